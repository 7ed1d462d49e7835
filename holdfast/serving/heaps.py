"""Work that heaps up on the last days of its limit, looked for in what was finished in the last twelve months."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

import ibis.expr.types as ir
import numpy as np
import pyarrow as pa

from holdfast.clocks.model import Clock, Deadline
from holdfast.clocks.parameters import Parameter
from holdfast.engines.relations import Relations
from holdfast.measures.heaping import WINDOW, heap
from holdfast.measures.run import Measuring
from holdfast.shared.calendar import add_months, reckoner

SCHEMA = pa.schema([("standard", pa.string()), ("words", pa.string())])
DAYS = ("working_days", "days")


def heaps(measuring: Measuring, clocks: Iterable[Clock], as_at: date) -> pa.Table:
    """For each standard whose work heaps up at its limit the sentence that says so."""
    known = measuring.reckoning.definitions.parameters
    limits = {limit.version: limit for limit in known if limit.unit in DAYS and limit.value > 2 * WINDOW}
    deadlines = sorted(clock.standard for clock in clocks if isinstance(clock, Deadline))
    rows = measuring.fetch("days to finish", lambda r: _finished(r, deadlines)).to_pylist()
    since = add_months(as_at, -12)
    taken: dict[tuple[str, str], Counter[int]] = {}
    for row in rows:
        if row["parameter_version"] in limits and since < row["done_on"] <= as_at:
            counts = taken.setdefault((row["standard"], row["parameter_version"]), Counter())
            counts[_days(row["started_on"], row["done_on"], limits[row["parameter_version"]])] += row["number"]
    said = [(standard, _words(counts, limits[version])) for (standard, version), counts in sorted(taken.items())]
    return pa.Table.from_pylist([{"standard": standard, "words": words} for standard, words in said if words], SCHEMA)


def _finished(r: Relations, standards: list[str]) -> ir.Table:
    done = r.ledger.filter(
        r.ledger.standard.isin(standards) & r.ledger.done_on.notnull() & r.ledger.started_on.notnull()
    )
    counted = done.group_by("standard", "parameter_version", "started_on", "done_on").aggregate(number=done.count())
    return counted.order_by("standard", "parameter_version", "started_on", "done_on")


def _days(start: date, end: date, limit: Parameter) -> int:
    """How many days it took, counted as the limit counts."""
    if limit.unit == "days":
        taken = (end - start).days
    else:
        one = timedelta(days=1)
        taken = int(np.busday_count(start + one, end + one, busdaycal=reckoner()))
    return taken + limit.inclusive


def _words(counts: Mapping[int, int], limit: Parameter) -> str:
    found = heap(counts, limit.value)
    return found.words(limit.unit.replace("_", " ")) if found else ""
