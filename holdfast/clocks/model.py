"""The five kinds of clock. Each says what starts it, what stops it and how long it may run, and yields obligations.

A clock is written against relations, not against an engine: the same declaration runs wherever the record is.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

import ibis
import ibis.expr.types as ir

from holdfast.engines.relations import Relations, names_used
from holdfast.record.reading import History
from holdfast.shared.calendar import LAST_DAY

Rows = Callable[[Relations], ir.Table]

OBLIGATION = {
    "standard": "string",
    "person_id": "string",
    "episode_id": "string",
    "sequence": "int32",
    "variant": "string",
    "started_on": "date",
    "due_on": "date",
    "done_on": "date",
    "ended_other_on": "date",
    "unknown_because": "string",
    "parameter_version": "string",
}

NO_START = "the start date is missing"
WRONG_ORDER = "the dates are in the wrong order"
NO_LIMIT = "no limit is in force on the start date"
NO_DAY_SET = "no day was set by which it is due"
NOT_RECORDED = "it is not recorded either way"
BEFORE_RECORD = "it is older than its record"


class FallsTo(Enum):
    """Who does what a standard asks when it is due. The child's worker is also the adviser of a care leaver."""

    WORKER = "the child's worker"
    MANAGER = "a manager"
    CHAIR = "the reviewing officer or chair"
    OTHERS = "another service or the court"


@dataclass(frozen=True)
class Need:
    """A record table, and the columns of it, without which a clock or measure cannot be reckoned.

    `history` is how much of the past it takes: intervals between visits need every visit, not only the latest.
    """

    table: str
    columns: tuple[str, ...] = ()
    history: History = History.COMPLETE


def need(table: str, *columns: str, history: History = History.COMPLETE) -> Need:
    """`need("cp_visits", "visit_on")`: the table with these columns, and every event in it."""
    return Need(table, columns, history)


@dataclass(frozen=True, kw_only=True)
class Clock:
    """A standard of practice as a clock.

    `standard` is its name in the ledger, `limit` the key of its dated parameters, `each` the rows from which its
    obligations are made (what they must hold, each kind says), `needs` what the sources must give, `falls_to` who does
    it: the child's worker, where it says nothing else.
    """

    standard: str
    title: str
    plain: str
    limit: str
    each: Rows
    needs: tuple[Need, ...]
    falls_to: FallsTo = FallsTo.WORKER
    edge_cases: str = ""

    def obligations(self, r: Relations) -> ir.Table:
        """One row for each thing owed, in the columns of `OBLIGATION`."""
        raise NotImplementedError

    def _due(self, rows: ir.Table, r: Relations) -> ir.Table:
        """Add the due day and the parameter version in force on the start day, by one equi-join."""
        limits = r.deadlines.filter(r.deadlines.parameter == self.limit).select(
            limit_variant="variant", limit_started_on="started_on", limit_due_on="due_on", version="version"
        )
        joined = rows.left_join(
            limits, [rows.variant == limits.limit_variant, rows.started_on == limits.limit_started_on]
        )
        return joined.mutate(due_on=joined.limit_due_on, parameter_version=joined.version)

    def _state_unknown(self, rows: ir.Table) -> ir.Table:
        """Say why an obligation cannot be judged, where it cannot; keep what the rows said already."""
        because = ibis.cases(
            (rows.started_on.isnull(), NO_START),
            (rows.done_on < rows.started_on, WRONG_ORDER),
            (rows.due_on.isnull(), NO_LIMIT),
        )
        return rows.mutate(unknown_because=ibis.coalesce(rows.unknown_because, because))

    def _shape(self, rows: ir.Table) -> ir.Table:
        """The obligation columns in order; an obligation that was done is not also ended otherwise."""
        rows = rows.mutate(
            standard=ibis.literal(self.standard),
            ended_other_on=ibis.ifelse(rows.done_on.notnull(), ibis.null("date"), rows.ended_other_on),
        )
        return rows.select(**{name: rows[name].cast(kind) for name, kind in OBLIGATION.items()})


def _completed(rows: ir.Table) -> ir.Table:
    """Add the columns that a definition may leave out, empty or at their default."""
    empty: dict[str, ir.Value] = {
        "sequence": ibis.literal(1, "int32"),
        "variant": ibis.literal("all"),
        "ended_other_on": ibis.null("date"),
        "unknown_because": ibis.null("string"),
    }
    return rows.mutate(**{name: value for name, value in empty.items() if name not in rows.columns})


