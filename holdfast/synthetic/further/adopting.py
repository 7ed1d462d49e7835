"""Adoption in Wyreshire: reviews that make it the plan, panels that recommend it, households on their way to adopt."""

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row
from holdfast.synthetic.truth import Tally, looked_after
from holdfast.synthetic.workforce import Workforce

PRACTICE = {
    "adoption_plans": "plan_id person_id care_period_id review_on recommended_on changed_on",
    "adopter_stages": "stage_id household_id stage started_on ended_on outcome",
}

DECIDED_MONTHS = 2
ADOPTION = '"ADOPTION": "Y"'
YOUNG_MONTHS, THOUGHT_OF = 48, 0.12
CHILDREN_TO_A_HOUSEHOLD = 220
STAGES = {"1": (2, 0.26), "2": (4, 0.31)}
OUTCOMES = {
    "1": Weighted({"went on": 74, "withdrew": 15, "refused": 3, "paused": 8}),
    "2": Weighted({"went on": 88, "withdrew": 6, "refused": 3, "paused": 3}),
}


def of_family(further: Further, family: Family) -> None:
    """The review that made adoption the plan of each child meant to be adopted, and of a few others for a while."""
    for child in family.kids:
        for period, entered, ceased in looked_after(child):
            decided = _decided(child, period)
            planned = _meant_for_adoption(child, entered, ceased)
            if planned is not None:
                by = planned if decided is None else min(planned, decided)
                _plan(further, child, period, by, decided, changed=None)
            elif rules.add_months(child.born, YOUNG_MONTHS) > entered and further.draw.chance(THOUGHT_OF):
                changed = entered + further.draw.between(170, 420)
                if changed <= min(further.as_at, rules.FAR if ceased is None else ceased):
                    _plan(further, child, period, entered + 160, None, changed=changed)


def _meant_for_adoption(child: Child, entered: int, ceased: int | None) -> int | None:
    """The day on which a care plan named adoption, in a period of care."""
    until = rules.FAR if ceased is None else ceased
    plans = [row[2] for row in child.rows["care_plans"] if ADOPTION in row[4] and entered <= row[2] <= until]
    return min(plans, default=None)


def _decided(child: Child, period: str) -> int | None:
    return min((row[3] for row in child.rows["permanence"] if row[2] == period), default=None)


def _plan(further: Further, child: Child, period: str, by: int, decided: int | None, *, changed: int | None) -> None:
    """The last review held by a day made adoption the plan; a panel recommends it soon, as a rule."""
    draw = further.draw
    reviews = [row[4] for row in child.rows["care_reviews"] if row[2] == period and row[5] is not True and row[4] <= by]
    if not reviews:
        return
    review = max(reviews)
    due, recommended = rules.add_months(review, DECIDED_MONTHS), None
    if decided is None or decided > due:
        late = draw.chance(further.story.missed("adoption_decision")[review >> 5])
        recommended = further.cut(rules.on_or_before(due + draw.between(5, 70) if late else due - draw.between(0, 25)))
    if changed is not None and recommended is not None and recommended >= changed:
        recommended = None
    row = (further.new_id(), child.person_id, period, review, recommended, changed, further.recorded(review), "")
    child.rows["adoption_plans"].append(row)


def of_council(further: Further, workforce: Workforce) -> dict[str, list[Row]]:
    """Households that asked to adopt in the years that the files cover, as far as each has come."""
    rows: list[Row] = []
    count = max(6, workforce.children // CHILDREN_TO_A_HOUSEHOLD) * workforce.years
    for _ in range(count):
        day = rules.on_or_after(further.as_at - int(further.draw.random() * 365 * workforce.years))
        _assess(further, rows, further.new_id(), day)
    return {"adopter_stages": rows}


def _assess(further: Further, rows: list[Row], household: str, day: int) -> None:
    draw = further.draw
    for stage, (months, late) in STAGES.items():
        if day > further.as_at:
            return
        due = rules.add_months(day, months)
        ends = due + draw.between(1, 80) if draw.chance(late) else due - draw.between(0, 9 * months)
        ended = further.cut(rules.on_or_before(max(ends, day + 1)))
        outcome = "" if ended is None else draw.pick(OUTCOMES[stage])
        rows.append((further.new_id(), household, stage, day, ended, outcome, further.recorded(day), ""))
        if ended is None or outcome != "went on":
            return
        day = rules.on_or_after(ended + draw.between(0, 35))


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """What is owed after each review that made adoption the plan, and how much of it the year saw done."""
    for child in family.kids:
        left = {period: ceased for period, _, ceased in looked_after(child)}
        for plan, person, period, review, recommended, changed, *_ in child.rows["adoption_plans"]:
            first = [day for day in (recommended, _decided(child, period)) if day is not None]
            ends = [day for day in (changed, left.get(period)) if day is not None]
            done, ended = min(first, default=None), min(ends, default=None)
            due = rules.add_months(review, DECIDED_MONTHS)
            tally.owe("adoption_decision", person, plan, review, due, done, ended)
            in_force = done is not None or ended is None or ended > due
            if rates.year_ago < due < rates.as_at and in_force:
                rates.of("AD05", done is not None and done <= due)
