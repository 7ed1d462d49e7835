"""Whether a measure moved for the better beyond its natural variation since a day, and whether that lasted.

The months before the day are the baseline: centre and limits come from them alone and are held. Each month after it is
judged as it was known then, by the four rules over the months since the day; a rule counts as proof only where its
p-value stands up beside the months in which one could have looked. What lies before the day proves nothing.
"""

from dataclasses import dataclass, replace
from enum import Enum

from holdfast.measures.charts import Months, Question, chart_of
from holdfast.measures.evidence import FALSE_SHARE, p_values
from holdfast.measures.model import Direction
from holdfast.measures.telling import CONCERN, IMPROVEMENT, meaning_of
from holdfast.measures.variation import FEWEST_FOR_LIMITS, RUN, Chart, Rule

# A baseline reaches so many months back at most: what lies before is another time.
LONGEST_BASELINE = 24
# An effect that has held for so many further months is sustained.
SUSTAINED_AFTER = 6
# So many months in a row back on the baseline's worse side, and the effect is lost.
LOST_AFTER = 3
# How many points since the day a rule asks for.
ASKED = {Rule.OUTSIDE: 1, Rule.SHIFT: RUN, Rule.TREND: RUN, Rule.NEAR_LIMIT: 3}


class State(Enum):
    """What the months since a day show; its value says it in words."""

    NO_DIRECTION = "cannot be told: of this measure neither way is better"
    NO_BASELINE = f"cannot be told: fewer than {FEWEST_FOR_LIMITS} months with a figure lie before it"
    TOO_EARLY = "too early: no month has ended since"
    NOT_PROVED = "not proved: within the variation of the time before"
    WORSE = "worse than before, beyond variation"
    PROVED = "effective: better than before, beyond variation"
    SUSTAINED = f"sustained: better than before, and held for {SUSTAINED_AFTER} months and more"
    LOST = "lost again: it was better beyond variation, and is no longer"

    @property
    def is_proof(self) -> bool:
        """Whether the measure shows an effect that holds."""
        return self in (State.PROVED, State.SUSTAINED)


@dataclass(frozen=True)
class Effect:
    """What the months since a day show, with the chart whose limits are the baseline's.

    `baseline` and `since` are numbers of months; `proved_at` and `lost_at` are places among the chart's months;
    `chance` is how often chance alone would have brought as much. `was_moving` says that the baseline itself was
    getting better as it ended: then what has moved since may only have gone on.
    """

    state: State
    chart: Chart
    baseline: int
    since: int
    proved_at: int | None = None
    lost_at: int | None = None
    chance: float | None = None
    was_moving: bool = False


def effect_since(question: Question, first: int, direction: Direction) -> Effect:
    """The effect since the month at place `first`; all months before it are the baseline."""
    since = len(question.months.values) - first
    chart = chart_of(question, fixed=first)
    if direction not in (Direction.HIGHER, Direction.LOWER):
        return Effect(State.NO_DIRECTION, chart, first, since)
    if first < FEWEST_FOR_LIMITS or chart.mean is None:
        return Effect(State.NO_BASELINE, chart_of(question), first, since)
    if since < 1:
        return Effect(State.TOO_EARLY, chart, first, since)
    before = chart_of(_up_to(question, first))
    moving = meaning_of(direction, before.side) == IMPROVEMENT
    return replace(_followed(question, first, direction), chart=chart, was_moving=moving)


def _followed(question: Question, first: int, direction: Direction) -> Effect:
    """The months since, one after the other: each as it was known when it ended."""
    found = Effect(State.NOT_PROVED, chart_of(question, fixed=first), first, len(question.months.values) - first)
    for place in range(first, len(question.months.values)):
        known = _up_to(question, place + 1)
        chart = chart_of(known, fixed=first)
        if found.state.is_proof:
            found = _held(found, chart, place, direction)
            continue
        since = max(first, found.lost_at + 1 if found.lost_at is not None else first)
        meaning, chance = _moved(known, chart, first, since, direction)
        if meaning == IMPROVEMENT:
            found = replace(found, state=State.PROVED, proved_at=place, lost_at=None, chance=chance)
        elif found.state is not State.LOST:
            found = replace(found, state=State.WORSE if meaning == CONCERN else State.NOT_PROVED)
    return found


def _moved(question: Question, chart: Chart, first: int, since: int, direction: Direction) -> tuple[str, float]:
    """Whether the last month shows improvement or concern beyond chance, by points since a month; and the chance."""
    points = sum(month >= since for month in chart.at)
    standing = [rule for rule, asked in ASKED.items() if points >= asked and _alike(chart, rule, asked)]
    p = {rule: chance for rule, chance in p_values(question, chart, fixed=first).items() if rule in standing}
    looks = len(question.months.values) - first
    if not p or min(p.values()) * looks > FALSE_SHARE:
        return "", 1.0
    meaning = meaning_of(direction, chart.side)
    return (meaning if meaning == _side(chart, direction) else ""), min(p.values())


def _alike(chart: Chart, rule: Rule, asked: int) -> bool:
    """Whether the last points, as many as the rule asks, all help to break it on one side."""
    if rule is Rule.NEAR_LIMIT:
        asked = 1
    return all(rule in rules for rules in chart.rules[-asked:]) and len(set(chart.sides[-asked:])) == 1


def _side(chart: Chart, direction: Direction) -> str:
    """On which side of the baseline's centre the last point lies: the better or the worse."""
    if chart.mean is None or chart.values[-1] == chart.mean:
        return ""
    return meaning_of(direction, chart.facing if chart.values[-1] > chart.mean else -chart.facing)


def _held(found: Effect, chart: Chart, place: int, direction: Direction) -> Effect:
    """Whether an effect still holds at a month."""
    centre = chart.mean or 0.0
    better = [meaning_of(direction, chart.facing if value > centre else -chart.facing) for value in chart.values]
    last = better[-LOST_AFTER:]
    new = [month for month in chart.at[-LOST_AFTER:] if month > (found.proved_at or 0)]
    if last == [CONCERN] * LOST_AFTER and len(new) == LOST_AFTER:
        return replace(found, state=State.LOST, lost_at=place)
    held = place - (found.proved_at or place)
    return replace(found, state=State.SUSTAINED if held >= SUSTAINED_AFTER else State.PROVED)


def _up_to(question: Question, months: int) -> Question:
    """The same question as it was when so many months were known."""
    known = question.months
    cut = Months(known.values[:months], known.hits[:months], known.sizes[:months], known.days[:months])
    return replace(question, months=cut)
