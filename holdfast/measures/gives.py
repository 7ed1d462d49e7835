"""What the rows of a measure come to: a share, a mean, a rate, a length of time, a mix, an agreement."""

from enum import Enum

from holdfast.measures.agreement import is_share


class Gives(Enum):
    """What a measure's value is.

    - `SHARE`: hits of those counted, between 0 and 100%, with its Wilson interval.
    - `PERCENT`: one sum as a percentage of another, which may exceed 100%.
    - `MEAN`: one sum divided by another: children a worker, points a child.
    - `RATE`: events for each so many children who live in the area.
    - `DAYS`: the median of lengths of time by Kaplan and Meier, in which those still running (`pending`) count as far
      as they have come; `hit` is the length. Lengths of several kinds, told apart by `category`, have a figure each.
    - `MIX`: how those counted divide into kinds; `category` is the kind, and each kind has a figure.
    - `AGREEMENT`: how far two judgements of the same thing agree beyond chance, by kappa with quadratic weights;
      `category` is the two grades, as in `2|3`. Beside kappa stand a figure for each part of it (`Part`) and for each
      pair of grades, told apart by `category`.
    """

    SHARE = "a share"
    PERCENT = "a percentage"
    MEAN = "a mean"
    RATE = "a rate"
    DAYS = "a median"
    MIX = "a mix"
    AGREEMENT = "an agreement"

    @property
    def in_percent(self) -> bool:
        """Whether its value is written as a percentage."""
        return self in (Gives.SHARE, Gives.PERCENT, Gives.MIX)

    @property
    def tells_apart(self) -> tuple[str, ...]:
        """The columns of the rows, beside period and group, by which its sums must be kept apart."""
        if self is Gives.DAYS:
            return ("hit", "pending", "category")
        return ("category",) if self in (Gives.MIX, Gives.AGREEMENT) else ()

    def is_beside(self, category: str | None) -> bool:
        """Whether a figure of that kind is told beside another, which alone is drawn and compared."""
        return self is Gives.AGREEMENT and category is not None

    def written(self, value: float, category: str | None = None) -> str:
        """A value as people read it, with one decimal, and two for a kappa; an agreement has shares among its kinds."""
        if self.in_percent or (self is Gives.AGREEMENT and is_share(category)):
            return f"{value:.1%}"
        # What is nearly nothing is not less than nothing.
        return f"{round(value, 2) + 0.0:.2f}" if self is Gives.AGREEMENT else f"{value:,.1f}"
