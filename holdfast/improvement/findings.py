"""Findings: confirming one, mending what is said of it, the council's answer, and taking back a mistake.

Each is one transaction with its entry in the log. The log says who did what to which finding, never the words: what a
child or a parent said belongs to those who may read the finding.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import Reach
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.improvement.embargo import closed_to
from holdfast.improvement.models import Finding
from holdfast.improvement.themes import THEMES
from holdfast.improvement.units import unit_meant, who_may_of
from holdfast.letters.findings.classify import DIRECTIONS
from holdfast.letters.findings.lexicons import groups
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.standards import CLOCKS, MEASURES


@dataclass(frozen=True)
class Source:
    """Where the words stand: the kind of source, its id here if it has one, its name, its day, and the page."""

    kind: str
    title: str
    on: date
    id: str = ""
    page: int | None = None


@dataclass(frozen=True)
class Said:
    """What is said of the words: all of it may be mended later. `because` are the words that led a reader to it."""

    polarity: str
    themes: Sequence[str] = ()
    direction: str = ""
    extent: str = ""
    maturity: str = ""
    weight: str = ""
    standards: Sequence[str] = ()
    measures: Sequence[str] = ()
    because: Sequence[str] = ()


@transaction.atomic
def confirm_finding(
    *, words: str, source: Source, said: Said, served: Served, by: Person | str, unit_id: str = ""
) -> Finding:
    """Make words a finding: a person says that they are one, and what they say. Nothing becomes one by itself."""
    who = who_may_of(by, Permission.FINDING_CONFIRM, served, unit_id)
    _check_source(words, source)
    _check_said(said)
    finding = Finding.objects.create(
        words=words.strip(),
        source_kind=source.kind,
        source_id=source.id,
        source_title=source.title.strip(),
        source_on=source.on,
        page=source.page,
        unit_id=unit_id,
        unit=unit_meant(unit_id, served)[0],
        confirmed_by=who,
        **_kept(said),
    )
    detail = {"source": source.kind, "source_id": source.id, "polarity": said.polarity}
    _log(who, "finding confirmed", finding, detail)
    return finding


@transaction.atomic
def mend_finding(*, finding_id: str, said: Said, served: Served, by: Person | str) -> Finding:
    """Say something else of a finding's words, which stay as they are. The log keeps what was said before."""
    finding = _standing(finding_id)
    who = who_may_of(by, Permission.FINDING_CONFIRM, served, finding.unit_id)
    _check_said(said)
    kept = _kept(said)
    before = {name: getattr(finding, name) for name in kept if name != "because"}
    for name, value in kept.items():
        setattr(finding, name, value)
    finding.save(update_fields=list(kept))
    changed = [name for name, value in before.items() if value != kept[name]]
    _log(who, "finding mended", finding, {"before": {name: before[name] for name in changed}})
    return finding


@transaction.atomic
def answer_finding(
    *,
    finding_id: str,
    answer: str,
    words: str,
    served: Served,
    by: Person | str,
    on: date | None = None,
    areas: Sequence[str] = (),
) -> Finding:
    """Give the council's answer, decided on a day: accept, part or dispute, with why unless it is accepted whole.

    `areas` are the services and teams to which the answer applies; without them it applies to the whole council.
    """
    finding = _standing(finding_id)
    who = who_may_of(by, Permission.FINDING_ANSWER, served, finding.unit_id)
    if answer not in Finding.Answer.values or not answer:
        raise HoldfastError(f"There is no answer {answer!r}. Accept the finding, accept it in part, or dispute it.")
    if answer != Finding.Answer.ACCEPT and not words.strip():
        raise HoldfastError("Say which part is not accepted, and why.")
    decided_on = on or timezone.localdate()
    if not finding.source_on <= decided_on <= timezone.localdate():
        raise HoldfastError(f"Give a day from {finding.source_on:%d %B %Y}, when it was found, until today.")
    finding.answer, finding.answer_words, finding.answered_on = answer, words.strip(), decided_on
    finding.answer_areas = [{"id": area, "name": unit_meant(area, served)[0]} for area in dict.fromkeys(areas)]
    finding.answered_by, finding.answered_at = who, timezone.now()
    finding.save(update_fields=["answer", "answer_words", "answered_on", "answer_areas", "answered_by", "answered_at"])
    said = {"answer": answer, "day": str(decided_on)}
    _log(who, "finding answered", finding, said | ({"areas": list(areas)} if areas else {}))
    return finding


