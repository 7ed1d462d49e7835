"""Young people of 16 and over: personal adviser, needs assessment, pathway plan and its reviews, life after care."""

from holdfast.synthetic import rules, story
from holdfast.synthetic.care import Stay
from holdfast.synthetic.chain import chain, every_months
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child
from holdfast.synthetic.need import BREAKS
from holdfast.synthetic.scene import Scene

NEVER, LATE, EARLY = 0.25, 0.75, 0.08
IN_TOUCH = Weighted({"YES": 93, "NO": 4, "REFU": 2, "NREQ": 1})
# Activity at 19 to 21: 54% in education, employment or training; at 17 and 18: 64%.
IN_ACTIVITY = {True: 0.575, False: 0.68}  # of those in touch
ACTIVE = Weighted({"F1": 8, "F2": 38, "F4": 6, "F5": 38, "P2": 4, "P5": 6})
NOT_ACTIVE = Weighted({"G4": 26, "G5": 62, "G6": 12})
# Suitable accommodation: 89% at 19 to 21, 91% at 17 and 18.
SUITABLE = {True: 0.885, False: 0.91}
SUITABLE_PLACES = Weighted({"D": 30, "U": 34, "B": 12, "Z": 10, "T": 5, "E": 3, "K": 6})
UNSUITABLE_PLACES = Weighted({"X": 34, "S": 24, "W": 14, "V": 10, "Y": 18})
DIES = 0.004


def write_leaving(scene: Scene, child: Child, stays: list[Stay]) -> None:
    """All that is owed to a young person from 16 on, as far as it was done."""
    stays = [found for found in stays if found.span.reason != BREAKS]
    owed = [(day, found) for found in stays if (day := _eligible_on(child, found)) is not None]
    if not owed or owed[0][0] > scene.as_at:
        return
    eligible_on, found = owed[0]
    last = min(found.span.end, scene.as_at)
    adviser = _adviser(scene, child, eligible_on, last)
    assessed = _step(scene, "pathway_assessment", eligible_on, last)
    ends = _ends(scene, child)
    if assessed is not None:
        child.rows["pathway_steps"].append(_step_row(scene, child, "assessment", assessed))
    planned = assessed + scene.draw.between(5, 40) if assessed is not None else None
    reviewed = None
    if planned is not None and planned <= min(ends - 30, scene.as_at):
        child.rows["pathway_steps"].append(_step_row(scene, child, "plan", planned))
        missed = scene.story.missed("pathway_plan_review")
        stop = min(ends, scene.as_at)
        reviews = chain(scene.draw, planned, stop, every_months(rules.PATHWAY_REVIEW_MONTHS), missed, eager=0.75)
        child.rows["pathway_steps"].extend(_step_row(scene, child, "review", day) for day in reviews)
        reviewed = reviews[-1] if reviews else planned
    _write_leaver(scene, child, stays[-1], adviser, reviewed)


def _eligible_on(child: Child, found: Stay) -> int | None:
    """When the duties begin: 16 and 13 weeks in care, if still in care then."""
    day = max(rules.add_months(child.born, rules.LEAVER_AGE_MONTHS), found.span.start + rules.LEAVER_CARE_DAYS)
    return day if day < found.span.end else None


def _step(scene: Scene, standard: str, start: int, last: int) -> int | None:
    """When a step owed from `start` was done: early, in time, late, or never while the child was in care."""
    draw = scene.draw
    if draw.chance(EARLY):
        day = start - draw.between(1, 40)
    elif draw.chance(scene.story.missed(standard)[start >> 5]):
        if draw.chance(NEVER):
            return None
        day = rules.add_months(start, rules.LEAVER_LIMIT_MONTHS) + draw.between(1, 240)
    else:
        day = start + draw.between(2, 88)
    day = rules.on_or_before(day)
    return day if day <= last else None


def _adviser(scene: Scene, child: Child, start: int, last: int) -> str:
    """Allocate personal advisers, one after another; the name of the present one."""
    begins = _step(scene, "adviser_allocated", start, last)
    name = ""
    while begins is not None and begins <= scene.as_at:
        worker = scene.worker(story.LEAVING_CARE, begins)
        end = worker.end if worker.end > begins else begins + 1
        row = (
            scene.new_id(), child.person_id, worker.worker_id, begins, scene.cut(end), scene.recorded(begins),
            scene.manager_id(story.LEAVING_CARE, begins),
        )  # fmt: skip
        child.rows["adviser_allocations"].append(row)
        involved = (
            scene.new_id(), worker.worker_id, "PA", story.LEAVING_CARE, begins, scene.cut(end), "", child.person_id, ""
        )  # fmt: skip
        child.rows["involvements"].append(involved)
        name, begins = worker.name, end
    return name


def _ends(scene: Scene, child: Child) -> int:
    """The 21st birthday, or death before it."""
    ends = rules.add_months(child.born, rules.PATHWAY_ENDS_MONTHS)
    adult = child.adult_on()
    if adult + 60 < scene.as_at and scene.draw.chance(DIES):
        child.died = scene.draw.between(adult + 20, min(ends, scene.as_at) - 1)
        child.gone = True
        return child.died
    return ends


def _step_row(scene: Scene, child: Child, step: str, day: int) -> tuple[object, ...]:
    return (
        scene.new_id(), child.person_id, step, day, scene.recorded(day), scene.manager_id(story.LEAVING_CARE, day)
    )  # fmt: skip


def _write_leaver(scene: Scene, child: Child, found: Stay, adviser: str, reviewed: int | None) -> None:
    """How the young person lives now, from 16 to 25."""
    draw, age = scene.draw, rules.age(child.born, scene.as_at)
    if not 16 <= age < 25 or (age >= 21 and draw.chance(0.6)):
        return
    in_care = found.span.end > scene.as_at
    eligibility = "Eligible" if in_care else ("Relevant" if age < 18 else "Former Relevant")
    touch = "DIED" if child.died is not None else ("YES" if in_care else draw.pick(IN_TOUCH))
    older = age >= 19
    suitable = draw.chance(SUITABLE[older])
    active = draw.chance(IN_ACTIVITY[older])
    known = touch == "YES" and age >= 17
    contact = rules.on_or_before(scene.as_at - int(draw.expovariate(1 / 30))) if touch == "YES" else None
    worker = scene.worker(story.LEAVING_CARE, scene.as_at)
    child.rows["care_leavers"].append(
        (
            scene.new_id(), child.person_id, eligibility, touch, contact,
            draw.pick(SUITABLE_PLACES if suitable else UNSUITABLE_PLACES) if known else "",
            ("1" if suitable else "2") if known else "",
            draw.pick(ACTIVE if active else NOT_ACTIVE) if known else "",
            reviewed, adviser, story.LEAVING_CARE, worker.worker_id,
        )
    )  # fmt: skip
