"""Letters that are not published yet: who may read one, until when, and its publication."""

from datetime import date

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from holdfast.accounts.actions import who_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.activity.log import record
from holdfast.improvement.models import KeptLetter, LetterReader
from holdfast.shared.errors import HoldfastError


def closed_to(person: Person) -> list[str]:
    """The letters that this person may not read yet, by id.

    One that is not published opens to whoever kept it, to its list, and to those who say who is on the list.
    """
    if person.may(Permission.LETTER_SHARE):
        return []
    listed = LetterReader.objects.filter(email=person.email, ended_at=None).values("letter")
    return list(_closed().exclude(kept_by=person.email).exclude(id__in=listed).values_list("id", flat=True))


def unpublished() -> list[str]:
    """The letters that are kept from some, by id: for pages that are given away."""
    return list(_closed().values_list("id", flat=True))


def letters_open_to(person: Person) -> QuerySet[KeptLetter]:
    """The letters that stand and that this person may read today."""
    return KeptLetter.objects.filter(withdrawn_at=None).exclude(id__in=closed_to(person))


@transaction.atomic
def close_letter(*, letter_id: str, until: date | None, by: Person | str) -> KeptLetter:
    """Keep a letter from all who are not on its list, until a day or until it is published."""
    letter, who = _kept(letter_id), who_may(by, Permission.LETTER_SHARE)
    if letter.published_on is not None:
        raise HoldfastError("The letter is published, so it can no longer be kept from anybody.")
    if until is not None and until < timezone.localdate():
        raise HoldfastError(f"{until:%d %B %Y} is past. Give today or a later day, or none.")
    letter.is_embargoed, letter.embargo_ends_on = True, until
    letter.save(update_fields=["is_embargoed", "embargo_ends_on"])
    _log(who, "letter closed", letter, until=str(until or "publication"))
    return letter


@transaction.atomic
def share_letter(*, letter_id: str, email: str, by: Person | str) -> LetterReader:
    """Let somebody read a letter that is not published yet."""
    letter, who = _kept(letter_id), who_may(by, Permission.LETTER_SHARE)
    reader = Person.objects.filter(email__iexact=email.strip()).first()
    if reader is None or not reader.may(Permission.LETTER_VIEW):
        raise HoldfastError("Nobody who may read letters has an account with this address. Choose from the list.")
    if letter.readers.filter(email=reader.email, ended_at=None).exists():
        raise HoldfastError(f"{reader.name} is on the list already.")
    shared = LetterReader.objects.create(letter=letter, email=reader.email, given_by=who)
    _log(who, "letter shared", letter, to=reader.email)
    return shared


@transaction.atomic
def unshare_letter(*, letter_id: str, email: str, by: Person | str) -> None:
    """Take somebody off the list of a letter."""
    letter, who = _kept(letter_id), who_may(by, Permission.LETTER_SHARE)
    if not letter.readers.filter(email=email, ended_at=None).update(ended_at=timezone.now()):
        raise HoldfastError("They are not on the list.")
    _log(who, "letter no longer shared", letter, to=email)


@transaction.atomic
def publish_letter(*, letter_id: str, on: date, address: str, by: Person | str) -> KeptLetter:
    """Say that a letter was published, on which day and where: it opens to all who read letters."""
    letter, who = _kept(letter_id), who_may(by, Permission.LETTER_SHARE)
    if on > timezone.localdate():
        raise HoldfastError(f"{on:%d %B %Y} lies in the future. Say so when it is published.")
    if address and not address.startswith("https://"):
        raise HoldfastError("Give the whole address of the public copy: it begins with https://")
    letter.published_on, letter.published_at_address = on, address.strip()
    letter.save(update_fields=["published_on", "published_at_address"])
    _log(who, "letter published", letter, on=str(on))
    return letter


def _closed() -> QuerySet[KeptLetter]:
    standing = KeptLetter.objects.filter(withdrawn_at=None, is_embargoed=True, published_on=None)
    return standing.exclude(embargo_ends_on__lt=timezone.localdate())


def _kept(letter_id: str) -> KeptLetter:
    letter = KeptLetter.objects.select_for_update().filter(id=letter_id, withdrawn_at=None).defer("content").first()
    if letter is None:
        raise HoldfastError("There is no such letter, or it was withdrawn. Look at the register.")
    return letter


def _log(who: str, action: str, letter: KeptLetter, **detail: object) -> None:
    record(by=who, action=action, subject_kind="letter", subject=letter.id, detail=detail)
