"""Changes of law, guidance and collections: the day of each, which measures it touches, how far it was read."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

import yaml

# How far a change was read, as it is told.
READ = {
    "read": "read",
    "summary": "known from a summary, the text itself not read",
    "not read": "its text was not read: check what rests on it",
    "announced": "announced",
}


@dataclass(frozen=True)
class ChangeOfLaw:
    """One change: the day from which it holds, what it changes, the measures it touches, how far it was read."""

    from_on: date
    title: str
    effect: str
    touches: tuple[str, ...]
    read: str

    @property
    def how_read(self) -> str:
        """How far it was read, in words."""
        return READ[self.read]


@cache
def changes_of_law() -> tuple[ChangeOfLaw, ...]:
    """Every change, the earliest first."""
    text = resources.files(__package__).joinpath("law.yaml").read_text(encoding="utf-8")
    entries = yaml.safe_load(text)
    return tuple(ChangeOfLaw(**{**entry, "touches": tuple(entry["touches"])}) for entry in entries)


def changes_touching(measure_id: str) -> tuple[ChangeOfLaw, ...]:
    """The changes that touch a measure."""
    return tuple(change for change in changes_of_law() if measure_id in change.touches)
