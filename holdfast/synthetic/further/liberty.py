"""The few children in care of Wyreshire who are deprived of their liberty, in children's homes."""

from holdfast.synthetic import rules
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.truth import Tally, looked_after

PRACTICE = {"deprivation_orders": "order_id person_id started_on expires_on ended_on"}

HOME, FROM_MONTHS = "K2", 132
DEPRIVED, RENEWED, LATE = 0.11, 0.6, 0.08
LASTS = (56, 84)


def of_family(further: Further, family: Family) -> None:
    """Orders one after another while a child lives in a children's home."""
    for child in family.kids:
        if not looked_after(child):
            continue
        for place in child.rows["placements"]:
            day = place[1] + further.draw.between(0, 30)
            old_enough = rules.add_months(child.born, FROM_MONTHS) <= day
            if place[2] == HOME and old_enough and further.draw.chance(DEPRIVED):
                _orders(further, child, day, min(place[8] or rules.FAR, child.adult_on()))


def _orders(further: Further, child: Child, day: int, until: int) -> None:
    draw = further.draw
    while day < until and day <= further.as_at:
        expires = day + draw.between(*LASTS)
        ended = min(until, expires + (draw.between(1, 20) if draw.chance(LATE) else 0))
        said = None if draw.chance(0.02) else expires
        row = (further.new_id(), child.person_id, day, said, further.cut(ended), further.recorded(day), "")
        child.rows["deprivation_orders"].append(row)
        if not draw.chance(RENEWED):
            return
        day = ended


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """Orders in date, and who in care is under one."""
    for child in family.kids:
        orders = child.rows["deprivation_orders"]
        for order, person, started, expires, ended, *_ in orders:
            unknown = expires is None
            due = started if expires is None else expires
            tally.owe("deprivation_order_in_date", person, order, started, due, ended, unknown=unknown)
        if any(ceased is None for *_, ceased in looked_after(child)):
            rates.of("CL18", any(row[2] <= rates.as_at and row[4] is None for row in orders))
