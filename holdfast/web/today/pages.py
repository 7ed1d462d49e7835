"""The first page of the day, by role; the children of one's scope; a team's board; a service."""

from collections.abc import Sequence
from typing import Any

from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import Reach
from holdfast.standards import CLOCKS, MEASURES
from holdfast.web import first_words as words
from holdfast.web import worklists
from holdfast.web.board import SHOWN, board
from holdfast.web.exports import Export
from holdfast.web.lists import BOARD, OPEN_CHILDREN
from holdfast.web.overdue import Share, overdue_in_parts, share_of
from holdfast.web.page import Page
from holdfast.web.paging import Paging
from holdfast.web.today import exports
from holdfast.web.today.words import director_words, looked_words


class Today(Page):
    """What needs this person, first."""

    permission = Permission.OWN_PAGE_VIEW
    reads = "today"

    def context(self) -> dict[str, Any]:
        """The worker's list, the manager's board or the director's changes, by how far the role sees."""
        self.template = f"today/{self.kind}.html"
        if self.kind == "director":
            return director(self)
        return board(self.scope, self.request) if self.kind == "manager" else worker(self)

    def exports(self) -> Sequence[Export]:
        """The tables of that kind of page."""
        return {"director": exports.DIRECTOR, "manager": BOARD, "worker": exports.WORKER, "office": ()}[self.kind]

    @property
    def kind(self) -> str:
        """Whose first page it is."""
        reach = self.person.role.reach
        if self.person.role.key in ("director", "analyst", "board_member"):
            return "director"
        if reach in (Reach.TEAM, Reach.SERVICE):
            return "manager"
        return "office" if reach in (Reach.NONE, Reach.INSPECTED) else "worker"


def worker(page: Page) -> dict[str, Any]:
    """My children by what is overdue and due next."""
    known = worklists.count_in_scope(page.scope)
    return {
        "first_words": words.worker_words(known, share_of(page.scope)),
        "overdue": overdue_in_parts(page.scope, worklists.by_standard(page.scope), most=SHOWN),
        "soon": worklists.due_soon(page.scope, most=SHOWN),
        "children": worklists.children_in_scope(page.scope, most=SHOWN),
        "children_more": max(0, known - SHOWN),
    }


def director(page: Page) -> dict[str, Any]:
    """What changed more surely than chance explains, where, since when; and what cannot be computed, and why."""
    signals = page.served.rows("SELECT * FROM signals WHERE stands ORDER BY measure, grouped_by, group_name")
    for signal in signals:
        signal["of"] = MEASURES[signal["measure"]]
        signal["title"] = signal["of"].title
    whole = [signal for signal in signals if signal["grouped_by"] == "all"]
    whole.sort(key=lambda signal: signal["meaning"] != "concern")
    parts = [signal for signal in signals if signal["grouped_by"] != "all" and signal["meaning"] == "concern"]
    facts = {row["name"]: row["value"] for row in page.served.rows("SELECT name, value FROM facts")}
    missing = page.served.snapshot.manifest["ledger"]["not_computable"]
    return {
        "first_words": director_words(whole, facts),
        "looked": looked_words(facts, len(signals), len(signals) - len(whole) - len(parts)),
        "whole": whole,
        "parts": parts,
        "missing": [(CLOCKS[name].title, reason) for name, reason in missing.items()],
        # Of a mix the first kind stands for all: its page tells the others.
        "headlines": list({row["measure"]: row for row in exports.year_of_the_council(page)[::-1]}.values())[::-1],
    }


class Children(Page):
    """The open children in scope."""

    permission = Permission.CHILD_LIST
    template = "today/children.html"
    reads = "list of children"

    def context(self) -> dict[str, Any]:
        """The children, those with most overdue first, a hundred a page."""
        known, late = worklists.count_in_scope(self.scope), Share(worklists.late_in_scope(self.scope))
        paging = Paging.asked(self.request, known)
        whose = "your" if self.person.role.reach in (Reach.MINE, Reach.ASSIGNED) else "the"
        return {
            "first_words": words.worker_words(known, late, whose=whose),
            "children": worklists.children_in_scope(self.scope, most=paging.size, after=paging.after),
            "paging": paging,
        }

    def exports(self) -> Sequence[Export]:
        """The whole list."""
        return (OPEN_CHILDREN,)
