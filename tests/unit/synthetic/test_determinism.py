"""The same numbers give the same bytes, on one process or two; another seed gives another council."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from holdfast.shared.errors import HoldfastError
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


@pytest.mark.parametrize(
    ("children", "years", "as_at"),
    [
        (0, 6, date(2026, 9, 30)),
        (500_000, 6, date(2026, 9, 30)),
        (10, 40, date(2026, 9, 30)),
        (10, 1, date(2050, 1, 1)),
    ],
)
def test_what_cannot_be_invented_is_refused(children: int, years: int, as_at: date, tmp_path: Path) -> None:
    with pytest.raises(HoldfastError, match="cannot be invented"):
        make_council(children=children, years=years, seed=1, out=tmp_path / "out", as_at=as_at)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("children", "years"), [(1, 1), (120, 20)])
def test_the_smallest_and_the_longest_council_can_be_made(children: int, years: int, tmp_path: Path) -> None:
    make_council(children=children, years=years, seed=1, out=tmp_path, processes=1)
    people = (tmp_path / "ssd" / "ssd_person.csv").read_text(encoding="utf-8").splitlines()
    assert len(people) == children + 1
