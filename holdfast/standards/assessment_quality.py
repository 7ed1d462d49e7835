"""Assessments beyond their limit: how long they take, who is assessed again, when the child is seen, what they hold."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import (
    NOT_RECORDED,
    Deadline,
    FallsTo,
    SetDay,
    after,
    need,
    number_in_force,
    working_days_between,
)
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import Basis, Direction, LedgerShare, RecordMeasure, Verified
from holdfast.record.reading import History
from holdfast.record.tables.code_sets import ASSESSMENT_SECTION
from holdfast.standards.again import in_period
from holdfast.standards.births import without_the_unborn
from holdfast.standards.strategy_and_enquiries import visits_of_any_kind

CLOSED_AFTER_ASSESSMENT = ("RC8", "RC9")
BANDS = (
    (0, "0"),
    (10, "1-10"),
    (20, "11-20"),
    (30, "21-30"),
    (40, "31-40"),
    (45, "41-45"),
    (50, "46-50"),
    (60, "51-60"),
)
LONGER = "61+"
YES, PERHAPS, NO = 2, 1, 0


def _first_seen(r: Relations) -> ir.Table:
    """First assessments of a referral, until the child was first seen on or after it."""
    episodes = r.cin_episodes.select(episode="referral_id", referral_on="referral_on", closed_on="closed_on")
    line = ibis.window(group_by="referral_id", order_by=[r.assessments.started_on, r.assessments.assessment_id])
    first = r.assessments.filter(r.assessments.referral_id.notnull()).mutate(place=ibis.row_number().over(line))
    first = first.filter(first.place == 0).cross_join(r.snapshot_day)
    first = first.filter(first.started_on.isnull() | (first.started_on <= first.as_at))
    rows = without_the_unborn(first.inner_join(episodes, first.referral_id == episodes.episode), r)
    rows = rows.filter(rows.born_on.isnull() | (rows.born_on <= rows.referral_on))
    visits = visits_of_any_kind(r)
    since = [visits.visit_on >= rows.referral_on, visits.visit_on <= rows.as_at]
    met = rows.inner_join(visits, [rows.person_id == visits.visited, *since])
    # A visit at which nobody knows whether the child was seen leaves it open whether it was the first.
    met = met.group_by(met_in="assessment_id").aggregate(
        seen_on=met.visit_on.min(where=met.seen), perhaps_on=met.visit_on.min(where=met.seen.isnull())
    )
    rows = rows.left_join(met, rows.assessment_id == met.met_in)
    in_doubt = rows.perhaps_on.notnull() & (rows.seen_on.isnull() | (rows.perhaps_on < rows.seen_on))
    in_doubt |= rows.born_on.isnull() & rows.seen_on.isnull()
    return rows.select(
        "person_id",
        episode_id="assessment_id",
        started_on="referral_on",
        done_on="seen_on",
        ended_other_on="closed_on",
        unknown_because=ibis.ifelse(in_doubt, NOT_RECORDED, ibis.null("string")),
    )


FIRST_SEEN = Deadline(
    standard="first_seen",
    title="Child first seen after a referral",
    plain="A child who is assessed is first seen within ten working days of the referral.",
    limit="first_seen",
    each=_first_seen,
    done_in=("assessment_visits",),
    needs=(
        need("assessments", "started_on", "referral_id"),
        need("cin_episodes", "referral_on"),
        need("assessment_visits", "visit_on", "seen"),
        need("persons", "born_on", history=History.CURRENT),
    ),
    edge_cases="A visit of any kind counts from the day of the referral on. Children not born by that day are left "
    "out; one without a date of birth who has not been seen is unknown. An earlier visit at which it is not recorded "
    "whether the child was seen makes it unknown.",
)


def _review_points(r: Relations) -> ir.Table:
    rows = r.assessment_review_points
    begun = r.assessments.select(assessed="assessment_id", started_on="started_on", authorised_on="authorised_on")
    rows = rows.left_join(begun, rows.assessment_id == begun.assessed)
    return rows.select(
        "person_id",
        "due_on",
        episode_id="point_id",
        started_on=ibis.coalesce(rows.set_on, rows.started_on),
        done_on="reviewed_on",
        ended_other_on="authorised_on",
    )


REVIEW_POINT = SetDay(
    standard="assessment_review_point",
    title="Assessment reviewed at the point set",
    plain="A manager reviews an assessment by the day that was set at its outset.",
    limit="set_in_the_record",
    falls_to=FallsTo.MANAGER,
    each=_review_points,
    needs=(
        need("assessment_review_points", "assessment_id", "set_on", "due_on", "reviewed_on"),
        need("assessments", "started_on", "authorised_on"),
    ),
    edge_cases="Each point set is one obligation; the record sets the day, no limit does. An assessment authorised "
    "before its point needs no review. A point without its day is unknown, in the period in which it was set.",
)

CLOCKS = (FIRST_SEEN, REVIEW_POINT)


def _days_taken(r: Relations) -> ir.Table:
    rows = in_period(r.assessments, r, "authorised_on")
    rows = working_days_between(rows, r, "started_on", "authorised_on", "days")
    bands = [(rows.days <= most, band) for most, band in BANDS]
    band = ibis.cases((rows.authorised_on < rows.started_on, ibis.null("string")), *bands, (rows.days > 60, LONGER))
    return answering(rows.mutate(category=band), r, "authorised_on")


def _came_to_nothing(rows: ir.Table, r: Relations) -> ir.Table:
    """Add `nothing`: whether one of the child's assessments in the year before came to nothing, or perhaps did."""
    rows = after(rows, r, "started_on", "again_within_a_year", "looked_back_to")
    episodes = r.cin_episodes.select(episode="referral_id", closed_on="closed_on", close_reason="close_reason")
    before = r.assessments.left_join(episodes, r.assessments.referral_id == episodes.episode)
    before = before.select(
        of_person="person_id",
        before_id="assessment_id",
        before_on="authorised_on",
        before_nfa="nfa",
        before_closed_on="closed_on",
        before_reason="close_reason",
    )
    pairs = rows.inner_join(
        before,
        [
            rows.person_id == before.of_person,
            rows.assessment_id != before.before_id,
            before.before_on <= rows.started_on,
            before.before_on >= rows.looked_back_to,
        ],
    )
    # Of one that closed for a reason not recorded nobody knows whether it came to nothing.
    closed = (pairs.before_closed_on <= pairs.started_on).fill_null(False)
    nothing = pairs.before_nfa | (closed & pairs.before_reason.isin(CLOSED_AFTER_ASSESSMENT))
    how = ibis.cases((nothing, YES), (nothing.isnull(), PERHAPS), else_=NO)
    worst = pairs.mutate(nothing=how).group_by(again="assessment_id").aggregate(nothing=ibis._.nothing.max())
    return rows.left_join(worst, rows.assessment_id == worst.again)


