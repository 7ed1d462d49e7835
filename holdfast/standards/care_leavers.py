"""Leaving care: a personal adviser, an assessment and a pathway plan that is kept under review."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import Deadline, FallsTo, Recurring, after, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import Basis, Direction, LedgerShare, OpenShare, Verified
from holdfast.record.reading import History
from holdfast.shared.calendar import FIRST_DAY
from holdfast.standards.in_care import NO_BIRTHDAY

START_NEEDS = (
    need("persons", "born_on", history=History.CURRENT),
    need("care_episodes", "care_period_id", "entered_care_on", "ceased_on"),
)


def _first_after_start(starts: ir.Table, steps: ir.Table) -> ir.Table:
    """Add done_on: the first of a child's steps (step_person, step_on), or the start where it came before."""
    first = steps.group_by("step_person").aggregate(first_on=steps.step_on.min())
    rows = starts.left_join(first, starts.person_id == first.step_person)
    return rows.select(
        "person_id",
        "started_on",
        episode_id="care_period_id",
        done_on=ibis.ifelse(rows.first_on < rows.started_on, rows.started_on, rows.first_on),
        ended_other_on="ended_on",
    )


def _advisers(r: Relations) -> ir.Table:
    return _first_after_start(
        r.leaving_care_starts, r.adviser_allocations.select(step_person="person_id", step_on="started_on")
    )


ADVISER_ALLOCATED = Deadline(
    standard="adviser_allocated",
    title="Personal adviser allocated",
    plain="A child in care who becomes eligible for leaving care services has a personal adviser within three months.",
    limit="adviser_allocated",
    falls_to=FallsTo.MANAGER,
    each=_advisers,
    done_in=("adviser_allocations",),
    needs=(*START_NEEDS, need("adviser_allocations", "started_on")),
    edge_cases="The law requires an adviser and sets no day: the three months are local policy. One allocated "
    "before the time begins counts. Where it began before the record of advisers does, one who came too late may have "
    "followed another, and it is not known.",
)


def _assessed(r: Relations) -> ir.Table:
    steps = r.pathway_steps.filter(r.pathway_steps.step == "assessment")
    return _first_after_start(r.leaving_care_starts, steps.select(step_person="person_id", step_on="completed_on"))


PATHWAY_ASSESSMENT = Deadline(
    standard="pathway_assessment",
    title="Needs assessment for leaving care",
    plain="An eligible child's needs are assessed within three months of their sixteenth birthday or of becoming "
    "eligible.",
    limit="pathway_assessment",
    each=_assessed,
    done_in=("pathway_steps",),
    needs=(*START_NEEDS, need("pathway_steps", "step", "completed_on")),
    edge_cases="A plan or a review is no assessment. Where the time began before the record of steps does, and no "
    "assessment is on it in time, it is not known whether there was one.",
)


def _pathway_plans(r: Relations) -> ir.Table:
    plans = r.pathway_steps.filter(r.pathway_steps.step == "plan")
    first = plans.group_by("person_id").aggregate(started_on=plans.completed_on.min())
    people = r.persons.select(born_person="person_id", born_on="born_on", died_on="died_on")
    rows = first.left_join(people, first.person_id == people.born_person)
    rows = after(rows, r, "born_on", "twenty_first_birthday", "twenty_one_on")
    # Those born before the calendar begins were 21 long ago; a plan made after that age is owed no review.
    rows = rows.filter(rows.born_on.isnull() | (rows.born_on >= ibis.date(FIRST_DAY)))
    rows = rows.mutate(ended_on=ibis.least(rows.twenty_one_on, rows.died_on))
    rows = rows.filter(rows.ended_on.isnull() | (rows.started_on <= rows.ended_on))
    unknown_because = ibis.ifelse(rows.born_on.isnull(), NO_BIRTHDAY, ibis.null("string"))
    return rows.select("person_id", "started_on", "ended_on", episode_id="person_id", unknown_because=unknown_because)


def _plan_reviews(r: Relations) -> ir.Table:
    reviews = r.pathway_steps.filter(r.pathway_steps.step == "review")
    return reviews.select("person_id", event_on="completed_on")


PATHWAY_PLAN_REVIEW = Recurring(
    standard="pathway_plan_review",
    title="Pathway plan reviewed",
    plain="A pathway plan is reviewed at least every six months, until the young person is 21.",
    limit="pathway_plan_review",
    each=_pathway_plans,
    events=_plan_reviews,
    matched_by=("person_id",),
    needs=(need("persons", "born_on", history=History.CURRENT), need("pathway_steps", "step", "completed_on")),
    edge_cases="Whether anything is owed to somebody whose day of birth is not known nobody can say: they may be 21.",
)

CLOCKS = (ADVISER_ALLOCATED, PATHWAY_ASSESSMENT, PATHWAY_PLAN_REVIEW)

MEASURES = (
    LedgerShare(
        id="LC01",
        title="Personal adviser allocated in time",
        plain="Of the children who became eligible for leaving care services, how many had a personal adviser in time.",
        numerator="eligible children with a personal adviser within three months",
        denominator="eligible children whose three months ended in the period",
        unit="child",
        direction=Direction.HIGHER,
        source="Children Act 1989, Schedule 2 paragraph 19C; local standard",
        verified=Verified.READ,
        clock=ADVISER_ALLOCATED,
        basis=Basis.DUE,
    ),
    LedgerShare(
        id="LC02",
        title="Needs assessed for leaving care in time",
        plain="Of the children who became eligible, how many had their needs assessed within three months.",
        numerator="eligible children assessed within three months",
        denominator="eligible children whose three months ended in the period",
        unit="child",
        direction=Direction.HIGHER,
        source="Care Planning, Placement and Case Review (England) Regulations 2010, regulation 42",
        verified=Verified.READ,
        clock=PATHWAY_ASSESSMENT,
        basis=Basis.DUE,
    ),
    OpenShare(
        id="LC04",
        title="Pathway plans reviewed in the last six months",
        plain="Of the young people with a pathway plan, how many had it made or reviewed within the last six months.",
        numerator="young people whose plan was made or reviewed within six months",
        denominator="young people under 21 with a pathway plan on the day",
        unit="young person",
        direction=Direction.HIGHER,
        source="Care Leavers (England) Regulations 2010, regulation 7",
        verified=Verified.READ,
        lookback=6,
        clock=PATHWAY_PLAN_REVIEW,
        in_time=True,
    ),
)
