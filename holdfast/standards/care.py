"""Children in care: visited by the rules of their placement, reviewed in time, not moved again and again."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import Ceiling, FallsTo, Recurring, after, need, record_begins
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.model import Basis, Direction, LedgerShare, RecordMeasure, Verified, open_at_end
from holdfast.standards.in_care import in_care, marked, not_known, placements_not_told

WITH_PARENTS = "P1"
INTERIM_ORDER = "C1"
LONG_TERM = ("U1", "U4")

PERIOD_NEEDS = (need("care_episodes", "care_period_id", "entered_care_on", "ceased_on"),)


def _placements(r: Relations) -> ir.Table:
    of_a_day = (r.care_placements.ended_on == r.care_placements.started_on).fill_null(False)
    rows = r.care_placements.filter(~of_a_day)
    return rows.select("person_id", "started_on", "ended_on", episode_id="placement_id")


PLACEMENT_MOVES = Ceiling(
    standard="placement_moves",
    title="Fewer than three placements in twelve months",
    plain="A child in care lives in fewer than three placements in any twelve months.",
    limit="placement_moves",
    falls_to=FallsTo.OTHERS,
    fewer_than=3,
    each=_placements,
    needs=(*PERIOD_NEEDS, need("placements", "started_on", "ended_on", "type", "care_period_id")),
    edge_cases="Short breaks and temporary placements are not counted, nor one that ended on the day on which it "
    "began: less than 24 hours. The record holds days and no hours, so a night of fewer than 24 hours counts. A "
    "placement open on the first day of the twelve months counts.",
)


def _placement_tracks(r: Relations) -> ir.Table:
    """Placements with what decides how often to visit: with parents under an interim order, long term, first year."""
    rows = after(r.care_placements, r, "started_on", "first_year_of_placement", "first_year_until")
    orders = r.legal_statuses.filter(r.legal_statuses.status == INTERIM_ORDER).select(
        order_person="person_id", order_from="started_on", order_until="ended_on"
    )
    on_start = [
        rows.person_id == orders.order_person,
        orders.order_from <= rows.started_on,
        orders.order_until.isnull() | (orders.order_until > rows.started_on),
    ]
    interim = rows.semi_join(orders, on_start).select(interim_placement="placement_id")
    first = _first_reviews(r)
    rows = rows.left_join(interim, rows.placement_id == interim.interim_placement)
    rows = rows.left_join(
        first, [rows.person_id == first.reviewed_person, rows.care_period_id == first.reviewed_period]
    )
    track = ibis.cases(
        ((rows.type == WITH_PARENTS) & rows.interim_placement.notnull(), "parents_interim"),
        (rows.type.isin(LONG_TERM), "long_term"),
        else_="standard",
    )
    return rows.select(
        "person_id",
        "started_on",
        "ended_on",
        "care_period_id",
        "first_year_until",
        "first_review_on",
        episode_id="placement_id",
        track=track,
    )


def _first_reviews(r: Relations) -> ir.Table:
    """The first review known of each period of care; of one older than the record of reviews, its first day."""
    reviews = r.care_reviews.filter(~r.care_reviews.cancelled.fill_null(False))
    first = reviews.group_by(reviewed_period="care_period_id").aggregate(seen_on=reviews.review_on.min())
    rows = r.care_periods.left_join(first, r.care_periods.care_period_id == first.reviewed_period)
    rows = rows.cross_join(record_begins(["care_reviews"], r))
    first_review_on = ibis.ifelse(rows.started_on < rows.record_begins_on, rows.started_on, rows.seen_on)
    return rows.select(reviewed_person="person_id", reviewed_period="care_period_id", first_review_on=first_review_on)


def _visit_limit(rows: ir.Table, _: Relations) -> ir.Table:
    before_review = rows.first_review_on.isnull() | (rows.started_on < rows.first_review_on)
    variant = ibis.cases(
        ((rows.track == "parents_interim") & before_review, "weekly"),
        (rows.track == "parents_interim", "four_weekly"),
        (rows.sequence == 1, "first"),
        ((rows.track == "long_term") & (rows.started_on >= rows.first_year_until), "settled"),
        else_="six_weekly",
    )
    return rows.mutate(variant=variant)


def _visits(r: Relations) -> ir.Table:
    seen = r.care_visits.filter(r.care_visits.seen.fill_null(True))
    return seen.select("person_id", "care_period_id", event_on="visit_on")


VISIT = Recurring(
    standard="care_visit",
    title="Child in care visited",
    plain="A child in care is visited within a week of a placement's start, then at least every six weeks; every three "
    "months after a year in a placement meant to last; weekly at first with a parent under an interim order.",
    limit="care_visit",
    each=_placement_tracks,
    events=_visits,
    matched_by=("person_id", "care_period_id"),
    variant=_visit_limit,
    needs=(
        *PERIOD_NEEDS,
        need("placements", "started_on", "ended_on", "type", "care_period_id"),
        need("care_visits", "visit_on", "care_period_id"),
        need("legal_statuses", "status", "started_on"),
        need("care_reviews", "review_on"),
    ),
    edge_cases="A new placement starts the clock afresh. Temporary approval of a relative as carer is not told apart "
    "from other placements: no source says it. A placement of unknown kind is visited as any other. A visit at which "
    "the child was not seen does not count; one that does not say counts. A placement whose dates are in the wrong "
    "order cannot be judged.",
)


def _periods(r: Relations) -> ir.Table:
    return r.care_periods.select("person_id", "started_on", "ended_on", episode_id="care_period_id")


def _reviews(r: Relations) -> ir.Table:
    held = r.care_reviews.filter(~r.care_reviews.cancelled.fill_null(False))
    return held.select("person_id", episode_id="care_period_id", event_on="review_on")


def _review_limit(rows: ir.Table, _: Relations) -> ir.Table:
    variant = ibis.cases((rows.sequence == 1, "first"), (rows.sequence == 2, "second"), else_="later")
    return rows.mutate(variant=variant)


REVIEW = Recurring(
    standard="care_review",
    title="Child in care reviewed",
    plain="A child in care is reviewed within 20 working days of entering care, then within three months, then "
    "every six.",
    limit="care_review",
    falls_to=FallsTo.CHAIR,
    each=_periods,
    events=_reviews,
    variant=_review_limit,
    needs=(*PERIOD_NEEDS, need("care_reviews", "review_on", "care_period_id")),
    edge_cases="A child who leaves care before a review is due drops out. A cancelled review does not count. Of a "
    "child in care before the record of reviews begins it is not known whether the first on it was in time, but six "
    "months into it one was due. A time in care whose dates are in the wrong order cannot be judged.",
)

CLOCKS = (PLACEMENT_MOVES, VISIT, REVIEW)


def _three_placements(r: Relations) -> ir.Table:
    """Children in care on each period's last day, with whether they are over the ceiling on placements."""
    rows = in_care(r)
    over = open_at_end(r.ledger.filter(r.ledger.standard == PLACEMENT_MOVES.standard), r)
    over = over.filter(over.overdue > 0)
    rows = marked(rows, over, "hit")
    rows = marked(rows, placements_not_told(r, rows, "year_before_on"), "untold")
    return not_known(rows, (rows.hit == 0) & (rows.untold == 1))


