"""Data: the state of the record that serves, and a page for each delivery. They hold no child's data."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.utils import timezone

from holdfast.accounts.permissions import Permission
from holdfast.record.deliveries import deliveries
from holdfast.record.store import Store
from holdfast.web.data import account, exports, words
from holdfast.web.data.account import Account
from holdfast.web.exports import Export
from holdfast.web.page import Page

SHOWN = 40


class Data(Page):
    """Deliveries, coverage, freshness, what cannot be computed, and what is wrong in the record by count."""

    permission = Permission.DATA_VIEW
    template = "data/data.html"
    reads = "data"

    def context(self) -> dict[str, Any]:
        """The newest deliveries and the account of the snapshot that serves."""
        found = [Account(delivery) for delivery in reversed(deliveries(Store(settings.HOLDFAST_HOME), last=SHOWN))]
        now = account.serving(found, self.served)
        missing = account.not_computable(self.served)
        without = sum(len(entries) for entries in missing.values())
        return {
            "first_words": words.data_words(self.served.snapshot.as_at, now, timezone.localdate(), without),
            "accounts": found,
            "serving": {a.delivery.id for a in now},
            "snapshot": self.served.snapshot,
            "coverage": account.coverage(self.served),
            "missing": missing,
            "identities": account.identities(self.served),
            "inconsistent": account.inconsistencies(self.served),
        }

    def exports(self) -> Sequence[Export]:
        """Deliveries, what has no answer, checks, coverage."""
        return exports.DATA


class DeliveryPage(Page):
    """One delivery: what was read sheet by sheet, and everything that was wrong with it."""

    permission = Permission.DATA_VIEW
    template = "data/delivery.html"
    reads = "delivery"

    def context(self, delivery: str) -> dict[str, Any]:
        """The delivery of that id."""
        found = account.found(delivery)
        return {"account": found, "delivery": found.delivery, "first_words": words.delivery_words(found)}

    def exports(self) -> Sequence[Export]:
        """Its problems and its sheets."""
        return exports.OF_A_DELIVERY
