"""`holdfast letters`: read Ofsted letters and reports, suggest what their sentences say, and keep them."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from holdfast.cli.console import counted, say, show
from holdfast.cli.django_ready import make_ready
from holdfast.letters.documents import SUFFIXES
from holdfast.letters.findings.classify import classify
from holdfast.letters.letter import Letter
from holdfast.letters.reader import read_letter
from holdfast.record.store import Store
from holdfast.shared.errors import HoldfastError

JOIN = " | "
BY = "the command line"


@click.group("letters")
def command() -> None:
    """Read Ofsted letters and reports, suggest what their sentences say, and keep them."""


@command.command("read")
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "csv", "table"]),
    default="table",
    show_default=True,
    help="json: all that was read, one object a line; csv: one row a document; table: the main facts.",
)
def read(paths: tuple[Path, ...], form: str) -> None:
    """Read documents, or every PDF, DOCX, HTML and text file of a folder.

    What cannot be read is told field by field under `problems`; a value that is not certain is left empty.
    """
    letters = (read_letter(path) for path in _files(paths))
    if form == "json":
        for letter in letters:
            click.echo(json.dumps(letter.to_json(), ensure_ascii=False))
    elif form == "csv":
        _write_csv(letters)
    else:
        _write_table(list(letters))


@command.command("keep")
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--own", is_flag=True, help="They are about this council: keep them in its register of inspections.")
@click.pass_obj
def keep(store: Store, paths: tuple[Path, ...], own: bool) -> None:
    """Keep documents, or folders of them, in the library of other councils' letters; with --own in the register.

    What cannot be read is not kept, and why is told; what is kept already is left as it is.
    """
    files = list(_files(paths))
    if not files:
        raise HoldfastError(f"There is no letter or report there: no file ends in {', '.join(SUFFIXES)}.")
    make_ready(store, migrate=True)
    kept, refused = _keep_own(files) if own else _keep_others(store, files)
    say(f"{counted(kept)} of {counted(len(files))} documents are new and kept.")
    if refused:
        say("", "Not kept:", *(f"  - {what}" for what in refused))


def _keep_own(files: list[Path]) -> tuple[int, list[str]]:
    from holdfast.improvement.letters import keep_letter

    kept, refused = 0, []
    for path in files:
        try:
            keep_letter(content=path.read_bytes(), name=path.name, by=BY)
            kept += 1
        except HoldfastError as error:
            refused.append(str(error))
    return kept, refused


def _keep_others(store: Store, files: list[Path]) -> tuple[int, list[str]]:
    from holdfast.improvement.library import add_to_library

    shelved = add_to_library(store=store, documents=((path.name, path.read_bytes()) for path in files), by=BY)
    return shelved.added, shelved.refused


@command.command("invented")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.pass_obj
def invented(store: Store, folder: Path) -> None:
    """Keep the letters of the invented council, confirm some of their sentences and act on them, unless it was done."""
    make_ready(store, migrate=True)
    from holdfast.improvement.invented import keep_invented_letters
    from holdfast.improvement.invented_actions import carry_invented_findings
    from holdfast.improvement.invented_view import hold_invented_view
    from holdfast.inspection.invented import keep_invented_answers, tie_invented_room
    from holdfast.serving.reader import Reader

    served = Reader(store).served()
    kept = keep_invented_letters(folder, served)
    tie_invented_room()
    keep_invented_answers(served)
    say(f"{counted(kept)} letters of the invented council are kept, and some of their sentences confirmed.")
    say(f"{counted(carry_invented_findings(served))} improvement actions are set, with re-tests and claims.")
    say(
        f"{counted(hold_invented_view(served))} conditions, exit tests and promises are set, with what children raised."
    )


@command.command("classify")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def classify_file(file: Path) -> None:
    """Label each line {"id", "text"} of a JSONL file with polarity, direction and themes."""
    for number, line in enumerate(file.read_text(encoding="utf-8-sig").splitlines(), start=1):
        if line.strip():
            click.echo(json.dumps(_labelled(line, file, number), ensure_ascii=False))


def _labelled(line: str, file: Path, number: int) -> dict[str, Any]:
    try:
        given = json.loads(line)
        key, text = given["id"], given["text"]
    except (json.JSONDecodeError, KeyError, TypeError) as error:
        raise HoldfastError(
            f'{file}, line {number}: this is no JSON object with "id" and "text". Write one object on each line.'
        ) from error
    if not isinstance(text, str):
        raise HoldfastError(f'{file}, line {number}: "text" is not text. Write the sentence in quotes.')
    suggested = classify(text)
    return {
        "id": key,
        "polarity": suggested.polarity,
        "direction": suggested.direction,
        "themes": list(suggested.themes),
        "because": list(suggested.because),
    }


def _files(paths: tuple[Path, ...]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from (one for one in sorted(path.rglob("*")) if one.is_file() and one.suffix.lower() in SUFFIXES)
        else:
            yield path


def _write_csv(letters: Iterator[Letter]) -> None:
    writer: csv.DictWriter[str] | None = None
    for letter in letters:
        row = _row(letter)
        line = io.StringIO()
        if writer is None:
            csv.DictWriter(line, row).writeheader()
        writer = csv.DictWriter(line, row)
        writer.writerow(row)
        click.echo(line.getvalue(), nl=False)


def _row(letter: Letter) -> dict[str, Any]:
    """One flat row: lists joined, findings counted."""
    told = letter.to_json()
    judgements = told.pop("judgements")
    told["inspectors"] = JOIN.join(one["name"] for one in told["inspectors"])
    told["findings"] = len(told["findings"])
    told["problems"] = JOIN.join(f"{one['field']}: {one['what']}" for one in told["problems"])
    flat = {name: JOIN.join(value) if isinstance(value, list) else value for name, value in told.items()}
    return flat | {f"judgement_{name}": judgements.get(name) for name in (*JUDGED, *OLDER)}


JUDGED = (
    "overall_effectiveness",
    "leaders",
    "help_and_protection",
    "in_care_and_care_leavers",
    "in_care",
    "care_leavers",
)
OLDER = ("adoption", "lscb", "capacity_to_improve", "outcomes_lac", "quality_of_provision", "quality_of_practice")


def _write_table(letters: list[Letter]) -> None:
    headings = ("document", "kind", "council", "letter", "visit", "to improve", "priority", "findings", "problems")
    rows = [
        (
            Path(letter.path).name,
            letter.kind or "",
            letter.council or "",
            str(letter.letter_date or ""),
            f"{letter.visit_start} to {letter.visit_end}" if letter.visit_start else "",
            str(len(letter.improvements)),
            str(len(letter.priority_actions)),
            str(len(letter.findings)),
            str(len(letter.problems)),
        )
        for letter in letters
    ]
    show("Letters and reports", headings, rows, numbers=headings[5:])
    troubles = [(letter, problem) for letter in letters for problem in letter.problems]
    if troubles:
        say("", "What could not be read:")
        say(*(f"  - {Path(letter.path).name}, {problem.field}: {problem.what}" for letter, problem in troubles))
