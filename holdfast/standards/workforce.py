"""The workforce: who leaves, which posts are vacant, who covers them, who is absent, how long people stay."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import after, days_between, need, number_in_force, working_days_between
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import Direction, RecordMeasure, Verified, current_at_end
from holdfast.standards.caseloads import FIRST_YEAR_STAGE

# Whom the workforce census counts: registered social workers, those who manage them among them.
SOCIAL_WORK = (
    "social worker", "senior social worker", "team manager", "service manager", "head of service", "reviewing officer",
)  # fmt: skip
SUPERVISED = ("social worker", "senior social worker")
FIRST_LINE = "team manager"
WORKING_YEAR = "working_year"
SICKNESS = "sickness"


def _posts(r: Relations) -> ir.Table:
    return r.employments.filter(r.employments.role.isin(SOCIAL_WORK))


def _employed_by(r: Relations, *, agency: bool) -> ir.Table:
    """Posts of an agency, or of the council itself; one of which it is not said which is in both, with no known fte."""
    posts = _posts(r)
    posts = posts.filter(posts.agency.fill_null(agency) == agency)
    return posts.mutate(fte=ibis.ifelse(posts.agency.isnull(), ibis.null("float64"), posts.fte))


def _permanent(r: Relations) -> ir.Table:
    return _employed_by(r, agency=False)


def _in_post(posts: ir.Table, r: Relations) -> ir.Table:
    """Stretches of employment that run on each period's last day, with nobody's child."""
    rows = current_at_end(posts.select("worker_id", "team_id", "role", "stage", "fte", "started_on", "ended_on"), r)
    return rows.select(
        "period", "worker_id", "team_id", "role", "stage", "fte", "started_on", "to_on", "year_before_on"
    )


def _leavers(r: Relations) -> ir.Table:
    """Those in post a year ago or later joined, who left in the year and hold no other post of ours on its last day."""
    posts = _permanent(r)
    first = posts.group_by(known_worker="worker_id").aggregate(known_since=posts.started_on.min())
    left = posts.inner_join(
        r.periods, (posts.ended_on > r.periods.year_before_on) & (posts.ended_on <= r.periods.to_on)
    )
    still = _in_post(posts, r).select(still_worker="worker_id", still_period="period").distinct()
    left = left.anti_join(still, [left.worker_id == still.still_worker, left.period == still.still_period])
    left = left.inner_join(first, left.worker_id == first.known_worker)
    # Who began and left within the year is not counted, as in the census.
    left = left.filter(left.known_since <= left.year_before_on)
    line = ibis.window(group_by=["period", "worker_id"], order_by=[left.ended_on.desc(), left.employment_id])
    left = left.mutate(place=ibis.row_number().over(line))
    return left.filter(left.place == 0).select("period", "worker_id", "team_id", "fte")


def _both(hits: ir.Table, counted: ir.Table, *, hits_count: bool = False) -> ir.Table:
    """Rows whose fte adds to the numerator, and rows whose fte adds to the denominator; the former to both if asked.

    A row without an fte is unknown, and stands for one full-time worker, or for what `whole` says.
    """
    return _summed(hits, above=1.0, below=float(hits_count)).union(_summed(counted, above=0.0, below=1.0))


def _summed(rows: ir.Table, *, above: float, below: float) -> ir.Table:
    whole = rows.whole if "whole" in rows.columns else ibis.literal(1.0)
    counted = ibis.ifelse(rows.fte.isnull(), whole, rows.fte * below)
    return rows.select("period", "worker_id", "team_id", hit=rows.fte * above, counted=counted)


def _turnover(r: Relations) -> ir.Table:
    return _both(_leavers(r), _in_post(_permanent(r), r))


def _vacant(r: Relations) -> ir.Table:
    rows = current_at_end(r.vacancies, r)
    return rows.mutate(worker_id=ibis.null("string"))


def _vacancies(r: Relations) -> ir.Table:
    return _both(_vacant(r), _in_post(_permanent(r), r), hits_count=True)


def _agency_share(r: Relations) -> ir.Table:
    posts = _posts(r)
    # Of whom it is not said is among the others.
    return _both(_in_post(posts.filter(posts.agency), r), _in_post(_permanent(r), r), hits_count=True)


def _covering(r: Relations) -> ir.Table:
    covers = current_at_end(r.vacancy_covers, r).select(cover_worker="worker_id", cover_period="period").distinct()
    rows = _in_post(_employed_by(r, agency=True), r)
    rows = rows.left_join(covers, [rows.worker_id == covers.cover_worker, rows.period == covers.cover_period])
    return rows.mutate(
        counted=rows.fte.fill_null(1.0), hit=ibis.ifelse(rows.cover_worker.notnull(), rows.fte, rows.fte * 0)
    )


def _days_lost(r: Relations) -> ir.Table:
    """Working days lost to sickness within the period, of the working days of those in post on its last day."""
    sick = r.absences.filter(r.absences.reason.fill_null(SICKNESS) == SICKNESS)
    over = [sick.first_on <= r.periods.to_on, sick.last_on.isnull() | (sick.last_on >= r.periods.from_on)]
    rows = sick.inner_join(r.periods, over)
    rows = rows.mutate(
        lost_from=ibis.greatest(rows.first_on, rows.from_on),
        lost_to=ibis.least(rows.last_on.fill_null(rows.to_on), rows.to_on),
    )
    rows = after(rows, r, "lost_from", "day_before", "before_on")
    rows = working_days_between(rows, r, "before_on", "lost_to", "lost")
    staff = _in_post(_permanent(r), r)
    known = staff.filter(staff.fte.notnull()).group_by(staff_worker="worker_id", staff_period="period")
    known = known.aggregate(staff_team=lambda in_post: in_post.team_id.max())
    rows = rows.inner_join(known, [rows.worker_id == known.staff_worker, rows.period == known.staff_period])
    days = rows.lost.cast("float64")
    sure = ibis.ifelse(rows.reason.isnull(), ibis.null("float64"), days)
    lost = rows.select("period", "worker_id", team_id="staff_team", fte=sure, whole=days)
    return _both(lost, _days_to_work(staff, r))


def _days_to_work(staff: ir.Table, r: Relations) -> ir.Table:
    """The working days of a year for each full-time worker, as the census reckons them, by the period's part of it."""
    days = r.periods.mutate(
        in_year=days_between(r.periods.year_before_on, r.periods.to_on),
        in_period=days_between(r.periods.from_on, r.periods.to_on) + 1,
    )
    days = days.mutate(kind=ibis.ifelse(days.in_year > 365, "leap", "common"))
    days = number_in_force(days, r, "to_on", WORKING_YEAR, "working_days", "kind")
    share = days.working_days * days.in_period / days.in_year
    days = days.select(days_period="period", days_each=share.cast("float64"))
    rows = staff.inner_join(days, staff.period == days.days_period)
    return rows.select("period", "worker_id", "team_id", fte=rows.fte * rows.days_each, whole=rows.days_each)


