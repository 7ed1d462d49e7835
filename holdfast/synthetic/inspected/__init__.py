"""The report that judged the invented council and the letters on its monitoring visits, as web pages."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any

import yaml

from holdfast.synthetic import rules
from holdfast.synthetic.story import Story

COUNCIL = "Wyreshire"
DIRECTOR, SALUTATION = "Ms Harriet Okonjo-Vale", "Ms Okonjo-Vale"
ORDINALS = ("first", "second", "third", "fourth", "fifth")
FORTNIGHT, UNTIL_THE_LETTER, UNTIL_THE_REPORT = 11, 24, 56


def letters(told: Story) -> dict[str, str]:
    """Each document by the name of its file: the report and a letter for each monitoring visit."""
    found = {"1_inspection_report.html": _report(told)}
    for index, ordinal in enumerate(ORDINALS):
        found[f"{index + 2}_{ordinal}_monitoring_visit.html"] = _letter(told, index)
    return found


@cache
def _texts() -> dict[str, Any]:
    text = files("holdfast.synthetic.inspected").joinpath("letters.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


def _report(told: Story) -> str:
    text = _texts()["report"]
    first = rules.calendar_day(told.inspected_on)
    title = f"Inspection of {COUNCIL} local authority children's services"
    rows = [["Judgement", "Grade"], *text["grades"]]
    table = "".join(f"<tr><td>{escape(name)}</td><td>{escape(grade)}</td></tr>\n" for name, grade in rows)
    parts = [
        f"<h1>{escape(title)}</h1>",
        _paragraph(f"Inspection dates: {_spell(first, first + timedelta(days=FORTNIGHT), 'to')}"),
        _paragraph(f"Report published: {_day(_weekday(told.inspected_on + UNTIL_THE_REPORT))}"),
        _paragraph(f"Lead inspector: {text['lead']}"),
        f"<table>\n{table}</table>",
        *map(_paragraph, text["summary"]),
        "<h2>What needs to improve?</h2>",
        _listed(text["improve"]),
        *_sections(text["sections"]),
    ]
    return _page(title, parts)


def _letter(told: Story, index: int) -> str:
    text = _texts()["visits"][index]
    visited_on = told.visits_on[index]
    first, last = _weekday(visited_on), _weekday(visited_on + 1)
    judged = rules.calendar_day(told.inspected_on)
    title = f"Monitoring visit to {COUNCIL} children's services"
    inspectors = " and ".join(f"{name}, His Majesty's Inspector" for name in text["inspectors"])
    opening = (
        f"This letter summarises the findings of the {ORDINALS[index]} monitoring visit to {COUNCIL} since the local "
        f"authority was judged inadequate in {judged:%B %Y}. The visit took place on {_spell(first, last, 'and')}. "
        f"The inspectors for this visit were {inspectors}."
    )
    address = f"{DIRECTOR}<br>Director of Children's Services<br>{COUNCIL} County Council<br>County Hall"
    parts = [
        _paragraph(_day(_weekday(visited_on + UNTIL_THE_LETTER))),
        f"<p>{address}</p>",
        _paragraph(f"Dear {SALUTATION}"),
        f"<h1>{escape(title)}</h1>",
        *map(_paragraph, (opening, text["overall"])),
        "<h2>Areas covered by the visit</h2>",
        _paragraph(f"Inspectors looked at {text['focus']}, and at:"),
        _listed(text["areas"]),
        _paragraph("Children's electronic records, supervision notes and figures on performance were considered."),
        "<h2>Headline findings</h2>",
        *map(_paragraph, text["headline"]),
        *_sections(text["sections"]),
        _paragraph("I am copying this letter to the Department for Education."),
        _paragraph("Yours sincerely"),
        _paragraph(f"{text['inspectors'][0]}, His Majesty's Inspector, for Ofsted"),
    ]
    return _page(title, parts)


def _sections(sections: Iterable[dict[str, Any]]) -> Iterator[str]:
    for section in sections:
        yield f"<h2>{escape(section['heading'])}</h2>"
        yield from map(_paragraph, section["paragraphs"])


def _paragraph(text: str) -> str:
    return f"<p>{escape(text, quote=False)}</p>"


def _listed(items: Iterable[str]) -> str:
    return "<ul>\n" + "".join(f"<li>{escape(item, quote=False)}</li>\n" for item in items) + "</ul>"


def _weekday(number: int) -> date:
    """The working day on or after a numbered day."""
    return rules.calendar_day(rules.on_or_after(number))


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _spell(first: date, last: date, word: str) -> str:
    """Two days as letters write them, with the month and the year once where they are the same."""
    start = f"{first.day}"
    if first.month != last.month or first.year != last.year:
        start += f" {first:%B}" + (f" {first.year}" if first.year != last.year else "")
    return f"{start} {word} {_day(last)}"


def _page(title: str, parts: Iterable[str]) -> str:
    body = "\n".join(parts)
    head = f'<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n</head>'
    return f'<!doctype html>\n<html lang="en-GB">\n{head}\n<body>\n{body}\n</body>\n</html>\n'
