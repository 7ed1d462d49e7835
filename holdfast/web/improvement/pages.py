"""Findings: the list, entering one, and the chain of each with the council's answer and its re-tests."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import Reach
from holdfast.improvement.chain import chain_of
from holdfast.improvement.findings import answer_finding, confirm_finding, findings_within
from holdfast.improvement.models import Finding
from holdfast.improvement.retests import could_retest, link_retest
from holdfast.improvement.themes import THEMES
from holdfast.improvement.trace import raised_trace, trace_of
from holdfast.improvement.units import units
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES
from holdfast.web.improvement.charts import shown
from holdfast.web.improvement.expected_forms import ToldBackForm
from holdfast.web.improvement.forms import AnswerForm, FindingForm, RetestForm
from holdfast.web.improvement.words import (
    COLOURS,
    RESULT_COLOURS,
    came_words,
    chain_words,
    expected_words,
    findings_words,
    proof_words,
)
from holdfast.web.page import Page
from holdfast.web.paging import Paging


def finding_of(page: Page, finding_id: str) -> Finding:
    """A finding that the person may read; any other is not there for them."""
    found = findings_within(page.scope).filter(id=finding_id).first()
    if found is None:
        raise Http404
    return found


def speaks_for_all(page: Page) -> bool:
    """Whether the person may speak of the whole council, and not of their own services and teams alone."""
    return page.person.role.reach not in (Reach.SERVICE, Reach.TEAM)


class Findings(Page):
    """What was found of the service's work, the latest first."""

    permission = Permission.FINDING_VIEW
    template = "improvement/findings.html"
    reads = "list of findings"

    def context(self) -> dict[str, Any]:
        """The findings within scope, of one theme where the address names it."""
        found, theme = findings_within(self.scope), self.request.GET.get("theme", "")
        every = [one for one in found if theme in one.themes] if theme in THEMES else list(found)
        paging = Paging.asked(self.request, len(every))
        held = every[paging.after : paging.last]
        for one in held:
            one.theme = THEMES.get(one.themes[0], one.themes[0])
        return {
            "first_words": findings_words(every),
            "findings": held,
            "paging": paging,
            "themes": THEMES,
            "theme": theme,
            "may_confirm": self.person.may(Permission.FINDING_CONFIRM),
        }


