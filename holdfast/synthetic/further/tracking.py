"""How Wyreshire looks at the way of its children in care to a permanent home."""

from holdfast.synthetic import rules
from holdfast.synthetic.chain import chain, every_days
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.truth import Tally, looked_after

PRACTICE = {"permanence_trackings": "tracking_id person_id tracked_on forum outcome"}

TRACKED_DAYS = 56
LONG_TERM, CONFIRMED = ("U1", "U4"), 0.85


def of_family(further: Further, family: Family) -> None:
    """Meetings from the first plan until a long-term home is confirmed, or until the child leaves care."""
    for child in family.kids:
        for period, entered, ceased in looked_after(child):
            planned = _planned(child, entered, ceased)
            if planned is not None:
                _track(further, child, period, planned, ceased)


def _planned(child: Child, entered: int, ceased: int | None) -> int | None:
    """The day of the first plan of a period of care."""
    until = rules.FAR if ceased is None else ceased
    return min((row[2] for row in child.rows["care_plans"] if entered <= row[2] <= until), default=None)


def _track(further: Further, child: Child, period: str, planned: int, ceased: int | None) -> None:
    draw = further.draw
    settled = [row[1] for row in child.rows["placements"] if row[5] == period and row[2] in LONG_TERM]
    home = None
    if settled and draw.chance(CONFIRMED):
        home = rules.on_or_after(max(settled[0], planned) + draw.between(30, 180))
    stop = min(further.as_at if ceased is None else ceased, further.as_at if home is None else home - 1)
    days = chain(draw, planned, stop, every_days(TRACKED_DAYS), further.story.missed("permanence_tracked"), eager=0.7)
    for day in days:
        _write(further, child, day, "delayed" if draw.chance(0.3) else "on course")
    if home is not None and home <= min(rules.FAR if ceased is None else ceased, further.as_at):
        _write(further, child, home, "achieved")


def _write(further: Further, child: Child, day: int, outcome: str) -> None:
    forum = "panel" if outcome == "achieved" or further.draw.chance(0.25) else "tracking meeting"
    row = (further.new_id(), child.person_id, day, forum, outcome, further.recorded(day), "")
    child.rows["permanence_trackings"].append(row)


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """What is owed until each child has the home that is planned, and the figure of the day."""
    for child in family.kids:
        rows = child.rows["permanence_trackings"]
        for period, entered, ceased in looked_after(child):
            planned = _planned(child, entered, ceased)
            if planned is None:
                continue
            until = rules.FAR if ceased is None else ceased
            found = [row[2] for row in rows if row[4] == "achieved" and planned <= row[2] <= until]
            end = min([*found, until])
            days = [row[2] for row in rows]
            tally.again(
                "permanence_tracked", child.person_id, period, planned, None if end == rules.FAR else end, days,
                every_days(TRACKED_DAYS),
            )  # fmt: skip
            if end > rates.as_at:
                last = max([day for day in days if day >= planned], default=planned)
                rates.of("PM03", last + TRACKED_DAYS >= rates.as_at)
