"""What each list's rows become in the record, and what the tables are said to cover."""

from datetime import date
from pathlib import Path

import pytest

from holdfast.record.reading import Coverage, History, Reading
from holdfast.shared.errors import Severity
from tests.unit.sources.ofsted import AS_AT, LATER_LIST_9, Row, one, row, rows_of, told, workbook

WINDOW = date(2023, 12, 1)
START = "Continuous Assessment Start Date"
ENQUIRY = "Strategy discussion initiating Section 47 Enquiry Start Date"
WORK = {"team": "Duty Team North", "worker": "Jo May"}


def referral(child: object, day: object, **cells: object) -> Row:
    return row(id=child, **cells) | {
        "Date of referral": day,
        "Referral Source": "q) 6: Police",
        "Referral NFA?": "b) No",
    }


def in_need(child: object, day: object, closed: object = None, **cells: object) -> Row:
    return row(id=child, **cells) | {"CIN Start Date": day, "Primary Need Code": "N1", "CIN Closure Date": closed}


def read(tmp_path: Path, lists: dict[int, list[Row]]) -> Reading:
    return one(workbook(tmp_path / "a.xlsx", lists))


def test_list_1_and_2(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        {
            1: [row(id=7) | {"Date of Contact": date(2024, 3, 1), "Contact Source": "a) 1A: Individual"}],
            2: [
                row(id=7)
                | {"Assessment start date": date(2024, 3, 2), "Organisation completing assessment": "A School"}
            ],
        },
    )
    assert rows_of(reading, "contacts") == [
        {"contact_id": "AA1:7:2024-03-01", "person_id": "7", "contact_on": date(2024, 3, 1), "source": "1A"}
    ]
    assert rows_of(reading, "early_help_episodes") == [
        {"episode_id": "AA2:7:2024-03-02", "person_id": "7", "started_on": date(2024, 3, 2), "organisation": "A School"}
    ]
    assert reading.coverage["contacts"] == Coverage(
        ("contact_id", "person_id", "contact_on", "source"), History.COMPLETE, 1, WINDOW, AS_AT
    )


def test_two_events_of_a_child_on_one_day_stay_two(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        {1: [row(id=7) | {"Date of Contact": date(2024, 3, 1), "Contact Source": code} for code in ("6", "8", "9")]},
    )
    assert [each["contact_id"] for each in rows_of(reading, "contacts")] == [
        "AA1:7:2024-03-01",
        "AA1:7:2024-03-01:2",
        "AA1:7:2024-03-01:3",
    ]


def test_the_same_row_twice_is_one_event(tmp_path: Path) -> None:
    contact = row(id=7) | {"Date of Contact": date(2024, 3, 1), "Contact Source": "6"}
    reading = read(tmp_path, {1: [contact, contact | {"Gender": "a) Male"}, contact, contact]})
    assert len(rows_of(reading, "contacts")) == 2
    assert "a.xlsx, sheet List_1, 2 rows, first: 5, 6: 2 rows repeat earlier rows in every column" in told(
        reading.problems
    )
    assert (reading.sheets[0].read, reading.sheets[0].kept, reading.sheets[0].refused) == (4, 2, 0)


def test_a_referral_and_its_episode_of_need_are_one_row(tmp_path: Path) -> None:
    """List 3 says how it began, list 6 how it goes on."""
    reading = read(
        tmp_path,
        {
            3: [referral(7, date(2024, 3, 1), **WORK), referral(8, date(2024, 3, 5))],
            6: [in_need(7, date(2024, 3, 1), closed=date(2024, 5, 1)), in_need(9, date(2021, 3, 1))],
        },
    )
    assert rows_of(reading, "cin_episodes") == [
        {
            "referral_id": "AA3:7:2024-03-01",
            "person_id": "7",
            "referral_on": date(2024, 3, 1),
            "source": "6",
            "nfa": False,
            "team_id": "duty-team-north",
            "worker_id": "jo-may",
            "primary_need": "N1",
            "closed_on": date(2024, 5, 1),
        },
        {
            "referral_id": "AA3:8:2024-03-05",
            "person_id": "8",
            "referral_on": date(2024, 3, 5),
            "source": "6",
            "nfa": False,
        },
        {
            "referral_id": "AA3:9:2021-03-01",
            "person_id": "9",
            "referral_on": date(2021, 3, 1),
            "primary_need": "N1",
        },
    ]
    coverage = reading.coverage["cin_episodes"]
    assert (coverage.history, coverage.from_on, coverage.to_on) == (History.COMPLETE, WINDOW, AS_AT)


