"""`holdfast summary`: what is late and where, in a page."""

from datetime import date
from typing import Any

import click

from holdfast.cli.asking import SNAPSHOT, Asked, asking, show_list
from holdfast.cli.console import counted, say, show
from holdfast.measures.periods import year_to
from holdfast.measures.worklist import owed_by
from holdfast.record.store import Store
from holdfast.standards import CLOCKS, MEASURES

HEADLINES = ("FD06", "AS02", "IC01", "CP01", "CP08", "CL01", "CL04", "CN01", "MO03", "CW01", "CW06")
COUNTS = ("open", "overdue", "children", "days late")


@click.command("summary")
@SNAPSHOT
@click.pass_obj
def command(store: Store, snapshot: str | None) -> None:
    """What is owed to children and late, by standard and by team, and how the main measures stand."""
    with asking(store, snapshot, None) as asked:
        asked.measuring.set_periods([year_to(asked.as_at)], as_at=asked.as_at)
        say(_first_sentence(asked), "")
        _by_standard(asked)
        _by_team(asked)
        _headlines(asked)
        _not_computable(asked)


def _ask(asked: Asked, *groups: str) -> list[dict[str, Any]]:
    owed = owed_by(*groups)
    return asked.measuring.fetch(owed.name, owed.build).to_pylist()


def _first_sentence(asked: Asked) -> str:
    (whole,) = _ask(asked)
    if not whole["overdue"]:
        return f"As at {asked.as_at} nothing that can be reckoned is overdue."
    things, children = _of_many(whole["overdue"], "thing"), _of_many(whole["children"], "child", "children")
    return (
        f"As at {asked.as_at}, {things} owed to {children} {'is' if whole['overdue'] == 1 else 'are'} overdue; "
        f"the oldest has waited {_of_many(_days(whole, asked.as_at), 'day')} past its day."
    )


def _of_many(count: int, one: str, many: str = "") -> str:
    return f"{counted(count)} {one if count == 1 else many or one + 's'}"


def _days(row: dict[str, Any], as_at: date) -> int:
    return (as_at - row["oldest_due_on"]).days if row["oldest_due_on"] else 0


def _counts(row: dict[str, Any], as_at: date) -> tuple[str, ...]:
    """Open, overdue, children with anything overdue, and the days since the oldest was due."""
    late = counted(_days(row, as_at)) if row["overdue"] else ""
    return (counted(row["open"]), counted(row["overdue"]), counted(row["children"]), late)


def _by_standard(asked: Asked) -> None:
    rows = {row["standard"]: row for row in _ask(asked, "standard")}
    lines = [(CLOCKS[name].title, *_counts(rows[name], asked.as_at)) for name in CLOCKS if name in rows]
    show("What is owed, by standard (days late: the longest)", ("standard", *COUNTS), lines, numbers=COUNTS)


def _by_team(asked: Asked) -> None:
    names = asked.measuring.group_names("team")
    teams = {row["team_id"]: names.get(row["team_id"], row["team_id"]) for row in _ask(asked, "team_id")}
    rows = sorted(_ask(asked, "team_id"), key=lambda row: (row["team_id"] is None, teams[row["team_id"]]))
    lines = [(teams[row["team_id"]] or "no team known", *_counts(row, asked.as_at)) for row in rows]
    show("Where, by team (in order of name)", ("team", *COUNTS), lines, numbers=COUNTS)


def _headlines(asked: Asked) -> None:
    measures = [MEASURES[id_] for id_ in HEADLINES]
    found = [(measure, asked.measuring.figures(measure, asked.measuring.periods)[0]) for measure in measures]
    show_list("Main measures, the last twelve months", found)


def _not_computable(asked: Asked) -> None:
    missing = asked.snapshot.manifest["ledger"]["not_computable"]
    if missing:
        say("", f"{_of_many(len(missing), 'standard')} cannot be reckoned from these sources:")
        say(*(f"  {CLOCKS[name].title}: {reason}" for name, reason in missing.items()))
