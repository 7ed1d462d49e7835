"""The pages that people open daily, for `bench.site`: each with its permission and addresses drawn by chance."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from holdfast.accounts.permissions import Permission as May

Address = tuple[str, str]
Draw = Callable[[], Address]


@dataclass(frozen=True)
class Drawing:
    """What addresses are drawn from: a person, the snapshot that serves, the children in their scope, chance."""

    person: Any
    served: Any
    draw: random.Random

    def pages(self) -> dict[str, Draw]:
        """The pages that the person may open, each with a fresh address every time it is asked for."""
        found: dict[str, Draw] = {}
        for part in (self._always, self._measures, self._children, self._units, self._improvement, self._letters):
            found |= {name: address for name, may, address in part() if self.person.may(may)}
        return found

    def _at(self, addresses: list[str]) -> Draw:
        return lambda: (self.draw.choice(addresses), "")

    def _one(self, pattern: str, values: list[Any]) -> Draw | None:
        """A page of one of these things; nothing where there is none."""
        return self._at([pattern.format(value) for value in values]) if values else None

    def _always(self) -> Iterator[tuple[str, May, Draw]]:
        from holdfast.accounts.models import Person

        yield "Today", May.OWN_PAGE_VIEW, self._at(["/"])
        yield "Own settings", May.OWN_PAGE_VIEW, self._at(["/own"])
        yield "Children", May.CHILD_LIST, self._at(["/children"])
        yield "Data", May.DATA_VIEW, self._at(["/data"])
        yield "Changes", May.CHANGE_STATE, self._at(["/changes"])
        yield "Activity", May.ACTIVITY_VIEW, self._at(["/activity"])
        yield "People", May.ACCOUNT_MANAGE, self._at(["/people"])
        numbers = list(Person.objects.values_list("pk", flat=True))
        yield "A person", May.ACCOUNT_MANAGE, self._at([f"/people/{number}" for number in numbers])

    def _measures(self) -> Iterator[tuple[str, May, Draw]]:
        from holdfast.standards import CLOCKS, MEASURES

        measures = sorted(MEASURES)
        yield "Standards", May.STANDARD_VIEW, self._at(["/standards"])
        yield "Standard", May.STANDARD_VIEW, self._at([f"/standards/{one}" for one in sorted(CLOCKS)])
        yield "Measure", May.STANDARD_VIEW, self._at([f"/measures/{one}" for one in measures])
        yield "Children behind", May.CHILDREN_BEHIND_VIEW, self._at([f"/measures/{one}/children" for one in measures])

    def _children(self) -> Iterator[tuple[str, May, Draw]]:
        from holdfast.accounts.references import reference_of
        from holdfast.accounts.scope import Scope

        condition, values = Scope(self.person, self.served).condition
        sql = f"SELECT person_id, surname FROM children WHERE status != 'closed' AND ({condition})"
        mine = self.served.rows(sql, values)
        known = self.draw.sample(mine, min(200, len(mine)))
        if not known:
            return
        references = [f"/child/{reference_of(child['person_id'])}" for child in known]
        yield "Child", May.CHILD_VIEW, self._at(references)
        yield "Search", May.CHILD_SEARCH, lambda: ("/search", f"asked={self.draw.choice(known)['surname']}")
        yield "Supervision form", May.SUPERVISION_RECORD, self._at([f"{one}/supervision" for one in references])
        yield "Oversight form", May.OVERSIGHT_RECORD, self._at([f"{one}/oversight" for one in references])
        yield "Follow-up form", May.FOLLOW_UP_RECORD, self._at([f"{one}/follow-up" for one in references])

    def _units(self) -> Iterator[tuple[str, May, Draw]]:
        from holdfast.accounts.scope import Scope

        scope = Scope(self.person, self.served)
        marks = ", ".join("?" * len(scope.teams))
        held = self.served.rows(
            f"SELECT worker_id, team_id FROM workers WHERE children > 0 AND team_id IN ({marks})", scope.teams
        )
        teams, workers = sorted({row["team_id"] for row in held}), [row["worker_id"] for row in held]
        yield "Teams", May.TEAM_VIEW, self._at(["/teams"])
        pages = (
            ("A team", May.TEAM_VIEW, self._one("/teams/{}", teams)),
            ("A service", May.SERVICE_VIEW, self._one("/services/{}", list(scope.services))),
            ("A worker's supervision", May.SUPERVISION_RECORD, self._one("/workers/{}/supervision", workers)),
        )
        yield from ((name, may, address) for name, may, address in pages if address)

    def _improvement(self) -> Iterator[tuple[str, May, Draw]]:
        from holdfast.accounts.scope import Scope
        from holdfast.improvement.findings import findings_within
        from holdfast.improvement.models import ImprovementAction

        scope = Scope(self.person, self.served)
        findings = [finding.pk for finding in findings_within(scope)]
        actions = list(ImprovementAction.objects.values_list("pk", flat=True))
        yield "Findings", May.FINDING_VIEW, self._at(["/findings"])
        yield "Improvement plan", May.PLAN_VIEW, self._at(["/improvement"])
        yield "Claims", May.FINDING_VIEW, self._at(["/improvement/claims"])
        pages = (
            ("A finding's chain", self._one("/findings/{}", findings)),
            ("An improvement action", self._one("/improvement/{}", actions)),
        )
        yield from ((name, May.FINDING_VIEW, address) for name, address in pages if address)

    def _letters(self) -> Iterator[tuple[str, May, Draw]]:
        from holdfast.improvement.models import KeptLetter

        letters = list(KeptLetter.objects.values_list("pk", flat=True))
        yield "Inspections", May.LETTER_VIEW, self._at(["/inspections"])
        if letters:
            yield "A letter", May.LETTER_VIEW, self._at([f"/inspections/letters/{one}" for one in letters])
        yield "Library", May.LETTER_VIEW, self._at(["/inspections/library"])
        words = ("supervision", "caseloads", "voice", "drift", "missing")
        yield "Library search", May.LETTER_VIEW, lambda: ("/inspections/library", f"words={self.draw.choice(words)}")
        yield "Library themes", May.LETTER_VIEW, self._at(["/inspections/library/themes"])


def letters_beside(home: Path) -> Path | None:
    """The invented council's letters, where they lie beside its store as `make` leaves them."""
    folder = home.parent / "files" / "letters"
    return folder if folder.is_dir() else None
