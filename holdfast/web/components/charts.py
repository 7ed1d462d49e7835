"""Charts drawn on the server: places for points and lines, which a template writes as SVG beside its table."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from holdfast.measures.variation import Chart

WIDTH, HEIGHT = 900, 300
LEFT, RIGHT, TOP, BOTTOM = 64, 16, 16, 36
TICKS = 4


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
class Drawing:
    """A series over time with its mean and limits, ready to be written as SVG."""

    points: tuple[Point, ...]
    mean: float | None
    low: float | None
    high: float | None
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]

    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = WIDTH - RIGHT
    base: int = HEIGHT - BOTTOM

    @property
    def line(self) -> str:
        """The line through the points, as SVG takes it."""
        return " ".join(f"{point.x:.1f},{point.y:.1f}" for point in self.points)


def drawn(periods: Sequence[str], chart: Chart, meanings: Sequence[str], *, share: bool) -> Drawing:
    """A chart's drawing: the value axis begins at nought, for a share it ends at one where values come near."""
    top = _top(chart, share=share)

    def x(place: int) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (place / max(1, len(periods) - 1))

    def y(value: float | None) -> float | None:
        return None if value is None else HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * max(0.0, value) / top

    points = tuple(
        Point(x(i), y(value) or 0.0, f"{_month(period)}: {_value(value, share=share)}", kind)
        for i, (period, value, kind) in enumerate(zip(periods, chart.values, meanings, strict=True))
    )
    years = tuple(Tick(x(i), period[:4]) for i, period in enumerate(periods) if period.endswith("-01"))
    steps = tuple(Tick(y(top * n / TICKS) or 0.0, _value(top * n / TICKS, share=share)) for n in range(TICKS + 1))
    return Drawing(points, y(chart.mean), y(chart.low), y(chart.high), years, steps)


def _top(chart: Chart, *, share: bool) -> float:
    highest = max([*chart.values, chart.high or 0.0, 1e-9])
    if share:
        return 1.0 if highest > 0.5 else min(1.0, highest * 1.2)
    return highest * 1.1


def _value(value: float, *, share: bool) -> str:
    return f"{value:.0%}" if share else f"{value:,.1f}"


def _month(period: str) -> str:
    return f"{date.fromisoformat(period + '-01'):%B %Y}"
