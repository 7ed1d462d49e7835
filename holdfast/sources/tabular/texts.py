"""Text files: the encoding and the separator found out, then read in one go with every cell as text."""

import codecs
import collections
import contextlib
import csv
import io
import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import IO

import numpy as np
import pyarrow as pa
import pyarrow.csv

from holdfast.shared.errors import Place, Problem, Severity
from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.grids import LOOK_AT, Body, Flaw
from holdfast.sources.tabular.safety import FileRefusedError

SAMPLE = 256 * 1024
BLOCK = 8 * 1024 * 1024
MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
SEPARATORS = ",;\t|"
SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


@dataclass(eq=False)
class TextGrid:
    """One text file with separated values."""

    file: str
    open: Callable[[], IO[bytes]]
    sheet: str | None = None
    flaws: list[Flaw] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    preview: list[list[str]] = field(init=False)
    encoding: str = field(init=False)
    separator: str = field(init=False)
    lines: list[int] = field(init=False)  # lines of text up to and including each row of the preview

    def __post_init__(self) -> None:
        with self.open() as stream:
            sample = stream.read(SAMPLE)
        self.encoding = _encoding(sample, self.file)
        text = sample.decode(self.encoding, errors="replace").removeprefix("\ufeff")
        declared = SEPARATOR_LINE.match(text)
        self.separator = declared[1] if declared else _separator(text)
        # The last line of a sample may be cut short; it is left out unless it is all there is.
        whole = text if len(sample) < SAMPLE else text[: text.rfind("\n") + 1]
        looked = _rows(whole, self.separator)
        self.preview = [[] if declared and not index else row for index, (row, _) in enumerate(looked)]
        self.lines = [line for _, line in looked]

    def body(self, header: int) -> Body:
        """The rows under the heading line."""
        problems = [] if self.encoding != "utf-8" or self._is_utf8() else [self._in_windows()]
        try:
            body = self._read(header)
        except (pa.ArrowInvalid, UnicodeDecodeError):
            # Arrow quotes the row in its message, so the message goes no further.
            raise self._unreadable() from None
        body.problems += problems
        return body

    def _is_utf8(self) -> bool:
        # Before the rows are read: of a row that is not UTF-8, Arrow cannot tell what else is wrong with it.
        decoder = codecs.getincrementaldecoder("utf-8")()
        with self.open() as stream:
            try:
                while block := stream.read(BLOCK):
                    decoder.decode(block)
                decoder.decode(b"", final=True)
            except UnicodeDecodeError:
                return False
        return True

    def _in_windows(self) -> Problem:
        """Take Windows-1252, the usual encoding on an English desk of what is not UTF-8."""
        self.encoding = "cp1252"
        return Problem(
            "The file is not in UTF-8 and was read as Windows-1252.",
            Place(self.file),
            "UTF-8 (in Excel: CSV UTF-8).",
            "Check that names with accents look right; export as UTF-8 if they do not.",
            Severity.NOTED,
        )

    def _unreadable(self) -> FileRefusedError:
        return FileRefusedError(
            self.file,
            "The file cannot be read as separated text: its quotes do not pair, or its encoding changes half way.",
            "text in UTF-8, a value with a comma, a quote or a line break in double quotes, a quote written twice.",
            "Export it again with quoting switched on; in SQL Server Management Studio that is an option of the grid.",
        )

    def _read(self, header: int) -> Body:
        """All rows; only if some do not fit, once more on one thread, which alone tells their numbers."""
        width = len(self.preview[header])
        if len(self.preview) == header + 1 < LOOK_AT:  # Arrow takes a file without rows for a broken one
            return Body([Cells.of_mixed(())] * width, np.zeros(0, np.int64))
        table, misfits = self._table(header, width, threads=True)
        if misfits:
            table, misfits = self._table(header, width, threads=False)
        before = self.lines[header] - (header + 1)
        missed = np.array([number - before for number, _ in misfits], dtype=np.int64)
        rows = np.delete(np.arange(table.num_rows + len(missed)) + header + 2, missed - header - 2)
        columns = [Cells.of_arrow(column) for column in table.columns]
        return Body(columns, rows, self._misfits(missed, width), len(missed)).without_blank_rows()

    def _table(self, header: int, width: int, *, threads: bool) -> tuple[pa.Table, list[tuple[int, int]]]:
        misfits: list[tuple[int, int]] = []

        def set_aside(row: pa.csv.InvalidRow) -> str:
            misfits.append((row.number, row.actual_columns))
            return "skip"

        names = [str(index) for index in range(width)]
        with self.open() as stream:
            table = pyarrow.csv.read_csv(
                stream,
                pyarrow.csv.ReadOptions(
                    use_threads=threads,
                    block_size=BLOCK,
                    skip_rows=self.lines[header],
                    column_names=names,
                    encoding=self.encoding,
                ),
                pyarrow.csv.ParseOptions(
                    delimiter=self.separator,
                    newlines_in_values=True,
                    ignore_empty_lines=False,
                    invalid_row_handler=set_aside,
                ),
                pyarrow.csv.ConvertOptions(
                    column_types=dict.fromkeys(names, pa.string()), null_values=[""], strings_can_be_null=True
                ),
            )
        return table, misfits

    def _misfits(self, rows: np.ndarray, width: int) -> list[Problem]:
        if not len(rows):
            return []
        return [
            Problem(
                f"{len(rows):,} {'row has' if len(rows) == 1 else 'rows have'} more or fewer values than the "
                f"{width} headings, and cannot be read.",
                Place(self.file, rows=tuple(int(row) for row in rows)),
                "one value for each heading; a value with a comma or a line break in double quotes.",
                "Look for commas, quotes or line breaks in the text of these rows, and export with quotes.",
            )
        ]


def _encoding(sample: bytes, file: str) -> str:
    for mark, encoding in MARKS:
        if sample.startswith(mark):
            return encoding
    # UTF-16 without its mark: every other byte of English text is zero.
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(sample) > 1 and sample[start::2].count(0) > 0.8 * (len(sample) // 2):
            return encoding
    if b"\x00" in sample:
        raise FileRefusedError(
            file,
            "The file is not text.",
            "separated text (CSV), an Excel workbook (.xlsx) or Parquet.",
            "Export the data as one of these.",
        )
    return "utf-8"


def _rows(text: str, separator: str) -> list[tuple[list[str], int]]:
    """The first rows of the text, each with the number of lines up to its end."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    found = []
    with contextlib.suppress(csv.Error):  # quotes that never close: what stands before them is enough to look at
        for row in itertools.islice(rows, LOOK_AT):
            found.append((row, rows.line_num))
    return found


def _separator(text: str) -> str:
    """The sign that cuts most of the first rows into equally many columns; of two such signs, into the more."""

    def fit(sign: str) -> tuple[int, int]:
        widths = collections.Counter(len(row) for row, _ in _rows(text, sign))
        return max(((rows, width) for width, rows in widths.items() if width > 1), default=(0, 0))

    return max(SEPARATORS, key=fit)
