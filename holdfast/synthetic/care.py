"""Children looked after: how long, under which legal status, where they are placed."""

from dataclasses import dataclass, field
from datetime import date

from holdfast.synthetic import names, rules
from holdfast.synthetic.chain import Due
from holdfast.synthetic.draw import Draw, Weighted
from holdfast.synthetic.families import Child
from holdfast.synthetic.need import BREAKS, Need, Span
from holdfast.synthetic.scene import Scene

# How a period of care goes, by age at its start (looked-after starters and ceasers 2025; split local).
COURSES = {
    "infant": Weighted({"short": 14, "home": 20, "kin": 17, "adopted": 27, "long": 22}),
    "child": Weighted({"short": 18, "home": 25, "kin": 15, "long": 42}),
    "teenager": Weighted({"short": 24, "home": 27, "kin": 4, "long": 45}),
}
COURSE_DAYS = {"short": (9, 80), "home": (90, 480), "kin": (180, 640), "adopted": (420, 820)}
HOW_IT_ENDS = {
    "short": Weighted({"E4A": 60, "E4B": 30, "E8": 10}),
    "home": Weighted({"E4A": 76, "E4B": 16, "E13": 8}),
    "kin": Weighted({"E45": 52, "E46": 12, "E47": 22, "E41": 14}),
    "adopted": Weighted({"E11": 24, "E12": 76}),
    "long": Weighted({"E5": 52, "E6": 14, "E4A": 12, "E7": 6, "E8": 16}),
}
# What the first placement is (placements at 31 March 2025, by broad kind).
FIRST_PLACEMENT = {
    "infant": Weighted({"U6": 62, "U3": 18, "R3": 6, "P1": 8, "U5": 6}),
    "child": Weighted({"U6": 66, "U3": 20, "K2": 6, "P1": 8}),
    "teenager": Weighted({"U6": 50, "U3": 8, "K2": 24, "H5": 12, "P1": 4, "R1": 2}),
    "alone": Weighted({"U6": 42, "H5": 52, "K2": 6}),
}
LATER_PLACEMENT = Weighted({"U6": 46, "K2": 30, "U3": 8, "H5": 14, "K1": 1, "R1": 1})
SETTLES_WITH = Weighted({"U4": 62, "U1": 26, "K2": 12})
# Days in a placement for a child whose placements hold, for one who is moved, for one who is moved again and again.
HOLDS = Weighted({"settled": 72, "moved": 20, "unsettled": 8})
PLACEMENT_DAYS = {"settled": (60, 260), "moved": (200, 560), "unsettled": (25, 170)}
FAR_FROM_HOME = {
    "K2": 0.36, "K3": 0.25, "H5": 0.25, "R1": 0.5, "K1": 0.95, "U6": 0.175, "U4": 0.15, "U1": 0.13, "U3": 0.11,
}  # fmt: skip
WHERE = ((0.8, names.HOME_AREA), (0.945, names.NEIGHBOUR_AREA), (1.0, names.FAR_AREA))
PROVIDERS = {
    "U": Weighted({"PR1": 62, "PR4": 32, "PR5": 6}),
    "K": Weighted({"PR1": 14, "PR4": 78, "PR5": 8}),
    "H": Weighted({"PR1": 8, "PR4": 70, "PR5": 22}),
    "R": Weighted({"PR3": 40, "PR4": 60}),
}
CHANGE = Weighted({"CARPL": 34, "CREQB": 9, "CREQO": 9, "CHILD": 5, "ALLEG": 1, "STAND": 2, "PLACE": 4, "LAREQ": 6,
                   "CUSTOD": 1, "OTHER": 29})  # fmt: skip
HOSPITAL = 0.05
SUPPORTED_SINCE = rules.number(date(2023, 10, 28))  # supported accommodation is registered, and has a code of its own
LONG_TERM = ("U1", "U4")
TEMPORARY = ("T0", "T1", "T2", "T3", "T4")


@dataclass(slots=True)
class Placement:
    """Where a child lives: from, to, kind, how far from home."""

    placement_id: str
    start: int
    end: int
    type: str
    urn: str
    miles: float
    postcode: str
    provider: str
    same_carer: bool = False


