"""Rows that are not what their table declares are found, by column, and nothing else is."""

from datetime import date, datetime

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.record.tables import TABLES
from holdfast.record.tables.code_sets import ABUSE_CATEGORY
from holdfast.record.tables.validation import Breach, Trouble, breaches, sound
from holdfast.shared.errors import Severity
from tests.factories import drawn


def told(found: list[Breach]) -> list[tuple[str, str, list[int]]]:
    return [(" ".join(b.columns), b.trouble.name, b.rows.tolist()) for b in found]


def test_sound_rows_break_nothing() -> None:
    rows = drawn(
        "cp_plans",
        """
        plan_id | person_id | started_on | ended_on   | initial_category
        P1      | 1         | 2025-01-06 | 2025-07-01 | NEG
        P2      | 1         | 2025-09-01 |            |
        """,
    )
    assert breaches(TABLES["cp_plans"], rows) == []
    assert sound(rows, []) is rows


def test_no_rows_break_nothing() -> None:
    for table in TABLES.values():
        assert breaches(table, table.schema.empty_table()) == []


def test_everything_wrong_is_found_at_once() -> None:
    rows = drawn(
        "cp_plans",
        """
        plan_id | person_id | started_on | ended_on   | initial_category | latest_category
        P1      | 1         | 2025-01-06 | 2925-07-01 | NEG              | neglect
                | 2         | 2025-01-06 |            | NEG              | NEG
        P3      |           | 1990-01-06 |            | N1               | NEG
        P1      | 4         |            |            |                  | NEG
        """,
    )
    found = breaches(TABLES["cp_plans"], rows)
    assert told(found) == [
        ("plan_id", "EMPTY", [1]),
        ("person_id", "EMPTY", [2]),
        ("started_on", "IMPLAUSIBLE_DATE", [2]),
        ("ended_on", "IMPLAUSIBLE_DATE", [0]),
        ("initial_category", "UNKNOWN_CODE", [2]),
        ("latest_category", "UNKNOWN_CODE", [0]),
        ("plan_id", "REPEATED", [3]),
    ]
    assert [b.severity for b in found] == [
        Severity.REFUSED,
        Severity.REFUSED,
        Severity.SET_ASIDE,
        Severity.SET_ASIDE,
        Severity.SET_ASIDE,
        Severity.SET_ASIDE,
        Severity.REFUSED,
    ]


def test_refused_rows_go_and_values_set_aside_are_emptied() -> None:
    rows = drawn(
        "cp_plans",
        """
        plan_id | person_id | started_on | initial_category
        P1      | 1         | 1990-01-06 | NEG
        P2      |           | 2025-01-06 | NEG
        P3      | 3         | 2025-01-06 | N1
        P1      | 4         | 2025-01-06 | NEG
        """,
    )
    left = sound(rows, breaches(TABLES["cp_plans"], rows))
    assert left.schema.equals(rows.schema, check_metadata=True)
    assert left.select(["plan_id", "person_id", "started_on", "initial_category"]).to_pylist() == [
        {"plan_id": "P1", "person_id": "1", "started_on": None, "initial_category": "NEG"},
        {"plan_id": "P3", "person_id": "3", "started_on": date(2025, 1, 6), "initial_category": None},
    ]
    assert breaches(TABLES["cp_plans"], left) == []


def test_a_row_whose_needed_date_or_code_cannot_be_believed_is_refused() -> None:
    visits = drawn("cin_visits", "visit_id | person_id | visit_on\nV1 | 1 | 1900-01-01")
    outcomes = drawn("s47_outcomes", "enquiry_id | outcome\nE1 | MONITOR\nE1 | WAIT")
    assert [(b.trouble, b.severity) for b in breaches(TABLES["cin_visits"], visits)] == [
        (Trouble.IMPLAUSIBLE_DATE, Severity.REFUSED)
    ]
    found = breaches(TABLES["s47_outcomes"], outcomes)
    assert [(b.trouble, b.severity) for b in found] == [(Trouble.UNKNOWN_CODE, Severity.REFUSED)]
    assert sound(outcomes, found)["outcome"].to_pylist() == ["MONITOR"]


