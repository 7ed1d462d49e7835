"""What is kept beside a finding: what it rests on, what was said of it in public, and the plan that answers it."""

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from django.db import transaction
from django.utils import timezone

from holdfast.accounts.actions import check_may
from holdfast.accounts.permissions import Permission
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.improvement.findings import findings_within
from holdfast.improvement.models import Finding
from holdfast.inspection.models import AnsweringPlan, Evidence, PublicStatement
from holdfast.shared.errors import HoldfastError

Of = TypeVar("Of", Evidence, PublicStatement, AnsweringPlan)


@dataclass(frozen=True)
class Beside:
    """All that is kept beside one finding; the plan that was named last is the one that stands."""

    evidence: list[Evidence]
    statements: list[PublicStatement]
    plan: AnsweringPlan | None


def beside(finding: Finding) -> Beside:
    """What is kept beside a finding."""
    plans = _standing(AnsweringPlan, finding)
    return Beside(_standing(Evidence, finding), _standing(PublicStatement, finding), plans[0] if plans else None)


@transaction.atomic
def note_evidence(
    *, finding: Finding, kind: str, words: str, seen_on: date | None, how_many: int | None, scope: Scope
) -> Evidence:
    """Note what a finding rests on."""
    who = _who(scope, Permission.FINDING_CONFIRM, finding)
    if kind not in Evidence.Kind.values:
        raise HoldfastError(f"There is no kind {kind!r}. Choose from the list.")
    if not words.strip():
        raise HoldfastError("Say what was looked at or heard. Name no child.")
    if seen_on is not None and seen_on > timezone.localdate():
        raise HoldfastError(f"{seen_on:%d %B %Y} lies in the future. Give the day on which it was seen or heard.")
    kept = Evidence.objects.create(
        finding_id=finding.id, kind=kind, words=words.strip(), seen_on=seen_on, how_many=how_many, kept_by=who
    )
    return _logged(kept, "evidence noted", who, kind=kind)


@transaction.atomic
def keep_statement(
    *, finding: Finding, words: str, said_by: str, said_on: date, address: str, scope: Scope
) -> PublicStatement:
    """Keep what the council said in public about a finding."""
    who = _who(scope, Permission.FINDING_ANSWER, finding)
    if not words.strip() or not said_by.strip():
        raise HoldfastError("Give the words of the statement and who made it.")
    if said_on > timezone.localdate():
        raise HoldfastError(f"{said_on:%d %B %Y} lies in the future. Give the day of the statement.")
    if address and not address.startswith("https://"):
        raise HoldfastError("Give the whole address of the public information: it begins with https://")
    kept = {"words": words.strip(), "said_by": said_by.strip(), "said_on": said_on, "address": address.strip()}
    statement = PublicStatement.objects.create(finding_id=finding.id, kept_by=who, **kept)
    return _logged(statement, "public statement kept", who)


@transaction.atomic
def name_plan(*, finding: Finding, plan: str, clears: str, why: str, scope: Scope) -> AnsweringPlan:
    """Name the plan that answers a finding, and whether it alone would clear it; the one named before gives way."""
    who = _who(scope, Permission.FINDING_ANSWER, finding)
    if not plan.strip():
        raise HoldfastError("Name the plan, such as: assessment improvement plan, part 2.")
    if clears not in AnsweringPlan.Clears.values:
        raise HoldfastError("Say whether the plan alone would clear it.")
    if clears == AnsweringPlan.Clears.WITH_OTHERS and not why.strip():
        raise HoldfastError("Say what else it takes.")
    AnsweringPlan.objects.filter(finding_id=finding.id, withdrawn_at=None).update(
        withdrawn_at=timezone.now(), withdrawn_by=who
    )
    kept = AnsweringPlan.objects.create(
        finding_id=finding.id, plan=plan.strip(), clears=clears, why=why.strip(), kept_by=who
    )
    return _logged(kept, "answering plan named", who, clears=clears)


@transaction.atomic
def take_back(*, entry: Evidence | PublicStatement, finding: Finding, scope: Scope) -> None:
    """Take back what was kept beside a finding by mistake; it stays in the record."""
    wanted = Permission.FINDING_CONFIRM if isinstance(entry, Evidence) else Permission.FINDING_ANSWER
    who = _who(scope, wanted, finding)
    entry.withdrawn_by, entry.withdrawn_at = who, timezone.now()
    entry.save(update_fields=["withdrawn_by", "withdrawn_at"])
    _logged(entry, "taken back beside a finding", who, what=entry.id)


def plans_named(findings: list[str]) -> dict[str, AnsweringPlan]:
    """The plan that stands for each of these findings that has one."""
    found = AnsweringPlan.objects.filter(finding_id__in=findings, withdrawn_at=None).order_by("kept_at")
    return {one.finding_id: one for one in found}


def _standing(kind: type[Of], finding: Finding) -> list[Of]:
    return list(kind.objects.filter(finding_id=finding.id, withdrawn_at=None))


def _who(scope: Scope, permission: Permission, finding: Finding) -> str:
    check_may(scope.person, permission)
    if not findings_within(scope).filter(id=finding.id).exists():
        raise HoldfastError("There is no such finding, or it is not of your services.")
    return scope.person.email


def _logged(kept: Of, action: str, who: str, **detail: object) -> Of:
    record(by=who, action=action, subject_kind="finding", subject=kept.finding_id, detail=detail)
    return kept
