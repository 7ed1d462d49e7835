"""The dataset as files: recognised by name or headings, read across versions and case systems, with JSON unpacked."""

from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest

from holdfast.record.reading import Coverage, History
from holdfast.record.tables import TABLES, Table
from holdfast.shared.errors import Severity
from holdfast.sources.recognise import read
from holdfast.sources.ssd.objects import shapes
from holdfast.sources.tabular.table_files import shape_of
from holdfast.sources.tabular.texts import TextGrid
from tests.unit.sources.ofsted import AS_AT, csv_file, one, row, rows_of, told, workbook

CONTACT = {"contact_id": "C1", "person_id": "1", "contact_on": date(2024, 1, 5), "source": "2A"}
CONTACTS = "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code\nC1,1,2024-01-05 00:00:00,2A"


@pytest.mark.parametrize(
    "name",
    [
        *("ssd_contacts.csv", "SSD_CONTACTS.CSV", "contacts.csv", "Contacts.csv", "contact.csv"),
        *("dbo.ssd_contacts.csv", "ssd_development.ssd_contacts.csv", "ssd_contacts_20240601.csv", "export 7.csv"),
    ],
)
def test_a_file_is_known_by_its_name_or_its_headings(tmp_path: Path, name: str) -> None:
    reading = one(csv_file(tmp_path / name, CONTACTS))
    assert rows_of(reading, "contacts") == [CONTACT]
    assert reading.source == "ssd"


@pytest.mark.parametrize("name", ["dbo.ssd_contacts.csv", "ssd_development.ssd_contacts 2024 06.csv", "contacts.csv"])
def test_a_name_alone_will_do_where_few_columns_tell(tmp_path: Path, name: str) -> None:
    reading = one(csv_file(tmp_path / name, "contact_id,person_id\nC1,1"))
    assert rows_of(reading, "contacts") == [{"contact_id": "C1", "person_id": "1"}]


@pytest.mark.parametrize(
    "headings",
    [
        "CONT_CONTACT_ID,CONT_PERSON_ID,CONT_CONTACT_DATE,CONT_CONTACT_SOURCE_CODE",
        "contact_id,person_id,contact_on,source",
        "CONT001A,CONT002A,CONT003A,CONT004A",
        "cont_contact_id,cont_person_id,cont_contact_start,cont_contact_source",
    ],
)
def test_columns_are_known_by_dataset_name_our_name_item_or_alias(tmp_path: Path, headings: str) -> None:
    reading = one(csv_file(tmp_path / "contacts.csv", f"{headings}\nC1,1,2024-01-05,2A"))
    assert rows_of(reading, "contacts") == [CONTACT]


def test_headings_outweigh_the_name_of_the_file(tmp_path: Path) -> None:
    reading = one(csv_file(tmp_path / "ssd_cin_episodes.csv", CONTACTS))
    assert reading.tables.keys() == {"contacts"}


@pytest.mark.parametrize("table", [table for table in TABLES.values() if table.ssd], ids=lambda table: table.name)
def test_every_object_of_the_dataset_is_known_by_its_headings_alone(tmp_path: Path, table: Table) -> None:
    names = [column.ssd for column in table if column.ssd]
    path = csv_file(tmp_path / "export.csv", f"{','.join(names)}\n{','.join('1' for _ in names)}")
    found = shape_of(TextGrid(path.name, partial(path.open, "rb")), shapes())
    assert found is not None
    assert found[0].parts[0].table is table


def test_missing_columns_are_not_covered_and_extra_ones_are_listed(tmp_path: Path) -> None:
    reading = one(csv_file(tmp_path / "ssd_contacts.csv", "cont_contact_id,cont_person_id,colour\nC1,1,red"))
    assert reading.coverage["contacts"] == Coverage(("contact_id", "person_id"), History.COMPLETE, 1)
    assert told(reading.problems) == (
        "ssd_contacts.csv, column C (colour): The column is not known and was not read. Expected: the headings of the "
        "specification. What to do: Nothing, if it is a column of your own."
    )


def test_a_file_without_a_needed_column_is_refused_and_the_others_read(tmp_path: Path) -> None:
    folder = tmp_path / "extract"
    csv_file(folder / "ssd_contacts.csv", "cont_contact_id,cont_contact_date\nC1,2024-01-05")
    csv_file(folder / "ssd_person.csv", "pers_person_id,pers_sex\n1,F")
    reading = one(folder)
    assert reading.tables.keys() == {"persons"}
    (problem,) = reading.problems
    assert problem.severity is Severity.REFUSED
    assert str(problem).startswith("ssd_contacts.csv: The file was refused: it has no column cont_person_id.")


