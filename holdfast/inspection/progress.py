"""Progress since the last judgement: each rating in its own words, dated, with who rated it.

Letters rate by their words of progress; what others rate (an improvement board, a commissioner, the council itself) is
entered. The two stand side by side and are never added up.
"""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone

from holdfast.accounts.actions import who_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.activity.log import record
from holdfast.improvement.register import Register
from holdfast.improvement.themes import THEMES
from holdfast.inspection.models import ProgressRating
from holdfast.letters.progress import words_of_progress
from holdfast.shared.errors import HoldfastError


@dataclass(frozen=True)
class Rated:
    """One rating: when, by whom, which word, of what, and the words themselves."""

    on: date
    by: str
    word: str
    words: str
    source: str
    theme: str = ""
    letter_id: str = ""


@transaction.atomic
def rate_progress(
    *, rated_on: date, rated_by: str, word: str, theme: str, source: str, words: str, by: Person | str
) -> ProgressRating:
    """Enter how somebody rated the progress since the last judgement."""
    who = who_may(by, Permission.LETTER_KEEP)
    if word not in words_of_progress():
        raise HoldfastError(f"Progress is rated by one of these words: {', '.join(words_of_progress())}.")
    if theme and theme not in THEMES:
        raise HoldfastError(f"There is no theme {theme}. Choose from the list, or none.")
    if not rated_by.strip() or not source.strip():
        raise HoldfastError("Give who rated the progress, and where that is written.")
    if rated_on > timezone.localdate():
        raise HoldfastError(f"{rated_on:%d %B %Y} lies in the future. Give the day of the rating.")
    kept = {"rated_on": rated_on, "rated_by": rated_by.strip(), "word": word, "theme": theme}
    rating = ProgressRating.objects.create(**kept, source=source.strip(), words=words.strip(), kept_by=who)
    record(by=who, action="progress rated", subject_kind="rating", subject=rating.id, detail={"word": word})
    return rating


def progress_since(register: Register) -> list[Rated]:
    """Every rating since the inspection whose grades stand, the latest first; without one, every rating."""
    last = register.last_inspection
    since = last.on if last else date.min
    entered = ProgressRating.objects.filter(withdrawn_at=None, rated_on__gte=since)
    found = [
        Rated(one.rated_on, one.rated_by, one.word, one.words, one.source, THEMES.get(one.theme, "")) for one in entered
    ]
    return sorted([*found, *_in_letters(register, since)], key=lambda one: one.on, reverse=True)


def _in_letters(register: Register, since: date) -> list[Rated]:
    found = []
    for one in register.visits_since:
        on = one.letter.happened_on
        who = one.letter.author or "Ofsted"
        for said in one.letter.progress if on and on >= since else ():
            found.append(Rated(on, who, said["word"], said["text"], one.letter.title, letter_id=one.letter.id))
    return found
