"""Children in care on a day, of an age, and for how long: whom measures of care count."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import after, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import current_at_end
from holdfast.record.reading import History

IN_CARE = (need("care_episodes", "care_period_id", "entered_care_on", "ceased_on"),)
BORN = need("persons", "born_on", history=History.CURRENT)
NO_BIRTHDAY = "the day of birth is not known"
# Codes of placements that are none of their own begin with it.
TEMPORARY = "T"


def in_care(r: Relations) -> ir.Table:
    """Children in care on each period's last day: since when, and who answers for them. Short breaks are none."""
    rows = current_at_end(r.care_periods, r)
    rows = rows.select("person_id", "care_period_id", "started_on", "period", "from_on", "to_on", "year_before_on")
    return answering(rows, r, "to_on").mutate(counted=1.0)


def in_care_a_year(r: Relations) -> ir.Table:
    """Children in care throughout the twelve months up to each period's last day."""
    rows = in_care(r)
    return rows.filter(rows.started_on <= rows.year_before_on)


def in_care_for(r: Relations, limit: str) -> ir.Table:
    """Children whose care has lasted for a limit by each period's last day."""
    rows = after(in_care(r), r, "started_on", limit, "lasted_on")
    return rows.filter(rows.lasted_on <= rows.to_on).drop("lasted_on")


def with_birthday(rows: ir.Table, r: Relations, birthday: str, name: str) -> ir.Table:
    """Add `name`: the day of a birthday; empty where the day of birth is not known."""
    persons = r.persons.select(of_person="person_id", born_on="born_on")
    persons = after(persons, r, "born_on", birthday, name).drop("born_on")
    return rows.left_join(persons, rows.person_id == persons.of_person).drop("of_person")


def aged(rows: ir.Table, r: Relations, first: str, last: str) -> ir.Table:
    """Rows whose child has had the first birthday, and not yet the last, on the day in column to_on.

    A child whose day of birth is not known may be one of them, and stays: first_birthday_on is then empty.
    """
    rows = with_birthday(with_birthday(rows, r, first, "first_birthday_on"), r, last, "last_birthday_on")
    of_age = (rows.first_birthday_on <= rows.to_on) & (rows.last_birthday_on > rows.to_on)
    return rows.filter(rows.first_birthday_on.isnull() | of_age)


def not_known(rows: ir.Table, where: ir.BooleanValue) -> ir.Table:
    """Rows with `hit` emptied where the record does not say whether they are one."""
    return rows.mutate(hit=ibis.ifelse(where, ibis.null("float64"), rows.hit))


def marked(rows: ir.Table, found: ir.Table, name: str) -> ir.Table:
    """Add `name`, 1 or 0: whether the row's child is found in the same period (person_id, period)."""
    found = found.select(found_person="person_id", found_period="period").distinct()
    same = [rows.person_id == found.found_person, rows.period == found.found_period]
    joined = rows.left_join(found, same)
    joined = joined.mutate(**{name: joined.found_person.notnull().cast("float64")})
    return joined.drop("found_person", "found_period")


def placements_not_told(r: Relations, since: ir.Table, day: str) -> ir.Table:
    """Children (person_id, period) of whom the record does not tell every placement since the day in column `day`.

    None is recorded at all, or one has no first day, or ends before it begins. `since` gives person_id, period, the
    period of care and that day.
    """
    places = r.placements.select(
        placed_period="care_period_id",
        placed_person="person_id",
        placed_on="started_on",
        placed_until="ended_on",
        is_temporary=r.placements.type.fill_null("").startswith(TEMPORARY),
    )
    same = [since.person_id == places.placed_person, since.care_period_id == places.placed_period]
    rows = since.left_join(places, same)
    muddled = rows.placed_on.isnull() | (rows.placed_until < rows.placed_on).fill_null(False)
    first_day, last_day = (
        ibis.least(rows.placed_on, rows.placed_until),
        ibis.greatest(rows.placed_on, rows.placed_until),
    )
    then = (first_day.isnull() | (first_day <= rows.to_on)) & (last_day.isnull() | (last_day > rows[day]))
    return rows.filter(muddled & then & ~rows.is_temporary.fill_null(False)).select("person_id", "period")


def last_on_or_before(rows: ir.Table, events: ir.Table, day: str, *keep: str, key: str) -> ir.Table:
    """Rows with the child's last event up to the day in column to_on, and `keep` of it; empty where there is none."""
    events = events.select(event_person="person_id", event_key=key, event_on=day, **{f"event_{n}": n for n in keep})
    joined = rows.inner_join(events, [rows.person_id == events.event_person, events.event_on <= rows.to_on])
    line = ibis.window(group_by=["event_person", "period"], order_by=[joined.event_on.desc(), joined.event_key.desc()])
    joined = joined.mutate(place=ibis.row_number().over(line))
    last = joined.filter(joined.place == 0)
    last = last.select(
        last_person="event_person", last_period="period", last_on="event_on", **{n: f"event_{n}" for n in keep}
    )
    found = rows.left_join(last, [rows.person_id == last.last_person, rows.period == last.last_period])
    return found.drop("last_person", "last_period")


def until_left_care(rows: ir.Table, r: Relations, day: str) -> ir.Table:
    """Add left_care_on: the day on which the period of care ended that ran on the day in column `day`, if it did."""
    periods = r.care_periods.select(left_person="person_id", entered_care_on="started_on", left_care_on="ended_on")
    there = [
        rows.person_id == periods.left_person,
        periods.entered_care_on <= rows[day],
        periods.left_care_on > rows[day],
    ]
    return rows.left_join(periods, there).drop("left_person", "entered_care_on")
