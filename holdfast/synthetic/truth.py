"""The council's own record of what is owed to each child and what of it was missed, worked out from the child's rows.

Written apart from Holdfast's clocks, on the rules of `rules.py`, with plain loops: it is what the clocks are held to.
An obligation is met, missed, pending, ended or unknown on the day on which the council is read. What was done before
the day from which the council's files hold everything is not looked at, though some of it is in them.
"""

from collections.abc import Callable, Iterable
from itertools import zip_longest
from typing import Any

from holdfast.synthetic import rules
from holdfast.synthetic.families import Child
from holdfast.synthetic.scene import Row

MET, MISSED, PENDING, ENDED, UNKNOWN = range(5)
LATER = 99  # which interval it is where nobody can say: neither the first nor the second
STATES = ("met", "missed", "pending", "ended", "unknown")
Days = list[int]
Spell = tuple[int, int | None]
Due = Callable[[int, int], int]


class Tally:
    """Obligations counted by standard and state, and those missed, one by one."""

    def __init__(self, as_at: int, since: int = 0) -> None:
        self.as_at, self.since = as_at, since
        self.counts: dict[str, list[int]] = {}
        self.missed: list[tuple[str, str, str, int, int, int | None, str]] = []

    def owe(
        self, standard: str, person: str, episode: str, started: int, due: int, done: int | None,
        ended: int | None = None, *, unknown: bool = False, never: str = "never_held", elsewhere: bool = False,
    ) -> int | None:  # fmt: skip
        """One thing owed: judge it on the day on which the council is read, and say how; nothing if it is not owed yet.

        What is written down `elsewhere` when done, and began before the files do, may have been done in time unseen.
        """
        as_at = self.as_at
        unknown = unknown or (elsewhere and started < self.since and (done is None or done > due))
        if started > as_at:
            return None
        if unknown or (done is not None and done < started):
            state = UNKNOWN
        elif done is not None and done <= as_at and done <= due:
            state = MET
        elif done is None and ended is not None and ended <= as_at and ended <= due:
            state = ENDED
        elif as_at > due:
            state = MISSED
            self.missed.append((standard, person, episode, started, due, done, never if done is None else "late"))
        else:
            state = PENDING
        counts = self.counts.get(standard)
        if counts is None:
            counts = self.counts[standard] = [0, 0, 0, 0, 0]
        counts[state] += 1
        return state

    def again(
        self, standard: str, person: str, episode: str, start: int, end: int | None, events: Iterable[int], due: Due
    ) -> None:
        """Something owed again and again from `start` to `end`: each event ends one interval and begins the next."""
        since = self.since
        last, which = (start, 1) if start >= since else (since, LATER)
        if end is not None and start < since and end < since:
            return
        unseen = start < since
        for day in sorted(set(events)):
            if day < last or (end is not None and day > end):
                continue
            limit = due(which, last)
            self.owe(standard, person, episode, last, limit, day, unknown=unseen and day <= limit)
            last, which, unseen = day, which + 1, False
        limit = due(which, last)
        unseen = unseen and end is not None and end <= limit
        self.owe(standard, person, episode, last, limit, None, end, unknown=unseen)


def _days(minute: int | None) -> int | None:
    return None if minute is None else minute // 1440


def judge(tally: Tally, child: Child, attendances: dict[str, list[Row]]) -> None:
    """All that is owed to one child."""
    rows = child.rows
    closed = {row[0]: row[9] for row in rows["cin_episodes"]}
    _front_door(tally, child, closed)
    _discussions(tally, child, closed, attendances)
    _enquiries(tally, child, closed)
    _assessments(tally, child, closed)
    care = looked_after(child)
    _in_need(tally, child, [entered for _, entered, _ in care])
    _protection(tally, child)
    if care:
        _care(tally, child, care)
        _leaving(tally, child, care)
    _workers(tally, child, care)


