"""What a measure is told apart by beside teams, and who may be told of it."""

import sqlite3
from typing import Any

import pytest

from holdfast.measures.run import GROUPS, dimension_of, groups_of
from holdfast.serving.disclosed import told_figures
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES
from holdfast.standards.allocation import SECOND_ROLE
from holdfast.standards.plan_family import PLAN_FAMILY


def figure(by: str, group: str, hits: float, of: float) -> dict[str, Any]:
    return {
        "measure": "CN01", "period": "12m", "from_on": "2025-10-01", "to_on": "2026-09-30", "series": "year",
        "grouped_by": by, "group_id": group, "group_name": group, "category": None, "numerator": hits,
        "denominator": of, "value": hits / of if of else None, "low": None, "high": None, "ninth": None,
        "coverage": 1.0, "pending": of - hits, "overdue": hits, "status": "ok", "reason": "",
    }  # fmt: skip


def told(*rows: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    index = sqlite3.connect(":memory:")
    index.row_factory = sqlite3.Row
    index.execute(f"CREATE TABLE figures ({', '.join(rows[0])})")
    marks = ", ".join("?" * len(rows[0]))
    index.executemany(f"INSERT INTO figures VALUES ({marks})", [tuple(row.values()) for row in rows])
    found = told_figures(index, MEASURES)
    return {(row["grouped_by"], row["group_id"]): row for row in found}


def test_plans_in_need_are_told_apart_by_family_and_changes_of_worker_by_the_second_role() -> None:
    assert [m.id for m in MEASURES.values() if m.dimension is PLAN_FAMILY] == [f"CN0{n}" for n in (1, 4, 5, 2, 6, 3)]
    assert [m.id for m in MEASURES.values() if m.dimension is SECOND_ROLE] == ["CL15", "CW09"]
    assert groups_of(MEASURES["CN01"]) == (*GROUPS, "plan_family")
    assert groups_of(MEASURES["CW06"]) == GROUPS


def test_a_measure_that_is_not_told_apart_so_says_by_what_it_is() -> None:
    with pytest.raises(HoldfastError, match="CW06 is not told apart by plan_family; it is by all, service, team, work"):
        dimension_of(MEASURES["CW06"], "plan_family")


def test_a_small_group_of_a_dimension_is_hidden_with_the_next_so_that_no_sum_gives_it_away() -> None:
    """Three early help plans: they and the next smallest are hidden, though two services are hidden already."""
    found = told(
        figure("all", "all", 60, 120),
        figure("service", "S1", 30, 55),
        figure("service", "S2", 27, 58),
        figure("service", "S3", 2, 4),
        figure("service", "S4", 1, 3),
        figure("plan_family", "in need", 20, 47),
        figure("plan_family", "family help", 39, 70),
        figure("plan_family", "early help", 1, 3),
    )
    hidden = {key for key, row in found.items() if row["denominator"] is None}
    assert hidden == {("service", "S3"), ("service", "S4"), ("plan_family", "early help"), ("plan_family", "in need")}
    assert found["all", "all"]["denominator"] == 120
    assert found["plan_family", "family help"]["denominator"] == 70


def test_what_one_table_hides_of_the_whole_the_other_does_not_tell() -> None:
    found = told(figure("all", "all", 3, 4), figure("service", "S1", 3, 4), figure("plan_family", "in need", 3, 4))
    assert {row["denominator"] for row in found.values()} == {None}
