"""Where tests keep what is made once: a folder for each checkout, so that two versions never undo each other's."""

import os
import tempfile
from hashlib import blake2b
from pathlib import Path

_CHECKOUT = blake2b(str(Path(__file__).resolve().parent).encode(), digest_size=4).hexdigest()
KEPT = Path(os.environ.get("HOLDFAST_TEST_HOME", Path(tempfile.gettempdir()) / f"holdfast-tests-{_CHECKOUT}"))
