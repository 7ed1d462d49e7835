"""Disclosure control: its rules, and an attack by somebody who knows them and tries every table there could be."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from datetime import date
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.measures.disclosure import (
    FEWEST,
    TOO_FEW,
    WITHHELD,
    Kind,
    controlled,
    hidden,
    is_small,
    rounded,
    told,
)
from holdfast.measures.gives import Gives

SHARE = Kind(Gives.SHARE, 1)


def figure(hits: float, of: float, by: str = "all", group: str = "all", **more: Any) -> dict[str, Any]:
    given = {
        "period": "2026-03",
        "from_on": date(2026, 3, 1),
        "to_on": date(2026, 3, 31),
        "category": None,
        "ninth": None,
        "coverage": 0.97,
    }
    counts = {"numerator": hits, "denominator": of, "value": hits / of if of else None, "low": 0.1, "high": 0.9}
    beside = {"pending": None, "overdue": None, "status": "ok", "reason": ""}
    return {"by": by, "group_id": group, **given, **counts, **beside, **more}


@pytest.mark.parametrize(
    ("count", "written"),
    [
        (0, "0"),
        (1, "c"),
        (5, "c"),
        (6, "10"),
        (12, "10"),
        (13, "15"),
        (17, "15"),
        (18, "20"),
        (3.5, "c"),
        (1234, "1,235"),
    ],
)
def test_a_count_as_it_is_told(count: float, written: str) -> None:
    assert told(count) == written


@given(st.integers(0, 10_000))
def test_what_is_told_is_none_or_from_ten_on_in_fives_and_near(count: int) -> None:
    shown = rounded(count)
    assert (shown is None) == (0 < count < FEWEST)
    if shown:
        assert shown >= 10
        assert shown % 5 == 0
        assert abs(shown - count) <= (4 if count < 10 else 2)


def test_a_cell_hidden_alone_in_its_row_or_column_takes_the_next_smallest_with_it() -> None:
    table = [[3, 20, 40, 63], [30, 25, 50, 105], [33, 45, 90, 168]]
    assert hidden(table).tolist() == [[True, True, False, False], [True, True, False, False], [False] * 4]
    assert hidden([[3, 2, 40, 45], [30, 25, 50, 105], [33, 27, 90, 150]])[0].tolist() == [True, True, False, False]


def test_none_stays_none() -> None:
    mask = hidden([[0, 3, 40, 43], [7, 25, 50, 82], [7, 28, 90, 125]])
    assert not mask[0, 0], "that there is none is told"
    assert mask[0, 1:3].all()
    assert not hidden(np.zeros((3, 3))).any()


def test_a_sum_that_is_small_is_hidden_with_its_only_part() -> None:
    assert hidden([[0], [4], [0], [4]]).tolist() == [[False], [True], [False], [True]]


@given(st.lists(st.lists(st.integers(0, 60), min_size=3, max_size=3), min_size=2, max_size=6))
def test_no_row_or_column_hides_one_that_its_sum_would_tell(parts: list[list[int]]) -> None:
    body = np.array(parts)
    table = np.vstack([np.column_stack([body, body.sum(1)]), [*body.sum(0), body.sum()]])
    mask = hidden(table)
    assert mask[is_small(table)].all()
    assert not mask[table == 0].any()
    for line, lines in [*zip(mask, table, strict=True), *zip(mask.T, table.T, strict=True)]:
        assert line.sum() != 1 or (lines[~line] == 0).all()


def test_a_share_is_reckoned_from_what_is_told() -> None:
    (shown,) = controlled([figure(857, 1001, reason="known for 94.2% only", status="not assured")], SHARE)
    assert (shown["numerator"], shown["denominator"], shown["value"]) == (855, 1000, 0.855)
    assert shown["low"] < 0.855 < shown["high"]
    assert shown["coverage"] is None
    assert "94" not in shown["reason"]


@pytest.mark.parametrize(("hits", "of"), [(4, 40), (36, 40), (2, 4), (8, 16)])
def test_a_share_is_withheld_where_hits_or_misses_are_few_or_so_are_those_counted(hits: int, of: int) -> None:
    (shown,) = controlled([figure(hits, of)], SHARE)
    assert (shown["value"], shown["low"], shown["status"], shown["reason"]) == (None, None, WITHHELD, TOO_FEW)
    assert shown["numerator"] in (None, 10)


def test_no_hit_of_many_is_told_as_none() -> None:
    (shown,) = controlled([figure(0, 40)], SHARE)
    assert (shown["numerator"], shown["denominator"], shown["value"]) == (0, 40, 0)


def test_what_is_owed_is_hidden_and_rounded_too() -> None:
    rows = [
        figure(30, 50, "service", "a", overdue=2.0, pending=33.0),
        figure(40, 50, "service", "b", overdue=31.0, pending=0.0),
        figure(70, 100, overdue=33.0, pending=33.0),
    ]
    shown = controlled(rows, SHARE)
    assert [row["overdue"] for row in shown] == [None, None, 35]
    assert [row["pending"] for row in shown] == [35, 0, 35]


def test_rates_means_and_times() -> None:
    (rate,) = controlled([figure(23, 60_001, value=3.83)], Kind(Gives.RATE, 10_000))
    assert (rate["denominator"], rate["value"]) == (60_001, pytest.approx(25 / 60_001 * 10_000))
    (few,) = controlled([figure(3, 60_001, value=0.5)], Kind(Gives.RATE, 10_000))
    assert (few["numerator"], few["value"], few["status"]) == (None, None, WITHHELD)
    (mean,) = controlled([figure(303, 21, value=303 / 21)], Kind(Gives.MEAN, 1))
    assert mean["value"] == 305 / 20
    (days,) = controlled([figure(60, 66, value=43.5)], Kind(Gives.DAYS, 1))
    assert days["value"] == 44
    (unsure,) = controlled([figure(6, 11, value=43.5)], Kind(Gives.DAYS, 1))
    assert unsure["value"] is None


def test_of_an_agreement_the_pairs_of_grades_are_told_within_the_service_only() -> None:
    kind = Kind(Gives.AGREEMENT, 1)
    assert kind.of("2|3") is None
    assert kind.of("the same grade") == SHARE
    (kappa,) = controlled([figure(52, 72, value=0.8209)], kind)
    assert (kappa["numerator"], kappa["denominator"], kappa["value"], kappa["low"]) == (50, 70, 0.8, None)
    (near,) = controlled([figure(70, 72, value=0.9714)], kind)
    assert (near["value"], near["status"]) == (None, WITHHELD), "two that differ would be told"
    (few,) = controlled([figure(4, 4, value=None, reason="all pairs lie in one grade", status="no kappa")], kind)
    assert (few["numerator"], few["status"], few["reason"]) == (None, WITHHELD, TOO_FEW)


def test_a_month_hidden_alone_takes_another_of_its_year_with_it() -> None:
    def of_month(month: int, hits: int) -> dict[str, Any]:
        return figure(hits, 40, from_on=date(2026, month, 1))

    year = figure(65, 160, from_on=date(2026, 1, 1), to_on=date(2026, 12, 31))
    shown = controlled([of_month(1, 22), of_month(2, 3), of_month(3, 20), of_month(4, 20), year], SHARE)
    assert [row["numerator"] for row in shown] == [20, None, None, 20, 65]


# The attack. Whoever attacks knows the rules, and what is published; each possible truth that would have been published
# in the same words remains possible. A hidden number is recovered when all of those agree on it.


def recovered(publications: Iterable[tuple[Hashable, dict[str, int]]], hidden_names: Iterable[str]) -> list[Any]:
    """Of each publication the small numbers on which every truth behind it agrees."""
    truths: dict[Hashable, list[dict[str, int]]] = defaultdict(list)
    for words, truth in publications:
        truths[words].append(truth)
    return [
        (words, name, values)
        for words, found in truths.items()
        for name in hidden_names
        if len(values := {truth[name] for truth in found}) == 1 and 0 < min(values) < FEWEST
    ]


def published(rows: list[dict[str, Any]], kind: Kind = SHARE) -> tuple[Any, ...]:
    shown = controlled(rows, kind)
    keys = ("numerator", "denominator", "value", "low", "high", "overdue", "status")
    return tuple(tuple(row[key] for key in keys) for row in shown)


def test_the_attack_finds_what_is_only_crossed_out() -> None:
    """The attack itself works: a hidden part beside an exact sum is recovered."""
    crossed = [
        (("c" if is_small(a) else a, "c" if is_small(b) else b, a + b), {"a": a, "b": b})
        for a, b in product(range(12), repeat=2)
    ]
    assert recovered(crossed, ["a", "b"])


def tables(cells: int, most: int) -> Iterable[tuple[int, ...]]:
    """Every table of so many cells whose sum is no more than `most`."""
    if not cells:
        yield ()
        return
    for first in range(most + 1):
        for rest in tables(cells - 1, most - first):
            yield (first, *rest)


def test_no_part_is_recovered_from_the_parts_and_their_sum() -> None:
    """All tables of three parts that sum to 32 or less: a sum told as 30 is no more than that."""

    def every() -> Iterable[tuple[Hashable, dict[str, int]]]:
        for parts in tables(3, 32):
            rows = [figure(0, 0, "service", str(place), overdue=float(part)) for place, part in enumerate(parts)]
            yield published([*rows, figure(0, 0, overdue=float(sum(parts)))]), dict(zip("abc", parts, strict=True))

    assert recovered(every(), "abc") == []


@pytest.mark.slow
def test_no_hit_and_no_miss_is_recovered_from_shares_of_parts_and_whole() -> None:
    """All pairs of parts in which 27 or fewer are counted: hits, misses and percentages, of each and of both."""

    def every() -> Iterable[tuple[Hashable, dict[str, int]]]:
        for a, b, c, d in tables(4, 27):
            rows = [figure(a, a + b, "service", "1"), figure(c, c + d, "service", "2"), figure(a + c, a + b + c + d)]
            yield published(rows), {"a": a, "b": b, "c": c, "d": d}

    assert recovered(every(), "abcd") == []


def test_nothing_is_recovered_from_two_days() -> None:
    """The same count on two days: what came between is a hidden number too."""
    pairs = product(range(60), range(12))
    every = (((told(then), told(then + came)), {"then": then, "came": came}) for then, came in pairs)
    assert recovered(every, ["then", "came"]) == []


def test_nothing_is_recovered_from_two_filters() -> None:
    """All, all but some, and those some."""
    pairs = product(range(60), range(12))
    every = (((told(rest + some), told(rest), told(some)), {"some": some, "rest": rest}) for rest, some in pairs)
    assert recovered(every, ["some", "rest"]) == []


@pytest.mark.slow
def test_nothing_is_recovered_from_the_months_of_a_chart_and_their_sum() -> None:
    """Two months in which about thirty are counted (all that are told as 30), every number of hits, and their sum."""
    months = [(hits, of) for of in range(28, 33) for hits in range(of + 1)]

    def every() -> Iterable[tuple[Hashable, dict[str, int]]]:
        for a, b in product(months, repeat=2):
            first, second = figure(*a), figure(*b, from_on=date(2026, 4, 1))
            both = figure(a[0] + b[0], a[1] + b[1], to_on=date(2026, 4, 30))
            yield published([first, second, both]), {"a": a[0], "b": b[0]}

    assert recovered(every(), "ab") == []
