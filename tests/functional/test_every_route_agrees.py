"""Every route of the site, walked for somebody of any role and duties: the same answer to whether they may see a child.

What a page shows of children, in whatever part of it, is of children whom the person sees; what is about one child
opens and takes words for those children alone. A new route is walked as soon as it is there.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from random import Random
from typing import Any
from urllib.parse import parse_qs

import pytest
from django.test import Client
from django.urls import reverse
from icalendar import Calendar
from lxml import html

from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.references import reference_of
from holdfast.accounts.roles import Reach
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.improvement.expectations import Kind
from holdfast.improvement.themes import THEMES
from holdfast.inspection.models import EvidenceRoom
from holdfast.oversight.models import Action, Discussion, Draft, OversightEntry
from holdfast.serving.reader import Served
from holdfast.standards import CLOCKS, MEASURES
from holdfast.synthetic.story import TEAMS
from holdfast.web.digest.letters import letter_for
from holdfast.web.words import spelled
from tests.functional.test_every_page import pages, shown
from tests.functional.test_same_answer import somebody

PEOPLE, CHILDREN, FIGURES = 12, 3, 4
WRITTEN = (Draft, Discussion, OversightEntry, Action)
# What is asked of a route by its parts; a route with another part fails here until it is named.
CHOICES = {
    "standard": sorted(CLOCKS),
    "measure_id": sorted(MEASURES),
    "team": [team for team, *_ in TEAMS],
    "theme": sorted(THEMES),
    "kind": Kind.values,
    "service": sorted({service for _, _, service, _ in TEAMS}),
}
GIVEN = {"form": ["supervision", "oversight", "follow_up"], "action_id": ["none"]}
# Of no role and scope: an account's page, where an administrator reads the ids that they entered for an auditor, and
# what was read of one delivery; nor is a stated change, or a published letter and its sentences, which are about no
# child. The calendar has no page and is looked at by itself.
# A draft of a session is no page; its own test says who may keep one.
LETTERS = {
    "letter",
    "letter_file",
    "letter_day",
    "withdraw_letter",
    "sentence",
    "decide",
    "library_letter",
    "publishing",
}
# A finding and what is carried from it are about the service; whose they are is tested beside their pages.
CARRIED = {"finding", "answer_finding", "link_retest", "set_action", "record_claim"}
CARRIED |= {"inspection_finding", "answer_kept", "note_evidence", "keep_statement", "name_plan"}
CARRIED |= {"improvement_action", "finish_improvement", "stop_improvement", "withdraw_improvement"}
CARRIED |= {"mend_finding", "withdraw_finding", "tell_back", "withdraw_claim", "withdraw_rating"}
CARRIED |= {"state_expectation", "withdraw_expectation"}
# Annex A is a workbook; its own test reads whom it holds.
NOT_WALKED = {"person", "delivery", "withdraw_change", "keep_session", "annex_a", "room_annex_a", *LETTERS, *CARRIED}


# A team, a service or a worker beyond somebody's scope is refused to them, whatever their permissions; the tests of
# these pages say which.
UNITS = ("/teams/", "/services/", "/workers/")


class World:
    """The children of the council as one person may see them, and how to find them in what is shown."""

    def __init__(self, person: Person, served: Served) -> None:
        self.person, self.served, self.scope = person, served, Scope(person, served)
        self.every = {row["person_id"]: row for row in served.rows("SELECT * FROM children")}
        self.seen = {person_id for person_id in self.every if self.scope.sees(person_id)}
        self.by_reference = {reference_of(person_id): person_id for person_id in self.every}
        self.client = Client()
        self.client.force_login(person)

    @cached_property
    def telling_names(self) -> dict[str, str]:
        """Names that belong to one child whom the person does not see, and to nobody else whom a page may name."""
        of: dict[str, set[str]] = {}
        for person_id, row in self.every.items():
            of.setdefault(f"{row['forename']} {row['surname']}", set()).add(person_id)
        others = {row["name"] for row in self.served.rows("SELECT name FROM workers")}
        return {name: min(ids) for name, ids in of.items() if name not in others and not ids & self.seen}

    def shown(self, text: str) -> set[str]:
        """The children whom a page names, by reference in an address, by id or by name."""
        words = set(re.findall(r"[A-Za-z0-9-]+", text))
        found = {self.by_reference[word] for word in words & set(self.by_reference)} | words & set(self.every)
        plain = " ".join(str(html.fromstring(text).text_content()).split())
        return found | {person_id for name, person_id in self.telling_names.items() if name in plain}

    def read(self, address: str) -> tuple[int, set[str]]:
        """A page and those that follow it, where a list is long: the answer, and whom all of them show."""
        found: set[str] = set()
        following, done, status = [address], set(), 0
        while following:
            page = following.pop()
            done.add(page)
            response = self.client.get(page)
            status = max(status, response.status_code)
            text = response.content.decode()
            found |= self.shown(text) if response["Content-Type"].startswith("text/html") else set()
            links = html.fromstring(text).xpath("//a/@href[contains(., 'page=') or contains(., 'before=')]")
            following += [to for to in (address.split("?")[0] + link for link in links) if to not in done]
        return status, found

    def taken(self, address: str) -> dict[str, set[str]]:
        """Whom each table that a page offers as a file names, by the table's key."""
        page = html.fromstring(self.client.get(address).content.decode())
        found = {}
        for link in page.xpath("//a[@download]/@href[contains(., 'as=csv')]"):
            response = self.client.get(address + link)
            assert response.status_code == 200, (self.person.role_key, address, link)
            found[parse_qs(link[1:])["table"][0]] = self.shown(response.content.decode().replace(",", " "))
        return found


