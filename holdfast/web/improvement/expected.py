"""Conditions and stages with what shows them, the council's own view beside the inspectors', and the forms of both."""

from collections.abc import Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from holdfast.accounts.permissions import Permission
from holdfast.improvement.conditions import CONDITIONS, STAGE_OF, STAGES
from holdfast.improvement.embargo import closed_to
from holdfast.improvement.expectations import (
    Held,
    Kind,
    asked_words,
    expectations,
    held,
    set_expectation,
    state_expectation,
)
from holdfast.improvement.findings import findings_within, told_within
from holdfast.improvement.models import Expectation, Statement
from holdfast.improvement.own_view import gaps, in_force, judgements_beside, rate_ourselves, themes_beside
from holdfast.improvement.plan import Distance, distance
from holdfast.improvement.register import register
from holdfast.improvement.themes import THEMES
from holdfast.letters.due import OVERALL
from holdfast.standards import MEASURES
from holdfast.web.improvement.expected_forms import ExpectationForm, RatingForm, StateForm
from holdfast.web.improvement.expected_words import (
    GRADE_WORDS,
    HOLD_COLOURS,
    JUDGEMENTS,
    conditions_words,
    gap_words,
    own_view_words,
    stage_words,
    standing_of_condition,
)
from holdfast.web.improvement.tabs import Tabbed
from holdfast.web.page import Page

KINDS = {
    Kind.CONDITION: ("Say what a condition asks", "A condition is in place when each of its tests is met."),
    Kind.EXIT: ("Add an exit test", "A stage is ready to be left when each of its tests is met."),
    Kind.PROMISE: ("Make a promise", "In words that a child of ten understands. Promise only what can be shown."),
}
FIRST_STAGE = next(iter(STAGES))


class Conditions(Tabbed):
    """What must be in place, and the stages of improvement with their exit tests: each met or not, and why."""

    permission = Permission.PLAN_VIEW
    template = "improvement/conditions.html"
    reads = "conditions and stages"

    def context(self) -> dict[str, Any]:
        """Each condition and each stage with its tests."""
        tests, exits = self._by_part(Kind.CONDITION), self._by_part(Kind.EXIT)
        conditions = [
            (key, one, standing_of_condition(tests[key]), tests[key], self._figures(one.measures))
            for key, one in CONDITIONS.items()
        ]
        now = self._stage_now()
        return {
            "first_words": stage_words(now, exits[now or FIRST_STAGE]) + " " + conditions_words(tests),
            "conditions": conditions,
            "stages": [(key, one, exits[key], key == now) for key, one in STAGES.items()],
            "graded": now is not None,
            "colours": HOLD_COLOURS,
            "may_set": self.person.may(Permission.EXPECTATION_SET),
            "may_open": self.person.may(Permission.FINDING_VIEW),
        }

    def _by_part(self, kind: Kind) -> dict[str, list[tuple[Held, str]]]:
        parts: dict[str, list[tuple[Held, str]]] = {
            part: [] for part in (CONDITIONS if kind is Kind.CONDITION else STAGES)
        }
        closed = closed_to(self.person)
        for one in expectations(kind):
            parts[one.part].append((held(one, self.served, closed=closed), asked_words(one)))
        return parts

    def _figures(self, measures: Sequence[str]) -> list[Distance]:
        return [distance(MEASURES[one], [], self.served) for one in measures]

    def _stage_now(self) -> str | None:
        """The stage that begins at the inspectors' last overall grade; none where they gave none."""
        last = register(self.person).last_inspection
        return STAGE_OF.get(str((last.judgements or {}).get(OVERALL) or "")) if last else None


