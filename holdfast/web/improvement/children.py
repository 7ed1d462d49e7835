"""What children raised and what became of it, and the promises made to them, told in words for children."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.functional import cached_property

from holdfast.accounts.permissions import Permission
from holdfast.improvement.embargo import unpublished
from holdfast.improvement.expectations import Held, Hold, Kind, asked_words, expectations, held
from holdfast.improvement.findings import told_within
from holdfast.improvement.models import Expectation, Finding
from holdfast.improvement.reached import year_of
from holdfast.improvement.themes import THEMES
from holdfast.improvement.trace import in_order_of_waiting, raised_by_children, raised_trace, tell_back
from holdfast.measures.gives import Gives
from holdfast.measures.model import Direction
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES
from holdfast.web.improvement.expected_forms import ToldBackForm
from holdfast.web.improvement.expected_words import pledge_words, raised_words, waits_words
from holdfast.web.improvement.pages import OnAFinding
from holdfast.web.improvement.printing import Part, as_docx, as_pdf
from holdfast.web.improvement.tabs import Tabbed
from holdfast.web.page import served_now
from holdfast.web.templatetags.components import day

ANSWERS = {
    Hold.MET: "Yes, we are keeping this promise.",
    Hold.NOT_MET: "Not yet. We have to do better.",
    Hold.CANNOT_TELL: "We cannot tell yet.",
}
FORMS = {
    "pdf": ("application/pdf", as_pdf),
    "docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", as_docx),
}


class Raised(Tabbed):
    """What children raised, what was decided, what changed, and whether they were told: those not told back first."""

    permission = Permission.PLAN_VIEW
    template = "improvement/raised.html"
    reads = "what children raised"

    def context(self) -> dict[str, Any]:
        """Each issue with the days at each step; its words for those alone who may read findings."""
        today = timezone.localdate()
        traces = in_order_of_waiting([raised_trace(one) for one in raised_by_children(self.scope)], today)
        told = set(told_within(self.scope).values_list("id", flat=True))
        rows = [
            (
                one,
                one.finding if one.finding.id in told else None,
                THEMES[one.finding.themes[0]],
                waits_words(one, today),
            )
            for one in traces
        ]
        return {
            "first_words": raised_words(traces, today),
            "rows": rows,
            "untold": any(finding is None for _, finding, _, _ in rows),
            "may_confirm": self.person.may(Permission.FINDING_CONFIRM),
        }


class TellBack(OnAFinding):
    """Recording that those who raised something were told what became of it."""

    permission = Permission.FINDING_ANSWER
    reads = "told back"

    def carry(self, finding: Finding) -> None:
        """Record it."""
        form = ToldBackForm(self.request.POST)
        if not form.is_valid():
            raise HoldfastError(" ".join(str(error) for errors in form.errors.values() for error in errors))
        tell_back(finding_id=finding.id, **form.cleaned_data, served=self.served, by=self.person)


class Pledge(Tabbed):
    """The promises to children and whether they are kept: always from what may be told, whoever opens the page."""

    permission = Permission.PLAN_VIEW
    template = "improvement/pledge.html"
    reads = "pledge"

    @cached_property
    def served(self) -> Served:
        """What may be told outside the service: the page is printed and given to children."""
        return served_now(disclosed=True)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The page, or the pledge on paper: `?print=pdf` or `?print=docx`."""
        form = FORMS.get(request.GET.get("print", ""))
        if form is None:
            return super().get(request, *args, **kwargs)
        kind, write = form
        promises = promised(self.served)
        self.done = "printed pledge", {"form": request.GET["print"], "promises": len(promises)}
        content = write(self._on_paper(promises))
        name = f"pledge-{self.served.snapshot.as_at}.{request.GET['print']}"
        return HttpResponse(
            content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'}
        )

    def context(self) -> dict[str, Any]:
        """Each promise with its answer in words for children."""
        promises = promised(self.served)
        return {
            "first_words": pledge_words(promises),
            "promises": [
                (one, ANSWERS[one.hold], in_childrens_words(one.expectation, self.served), asked_words(one.expectation))
                for one in promises
            ],
            "may_set": self.person.may(Permission.EXPECTATION_SET),
        }

    def _on_paper(self, promises: list[Held]) -> list[Part]:
        as_at = day(self.served.snapshot.as_at)
        parts = [Part(1, "Our promises to you", [pledge_words(promises), f"This is how it was on {as_at}."])]
        for one in promises:
            said = in_childrens_words(one.expectation, self.served)
            parts.append(Part(2, one.expectation.words, [" ".join(filter(None, (ANSWERS[one.hold], said)))]))
        return parts


def promised(served: Served) -> list[Held]:
    """The promises with whether each is kept. The page is given away: no letter tells in it before it is published."""
    closed = unpublished()
    return [held(one, served, closed=closed) for one in expectations(Kind.PROMISE)]


def in_childrens_words(promise: Expectation, served: Served) -> str:
    """The figure of a promise as children would say it: it went right about 9 times in 10."""
    measure = MEASURES.get(promise.measure)
    row = year_of(served, measure.id) if measure else None
    if measure is None or row is None or row["value"] is None:
        return ""
    if measure.gives is not Gives.SHARE:
        return f"In the last year it was {measure.gives.written(row['value'])}."
    tenths = round(row["value"] * 10)
    how_often = {0: "hardly ever", 10: "nearly always"}.get(tenths, f"about {tenths} times in 10")
    if measure.direction is Direction.LOWER:
        return f"In the last year it went wrong {how_often}."
    return f"In the last year it went right {how_often}."
