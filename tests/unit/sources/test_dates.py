"""Dates in all the ways in which people and systems write them, and never a guess between day and month."""

from datetime import date, datetime, time, timedelta

import pyarrow as pa
import pytest

from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.faults import Fault
from holdfast.sources.tabular.values.dates import Window, parse_dates

AS_AT = date(2024, 6, 1)
DAY = date(2024, 2, 1)


def read(*cells: object, earliest: date = date(1995, 1, 1), later: bool = False) -> tuple[list[object], set[Fault]]:
    column = Cells.of_mixed(cells)
    parsed = parse_dates(column, Window(AS_AT, earliest, later))
    return column.spread(parsed.values).to_pylist(), set(parsed.faults)


@pytest.mark.parametrize(
    "cell",
    [
        DAY,
        datetime(2024, 2, 1, 14, 30),
        45323.0,
        45323,
        45323.75,
        "45323",
        "01/02/2024",
        "1/2/2024",
        "01-02-2024",
        "01.02.2024",
        "2024-02-01",
        "2024/02/01",
        "2024-02-01 00:00:00",
        "2024-02-01T00:00:00.000",
        "2024-02-01T09:30:00Z",
        "2024-02-01 09:30:00 +01:00",
        "01/02/2024 00:00",
        "01/02/2024 3:30 PM",
        "1 Feb 2024",
        "01-Feb-2024",
        "1st February 2024",
        "20240201",
        20240201.0,
        "  01/02/2024\xa0",
    ],
)
def test_a_date_is_read_however_it_is_written(cell: object) -> None:
    assert read(cell) == ([DAY], set())


@pytest.mark.parametrize("cell", ["31/02/2024", "00/01/2024", "2024-13-01", "2023-02-29", "32/01/2024"])
def test_a_date_that_is_not_in_the_calendar_is_set_aside(cell: str) -> None:
    assert read(cell) == ([None], {Fault.IMPOSSIBLE_DATE})


@pytest.mark.parametrize("cell", ["not yet", "see notes", "1/2/024", True, 123456.0, "12"])
def test_what_is_not_a_date_is_set_aside(cell: object) -> None:
    assert read(cell) == ([None], {Fault.NOT_A_DATE})


@pytest.mark.parametrize(
    "cell",
    [
        *(date(1900, 1, 1), "01/01/1900", "1900-01-01 00:00:00", 1.0, 0, time(0, 0), timedelta(0)),
        *("31/12/9999", "1753-01-01", date(9999, 12, 31)),
    ],
)
def test_a_stand_in_date_is_empty_with_a_note(cell: object) -> None:
    assert read(cell, earliest=date(1900, 1, 1)) == ([None], {Fault.PLACEHOLDER_DATE})


@pytest.mark.parametrize("cell", ["01/02/1850", "01/02/1994", date(1994, 2, 1), "01/02/2204"])
def test_a_year_that_cannot_be_right_is_set_aside(cell: object) -> None:
    assert read(cell) == ([None], {Fault.OUT_OF_RANGE_DATE})


def test_a_date_after_the_as_at_date_is_kept_and_noted_unless_it_may_be() -> None:
    assert read("02/06/2024") == ([date(2024, 6, 2)], {Fault.FUTURE_DATE})
    assert read(date(2024, 6, 2)) == ([date(2024, 6, 2)], {Fault.FUTURE_DATE})
    assert read("02/06/2024", later=True) == ([date(2024, 6, 2)], set())
    assert read("01/06/2024") == ([AS_AT], set())


def test_two_digits_are_the_latest_year_that_is_not_after_the_next() -> None:
    cells = ("01/02/24", "01/02/25", "01/02/26", "01-Feb-99")
    found, faults = read(*cells)
    assert found == [DAY, date(2025, 2, 1), None, date(1999, 2, 1)]
    assert faults == {Fault.TWO_DIGIT_YEAR, Fault.FUTURE_DATE, Fault.OUT_OF_RANGE_DATE}


def test_american_order_is_refused_with_every_date_that_could_be_read_either_way() -> None:
    found, faults = read("03/25/2024", "04/05/2024", "12/12/2023", "2024-02-01", DAY)
    assert found == [None, None, None, DAY, DAY]
    assert faults == {Fault.MONTH_FIRST}


def test_one_slip_among_many_dates_does_not_spoil_the_column() -> None:
    found, faults = read(*["25/03/2024"] * 40, "03/25/2024", "04/05/2024")
    assert found == [date(2024, 3, 25)] * 40 + [None, date(2024, 5, 4)]
    assert faults == {Fault.IMPOSSIBLE_DATE}


def test_dates_that_an_american_spreadsheet_swapped_are_noticed() -> None:
    left_as_text = [f"{day}/03/2024" for day in range(13, 29)]
    swapped = [date(2024, month, 3) for month in range(1, 6)] * 3
    found, faults = read(*left_as_text, *swapped)
    assert found == [date(2024, 3, day) for day in range(13, 29)] + [None] * 15
    assert faults == {Fault.SWAPPED_BY_EXCEL}


def test_text_and_date_cells_together_are_no_fault_in_themselves() -> None:
    found, faults = read(*[f"{day:02}/03/2024" for day in range(1, 29)], *[date(2024, 2, day) for day in range(1, 29)])
    assert None not in found
    assert faults == set()


@pytest.mark.parametrize("mark", ["#N/A", "#REF!", "NULL", "n/a", "NaT"])
def test_a_mark_for_no_value_is_empty_with_a_note(mark: str) -> None:
    assert read(mark) == ([None], {Fault.NO_VALUE})


def test_empty_cells_are_empty() -> None:
    assert read("", DAY, "") == ([None, DAY, None], set())


def test_times_keep_their_hour() -> None:
    cells = Cells.of_mixed(
        ["2024-02-01 09:30:05", "01/02/2024 9:30", 45323.5, datetime(2024, 2, 1, 23, 59), "1/2/2024"]
    )
    parsed = parse_dates(cells, Window(AS_AT), time_too=True)
    assert cells.spread(parsed.values).to_pylist() == [
        datetime(2024, 2, 1, 9, 30, 5),
        datetime(2024, 2, 1, 9, 30),
        datetime(2024, 2, 1, 12),
        datetime(2024, 2, 1, 23, 59),
        datetime(2024, 2, 1),
    ]
    assert parsed.faults == {}


@pytest.mark.parametrize("time_too", [False, True])
def test_the_quick_way_and_the_careful_way_agree(time_too: bool) -> None:
    texts = ["2024-02-01", "2024-02-01 00:00:00", "2023-12-31", "1994-05-05", "2024-06-02"]
    quick = Cells.of_arrow(pa.chunked_array([texts]))
    careful = Cells.of_mixed([*texts, "1 Feb 2024"])
    first, second = (parse_dates(cells, Window(AS_AT), time_too=time_too) for cells in (quick, careful))
    assert quick.spread(first.values).to_pylist() == careful.spread(second.values).to_pylist()[:5]
    assert first.faults == second.faults == {Fault.OUT_OF_RANGE_DATE: [3], Fault.FUTURE_DATE: [4]}
