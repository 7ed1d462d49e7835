"""What a subject works with: the council, chance and fresh ids of its own, the day on which it is all read."""

from holdfast.synthetic.draw import Draw
from holdfast.synthetic.story import Story
from holdfast.synthetic.workforce import Workforce


class Further:
    """Chance and fresh ids for one subject, in one chunk of families or for the council as a whole."""

    def __init__(self, subject: str, told: Story, workforce: Workforce, *, seed: int, chunk: str) -> None:
        self.draw = Draw(f"wyreshire {subject} {seed} {chunk}")
        self.story = told
        self.workforce = workforce
        self.as_at = told.as_at
        self._prefix = f"{subject[:2].upper()}{chunk}-"
        self._last = 0

    def new_id(self) -> str:
        """An id not given before to any subject."""
        self._last += 1
        return f"{self._prefix}{self._last:05d}"

    def cut(self, day: int | None) -> int | None:
        """The day, or nothing if it lies after the day on which the council is read."""
        return None if day is None or day > self.as_at else day

    def recorded(self, day: int) -> int:
        """The minute in which something of that day was written down: within a week."""
        later = min(day + self.draw.one((0, 0, 0, 1, 1, 2, 5)), self.as_at)
        return later * 1440 + 510 + int(self.draw.random() * 600)
