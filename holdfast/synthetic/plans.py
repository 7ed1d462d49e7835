"""Child in need and child protection plans: visits, reviews, core groups, actions, what the child says."""

from holdfast.synthetic import national, rules
from holdfast.synthetic.chain import chain, every_months, every_working_days
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child
from holdfast.synthetic.need import Need, Span
from holdfast.synthetic.scene import Scene

NOT_SEEN_EXTRA = 0.05
SEEN_NOT_RECORDED = 0.01
VISIT_WITHOUT_PLAN = 0.002
WITHOUT_PLAN = 0.001
PROTECTION_NOT_ENDED = 0.002
PARTICIPATION = Weighted({"PN1": 38, "PN2": 6, "PN3": 4, "PN4": 6, "PN5": 12, "PN6": 22, "PN7": 12})
VOICE_SHARE = 0.3
ACTIONS = (
    "Parents to take the child to each health appointment.",
    "School to offer a trusted adult at the start of each day.",
    "Worker to complete direct work on feelings at home.", "Parents to attend the course on parental conflict.",
    "Grandmother to have the children each Friday night.", "Housing to inspect and treat the damp in the bedrooms.",
    "Father to meet the substance misuse worker weekly.", "Health visitor to weigh the baby every fortnight.",
    "Mother to keep a diary of contact and share it.", "Network to meet and write the family's own safety plan.",
)  # fmt: skip
OWNERS = ("Social worker", "Mother", "Father", "School", "Health visitor", "Grandparent", "Family help worker")


def write_plans(scene: Scene, need: Need) -> None:
    """Every child in need and protection plan of the episode, with all that is done on it."""
    for span in need.spans:
        if span.start > scene.as_at:
            continue
        if span.kind == "in_need":
            _write_in_need(scene, need, span)
        elif span.kind == "protection":
            _write_protection(scene, need, span)


def _write_in_need(scene: Scene, need: Need, span: Span) -> None:
    worker, _ = need.worker_on(span.start)
    team = need.family.plan_team
    end = None if span.orphaned else scene.cut(span.end)
    for child, referral_id in zip(need.kids, need.referral_ids, strict=True):
        plan_id = scene.new_id()
        span.ids[child.person_id] = (plan_id, "")
        row = (plan_id, referral_id, child.person_id, span.start, end, team, worker)
        child.rows["cin_plans"].append(row)
        if span.orphaned and span.end <= scene.as_at:
            child.fault("orphaned", "cin_plans", plan_id)
    stop = min(span.end, scene.as_at)
    missed = scene.story.missed("in_need_visit", team)
    visits = chain(scene.draw, span.start, stop, every_working_days(rules.IN_NEED_VISIT_WD), missed, eager=0.5)
    for child in need.kids:
        _write_visits(scene, child, "cin_visits", (), visits)
    missed = scene.story.missed("in_need_review", team)
    due = every_months(rules.IN_NEED_REVIEW_MONTHS)
    for day in chain(scene.draw, span.start, stop, due, missed, eager=0.7, on_first_day=0):
        for child in need.kids:
            took_part = scene.draw.chance(0.7) if rules.age(child.born, day) >= 4 else None
            review_id, plan_id = scene.new_id(), span.ids[child.person_id][0]
            plan_id = _named(scene, child, "cin_reviews", review_id, plan_id)
            row = (review_id, child.person_id, plan_id, day, took_part, scene.recorded(day), worker)
            child.rows["cin_reviews"].append(row)
    _write_actions(scene, need, span, "in need", stop)


def _named(scene: Scene, child: Child, table: str, key: str, plan_id: str) -> str:
    """The plan to which something belongs; now and then nobody wrote it down, so that it stops no clock."""
    if scene.draw.random() >= WITHOUT_PLAN:
        return plan_id
    child.fault("orphaned", table, key)
    return ""


def _write_visits(scene: Scene, child: Child, table: str, plan: tuple[str, ...], days: list[int]) -> None:
    """A visit each day; now and then one before it at which the child was not seen."""
    draw, rows, before = scene.draw, child.rows[table], 0
    for day in days:
        unborn = child.born > day
        if before and day - before > 5 and not unborn and draw.random() < NOT_SEEN_EXTRA:
            failed = rules.on_or_before(day - draw.between(1, 3))
            rows.append((scene.new_id(), child.person_id, *plan, failed, False, False, False))
        seen = None if unborn or draw.random() < SEEN_NOT_RECORDED else True
        alone = draw.random() < 0.75 if seen and day - child.born > 4 * 365 else (False if seen else None)
        rows.append((scene.new_id(), child.person_id, *plan, day, seen, alone, draw.random() < 0.5 if seen else None))
        before = day


