"""How an episode of need unfolds: assessment, enquiry, plans, care, closure. Dates only; others write the rows."""

from dataclasses import dataclass

from holdfast.synthetic import national, rules, story
from holdfast.synthetic.care import care_span
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.front_door import DAY
from holdfast.synthetic.need import BREAKS, Assessing, Enquiry, Need, Span
from holdfast.synthetic.scene import Scene

NEVER_AUTHORISED = 0.004
STRATEGY_NEVER_HELD = 0.01
CONFERENCE_NEVER_HELD = 0.02
ORPHANED_PLAN = 0.008
WAIT_IN_TIME = Weighted({(0, 0): 45, (1, 1): 25, (2, 3): 20, (4, 5): 10})
WAIT_LATE = Weighted({(6, 9): 55, (10, 20): 33, (21, 40): 12})
WAIT_IN_BACKLOG = Weighted({(6, 12): 30, (13, 30): 45, (31, 60): 25})
BEGINS_AFTER = Weighted({0: 72, 1: 17, 2: 7, 3: 4})
WITHDRAWN = 0.012  # the family moves away within days
CLOSED_WITHOUT_WORKER = 0.05
ENDS_IN_CARE = ("care", "protection_care", "in_need_care", "alone")
HAS_CONFERENCE = ("protection", "protection_care")


@dataclass(slots=True)
class Opening:
    """The beginning that all children of a referral share."""

    on: int
    path: str
    decided: int | None
    allocated: int
    assessment: Assessing
    enquiries: list[Enquiry]
    plan_after: int
    care_after: int


def open_episode(scene: Scene, family: Family, on: int, path: str, decided: int | None) -> Opening:
    """A referral is accepted: when a worker is found, the assessment, an enquiry if there is one."""
    draw = scene.draw
    allocated = rules.add_working_days(on, _wait(scene, family, on))
    begins = rules.on_or_after(rules.add_working_days(on, draw.pick(BEGINS_AFTER)))
    if allocated > rules.add_working_days(on, 5):
        begins = max(begins, rules.on_or_before(allocated))
    late = draw.chance(scene.story.missed("assessment")[begins >> 5])
    lasts = draw.band(national.ASSESSMENT_LATE if late else national.ASSESSMENT_IN_TIME)
    authorised = rules.add_working_days(begins, lasts)
    if draw.chance(NEVER_AUTHORISED):
        authorised = rules.FAR
    opening = Opening(
        on, path, decided, allocated, Assessing(begins, authorised), [], draw.between(0, 10), draw.between(25, 210)
    )
    if path in HAS_CONFERENCE:
        opening.enquiries.append(enquire(scene, on + draw.between(0, 12), conference=True))
    elif draw.chance(national.ENQUIRY_WITHOUT_CONFERENCE.get(path, 0.3 if path == "care" else 0.0)):
        opening.enquiries.append(enquire(scene, on + draw.between(0, 6), conference=False))
    return opening


def _wait(scene: Scene, family: Family, on: int) -> int:
    """Working days until a worker is allocated."""
    draw = scene.draw
    if family.kind == "alone":
        return draw.between(0, 1)
    if draw.chance(0.55 * scene.story.backlog(on)):
        return draw.band(WAIT_IN_BACKLOG)
    late = draw.chance(scene.story.missed("allocation")[on >> 5])
    return draw.band(WAIT_LATE if late else WAIT_IN_TIME)


def enquire(scene: Scene, day: int, *, conference: bool) -> Enquiry:
    """A strategy discussion is called; if it is held it begins an enquiry, and that may call a conference."""
    draw = scene.draw
    day = rules.on_or_after(day)
    concern = day * DAY + 540 + int(draw.random() * 420)
    late = draw.chance(scene.story.missed("strategy_discussion")[day >> 5])
    held_on = rules.add_working_days(day, draw.between(2, 5) if late else draw.between(0, 1))
    held = concern + 60 + int(draw.random() * 60) if held_on == day else held_on * DAY + 560 + int(draw.random() * 400)
    enquiry = Enquiry(concern, held, scene.new_id())
    if not conference and draw.chance(STRATEGY_NEVER_HELD):
        enquiry.held = None
    if enquiry.held is None or (not conference and draw.chance(0.12)):
        return enquiry
    enquiry.started = held_on
    late = draw.chance(scene.story.missed("enquiry_completed")[held_on >> 5])
    bands = national.ENQUIRY_LATE if late else national.ENQUIRY_IN_TIME
    enquiry.ended = rules.add_working_days(held_on, draw.band(bands))
    if conference:
        _call_conference(scene, enquiry, held_on)
    return enquiry


