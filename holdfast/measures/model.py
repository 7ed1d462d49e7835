"""What a measure is: rows, one for each thing counted, from which every figure and every drill-down follows.

Each row says to which period, child, worker and team it belongs, whether it counts (`counted`), whether it is a hit
(`hit`, empty where the record does not say), of what kind it is (`category`, of a mix), and whether something is still
owed (`pending`, `overdue`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

import ibis
import ibis.expr.operations as ops
import ibis.expr.types as ir

from holdfast.clocks.model import Clock, Need, Recurring
from holdfast.clocks.reckoning import COLUMNS
from holdfast.clocks.states import MET, MISSED, UNKNOWN, is_overdue_on, state_on
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.dimensions import Dimension
from holdfast.measures.gives import Gives
from holdfast.record.reading import History

UNIT = {
    "period": "string",
    "person_id": "string",
    "worker_id": "string",
    "team_id": "string",
    "category": "string",
    "counted": "float64",
    "hit": "float64",
    "unknown": "float64",
    "pending": "float64",
    "overdue": "float64",
}

LEDGER = ibis.schema(
    {name: "int32" if name == "sequence" else "date" if name.endswith("_on") else "string" for name in COLUMNS}
)
PERIODS = ibis.schema({"period": "string", "from_on": "date", "to_on": "date", "year_before_on": "date"})
# Of four years.
DAYS_IN_A_YEAR = 365.25
PERIOD_DAYS = ibis.schema({"period": "string", "day": "date"})


class Direction(Enum):
    """Which way is better. Balance and context measures have none and are never coloured."""

    HIGHER = "higher is better"
    LOWER = "lower is better"
    BALANCE = "read in balance with others"
    CONTEXT = "context"


class Verified(Enum):
    """How far the definition was checked against its source."""

    READ = "read in the source"
    FOUND = "source found, passage not seen"
    KNOWN = "not checked against the source"
    LOCAL = "local policy: no national threshold"

    @property
    def is_read(self) -> bool:
        """Whether the passage was read, or there is none to read."""
        return self in (Verified.READ, Verified.LOCAL)


class Basis(Enum):
    """Which obligations of a clock belong to a period."""

    STARTED = "started in the period"
    DUE = "due in the period"
    DONE = "done in the period"
    DONE_OR_OVERDUE = "done in the period, or overdue at its end"


@dataclass(frozen=True, kw_only=True)
class Measure:
    """A count, share or ratio over the ledger or the record, under its id in the catalogue.

    `numerator` and `denominator` say in words what is counted, `national` England's figure with its year. What is a
    state (`is_state`) is taken on a period's last day, not over the period. `lookback` is how many months before that
    day, or before the period, the sources must reach. `gives` says what its value is, `limits` the dated limits that it
    reads beside those of its clocks, `edge_cases` what it does where one could doubt, `dimension` by what else its rows
    are told apart.
    """

    id: str
    title: str
    plain: str
    numerator: str
    denominator: str
    unit: str
    direction: Direction
    source: str
    verified: Verified
    national: National | None = None
    lookback: int = 0
    is_state: bool = False
    gives: Gives = Gives.SHARE
    limits: tuple[str, ...] = ()
    edge_cases: str = ""
    finished_only: bool = False
    # Of how many children a rate is taken.
    per: int = 1
    # What its lengths of time are told in.
    told_in: str = "days"
    dimension: Dimension | None = None

    # The column of its rows by which its dimension tells them apart.
    apart_by: ClassVar[str] = "plan_id"

    @property
    def is_share(self) -> bool:
        """Whether it is a share between 0 and 100%."""
        return self.gives is Gives.SHARE

    @property
    def england(self) -> str:
        """England's figure in words, with its year; nothing where none is published."""
        return self.national.words(in_percent=self.gives.in_percent) if self.national else ""

    @property
    def clocks(self) -> tuple[Clock, ...]:
        """The clocks whose obligations it counts."""
        return ()

    @property
    def tells_what_is_owed(self) -> bool:
        """Whether its rows tell what is still owed. Of a measure that has no due day nothing is overdue: not nought."""
        return False

    @property
    def counts_what_is_open(self) -> bool:
        """Whether each period also counts what was open past its day at its end: months then lie below the year."""
        return False

    @property
    def needs(self) -> tuple[Need, ...]:
        """What the sources must give."""
        return tuple(need for clock in self.clocks for need in clock.needs)

    def units(self, r: Relations, *keep: str) -> ir.Table:
        """The rows counted, in the columns of `UNIT` and those to `keep`."""
        raise NotImplementedError

    def units_apart(self, r: Relations) -> ir.Table:
        """The rows counted with the group of each by the measure's dimension, in the columns of `UNIT` and group_id."""
        if self.dimension is None:
            raise ValueError(f"{self.id} has no dimension")
        key = self.dimension.column or self.apart_by
        return self.dimension.grouped(self.units(r, key), key, r)


