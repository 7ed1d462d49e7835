"""Reading the figures that the Department for Education publishes, in the forms in which it publishes them.

- Its statistics: a row an area and year, a column an indicator, the area by `geographic_level` and codes.
- The local authority interactive tool: a row an area, year and indicator.
- Statistical neighbours: a row a council, with the codes of ten councils like it.
- The list of councils with their codes and regions, and the interactive tool's dictionary of its indicators.

A number that is withheld stands there as a letter: it is a reason, never nought.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from python_calamine import CalamineError, CalamineWorkbook

from holdfast.shared.errors import HoldfastError

ENGLAND, REGION, COUNCIL = "England", "region", "council"
LEVELS = {"national": ENGLAND, "regional": REGION, "local authority": COUNCIL}
NO_NUMBER = "not a number"
# What a letter in place of a number says.
REASONS = {
    "c": "withheld: a small number",
    "z": "does not apply",
    "x": "not available",
    ":": "not available",
    "u": "of low reliability",
    "low": "rounds to nought",
    "k": "below half of one percent",
    "~": "rounds to nought",
    "..": "not available",
    ".": "does not apply",
    "-": "not available",
    "na": "not available",
    "n/a": "not available",
    "": "not given",
}
# The columns of the statistics that say of what a row is; the others are indicators, or tell rows of one area apart.
OF_WHAT = (
    "time_period",
    "time_identifier",
    "geographic_level",
    "country_code",
    "country_name",
    "region_code",
    "region_name",
    "old_la_code",
    "new_la_code",
    "la_name",
)
WIDE = {"time_period", "geographic_level"}
LONG = {"short desc", "years", "la and regions", "values"}
NEIGHBOURS = ({"sn1", "sn2"}, {"la_code", "stat_neighbours"})
COUNCILS = {"la number", "la name", "region"}
DICTIONARY = {"measure_short", "chart_title"}
FORMS = (WIDE, LONG, *NEIGHBOURS, COUNCILS, DICTIONARY)
# A column is an indicator's where nearly all its cells are numbers or letters that say why there is none: one that is
# mistyped is told as no number, and does not make the column one of words.
NEARLY_ALL = 0.9
REGIONS = {
    "north east",
    "north west",
    "yorkshire and the humber",
    "east midlands",
    "west midlands",
    "east of england",
    "london",
    "inner london",
    "outer london",
    "south east",
    "south west",
}


@dataclass(frozen=True)
class Published:
    """One figure of an area and year: a number as printed, or the reason why there is none."""

    indicator: str
    level: str
    area: str
    code: str
    new_code: str
    region: str
    year: str
    value: float | None
    reason: str


@dataclass(frozen=True)
class Alike:
    """A council with its region and the councils that are most like it, by their three-figure codes."""

    code: str
    name: str
    region: str
    neighbours: tuple[str, ...]


@dataclass(frozen=True)
class Read:
    """What one file holds: figures, councils with those most like them, or what indicators are called."""

    figures: list[Published] = field(default_factory=list)
    councils: list[Alike] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)


Row = Mapping[str, str]


def read_published(path: Path) -> Read:
    """What a file holds, by its columns; an error says what was expected."""
    headings, rows = _table(path)
    names = {heading.strip().lower() for heading in headings}
    if names >= WIDE:
        figures = list(_wide(headings, rows))
        if any(found.level == COUNCIL and not (found.code or found.new_code) for found in figures):
            raise HoldfastError(
                f"{path.name} has rows of councils without a code, so that they cannot be told apart. Expected is "
                "old_la_code or new_la_code. Download it again, with all of its columns."
            )
        return Read(figures=figures)
    if names >= LONG:
        return Read(figures=list(_long(rows)))
    if any(names >= form for form in (*NEIGHBOURS, COUNCILS)):
        return Read(councils=list(_alike(rows)))
    if names >= DICTIONARY:
        return Read(titles={row["measure_short"]: row["chart_title"] for row in map(_lower, rows)})
    raise HoldfastError(
        f"{path.name} is in no form that is known. Expected are the columns time_period and geographic_level (a file "
        "of the Department's statistics), Short Desc, Years, LA and Regions and Values (the local authority "
        "interactive tool), Measure_short and Chart_title (its dictionary), SN1, SN2 … (statistical neighbours), or "
        "LA Number, LA Name and Region (the list of councils). Download it again, and load it as it is published."
    )


def _lower(row: Row) -> Row:
    return {name.strip().lower(): cell.strip() for name, cell in row.items()}


def _table(path: Path) -> tuple[list[str], Iterator[Row]]:
    """Headings and rows of a text, Parquet or workbook file; the headings of a workbook need not be its first row."""
    try:
        if path.suffix.lower() == ".parquet":
            file = pq.ParquetFile(path)
            headings = file.schema_arrow.names
            return headings, (_texts(row) for batch in file.iter_batches() for row in batch.to_pylist())
        if path.suffix.lower() in (".xlsx", ".xls", ".ods"):
            return _sheet(path)
        text = path.read_text(encoding="utf-8-sig")
    except (pa.ArrowInvalid, CalamineError, UnicodeDecodeError) as error:
        raise HoldfastError(
            f"{path.name} cannot be read: it is damaged, or not what its name says. Expected is text with commas in "
            "UTF-8 (.csv), a workbook (.xlsx, .xls, .ods) or .parquet. Download it again."
        ) from error
    lines = list(csv.reader(io.StringIO(text, newline="")))
    headings, rows = (lines[0], lines[1:]) if lines else ([], [])
    rows = [cells for cells in rows if any(cells)]
    _check_whole(path, headings, rows)
    return headings, (_row(headings, cells) for cells in rows)


def _check_whole(path: Path, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Refuse a file that ends in the middle of a row: its last number may be cut too, and be read as another."""
    if len(rows) > 1 and len(rows[-1]) < len(headings) == len(rows[-2]):
        raise HoldfastError(
            f"{path.name} ends in the middle of its row {len(rows) + 1:,}: {len(rows[-1])} of {len(headings)} cells "
            "are there. The download was cut short; download it again."
        )


