"""Pace: how many days from a finding to the first action, and to the first effect that is proved, by theme.

What still waits counts for as long as it has waited (Kaplan and Meier): leaving it out would make slow work look quick.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from holdfast.improvement.chain import Step
from holdfast.improvement.models import Finding
from holdfast.improvement.themes import THEMES, in_order
from holdfast.measures.survival import kaplan_meier


@dataclass(frozen=True)
class Pace:
    """Of a theme: its findings that ask for action, how many have one and an effect, and the median days to each."""

    theme: str
    findings: int
    acted: int
    proved: int
    days_to_action: float | None
    days_to_effect: float | None

    @property
    def title(self) -> str:
        """The theme's name."""
        return THEMES.get(self.theme, self.theme)


Waited = tuple[int, bool]


def pace(found: Sequence[tuple[Finding, Sequence[Step]]], as_at: date) -> list[Pace]:
    """The pace of each theme, from findings that ask for action with their actions."""
    asked = [(finding, steps) for finding, steps in found if finding.asks_for_action]
    return [
        _of(theme, [(finding, steps) for finding, steps in asked if theme in finding.themes[:1]], as_at)
        for theme in in_order({theme for finding, _ in asked for theme in finding.themes[:1]})
    ]


def _of(theme: str, found: Sequence[tuple[Finding, Sequence[Step]]], as_at: date) -> Pace:
    acted = [_waited(finding, [step.action.starts_on for step in steps], as_at) for finding, steps in found]
    proofs = [[step.proof.proved_on for step in steps if step.proof.proved_on] for _, steps in found]
    proved = [_waited(finding, days, as_at) for (finding, _), days in zip(found, proofs, strict=True)]
    return Pace(
        theme,
        len(found),
        sum(ended for _, ended in acted),
        sum(ended for _, ended in proved),
        _median(acted),
        _median(proved),
    )


def _waited(finding: Finding, days: Sequence[date], as_at: date) -> Waited:
    """The days until the first of these days, or until now where there is none yet."""
    first = min((day for day in days if day <= as_at), default=None)
    return max(0, ((first or as_at) - finding.source_on).days), first is not None


def _median(waited: Sequence[Waited]) -> float | None:
    days, ended = zip(*waited, strict=True)
    return kaplan_meier(days, [1.0] * len(days), ended).median
