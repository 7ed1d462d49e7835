"""The committed word lists, opened once."""

from functools import cache
from importlib.resources import files

import yaml

from holdfast.letters.findings.phrases import Lexicon


@cache
def groups(name: str) -> dict[str, list[str]]:
    """The phrases of a word list by group."""
    text = files("holdfast.letters.findings").joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    loaded: dict[str, list[str]] = yaml.safe_load(text)
    return loaded


@cache
def lexicon(name: str) -> Lexicon:
    """A word list ready to be looked up."""
    return Lexicon(groups(name))
