"""Expectations: setting one, stating that one holds, withdrawing one; and whether each holds, from what shows it.

Where a measure or a re-test can show it, nobody states it. Each write is one transaction with its entry in the log.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed, who_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.improvement.conditions import CONDITIONS, STAGES
from holdfast.improvement.findings import findings_within
from holdfast.improvement.models import Expectation, Finding, Statement
from holdfast.improvement.reached import reached, year_of
from holdfast.improvement.retests import open_retests
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES

Kind = Expectation.Kind
PARTS = {Kind.CONDITION: tuple(CONDITIONS), Kind.EXIT: tuple(STAGES), Kind.PROMISE: ("",)}
HOLDS, HOLDS_NOT = "holds", "does not hold"


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What should hold, and what shows it: a measure and a value, the re-test of a finding, or neither."""

    kind: str
    words: str
    part: str = ""
    measure: str = ""
    is_at_least: bool = True
    expected_value: float | None = None
    finding: str = ""


class Hold(Enum):
    """Whether an expectation holds; its value says it in words."""

    MET = "met"
    NOT_MET = "not met"
    CANNOT_TELL = "cannot be told"


@dataclass(frozen=True)
class Held:
    """An expectation with whether it holds, on what that rests, and since when that was so said or found."""

    expectation: Expectation
    hold: Hold
    words: str
    stated: Statement | None = None

    @property
    def is_met(self) -> bool:
        """Whether it holds."""
        return self.hold is Hold.MET


@transaction.atomic
def set_expectation(*, expected: Expected, served: Served, by: Person | str) -> Expectation:
    """Set what should hold: a condition, an exit test of a stage, or a promise to children."""
    who = who_may(by, Permission.EXPECTATION_SET)
    kept = _checked(expected)
    finding = _finding(kept.finding, served, by) if kept.finding else None
    found = Expectation.objects.create(
        kind=kept.kind,
        part=kept.part,
        words=kept.words,
        measure=kept.measure,
        is_at_least=kept.is_at_least,
        expected_value=kept.expected_value,
        finding=finding,
        set_by=who,
    )
    _log(who, "expectation set", found, {"kind": kept.kind, "part": kept.part, "measure": kept.measure})
    return found


@transaction.atomic
def state_expectation(*, expectation_id: str, said: str, because: str, said_on: date, by: Person | str) -> Statement:
    """State on a day whether something holds that no measure and no re-test shows, and how one can see it."""
    who = who_may(by, Permission.EXPECTATION_SET)
    found = _standing(expectation_id)
    if found.measure or found.finding_id:
        raise HoldfastError("A measure or a re-test shows whether this holds. Nobody states it.")
    if said not in (HOLDS, HOLDS_NOT):
        raise HoldfastError("Say whether it holds or not.")
    if not because.strip():
        raise HoldfastError("Say how one can see it, such as: 40 of 46 workers have a laptop of this year.")
    if said_on > timezone.localdate():
        raise HoldfastError(f"{said_on:%d %B %Y} lies in the future. Give the day on which it was seen.")
    stated = Statement.objects.create(
        about_kind=Statement.About.EXPECTATION,
        about=found.id,
        said=said,
        because=because.strip(),
        said_on=said_on,
        recorded_by=who,
    )
    _log(who, "expectation stated", found, {"said": said, "day": str(said_on)})
    return stated


@transaction.atomic
def withdraw_expectation(*, expectation_id: str, why: str, by: Person | str) -> Expectation:
    """Take back an expectation that is no longer asked or was set by mistake: it stays in the record with why."""
    who = who_may(by, Permission.EXPECTATION_SET)
    found = _standing(expectation_id)
    if not why.strip():
        raise HoldfastError("Say why it is taken back, such as: set twice.")
    found.withdrawn_why, found.withdrawn_by, found.withdrawn_at = why.strip(), who, timezone.now()
    found.save(update_fields=["withdrawn_why", "withdrawn_by", "withdrawn_at"])
    _log(who, "expectation withdrawn", found, {})
    return found


def expectations(kind: str) -> QuerySet[Expectation]:
    """The expectations of a kind that stand, in the order in which they were set."""
    return Expectation.objects.filter(kind=kind, withdrawn_at=None).select_related("finding")


