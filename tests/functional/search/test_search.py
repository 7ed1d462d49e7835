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
from holdfast.serving.arranging import write_words
from holdfast.serving.names import folded, name_words
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
    database = _rows_by_name()
    yield served_names(database, NAMES)
    database.close()


def served_names(database: sqlite3.Connection, names: list[tuple[str, str | None, str, str | None]]) -> Served:
    """An index of children of these names, laid out for searching as the real one is."""
    database.execute(
        "CREATE TABLE children (place INTEGER PRIMARY KEY, person_id, forename, surname, born_on, expected_on)"
    )
    database.executemany(
        "INSERT INTO children (person_id, forename, surname, born_on, expected_on) VALUES (?, ?, ?, ?, '2027-01-05')",
        names,
    )
    write_words(database)
    return Served(SimpleNamespace(id="s"), database)  # type: ignore[arg-type]


def ids(served: Served, typed: str, condition: tuple[str, tuple[str, ...]] = EVERYBODY, most: int = -1) -> list[str]:
    return [row["person_id"] for row in search(served, understood(typed), condition, most=most).children]


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
    assert first in ids(small, typed)[:2]


@pytest.mark.parametrize("typed", ["", "   ", "!?", "xqzv", "31/02/2012", "' OR 1=1 --", '"* NEAR'])
def test_nothing_is_found_by_what_fits_nobody(small: Served, typed: str) -> None:
    asked = understood(typed)
    assert asked.says_nothing or search(small, asked, EVERYBODY).total == 0


def test_the_exact_name_stands_first_and_far_ones_are_left_out(small: Served) -> None:
    assert ids(small, "John Smith") == ["P2"]


SHORT = [
    *("Li Wu", "Lia Chen", "Lisa Chen", "Lily Chen", "Ali Chen", "Ann Doe", "Anna Doe", "Annabel Doe", "Dan Doe"),
    *("Joanna Doe", "Sam Roe", "Samuel Roe", "Samir Roe", "Esme Roe", "Kian Poe", "Kiera Poe", "Christopher Poe"),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("li", ["Li", "Lia"]),
        ("ann", ["Ann", "Anna"]),
        ("sam", ["Sam"]),
        ("kian", ["Kian"]),
        ("kia", ["Kian"]),
        ("samual", ["Samuel"]),
        ("annabelle", ["Annabel"]),
        ("chris", ["Christopher"]),
    ],
)
def test_a_short_word_finds_close_names_first_and_no_distant_ones(typed: str, found: list[str]) -> None:
    names = [(name, *name.split(), None) for name in SHORT]
    served = served_names(_rows_by_name(), names)
    rows = search(served, understood(typed), EVERYBODY).children
    assert [row["forename"] for row in rows] == found
    served.index.close()


def test_the_one_meant_is_found_among_very_many_who_share_a_part_of_the_name() -> None:
    """More children than are ever shown bear the surname; with the forename the one is found, and all are counted."""
    many = [(f"M{place:04}", f"Child{place:04}", "Smith", None) for place in range(1500)]
    served = served_names(_rows_by_name(), [*many, ("one", "Zebedee", "Smith", None)])
    assert ids(served, "zebedee smith")[0] == "one"
    found = search(served, understood("smith"), EVERYBODY, most=50)
    assert (found.total, len(found.children)) == (1501, 50)
    assert ids(served, "smith", ("children.person_id = ?", ("one",))) == ["one"]
    served.index.close()


def test_one_word_too_many_still_finds_the_name(small: Served) -> None:
    assert ids(small, "jose maria nunez garcia") == ["P3"]
    assert ids(small, "john garcia") == []


def _rows_by_name() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.row_factory = sqlite3.Row
    return database


def test_nobody_outside_the_condition(small: Served) -> None:
    for typed in ("john smith", "p2", "3/5/2015"):
        assert "P2" not in ids(small, typed, ("children.person_id != ?", ("P2",)))


def test_names_are_folded() -> None:
    assert folded("  Łukasz-Şahin  D’Arcy ") == "lukasz sahin darcy"
    assert name_words("Zoë", "O Brien") == ("zoe", "o", "brien", "obrien")
    assert likeness("smyth", "smith") == pytest.approx(0.893, abs=0.001)
    assert likeness("smyth", "john") == likeness("li", "lisa") == 0


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
