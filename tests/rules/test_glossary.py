"""The glossary: one meaning for each word, and words in an order in which they can be found."""

import re

from tests.rules.repository import texts

ROWS = re.findall(r"^\| ([^|]+?) \| ([^|]+) \|$", texts()["GLOSSARY.md"], re.MULTILINE)[1:]
WORDS = [word for word, _ in ROWS]


def test_the_glossary_holds_the_words_that_the_code_stands_on() -> None:
    needed = {"child", "delivery", "snapshot", "record", "clock", "obligation", "ledger", "standard", "measure"}
    needed |= {
        "coverage",
        "pending",
        "overdue",
        "spell",
        "allocation",
        "episode of need",
        "period of care",
        "parameter",
    }
    assert needed - set(WORDS) == set()


def test_each_word_is_defined_once_and_in_order() -> None:
    assert sorted(set(WORDS)) == WORDS


def test_a_word_set_off_in_a_meaning_is_itself_defined() -> None:
    pointed = {(word, other) for word, meaning in ROWS for other in re.findall(r"\*([^*]+)\*", meaning)}
    assert {(word, other) for word, other in pointed if other.removesuffix("s") not in WORDS} == set()
