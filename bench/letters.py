"""How well and how fast letters are read: quality by era with councils left out, wrong apart from missing, and speed.

    python -m bench.letters [FOLDER]          the folder of letters with their checked answers
    python -m bench.letters [FOLDER] --train  weigh the features afresh from the labelled sentences

The rules of structure are not trained, so nothing of them can be left out; the weights of polarity and direction are
trained, so they are measured on councils whose sentences were left out. The word lists were written with sight of the
sentences for training, whose figures flatter them. The sentences for measuring (`bench/letters_sentences.jsonl`) were
drawn by chance and labelled before any answer was seen; nothing was mended by them: theirs is the honest figure.
"""

import argparse
import csv
import json
import os
import re
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2

from holdfast.letters.findings import training
from holdfast.letters.findings.classify import DIRECTIONS, POLARITIES, classify, classify_by
from holdfast.letters.letter import Letter
from holdfast.letters.reader import read_letter

FOLDS = 10
OWN_SENTENCES = Path(__file__).with_name("letters_sentences.jsonl")
GRADES = ("overall_effectiveness", "leaders", "help_and_protection", "in_care_and_care_leavers", "in_care",
          "care_leavers", "adoption", "lscb")  # fmt: skip


def plain(text: str | None) -> str | None:
    """A text without case, spaces and punctuation."""
    if text is None:
        return None
    return re.sub(r"[^a-z0-9]", "", unicodedata.normalize("NFKD", text.replace("&", "and")).lower())