def _front_door(tally: Tally, child: Child, closed: dict[str, int | None]) -> None:
    person = child.person_id
    for contact, _, received, decided, _, shut, answered, acknowledged, *_ in child.rows["contact_decisions"]:
        day = received // 1440
        due = rules.add_working_days(day, rules.CONTACT_DECISION_WD)
        tally.owe("contact_decision", person, contact, day, due, _days(decided), never="never_decided")
        if shut:
            due = rules.add_working_days(day, rules.HANDOVER_WD)
            taken = _days(acknowledged)
            if acknowledged is not None and acknowledged % 1440 > rules.HANDOVER_BY_MINUTE:
                taken = acknowledged // 1440 + 1
            taken, never = (taken, "never_handed_over") if answered else (None, "never_answered")
            tally.owe("out_of_hours_handover", person, contact, day, due, taken, never=never)
    decided_on = {row[0]: _days(row[2]) for row in child.rows["referral_decisions"]}
    for row in child.rows["cin_episodes"]:
        referral, on = row[0], row[2]
        due = rules.add_working_days(on, rules.REFERRAL_DECISION_WD)
        done = decided_on.get(referral)
        tally.owe(
            "referral_decision",
            person,
            referral,
            on,
            due,
            done,
            closed[referral],
            never="never_decided",
            elsewhere=True,
        )


def _discussions(tally: Tally, child: Child, closed: dict[str, int | None], attendances: dict[str, list[Row]]) -> None:
    person = child.person_id
    for strategy, meeting, _, referral, concern, held, *_ in child.rows["strategy_discussions"]:
        day, held_on = concern // 1440, _days(held)
        due = rules.add_working_days(day, rules.STRATEGY_WD)
        tally.owe("strategy_discussion", person, strategy, day, due, held_on, closed.get(referral))
        if held_on is None:
            continue
        attended = attendances.get(meeting, [])
        live = {row[2] for row in attended if row[3] in ("in person", "live remote")}
        quorate = {"social care", "police", "health"} <= live
        tally.owe(
            "strategy_quorum", person, strategy, held_on, held_on, held_on if quorate else None,
            unknown=not attended, never="not_quorate",
        )  # fmt: skip


def _enquiries(tally: Tally, child: Child, closed: dict[str, int | None]) -> None:
    person = child.person_id
    conferences = {row[2]: row[8] for row in child.rows["initial_conferences"] if row[2] and not row[6]}
    for enquiry, referral, _, started, ended, _, outcome, *_ in child.rows["s47_enquiries"]:
        due = rules.add_working_days(started, rules.ENQUIRY_WD)
        tally.owe("enquiry_completed", person, enquiry, started, due, ended, closed.get(referral))
        if enquiry in conferences or '"CP_CONFERENCE_FLAG": "Y"' in outcome:
            due = rules.add_working_days(started, rules.CONFERENCE_WD)
            held = conferences.get(enquiry)
            tally.owe("initial_conference", person, enquiry, started, due, held, closed.get(referral), elsewhere=True)


def _assessments(tally: Tally, child: Child, closed: dict[str, int | None]) -> None:
    person = child.person_id
    first: dict[str, tuple[int, str]] = {}
    referred = {row[0]: row[2] for row in child.rows["cin_episodes"]}
    for assessment, _, referral, started, *_ in child.rows["assessments"]:
        first[referral] = min(first.get(referral, (started, assessment)), (started, assessment))
    _not_begun(tally, child, first)
    for assessment, _, referral, started, seen, authorised, *_ in child.rows["assessments"]:
        begun = referred[referral] if first[referral] == (started, assessment) else started
        for standard, start in (("assessment_from_referral", begun), ("assessment_from_start", started)):
            due = rules.add_working_days(start, rules.ASSESSMENT_WD)
            tally.owe(standard, person, assessment, start, due, authorised, closed[referral], never="never_authorised")
        if authorised is not None and child.born <= authorised:
            done = authorised if seen else None
            tally.owe(
                "child_seen_in_assessment", person, assessment, authorised, authorised, done, unknown=seen is None,
                never="not_seen",
            )  # fmt: skip


def _not_begun(tally: Tally, child: Child, assessed: Iterable[str]) -> None:
    """Referrals that were accepted and have no assessment, until they were closed or the next was accepted."""
    accepted = sorted((row[2], row[0], row[9]) for row in child.rows["cin_episodes"] if not row[7])
    following = [on for on, *_ in accepted[1:]]
    for (on, referral, closed), after in zip_longest(accepted, following):
        if referral not in assessed and on >= tally.since:
            ended = min((day for day in (closed, after) if day is not None), default=None)
            due = rules.add_working_days(on, rules.ASSESSMENT_WD)
            tally.owe(
                "assessment_from_referral", child.person_id, referral, on, due, None, ended, never="never_begun"
            )  # fmt: skip


