"""Supervision of workers child by child, and what managers enter on a child's record."""

from bisect import bisect_left

from holdfast.synthetic import rules
from holdfast.synthetic.chain import LATE_TENTHS, chain, clear_of
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.need import Need
from holdfast.synthetic.scene import Scene

GATEWAYS = Weighted({"": 78, "allocation": 6, "step up": 4, "step down": 4, "closure": 4, "placement": 4})
DIRECTIONS = (
    "Visit before the next core group and record what the child says.",
    "Bring the chronology up to date and share it with the network.",
    "Ask health for the outcome of the referral made last month.",
    "Agree with the parents who steps in when plans break down.",
    "Convene a family meeting and record the family's own plan.",
    "Write down why the plan continues and what would end it.",
    "See the child alone, away from home, and ask about bedtime.",
    "Discuss the threshold for legal planning with the service manager.",
)  # fmt: skip


def session_id(worker_number: int, at: int) -> str:
    """The id of a worker's supervision session."""
    return f"{worker_number:05d}{at:04d}"


def supervise(scene: Scene, need: Need) -> None:
    """Each child is discussed at a session of its worker about every four weeks."""
    if not need.held:
        return
    draw, last_day = scene.draw, min(need.closed, scene.as_at)
    last, late_until, first = need.held[0].start, 0, True
    for held in need.held:
        sessions, number = held.worker.sessions, held.worker.number
        until = min(held.end, last_day)
        missed = scene.story.missed("supervision", held.team)
        at = bisect_left(sessions, max(held.start, last if first else last + 1))
        while at < len(sessions) and sessions[at] <= until:
            day = sessions[at]
            following = sessions[at + 1] if at + 1 < len(sessions) else rules.FAR
            if day < late_until or (following <= min(last + rules.SUPERVISION_DAYS, until) and day > last):
                at += 1
                continue
            if not late_until and draw.chance(missed[day >> 5]):
                late_until = last + rules.SUPERVISION_DAYS + 1 + rules.SUPERVISION_DAYS * draw.band(LATE_TENTHS) // 10
                at += 1
                continue
            _discuss(scene, need, session_id(number, at), day, scene.manager_id(held.team, day))
            last, late_until, first = day, 0, False
            at += 1


def _discuss(scene: Scene, need: Need, session: str, day: int, manager: str) -> None:
    for child in need.kids:
        row = (scene.new_id(), session, child.person_id, day, scene.recorded(day), manager)
        child.rows["supervision_children"].append(row)


def oversee(scene: Scene, need: Need) -> None:
    """A manager's entries from the first allocation to the close, as often as the child's status asks."""
    if not need.held:
        return
    draw, start, stop = scene.draw, need.held[0].start, min(need.closed, scene.as_at)
    avoid = need.ends_of_status()
    missed = scene.story.missed("oversight", need.family.plan_team)
    last = start
    for planned in chain(
        draw, start, stop, lambda _, day: day + rules.OVERSIGHT_DAYS[need.status_on(day)], missed, eager=0.6
    ):
        day = clear_of(planned, last, avoid)
        if day > stop:
            break
        _enter(scene, need, day)
        last = day


def _enter(scene: Scene, need: Need, day: int) -> None:
    draw = scene.draw
    _, team = need.worker_on(day)
    role = "team manager" if draw.random() < 0.9 else "service manager"
    post = scene.workforce.manager(team, day) if role == "team manager" else scene.workforce.head(team, day)
    author, gateway, direction = post.worker_id, draw.pick(GATEWAYS), ""
    due = done = None
    if draw.random() < 0.55:
        direction = draw.one(DIRECTIONS)
        due = rules.add_working_days(day, draw.between(5, 20))
        done = scene.cut(due + draw.between(-6, 2)) if draw.random() < 0.6 else None
        done = max(done, day) if done is not None else None
    for child in need.kids:
        row = (
            scene.new_id(), child.person_id, day, author, role, gateway, direction, due, done, scene.recorded(day),
            author,
        )  # fmt: skip
        child.rows["oversight_entries"].append(row)
