"""Dated parameters: every limit of law, guidance or local policy, with its source, as data.

A limit is looked up by the day on which a clock started, so a change from a date re-scores nothing before it. A
council's own file may make a limit stricter; a looser one is used too, with a warning that names the legal source.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from hashlib import sha256
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import yaml

from holdfast.shared.calendar import FIRST_DAY, LAST_DAY, reckoner
from holdfast.shared.errors import HoldfastError, Place, Problem

DAY, MONTH = np.timedelta64(1, "D"), np.timedelta64(1, "M")

# No stretch of days: hours of a day, days on which schools are open, how many of something, which of several choices.
WORDS = pa.dictionary(pa.int32(), pa.string())
DUE_DAYS = pa.schema(
    {"parameter": WORDS, "variant": WORDS, "started_on": pa.date32(), "due_on": pa.date32(), "version": WORDS}
)

CHOICE = "choice"
COUNTS = ("hours", "school_days", "number", CHOICE)
UNITS = ("working_days", "days", "months", *COUNTS)
# Fifty years. What is due later lies beyond every calendar, and is a slip of the pen.
MOST = {"days": 18_262, "working_days": 12_650, "months": 600}
NUMBERED = "working_day_number"  # no limit: each day's number in the count of working days
STATUSES = ("law", "statutory_guidance", "published_statistic", "local_policy", "convention")


class ParameterError(HoldfastError):
    """A parameter file that cannot be used."""


@dataclass(frozen=True)
class Parameter:
    """One limit in force from `valid_from` (and before `valid_to`, where given).

    `value` counts `unit`s after the start; `inclusive` counts the start day as day 1, as some local procedures do.
    `variant` tells limits of one standard apart ("first", "later", a placement track); "all" where there is one. Of a
    choice `value` is its place among `choices`, which stand in words, the strictest first. Of what is owed `at_least`,
    such as a sum of money, less is the looser.
    """

    key: str
    variant: str
    value: int
    unit: str
    valid_from: date
    source: str
    status: str
    valid_to: date | None = None
    inclusive: bool = False
    at_least: bool = False
    local: bool = False
    note: str = ""
    choices: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """What a ledger row cites: the parameter, its variant, the day from which this value holds, and whose it is."""
        return f"{self.key}/{self.variant}@{self.valid_from}" + (" local" if self.local else "")

    def name(self) -> str:
        """What the limit is called: its key, and its variant where there are several."""
        return self.key if self.variant == "all" else f"{self.key}/{self.variant}"

    def sentence(self) -> str:
        """The limit in words: "45 working days"."""
        if self.unit == CHOICE:
            return self.choices[self.value]
        unit = self.unit.replace("_", " ")
        if self.unit == "number":
            return str(self.value)
        return f"{self.value} {unit if self.value != 1 else unit.removesuffix('s')}"


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_day(value: Any) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


# What each setting of an entry must be, and how to say so.
SETTINGS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "key": (_is_text, "the name of a limit"),
    "variant": (_is_text, "the name of a variant"),
    "value": (_is_whole, "a whole number"),
    "unit": ((*UNITS, NUMBERED).__contains__, f"one of {', '.join(UNITS)}"),
    "valid_from": (_is_day, "a date such as 2013-04-15"),
    "valid_to": (_is_day, "a date such as 2013-04-15"),
    "inclusive": (lambda value: isinstance(value, bool), "true or false"),
    "at_least": (lambda value: isinstance(value, bool), "true or false"),
    "source": (_is_text, "what sets the limit, in words"),
    "status": (STATUSES.__contains__, f"one of {', '.join(STATUSES)}"),
    "note": (_is_text, "text"),
    "choices": (lambda value: isinstance(value, list) and all(map(_is_text, value)), "a list of words"),
}
REQUIRED = ("key", "value", "unit", "valid_from", "source", "status")


class _DaysAsWritten(yaml.SafeLoader):
    """Reads a day that is not in the calendar, such as 31 April, as text, so that it is told as what is wrong."""


def _day(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> Any:
    try:
        return loader.construct_yaml_timestamp(node)
    except ValueError:
        return loader.construct_scalar(node)


_DaysAsWritten.add_constructor("tag:yaml.org,2002:timestamp", _day)


def _read(text: str, origin: str, *, local: bool) -> list[Parameter]:
    entries = _entries(text, origin)
    problems = []
    first_place: dict[tuple[Any, ...], int] = {}
    for number, entry in enumerate(entries, start=1):
        wrong = _wrong(entry, local=local)
        if not wrong:
            same = first_place.setdefault((entry["key"], entry.get("variant", "all"), entry["valid_from"]), number)
            if same != number:
                wrong = [(f"It gives the same limit from the same day as entry {same}.", "each of them once")]
        place = Place(f"{origin}, entry {number}")
        problems += [Problem(what, place, f"{expected}.", "Correct the entry.") for what, expected in wrong]
    if problems:
        raise ParameterError(f"{origin} cannot be used; no limit of it was taken.", problems)
    return [
        Parameter(**{"variant": "all", **entry, "choices": tuple(entry.get("choices", ()))}, local=local)
        for entry in entries
    ]


def _entries(text: str, origin: str) -> list[Any]:
    try:
        entries = yaml.load(text, _DaysAsWritten)  # noqa: S506 (a safe loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{origin}, line {mark.line + 1}" if mark else origin
        raise ParameterError(f"{where}: this is not YAML. Look for a missing colon, quote or indent there.") from error
    if not isinstance(entries, list):
        raise ParameterError(f"{origin}: expected a list of limits, each beginning '- key:'.")
    return entries


def _wrong(entry: Any, *, local: bool) -> list[tuple[str, str]]:
    """What is wrong with an entry, each with what was expected."""
    if not isinstance(entry, dict):
        return [("It is not a set of lines.", "lines such as 'value: 45'")]
    unknown = [(f"There is no setting called {name}.", ", ".join(SETTINGS)) for name in entry if name not in SETTINGS]
    missing = [(f"It does not say its {name}.", SETTINGS[name][1]) for name in REQUIRED if name not in entry]
    wrong = [
        (f"Its {name} is {entry[name]!r}.", expected)
        for name, (is_right, expected) in SETTINGS.items()
        if name in entry and not is_right(entry[name])
    ]
    return unknown + missing + wrong or list(_contradictions(entry, local=local))


def _contradictions(entry: dict[str, Any], *, local: bool) -> Iterator[tuple[str, str]]:
    if local:
        yield from _unlike_national(entry)
    if "valid_to" in entry and entry["valid_to"] <= entry["valid_from"]:
        yield f"Its valid_to is {entry['valid_to']}.", "a day after its valid_from"


def _unlike_national(entry: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What of a council's own limit is of another sort than the national one: it would be due on a senseless day."""
    like = next((p for p in national_parameters() if p.key == entry["key"] and p.status != "convention"), None)
    unit, value = entry["unit"], entry["value"]
    units = (like.unit,) if like and like.unit in (*COUNTS, NUMBERED) else tuple(u for u in UNITS if u not in COUNTS)
    if like and unit not in units:
        yield f"Its unit is {unit!r}.", f"{' or '.join(units)}, as this limit has"
    if like and unit == like.unit == CHOICE and not 0 <= value < len(like.choices):
        choices = ", ".join(f"{at} ({words})" for at, words in enumerate(like.choices))
        yield f"Its value is {value}.", f"one of {choices}"
        return
    if like and like.value < 0:
        if value >= 0:
            yield f"Its value is {value}.", "less than 0, for it looks back"
        return
    least = 1 if entry.get("inclusive") else 0
    if value < least:
        yield f"Its value is {value}.", f"{least} or more"
    elif unit in MOST and value > MOST[unit]:
        yield f"Its value is {value}.", f"{MOST[unit]:,} or less, which is fifty years"


