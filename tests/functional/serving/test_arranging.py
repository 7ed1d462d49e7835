"""The index is laid out as lists show it, and what is counted once in it is what its rows add up to."""

from collections import Counter
from typing import Any

import pytest

from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.serving.arranging import SCOPED_BY
from holdfast.serving.names import name_words
from holdfast.serving.reader import Served
from holdfast.web import worklists


def last(value: str | None) -> tuple[bool, str]:
    """Nothing comes after everything."""
    return value is None, value or ""


def first(value: str | None) -> tuple[bool, str]:
    """Nothing comes before everything, as SQLite has it."""
    return value is not None, value or ""


def test_children_lie_in_the_order_of_their_list(served: Served) -> None:
    rows = served.rows("SELECT * FROM children ORDER BY place")

    def order(row: dict[str, Any]) -> tuple[Any, ...]:
        names = (first(row["surname"]), first(row["forename"]), row["person_id"])
        return (row["status"] == "closed", -row["overdue_count"], last(row["next_due_on"]), *names)

    assert [row["place"] for row in rows] == list(range(1, len(rows) + 1))
    assert rows == sorted(rows, key=order)
    assert rows[0]["overdue_count"] > 0


def test_what_is_owed_lies_in_the_order_of_its_due_day_and_says_whose_child_it_is(served: Served) -> None:
    rows = served.rows(
        """SELECT o.*, c.surname, c.team_id AS team, c.worker_id AS worker, c.adviser_id AS adviser,
        c.reviewing_officer_id AS officer, c.family_lead_id AS family,
        c.protection_lead_id AS protection FROM owed o JOIN children c ON c.person_id = o.person_id ORDER BY o.place"""
    )
    named = ("team", "worker", "adviser", "officer", "family", "protection")
    assert rows == sorted(rows, key=lambda row: (last(row["due_on"]), first(row["surname"]), row["standard"]))
    for row in rows:
        assert [row[column] for column in SCOPED_BY] == [row[name] for name in named]
    assert any(row["team_id"] for row in rows)


def test_first_overdue_counts_children_by_standard(served: Served) -> None:
    rows = served.rows("SELECT * FROM owed")
    children = Counter(standard for standard, _ in {(r["standard"], r["person_id"]) for r in rows if r["overdue"]})
    assert children == Counter(row["standard"] for row in rows if row["first_overdue"])
    assert children


def test_a_worker_carries_the_counts_of_their_children(served: Served) -> None:
    held = Counter(row["worker_id"] for row in served.rows("SELECT worker_id FROM children"))
    supervision = [row for row in served.rows("SELECT * FROM owed") if row["standard"] == "supervision"]
    supervised = Counter(row["worker_id"] for row in supervision)
    unsupervised = Counter(row["worker_id"] for row in supervision if row["overdue"])
    workers = served.rows("SELECT * FROM workers")
    assert any(worker["unsupervised"] for worker in workers)
    for worker in workers:
        expected = [counts[worker["worker_id"]] for counts in (held, supervised, unsupervised)]
        assert [worker["children"], worker["supervised"], worker["unsupervised"]] == expected


def test_the_counts_of_rows_behind_a_figure(served: Served) -> None:
    known = {row["person_id"] for row in served.rows("SELECT person_id FROM children")}
    rows, about = Counter[str](), Counter[str]()
    for row in served.rows("SELECT measure, place, person_id FROM behind ORDER BY measure, place"):
        rows[row["measure"]] += 1
        assert row["place"] == rows[row["measure"]]
        if row["person_id"] in known:
            about[row["measure"]] += 1
            assert about[row["measure"]] == row["place"], "a row about no child lies before one about a child"
    found = served.rows("SELECT * FROM behind_counts")
    assert {row["measure"]: (row["rows"], row["about_children"]) for row in found} == {
        measure: (rows[measure], about[measure]) for measure in rows
    }


def test_every_word_of_every_name_is_there_to_be_found(served: Served) -> None:
    borne = {(row["word"], row["child"]) for row in served.rows("SELECT * FROM words")}
    children = served.rows("SELECT place, forename, surname FROM children")
    assert borne == {(word, c["place"]) for c in children for word in name_words(c["forename"], c["surname"])}
    spelt = {row["word"].strip() for row in served.rows("SELECT word FROM spellings")}
    assert spelt == {word for word, _ in borne}


@pytest.mark.parametrize("role", ["social_worker", "personal_adviser", "team_manager", "head_of_service", "director"])
def test_the_board_by_standard_adds_up_from_the_children_in_scope(
    role: str, people: dict[str, Person], served: Served
) -> None:
    scope = Scope(people[role], served)
    condition, values = scope.condition
    mine = {row["person_id"] for row in served.rows(f"SELECT person_id FROM children WHERE {condition}", values)}
    rows = [row for row in served.rows("SELECT * FROM owed") if row["person_id"] in mine]
    assert mine
    for told in worklists.by_standard(scope):
        of = [row for row in rows if row["standard"] == told["standard"]]
        late = [row for row in of if row["overdue"]]
        assert (told["open"], told["overdue"]) == (len(of), len(late))
        assert told["children"] == len({row["person_id"] for row in late})
    assert sum(told["open"] for told in worklists.by_standard(scope)) == len(rows)
