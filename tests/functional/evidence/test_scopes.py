"""An inspection's scope as a question to the record, against a count by hand over the record's own rows."""

from datetime import date
from typing import Any

import pyarrow.parquet as pq
import pytest

from holdfast.inspection.scopes import GROUPS, Asked, draw, in_words
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from tests.served import AS_AT

DAY = date(2026, 5, 5)


def rows_of(served: Served, table: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(served.snapshot.tables[table]).to_pylist()
    return rows


def test_children_in_need_and_on_plans_and_assessed_are_those_of_the_record_on_that_day(served: Served) -> None:
    def open_on(table: str) -> set[str]:
        rows = rows_of(served, table)
        return {r["person_id"] for r in rows if r["started_on"] <= DAY and (r["ended_on"] or date.max) > DAY}

    assessed = {r["person_id"] for r in rows_of(served, "assessments") if date(2025, 11, 5) < r["started_on"] <= DAY}
    found = draw(Asked(["in_need", "protection", "assessed"]), served, as_at=DAY, seed=1)
    assert set(found.fitting) == open_on("cin_plans") | open_on("cp_plans") | assessed
    assert found.drawn == found.fitting
    assert found.seed is None
    assert found.words == (
        "Children with a child in need plan and children on a child protection plan on 5 May 2026, "
        "and children whose assessment began in the 6 months to 5 May 2026"
    )


def test_one_team_is_asked_of_those_whom_it_holds_now(served: Served) -> None:
    held = {r["person_id"]: r["team_id"] for r in served.rows("SELECT person_id, team_id FROM children")}
    everybody = draw(Asked(["assessed"]), served, as_at=AS_AT, seed=1).fitting
    team = max({held[child] for child in everybody if held[child]})
    of_team = draw(Asked(["assessed"], teams=[team]), served, as_at=AS_AT, seed=1)
    assert set(of_team.fitting) == {child for child in everybody if held[child] == team}
    (row,) = served.rows("SELECT name FROM teams WHERE team_id = ?", (team,))
    assert of_team.words.endswith(f", of {row['name']}")


def test_a_seed_draws_the_same_children_again_and_another_others(served: Served) -> None:
    asked = Asked(["assessed"], sample=5)
    first, again = (draw(asked, served, as_at=AS_AT, seed=11) for _ in range(2))
    assert first == again
    assert len(first.drawn) == 5
    assert set(first.drawn) < set(first.fitting)
    others = {draw(asked, served, as_at=AS_AT, seed=seed).drawn for seed in range(5)}
    assert len(others) == 5


@pytest.mark.parametrize(
    ("asked", "as_at", "why"),
    [
        (Asked([]), AS_AT, "Choose at least one group"),
        (Asked(["everybody"]), AS_AT, "Choose at least one group"),
        (Asked(["assessed"]), date(2027, 1, 1), "The record is as at 30 September 2026"),
        (Asked(["assessed"], sample=0), AS_AT, "at least one child"),
        (Asked(["assessed"], teams=["nowhere"]), AS_AT, "There is no team nowhere"),
    ],
)
def test_what_cannot_be_asked_says_why(asked: Asked, as_at: date, why: str, served: Served) -> None:
    with pytest.raises(HoldfastError, match=why):
        draw(asked, served, as_at=as_at, seed=1)


@pytest.mark.parametrize("group", GROUPS)
def test_each_group_can_be_asked(group: str, served: Served) -> None:
    known = {row["person_id"] for row in served.rows("SELECT person_id FROM children")}
    assert set(draw(Asked([group], months=36), served, as_at=AS_AT, seed=1).fitting) <= known


def test_one_month_and_some_months_are_told_in_words() -> None:
    assert in_words(Asked(["referred"], months=1), DAY) == "Children referred in the month to 5 May 2026"
    assert in_words(Asked(["in_care"]), DAY, ["North", "South"]) == "Children in care on 5 May 2026, of North and South"