def test_the_window_is_six_years_at_most_and_begins_with_the_first_event(tmp_path: Path) -> None:
    folder = tmp_path / "extract"
    csv_file(folder / "ssd_contacts.csv", CONTACTS)
    csv_file(folder / "ssd_cin_episodes.csv", "cine_referral_id,cine_person_id,cine_referral_date\nR1,1,2001-01-05")
    coverage = one(folder).coverage
    assert (coverage["contacts"].from_on, coverage["contacts"].to_on) == (date(2024, 1, 5), AS_AT)
    assert (coverage["cin_episodes"].from_on, coverage["cin_episodes"].to_on) == (date(2018, 6, 1), AS_AT)


def test_a_file_without_rows_is_not_supplied_rather_than_none(tmp_path: Path) -> None:
    folder = tmp_path / "extract"
    csv_file(folder / "ssd_contacts.csv", CONTACTS)
    csv_file(folder / "ssd_missing.csv", "miss_table_id,miss_person_id,miss_missing_episode_start_date")
    reading = one(folder)
    assert reading.tables.keys() == {"contacts"}
    notes = {sheet.name: sheet.note for sheet in reading.sheets}
    assert notes["ssd_missing.csv"] == "Headings and no rows: taken as not supplied, never as none."


def test_rows_that_a_join_multiplied_are_read_once_and_counted(tmp_path: Path) -> None:
    rows = "C1,1,2024-01-05,2A\nC1,1,2024-01-05,2A\nC2,1,2024-01-06,2A\nC1,1,2024-01-05,6\nC1,1,2024-01-05,2A"
    headings = "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code"
    reading = one(csv_file(tmp_path / "ssd_contacts.csv", f"{headings}\n{rows}"))
    assert [each["contact_id"] for each in rows_of(reading, "contacts")] == ["C1", "C2"]
    copies, conflict = reading.problems
    assert copies.where.rows == (3, 6)
    assert "2 rows repeat earlier rows in every column and were left out." in str(copies)
    assert conflict.where.rows == (5,)
    assert str(conflict).startswith(
        "ssd_contacts.csv, column A (cont_contact_id), row 5: 1 row was refused: an earlier row"
    )
    (sheet,) = reading.sheets
    assert (sheet.read, sheet.kept, sheet.refused) == (5, 2, 1)
    assert sheet.note == "2 repeated rows were read once."


def test_an_object_in_several_files_is_one_table(tmp_path: Path) -> None:
    folder = tmp_path / "extract"
    csv_file(folder / "ssd_contacts_2023.csv", CONTACTS)
    csv_file(folder / "ssd_contacts_2024.csv", CONTACTS.replace("C1", "C2") + "\nC1,1,2024-01-05,2A")
    assert [each["contact_id"] for each in rows_of(one(folder), "contacts")] == ["C1", "C2"]


def test_a_birth_still_to_come_is_an_expected_one(tmp_path: Path) -> None:
    text = "pers_person_id,pers_dob,pers_expected_dob\n1,2024-09-01,\n2,2010-09-01,\n3,,2024-08-01\n4,1900-01-01,"
    reading = one(csv_file(tmp_path / "ssd_person.csv", text))
    assert rows_of(reading, "persons") == [
        {"person_id": "1", "expected_on": date(2024, 9, 1)},
        {"person_id": "2", "born_on": date(2010, 9, 1)},
        {"person_id": "3", "expected_on": date(2024, 8, 1)},
        {"person_id": "4"},
    ]


def test_rows_find_their_child_through_the_period_of_care(tmp_path: Path) -> None:
    """Case systems that leave the child out of reviews and placements still say whose they are."""
    folder = tmp_path / "extract"
    csv_file(
        folder / "ssd_cla_episodes.csv",
        "clae_cla_episode_id,clae_person_id,clae_cla_id\nE1,1,P1\nE2,1,P1\nE3,2,P2\nE4,3,P2",
    )
    csv_file(folder / "ssd_cla_reviews.csv", "clar_cla_review_id,clar_cla_id\nV1,P1\nV2,P2\nV3,P9")
    csv_file(folder / "ssd_cla_placement.csv", "clap_cla_placement_id,clap_person_id,clap_cla_id\nL1,7,P1\nL2,,P1")
    reading = one(folder)
    assert [(each["review_id"], each.get("person_id")) for each in rows_of(reading, "care_reviews")] == [
        ("V1", "1"),
        ("V2", None),
        ("V3", None),
    ]
    assert [each["person_id"] for each in rows_of(reading, "placements")] == ["7", "1"]
    assert "person_id" in reading.coverage["care_reviews"].columns


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"ssd_cin_plans": "cin_plan_id,cinp_person_id\n1,1"}, "Mosaic"),
        ({"ssd_cin_visits": "cinv_cin_visit_id,cinv_cin_plan_id,cinv_cin_visit_date\n1,1,2024-01-05"}, "Mosaic"),
        ({"ssd_cp_visits": "cppv_cp_visit_id,cppv_person_id,cppv_cp_visit_date\n1,1,2024-01-05"}, "SystemC or Eclipse"),
        ({"ssd_person": "pers_person_id,pers_single_unique_id\n1,2"}, "tables as installed from November 2025"),
        ({"ssd_person": "pers_person_id,pers_common_child_id\n1,2"}, "columns as specified"),
        ({"persons": "person_id,sex\n1,M"}, "Holdfast's own column names"),
        (
            {"ssd_assessment_factors": 'cinf_assessment_id,cinf_assessment_factors_json\n1,"[""1A""]"'},
            "factors as a list, as from version 1.3.9",
        ),
        (
            {"ssd_assessment_factors": 'cinf_assessment_id,cinf_assessment_factors_json\n1,"{""1A"":""Yes""}"'},
            "factors as pairs, as up to version 1.3.8",
        ),
        ({"ssd_contacts": CONTACTS}, "version and case system not told apart"),
    ],
)
def test_the_dialect_is_told(tmp_path: Path, files: dict[str, str], expected: str) -> None:
    for name, text in files.items():
        csv_file(tmp_path / f"{name}.csv", text)
    assert one(tmp_path).dialect == f"SSD ({expected})"