@cache
def national_parameters() -> tuple[Parameter, ...]:
    """The parameters shipped with Holdfast, in the order of their files."""
    folder = resources.files("holdfast.clocks").joinpath("limits")
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".yaml")), key=lambda f: f.name)
    return tuple(p for f in files for p in _read(f.read_text(encoding="utf-8"), f.name, local=False))


def load_parameters(local: Path | None = None) -> tuple[Parameter, ...]:
    """The shipped parameters with a council's own on top: from its first day a local value replaces the other."""
    if local is None or not local.exists():
        return national_parameters()
    national = national_parameters()
    known = {(p.key, p.variant): p for p in national if p.status != "convention"}
    try:
        text = local.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ParameterError(f"{local.name}: this is not text in UTF-8. Save it again as UTF-8.") from error
    own = _read(text, local.name, local=True)
    unknown = [f"{p.key}/{p.variant}" for p in own if (p.key, p.variant) not in known]
    if unknown:
        raise ParameterError(f"{local.name}: no standard uses {', '.join(unknown)}. `holdfast limits` lists them.")
    return (*national, *(replace(p, choices=known[p.key, p.variant].choices) for p in own))


def looser_than_national(parameters: Iterable[Parameter]) -> list[tuple[Parameter, Parameter]]:
    """Each local parameter that on some day allows more time than the law or guidance of that day, with the latter."""
    parameters = list(parameters)
    pairs = []
    for key, variant in sorted({(p.key, p.variant) for p in parameters if p.local}):
        versions = [p for p in parameters if (p.key, p.variant) == (key, variant)]
        for own, own_days in _in_force([p for p in versions if p.local], _calendar_days()):
            for national, days in _in_force([p for p in versions if not p.local], own_days):
                owned, owed = due_days(own, days), due_days(national, days)
                looser = owned < owed if national.at_least else owned > owed
                if national.status != "local_policy" and looser.any():
                    pairs.append((own, national))
    return pairs


