"""Re-tests: saying that a later finding looked at the same thing again.

Only what comes from outside the work itself re-tests it: a letter, a review, or feedback. A signal or somebody's word
does not.
"""

from collections.abc import Collection

from django.db import transaction
from django.db.models import Q, QuerySet

from holdfast.accounts.actions import check_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.improvement.findings import findings_within
from holdfast.improvement.models import Finding, Retest
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError

FROM_OUTSIDE = (Finding.Source.LETTER, Finding.Source.REVIEW, Finding.Source.CHILDREN, Finding.Source.FEEDBACK)


@transaction.atomic
def link_retest(*, finding_id: str, later_id: str, served: Served, by: Person | str) -> Retest:
    """Say that a later finding looked at the same thing again: a strength passes the re-test, all else does not."""
    who = by
    within = Finding.objects.filter(withdrawn_at=None)
    if isinstance(by, Person):
        check_may(by, Permission.FINDING_CONFIRM)
        who, within = by.email, findings_within(Scope(by, served))
    finding, later = (within.filter(id=one).first() for one in (finding_id, later_id))
    if finding is None or later is None:
        raise HoldfastError("One of the two findings is not there. Look at the list of findings.")
    if later.source_on <= finding.source_on:
        raise HoldfastError("A re-test comes later than what it tests. Choose a finding of a later day.")
    if later.source_kind not in FROM_OUTSIDE:
        raise HoldfastError("A re-test is what a letter, a review or feedback found, not a signal or somebody's word.")
    retest, is_new = Retest.objects.get_or_create(finding=finding, later=later, defaults={"linked_by": who})
    if is_new:
        record(
            by=str(who), action="re-test linked", subject_kind="finding", subject=finding.id, detail={"by": later.id}
        )
    return retest


def open_retests(closed: Collection[str]) -> QuerySet[Retest]:
    """The re-tests that stand, without those of letters that somebody may not read yet."""
    unread = Q(later__source_kind=Finding.Source.LETTER, later__source_id__in=list(closed))
    return Retest.objects.filter(later__withdrawn_at=None).exclude(unread).select_related("later")


def could_retest(finding: Finding, scope: Scope) -> QuerySet[Finding]:
    """The later findings that somebody may name as a re-test of this one: those that share a theme come first."""
    later = findings_within(scope).filter(source_on__gt=finding.source_on, source_kind__in=FROM_OUTSIDE)
    return later.exclude(polarity=Finding.Polarity.CONTEXT).exclude(tests_of__finding=finding).order_by("source_on")
