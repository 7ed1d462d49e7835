"""The sentences of a worker's supervision."""

from collections.abc import Sequence

from holdfast.web.supervision.children import Supervised
from holdfast.web.words import children, counted, days, sentence, spelled


def session_words(worker: str, held: Sequence[Supervised]) -> str:
    """For how many of the worker's children a discussion is overdue, and how long the longest has gone without one."""
    if not held:
        return f"No child of yours is allocated to {worker} in the case system today."
    those = f"{children(len(held))} of {worker}"
    waits = [one.without_days for one in held if one.without_days is not None]
    if not waits:
        return sentence(f"when the {those} {'was' if len(held) == 1 else 'were'} last discussed is not known")
    late = sum(one.late_days > 0 for one in held)
    said = (
        f"supervision is overdue for {spelled(late)} of the {those}" if late else f"supervision is in time for {those}"
    )
    return sentence(said + (f"; the longest without a discussion has waited {days(max(waits))}" if max(waits) else ""))


def saved_words(number: int) -> str:
    """What is said once a session is saved."""
    clocks = "its clock has" if number == 1 else "their clocks have"
    return sentence(f"supervision of {counted(number, 'child', 'children')} is saved, and {clocks} stopped")
