"""Measures run over a snapshot: each figure with its interval, its coverage, and what is still owed beside it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from functools import cached_property
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa
import sqlglot

from holdfast.clocks.reckoning import Reckoning, missing_need
from holdfast.engines.base import Engine
from holdfast.engines.compiling import Compiled
from holdfast.engines.relations import Relations
from holdfast.measures.agreement import FEWEST_PAIRS
from holdfast.measures.dimensions import Dimension
from holdfast.measures.gives import Gives
from holdfast.measures.model import LEDGER, PERIOD_DAYS, PERIODS, UNIT, Measure, exact_sum
from holdfast.measures.periods import Period, period_tables
from holdfast.measures.valuing import Value, total, values
from holdfast.record.reading import Coverage, History
from holdfast.record.snapshots import Snapshot
from holdfast.record.tables import TABLES
from holdfast.shared.calendar import add_months
from holdfast.shared.errors import HoldfastError

GROUPS = ("all", "service", "team", "worker")
COVERAGE_GATE = 0.95
SUMS = ("counted", "hit", "unknown", "pending", "overdue")

ASSURED = "ok"
NOT_ASSURED = "not assured"
NOTHING = "nothing to count"
NOT_COVERED = "not covered"
NOT_COMPUTABLE = "not computable"
UNDEFINED = "no kappa"


@dataclass(frozen=True)
class Figure:
    """One value of a measure: for a period and a group. Everything but the names is empty where it cannot be known.

    `category` is the kind that a figure of a mix is about, or what is told beside a kappa; `ninth` the time within
    which nine in ten are done, of a median.
    """

    measure: str
    period: str
    from_on: date
    to_on: date
    by: str
    group_id: str | None
    group: str | None
    category: str | None = None
    numerator: float | None = None
    denominator: float | None = None
    value: float | None = None
    low: float | None = None
    high: float | None = None
    ninth: float | None = None
    coverage: float | None = None
    pending: float | None = None
    overdue: float | None = None
    status: str = ASSURED
    reason: str = ""


FIGURES = pa.schema(
    [
        ("measure", pa.string()),
        ("period", pa.string()),
        ("from_on", pa.date32()),
        ("to_on", pa.date32()),
        ("by", pa.string()),
        ("group_id", pa.string()),
        ("group", pa.string()),
        ("category", pa.string()),
        ("numerator", pa.float64()),
        ("denominator", pa.float64()),
        ("value", pa.float64()),
        ("low", pa.float64()),
        ("high", pa.float64()),
        ("ninth", pa.float64()),
        ("coverage", pa.float64()),
        ("pending", pa.float64()),
        ("overdue", pa.float64()),
        ("status", pa.string()),
        ("reason", pa.string()),
    ]
)


def figures_table(figures: Iterable[Figure]) -> pa.Table:
    """Figures as an Arrow table, one row each."""
    return pa.Table.from_pylist([asdict(figure) for figure in figures], schema=FIGURES)


def dimension_of(measure: Measure, by: str) -> Dimension | None:
    """The measure's own dimension if that is asked for; of another's it says so."""
    if by in GROUPS:
        return None
    if measure.dimension is None or measure.dimension.name != by:
        raise HoldfastError(f"{measure.id} is not told apart by {by}; it is by {', '.join(groups_of(measure))}.")
    return measure.dimension


def groups_of(measure: Measure) -> tuple[str, ...]:
    """By what a measure can be told apart."""
    return (*GROUPS, measure.dimension.name) if measure.dimension else GROUPS


def question(gives: Gives, by: str) -> str:
    """The name of what is asked of a measure's rows: one name for all of which the same is asked."""
    # The groups of a rate are asked for otherwise: under the name of the others its question would be put to them.
    figures = "rates" if gives is Gives.RATE else "figures"
    return " and ".join((f"{figures} by {by}", *gives.tells_apart))


def _grouped(units: ir.Table, by: str, r: Relations) -> ir.Table:
    if by == "service":
        teams = r.departments.select(known_team="team_id", service_id="parent_id")
        return units.left_join(teams, units.team_id == teams.known_team).rename(group_id="service_id")
    return units.mutate(group_id=ibis.literal("all") if by == "all" else units[f"{by}_id"])


def by_group(units: ir.Table, by: str, r: Relations, gives: Gives) -> ir.Table:
    """The sums of a measure's rows by period and group, and by what its value must tell apart."""
    # The measure's own dimension has told its groups already.
    units = units if "group_id" in units.columns else _grouped(units, by, r)
    if gives is Gives.RATE and by != "all":
        units = units.filter(units.hit > 0)
    keys = ("period", "group_id", *gives.tells_apart)
    sums = [name for name in SUMS if name not in keys]
    return units.group_by(*keys).aggregate(**{name: exact_sum(units[name]) for name in sums})


