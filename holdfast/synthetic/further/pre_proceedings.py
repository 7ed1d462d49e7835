"""On the way to court in Wyreshire: legal planning, pre-proceedings, the family's own meeting, court cases."""

from dataclasses import dataclass
from datetime import date

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row
from holdfast.synthetic.truth import Tally

SSD = {
    "pre_proceedings": "table_id person_id plo_family_id pre_pro_decision_on initial_pre_pro_meeting_on"
    " pre_pro_outcome agree_stepdown_issue_on legal_gateway_outcome pre_pro_letter_on care_pro_letter_on"
    " pre_pro_meetings_num pre_pro_parents_legal_rep court_reference care_proc_short_notice",
}
PRACTICE = {
    "legal_planning_meetings": "planning_id person_id held_on decision",
    "family_meetings": "offer_id person_id decided_on offered reason",
    "court_applications": "application_id proceedings_id person_id application issued_on extended_to_on final_order_on",
}

CONCLUDED_DAYS, LETTER_WD, MEETING_WD, PROCEEDINGS_DAYS, PLANNING_WD = 112, 5, 10, 182, 20
PROCEEDINGS_SINCE = rules.number(date(2014, 4, 22))
LONG_PLAN_MONTHS, AGAIN_MONTHS = 15, 24

# Shares are local: nothing is published but how long proceedings last and how many there are.
LONG_PLAN_DAYS = 200  # a protection plan that lasts as long may come near the court
ENTERS = 0.16
ISSUES = Weighted({False: 78, True: 22})
SUPERVISED_DAYS = Weighted({(95, 182): 55, (183, 400): 45})
ISSUED_BEFORE = Weighted({(0, 4): 55, (5, 30): 25, (31, 150): 20})
OFFERED, EXPLAINED = 0.8, 0.55
REASONS = ("A meeting would put the mother at risk.", "The child had to be kept safe the same day.")
NOT_SAID = 0.03


@dataclass(slots=True)
class Stretch:
    """What brothers and sisters share of one stretch: decision, letter, meeting, how and when it ended."""

    decision: int | None
    letter: int | None
    meeting: int | None
    ended: int | None
    outcome: str
    issued: int | None
    represented: bool | None
    short: bool | None
    key: str


@dataclass(slots=True)
class Proceedings:
    """What brothers and sisters share of one court case."""

    key: str
    application: str
    issued: int
    final: int | None
    extended: int | None


def of_family(further: Further, family: Family) -> None:
    """Each period of interim care has a court case, and the steps before it; some long plans come near the court."""
    shared: dict[int, tuple[Stretch, Proceedings | None]] = {}
    for child in family.kids:
        for interim in _interim(child):
            _before_court(further, family, child, interim, shared)
        for plan in child.rows["cp_plans"]:
            if not plan[7]:
                _long_plan(further, family, child, plan[4], plan[5], shared)
                _think_of_court(further, family, child, plan)


def _interim(child: Child) -> list[tuple[int, int | None]]:
    """Interim care orders: their first day, and the day of the order that ended the proceedings."""
    return [(start, end) for _, _, status, start, end in child.rows["legal_statuses"] if status == "C1"]


def _plan_before(child: Child, day: int) -> int | None:
    """The first day of the protection plan that the child was on in the weeks before."""
    starts = [row[4] for row in child.rows["cp_plans"] if row[4] <= day - 75 and (row[5] or rules.FAR) >= day - 30]
    return max(starts, default=None)


def _before_court(
    further: Further,
    family: Family,
    child: Child,
    interim: tuple[int, int | None],
    shared: dict[int, tuple[Stretch, Proceedings | None]],
) -> None:
    start, final = interim
    if start not in shared:
        shared[start] = _to_court(further, family, child, start, final)
    stretch, court = shared[start]
    _write(further, child, stretch)
    if court is not None:
        # Of brothers and sisters in one case each has an order of their own day.
        own = Proceedings(court.key, court.application, court.issued, final, court.extended)
        _write_application(further, child, own)
        _offer(further, child, court.issued, straight=stretch.decision is None)


def _to_court(
    further: Further, family: Family, child: Child, start: int, final: int | None
) -> tuple[Stretch, Proceedings | None]:
    """Pre-proceedings if there was the time for them, then the application."""
    draw = further.draw
    known = min((row[2] for row in child.rows["cin_episodes"]), default=start)
    issued = max(known, rules.on_or_before(start - draw.band(ISSUED_BEFORE)))
    plan = _plan_before(child, issued)
    late = draw.chance(_missed(further, "pre_proceedings", family, start))
    lasted = draw.between(CONCLUDED_DAYS + 1, 210) if late else draw.between(40, CONCLUDED_DAYS)
    key = f"{family.family_id}-{issued}"
    court = Proceedings(f"WY{further.new_id()}", "care", issued, final, _extended(further, issued, final))
    if plan is None or issued - lasted - 6 < plan:
        return Stretch(None, None, None, None, "", issued, None, draw.chance(0.3), key), court
    ended = issued - draw.between(0, 5)
    stretch = _stretch(further, family, ended - lasted, ended, key)
    stretch.outcome, stretch.issued, stretch.short = "ISSUE", issued, draw.chance(0.08)
    return stretch, court


