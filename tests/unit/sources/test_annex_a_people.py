"""Children whom several lists name: one row each, unborn children, and what does not agree."""

from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

from holdfast.record.reading import Reading
from holdfast.sources.annex_a.people import ages
from holdfast.sources.annex_a.workers import slug
from tests.unit.sources.ofsted import AS_AT, Row, one, row, rows_of, told, workbook


def contact(child: object, **cells: object) -> Row:
    return row(id=child, **cells) | {"Date of Contact": AS_AT}


def in_need(child: object, **cells: object) -> Row:
    return row(id=child, **cells) | {"CIN Start Date": AS_AT}


def read(tmp_path: Path, lists: dict[int, list[Row]], as_at: date = AS_AT) -> Reading:
    return one(workbook(tmp_path / "a.xlsx", lists), as_at)


def test_a_child_of_several_lists_is_one_person(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        {
            1: [contact(1, sex="a) Male", born=date(2015, 3, 1)), contact(1, born=date(2015, 3, 1)), contact(2)],
            6: [in_need(1) | {"Ethnicity": "a) WBRI"}],
        },
    )
    assert rows_of(reading, "persons") == [
        {"person_id": "1", "sex": "M", "ethnicity": "WBRI", "born_on": date(2015, 3, 1)},
        {"person_id": "2"},
    ]


def test_lists_that_disagree_are_reported_where_they_do(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        {
            1: [contact(1, sex="b) Female", born=date(2015, 3, 2)), contact(2, sex="c) Not stated/recorded")],
            6: [in_need(1, sex="a) Male", born=date(2015, 3, 1)), in_need(2, sex="b) Female")],
        },
    )
    assert [(each["sex"], each.get("born_on")) for each in rows_of(reading, "persons")] == [
        ("M", date(2015, 3, 1)),
        ("F", None),
    ]
    message = told(reading.problems)
    assert (
        "a.xlsx, sheet List_1, column D (Date of Birth), row 3: 1 child has another birth date here than in an earlier "
        "list; the earlier one was taken." in message
    )
    assert "a.xlsx, sheet List_1, column B (Gender), row 3: 1 child has another sex here" in message
    assert "Find out which is right, or whether two children share an id" in message
    assert "2015" not in message


@pytest.mark.parametrize("age", [-1.0, "-1", "unborn", None])
def test_an_unborn_child_is_expected_and_not_born(tmp_path: Path, age: object) -> None:
    reading = read(tmp_path, {1: [contact(1, born=date(2024, 9, 1), age=age)]})
    assert rows_of(reading, "persons") == [{"person_id": "1", "expected_on": date(2024, 9, 1)}]
    assert reading.coverage["persons"].columns == ("person_id", "sex", "ethnicity", "born_on", "expected_on")
    assert told(reading.problems) == ""


def test_an_unborn_child_whose_day_has_passed_is_noted(tmp_path: Path) -> None:
    reading = read(tmp_path, {1: [contact(1, born=date(2024, 5, 1), age=-1)]})
    assert rows_of(reading, "persons") == [{"person_id": "1", "expected_on": date(2024, 5, 1)}]
    assert "column E (Age of Child (Years)), row 3: 1 child is given as not yet born (age -1)" in told(reading.problems)


def test_a_child_unborn_in_one_list_and_born_in_another_has_been_born(tmp_path: Path) -> None:
    reading = read(
        tmp_path, {1: [contact(1, born=date(2024, 7, 1), age=-1)], 6: [in_need(1, born=date(2024, 5, 20), age=0)]}
    )
    assert rows_of(reading, "persons") == [{"person_id": "1", "born_on": date(2024, 5, 20)}]


def test_ages_that_do_not_fit_the_birth_date_are_noted(tmp_path: Path) -> None:
    born = date(2015, 6, 2)
    cells = [8, 8.99, "8 years", "<1", "104 months", 9, None]
    reading = read(tmp_path, {1: [contact(child, born=born, age=age) for child, age in enumerate(cells, 1)]})
    (problem,) = reading.problems
    assert problem.where.rows == (6, 8)
    assert str(problem).startswith(
        "a.xlsx, sheet List_1, column E (Age of Child (Years)), 2 rows, first: 6, 8: 2 ages are not those that follow "
        "from the birth dates on the as-at date."
    )
    assert "If they are many, check the as-at date." in str(problem)


def test_ages_are_whole_years_at_the_last_birthday() -> None:
    born = pa.array([date(2015, 6, 1), date(2015, 6, 2), date(2016, 2, 29), None, date(2024, 6, 1)])
    assert ages(born, AS_AT).to_pylist() == [9, 8, 8, None, 0]
    assert ages(pa.array([date(2016, 2, 29)]), date(2023, 2, 28)).to_pylist() == [6]
    assert ages(pa.array([date(2016, 2, 29)]), date(2023, 3, 1)).to_pylist() == [7]


def test_a_later_as_at_date_than_the_newest_rows_is_noted(tmp_path: Path) -> None:
    reading = read(tmp_path, {1: [contact(1)]}, as_at=date(2024, 9, 30))
    assert told(reading.problems) == (
        "a.xlsx: Nothing in the lists began later than 01/06/2024, 121 days before the as-at date 30/09/2024: what "
        "happened since would be taken for what did not happen. Expected: the day on which the lists were made. What "
        "to do: If the file was made about 01/06/2024, load it again with --as-at 2024-06-01."
    )


def test_an_as_at_date_before_the_newest_rows_is_noted(tmp_path: Path) -> None:
    reading = read(tmp_path, {1: [contact(child) for child in range(1, 6)]}, as_at=date(2024, 5, 1))
    message = told(reading.problems)
    assert "5 dates are after the as-at date." in message
    assert (
        "a.xlsx: The as-at date 01/05/2024 is earlier than dates in the file; the newest is 01/06/2024. Expected: the "
        "day on which the lists were made." in message
    )
    assert "load it again with --as-at 2024-06-01." in message


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("Jo May", "jo-may"),
        ("MAY, Jo", "jo-may"),
        ("Zoë O'Neil-Smith", "zoe-o-neil-smith"),
        ("Jo\xa0May", "jo-may"),
        ("Locality 4 / Duty", "locality-4-duty"),
    ],
)
def test_ids_of_workers_and_teams_are_the_same_however_the_name_is_written(name: str, same: str) -> None:
    assert slug(name) == same


def test_a_name_in_another_script_has_an_id_too() -> None:
    assert slug("李明") != slug("王芳")
