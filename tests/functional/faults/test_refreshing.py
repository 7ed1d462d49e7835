"""Refreshes that are killed, and a snapshot swapped while pages are read: readers notice nothing but another day."""

import os
import random
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from holdfast.record.snapshots import current_id, is_whole
from holdfast.record.store import UNFINISHED, Store
from holdfast.serving.index import INDEX
from tests.functional.faults.conftest import Answer, Site, Visitor

OLD, NEW = "30 Sep 2026", "1 Oct 2026"
pytestmark = pytest.mark.slow


@dataclass
class Reading:
    """Somebody who opens one page after another until told to stop, and what each said."""

    visitor: Visitor
    pages: list[str]
    answers: list[Answer] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> "Reading":
        self.thread = threading.Thread(target=self._read)
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self.thread.join()

    def _read(self) -> None:
        while not self.over.is_set():
            for page in self.pages:
                self.answers.append(self.visitor.get(page))
                self.over.wait(0.1)  # as a reader would; the refresh wants the processor too

    @property
    def days(self) -> list[str]:
        """The as-at day of each page that says one, in the order in which they were read."""
        fresh = [" ".join(answer.page.xpath("string(//p[@class='hf-fresh'])").split()) for answer in self.answers]
        return [day for said in fresh for day in (OLD, NEW) if f"as at {day}" in said]


def unfinished(store: Store) -> list[str]:
    """What lies in snapshots that are not finished, by name; in one that is finished while it is looked at, nothing."""
    folders = store.snapshots.glob(f"{UNFINISHED}*")
    return [name for folder in folders for _, within, files in os.walk(folder) for name in (*within, *files)]


def killed(site: Site, reached: Callable[[list[str]], bool]) -> int:
    """Begin a refresh, kill it as soon as what it has written so far reaches a point, and tell how it ended."""
    refresh = site.begin("refresh")
    while refresh.poll() is None and not reached(unfinished(Store(site.home))):
        time.sleep(0.01)
    if refresh.poll() is None:
        os.killpg(refresh.pid, signal.SIGKILL)
    return refresh.wait(30)


def test_refreshes_that_are_killed_and_the_one_that_is_not_are_no_matter_to_who_reads(
    site: Site, form_of: Callable[[Visitor], str]
) -> None:
    store, chance = Store(site.home), random.Random(11)
    old = current_id(store)
    site.start()
    visitor = site.visitor("director")
    pages = ["/", "/children", "/standards", form_of(visitor).removesuffix("/supervision")]
    site.run("load", str(site.home / "files" / "practice"), "--as-at", "2026-10-01")
    points = [lambda files, most=most: len(files) >= most for most in chance.sample(range(1, 30), 2)]
    points += [lambda files, name=name: name in files for name in ("ledger.parquet", INDEX)]
    with Reading(visitor, pages) as reading:
        for point in points:
            assert killed(site, point) == -signal.SIGKILL
            assert unfinished(store)
            assert current_id(store) == old
            assert is_whole(store, str(old))
    assert {answer.status for answer in reading.answers} == {200}
    assert set(reading.days) == {OLD}
    with Reading(visitor, pages) as reading:
        site.run("refresh")
        new = current_id(store)
        visitor_after = [site.visitor("director").get(page) for page in pages]
    assert {answer.status for answer in reading.answers + visitor_after} == {200}
    assert reading.days == sorted(reading.days, key=[OLD, NEW].index), "no page goes back to the day before"
    assert NEW in reading.days
    assert [path.name for path in store.snapshots.iterdir()] == [new], "what was killed, and the old one, are gone"
    assert new != old
