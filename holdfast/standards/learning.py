"""Learning: courses in date, the practice model taught, and the first year of a social worker reviewed in time."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import after, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import Direction, RecordMeasure, Verified, current_at_end
from holdfast.record.reading import History
from holdfast.standards.again import in_period
from holdfast.standards.caseloads import FIRST_YEAR_STAGE

MILESTONES = ("3", "6", "9", "12")
REVIEW_LIMITS = tuple(f"first_year_review_{months}" for months in MILESTONES)


class Taken:
    """Courses of one kind asked of those in a role on each period's last day, with whether each counts as taken."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __call__(self, r: Relations) -> ir.Table:
        """One row a worker and course asked of them."""
        asked = r.course_requirements.filter(r.course_requirements.kind == self.kind)
        asked = asked.select("course", asked_role="role", asked_from="asked_from")
        staff = current_at_end(r.employments.select("worker_id", "team_id", "role", "started_on", "ended_on"), r)
        rows = staff.inner_join(asked, [staff.role == asked.asked_role, asked.asked_from <= staff.to_on])
        rows = rows.group_by("period", "to_on", "worker_id", "course").aggregate(team_id=rows.team_id.max())
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
        return rows.mutate(counted=1.0, hit=rows.has_worker.notnull().cast("float64"))


def _first_years(r: Relations) -> ir.Table:
    """Each milestone of each first year, with the day it is due, unless the worker had left or moved on by then."""
    years = r.employments.filter(r.employments.stage == FIRST_YEAR_STAGE)
    parts = []
    for months, limit in zip(MILESTONES, REVIEW_LIMITS, strict=True):
        part = after(years, r, "started_on", limit, "due_on").mutate(milestone=ibis.literal(months))
        parts.append(part.filter(part.ended_on.isnull() | (part.ended_on >= part.due_on)))
    return ibis.union(*parts)


def _reviewed(r: Relations) -> ir.Table:
    rows = in_period(_first_years(r), r, "due_on")
    held = r.first_year_reviews.select(held_worker="worker_id", held_for="milestone", held_on="held_on")
    in_time = [
        rows.worker_id == held.held_worker,
        rows.milestone == held.held_for,
        held.held_on >= rows.started_on,
        held.held_on <= rows.due_on,
    ]
    found = rows.semi_join(held, in_time).select(kept="employment_id", kept_for="milestone")
    rows = rows.left_join(found, [rows.employment_id == found.kept, rows.milestone == found.kept_for])
    return rows.mutate(hit=rows.kept.notnull().cast("float64"))


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
        edge_cases="Somebody asked for two courses counts twice. A course without a last day does not lapse.",
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
        edge_cases="Somebody asked for the basic and the advanced course counts twice.",
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
        edge_cases="Somebody who had left or finished the year before a review was due is not counted for it.",
        rows=_reviewed,
        record_needs=(POSTS, need("employments", "stage"), need("first_year_reviews", "milestone", "held_on")),
    ),
)
