"""Assessments: finished in time, from the referral and from their own start, and the child seen."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import Deadline, Presence, need, number_in_force, record_begins
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.model import Basis, Direction, LedgerShare, OpenShare, Verified
from holdfast.record.reading import History
from holdfast.standards.births import without_the_unborn

ASSESSMENT_START = "assessment_start"
# Its choices, as the limit words them.
OPENED_BEFORE, REFERRED, OPENED = range(3)


def _with_episode(r: Relations) -> ir.Table:
    """Assessments with their episode's dates, and their place among the episode's assessments."""
    episodes = r.cin_episodes.select(episode="referral_id", referral_on="referral_on", closed_on="closed_on")
    rows = r.assessments.left_join(episodes, r.assessments.referral_id == episodes.episode)
    line = ibis.window(group_by="referral_id", order_by=[rows.started_on, rows.assessment_id])
    return rows.mutate(place=ibis.row_number().over(line))


def _not_begun(r: Relations) -> ir.Table:
    """Accepted referrals without an assessment, until they were closed or the next referral took their place."""
    accepted = r.cin_episodes.filter(~r.cin_episodes.nfa.fill_null(False) & r.cin_episodes.referral_on.notnull())
    line = ibis.window(group_by="person_id", order_by=[accepted.referral_on, accepted.referral_id])
    rows = accepted.mutate(next_on=accepted.referral_on.lead().over(line))
    named = r.assessments.filter(r.assessments.referral_id.notnull()).select(named_referral="referral_id").distinct()
    # An assessment that names no referral may have answered any that came before it.
    unnamed = r.assessments.filter(r.assessments.referral_id.isnull())
    unnamed = unnamed.select(assessed_person="person_id", assessed_on="started_on")
    rows = rows.anti_join(named, rows.referral_id == named.named_referral)
    rows = rows.anti_join(unnamed, [rows.person_id == unnamed.assessed_person, unnamed.assessed_on >= rows.referral_on])
    rows = rows.cross_join(record_begins(["assessments"], r))
    rows = rows.filter(rows.record_begins_on.isnull() | (rows.referral_on >= rows.record_begins_on))
    return rows.select(
        "person_id",
        episode_id="referral_id",
        started_on="referral_on",
        done_on=ibis.null("date"),
        ended_other_on=ibis.least(rows.closed_on, rows.next_on),
    )


def _from_referral(r: Relations) -> ir.Table:
    rows = _with_episode(r)
    # The choice of the first day of the two: a change from a day re-scores nothing that was already under way.
    rows = rows.mutate(under_way_on=ibis.least(rows.referral_on, rows.started_on))
    rows = number_in_force(rows, r, "under_way_on", ASSESSMENT_START, "choice")
    opened_first = (rows.choice == OPENED_BEFORE) & (rows.started_on < rows.referral_on)
    start = ibis.ifelse(opened_first | (rows.choice == OPENED), rows.started_on, rows.referral_on)
    is_first = rows.referral_id.notnull() & (rows.place == 0)
    begun = rows.select(
        "person_id",
        episode_id="assessment_id",
        started_on=ibis.ifelse(is_first, start, rows.started_on),
        done_on="authorised_on",
        ended_other_on="closed_on",
    )
    return begun.union(_not_begun(r))


ASSESSMENT_FROM_REFERRAL = Deadline(
    standard="assessment_from_referral",
    title="Assessment completed, from the referral",
    plain="An assessment is authorised within 45 working days of the referral, whether or not it has begun, or of its "
    "own start where it is a later one.",
    limit="assessment",
    each=_from_referral,
    needs=(
        need("assessments", "started_on", "authorised_on", "referral_id"),
        need("cin_episodes", "referral_on", "closed_on", "nfa"),
    ),
    edge_cases="Complete only when a manager has authorised it. One whose referral cannot be found is unknown; one "
    "that names no referral runs from its own start. A referral that was accepted and has no assessment is owed one "
    "until it is closed or the child's next referral is accepted; one from before the record of assessments begins is "
    "left out. Under family help an assessment may open before the referral: the clock still runs from the referral, "
    "unless the council chose its opening (limit assessment_start) before either of the two days.",
)


def _from_start(r: Relations) -> ir.Table:
    return _with_episode(r).select(
        "person_id",
        "started_on",
        episode_id="assessment_id",
        done_on="authorised_on",
        ended_other_on="closed_on",
    )


ASSESSMENT_FROM_START = Deadline(
    standard="assessment_from_start",
    title="Assessment completed, from its start",
    plain="An assessment is authorised within 45 working days of its own start: the form that is published.",
    limit="assessment",
    each=_from_start,
    needs=(need("assessments", "started_on", "authorised_on"),),
    edge_cases="The published figure counts finished assessments only, so the open overdue count stands beside it.",
)


def _child_seen(r: Relations) -> ir.Table:
    rows = without_the_unborn(r.assessments.filter(r.assessments.authorised_on.notnull()), r)
    rows = rows.filter(rows.born_on.isnull() | (rows.born_on <= rows.authorised_on))
    # Who was not seen, and has no date of birth, may not have been born.
    seen = ibis.ifelse(rows.born_on.isnull() & ~rows.child_seen, ibis.null("boolean"), rows.child_seen)
    return rows.select("person_id", episode_id="assessment_id", started_on="authorised_on", present=seen)


CHILD_SEEN = Presence(
    standard="child_seen_in_assessment",
    title="Child seen in the assessment",
    plain="The child was seen while the assessment was made.",
    limit="same_day",
    each=_child_seen,
    needs=(need("assessments", "authorised_on", "child_seen"), need("persons", "born_on", history=History.CURRENT)),
    edge_cases="Unborn children are left out. Of a child not seen who has no date of birth it is not known whether "
    "there was anybody to see.",
)

CLOCKS = (ASSESSMENT_FROM_REFERRAL, ASSESSMENT_FROM_START, CHILD_SEEN)

MEASURES = (
    LedgerShare(
        id="AS01",
        title="Assessments completed within 45 working days of the referral",
        plain="Of the assessments finished, and those still open past their day, how many were authorised in time.",
        numerator="assessments authorised within 45 working days of the referral",
        denominator="assessments authorised in the period and those open or not begun past 45 working days at its end",
        unit="assessment of a child",
        direction=Direction.HIGHER,
        source="Working Together to Safeguard Children; CIN census guide 4.9",
        verified=Verified.READ,
        clock=ASSESSMENT_FROM_REFERRAL,
        limits=(ASSESSMENT_START,),
        basis=Basis.DONE_OR_OVERDUE,
    ),
    LedgerShare(
        id="AS02",
        title="Finished assessments that took 45 working days or fewer",
        plain="The published form: of the assessments finished in the period, how many took 45 working days or fewer.",
        numerator="assessments authorised within 45 working days of their start",
        denominator="assessments authorised in the period",
        unit="assessment of a child",
        direction=Direction.HIGHER,
        source="Children in need in England, table C2",
        verified=Verified.FOUND,
        national=National(0.857, "2025"),
        finished_only=True,
        clock=ASSESSMENT_FROM_START,
        basis=Basis.DONE,
    ),
    OpenShare(
        id="AS04",
        title="Open assessments over 45 working days",
        plain="Of the assessments open on the day, how many have been open longer than 45 working days.",
        numerator="assessments open for more than 45 working days",
        denominator="assessments open on the day",
        unit="assessment of a child",
        direction=Direction.LOWER,
        source="CIN census validation query 8670Q",
        verified=Verified.READ,
        clock=ASSESSMENT_FROM_START,
    ),
    LedgerShare(
        id="AS06",
        title="Child seen in the assessment",
        plain="Of the assessments finished, in how many the child was seen.",
        numerator="assessments in which the child was seen",
        denominator="assessments authorised in the period, children not yet born left out",
        unit="assessment of a child",
        direction=Direction.HIGHER,
        source="Ofsted child-level data, list 4",
        verified=Verified.READ,
        clock=CHILD_SEEN,
        basis=Basis.STARTED,
    ),
)
