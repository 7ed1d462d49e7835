"""Oversight: supervision, managers' entries, and children who wait for a named worker."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import Deadline, FallsTo, Recurring, after, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import Basis, Direction, LedgerShare, OpenShare, Verified

EPISODE_NEEDS = (need("cin_episodes", "referral_on", "closed_on"),)
ALLOCATION_NEEDS = (*EPISODE_NEEDS, need("involvements", "role", "worker_id", "started_on", "ended_on"))


def _supervised(r: Relations) -> ir.Table:
    return r.supervised_spells.select("person_id", "started_on", "ended_on", episode_id="referral_id")


SUPERVISION = Recurring(
    standard="supervision",
    title="Child discussed in supervision",
    plain="Each open child is discussed in the worker's supervision at least every four weeks.",
    limit="supervision",
    falls_to=FallsTo.MANAGER,
    each=_supervised,
    events=lambda r: r.supervision_children.select("person_id", event_on="held_on"),
    matched_by=("person_id",),
    needs=(*ALLOCATION_NEEDS, need("supervision_children", "held_on")),
    edge_cases="The clock starts when the child is first allocated, be it to a family help lead. Group supervision "
    "counts where the child is named.",
)


def _on_plan_or_in_care(rows: ir.Table, r: Relations, day: str) -> ir.Table:
    """Add on_plan, in_care and settled: the child's status on the day in column `day`."""
    care = after(r.care_periods, r, "started_on", "first_year_of_care", "settled_on")
    care = care.select(
        care_person="person_id", care_from="started_on", care_until="ended_on", care_settled_on="settled_on"
    )
    plans = r.cp_plans.select(plan_person="person_id", plan_from="started_on", plan_until="ended_on")
    keys = rows.select("person_id", day).distinct()
    in_care = keys.inner_join(
        care,
        [
            keys.person_id == care.care_person,
            care.care_from <= keys[day],
            care.care_until.isnull() | (care.care_until > keys[day]),
        ],
    )
    in_care = in_care.group_by("person_id", day).aggregate(settled_on=in_care.care_settled_on.min())
    in_care = in_care.rename(in_care_person="person_id", in_care_day=day)
    on_plan = keys.inner_join(
        plans,
        [
            keys.person_id == plans.plan_person,
            plans.plan_from <= keys[day],
            plans.plan_until.isnull() | (plans.plan_until > keys[day]),
        ],
    )
    on_plan = on_plan.select(on_plan_person="person_id", on_plan_day=day).distinct()
    rows = rows.left_join(in_care, [rows.person_id == in_care.in_care_person, rows[day] == in_care.in_care_day])
    rows = rows.left_join(on_plan, [rows.person_id == on_plan.on_plan_person, rows[day] == on_plan.on_plan_day])
    return rows.mutate(
        on_plan=rows.on_plan_person.notnull(),
        in_care=rows.in_care_person.notnull(),
        settled=rows[day] >= rows.settled_on,
    )


def _oversight_limit(rows: ir.Table, r: Relations) -> ir.Table:
    rows = _on_plan_or_in_care(rows, r, "started_on")
    variant = ibis.cases(
        (rows.in_care & rows.settled.fill_null(False) & ~rows.on_plan, "care_settled"),
        (rows.in_care & ~rows.settled.fill_null(False), "care_new"),
        (rows.on_plan, "protection"),
        else_="in_need",
    )
    return rows.mutate(variant=variant)


OVERSIGHT = Recurring(
    standard="oversight",
    title="Management oversight recorded",
    plain="A manager's oversight is on each open child's record: every four weeks on a protection plan or in the first "
    "year of care, every six in need, every eight when settled in care.",
    limit="oversight",
    falls_to=FallsTo.MANAGER,
    each=_supervised,
    events=lambda r: r.oversight_entries.select("person_id", event_on="entered_on"),
    matched_by=("person_id",),
    variant=_oversight_limit,
    needs=(
        *ALLOCATION_NEEDS,
        need("oversight_entries", "entered_on"),
        need("cp_plans", "started_on", "ended_on"),
        need("care_episodes", "care_period_id", "entered_care_on", "ceased_on"),
    ),
    edge_cases="The limit is that of the child's status on the day on which the interval starts.",
)


