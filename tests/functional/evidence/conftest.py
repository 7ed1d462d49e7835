"""An evidence room that a director made, and an inspector let into it."""

from datetime import date
from typing import Any

import pytest

from holdfast.accounts.models import InCohort, Person
from holdfast.inspection.models import EvidenceRoom
from holdfast.inspection.rooms import make_room
from holdfast.inspection.scopes import Asked
from holdfast.serving.reader import Served
from tests.served import AS_AT


def made(served: Served, by: Person | str, **given: Any) -> EvidenceRoom:
    asked = {
        "title": "Sixth monitoring visit",
        "theme": "",
        "starts_on": date(2026, 10, 6),
        "ends_on": date(2026, 10, 7),
        "asked": Asked(["protection"]),
        "as_at": AS_AT,
        "seed": 7,
    }
    return make_room(**{**asked, **given}, served=served, by=by)


@pytest.fixture
def room(served: Served, people: dict[str, Person]) -> EvidenceRoom:
    return made(served, people["director"])


@pytest.fixture
def drawn(room: EvidenceRoom) -> set[str]:
    return set(InCohort.objects.filter(cohort=room.id).values_list("person_id", flat=True))
