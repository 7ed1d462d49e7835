"""Adding other councils' letters and reports to the library, with an entry in the log."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from holdfast.accounts.actions import who_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.activity.log import record
from holdfast.letters.library import Library
from holdfast.letters.model import UnreadableError
from holdfast.record.store import Store


@dataclass
class Shelved:
    """What came of adding documents: how many are new, how many were there, and why others could not be read."""

    added: int = 0
    known: int = 0
    refused: list[str] = field(default_factory=list)


def add_to_library(*, store: Store, documents: Iterable[tuple[str, bytes]], by: Person | str) -> Shelved:
    """Read documents and add them; one that cannot be read is told, and the others are added all the same."""
    who = who_may(by, Permission.LETTER_KEEP)
    library, shelved = Library(store.home), Shelved()
    with store.writing("adding letters to the library"):
        for name, content in documents:
            try:
                added = library.add(content, name)
            except UnreadableError as error:
                shelved.refused.append(f"{name}: {error}")
                continue
            shelved.added += added is not None
            shelved.known += added is None
        library.set_standing()
    detail = {"added": shelved.added, "known": shelved.known, "refused": len(shelved.refused)}
    record(by=who, action="letters added to the library", detail=detail)
    return shelved
