"""What was written here, as rows of the record: for one child at once, and for everybody in the next snapshot."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import pyarrow as pa
from django.utils import timezone

from holdfast.oversight.models import Action, Discussion, OversightEntry, Supervision
from holdfast.record.tables import TABLES


def rows_written(person_id: str | None = None) -> dict[str, pa.Table]:
    """The rows of each practice table that people wrote here: of one child, or of all."""
    of = {"person_id": person_id} if person_id else {}
    discussions = Discussion.objects.filter(**of).select_related("session").order_by("id")
    made: dict[str, Iterable[Mapping[str, Any]]] = {
        "supervision_children": [_discussed(d) for d in discussions],
        "oversight_entries": [_entered(e) for e in OversightEntry.objects.filter(**of).order_by("id")],
        "plan_actions": [_planned(a) for a in Action.objects.filter(**of).order_by("id")],
    }
    if person_id is None:
        made["supervisions"] = [_supervised(s) for s in Supervision.objects.order_by("id")]
    return {name: pa.Table.from_pylist(list(rows), schema=TABLES[name].schema) for name, rows in made.items()}


def _recorded(written_at: datetime, written_by: str) -> dict[str, Any]:
    """When and by whom, on the council's clock as the record keeps times."""
    return {"recorded_at": timezone.localtime(written_at).replace(tzinfo=None), "recorded_by": written_by}


def _discussed(found: Discussion) -> dict[str, Any]:
    return {
        "discussion_id": found.id,
        "supervision_id": found.session_id,
        "person_id": found.person_id,
        "held_on": found.session.held_on,
        **_recorded(found.written_at, found.written_by),
    }


def _supervised(found: Supervision) -> dict[str, Any]:
    return {
        "supervision_id": found.id,
        "worker_id": found.worker_id,
        "supervisor_id": found.supervisor_id or None,
        "held_on": found.held_on,
        "kind": found.kind,
        **_recorded(found.written_at, found.written_by),
    }


def _entered(found: OversightEntry) -> dict[str, Any]:
    return {
        "entry_id": found.id,
        "person_id": found.person_id,
        "entered_on": found.entered_on,
        "author_id": found.author_id or None,
        "direction": found.action or None,
        "direction_due_on": found.due_on,
        **_recorded(found.written_at, found.written_by),
    }


def _planned(found: Action) -> dict[str, Any]:
    return {
        "action_id": found.id,
        "person_id": found.person_id,
        "action": found.action,
        "owner": found.owner,
        "set_on": found.set_on,
        "due_on": found.due_on,
        "done_on": found.done_on,
        **_recorded(found.written_at, found.written_by),
    }
