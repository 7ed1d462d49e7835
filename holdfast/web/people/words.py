"""The first sentences of the People pages."""

from collections.abc import Sequence
from datetime import date

from holdfast.accounts.models import Duty, Person
from holdfast.web.templatetags.components import day
from holdfast.web.words import children, counted, sentence, spelled


def people_words(people: Sequence[Person], without_factor: int, unknown_workers: int) -> str:
    """How many may sign in, and what is amiss with their accounts."""
    active = [person for person in people if person.is_active]
    parts = [f"{counted(len(active), 'person', 'people')} may sign in"]
    if without_factor:
        parts.append(
            f"{spelled(without_factor)} of them {'has' if without_factor == 1 else 'have'} no second factor yet"
        )
    if unknown_workers:
        have = "has" if unknown_workers == 1 else "have"
        parts.append(f"{spelled(unknown_workers)} {have} a worker id that the record does not know, so no children")
    return sentence("; ".join(parts))


def person_words(person: Person, in_scope: int, duties: Sequence[Duty], today: date) -> str:
    """As what somebody signs in, how many children open to them, and how many duties they hold today."""
    if not person.is_active:
        if person.has_ended and person.ends_on:
            return f"This account ended by itself after {day(person.ends_on)}: nobody can sign in with it."
        return "This account is closed: nobody can sign in with it."
    held = sum(d.started_on <= today and (d.ended_on is None or d.ended_on >= today) for d in duties)
    return sentence(
        f"{person.role.title}: the records of {children(in_scope)} open to this person today, "
        f"with {counted(held, 'duty', 'duties')} given here"
    )
