"""What the sentences of a letter say of practice, each with the words that led to it."""

from holdfast.letters.letter import Finding
from holdfast.letters.sections import Section


def findings_of(sections: list[Section]) -> list[Finding]:
    """The findings of a letter, sentence by sentence."""
    return []
