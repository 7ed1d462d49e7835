"""Child protection conferences: how soon, with whom, what the family was shown, and how the child took part."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import Deadline, FallsTo, Presence, after, need, number_in_force, working_days_between
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import Basis, Direction, LedgerShare, RecordMeasure, Verified
from holdfast.record.reading import History
from holdfast.standards.again import in_period
from holdfast.standards.births import without_the_unborn
from holdfast.standards.child_protection import TAKING_PART, of_no_start

TRANSFERRED = "CP_TRANSFER_IN"
SOCIAL_CARE = "social care"
HEARD, NOT_HEARD = ("PN1", "PN2", "PN3", "PN4", "PN5", "PN6"), "PN7"
TOO_YOUNG = "PN0"


def _transfers(r: Relations) -> ir.Table:
    """Referrals of children who came with another authority's plan, and the conference that took it over."""
    held = r.initial_conferences.filter(r.initial_conferences.transfer_in & r.initial_conferences.referral_id.notnull())
    held = held.group_by(held_for="referral_id").aggregate(held_on=held.held_on.min())
    marked = r.referral_outcomes.filter(r.referral_outcomes.outcome == TRANSFERRED)
    marked = marked.select(marked_referral="referral_id").distinct()
    rows = r.cin_episodes.left_join(held, r.cin_episodes.referral_id == held.held_for)
    rows = rows.left_join(marked, rows.referral_id == marked.marked_referral)
    rows = rows.filter(rows.held_for.notnull() | rows.marked_referral.notnull())
    rows = rows.select(
        "person_id",
        episode_id="referral_id",
        started_on="referral_on",
        done_on="held_on",
        ended_other_on="closed_on",
    )
    return rows.union(of_no_start(r.initial_conferences.filter(r.initial_conferences.transfer_in), r.cin_episodes))


TRANSFER_CONFERENCE = Deadline(
    standard="transfer_conference",
    title="Conference for a child who moved in on a plan",
    plain="A child on another authority's protection plan who moves here has a conference within 15 working days of "
    "our being told.",
    limit="transfer_conference",
    falls_to=FallsTo.CHAIR,
    each=_transfers,
    done_in=("initial_conferences",),
    needs=(
        need("cin_episodes", "referral_on"),
        need("initial_conferences", "transfer_in", "referral_id", "held_on"),
        need("referral_outcomes", "outcome"),
    ),
    edge_cases="The day of the referral is the day on which we were formally told. No enquiry of ours leads to it, so "
    "it is apart from the initial conferences. A conference whose referral is not known is unknown.",
)


def _held(r: Relations) -> ir.Table:
    """Every conference held, initial or review, with what its own record and the dataset tell of it."""
    records = r.conference_records.select(
        told_conference="conference_id", report_shared_on="report_shared_on", told_part="participation"
    )
    initial = r.initial_conferences.select(
        "conference_id",
        "meeting_id",
        "person_id",
        "held_on",
        kind=ibis.literal("initial"),
        quorate=ibis.null("string"),
        review_part=ibis.null("string"),
    )
    reviews = r.cp_reviews.select(
        "meeting_id",
        "person_id",
        "quorate",
        conference_id="review_id",
        held_on="review_on",
        kind=ibis.literal("review"),
        review_part="participation",
    )
    rows = initial.union(reviews.select(*initial.columns)).filter(lambda rows: rows.held_on.notnull())
    rows = rows.left_join(records, rows.conference_id == records.told_conference)
    return rows.mutate(participation=ibis.ifelse(rows.kind == "initial", rows.told_part, rows.review_part))


def _attended(r: Relations) -> ir.Table:
    """By meeting: whether social care took part, how many others who know the child, and how many may."""
    people = r.conference_attendees
    came = people["mode"].isin(TAKING_PART)
    others = came & (people.agency != SOCIAL_CARE)
    agency, nobody = people.agency, ibis.null("string")
    people = people.mutate(
        ours=(came & (agency == SOCIAL_CARE)).cast("int32"),
        knowing=ibis.ifelse(others & people.knows_child, agency, nobody),
        perhaps=ibis.ifelse(others & people.knows_child.fill_null(True), agency, nobody),
    )
    return people.group_by(minuted="meeting_id").aggregate(
        ours=people.ours.max(), knowing=people.knowing.nunique(), perhaps=people.perhaps.nunique()
    )


