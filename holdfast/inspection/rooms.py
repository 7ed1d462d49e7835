"""Evidence rooms: making one, what is laid out in it, who was let in, and what they read."""

from datetime import date

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from holdfast.accounts.actions import draw_cohort, who_may
from holdfast.accounts.models import Duty, Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import ROLES, Reach
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.activity.models import Entry
from holdfast.improvement.models import Finding, KeptLetter
from holdfast.improvement.themes import THEMES
from holdfast.inspection.models import EvidenceRoom, RoomItem
from holdfast.inspection.scopes import Asked, draw
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES


@transaction.atomic
def make_room(
    *,
    title: str,
    theme: str,
    starts_on: date,
    ends_on: date,
    asked: Asked,
    as_at: date,
    seed: int,
    served: Served,
    by: Person | str,
) -> EvidenceRoom:
    """Make a room for a visit: draw its children from the record, and lay out the figures of its theme."""
    who = who_may(by, Permission.EVIDENCE_GIVE)
    if not title.strip():
        raise HoldfastError("Give the room a name, such as: fourth monitoring visit.")
    if ends_on < starts_on:
        raise HoldfastError("The visit ends before it starts. Give an end on or after its first day.")
    if theme and theme not in THEMES:
        raise HoldfastError(f"There is no theme {theme}. Choose from the list, or none.")
    found = draw(asked, served, as_at=as_at, seed=seed)
    if not found.drawn:
        raise HoldfastError(f"No child fits this scope. {found.words}: nobody. Nothing was made.")
    room = EvidenceRoom.objects.create(
        title=title.strip(),
        theme=theme,
        starts_on=starts_on,
        ends_on=ends_on,
        asked=asked.to_json(),
        scope_words=found.words,
        as_at=as_at,
        snapshot=served.snapshot.id,
        seed=found.seed,
        fitting=len(found.fitting),
        drawn=len(found.drawn),
        kept_by=who,
    )
    draw_cohort(cohort=room.id, children=found.drawn)
    for measure in _measures_of(theme):
        _laid(room, who, RoomItem.Kind.FIGURE, measure, MEASURES[measure].title, as_at)
    _log(who, "evidence room made", room, drawn=room.drawn, fitting=room.fitting, seed=room.seed or "")
    return room


@transaction.atomic
def lay_out(
    *, room_id: str, kind: str, subject: str, title: str, dated_on: date, words: str = "", by: Person | str
) -> RoomItem:
    """Lay something out in a room: a measure by its id, an audit by the finding that tells of it, or a document."""
    who, room = who_may(by, Permission.EVIDENCE_GIVE), standing_room(room_id)
    if kind not in RoomItem.Kind.values:
        raise HoldfastError(f"There is no kind {kind}. There are: {', '.join(RoomItem.Kind.values)}.")
    if kind == RoomItem.Kind.FIGURE:
        if subject not in MEASURES:
            raise HoldfastError(f"There is no measure {subject}. Give an id such as AS02.")
        title = MEASURES[subject].title
    if not title.strip():
        raise HoldfastError("Give its title.")
    if kind == RoomItem.Kind.DOCUMENT and subject and not subject.startswith("https://"):
        raise HoldfastError("Give the whole address of the document: it begins with https://. Or leave it empty.")
    if room.items.filter(kind=kind, subject=subject, title=title, withdrawn_at=None).exists():
        raise HoldfastError(f"{title} is laid out already.")
    item = _laid(room, who, kind, subject, title, dated_on, words)
    _log(who, "evidence laid out", room, kind=kind, subject=subject)
    return item


@transaction.atomic
def take_out(*, item_id: str, by: Person | str) -> None:
    """Take something out of a room; that it was there stays in the record."""
    who = who_may(by, Permission.EVIDENCE_GIVE)
    item = RoomItem.objects.select_related("room").filter(id=item_id, withdrawn_at=None).first()
    if item is None:
        raise HoldfastError("This is not laid out.")
    item.withdrawn_by, item.withdrawn_at = who, timezone.now()
    item.save(update_fields=["withdrawn_by", "withdrawn_at"])
    _log(who, "evidence taken out", item.room, kind=item.kind, subject=item.subject)


@transaction.atomic
def name_letter(*, room_id: str, letter_id: str, by: Person | str) -> EvidenceRoom:
    """Keep the scope with the visit: say which letter the visit came to."""
    who, room = who_may(by, Permission.EVIDENCE_GIVE), standing_room(room_id)
    if not KeptLetter.objects.filter(id=letter_id, withdrawn_at=None).exists():
        raise HoldfastError("There is no such letter in the register. Keep it first.")
    room.letter_id = letter_id
    room.save(update_fields=["letter_id"])
    _log(who, "evidence room tied to its letter", room, letter=letter_id)
    return room


def standing_room(room_id: str) -> EvidenceRoom:
    """The room of that id."""
    room = EvidenceRoom.objects.filter(id=room_id, withdrawn_at=None).first()
    if room is None:
        raise HoldfastError("There is no such evidence room.")
    return room


def rooms_within(scope: Scope) -> QuerySet[EvidenceRoom]:
    """The rooms that somebody may enter: an inspector those into which they were let, the council's own people all."""
    rooms = EvidenceRoom.objects.filter(withdrawn_at=None)
    return rooms.filter(id__in=scope.cohorts) if scope.person.role.reach is Reach.INSPECTED else rooms


def let_in(room: EvidenceRoom) -> QuerySet[Duty]:
    """Every inspector who was let into the room, the latest first, whether or not that has ended."""
    held = Duty.objects.filter(kind=Duty.Kind.COHORT, subject=room.id)
    return held.select_related("person").order_by("-started_on", "-pk")


def readings(room: EvidenceRoom) -> QuerySet[Entry]:
    """What those who were let into the room did and saw while that lasted, the latest first."""
    duties = let_in(room)
    if not duties:
        return Entry.objects.none()
    found = Entry.objects.none()
    for duty in duties:
        own = Entry.objects.filter(by=duty.person.email, at__date__gte=duty.started_on)
        found |= own.filter(at__date__lte=duty.ended_on) if duty.ended_on else own
    return found.order_by("-number")


def inspectors() -> QuerySet[Person]:
    """Those who can be let in: inspectors whose accounts are open today."""
    keys = [role.key for role in ROLES.values() if role.reach is Reach.INSPECTED]
    open_now = Person.objects.filter(role_key__in=keys, is_active=True)
    return open_now.exclude(ends_on__lt=timezone.localdate()).order_by("name")


def _measures_of(theme: str) -> list[str]:
    """The measures that the standing findings on a theme name: what the council itself is asked about."""
    found = Finding.objects.filter(withdrawn_at=None).values_list("themes", "measures")
    named = {measure for themes, measures in found if theme and theme in themes for measure in measures}
    return [measure for measure in MEASURES if measure in named]


def _laid(
    room: EvidenceRoom, who: str, kind: str, subject: str, title: str, dated_on: date, words: str = ""
) -> RoomItem:
    kept = {"subject": subject, "title": title.strip(), "dated_on": dated_on, "words": words.strip()}
    return RoomItem.objects.create(room=room, kind=kind, kept_by=who, **kept)


def _log(who: str, action: str, room: EvidenceRoom, **detail: object) -> None:
    record(by=who, action=action, subject_kind="evidence room", subject=room.id, detail=detail)
