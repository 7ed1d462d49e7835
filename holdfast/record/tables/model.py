"""What a record table is: its columns, their meaning, where each comes from and how personal it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

import pyarrow as pa

from holdfast.record.tables.codes import CodeSet


class Kind(Enum):
    """The kind of a column, named as an analyst would name it, with the Arrow type that holds it."""

    ID = "id", pa.string()
    TEXT = "text", pa.string()
    CODE = "code", pa.string()
    DATE = "date", pa.date32()
    TIME = "time", pa.timestamp("us")
    WHOLE = "whole number", pa.int32()
    NUMBER = "number", pa.float64()
    FLAG = "yes or no", pa.bool_()

    arrow: pa.DataType

    def __new__(cls, word: str, arrow: pa.DataType) -> "Kind":
        """A kind is known by its word alone."""
        kind = object.__new__(cls)
        kind._value_ = word
        kind.arrow = arrow
        return kind


class Label(Enum):
    """How personal a column is. Errors, logs and shared outputs show the values of `SAFE` columns only."""

    IDENTIFYING = "identifying"
    SENSITIVE = "sensitive"
    SAFE = "safe"


ID, TEXT, CODE, DATE = Kind.ID, Kind.TEXT, Kind.CODE, Kind.DATE
TIME, WHOLE, NUMBER, FLAG = Kind.TIME, Kind.WHOLE, Kind.NUMBER, Kind.FLAG
IDENTIFYING, SENSITIVE, SAFE = Label.IDENTIFYING, Label.SENSITIVE, Label.SAFE


@dataclass(frozen=True)
class Column:
    """One column of a record table.

    `ssd` and `item` give the Standard Safeguarding Dataset's field name and item reference, `aliases` the other
    names under which case systems deliver it. A row without a value in a `required` column is refused. `earliest`
    is the first day to believe in a date, where that is before the calendar's first day.
    """

    name: str
    kind: Kind
    meaning: str
    label: Label
    ssd: str | None = None
    item: str | None = None
    codes: CodeSet | None = None
    required: bool = False
    aliases: tuple[str, ...] = ()
    earliest: date | None = None

    def __post_init__(self) -> None:
        if self.kind is CODE and self.codes is None:
            raise ValueError(f"column {self.name} is a code but names no code set")
        if not self.meaning:
            raise ValueError(f"column {self.name} has no meaning")


@dataclass(frozen=True)
class Exploded:
    """Where a table's rows come from when the SSD packs them into one JSON field of another object.

    `object` and `field` name the SSD object and its JSON field, `key` the SSD field that becomes the first key column.
    """

    object: str
    field: str
    key: str


@dataclass(frozen=True)
class Table:
    """One table of the record.

    `event` is the column that dates a row: coverage windows are stated on it. `person_through` names the table and
    the column, of the same name in both, by which a row finds its child where the source does not say; that table may
    itself find the child through another. `extension` marks what the SSD lacks.
    """

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    ssd: str | None = None
    event: str | None = None
    person_through: tuple[str, str] | None = None
    exploded_from: Exploded | None = None
    extension: bool = False

    def __post_init__(self) -> None:
        names = [column.name for column in self.columns]
        unknown = [name for name in (*self.key, *filter(None, [self.event])) if name not in names]
        if unknown or len(set(names)) != len(names):
            raise ValueError(f"table {self.name}: {unknown or 'a column is declared twice'}")

    def __iter__(self) -> Iterator[Column]:
        return iter(self.columns)

    def __getitem__(self, name: str) -> Column:
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"table {self.name} has no column {name}")

    def __contains__(self, name: str) -> bool:
        return any(column.name == name for column in self.columns)

    @property
    def schema(self) -> pa.Schema:
        """The Arrow schema: column names, types, and meaning and label as metadata."""
        return pa.schema(
            [pa.field(c.name, c.kind.arrow, metadata={"meaning": c.meaning, "label": c.label.value}) for c in self]
        )
