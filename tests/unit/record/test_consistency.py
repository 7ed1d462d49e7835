"""The checks of consistency find what cannot be, only that, and say where they could not look."""

import json
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from holdfast.record.assembly import assemble
from holdfast.record.checks import CHECKS, IN_ORDER
from holdfast.record.reading import History
from holdfast.record.store import Store
from holdfast.record.tables import TABLES, Kind
from tests.factories import deliver, reading

PERSONS = "person_id | died_on\n1 |\n2 | 2026-03-01"
EPISODES = "referral_id | person_id | referral_on | closed_on\nr1 | 1 | 2026-01-05 |\nr2 | 1 | 2026-01-05 | 2026-02-05"


def broken(store: Store, **tables: str) -> set[tuple[str, str, str, str]]:
    deliver(store, reading("ssd", "2026-09-30", **({"persons": PERSONS, "cin_episodes": EPISODES} | tables)))
    found = pq.read_table(assemble(store) / "consistency.parquet").to_pylist()
    return {(row["check"], row["table"], row["key"], row["person_id"]) for row in found}


def entries(folder: Path) -> dict[tuple[str, str], dict[str, Any]]:
    plain = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return {(entry["check"], entry["table"]): entry for entry in plain["consistency"]}


CASES = {
    "authorised before it started": (
        {"assessments": "assessment_id | person_id | started_on | authorised_on\na | 1 | 2026-01-06 | 2026-01-05"},
        ("authorised_on_before_started_on", "assessments", "a", "1"),
    ),
    "decided before it was received": (
        {"contact_decisions": "contact_id | person_id | received_at | decided_at\nc | 1 | 2026-01-06 | 2026-01-05"},
        ("decided_at_before_received_at", "contact_decisions", "c", "1"),
    ),
    "an enquiry before its referral": (
        {"s47_enquiries": "enquiry_id | person_id | referral_id | started_on\ns | 1 | r1 | 2026-01-04"},
        ("started_on_before_referral_on_of_cin_episodes", "s47_enquiries", "s", "1"),
    ),
    "a review on the day the plan began": (
        {
            "cp_plans": "plan_id | person_id | started_on\np | 1 | 2026-01-10",
            "cp_reviews": "review_id | person_id | plan_id | review_on\nv | 1 | p | 2026-01-10",
        },
        ("review_on_before_started_on_of_cp_plans", "cp_reviews", "v", "1"),
    ),
    "a row without its person": (
        {"cin_visits": "visit_id | person_id | visit_on\nv | 9 | 2026-01-10"},
        ("person_id_not_in_persons", "cin_visits", "v", "9"),
    ),
    "a plan without its episode": (
        {"cin_plans": "plan_id | person_id | referral_id | started_on\np | 1 | r9 | 2026-01-10"},
        ("referral_id_not_in_cin_episodes", "cin_plans", "p", "1"),
    ),
    "a visit without its plan": (
        {
            "cp_plans": "plan_id | person_id | started_on\np | 1 | 2026-01-10",
            "cp_visits": "visit_id | person_id | plan_id | visit_on\nv | 1 | q | 2026-01-10",
        },
        ("plan_id_not_in_cp_plans", "cp_visits", "v", "1"),
    ),
    "a visit without its period of care": (
        {
            "care_episodes": "episode_id | person_id | care_period_id\ne | 1 | c",
            "care_visits": "visit_id | person_id | care_period_id\nv | 1 | d",
        },
        ("care_period_id_not_in_care_episodes", "care_visits", "v", "1"),
    ),
    "a plan open when its episode has closed": (
        {"cin_plans": "plan_id | person_id | referral_id | started_on | ended_on\np | 1 | r2 | 2026-01-10 |"},
        ("open_under_closed_episode", "cin_plans", "p", "1"),
    ),
    "a visit that names no plan": (
        {
            "cp_plans": "plan_id | person_id | started_on\np | 1 | 2026-01-10",
            "cp_visits": "visit_id | person_id | plan_id | visit_on\nv | 1 | p | 2026-01-12\nw | 1 | | 2026-01-13",
        },
        ("plan_id_empty", "cp_visits", "w", "1"),
    ),
    "a plan in need open beside a protection plan": (
        {
            "cin_plans": "plan_id | person_id | referral_id | started_on | ended_on\np | 1 | r1 | 2026-01-10 |",
            "cp_plans": "plan_id | person_id | started_on\nq | 1 | 2026-01-11",
        },
        ("open_after_protection_plan_began", "cin_plans", "p", "1"),
    ),
    "a plan in need open when the child came into care": (
        {
            "cin_plans": "plan_id | person_id | referral_id | started_on | ended_on\np | 1 | r1 | 2026-01-10 |",
            "care_episodes": "episode_id | person_id | entered_care_on | started_on\ne | 1 | 2026-02-01 | 2026-02-01",
            "legal_statuses": "legal_status_id | person_id | status | started_on | ended_on\nl | 1 | C2 | 2026-02-01 |",
        },
        ("open_after_entry_to_care", "cin_plans", "p", "1"),
    ),
    "two periods of care at once": (
        {
            "care_episodes": """episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
                e1 | 1 | c1 | 2025-01-01 | 2025-01-01 |
                e2 | 1 | c2 | 2026-01-01 | 2026-01-01 |"""
        },
        ("second_open_care_period", "care_episodes", "e2", "1"),
    ),
    "a visit after death": (
        {"cin_visits": "visit_id | person_id | visit_on\nv | 2 | 2026-03-02"},
        ("visit_on_after_death", "cin_visits", "v", "2"),
    ),
    "a key used twice": (
        {"cin_visits": "visit_id | person_id | visit_on\nv | 1 | 2026-03-02\nv | 2 | 2026-02-02"},
        ("repeated_key", "cin_visits", "v", "2"),
    ),
    "a key of two columns used twice": (
        {"families": "family_id | person_id\nf | 1\nf | 1"},
        ("repeated_key", "families", "f:1", "1"),
    ),
}