def test_without_list_3_the_episodes_are_the_latest_only(tmp_path: Path) -> None:
    coverage = read(tmp_path, {6: [in_need(7, date(2024, 3, 1))]}).coverage["cin_episodes"]
    assert (coverage.history, coverage.from_on, coverage.to_on) == (History.LATEST, None, AS_AT)
    assert "source" not in coverage.columns


def test_assessments_are_linked_to_referrals_within_the_window_only(tmp_path: Path) -> None:
    lists: dict[int, list[Row]] = {
        3: [referral(7, date(2024, 3, 1)), referral(9, date(2024, 4, 1))],
        6: [in_need(7, date(2024, 3, 1)), in_need(8, date(2020, 1, 1)), in_need(9, date(2024, 4, 1), date(2024, 4, 9))],
        4: [
            row(id=7) | {START: date(2024, 3, 4), "Child Seen During Continuous Assessment": "a) Yes"},
            row(id=8) | {START: date(2024, 3, 4), "Child Seen During Continuous Assessment": "c) Unknown"},
            row(id=9) | {START: date(2024, 4, 20)},
            row(id=7) | {START: date(2024, 2, 1)},
        ],
    }
    found = rows_of(read(tmp_path, lists), "assessments")
    assert [each.get("referral_id") for each in found] == ["AA3:7:2024-03-01", None, None, None]
    assert [each.get("child_seen") for each in found] == [True, None, None, None]


def test_support_needed_is_the_opposite_of_no_further_action(tmp_path: Path) -> None:
    question = "Was the child assessed as requiring LA children’s social care support"
    answers = [
        row(id=child) | {START: AS_AT, question: answer} for child, answer in enumerate(["a) Yes", "b) No", ""], 1)
    ]
    assert [each.get("nfa") for each in rows_of(read(tmp_path, {4: answers}), "assessments")] == [False, True, None]


def test_enquiries_and_conferences_are_linked(tmp_path: Path) -> None:
    unnecessary = "Was an Initial Child Protection Conference deemed unnecessary?"
    reading = read(
        tmp_path,
        {
            3: [referral(7, date(2024, 3, 1))],
            5: [
                row(id=7)
                | {ENQUIRY: date(2024, 3, 2), unnecessary: "b) No"}
                | {
                    "Date of Initial Child Protection Conference": date(2024, 3, 20),
                    "Did the Initial Child Protection Conference Result in a Child Protection Plan": "a) Yes",
                },
                row(id=8) | {ENQUIRY: date(2024, 5, 30), unnecessary: "b) No"},
                row(id=9) | {ENQUIRY: date(2024, 5, 1), unnecessary: "a) Yes"},
            ],
        },
    )
    assert [(each["enquiry_id"], each.get("referral_id")) for each in rows_of(reading, "s47_enquiries")] == [
        ("AA5:7:2024-03-02", "AA3:7:2024-03-01"),
        ("AA5:8:2024-05-30", None),
        ("AA5:9:2024-05-01", None),
    ]
    assert rows_of(reading, "initial_conferences") == [
        {
            "conference_id": "AA5:7:2024-03-02:conference",
            "enquiry_id": "AA5:7:2024-03-02",
            "person_id": "7",
            "referral_id": "AA3:7:2024-03-01",
            "held_on": date(2024, 3, 20),
            "plan_made": True,
        }
    ]
    # A conference called for and not yet held starts the clock too.
    assert [each["enquiry_id"] for each in rows_of(reading, "s47_outcomes")] == ["AA5:7:2024-03-02", "AA5:8:2024-05-30"]
    assert {each["outcome"] for each in rows_of(reading, "s47_outcomes")} == {"CP_CONFERENCE"}
    assert "ended_on" not in reading.coverage["s47_enquiries"].columns


