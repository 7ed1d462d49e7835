"""`holdfast summary`: what is late and where, in a page."""

from datetime import date

import click

from holdfast.cli.asking import Asked, asking, figure_cells, note, number
from holdfast.cli.console import counted, say, show
from holdfast.measures.periods import year_to
from holdfast.measures.worklist import owed_by
from holdfast.record.store import Store
from holdfast.standards import CLOCKS, MEASURES

HEADLINES = ("FD06", "AS02", "IC01", "CP01", "CP08", "CL01", "CL04", "CN01", "MO03", "CW01", "CW06")


@click.command("summary")
@click.option("--snapshot", help="The id of a snapshot other than the one that serves.")
@click.pass_obj
def command(store: Store, snapshot: str | None) -> None:
    """What is owed to children and late, by standard and by team, and how the main measures stand."""
    with asking(store, snapshot, None) as asked:
        asked.measuring.set_periods([year_to(asked.as_at)], as_at=asked.as_at)
        say(_first_sentence(asked))
        _by_standard(asked)
        _by_team(asked)
        _headlines(asked)
        _not_computable(asked)


def _ask(asked: Asked, *groups: str) -> list[dict]:
    owed = owed_by(*groups)
    return asked.measuring.fetch(owed.name, owed.build).to_pylist()


def _first_sentence(asked: Asked) -> str:
    (whole,) = _ask(asked)
    if not whole["overdue"]:
        return f"As at {asked.as_at} nothing that can be reckoned is overdue."
    return (
        f"As at {asked.as_at}, {counted(whole['overdue'])} things owed to {counted(whole['children'])} children are "
        f"overdue; the oldest has waited {counted(_days(whole, asked.as_at))} days past its day."
    )


def _days(row: dict, as_at: date) -> int:
    return (as_at - row["oldest_due_on"]).days if row["oldest_due_on"] else 0


def _by_standard(asked: Asked) -> None:
    rows = {row["standard"]: row for row in _ask(asked, "standard")}
    lines = [
        (
            CLOCKS[name].title,
            counted(row["open"]),
            counted(row["overdue"]),
            counted(row["children"]),
            _longest(row, asked),
        )
        for name in CLOCKS
        if (row := rows.get(name))
    ]
    headings = ("standard", "open", "overdue", "children", "longest, days late")
    show("What is owed, by standard", headings, lines, numbers=headings[1:])


def _longest(row: dict, asked: Asked) -> str:
    return counted(_days(row, asked.as_at)) if row["overdue"] else ""


def _by_team(asked: Asked) -> None:
    names = asked.measuring.group_names("team")
    rows = sorted(_ask(asked, "team_id"), key=lambda row: names.get(row["team_id"] or "", row["team_id"] or "~"))
    lines = [
        (
            names.get(row["team_id"] or "", row["team_id"] or "no team known"),
            *(counted(row[name]) for name in ("open", "overdue", "children")),
            _longest(row, asked),
        )
        for row in rows
    ]
    headings = ("team", "open", "overdue", "children", "longest, days late")
    show("Where, by team (in order of name)", headings, lines, numbers=headings[1:])


def _headlines(asked: Asked) -> None:
    lines = []
    for measure in (MEASURES[id_] for id_ in HEADLINES):
        (figure,) = asked.measuring.figures(measure, [year_to(asked.as_at)])
        value, _, of, _, overdue = figure_cells(measure, figure)
        lines.append((measure.id, measure.title, value, of, overdue, measure.national, note(figure)))
    headings = ("measure", "title", "value", "of", "open overdue", "England", "note")
    show("Main measures, the last twelve months", headings, lines, numbers=headings[2:5])


def _not_computable(asked: Asked) -> None:
    missing = asked.snapshot.manifest["ledger"]["not_computable"]
    if missing:
        say(f"{number(len(missing))} standards cannot be reckoned from these sources:")
        say(*(f"  - {CLOCKS[name].title}: {reason}" for name, reason in missing.items()))
