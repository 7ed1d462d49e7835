"""Quality assurance: audits made in time, moderated and agreed on, the child's view in them, and what came of them."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import after, need
from holdfast.engines.relations import Relations
from holdfast.measures.gives import Gives
from holdfast.measures.model import Direction, RecordMeasure, Verified
from holdfast.standards.again import fallen_due, in_period, in_time

STANDARD_TOOL = "standard"
IMPACT = "impact"
# Too young or not able to say is a valid reason for a child's view that is not there; not having asked is none.
HEARD = ("captured", "too young", "not able to say")
GRADES = {"1": "1 inadequate", "2": "2 requires improvement", "3": "3 good", "4": "4 outstanding"}
BELOW_GOOD = ("1", "2")
FOR_SAFETY = "audit_action_for_safety"


def _audits(r: Relations) -> ir.Table:
    return r.audits.mutate(worker_id=r.audits.practitioner_id)


def _due(r: Relations) -> ir.Table:
    rows = fallen_due(_audits(r), r, since="assigned_on")
    return rows.mutate(hit=in_time(rows.completed_on, rows.due_on, since=rows.assigned_on))


def _audits_owed(r: Relations) -> ir.Table:
    return _audits(r).mutate(
        started_on=r.audits.assigned_on, done_on=r.audits.completed_on, ended_other_on=ibis.null("date")
    )


def _completed(r: Relations) -> ir.Table:
    """Audits completed in the period with the council's standard tool, each with its last moderation, if any."""
    moderated = r.audit_moderations.filter(r.audit_moderations.grade.notnull())
    line = ibis.window(group_by="audit_id", order_by=[moderated.moderated_on.desc(), moderated.moderation_id.desc()])
    moderated = moderated.mutate(place=ibis.row_number().over(line))
    last = moderated.filter(moderated.place == 0).select(moderated_audit="audit_id", moderated_grade="grade")
    audits = _audits(r)
    rows = in_period(audits.filter(audits.tool.fill_null(STANDARD_TOOL) == STANDARD_TOOL), r, "completed_on")
    return rows.left_join(last, rows.audit_id == last.moderated_audit)


def _grades(r: Relations) -> ir.Table:
    rows = _completed(r)
    grade = ibis.coalesce(rows.moderated_grade, rows.grade)
    return rows.mutate(category=ibis.cases(*((grade == code, words) for code, words in GRADES.items())))


def _moderated(r: Relations) -> ir.Table:
    """Audits completed, with whether a second grade is there; one looked at again of which none is told is unknown."""
    rows, again = _completed(r), r.audit_moderations.select(again_audit="audit_id").distinct()
    rows = rows.left_join(again, rows.audit_id == again.again_audit)
    ungraded = rows.again_audit.notnull() & rows.moderated_audit.isnull()
    return rows.mutate(hit=ibis.ifelse(ungraded, ibis.null("float64"), rows.moderated_audit.notnull().cast("float64")))


def _pairs(r: Relations) -> ir.Table:
    rows = _completed(r)
    rows = rows.filter(rows.moderated_audit.notnull())
    return rows.mutate(category=rows.grade.concat("|", rows.moderated_grade))


def _child_heard(r: Relations) -> ir.Table:
    rows = _completed(r)
    return rows.mutate(hit=rows.child_view.isin(HEARD).cast("float64"))


def _parent_heard(r: Relations) -> ir.Table:
    rows = _completed(r)
    return rows.mutate(hit=(rows.parent_view == "captured").cast("float64"))


def _with_practitioner(r: Relations) -> ir.Table:
    rows = _completed(r)
    return rows.mutate(hit=rows.practitioner_took_part.cast("float64"))


