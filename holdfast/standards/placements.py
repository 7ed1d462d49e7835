"""Where children in care live: how long in one place, how far from home, in what kind of place, why it ended."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import after, need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import Direction, RecordMeasure, Verified
from holdfast.record.tables.code_sets import PLACEMENT_CHANGE_REASON
from holdfast.standards.again import in_period
from holdfast.standards.allocation import SECOND_ROLE, SOCIAL_WORKER, social_workers, with_second_role
from holdfast.standards.in_care import (
    BORN,
    IN_CARE,
    TEMPORARY,
    in_care,
    in_care_for,
    marked,
    not_known,
    placements_not_told,
    with_birthday,
)

FAR_MILES, UNKNOWN_MILES = 20, 999
THREE = 3
WHY = {code: why[0].lower() + why[1:] for code, why in PLACEMENT_CHANGE_REASON.codes.items()}
WITH_PRESENT_CARER = ("A3", "A5")
# Where the law asks for registration with Ofsted, and supported accommodation, where it does since October 2023.
REGISTERED = ("K1", "K2", "S1", "R3")
SUPPORTED = ("H5", "K3")
EMERGENCY = "out_of_area_emergency"


def _now(r: Relations) -> ir.Table:
    """The placement of each child in care on each period's last day, with the one before it."""
    dated = r.placements.filter(r.placements.started_on.notnull())
    places = dated.filter(~dated.type.fill_null("").startswith(TEMPORARY))
    line = ibis.window(group_by="person_id", order_by=[places.started_on, places.placement_id])
    places = places.mutate(
        before_started_on=places.started_on.lag().over(line), before_ended_on=places.ended_on.lag().over(line)
    )
    rows = in_care(r)
    places = places.select(
        "placement_id", "type", "urn", "distance_miles", "before_started_on", "before_ended_on",
        placed_person="person_id", placed_on="started_on", placed_until="ended_on",
    )  # fmt: skip
    held = [
        rows.person_id == places.placed_person,
        places.placed_on <= rows.to_on,
        places.placed_until.isnull() | (places.placed_until > rows.to_on),
    ]
    joined = rows.left_join(places, held)
    newest = ibis.window(
        group_by=["person_id", "period"], order_by=[joined.placed_on.desc(), joined.placement_id.desc()]
    )
    joined = joined.mutate(place=ibis.row_number().over(newest))
    return joined.filter(joined.place == 0)


def _settled(r: Relations) -> ir.Table:
    """Under 16, in care for two and a half years, with whether the placement has lasted two."""
    long_in_care = in_care_for(r, "two_and_a_half_years_of_care").select(long_person="person_id", long_period="period")
    rows = _now(r)
    rows = rows.semi_join(
        long_in_care, [rows.person_id == long_in_care.long_person, rows.period == long_in_care.long_period]
    )
    rows = with_birthday(rows, r, "sixteenth_birthday", "sixteen_on")
    rows = rows.filter(rows.sixteen_on.isnull() | (rows.sixteen_on > rows.to_on))
    rows = after(rows, r, "to_on", "two_years_before", "two_years_ago_on")
    # Adopted by those who fostered: the time with the same carers counts as one.
    same_carers = rows.type.isin(WITH_PRESENT_CARER) & (rows.before_ended_on >= rows.placed_on)
    since = ibis.ifelse(same_carers.fill_null(False), rows.before_started_on, rows.placed_on)
    rows = rows.mutate(hit=(since <= rows.two_years_ago_on).cast("float64"))
    return not_known(rows, rows.sixteen_on.isnull())


def _three_in_two_years(r: Relations) -> ir.Table:
    places = r.care_placements
    places = places.filter(places.ended_on.isnull() | (places.ended_on > places.started_on))
    days = after(r.periods, r, "to_on", "two_years_before", "two_years_ago_on")
    open_then = [
        places.started_on <= days.to_on,
        places.ended_on.isnull() | (places.ended_on >= days.two_years_ago_on),
    ]
    rows = places.inner_join(days, open_then)
    counted = rows.group_by("person_id", "period").aggregate(places=rows.placement_id.nunique())
    rows = marked(in_care_for(r, "two_years_of_care"), counted.filter(counted.places >= THREE), "hit")
    rows = after(rows, r, "to_on", "two_years_before", "two_years_ago_on")
    rows = marked(rows, placements_not_told(r, rows, "two_years_ago_on"), "untold")
    return not_known(rows, (rows.hit == 0) & (rows.untold == 1))


def _far(r: Relations) -> ir.Table:
    areas = r.placement_areas.select(area_of="placement_id", in_own_area="in_own_area")
    rows = _now(r)
    rows = rows.left_join(areas, rows.placement_id == areas.area_of)
    known = rows.distance_miles < UNKNOWN_MILES
    is_far = (rows.distance_miles > FAR_MILES) & ~rows.in_own_area
    near = (rows.distance_miles <= FAR_MILES) | rows.in_own_area
    return rows.mutate(hit=ibis.cases((known & is_far, 1.0), (known & near, 0.0)))


