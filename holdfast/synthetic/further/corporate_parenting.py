"""Wyreshire as a parent: its pledge, visitors and advocates, life stories, what care leavers take up."""

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row
from holdfast.synthetic.truth import Tally, looked_after
from holdfast.synthetic.workforce import Workforce

PRACTICE = {
    "pledge_items": "item_id promise promised_on due_on kept_on withdrawn_on",
    "pledge_checks": "check_id item_id checked_on on_track",
    "visitor_offers": "offer_id person_id kind offered_on wanted matched_on ended_on",
    "life_story_work": "work_id person_id started_on completed_on",
    "leaver_entitlements": "entitlement_id person_id kind eligible_on taken_up_on pounds",
}

PROMISES = (
    "Every child has a bank account by 11", "Nobody moves with bin bags", "Each care leaver has a guarantor for rent",
    "Free leisure passes for all children in care", "A birthday card from the director", "Council tax paid until 25",
    "A say in who visits", "A place at the council's own apprenticeships", "Family time is never cancelled by text",
    "Every letter is read by a young person before it is used", "A laptop for each pupil in care",
)  # fmt: skip
KEPT, ON_TRACK = 0.5, Weighted({True: 70, False: 24, None: 6})
OFFERED = {"independent visitor": 0.55, "advocate": 0.4}
WANTED = Weighted({True: 38, False: 55, None: 7})
MATCHED, ENDS = 0.66, 0.25
LIFE_STORY, COMPLETED = 0.6, 0.5
RIGHTS = {"council tax": 0.82, "setting up home": 0.74, "leisure pass": 0.55}
PAID = Weighted({3000: 84, 3200: 6, 2400: 8, None: 2})
NAMED = '"Y"'  # an option for a permanent home that the care plan names
TODAY_LEAST, EARLIER_LEAST, RAISED_MONTHS = 3000, 2000, (2023, 4)


def of_council(further: Further, _: Workforce) -> dict[str, list[Row]]:
    """The promises of the pledge, and each looked at twice a year."""
    draw, as_at = further.draw, further.as_at
    items: list[Row] = []
    checks: list[Row] = []
    for promise in PROMISES:
        made = rules.on_or_after(as_at - draw.between(200, 900))
        due = made + draw.between(300, 1000) if draw.chance(0.8) else None
        kept = further.cut(made + draw.between(90, 800)) if draw.chance(KEPT) else None
        item = further.new_id()
        items.append((item, promise, made, due, kept, None, further.recorded(made), ""))
        for day in range(made + 120, min(kept or rules.FAR, as_at), 182):
            checks.append((further.new_id(), item, day, draw.pick(ON_TRACK), further.recorded(day), ""))
    return {"pledge_items": items, "pledge_checks": checks}


def of_family(further: Further, family: Family) -> None:
    """What each child in care, or who has left it, was offered and took."""
    for child in family.kids:
        for _, entered, ceased in looked_after(child):
            until = min(ceased or rules.FAR, further.as_at + 1)
            _visitors(further, child, entered, until)
            _life_story(further, child, entered, until)
        if child.rows["care_leavers"] and child.adult_on() <= further.as_at:
            _rights(further, child)


def _visitors(further: Further, child: Child, entered: int, until: int) -> None:
    draw = further.draw
    for kind, offered in OFFERED.items():
        day = entered + draw.between(30, 200)
        if day >= until or rules.age(child.born, day) < 5 or not draw.chance(offered):
            continue
        wanted = draw.pick(WANTED)
        matched = day + draw.between(20, 240) if wanted and draw.chance(MATCHED) else None
        ended = matched + draw.between(120, 900) if matched is not None and draw.chance(ENDS) else None
        matched = None if matched is None or matched >= until else matched
        ended = further.cut(ended) if matched is not None else None
        row = (further.new_id(), child.person_id, kind, day, wanted, matched, ended, further.recorded(day), "")
        child.rows["visitor_offers"].append(row)


def _life_story(further: Further, child: Child, entered: int, until: int) -> None:
    draw = further.draw
    day = entered + draw.between(60, 500)
    if day < until and draw.chance(LIFE_STORY):
        completed = further.cut(day + draw.between(90, 500)) if draw.chance(COMPLETED) else None
        row = (further.new_id(), child.person_id, day, completed, further.recorded(day), "")
        child.rows["life_story_work"].append(row)


def _rights(further: Further, child: Child) -> None:
    draw, eligible = further.draw, child.adult_on()
    for kind, taken in RIGHTS.items():
        day = further.cut(eligible + draw.between(1, 400)) if draw.chance(taken) else None
        pounds = draw.pick(PAID) if kind == "setting up home" and day is not None else None
        row = (further.new_id(), child.person_id, kind, eligible, day, pounds, further.recorded(eligible), "")
        child.rows["leaver_entitlements"].append(row)


def reckon(_: Tally, rates: Rates, family: Family) -> None:
    """Who has whom they want, and who has taken up what."""
    for child in family.kids:
        if any(ceased is None for *_, ceased in looked_after(child)):
            _count_matched(rates, child)
            if any(row[3] is None and NAMED in row[4] for row in child.rows["care_plans"]):
                rates.of("CB04", bool(child.rows["life_story_work"]))
        _count_rights(rates, child)


def reckon_council(rates: Rates, rows: dict[str, list[Row]]) -> None:
    """Which promises are kept, or on track when last looked at and not past their day."""
    for item, _, _, due, kept, *_ in rows["pledge_items"]:
        looks = [(day, says) for _, of, day, says, *_ in rows["pledge_checks"] if of == item]
        _, on_track = max(looks, default=(0, None), key=lambda look: look[0])
        if kept is not None:
            rates.of("CB01", True)
        elif due is not None and due < rates.as_at:
            rates.of("CB01", False)
        elif on_track is not None:
            rates.of("CB01", on_track)


def _count_matched(rates: Rates, child: Child) -> None:
    now = [row for row in child.rows["visitor_offers"] if row[6] is None and row[4] is not False]
    wants = [row[5] is not None for row in now if row[4]]
    if wants:
        rates.of("CB02", all(wants))


def _count_rights(rates: Rates, child: Child) -> None:
    got: list[bool | None] = []
    for _, _, kind, eligible, taken, pounds, *_ in child.rows["leaver_entitlements"]:
        told = rules.calendar_day(eligible)
        least = TODAY_LEAST if (told.year, told.month) >= RAISED_MONTHS else EARLIER_LEAST
        if taken is None or kind != "setting up home":
            got.append(taken is not None)
        else:
            got.append(None if pounds is None else pounds >= least)
    if got and (False in got or None not in got):
        rates.of("CB03", all(got))