def _again(r: Relations) -> ir.Table:
    """Assessments begun while no plan was open, and whether one before them came to nothing."""
    rows = r.assessments.filter(r.assessments.started_on.notnull())
    for plans in (r.cin_plans, r.cp_plans):
        opened = plans.select(plan_person="person_id", plan_from="started_on", plan_until="ended_on")
        on_plan = [
            rows.person_id == opened.plan_person,
            opened.plan_from <= rows.started_on,
            opened.plan_until.isnull() | (opened.plan_until > rows.started_on),
        ]
        rows = rows.anti_join(opened, on_plan)
    rows = _came_to_nothing(rows, r)
    nothing = rows.nothing.fill_null(NO)
    hit = ibis.ifelse(nothing == PERHAPS, ibis.null("float64"), (nothing == YES).cast("float64"))
    return answering(in_period(rows.mutate(hit=hit), r, "started_on"), r, "started_on")


def _no_further_action(r: Relations) -> ir.Table:
    rows = in_period(r.assessments, r, "authorised_on")
    return answering(rows.mutate(hit=rows.nfa.cast("float64")), r, "authorised_on")


def _days_until_seen(r: Relations) -> ir.Table:
    rows = in_period(_first_seen(r), r, "started_on").cross_join(r.snapshot_day)
    seen = rows.done_on.notnull()
    until_on = ibis.ifelse(seen, rows.done_on, ibis.least(rows.ended_other_on, rows.as_at))
    rows = answering(rows.mutate(seen=seen, waited_until=until_on), r, "waited_until")
    rows = working_days_between(rows, r, "started_on", "waited_until", "days")
    known = rows.unknown_because.isnull() & (rows.days >= 0)
    return rows.mutate(
        hit=ibis.ifelse(known, rows.days.cast("float64"), ibis.null("float64")),
        pending=(~rows.seen).cast("float64"),
    )


def _sections(r: Relations) -> ir.Table:
    """Finished assessments, and whether each section holds enough, and the analysis enough of what is concluded."""
    rows = in_period(r.assessments, r, "authorised_on")
    rows = number_in_force(rows, r, "authorised_on", "section_length", "least")
    rows = number_in_force(rows, r, "authorised_on", "analysis_share", "share")
    parts = r.assessment_sections.select(part_of="assessment_id", section="section", characters="characters")
    parts = rows.inner_join(parts, rows.assessment_id == parts.part_of)
    long_enough = parts.characters >= parts.least
    held = parts.group_by(held_by="assessment_id").aggregate(
        filled=ibis.ifelse(long_enough, parts.section, ibis.null("string")).nunique(),
        not_counted=parts.characters.isnull().sum(),
        analysis=ibis.ifelse(parts.section == "analysis", parts.characters, 0).sum(),
        concluded=ibis.ifelse(parts.section.isin(["analysis", "recommendations"]), parts.characters, 0).sum(),
    )
    rows = rows.left_join(held, rows.assessment_id == held.held_by)
    complete = (rows.filled == len(ASSESSMENT_SECTION.codes)) & (rows.analysis * 100 >= rows.concluded * rows.share)
    nobody_knows = rows.filled.isnull() | (rows.not_counted > 0)
    rows = rows.mutate(hit=ibis.ifelse(nobody_knows, ibis.null("float64"), complete.cast("float64")))
    return answering(rows, r, "authorised_on")


