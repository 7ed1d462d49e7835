"""Ten measures by month and team in pandas, as one would write them there, from the ledger that Holdfast reads too."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq

from holdfast.measures.model import Basis, LedgerShare
from holdfast.measures.periods import Period
from holdfast.standards import MEASURES

TEN = ("FD01", "FD05", "AS02", "AS06", "CN05", "SD01", "SD06", "IC01", "CP01", "CL04")
READ = ["standard", "team_id", "started_on", "due_on", "done_on", "ended_other_on", "unknown_because"]
DATED = {Basis.STARTED: "started_on", Basis.DUE: "due_on", Basis.DONE: "done_on"}

# Measure, month, team, met, met or missed, pending, overdue.
Line = tuple[str, str, str, float, float, float, float]


def ten_in_pandas(ledger: Path, periods: Sequence[Period], as_at: date) -> list[Line]:
    """The sums of the ten measures, in order; months and teams in which there was nothing are left out."""
    lines: list[Line] = []
    for id_ in TEN:
        measure = MEASURES[id_]
        assert isinstance(measure, LedgerShare)
        read = pq.read_table(ledger, columns=READ, filters=[("standard", "=", measure.clock.standard)])
        lines += _lines(measure, read.to_pandas(date_as_object=False), periods, pd.Timestamp(as_at))
    return sorted(lines)


def _lines(measure: LedgerShare, owed: pd.DataFrame, periods: Sequence[Period], as_at: pd.Timestamp) -> list[Line]:
    owed["team_id"] = owed["team_id"].fillna("")
    sums = pd.concat([_flow(owed, DATED[measure.basis], as_at), _still(owed, periods)])
    sums = sums.groupby(["month", "team_id"], sort=False)[["hit", "counted", "pending", "overdue"]].sum().reset_index()
    sums = sums[sums["month"].isin([period.name for period in periods])]
    sums = sums[(sums["counted"] > 0) | (sums["pending"] > 0) | (sums["overdue"] > 0)]
    return [(measure.id, *row) for row in sums.itertuples(index=False, name=None)]


def _flow(owed: pd.DataFrame, basis: str, as_at: pd.Timestamp) -> pd.DataFrame:
    """What was met or missed, in the month of its day."""
    started, done, due, ended = (owed[name] for name in ("started_on", "done_on", "due_on", "ended_other_on"))
    judged = owed["unknown_because"].isna() & ~(started > as_at)
    met = judged & (done <= as_at) & (due.isna() | (done <= due))
    ended_in_time = judged & ~met & (ended <= as_at) & (due.isna() | (ended <= due))
    missed = judged & ~met & ~ended_in_time & (due < as_at)
    day = owed[basis]
    if basis != "done_on":
        first, second = ("done_on", "done_on") if basis == "started_on" else ("started_on", "done_on")
        day = day.fillna(owed[first]).fillna(owed[second])
    counted = (met | missed) & (day <= as_at)
    if basis != "done_on":
        counted &= due.isna() | (due < as_at)
    found = owed.loc[counted, ["team_id"]].assign(month=day[counted].dt.strftime("%Y-%m"), counted=1.0)
    return found.assign(hit=met[counted].astype(float), pending=0.0, overdue=0.0)


def _still(owed: pd.DataFrame, periods: Sequence[Period]) -> pd.DataFrame:
    """What is open on the last day of each month."""
    parts = []
    known = owed[owed["unknown_because"].isna()]
    for period in periods:
        last = pd.Timestamp(period.to_on)
        running = known[
            ~(known["started_on"] > last) & ~(known["done_on"] <= last) & ~(known["ended_other_on"] <= last)
        ]
        late = (running["due_on"] < last).astype(float)
        part = running[["team_id"]].assign(month=period.name, hit=0.0, counted=0.0)
        parts.append(part.assign(pending=1.0 - late, overdue=late))
    return pd.concat(parts)
