"""Which councils `holdfast national` takes together, and what it says of their days."""

from datetime import date
from pathlib import Path

import pytest

from holdfast.cli import national
from holdfast.record.snapshots import Snapshot
from holdfast.record.store import Store
from holdfast.shared.errors import HoldfastError


def snapshot(id_: str, as_at: date) -> Snapshot:
    return Snapshot(id_, as_at, Path(), {}, {}, {})


def test_one_council_under_two_names_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(store: Store) -> Snapshot:
        return snapshot("one", date(2026, 9, 30)) if store.home != Path("south") else snapshot("two", date(2026, 9, 30))

    monkeypatch.setattr(national, "open_snapshot", opened)
    assert list(national._named(["north", "south"])) == ["north", "south"]
    with pytest.raises(HoldfastError, match="north and again are one and the same snapshot, one"):
        national._named(["north", "again=copy"])


def test_councils_as_at_different_days_are_told() -> None:
    alike = {"north": snapshot("a", date(2026, 9, 30)), "south": snapshot("b", date(2026, 9, 30))}
    assert list(national._days_apart(alike)) == []
    (told,) = national._days_apart({**alike, "west": snapshot("c", date(2026, 6, 30))})
    assert told.startswith("They are as at different days, from 2026-06-30 (west) to 2026-09-30 (south)")