def looser_in_words(parameters: Iterable[Parameter]) -> list[str]:
    """A sentence for each local limit that is looser than law or guidance."""
    return [
        f"{own.name()} is {own.sentence()} here from {own.valid_from}; {national.source} "
        f"{'asks for at least' if national.at_least else 'allows'} {national.sentence()}. The looser limit is used."
        for own, national in looser_than_national(parameters)
    ]


def fingerprint(parameters: Iterable[Parameter]) -> str:
    """A hash of every limit in use: two ledgers with the same one were reckoned by the same rules."""
    return sha256(repr(list(parameters)).encode()).hexdigest()[:16]


def due_days(parameter: Parameter, starts: np.ndarray) -> np.ndarray:
    """The due day for each start day (numpy days), by the rules for working days, days and months."""
    value = parameter.value - 1 if parameter.inclusive else parameter.value
    if parameter.unit == NUMBERED:
        # Told as so many days after the calendar's first, so that it stands in the table of due days.
        calendar_begins = np.datetime64(FIRST_DAY)
        return calendar_begins + np.busday_count(calendar_begins, starts + DAY, busdaycal=reckoner()) * DAY
    if parameter.unit in ("days", *COUNTS):
        # A count is told as so many days too, so that it is read from the same table, by the version of the day.
        return starts + value * DAY
    if parameter.unit == "months":
        months = starts.astype("datetime64[M]") + value * MONTH
        first = months.astype("datetime64[D]")
        day = starts - starts.astype("datetime64[M]").astype("datetime64[D]")
        last = (months + MONTH).astype("datetime64[D]") - DAY - first
        return first + np.minimum(day, last)
    if value == 0:
        return starts
    return np.busday_offset(starts, value, roll="backward", busdaycal=reckoner())


def deadlines(parameters: Iterable[Parameter]) -> pa.Table:
    """The table of due dates: for each limit and each day on which a clock may start, the due day and the version.

    With it one equi-join gives the due date of any obligation, whatever its unit, on every engine.
    """
    parameters = list(parameters)
    days = _calendar_days()
    chunks = [DUE_DAYS.empty_table()]
    for key, variant in sorted({(p.key, p.variant) for p in parameters}):
        owner = _in_force([p for p in parameters if (p.key, p.variant) == (key, variant)], days)
        for parameter, starts in owner:
            count = len(starts)
            chunks.append(
                pa.table(
                    {
                        "parameter": _repeated(key, count),
                        "variant": _repeated(variant, count),
                        "started_on": pa.array(starts, pa.date32()),
                        "due_on": pa.array(due_days(parameter, starts), pa.date32()),
                        "version": _repeated(parameter.version, count),
                    }
                )
            )
    return pa.concat_tables(chunks).unify_dictionaries()


def _repeated(word: str, count: int) -> pa.Array:
    return pa.DictionaryArray.from_arrays(np.zeros(count, np.int32), [word])


def _calendar_days() -> np.ndarray:
    return np.arange(np.datetime64(FIRST_DAY), np.datetime64(LAST_DAY) + DAY)


def _in_force(versions: list[Parameter], days: np.ndarray) -> list[tuple[Parameter, np.ndarray]]:
    """Which of one limit's versions holds on which days: of those that cover a day a local one, then the newest."""
    versions = sorted(versions, key=lambda version: (version.local, version.valid_from))
    owner = np.full(len(days), -1)
    for index, version in enumerate(versions):
        covered = days >= np.datetime64(version.valid_from)
        if version.valid_to:
            covered &= days < np.datetime64(version.valid_to)
        owner[covered] = index
    return [(version, days[owner == index]) for index, version in enumerate(versions) if (owner == index).any()]
