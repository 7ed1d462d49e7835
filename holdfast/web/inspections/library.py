"""The library of other councils' letters: search, themes, what visits usually ask, and adding to it."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from holdfast.accounts.permissions import Permission
from holdfast.improvement.library import add_to_library
from holdfast.improvement.themes import THEMES
from holdfast.letters.findings.classify import POLARITIES
from holdfast.letters.grades import GRADES
from holdfast.letters.kinds import FOCUSED, INSPECTION, MONITORING
from holdfast.letters.library import Library
from holdfast.letters.library.asking import Asked, Found, document, holds, search, themes_by, usually
from holdfast.record.store import Store
from holdfast.shared.errors import HoldfastError
from holdfast.web.components.fields import offer
from holdfast.web.inspections.forms import MOST_BYTES, POLARITY_WORDS
from holdfast.web.inspections.words import found_words, library_words, usual_words
from holdfast.web.page import Page

PAGE = 50
ANY = ("", "Any")
FIRST_YEAR, LAST_YEAR = 2005, 2100


def library() -> Library:
    """The library beside the snapshots."""
    return Library(settings.HOLDFAST_HOME)


class SearchForm(forms.Form):
    """What is asked of the library."""

    words = forms.CharField(
        label="Words", help_text="Every word must be there; put a phrase in quotes.", required=False, max_length=200
    )
    theme = forms.ChoiceField(label="Theme", choices=[ANY, *THEMES.items()], required=False)
    council = forms.ChoiceField(label="Council", required=False)
    polarity = forms.ChoiceField(
        label="Strength or weakness", choices=[ANY, *((p, POLARITY_WORDS[p]) for p in POLARITIES)], required=False
    )
    kind = forms.ChoiceField(
        label="Kind", choices=[ANY, *((k, k.capitalize()) for k in (FOCUSED, MONITORING, INSPECTION))], required=False
    )
    standing = forms.ChoiceField(
        label="Grade that stood", choices=[ANY, *((g, g.capitalize()) for g in GRADES)], required=False
    )
    became = forms.ChoiceField(
        label="Grade of the next inspection", choices=[ANY, *((g, g.capitalize()) for g in GRADES)], required=False
    )
    since = forms.IntegerField(label="From the year", required=False, min_value=FIRST_YEAR, max_value=LAST_YEAR)
    until = forms.IntegerField(label="To the year", required=False, min_value=FIRST_YEAR, max_value=LAST_YEAR)

    def __init__(self, *args: Any, councils: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "council", [ANY, *((one, one) for one in councils)])

    def asked(self) -> Asked:
        """The question."""
        return Asked(**{name: value for name, value in self.cleaned_data.items() if value})


class LibraryPage(Page):
    """Sentences of other councils' letters by words, theme, grade and year."""

    permission = Permission.LETTER_VIEW
    template = "inspections/library.html"
    reads = "library of letters"

    def context(self) -> dict[str, Any]:
        """The question, before it is asked."""
        kept = _kept()
        return self._shown(SearchForm(councils=kept["names"]), kept)

    def post(self, request: HttpRequest) -> HttpResponse:
        """The answer; the words of a question stand in no address."""
        kept = _kept()
        form = SearchForm(request.POST, councils=kept["names"])
        if not form.is_valid():
            return self.show(status=422, **self._shown(form, kept))
        typed = request.POST.get("page", "1")
        number = max(1, int(typed)) if typed.isascii() and typed.isdigit() else 1
        answer = search(library(), form.asked(), most=PAGE, after=PAGE * (number - 1))
        return self.show(**self._shown(form, kept, answer, number))

    def _shown(
        self, form: SearchForm, kept: dict[str, Any], answer: Found | None = None, number: int = 1
    ) -> dict[str, Any]:
        return {
            "as_at": None,
            "form": form,
            "answer": answer,
            "rows": [_told(row) for row in answer.rows] if answer else [],
            "first": PAGE * (number - 1) + 1,
            "before": number - 1 if number > 1 else None,
            "following": number + 1 if answer and answer.sentences > PAGE * number else None,
            "may_keep": self.person.may(Permission.LETTER_KEEP),
            "themes": [(theme, words) for theme, words in THEMES.items() if theme != "other"],
            "first_words": found_words(answer) if answer else library_words(kept),
        }


