"""Who is owed what: spells of plans, care and need, made once from the record and used by many standards."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import LONG_AGO
from holdfast.clocks.model import after
from holdfast.engines.relations import Derived, Relations
from holdfast.standards import allocation

SHORT_BREAKS = ("V3", "V4")
TEMPORARY_PLACEMENTS = ("T0", "T1", "T2", "T3", "T4")


def _care_periods(r: Relations) -> ir.Table:
    episodes = r.care_episodes
    breaks = r.legal_statuses.filter(r.legal_statuses.status.isin(SHORT_BREAKS)).select(
        break_person="person_id", break_from="started_on", break_until="ended_on"
    )
    periods = episodes.group_by("person_id", "care_period_id").aggregate(
        entered_care_on=episodes.entered_care_on.min(),
        first_started_on=episodes.started_on.min(),
        last_ceased_on=episodes.ceased_on.max(),
        still_open=episodes.ceased_on.isnull().sum(),
    )
    periods = periods.mutate(started_on=ibis.coalesce(periods.entered_care_on, periods.first_started_on))
    # A break may begin and end on one day.
    lasts = breaks.break_until.isnull() | (breaks.break_until > periods.started_on)
    on_start = [
        periods.person_id == breaks.break_person,
        breaks.break_from <= periods.started_on,
        lasts | (breaks.break_from == periods.started_on),
    ]
    periods = periods.anti_join(breaks, on_start)
    ended_on = ibis.ifelse(periods.still_open > 0, ibis.null("date"), periods.last_ceased_on)
    return periods.select("person_id", "care_period_id", "started_on", ended_on=ended_on)


CARE_PERIODS = Derived(
    "care_periods",
    "A continuous period in care, from entering care until it ceased; a series of short breaks is none.",
    _care_periods,
)


def _care_placements(r: Relations) -> ir.Table:
    placements = r.placements.filter(~r.placements.type.fill_null("").isin(TEMPORARY_PLACEMENTS))
    periods = r.care_periods.select(period_person="person_id", period="care_period_id")
    joined = placements.inner_join(
        periods, [placements.person_id == periods.period_person, placements.care_period_id == periods.period]
    )
    return joined.select("person_id", "placement_id", "care_period_id", "type", "started_on", "ended_on")


CARE_PLACEMENTS = Derived(
    "care_placements",
    "A placement in a period of care, other than a temporary one (hospital, holiday, seven days or less).",
    _care_placements,
)


def _earliest_after(spells: ir.Table, starts: ir.Table, name: str) -> ir.Table:
    """Add the first of `starts` (began_for, began_on) after each spell's start, per child."""
    later = spells.inner_join(starts, [spells.person_id == starts.began_for, starts.began_on > spells.started_on])
    first = later.group_by("plan_id").aggregate(**{name: later.began_on.min()}).rename(first_plan="plan_id")
    return spells.left_join(first, spells.plan_id == first.first_plan).drop("first_plan")


def _in_need_spells(r: Relations) -> ir.Table:
    plans = r.cin_plans.select("person_id", "plan_id", "started_on", "ended_on")
    protection = r.cp_plans.select(began_for="person_id", began_on="started_on")
    care = r.care_periods.select(began_for="person_id", began_on="started_on")
    plans = _earliest_after(plans, protection, "protected_on")
    plans = _earliest_after(plans, care, "in_care_on")
    return plans.select(
        "person_id", "plan_id", "started_on", ended_on=ibis.least(plans.ended_on, plans.protected_on, plans.in_care_on)
    )


IN_NEED_SPELLS = Derived(
    "in_need_spells",
    "A child in need plan until it ended, or until a protection plan or care took its place.",
    _in_need_spells,
)


def _protection_spells(r: Relations) -> ir.Table:
    held = r.initial_conferences.filter(r.initial_conferences.held_on.notnull())
    # Some case systems name the plan with the conference, others the conference with the plan.
    plans = r.cp_plans.select(told_plan="plan_id", told_conference="conference_id")
    told = held.inner_join(plans, held.conference_id == plans.told_conference)
    links = held.select(conference_plan="plan_id", held_on="held_on").union(
        told.select(conference_plan="told_plan", held_on="held_on")
    )
    by_plan = links.filter(links.conference_plan.notnull()).group_by("conference_plan")
    first = by_plan.aggregate(conference_on=links.held_on.min())
    rows = r.cp_plans.left_join(first, r.cp_plans.plan_id == first.conference_plan)
    return rows.select(
        "person_id",
        "plan_id",
        "started_on",
        "ended_on",
        conference_on=ibis.coalesce(rows.conference_on, rows.started_on),
    )


PROTECTION_SPELLS = Derived(
    "protection_spells",
    "A child protection plan, with the day of the conference that made it.",
    _protection_spells,
)


def _need_episodes(r: Relations) -> ir.Table:
    accepted = r.cin_episodes.filter(~r.cin_episodes.nfa.fill_null(False))
    return accepted.select("person_id", "referral_id", "team_id", started_on="referral_on", ended_on="closed_on")


