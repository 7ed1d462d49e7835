"""The front door: contacts by day and by night, their decision and handover, early help, referrals."""

from dataclasses import dataclass

from holdfast.synthetic import answers, names, national, rules, story
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child
from holdfast.synthetic.scene import Scene

DAY = 1440
OFFICE_OPENS, OFFICE_CLOSES = 9 * 60, 17 * 60 + 30
DECIDED_IN_TIME = Weighted({0: 72, 1: 28})
DECIDED_LATE = Weighted({2: 55, 3: 25, 4: 12, 6: 8})
NEVER_DECIDED = 0.003
WRONG_ORDER = 0.0012
HANDED_OVER_LATE = Weighted({"same_morning": 55, "next_day": 30, "later": 10, "never": 5})
CONSENT = Weighted({"obtained": 66, "dispensed with": 28, "refused": 6})
HELP_REASONS = ("Parenting", "Behaviour at home", "Attendance at school", "Housing and money", "Mental health")


@dataclass(slots=True)
class Arrival:
    """When a contact arrived and what was done about it; all children of one contact share it."""

    received: int
    out_of_hours: bool
    decided: int | None
    acknowledged: int | None

    @property
    def day(self) -> int:
        """The day on which the contact arrived."""
        return self.received // DAY


def _minute(scene: Scene, day: int) -> tuple[int, bool]:
    """A minute of the day and whether the office was shut."""
    draw = scene.draw
    if not rules.WORKING[day]:
        return int(draw.random() * DAY), True
    if draw.chance(national.OUT_OF_HOURS):
        minute = OFFICE_CLOSES + int(draw.random() * (DAY - OFFICE_CLOSES + OFFICE_OPENS - 30))
        return minute % DAY, True
    return OFFICE_OPENS + int(draw.random() * (OFFICE_CLOSES - OFFICE_OPENS)), False


def arrive(scene: Scene, day: int) -> Arrival:
    """A contact arrives: when it is decided and, out of hours, when the day team takes it over."""
    draw = scene.draw
    minute, shut = _minute(scene, day)
    received = day * DAY + minute
    late = draw.chance(scene.story.missed("contact_decision")[day >> 5])
    wait = draw.pick(DECIDED_LATE if late else DECIDED_IN_TIME)
    decided_on = rules.add_working_days(day, wait)
    if decided_on == day:
        decided = min(received + 20 + int(draw.random() * 240), day * DAY + DAY - 2)
    else:
        decided = decided_on * DAY + 540 + int(draw.random() * 480)
    return Arrival(received, shut, decided, _handover(scene, day, minute) if shut else None)


def _handover(scene: Scene, day: int, minute: int) -> int | None:
    """The minute in which the day team acknowledged a contact of the night: in time by ten on the next working day."""
    draw = scene.draw
    early_morning = rules.WORKING[day] and minute < OFFICE_OPENS - 30
    morning = day if early_morning else rules.add_working_days(day, 1)
    if not draw.chance(scene.story.missed("out_of_hours_handover")[day >> 5]):
        return morning * DAY + 515 + int(draw.random() * 84)
    if early_morning:
        morning = rules.add_working_days(day, 1)
    how = draw.pick(HANDED_OVER_LATE)
    if how == "never":
        return None
    later = {"same_morning": 0, "next_day": 1, "later": draw.between(2, 5)}[how]
    return rules.add_working_days(morning, later) * DAY + 605 + int(draw.random() * 300)


def record_contact(scene: Scene, kids: list[Child], arrival: Arrival, outcome: str) -> None:
    """Write the contact for each child in it."""
    draw = scene.draw
    alone = kids[0].alone
    source = "6" if alone else draw.pick(national.SOURCE_AT_NIGHT if arrival.out_of_hours else national.SOURCE_BY_DAY)
    decided = scene.cut_minute(arrival.decided)
    if outcome != "NEW_REFERRAL" and draw.chance(NEVER_DECIDED):
        decided = None
    form = answers.flags(answers.CONTACT, "OTHER_OUTCOMES_EXIST" if outcome == "EARLY_HELP" else outcome)
    acknowledged = scene.cut_minute(arrival.acknowledged)
    if (
        acknowledged is not None
        and acknowledged // DAY == scene.as_at
        and acknowledged % DAY >= rules.HANDOVER_BY_MINUTE
    ):
        acknowledged = None
    team = story.EMERGENCY_DUTY if arrival.out_of_hours else story.FRONT_DOOR
    for child in kids:
        contact_id, when = scene.new_id(), decided
        if when is not None and outcome != "NEW_REFERRAL" and draw.chance(WRONG_ORDER):
            when = arrival.received - DAY * draw.between(1, 3)
            child.fault("wrong_order", "contact_decisions", contact_id)
        name = national.SOURCE_NAMES[source]
        answer = form if decided is not None else ""
        child.rows["contacts"].append((contact_id, child.person_id, arrival.day, source, name, answer))
        child.rows["contact_decisions"].append(
            (
                contact_id, child.person_id, arrival.received, when,
                scene.manager_id(team, arrival.day) if when is not None else "",
                arrival.out_of_hours, draw.chance(0.93) if arrival.out_of_hours else None, acknowledged,
                draw.pick(CONSENT), scene.recorded(arrival.day, arrival.received), scene.manager_id(team, arrival.day),
            )
        )  # fmt: skip
    if outcome == "EARLY_HELP" and decided is not None:
        _early_help(scene, kids, decided // DAY)


def _early_help(scene: Scene, kids: list[Child], day: int) -> None:
    draw = scene.draw
    start = rules.add_working_days(day, draw.between(2, 15))
    if start > scene.as_at:
        return
    end = scene.cut(start + draw.between(50, 300))
    reason = draw.one(HELP_REASONS)
    for child in kids:
        why = "" if end is None else ("Outcomes met" if draw.chance(0.7) else "Step up")
        organisation = draw.one(names.ORGANISATIONS)
        row = (scene.new_id(), child.person_id, start, end, reason, why, organisation, "")
        child.rows["early_help_episodes"].append(row)


def referral_decided(scene: Scene, day: int) -> int | None:
    """The minute in which the response to a referral of that day was signed off; none if it never was."""
    draw = scene.draw
    if draw.chance(0.002):
        return None
    late = draw.chance(scene.story.missed("referral_decision")[day >> 5])
    wait = draw.pick(DECIDED_LATE if late else DECIDED_IN_TIME)
    decided_on = rules.add_working_days(day, wait)
    return decided_on * DAY + 960 + int(draw.random() * 240)


def record_referral_decision(scene: Scene, child: Child, referral_id: str, day: int, minute: int | None) -> None:
    """Write the decision on a referral; an undecided one has no row, or a row without a time."""
    decided = scene.cut_minute(minute)
    if decided is None and scene.draw.chance(0.5):
        return
    manager = scene.manager_id(story.FRONT_DOOR, day)
    row = (referral_id, child.person_id, decided, manager if decided is not None else "", scene.recorded(day), manager)
    child.rows["referral_decisions"].append(row)
