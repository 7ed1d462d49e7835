"""Reviewing officers of Wyreshire: what they do between reviews, what they dispute, what their reviews decide."""

from itertools import zip_longest

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.truth import Tally, looked_after

PRACTICE = {
    "officer_contacts": "contact_id person_id officer_id contact_on kind",
    "officer_disputes": "dispute_id person_id officer_id raised_on level concern resolved_on",
    "review_decisions": "decision_id person_id review_id decided_on decision due_on done_on",
}

IN_TOUCH_DAYS, DISPUTE_WD, FIRST_REVIEW_WD = 91, 20, 20
NEVER, SOON, DISPUTES = 0.4, 0.45, 0.12
CHILD_MET = ("child seen", "child spoken to")
KINDS = Weighted({"child seen": 38, "child spoken to": 24, "worker spoken to": 22, "record looked at": 16})
LEVEL = Weighted({0: 62, 1: 27, 2: 9, 3: 2})
CONCERNS = (
    "No plan for a permanent home.", "A move without a review.", "Time with brothers and sisters not arranged.",
    "The health plan has not been followed.", "School place still missing.",
)  # fmt: skip
DECISIONS = (
    "Agree how often the child sees their family.", "Ask for the health assessment.", "Meet about the school place.",
    "Begin life story work.", "Write the plan for a permanent home.", "Find an independent visitor.",
)  # fmt: skip
HOW_MANY = Weighted({1: 40, 2: 40, 3: 20})
WITHOUT_A_DAY = 0.02


def of_family(further: Further, family: Family) -> None:
    """What follows each review of each child, until the next or until the child leaves care."""
    for child in family.kids:
        for period, entered, ceased in looked_after(child):
            reviews = _reviews(child, period)
            days = sorted(reviews)
            for day, following in zip_longest(days, days[1:]):
                until = min((stop for stop in (following, ceased) if stop is not None), default=None)
                _between(further, child, day, until)
                _dispute(further, child, day, until)
                _decide(further, child, reviews[day], day)
            _last_met(further, child, period, entered, days)


def _reviews(child: Child, period: str) -> dict[int, str]:
    """The reviews held in a period of care by day; of several on a day the first by id."""
    held: dict[int, str] = {}
    for row in child.rows["care_reviews"]:
        if row[2] == period and row[5] is not True:
            held[row[4]] = min(row[0], held.get(row[4], row[0]))
    return held


def _officer(child: Child, day: int) -> str:
    there = [row[1] for row in child.rows["involvements"] if row[2] == "IRO" and row[4] <= day < (row[5] or rules.FAR)]
    return str(there[-1]) if there else ""


def _between(further: Further, child: Child, review: int, until: int | None) -> None:
    """A contact by half-way to the next review, or late, or none; now and then another soon after."""
    draw, stop = further.draw, min(rules.FAR if until is None else until, further.as_at)
    late = draw.chance(further.story.missed("officer_contact")[review >> 5])
    if late and draw.chance(NEVER):
        return
    day = review + (draw.between(IN_TOUCH_DAYS + 1, 170) if late else draw.between(28, IN_TOUCH_DAYS))
    days = [rules.on_or_before(day)]
    if draw.chance(SOON):
        days.append(rules.on_or_after(day + draw.between(20, 70)))
    for met in days:
        if review < met <= stop:
            officer, kind = _officer(child, met), draw.pick(KINDS)
            row = (further.new_id(), child.person_id, officer, met, kind, further.recorded(met), "")
            child.rows["officer_contacts"].append(row)


def _dispute(further: Further, child: Child, review: int, until: int | None) -> None:
    draw = further.draw
    if not draw.chance(DISPUTES):
        return
    raised = rules.on_or_after(review + draw.between(0, 40))
    if raised > min(rules.FAR if until is None else until - 1, further.as_at):
        return
    late = draw.chance(further.story.missed("officer_dispute")[raised >> 5])
    days = draw.between(DISPUTE_WD + 1, 70) if late else draw.between(1, DISPUTE_WD)
    resolved = further.cut(rules.add_working_days(raised, days))
    row = (
        further.new_id(), child.person_id, _officer(child, raised), raised, draw.pick(LEVEL), draw.one(CONCERNS),
        resolved, further.recorded(raised), "",
    )  # fmt: skip
    child.rows["officer_disputes"].append(row)


