"""The findings of inspections: by practice area, and each with its evidence, its answer, its statement and its plan."""

from collections.abc import Callable, Sequence
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from holdfast.accounts.permissions import Permission
from holdfast.improvement.findings import answer_finding, findings_within
from holdfast.improvement.models import Finding
from holdfast.improvement.themes import THEMES
from holdfast.improvement.units import units
from holdfast.inspection import beside
from holdfast.inspection.models import Evidence, PublicStatement
from holdfast.shared.errors import HoldfastError
from holdfast.web.exports import Export
from holdfast.web.inspections.forms import AnswerForm, EvidenceForm, PlanForm, StatementForm
from holdfast.web.inspections.words import findings_words, kept_words
from holdfast.web.page import Page

# What somebody picks from: all, or the findings that are named as such.
KINDS: dict[str, tuple[str, Callable[[Finding], bool]]] = {
    "": ("All", lambda _: True),
    "strengths": ("Strengths", lambda one: one.polarity == Finding.Polarity.STRENGTH),
    "concerns": ("Concerns", lambda one: one.polarity in (Finding.Polarity.WEAKNESS, Finding.Polarity.MIXED)),
    "to-improve": ("Areas for improvement", lambda one: one.weight == Finding.Weight.IMPROVE),
    "priority": ("Areas for priority action", lambda one: one.weight == Finding.Weight.PRIORITY),
    "unanswered": ("Not answered yet", lambda one: one.asks_for_action and not one.answer),
}
ROWS = {
    "Area": "area",
    "Words of the letter": "finding.words",
    "Kind": "kind",
    "Direction": "direction",
    "How far": "finding.extent",
    "Source": "finding.source_title",
    "Day": "finding.source_on",
    "Page": "finding.page",
    "Answer": "answer",
    "Plan that answers it": "plan.plan",
    "Would that plan alone clear it": "plan.get_clears_display",
}


def of_inspections(page: Page) -> list[Finding]:
    """The findings of letters and reports that somebody may read, the latest first."""
    found = findings_within(page.scope).filter(source_kind=Finding.Source.LETTER)
    return list(found.order_by("-source_on", "page", "confirmed_at", "id"))


