"""What the application server does beside answering: all that pages need is made ready before anybody asks."""

import logging
import sqlite3
import threading
import time
from pathlib import Path
from typing import Any

LOOKED_EVERY = 5  # seconds


def when_ready(_arbiter: Any) -> None:
    """Called by the application server once, before its processes part: they share what is read here.

    Django reads addresses, pages and templates when they are first asked for, which would be seconds of somebody's wait
    in each process.
    """
    from django.template import engines
    from django.urls import get_resolver

    get_resolver().url_patterns  # noqa: B018 - to ask for them is to read them, and every page with them
    templates = Path(__file__).parent.parent / "web" / "templates"
    for path in sorted(templates.rglob("*.html")):
        engines["django"].get_template(path.relative_to(templates).as_posix())


def post_worker_init(_worker: Any) -> None:
    """Called by the application server in each of its processes, once the application is loaded there."""
    threading.Thread(target=_stay_ready, name="staying ready", daemon=True).start()


def _stay_ready() -> None:
    """Make ready at once, and again whenever a refresh has put a new snapshot in the place of the old."""
    from django.conf import settings

    from holdfast.record.snapshots import current_id
    from holdfast.record.store import Store

    ready_for: str | None = ""
    while True:
        if (now := current_id(Store(settings.HOLDFAST_HOME))) != ready_for:
            make_ready()
            ready_for = now
        time.sleep(LOOKED_EVERY)


def make_ready() -> None:
    """Open the snapshot, its references to children, the reckoner and what proves actions: no page waits for them."""
    from django.conf import settings
    from django.db import DatabaseError, connection

    from holdfast.accounts.references import child_of
    from holdfast.improvement.proof import prove_all
    from holdfast.record.store import Store
    from holdfast.refresh import record
    from holdfast.shared.errors import HoldfastError
    from holdfast.web.page import served_now

    try:
        served = served_now()
        child_of("", served)
        for one in (served, served_now(disclosed=True)):
            prove_all(one)
        record.make_ready(Store(settings.HOLDFAST_HOME), served)
    except (HoldfastError, DatabaseError, sqlite3.Error, OSError) as error:
        # The page that meets it too says what it is.
        logging.getLogger("holdfast").warning("not ready before the first page: %s", type(error).__name__)
    finally:
        connection.close()