class SetExpectation(Page):
    """Saying what a condition asks, adding an exit test, making a promise."""

    permission = Permission.EXPECTATION_SET
    template = "improvement/form.html"
    reads = "form for an expectation"

    def context(self, kind: str) -> dict[str, Any]:
        """An empty form of its kind."""
        form = self._form(kind)
        form.initial["part"] = self.request.GET.get("part", "")
        return self._shown(form, kind)

    def post(self, request: HttpRequest, kind: str) -> HttpResponse:
        """Set it and show the page of its kind."""
        form = self._form(kind, request.POST)

        def keep() -> HttpResponse:
            set_expectation(expected=form.expected(kind), served=self.served, by=self.person)
            return redirect("pledge" if kind == Kind.PROMISE else "conditions")

        return self.sent(form, keep, **self._shown(form, kind))

    def _form(self, kind: str, *given: Any) -> ExpectationForm:
        if kind not in Kind.values:
            raise Http404
        tested = [one for one in findings_within(self.scope) if one.asks_for_action]
        return ExpectationForm(*given, kind=kind, findings=tested)

    def _shown(self, form: ExpectationForm, kind: str) -> dict[str, Any]:
        heading, hint = KINDS[Kind(kind)]
        back = "pledge" if kind == Kind.PROMISE else "conditions"
        return {
            "form": form,
            "heading": heading,
            "said_first": hint,
            "button": "Keep it",
            "back": back,
            "back_words": "Back",
        }


class StateExpectation(Page):
    """Stating on a day whether something holds that no figure shows, beside what was stated before."""

    permission = Permission.EXPECTATION_SET
    template = "improvement/state.html"
    reads = "form to state an expectation"

    def context(self, expectation_id: str) -> dict[str, Any]:
        """What is to hold, and what was stated of it."""
        return self._shown(StateForm(), self._found(expectation_id))

    def post(self, request: HttpRequest, expectation_id: str) -> HttpResponse:
        """State it and show the page of its kind."""
        found, form = self._found(expectation_id), StateForm(request.POST)

        def keep() -> HttpResponse:
            state_expectation(expectation_id=found.id, **form.cleaned_data, by=self.person)
            return redirect("pledge" if found.kind == Kind.PROMISE else "conditions")

        return self.sent(form, keep, **self._shown(form, found))

    def _found(self, expectation_id: str) -> Expectation:
        found = Expectation.objects.filter(id=expectation_id, withdrawn_at=None).first()
        if found is None:
            raise Http404
        return found

    def _shown(self, form: StateForm, found: Expectation) -> dict[str, Any]:
        said = Statement.objects.filter(about_kind=Statement.About.EXPECTATION, about=found.id, withdrawn_at=None)
        back = "pledge" if found.kind == Kind.PROMISE else "conditions"
        return {"form": form, "expectation": found, "said": list(said)[::-1], "back": back}


class OwnView(Tabbed):
    """The council's own grades beside the inspectors' of the same day, and the gap between them through time."""

    permission = Permission.PLAN_VIEW
    template = "improvement/own_view.html"
    reads = "self-assessment beside the inspectors' grades"

    def context(self) -> dict[str, Any]:
        """The rows of judgements and themes, and the mean gap by day."""
        beside = judgements_beside(register(self.person))
        themes = themes_beside(list(told_within(self.scope)))
        return {
            "first_words": own_view_words(beside),
            "parts": [
                (title, [(one, JUDGEMENTS[one.judgement], gap_words(one)) for one in rows])
                for title, rows in (("Judgements now", in_force(beside)), ("Judgements through time", beside[::-1]))
            ],
            "themes": [(one, THEMES[one.theme]) for one in themes],
            "gaps": [(on, f"{mean:.1f}") for on, mean in gaps(beside)],
            "grades": GRADE_WORDS,
            "may_set": self.person.may(Permission.EXPECTATION_SET),
        }


class RateOurselves(Page):
    """Giving the council's own grade of a judgement or a theme."""

    permission = Permission.EXPECTATION_SET
    template = "improvement/form.html"
    reads = "form for an own grade"

    def context(self) -> dict[str, Any]:
        """An empty form."""
        return self._shown(RatingForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        """Give it and show the self-assessment."""
        form = RatingForm(request.POST)

        def keep() -> HttpResponse:
            rate_ourselves(**form.rating(), by=self.person)
            return redirect("own_view")

        return self.sent(form, keep, **self._shown(form))

    def _shown(self, form: RatingForm) -> dict[str, Any]:
        return {
            "form": form,
            "heading": "Grade ourselves",
            "said_first": "The grade stands beside what inspectors gave. An earlier one stays as it was.",
            "button": "Keep the grade",
            "back": "own_view",
            "back_words": "Self-assessment",
        }
