"""England's figure as it is told: its number as it was published, its year, and what it counts if something else."""

import pytest

from holdfast.measures.benchmarks import National
from holdfast.standards import MEASURES


@pytest.mark.parametrize(
    ("national", "in_percent", "words"),
    [
        (National(0.226, "2025"), True, "22.6% in 2025"),
        (National(0.1, "31 March 2025"), True, "10% on 31 March 2025"),
        (National(0.035, "the year to 30 September 2025"), True, "3.5% in the year to 30 September 2025"),
        (National(2501, "2023-24"), False, "2,501 in 2023-24"),
        (National(0.27, "2024", of="of children in care"), True, "27% of children in care in 2024"),
        (National(14.9, "2025", low=12.5, high=16.8), False, "14.9 (12.5 to 16.8) in 2025"),
        (
            National.of_kinds("2025", ("police", 0.283), ("health", 0.152)),
            True,
            "28.3% police and 15.2% health in 2025",
        ),
    ],
)
def test_a_figure_is_told_with_its_year(national: National, in_percent: bool, words: str) -> None:
    assert national.words(in_percent=in_percent) == words


def test_numbers_of_all_kinds_become_shares() -> None:
    assert National.of_kinds("2025", ("early", 30), ("late", 10)).kinds == (("early", 0.75), ("late", 0.25))


def test_what_counts_something_different_is_not_compared() -> None:
    assert National(0.27, "2024", of="of children in care").comparable is None
    assert National(0.27, "2024").comparable == 0.27


@pytest.mark.parametrize(
    ("id_", "above", "below"),
    [
        ("WF02", 5_965.4, 5_965.4 + 36_186.3),
        ("WF03", 5_415.9, 5_415.9 + 36_186.3),
        ("WF01", 4_276.3, 36_186.3),
        ("CW01", 321_661, 21_105.4),
        ("AS02", 555_820, 648_830),
    ],
)
def test_englands_figures_follow_from_the_numbers_published(id_: str, above: float, below: float) -> None:
    national = MEASURES[id_].national
    assert national is not None
    assert national.value == pytest.approx(above / below, rel=0.004)


def test_the_bands_add_up_to_the_shares_that_are_published_of_them() -> None:
    """Of initial conferences 6,240 + 52,430 of 72,090 came within 15 days; the bands miss 10 of 72,100 by rounding."""
    conferences, assessments = MEASURES["IC02"].national, MEASURES["AS03"].national
    assert conferences is not None
    assert assessments is not None
    assert dict(conferences.kinds)["0-10"] == pytest.approx(6_240 / 72_090)
    assert sum(share for _, share in conferences.kinds[:2]) == pytest.approx(0.814, abs=5e-4)
    assert sum(share for _, share in assessments.kinds[:6]) == pytest.approx(0.857, abs=5e-4)


def test_a_share_is_a_share_and_what_is_told_begins_with_it() -> None:
    told = {m.id: m for m in MEASURES.values() if m.national}
    assert len(told) > 50
    wrong = [m.id for m in told.values() if m.gives.in_percent and m.national and (m.national.value or 0) > 1]
    assert wrong == []
    assert told["FD06"].england == "22.6% in 2025"
    assert MEASURES["FD01"].england == ""


def test_what_england_publishes_of_something_near_is_told_as_that_and_never_compared() -> None:
    """A family is found ten months after the decision, on average; the measure counts from the court's order."""
    match = MEASURES["AD03"]
    assert match.england == "10 months on average, from the decision and not from the order, in 2025"
    assert match.national is not None
    assert match.national.comparable is None
