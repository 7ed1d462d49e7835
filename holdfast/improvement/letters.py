"""Keeping the council's own letters and reports, each in one transaction with its entry in the log."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from holdfast.accounts.actions import who_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.activity.log import record
from holdfast.improvement.models import KeptLetter, LetterSentence
from holdfast.letters.kinds import OTHER
from holdfast.letters.letter import Finding
from holdfast.letters.model import UnreadableError
from holdfast.letters.passages import Whole, read_text_of_others, read_whole, reader_version
from holdfast.shared.errors import HoldfastError

LONGEST_NAME = 200


class KeptAlreadyError(HoldfastError):
    """The same file is kept already."""


@dataclass(frozen=True)
class Origin:
    """Where a text was had from, and who wrote it; whether it is not published yet, and until when that is to hold."""

    source: str = ""
    author: str = ""
    is_embargoed: bool = False
    embargo_ends_on: date | None = None


@transaction.atomic
def keep_letter(*, content: bytes, name: str, by: Person | str, origin: Origin = Origin()) -> KeptLetter:
    """Keep a letter about the council: the file, what was read of it, and its sentences for somebody to confirm.

    Its author is the inspector who led, unless somebody says otherwise.
    """
    return _keep(content, name, by, origin, lambda: read_whole(content, name))


@transaction.atomic
def keep_text(*, content: bytes, name: str, title: str, on: date, origin: Origin, by: Person | str) -> KeptLetter:
    """Keep what others wrote of an inspection: a press summary, the council's own statement. It gives no grade."""
    lacks = [what for what, given in (("a title", title), ("its source", origin.source)) if not given.strip()]
    if lacks:
        raise HoldfastError(f"Give {' and '.join(lacks)}: a text that is kept says where it comes from.")
    if on > timezone.localdate():
        raise HoldfastError(f"{on:%d %B %Y} lies in the future. Give the day of the text.")
    letter = _keep(content, name, by, origin, lambda: read_text_of_others(content, name, on))
    letter.told_title = title.strip()
    letter.save(update_fields=["told_title"])
    return letter


def _keep(content: bytes, name: str, by: Person | str, origin: Origin, read: Callable[[], Whole]) -> KeptLetter:
    who = who_may(by, Permission.LETTER_KEEP)
    fingerprint = hashlib.sha256(content).hexdigest()
    kept = KeptLetter.objects.filter(fingerprint=fingerprint).first()
    if kept is not None:
        was = ", and was withdrawn" if kept.withdrawn_at else ""
        raise KeptAlreadyError(f"{name} is kept already, as {kept.title.lower()}{was}. Nothing was changed.")
    try:
        whole = read()
    except UnreadableError as error:
        raise HoldfastError(f"{name} was not kept. {error}") from error
    letter = _letter(whole, content, fingerprint, name, who, origin)
    LetterSentence.objects.bulk_create(_sentences(letter, whole))
    detail = {"kind": letter.kind, "fingerprint": fingerprint, "reader": letter.reader, "source": letter.source}
    if letter.is_embargoed:
        detail["until"] = str(letter.embargo_ends_on or "publication")
    record(by=who, action="letter kept", subject_kind="letter", subject=letter.id, detail=detail)
    return letter


@transaction.atomic
def withdraw_letter(*, letter_id: str, by: Person | str) -> KeptLetter:
    """Take a letter that was kept by mistake out of the register; it stays in the record."""
    letter = standing(letter_id)
    who = who_may(by, Permission.LETTER_KEEP)
    if letter.sentences.exclude(finding=None).filter(finding__withdrawn_at=None).exists():
        raise HoldfastError("Findings were confirmed from this letter. Take those back first, each with its reason.")
    letter.withdrawn_by, letter.withdrawn_at = who, timezone.now()
    letter.save(update_fields=["withdrawn_by", "withdrawn_at"])
    record(by=who, action="letter withdrawn", subject_kind="letter", subject=letter.id)
    return letter


@transaction.atomic
def give_day(*, letter_id: str, on: date, by: Person | str) -> KeptLetter:
    """Say on which day a letter that tells no date was written."""
    letter = standing(letter_id)
    who = who_may(by, Permission.LETTER_KEEP)
    if letter.visit_started_on or letter.written_on:
        raise HoldfastError("The letter tells its own date, and that one holds.")
    if on > timezone.localdate():
        raise HoldfastError(f"{on:%d %B %Y} lies in the future. Give the day of the letter.")
    letter.told_on = on
    letter.save(update_fields=["told_on"])
    record(by=who, action="letter dated", subject_kind="letter", subject=letter.id, detail={"day": str(on)})
    return letter


def standing(letter_id: str) -> KeptLetter:
    """The letter of that id, if it was not withdrawn."""
    letter = KeptLetter.objects.filter(id=letter_id, withdrawn_at=None).defer("content").first()
    if letter is None:
        raise HoldfastError("There is no such letter, or it was withdrawn. Look at the register.")
    return letter


def _letter(whole: Whole, content: bytes, fingerprint: str, name: str, who: str, origin: Origin) -> KeptLetter:
    letter = whole.letter
    led_by = letter.lead_inspector or "; ".join(one.name for one in letter.inspectors)
    return KeptLetter.objects.create(
        name=name[-LONGEST_NAME:],
        form=whole.form,
        content=content,
        fingerprint=fingerprint,
        kind=letter.kind or "",
        framework=letter.framework or "",
        written_on=letter.letter_date,
        visit_started_on=letter.visit_start,
        visit_ended_on=letter.visit_end,
        ordinal=letter.ordinal,
        said=letter.to_json(),
        passages=[passage.to_json() for passage in whole.passages],
        progress=[{"word": said.word, "text": said.text, "page": said.page} for said in whole.progress],
        reader=reader_version(),
        source=origin.source.strip() or ("Ofsted" if letter.kind != OTHER else ""),
        author=origin.author.strip() or led_by[:200],
        is_embargoed=origin.is_embargoed,
        embargo_ends_on=origin.embargo_ends_on,
        kept_by=who,
    )


def as_suggested(finding: Finding) -> dict[str, Any]:
    """What the reader suggests of a sentence, as it is kept."""
    named = {name: getattr(finding, name) or "" for name in ("polarity", "direction", "extent", "maturity")}
    return named | {name: list(getattr(finding, name)) for name in ("themes", "measures", "because")}


def _sentences(letter: KeptLetter, whole: Whole) -> list[LetterSentence]:
    found: list[LetterSentence] = []
    for index, passage in enumerate(whole.passages):
        for finding in passage.findings:
            found.append(
                LetterSentence(
                    letter=letter,
                    place=len(found),
                    passage=index,
                    page=finding.page,
                    part=passage.part,
                    words=finding.text,
                    suggested=as_suggested(finding),
                )
            )
    return found
