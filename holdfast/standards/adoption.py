"""Adoption: how long children wait for a family, and plans that were given up."""

from collections.abc import Callable

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import after, days_between, need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import Direction, RecordMeasure, Verified
from holdfast.standards.again import in_period
from holdfast.standards.in_care import IN_CARE, in_care, not_known

ADOPTED = "Adoption"
THREE_YEARS, A_YEAR_TO_PLACE, FOURTEEN_MONTHS = "three_years_before", "placed_after_decision", "wait_for_a_family"


def _with_entry(r: Relations) -> ir.Table:
    """Steps towards permanence, with the day on which the child entered that period of care."""
    entered = r.care_periods.select(of_person="person_id", of_period="care_period_id", entered_on="started_on")
    rows = r.permanence
    return rows.inner_join(entered, [rows.person_id == entered.of_person, rows.care_period_id == entered.of_period])


def _adopted(r: Relations) -> ir.Table:
    """Children adopted in the three years up to each period's last day, or who may have been."""
    rows = _perhaps_adopted(_with_entry(r))
    days = after(r.periods, r, "to_on", THREE_YEARS, "since_on")
    within = [rows.permanence_order_on > days.since_on, rows.permanence_order_on <= days.to_on]
    return rows.inner_join(days, within)


def _perhaps_adopted(rows: ir.Table) -> ir.Table:
    """Rows of children adopted, and of those of whom nobody says by which order they left care: is_told is then
    false."""
    rows = rows.filter(rows.permanence_order_type.fill_null(ADOPTED) == ADOPTED)
    return rows.mutate(is_told=rows.permanence_order_type.notnull())


class Wait:
    """Mean days from one step to another of the children adopted in three years.

    `may_be_skipped` leaves out a child without the first step, and takes no days for a last one that came before it.
    """

    def __init__(self, first: str, last: Callable[[ir.Table], ir.DateValue], *, may_be_skipped: bool = False) -> None:
        self.first = first
        self.last = last
        self.may_be_skipped = may_be_skipped

    def __call__(self, r: Relations) -> ir.Table:
        """One row a child adopted."""
        rows = _adopted(r)
        rows = rows.mutate(first_on=rows[self.first], last_on=self.last(rows))
        if self.may_be_skipped:
            rows = rows.filter(rows.first_on.notnull())
            rows = rows.mutate(last_on=ibis.ifelse(rows.last_on < rows.first_on, rows.first_on, rows.last_on))
        rows = rows.mutate(hit=days_between(rows.first_on, rows.last_on).cast("float64"), counted=1.0)
        return answering(not_known(rows, ~rows.is_told | (rows.hit < 0)), r, "permanence_order_on")


def _placed(rows: ir.Table) -> ir.DateValue:
    return rows.placed_for_adoption_on


def _with_carers(rows: ir.Table) -> ir.DateValue:
    by_carer = rows.adopted_by_carer.fill_null(rows.placed_foster_carer_on.notnull())
    return ibis.ifelse(by_carer, rows.placed_foster_carer_on, rows.placed_for_adoption_on)


def _matched(rows: ir.Table) -> ir.DateValue:
    return rows.matched_on


def _under_fourteen_months(r: Relations) -> ir.Table:
    """Children adopted in three years, and those in care on the day with a decision that they should be."""
    adopted = _adopted(r)
    columns = ("person_id", "period", "to_on", "entered_on", "placed_for_adoption_on", "is_told")
    # When a child moved in who is adopted must be told; one who waits has not.
    adopted = adopted.mutate(is_told=adopted.is_told & adopted.placed_for_adoption_on.notnull()).select(*columns)
    waiting = _with_entry(r).filter(ibis._.permanence_order_on.isnull() & ibis._.decision_reversed_on.isnull())
    held = in_care(r).select(held_person="person_id", held_period="care_period_id", period="period", to_on="to_on")
    still = [waiting.person_id == held.held_person, waiting.care_period_id == held.held_period]
    waiting = waiting.inner_join(held, [*still, waiting.adm_decision_on <= held.to_on])
    waiting = waiting.mutate(is_told=ibis.literal(True)).select(*columns)
    rows = after(adopted.union(waiting), r, "entered_on", FOURTEEN_MONTHS, "by")
    untold = ~rows.is_told | rows.by.isnull() | (rows.placed_for_adoption_on < rows.entered_on).fill_null(False)
    met = (rows.placed_for_adoption_on < rows.by).fill_null(False)
    over = (rows.by <= rows.to_on).fill_null(False) | rows.placed_for_adoption_on.notnull()
    rows = not_known(rows.mutate(hit=met.cast("float64"), counted=1.0), untold).filter(over | untold)
    return answering(rows, r, "to_on")


def _soon_placed(r: Relations) -> ir.Table:
    rows = _perhaps_adopted(r.permanence)
    rows = after(rows, r, "adm_decision_on", A_YEAR_TO_PLACE, "by")
    rows = in_period(rows, r, "permanence_order_on")
    rows = rows.mutate(hit=(rows.placed_for_adoption_on <= rows.by).cast("float64"))
    return answering(not_known(rows, ~rows.is_told), r, "permanence_order_on")


