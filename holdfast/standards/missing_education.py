"""Children missing education: on no roll, found and placed in time, and those with a worker who are not taught."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import FallsTo, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import (
    Basis,
    Direction,
    LedgerShare,
    RateMeasure,
    RecordMeasure,
    Verified,
    current_at_end,
    not_over_at_end,
)
from holdfast.standards.schooling import PLACES, SCHOOL_AGE, TERMS, SchoolDeadline, of_school_age, taught_full_time


def _enquiries(r: Relations) -> ir.Table:
    return r.children_missing_education.select(
        "person_id",
        episode_id="missing_education_id",
        started_on="notified_on",
        done_on="enquired_on",
        ended_other_on="ended_on",
    )


def _stretches(r: Relations) -> ir.Table:
    return r.children_missing_education.select(
        "person_id", episode_id="missing_education_id", started_on="notified_on", done_on="ended_on"
    )


LIST = need("children_missing_education", "notified_on", "enquired_on", "ended_on")

ENQUIRY = SchoolDeadline(
    standard="missing_education_enquiry",
    title="First enquiries after a child missing education",
    plain="When the council is told that a child may be missing education, the first enquiries are done within ten "
    "school days.",
    limit="missing_education_enquiry",
    falls_to=FallsTo.OTHERS,
    each=_enquiries,
    needs=(LIST, TERMS),
    edge_cases="Enquiries that were not needed because the child was found first drop out.",
)

FOUND = SchoolDeadline(
    standard="missing_education",
    title="A child missing education found or placed",
    plain="A child missing education has a place again, or is known to be taught elsewhere, within twenty school days.",
    limit="missing_education",
    falls_to=FallsTo.OTHERS,
    each=_stretches,
    needs=(LIST, TERMS),
    edge_cases="Closing the enquiry ends it, whatever was found.",
)

CLOCKS = (ENQUIRY, FOUND)


def _on_the_list(r: Relations) -> ir.Table:
    """Children on the list on each period's last day, each once."""
    rows = r.children_missing_education.select("person_id", started_on="notified_on", ended_on="ended_on")
    rows = current_at_end(rows, r).select("person_id", "period", "to_on").distinct()
    return answering(rows, r, "to_on")


def _not_taught(r: Relations) -> ir.Table:
    """Children of school age with an open episode of need, with whether they have no full-time place."""
    rows = not_over_at_end(r.need_episodes.drop("team_id"), r).select("person_id", "period", "to_on").distinct()
    rows = taught_full_time(of_school_age(rows, r, "to_on"), r)
    return answering(rows.mutate(counted=ibis.literal(1.0), hit=1.0 - rows.taught), r, "to_on")


GUIDANCE = "Children missing education, statutory guidance, August 2024"

MEASURES = (
    RateMeasure(
        id="CM01",
        title="Children missing education",
        plain="How many children are missing education, for each 10,000 children of school age.",
        numerator="children on the list of those missing education on the day",
        denominator="children of school age who live in the area",
        unit="child missing education",
        direction=Direction.LOWER,
        source=GUIDANCE,
        verified=Verified.READ,
        is_state=True,
        of="of_school_age",
        edge_cases="On no roll and not taught suitably otherwise: a child on a part-time timetable is not missing "
        "education, nor is one taught at home. How long each has waited, in school days, is told by the standard "
        f"“{FOUND.title}”.",
        events=_on_the_list,
        record_needs=(LIST,),
    ),
    LedgerShare(
        id="CM02",
        title="Enquiries after children missing education in time",
        plain="Of the children reported missing education, after how many the first enquiries were done within ten "
        "school days.",
        numerator="children after whom first enquiries were done in time",
        denominator="children whose first enquiries fell due in the period",
        unit="child",
        direction=Direction.HIGHER,
        source=GUIDANCE,
        verified=Verified.READ,
        edge_cases="The guidance sets no day for the council: ten school days are local. Schools report after ten "
        "school days of absence and may take a child off the roll after twenty, when both have enquired.",
        clock=ENQUIRY,
        basis=Basis.DUE,
    ),
    RecordMeasure(
        id="CM03",
        title="Children with a worker who are not in full-time education",
        plain="Of the children of school age with an open episode of need, how many have no full-time place at school "
        "or elsewhere.",
        numerator="children without a full-time place on the day",
        denominator="children of school age with an open episode of need on the day",
        unit="child",
        direction=Direction.LOWER,
        source="Published accounts of focused visits, 2018",
        verified=Verified.READ,
        is_state=True,
        edge_cases="Children in need, on a protection plan or in care, each counted once. In the holidays the place "
        "counts, not the day. A child of whom no place was ever recorded is not known. England publishes persistent "
        "absence, which is another thing.",
        rows=_not_taught,
        record_needs=(need("cin_episodes", "referral_on", "nfa", "closed_on"), SCHOOL_AGE, PLACES),
    ),
)