def held(expectation: Expectation, served: Served, *, closed: Collection[str] = ()) -> Held:
    """Whether an expectation holds now, from what shows it; not from letters that are closed to the reader yet."""
    if expectation.measure:
        return _by_measure(expectation, served)
    return _by_retest(expectation, closed) if expectation.finding_id else _by_word(expectation)


def asked_words(expectation: Expectation) -> str:
    """What is asked of the measure, or which re-test or word shows that it holds."""
    if expectation.measure in MEASURES and expectation.expected_value is not None:
        measure = MEASURES[expectation.measure]
        way = "at least" if expectation.is_at_least else "at most"
        return f"{measure.title}: {way} {measure.gives.written(expectation.expected_value)}"
    return "the last re-test of a finding passed" if expectation.finding_id else "stated by a person"


def _by_measure(expectation: Expectation, served: Served) -> Held:
    measure = MEASURES.get(expectation.measure)
    if measure is None or expectation.expected_value is None:
        return Held(expectation, Hold.CANNOT_TELL, "its measure is no longer there")
    row = year_of(served, measure.id)
    came = reached(row, expectation.expected_value, at_least=expectation.is_at_least, served=served)
    figure = f"{measure.gives.written(came.value)} in the last twelve months" if came.value is not None else ""
    if came.kept is None:
        return Held(expectation, Hold.CANNOT_TELL, "; ".join(filter(None, (figure, came.because))))
    return Held(expectation, Hold.MET if came.kept else Hold.NOT_MET, figure)


def _by_retest(expectation: Expectation, closed: Collection[str]) -> Held:
    tests = open_retests(closed).filter(finding=expectation.finding)
    last = max(tests, key=lambda one: one.later.source_on, default=None)
    if last is None:
        return Held(expectation, Hold.CANNOT_TELL, "nothing has tested it again yet")
    where = f"{last.later.source_title}, {_day(last.later.source_on)}"
    if last.passed:
        return Held(expectation, Hold.MET, f"re-test passed: {where}")
    return Held(expectation, Hold.NOT_MET, f"re-test not passed: {where}")


def _by_word(expectation: Expectation) -> Held:
    said = Statement.objects.filter(
        about_kind=Statement.About.EXPECTATION, about=expectation.id, withdrawn_at=None
    ).last()
    if said is None:
        return Held(expectation, Hold.CANNOT_TELL, "nobody has stated it yet")
    hold = Hold.MET if said.said == HOLDS else Hold.NOT_MET
    return Held(expectation, hold, f"stated {_day(said.said_on)}", said)


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _standing(expectation_id: str) -> Expectation:
    found = Expectation.objects.select_for_update().filter(id=expectation_id, withdrawn_at=None).first()
    if found is None:
        raise HoldfastError("There is no such condition, exit test or promise, or it was taken back.")
    return found


def _finding(finding_id: str, served: Served, by: Person | str) -> Finding:
    within = findings_within(Scope(by, served)) if isinstance(by, Person) else Finding.objects.filter(withdrawn_at=None)
    found = within.filter(id=finding_id).first()
    if found is None:
        raise NotAllowed("The finding is not there, or not yours to read. Look at the list of findings.")
    return found


def _checked(expected: Expected) -> Expected:
    """What is expected, with its words trimmed; all that cannot be, at once."""
    kept = replace(expected, words=expected.words.strip(), measure=expected.measure.strip().upper())
    wrong = []
    if kept.kind not in PARTS:
        raise HoldfastError(f"There is no expectation of kind {kept.kind!r}.")
    if kept.part not in PARTS[Kind(kept.kind)]:
        wrong.append(f"There is no part {kept.part!r}. Choose one of the list.")
    if not kept.words:
        wrong.append("Say what should hold.")
    if kept.measure and kept.measure not in MEASURES:
        wrong.append(f"There is no measure {kept.measure}. Give the id of one, such as AS01, or none.")
    if bool(kept.measure) != (kept.expected_value is not None):
        wrong.append("A measure needs the value that is asked of it, and a value its measure.")
    if kept.measure and kept.finding:
        wrong.append("Name a measure or a finding whose re-test shows it, not both.")
    if wrong:
        raise HoldfastError(" ".join(wrong))
    return kept


def _log(who: str, did: str, found: Expectation, detail: dict[str, object]) -> None:
    record(by=who, action=did, subject_kind="expectation", subject=found.id, detail=detail)
