"""What children and families say: feedback asked for and heard, what came of it, and complaints answered in time."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import after, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import Direction, RecordMeasure, Verified
from holdfast.standards.again import fallen_due, in_period, in_time

UPHELD = ("upheld", "partly upheld")
# Of each stage: what it is called among the limits, in its own time and extended.
STAGES = {
    "1": ("complaint_first", "complaint_first_extended"),
    "2": ("complaint_second", "complaint_second_extended"),
    "3": ("complaint_panel", "complaint_panel"),
}


def _asked(r: Relations) -> ir.Table:
    """People asked in the period, one row each, with whether they answered any of the times."""
    rows = in_period(r.feedback, r, "asked_on")
    people = rows.group_by("period", "respondent_id").aggregate(
        person_id=rows.person_id.max(), team_id=rows.team_id.max(), answers=rows.given_on.count()
    )
    return people.mutate(counted=1.0, hit=(people.answers > 0).cast("float64"))


def _positive(r: Relations) -> ir.Table:
    """Answers to core questions, or to ones not said to be core or not; one that is neither counts as not positive."""
    answers = in_period(r.feedback_answers.filter(r.feedback_answers.is_core.fill_null(True)), r, "answered_on")
    given = r.feedback.select(given_feedback="feedback_id", team_id="team_id")
    rows = answers.left_join(given, answers.feedback_id == given.given_feedback)
    positive = rows.positive.fill_null(False).cast("float64")
    return rows.mutate(hit=ibis.ifelse(rows.is_core.isnull(), ibis.null("float64"), positive))


def _acted(r: Relations) -> ir.Table:
    rows = in_period(r.feedback_themes, r, "raised_on")
    return rows.mutate(hit=rows.acted_on.notnull().cast("float64"))


class Stage:
    """One stage of statutory complaints: what fell due in the period, and whether it was answered by then."""

    def __init__(self, number: str) -> None:
        self.number = number
        self.limits = tuple(dict.fromkeys(STAGES[number]))

    def __call__(self, r: Relations) -> ir.Table:
        """Rows by the day on which each falls due, by its own time or, where extended, the longer."""
        rows = fallen_due(self._complaints(r), r, since="started_on")
        answered = in_time(rows.answered_on, rows.due_on, since=rows.started_on)
        unknown = rows.statutory.isnull() | ((answered == 1) & rows.either).fill_null(False)
        return rows.mutate(hit=ibis.ifelse(unknown, ibis.null("float64"), answered))

    def owed(self, r: Relations) -> ir.Table:
        """Every statutory complaint of the stage, with the day on which its answer was due."""
        rows = self._complaints(r)
        return rows.filter(rows.statutory).mutate(done_on="answered_on", ended_other_on=ibis.null("date"))

    def _complaints(self, r: Relations) -> ir.Table:
        """Complaints not said to be corporate, nor withdrawn in time, with the day on which each is due.

        One of which it is not said whether its time was extended is late for certain only past the longer (`either`).
        """
        rows = r.complaints.filter((r.complaints.stage == self.number) & r.complaints.statutory.fill_null(True))
        plain, extended = STAGES[self.number]
        rows = after(after(rows, r, "started_on", plain, "plain_on"), r, "started_on", extended, "extended_on")
        longer = rows.extended.fill_null((rows.answered_on > rows.plain_on).fill_null(True))
        rows = rows.mutate(
            due_on=ibis.ifelse(longer, rows.extended_on, rows.plain_on),
            either=rows.extended.isnull() & (rows.answered_on > rows.plain_on),
        )
        withdrawn = (rows.outcome == "withdrawn") & (rows.answered_on.isnull() | (rows.answered_on <= rows.due_on))
        return rows.filter(~withdrawn.fill_null(False))


def _upheld(r: Relations) -> ir.Table:
    """Complaints upheld, or answered without a word on what was found, or on whether they are statutory."""
    told = r.complaints.outcome.isin(UPHELD).fill_null(True)
    rows = in_period(r.complaints.filter(told & r.complaints.statutory.fill_null(True)), r, "answered_on")
    unknown = rows.outcome.isnull() | rows.statutory.isnull()
    return rows.mutate(hit=ibis.ifelse(unknown, ibis.null("float64"), rows.learning_recorded.cast("float64")))


COMPLAINTS = need("complaints", "statutory", "stage", "started_on", "extended", "answered_on", "outcome")


def _complaints(id_: str, number: str, title: str, plain: str, source: str, edge_cases: str) -> RecordMeasure:
    stage = Stage(number)
    return RecordMeasure(
        id=id_,
        title=title,
        plain=plain,
        numerator="those answered by the day they were due",
        denominator="statutory complaints of this stage that fell due in the period",
        unit="complaint",
        direction=Direction.HIGHER,
        source=source,
        verified=Verified.READ,
        limits=stage.limits,
        edge_cases=edge_cases
        + " What is due today counts from tomorrow. One withdrawn before it was due is not counted, nor are corporate "
        "complaints; one of which it is not said whether it is corporate, and one answered before it began, is not "
        "known.",
        rows=stage,
        owed=stage.owed,
        record_needs=(COMPLAINTS,),
    )


REGULATIONS = "Children Act 1989 Representations Procedure (England) Regulations 2006"

CLOCKS = ()

MEASURES = (
    RecordMeasure(
        id="FB01",
        title="Feedback given",
        plain="Of the children and family members asked what they think, how many answered.",
        numerator="people who answered",
        denominator="people asked in the period, each counted once",
        unit="person",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        edge_cases="A low share says little of those who did not answer: read it with the interval. Whoever was asked "
        "before the period is not counted, even if the answer came in it.",
        rows=_asked,
        record_needs=(need("feedback", "respondent_id", "asked_on", "given_on"),),
    ),
    RecordMeasure(
        id="FB02",
        title="Feedback that is positive",
        plain="Of the answers to the questions that everybody is asked, how many are positive.",
        numerator="positive answers",
        denominator="answers to core questions in the period",
        unit="answer",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        edge_cases="An answer that is neither positive nor negative counts as not positive. One to a question of which "
        "it is not said whether everybody is asked it is not known.",
        rows=_positive,
        record_needs=(need("feedback_answers", "is_core", "positive", "answered_on"), need("feedback")),
    ),
    RecordMeasure(
        id="FB03",
        title="You said, we did",
        plain="Of the themes that people raised, about how many something was done.",
        numerator="themes about which something was done",
        denominator="themes raised in the period",
        unit="theme",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        edge_cases="A theme counts by the day on which it was raised, whenever something was done.",
        rows=_acted,
        record_needs=(need("feedback_themes", "raised_on", "acted_on"),),
    ),
    _complaints(
        "CO01",
        "1",
        "Stage 1 complaints answered in time",
        "Of the complaints that children and families made, how many were answered in ten working days, or twenty "
        "where the time was extended.",
        f"{REGULATIONS}; statutory guidance on complaints",
        "The time may stand still until an advocate is found; that is not recorded here. Where it is not said whether "
        "the time was extended, an answer between the two days is not known.",
    ),
    _complaints(
        "CO02",
        "2",
        "Stage 2 investigations ended in time",
        "Of the complaints investigated, how many were adjudicated in 25 working days, or 65 where the time was "
        "extended.",
        f"{REGULATIONS}; statutory guidance on complaints",
        "The time begins on the day on which the terms were agreed. Where it is not said whether it was extended, an "
        "adjudication between the two days is not known.",
    ),
    _complaints(
        "CO03",
        "3",
        "Stage 3 panels held in time",
        "Of the panels asked for, how many met within thirty working days.",
        f"{REGULATIONS}, regulation 19(4)",
        "The panel's report and the council's answer have limits of their own, not measured here.",
    ),
    RecordMeasure(
        id="CO04",
        title="Learning from complaints upheld",
        plain="Of the complaints upheld in full or in part, from how many it is recorded what is to be learnt.",
        numerator="complaints upheld with learning recorded",
        denominator="stages of statutory complaints upheld in full or in part in the period",
        unit="complaint",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        edge_cases="What the Ombudsman decides stands apart. A complaint about which nothing is recorded either way is "
        "not known, nor is one answered without a word on what was found.",
        rows=_upheld,
        record_needs=(COMPLAINTS, need("complaints", "learning_recorded")),
    ),
)
