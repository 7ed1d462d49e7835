"""The tables that several pages offer as files: worklists, what workers hold, figures of measures."""

from collections.abc import Iterable, Mapping
from typing import Any

from holdfast.standards import MEASURES
from holdfast.web import worklists
from holdfast.web.exports import Export
from holdfast.web.page import Page


def child_columns(at: str = "") -> dict[str, str]:
    """Who a row is about, where the child stands at this place of it."""
    return {"Child id": f"{at}person_id", "Forename": f"{at}forename", "Surname": f"{at}surname"}


OWED = {
    **child_columns("child."),
    "What is owed": "title",
    "Falls to": "falls_to",
    "Since": "started_on",
    "Due": "due_on",
    "Days late": "late_days",
}
CHILDREN = {
    **child_columns(),
    "Status": "status",
    "Since": "status_since",
    "Worker": "worker",
    "Overdue": "overdue",
    "Next due": "next_due_on",
}
FIGURE = {
    "Measure": "measure",
    "Title": "of.title",
    "Period": "period",
    "Group": "group_name",
    "Kind": "category",
    "Value": "value",
    "Gives": "of.gives.value",
    "Low": "low",
    "High": "high",
    "Counted": "numerator",
    "Of": "denominator",
    "Open overdue": "overdue",
    "Why there is none": "reason",
}
WAITING = {
    **child_columns("owed.child."),
    "Waiting since": "owed.started_on",
    "Risk to be reviewed by": "review.due_on",
    "Days late with that review": "review.late_days",
}
BY_STANDARD = {
    "Standard": "title",
    "Falls to": "falls_to",
    "Open": "open",
    "Overdue": "overdue",
    "Children with something overdue": "children",
    "Longest, days": "longest",
}
WORKERS = {
    "Worker": "name",
    "Team": "team",
    "Children": "children",
    "Leads the protection of": "led",
    "Points": "points",
    "Capacity": "capacity",
    "Supervision owed for": "supervised",
    "Supervision overdue for": "unsupervised",
}


def _late(page: Page, **address: Any) -> Iterable[Any]:
    return worklists.owed_in_scope(page.scope_here(**address), overdue=True)


def _waiting(page: Page, **address: Any) -> Iterable[Any]:
    owed = worklists.owed_in_scope(page.scope_here(**address), (worklists.WAITING, worklists.WAITING_REVIEW))
    return worklists.waiting(owed)


def _drifting(page: Page, **address: Any) -> Iterable[Any]:
    return worklists.owed_in_scope(page.scope_here(**address), worklists.DRIFT, overdue=True)


def _by_standard(page: Page, **address: Any) -> Iterable[Any]:
    return worklists.by_standard(page.scope_here(**address))


def _workers(page: Page, **address: Any) -> Iterable[Any]:
    return worklists.loads(page.scope_here(**address))


def all_children(page: Page, **address: Any) -> list[dict[str, Any]]:
    """The open children in scope, those with most overdue first."""
    return worklists.children_in_scope(page.scope_here(**address))


def with_measure(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Rows of figures, each with the measure that it is a figure of."""
    return [{**row, "of": MEASURES[row["measure"]]} for row in rows]


LATE = Export("overdue", "Overdue, the longest first", OWED, _late)
OPEN_CHILDREN = Export("children", "Children, those with most overdue first", CHILDREN, all_children)
BOARD = (
    Export("waiting", "Waiting for a named worker", WAITING, _waiting),
    Export("standards", "What is owed, by standard", BY_STANDARD, _by_standard, is_figures=True),
    Export("drift", "Plans open too long and reviews overdue", OWED, _drifting),
    Export("workers", "Workers, in order of name", WORKERS, _workers, is_figures=True),
    LATE,
)