def _call_conference(scene: Scene, enquiry: Enquiry, started: int) -> None:
    draw = scene.draw
    enquiry.calls_conference = True
    enquiry.conference_meeting_id = scene.new_id()
    if draw.chance(CONFERENCE_NEVER_HELD):
        return
    late = draw.chance(scene.story.missed("initial_conference")[started >> 5])
    bands = national.CONFERENCE_LATE if late else national.CONFERENCE_IN_TIME
    enquiry.conference_on = rules.add_working_days(started, draw.band(bands))
    enquiry.ended = min(enquiry.ended, enquiry.conference_on)
    enquiry.plan_made = draw.chance(national.CONFERENCE_MAKES_PLAN)


def unfold(scene: Scene, family: Family, kids: list[Child], opening: Opening, path: str) -> Need:
    """Lay out the whole episode for children who go one way together."""
    need = Need(family, kids, [scene.new_id() for _ in kids], opening.on, path)
    need.team = story.DISABLED if family.kind == "disabled" else family.assessment_team
    need.decided, need.allocated = opening.decided, opening.allocated
    need.assessments = [Assessing(opening.assessment.start, opening.assessment.authorised)]
    need.enquiries = list(opening.enquiries)
    _STEPS[path](scene, need, opening)
    if need.closed == rules.FAR:
        _close(scene, need)
    _assess_again(scene, need)
    _end_at(need, min(need.closed, min(child.adult_on() for child in kids)))
    return need


def _ready(need: Need) -> int:
    """The day from which a plan can begin: the assessment and the enquiry are done."""
    authorised = need.assessments[0].authorised
    done = authorised if authorised < rules.FAR else need.on + 75
    return max([done, *(enquiry.over_on() for enquiry in need.enquiries)])


def _closed(scene: Scene, need: Need, opening: Opening) -> None:
    draw = scene.draw
    need.closed = max(_ready(need), need.allocated) + draw.between(1, 9)
    need.close_reason = "RC9" if draw.chance(0.3) else "RC8"
    if draw.chance(WITHDRAWN):
        need.closed = need.on + draw.between(1, 5)
        need.decided = need.decided if (need.decided or 0) // DAY <= need.closed else None
        need.allocated, need.assessments, need.enquiries = rules.FAR, [], []
        return
    backlog = scene.story.backlog(need.on)
    if opening.allocated - opening.on > 15 and draw.chance(CLOSED_WITHOUT_WORKER + 0.1 * backlog):
        need.closed = need.on + draw.between(9, 70)
        need.allocated, need.assessments, need.enquiries = rules.FAR, [], []


def _in_need(scene: Scene, need: Need, opening: Opening) -> None:
    start = rules.add_working_days(_ready(need), opening.plan_after)
    span = in_need_span(scene, need, start)
    if scene.draw.chance(national.ESCALATES) and span.end - start > 60:
        enquiry = enquire(scene, start + scene.draw.between(20, span.end - start - 20), conference=True)
        need.enquiries.append(enquiry)
        if enquiry.plan_made and enquiry.conference_on is not None:
            span.end = enquiry.conference_on
            _protect(scene, need, enquiry)


def in_need_span(scene: Scene, need: Need, start: int) -> Span:
    """A child in need plan from `start`; whether it drifts depends on the team and the time."""
    draw, team = scene.draw, need.family.plan_team
    drifts = draw.chance(scene.story.missed("in_need_plan_length", team)[start >> 5])
    days = draw.band(national.IN_NEED_DRIFTED_DAYS if drifts else national.IN_NEED_DAYS)
    if team in story.DRIFTING and drifts:
        days = int(days * 1.35)
    span = Span("in_need", start, rules.on_or_after(start + days))
    need.spans.append(span)
    return span


def _protection(scene: Scene, need: Need, opening: Opening) -> None:
    enquiry = opening.enquiries[0]
    if not enquiry.plan_made or enquiry.conference_on is None:
        _in_need(scene, need, opening)
        return
    _protect(scene, need, enquiry, care=need.path == "protection_care", care_after=opening.care_after)


def _protect(scene: Scene, need: Need, enquiry: Enquiry, *, care: bool = False, care_after: int = 0) -> None:
    draw = scene.draw
    need.family.protected = True
    start = enquiry.conference_on or 0
    end = rules.on_or_after(start + draw.band(national.PROTECTION_DAYS))
    plan = Span("protection", start, end, enquiry)
    need.spans.append(plan)
    if care:
        entry = rules.on_or_after(start + care_after)
        plan.end = rules.on_or_after(entry + draw.between(1, 20))
        _into_care(scene, need, entry)
    elif draw.chance(national.STEP_DOWN_SHARE):
        in_need_span(scene, need, plan.end)


