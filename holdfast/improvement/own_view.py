"""The council's own view of itself beside the inspectors': both at the same day, and the gap between them through time.

A judgement is graded by both, so that the gap is a number of grades. Of a theme inspectors give words, no grade: they
stand beside the council's own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from holdfast.accounts.actions import who_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.activity.log import record
from holdfast.improvement.models import Finding, Statement
from holdfast.improvement.register import Entered, Register
from holdfast.improvement.themes import THEMES
from holdfast.letters.letter import JUDGEMENTS
from holdfast.shared.errors import HoldfastError

# From the best to the worst, as Ofsted grades now: how many lie between two is the gap.
GRADES = ("outstanding", "good", "requires improvement", "inadequate")
About = Statement.About


@dataclass(frozen=True)
class Beside:
    """The council's own grade of a judgement on a day, and the inspectors' in force on it with the day of theirs."""

    judgement: str
    on: date
    own: Statement
    theirs: str
    theirs_on: date | None

    @property
    def gap(self) -> int | None:
        """How many grades the council's own lies above the inspectors'; nothing where they gave none."""
        if self.theirs not in GRADES:
            return None
        return GRADES.index(self.theirs) - GRADES.index(self.own.said)


@dataclass(frozen=True)
class ThemeBeside:
    """The council's own grade of a theme, and what the last letter before that day found of it."""

    theme: str
    own: Statement
    letter: str
    letter_on: date | None
    strengths: int
    concerns: int


@transaction.atomic
def rate_ourselves(
    *, about_kind: str, about: str, grade: str, because: str, said_on: date, by: Person | str
) -> Statement:
    """Give the council's own grade of a judgement or a theme on a day, with the reason."""
    who = who_may(by, Permission.EXPECTATION_SET)
    known = {About.JUDGEMENT: JUDGEMENTS, About.THEME: tuple(THEMES)}
    if about not in known.get(About(about_kind), ()):
        raise HoldfastError("There is no such judgement or theme. Choose one of the list.")
    if grade not in GRADES:
        raise HoldfastError(f"There is no grade {grade!r}. Give one of: {', '.join(GRADES)}.")
    if not because.strip():
        raise HoldfastError("Say on what the grade rests: which figures, audits or feedback.")
    if said_on > timezone.localdate():
        raise HoldfastError(f"{said_on:%d %B %Y} lies in the future. Give the day of the self-assessment.")
    stated = Statement.objects.create(
        about_kind=about_kind, about=about, said=grade, because=because.strip(), said_on=said_on, recorded_by=who
    )
    detail = {"about": about, "grade": grade, "day": str(said_on)}
    record(by=who, action="own grade given", subject_kind="statement", subject=stated.id, detail=detail)
    return stated


@transaction.atomic
def withdraw_rating(*, statement_id: str, why: str, by: Person | str) -> Statement:
    """Take back a grade that was entered by mistake: it stays in the record with why."""
    who = who_may(by, Permission.EXPECTATION_SET)
    kinds = (About.JUDGEMENT, About.THEME)
    found = Statement.objects.select_for_update().filter(id=statement_id, about_kind__in=kinds, withdrawn_at=None)
    stated = found.first()
    if stated is None:
        raise HoldfastError("There is no such grade, or it was taken back. Look at the self-assessment.")
    if not why.strip():
        raise HoldfastError("Say why it is taken back, such as: entered twice.")
    stated.withdrawn_why, stated.withdrawn_by, stated.withdrawn_at = why.strip(), who, timezone.now()
    stated.save(update_fields=["withdrawn_why", "withdrawn_by", "withdrawn_at"])
    record(by=who, action="own grade withdrawn", subject_kind="statement", subject=stated.id)
    return stated


def judgements_beside(register: Register) -> list[Beside]:
    """The own grades of judgements beside the inspectors', at each self-assessment and at each inspection since."""
    found = []
    for judgement in JUDGEMENTS:
        own = list(_ratings(About.JUDGEMENT).filter(about=judgement))
        if not own:
            continue
        graded = [one for one in register.entered if _grade(one, judgement)]
        days = {one.said_on for one in own} | {
            one.letter.happened_on
            for one in graded
            if one.letter.happened_on and one.letter.happened_on > own[0].said_on
        }
        found += [_beside(judgement, day, own, graded) for day in sorted(days)]
    return found


def themes_beside(findings: Sequence[Finding]) -> list[ThemeBeside]:
    """The own grades of themes, the latest of each, with what inspectors had found of it by then."""
    last = {one.about: one for one in _ratings(About.THEME)}
    return [_theme(theme, last[theme], findings) for theme in THEMES if theme in last]


def gaps(beside: Sequence[Beside]) -> list[tuple[date, float]]:
    """The mean gap over the judgements that both had graded by each day on which one of the grades changed."""
    found = []
    for day in sorted({one.on for one in beside}):
        in_force = {one.judgement: one for one in beside if one.on <= day}
        known = [one.gap for one in in_force.values() if one.gap is not None]
        if known:
            found.append((day, sum(known) / len(known)))
    return found


def in_force(beside: Sequence[Beside]) -> list[Beside]:
    """The last row of each judgement."""
    return list({one.judgement: one for one in beside}.values())


def _ratings(kind: str) -> QuerySet[Statement]:
    return Statement.objects.filter(about_kind=kind, withdrawn_at=None)


def _grade(entered: Entered, judgement: str) -> str:
    return str(entered.letter.said["judgements"].get(judgement) or "")


def _beside(judgement: str, day: date, own: Sequence[Statement], graded: Sequence[Entered]) -> Beside:
    said = [one for one in own if one.said_on <= day][-1]
    theirs = [one for one in graded if one.letter.happened_on and one.letter.happened_on <= day]
    last = theirs[-1] if theirs else None
    return Beside(
        judgement, day, said, _grade(last, judgement) if last else "", last.letter.happened_on if last else None
    )


def _theme(theme: str, own: Statement, findings: Sequence[Finding]) -> ThemeBeside:
    letters = [
        one
        for one in findings
        if one.source_kind == Finding.Source.LETTER and theme in one.themes and one.source_on <= own.said_on
    ]
    last = max(letters, key=lambda one: one.source_on, default=None)
    of_last = [one for one in letters if last and one.source_id == last.source_id]
    strengths = sum(one.polarity == Finding.Polarity.STRENGTH for one in of_last)
    concerns = sum(one.polarity in (Finding.Polarity.WEAKNESS, Finding.Polarity.MIXED) for one in of_last)
    return ThemeBeside(
        theme, own, last.source_title if last else "", last.source_on if last else None, strengths, concerns
    )
