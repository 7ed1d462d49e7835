"""The first sentences of the Activity pages."""

from datetime import datetime

from holdfast.web.templatetags.components import local, moment
from holdfast.web.words import counted, sentence


def activity_words(entries: int, today: int, refused: int) -> str:
    """How much happened today, and how often something was refused."""
    if not entries:
        return "No entry of the log fits what you ask for."
    return sentence(f"{counted(today, 'entry', 'entries')} today, of which {counted(refused, 'refusal')}")


def child_words(openings: int, people: int, last: tuple[str, datetime] | None) -> str:
    """How many people opened a child's record, how often, and who last."""
    if last is None:
        return "Nobody has opened this child's record here."
    by, at = last
    times = "once" if openings == 1 else counted(openings, "time")
    return sentence(
        f"{counted(people, 'person', 'people')} opened this child's record {times}; "
        f"the last was {by} on {moment(local(at))}"
    )
