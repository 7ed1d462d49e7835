"""What the sums of a measure's rows come to, for each kind of measure."""

from typing import Any

import pytest

from holdfast.measures.agreement import agreement
from holdfast.measures.gives import Gives
from holdfast.measures.valuing import values

# Auditors in rows, moderators in columns.
GRADES = [[8, 2, 0, 0], [3, 20, 4, 0], [0, 6, 18, 2], [0, 0, 3, 6]]


def rows(*told: dict[str, Any]) -> list[dict[str, Any]]:
    nothing = {"counted": 1.0, "hit": 0.0, "unknown": 0.0, "pending": 0.0, "overdue": 0.0, "category": None}
    return [{**nothing, **row} for row in told]


def test_a_rate_is_of_so_many_children_and_has_byars_interval() -> None:
    (found,) = values(Gives.RATE, rows({"hit": 60.0, "counted": 0.0}, {"counted": 20_000.0}), per=10_000)
    assert (found.numerator, found.value) == (60, 30)
    assert found.low == pytest.approx(22.89, abs=0.01)
    assert found.high == pytest.approx(38.62, abs=0.01)


def test_a_rate_of_no_events_has_an_upper_end() -> None:
    (found,) = values(Gives.RATE, rows({"counted": 10_000.0}), per=10_000)
    assert (found.value, found.low) == (0, 0)
    assert found.high == pytest.approx(3.69, abs=0.05)


def test_a_rate_without_a_population_is_none() -> None:
    (found,) = values(Gives.RATE, rows({"hit": 3.0, "counted": 0.0}), per=10_000)
    assert (found.numerator, found.value) == (3, None)


def test_a_median_counts_what_still_runs_as_far_as_it_has_come() -> None:
    days = [{"hit": 10.0}, {"hit": 20.0}, {"hit": 30.0}, {"hit": 60.0, "pending": 1.0}, {"hit": 60.0, "pending": 1.0}]
    (found,) = values(Gives.DAYS, rows(*days))
    assert (found.numerator, found.denominator, found.value, found.ninth) == (3, 5, 30, None)


def test_lengths_of_several_kinds_have_a_median_each() -> None:
    days = [{"hit": 10.0, "category": "a"}, {"hit": 90.0, "category": "b"}, {"hit": 70.0, "category": "b"}]
    found = values(Gives.DAYS, rows(*days))
    assert [(kind.category, kind.denominator, kind.value) for kind in found] == [("a", 1, 10), ("b", 2, 80)]


def test_a_mix_has_a_share_for_each_kind_and_they_add_up() -> None:
    found = values(
        Gives.MIX, rows({"category": "b", "counted": 3.0}, {"category": "a"}, {"counted": 0.0, "unknown": 1.0})
    )
    assert [(kind.category, kind.numerator, kind.value) for kind in found] == [("a", 1, 0.25), ("b", 3, 0.75)]


def test_a_mean_has_no_interval() -> None:
    (found,) = values(Gives.MEAN, rows({"hit": 31.0, "counted": 2.0}))
    assert (found.value, found.low) == (15.5, None)


def test_agreement_beyond_chance_weighs_how_far_apart_the_grades_are() -> None:
    told = {(str(a), str(b)): count for a, line in enumerate(GRADES) for b, count in enumerate(line)}
    found = agreement(told)
    assert (found.pairs, found.alike) == (72, 52)
    assert found.kappa == pytest.approx(0.8209, abs=5e-5)
    assert found.low is not None
    assert found.high is not None
    assert found.low < 0.8209 < found.high
    assert agreement(told) == found


def test_agreement_where_all_lie_in_one_grade_cannot_be_told() -> None:
    found = agreement({("2", "2"): 30})
    assert (found.pairs, found.alike, found.kappa, found.low) == (30, 30, None, None)


def test_a_grade_that_nobody_gave_still_sets_others_apart() -> None:
    pairs = {("1", "1"): 10, ("4", "4"): 10, ("1", "4"): 1, ("2", "1"): 4}
    with_gap = agreement(pairs)
    assert with_gap.kappa == pytest.approx(1 - 13 / (25 * (with_gap_by_chance(pairs))), abs=1e-12)


def with_gap_by_chance(pairs: dict[tuple[str, str], int]) -> float:
    """The mean squared distance between grades that are paired at random."""
    total = sum(pairs.values())
    first = [int(a) for (a, _), count in pairs.items() for _ in range(count)]
    second = [int(b) for (_, b), count in pairs.items() for _ in range(count)]
    return sum((a - b) ** 2 for a in first for b in second) / total**2


def test_agreement_of_nothing_is_nothing() -> None:
    (found,) = values(Gives.AGREEMENT, [])
    assert (found.denominator, found.value) == (0, None)
