"""The Data pages: what was delivered, refused and not recognised, and what has no answer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from holdfast.record.deliveries import Delivery, deliveries, open_delivery
from holdfast.record.reading import SheetRead
from holdfast.record.store import Store
from holdfast.shared.errors import Place, Problem, Severity
from holdfast.web.data.account import Account, not_computable
from holdfast.web.data.words import data_words, delivery_words

WHERE = Place("children.csv", None, "C", "date_of_birth", (7,))


def delivery(source: str, as_at: date, *sheets: SheetRead, problems: tuple[Problem, ...] = ()) -> Account:
    return Account(
        Delivery(
            id=f"{as_at}-{source}-1",
            source=source,
            dialect="",
            as_at=as_at,
            loaded_by="",
            loaded_at=datetime(2026, 9, 30, tzinfo=UTC),
            content="",
            reader="",
            files={},
            tables={},
            coverage={},
            sheets=sheets,
            problems=problems,
            path=Path(),
        )
    )


READ = SheetRead("children.csv", "persons", read=1200, kept=1197, refused=3)
STRANGE = SheetRead("notes.csv", None)


def test_the_first_words_tell_age_lag_refusals_and_what_has_no_answer() -> None:
    accounts = [
        delivery("practice", date(2026, 9, 23), STRANGE),
        delivery("ssd", date(2026, 9, 30), READ),
    ]
    said = data_words(date(2026, 9, 30), accounts, date(2026, 10, 12), 2)
    assert said == (
        "The record shows 30 Sep 2026, 12 days ago; practice is seven days older; three of the 1,200 rows read were "
        "refused; one sheet was not recognised; two standards and measures have no answer."
    )


def test_the_first_words_of_a_clean_record_of_today() -> None:
    today = date(2026, 9, 30)
    clean = delivery("ssd", today, replace(READ, kept=1200, refused=0))
    said = data_words(today, [clean], today, 0)
    assert said == "The record shows 30 Sep 2026, today; none of the 1,200 rows read was refused."


def test_a_delivery_tells_what_was_set_aside() -> None:
    aside = Problem("A day that cannot be.", WHERE, "a day.", "Put it right.", Severity.SET_ASIDE)
    account = delivery("ssd", date(2026, 9, 30), READ, STRANGE, problems=(aside,))
    assert delivery_words(account) == (
        "Three of the 1,200 rows read were refused; one kind of value was set aside; one sheet not recognised."
    )


def test_data_opens_to_those_who_look_after_it(sign_in: Callable[[str], Any]) -> None:
    page = sign_in("analyst").see("/data")
    text = page.text_content()
    assert "The record shows 30 Sep 2026" in text
    assert "What has no answer, and why" in text
    tables = page.xpath("//caption/text()")
    assert "Coverage of each table" in tables


@pytest.mark.parametrize("role", ["social_worker", "team_manager", "board_member", "auditor"])
def test_data_is_refused_to_others(role: str, sign_in: Callable[[str], Any], council: Store) -> None:
    client = sign_in(role)
    client.see("/data", status=403)
    client.see(f"/data/deliveries/{deliveries(council)[0].id}", status=403)


def test_each_delivery_has_a_page(sign_in: Callable[[str], Any], council: Store) -> None:
    client = sign_in("head_of_service")
    for found in deliveries(council):
        text = client.see(f"/data/deliveries/{found.id}").text_content()
        assert all(sheet.name in text for sheet in found.sheets)
        assert all(problem.what in text for problem in found.problems)
    assert client.get("/data/deliveries/no-such-delivery").status_code == 404


def test_the_last_deliveries_are_the_newest(council: Store) -> None:
    every = deliveries(council)
    assert [d.id for d in deliveries(council, last=1)] == [sorted(d.id for d in every)[-1]]
    assert open_delivery(council, every[0].id) == every[0]


def test_what_has_no_answer_says_why(served: Any) -> None:
    missing = not_computable(served)
    assert [key for key, _, _ in missing["standards"]] == sorted(served.snapshot.manifest["ledger"]["not_computable"])
    assert all(reason for entries in missing.values() for _, _, reason in entries)
