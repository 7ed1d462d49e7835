"""The figures of a measure as its page shows them: the year by group, the months with their chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from holdfast.measures.agreement import APART, Part, Told, is_cell, lean_in_words
from holdfast.measures.changes import Change, touching
from holdfast.measures.charts import choice
from holdfast.measures.funnel import place
from holdfast.measures.model import Measure
from holdfast.measures.published import Beside
from holdfast.measures.telling import assurance, meaning_of
from holdfast.measures.variation import Chart
from holdfast.serving.reader import Served
from holdfast.serving.series import begins, is_drawn, is_mostly_told
from holdfast.serving.signals import Seen, seen, words_of
from holdfast.web.components.charts import Drawing, Mark, drawn
from holdfast.web.templatetags.components import day, month

WHOLE = "all"
MOSTLY_WITHHELD = "Too many months have numbers too small to be told for a chart of the others to be believed."


@dataclass(frozen=True)
class Series:
    """A measure month by month: its rows, the drawing of its chart, its sentence, and why it is this chart.

    `stretches` are the points of a chart of rare events: what lay between one and the next, the latest first.
    """

    rows: list[dict[str, Any]]
    drawing: Drawing | None
    words: str
    kind: str
    changes: list[Change]
    stretches: list[tuple[str, float]]
    chart: Chart


@dataclass(frozen=True)
class Groups:
    """A year's figures of a measure in a table: which of its columns there is anything to show in."""

    caption: str
    rows: list[dict[str, Any]]
    # What is said where no source tells the groups.
    silence: str = ""

    @property
    def is_named(self) -> bool:
        """Whether the rows are of services or teams, and not of the whole council."""
        return any(row["grouped_by"] != WHOLE for row in self.rows)

    @property
    def has_kinds(self) -> bool:
        """Whether each row is of a kind."""
        return any(row["category"] for row in self.rows)

    @property
    def is_compared(self) -> bool:
        """Whether any row is set against the whole."""
        return any(row["beyond"] for row in self.rows)


def monthly(served: Served, measure: Measure, changes: Sequence[Change]) -> Series:
    """The months of a measure for the whole council, the latest first, with what each point signals."""
    rows = served.rows(
        """SELECT *, grouped_by AS "by" FROM figures WHERE measure = ? AND series = 'month' AND grouped_by = ?
        AND category IS NULL ORDER BY from_on""",
        (measure.id, WHOLE),
    )
    known = [row for row in rows if is_drawn(measure, row)] if is_mostly_told(rows) else []
    one = seen(measure, known, changes, rounded=served.disclosed)
    meanings = _meanings(one)
    for at, meaning in zip(one.chart.at, meanings, strict=True):
        known[at]["meaning"] = meaning
    touched = [change for change in touching(changes, measure.id, WHOLE) if known and _later(change, known)]
    words = words_of(one, _afresh(one, touched)) if is_mostly_told(rows) else MOSTLY_WITHHELD
    drawing = drawn([row["period"] for row in known], one.chart, meanings, measure, _marks(touched)) if known else None
    return Series(rows[::-1], drawing, words, _kind(one), touched, _stretches(one), one.chart)


def _meanings(one: Seen) -> list[str]:
    """What each point of a chart signals: improvement, concern, a change, or nothing."""
    chart = one.chart
    return [meaning_of(one.measure.direction, side * chart.facing) if side else "" for side in chart.sides]


def _stretches(one: Seen) -> list[tuple[str, float]]:
    if not one.chart.kind.is_of_gaps:
        return []
    points = zip(one.chart.at, one.chart.values, strict=True)
    return [(month(one.rows[at]["period"]), value) for at, value in points][::-1]


def _later(change: Change, rows: Sequence[dict[str, Any]]) -> bool:
    """Whether a change lies within the months that are drawn."""
    firsts = begins(rows)
    return firsts[0] < change.on.replace(day=1) <= firsts[-1]


def _afresh(one: Seen, changes: Sequence[Change]) -> str:
    """From when the last limits were reckoned, and why; nothing where no change touches the series."""
    if len(one.chart.starts) == 1:
        return ""
    last = max(changes, key=lambda change: change.on)
    return f"{month(str(last.on)[:7])} ({last.title})"


def _marks(changes: Sequence[Change]) -> list[Mark]:
    return [Mark(str(change.on)[:7], f"{day(change.on)}: {change.title}") for change in changes]


def _kind(one: Seen) -> str:
    """Which chart this is and why, in a sentence."""
    if not one.rows:
        return ""
    found = choice(one.question)
    article = "an" if found.kind.value.startswith("X") else "a"
    again = " Each month counts anew what was open past its day at its end, so months lie below the year's figure."
    said = f"This is {article} {found.kind.value}: {found.because}."
    return said + again if one.measure.counts_what_is_open else said


