"""What others reach: England's figure of a measure, as its declaration gives it."""

from dataclasses import dataclass

from holdfast.shared.text import listed


@dataclass(frozen=True)
class National:
    """England's figure: its value in the measure's own unit (a share as 0.226), and the year or day it is of.

    `low` and `high` say between which it lies where a range is published, `kinds` how a mix divides. `of` says in words
    where it counts something slightly different ("of children in care"): such a figure is shown and never compared.
    `source` names the publication where it is not the measure's own source.
    """

    value: float | None
    year: str
    of: str = ""
    source: str = ""
    low: float | None = None
    high: float | None = None
    kinds: tuple[tuple[str, float], ...] = ()

    @classmethod
    def of_kinds(cls, year: str, *kinds: tuple[str, float]) -> "National":
        """A mix: each kind with its share, or with its number where all kinds are given."""
        total = sum(share for _, share in kinds)
        return cls(None, year, kinds=tuple((kind, share / total if total > 1 else share) for kind, share in kinds))

    @property
    def comparable(self) -> float | None:
        """The value, where it counts what the measure counts."""
        return None if self.of else self.value

    def figures(self, *, in_percent: bool) -> str:
        """The bare figure, or of a mix the figures: "22.6%"."""
        if self.kinds:
            return listed(f"{_told(share, in_percent=True)} {kind}" for kind, share in self.kinds)
        if self.value is None:
            return ""
        range_ = f" ({self.low:g} to {self.high:g})" if self.low is not None and self.high is not None else ""
        return _told(self.value, in_percent=in_percent) + range_

    def words(self, *, in_percent: bool) -> str:
        """The figure as people read it, with its year: "22.6% in 2025"."""
        said = " ".join(filter(None, (self.figures(in_percent=in_percent), self.of)))
        first = self.year.split()[0]
        on_a_day = first.isdigit() and len(first) <= 2
        return f"{said} {'on' if on_a_day else 'in'} {self.year}"


def _told(value: float, *, in_percent: bool) -> str:
    """As exactly as it is published: 10%, 22.6%, 2,501."""
    return f"{round(value * 100, 1):g}%" if in_percent else f"{value:,g}"
