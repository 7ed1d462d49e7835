"""Who else works with a child, and visits to children in assessments and section 47 enquiries."""

from holdfast.synthetic import rules
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.truth import Tally

PRACTICE = {
    "child_agencies": "involvement_id person_id agency name started_on ended_on",
    "assessment_visits": "visit_id person_id purpose visit_on seen seen_alone not_seen_because",
}

DAY = 1440
EMERGENCY_ORDER, ORDER_DAYS = 0.06, 8
SCHOOLS = ("Wyre Road Primary", "St Chad's", "Holm Academy", "Little Acorns Nursery", "Moor End High")
OTHERS = ("Wyreshire Housing", "Young minds clinic", "Adult mental health", "Recovery service")
CAME_AND_WORKS, WORKS_BUT_DID_NOT_COME = 0.9, {"education": 0.14, "other": 0.05}
FIRST_VISIT_LATE, FIRST_VISIT_NEVER = 2.0, 0.015
NOT_SEEN, NOT_RECORDED, NOT_ALONE = 0.05, 0.004, 0.07
UNSEEN_IN_ENQUIRY = 1.5
WHY = ("Nobody was at home.", "The child was with the other parent.", "The parents refused.")
FIRST_SEEN_WD, ALONE_MONTHS = 10, 36
SCHOOL_AGE = (3, 16)
TAKING_PART = ("in person", "live remote")
EDUCATION_REFERS, OTHERS_REFER = ("2A", "2B"), ("4", "5A", "5B", "5C", "5D", "7", "8")


def of_family(further: Further, family: Family) -> None:
    """Agencies of each child discussed, and a first visit for each assessment and each enquiry."""
    came = attendance(family)
    for child in family.kids:
        _agencies(further, child, came)
        for row in child.rows["assessments"]:
            _first_visit(further, child, row[3], row[5], row[9])
        for row in child.rows["s47_enquiries"]:
            _enquiry_visit(further, child, row[3], row[4], row[7])
        for row in child.rows["cp_plans"]:
            _emergency(further, child, row[4])


def _emergency(further: Further, child: Child, plan: int) -> None:
    """Now and then an order kept a child safe where they were, in hospital or with relatives, weeks before a plan."""
    draw = further.draw
    day = plan - draw.between(ORDER_DAYS + 1, 40)
    held = [(row[3], row[4] or rules.FAR) for row in child.rows["legal_statuses"]]
    if (
        draw.chance(EMERGENCY_ORDER)
        and child.born < day
        and all(end < day or start > day + ORDER_DAYS for start, end in held)
    ):
        row = (further.new_id(), child.person_id, "L2", day, day + draw.between(3, ORDER_DAYS))
        child.rows["legal_statuses"].append(row)


def attendance(family: Family) -> dict[str, set[str]]:
    """Which agencies took part in each meeting of the family; the minutes are with one of the children."""
    found: dict[str, set[str]] = {}
    for child in family.kids:
        for _, meeting, agency, mode, *_ in child.rows["strategy_attendees"]:
            found.setdefault(meeting, set()).update([agency] if mode in TAKING_PART else [])
    return found


def _agencies(further: Further, child: Child, came: dict[str, set[str]]) -> None:
    draw = further.draw
    held = [row for row in child.rows["strategy_discussions"] if row[5] is not None]
    if not held:
        return
    first = held[0][5] // DAY
    for agency, named in (("education", SCHOOLS), ("other", OTHERS)):
        if agency == "education" and not SCHOOL_AGE[0] <= rules.age(child.born, first) < SCHOOL_AGE[1]:
            continue
        there = any(agency in came.get(row[1], ()) for row in held)
        if draw.chance(CAME_AND_WORKS if there else WORKS_BUT_DID_NOT_COME[agency]):
            start = first - draw.between(20, 900)
            start = max(start, child.born) if child.born <= first else first - 20
            end = further.cut(first + draw.between(1, 900)) if draw.chance(0.3) else None
            row = (
                further.new_id(), child.person_id, agency, draw.one(named), start, end, further.recorded(first), "",
            )  # fmt: skip
            child.rows["child_agencies"].append(row)


def _visit(further: Further, child: Child, purpose: str, day: int, worker: str, seen: bool | None) -> None:
    draw = further.draw
    old_enough = rules.add_months(child.born, ALONE_MONTHS) <= day
    alone = not draw.chance(NOT_ALONE) if seen and old_enough else (False if seen else None)
    why = draw.one(WHY) if seen is False else ""
    row = (further.new_id(), child.person_id, purpose, day, seen, alone, why, further.recorded(day), worker)
    child.rows["assessment_visits"].append(row)


def _first_visit(further: Further, child: Child, start: int, authorised: int | None, worker: str) -> None:
    draw = further.draw
    last = min(authorised if authorised is not None else rules.FAR, further.as_at)
    late = draw.chance(FIRST_VISIT_LATE * further.story.missed("child_seen_in_assessment")[start >> 5])
    day = rules.add_working_days(start, draw.between(11, 18) if late else draw.between(0, 7))
    if draw.chance(FIRST_VISIT_NEVER) or day > last or child.born > day:
        return
    if draw.chance(NOT_SEEN) and day - 2 >= start and rules.WORKING[day - 2]:
        _visit(further, child, "assessment", day - 2, worker, False)
    _visit(further, child, "assessment", day, worker, None if draw.chance(NOT_RECORDED) else True)


