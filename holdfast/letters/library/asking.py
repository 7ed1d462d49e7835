"""Asking the library: sentences by words, theme, grade and year; themes through the years and by grade."""

import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from holdfast.letters.findings.themes import themes_of
from holdfast.letters.kinds import FOCUSED
from holdfast.letters.library import Library

# What somebody types: words, or several together in quotes.
_ASKED = re.compile(r'"([^"]+)"|(\S+)')
JOINED = "letters l JOIN sentences s ON s.letter = l.id"
TOUCHED = f"{JOINED} JOIN touched t ON t.sentence = s.id"
THEMES = "(SELECT group_concat(t.theme, ' ') FROM touched t WHERE t.sentence = s.id) AS themes"
SHOWN = f"s.id, s.text, s.page, s.part, s.polarity, s.direction, l.id AS letter, l.council, l.kind, l.ordinal, \
l.happened_on, l.standing, l.became, l.name, {THEMES}"
WANTING = "s.polarity IN ('weakness', 'mixed')"
# Of fewer documents nothing can be said about what is usual.
FEWEST_DOCUMENTS = 5


@dataclass(frozen=True)
class Asked:
    """What is asked of the library; what is empty asks nothing. `became` is the grade of the next inspection."""

    words: str = ""
    theme: str = ""
    polarity: str = ""
    kind: str = ""
    council: str = ""
    standing: str = ""
    became: str = ""
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True)
class Found:
    """How many sentences of how many documents answer, and those of one page of the list."""

    sentences: int
    documents: int
    rows: list[dict[str, Any]]


@dataclass(frozen=True)
class Share:
    """A theme, in a year or at a grade if so grouped: how many sentences are on it, how many find it wanting."""

    theme: str
    group: str
    sentences: int
    wanting: int


@dataclass(frozen=True)
class Usual:
    """What visits whose scope names one theme looked at, found wanting (the most first) and asked for."""

    documents: int
    areas: list[dict[str, Any]]
    wanting: list[Share]
    asked_for: list[dict[str, Any]]


def search(library: Library, asked: Asked, *, most: int, after: int = 0) -> Found:
    """The sentences that answer, those that say it in the fewest words first where words are asked, else the latest."""
    condition, values = _condition(asked)
    words = words_asked(asked.words)
    source = JOINED
    order = "l.happened_on DESC, s.id"
    if words:
        source = "words JOIN sentences s ON s.id = words.rowid JOIN letters l ON l.id = s.letter"
        condition, values = f"words MATCH ? AND {condition}", [words, *values]
        order = f"bm25(words), {order}"
    with library.opened() as opened:
        totals = opened.execute(
            f"SELECT count(*) AS n, count(DISTINCT s.letter) AS letters FROM {source} WHERE {condition}", values
        ).fetchone()
        rows = _dicts(
            opened,
            f"SELECT {SHOWN} FROM {source} WHERE {condition} ORDER BY {order} LIMIT ? OFFSET ?",
            *values, most, after,
        )  # fmt: skip
        return Found(totals["n"], totals["letters"], rows)


def words_asked(typed: str) -> str:
    """What somebody typed as a question to the full-text index: every word, or words in quotes side by side."""
    found = [phrase or word for phrase, word in _ASKED.findall(typed.replace("“", '"').replace("”", '"'))]
    plain = [" ".join(re.findall(r"\w+", one)) for one in found]
    return " AND ".join(f'"{one}"' for one in plain if one)


def themes_by(library: Library, group: str, asked: Asked) -> list[Share]:
    """The themes of each year (`year`) or grade (`standing`): on how many sentences, and how many find it wanting."""
    if group not in ("year", "standing"):
        raise ValueError(f"themes are counted by year or standing, not by {group}")
    condition, values = _condition(asked)
    with library.opened() as opened:
        return _shares(opened, f"l.{group}", f"l.{group} IS NOT NULL AND {condition}", values)


