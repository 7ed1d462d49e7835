"""Wyreshire looks like England in 2025 and its story can be seen in it."""

import math
from collections import Counter
from datetime import date, datetime, timedelta

import pytest

from holdfast.shared.calendar import working_days
from holdfast.synthetic import AS_AT, story
from holdfast.synthetic.care import Stay
from holdfast.synthetic.families import Child
from holdfast.synthetic.leavers import _write_leaver
from holdfast.synthetic.national import TARGETS
from holdfast.synthetic.need import Span
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Scene
from holdfast.synthetic.story import story_of
from holdfast.synthetic.workforce import CHILDREN_PER_POST, LOAD, Workforce
from tests.unit.synthetic.conftest import CHILDREN, Reader

INSPECTED = date(2023, 10, 2)
YEAR_AGO = date(2025, 9, 30)
FEWEST = 10
# Brothers and sisters go the same way, so that rates vary more than so many single children would.
CLUSTERED = 1.5


@pytest.mark.parametrize("measure", [measure for measure in TARGETS if measure not in ("CW01", "LC09", "LC11")])
def test_a_rate_is_near_englands(measure: str, rows: Reader) -> None:
    found = {row["measure"]: (float(row["numerator"]), float(row["denominator"])) for row in rows("truth/rates")}
    hits, of = found[measure]
    target, near = TARGETS[measure]
    assert of >= FEWEST, "too few children to tell: make the council of these tests bigger"
    chance = 2 * CLUSTERED * math.sqrt(target * (1 - target) / of)
    assert abs(hits / of - target) <= near + chance


@pytest.mark.parametrize(
    ("codes", "share"), [(("6",), 0.283), (("2A", "2B"), 0.206), (("3A", "3B", "3C", "3D", "3E", "3F"), 0.152)]
)
def test_who_refers_is_near_england(codes: tuple[str, ...], share: float, rows: Reader) -> None:
    """The police, schools and health services: what comes out of hours is not all from the police."""
    told = [row["cine_referral_source_code"] in codes for row in rows("ssd/ssd_cin_episodes")]
    chance = 2 * CLUSTERED * math.sqrt(share * (1 - share) / len(told))
    assert abs(sum(told) / len(told) - share) <= 0.02 + chance


def test_some_plans_follow_an_emergency(rows: Reader) -> None:
    hits, of = next(
        (int(r["numerator"]), float(r["denominator"])) for r in rows("truth/rates") if r["measure"] == "SD09"
    )
    assert 0 < hits < of / 4


def test_young_people_who_left_care_live_as_englands_do() -> None:
    """Leavers of 19 to 21 are too few in a small council to tell, so a crowd of them is drawn here."""
    told = story_of(AS_AT)
    workforce = Workforce(children=200, years=6, seed=1, told=told)
    scene = Scene(told=told, workforce=workforce, first_day=told.as_at - 2000, seed=1, chunk=0)
    left = Stay("period", Span("care", told.as_at - 1500, told.as_at - 700, reason="E5"))
    rates = Rates(told.as_at)
    for number in range(3_000):
        leaver = Child(number, "Example", told.as_at - 20 * 365)
        _write_leaver(scene, leaver, left, "", None)
        rates.count(leaver)
    for measure in ("LC09", "LC11"):
        share = rates.counts[measure, "numerator"] / rates.counts[measure, "denominator"]
        assert share == pytest.approx(TARGETS[measure][0], abs=0.035)


def test_workers_hold_about_fifteen_children_each(rows: Reader) -> None:
    held, fte = next(
        (int(r["numerator"]), float(r["denominator"])) for r in rows("truth/rates") if r["measure"] == "CW01"
    )
    assert 10 < held / fte < 19


def test_there_are_about_forty_rows_for_each_child(rows: Reader) -> None:
    by_child = ["ssd/ssd_cin_visits", "ssd/ssd_contacts", "practice/oversight_entries", "practice/supervision_children"]
    assert 10 < sum(len(rows(name)) for name in by_child) / CHILDREN < 40


def day(text: str) -> date | None:
    return datetime.fromisoformat(text).date() if text else None


def in_time(rows: Reader, start: date, end: date) -> float:
    """Share of assessments authorised in a period that took up to 45 working days."""
    took = [
        working_days(begun, authorised)
        for row in rows("ssd/ssd_cin_assessments")
        if (begun := day(row["cina_assessment_start_date"])) is not None
        and (authorised := day(row["cina_assessment_auth_date"])) is not None
        and start < authorised <= end
    ]
    assert len(took) > 100
    return sum(days <= 45 for days in took) / len(took)


