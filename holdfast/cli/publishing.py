"""What `holdfast measure` writes for people outside the service, and what stands beside a measure."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import groupby

from holdfast.measures.agreement import FEWEST_PAIRS
from holdfast.measures.changes import Change
from holdfast.measures.disclosure import Kind, controlled
from holdfast.measures.model import Measure
from holdfast.measures.published import own_council, years
from holdfast.measures.run import Figure
from holdfast.record.store import Store
from holdfast.serving.series import is_drawn
from holdfast.serving.signals import seen, words_of
from holdfast.shared.errors import HoldfastError
from holdfast.standards.published import published_sources

TOLD_BY = ("all", "service")


def for_publication(measure: Measure, figures: Sequence[Figure], by: str) -> list[Figure]:
    """The figures as they may be told outside the service; of single teams and workers nothing is told."""
    if by not in TOLD_BY and not (measure.dimension and by == measure.dimension.name):
        raise HoldfastError(
            f"Figures by {by} are not told outside the service: single teams are small, and no worker is named. "
            f"Ask by {' or '.join(TOLD_BY)}."
        )
    ordered = sorted(figures, key=lambda figure: figure.category or "")
    told = []
    for category, of_kind in groupby(ordered, key=lambda figure: figure.category):
        kind = Kind(measure.gives, measure.per).of(category)
        if kind is not None:
            told += controlled([asdict(figure) for figure in of_kind], kind)
    return [Figure(**row) for row in told]


def beside(store: Store, measure: Measure) -> Iterator[str]:
    """The latest published year of a measure: our own council's, its region's, its neighbours' and England's figure."""
    found = years(store, published_sources().get(measure.id, ()))
    if not found:
        return
    names = (own_council(store).get("name", "our council"), "its region", "statistical neighbours", "England")
    areas = [
        f"{name} {area.words(measure.gives.written)}"
        for name, area in zip(names, found[0].areas, strict=True)
        if area is not None
    ]
    yield f"  As published, {found[0].year}: {'; '.join(areas)}."


def chart_sentence(
    measure: Measure, figures: Sequence[Figure], changes: Sequence[Change], *, rounded: bool = False
) -> str:
    """The sentence of the chart of months; of figures for publication, which are rounded, from those."""
    rows = (asdict(figure) for figure in figures if figure.category is None)
    valued = [row for row in rows if row["value"] is not None]
    known = [row for row in valued if is_drawn(measure, row)]
    if valued and not known:
        return f"There is nothing to draw: no month has the {FEWEST_PAIRS} pairs that are asked."
    return words_of(seen(measure, known, changes, rounded=rounded))
