"""The rows that a measure's figure counts, those about children in somebody's scope."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from holdfast.accounts.scope import EVERYBODY, Scope
from holdfast.serving.reader import Served


@dataclass(frozen=True)
class Behind:
    """The rows of a measure: how many there are in all, and the places of those about children in scope."""

    served: Served
    measure: str
    whole: int
    places: Sequence[int]

    def rows(self, after: int, last: int) -> list[dict[str, Any]]:
        """The rows from one place of the list to another, each with its child."""
        places = self.places[after:last]
        return self.served.rows(
            f"""SELECT children.*, b.hit, b.unknown, b.category FROM behind b
            CROSS JOIN children ON children.person_id = b.person_id
            WHERE b.measure = ? AND b.place IN ({", ".join("?" * len(places))}) ORDER BY b.place""",
            (self.measure, *places),
        )


def children_behind(scope: Scope, measure: str) -> Behind:
    """The rows of a measure's figure for the year: those that missed the mark first."""
    served, (condition, values) = scope.served, scope.condition
    counts = served.row("SELECT * FROM behind_counts WHERE measure = ?", (measure,))
    if counts is None:
        return Behind(served, measure, 0, ())
    if condition == EVERYBODY:
        return Behind(served, measure, counts["rows"], range(1, counts["about_children"] + 1))
    found = served.index.execute(
        f"""SELECT b.place FROM children CROSS JOIN behind b ON b.person_id = children.person_id
        WHERE b.measure = ? AND ({condition}) ORDER BY b.place""",
        (measure, *values),
    )
    return Behind(served, measure, counts["rows"], [place for (place,) in found])