def looked_after(child: Child) -> list[tuple[str, int, int | None]]:
    """Periods of being looked after (short breaks apart): id, first day, last day."""
    breaks = [(row[3], row[4]) for row in child.rows["legal_statuses"] if row[2] in ("V3", "V4")]
    periods: dict[str, tuple[int, int | None]] = {}
    for row in child.rows["care_episodes"]:
        period, entered, ceased = row[7], row[10], row[5]
        if any(start <= entered and (end is None or entered < end) for start, end in breaks):
            continue
        known = periods.get(period, (entered, 0))[1]
        periods[period] = (entered, None if ceased is None or known is None else max(known, ceased))
    return [(period, *days) for period, days in periods.items()]


def _in_need(tally: Tally, child: Child, entries: Days) -> None:
    person = child.person_id
    seen = [row[2] for row in child.rows["cin_visits"] if row[3] is not False]
    protected = [row[4] for row in child.rows["cp_plans"]]
    for plan, _, _, start, ended, *_ in child.rows["cin_plans"]:
        stops = [day for day in (ended, *protected, *entries) if day is not None and (day is ended or day > start)]
        end = min(stops, default=None)
        due = rules.add_months(start, rules.IN_NEED_PLAN_MONTHS)
        tally.owe("in_need_plan_length", person, plan, start, due, end, never="drifted")
        tally.again(
            "in_need_visit", person, plan, start, end, seen,
            lambda _, last: rules.add_working_days(last, rules.IN_NEED_VISIT_WD),
        )  # fmt: skip
        reviews = [row[3] for row in child.rows["cin_reviews"] if row[2] == plan]
        tally.again(
            "in_need_review", person, plan, start, end, reviews,
            lambda _, last: rules.add_months(last, rules.IN_NEED_REVIEW_MONTHS),
        )  # fmt: skip


def _protection(tally: Tally, child: Child) -> None:
    person, rows = child.person_id, child.rows
    held: dict[str, Any] = {row[0]: row[8] for row in rows["initial_conferences"]}
    for plan, _, conference, _, start, end, *_ in rows["cp_plans"]:
        conferred = held.get(conference) or start
        visits = [row[3] for row in rows["cp_visits"] if row[2] == plan and row[4] is not False]
        tally.again(
            "protection_visit", person, plan, start, end, visits,
            lambda _, last: rules.add_working_days(last, rules.PROTECTION_VISIT_WD),
        )  # fmt: skip
        groups = [row[4] for row in rows["core_groups"] if row[3] == plan]
        tally.again("core_group", person, plan, conferred, end, groups, _core_group)
        reviews = [row[4] for row in rows["cp_reviews"] if row[2] == plan]
        tally.again("protection_review", person, plan, conferred, end, reviews, _protection_review)


def _core_group(which: int, last: int) -> int:
    if which == 1:
        return rules.add_working_days(last, rules.CORE_GROUP_FIRST_WD)
    return last + rules.CORE_GROUP_LATER_DAYS


def _protection_review(which: int, last: int) -> int:
    first, later = rules.PROTECTION_REVIEW_MONTHS
    return rules.add_months(last, first if which == 1 else later)


def _care(tally: Tally, child: Child, care: list[tuple[str, int, int | None]]) -> None:
    person, rows = child.person_id, child.rows
    _moves(tally, child, {period for period, _, _ in care})
    for period, entered, ceased in care:
        reviews = sorted(row[4] for row in rows["care_reviews"] if row[2] == period and row[5] is not True)
        tally.again("care_review", person, period, entered, ceased, reviews, _care_review)
        visits = [row[3] for row in rows["care_visits"] if row[1] == period and row[4] is not False]
        for placement, start, type_, _, _, of, _, _, end, *_ in rows["placements"]:
            if of == period and type_[0] != "T":
                due = _care_visit(child, type_, start, tally.since, entered, reviews)
                tally.again("care_visit", person, placement, start, end, visits, due)


