"""What a source hands to the record: tables in the record's shape, what they cover, and all that was wrong."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

import pyarrow as pa

from holdfast.shared.errors import Problem


class History(Enum):
    """How much of the past a delivered table holds."""

    COMPLETE = "complete"  # every event in the window
    LATEST = "latest"  # only the most recent event of each child: no interval can be computed from it
    CURRENT = "current"  # the state at the as-at date, with no history


@dataclass(frozen=True)
class Coverage:
    """What one delivered table covers. Missing is never zero: what lies outside is unknown.

    `columns` are those that the source supplies at all (even if empty in each row). `from_on` and `to_on` bound the
    table's event date; None means that the table is not dated by events.
    """

    columns: tuple[str, ...]
    history: History
    rows: int
    from_on: date | None = None
    to_on: date | None = None


@dataclass(frozen=True)
class SheetRead:
    """What became of one sheet or file: as what it was recognised, how many rows were read, kept and refused."""

    name: str
    recognised_as: str | None
    read: int = 0
    kept: int = 0
    refused: int = 0
    note: str = ""


@dataclass
class Reading:
    """All that a source found in one path: the unit that becomes a delivery.

    `since` is the first day that the extract holds everything from, where whoever loads it said so.
    """

    source: str
    dialect: str
    as_at: date
    tables: dict[str, pa.Table] = field(default_factory=dict)
    coverage: dict[str, Coverage] = field(default_factory=dict)
    sheets: list[SheetRead] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    since: date | None = None
