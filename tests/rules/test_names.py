"""Names say what a thing is. Some words say nothing, and one is not how people speak of a child."""

import ast
import re
from pathlib import PurePath

from tests.rules.repository import functions, modules

EMPTY_MODULES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc", "base_utils"}
EMPTY_PREFIXES = ("process_", "handle_")
OTHER_CASES = re.compile(r"(edge|test|lower|upper|worst)_?cases?|case_?systems?")


def defined(tree: ast.Module) -> list[str]:
    """The names that a file gives to its functions, classes, arguments and variables."""
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.append(node.name)
        elif isinstance(node, ast.arg):
            names.append(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.append(node.id)
    return names


def test_no_module_is_named_after_nothing() -> None:
    parts = {path: PurePath(path).with_suffix("").parts for path in modules()}
    assert [path for path, words in parts.items() if EMPTY_MODULES & set(words)] == []


# The names by which Django calls a middleware.
HOOKS = {"process_view", "process_exception"}


def test_no_function_merely_processes_or_handles() -> None:
    found = [
        f"{path}:{f.lineno} {f.name}"
        for path, tree in modules().items()
        for f in functions(tree)
        if f.name.lstrip("_").startswith(EMPTY_PREFIXES) and f.name not in HOOKS
    ]
    assert found == []


def test_a_child_is_never_a_case() -> None:
    found = [
        f"{path} {name}"
        for path, tree in modules().items()
        if path.startswith("holdfast/")
        for name in defined(tree)
        if {"case", "cases"} & set(OTHER_CASES.sub("", name.lower()).split("_"))
    ]
    assert found == []
