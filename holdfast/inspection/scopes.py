"""An inspection's scope as a question to the record: which children fit it on a day, and a sample drawn by a seed."""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from holdfast.engines.duckdb import DuckDBEngine
from holdfast.record.snapshots import Snapshot
from holdfast.serving.reader import Served
from holdfast.shared.calendar import add_months
from holdfast.shared.errors import HoldfastError


@dataclass(frozen=True)
class Group:
    """Children that inspectors ask for: open on the day, with an event in the months before it, or listed at all."""

    words: str
    table: str
    began: str = ""
    ended: str = ""

    @property
    def is_of_months(self) -> bool:
        """Whether it is asked of some months, not of a day."""
        return bool(self.began) and not self.ended


GROUPS = {
    "in_need": Group("children with a child in need plan", "cin_plans", "started_on", "ended_on"),
    "protection": Group("children on a child protection plan", "cp_plans", "started_on", "ended_on"),
    "in_care": Group("children in care", "care_episodes", "started_on", "ceased_on"),
    "care_leavers": Group("care leavers", "care_leavers"),
    "referred": Group("children referred", "cin_episodes", "referral_on"),
    "assessed": Group("children whose assessment began", "assessments", "started_on"),
    "enquired": Group("children with a section 47 enquiry", "s47_enquiries", "started_on"),
    "entered_care": Group("children who came into care", "care_episodes", "entered_care_on"),
    "missing": Group("children who were missing", "missing_episodes", "started_at"),
}


@dataclass(frozen=True)
class Asked:
    """What an inspection looks at: groups of children, of some teams or all, and how many records of them."""

    groups: Sequence[str]
    months: int = 6
    teams: Sequence[str] = field(default_factory=tuple)
    sample: int | None = None

    def to_json(self) -> dict[str, Any]:
        """The question as it is kept with the room."""
        return asdict(self) | {"groups": list(self.groups), "teams": list(self.teams)}


@dataclass(frozen=True)
class Drawn:
    """The answer: who fits, who of them was drawn, and the question in words."""

    fitting: tuple[str, ...]
    drawn: tuple[str, ...]
    words: str
    seed: int | None


def draw(asked: Asked, served: Served, *, as_at: date, seed: int) -> Drawn:
    """The children who fit the scope on a day, and of them a sample: the same seed draws the same children."""
    _check(asked, served, as_at)
    found = _fitting(asked, served.snapshot, as_at)
    fitting = _of_teams(found, asked.teams, served)
    words = in_words(asked, as_at, _names(asked.teams, served))
    if asked.sample is None or asked.sample >= len(fitting):
        return Drawn(fitting, fitting, words, None)
    by_chance = sorted(fitting, key=lambda child: hashlib.sha256(f"{seed}:{child}".encode()).digest())
    return Drawn(fitting, tuple(sorted(by_chance[: asked.sample])), words, seed)


def in_words(asked: Asked, as_at: date, teams: Sequence[str] = ()) -> str:
    """The scope as a sentence's subject: children in need and children on a child protection plan on 30 September."""
    chosen = [(name, GROUPS[name]) for name in GROUPS if name in asked.groups]
    on_the_day = " and ".join(group.words for _, group in chosen if not group.is_of_months)
    of_months = " and ".join(group.words for _, group in chosen if group.is_of_months)
    day = f"{as_at.day} {as_at:%B %Y}"
    parts = [f"{on_the_day} on {day}"] if on_the_day else []
    if of_months:
        count = "the month" if asked.months == 1 else f"the {asked.months} months"
        parts.append(f"{of_months} in {count} to {day}")
    words = ", and ".join(parts) + (f", of {' and '.join(teams)}" if teams else "")
    return words[:1].upper() + words[1:]


def _check(asked: Asked, served: Served, as_at: date) -> None:
    unknown = [name for name in asked.groups if name not in GROUPS]
    if unknown or not asked.groups:
        raise HoldfastError(f"Choose at least one group of children. There are: {', '.join(GROUPS)}.")
    if as_at > served.snapshot.as_at:
        raise HoldfastError(f"The record is as at {served.snapshot.as_at:%d %B %Y}. Give that day or an earlier one.")
    lacking = {GROUPS[name].table for name in asked.groups} - set(served.snapshot.tables)
    if lacking:
        raise HoldfastError(f"The council delivers no {', '.join(sorted(lacking))}, so who fits is not known.")
    if asked.sample is not None and asked.sample < 1:
        raise HoldfastError("A sample has at least one child. Leave it empty for all.")


def _fitting(asked: Asked, snapshot: Snapshot, as_at: date) -> set[str]:
    engine = DuckDBEngine()
    try:
        found: set[str] = set()
        for name in asked.groups:
            group = GROUPS[name]
            engine.attach(group.table, snapshot.tables[group.table])
            sql = f"SELECT DISTINCT person_id FROM {group.table} WHERE {_condition(group, as_at, asked.months)}"
            found |= set(engine.fetch(sql)["person_id"].to_pylist())
        return found
    finally:
        engine.close()


def _condition(group: Group, as_at: date, months: int) -> str:
    day = f"DATE '{as_at.isoformat()}'"
    if not group.began:
        return "TRUE"
    began = f"CAST({group.began} AS DATE)"
    if group.is_of_months:
        return f"{began} > DATE '{add_months(as_at, -months).isoformat()}' AND {began} <= {day}"
    return f"{began} <= {day} AND ({group.ended} IS NULL OR {group.ended} > {day})"


def _of_teams(found: set[str], teams: Sequence[str], served: Served) -> tuple[str, ...]:
    """Of those found the children whom the record knows, and with teams those whom these hold now."""
    rows = served.rows("SELECT person_id, team_id FROM children ORDER BY person_id")
    return tuple(
        row["person_id"] for row in rows if row["person_id"] in found and (not teams or row["team_id"] in teams)
    )


def _names(teams: Sequence[str], served: Served) -> list[str]:
    names = {row["team_id"]: row["name"] for row in served.rows("SELECT team_id, name FROM teams ORDER BY name")}
    unknown = [team for team in teams if team not in names]
    if unknown:
        raise HoldfastError(f"There is no team {', '.join(unknown)}. Choose from the list.")
    return [name for team, name in names.items() if team in teams]