def test_mosaics_columns_reach_the_record(tmp_path: Path) -> None:
    csv_file(tmp_path / "ssd_cin_plans.csv", "cin_plan_id,cinp_person_id,cinp_cin_plan_start_date\nP1,1,2024-01-05")
    csv_file(
        tmp_path / "ssd_cin_visits.csv", "cinv_cin_visit_id,cinv_cin_plan_id,cinv_cin_visit_date\nV1,P1,2024-01-09"
    )
    reading = one(tmp_path)
    visit = {"visit_id": "V1", "plan_id": "P1", "person_id": "1", "visit_on": date(2024, 1, 9)}
    assert rows_of(reading, "cin_visits") == [visit]


def test_a_row_without_a_needed_value_is_refused(tmp_path: Path) -> None:
    text = "clav_cla_visit_id,clav_person_id,clav_cla_visit_date\nV1,1,2024-01-05\nV2,1,31/02/2024\nV3,,2024-01-05"
    reading = one(csv_file(tmp_path / "ssd_cla_visits.csv", text))
    assert [each["visit_id"] for each in rows_of(reading, "care_visits")] == ["V1"]
    message = told(reading.problems)
    assert "column C (clav_cla_visit_date), row 3: 1 date is not in the calendar ('31/02/2024')." in message
    assert "column B (clav_person_id), row 4: 1 row was refused" in message


def test_practice_extracts_carry_the_time_at_which_they_were_recorded(tmp_path: Path) -> None:
    text = "review_id,person_id,reviewed_on,risk,recorded_at,recorded_by\nW1,1,05/01/2024,High,2024-01-08 09:30:00,w7"
    reading = one(csv_file(tmp_path / "waiting_reviews.csv", text))
    assert (reading.source, reading.dialect) == ("practice", "Practice extracts")
    assert rows_of(reading, "waiting_reviews") == [
        {
            "review_id": "W1",
            "person_id": "1",
            "reviewed_on": date(2024, 1, 5),
            "risk": "high",
            "recorded_at": datetime(2024, 1, 8, 9, 30),
            "recorded_by": "w7",
        }
    ]
    coverage = reading.coverage["waiting_reviews"]
    assert (coverage.history, coverage.from_on, coverage.to_on) == (History.COMPLETE, date(2024, 1, 5), AS_AT)


def test_a_practice_extract_without_rows_says_that_there_was_nothing(tmp_path: Path) -> None:
    text = "review_id,person_id,reviewed_on,risk,recorded_at,recorded_by"
    reading = one(csv_file(tmp_path / "waiting_reviews.csv", text))
    assert reading.coverage["waiting_reviews"].rows == 0


def test_a_folder_may_hold_everything(tmp_path: Path) -> None:
    folder = tmp_path / "all"
    csv_file(folder / "ssd" / "ssd_contacts.csv", CONTACTS)
    csv_file(
        folder / "practice" / "supervisions.csv",
        "supervision_id,worker_id,held_on,kind,recorded_at\nS1,w,2024-01-05,case,2024-01-05",
    )
    csv_file(folder / "truth" / "faults.csv", "standard,child\nx,1")
    workbook(folder / "annex.xlsx", {1: [row(id=1) | {"Date of Contact": AS_AT}]})
    readings = read(folder, as_at=AS_AT)
    assert [reading.source for reading in readings] == ["annex_a", "ssd", "practice"]
    unknown = [sheet.name for reading in readings for sheet in reading.sheets if sheet.recognised_as is None]
    assert unknown == ["truth/faults.csv"]