@pytest.mark.parametrize(("tables", "expected"), CASES.values(), ids=CASES)
def test_a_check_finds_its_row_and_no_other(
    store: Store, tables: dict[str, str], expected: tuple[str, str, str, str]
) -> None:
    assert broken(store, **tables) == {expected}


SOUND = {
    "the same day": {
        "assessments": "assessment_id | person_id | started_on | authorised_on\na | 1 | 2026-01-06 | 2026-01-06",
        "contact_decisions": "contact_id | person_id | received_at | decided_at\nc|1|2026-01-06 10:00|2026-01-06 09:00",
        "s47_enquiries": "enquiry_id | person_id | referral_id | started_on\ns | 1 | r1 | 2026-01-05",
        "cin_visits": "visit_id | person_id | visit_on\nv | 2 | 2026-03-01",
    },
    "dates that are not there": {
        "assessments": "assessment_id | person_id | started_on | authorised_on\na|1||2026-01-06\nb|1|2026-01-06",
        "cin_plans": "plan_id | person_id | referral_id | started_on\np | 1 | | 2026-01-10",
    },
    "a plan that ended, under a closed episode": {
        "cin_plans": "plan_id | person_id | referral_id | started_on | ended_on\np | 1 | r2 | 2026-01-10 | 2026-02-01"
    },
    "two episodes of one period of care, and a period that ended": {
        "care_episodes": """episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            e0 | 1 | c0 | 2024-01-01 | 2024-01-01 | 2024-06-01
            e1 | 1 | c1 | 2025-01-01 | 2025-01-01 |
            e2 | 1 | c1 | 2025-01-01 | 2026-01-01 |"""
    },
    "a plan in need beside short breaks, and one that began under protection": {
        "cin_plans": "plan_id | person_id | referral_id | started_on | ended_on\np | 1 | r1 | 2026-01-10 |",
        "cp_plans": "plan_id | person_id | started_on | ended_on\nq | 1 | 2025-01-11 | 2026-01-10",
        "care_episodes": "episode_id | person_id | entered_care_on | started_on\ne | 1 | 2026-02-01 | 2026-02-01",
        "legal_statuses": "legal_status_id | person_id | status | started_on | ended_on\nl | 1 | V4 | 2026-02-01 |",
    },
    "a link that the source never fills": {
        "cp_visits": "visit_id | person_id | plan_id | visit_on\nv | 1 | | 2026-01-12"
    },
    "a mother and a family who are not known to the service": {
        "mothers": "table_id | person_id | child_person_id\nm | 9 | 1",
        "families": "family_id | person_id\nf | 9",
    },
}


@pytest.mark.parametrize("tables", SOUND.values(), ids=SOUND)
def test_what_can_be_is_not_reported(store: Store, tables: dict[str, str]) -> None:
    assert broken(store, **tables) == set()


def test_a_check_that_could_not_be_made_says_why_and_finds_nothing(store: Store) -> None:
    plans = "plan_id | person_id | referral_id\np | 1 | r9"
    current = reading("annex_a", "2026-09-30", history=History.LATEST, cin_episodes="referral_id | person_id\nr1 | 1")
    deliver(store, current, reading("ssd", "2026-09-30", cin_plans=plans))
    told = entries(assemble(store))
    orphans = told["referral_id_not_in_cin_episodes", "cin_plans"]
    assert orphans["not_checked"] == "cin_episodes was delivered without its history"
    closed = told["open_under_closed_episode", "cin_plans"]
    assert closed["not_checked"] == "no source supplies ended_on of cin_plans"
    assert told["person_id_not_in_persons", "cin_plans"]["not_checked"] == "no source supplies persons"
    assert told["repeated_key", "cin_plans"]["found"] == 0
    assert all("found" not in entry for entry in told.values() if "not_checked" in entry)


def test_every_check_names_columns_that_the_record_declares() -> None:
    for check in CHECKS:
        for table, columns in check.needs.items():
            undeclared = [column for column in columns if column not in TABLES[table]]
            assert not undeclared, f"{check.table}.{check.name}: {table} declares no {undeclared}"
    assert len({(check.name, check.table) for check in CHECKS}) == len(CHECKS)


def test_every_check_runs_over_a_record_that_has_every_table(store: Store) -> None:
    deliver(store, reading("ssd", "2026-09-30", **{name: " | ".join(c.name for c in t) for name, t in TABLES.items()}))
    told = entries(assemble(store))
    assert told == {(c.name, c.table): {"check": c.name, "table": c.table, "found": 0} for c in CHECKS}


def test_every_table_with_a_start_and_an_end_has_them_checked() -> None:
    ends = {"ended_on": "started_on", "ended_at": "started_at", "ceased_on": "started_on"}
    checked = {(check.table, check.name) for check in IN_ORDER}
    for table in TABLES.values():
        for end, start in ends.items():
            if end in table and start in table and table[end].kind in (Kind.DATE, Kind.TIME):
                assert (table.name, f"{end}_before_{start}") in checked
