"""Who is who between deliveries: by count and id, and never from an adopted child's old id to a new one."""

import json
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from holdfast.record.assembly import assemble
from holdfast.record.store import Store
from tests.factories import deliver, reading

Line = tuple[str, str, str | None]


def lines(folder: Path) -> set[Line]:
    found = pq.read_table(folder / "identity.parquet").to_pylist()
    return {(line["finding"], line["person_id"], line["other_id"]) for line in found}


def counts(folder: Path, source: str = "ssd") -> dict[str, Any]:
    plain: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return {name: value for name, value in plain["identity"][source].items() if value and name != "compared_with"}


def persons(*ids: str) -> str:
    return "\n".join(["person_id", *ids])


def test_ids_that_vanish_come_new_and_come_back(store: Store) -> None:
    deliver(
        store,
        reading("ssd", "2026-07-31", persons=persons("stays", "comes back")),
        reading("ssd", "2026-08-31", persons=persons("stays", "vanishes")),
        reading("ssd", "2026-09-30", persons=persons("stays", "comes back", "is new")),
    )
    folder = assemble(store)
    assert lines(folder) == {
        ("vanished", "vanishes", None),
        ("appeared_again", "comes back", None),
        ("new", "is new", None),
    }
    assert counts(folder) == {"vanished": 1, "appeared_again": 1, "new": 1}


def test_the_first_delivery_of_a_source_has_nothing_to_compare_with(store: Store) -> None:
    deliver(store, reading("ssd", "2026-09-30", persons=persons("a", "b")))
    assert lines(assemble(store)) == set()


def test_ids_are_compared_within_one_source_only(store: Store) -> None:
    deliver(
        store,
        reading("annex_a", "2026-08-31", persons=persons("a1")),
        reading("ssd", "2026-09-30", persons=persons("s1")),
    )
    assert lines(assemble(store)) == set()


@pytest.mark.parametrize("alike", ["AB7", "a b7", "00ab7", "ab7\u00a0"], ids=["case", "space", "zeros", "hard space"])
def test_ids_that_differ_only_in_form_collide(store: Store, alike: str) -> None:
    made = reading("ssd", "2026-09-30", persons=persons("ab7", "ab8", "other"))
    ids = made.tables["persons"]["person_id"].to_pylist()
    made.tables["persons"] = made.tables["persons"].set_column(
        0, "person_id", [[alike if name == "ab8" else name for name in ids]]
    )
    deliver(store, made)
    assert lines(assemble(store)) == {("collision", min("ab7", alike), max("ab7", alike))}


def test_an_id_that_changes_form_between_deliveries_collides_with_itself(store: Store) -> None:
    deliver(
        store,
        reading("ssd", "2026-08-31", persons=persons("00123")),
        reading("ssd", "2026-09-30", persons=persons("123")),
    )
    assert ("collision", "00123", "123") in lines(assemble(store))


def test_one_id_with_another_birth_date_or_sex_suggests_a_merge(store: Store) -> None:
    before = "person_id | born_on | sex\na | 2015-01-01 | F\nb | 2015-01-01 | F\nc | | U\nd | 2015-01-01 | M"
    after = "person_id | born_on | sex\na | 2016-01-01 | F\nb | 2015-01-01 | M\nc | 2015-01-01 | M\nd | | U"
    deliver(store, reading("ssd", "2026-08-31", persons=before), reading("ssd", "2026-09-30", persons=after))
    folder = assemble(store)
    assert lines(folder) == {("changed_birth_date", "a", None), ("changed_sex", "b", None)}


ADOPTED = {
    "ceased as adopted": {"care_episodes": "episode_id | person_id | ceased_reason\ne1 | 0123 | E11"},
    "ceased as adopted, contested": {"care_episodes": "episode_id | person_id | ceased_reason\ne1 | 0123 | E12"},
    "placed for adoption": {"permanence": "permanence_id | person_id | placed_for_adoption_on\nq | 0123 | 2026-01-01"},
    "an adoption order": {"permanence": "permanence_id | person_id | permanence_order_type\nq | 0123 | Adoption order"},
    "adopted by the carer": {"permanence": "permanence_id | person_id | adopted_by_carer\nq | 0123 | yes"},
}


@pytest.mark.parametrize("adopted", ADOPTED.values(), ids=ADOPTED)
def test_no_line_names_an_adopted_child_let_alone_with_a_new_id(store: Store, adopted: dict[str, str]) -> None:
    deliver(
        store,
        reading("ssd", "2026-08-31", persons=persons("0123", "77"), **adopted),
        reading("ssd", "2026-09-30", persons=persons("123", "077")),
    )
    folder = assemble(store)
    assert all("123" not in (line[1] + (line[2] or "")) for line in lines(folder))
    assert ("collision", "077", "77") in lines(folder)
    assert counts(folder)["withheld"] == 3  # the old id vanished, the new one appeared, the two are alike


def test_an_adoption_that_another_source_tells_of_is_heeded(store: Store) -> None:
    deliver(
        store,
        reading("ssd", "2026-08-31", persons=persons("0123"), **ADOPTED["ceased as adopted"]),
        reading("annex_a", "2026-09-30", persons=persons("0123", "123")),
    )
    assert lines(assemble(store)) == set()


def test_other_ways_of_leaving_care_withhold_nothing(store: Store) -> None:
    ended = "episode_id | person_id | ceased_reason\ne1 | 0123 | E4A"
    deliver(
        store,
        reading("ssd", "2026-08-31", persons=persons("0123"), care_episodes=ended),
        reading("ssd", "2026-09-30", persons=persons("123")),
    )
    assert counts(assemble(store)) == {"vanished": 1, "new": 1, "collision": 1}


def test_no_name_nor_birth_date_is_in_the_report(store: Store) -> None:
    deliver(
        store,
        reading("ssd", "2026-08-31", persons="person_id | surname | born_on\na | Threlkeld | 2015-01-01"),
        reading("ssd", "2026-09-30", persons="person_id | surname | born_on\na | Threlkeld | 2016-01-01"),
    )
    folder = assemble(store)
    assert pq.read_schema(folder / "identity.parquet").names == ["source", "finding", "person_id", "other_id"]
    told = (folder / "manifest.json").read_text(encoding="utf-8")
    assert "Threlkeld" not in told
    assert "2015-01-01" not in told
