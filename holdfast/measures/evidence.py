"""How surely a signal is more than chance: a p-value for each rule, and which signals stand when thousands are tried.

Each p-value asks how often months that vary by common cause alone would end in a run at least as striking. They are
worked out from the months before, by what a measure is: for counts the exact test of this month against the others;
for every measure the spread that its own months show, where the few months behind that spread are allowed for. Of the
two the larger is taken, so that neither a lucky streak of equal months nor a wild past makes a signal look surer than
it is. Children counted at one month's end are mostly those at the next: of such a measure only what the month before
does not foretell counts as new, and one that mostly repeats itself is never more sure than chance.
"""

from collections.abc import Callable, Sequence
from functools import cache
from math import erfc, factorial, sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from holdfast.measures.charts import D2, Question, spread_of_counting
from holdfast.measures.gives import Gives
from holdfast.measures.variation import Chart, Floats, Rule

# From the chance that one point lies so far out to the chance of what a rule asks; for one chance or many.
Event = Callable[[Any], Any]

# Of a hundred signals shown, about so many may be chance.
FALSE_SHARE = 0.05
# From this share of months on that repeat the value of the month before, a measure is said to leap.
LEAPING = 0.25
# How many independent squares a mean of n moving ranges is worth, for each of them (Bissell 1990).
WORTH_OF_A_RANGE = 0.61


def p_values(question: Question, chart: Chart, *, fixed: int | None = None) -> dict[Rule, float]:
    """For each rule that the last point helps to break: how often chance alone would bring as much or more.

    With `fixed` the last point is judged by the first so many months alone, the baseline of the chart's limits, and not
    by all that came before it.
    """
    part = slice(chart.starts[-1], None)
    if not chart.rules or not chart.rules[-1]:
        return {}
    if leaps(question, part) and not question.counts_events:
        return dict.fromkeys(chart.rules[-1], 1.0)
    at = np.array(chart.at[part])
    held = None if fixed is None else int(np.searchsorted(at, fixed))
    if held == len(at):
        return {}  # no point has come since the baseline
    tails = _GapTails(chart, part, held) if chart.kind.is_of_gaps else _Tails(question, part, fixed)
    x, sides = np.array(chart.values[part]), _sides_of(question, chart, part, fixed)
    found = {
        Rule.OUTSIDE: lambda: 2 * tails.beyond(),
        Rule.SHIFT: lambda: _shift(sides[held or 0 :], at[held or 0 :], sides[:held]),
        Rule.TREND: lambda: _trend(x, overlapping=question.is_state),
        Rule.NEAR_LIMIT: tails.near,
    }
    return {rule: min(1.0, float(found[rule]())) for rule in chart.rules[-1]}


def leaps(question: Question, part: slice) -> bool:
    """Whether a measure mostly stays and now and then leaps, as where a team's few posts are filled or not.

    Then its months say nothing of how far it strays by chance: unless single events are counted, nothing is surer.
    """
    steps = np.diff(question.months.values[part])
    return float((steps == 0).mean()) > LEAPING


def foretold(x: Floats) -> float:
    """How much of a month's difference from the mean the month before foretells: from 0 (nothing) to nearly 1."""
    away = x - x.mean()
    squares = float((away**2).sum())
    if not squares:
        return 0.0
    found = float((away[1:] * away[:-1]).sum()) / squares
    # Taken from a short series the figure is too low; this is Kendall's correction.
    return float(np.clip((found + 1 / len(x)) / (1 - 3 / len(x)), 0.0, 0.98))


def news(x: Floats, part_foretold: float, mean: float) -> Floats:
    """What each month tells that the month before did not foretell, of its difference from a mean."""
    away = x - mean
    return np.concatenate([away[:1], away[1:] - part_foretold * away[:-1]])


