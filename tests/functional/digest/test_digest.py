"""The weekly digest: to whom it goes, what it counts, and that no child stands in it."""

import re
from typing import Any

import pytest
from click.testing import CliRunner

from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.cli import main
from holdfast.serving.reader import Served
from holdfast.standards import CLOCKS
from holdfast.web.digest.letters import letter_for, readers, send_digests
from holdfast.web.words import counted


def test_it_goes_to_those_who_want_it_and_see_children(people: dict[str, Person]) -> None:
    Person.objects.filter(role_key="auditor").update(wants_digest=False)
    Person.objects.filter(role_key="analyst").update(is_active=False)
    roles = {person.role_key for person in readers()}
    # An inspector's account is opened without it.
    assert roles == set(people) - {"auditor", "analyst", "board_member", "administrator", "inspector"}


@pytest.mark.parametrize("role", ["social_worker", "team_manager", "director", "auditor"])
def test_no_child_stands_in_it(role: str, people: dict[str, Person], served: Served) -> None:
    letter = letter_for(Scope(people[role], served))
    words = set(re.findall(r"\w+", letter.subject + " " + letter.body))
    # Some first names are words as well: "May", "Will". What stands in our own sentences does not come from a child.
    ours = set(re.findall(r"\w+", " ".join(clock.title for clock in CLOCKS.values())))
    for child in served.rows("SELECT person_id, forename, surname FROM children"):
        assert child["person_id"] not in words
        for name in (child["forename"], child["surname"]):
            assert not (words - ours) & set(re.findall(r"\w{3,}", name or "")), name
    assert "/child/" not in letter.body


def test_it_counts_what_is_overdue_in_scope(people: dict[str, Person], served: Served) -> None:
    scope = Scope(people["team_manager"], served)
    condition, values = scope.condition
    late = served.rows(
        f"""SELECT standard, count(*) AS n FROM owed JOIN children USING (person_id)
        WHERE ({condition}) AND overdue = 1 GROUP BY 1""",
        values,
    )
    assert late
    letter = letter_for(scope)
    for row in late:
        assert f"- {CLOCKS[row['standard']].title}: {row['n']:,}, the longest" in letter.body
    assert letter.subject.startswith(f"Holdfast: {counted(sum(row['n'] for row in late), 'thing')} overdue")


def test_each_letter_is_sent_and_logged(people: dict[str, Person], served: Served, mailoutbox: list[Any]) -> None:
    results = list(send_digests(served))
    assert [person.email for person, why in results if not why] == [letter.to[0] for letter in mailoutbox]
    sent = Entry.objects.filter(action="digest sent").values_list("by", flat=True)
    assert list(sent) == [letter.to[0] for letter in mailoutbox]


def test_a_letter_that_cannot_leave_is_said_and_not_logged_as_sent(
    people: dict[str, Person], served: Served, settings: Any
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    results = list(send_digests(served))
    assert results
    assert all(why == "ConnectionRefusedError" for _, why in results)
    assert not Entry.objects.filter(action="digest sent").exists()


def test_the_command_says_to_how_many(people: dict[str, Person], council: Any, mailoutbox: list[Any]) -> None:
    said = CliRunner().invoke(main, ["--home", str(council.home), "digest", "--dry-run"])
    assert (said.exit_code, said.output) == (0, "The digest would go to 8 people. Nothing was sent.\n")
    assert not mailoutbox
    said = CliRunner().invoke(main, ["--home", str(council.home), "digest"])
    assert (said.exit_code, said.output) == (0, "The digest was sent to 8 people.\n")
    assert len(mailoutbox) == 8
