"""What practice extracts tell beyond the journey itself, subject by subject.

Each subject reads what the journey wrote for a family and adds rows of its own, by chance and ids of its own, so that
adding one changes nothing in another. A subject is a module that declares

- `PRACTICE` and, where it fills objects of the Standard Safeguarding Dataset, `SSD`: the columns of its tables, as in
  `layout`;
- `of_family(further, family)`: adds to the rows of the family's children; and, or
- `of_council(further, workforce)`: gives rows by table that belong to no child of a family; and
- `reckon(tally, rates, family)`: works out by plain loops over the family's rows what is owed by the clocks that read
  its tables, and counts the figures of its measures, so that Holdfast is held to both; and, or
- `reckon_council(rates, rows)`: counts what of its figures rests on the rows of the council as a whole.
"""

from types import ModuleType

from holdfast.synthetic.families import Family
from holdfast.synthetic.further import (
    adopting,
    agency,
    arrangements,
    care,
    conferring,
    corporate_parenting,
    education,
    enquiring,
    family_help,
    forms,
    homes,
    hub,
    liberty,
    missing_education,
    officers,
    plans_over_time,
    population,
    pre_proceedings,
    quality,
    referrers,
    staff,
    supervision_quality,
    tracking,
    unaccompanied,
    voices,
)
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.scene import Row, Scene
from holdfast.synthetic.story import Story
from holdfast.synthetic.truth import Tally
from holdfast.synthetic.workforce import Workforce

SUBJECTS: tuple[ModuleType, ...] = (
    family_help,  # first, for others name who holds a child
    population,
    care,
    staff,
    agency,
    quality,
    voices,
    plans_over_time,
    pre_proceedings,
    supervision_quality,
    referrers,
    hub,
    enquiring,
    conferring,
    forms,
    officers,
    tracking,
    homes,
    adopting,
    arrangements,
    education,
    missing_education,
    liberty,
    unaccompanied,
    corporate_parenting,
)


def columns(kind: str) -> dict[str, str]:
    """The tables that the subjects fill, with their columns: `PRACTICE` or `SSD`."""
    return {table: named for subject in SUBJECTS for table, named in getattr(subject, kind, {}).items()}


class FurtherLife:
    """The subjects, each with its chance, for one chunk of families."""

    def __init__(self, scene: Scene, *, seed: int, chunk: int) -> None:
        self._parts = [
            (subject.of_family, Further(name_of(subject), scene.story, scene.workforce, seed=seed, chunk=str(chunk)))
            for subject in SUBJECTS
            if hasattr(subject, "of_family")
        ]

    def add(self, family: Family) -> None:
        """Add what each subject tells of a family whose journey is written."""
        for of_family, further in self._parts:
            of_family(further, family)

    @staticmethod
    def reckon(tally: Tally, rates: Rates, family: Family) -> None:
        """What is owed to a family's children by the clocks of each subject, and what its measures count."""
        for subject in SUBJECTS:
            if hasattr(subject, "reckon"):
                subject.reckon(tally, rates, family)


def reckon_council(rates: Rates, rows: dict[str, list[Row]]) -> None:
    """What the measures of each subject count over the rows that belong to no family."""
    for subject in SUBJECTS:
        if hasattr(subject, "reckon_council"):
            subject.reckon_council(rates, rows)


def council_rows(workforce: Workforce, told: Story, seed: int) -> dict[str, list[Row]]:
    """What the subjects tell of the council as a whole."""
    rows: dict[str, list[Row]] = {}
    for subject in SUBJECTS:
        if hasattr(subject, "of_council"):
            told_of = subject.of_council(Further(name_of(subject), told, workforce, seed=seed, chunk=""), workforce)
            for table, found in told_of.items():
                rows.setdefault(table, []).extend(found)
    return rows


def name_of(subject: ModuleType) -> str:
    """The subject's own name, the last part of its module's."""
    return subject.__name__.rsplit(".", 1)[-1]