class Tally:
    """Right, missing and wrong values by field and era; items by how many are shared."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.items: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)

    def value(self, field: str, era: str, wanted: Any, got: Any) -> None:
        """One value: right, missing (left empty though printed), or wrong."""
        outcome = "right" if wanted == got else "missing" if got is None else "wrong"
        self.values[field, era][outcome] += 1

    def list(self, field: str, era: str, wanted: Iterable[str], got: Iterable[str]) -> None:
        """A list of texts, compared without case, spaces and punctuation."""
        want, have = Counter(map(plain, wanted)), Counter(map(plain, got))
        both = (want & have).total()
        self.items[field, era] += Counter(both=both, lost=want.total() - both, extra=have.total() - both)

    def lines(self) -> Iterator[str]:
        """The table, field by field and era by era."""
        yield f"{'field':28}{'era':14}{'right':>8}{'missing':>8}{'wrong':>8}{'share':>9}"
        for (field, era), count in sorted(self.values.items()):
            share = count["right"] / count.total()
            yield f"{field:28}{era:14}{count['right']:8}{count['missing']:8}{count['wrong']:8}{share:9.1%}"
        every = sum(self.values.values(), Counter())
        yield f"{'all fields':42}{every['right']:8}{every['missing']:8}{every['wrong']:8}"
        yield f"{'list':28}{'era':14}{'both':>8}{'lost':>8}{'extra':>8}{'precision':>11}{'recall':>8}"
        for (field, era), count in sorted(self.items.items()):
            precision = count["both"] / max(1, count["both"] + count["extra"])
            recall = count["both"] / max(1, count["both"] + count["lost"])
            row = f"{field:28}{era:14}{count['both']:8}{count['lost']:8}{count['extra']:8}"
            yield f"{row}{precision:11.3f}{recall:8.3f}"


def visit_era(truth: dict) -> str:
    """The era of a visit letter by the form it has."""
    written = truth["letter_date"] or truth["publication_date_from_filename"]
    bounds = (
        ("2020-07", "visit 2018-20"),
        ("2021-06", "visit covid"),
        ("2022-10", "visit 2021-22"),
        ("2025-05", "visit 22-25"),
    )
    return next((era for bound, era in bounds if written < bound), "visit 2025-")


def tally_visits(folder: Path, letters: dict[Path, Letter], tally: Tally) -> None:
    """Focused visits against their checked answers."""
    for line in (folder / "focused_truth.jsonl").read_text(encoding="utf-8").splitlines():
        truth = json.loads(line)
        letter = letters[folder / "focused-visits" / truth["path"]]
        told, era = letter.to_json(), visit_era(truth)
        for field in ("kind", "letter_date", "visit_start", "visit_end"):
            tally.value(field, era, truth[field], told[field])
        tally.value("addressee", era, plain(truth["addressee"]), plain(told["addressee"]))
        tally.value("council", era, plain(truth["authority"]), plain(told["council"]))
        named = [one["name"] + (one["role"] or "") for one in told["inspectors"]]
        tally.list("inspectors", era, [one["name"] + one["role"] for one in truth["inspectors"]], named)
        tally.list("improvements", era, truth["needs_improvement_bullets"] or [], told["improvements"])
        tally.list("priority_actions", era, truth["priority_action_bullets"], told["priority_actions"])
        tally.list("headings", era, truth["headings"], told["headings"])


def tally_reports(folder: Path, letters: dict[Path, Letter], tally: Tally) -> None:
    """Inspection reports against their checked answers."""
    lines = (folder / "inspections_recommendations.jsonl").read_text(encoding="utf-8").splitlines()
    bullets = {one["path"]: one["bullets"] for one in map(json.loads, lines)}
    with (folder / "inspections_truth.csv").open(encoding="utf-8", newline="") as file:
        for truth in csv.DictReader(file):
            letter = letters[folder / "inspections" / truth["path"]]
            told, era = letter.to_json(), truth["era"]
            if truth["readable"] != "yes":
                tally.value("unreadable is said", era, True, letter.kind is None and len(letter.problems) == 1)
                continue
            tally.value("kind", era, "inspection", told["kind"])
            tally.value("framework", era, truth["framework"], told["framework"])
            tally.value("visit_start", era, truth["inspection_start"], told["visit_start"])
            tally.value("visit_end", era, truth["inspection_end"], told["visit_end"])
            tally.value("letter_date", era, truth["published_printed"] or None, told["letter_date"])
            tally.value("council", era, plain(truth["authority_folder"]), plain(told["council"]))
            tally.value("lead_inspector", era, plain(truth["lead_inspector"]), plain(told["lead_inspector"]))
            for grade in GRADES:
                tally.value("grades", era, truth[grade] or None, told["judgements"].get(grade))
            recommended = told["improvements"] + told["priority_actions"]
            tally.list("recommendations", era, bullets.get(truth["path"], []), recommended)


def macro_f1(pairs: list[tuple[str, str]], classes: Iterable[str]) -> float:
    """The mean of F1 over the labels that occur."""
    scores = []
    for label in classes:
        if not any(label in pair for pair in pairs):
            continue
        both = sum(wanted == got == label for wanted, got in pairs)
        either = sum(wanted == label for wanted, _ in pairs) + sum(got == label for _, got in pairs)
        scores.append(2 * both / either if either else 0.0)
    return sum(scores) / len(scores)


def confusion(pairs: list[tuple[str, str]], classes: tuple[str, ...]) -> Iterator[str]:
    """Rows: what readers said; columns: what is suggested."""
    counts = Counter(pairs)
    yield f"{'':12}" + "".join(f"{label:>12}" for label in classes)
    for wanted in classes:
        yield f"{wanted:12}" + "".join(f"{counts[wanted, got]:12}" for got in classes)


def left_out(sentences: list[dict]) -> list[dict]:
    """Each sentence with what is suggested by weights trained without its council."""
    councils = sorted({one["authority"] for one in sentences})
    suggested = []
    for fold in range(FOLDS):
        held = set(councils[fold::FOLDS])
        weights = training.train([one for one in sentences if one["authority"] not in held])
        for one in sentences:
            if one["authority"] in held:
                suggested.append(one | {"suggested": classify_by(one["text"], weights)})
    return suggested


def labelled(folder: Path) -> tuple[list[dict], list[dict]]:
    """The sentences for training, of the folder and of this bench, and those kept for measuring."""
    own = [json.loads(line) for line in OWN_SENTENCES.read_text(encoding="utf-8").splitlines()]
    given = (folder / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    training_ones = [json.loads(line) for line in given] + [one for one in own if one["use"] == "training"]
    return training_ones, [one for one in own if one["use"] == "measuring"]


def tell_sentences(suggested: list[dict], which: str) -> None:
    """Polarity, direction and themes, with the confusion."""
    for name, classes in (("polarity", POLARITIES), ("direction", DIRECTIONS)):
        pairs = [(one[name], getattr(one["suggested"], name)) for one in suggested if one[name]]
        print(f"\n{name}: macro-F1 {macro_f1(pairs, classes):.3f} on {len(pairs)} sentences {which}")
        print("\n".join(confusion(pairs, classes)))
    themed = [one for one in suggested if one["themes"]]
    hits = sum(bool(set(one["themes"]) & set(one["suggested"].themes)) for one in themed)
    first = sum(one["suggested"].themes[0] in one["themes"] for one in themed)
    shares = f"any of three {hits / len(themed):.3f}, the first {first / len(themed):.3f}"
    print(f"\nthemes: {shares}, of {len(themed)} sentences {which}")


def extraction(paths: list[Path]) -> float:
    """CPU seconds in which pypdfium2 extracts the text of every page."""
    started = time.process_time()
    for path in paths:
        if path.read_bytes()[:5] != b"%PDF-":
            continue
        with pypdfium2.PdfDocument(path) as pdf:
            for page in pdf:
                page.get_textpage().get_text_range()
    return time.process_time() - started


def main() -> None:
    """Measure, or train."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=default_folder())
    parser.add_argument("--train", action="store_true", help="write the weights from all labelled sentences")
    asked = parser.parse_args()
    sentences, fresh = labelled(asked.folder)
    if asked.train:
        training.write(training.train(sentences))
        return
    paths = sorted(asked.folder.glob("*/*/*.pdf"))
    plain_seconds = extraction(paths)
    started = time.process_time()
    letters = {path: read_letter(path) for path in paths}
    seconds = time.process_time() - started
    tally = Tally()
    tally_visits(asked.folder, letters, tally)
    tally_reports(asked.folder, letters, tally)
    print("\n".join(tally.lines()))
    tell_sentences(left_out(sentences), "for training, councils left out")
    tell_sentences([one | {"suggested": classify(one["text"])} for one in fresh], "for measuring, never trained on")
    findings = sum(len(letter.findings) for letter in letters.values())
    print(f"\nspeed: {len(paths)} documents, {findings:,} findings in {seconds:.1f} s of CPU; "
          f"text alone {plain_seconds:.1f} s; ratio {seconds / plain_seconds:.2f}")  # fmt: skip


def default_folder() -> Path:
    """Where the checked letters are: HOLDFAST_SHARED, or beside the checkout."""
    beside = Path(__file__).resolve().parents[2] / "shared"
    return Path(os.environ.get("HOLDFAST_SHARED", beside)) / "letters"


if __name__ == "__main__":
    main()
