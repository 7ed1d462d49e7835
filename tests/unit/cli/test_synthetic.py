"""`holdfast synthetic`: passes on what was asked, and spoils no folder."""

from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.conftest import Run


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    asked: list[dict[str, Any]] = []

    def make(**what: Any) -> None:
        what.pop("progress")("children", 1, 1)
        asked.append(what)

    monkeypatch.setattr("holdfast.cli.synthetic.make_council", make)
    return asked


def test_what_is_asked_for_is_made(run: Run, asked: list[dict[str, Any]], tmp_path: Path) -> None:
    told = run("synthetic", "--children", "3000", "--years", "2", "--seed", "7", "--out", tmp_path / "out")
    assert told.exit_code == 0, told.stderr
    assert asked == [{"children": 3000, "years": 2, "seed": 7, "out": tmp_path / "out"}]
    assert "3,000 children" in told.stdout


def test_a_folder_that_is_not_empty_is_left_alone(run: Run, asked: list[dict[str, Any]], tmp_path: Path) -> None:
    (tmp_path / "work.txt").write_text("mine", encoding="utf-8")
    told = run("synthetic", "--out", tmp_path)
    assert told.exit_code == 1
    assert "is not empty" in told.stderr
    assert asked == []


@pytest.mark.parametrize(
    "words", [[], ["--out", "x", "--children", "0"], ["--out", "x", "--years", "0"], ["--out", "x", "--seed", "one"]]
)
def test_wrong_input_is_a_usage_error(run: Run, asked: list[dict[str, Any]], words: list[str]) -> None:
    assert run("synthetic", *words).exit_code == 2
    assert asked == []
