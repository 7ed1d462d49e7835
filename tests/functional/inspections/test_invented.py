"""The invented council's letters in the register, with what its people made of them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from holdfast.improvement.invented import keep_invented_letters
from holdfast.improvement.models import Finding, KeptLetter
from holdfast.improvement.register import register
from holdfast.inspection.beside import beside
from holdfast.inspection.invented import keep_invented_answers, tie_invented_room
from holdfast.inspection.models import EvidenceRoom
from holdfast.inspection.progress import progress_since
from holdfast.record.store import Store
from holdfast.serving.reader import Served


@pytest.fixture
def letters(council: Store, served: Served, db: None) -> Path:
    folder = council.home / "files" / "letters"
    assert keep_invented_letters(folder, served) == 6
    return folder


def test_the_register_tells_the_story(
    letters: Path, sign_in: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timezone, "localdate", lambda *_: date(2026, 9, 30))
    page = sign_in("director").see("/inspections")
    assert page.find_class("hf-first-words")[0].text_content() == (
        "The council was judged inadequate in October 2023; five monitoring visits since; "
        "a re-inspection is to be expected between 2 Oct 2025 and 2 Oct 2026."
    )
    found = sign_in("director").see("/inspections/findings")
    assert "Disputed: Of the children in pre-proceedings" in found.text_content()


def test_its_room_is_tied_to_its_letter_and_one_finding_is_answered_whole(letters: Path, served: Served) -> None:
    for _ in range(2):
        tie_invented_room()
        keep_invented_answers(served)
    room = EvidenceRoom.objects.get(title="Fifth monitoring visit")
    assert room.letter_id == KeptLetter.objects.get(ordinal=5).id
    assert (room.drawn, room.seed) == (24, 2605)
    finding = Finding.objects.get(words__startswith="Plans for children in two teams")
    kept = beside(finding)
    assert [one.kind for one in kept.evidence] == ["conversation", "record", "supervision"]
    assert kept.plan is not None
    assert kept.plan.clears == "others"
    assert [one.said_on for one in kept.statements] == [date(2026, 6, 16)]
    assert progress_since(register())[0].by == "Improvement board"


def test_keeping_them_again_changes_nothing(letters: Path, served: Served) -> None:
    before = Finding.objects.count()
    assert keep_invented_letters(letters, served) == 0
    assert (KeptLetter.objects.count(), Finding.objects.count()) == (6, before)


def test_what_was_confirmed_is_counted_and_the_rest_is_still_to_look_at(letters: Path) -> None:
    told = [(len(one.strengths), len(one.concerns)) for one in register().entered]
    assert told == [(1, 8), (1, 3), (2, 2), (3, 2), (0, 0), (5, 6)]
    assert all(one.undecided for one in register().entered)
    assert Finding.objects.get(words__startswith="Turnover in Safeguarding Harbour").unit == "Safeguarding Harbour"
