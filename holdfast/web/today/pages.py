"""The first page of the day, by role; the children of one's scope; a team's board; a service."""

from typing import Any

from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import Reach
from holdfast.standards import CLOCKS, MEASURES
from holdfast.web.page import Page
from holdfast.web.today import words, worklists

SHOWN = 50


class Today(Page):
    """What needs this person, first."""

    permission = Permission.OWN_PAGE_VIEW
    reads = "today"

    def context(self) -> dict[str, Any]:
        """The worker's list, the manager's board or the director's changes, by how far the role sees."""
        reach = self.person.role.reach
        if self.person.role.key in ("director", "analyst", "board_member"):
            self.template = "today/director.html"
            return director(self)
        if reach in (Reach.TEAM, Reach.SERVICE):
            self.template = "today/manager.html"
            return manager(self)
        self.template = "today/worker.html" if reach is not Reach.NONE else "today/office.html"
        return worker(self)


def worker(page: Page) -> dict[str, Any]:
    """My children by what is overdue and due next."""
    owed = worklists.owed_in_scope(page.scope)
    children = worklists.children_in_scope(page.scope)
    as_at = page.served.snapshot.as_at
    return {
        "first_words": words.worker_words(len(children), owed),
        "late": [o for o in owed if o.overdue],
        "soon": worklists.due_soon(owed, as_at),
        "children": children,
    }


def manager(page: Page) -> dict[str, Any]:
    """The board of the teams in scope."""
    owed = worklists.owed_in_scope(page.scope)
    children = worklists.children_in_scope(page.scope)
    waiting = worklists.waiting(owed)
    late = sorted((o for o in owed if o.overdue), key=lambda o: -o.late_days)
    as_at = page.served.snapshot.as_at
    return {
        "first_words": words.manager_words(len(children), owed, waiting, as_at),
        "waiting": [{**row, "days": (as_at - row["owed"].started_on).days} for row in waiting],
        "by_standard": worklists.by_standard(owed),
        "late": late[:SHOWN],
        "late_more": max(0, len(late) - SHOWN),
        "loads": worklists.loads(page.scope),
        "children": children,
    }


def director(page: Page) -> dict[str, Any]:
    """What changed beyond natural variation, where, since when; and what cannot be computed, and why."""
    signals = page.served.rows("SELECT * FROM signals ORDER BY measure, grouped_by, group_name")
    for signal in signals:
        signal["title"] = MEASURES[signal["measure"]].title
        signal["is_share"] = MEASURES[signal["measure"]].is_share
    whole = [signal for signal in signals if signal["grouped_by"] == "all"]
    owed = page.served.row("SELECT count(*) AS n, count(DISTINCT person_id) AS children FROM owed WHERE overdue = 1")
    looked_at = page.served.row("SELECT value FROM facts WHERE name = 'series looked at'")
    missing = page.served.snapshot.manifest["ledger"]["not_computable"]
    counts = {"overdue": owed["n"], "children": owed["children"]} if owed else {"overdue": 0, "children": 0}
    series = looked_at["value"] if looked_at else 0
    return {
        "first_words": words.director_words(whole, series, counts["overdue"], counts["children"]),
        "looked_at": series,
        "whole": whole,
        "parts": [signal for signal in signals if signal["grouped_by"] != "all" and signal["meaning"] == "concern"],
        "missing": [(CLOCKS[name].title, reason) for name, reason in missing.items()],
        "headlines": headlines(page),
    }


def headlines(page: Page) -> list[dict[str, Any]]:
    """The year's figure of every measure for the whole council."""
    rows = page.served.rows("SELECT * FROM figures WHERE series = 'year' AND grouped_by = 'all' ORDER BY rowid")
    return [{**row, "of": MEASURES[row["measure"]]} for row in rows]


class Children(Page):
    """The open children in scope."""

    permission = Permission.CHILD_LIST
    template = "today/children.html"
    reads = "list of children"

    def context(self) -> dict[str, Any]:
        """The children, those with something overdue first."""
        children = worklists.children_in_scope(self.scope)
        owed = worklists.owed_in_scope(self.scope)
        return {"first_words": words.worker_words(len(children), owed), "children": children}
