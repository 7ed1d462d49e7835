"""The index says what the record and the ledger say."""

from collections import Counter
from datetime import date
from typing import Any

import pyarrow.parquet as pq

from holdfast.clocks.states import Row
from holdfast.serving.reader import Served
from holdfast.serving.signals import seen
from holdfast.standards import MEASURES


def ledger(served: Served) -> list[dict[str, Any]]:
    return pq.read_table(served.snapshot.path / "ledger.parquet").to_pylist()


def table(served: Served, name: str) -> list[dict[str, Any]]:
    return pq.read_table(served.snapshot.tables[name]).to_pylist()


def test_what_is_owed_is_the_ledgers_open_rows(served: Served) -> None:
    as_at = served.snapshot.as_at

    def is_open(row: dict[str, Any]) -> bool:
        """Begun, and neither done nor ended nor unknown on the as-at day, read from the ledger's own meaning."""
        over = any(row[end] and row[end] <= as_at for end in ("done_on", "ended_other_on"))
        return not row["unknown_because"] and row["started_on"] <= as_at and not over

    expected = Counter(
        (row["person_id"], row["standard"], row["episode_id"], row["sequence"], row["due_on"].isoformat())
        for row in ledger(served)
        if row["started_on"] and row["due_on"] and is_open(row)
    )
    found = Counter(
        (row["person_id"], row["standard"], row["episode_id"], row["sequence"], row["due_on"])
        for row in served.rows("SELECT * FROM owed WHERE due_on IS NOT NULL")
    )
    assert found == expected
    assert len(found) > 100


def test_what_is_overdue_is_what_each_row_says_of_itself(served: Served) -> None:
    as_at = served.snapshot.as_at
    rows = [Row(**{name: row[name] for name in Row.__annotations__}) for row in ledger(served)]
    found = served.row("SELECT count(*) AS n FROM owed WHERE overdue = 1")
    assert found is not None
    assert found["n"] == sum(row.is_overdue_on(as_at) for row in rows) > 0


def test_a_child_in_care_has_a_period_of_care_that_has_not_ended(served: Served) -> None:
    as_at = served.snapshot.as_at
    running = {row["person_id"] for row in table(served, "care_episodes") if row["ceased_on"] is None}
    breaks = {row["person_id"] for row in table(served, "legal_statuses") if row["status"] in ("V3", "V4")}
    found = {row["person_id"] for row in served.rows("SELECT person_id FROM children WHERE status = 'in care'")}
    later = {row["person_id"] for row in table(served, "care_episodes") if (row["ceased_on"] or as_at) > as_at}
    assert running - breaks <= found <= running | later
    assert found


def test_a_child_with_a_protection_plan_has_one_that_has_not_ended(served: Served) -> None:
    as_at = served.snapshot.as_at
    on_plan = {
        row["person_id"]
        for row in table(served, "cp_plans")
        if row["started_on"] and row["started_on"] <= as_at and not (row["ended_on"] and row["ended_on"] <= as_at)
    }
    statuses = {row["person_id"]: row["status"] for row in served.rows("SELECT person_id, status FROM children")}
    assert on_plan
    assert {statuses[person_id] for person_id in on_plan} <= {"protection plan", "in care"}
    assert {person_id for person_id, status in statuses.items() if status == "protection plan"} <= on_plan


def test_a_worker_is_the_one_last_allocated(served: Served) -> None:
    as_at = served.snapshot.as_at
    lines: dict[str, list[tuple[date, str]]] = {}
    for row in table(served, "involvements"):
        if row["role"] in ("CW", "FH") and row["started_on"] and row["started_on"] <= as_at and row["worker_id"]:
            lines.setdefault(row["person_id"], []).append((row["started_on"], row["worker_id"]))
    found = served.rows("SELECT person_id, worker_id FROM children WHERE worker_id IS NOT NULL")
    assert len(found) > 10
    for child in found:
        last_day = max(on for on, _ in lines[child["person_id"]])
        assert (last_day, child["worker_id"]) in lines[child["person_id"]]


def test_every_person_of_the_record_is_there_once(served: Served) -> None:
    assert sorted(row["person_id"] for row in table(served, "persons")) == [
        row["person_id"] for row in served.rows("SELECT person_id FROM children ORDER BY person_id")
    ]


def test_a_signal_is_one_that_its_series_shows(served: Served) -> None:
    """Each signal's chart, drawn again from the monthly figures, breaks the rule that the signal names."""
    found = served.rows("SELECT * FROM signals")
    for signal in found:
        points = served.rows(
            """SELECT *, grouped_by AS "by" FROM figures WHERE measure = ? AND series = 'month' AND grouped_by = ?
            AND group_id IS ? AND value IS NOT NULL AND category IS NULL ORDER BY from_on""",
            (signal["measure"], signal["grouped_by"], signal["group_id"]),
        )
        chart = seen(MEASURES[signal["measure"]], points, ()).chart
        assert chart.signal is not None
        assert (chart.signal.name, chart.side) == (signal["rule"], signal["side"])
        assert signal["since"] in {point["period"] for point in points}
        assert signal["meaning"] in ("improvement", "concern", "change")
        assert 0 <= signal["chance"] <= 1
    sure = [signal["chance"] for signal in found if signal["stands"]]
    assert max(sure, default=0) <= min((s["chance"] for s in found if not s["stands"]), default=1)
    looked_at = served.row("SELECT value FROM facts WHERE name = 'series looked at'")
    assert looked_at is not None
    assert looked_at["value"] >= len(found) > 0
