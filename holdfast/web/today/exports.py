"""What the first page of the day and the list of children offer as files."""

from collections.abc import Iterable
from typing import Any

from holdfast.standards import CLOCKS
from holdfast.web import worklists
from holdfast.web.exports import Export
from holdfast.web.lists import FIGURE, LATE, OPEN_CHILDREN, OWED, with_measure
from holdfast.web.page import Page

SIGNAL = {
    "Measure": "measure",
    "Title": "of.title",
    "Where": "group_name",
    "What it means": "meaning",
    "In words": "words",
    "Last month": "value",
    "Mean": "mean",
}


def _soon(page: Page) -> Iterable[Any]:
    return worklists.due_soon(page.scope)


def _signals(page: Page) -> Iterable[Any]:
    rows = page.served.rows("SELECT * FROM signals WHERE stands ORDER BY grouped_by != 'all', measure, group_name")
    return with_measure(rows)


def year_of_the_council(page: Page) -> list[dict[str, Any]]:
    """The year's figure of every measure for the whole council."""
    # The sign keeps SQLite from reading the whole table for the sake of its order.
    rows = page.served.rows("SELECT * FROM figures WHERE series = 'year' AND grouped_by = 'all' ORDER BY +rowid")
    return with_measure(rows)


def _missing(page: Page) -> Iterable[Any]:
    missing = page.served.snapshot.manifest["ledger"]["not_computable"]
    return [{"title": CLOCKS[name].title, "why": why} for name, why in missing.items()]


WORKER = (LATE, Export("soon", "Due in the next seven days", OWED, _soon), OPEN_CHILDREN)
DIRECTOR = (
    Export("signals", "What changed beyond natural variation", SIGNAL, _signals, is_figures=True),
    Export("measures", "Measures over the last twelve months", FIGURE, year_of_the_council, is_figures=True),
    Export("missing", "What cannot be reckoned", {"Standard": "title", "Why": "why"}, _missing, is_figures=True),
)
