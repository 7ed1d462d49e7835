"""Who the children of the lists are: one row each, and where two lists, or an age and a birth date, do not agree."""

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from holdfast.record.tables import TABLES
from holdfast.shared.errors import Severity
from holdfast.sources.tabular.faults import Wording
from holdfast.sources.tabular.reading import Rows
from holdfast.sources.tabular.shaping import first_given, in_shape, unborn

# The field of a list for each column of `persons`.
COLUMNS = {"person_id": "child", "sex": "gender", "ethnicity": "ethnicity", "born_on": "born_on"}
UNBORN = -1

OTHER_BIRTH_DATE = Wording(
    "child has another birth date here than in an earlier list; the earlier one was taken.",
    "children have another birth date here than in an earlier list; the earlier ones were taken.",
    "one birth date for each child.",
    "Find out which is right, or whether two children share an id, and export again.",
)
OTHER_SEX = Wording(
    "child has another sex here than in an earlier list; the earlier one was taken.",
    "children have another sex here than in an earlier list; the earlier ones were taken.",
    "the same for each child throughout.",
    "Find out which is right, or whether two children share an id, and export again.",
)
OTHER_AGE = Wording(
    "age is not the one that follows from the birth date on the as-at date.",
    "ages are not those that follow from the birth dates on the as-at date.",
    "the age in whole years on the as-at date.",
    "Nothing, if they are few: ages are worked out from the birth date. If they are many, check the as-at date.",
    Severity.NOTED,
)
BORN_OR_NOT = Wording(
    "child is given as not yet born (age -1) with a day before the as-at date, which was taken as the expected day.",
    "children are given as not yet born (age -1) with days before the as-at date, taken as the expected days.",
    "for a child who has been born: the birth date and the age.",
    "If the children have been born, export again with birth dates and ages.",
    Severity.NOTED,
)


def persons(lists: Sequence[Rows], as_at: date) -> pa.Table:
    """Every child of every list once, with what the first list that says it says."""
    parts = [in_shape(TABLES["persons"], _columns(rows)) for rows in lists]
    minus_one = np.concatenate([_is_unborn(rows) for rows in lists])
    everyone = unborn(pa.concat_tables(parts), as_at, also=minus_one)
    merged = first_given(everyone, "person_id")
    # A child who is expected in one list and born in another has been born.
    born = merged["born_on"].is_valid()
    expected = pc.if_else(born, pa.scalar(None, pa.date32()), merged["expected_on"])
    merged = merged.set_column(merged.schema.get_field_index("expected_on"), "expected_on", expected)
    for rows in lists:
        _compare(rows, merged, "born_on", OTHER_BIRTH_DATE)
        _compare(rows, merged, "gender", OTHER_SEX)
        _check_ages(rows, as_at)
    return in_shape(TABLES["persons"], dict(zip(merged.column_names, merged.columns, strict=True)))


def _columns(rows: Rows) -> Mapping[str, pa.Array]:
    return {name: rows.columns[field] for name, field in COLUMNS.items() if field in rows.columns}


def _is_unborn(rows: Rows) -> np.ndarray:
    if "age" not in rows.columns:
        return np.zeros(len(rows), bool)
    found: np.ndarray = pc.fill_null(pc.equal(rows.columns["age"], UNBORN), False).to_numpy(zero_copy_only=False)
    return found


def _compare(rows: Rows, merged: pa.Table, field: str, wording: Wording) -> None:
    """Report the rows whose value differs from the one that was taken; not known is no difference."""
    if field not in rows.columns:
        return
    column = {field_: name for name, field_ in COLUMNS.items()}[field]
    places = pc.index_in(rows.columns["child"], value_set=merged["person_id"].combine_chunks())
    taken = merged[column].combine_chunks().take(places)
    differs = pc.and_(
        pc.not_equal(rows.columns[field], taken), pc.not_equal(rows.columns[field].cast(pa.string()), "U")
    )
    mask = pc.fill_null(differs, False).to_numpy(zero_copy_only=False)
    rows.report(mask & ~_is_unborn(rows), wording, field)


def _check_ages(rows: Rows, as_at: date) -> None:
    if "age" not in rows.columns or "born_on" not in rows.columns:
        return
    minus_one = _is_unborn(rows)
    born = rows.columns["born_on"]
    past = pc.fill_null(pc.less_equal(born, pa.scalar(as_at)), False).to_numpy(zero_copy_only=False)
    rows.report(minus_one & past, BORN_OR_NOT, "age")
    differs = pc.fill_null(pc.not_equal(ages(born, as_at), rows.columns["age"]), False)
    rows.report(differs.to_numpy(zero_copy_only=False) & ~minus_one & past, OTHER_AGE, "age")


def ages(born: pa.Array, as_at: date) -> pa.Array:
    """Whole years on a day; a birthday on 29 February counts on 1 March in other years."""
    years = pc.subtract(pa.scalar(as_at.year, pa.int64()), pc.year(born))
    day_of_year = pc.add(pc.multiply(pc.month(born), 100), pc.day(born))
    before_birthday = pc.greater(day_of_year, as_at.month * 100 + as_at.day)
    return pc.subtract(years, before_birthday.cast(pa.int64())).cast(pa.int32())
