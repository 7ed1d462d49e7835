"""Tables are written in the declared shape, and the same rows give the same bytes."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from holdfast.record.files import ROWS_IN_A_GROUP, conform, write_rows
from holdfast.record.tables import TABLES


def visits(rows: int) -> pa.Table:
    ids = [f"{number:07}" for number in range(rows)]
    return conform("cin_visits", pa.table({"person_id": ids, "visit_id": ids}))


def test_columns_that_were_not_given_are_null_and_all_stand_in_the_declared_order() -> None:
    rows = conform("persons", pa.table({"sex": ["F"], "person_id": pa.array(["1"], pa.large_string())}))
    assert rows.schema == TABLES["persons"].schema
    assert rows.to_pylist()[0]["person_id"] == "1"
    assert rows["born_on"].null_count == 1


def test_a_value_that_does_not_fit_its_column_is_refused() -> None:
    with pytest.raises(pa.ArrowInvalid):
        conform("sdq_scores", pa.table({"score": ["twelve"]}))


def test_the_same_rows_give_the_same_bytes_however_they_were_cut(tmp_path: Path) -> None:
    rows = visits(ROWS_IN_A_GROUP + 7)
    write_rows(rows, tmp_path / "whole.parquet")
    write_rows(pa.concat_tables([rows.slice(0, 10), rows.slice(10, 1), rows.slice(11)]), tmp_path / "cut.parquet")
    assert (tmp_path / "whole.parquet").read_bytes() == (tmp_path / "cut.parquet").read_bytes()


def test_one_childs_rows_are_found_by_the_statistics_of_the_groups(tmp_path: Path) -> None:
    write_rows(visits(ROWS_IN_A_GROUP * 2), tmp_path / "visits.parquet")
    told = pq.read_metadata(tmp_path / "visits.parquet")
    person = told.schema.names.index("person_id")
    bounds = [told.row_group(group).column(person).statistics for group in range(told.num_row_groups)]
    assert [(bound.min, bound.max) for bound in bounds] == [("0000000", "0049999"), ("0050000", "0099999")]
