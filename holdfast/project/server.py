"""What the application server does beside answering: each process makes itself ready before it is asked."""

import logging
import threading
from typing import Any


def post_worker_init(_worker: Any) -> None:
    """Called by the application server in each of its processes, once the application is loaded there."""
    threading.Thread(target=make_ready, name="making ready", daemon=True).start()


def make_ready() -> None:
    """Open the snapshot, its references to children and the reckoner, so that no page waits for them."""
    from django.conf import settings

    from holdfast.accounts.references import child_of
    from holdfast.record.store import Store
    from holdfast.refresh import record
    from holdfast.shared.errors import HoldfastError
    from holdfast.web.page import served_now

    try:
        served = served_now()
        child_of("", served)
        record.make_ready(Store(settings.HOLDFAST_HOME), served)
    except HoldfastError as error:
        logging.getLogger("holdfast").warning("not ready before the first page: %s", type(error).__name__)
