"""Dates as letters print them."""

from datetime import date

import pytest

from holdfast.letters.dates import expressions, single_date, spaced, spell

D = date


@pytest.mark.parametrize(
    ("printed", "start", "end"),
    [
        ("13 October 2020", D(2020, 10, 13), D(2020, 10, 13)),
        ("17 and 18 May 2023", D(2023, 5, 17), D(2023, 5, 18)),
        ("31 July and 1 August 2019", D(2019, 7, 31), D(2019, 8, 1)),
        ("29 and 30 September, and 1 October 2020", D(2020, 9, 29), D(2020, 10, 1)),
        ("15, 16 and 21 July 2025", D(2025, 7, 15), D(2025, 7, 21)),
        ("6 and 8 October 2020", D(2020, 10, 6), D(2020, 10, 8)),
        ("20 October and 22 October 2020", D(2020, 10, 20), D(2020, 10, 22)),
        ("the 15 and 16 of May 2018", D(2018, 5, 15), D(2018, 5, 16)),
        ("11 January 2016-4 February 2016", D(2016, 1, 11), D(2016, 2, 4)),
        ("19 November-11 December 2013 and 28 – 30 January 2014", D(2013, 11, 19), D(2014, 1, 30)),
        ("Tuesday 3rd and Wednesday 4th May 2022", D(2022, 5, 3), D(2022, 5, 4)),
        ("24 October 2022 to 25 October 2023", D(2022, 10, 24), D(2023, 10, 25)),
        ("30 December 2024 to 3 January 2025", D(2024, 12, 30), D(2025, 1, 3)),
    ],
)
def test_a_spell_runs_from_its_first_to_its_last_day(printed: str, start: date, end: date) -> None:
    found = spell(printed)
    assert found is not None
    assert (found.start, found.end, found.inferred_year) == (start, end, False)


@pytest.mark.parametrize(
    "printed", ["31 June 2020", "5 and 4 May 2020", "12 and 13", "May 2020", "30 and 31 February 2021"]
)
def test_what_is_no_date_is_nothing(printed: str) -> None:
    assert spell(printed) is None


def test_a_missing_year_is_the_last_before_the_letter() -> None:
    found = spell("12 and 13 December", written_on=D(2019, 1, 9))
    assert found is not None
    assert (found.start, found.inferred_year) == (D(2018, 12, 12), True)
    assert spell("12 and 13 December", written_on=D(2019, 11, 9)) is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("14 May 2018", D(2018, 5, 14)),
        ("Date: 14th May, 2018", D(2018, 5, 14)),
        ("Monday 14 May 2018", D(2018, 5, 14)),
        ("14May 2018", D(2018, 5, 14)),
        ("on 14 May 2018 we met", None),
        ("32 May 2018", None),
        ("14 Maybe 2018", None),
    ],
)
def test_a_line_that_is_a_date_and_nothing_else(line: str, found: date | None) -> None:
    assert single_date(line) == found


def test_spaces_that_were_lost_between_words_and_numbers_come_back() -> None:
    assert spaced("services on5 and6 May 2021") == "services on 5 and 6 May 2021"
    (found,) = expressions(spaced("on5 and6May 2021. Mr March said so 7 times"))
    assert found.startswith("5 and 6 May 2021")
