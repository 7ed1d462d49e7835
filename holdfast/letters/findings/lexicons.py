"""The committed word lists, opened once."""

from functools import cache
from importlib.resources import files

import yaml

from holdfast.letters.findings.phrases import Lexicon

# The same safe loader in C, ten times as fast, where it was built.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def groups(name: str) -> dict[str, list[str]]:
    """The phrases of a word list by group."""
    text = files("holdfast.letters.findings").joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    loaded: dict[str, list[str]] = yaml.load(text, Loader=_LOADER)  # noqa: S506 - both loaders are safe ones
    return loaded


@cache
def lexicon(name: str) -> Lexicon:
    """A word list ready to be looked up."""
    return Lexicon(groups(name))