def _write_protection(scene: Scene, need: Need, span: Span) -> None:
    draw, stop = scene.draw, min(span.end, scene.as_at)
    category = draw.pick(national.ABUSE)
    latest = category if draw.chance(0.9) else draw.pick(national.ABUSE)
    for child, referral_id in zip(need.kids, need.referral_ids, strict=True):
        plan_id, conference_id = span.ids.setdefault(child.person_id, (scene.new_id(), ""))
        end = scene.cut(span.end)
        if scene.cut(need.closed) is not None and span is need.spans[-1] and draw.chance(PROTECTION_NOT_ENDED):
            end, child.gone = None, True
            child.fault("orphaned", "cp_plans", plan_id)
        row = (
            plan_id, referral_id, conference_id, child.person_id, span.start, end, category, span.other_authority,
            latest,
        )  # fmt: skip
        child.rows["cp_plans"].append(row)
    team = need.family.plan_team
    missed = scene.story.missed("protection_visit", team)
    visits = chain(draw, span.start, stop, every_working_days(rules.PROTECTION_VISIT_WD), missed, eager=0.6)
    for child in need.kids:
        plan_id = span.ids[child.person_id][0]
        _write_visits(scene, child, "cp_visits", (plan_id,), visits)
        if draw.chance(VISIT_WITHOUT_PLAN):
            _visit_without_plan(scene, child, span.start)
    _write_core_groups(scene, need, span, stop)
    _write_reviews(scene, need, span, stop)
    _write_actions(scene, need, span, "protection", stop)


def _visit_without_plan(scene: Scene, child: Child, day: int) -> None:
    """A visit that names no plan: it stops no clock."""
    visit_id = scene.new_id()
    child.rows["cp_visits"].append((visit_id, child.person_id, "", day, True, False, False))
    child.fault("orphaned", "cp_visits", visit_id)


def _core_group_due(which: int, last: int) -> int:
    if which == 1:
        return rules.add_working_days(last, rules.CORE_GROUP_FIRST_WD)
    return last + rules.CORE_GROUP_LATER_DAYS


def _write_core_groups(scene: Scene, need: Need, span: Span, stop: int) -> None:
    worker, _ = need.worker_on(span.start)
    missed = scene.story.missed("core_group", need.family.plan_team)
    for day in chain(scene.draw, span.start, stop, _core_group_due, missed, eager=0.6):
        meeting_id, quorate = scene.new_id(), scene.draw.chance(0.85)
        for child in need.kids:
            group_id, plan_id = scene.new_id(), span.ids[child.person_id][0]
            plan_id = _named(scene, child, "core_groups", group_id, plan_id)
            row = (group_id, meeting_id, child.person_id, plan_id, day, quorate, scene.recorded(day), worker)
            child.rows["core_groups"].append(row)


def review_due(which: int, last: int) -> int:
    """By when a plan is to be reviewed: three months after the conference, then every six."""
    return rules.add_months(last, rules.PROTECTION_REVIEW_MONTHS[which > 1])


def _write_reviews(scene: Scene, need: Need, span: Span, stop: int) -> None:
    """Reviews while the plan runs; the last one ends it."""
    draw = scene.draw
    missed = scene.story.missed("protection_review", need.family.plan_team)
    days = chain(draw, span.start, stop, review_due, missed, eager=0.8, on_first_day=0)
    if span.end <= scene.as_at and not span.other_authority and draw.chance(0.85) and span.end not in days:
        days.append(span.end)
    due = review_due(1, span.start)
    for at, day in enumerate(days):
        meeting_id, ends = scene.new_id(), day == span.end
        for child in need.kids:
            age = rules.age(child.born, day)
            part = "PN0" if age < 4 else draw.pick(PARTICIPATION)
            row = (
                scene.new_id(), child.person_id, span.ids[child.person_id][0], due, day, meeting_id, not ends,
                "Y" if draw.random() < 0.94 else "N", part,
            )  # fmt: skip
            child.rows["cp_reviews"].append(row)
            _write_voice(scene, child, age)
        due = review_due(at + 2, day)


def _write_voice(scene: Scene, child: Child, age: int) -> None:
    draw = scene.draw
    if age >= 7 and draw.chance(VOICE_SHARE):
        answers = tuple(draw.random() < share for share in (0.72, 0.6, 0.55, 0.66, 0.4))
        child.rows["voice_of_child"].append((scene.new_id(), child.person_id, *answers))


def _write_actions(scene: Scene, need: Need, span: Span, kind: str, stop: int) -> None:
    """Three to five actions on each plan: done in time, done late, carried over, or set without a date."""
    draw = scene.draw
    worker, _ = need.worker_on(span.start)
    for _ in range(draw.between(2, 4)):
        set_on = rules.on_or_before(span.start + draw.between(0, max(0, (stop - span.start) // 2)))
        set_on = max(set_on, span.start)
        due: int | None = set_on + draw.between(14, 90)
        done = None if draw.chance(0.18) else scene.cut((due or 0) + draw.between(-12, 25))
        carried = 0 if done is not None and done <= (due or 0) else draw.between(0, 3)
        if draw.chance(0.08):
            due = None
        action, owner = draw.one(ACTIONS), draw.one(OWNERS)
        done = max(done, set_on) if done is not None else None
        for child in need.kids:
            row = (
                scene.new_id(), child.person_id, kind, span.ids[child.person_id][0], action, owner, set_on, due, done,
                carried, scene.recorded(set_on), worker,
            )  # fmt: skip
            child.rows["plan_actions"].append(row)