@dataclass(frozen=True, kw_only=True)
class Deadline(Clock):
    """One thing to be done within a limit of its start: an assessment within 45 working days.

    `each` gives person_id, episode_id, started_on, done_on and, where they apply, ended_other_on, sequence, variant.
    `done_in` names the tables that would show it done, if they are others than those that start it: what began before
    the record of one of these, and is not known to have been done in time, is unknown.
    """

    done_in: tuple[str, ...] = ()

    def obligations(self, r: Relations) -> ir.Table:
        """One obligation a row of `each`."""
        rows = self._due(_completed(self.each(r)), r)
        if self.done_in:
            rows = rows.cross_join(record_begins(self.done_in, r))
            unseen = (rows.started_on < rows.record_begins_on) & ~(rows.done_on <= rows.due_on).fill_null(False)
            because = ibis.ifelse(unseen, BEFORE_RECORD, ibis.null("string"))
            rows = rows.mutate(unknown_because=ibis.coalesce(rows.unknown_because, because))
        return self._shape(self._state_unknown(rows))


class Duration(Deadline):
    """A state that should not last longer than a limit: a child in need plan open over six months.

    `each` gives person_id, episode_id, started_on and done_on, the day on which the state ended.
    """


class SetDay(Deadline):
    """One thing to be done by a day that the record itself sets, not a limit: the point of review of an assessment.

    `each` gives what it gives of a deadline, and due_on.
    """

    def _due(self, rows: ir.Table, _: Relations) -> ir.Table:
        return rows.mutate(parameter_version=ibis.null("string"))

    def _state_unknown(self, rows: ir.Table) -> ir.Table:
        because = ibis.ifelse(rows.due_on.isnull(), NO_DAY_SET, ibis.null("string"))
        return super()._state_unknown(rows.mutate(unknown_because=ibis.coalesce(rows.unknown_because, because)))


class Presence(Clock):
    """Something that must be in the record of an event: the child's views, the three agencies at a strategy meeting.

    `each` gives person_id, episode_id, started_on (the day of the event) and present (true, false, or empty where
    the record does not say).
    """

    def obligations(self, r: Relations) -> ir.Table:
        """One obligation an event, due on its own day. What was absent is missed, and from the next day past help."""
        rows = after(_completed(self.each(r)), r, "started_on", "day_after", "past_mending_on")
        rows = rows.mutate(
            ended_other_on=rows.past_mending_on,
            done_on=ibis.ifelse(rows.present, rows.started_on, ibis.null("date")),
            unknown_because=ibis.ifelse(rows.present.isnull(), NOT_RECORDED, ibis.null("string")),
        )
        return self._shape(self._state_unknown(self._due(rows, r)))


