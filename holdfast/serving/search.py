"""Finding a child by what people type: a name however spelt and in whichever order, an id, or a date of birth."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from rapidfuzz.distance import OSA, JaroWinkler

from holdfast.serving.names import folded, spaced
from holdfast.serving.reader import Served

CANDIDATES = 500  # how many words of names, those that share most letters first, are looked at for each word asked for
ALIKE = 0.8  # below this, two words are two names; from it on, one name spelt in two ways (Mohamed, Muhammad: 0.80)
BEHIND = 0.12  # how far behind the likeliest a name may lie: where one fits in full, far ones only get in the way
SHORT = 4  # letters: two short words are one name only if at most one letter differs, for so many begin alike
APART = 0.4  # of the letters: longer words may differ by more, and one may be the beginning of the other
UNLIKE = 0.5  # what a word asked for counts that fits no word of the name
ORDER = "surname, forename, born_on, children.person_id"
DAY = re.compile(r"\b(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}))\b")


@dataclass(frozen=True)
class Asked:
    """What was typed, understood: words of a name, a day, and the whole as it might be an id."""

    words: tuple[str, ...]
    day: date | None
    as_id: str

    @property
    def says_nothing(self) -> bool:
        """Whether nothing in it can be looked for."""
        return not (self.words or self.day or self.as_id)


def understood(text: str) -> Asked:
    """What was typed as a name, an id and a day of birth (3/5/2015, 2015-05-03), which may stand side by side."""
    found = DAY.search(text)
    day = _day(found) if found else None
    rest = text.replace(found.group(0), " ") if found and day else text
    return Asked(tuple(folded(rest).split()), day, "" if day else _loose(text))


@dataclass(frozen=True)
class Found:
    """How many children were meant by what was asked, and the likeliest of them."""

    total: int
    children: list[dict[str, Any]]


Condition = tuple[str, tuple[str, ...]]


def search(served: Served, asked: Asked, condition: Condition, *, most: int = -1) -> Found:
    """The children of the index who fulfil the condition and are meant by what was asked, the likeliest first."""
    by_id = _by_id(served, asked, condition) if asked.as_id else []
    if by_id:
        return Found(len(by_id), by_id)
    if asked.day:
        sql, values = condition
        condition = f"({sql}) AND coalesce(born_on, expected_on) = ?", (*values, asked.day.isoformat())
    rows = _by_name(served, asked, condition, most) if asked.words else _all(served, asked, condition, most)
    return Found(rows[0]["found"] if rows else 0, rows)


def likeness(word: str, other: str) -> float:
    """How alike two words are, from 0 to 1; nought if they are two names."""
    short, long = sorted((word, other), key=len)
    allowed = 1 if len(short) <= SHORT else APART * len(long)
    if OSA.distance(word, other) > allowed and (len(short) <= SHORT or not long.startswith(short)):
        return 0.0
    alike: float = JaroWinkler.similarity(word, other)
    return alike if alike >= ALIKE else 0.0


def _day(found: re.Match[str]) -> date | None:
    year, month, day = found.group(1, 2, 3) if found.group(1) else found.group(6, 5, 4)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _loose(text: str) -> str:
    """An id as a person types it: case, spaces and leading zeros say nothing. Without a digit it is no id."""
    plain = re.sub(r"\s", "", text).lower().lstrip("0")
    return plain if re.search(r"\d", plain) else ""


def _by_id(served: Served, asked: Asked, condition: Condition) -> list[dict[str, Any]]:
    sql, values = condition
    return served.rows(
        f"""SELECT * FROM children WHERE ltrim(lower(replace(person_id, ' ', '')), '0') = ? AND ({sql})
        ORDER BY person_id""",
        (asked.as_id, *values),
    )


def _all(served: Served, asked: Asked, condition: Condition, most: int) -> list[dict[str, Any]]:
    """Those born on the day; nobody if none was asked for."""
    sql, values = condition
    if not asked.day:
        return []
    return served.rows(
        f"SELECT *, count(*) OVER () AS found FROM children WHERE {sql} ORDER BY {ORDER} LIMIT ?", (*values, most)
    )


def _by_name(served: Served, asked: Asked, condition: Condition, most: int) -> list[dict[str, Any]]:
    """Those whose names fit: a name is as alike as its words are on the whole to those asked for, in any order."""
    close = [(nth, *fit) for nth, word in enumerate(asked.words) for fit in _close(served, word)]
    if not close:
        return []
    sql, values = condition
    number = len(asked.words)
    marks = ", ".join(["(?, ?, ?)"] * len(close))
    return served.rows(
        f"""WITH close (nth, word, alike) AS (VALUES {marks}),
        fits AS (SELECT words.child, close.nth, max(close.alike) AS alike
            FROM close CROSS JOIN words ON words.word = close.word GROUP BY 1, 2),
        names AS (SELECT child, (sum(alike) + {UNLIKE} * ({number} - count(*))) / {number} AS alike
            FROM fits GROUP BY child HAVING (sum(alike) + {UNLIKE} * ({number} - count(*))) >= {ALIKE * number}),
        mine AS (SELECT names.child, names.alike, max(names.alike) OVER () AS best
            FROM names CROSS JOIN children ON children.place = names.child WHERE {sql})
        SELECT children.*, count(*) OVER () AS found FROM mine CROSS JOIN children ON children.place = mine.child
        WHERE mine.alike >= mine.best - {BEHIND} ORDER BY round(mine.alike, 3) DESC, {ORDER} LIMIT ?""",
        (*(value for fit in close for value in fit), *values, most),
    )


def _close(served: Served, word: str) -> list[tuple[str, float]]:
    """The words of names that may be the word asked for, of those that share most runs of three letters with it."""
    near = served.rows(
        f"SELECT trim(word) AS word FROM spellings WHERE spellings MATCH ? ORDER BY rank, rowid LIMIT {CANDIDATES}",
        (" OR ".join(f'"{run}"' for run in _runs(word)),),
    )
    return [(row["word"], alike) for row in near if (alike := likeness(word, row["word"]))]


def _runs(word: str) -> list[str]:
    whole = spaced(word)
    return sorted({whole[place : place + 3] for place in range(len(whole) - 2)})
