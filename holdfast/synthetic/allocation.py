"""Who holds the children when: workers allocated one after another, the gaps between them, reviews while they wait."""

from holdfast.synthetic import rules
from holdfast.synthetic.chain import chain, every_days
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.need import Held, Need
from holdfast.synthetic.scene import Scene
from holdfast.synthetic.workforce import Worker

GAP_IN_TIME = Weighted({(0, 0): 86, (1, 2): 9, (3, 5): 5})
GAP_LATE = Weighted({(6, 10): 60, (11, 20): 28, (21, 45): 12})
GAP_LATE_PROTECTED = Weighted({(2, 3): 62, (4, 9): 28, (10, 25): 10})
CHANGED_WITHOUT_LEAVING_DAYS = (90, 1000)
RISK = Weighted({"low": 52, "medium": 38, "high": 10})


def allocate(scene: Scene, need: Need) -> None:
    """Fill the line of workers from the first allocation to the close of the episode, or to now."""
    if need.allocated >= min(need.closed, scene.as_at + 1):
        return
    stages, avoid = need.stages(), need.ends_of_status()
    day, reason = need.allocated, "FCONTA"
    while day < need.closed and day <= scene.as_at:
        team, until = _stage(stages, day, need.closed)
        worker = _worker(scene, need, team, day)
        end = min(until, worker.end if worker.end > day else until)
        settled = day + scene.draw.between(*CHANGED_WITHOUT_LEAVING_DAYS)
        if settled < end:
            end = rules.on_or_after(settled)
            need.family.workers.pop(team, None)
        end = min(end, need.closed)
        need.held.append(Held(day, end, worker, team, reason))
        if end >= need.closed or end > scene.as_at:
            return
        reason = "TSPROC" if end == until else ("LEFTRL" if end == worker.end else "MANAGE")
        day = _next_start(scene, need, team, end, transfer=end == until, avoid=avoid)


def _stage(stages: list[tuple[int, str]], day: int, closed: int) -> tuple[str, int]:
    """The team that holds the children on a day, and until when."""
    team, until = stages[0][1], closed
    for start, other in stages:
        if start > day:
            until = start
            break
        team = other
    return team, until


def _worker(scene: Scene, need: Need, team: str, day: int) -> Worker:
    """The worker who knows the family already, or another of the team."""
    known = need.family.workers.get(team)
    if known is None or not known.start <= day < known.end - 10:
        known = scene.worker(team, day)
        need.family.workers[team] = known
    return known


def _next_start(scene: Scene, need: Need, team: str, end: int, *, transfer: bool, avoid: set[int]) -> int:
    """When the next worker begins: the same day as a rule, later where a gap is planted."""
    draw = scene.draw
    if transfer or end in avoid or end == scene.as_at:
        return end
    protected = need.protected_on(end)
    if draw.chance(scene.story.missed("allocation", team)[end >> 5]):
        gap = draw.band(GAP_LATE_PROTECTED if protected else GAP_LATE)
    else:
        gap = draw.between(0, 1) if protected else draw.band(GAP_IN_TIME)
    start = rules.add_working_days(end, gap)
    return start if start < need.closed else end


def write_allocations(scene: Scene, need: Need) -> None:
    """The rows of the workers, and of the risk reviews of children who waited."""
    for child, referral_id in zip(need.kids, need.referral_ids, strict=True):
        rows = child.rows["involvements"]
        for held in need.held:
            end = scene.cut(held.end)
            worker = held.worker.worker_id
            row = (scene.new_id(), worker, "CW", held.team, held.start, end, held.reason, child.person_id, referral_id)
            rows.append(row)
    for start, end in waits(scene, need):
        _review_while_waiting(scene, need, start, end)


def waits(scene: Scene, need: Need) -> list[tuple[int, int]]:
    """Stretches of at least a day without a worker, up to now."""
    last = min(need.closed, scene.as_at)
    edges = [(need.on, need.held[0].start if need.held else last)]
    edges += [(before.end, after.start) for before, after in zip(need.held, need.held[1:], strict=False)]
    if need.held and need.held[-1].end < last:
        edges.append((need.held[-1].end, last))
    return [(start, end) for start, end in edges if end > start]


def _review_while_waiting(scene: Scene, need: Need, start: int, end: int) -> None:
    draw = scene.draw
    missed = scene.story.missed("waiting_review", need.team)
    manager = scene.manager_id(need.team, start)
    for day in chain(draw, start, end, every_days(rules.WAITING_REVIEW_DAYS), missed, eager=0.7):
        risk = draw.pick(RISK)
        for child in need.kids:
            row = (scene.new_id(), child.person_id, day, risk, scene.recorded(day), manager)
            child.rows["waiting_reviews"].append(row)