def _first_years(r: Relations) -> ir.Table:
    posts = _posts(r)
    rows = _in_post(posts.filter(posts.role.isin(SUPERVISED)), r)
    workers = rows.group_by("period", "worker_id").aggregate(
        team_id=rows.team_id.max(), hit=(rows.stage == FIRST_YEAR_STAGE).cast("float64").max()
    )
    return workers.mutate(counted=1.0)


def _held_by_permanent(r: Relations) -> ir.Table:
    """Children with a named worker, with whether the council itself employs that worker."""
    held = current_at_end(r.allocations, r)
    posts = current_at_end(r.employments.select("worker_id", "agency", "started_on", "ended_on"), r)
    posts = posts.group_by(employed="worker_id", employed_in="period").aggregate(
        agency=posts.agency.cast("int32").max()
    )
    rows = held.left_join(posts, [held.worker_id == posts.employed, held.period == posts.employed_in])
    return rows.mutate(counted=1.0, hit=1.0 - rows.agency.cast("float64"))


def _span(r: Relations) -> ir.Table:
    rows = _in_post(_posts(r), r)
    workers, managers = rows.filter(rows.role.isin(SUPERVISED)), rows.filter(rows.role == FIRST_LINE)
    return _both(workers, managers)


def _still_there(r: Relations) -> ir.Table:
    """Those in post a year before each period's last day, with whether they are in the same team still."""
    posts = _posts(r)
    then = posts.inner_join(
        r.periods,
        [
            posts.started_on <= r.periods.year_before_on,
            posts.ended_on.isnull() | (posts.ended_on > r.periods.year_before_on),
        ],
    )
    then = then.select("period", "worker_id", "team_id").distinct()
    now = _in_post(posts, r)
    of = now.group_by(of_worker="worker_id", of_period="period").aggregate(untold=now.team_id.isnull().sum())
    rows = then.left_join(of, [then.worker_id == of.of_worker, then.period == of.of_period])
    teams = now.select(now_worker="worker_id", now_team="team_id", now_period="period").distinct()
    same = [rows.worker_id == teams.now_worker, rows.team_id == teams.now_team, rows.period == teams.now_period]
    rows = rows.left_join(teams, same)
    gone, may_be = rows.of_worker.isnull(), rows.team_id.isnull() | (rows.untold > 0)
    hit = ibis.cases((gone, 0.0), (rows.now_worker.notnull(), 1.0), (may_be, ibis.null("float64")), else_=0.0)
    return rows.mutate(counted=1.0, hit=hit)