@pytest.fixture(params=range(PEOPLE))
def world(request: pytest.FixtureRequest, council: Any, served: Served, people: Any) -> World:
    number = 100 + request.param
    # Something of everybody in the log, so that the pages that show the log have something to hide.
    for child in Random(number).sample(served.rows("SELECT person_id FROM children ORDER BY 1"), 20):
        record(by="director@wyreshire.example", action="read child", subject_kind="child", subject=child["person_id"])
    CHOICES["worker"] = [row["worker_id"] for row in served.rows("SELECT worker_id FROM workers ORDER BY 1")]
    CHOICES["room_id"] = list(EvidenceRoom.objects.values_list("id", flat=True))
    return World(somebody(Random(number), served, number), served)


def general(random: Random) -> Iterator[tuple[str, type[Any], str]]:
    """The routes that are about no one child, with some of what their parts may be."""
    for name, page, parts in pages():
        if page.about_a_child or name in NOT_WALKED or not shown(page):
            continue
        assert set(parts) <= set(CHOICES), f"{name} has a part that nobody told this test of: {parts}"
        for _ in range(FIGURES if parts else 1):
            yield name, page, reverse(name, kwargs={part: random.choice(CHOICES[part]) for part in parts})


def about(child_ref: str) -> Iterator[tuple[str, type[Any], str]]:
    """Every route that is about a child, for this one."""
    for name, page, parts in pages():
        if page.about_a_child:
            for form in GIVEN["form"] if "form" in parts else [""]:
                more = {part: form or GIVEN[part][0] for part in parts if part != "child_ref"}
                yield name, page, reverse(name, kwargs={"child_ref": child_ref, **more})


def test_no_page_shows_a_child_whom_the_person_may_not_see(world: World) -> None:
    for _name, page, address in general(Random(world.person.pk)):
        status, shown = world.read(address)
        beyond = address.startswith(UNITS) and status == 403
        may = world.person.may(page.permission)
        assert beyond or (status == 403) != may, (world.person.role_key, address, status)
        assert shown <= world.seen, (world.person.role_key, address)


