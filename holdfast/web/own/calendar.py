"""The calendar feed: what falls due for the children in a person's scope, by day and standard. No child stands in it.

Calendar programs cannot sign in, so the address carries a key of the person's own, which they can renew. Whoever finds
the address learns what falls due when, and for how many children, never for whom.
"""

import hashlib
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from icalendar import Calendar, Event

from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.standards import CLOCKS
from holdfast.web.page import served_now
from holdfast.web.words import children
from holdfast.web.worklists import owed_in_scope


def calendar(_request: HttpRequest, key: str) -> HttpResponse:
    """The feed whose address holds this key; 404 for a key of nobody, or of somebody whose access has ended."""
    person = Person.objects.filter(calendar_key=key, is_active=True).first()
    if person is None or not person.may(Permission.CHILD_LIST):
        record(by=person.email if person else "nobody", action="refused calendar")
        raise Http404
    scope = Scope(person, served_now())
    feed = feed_of(due_days(scope), scope.served.snapshot.as_at)
    record(by=person.email, action="read calendar")
    return HttpResponse(feed, content_type="text/calendar; charset=utf-8")


calendar.public = "Calendar programs cannot sign in; the key in the address is the person's own and tells of no child."  # type: ignore[attr-defined]


def due_days(scope: Scope) -> Counter[tuple[date, str]]:
    """For how many children in scope something falls due, by day and standard."""
    owed = {(o.due_on, o.standard, o.child["person_id"]) for o in owed_in_scope(scope) if o.due_on is not None}
    return Counter((due_on, standard) for due_on, standard, _ in owed)


def feed_of(due: Counter[tuple[date, str]], as_at: date) -> bytes:
    """One all-day event for each day and standard."""
    feed = Calendar()
    feed.add("prodid", "-//Holdfast//Due dates//EN")
    feed.add("version", "2.0")
    feed.add("x-wr-calname", "Holdfast: what falls due")
    for (due_on, standard), number in sorted(due.items()):
        feed.add_component(_event(due_on, standard, number, as_at))
    return bytes(feed.to_ical())


def _event(due_on: date, standard: str, number: int, as_at: date) -> Event:
    event = Event()
    event.add("uid", hashlib.sha256(f"{due_on} {standard}".encode()).hexdigest()[:32] + "@holdfast")
    event.add("dtstamp", datetime.combine(as_at, time(), UTC))
    event.add("dtstart", due_on)
    event.add("dtend", due_on + timedelta(days=1))
    event.add("summary", f"{CLOCKS[standard].title}: due for {children(number)}")
    event.add("description", f"As at {as_at:%d %B %Y}. For whom: {settings.SITE_ADDRESS}/")
    event.add("transp", "TRANSPARENT")
    return event
