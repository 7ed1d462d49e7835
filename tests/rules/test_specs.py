"""Every clock is shown: met, missed, pending, ended and unknown, in an example that is also a test."""

from functools import cache

import pytest

from holdfast.clocks.model import Ceiling, Clock, Presence, Recurring
from holdfast.standards import CLOCKS, definitions
from tests.rules.repository import texts
from tests.spec.manual import SUBJECTS, cells, page, specs

OUTCOMES = ("met", "missed and done late", "missed and overdue", "pending", "ended", "unknown")


@cache
def drawn() -> dict[str, set[str]]:
    """The outcomes that the specs of each clock draw."""
    found: dict[str, set[str]] = {}
    for spec in specs():
        for drawing in spec.drawings:
            heading, *rows = cells(drawing.owed) if drawing.owed else [[]]
            shown = (outcome(dict(zip(heading, row, strict=True))) for row in rows)
            found.setdefault(drawing.clock.standard, set()).update(shown)
    return found


def outcome(row: dict[str, str]) -> str:
    state = row.get("state", "")
    late = {"yes": "missed and overdue", "no": "missed and done late"}
    return late.get(row.get("overdue", ""), state) if state == "missed" else state


def possible(clock: Clock) -> tuple[str, ...]:
    """The outcomes that a clock of this kind can have."""
    if isinstance(clock, Presence):
        return ("met", "missed", "unknown")
    can_end = isinstance(clock, Recurring) or "ended_other_on" in clock.each(definitions().relations).columns
    if isinstance(clock, Ceiling) or not can_end:
        return tuple(outcome for outcome in OUTCOMES if outcome != "ended")
    return OUTCOMES


@pytest.mark.parametrize("standard", sorted(CLOCKS))
def test_every_outcome_of_a_clock_is_shown(standard: str) -> None:
    wanted = set(possible(CLOCKS[standard]))
    assert wanted - drawn().get(standard, set()) == set(), f"tests/spec: {standard} has no example of this"


def test_every_rule_is_told_in_a_sentence_of_its_own() -> None:
    unsaid = [spec.title for spec in specs() if not spec.why.endswith(".")]
    titles = [spec.title for spec in specs()]
    assert unsaid == []
    assert sorted(set(titles)) == sorted(titles)


def test_every_file_of_specs_stands_in_the_manual() -> None:
    files = {path for path, text in texts().items() if path.startswith("tests/spec/") and "(spec: Callable" in text}
    assert files == {f"tests/spec/test_{subject}.py" for subject in SUBJECTS}
    assert page().count("\n### ") == len(specs())
