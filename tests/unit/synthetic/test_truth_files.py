"""The council's own record against its files, read afresh: what it calls missed is missed there."""

from collections import Counter
from datetime import date, datetime

import pytest

from holdfast.shared.calendar import add_working_days
from holdfast.standards import CLOCKS
from holdfast.synthetic import AS_AT
from tests.unit.synthetic.conftest import Reader

# Few children move in on another council's plan or are deprived of liberty: a small council may be late for none.
RARE = {"transfer_conference", "deprivation_order_in_date"}
STATES = ("met", "missed", "pending", "ended", "unknown")


def day(text: str) -> date | None:
    return datetime.fromisoformat(text).date() if text else None


def counts(rows: Reader, standard: str) -> dict[str, int]:
    row = next(row for row in rows("truth/due") if row["standard"] == standard)
    return {state: int(row[state]) for state in STATES}


def test_every_standard_is_met_and_missed(rows: Reader) -> None:
    found = {row["standard"] for row in rows("truth/due")}
    assert found <= set(CLOCKS)
    assert len(found) >= 26
    assert [standard for standard in found if not counts(rows, standard)["met"]] == []
    assert [standard for standard in found - RARE if not counts(rows, standard)["missed"]] == []


def test_each_missed_obligation_is_listed_once(rows: Reader) -> None:
    listed = Counter(row["standard"] for row in rows("truth/missed"))
    assert listed == {row["standard"]: int(row["missed"]) for row in rows("truth/due") if int(row["missed"])}
    keys = [(row["standard"], row["episode_id"], row["started_on"]) for row in rows("truth/missed")]
    assert len(keys) == len(set(keys))


def test_what_is_missed_was_due_and_not_done_by_then(rows: Reader) -> None:
    for row in rows("truth/missed"):
        due = date.fromisoformat(row["due_on"])
        assert due < AS_AT
        assert (row["fault"] == "late") == bool(row["done_on"])
        assert not row["done_on"] or date.fromisoformat(row["done_on"]) > due


def states(rows_of: list[tuple[date, date | None, date | None]], limit: int) -> dict[str, int]:
    """Deadlines of so many working days, judged here once more: started, done, closed."""
    found = Counter(dict.fromkeys(STATES, 0))
    for started, done, closed in rows_of:
        due = add_working_days(started, limit)
        if done is not None and done < started:
            found["unknown"] += 1
        elif done is not None and done <= due:
            found["met"] += 1
        elif done is None and closed is not None and closed <= due:
            found["ended"] += 1
        else:
            found["missed" if due < AS_AT else "pending"] += 1
    return dict(found)


def test_contacts_and_assessments_judged_from_the_files_come_to_the_same(rows: Reader) -> None:
    contacts = [
        (day(r["received_at"]) or AS_AT, day(r["decided_at"]), None) for r in rows("practice/contact_decisions")
    ]
    assert states(contacts, 1) == counts(rows, "contact_decision")
    closed = {row["cine_referral_id"]: day(row["cine_close_date"]) for row in rows("ssd/ssd_cin_episodes")}
    assessed = [
        (
            day(row["cina_assessment_start_date"]) or AS_AT,
            day(row["cina_assessment_auth_date"]),
            closed[row["cina_referral_id"]],
        )
        for row in rows("ssd/ssd_cin_assessments")
    ]
    assert states(assessed, 45) == counts(rows, "assessment_from_start")


def test_an_assessment_that_is_listed_as_missed_is_so_in_its_own_row(rows: Reader) -> None:
    files = {row["cina_assessment_id"]: row for row in rows("ssd/ssd_cin_assessments")}
    missed = [row for row in rows("truth/missed") if row["standard"] == "assessment_from_start"]
    assert missed
    for row in missed:
        own = files[row["episode_id"]]
        assert own["cina_person_id"] == row["person_id"]
        assert str(day(own["cina_assessment_start_date"])) == row["started_on"]
        assert str(day(own["cina_assessment_auth_date"]) or "") == row["done_on"]


