"""A chart in one sentence, made from the rule that fired, in the words that the NHS uses of such charts.

Common cause is what a measure does by itself, month after month. A special cause is something else: look into it.
Whether it is improving or concerning follows from which way is better; where no way is, it is neither.
"""

from collections.abc import Callable, Sequence
from enum import Enum

from holdfast.measures.model import Direction
from holdfast.measures.variation import ENOUGH_TO_TRUST, FEWEST_FOR_LIMITS, Chart, Kind, Rule

IMPROVEMENT, CONCERN, CHANGE = "improvement", "concern", "change"
CAUSES = {
    IMPROVEMENT: "special cause, improving",
    CONCERN: "special cause, concerning",
    CHANGE: "special cause, by itself neither improving nor concerning",
}
# Stands for what lies between two rare events until it is known which they are.
BETWEEN = "between one and the next"
SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def meaning_of(direction: Direction, side: int) -> str:
    """What a move up or down means: improvement or concern where the measure has a direction, else only a change."""
    if direction is Direction.HIGHER:
        return IMPROVEMENT if side > 0 else CONCERN
    if direction is Direction.LOWER:
        return CONCERN if side > 0 else IMPROVEMENT
    return CHANGE


def tells(chart: Chart, direction: Direction, months: Sequence[str], afresh: str = "") -> str:
    """The sentence of a chart over months of these names; `afresh` says from when and why its limits begin anew."""
    if not chart.values:
        return "There is nothing to draw: no month has a figure."
    last = months[chart.at[-1]]
    if chart.mean is None:
        return _sentence(_too_few(chart, afresh))
    against = f", against limits reckoned afresh from {afresh}" if afresh else ""
    if chart.signal is None:
        said = f"common cause variation: up to {last} nothing points to a change{against}"
    else:
        cause = CAUSES[meaning_of(direction, chart.side)]
        said = f"{cause}: {_SAYS[chart.signal](chart, months)}{against}".replace(BETWEEN, _between(chart, direction))
    if chart.points_since_start < ENOUGH_TO_TRUST:
        said += f"; with {_counted(chart)} so far the limits may still move"
    return _sentence(said)


def _too_few(chart: Chart, afresh: str) -> str:
    are = "is" if chart.points_since_start == 1 else "are"
    since = f"since limits began afresh from {afresh} there {are} " if afresh else f"there {are} "
    return f"{since}{_counted(chart)}, and {FEWEST_FOR_LIMITS} are asked before limits can tell a change from chance"


def _counted(chart: Chart) -> str:
    number = chart.points_since_start
    noun = "stretch" if chart.kind.is_of_gaps else "month"
    plural = noun if number == 1 else "stretches" if chart.kind.is_of_gaps else "months"
    return f"{_spelled(number)} {plural}"


def _between(chart: Chart, direction: Direction) -> str:
    """Between which two a stretch lies: those that the measure is named for or, where they are rarer, the others."""
    if chart.facing < 0:
        return "between one such and the next"
    return f"between one that {'missed the mark' if direction is Direction.HIGHER else 'is none such'} and the next"


def _outside(chart: Chart, months: Sequence[str]) -> str:
    limit = "upper limit" if chart.sides[-1] > 0 else "lower limit"
    month = months[chart.at[-1]]
    if chart.kind.is_of_gaps:
        long = "longer" if chart.sides[-1] > 0 else "shorter"
        return f"the stretch {BETWEEN} up to {month} is {long} than the {limit} allows"
    where = "above" if chart.sides[-1] > 0 else "below"
    return f"{month} lies {where} the {limit}"


def _shift(chart: Chart, months: Sequence[str]) -> str:
    run = _run(chart, Rule.SHIFT)
    where = "above" if chart.sides[-1] > 0 else "below"
    row = f"{_spelled(run)} {_things(chart)} in a row {where} the {_centre(chart)}"
    return f"a shift since {months[chart.at[-run]]}, {row}"


def _trend(chart: Chart, months: Sequence[str]) -> str:
    run = _run(chart, Rule.TREND)
    way = "higher" if chart.values[-1] > chart.values[-2] else "lower"
    if chart.kind.is_of_gaps:
        way = "longer" if way == "higher" else "shorter"
    return f"a trend since {months[chart.at[-run]]}, {_spelled(run)} {_things(chart)} in a row each {way} than the last"


def _near(chart: Chart, months: Sequence[str]) -> str:
    limit = "upper limit" if chart.sides[-1] > 0 else "lower limit"
    return f"two of the last three {_things(chart)} up to {months[chart.at[-1]]} lie close to the {limit}"


_SAYS: dict[Rule, Callable[[Chart, Sequence[str]], str]] = {
    Rule.OUTSIDE: _outside,
    Rule.SHIFT: _shift,
    Rule.TREND: _trend,
    Rule.NEAR_LIMIT: _near,
}


def _run(chart: Chart, rule: Rule) -> int:
    """How many points up to the last help to break the rule, since the limits began."""
    length = 0
    while length < chart.points_since_start and rule in chart.rules[-1 - length]:
        length += 1
    return length


def _things(chart: Chart) -> str:
    return f"stretches {BETWEEN}" if chart.kind.is_of_gaps else "months"


def _centre(chart: Chart) -> str:
    return "mean" if chart.kind not in (Kind.MEDIAN, Kind.RUN, Kind.G, Kind.T) else "median"


def _spelled(number: int) -> str:
    return SMALL[number] if number < len(SMALL) else f"{number:,}"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


class Assurance(Enum):
    """Whether a measure, left as it is, will reach a target: the NHS's assurance, in words."""

    PASS = "the process will consistently pass it: the limits lie wholly on its good side"
    FAIL = "the process will consistently fail it: the limits lie wholly on its bad side"
    HIT_AND_MISS = "the process will hit and miss it: it lies between the limits"


def assurance(chart: Chart, target: float, direction: Direction) -> Assurance | None:
    """How a target lies to the limits at the last point; nothing where there are none, or no better way.

    Limits foretell only what stays as it is: while the last point signals a change, nothing is foretold.
    """
    if chart.signal is not None:
        return None
    if chart.low is None or chart.high is None or direction not in (Direction.HIGHER, Direction.LOWER):
        return None
    if chart.low <= target <= chart.high:
        return Assurance.HIT_AND_MISS
    return Assurance.PASS if (target < chart.low) == (direction is Direction.HIGHER) else Assurance.FAIL
