"""What a data officer reads: each thing that goes wrong in a cell, told with its place and what to do."""

from datetime import date
from pathlib import Path

import pytest

from holdfast.record.reading import Reading
from holdfast.shared.errors import Severity
from holdfast.sources.tabular.faults import Fault
from tests.unit.sources.ofsted import AS_AT, csv_file, one, row, told, workbook

CONTACT_ON, SOURCE, AGE = "Date of Contact", "Contact Source", "Age of Child (Years)"


def listed(tmp_path: Path, number: int, heading: str, *cells: object) -> Reading:
    """List `number` with these cells under one heading, from row 3 down."""
    rows = [row(id=f"{child:03}") | {heading: cell} for child, cell in enumerate(cells, 1)]
    return one(workbook(tmp_path / "a.xlsx", {number: rows}))


@pytest.mark.parametrize(
    ("number", "heading", "cells", "message"),
    [
        (
            1,
            CONTACT_ON,
            ["01/02/2024", "soon", AS_AT],
            "a.xlsx, sheet List_1, column F (Date of Contact), row 4: 1 cell holds something that is not a date. "
            "Expected: a date as 28/02/2025 or 2025-02-28, or an empty cell. What to do: Correct these cells in the "
            "source system; until then they are read as empty.",
        ),
        (
            1,
            CONTACT_ON,
            ["31/02/2024", "30/02/2024", "31/02/2024", AS_AT],
            "a.xlsx, sheet List_1, column F (Date of Contact), 3 rows, first: 3, 4, 5: 3 dates are not "
            "in the calendar "
            "('31/02/2024', '30/02/2024'). Expected: a real day, such as 28/02/2025. What to do: Correct "
            "these dates in "
            "the source system; until then they are read as empty.",
        ),
        (
            1,
            CONTACT_ON,
            ["02/25/2024", "03/04/2024", AS_AT],
            "a.xlsx, sheet List_1, column F (Date of Contact), 2 rows, first: 3, 4: 2 dates are written "
            "with the month "
            "first, or cannot be told from those that are ('02/25/2024', '03/04/2024'). Expected: the day first "
            "(28/02/2025) or the year first (2025-02-28). What to do: Export the column again with English (United "
            "Kingdom) dates; until then these cells are read as empty.",
        ),
        (
            1,
            CONTACT_ON,
            [*[f"{day}/03/2024" for day in range(13, 25)], *[date(2024, month, 3) for month in range(1, 6)] * 3],
            "15 rows, first: 15, 16, 17: 15 date cells all have a day of 12 or less, while each date "
            "that stayed text has "
            "a day over 12: day and month were swapped when the file was opened in a program set to American dates.",
        ),
        (
            1,
            CONTACT_ON,
            ["01/02/1924", AS_AT],
            "row 3: 1 date has a year that cannot be right ('01/02/1924'). Expected: a day between 1995 (for birth "
            "dates 1900) and 2035.",
        ),
        (
            1,
            CONTACT_ON,
            [date(1900, 1, 1), "31/12/9999", AS_AT],
            "2 rows, first: 3, 4: 2 cells hold a stand-in date (such as 01/01/1900 or 31/12/9999) and "
            "are read as empty",
        ),
        (1, CONTACT_ON, ["01/02/24", AS_AT], "row 3: 1 date has a year of two digits ('01/02/24')."),
        (
            1,
            CONTACT_ON,
            [date(2024, 6, 2), AS_AT],
            "row 3: 1 date is after the as-at date. Expected: nothing later than the day for which the "
            "file was made. "
            "What to do: Check the as-at date given with the load, and these dates in the source system. "
            "They are kept.",
        ),
        (
            1,
            SOURCE,
            ["Facebook", "q) 6: Police", "Twitter", "Facebook"],
            "column G (Contact Source), 3 rows, first: 3, 5, 6: 3 cells hold a value that is not in the code list (2 "
            "different values; the list is referral source). Expected: one of the codes of the list. "
            "What to do: Map the "
            "local code to one of the list in the export; until then these cells are read as empty.",
        ),
        (1, AGE, ["teenager", 3], "column E (Age of Child (Years)), row 3: 1 cell holds something that is not an age."),
        (
            3,
            "Referral NFA?",
            ["Maybe", "b) No"],
            "column H (Referral NFA?), row 3: 1 cell holds neither yes nor no. Expected: yes or no (also Y, N, 1, 0, "
            "true, false, 'a) Yes', 'b) No'), or an empty cell if not known. What to do: Correct the "
            "export; until then "
            "these cells count as not known, never as no.",
        ),
        (
            8,
            "Placement postcode",
            ["nope"],
            "column Y (Placement postcode), row 3: 1 cell holds something that is not a",
        ),
        (
            2,
            "Organisation completing assessment",
            ["=cmd|' /C calc'!A0", "@team", "School"],
            "column H (Organisation completing assessment), 2 rows, first: 3, 4: 2 texts begin with =, "
            "+, - or @. They "
            "are kept as text and marked so on export, never worked out.",
        ),
        (
            3,
            "Allocated Team",
            ["#N/A", "NULL", "Team 1"],
            "column J (Allocated Team), 2 rows, first: 3, 4: 2 cells hold a mark for a missing value "
            "(such as #N/A or "
            "NULL) and are read as empty.",
        ),
    ],
)
def test_cells_of_a_workbook(tmp_path: Path, number: int, heading: str, cells: list[object], message: str) -> None:
    assert message in told(listed(tmp_path, number, heading, *cells).problems)


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ([1.5e17, "A1"], "row 3: 1 id has lost its last digits, because a spreadsheet took it for a number."),
        (["-1", "0", "A1"], "2 rows, first: 3, 4: 2 ids are ones that the source system uses for nobody (0 or -1)."),
        (["00123", 45, "00678"], "row 4: 1 id is a number and shorter than those with leading zeros"),
    ],
)
def test_ids_of_a_workbook(tmp_path: Path, cells: list[object], message: str) -> None:
    rows = [row(id=cell) | {CONTACT_ON: AS_AT} for cell in cells]
    said = told(one(workbook(tmp_path / "a.xlsx", {1: rows})).problems)
    assert f"a.xlsx, sheet List_1, column A (Child Unique ID), {message}" in said


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        (["x", "1"], "column E (csdq_sdq_score), row 2: 1 cell holds something that is not a number."),
        (
            ["7.5", "1"],
            "column E (csdq_sdq_score), row 2: 1 number has a fraction where only whole numbers make sense.",
        ),
    ],
)
def test_numbers_of_a_text_file(tmp_path: Path, cells: list[str], message: str) -> None:
    headings = "csdq_table_id,csdq_person_id,csdq_sdq_completed_date,csdq_sdq_reason,csdq_sdq_score"
    lines = "\n".join(f"S{number},1,2024-01-05,,{cell}" for number, cell in enumerate(cells))
    reading = one(csv_file(tmp_path / "ssd_sdq_scores.csv", f"{headings}\n{lines}"))
    assert f"ssd_sdq_scores.csv, {message}" in told(reading.problems)


def test_rows_are_numbered_as_the_spreadsheet_shows_them(tmp_path: Path) -> None:
    """Blank rows, the title and the headings count; rows that were left out do not shift those below."""
    blank: dict[str, object] = {}
    good = row(id=1) | {CONTACT_ON: AS_AT}
    bad = row(id=2) | {CONTACT_ON: "soon"}
    reading = one(workbook(tmp_path / "a.xlsx", {1: [good, blank, bad, row(sex="a) Male"), good, blank, blank, bad]}))
    where = {found.severity: found.where.rows for found in reading.problems}
    assert where[Severity.SET_ASIDE] == (5, 10)
    assert where[Severity.REFUSED] == (6,)


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_says_what_was_expected_and_what_to_do(fault: Fault) -> None:
    wording = fault.wording
    for text in (wording.one, wording.many, wording.expected, wording.do):
        assert text.endswith(".")
        assert len(text) > 10
    assert wording.one != wording.many
    assert wording.do[0].isupper()
