"""Workbooks in Ofsted's own layout, and folders of text files, written by tests with whatever is wrong in them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import xlsxwriter

from holdfast.record.reading import Reading
from holdfast.record.tables import TABLES
from holdfast.record.tables.validation import breaches
from holdfast.shared.errors import Problem
from holdfast.sources.recognise import read

AS_AT = date(2024, 6, 1)

TITLES = {
    1: "List 1: Contacts",
    2: "List 2: Early Help",
    3: "List 3: Referral",
    4: "List 4: Assessments",
    5: "List 5: Section 47 enquiries and Initial Child Protection Conferences",
    6: "List 6: Children in Need",
    7: "List 7: Child protection",
    8: "List 8: Children in care",
    9: "List 9: Care leavers",
    10: "List 10: Adoption",
    11: "List 11: Adopters",
}
WHO = ("Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)")
DISABILITY = "Does the Child have a Disability"
WORK = ("Allocated Team", "Allocated Worker")
HEADINGS: dict[int, tuple[str, ...]] = {
    1: (*WHO, "Date of Contact", "Contact Source"),
    2: (*WHO, "Assessment start date", "Assessment completion date", "Organisation completing assessment"),
    3: (
        *(*WHO, "Date of referral", "Referral Source", "Referral NFA?", "Number of Referrals in Last 12 Months"),
        *WORK,
    ),
    4: (
        *(*WHO, DISABILITY, "Continuous Assessment Start Date", "Child Seen During Continuous Assessment"),
        "Continuous Assessment Date of Authorisation",
        "Was the child assessed as requiring LA children’s social care support",
        *WORK,
    ),
    5: (
        *(*WHO, DISABILITY, "Strategy discussion initiating Section 47 Enquiry Start Date"),
        "Was an Initial Child Protection Conference deemed unnecessary?",
        "Date of Initial Child Protection Conference",
        "Did the Initial Child Protection Conference Result in a Child Protection Plan",
        "Number of Section 47 Enquiries in the last 12 months",
        "Number of ICPCs in the last 12 months",
        *WORK,
    ),
    6: (
        *(*WHO, DISABILITY, "CIN Start Date", "Primary Need Code", "Date Child Was Last Seen", "CIN Closure Date"),
        *("Reason for Closure", "Case status", *WORK),
    ),
    7: (
        *(*WHO, DISABILITY, "Child Protection Plan Start Date", "Initial Category of Abuse"),
        *("Latest Category of Abuse", "Date of the Last Statutory Visit", "Was the Child Seen Alone?"),
        *("Date of latest review conference", "Child Protection Plan End Date"),
        "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
        *("Number of Previous Child Protection Plans", *WORK),
    ),
    8: (
        *(*WHO, "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))", DISABILITY),
        *("Date Started to be Looked After", "Child's Category of Need"),
        "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
        *("Start date of current legal status", "Child's Legal Status", "Date of Latest Statutory Review"),
        *("Date of Last Social Work Visit", "What is the permanence plan for this child?"),
        *("Date of Last IRO Visit / Contact to the Child", "Date of Last Health Assessment"),
        *("Date of Last Dental Check", "Number of Placements in the Last 12 months"),
        *("Date Ceased to be Looked After ", "Reason Ceased to be Looked After"),
        *("Start Date of Most Recent Placement", "Placement Type", "Placement Provider", "Placement postcode"),
        *("URN of Placement", "Placement Location", "LA of Placement"),
        "Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months",
        "Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12 months",
        "Was the child offered a Return Interview after their last missing episode (Y/N)?",
        "Did the child accept a Return Interview after their last missing episode (Y/N)?",
        *WORK,
    ),
    9: (
        *(*WHO, DISABILITY, *WORK, "Eligibility Category", "LA In Touch ", "Type of Accommodation"),
        *("Suitability of Accommodation", "Activity Status"),
    ),
    10: (
        *("Child Unique ID", "Family identifier", *WHO[1:], DISABILITY, "Date the Child Entered Care"),
        "Date of Decision that Child Should be Placed for Adoption",
        *("Date of Placement Order", "Date of Matching Child and Prospective Adopters"),
        *("Date Placed for Adoption", "Date of Adoption Order "),
        "Date of Decision that Child Should No Longer be Placed for Adoption",
        "Reason Why Child No Longer Placed for Adoption",
        "Date the child was placed for fostering in FFA or concurrent planning placement",
    ),
    11: (
        *("Individual adopter identifier", "Family identifier", "Gender", "Ethnicity", "Disability"),
        *("Is the (prospective) adopter fostering for adoption?", "Date enquiry received"),
        *("Date Stage 1 started", "Date Stage 1 ended", "Date Stage 2 started", "Date Stage 2 ended"),
        *("Date application submitted", "Date application approved", "Date adopter matched with child(ren)"),
        *("Date child/children placed with adopter(s)", "No. of children placed", "Date of Adoption Order"),
        *("Date of leaving adoption process", "Reason for leaving adoption process"),
    ),
}
LATER_LIST_9 = (
    *(*WHO, "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)", DISABILITY, *WORK),
    *("Allocated Personal Advisor", "Eligibility Category", "Latest Pathway Plan Review Date", "LA in Touch"),
    *("Latest Date of Contact", "Type of Accommodation", "Suitability of Accommodation", "Activity Status"),
)

# Short words for the headings that tests fill most.
SHORT = {
    "id": "Child Unique ID",
    "sex": "Gender",
    "born": "Date of Birth",
    "age": "Age of Child (Years)",
    "team": "Allocated Team",
    "worker": "Allocated Worker",
}
Row = Mapping[str, Any]


def row(**cells: Any) -> dict[str, Any]:
    """A row by short words; whole headings go in with `| {heading: value}`."""
    return {SHORT[name]: value for name, value in cells.items()}


def sheet(book: xlsxwriter.Workbook, name: str, lines: Sequence[Sequence[Any]]) -> None:
    """A worksheet with these lines, dates as the spreadsheet's own dates."""
    days = book.add_format({"num_format": "dd/mm/yyyy"})
    page = book.add_worksheet(name)
    for down, line in enumerate(lines):
        for across, cell in enumerate(line):
            if isinstance(cell, date | datetime):
                page.write_datetime(down, across, cell, days)
            elif isinstance(cell, bool):
                page.write_boolean(down, across, cell)
            elif isinstance(cell, str) and cell:
                page.write_string(down, across, cell)
            elif cell is not None and cell != "":
                page.write_number(down, across, cell)


