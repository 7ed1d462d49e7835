"""The first sentence of a search's answer."""

from holdfast.web.words import children, sentence


def search_words(found: int, shown: int) -> str:
    """How many were found: always of those within one's scope, and nothing of any other."""
    if not found:
        return "No child within your scope is found by this; try fewer letters, another spelling or the date of birth."
    matches = "matches" if found == 1 else "match"
    more = f"; the {shown} likeliest are shown, so add a date of birth to find one" if found > shown else ""
    return sentence(f"{children(found)} within your scope {matches}{more}")