def _enquiry_visit(further: Further, child: Child, start: int, ended: int | None, worker: str) -> None:
    draw = further.draw
    last = min(ended if ended is not None else rules.FAR, further.as_at)
    if draw.chance(UNSEEN_IN_ENQUIRY * further.story.missed("child_seen_in_assessment")[start >> 5]):
        return
    day = rules.on_or_after(start + draw.between(0, 4))
    if day <= last and child.born <= day:
        _visit(further, child, "enquiry", day, worker, None if draw.chance(NOT_RECORDED) else True)


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """Who came to strategy discussions, who was seen and when; enquiries again, and those that led to a conference."""
    came = attendance(family)
    for child in family.kids:
        _judge_attendance(tally, child, came)
        _judge_first_seen(tally, child)
        _judge_enquiries(tally, child)
        _count(rates, child)


def _judge_attendance(tally: Tally, child: Child, came: dict[str, set[str]]) -> None:
    source = {row[0]: row[4] for row in child.rows["cin_episodes"]}
    for strategy, meeting, _, referral, _, held, *_ in child.rows["strategy_discussions"]:
        if held is None:
            continue
        day = held // DAY
        wanted = {
            row[2] for row in child.rows["child_agencies"]
            if row[4] <= day and (row[5] is None or row[5] >= day)
        }  # fmt: skip
        wanted |= {"education"} if source[referral] in EDUCATION_REFERS else set()
        wanted |= {"other"} if source[referral] in OTHERS_REFER else set()
        if wanted:
            tally.owe(
                "strategy_wider_attendance", child.person_id, strategy, day, day,
                day if wanted <= came.get(meeting, set()) else None, unknown=meeting not in came, never="not_attended",
            )  # fmt: skip


def _visits(child: Child) -> list[tuple[int, bool | None, bool | None]]:
    """Every visit: the day, whether the child was seen, and seen alone."""
    found = [(row[3], row[4], row[5]) for row in child.rows["assessment_visits"]]
    found += [(row[2], row[3], row[4]) for row in child.rows["cin_visits"]]
    found += [(row[3], row[4], row[5]) for row in child.rows["cp_visits"]]
    return sorted(found, key=lambda visit: visit[0])


def _judge_first_seen(tally: Tally, child: Child) -> None:
    episodes = {row[0]: row for row in child.rows["cin_episodes"]}
    firsts: dict[str, tuple[int, str]] = {}
    for row in child.rows["assessments"]:
        firsts[row[2]] = min(firsts.get(row[2], (rules.FAR, "")), (row[3], row[0]))
    if child.born > tally.as_at:
        return
    visits = _visits(child)
    for referral, (_, assessment) in firsts.items():
        on, closed = episodes[referral][2], episodes[referral][9]
        if child.born > on:
            continue
        seen = next((day for day, was_seen, _ in visits if day >= on and was_seen), None)
        doubt = next((day for day, was_seen, _ in visits if day >= on and was_seen is None), None)
        tally.owe(
            "first_seen", child.person_id, assessment, on, rules.add_working_days(on, FIRST_SEEN_WD), seen, closed,
            unknown=doubt is not None and (seen is None or doubt < seen), never="never_seen", elsewhere=True,
        )  # fmt: skip


def _judge_enquiries(tally: Tally, child: Child) -> None:
    visits = _visits(child)
    for enquiry, _, _, started, ended, *_ in child.rows["s47_enquiries"]:
        if ended is None or child.born > ended or child.born > tally.as_at:
            continue
        within = [visit for visit in visits if started <= visit[0] <= ended]
        answers = [_as_asked(child, *visit) for visit in within]
        seen = True in answers
        unknown = ended < started or (not seen and (None in answers or started < tally.since))
        tally.owe(
            "seen_in_enquiry", child.person_id, enquiry, ended, ended, ended if seen else None, unknown=unknown,
            never="not_seen",
        )  # fmt: skip


def _as_asked(child: Child, day: int, seen: bool | None, alone: bool | None) -> bool | None:
    """Whether the child was seen, and alone if old enough; nothing where the record does not say."""
    if not seen or rules.add_months(child.born, ALONE_MONTHS) > day:
        return seen
    return alone


def _count(rates: Rates, child: Child) -> None:
    held = {row[2] for row in child.rows["initial_conferences"] if row[2]}
    starts = [row[3] for row in child.rows["s47_enquiries"]]
    for enquiry, _, _, started, ended, *_ in child.rows["s47_enquiries"]:
        if started > rates.year_ago:
            rates.of("SD08", any(rules.add_months(started, -12) <= other < started for other in starts))
        if ended is not None and ended > rates.year_ago and ended >= started:
            rates.of("SD05", enquiry in held)
    emergencies = [row for row in child.rows["legal_statuses"] if row[2] in ("L1", "L2")]
    for row in child.rows["cp_plans"]:
        if row[5] is None and not row[7]:
            rates.of("SD09", any(_shortly_before(order[3], order[4], row[4]) for order in emergencies))


def _shortly_before(started: int, ended: int | None, plan: int) -> bool:
    return started <= plan and (ended is None or rules.add_months(ended, 6) >= plan)
