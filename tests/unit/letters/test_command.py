"""`holdfast letters` at the command line."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner

from holdfast.cli.letters import command
from holdfast.shared.errors import HoldfastError

Make = Callable[..., Path]


def test_json_is_one_object_a_line(make_visit: Make, tmp_path: Path) -> None:
    make_visit()
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 nothing more")
    lines = CliRunner().invoke(command, ["read", str(tmp_path), "--format", "json"]).stdout.splitlines()
    broken, letter = map(json.loads, lines)
    assert (broken["kind"], broken["problems"][0]["field"]) == (None, "document")
    assert (letter["council"], letter["letter_date"]) == ("Slough", "2018-05-14")
    assert list(broken) == list(letter)


def test_csv_is_one_row_a_document(make_visit: Make) -> None:
    output = CliRunner().invoke(command, ["read", str(make_visit()), "--format", "csv"]).stdout
    (row,) = csv.DictReader(io.StringIO(output))
    assert row["inspectors"] == "Orla Penhaligon | Ivo Marchbanks"
    assert row["findings"] == "5"


def test_the_table_tells_what_could_not_be_read(make_visit: Make) -> None:
    output = CliRunner().invoke(command, ["read", str(make_visit(salutation="Dear Mr Tolliver"))]).stdout
    assert "2018-04-17 to 2018-04-18" in output
    assert "letter.pdf, addressee: No name in the address block agrees with the salutation." in output


def test_classify_labels_each_line(tmp_path: Path) -> None:
    path = tmp_path / "sentences.jsonl"
    path.write_text(
        '{"id": 7, "text": "Supervision is weak."}\n\n{"id": "b", "text": "Plans are good."}\n', encoding="utf-8"
    )
    first, second = map(json.loads, CliRunner().invoke(command, ["classify", str(path)]).stdout.splitlines())
    assert (first["id"], first["polarity"], first["themes"]) == (7, "weakness", ["oversight_supervision"])
    assert (second["id"], second["polarity"], second["direction"]) == ("b", "strength", "none")


def test_a_line_that_cannot_be_labelled_is_named(tmp_path: Path) -> None:
    path = tmp_path / "sentences.jsonl"
    for line in ('{"id": 1}', "nonsense", '{"id": 1, "text": 5}', "[1]"):
        path.write_text(f'{{"id": 0, "text": "Good."}}\n{line}\n', encoding="utf-8")
        result = CliRunner().invoke(command, ["classify", str(path)])
        assert isinstance(result.exception, HoldfastError)
        assert "line 2" in str(result.exception)