@dataclass(slots=True)
class Stay:
    """One period of being looked after: legal statuses and placements, each from one day to the next."""

    period_id: str
    span: Span
    legal: list[tuple[int, int, str]] = field(default_factory=list)
    placements: list[Placement] = field(default_factory=list)


def _stage_of_life(child: Child, day: int) -> str:
    if child.alone:
        return "alone"
    years = (day - child.born) / 365.25
    return "infant" if years < 4 else ("child" if years < 12 else "teenager")


def care_span(scene: Scene, need: Need, entry: int) -> Span:
    """A period of care from `entry`: until it ends, at the latest on the 18th birthday."""
    draw, child = scene.draw, need.kids[0]
    life = _stage_of_life(child, entry)
    course = "long" if life == "alone" else draw.pick(COURSES[life])
    adult = child.adult_on()
    end = adult if course == "long" else entry + draw.between(*COURSE_DAYS[course])
    if course == "long" and life != "alone" and draw.chance(0.25):
        end = entry + draw.between(500, 2200)
    if end in (entry + rules.LEAVER_CARE_DAYS, rules.add_months(child.born, rules.LEAVER_AGE_MONTHS)):
        end += 1  # the duties to leavers begin that day: do not leave in doubt whether the child was in care
    if end >= adult:
        end, course = adult, "long"
    reason = draw.pick(HOW_IT_ENDS[course])
    if reason == "E4A" and course == "long" and end == adult:
        reason = "E5"
    return Span("care", entry, end, reason=reason)


def stay(scene: Scene, need: Need, span: Span) -> Stay:
    """Fill a period of care with legal statuses and placements."""
    child = need.kids[0]
    found = Stay(scene.new_id(), span)
    if span.reason == BREAKS:
        found.legal = [(span.start, span.end, scene.draw.one(("V3", "V4")))]
        found.placements = [_placement(scene, need, span.start, span.end, scene.draw.one(("U6", "K2")))]
        return found
    found.legal = _legal(scene.draw, child, span)
    _place(scene, need, found)
    return found


def _legal(draw: Draw, child: Child, span: Span) -> list[tuple[int, int, str]]:
    """Legal statuses, one after another, over the whole period."""
    if child.alone or (span.reason in ("E4A", "E4B", "E8", "E13") and draw.chance(0.7)):
        return [(span.start, span.end, "V2")]
    steps = [(span.start, "C1")]
    if draw.chance(0.12):
        steps = [(span.start, draw.one(("L1", "L2"))), (span.start + 3, "C1")]
    if span.reason in ("E11", "E12"):
        steps.append((span.start + draw.between(200, 330), "E1"))
    else:
        steps.append((span.start + draw.between(150, 300), "C2"))
    steps = [step for step in steps if step[0] < span.end]
    ends = [step[0] for step in steps[1:]] + [span.end]
    return [(start, end, status) for (start, status), end in zip(steps, ends, strict=True)]


def _status_on(found: Stay, day: int) -> str:
    return next((status for start, end, status in found.legal if start <= day < end), "")


def _place(scene: Scene, need: Need, found: Stay) -> None:
    """Placements, one after another; most children settle, some are moved again and again."""
    draw, span = scene.draw, found.span
    life = _stage_of_life(need.kids[0], span.start)
    holds = draw.pick(HOLDS)
    adopted = span.reason in ("E11", "E12")
    day, type_ = span.start, draw.pick(FIRST_PLACEMENT[life])
    if type_ == "P1" and _status_on(found, day) != "C1":
        type_ = "U6"
    while day < span.end:
        lasts = draw.between(*PLACEMENT_DAYS[holds])
        end = day + lasts
        if type_ in ("U1", "U4") and holds != "unsettled":
            end = span.end if holds == "settled" else day + draw.between(360, 1200)
        if type_ == "P1":
            end = day + draw.between(60, 240)
        if adopted:
            type_, end = _towards_adoption(found, day, type_)
        elif span.end - end < 20:
            end = span.end
        found.placements.append(_placement(scene, need, day, end, type_))
        day = _in_hospital(scene, need, found, end) if draw.chance(HOSPITAL) and end < span.end else end
        type_ = _next_type(draw, found, holds, day, type_)


