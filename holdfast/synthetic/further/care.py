"""Children in care of Wyreshire: whose area they live in, interviews after going missing, young children's checks."""

from holdfast.synthetic import rules
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.truth import Tally, looked_after

PRACTICE = {
    "placement_areas": "placement_id person_id placed_on in_own_area in_adjoining_area was_emergency approved_on",
    "return_interviews": "interview_id missing_id person_id held_at independent",
}

FAR_MILES = 20
HOURS = 60
DEVELOPMENT_CHECKED = 0.88  # Outcomes for children looked after, 2025
UNDER_FIVE_MONTHS = 60
ASSESSED_WD = 20


def of_family(further: Further, family: Family) -> None:
    """All that is further known of the children of a family who are or were in care."""
    for child in family.kids:
        _areas(further, child)
        _interviews(further, child)
        _development(further, child)


def _areas(further: Further, child: Child) -> None:
    draw = further.draw
    for place in child.rows["placements"]:
        day, miles = place[1], place[4]
        own = draw.chance(0.04 if miles > FAR_MILES else 0.78)
        adjoining = not own and draw.chance(0.3 if miles > FAR_MILES else 0.85)
        emergency = draw.chance(0.25)
        approved = None
        if not own and not adjoining and draw.chance(0.84):
            by = rules.add_working_days(day, 5) if emergency else day
            approved = further.cut(by + (draw.between(1, 12) if draw.chance(0.15) else -draw.between(0, 3)))
        row = (
            place[0], child.person_id, day, None if draw.chance(0.01) else own, adjoining, emergency, approved,
            further.recorded(day), "",
        )  # fmt: skip
        child.rows["placement_areas"].append(row)


def _interviews(further: Further, child: Child) -> None:
    draw = further.draw
    for episode in child.rows["missing_episodes"]:
        ended, accepted = episode[4], episode[6]
        if ended is None or accepted != "Y":
            continue
        hours = draw.between(6, 71) if draw.chance(0.64) else draw.between(73, 240)
        held = ended + hours * HOURS
        if held // 1440 <= further.as_at:
            recorded = further.recorded(held // 1440)
            row = (further.new_id(), episode[0], child.person_id, held, draw.chance(0.9), recorded, "")
            child.rows["return_interviews"].append(row)


def _development(further: Further, child: Child) -> None:
    """A check each year of those under five, most times."""
    five = rules.add_months(child.born, UNDER_FIVE_MONTHS)
    for _, entered, ceased in looked_after(child):
        for start in range(entered, min(ceased or rules.FAR, further.as_at, five), 330):
            day = rules.on_or_before(start + further.draw.between(20, 60))
            if further.draw.chance(DEVELOPMENT_CHECKED) and entered <= day <= min(ceased or rules.FAR, further.as_at):
                row = (further.new_id(), child.person_id, "Health Surveillance Check", day, "Completed")
                child.rows["health_checks"].append(row)


def reckon(tally: Tally, rates: Rates, family: Family) -> None:  # noqa: ARG001 (no published rate hangs on it)
    """The first health assessment after each entry to care."""
    for child in family.kids:
        assessed = [row[3] for row in child.rows["health_checks"] if "Assessment" in row[2] and row[4] == "Completed"]
        for period, entered, ceased in looked_after(child):
            within = [day for day in assessed if entered <= day <= (ceased or rules.FAR)]
            due = rules.add_working_days(entered, ASSESSED_WD)
            done = min(within, default=None)
            tally.owe("initial_health_assessment", child.person_id, period, entered, due, done, ceased, elsewhere=True)
