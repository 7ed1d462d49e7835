"""How ready the council is on each theme for what may come next: what is open, since when, and what its figures say."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from holdfast.accounts.scope import Scope
from holdfast.improvement.findings import told_within
from holdfast.improvement.models import Finding, ImprovementAction
from holdfast.improvement.themes import THEMES
from holdfast.serving.reader import Served
from holdfast.standards import MEASURES


@dataclass(frozen=True)
class Ready:
    """One theme: its open concerns, its strengths, its actions, and when inspectors last spoke of it."""

    theme: str
    concerns: int
    oldest_on: date | None
    without_action: int
    strengths: int
    open_actions: int
    late_actions: int
    worse: tuple[str, ...]
    inspected_on: date | None

    @property
    def title(self) -> str:
        """The theme in words."""
        return THEMES[self.theme]

    @property
    def words(self) -> str:
        """What stands between the council and a visit on this theme, in words; nothing if nothing does."""
        parts = [
            f"{self.without_action} without an action" if self.without_action else "",
            f"{self.late_actions} late" if self.late_actions else "",
            f"getting worse: {'; '.join(self.worse)}" if self.worse else "",
        ]
        if not self.concerns and not self.strengths:
            return "nothing found on it yet"
        return ", ".join(filter(None, parts)) or ("in hand" if self.concerns else "no concern is open")


def readiness(scope: Scope, today: date) -> list[Ready]:
    """Each theme as somebody may read it today, in the order in which children meet the service."""
    findings = list(told_within(scope))
    actions = _actions(findings)
    worse = _getting_worse(scope.served)
    return [_ready(theme, findings, actions, worse, today) for theme in THEMES if theme != "other"]


def _ready(
    theme: str,
    findings: Sequence[Finding],
    actions: dict[str, list[ImprovementAction]],
    worse: frozenset[str],
    today: date,
) -> Ready:
    mine = [one for one in findings if theme in one.themes]
    concerns = [one for one in mine if one.asks_for_action]
    held = {action.id: action for one in concerns for action in actions.get(one.id, ())}
    running = [one for one in held.values() if one.is_open]
    named = {measure for one in concerns for measure in one.measures}
    by_inspectors = [one.source_on for one in mine if one.source_kind == Finding.Source.LETTER]
    return Ready(
        theme=theme,
        concerns=len(concerns),
        oldest_on=min((one.source_on for one in concerns), default=None),
        without_action=sum(one.id not in actions for one in concerns),
        strengths=sum(one.polarity == Finding.Polarity.STRENGTH for one in mine),
        open_actions=len(running),
        late_actions=sum(one.due_on is not None and one.due_on < today for one in running),
        worse=tuple(MEASURES[measure].title for measure in MEASURES if measure in named & worse),
        inspected_on=max(by_inspectors, default=None),
    )


def _actions(findings: Sequence[Finding]) -> dict[str, list[ImprovementAction]]:
    """The actions that were not stopped, by the findings that they are about."""
    found = ImprovementAction.objects.filter(findings__in=findings, stopped_on=None).distinct()
    by_finding: dict[str, list[ImprovementAction]] = {}
    for action in found.prefetch_related("findings"):
        for finding in action.findings.all():
            by_finding.setdefault(finding.id, []).append(action)
    return by_finding


def _getting_worse(served: Served) -> frozenset[str]:
    """The measures of the whole council that signal a concern."""
    rows = served.rows("SELECT measure FROM signals WHERE stands AND grouped_by = 'all' AND meaning = 'concern'")
    return frozenset(row["measure"] for row in rows)
