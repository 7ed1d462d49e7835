"""Learning: courses in date, the practice model taught, and the first year of a social worker reviewed in time."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import after, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import Direction, RecordMeasure, Verified, current_at_end
from holdfast.record.reading import History
from holdfast.standards.again import fallen_due, in_time
from holdfast.standards.caseloads import perhaps_first_year

MILESTONES = ("3", "6", "9", "12")
REVIEW_LIMITS = tuple(f"first_year_review_{months}" for months in MILESTONES)


class Taken:
    """Courses of one kind asked of those in a role on each period's last day, with whether each counts as taken.

    Of staff whose role is not recorded nobody knows which courses are asked.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __call__(self, r: Relations) -> ir.Table:
        """One row a worker and course asked of them."""
        asked = r.course_requirements.filter(r.course_requirements.kind == self.kind)
        asked = asked.select("course", asked_role="role", asked_from="asked_from")
        staff = current_at_end(r.employments.select("worker_id", "team_id", "role", "started_on", "ended_on"), r)
        may_be_asked = [staff.role.isnull() | (staff.role == asked.asked_role), asked.asked_from <= staff.to_on]
        rows = staff.inner_join(asked, may_be_asked)
        rows = rows.group_by("period", "to_on", "worker_id", "course").aggregate(
            team_id=rows.team_id.max(), known_role=rows.role.max()
        )
        done = r.trainings.select(
            done_worker="worker_id", done_course="course", done_on="completed_on", valid_to="valid_to"
        )
        counts = [
            rows.worker_id == done.done_worker,
            rows.course == done.done_course,
            done.done_on <= rows.to_on,
            done.valid_to.isnull() | (done.valid_to >= rows.to_on),
        ]
        found = rows.semi_join(done, counts).select(has_worker="worker_id", has_course="course", has_period="period")
        same = [
            rows.worker_id == found.has_worker, rows.course == found.has_course, rows.period == found.has_period,
        ]  # fmt: skip
        rows = rows.left_join(found, same)
        taken = rows.has_worker.notnull().cast("float64")
        return rows.mutate(counted=1.0, hit=ibis.ifelse(rows.known_role.isnull(), ibis.null("float64"), taken))


def _reviews(r: Relations) -> ir.Table:
    """Each review of each first year: the day it is due, from when it is the next, and when it was held.

    A social worker of whom it is not said whether this is the first year may owe them all.
    """
    years = perhaps_first_year(r.employments)
    parts = []
    for before, months, limit in zip(("", *REVIEW_LIMITS), MILESTONES, REVIEW_LIMITS, strict=False):
        part = after(years.rename(began_on="started_on"), r, "began_on", limit, "due_on")
        part = after(part, r, "began_on", before, "before_on") if before else part.mutate(before_on=ibis.null("date"))
        part = after(part, r, "before_on", "day_after", "next_from")
        parts.append(part.mutate(milestone=ibis.literal(months), started_on=part.next_from.coalesce(part.began_on)))
    rows = ibis.union(*parts)
    held = r.first_year_reviews.select(held_worker="worker_id", held_for="milestone", held_on="held_on")
    of = [rows.worker_id == held.held_worker, rows.milestone == held.held_for, held.held_on >= rows.began_on]
    done = rows.inner_join(held, of).group_by(of_post="employment_id", of_milestone="milestone")
    done = done.aggregate(done_on=lambda held: held.held_on.min())
    rows = rows.left_join(done, [rows.employment_id == done.of_post, rows.milestone == done.of_milestone])
    return rows.mutate(ended_other_on="ended_on")


def _reviewed(r: Relations) -> ir.Table:
    rows = fallen_due(_reviews(r), r, since="began_on")
    rows = rows.filter(rows.ended_on.isnull() | (rows.ended_on >= rows.due_on))
    held = in_time(rows.done_on, rows.due_on, since=rows.began_on)
    return rows.mutate(hit=ibis.ifelse(rows.stage.isnull(), ibis.null("float64"), held))


def _reviews_owed(r: Relations) -> ir.Table:
    rows = _reviews(r)
    return rows.filter(rows.stage.notnull())


POSTS = need("employments", "worker_id", "role", "started_on", "ended_on")
COURSES = (
    need("course_requirements", "course", "kind", "role", history=History.CURRENT),
    need("trainings", "course", "completed_on", "valid_to"),
)

CLOCKS = ()

MEASURES = (
    RecordMeasure(
        id="TR01",
        title="Mandatory training in date",
        plain="Of the mandatory courses asked of staff in post on the day, how many have been taken and have not "
        "lapsed.",
        numerator="courses taken whose validity has not run out",
        denominator="mandatory courses asked of each member of staff in post on the day",
        unit="worker",
        direction=Direction.HIGHER,
        source="Local standard, 95%",
        verified=Verified.LOCAL,
        is_state=True,
        edge_cases="Somebody asked for two courses counts twice. A course without a last day does not lapse. Of "
        "somebody whose role is not recorded it is not known which courses are asked.",
        rows=Taken("mandatory"),
        record_needs=(POSTS, *COURSES),
    ),
    RecordMeasure(
        id="TR02",
        title="Practice model taught",
        plain="Of the courses of the practice model asked of staff in post on the day, basic and advanced, how many "
        "have been taken.",
        numerator="courses of the practice model taken",
        denominator="courses of the practice model, at each level, asked of each member of staff in post on the day",
        unit="worker",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.READ,
        is_state=True,
        edge_cases="Somebody asked for the basic and the advanced course counts twice. Of somebody whose role is not "
        "recorded it is not known which courses are asked.",
        rows=Taken("practice model"),
        record_needs=(POSTS, *COURSES),
    ),
    RecordMeasure(
        id="TR03",
        title="First year reviewed in time",
        plain="Of the reviews of social workers in their first year that fell due, how many were held by then.",
        numerator="reviews held by the day they were due",
        denominator="reviews at 3, 6, 9 and 12 months that fell due in the period",
        unit="review of a worker",
        direction=Direction.HIGHER,
        source="Local standard; the assessed and supported year in employment",
        verified=Verified.LOCAL,
        limits=REVIEW_LIMITS,
        lookback=12,
        edge_cases="Somebody who had left or finished the year before a review was due is not counted for it. A social "
        "worker of whom it is not recorded whether this is the first year is not known. A review due today counts from "
        "tomorrow, and is owed from the day after that on which the one before it was due.",
        rows=_reviewed,
        owed=_reviews_owed,
        record_needs=(POSTS, need("employments", "stage"), need("first_year_reviews", "milestone", "held_on")),
    ),
)
