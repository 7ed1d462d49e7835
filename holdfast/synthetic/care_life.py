"""A child's life in care, written down: episodes, visits, reviews, health, plans, going missing, adoption."""

from holdfast.synthetic import answers, national, rules, story
from holdfast.synthetic.care import CHANGE, TEMPORARY, Placement, Stay, stay, visit_due
from holdfast.synthetic.chain import chain
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child
from holdfast.synthetic.need import BREAKS, Need, Span
from holdfast.synthetic.plans import PARTICIPATION
from holdfast.synthetic.scene import Scene

REVIEW_CANCELLED = 0.04
ORPHANED_REVIEW = 0.002
VISIT_WITHOUT_PERIOD = 0.001
HEALTH_LATE, DENTAL_LATE, SDQ_MISSING = 0.24, 0.37, 0.22
IMMUNISED = 0.84
CAME_BACK = 0.05  # after a permanence order that did not last
PERMANENCE_BEFORE = Weighted({"P1": 20, "P2": 50, "P3": 10, "P4": 20})
GOES_MISSING, AWAY_SHARE = 0.28, 0.2
OFFERED = Weighted({"Y": 80, "N": 15, "": 5})
OPTIONS = {
    "E11": "ADOPTION", "E12": "ADOPTION", "E45": "LTRELFR", "E46": "LTRELFR", "E47": "LTRELFR", "E41": "LTRELFR",
    "E4A": "RETURN6M", "E4B": "RETURNEV", "E13": "RETURN6M",
}  # fmt: skip


def write_care(scene: Scene, need: Need) -> list[Stay]:
    """Each period of care of the episode, with all that happened in it."""
    stays = []
    for span in need.spans:
        if span.kind == "care" and span.start <= scene.as_at:
            found = stay(scene, need, span)
            stays.append(found)
            _write_stay(scene, need, found)
    return stays


def _write_stay(scene: Scene, need: Need, found: Stay) -> None:
    child, span = need.kids[0], found.span
    for start, end, status in found.legal:
        if start <= scene.as_at:
            child.rows["legal_statuses"].append((scene.new_id(), child.person_id, status, start, scene.cut(end)))
    _write_placements(scene, child, found)
    _write_care_episodes(scene, need, found)
    if span.reason == BREAKS:
        return
    if child.alone:
        row = (
            scene.new_id(), child.person_id, national.IMMIGRATION, span.start, scene.cut(child.adult_on())
        )  # fmt: skip
        child.rows["immigration_statuses"].append(row)
    elif scene.draw.chance(CAME_BACK):
        year = int(rules.ISO[span.start][:4]) - scene.draw.between(1, 6)
        before = (scene.new_id(), child.person_id, f"zz/zz/{year}", scene.draw.pick(PERMANENCE_BEFORE), "Wyreshire")
        child.rows["previous_permanence"].append(before)
    _write_officer(scene, need, span)
    first_review = _write_reviews(scene, child, found)
    for placement in found.placements:
        _write_visits(scene, child, found, placement, first_review)
    _write_health(scene, child, span)
    _write_care_plan(scene, child, span)
    _write_missing(scene, child, span)
    if span.reason in ("E11", "E12"):
        _write_adoption(scene, child, found)


def _write_officer(scene: Scene, need: Need, span: Span) -> None:
    """The independent reviewing officers of the period, one after another."""
    child, day = need.kids[0], span.start
    while day < min(span.end, scene.as_at + 1):
        officer = scene.worker(story.REVIEWING, day)
        end = min(span.end, max(officer.end, day + 1))
        row = (
            scene.new_id(), officer.worker_id, "IRO", story.REVIEWING, day, scene.cut(end), "", child.person_id,
            need.referral_ids[0],
        )  # fmt: skip
        child.rows["involvements"].append(row)
        day = end


def _write_placements(scene: Scene, child: Child, found: Stay) -> None:
    for place in found.placements:
        if place.start <= scene.as_at:
            end = scene.cut(place.end)
            why = "" if end is None or place.end == found.span.end else scene.draw.pick(CHANGE)
            row = (
                place.placement_id, place.start, place.type, place.urn, place.miles, found.period_id, place.provider,
                place.postcode, end, why, child.person_id,
            )  # fmt: skip
            child.rows["placements"].append(row)


