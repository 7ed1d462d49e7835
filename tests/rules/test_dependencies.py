"""Every dependency is there for a reason that is written down, and is used."""

import ast
import re
import sys
from importlib.metadata import packages_distributions

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.rules.repository import modules, project, texts

# Not imported by name: an extra that brings the compiler's own needs.
PAGE = project()["project"]
NEEDED = [*PAGE["dependencies"], *PAGE["optional-dependencies"]["spark"]]
DECLARED = {canonicalize_name(Requirement(line).name) for line in NEEDED}


# Named rather than imported, and by what: Django and the server load them by these words.
NAMED = {
    "django-axes": '"axes",',
    "gunicorn": "gunicorn",
}


def imported(folder: str) -> set[str]:
    """The distributions of other people that the code of a folder imports."""
    names = set()
    for path, tree in modules().items():
        if not path.startswith(folder):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.split(".")[0])
    return {
        canonicalize_name(packages_distributions()[name][0])
        for name in names - set(sys.stdlib_module_names) - {"holdfast", "tests", "bench"}
    }


def test_each_dependency_says_why_it_is_there() -> None:
    lists = re.findall(
        r"^(?:dependencies|build|spark|dev) = \[\n(.*?)^\]", texts()["pyproject.toml"], re.MULTILINE | re.DOTALL
    )
    lines = [line.strip() for block in lists for line in block.splitlines()]
    page = project()["project"]
    assert len(lines) == len(page["dependencies"]) + sum(len(extra) for extra in page["optional-dependencies"].values())
    assert [line for line in lines if not re.fullmatch(r'"[^"]+", # \S.{8,}', line)] == []


def test_holdfast_imports_what_it_declares_and_nothing_else() -> None:
    assert imported("holdfast/") | set(NAMED) == DECLARED


def test_what_is_named_rather_than_imported_is_named() -> None:
    code = "".join(text for path, text in texts().items() if path.startswith("holdfast/"))
    assert [name for name, words in NAMED.items() if words not in code] == []
