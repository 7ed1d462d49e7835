"""Separated text in the encodings and with the separators that people send."""

import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from holdfast.record.reading import Reading
from holdfast.shared.errors import HoldfastError, Severity
from holdfast.sources.recognise import read
from tests.unit.sources.ofsted import AS_AT, csv_file, one, rows_of, told

PERSONS = """
    pers_person_id,pers_forename,pers_sex
    1,Zoë,F
    2,"Smith, Jo",M
"""
EXPECTED = [{"person_id": "1", "forename": "Zoë", "sex": "F"}, {"person_id": "2", "forename": "Smith, Jo", "sex": "M"}]


def persons(path: Path) -> list[dict[str, object]]:
    return rows_of(one(path), "persons")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = csv_file(tmp_path / "ssd_person.csv", PERSONS, encoding)
    assert persons(path) == EXPECTED


def test_a_guessed_encoding_is_told(tmp_path: Path) -> None:
    problems = one(csv_file(tmp_path / "ssd_person.csv", PERSONS, "cp1252")).problems
    assert told(problems) == (
        "ssd_person.csv: The file is not in UTF-8 and was read as Windows-1252. Expected: UTF-8 (in Excel: CSV UTF-8). "
        "What to do: Check that names with accents look right; export as UTF-8 if they do not."
    )
    assert problems[0].severity is Severity.NOTED


@pytest.mark.parametrize("sign", [";", "\t", "|"])
def test_separators(tmp_path: Path, sign: str) -> None:
    lines = [sign.join(line) for line in (("pers_person_id", "pers_sex"), ("1", "F"), ("2", "M"))]
    assert persons(csv_file(tmp_path / "ssd_person.csv", "\n".join(lines))) == [
        {"person_id": "1", "sex": "F"},
        {"person_id": "2", "sex": "M"},
    ]


def test_a_separator_that_the_first_line_declares(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "ssd_person.csv", "sep=;\npers_person_id;pers_sex\n1;F\n0;M")
    reading = one(path)
    assert rows_of(reading, "persons") == [{"person_id": "1", "sex": "F"}]
    assert reading.problems[0].where.rows == (4,)


def test_rows_that_do_not_fit_are_refused_by_number_and_the_others_read(tmp_path: Path) -> None:
    path = tmp_path / "ssd_person.csv"
    path.write_bytes(
        b'pers_person_id,pers_forename,pers_sex\n1,"two\nlines",F\n2,too,many,cells\n\n3,Jo,X\n4\n5,Al,M\n'
    )
    reading = one(path)
    assert [each["person_id"] for each in rows_of(reading, "persons")] == ["1", "3", "5"]
    misfits, code = reading.problems
    assert misfits.where.rows == (3, 6)
    assert misfits.severity is Severity.REFUSED
    assert "2 rows have more or fewer values than the 3 headings, and cannot be read." in str(misfits)
    assert code.where.rows == (5,)
    assert (reading.sheets[0].read, reading.sheets[0].kept, reading.sheets[0].refused) == (5, 3, 2)


@pytest.mark.parametrize(
    "rows",
    [
        b'1,"Zo\xc3\xab Secret,F\n' + b"2,Al Secret,M\n" * 500,  # a quote that never closes
        b"1,Zo\xeb Secret,F\n2,\x81 Secret,M\n",  # a byte that Windows-1252 does not have
    ],
)
def test_no_row_is_quoted_in_the_refusal(tmp_path: Path, rows: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("holdfast.sources.tabular.texts.BLOCK", 1000)
    path = tmp_path / "ssd_person.csv"
    path.write_bytes(b"pers_person_id,pers_forename,pers_sex\n" + rows)
    with pytest.raises(HoldfastError) as caught:
        read(path, as_at=AS_AT)
    assert "its quotes do not pair" in str(caught.value)
    assert "Secret" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / "ssd_person.csv"
    path.write_bytes(b"\x00\x01\x02\x00\xff" * 100)
    with pytest.raises(HoldfastError, match="The file is not text"):
        read(path, as_at=AS_AT)


def test_a_long_text_does_not_hide_the_headings(tmp_path: Path) -> None:
    path = tmp_path / "ssd_contacts.csv"
    packed = '"{""OUTCOME_COMMENTS"": ""a; b; c; d; e; f; g""}"'
    lines = [f"C{n},{n},2024-01-05,2A,{packed}" for n in range(1, 50)]
    path.write_text("cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,x\n" + "\n".join(lines))
    assert len(rows_of(one(path), "contacts")) == 49


def zipped(tmp_path: Path) -> Path:
    path = tmp_path / "extract.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("extract/ssd_person.csv", "pers_person_id,pers_sex\n1,F\n")
        archive.writestr(
            "extract/ssd_contacts.csv", "cont_contact_id,cont_person_id,cont_contact_date\nC1,1,05/01/2024\n"
        )
    return path


def test_a_zip_archive_of_text_files(tmp_path: Path) -> None:
    reading = one(zipped(tmp_path))
    assert reading.tables.keys() == {"persons", "contacts"}
    assert {sheet.name for sheet in reading.sheets} == {
        "extract.zip/extract/ssd_person.csv",
        "extract.zip/extract/ssd_contacts.csv",
    }


def parquet(tmp_path: Path) -> Reading:
    table = pa.table(
        {
            "cont_contact_id": pa.array([1, 2, 3]),
            "cont_person_id": pa.array(["a", "b", "c"]).dictionary_encode(),
            "cont_contact_date": pa.array(["2024-01-05", "2024-01-06", None]).cast(pa.timestamp("us")),
            "cont_contact_source_code": pa.array(["2A", "nowhere", None]),
        }
    )
    pq.write_table(table, tmp_path / "ssd_contacts.parquet")
    return one(tmp_path / "ssd_contacts.parquet")


def test_parquet_with_types_of_its_own(tmp_path: Path) -> None:
    reading = parquet(tmp_path)
    assert [each["contact_id"] for each in rows_of(reading, "contacts")] == ["1", "2", "3"]
    assert [str(each["contact_on"]) for each in rows_of(reading, "contacts")[:2]] == ["2024-01-05", "2024-01-06"]
    assert told(reading.problems).startswith("ssd_contacts.parquet, column D (cont_contact_source_code), row 3: 1 cell")
