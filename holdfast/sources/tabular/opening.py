"""Opening what somebody was given: a workbook, a text or Parquet file, a folder or a zip archive of these."""

import mmap
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import IO

from holdfast.record.reading import SheetRead
from holdfast.shared.errors import HoldfastError, Problem
from holdfast.sources.tabular import archives
from holdfast.sources.tabular.grids import Grid
from holdfast.sources.tabular.parquets import ParquetGrid
from holdfast.sources.tabular.safety import FileRefusedError, Limits, check_size
from holdfast.sources.tabular.texts import TextGrid
from holdfast.sources.tabular.workbooks import sheets_of

TEXT_SUFFIXES = (".csv", ".txt", ".tsv")
SHEET_SUFFIXES = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
LEFT_BY_SYSTEMS = ("~$", ".", "__MACOSX", "Thumbs.db", "desktop.ini")
KNOWN = "an Excel workbook (.xlsx), separated text (.csv) or Parquet."


@dataclass
class Opened:
    """The grids found in a path, what is no table at all, and the files that had to be refused."""

    grids: list[Grid] = field(default_factory=list)
    others: list[SheetRead] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def open_path(path: Path, limits: Limits) -> Opened:
    """Everything in `path` that can be looked at as a table; a refused file does not hide the faults of the next."""
    if not path.exists():
        raise HoldfastError(f"There is no file or folder {path}. Check the path, and that the drive is connected.")
    opened = Opened()
    if path.is_file():
        _open_file(path, path.name, limits, opened)
        return opened
    for inner in sorted(path.rglob("*")):
        name = inner.relative_to(path)
        if inner.is_file() and not any(part.startswith(LEFT_BY_SYSTEMS) for part in name.parts):
            _open_file(inner, name.as_posix(), limits, opened)
    return opened


def _open_file(path: Path, file: str, limits: Limits, opened: Opened) -> None:
    try:
        check_size(file, path.stat().st_size, limits)
        with path.open("rb") as stream:
            start = stream.read(512)
        if start.startswith(b"PK"):
            _open_archive(path, file, limits, opened)
        elif start.startswith(OLE):
            raise _old_or_locked(path, file)
        else:
            _open_plain(start, file, partial(_reading, path), limits, opened)
    except FileRefusedError as error:
        opened.problems += error.problems


def _reading(path: Path) -> IO[bytes]:
    return path.open("rb")


def _open_archive(path: Path, file: str, limits: Limits, opened: Opened) -> None:
    with archives.opened(path, file, limits) as archive:
        names = archive.namelist()
        if "xl/workbook.bin" in names or "content.xml" in names:
            raise _save_as_xlsx(file, "The file is a spreadsheet in the binary or OpenDocument format.")
        if "xl/workbook.xml" not in names:
            if "[Content_Types].xml" in names:
                opened.others.append(SheetRead(file, None, note="Not a spreadsheet."))
                return
            for name in sorted(names):
                if not name.endswith("/") and not any(p.startswith(LEFT_BY_SYSTEMS) for p in name.split("/")):
                    start = archives.check_part(archive, name, f"{file}/{name}", limits)
                    _open_part(path, name, start, f"{file}/{name}", limits, opened)
            return
    opened.grids += sheets_of(path, file, limits)


def _open_part(path: Path, name: str, start: bytes, file: str, limits: Limits, opened: Opened) -> None:
    """A file within an archive: text or Parquet. Workbooks and archives within archives are not looked into."""
    try:
        check_size(file, len(start), limits)
        if start.startswith((b"PK", OLE)):
            raise FileRefusedError(
                file,
                "The archive holds a workbook or another archive.",
                "separated text (.csv) or Parquet within a zip archive.",
                "Unpack the archive and load the folder.",
            )
        _open_plain(start, file, partial(archives.part_stream, path, name), limits, opened)
    except FileRefusedError as error:
        opened.problems += error.problems


def _open_plain(start: bytes, file: str, again: Callable[[], IO[bytes]], limits: Limits, opened: Opened) -> None:
    suffix = Path(file).suffix.lower()
    if start.startswith(b"PAR1"):
        opened.grids.append(ParquetGrid(file, again, limits))
    elif suffix in SHEET_SUFFIXES or suffix == ".parquet":
        web = b"<html" in start.lower() or b"<table" in start.lower()
        what = "a web page" if web else "not one"
        raise _save_as_xlsx(file, f"The file is named like a spreadsheet or Parquet but is {what}.")
    elif suffix in TEXT_SUFFIXES:
        opened.grids.append(TextGrid(file, again))
    else:
        opened.others.append(SheetRead(file, None, note="Not a spreadsheet, separated text or Parquet."))


def _old_or_locked(path: Path, file: str) -> FileRefusedError:
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        encrypted = content.find(ENCRYPTED) >= 0
    if encrypted:
        return FileRefusedError(
            file,
            "The workbook is protected with a password, so that nothing in it can be read.",
            "a workbook without a password.",
            "In Excel: File, Info, Protect Workbook, Encrypt with Password; clear the password, save, load it again.",
        )
    return _save_as_xlsx(file, "The file is in the old Excel format (.xls) or another Office format.")


def _save_as_xlsx(file: str, what: str) -> FileRefusedError:
    return FileRefusedError(
        file, what, KNOWN, "Open it in Excel, choose Save As, Excel Workbook (.xlsx), and load that file."
    )
