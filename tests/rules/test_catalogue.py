"""The measures are those of the catalogue of the field: their ids, their directions, how their sources were checked."""

import json
from pathlib import Path

import pytest

from holdfast.measures.model import Direction, Verified
from holdfast.standards import MEASURES

DIRECTIONS = {
    "higher": Direction.HIGHER,
    "lower": Direction.LOWER,
    "context": Direction.CONTEXT,
    "balance": Direction.BALANCE,
    "shape": Direction.CONTEXT,
}
VERIFIED = {"V": Verified.READ, "P": Verified.FOUND, "K": Verified.KNOWN, "L": Verified.LOCAL}
# The catalogue found a source, and the threshold is nevertheless each council's own.
LOCAL_THRESHOLD = {"CW02"}

Catalogue = dict[str, dict[str, str]]


@pytest.fixture(scope="module")
def catalogue(samples: Path) -> Catalogue:
    rows = json.loads((samples.parent.parent / "standards" / "measures.json").read_text(encoding="utf-8"))
    return {row["id"]: row for row in rows}


@pytest.mark.shared
def test_every_measure_of_the_catalogue_is_made_and_no_other(catalogue: Catalogue) -> None:
    assert len(catalogue) == 211
    assert set(MEASURES) == set(catalogue)


@pytest.mark.shared
def test_better_is_the_same_way_as_in_the_catalogue(catalogue: Catalogue) -> None:
    told = {id_: DIRECTIONS[catalogue[id_]["direction"]] for id_ in MEASURES}
    assert {id_: measure.direction for id_, measure in MEASURES.items()} == told


@pytest.mark.shared
def test_how_a_source_was_checked_is_said_as_the_catalogue_says_it(catalogue: Catalogue) -> None:
    told = {id_: VERIFIED[catalogue[id_]["verification"]] for id_ in MEASURES}
    said = {id_ for id_, measure in MEASURES.items() if measure.verified is not told[id_]}
    assert said == LOCAL_THRESHOLD
    assert {MEASURES[id_].verified for id_ in LOCAL_THRESHOLD} == {Verified.LOCAL}
