"""What `holdfast measure` writes for people outside the service."""

from dataclasses import replace
from datetime import date

import pytest

from holdfast.cli.publishing import chart_sentence, for_publication
from holdfast.measures.run import Figure
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES

SHARE = next(m for m in MEASURES.values() if m.id == "CP01")


def figure(month: int, hits: float, of: float, by: str = "all", group: str = "all") -> Figure:
    from_on = date(2026, month, 1)
    return Figure("CP01", f"2026-{month:02}", from_on, from_on, by, group, group, None, hits, of, hits / of, 0.1, 0.9)


def test_small_numbers_are_hidden_and_others_rounded() -> None:
    shown = for_publication(SHARE, [figure(1, 30, 42), figure(2, 3, 40), figure(3, 29, 41)], "all")
    assert [(f.numerator, f.denominator) for f in shown] == [(30, 40), (None, 40), (None, 40)]
    assert [f.value for f in shown] == [0.75, None, None]


@pytest.mark.parametrize("by", ["team", "worker"])
def test_of_single_teams_and_workers_nothing_is_told(by: str) -> None:
    with pytest.raises(HoldfastError, match=f"Figures by {by} are not told outside the service"):
        for_publication(SHARE, [], by)


def test_months_of_few_pairs_have_no_chart() -> None:
    months = [replace(figure(month, 4, 5), measure="QA04") for month in range(1, 13)]
    assert chart_sentence(MEASURES["QA04"], months, ()) == (
        "There is nothing to draw: no month has the 30 pairs that are asked."
    )


def test_the_months_have_the_sentence_of_their_chart() -> None:
    months = [figure(month, 80 + month % 2, 100) for month in range(1, 13)]
    assert chart_sentence(SHARE, months, ()).startswith("Common cause variation: up to December 2026")
    assert chart_sentence(SHARE, months[:5], ()).startswith("There are five months, and 12 are asked")