def _care(scene: Scene, need: Need, opening: Opening) -> None:
    days = scene.draw.between(0, 1) if need.path == "alone" else max(1, opening.care_after // 9)
    _into_care(scene, need, opening.on + days)


def _in_need_care(scene: Scene, need: Need, opening: Opening) -> None:
    start = rules.add_working_days(_ready(need), opening.plan_after)
    entry = start + max(20, opening.care_after)
    need.spans.append(Span("in_need", start, entry, orphaned=scene.draw.chance(0.2)))
    _into_care(scene, need, entry)


def _into_care(scene: Scene, need: Need, entry: int) -> None:
    """Being looked after from `entry`; how long, and how it ends, is drawn by age."""
    span = care_span(scene, need, entry)
    need.spans.append(span)
    if span.reason in ("E4A", "E4B") and scene.draw.chance(0.4):
        in_need_span(scene, need, span.end)


def _disabled(scene: Scene, need: Need, opening: Opening) -> None:
    draw = scene.draw
    start = rules.add_working_days(_ready(need), 1 + opening.plan_after)
    breaks = start - draw.between(1, 4)
    if draw.chance(national.SHORT_BREAKS_SHARE) and breaks > need.on and len(need.kids) == 1:
        need.spans.append(Span("care", breaks, breaks + draw.between(200, 1200), reason=BREAKS))
    need.spans.append(Span("in_need", start, start + draw.between(*national.DISABLED_DAYS)))


def _transfer_in(scene: Scene, need: Need, _: Opening) -> None:
    """A family on another council's plan moves in: its plan runs on until our conference."""
    draw = scene.draw
    late = draw.chance(0.2)
    held = rules.add_working_days(need.on, draw.between(16, 25) if late else draw.between(6, 15))
    enquiry = Enquiry(need.on * DAY + 600, None, scene.new_id(), conference_on=held, plan_made=True)
    enquiry.conference_meeting_id = scene.new_id()
    need.enquiries = [enquiry]
    need.spans.append(Span("protection", need.on + 1, held, other_authority=True))
    _protect(scene, need, enquiry)


_STEPS = {
    "closed": _closed,
    "in_need": _in_need,
    "protection": _protection,
    "protection_care": _protection,
    "care": _care,
    "alone": _care,
    "in_need_care": _in_need_care,
    "disabled": _disabled,
    "transfer_in": _transfer_in,
}


def _close(scene: Scene, need: Need) -> None:
    """Close after the last plan or period of care."""
    draw = scene.draw
    last = max(need.spans, key=lambda span: span.end)
    need.closed = max(last.end, _ready(need), need.allocated + 3) + draw.between(0, 12)
    need.close_reason = "RC7"
    if len(need.kids) == 1 and last.kind == "in_need" and draw.chance(national.DEATH_WHILE_OPEN * 10):
        need.close_reason, need.closed = "RC2", max(need.closed, last.end)
    if last.kind == "care" and last.reason != BREAKS:
        need.close_reason = {"E11": "RC1", "E12": "RC1", "E45": "RC4", "E46": "RC4", "E47": "RC4", "E41": "RC3"}.get(
            last.reason, "RC7"
        )
        if need.close_reason != "RC7":
            need.closed = max(last.end, need.allocated + 3)
    elif last.kind == "in_need" and need.team != story.DISABLED and draw.chance(ORPHANED_PLAN):
        last.orphaned = True


def _assess_again(scene: Scene, need: Need) -> None:
    """Some children are assessed again while their plan runs."""
    draw = scene.draw
    plan = need.span("in_need")
    if plan is None or plan.end - plan.start < 120 or not draw.chance(0.3):
        return
    start = rules.on_or_after(plan.start + draw.between(50, plan.end - plan.start - 40))
    late = draw.chance(scene.story.missed("assessment")[start >> 5])
    lasts = draw.band(national.ASSESSMENT_LATE if late else national.ASSESSMENT_IN_TIME)
    if start > need.assessments[0].start:
        need.assessments.append(Assessing(start, rules.add_working_days(start, lasts)))


def _end_at(need: Need, day: int) -> None:
    """Nothing of an episode outlasts it: end spans at its close and leave undone what was not done by then."""
    need.closed = day
    if need.allocated >= day:
        need.allocated = rules.FAR
    need.spans = [span for span in need.spans if span.start < day]
    for span in need.spans:
        span.end = min(span.end, day)
    for assessing in need.assessments:
        if assessing.authorised > day:
            assessing.authorised = rules.FAR
    need.assessments = [assessing for assessing in need.assessments if assessing.start < day]
    need.enquiries = [enquiry for enquiry in need.enquiries if enquiry.over_on() < day]
