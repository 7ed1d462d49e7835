"""How well work is overseen in Wyreshire: actions of supervision, decisions at each turn, changes, scored actions."""

from collections.abc import Iterator

from holdfast.synthetic import rules
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.truth import Tally, allocation_line, looked_after

PRACTICE = {
    "supervision_actions": "action_id supervision_id person_id action owner set_on due_on done_on carried_over",
    "gateway_decisions": "decision_id person_id gateway decided_on decided_by",
    "plan_changes": "change_id person_id changed_on what",
    "action_scores": "score_id action_id person_id scored_on scored_by assisted specific measurable achievable"
    " relevant time_bound",
}

GATEWAY_WD, GATEWAY_BEFORE_DAYS, CHANGE_WD = 2, 14, 10

# Local throughout: nothing is published.
SETS_ACTION = 0.12
WITHOUT_OWNER, WITHOUT_DATE = 0.05, 0.08
NEVER_DECIDED = 0.4  # of the decisions that are missed
CHANGES_AFTER_DIRECTION = 0.3
SCORED = 0.98
MEETS = {"specific": 0.84, "measurable": 0.66, "achievable": 0.9, "relevant": 0.93}
ACTIONS = (
    "Bring the chronology up to date.", "Speak to the school about attendance.", "Ask the father for his view.",
    "Write down what would end the plan.", "Book the health check that was missed.", "See the child alone at school.",
)  # fmt: skip
OWNERS = ("Social worker", "Manager", "Family help worker")


def of_family(further: Further, family: Family) -> None:
    """What supervision set, what managers decided and what then changed, for each child of a family."""
    for child in family.kids:
        _supervision_actions(further, child)
        _decisions(further, family, child)
        _changes(further, family, child)
        _scores(further, child)


def _supervision_actions(further: Further, child: Child) -> None:
    draw = further.draw
    days = sorted(row[3] for row in child.rows["supervision_children"])
    for _, session, person, day, _, manager in child.rows["supervision_children"]:
        if not draw.chance(SETS_ACTION):
            continue
        due = day + draw.between(7, 35)
        done = None if draw.chance(0.12) else further.cut(due + draw.between(-10, 25))
        done = None if done is None else max(done, day + 1)
        carried = sum(day < other and (done is None or other < done) for other in days)
        owner = "" if draw.chance(WITHOUT_OWNER) else draw.one(OWNERS)
        row = (
            further.new_id(), session, person, draw.one(ACTIONS), owner, day,
            None if draw.chance(WITHOUT_DATE) else due, further.cut(done), carried, further.recorded(day), manager,
        )  # fmt: skip
        child.rows["supervision_actions"].append(row)


def turns(child: Child) -> Iterator[tuple[str, str, int]]:
    """Every point at which a manager must decide: which, what it is about, on which day."""
    rows = child.rows
    line = allocation_line(child)
    for episode in rows["cin_episodes"]:
        on, nfa, closed = episode[2], episode[7], episode[9]
        held = [start for start, _ in line if start >= on and (closed is None or start < closed)]
        if held and not nfa:
            yield "allocation", episode[0], held[0]
        if closed is not None and not nfa:
            yield "closure", episode[0], closed
    for enquiry in rows["s47_enquiries"]:
        yield "enquiry", enquiry[0], enquiry[3]
    for conference in rows["initial_conferences"]:
        yield "conference", conference[0], conference[8]
    for plan in rows["cp_plans"]:
        yield "step up", plan[0], plan[4]
        if plan[5] is not None:
            yield "step down", plan[0], plan[5]
    periods = {period for period, _, _ in looked_after(child)}
    for place in rows["placements"]:
        if place[5] in periods and place[2][0] != "T":
            yield "placement", place[0], place[1]


def _decisions(further: Further, family: Family, child: Child) -> None:
    draw = further.draw
    for gateway, _, day in turns(child):
        team = family.assessment_team if gateway in ("allocation", "enquiry") else family.plan_team
        decided: int | None = rules.add_working_days(day, draw.between(0, GATEWAY_WD))
        if draw.chance(further.story.missed("gateway_decision", team)[day >> 5]):
            decided = None if draw.chance(NEVER_DECIDED) else rules.add_working_days(day, draw.between(3, 20))
        elif draw.chance(0.35):
            decided = rules.on_or_before(day - draw.between(0, 6))
        if decided is None or decided > further.as_at:
            continue
        manager = further.workforce.manager(team, decided).worker_id
        row = (further.new_id(), child.person_id, gateway, decided, manager, further.recorded(decided), manager)
        child.rows["gateway_decisions"].append(row)


