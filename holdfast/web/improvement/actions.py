"""Pages of improvement actions: setting one about a finding, changing it, and saying what became of it; and claims."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from holdfast.accounts.permissions import Permission
from holdfast.improvement.actions import actions_within, change_action, finish_action, set_action, stop_action
from holdfast.improvement.chain import step_of
from holdfast.improvement.claims import claims_within, record_claim, result_of
from holdfast.improvement.embargo import closed_to
from holdfast.improvement.expected_effect import expects
from holdfast.improvement.focused import months_held
from holdfast.improvement.models import Finding, ImprovementAction
from holdfast.improvement.units import units
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES
from holdfast.web.improvement.forms import ActionForm, ClaimForm, DoneForm, StopForm, written_value
from holdfast.web.improvement.pages import finding_of, speaks_for_all
from holdfast.web.improvement.tabs import Tabbed
from holdfast.web.improvement.words import (
    COLOURS,
    RESULT_COLOURS,
    came_words,
    claims_words,
    effect_words,
    expected_words,
    proof_words,
    stop_words,
)
from holdfast.web.page import Page


def action_of(page: Page, improvement_id: str) -> ImprovementAction:
    """An action about a finding that the person may read; any other is not there for them."""
    found = actions_within(page.scope).filter(id=improvement_id).first()
    if found is None:
        raise Http404
    return found


def action_form(page: Page, *given: Any, action: ImprovementAction | None = None) -> ActionForm:
    """The form of an action, filled with what is intended of one that is there."""
    others = [one for one in actions_within(page.scope) if action is None or one.id != action.id]
    if action is None:
        return ActionForm(*given, others=others)
    first = action.depends_on.first()
    kept = {name: getattr(action, name) for name in ActionForm.base_fields if name != "depends_on"}
    for name, value in kept.items():
        if name.endswith(("_on", "_by")) and value:
            kept[name] = f"{value.day}/{value.month}/{value.year}"
    kept["expected_value"] = written_value(action.measure, action.expected_value)
    return ActionForm(*given, others=others, initial={**kept, "depends_on": first.id if first else ""})


class SetAction(Page):
    """Setting an action about a finding."""

    permission = Permission.IMPROVEMENT_SET
    template = "improvement/form.html"
    reads = "form for an improvement action"

    def context(self, finding_id: str) -> dict[str, Any]:
        """The form, with the finding's words above it."""
        finding = finding_of(self, finding_id)
        form = action_form(self)
        form.initial["measure"] = next(iter(finding.measures), "")
        return self._shown(form, finding)

    def post(self, request: HttpRequest, finding_id: str) -> HttpResponse:
        """Set it and show the chain."""
        finding = finding_of(self, finding_id)
        form = action_form(self, request.POST)

        def keep() -> HttpResponse:
            intended, first = form.intended(), form.first
            set_action(intended=intended, findings=[finding.id], depends_on=first, served=self.served, by=self.person)
            return redirect("finding", finding.id)

        return self.sent(form, keep, **self._shown(form, finding))

    def _shown(self, form: ActionForm, finding: Finding) -> dict[str, Any]:
        return {"form": form, "finding": finding, "heading": "Set an action", "button": "Set the action"}


class ActionPage(Page):
    """One improvement action: what is intended, where it stands, what proves it; changing it and ending it."""

    permission = Permission.FINDING_VIEW
    template = "improvement/action.html"
    reads = "improvement action"

    def context(self, improvement_id: str) -> dict[str, Any]:
        """The action with the forms that the person may use."""
        return self.of(action_of(self, improvement_id))

    def of(self, action: ImprovementAction, form: ActionForm | None = None) -> dict[str, Any]:
        """What the template shows of an action."""
        step = step_of(action, self.served, closed=closed_to(self.person))
        may_set = self.person.may(Permission.IMPROVEMENT_SET) and action.is_open
        may_finish = action.is_open and (may_set or action.owner == self.person.email)
        return {
            "step": step,
            "action": action,
            "measure": MEASURES.get(action.measure),
            "colour": COLOURS[step.standing],
            "first_words": f"This action is {step.standing.value}.",
            "proof": proof_words(step.proof),
            "effect": effect_words(expects(step, self.served)) if action.is_open else "",
            "stop": stop_words(action, months_held(action, self.served)),
            "may_withdraw": may_set,
            "form": (form or action_form(self, action=action)) if may_set else None,
            "done_form": DoneForm(auto_id="done_%s") if may_finish else None,
            "stop_form": StopForm(auto_id="stop_%s") if may_set else None,
        }

    def post(self, request: HttpRequest, improvement_id: str) -> HttpResponse:
        """Change what is intended."""
        action = action_of(self, improvement_id)
        form = action_form(self, request.POST, action=action)

        def keep() -> HttpResponse:
            intended, first = form.intended(), form.first
            change_action(action_id=action.id, intended=intended, depends_on=first, served=self.served, by=self.person)
            return redirect("improvement_action", action.id)

        return self.sent(form, keep, **self.of(action, form))


