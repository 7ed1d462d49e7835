"""The pages that people read say what is there: commands, files, decisions."""

import re
from pathlib import Path

import click
import pytest

from docs.build import commands_page, measures_page, standards_page
from holdfast.cli import COMMANDS, main
from holdfast.standards import CLOCKS, MEASURES
from tests.rules.repository import ROOT, texts

PAGES = {name: text for name, text in texts().items() if name.endswith(".md")}
MAKE_TARGETS = set(re.findall(r"^([a-z]+):.*## ", texts()["Makefile"], re.MULTILINE))
LINKED = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")


def code(page: str) -> list[str]:
    """The lines of a page that a reader would type."""
    return [line.strip() for line in PAGES[page].splitlines() if line.startswith("    ")]


def test_the_manual_has_a_section_on_each_command() -> None:
    assert re.findall(r"^## holdfast (\S+)$", commands_page(), re.MULTILINE) == list(COMMANDS)


def test_the_manual_has_a_section_on_each_standard_and_measure() -> None:
    assert re.findall(r"^`(\w+)`, a clock", standards_page(), re.MULTILINE) == list(CLOCKS)
    assert re.findall(r"^### (\w+): ", measures_page(), re.MULTILINE) == list(MEASURES)


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "docs/start.md"])
def test_what_a_page_tells_people_to_type_is_there(page: str) -> None:
    lines = code(page)
    assert lines
    made = {word for line in lines for word in re.findall(r"^make (\w+)", line)}
    asked = {word for line in lines for word in re.findall(r"\bholdfast (\w+)", line)}
    assert made - MAKE_TARGETS == set()
    assert asked - set(COMMANDS) == set()


@pytest.mark.parametrize("command", list(COMMANDS))
def test_the_options_that_pages_show_are_the_commands_own(command: str) -> None:
    options = main.get_command(click.Context(main), command).params
    known = {name for option in options for name in (*option.opts, *option.secondary_opts)}
    lines = [line for page in PAGES for line in code(page) if re.search(rf"\bholdfast {command}\b", line)]
    shown = {option for line in lines for option in re.findall(r"(?<!\S)--[a-z-]+", line)}
    assert shown - known - {"--help"} == set()


def test_contributing_names_paths_that_exist() -> None:
    paths = re.findall(r"`([\w./-]+(?:/|\.(?:md|toml|py)))`", PAGES["CONTRIBUTING.md"])
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / path).exists() and path != "__init__.py"] == []


def test_links_between_pages_lead_somewhere() -> None:
    broken = [
        f"{page}: {link}"
        for page, text in PAGES.items()
        for link in LINKED.findall(text)
        if "reference/" not in link and not (ROOT / page).parent.joinpath(link).exists()
    ]
    assert broken == []


def test_decisions_are_numbered_and_listed() -> None:
    files = sorted(Path(page).name for page in PAGES if re.match(r"docs/adr/\d{4}-", page))
    assert [int(name[:4]) for name in files] == list(range(1, len(files) + 1))
    assert re.findall(r"\]\((\d{4}-[\w-]+\.md)\)", PAGES["docs/adr/index.md"]) == files


def test_a_decision_fits_on_a_page_and_has_its_three_parts() -> None:
    for page, text in PAGES.items():
        if re.match(r"docs/adr/\d{4}-", page):
            assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["What forced it", "Decision", "What follows"], page
            assert text.count("\n") <= 60, page
