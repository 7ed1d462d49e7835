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
from holdfast.standards.in_care import IN_CARE, in_care

ADOPTED = "Adoption"
THREE_YEARS, A_YEAR_TO_PLACE, FOURTEEN_MONTHS = "three_years_before", "placed_after_decision", "wait_for_a_family"


def _with_entry(r: Relations) -> ir.Table:
    """Steps towards permanence, with the day on which the child entered that period of care."""
    entered = r.care_periods.select(of_person="person_id", of_period="care_period_id", entered_on="started_on")
    rows = r.permanence
    return rows.inner_join(entered, [rows.person_id == entered.of_person, rows.care_period_id == entered.of_period])


def _adopted(r: Relations) -> ir.Table:
    """Children adopted in the three years up to each period's last day."""
    rows = _with_entry(r)
    rows = rows.filter(rows.permanence_order_type == ADOPTED)
    days = after(r.periods, r, "to_on", THREE_YEARS, "since_on")
    within = [rows.permanence_order_on > days.since_on, rows.permanence_order_on <= days.to_on]
    return rows.inner_join(days, within)


class Wait:
    """Mean days from one step to another of the children adopted in three years."""

    def __init__(self, first: str, last: Callable[[ir.Table], ir.DateValue]) -> None:
        self.first = first
        self.last = last

    def __call__(self, r: Relations) -> ir.Table:
        """One row a child adopted; a step that comes before the first takes no days."""
        rows = _adopted(r)
        rows = rows.mutate(first_on=rows[self.first], last_on=self.last(rows))
        rows = rows.mutate(hit=ibis.greatest(days_between(rows.first_on, rows.last_on), 0).cast("float64"), counted=1.0)
        rows = rows.mutate(hit=ibis.ifelse(rows.last_on.isnull(), ibis.null("float64"), rows.hit))
        return answering(rows.filter(rows.first_on.notnull()), r, "permanence_order_on")


def _placed(rows: ir.Table) -> ir.DateValue:
    return rows.placed_for_adoption_on


def _with_carers(rows: ir.Table) -> ir.DateValue:
    by_carer = rows.adopted_by_carer.fill_null(False)
    return ibis.ifelse(by_carer, rows.placed_foster_carer_on, rows.placed_for_adoption_on)


def _matched(rows: ir.Table) -> ir.DateValue:
    return rows.matched_on


def _under_fourteen_months(r: Relations) -> ir.Table:
    """Children adopted in three years, and those in care on the day with a decision that they should be."""
    adopted = _adopted(r)
    adopted = adopted.select("person_id", "period", "to_on", "entered_on", "placed_for_adoption_on")
    waiting = _with_entry(r).filter(ibis._.permanence_order_on.isnull() & ibis._.decision_reversed_on.isnull())
    held = in_care(r).select(held_person="person_id", held_period="care_period_id", period="period", to_on="to_on")
    still = [waiting.person_id == held.held_person, waiting.care_period_id == held.held_period]
    waiting = waiting.inner_join(held, [*still, waiting.adm_decision_on <= held.to_on])
    waiting = waiting.select("person_id", "period", "to_on", "entered_on", "placed_for_adoption_on")
    rows = after(adopted.union(waiting), r, "entered_on", FOURTEEN_MONTHS, "by")
    met = (rows.placed_for_adoption_on < rows.by).fill_null(False)
    over = (rows.by <= rows.to_on) | rows.placed_for_adoption_on.notnull()
    rows = rows.mutate(hit=met.cast("float64"), counted=1.0).filter(met | over)
    return answering(rows, r, "to_on")


def _soon_placed(r: Relations) -> ir.Table:
    rows = r.permanence.filter(r.permanence.permanence_order_type == ADOPTED)
    rows = after(rows, r, "adm_decision_on", A_YEAR_TO_PLACE, "by")
    rows = in_period(rows, r, "permanence_order_on")
    known = rows.adm_decision_on.notnull() & rows.placed_for_adoption_on.notnull()
    hit = (rows.placed_for_adoption_on <= rows.by).cast("float64")
    return answering(rows.mutate(hit=ibis.ifelse(known, hit, ibis.null("float64"))), r, "permanence_order_on")


def _reversed(r: Relations) -> ir.Table:
    rows = in_period(r.permanence, r, "adm_decision_on").cross_join(r.snapshot_day)
    hit = (rows.decision_reversed_on <= rows.as_at).fill_null(False)
    return answering(rows.mutate(hit=hit.cast("float64")), r, "adm_decision_on")


STEPS = need("permanence", "adm_decision_on", "placed_for_adoption_on", "permanence_order_on", "permanence_order_type")
SCORECARDS = "Adoption scorecards: guidance on methods"
DECIDED = "Adoption and special guardianship data; Children looked after in England"

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
        edge_cases="A child who was adopted without a day of placement is not known.",
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
        edge_cases="A match before the order took no days. A child without an order is not counted.",
        rows=Wait("placement_order_on", _matched),
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
        edge_cases="A child who waits still counts as missed from fourteen months on, and is left out until then.",
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
        rows=_reversed,
        record_needs=(STEPS, need("permanence", "decision_reversed_on")),
    ),
)
