"""The hub (MASH): which contacts it took up, how urgent they were, when it decided, what agencies answered and when."""

from dataclasses import dataclass

from holdfast.synthetic import rules, story
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row
from holdfast.synthetic.truth import Tally

PRACTICE = {
    "mash_contacts": "contact_id person_id received_at triage_rag decided_at decision_rag decided_by"
    " unconsented_because",
    "agency_checks": "check_id contact_id person_id agency sent_at returned_at",
}

DAY, OPENS, CLOSES = 1440, 9 * 60, 17 * 60
TAKEN_UP = {True: 0.3, False: 0.06}  # of contacts that became a referral, and of the others
URGENCY = Weighted({"red": 12, "amber": 44, "green": 43, "": 1})
CHANGED = Weighted({"red": 1, "amber": 2, "green": 3})
DECISION_HOURS = {"red": 4, "amber": 24, "green": 72, "": 24}
ANSWER_HOURS = {"red": 2, "amber": 6, "green": 24, "": 6}
ASKED = {"police": 0.95, "health": 0.9, "education": 0.6, "housing": 0.3, "probation": 0.2}
SLOW = {"police": 0.08, "health": 0.22, "education": 0.18, "housing": 0.3, "probation": 0.25}
WORSE_THAN_CONTACTS = 2.2
NEVER_DECIDED, NEVER_ANSWERED = 0.004, 0.03
REASON_GIVEN = 0.86
REASONS = (
    "Asking for consent would place the child at greater risk.",
    "The parents could not be reached in time.",
    "The threshold for a section 47 enquiry was met.",
)


@dataclass(slots=True)
class Taken:
    """A contact that the hub took up; all children of one contact share it."""

    received: int
    urgency: str
    later_urgency: str
    decided: int | None
    sent: int
    returned: dict[str, int | None]


def of_family(further: Further, family: Family) -> None:
    """The family's contacts that the hub took up, with what it asked of agencies."""
    by_arrival: dict[int, Taken | None] = {}
    for child in family.kids:
        outcomes = {row[0]: row[5] for row in child.rows["contacts"]}
        for contact in child.rows["contact_decisions"]:
            received = contact[2]
            if received not in by_arrival:
                referred = '"NEW_REFERRAL_FLAG": "Y"' in outcomes[contact[0]]
                by_arrival[received] = _taken(further, received) if further.draw.chance(TAKEN_UP[referred]) else None
            taken = by_arrival[received]
            if taken is not None and taken.received <= further.as_at * DAY + DAY - 1:
                _write(further, child, contact, taken)


def _taken(further: Further, contacted: int) -> Taken:
    draw = further.draw
    received = contacted + draw.between(5, 150)
    urgency = draw.pick(URGENCY)
    late = draw.chance(min(0.8, WORSE_THAN_CONTACTS * further.story.missed("contact_decision")[received // DAY >> 5]))
    hours = DECISION_HOURS[urgency]
    minutes = int(hours * 60 * (1.05 + draw.random()) if late else hours * 60 * (0.1 + 0.85 * draw.random() ** 2))
    decided = received + minutes if urgency == "red" else after_open(received, minutes)
    sent = after_open(received, draw.between(5, 90))
    returned: dict[str, int | None] = {}
    for agency, often in ASKED.items():
        if draw.chance(often):
            slow = draw.chance(SLOW[agency])
            wait = ANSWER_HOURS[urgency] * 60 * (1.1 + 2 * draw.random() if slow else 0.1 + 0.85 * draw.random())
            returned[agency] = None if draw.chance(NEVER_ANSWERED) else after_open(sent, int(wait))
    later = urgency if draw.chance(0.85) else draw.pick(CHANGED)
    return Taken(received, urgency, later, None if draw.chance(NEVER_DECIDED) else decided, sent, returned)


def after_open(minute: int, count: int) -> int:
    """The minute at which so many minutes of an open hub have gone by."""
    while True:
        day, of_day = divmod(minute, DAY)
        if rules.WORKING[day] and of_day < CLOSES:
            at = max(of_day, OPENS)
            if at + count <= CLOSES:
                return day * DAY + at + count
            count -= CLOSES - at
        minute = (day + 1) * DAY


def open_minutes(start: int, end: int) -> int:
    """The minutes of an open hub from one minute to another."""
    found = 0
    for day in range(start // DAY, end // DAY + 1):
        if rules.WORKING[day]:
            begins, ends = day * DAY + OPENS, day * DAY + CLOSES
            found += max(0, min(end, ends) - max(start, begins))
    return found


def day_and_night(start: int, end: int) -> int:
    """All minutes from one to another."""
    return end - start


def _write(further: Further, child: Child, contact: Row, taken: Taken) -> None:
    draw, last = further.draw, further.as_at * DAY + DAY - 1
    decided = taken.decided if taken.decided is not None and taken.decided <= last else None
    manager = further.workforce.manager(story.FRONT_DOOR, taken.received // DAY).worker_id
    unconsented = contact[8] != "obtained" and draw.chance(REASON_GIVEN)
    child.rows["mash_contacts"].append(
        (
            contact[0], child.person_id, taken.received, taken.urgency, decided,
            taken.later_urgency if decided is not None else "", manager if decided is not None else "",
            draw.one(REASONS) if unconsented else "", further.recorded(taken.received // DAY), manager,
        )
    )  # fmt: skip
    if taken.sent > last:
        return
    for agency, when in taken.returned.items():
        back = when if when is not None and when <= last else None
        child.rows["agency_checks"].append(
            (
                further.new_id(), contact[0], child.person_id, agency, taken.sent, back,
                further.recorded(taken.sent // DAY), manager,
            )
        )  # fmt: skip


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """How soon the hub decided and agencies answered, of what ran out before the as-at day."""
    today = tally.as_at * DAY
    for child in family.kids:
        urgency = {row[0]: row[3] for row in child.rows["mash_contacts"]}
        for _, _, received, rag, decided, *_ in child.rows["mash_contacts"]:
            minutes = day_and_night if rag == "red" else open_minutes
            if received // DAY > rates.year_ago and rag and minutes(received, today) > DECISION_HOURS[rag] * 60:
                rates.of("MA01", minutes(received, decided or today + DAY) <= DECISION_HOURS[rag] * 60)
        for _, contact, _, _, sent, returned, *_ in child.rows["agency_checks"]:
            rag = urgency[contact]
            if sent // DAY > rates.year_ago and rag and open_minutes(sent, today) > ANSWER_HOURS[rag] * 60:
                rates.of("MA03", open_minutes(sent, returned or today + DAY) <= ANSWER_HOURS[rag] * 60)
        _consent(rates, child)


def _consent(rates: Rates, child: Child) -> None:
    consent = {row[0]: row[8] for row in child.rows["contact_decisions"]}
    asked = {row[1] for row in child.rows["agency_checks"]}
    for row in child.rows["mash_contacts"]:
        if row[0] in asked and row[2] // DAY > rates.year_ago:
            rates.of("MA04", consent[row[0]] == "obtained" or bool(row[7]))
