"""The improvement plan as a board reads it: by theme, what is known, what is done, how far off, what changed since.

Whose role opens no child reads it from figures that have passed disclosure control, and of findings only the words
of letters: what a child, a parent or a worker said is not told outside the service.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from django.utils import timezone

from holdfast.accounts.scope import Scope
from holdfast.improvement.actions import standing_actions
from holdfast.improvement.chain import Step, step_of
from holdfast.improvement.changes import changes_stated
from holdfast.improvement.claims import Came, Result, claims_within, result_of
from holdfast.improvement.embargo import closed_to
from holdfast.improvement.expected_effect import Expects, ranked
from holdfast.improvement.models import Claim, Expectation, Finding, ImprovementAction, Statement, ToldBack
from holdfast.improvement.months import WHOLE, known, months_of
from holdfast.improvement.pace import Pace, pace
from holdfast.improvement.resources import Strand, strands
from holdfast.improvement.robust import rests_on_one_post
from holdfast.improvement.themes import THEMES, in_order
from holdfast.measures.model import Direction, Measure
from holdfast.measures.telling import CONCERN, IMPROVEMENT, meaning_of
from holdfast.serving.reader import Served
from holdfast.serving.series import is_mostly_told
from holdfast.serving.signals import seen
from holdfast.standards import MEASURES

DIRECTIONS = {
    IMPROVEMENT: "getting better, beyond natural variation",
    CONCERN: "getting worse, beyond natural variation",
    "": "no change beyond natural variation",
}


@dataclass(frozen=True)
class Distance:
    """How a measure lies to what is expected of it, and where it is going.

    `kept` is whether the expected value is reached; `is_late` whether the day on which it was expected is past.
    """

    measure: Measure
    value: float | None
    why_none: str
    expected: float | None
    expected_by: date | None
    meaning: str
    as_at: date

    @property
    def kept(self) -> bool | None:
        """Whether the expected value is reached; nothing where that cannot be told."""
        if self.value is None or self.expected is None:
            return None
        higher = self.measure.direction is Direction.HIGHER
        return self.value >= self.expected if higher else self.value <= self.expected

    @property
    def is_late(self) -> bool:
        """Whether it was expected by a day that is past, and is not reached."""
        return self.kept is False and self.expected_by is not None and self.expected_by < self.as_at

    @property
    def words(self) -> str:
        """The distance in words."""
        if self.value is None:
            return f"no figure: {self.why_none}"
        written = self.measure.gives.written
        if self.expected is None:
            return f"{written(self.value)}; no value is expected of it"
        by = f" by {self.expected_by.day} {self.expected_by:%b %Y}" if self.expected_by else ""
        against = f"{written(self.value)} against {written(self.expected)} expected{by}"
        return f"{against}: reached" if self.kept else f"{against}: {self._apart()} off{', and late' * self.is_late}"

    def _apart(self) -> str:
        apart = abs((self.value or 0) - (self.expected or 0))
        return f"{apart * 100:.1f} points" if self.measure.gives.in_percent else self.measure.gives.written(apart)

    @property
    def direction(self) -> str:
        """Where it is going, in words."""
        return DIRECTIONS.get(self.meaning, "changed beyond natural variation")


@dataclass(frozen=True)
class Theme:
    """A theme of the plan: its findings, how its measures lie, its actions."""

    key: str
    findings: tuple[Finding, ...]
    distances: tuple[Distance, ...]
    steps: tuple[Step, ...]

    @property
    def title(self) -> str:
        """Its name."""
        return THEMES.get(self.key, self.key)

    @property
    def known_weaknesses(self) -> list[Finding]:
        """Its findings that ask for action, the oldest first."""
        return sorted((one for one in self.findings if one.asks_for_action), key=lambda one: one.source_on)

    @property
    def strengths(self) -> int:
        """How many of its findings are strengths."""
        return sum(one.polarity == Finding.Polarity.STRENGTH for one in self.findings)


@dataclass(frozen=True)
class Plan:
    """The plan as somebody may read it today, by the figures that serve."""

    scope: Scope
    findings: tuple[Finding, ...]
    claims: tuple[Claim, ...]

    @property
    def served(self) -> Served:
        """The snapshot that it is told from."""
        return self.scope.served

    @property
    def as_at(self) -> date:
        """The day to which ages and overdue days are reckoned: today, for what people do is not in the snapshot."""
        return timezone.localdate()

    @cached_property
    def steps(self) -> list[Step]:
        """All actions with where they stand."""
        return [step_of(action, self.served, closed=self._closed) for action in self._actions]

    @cached_property
    def _closed(self) -> list[str]:
        return closed_to(self.scope.person)

    @cached_property
    def _actions(self) -> list[ImprovementAction]:
        return list(standing_actions().filter(findings__in=self.findings).distinct())

    def steps_of(self, finding: Finding) -> list[Step]:
        """The actions about a finding."""
        return [step for step in self.steps if finding in step.action.findings.all()]

    @cached_property
    def themes(self) -> list[Theme]:
        """The themes in the order in which children meet the service; a finding stands under its first."""
        by_theme: dict[str, list[Finding]] = defaultdict(list)
        for finding in self.findings:
            by_theme[finding.themes[0]].append(finding)
        return [self._theme(key, by_theme[key]) for key in in_order(set(by_theme))]

    def _theme(self, key: str, findings: Sequence[Finding]) -> Theme:
        held = [step for step in self.steps if set(findings) & set(step.action.findings.all())]
        current = [step.action for step in held if step.action.stopped_on is None]
        ids = [*(one.measure for one in current), *(m for f in findings if f.asks_for_action for m in f.measures)]
        measures = [MEASURES[one] for one in dict.fromkeys(ids) if one in MEASURES]
        return Theme(key, tuple(findings), tuple(distance(one, current, self.served) for one in measures), tuple(held))

    @cached_property
    def ranked(self) -> tuple[list[Expects], list[Expects]]:
        """The open actions by what they would do for children, the most first; and those that cannot be ranked."""
        return ranked(self.steps, self.served)

    @cached_property
    def strands(self) -> list[Strand]:
        """What the plan costs, by theme."""
        return strands(self.steps, self.findings)

    @cached_property
    def pace(self) -> list[Pace]:
        """How fast each theme moved from finding to action to effect."""
        return pace([(finding, self.steps_of(finding)) for finding in self.findings], self.as_at)

    @cached_property
    def results(self) -> list[tuple[Claim, Came]]:
        """The claims with what came of them."""
        return [(claim, result_of(claim, self.served)) for claim in self.claims]

    @property
    def on_one_post(self) -> dict[str, list[ImprovementAction]]:
        """The open actions that one post alone carries, by post in order of name."""
        by_post: dict[str, list[ImprovementAction]] = defaultdict(list)
        for step in self.steps:
            if step.action.is_open and rests_on_one_post(step.action):
                by_post[step.action.owner_post].append(step.action)
        return dict(sorted(by_post.items()))

    def changed_since(self, day: date) -> list[str]:
        """What changed since a day, such as that of the last board: each in a sentence."""
        return [*self._new(day), *self._moved(day), *self._came(day), *_said(day)]

    def _new(self, day: date) -> Iterator[str]:
        found = [one for one in self.findings if _day(one.confirmed_at) > day]
        for polarity in Finding.Polarity:
            number = sum(one.polarity == polarity for one in found)
            if number:
                yield f"Findings confirmed ({polarity.label.lower()}): {number}."
        for step in self.steps:
            if _day(step.action.set_at) > day:
                yield f"Action set: “{step.action.title}”."

    def _moved(self, day: date) -> Iterator[str]:
        for step in self.steps:
            before = step_of(step.action, self.served, until=day, closed=self._closed).standing
            if before is not step.standing and step.action.starts_on <= day:
                yield f"“{step.action.title}”: was {before.value}, is {step.standing.value}."

    def _came(self, day: date) -> Iterator[str]:
        for claim, came in self.results:
            if day < claim.due_on <= self.as_at and came.result is not Result.NOT_DUE:
                yield f"The day of a claim came: “{claim.words}” Result: {came.result.value}."


def _said(day: date) -> Iterator[str]:
    """What was stated, graded and told back since a day."""
    stated = {one.about: one for one in Statement.objects.filter(withdrawn_at=None, said_on__gt=day)}
    for expectation in Expectation.objects.filter(id__in=stated, withdrawn_at=None):
        yield f"Stated of “{expectation.words}”: {stated[expectation.id].said}."
    graded = sum(one.about_kind != Statement.About.EXPECTATION for one in stated.values())
    if graded:
        yield f"Judgements and themes in which the council graded itself: {graded}."
    told = ToldBack.objects.filter(told_on__gt=day, finding__withdrawn_at=None).values("finding").distinct().count()
    if told:
        yield f"Issues of which those who raised them were told what became: {told}."


def plan_for(scope: Scope, findings: Sequence[Finding]) -> Plan:
    """The plan of these findings, with the claims that somebody may read."""
    return Plan(scope, tuple(findings), tuple(claims_within(scope)))


def distance(measure: Measure, actions: Sequence[ImprovementAction], served: Served) -> Distance:
    """How a measure's last twelve months lie to what the actions expect, by the latest day on which one expects it."""
    expecting = [one for one in actions if one.measure == measure.id and one.expected_value is not None]
    last = max(expecting, key=lambda one: one.expected_by or date.min, default=None)
    year = served.row(
        """SELECT value, reason FROM figures WHERE measure = ? AND series = 'year' AND grouped_by = ?
        AND category IS NULL""",
        (measure.id, WHOLE),
    )
    return Distance(
        measure,
        year["value"] if year else None,
        (year["reason"] if year else None) or "none is served",
        last.expected_value if last else None,
        last.expected_by if last else None,
        _meaning(measure, served),
        timezone.localdate(),
    )


def _meaning(measure: Measure, served: Served) -> str:
    """What the last month signals of the measure: improvement, concern, a change, or nothing."""
    changes = tuple(changes_stated())

    def of_the_months() -> str:
        rows = months_of(served, measure.id)
        if not is_mostly_told(rows):
            return ""
        chart = seen(measure, known(rows), changes, rounded=served.disclosed).chart
        return meaning_of(measure.direction, chart.side) if chart.side else ""

    return served.once(("meaning", measure.id, changes), of_the_months)


def _day(at: datetime) -> date:
    return timezone.localtime(at).date()