def test_assessments_are_really_better(rows: Reader) -> None:
    before = in_time(rows, INSPECTED - timedelta(days=900), INSPECTED)
    now = in_time(rows, YEAR_AGO, AS_AT)
    assert before < 0.68
    assert now > 0.80


def test_plans_drift_in_two_teams(rows: Reader) -> None:
    long: Counter[str] = Counter()
    plans: Counter[str] = Counter()
    for row in rows("ssd/ssd_cin_plans"):
        team = row["cinp_cin_plan_team"]
        start = day(row["cinp_cin_plan_start_date"])
        if team in story.SAFEGUARDING and start is not None and start < AS_AT - timedelta(days=190):
            plans[team] += 1
            long[team] += ((day(row["cinp_cin_plan_end_date"]) or AS_AT) - start).days > 184
    share = {team: long[team] / plans[team] for team in story.SAFEGUARDING}
    steady = max(share[team] for team in story.SAFEGUARDING if team not in story.DRIFTING)
    assert all(share[team] > steady for team in story.DRIFTING)


def test_one_teams_workers_churn() -> None:
    """A team of a small council has one or two posts, too few to tell: the workers of a large one are looked at."""
    told = story_of(AS_AT)
    workforce = Workforce(children=20_000, years=6, seed=7, told=told)
    left = Counter(
        worker.team
        for worker in workforce.workers
        if "social worker" in worker.role and told.inspected_on < worker.end <= told.as_at
    )
    others = [left[team] for team in story.SAFEGUARDING if team != story.CHURNING]
    assert left[story.CHURNING] >= 2 * max(others)


@pytest.mark.parametrize("children", [2_000, 3_000, 20_000])
def test_teams_grow_with_the_council(children: int) -> None:
    """Posts for children are as many as their load asks, within one, and no team is without one."""
    told = story_of(AS_AT)
    workforce = Workforce(children=children, years=6, seed=7, told=told)
    posts = {team: len(workforce.posts[team]) for team in LOAD}
    assert min(posts.values()) >= 1
    assert sum(posts.values()) == pytest.approx(sum(LOAD.values()) * children / CHILDREN_PER_POST, abs=1)


def waits(rows: Reader, start: date, end: date) -> float:
    """Share of referrals in a period whose children waited over five working days for a worker."""
    first: dict[str, date] = {}
    for row in rows("ssd/ssd_involvements"):
        begun = day(row["invo_involvement_start_date"])
        if row["invo_professional_role_id"] in ("CW", "FH") and begun is not None:
            referral = row["invo_referral_id"]
            first[referral] = min(begun, first.get(referral, begun))
    found = [
        working_days(on, first.get(row["cine_referral_id"], AS_AT)) > 5
        for row in rows("ssd/ssd_cin_episodes")
        if row["cine_referral_nfa"] == "N" and start < (on := day(row["cine_referral_date"]) or AS_AT) <= end
    ]
    assert len(found) > 100
    return sum(found) / len(found)


def test_the_backlog_of_children_without_a_worker_was_cleared(rows: Reader) -> None:
    assert waits(rows, INSPECTED - timedelta(days=365), INSPECTED) > 0.4
    assert waits(rows, YEAR_AGO, AS_AT - timedelta(days=10)) < 0.15


def test_contacts_of_the_night_are_handed_over_late(rows: Reader) -> None:
    met, missed = next(
        (int(r["met"]), int(r["missed"])) for r in rows("truth/due") if r["standard"] == "out_of_hours_handover"
    )
    assert met + missed > 300
    assert 0.3 < met / (met + missed) < 0.55


def test_all_kinds_of_child_are_there(rows: Reader) -> None:
    people = rows("ssd/ssd_person")
    assert any(not row["pers_dob"] and row["pers_expected_dob"] for row in people)
    assert any(row["pers_nationality"] for row in people)
    assert {row["icpc_icpc_transfer_in"] for row in rows("ssd/ssd_initial_cp_conference")} == {"Y", "N"}
    assert {"V2", "C1", "C2"} <= {row["lega_legal_status"] for row in rows("ssd/ssd_legal_status")}
    assert {"V3", "V4"} & {row["lega_legal_status"] for row in rows("ssd/ssd_legal_status")}
    assert {"Eligible", "Former Relevant"} <= {r["clea_care_leaver_eligibility"] for r in rows("ssd/ssd_care_leavers")}
    assert {row["agency"] for row in rows("practice/employments")} == {"Y", "N"}
    assert {row["stage"] for row in rows("practice/employments")} == {"first year", "experienced"}