class OnAnAction(Page):
    """What is sent about an action: it is done, and the action is shown again, with what is wrong if something is."""

    http_method_names = ("post",)
    permission = Permission.FINDING_VIEW

    def post(self, request: HttpRequest, improvement_id: str) -> HttpResponse:
        """Do it."""
        action = action_of(self, improvement_id)
        try:
            self.carry(action)
        except HoldfastError as error:
            page = ActionPage(request=request, template=ActionPage.template)
            return page.show(status=422, wrong=str(error), **page.of(action))
        return redirect("improvement_action", action.id)

    def carry(self, action: ImprovementAction) -> None:
        """What is to be done with what was sent."""
        raise NotImplementedError


class FinishImprovement(OnAnAction):
    """Saying that an action was done: its owner may, and whoever sets actions."""

    reads = "improvement action done"

    def carry(self, action: ImprovementAction) -> None:
        """Say so."""
        form = DoneForm(self.request.POST)
        if not form.is_valid():
            raise HoldfastError(" ".join(str(error) for errors in form.errors.values() for error in errors))
        given = form.cleaned_data
        finish_action(
            action_id=action.id, done_on=given["done_on"], words=given["words"], served=self.served, by=self.person
        )


class StopImprovement(OnAnAction):
    """Stopping an action."""

    permission = Permission.IMPROVEMENT_SET
    reads = "improvement action stopped"

    def carry(self, action: ImprovementAction) -> None:
        """Stop it."""
        why = self.request.POST.get("why", "")
        stop_action(action_id=action.id, why=why, served=self.served, by=self.person)


class Claims(Tabbed):
    """What leaders claimed, and what came of it."""

    permission = Permission.FINDING_VIEW
    template = "improvement/claims.html"
    reads = "claims"

    def context(self) -> dict[str, Any]:
        """The claims within scope, those due first at the head."""
        results = [(claim, result_of(claim, self.served)) for claim in claims_within(self.scope)]
        return {
            "first_words": claims_words(results),
            "may_claim": self.person.may(Permission.CLAIM_RECORD),
            "claims": [
                (
                    claim,
                    expected_words(claim, MEASURES[claim.measure]),
                    came_words(claim, came, MEASURES[claim.measure]),
                    RESULT_COLOURS[came.result],
                )
                for claim, came in results
            ],
        }


class RecordClaim(Page):
    """Recording what a leader claims, beside a finding."""

    permission = Permission.CLAIM_RECORD
    template = "improvement/form.html"
    reads = "form for a claim"

    def context(self, finding_id: str) -> dict[str, Any]:
        """An empty form, with the finding's words above it."""
        finding = finding_of(self, finding_id)
        form = self._form()
        form.initial["measure"] = next(iter(finding.measures), "")
        return self._shown(form, finding)

    def post(self, request: HttpRequest, finding_id: str) -> HttpResponse:
        """Record it and show the chain."""
        finding = finding_of(self, finding_id)
        form = self._form(request.POST)

        def keep() -> HttpResponse:
            record_claim(claimed=form.claimed(), findings=[finding.id], served=self.served, by=self.person)
            return redirect("finding", finding.id)

        return self.sent(form, keep, **self._shown(form, finding))

    def _form(self, *given: Any) -> ClaimForm:
        return ClaimForm(*given, units=units(self.served, self.scope), whole=speaks_for_all(self))

    def _shown(self, form: ClaimForm, finding: Finding) -> dict[str, Any]:
        return {"form": form, "finding": finding, "heading": "Record a claim", "button": "Record the claim"}
