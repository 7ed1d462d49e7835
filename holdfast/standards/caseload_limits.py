"""Who holds too much, managers who hold children themselves, and how children are handed over."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import need, number_in_force
from holdfast.engines.relations import Relations
from holdfast.measures.model import Direction, RecordMeasure, Verified, current_at_end
from holdfast.standards.again import in_period
from holdfast.standards.caseloads import MEASURES as CASELOADS
from holdfast.standards.caseloads import load_of_capacity, open_children, perhaps_first_year

LIMIT = "caseload_limit"
MANAGERS = ("team manager", "service manager", "head of service")


def _over(r: Relations) -> ir.Table:
    """Each worker who holds children, with whether their points exceed the limit of their capacity."""
    days = r.periods.select(ends_period="period", ends_on="to_on")
    rows = load_of_capacity(r).inner_join(days, ibis._.period == days.ends_period)
    rows = number_in_force(rows, r, "ends_on", LIMIT, "percent_allowed")
    return rows.mutate(hit=(rows.hit * 100 > rows.counted * rows.percent_allowed).cast("float64"), counted=1.0)


def _first_year_over(r: Relations) -> ir.Table:
    """Workers in their first year, or of whom it is not said whether they are, with whether they hold too much."""
    rows = _over(r)
    first = current_at_end(perhaps_first_year(r.employments), r)
    first = first.group_by(first_worker="worker_id", first_period="period").aggregate(said=first.stage.count())
    rows = rows.inner_join(first, [rows.worker_id == first.first_worker, rows.period == first.first_period])
    return rows.mutate(hit=ibis.ifelse(rows.said > 0, rows.hit, ibis.null("float64")))


def _held_by_managers(r: Relations) -> ir.Table:
    """Open children, with whether the worker allocated is a manager; one with nobody allocated is held by none."""
    posts = current_at_end(r.employments.select("worker_id", "role", "started_on", "ended_on"), r)
    posts = posts.group_by(employed="worker_id", employed_in="period").aggregate(
        manages=posts.role.isin(MANAGERS).cast("int32").max()
    )
    rows = open_children(r)
    rows = rows.left_join(posts, [rows.worker_id == posts.employed, rows.period == posts.employed_in])
    return rows.mutate(counted=1.0, hit=ibis.ifelse(rows.worker_id.isnull(), 0.0, rows.manages.cast("float64")))


def _handed_over(r: Relations) -> ir.Table:
    rows = in_period(r.transfers, r, "transferred_on")
    met = rows.joint_visit_on.notnull() | rows.meeting_on.notnull()
    hit = ibis.ifelse(met, rows.summary_written.cast("float64"), 0.0)
    return rows.mutate(worker_id=rows.to_worker_id, team_id=rows.to_team_id, hit=hit)


LOAD_NEEDS = next(measure.needs for measure in CASELOADS if measure.id == "CW02")
OPEN_NEEDS = next(measure.needs for measure in CASELOADS if measure.id == "CW09")

CLOCKS = ()

MEASURES = (
    RecordMeasure(
        id="CW03",
        title="Workers over their limit",
        plain="Of the workers who hold children on the day, how many hold more than they have room for.",
        numerator="workers whose points exceed the limit of their capacity",
        denominator="workers who hold one child or more on the day",
        unit="worker",
        direction=Direction.LOWER,
        source="Local limit, by the council's scheme of points",
        verified=Verified.LOCAL,
        is_state=True,
        limits=(LIMIT,),
        edge_cases="A worker whose hours are not known is not known. Agency workers count like others.",
        rows=_over,
        record_needs=LOAD_NEEDS,
    ),
    RecordMeasure(
        id="CW04",
        title="First-year workers over their limit",
        plain="Of the social workers in their first year who hold children, how many hold more than the lighter load "
        "meant for them.",
        numerator="first-year workers whose points exceed the limit of nine tenths of a full load",
        denominator="social workers in their first year who hold one child or more on the day",
        unit="worker",
        direction=Direction.LOWER,
        source="Published caseload schemes of councils; nine tenths of a full load",
        verified=Verified.READ,
        is_state=True,
        limits=(LIMIT,),
        edge_cases="Whether somebody in their first year works alone on a protection plan or in court is not told. A "
        "social worker is not known whose hours are not recorded, or of whom it is not recorded whether this is the "
        "first year.",
        rows=_first_year_over,
        record_needs=(*LOAD_NEEDS, need("employments", "stage")),
    ),
    RecordMeasure(
        id="CW05",
        title="Children held by managers",
        plain="Of the open children, how many have a manager as their allocated worker on the day.",
        numerator="open children whose allocated worker is employed as a manager",
        denominator="children in an open episode of need on the day",
        unit="child",
        direction=Direction.LOWER,
        source="Local standard: none, or for a short time with the reason recorded",
        verified=Verified.READ,
        is_state=True,
        edge_cases="A child with nobody allocated is held by no manager. An allocated worker who stands in no list of "
        "staff is not known. A child whom a family help lead holds is held by a manager only where the lead is "
        "employed as one; the manager above the lead holds no child.",
        rows=_held_by_managers,
        record_needs=(*OPEN_NEEDS, need("employments", "worker_id", "role", "started_on", "ended_on")),
    ),
    RecordMeasure(
        id="CW10",
        title="Children handed over well",
        plain="Of the transfers between workers or teams, how many had a joint visit or a meeting, and a summary.",
        numerator="transfers with a joint visit or a meeting to hand over, and a written summary",
        denominator="transfers in the period",
        unit="transfer",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        edge_cases="Without a visit or a meeting a handover does not count, whatever was written; with one and no word "
        "of a summary, it is not known. A transfer counts by its own day, not by that of the meeting.",
        rows=_handed_over,
        record_needs=(need("transfers", "transferred_on", "joint_visit_on", "meeting_on", "summary_written"),),
    ),
)
