"""Children of Wyreshire whom somebody fosters by private arrangement, of whom the council was told."""

from holdfast.synthetic import rules
from holdfast.synthetic.chain import Due, chain
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row
from holdfast.synthetic.truth import Tally, looked_after

PRACTICE = {
    "private_fosterings": "arrangement_id person_id notified_on lasts_28_days assessed_on ended_on",
    "private_fostering_visits": "visit_id person_id arrangement_id visit_on seen seen_alone",
}

FIRST_WD, ASSESSED_WD = 7, 45
FIRST_YEAR_MONTHS, EARLY_DAYS, LATER_DAYS = 12, 42, 84
SIXTEEN, EIGHTEEN = 192, 216
FOSTERED, YOUNGEST = 0.022, 3
STAYS = Weighted({(30, 120): 40, (121, 400): 40, (401, 900): 20})
LASTS = Weighted({True: 93, False: 4, None: 3})
NOT_NOTED, NEVER, OUT = 0.01, 0.3, 0.05


def of_family(further: Further, family: Family) -> None:
    """A referral now and then tells of an arrangement; from then on the child is visited."""
    for child in family.kids:
        entries = [entered for _, entered, _ in looked_after(child)]
        for episode in child.rows["cin_episodes"]:
            day, closed = episode[2], episode[9]
            fits = not episode[7] and not child.alone and YOUNGEST <= rules.age(child.born, day) < 18
            if fits and further.draw.chance(FOSTERED):
                stops = [*(entry for entry in entries if entry >= day), rules.FAR if closed is None else closed]
                _arrange(further, child, day, min(stops))


def _arrange(further: Further, child: Child, day: int, stop: int) -> None:
    draw, missed = further.draw, further.story.missed
    end = min(day + draw.band(STAYS), stop)
    noted = None if draw.chance(NOT_NOTED) else day
    late = draw.chance(missed("private_fostering_assessment")[day >> 5])
    assessed: int | None = rules.add_working_days(
        day, draw.between(ASSESSED_WD + 1, 90) if late else draw.between(15, ASSESSED_WD)
    )
    if assessed is not None and (assessed > end or (late and draw.chance(NEVER))):
        assessed = None
    arrangement = further.new_id()
    row = (
        arrangement, child.person_id, noted, draw.pick(LASTS), further.cut(assessed), further.cut(end),
        further.recorded(day), "",
    )  # fmt: skip
    child.rows["private_fosterings"].append(row)
    late = draw.chance(missed("private_fostering_first_visit")[day >> 5])
    first = rules.add_working_days(day, draw.between(FIRST_WD + 1, 25) if late else draw.between(1, FIRST_WD))
    until = min(end, further.as_at)
    if first <= until:
        later = chain(draw, first, until, _due(day), missed("private_fostering_visit"), on_first_day=0)
        for visit in (first, *later):
            _visit(further, child, arrangement, visit)


def _visit(further: Further, child: Child, arrangement: str, day: int) -> None:
    draw = further.draw
    seen = False if draw.chance(OUT) else (None if draw.chance(0.01) else True)
    alone = draw.chance(0.82) if seen else None
    row = (further.new_id(), child.person_id, arrangement, day, seen, alone, further.recorded(day), "")
    child.rows["private_fostering_visits"].append(row)


def _due(notified: int) -> Due:
    year = rules.add_months(notified, FIRST_YEAR_MONTHS)
    return lambda _, last: last + (LATER_DAYS if last >= year else EARLY_DAYS)


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """What is owed to each child privately fostered, and how many first visits of the year were in time."""
    for child in family.kids:
        for row in child.rows["private_fosterings"]:
            _judge(tally, rates, child, row)


def _too_old(child: Child) -> int:
    return rules.add_months(child.born, EIGHTEEN if child.rows["disabilities"] else SIXTEEN)


def _judge(tally: Tally, rates: Rates, child: Child, row: Row) -> None:
    arrangement, person, notified, lasts, assessed, ended, *_ = row
    if lasts is False or (notified is not None and notified >= _too_old(child)):
        return
    if notified is None:
        for standard in ("visit", "first_visit", "assessment"):
            tally.owe(f"private_fostering_{standard}", person, arrangement, 0, 0, None, unknown=True)
        return
    end = min(rules.FAR if day is None else day for day in (ended, _too_old(child), child.died))
    visits = [
        visit[3]
        for visit in child.rows["private_fostering_visits"]
        if visit[2] == arrangement and visit[4] is not False
    ]
    tally.again("private_fostering_visit", person, arrangement, notified, end, visits, _due(notified))
    first, due = min(visits, default=None), rules.add_working_days(notified, FIRST_WD)
    tally.owe("private_fostering_first_visit", person, arrangement, notified, due, first, end, elsewhere=True)
    if rates.year_ago < due < rates.as_at and (first is not None or end > due):
        rates.of("PF02", first is not None and first <= due)
    due = rules.add_working_days(notified, ASSESSED_WD)
    tally.owe("private_fostering_assessment", person, arrangement, notified, due, assessed, end)
