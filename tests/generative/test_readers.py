"""Whatever the rows, they come back from a file as they went in; whatever the file, a reader ends in a sentence."""

import csv
import json
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from holdfast.record.tables import TABLES, Column, Kind, Table
from holdfast.record.tables.validation import breaches
from holdfast.shared.errors import HoldfastError
from holdfast.sources.recognise import read
from tests.unit.sources.ofsted import AS_AT, HEADINGS, workbook

FIRST = date(1995, 1, 1)
QUICK = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
NO_VALUE = {"null", "nan", "nat", "n/a", "none recorded"}

words = st.text(st.characters(exclude_categories=("C", "Z"), include_characters=" "), max_size=20)
letters = st.sampled_from("ABCDEFXYZabcxyz0123456789-_/")
KINDS: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.ID: st.text(letters, min_size=1, max_size=12).map(lambda text: f"K{text}"),
    Kind.TEXT: words.map(lambda text: " ".join(text.split())).filter(lambda text: text and meant(text)),
    Kind.DATE: st.dates(FIRST, AS_AT),
    Kind.TIME: st.datetimes(datetime(1995, 1, 1), datetime(2024, 6, 1, 23, 59)).map(
        lambda at: at.replace(microsecond=0)
    ),
    Kind.WHOLE: st.integers(-(2**31) + 1, 2**31 - 1),
    Kind.NUMBER: st.integers(-(10**9), 10**9).map(lambda number: number / 100),
    Kind.FLAG: st.booleans(),
}
POSTCODES = st.sampled_from(["SW1A 1AA", "M1 1AE", "CR2 6XH", "DN55 1PT"])


def meant(text: str) -> bool:
    """Whether the text says something: `#N/A`, `NULL` and the like stand for an empty cell."""
    return text.casefold() not in NO_VALUE and not text.startswith(("#", "(", "<"))


def values(column: Column) -> st.SearchStrategy[Any]:
    if column.codes:
        return st.sampled_from(sorted(column.codes.codes))
    return POSTCODES if column.name == "postcode" else KINDS[column.kind]


def rows(table: Table) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Rows of a table with different keys, some cells empty, and the child always given."""
    needed = {column.name for column in table if column.required or column.name == "person_id"}
    cells = {c.name: values(c) if c.name in needed else st.none() | values(c) for c in table}
    return st.lists(
        st.fixed_dictionaries(cells),
        min_size=1,
        max_size=8,
        unique_by=lambda row: tuple(row[name] for name in table.key),
    )


WRITTEN: dict[Kind, Sequence[Callable[[Any], str]]] = {
    Kind.DATE: (str, lambda day: f"{day} 00:00:00", lambda day: f"{day:%d/%m/%Y}", lambda day: f"{day:%d-%b-%Y}"),
    Kind.TIME: (str, lambda at: at.isoformat(), lambda at: f"{at:%d/%m/%Y %H:%M:%S}"),
    Kind.FLAG: (lambda yes: "Y" if yes else "N", lambda yes: str(yes).lower(), lambda yes: "1" if yes else "0"),
}


def written(column: Column, style: int, value: Any) -> str:
    if value is None:
        return ""
    ways = WRITTEN.get(column.kind, (str,)) if not column.codes else (str, str.lower, lambda code: f"a) {code}")
    return ways[style % len(ways)](value)


def write(path: Path, table: Table, made: list[dict[str, Any]], style: int) -> None:
    """The rows as a case system's extract: dataset names, values in one of the ways that systems have."""
    with path.open("w", newline="", encoding=("utf-8", "utf-8-sig", "utf-16")[style % 3]) as stream:
        lines = csv.writer(
            stream, delimiter=",;\t"[style % 3], quoting=csv.QUOTE_ALL if style % 2 else csv.QUOTE_MINIMAL
        )
        lines.writerow([column.ssd or column.name for column in table])
        lines.writerows([[written(column, style, row[column.name]) for column in table] for row in made])


def expected(table: Table, made: list[dict[str, Any]]) -> pa.Table:
    return pa.Table.from_pylist(made, schema=table.schema)


def in_order(rows: pa.Table, table: Table) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = rows.sort_by([(name, "ascending") for name in table.key]).to_pylist()
    return found


FILES = sorted((t for t in TABLES.values() if t.ssd or t.extension), key=lambda table: table.name)


@QUICK
@given(st.data())
def test_rows_of_every_table_come_back_as_they_went_in(tmp_path: Path, data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(FILES))
    made = data.draw(rows(table))
    if table.name == "persons":
        made = [row | {"expected_on": None} for row in made]
    path = tmp_path / f"{table.ssd or table.name}.csv"
    write(path, table, made, data.draw(st.integers(0, 11)))
    (reading,) = read(path, as_at=AS_AT)
    assert in_order(reading.tables[table.name], table) == in_order(expected(table, made), table)
    assert reading.coverage[table.name].rows == len(made)
    assert not [found for found in reading.problems if "LIKE" in found.what or "refused" in found.what]


PACKED = sorted((t for t in TABLES.values() if t.exploded_from and "value" not in t), key=lambda table: table.name)


