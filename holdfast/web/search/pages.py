"""The page that finds a child. What is typed is sent in the body of the request: no address and no log holds it."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from holdfast.accounts.permissions import Permission
from holdfast.serving.search import Found, search, understood
from holdfast.web.page import Page
from holdfast.web.search import words

SHOWN = 50
NOBODY = Found(0, [])


class SearchForm(forms.Form):
    """One field for whatever is known of the child."""

    asked = forms.CharField(
        label="Name, id or date of birth",
        help_text="For example: Anna Smith, smyth anna, 3/5/2015, or a name with a date of birth.",
        max_length=200,
        error_messages={"required": "Write a name, an id or a date of birth."},
    )


class Search(Page):
    """Children by name, id or date of birth, among those within one's scope."""

    permission = Permission.CHILD_SEARCH
    template = "search/search.html"
    reads = "search"

    def context(self) -> dict[str, Any]:
        """The empty form."""
        return {"form": SearchForm(), "children": None}

    def post(self, request: HttpRequest) -> HttpResponse:
        """What was found; the log keeps how many, never what was asked."""
        form = SearchForm(request.POST)
        if not form.is_valid():
            return self.show(form=form, children=None, status=400)
        asked = understood(form.cleaned_data["asked"])
        found = NOBODY if asked.says_nothing else search(self.served, asked, self.scope.condition, most=SHOWN)
        self.log("searched", found=found.total)
        teams = {row["team_id"]: row["name"] for row in self.served.rows("SELECT team_id, name FROM teams")}
        workers = self.served.names_of(row["worker_id"] for row in found.children)
        children = [
            {**row, "team": teams.get(row["team_id"]), "worker": workers.get(row["worker_id"])}
            for row in found.children
        ]
        first = words.search_words(found.total, len(children))
        return self.show(form=form, children=children, first_words=first)
