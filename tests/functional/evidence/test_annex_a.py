"""Annex A out: what is written is read back as the record has it, and it leaves the service only as it may."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from holdfast.accounts.actions import let_inspect
from holdfast.accounts.models import Person
from holdfast.accounts.roles import ROLES
from holdfast.activity.models import Entry
from holdfast.inspection.annex_a import drawn_up, workbook
from holdfast.inspection.models import EvidenceRoom
from holdfast.record.reading import Reading
from holdfast.record.snapshots import open_snapshot
from holdfast.record.store import Store
from holdfast.serving.reader import Served
from holdfast.sources.recognise import read
from tests.served import AS_AT

# What the record says apart and Ofsted's own lists do not: which return home, and whose leaver a young person is.
FINER = {
    "care_plan_options": {"option"},
    "care_leavers": {"team_id", "worker_id"},
    "departments": None,
    "professionals": None,
}


@pytest.fixture(scope="module")
def both(council: Store, tmp_path_factory: pytest.TempPathFactory) -> tuple[Reading, Reading]:
    """What is read of the lists that were written from the record, and of those that the council wrote by itself."""
    folder = tmp_path_factory.mktemp("annex")
    (folder / "Annex A.xlsx").write_bytes(workbook(drawn_up(open_snapshot(council)), title="Lists"))
    (mine,) = read(folder / "Annex A.xlsx", as_at=AS_AT)
    (theirs,) = read(Path(council.home) / "files" / "annex_a", as_at=AS_AT)
    return mine, theirs


def rows(reading: Reading, table: str) -> set[tuple[tuple[str, Any], ...]]:
    without = FINER.get(table) or set()
    found = reading.tables[table].to_pylist()
    return {tuple((k, v) for k, v in row.items() if k not in without) for row in found}


def test_the_lists_are_read_back_as_those_that_the_council_wrote_by_itself(both: tuple[Reading, Reading]) -> None:
    mine, theirs = both
    assert [one.what for one in mine.problems if "refused" in one.what] == []
    assert set(mine.tables) == set(theirs.tables)
    told = {table for table in theirs.tables if FINER.get(table, set()) is not None}
    assert len(told) > 15
    for table in sorted(told):
        assert rows(mine, table) == rows(theirs, table), table


def test_a_rooms_lists_hold_its_children_alone(served: Served, room: EvidenceRoom, drawn: set[str]) -> None:
    lists = drawn_up(served.snapshot, drawn)
    assert {row["child"] for rows in lists.rows.values() for row in rows} == drawn
    assert len(lists.rows[7]) == len(drawn)
    everybody = drawn_up(served.snapshot)
    assert lists.rows[7] == [row for row in everybody.rows[7] if row["child"] in drawn]


def test_the_same_lists_are_the_same_bytes_and_say_what_is_left_empty(served: Served) -> None:
    lists = drawn_up(served.snapshot)
    first, again = (workbook(lists, title="Lists") for _ in range(2))
    assert first == again
    front = [row[0] for row in load_workbook(io.BytesIO(first))["Front_Sheet"].iter_rows(values_only=True)]
    assert front[:3] == [
        "Lists",
        "As at 30/09/2026",
        f"{lists.count} rows in all. Drawn up by Holdfast from the council's record.",
    ]
    assert "List 11: Adopters: no row. The record has no table of adopters: nothing of this list is kept." in front


TAKERS = {"director", "analyst"}


@pytest.mark.parametrize("role", ROLES)
def test_only_those_who_may_take_the_lists_and_it_is_logged(
    role: str, room: EvidenceRoom, people: dict[str, Person], sign_in: Callable[[str], Any], served: Served
) -> None:
    if role == "inspector":
        let_inspect(person=people[role], cohort=room.id, ended_on=people[role].ends_on, by="tests")
    client = sign_in(role)
    for address in ("/evidence/annex-a", f"/evidence/rooms/{room.id}/annex-a"):
        response = client.get(address)
        last = Entry.objects.order_by("-number").first()
        assert last is not None
        if role not in TAKERS:
            assert (response.status_code, last.action) == (403, "refused Annex A")
            continue
        assert response.status_code == 200
        book = load_workbook(io.BytesIO(response.content))
        held = sum(book[f"List_{number}"].max_row - 2 for number in range(1, 11))
        assert (last.action, last.detail["rows"]) == ("exported Annex A", held)
        assert response["Content-Disposition"] == 'attachment; filename="annex-a-2026-09-30.xlsx"'
