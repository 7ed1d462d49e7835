"""A measure's published years beside each other, as its page shows them."""

from dataclasses import dataclass

from holdfast.measures.funnel import place
from holdfast.measures.model import Measure
from holdfast.measures.published import Year, own_council, title_of, years
from holdfast.record.store import Store
from holdfast.standards.published import published_sources

YEARS_SHOWN = 5


@dataclass(frozen=True)
class Published:
    """The latest years of a measure as published, the council's name, and how it lies to England for its size.

    `called` is what the Department calls the figure.
    """

    council: str
    years: list[Year]
    words: str
    called: str


def published(store: Store, measure: Measure) -> Published | None:
    """What is published of a measure; nothing where no file that was loaded tells of it."""
    found = years(store, published_sources().get(measure.id, ()))[:YEARS_SHOWN]
    if not found:
        return None
    name = own_council(store).get("name", "")
    indicator = found[0].indicator
    return Published(name, found, _words(measure, name, found[0]), title_of(store, indicator) or indicator)


def _words(measure: Measure, council: str, year: Year) -> str:
    """How the council lies to England by limits that allow for its size, never by rank."""
    own, england = year.own, year.england
    if own is None or own.value is None or england is None:
        return ""
    lies = place(own.value, own.of, england.value, gives=measure.gives, per=measure.per)
    return f"In {year.year} {council} was {lies}, against England." if lies else ""
