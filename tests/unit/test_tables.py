"""What one declaration makes: the Arrow schema, the SQL, the page."""

import re

import duckdb
import pyarrow as pa
import pytest

from holdfast.record.tables import SUBJECTS, TABLES
from holdfast.record.tables.codes import CodeSet
from holdfast.record.tables.ddl import create_table
from holdfast.record.tables.model import CODE, DATE, ID, IDENTIFYING, SAFE, TEXT, Column, Table
from holdfast.record.tables.reference import record_page

KEY = Column("pony_id", ID, "The pony's id.", IDENTIFYING, required=True)


def test_each_kind_of_column_is_a_kind_of_its_own() -> None:
    assert ID is not TEXT
    assert ID.arrow == CODE.arrow == pa.string()
    assert DATE.arrow == pa.date32()


def test_the_schema_carries_meaning_and_label() -> None:
    field = TABLES["cp_visits"].schema.field("visit_on")
    assert field.type == pa.date32()
    assert field.metadata == {b"meaning": b"The day of the visit.", b"label": b"safe"}


def test_a_code_without_a_list_is_no_declaration() -> None:
    with pytest.raises(ValueError, match="column colour is a code but names no code set"):
        Column("colour", CODE, "The pony's colour.", SAFE)


def test_a_column_without_a_meaning_is_no_declaration() -> None:
    with pytest.raises(ValueError, match="column colour has no meaning"):
        Column("colour", TEXT, "", SAFE)


@pytest.mark.parametrize(
    ("columns", "key", "event"),
    [((KEY,), ("stable_id",), None), ((KEY,), ("pony_id",), "foaled_on"), ((KEY, KEY), ("pony_id",), None)],
    ids=["no such key", "no such event", "declared twice"],
)
def test_a_table_that_does_not_hold_together_is_no_declaration(
    columns: tuple[Column, ...], key: tuple[str, ...], event: str | None
) -> None:
    with pytest.raises(ValueError, match="table ponies"):
        Table("ponies", "A pony.", columns, key, event=event)


def test_a_column_that_is_not_there_is_named() -> None:
    with pytest.raises(KeyError, match="table persons has no column shoe_size"):
        TABLES["persons"]["shoe_size"]


def test_the_sql_makes_the_tables_that_the_schemas_declare() -> None:
    with duckdb.connect() as database:
        for table in TABLES.values():
            database.execute(create_table(table))
            assert database.sql(f"SELECT * FROM {table.name}").to_arrow_table().schema == table.schema
        made = database.execute(
            "SELECT table_name, column_name, is_nullable, comment FROM duckdb_columns() WHERE NOT internal"
        ).fetchall()
    assert sorted(made) == sorted(
        (table.name, column.name, not column.required, f"{column.meaning} [{column.label.value}]")
        for table in TABLES.values()
        for column in table
    )


def test_an_apostrophe_in_a_meaning_does_not_end_the_sql() -> None:
    table = Table("ponies", "A child's pony.", (KEY,), ("pony_id",))
    with duckdb.connect() as database:
        database.execute(create_table(table))
        assert database.execute("SELECT comment FROM duckdb_tables()").fetchall() == [("A child's pony.",)]


def test_the_page_shows_every_subject_table_and_column_once() -> None:
    page = record_page()
    assert re.findall(r"^## (.+)$", page, re.M) == [
        *(s.__name__.rpartition(".")[2].replace("_", " ").capitalize() for s in SUBJECTS),
        "Code sets",
    ]
    assert re.findall(r"^### `(.+)`$", page, re.M) == list(TABLES)
    rows = re.findall(r"^\| `(\w+)` \| (?:id|text|code|date|time|whole number|number|yes or no)", page, re.M)
    assert rows == [column.name for table in TABLES.values() for column in table]


def test_the_page_says_where_a_column_comes_from() -> None:
    assert (
        "| `plan_id` | id, key, needed | The plan. | `cinp_cin_plan_id`<br>or `cin_plan_id` | CINP001A | identifying |"
    ) in record_page()


def test_the_page_links_each_code_to_its_list() -> None:
    page = record_page()
    links = set(re.findall(r"\(#codes-(\w+)\)", page))
    assert links == set(re.findall(r"^### Codes: (\w+)$", page, re.M))
    assert "| `E43` | Special guardianship to former foster carers | 2018-04-01 |" in page


def test_a_code_set_needs_only_a_name_and_codes() -> None:
    assert CodeSet("colour", {"B": "Bay"}).aliases == {}
