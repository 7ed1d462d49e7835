"""The schooling of children in care: personal education plans, moves of school, and time without a full-time place."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import NOT_RECORDED, Deadline, FallsTo, SetDay, after, need
from holdfast.clocks.states import MET, MISSED, UNKNOWN, state_on
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.model import Basis, Direction, LedgerShare, RecordMeasure, Verified, open_at_end
from holdfast.standards.again import in_period
from holdfast.standards.in_care import IN_CARE, NO_BIRTHDAY, in_care, marked, not_known
from holdfast.standards.schooling import (
    PLACES,
    SCHOOL_AGE,
    SEPTEMBER,
    TERMS,
    SchoolDeadline,
    of_school_age,
    perhaps_of_school_age,
    taught_full_time,
)

GOOD = ("3", "4")
# Between these months most children change school together.
SUMMER = (SEPTEMBER - 1, SEPTEMBER)


def _entries(r: Relations, step: str) -> ir.Table:
    """Each entry to care of a child of school age, with the first plan begun or completed since, in that period."""
    plans = r.personal_education_plans.filter(r.personal_education_plans[step].notnull())
    plans = plans.select(planned_person="person_id", planned_on=step)
    periods = r.care_periods
    undated = periods.filter(periods.started_on.isnull()).mutate(aged_person=periods.person_id)
    dated = perhaps_of_school_age(periods.filter(periods.started_on.notnull()), r, "started_on")
    rows = undated.union(dated)
    within = [
        rows.person_id == plans.planned_person,
        plans.planned_on >= rows.started_on,
        rows.ended_on.isnull() | (plans.planned_on <= rows.ended_on),
    ]
    joined = rows.left_join(plans, within)
    first = joined.group_by("person_id", "care_period_id", "started_on", "ended_on", "aged_person")
    found = first.aggregate(done_on=joined.planned_on.min())
    return found.select(
        "person_id",
        "started_on",
        "done_on",
        episode_id="care_period_id",
        ended_other_on="ended_on",
        unknown_because=_of_unknown_age(found),
    )


def _of_unknown_age(rows: ir.Table) -> ir.StringValue:
    return ibis.ifelse(rows.aged_person.isnull(), NO_BIRTHDAY, ibis.null("string"))


def _begun(r: Relations) -> ir.Table:
    return _entries(r, "begun_on")


def _made(r: Relations) -> ir.Table:
    return _entries(r, "completed_on")


EDUCATION_PLANS = need("personal_education_plans", "begun_on", "completed_on")

PLAN_BEGUN = Deadline(
    standard="education_plan_begun",
    title="Personal education plan begun",
    plain="Work on a personal education plan begins within ten working days of a child of school age entering care.",
    limit="education_plan_begun",
    each=_begun,
    needs=(*IN_CARE, SCHOOL_AGE, EDUCATION_PLANS),
    done_in=("personal_education_plans",),
    edge_cases="A child whose day of birth is not known may be of school age: it is not known. Nor is it where the "
    "child entered care before the record of plans begins, unless one on it was begun in time.",
)

PLAN_MADE = Deadline(
    standard="education_plan_made",
    title="Personal education plan made",
    plain="A child of school age who enters care has a personal education plan in time for the first review, within "
    "twenty working days.",
    limit="education_plan_made",
    each=_made,
    needs=(*IN_CARE, SCHOOL_AGE, EDUCATION_PLANS),
    done_in=("personal_education_plans",),
    edge_cases="A virtual school may count in school days; that is not told apart. Whoever leaves care before the day "
    "drops out. It is not known of a child whose day of birth is not, nor where the child entered care before the "
    "record of plans begins, unless one on it was made in time.",
)


def _terms(r: Relations) -> ir.Table:
    """School terms that have begun, each with the first day of the next."""
    terms = r.school_terms
    line = ibis.window(order_by=[terms.started_on, terms.term_id])
    terms = terms.mutate(next_on=terms.started_on.lead().over(line)).cross_join(r.snapshot_day)
    terms = terms.filter(terms.started_on <= terms.as_at)
    return terms.select("next_on", term_from="started_on", term_until="ended_on")


def _each_term(r: Relations) -> ir.Table:
    """Each term of each period of care, with the first plan completed from its first day to the next term."""
    terms = _terms(r)
    rows = r.care_periods
    in_care_then = [rows.started_on <= terms.term_until, rows.ended_on.isnull() | (rows.ended_on > terms.term_from)]
    rows = perhaps_of_school_age(rows.inner_join(terms, in_care_then), r, "term_until")
    rows = after(rows, r, "started_on", PLAN_MADE.limit, "first_plan_due_on")
    rows = rows.filter(rows.first_plan_due_on <= rows.term_until)
    rows = rows.mutate(owed_from=ibis.greatest(rows.term_from, rows.started_on))
    plans = r.personal_education_plans.select(planned_person="person_id", planned_on="completed_on")
    within = [
        rows.person_id == plans.planned_person,
        plans.planned_on >= rows.owed_from,
        rows.next_on.isnull() | (plans.planned_on < rows.next_on),
        rows.ended_on.isnull() | (plans.planned_on <= rows.ended_on),
    ]
    joined = rows.left_join(plans, within)
    of = joined.group_by("person_id", "care_period_id", "owed_from", "term_until", "next_on", "ended_on", "aged_person")
    found = of.aggregate(done_on=joined.planned_on.min())
    found = after(found, r, "term_until", "education_plan_each_term", "due_on")
    # Terms that overlap may be owed from one day; without their ends either might come first.
    order = [found.owed_from, found.term_until, found.next_on]
    line = ibis.window(group_by=["person_id", "care_period_id"], order_by=order)
    return found.select(
        "person_id",
        "due_on",
        "done_on",
        episode_id="care_period_id",
        sequence=(ibis.row_number().over(line) + 1).cast("int32"),
        started_on="owed_from",
        ended_other_on=ibis.least(found.ended_on, found.next_on),
        unknown_because=_of_unknown_age(found),
    )


PLAN_EACH_TERM = SetDay(
    standard="education_plan_each_term",
    title="Personal education plan reviewed this term",
    plain="The personal education plan of a child of school age in care is made or reviewed in each school term.",
    limit="education_plan_each_term",
    each=_each_term,
    needs=(*IN_CARE, SCHOOL_AGE, EDUCATION_PLANS, TERMS),
    done_in=("personal_education_plans",),
    edge_cases="A child whose first plan was not yet due by the last day of term owes none for that term. What was not "
    "done by the first day of the next term is past mending. Early years and those past school age are not counted; "
    "of a child whose day of birth is not known, it is not known.",
)


def _full_time(r: Relations) -> ir.Table:
    """Full-time places; one of which nobody says whether it is full time is taken for one."""
    places = r.school_places.filter(r.school_places.full_time.fill_null(True))
    return places.select(taught_person="person_id", taught_from="started_on", taught_until="ended_on")


def _left_without(r: Relations) -> ir.Table:
    """Each day on which a child in care came to be without a full-time place: on entering care, or on leaving one."""
    periods, places = r.care_periods, _full_time(r)
    left = places.filter(places.taught_until.notnull()).select("taught_person", left_on="taught_until")
    same = [
        periods.person_id == left.taught_person,
        left.left_on > periods.started_on,
        periods.ended_on.isnull() | (left.left_on < periods.ended_on),
    ]
    columns = ("person_id", "care_period_id", "ended_on")
    entered = periods.select(*columns, since_on="started_on")
    rows = entered.union(periods.inner_join(left, same).select(*columns, since_on="left_on")).distinct()
    rows = rows.filter(rows.since_on.isnull()).union(of_school_age(rows.filter(rows.since_on.notnull()), r, "since_on"))
    taught = [
        rows.person_id == places.taught_person,
        places.taught_from <= rows.since_on,
        places.taught_until.isnull() | (places.taught_until > rows.since_on),
    ]
    return rows.anti_join(places, taught)


def _without_place(r: Relations) -> ir.Table:
    rows = _left_without(r)
    places = _full_time(r).select(next_person="taught_person", next_from="taught_from")
    joined = rows.left_join(places, [rows.person_id == places.next_person, places.next_from >= rows.since_on])
    found = joined.group_by("person_id", "care_period_id", "ended_on", "since_on").aggregate(
        done_on=joined.next_from.min()
    )
    told = r.school_places.select(told_person="person_id").distinct()
    found = found.left_join(told, found.person_id == told.told_person)
    gone = found.ended_on.notnull() & (found.done_on > found.ended_on)
    line = ibis.window(group_by=["person_id", "care_period_id"], order_by=found.since_on.asc(nulls_first=True))
    return found.select(
        "person_id",
        episode_id="care_period_id",
        sequence=(ibis.row_number().over(line) + 1).cast("int32"),
        started_on="since_on",
        done_on=ibis.ifelse(gone, ibis.null("date"), found.done_on),
        ended_other_on="ended_on",
        unknown_because=ibis.ifelse(found.told_person.isnull(), NOT_RECORDED, ibis.null("string")),
    )


WITHOUT_FULL_TIME = SchoolDeadline(
    standard="full_time_education",
    title="Back in full-time education",
    plain="A child of school age in care who has no full-time place at school or elsewhere has one again within five "
    "school days.",
    limit="without_full_time_education",
    falls_to=FallsTo.OTHERS,
    each=_without_place,
    needs=(*IN_CARE, SCHOOL_AGE, PLACES, TERMS),
    done_in=("school_places",),
    edge_cases="It runs from entering care or from the day on which the child left a full-time place. A place on a "
    "part-time timetable does not end it. Of a child without any place in the record nothing is known. A place of "
    "which nobody says whether it is full time is taken for one.",
)

CLOCKS = (PLAN_BEGUN, PLAN_MADE, PLAN_EACH_TERM, WITHOUT_FULL_TIME)


def _first_plans(r: Relations) -> ir.Table:
    """First plans that fell due, with whether they were both begun and made in time."""
    owed = r.ledger.filter(r.ledger.standard == PLAN_MADE.standard)
    rows = in_period(owed, r, "due_on").cross_join(r.snapshot_day)
    rows = rows.mutate(made=state_on(rows, rows.as_at))
    rows = rows.filter(rows.made.isin([MET, MISSED, UNKNOWN]) & (rows.due_on < rows.as_at))
    begun = r.ledger.filter(r.ledger.standard == PLAN_BEGUN.standard).cross_join(r.snapshot_day)
    begun = begun.select(begun_person="person_id", begun_episode="episode_id", begun=state_on(begun, begun.as_at))
    rows = rows.left_join(begun, [rows.person_id == begun.begun_person, rows.episode_id == begun.begun_episode])
    hit = ibis.cases(
        ((rows.made == MISSED) | (rows.begun == MISSED), 0.0),
        ((rows.made == MET) & (rows.begun == MET), 1.0),
    )
    return rows.mutate(hit=hit)


def _first_plans_owed(r: Relations) -> ir.Table:
    return r.ledger.filter((r.ledger.standard == PLAN_MADE.standard) & r.ledger.unknown_because.isnull())


def _graded(r: Relations) -> ir.Table:
    rows = in_period(r.education_plan_grades, r, "graded_on")
    plans = r.personal_education_plans.select("person_id", of_pep="pep_id")
    rows = rows.inner_join(plans, rows.pep_id == plans.of_pep)
    good = rows.grade.isin(GOOD)
    hit = ibis.cases((~good, 0.0), (~rows.has_smart_targets, 0.0), (good & rows.has_smart_targets, 1.0))
    return answering(rows.mutate(hit=hit), r, "graded_on")


def _without_education(r: Relations) -> ir.Table:
    """Children of school age in care, with whether they have been without a full-time place for too long."""
    late = open_at_end(r.ledger.filter(r.ledger.standard == WITHOUT_FULL_TIME.standard), r)
    rows = taught_full_time(perhaps_of_school_age(in_care(r), r, "to_on"), r)
    rows = marked(rows, late.filter(late.overdue == 1), "late")
    rows = marked(rows, late.filter(late.unknown == 1), "unjudged")
    untold = rows.taught.isnull() | ((rows.taught == 0) & (rows.late == 0) & (rows.unjudged == 1))
    return not_known(rows.mutate(hit=rows.late), untold | rows.aged_person.isnull())


def _moved_school(r: Relations) -> ir.Table:
    """Children of school age in care whose schools are known, with whether they moved school in mid-year."""
    places = r.school_places
    line = ibis.window(group_by="person_id", order_by=[places.started_on, places.place_id])
    places = places.mutate(
        place_before=places.place_id.lag().over(line), school_before=places.school_id.lag().over(line)
    )
    began = places.filter(places.place_before.notnull() & ~places.started_on.month().isin(SUMMER)).inner_join(
        r.periods, [places.started_on > r.periods.year_before_on, places.started_on <= r.periods.to_on]
    )
    rows = perhaps_of_school_age(in_care(r), r, "to_on")
    known = places.filter(places.school_id.notnull()).select(known_person="person_id", known_from="started_on")
    rows = rows.semi_join(known, [rows.person_id == known.known_person, known.known_from <= rows.to_on])
    rows = marked(rows, began.filter(began.school_id != began.school_before), "hit")
    rows = marked(rows, began.filter(began.school_id.isnull() | began.school_before.isnull()), "perhaps")
    return not_known(rows, rows.aged_person.isnull() | ((rows.hit == 0) & (rows.perhaps == 1)))


GUIDANCE = "Designated teacher for looked-after children and previously looked-after children, statutory guidance"

MEASURES = (
    RecordMeasure(
        id="ED01",
        title="First personal education plan in time",
        plain="Of the children of school age who entered care, how many had a personal education plan in time for the "
        "first review, begun within ten working days.",
        numerator="children whose plan was begun within ten working days and made within twenty",
        denominator="children of school age on entering care whose plan fell due in the period and who were in care "
        "still",
        unit="child",
        direction=Direction.HIGHER,
        source=f"{GUIDANCE}, paragraphs 18 and 19",
        verified=Verified.READ,
        edge_cases="The guidance asks for ten working days where a child is placed in an emergency; all children are "
        "counted alike, for an emergency is not always recorded. It is judged from the day after the plan was due; "
        "whether it was begun in time is not told of one that is still to come, or overdue. A child whose day of birth "
        "is not known is not known.",
        rows=_first_plans,
        owed=_first_plans_owed,
        record_needs=(),
        of_clocks=(PLAN_BEGUN, PLAN_MADE),
    ),
    LedgerShare(
        id="ED02",
        title="Personal education plans reviewed each term",
        plain="Of the personal education plans owed for a term, how many were made or reviewed in it.",
        numerator="plans made or reviewed by the last day of the term",
        denominator="children of school age in care on the last day of a term that ended in the period, one for each "
        "term",
        unit="child and term",
        direction=Direction.HIGHER,
        source=f"{GUIDANCE}: the termly review",
        verified=Verified.FOUND,
        edge_cases="Plans of early years and of young people past school age are not counted. A child whose day of "
        "birth is not known is not known.",
        clock=PLAN_EACH_TERM,
        basis=Basis.DUE,
    ),
    RecordMeasure(
        id="ED03",
        title="Quality of personal education plans",
        plain="Of the personal education plans graded, how many are good or better and have exact targets.",
        numerator="plans graded good or outstanding that have exact targets",
        denominator="gradings of plans in the period",
        unit="PEP",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        edge_cases="A plan graded below good does not count whatever its targets. A good one of which nobody says "
        "whether its targets are exact is not known.",
        rows=_graded,
        record_needs=(
            EDUCATION_PLANS,
            need("education_plan_grades", "pep_id", "graded_on", "grade", "has_smart_targets"),
        ),
    ),
    RecordMeasure(
        id="ED04",
        title="Children in care without full-time education",
        plain="Of the children of school age in care on the day, how many have been without a full-time place at "
        "school or elsewhere for more than five school days.",
        numerator="children without a full-time place for longer than the limit",
        denominator="children of school age in care on the day",
        unit="child",
        direction=Direction.LOWER,
        source="Local standard",
        verified=Verified.LOCAL,
        is_state=True,
        edge_cases="A part-time timetable is not full time. A child without any place in the record is not known, nor "
        "one whose day of birth is not.",
        rows=_without_education,
        record_needs=(),
        of_clocks=(WITHOUT_FULL_TIME,),
    ),
    RecordMeasure(
        id="CL16",
        title="Moves of school in mid-year",
        plain="Of the children of school age in care on the day, how many moved school in the twelve months other than "
        "in August or September.",
        numerator="children who began at another school in the twelve months, but from 1 August to 30 September",
        denominator="children of school age in care on the day whose schools are known",
        unit="child",
        direction=Direction.LOWER,
        source="Children looked after in England: stability of school, from the school census",
        verified=Verified.READ,
        national=National(0.08, "2024"),
        lookback=12,
        is_state=True,
        edge_cases="The Department finds schools by the pupil number; this counts what the virtual school records. A "
        "first school is no move, nor is a return to full time at the same one. A move on the day of entering care, "
        "or before it in the twelve months, counts. To a school or from one that the record does not name it is not "
        "known, nor of a child whose day of birth is not.",
        rows=_moved_school,
        record_needs=(*IN_CARE, SCHOOL_AGE, PLACES),
    ),
)