@dataclass(frozen=True, kw_only=True)
class Recurring(Clock):
    """Something to be done again and again while a spell lasts: a visit every ten working days.

    `each` gives the spells (person_id, episode_id, started_on, ended_on, what `variant` reads and, where nobody can say
    whether anything is owed in a spell, unknown_because); `events` what restarts the clock (the columns of
    `matched_by`, and event_on), read straight from tables of the record. `variant` adds to the intervals the column
    variant, which limit each has, from its sequence, its started_on and the spell's own columns. Limits named in
    `from_the_start` count from the spell's first day, not from the last event.

    A spell that is older than the record of its events is reckoned from the first day of that record, as though the
    last event had been on it. What is still not done past that due day is late for certain; what was done or ended by
    it is unknown. `variant` then sees no sequence, and must give the limit of a later interval.
    """

    events: Rows
    matched_by: tuple[str, ...] = ("person_id", "episode_id")
    variant: Callable[[ir.Table, Relations], ir.Table] | None = None
    from_the_start: tuple[str, ...] = ()

    def obligations(self, r: Relations) -> ir.Table:
        """One obligation an interval: from the spell's start or an event to the next event."""
        rows = self._due(self._with_variant(self._intervals(r), r), r)
        may_be_late = rows.is_older & (rows.sequence == 1)
        stopped_on = ibis.coalesce(rows.done_on, rows.ended_other_on)
        because = ibis.cases(
            (rows.spell_ended_on < rows.spell_started_on, WRONG_ORDER),
            (may_be_late & (stopped_on <= rows.due_on), BEFORE_RECORD),
        )
        if "unknown_because" in rows.columns:
            because = ibis.coalesce(rows.unknown_because, because)
        return self._shape(self._state_unknown(rows.mutate(unknown_because=because)))

    def _due(self, rows: ir.Table, r: Relations) -> ir.Table:
        if not self.from_the_start:
            return super()._due(rows, r)
        start = ibis.ifelse(rows.variant.isin(self.from_the_start), rows.spell_started_on, rows.started_on)
        due = super()._due(rows.mutate(interval_started_on=rows.started_on, started_on=start), r)
        return due.mutate(started_on=due.interval_started_on)

    def _with_variant(self, rows: ir.Table, r: Relations) -> ir.Table:
        if self.variant is None:
            return rows.mutate(variant=ibis.literal("all"))
        seen = rows.mutate(place=rows.sequence, sequence=ibis.ifelse(rows.is_older, ibis.null("int32"), rows.sequence))
        rows = self.variant(seen, r)
        return rows.mutate(sequence=rows.place)

    def _spells(self, events: ir.Table, r: Relations) -> ir.Table:
        """The spells, those older than the record of events from its first day on; what ended before it is left out."""
        spells = self.each(r).rename(spell_started_on="started_on", spell_ended_on="ended_on")
        spells = spells.cross_join(record_begins(names_used(events), r))
        is_older = (spells.spell_started_on < spells.record_begins_on).fill_null(False)
        ended_before = (spells.spell_ended_on < spells.record_begins_on).fill_null(False)
        spells = spells.filter(~(is_older & ended_before))
        reckoned_from = ibis.ifelse(is_older, spells.record_begins_on, spells.spell_started_on)
        return spells.mutate(is_older=is_older, reckoned_from=reckoned_from).drop("record_begins_on")

    def _intervals(self, r: Relations) -> ir.Table:
        events = self.events(r)
        spells = self._spells(events, r)
        events = events.select(*self.matched_by, "event_on").distinct()
        events = events.rename({f"event_{name}": name for name in self.matched_by})
        within = [
            *(spells[name] == events[f"event_{name}"] for name in self.matched_by),
            events.event_on >= spells.reckoned_from,
            spells.spell_ended_on.isnull() | (events.event_on <= spells.spell_ended_on),
        ]
        hits = spells.inner_join(events, within).select(*spells.columns, started_on="event_on")
        starts = spells.mutate(started_on=spells.reckoned_from)
        marks = starts.mutate(is_event=0).union(hits.mutate(is_event=1)).drop("reckoned_from")
        line = ibis.window(
            group_by=["person_id", "episode_id"], order_by=[marks.started_on.asc(nulls_first=True), marks.is_event]
        )
        rows = marks.mutate(
            sequence=(ibis.row_number().over(line) + 1).cast("int32"), done_on=marks.started_on.lead().over(line)
        )
        return rows.mutate(ended_other_on=rows.spell_ended_on)


