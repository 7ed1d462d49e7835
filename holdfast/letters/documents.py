"""Open whatever was given, PDF, DOCX, HTML or text, as one kind of document, or say plainly why not."""

import re
from pathlib import Path

from charset_normalizer import from_bytes

from holdfast.letters.layout import SMALL, blocks_of, body_size
from holdfast.letters.markup import docx_blocks, html_blocks, text_blocks, text_rows
from holdfast.letters.model import Block, Document, Form, Line, UnreadableError
from holdfast.letters.pdf import lines_of, open_pdf, ruled_rows

MOST_BYTES = 60_000_000
SNIFFED = 2048
# Fewer characters than this on a page is a picture of a page with perhaps a stamp on it.
LEAST_A_PAGE = 40
# Tables of grades stand at the front or the end; pages between may use the same words.
AT_EITHER_END = 2
SUFFIXES = (".pdf", ".docx", ".html", ".htm", ".txt", ".text", ".md")


def open_document(path: Path) -> Document:
    """The document at a path, by what the file holds and not by what its name says."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(SNIFFED)
    except OSError as error:
        raise UnreadableError(f"The file cannot be opened ({error.strerror or 'unknown reason'}).") from error
    if not start.strip():
        raise UnreadableError("The file is empty.")
    if size > MOST_BYTES:
        raise UnreadableError(f"The file has {size // 1_000_000} MB, more than the {MOST_BYTES // 1_000_000} MB read.")
    if b"%PDF-" in start:
        return _pdf(path)
    if start.startswith(b"PK\x03\x04"):
        return _marked_up(path, Form.DOCX, *docx_blocks(path))
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableError(
            "The file is an old or an encrypted Office document: save it as DOCX or PDF without a password."
        )
    if _is_html(start):
        if path.suffix.lower() == ".pdf":
            raise UnreadableError("The file is a web page saved under the name of a PDF, most likely an error page.")
        return _marked_up(path, Form.HTML, *html_blocks(path.read_bytes()))
    if path.suffix.lower() == ".pdf":
        raise UnreadableError("The file has the name of a PDF, but it is none.")
    text = _decoded(path.read_bytes())
    return _marked_up(path, Form.TEXT, text_blocks(text), text_rows(text))


def pasted(text: str, name: str = "pasted text") -> Document:
    """Text that somebody pasted, as a document."""
    return _marked_up(Path(name), Form.TEXT, text_blocks(text), text_rows(text))


def _is_html(start: bytes) -> bool:
    lowered = start.lower()
    return any(mark in lowered for mark in (b"<!doctype html", b"<html", b"<head", b"<body", b"<p>", b"<div"))


def _decoded(content: bytes) -> str:
    if b"\0" in content[:SNIFFED]:
        raise UnreadableError("The file is neither PDF, DOCX, HTML nor text.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        best = from_bytes(content).best()
        if best is None:
            raise UnreadableError("The file is neither PDF, DOCX, HTML nor text.") from None
        return str(best)


def _pdf(path: Path) -> Document:
    with open_pdf(path) as pdf:
        pages = lines_of(pdf)
        characters = sum(len(line.text) for page in pages for line in page)
        if characters < LEAST_A_PAGE * max(1, len(pages)):
            raise UnreadableError("The PDF holds no text: it is a scan. Put it through text recognition first.")
        return Document(
            str(path),
            Form.PDF,
            len(pages),
            _head(pages),
            blocks_of(pages),
            ruled_rows(pdf, _with_table(pages)),
        )


# Words of the tables in which reports give their grades, on a first page or under a heading of its own at the end.
_TABLE = re.compile(
    r"^\s*(?:judgement\b|overall effectiveness|\d?\.?\s*leadership, management|record of main findings)"
    r"|impact of leaders on social work",
    re.IGNORECASE,
)


def _with_table(pages: list[list[Line]]) -> list[int]:
    """The pages that may hold a table of grades; the others need not be looked at twice."""
    found = [index for index, page in enumerate(pages) if any(_TABLE.search(line.text) for line in page)]
    return sorted({*found[:AT_EITHER_END], *found[-AT_EITHER_END:]})


def _head(pages: list[list[Line]]) -> list[str]:
    """The lines of the first page from top to bottom, whatever order the file holds them in."""
    body = body_size(pages)
    lines = [line for line in pages[0] if line.size >= body - SMALL] if pages else []
    return [line.text.strip() for line in sorted(lines, key=lambda line: -round(line.y))]


def _marked_up(path: Path, form: Form, blocks: list[Block], rows: list[tuple[str, str]]) -> Document:
    head = [line.strip() for block in blocks[:40] for line in block.text.split("\n") if line.strip()]
    for block in blocks:
        block.text = " ".join(block.text.split())
    if not any(block.text for block in blocks):
        raise UnreadableError("The file holds no text.")
    return Document(str(path), form, 1, head, blocks, rows)
