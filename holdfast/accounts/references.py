"""References to children for addresses and calendars: they hold nothing of a child and mean nothing elsewhere."""

import hashlib
import threading

from django.conf import settings

from holdfast.serving.reader import Served

_known: dict[str, dict[str, str]] = {}
_filling = threading.Lock()


def reference_of(person_id: str) -> str:
    """The reference that stands for a child in an address: the same each day, made with this service's own key."""
    key = hashlib.sha256(settings.SECRET_KEY.encode()).digest()
    return hashlib.blake2b(person_id.encode(), key=key, digest_size=10).hexdigest()


def child_of(reference: str, served: Served) -> str | None:
    """The child for whom a reference stands in the snapshot that serves; None for one that stands for nobody."""
    snapshot = served.snapshot.id
    if snapshot not in _known:
        with _filling:
            if snapshot not in _known:
                ids = (row["person_id"] for row in served.rows("SELECT person_id FROM children"))
                known = {reference_of(person_id): person_id for person_id in ids}
                _known.clear()
                _known[snapshot] = known
    return _known[snapshot].get(reference)
