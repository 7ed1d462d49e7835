"""What a director's first page says of changes and of what is overdue."""

from collections.abc import Mapping, Sequence
from typing import Any

from holdfast.measures.evidence import FALSE_SHARE
from holdfast.measures.variation import Rule
from holdfast.web.words import children, counted, sentence, spelled


def director_words(signals: Sequence[dict[str, Any]], facts: Mapping[str, float | None]) -> str:
    """What matters to a director: how many measures changed more surely than chance explains, and what is overdue."""
    concerns = sum(signal["meaning"] == "concern" for signal in signals)
    gains = sum(signal["meaning"] == "improvement" for signal in signals)
    changed = (
        f"across the whole service {_shown(concerns)} concern and {spelled(gains)} "
        f"{'shows' if gains == 1 else 'show'} improvement beyond natural variation"
        if concerns or gains
        else "no measure of the whole service has changed more surely than chance explains "
        f"({facts['series looked at']:,.0f} series looked at)"
    )
    return sentence(f"{changed}; {_overdue(facts['overdue'], facts['children with something overdue'])}")


def _shown(concerns: int) -> str:
    """No measure shows, one measure shows, two measures show."""
    return (
        f"{counted(concerns, 'measure', 'measures' if concerns else 'measure')} {'show' if concerns > 1 else 'shows'}"
    )


def _overdue(things: float | None, owed_to: float | None) -> str:
    if things is None or owed_to is None:
        return "too few things are overdue to tell how many outside the service"
    verb = "is" if things == 1 else "are"
    return f"{counted(int(things), 'thing')} owed to {children(int(owed_to))} {verb} overdue"


def looked_words(facts: Mapping[str, float | None], stood: int, left: int) -> str:
    """How many series were looked at, how many signal, how many would by chance alone, and which are shown.

    `stood` is how many stand up beside all that was looked at, `left` how many of these the page does not show.
    """
    series, found = int(facts["series looked at"] or 0), int(facts["series that signal"] or 0)
    if not series:
        return "No series has the twelve months that are asked before a change can be told from chance."
    chance = round(facts["signals by chance"] or 0)
    stands = sentence(f"{spelled(stood) if stood else 'none'} {'stands' if stood == 1 else 'stand'} up beside all that")
    gains = (
        f"{spelled(left)} of them in single services and teams, which {'is' if left == 1 else 'are'} no concern, and "
    )
    return (
        f"{series:,} monthly series were looked at by {spelled(len(Rule))} rules; {found:,} "
        f"signal{'s' if found == 1 else ''}, and about {chance:,} would by chance alone. {stands.removesuffix('.')} "
        f"was looked at: of those about {FALSE_SHARE:.0%} may be chance (Benjamini and Hochberg). Not shown are "
        f"{gains if left else ''}all that may be chance: they are on the pages of their measures."
    )
