"""Those who work for Wyreshire: vacancies and who covers them, absence, courses, first years, handovers."""

from collections.abc import Iterator
from itertools import pairwise

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row
from holdfast.synthetic.workforce import Worker, Workforce

PRACTICE = {
    "vacancies": "vacancy_id team_id fte started_on ended_on",
    "vacancy_covers": "cover_id worker_id vacancy_id started_on ended_on",
    "absences": "absence_id worker_id reason first_on last_on",
    "course_requirements": "requirement_id course kind level role asked_from",
    "trainings": "training_id worker_id course completed_on valid_to",
    "first_year_reviews": "review_id worker_id milestone held_on",
    "transfers": "transfer_id person_id from_worker_id to_worker_id to_team_id transferred_on joint_visit_on"
    " meeting_on summary_written",
}

# Of agency workers eight in ten cover a vacancy, and days lost to sickness are 3.5% (workforce census, 2025).
COVERS_VACANCY = 0.81
SPELLS_OF_SICKNESS_A_YEAR = 1.5
SICK_DAYS = Weighted({(1, 3): 62, (4, 9): 22, (10, 27): 10, (28, 90): 6})
COURSES = (
    ("Safeguarding children, refreshed", "mandatory", "basic", 36, 0.93),
    ("Information and confidentiality", "mandatory", "basic", 12, 0.9),
    ("Strengths in practice, two days", "practice model", "basic", None, 0.88),
    ("Strengths in practice, for those who lead it", "practice model", "advanced", None, 0.46),
)
FOR_EVERYBODY = ("social worker", "senior social worker", "team manager")
COUNTED_BY_THE_CENSUS = (
    "social worker", "senior social worker", "team manager", "service manager", "head of service", "reviewing officer",
)  # fmt: skip
FOR_THOSE_WHO_LEAD = ("senior social worker", "team manager")
MODEL_BEGAN_MONTHS_AGO = 30
REVIEW_KEPT = 0.8


def of_council(further: Further, workforce: Workforce) -> dict[str, list[Row]]:
    """All rows about workers and posts since the years that the files cover began."""
    first = further.as_at - 365 * workforce.years
    social = [worker for worker in workforce.workers if worker.role in FOR_EVERYBODY and worker.end > first]
    present = [worker for worker in social if worker.start <= further.as_at]
    counted = [worker for worker in workforce.workers if first < worker.end and worker.start <= further.as_at]
    vacancies = _vacancies(further, workforce, first)
    return {
        "vacancies": vacancies,
        "vacancy_covers": list(_covers(further, present, vacancies)),
        "absences": [row for worker in counted for row in _absences(further, worker, first)],
        "course_requirements": list(_requirements(further)),
        "trainings": [row for worker in present for row in _trainings(further, worker, first)],
        "first_year_reviews": [row for worker in present if worker.first_year for row in _reviews(further, worker)],
    }


def _vacancies(further: Further, workforce: Workforce, first: int) -> list[Row]:
    """A post is vacant between two who were employed in it, whoever covers it from an agency meanwhile."""
    rows: list[Row] = []
    for team, posts in workforce.posts.items():
        for post in posts:
            employed = [worker for worker in post.workers if not worker.agency and "social worker" in worker.role]
            for before, after in pairwise(employed):
                if before.end < after.start and after.start > first and before.end <= further.as_at:
                    rows.append(_vacancy(further, team, before.end, further.cut(after.start)))
            if employed and employed[-1].end <= further.as_at:
                rows.append(_vacancy(further, team, employed[-1].end, None))
    return rows


def _vacancy(further: Further, team: str, start: int, end: int | None) -> Row:
    return (further.new_id(), team, 1.0, start, end, further.recorded(start), "")


def _covers(further: Further, workers: list[Worker], vacancies: list[Row]) -> Iterator[Row]:
    """Agency workers who cover a vacancy of their team, or of another, while it lasts."""
    for worker in workers:
        if not worker.agency or not further.draw.chance(COVERS_VACANCY):
            continue
        open_then = [row for row in vacancies if row[3] <= worker.start < (row[4] or rules.FAR)]
        own = [row for row in open_then if row[1] == worker.team] or open_then
        if own:
            end = further.cut(worker.end)
            yield (
                further.new_id(), worker.worker_id, own[0][0], worker.start, end, further.recorded(worker.start), "",
            )  # fmt: skip


