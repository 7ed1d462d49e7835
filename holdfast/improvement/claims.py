"""Claims: what a leader said would come, and what came, from the figures.

The result is worked out each time from the figures of the snapshot that serves; nobody enters it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import Reach
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.improvement.findings import findings_within
from holdfast.improvement.models import Claim, Finding
from holdfast.improvement.months import months_of
from holdfast.improvement.reached import reached
from holdfast.improvement.units import unit_meant, who_may_of
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES


@dataclass(frozen=True, kw_only=True)
class Claimed:
    """What was claimed: the words, by whom to whom and when, and what would show it."""

    words: str
    said_by: str
    said_to: str
    said_on: date
    measure: str
    is_at_least: bool
    expected_value: float
    due_on: date
    unit_id: str = ""


class Result(Enum):
    """What came of a claim; its value says it in words."""

    NOT_DUE = "not due yet"
    KEPT = "kept"
    NOT_KEPT = "not kept"
    CANNOT_TELL = "cannot be told"


@dataclass(frozen=True)
class Came:
    """The result of a claim with the figure behind it, its month, and why there is none."""

    result: Result
    value: float | None = None
    period: str = ""
    because: str = ""


@transaction.atomic
def record_claim(*, claimed: Claimed, served: Served, by: Person | str, findings: Sequence[str] = ()) -> Claim:
    """Record what a leader claims, before its day has come or after."""
    who = who_may_of(by, Permission.CLAIM_RECORD, served, claimed.unit_id)
    kept = _checked(claimed)
    claim = Claim.objects.create(**kept, unit=unit_meant(claimed.unit_id, served)[0], recorded_by=who)
    within = findings_within(Scope(by, served)) if isinstance(by, Person) else Finding.objects.filter(withdrawn_at=None)
    found = list(within.filter(id__in=findings))
    if len(found) < len(set(findings)):
        raise NotAllowed("One of the findings is not there, or not yours to read. Look at the list of findings.")
    claim.findings.set(found)
    detail = {"measure": claim.measure, "due": str(claim.due_on), "unit": claim.unit}
    record(by=who, action="claim recorded", subject_kind="claim", subject=claim.id, detail=detail)
    return claim


@transaction.atomic
def withdraw_claim(*, claim_id: str, why: str, served: Served, by: Person | str) -> Claim:
    """Take back a claim that was recorded by mistake; one that was not kept is no mistake."""
    claim = Claim.objects.select_for_update().filter(id=claim_id, withdrawn_at=None).first()
    if claim is None:
        raise HoldfastError("There is no such claim, or it was taken back. Look at the list of claims.")
    who = who_may_of(by, Permission.CLAIM_RECORD, served, claim.unit_id)
    if not why.strip():
        raise HoldfastError("Say why the claim is taken back, such as: recorded twice.")
    if result_of(claim, served).result in (Result.KEPT, Result.NOT_KEPT):
        raise HoldfastError("The day of this claim has come and its result stands. It cannot be taken back any more.")
    claim.withdrawn_why, claim.withdrawn_by, claim.withdrawn_at = why.strip(), who, timezone.now()
    claim.save(update_fields=["withdrawn_why", "withdrawn_by", "withdrawn_at"])
    record(by=who, action="claim withdrawn", subject_kind="claim", subject=claim.id)
    return claim


def result_of(claim: Claim, served: Served) -> Came:
    """What came of a claim by the figure of the last whole month up to its day."""
    if served.snapshot.as_at < claim.due_on:
        return Came(Result.NOT_DUE)
    rows = months_of(served, claim.measure, claim.unit_id)
    last = next((row for row in reversed(rows) if row["to_on"] <= str(claim.due_on)), None)
    if last is None:
        return Came(Result.CANNOT_TELL, because="there is no figure for the month")
    came = reached(last, claim.expected_value, at_least=claim.is_at_least, served=served)
    if came.kept is None:
        return Came(Result.CANNOT_TELL, period=last["period"], because=came.because)
    return Came(Result.KEPT if came.kept else Result.NOT_KEPT, came.value, last["period"])


def claims_within(scope: Scope) -> QuerySet[Claim]:
    """The claims that stand and that somebody may read: of the whole council, and of their own services and teams."""
    standing = Claim.objects.filter(withdrawn_at=None)
    if scope.person.role.reach is Reach.ALL:
        return standing
    return standing.filter(Q(unit_id="") | Q(unit_id__in=[*scope.services, *scope.teams]))


def _checked(claimed: Claimed) -> dict[str, object]:
    """The claim as it is kept; all that cannot be, at once."""
    given = {name: value.strip() if isinstance(value, str) else value for name, value in vars(claimed).items()}
    given["measure"] = str(given["measure"]).upper()
    asked = {"words": "Give the words of the claim.", "said_by": "Say who claimed it.", "said_to": "Say to whom."}
    wrong = [message for name, message in asked.items() if not given[name]]
    if given["measure"] not in MEASURES:
        wrong.append(f"There is no measure {given['measure']}. A claim needs one that would show it, such as AS01.")
    if claimed.said_on > timezone.localdate():
        wrong.append("The claim was made on a day that lies in the future.")
    if claimed.due_on < claimed.said_on:
        wrong.append("The claim was due before it was made. Give the day by which it was to come true.")
    if wrong:
        raise HoldfastError(" ".join(wrong))
    return given