def test_without_episodes_of_need_nothing_is_linked_to_them(tmp_path: Path) -> None:
    reading = read(tmp_path, {4: [row(id=7) | {START: AS_AT}], 5: [row(id=7) | {ENQUIRY: AS_AT}]})
    assert "referral_id" not in reading.coverage["assessments"].columns
    assert "referral_id" not in reading.coverage["s47_enquiries"].columns


def test_no_conference_in_six_months_is_none_and_not_unknown(tmp_path: Path) -> None:
    reading = read(tmp_path, {5: [row(id=9) | {ENQUIRY: date(2024, 5, 1)}]})
    assert rows_of(reading, "initial_conferences") == []
    assert reading.coverage["initial_conferences"].history is History.COMPLETE


def test_who_works_with_a_child_now(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        {
            6: [
                in_need(1, date(2024, 3, 1), **WORK),
                in_need(2, date(2024, 3, 1), worker="Unallocated", team="Duty Team North"),
                in_need(3, date(2024, 3, 1), worker="Duty Team North", team="Duty Team North"),
                in_need(4, date(2024, 3, 1), closed=date(2024, 4, 1), worker="Al Ray"),
                in_need(5, date(2024, 3, 1)),
                in_need(6, date(2024, 3, 1), worker="Team Manager"),
            ],
            8: [row(id=9, worker="May, Jo") | {"Date Started to be Looked After": date(2023, 3, 1)}],
        },
    )
    assert rows_of(reading, "involvements") == [
        {
            "involvement_id": "AA6:1:2024-03-01:worker",
            "person_id": "1",
            "referral_id": "AA3:1:2024-03-01",
            "role": "CW",
            "worker_id": "jo-may",
            "team_id": "duty-team-north",
        },
        {"involvement_id": "AA8:9:2023-03-01:worker", "person_id": "9", "role": "CW", "worker_id": "jo-may"},
    ]
    assert reading.coverage["involvements"].history is History.CURRENT
    assert "started_on" not in reading.coverage["involvements"].columns
    assert (
        "a.xlsx, sheet List_6, column N (Allocated Worker), 4 rows, first: 4, 5, 7: 4 children have no named worker"
        in told(reading.problems)
    )
    assert rows_of(reading, "professionals") == [
        {"worker_id": "jo-may", "name": "Jo May"},
        {"worker_id": "al-ray", "name": "Al Ray"},
    ]
    assert rows_of(reading, "departments") == [{"team_id": "duty-team-north", "name": "Duty Team North"}]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("c) Child in need plan", 1),
        ("d) Open assessment", 1),
        ("a) Looked after child", 0),
        ("b) Child Protection plan", 0),
    ],
)
def test_a_child_last_seen_is_a_visit_to_a_child_in_need_only(tmp_path: Path, status: str, expected: int) -> None:
    child = in_need(1, date(2024, 3, 1)) | {"Date Child Was Last Seen": date(2024, 5, 1), "Case status": status}
    reading = read(tmp_path, {6: [child]})
    visits = [{"visit_id": "AA6:1:2024-03-01:visit", "person_id": "1", "visit_on": date(2024, 5, 1), "seen": True}]
    assert rows_of(reading, "cin_visits") == visits * expected
    assert reading.coverage["cin_visits"].history is History.LATEST


def test_a_protection_plan_with_its_latest_visit_and_review(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        {
            7: [
                row(id=1)
                | {
                    "Child Protection Plan Start Date": date(2024, 1, 5),
                    "Initial Category of Abuse": "a) Neglect",
                    "Latest Category of Abuse": "d) Emotional abuse",
                    "Date of the Last Statutory Visit": date(2024, 5, 20),
                    "Was the Child Seen Alone?": "b) No",
                    "Date of latest review conference": date(2024, 4, 1),
                },
                row(id=2) | {"Child Protection Plan Start Date": date(2024, 5, 25)},
            ]
        },
    )
    plan = "AA7:1:2024-01-05"
    assert rows_of(reading, "cp_plans")[0] == {
        "plan_id": plan,
        "person_id": "1",
        "started_on": date(2024, 1, 5),
        "initial_category": "NEG",
        "latest_category": "EMO",
    }
    assert rows_of(reading, "cp_visits") == [
        {
            "visit_id": f"{plan}:visit",
            "person_id": "1",
            "plan_id": plan,
            "visit_on": date(2024, 5, 20),
            "seen_alone": False,
        }
    ]
    assert rows_of(reading, "cp_reviews") == [
        {"review_id": f"{plan}:review", "person_id": "1", "plan_id": plan, "review_on": date(2024, 4, 1)}
    ]
    assert {reading.coverage[name].history for name in ("cp_plans", "cp_visits", "cp_reviews")} == {History.LATEST}
    assert "seen" not in reading.coverage["cp_visits"].columns


