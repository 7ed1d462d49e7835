"""Where the figures of a measure are published: which indicator of which file stands for it."""

import csv
from functools import cache
from importlib import resources

from holdfast.measures.published import Source


@cache
def published_sources() -> dict[str, tuple[Source, ...]]:
    """For each measure that others publish the indicators that stand for it, the first that is loaded to be used."""
    text = resources.files(__package__).joinpath("published.csv").read_text(encoding="utf-8")
    found: dict[str, tuple[Source, ...]] = {}
    for row in csv.DictReader(text.splitlines()):
        source = Source(row["indicator"], float(row["times"]), row["number"], row["of"])
        found[row["measure"]] = (*found.get(row["measure"], ()), source)
    return found