def _absences(further: Further, worker: Worker, first: int) -> Iterator[Row]:
    draw = further.draw
    day, last = max(worker.start, first), min(worker.end - 1, further.as_at)
    while True:
        day = rules.on_or_after(day + 1 + int(draw.expovariate(SPELLS_OF_SICKNESS_A_YEAR / 365)))
        until = day + draw.band(SICK_DAYS) - 1
        if day > last:
            return
        reason = "sickness" if draw.chance(0.92) else "other"
        ended = None if until > further.as_at else min(until, worker.end - 1)
        yield (further.new_id(), worker.worker_id, reason, day, ended, further.recorded(day), "")
        day = until


def _model_began(further: Further) -> int:
    return rules.add_months(further.as_at, -MODEL_BEGAN_MONTHS_AGO)


def _requirements(further: Further) -> Iterator[Row]:
    for course, kind, level, _, _ in COURSES:
        since = _model_began(further) if kind == "practice model" else rules.add_months(further.as_at, -96)
        for role in FOR_THOSE_WHO_LEAD if level == "advanced" else FOR_EVERYBODY:
            yield (further.new_id(), course, kind, level, role, since, further.recorded(since), "")


def _trainings(further: Further, worker: Worker, first: int) -> Iterator[Row]:
    """Courses taken soon after somebody began, and again before they lapse, as a rule."""
    draw = further.draw
    for course, kind, level, months, share in COURSES:
        if level == "advanced" and worker.role not in FOR_THOSE_WHO_LEAD:
            continue
        begun = max(worker.start, first - 400, _model_began(further) if kind == "practice model" else 0)
        day = begun + draw.between(10, 160)
        while day < min(worker.end, further.as_at):
            lapses = None if months is None else rules.add_months(day, months)
            if draw.chance(share):
                yield (further.new_id(), worker.worker_id, course, day, lapses, further.recorded(day), "")
            if lapses is None:
                break
            day = lapses - draw.between(-20, 60)


def _reviews(further: Further, worker: Worker) -> Iterator[Row]:
    for months in (3, 6, 9, 12):
        due = rules.add_months(worker.start, months)
        held = due - further.draw.between(0, 14)
        if not further.draw.chance(REVIEW_KEPT):
            held = due + further.draw.between(3, 60)
        if held < worker.end and held <= further.as_at and not further.draw.chance(0.05):
            yield (further.new_id(), worker.worker_id, str(months), held, further.recorded(held), "")


def of_family(further: Further, family: Family) -> None:
    """Each time that another worker takes over, well handed over or not."""
    draw = further.draw
    for child in family.kids:
        held = sorted((row for row in child.rows["involvements"] if row[2] in ("CW", "FH")), key=lambda row: row[4])
        for before, after in pairwise(held):
            if before[8] != after[8] or before[1] == after[1]:
                continue
            day = after[4]
            visit = further.cut(day + draw.between(-7, 7)) if draw.chance(0.38) else None
            meeting = further.cut(day + draw.between(-10, 3)) if draw.chance(0.45) else None
            summary = None if draw.chance(0.04) else draw.chance(0.8)
            row = (
                further.new_id(), child.person_id, before[1], after[1], after[3], day, visit, meeting, summary,
                further.recorded(day), after[1],
            )  # fmt: skip
            child.rows["transfers"].append(row)


def reckon_council(rates: Rates, rows: dict[str, list[Row]]) -> None:
    """Who left in the year, which posts are vacant and who is there from an agency, in full-time equivalents."""
    posts = [row for row in rows["employments"] if row[3] in COUNTED_BY_THE_CENSUS]
    own = sum(row[5] for row in posts if not row[6] and row[8] is None)
    agency = sum(row[5] for row in posts if row[6] and row[8] is None)
    vacant = sum(row[2] for row in rows["vacancies"] if row[4] is None)
    left = _left_in_the_year(rates, [row for row in posts if not row[6]])
    rates.full_time |= {
        "WF01": (round(left, 1), round(own, 1)),
        "WF02": (round(vacant, 1), round(vacant + own, 1)),
        "WF03": (round(agency, 1), round(agency + own, 1)),
    }


def _left_in_the_year(rates: Rates, posts: list[Row]) -> float:
    """The full-time equivalent of those who were there a year ago and hold no post now."""
    held: dict[str, list[Row]] = {}
    for row in posts:
        held.setdefault(row[1], []).append(row)
    left = 0.0
    for stretches in held.values():
        ends = [row[8] for row in stretches]
        if None in ends or max(ends) <= rates.year_ago or min(row[7] for row in stretches) > rates.year_ago:
            continue
        left += max(stretches, key=lambda row: row[8])[5]
    return left
