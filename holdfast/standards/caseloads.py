"""Caseloads and allocation: how many children a worker holds, what they weigh, who waits, how often workers change."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import after, days_between, need, number_in_force
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import (
    Direction,
    OpenShare,
    RecordMeasure,
    Verified,
    current_at_end,
    exact_sum,
    not_over_at_end,
    open_at_end,
)
from holdfast.record.reading import History
from holdfast.standards.allocation import LEAD_ALLOWED, SECOND_ROLE, social_workers, with_second_role
from holdfast.standards.oversight import ALLOCATION, ALLOCATION_NEEDS, WAITING_REVIEW

MANY_WORKERS = 3
FIRST_YEAR_STAGE, SOCIAL_WORKER = "first year", "social worker"

# A starting scheme, for a council to replace by limits of its own: points a child, of those that a worker has room for.
POINTS, SHARE, ROOM, NEW_FOR = "caseload_points", "caseload_share", "caseload_room", "new_to_worker"
WHOLE = 100  # shares are told as percentages


def _held(r: Relations) -> ir.Table:
    """Children held by a named worker on each period's last day, one row a child."""
    return current_at_end(r.allocations, r)


def _held_by_social_workers(r: Relations) -> ir.Table:
    return current_at_end(social_workers(r), r)


def _workers(r: Relations) -> ir.Table:
    """Each worker's full-time equivalent and stage on each period's last day."""
    rows = current_at_end(r.employments, r)
    rows = _share(rows.mutate(lightened=_if(rows.stage == FIRST_YEAR_STAGE, "first_year")), r, "lightened")
    workers = rows.group_by(employed="worker_id", employed_in="period").aggregate(
        hours=exact_sum(rows.fte), untold=rows.fte.isnull().sum(), stage_factor=rows.share.min()
    )
    return workers.mutate(fte=ibis.ifelse(workers.untold > 0, ibis.null("float64"), workers.hours))


def perhaps_first_year(posts: ir.Table) -> ir.Table:
    """Posts in the first year, and those of social workers of which it is not said."""
    return posts.filter((posts.stage == FIRST_YEAR_STAGE) | (posts.stage.isnull() & (posts.role == SOCIAL_WORKER)))


def _if(so: ir.BooleanValue, variant: str) -> ir.StringValue:
    """The variant of a limit where something is so, and none otherwise."""
    return ibis.ifelse(so, variant, ibis.null("string"))


def _share(rows: ir.Table, r: Relations, variant: str) -> ir.Table:
    """Add `share`: the part that counts by the variant named in a column; the whole where it names none."""
    rows = number_in_force(rows, r, "to_on", SHARE, "percent", variant)
    return rows.mutate(share=rows.percent.fill_null(WHOLE) / float(WHOLE))


def _per_worker(held: ir.Table, r: Relations) -> ir.Table:
    """One row a worker and period: the points held, with full-time equivalent and stage."""
    loads = held.group_by("period", "to_on", "worker_id").aggregate(
        load=exact_sum(held.points), team_id=held.team_id.max()
    )
    workers = _workers(r)
    return loads.left_join(workers, [loads.worker_id == workers.employed, loads.period == workers.employed_in])


def _children_per_fte(r: Relations) -> ir.Table:
    rows = _per_worker(_held_by_social_workers(r).mutate(points=1.0), r)
    known = rows.fte > 0
    return rows.mutate(
        person_id=ibis.null("string"),
        counted=ibis.ifelse(known, rows.fte, 1.0),
        hit=ibis.ifelse(known, rows.load, ibis.null("float64")),
    )


