"""How Wyreshire audits its work with children: what is graded, moderated, put right, learnt and observed."""

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.scene import Row
from holdfast.synthetic.workforce import Workforce

PRACTICE = {
    "audits": "audit_id person_id team_id practitioner_id auditor_id tool assigned_on due_on completed_on grade"
    " child_view parent_view practitioner_took_part reaudit_of",
    "audit_moderations": "moderation_id audit_id moderator_id moderated_on grade chosen_because",
    "audit_items": "item_id audit_id kind score scored_on",
    "audit_actions": "action_id audit_id action for_safety set_on due_on closed_on has_evidence",
    "learning_themes": "theme_id theme raised_on acted_on checked_on",
    "observations": "observation_id worker_id observer_id observed_on",
}

AUDITED_IN_A_YEAR = 0.11
DUE_WD = 15
TOOL = Weighted({"standard": 80, "thematic": 12, "peer": 5, "dip sample": 3})
# The grades an auditor gives, before the inspection and now; auditors were the kinder then.
GRADES_BEFORE = Weighted({"1": 8, "2": 34, "3": 50, "4": 8})
GRADES_NOW = Weighted({"1": 6, "2": 38, "3": 46, "4": 10})
VIEWS = Weighted({"captured": 47, "too young": 14, "not able to say": 3, "declined": 8, "not captured": 25, "": 3})
PARENTS = Weighted({"captured": 42, "declined": 12, "not captured": 44, "": 2})
ITEMS = Weighted({"process": 62, "experience": 22, "impact": 16})
MODERATED_AT_RANDOM = 0.22
MODERATOR_MOVES = Weighted({-1: 17, 0: 76, 1: 7})
ACTIONS = (
    "Record what the child said at the last three visits.", "Bring the plan up to date with dates and owners.",
    "Hold the core group that was missed.", "Write the chronology.", "See the child alone.",
)  # fmt: skip
THEMES = (
    "Plans that do not say what would end them", "Fathers who are not asked", "Chronologies out of date",
    "Supervision that does not reflect", "Direct work that is not recorded", "Risk outside the home",
    "Oversight that does not challenge", "Brothers and sisters seen together only",
)  # fmt: skip
OBSERVED_SHARE = 0.62


def of_family(further: Further, family: Family) -> None:
    """Audits of the work with some of the children, while their episode is open."""
    for child in family.kids:
        for episode in child.rows["cin_episodes"]:
            if not episode[7]:
                _audits_of(further, child, episode)


def _audits_of(further: Further, child: Child, episode: Row) -> None:
    draw = further.draw
    day, until = episode[2] + 30, min(episode[9] or rules.FAR, further.as_at)
    day += int(draw.expovariate(AUDITED_IN_A_YEAR / 365))
    before: Row | None = None
    while day < until:
        audit = _audit(further, child, rules.on_or_after(day), before)
        if audit is None:
            return
        follow_up = audit[9] in ("1", "2") and audit[8] is not None and draw.chance(0.6)
        before = audit if follow_up else None
        day += draw.between(95, 190) if follow_up else 60 + int(draw.expovariate(AUDITED_IN_A_YEAR / 365))


def _holder(child: Child, day: int) -> Row | None:
    held = [
        row
        for row in child.rows["involvements"]
        if row[2] in ("CW", "FH") and row[4] <= day and (row[5] or rules.FAR) > day
    ]
    return max(held, key=lambda row: (row[2] == "CW", row[4])) if held else None


