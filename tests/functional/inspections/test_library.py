"""The library's pages: what is added is found, and the words of a question stand in no address."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from holdfast.accounts.actions import NotAllowed
from holdfast.accounts.models import Person
from holdfast.activity.models import Entry
from holdfast.cli.letters import _keep_others
from holdfast.improvement.library import add_to_library
from holdfast.record.store import Store
from tests.functional.inspections.letters import INSPECTION, VISIT

OURS = INSPECTION.replace("Wyreshire", "Slough"), VISIT.replace("Wyreshire", "Slough")


@pytest.fixture
def home(tmp_path: Path, council: Store, settings: Any, db: None) -> Store:
    """A home with the same council and a library of its own."""
    for path in council.home.iterdir():
        if path.name not in ("lock", "library.sqlite3"):
            (tmp_path / path.name).symlink_to(path)
    settings.HOLDFAST_HOME = tmp_path
    return Store(tmp_path)


def sent(*texts: str) -> list[SimpleUploadedFile]:
    return [SimpleUploadedFile(f"{number}.html" if "<html" in text else f"{number}.txt", text.encode())
            for number, text in enumerate(texts)]  # fmt: skip


def first_words(page: Any) -> str:
    return str(page.find_class("hf-first-words")[0].text_content())


def test_an_empty_library_says_so(home: Store, sign_in: Callable[[str], Any]) -> None:
    client = sign_in("board_member")
    assert first_words(client.see("/inspections/library")) == "The library holds no letters yet."
    client.see("/inspections/library/themes")
    words = first_words(client.see("/inspections/library/themes/front_door"))
    assert words == "Fewer than five visits in the library name this theme: too few to say what is usual."
    assert client.get("/inspections/library/letters/1").status_code == 404
    assert client.get("/inspections/library/themes/nothing").status_code == 404


def test_letters_are_added_from_the_page_and_what_cannot_be_read_is_named(
    home: Store, sign_in: Callable[[str], Any]
) -> None:
    client = sign_in("analyst")
    files = sent(*OURS, "Milk, bread, a birthday card for the whole team")
    answer = client.post("/inspections/library/add", {"files": files}, follow=True)
    page = client.checked("/inspections/library", answer.content.decode())
    assert first_words(page) == "The library holds two documents of one council, from 2023 to 2026."
    assert "Not added. 2.txt: This is not a letter" in page.text_content()
    assert "New in the library: 2. There already: 0." in page.text_content()
    entry = Entry.objects.get(action="letters added to the library")
    assert (entry.by, entry.detail) == ("analyst@wyreshire.example", {"added": 2, "known": 0, "refused": 1})


def test_a_question_is_answered_and_each_answer_opens_its_document(home: Store, sign_in: Callable[[str], Any]) -> None:
    add_to_library(store=home, documents=[(file.name, file.read()) for file in sent(*OURS)], by="tests")
    client = sign_in("auditor")
    page = client.checked(
        "/inspections/library", client.post("/inspections/library", {"words": "drift"}).content.decode()
    )
    assert first_words(page) == "Two sentences of two documents answer this."
    assert "Grade that stood: inadequate" in page.text_content()
    link = page.xpath("//ol//a/@href")[0].split("#")[0]
    assert "Slough: " in client.see(link).findtext(".//h1", "")
    none = client.post("/inspections/library", {"words": "drift", "became": "good"})
    assert first_words(client.checked("", none.content.decode())) == "No sentence of the library answers this."
    wrong = client.post("/inspections/library", {"since": "long ago"})
    assert wrong.status_code == 422


@pytest.mark.parametrize("role", ["auditor", "board_member"])
def test_only_some_may_add(role: str, home: Store, people: dict[str, Person], sign_in: Callable[[str], Any]) -> None:
    with pytest.raises(NotAllowed):
        add_to_library(store=home, documents=[], by=people[role])
    assert sign_in(role).post("/inspections/library/add", {"files": sent(*OURS)}).status_code == 403
    assert not (home.home / "library.sqlite3").exists()


def test_nothing_sent_is_told(home: Store, sign_in: Callable[[str], Any]) -> None:
    answer = sign_in("director").post("/inspections/library/add", {})
    assert answer.status_code == 422
    assert "Choose one file or several." in answer.content.decode()


def test_the_command_adds_a_folder(home: Store, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("letters")
    for file in sent(*OURS, "Milk, bread, a birthday card for the whole team"):
        (folder / str(file.name)).write_bytes(file.read())
    added, refused = _keep_others(home, sorted(folder.iterdir()))
    assert added == 2
    assert [why.split(":")[0] for why in refused] == ["2.txt"]