def _weighed(r: Relations) -> ir.Table:
    """Children held, each with its points: status, court, newness, and half for a further brother or sister."""
    rows = after(_held(r), r, "started_on", NEW_FOR, "no_longer_new_on")
    care = _open_in_period(r, r.care_periods, "in_care")
    plans = _open_in_period(r, r.cp_plans, "on_plan")
    court = _open_in_period(r, r.legal_statuses.filter(r.legal_statuses.status == "C1"), "in_court")
    for marks in (care, plans, court):
        name = marks.columns[0].removesuffix("_person")
        rows = rows.left_join(
            marks, [rows.person_id == marks[f"{name}_person"], rows.period == marks[f"{name}_period"]]
        )
    standing = ibis.cases(
        (rows.on_plan_person.notnull(), "on_plan"), (rows.in_care_person.notnull(), "in_care"), else_="otherwise"
    )
    rows = rows.mutate(
        standing=standing,
        court=_if(rows.in_court_person.notnull(), "in_court"),
        fresh=_if(rows.no_longer_new_on > rows.to_on, "new"),
    )
    for adds in ("standing", "court", "fresh"):
        rows = number_in_force(rows, r, "to_on", POINTS, f"{adds}_points", adds)
    points = rows.standing_points + rows.court_points.fill_null(0) + rows.fresh_points.fill_null(0)
    families = r.families.group_by(family_member="person_id").aggregate(family_id=r.families.family_id.min())
    rows = rows.mutate(points=points.cast("float64"))
    rows = rows.left_join(families, rows.person_id == families.family_member)
    rows = rows.mutate(family=ibis.coalesce(rows.family_id, rows.person_id))
    line = ibis.window(group_by=["period", "worker_id", "family"], order_by=[rows.points.desc(), rows.person_id])
    rows = rows.mutate(place=ibis.row_number().over(line))
    rows = _share(rows.mutate(lightened=_if(rows.place > 0, "further_sibling")), r, "lightened")
    return rows.mutate(points=rows.points * rows.share)


def _open_in_period(r: Relations, spells: ir.Table, name: str) -> ir.Table:
    rows = current_at_end(spells, r)
    return rows.select(**{f"{name}_person": rows.person_id, f"{name}_period": rows.period}).distinct()


def load_of_capacity(r: Relations) -> ir.Table:
    """The points that each worker holds on each period's last day, and the points that the worker has room for."""
    rows = number_in_force(_per_worker(_weighed(r), r), r, "to_on", ROOM, "room")
    known = rows.fte > 0
    return rows.mutate(
        person_id=ibis.null("string"),
        counted=ibis.ifelse(known, rows.fte * rows.stage_factor * rows.room, rows.room.cast("float64")),
        hit=ibis.ifelse(known, rows.load, ibis.null("float64")),
    )


def open_children(r: Relations) -> ir.Table:
    """Children in an open episode of need on each period's last day, one row a child, with team and worker.

    Of an episode without a first day nobody can say since when it is open: where the child has no other, open_since is
    empty.
    """
    rows = not_over_at_end(r.need_episodes, r)
    children = rows.group_by("person_id", "period", "to_on", "year_before_on").aggregate(
        open_since=rows.started_on.min()
    )
    return answering(children, r, "to_on")


def _unallocated(r: Relations) -> ir.Table:
    """Open children, with whether they wait for a worker; where that is not known, whoever has one does not."""
    wants = open_at_end(r.ledger.filter(r.ledger.standard == ALLOCATION.standard), r)
    wants = wants.group_by(wanting_person="person_id", wanting_period="period").aggregate(
        waits=(wants.pending + wants.overdue).max()
    )
    held = _held(r).select(held_person="person_id", held_period="period").distinct()
    rows = open_children(r)
    rows = rows.left_join(wants, [rows.person_id == wants.wanting_person, rows.period == wants.wanting_period])
    rows = rows.left_join(held, [rows.person_id == held.held_person, rows.period == held.held_period])
    hit = ibis.cases(
        (rows.waits > 0, 1.0),
        (rows.held_person.notnull() | rows.wanting_person.isnull(), 0.0),
        else_=ibis.null("float64"),
    )
    return rows.mutate(counted=1.0, hit=hit)


