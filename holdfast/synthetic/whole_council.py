"""Rows on the council as a whole: teams, workers, their employment and their supervision."""

from collections import Counter

from holdfast.synthetic import story
from holdfast.synthetic.oversight import session_id
from holdfast.synthetic.scene import Row
from holdfast.synthetic.story import Story
from holdfast.synthetic.workforce import Worker, Workforce


def whole_council_rows(
    workforce: Workforce, told: Story, held_in_september: Counter[str] | None = None
) -> dict[str, list[Row]]:
    """Departments, professionals, employments and supervision sessions."""
    held = held_in_september or Counter()
    services = sorted({(service, name) for _, _, service, name in story.TEAMS})
    departments: list[Row] = [(code, name, "S0", "Wyreshire Children's Services") for code, name in services]
    departments += [(team, name, service, service_name) for team, name, service, service_name in story.TEAMS]
    return {
        "departments": departments,
        "professionals": [_professional(worker, held) for worker in workforce.everybody],
        "employments": [row for worker in workforce.everybody for row in _employments(workforce, told, worker)],
        "supervisions": [row for worker in workforce.workers for row in _sessions(workforce, worker)],
    }


def _professional(worker: Worker, held: Counter[str]) -> Row:
    registered = f"SW{100_000 + worker.number * 37}" if "social worker" in worker.role else ""
    return (
        worker.worker_id, f"E{40_000 + worker.number}", worker.name, registered, worker.role.capitalize(),
        held[worker.worker_id], worker.team, worker.fte, worker.agency,
    )  # fmt: skip


def _employments(workforce: Workforce, told: Story, worker: Worker) -> list[Row]:
    rows: list[Row] = []
    for at, (start, end, stage) in enumerate(workforce.stretches(worker)):
        if start > told.as_at:
            continue
        ended = end if end <= told.as_at else None
        team = worker.team if worker.role != "service manager" else ""
        row = (
            f"{worker.number:05d}{at}", worker.worker_id, team, worker.role, stage, worker.fte, worker.agency, start,
            ended, start * 1440 + 600, "",
        )  # fmt: skip
        rows.append(row)
    return rows


def _sessions(workforce: Workforce, worker: Worker) -> list[Row]:
    if worker.role not in ("social worker", "senior social worker", "personal adviser"):
        return []
    rows: list[Row] = []
    for at, day in enumerate(worker.sessions):
        manager = workforce.manager(worker.team, day).worker_id
        kind = "group" if at % 9 == 4 else "case"
        reflective = (at * 7 + worker.number) % 10 < 6
        row = (
            session_id(worker.number, at), worker.worker_id, manager, day, kind, reflective, day * 1440 + 990, manager
        )  # fmt: skip
        rows.append(row)
    return rows
