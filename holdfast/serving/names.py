"""Names as they are compared: however written, two spellings that differ by accents or apostrophes are one."""

import re
import unicodedata
from itertools import pairwise

# Letters that no accent can be taken from.
LETTERS = str.maketrans({"ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
APOSTROPHES = re.compile(r"['’‘`´ʼ]")


def folded(name: str) -> str:
    """A name as it is compared: small letters without accents or apostrophes, a space between its words."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(LETTERS))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[^\w]+", " ", APOSTROPHES.sub("", letters)).split())


def name_words(forename: str | None, surname: str | None) -> tuple[str, ...]:
    """The words by which a name is found: each of its words, and two side by side in one part (O Brien) as one."""
    parts = [folded(part or "").split() for part in (forename, surname)]
    return tuple(word for words in parts for word in (*words, *(first + second for first, second in pairwise(words))))


def spaced(word: str) -> str:
    """A word with the spaces around it, which make its first and last letters count."""
    return f" {word} "
