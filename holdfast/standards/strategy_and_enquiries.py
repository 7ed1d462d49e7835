"""Strategy discussions and section 47 enquiries: who else came, how many there are, and whether the child was seen."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import FAR_AHEAD, answering
from holdfast.clocks.model import FallsTo, Presence, after, need, record_begins
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.model import (
    Basis,
    Direction,
    LedgerShare,
    RateMeasure,
    RecordMeasure,
    Verified,
    not_over_at_end,
)
from holdfast.record.reading import History
from holdfast.standards.again import came_again, in_period
from holdfast.standards.births import without_the_unborn
from holdfast.standards.child_protection import TAKING_PART

# Beyond social care, police and health, who must always be there.
WIDER = ("education", "other")
EDUCATION_REFERS = ("2A", "2B")
OTHERS_REFER = ("4", "5A", "5B", "5C", "5D", "7", "8")
EMERGENCY = ("L1", "L2")
YES, PERHAPS, NO = 2, 1, 0


def _involved(held: ir.Table, r: Relations) -> ir.Table:
    """The kinds of agency, beyond the three, that work with the child on the day or made the referral."""
    agencies = r.child_agencies.filter(r.child_agencies.agency.isin(WIDER))
    agencies = agencies.select(works_with="person_id", kind="agency", since="started_on", until="ended_on")
    working = held.inner_join(
        agencies,
        [
            held.person_id == agencies.works_with,
            agencies.since.isnull() | (agencies.since <= held.held_on),
            agencies.until.isnull() | (agencies.until >= held.held_on),
        ],
    )
    sources = r.cin_episodes.select(source_of="referral_id", source="source")
    referred = held.inner_join(sources, held.referral_id == sources.source_of)
    kind = ibis.cases(
        (referred.source.isin(EDUCATION_REFERS), "education"), (referred.source.isin(OTHERS_REFER), "other")
    )
    referred = referred.mutate(kind=kind).filter(lambda rows: rows.kind.notnull())
    columns = ("strategy_id", "person_id", "meeting_id", "held_on", "kind")
    return working.select(*columns).union(referred.select(*columns), distinct=True)


def _wider_attendance(r: Relations) -> ir.Table:
    held = r.strategy_discussions.filter(r.strategy_discussions.held_at.notnull())
    rows = _involved(held.mutate(held_on=held.held_at.date()), r)
    people = r.strategy_attendees
    came = people.filter(people["mode"].isin(TAKING_PART))
    came = came.select(came_to="meeting_id", came_for="agency", came=ibis.literal(1)).distinct()
    minuted = people.select(minuted="meeting_id").distinct()
    rows = rows.left_join(came, [rows.meeting_id == came.came_to, rows.kind == came.came_for])
    rows = rows.left_join(minuted, rows.meeting_id == minuted.minuted)
    each = rows.group_by("strategy_id", "person_id", "held_on").aggregate(
        all_came=rows.came.fill_null(0).min(), minutes=rows.minuted.max()
    )
    return each.select(
        "person_id",
        episode_id="strategy_id",
        started_on="held_on",
        present=ibis.ifelse(each.minutes.isnull(), ibis.null("boolean"), each.all_came == 1),
    )


WIDER_ATTENDANCE = Presence(
    standard="strategy_wider_attendance",
    title="Others who know the child at the strategy discussion",
    plain="Besides social care, police and health, the school or nursery, the agency that referred and others who work "
    "with the child took part in the strategy discussion.",
    limit="same_day",
    falls_to=FallsTo.MANAGER,
    each=_wider_attendance,
    needs=(
        need("strategy_discussions", "held_at", "meeting_id", "referral_id"),
        need("strategy_attendees", "meeting_id", "agency", "mode"),
        need("child_agencies", "agency", "started_on", "ended_on"),
        need("cin_episodes", "source"),
    ),
    edge_cases="Only where somebody else works with the child or an agency made the referral. Education counts for a "
    "child who attends a school or nursery. A report sent in is not taking part. A meeting with no attendance recorded "
    "is unknown.",
)


def visits_of_any_kind(r: Relations) -> ir.Table:
    """Every visit to a child, in an assessment or enquiry or on a plan."""
    columns = ("person_id", "visit_on", "seen", "seen_alone")
    tables = (r.assessment_visits, r.cp_visits, r.cin_visits)
    visits = ibis.union(*(table.select(*columns) for table in tables))
    return visits.rename(visited="person_id")


def _ended_enquiries(r: Relations) -> ir.Table:
    """Enquiries that ended about children born by then, with the day from which each child is to be seen alone."""
    rows = without_the_unborn(r.s47_enquiries.filter(r.s47_enquiries.ended_on.notnull()), r)
    rows = rows.filter(rows.born_on.isnull() | (rows.born_on <= rows.ended_on))
    return after(rows, r, "born_on", "enquiry_seen_alone_from", "alone_from")


def _seen(r: Relations) -> ir.Table:
    rows, visits = _ended_enquiries(r), visits_of_any_kind(r)
    met = rows.inner_join(
        visits,
        [rows.person_id == visits.visited, visits.visit_on >= rows.started_on, visits.visit_on <= rows.ended_on],
    )
    as_asked = met.seen & ((met.visit_on < met.alone_from) | met.seen_alone)
    how = ibis.cases((as_asked, YES), (as_asked.isnull(), PERHAPS), else_=NO)
    best = met.mutate(how=how).group_by(met_in="enquiry_id").aggregate(how=ibis._.how.max())
    rows = rows.left_join(best, rows.enquiry_id == best.met_in).cross_join(record_begins(["assessment_visits"], r))
    how = rows.how.fill_null(NO)
    unseen = (rows.started_on < rows.record_begins_on).fill_null(False) | rows.born_on.isnull()
    nobody_knows = (rows.ended_on < rows.started_on).fill_null(True) | (how == PERHAPS) | ((how == NO) & unseen)
    return rows.select(
        "person_id",
        episode_id="enquiry_id",
        started_on="ended_on",
        present=ibis.ifelse(nobody_knows, ibis.null("boolean"), how == YES),
    )


SEEN_IN_ENQUIRY = Presence(
    standard="seen_in_enquiry",
    title="Child seen in the section 47 enquiry",
    plain="The child was seen while the section 47 enquiry lasted, and alone from the age of three.",
    limit="same_day",
    each=_seen,
    needs=(
        need("s47_enquiries", "started_on", "ended_on"),
        need("assessment_visits", "visit_on", "seen", "seen_alone"),
        need("persons", "born_on", history=History.CURRENT),
    ),
    edge_cases="A visit of any kind counts, also one on a plan. Unborn children are left out. Where it is not recorded "
    "whether the child was seen, or seen alone, it is unknown; so it is where the date of birth is missing, unless the "
    "child was seen alone.",
)

CLOCKS = (WIDER_ATTENDANCE, SEEN_IN_ENQUIRY)


def _to_conference(r: Relations) -> ir.Table:
    held = r.initial_conferences.filter(r.initial_conferences.enquiry_id.notnull())
    held = held.group_by(held_for="enquiry_id").aggregate(held_on=held.held_on.min())
    rows = in_period(r.s47_enquiries, r, "ended_on").cross_join(r.snapshot_day)
    rows = rows.left_join(held, rows.enquiry_id == held.held_for)
    rows = rows.left_join(_perhaps_led(r), "enquiry_id", rname="{name}_perhaps")
    hit = (rows.held_on <= rows.as_at).fill_null(False)
    nobody_knows = (rows.ended_on < rows.started_on).fill_null(False) | (~hit & rows.perhaps.notnull())
    rows = rows.mutate(hit=ibis.ifelse(nobody_knows, ibis.null("float64"), hit.cast("float64")))
    return answering(rows, r, "ended_on")


def _perhaps_led(r: Relations) -> ir.Table:
    """Enquiries that were the child's last before a conference of ours that names none."""
    ours = r.initial_conferences.filter(~r.initial_conferences.transfer_in.fill_null(False)).cross_join(r.snapshot_day)
    ours = ours.filter(ours.enquiry_id.isnull() & (ours.held_on <= ours.as_at))
    ours = ours.select("conference_id", held_for="person_id", held_on="held_on")
    enquiries = r.s47_enquiries
    before = enquiries.inner_join(ours, [enquiries.person_id == ours.held_for, ours.held_on >= enquiries.started_on])
    last = before.group_by("held_for", "conference_id").aggregate(begun_on=before.started_on.max())
    its_last = [enquiries.person_id == last.held_for, enquiries.started_on == last.begun_on]
    return enquiries.semi_join(last, its_last).select("enquiry_id", perhaps=ibis.literal(1))


