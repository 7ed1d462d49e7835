"""SQL compiled for the tests, kept between their runs and workers: to compile every definition takes a minute."""

from functools import cache

from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.apart import ApartCompiler
from holdfast.engines.compiling import Compiler
from holdfast.standards import definitions
from tests import kept

# What was compiled from other code, or by other libraries, is not read back.
KEPT = kept.KEPT / "compiled"


@cache
def reckoning(dialect: str, *, apart: bool = False) -> Reckoning:
    """The shipped definitions, compiled once for the whole run; `apart` for many councils held together."""
    made = ApartCompiler(dialect, KEPT / "apart") if apart else Compiler(dialect, KEPT)
    return Reckoning(definitions(), made)