class _Tails:
    """How far the last points lie out, as the chance of lying as far or farther on that side.

    They are judged by all points before them, or by the first `fixed` alone.
    """

    def __init__(self, question: Question, part: slice, fixed: int | None) -> None:
        self.question, self.part, self.fixed = question, part, fixed
        self.x = _plain(question, part, fixed)

    def beyond(self) -> float:
        """The chance that the last point lies so far out."""
        (away,) = self._away(1)
        return max(self._by_spread(away, 1, lambda tail: tail), *self._by_count(1))

    def near(self) -> float:
        """The chance that two of the last three lie as far out on one side, and the third on that side too."""
        away, count = sorted(self._away(3))[1], sorted(self._by_count(3))[1]
        return max(self._by_spread(away, 3, _two_of_three), _two_of_three(count))

    def _away(self, points: int) -> list[float]:
        return np.abs(self.x[-points:] - self._before(self.x, points).mean()).tolist()

    def _before(self, of: Floats, points: int) -> Floats:
        return of[:-points] if self.fixed is None else of[: self.fixed]

    def _by_spread(self, away: float, points: int, event: Event) -> float:
        before = self._before(self.x, points)
        if leaps(self.question, self.part):
            return 0.0  # its count alone judges it
        spread = float(np.abs(np.diff(before)).mean()) / D2 * sqrt(1 + 1 / len(before))
        return mixed(away / spread, WORTH_OF_A_RANGE * (len(before) - 1), event)

    def _by_count(self, points: int) -> list[float]:
        if self.question.rounded or self.question.gives not in (Gives.SHARE, Gives.RATE):
            return [0.0] * points
        hits, sizes = np.rint(self.question.months.hits[self.part]), self.question.months.sizes[self.part]
        # What is counted again month after month is not so many: as many as would be if each month were of others.
        values = self.question.months.values[self.part][: self.fixed]
        part = foretold(values) if self.question.is_state else 0.0
        new = (1 - part) / (1 + part)
        before = tuple(round(float(self._before(of, points).sum()) * new) for of in (hits, sizes))
        test = share_tail if self.question.gives is Gives.SHARE else rate_tail
        last = zip(hits[-points:].tolist(), sizes[-points:].tolist(), strict=True)
        return [test(number, size, *before) for number, size in last]


class _GapTails:
    """The same for stretches between rare events, which chance alone makes exponential."""

    def __init__(self, chart: Chart, part: slice, fixed: int | None) -> None:
        self.x, self.fixed = np.array(chart.values[part]), fixed

    def beyond(self) -> float:
        """The chance of a stretch as long, or as short, as the last."""
        return float(self._tails(1)[0])

    def near(self) -> float:
        """The chance that two of the last three are as long or as short, and the third on that side too."""
        return float(_two_of_three(np.sort(self._tails(3))[1]))

    def _tails(self, points: int) -> Floats:
        before = self.x[:-points] if self.fixed is None else self.x[: self.fixed]
        longer = (1 + self.x[-points:] / before.sum()) ** -len(before)
        return np.minimum(longer, 1 - longer)


def _plain(question: Question, part: slice, fixed: int | None) -> Floats:
    """The months as they are judged: by what chance would do to a month of that size, and without what was foretold."""
    x = question.months.values[part]
    if question.gives is Gives.DAYS:
        x = np.log1p(np.maximum(x, 0))
    elif question.counts_events:
        mean, spread = spread_of_counting(question, part if fixed is None else slice(part.start, fixed), part)
        x = (x - mean) / spread if spread.all() else x - mean
    return news(x, foretold(x[:fixed]), float(x[:fixed].mean())) if question.is_state else x


def _sides_of(question: Question, chart: Chart, part: slice, fixed: int | None) -> Floats:
    if question.is_state:
        return np.sign(_plain(question, part, fixed))
    centres = np.array([0.0 if centre is None else centre for centre in chart.centres[part]])
    return np.sign(np.array(chart.values[part]) - centres)


def _shift(sides: Floats, at: NDArray[np.int64], judged_by: Floats) -> float:
    """A run on one side: each further month has even odds, or those of the side on which most points lie.

    Rare events of one month were spread over it evenly, so that their stretches are alike: they count once.
    """
    other = np.flatnonzero(sides != sides[-1])
    run = at[int(other[-1]) + 1 if len(other) else 0 :]
    odds = max(0.5, float((judged_by == sides[-1]).mean())) if sides[-1] else 1.0
    return float(2 * odds ** len(np.unique(run)))