EMPLOYED = need("employments", "worker_id", "role", "fte", "agency", "started_on", "ended_on")
CENSUS = "Children's social work workforce census"

CLOCKS = ()


def _census(
    id_: str, title: str, plain: str, numerator: str, denominator: str, england: National | None, **given: object
) -> RecordMeasure:
    """A measure of the workforce census, in full-time equivalents on a day, with England's figure."""
    shared = {
        "unit": "FTE, full-time equivalent", "direction": Direction.LOWER, "source": CENSUS, "verified": Verified.READ,
        "is_state": True, "gives": Gives.PERCENT, "record_needs": (EMPLOYED,),
        "national": england,
    }  # fmt: skip
    told = {"id": id_, "title": title, "plain": plain, "numerator": numerator, "denominator": denominator}
    return RecordMeasure(**{**shared, **told, **given})  # type: ignore[arg-type]


MEASURES = (
    _census(
        "WF01",
        "Social workers who leave",
        "Of the social workers employed on the day, how many as many again left in the twelve months before.",
        "full-time equivalent of those who left in the twelve months",
        "full-time equivalent of those employed on the last day",
        National(0.118, "30 September 2025"),
        lookback=12,
        edge_cases="Leaving for an agency is leaving; moving within the council, or being on maternity leave, is not. "
        "Who began and left within the twelve months is not counted. The denominator is that of the last day, not the "
        "average. A worker whose hours are not recorded, or of whom it is not recorded whether an agency employs them, "
        "is not known.",
        rows=_turnover,
    ),
    _census(
        "WF02",
        "Posts vacant",
        "Of the social work posts, how many have nobody employed in them on the day.",
        "full-time equivalent of posts vacant",
        "full-time equivalent of posts vacant and of social workers employed",
        National(0.142, "30 September 2025"),
        edge_cases="A vacancy that an agency worker covers is a vacancy. A worker whose hours are not recorded, or of "
        "whom it is not recorded whether an agency employs them, is not known.",
        rows=_vacancies,
        record_needs=(EMPLOYED, need("vacancies", "fte", "started_on", "ended_on")),
    ),
    _census(
        "WF03",
        "Agency workers",
        "Of the social workers at work on the day, how many are from an agency.",
        "full-time equivalent of agency workers",
        "full-time equivalent of agency workers and of social workers employed",
        National(0.13, "30 September 2025"),
        edge_cases="A worker of whom it is not recorded whether an agency employs them is not known, nor is one whose "
        "hours are not recorded; each stands for one in the coverage.",
        rows=_agency_share,
    ),
    _census(
        "WF04",
        "Agency workers who cover vacancies",
        "Of the agency workers on the day, how many cover a vacant post.",
        "full-time equivalent of agency workers who cover a vacancy",
        "full-time equivalent of agency workers",
        National(0.811, "30 September 2025"),
        direction=Direction.CONTEXT,
        edge_cases="A worker whose hours are not recorded, or of whom it is not recorded whether an agency employs "
        "them, is not known.",
        rows=_covering,
        record_needs=(EMPLOYED, need("vacancy_covers", "worker_id", "started_on", "ended_on")),
    ),
    _census(
        "WF05",
        "Days lost to sickness",
        "Of the working days of the social workers employed, how many were lost to sickness.",
        "working days lost to sickness in the period",
        "working days of the period for each full-time social worker employed on its last day",
        National(0.035, "the year to 30 September 2025"),
        unit="working days",
        is_state=False,
        limits=(WORKING_YEAR,),
        edge_cases="A year has 253 working days, 254 in a leap year, as the census reckons; a shorter period has its "
        "part of them. Only those employed on the last day are counted. Days lost for a reason that is not recorded "
        "are not known, nor are those of whom hours or employer are not recorded.",
        rows=_days_lost,
        record_needs=(EMPLOYED, need("absences", "reason", "first_on", "last_on")),
    ),
    _census(
        "WF06",
        "Social workers in their first year",
        "Of the social workers in post on the day, how many are in their assessed and supported first year.",
        "social workers in their first year",
        "social workers and senior social workers in post on the day",
        None,
        unit="worker",
        gives=Gives.SHARE,
        direction=Direction.CONTEXT,
        edge_cases="Managers and personal advisers are not counted, agency workers are. A social worker of whom it is "
        "not recorded whether this is the first year is not known.",
        rows=_first_years,
        record_needs=(EMPLOYED, need("employments", "stage")),
    ),
    _census(
        "WF07",
        "Children held by permanent staff",
        "Of the children with a named worker on the day, how many have one whom the council itself employs.",
        "children whose worker is not from an agency",
        "children with a named worker on the day",
        None,
        unit="child",
        gives=Gives.SHARE,
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        edge_cases="A child whose worker stands in no list of staff is not known, nor is one of whose worker it is not "
        "recorded whether an agency employs them.",
        rows=_held_by_permanent,
        record_needs=(EMPLOYED, need("involvements", "role", "worker_id", "started_on", "ended_on")),
    ),
    _census(
        "WF08",
        "Social workers to a manager",
        "How many full-time social workers there are to each full-time team manager on the day.",
        "full-time equivalent of social workers and senior social workers",
        "full-time equivalent of team managers",
        None,
        unit="manager",
        gives=Gives.MEAN,
        source="Local standard, commonly six or seven",
        edge_cases="Managers are held against the workers of the same team; who reports to whom is not recorded. "
        "A worker or manager whose hours are not recorded is not known.",
        rows=_span,
    ),
    _census(
        "WF09",
        "Workers still in their team",
        "Of those in a team twelve months ago, how many are in it still.",
        "workers in the same team on the day",
        "workers in the team twelve months before",
        None,
        unit="worker",
        gives=Gives.SHARE,
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        lookback=12,
        edge_cases="Whoever has left is not in it still, whatever the team was. Of whoever stays, and whose team then "
        "or now is not recorded, it is not known.",
        rows=_still_there,
    ),
)
