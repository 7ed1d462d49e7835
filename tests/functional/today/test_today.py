"""Today for each role: its first sentence says what a count over the ledger says."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any

import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from holdfast.accounts.models import Person
from holdfast.clocks.states import Row
from holdfast.serving.arranging import SCOPED_BY
from holdfast.serving.reader import Served
from holdfast.standards import CLOCKS
from holdfast.web.overdue import LONG_PAST, OTHERS, YOURS
from holdfast.web.words import children, days, spelled


@pytest.fixture
def overdue(served: Served) -> list[dict[str, Any]]:
    """What the ledger itself holds as overdue, reckoned row by row, apart from the index."""
    as_at = served.snapshot.as_at
    rows = pq.read_table(served.snapshot.path / "ledger.parquet")
    rows = rows.filter(pc.field("due_on") < as_at).to_pylist()
    return [row for row in rows if Row(**{name: row[name] for name in Row.__annotations__}).is_overdue_on(as_at)]


def first_words(page: Any) -> str:
    return str(page.xpath("string(//p[@class='hf-first-words'])"))


def late_of(overdue: list[dict[str, Any]], mine: set[str]) -> list[dict[str, Any]]:
    return [row for row in overdue if row["person_id"] in mine]


@pytest.mark.parametrize("role", ["social_worker", "personal_adviser", "reviewing_officer"])
def test_a_workers_first_words_agree_with_the_ledger(
    role: str, sign_in: Callable[[str], Any], people: dict[str, Person], served: Served, overdue: list[dict[str, Any]]
) -> None:
    worker = people[role].worker_id
    rows = served.rows("SELECT * FROM children")
    mine = {r["person_id"] for r in rows if worker in [r[column] for column in SCOPED_BY]}
    listed = {r["person_id"] for r in rows if r["person_id"] in mine and r["status"] != "closed"}
    does = people[role].role.does
    every = late_of(overdue, mine)
    late = [row for row in every if CLOCKS[row["standard"]].falls_to is does]
    said = first_words(sign_in(role).see("/"))
    if not late:
        expected = "Nothing that is yours to do is overdue" if every else "Nothing is overdue"
        assert said.startswith(f"{expected} for your {children(len(listed))}")
        return
    count = spelled(len({row["person_id"] for row in late}))
    longest = max((served.snapshot.as_at - row["due_on"]).days for row in late)
    assert said.lower().startswith(f"{count} of your {children(len(listed))} ")
    assert f"the longest wait is {days(longest)} (" in said
    others = len(every) - len(late)
    assert (f"{spelled(others)} thing{'' if others == 1 else 's'} more for others to do" in said) == bool(others)


@pytest.mark.parametrize("role", ["team_manager", "head_of_service"])
def test_a_managers_first_words_agree_with_the_ledger(
    role: str, sign_in: Callable[[str], Any], people: dict[str, Person], served: Served, overdue: list[dict[str, Any]]
) -> None:
    person = people[role]
    if role == "team_manager":
        sql, values = (
            "SELECT person_id FROM children WHERE team_id = (SELECT team_id FROM workers WHERE worker_id = ?)",
            (person.worker_id,),
        )
    else:
        service = person.duties.get().subject
        sql, values = (
            "SELECT person_id FROM children WHERE team_id IN (SELECT team_id FROM teams WHERE service_id = ?)",
            (service,),
        )
    mine = {row["person_id"] for row in served.rows(sql, values)}
    late = late_of(overdue, mine)
    said = first_words(sign_in(role).see("/"))
    assert late
    with_late = len({row["person_id"] for row in late})
    assert f"owed to {spelled(with_late)} of" in said
    assert said.count(spelled(len(late))) or said.count(spelled(len(late)).capitalize())
    theirs = sum(CLOCKS[row["standard"]].falls_to is person.role.does for row in late)
    assert said.endswith(f"are overdue, {spelled(theirs)} of them yours to do.")


@pytest.mark.parametrize("role", ["director", "analyst"])
def test_a_directors_first_words_agree_with_the_ledger(
    role: str, sign_in: Callable[[str], Any], overdue: list[dict[str, Any]]
) -> None:
    said = first_words(sign_in(role).see("/"))
    with_late = len({row["person_id"] for row in overdue})
    assert said.endswith(f"{spelled(len(overdue))} things owed to {children(with_late)} are overdue.")


def test_a_board_member_is_shown_no_child(sign_in: Callable[[str], Any], served: Served) -> None:
    client = sign_in("board_member")
    for url in ("/", "/standards", "/measures/CP01", "/standards/supervision"):
        page = client.see(url)
        assert not page.xpath("//a[starts-with(@href, '/child')]")
        assert not page.xpath("//a[contains(@href, '/children')]")


def test_a_worker_finds_what_is_overdue_before_what_falls_due(
    sign_in: Callable[[str], Any], served: Served, people: dict[str, Person]
) -> None:
    page = sign_in("social_worker").see("/")
    captions = [caption.text_content() for caption in page.iter("caption")]
    expected = [YOURS, "Due in the next seven days", OTHERS, LONG_PAST, "My children"]
    assert captions == [caption for caption in expected if caption in captions]
    folded = [caption.text_content() for caption in page.xpath("//details//caption")]
    assert folded == [caption for caption in (OTHERS, LONG_PAST) if caption in captions]
    as_at = served.snapshot.as_at
    late = page.xpath(f"//table[caption='{YOURS}']//tbody/tr/td[2]")
    waits = [int(cell.text_content().split()[0].replace(",", "")) for cell in late]
    assert waits == sorted(waits, reverse=True)
    assert all(wait > 0 for wait in waits)
    assert as_at > date(2026, 1, 1)


def test_a_managers_board_counts_each_standard_as_the_ledger_does(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served, overdue: list[dict[str, Any]]
) -> None:
    sql = "SELECT person_id FROM children WHERE team_id = (SELECT team_id FROM workers WHERE worker_id = ?)"
    mine = {row["person_id"] for row in served.rows(sql, (people["team_manager"].worker_id,))}
    by = Counter(row["standard"] for row in late_of(overdue, mine))
    page = sign_in("team_manager").see("/")
    table = page.xpath("//table[caption='What is overdue, by standard']")[0]
    shown = [int(row.xpath("string(td[3])").strip()) for row in table.xpath(".//tbody/tr")]
    assert sorted(n for n in shown if n) == sorted(by.values())
    assert sum(shown) == sum(by.values()) > 0
    workers = [
        row.xpath("string(th)").strip() for row in page.xpath("//table[caption='Workers, in order of name']//tbody/tr")
    ]
    assert workers == sorted(workers)
