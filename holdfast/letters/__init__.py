"""Ofsted letters and reports in, structured findings out."""

from holdfast.letters.letter import FieldProblem, Finding, Letter
from holdfast.letters.people import Inspector
from holdfast.letters.reader import read_letter, read_text

__all__ = ["FieldProblem", "Finding", "Inspector", "Letter", "read_letter", "read_text"]