def _actions(r: Relations) -> ir.Table:
    """Every action, with the day it is due: for a child's safety at once, whatever day was set.

    Of which it is not said whether safety asked for it is late for certain only past the day set (`either`).
    """
    rows = after(r.audit_actions, r, "set_on", FOR_SAFETY, "at_once_on")
    at_once = ibis.least(rows.due_on, rows.at_once_on)
    known = rows.for_safety.fill_null((rows.closed_on <= at_once).fill_null(False))
    rows = rows.mutate(
        due_on=ibis.ifelse(known, at_once, rows.due_on), either=rows.for_safety.isnull() & (rows.closed_on > at_once)
    )
    audits = _audits(r).select("audit_id", "person_id", "worker_id", "team_id").rename(of_audit="audit_id")
    return rows.left_join(audits, rows.audit_id == audits.of_audit)


def _actions_due(r: Relations) -> ir.Table:
    rows = fallen_due(_actions(r), r, since="set_on")
    closed = in_time(rows.closed_on, rows.due_on, since=rows.set_on)
    # Closed in time without a word on evidence is not known to be done.
    evidence = ibis.ifelse(rows.either, ibis.null("float64"), rows.has_evidence.cast("float64"))
    return rows.mutate(hit=ibis.ifelse(closed == 1, evidence, closed))


def _actions_owed(r: Relations) -> ir.Table:
    rows = _actions(r)
    return rows.mutate(started_on=rows.set_on, done_on=rows.closed_on, ended_other_on=ibis.null("date"))


def _better_again(r: Relations) -> ir.Table:
    """Audits that follow up one below good, or of an unknown grade, with whether the grade is higher."""
    first = r.audits.select(first_audit="audit_id", first_grade="grade")
    rows = _completed(r)
    rows = rows.filter(rows.reaudit_of.notnull())
    rows = rows.left_join(first, rows.reaudit_of == first.first_audit)
    rows = rows.filter(rows.first_grade.isnull() | rows.first_grade.isin(BELOW_GOOD))
    return rows.mutate(hit=(rows.grade > rows.first_grade).cast("float64"))


def _impact(r: Relations) -> ir.Table:
    rows = in_period(r.audit_items.filter(r.audit_items.score.notnull()), r, "scored_on")
    audits = _audits(r).select("audit_id", "person_id", "worker_id", "team_id").rename(of_audit="audit_id")
    rows = rows.left_join(audits, rows.audit_id == audits.of_audit)
    return rows.mutate(hit=(rows.kind == IMPACT).cast("float64"))


def _themes_checked(r: Relations) -> ir.Table:
    rows = in_period(r.learning_themes, r, "raised_on")
    checked = rows.acted_on.notnull() & (rows.checked_on >= rows.acted_on).fill_null(False)
    return rows.mutate(hit=checked.cast("float64"))


def _observed(r: Relations) -> ir.Table:
    """Social workers in post throughout the twelve months up to each period's last day, with whether one watched."""
    posts = r.employments.filter(r.employments.role.isin(("social worker", "senior social worker")))
    stretches = posts.inner_join(r.periods, posts.started_on <= r.periods.to_on)
    now = stretches.filter(stretches.ended_on.isnull() | (stretches.ended_on > stretches.to_on))
    then = stretches.filter(
        (stretches.started_on <= stretches.year_before_on)
        & (stretches.ended_on.isnull() | (stretches.ended_on > stretches.year_before_on))
    )
    then = then.select(then_worker="worker_id", then_period="period").distinct()
    now = now.group_by("period", "worker_id", "year_before_on", "to_on").aggregate(team_id=now.team_id.max())
    rows = now.semi_join(then, [now.worker_id == then.then_worker, now.period == then.then_period])
    seen = r.observations.select(seen_worker="worker_id", seen_on="observed_on")
    within = [rows.worker_id == seen.seen_worker, seen.seen_on > rows.year_before_on, seen.seen_on <= rows.to_on]
    watched = rows.semi_join(seen, within).select(watched="worker_id", watched_in="period")
    rows = rows.left_join(watched, [rows.worker_id == watched.watched, rows.period == watched.watched_in])
    return rows.mutate(counted=1.0, hit=rows.watched.notnull().cast("float64"))


