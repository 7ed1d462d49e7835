"""The packages are listed in several places, in one order: the order in which the data flows and the code reads."""

import ast
import re

import pytest

from tests.rules.repository import PACKAGE, ROOT, project

LAYERS = next(c for c in project()["tool"]["importlinter"]["contracts"] if c["id"] == "order")["layers"]
# The contract names the highest layer first, and siblings on one line in no particular order.
ORDER = [{name.strip() for name in layer.split("|")} for layer in reversed(LAYERS)]


def tree() -> dict[str, str]:
    """Each package and the first line of its docstring."""
    found = {}
    for start in PACKAGE.glob("*/__init__.py"):
        doc = ast.get_docstring(ast.parse(start.read_text(encoding="utf-8")))
        found[start.parent.name] = (doc or "").split("\n")[0]
    return found


def listed(page: str) -> dict[str, str]:
    """The packages that a page lists, as rows of a table: | `name/` | purpose |."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return dict(re.findall(r"^\| `(\w+)/` \| (.+?) \|$", text, flags=re.MULTILINE))


def test_every_package_has_its_place_in_the_order() -> None:
    assert set().union(*ORDER) == set(tree()), "give the package its place in [tool.importlinter] of pyproject.toml"


def test_every_package_says_in_one_line_what_it_is_for() -> None:
    assert [name for name, line in tree().items() if not line.endswith(".")] == []


@pytest.mark.parametrize("page", ["holdfast/README.md", "README.md"])
def test_a_page_lists_the_packages_in_reading_order(page: str) -> None:
    names = list(listed(page))
    in_order = []
    for layer in ORDER:
        in_order += sorted(layer, key=lambda name: names.index(name) if name in names else -1)
    assert names == in_order


def test_the_list_of_packages_repeats_their_own_first_lines() -> None:
    assert listed("holdfast/README.md") == tree()