def year_by(served: Served, measure: Measure, grouped_by: str) -> list[dict[str, Any]]:
    """The year's figure of each group in order of name, with whether it lies beyond what its size allows."""
    rows = served.rows(
        """SELECT * FROM figures WHERE measure = ? AND series = 'year' AND grouped_by = ?
        ORDER BY group_name IS NULL, group_name, category""",
        (measure.id, grouped_by),
    )
    whole = served.row(
        """SELECT value FROM figures WHERE measure = ? AND series = 'year' AND grouped_by = 'all'
        ORDER BY category""",
        (measure.id,),
    )
    centre = whole["value"] if whole else None
    return [{**row, "beyond": _beyond(measure, row, centre)} for row in rows]


def apart(served: Served, measure: Measure) -> Sequence[Groups]:
    """A measure told apart by its own dimension; nothing of a measure that has none."""
    dimension = measure.dimension
    if dimension is None:
        return ()
    caption = f"By {dimension.title}"
    if dimension.table not in served.snapshot.tables:
        return (Groups(caption, [], dimension.silence),)
    return (Groups(caption, year_by(served, measure, dimension.name)),)


def _beyond(measure: Measure, row: dict[str, Any], centre: float | None) -> str:
    """How a group lies to the whole, by limits that allow for its size: a funnel's words, never a rank."""
    if row["category"]:
        return ""
    return place(row["value"], row["denominator"], centre, gives=measure.gives, per=measure.per)


@dataclass(frozen=True)
class BesideKappa:
    """What is told of an agreement beside its kappa: its parts, who is the kinder, and the pairs of grades as a table.

    `lines` are the table's rows: the first grade, and how many had each second grade.
    """

    first_words: str
    parts: list[dict[str, Any]]
    lean: str
    grades: list[str]
    lines: list[tuple[str, list[int]]]


def beside_kappa(measure: Measure, rows: Sequence[dict[str, Any]]) -> BesideKappa | None:
    """The same, from the figures of a year; nothing of a measure that is no agreement."""
    found = {row["category"]: row for row in rows if measure.gives.is_beside(row["category"])}
    if not found:
        return None
    lean = found.get(Part.LEAN.value, {})
    cells = {tuple(kind.split(APART)): int(row["numerator"]) for kind, row in found.items() if is_cell(kind)}
    grades = sorted({grade for pair in cells for grade in pair})
    return BesideKappa(
        _same_grade(found[Part.SAME.value]),
        [found[part.value] for part in Part if part.value in found],
        lean_in_words(Told(lean.get("value"), lean.get("low"), lean.get("high"))),
        grades,
        [(first, [cells.get((first, second), 0) for second in grades]) for first in grades],
    )


def _same_grade(row: dict[str, Any]) -> str:
    """In how many audits the two grades are the same, and why that may say little."""
    if row["value"] is None:
        return f"How many grades agree is withheld: {row['reason']}."
    said = f"Auditor and moderator gave the same grade in {row['numerator']:,.0f} of {row['denominator']:,.0f} audits"
    return f"{said}; {row['reason']}." if row["reason"] else f"{said}."


def against(series: Series, measure: Measure, published: Beside | None) -> str:
    """Whether the measure, left as it is, reaches what England reached; nothing where that cannot be told.

    England's figure is that of the files that were loaded, or else the one that the measure names.
    """
    named = measure.national.comparable if measure.national else None
    england = published.value if published else named
    if england is None or series.chart.kind.is_of_gaps:
        return ""
    found = assurance(series.chart, england, measure.direction)
    return f"Against what England reached ({measure.gives.written(england)}) {found.value}." if found else ""


def standing(served: Served, measure: Measure) -> str:
    """Whether the signal of the whole council's months stands up beside all that is looked at; nothing without one."""
    found = served.row("SELECT stands FROM signals WHERE measure = ? AND grouped_by = ?", (measure.id, WHOLE))
    if found is None:
        return ""
    looked = served.row("SELECT value FROM facts WHERE name = 'series looked at'")
    series = f"the {looked['value']:,.0f} monthly series that are looked at" if looked else "all that is looked at"
    if found["stands"]:
        return f"This signal stands up beside {series}."
    return f"Among {series} some signal by chance, and this one may be such: look before you act."


def heaps(served: Served, measure: Measure) -> list[str]:
    """What is said of the measure's standards where work heaps up at their limits."""
    standards = [clock.standard for clock in measure.clocks]
    marks = ", ".join("?" * len(standards))
    rows = served.rows(f"SELECT words FROM heaps WHERE standard IN ({marks}) ORDER BY standard", standards)
    return [row["words"] for row in rows]
