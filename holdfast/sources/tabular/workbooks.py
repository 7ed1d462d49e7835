"""Excel workbooks: their parts looked through for what is hostile or unreadable, then their sheets read quickly."""

import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import python_calamine
from defusedxml import DefusedXmlException, ElementTree

from holdfast.shared.errors import Problem
from holdfast.sources.tabular import archives
from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.faults import Fault
from holdfast.sources.tabular.grids import LOOK_AT, Body, Flaw
from holdfast.sources.tabular.safety import FileRefusedError, Limits

DECLARATIONS = tuple(
    text.encode(encoding) for text in ("<!DOCTYPE", "<!ENTITY") for encoding in ("ascii", "utf-16-le", "utf-16-be")
)
CELL = re.compile(rb'<c\b[^>]*?\br="([A-Z]+)([0-9]+)"')
ROW = re.compile(rb'<row\b[^>]*?\br="([0-9]+)"')
# A cell far to the right or far down. Without one, a sheet cannot be larger than its own text.
FAR = re.compile(rb'"(?:[A-Z]{3}[0-9]|[B-Z][A-Z][0-9]|[A-Z]{1,2}[0-9]{6})')
NO_RESULT = re.compile(
    rb'<c\b[^>]*?\br="([A-Z]+)([0-9]+)"[^>]*>\s*<f\b[^>]*?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>|</c>)'
)
ERROR_CELL = re.compile(rb'<c\b(?=[^>]*\bt="e")[^>]*?\br="([A-Z]+)([0-9]+)"')
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(eq=False)
class SheetGrid:
    """One worksheet."""

    file: str
    sheet: str | None
    opened: Any
    flaws: list[Flaw] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    preview: list[list[str]] = field(init=False)

    def __post_init__(self) -> None:
        rows = self.opened.to_python(skip_empty_area=False, nrows=LOOK_AT)
        self.preview = [["" if cell == "" else str(cell) for cell in row] for row in rows]

    def body(self, header: int) -> Body:
        """The rows under the heading line."""
        rows = self.opened.to_python(skip_empty_area=False)[header + 1 :]
        columns = zip(*rows, strict=True) if rows else [()] * len(self.preview[header])
        numbers = np.arange(header + 2, header + 2 + len(rows))
        return Body([Cells.of_mixed(column) for column in columns], numbers).without_blank_rows()


def sheets_of(path: Path, file: str, limits: Limits) -> list[SheetGrid]:
    """Every worksheet of a workbook that has been found harmless."""
    with archives.opened(path, file, limits) as archive:
        flaws = _look_through(archive, file, limits)
    try:
        workbook = python_calamine.load_workbook(str(path))
        return [
            SheetGrid(file, name, workbook.get_sheet_by_name(name), flaws.get(name, [])) for name in _names(workbook)
        ]
    except python_calamine.CalamineError as error:
        raise _does_not_fit(file) from error


def _names(workbook: Any) -> list[str]:
    worksheet = python_calamine.SheetTypeEnum.WorkSheet
    return [sheet.name for sheet in workbook.sheets_metadata if sheet.typ == worksheet]


def _look_through(archive: zipfile.ZipFile, file: str, limits: Limits) -> dict[str, list[Flaw]]:
    """Refuse what is hostile in any part; note the cells of each sheet that will come out empty."""
    sheets = _sheet_parts(archive, file, limits)
    flaws: dict[str, list[Flaw]] = {}
    for name in archive.namelist():
        if PurePosixPath(name).suffix.lower() not in (".xml", ".rels", ".vml"):
            continue
        content = _harmless(archive, name, file, limits)
        if name in sheets:
            _check_area(content, file, sheets[name], limits)
            flaws[sheets[name]] = _flaws(content)
    return flaws


def _harmless(archive: zipfile.ZipFile, name: str, file: str, limits: Limits) -> bytes:
    content = archives.part_bytes(archive, name, file, limits)
    if any(declaration in content for declaration in DECLARATIONS):
        raise _declares_entities(file)
    return content


def _declares_entities(file: str) -> FileRefusedError:
    return FileRefusedError(
        file,
        "The workbook holds XML declarations (DOCTYPE or ENTITY) that can read other files or fill the memory.",
        "a workbook as Excel saves it, which never holds them.",
        "Do not open it. Ask who sent it, and export the data again from the source system.",
    )


def _sheet_parts(archive: zipfile.ZipFile, file: str, limits: Limits) -> dict[str, str]:
    """The sheet's name for each worksheet part of the archive."""
    relations = _xml(archive, "xl/_rels/workbook.xml.rels", file, limits)
    targets = {item.get("Id"): PurePosixPath("xl") / item.get("Target", "").removeprefix("/xl/") for item in relations}
    workbook = _xml(archive, "xl/workbook.xml", file, limits)
    sheets = [item for item in workbook.iter() if item.tag.endswith("}sheet")]
    return {str(targets.get(sheet.get(RELATION))): str(sheet.get("name")) for sheet in sheets}


def _xml(archive: zipfile.ZipFile, name: str, file: str, limits: Limits) -> Any:
    if name not in archive.namelist():
        raise _does_not_fit(file)
    content = _harmless(archive, name, file, limits)
    try:
        return ElementTree.fromstring(content, forbid_dtd=True)
    except DefusedXmlException as error:
        raise _declares_entities(file) from error
    except ElementTree.ParseError as error:
        raise _does_not_fit(file) from error


def _does_not_fit(file: str) -> FileRefusedError:
    return FileRefusedError(
        file,
        "The workbook cannot be read: its inner parts do not fit together.",
        "a workbook (.xlsx) as Excel saves it.",
        "Open it in Excel, save it under a new name, and load that.",
    )


def _check_area(content: bytes, file: str, sheet: str, limits: Limits) -> None:
    """Refuse a sheet with a stray cell so far out that the empty area up to it would fill the memory."""
    last_row = max(map(int, ROW.findall(content)), default=0)
    if last_row < 100_000 and not FAR.search(content):
        return
    cells = CELL.findall(content)
    wide = max((_column_index(letters) + 1 for letters, _ in cells), default=0)
    deep = max(last_row, max((int(row) for _, row in cells), default=0))
    if wide * deep > limits.cells:
        raise FileRefusedError(
            file,
            f"Sheet {sheet} reaches {deep:,} rows down and {wide:,} columns across, almost all of it empty.",
            f"at most {limits.cells:,} cells within the used area of a sheet.",
            "In Excel press Ctrl+End to find the last cell, delete the empty rows and columns before it, and save.",
        )


def _column_index(letters: bytes) -> int:
    index = 0
    for letter in letters:
        index = index * 26 + letter - 64
    return index - 1


def _flaws(content: bytes) -> list[Flaw]:
    """The cells that hold a formula without a result, or an error such as #N/A."""
    found = []
    if b"<f" in content:
        found += [Flaw(Fault.NO_CACHED_VALUE, int(r), _column_index(c)) for c, r in NO_RESULT.findall(content)]
    if b't="e"' in content:
        found += [Flaw(Fault.NO_VALUE, int(r), _column_index(c)) for c, r in ERROR_CELL.findall(content)]
    return found