def _quorum(r: Relations) -> ir.Table:
    rows, attended = number_in_force(_held(r), r, "held_on", "conference_quorum", "quorum"), _attended(r)
    rows = rows.left_join(attended, rows.meeting_id == attended.minuted)
    by_attendance = ibis.cases(
        (rows.minuted.isnull(), ibis.null("boolean")),
        ((rows.ours == 1) & (rows.knowing >= rows.quorum), True),
        ((rows.ours == 1) & (rows.perhaps >= rows.quorum), ibis.null("boolean")),
        else_=False,
    )
    by_flag = ibis.cases((rows.quorate == "Y", True), (rows.quorate == "N", False))
    return rows.select(
        "person_id",
        episode_id="conference_id",
        started_on="held_on",
        present=ibis.ifelse(rows.kind == "initial", by_attendance, by_flag),
    )


CONFERENCE_QUORATE = Presence(
    standard="conference_quorate",
    title="Conference quorate",
    plain="Social care and at least two other agencies who have had direct contact with the child took part.",
    limit="same_day",
    falls_to=FallsTo.CHAIR,
    each=_quorum,
    needs=(
        need("initial_conferences", "held_on", "meeting_id"),
        need("conference_attendees", "meeting_id", "agency", "mode", "knows_child"),
        need("cp_reviews", "review_on", "quorate"),
    ),
    edge_cases="An initial conference is judged by who took part, a review by what the case system says of it. Reports "
    "and apologies are not taking part. One that went ahead without a quorum is not quorate, whatever the chair's "
    "reason, which is kept.",
)


def _report_shared(r: Relations) -> ir.Table:
    rows = number_in_force(_held(r), r, "held_on", "report_before_conference", "days_before", variant="kind")
    rows = working_days_between(rows, r, "report_shared_on", "held_on", "shared_before")
    in_time = (rows.shared_before >= rows.days_before).fill_null(False)
    return rows.select(
        "person_id",
        episode_id="conference_id",
        started_on="held_on",
        present=ibis.ifelse(rows.told_conference.isnull(), ibis.null("boolean"), in_time),
    )


REPORT_SHARED = Presence(
    standard="conference_report_shared",
    title="Report shared with parents before the conference",
    plain="The social worker's report is with the parents two working days before an initial conference, five before "
    "a review.",
    limit="same_day",
    each=_report_shared,
    needs=(
        need("initial_conferences", "held_on"),
        need("cp_reviews", "review_on"),
        need("conference_records", "report_shared_on"),
    ),
    edge_cases="A conference that the extract does not name is unknown; one that it names without a day on which the "
    "report was shared was held without.",
)


def _participation(r: Relations) -> ir.Table:
    rows = after(without_the_unborn(_held(r), r), r, "born_on", "views_heard_from", "old_enough_on")
    perhaps_old_enough = rows.born_on.isnull() & (rows.participation.fill_null("") != TOO_YOUNG)
    rows = rows.filter(perhaps_old_enough | (rows.old_enough_on <= rows.held_on))
    not_heard = (rows.participation == NOT_HEARD) & rows.born_on.notnull()
    return rows.select(
        "person_id",
        episode_id="conference_id",
        started_on="held_on",
        present=ibis.cases((rows.participation.isin(HEARD), True), (not_heard, False)),
    )


CONFERENCE_PARTICIPATION = Presence(
    standard="conference_participation",
    title="Child heard at the conference",
    plain="A child of four or more came to the conference, or the child's views were brought to it.",
    limit="same_day",
    each=_participation,
    needs=(
        need("initial_conferences", "held_on"),
        need("conference_records", "participation"),
        need("cp_reviews", "review_on", "participation"),
        need("persons", "born_on", history=History.CURRENT),
    ),
    edge_cases="Children under four, by their date of birth or by the code where there is none, and unborn children "
    "are left out. A child without a date of birth who was not heard may be too young, and is unknown. A code that "
    "says the child is under four, of one who is not, tells nothing.",
)

CLOCKS = (TRANSFER_CONFERENCE, CONFERENCE_QUORATE, REPORT_SHARED, CONFERENCE_PARTICIPATION)


def _ours(r: Relations) -> ir.Table:
    """Initial conferences held in each period, those that took over another authority's plan left out."""
    held = r.initial_conferences.filter(~r.initial_conferences.transfer_in.fill_null(False))
    return in_period(held, r, "held_on")


def _days_to_conference(r: Relations) -> ir.Table:
    begun = r.s47_enquiries.select(begun_enquiry="enquiry_id", begun_on="started_on")
    rows = _ours(r)
    rows = rows.left_join(begun, rows.enquiry_id == begun.begun_enquiry)
    rows = working_days_between(rows, r, "begun_on", "held_on", "days")
    band = ibis.cases(
        (rows.held_on < rows.begun_on, ibis.null("string")),
        (rows.days <= 10, "0-10"),
        (rows.days <= 15, "11-15"),
        (rows.days <= 20, "16-20"),
        (rows.days > 20, "21+"),
    )
    return answering(rows.mutate(category=band), r, "held_on")


