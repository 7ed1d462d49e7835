"""What the plan costs: asked, approved and spent, by theme and by action, and what the money bought."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from holdfast.improvement.chain import Step
from holdfast.improvement.models import Finding
from holdfast.improvement.themes import THEMES, in_order


@dataclass(frozen=True)
class Strand:
    """The resources of a theme's actions. A sum that is not stated is not nought: `unstated` says how many are not."""

    title: str
    steps: tuple[Step, ...]

    @property
    def asked(self) -> int | None:
        """The money that its actions ask for; nothing where none states a sum."""
        return _sum([step.action.amount for step in self.steps])

    @property
    def approved(self) -> int | None:
        """The part of it that is approved."""
        return _sum([approved_of(step) if step.action.amount is not None else None for step in self.steps])

    @property
    def spent(self) -> int | None:
        """What was spent so far."""
        return _sum([step.action.spent for step in self.steps])

    @property
    def unstated(self) -> int:
        """How many of its actions state no sum."""
        return sum(step.action.amount is None for step in self.steps)

    @property
    def named(self) -> list[Step]:
        """Its actions that name a resource or a sum."""
        return [one for one in self.steps if one.action.resource or one.action.amount is not None]

    @property
    def overspent(self) -> list[Step]:
        """Its actions on which more was spent than was approved."""
        return [step for step in self.steps if (step.action.spent or 0) > approved_of(step)]


def _sum(sums: Sequence[int | None]) -> int | None:
    stated = [one for one in sums if one is not None]
    return sum(stated) if stated else None


def approved_of(step: Step) -> int:
    """The money that is approved for an action."""
    return (step.action.amount or 0) if step.action.approved_on else 0


def strands(steps: Sequence[Step], findings: Sequence[Finding]) -> list[Strand]:
    """The resources by theme; an action that answers several counts once, under the first of its findings."""
    by_theme: dict[str, list[Step]] = defaultdict(list)
    told = {finding.id for finding in findings}
    for step in steps:
        first = next((one for one in step.action.findings.all() if one.id in told), None)
        if first is not None and step.action.stopped_on is None:
            by_theme[first.themes[0]].append(step)
    return [Strand(THEMES.get(theme, theme), tuple(by_theme[theme])) for theme in in_order(set(by_theme))]


def in_all(found: Sequence[Strand]) -> Strand:
    """All themes together."""
    return Strand("In all", tuple(step for strand in found for step in strand.steps))
