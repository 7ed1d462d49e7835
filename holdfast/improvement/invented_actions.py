"""What the invented council did about its findings, and what its leaders claimed: for those who try Holdfast."""

from datetime import date, timedelta
from importlib.resources import files
from typing import Any

import yaml

from holdfast.accounts.models import Person
from holdfast.improvement.actions import Intended, finish_action, set_action
from holdfast.improvement.claims import Claimed, record_claim
from holdfast.improvement.invented import BY
from holdfast.improvement.models import Claim, Finding, ImprovementAction, KeptLetter
from holdfast.improvement.retests import link_retest
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError

DAYS = (("due", "on"), ("approved", "on"), ("expected", "by"))


def carry_invented_findings(served: Served) -> int:
    """Set the actions, link the re-tests and record the claims, unless it was done; give how many actions are new."""
    if ImprovementAction.objects.filter(set_by=BY).exists() or Claim.objects.filter(recorded_by=BY).exists():
        return 0
    text = files("holdfast.improvement").joinpath("invented_actions.yaml").read_text(encoding="utf-8")
    made = yaml.safe_load(text)
    for action in made["actions"]:
        _act(action, served)
    for retest in made["retests"]:
        finding, later = finding_named(retest["finding"]), finding_named(retest["later"])
        link_retest(finding_id=finding.id, later_id=later.id, served=served, by=BY)
    for claim in made["claims"]:
        _claim(claim, served)
    return len(made["actions"])


def _act(made: dict[str, Any], served: Served) -> None:
    finding, done = finding_named(made.pop("finding")), made.pop("done", None)
    role = made.pop("owner_role", "")
    owner = Person.objects.filter(role_key=role, is_active=True).values_list("email", flat=True).first() or ""
    days = {f"{name}_{end}": _day(finding, made.pop(name, None)) for name, end in DAYS}
    starts_on = finding.source_on + timedelta(days=made.pop("starts"))
    intended = Intended(**made, **days, starts_on=starts_on, owner=owner)
    action = set_action(intended=intended, findings=[finding.id], served=served, by=BY)
    if done:
        done_on = finding.source_on + timedelta(days=done["after"])
        finish_action(action_id=action.id, done_on=done_on, words=done["words"], served=served, by=BY)


def _claim(made: dict[str, Any], served: Served) -> None:
    finding = finding_named(made.pop("finding"))
    said_on, due_on = (finding.source_on + timedelta(days=made.pop(name)) for name in ("said", "due"))
    record_claim(claimed=Claimed(**made, said_on=said_on, due_on=due_on), findings=[finding.id], served=served, by=BY)


def _day(finding: Finding, after: int | None) -> date | None:
    return None if after is None else finding.source_on + timedelta(days=after)


def finding_named(named: dict[str, Any]) -> Finding:
    """The finding of a letter that begins with these words."""
    letters = KeptLetter.objects.filter(ordinal=named["ordinal"]).values_list("id", flat=True)
    found = Finding.objects.filter(source_id__in=list(letters), words__startswith=named["begins"], withdrawn_at=None)
    if len(found) != 1:
        raise HoldfastError(f"{len(found)} findings begin with {named['begins']!r}, and one was expected.")
    return found[0]
