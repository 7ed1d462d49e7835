"""Whatever happens while somebody saves: nothing that they typed is lost, nothing is half written, and it is said."""

import resource
import signal
import threading
from collections.abc import Callable
from typing import Any

import pytest

from tests.functional.faults.conftest import POSTGRESQL, Answer, Site, Visitor

WORDS = {
    "held_on": "29/9/2026",
    "kind": "case",
    "changed": "Moved to a new school.\nLikes its garden.",
    "worries": "Sleeps “little” & <wakes> early.",
    "decision": "Visit weekly, because of the move.",
    "child_view": "Says the new school is loud.",
    "form-TOTAL_FORMS": "3",
    "form-INITIAL_FORMS": "0",
    "form-0-action": "Ask for a sleep diary",
    "form-0-owner": "The carer",
}
TYPED = {name: words for name, words in WORDS.items() if not name.endswith("_FORMS") and name != "kind"}
FULL, BUSY = "disk is full", "held by other work"
pytestmark = pytest.mark.slow


def plain(words: dict[str, str]) -> dict[str, str]:
    """Words as they were typed: a browser ends lines in its own way."""
    return {name: value.replace("\r\n", "\n") for name, value in words.items()}


def given_back(answer: Answer, why: str) -> dict[str, str]:
    """What an answer says that saved nothing, held to everything that it must say; gives what it would send again."""
    assert answer.status == 503
    assert answer.heading == "This is not saved yet"
    assert why in answer.page.xpath("string(//main)")
    assert int(answer.headers["Retry-After"]) > 0
    sent = plain(answer.sent_again)
    assert {name: sent[name] for name in WORDS} == WORDS
    shown = {name: (box.text or "").strip() for box in answer.page.xpath("//textarea") for name in [box.get("name")]}
    assert plain(shown) == TYPED
    labels = set(answer.page.xpath("//label/@for"))
    assert all(box.get("id") in labels for box in answer.page.xpath("//textarea"))
    return sent


def name_of(form: Answer) -> str:
    """The child's name, of which nothing may stand on a page while nothing can be logged."""
    return str(form.heading.removeprefix("Supervision:").strip())


def saved_whole(site: Site, visitor: Visitor, address: str) -> None:
    """What stands at last is one supervision with all of its words, on the child's page and in a log that holds."""
    assert site.counts() == {"supervision": 1, "discussion": 1, "action": 1, "oversightentry": 0, "draft": 0}
    said = visitor.get(address.removesuffix("/supervision")).page.xpath("string(//main)")
    for name in ("worries", "decision", "child_view", "form-0-action"):
        assert WORDS[name] in said
    assert site.rows("SELECT count(*) FROM activity_entry WHERE action = 'supervision recorded'") == [(1,)]
    site.run("activity", "verify")


def test_a_draft_and_a_session_outlive_a_server_that_is_killed(site: Site, form_of: Callable[[Visitor], str]) -> None:
    site.start()
    visitor = site.visitor("team_manager")
    address = form_of(visitor)
    kept = visitor.post(address.replace("supervision", "draft/supervision"), WORDS, **{"HX-Request": "true"})
    assert kept.status == 200
    assert "Draft kept on" in kept.text
    site.stop(signal.SIGKILL)
    site.start()
    form = visitor.get(address)
    assert form.heading.startswith("Supervision:"), "still signed in"
    sent = plain(form.sent_again)
    assert {name: sent[name] for name in TYPED} == TYPED
    assert visitor.post(address, form.sent_again).status == 302
    site.stop()
    site.start()
    saved_whole(site, visitor, address)


def test_a_database_held_by_others_is_said_and_saving_again_works(
    site: Site, form_of: Callable[[Visitor], str]
) -> None:
    site.start()
    visitor = site.visitor("team_manager")
    address = form_of(visitor)
    name = name_of(visitor.get(address))
    nothing = site.counts()
    with site.held_by_others():
        sent = given_back(answer := visitor.post(address, WORDS), BUSY)
        assert name not in answer.text
        read = visitor.get(address.removesuffix("/supervision"))
        assert (read.status, read.heading) == (503, "This cannot be shown now")
        assert name not in read.text
        draft = visitor.post(address.replace("supervision", "draft/supervision"), WORDS, **{"HX-Request": "true"})
        assert draft.status == 503
        assert draft.page.get("id") == "draft"
        assert "is not kept" in draft.text
        assert Visitor(site.port).get("/health").status == 200
    assert site.counts() == nothing
    assert visitor.post(address, sent).status == 302
    saved_whole(site, visitor, address)


