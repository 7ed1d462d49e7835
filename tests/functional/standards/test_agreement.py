"""How two grades compare, on the page of their measure: part by part, and each pair of grades as a table."""

from dataclasses import asdict
from datetime import date
from typing import Any

import pytest
from django.template.loader import render_to_string
from lxml import html

from holdfast.measures.periods import period_named
from holdfast.measures.run import Covered, figures_of
from holdfast.record.reading import Coverage, History
from holdfast.serving.series import is_drawn
from holdfast.standards import MEASURES
from holdfast.web.standards.figures import beside_kappa

QA04 = MEASURES["QA04"]
# Auditors' grades down, moderators' across.
GRADES = ((8, 2, 0, 0), (3, 20, 4, 0), (0, 6, 18, 2), (0, 0, 3, 6))
AS_AT = date(2026, 9, 30)


@pytest.fixture
def year() -> list[dict[str, Any]]:
    """The year's figures of 72 audits that were graded twice."""
    period = period_named("12m", AS_AT)
    rows = [
        {"period": period.name, "group_id": "all", "category": f"{a}|{b}", "counted": float(count), "unknown": 0.0}
        for a, line in enumerate(GRADES, start=1)
        for b, count in enumerate(line, start=1)
        if count
    ]
    covered = Covered({need.table: Coverage(need.columns, History.COMPLETE, 72) for need in QA04.needs}, AS_AT)
    return [asdict(figure) for figure in figures_of(QA04, [period], "all", rows, {}, covered)]


def test_the_page_of_an_agreement_tells_its_parts_who_is_kinder_and_each_pair_of_grades(
    year: list[dict[str, Any]],
) -> None:
    told = beside_kappa(QA04, year)
    page = html.fromstring(render_to_string("standards/agreement.html", {"beside_kappa": told, "measure": QA04}))
    parts, pairs = page.xpath("//table")
    cells = {row.xpath("string(th)"): row.xpath("string(td)").split(" (")[0] for row in parts.xpath(".//tbody/tr")}
    assert cells == {
        "The same grade": "72.2%",
        "The same grade or one apart": "100.0%",
        "Kappa without weights": "0.60",
        "Kappa with linear weights": "0.71",
        "The second grade less the first, on average": "-0.06",
    }
    lines = [[int(cell.text) for cell in row.xpath("./td")] for row in pairs.xpath(".//tbody/tr")]
    assert lines == [list(line) for line in GRADES]
    assert told is not None
    assert told.first_words == "Auditor and moderator gave the same grade in 52 of 72 audits."
    assert "Auditors graded more generously than moderators, by 0.06 of a grade" in page.text_content()


def test_without_pairs_there_is_nothing_beside() -> None:
    assert beside_kappa(QA04, []) is None
    assert beside_kappa(MEASURES["AS01"], [{"category": "a kind"}]) is None


def test_a_month_of_few_pairs_has_no_point_on_the_chart() -> None:
    assert [is_drawn(QA04, {"value": 0.8, "denominator": pairs}) for pairs in (4, 29, 30)] == [False, False, True]
    assert is_drawn(MEASURES["AS01"], {"value": 0.8, "denominator": 4})
