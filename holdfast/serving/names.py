"""Names as they are compared: however written, two spellings that differ by accents or apostrophes are one."""

import re
import unicodedata

# Letters that no accent can be taken from.
LETTERS = str.maketrans({"ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
APOSTROPHES = re.compile(r"['’‘`´ʼ]")


def folded(name: str) -> str:
    """A name as it is compared: small letters without accents or apostrophes, a space between its words."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(LETTERS))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[^\w]+", " ", APOSTROPHES.sub("", letters)).split())


def indexed_name(forename: str | None, surname: str | None) -> str:
    """A name as the index keeps it: the spaces around it make its first and last letters count."""
    return f" {folded(' '.join(filter(None, (forename, surname))))} "
