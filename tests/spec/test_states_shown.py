"""Each measure's examples show what counts, is missed, is still to come, is left out and is not known."""

import pytest

from holdfast.standards import MEASURES
from tests.spec.states import NEVER_UNKNOWN, STATES, can_be, shown


@pytest.mark.parametrize("id_", list(MEASURES))
@pytest.mark.parametrize("state", STATES)
def test_a_state_that_can_be_is_shown(state: str, id_: str) -> None:
    is_shown = any((one.measure, one.state) == (id_, state) for one in shown())
    assert is_shown or not can_be(state, MEASURES[id_]), (
        f"tests/spec/measures: no example of {id_} in which one {state}"
    )


def test_what_is_said_never_to_be_unknown_never_is() -> None:
    assert [one for one in shown() if one.state == "is not known" and one.measure in NEVER_UNKNOWN] == []
