"""Evidence rooms: the list, making one, the room itself, and what inspectors read in it."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from holdfast.accounts.models import InCohort
from holdfast.accounts.permissions import Permission
from holdfast.accounts.references import reference_of
from holdfast.accounts.roles import Reach
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.improvement.embargo import letters_open_to
from holdfast.improvement.findings import findings_within
from holdfast.improvement.models import Finding
from holdfast.inspection.models import EvidenceRoom, RoomItem
from holdfast.inspection.rooms import let_in, make_room, readings, rooms_within
from holdfast.standards import MEASURES
from holdfast.web.evidence import words
from holdfast.web.evidence.forms import ItemForm, LetInForm, LetterForm, RoomForm
from holdfast.web.exports import Export
from holdfast.web.page import Page
from holdfast.web.paging import Paging
from holdfast.web.templatetags.components import full_name, local

SHOWN = 50
RECORDS = {"Child id": "person_id", "Forename": "forename", "Surname": "surname", "Status": "status", "Team": "team"}
READ = {"When": "at", "Who": "by", "What": "what", "Child": "child"}


def room_or_404(page: Page, room_id: str) -> EvidenceRoom:
    """The room, if this person may enter it."""
    room = rooms_within(page.scope).filter(id=room_id).first()
    if room is None:
        raise Http404
    return room


def audits(page: Page) -> list[Finding]:
    """The findings of audits and other reviews that can be laid out."""
    return list(findings_within(page.scope).filter(source_kind=Finding.Source.REVIEW).order_by("-source_on"))


class Rooms(Page):
    """The evidence rooms that somebody may enter."""

    permission = Permission.EVIDENCE_VIEW
    template = "evidence/rooms.html"
    reads = "evidence rooms"

    def context(self) -> dict[str, Any]:
        """The rooms, the latest visit first."""
        rooms, today = list(rooms_within(self.scope)), timezone.localdate()
        return {
            "as_at": None,
            "rooms": rooms,
            "may_make": self.person.may(Permission.EVIDENCE_GIVE),
            "may_take": self.person.may(Permission.ANNEX_A_TAKE),
            "first_words": words.rooms_words(rooms, today, self.person.role),
        }


class MakeRoom(Page):
    """Making a room: the visit, its scope, the sample."""

    permission = Permission.EVIDENCE_GIVE
    template = "evidence/new.html"
    reads = "form for an evidence room"

    def context(self) -> dict[str, Any]:
        """An empty form."""
        return {"form": RoomForm(served=self.served)}

    def post(self, request: HttpRequest) -> HttpResponse:
        """Draw the children and show the room."""
        form = RoomForm(request.POST, served=self.served)

        def keep() -> HttpResponse:
            return redirect("evidence_room", make_room(**form.made(), served=self.served, by=self.person).id)

        return self.sent(form, keep, form=form)


class Room(Page):
    """The room: its scope, the children's records, figures, audits and documents, each with its day."""

    permission = Permission.EVIDENCE_VIEW
    template = "evidence/room.html"
    reads = "evidence room"

    def context(self, room_id: str) -> dict[str, Any]:
        """All that is laid out, and for those who make rooms who was let in."""
        return self.of(room_or_404(self, room_id))

    def of(self, room: EvidenceRoom, wrong: str = "") -> dict[str, Any]:
        """The room as it is shown, with what went wrong if something did."""
        self.done = "read evidence room", {"room": room.id}
        today, duties = timezone.localdate(), list(let_in(room))
        listed = list(records(self, room))
        paging = Paging.asked(self.request, len(listed), SHOWN)
        items = list(room.items.filter(withdrawn_at=None))
        inspects = self.person.role.reach is Reach.INSPECTED
        own = [one for one in duties if one.person == self.person]
        return {
            "room": room,
            "records": listed[paging.after : paging.last],
            "paging": paging,
            "unseen": room.drawn - len(listed),
            "kinds": [(kind.label, [_shown(self, one) for one in items if one.kind == kind]) for kind in RoomItem.Kind],
            "wrong": wrong,
            "first_words": words.own_words(room, own, today) if inspects else words.room_words(room, duties, today),
            **self._for_makers(room, duties, today),
        }

    def _for_makers(self, room: EvidenceRoom, duties: Sequence[Any], today: Any) -> dict[str, Any]:
        if not self.person.may(Permission.EVIDENCE_GIVE):
            return {"may_give": False}
        letter = letters_open_to(self.person).filter(id=room.letter_id).defer("content", "passages").first()
        last = max(room.ends_on, today)
        return {
            "may_give": True,
            "may_take": self.person.may(Permission.ANNEX_A_TAKE),
            "duties": [(one, one in words.reading_now(duties, today)) for one in duties],
            "letter": letter,
            "item_form": ItemForm(audits=audits(self), as_at=self.served.snapshot.as_at, auto_id="item_%s"),
            "let_in_form": LetInForm(last=last, auto_id="let_in_%s"),
            "letter_form": None if letter else LetterForm(page=self, auto_id="of_letter_%s"),
        }

    def exports(self) -> Sequence[Export]:
        """The list of records, for those who see them."""
        return (Export("records", "The records of this visit", RECORDS, _records),)


