"""School age, school terms and school days: what measures of education are counted by."""

from dataclasses import dataclass

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import NO_START, Deadline, need, number_in_force
from holdfast.engines.relations import Derived, Relations
from holdfast.measures.model import current_at_end
from holdfast.standards.in_care import BORN

# A school year begins on the first day of the ninth month. Of school age is who is 5 to 15 on the day before.
SEPTEMBER, FIRST_AGE, LAST_AGE = 9, 5, 15
NO_TERMS = "the school terms of that time are not known"

TERMS = need("school_terms", "started_on", "ended_on", "half_term_from", "half_term_until")
PLACES = need("school_places", "school_id", "full_time", "started_on", "ended_on")
SCHOOL_AGE = BORN


def _school_ages(r: Relations) -> ir.Table:
    people = r.persons.filter(r.persons.born_on.notnull())
    after_summer = (people.born_on.month() >= SEPTEMBER).cast("int32")
    cohort = people.born_on.year() + after_summer
    return people.select(
        "person_id",
        started_on=ibis.date(cohort + FIRST_AGE, ibis.literal(SEPTEMBER), ibis.literal(1)),
        ended_on=ibis.date(cohort + LAST_AGE + 1, ibis.literal(SEPTEMBER), ibis.literal(1)),
    )


SCHOOL_AGES = Derived(
    "school_ages",
    "When each child is of school age: from the September after the fifth birthday to that after the sixteenth.",
    _school_ages,
)


def _school_calendar(r: Relations) -> ir.Table:
    days = r.deadlines.filter((r.deadlines.parameter == "working_day_number") & (r.deadlines.variant == "all"))
    days = days.select(day="started_on", working_number="due_on")
    before = days.working_number.lag().over(ibis.window(order_by=days.day))
    days = days.mutate(is_working=(days.working_number > before).fill_null(False))
    terms = r.school_terms
    known = terms.aggregate(first_on=terms.started_on.min(), last_on=terms.ended_on.max())
    days = days.cross_join(known)
    days = days.filter((days.day >= days.first_on) & (days.day <= days.last_on))
    in_term = [days.day >= terms.started_on, days.day <= terms.ended_on, days.is_working]
    taught = days.inner_join(terms, in_term)
    half_term = (taught.day >= taught.half_term_from) & (taught.day <= taught.half_term_until)
    taught = taught.filter(~half_term.fill_null(False)).select(taught_on="day").distinct()
    days = days.left_join(taught, days.day == taught.taught_on)
    days = days.mutate(is_open=days.taught_on.notnull().cast("int32"))
    so_far = ibis.window(order_by=days.day, preceding=None, following=0)
    return days.select("day", "is_open", number=days.is_open.sum().over(so_far).cast("int32"))


SCHOOL_CALENDAR = Derived(
    "school_calendar",
    "Each day from the first school term known to the last: whether schools are open, and how many school days so far.",
    _school_calendar,
)

DERIVED = (SCHOOL_AGES, SCHOOL_CALENDAR)


def of_school_age(rows: ir.Table, r: Relations, day: str) -> ir.Table:
    """Rows whose child is of school age on the day in column `day`."""
    ages = r.school_ages.select(aged_person="person_id", aged_from="started_on", aged_until="ended_on")
    then = [rows.person_id == ages.aged_person, rows[day] >= ages.aged_from, rows[day] < ages.aged_until]
    return rows.semi_join(ages, then)


def perhaps_of_school_age(rows: ir.Table, r: Relations, day: str) -> ir.Table:
    """As of_school_age, and rows whose child's age is not known: aged_person is then empty."""
    ages = r.school_ages.select(aged_person="person_id", aged_from="started_on", aged_until="ended_on")
    rows = rows.left_join(ages, rows.person_id == ages.aged_person)
    then = (rows[day] >= rows.aged_from) & (rows[day] < rows.aged_until)
    return rows.filter(rows.aged_person.isnull() | then).drop("aged_from", "aged_until")


def taught_full_time(rows: ir.Table, r: Relations) -> ir.Table:
    """Add `taught`: 1 where the child has a full-time place on the day in column to_on, 0 where not, or not known."""
    running = current_at_end(r.school_places, r).group_by("person_id", "period")
    of = running.aggregate(full=ibis._.full_time.cast("int32").max(), unsaid=ibis._.full_time.isnull().sum())
    of = of.rename(of_person="person_id", of_period="period")
    told = r.school_places.group_by("person_id").aggregate(first_on=r.school_places.started_on.min())
    told = told.rename(told_person="person_id")
    rows = rows.left_join(of, [rows.person_id == of.of_person, rows.period == of.of_period])
    rows = rows.left_join(told, [rows.person_id == told.told_person, told.first_on <= rows.to_on])
    taught = ibis.cases(
        (rows.full == 1, 1.0), (rows.unsaid > 0, ibis.null("float64")), (rows.told_person.notnull(), 0.0)
    )
    return rows.mutate(taught=taught).drop("of_person", "of_period", "full", "unsaid", "told_person", "first_on")


def after_school_days(rows: ir.Table, r: Relations, start: str, parameter: str, name: str) -> ir.Table:
    """Add `name`: the school day by which a limit of school days from the day in column `start` is complete."""
    rows = number_in_force(rows, r, start, parameter, "limit_days")
    begins = r.school_calendar.select(counted_from="day", number_before="number")
    rows = rows.left_join(begins, rows[start] == begins.counted_from)
    ends = r.school_calendar.filter(r.school_calendar.is_open == 1).select("number", **{name: "day"})
    joined = rows.left_join(ends, rows.number_before + rows.limit_days == ends.number)
    return joined.drop("limit_days", "counted_from", "number_before", "number")


@dataclass(frozen=True, kw_only=True)
class SchoolDeadline(Deadline):
    """A deadline of which the limit counts days on which schools are open; without their terms nobody can judge it."""

    def _due(self, rows: ir.Table, r: Relations) -> ir.Table:
        rows = after_school_days(rows, r, "started_on", self.limit, "due_on")
        limits = r.deadlines.filter((r.deadlines.parameter == self.limit) & (r.deadlines.variant == "all"))
        limits = limits.select(limit_on="started_on", parameter_version="version")
        return rows.left_join(limits, rows.started_on == limits.limit_on).drop("limit_on")

    def _state_unknown(self, rows: ir.Table) -> ir.Table:
        because = ibis.cases((rows.started_on.isnull(), NO_START), (rows.due_on.isnull(), NO_TERMS))
        return super()._state_unknown(rows.mutate(unknown_because=ibis.coalesce(rows.unknown_because, because)))
