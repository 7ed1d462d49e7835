"""Reading codes: by the code, its meaning, an alias, or any of these behind Ofsted's letter and bracket."""

import re

import pyarrow as pa

from holdfast.record.tables.codes import CodeSet
from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.faults import Fault
from holdfast.sources.tabular.values.parsed import Parsed, no_value, read_each, squeezed
from holdfast.sources.tabular.values.text import as_text

LETTER = re.compile(r"^[a-z]{1,2}\d?\) ?")
# What stands before a colon or a spaced dash, or before a blank if it holds a digit, is a code with its words behind.
CODE_FIRST = re.compile(r"(?P<code>[^:]+?)(?: ?:| - | – |(?<=\d) |(?<=\d[a-z]) )")
QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-"})


def parse_codes(cells: Cells, codes: CodeSet) -> Parsed:
    """Each value as a code of the set; what is not in the set is set aside."""
    known = _known(codes)

    def read(value: object) -> tuple[str | None, Fault | None]:
        text = squeezed(as_text(value))
        code = _match(_plain(text), known)
        if code is not None or not text:
            return code, None
        return None, Fault.NO_VALUE if no_value(text) else Fault.NOT_IN_LIST

    return read_each(cells.listed(), read, pa.string())


def _plain(text: str) -> str:
    return text.translate(QUOTES).casefold()


def _known(codes: CodeSet) -> dict[str, str]:
    """Every spelling and its code. A code outdoes an alias, and an alias outdoes a meaning."""
    meanings = {_plain(meaning): code for code, meaning in codes.codes.items()}
    aliases = {_plain(alias): code for alias, code in codes.aliases.items()}
    return {**meanings, **aliases, **{_plain(code): code for code in codes.codes}}


def _match(text: str, known: dict[str, str]) -> str | None:
    bare = LETTER.sub("", text)
    first = CODE_FIRST.match(bare)
    tried = (text, bare, first["code"] if first else "")
    return next((known[spelling] for spelling in tried if spelling in known), None)
