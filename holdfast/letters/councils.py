"""Which council a document is about, by its name of then and its code, through mergers and renamings."""

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Council:
    """A council with children's services, of today or of before a merger."""

    code: str
    ons_code: str
    name: str
    also: tuple[str, ...] = ()
    ended_on: str = ""
    became: tuple[str, ...] = ()


@cache
def councils() -> dict[str, Council]:
    """Every council by its name."""
    text = files("holdfast.letters").joinpath("councils.csv").read_text(encoding="utf-8")
    return {row["name"]: _council(row) for row in csv.DictReader(text.splitlines())}


def _council(row: dict[str, str]) -> Council:
    return Council(
        code=row["code"],
        ons_code=row["ons_code"],
        name=row["name"],
        also=tuple(filter(None, row["also"].split(";"))),
        ended_on=row["ended_on"],
        became=tuple(filter(None, row["became"].split(";"))),
    )


def find_councils(text: str) -> list[str]:
    """The names of the councils that a text names, each once, in order; a longer name hides a shorter one in it."""
    found = dict.fromkeys(_spellings()[match.group().lower()] for match in _pattern().finditer(_even(text)))
    return list(found)


def _even(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("&", "and").replace("’", "'"))


@cache
def _spellings() -> dict[str, str]:
    return {
        _even(spelling).lower(): council.name
        for council in councils().values()
        for spelling in (council.name, *council.also)
    }


@cache
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(_spellings(), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])", re.IGNORECASE)