def _moves(tally: Tally, child: Child, periods: set[str]) -> None:
    """Placements: each counts until twelve months after its end, and three at once are too many.

    As placements open one after another, all that are counted but the two that count longest are over the ceiling.
    """
    counted = sorted(
        (row[1], row[0], rules.FAR if row[8] is None else rules.add_months(row[8], rules.PLACEMENTS_MONTHS))
        for row in child.rows["placements"]
        if row[5] in periods and row[2][0] != "T" and row[8] != row[1]
    )
    over: dict[str, int] = {}
    for opened, _, _ in counted:
        standing = [(until, start, placement) for start, placement, until in counted if start <= opened < until]
        for _, _, placement in sorted(standing)[: -(rules.PLACEMENTS_TOO_MANY - 1)]:
            over.setdefault(placement, opened)
    for start, placement, until in counted:
        done = until if until < rules.FAR else None
        due = over[placement] - 1 if placement in over else until
        tally.owe("placement_moves", child.person_id, placement, start, due, done, never="too_many_moves")


def _care_review(which: int, last: int) -> int:
    if which == 1:
        return rules.add_working_days(last, rules.CARE_REVIEW_FIRST_WD)
    return rules.add_months(last, rules.CARE_REVIEW_MONTHS[0 if which == 2 else 1])


def _care_visit(child: Child, type_: str, start: int, since: int, entered: int, reviews: Days) -> Due:
    """The limit between visits by the track of the placement."""
    first_review = entered if entered < since else min(reviews, default=None)
    if type_ == "P1" and _legal_status(child, start) == "C1":
        early, later = rules.CARE_PARENTS_INTERIM_DAYS
        return lambda _, last: last + (early if first_review is None or last < first_review else later)
    year = rules.add_months(start, 12) if type_ in ("U1", "U4") else rules.FAR

    def due(which: int, last: int) -> int:
        if which == 1:
            return last + rules.CARE_FIRST_VISIT_DAYS
        if last <= year:
            return last + rules.CARE_VISIT_DAYS
        return rules.add_months(last, rules.CARE_SETTLED_MONTHS)

    return due


def _legal_status(child: Child, day: int) -> str:
    began = [(row[3], row[2]) for row in child.rows["legal_statuses"] if row[3] <= day and (row[4] or rules.FAR) > day]
    return max(began, default=(0, ""))[1]


def _leaving(tally: Tally, child: Child, care: list[tuple[str, int, int | None]]) -> None:
    person, rows = child.person_id, child.rows
    advised = min((row[3] for row in rows["adviser_allocations"]), default=None)
    assessed = min((row[3] for row in rows["pathway_steps"] if row[2] == "assessment"), default=None)
    birthday = rules.add_months(child.born, rules.LEAVER_AGE_MONTHS)
    for period, entered, ceased in care:
        start = max(birthday, entered + rules.LEAVER_CARE_DAYS)
        if ceased is not None and ceased <= start:
            continue
        due = rules.add_months(start, rules.LEAVER_LIMIT_MONTHS)
        for standard, done in (("adviser_allocated", advised), ("pathway_assessment", assessed)):
            first = None if done is None else max(done, start)
            tally.owe(standard, person, period, start, due, first, ceased, elsewhere=True)
    planned = min((row[3] for row in rows["pathway_steps"] if row[2] == "plan"), default=None)
    if planned is not None:
        end = rules.add_months(child.born, rules.PATHWAY_ENDS_MONTHS)
        end = min(end, child.died or rules.FAR)
        reviews = [row[3] for row in rows["pathway_steps"] if row[2] == "review"]
        tally.again(
            "pathway_plan_review", person, person, planned, end, reviews,
            lambda _, last: rules.add_months(last, rules.PATHWAY_REVIEW_MONTHS),
        )  # fmt: skip