def _review_share(id_: str, variant: str, title: str, plain: str, source: str) -> LedgerShare:
    return LedgerShare(
        id=id_,
        title=title,
        plain=plain,
        numerator="reviews held by their due day",
        denominator="reviews that fell due in the period, for children still in care on the day",
        unit="review of a child",
        direction=Direction.HIGHER,
        source=f"Care Planning, Placement and Case Review (England) Regulations 2010, {source}",
        verified=Verified.READ,
        clock=REVIEW,
        basis=Basis.DUE,
        variants=(variant,),
    )


MEASURES = (
    RecordMeasure(
        id="CL01",
        title="Three or more placements in the year",
        plain="Of the children in care on the day, how many have lived in three or more placements in twelve months.",
        numerator="children with three or more placements open at any time in the twelve months",
        denominator="children in care on the day, short breaks left out",
        unit="child",
        direction=Direction.LOWER,
        source="Children looked after in England; Local Authority Interactive Tool, indicator 372",
        verified=Verified.READ,
        national=National(0.1, "31 March 2025"),
        lookback=12,
        is_state=True,
        edge_cases="A child of whom no placement is recorded, or one in the twelve months without its first day or "
        "with its dates in the wrong order, is not known, unless the others are three already.",
        rows=_three_placements,
        record_needs=(),
        of_clocks=(PLACEMENT_MOVES,),
    ),
    LedgerShare(
        id="CL04",
        title="Statutory visits to children in care in time",
        plain="Of the statutory visits to children in care that fell due, how many were made in time.",
        numerator="intervals that ended with a visit in time",
        denominator="intervals that fell due in the period",
        unit="interval between visits",
        direction=Direction.HIGHER,
        source="Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28",
        verified=Verified.READ,
        clock=VISIT,
        basis=Basis.DUE,
    ),
    _review_share(
        "CL06",
        "first",
        "First reviews in care within 20 working days",
        "Of the first reviews of children in care that fell due, how many were held within 20 working days.",
        "regulation 33(1)",
    ),
    _review_share(
        "CL07",
        "second",
        "Second reviews in care within three months",
        "Of the second reviews of children in care that fell due, how many were held within three months of the first.",
        "regulation 33(2)",
    ),
    _review_share(
        "CL08",
        "later",
        "Later reviews in care within six months",
        "Of the later reviews of children in care that fell due, how many were held within six months of the one "
        "before.",
        "regulation 33(2)",
    ),
)
