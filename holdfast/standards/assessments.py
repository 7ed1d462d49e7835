"""Assessments: finished in time, from the referral and from their own start, and the child seen."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import Deadline, Presence, need
from holdfast.engines.relations import Relations


def _with_episode(r: Relations) -> ir.Table:
    """Assessments with their episode's dates, and their place among the episode's assessments."""
    episodes = r.cin_episodes.select(episode="referral_id", referral_on="referral_on", closed_on="closed_on")
    rows = r.assessments.left_join(episodes, r.assessments.referral_id == episodes.episode)
    line = ibis.window(group_by="referral_id", order_by=[rows.started_on, rows.assessment_id])
    return rows.mutate(place=ibis.row_number().over(line))


def _from_referral(r: Relations) -> ir.Table:
    rows = _with_episode(r)
    is_first = rows.referral_id.notnull() & (rows.place == 0)
    return rows.select(
        "person_id",
        episode_id="assessment_id",
        started_on=ibis.ifelse(is_first, rows.referral_on, rows.started_on),
        done_on="authorised_on",
        ended_other_on="closed_on",
    )


ASSESSMENT_FROM_REFERRAL = Deadline(
    standard="assessment_from_referral",
    title="Assessment completed, from the referral",
    plain="An assessment is authorised within 45 working days of the referral (of its own start, where it is a later one).",
    limit="assessment",
    each=_from_referral,
    needs=(
        need("assessments", "started_on", "authorised_on", "referral_id"),
        need("cin_episodes", "referral_on"),
    ),
    edge_cases="Complete only when a manager has authorised it. An assessment that leads to no episode starts at nothing "
    "and is unknown.",
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
    people = r.persons.select(born_person="person_id", born_on="born_on")
    rows = r.assessments.filter(r.assessments.authorised_on.notnull())
    rows = rows.left_join(people, rows.person_id == people.born_person)
    rows = rows.filter(rows.born_on <= rows.authorised_on)
    return rows.select("person_id", episode_id="assessment_id", started_on="authorised_on", present="child_seen")


CHILD_SEEN = Presence(
    standard="child_seen_in_assessment",
    title="Child seen in the assessment",
    plain="The child was seen while the assessment was made.",
    limit="same_day",
    each=_child_seen,
    needs=(need("assessments", "authorised_on", "child_seen"), need("persons", "born_on")),
    edge_cases="Unborn children, and children without a date of birth, are left out.",
)

CLOCKS = (ASSESSMENT_FROM_REFERRAL, ASSESSMENT_FROM_START, CHILD_SEEN)
