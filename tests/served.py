"""A small invented council, built once for each version of the code and kept for the tests that show it."""

import fcntl
import shutil
from datetime import date
from pathlib import Path

from django.conf import settings

from holdfast.record.deliveries import receiving
from holdfast.record.store import Store
from holdfast.refresh.council import refresh
from holdfast.shared.fingerprint import fingerprint, package_fingerprint
from holdfast.sources.recognise import read
from holdfast.synthetic import first_day, make_council

CHILDREN = 400
AS_AT = date(2026, 9, 30)
MADE_BY = (
    "shared",
    "record",
    "sources",
    "synthetic",
    "engines",
    "clocks",
    "measures",
    "standards",
    "serving",
    "refresh",
)


def served_council() -> Store:
    """The council's store: files made, loaded and refreshed unless this version of the code has done so."""
    home = Path(settings.HOLDFAST_HOME)
    mark = home.parent / "made-by"
    version = fingerprint([package_fingerprint(f"holdfast.{name}") for name in MADE_BY])
    home.parent.mkdir(parents=True, exist_ok=True)
    with (home.parent / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not mark.exists() or mark.read_text() != version:
            shutil.rmtree(home, ignore_errors=True)
            _build(home)
            mark.write_text(version)
    return Store(home)


def _build(home: Path) -> None:
    files, store = home / "files", Store(home)
    (home / "static").mkdir(parents=True)
    make_council(children=CHILDREN, years=6, seed=1, out=files)
    with receiving(store, by="tests") as load:
        for part in ("ssd", "practice"):
            for reading in read(files / part, as_at=AS_AT, since=first_day(AS_AT, 6)):
                load.add(reading, path=files / part)
    refresh(store)