@QUICK
@given(st.data())
def test_packed_fields_come_back_in_either_shape(tmp_path: Path, data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(PACKED))
    packed = table.exploded_from
    codes = table[table.key[1]].codes
    assert packed is not None
    assert codes is not None
    some = st.sets(st.sampled_from(sorted(codes.codes)))
    made = [{next(iter(codes.codes))}, *data.draw(st.lists(some, max_size=6))]
    ending = "_FLAG" if any(alias.endswith("_FLAG") for alias in codes.aliases) else ""
    as_list = data.draw(st.booleans())
    whole = next((t for t in TABLES.values() if t.ssd == packed.object), ())
    others = [column.ssd for column in whole if column.required and column.ssd != packed.key]
    path = tmp_path / f"{packed.object}.csv"
    with path.open("w", newline="") as stream:
        lines = csv.writer(stream)
        lines.writerow([packed.key, packed.field, *others])
        for number, codes_of_row in enumerate(made):
            pairs = {f"{code}{ending}": "Y" if code in codes_of_row else "N" for code in codes.codes}
            lines.writerow(
                [f"K{number}", json.dumps(sorted(codes_of_row) if as_list else pairs), *("P1" for _ in others)]
            )
    (reading,) = read(path, as_at=AS_AT)
    unpacked = reading.tables.get(table.name, pa.table({})).to_pylist()
    assert {(row[table.key[0]], row[table.key[1]]) for row in unpacked} == {
        (f"K{number}", code) for number, codes_of_row in enumerate(made) for code in codes_of_row
    }


children = st.integers(1, 10**9).flatmap(
    lambda number: st.sampled_from([number, float(number), f" {number} ", f"{number}.0"])
)


@QUICK
@given(
    st.lists(st.tuples(children, st.dates(date(2023, 12, 1), AS_AT), st.sampled_from(["No", "a) Yes", ""])), min_size=1)
)
def test_referrals_come_back_from_a_workbook(tmp_path: Path, made: list[tuple[Any, date, str]]) -> None:
    ways: tuple[Callable[[date], Any], ...] = (lambda day: day, lambda day: f"{day:%d/%m/%Y}", lambda day: f"{day}")
    answers = {"No": False, "a) Yes": True, "": None}
    cells = [
        {"Child Unique ID": child, "Date of referral": ways[number % 3](day), "Referral NFA?": said}
        for number, (child, day, said) in enumerate(made)
    ]
    (reading,) = read(workbook(tmp_path / "a.xlsx", {3: cells}), as_at=AS_AT)
    found = reading.tables["cin_episodes"].to_pylist()
    facts = {(str(int(float(child))), day, answers[said]) for child, day, said in made}
    assert {(row["person_id"], row["referral_on"], row["nfa"]) for row in found} == facts
    assert len({row["referral_id"] for row in found}) == len(found) == len(facts)


def ends_in_a_sentence(path: Path) -> None:
    """A reading whose tables are what they declare, or a refusal; nothing else."""
    try:
        readings = read(path, as_at=AS_AT)
    except HoldfastError as error:
        readings = []
        told = str(error)
    else:
        told = "read"
    assert told
    for reading in readings:
        for name, found in reading.tables.items():
            assert breaches(TABLES[name], found) == []


HEADED = b"cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_outcome_json\n"


@QUICK
@given(st.lists(st.binary(max_size=60) | st.sampled_from([b'"', b",", b"\n", b"C1,1,2024-01-05,2A,", b'{"NFA_FLAG"'])))
def test_no_bytes_can_break_the_reader_of_text(tmp_path: Path, parts: list[bytes]) -> None:
    path = tmp_path / "ssd_contacts.csv"
    path.write_bytes(HEADED + b"".join(parts))
    ends_in_a_sentence(path)


@pytest.fixture(scope="module")
def sound_workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rows_of_list = [
        dict(zip(HEADINGS[3], (n, "a) Male", "", AS_AT, 1, AS_AT, "6", "No"), strict=False)) for n in range(20)
    ]
    return workbook(tmp_path_factory.mktemp("sound") / "a.xlsx", {3: rows_of_list, 1: []})


PIECES = st.binary(max_size=8) | st.sampled_from(
    [b"<", b">", b"&", b'"', b'<c r="ZZ99"><v>1</v></c>', b"<f>1</f>", b't="s"']
)


@settings(QUICK, max_examples=40)
@given(st.data())
def test_no_change_within_can_break_the_reader_of_workbooks(
    tmp_path: Path, sound_workbook: Path, data: st.DataObject
) -> None:
    with zipfile.ZipFile(sound_workbook) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    begin = data.draw(st.integers(0, len(parts[name])))
    end = begin + data.draw(st.integers(0, 40))
    parts[name] = parts[name][:begin] + data.draw(PIECES) + parts[name][end:]
    path = tmp_path / "b.xlsx"
    with zipfile.ZipFile(path, "w") as made:
        for part, content in parts.items():
            made.writestr(part, content)
    ends_in_a_sentence(path)
