"""The council as a parent: its pledge, visitors and advocates, what care leavers are owed, children's life stories."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import need, number_in_force
from holdfast.engines.relations import Relations
from holdfast.measures.model import Direction, RecordMeasure, Verified, current_at_end
from holdfast.standards.care_planning import PLANS, permanence_plans
from holdfast.standards.in_care import IN_CARE, in_care, marked

HOME = "setting up home"


def _pledge(r: Relations) -> ir.Table:
    """Commitments that stand on each period's last day: kept, or else on track at the last look and not past due."""
    items = r.pledge_items.select("item_id", "due_on", "kept_on", started_on="promised_on", ended_on="withdrawn_on")
    rows = current_at_end(items, r)
    checks = r.pledge_checks.select(
        looked_item="item_id", checked_on="checked_on", on_track="on_track", look="check_id"
    )
    looks = rows.inner_join(checks, [rows.item_id == checks.looked_item, checks.checked_on <= rows.to_on])
    line = ibis.window(group_by=["item_id", "period"], order_by=[looks.checked_on.desc(), looks.look.desc()])
    looks = looks.mutate(place=ibis.row_number().over(line))
    last = looks.filter(looks.place == 0).select(last_item="item_id", last_period="period", last_says="on_track")
    rows = rows.left_join(last, [rows.item_id == last.last_item, rows.period == last.last_period])
    hit = ibis.cases(
        (rows.kept_on <= rows.to_on, 1.0), (rows.due_on < rows.to_on, 0.0), else_=rows.last_says.cast("float64")
    )
    return rows.mutate(counted=ibis.literal(1.0), hit=hit)


def _matched(r: Relations) -> ir.Table:
    """Children in care who were offered somebody and want it, with whether they have all that they want."""
    offers = r.visitor_offers.select(
        "wanted", "matched_on", offered_person="person_id", started_on="offered_on", ended_on="ended_on"
    )
    offers = current_at_end(offers, r)
    offers = offers.filter(offers.wanted.fill_null(True))
    has = (offers.matched_on <= offers.to_on).fill_null(False).cast("float64")
    offers = offers.mutate(has=ibis.ifelse(offers.wanted, has, ibis.null("float64")))
    of = offers.group_by("offered_person", offered_period="period").aggregate(hit=offers.has.min())
    rows = in_care(r)
    return rows.inner_join(of, [rows.person_id == of.offered_person, rows.period == of.offered_period])


def _taken_up(r: Relations) -> ir.Table:
    """Young people with a right to something on each period's last day, with whether they have taken up all of it."""
    rights = number_in_force(r.leaver_entitlements, r, "eligible_on", "setting_up_home", "least")
    rows = rights.inner_join(r.periods, rights.eligible_on <= r.periods.to_on)
    taken = (rows.taken_up_on <= rows.to_on).fill_null(False)
    enough = (rows.kind != HOME) | (rows.pounds >= rows.least)
    got = ibis.cases((~taken, 0), (enough, 1), (~enough, 0))
    rows = rows.mutate(got=got, unsaid=got.isnull().cast("int32"))
    people = rows.group_by("person_id", "period", "to_on").aggregate(got=rows.got.min(), unsaid=rows.unsaid.sum())
    hit = ibis.cases((people.got == 0, 0.0), (people.unsaid == 0, 1.0))
    return answering(people.mutate(counted=ibis.literal(1.0), hit=hit), r, "to_on")


def _life_story(r: Relations) -> ir.Table:
    """Children in care with an open plan for a permanent home, with whether work on their life story has begun.

    A plan on no known day is there today; whether it was on an earlier day, nobody knows.
    """
    plans, rows = permanence_plans(r), in_care(r)
    planned = rows.cross_join(r.snapshot_day)
    planned = planned.inner_join(
        plans,
        [
            planned.person_id == plans.planned_person,
            plans.planned_on.isnull() | (plans.planned_on <= planned.to_on),
            plans.planned_until.isnull() | (plans.planned_until > planned.to_on),
        ],
    )
    there = planned.planned_on.notnull() | (planned.to_on == planned.as_at)
    of = planned.group_by("planned_person", planned_period="period").aggregate(there=there.sum())
    rows = rows.inner_join(of, [rows.person_id == of.planned_person, rows.period == of.planned_period])
    begun = r.life_story_work.select(begun_person="person_id", begun_on="started_on")
    started = rows.semi_join(begun, [rows.person_id == begun.begun_person, begun.begun_on <= rows.to_on])
    rows = marked(rows, started, "begun")
    return rows.mutate(hit=ibis.ifelse(rows.there > 0, rows.begun, ibis.null("float64")))


CLOCKS = ()

MEASURES = (
    RecordMeasure(
        id="CB01",
        title="The pledge on track",
        plain="Of the commitments of the council's pledge to its children, how many are kept or on track.",
        numerator="commitments kept, or on track when last looked at and not past their day",
        denominator="commitments made and not withdrawn by the day",
        unit="item of the pledge",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        is_state=True,
        edge_cases="One past its day and not kept is not on track, whatever the last look said. One never looked at is "
        "not known.",
        rows=_pledge,
        record_needs=(
            need("pledge_items", "promised_on", "due_on", "kept_on", "withdrawn_on"),
            need("pledge_checks", "item_id", "checked_on", "on_track"),
        ),
    ),
    RecordMeasure(
        id="CB02",
        title="Independent visitors and advocates",
        plain="Of the children in care who want an independent visitor or an advocate, how many have been matched with "
        "one.",
        numerator="children matched with all whom they want",
        denominator="children in care on the day who were offered a visitor or an advocate and want one",
        unit="child",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        is_state=True,
        edge_cases="A child who does not want one is not counted; one who has not said is not known. A match that has "
        "ended is none, and the wish with it: who still wants one is offered again.",
        rows=_matched,
        record_needs=(*IN_CARE, need("visitor_offers", "offered_on", "wanted", "matched_on", "ended_on")),
    ),
    RecordMeasure(
        id="CB03",
        title="Entitlements of care leavers taken up",
        plain="Of the young people with a right to something in the local offer, how many have taken up all of it.",
        numerator="young people who have taken up all to which they have a right",
        denominator="young people with a right to something in the local offer on the day",
        unit="young person",
        direction=Direction.HIGHER,
        source="Children Act 1989 guidance, volume 3: transition to adulthood for care leavers",
        verified=Verified.READ,
        is_state=True,
        limits=("setting_up_home",),
        edge_cases="The allowance for setting up home counts from 3,000 pounds in all (2,000 for those eligible before "
        "April 2023); one paid without the sum recorded is not known. A right that begins after the day is none yet.",
        rows=_taken_up,
        record_needs=(need("leaver_entitlements", "kind", "eligible_on", "taken_up_on", "pounds"),),
    ),
    RecordMeasure(
        id="CB04",
        title="Life story work begun",
        plain="Of the children in care whose plan is a permanent home, with how many life story work has begun.",
        numerator="children with whom life story work has begun",
        denominator="children in care on the day with an open plan that names a permanent home",
        unit="child",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        is_state=True,
        edge_cases="Work that was begun counts, complete or not, in this period of care or an earlier one. A plan "
        "that says no day from which it holds is there today; whether it was on an earlier day is not known.",
        rows=_life_story,
        record_needs=(*IN_CARE, *PLANS, need("life_story_work", "started_on")),
    ),
)
