"""The specs as a page of the manual: each rule in a sentence, a record drawn, and what is owed for it.

A spec is a function that takes `spec`, calls it, and says in its docstring why. Calling it with something that only
listens gives the page, and the list of what is shown of each clock.
"""

import importlib
import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import FunctionType, ModuleType

from holdfast.clocks.model import Clock
from tests.spec.drawing import Drawn

SUBJECTS = (
    "front_door",
    "referrals",
    "strategy_and_enquiries",
    "conferences",
    "assessments",
    "assessment_quality",
    "child_in_need",
    "child_protection",
    "protection_plans",
    "pre_proceedings",
    "care",
    "permanence_tracking",
    "care_health",
    "reviewing_officers",
    "education",
    "missing_education",
    "liberty",
    "care_leavers",
    "leavers_homes",
    "adoption_steps",
    "private_fostering",
    "oversight",
    "family_help",
    "supervision_quality",
    "attribution",
    "limits",
    "older_than_the_record",
)
AN_EXAMPLE_IS = "What each standard means, shown. Every example is also a test, so the page says what Holdfast does."


@dataclass(frozen=True)
class Drawing:
    """One picture: the clock it is about, the day, what is owed on it, and the tables and limits drawn.

    `covered` is the first day of each table that does not hold the whole of the past.
    """

    clock: Clock
    as_at: str
    owed: str
    limits: str
    covered: Mapping[str, str]
    tables: dict[str, str]

    @property
    def record(self) -> Drawn:
        """The record drawn."""
        return Drawn.of(self.as_at, self.tables, limits=self.limits, covered=self.covered)


@dataclass(frozen=True)
class Spec:
    """A rule: its title, why it holds, and the pictures that show it."""

    subject: str
    title: str
    why: str
    drawings: tuple[Drawing, ...]


def cells(text: str) -> list[list[str]]:
    """The cells of drawn rows, heading first."""
    lines = [line for line in text.splitlines() if line.strip() and not set(line) <= set("-+| ")]
    return [[cell.strip() for cell in line.split("|")] for line in lines]


@cache
def specs() -> tuple[Spec, ...]:
    """Every spec of a clock, subject by subject, in the order of their files."""
    modules = [(subject, importlib.import_module(f"tests.spec.test_{subject}")) for subject in SUBJECTS]
    return tuple(_shown(subject, function) for subject, module in modules for function in _functions(module))


def _functions(module: ModuleType) -> Iterator[FunctionType]:
    for name, function in vars(module).items():
        if name.startswith("test_") and list(inspect.signature(function).parameters) == ["spec"]:
            yield function


def _shown(subject: str, function: Callable[..., None]) -> Spec:
    drawings: list[Drawing] = []

    def listen(
        clock: Clock,
        *,
        as_at: str,
        owed: str,
        limits: str = "",
        covered: Mapping[str, str] | None = None,
        **tables: str,
    ) -> None:
        drawings.append(Drawing(clock, as_at, owed, limits, covered or {}, tables))

    function(listen)
    title = function.__name__.removeprefix("test_").replace("_", " ").capitalize()
    return Spec(subject, title, inspect.getdoc(function) or "", tuple(drawings))


def page() -> str:
    """All specs in Markdown."""
    parts = [f"# Examples\n\n{AN_EXAMPLE_IS}"]
    for subject in SUBJECTS:
        parts.append(f"## {subject.replace('_', ' ').capitalize()}")
        parts += [_section(spec) for spec in specs() if spec.subject == subject]
    return "\n\n".join(parts) + "\n"


def _section(spec: Spec) -> str:
    parts = [f"### {spec.title}", spec.why]
    before: Drawing | None = None
    for drawing in spec.drawings:
        if before is None or drawing.tables != before.tables:
            parts += [f"`{name}`:\n\n{_table(text)}" for name, text in drawing.tables.items()]
        parts += [f"What the source gives of `{name}` begins on {day}." for name, day in drawing.covered.items()]
        if drawing.limits:
            parts.append(f"The council's own limits:\n\n```yaml\n{inspect.cleandoc(drawing.limits)}\n```")
        parts.append(_answer(drawing))
        before = drawing
    return "\n\n".join(parts)


def _answer(drawing: Drawing) -> str:
    day = f"On {drawing.as_at}, *{drawing.clock.title}*"
    return f"{day}:\n\n{_table(drawing.owed)}" if drawing.owed else f"{day}: nothing is owed."


def _table(text: str) -> str:
    heading, *rows = cells(text)
    lines = [heading, ["---"] * len(heading), *rows]
    return "\n".join(f"| {' | '.join(line + [''] * (len(heading) - len(line)))} |" for line in lines)
