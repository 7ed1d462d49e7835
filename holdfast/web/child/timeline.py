"""The drawing of a child's journey: spells as bars, events as marks, what was owed as met, missed or pending."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from holdfast.clocks.states import MET, MISSED, Row
from holdfast.standards import CLOCKS
from holdfast.web.templatetags.components import day

WIDTH, LEFT, RIGHT = 1000, 170, 16
TOP, LANE = 34, 30
YEARS_SHOWN = 6

BARS = (
    ("Open to us", "cin_episodes", "referral_on", "closed_on"),
    ("In need plan", "cin_plans", "started_on", "ended_on"),
    ("Protection plan", "cp_plans", "started_on", "ended_on"),
    ("In care", "care_episodes", "entered_care_on", "ceased_on"),
    ("Placements", "placements", "started_on", "ended_on"),
)
MARKS = (
    ("Contacts", (("contacts", "contact_on"),)),
    ("Visits", (("cin_visits", "visit_on"), ("cp_visits", "visit_on"), ("care_visits", "visit_on"))),
    (
        "Reviews and meetings",
        (
            ("cin_reviews", "held_on"),
            ("cp_reviews", "review_on"),
            ("care_reviews", "review_on"),
            ("core_groups", "held_on"),
        ),
    ),
    ("Supervision", (("supervision_children", "held_on"),)),
    ("Oversight", (("oversight_entries", "entered_on"),)),
)


@dataclass(frozen=True)
class Bar:
    """A spell on a lane."""

    x: float
    width: float
    label: str


@dataclass(frozen=True)
class Mark:
    """An event on a lane; `kind` is met, missed or pending for what was owed."""

    x: float
    label: str
    kind: str = ""


@dataclass(frozen=True)
class Lane:
    """One line of the drawing."""

    title: str
    y: int
    bars: tuple[Bar, ...] = ()
    marks: tuple[Mark, ...] = ()

    @property
    def middle(self) -> int:
        """Where the lane's words stand."""
        return self.y + LANE // 2


@dataclass(frozen=True)
class Timeline:
    """The drawing: its lanes, and the years across."""

    lanes: tuple[Lane, ...]
    years: tuple[tuple[float, str], ...]
    width: int
    height: int
    left: int
    now: float


def timeline(rows: Mapping[str, list[dict[str, Any]]], owed: tuple[Row, ...], as_at: date) -> Timeline:
    """The drawing of what the record holds of the last six years."""
    days = [row[start] for _, table, start, _ in BARS for row in rows[table] if row[start]]
    days += [row["contact_on"] for row in rows["contacts"] if row["contact_on"]]
    earliest = as_at.replace(year=as_at.year - YEARS_SHOWN, day=1)
    begin = max(earliest, min(days, default=earliest)) - timedelta(days=14)
    last = max([as_at, *(row.done_on for row in owed if row.done_on and row.done_on <= date.today())])
    span = max(1, (last - begin).days)

    def x(on: date) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * max(0, (on - begin).days) / span

    lanes = [*_bars(rows, x, begin, last), *_marks(rows, x, begin), *_owed_marks(owed, x, begin, as_at)]
    placed = tuple(Lane(lane.title, TOP + LANE * n, lane.bars, lane.marks) for n, lane in enumerate(lanes))
    years = tuple((x(date(y, 1, 1)), str(y)) for y in range(begin.year + 1, last.year + 1))
    return Timeline(placed, years, WIDTH, TOP + LANE * len(placed) + 8, LEFT, x(as_at))


def _bars(rows: Mapping[str, list[dict[str, Any]]], x: Any, begin: date, last: date) -> list[Lane]:
    lanes = []
    for title, table, start, end in BARS:
        spells = {(row[start], row[end]) for row in rows[table] if row[start]}
        shown = sorted(
            ((s, e) for s, e in spells if (e or last) >= begin), key=lambda spell: (spell[0], spell[1] or date.max)
        )
        bars = tuple(
            Bar(x(max(s, begin)), max(3.0, x(e or last) - x(max(s, begin))), _spell(title, s, e)) for s, e in shown
        )
        if bars:
            lanes.append(Lane(title, 0, bars))
    return lanes


def _spell(title: str, start: date, end: date | None) -> str:
    return f"{title}: {day(start)} to {day(end) if end else 'now'}"


def _marks(rows: Mapping[str, list[dict[str, Any]]], x: Any, begin: date) -> list[Lane]:
    lanes = []
    for title, sources in MARKS:
        days = sorted({row[on] for table, on in sources for row in rows[table] if row[on] and row[on] >= begin})
        if days:
            lanes.append(Lane(title, 0, marks=tuple(Mark(x(on), f"{title}: {day(on)}") for on in days)))
    return lanes


def _owed_marks(owed: tuple[Row, ...], x: Any, begin: date, as_at: date) -> list[Lane]:
    """What was owed, on its due day: a lane for what was kept and one for what was not."""
    kept, missed = [], []
    for row in owed:
        if row.due_on is None or row.due_on < begin or row.due_on > as_at:
            continue
        state, label = row.state_on(as_at), f"{CLOCKS[row.standard].title}, due {day(row.due_on)}"
        if state == MET:
            kept.append(Mark(x(row.due_on), f"{label}: done in time", "met"))
        elif state == MISSED:
            late = f"done late on {day(row.done_on)}" if row.done_on else "not done"
            missed.append(Mark(x(row.due_on), f"{label}: {late}", "missed"))
    lanes = [Lane("Owed and done in time", 0, marks=tuple(kept))] if kept else []
    return lanes + ([Lane("Owed and missed", 0, marks=tuple(missed))] if missed else [])