def _write_care_episodes(scene: Scene, need: Need, found: Stay) -> None:
    """A new episode begins whenever the legal status or the placement changes."""
    child, span = need.kids[0], found.span
    places = {place.start: place for place in found.placements}
    legal = {start for start, _, _ in found.legal}
    starts = sorted(set(places) | legal)
    place = found.placements[0]
    for at, start in enumerate(starts):
        if start > scene.as_at:
            break
        moved = places.get(start)
        place = moved or place
        end = starts[at + 1] if at + 1 < len(starts) else span.end
        ceased = scene.cut(end)
        reason = (
            "" if ceased is None else ("X1" if end < span.end else ("E8" if span.reason == BREAKS else span.reason))
        )
        seen = rules.on_or_before((ceased or scene.as_at) - scene.draw.between(1, 60))
        row = (
            scene.new_id(), child.person_id, start, _why_new(at, moved, start in legal), need.primary_need, ceased,
            reason, found.period_id, need.referral_ids[0], place.placement_id, span.start, max(seen, start),
        )  # fmt: skip
        child.rows["care_episodes"].append(row)


def _why_new(at: int, moved: Placement | None, legal: bool) -> str:
    if at == 0:
        return "S"
    if moved is None:
        return "L"
    if legal:
        return "U" if moved.same_carer else "B"
    return "T" if moved.same_carer else "P"


def _review_due(which: int, last: int) -> int:
    if which == 1:
        return rules.add_working_days(last, rules.CARE_REVIEW_FIRST_WD)
    return rules.add_months(last, rules.CARE_REVIEW_MONTHS[which > 2])


def _write_reviews(scene: Scene, child: Child, found: Stay) -> int | None:
    """Reviews, some of them preceded by one that was cancelled; the day of the first."""
    draw, stop = scene.draw, min(found.span.end, scene.as_at)
    missed = scene.story.missed("care_review")
    last, rows = found.span.start, child.rows["care_reviews"]
    days = chain(draw, last, stop, _review_due, missed, eager=0.8, on_first_day=0)
    for at, day in enumerate(days):
        due = _review_due(at + 1, last)
        if draw.chance(REVIEW_CANCELLED) and day - last > 12:
            cancelled = rules.on_or_before(day - draw.between(1, 9))
            rows.append((scene.new_id(), child.person_id, found.period_id, due, cancelled, True, ""))
        part = "PN0" if rules.age(child.born, day) < 4 else draw.pick(PARTICIPATION)
        rows.append((scene.new_id(), child.person_id, found.period_id, due, day, False, part))
        last = day
    if draw.chance(ORPHANED_REVIEW) and days:
        review_id = scene.new_id()
        rows.append((review_id, child.person_id, "", days[0], days[0], False, "PN7"))
        child.fault("orphaned", "care_reviews", review_id)
    return days[0] if days else None


def _write_visits(scene: Scene, child: Child, found: Stay, placement: Placement, first_review: int | None) -> None:
    if placement.type in TEMPORARY or placement.start > scene.as_at:
        return
    draw, stop = scene.draw, min(placement.end, scene.as_at)
    due = visit_due(found, placement, first_review)
    missed = scene.story.missed("care_visit")
    anniversary = {rules.add_months(placement.start, 12)}
    rows, before = child.rows["care_visits"], placement.start
    for day in chain(draw, placement.start, stop, due, missed, eager=0.6):
        if day in anniversary:
            day -= 1
        if day - before > 4 and draw.random() < 0.04:
            failed = rules.on_or_before(day - 2)
            rows.append((scene.new_id(), found.period_id, child.person_id, failed, False, False))
        seen = None if draw.random() < 0.01 else True
        alone = draw.random() < 0.8 if seen and day - child.born > 4 * 365 else (False if seen else None)
        visit_id, period_id = scene.new_id(), found.period_id
        if draw.random() < VISIT_WITHOUT_PERIOD:
            period_id = ""
            child.fault("orphaned", "care_visits", visit_id)
        rows.append((visit_id, period_id, child.person_id, day, seen, alone))
        before = day