def _approved(r: Relations) -> ir.Table:
    """New placements outside the area and its neighbours, with whether somebody senior approved them in time."""
    areas = r.placement_areas
    nearby = areas.in_own_area.fill_null(False) | areas.in_adjoining_area.fill_null(False)
    areas = areas.filter(~nearby).mutate(is_far=~areas.in_own_area & ~areas.in_adjoining_area)
    rows = r.care_placements.inner_join(areas, r.care_placements.placement_id == areas.placement_id)
    rows = rows.select("person_id", "started_on", "is_far", "approved_on", "was_emergency")
    rows = after(rows, r, "started_on", EMERGENCY, "emergency_by")
    first = (rows.approved_on <= rows.started_on).fill_null(False)
    soon = (rows.approved_on <= rows.emergency_by).fill_null(False)
    hit = ibis.cases((first | (soon & rows.was_emergency), 1.0), (~soon | ~rows.was_emergency, 0.0))
    rows = in_period(not_known(rows.mutate(hit=hit), rows.is_far.isnull()), r, "started_on")
    return answering(rows, r, "started_on")


def _unregistered(r: Relations) -> ir.Table:
    rows = after(_now(r), r, "to_on", "supported_accommodation_registered", "supported_counts")
    rows = with_birthday(rows, r, "sixteenth_birthday", "sixteen_on")
    without = rows.urn.fill_null("").strip() == ""
    young = rows.sixteen_on > rows.to_on
    supported = rows.type.isin(SUPPORTED) & (rows.supported_counts.notnull() | young)
    asked = rows.type.isin(REGISTERED) | supported
    return rows.mutate(hit=ibis.ifelse(rows.type.notnull(), (asked & without).cast("float64"), ibis.null("float64")))


def _why_ended(r: Relations) -> ir.Table:
    places = r.care_placements.select("person_id", "placement_id", "ended_on")
    reasons = r.placements.select(of_placement="placement_id", reason="change_reason")
    rows = places.inner_join(reasons, places.placement_id == reasons.of_placement)
    rows = in_period(rows, r, "ended_on")
    words = ibis.cases(*((rows.reason == code, why) for code, why in WHY.items()))
    return answering(rows.mutate(category=words), r, "ended_on")


def _many_workers(r: Relations) -> ir.Table:
    lines = social_workers(r)
    had = lines.inner_join(
        r.periods,
        [
            lines.started_on <= r.periods.to_on,
            lines.ended_on.isnull() | (lines.ended_on > r.periods.year_before_on),
            lines.ended_on.isnull() | (lines.ended_on > lines.started_on),
        ],
    )
    counted = had.group_by("person_id", "period").aggregate(workers=had.worker_id.nunique())
    rows = marked(in_care(r), counted.filter(counted.workers >= THREE), "hit")
    rows = marked(rows, _perhaps_three(r), "perhaps")
    return with_second_role(not_known(rows, (rows.hit == 0) & (rows.perhaps == 1)), r)


def _perhaps_three(r: Relations) -> ir.Table:
    """Children with three workers in the twelve months, if everybody whose part nobody wrote down is counted as one."""
    lines = r.involvements.filter(
        r.involvements.worker_id.notnull() & (r.involvements.role.isnull() | (r.involvements.role == SOCIAL_WORKER))
    )
    had = lines.inner_join(
        r.periods,
        [
            lines.started_on.isnull() | (lines.started_on <= r.periods.to_on),
            lines.ended_on.isnull() | (lines.ended_on > r.periods.year_before_on),
            lines.ended_on.isnull() | lines.started_on.isnull() | (lines.ended_on > lines.started_on),
        ],
    )
    counted = had.group_by("person_id", "period").aggregate(
        workers=had.worker_id.nunique(), without_part=had.role.isnull().cast("int32").max()
    )
    return counted.filter((counted.workers >= THREE) & (counted.without_part == 1))


PLACEMENTS = need("placements", "type", "started_on", "ended_on", "care_period_id")
AREAS = need("placement_areas", "in_own_area")
PUBLISHED = "Children looked after in England including adoptions"
ON_THE_DAY = "children in care on the day"

CLOCKS = ()


def _placed(
    id_: str, title: str, plain: str, numerator: str, england: National | None, **given: object
) -> RecordMeasure:
    """A measure of children in care on a day, as the Department publishes it."""
    shared = {
        "denominator": ON_THE_DAY, "unit": "child", "direction": Direction.LOWER, "source": PUBLISHED,
        "verified": Verified.READ, "is_state": True, "record_needs": (*IN_CARE, PLACEMENTS),
    }  # fmt: skip
    told = {"id": id_, "title": title, "plain": plain, "numerator": numerator, "national": england}
    return RecordMeasure(**{**shared, **told, **given})  # type: ignore[arg-type]


