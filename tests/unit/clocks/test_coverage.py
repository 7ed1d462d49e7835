"""What the record covers from when, as clocks read it."""

from datetime import date

import pytest

from holdfast.clocks.model import Deadline, Recurring
from holdfast.clocks.reckoning import begins
from holdfast.engines.relations import names_used
from holdfast.record.reading import Coverage, History
from holdfast.record.tables import TABLES
from holdfast.standards import CLOCKS, definitions

RECURRING = [clock for clock in CLOCKS.values() if isinstance(clock, Recurring)]


def test_only_what_does_not_hold_the_whole_past_begins_somewhere() -> None:
    whole = Coverage(("visit_on",), History.COMPLETE, 1)
    later = Coverage(("review_on",), History.COMPLETE, 1, date(2025, 10, 1), date(2026, 9, 30))
    told = begins({"cp_visits": whole, "cp_reviews": later})
    assert told.to_pylist() == [{"table_name": "cp_reviews", "from_on": date(2025, 10, 1)}]


@pytest.mark.parametrize("clock", RECURRING, ids=[clock.standard for clock in RECURRING])
def test_the_events_of_a_recurring_clock_are_read_straight_from_tables_of_the_record(clock: Recurring) -> None:
    """A relation made of several tables would hide from when its events are known."""
    read = names_used(clock.events(definitions().relations))
    assert read
    assert read <= set(TABLES)
    assert all(TABLES[name].event for name in read)


def test_what_shows_a_deadline_done_is_a_dated_table_that_the_clock_reads() -> None:
    for clock in CLOCKS.values():
        if isinstance(clock, Deadline):
            assert all(TABLES[name].event for name in clock.done_in), clock.standard
            assert set(clock.done_in) <= {need.table for need in clock.needs}, clock.standard
