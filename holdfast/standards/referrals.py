"""Referrals: how many there are and who makes them, who comes back, and what is not taken further."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import FAR_AHEAD
from holdfast.clocks.model import NOT_RECORDED, Deadline, FallsTo, after, need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import Basis, Direction, LedgerShare, RateMeasure, RecordMeasure, Verified
from holdfast.standards.again import came_again, in_period

# Closures after which a referral says nothing of the closure: adoption, death.
NEVER_TO_RETURN = ("RC1", "RC2")
CLOSED_AFTER_ASSESSMENT = ("RC8", "RC9")
INDIVIDUALS, ANONYMOUS, NOT_KNOWN = ("1A", "1B", "1C", "1D"), "9", "10"
SOURCES = {
    "individual": INDIVIDUALS,
    "school or education service": ("2A", "2B"),
    "health": ("3A", "3B", "3C", "3D", "3E", "3F"),
    "housing": ("4",),
    "council": ("5A", "5B", "5C", "5D"),
    "police": ("6",),
    "court or other legal agency": ("7",),
    "other": ("8",),
    "anonymous": (ANONYMOUS,),
    "not known": (NOT_KNOWN,),
}
YES, PERHAPS, NO = 2, 1, 0
REFERRAL_NEEDS = (need("cin_episodes", "referral_on"),)


def _new_referrals(r: Relations) -> ir.Table:
    """One referral a day of a child, and none that is news of a child already open."""
    rows = r.cin_episodes.filter(r.cin_episodes.referral_on.notnull())
    order = [rows.referral_on, rows.referral_id]
    ends_on = ibis.cases(
        (rows.nfa.fill_null(False), rows.referral_on), (rows.closed_on.notnull(), rows.closed_on), else_=FAR_AHEAD
    )
    rows = rows.mutate(ends_on=ends_on)
    before = ibis.window(group_by="person_id", order_by=order, preceding=(None, 1))
    rows = rows.mutate(
        open_until=rows.ends_on.max().over(before),
        place=ibis.row_number().over(ibis.window(group_by=["person_id", "referral_on"], order_by="referral_id")),
    )
    return rows.filter((rows.place == 0) & (rows.open_until.isnull() | (rows.open_until <= rows.referral_on)))


def _children_referred(r: Relations) -> ir.Table:
    """Children with a referral in each period, and whether one of those came within twelve months of another."""
    rows = in_period(came_again(r.cin_episodes, r, "referral_on", "re_referral"), r, "referral_on")
    again = ibis.window(group_by=["person_id", "period"])
    last = ibis.window(group_by=["person_id", "period"], order_by=[rows.referral_on.desc(), rows.referral_id.desc()])
    hit = rows.again.cast("float64")
    rows = rows.mutate(hit=hit.max().over(again), place=ibis.row_number().over(last))
    return rows.filter(rows.place == 0)


def _after_closure(r: Relations) -> ir.Table:
    """Referrals with whether an episode of the child ended in the twelve months before."""
    closed = r.cin_episodes.filter(r.cin_episodes.closed_on.notnull() | r.cin_episodes.close_reason.notnull())
    closed = closed.filter(~closed.close_reason.fill_null("").isin(NEVER_TO_RETURN)).select(
        closed_person="person_id", closed_referral="referral_id", closed_from="referral_on", closed_on_day="closed_on"
    )
    rows = after(in_period(r.cin_episodes, r, "referral_on"), r, "referral_on", "re_referral", "looked_back_to")
    before = rows.inner_join(
        closed, [rows.person_id == closed.closed_person, rows.referral_id != closed.closed_referral]
    )
    lately = (before.closed_on_day <= before.referral_on) & (before.closed_on_day >= before.looked_back_to)
    # Of one that says why it was closed, and not when, nobody knows whether that was lately.
    perhaps = before.closed_on_day.isnull() & (before.closed_from.fill_null(before.referral_on) <= before.referral_on)
    before = before.mutate(how=ibis.cases((lately, YES), (perhaps, PERHAPS), else_=NO))
    how = before.group_by(again_referral="referral_id", again_period="period").aggregate(how=before.how.max())
    rows = rows.left_join(how, [rows.referral_id == how.again_referral, rows.period == how.again_period])
    hit = rows.how.fill_null(NO)
    return rows.mutate(hit=ibis.ifelse(hit == PERHAPS, ibis.null("float64"), (hit == YES).cast("float64")))


def _not_taken_further(r: Relations) -> ir.Table:
    rows = in_period(r.cin_episodes, r, "referral_on")
    return rows.mutate(hit=rows.nfa.cast("float64"))


def _followed(r: Relations) -> ir.Table:
    """Plans, enquiries, conferences and care, each with its child, its day and the referral that it names."""
    tables = (r.cin_plans, r.cp_plans, r.s47_enquiries, r.care_episodes)
    begun = [table.select(whose="person_id", began_on="started_on", followed="referral_id") for table in tables]
    held = r.initial_conferences
    return ibis.union(*begun, held.select(whose="person_id", began_on="held_on", followed="referral_id"))


def _active(r: Relations) -> ir.Table:
    """Referrals from which a plan, an enquiry, a conference or care followed."""
    followed = _followed(r)
    return followed.filter(followed.followed.notnull()).select(active_referral="followed").distinct()


def _perhaps_active(r: Relations) -> ir.Table:
    """Referrals beside which something began for the child, before they were closed, that names no referral."""
    unnamed, rows = _followed(r).filter(lambda found: found.followed.isnull()), r.cin_episodes
    meanwhile = (unnamed.began_on >= rows.referral_on) & (unnamed.began_on <= rows.closed_on)
    beside = rows.semi_join(unnamed, [rows.person_id == unnamed.whose, meanwhile | unnamed.began_on.isnull()])
    return beside.select("referral_id", perhaps=ibis.literal(1))


def _not_in_need(r: Relations) -> ir.Table:
    """Referrals, and whether each was closed after an assessment with nothing else done."""
    assessed = r.assessments.filter(r.assessments.authorised_on.notnull())
    assessed = assessed.group_by(assessed_referral="referral_id").aggregate(assessed_on=assessed.authorised_on.min())
    active = _active(r)
    rows = in_period(r.cin_episodes, r, "referral_on").cross_join(r.snapshot_day)
    rows = rows.left_join(assessed, rows.referral_id == assessed.assessed_referral)
    rows = rows.left_join(active, rows.referral_id == active.active_referral)
    rows = rows.left_join(_perhaps_active(r), "referral_id", rname="{name}_perhaps")
    closed = (rows.closed_on <= rows.as_at).fill_null(False)
    ended = closed & (rows.assessed_on <= rows.as_at).fill_null(False) & rows.active_referral.isnull()
    reason = rows.close_reason.isin(CLOSED_AFTER_ASSESSMENT)
    # Nobody can say so of one that ended for a reason not recorded, or beside what names no referral.
    in_doubt = rows.perhaps.notnull() & reason.fill_null(True)
    known = ibis.ifelse(in_doubt, ibis.null("float64"), reason.cast("float64"))
    return rows.mutate(
        category=ibis.ifelse(ended & reason, rows.close_reason, ibis.null("string")),
        hit=ibis.ifelse(ended, known, 0.0),
    )


def _sources(r: Relations) -> ir.Table:
    rows = in_period(r.cin_episodes, r, "referral_on")
    return rows.mutate(category=ibis.cases(*((rows.source.isin(codes), kind) for kind, codes in SOURCES.items())))


def _told(r: Relations) -> ir.Table:
    decided = r.referral_decisions.filter(r.referral_decisions.decided_at.notnull())
    decided = decided.select(decided_referral="referral_id", decided_on=decided.decided_at.date())
    told = r.referrer_notices.select(told_referral="referral_id", told_on=r.referrer_notices.notified_at.date())
    rows = r.cin_episodes.inner_join(decided, r.cin_episodes.referral_id == decided.decided_referral)
    rows = rows.left_join(told, rows.referral_id == told.told_referral)
    rows = rows.filter(~rows.source.fill_null(NOT_KNOWN).isin((*INDIVIDUALS, ANONYMOUS)))
    nobody_knows_who = rows.source.isnull() | (rows.source == NOT_KNOWN)
    return rows.select(
        "person_id",
        episode_id="referral_id",
        started_on="decided_on",
        done_on="told_on",
        unknown_because=ibis.ifelse(nobody_knows_who, NOT_RECORDED, ibis.null("string")),
    )


REFERRER_TOLD = Deadline(
    standard="referrer_told",
    title="Referrer told of the decision",
    plain="A professional who referred a child is told what was decided within one working day.",
    limit="referrer_told",
    falls_to=FallsTo.MANAGER,
    each=_told,
    done_in=("referrer_notices",),
    needs=(
        need("cin_episodes", "source"),
        need("referral_decisions", "decided_at"),
        need("referrer_notices", "notified_at"),
    ),
    edge_cases="Referrals by the child, the family, others who are no professionals, or without a name are left out. "
    "Where nobody wrote down who referred, it is not known whether anybody was to be told.",
)

CLOCKS = (REFERRER_TOLD,)

MEASURES = (
    RateMeasure(
        id="FD04",
        title="Referrals for each 10,000 children",
        plain="How many referrals came in, for each 10,000 children who live in the area.",
        numerator="referrals received in the period",
        denominator="children aged 0 to 17 who live in the area",
        unit="referral of a child",
        direction=Direction.CONTEXT,
        source="Children in need in England, table C1; Local Authority Interactive Tool",
        verified=Verified.READ,
        national=National(519.4, "2025"),
        edge_cases="News of a child whose earlier referral was accepted and is open is no referral. Several of one day "
        "are one. Unborn children count.",
        events=lambda r: in_period(_new_referrals(r), r, "referral_on"),
        record_needs=(need("cin_episodes", "referral_on", "closed_on", "nfa"),),
    ),
    RecordMeasure(
        id="FD07",
        title="Children re-referred within twelve months",
        plain="Of the children referred, how many were referred again within twelve months of a referral before.",
        numerator="children with a referral in the period that came within twelve months of one before",
        denominator="children with a referral in the period, each once",
        unit="child",
        direction=Direction.LOWER,
        source="Children in need in England, table C1",
        verified=Verified.READ,
        national=National(0.21, "2025"),
        lookback=12,
        limits=("re_referral",),
        edge_cases="A child counts once however many referrals there were, so months do not add up to the year. Where "
        "a referral of the child has no day, and none that has one shows a return, it is not known.",
        rows=_children_referred,
        record_needs=REFERRAL_NEEDS,
    ),
    RecordMeasure(
        id="FD08",
        title="Referrals within twelve months of closing",
        plain="Of the referrals received, how many came within twelve months of the day on which the child was closed.",
        numerator="referrals of children closed in the twelve months before",
        denominator="referrals received in the period",
        unit="referral of a child",
        direction=Direction.LOWER,
        source="Local standard",
        verified=Verified.LOCAL,
        lookback=12,
        limits=("re_referral",),
        edge_cases="Closing because the child was adopted or died does not count; a closing without its reason does. "
        "Where an earlier episode says why it was closed and not when, it is not known. It tests closing more sharply "
        "than the time from referral to referral.",
        rows=_after_closure,
        record_needs=(need("cin_episodes", "referral_on", "closed_on", "close_reason"),),
    ),
    RecordMeasure(
        id="FD09",
        title="Referrals not taken further",
        plain="Of the referrals received, how many ended without an assessment.",
        numerator="referrals marked as no further action",
        denominator="referrals received in the period",
        unit="referral of a child",
        direction=Direction.BALANCE,
        source="Children in need in England, table C1",
        verified=Verified.READ,
        national=National(0.065, "2025"),
        edge_cases="A very low share can mean that such decisions are recorded at the contact: read it with FD03.",
        rows=_not_taken_further,
        record_needs=(need("cin_episodes", "referral_on", "nfa"),),
    ),
    RecordMeasure(
        id="FD10",
        title="Referrals assessed as not in need",
        plain="Of the referrals received, how many were closed after an assessment with nothing else done.",
        numerator="referrals closed after assessment (RC8, RC9) without plan, enquiry, conference or care",
        denominator="referrals received in the period",
        unit="referral of a child",
        direction=Direction.BALANCE,
        source="Children in need in England, table C1; Local Authority Interactive Tool, indicator 290",
        verified=Verified.READ,
        national=National(0.308, "2025"),
        edge_cases="The rows tell RC8 (no further action) from RC9 (on to early help). A referral still open is not a "
        "hit yet. One closed for a reason not recorded is not known, nor one in whose time something else began for "
        "the child that names no referral.",
        rows=_not_in_need,
        record_needs=(
            need("cin_episodes", "referral_on", "closed_on", "close_reason"),
            need("assessments", "referral_id", "authorised_on"),
            need("cin_plans", "referral_id"),
            need("cp_plans", "referral_id"),
            need("s47_enquiries", "referral_id"),
            need("initial_conferences", "referral_id"),
            need("care_episodes", "referral_id"),
        ),
    ),
    RecordMeasure(
        id="FD12",
        title="Who refers",
        plain="How referrals divide by who made them: police, schools, health and others.",
        numerator="referrals made by a group of sources",
        denominator="referrals received in the period with a source recorded",
        unit="referral of a child",
        direction=Direction.CONTEXT,
        source="Local Authority Interactive Tool, indicator 374",
        verified=Verified.READ,
        national=National.of_kinds(
            "2025", ("police", 0.283), ("school or education service", 0.206), ("health", 0.152)
        ),
        gives=Gives.MIX,
        edge_cases="The groups are those of the census: 1A to 1D, 2, 3, 4, 5, 6, 7, 8, 9, and 10 for not known.",
        rows=_sources,
        record_needs=(need("cin_episodes", "referral_on", "source"),),
    ),
    LedgerShare(
        id="FD14",
        title="Professionals told what came of their referral",
        plain="Of the referrals by professionals that were decided, in how many the referrer was told within one "
        "working day.",
        numerator="referrals whose referrer was told within one working day of the decision",
        denominator="referrals by professionals decided in the period and told, or past their day",
        unit="referral of a child",
        direction=Direction.HIGHER,
        source="Keeping children safe in education, paragraph 62",
        verified=Verified.READ,
        clock=REFERRER_TOLD,
        basis=Basis.STARTED,
    ),
)
