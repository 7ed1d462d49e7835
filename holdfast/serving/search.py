"""Finding a child by what people type: a name however spelt and in whichever order, an id, or a date of birth."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from rapidfuzz.distance import JaroWinkler

from holdfast.serving.names import folded, indexed_name
from holdfast.serving.reader import Served

CANDIDATES = 500
ALIKE = 0.8  # below this, two words are two names; from it on, one name spelt in two ways (Mohamed, Muhammad: 0.80)
BEHIND = 0.12  # how far behind the likeliest a name may lie: where one fits in full, far ones only get in the way
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


def search(served: Served, asked: Asked, condition: tuple[str, tuple[str, ...]]) -> list[dict[str, Any]]:
    """The children of the index who fulfil the condition and are meant by what was asked, the likeliest first."""
    by_id = _by_id(served, asked, condition) if asked.as_id else []
    if by_id:
        return by_id
    rows = _candidates(served, asked, condition)
    ranked = [(likeness(asked.words, folded_words(row)), row) for row in rows]
    least = max(ALIKE, max((like for like, _ in ranked), default=0.0) - BEHIND)
    near = [(like, row) for like, row in ranked if like >= least]
    return [row for _, row in sorted(near, key=_order)]


def likeness(words: tuple[str, ...], name: tuple[str, ...]) -> float:
    """How alike the words asked for are to those of a name, in any order, from 0 to 1; 1 if none was asked for."""
    if not words:
        return 1.0
    joined = tuple(first + second for first, second in pairwise(name))
    best = [max((JaroWinkler.similarity(word, other) for other in (*name, *joined)), default=0.0) for word in words]
    return sum(best) / len(best)


def folded_words(child: dict[str, Any]) -> tuple[str, ...]:
    """The words of a child's name as they are compared."""
    return tuple(indexed_name(child["forename"], child["surname"]).split())


def _order(found: tuple[float, dict[str, Any]]) -> tuple[Any, ...]:
    like, row = found
    return -round(like, 3), row["surname"] or "", row["forename"] or "", row["born_on"] or "", row["person_id"]


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


def _by_id(served: Served, asked: Asked, condition: tuple[str, tuple[str, ...]]) -> list[dict[str, Any]]:
    sql, values = condition
    return served.rows(
        f"""SELECT * FROM children WHERE ltrim(lower(replace(person_id, ' ', '')), '0') = ? AND ({sql})
        ORDER BY person_id""",
        (asked.as_id, *values),
    )


def _candidates(served: Served, asked: Asked, condition: tuple[str, tuple[str, ...]]) -> list[dict[str, Any]]:
    """Those born on the day; without one, those who share most runs of three letters with the name."""
    sql, values = condition
    if asked.day:
        return served.rows(
            f"SELECT * FROM children WHERE coalesce(born_on, expected_on) = ? AND ({sql})",
            (asked.day.isoformat(), *values),
        )
    runs = _runs(asked.words)
    if not runs:
        return []
    return served.rows(
        f"""SELECT children.* FROM names JOIN children ON children.person_id = names.person_id
        WHERE names MATCH ? AND ({sql}) ORDER BY names.rank, children.person_id LIMIT {CANDIDATES}""",
        (" OR ".join(f'"{run}"' for run in runs), *values),
    )


def _runs(words: tuple[str, ...]) -> list[str]:
    padded = (f" {word} " for word in words)
    return sorted({word[place : place + 3] for word in padded for place in range(len(word) - 2)})