def _one_a_meeting(r: Relations) -> ir.Table:
    """Of brothers and sisters who share a meeting, one conference."""
    rows = _held(r)
    rows = rows.mutate(meeting=ibis.coalesce(rows.meeting_id, rows.conference_id))
    return rows.group_by("kind", "meeting").aggregate(episode_id=rows.conference_id.min())


def _plans_made(r: Relations) -> ir.Table:
    rows = _ours(r)
    return answering(rows.mutate(hit=rows.plan_made.cast("float64")), r, "held_on")


MEASURES = (
    RecordMeasure(
        id="IC02",
        title="Working days to the initial conference",
        plain="How initial conferences divide by the working days from the strategy discussion: up to 10, 11 to 15, 16 "
        "to 20, more.",
        numerator="conferences held after so many working days",
        denominator="initial conferences held in the period, transfers from elsewhere left out",
        unit="conference on a child",
        direction=Direction.LOWER,
        source="Children in need in England, table C4",
        verified=Verified.READ,
        national=National.of_kinds("2025", ("0-10", 6_240), ("11-15", 52_430), ("16-20", 6_430), ("21+", 6_990)),
        gives=Gives.MIX,
        edge_cases="A conference whose enquiry is not known, or began after it, is not known.",
        rows=_days_to_conference,
        record_needs=(need("initial_conferences", "enquiry_id", "held_on"), need("s47_enquiries", "started_on")),
    ),
    LedgerShare(
        id="IC03",
        title="Conferences for children who moved in on a plan",
        plain="Of the children who moved here on another authority's plan, how many had a conference within 15 working "
        "days.",
        numerator="conferences held within 15 working days of our being told",
        denominator="children who moved in on a plan and whose fifteenth working day fell in the period",
        unit="conference on a child",
        direction=Direction.HIGHER,
        source="CIN census guide 4.8",
        verified=Verified.READ,
        clock=TRANSFER_CONFERENCE,
        basis=Basis.DUE,
    ),
    RecordMeasure(
        id="IC04",
        title="Initial conferences that made a plan",
        plain="Of the initial conferences held, how many made a child protection plan.",
        numerator="conferences that decided on a child protection plan",
        denominator="initial conferences held in the period, transfers from elsewhere left out",
        unit="conference on a child",
        direction=Direction.BALANCE,
        source="Children in need in England, tables C4 and D1",
        verified=Verified.READ,
        national=National(0.858, "2025"),
        edge_cases="A conference on an unborn child counts; twins are two. England's figure is plans begun by "
        "conferences held of the same year.",
        rows=_plans_made,
        record_needs=(need("initial_conferences", "held_on", "plan_made"),),
    ),
    LedgerShare(
        id="IC05",
        title="Conferences quorate",
        plain="Of the conferences held, how many had social care and two other agencies who know the child.",
        numerator="conferences with social care and at least two other agencies who have had contact with the child",
        denominator="initial and review conferences held in the period, with attendance recorded, each meeting once",
        unit="initial conference or review",
        direction=Direction.HIGHER,
        source="Standard Safeguarding Dataset, guidance to the item on quorate reviews",
        verified=Verified.READ,
        limits=("conference_quorum",),
        edge_cases="Brothers and sisters share a meeting, which counts once; each of them is owed a quorum.",
        clock=CONFERENCE_QUORATE,
        basis=Basis.STARTED,
        episodes=_one_a_meeting,
    ),
    LedgerShare(
        id="IC06",
        title="Reports shared before the conference",
        plain="Of the conferences held, before how many the parents had the social worker's report in time.",
        numerator="conferences with the report shared two working days before, five before a review",
        denominator="initial and review conferences held in the period",
        unit="conference on a child",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        limits=("report_before_conference",),
        clock=REPORT_SHARED,
        basis=Basis.STARTED,
    ),
    LedgerShare(
        id="IC07",
        title="Children heard at conferences",
        plain="Of the conferences on children of four or more, at how many the child took part or the child's views "
        "were heard.",
        numerator="conferences at which the child took part or views were brought",
        denominator="initial and review conferences in the period on children aged four or more",
        unit="conference on a child",
        direction=Direction.HIGHER,
        source="Standard Safeguarding Dataset, codes of participation",
        verified=Verified.READ,
        limits=("views_heard_from",),
        edge_cases="Whether a parent took part is kept with the conference, and does not decide here.",
        clock=CONFERENCE_PARTICIPATION,
        basis=Basis.STARTED,
    ),
)
