"""Which version of the dataset and whose case system a delivery looks like, by the columns in which they differ."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from holdfast.sources.tabular.grids import Grid
from holdfast.sources.tabular.headings import bare


@dataclass(frozen=True)
class Sign:
    """A column whose presence in a table tells something."""

    table: str
    column: str
    says: str


CASE_SYSTEMS = (
    Sign("cin_plans", "cin_plan_id", "Mosaic"),
    Sign("cin_visits", "cinv_cin_plan_id", "Mosaic"),
    Sign("care_plans", "lacp_cla_care_plan_id", "Mosaic"),
    Sign("cp_reviews", "workflow_step_id", "Mosaic"),
    Sign("cp_visits", "cppv_person_id", "SystemC or Eclipse"),
    Sign("placements", "clap_person_id", "SystemC or Eclipse"),
    Sign("involvements", "invo_person_id", "SystemC or Eclipse"),
)
VERSIONS = (
    Sign("persons", "pers_single_unique_id", "tables as installed from November 2025"),
    Sign("persons", "pers_common_child_id", "columns as specified"),
)
FACTORS = (
    (re.compile(r'\[\s*"\d{1,2}[A-C]?"'), "factors as a list, as from version 1.3.9"),
    (re.compile(r'\{\s*"\d{1,2}[A-C]?"\s*:'), "factors as pairs, as up to version 1.3.8"),
)
OWN_NAMES = Sign("persons", "person_id", "Holdfast's own column names")


def dialect(headings: Mapping[str, set[str]], grids: Iterable[Grid]) -> str:
    """In words, for the account of the delivery."""
    cells = [cell for grid in grids for line in grid.preview for cell in line]
    shapes = (says for pattern, says in FACTORS if any(pattern.match(cell) for cell in cells))
    found = [_first(signs, headings) for signs in (CASE_SYSTEMS, VERSIONS, (OWN_NAMES,))]
    told = [text for text in (*found, next(shapes, "")) if text]
    return f"SSD ({'; '.join(told)})" if told else "SSD (version and case system not told apart)"


def _first(signs: tuple[Sign, ...], headings: Mapping[str, set[str]]) -> str:
    return next((sign.says for sign in signs if bare(sign.column) in headings.get(sign.table, ())), "")