def exact_sum(column: ir.NumericValue) -> ir.FloatingValue:
    """The sum of a column, the same in whichever order an engine takes the rows.

    Fractions such as a worker's 0.6 of full time have no exact value as binary floating-point numbers, so that their
    sum would hang on the order; as decimals, to the millionth, they have.
    """
    return column.cast("decimal(18, 6)").sum().cast("float64")


def unit_rows(rows: ir.Table, *keep: str) -> ir.Table:
    """The columns of `UNIT` in order, with nobody and 0 for what the rows do not say; then those to `keep`."""
    nothing = {"string": ibis.null("string"), "float64": ibis.literal(0.0)}
    given = {name: rows[name] if name in rows.columns else nothing[kind] for name, kind in UNIT.items()}
    # An engine may take a number such as 1.0 for an exact decimal; ibis leaves out a cast that it holds needless.
    told = {name: ops.Cast(given[name], kind).to_expr() for name, kind in UNIT.items()}
    return rows.select(**told, **{name: rows[name] for name in keep})


@dataclass(frozen=True, kw_only=True)
class LedgerShare(Measure):
    """The share of a clock's obligations that were met, of those met or missed.

    What is still pending is not counted; it stands beside the share, as does what is open and overdue on the period's
    last day. What started or was due in the period counts once its due day has passed, be it met or missed: otherwise
    the newest days would show what was quick and not yet what was slow. `variants` keeps to some of the clock's limits
    (the first review, the later ones), `episodes` to some of its episodes (episode_id): one for all brothers and
    sisters of a family.
    """

    apart_by: ClassVar[str] = "episode_id"

    clock: Clock
    basis: Basis
    variants: tuple[str, ...] = ()
    episodes: Callable[[Relations], ir.Table] | None = None

    @property
    def clocks(self) -> tuple[Clock, ...]:
        """The one clock."""
        return (self.clock,)

    @property
    def tells_what_is_owed(self) -> bool:
        """What is pending and overdue of the clock's obligations."""
        return True

    @property
    def counts_what_is_open(self) -> bool:
        """Whether what is overdue at a period's end counts in it."""
        return self.basis is Basis.DONE_OR_OVERDUE

    def units(self, r: Relations, *keep: str) -> ir.Table:
        """The obligations of each period, and those open on its last day."""
        owed = _owed(r, self.clock, self.variants)
        if self.episodes:
            kept = self.episodes(r).select(kept="episode_id")
            owed = owed.semi_join(kept, owed.episode_id == kept.kept)
        still = open_at_end(owed, r)
        if self.basis is Basis.DONE_OR_OVERDUE:
            still = still.mutate(counted=still.overdue)
        else:
            still = still.mutate(unknown=self._on_no_day(still))
        return unit_rows(self._flow(owed, r), *keep).union(unit_rows(still, *keep))

    def _on_no_day(self, still: ir.Table) -> ir.FloatingValue:
        """1 for what goes on and has no first day: what of it belongs to a period nobody knows. Else 0.

        One thing to be done once, of which no day is known, belongs to no period at all.
        """
        if not isinstance(self.clock, Recurring):
            return ibis.literal(0.0)
        return ibis.ifelse(still.started_on.isnull() & still.done_on.isnull(), still.unknown, 0.0)

    def _flow(self, owed: ir.Table, r: Relations) -> ir.Table:
        rows = owed.cross_join(r.snapshot_day)
        rows = rows.mutate(state=state_on(rows, rows.as_at), dated_on=self._dated(rows))
        rows = rows.filter(rows.state.isin([MET, MISSED, UNKNOWN]) & (rows.dated_on <= rows.as_at))
        if self.basis in (Basis.STARTED, Basis.DUE):
            rows = rows.filter(rows.due_on.isnull() | (rows.due_on < rows.as_at))
        rows = rows.inner_join(r.period_days, rows.dated_on == r.period_days.day)
        return rows.mutate(
            counted=(rows.state != UNKNOWN).cast("float64"),
            hit=(rows.state == MET).cast("float64"),
            unknown=(rows.state == UNKNOWN).cast("float64"),
        )

    def _dated(self, rows: ir.Table) -> ir.DateValue:
        if self.basis is Basis.STARTED:
            return ibis.coalesce(rows.started_on, rows.done_on)
        if self.basis is Basis.DUE:
            return ibis.coalesce(rows.due_on, rows.started_on, rows.done_on)
        return rows.done_on


