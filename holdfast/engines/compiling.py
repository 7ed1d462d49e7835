"""Definitions compiled to SQL, once: what was compiled from the same code is read back, not compiled again."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import ibis.expr.types as ir

from holdfast.engines.dialects import sql_of
from holdfast.engines.relations import names_used
from holdfast.shared.fingerprint import fingerprint, package_fingerprint

# All code from which the SQL of a definition follows.
DEFINING = tuple(
    f"holdfast.{package}"
    for package in ("shared", "record.tables", "engines", "clocks", "measures", "standards", "serving")
)


@dataclass(frozen=True)
class Compiled:
    """The SQL of a definition, and the tables and relations that it reads."""

    sql: str
    reads: tuple[str, ...]


class Compiler:
    """Compiles definitions for one dialect, and keeps the SQL in `folder` for the next process if one is given."""

    def __init__(self, dialect: str, folder: Path | None = None) -> None:
        self.dialect = dialect
        self._file = folder / f"{dialect}-{_code_version()}.json" if folder else None
        self._known: dict[str, Compiled] = {}
        if self._file and self._file.is_file():
            entries = json.loads(self._file.read_text(encoding="utf-8"))
            self._known = {name: Compiled(entry["sql"], tuple(entry["reads"])) for name, entry in entries.items()}
        self._read_back = len(self._known)

    def compiled(self, name: str, build: Callable[[], ir.Table]) -> Compiled:
        """The SQL of the definition of that name; `build` is called only if it is not known yet."""
        if name not in self._known:
            expression = build()
            sql = sql_of(expression, self.dialect)
            self._known[name] = Compiled(sql, tuple(sorted(names_used(expression))))
        return self._known[name]

    def keep(self) -> None:
        """Write what was compiled since for the next process; SQL of other versions of the code is forgotten."""
        if self._file is None or len(self._known) == self._read_back:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        entries = {name: {"sql": c.sql, "reads": c.reads} for name, c in sorted(self._known.items())}
        # Its own for each process: of two that write at once, one's file would end in the other's.
        arriving = self._file.with_suffix(f".{os.getpid()}.arriving")
        arriving.write_text(json.dumps(entries), encoding="utf-8")
        arriving.replace(self._file)
        for stale in self._file.parent.glob(f"{self.dialect}-*.json"):
            if stale != self._file:
                stale.unlink()


def _code_version() -> str:
    libraries = [f"{name} {version(name)}" for name in ("ibis-framework", "sqlglot")]
    return fingerprint([*libraries, *(package_fingerprint(package) for package in DEFINING)])
