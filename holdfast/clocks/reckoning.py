"""Reckoning: all clocks compiled for an engine, and run over whatever record that engine holds."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from holdfast.clocks.attribution import RESPONSIBILITY, attributed
from holdfast.clocks.model import OBLIGATION, Clock, Need
from holdfast.clocks.parameters import Parameter, deadlines
from holdfast.engines.base import Engine
from holdfast.engines.compiling import Compiled, Compiler
from holdfast.engines.relations import Derived, Relations, record_relations
from holdfast.record.reading import Coverage, History
from holdfast.record.tables import TABLES

COLUMNS = (
    "standard",
    "person_id",
    "episode_id",
    "sequence",
    "variant",
    "worker_id",
    "team_id",
    "started_on",
    "due_on",
    "done_on",
    "ended_other_on",
    "unknown_because",
    "parameter_version",
)
ORDER = ("standard", "person_id", "episode_id", "sequence", "started_on")
CALENDAR = ("deadlines", "snapshot_day")


@dataclass(frozen=True)
class Definitions:
    """All that a ledger is reckoned from: the clocks, the relations they share, and the limits.

    One of the relations, `allocations`, says who is each child's named worker: by it every obligation finds its worker.
    """

    clocks: Sequence[Clock]
    derived: Sequence[Derived]
    parameters: Sequence[Parameter]

    @cached_property
    def relations(self) -> Relations:
        """The record and everything derived from it."""
        return record_relations().with_derived(self.all_derived)

    @property
    def all_derived(self) -> tuple[Derived, ...]:
        """The relations to be made, each after those it uses."""
        return (*self.derived, RESPONSIBILITY)


class Reckoning:
    """Compiled definitions for one engine's dialect, ready to run over a council's record or one child's."""

    def __init__(self, definitions: Definitions, compiler: Compiler) -> None:
        self.definitions = definitions
        self.compiler = compiler
        self.clocks = {clock.standard: self._clock(clock) for clock in definitions.clocks}
        self.derived = {relation.name: self._derived(relation) for relation in definitions.all_derived}
        owed = ibis.table(OBLIGATION, name="obligations")
        self.ledger = compiler.compiled(
            "ledger", lambda: attributed(owed, definitions.relations).select(*COLUMNS).order_by(list(ORDER))
        )
        compiler.keep()

    def _clock(self, clock: Clock) -> Compiled:
        return self.compiler.compiled(f"clock {clock.standard}", lambda: clock.obligations(self.definitions.relations))

    def _derived(self, relation: Derived) -> Compiled:
        return self.compiler.compiled(f"relation {relation.name}", lambda: relation.build(self.definitions.relations))

    def relations_for(self, reads: Iterable[str]) -> list[str]:
        """The derived relations that these reads need, directly or through one another, in the order of making."""
        wanted = set(reads)
        for name, compiled in reversed(self.derived.items()):
            if name in wanted:
                wanted.update(compiled.reads)
        return [name for name in self.derived if name in wanted]

    def tables_for(self, reads: Iterable[str]) -> set[str]:
        """The record tables that these reads come down to."""
        wanted = set(reads)
        for name in self.relations_for(wanted):
            wanted.update(self.derived[name].reads)
        return wanted & set(TABLES)

    def comes_from(self, standard: str, tables: Iterable[str]) -> bool:
        """Whether a standard reads any of these record tables, directly or through a relation."""
        return not self.tables_for(self.clocks[standard].reads).isdisjoint(tables)

    def prepare(
        self,
        engine: Engine,
        present: Iterable[str],
        *,
        as_at: date,
        coverage: Mapping[str, Coverage] | None = None,
        standards: Iterable[str] | None = None,
    ) -> None:
        """Hold the calendar, the as-at day and what is covered from when, and an empty table for each not given.

        Where only some standards are to be reckoned, only their tables and limits are held.
        """
        tables, limits = set(TABLES), self.definitions.parameters
        if standards is not None:
            read = self._read_for(standards)
            tables = self.tables_for({name for one in read for name in one.reads})
            limits = [p for p in limits if any(f"'{p.key}'" in one.sql for one in read)]
        for name in sorted(tables - set(present)):
            engine.hold(name, TABLES[name].schema.empty_table())
        engine.hold("deadlines", deadlines(limits))
        engine.hold("snapshot_day", pa.table({"as_at": pa.array([as_at], pa.date32())}))
        engine.hold("coverage", begins(coverage or {}))

    def _read_for(self, standards: Iterable[str]) -> list[Compiled]:
        """The definitions of these standards, of the ledger, and of the relations that they come down to."""
        asked = [self.ledger, *(self.clocks[standard] for standard in standards)]
        reads = {name for one in asked for name in one.reads}
        return asked + [self.derived[name] for name in self.relations_for(reads)]

    def run(self, engine: Engine, standards: Sequence[str]) -> None:
        """Make the relations that these standards use, and then `obligations`."""
        self.make_relations(engine, standards)
        engine.make("obligations", self.gathered(standards))

    def make_relations(self, engine: Engine, standards: Sequence[str]) -> None:
        """Make the relations from which these standards and the ledger are reckoned."""
        reads = {name for standard in standards for name in self.clocks[standard].reads} | set(self.ledger.reads)
        for name in self.relations_for(reads):
            engine.make(name, self.derived[name].sql)

    def gathered(self, standards: Sequence[str]) -> str:
        """The SQL that reckons the obligations of these standards, all together."""
        if not standards:
            return self.compiler.compiled("nothing owed", lambda: _nothing(self.definitions.relations)).sql
        return " UNION ALL ".join(f"SELECT * FROM ({self.clocks[standard].sql}) AS owed" for standard in standards)


def _nothing(r: Relations) -> ir.Table:
    """The columns of an obligation, and no row."""
    return r.persons.filter(ibis.literal(False)).select(**{n: ibis.null(kind) for n, kind in OBLIGATION.items()})


def begins(coverage: Mapping[str, Coverage]) -> pa.Table:
    """The first day that each table covers, of those that do not hold the whole of the past."""
    since = {name: given.from_on for name, given in coverage.items() if given.from_on}
    return pa.table({"table_name": pa.array(since, pa.string()), "from_on": pa.array(since.values(), pa.date32())})


def missing_need(needs: Iterable[Need], coverage: dict[str, Coverage]) -> str | None:
    """Why these needs are not met by what the sources cover, in words; None if they are."""
    for need in needs:
        given = coverage.get(need.table)
        if given is None:
            return f"no source gives {need.table}"
        absent = [column for column in need.columns if column not in given.columns]
        if absent:
            return f"no source gives {need.table}.{', '.join(absent)}"
        if need.history is History.COMPLETE and given.history is not History.COMPLETE:
            kind = "the latest of each child" if given.history is History.LATEST else "today's state"
            return f"the source of {need.table} gives only {kind}"
    return None