def _allocations(r: Relations) -> ir.Table:
    rows = _on_plan_or_in_care(r.needs_for_worker, r, "wanted_on")
    return rows.select(
        "person_id",
        "sequence",
        episode_id="referral_id",
        started_on="wanted_on",
        done_on="given_on",
        ended_other_on="ended_on",
        variant=ibis.ifelse(rows.on_plan | rows.in_care, "protection", "in_need"),
    )


ALLOCATION = Deadline(
    standard="allocation",
    title="Named worker allocated",
    plain="A child in need has a named worker within five working days; on a protection plan or in care a social "
    "worker within one.",
    limit="allocation",
    falls_to=FallsTo.MANAGER,
    each=_allocations,
    done_in=("involvements",),
    needs=(*ALLOCATION_NEEDS, need("cp_plans", "started_on", "ended_on"), need("care_episodes", "care_period_id")),
    edge_cases="A team, a duty desk or a manager is not a named worker. A handover on the same day is no wait. Of a "
    "child in need a family help lead practitioner who is no social worker counts on the days on which guidance, or "
    "the council's own rule, allows it (limit lead_practitioner); from the day on which a protection plan or care "
    "begins the child waits for a social worker, until one is named or the plan or care has ended and the lead is "
    "still there. Where both are named, the social worker is the worker. A source that does not tell roles apart gives "
    "social workers.",
)


def _waits(r: Relations) -> ir.Table:
    rows = r.needs_for_worker
    rows = rows.mutate(until_on=ibis.coalesce(rows.given_on, rows.ended_on))
    rows = rows.filter(rows.wanted_on.isnull() | rows.until_on.isnull() | (rows.until_on > rows.wanted_on))
    return rows.select(
        "person_id",
        episode_id=rows.referral_id + ":" + rows.wanted_on.cast("string").fill_null(""),
        started_on="wanted_on",
        ended_on="until_on",
    )


WAITING_REVIEW = Recurring(
    standard="waiting_review",
    title="Risk reviewed while waiting",
    plain="The risk to a child who waits for a named worker is reviewed at least weekly.",
    limit="waiting_review",
    falls_to=FallsTo.MANAGER,
    each=_waits,
    events=lambda r: r.waiting_reviews.select("person_id", event_on="reviewed_on"),
    matched_by=("person_id",),
    needs=(*ALLOCATION_NEEDS, need("waiting_reviews", "reviewed_on")),
    edge_cases="A child without a worker whose referral has no day may wait since any day: it is not known.",
)

CLOCKS = (SUPERVISION, OVERSIGHT, ALLOCATION, WAITING_REVIEW)

MEASURES = (
    OpenShare(
        id="MO01",
        title="Management oversight in the last weeks",
        plain="Of the open children with a worker, how many have a manager's entry within the limit for their status.",
        numerator="children with an entry, or first allocated, within the limit",
        denominator="open children with an allocated worker on the day",
        unit="child",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        lookback=2,
        edge_cases="On the last day of its weeks an entry is still to come. A child is not known if neither the "
        "referral nor the allocation has a day, or, until the next entry, if the child is older than the record of "
        "entries.",
        clock=OVERSIGHT,
        in_time=True,
    ),
    LedgerShare(
        id="MO03",
        title="Case supervision in time",
        plain="Of the times that a child was due to be discussed in supervision, how many were in time.",
        numerator="intervals that ended with the child discussed in time",
        denominator="intervals that fell due in the period",
        unit="interval between discussions",
        direction=Direction.HIGHER,
        source="Local supervision policies",
        verified=Verified.READ,
        edge_cases="What is due today counts from tomorrow. An interval that the child's closing cut short was not "
        "due; one that began before the record of supervision, and ended in time after, is not known.",
        clock=SUPERVISION,
        basis=Basis.DUE,
    ),
)
