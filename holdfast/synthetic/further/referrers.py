"""Who referred is told what was decided, some are heard of again and again; contacts and referrals, counted."""

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row
from holdfast.synthetic.truth import Tally

PRACTICE = {"referrer_notices": "referral_id person_id notified_at"}

DAY = 1440
NOT_PROFESSIONAL, NOT_KNOWN = ("1A", "1B", "1C", "1D", "9"), "10"
NEVER_TOLD = 0.06
WORSE_THAN_DECISIONS = 2.5
TOLD_LATE = Weighted({2: 40, 3: 25, 5: 20, 9: 15})
REPEATED, WINDOW_DAYS = 3, 90
TOLD_WITHIN_WD = 1
HEARD_AGAIN, HEARD_AFTER_DAYS = 0.07, (14, 35)


def of_family(further: Further, family: Family) -> None:
    """When each professional who referred was told what was decided; and some contacts come again, and again."""
    draw = further.draw
    _heard_again(further, family)
    for child in family.kids:
        source = {row[0]: row[4] for row in child.rows["cin_episodes"]}
        for referral_id, _, decided, decided_by, *_ in child.rows["referral_decisions"]:
            if decided is None or source[referral_id] in NOT_PROFESSIONAL:
                continue
            day = decided // DAY
            late = draw.chance(WORSE_THAN_DECISIONS * further.story.missed("referral_decision")[day >> 5])
            wait = draw.pick(TOLD_LATE) if late else draw.between(0, 1)
            on = rules.add_working_days(day, wait)
            told: int | None = (
                on * DAY + 540 + int(draw.random() * 480) if on > day else min(decided + 30, day * DAY + 1439)
            )
            if draw.chance(NEVER_TOLD) or on > further.as_at:
                told = None
            row = (referral_id, child.person_id, told, further.recorded(day), decided_by)
            child.rows["referrer_notices"].append(row)


def _heard_again(further: Further, family: Family) -> None:
    """The last contact about a family never referred comes twice more within weeks, and nothing is made of it."""
    draw, kids = further.draw, family.kids
    last = max((row[2] for child in kids for row in child.rows["contacts"]), default=0)
    if any(child.rows["cin_episodes"] for child in kids) or not draw.chance(HEARD_AGAIN):
        return
    for later in HEARD_AFTER_DAYS:
        if last + later > further.as_at - 7:
            return
        for child in kids:
            told = {row[0]: row for row in child.rows["contacts"] if row[2] == last}
            decided = [row for row in child.rows["contact_decisions"] if row[0] in told]
            for decision in decided:
                _again(further, child, told[decision[0]], decision, later)


def _again(further: Further, child: Child, contact: Row, decision: Row, later: int) -> None:
    """The same contact so many days later: whole weeks, so that it falls on the same day of the week."""
    _, _, day, source, name, answer = contact
    _, _, received, decided, by, shut, recorded, taken, consent, written, writer = decision
    if decided is None or decided < received:
        return
    contact_id, on = further.new_id(), later * DAY
    child.rows["contacts"].append((contact_id, child.person_id, day + later, source, name, answer))
    child.rows["contact_decisions"].append(
        (
            contact_id, child.person_id, received + on, decided + on, by, shut, recorded,
            taken + on if taken is not None else None, consent, min(written + on, further.as_at * DAY + 1439), writer,
        )
    )  # fmt: skip


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """Whom was told in time; who came back, and what was not taken further."""
    for child in family.kids:
        _told(tally, child)
        _referrals(rates, child)
        _contacts(rates, child)


def _told(tally: Tally, child: Child) -> None:
    source = {row[0]: row[4] for row in child.rows["cin_episodes"]}
    told = {row[0]: row[2] for row in child.rows["referrer_notices"]}
    for referral_id, _, decided, *_ in child.rows["referral_decisions"]:
        if decided is None or source[referral_id] in NOT_PROFESSIONAL:
            continue
        day, when = decided // DAY, told.get(referral_id)
        due = rules.add_working_days(day, TOLD_WITHIN_WD)
        tally.owe(
            "referrer_told", child.person_id, referral_id, day, due, when // DAY if when is not None else None,
            unknown=source[referral_id] == NOT_KNOWN, never="never_told", elsewhere=True,
        )  # fmt: skip


def _referrals(rates: Rates, child: Child) -> None:
    rows = child.rows["cin_episodes"]
    days = [row[2] for row in rows]
    again = {day for day in days if any(rules.add_months(day, -12) <= other < day for other in days)}
    recent = [row for row in rows if row[2] > rates.year_ago]
    if recent:
        rates.of("FD07", any(row[2] in again for row in recent))
    assessed = {row[2] for row in child.rows["assessments"] if row[5] is not None}
    active = {row[1] for row in (*child.rows["cin_plans"], *child.rows["cp_plans"], *child.rows["s47_enquiries"])}
    active |= {row[5] for row in child.rows["initial_conferences"]} | {row[8] for row in child.rows["care_episodes"]}
    for row in recent:
        closings = [
            other[9] for other in rows
            if other is not row and other[9] is not None and other[8] not in ("RC1", "RC2")
        ]  # fmt: skip
        rates.of("FD08", any(rules.add_months(row[2], -12) <= day <= row[2] for day in closings))
        rates.of("FD09", row[7])
        rates.of("FD10", row[8] in ("RC8", "RC9") and row[0] in assessed and row[0] not in active)


def _contacts(rates: Rates, child: Child) -> None:
    since = rates.as_at - WINDOW_DAYS + 1
    contacts = [row for row in child.rows["contacts"] if row[2] >= since]
    if contacts:
        referred = any(row[2] >= since for row in child.rows["cin_episodes"])
        rates.of("FD13", len(contacts) >= REPEATED and not referred)
