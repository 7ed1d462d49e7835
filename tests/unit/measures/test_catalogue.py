"""Every measure against the catalogue from which it takes its id, where that is at hand."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from holdfast.measures.model import Basis, Direction, LedgerShare, Measure, Verified
from holdfast.record.tables import TABLES
from holdfast.standards import MEASURES
from tests.conftest import ROOT

DIRECTIONS = {direction.name.lower(): direction for direction in Direction}
VERIFIED = {"V": Verified.READ, "P": Verified.FOUND, "K": Verified.KNOWN, "L": Verified.LOCAL}
# The catalogue's measure is how long children wait, ours how often they need not.
OTHER_DIRECTION = {"CW07"}
# The catalogue cites the schemes of others; the points are ours.
OWN_SCHEME = {"CW02"}

each_measure = pytest.mark.parametrize("measure", MEASURES.values(), ids=list(MEASURES))


@pytest.fixture(scope="module")
def catalogue() -> dict[str, dict[str, Any]]:
    """The catalogue of measures by id."""
    path = Path(os.environ.get("HOLDFAST_SHARED", ROOT.parent / "shared")) / "standards" / "measures.json"
    if not path.is_file():
        pytest.skip(f"no catalogue of measures at {path}: set HOLDFAST_SHARED to the folder that holds standards/")
    return {entry["id"]: entry for entry in json.loads(path.read_text(encoding="utf-8"))}


@pytest.mark.shared
@each_measure
def test_a_measure_carries_an_id_of_the_catalogue(measure: Measure, catalogue: dict[str, Any]) -> None:
    assert measure.id in catalogue


@pytest.mark.shared
@each_measure
def test_a_measure_points_the_way_of_the_catalogue(measure: Measure, catalogue: dict[str, Any]) -> None:
    agrees = measure.direction is DIRECTIONS[catalogue[measure.id]["direction"].split()[0]]
    assert agrees is (measure.id not in OTHER_DIRECTION)


@pytest.mark.shared
@each_measure
def test_a_measure_is_as_well_checked_as_the_catalogue_says(measure: Measure, catalogue: dict[str, Any]) -> None:
    agrees = measure.verified is VERIFIED[catalogue[measure.id]["verification"]]
    assert agrees is (measure.id not in OWN_SCHEME)


@pytest.mark.shared
@each_measure
def test_a_measure_has_a_national_figure_where_there_is_one(measure: Measure, catalogue: dict[str, Any]) -> None:
    told = catalogue[measure.id]["national_figure"]
    if measure.national:
        share = measure.national.split()[0].rstrip("%")
        assert share in told or measure.national == told
    else:
        assert told.startswith("none") or measure.id == "CN01"  # England's is of episodes of need, not of plans


@pytest.mark.shared
@each_measure
def test_a_unit_names_what_the_catalogue_counts(measure: Measure, catalogue: dict[str, Any]) -> None:
    unit = catalogue[measure.id]["unit"]
    kinds = ("contact", "referral", "assessment", "plan", "enquiry", "conference", "interval", "young person", "worker")
    if unit in ("child", "event", "meeting") or unit.startswith("event"):
        assert any(word in measure.unit for word in ("child", "interval", "review", "discussion"))
    else:
        (kind,) = [kind for kind in kinds if unit.startswith(kind)]
        assert kind in measure.unit or (kind == "interval" and "review" in measure.unit)


@each_measure
def test_a_measure_says_what_it_counts_in_words(measure: Measure) -> None:
    texts = (measure.title, measure.plain, measure.numerator, measure.denominator, measure.unit, measure.source)
    assert all(texts)
    assert measure.title[0].isupper()
    assert not measure.title.endswith(".")
    assert measure.plain.endswith(".")
    assert not measure.numerator.endswith(".")
    assert not measure.denominator.endswith(".")


@each_measure
def test_a_measure_asks_for_tables_that_there_are(measure: Measure) -> None:
    assert measure.needs
    for need in measure.needs:
        assert all(column in TABLES[need.table] for column in need.columns)


@each_measure
def test_a_share_of_finished_work_is_known_as_such(measure: Measure) -> None:
    finished = isinstance(measure, LedgerShare) and measure.basis is Basis.DONE
    assert measure.finished_only is finished