IN_CARE = row(id=1) | {
    "Date Started to be Looked After": date(2022, 1, 5),
    "Child's Category of Need": "N1 - Abuse or neglect",
    "Start date of current legal status": date(2022, 6, 1),
    "Child's Legal Status": "C2: FCO",
    "Date of Latest Statutory Review": date(2024, 2, 1),
    "Date of Last Social Work Visit": date(2024, 5, 1),
    "What is the permanence plan for this child?": "c) SGO/CAO",
    "Date of Last IRO Visit / Contact to the Child": date(2024, 2, 1),
    "Date of Last Health Assessment": date(2024, 1, 1),
    "Date of Last Dental Check": date(2023, 7, 1),
    "Start Date of Most Recent Placement": date(2023, 3, 1),
    "Placement Type": "d) U4: Foster placement - long term",
    "Placement Provider": "b) PR1: Own provision",
    "Placement postcode": "sw1a1aa",
    "URN of Placement": 12345.0,
}
LEFT_CARE = row(id=2) | {
    "Date Started to be Looked After": date(2023, 1, 5),
    "Date Ceased to be Looked After ": date(2024, 4, 1),
    "Reason Ceased to be Looked After": "a) E11: Adopted - application unopposed",
    "Start Date of Most Recent Placement": date(2023, 3, 1),
    "Start date of current legal status": date(2023, 1, 5),
    "Child's Legal Status": "E1: Placement order",
}
PERIOD = "AA8:1:2022-01-05"


def test_a_child_in_care(tmp_path: Path) -> None:
    reading = read(tmp_path, {8: [IN_CARE]})
    assert rows_of(reading, "care_episodes") == [
        {
            "episode_id": f"{PERIOD}:episode",
            "care_period_id": PERIOD,
            "person_id": "1",
            "entered_care_on": date(2022, 1, 5),
            "primary_need": "N1",
            "last_iro_contact_on": date(2024, 2, 1),
        }
    ]
    assert rows_of(reading, "placements") == [
        {
            "placement_id": f"{PERIOD}:placement",
            "care_period_id": PERIOD,
            "person_id": "1",
            "started_on": date(2023, 3, 1),
            "type": "U4",
            "provider": "PR1",
            "postcode": "SW1A 1AA",
            "urn": "12345",
        }
    ]
    plan = {"care_plan_id": f"{PERIOD}:plan", "person_id": "1"}
    assert rows_of(reading, "care_plans") == [plan]
    assert rows_of(reading, "care_plan_options") == [plan | {"option": "ORDER"}]


def test_the_latest_of_each_event_in_care(tmp_path: Path) -> None:
    reading = read(tmp_path, {8: [IN_CARE]})
    mine = {"person_id": "1", "care_period_id": PERIOD}
    review = {"review_id": f"{PERIOD}:review", "review_on": date(2024, 2, 1)}
    assert rows_of(reading, "care_reviews") == [mine | review]
    assert rows_of(reading, "care_visits") == [mine | {"visit_id": f"{PERIOD}:visit", "visit_on": date(2024, 5, 1)}]
    assert [(each["type"], each["checked_on"]) for each in rows_of(reading, "health_checks")] == [
        ("Health Assessment", date(2024, 1, 1)),
        ("Dental Check", date(2023, 7, 1)),
    ]
    histories = {name: reading.coverage[name].history for name in ("care_reviews", "care_visits", "health_checks")}
    assert set(histories.values()) == {History.LATEST}
    assert reading.coverage["placements"].history is History.CURRENT
    assert "started_on" not in reading.coverage["care_episodes"].columns


