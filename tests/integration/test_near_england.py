"""What England published for 2025 is what Holdfast finds in Wyreshire, by its own engine and from the council's files.

A council of 20,000 children shows every figure. One of 3,000 has some that rest on a handful of children or posts: it
is held to them as closely as so few allow, and those of which nothing can be told are named with the reason.
"""

import math
from pathlib import Path

import pytest

from holdfast.measures.periods import year_to
from holdfast.measures.run import Figure
from holdfast.standards import MEASURES
from holdfast.synthetic import AS_AT
from tests.measured import figures_of

# England's figure, and how near it a council that is large enough must come.
ENGLAND = {
    "FD06": (0.226, 0.03),
    "AS02": (0.857, 0.02),
    "IC01": (0.814, 0.05),
    "CP14": (0.245, 0.05),
    "CP11": (0.023, 0.02),
    "CP08": (0.906, 0.05),
    "CL01": (0.10, 0.03),
    "CL02": (0.69, 0.08),
    "CL11": (0.18, 0.05),
    "HE02": (0.90, 0.04),
    "HE03": (0.81, 0.05),
    "LC09": (0.54, 0.08),
    "LC11": (0.89, 0.05),
    "CW01": (15.2, 1.5),
    "WF01": (0.118, 0.04),
    "WF02": (0.142, 0.03),
    "WF03": (0.13, 0.03),
    "UA01": (0.08, 0.03),
}
# Brothers and sisters go the same way, so that figures vary more than those of so many single children would.
CLUSTERED = 1.5
OF_POSTS = ("WF01", "WF02", "WF03")
# What so few cannot show: chance alone (twice the standard error) reaches from England's figure to none or to all. The
# figure is held to that range all the same.
CANNOT_SHOW = {
    3_000: {
        "CP08": "some 20 plans have been open for three months, and England misses 9 in 100 of them: two",
        "CP11": "of some 30 plans England has one open for two years",
        "CL01": "of some 50 children in care England moves five three times",
        "CL02": "some 20 children under 16 have been in care for two and a half years",
        "CL11": "of some 50 children in care England places nine far away",
        "HE02": "some 36 children have been in care for a year, and England misses 10 in 100 of them: three or four",
        "HE03": "some 36 children have been in care for a year, and England misses 19 in 100 of them: seven",
        "LC09": "some 12 young people are 19 to 21",
        "LC11": "some 12 young people are 19 to 21, and England houses all but one of them well",
        "UA01": "of some 50 children in care England has four who came alone",
    },
    20_000: {"CP11": "of some 250 plans England has six open for two years"},
}


def chance(id_: str, figure: Figure) -> float:
    """Twice the standard error of a council like England, for as many as this one counts."""
    share, _ = ENGLAND[id_]
    assert figure.numerator is not None
    assert figure.denominator
    if share > 1:
        return 2 * CLUSTERED * share / math.sqrt(figure.numerator)
    spread = 2 * math.sqrt(share * (1 - share) / figure.denominator)
    return spread if id_ in OF_POSTS else spread * CLUSTERED


@pytest.mark.slow
@pytest.mark.parametrize("children", [3_000, 20_000])
def test_the_figures_lie_near_englands(children: int, tmp_path: Path) -> None:
    asked = figures_of(list(ENGLAND), [year_to(AS_AT)], children=children, seed=1, home=tmp_path)
    found = {id_: figures[0] for id_, figures in asked.items()}
    assert all(figure.value is not None for figure in found.values())
    told = {id_: (round(figure.value or 0, 3), figure.denominator) for id_, figure in found.items()}
    far = {
        id_: told[id_]
        for id_, (england, near) in ENGLAND.items()
        if abs((found[id_].value or 0) - england) > near + chance(id_, found[id_])
    }
    assert far == {}
    few = {i for i, (england, _) in ENGLAND.items() if england < 1 and chance(i, found[i]) >= min(england, 1 - england)}
    assert few - set(CANNOT_SHOW[children]) == set(), told


def test_england_is_what_the_measures_name() -> None:
    assert {id_: england for id_, (england, _) in ENGLAND.items()} == {
        id_: MEASURES[id_].national and MEASURES[id_].national.value for id_ in ENGLAND
    }
