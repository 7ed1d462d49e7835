"""Write the reference pages of the manual from the code: run by `make docs`, before mkdocs."""

import inspect
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

from holdfast.clocks.model import Clock, Need
from holdfast.clocks.parameters import Parameter, national_parameters
from holdfast.record.tables import SUBJECTS as RECORD_SUBJECTS
from holdfast.record.tables import TABLES, Column, Table
from holdfast.record.tables.codes import CodeSet
from holdfast.standards import SUBJECTS as STANDARD_SUBJECTS

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "docs" / "reference"


def rows(heads: Iterable[str], lines: Iterable[Iterable[object]]) -> str:
    """A table in Markdown; a bar inside a cell is kept as text."""
    heads = list(heads)
    cells = [
        [str("" if cell is None else cell).replace("|", "\\|").replace("\n", " ") for cell in line] for line in lines
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in [heads, ["---"] * len(heads), *cells])


def first_line(module: ModuleType) -> str:
    return (inspect.getdoc(module) or "").split("\n")[0]


def subject_title(module: ModuleType) -> str:
    return module.__name__.rsplit(".", 1)[-1].replace("_", " ").capitalize()


# The record


def column_row(column: Column) -> list[object]:
    codes = f"[{column.codes.name}](codes.md#{column.codes.name.replace(' ', '-')})" if column.codes else ""
    name = f"`{column.name}`" + (" (required)" if column.required else "")
    source = " ".join(filter(None, [f"`{column.ssd}`" if column.ssd else "", column.item]))
    return [name, column.kind.name.lower(), column.meaning, column.label.value, codes, source]


def table_section(table: Table) -> str:
    facts = [f"Key: {', '.join(f'`{name}`' for name in table.key)}."]
    if table.event:
        facts.append(f"Dated by `{table.event}`.")
    if table.ssd:
        facts.append(f"Standard Safeguarding Dataset: `{table.ssd}`.")
    if table.exploded_from:
        facts.append(f"Also read from the field `{table.exploded_from.field}` of `{table.exploded_from.object}`.")
    if table.extension:
        facts.append("Not in the Standard Safeguarding Dataset: comes as a practice extract.")
    columns = rows(["column", "kind", "meaning", "label", "codes", "source"], map(column_row, table))
    return f"### {table.name}\n\n{table.meaning}\n\n{' '.join(facts)}\n\n{columns}\n"


def tables_page() -> str:
    parts = [
        f"# The record\n\n{len(TABLES)} tables. *Identifying* columns find a person; *sensitive* ones tell about a "
        "person; only *safe* ones may appear in a message or a log.\n"
    ]
    for subject in RECORD_SUBJECTS:
        parts.append(f"## {subject_title(subject)}\n\n{first_line(subject)}\n")
        parts += [table_section(table) for table in vars(subject).values() if isinstance(table, Table)]
    return "\n".join(parts)


def code_sets() -> dict[str, CodeSet]:
    found = {column.codes.name: column.codes for table in TABLES.values() for column in table if column.codes}
    return dict(sorted(found.items()))


def codes_page() -> str:
    parts = ["# Codes\n\nThe closed lists that columns of the record use, each code with its other spellings.\n"]
    for name, codes in code_sets().items():
        spelt: dict[str, list[str]] = {}
        for alias, code in codes.aliases.items():
            spelt.setdefault(code, []).append(alias)
        lines = [
            [f"`{code}`", meaning, ", ".join(sorted(spelt.get(code, []))), codes.retired.get(code)]
            for code, meaning in codes.codes.items()
        ]
        parts.append(f"## {name}\n\n{rows(['code', 'meaning', 'also read', 'not used from'], lines)}\n")
    return "\n".join(parts)


# The standards and their limits


def in_words(parameter: Parameter) -> str:
    return parameter.sentence() + (", the start day counted as day 1" if parameter.inclusive else "")


def limits_page() -> str:
    lines = [
        [
            f"`{p.key}`",
            p.variant,
            in_words(p),
            p.valid_from,
            p.valid_to,
            p.status.replace("_", " "),
            f"{p.source} {p.note}".strip(),
        ]
        for p in national_parameters()
    ]
    heads = ["limit", "variant", "value", "from", "until", "status", "source"]
    return (
        "# Limits\n\nEvery limit with the day from which it holds. "
        "A clock uses the one in force on the day it started.\n\n" + rows(heads, lines)
    )


def need_in_words(need: Need) -> str:
    columns = f" ({', '.join(need.columns)})" if need.columns else ""
    return f"`{need.table}`{columns}"


def clock_section(clock: Clock) -> str:
    limits = [
        [p.variant, in_words(p), p.valid_from, p.status.replace("_", " "), p.source]
        for p in national_parameters()
        if p.key == clock.limit
    ]
    parts = [f"### {clock.title}", clock.plain, f"`{clock.standard}`, a {type(clock).__name__.lower()}."]
    parts.append(rows(["variant", "limit", "from", "status", "source"], limits))
    parts.append("Needs " + "; ".join(map(need_in_words, clock.needs)) + ".")
    if clock.edge_cases:
        parts.append(clock.edge_cases)
    return "\n\n".join(parts) + "\n"


def standards_page() -> str:
    parts = ["# Standards\n\nWhat is owed to a child, by when, and what says so.\n"]
    for subject in STANDARD_SUBJECTS:
        parts.append(f"## {subject_title(subject)}\n\n{first_line(subject)}\n")
        parts += [clock_section(clock) for clock in subject.CLOCKS]
    return "\n".join(parts)


# Pages that live at the top of the repository, where people look for them first


def from_the_top(name: str) -> Callable[[], str]:
    def page() -> str:
        text = (ROOT / name).read_text(encoding="utf-8")
        for path, target in {"../docs/": "../", "../GLOSSARY.md": "glossary.md"}.items():
            text = text.replace(f"]({path}", f"]({target}")
        return text

    return page


PAGES: dict[str, Callable[[], str]] = {
    "tables": tables_page,
    "codes": codes_page,
    "standards": standards_page,
    "limits": limits_page,
    "packages": from_the_top("holdfast/README.md"),
    "glossary": from_the_top("GLOSSARY.md"),
    "contributing": from_the_top("CONTRIBUTING.md"),
    "security": from_the_top("SECURITY.md"),
    "changelog": from_the_top("CHANGELOG.md"),
}


def build() -> None:
    """Write every page; a page that is no longer made is removed."""
    OUT.mkdir(exist_ok=True)
    for old in OUT.glob("*.md"):
        old.unlink()
    for name, page in PAGES.items():
        (OUT / f"{name}.md").write_text(page() + "\n", encoding="utf-8")


if __name__ == "__main__":
    build()
