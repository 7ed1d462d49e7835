"""Files that others made: Ofsted's own template, and a workbook in which real dirt was kept."""

from datetime import date
from pathlib import Path

import pytest

from holdfast.shared.errors import HoldfastError, Severity
from holdfast.sources.annex_a.sheets import recognise
from holdfast.sources.recognise import read
from holdfast.sources.tabular.opening import open_path
from holdfast.sources.tabular.safety import Limits
from tests.unit.sources.ofsted import AS_AT, one, rows_of, told

pytestmark = pytest.mark.shared
DIRTY = "annex_a_dirty_2024.xlsx"
MADE = date(2021, 3, 16)


def test_the_dirty_workbook_is_read_list_by_list(samples: Path) -> None:
    reading = one(samples / DIRTY, MADE)
    assert [sheet.kept for sheet in reading.sheets] == [5, 5, 6, 5, 5, 5, 7, 5, 6, 5, 0]
    assert [sheet.refused for sheet in reading.sheets] == [0] * 11
    assert all((sheet.recognised_as or "").startswith(f"{sheet.name}:") for sheet in reading.sheets)
    assert len(rows_of(reading, "persons")) == 48
    assert rows_of(reading, "contacts")[0]["person_id"] == "9212044"


def test_what_is_wrong_with_it_is_told_in_spreadsheet_terms(samples: Path) -> None:
    problems = [found for found in one(samples / DIRTY, MADE).problems if found.severity is not Severity.NOTED]
    assert [str(found).split(":")[0] for found in problems] == [
        f"{DIRTY}, sheet List 4, column J (Was the child assessed as requiring LA children's social care support?), "
        "5 rows, first",
        f"{DIRTY}, sheet List 6, column H (Primary Need Code), row 2",
        f"{DIRTY}, sheet List 8, column Y (Placement postcode), row 3",
        f"{DIRTY}, sheet List 10, column E (Date of Birth), 5 rows, first",
    ]
    assert all(found.severity is Severity.SET_ASIDE for found in problems)


def test_its_error_cells_and_missing_workers_are_noted(samples: Path) -> None:
    message = told(one(samples / DIRTY, MADE).problems)
    assert (
        "sheet List 6, column M (Allocated Team), 5 rows, first: 2, 3, 4: 5 cells hold a mark for a missing" in message
    )
    assert (
        "sheet List 6, column N (Allocated Worker), 5 rows, first: 2, 3, 4: 5 children have no named worker" in message
    )


def test_ofsteds_empty_template_is_not_taken_for_a_council_without_children(samples: Path) -> None:
    with pytest.raises(HoldfastError, match=r"Nothing in annex_a_ofsted_template_1\.xlsx"):
        read(samples / "annex_a_ofsted_template_1.xlsx", as_at=AS_AT)


def test_ofsteds_template_is_recognised_sheet_by_sheet(samples: Path) -> None:
    grids = open_path(samples / "annex_a_ofsted_template_1.xlsx", Limits()).grids
    found = [sheet for sheet in map(recognise, grids) if sheet]
    assert [sheet.of.number for sheet in found] == list(range(1, 12))
    assert [sheet.matched.extra for sheet in found] == [()] * 11
    lacking = {sheet.of.number: [field.headings[0] for field in sheet.matched.missing] for sheet in found}
    assert {number: headings for number, headings in lacking.items() if headings} == {
        9: [
            "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
            "Allocated Personal Advisor",
            "Latest Pathway Plan Review Date",
            "Latest Date of Contact",
        ]
    }
