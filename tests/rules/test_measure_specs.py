"""No measure is without its example, and no example shows only what goes well."""

import pytest

from holdfast.measures.model import LedgerShare, OpenShare
from holdfast.standards import MEASURES
from tests.spec.measures.manual import specs

SHOWN = {id_: [p for spec in specs() for p in spec.pictures if p.measure == id_] for id_ in MEASURES}


def test_every_spec_says_why_and_shows_something() -> None:
    assert specs()
    assert [spec.title for spec in specs() if not spec.why or not spec.pictures] == []


@pytest.mark.parametrize("id_", list(MEASURES))
def test_a_measure_has_a_spec(id_: str) -> None:
    assert SHOWN[id_], f"draw a record and the figures of {id_} in tests/spec/measures/"


@pytest.mark.parametrize("id_", [m.id for m in MEASURES.values() if m.is_share])
def test_the_spec_of_a_share_has_one_that_counts_and_one_that_does_not(id_: str) -> None:
    lines = [line for picture in SHOWN[id_] for line in picture.lines if line.get("denominator")]
    assert any(0 < float(line["numerator"]) < float(line["denominator"]) for line in lines)


@pytest.mark.parametrize("id_", [m.id for m in MEASURES.values() if isinstance(m, LedgerShare | OpenShare)])
def test_the_spec_of_a_clocks_measure_says_what_is_overdue(id_: str) -> None:
    assert any("overdue" in line for picture in SHOWN[id_] for line in picture.lines)