def _shares(opened: sqlite3.Connection, group: str, condition: str, values: list[Any]) -> list[Share]:
    rows = opened.execute(
        f"SELECT t.theme, {group} AS grouped, count(*) AS n, sum({WANTING}) AS wanting FROM {TOUCHED} "
        f"WHERE {condition} GROUP BY 1, 2 ORDER BY 1, 2",
        values,
    )
    return [Share(row["theme"], str(row["grouped"]), row["n"], row["wanting"]) for row in rows]


def usually(library: Library, theme: str, *, kind: str = FOCUSED, most: int = 12) -> Usual | None:
    """What visits whose scope names a theme usually look at and ask for; nothing where too few are in the library."""
    with library.opened() as opened:
        ids = [row["id"] for row in _visits(opened, kind) if theme in _themes_of_scope(row["areas"])]
        if len(ids) < FEWEST_DOCUMENTS:
            return None
        among = f"l.id IN ({', '.join('?' * len(ids))})"
        areas = f"SELECT l.id AS letter, council, happened_on, areas FROM letters l WHERE {among}"
        wanting = sorted(_shares(opened, "''", among, ids), key=lambda one: -one.wanting)
        asked_for = f"SELECT s.text, l.council, l.happened_on, l.id AS letter FROM {TOUCHED} WHERE {among}"
        asked_for += " AND t.theme = ? AND s.part IN ('improve', 'priority')"
        latest = "ORDER BY l.happened_on DESC"
        return Usual(
            len(ids),
            _dicts(opened, f"{areas} {latest} LIMIT ?", *ids, most),
            [one for one in wanting if one.wanting],
            _dicts(opened, f"{asked_for} {latest}, s.id LIMIT ?", *ids, theme, most),
        )


def _dicts(opened: sqlite3.Connection, sql: str, *values: Any) -> list[dict[str, Any]]:
    return [dict(row) for row in opened.execute(sql, values)]


def document(library: Library, letter: int) -> dict[str, Any] | None:
    """A document of the library with its sentences in order."""
    with library.opened() as opened:
        found = opened.execute("SELECT * FROM letters WHERE id = ?", (letter,)).fetchone()
        if found is None:
            return None
        sentences = opened.execute(f"SELECT s.*, {THEMES} FROM sentences s WHERE s.letter = ? ORDER BY s.id", (letter,))
        return dict(found) | {"sentences": [dict(row) for row in sentences]}


def holds(library: Library) -> dict[str, Any]:
    """How much there is: documents, councils, the first and the last year, and the councils by name."""
    with library.opened() as opened:
        row = opened.execute(
            "SELECT count(*) AS documents, count(DISTINCT council) AS councils, min(year) AS first, max(year) AS last "
            "FROM letters"
        ).fetchone()
        names = opened.execute("SELECT DISTINCT council FROM letters WHERE council IS NOT NULL ORDER BY 1")
        return dict(row) | {"names": [name["council"] for name in names]}


def _visits(opened: sqlite3.Connection, kind: str) -> Iterable[sqlite3.Row]:
    rows: Iterable[sqlite3.Row] = opened.execute("SELECT id, areas FROM letters WHERE kind = ? ORDER BY id", (kind,))
    return rows


def _themes_of_scope(areas: str) -> list[str]:
    """The themes that the scope of a visit names."""
    return themes_of(areas)[0] if areas else []


def _condition(asked: Asked) -> tuple[str, list[Any]]:
    """What a sentence and its document must fulfil."""
    parts: list[str] = ["1"]
    values: list[Any] = []
    columns = {"polarity": "s.polarity", "kind": "l.kind", "council": "l.council", "standing": "l.standing"}
    for name, column in {**columns, "became": "l.became"}.items():
        if value := getattr(asked, name):
            parts.append(f"{column} = ?")
            values.append(value)
    if asked.theme:
        parts.append("EXISTS (SELECT 1 FROM touched t WHERE t.sentence = s.id AND t.theme = ?)")
        values.append(asked.theme)
    for value, sign in ((asked.since, ">="), (asked.until, "<=")):
        if value:
            parts.append(f"l.year {sign} ?")
            values.append(value)
    return " AND ".join(parts), values
