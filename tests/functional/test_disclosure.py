"""What people who may not see children are shown: on no page is there a number of one to five that counts children."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.urls import reverse
from lxml import html

from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import ROLES
from holdfast.accounts.scope import KEEPING, is_shown_what_is_told
from holdfast.measures.disclosure import FEWEST, LEAST, STEP
from holdfast.measures.gives import Gives
from holdfast.record.store import Store
from holdfast.serving.disclosed import DISCLOSED
from holdfast.serving.reader import Reader, Served
from holdfast.standards import CLOCKS, MEASURES
from holdfast.web.standards.figures import MOSTLY_WITHHELD
from tests.functional.test_every_page import GENERAL, address, page_of

WITHOUT_CHILDREN = [key for key, role in ROLES.items() if Permission.CHILD_VIEW not in role.may]
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
COUNTED = re.compile(rf"{NUMBER.pattern}(?: of {NUMBER.pattern})?")
COUNTS = ("Of", "Open overdue", "Counted", "Open overdue at its end", "Open", "Overdue")
RATES = {measure.title for measure in MEASURES.values() if measure.gives is Gives.RATE}
# In words a count of children stands beside what is counted.
SPELLED = re.compile(
    r"\b(one|two|three|four|five|[1-5]) (?:of (?:about )?[\d,]+ )?(?:open )?(?:thing|child|obligation)", re.IGNORECASE
)


@pytest.fixture
def told(council: Store) -> Served:
    """The index that holds only what may be told."""
    return Reader(council, disclosed=True).served()


def counts(page: html.HtmlElement) -> Iterator[str]:
    """Each number on a page that counts children or what is owed to them: in tables, in the figures at its head."""
    for table in page.xpath("//main//table"):
        headings = [cell.text_content().strip() for cell in table.xpath(".//thead//th")]
        for row in table.xpath(".//tbody/tr"):
            for heading, cell in zip(headings, row.xpath("./th | ./td"), strict=False):
                # A cell without a count says why in words; of a rate the children of the area are published by others.
                if (
                    heading in COUNTS
                    and row.xpath("string(th)") not in RATES
                    and COUNTED.fullmatch(cell.text_content().strip())
                ):
                    yield from NUMBER.findall(cell.text_content())
    for item in page.xpath("//ul[@class='hf-figures']/li"):
        if re.search(r"counted|open and overdue", item.text_content()):
            yield from NUMBER.findall(item.xpath("string(strong)"))


def is_told(number: str) -> bool:
    """Whether a count is none, or rounded and not small. The children who live in an area are published by others."""
    value = float(number.replace(",", ""))
    return value == 0 or (value >= LEAST and value % STEP == 0)


def pages_of(role: str, people: dict[str, Person]) -> Iterator[str]:
    """Every page that shows the role figures, each standard and each measure among them."""
    for name in GENERAL:
        permission = page_of(name).permission
        if people[role].may(permission) and is_shown_what_is_told(people[role], permission):
            yield address(name)
    yield from (reverse("standard", args=(standard,)) for standard in CLOCKS)
    yield from (reverse("measure", args=(measure,)) for measure in MEASURES)


def test_a_board_member_and_an_administrator_open_no_child() -> None:
    assert set(WITHOUT_CHILDREN) == {"board_member", "administrator"}


@pytest.mark.slow
@pytest.mark.parametrize("role", WITHOUT_CHILDREN)
def test_no_page_tells_a_small_number_to_somebody_who_sees_no_child(
    role: str, sign_in: Callable[[str], Any], people: dict[str, Person]
) -> None:
    client, seen = sign_in(role), 0
    for url in pages_of(role, people):
        page = client.see(url)
        found = list(counts(page))
        rates = [m for m in MEASURES.values() if url == reverse("measure", args=(m.id,)) and m.gives.name == "RATE"]
        assert rates or [number for number in found if not is_told(number)] == [], url
        said = page.xpath("//p[@class='hf-first-words'] | //*[name()='desc']")
        words = " ".join(part.text_content() for part in said)
        assert not SPELLED.search(words), (url, SPELLED.search(words))
        seen += len(found)
    assert seen > 100, "there are counts to look at"


def test_the_same_look_at_a_directors_pages_finds_small_numbers(sign_in: Callable[[str], Any]) -> None:
    """The test above can fail: to somebody who answers for the children true counts are shown."""
    client = sign_in("director")
    found = [number for url in ("/standards", "/standards/supervision", "/") for number in counts(client.see(url))]
    assert [number for number in found if not is_told(number)]


def test_drawings_are_made_from_what_is_told(sign_in: Callable[[str], Any], told: Served) -> None:
    """A chart has a point for each month that is told; where too many are withheld there is none, and it says so."""
    client, looked, withheld = sign_in("board_member"), 0, 0
    for measure in MEASURES.values():
        page = client.see(reverse("measure", args=(measure.id,)))
        values = told.rows(
            """SELECT value FROM figures WHERE measure = ? AND series = 'month' AND grouped_by = 'all'
            AND value IS NOT NULL AND category IS NULL""",
            (measure.id,),
        )
        labels = page.xpath("//*[name()='circle']/*[name()='title']/text()")
        assert labels == [] or len(labels) == len(values), measure.id
        looked += len(labels)
        withheld += MOSTLY_WITHHELD in page.text_content()
    assert looked > 50
    assert withheld > 5


# The whole, its services, and the groups of measures that have a dimension of their own.
TOLD = {"all", "service", "plan_family", "second_role"}


def test_what_is_told_holds_no_child_and_nothing_of_one(told: Served, served: Served) -> None:
    tables = {row["name"] for row in told.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables >= {"children", "owed", "behind", "workers", "loads", "figures", "signals", "standing", "facts"}
    filled = {table for table in tables if told.row(f'SELECT 1 FROM "{table}"')}
    assert filled <= {"teams", "figures", "signals", "standing", "facts"}
    assert {row["g"] for row in told.rows("SELECT DISTINCT grouped_by AS g FROM figures")} == TOLD
    for path in (told.snapshot.path / DISCLOSED,):
        words = path.read_bytes()
        for child in served.rows("SELECT person_id FROM children LIMIT 300"):
            assert child["person_id"].encode() not in words


def test_figures_told_of_the_same_figures_are_rounded_or_withheld(told: Served, served: Served) -> None:
    key = "measure, series, period, grouped_by, group_id, category"
    sql = (
        f"SELECT {key}, numerator, denominator, overdue, value FROM figures WHERE grouped_by NOT IN ('team', 'worker')"
    )
    true = {tuple(row.values())[:6]: row for row in served.rows(sql)}
    small = 0
    for row in told.rows(sql):
        real = true.pop(tuple(row.values())[:6])
        assert (row["value"] is None) or real["value"] is not None
        for name in ("numerator", "overdue"):
            if real[name] is not None and 0 < real[name] < FEWEST:
                assert row[name] is None, (row, name)
                small += 1
    assert true == {}
    assert small > 100


@pytest.mark.parametrize("permission", Permission)
def test_only_those_who_keep_the_service_running_read_the_whole_index(
    permission: Permission, people: dict[str, Person]
) -> None:
    assert is_shown_what_is_told(people["administrator"], permission) == (permission not in KEEPING)
    assert not is_shown_what_is_told(people["director"], permission)