def _again(r: Relations) -> ir.Table:
    rows = in_period(came_again(r.s47_enquiries, r, "started_on", "again_within_a_year"), r, "started_on")
    return answering(rows.mutate(hit=rows.again.cast("float64")), r, "started_on")


def _after_an_emergency(r: Relations) -> ir.Table:
    """Plans of ours open on each period's last day, and whether an emergency came shortly before each."""
    own = r.cp_plans.filter(~r.cp_plans.other_authority.fill_null(False))
    orders = after(r.legal_statuses, r, "ended_on", "emergency_before_plan", "counts_until")
    orders = orders.filter(orders.status.isin(EMERGENCY)).select(
        order_person="person_id",
        order_from="started_on",
        order_until="ended_on",
        counts_until=orders.counts_until.fill_null(FAR_AHEAD),
    )
    pairs = own.inner_join(orders, [own.person_id == orders.order_person, orders.counts_until >= own.started_on])
    # One without a first day had begun by its last; otherwise nobody knows whether it came before the plan.
    lately = ibis.coalesce(pairs.order_from, pairs.order_until) <= pairs.started_on
    how = ibis.cases((lately, YES), (pairs.order_from.isnull(), PERHAPS), else_=NO)
    how = pairs.mutate(how=how).group_by(after_plan="plan_id").aggregate(how=ibis._.how.max())
    rows = not_over_at_end(own, r)
    rows = rows.left_join(how, rows.plan_id == how.after_plan)
    how = rows.how.fill_null(NO)
    nobody_knows = rows.started_on.isnull() | (how == PERHAPS)
    hit = ibis.ifelse(nobody_knows, ibis.null("float64"), (how == YES).cast("float64"))
    return answering(rows.mutate(counted=1.0, hit=hit), r, "to_on")