NEED_EPISODES = Derived(
    "need_episodes",
    "An episode of need whose referral was accepted, from the referral until it was closed.",
    _need_episodes,
)


def _needs_for_worker(r: Relations) -> ir.Table:
    """Each day on which an episode of need came to want a worker, with the day on which it next had one."""
    episodes = r.need_episodes
    ends = r.allocations.filter(r.allocations.ended_on.notnull()).select(held_by="person_id", left_on="ended_on")
    left = episodes.inner_join(
        ends,
        [
            episodes.person_id == ends.held_by,
            ends.left_on > episodes.started_on,
            episodes.ended_on.isnull() | (ends.left_on < episodes.ended_on),
        ],
    )
    columns = ("person_id", "referral_id", "ended_on")
    wants = episodes.select(*columns, wanted_on="started_on").union(
        left.select(*columns, wanted_on="left_on").distinct()
    )
    lines = r.allocations.select(given_to="person_id", given_from="started_on", given_until="ended_on")
    still_to_come = lines.given_until.isnull() | (lines.given_until > wants.wanted_on)
    given = wants.inner_join(lines, [wants.person_id == lines.given_to, still_to_come])
    given = given.mutate(given_on=ibis.greatest(given.given_from, given.wanted_on))
    first = given.group_by("referral_id", "wanted_on").aggregate(given_on=given.given_on.min())
    first = first.rename(first_referral="referral_id", first_wanted="wanted_on")
    undated = wants.wanted_on.isnull() & first.first_wanted.isnull()
    same = [wants.referral_id == first.first_referral, (wants.wanted_on == first.first_wanted) | undated]
    rows = wants.left_join(first, same)
    line = ibis.window(group_by="referral_id", order_by=rows.wanted_on)
    in_time = rows.ended_on.isnull() | (rows.given_on <= rows.ended_on)
    return rows.select(
        "person_id",
        "referral_id",
        "wanted_on",
        "ended_on",
        given_on=ibis.ifelse(in_time, rows.given_on, ibis.null("date")),
        sequence=(ibis.row_number().over(line) + 1).cast("int32"),
    )


NEEDS_FOR_WORKER = Derived(
    "needs_for_worker",
    "Each time an episode of need came to want a named worker: at the referral and whenever a worker left.",
    _needs_for_worker,
)


def _supervised_spells(r: Relations) -> ir.Table:
    episodes = r.need_episodes
    lines = r.allocations.select(given_to="person_id", given_on="started_on", given_until="ended_on")
    held = episodes.inner_join(
        lines,
        [
            episodes.person_id == lines.given_to,
            lines.given_until.isnull() | (lines.given_until > episodes.started_on),
            episodes.ended_on.isnull() | (lines.given_on <= episodes.ended_on),
        ],
    )
    spells = held.group_by("person_id", "referral_id", "started_on", "ended_on").aggregate(given_on=held.given_on.min())
    # Where neither the referral nor the allocation says its day, nobody knows since when.
    given_on = ibis.ifelse(spells.given_on == LONG_AGO, ibis.null("date"), spells.given_on)
    return spells.select("person_id", "referral_id", "ended_on", started_on=ibis.greatest(spells.started_on, given_on))


SUPERVISED_SPELLS = Derived(
    "supervised_spells",
    "An episode of need from its first allocation to a named worker until it was closed.",
    _supervised_spells,
)


def _leaving_care_starts(r: Relations) -> ir.Table:
    """The day on which each child in care became eligible, if still in that period of care on it."""
    people = r.persons.select(born_person="person_id", born_on="born_on")
    rows = r.care_periods.left_join(people, r.care_periods.person_id == people.born_person)
    rows = after(rows, r, "born_on", "sixteenth_birthday", "sixteen_on")
    rows = after(rows, r, "started_on", "thirteen_weeks_of_care", "qualified_on")
    rows = rows.mutate(eligible_on=ibis.greatest(rows.sixteen_on, rows.qualified_on))
    rows = rows.filter(rows.sixteen_on.notnull() & rows.qualified_on.notnull())
    rows = rows.filter(rows.ended_on.isnull() | (rows.ended_on > rows.eligible_on)).cross_join(r.snapshot_day)
    # Nobody can say today that a child of six will still be in care at sixteen.
    rows = rows.filter(rows.eligible_on <= rows.as_at)
    return rows.select("person_id", "care_period_id", "ended_on", started_on="eligible_on")


LEAVING_CARE_STARTS = Derived(
    "leaving_care_starts",
    "The day on which a child in care became eligible: 16, and 13 weeks in care.",
    _leaving_care_starts,
)

DERIVED = (
    CARE_PERIODS,
    *allocation.DERIVED,
    CARE_PLACEMENTS,
    IN_NEED_SPELLS,
    PROTECTION_SPELLS,
    NEED_EPISODES,
    NEEDS_FOR_WORKER,
    SUPERVISED_SPELLS,
    LEAVING_CARE_STARTS,
)