FINISHED = (need("assessments", "started_on", "authorised_on"),)

MEASURES = (
    RecordMeasure(
        id="AS03",
        title="How long assessments take",
        plain="How finished assessments divide by the working days that they took, in the published bands.",
        numerator="assessments that took so many working days",
        denominator="assessments authorised in the period",
        unit="assessment of a child",
        direction=Direction.CONTEXT,
        source="Children in need in England, table C2",
        verified=Verified.READ,
        national=National.of_kinds(
            "2025",
            ("0", 11_680),
            ("1-10", 75_590),
            ("11-20", 112_180),
            ("21-30", 102_260),
            ("31-40", 131_380),
            ("41-45", 122_730),
            ("46-50", 37_640),
            ("51-60", 27_860),
            ("61+", 27_500),
        ),
        gives=Gives.MIX,
        edge_cases="The same day is 0. Many in the band of 41 to 45 days show work closed because of the limit. "
        "One that ended before it began is not known.",
        rows=_days_taken,
        record_needs=FINISHED,
    ),
    RecordMeasure(
        id="AS05",
        title="Children assessed again after an assessment that came to nothing",
        plain="Of the assessments begun, how many followed within twelve months on one that had ended without a plan.",
        numerator="assessments begun within twelve months of one that ended without further action",
        denominator="assessments begun in the period on children without an open plan",
        unit="assessment of a child",
        direction=Direction.LOWER,
        source="Local standard; letters of monitoring visits",
        verified=Verified.LOCAL,
        lookback=12,
        limits=("again_within_a_year",),
        edge_cases="An assessment made anew while a plan is open is left out. An earlier one came to nothing if it was "
        "marked so, or if its episode closed after assessment (RC8, RC9) before the new one began. Where neither the "
        "mark nor the reason for closing says so or denies it, it is not known.",
        rows=_again,
        record_needs=(
            need("assessments", "started_on", "authorised_on", "nfa", "referral_id"),
            need("cin_episodes", "closed_on", "close_reason"),
            need("cin_plans", "started_on", "ended_on"),
            need("cp_plans", "started_on", "ended_on"),
        ),
    ),
    RecordMeasure(
        id="AS07",
        title="Assessments that ended without further action",
        plain="Of the assessments finished, how many ended without further action.",
        numerator="assessments with the outcome no further action",
        denominator="assessments authorised in the period",
        unit="assessment of a child",
        direction=Direction.BALANCE,
        source="Ofsted child-level data, list 4",
        verified=Verified.READ,
        edge_cases="Read it with FD10 and AS05.",
        rows=_no_further_action,
        record_needs=(need("assessments", "authorised_on", "nfa"),),
    ),
    RecordMeasure(
        id="AS08",
        title="Working days until the child is first seen",
        plain="Within how many working days of the referral half of the children assessed were first seen, and nine in "
        "ten.",
        numerator="assessments of children who have been seen",
        denominator="assessments of referrals received in the period, those not seen yet as long as they have waited",
        unit="assessment of a child",
        direction=Direction.LOWER,
        source="Local standard",
        verified=Verified.LOCAL,
        gives=Gives.DAYS,
        told_in="working days",
        edge_cases="A child not seen yet counts for as long as the wait has lasted, or until the child was closed. "
        "Unborn children are left out. After a visit of which nobody wrote down whether the child was seen, it is not "
        "known.",
        rows=_days_until_seen,
        record_needs=(),
        of_clocks=(FIRST_SEEN,),
    ),
    LedgerShare(
        id="AS09",
        title="Assessments reviewed at the point set",
        plain="Of the points of review set at the outset of assessments, how many were kept.",
        numerator="points by which a manager's review was recorded",
        denominator="points of review that fell due in the period",
        unit="assessment of a child",
        direction=Direction.HIGHER,
        source="CIN census guide 4.9.2",
        verified=Verified.READ,
        clock=REVIEW_POINT,
        basis=Basis.DUE,
    ),
    RecordMeasure(
        id="AS10",
        title="Assessments with every section filled in",
        plain="Of the assessments finished, how many have something in every section, and their analysis where it "
        "belongs.",
        numerator="assessments with every section long enough and the analysis at least as long as the limit asks",
        denominator="assessments authorised in the period whose sections the source gives",
        unit="assessment of a child",
        direction=Direction.HIGHER,
        source="Letter of an inspection that found information in the wrong part of the form",
        verified=Verified.LOCAL,
        limits=("section_length", "analysis_share"),
        edge_cases="It measures lengths and can tell where to look; it says nothing of how good an assessment is, and "
        "is never a grade. An assessment of which no section is told is not known.",
        rows=_sections,
        record_needs=(
            need("assessments", "authorised_on"),
            need("assessment_sections", "assessment_id", "section", "characters"),
        ),
    ),
)
