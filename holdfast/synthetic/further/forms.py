"""Assessments as forms: the points at which a manager reviews one, and how much each section holds."""

from holdfast.synthetic import rules
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row
from holdfast.synthetic.truth import Tally

PRACTICE = {
    "assessment_review_points": "point_id assessment_id person_id set_on due_on reviewed_on",
    "assessment_sections": "section_id assessment_id person_id section characters written_on",
}

POINT_SET, POINT_MISSED, NEVER_REVIEWED = 0.8, 0.45, 0.3
POINT_WD = (8, 20)
SECTIONS = {
    "child's needs": (900, 4200),
    "parenting": (700, 3600),
    "family and home": (500, 2600),
    "child's views": (300, 2400),
    "analysis": (800, 4000),
    "recommendations": (250, 1200),
}
THIN, IN_THE_WRONG_PLACE, NOT_GIVEN = 0.05, 0.05, 0.01
LEAST, SHARE = 200, 50
CAME_TO_NOTHING = ("RC8", "RC9")


def of_family(further: Further, family: Family) -> None:
    """Points of review of each assessment, and the sections of each that is finished."""
    for child in family.kids:
        for row in child.rows["assessments"]:
            _point(further, child, row)
            if row[5] is not None and not further.draw.chance(NOT_GIVEN):
                _sections(further, child, row[0], max(row[3], row[5]))


def _point(further: Further, child: Child, row: Row) -> None:
    draw, start = further.draw, row[3]
    if not draw.chance(POINT_SET):
        return
    due = rules.add_working_days(start, draw.between(*POINT_WD))
    missed = draw.chance(POINT_MISSED * further.story.missed("assessment")[start >> 5])
    on: int | None = due + draw.between(1, 12) if missed else due - draw.between(0, 5)
    if missed and draw.chance(NEVER_REVIEWED):
        on = None
    on = further.cut(max(on, start)) if on is not None else None
    if row[5] is not None and on is not None and on > row[5]:
        on = None
    point = (further.new_id(), row[0], child.person_id, start, due, on, further.recorded(start), row[9])
    child.rows["assessment_review_points"].append(point)


def _sections(further: Further, child: Child, assessment: str, day: int) -> None:
    draw = further.draw
    thin = draw.one(tuple(SECTIONS)) if draw.chance(THIN) else ""
    misplaced = draw.chance(IN_THE_WRONG_PLACE)
    when = further.recorded(day)
    for section, (low, high) in SECTIONS.items():
        length = draw.between(0, LEAST - 1) if section == thin else draw.between(low, high)
        if misplaced and section == "recommendations":
            length = draw.between(4100, 7000)
        row = (further.new_id(), assessment, child.person_id, section, length, day, when, "")
        child.rows["assessment_sections"].append(row)


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """Which points were kept, who was assessed again for nothing, which forms are full."""
    for child in family.kids:
        authorised = {row[0]: row[5] for row in child.rows["assessments"]}
        for point, assessment, _, set_on, due, reviewed, *_ in child.rows["assessment_review_points"]:
            tally.owe(
                "assessment_review_point", child.person_id, point, set_on, due, reviewed, authorised[assessment],
                never="never_reviewed",
            )  # fmt: skip
        _again(rates, child)
        _full(rates, child)


def _again(rates: Rates, child: Child) -> None:
    rows = child.rows["assessments"]
    closed = {row[0]: row[9] for row in child.rows["cin_episodes"] if row[8] in CAME_TO_NOTHING}
    plans = [(row[3], row[4]) for row in child.rows["cin_plans"]] + [(r[4], r[5]) for r in child.rows["cp_plans"]]
    for row in rows:
        start = row[3]
        if start <= rates.year_ago or any(a <= start and (b is None or b > start) for a, b in plans):
            continue
        before = [
            other for other in rows
            if other is not row and other[5] is not None and rules.add_months(start, -12) <= other[5] <= start
        ]  # fmt: skip
        rates.of("AS05", any(other[7] or closed.get(other[2], rules.FAR) <= start for other in before))


def _full(rates: Rates, child: Child) -> None:
    sections: dict[str, dict[str, int]] = {}
    for _, assessment, _, section, length, *_ in child.rows["assessment_sections"]:
        sections.setdefault(assessment, {})[section] = length
    for row in child.rows["assessments"]:
        if row[5] is None or row[5] <= rates.year_ago:
            continue
        rates.of("AS07", bool(row[7]))
        held = sections.get(row[0])
        if held is not None:
            concluded = held["analysis"] + held["recommendations"]
            rates.of("AS10", min(held.values()) >= LEAST and held["analysis"] * 100 >= concluded * SHARE)
