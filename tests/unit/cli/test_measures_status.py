"""`holdfast measures --status`: what each measure rests on."""

import csv
import io
from pathlib import Path

import pytest
from click.testing import CliRunner

from holdfast.cli import main
from holdfast.record.store import Store
from holdfast.refresh.council import refresh
from holdfast.standards import CLOCKS, MEASURES
from tests.factories import deliver, reading

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A council of which only contacts and referrals are known."""
    store = Store(tmp_path_factory.mktemp("council") / "var")
    deliver(
        store,
        reading(
            "ssd",
            "2026-03-31",
            contacts="contact_id | person_id | contact_on\nC1 | 1 | 2026-01-05",
            cin_episodes="referral_id | person_id | referral_on | nfa | closed_on | team_id\n"
            "R1 | 1 | 2026-01-05 | no | | T1",
        ),
    )
    refresh(store)
    return store


def status(council: Store, *words: str) -> str:
    answer = CliRunner().invoke(main, ["--home", str(council.home), "measures", "--status", *words])
    assert answer.exit_code == 0, answer.stderr
    return answer.stdout


@pytest.fixture(scope="module")
def told(council: Store) -> dict[str, dict[str, str]]:
    """The list, by id."""
    return {row["id"]: row for row in csv.DictReader(io.StringIO(status(council, "--format", "csv")))}


def test_every_measure_is_listed_with_how_its_source_was_checked(told: dict[str, dict[str, str]]) -> None:
    assert {id_: row["source"] for id_, row in told.items()} == {m.id: m.verified.value for m in MEASURES.values()}
    assert {id_: row["title"] for id_, row in told.items()} == {m.id: m.title for m in MEASURES.values()}


def test_what_the_sources_lack_is_named(told: dict[str, dict[str, str]]) -> None:
    assert told["FD06"]["computable"] == "yes"
    assert told["FD06"]["lacks"] == ""
    assert told["PF03"]["computable"] == "no"
    assert told["PF03"]["lacks"].split("; ")[0] == "no source gives private_fosterings"


def test_its_clocks_and_spec_are_named(told: dict[str, dict[str, str]]) -> None:
    assert told["AS01"]["clocks"] in CLOCKS
    assert {row["spec"] for row in told.values() if not (ROOT / row["spec"]).is_file()} == set()
    assert f'"{told["IR03"]["id"]}"' in (ROOT / told["IR03"]["spec"]).read_text(encoding="utf-8")


def test_as_a_table_it_says_first_how_it_stands_as_a_whole(council: Store, told: dict[str, dict[str, str]]) -> None:
    can = sum(row["computable"] == "yes" for row in told.values())
    assert 0 < can < len(MEASURES)
    first = status(council).splitlines()[0]
    assert first == (
        f"{len(MEASURES)} measures. {can} can be reckoned from the snapshot as at 2026-03-31; "
        f"for {len(MEASURES) - can} the sources lack a table or a column."
    )


def test_before_a_council_has_loaded_anything_every_measure_is_listed_all_the_same(tmp_path: Path) -> None:
    told = status(Store(tmp_path))
    assert told.startswith(f"{len(MEASURES)} measures. There is no snapshot yet")
    rows = list(csv.DictReader(io.StringIO(status(Store(tmp_path), "--format", "csv"))))
    assert [row["id"] for row in rows] == list(MEASURES)
    assert {row["computable"] for row in rows} == {""}
