"""A worker's children as supervision stands for each this minute, those longest without a discussion first."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from holdfast.accounts.scope import Scope
from holdfast.oversight.models import Discussion
from holdfast.serving.reader import Served
from holdfast.web.records import record_now

STANDARD = "supervision"


@dataclass(frozen=True)
class Supervised:
    """A child: since when they have gone without a discussion, and by when one is due; nothing where none is owed."""

    child: dict[str, Any]
    since: date | None
    due_on: date | None
    as_at: date

    @property
    def late_days(self) -> int:
        """How many days past its due day a discussion is."""
        return max(0, (self.as_at - self.due_on).days) if self.due_on else 0

    @property
    def without_days(self) -> int | None:
        """For how many days the child has gone without one."""
        return max(0, (self.as_at - self.since).days) if self.since else None


def supervised(scope: Scope, worker_id: str) -> list[Supervised]:
    """The worker's open children within scope."""
    condition, values = scope.condition
    rows = scope.served.rows(
        f"""SELECT children.*, min(o.started_on) AS since, min(o.due_on) AS supervise_by FROM children
        LEFT JOIN owed o ON o.person_id = children.person_id AND o.standard = '{STANDARD}'
        WHERE children.worker_id = ? AND children.status != 'closed' AND ({condition})
        GROUP BY children.person_id ORDER BY children.place""",
        (worker_id, *values),
    )
    ids = [row["person_id"] for row in rows]
    written = set(Discussion.objects.filter(person_id__in=ids).values_list("person_id", flat=True))
    found = [_now(scope.served, row) if row["person_id"] in written else _then(scope.served, row) for row in rows]
    return sorted(found, key=lambda one: one.since or date.max)


def _then(served: Served, row: dict[str, Any]) -> Supervised:
    """As the snapshot has it."""
    since, due_on = (date.fromisoformat(row[name]) if row[name] else None for name in ("since", "supervise_by"))
    return Supervised(row, since, due_on, served.snapshot.as_at)


def _now(served: Served, row: dict[str, Any]) -> Supervised:
    """As it stands with what was written here since."""
    owed = [
        found
        for found in record_now(served, row["person_id"]).obligations
        if found.standard == STANDARD and found.done_on is None and found.ended_other_on is None
    ]
    since = min((found.started_on for found in owed if found.started_on), default=None)
    due_on = min((found.due_on for found in owed if found.due_on), default=None)
    return Supervised(row, since, due_on, served.snapshot.as_at)
