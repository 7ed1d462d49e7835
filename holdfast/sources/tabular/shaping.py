"""From typed columns to tables of the record: repeats taken out, parts put together, each row led to its child."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from holdfast.record.files import conform
from holdfast.record.tables import TABLES, Table
from holdfast.shared.errors import Severity
from holdfast.sources.tabular.faults import Wording
from holdfast.sources.tabular.reading import Rows

COPIES = Wording(
    "row repeats an earlier row in every column and was left out.",
    "rows repeat earlier rows in every column and were left out.",
    "each row once.",
    "Nothing here; whoever runs the extract may look for a join that multiplies rows.",
    Severity.NOTED,
)
CONFLICTING = Wording(
    "row was refused: an earlier row has the same id and other content. The earlier one was kept.",
    "rows were refused: earlier rows have the same ids and other content. The earlier ones were kept.",
    "an id that stands for one thing.",
    "Find out in the source system which of the rows is right, and export only that one.",
    Severity.REFUSED,
)


def groups_of(columns: Iterable[pa.Array | pa.ChunkedArray]) -> np.ndarray:
    """A number for each row, the same for rows with equal values in all of the columns (empty equals empty)."""
    groups: np.ndarray | None = None
    for column in columns:
        codes = _codes(column)
        if groups is not None:
            _, codes = np.unique(groups * (codes.max(initial=0) + 1) + codes, return_inverse=True)
        groups = codes
    return np.zeros(0, np.int64) if groups is None else groups


def _codes(column: pa.Array | pa.ChunkedArray) -> np.ndarray:
    whole = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    codes = whole.dictionary_encode(null_encoding="encode").indices.to_numpy(zero_copy_only=False)
    return codes.astype(np.int64)


def first_rows(groups: np.ndarray) -> np.ndarray:
    """For each row the place of the first row of its group."""
    _, firsts, inverse = np.unique(groups, return_index=True, return_inverse=True)
    return firsts[inverse]


def without_repeats(rows: Rows, key: Sequence[str]) -> Rows:
    """The rows without those whose key stands in an earlier row: copies are counted, differing ones reported."""
    first = first_rows(groups_of(rows.columns[name] for name in key))
    repeated = first != np.arange(len(rows))
    if not repeated.any():
        return rows
    places = np.flatnonzero(repeated)
    differs = np.zeros(len(rows), bool)
    for column in rows.columns.values():
        codes = _codes(column)
        differs[places] |= codes[places] != codes[first[places]]
    rows.report(repeated & ~differs, COPIES)
    rows = rows.refuse(differs, CONFLICTING, key[0] if len(key) == 1 else None)
    return rows.kept(~repeated[~differs])


def first_given(rows: pa.Table, key: str) -> pa.Table:
    """One row for each key, with the first value given in each column."""
    groups = groups_of([rows[key]])
    count = int(groups.max(initial=-1)) + 1
    columns = {}
    for name in rows.column_names:
        given = np.flatnonzero(rows[name].is_valid().to_numpy())
        known, firsts = np.unique(groups[given], return_index=True)
        places = np.zeros(count, np.int64)
        places[known] = given[firsts]
        missing = np.ones(count, bool)
        missing[known] = False
        columns[name] = rows[name].combine_chunks().take(pa.array(places, mask=missing))
    return pa.table(columns)


def fill_persons(tables: dict[str, pa.Table]) -> set[str]:
    """Give each row without a child the child of the row that it belongs to; the names of the tables that gained."""
    return {name for name in tables if _fill(TABLES[name], tables)}


def _fill(table: Table, tables: dict[str, pa.Table]) -> bool:
    rows, (parent, through) = tables[table.name], table.person_through or ("", "")
    if parent not in tables or "person_id" not in table or not rows["person_id"].null_count:
        return False
    children = _child_by(tables[parent], through)
    found = children["person_id"].take(pc.index_in(rows[through], value_set=children[through]))
    filled = pc.coalesce(rows["person_id"], found)
    place = rows.schema.get_field_index("person_id")
    tables[table.name] = rows.set_column(place, rows.schema.field(place), filled)
    return bool(filled.null_count < rows["person_id"].null_count)


def _child_by(rows: pa.Table, through: str) -> dict[str, pa.Array]:
    """The child to whom each value of a column leads, left out where it leads to several."""
    whole = rows.select([through, "person_id"]).drop_null()
    counted = whole.group_by(through).aggregate([("person_id", "count_distinct"), ("person_id", "min")])
    sure = counted.filter(pc.equal(counted["person_id_count_distinct"], 1))
    return {through: sure[through].combine_chunks(), "person_id": sure["person_id_min"].combine_chunks()}


def in_shape(table: Table, columns: Mapping[str, pa.Array]) -> pa.Table:
    """The columns as rows of the record table; columns that were not given are empty."""
    return conform(table.name, pa.table(dict(columns)))


def unborn(persons: pa.Table, as_at: date, *, also: np.ndarray | None = None) -> pa.Table:
    """Move a birth date that is still to come (or that of the children in `also`) to the day the child is expected."""
    to_come = pc.fill_null(pc.greater(persons["born_on"], pa.scalar(as_at)), False)
    if also is not None:
        to_come = pc.or_(to_come, pa.array(also))
    empty = pa.scalar(None, pa.date32())
    expected = pc.if_else(to_come, pc.coalesce(persons["expected_on"], persons["born_on"]), persons["expected_on"])
    born = pc.if_else(to_come, empty, persons["born_on"])
    for name, values in (("born_on", born), ("expected_on", expected)):
        place = persons.schema.get_field_index(name)
        persons = persons.set_column(place, persons.schema.field(place), values)
    return persons
