"""Writing the log, and finding out whether anybody altered it.

Each entry carries a mark over its own words and the mark of the entry before it. To change or remove an entry without
its showing, every later mark would have to be written anew; the latest mark, kept elsewhere, gives even that away.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.db import connection, transaction

from holdfast.activity.models import Entry
from holdfast.shared.errors import HoldfastError

START = "0" * 64
LOCK = 7_202_611  # any number of our own: PostgreSQL's name for the lock that keeps entries in line


class LogUnavailable(HoldfastError):
    """The log cannot be written, so nothing may be shown or changed."""

    exit_code = 3


def record(
    *, by: str, action: str, subject_kind: str = "", subject: str = "", detail: dict[str, Any] | None = None
) -> Entry:
    """Append an entry. It is written before the answer that it speaks of leaves the server."""
    try:
        with transaction.atomic():
            _stand_in_line()
            last = Entry.objects.order_by("-number").first()
            entry = Entry(
                number=last.number + 1 if last else 1,
                at=datetime.now(UTC),
                by=by,
                action=action,
                subject_kind=subject_kind,
                subject=subject,
                detail=detail or {},
                previous=last.mark if last else START,
            )
            entry.mark = mark_of(entry)
            entry.save(force_insert=True)
            return entry
    except Exception as error:
        raise LogUnavailable("The log of who saw what cannot be written, so nothing can be shown now.") from error


def _stand_in_line() -> None:
    """Let one writer at a time number its entry (SQLite does so by itself: a transaction begins as a write)."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def mark_of(entry: Entry) -> str:
    """The mark that an entry must carry."""
    words = [
        entry.number,
        entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        entry.by,
        entry.action,
        entry.subject_kind,
        entry.subject,
        entry.detail,
        entry.previous,
    ]
    return hashlib.sha256(json.dumps(words, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


@dataclass(frozen=True)
class Broken:
    """The first entry that does not stand as it was written, and why."""

    number: int
    why: str


def verify() -> Broken | None:
    """The first entry that was altered, removed or put in; None if the whole log stands as it was written."""
    expected, previous = 1, START
    for entry in _entries():
        if entry.number != expected:
            return Broken(expected, "the entry is missing")
        if entry.previous != previous:
            return Broken(entry.number, "it does not follow from the entry before it")
        if entry.mark != mark_of(entry):
            return Broken(entry.number, "its words were changed")
        expected, previous = entry.number + 1, entry.mark
    return None


def _entries() -> Iterator[Entry]:
    return Entry.objects.order_by("number").iterator(chunk_size=2_000)