def _towards_adoption(found: Stay, day: int, type_: str) -> tuple[str, int]:
    """A foster placement until the match, then placed with the adopters until the order."""
    order = next((start for start, _, status in found.legal if status == "E1"), found.span.end)
    match = min(order + 75, found.span.end)
    if day < match and match - day > 5:
        return ("U6" if type_ == "P1" else type_), match
    return "A6", found.span.end


def _next_type(draw: Draw, found: Stay, holds: str, day: int, type_: str) -> str:
    if type_ in ("U1", "U4"):
        return draw.pick(LATER_PLACEMENT)
    status = _status_on(found, day)
    if status == "C2" and draw.chance(0.06) and all(abs(day - start) > 10 for start, _, _ in found.legal):
        return "P1"
    if holds != "unsettled" and draw.chance(0.72):
        return draw.pick(SETTLES_WITH)
    return draw.pick(LATER_PLACEMENT)


def _in_hospital(scene: Scene, need: Need, found: Stay, day: int) -> int:
    """A few days in hospital between two placements with the same carer."""
    end = min(day + scene.draw.between(3, 9), found.span.end)
    if found.span.end - end < 20 or found.span.reason in ("E11", "E12"):
        return day
    temporary = _placement(scene, need, day, end, "T1")
    temporary.same_carer = True
    found.placements.append(temporary)
    return end


def _placement(scene: Scene, need: Need, start: int, end: int, type_: str) -> Placement:
    draw = scene.draw
    urn = ""
    if type_ == "H5" and start >= SUPPORTED_SINCE:
        type_ = "K3"
    if type_ in ("K1", "K2", "R1", "R3"):
        urn = f"SC{draw.between(10**5, 10**6 - 1)}"
    elif type_[0] in "UA":
        urn = f"{draw.between(10**6, 2 * 10**6)}"
    far = draw.chance(FAR_FROM_HOME.get(type_, 0.05))
    if type_ == "P1":
        miles, postcode, provider = 0.0, need.family.postcode, "PR0"
    elif far:
        miles, postcode = 20.4 + draw.random() ** 2 * 160, _postcode(draw, names.FAR_AREA)
        provider = draw.pick(PROVIDERS.get(type_[0], PROVIDERS["K"]))
    else:
        where, how_far = draw.random(), draw.random()
        area = next(area for share, area in WHERE if where < share)
        # Not for the kind of placement but for want of one nearer.
        miles = 20.4 + how_far**2 * 160 if area == names.FAR_AREA else 0.4 + how_far * 17.5
        postcode = _postcode(draw, area)
        provider = draw.pick(PROVIDERS.get(type_[0], PROVIDERS["U"]))
    if need.kids[0].alone:
        miles = 999.9
    if type_[0] == "T":
        provider = ""
    return Placement(scene.new_id(), start, end, type_, urn, round(miles, 1), postcode, provider)


def _postcode(draw: Draw, area: str) -> str:
    letters = draw.one("ABDEFGHJLNPQRSTUWXYZ") + draw.one("ABDEFGHJLNPQRSTUWXYZ")
    return f"{area}{draw.between(1, 19)} {draw.between(1, 9)}{letters}"


def visit_due(found: Stay, placement: Placement, first_review: int | None) -> Due:
    """By when the next visit to a child in this placement is due."""
    months = rules.CARE_SETTLED_MONTHS
    if placement.type == "P1" and _status_on(found, placement.start) == "C1":
        before, after = rules.CARE_PARENTS_INTERIM_DAYS
        return lambda _, last: last + (before if first_review is None or last < first_review else after)
    if placement.type in LONG_TERM:
        year = rules.add_months(placement.start, 12)

        def settled(which: int, last: int) -> int:
            if which == 1:
                return last + rules.CARE_FIRST_VISIT_DAYS
            return last + rules.CARE_VISIT_DAYS if last <= year else rules.add_months(last, months)

        return settled
    return lambda which, last: last + (rules.CARE_FIRST_VISIT_DAYS if which == 1 else rules.CARE_VISIT_DAYS)
