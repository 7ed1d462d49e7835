"""Charts drawn on the server: places for points and lines, which a template writes as SVG beside its table."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import floor, log10

from holdfast.measures.gives import Gives
from holdfast.measures.model import Measure
from holdfast.measures.variation import Chart

WIDTH, HEIGHT = 900, 300
LEFT, RIGHT, TOP, BOTTOM = 64, 16, 16, 36
MOST_TICKS = 5
# What the eye counts by: axes are marked at multiples of one of these, and of the tens of them.
STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True)
class Point:
    """A point of a series: where it stands, and what it signals."""

    x: float
    y: float
    label: str
    kind: str


@dataclass(frozen=True)
class Tick:
    """A mark on an axis."""

    at: float
    label: str


@dataclass(frozen=True)
class Mark:
    """Something to be drawn across the chart: what changed, and in which month."""

    period: str
    label: str


@dataclass(frozen=True)
class Drawing:
    """A series over time with its centre and limits, and the changes at which they begin afresh, ready for SVG.

    Centre and limits are lines of their own for each stretch that has them.
    """

    points: tuple[Point, ...]
    centres: tuple[str, ...]
    limits: tuple[str, ...]
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    changes: tuple[Tick, ...] = ()

    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = WIDTH - RIGHT
    base: int = HEIGHT - BOTTOM
    top: int = TOP

    @property
    def line(self) -> str:
        """The line through the points, as SVG takes it."""
        return _line((point.x, point.y) for point in self.points)


class _Scale:
    """Places on the drawing: the value axis begins at nought, for a share it ends at one where values come near."""

    def __init__(self, chart: Chart, measure: Measure) -> None:
        self.measure = measure
        self.of_gaps = chart.kind.is_of_gaps
        self.in_percent = measure.gives.in_percent and not self.of_gaps
        self.last = max(1, len(chart.values) - 1)
        highest = max([*chart.values, *(high for high in chart.highs if high is not None), 1e-9])
        self.top = highest * 1.1
        if measure.is_share and not self.of_gaps:
            self.top = 1.0 if highest > 0.5 else min(1.0, highest * 1.2)
        elif measure.gives is Gives.AGREEMENT:
            self.top = 1.0

    def x(self, place: float) -> float:
        """Where a point lies across."""
        return LEFT + (WIDTH - LEFT - RIGHT) * (place / self.last)

    def y(self, value: float) -> float:
        """Where a value lies up."""
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * max(0.0, value) / self.top

    def written(self, value: float) -> str:
        """A value as a point tells it."""
        return f"{value:.0%}" if self.in_percent else f"{value:,.1f}"

    def ticks(self) -> Iterator[Tick]:
        """Marks at round values up to the top, each told with as many decimals as their step has."""
        size = 10.0 ** floor(log10(self.top / MOST_TICKS))
        step = next(size * times for times in STEPS if self.top / (size * times) <= MOST_TICKS)
        told = step * 100 if self.in_percent else step
        decimals = next(places for places in range(12) if abs(round(told, places) - told) < told * 1e-6)
        for number in range(int(self.top / step + 1e-9) + 1):
            label = f"{number * step:.{decimals}%}" if self.in_percent else f"{number * step:,.{decimals}f}"
            yield Tick(self.y(number * step), label)


def drawn(
    periods: Sequence[str], chart: Chart, meanings: Sequence[str], measure: Measure, marks: Sequence[Mark] = ()
) -> Drawing:
    """A chart's drawing; `periods` are the months of the series, of which each point of the chart belongs to one."""
    scale = _Scale(chart, measure)
    months = [periods[at] for at in chart.at]
    points = tuple(
        Point(scale.x(i), scale.y(value), f"{_month(month)}: {scale.written(value)}", meaning)
        for i, (month, value, meaning) in enumerate(zip(months, chart.values, meanings, strict=True))
    )
    return Drawing(
        points,
        _lines(chart, chart.centres, scale),
        (*_lines(chart, chart.lows, scale), *_lines(chart, chart.highs, scale)),
        tuple(_years(months, scale)),
        tuple(scale.ticks()),
        tuple(Tick(scale.x(_before(months, mark.period)), mark.label) for mark in marks),
    )


def _lines(chart: Chart, values: Sequence[float | None], scale: _Scale) -> tuple[str, ...]:
    """A line for each stretch between two changes that has a value throughout."""
    found = []
    for start, end in zip(chart.starts, (*chart.starts[1:], len(values)), strict=True):
        places = [(scale.x(i), scale.y(v)) for i, v in enumerate(values) if start <= i < end and v is not None]
        if places:
            found.append(_line(places))
    return tuple(found)


def _line(places: Iterable[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in places)


def _years(months: Sequence[str], scale: _Scale) -> Iterator[Tick]:
    """A mark at the first point of each year but the first, which may begin anywhere in it."""
    for i in range(1, len(months)):
        if months[i][:4] != months[i - 1][:4]:
            yield Tick(scale.x(i), months[i][:4])


def _before(months: Sequence[str], period: str) -> float:
    """Between the last point before a month and the first in it or after."""
    place = next((i for i, month in enumerate(months) if month >= period), len(months) - 1)
    return max(0.0, place - 0.5)


def _month(period: str) -> str:
    return f"{date.fromisoformat(period + '-01'):%B %Y}"
