"""Kept letters."""

import pytest

from holdfast.improvement.letters import keep_letter
from holdfast.improvement.models import KeptLetter
from tests.functional.inspections.letters import VISIT


@pytest.fixture
def visit(db: None) -> KeptLetter:
    """The letter on the fifth monitoring visit, kept."""
    return keep_letter(content=VISIT.encode(), name="fifth visit.txt", by="tests")