class Measuring:
    """Measures ready to run on an engine that holds a record and its ledger."""

    def __init__(self, engine: Engine, reckoning: Reckoning, coverage: dict[str, Coverage]) -> None:
        self.engine = engine
        self.reckoning = reckoning
        self.coverage = coverage
        self.periods: tuple[Period, ...] = ()
        self.as_at = date.max
        self._made: set[str] = set()

    @classmethod
    def over(cls, snapshot: Snapshot, reckoning: Reckoning, engine: Engine) -> "Measuring":
        """Measures over a snapshot: its record and its ledger, read in place."""
        for name, path in snapshot.tables.items():
            engine.attach(name, path)
        engine.attach("ledger", snapshot.ledger)
        reckoning.prepare(engine, snapshot.tables, as_at=snapshot.as_at)
        return cls(engine, reckoning, snapshot.coverage)

    @cached_property
    def relations(self) -> Relations:
        tables = {"ledger": LEDGER, "periods": PERIODS, "period_days": PERIOD_DAYS}
        return self.reckoning.definitions.relations.with_tables(tables)

    def set_periods(self, periods: Sequence[Period], *, as_at: date) -> None:
        """Take the periods and the day on which states are judged; no period ends after it."""
        if later := [period.name for period in periods if period.to_on > as_at]:
            raise HoldfastError(f"{', '.join(later)} ends after {as_at}, the day on which states are judged.")
        self.periods, self.as_at = tuple(periods), as_at
        for name, table in period_tables(periods).items():
            self.engine.hold(name, table)
        self.engine.hold("snapshot_day", pa.table({"as_at": pa.array([as_at], pa.date32())}))

    def compiled(self, measure: Measure, by: str = "all") -> Compiled:
        """The SQL that computes a measure by a group on this engine, and what it reads."""
        name = question(measure.gives, by)
        return self._over_units(measure, name, lambda units: by_group(units, by, self.relations, measure.gives), by)

    def _over_units(
        self, measure: Measure, name: str, build: Callable[[ir.Table], ir.Table], by: str = "all"
    ) -> Compiled:
        """A question to a measure's rows: each measure and each question is compiled once, not every pair of them."""
        compiler = self.reckoning.compiler
        if dimension_of(measure, by):
            units = compiler.compiled(f"measure {measure.id} by {by}", lambda: measure.units_apart(self.relations))
            asked = compiler.compiled(name, lambda: build(ibis.table({**UNIT, "group_id": "string"}, name="units")))
        else:
            units = compiler.compiled(f"measure {measure.id}", lambda: measure.units(self.relations))
            asked = compiler.compiled(name, lambda: build(ibis.table(UNIT, name="units")))
        reads = {*units.reads, *asked.reads} - {"units"}
        return Compiled(f"WITH units AS ({units.sql}) {asked.sql}", tuple(sorted(reads)))

    def everything_read(self, measure: Measure, by: str = "all") -> set[str]:
        """Every table from which a measure comes in the end, be it through relations that it uses."""
        reads = set(self.compiled(measure, by).reads)
        return reads.union(*(self.reckoning.derived[name].reads for name in self.reckoning.relations_for(reads)))

    def readable_sql(self, measure: Measure, by: str = "all") -> str:
        """The SQL of a measure to be read: first the relations that it uses, then the measure."""
        compiled = self.compiled(measure, by)
        relations = [(name, self.reckoning.derived[name].sql) for name in self.reckoning.relations_for(compiled.reads)]
        parts = [f"-- {name}\nCREATE TEMP TABLE {name} AS\n{self._pretty(sql)};" for name, sql in relations]
        return "\n\n".join([*parts, f"-- {measure.id} {measure.title}\n{self._pretty(compiled.sql)};"])

    def _pretty(self, sql: str) -> str:
        return str(sqlglot.parse_one(sql, dialect=self.engine.dialect).sql(dialect=self.engine.dialect, pretty=True))

    def fetch(self, name: str, build: Callable[[Relations], ir.Table]) -> pa.Table:
        """The result of any question to the record, its ledger and the periods; `name` keeps its SQL."""
        return self.fetched(self.reckoning.compiler.compiled(name, lambda: build(self.relations)))

    def fetched(self, compiled: Compiled) -> pa.Table:
        """A query's result, once the relations that it reads are made."""
        for name in self.reckoning.relations_for(compiled.reads):
            if name not in self._made:
                self.engine.make(name, self.reckoning.derived[name].sql)
                self._made.add(name)
        return self.engine.fetch(compiled.sql)

    def figures(self, measure: Measure, periods: Sequence[Period], by: str = "all") -> list[Figure]:
        """A measure's figures for each period (of those that are set) and group; what cannot be known says why."""
        if unset := [period.name for period in periods if period not in self.periods]:
            raise ValueError(f"not among the periods that are set: {', '.join(unset)}")
        covered = Covered(self.coverage, self.as_at)
        if missing_need(measure.needs, self.coverage):
            return figures_of(measure, periods, by, [], {}, covered)
        found = self.fetched(self.compiled(measure, by)).to_pylist()
        names = {} if by == "all" else self.group_names(by, measure)
        return figures_of(measure, periods, by, found, names, covered)

    def children(self, measure: Measure) -> pa.Table:
        """The rows behind a measure's figures for the periods that are set, with the child of each."""
        return self.fetched(self._over_units(measure, "rows in order", lambda units: units.order_by(list(UNIT))))

    def group_names(self, by: str, measure: Measure | None = None) -> dict[str, str]:
        """What the ids of a group are called: teams and services by department, workers by their names."""
        dimension = dimension_of(measure, by) if measure else None
        return dict(dimension.words) if dimension else names_among(by, self.named(by))

    def named(self, by: str) -> list[dict[str, Any]]:
        """The rows that tell what the ids of a group are called."""
        if by == "worker":
            return self.fetch("names of workers", lambda r: r.professionals.select("worker_id", "name")).to_pylist()
        return self.fetch("names of teams", lambda r: r.departments).to_pylist()