def _audit(further: Further, child: Child, day: int, before: Row | None) -> Row | None:
    """One audit with all that hangs on it; none where nobody held the child."""
    draw, holder = further.draw, _holder(child, day)
    if holder is None:
        return None
    due = rules.add_working_days(day, DUE_WD)
    late = draw.chance(0.2)
    completed = further.cut(due + draw.between(2, 30) if late else due - draw.between(0, 14))
    completed = None if completed is None or draw.chance(0.04) else max(completed, day)
    grade = draw.pick(GRADES_NOW if day > further.story.inspected_on else GRADES_BEFORE)
    if before is not None and draw.chance(0.55):
        grade = str(min(4, int(before[9]) + 1))
    auditor = further.workforce.head(holder[3], day).worker_id
    row: Row = (
        further.new_id(), child.person_id, holder[3], holder[1], auditor,
        "standard" if before is not None else draw.pick(TOOL), day, due, completed,
        grade if completed is not None and not draw.chance(0.01) else "", draw.pick(VIEWS), draw.pick(PARENTS),
        None if draw.chance(0.03) else draw.chance(0.66), before[0] if before is not None else "",
        further.recorded(completed or day), auditor,
    )  # fmt: skip
    child.rows["audits"].append(row)
    if completed is not None and row[9]:
        _moderation(further, child, row)
        _items(further, child, row)
        _actions(further, child, row)
    return row


def _moderation(further: Further, child: Child, audit: Row) -> None:
    draw = further.draw
    inadequate = audit[9] == "1"
    if not inadequate and not draw.chance(MODERATED_AT_RANDOM):
        return
    day = further.cut(audit[8] + draw.between(3, 25))
    if day is None:
        return
    grade = str(min(4, max(1, int(audit[9]) + draw.pick(MODERATOR_MOVES))))
    moderator = further.workforce.head("0710", day).worker_id
    why = "inadequate" if inadequate else "random"
    row = (further.new_id(), audit[0], moderator, day, grade, why, further.recorded(day), moderator)
    child.rows["audit_moderations"].append(row)


def _items(further: Further, child: Child, audit: Row) -> None:
    for _ in range(8):
        score = None if further.draw.chance(0.05) else further.draw.between(1, 4)
        row = (
            further.new_id(),
            audit[0],
            further.draw.pick(ITEMS),
            score,
            audit[8],
            further.recorded(audit[8]),
            audit[4],
        )
        child.rows["audit_items"].append(row)


def _actions(further: Further, child: Child, audit: Row) -> None:
    draw = further.draw
    for _ in range({"1": 3, "2": 2, "3": 1, "4": 0}[audit[9]]):
        for_safety = audit[9] == "1" and draw.chance(0.3)
        due = rules.add_working_days(audit[8], 1 if for_safety else draw.between(10, 30))
        closed = None if draw.chance(0.1) else further.cut(due + (draw.between(1, 40) if draw.chance(0.28) else 0))
        evidence = None if closed is None or draw.chance(0.03) else draw.chance(0.85)
        row = (
            further.new_id(), audit[0], draw.one(ACTIONS), for_safety, audit[8], due, closed, evidence,
            further.recorded(audit[8]), audit[4],
        )  # fmt: skip
        child.rows["audit_actions"].append(row)


def of_council(further: Further, workforce: Workforce) -> dict[str, list[Row]]:
    """Themes that audits raised month by month, and social workers observed at work."""
    return {"learning_themes": _themes(further, workforce.years), "observations": _observations(further, workforce)}


def _themes(further: Further, years: int) -> list[Row]:
    draw, rows = further.draw, []
    for month in range(12 * years):
        raised = rules.on_or_after(further.as_at - 30 * month - draw.between(0, 20))
        if raised > further.as_at or not draw.chance(0.6):
            continue
        acted = further.cut(raised + draw.between(10, 90)) if draw.chance(0.75) else None
        checked = None if acted is None or draw.chance(0.4) else further.cut(acted + draw.between(60, 180))
        rows.append((further.new_id(), draw.one(THEMES), raised, acted, checked, further.recorded(raised), ""))
    return rows


def _observations(further: Further, workforce: Workforce) -> list[Row]:
    draw, rows = further.draw, []
    first = further.as_at - 365 * workforce.years
    for worker in workforce.workers:
        if worker.role not in ("social worker", "senior social worker"):
            continue
        for start in range(max(worker.start, first), min(worker.end, further.as_at), 365):
            day = rules.on_or_after(start + draw.between(20, 340))
            if draw.chance(OBSERVED_SHARE) and day < min(worker.end, further.as_at):
                observer = workforce.manager(worker.team, day).worker_id
                rows.append((further.new_id(), worker.worker_id, observer, day, further.recorded(day), observer))
    return rows
