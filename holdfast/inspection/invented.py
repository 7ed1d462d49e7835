"""The invented council's evidence room for its last monitoring visit and its inspector, for those who try it."""

from datetime import date, timedelta

from holdfast.accounts.actions import let_inspect
from holdfast.accounts.invented import BY
from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.improvement.models import Finding, KeptLetter
from holdfast.inspection.beside import beside, keep_statement, name_plan, note_evidence
from holdfast.inspection.models import AnsweringPlan, EvidenceRoom, RoomItem
from holdfast.inspection.progress import rate_progress
from holdfast.inspection.rooms import lay_out, let_in, make_room, name_letter
from holdfast.inspection.scopes import Asked
from holdfast.serving.reader import Served

TITLE, ORDINAL = "Fifth monitoring visit", 5
VISITED_ON = date(2026, 5, 5)
ASKED = Asked(groups=("in_need", "protection", "assessed"), months=6, sample=24)
SEED = 2_605
SAID_ON = date(2026, 6, 16)
FOUND = "Plans for children in two teams"
EVIDENCE = (
    ("record", "Electronic records of children in need in the two teams", 14),
    ("supervision", "Supervision notes on the same children", 11),
    ("conversation", "Talks with social workers and their managers", 9),
)
PLAN = "Plans that move: review of every child in need plan over six months"
WHY = "Both teams also need their vacant posts filled."
STATEMENT = (
    "We accept that too many plans in two of our teams have not moved on, and every one of them is being reviewed."
)
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


def keep_invented_answers(served: Served) -> None:
    """What its director keeps beside one finding of that visit, and how its board rated the progress; once."""
    director = Person.objects.filter(role_key="director", email__endswith=".example").first()
    finding = Finding.objects.filter(words__startswith=FOUND, withdrawn_at=None).first()
    if director is None or finding is None or beside(finding).evidence:
        return
    scope = Scope(director, served)
    for kind, words, how_many in EVIDENCE:
        note_evidence(finding=finding, kind=kind, words=words, seen_on=VISITED_ON, how_many=how_many, scope=scope)
    name_plan(finding=finding, plan=PLAN, clears=AnsweringPlan.Clears.WITH_OTHERS, why=WHY, scope=scope)
    keep_statement(finding=finding, words=STATEMENT, said_by="Lead member for children", said_on=SAID_ON,
                   address="https://wyreshire.example/children/inspection", scope=scope)  # fmt: skip
    rate_progress(rated_on=SAID_ON, rated_by="Improvement board", word="some", theme="planning",
                  source="Minutes of the improvement board, item 4", words="", by=BY)  # fmt: skip


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
