"""The library of other councils' letters and reports: what was read of each, to be searched by words and by theme."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from holdfast.letters.due import OVERALL
from holdfast.letters.kinds import INSPECTION
from holdfast.letters.letter import Finding
from holdfast.letters.passages import Whole, read_whole

FILE = "library.sqlite3"
WAIT_SECONDS = 20
FULL = ("ILACS", "SIF")

SCHEMA = """
CREATE TABLE IF NOT EXISTS letters (
    id INTEGER PRIMARY KEY, fingerprint TEXT UNIQUE, name TEXT, kind TEXT, framework TEXT, council TEXT, code TEXT,
    written_on TEXT, happened_on TEXT, year INTEGER, ordinal INTEGER, grade TEXT, standing TEXT, became TEXT,
    areas TEXT, said TEXT
);
CREATE TABLE IF NOT EXISTS sentences (
    id INTEGER PRIMARY KEY, letter INTEGER REFERENCES letters(id), page INTEGER, part TEXT, text TEXT, polarity TEXT,
    direction TEXT, extent TEXT
);
CREATE TABLE IF NOT EXISTS touched (
    theme TEXT, sentence INTEGER REFERENCES sentences(id), PRIMARY KEY (theme, sentence)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS themes_of_a_sentence ON touched (sentence);
CREATE INDEX IF NOT EXISTS sentences_of_a_letter ON sentences (letter);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(
    text, content='sentences', content_rowid='id', tokenize='porter unicode61'
);
"""


@dataclass(frozen=True)
class Added:
    """A document that was added: what it is, whose it is, and its sentences."""

    name: str
    kind: str
    council: str
    sentences: int


class Library:
    """A file of its own, searched by SQLite's full-text index wherever people's own work is kept."""

    def __init__(self, home: Path) -> None:
        self.path = home / FILE

    def add(self, content: bytes, name: str) -> Added | None:
        """Read a document and add it; nothing if the same file is there. One that cannot be read raises why."""
        fingerprint = hashlib.sha256(content).hexdigest()
        with self.opened() as library:
            if library.execute("SELECT 1 FROM letters WHERE fingerprint = ?", (fingerprint,)).fetchone():
                return None
        whole = read_whole(content, name)
        findings = [(finding, passage.part) for passage in whole.passages for finding in passage.findings]
        with self.opened() as library:
            letter = library.execute(_insert("letters", LETTER), _row(whole, fingerprint)).lastrowid
            for finding, part in findings:
                _add_sentence(library, letter or 0, finding, part)
        return Added(name, whole.letter.kind or "", whole.letter.council or "", len(findings))

    def set_standing(self) -> None:
        """Say of each document which grade stood when it was written, and which one the next inspection gave."""
        with self.opened() as library:
            library.execute(STANDING)

    @contextmanager
    def opened(self) -> Iterator[sqlite3.Connection]:
        """The library's database in one transaction."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self.path, timeout=WAIT_SECONDS)) as connection, connection:
            connection.row_factory = sqlite3.Row
            connection.executescript(SCHEMA)
            yield connection


LETTER = ("fingerprint", "name", "kind", "framework", "council", "code", "written_on", "happened_on", "year", "ordinal",
          "grade", "areas", "said")  # fmt: skip
SENTENCE = ("letter", "page", "part", "text", "polarity", "direction", "extent")
# The inspections of the whole service that gave an overall grade, and for each document the one before and after it.
STANDING = f"""
WITH graded AS (
    SELECT council, happened_on, grade FROM letters
    WHERE kind = '{INSPECTION}' AND framework IN {FULL} AND grade IS NOT NULL AND happened_on IS NOT NULL
)
UPDATE letters SET
    standing = coalesce(grade, (SELECT g.grade FROM graded g WHERE g.council = letters.council
        AND g.happened_on < letters.happened_on ORDER BY g.happened_on DESC LIMIT 1)),
    became = (SELECT g.grade FROM graded g WHERE g.council = letters.council
        AND g.happened_on > letters.happened_on ORDER BY g.happened_on LIMIT 1)
"""


def _insert(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def _row(whole: Whole, fingerprint: str) -> tuple[object, ...]:
    letter = whole.letter
    on = letter.visit_start or letter.letter_date
    day = on.isoformat() if on else None
    written = letter.letter_date.isoformat() if letter.letter_date else None
    said = letter.to_json()
    del said["findings"]  # they are the sentences
    return (
        fingerprint, said["path"], letter.kind, letter.framework, letter.council, letter.council_code, written, day,
        on.year if on else None, letter.ordinal, letter.judgements.get(OVERALL), "; ".join(letter.areas),
        json.dumps(said, ensure_ascii=False),
    )  # fmt: skip


def _add_sentence(library: sqlite3.Connection, letter: int, finding: Finding, part: str) -> None:
    values = (letter, finding.page, part, finding.text, finding.polarity, finding.direction, finding.extent)
    sentence = library.execute(_insert("sentences", SENTENCE), values).lastrowid
    library.executemany("INSERT INTO touched VALUES (?, ?)", [(theme, sentence) for theme in finding.themes])
    library.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (sentence, finding.text))
