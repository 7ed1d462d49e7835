"""Words put together."""

from collections.abc import Iterable


def listed(parts: Iterable[str]) -> str:
    """Words in a row as people write them: "one", "one and two", "one, two and three"."""
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last
