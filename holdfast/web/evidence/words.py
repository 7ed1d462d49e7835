"""First words of the pages of evidence rooms, from what they hold."""

from collections.abc import Sequence
from datetime import date

from holdfast.accounts.models import Duty
from holdfast.accounts.roles import Reach, Role
from holdfast.inspection.models import EvidenceRoom
from holdfast.web.templatetags.components import day
from holdfast.web.words import children, counted, sentence


def reading_now(duties: Sequence[Duty], today: date) -> list[Duty]:
    """Those who may read today."""
    return [
        one
        for one in duties
        if one.started_on <= today and (one.ended_on is None or one.ended_on >= today) and one.person.is_active
    ]


def rooms_words(rooms: Sequence[EvidenceRoom], today: date, role: Role) -> str:
    """How many rooms there are, and which visit is under way."""
    if not rooms:
        inspects = role.reach is Reach.INSPECTED
        return "You were let into no evidence room." if inspects else "No evidence room is made yet."
    now = [room.title for room in rooms if room.starts_on <= today <= room.ends_on]
    here = f"; under way now: {', '.join(now)}" if now else ""
    return sentence(f"{counted(len(rooms), 'evidence room')}{here}")


def room_words(room: EvidenceRoom, duties: Sequence[Duty], today: date) -> str:
    """Whom the visit looks at, and who may read up to when."""
    drawn = f"{children(room.drawn)} drawn of {room.fitting:,}" if room.drawn < room.fitting else children(room.drawn)
    reading = reading_now(duties, today)
    if not reading:
        return sentence(f"{drawn}; no inspector may read them today")
    last = max(one.ended_on or date.max for one in reading)
    return sentence(f"{drawn}; {counted(len(reading), 'inspector')} may read them until {day(last)}")


def own_words(room: EvidenceRoom, duties: Sequence[Duty], today: date) -> str:
    """The same to an inspector: whom they may read and until when."""
    last = max((one.ended_on for one in reading_now(duties, today) if one.ended_on), default=None)
    until = f" until {day(last)}" if last else ""
    return sentence(f"you may read the records of {children(room.drawn)}{until}, and what you read is logged")


def readings_words(openings: int, opened: int, drawn: int, people: int) -> str:
    """How much was read, of how many children, by how many."""
    if not openings:
        return "No inspector has read anything here yet."
    return sentence(
        f"{counted(people, 'inspector')} opened {counted(openings, 'page')} here, "
        f"among them the records of {opened:,} of the {children(drawn)}"
    )
