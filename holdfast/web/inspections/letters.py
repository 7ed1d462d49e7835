"""A letter beside its findings: the text as it stands, what each sentence suggests, and what a person decides."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import Reach
from holdfast.improvement import sentences
from holdfast.improvement.embargo import letters_open_to
from holdfast.improvement.letters import give_day, withdraw_letter
from holdfast.improvement.models import KeptLetter, LetterSentence
from holdfast.improvement.register import tone_of
from holdfast.improvement.units import units
from holdfast.shared.errors import HoldfastError
from holdfast.web.components.reading import ReadingForm
from holdfast.web.inspections.beside import beside
from holdfast.web.inspections.forms import DayForm, SplitForm, WhyForm
from holdfast.web.inspections.publishing import copied_to, shared_context
from holdfast.web.inspections.words import letter_words
from holdfast.web.page import Page

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/plain; charset=utf-8",  # shown as text: nothing in somebody's page is to run here
    "text": "text/plain; charset=utf-8",
}


def letter_or_404(page: Page, letter_id: str) -> KeptLetter:
    """The letter, or the answer that there is none: so too of one that this person may not read yet."""
    letter = letters_open_to(page.person).filter(id=letter_id).defer("content").first()
    if letter is None:
        raise Http404
    return letter


def sentence_or_404(page: Page, sentence_id: str) -> LetterSentence:
    """The sentence, or the answer that there is none."""
    found = LetterSentence.objects.filter(id=sentence_id, letter__in=letters_open_to(page.person))
    sentence = found.select_related("letter", "finding").defer("letter__content").first()
    if sentence is None:
        raise Http404
    return sentence


class LetterPage(Page):
    """The letter beside its findings."""

    permission = Permission.LETTER_VIEW
    template = "inspections/letter.html"
    reads = "letter"

    def context(self, letter_id: str) -> dict[str, Any]:
        """The text, passage by passage, with what is suggested beside it."""
        letter = letter_or_404(self, letter_id)
        shown = sentences.in_order(letter)
        return {
            "as_at": None,
            "letter": letter,
            "said": letter.said,
            "passages": beside(letter, shown),
            "day_form": DayForm(),
            "own_unit": own_unit(self),
            "may_follow": self.person.may(Permission.FINDING_VIEW),
            "may_confirm": self.person.may(Permission.FINDING_CONFIRM),
            "may_keep": self.person.may(Permission.LETTER_KEEP),
            "copied": copied_to(letter),
            "tone": tone_of(shown).words,
            **shared_context(self, letter),
            "first_words": letter_words(shown),
        }


def own_unit(page: Page) -> tuple[str, str] | None:
    """For somebody who answers for one service only: that service, for it is what they confirm a finding of."""
    if page.person.role.reach is not Reach.SERVICE:
        return None
    return next(iter(units(page.served, page.scope)), None)


class LetterFile(Page):
    """The file as it came."""

    permission = Permission.LETTER_VIEW
    reads = "letter's file"
    http_method_names = ("get",)

    def get(self, request: HttpRequest, letter_id: str) -> HttpResponse:
        """The bytes that were kept."""
        letter = letter_or_404(self, letter_id)
        response = HttpResponse(bytes(letter.content), content_type=TYPES[letter.form])
        response["Content-Disposition"] = (
            f'attachment; filename="letter-{letter.happened_on or "undated"}.{letter.form}"'
        )
        return response


class GiveDay(Page):
    """The day of a letter that tells none."""

    permission = Permission.LETTER_KEEP
    reads = "day of a letter"
    http_method_names = ("post",)

    def post(self, request: HttpRequest, letter_id: str) -> HttpResponse:
        """Write the day down."""
        letter, form = letter_or_404(self, letter_id), DayForm(request.POST)
        if form.is_valid():
            said(request, lambda: give_day(letter_id=letter.id, on=form.cleaned_data["on"], by=self.person))
        else:
            messages.error(request, " ".join(form.errors["on"]))
        return redirect("letter", letter.id)


class WithdrawLetter(Page):
    """Taking a letter that was kept by mistake out of the register."""

    permission = Permission.LETTER_KEEP
    reads = "letter taken out"
    http_method_names = ("post",)

    def post(self, request: HttpRequest, letter_id: str) -> HttpResponse:
        """Withdraw it, or say why not."""
        letter = letter_or_404(self, letter_id)
        done = said(request, lambda: withdraw_letter(letter_id=letter.id, by=self.person))
        return redirect("inspections") if done else redirect("letter", letter.id)


class SentencePage(Page):
    """One sentence: mend what is said of it, split it, or take back what was decided."""

    permission = Permission.FINDING_CONFIRM
    template = "inspections/sentence.html"
    reads = "sentence of a letter"

    def context(self, sentence_id: str) -> dict[str, Any]:
        """The sentence with its forms."""
        sentence = sentence_or_404(self, sentence_id)
        return self._shown(sentence, ReadingForm(said=sentences.suggestion(sentence)), self._split_form(sentence))

    def post(self, request: HttpRequest, sentence_id: str) -> HttpResponse:
        """Mend or split, as the button says."""
        sentence = sentence_or_404(self, sentence_id)
        mending = ReadingForm(said=sentences.suggestion(sentence))
        splitting = self._split_form(sentence)
        try:
            if request.POST.get("act") == "split":
                splitting = SplitForm(request.POST)
                if splitting.is_valid():
                    parts = splitting.cleaned_data["parts"].splitlines()
                    sentences.split(sentence_id=sentence.id, parts=parts, by=self.person)
                    return redirect(place_of(sentence))
            else:
                mending = ReadingForm(request.POST, said=sentences.suggestion(sentence))
                if mending.is_valid():
                    unit = request.POST.get("unit", "")
                    sentences.mend(
                        sentence_id=sentence.id, said=mending.said(), served=self.served, by=self.person, unit_id=unit
                    )
                    return redirect(place_of(sentence))
        except HoldfastError as error:
            (splitting if splitting.is_bound else mending).add_error(None, str(error))
        return self.show(status=422, **self._shown(sentence, mending, splitting))

    @staticmethod
    def _split_form(sentence: LetterSentence) -> SplitForm:
        return SplitForm(initial={"parts": sentence.words})

    def _shown(self, sentence: LetterSentence, mending: ReadingForm, splitting: SplitForm) -> dict[str, Any]:
        whole = [] if self.person.role.reach is Reach.SERVICE else [("", "The whole council")]
        return {
            "as_at": None,
            "sentence": sentence,
            "open": sentence.state in sentences.OPEN,
            "form": splitting if splitting.is_bound else mending,
            "mending": mending,
            "splitting": splitting,
            "units": [*whole, *units(self.served, self.scope)],
            "first_words": f"{sentence.letter.title}: {sentence.get_state_display().lower()}.",
        }


class Decide(Page):
    """Accept, reject, merge or take back: a button, and back to the letter where one was."""

    permission = Permission.FINDING_CONFIRM
    reads = "sentence decided"
    http_method_names = ("post",)

    def post(self, request: HttpRequest, sentence_id: str, act: str) -> HttpResponseBase:
        """Do what the address says."""
        sentence = sentence_or_404(self, sentence_id)
        unit = own_unit(self)
        acts = {
            "accept": lambda: sentences.accept(
                sentence_id=sentence.id, served=self.served, by=self.person, unit_id=unit[0] if unit else ""
            ),
            "reject": lambda: sentences.reject(sentence_id=sentence.id, by=self.person),
            "merge": lambda: sentences.merge(sentence_id=sentence.id, by=self.person),
            "back": lambda: self._back(request, sentence),
        }
        if act not in acts:
            raise Http404
        said(request, acts[act])
        return redirect(place_of(sentence))

    def _back(self, request: HttpRequest, sentence: LetterSentence) -> None:
        form = WhyForm(request.POST)
        if sentence.finding_id and not form.is_valid():
            raise HoldfastError("Say why the finding is taken back, such as: confirmed by mistake.")
        why = form.cleaned_data.get("why", "") if form.is_valid() else ""
        sentences.take_back(sentence_id=sentence.id, why=why, served=self.served, by=self.person)


def place_of(sentence: LetterSentence) -> str:
    """The address of a sentence's place in its letter: what is open from there on comes into sight."""
    return f"{reverse('letter', args=[sentence.letter_id])}#passage-{sentence.passage}"


def said(request: HttpRequest, act: Any) -> bool:
    """Do something, or tell on the next page why it was not done."""
    try:
        act()
    except HoldfastError as error:
        messages.error(request, str(error))
        return False
    return True