def _workers(tally: Tally, child: Child, care: list[tuple[str, int, int | None]]) -> None:
    """Allocation, waiting, supervision and oversight over each episode of need that was accepted."""
    person, rows = child.person_id, child.rows
    line = allocation_line(child)
    plans = [(row[4], row[5]) for row in rows["cp_plans"]]
    looked = [(entered, ceased) for _, entered, ceased in care]
    discussed = [row[3] for row in rows["supervision_children"]]
    entered_on = [row[2] for row in rows["oversight_entries"]]
    reviewed = [row[2] for row in rows["waiting_reviews"]]

    def oversight_due(_: int, last: int) -> int:
        return last + rules.OVERSIGHT_DAYS[_status(plans, looked, last)]

    for episode in rows["cin_episodes"]:
        referral, on, nfa, closed = episode[0], episode[2], episode[7], episode[9]
        if nfa:
            continue
        mine = [(start, end) for start, end in line if start >= on and (closed is None or start < closed)]
        _allocation(tally, person, referral, on, closed, mine, (plans, looked), reviewed)
        if mine:
            start = mine[0][0]
            tally.again(
                "supervision", person, referral, start, closed, discussed, lambda _, last: last + rules.SUPERVISION_DAYS
            )
            tally.again("oversight", person, referral, start, closed, entered_on, oversight_due)


def allocation_line(child: Child) -> list[Spell]:
    """The named workers in order: social workers, and family help leads on the days on which these are enough."""
    workers = _in_role(child, "CW")
    wanted = [(start, end) for start, end in workers if end is None or end > start]
    wanted += [(row[4], row[5]) for row in child.rows["cp_plans"] if row[5] is None or row[5] > row[4]]
    wanted += [(entered, ceased) for _, entered, ceased in looked_after(child)]
    leads = [stretch for start, end in _in_role(child, "FH") for stretch in _while_enough(start, end, wanted)]
    return sorted([*workers, *leads], key=lambda span: span[0])


def _while_enough(start: int, end: int | None, wanted: list[Spell]) -> list[Spell]:
    """The stretches on which a lead holds a child: none while a social worker is `wanted` or there already."""
    found: list[Spell] = []
    day, last = max(start, rules.LEADS_MAY_HOLD_FROM), rules.FAR if end is None else end
    while day < last:
        busy = [rules.FAR if until is None else until for began, until in wanted if _on([(began, until)], day)]
        if busy:
            day = max(busy)
            continue
        until = min([last, *(began for began, _ in wanted if began > day)])
        found.append((day, None if until == rules.FAR else until))
        day = until
    return found


def _in_role(child: Child, role: str) -> list[Spell]:
    """Those named in one role in order: each ends at its end, or when the next begins."""
    starts = sorted((row[4], row[5]) for row in child.rows["involvements"] if row[2] == role)
    line: list[Spell] = []
    for at, (start, end) in enumerate(starts):
        following = starts[at + 1][0] if at + 1 < len(starts) else None
        line.append((start, min((day for day in (end, following) if day is not None), default=None)))
    return line


def _on(spans: list[tuple[int, int | None]], day: int) -> bool:
    return any(start <= day and (end is None or day < end) for start, end in spans)


def _status(plans: list[tuple[int, int | None]], looked: list[tuple[int, int | None]], day: int) -> str:
    for entered, ceased in looked:
        if entered <= day and (ceased is None or day < ceased):
            return "care_new" if day < rules.add_months(entered, 12) else "care_settled"
    return "protection" if _on(plans, day) else "in_need"


def _allocation(
    tally: Tally, person: str, referral: str, on: int, closed: int | None, mine: list[tuple[int, int | None]],
    statuses: tuple[list[tuple[int, int | None]], list[tuple[int, int | None]]], reviewed: Days,
) -> None:  # fmt: skip
    needs = [on, *(end for _, end in mine if end is not None and (closed is None or end < closed))]
    starts = [start for start, _ in mine]
    for need in needs:
        found = next((start for start in starts if start >= need), None)
        protected = any(_on(spans, need) for spans in statuses)
        limit = rules.ALLOCATION_PROTECTION_WD if protected else rules.ALLOCATION_WD
        due = rules.add_working_days(need, limit)
        tally.owe("allocation", person, referral, need, due, found, closed, never="never_allocated", elsewhere=True)
        until = found if found is not None else closed
        if until is None or until > need:
            tally.again(
                "waiting_review", person, f"{referral}:{rules.ISO[need]}", need, until, reviewed,
                lambda _, last: last + rules.WAITING_REVIEW_DAYS,
            )  # fmt: skip
