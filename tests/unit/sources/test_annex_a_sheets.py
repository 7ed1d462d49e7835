"""Sheets of the workbook recognised by their headings, wherever these stand and however they are written."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from holdfast.record.reading import History
from holdfast.shared.errors import HoldfastError, Severity
from holdfast.sources.recognise import read
from tests.unit.sources.ofsted import (
    AS_AT,
    HEADINGS,
    LATER_LIST_9,
    TITLES,
    csv_file,
    one,
    row,
    rows_of,
    sheet,
    told,
    workbook,
)

CONTACT = row(id=1, sex="a) Male") | {"Date of Contact": AS_AT, "Contact Source": "q) 6: Police"}
REVIEWED = date(2024, 5, 2)
EXPECTED = [{"contact_id": "AA1:1:2024-06-01", "person_id": "1", "contact_on": AS_AT, "source": "6"}]


def test_ofsteds_layout_has_a_title_above_the_headings(tmp_path: Path) -> None:
    assert rows_of(one(workbook(tmp_path / "a.xlsx", {1: [CONTACT]})), "contacts") == EXPECTED
    assert rows_of(one(workbook(tmp_path / "b.xlsx", {1: [CONTACT]}, title=False)), "contacts") == EXPECTED


@pytest.mark.parametrize("name", ["List_{}", "List {}", "LIST {} (final)", "Contacts", "Sheet{}"])
def test_the_name_of_a_sheet_does_not_matter(tmp_path: Path, name: str) -> None:
    assert rows_of(one(workbook(tmp_path / "a.xlsx", {1: [CONTACT]}, name=name)), "contacts") == EXPECTED


@pytest.mark.parametrize("number", range(1, 11))
def test_every_list_is_told_from_the_others_by_its_headings_alone(tmp_path: Path, number: int) -> None:
    path = workbook(tmp_path / "a.xlsx", {number: [row(id=1)]}, name="Data {}", title=False)
    (found,) = one(path).sheets
    assert (found.recognised_as or "").startswith(f"List {number}:")
    assert (found.read, found.kept, found.refused) == (1, 1, 0)


def test_headings_may_vary_in_case_quotes_brackets_blanks_marks_and_order(tmp_path: Path) -> None:
    odd = [
        *("", "  CONTACT\xa0source ", "Our own column", "date of\ncontact", "“Gender”", "Ethnicity.", "date of BIRTH?"),
        *("Age", "child unique id "),
    ]
    cells = ["", "q) 6: Police", "x", AS_AT, "a) Male", "a) WBRI", None, None, 1]
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        sheet(book, "Contacts", [[], ["Run on 1 June"], [], odd, [], cells, [], [*cells[:-1], 2]])
    reading = one(tmp_path / "a.xlsx")
    assert rows_of(reading, "contacts") == [
        EXPECTED[0],
        EXPECTED[0] | {"contact_id": "AA1:2:2024-06-01", "person_id": "2"},
    ]
    assert told(reading.problems) == (
        "a.xlsx, sheet Contacts, column C (Our own column): The column is not known and was not read. Expected: the "
        "headings of the specification. What to do: Nothing, if it is a column of your own."
    )


def test_curly_quotes_double_brackets_and_period_or_episode(tmp_path: Path) -> None:
    headings = [
        heading.replace("'", "’").replace("second or subsequent period", "second or subsequent episode")
        for heading in HEADINGS[8]
    ]
    path = workbook(tmp_path / "a.xlsx", {8: [row(id=1) | {"Child’s Legal Status": "C2: FCO"}]}, headings={8: headings})
    reading = one(path)
    assert [each["status"] for each in rows_of(reading, "legal_statuses")] == ["C2"]
    assert "not known" not in told(reading.problems)


def test_a_misspelt_heading_is_named_with_what_it_may_be(tmp_path: Path) -> None:
    headings = [heading.replace("referral", "referal") for heading in HEADINGS[3]]
    reading = one(workbook(tmp_path / "a.xlsx", {3: [row(id=1)]}, headings={3: headings}))
    assert "a.xlsx, sheet List_3, column F (Date of referal): The column is not known and was not read." in told(
        reading.problems
    )
    assert "If it is 'Date of referral', rename it so." in told(reading.problems)
    assert "Without the column Date of referral." in reading.sheets[0].note
    assert "referral_on" not in reading.coverage["cin_episodes"].columns


def test_a_column_that_stands_twice_is_read_once(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        lines = [[*HEADINGS[1], "date of contact"], [1, "", "", "", "", AS_AT, "", "31/12/2023"]]
        sheet(book, "List_1", lines)
    reading = one(tmp_path / "a.xlsx")
    assert rows_of(reading, "contacts")[0]["contact_on"] == AS_AT
    assert "column H (date of contact): The column stands here a second time; the first was read." in told(
        reading.problems
    )


def test_a_sheet_named_like_another_list_is_read_as_what_it_holds(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        sheet(book, "List_4", [HEADINGS[1], [1, "", "", "", "", AS_AT, "q) 6: Police"]])
    reading = one(tmp_path / "a.xlsx")
    assert reading.tables.keys() >= {"contacts"}
    assert "assessments" not in reading.tables
    assert (
        "The sheet is named like List 4: Assessments, but its columns are those of List 1: Contacts, as which it was "
        "read." in told(reading.problems)
    )


def test_a_list_that_stands_twice_is_read_once_and_reported(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        for name, child in (("List_1", 1), ("List_1 old", 2)):
            sheet(book, name, [HEADINGS[1], [child, "", "", "", "", AS_AT, "q) 6: Police"]])
    reading = one(tmp_path / "a.xlsx")
    assert rows_of(reading, "contacts") == EXPECTED
    (problem,) = [found for found in reading.problems if found.severity is Severity.REFUSED]
    assert "sheet List_1 old: The sheet holds List 1: Contacts a second time and was not read; List_1 was." in str(
        problem
    )
    assert "Delete or move out the sheet that is not meant" in str(problem)


def test_a_sheet_named_like_a_list_without_its_headings_is_refused(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        sheet(book, "List_1", [HEADINGS[1], [1, "", "", "", "", AS_AT, "q) 6: Police"]])
        sheet(book, "List_3", [[12345, "Jo Secret", AS_AT]])
    reading = one(tmp_path / "a.xlsx")
    message = told(reading.problems)
    assert (
        "sheet List_3: The sheet is named like List 3: Referrals, but no line of it holds that list's headings."
        in message
    )
    assert "Expected: one line with the headings Child Unique ID, Gender," in message
    assert "Secret" not in message
    assert [found.name for found in reading.sheets if found.recognised_as is None] == ["List_3"]


def test_a_sheet_without_the_childs_id_is_refused(tmp_path: Path) -> None:
    headings = ["Reference", *HEADINGS[1][1:]]
    path = workbook(tmp_path / "a.xlsx", {1: [{"Reference": 1}], 3: [row(id=1)]}, headings={1: headings})
    reading = one(path)
    assert "contacts" not in reading.tables
    message = told(reading.problems)
    assert "sheet List_1: The sheet was refused: it has no column with the child's id." in message
    assert "Expected: the heading Child Unique ID." in message
    assert "column A (Reference): The column is not known and was not read." in message


def test_headings_without_rows_are_not_supplied_rather_than_none(tmp_path: Path) -> None:
    reading = one(workbook(tmp_path / "a.xlsx", {1: [CONTACT], 2: [], 3: []}))
    assert "early_help_episodes" not in reading.coverage
    assert "cin_episodes" not in reading.coverage
    notes = {found.name: found.note for found in reading.sheets}
    assert notes["List_2"] == "Headings and no rows: taken as not supplied, never as none."


def test_ofsteds_own_empty_template_is_recognised_and_has_nothing_to_keep(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {number: [] for number in HEADINGS})
    with pytest.raises(HoldfastError, match=r"Nothing in a\.xlsx was recognised|could be kept"):
        read(path, as_at=AS_AT)


def test_other_sheets_are_listed_as_not_recognised(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {1: [CONTACT]})
    book = openpyxl.load_workbook(path)
    book.create_sheet("Guidance", 0)["A1"] = "Update: August 2019"
    codes = book.create_sheet("Codes_used", 0)
    codes.append(["Gender", "", "Ethnicity", "", "Contact / Referral Source", "", "Referral NFA?"])
    codes.append(["a) Male", "", "a) WBRI", "", "a) 1A: Individual", "", "a) Yes"])
    book.save(path)
    recognised = {found.name: found.recognised_as for found in one(path).sheets}
    assert recognised == {"List_1": "List 1: Contacts", "Codes_used": None, "Guidance": None}


def test_both_layouts_of_list_9(tmp_path: Path) -> None:
    leaver = row(id=1, worker="Jae Vang") | {"Eligibility Category": "b) Former relevant child"}
    early = one(workbook(tmp_path / "a.xlsx", {9: [leaver | {"LA In Touch ": "a) Yes"}]}))
    later = one(
        workbook(
            tmp_path / "b.xlsx",
            {
                9: [
                    leaver
                    | {"LA in Touch": "a) Yes", "Allocated Personal Advisor": "Al May"}
                    | {"Latest Pathway Plan Review Date": REVIEWED, "Latest Date of Contact": REVIEWED}
                ]
            },
            headings={9: LATER_LIST_9},
        )
    )
    assert "lists as in 2019" in early.dialect
    assert "list 9 in its later layout" in later.dialect
    assert "personal_adviser" not in early.coverage["care_leavers"].columns
    (found,) = rows_of(later, "care_leavers")
    assert (found["personal_adviser"], found["in_touch"], found["eligibility"]) == ("Al May", "YES", "Former Relevant")
    assert found["pathway_plan_reviewed_on"] == REVIEWED


def test_adopters_are_recognised_and_said_to_have_no_place(tmp_path: Path) -> None:
    reading = one(workbook(tmp_path / "a.xlsx", {1: [CONTACT], 11: [{"Individual adopter identifier": 9}]}))
    found = {each.recognised_as: each.note for each in reading.sheets}
    assert found["List 11: Adopters"] == "The record has no table of adopters: nothing of this list is kept."
    assert [each["person_id"] for each in rows_of(reading, "persons")] == ["1"]


def test_lists_as_a_folder_of_text_files(tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    csv_file(folder / "List 1.csv", f"{TITLES[1]}\n{','.join(HEADINGS[1])}\n1,a) Male,,,,01/06/2024,q) 6: Police")
    csv_file(
        folder / "List 3.csv", f"{','.join(HEADINGS[3])}\n1,a) Male,,,,01/06/2024,q) 6: Police,b) No,0,Team 1,Jo May"
    )
    reading = one(folder)
    assert rows_of(reading, "contacts") == EXPECTED
    assert rows_of(reading, "cin_episodes")[0]["worker_id"] == "jo-may"
    assert reading.coverage["contacts"].history is History.COMPLETE