LOCAL = "Local standard"
AUDITS = need("audits", "completed_on")

CLOCKS = ()

MEASURES = (
    RecordMeasure(
        id="QA01",
        title="Audits completed in time",
        plain="Of the audits that fell due, how many were complete by their day.",
        numerator="audits complete by the day they were due",
        denominator="audits due in the period",
        unit="audit",
        direction=Direction.HIGHER,
        source="Local standard; Ofsted's inspection framework asks for an audit programme that is kept to",
        verified=Verified.LOCAL,
        edge_cases="An audit without a due day is not known, nor is one said to have been complete before it was asked "
        "for. One due today counts from tomorrow. All tools are counted.",
        rows=_due,
        owed=_audits_owed,
        record_needs=(need("audits", "assigned_on", "due_on", "completed_on"),),
    ),
    RecordMeasure(
        id="QA02",
        title="Audit grades",
        plain="How the audits completed divide by grade.",
        numerator="audits of each grade, the moderator's where there is one",
        denominator="audits completed in the period with the council's standard tool",
        unit="audit",
        direction=Direction.HIGHER,
        source="Quality assurance framework; local target",
        verified=Verified.READ,
        gives=Gives.MIX,
        edge_cases="Grades of thematic, peer and dip-sample audits are never counted with those of the standard tool. "
        "An audit of which no tool is named is taken for one with the standard tool; one without a grade is not known.",
        rows=_grades,
        record_needs=(need("audits", "completed_on", "grade"),),
    ),
    RecordMeasure(
        id="QA03",
        title="Audits moderated",
        plain="Of the audits completed, how many were graded a second time by somebody else.",
        numerator="audits with a moderator's grade",
        denominator="audits completed in the period with the council's standard tool",
        unit="audit",
        direction=Direction.HIGHER,
        source="Local standard, 20 to 100%",
        verified=Verified.READ,
        edge_cases="A fair sample is drawn at random, and takes in every audit graded inadequate. An audit looked at "
        "again of which no second grade is recorded is not known.",
        rows=_moderated,
        record_needs=(AUDITS, need("audit_moderations", "moderated_on", "grade")),
    ),
    RecordMeasure(
        id="QA04",
        title="Auditors and moderators agree",
        plain="How far the grades of auditors and moderators agree beyond chance.",
        numerator="pairs of the same grade",
        denominator="audits with both an auditor's and a moderator's grade",
        unit="pair of grades",
        direction=Direction.HIGHER,
        source="Kappa with quadratic weights; 0.60 or more by custom",
        verified=Verified.KNOWN,
        gives=Gives.AGREEMENT,
        edge_cases="Fewer than thirty pairs say little. Where all pairs lie in one grade there is no kappa. A pair of "
        "which the auditor's own grade is not recorded is not known.",
        rows=_pairs,
        record_needs=(need("audits", "completed_on", "grade"), need("audit_moderations", "grade")),
    ),
    RecordMeasure(
        id="QA05",
        title="Child's view in the audit",
        plain="Of the audits completed, how many heard the child, or say why the child could not be heard.",
        numerator="audits with the child's view, or with age or ability as the reason why not",
        denominator="audits completed in the period with the council's standard tool",
        unit="audit",
        direction=Direction.HIGHER,
        source=LOCAL,
        verified=Verified.READ,
        edge_cases="A child who declined has been asked, but is not heard. No word on it is not known.",
        rows=_child_heard,
        record_needs=(need("audits", "completed_on", "child_view"),),
    ),
    RecordMeasure(
        id="QA06",
        title="Parent's or carer's view in the audit",
        plain="Of the audits completed, how many heard a parent or carer.",
        numerator="audits with a parent's or carer's view",
        denominator="audits completed in the period with the council's standard tool",
        unit="audit",
        direction=Direction.HIGHER,
        source=LOCAL,
        verified=Verified.READ,
        edge_cases="A parent who declined, or was not asked, was not heard. No word on it is not known.",
        rows=_parent_heard,
        record_needs=(need("audits", "completed_on", "parent_view"),),
    ),
    RecordMeasure(
        id="QA07",
        title="Audits made with the practitioner",
        plain="Of the audits completed, how many the worker took part in.",
        numerator="audits in which the practitioner took part",
        denominator="audits completed in the period with the council's standard tool",
        unit="audit",
        direction=Direction.HIGHER,
        source=LOCAL,
        verified=Verified.READ,
        edge_cases="An audit that does not say whether the practitioner took part is not known.",
        rows=_with_practitioner,
        record_needs=(need("audits", "completed_on", "practitioner_took_part"),),
    ),
    RecordMeasure(
        id="QA08",
        title="Audit actions closed in time",
        plain="Of the actions from audits that fell due, how many were closed by then with evidence.",
        numerator="actions closed by the day they were due, evidence seen",
        denominator="actions from audits that fell due in the period",
        unit="action",
        direction=Direction.HIGHER,
        source=LOCAL,
        verified=Verified.LOCAL,
        limits=(FOR_SAFETY,),
        edge_cases="An action for a child's safety is due within one working day. One closed in time about whose "
        "evidence nothing is recorded is not known, nor is one without a due day, or closed before it was set. Where "
        "it is not said whether safety asked for it, it is not known if the two days give two answers. What is due "
        "today counts from tomorrow.",
        rows=_actions_due,
        owed=_actions_owed,
        record_needs=(need("audit_actions", "set_on", "due_on", "closed_on", "has_evidence"),),
    ),
    RecordMeasure(
        id="QA09",
        title="Better at the second audit",
        plain="Of the audits that followed up one below good, how many found the work better.",
        numerator="second audits with a higher grade than the first",
        denominator="second audits completed in the period after one that found the work below good",
        unit="pair of audits",
        direction=Direction.HIGHER,
        source=LOCAL,
        verified=Verified.LOCAL,
        edge_cases="The lowest grades rise by chance alone: hold it against a sample that was not followed up. Both "
        "grades are the auditors' own; where either is not recorded, nobody knows.",
        rows=_better_again,
        record_needs=(need("audits", "completed_on", "grade", "reaudit_of"),),
    ),
    RecordMeasure(
        id="QA10",
        title="Audit questions about impact",
        plain="Of the audit questions scored, how many ask what changed for the child, and not what was done.",
        numerator="items scored that ask about impact on the child",
        denominator="items scored in the period",
        unit="item",
        direction=Direction.HIGHER,
        source=LOCAL,
        verified=Verified.READ,
        edge_cases="A question without a score is none. One of which it is not said what it asks about is not known.",
        rows=_impact,
        record_needs=(need("audit_items", "kind", "score", "scored_on"),),
    ),
    RecordMeasure(
        id="QA11",
        title="Learning from audits checked",
        plain="Of the themes that audits raised, for how many something was done and later checked.",
        numerator="themes with an action and a check on or after it",
        denominator="themes raised in the period",
        unit="theme",
        direction=Direction.HIGHER,
        source=LOCAL,
        verified=Verified.LOCAL,
        edge_cases="A check before anything was done checks nothing.",
        rows=_themes_checked,
        record_needs=(need("learning_themes", "raised_on", "acted_on", "checked_on"),),
    ),
    RecordMeasure(
        id="QA12",
        title="Practice observed",
        plain="Of the social workers in post for a year, how many were observed at work in that year.",
        numerator="social workers observed in the twelve months",
        denominator="social workers in post twelve months ago and on the day",
        unit="worker",
        direction=Direction.HIGHER,
        source="Local standard, once or twice a year",
        verified=Verified.LOCAL,
        is_state=True,
        lookback=12,
        edge_cases="Whoever moved from one post to another within the year is one worker still.",
        rows=_observed,
        record_needs=(
            need("employments", "worker_id", "role", "started_on", "ended_on"),
            need("observations", "observed_on"),
        ),
    ),
)