def _row(headings: Sequence[str], cells: Sequence[str]) -> Row:
    """A row by its headings; cells that are left off at its end are empty."""
    return dict(zip(headings, [*cells, *[""] * (len(headings) - len(cells))], strict=False))


def _texts(row: Mapping[str, object]) -> Row:
    return {name: "" if value is None else _written(value) for name, value in row.items()}


def _written(value: object) -> str:
    """A cell as text; a workbook keeps codes and years as 301.0."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _sheet(path: Path) -> tuple[list[str], Iterator[Row]]:
    workbook = CalamineWorkbook.from_path(path)
    for name in workbook.sheet_names:
        cells = workbook.get_sheet_by_name(name).to_python()
        for place, row in enumerate(cells[:20]):
            headings = [_written(cell).strip() for cell in row]
            lower = {heading.lower() for heading in headings}
            if any(lower >= form for form in FORMS):
                rest = ([_written(cell) for cell in found] for found in cells[place + 1 :])
                return headings, (_row(headings, found) for found in rest)
    return [], iter(())


def figure(cell: str) -> tuple[float | None, str]:
    """The number of a cell, or why there is none."""
    plain = cell.strip().strip("[]").replace(",", "").rstrip("%")
    try:
        value = float(plain)
    except ValueError:
        return None, REASONS.get(plain.lower(), NO_NUMBER)
    # What a spreadsheet or a program could not reckon is written as nan or inf, which Python reads as numbers.
    return (value, "") if isfinite(value) else (None, NO_NUMBER)


def _is_figure(cell: str) -> bool:
    value, reason = figure(cell)
    return value is not None or reason != NO_NUMBER


def _wide(headings: Sequence[str], rows: Iterator[Row]) -> Iterator[Published]:
    every = list(rows)
    others = [heading for heading in headings if heading not in OF_WHAT]
    indicators = [name for name in others if sum(_is_figure(r[name]) for r in every) >= NEARLY_ALL * len(every)]
    # Columns of words tell rows of one area and year apart; one that says the same everywhere tells nothing.
    apart = [name for name in others if name not in indicators and len({row.get(name) for row in every}) > 1]
    for row in every:
        level = LEVELS.get(row["geographic_level"].strip().lower())
        if level is None:
            continue
        kinds = ", ".join(row.get(name, "") for name in apart)
        for name in indicators:
            value, reason = figure(row.get(name, ""))
            indicator = f"{name} ({kinds})" if kinds else name
            yield Published(indicator, level, *_area(row, level), _year(row["time_period"]), value, reason)


def _area(row: Row, level: str) -> tuple[str, str, str, str]:
    """Name, three-figure code, nine-character code and region of a row of the statistics."""
    region = row.get("region_name", "")
    if level == ENGLAND:
        return ENGLAND, "", row.get("country_code", ""), ""
    if level == REGION:
        return region, "", row.get("region_code", ""), region
    return row.get("la_name", ""), row.get("old_la_code", ""), row.get("new_la_code", ""), region


def _year(period: str) -> str:
    """A year as it is printed; 202425 is the year 2024-25."""
    return f"{period[:4]}-{period[4:]}" if len(period) == 6 and period.isdigit() else period


def _long(rows: Iterator[Row]) -> Iterator[Published]:
    for lower in map(_lower, rows):
        area = lower["la and regions"]
        code = lower.get("la number", "").removesuffix(".0")
        level = ENGLAND if area == ENGLAND else REGION if area.lower() in REGIONS else COUNCIL if code else None
        if level is None:
            continue
        value, reason = figure(lower["values"])
        region = area if level == REGION else lower.get("region", "") if level == COUNCIL else ""
        council = code if level == COUNCIL else ""
        yield Published(lower["short desc"], level, area, council, "", region, lower["years"], value, reason)


def _alike(rows: Iterator[Row]) -> Iterator[Alike]:
    for lower in map(_lower, rows):
        if "stat_neighbours" in lower:
            near = [code.strip() for code in lower["stat_neighbours"].split(",")]
            code, name = lower["la_code"], lower.get("local_authority_ons_name", "")
        else:
            near = [lower.get(f"sn{place}", "") for place in range(1, 11)]
            code, name = lower.get("la number", ""), lower.get("la name", "")
        if code.isdigit():
            region = lower.get("region_name") or lower.get("goreg") or lower.get("region", "")
            yield Alike(code, name, region, tuple(found for found in near if found.isdigit()))
