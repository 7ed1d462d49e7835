"""Which open actions would help most children: how many their measure concerns, times how far it is expected to move.

It ranks what the council does, never a child. What it cannot rank it lists with the reason.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from holdfast.improvement.chain import Step
from holdfast.improvement.models import ImprovementAction
from holdfast.improvement.reached import year_of
from holdfast.improvement.units import unit_meant
from holdfast.measures.disclosure import LEAST
from holdfast.measures.gives import Gives
from holdfast.measures.model import Direction, Measure
from holdfast.serving.reader import Served
from holdfast.standards import MEASURES


@dataclass(frozen=True)
class Expects:
    """What is expected of an action: how many fewer will be failed in a year, and how that was reckoned.

    `concerned` are the children whom the measure concerns, or, where no child may be told, how often it was missed in
    a year: what is open and overdue was missed too.
    Without `fewer` it cannot be ranked, and `words` say why.
    """

    step: Step
    words: str
    fewer: float | None = None
    concerned: float = 0
    is_of_times: bool = False

    @property
    def action(self) -> ImprovementAction:
        """The action."""
        return self.step.action


def ranked(steps: Sequence[Step], served: Served) -> tuple[list[Expects], list[Expects]]:
    """The open actions by what is expected of them, the most first; and those that cannot be ranked."""
    found = [expects(step, served) for step in steps if step.action.is_open]
    known = sorted((one for one in found if one.fewer is not None), key=lambda one: -(one.fewer or 0))
    return known, [one for one in found if one.fewer is None]


def expects(step: Step, served: Served) -> Expects:
    """What is expected of one action."""
    action = step.action
    measure = MEASURES.get(action.measure)
    if measure is None:
        return Expects(step, "no measure named")
    if action.expected_value is None:
        return Expects(step, "it does not say which value is expected")
    if measure.gives is not Gives.SHARE or measure.direction not in (Direction.HIGHER, Direction.LOWER):
        return Expects(step, f"{measure.title} does not say of each child whether it was met")
    unit_id = unit_of(action)
    row = year_of(served, measure.id, unit_id)
    if row is None or row["value"] is None or row["denominator"] is None:
        return Expects(step, f"{measure.title} has no figure that can be told")
    missed = row["denominator"] - row["numerator"] if measure.direction is Direction.HIGHER else row["numerator"]
    if served.disclosed and 0 < missed < LEAST:
        return Expects(step, f"too few were missed of {measure.title} to be told outside the service")
    moves = _moves(measure, row["value"], action.expected_value)
    concerned = None if served.disclosed else _children(measure, unit_id, served)
    if concerned == 0 and missed:
        return Expects(step, f"{measure.title} counts no children")
    number = missed if concerned is None else concerned
    words = _words(measure, row["value"], action.expected_value, missed, row["overdue"], concerned, moves)
    return Expects(step, words, number * moves, number, concerned is None)


def unit_of(action: ImprovementAction) -> str:
    """The service or team that an action is about: that of the first of its findings that is about one."""
    return next((finding.unit_id for finding in action.findings.all() if finding.unit_id), "")


def _moves(measure: Measure, value: float, expected: float) -> float:
    """Which part of what is failed now would no longer be: from a miss of 20% to one of 15% it is a quarter."""
    now, then = (1 - value, 1 - expected) if measure.direction is Direction.HIGHER else (value, expected)
    return max(0.0, (now - then) / now) if now else 0.0


def _children(measure: Measure, unit_id: str, served: Served) -> int:
    """How many children it was missed for in the last year, or is open and overdue for now."""
    missed = 0 if measure.direction is Direction.HIGHER else 1
    standards = [clock.standard for clock in measure.clocks] if measure.direction is Direction.HIGHER else []
    values: list[object] = [measure.id, missed, *standards]
    of_unit = ""
    if unit_id:
        groups = unit_meant(unit_id, served)[1]
        of_unit = f"WHERE children.team_id IN ({', '.join('?' * len(groups))})"
        values += groups
    marks = ", ".join("?" * len(standards))
    found = served.row(
        f"""SELECT count(*) AS number FROM (
            SELECT person_id FROM behind WHERE measure = ? AND unknown = 0 AND hit = ?
            UNION SELECT person_id FROM owed WHERE overdue = 1 AND standard IN ({marks})
        ) AS concerned JOIN children ON children.person_id = concerned.person_id {of_unit}""",
        values,
    )
    return int(found["number"]) if found else 0


def _words(
    measure: Measure,
    value: float,
    expected: float,
    missed: float,
    overdue: float | None,
    children: int | None,
    moves: float,
) -> str:
    """How the number was reckoned, in plain words."""
    about = "about " if children is None else ""
    said = f"{about}{missed:,.0f} missed in the last twelve months"
    said += f" and {about}{overdue:,.0f} open and overdue now" if overdue else ""
    said += f", for {children:,} {'child' if children == 1 else 'children'}" if children is not None else ""
    written = measure.gives.written
    if not moves:
        return f"{said}; {written(value)} already reaches the {written(expected)} expected"
    return f"{said}; from {written(value)} to {written(expected)} spares {moves:.0%} of them"