ENQUIRY_NEEDS = (need("s47_enquiries", "started_on"),)

MEASURES = (
    LedgerShare(
        id="SD03",
        title="Strategy discussions with others who know the child",
        plain="Of the strategy discussions about children with whom others work too, to how many all of those came.",
        numerator="discussions in which every other agency involved took part in person or live",
        denominator="discussions held in the period with another agency involved, and attendance recorded",
        unit="child discussed",
        direction=Direction.HIGHER,
        source="Working Together to Safeguard Children 2023",
        verified=Verified.READ,
        edge_cases="Brothers and sisters share a meeting and count each: others may work with one of them.",
        clock=WIDER_ATTENDANCE,
        basis=Basis.STARTED,
    ),
    RateMeasure(
        id="SD04",
        title="Section 47 enquiries for each 10,000 children",
        plain="How many section 47 enquiries began, for each 10,000 children who live in the area.",
        numerator="section 47 enquiries begun in the period",
        denominator="children aged 0 to 17 who live in the area",
        unit="enquiry about a child",
        direction=Direction.CONTEXT,
        source="Children in need in England, table C4; Local Authority Interactive Tool, indicator 217",
        verified=Verified.READ,
        national=National(189.3, "2025"),
        edge_cases="Every enquiry recorded counts. One that a case system opened by itself with an assessment, both "
        "ending without action, should not be recorded as one; it cannot be told apart here.",
        events=lambda r: in_period(r.s47_enquiries, r, "started_on"),
        record_needs=ENQUIRY_NEEDS,
    ),
    RecordMeasure(
        id="SD05",
        title="Section 47 enquiries that led to a conference",
        plain="Of the section 47 enquiries that ended, how many led to an initial child protection conference.",
        numerator="enquiries to which a conference belongs that was held",
        denominator="enquiries ended in the period",
        unit="enquiry about a child",
        direction=Direction.BALANCE,
        source="Children in need in England, table C4",
        verified=Verified.READ,
        national=National(0.313, "2025"),
        edge_cases="Few can mean that enquiries are begun too lightly, many that they are begun late. England's figure "
        "is conferences by enquiries of the same year. A conference still to come is not counted yet. Where one "
        "names no enquiry, it is not known whether the child's last before it led to it.",
        rows=_to_conference,
        record_needs=(
            need("s47_enquiries", "started_on", "ended_on"),
            need("initial_conferences", "enquiry_id", "held_on"),
        ),
    ),
    LedgerShare(
        id="SD07",
        title="Child seen in the section 47 enquiry",
        plain="Of the section 47 enquiries that ended, in how many the child was seen, alone from the age of three.",
        numerator="enquiries with a visit at which the child was seen, alone where age allows",
        denominator="enquiries ended in the period, children not yet born left out",
        unit="enquiry about a child",
        direction=Direction.HIGHER,
        source="Children Act 1989, section 47; Working Together to Safeguard Children",
        verified=Verified.KNOWN,
        limits=("enquiry_seen_alone_from",),
        clock=SEEN_IN_ENQUIRY,
        basis=Basis.STARTED,
    ),
    RecordMeasure(
        id="SD08",
        title="Section 47 enquiries again within twelve months",
        plain="Of the section 47 enquiries begun, how many came within twelve months of one before about the child.",
        numerator="enquiries that began within twelve months after an earlier one began",
        denominator="enquiries begun in the period",
        unit="enquiry about a child",
        direction=Direction.LOWER,
        source="Ofsted child-level data, list 5",
        verified=Verified.READ,
        lookback=12,
        limits=("again_within_a_year",),
        edge_cases="The enquiry itself is not among those before it; of two begun on one day neither is the earlier. "
        "Where another enquiry about the child has no first day, one that followed on none within twelve months is not "
        "known.",
        rows=_again,
        record_needs=ENQUIRY_NEEDS,
    ),
    RecordMeasure(
        id="SD09",
        title="Protection plans after an emergency",
        plain="Of the protection plans open, how many began within six months of police protection or an emergency "
        "order.",
        numerator="plans with police protection or an emergency protection order in the six months before they began",
        denominator="plans of this authority open on the day",
        unit="plan of a child",
        direction=Direction.CONTEXT,
        source="Ofsted child-level data, list 7",
        verified=Verified.READ,
        lookback=30,  # plans that have run longer are rare, and the six months before each must be known
        is_state=True,
        limits=("emergency_before_plan",),
        edge_cases="Police protection ends within 72 hours; what counts is that it ended no more than six months "
        "before the plan began. A plan without a first day is not known, nor one beside an emergency of which neither "
        "the first day nor an end before the plan is recorded.",
        rows=_after_an_emergency,
        record_needs=(
            need("cp_plans", "started_on", "ended_on"),
            need("legal_statuses", "status", "started_on", "ended_on"),
        ),
    ),
)
