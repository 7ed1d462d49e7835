"""Each child as pages need it: status, team, worker, adviser, reviewing officer and leads on the as-at day."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.engines.relations import Relations
from holdfast.standards.allocation import FAMILY_HELP_LEAD, PROTECTION_LEAD

IN_CARE, PROTECTION, IN_NEED, OPEN, LEAVING_CARE, CLOSED = (
    "in care",
    "protection plan",
    "in need plan",
    "open",
    "leaving care",
    "closed",
)
STATUSES = (IN_CARE, PROTECTION, IN_NEED, OPEN, LEAVING_CARE, CLOSED)


def _now(spells: ir.Table, r: Relations, name: str) -> ir.Table:
    """The children with a spell that runs on the as-at day."""
    rows = spells.cross_join(r.snapshot_day)
    rows = rows.filter((rows.started_on <= rows.as_at) & (rows.ended_on.isnull() | (rows.ended_on > rows.as_at)))
    return rows.group_by(**{name: rows.person_id}).aggregate(**{f"{name}_since": rows.started_on.min()})


def _role_now(r: Relations, role: str, name: str) -> ir.Table:
    held = r.involvements.filter((r.involvements.role == role) & r.involvements.worker_id.notnull())
    held = held.cross_join(r.snapshot_day)
    held = held.filter(held.ended_on.isnull() | (held.ended_on > held.as_at))
    return held.group_by(**{name: held.person_id}).aggregate(**{f"{name}_worker": held.worker_id.max()})


def children_now(r: Relations) -> ir.Table:
    """One row a child known to the record."""
    rows = r.persons.select("person_id", "forename", "surname", "sex", "born_on", "expected_on", "died_on")
    plans = (
        r.pathway_steps.filter(r.pathway_steps.step == "plan")
        .group_by(leaving="person_id")
        .aggregate(leaving_since=r.pathway_steps.completed_on.min())
    )
    marks = {
        "cared": _now(r.care_periods, r, "cared"),
        "protected": _now(r.protection_spells, r, "protected"),
        "planned": _now(r.in_need_spells, r, "planned"),
        "opened": _now(r.need_episodes, r, "opened"),
        "leaving": plans,
        "advised": _role_now(r, "PA", "advised"),
        "reviewed": _role_now(r, "IRO", "reviewed"),
        "family_led": _role_now(r, FAMILY_HELP_LEAD, "family_led"),
        "protection_led": _role_now(r, PROTECTION_LEAD, "protection_led"),
    }
    for name, mark in marks.items():
        rows = rows.left_join(mark, rows.person_id == mark[name])
    families = r.families.group_by(kin="person_id").aggregate(family_id=r.families.family_id.min())
    rows = rows.left_join(families, rows.person_id == families.kin).cross_join(r.snapshot_day)
    rows = answering(rows, r, "as_at")
    status = ibis.cases(
        (rows.cared.notnull(), IN_CARE),
        (rows.protected.notnull(), PROTECTION),
        (rows.planned.notnull(), IN_NEED),
        (rows.opened.notnull(), OPEN),
        (rows.leaving.notnull() | rows.advised.notnull(), LEAVING_CARE),
        else_=CLOSED,
    )
    since = ibis.coalesce(rows.cared_since, rows.protected_since, rows.planned_since, rows.opened_since)
    still_open = rows.opened.notnull() | rows.cared.notnull() | rows.protected.notnull()
    return rows.select(
        "person_id",
        "forename",
        "surname",
        "sex",
        "born_on",
        "expected_on",
        "died_on",
        "family_id",
        status=status,
        status_since=since,
        team_id=ibis.ifelse(still_open, rows.team_id, ibis.null("string")),
        worker_id=ibis.ifelse(still_open, rows.worker_id, ibis.null("string")),
        adviser_id="advised_worker",
        reviewing_officer_id="reviewed_worker",
        family_lead_id=ibis.ifelse(still_open, rows.family_led_worker, ibis.null("string")),
        protection_lead_id=ibis.ifelse(still_open, rows.protection_led_worker, ibis.null("string")),
    ).order_by("person_id")
