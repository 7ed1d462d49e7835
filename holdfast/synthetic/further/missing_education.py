"""Children of Wyreshire who are missing education: reported when they have been without a place for a while."""

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.education import after_school_days, opens, school_age, school_year
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row
from holdfast.synthetic.truth import Tally

PRACTICE = {"children_missing_education": "missing_education_id person_id notified_on enquired_on ended_on outcome"}

REPORTED_AFTER, WITHOUT_FOR = (5, 12), 14
ENQUIRY_SCHOOL_DAYS, FOUND_SCHOOL_DAYS = 10, 20
REPORTED = 0.85
LAST_MONTH = 7
ELSEWHERE = Weighted({"taught otherwise": 55, "moved away": 35, "not found": 10})


def of_family(further: Further, family: Family) -> None:
    """Children without any place for more than a fortnight, most of whom somebody reports."""
    for child in family.kids:
        places = child.rows["school_places"]
        for at, place in enumerate(places):
            left = place[6]
            if left is None or not left < school_age(child)[1] - 90:
                continue
            again = places[at + 1][5] if at + 1 < len(places) else None
            # Nobody misses a child in the summer holidays.
            since = opens(school_year(left) + 1) if rules.calendar_day(left).month == LAST_MONTH else left
            waited = (further.as_at if again is None else again) - since
            if waited > WITHOUT_FOR and further.draw.chance(REPORTED):
                _report(further, child, since, again)


def _report(further: Further, child: Child, left: int, again: int | None) -> None:
    draw = further.draw
    notified = rules.on_or_after(left + draw.between(*REPORTED_AFTER))
    if notified > further.as_at or (again is not None and notified >= again):
        return
    late = draw.chance(further.story.missed("missing_education_enquiry")[notified >> 5])
    days = draw.between(ENQUIRY_SCHOOL_DAYS + 1, 24) if late else draw.between(1, ENQUIRY_SCHOOL_DAYS)
    enquired = after_school_days(notified, days)
    ended, outcome = again, "in school"
    if draw.chance(0.15):
        ended, outcome = enquired + draw.between(0, 20), draw.pick(ELSEWHERE)
    ended = further.cut(ended)
    done = further.cut(enquired) if ended is None or enquired <= ended else None
    row = (
        further.new_id(), child.person_id, notified, done, ended, outcome if ended is not None else "",
        further.recorded(notified), "",
    )  # fmt: skip
    child.rows["children_missing_education"].append(row)


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """Enquiries and places owed to each child on the list, and who with a worker is not taught full time."""
    for child in family.kids:
        for stretch, person, notified, enquired, ended, *_ in child.rows["children_missing_education"]:
            due = after_school_days(notified, ENQUIRY_SCHOOL_DAYS)
            state = tally.owe("missing_education_enquiry", person, stretch, notified, due, enquired, ended)
            rates.due("CM02", due, state)
            due = after_school_days(notified, FOUND_SCHOOL_DAYS)
            tally.owe("missing_education", person, stretch, notified, due, ended)
        if any(row[4] is None for row in child.rows["children_missing_education"]):
            rates.counts["CM01", "numerator"] += 1
        _count_not_taught(rates, child)


def reckon_council(rates: Rates, rows: dict[str, list[Row]]) -> None:
    """The children of school age of whom those on the list are so many."""
    newest = max(rows["population"], key=lambda row: row[1])
    rates.counts["CM01", "denominator"] = newest[3]


def _count_not_taught(rates: Rates, child: Child) -> None:
    first, last = school_age(child)
    is_open = any(row[9] is None and not row[7] for row in child.rows["cin_episodes"])
    if not is_open or not first <= rates.as_at < last or not child.rows["school_places"]:
        return
    now = [row[4] for row in child.rows["school_places"] if row[5] <= rates.as_at and row[6] is None]
    if True in now or None not in now:
        rates.of("CM03", True not in now)