def _waits_for_worker(r: Relations) -> ir.Table:
    """Each need for a worker that arose in the period, with the days until there was one, or as far as it has come."""
    rows = r.needs_for_worker.cross_join(r.snapshot_day)
    handed_over = (rows.sequence > 1) & (rows.given_on == rows.wanted_on)
    rows = rows.filter(~handed_over.fill_null(False))
    rows = rows.mutate(
        pending=(rows.given_on.isnull() | (rows.given_on > rows.as_at)).cast("float64"),
        stopped_on=ibis.least(ibis.coalesce(rows.given_on, rows.ended_on, rows.as_at), rows.as_at),
    )
    rows = rows.inner_join(r.period_days, rows.wanted_on == r.period_days.day)
    rows = answering(rows, r, "stopped_on")
    waited = days_between(rows.wanted_on, rows.stopped_on).cast("float64")
    return rows.mutate(counted=1.0, hit=ibis.ifelse(rows.stopped_on >= rows.wanted_on, waited, ibis.null("float64")))


def _many_workers(r: Relations) -> ir.Table:
    rows = open_children(r)
    rows = rows.filter(rows.open_since.isnull() | (rows.open_since <= rows.year_before_on))
    lines = social_workers(r).select(
        given_to="person_id", given_worker="worker_id", given_from="started_on", given_until="ended_on"
    )
    had = rows.select("person_id", "period", "to_on", "year_before_on").inner_join(
        lines,
        [
            rows.person_id == lines.given_to,
            lines.given_from <= rows.to_on,
            lines.given_until.isnull() | (lines.given_until > lines.given_from),
            lines.given_until.isnull() | (lines.given_until > rows.year_before_on),
        ],
    )
    counted = had.group_by(had_person="person_id", had_period="period").aggregate(workers=had.given_worker.nunique())
    rows = rows.left_join(counted, [rows.person_id == counted.had_person, rows.period == counted.had_period])
    rows = with_second_role(rows, r)
    many = (rows.workers.fill_null(0) >= MANY_WORKERS).cast("float64")
    return rows.mutate(counted=1.0, hit=ibis.ifelse(rows.open_since.isnull(), ibis.null("float64"), many))


EMPLOYMENTS = need("employments", "worker_id", "fte", "started_on", "ended_on")
WORKER_NEEDS = (need("involvements", "role", "worker_id", "started_on", "ended_on"), EMPLOYMENTS)

CLOCKS = ()