def _kept() -> dict[str, Any]:
    return holds(library())


def _told(row: dict[str, Any]) -> dict[str, Any]:
    themes = [THEMES.get(theme, theme) for theme in (row["themes"] or "").split()]
    return row | {"themes": themes, "polarity": POLARITY_WORDS.get(row["polarity"] or "", "")}


class LibraryThemes(Page):
    """Themes through the years and by grade: of the sentences on each, how many find it wanting."""

    permission = Permission.LETTER_VIEW
    template = "inspections/library_themes.html"
    reads = "themes of the library"

    def context(self) -> dict[str, Any]:
        """Both tables."""
        tables = [("by year", _table("year")), ("by the grade that stood", _table("standing"))]
        return {"as_at": None, "tables": tables, "first_words": library_words(_kept())}


def _table(group: str) -> dict[str, Any]:
    """A row for each theme: of the sentences on it in each year or at each grade, how many find it wanting."""
    shares = themes_by(library(), group, Asked())
    found = {(one.theme, one.group): one for one in shares}
    groups = {one.group for one in shares}
    order = sorted(groups) if group == "year" else [grade for grade in GRADES if grade in groups]
    rows = [(words, [found.get((theme, one)) for one in order]) for theme, words in THEMES.items()]
    return {"groups": order, "rows": rows}


class LibraryTheme(Page):
    """What a focused visit on a theme usually looks at and asks for."""

    permission = Permission.LETTER_VIEW
    template = "inspections/library_theme.html"
    reads = "theme of the library"

    def context(self, theme: str) -> dict[str, Any]:
        """What visits on the theme say."""
        if theme not in THEMES:
            raise Http404
        usual = usually(library(), theme)
        wanting = [(THEMES.get(one.theme, one.theme), one) for one in usual.wanting] if usual else []
        title = f"Focused visits on {THEMES[theme][:1].lower()}{THEMES[theme][1:]}"
        return {
            "as_at": None,
            "title": title,
            "usual": usual,
            "wanting": wanting,
            "first_words": usual_words(usual, THEMES),
        }


class LibraryLetter(Page):
    """One document of the library, with its sentences and what each suggests."""

    permission = Permission.LETTER_VIEW
    template = "inspections/library_letter.html"
    reads = "letter of the library"

    def context(self, number: int) -> dict[str, Any]:
        """The document."""
        found = document(library(), number)
        if found is None:
            raise Http404
        council = found["council"] or "Council not read"
        on = found["happened_on"]
        return {
            "as_at": None,
            "letter": found,
            "title": f"{council}: {found['kind']}",
            "rows": [_told(row) for row in found["sentences"]],
            "on": on,
        }


class AddToLibrary(Page):
    """Adding other councils' letters to the library, several at once."""

    permission = Permission.LETTER_KEEP
    template = "inspections/library_add.html"
    reads = "form to add to the library"

    def context(self) -> dict[str, Any]:
        """An empty form."""
        return {"as_at": None, "problem": ""}

    def post(self, request: HttpRequest) -> HttpResponse:
        """Read and add what was sent; what could not be read is told by name."""
        files = request.FILES.getlist("files")
        if not files:
            return self.show(status=422, as_at=None, problem="Choose one file or several.")
        if sum(file.size or 0 for file in files) > MOST_BYTES:
            most = MOST_BYTES // 1_000_000
            problem = f"Together they have more than {most} MB. Send fewer at once, or use holdfast letters keep."
            return self.show(status=422, as_at=None, problem=problem)
        documents = [(file.name or "document", file.read()) for file in files]
        try:
            shelved = add_to_library(store=Store(settings.HOLDFAST_HOME), documents=documents, by=self.person)
        except HoldfastError as error:
            return self.show(status=422, as_at=None, problem=str(error))
        for why in shelved.refused:
            messages.error(request, f"Not added. {why}")
        messages.success(request, f"New in the library: {shelved.added}. There already: {shelved.known}.")
        return redirect("library")
