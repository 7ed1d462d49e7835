"""The repository as the rules see it: its files, its Python, its project page."""

import ast
import subprocess
import tomllib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "holdfast"


@cache
def files() -> list[Path]:
    """Every file that is in the repository or would be with the next commit."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    return sorted({path for name in listed.split("\0") if name and (path := ROOT / name).is_file()})


def short(path: Path) -> str:
    """A path as a person would type it from the top of the repository."""
    return path.relative_to(ROOT).as_posix()


@cache
def texts() -> dict[str, str]:
    """Every text file of the repository, by its short path."""
    found = {}
    for path in files():
        content = path.read_bytes()
        if b"\0" not in content:
            found[short(path)] = content.decode("utf-8")
    return found


@cache
def modules() -> dict[str, ast.Module]:
    """Every Python file of the repository, read but not run, by its short path."""
    return {name: ast.parse(text, name) for name, text in texts().items() if name.endswith(".py")}


def functions(tree: ast.Module) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method in a file, nested ones too."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


@cache
def project() -> dict:
    """The project page, `pyproject.toml`."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
