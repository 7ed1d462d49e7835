"""Headings: compared without regard to case, quotes, brackets, blanks or order, wherever the heading line stands."""

import difflib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from holdfast.shared.errors import Problem, Severity
from holdfast.sources.tabular.fields import Field
from holdfast.sources.tabular.grids import Grid, place

SIGNS = re.compile(r"[^a-z0-9]+")
APOSTROPHES = re.compile(r"['‘’ʼ`´]")


@lru_cache(maxsize=10_000)
def bare(heading: str) -> str:
    """A heading without what people vary: case, quotes, brackets, marks, kinds of blank."""
    text = unicodedata.normalize("NFKC", heading).casefold()
    return SIGNS.sub(" ", APOSTROPHES.sub("", text)).strip()


@dataclass(frozen=True)
class Matched:
    """The heading line of a grid matched with expected fields: the column of each field that is there."""

    header: int
    columns: dict[str, int]
    extra: tuple[int, ...]  # columns with a heading that no field has
    missing: tuple[Field, ...]
    doubled: tuple[int, ...]  # columns whose field an earlier column has already


def match(headings: Sequence[str], fields: Sequence[Field], header: int = 0) -> Matched:
    """Find each field's column among the headings, by any of its names, the usual name first."""
    return _matched(headings, fields, _wanted(fields), header)


def _wanted(fields: Sequence[Field]) -> dict[str, Field]:
    return {bare(name): field for field in fields for name in reversed(field.headings)}


def _matched(headings: Sequence[str], fields: Sequence[Field], wanted: dict[str, Field], header: int) -> Matched:
    columns: dict[str, int] = {}
    extra, doubled = [], []
    for index, heading in enumerate(headings):
        field = wanted.get(bare(heading))
        if field is None:
            extra += [index] if bare(heading) else []
        elif field.key in columns:
            doubled.append(index)
        else:
            columns[field.key] = index
    missing = tuple(field for field in fields if field.key not in columns)
    return Matched(header, columns, tuple(extra), missing, tuple(doubled))


def find(preview: Sequence[Sequence[str]], fields: Sequence[Field]) -> Matched:
    """The line that has the most of the expected headings; ties go to the upper one."""
    wanted = _wanted(fields)
    known = [len({bare(heading) for heading in line} & wanted.keys()) for line in preview]
    header = known.index(max(known)) if known else 0
    return _matched(preview[header] if known else (), fields, wanted, header)


def remarks(grid: Grid, matched: Matched) -> list[Problem]:
    """What a data officer should know of the headings: those not known, those missing, those there twice."""
    line = grid.preview[matched.header]
    unused = [_unknown(grid, line, index, matched.missing) for index in matched.extra]
    return [*unused, *(_doubled(grid, line, index) for index in matched.doubled)]


def _unknown(grid: Grid, line: Sequence[str], index: int, missing: tuple[Field, ...]) -> Problem:
    usual = {bare(field.headings[0]): field.headings[0] for field in missing}
    near = difflib.get_close_matches(bare(line[index]), usual, n=1, cutoff=0.75)
    do = f"If it is '{usual[near[0]]}', rename it so." if near else "Nothing, if it is a column of your own."
    return Problem(
        "The column is not known and was not read.",
        place(grid, index, line[index]),
        "the headings of the specification.",
        do,
        Severity.NOTED,
    )


def _doubled(grid: Grid, line: Sequence[str], index: int) -> Problem:
    return Problem(
        "The column stands here a second time; the first was read.",
        place(grid, index, line[index]),
        "each column once.",
        "Delete the column that is not meant.",
        Severity.NOTED,
    )
