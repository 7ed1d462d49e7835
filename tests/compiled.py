"""SQL compiled for the tests, kept between their runs and workers: to compile every definition takes a minute."""

import os
import tempfile
from functools import cache
from pathlib import Path

from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.apart import ApartCompiler
from holdfast.engines.compiling import Compiler
from holdfast.standards import definitions

# What was compiled from other code, or by other libraries, is not read back.
KEPT = Path(os.environ.get("HOLDFAST_TEST_HOME", Path(tempfile.gettempdir()) / "holdfast-tests")) / "compiled"


@cache
def reckoning(dialect: str, *, apart: bool = False) -> Reckoning:
    """The shipped definitions, compiled once for the whole run; `apart` for many councils held together."""
    made = ApartCompiler(dialect, KEPT / "apart") if apart else Compiler(dialect, KEPT)
    return Reckoning(definitions(), made)
