"""How children of Wyreshire are taught: school terms, places at school and time without one, personal plans."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row
from holdfast.synthetic.story import DRIFTING
from holdfast.synthetic.truth import MET, MISSED, Tally, looked_after
from holdfast.synthetic.workforce import Workforce

PRACTICE = {
    "school_terms": "term_id started_on ended_on half_term_from half_term_until",
    "school_places": "place_id person_id school_id kind full_time started_on ended_on",
    "personal_education_plans": "pep_id person_id begun_on completed_on",
    "education_plan_grades": "grade_id pep_id graded_on grade has_smart_targets",
}

FIRST_YEAR, YEARS_TOLD = 2005, 36
STARTS_AT, SECONDARY_AT, LEAVES_AT = 5, 11, 16
BEGUN_WD, MADE_WD, WITHOUT_SCHOOL_DAYS = 10, 20, 5
TOLD = 0.97  # children of whom the education services know where they are taught
# What may befall a pupil in a year: a change of school, a part-time timetable, time without any place.
MOVES, PART_TIME, WITHOUT = 0.055, 0.03, 0.035
NOT_BACK = 0.022  # after the summer
YEARS_BACK = 7
KIND = Weighted({"school": 88, "special school": 8, "alternative provision": 3, "home educated": 1})
AFTERWARDS = Weighted({"school": 62, "alternative provision": 30, "tuition": 8})
GRADE = Weighted({"1": 4, "2": 25, "3": 58, "4": 13})
GOOD_OR_BETTER = ("3", "4")
GRADED = 0.55


def school_year(day: int) -> int:
    """The year in which the school year of a day began."""
    told = rules.calendar_day(day)
    return told.year - (told.month < 9)


def september(year: int) -> int:
    """The first day of a school year."""
    return rules.number(date(year, 9, 1))


def school_age(child: Child) -> tuple[int, int]:
    """The first day of school age, and the first day after it."""
    first = school_year(child.born) + 1 + STARTS_AT
    return september(first), september(first + LEAVES_AT - STARTS_AT)


@cache
def terms() -> list[tuple[str, int, int, int, int]]:
    """Every term: its name, first and last day, first and last day of the holiday in the middle."""
    found = []
    for year in range(FIRST_YEAR, FIRST_YEAR + YEARS_TOLD):
        for name, later, first, last, break_from, break_until in (
            ("autumn", 0, (9, 3), (12, 19), (10, 25), (10, 31)),
            ("spring", 1, (1, 5), (3, 27), (2, 14), (2, 20)),
            ("summer", 1, (4, 13), (7, 21), (5, 25), (5, 29)),
        ):
            days = (rules.number(date(year + later, *day)) for day in (first, last, break_from, break_until))
            starts, ends, from_, until = days
            found.append((f"{name} {year + later}", rules.on_or_after(starts), rules.on_or_before(ends), from_, until))
    return found


@cache
def _school_days() -> list[int]:
    return [
        day
        for _, first, last, break_from, break_until in terms()
        for day in range(first, last + 1)
        if rules.WORKING[day] and not break_from <= day <= break_until
    ]


def after_school_days(day: int, count: int) -> int:
    """The school day on which so many school days after a day are complete."""
    days = _school_days()
    return days[bisect_right(days, day) + count - 1]


def of_council(further: Further, _: Workforce) -> dict[str, list[Row]]:
    """The terms up to now, and of the year to come."""
    told = [row for row in terms() if row[1] <= further.as_at + 365]
    return {"school_terms": [(*row, further.recorded(row[1] - 400), "") for row in told]}


def of_family(further: Further, family: Family) -> None:
    """Where each child is taught who has had a worker, and the personal plans of those in care."""
    for child in family.kids:
        if not any(not row[7] for row in child.rows["cin_episodes"]) or not further.draw.chance(TOLD):
            continue
        worse = 1.8 if family.plan_team in DRIFTING else 1.0
        _taught(further, child, worse)
        for _, entered, ceased in looked_after(child):
            _plans(further, child, entered, min(ceased or rules.FAR, further.as_at + 1))


def _taught(further: Further, child: Child, worse: float) -> None:
    """Year by year: where the child is on roll, and what interrupts it."""
    first, until = school_age(child)
    until = min(until, child.died or rules.FAR)
    place = _Place(further, child)
    for year in range(school_year(first), school_year(min(until - 1, further.as_at)) + 1):
        begins = opens(year)
        if begins > further.as_at:
            return
        recent = year >= school_year(further.as_at) - YEARS_BACK
        changes = year in (school_year(first), school_year(first) + SECONDARY_AT - STARTS_AT)
        if recent and year > school_year(first) and further.draw.chance(NOT_BACK * worse):
            place.end(_summer(year))
            place.begin(rules.on_or_after(begins + further.draw.between(10, 120)), further.draw.pick(AFTERWARDS))
        else:
            if changes:
                place.begin(begins, further.draw.pick(KIND))
            if recent:
                _year(further, place, begins, worse)
        if year == school_year(first) + SECONDARY_AT - STARTS_AT - 1 or september(year + 1) == until:
            place.end(_summer(year + 1))


def _summer(year: int) -> int:
    """The last day before the summer."""
    return rules.number(date(year, 7, 21))


def opens(year: int) -> int:
    """The first day after the summer."""
    return rules.on_or_after(rules.number(date(year, 9, 3)))


def _year(further: Further, place: "_Place", begins: int, worse: float) -> None:
    """At most one interruption a year, over before the summer."""
    draw, luck = further.draw, further.draw.random()
    day = rules.on_or_after(begins + draw.between(30, 200))
    if luck < MOVES:
        gap = 0 if draw.chance(0.7) else draw.between(4, 45)
        place.end(day)
        place.begin(rules.on_or_after(day + gap), "school")
    elif luck < MOVES + PART_TIME * worse:
        place.end(day)
        place.begin(day, "", full_time=False)
        back = rules.on_or_after(day + draw.between(20, 85))
        place.end(back)
        place.begin(back, "")
    elif luck < MOVES + (PART_TIME + WITHOUT) * worse:
        place.end(day)
        place.begin(rules.on_or_after(day + draw.between(12, 85)), draw.pick(AFTERWARDS))


class _Place:
    """Where a child is on roll: one row follows another."""

    def __init__(self, further: Further, child: Child) -> None:
        self.further, self.child = further, child
        self.school, self.kind = "", "school"

    def begin(self, day: int, kind: str, *, full_time: bool = True) -> None:
        """Go to another school of a kind, or on at the same one where no kind is given."""
        draw = self.further.draw
        if kind:
            self.kind, self.school = kind, f"SCH{draw.between(100, 999)}"
        if day <= self.further.as_at:
            said = None if draw.chance(0.004) else full_time
            row = (
                self.further.new_id(), self.child.person_id, self.school, self.kind, said, day, None,
                self.further.recorded(day), "",
            )  # fmt: skip
            self.child.rows["school_places"].append(row)

    def end(self, day: int) -> None:
        """Leave."""
        rows = self.child.rows["school_places"]
        if day <= self.further.as_at and rows and rows[-1][6] is None:
            rows[-1] = (*rows[-1][:6], day, *rows[-1][7:])


def _plans(further: Further, child: Child, entered: int, until: int) -> None:
    """The first plan soon after entering care, then one in each term, most times."""
    first, last = school_age(child)
    draw = further.draw
    if first <= entered < last:
        late = draw.chance(further.story.missed("education_plan_begun")[entered >> 5])
        begun = rules.add_working_days(entered, draw.between(11, 25) if late else draw.between(1, BEGUN_WD))
        late = draw.chance(further.story.missed("education_plan_made")[entered >> 5])
        made = rules.add_working_days(entered, draw.between(21, 60) if late else draw.between(10, MADE_WD))
        _plan(further, child, begun, max(made, begun), until)
    for _, starts, ends, *_ in terms():
        if max(entered + 28, first) > ends or starts >= min(until, last) or starts > further.as_at:
            continue
        missed = draw.chance(further.story.missed("education_plan_each_term")[starts >> 5])
        if missed and draw.chance(0.6):
            continue
        day = rules.on_or_after(ends + draw.between(2, 9)) if missed else ends - draw.between(3, 60)
        day = rules.on_or_before(day)
        if day > entered:
            _plan(further, child, max(entered, day - draw.between(2, 12)), day, until)


def _plan(further: Further, child: Child, begun: int, made: int, until: int) -> None:
    draw = further.draw
    if begun >= until or begun > further.as_at:
        return
    made_on = made if made < until and made <= further.as_at else None
    pep = further.new_id()
    child.rows["personal_education_plans"].append(
        (pep, child.person_id, begun, made_on, further.recorded(made_on or begun), "")
    )
    graded = None if made_on is None or not draw.chance(GRADED) else further.cut(made_on + draw.between(3, 21))
    if graded is not None:
        smart = None if draw.chance(0.03) else draw.chance(0.86)
        row = (further.new_id(), pep, graded, draw.pick(GRADE), smart, further.recorded(graded), "")
        child.rows["education_plan_grades"].append(row)


def reckon(tally: Tally, rates: Rates, family: Family) -> None:
    """Plans and full-time places owed to each child in care, and who moved school, by plain loops."""
    for child in family.kids:
        for period, entered, ceased in looked_after(child):
            _judge_first(tally, rates, child, period, entered, ceased)
            _judge_terms(tally, rates, child, period, entered, ceased)
            _judge_places(tally, child, period, entered, ceased)
            if ceased is None:
                _count_moves(rates, child)
                _count_without(tally, rates, child, entered)
        _count_grades(rates, child)


def _judge_first(tally: Tally, rates: Rates, child: Child, period: str, entered: int, ceased: int | None) -> None:
    first, last = school_age(child)
    if not first <= entered < last:
        return
    states: list[int | None] = []
    for standard, column, limit in (("education_plan_begun", 2, BEGUN_WD), ("education_plan_made", 3, MADE_WD)):
        days = [row[column] for row in child.rows["personal_education_plans"] if row[column] is not None]
        done = min((day for day in days if entered <= day <= (ceased or rules.FAR)), default=None)
        due = rules.add_working_days(entered, limit)
        states.append(tally.owe(standard, child.person_id, period, entered, due, done, ceased, elsewhere=True))
    begun, made = states
    both = MISSED if MISSED in states and made in (MET, MISSED) else (MET if begun == made == MET else None)
    rates.due("ED01", due, both)


def _judge_terms(tally: Tally, rates: Rates, child: Child, period: str, entered: int, ceased: int | None) -> None:
    first, last = school_age(child)
    made = [row[3] for row in child.rows["personal_education_plans"] if row[3] is not None]
    for at, (_, starts, ends, *_) in enumerate(terms()):
        if starts > tally.as_at:
            return
        over = ceased is not None and ceased <= starts
        if over or not first <= ends < last or rules.add_working_days(entered, MADE_WD) > ends:
            continue
        owed, following = max(starts, entered), terms()[at + 1][1]
        done = min((day for day in made if owed <= day < following and day <= (ceased or rules.FAR)), default=None)
        state = tally.owe(
            "education_plan_each_term", child.person_id, period, owed, ends, done, min(ceased or rules.FAR, following),
            elsewhere=True,
        )  # fmt: skip
        rates.due("ED02", ends, state)


def _gaps(child: Child, entered: int, ceased: int | None) -> Iterator[tuple[int, int | None]]:
    """Each day in care on which the child came to be without a full-time place, and that on which one began again."""
    first, last = school_age(child)
    places = [(row[5], row[6]) for row in child.rows["school_places"] if row[4] is not False]
    lefts = {end for _, end in places if end is not None and entered < end < (ceased or rules.FAR)}
    for day in sorted({entered, *lefts}):
        taught = any(start <= day and (end is None or end > day) for start, end in places)
        if first <= day < last and not taught:
            again = min((start for start, _ in places if start >= day), default=None)
            yield day, None if again is None or again > (ceased or rules.FAR) else again


def _judge_places(tally: Tally, child: Child, period: str, entered: int, ceased: int | None) -> None:
    unknown = not child.rows["school_places"]
    for day, again in _gaps(child, entered, ceased):
        due = after_school_days(day, WITHOUT_SCHOOL_DAYS)
        tally.owe(
            "full_time_education", child.person_id, period, day, due, again, ceased, unknown=unknown, elsewhere=True
        )  # fmt: skip


def _count_grades(rates: Rates, child: Child) -> None:
    for _, _, graded, grade, smart, *_ in child.rows["education_plan_grades"]:
        good = grade in GOOD_OR_BETTER
        if graded > rates.year_ago and not (good and smart is None):
            rates.of("ED03", good and smart)


def _count_moves(rates: Rates, child: Child) -> None:
    first, last = school_age(child)
    places = sorted(child.rows["school_places"], key=lambda row: (row[5], row[0]))
    if not first <= rates.as_at < last or not places:
        return
    moved = [
        row[5] for before, row in pairwise(places)
        if before[2] != row[2] and rules.calendar_day(row[5]).month not in (8, 9)
    ]  # fmt: skip
    rates.of("CL16", any(rates.year_ago < day <= rates.as_at for day in moved))


def _count_without(tally: Tally, rates: Rates, child: Child, entered: int) -> None:
    first, last = school_age(child)
    if not first <= rates.as_at < last or not child.rows["school_places"]:
        return
    now = [row[4] for row in child.rows["school_places"] if row[5] <= rates.as_at and row[6] is None]
    open_gaps = [day for day, again in _gaps(child, entered, None) if again is None]
    late = any(day >= tally.since and after_school_days(day, WITHOUT_SCHOOL_DAYS) < rates.as_at for day in open_gaps)
    not_said = True not in now and (None in now or (not late and any(day < tally.since for day in open_gaps)))
    if not not_said:
        rates.of("ED04", late)