def test_no_file_taken_from_a_page_tells_of_a_child_whom_the_person_may_not_see(world: World) -> None:
    offered = 0
    for _name, page, address in general(Random(world.person.pk)):
        files = world.taken(address)
        offered += len(files)
        assert not files or world.person.may(page.permission)
        for table, told in files.items():
            assert told <= world.seen, (world.person.role_key, address, table)
        # What is not offered is not there; what may not be opened is refused, whatever file of it is asked for.
        may = world.person.may(page.permission) and world.client.get(address).status_code != 403
        assert world.client.get(f"{address}?table=all&as=csv").status_code == (
            (404 if page.template or page.__name__ == "Today" else 405) if may else 403
        )
    assert offered > 3


def test_lists_and_figures_open_to_every_child_whom_the_person_may_see_and_to_no_other(world: World) -> None:
    _, listed = world.read("/children")
    open_now = {person_id for person_id in world.seen if world.every[person_id]["status"] != "closed"}
    assert listed == (open_now if world.person.may(Permission.CHILD_LIST) else set())
    assert world.taken("/children").get("children", set()) == listed
    random = Random(world.person.pk)
    for measure in random.sample(CHOICES["measure_id"], FIGURES):
        rows = world.served.rows("SELECT person_id FROM behind WHERE measure = ?", (measure,))
        _, shown = world.read(f"/measures/{measure}/children")
        counted = {row["person_id"] for row in rows} & world.seen
        assert shown == (counted if world.person.may(Permission.CHILDREN_BEHIND_VIEW) else set()), measure
        assert world.taken(f"/measures/{measure}/children").get("rows", set()) == shown, measure


def test_what_is_about_a_child_opens_and_takes_words_for_those_children_alone(world: World) -> None:
    random = Random(world.person.pk)
    unseen = sorted(set(world.every) - world.seen)
    sample = [
        *random.sample(sorted(world.seen), min(CHILDREN, len(world.seen))),
        *random.sample(unseen, min(CHILDREN, len(unseen))),
    ]
    for person_id in [*sample, ""]:
        for _name, page, address in about(reference_of(person_id)):
            allowed = person_id in world.seen and world.person.may(page.permission)
            before = [list(model.objects.values_list("pk", flat=True)) for model in WRITTEN]
            for answer in (world.client.get(address), world.client.post(address, {"action": "Ring the school"})):
                if not allowed:
                    assert answer.status_code == 403, (world.person.role_key, address)
                    assert not world.shown(answer.content.decode()), address
                    assert [list(model.objects.values_list("pk", flat=True)) for model in WRITTEN] == before
                elif answer.status_code == 403:
                    assert "/draft/" in address, (world.person.role_key, address)
                elif answer.status_code == 200:
                    assert world.shown(answer.content.decode()) <= world.seen, address


def test_calendar_and_digest_hold_no_child_at_all(world: World) -> None:
    feed = Client().get(f"/calendar/{world.person.calendar_key}.ics")
    texts = [letter_for(world.scope).body]
    if world.person.may(Permission.CHILD_LIST):
        texts.append(feed.content.decode().replace("\r\n ", ""))
        owed = world.served.rows("SELECT DISTINCT person_id, due_on, standard FROM owed WHERE due_on IS NOT NULL")
        days = {(o["due_on"], o["standard"]) for o in owed if o["person_id"] in world.seen}
        assert len(Calendar.from_ical(feed.content).walk("VEVENT")) == len(days)
        role, overdue = world.person.role, world.served.rows("SELECT person_id, standard FROM owed WHERE overdue = 1")
        if role.reach is Reach.MINE:
            overdue = [row for row in overdue if CLOCKS[row["standard"]].falls_to is role.does]
        late = {row["person_id"] for row in overdue} & world.seen
        late = {person_id for person_id in late if world.every[person_id]["status"] != "closed"}
        assert not late or f"{spelled(len(late))} of " in texts[0].lower()
    else:
        assert feed.status_code == 404
    for text in texts:
        words = set(re.findall(r"[A-Za-z0-9-]+", text))
        assert not words & (set(world.every) | set(world.by_reference))
        assert not [name for name in world.telling_names if name in text]
