"""Whether rows are what their table declares: what is wrong, in which column, in which rows; never with which value."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from holdfast.record.tables.model import Column, Kind, Table
from holdfast.shared.calendar import FIRST_DAY, LAST_DAY
from holdfast.shared.errors import Severity


class Trouble(Enum):
    """What can be wrong with a cell or a row."""

    EMPTY = "needed and empty"
    REPEATED = "the key stands in an earlier row"
    UNKNOWN_CODE = "not in the code set"
    IMPLAUSIBLE_DATE = "not a date to believe"


@dataclass(frozen=True, eq=False)
class Breach:
    """One kind of trouble in one column (for a repeated key, in all columns of the key) and the rows that have it."""

    columns: tuple[str, ...]
    trouble: Trouble
    severity: Severity
    mask: pa.ChunkedArray

    @property
    def rows(self) -> np.ndarray:
        """The places of the rows, counted from 0."""
        return np.flatnonzero(self.mask.to_numpy())

    @property
    def count(self) -> int:
        """How many rows have it."""
        return int(pc.sum(self.mask).as_py() or 0)


def breaches(table: Table, rows: pa.Table) -> list[Breach]:
    """Everything in `rows` that breaks the declaration of `table`, in the order of its columns, repeated keys last.

    Of rows with one key the first counts as good. A row without a whole key is empty, not repeated.
    """
    if rows.schema != table.schema:
        raise ValueError(f"the rows are not in the shape of {table.name}")
    found = [breach for column in table for breach in _of_column(column, rows[column.name])]
    repeated = Breach(table.key, Trouble.REPEATED, Severity.REFUSED, _repeated(rows, table.key))
    return [breach for breach in (*found, repeated) if breach.count]


def sound(rows: pa.Table, found: list[Breach]) -> pa.Table:
    """The rows that can be kept: refused rows left out, values that were set aside emptied."""
    refused = np.zeros(rows.num_rows, dtype=bool)
    for breach in found:
        if breach.severity is Severity.REFUSED:
            refused |= breach.mask.to_numpy()
            continue
        for name in breach.columns:
            place = rows.schema.get_field_index(name)
            empty = pa.scalar(None, rows.schema.field(place).type)
            rows = rows.set_column(place, rows.schema.field(place), pc.if_else(breach.mask, empty, rows[name]))
    return rows.filter(pa.array(~refused)) if refused.any() else rows


def _of_column(column: Column, values: pa.ChunkedArray) -> Iterator[Breach]:
    names = (column.name,)
    # A needed column cannot spare its value: without it the row goes.
    aside = Severity.REFUSED if column.required else Severity.SET_ASIDE
    if column.required:
        yield Breach(names, Trouble.EMPTY, Severity.REFUSED, values.is_null())
    if column.codes:
        yield Breach(names, Trouble.UNKNOWN_CODE, aside, _not_in(values, column.codes.codes))
    if column.kind in (Kind.DATE, Kind.TIME):
        yield Breach(names, Trouble.IMPLAUSIBLE_DATE, aside, _outside(values, column))


def _not_in(values: pa.ChunkedArray, codes: dict[str, str]) -> pa.ChunkedArray:
    known = pa.array([*codes, None], pa.string())
    return pc.invert(pc.is_in(values, value_set=known))


def _outside(values: pa.ChunkedArray, column: Column) -> pa.ChunkedArray:
    first: date = column.earliest or FIRST_DAY
    last: date = LAST_DAY
    if column.kind is Kind.TIME:
        first, last = datetime.combine(first, time.min), datetime.combine(last, time.max)
    outside = pc.or_(pc.less(values, pa.scalar(first, values.type)), pc.greater(values, pa.scalar(last, values.type)))
    return pc.fill_null(outside, False)


def _repeated(rows: pa.Table, key: tuple[str, ...]) -> pa.ChunkedArray:
    """Rows whose whole key stands in an earlier row: told by the first place of each key."""
    place = pa.array(np.arange(rows.num_rows))
    whole = rows.select(key).append_column("place", place).drop_null()
    firsts = whole.group_by(list(key)).aggregate([("place", "min")])["place_min"].to_numpy()
    repeated = np.zeros(rows.num_rows, dtype=bool)
    repeated[whole["place"].to_numpy()] = True
    repeated[firsts] = False
    return pa.chunked_array([repeated], type=pa.bool_())
