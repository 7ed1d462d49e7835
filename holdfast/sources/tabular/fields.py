"""What a source expects of a column: under which headings it comes, how it is read and how personal it is."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from holdfast.record.tables import Column, Kind, Label
from holdfast.record.tables.codes import CodeSet
from holdfast.shared.calendar import FIRST_DAY


class Reads(Enum):
    """How the cells of a column are read: as a kind of the record, or as an age, a postcode or a packed text."""

    ID = "id"
    TEXT = "text"
    CODE = "code"
    DATE = "date"
    TIME = "time"
    WHOLE = "whole"
    NUMBER = "number"
    FLAG = "flag"
    AGE = "age"
    POSTCODE = "postcode"
    PACKED = "packed"


READS = {
    Kind.ID: Reads.ID,
    Kind.TEXT: Reads.TEXT,
    Kind.CODE: Reads.CODE,
    Kind.DATE: Reads.DATE,
    Kind.TIME: Reads.TIME,
    Kind.WHOLE: Reads.WHOLE,
    Kind.NUMBER: Reads.NUMBER,
    Kind.FLAG: Reads.FLAG,
}

# Days that are rightly later than the as-at date: what is due, planned or expected (a birth too: see `unborn`).
MAY_BE_LATER = frozenset({"born_on", "due_on", "direction_due_on", "target_on", "expected_on", "valid_to"})


@dataclass(frozen=True)
class Field:
    """A column that a sheet or file may have.

    `headings` are the names under which it comes, the usual one first. A row without a value in a
    `required` field is refused.
    """

    key: str
    headings: tuple[str, ...]
    reads: Reads
    label: Label
    codes: CodeSet | None = None
    required: bool = False
    may_be_later: bool = False
    earliest: date = FIRST_DAY
    person: bool = False


def field_of(column: Column, *, headings: tuple[str, ...] | None = None, key: str | None = None) -> Field:
    """The field for a column of the record, under its own name, its dataset name and its aliases."""
    named = tuple(filter(None, (column.ssd, column.name, *column.aliases, column.item)))
    return Field(
        key=key or column.name,
        headings=headings or named,
        reads=_reads(column),
        label=column.label,
        codes=column.codes,
        required=column.required,
        may_be_later=column.name in MAY_BE_LATER,
        earliest=column.earliest or FIRST_DAY,
        person=column.name == "person_id",
    )


def _reads(column: Column) -> Reads:
    if column.codes is not None:
        return Reads.CODE
    return Reads.POSTCODE if column.name == "postcode" else READS[column.kind]
