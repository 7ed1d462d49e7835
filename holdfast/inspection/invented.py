"""The invented council's evidence room for its last monitoring visit and its inspector, for those who try it."""

from datetime import date, timedelta

from holdfast.accounts.actions import let_inspect
from holdfast.accounts.invented import BY
from holdfast.accounts.models import Person
from holdfast.improvement.models import KeptLetter
from holdfast.inspection.models import EvidenceRoom, RoomItem
from holdfast.inspection.rooms import lay_out, let_in, make_room, name_letter
from holdfast.inspection.scopes import Asked
from holdfast.serving.reader import Served

TITLE, ORDINAL = "Fifth monitoring visit", 5
VISITED_ON = date(2026, 5, 5)
ASKED = Asked(groups=("in_need", "protection", "assessed"), months=6, sample=24)
SEED = 2_605
FIGURES = ("AS01", "CN01", "CN03", "CP02", "MO03", "CW06")


def open_invented_room(served: Served) -> EvidenceRoom:
    """The room, made once; its inspector may read in it as long as the account lasts."""
    room = EvidenceRoom.objects.filter(title=TITLE, kept_by=BY).first() or _made(served)
    for person in Person.objects.filter(role_key="inspector", email__endswith=".example"):
        reading = [one for one in let_in(room) if one.person == person and one.ended_on == person.ends_on]
        if person.ends_on and person.is_active and not reading:
            let_inspect(person=person, cohort=room.id, ended_on=person.ends_on, by=BY)
    return room


def tie_invented_room() -> None:
    """Keep the room with the letter on its visit, once that is in the register."""
    letter = KeptLetter.objects.filter(ordinal=ORDINAL, kept_by=BY, withdrawn_at=None).first()
    room = EvidenceRoom.objects.filter(title=TITLE, kept_by=BY, letter_id="").first()
    if letter and room:
        name_letter(room_id=room.id, letter_id=letter.id, by=BY)


def _made(served: Served) -> EvidenceRoom:
    as_at = min(VISITED_ON, served.snapshot.as_at)
    room = make_room(
        title=TITLE,
        theme="planning",
        starts_on=VISITED_ON,
        ends_on=VISITED_ON + timedelta(days=1),
        asked=ASKED,
        as_at=as_at,
        seed=SEED,
        served=served,
        by=BY,
    )
    laid = set(room.items.values_list("subject", flat=True))
    for measure in FIGURES:
        if measure not in laid:
            lay_out(room_id=room.id, kind=RoomItem.Kind.FIGURE, subject=measure, title="", dated_on=as_at, by=BY)
    document = "Self-evaluation of help and protection, shared before the visit"
    lay_out(room_id=room.id, kind=RoomItem.Kind.DOCUMENT, subject="", title=document, dated_on=as_at, by=BY)
    return room
