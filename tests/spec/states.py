"""What becomes of what the specs of measures draw: it counts, is missed, is still to come, is left out, is not known.

Each picture is measured whole, and once more without each child (or worker, or row) in it: who can be taken away with
no change to the figures was left out. All of these lie side by side in one engine, as the councils of a nation do.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from holdfast.clocks.parameters import deadlines, load_parameters
from holdfast.clocks.reckoning import begins
from holdfast.engines.apart import COUNCIL
from holdfast.engines.base import Engine
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.measures.councils import ManyCouncils, of_council
from holdfast.measures.gives import Gives
from holdfast.measures.model import Measure
from holdfast.measures.run import Measuring
from holdfast.record.tables import TABLES
from holdfast.standards import CLOCKS, MEASURES
from tests.compiled import reckoning
from tests.factories import drawn
from tests.spec.measures.manual import Picture, specs

COUNTS, MISSED, PENDING, LEFT_OUT, UNKNOWN = "counts", "is missed", "is still to come", "is left out", "is not known"
STATES = (COUNTS, MISSED, PENDING, LEFT_OUT, UNKNOWN)
# Of whom a picture is: of children, else of workers, else of the rows of its first table.
SUBJECTS = ("person_id", "worker_id")
SUMS = ("counted", "hit", "unknown", "pending", "overdue")
Row = dict[str, Any]
Rows = dict[str, pa.Table]


def can_be(state: str, measure: Measure) -> bool:
    """Whether there is such a thing for a measure: only what falls due is pending, only of a share is one missed."""
    if state == MISSED:
        return measure.is_share
    if state == PENDING:
        return measure.tells_what_is_owed or (measure.gives is Gives.DAYS and measure.id not in NEVER_PENDING)
    return state in (COUNTS, LEFT_OUT) or measure.id not in NEVER_UNKNOWN


# Why nothing that these count can be unknown, by the reason.
NEVER_UNKNOWN: dict[str, str] = {
    "AD08": "a decision stands until the record says that it was reversed",
    "CL07": "it runs from the first review, which is on the record with its day",
    "CM01": "each stretch on the list has its first day, and goes on while it has no last",
    "CN10": "an open episode counts, on whatever day it began",
    "CP16": "an open plan counts, on whatever day it began",
    "DQ01": "what cannot be judged is what it counts",
    "DQ02": "an empty date breaks no order",
    "FB01": "whoever has no day of an answer has not answered",
    "FB03": "a theme without a day of action is what it looks for",
    "FD02": "a contact without a day is in no period",
    "FD04": "a referral without a day is in no period",
    "IR01": "every contact has its day, and where none is on the record there was none",
    "MO05": "an action without an owner or a day is what it looks for",
    "MO10": "each entry and each change has its day, and no change recorded is none",
    "QA11": "a theme without a day of action, or of a check, is what it looks for",
    "QA12": "each observation has its worker and day, and none recorded is none",
    "SD04": "an enquiry without a day is in no period",
}
# Lengths of time of which none can be running.
NEVER_PENDING = ("CN08",)


@dataclass(frozen=True)
class Shown:
    """That an example shows a state of its measure; of those left out, who it is."""

    measure: str
    state: str
    example: str
    who: str = ""


@dataclass(frozen=True)
class Council:
    """A picture, whole or without one of those in it."""

    picture: Picture
    rows: Rows


@cache
def shown() -> tuple[Shown, ...]:
    """Everything that the pictures show. A picture with limits of its own is not looked at."""
    pictures = [(spec.title, picture) for spec in specs() for picture in spec.pictures if not picture.limits]
    councils = {
        f"{n} {who}": made for n, (_, picture) in enumerate(pictures) for who, made in _with_and_without(picture)
    }
    found = _measured(councils)
    told = []
    for number, (title, picture) in enumerate(pictures):
        of = {who: found[picture.measure].get(f"{number} {who}", []) for who in ("", *_subjects(picture)[1])}
        told += [Shown(picture.measure, state, title, who) for state, who in _states(of)]
    return tuple(dict.fromkeys(told))


def _states(rows: dict[str, list[Row]]) -> Iterator[tuple[str, str]]:
    whole = rows.pop("")
    if any(row["hit"] or (row["counted"] and row["category"]) for row in whole):
        yield COUNTS, ""
    if any(row["hit"] < row["counted"] for row in whole):
        yield MISSED, ""
    if any(row["pending"] for row in whole):
        yield PENDING, ""
    if any(row["unknown"] for row in whole):
        yield UNKNOWN, ""
    yield from ((LEFT_OUT, who) for who, others in rows.items() if _told(whole) and _told(others) == _told(whole))


def _told(rows: list[Row]) -> list[tuple[str, ...]]:
    keys = ("period", "category", *SUMS)
    return sorted(tuple(str(row[key]) for key in keys) for row in rows if any(row[name] for name in SUMS))


def _subjects(picture: Picture) -> tuple[str, list[str]]:
    """The column that names those in a picture, and their names."""
    tables = {name: drawn(name, text) for name, text in picture.tables.items()}
    first = next(iter(tables))
    for column in (*SUBJECTS, TABLES[first].key[0]):
        named = [value for rows in tables.values() if column in rows.column_names for value in rows[column].to_pylist()]
        if known := [name for name in dict.fromkeys(named) if name is not None]:
            return column, known
    return column, []


def _with_and_without(picture: Picture) -> Iterator[tuple[str, Council]]:
    tables = {name: drawn(name, text) for name, text in picture.tables.items()}
    yield "", Council(picture, tables)
    column, names = _subjects(picture)
    for name in names:
        yield name, Council(picture, {table: _without(rows, column, name) for table, rows in tables.items()})


def _without(rows: pa.Table, column: str, name: str) -> pa.Table:
    return rows.filter(pc.fill_null(pc.not_equal(rows[column], name), True)) if column in rows.column_names else rows


def _measured(councils: dict[str, Council]) -> dict[str, dict[str, list[Row]]]:
    """The rows of every measure, by council."""
    engine, ready = DuckDBEngine(), reckoning(DuckDBEngine.dialect, apart=True)
    _lay(engine, councils)
    many = ManyCouncils(engine, ready, {})
    many.set_periods(
        {name: council.picture.periods for name, council in councils.items()},
        {name: council.picture.record.as_at for name, council in councils.items()},
    )
    ready.run(engine, list(CLOCKS))
    engine.make("ledger", ready.ledger.sql)
    found: dict[str, dict[str, list[Row]]] = {}
    measuring = Measuring(engine, ready, {})
    for id_, measure in MEASURES.items():
        by_council = found.setdefault(id_, {})
        for row in measuring.children(measure).to_pylist():
            by_council.setdefault(row[COUNCIL], []).append(row)
    ready.compiler.keep()
    engine.close()
    return found


def _lay(engine: Engine, councils: dict[str, Council]) -> None:
    laid = {name: [of_council("", TABLES[name].schema.empty_table())] for name in TABLES}
    covered = []
    for name, council in councils.items():
        covered.append(of_council(name, begins(council.picture.record.coverage)))
        for table, rows in council.rows.items():
            laid[table].append(of_council(name, rows))
    for table, parts in [*laid.items(), ("coverage", covered)]:
        engine.hold(table, pa.concat_tables(parts))
    engine.hold("deadlines", deadlines(load_parameters(None)))


def page() -> str:
    """Which example shows what, in Markdown."""
    lead = (
        "Of each measure, an example in which something counts, is missed, is still to come, is left out, and is not "
        "known. What is left out is told by taking it away: the figures stay as they are."
    )
    first = {(one.measure, one.state): one for one in reversed(shown())}
    lines = [
        f"| {id_} | {measure.title} | {state} | {_example(first.get((id_, state)), state, measure)} |"
        for id_, measure in MEASURES.items()
        for state in STATES
    ]
    return "\n".join(
        [f"# States shown\n\n{lead}\n", "| id | measure | what | example |", "|---|---|---|---|", *lines, ""]
    )


def _example(one: Shown | None, state: str, measure: Measure) -> str:
    if one:
        return f"{one.example} ({one.who})" if one.who else one.example
    if state == UNKNOWN:
        return f"never: {NEVER_UNKNOWN[measure.id]}"
    return "never: nothing falls due" if state == PENDING else "never: it is no share"
