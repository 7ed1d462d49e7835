"""Files that are hostile, locked, damaged or no tables at all: refused, with what to do instead."""

import shutil
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from holdfast.shared.errors import HoldfastError
from holdfast.sources.recognise import read
from holdfast.sources.tabular.safety import Limits
from tests.unit.sources.ofsted import AS_AT, csv_file, one, row, told, workbook

CONTACT = [row(id=1) | {"Date of Contact": AS_AT}]
MEGABYTE = 1024 * 1024


def refused(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(HoldfastError) as caught:
        read(path, as_at=AS_AT, limits=limits)
    return str(caught.value)


def with_parts(path: Path, change: Callable[[str, bytes], bytes], **more: bytes) -> Path:
    """The workbook with its inner parts changed."""
    target = path.with_name("changed.xlsx")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in source.namelist():
            made.writestr(name, change(name, source.read(name)))
        for name, content in more.items():
            made.writestr(f"xl/media/{name}.bin", content)
    return target


def test_a_zip_bomb_is_known_by_its_directory(tmp_path: Path) -> None:
    path = with_parts(workbook(tmp_path / "a.xlsx", {1: CONTACT}), lambda _, part: part, zeros=bytes(70 * MEGABYTE))
    message = refused(path)
    assert "Unpacked, the file grows to 70 MB or more: no spreadsheet of real records does that." in message
    assert "Do not open it. Ask who sent it" in message


def test_a_bomb_that_lies_about_its_size_is_stopped(tmp_path: Path) -> None:
    path = with_parts(workbook(tmp_path / "a.xlsx", {1: CONTACT}), lambda _, part: part)
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        part = archive.getinfo("xl/worksheets/sheet1.xml")
    true_size = struct.pack("<L", part.file_size)
    directory = content.rfind(b"PK\x01\x02", 0, content.rfind(b"xl/worksheets/sheet1.xml"))
    place = content.index(true_size, directory)
    content[place : place + 4] = struct.pack("<L", 10)
    path.write_bytes(bytes(content))
    assert "The file is damaged" in refused(path)


def test_too_many_bytes_or_parts_are_refused_before_anything_is_read(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {1: CONTACT})
    assert "at most 1 MB" in refused(path, Limits(file_bytes=1000))
    assert "Export fewer years" in refused(path, Limits(file_bytes=1000))
    assert "parts. Expected: at most 3" in refused(path, Limits(parts=3))
    assert "Unpacked, the file grows" in refused(path, Limits(archive_bytes=1000))


def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {1: CONTACT})
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("xl/workbook.xml", b"<other/>")
    assert "The file is damaged" in refused(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"])
def test_entities_in_any_part_are_refused(tmp_path: Path, part: str, encoding: str) -> None:
    def poisoned(name: str, content: bytes) -> bytes:
        if name != part:
            return content
        bomb = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        return content.replace(b"?>", b"?>" + bomb, 1).decode().encode(encoding)

    message = refused(with_parts(workbook(tmp_path / "a.xlsx", {1: CONTACT}), poisoned))
    assert "XML declarations (DOCTYPE or ENTITY)" in message
    assert "Do not open it." in message


def test_a_stray_cell_far_out_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    def stretched(name: str, content: bytes) -> bytes:
        cell = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
        return content.replace(b"</sheetData>", cell) if name.endswith("sheet1.xml") else content

    message = refused(with_parts(workbook(tmp_path / "a.xlsx", {1: CONTACT}), stretched))
    assert "Sheet List_1 reaches 1,048,576 rows down and 16,384 columns across, almost all of it empty." in message
    assert "press Ctrl+End" in message


def test_a_workbook_with_a_password(tmp_path: Path) -> None:
    path = tmp_path / "locked.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    )
    message = refused(path)
    assert "The workbook is protected with a password" in message
    assert "Protect Workbook, Encrypt with Password; clear the password" in message


def test_the_old_excel_format(tmp_path: Path) -> None:
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le") + bytes(600))
    assert "old Excel format (.xls)" in refused(path)
    assert "Save As, Excel Workbook (.xlsx)" in refused(path)


@pytest.mark.parametrize("inner", ["xl/workbook.bin", "content.xml"])
def test_binary_and_opendocument_spreadsheets(tmp_path: Path, inner: str) -> None:
    path = tmp_path / "other.xlsb"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(inner, b"x")
    assert "Save As, Excel Workbook (.xlsx)" in refused(path)


def test_a_web_page_named_like_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "report.xls"
    path.write_text("<html><table><tr><td>1</td></tr></table></html>")
    assert "named like a spreadsheet or Parquet but is a web page" in refused(path)


@pytest.mark.parametrize("name", ["a.xlsx", "b.parquet"])
def test_something_else_named_like_a_table(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"nothing of the kind")
    assert "named like a spreadsheet or Parquet but is not one" in refused(path)


def test_damaged_files(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {1: CONTACT})
    half = tmp_path / "half.xlsx"
    half.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert "The file is damaged" in refused(half)
    parquet = tmp_path / "half.parquet"
    parquet.write_bytes(b"PAR1" + bytes(100))
    assert "begins like Parquet but cannot be read" in refused(parquet)


def test_a_workbook_whose_parts_do_not_fit(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {1: CONTACT})
    broken = with_parts(path, lambda name, part: part[:-30] if name == "xl/workbook.xml" else part)
    assert "its inner parts do not fit together" in refused(broken)


def test_an_empty_file_and_an_empty_workbook(tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()
    assert "The file is empty (0 bytes)." in refused(empty)
    blank = tmp_path / "blank.xlsx"
    openpyxl.Workbook().save(blank)
    assert "Nothing in blank.xlsx was recognised" in refused(blank)


def test_a_locked_zip_archive(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("ssd_person.csv", "pers_person_id\n1\n")
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    path.write_bytes(bytes(content))
    assert "The archive is protected with a password." in refused(path)


def test_an_archive_within_an_archive_is_not_opened(tmp_path: Path) -> None:
    inner = workbook(tmp_path / "inner.xlsx", {1: CONTACT})
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(inner, "inner.xlsx")
    assert "a.zip/inner.xlsx: The archive holds a workbook or another archive." in refused(path)
    assert "Unpack the archive and load the folder." in refused(path)


def test_a_formula_is_never_worked_out(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {1: [row(id=1, age=3) | {"Contact Source": "q) 6: Police"}] * 3})
    book = openpyxl.load_workbook(path)
    book["List_1"]["F3"] = "=TODAY()"
    book["List_1"]["F5"] = "=F4+1"
    book.save(path)
    reading = one(path)
    assert [each["contact_on"] for each in reading.tables["contacts"].to_pylist()] == [None]
    message = told(reading.problems)
    assert (
        "a.xlsx, sheet List_1, column F (Date of Contact), 2 rows, first: 3, 5: 2 cells hold a formula without a "
        "stored result and are read as empty. Formulas are never worked out." in message
    )
    assert "Open the workbook in Excel and save it, or paste the column as values" in message


def test_an_error_cell_is_empty_with_a_note(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {1: [row(id=1) | {"Date of Contact": AS_AT}]})
    book = openpyxl.load_workbook(path)
    book["List_1"]["G3"] = "#N/A"
    book.save(path)
    message = told(one(path).problems)
    assert "column G (Contact Source), row 3: 1 cell holds a mark for a missing value (such as #N/A or NULL)" in message


def test_all_refusals_of_a_folder_are_told_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "extract"
    csv_file(folder / "ssd_person.csv", "pers_person_id,pers_sex\n1,M\n2,X")
    (folder / "ssd_contacts.csv").write_bytes(b'cont_contact_id,cont_person_id\n"1,2\n3,4"\n"5\n')
    (folder / "ssd_cp_plans.csv").touch()
    (folder / "ssd_cp_visits.xls").write_text("<html>")
    message = refused(folder)
    assert message.startswith("extract was not loaded, because a file had to be refused.")
    assert "ssd_cp_plans.csv: The file is empty" in message
    assert "ssd_cp_visits.xls: The file is named like a spreadsheet" in message
    assert "ssd_person.csv, column B (pers_sex), row 3: 1 cell holds a value that is not in the code list" in message


def test_what_systems_leave_behind_is_passed_over(tmp_path: Path) -> None:
    folder = tmp_path / "extract"
    csv_file(folder / "ssd_person.csv", "pers_person_id,pers_sex\n1,M")
    for name in ("~$book.xlsx", ".DS_Store", "Thumbs.db", "__MACOSX/x.csv"):
        target = folder / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(b"\0\1")
    (folder / "notes.docx").write_bytes(b"words")
    sheets = {sheet.name: sheet for sheet in one(folder).sheets}
    assert set(sheets) == {"ssd_person.csv", "notes.docx"}
    assert sheets["notes.docx"].recognised_as is None
    assert "Not a spreadsheet" in sheets["notes.docx"].note


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    assert "There is no file or folder" in refused(tmp_path / "nowhere")


def test_an_empty_folder_says_what_was_expected(tmp_path: Path) -> None:
    message = refused(tmp_path)
    assert "Found: nothing." in message
    assert "an Annex A workbook (.xlsx) with Ofsted's lists 1 to 11" in message


def test_a_copy_on_the_same_disk_reads_the_same(tmp_path: Path) -> None:
    first = workbook(tmp_path / "a.xlsx", {1: CONTACT})
    second = Path(shutil.copy(first, tmp_path / "b.xlsx"))
    assert one(first).tables == one(second).tables
