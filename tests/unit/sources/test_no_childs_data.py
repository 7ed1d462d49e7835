"""No message about a load holds anything of a child: neither a value, nor a row, nor what a library said of it."""

from datetime import date
from pathlib import Path

import pytest

from holdfast.record.tables import TABLES, Kind, Label, Table
from holdfast.shared.errors import HoldfastError
from holdfast.sources.recognise import read
from tests.unit.sources.ofsted import AS_AT, HEADINGS, csv_file, workbook

SECRETS = ("Secretson", "31/02/2011", "99/99/2012", "2013-13-01", "CH-7788", "=SECRET()", "SECR3T", "14/14/2014")


def messages(path: Path) -> str:
    """Everything that anybody is told of the load."""
    try:
        readings = read(path, as_at=AS_AT)
    except HoldfastError as error:
        return str(error)
    said = [str(problem) for reading in readings for problem in reading.problems]
    said += [f"{sheet.name} {sheet.note}" for reading in readings for sheet in reading.sheets]
    return "\n".join([*said, *(reading.dialect for reading in readings)])


@pytest.mark.parametrize("secret", SECRETS)
def test_a_workbook_with_the_same_secret_in_every_cell(tmp_path: Path, secret: str) -> None:
    lists = {}
    for number, headings in HEADINGS.items():
        good = {headings[0]: f"{number}1"} | dict.fromkeys(headings[1:], secret)
        lists[number] = [dict.fromkeys(headings, secret), good, good, good | {headings[1]: "a) Male"}]
    said = messages(workbook(tmp_path / "a.xlsx", lists))
    assert len(said.splitlines()) > 40
    shown = [line for line in said.splitlines() if secret in line]
    # A date that cannot be is shown where the column is safe to show, and nowhere else.
    safe = {heading for headings in HEADINGS.values() for heading in headings if "Date" in heading or "date" in heading}
    assert all(any(f"({heading.strip()})" in line for heading in safe - {"Date of Birth"}) for line in shown)
    assert not [line for line in shown if "(Date of Birth)" in line]


FILES = [table for table in TABLES.values() if table.ssd or table.extension]


@pytest.mark.parametrize("table", FILES, ids=lambda table: table.name)
def test_a_text_file_with_nothing_but_secrets(tmp_path: Path, table: Table) -> None:
    names = [column.name for column in table]
    rows = [[secret for _ in names] for secret in SECRETS]
    rows += [[f"K{number}", *row[1:]] for number, row in enumerate(rows)] * 2
    said = messages(csv_file(tmp_path / f"{table.name}.csv", "\n".join(",".join(cells) for cells in [names, *rows])))
    assert f"{table.name}.csv, " in said
    safe = [column.name for column in table if column.label is Label.SAFE and column.kind in (Kind.DATE, Kind.TIME)]
    shown = [line for line in said.splitlines() if any(secret in line for secret in SECRETS)]
    assert [line for line in shown if not any(f"({name})" in line for name in safe)] == []


def test_a_shifted_column_shows_no_name_or_id(tmp_path: Path) -> None:
    """Where one cell too many has moved a name into a column of dates, even that safe column shows nothing of it."""
    text = "cont_contact_id,cont_person_id,cont_contact_date\nC1,1,Jo Secretson\nC2,1,1234567\nC3,1,31/02/2024"
    said = messages(csv_file(tmp_path / "ssd_contacts.csv", text))
    assert "Secretson" not in said
    assert "1234567" not in said
    assert "1 date is not in the calendar ('31/02/2024')." in said


def test_rows_that_cannot_be_read_are_told_by_number_only(tmp_path: Path) -> None:
    path = tmp_path / "ssd_person.csv"
    path.write_bytes(b"pers_person_id,pers_forename\n1,Secretson,x\n" + b'2,"Secretson\n' + b"3,\x81Secretson\n")
    assert "Secretson" not in messages(path)


def test_a_first_row_that_is_no_heading_line_is_not_repeated(tmp_path: Path) -> None:
    said = messages(csv_file(tmp_path / "ssd_person.csv", "1,Jo,Secretson\n2,Al,Secretson"))
    assert "Nothing in ssd_person.csv was recognised" in said
    assert "Secretson" not in said


def test_dates_in_the_account_are_those_of_events(tmp_path: Path) -> None:
    children = [
        {"Child Unique ID": n, "Date of Birth": date(2011, 2, n), "Date of Contact": AS_AT} for n in range(1, 9)
    ]
    said = messages(workbook(tmp_path / "a.xlsx", {1: children}))
    assert "2011" not in said