MEASURES = (
    _placed(
        "CL02",
        "Settled in one placement",
        "Of the children under 16 in care for two and a half years, how many have lived in one placement for two.",
        "children in the same placement for two years or more",
        National(0.69, "31 March 2025"),
        denominator="children under 16 on the day, in care without a break for two and a half years",
        direction=Direction.HIGHER,
        lookback=30,
        limits=("two_and_a_half_years_of_care", "two_years_before"),
        edge_cases="Placed for adoption with their foster carers, children have not moved. A break in care begins the "
        "count again. A temporary placement (hospital, holiday) ends none. A child is not known whose placement on the "
        "day is not recorded, or whose day of birth is not.",
        rows=_settled,
        record_needs=(*IN_CARE, PLACEMENTS, BORN),
    ),
    _placed(
        "CL03",
        "Three or more placements in two years",
        "Of the children in care for two years, how many lived in three or more placements in that time.",
        "children with three or more placements open at any time in the two years",
        National(0.23, "2025"),
        denominator="children in care without a break for two years",
        lookback=24,
        limits=("two_years_of_care", "two_years_before"),
        edge_cases="The placement on the first day counts. Short breaks and temporary placements do not, nor does one "
        "that ended on the day on which it began. A child of whom no placement is recorded, or one without its first "
        "day or with its dates in the wrong order, is not known, unless the others are three already.",
        rows=_three_in_two_years,
    ),
    _placed(
        "CL11",
        "Far from home and outside the area",
        "Of the children in care on the day, how many live more than twenty miles from home and outside the council's "
        "area.",
        "children more than twenty miles from home, outside the area",
        National(0.18, "31 March 2025"),
        edge_cases="A distance of 999 miles says that it is not known. A child who came alone from abroad has no home "
        "address, and so no distance.",
        rows=_far,
        record_needs=(*IN_CARE, PLACEMENTS, need("placements", "distance_miles"), AREAS),
    ),
    _placed(
        "CL12",
        "Placements outside the area approved",
        "Of the new placements beyond the neighbouring councils, how many a director or nominated officer approved.",
        "placements approved by their first day, in an emergency within five working days",
        None,
        denominator="placements begun in the period outside the council's area and those that adjoin it",
        unit="placement",
        direction=Direction.HIGHER,
        is_state=False,
        source="Care Planning, Placement and Case Review (England) Regulations 2010, regulation 11",
        verified=Verified.KNOWN,
        limits=(EMERGENCY,),
        edge_cases="Where nobody says whether it was an emergency, an approval in the five days after is not known to "
        "be in time. A placement of which nobody says in whose area it lies is not known.",
        rows=_approved,
        record_needs=(*IN_CARE, PLACEMENTS, AREAS, need("placement_areas", "in_adjoining_area", "approved_on")),
    ),
    _placed(
        "CL13",
        "Placements without registration",
        "Of the children in care on the day, how many live in a place that ought to be registered and shows no "
        "registration.",
        "children in a children's home, a residential school or family centre, or supported accommodation, without a "
        "registration number",
        None,
        source="Care Standards Act 2000; Supported Accommodation (England) Regulations 2023",
        verified=Verified.KNOWN,
        limits=("supported_accommodation_registered",),
        edge_cases="Supported accommodation counts from 28 October 2023, and for a child under 16 always. A missing "
        "number may be a fault of recording: look at each child. A child of whose placement the kind is not recorded "
        "is not known.",
        rows=_unregistered,
        record_needs=(*IN_CARE, PLACEMENTS, need("placements", "urn"), BORN),
    ),
    _placed(
        "CL14",
        "Why placements ended",
        "How the placements that ended divide by reason.",
        "placements ended for each reason",
        National.of_kinds(
            "2025", (WHY["CARPL"], 0.34), (WHY["OTHER"], 0.25), (WHY["PLACE"], 0.18), (WHY["CREQB"], 0.08)
        ),
        denominator="placements ended in the period",
        unit="placement",
        direction=Direction.CONTEXT,
        is_state=False,
        gives=Gives.MIX,
        edge_cases="A placement that ended without a reason is not known.",
        rows=_why_ended,
        record_needs=(*IN_CARE, PLACEMENTS, need("placements", "change_reason")),
    ),
    _placed(
        "CL15",
        "Three or more social workers while in care",
        "Of the children in care on the day, how many had three or more social workers in the twelve months.",
        "children with three or more different allocated social workers",
        National(0.27, "2024"),
        source="Local Authority Interactive Tool, social worker changes",
        lookback=12,
        edge_cases="Workers are counted, not allocations. Nobody is counted who was allocated for less than a day. A "
        "family help lead who held the child before care, and a lead child protection practitioner, are no social "
        "workers: a change to or from one of them adds nobody. Somebody of whom the record does not say what they do "
        "for the child may be the third: that is not known.",
        rows=_many_workers,
        dimension=SECOND_ROLE,
        record_needs=(*IN_CARE, need("involvements", "role", "worker_id", "started_on", "ended_on")),
    ),
)
