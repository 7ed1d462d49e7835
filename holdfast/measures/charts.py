"""Which chart a measure has, by one rule from what it gives and how much it counts, and the limits of each chart.

Limits say how far a month may stray by chance. For a share that is known from the number counted; for rare events it is
the stretch between one and the next that tells; for the rest it is read off the series itself.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from holdfast.measures.gives import Gives
from holdfast.measures.variation import (
    FEWEST_FOR_LIMITS,
    LIMIT,
    Chart,
    Floats,
    Ints,
    Kind,
    Limits,
    Rule,
    charted,
    evenly,
    mean_range,
    median_xmr,
    xmr,
)

# From so many a month on, months differ by more than counting alone explains, and Laney's correction is used.
LARGE = 500
# Where more than this share of months has none, what is counted is rare.
RARE = 0.25
# Days between rare events are skewed; this power makes them even (Nelson 1994).
EVEN_OUT = 1 / 3.6
# The median of a stretch between events, as a multiple of the mean.
MEDIAN_OF_GAPS = float(np.log(2))
# The moving range of two, for one standard deviation.
D2 = 1.128


@dataclass(frozen=True)
class Months:
    """A measure's months that have a value, oldest first: the value, what it counts, and the days of each month."""

    values: Floats
    hits: Floats
    sizes: Floats
    days: Floats

    @property
    def misses(self) -> Floats:
        """Of a share: those counted that are no hit."""
        return self.sizes - self.hits


@dataclass(frozen=True)
class Question:
    """What the choice of a chart depends on."""

    gives: Gives
    is_state: bool
    per: int
    months: Months
    # Whether its counts have passed disclosure control: then they are no counts of single events any more.
    rounded: bool = False

    @property
    def counts_events(self) -> bool:
        """Whether it counts events one by one: a share or a rate of what happens in a month."""
        return self.gives in (Gives.SHARE, Gives.RATE) and not self.is_state and not self.rounded

    @property
    def watches_misses(self) -> bool:
        """Whether misses are rarer than hits: then they are the events to watch."""
        return self.gives is Gives.SHARE and bool(self.months.misses.sum() < self.months.hits.sum())

    @property
    def events(self) -> Floats:
        """The events of each month: of a share the rarer of hits and misses."""
        return self.months.misses if self.watches_misses else self.months.hits

    @property
    def is_rare(self) -> bool:
        """Whether more than a quarter of the months have no such event."""
        counted = self.gives in (Gives.SHARE, Gives.RATE) and not self.rounded
        return counted and len(self.events) > 0 and float((self.events < 0.5).mean()) > RARE

    @property
    def is_large(self) -> bool:
        """Whether so much is counted that months differ by more than counting alone explains."""
        of = self.months.sizes if self.gives is Gives.SHARE else self.months.hits
        return bool(of.mean() >= LARGE)


@dataclass(frozen=True)
class Choice:
    """A chart, when it is chosen, and why."""

    kind: Kind
    when: Callable[[Question], bool]
    because: str


# The first that applies is the chart of the measure.
CHOICES = (
    Choice(
        Kind.MEDIAN, lambda q: q.gives is Gives.DAYS, "of lengths of time a few very long ones must not widen limits"
    ),
    Choice(Kind.XMR, lambda q: q.rounded, "its counts are rounded, so that limits are read off the series itself"),
    Choice(
        Kind.RUN,
        lambda q: q.is_rare and q.is_state,
        "at the end of many months there is none, so that limits would be drawn from next to nothing",
    ),
    Choice(
        Kind.XMR,
        lambda q: not q.counts_events,
        "it counts no single events of a month, so that limits are read off the series itself",
    ),
    Choice(
        Kind.RUN,
        lambda q: q.is_rare and q.events.sum() <= FEWEST_FOR_LIMITS,
        "there are too few events to draw limits",
    ),
    Choice(
        Kind.G, lambda q: q.is_rare and q.gives is Gives.SHARE, "the event is rare: what lies between two tells more"
    ),
    Choice(Kind.T, lambda q: q.is_rare, "the event is rare: the days between two tell more"),
    Choice(
        Kind.P_LANEY,
        lambda q: q.gives is Gives.SHARE and q.is_large,
        "so many are counted that limits from counting alone would be too narrow",
    ),
    Choice(Kind.P, lambda q: q.gives is Gives.SHARE, "limits follow from the number counted in each month"),
    Choice(
        Kind.U_LANEY,
        lambda q: q.is_large,
        "so many are counted that limits from counting alone would be too narrow",
    ),
    Choice(Kind.U, lambda _: True, "limits follow from the number of children in each month"),
)


def choice(question: Question) -> Choice:
    """The chart of a measure: the first of `CHOICES` that applies."""
    return next(found for found in CHOICES if found.when(question))


def chart_of(question: Question, starts: Sequence[int] = (), *, fixed: int | None = None) -> Chart:
    """The chart that the rule chooses, its limits reckoned afresh from each of `starts` (places among the months).

    With `fixed` the limits come from the first so many months alone, the baseline, and hold for all: no start counts.
    """
    if not len(question.months.values):
        return xmr(())
    return _DRAWN[choice(question).kind](question, starts, fixed)


def _xmr(q: Question, starts: Sequence[int], fixed: int | None) -> Chart:
    share = q.gives in (Gives.SHARE, Gives.MIX)
    return xmr(q.months.values.tolist(), share=share, starts=starts, fixed=fixed)


