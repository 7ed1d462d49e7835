"""The specs of measures as a page of the manual: a record drawn, and the figures that follow from it.

A spec is a function that takes `measure_spec`, calls it, and says in its docstring why. Calling it with something that
only listens gives the page, and the list of what is shown of each measure.
"""

import importlib
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from holdfast.measures.periods import Period, period_named
from holdfast.standards import MEASURES, SUBJECTS
from tests.spec.drawing import Drawn
from tests.spec.manual import cells

A_FIGURE_IS = (
    "What each measure counts, shown. Every example is also a test, so the page says what Holdfast does. What is "
    "pending, overdue or a state is so on the last day of the period."
)

# What touches measures of several subjects.
ACROSS = ("family_help",)


@dataclass(frozen=True)
class Picture:
    """One picture: the measure it is about, the day and period, the figures, and the tables and limits drawn.

    `covered` is the first day of each table that does not hold the whole of the past.
    """

    measure: str
    as_at: str
    period: str
    figures: str
    by: str
    limits: str
    covered: Mapping[str, str]
    tables: dict[str, str]

    @property
    def record(self) -> Drawn:
        """The record drawn."""
        return Drawn.of(self.as_at, self.tables, limits=self.limits, covered=self.covered)

    @property
    def periods(self) -> tuple[Period, ...]:
        """The periods named."""
        return tuple(period_named(text, date.fromisoformat(self.as_at)) for text in self.period.split())

    @property
    def lines(self) -> list[dict[str, str]]:
        """The figures, one for each line that is drawn."""
        columns, *lines = cells(self.figures)
        return [dict(zip(columns, line, strict=True)) for line in lines]


@dataclass(frozen=True)
class Spec:
    """A rule: its title, why it holds, and the pictures that show it."""

    subject: str
    title: str
    why: str
    pictures: tuple[Picture, ...]


@cache
def specs() -> tuple[Spec, ...]:
    """Every spec of a measure, subject by subject, in the order of their files."""
    found = []
    for subject in (*(module.__name__.rsplit(".", 1)[-1] for module in SUBJECTS), *ACROSS):
        drawn = importlib.import_module(f"tests.spec.measures.test_{subject}")
        functions = [function for name, function in vars(drawn).items() if name.startswith("test_")]
        found += [_heard(subject, function) for function in functions]
    return tuple(found)


def _heard(subject: str, function: Callable[..., None]) -> Spec:
    pictures: list[Picture] = []

    def listen(
        id_: str,
        *,
        as_at: str,
        period: str,
        figures: str,
        by: str = "all",
        limits: str = "",
        covered: Mapping[str, str] | None = None,
        **tables: str,
    ) -> None:
        pictures.append(Picture(id_, as_at, period, figures, by, limits, covered or {}, tables))

    function(listen)
    title = function.__name__.removeprefix("test_").replace("_", " ").capitalize()
    return Spec(subject, title, inspect.getdoc(function) or "", tuple(pictures))


def page() -> str:
    """All specs of measures in Markdown."""
    parts = [f"# Examples of measures\n\n{A_FIGURE_IS}"]
    for subject in dict.fromkeys(spec.subject for spec in specs()):
        parts.append(f"## {subject.replace('_', ' ').capitalize()}")
        parts += [_section(spec) for spec in specs() if spec.subject == subject]
    return "\n\n".join(parts) + "\n"


def _section(spec: Spec) -> str:
    parts = [f"### {spec.title}", spec.why]
    before: Picture | None = None
    for picture in spec.pictures:
        if before is None or picture.tables != before.tables:
            parts += [f"`{name}`:\n\n{_grid(text)}" for name, text in picture.tables.items()]
        parts += [f"What the source gives of `{name}` begins on {day}." for name, day in picture.covered.items()]
        if picture.limits:
            parts.append(f"The council's own limits:\n\n```yaml\n{inspect.cleandoc(picture.limits)}\n```")
        parts.append(f"{_heading(picture)}:\n\n{_grid(picture.figures)}")
        before = picture
    return "\n\n".join(parts)


def _heading(picture: Picture) -> str:
    by = "" if picture.by == "all" else f", by {picture.by}"
    title = MEASURES[picture.measure].title
    return f"As at {picture.as_at}, *{picture.measure} {title}*{by}, for {', '.join(picture.period.split())}"


def _grid(text: str) -> str:
    heading, *rows = cells(text)
    lines = [heading, ["---"] * len(heading), *rows]
    return "\n".join(f"| {' | '.join(line + [''] * (len(heading) - len(line)))} |" for line in lines)
