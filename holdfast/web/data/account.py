"""The account of deliveries and of the snapshot that serves, as the Data pages tell it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import Http404

from holdfast.record.deliveries import Delivery, open_delivery
from holdfast.record.identity import FINDINGS
from holdfast.record.store import Store
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError, Problem, Severity
from holdfast.standards import CLOCKS, MEASURES

NOTHING_COUNTED = "nothing to count in the year"


@dataclass(frozen=True)
class Account:
    """What became of one delivery."""

    delivery: Delivery

    @property
    def read(self) -> int:
        """Rows read."""
        return sum(sheet.read for sheet in self.delivery.sheets)

    @property
    def kept(self) -> int:
        """Rows kept."""
        return sum(sheet.kept for sheet in self.delivery.sheets)

    @property
    def refused(self) -> int:
        """Rows refused."""
        return sum(sheet.refused for sheet in self.delivery.sheets)

    @property
    def not_recognised(self) -> list[str]:
        """The sheets or files in which no table of the record was recognised."""
        return [sheet.name for sheet in self.delivery.sheets if sheet.recognised_as is None]

    @property
    def problems(self) -> dict[str, list[Problem]]:
        """What was wrong, the gravest first, by what became of it."""
        return {s.value: found for s in Severity if (found := [p for p in self.delivery.problems if p.severity is s])}

    @property
    def set_aside(self) -> int:
        """Kinds of value set aside: their rows were kept."""
        return len(self.problems.get(Severity.SET_ASIDE.value, []))


def found(delivery: str) -> Account:
    """The account of the delivery of that id; the page of one that is not there is not there."""
    try:
        return Account(open_delivery(Store(settings.HOLDFAST_HOME), delivery))
    except HoldfastError as error:
        raise Http404 from error


def serving(accounts: Sequence[Account], served: Served) -> list[Account]:
    """The deliveries of which the snapshot that serves is made, by source."""
    made_of = {source["delivery"] for source in served.snapshot.manifest["sources"].values()}
    return sorted((a for a in accounts if a.delivery.id in made_of), key=lambda a: a.delivery.source)


def not_computable(served: Served) -> dict[str, list[tuple[str, str, str]]]:
    """Standards and measures without an answer: key, title and why."""
    standards = served.snapshot.manifest["ledger"]["not_computable"]
    measures = served.rows(
        """SELECT measure, reason FROM figures WHERE series = 'year' AND grouped_by = 'all' AND value IS NULL
        ORDER BY measure"""
    )
    return {
        "standards": [(name, CLOCKS[name].title, reason) for name, reason in sorted(standards.items())],
        "measures": [
            (row["measure"], MEASURES[row["measure"]].title, row["reason"] or NOTHING_COUNTED) for row in measures
        ],
    }


def coverage(served: Served) -> list[dict[str, Any]]:
    """Each table of the record: from whom, from when to when, how much of the past, and what is missing."""
    return [{"table": name, **entry} for name, entry in sorted(served.snapshot.manifest["tables"].items())]


def identities(served: Served) -> list[dict[str, Any]]:
    """How many ids of children vanished, came back, collide or changed, by source."""
    report = served.snapshot.manifest["identity"]
    return [
        {
            "source": source,
            "compared": bool(found["compared_with"]),
            "counts": [(name, found[name]) for name in FINDINGS],
            "withheld": found["withheld"],
        }
        for source, found in sorted(report.items())
    ]


def inconsistencies(served: Served) -> dict[str, Any]:
    """The checks that rows break, how many passed, and how many could not be made and why."""
    made = served.snapshot.manifest["consistency"]
    return {
        "broken": [entry for entry in made if entry.get("found")],
        "rows": sum(entry.get("found", 0) for entry in made),
        "kept": sum(entry.get("found") == 0 for entry in made),
        "not_made": sorted({entry["not_checked"] for entry in made if "not_checked" in entry}),
    }
