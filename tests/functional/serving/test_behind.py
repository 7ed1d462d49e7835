"""The rows behind each figure agree with the figure, and what is counted for a child with what is owed."""

from holdfast.serving.reader import Served
from holdfast.standards import MEASURES


def test_the_rows_behind_a_figure_are_as_many_as_it_counts(served: Served) -> None:
    figures = served.rows("SELECT * FROM figures WHERE series = 'year' AND grouped_by = 'all' AND value IS NOT NULL")
    shares = [row for row in figures if MEASURES[row["measure"]].is_share]
    assert shares
    for row in shares:
        found = served.row(
            "SELECT count(*) AS n, sum(hit) AS hits FROM behind WHERE measure = ? AND NOT unknown", (row["measure"],)
        )
        assert found is not None
        assert (found["n"], found["hits"] or 0) == (row["denominator"], row["numerator"]), row["measure"]


def test_a_child_carries_the_count_of_what_is_overdue(served: Served) -> None:
    wrong = served.rows(
        """SELECT c.person_id FROM children c LEFT JOIN (SELECT person_id, sum(overdue) AS late,
        min(CASE WHEN overdue = 0 THEN due_on END) AS due FROM owed GROUP BY 1) o ON o.person_id = c.person_id
        WHERE c.overdue_count != coalesce(o.late, 0) OR c.next_due_on IS NOT o.due"""
    )
    assert wrong == []
    assert served.row("SELECT 1 FROM children WHERE overdue_count > 0")