def workbook(
    path: Path,
    lists: Mapping[int, Sequence[Row]],
    *,
    headings: Mapping[int, Sequence[str]] | None = None,
    name: str = "List_{}",
    title: bool = True,
) -> Path:
    """A workbook with these rows in Ofsted's layout: the title above the headings, one sheet a list."""
    with xlsxwriter.Workbook(str(path)) as book:
        for number, rows in lists.items():
            line = (headings or {}).get(number, HEADINGS[number])
            unknown = {heading for each in rows for heading in each} - set(line)
            assert not unknown, f"list {number} has no {unknown}"
            lines = [[TITLES[number]]] if title else []
            lines += [list(line), *([each.get(heading) for heading in line] for each in rows)]
            sheet(book, name.format(number), lines)
    return path


def one(path: Path, as_at: date = AS_AT) -> Reading:
    """The only reading of a path, held to the declarations of its tables."""
    (reading,) = read(path, as_at=as_at)
    for name, rows in reading.tables.items():
        assert breaches(TABLES[name], rows) == [], f"{name} is not what its table declares"
    assert reading.tables.keys() == reading.coverage.keys()
    return reading


def rows_of(reading: Reading, table: str) -> list[dict[str, Any]]:
    """The rows of a table with only the values that are there."""
    found = reading.tables.get(table, pa.table({}))
    return [{name: value for name, value in each.items() if value is not None} for each in found.to_pylist()]


def told(problems: Sequence[Problem]) -> str:
    """Every problem as the data officer reads it."""
    return "\n".join(map(str, problems))


def csv_file(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """A text file with this text, without the indentation of the test."""
    lines = [line.strip() for line in text.strip().splitlines()]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode(encoding))
    return path
