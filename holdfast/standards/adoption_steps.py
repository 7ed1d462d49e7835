"""Steps towards adoption that have a limit: the decision for a child, and the assessment of those who want to adopt."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import Deadline, FallsTo, after, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import Basis, Direction, LedgerShare, RecordMeasure, Verified
from holdfast.standards.again import in_period
from holdfast.standards.care import PERIOD_NEEDS
from holdfast.standards.in_care import not_known

# Of each stage: what its limit is called.
STAGES = {"1": "adopter_first_stage", "2": "adopter_second_stage"}
NOT_AT_AN_END = ("withdrew", "paused")


def _decisions(r: Relations) -> ir.Table:
    """Each review that made adoption the plan, with the first recommendation or decision of that period of care."""
    plans = r.adoption_plans
    decided = r.permanence.group_by(decided_person="person_id", decided_period="care_period_id").aggregate(
        decided_on=r.permanence.adm_decision_on.min()
    )
    same = [plans.person_id == decided.decided_person, plans.care_period_id == decided.decided_period]
    rows = plans.left_join(decided, same)
    left = r.care_periods.select(left_person="person_id", left_period="care_period_id", left_care_on="ended_on")
    rows = rows.left_join(left, [rows.person_id == left.left_person, rows.care_period_id == left.left_period])
    return rows.select(
        "person_id",
        episode_id="plan_id",
        started_on="review_on",
        done_on=ibis.least(rows.recommended_on, rows.decided_on),
        ended_other_on=ibis.least(rows.changed_on, rows.left_care_on),
    )


DECISION = Deadline(
    standard="adoption_decision",
    title="Adoption decided",
    plain="Within two months of the review that made adoption the plan, a panel recommends it or the agency decides.",
    limit="adoption_decision",
    falls_to=FallsTo.OTHERS,
    each=_decisions,
    needs=(
        *PERIOD_NEEDS,
        need("adoption_plans", "review_on", "recommended_on", "changed_on"),
        need("permanence", "adm_decision_on"),
    ),
    edge_cases="Whichever comes first stops it: the panel's recommendation or the decision. That the decision follows "
    "the panel's minutes within seven working days is not counted here. Another plan, or leaving care, before the day "
    "ends it. A decision older than the review cannot be judged. Brothers and sisters count each.",
)

CLOCKS = (DECISION,)


def _due_stages(r: Relations) -> ir.Table:
    """Stages with their due day; of a household, and so nobody's child and nobody's case."""
    first = after(r.adopter_stages, r, "started_on", STAGES["1"], "first_due_on")
    rows = after(first, r, "started_on", STAGES["2"], "second_due_on")
    nobody = dict.fromkeys(("person_id", "worker_id", "team_id"), ibis.null("string"))
    return rows.mutate(due_on=ibis.ifelse(rows.stage == "1", rows.first_due_on, rows.second_due_on), **nobody)


def _stages_owed(r: Relations) -> ir.Table:
    return _due_stages(r).mutate(done_on=ibis._.ended_on, ended_other_on=ibis.null("date"))


def _stages(r: Relations) -> ir.Table:
    """Stages ended or past due, each on the day on which it ended or on the day after it was due."""
    rows = after(_due_stages(r), r, "due_on", "day_after", "late_on")
    in_time = (rows.ended_on <= rows.due_on).fill_null(False)
    rows = rows.filter(~(in_time & rows.outcome.isin(NOT_AT_AN_END).fill_null(False)))
    rows = rows.mutate(told_on=ibis.ifelse(in_time, rows.ended_on, rows.late_on), hit=in_time.cast("float64"))
    rows = rows.cross_join(r.snapshot_day)
    rows = rows.filter(rows.told_on <= rows.as_at)
    rows = not_known(rows, (rows.hit == 1) & rows.outcome.isnull())
    return in_period(rows, r, "told_on")


MEASURES = (
    LedgerShare(
        id="AD05",
        title="Adoption decided within two months of the review",
        plain="Of the children for whom a review made adoption the plan, for how many it was recommended or decided "
        "within two months.",
        numerator="children with a recommendation or decision within two months",
        denominator="children whose two months ended in the period with adoption still the plan",
        unit="child",
        direction=Direction.HIGHER,
        source="Adoption statutory guidance",
        verified=Verified.READ,
        clock=DECISION,
        basis=Basis.DUE,
    ),
    RecordMeasure(
        id="AD07",
        title="Stages of assessing adopters in time",
        plain="Of the stages of assessing people who want to adopt, how many ended in time: the first in two months, "
        "the second in four.",
        numerator="stages ended within their limit",
        denominator="stages that ended in time in the period, or became late in it",
        unit="stage of an adopter household",
        direction=Direction.HIGHER,
        source="Adoption statutory guidance, paragraph 3.46",
        verified=Verified.READ,
        limits=tuple(STAGES.values()),
        edge_cases="The limit of the first stage was not checked against the source, that of the second was. A "
        "household that withdraws or pauses in time is not counted; one that is refused has ended the stage. Of a "
        "stage that ended in time nobody knows how, it is not known. A couple is one household.",
        rows=_stages,
        owed=_stages_owed,
        record_needs=(need("adopter_stages", "stage", "started_on", "ended_on", "outcome"),),
    ),
)