def names_among(by: str, rows: Sequence[dict[str, Any]]) -> dict[str, str]:
    """The name of each id of a group, from the rows that tell them."""
    if by == "worker":
        return {row["worker_id"]: row["name"] for row in rows if row["name"]}
    parents = {row["parent_id"]: row["parent_name"] for row in rows if row["parent_id"] and row["parent_name"]}
    return {**parents, **{row["team_id"]: row["name"] for row in rows if row["name"]}}


@dataclass(frozen=True)
class Covered:
    """What one council's sources cover, and the day on which states are judged."""

    coverage: dict[str, Coverage]
    as_at: date


def figures_of(
    measure: Measure,
    periods: Sequence[Period],
    by: str,
    found: Sequence[dict[str, Any]],
    names: dict[str, str],
    covered: Covered,
) -> list[Figure]:
    """The figures of one council from its sums; what its sources do not give, or do not cover, says so."""
    if reason := missing_need(measure.needs, covered.coverage):
        return [_empty(measure, period, by, NOT_COMPUTABLE, reason) for period in periods]
    sums: dict[tuple[str, str | None], list[dict[str, Any]]] = {}
    for row in found:
        sums.setdefault((row["period"], row["group_id"]), []).append(row)
    groups = sorted({row["group_id"] for row in found}, key=lambda g: (g is None, names.get(g, g or ""), g or ""))
    figures = []
    for period in periods:
        if uncovered := _uncovered(measure, period, covered):
            figures.append(_empty(measure, period, by, NOT_COVERED, uncovered))
            continue
        for group in groups or (["all"] if by == "all" else []):
            figures += _figures(measure, period, by, group, names, sums.get((period.name, group), []))
    return figures


def _uncovered(measure: Measure, period: Period, covered: Covered) -> str | None:
    begins = add_months(period.to_on if measure.is_state else period.from_on, -measure.lookback)
    for need in measure.needs:
        given = covered.coverage[need.table]
        if given.from_on and begins < given.from_on:
            return f"{need.table} reaches back to {given.from_on}; this needs it from {begins}"
        if TABLES[need.table].event and given.history is not History.COMPLETE and period.to_on < covered.as_at:
            return f"the source of {need.table} gives only today's state; ask for {covered.as_at}"
        if given.to_on and period.to_on > given.to_on:
            return f"{need.table} ends on {given.to_on}; ask as at that day or before"
    return None


def _empty(measure: Measure, period: Period, by: str, status: str, reason: str) -> Figure:
    return Figure(measure.id, period.name, period.from_on, period.to_on, by, None, None, status=status, reason=reason)


def _figures(
    measure: Measure,
    period: Period,
    by: str,
    group: str | None,
    names: dict[str, str],
    rows: list[dict[str, Any]],
) -> list[Figure]:
    """The figure of a period and group; of a mix one for each kind."""
    unknown = total(rows, "unknown")
    # Of a rate it is the events that are known or not; the children who live here are an estimate.
    counted = total(rows, "hit" if unknown and measure.gives is Gives.RATE else "counted")
    known = counted / (counted + unknown) if counted + unknown else None
    told = measure.tells_what_is_owed
    shared: dict[str, Any] = {
        "measure": measure.id,
        "period": period.name,
        "from_on": period.from_on,
        "to_on": period.to_on,
        "by": by,
        "group_id": group,
        "group": names.get(group or "", group),
        "coverage": known,
        "pending": total(rows, "pending") if told else None,
        "overdue": total(rows, "overdue") if told else None,
    }
    found = []
    for value in values(measure.gives, rows, measure.per):
        status, reason = _assured(measure, by, known, value)
        found.append(Figure(**shared, **vars(value), status=status, reason=reason))
    return found


def _assured(measure: Measure, by: str, known: float | None, value: Value) -> tuple[str, str]:
    """How far a figure can be relied on, and why not."""
    if measure.gives is Gives.RATE and by != "all":
        return NOTHING, f"how many children live in the area of a {by} is not known"
    if known is None:
        return NOTHING, ""
    if measure.gives is Gives.AGREEMENT and value.value is None and value.denominator:
        return UNDEFINED, "all pairs lie in one grade, so that only how many agree can be told"
    if known < COVERAGE_GATE:
        return NOT_ASSURED, f"known for {known:.1%} only; {COVERAGE_GATE:.0%} is asked"
    if measure.gives is Gives.AGREEMENT and value.denominator < FEWEST_PAIRS:
        return NOT_ASSURED, f"{value.denominator:.0f} pairs only; {FEWEST_PAIRS} are asked"
    return ASSURED, ""
