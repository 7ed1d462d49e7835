"""How a list of the workbook is declared: its columns, and what each of its rows says in the record's tables."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from holdfast.record.reading import History
from holdfast.record.tables import TABLES, Label
from holdfast.record.tables.codes import CodeSet
from holdfast.sources.tabular.fields import Field, Reads, field_of

# Columns that nearly every list has: they do not tell one list from another.
SHARED = ("child", "gender", "ethnicity", "born_on", "age", "disability", "team", "worker")


def column(target: str, *headings: str, key: str = "") -> Field:
    """A column whose values go to `table.column` of the record, under the headings that it may have."""
    table, name = target.split(".")
    return replace(field_of(TABLES[table][name], headings=headings, key=key), required=False)


def coded(key: str, codes: CodeSet, *headings: str) -> Field:
    """A column of codes that decide something and are not kept themselves."""
    return Field(key, headings, Reads.CODE, Label.SENSITIVE, codes)


def flag(key: str, *headings: str) -> Field:
    """A yes-or-no column that decides something and is not kept itself."""
    return Field(key, headings, Reads.FLAG, Label.SENSITIVE)


def not_kept(*headings: str) -> Field:
    """A column that the record has no place for: known, and left where it is."""
    return Field(f"not kept: {headings[0]}", headings, Reads.TEXT, Label.SENSITIVE)


@dataclass(frozen=True)
class Given:
    """A value that follows from the list itself."""

    value: object


@dataclass(frozen=True)
class Opposite:
    """Yes where the column says no, no where it says yes."""

    key: str


@dataclass(frozen=True)
class OwnId:
    """The id made for the row (`AA7:<child>:<date>`), with an ending that tells its parts apart."""

    ending: str = ""


@dataclass(frozen=True)
class EpisodeId:
    """The id of the episode of need that begins on the row's own date: lists 3 and 6 give it the same one."""


@dataclass(frozen=True)
class EpisodeOpen:
    """The id of the child's episode of need open on a date. `in_window` asks that it began within the list's months.

    Assessments are linked only to those: of an older episode the first assessment is not in the workbook, and to take
    the first one that is for the first would make it late by years.
    """

    on: str
    in_window: bool = False


# Where a column of the record gets its value: a column of the list by its key, or one of these.
Value = str | Given | Opposite | OwnId | EpisodeId | EpisodeOpen


@dataclass(frozen=True)
class When:
    """A condition on a row: `filled` or not, or holding one of `codes`."""

    key: str
    filled: bool = True
    codes: tuple[object, ...] = ()


@dataclass(frozen=True)
class Makes:
    """A row of `table` made from each row of a list that meets all of `when`."""

    table: str
    columns: Mapping[str, Value]
    history: History
    when: tuple[When, ...] = ()


@dataclass(frozen=True)
class AnnexList:
    """One of the eleven lists. `dated` is the column whose date goes into the id made for each row, if any does.

    `months` is the window before the as-at date that the list covers. A list with `one_per_child` holds the latest
    period only.
    """

    number: int
    title: str
    fields: tuple[Field, ...]
    dated: str
    makes: tuple[Makes, ...] = ()
    months: int = 6
    one_per_child: bool = False
    note: str = ""

    @property
    def name(self) -> str:
        """How the list is called."""
        return f"List {self.number}: {self.title}"

    @property
    def kept(self) -> tuple[Field, ...]:
        """The columns that are read."""
        return tuple(item for item in self.fields if not item.key.startswith("not kept"))

    @property
    def telling(self) -> frozenset[str]:
        """The columns by which the list is known from the others."""
        return frozenset(item.key for item in self.fields if item.key not in SHARED)