class EnterFinding(Page):
    """Entering a finding that is in no kept letter."""

    permission = Permission.FINDING_CONFIRM
    template = "improvement/form.html"
    reads = "form for a finding"

    def context(self) -> dict[str, Any]:
        """An empty form; for what children raised where the address says so."""
        form = self._form()
        if self.request.GET.get("from") in Finding.Source.values:
            form.initial["source_kind"] = self.request.GET["from"]
        return self._shown(form)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Confirm it and show its chain."""
        form = self._form(request.POST)
        return self.sent(form, lambda: redirect("finding", self._confirmed(form).id), **self._shown(form))

    def _confirmed(self, form: FindingForm) -> Finding:
        return confirm_finding(
            words=form.cleaned_data["words"],
            source=form.source(),
            said=form.said(),
            unit_id=form.cleaned_data["unit"],
            served=self.served,
            by=self.person,
        )

    def _form(self, *given: Any) -> FindingForm:
        return FindingForm(*given, units=units(self.served, self.scope), whole=speaks_for_all(self))

    def _shown(self, form: FindingForm) -> dict[str, Any]:
        return {"form": form, "heading": "Enter a finding", "button": "Confirm the finding", "back": "findings"}


class ChainPage(Page):
    """All that hangs on a finding: broken links first, then its words, the measure since, actions, tests and claims."""

    permission = Permission.FINDING_VIEW
    template = "improvement/chain.html"
    reads = "chain of a finding"

    def context(self, finding_id: str) -> dict[str, Any]:
        """The chain with its chart, and the forms that carry it on."""
        return self.of(finding_of(self, finding_id))

    def of(self, finding: Finding) -> dict[str, Any]:
        """What the template shows of a finding."""
        chain = chain_of(finding, self.scope)
        actions = [step.action for step in chain.steps]
        charts = [shown(since, finding, actions) for _, since in chain.measures if since is not None]
        self.log("opened finding", finding=finding.id)
        return {
            "chain": chain,
            "finding": finding,
            "themes": [THEMES.get(one, one) for one in finding.themes],
            "first_words": chain_words(chain),
            "trace": trace_of(finding, chain.steps),
            "raised": raised_trace(finding) if finding.source_kind == Finding.Source.CHILDREN else None,
            "told_back": list(finding.told_back.all()),
            "expectations": list(finding.expectations.filter(withdrawn_at=None)),
            "sentence": finding.sentences.first(),
            "kept": finding.source_kind == Finding.Source.LETTER and self.person.may(Permission.LETTER_VIEW),
            "charts": charts,
            "unseen": [measure for measure, since in chain.measures if since is None],
            "steps": [(step, COLOURS[step.standing], proof_words(step.proof)) for step in chain.steps],
            "claims": [
                (
                    claim,
                    expected_words(claim, MEASURES[claim.measure]),
                    came_words(claim, came, MEASURES[claim.measure]),
                    RESULT_COLOURS[came.result],
                )
                for claim, came in chain.claims
            ],
            **self._forms(finding),
        }

    def _forms(self, finding: Finding) -> dict[str, Any]:
        may = self.person.may
        found = list(could_retest(finding, self.scope)) if may(Permission.FINDING_CONFIRM) else []
        return {
            "answer_form": AnswerForm(auto_id="answer_%s") if may(Permission.FINDING_ANSWER) else None,
            "retest_form": RetestForm(found=found, auto_id="retest_%s") if found else None,
            "told_form": self._told_form(finding),
            "may_mend": may(Permission.FINDING_CONFIRM),
            "may_set": may(Permission.IMPROVEMENT_SET),
            "may_claim": may(Permission.CLAIM_RECORD),
        }

    def _told_form(self, finding: Finding) -> ToldBackForm | None:
        told = finding.source_kind in (Finding.Source.CHILDREN, Finding.Source.FEEDBACK)
        return ToldBackForm(auto_id="told_%s") if told and self.person.may(Permission.FINDING_ANSWER) else None


class OnAFinding(Page):
    """What is sent about a finding: each is done, and the chain is shown again, with what is wrong if something is."""

    http_method_names = ("post",)
    said_wrong: str = ""

    def post(self, request: HttpRequest, finding_id: str) -> HttpResponse:
        """Do it."""
        finding = finding_of(self, finding_id)
        try:
            self.carry(finding)
        except HoldfastError as error:
            page = ChainPage(request=request, template=ChainPage.template)
            return page.show(status=422, wrong=str(error), **page.of(finding))
        return redirect("finding", finding.id)

    def carry(self, finding: Finding) -> None:
        """What is to be done with what was sent."""
        raise NotImplementedError


class AnswerFinding(OnAFinding):
    """Giving the council's answer."""

    permission = Permission.FINDING_ANSWER
    reads = "finding answered"

    def carry(self, finding: Finding) -> None:
        """Answer it."""
        form = AnswerForm(self.request.POST)
        if not form.is_valid():
            raise HoldfastError(" ".join(str(error) for errors in form.errors.values() for error in errors))
        given = form.cleaned_data
        answer_finding(
            finding_id=finding.id,
            answer=given["answer"],
            words=given["words"],
            on=given["answered_on"],
            served=self.served,
            by=self.person,
        )


class LinkRetest(OnAFinding):
    """Saying that a later finding looked at the same thing again."""

    permission = Permission.FINDING_CONFIRM
    reads = "re-test linked"

    def carry(self, finding: Finding) -> None:
        """Link the two."""
        later = self.request.POST.get("later", "")
        link_retest(finding_id=finding.id, later_id=later, served=self.served, by=self.person)