def test_placement_and_legal_status_end_with_the_care(tmp_path: Path) -> None:
    reading = read(tmp_path, {8: [LEFT_CARE]})
    assert rows_of(reading, "care_episodes")[0]["ceased_reason"] == "E11"
    assert [each["ended_on"] for each in rows_of(reading, "placements")] == [date(2024, 4, 1)]
    assert [(each["status"], each["ended_on"]) for each in rows_of(reading, "legal_statuses")] == [
        ("E1", date(2024, 4, 1))
    ]


def test_adoption_covers_twelve_months(tmp_path: Path) -> None:
    decided = "Date of Decision that Child Should be Placed for Adoption"
    reading = read(
        tmp_path, {10: [row(id=1) | {decided: date(2023, 9, 1), "Date of Placement Order": date(2023, 12, 1)}]}
    )
    assert rows_of(reading, "permanence") == [
        {
            "permanence_id": "AA10:1:2023-09-01",
            "person_id": "1",
            "adm_decision_on": date(2023, 9, 1),
            "placement_order_on": date(2023, 12, 1),
        }
    ]


def test_one_row_for_each_child_keeps_the_latest_period(tmp_path: Path) -> None:
    rows = [in_need(1, date(2023, 1, 1)), in_need(1, date(2024, 3, 1)), in_need(2, None), in_need(1, None)]
    reading = read(tmp_path, {6: rows})
    assert [each["referral_id"] for each in rows_of(reading, "cin_episodes")] == ["AA3:1:2024-03-01", "AA3:2:undated"]
    (problem,) = [found for found in reading.problems if found.severity is Severity.REFUSED]
    assert problem.where.rows == (3, 6)
    assert "2 rows were refused: this list has one row for each child, and other rows have later starts." in str(
        problem
    )
    assert (reading.sheets[0].read, reading.sheets[0].kept, reading.sheets[0].refused) == (4, 2, 2)


def test_a_row_without_a_child_is_refused_and_told_by_number(tmp_path: Path) -> None:
    reading = read(
        tmp_path, {3: [referral(None, AS_AT), referral(7, AS_AT), referral("-1", AS_AT), referral("#N/A", AS_AT)]}
    )
    assert [each["person_id"] for each in rows_of(reading, "cin_episodes")] == ["7"]
    message = told([found for found in reading.problems if found.severity is Severity.REFUSED])
    assert (
        "a.xlsx, sheet List_3, column A (Child Unique ID), 3 rows, first: 3, 5, 6: 3 rows were refused: this cell is "
        "empty or could not be read, and the row means nothing without it." in message
    )


def test_ids_that_came_as_numbers_meet_those_that_came_as_text(tmp_path: Path) -> None:
    reading = read(tmp_path, {3: [referral(123.0, AS_AT)], 6: [in_need(" 123 ", AS_AT)]})
    assert [each["person_id"] for each in rows_of(reading, "persons")] == ["123"]
    assert len(rows_of(reading, "cin_episodes")) == 1


def test_a_column_that_is_not_there_is_not_covered(tmp_path: Path) -> None:
    headings = [heading for heading in LATER_LIST_9 if heading not in ("Activity Status", "Ethnicity")]
    reading = one(workbook(tmp_path / "a.xlsx", {9: [row(id=1)]}, headings={9: headings}))
    assert "activity" not in reading.coverage["care_leavers"].columns
    assert "eligibility" in reading.coverage["care_leavers"].columns
    assert "ethnicity" not in reading.coverage["persons"].columns
    assert "Without the columns Ethnicity, Activity Status." in reading.sheets[0].note


def test_the_same_file_gives_the_same_ids_and_rows(tmp_path: Path) -> None:
    lists = {3: [referral(child, AS_AT, **WORK) for child in range(1, 50)], 6: [in_need(9, AS_AT, **WORK)]}
    first, second = (read(tmp_path, lists) for _ in range(2))
    assert first.tables == second.tables
    assert first.coverage == second.coverage