@transaction.atomic
def withdraw_finding(*, finding_id: str, why: str, served: Served, by: Person | str) -> Finding:
    """Take back a finding that was confirmed by mistake: it leaves the lists, and stays in the record with why."""
    finding = _standing(finding_id)
    who = who_may_of(by, Permission.FINDING_CONFIRM, served, finding.unit_id)
    if not why.strip():
        raise HoldfastError("Say why the finding is taken back, such as: confirmed twice.")
    if finding.actions.filter(withdrawn_at=None, stopped_on=None).exists():
        raise HoldfastError("An action answers this finding. Stop it or take it back first, or dispute the finding.")
    finding.withdrawn_why, finding.withdrawn_by, finding.withdrawn_at = why.strip(), who, timezone.now()
    finding.save(update_fields=["withdrawn_why", "withdrawn_by", "withdrawn_at"])
    _log(who, "finding withdrawn", finding, {})
    return finding


def findings_within(scope: Scope) -> QuerySet[Finding]:
    """The findings that stand and that somebody may read: of the whole council, and of their own services and teams.

    What comes from a letter that is not published yet opens with the letter.
    """
    standing = Finding.objects.filter(withdrawn_at=None)
    if closed := closed_to(scope.person):
        standing = standing.exclude(source_kind=Finding.Source.LETTER, source_id__in=closed)
    if scope.person.role.reach is Reach.ALL:
        return standing
    return standing.filter(Q(unit_id="") | Q(unit_id__in=[*scope.services, *scope.teams]))


def told_within(scope: Scope) -> QuerySet[Finding]:
    """Of the findings within scope those whose words may be told: to those who read no findings only what is public."""
    within = findings_within(scope)
    if scope.person.may(Permission.FINDING_VIEW):
        return within
    return within.filter(source_kind=Finding.Source.LETTER)


def _standing(finding_id: str) -> Finding:
    finding = Finding.objects.select_for_update().filter(id=finding_id, withdrawn_at=None).first()
    if finding is None:
        raise HoldfastError("There is no such finding, or it was taken back. Look at the list of findings.")
    return finding


def _check_source(words: str, source: Source) -> None:
    if not words.strip():
        raise HoldfastError("Give the words of the source as they stand.")
    if source.kind not in Finding.Source.values:
        raise HoldfastError(f"A finding comes from a {', a '.join(Finding.Source.values)}; {source.kind} is none.")
    if not source.title.strip():
        raise HoldfastError("Say where the words come from, such as: monitoring visit of 14 May 2018.")
    if source.on > timezone.localdate():
        raise HoldfastError(f"{source.on:%d %B %Y} lies in the future. Give the day on which it was found.")


def _check_said(said: Said) -> None:
    """All that is not a word of its list, at once."""
    known = {
        "polarity": (Finding.Polarity.values, [said.polarity]),
        "weight": (Finding.Weight.values, [said.weight]),
        "direction": (DIRECTIONS, [said.direction] if said.direction else []),
        "extent": (groups("extent"), [said.extent] if said.extent else []),
        "maturity": (groups("maturity"), [said.maturity] if said.maturity else []),
        "theme": (THEMES, said.themes),
        "standard": (CLOCKS, said.standards),
        "measure": (MEASURES, said.measures),
    }
    wrong = [
        f"There is no {name} {value!r}."
        for name, (words, given) in known.items()
        for value in given
        if value not in words
    ]
    if not said.themes:
        wrong.append("Give at least one theme.")
    if wrong:
        raise HoldfastError(" ".join(wrong))


def _kept(said: Said) -> dict[str, object]:
    """The same as the database holds it: lists for what may be several."""
    return {name: value if isinstance(value, str) else list(value) for name, value in asdict(said).items()}


def _log(who: str, action: str, finding: Finding, detail: dict[str, object]) -> None:
    record(by=who, action=action, subject_kind="finding", subject=finding.id, detail=detail)
