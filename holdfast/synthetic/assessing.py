"""Rows of an episode of need, its assessments, strategy discussions, enquiries and conferences."""

from holdfast.synthetic import answers, national, rules, story
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child
from holdfast.synthetic.front_door import DAY, record_referral_decision
from holdfast.synthetic.need import Assessing, Enquiry, Need
from holdfast.synthetic.scene import Scene

WRONG_ORDER_ASSESSMENT = 0.003
WRONG_ORDER_ENQUIRY = 0.003
WRONG_ORDER_DISCUSSION = 0.003
SEEN_NOT_RECORDED = 0.012
MEETING_WITHOUT_ATTENDANCE = 0.015
REFERRAL_OUTCOME = {"transfer_in": "CP_TRANSFER_IN", "care": "CLA_REQUEST", "alone": "CLA_REQUEST"}
MODE = Weighted({"live remote": 74, "in person": 26})
NOT_LIVE = Weighted({"report only": 45, "apologies": 55})
WHO_FAILS_TO_COME = Weighted({"health": 78, "police": 18, "social care": 4})
OTHER_AGENCIES = ("education", "education", "other")


def write_episode(scene: Scene, need: Need) -> None:
    """The episode of need itself and the decision on the referral."""
    closed = scene.cut(need.closed)
    outcome = "NFA" if need.nfa else REFERRAL_OUTCOME.get(need.path, "SINGLE_ASSESSMENT")
    worker = scene.manager_id(story.FRONT_DOOR, need.on)
    for child, referral_id in zip(need.kids, need.referral_ids, strict=True):
        child.rows["cin_episodes"].append(
            (
                referral_id, child.person_id, need.on, need.primary_need, need.source,
                national.SOURCE_NAMES[need.source], answers.flags(answers.REFERRAL, outcome), need.nfa,
                need.close_reason if closed is not None else "", closed, story.FRONT_DOOR, worker,
            )
        )  # fmt: skip
        record_referral_decision(scene, child, referral_id, need.on, need.decided)


def write_assessments(scene: Scene, need: Need) -> None:
    """Each assessment, with its factors once it is authorised."""
    for assessing in need.assessments:
        if assessing.start <= scene.as_at:
            for child, referral_id in zip(need.kids, need.referral_ids, strict=True):
                _write_assessment(scene, need, child, referral_id, assessing)


def _write_assessment(scene: Scene, need: Need, child: Child, referral_id: str, assessing: Assessing) -> None:
    draw, assessment_id = scene.draw, scene.new_id()
    authorised = scene.cut(assessing.authorised)
    if authorised is not None and draw.chance(WRONG_ORDER_ASSESSMENT):
        authorised = assessing.start - draw.between(1, 9)
        child.fault("wrong_order", "assessments", assessment_id)
    nfa = need.path == "closed"
    seen: bool | None = not draw.chance(scene.story.missed("child_seen_in_assessment")[assessing.start >> 5])
    if child.born > (authorised or scene.as_at):
        seen = None
    if authorised is None or draw.chance(SEEN_NOT_RECORDED):
        seen = seen if authorised is None and draw.chance(0.5) else None
    outcome = answers.flags(answers.ASSESSMENT, "NFA" if nfa else "PROV_OF_SERVICES") if authorised is not None else ""
    worker, team = need.worker_on(assessing.start)
    child.rows["assessments"].append(
        (
            assessment_id, child.person_id, referral_id, assessing.start, seen, authorised, outcome,
            nfa if authorised is not None else None, team, worker,
        )
    )  # fmt: skip
    if authorised is not None:
        factors = sorted({draw.pick(national.FACTORS) for _ in range(draw.between(1, 4))}) if not nfa else ["21"]
        child.rows["assessment_factors"].append((scene.new_id(), assessment_id, answers.listed(factors)))


def write_enquiries(scene: Scene, need: Need) -> None:
    """Strategy discussions, who took part, section 47 enquiries and conferences."""
    for enquiry in need.enquiries:
        if enquiry.concern // DAY > scene.as_at:
            continue
        for child, referral_id in zip(need.kids, need.referral_ids, strict=True):
            if not enquiry.transferred:
                _write_discussion(scene, child, referral_id, enquiry)
            enquiry_id = _write_enquiry(scene, need, child, referral_id, enquiry)
            _write_conference(scene, need, child, referral_id, enquiry, enquiry_id)