MEASURES = (
    RecordMeasure(
        id="CW01",
        title="Children per full-time worker",
        plain="How many children a full-time social worker who holds any is allocated, on the day.",
        numerator="children allocated to a social worker on the day",
        denominator="full-time equivalent of the social workers who hold one or more",
        unit="worker",
        direction=Direction.LOWER,
        source="Children's social work workforce; Local Authority Interactive Tool, indicator 287",
        verified=Verified.READ,
        national=National(15.2, "30 September 2025"),
        is_state=True,
        gives=Gives.MEAN,
        rows=_children_per_fte,
        record_needs=(need("involvements", "role", "worker_id", history=History.CURRENT), EMPLOYMENTS),
        edge_cases="A child is counted once, for the allocated social worker: a family help lead and a lead child "
        "protection practitioner are none. A worker whose full-time equivalent, or that of one of their posts, is not "
        "recorded is not known. A source that gives only today's worker tells today's figure and none of an earlier "
        "day.",
    ),
    RecordMeasure(
        id="CW02",
        title="Weighted caseload",
        plain="The points of the children that workers hold, of the points that they have capacity for, on the day.",
        numerator="points of the children held: plan or care, court, new to the worker, half for a further sibling",
        denominator="points for which those workers have room: 100 a full-time worker, 90 in the first year",
        unit="worker",
        direction=Direction.LOWER,
        source="A starting scheme of ours, for a council to replace",
        verified=Verified.LOCAL,
        is_state=True,
        gives=Gives.PERCENT,
        rows=load_of_capacity,
        limits=(POINTS, SHARE, ROOM, NEW_FOR),
        edge_cases="Points and room are those of the council's limits on the day: a change from a day leaves the "
        "figures of earlier days as they were. A child is weighed once, for the named worker, who may be a family help "
        "lead; a lead child protection practitioner beside that worker is given no points.",
        record_needs=(
            *WORKER_NEEDS,
            need("families", "family_id", history=History.CURRENT),
            need("cp_plans", "started_on", "ended_on"),
            need("care_episodes", "care_period_id"),
            need("legal_statuses", "status", "started_on"),
        ),
    ),
    RecordMeasure(
        id="CW06",
        title="Children without an allocated social worker",
        plain="Of the open children, how many have no named worker on the day.",
        numerator="open children with no allocated social worker",
        denominator="children in an open episode of need on the day",
        unit="child",
        direction=Direction.LOWER,
        source="Local standard; none on a protection plan or in care",
        verified=Verified.READ,
        is_state=True,
        edge_cases="A family help lead practitioner who is no social worker is the named worker of a child in need, "
        "from the day on which guidance, or the council's own rule, allows it; a child on a protection plan or in care "
        "who has no other waits for a social worker. A lead child protection practitioner, a team, a duty desk or a "
        "manager is no named worker. A child who has none in the record is not known if it is older than the record of "
        "allocations, or if its referral has no day.",
        rows=_unallocated,
        limits=(LEAD_ALLOWED,),
        record_needs=(),
        of_clocks=(ALLOCATION,),
    ),
    RecordMeasure(
        id="CW07",
        title="Days waited for a named worker",
        plain="How many days half of the children who came to need a worker waited for one, and nine in ten.",
        numerator="needs for a worker that were met",
        denominator="needs for a worker that arose in the period: a referral accepted, a worker who left, or a family "
        "help lead who was not enough any more",
        unit="need of a child for a worker",
        direction=Direction.LOWER,
        source="Local standard; one working day on a protection plan or in care, otherwise five",
        verified=Verified.LOCAL,
        gives=Gives.DAYS,
        edge_cases="Calendar days. A child who still waits counts for as long as it has waited, and one who was closed "
        "without a worker for as long as it was open. A handover on the same day is no wait. A child whom a family "
        "help lead holds waits from the day on which a protection plan or care begins until there is a social worker. "
        "The longest wait of those who still wait is that of the oldest allocation overdue on the worklist. An episode "
        "closed before it began tells no wait.",
        rows=_waits_for_worker,
        limits=(LEAD_ALLOWED,),
        record_needs=ALLOCATION_NEEDS,
    ),
    OpenShare(
        id="CW08",
        title="Risk reviewed while waiting",
        plain="Of the children who wait for a named worker, how many had their risk reviewed in the last seven days.",
        numerator="waiting children reviewed, or come to wait, within seven days",
        denominator="children without a named worker on the day",
        unit="child",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.READ,
        edge_cases="A child without a worker whose referral has no day is not known. On the seventh day the next "
        "review is still to come.",
        lookback=1,
        clock=WAITING_REVIEW,
        in_time=True,
    ),
    RecordMeasure(
        id="CW09",
        title="Three or more social workers in twelve months",
        plain="Of the children open for a year or more, how many have had three or more social workers in that year.",
        numerator="children with three or more different allocated social workers in the twelve months",
        denominator="children open on the day for at least twelve months",
        unit="child",
        direction=Direction.LOWER,
        source="Local Authority Interactive Tool, social worker changes",
        verified=Verified.READ,
        national=National(0.27, "2024", of="of children in care"),
        lookback=12,
        is_state=True,
        rows=_many_workers,
        dimension=SECOND_ROLE,
        edge_cases="Different workers are counted, not allocations: one who comes back is one. An allocation that "
        "ended on the day on which it began is none: the child was never left with that worker. A family help lead is "
        "no social worker, so that a change from a social worker to a lead, or back, adds nobody: the figure is held "
        "against that of social workers in care. Of a child whose referral has no day it is not known for how long it "
        "has been open.",
        record_needs=ALLOCATION_NEEDS,
    ),
)
