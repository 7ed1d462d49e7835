"""Homes that the council provides to care leavers: visited by the personal adviser within a week and again."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import Recurring, days_between, need, number_in_force
from holdfast.engines.relations import Relations
from holdfast.measures.model import Basis, Direction, LedgerShare, Verified
from holdfast.record.reading import History

PROVIDED_UNDER = ("section 23B", "section 24B")
LIMIT = "leaver_home_visit"
FIRST, BEFORE_REVIEW, LATER = "first", "before_review", "later"


def _homes(r: Relations) -> ir.Table:
    homes = r.leaver_homes.filter(r.leaver_homes.provided_under.isin(PROVIDED_UNDER))
    people = r.persons.select(of_person="person_id", died_on="died_on")
    rows = homes.left_join(people, homes.person_id == people.of_person)
    rows = rows.mutate(ended_on=ibis.least(rows.ended_on, rows.died_on), review=ibis.literal(BEFORE_REVIEW))
    rows = number_in_force(rows, r, "started_on", LIMIT, "reviewed_after", variant="review")
    return rows.select("person_id", "started_on", "ended_on", "reviewed_after", episode_id="home_id")


def _visits(r: Relations) -> ir.Table:
    seen = r.adviser_visits.filter(r.adviser_visits.seen.fill_null(True))
    return seen.select("person_id", episode_id="home_id", event_on="visit_on")


def _limit(rows: ir.Table, _: Relations) -> ir.Table:
    in_time = days_between(rows.spell_started_on, rows.started_on) < rows.reviewed_after
    second = (rows.sequence == 2) & in_time
    return rows.mutate(variant=ibis.cases((rows.sequence == 1, FIRST), (second, BEFORE_REVIEW), else_=LATER))


HOME_VISIT = Recurring(
    standard="leaver_home_visit",
    title="Care leaver visited at home",
    plain="A young person whom the council gives a home after care is visited there by their adviser within seven "
    "days, again before the plan is reviewed at 28 days, then every two months.",
    limit=LIMIT,
    each=_homes,
    events=_visits,
    variant=_limit,
    from_the_start=(BEFORE_REVIEW,),
    needs=(
        need("leaver_homes", "provided_under", "started_on", "ended_on"),
        need("adviser_visits", "home_id", "visit_on"),
        need("persons", "died_on", history=History.CURRENT),
    ),
    edge_cases="Only a home provided under section 23B or 24B of the Children Act 1989. The second visit is due 28 "
    "days after moving in, whenever the first was; a first visit on that day or later stands for both. A visit at "
    "which nobody was seen does not count; one that does not say counts. Moving out ends it; a new home begins it "
    "afresh. Of a home older than the record of visits it is not known whether the first on it was in time, but two "
    "months into it one was due.",
)

CLOCKS = (HOME_VISIT,)

MEASURES = (
    LedgerShare(
        id="LC05",
        title="Advisers' visits to care leavers' homes in time",
        plain="Of the visits owed to young people whom the council gives a home after care, how many were in time.",
        numerator="intervals that ended with a visit in time",
        denominator="intervals that fell due in the period",
        unit="interval between visits",
        direction=Direction.HIGHER,
        source="Care Leavers (England) Regulations 2010, regulation 8",
        verified=Verified.READ,
        clock=HOME_VISIT,
        basis=Basis.DUE,
    ),
)
