"""Search: tolerant of spelling, within scope, and nothing that was typed stays anywhere."""

import sqlite3
from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.serving.names import folded, indexed_name
from holdfast.serving.reader import Served
from holdfast.serving.search import likeness, search, understood
from holdfast.web.search.words import search_words

EVERYBODY = ("1", ())
NAMES = [
    ("P1", "Zoë", "O’Brien", "2015-05-03"),
    ("P2", "John", "Smith", "2015-05-03"),
    ("P3", "Jose María", "Núñez", "2012-01-31"),
    ("P4", "Li", "Wu", "2019-11-20"),
    ("P5", "Muhammad", "Łukasz-Khan", "2010-07-01"),
    ("P6", "Ann", "Smithson", None),
    ("00417", None, "Unborn", None),
]


@pytest.fixture
def small() -> Any:
    """An index of a few children with names that people write in many ways."""
    database = sqlite3.connect(":memory:")
    database.row_factory = sqlite3.Row
    database.create_function("indexed_name", 2, indexed_name)
    database.execute("CREATE TABLE children (person_id, forename, surname, born_on, expected_on)")
    database.executemany("INSERT INTO children VALUES (?, ?, ?, ?, '2027-01-05')", NAMES)
    database.execute("CREATE VIRTUAL TABLE names USING fts5(person_id UNINDEXED, name, tokenize = 'trigram')")
    database.execute("INSERT INTO names SELECT person_id, indexed_name(forename, surname) FROM children")
    yield Served(SimpleNamespace(id="s"), database)  # type: ignore[arg-type]
    database.close()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("zoe obrien", "P1"),
        ("O'Brien", "P1"),
        ("o’brian zoe", "P1"),
        ("jon smyth", "P2"),
        ("SMITH, John", "P2"),
        ("nunez jose", "P3"),
        ("Jose-Maria Nunez", "P3"),
        ("li", "P4"),
        ("wu li", "P4"),
        ("mohammad khan", "P5"),
        ("lukasz", "P5"),
        ("31/01/2012", "P3"),
        ("31.1.2012", "P3"),
        ("2012-01-31", "P3"),
        ("smith 3/5/2015", "P2"),
        ("3/5/2015 brien", "P1"),
        ("5/1/2027", "00417"),
        ("p4", "P4"),
        ("417", "00417"),
        (" 00417 ", "00417"),
    ],
)
def test_found_however_written(small: Served, typed: str, first: str) -> None:
    assert first in [row["person_id"] for row in search(small, understood(typed), EVERYBODY)][:2]


@pytest.mark.parametrize("typed", ["", "   ", "!?", "xqzv", "31/02/2012", "' OR 1=1 --", '"* NEAR'])
def test_nothing_is_found_by_what_fits_nobody(small: Served, typed: str) -> None:
    asked = understood(typed)
    assert asked.says_nothing or search(small, asked, EVERYBODY) == []


def test_the_exact_name_stands_first_and_far_ones_are_left_out(small: Served) -> None:
    assert [row["person_id"] for row in search(small, understood("John Smith"), EVERYBODY)] == ["P2"]


def test_nobody_outside_the_condition(small: Served) -> None:
    for typed in ("john smith", "p2", "3/5/2015"):
        found = search(small, understood(typed), ("children.person_id != ?", ("P2",)))
        assert "P2" not in {row["person_id"] for row in found}


def test_names_are_folded() -> None:
    assert folded("  Łukasz-Şahin  D’Arcy ") == "lukasz sahin darcy"
    assert likeness(("smyth",), ("john", "smith")) == pytest.approx(0.893, abs=0.001)


def test_a_day_that_cannot_be_is_no_day() -> None:
    assert understood("31/02/2012").day is None
    assert understood("Anna 3/5/2015").day == date(2015, 5, 3)
    assert understood("Anna 3/5/2015").words == ("anna",)


def test_the_first_words() -> None:
    assert search_words(0, 0).startswith("No child within your scope is found")
    assert search_words(1, 1) == "One child within your scope matches."
    assert search_words(60, 50) == (
        "60 children within your scope match; the 50 likeliest are shown, so add a date of birth to find one."
    )


def test_searching_is_logged_by_number_alone(sign_in: Callable[[str], Any], served: Served) -> None:
    child = served.row("SELECT * FROM children WHERE surname IS NOT NULL")
    assert child is not None
    client = sign_in("director")
    response = client.post("/search", {"asked": child["surname"]})
    page = client.checked("/search", response.content.decode())
    found = Entry.objects.get(action="searched")
    assert found.detail["found"] >= 1
    assert (found.subject, found.subject_kind) == ("", "")
    assert child["surname"] in page.text_content()
    assert "surname" not in str(list(Entry.objects.values_list("detail", flat=True)))
    assert child["surname"] not in str(list(Entry.objects.values()))


def test_what_is_typed_is_sent_in_no_address(sign_in: Callable[[str], Any]) -> None:
    client = sign_in("social_worker")
    page = client.see("/")
    (form,) = page.xpath("//form[@role='search']")
    assert (form.get("method"), form.get("action")) == ("post", "/search")
    assert not client.see("/search?asked=smith").xpath("//caption")


@pytest.mark.parametrize("role", ["board_member", "administrator"])
def test_those_who_see_no_child_search_for_none(role: str, sign_in: Callable[[str], Any]) -> None:
    client = sign_in(role)
    assert not client.see("/").xpath("//form[@role='search']")
    client.see("/search", status=403)
    assert client.post("/search", {"asked": "smith"}).status_code == 403
    assert not Entry.objects.filter(action="searched").exists()


def test_a_child_out_of_scope_is_not_hinted_at(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    worker = Scope(people["social_worker"], served)
    rows = served.rows("SELECT * FROM children WHERE surname IS NOT NULL ORDER BY person_id")
    other = next(row for row in rows if not worker.sees(row["person_id"]))
    client = sign_in("social_worker")
    by_id = client.post("/search", {"asked": other["person_id"]}).content.decode()
    nobody = client.post("/search", {"asked": "no-such-id-1"}).content.decode()
    sentence = client.checked("/search", by_id).xpath("string(//p[@class='hf-first-words'])")
    assert sentence == client.checked("/search", nobody).xpath("string(//p[@class='hf-first-words'])")
    assert not client.checked("/search", by_id).xpath("//caption")


def test_an_empty_search_says_what_to_write(sign_in: Callable[[str], Any]) -> None:
    client = sign_in("social_worker")
    response = client.post("/search", {"asked": ""})
    assert response.status_code == 400
    assert (
        "Write a name, an id or a date of birth." in client.checked("/search", response.content.decode()).text_content()
    )
