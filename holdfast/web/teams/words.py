"""The first sentence of the list of teams."""

from collections.abc import Mapping, Sequence
from typing import Any

from holdfast.web.words import children, counted, sentence, spelled


def teams_words(teams: Sequence[Mapping[str, Any]]) -> str:
    """What matters in a list of teams: how much is overdue, in how many of them, and who waits."""
    if not teams:
        return "No team is yours to answer for in the case system today."
    late = [team for team in teams if team["overdue"]]
    things, waiting = sum(team["overdue"] for team in teams), sum(team["waiting"] for team in teams)
    verb = "is" if things == 1 else "are"
    overdue = (
        f"{counted(things, 'thing')} {verb} overdue, in {spelled(len(late))} of {counted(len(teams), 'team')}"
        if things
        else f"nothing is overdue in {counted(len(teams), 'team')}"
    )
    waits = "wait" if waiting > 1 else "waits"
    return sentence(f"{overdue}; {children(waiting) if waiting else 'no child'} {waits} for a named worker")