def rows_of(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """Each finding under its first practice area, with the plan that answers it."""
    plans = beside.plans_named([one.id for one in findings])
    rows = [
        {
            "finding": one,
            "theme": one.themes[0],
            "area": THEMES.get(one.themes[0], one.themes[0]),
            "kind": one.get_weight_display() if one.weight else one.get_polarity_display(),
            "direction": one.direction if one.direction != "none" else "",
            "answer": one.get_answer_display(),
            "plan": plans.get(one.id),
        }
        for one in findings
    ]
    order = list(THEMES)
    return sorted(rows, key=lambda row: order.index(row["theme"]) if row["theme"] in order else len(order))


class FindingsOfInspections(Page):
    """What inspections found, by practice area: strengths as well as concerns, each with direction and answer."""

    permission = Permission.LETTER_VIEW
    template = "inspections/findings.html"
    reads = "findings of inspections"

    @property
    def kind(self) -> str:
        """Which of them are asked for."""
        asked = self.request.GET.get("kind", "")
        return asked if asked in KINDS else ""

    def asked(self) -> list[Finding]:
        """The findings asked for."""
        fits = KINDS[self.kind][1]
        return [one for one in of_inspections(self) if fits(one)]

    def context(self) -> dict[str, Any]:
        """The findings area by area."""
        found, every = self.asked(), of_inspections(self)
        return {
            "as_at": None,
            "rows": rows_of(found),
            "kinds": [(key, title, sum(map(fits, every))) for key, (title, fits) in KINDS.items()],
            "kind": self.kind,
            "may_open": self.person.may(Permission.FINDING_VIEW),
            "first_words": findings_words(every),
        }

    def exports(self) -> Sequence[Export]:
        """The register of what is to improve, or of all."""
        return (Export("findings", "Findings of inspections", ROWS, _asked_for, is_of_the_record=False),)


def _asked_for(page: FindingsOfInspections) -> list[dict[str, Any]]:
    return rows_of(page.asked())


def finding_or_404(page: Page, finding_id: str) -> Finding:
    """The finding of a letter, if this person may read it."""
    found = findings_within(page.scope).filter(id=finding_id, source_kind=Finding.Source.LETTER).first()
    if found is None:
        raise Http404
    return found


class KeptFinding(Page):
    """One finding of an inspection: its words, what it rests on, the answer, the statement, the plan."""

    permission = Permission.FINDING_VIEW
    template = "inspections/finding.html"
    reads = "finding of an inspection"

    def context(self, finding_id: str) -> dict[str, Any]:
        """All that is kept beside it, with the forms of those who may."""
        return self.of(finding_or_404(self, finding_id))

    def of(self, finding: Finding, wrong: str = "") -> dict[str, Any]:
        """The finding as it is shown, with what went wrong if something did."""
        self.done = "read finding of an inspection", {"finding": finding.id}
        kept = beside.beside(finding)
        return {
            "as_at": None,
            "finding": finding,
            "themes": [THEMES.get(one, one) for one in finding.themes],
            "kept": kept,
            "by_kind": [(kind.label, _of_kind(kept.evidence, kind)) for kind in Evidence.Kind],
            "wrong": wrong,
            "first_words": kept_words(finding, kept),
            **self._forms(finding),
        }

    def _forms(self, finding: Finding) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if self.person.may(Permission.FINDING_CONFIRM):
            found |= {"evidence_form": EvidenceForm(auto_id="evidence_%s")}
        if self.person.may(Permission.FINDING_ANSWER):
            areas = [one["id"] for one in finding.answer_areas]
            given = {"answer": finding.answer, "words": finding.answer_words, "areas": areas}
            found |= {
                "answer_form": AnswerForm(units=units(self.served, self.scope), initial=given, auto_id="answer_%s"),
                "statement_form": StatementForm(auto_id="statement_%s"),
                "plan_form": PlanForm(auto_id="plan_%s"),
            }
        return found


def _of_kind(evidence: Sequence[Evidence], kind: str) -> list[Evidence]:
    return [one for one in evidence if one.kind == kind]


class OnAFinding(Page):
    """What is sent about a finding of an inspection: it is done, and the finding is shown again."""

    http_method_names = ("post",)

    def post(self, request: HttpRequest, finding_id: str) -> HttpResponse:
        """Do it, or say what is wrong."""
        finding = finding_or_404(self, finding_id)
        try:
            self.carry(finding)
        except HoldfastError as error:
            page = KeptFinding(request=request)
            page.served, page.scope = self.served, self.scope
            return page.show(status=422, **page.of(finding, wrong=str(error)))
        return redirect("inspection_finding", finding.id)

    def carry(self, finding: Finding) -> None:
        """What is to be done with what was sent."""
        raise NotImplementedError

    @staticmethod
    def given(form: forms.Form) -> dict[str, Any]:
        """What the form says, if all of it can be used."""
        if not form.is_valid():
            raise HoldfastError(" ".join(error for errors in form.errors.values() for error in errors))
        return form.cleaned_data


class AnswerKept(OnAFinding):
    """The council's answer with the areas to which it applies."""

    permission = Permission.FINDING_ANSWER
    reads = "finding answered"

    def carry(self, finding: Finding) -> None:
        """Answer it."""
        given = self.given(AnswerForm(self.request.POST, units=units(self.served, self.scope)))
        answer_finding(finding_id=finding.id, **given, served=self.served, by=self.person)


class NoteEvidence(OnAFinding):
    """What a finding rests on; or taking back what was noted by mistake."""

    permission = Permission.FINDING_CONFIRM
    reads = "evidence noted"

    def carry(self, finding: Finding) -> None:
        """Note it, or take it back."""
        if taken := self.request.POST.get("back"):
            entry = Evidence.objects.filter(id=taken, finding_id=finding.id, withdrawn_at=None).first()
            if entry is None:
                raise HoldfastError("This is not noted here.")
            return beside.take_back(entry=entry, finding=finding, scope=self.scope)
        beside.note_evidence(finding=finding, **self.given(EvidenceForm(self.request.POST)), scope=self.scope)
        return None


class KeepStatement(OnAFinding):
    """What the council said in public; or taking back what was kept by mistake."""

    permission = Permission.FINDING_ANSWER
    reads = "public statement kept"

    def carry(self, finding: Finding) -> None:
        """Keep it, or take it back."""
        if taken := self.request.POST.get("back"):
            entry = PublicStatement.objects.filter(id=taken, finding_id=finding.id, withdrawn_at=None).first()
            if entry is None:
                raise HoldfastError("This is not kept here.")
            return beside.take_back(entry=entry, finding=finding, scope=self.scope)
        beside.keep_statement(finding=finding, **self.given(StatementForm(self.request.POST)), scope=self.scope)
        return None


class NamePlan(OnAFinding):
    """The plan that answers it."""

    permission = Permission.FINDING_ANSWER
    reads = "answering plan named"

    def carry(self, finding: Finding) -> None:
        """Name it."""
        beside.name_plan(finding=finding, **self.given(PlanForm(self.request.POST)), scope=self.scope)