@dataclass(frozen=True, kw_only=True)
class OpenShare(Measure):
    """Of a clock's obligations open on the period's last day, the share overdue, or (`in_time`) not overdue.

    `once_due` leaves out a spell until the day on which its first obligation is due.
    """

    apart_by: ClassVar[str] = "episode_id"

    clock: Clock
    in_time: bool = False
    once_due: bool = False
    is_state: bool = True

    @property
    def clocks(self) -> tuple[Clock, ...]:
        """The one clock."""
        return (self.clock,)

    @property
    def tells_what_is_owed(self) -> bool:
        """What is pending and overdue of the clock's obligations."""
        return True

    def units(self, r: Relations, *keep: str) -> ir.Table:
        """The obligations open on each period's last day."""
        owed = _owed(r, self.clock)
        rows = open_at_end(owed, r)
        if self.once_due:
            rows = _once_due(rows, owed)
        hit = rows.pending if self.in_time else rows.overdue
        return unit_rows(rows.mutate(counted=1.0 - rows.unknown, hit=hit), *keep)


@dataclass(frozen=True, kw_only=True)
class RecordMeasure(Measure):
    """A measure over the record itself: `rows` gives period, person_id, worker_id, team_id, counted, hit.

    Of lengths of time `rows` gives also pending, 1 while the time still runs; of a mix or an agreement it gives
    category in place of hit. `limits` are the dated limits that it reads. `owed` gives, where what is counted falls due
    on a day, started_on, due_on, done_on and ended_other_on of every such thing with its person_id, worker_id and
    team_id: what of it is open on a period's last day stands beside the figure, pending or overdue.
    """

    rows: Callable[[Relations], ir.Table]
    record_needs: tuple[Need, ...]
    of_clocks: tuple[Clock, ...] = ()
    owed: Callable[[Relations], ir.Table] | None = None

    @property
    def tells_what_is_owed(self) -> bool:
        """Whether it says what falls due."""
        return self.owed is not None

    @property
    def clocks(self) -> tuple[Clock, ...]:
        """The clocks whose obligations its rows read."""
        return self.of_clocks

    @property
    def needs(self) -> tuple[Need, ...]:
        """Its own needs and those of its clocks."""
        return (*self.record_needs, *super().needs)

    def units(self, r: Relations, *keep: str) -> ir.Table:
        """The rows counted; one whose `hit` is empty is unknown and not counted."""
        counted = self._counted(r, *keep)
        return counted if self.owed is None else counted.union(_still_owed(self.owed(r), r, *keep))

    def _counted(self, r: Relations, *keep: str) -> ir.Table:
        rows = self.rows(r)
        if "hit" not in rows.columns:
            rows = rows.mutate(hit=ibis.ifelse(rows.category.isnull(), ibis.null("float64"), rows.counted))
        known = rows.hit.notnull()
        return unit_rows(
            rows.mutate(
                counted=ibis.ifelse(known, rows.counted, 0.0),
                unknown=ibis.ifelse(known, 0.0, rows.counted),
                hit=rows.hit.fill_null(0.0),
            ),
            *keep,
        )