def _changes(further: Further, family: Family, child: Child) -> None:
    """Plans change after a review or a manager's direction; in the teams that drift less often."""
    draw, rows = further.draw, child.rows
    reviews = [row[3] for row in rows["cin_reviews"]] + [row[4] for row in rows["cp_reviews"]]
    reviews += [row[4] for row in rows["care_reviews"] if row[5] is not True]
    unchanged = further.story.missed("plan_changed", family.plan_team)
    days = [day + draw.between(0, 9) for day in reviews if not draw.chance(unchanged[day >> 5])]
    for _, _, day, _, _, _, direction, *_ in rows["oversight_entries"]:
        if direction and draw.chance(CHANGES_AFTER_DIRECTION):
            days.append(day + draw.between(0, 18))
    for day in days:
        if day <= further.as_at:
            what = draw.one(("plan", "plan", "plan", "risk", "visits"))
            rows["plan_changes"].append((further.new_id(), child.person_id, day, what, further.recorded(day), ""))


def _scores(further: Further, child: Child) -> None:
    draw = further.draw
    for action, person, kind, _, _, _, set_on, due, *_, worker in child.rows["plan_actions"]:
        scored = further.cut(set_on + draw.between(0, 7))
        if kind != "protection" or scored is None or not draw.chance(SCORED):
            continue
        met = tuple(draw.chance(share) for share in MEETS.values())
        row = (further.new_id(), action, person, scored, worker, True, *met, due is not None)
        child.rows["action_scores"].append((*row, further.recorded(scored), worker))


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """What is owed to each child of a family, and the year's figures, from the rows alone."""
    for child in family.kids:
        _judge(tally, child)
        _count_actions(rates, child)
        _count_directions(rates, child)


def _count_actions(rates: Rates, child: Child) -> None:
    talks = [row[3] for row in child.rows["supervision_children"]]
    for _, _, _, _, owner, set_on, due, done, *_ in child.rows["supervision_actions"]:
        if set_on > rates.year_ago:
            rates.of("MO05", bool(owner) and due is not None)
            following = min((day for day in talks if day > set_on), default=None)
            if following is not None:
                rates.of("MO06", done is None or done > following)


def _count_directions(rates: Rates, child: Child) -> None:
    changes = [row[2] for row in child.rows["plan_changes"]]
    for _, _, day, _, _, _, direction, due, done, *_ in child.rows["oversight_entries"]:
        if not direction:
            continue
        in_time = due is not None and done is not None and done <= due
        if due is not None and rates.year_ago < due < rates.as_at and (in_time or not _closed_by(child, day, due)):
            rates.of("MO09", in_time)
        until = rules.add_working_days(day, CHANGE_WD)
        if rates.year_ago < until < rates.as_at:
            rates.of("MO10", any(day <= change <= until for change in changes))


def _closed_by(child: Child, day: int, due: int) -> bool:
    """Whether every episode that was open on a day had been closed by the due day."""
    ends = [row[9] for row in child.rows["cin_episodes"] if not row[7] and row[2] <= day]
    ends = [end for end in ends if end is None or end >= day]
    return bool(ends) and all(end is not None and end <= due for end in ends)


def _judge(tally: Tally, child: Child) -> None:
    """At each turn a manager's decision is owed, from the rows alone."""
    decided = [(row[2], row[3]) for row in child.rows["gateway_decisions"]]
    for gateway, about, day in turns(child):
        found = [on for which, on in decided if which == gateway and on >= day - GATEWAY_BEFORE_DAYS]
        done = max(day, min(found)) if found else None
        due = rules.add_working_days(day, GATEWAY_WD)
        key = f"{gateway}:{about}"
        tally.owe("gateway_decision", child.person_id, key, day, due, done, never="never_decided", elsewhere=True)
