"""The same numbers give the same bytes, on one process or two; another seed gives another council."""

import hashlib
from pathlib import Path

import pytest

from holdfast.synthetic import council, make_council


def prints(folder: Path) -> dict[str, str]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def made(out: Path, *, seed: int, processes: int = 1, children: int = 1_050) -> dict[str, str]:
    make_council(children=children, years=3, seed=seed, out=out, processes=processes)
    return prints(out)


def test_two_processes_write_the_same_bytes_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = made(tmp_path / "one", seed=3)
    monkeypatch.setattr(council, "IN_ONE_PROCESS", 0)
    assert made(tmp_path / "two", seed=3, processes=2) == one
    assert len(one) > 50


def test_another_seed_is_another_council(tmp_path: Path) -> None:
    first = made(tmp_path / "first", seed=3, children=60)
    other = made(tmp_path / "other", seed=4, children=60)
    differ = {name for name in first if first[name] != other[name]}
    assert {"ssd/ssd_person.csv", "ssd/ssd_contacts.csv", "practice/employments.csv", "truth/missed.csv"} <= differ
    assert {"annex_a/wyreshire_annex_a.xlsx", "council.json"} <= differ
    assert first["ssd/ssd_department.csv"] == other["ssd/ssd_department.csv"]


def test_progress_is_told_chunk_by_chunk(tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    make_council(children=700, years=2, seed=1, out=tmp_path, progress=lambda *step: told.append(step), processes=1)
    assert told == [("children", 500, 700), ("children", 700, 700), ("workbook", 0, 1), ("workbook", 1, 1)]
