"""What passes between the steps of reading: lines of a page, blocks of a document, and the letter that comes out."""

from dataclasses import dataclass, field
from enum import Enum


class Form(Enum):
    """In which form the document came."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands on a page: where it starts, where its first word starts, where it ends, its letters.

    A line that ends in a hyphen comes joined to the next one, so it may end lower on the page than it starts.
    """

    page: int
    text: str
    x: float
    x_word: float
    y: float
    right: float
    y_end: float
    size: float
    bold: bool


class Kind(Enum):
    """What a block is to the reader of the page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    SUB_BULLET = "sub-bullet"


@dataclass(slots=True)
class Block:
    """A heading, a paragraph or a bullet, whole again though it ran over lines or pages."""

    kind: Kind
    text: str
    page: int
    size: float = 12.0
    bold: bool = False
    number: str | None = None


@dataclass(slots=True)
class Document:
    """What a document holds, whatever form it came in."""

    path: str
    form: Form
    pages: int
    head: list[str]
    blocks: list[Block]
    rows: list[tuple[str, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All of it in one line, for questions that do not ask where."""
        return " ".join(block.text for block in self.blocks)


class UnreadableError(Exception):
    """The document cannot be read as a letter; the message says why, for the person who gave it."""
