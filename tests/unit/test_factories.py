"""Drawn tables are typed by the declarations, and a slip in a drawing is told."""

from datetime import date, datetime

import pytest

from holdfast.record.tables import TABLES
from tests.factories import drawn, reading


def test_a_drawing_becomes_a_typed_table_with_blanks_as_nulls() -> None:
    table = drawn(
        "contact_decisions",
        """
        contact_id | received_at      | decided_at | out_of_hours
        -----------+------------------+------------+-------------
        1          | 2025-01-06 09:30 |            | yes
        """,
    )
    assert table.schema == TABLES["contact_decisions"].schema
    assert table.to_pylist()[0]["received_at"] == datetime(2025, 1, 6, 9, 30)
    assert table.to_pylist()[0]["decided_at"] is None
    assert table.to_pylist()[0]["out_of_hours"] is True


def test_cells_left_off_at_the_end_of_a_line_are_blank() -> None:
    assert drawn("cin_episodes", "referral_id | referral_on | closed_on\nr1 | 2025-01-06").num_rows == 1


def test_an_unknown_column_or_a_cell_too_many_is_told() -> None:
    with pytest.raises(ValueError, match="no column referred_on"):
        drawn("cin_episodes", "referral_id | referred_on\nr1 | 2025-01-06")
    with pytest.raises(ValueError, match="more cells"):
        drawn("cin_episodes", "referral_id | referral_on\nr1 | 2025-01-06 | 2025-01-07")


def test_a_reading_covers_what_it_shows() -> None:
    made = reading("ssd", "2025-09-30", cin_episodes="referral_id | referral_on\nr1 | 2025-01-06\nr2 | 2025-03-06")
    covered = made.coverage["cin_episodes"]
    assert (covered.from_on, covered.to_on, covered.rows) == (date(2025, 1, 6), date(2025, 3, 6), 2)
    assert covered.columns == ("referral_id", "referral_on")
