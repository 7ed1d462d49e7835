"""Mending what is said of a finding, making a signal one, and taking back what was entered by mistake."""

from typing import Any, ClassVar

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from holdfast.accounts.permissions import Permission
from holdfast.improvement.actions import withdraw_action
from holdfast.improvement.claims import claims_within, withdraw_claim
from holdfast.improvement.expectations import withdraw_expectation
from holdfast.improvement.findings import Said, mend_finding, withdraw_finding
from holdfast.improvement.models import Claim, Expectation, Finding, ImprovementAction, Statement
from holdfast.improvement.own_view import withdraw_rating
from holdfast.improvement.signals import Signal, confirm_signal, signal_of, units_that_signal
from holdfast.letters.findings.themes import themes_of
from holdfast.measures.model import Measure
from holdfast.standards import MEASURES
from holdfast.web.components.reading import ReadingForm
from holdfast.web.improvement.actions import action_of
from holdfast.web.improvement.forms import WhyForm
from holdfast.web.improvement.pages import finding_of, speaks_for_all
from holdfast.web.improvement.words import polarity_words
from holdfast.web.page import Page


def said_of(finding: Finding) -> Said:
    """What is said of a finding now."""
    return Said(**{name: getattr(finding, name) for name in Said.__dataclass_fields__})


class MendFinding(Page):
    """Saying something else of a finding's words, which stay as they are."""

    permission = Permission.FINDING_CONFIRM
    template = "improvement/form.html"
    reads = "form to mend a finding"

    def context(self, finding_id: str) -> dict[str, Any]:
        """What is said of it now, with its words above."""
        finding = finding_of(self, finding_id)
        return self._shown(ReadingForm(said=said_of(finding)), finding)

    def post(self, request: HttpRequest, finding_id: str) -> HttpResponse:
        """Mend it and show its chain."""
        finding = finding_of(self, finding_id)
        form = ReadingForm(request.POST, said=said_of(finding))

        def keep() -> HttpResponse:
            mend_finding(finding_id=finding.id, said=form.said(), served=self.served, by=self.person)
            return redirect("finding", finding.id)

        return self.sent(form, keep, **self._shown(form, finding))

    def _shown(self, form: ReadingForm, finding: Finding) -> dict[str, Any]:
        hint = "The words of the source are kept as they stand. The log keeps what was said of them before."
        return {
            "form": form,
            "finding": finding,
            "heading": "Mend a finding",
            "button": "Keep the change",
            "said_first": hint,
        }


class SignalFinding(Page):
    """Making what a measure's chart signals a finding, in the sentence of the chart."""

    permission = Permission.FINDING_CONFIRM
    template = "improvement/signal.html"
    reads = "form for a finding from a signal"

    def context(self, measure_id: str) -> dict[str, Any]:
        """The signal of the whole council, or of the unit that the address names, with what it would say."""
        measure = self._measure(measure_id)
        signal = self._signal(measure)
        return self._shown(measure, signal, self._form(measure, signal) if signal else None)

    def post(self, request: HttpRequest, measure_id: str) -> HttpResponse:
        """Confirm it and show its chain."""
        measure = self._measure(measure_id)
        signal = self._signal(measure)
        form = self._form(measure, signal, request.POST)
        unit_id = signal.unit_id if signal else ""

        def keep() -> HttpResponse:
            said = form.said()
            finding = confirm_signal(measure=measure, unit_id=unit_id, said=said, served=self.served, by=self.person)
            return redirect("finding", finding.id)

        return self.sent(form, keep, **self._shown(measure, signal, form))

    def _measure(self, measure_id: str) -> Measure:
        if measure_id not in MEASURES:
            raise Http404
        return MEASURES[measure_id]

    def _signal(self, measure: Measure) -> Signal | None:
        """What is signalled where the address says, or where the person may first speak of."""
        places = self._places(measure)
        unit_id = self.request.GET.get("unit", places[0][0] if places else "")
        return signal_of(measure, self.served, unit_id) if unit_id in dict(places) else None

    def _places(self, measure: Measure) -> list[tuple[str, str]]:
        whole = [("", "The whole council")] if speaks_for_all(self) else []
        return [*whole, *units_that_signal(measure, self.scope)]

    def _form(self, measure: Measure, signal: Signal | None, *given: Any) -> ReadingForm:
        themes = themes_of(measure.title)[0][:1] or ["other"]
        polarity = signal.polarity if signal else Finding.Polarity.CONTEXT
        standards = [clock.standard for clock in measure.clocks]
        return ReadingForm(*given, said=Said(polarity, themes, measures=[measure.id], standards=standards))

    def _shown(self, measure: Measure, signal: Signal | None, form: ReadingForm | None) -> dict[str, Any]:
        first = (
            f"As a finding this would be {polarity_words(signal.polarity)}."
            if signal
            else "Nothing is signalled here now."
        )
        return {
            "measure": measure,
            "signal": signal,
            "form": form if signal else None,
            "places": self._places(measure),
            "unit": signal.unit_id if signal else self.request.GET.get("unit", ""),
            "first_words": first,
        }