def _write_health(scene: Scene, child: Child, span: Span) -> None:
    """Health assessments (twice a year under five), dental checks, immunisations, the strengths questionnaire."""
    draw, stop, rows = scene.draw, min(span.end, scene.as_at), child.rows["health_checks"]
    day = rules.add_working_days(span.start, draw.between(10, 26))
    kind = "Initial Health Assessment"
    while day <= stop:
        rows.append((scene.new_id(), child.person_id, kind, rules.on_or_before(day), "Completed"))
        kind, half = "Review Health Assessment", rules.age(child.born, day) < 5
        limit = 182 if half else 365
        day += int(limit * (1.1 + 0.6 * draw.random())) if draw.chance(HEALTH_LATE) else limit - draw.between(2, 28)
    day = span.start + draw.between(20, 120)
    while day <= stop:
        refused = draw.chance(0.05)
        rows.append((scene.new_id(), child.person_id, "Dental Check", day, "Refused" if refused else "Completed"))
        day += int(365 * (1.1 + 0.6 * draw.random())) if draw.chance(DENTAL_LATE) else draw.between(170, 360)
    updated = draw.between(span.start, stop)
    child.rows["immunisations"] = [(child.person_id, draw.chance(IMMUNISED), updated)]
    for anniversary in range(span.start + 300, stop, 365):
        if 4 <= rules.age(child.born, anniversary) <= 16:
            score = min(40, max(0, int(draw.gauss(14.9, 7))))
            missing = draw.chance(SDQ_MISSING)
            answer = (draw.one(("SDQ2", "SDQ4", "SDQ5")), None) if missing else ("", score)
            child.rows["sdq_scores"].append((scene.new_id(), child.person_id, anniversary, *answer))


def _write_care_plan(scene: Scene, child: Child, span: Span) -> None:
    draw, option = scene.draw, OPTIONS.get(span.reason, "LTFOST18")
    if child.alone:
        option = "SUPPLIV"
    start = rules.add_working_days(span.start, draw.between(1, 12))
    second = start + draw.between(110, 260)
    steps = [(start, "RETURNEV" if option != "SUPPLIV" else option), (second, option)]
    if draw.chance(0.05):
        steps = steps[:1]
    for at, (begins, chosen) in enumerate(steps):
        if begins < min(span.end, scene.as_at + 1):
            ends = min(steps[at + 1][0], span.end) if at + 1 < len(steps) else span.end
            row = (scene.new_id(), child.person_id, begins, scene.cut(ends), answers.options(chosen))
            child.rows["care_plans"].append(row)


def _write_missing(scene: Scene, child: Child, span: Span) -> None:
    """Episodes of going missing, and offences and substance misuse of the few."""
    draw, stop = scene.draw, min(span.end, scene.as_at)
    day = max(span.start + 10, child.born + 11 * 365)
    if day < stop and draw.chance(GOES_MISSING):
        rate = draw.between(25, 420)
        day += int(draw.expovariate(1 / rate))
        while day < stop:
            start = day * 1440 + draw.between(0, 1439)
            end = start + 120 + int(draw.expovariate(1 / 1500))
            offered = draw.pick(OFFERED)
            accepted = "" if offered != "Y" else ("Y" if draw.chance(0.6) else "N")
            kind = "Away" if draw.chance(AWAY_SHARE) else "Missing"
            ended = scene.cut_minute(end)
            row = (
                scene.new_id(), child.person_id, start, kind, ended, offered if ended else "", accepted if ended else ""
            )  # fmt: skip
            child.rows["missing_episodes"].append(row)
            day = end // 1440 + 1 + int(draw.expovariate(1 / rate))
        if draw.chance(0.12):
            misuse = (scene.new_id(), child.person_id, stop, "Cannabis", draw.chance(0.45))
            child.rows["substance_misuse"].append(misuse)
        if draw.chance(0.08):
            child.rows["convictions"].append((scene.new_id(), child.person_id, stop, "Theft from a shop"))


def _write_adoption(scene: Scene, child: Child, found: Stay) -> None:
    """The steps towards adoption; now and then the plan is given up."""
    draw, span = scene.draw, found.span
    order = next((start for start, _, status in found.legal if status == "E1"), None)
    if order is None or order - 40 > scene.as_at:
        return
    placed = next((place.start for place in found.placements if place.type[0] == "A"), span.end)
    matched = scene.cut(placed - 18)
    adopted = scene.cut(span.end)
    placed_on = scene.cut(placed)
    couple = draw.chance(0.85)
    child.rows["permanence"].append(
        (
            scene.new_id(), child.person_id, found.period_id, order - 40, scene.cut(order), matched, placed_on, False,
            None, "", draw.chance(0.3), adopted, "Adoption" if adopted is not None else "",
            (2 if couple else 1) if matched is not None else None,
            (draw.one(("MF", "MF", "MF", "FF", "MM")) if couple else "F1") if matched is not None else "",
            ("L11" if couple else "L0") if matched is not None else "",
        )
    )  # fmt: skip
