"""What one chunk of the simulation works with: the council, chance, fresh ids, the day on which it is all read."""

from typing import Any

from holdfast.synthetic.draw import Draw, Weighted
from holdfast.synthetic.story import Story
from holdfast.synthetic.workforce import Worker, Workforce

Row = tuple[Any, ...]

# Ids run through all residues of a prime in big steps, so that they look issued, not counted.
_ID_PRIME, _ID_STEP, IDS_A_CHUNK = 99_999_989, 48_271, 100_000
_PERSON_PRIME, _PERSON_STEP = 9_999_991, 7_919

RECORDED_AFTER_DAYS = Weighted({(0, 0): 58, (1, 2): 24, (3, 6): 12, (7, 21): 6})


def person_number(index: int) -> str:
    """The id of the child with this index: seven digits, some of them leading zeros."""
    return f"{(index * _PERSON_STEP + 1_618_033) % _PERSON_PRIME:07d}"


class Scene:
    """The council as one chunk of families meets it."""

    def __init__(self, *, told: Story, workforce: Workforce, first_day: int, seed: int, chunk: int) -> None:
        self.story = told
        self.workforce = workforce
        self.as_at = told.as_at
        self.first_day = first_day
        self.draw = Draw(f"wyreshire homes {seed} {chunk}")
        self.attendances: dict[str, list[Row]] = {}
        self._next_id = chunk * IDS_A_CHUNK
        self._last_id = self._next_id + IDS_A_CHUNK
        self._last_minute = told.as_at * 1440 + 1439

    def new_id(self) -> str:
        """An id not given before: eight digits, some of them leading zeros."""
        self._next_id += 1
        if self._next_id >= self._last_id:
            raise OverflowError("a chunk of families has used up its ids")
        return f"{self._next_id * _ID_STEP % _ID_PRIME:08d}"

    def cut(self, day: int | None) -> int | None:
        """The day, or nothing if it lies after the day on which the council is read."""
        return None if day is None or day > self.as_at else day

    def cut_minute(self, minute: int | None) -> int | None:
        """The minute, or nothing if it lies after the day on which the council is read."""
        return None if minute is None or minute > self._last_minute else minute

    def recorded(self, day: int, not_before: int = 0) -> int:
        """The minute in which something of that day was written down: mostly the same day, sometimes weeks later."""
        later = day + self.draw.band(RECORDED_AFTER_DAYS)
        minute = min(later, self.as_at) * 1440 + 510 + int(self.draw.random() * 600)
        return min(max(minute, not_before), self._last_minute)

    def manager_id(self, team: str, day: int) -> str:
        """The team's manager on a day, as an id."""
        return self.workforce.manager(team, day).worker_id

    def worker(self, team: str, day: int) -> Worker:
        """A worker of the team on a day."""
        return self.workforce.pick(team, day, self.draw) or self.workforce.cover(team, day, self.draw)