def _write_discussion(scene: Scene, child: Child, referral_id: str, enquiry: Enquiry) -> None:
    held, strategy_id = scene.cut_minute(enquiry.held), scene.new_id()
    day = enquiry.concern // DAY
    concern = enquiry.concern
    if held is not None and scene.draw.chance(WRONG_ORDER_DISCUSSION):
        concern = held + DAY * scene.draw.between(1, 4)
        concern = min(concern, scene.as_at * DAY + 700)
        if concern // DAY > held // DAY:
            child.fault("wrong_order", "strategy_discussions", strategy_id)
    row = (
        strategy_id, enquiry.meeting_id if held is not None else "", child.person_id, referral_id, concern, held,
        enquiry.started is not None if held is not None else None, scene.recorded(day),
        scene.manager_id(story.FRONT_DOOR, day),
    )  # fmt: skip
    child.rows["strategy_discussions"].append(row)
    if held is not None and not enquiry.minuted:
        enquiry.minuted = True
        _write_attendance(scene, child, enquiry, held)


def _write_attendance(scene: Scene, child: Child, enquiry: Enquiry, held: int) -> None:
    draw, day = scene.draw, held // DAY
    rows = scene.attendances[enquiry.meeting_id] = []
    if draw.chance(MEETING_WITHOUT_ATTENDANCE):
        return
    absent = draw.pick(WHO_FAILS_TO_COME) if draw.chance(scene.story.missed("strategy_quorum")[day >> 5]) else ""
    agencies = ["social care", "police", "health"]
    if absent and draw.chance(0.4):
        agencies.remove(absent)
    if draw.chance(0.6):
        agencies.append(draw.one(OTHER_AGENCIES))
    for agency in agencies:
        mode = draw.pick(NOT_LIVE if agency == absent else MODE)
        row = (scene.new_id(), enquiry.meeting_id, agency, mode, held, scene.recorded(day), "")
        rows.append(row)
    child.rows["strategy_attendees"].extend(rows)


def _write_enquiry(scene: Scene, need: Need, child: Child, referral_id: str, enquiry: Enquiry) -> str:
    if enquiry.started is None or enquiry.started > scene.as_at:
        return ""
    draw, enquiry_id = scene.draw, scene.new_id()
    ended = scene.cut(enquiry.ended)
    outcome = ""
    if ended is not None:
        chosen = (
            "CP_CONFERENCE" if enquiry.calls_conference else ("NFA" if need.path == "closed" else "PROV_OF_SERVICES")
        )
        outcome = answers.flags(answers.ENQUIRY, chosen)
        if draw.chance(WRONG_ORDER_ENQUIRY):
            ended = enquiry.started - draw.between(1, 6)
            child.fault("wrong_order", "s47_enquiries", enquiry_id)
    worker, team = need.worker_on(enquiry.started)
    child.rows["s47_enquiries"].append(
        (
            enquiry_id, referral_id, child.person_id, enquiry.started, ended,
            not enquiry.calls_conference if ended is not None else None, outcome, worker, team,
        )
    )  # fmt: skip
    return enquiry_id


def _write_conference(
    scene: Scene, need: Need, child: Child, referral_id: str, enquiry: Enquiry, enquiry_id: str
) -> None:
    held = scene.cut(enquiry.conference_on)
    if held is None:
        return
    plan = next((span for span in need.spans if span.enquiry is enquiry), None)
    conference_id, plan_id = scene.new_id(), scene.new_id() if plan is not None else ""
    if plan is not None:
        plan.ids[child.person_id] = (plan_id, conference_id)
    start = need.on if enquiry.started is None else enquiry.started
    worker, _ = need.worker_on(held)
    child.rows["initial_conferences"].append(
        (
            conference_id, enquiry.conference_meeting_id, enquiry_id, child.person_id, plan_id, referral_id,
            enquiry.transferred,
            rules.add_working_days(start, rules.CONFERENCE_WD), held, plan is not None,
            answers.flags(answers.CONFERENCE, "CP" if plan is not None else "PROV_OF_SERVICES"), story.REVIEWING,
            worker,
        )
    )  # fmt: skip
