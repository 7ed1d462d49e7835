"""From the sums of a measure's rows to its value: one for each kind of measure."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isnan, sqrt
from typing import Any

from holdfast.measures.agreement import APART, Agreement, Pairs, Part, Told, agreement
from holdfast.measures.gives import Gives
from holdfast.measures.interval import Z95, wilson
from holdfast.measures.survival import kaplan_meier

Row = Mapping[str, Any]
Rows = Sequence[Row]


@dataclass(frozen=True)
class Value:
    """A value with what it is made of. `ninth` is the time within which nine in ten are done, of a median."""

    numerator: float
    denominator: float
    value: float | None = None
    low: float | None = None
    high: float | None = None
    ninth: float | None = None
    category: str | None = None


def total(rows: Iterable[Row], name: str) -> float:
    """The sum of one column of the rows."""
    return float(sum(row[name] for row in rows))


def values(gives: Gives, rows: Rows, per: int = 1) -> list[Value]:
    """The values of one group in one period, for each `per` counted: one, or of a mix one for each kind by name."""
    found = _BY_KIND[gives](rows)
    return found if per == 1 else [_scaled(value, per) for value in found]


def _scaled(value: Value, per: int) -> Value:
    value_, low, high = (None if end is None else end * per for end in (value.value, value.low, value.high))
    return replace(value, value=value_, low=low, high=high)


def _ratio(rows: Rows) -> list[Value]:
    hits, counted = total(rows, "hit"), total(rows, "counted")
    return [Value(hits, counted, hits / counted if counted else None)]


def _share(rows: Rows) -> list[Value]:
    hits, counted = total(rows, "hit"), total(rows, "counted")
    if not counted:
        return [Value(hits, counted)]
    low, high = wilson(hits, counted)
    # A weighted share can have more hits than rows; then it has no interval.
    low_, high_ = (None if isnan(end) else end for end in (low, high))
    return [Value(hits, counted, hits / counted, low_, high_)]


def _rate(rows: Rows) -> list[Value]:
    """Events for each child; the interval is Byar's for a count."""
    events, children = total(rows, "hit"), total(rows, "counted")
    if not children:
        return [Value(events, children)]
    low, high = _byar(events)
    return [Value(events, children, events / children, low / children, high / children)]


def _byar(events: float) -> tuple[float, float]:
    above = events + 1
    low = events * (1 - 1 / (9 * events) - Z95 / (3 * sqrt(events))) ** 3 if events else 0.0
    return low, above * (1 - 1 / (9 * above) + Z95 / (3 * sqrt(above))) ** 3


def _days(rows: Rows) -> list[Value]:
    """The median of each kind, or of all where no kind is told."""
    known = [row for row in rows if row["counted"]]
    kinds = sorted({row["category"] or "" for row in known})
    return [_median(_of(known, kind), kind or None) for kind in kinds] or [Value(0.0, 0.0)]


def _median(known: Rows, kind: str | None) -> Value:
    found = kaplan_meier(
        [row["hit"] for row in known], [row["counted"] for row in known], [not row["pending"] for row in known]
    )
    finished = total((row for row in known if not row["pending"]), "counted")
    return Value(finished, total(known, "counted"), found.median, found.low, found.high, found.p90, kind)


def _mix(rows: Rows) -> list[Value]:
    counted = total(rows, "counted")
    kinds = sorted({row["category"] for row in rows if row["counted"] and row["category"]})
    found = []
    for kind in kinds:
        (share,) = _share([{"hit": total(_of(rows, kind), "counted"), "counted": counted}])
        found.append(Value(share.numerator, counted, share.value, share.low, share.high, category=kind))
    return found or [Value(0.0, counted)]


def _of(rows: Rows, kind: str) -> Rows:
    return [row for row in rows if (row["category"] or "") == kind]


def _agreement(rows: Rows) -> list[Value]:
    """Kappa with quadratic weights, then what is told beside it, then each pair of grades that was given."""
    pairs: dict[tuple[str, str], int] = {}
    for row in rows:
        if row["counted"]:
            first, _, second = row["category"].partition(APART)
            pairs[first, second] = pairs.get((first, second), 0) + int(row["counted"])
    found = agreement(pairs)
    return [_of_pairs(found, found.kappa), *_parts(found, pairs)] if found.pairs else [Value(0.0, 0.0)]


def _of_pairs(found: Agreement, told: Told, part: Part | None = None) -> Value:
    category = part.value if part else None
    return Value(float(found.alike), float(found.pairs), told.value, told.low, told.high, category=category)


def _parts(found: Agreement, pairs: Pairs) -> Iterator[Value]:
    counts = {Part.SAME.value: found.alike, Part.NEXT.value: found.near}
    yield from (_share_of_pairs(count, found.pairs, kind) for kind, count in counts.items())
    yield _of_pairs(found, found.linear, Part.LINEAR)
    yield _of_pairs(found, found.unweighted, Part.UNWEIGHTED)
    yield _of_pairs(found, found.lean, Part.LEAN)
    for (first, second), count in sorted(pairs.items()):
        yield _share_of_pairs(count, found.pairs, f"{first}{APART}{second}")


def _share_of_pairs(count: int, pairs: int, kind: str) -> Value:
    (share,) = _share([{"hit": count, "counted": pairs}])
    return replace(share, category=kind)


_BY_KIND: dict[Gives, Callable[[Rows], list[Value]]] = {
    Gives.SHARE: _share,
    Gives.PERCENT: _ratio,
    Gives.MEAN: _ratio,
    Gives.RATE: _rate,
    Gives.DAYS: _days,
    Gives.MIX: _mix,
    Gives.AGREEMENT: _agreement,
}
