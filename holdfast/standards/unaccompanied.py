"""Unaccompanied children who seek asylum: how many are in care, and whether their claim is seen to."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.model import Direction, RecordMeasure, Verified
from holdfast.standards.in_care import IN_CARE, in_care, marked, not_known

# Case systems word the status in their own way.
NAMES, PAST = ("unaccompanied", "uasc"), "former"


def _seekers(r: Relations, rows: ir.Table) -> tuple[ir.Table, ir.Table]:
    """Rows of children who on the day in column to_on have the status of an unaccompanied child; and who may have it.

    Those may of whom a status is recorded, and not which.
    """
    statuses = r.immigration_statuses
    word = statuses.status.lower()
    named = ibis.or_(*(word.contains(name) for name in NAMES)) & ~word.contains(PAST)
    found = statuses.select(named=named, status_person="person_id", status_from="started_on", status_until="ended_on")
    then = [
        rows.person_id == found.status_person,
        found.status_from.isnull() | (found.status_from <= rows.to_on),
        found.status_until.isnull() | (found.status_until > rows.to_on),
    ]
    return rows.semi_join(found, [*then, found.named]), rows.semi_join(found, [*then, found.named.isnull()])


def _in_care(r: Relations) -> ir.Table:
    rows = in_care(r)
    seekers, perhaps = _seekers(r, rows)
    rows = marked(marked(rows, seekers, "hit"), perhaps, "perhaps")
    return not_known(rows, (rows.hit == 0) & (rows.perhaps == 1))


def _seen_to(r: Relations) -> ir.Table:
    """Unaccompanied children in care, with whether an application and a solicitor are recorded."""
    rows = _in_care(r).filter(ibis._.hit.isnull() | (ibis._.hit == 1)).rename(is_one="hit")
    claims = r.asylum_claims.select(claim_person="person_id", applied="applied_on", solicitor="solicitor_on")
    both = [rows.person_id == claims.claim_person, claims.applied <= rows.to_on, claims.solicitor <= rows.to_on]
    return not_known(marked(rows, rows.semi_join(claims, both), "hit"), rows.is_one.isnull())


STATUSES = need("immigration_statuses", "status", "started_on", "ended_on")

CLOCKS = ()

MEASURES = (
    RecordMeasure(
        id="UA01",
        title="Unaccompanied children in care",
        plain="Of the children in care on the day, how many came alone to this country and seek asylum.",
        numerator="children with the status of an unaccompanied asylum-seeking child",
        denominator="children in care on the day",
        unit="child",
        direction=Direction.CONTEXT,
        source="Children looked after in England: unaccompanied asylum-seeking children",
        verified=Verified.READ,
        national=National(0.08, "31 March 2025"),
        is_state=True,
        edge_cases="From 18 the young person is formerly unaccompanied and not in care. The status is told in the "
        "case system's own words and known by “unaccompanied” or UASC; a child without any status recorded is taken "
        "not to be one, and one with a status that is not told is not known. The national transfer scheme looks to "
        "0.1% of all children in an area, which was not checked.",
        rows=_in_care,
        record_needs=(*IN_CARE, STATUSES),
    ),
    RecordMeasure(
        id="UA02",
        title="Unaccompanied children whose claim is seen to",
        plain="Of the unaccompanied children in care on the day, for how many an application and a solicitor are "
        "recorded.",
        numerator="children with an application made and a solicitor acting",
        denominator="unaccompanied children in care on the day",
        unit="child",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        is_state=True,
        edge_cases="Both must be recorded for one claim. A claim already decided counts. A child with a status that "
        "is not told may be unaccompanied, and is not known.",
        rows=_seen_to,
        record_needs=(*IN_CARE, STATUSES, need("asylum_claims", "solicitor_on", "applied_on")),
    ),
)
