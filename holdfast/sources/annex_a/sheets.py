"""Which list a sheet holds: told by the columns that only that list has, then by the sheet's name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from holdfast.shared.errors import Problem, Severity
from holdfast.sources.annex_a.layout import AnnexList
from holdfast.sources.annex_a.lists import LISTS
from holdfast.sources.tabular import headings
from holdfast.sources.tabular.grids import Grid, name_of, place
from holdfast.sources.tabular.headings import Matched, bare

NUMBER = re.compile(r"\blist (\d{1,2})\b")
# At least this share of a list's own columns, or of all its columns if the sheet is named like the list.
ENOUGH_OWN = 0.5
ENOUGH_NAMED = 0.3
HEADINGS = frozenset(bare(heading) for item in LISTS for field in item.fields for heading in field.headings)


@dataclass(frozen=True, eq=False)
class ListSheet:
    """A sheet recognised as one of the lists."""

    grid: Grid
    of: AnnexList
    matched: Matched


def recognise(grid: Grid) -> ListSheet | None:
    """The list that the sheet holds, wherever its heading line stands; None if it is none of the eleven."""
    lines = [line if len({bare(cell) for cell in line} & HEADINGS) > 2 else [] for line in grid.preview]
    if not any(lines):
        return None
    tried = [ListSheet(grid, item, headings.find(lines, item.fields)) for item in LISTS]
    named = named_list(grid)
    likely = [sheet for sheet in tried if _enough(sheet, sheet.of is named)]
    return max(likely, key=lambda sheet: (_own_share(sheet), _share(sheet), sheet.of is named), default=None)


def named_list(grid: Grid) -> AnnexList | None:
    """The list that the sheet's name speaks of."""
    name = bare(name_of(grid).removesuffix(".csv").removesuffix(".parquet"))
    numbered = NUMBER.search(name)
    for item in LISTS:
        if (numbered and int(numbered[1]) == item.number) or name == bare(item.title):
            return item
    return None


def recognises(grid: Grid) -> bool:
    """Whether the sheet is one of Ofsted's lists, or named like one."""
    return recognise(grid) is not None or (bool(grid.sheet) and named_list(grid) is not None)


def chosen(sheets: Sequence[ListSheet]) -> tuple[list[ListSheet], list[Problem]]:
    """One sheet for each list, in the order of the lists, and what is to be said of the choice."""
    best: dict[int, ListSheet] = {}
    problems = []
    for sheet in sheets:
        other = best.setdefault(sheet.of.number, sheet)
        if other is not sheet:
            problems.append(_second(sheet, other))
        elif (named := named_list(sheet.grid)) and named is not sheet.of:
            problems.append(_misnamed(sheet, named))
    return [best[number] for number in sorted(best)], problems


def unreadable(grid: Grid) -> Problem:
    """The problem of a sheet named like a list in which no heading line was found."""
    item = named_list(grid)
    expected = ", ".join(field.headings[0] for field in (item.fields if item else ())[:8])
    return Problem(
        f"The sheet is named like {item.name if item else 'a list'}, but no line of it holds that list's headings.",
        place(grid),
        f"one line with the headings {expected} and so on.",
        "Put Ofsted's headings back into one line above the rows.",
    )


def _enough(sheet: ListSheet, is_named: bool) -> bool:
    if is_named:
        return _share(sheet) >= ENOUGH_NAMED
    # Ofsted's sheet of codes has many of the headings, but no child.
    lacks_child = any(field.key == "child" for field in sheet.matched.missing)
    return _own_share(sheet) >= ENOUGH_OWN and not lacks_child


def _own_share(sheet: ListSheet) -> float:
    telling = sheet.of.telling
    return len(telling & set(sheet.matched.columns)) / len(telling)


def _share(sheet: ListSheet) -> float:
    return len(sheet.matched.columns) / len(sheet.of.fields)


def _second(sheet: ListSheet, other: ListSheet) -> Problem:
    return Problem(
        f"The sheet holds {sheet.of.name} a second time and was not read; {name_of(other.grid)} was.",
        place(sheet.grid),
        "each list once.",
        "Delete or move out the sheet that is not meant, and load again.",
    )


def _misnamed(sheet: ListSheet, named: AnnexList) -> Problem:
    return Problem(
        f"The sheet is named like {named.name}, but its columns are those of {sheet.of.name}, as which it was read.",
        place(sheet.grid),
        "a name that fits the columns.",
        "Check that the right rows stand under these headings, and rename the sheet.",
        Severity.NOTED,
    )