def _run(q: Question, starts: Sequence[int], fixed: int | None) -> Chart:
    x = q.months.values

    def limits_of(known: slice, part: slice) -> Limits:
        nowhere = np.full(len(x[part]), np.inf)
        return Limits(np.full(len(x[part]), np.median(x[known])), -nowhere, nowhere, -nowhere, nowhere)

    return charted(Kind.RUN, x, limits_of, starts, fixed=fixed)


def spread_of_counting(q: Question, known: slice, part: slice | None = None) -> tuple[float, Floats]:
    """The mean of a share or a rate over some months, and for each month its standard deviation by counting alone.

    The months of the standard deviations are those of the mean, unless `part` names others.
    """
    mean = float(q.months.hits[known].sum() / q.months.sizes[known].sum())
    variance = mean * (1 - mean) if q.gives is Gives.SHARE else mean
    per = 1 if q.gives is Gives.SHARE else q.per
    return mean * per, np.sqrt(variance / q.months.sizes[known if part is None else part]) * per


def laney(values: Floats, mean: float, spread: Floats) -> float:
    """How many times more months differ than counting alone explains (Laney's sigma z)."""
    if not spread.all():
        return 1.0
    return mean_range((values - mean) / spread) / D2


def _counting(q: Question, starts: Sequence[int], fixed: int | None) -> Chart:
    kind = choice(q).kind
    corrected = kind in (Kind.P_LANEY, Kind.U_LANEY)

    def limits_of(known: slice, part: slice) -> Limits:
        mean, spread = spread_of_counting(q, known, part)
        times = laney(q.months.values[known], *spread_of_counting(q, known)) if corrected else 1.0
        highest = 1.0 if q.gives is Gives.SHARE else None
        return evenly(mean, 3 * times * spread, q.months.values[part], highest=highest)

    return charted(kind, q.months.values, limits_of, starts, fixed=fixed)


def gaps(events: Floats, between: Floats) -> tuple[Floats, Ints, float]:
    """What lay between each event and the next, the month of the later, and what has passed since the last.

    Months tell how many events they hold, not on which day: those of a month are taken to be spread evenly over it.
    """
    counts = np.rint(events).astype(np.int64)
    before = np.concatenate([[0.0], np.cumsum(between)])
    month = np.repeat(np.arange(len(counts)), counts)
    order = np.arange(len(month)) - np.repeat(np.cumsum(counts) - counts, counts)
    places = before[month] + (order + 0.5) / np.maximum(counts[month], 1) * between[month]
    since = float(before[-1] - places[-1]) if len(places) else float(before[-1])
    return np.diff(places), month[1:], since


def _g_limits(x: Floats, points: int) -> Limits:
    """Limits of how many are counted between events: a geometric distribution, which has no lower limit."""
    mean = float(x.mean())
    spread = float(np.sqrt(mean * (mean + 1)))
    level = np.ones(points)
    return Limits(
        MEDIAN_OF_GAPS * mean * level,
        0 * level,
        (mean + 3 * spread) * level,
        -np.inf * level,
        (mean + 2 * spread) * level,
    )


def _t_limits(x: Floats, points: int) -> Limits:
    """Limits of days between events: an XmR chart of days made even, taken back to days."""
    even = x**EVEN_OUT
    centre, reach = float(even.mean()), LIMIT * mean_range(even)
    places = np.array([centre, centre - reach, centre + reach, centre - reach * 2 / 3, centre + reach * 2 / 3])
    return Limits(*(np.full(points, place) for place in np.maximum(places, 0) ** (1 / EVEN_OUT)))


def _between(q: Question, starts: Sequence[int], fixed: int | None) -> Chart:
    kind = choice(q).kind
    x, month, since = gaps(q.events, q.months.sizes if kind is Kind.G else q.months.days)
    begins = [int(np.searchsorted(month, start)) for start in starts]
    of_limits = _g_limits if kind is Kind.G else _t_limits
    # A longer stretch between misses is a higher share, between hits or events a lower one.
    facing = 1 if q.watches_misses else -1
    held = None if fixed is None else int(np.searchsorted(month, fixed))

    def limits_of(known: slice, part: slice) -> Limits:
        return of_limits(x[known], len(x[part]))

    drawn = charted(kind, x, limits_of, begins, at=month.tolist(), facing=facing, fixed=held)
    return _still_running(drawn, since, len(q.events) - 1)


def _still_running(chart: Chart, since: float, month: int) -> Chart:
    """The chart with the stretch that still runs as a last point, once it is longer than the limit allows."""
    if chart.high is None or since <= chart.high:
        return chart
    return replace(
        chart,
        values=(*chart.values, since),
        centres=(*chart.centres, chart.mean),
        lows=(*chart.lows, chart.low),
        highs=(*chart.highs, chart.high),
        rules=(*chart.rules, frozenset({Rule.OUTSIDE})),
        sides=(*chart.sides, 1),
        at=(*chart.at, month),
    )


_DRAWN: dict[Kind, Callable[[Question, Sequence[int], int | None], Chart]] = {
    Kind.XMR: _xmr,
    Kind.MEDIAN: lambda q, starts, fixed: median_xmr(q.months.values.tolist(), starts=starts, fixed=fixed),
    Kind.RUN: _run,
    Kind.P: _counting,
    Kind.P_LANEY: _counting,
    Kind.U: _counting,
    Kind.U_LANEY: _counting,
    Kind.G: _between,
    Kind.T: _between,
}
