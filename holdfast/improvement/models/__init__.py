"""What people keep of the service's own work: what changed, what was found, what is done about it, what is claimed."""

from holdfast.improvement.models.carried import Claim, ImprovementAction, Retest
from holdfast.improvement.models.expected import Expectation, Statement, ToldBack
from holdfast.improvement.models.found import Finding, KeptLetter, LetterReader, LetterSentence, StatedChange, new_id

__all__ = [
    "Claim",
    "Expectation",
    "Finding",
    "ImprovementAction",
    "KeptLetter",
    "LetterReader",
    "LetterSentence",
    "Retest",
    "StatedChange",
    "Statement",
    "ToldBack",
    "new_id",
]
