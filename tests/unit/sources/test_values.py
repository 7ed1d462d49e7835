"""Ids, text, postcodes, yes and no, numbers, ages and codes."""

from collections.abc import Callable

import pyarrow as pa
import pytest

from holdfast.record.tables import code_sets
from holdfast.record.tables.codes import CodeSet
from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.faults import Fault
from holdfast.sources.tabular.values.codes import parse_codes
from holdfast.sources.tabular.values.ids import parse_ids
from holdfast.sources.tabular.values.numbers import parse_ages, parse_flags, parse_numbers
from holdfast.sources.tabular.values.parsed import Parsed
from holdfast.sources.tabular.values.text import parse_postcodes, parse_text


def read(parser: Callable[[Cells], Parsed], *cells: object) -> tuple[list[object], dict[Fault, int]]:
    """The values, and how many cells have each fault."""
    column = Cells.of_mixed(cells)
    parsed = parser(column)
    counts = column.counts()
    found = {fault: int(counts[places].sum()) for fault, places in parsed.faults.items()}
    return column.spread(parsed.values).to_pylist(), found


def ids(*cells: object) -> tuple[list[object], dict[Fault, int]]:
    return read(lambda column: parse_ids(column, person=True), *cells)


def test_ids_are_text_and_never_numbers() -> None:
    assert ids(123.0, "123.0", "123.00", 456, " AB  12\xa0", "ab/12", "0012") == (
        ["123", "123", "123", "456", "AB 12", "ab/12", "0012"],
        {Fault.LOST_ZEROS: 2},
    )


def test_a_column_of_numbers_is_read_at_once() -> None:
    assert ids(123.0, 99999999999.0, "") == (["123", "99999999999", None], {})


def test_ids_that_a_spreadsheet_rounded_are_set_aside() -> None:
    assert ids(1.234e17, "1.23E+17", "5E+11") == ([None] * 3, {Fault.ROUNDED_ID: 3})
    assert ids("1E5", "12E4567") == (["1E5", "12E4567"], {})


def test_the_ids_of_nobody_are_set_aside() -> None:
    assert ids("0", -1.0, "-1", "7") == ([None, None, None, "7"], {Fault.NOT_A_PERSON: 3})
    assert read(lambda column: parse_ids(column, person=False), "0") == (["0"], {})


def test_lost_zeros_are_told_by_length() -> None:
    assert ids("00123", "04567", 891.0, 12345.0) == (["00123", "04567", "891", "12345"], {Fault.LOST_ZEROS: 1})


def test_marks_for_no_value_are_empty_ids() -> None:
    assert ids("#N/A", "NULL", "n/a", "nan") == ([None] * 4, {Fault.NO_VALUE: 4})


@pytest.mark.parametrize("values", [["A1", "null", "x y"], ["A1", "B2"], ["123.0", "7"]])
def test_ids_read_the_same_from_text_files_and_workbooks(values: list[str]) -> None:
    column = Cells.of_arrow(pa.chunked_array([values]))
    parsed = parse_ids(column, person=True)
    assert column.spread(parsed.values).to_pylist() == ids(*values)[0]


def test_text_loses_only_odd_blanks() -> None:
    assert read(parse_text, "Dustin\xa0Hazlett", " two  words ", "O’Neil & Sons (North)", 12.0, "") == (
        ["Dustin Hazlett", "two words", "O’Neil & Sons (North)", "12", None],
        {},
    )


def test_text_that_looks_like_a_formula_is_kept_and_noted() -> None:
    cells = ("=HYPERLINK(1)", "+44 1234", "-3 and falling", "@team", "-", "a=b")
    assert read(parse_text, *cells) == (list(cells), {Fault.LIKE_A_FORMULA: 4})


@pytest.mark.parametrize("mark", ["#N/A", "#REF!", "#DIV/0!", "#NAME?", "NULL", "(null)", "(blank)", "NaN"])
def test_marks_for_no_value_are_empty_text_from_every_kind_of_file(mark: str) -> None:
    assert read(parse_text, mark) == ([None], {Fault.NO_VALUE: 1})
    column = Cells.of_arrow(pa.chunked_array([["plain", mark]]))
    parsed = parse_text(column)
    assert column.spread(parsed.values).to_pylist() == ["plain", None]
    assert parsed.faults == {Fault.NO_VALUE: [1]}


def test_postcodes() -> None:
    assert read(parse_postcodes, "sw1a 1aa", "SW1A1AA", " T28  2WB", "SW1A", "nope", "12345") == (
        ["SW1A 1AA", "SW1A 1AA", "T28 2WB", "SW1A", None, None],
        {Fault.NOT_A_POSTCODE: 2},
    )