def _stretch(further: Further, family: Family, decision: int, ended: int, key: str) -> Stretch:
    """The letter and the first meeting, in time or late, and how the stretch ended if it has."""
    draw = further.draw
    decision = rules.on_or_after(decision)
    late = draw.chance(_missed(further, "letter_before_proceedings", family, decision))
    letter = rules.add_working_days(decision, draw.between(6, 14) if late else draw.between(0, LETTER_WD))
    late = draw.chance(_missed(further, "pre_proceedings_meeting", family, decision))
    meeting = rules.add_working_days(letter, draw.between(11, 22) if late else draw.between(3, MEETING_WD))
    sent = letter if letter <= ended and not draw.chance(0.02) else None
    held = meeting if sent is not None and meeting <= ended and not draw.chance(0.02) else None
    represented = draw.chance(0.86) if held is not None else None
    return Stretch(decision, sent, held, ended, "", None, represented, None, key)


def _extended(further: Further, issued: int, final: int | None) -> int | None:
    """The day to which the court has extended a case that runs beyond 26 weeks, eight weeks at a time."""
    until = further.as_at if final is None else final
    if until - issued <= PROCEEDINGS_DAYS or not further.draw.chance(0.85):
        return None
    steps = -(-(until - issued - PROCEEDINGS_DAYS) // 56)
    return issued + PROCEEDINGS_DAYS + 56 * max(1, steps - further.draw.chance(0.2))


def _long_plan(
    further: Further,
    family: Family,
    child: Child,
    start: int,
    end: int | None,
    shared: dict[int, tuple[Stretch, Proceedings | None]],
) -> None:
    """A plan that lasts may come near the court without the child coming into care."""
    key = -start
    if key not in shared:
        if (end or further.as_at) - start < LONG_PLAN_DAYS or _interim(child) or not further.draw.chance(ENTERS):
            return
        shared[key] = _near_court(further, family, start)
    stretch, court = shared[key]
    _write(further, child, stretch)
    if court is not None:
        _write_application(further, child, court)
        _offer(further, child, court.issued, straight=False)


def _near_court(further: Further, family: Family, start: int) -> tuple[Stretch, Proceedings | None]:
    draw = further.draw
    decision = start + draw.between(90, 160)
    late = draw.chance(_missed(further, "pre_proceedings", family, decision))
    ended = decision + (draw.between(CONCLUDED_DAYS + 4, 230) if late else draw.between(50, CONCLUDED_DAYS - 4))
    stretch = _stretch(further, family, decision, ended, f"{family.family_id}-{decision}")
    if not draw.pick(ISSUES):
        stretch.outcome = "STEP_DOWN"
        return stretch, None
    issued = rules.on_or_after(ended + draw.between(0, 8))
    stretch.outcome, stretch.issued, stretch.short = "ISSUE", issued, draw.chance(0.08)
    final = rules.on_or_after(issued + draw.band(SUPERVISED_DAYS))
    court = Proceedings(
        f"WY{further.new_id()}", "supervision", issued, final, _extended(further, issued, further.cut(final))
    )
    return stretch, court


def _think_of_court(further: Further, family: Family, child: Child, plan: Row) -> None:
    """A meeting with lawyers when a plan grows long or comes again; now and then nobody wrote down what it decided."""
    draw, trigger = further.draw, triggered(child, plan)
    if trigger is None or trigger > further.as_at:
        return
    missed = draw.chance(_missed(further, "legal_planning", family, trigger))
    if missed and draw.chance(0.5):
        return
    held = rules.add_working_days(trigger, draw.between(21, 70) if missed else draw.between(0, PLANNING_WD))
    if held <= min(plan[5] or rules.FAR, further.as_at):
        said = "" if draw.chance(NOT_SAID) else "go on with the plan"
        _plan_meeting(further, child, held, said)


def triggered(child: Child, plan: Row) -> int | None:
    """The day on which a plan is to be taken to lawyers: its first if it came again soon, or fifteen months on."""
    start, end = plan[4], plan[5]
    for other in child.rows["cp_plans"]:
        ended = None if other is plan or other[7] else other[5]
        if ended is not None and ended <= start <= rules.add_months(ended, AGAIN_MONTHS):
            return int(start)
    long_on = rules.add_months(start, LONG_PLAN_MONTHS)
    return long_on if end is None or end > long_on else None


def _plan_meeting(further: Further, child: Child, day: int, decision: str) -> None:
    row = (further.new_id(), child.person_id, day, decision, further.recorded(day), "")
    child.rows["legal_planning_meetings"].append(row)


def _write(further: Further, child: Child, stretch: Stretch) -> None:
    """The row of a stretch, as far as it has come, and the meeting with lawyers that began it."""
    draw, cut = further.draw, further.cut
    first = stretch.decision if stretch.decision is not None else stretch.issued
    if first is None or first > further.as_at:
        return
    issued, ended = cut(stretch.issued), cut(stretch.ended)
    straight = stretch.decision is None
    row = (
        further.new_id(), child.person_id, stretch.key, stretch.decision, cut(stretch.meeting),
        stretch.outcome if ended is not None and not draw.chance(0.01) else "", ended, "C" if straight else "B",
        cut(stretch.letter), issued, draw.between(0, 3) if cut(stretch.meeting) is not None else None,
        stretch.represented, stretch.key.replace("-", "/") if issued is not None else "",
        None if issued is None or draw.chance(NOT_SAID) else stretch.short,
    )  # fmt: skip
    child.rows["pre_proceedings"].append(row)
    _plan_meeting(further, child, first, "proceedings" if straight else "pre-proceedings")


def _write_application(further: Further, child: Child, court: Proceedings) -> None:
    if court.issued > further.as_at:
        return
    row = (
        further.new_id(), court.key, child.person_id, court.application, court.issued, court.extended,
        further.cut(court.final), further.recorded(court.issued), "",
    )  # fmt: skip
    child.rows["court_applications"].append(row)


def _offer(further: Further, child: Child, issued: int, *, straight: bool) -> None:
    """A meeting offered to the family before the application; or why not; or nothing."""
    draw = further.draw
    if issued > further.as_at:
        return
    day = rules.on_or_before(issued - draw.between(10, 60)) if not straight else issued - draw.between(0, 3)
    offered = draw.chance(OFFERED - 0.4 * straight)
    if not offered and not draw.chance(EXPLAINED):
        return
    reason = "" if offered else draw.one(REASONS)
    row = (further.new_id(), child.person_id, day, offered, reason, further.recorded(day), "")
    child.rows["family_meetings"].append(row)


def _missed(further: Further, standard: str, family: Family, day: int) -> float:
    return further.story.missed(standard, family.plan_team)[day >> 5]


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """What is owed to each child of a family, and the year's figures, from the rows alone."""
    for child in family.kids:
        _judge(tally, child)
    _count_offers(rates, family)
    _count_short_notice(rates, family)


def _count_offers(rates: Rates, family: Family) -> None:
    issued: dict[str, int] = {}
    for child in family.kids:
        for _, key, _, _, day, *_ in child.rows["court_applications"]:
            issued[key] = min(day, issued.get(key, day))
    for key, day in issued.items():
        if day > rates.year_ago:
            whose = [c for c in family.kids if any(row[1] == key for row in c.rows["court_applications"])]
            offers = [row for child in whose for row in child.rows["family_meetings"]]
            rates.of("PL07", any((row[3] and row[2] < day) or row[4] for row in offers))


def _count_short_notice(rates: Rates, family: Family) -> None:
    told: dict[str, list[Row]] = {}
    for child in family.kids:
        for row in child.rows["pre_proceedings"]:
            if row[9] is not None:
                told.setdefault(row[12], []).append(row)
    for rows in told.values():
        known = [row[13] for row in rows if row[13] is not None]
        if known and min(row[9] for row in rows) > rates.year_ago:
            rates.of("PL09", any(known))


def _judge(tally: Tally, child: Child) -> None:
    """What is owed on the way to court, from the rows alone."""
    person, rows = child.person_id, child.rows
    for row in rows["pre_proceedings"]:
        key, decision, meeting, outcome, ended, letter = row[0], row[3], row[4], row[5], row[6], row[8]
        if decision is None:
            continue
        due = decision + CONCLUDED_DAYS
        unknown = bool(outcome) and ended is None
        tally.owe("pre_proceedings", person, key, decision, due, ended, _died(tally, child), unknown=unknown)
        due = rules.add_working_days(decision, LETTER_WD)
        tally.owe("letter_before_proceedings", person, key, decision, due, letter, ended)
        if letter is not None:
            due = rules.add_working_days(letter, MEETING_WD)
            tally.owe("pre_proceedings_meeting", person, key, letter, due, meeting, ended)
    for row in rows["court_applications"]:
        due, before = row[4] + PROCEEDINGS_DAYS, row[4] < PROCEEDINGS_SINCE
        tally.owe("care_proceedings", person, row[0], row[4], due, row[6], _died(tally, child), unknown=before)
    for plan in rows["cp_plans"]:
        trigger = None if plan[7] else triggered(child, plan)
        if trigger is not None:
            _judge_planning(tally, child, plan, trigger)


def _died(tally: Tally, child: Child) -> int | None:
    return child.died if child.died is not None and child.died <= tally.as_at else None


def _judge_planning(tally: Tally, child: Child, plan: Row, trigger: int) -> None:
    end = plan[5] if plan[5] is not None else rules.FAR
    met = [row for row in child.rows["legal_planning_meetings"] if plan[4] <= row[2] <= end]
    decided = min((row[2] for row in met if row[3]), default=None)
    tally.owe(
        "legal_planning", child.person_id, plan[0], trigger, rules.add_working_days(trigger, PLANNING_WD),
        None if decided is None else max(decided, trigger), plan[5],
        unknown=bool(met) and decided is None, elsewhere=True,
    )  # fmt: skip