def _trend(x: Floats, *, overlapping: bool) -> float:
    """A run that rises or falls: one order of so many; of a measure that drifts by nature, so many even chances."""
    steps = np.sign(np.diff(x))
    other = np.flatnonzero(steps != steps[-1])
    length = len(steps) - (int(other[-1]) + 1 if len(other) else 0) + 1
    return 2 * 0.5 ** (length - 1) if overlapping else 2 / factorial(length)


def _two_of_three(tail: Any) -> Any:
    """Two of three beyond a place, up or down, the third on that side too; one alone is beyond with chance `tail`."""
    return 3 * tail**2 - 4 * tail**3


def mixed(distance: float, worth: float, event: Event) -> float:
    """The chance of an event of normal tails, where the standard deviation is known from `worth` squares only.

    For one tail it is that of Student's t. Taken over a grid of what the standard deviation may really be.
    """
    times, weights = _grid(round(worth, 2))
    tails = np.array([0.5 * erfc(distance * time / sqrt(2)) for time in times])
    return float((event(tails) * weights).sum())


@cache
def _grid(worth: float) -> tuple[Floats, Floats]:
    """How many times too large the standard deviation may be taken, and the weight of each: chi over its root."""
    reach = 9 / sqrt(2 * worth)
    times = np.linspace(max(1e-3, 1 - reach), 1 + reach, 1_201)
    logs = (worth - 1) * np.log(times) - worth * times**2 / 2
    weights = np.exp(logs - logs.max())
    return times, weights / weights.sum()


def share_tail(hits: float, size: float, hits_before: float, size_before: float) -> float:
    """The chance of so many hits or more, or fewer, in a month, if months do not differ (Fisher's exact test)."""
    if hits > size or hits_before > size_before:
        return 0.5  # what is weighted is no count, and its spread alone judges it
    total, of = int(hits + hits_before), int(size + size_before)
    number, most = int(hits), int(size)
    fewest, greatest = max(0, total - int(size_before)), min(total, most)
    k = np.arange(fewest, greatest + 1)
    logs = _chosen(most, k) + _chosen(of - most, total - k) - _chosen(of, np.array(total))
    return _tail_at(np.exp(logs), number - fewest)


def rate_tail(events: float, size: float, events_before: float, size_before: float) -> float:
    """The chance of so many events or more, or fewer, in a month, if its rate is that of the months before."""
    total, part = int(events + events_before), size / (size + size_before)
    k = np.arange(total + 1)
    logs = _chosen(total, k) + k * np.log(part) + (total - k) * np.log1p(-part)
    return _tail_at(np.exp(logs), int(events))


def _tail_at(chances: Floats, place: int) -> float:
    return float(min(chances[place:].sum(), chances[: place + 1].sum(), 1.0))


def _chosen(of: int, k: NDArray[np.int64]) -> Floats:
    """The logarithm of in how many ways k are chosen of so many."""
    logs = _log_factorials(1 << max(10, of.bit_length()))
    return logs[of] - logs[k] - logs[of - k]


@cache
def _log_factorials(most: int) -> Floats:
    return np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, most + 1)))])


def discoveries(chances: Sequence[float], looked_at: int, share: float = FALSE_SHARE) -> NDArray[np.bool_]:
    """Which of the p-values stand up when so many were looked at: Benjamini and Hochberg's procedure.

    Of those that stand up about `share` are chance. `looked_at` counts also what signalled nothing.
    """
    p = np.asarray(chances, dtype=float)
    order = np.argsort(p, kind="stable")
    below = p[order] <= share * np.arange(1, len(p) + 1) / max(looked_at, 1)
    found = np.zeros(len(p), dtype=bool)
    if below.any():
        found[order[: int(np.flatnonzero(below)[-1]) + 1]] = True
    return found