@pytest.mark.parametrize(
    ("table", "file", "key", "earlier", "later"),
    [
        ("assessments", "ssd/ssd_cin_assessments", "cina_assessment_id", "cina_assessment_start_date",
         "cina_assessment_auth_date"),
        ("s47_enquiries", "ssd/ssd_s47_enquiry", "s47e_s47_enquiry_id", "s47e_s47_start_date", "s47e_s47_end_date"),
        ("contact_decisions", "practice/contact_decisions", "contact_id", "received_at", "decided_at"),
        ("strategy_discussions", "practice/strategy_discussions", "strategy_id", "concern_at", "held_at"),
    ],
)  # fmt: skip
def test_dates_are_in_the_wrong_order_exactly_where_the_record_says_so(
    table: str, file: str, key: str, earlier: str, later: str, rows: Reader
) -> None:
    said = {row["key"] for row in rows("truth/data_faults") if row["table"] == table and row["kind"] == "wrong_order"}
    found = {row[key] for row in rows(file) if row[later] and (day(row[later]) or AS_AT) < (day(row[earlier]) or AS_AT)}
    assert found == said


def test_plans_left_open_are_listed(rows: Reader) -> None:
    closed = {row["cine_referral_id"]: row["cine_close_date"] for row in rows("ssd/ssd_cin_episodes")}
    left = {
        row["cinp_cin_plan_id"]
        for row in rows("ssd/ssd_cin_plans")
        if not row["cinp_cin_plan_end_date"] and closed[row["cinp_referral_id"]]
    }
    said = {row["key"] for row in rows("truth/data_faults") if row["table"] == "cin_plans"}
    assert left
    assert left <= said


def test_open_children_are_counted_and_each_is_held_or_waits(rows: Reader) -> None:
    needs = [r for r in rows("ssd/ssd_cin_episodes") if not r["cine_close_date"] and r["cine_referral_nfa"] == "N"]
    held = Counter(
        row["invo_professional_id"]
        for row in rows("ssd/ssd_involvements")
        if row["invo_professional_role_id"] == "CW" and not row["invo_involvement_end_date"]
    )
    said = rows("truth/open")
    assert sum(int(row["count"]) for row in said if row["kind"] == "status") == len(needs)
    assert {row["key"]: int(row["count"]) for row in said if row["kind"] == "caseload"} == held
    with_lead = {
        row["invo_person_id"]
        for row in rows("ssd/ssd_involvements")
        if row["invo_professional_role_id"] == "FH" and not row["invo_involvement_end_date"]
    }
    with_worker = {
        row["invo_person_id"]
        for row in rows("ssd/ssd_involvements")
        if row["invo_professional_role_id"] == "CW" and not row["invo_involvement_end_date"]
    }
    on_plan = {row["cppl_person_id"] for row in rows("ssd/ssd_cp_plans") if not row["cppl_cp_plan_end_date"]}
    in_care = {row["clae_person_id"] for row in rows("ssd/ssd_cla_episodes") if not row["clae_cla_episode_ceased_date"]}
    by_leads = with_lead - with_worker - on_plan - in_care
    assert len(by_leads) > 5
    assert sum(row["kind"] == "unallocated" for row in said) + held.total() + len(by_leads) == len(needs)


def test_a_lead_child_protection_practitioner_stands_beside_plans_and_holds_no_child(rows: Reader) -> None:
    leads = [row for row in rows("ssd/ssd_involvements") if row["invo_professional_role_id"] == "LCP"]
    plans = {(row["cppl_person_id"], row["cppl_cp_plan_start_date"]) for row in rows("ssd/ssd_cp_plans")}
    assert len(leads) > 5
    assert {(row["invo_person_id"], row["invo_involvement_start_date"]) for row in leads} <= plans
    assert min(row["invo_involvement_start_date"] for row in leads) >= "2025-01-01"
