"""What the sentences of a letter say of practice, each with the words that led to it."""

import re
from collections.abc import Iterator

from holdfast.letters.findings.classify import classify
from holdfast.letters.findings.phrases import words_of
from holdfast.letters.findings.scales import extent_of, maturity_of, measures_of
from holdfast.letters.letter import Finding
from holdfast.letters.model import Kind
from holdfast.letters.sections import Part, Section

# A stop ends a sentence where a capital follows and no abbreviation came before.
_END = re.compile(
    r"(?<=[.?!])(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bNo\.)[’”'\")]*\s+(?=[‘“'\"(]?[A-Z0-9])"
)
# Shorter than this is a label or a leftover, not a sentence.
FEWEST_WORDS = 4


def findings_of(sections: list[Section]) -> list[Finding]:
    """The findings of a letter, sentence by sentence; a person confirms what they suggest."""
    found = []
    for section in sections:
        if section.part is Part.FINDINGS:
            blocks = (block for block in section.blocks if block.kind is not Kind.HEADING)
            found += [finding_of(text, block.page) for block in blocks for text in sentences_of(block.text)]
    return found


def sentences_of(passage: str) -> Iterator[str]:
    """The sentences of a passage, without labels and leftovers."""
    for text in _END.split(passage):
        if len(text.split()) >= FEWEST_WORDS:
            yield text.strip()


def finding_of(text: str, page: int = 1) -> Finding:
    """What one sentence suggests."""
    suggested = classify(text)
    words = words_of(text)
    extent, extent_words = extent_of(words)
    maturity, maturity_words = maturity_of(words)
    measures, measure_words = measures_of(words)
    because = dict.fromkeys([*suggested.because, *extent_words, *maturity_words, *measure_words])
    return Finding(
        text=text,
        page=page,
        polarity=suggested.polarity,
        direction=suggested.direction,
        extent=extent,
        maturity=maturity,
        themes=suggested.themes,
        measures=tuple(measures),
        because=tuple(because),
    )
