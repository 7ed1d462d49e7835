"""What the Data pages offer as files. They hold no child's data."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings

from holdfast.record.deliveries import deliveries
from holdfast.record.store import Store
from holdfast.web.data import account
from holdfast.web.data.account import Account
from holdfast.web.exports import Export
from holdfast.web.page import Page

DELIVERY = {
    "Delivery": "delivery.id",
    "Shows": "delivery.as_at",
    "Source": "delivery.source",
    "Loaded": "delivery.loaded_at",
    "By": "delivery.loaded_by",
    "Rows read": "read",
    "Rows refused": "refused",
    "Kinds set aside": "set_aside",
}
COVERAGE = {
    "Table": "table",
    "Source": "source",
    "Shows": "as_at",
    "From": "from_on",
    "To": "to_on",
    "History": "history",
    "Rows": "rows",
    "Columns missing": "columns_missing",
}
PROBLEM = {"What became of it": "became", "Where": "where", "What": "what", "Expected": "expected", "What to do": "do"}
SHEET = {
    "Sheet or file": "name",
    "Read as": "recognised_as",
    "Rows": "read",
    "Kept": "kept",
    "Refused": "refused",
    "Note": "note",
}


def _deliveries(_page: Page) -> Iterable[Any]:
    return [Account(delivery) for delivery in reversed(deliveries(Store(settings.HOLDFAST_HOME)))]


def _missing(page: Page) -> Iterable[Any]:
    found = account.not_computable(page.served)
    return [{"key": key, "title": title, "why": why} for rows in found.values() for key, title, why in rows]


def _broken(page: Page) -> Iterable[Any]:
    return account.inconsistencies(page.served)["broken"]


def _coverage(page: Page) -> Iterable[Any]:
    return [{**row, "columns_missing": ", ".join(row["missing"])} for row in account.coverage(page.served)]


def _problems(_page: Page, delivery: str) -> Iterable[Any]:
    problems = account.found(delivery).delivery.problems
    return [{**vars(problem), "where": str(problem.where), "became": problem.severity.value} for problem in problems]


def _sheets(_page: Page, delivery: str) -> Iterable[Any]:
    return account.found(delivery).delivery.sheets


WHY = {"Standard or measure": "key", "Title": "title", "Why": "why"}
BROKEN = {"Table": "table", "Check": "check", "Rows": "found"}
DATA = (
    Export("deliveries", "Deliveries, the newest first", DELIVERY, _deliveries, True, is_of_the_record=False),
    Export("missing", "What has no answer, and why", WHY, _missing, is_figures=True),
    Export("checks", "Checks that rows break", BROKEN, _broken, is_figures=True),
    Export("coverage", "What the record covers", COVERAGE, _coverage, is_figures=True),
)
OF_A_DELIVERY = (
    Export("problems", "What was wrong with it", PROBLEM, _problems, True, is_of_the_record=False),
    Export("sheets", "Sheet by sheet", SHEET, _sheets, True, is_of_the_record=False),
)
