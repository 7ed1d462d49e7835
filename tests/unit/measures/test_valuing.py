"""What the sums of a measure's rows come to, for each kind of measure."""

from typing import Any

import pytest

from holdfast.measures.agreement import Told, agreement, is_cell, lean_in_words
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


TOLD = {(str(a), str(b)): count for a, line in enumerate(GRADES) for b, count in enumerate(line)}


def test_agreement_beyond_chance_weighs_how_far_apart_the_grades_are() -> None:
    """The field's own example: 72 pairs, no weights, weights by distance, by its square, and who is the kinder."""
    found = agreement(TOLD)
    assert (found.pairs, found.alike, found.near) == (72, 52, 72)
    parts = (found.kappa, found.linear, found.unweighted, found.lean)
    for part, expected in zip(parts, (0.8209, 0.7096, 0.5996, -0.0556), strict=True):
        assert part.value == pytest.approx(expected, abs=5e-5)
        assert part.low is not None
        assert part.high is not None
        assert part.low < expected < part.high
    assert agreement(TOLD) == found, "the resamples are drawn from a fixed seed"


def test_an_agreement_is_told_by_its_parts_and_by_its_pairs_of_grades() -> None:
    rows_ = rows(*({"category": "|".join(pair), "counted": float(count)} for pair, count in TOLD.items()))
    kappa, *beside = values(Gives.AGREEMENT, rows_)
    assert (kappa.category, kappa.numerator, kappa.denominator) == (None, 52, 72)
    told = {value.category: value for value in beside}
    assert told["the same grade"].value == pytest.approx(0.7222, abs=5e-5)
    assert told["the same grade or one apart"].value == 1
    assert (told["1|0"].numerator, told["1|0"].denominator) == (3, 72)
    assert sum(value.numerator for kind, value in told.items() if is_cell(kind)) == 72


def test_it_is_said_which_of_two_is_the_kinder_and_whether_chance_may_make_it() -> None:
    assert lean_in_words(agreement(TOLD).lean) == (
        "Auditors graded more generously than moderators, by 0.06 of a grade on average: a difference so small may be "
        "chance."
    )
    harsh = agreement({("1", "2"): 20, ("2", "2"): 20})
    assert lean_in_words(harsh.lean) == "Auditors graded more harshly than moderators, by 0.50 of a grade on average."
    assert lean_in_words(agreement({("2", "2"): 30}).lean).startswith("Auditors lean neither way")
    assert lean_in_words(agreement({}).lean) == ""
    few = agreement({("1", "1"): 10, ("2", "2"): 10, ("3", "2"): 9})
    assert (few.kappa.low, few.lean.low, lean_in_words(few.lean)) == (None, None, ""), "29 pairs say little"


def test_agreement_where_all_lie_in_one_grade_cannot_be_told() -> None:
    found = agreement({("2", "2"): 30})
    assert (found.pairs, found.alike, found.kappa, found.linear, found.unweighted) == (30, 30, *[Told(None)] * 3)


def test_a_grade_that_nobody_gave_still_sets_others_apart() -> None:
    pairs = {("1", "1"): 10, ("4", "4"): 10, ("1", "4"): 1, ("2", "1"): 4}
    with_gap = agreement(pairs)
    assert with_gap.kappa.value == pytest.approx(1 - 13 / (25 * (with_gap_by_chance(pairs))), abs=1e-12)


def with_gap_by_chance(pairs: dict[tuple[str, str], int]) -> float:
    """The mean squared distance between grades that are paired at random."""
    total = sum(pairs.values())
    first = [int(a) for (a, _), count in pairs.items() for _ in range(count)]
    second = [int(b) for (_, b), count in pairs.items() for _ in range(count)]
    return sum((a - b) ** 2 for a in first for b in second) / total**2


def test_agreement_of_nothing_is_nothing() -> None:
    (found,) = values(Gives.AGREEMENT, [])
    assert (found.denominator, found.value) == (0, None)
