"""What others reach: England's figure of a measure, as its declaration gives it."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class National:
    """England's figure: its value in the measure's own unit (a share as 0.226), the year or day, and who published it.

    `of` says in words where it counts something slightly different ("of children in care").
    """

    value: float
    year: str
    source: str
    of: str = ""

    def words(self, written: Callable[[float], str]) -> str:
        """The figure as people read it, with its year: "22.6% in 2025"; `written` writes a value of the measure."""
        said = " ".join(filter(None, (written(self.value), self.of)))
        on_a_day = not self.year[:4].isdigit()
        return f"{said} {'on' if on_a_day else 'in'} {self.year}"