def _shown(page: Page, item: RoomItem) -> dict[str, Any]:
    """An item with its day; a figure with its value today, for that is what opens behind it."""
    if item.kind != RoomItem.Kind.FIGURE:
        return {"item": item, "on": item.dated_on, "value": ""}
    row = page.served.row(
        """SELECT value, reason FROM figures WHERE measure = ? AND series = 'year' AND grouped_by = 'all'
        AND category IS NULL""",
        (item.subject,),
    )
    value = MEASURES[item.subject].gives.written(row["value"]) if row and row["value"] is not None else "no figure"
    return {"item": item, "on": page.served.snapshot.as_at, "value": value}


def records(page: Page, room: EvidenceRoom) -> Iterable[dict[str, Any]]:
    """The children of the room whom the person may see, in order of name."""
    condition, values = page.scope.condition
    drawn = _drawn(room)
    rows = page.served.rows(
        f"""SELECT children.*, t.name AS team FROM children LEFT JOIN teams t ON t.team_id = children.team_id
        WHERE ({condition}) ORDER BY surname, forename, person_id""",
        values,
    )
    return [row for row in rows if row["person_id"] in drawn]


def _drawn(room: EvidenceRoom) -> set[str]:
    return set(InCohort.objects.filter(cohort=room.id).values_list("person_id", flat=True))


def _records(page: Page, room_id: str) -> Iterable[Any]:
    return records(page, room_or_404(page, room_id))


class Readings(Page):
    """What inspectors read in a room, and when."""

    permission = Permission.EVIDENCE_GIVE
    template = "evidence/readings.html"
    reads = "readings of an evidence room"

    def context(self, room_id: str) -> dict[str, Any]:
        """The entries of the log, the latest first."""
        room = room_or_404(self, room_id)
        found = readings(room)
        paging = Paging.asked(self.request, found.count(), SHOWN)
        of_children = found.filter(action="read child").order_by()
        opened = of_children.values("subject").distinct().count()
        people = found.order_by().values("by").distinct().count()
        return {
            "as_at": None,
            "room": room,
            "lines": told(found[paging.after : paging.last], self.scope),
            "paging": paging,
            "first_words": words.readings_words(paging.total, opened, room.drawn, people),
        }

    def exports(self) -> Sequence[Export]:
        """The whole log of the room."""
        return (Export("readings", "What inspectors read", READ, _readings, is_of_the_record=False),)


def _readings(page: Page, room_id: str) -> Iterable[Any]:
    return told(readings(room_or_404(page, room_id)), page.scope)


def told(entries: Iterable[Entry], scope: Scope) -> list[dict[str, Any]]:
    """Entries as the council's nominee reads them: a child by name where the nominee sees the child."""
    found = list(entries)
    wanted = sorted({one.subject for one in found if one.subject_kind == "child" and one.subject})
    condition, values = scope.condition
    marks = ", ".join("?" * len(wanted))
    sql = f"SELECT * FROM children WHERE person_id IN ({marks}) AND ({condition})"
    names = {row["person_id"]: full_name(row) for row in scope.served.rows(sql, (*wanted, *values))}
    return [_told(one, names) for one in found]


def _told(entry: Entry, names: dict[str, str]) -> dict[str, Any]:
    is_child = entry.subject_kind == "child" and bool(entry.subject)
    reference = reference_of(entry.subject) if is_child else ""
    child = names.get(entry.subject, f"child {reference[:8]}") if is_child else ""
    ref = reference if entry.subject in names else ""
    return {"at": local(entry.at), "by": entry.by, "what": entry.action, "child": child, "ref": ref}
