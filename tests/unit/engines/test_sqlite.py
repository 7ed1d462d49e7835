"""SQLite understands a definition as the other engines do, and keeps nothing that it was not told to keep."""

from collections.abc import Iterator
from datetime import date, datetime

import ibis
import pyarrow as pa
import pytest

from holdfast.engines.dialects import sql_of
from holdfast.engines.sqlite import SQLiteEngine, cells

DAYS = pa.table(
    {
        "id": ["both", "no first", "no second", "neither"],
        "first_on": pa.array([date(2026, 1, 31), None, date(2026, 1, 31), None], pa.date32()),
        "second_on": pa.array([date(2026, 3, 1), date(2026, 3, 1), None, None], pa.date32()),
    }
)


@pytest.fixture
def engine() -> Iterator[SQLiteEngine]:
    with SQLiteEngine() as made:
        made.hold("days", DAYS)
        yield made


def asked(engine: SQLiteEngine, **columns: ibis.Value) -> list[dict[str, object]]:
    rows = ibis.table(DAYS.schema, name="days")
    return engine.fetch(sql_of(rows.select("id", **columns), engine.dialect)).to_pylist()


def test_the_least_and_the_greatest_leave_out_what_is_not_there(engine: SQLiteEngine) -> None:
    rows = ibis.table(DAYS.schema, name="days")
    least, greatest = ibis.least(rows.first_on, rows.second_on), ibis.greatest(rows.first_on, rows.second_on)
    assert asked(engine, least=least, greatest=greatest) == [
        {"id": "both", "least": "2026-01-31", "greatest": "2026-03-01"},
        {"id": "no first", "least": "2026-03-01", "greatest": "2026-03-01"},
        {"id": "no second", "least": "2026-01-31", "greatest": "2026-01-31"},
        {"id": "neither", "least": None, "greatest": None},
    ]


def test_days_between_two_days_are_counted_and_unknown_where_one_is(engine: SQLiteEngine) -> None:
    rows = ibis.table(DAYS.schema, name="days")
    found = asked(engine, days=rows.second_on.delta(rows.first_on, unit="day"))
    # 31 January to 1 March 2026: 28 days of February and one more.
    assert [row["days"] for row in found] == [29, None, None, None]


def test_what_lies_deep_within_one_another_is_read(engine: SQLiteEngine) -> None:
    rows = ibis.table(DAYS.schema, name="days")
    for number in range(40):
        rows = rows.mutate(**{f"n{number}": ibis.row_number().over(order_by=rows.id)})
    assert engine.fetch(sql_of(rows.select("id", "n39").limit(1), engine.dialect)).to_pylist() == [
        {"id": "both", "n39": 0}
    ]


def test_times_are_kept_in_one_form_whatever_their_fractions() -> None:
    times = [datetime(2026, 1, 5, 9), datetime(2026, 1, 5, 9, 0, 10), datetime(2026, 1, 5, 9, 0, 0, 500_000), None]
    table = pa.table({"at": pa.array(times, pa.timestamp("us")), "is_so": [True, False, None, True]})
    assert cells(table) == [
        ("2026-01-05 09:00:00", True),
        ("2026-01-05 09:00:10", False),
        ("2026-01-05 09:00:00.5", None),
        (None, True),
    ]


def test_a_name_given_again_holds_what_was_given_last(engine: SQLiteEngine) -> None:
    engine.make("days", "SELECT 1 AS made")
    engine.define("days", "SELECT 2 AS defined")
    assert engine.fetch('SELECT * FROM "days"').to_pylist() == [{"defined": 2}]
    engine.hold("days", DAYS)
    assert engine.fetch('SELECT count(*) AS n FROM "days"').to_pylist() == [{"n": 4}]


def test_results_come_in_batches_too(engine: SQLiteEngine) -> None:
    batches = list(engine.batches('SELECT "id" FROM "days" ORDER BY "id"'))
    assert [row["id"] for batch in batches for row in batch.to_pylist()] == ["both", "neither", "no first", "no second"]


def test_statements_are_planned_for_the_few_rows_that_will_come(engine: SQLiteEngine) -> None:
    """A large table that is looked up by its key is not gone through for the sake of a small one that is empty yet."""
    empty = pa.schema([("held_on", pa.date32())]).empty_table()
    limits = {"parameter": ["a"] * 5_000, "variant": ["all"] * 5_000, "started_on": [f"{n:05}" for n in range(5_000)]}
    engine.hold("deadlines", pa.table(limits))
    engine.hold("visits", empty)
    engine.make("reviews", "SELECT held_on FROM visits")
    engine.expect(["visits", "reviews"], 20)
    for few in ("visits", "reviews"):
        join = f"SELECT * FROM {few} JOIN deadlines ON started_on = held_on AND variant = 'all' AND parameter = 'a'"
        plan = [row["detail"] for row in engine.fetch(f"EXPLAIN QUERY PLAN {join}").to_pylist()]
        assert plan[0] == f"SCAN {few}"
        assert plan[1].startswith("SEARCH deadlines USING PRIMARY KEY (parameter=? AND variant=? AND started_on=?)")