@pytest.mark.skipif(POSTGRESQL, reason="of SQLite alone: the disk that the server itself writes")
def test_a_disk_that_fills_while_people_write_is_said_and_saving_again_works(
    site: Site, form_of: Callable[[Visitor], str]
) -> None:
    """No process of the server may make a file longer from now on, as when the disk has no room left."""
    site.start()
    visitor = site.visitor("team_manager")
    address = form_of(visitor)
    name = name_of(visitor.get(address))
    before, log = site.counts(), site.rows("SELECT count(*) FROM activity_entry")
    limits = {pid: resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY)) for pid in site.processes}
    assert limits
    sent = given_back(answer := visitor.post(address, WORDS), FULL)
    assert name not in answer.text
    read = visitor.get(address.removesuffix("/supervision"))
    assert read.status == 503, "what cannot be logged is not shown"
    assert name not in read.text
    assert FULL in read.page.xpath("string(//main)")
    assert site.counts() == before
    assert site.rows("SELECT count(*) FROM activity_entry") == log
    for pid, limit in limits.items():
        resource.prlimit(pid, resource.RLIMIT_FSIZE, limit)
    assert visitor.post(address, sent).status == 302
    saved_whole(site, visitor, address)


@pytest.mark.skipif(POSTGRESQL, reason="of SQLite alone: the largest size of its file")
def test_a_full_database_shows_nothing_more_once_the_log_has_no_room(
    site: Site, form_of: Callable[[Visitor], str]
) -> None:
    """First there is no room for what somebody writes, and a while later none for an entry of the log."""
    site.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    room = site.rows("PRAGMA page_count")[0][0] + 12
    always = "PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON"
    site.start(init_command=f"{always}; PRAGMA max_page_count={room}")
    visitor = site.visitor("team_manager")
    address = form_of(visitor)
    long = {**WORDS, "changed": "Moved again. " * 20_000}
    answer = visitor.post(address, long)
    assert answer.status == 503
    assert answer.sent_again["changed"].strip() == long["changed"].strip()
    assert FULL in answer.page.xpath("string(//main)")
    read = [visitor.get(address.removesuffix("/supervision")) for _ in range(300)]
    assert (read[0].status, read[-1].status) == (200, 503)
    shown = sum(page.status == 200 for page in read)
    logged = site.rows("SELECT count(*) FROM activity_entry WHERE action = 'read child'")[0][0]
    assert shown == logged
    assert set(site.counts().values()) == {0}
    site.stop()
    site.start(init_command=always)
    assert visitor.post(address, {**answer.sent_again, "changed": WORDS["changed"]}).status == 302
    saved_whole(site, visitor, address)


def test_of_two_people_who_save_at_once_the_second_sees_both_texts(
    site: Site, form_of: Callable[[Visitor], str]
) -> None:
    site.start()
    people = {"team_manager": "The manager's words", "director": "The director's words"}
    visitors = {role: site.visitor(role) for role in people}
    address = form_of(visitors["team_manager"])
    answers = at_once({role: (visitors[role], address, WORDS | {"changed": said}) for role, said in people.items()})
    (first,) = (role for role, answer in answers.items() if answer.status == 302)
    (second,) = (role for role in people if role != first)
    answer = answers[second]
    assert answer.status == 422
    standing = answer.page.xpath("string(//section[@aria-labelledby='already'])")
    assert people[first] in standing
    assert first.replace("_", ".") in standing
    assert answer.page.xpath("string(//textarea[@name='changed'])").strip() == people[second]
    assert site.rows("SELECT changed FROM oversight_discussion") == [(people[first],)]
    assert site.counts()["supervision"] == 1
    form = visitors[second].get(address)
    assert form.page.xpath("string(//textarea[@name='changed'])").strip() == people[second], "kept as a draft"
    other_day = form.sent_again | {"held_on": "28/9/2026"}
    assert visitors[second].post(address, other_day).status == 302, "both are saved where they are two sessions"
    assert {row[0] for row in site.rows("SELECT changed FROM oversight_discussion")} == set(people.values())


def test_what_somebody_sends_twice_at_once_is_saved_once(site: Site, form_of: Callable[[Visitor], str]) -> None:
    site.start()
    visitor = site.visitor("team_manager")
    address = form_of(visitor).replace("supervision", "follow-up")
    words = {"action": "Ring the school nurse", "owner": "Delphine Walkden", "due_on": ""}
    again = Visitor(site.port, dict(visitor.cookies))
    answers = at_once({"once": (visitor, address, words), "twice": (again, address, words)})
    assert sorted(answer.status for answer in answers.values()) == [302, 422]
    assert site.counts()["action"] == 1


def at_once(sent: dict[str, tuple[Visitor, str, dict[str, str]]]) -> dict[str, Any]:
    """What several people are answered who press the button at the same moment."""
    ready, answers = threading.Barrier(len(sent)), {}

    def press(who: str) -> None:
        visitor, address, words = sent[who]
        ready.wait()
        answers[who] = visitor.post(address, words)

    threads = [threading.Thread(target=press, args=(who,)) for who in sent]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers
