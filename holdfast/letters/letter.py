"""A letter as it was read: one object with the same keys for every kind of document."""

from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from holdfast.letters.councils import councils
from holdfast.letters.people import Inspector

JUDGEMENTS = (
    "overall_effectiveness",
    "leaders",
    "help_and_protection",
    "in_care_and_care_leavers",
    "in_care",
    "care_leavers",
)


@dataclass(frozen=True)
class Finding:
    """A sentence of the letter with what it suggests, and the words that led to it."""

    text: str
    page: int
    polarity: str | None
    direction: str | None
    extent: str | None
    maturity: str | None
    themes: tuple[str, ...]
    measures: tuple[str, ...]
    because: tuple[str, ...]


@dataclass(frozen=True)
class FieldProblem:
    """What could not be read of which field, or of the whole document (`field` is then `document`)."""

    field: str
    what: str


@dataclass
class Letter:
    """What a document says. Nothing means that it does not say, or that it is not certain: see `problems`."""

    path: str
    kind: str | None = None
    framework: str | None = None
    council: str | None = None
    letter_date: date | None = None
    visit_start: date | None = None
    visit_end: date | None = None
    ordinal: int | None = None
    judged_since: str | None = None
    addressee: str | None = None
    inspectors: list[Inspector] = field(default_factory=list)
    lead_inspector: str | None = None
    areas: list[str] = field(default_factory=list)
    judgements: dict[str, str | None] = field(default_factory=lambda: dict.fromkeys(JUDGEMENTS))
    improvements: list[str] = field(default_factory=list)
    priority_actions: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    problems: list[FieldProblem] = field(default_factory=list)

    @property
    def council_code(self) -> str | None:
        """The three-figure code of the council, as the Department for Education numbers it."""
        return councils()[self.council].code if self.council else None

    def to_json(self) -> dict[str, Any]:
        """The object that `holdfast letters read` writes."""
        told = asdict(self)
        for name in ("letter_date", "visit_start", "visit_end"):
            told[name] = told[name].isoformat() if told[name] else None
        told["findings"] = [
            {name: value for name, value in one.items() if name != "maturity"} for one in told["findings"]
        ]
        return told

    def doubt(self, name: str, what: str) -> None:
        """Note what could not be read of a field."""
        self.problems.append(FieldProblem(name, what))
