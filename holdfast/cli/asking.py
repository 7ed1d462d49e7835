"""What the commands that ask a snapshot share: opening it for measuring, and writing figures."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from holdfast.engines.duckdb import DuckDBEngine
from holdfast.measures.model import Measure
from holdfast.measures.run import Figure, Measuring
from holdfast.record.snapshots import Snapshot, open_snapshot
from holdfast.record.store import Store
from holdfast.refresh.council import council_reckoning
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES


@dataclass(frozen=True)
class Asked:
    """An open snapshot, measures ready over it, and the day on which states are judged."""

    snapshot: Snapshot
    measuring: Measuring
    as_at: date


@contextmanager
def asking(store: Store, snapshot_id: str | None, as_at: date | None) -> Iterator[Asked]:
    """Open a snapshot (the one that serves, unless named) for measuring."""
    snapshot = open_snapshot(store, snapshot_id)
    if as_at and as_at > snapshot.as_at:
        raise HoldfastError(f"The snapshot is as at {snapshot.as_at}: it cannot say how things stood on {as_at}.")
    reckoning = council_reckoning(store)
    with DuckDBEngine() as engine:
        yield Asked(snapshot, Measuring.over(snapshot, reckoning, engine), as_at or snapshot.as_at)
        reckoning.compiler.keep()


def measure_of(id_: str) -> Measure:
    """The measure of that id, or an error that names those there are."""
    found = MEASURES.get(id_.upper())
    if found is None:
        raise HoldfastError(f"There is no measure {id_}. There are: {', '.join(MEASURES)}.")
    return found


def percent(share: float | None) -> str:
    """A share as a percentage with one decimal."""
    return "" if share is None else f"{share:.1%}"


def number(value: float | None) -> str:
    """A count, or a sum with one decimal, with thousands set apart."""
    if value is None:
        return ""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"


def figure_cells(measure: Measure, figure: Figure) -> tuple[str, ...]:
    """Value, interval, numerator of denominator, pending and overdue, as they are written everywhere."""
    value = percent(figure.value) if measure.is_share else number(figure.value)
    interval = "" if figure.low is None else f"{percent(figure.low)} to {percent(figure.high)}"
    of = "" if figure.denominator is None else f"{number(figure.numerator)} of {number(figure.denominator)}"
    return value, interval, of, number(figure.pending), number(figure.overdue)


def note(figure: Figure) -> str:
    """Why a figure is missing or not assured; nothing where it is sound."""
    return "" if figure.status == "ok" else ": ".join(filter(None, (figure.status, figure.reason)))