def _decide(further: Further, child: Child, review_id: str, review: int) -> None:
    draw, as_at = further.draw, further.as_at
    for _ in range(draw.pick(HOW_MANY)):
        due = rules.on_or_after(review + draw.between(14, 90))
        late = draw.chance(further.story.missed("review_decision")[review >> 5])
        done = due + draw.between(1, 120) if late else review + draw.between(1, due - review)
        row = (
            further.new_id(), child.person_id, review_id, review, draw.one(DECISIONS),
            None if draw.chance(WITHOUT_A_DAY) else due, None if late and draw.chance(NEVER) else further.cut(done),
            further.recorded(min(review + 5, as_at)), "",
        )  # fmt: skip
        child.rows["review_decisions"].append(row)


def _last_met(further: Further, child: Child, period: str, entered: int, reviews: list[int]) -> None:
    """The day on which the officer last met the child, as the case system tells it with each stretch of care."""
    met = [row[3] for row in child.rows["officer_contacts"] if row[4] in CHILD_MET] + reviews
    rows = child.rows["care_episodes"]
    for at, row in enumerate(rows):
        if row[7] == period:
            until = further.as_at if row[5] is None else row[5]
            rows[at] = (*row[:-1], max((day for day in met if entered <= day <= until), default=None))


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """What is owed to each child by their reviewing officer, and the figures of the day."""
    for child in family.kids:
        care = looked_after(child)
        contacts = [row[3] for row in child.rows["officer_contacts"]]
        for period, entered, ceased in care:
            reviews = _reviews(child, period)
            _judge(tally, child, reviews, ceased, contacts)
            if ceased is None and rules.add_working_days(entered, FIRST_REVIEW_WD) <= rates.as_at:
                rates.of("IR01", _in_touch(rates, entered, sorted(reviews), contacts))
        for dispute, _, _, raised, _, _, resolved, *_ in child.rows["officer_disputes"]:
            due, left = rules.add_working_days(raised, DISPUTE_WD), _left(care, raised)
            tally.owe("officer_dispute", child.person_id, dispute, raised, due, resolved, left)
            if rates.year_ago < due < rates.as_at and (left is None or left > due or resolved is not None):
                rates.of("IR02", resolved is not None and resolved <= due)
        for decision, _, _, decided, _, due, done, *_ in child.rows["review_decisions"]:
            tally.owe(
                "review_decision", child.person_id, decision, decided, due or decided, done, _left(care, decided),
                unknown=due is None,
            )  # fmt: skip


def _judge(tally: Tally, child: Child, reviews: dict[int, str], ceased: int | None, contacts: list[int]) -> None:
    days = sorted(reviews)
    for day, following in zip_longest(days, days[1:]):
        until = min((stop for stop in (following, ceased) if stop is not None), default=None)
        within = [met for met in contacts if day < met <= (rules.FAR if until is None else until)]
        tally.owe(
            "officer_contact", child.person_id, reviews[day], day, day + IN_TOUCH_DAYS, min(within, default=None),
            until, elsewhere=True,
        )  # fmt: skip


def _in_touch(rates: Rates, entered: int, reviews: list[int], contacts: list[int]) -> bool:
    own = [day for day in contacts if entered <= day <= rates.as_at]
    if any(day + IN_TOUCH_DAYS >= rates.as_at for day in own):
        return True
    return len(reviews) > 1 and any(reviews[-2] < day <= reviews[-1] for day in own)


def _left(care: list[tuple[str, int, int | None]], day: int) -> int | None:
    """The day on which the period of care ended that ran on a day."""
    return next((ceased for _, entered, ceased in care if ceased is not None and entered <= day < ceased), None)
