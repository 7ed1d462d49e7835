"""Changes of law: each names measures that there are, and what rests on a text that was reissued says so."""

from datetime import date

import pytest
from click.testing import CliRunner

from holdfast.cli import main
from holdfast.clocks.parameters import national_parameters
from holdfast.standards import MEASURES
from holdfast.standards.law import READ, changes_of_law, changes_touching

WORKING_TOGETHER = date(2026, 3, 18)


def test_changes_come_in_order_and_touch_measures_that_there_are() -> None:
    days = [change.from_on for change in changes_of_law()]
    assert days == sorted(days)
    assert {change.read for change in changes_of_law()} <= set(READ)
    assert {id_ for change in changes_of_law() for id_ in change.touches} <= set(MEASURES)


@pytest.mark.parametrize(
    "id_",
    [
        m.id
        for m in MEASURES.values()
        if "Working Together" in m.source
        or any(p.key == c.limit and "Working Together" in p.source for c in m.clocks for p in national_parameters())
    ],
)
def test_what_rests_on_working_together_says_that_it_was_reissued(id_: str) -> None:
    assert WORKING_TOGETHER in [change.from_on for change in changes_touching(id_)]


def test_the_command_tells_what_was_not_read() -> None:
    told = CliRunner().invoke(main, ["limits"], env={"COLUMNS": "300"}).output
    assert "Working Together to Safeguard Children 2026" in told
    assert "its text was not read: check what rests on it" in told