def _reversed(r: Relations) -> ir.Table:
    rows = in_period(r.permanence, r, "adm_decision_on").cross_join(r.snapshot_day)
    # A reason without a day: it was reversed, on whatever day.
    reversed_by_now = ibis.coalesce(rows.decision_reversed_on <= rows.as_at, rows.decision_reversed_reason.notnull())
    hit = reversed_by_now.fill_null(False)
    return answering(rows.mutate(hit=hit.cast("float64")), r, "adm_decision_on")


STEPS = need("permanence", "adm_decision_on", "placed_for_adoption_on", "permanence_order_on", "permanence_order_type")
SCORECARDS = "Adoption scorecards: guidance on methods"
DECIDED = "Adoption and special guardianship data; Children looked after in England"
WHICH_ORDER = "Nor is a child who left care by an order of which nobody says whether it was one of adoption."

CLOCKS = ()


def _adoption(id_: str, title: str, plain: str, numerator: str, denominator: str, **given: object) -> RecordMeasure:
    """A measure of children adopted, or meant to be."""
    shared = {
        "unit": "child", "direction": Direction.LOWER, "source": SCORECARDS, "verified": Verified.READ,
        "is_state": True, "lookback": 36, "limits": (THREE_YEARS,), "record_needs": (*IN_CARE, STEPS),
    }  # fmt: skip
    told = {"id": id_, "title": title, "plain": plain, "numerator": numerator, "denominator": denominator}
    return RecordMeasure(**{**shared, **told, **given})  # type: ignore[arg-type]


MEASURES = (
    _adoption(
        "AD01",
        "Days from entering care to moving in",
        "How many days children who were adopted waited on average, from entering care to moving in with their family.",
        "days from entering care to being placed for adoption",
        "children adopted in the three years up to the day",
        gives=Gives.MEAN,
        national=National(486, "2015 to 2018", of="days"),
        edge_cases="A child who was adopted without a day of entering care or of placement, or with a placement before "
        "care began, is not known. " + WHICH_ORDER,
        rows=Wait("entered_on", _placed),
    ),
    _adoption(
        "AD02",
        "Days from entering care to living with those who adopt",
        "As the days to moving in; a child adopted by their foster carers has waited until they came to live there.",
        "days from entering care to living with those who adopt",
        "children adopted in the three years up to the day",
        gives=Gives.MEAN,
        source="Adoption and special guardianship leadership board: measure A10",
        edge_cases="Where nobody says whether foster carers adopted the child, a day of coming to live with them "
        "tells it. "
        "Without the day that counts, or with one before care began, a child is not known. " + WHICH_ORDER,
        rows=Wait("entered_on", _with_carers),
        record_needs=(*IN_CARE, STEPS, need("permanence", "adopted_by_carer", "placed_foster_carer_on")),
    ),
    _adoption(
        "AD03",
        "Days from placement order to match",
        "How many days children who were adopted waited on average from the court's order until a family was found.",
        "days from the placement order to the match",
        "children adopted in the three years up to the day, for whom an order was made",
        gives=Gives.MEAN,
        national=National(10, "2025", of="months on average, from the decision and not from the order,"),
        edge_cases="A match before the order took no days. A child without an order is not counted; one without a day "
        "of the match is not known. " + WHICH_ORDER,
        rows=Wait("placement_order_on", _matched, may_be_skipped=True),
        record_needs=(*IN_CARE, STEPS, need("permanence", "placement_order_on", "matched_on")),
    ),
    _adoption(
        "AD04",
        "Waits of less than fourteen months",
        "Of the children adopted and those on the way, how many moved in within fourteen months of entering care.",
        "children who moved in less than fourteen months after entering care",
        "children adopted in the three years, and children in care on the day with a decision for adoption, whose wait "
        "is over or has lasted fourteen months",
        direction=Direction.HIGHER,
        limits=(THREE_YEARS, FOURTEEN_MONTHS),
        edge_cases="A child who waits still counts as missed from fourteen months on, and is left out until then. A "
        "child "
        "who was adopted and did not move in on any day that is recorded is not known. " + WHICH_ORDER,
        rows=_under_fourteen_months,
    ),
    _adoption(
        "AD06",
        "Placed within twelve months of the decision",
        "Of the children adopted, how many moved in within twelve months of the decision that they should be.",
        "children placed within twelve months of the decision",
        "children adopted in the period",
        direction=Direction.HIGHER,
        is_state=False,
        lookback=0,
        limits=(A_YEAR_TO_PLACE,),
        source=DECIDED,
        edge_cases="Without a day of the decision or of moving in a child is not known. " + WHICH_ORDER,
        rows=_soon_placed,
    ),
    _adoption(
        "AD08",
        "Plans changed away from adoption",
        "Of the decisions that a child should be adopted, how many were reversed later.",
        "decisions reversed",
        "decisions made in the period",
        direction=Direction.BALANCE,
        is_state=False,
        lookback=0,
        limits=(),
        source="Annex A, list 10",
        edge_cases="A decision stands until the record says that it was reversed, be it by a reason without a day.",
        rows=_reversed,
        record_needs=(STEPS, need("permanence", "decision_reversed_on")),
    ),
)
