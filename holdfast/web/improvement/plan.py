"""The improvement plan for a board: as a page, and printed as PDF or for a word processor."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse

from holdfast.accounts.permissions import Permission
from holdfast.improvement.findings import findings_within, told_within
from holdfast.improvement.plan import Plan, plan_for
from holdfast.improvement.resources import in_all
from holdfast.standards import MEASURES
from holdfast.web.improvement.forms import SinceForm
from holdfast.web.improvement.printing import as_docx, as_pdf, printed
from holdfast.web.improvement.tabs import Tabbed
from holdfast.web.improvement.words import (
    COLOURS,
    RESULT_COLOURS,
    age_words,
    came_words,
    effect_words,
    expected_words,
    plan_words,
    proof_words,
)

FORMS = {
    "pdf": ("application/pdf", as_pdf),
    "docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", as_docx),
}


class ImprovementPlan(Tabbed):
    """The plan by theme; whose role opens no child reads it under disclosure control."""

    permission = Permission.PLAN_VIEW
    template = "improvement/plan.html"
    reads = "improvement plan"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The page, or the plan printed: `?print=pdf` or `?print=docx`, with the day of the last board."""
        form = FORMS.get(request.GET.get("print", ""))
        if form is None:
            return super().get(request, *args, **kwargs)
        kind, write = form
        plan, name = self._plan(), f"improvement-plan-{self.served.snapshot.as_at}.{request.GET['print']}"
        self.done = "printed improvement plan", {"form": request.GET["print"], "findings": len(plan.findings)}
        content = write(printed(plan, self._since(), self._untold(plan)))
        return HttpResponse(
            content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'}
        )

    def context(self) -> dict[str, Any]:
        """The themes with their distances, weaknesses and actions; what changed; claims; posts; pace."""
        plan, since = self._plan(), self._since()
        return {
            "plan": plan,
            "first_words": plan_words(plan),
            "form": SinceForm(self.request.GET or None),
            "since": since,
            "changed": plan.changed_since(since) if since else [],
            "untold": self._untold(plan),
            "themes": [
                (
                    theme,
                    [(one, age_words(one, plan.steps_of(one), plan.as_at)) for one in theme.known_weaknesses],
                    [(step, COLOURS[step.standing], proof_words(step.proof)) for step in theme.steps],
                )
                for theme in plan.themes
            ],
            "claims": [
                (
                    claim,
                    expected_words(claim, MEASURES[claim.measure]),
                    came_words(claim, came, MEASURES[claim.measure]),
                    RESULT_COLOURS[came.result],
                )
                for claim, came in plan.results
            ],
            "ranked": [(one, effect_words(one)) for part in plan.ranked for one in part],
            "strands": [*plan.strands, in_all(plan.strands)] if plan.strands else [],
            "may_open": self.person.may(Permission.FINDING_VIEW),
        }

    def _plan(self) -> Plan:
        return plan_for(self.scope, list(told_within(self.scope)))

    def _untold(self, plan: Plan) -> int:
        """How many findings there are whose words this person is not told."""
        return findings_within(self.scope).count() - len(plan.findings)

    def _since(self) -> date | None:
        form = SinceForm(self.request.GET)
        return form.cleaned_data["since"] if form.is_valid() else None