def test_a_birth_may_lie_a_century_back_and_a_death_may_not() -> None:
    rows = drawn(
        "persons",
        """
        person_id | born_on    | died_on
        1         | 1900-01-01 | 1994-12-31
        2         | 1899-12-31 | 1995-01-01
        3         | 2036-01-01 | 2035-12-31
        """,
    )
    assert told(breaches(TABLES["persons"], rows)) == [
        ("born_on", "IMPLAUSIBLE_DATE", [1, 2]),
        ("died_on", "IMPLAUSIBLE_DATE", [0]),
    ]


def test_the_last_day_lasts_until_midnight() -> None:
    rows = drawn(
        "missing_episodes",
        """
        missing_id | person_id | started_at          | ended_at
        M1         | 1         | 2035-12-31T23:59:59 | 2036-01-01T00:00:00
        M2         | 1         | 1995-01-01T00:00:00 | 1994-12-31T23:59:59
        """,
    )
    assert told(breaches(TABLES["missing_episodes"], rows)) == [("ended_at", "IMPLAUSIBLE_DATE", [0, 1])]


def test_a_key_of_two_columns_is_repeated_only_as_a_whole() -> None:
    rows = drawn(
        "families",
        """
        family_id | person_id
        F1        | 1
        F1        | 2
        F2        | 1
        F1        | 2
        F1        | 2
                  | 2
                  | 2
        """,
    )
    assert told(breaches(TABLES["families"], rows)) == [
        ("family_id", "EMPTY", [5, 6]),
        ("family_id person_id", "REPEATED", [3, 4]),
    ]


def test_rows_are_counted_across_chunks() -> None:
    text = "enquiry_id | person_id | started_on\n{} | 1 | {}"
    parts = [drawn("s47_enquiries", text.format(*row)) for row in (("E1", "2025-01-06"), ("E2", "1901-01-01"))]
    rows = pa.concat_tables([*parts, *parts])
    found = breaches(TABLES["s47_enquiries"], rows)
    assert told(found) == [("started_on", "IMPLAUSIBLE_DATE", [1, 3]), ("enquiry_id", "REPEATED", [2, 3])]
    assert sound(rows, found)["started_on"].to_pylist() == [date(2025, 1, 6), None]


def test_rows_of_another_shape_are_a_mistake_in_the_program() -> None:
    rows = drawn("cp_plans", "plan_id | person_id\nP1 | 1")
    with pytest.raises(ValueError, match="not in the shape of cin_plans"):
        breaches(TABLES["cin_plans"], rows)


plan = st.fixed_dictionaries(
    {
        "plan_id": st.sampled_from(["P1", "P2", "P3", None]),
        "person_id": st.sampled_from(["1", None]),
        "initial_category": st.sampled_from(["NEG", "neg", "", None]),
        "started_on": st.one_of(st.none(), st.dates(date(1980, 1, 1), date(2050, 1, 1))),
    }
)


@given(st.lists(plan))
def test_the_masks_say_what_a_reading_row_by_row_says(drawn_rows: list[dict]) -> None:
    table = TABLES["cp_plans"]
    found = told(breaches(table, pa.Table.from_pylist(drawn_rows, schema=table.schema)))
    keys = [row["plan_id"] for row in drawn_rows]
    expected = {
        ("plan_id", "EMPTY"): [i for i, r in enumerate(drawn_rows) if r["plan_id"] is None],
        ("person_id", "EMPTY"): [i for i, r in enumerate(drawn_rows) if r["person_id"] is None],
        ("started_on", "IMPLAUSIBLE_DATE"): [
            i for i, r in enumerate(drawn_rows) if r["started_on"] and not 1995 <= r["started_on"].year <= 2035
        ],
        ("initial_category", "UNKNOWN_CODE"): [
            i for i, r in enumerate(drawn_rows) if r["initial_category"] not in (None, *ABUSE_CATEGORY.codes)
        ],
        ("plan_id", "REPEATED"): [i for i, key in enumerate(keys) if key and key in keys[:i]],
    }
    assert found == [(*what, rows) for what, rows in expected.items() if rows]


def test_a_time_is_compared_as_a_time() -> None:
    rows = drawn("contact_decisions", "contact_id | person_id | received_at\nC1 | 1 | 2025-01-06T09:30:00")
    assert rows["received_at"].to_pylist() == [datetime(2025, 1, 6, 9, 30)]
    assert breaches(TABLES["contact_decisions"], rows) == []