@dataclass(frozen=True, kw_only=True)
class RateMeasure(Measure):
    """Events for each `per` children who live in the area: `events` gives period, person_id, worker_id, team_id.

    The children are those of the newest estimate made for a day in or before the period. Of a flow each day counts its
    part of a year, so that a month is shown as a year at the month's pace; of a state the children count as they are.
    Only the council as a whole has a rate: of a team or a service there is the number alone. `of` names the column of
    the estimate that counts the children of whom the rate is taken. Where `events` gives `unknown`, it is 1 for a row
    of which nobody knows whether it is such an event.
    """

    events: Callable[[Relations], ir.Table]
    record_needs: tuple[Need, ...]
    gives: Gives = Gives.RATE
    per: int = 10_000
    of: str = "children"

    @property
    def needs(self) -> tuple[Need, ...]:
        """Its own needs and the population; an estimate made for any day will do."""
        return (*self.record_needs, Need("population", ("counted_on", self.of), History.CURRENT))

    def units(self, r: Relations, *keep: str) -> ir.Table:
        """One row an event, and one a period for the children."""
        events = self.events(r)
        hit = 1.0 - events.unknown if "unknown" in events.columns else ibis.literal(1.0)
        events = events.mutate(hit=hit, counted=0.0)
        return unit_rows(events, *keep).union(unit_rows(self._children(r), *keep))

    def _children(self, r: Relations) -> ir.Table:
        told = r.population.filter(r.population[self.of].notnull())
        known = r.periods.inner_join(told, told.counted_on <= r.periods.to_on)
        newest = ibis.window(group_by="period", order_by=[known.counted_on.desc(), known.population_id])
        known = known.mutate(place=ibis.row_number().over(newest))
        rows = known.filter(known.place == 0).select("period", children=self.of)
        if self.is_state:
            return rows.mutate(counted=rows.children.cast("float64"))
        days = r.period_days.group_by(days_of="period").aggregate(days=r.period_days.count())
        rows = rows.inner_join(days, rows.period == days.days_of)
        return rows.mutate(counted=rows.children * rows.days / DAYS_IN_A_YEAR)


def _owed(r: Relations, clock: Clock, variants: tuple[str, ...] = ()) -> ir.Table:
    owed = r.ledger.filter(r.ledger.standard == clock.standard)
    return owed.filter(owed.variant.isin(variants)) if variants else owed


def _still_owed(things: ir.Table, r: Relations, *keep: str) -> ir.Table:
    """What of these things is open on each period's last day. One without a due day is for the counted rows to tell."""
    things = things.filter(things.due_on.notnull()).mutate(unknown_because=ibis.null("string"))
    return unit_rows(open_at_end(things, r), *keep)


def _once_due(rows: ir.Table, owed: ir.Table) -> ir.Table:
    """Rows of spells whose first obligation was due by the period's last day, or is not known to be due."""
    first = owed.filter(owed.sequence == 1)
    first = first.select(first_person="person_id", first_episode="episode_id", first_due_on="due_on")
    rows = rows.left_join(first, [rows.person_id == first.first_person, rows.episode_id == first.first_episode])
    return rows.filter(rows.first_due_on.isnull() | (rows.first_due_on <= rows.to_on))


def current_at_end(spells: ir.Table, r: Relations) -> ir.Table:
    """Spells (started_on, ended_on) that run on each period's last day, with the period's columns."""
    running = [spells.started_on <= r.periods.to_on, spells.ended_on.isnull() | (spells.ended_on > r.periods.to_on)]
    return spells.inner_join(r.periods, running)


def not_over_at_end(spells: ir.Table, r: Relations) -> ir.Table:
    """Spells that run on each period's last day, with the period's columns; one without a first day runs until its end.

    For how long it has run nobody can say.
    """
    begun = spells.started_on.isnull() | (spells.started_on <= r.periods.to_on)
    return spells.inner_join(r.periods, [begun, spells.ended_on.isnull() | (spells.ended_on > r.periods.to_on)])


def open_at_end(owed: ir.Table, r: Relations) -> ir.Table:
    """Obligations open on each period's last day: pending or overdue, 1 or 0, or unknown.

    One that began on no known day, and is neither done nor ended, is unknown on every day.
    """
    running = [
        owed.started_on.isnull() | (owed.started_on <= r.periods.to_on),
        owed.done_on.isnull() | (owed.done_on > r.periods.to_on),
        owed.ended_other_on.isnull() | (owed.ended_other_on > r.periods.to_on),
    ]
    rows = owed.inner_join(r.periods, running)
    unknown = rows.unknown_because.notnull().cast("float64")
    overdue = is_overdue_on(rows, rows.to_on).cast("float64")
    return rows.mutate(overdue=overdue, pending=1.0 - overdue - unknown, unknown=unknown)