@dataclass(frozen=True, kw_only=True)
class Ceiling(Clock):
    """Fewer than `fewer_than` events open in any window of the limit's length: no third placement in twelve months.

    `each` gives the events: person_id, episode_id, started_on, ended_on. Each event opens a window from its start
    until the limit after its end. The ceiling is broken on the day by which `fewer_than` windows stand open at once;
    that is held against the one of them that closes first. Its obligation is due the day before, and done (late) when
    it closes. So an obligation that is overdue on a day is a child over the ceiling on that day.
    """

    fewer_than: int

    def obligations(self, r: Relations) -> ir.Table:
        """One obligation an event: that the ceiling is kept until its window closes."""
        rows = self._broken(self._windows(r))
        rows = after(rows, r, "broken_on", "day_before", "kept_until")
        rows = rows.mutate(
            due_on=ibis.coalesce(rows.kept_until, rows.window_ends_on),
            done_on=rows.window_ends_on,
            variant=ibis.literal("all"),
            ended_other_on=ibis.null("date"),
        )
        return self._shape(rows)

    def _windows(self, r: Relations) -> ir.Table:
        rows = self.each(r)
        line = ibis.window(group_by="person_id", order_by=[rows.started_on, rows.episode_id])
        rows = rows.mutate(
            sequence=(ibis.row_number().over(line) + 1).cast("int32"),
            unknown_because=ibis.cases(
                (rows.started_on.isnull(), NO_START), (rows.ended_on < rows.started_on, WRONG_ORDER)
            ),
            reckoned_from=ibis.coalesce(rows.ended_on, rows.started_on),
        )
        rows = after(rows, r, "reckoned_from", self.limit, "window_ends_on", version="parameter_version")
        rows = rows.mutate(window_ends_on=ibis.ifelse(rows.ended_on.isnull(), ibis.null("date"), rows.window_ends_on))
        return rows.mutate(open_until=rows.window_ends_on.fill_null(ibis.date(LAST_DAY)))

    def _broken(self, rows: ir.Table) -> ir.Table:
        """Add broken_on: the day by which this window and enough others that close after it had all opened."""
        others = rows.filter(rows.unknown_because.isnull()).select(
            other_person="person_id", other_sequence="sequence", opened_on="started_on", other_until="open_until"
        )
        outlasts = (others.other_until > rows.open_until) | (
            (others.other_until == rows.open_until) & (others.other_sequence > rows.sequence)
        )
        same_child = rows.person_id == others.other_person
        pairs = rows.filter(rows.unknown_because.isnull()).inner_join(others, [same_child, outlasts])
        line = ibis.window(group_by=["person_id", "sequence"], order_by=[pairs.opened_on, pairs.other_sequence])
        pairs = pairs.mutate(place=ibis.row_number().over(line))
        last = pairs.filter(pairs.place == self.fewer_than - 2).select(
            full_person="person_id", full_sequence="sequence", full_on="opened_on"
        )
        rows = rows.left_join(last, [rows.person_id == last.full_person, rows.sequence == last.full_sequence])
        broken_on = ibis.ifelse(rows.full_on > rows.started_on, rows.full_on, rows.started_on)
        is_broken = rows.full_on.notnull() & (broken_on < rows.open_until)
        return rows.mutate(broken_on=ibis.ifelse(is_broken, broken_on, ibis.null("date")))


def after(rows: ir.Table, r: Relations, start: str, parameter: str, name: str, version: str | None = None) -> ir.Table:
    """Add `name`: the day that lies a parameter's limit after the day in column `start` (and its version, if asked).

    All date arithmetic of definitions goes through this, so that months clamp and working days count alike everywhere.
    """
    limits = r.deadlines.filter((r.deadlines.parameter == parameter) & (r.deadlines.variant == "all"))
    columns = {"shift_from": "started_on", name: "due_on", **({version: "version"} if version else {})}
    shift = limits.select(**columns)
    return rows.left_join(shift, rows[start] == shift.shift_from).drop("shift_from")


def number_in_force(rows: ir.Table, r: Relations, day: str, parameter: str, name: str, variant: str = "") -> ir.Table:
    """Add `name`: how many hours, or how many of something, a parameter says on the day in column `day`.

    `variant` names the column that says which of the parameter's variants it is, if it has several.
    """
    given = r.deadlines.filter(r.deadlines.parameter == parameter)
    given = given.select(
        given_on="started_on", given_variant="variant", **{name: days_between(given.started_on, given.due_on)}
    )
    which = rows[variant] if variant else ibis.literal("all")
    joined = rows.left_join(given, [rows[day] == given.given_on, which == given.given_variant])
    return joined.drop("given_on", "given_variant")


def record_begins(tables: Iterable[str], r: Relations) -> ir.Table:
    """One row: the first day from which each of these tables is covered, empty where they hold all the past."""
    given = r.coverage.filter(r.coverage.table_name.isin(sorted(tables)))
    return given.aggregate(record_begins_on=given.from_on.max())


def days_between(first: ir.DateValue, last: ir.DateValue) -> ir.IntegerValue:
    """How many days the last lies after the first: 0 on the same day, empty where either is not known."""
    return last.delta(first, unit="day")


def working_days_between(rows: ir.Table, r: Relations, first: str, last: str, name: str) -> ir.Table:
    """Add `name`: how many working days there are after the day in column `first` up to and with that in `last`."""
    rows = after(after(rows, r, first, "working_day_number", "first_number"), r, last, "working_day_number", "number")
    return rows.mutate(**{name: days_between(rows.first_number, rows.number)}).drop("first_number", "number")
