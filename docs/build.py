"""Write the reference pages of the manual from the code: `python -m docs.build`, which `make docs` runs first."""

import inspect
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

import click

from holdfast.cli import COMMANDS, main
from holdfast.clocks.model import Clock, Need
from holdfast.clocks.parameters import Parameter, national_parameters
from holdfast.measures.model import Measure
from holdfast.record.tables.reference import record_page
from holdfast.standards import SUBJECTS
from holdfast.standards.law import changes_of_law
from tests.spec.cases import page as cases_page
from tests.spec.manual import page as examples_page
from tests.spec.measures.manual import page as measure_examples_page
from tests.spec.states import page as states_page

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "docs" / "reference"
LIMIT_HEADS = ("variant", "limit", "from", "status", "source")


def grid(heads: Iterable[str], lines: Iterable[Iterable[object]]) -> str:
    """A table in Markdown; a bar inside a cell is kept as text."""
    heads = list(heads)
    cells = [[str("" if cell is None else cell).replace("|", "\\|") for cell in line] for line in lines]
    return "\n".join(f"| {' | '.join(line)} |" for line in [heads, ["---"] * len(heads), *cells])


def by_subject(title: str, lead: str, sections: Callable[[ModuleType], list[str]]) -> str:
    """A page with a heading for each subject of the standards, in reading order."""
    parts = [f"# {title}", lead]
    for subject in SUBJECTS:
        if told := sections(subject):
            name = subject.__name__.rsplit(".", 1)[-1].replace("_", " ").capitalize()
            parts += [f"## {name}", (inspect.getdoc(subject) or "").split("\n")[0], *told]
    return "\n\n".join(parts)


def in_words(parameter: Parameter) -> str:
    return parameter.sentence() + (", the start day counted as day 1" if parameter.inclusive else "")


def needs_in_words(needs: Iterable[Need]) -> str:
    told = [f"`{need.table}`" + (f" ({', '.join(need.columns)})" if need.columns else "") for need in needs]
    return "Needs " + "; ".join(dict.fromkeys(told)) + "."


def limits_of(*keys: str) -> list[list[object]]:
    """Every value that these limits ever had, with the day it holds from, its status and its legal source."""
    limits = [p for key in keys for p in national_parameters() if p.key == key]
    return [[p.variant, in_words(p), p.valid_from, p.status.replace("_", " "), p.source] for p in limits]


def clock_section(clock: Clock) -> str:
    kind = f"`{clock.standard}`, a clock of the kind *{type(clock).__name__}*. It falls to {clock.falls_to.value}."
    parts = [f"### {clock.title}", clock.plain, kind]
    parts += [grid(LIMIT_HEADS, limits_of(clock.limit)), needs_in_words(clock.needs)]
    return "\n\n".join([*parts, *filter(None, [clock.edge_cases])])


def standards_page() -> str:
    lead = "What is owed to a child, by when, and what says so. [Examples](examples.md) shows each."
    return by_subject("Standards", lead, lambda subject: [clock_section(clock) for clock in subject.CLOCKS])


def measure_section(measure: Measure) -> str:
    facts = [
        ["counted", measure.numerator],
        ["out of", measure.denominator],
        ["unit", measure.unit],
        ["direction", measure.direction.value],
        ["England", measure.england or "no national figure"],
        ["source", f"{measure.source} ({measure.verified.value})"],
        ["clocks", ", ".join(f"`{clock.standard}`" for clock in measure.clocks) or "none: read from the record"],
    ]
    if measure.dimension:
        facts.append(["told apart by", f"{measure.dimension.title} (`--by {measure.dimension.name}`)"])
    limits = limits_of(*dict.fromkeys((*(clock.limit for clock in measure.clocks), *measure.limits)))
    parts = [f"### {measure.id}: {measure.title}", measure.plain, grid(["", ""], facts)]
    parts += [grid(LIMIT_HEADS, limits)] if limits else []
    return "\n\n".join([*parts, needs_in_words(measure.needs), *filter(None, [measure.edge_cases])])


def measures_page() -> str:
    lead = (
        "What is counted. Each figure comes with its interval, its coverage, what is pending and what is overdue. "
        "[Examples of measures](measure_examples.md) shows each."
    )
    return by_subject("Measures", lead, lambda subject: [measure_section(measure) for measure in subject.MEASURES])


def limits_page() -> str:
    lines = [
        [f"`{p.key}`", p.variant, in_words(p), p.valid_from, p.valid_to, p.status.replace("_", " "), p.source]
        for p in national_parameters()
    ]
    lead = "Every limit with the day from which it holds. A clock uses the one in force on the day it started."
    heads = ["limit", "variant", "value", "from", "until", "status", "source"]
    law = [[c.from_on, c.title, c.effect, ", ".join(c.touches), c.how_read] for c in changes_of_law()]
    changed = grid(["from", "change", "effect", "touches", "how far it was read"], law)
    return f"# Limits\n\n{lead}\n\n{grid(heads, lines)}\n\n## Changes of law, guidance and collections\n\n{changed}"


def command_section(name: str) -> str:
    command = main.get_command(click.Context(main), name)
    context = click.Context(command, info_name=f"holdfast {name}")
    options = [option.get_help_record(context) for option in command.params if isinstance(option, click.Option)]
    told = [[f"`{spelt}`", meaning] for spelt, meaning in filter(None, options)]
    help_text = inspect.cleandoc(command.help or COMMANDS[name])
    parts = [
        f"## holdfast {name}",
        help_text,
        "    " + " ".join(context.command_path.split() + command.collect_usage_pieces(context)),
    ]
    return "\n\n".join([*parts, *([grid(["option", "meaning"], told)] if told else [])])


def commands_page() -> str:
    lead = "Each answers `--help`. `HOLDFAST_HOME` says where the records are; without it, `./var`."
    return "\n\n".join(["# Commands", lead, *map(command_section, COMMANDS)])


def from_the_top(name: str) -> Callable[[], str]:
    """A page that lies at the top of the repository, where people look for it first."""

    def page() -> str:
        text = (ROOT / name).read_text(encoding="utf-8")
        for path, target in {"../docs/": "../", "docs/": "../", "../GLOSSARY.md": "glossary.md"}.items():
            text = text.replace(f"]({path}", f"]({target}")
        return text

    return page


PAGES: dict[str, Callable[[], str]] = {
    "commands": commands_page,
    "record": record_page,
    "standards": standards_page,
    "examples": examples_page,
    "measures": measures_page,
    "measure_examples": measure_examples_page,
    "edge_cases": cases_page,
    "states": states_page,
    "limits": limits_page,
    "packages": from_the_top("holdfast/README.md"),
    "glossary": from_the_top("GLOSSARY.md"),
    "contributing": from_the_top("CONTRIBUTING.md"),
    "security": from_the_top("SECURITY.md"),
    "changelog": from_the_top("CHANGELOG.md"),
}


def build() -> None:
    """Write every page; one that is no longer made is removed."""
    OUT.mkdir(exist_ok=True)
    for old in OUT.glob("*.md"):
        old.unlink()
    for name, page in PAGES.items():
        (OUT / f"{name}.md").write_text(page() + "\n", encoding="utf-8")


if __name__ == "__main__":
    build()