class Withdrawing(Page):
    """Taking back what was entered by mistake: it leaves the lists, and stays in the record with who did it and why."""

    template = "improvement/withdraw.html"
    what: ClassVar[str] = ""
    hint: ClassVar[str] = "It leaves the lists, and stays in the record with the reason."

    def context(self, **address: str) -> dict[str, Any]:
        """What would be taken back, and the question why."""
        return self._shown(WhyForm(), self.found(*address.values()))

    def post(self, request: HttpRequest, **address: str) -> HttpResponse:
        """Take it back."""
        found, form = self.found(*address.values()), WhyForm(request.POST)

        def keep() -> HttpResponse:
            self.take_back(found, form.cleaned_data["why"])
            return redirect(self.back(found))

        return self.sent(form, keep, **self._shown(form, found))

    def _shown(self, form: WhyForm, found: Any) -> dict[str, Any]:
        return {
            "form": form,
            "words": self.words(found),
            "what": self.what,
            "said_first": self.hint,
            "back": self.kept_at(found),
        }

    def found(self, of: str) -> Any:
        """What the address names, if it is the person's to read."""
        raise NotImplementedError

    def words(self, found: Any) -> str:
        """Its words."""
        return str(found.words)

    def take_back(self, found: Any, why: str) -> None:
        """Take it back."""
        raise NotImplementedError

    def kept_at(self, found: Any) -> str:
        """The page that shows it now."""
        return self.back(found)

    def back(self, found: Any) -> str:
        """The page to show once it is gone."""
        raise NotImplementedError


class WithdrawFinding(Withdrawing):
    """Taking back a finding."""

    permission = Permission.FINDING_CONFIRM
    reads = "form to take back a finding"
    what = "finding"

    def found(self, of: str) -> Finding:
        """The finding."""
        return finding_of(self, of)

    def take_back(self, found: Finding, why: str) -> None:
        """Take it back."""
        withdraw_finding(finding_id=found.id, why=why, served=self.served, by=self.person)

    def kept_at(self, found: Finding) -> str:
        """Its chain."""
        return reverse("finding", args=[found.id])

    def back(self, found: Finding) -> str:
        """The list."""
        return reverse("findings")


class WithdrawAction(Withdrawing):
    """Taking back an action."""

    permission = Permission.IMPROVEMENT_SET
    reads = "form to take back an improvement action"
    what = "action"
    hint = "One that was right and is not to be done is stopped, not taken back."

    def found(self, of: str) -> ImprovementAction:
        """The action."""
        return action_of(self, of)

    def words(self, found: ImprovementAction) -> str:
        """Its title."""
        return found.title

    def take_back(self, found: ImprovementAction, why: str) -> None:
        """Take it back."""
        withdraw_action(action_id=found.id, why=why, served=self.served, by=self.person)

    def kept_at(self, found: ImprovementAction) -> str:
        """Its page."""
        return reverse("improvement_action", args=[found.id])

    def back(self, found: ImprovementAction) -> str:
        """The plan."""
        return reverse("improvement")


class WithdrawClaim(Withdrawing):
    """Taking back a claim."""

    permission = Permission.CLAIM_RECORD
    reads = "form to take back a claim"
    what = "claim"
    hint = "A claim whose day has come keeps its result, and cannot be taken back."

    def found(self, of: str) -> Claim:
        """The claim."""
        found = claims_within(self.scope).filter(id=of).first()
        if found is None:
            raise Http404
        return found

    def take_back(self, found: Claim, why: str) -> None:
        """Take it back."""
        withdraw_claim(claim_id=found.id, why=why, served=self.served, by=self.person)

    def back(self, found: Claim) -> str:
        """The claims."""
        return reverse("claims")


class WithdrawExpectation(Withdrawing):
    """Taking back a condition, an exit test or a promise."""

    permission = Permission.EXPECTATION_SET
    reads = "form to take back an expectation"
    what = "test or promise"

    def found(self, of: str) -> Expectation:
        """The expectation."""
        found = Expectation.objects.filter(id=of, withdrawn_at=None).first()
        if found is None:
            raise Http404
        return found

    def take_back(self, found: Expectation, why: str) -> None:
        """Take it back."""
        withdraw_expectation(expectation_id=found.id, why=why, by=self.person)

    def back(self, found: Expectation) -> str:
        """The page of its kind."""
        return reverse("pledge" if found.kind == Expectation.Kind.PROMISE else "conditions")


class WithdrawRating(Withdrawing):
    """Taking back a grade that the council gave itself."""

    permission = Permission.EXPECTATION_SET
    reads = "form to take back an own grade"
    what = "grade"

    def found(self, of: str) -> Statement:
        """The grade."""
        kinds = (Statement.About.JUDGEMENT, Statement.About.THEME)
        found = Statement.objects.filter(id=of, about_kind__in=kinds, withdrawn_at=None).first()
        if found is None:
            raise Http404
        return found

    def words(self, found: Statement) -> str:
        """The grade and its reason."""
        return f"{found.said.capitalize()}: {found.because}"

    def take_back(self, found: Statement, why: str) -> None:
        """Take it back."""
        withdraw_rating(statement_id=found.id, why=why, by=self.person)

    def back(self, found: Statement) -> str:
        """The self-assessment."""
        return reverse("own_view")
