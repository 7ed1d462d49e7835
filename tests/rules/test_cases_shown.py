"""What the field stumbles over is shown: bank holidays, children who moved in, the unborn, brothers and sisters."""

import pytest

from holdfast.standards import CLOCKS, MEASURES
from tests.spec.cases import APPLIES, counts_working_days, over_a_bank_holiday, shown


@pytest.mark.parametrize("standard", [name for name, clock in CLOCKS.items() if counts_working_days(clock)])
def test_a_clock_in_working_days_is_shown_over_a_bank_holiday(standard: str) -> None:
    assert list(over_a_bank_holiday(CLOCKS[standard])), f"tests/spec: draw {standard} over Easter or Christmas"


@pytest.mark.parametrize(("case", "id_"), [(case, id_) for case, ids in APPLIES.items() for id_ in ids])
def test_a_case_that_applies_is_shown(case: str, id_: str) -> None:
    assert shown(case, MEASURES[id_]), f"tests/spec: no example of {id_} names this case: {case}"
