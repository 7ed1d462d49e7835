"""Homes of young people who have left the care of Wyreshire, and their advisers' visits to those it provides."""

from holdfast.synthetic import rules
from holdfast.synthetic.chain import Due, chain
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.truth import Tally, looked_after

PRACTICE = {
    "leaver_homes": "home_id person_id provided_under started_on ended_on",
    "adviser_visits": "visit_id person_id home_id visit_on seen",
}

FIRST_DAYS, REVIEW_DAYS, LATER_MONTHS = 7, 28, 2
SIXTEEN, EIGHTEEN, TWENTY_ONE = 192, 216, 252
YOUNGER = Weighted({"section 23B": 86, "not provided": 14})
OLDER = Weighted({"section 24B": 28, "not provided": 72})
STAYS = Weighted({(40, 150): 30, (151, 420): 45, (421, 900): 25})
NOT_AT_HOME = 0.07


def of_family(further: Further, family: Family) -> None:
    """The homes, one after another, of each young person who left care at 16 or over."""
    for child in family.kids:
        left = _left_care(child)
        if left is None or left > further.as_at:
            continue
        day, last = left, min(rules.add_months(child.born, TWENTY_ONE), _died(child))
        while day < min(last, further.as_at):
            day = _live(further, child, day, last)


def _left_care(child: Child) -> int | None:
    ends = [ceased for _, _, ceased in looked_after(child)]
    if not ends or None in ends:
        return None
    last = max(day for day in ends if day is not None)
    return last if last >= rules.add_months(child.born, SIXTEEN) else None


def _died(child: Child) -> int:
    return rules.FAR if child.died is None else child.died


def _live(further: Further, child: Child, day: int, last: int) -> int:
    """One home from a day on; the day on which the young person leaves it."""
    draw = further.draw
    end = min(day + draw.band(STAYS), last)
    under = draw.pick(YOUNGER if day < rules.add_months(child.born, EIGHTEEN) else OLDER)
    home, ended = further.new_id(), further.cut(end)
    row = (home, child.person_id, under, day, ended, further.recorded(day), "")
    child.rows["leaver_homes"].append(row)
    if under != "not provided":
        missed = further.story.missed("leaver_home_visit")
        before = day
        for visit in chain(draw, day, min(end, further.as_at), _due(day), missed, eager=0.6):
            if visit - before > 3 and draw.chance(NOT_AT_HOME):
                _visit(further, child, home, rules.on_or_before(visit - 1), False)
            _visit(further, child, home, visit, None if draw.chance(0.01) else True)
            before = visit
    return end


def _visit(further: Further, child: Child, home: str, day: int, seen: bool | None) -> None:
    row = (further.new_id(), child.person_id, home, day, seen, further.recorded(day), "")
    child.rows["adviser_visits"].append(row)


def _due(start: int) -> Due:
    """Seven days after moving in, then by the review at 28 days, then every two months."""

    def due(which: int, last: int) -> int:
        if which == 1:
            return last + FIRST_DAYS
        if which == 2 and last < start + REVIEW_DAYS:
            return start + REVIEW_DAYS
        return rules.add_months(last, LATER_MONTHS)

    return due


def reckon(tally: Tally, rates: Rates, family: Family) -> None:  # noqa: ARG001 (no published rate hangs on it)
    """The visits owed in each home that the council provides."""
    for child in family.kids:
        for home, person, under, start, ended, *_ in child.rows["leaver_homes"]:
            if under == "not provided":
                continue
            end = min(rules.FAR if ended is None else ended, _died(child))
            seen = [row[3] for row in child.rows["adviser_visits"] if row[2] == home and row[4] is not False]
            tally.again("leaver_home_visit", person, home, start, None if end == rules.FAR else end, seen, _due(start))
