"""The drawing of a child's journey: spells as bars, events as marks, what was owed as met, missed or pending."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from holdfast.clocks.states import MET, MISSED, PENDING, Row
from holdfast.standards import CLOCKS
from holdfast.web.child.words import journey_words, still_owed
from holdfast.web.templatetags.components import day

WIDTH, LEFT, RIGHT = 1000, 170, 16
TOP, LANE = 34, 30
YEARS_SHOWN = 6
AHEAD = timedelta(days=365)

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
    """The drawing: its lanes, the years across, where the as-at day stands, and its sentence."""

    lanes: tuple[Lane, ...]
    years: tuple[tuple[float, str], ...]
    width: int
    height: int
    left: int
    now: float
    words: str

    @property
    def kinds(self) -> set[str]:
        """Which marks of what was owed it has, for the legend."""
        return {mark.kind for lane in self.lanes for mark in lane.marks} - {""}


def timeline(rows: Mapping[str, list[dict[str, Any]]], owed: tuple[Row, ...], as_at: date) -> Timeline:
    """The drawing of what the record holds of the last six years, and of what is owed within the next."""
    days = [row[start] for _, table, start, _ in BARS for row in rows[table] if row[start]]
    days += [row["contact_on"] for row in rows["contacts"] if row["contact_on"]]
    earliest = as_at.replace(year=as_at.year - YEARS_SHOWN, day=1)
    begin = max(earliest, min(days, default=earliest)) - timedelta(days=14)
    today = max([as_at, *(row.done_on for row in owed if row.done_on and row.done_on <= date.today())])
    to_come = [min(row.due_on, today + AHEAD) for row in owed if row.due_on and still_owed(row, as_at)]
    last = max([today, *to_come])
    span = max(1, (last - begin).days)

    def x(on: date) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * max(0, (min(on, last) - begin).days) / span

    owed_lanes = _owed_lanes(owed, x, begin, as_at)
    lanes = [*_bars(rows, x, begin, today), *_marks(rows, x, begin), *owed_lanes]
    placed = tuple(Lane(lane.title, TOP + LANE * n, lane.bars, lane.marks) for n, lane in enumerate(lanes))
    years = tuple((x(date(y, 1, 1)), str(y)) for y in range(begin.year + 1, last.year + 1))
    current = {table: row[start] for _, table, start, end in BARS for row in rows[table] if row[start] and not row[end]}
    words = journey_words(current, Counter(m.kind for lane in owed_lanes for m in lane.marks), owed, as_at)
    return Timeline(placed, years, WIDTH, TOP + LANE * len(placed) + 8, LEFT, x(as_at), words)


def _bars(rows: Mapping[str, list[dict[str, Any]]], x: Any, begin: date, today: date) -> list[Lane]:
    lanes = []
    for title, table, start, end in BARS:
        spells = {(row[start], row[end]) for row in rows[table] if row[start]}
        shown = sorted(
            ((s, e) for s, e in spells if (e or today) >= begin), key=lambda spell: (spell[0], spell[1] or date.max)
        )
        bars = tuple(
            Bar(x(max(s, begin)), max(3.0, x(e or today) - x(max(s, begin))), _spell(title, s, e)) for s, e in shown
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


def _owed_lanes(owed: tuple[Row, ...], x: Any, begin: date, as_at: date) -> list[Lane]:
    """What was owed, on its due day: a lane for what was kept, one for what was not, one for what is still to come."""
    marks: dict[str, list[Mark]] = {MET: [], MISSED: [], PENDING: []}
    for row in owed:
        if row.due_on is None or row.due_on < begin:
            continue
        # What was done since the as-at day is judged by the day on which it was done.
        state = row.state_on(max(as_at, row.done_on) if row.done_on else as_at)
        told = {
            MET: "done in time",
            MISSED: f"done late on {day(row.done_on)}" if row.done_on else "not done",
            PENDING: "still to come" if still_owed(row, as_at) else "",
        }.get(state or "")
        if state and told:
            label = f"{CLOCKS[row.standard].title}, due {day(row.due_on)}: {told}"
            marks[state].append(Mark(x(row.due_on), label, state))
    titles = {MET: "Owed and done in time", MISSED: "Owed and missed", PENDING: "Owed, still to come"}
    return [Lane(titles[state], 0, marks=tuple(found)) for state, found in marks.items() if found]
