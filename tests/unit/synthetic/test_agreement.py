"""Workbook, SSD folder and practice extracts tell of the same children, and nothing lies after the as-at date."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from holdfast.record.tables import TABLES
from holdfast.synthetic import AS_AT, layout, ssd_files
from holdfast.synthetic.annex_a_layout import HEADINGS, TITLES
from tests.unit.synthetic.conftest import CHILDREN, Reader

SIX_MONTHS_AGO = date(2026, 3, 30)
# What is owed or foreseen may lie ahead.
AHEAD = {"due_on", "target_on", "expected_on", "expires_on", "direction_due_on", "extended_to_on", "valid_to"}
# The terms of the coming year are known before they come.
SET_AHEAD = {"school_terms"}


@pytest.fixture(scope="session")
def lists(wyreshire: Path) -> dict[int, list[dict[str, Any]]]:
    book = load_workbook(wyreshire / "annex_a" / "wyreshire_annex_a.xlsx", read_only=True)
    found = {}
    for number in HEADINGS:
        title, headings, *cells = book[f"List_{number}"].iter_rows(values_only=True)
        assert title[0] == TITLES[number]
        assert headings == HEADINGS[number]
        found[number] = [dict(zip(headings, row, strict=True)) for row in cells]
    return found


def day(text: str) -> date | None:
    return datetime.fromisoformat(text).date() if text else None


def test_every_child_is_known_by_a_contact_and_there_are_as_many_as_asked_for(rows: Reader) -> None:
    people = [row["pers_person_id"] for row in rows("ssd/ssd_person")]
    assert len(people) == len(set(people)) == CHILDREN
    assert {row["cont_person_id"] for row in rows("ssd/ssd_contacts")} == set(people)
    assert any(person.startswith("0") for person in people)


@pytest.mark.parametrize("table", layout.TABLES)
def test_headings_are_those_of_the_record(table: str) -> None:
    declared = TABLES[table]
    fields = {column.name for column in declared} | _packed(declared.ssd)
    unknown = [name for name in layout.TABLES[table] if name not in fields and not name.startswith("cinf_")]
    assert unknown == []
    assert len(set(ssd_files.header(table))) == len(layout.TABLES[table])


def _packed(ssd: str | None) -> set[str]:
    return {t.exploded_from.field for t in TABLES.values() if t.exploded_from and t.exploded_from.object == ssd}


@pytest.mark.parametrize("table", [table for table in layout.TABLES if table not in SET_AHEAD])
def test_nothing_has_happened_after_the_as_at_date(table: str, rows: Reader) -> None:
    declared = TABLES[table]
    dated = [name for name in layout.TABLES[table] if name in declared and name.endswith(("_on", "_at", "valid_to"))]
    headings = dict(zip(layout.TABLES[table], ssd_files.header(table), strict=True))
    ahead = [
        (name, row[headings[name]])
        for row in rows(ssd_files.file_name(table).removesuffix(".csv"))
        for name in dated
        if name not in AHEAD and (day(row[headings[name]]) or AS_AT) > AS_AT
    ]
    assert ahead == []


def test_the_lists_hold_the_contacts_referrals_and_assessments_of_six_months(
    lists: dict[int, list[dict[str, Any]]], rows: Reader
) -> None:
    contacts = sorted(
        (row["cont_person_id"], day(row["cont_contact_date"]))
        for row in rows("ssd/ssd_contacts")
        if (day(row["cont_contact_date"]) or AS_AT) >= SIX_MONTHS_AGO
    )
    assert sorted((row["Child Unique ID"], row["Date of Contact"].date()) for row in lists[1]) == contacts
    referrals = sorted(
        (row["cine_person_id"], day(row["cine_referral_date"]), row["cine_referral_nfa"] == "Y")
        for row in rows("ssd/ssd_cin_episodes")
        if (day(row["cine_referral_date"]) or AS_AT) >= SIX_MONTHS_AGO
    )
    listed = [
        (r["Child Unique ID"], r["Date of referral"].date(), r["Referral NFA?"] == "a) Yes") for r in lists[3]
    ]  # fmt: skip
    assert sorted(listed) == referrals
    closed = {row["cine_referral_id"]: day(row["cine_close_date"]) for row in rows("ssd/ssd_cin_episodes")}
    still_open = {
        row["cina_person_id"]
        for row in rows("ssd/ssd_cin_assessments")
        if not row["cina_assessment_auth_date"] and (closed.get(row["cina_referral_id"]) or AS_AT) >= SIX_MONTHS_AGO
    }
    listed_open = {
        row["Child Unique ID"] for row in lists[4] if row["Continuous Assessment Date of Authorisation"] is None
    }
    assert listed_open == still_open


def test_open_plans_and_care_are_the_same_in_workbook_and_folder(
    lists: dict[int, list[dict[str, Any]]], rows: Reader
) -> None:
    plans = {
        row["cppl_person_id"]
        for row in rows("ssd/ssd_cp_plans")
        if not row["cppl_cp_plan_end_date"] and row["cppl_cp_plan_ola"] == "N"
    }
    assert {r["Child Unique ID"] for r in lists[7] if r["Child Protection Plan End Date"] is None} == plans
    care = {row["clae_person_id"] for row in rows("ssd/ssd_cla_episodes") if not row["clae_cla_episode_ceased_date"]}
    assert {r["Child Unique ID"] for r in lists[8] if r["Date Ceased to be Looked After"] is None} == care
    assert {r["Child Unique ID"] for r in lists[9]} == {r["clea_person_id"] for r in rows("ssd/ssd_care_leavers")}


def test_the_lists_of_plans_and_care_have_one_row_a_child(lists: dict[int, list[dict[str, Any]]]) -> None:
    for number in (6, 7, 8, 9):
        children = [row["Child Unique ID"] for row in lists[number]]
        assert len(children) == len(set(children)) > 0


def test_unborn_children_are_aged_minus_one_with_the_day_expected(
    lists: dict[int, list[dict[str, Any]]], rows: Reader
) -> None:
    expected = {r["pers_person_id"]: day(r["pers_expected_dob"]) for r in rows("ssd/ssd_person") if not r["pers_dob"]}
    assert expected
    listed = {
        row["Child Unique ID"]: (row["Age of Child (Years)"], row["Date of Birth"].date())
        for row in lists[1]
        if row["Child Unique ID"] in expected
    }
    assert listed
    assert listed == {child: (-1, expected[child]) for child in listed}


def test_allocated_workers_are_named_alike(lists: dict[int, list[dict[str, Any]]], rows: Reader) -> None:
    names = {row["prof_professional_id"]: row["prof_professional_name"] for row in rows("ssd/ssd_professionals")}
    held = {
        row["invo_person_id"]: names[row["invo_professional_id"]]
        for row in rows("ssd/ssd_involvements")
        if row["invo_professional_role_id"] in ("FH", "CW") and not row["invo_involvement_end_date"]
    }
    # A child with both is the social worker's.
    held |= {
        row["invo_person_id"]: names[row["invo_professional_id"]]
        for row in rows("ssd/ssd_involvements")
        if row["invo_professional_role_id"] == "CW" and not row["invo_involvement_end_date"]
    }
    named = {row["Child Unique ID"]: row["Allocated Worker"] for row in lists[6] if row["CIN Closure Date"] is None}
    assert len(named) > 100
    assert {child: worker for child, worker in named.items() if worker != "Unallocated"} == {
        child: held[child] for child in named if child in held
    }


@pytest.mark.parametrize(
    ("child_file", "key", "parent_file", "parent_key"),
    [
        ("practice/contact_decisions", "contact_id", "ssd/ssd_contacts", "cont_contact_id"),
        ("practice/referral_decisions", "referral_id", "ssd/ssd_cin_episodes", "cine_referral_id"),
        ("practice/core_groups", "plan_id", "ssd/ssd_cp_plans", "cppl_cp_plan_id"),
        ("practice/cin_reviews", "plan_id", "ssd/ssd_cin_plans", "cinp_cin_plan_id"),
        ("practice/supervision_children", "supervision_id", "practice/supervisions", "supervision_id"),
        ("practice/supervisions", "worker_id", "ssd/ssd_professionals", "prof_professional_id"),
        ("practice/employments", "worker_id", "ssd/ssd_professionals", "prof_professional_id"),
        ("practice/strategy_discussions", "referral_id", "ssd/ssd_cin_episodes", "cine_referral_id"),
        ("practice/oversight_entries", "author_id", "ssd/ssd_professionals", "prof_professional_id"),
        ("ssd/ssd_cla_episodes", "clae_cla_placement_id", "ssd/ssd_cla_placement", "clap_cla_placement_id"),
        ("ssd/ssd_initial_cp_conference", "icpc_s47_enquiry_id", "ssd/ssd_s47_enquiry", "s47e_s47_enquiry_id"),
        ("ssd/ssd_involvements", "invo_professional_team", "ssd/ssd_department", "dept_team_id"),
    ],
)
def test_what_one_file_names_the_other_holds(
    child_file: str, key: str, parent_file: str, parent_key: str, rows: Reader
) -> None:
    held = {row[parent_key] for row in rows(parent_file)}
    named = {row[key] for row in rows(child_file)} - {""}
    assert named
    assert named <= held


def test_brothers_and_sisters_share_contacts_meetings_and_workers(rows: Reader) -> None:
    family = {row["fami_person_id"]: row["fami_family_id"] for row in rows("ssd/ssd_family")}
    meetings: dict[str, set[str]] = {}
    for row in rows("practice/core_groups"):
        meetings.setdefault(row["meeting_id"], set()).add(row["person_id"])
    shared = [children for children in meetings.values() if len(children) > 1]
    assert shared
    assert all(len({family[child] for child in children}) == 1 for children in shared)
