"""The weekly digest of one person, and sending it to everybody who wants it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string

from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import Reach
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.serving.reader import Served
from holdfast.standards import CLOCKS
from holdfast.web import first_words as words
from holdfast.web import worklists
from holdfast.web.overdue import share_of
from holdfast.web.words import counted


@dataclass(frozen=True)
class Letter:
    """What is sent to one person."""

    subject: str
    body: str


def readers() -> list[Person]:
    """Those who want the digest and have children to read about, in order of address."""
    wanting = Person.objects.filter(is_active=True, wants_digest=True).order_by("email")
    return [person for person in wanting if person.may(Permission.CHILD_LIST)]


def letter_for(scope: Scope) -> Letter:
    """What matters, what is overdue and what falls due within the week, by standard: counts alone."""
    served = scope.served
    known, share, as_at = worklists.count_in_scope(scope), share_of(scope), served.snapshot.as_at
    waiting = worklists.waiting(worklists.owed_in_scope(scope, (worklists.WAITING, worklists.WAITING_REVIEW)))
    mine = scope.person.role.reach in (Reach.MINE, Reach.ASSIGNED, Reach.INSPECTED)
    first = words.worker_words(known, share) if mine else words.manager_words(known, share, waiting, as_at)
    soon = Counter(o.standard for o in worklists.due_soon(scope))
    late = [row for row in worklists.by_standard(scope) if row["overdue"]]
    body = render_to_string(
        "digest/letter.txt",
        {
            "first_words": first,
            "as_at": as_at,
            "late": late,
            "soon": [(clock.title, soon[standard]) for standard, clock in CLOCKS.items() if soon[standard]],
            "today": settings.SITE_ADDRESS + "/",
            "own": settings.SITE_ADDRESS + "/own",
        },
    )
    overdue, due = sum(row["overdue"] for row in late), sum(soon.values())
    return Letter(f"Holdfast: {counted(overdue, 'thing')} overdue, {counted(due, 'thing')} due this week", body)


def send_digests(served: Served) -> Iterator[tuple[Person, str]]:
    """Send each reader their digest; gives each with what went wrong, which is nothing where it was sent."""
    for person in readers():
        letter = letter_for(Scope(person, served))
        try:
            # The entry stands only if the letter left.
            with transaction.atomic():
                record(by=person.email, action="digest sent", subject_kind="person", subject=person.email)
                send_mail(letter.subject, letter.body, None, [person.email])
        except OSError as error:  # what e-mail says when it fails is one of these
            yield person, type(error).__name__
        else:
            yield person, ""
