"""Every measure against what is known of the measure of its id in the catalogue of the field."""

import csv
from functools import cache
from pathlib import Path

import pytest

from holdfast.measures.model import Basis, Direction, LedgerShare, Measure, Verified
from holdfast.record.tables import TABLES
from holdfast.standards import MEASURES

# Of a shape no way is better.
DIRECTIONS = {**{direction.name.lower(): direction for direction in Direction}, "shape": Direction.CONTEXT}
VERIFIED = {"V": Verified.READ, "P": Verified.FOUND, "K": Verified.KNOWN, "L": Verified.LOCAL}
# The catalogue cites the schemes of others; the points are ours.
OWN_SCHEME = {"CW02"}
# Mixes of which the catalogue gives the numbers.
AS_NUMBERS = {"AS03", "IC02"}
# England's figure is of episodes of need, not of plans; of another step, of grades of councils, of words in reports; or
# the catalogue points to another measure's.
OF_SOMETHING_ELSE = {"CN01", "CN02", "PL06", "CL13", "CM03", "QA02", "WF06"}


@cache
def catalogue() -> dict[str, dict[str, str]]:
    """The facts of each measure: direction, how far verified, the unit's first word, England's figures."""
    with Path(__file__).with_name("catalogue.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def fact(measure: Measure, name: str) -> str:
    return catalogue()[measure.id][name]


def test_the_measures_are_those_of_the_catalogue_and_none_is_missing() -> None:
    assert len(catalogue()) == 211
    assert set(MEASURES) == set(catalogue())


def test_a_measure_points_the_way_of_the_catalogue() -> None:
    wrong = [m.id for m in MEASURES.values() if m.direction is not DIRECTIONS[fact(m, "direction")]]
    assert wrong == []


def test_a_measure_is_as_well_checked_as_the_catalogue_says() -> None:
    assert {m.id for m in MEASURES.values() if m.verified is not VERIFIED[fact(m, "verified")]} == OWN_SCHEME


def agrees_with_england(measure: Measure) -> bool:
    """The catalogue's numbers hold the figure; where it points to another measure's, there is none."""
    known, national = fact(measure, "national"), measure.national
    if national is None:
        return not known or known.startswith("see ")
    if measure.id in AS_NUMBERS:
        return shares_of(known.split()[1:], len(national.kinds)) == pytest.approx(
            [share for _, share in national.kinds]
        )
    figures = [national.value] if national.value is not None else [share for _, share in national.kinds]
    numbers = {float(number.replace(",", "")) for number in known.split() if number[:1].isdigit()}
    return {round(figure * (100 if measure.gives.in_percent else 1), 1) for figure in figures} <= numbers


def shares_of(numbers: list[str], count: int) -> list[float]:
    """Each of the first so many numbers as a share of them all."""
    told = [float(number.replace(",", "")) for number in numbers[:count]]
    return [number / sum(told) for number in told]


def test_a_measure_has_a_national_figure_where_there_is_one() -> None:
    assert {m.id for m in MEASURES.values() if not agrees_with_england(m)} == OF_SOMETHING_ELSE


def names_the_unit(measure: Measure) -> bool:
    unit = fact(measure, "unit")
    if unit in ("child", "event", "meeting"):
        return any(word in measure.unit for word in ("child", "interval", "review", "discussion"))
    return unit in measure.unit or (unit == "interval" and "review" in measure.unit)


def test_a_unit_names_what_the_catalogue_counts() -> None:
    assert [m.id for m in MEASURES.values() if not names_the_unit(m)] == []


def test_a_measure_says_what_it_counts_in_words() -> None:
    for measure in MEASURES.values():
        texts = (measure.title, measure.plain, measure.numerator, measure.denominator, measure.unit, measure.source)
        assert all(texts), measure.id
        assert measure.title[0].isupper(), measure.id
        assert measure.plain.endswith("."), measure.id
        ends = [text for text in (measure.title, measure.numerator, measure.denominator) if text.endswith(".")]
        assert ends == [], measure.id


def test_a_measure_asks_for_tables_that_there_are() -> None:
    assert [m.id for m in MEASURES.values() if not m.needs] == []
    needs = [(m.id, need.table, column) for m in MEASURES.values() for need in m.needs for column in need.columns]
    assert [need for need in needs if need[2] not in TABLES[need[1]]] == []


def test_a_share_of_finished_work_is_known_as_such() -> None:
    finished = {m.id for m in MEASURES.values() if isinstance(m, LedgerShare) and m.basis is Basis.DONE}
    assert finished
    assert {m.id for m in MEASURES.values() if m.finished_only} == finished
