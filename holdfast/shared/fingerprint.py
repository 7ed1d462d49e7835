"""A short mark of the code and data that made something, so that a change in them is noticed."""

import hashlib
import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any


@cache
def package_fingerprint(package: str) -> str:
    """The fingerprint of a package: of every file in it, whatever the machine's line ends."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ValueError(f"{package} is not a package")
    root = Path(next(iter(spec.submodule_search_locations)))
    whole = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            whole.update(path.relative_to(root).as_posix().encode() + b"\0")
            whole.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return whole.hexdigest()


def fingerprint(value: Any) -> str:
    """The fingerprint of plain data (what JSON can hold), the same for the same data in any order of its names."""
    return hashlib.sha256(json.dumps(value, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def file_fingerprint(path: Path) -> str:
    """The SHA-256 of a file, read in pieces so that its size does not matter."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
