"""Who is a child's named worker on a day: a social worker, or of a child in need a family help lead practitioner."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import FAR_AHEAD, LONG_AGO
from holdfast.clocks.model import days_between
from holdfast.engines.relations import Derived, Relations
from holdfast.measures.dimensions import Dimension

SOCIAL_WORKER, FAMILY_HELP_LEAD, PROTECTION_LEAD = "CW", "FH", "LCP"
LEAD_ALLOWED = "lead_practitioner"


def social_workers(r: Relations) -> ir.Table:
    """The line of a child's allocated social workers alone."""
    return r.allocations.filter(r.allocations.role == SOCIAL_WORKER)


def _line(r: Relations, role: str) -> ir.Table:
    """Those named in one role one after another: each from its start until it ended or the next began."""
    rows = r.involvements.filter((r.involvements.role == role) & r.involvements.worker_id.notnull())
    # A source that gives only today's worker gives no start: it then holds for the whole of the record.
    rows = rows.mutate(started_on=rows.started_on.fill_null(LONG_AGO))
    line = ibis.window(group_by="person_id", order_by=[rows.started_on, rows.involvement_id])
    rows = rows.mutate(next_on=rows.started_on.lead().over(line))
    columns = ("person_id", "involvement_id", "role", "worker_id", "team_id", "started_on")
    return rows.select(*columns, ended_on=ibis.least(rows.ended_on, rows.next_on))


def _barred(r: Relations) -> ir.Table:
    given = r.deadlines.filter(r.deadlines.parameter == LEAD_ALLOWED)
    days = given.select("parameter", "started_on", allowed=days_between(given.started_on, given.due_on))
    line = ibis.window(group_by="parameter", order_by="started_on")
    days = days.mutate(before=days.allowed.lag().over(line))
    turns = days.filter(days.before.isnull() | (days.before != days.allowed))
    turns = turns.mutate(until_on=turns.started_on.lead().over(line).fill_null(FAR_AHEAD))
    barred = turns.filter(turns.allowed == 0).select(from_on="started_on", until_on="until_on")
    return barred.cross_join(r.snapshot_day).drop("as_at")


LEADS_BARRED = Derived(
    "leads_barred",
    "Stretches of days on which guidance, or the council's own rule, lets no family help lead hold a child in need.",
    _barred,
)


def _wants_social_worker(r: Relations, workers: ir.Table, children: ir.Table) -> ir.Table:
    """Stretches of days on which a lead is not these children's worker: protection, care, a social worker, a bar."""
    spells = [
        rows.select("person_id", from_on="started_on", until_on=rows.ended_on.fill_null(FAR_AHEAD))
        for rows in (r.cp_plans, r.care_periods, workers)
    ]
    own = spells[0].union(*spells[1:])
    own = own.filter(own.until_on > own.from_on).semi_join(children, own.person_id == children.lead_person)
    barred = children.cross_join(r.leads_barred).rename(person_id="lead_person")
    begins = children.select(person_id="lead_person", from_on=LONG_AGO, until_on=LONG_AGO)
    return own.union(barred, begins)


def _open_to_lead(wants: ir.Table) -> ir.Table:
    """What lies between those stretches: the days on which a lead may be the child's worker."""
    order = [wants.from_on, wants.until_on]
    line = ibis.window(group_by="person_id", order_by=order)
    so_far = ibis.window(group_by="person_id", order_by=order, preceding=None, following=0)
    rows = wants.select(
        open_person="person_id", open_from=wants.until_on.max().over(so_far), open_until=wants.from_on.lead().over(line)
    )
    return rows.filter((rows.open_from < FAR_AHEAD) & (rows.open_until.isnull() | (rows.open_until > rows.open_from)))


def _leads(r: Relations, workers: ir.Table) -> ir.Table:
    leads = _line(r, FAMILY_HELP_LEAD)
    leads = leads.filter(leads.ended_on.isnull() | (leads.ended_on > leads.started_on))
    children = leads.select(lead_person="person_id").distinct()
    may = _open_to_lead(_wants_social_worker(r, workers, children))
    rows = leads.inner_join(
        may,
        [
            leads.person_id == may.open_person,
            leads.ended_on.isnull() | (leads.ended_on > may.open_from),
            may.open_until.isnull() | (may.open_until > leads.started_on),
        ],
    )
    ended_first = rows.ended_on.notnull() & (rows.open_until.isnull() | (rows.ended_on < rows.open_until))
    rows = rows.mutate(outgrown=ibis.ifelse(ended_first | rows.open_until.isnull(), 0, 1))
    return rows.mutate(
        started_on=ibis.greatest(rows.started_on, rows.open_from), ended_on=ibis.least(rows.ended_on, rows.open_until)
    ).drop("open_person", "open_from", "open_until")


def _allocations(r: Relations) -> ir.Table:
    workers = _line(r, SOCIAL_WORKER)
    return workers.mutate(outgrown=ibis.literal(0)).union(_leads(r, workers))


ALLOCATIONS = Derived(
    "allocations",
    "The line of a child's named workers: each social worker from the start until it ended or the next began, and a "
    "family help lead on the days on which no social worker holds the child, the child is neither on a protection plan "
    "nor in care, and guidance allows it (`outgrown` is 1 where such a day was the last of these).",
    _allocations,
)


def with_second_role(rows: ir.Table, r: Relations) -> ir.Table:
    """Add second_role: whether a lead child protection practitioner stood beside the worker in the twelve months."""
    leads = _line(r, PROTECTION_LEAD)
    stood = leads.inner_join(
        r.periods,
        [
            leads.started_on <= r.periods.to_on,
            leads.ended_on.isnull() | (leads.ended_on > r.periods.year_before_on),
            leads.ended_on.isnull() | (leads.ended_on > leads.started_on),
        ],
    )
    stood = stood.select(stood_person="person_id", stood_period="period").distinct()
    rows = rows.left_join(stood, [rows.person_id == stood.stood_person, rows.period == stood.stood_period])
    return rows.mutate(second_role=ibis.ifelse(rows.stood_person.notnull(), WITH_LEAD, WITHOUT_LEAD))


WITH_LEAD, WITHOUT_LEAD = "with", "without"
SECOND_ROLE = Dimension(
    name="second_role",
    title="second named role",
    words={
        WITH_LEAD: "With a lead child protection practitioner beside the worker",
        WITHOUT_LEAD: "Without one",
    },
    table="involvements",
    column="second_role",
)

DERIVED = (LEADS_BARRED, ALLOCATIONS)