def test_yes_and_no_in_all_ways_and_unknown_is_never_no() -> None:
    yes = ("Y", "yes", "a) Yes", 1, 1.0, True, "TRUE", "t", "1")
    no = ("N", "No", "b) No", 0, 0.0, False, "false", "F", "0")
    unknown = ("c) Unknown", "Unknown", "U", "not known", "", "N/A")
    assert read(parse_flags, *yes)[0] == [True] * len(yes)
    assert read(parse_flags, *no)[0] == [False] * len(no)
    assert read(parse_flags, *unknown) == ([None] * len(unknown), {})
    assert read(parse_flags, "CS Assessment Updated", 2, "#N/A") == (
        [None] * 3,
        {Fault.NOT_YES_OR_NO: 2, Fault.NO_VALUE: 1},
    )


def test_numbers() -> None:
    assert read(lambda column: parse_numbers(column, whole=False), 0.5, "1,234.5", "-2", "x", ".") == (
        [0.5, 1234.5, -2.0, None, None],
        {Fault.NOT_A_NUMBER: 2},
    )
    assert read(lambda column: parse_numbers(column, whole=True), 3.0, "4", "1,000", "3.5", 3e12) == (
        [3, 4, 1000, None, None],
        {Fault.NOT_WHOLE: 1, Fault.NOT_A_NUMBER: 1},
    )


def test_ages() -> None:
    cells = (
        "<1",
        "< 1 year",
        "18 months",
        "8.88",
        8.88,
        17.0,
        -1.0,
        "-1",
        "unborn",
        "6 weeks",
        "3 days",
        "12 years old",
    )
    assert read(parse_ages, *cells) == ([0, 0, 1, 8, 8, 17, -1, -1, -1, 0, 0, 12], {})
    assert read(parse_ages, "teen", -7, 400) == ([None] * 3, {Fault.NOT_AN_AGE: 3})


@pytest.mark.parametrize(
    ("codes", "cell", "code"),
    [
        (code_sets.SEX, "a) Male", "M"),
        (code_sets.SEX, "b) female", "F"),
        (code_sets.SEX, "c) Not stated/recorded", "U"),
        (code_sets.SEX, 1.0, "M"),
        (code_sets.ETHNICITY, "s) NOBT", "NOBT"),
        (code_sets.ETHNICITY, "wbri ", "WBRI"),
        (code_sets.REFERRAL_SOURCE, "q) 6: Police", "6"),
        (code_sets.REFERRAL_SOURCE, "p1) 5D: LA services", "5D"),
        (code_sets.REFERRAL_SOURCE, "u) 10: Unknown", "10"),
        (code_sets.REFERRAL_SOURCE, 4.0, "4"),
        (code_sets.PRIMARY_NEED, "N1 - Abuse or Neglect", "N1"),
        (code_sets.PRIMARY_NEED, "N2 - Child’s disability", "N2"),
        (code_sets.PRIMARY_NEED, "N4 Family in acute stress", "N4"),
        (code_sets.CLOSURE_REASON, "RC8 - Case closed after assessment, no further action", "RC8"),
        (code_sets.ABUSE_CATEGORY, "Physical abuse", "PHY"),
        (code_sets.ABUSE_CATEGORY, "e) Multiple/not recommended", "MUL"),
        (code_sets.LEGAL_STATUS, "V2: Single period under S20", "V2"),
        (code_sets.PLACEMENT_TYPE, "zz) T4: Temporary placement - seven days or less", "T4"),
        (code_sets.PLACEMENT_TYPE, "n) H5: Residential accommodation", "H5"),
        (code_sets.PLACEMENT_PROVIDER, "e) PR4 - Private provision", "PR4"),
        (code_sets.EPISODE_CEASED_REASON, "e) E4A: Returned home to live with parents - part of planning", "E4A"),
        (code_sets.PERMANENCE_OPTION, "a) Return to family", "RETURN"),
        (code_sets.PERMANENCE_OPTION, "f) Long-term fostering", "LTFOST18"),
        (code_sets.LEAVER_ELIGIBILITY, "b) Former relevant child", "Former Relevant"),
        (code_sets.IN_TOUCH, "f) Rhom", "RHOM"),
        (code_sets.ACCOMMODATION, "B: Parents/relatives", "B"),
        (code_sets.SUITABILITY, "b) Unsuitable", "2"),
        (code_sets.ACTIVITY, "F1: Full time in higher education", "F1"),
        (code_sets.ADOPTION_REVERSED_REASON, "RD2 - The Court did not make a placement order", "RD2"),
    ],
)
def test_codes_are_known_behind_letters_and_before_words(codes: CodeSet, cell: object, code: str) -> None:
    assert read(lambda column: parse_codes(column, codes), cell) == ([code], {})


def test_a_local_code_is_set_aside_and_counted() -> None:
    cells = ("PSRMEM - Support with memory", "N1", "#N/A", "")
    assert read(lambda column: parse_codes(column, code_sets.PRIMARY_NEED), *cells) == (
        [None, "N1", None, None],
        {Fault.NOT_IN_LIST: 1, Fault.NO_VALUE: 1},
    )
