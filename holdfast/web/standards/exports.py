"""What the pages of standards and measures offer as files."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from django.conf import settings
from django.http import Http404

from holdfast.clocks.model import Clock
from holdfast.clocks.parameters import Parameter, load_parameters, looser_in_words
from holdfast.improvement.changes import changes_stated
from holdfast.measures.model import Measure
from holdfast.measures.published import Beside, Year
from holdfast.record.store import Store
from holdfast.refresh.council import LIMITS
from holdfast.standards import CLOCKS, MEASURES
from holdfast.web.exports import Export
from holdfast.web.lists import FIGURE, child_columns, with_measure
from holdfast.web.page import Page
from holdfast.web.standards import figures
from holdfast.web.standards.behind import children_behind
from holdfast.web.standards.beside import published
from holdfast.web.standards.words import counts_as

TOGETHER = 500
LIMIT = {
    "Limit": "sentence",
    "For": "variant",
    "From": "valid_from",
    "Until": "valid_to",
    "Status": "status",
    "This council's own": "local",
    "Source": "source",
    "Note": "note",
}
STANDING = {"Team": "team", "Open": "open", "Overdue": "overdue", "Oldest due day": "oldest"}
GROUPS = {**FIGURE, "Against the whole": "beyond"}
MONTHS = {**FIGURE, "Signal": "meaning"}
AREAS = ("own", "region", "neighbours", "england")
TITLES = ("Our council", "Its region", "Statistical neighbours", "England")
PUBLISHED = {"Year": "year"} | dict(zip(TITLES, AREAS, strict=True))


def measure_of(measure_id: str) -> Measure:
    """The measure of an address; a page of one that is not there is not there."""
    if measure_id not in MEASURES:
        raise Http404
    return MEASURES[measure_id]


def clock_of(standard: str) -> Clock:
    """The same for a standard."""
    if standard not in CLOCKS:
        raise Http404
    return CLOCKS[standard]


def limits_of(key: str) -> list[Parameter]:
    """A standard's limits, those of the council among them."""
    return [limit for limit in load_parameters(settings.HOLDFAST_HOME / LIMITS) if limit.key == key]


def looser_of(keys: Collection[str]) -> list[str]:
    """Which of these limits the council has made looser than law or guidance, in words."""
    return looser_in_words(p for p in load_parameters(settings.HOLDFAST_HOME / LIMITS) if p.key in keys)


def _measures(page: Page) -> Iterable[Any]:
    sql = "SELECT * FROM figures WHERE series = 'year' AND grouped_by = 'all' AND category IS NULL ORDER BY measure"
    return with_measure(page.served.rows(sql))


def _limits(_page: Page, standard: str) -> Iterable[Any]:
    return limits_of(clock_of(standard).limit)


def standing(page: Page, standard: str) -> list[dict[str, Any]]:
    """What is open and overdue under a standard, by team in order of name."""
    sql = "SELECT * FROM standing WHERE standard = ? ORDER BY team IS NULL, team"
    return page.served.rows(sql, (clock_of(standard).standard,))


def _months(page: Page, measure_id: str) -> Iterable[Any]:
    series = figures.monthly(page.served, measure_of(measure_id), changes_stated())
    return [{"meaning": "", **row} for row in with_measure(series.rows)]


def _of_groups(page: Page, measure_id: str) -> Iterable[Any]:
    measure = measure_of(measure_id)
    groups = (figures.WHOLE, "service", "team", *([measure.dimension.name] if measure.dimension else []))
    found = [row for by in groups for row in figures.year_by(page.served, measure, by)]
    return with_measure(found)


def _published(_page: Page, measure_id: str) -> Iterable[Any]:
    measure = measure_of(measure_id)
    found = published(Store(settings.HOLDFAST_HOME), measure)
    return [_year(year) for year in found.years] if found else []


def _year(year: Year) -> dict[str, Any]:
    return {"year": year.year, **{area: _told(getattr(year, area)) for area in AREAS}}


def _told(area: Beside | None) -> float | str | None:
    if area is None:
        return None
    return area.reason if area.value is None else area.value


def _behind(page: Page, measure_id: str) -> Iterator[Any]:
    measure, behind = measure_of(measure_id), children_behind(page.scope, measure_id)
    for start in range(0, len(behind.places), TOGETHER):
        yield from ({**row, "counts_as": counts_as(measure, row)} for row in behind.rows(start, start + TOGETHER))


LIST = (Export("measures", "Measures over the last twelve months", FIGURE, _measures, is_figures=True),)
STANDARD = (
    Export("teams", "Open and overdue, by team", STANDING, standing, is_figures=True),
    Export("limits", "The limit, its source and its history", LIMIT, _limits, is_figures=True),
)
MEASURE = (
    Export("months", "Month by month, the latest first", MONTHS, _months, is_figures=True),
    Export(
        "groups",
        "The year: the whole, each service, each team, and what else it is told apart by",
        GROUPS,
        _of_groups,
        is_figures=True,
    ),
    Export("published", "As published, beside others", PUBLISHED, _published, is_figures=True),
)
BEHIND = (
    Export("rows", "The rows counted", {**child_columns(), "Status now": "status", "Counts as": "counts_as"}, _behind),
)
