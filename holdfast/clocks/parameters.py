"""Dated parameters: every limit of law, guidance or local policy, with its source, as data.

A limit is looked up by the day on which a clock started, so a change from a date re-scores nothing before it. A
council's own file may make a limit stricter; a looser one is used too, with a warning that names the legal source.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from importlib import resources
from pathlib import Path

import numpy as np
import pyarrow as pa
import yaml

from holdfast.shared.calendar import FIRST_DAY, LAST_DAY, reckoner
from holdfast.shared.errors import HoldfastError

UNITS = ("working_days", "days", "months")
STATUSES = ("law", "statutory_guidance", "published_statistic", "local_policy", "convention")


class ParameterError(HoldfastError):
    """A parameter file that cannot be used."""


@dataclass(frozen=True)
class Parameter:
    """One limit in force from `valid_from` (and before `valid_to`, where given).

    `value` counts `unit`s after the start; `inclusive` counts the start day as day 1, as some local procedures do.
    `variant` tells limits of one standard apart ("first", "later", a placement track); "all" where there is one.
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
    local: bool = False
    note: str = ""

    @property
    def version(self) -> str:
        """What a ledger row cites: the parameter, its variant and the day from which this value holds."""
        return f"{self.key}/{self.variant}@{self.valid_from}"

    def sentence(self) -> str:
        """The limit in words: "45 working days"."""
        unit = self.unit.replace("_", " ")
        return f"{self.value} {unit if self.value != 1 else unit.removesuffix('s')}"


def _read(text: str, origin: str, *, local: bool) -> list[Parameter]:
    entries = yaml.safe_load(text)
    if not isinstance(entries, list):
        raise ParameterError(f"{origin}: expected a list of parameters, each beginning '- key:'.")
    found, troubles = [], []
    for number, entry in enumerate(entries, start=1):
        try:
            parameter = Parameter(**{"variant": "all", **entry}, local=local)
            _check(parameter)
        except (TypeError, ValueError) as error:
            troubles.append(f"entry {number}: {error}")
        else:
            found.append(parameter)
    if troubles:
        raise ParameterError(f"{origin}: " + "; ".join(troubles))
    return found


def _check(parameter: Parameter) -> None:
    if parameter.unit not in UNITS:
        raise ValueError(f"unit is {parameter.unit!r}; it must be one of {', '.join(UNITS)}")
    if parameter.status not in STATUSES:
        raise ValueError(f"status is {parameter.status!r}; it must be one of {', '.join(STATUSES)}")
    if not isinstance(parameter.value, int) or not isinstance(parameter.valid_from, date):
        raise ValueError("value must be a whole number and valid_from a date such as 2013-04-15")


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
    known = {(p.key, p.variant) for p in national}
    own = _read(local.read_text(encoding="utf-8"), local.name, local=True)
    unknown = [f"{p.key}/{p.variant}" for p in own if (p.key, p.variant) not in known]
    if unknown:
        raise ParameterError(f"{local.name}: no standard uses {', '.join(unknown)}. `holdfast parameters` lists them.")
    return (*national, *own)


def looser_than_national(parameters: Iterable[Parameter]) -> list[tuple[Parameter, Parameter]]:
    """Each local parameter that allows more time than the law or guidance in force when it begins, with the latter."""
    parameters = list(parameters)
    pairs = []
    for own in (p for p in parameters if p.local):
        national = [p for p in parameters if not p.local and (p.key, p.variant) == (own.key, own.variant)]
        in_force = [p for p in national if p.valid_from <= own.valid_from and p.status != "local_policy"]
        if in_force and _span(own) > _span(in_force[-1]):
            pairs.append((own, in_force[-1]))
    return pairs


def _span(parameter: Parameter) -> float:
    """The limit in calendar days, near enough to tell the looser of two from the stricter."""
    return parameter.value * {"working_days": 7 / 5, "days": 1, "months": 365.25 / 12}[parameter.unit]


def fingerprint(parameters: Iterable[Parameter]) -> str:
    """A hash of every limit in use: two ledgers with the same one were reckoned by the same rules."""
    return sha256(repr(list(parameters)).encode()).hexdigest()[:16]


def due_days(parameter: Parameter, starts: np.ndarray) -> np.ndarray:
    """The due day for each start day (numpy days), by the rules for working days, days and months."""
    value = parameter.value - 1 if parameter.inclusive else parameter.value
    if parameter.unit == "days":
        return starts + value
    if parameter.unit == "months":
        months = starts.astype("datetime64[M]") + value
        day = (starts - starts.astype("datetime64[M]")).astype(int)
        length = ((months + 1).astype("datetime64[D]") - months.astype("datetime64[D]")).astype(int)
        return months.astype("datetime64[D]") + np.minimum(day, length - 1)
    if value == 0:
        return starts
    return np.busday_offset(starts, value, roll="backward", busdaycal=reckoner())


def deadlines(parameters: Iterable[Parameter]) -> pa.Table:
    """The table of due dates: for each limit and each day on which a clock may start, the due day and the version.

    With it one equi-join gives the due date of any obligation, whatever its unit, on every engine.
    """
    parameters = list(parameters)
    days = np.arange(np.datetime64(FIRST_DAY), np.datetime64(LAST_DAY) + 1)
    chunks = []
    for key, variant in sorted({(p.key, p.variant) for p in parameters}):
        owner = _in_force([p for p in parameters if (p.key, p.variant) == (key, variant)], days)
        for parameter, starts in owner:
            count = len(starts)
            chunks.append(
                pa.table(
                    {
                        "parameter": pa.array([key] * count).dictionary_encode(),
                        "variant": pa.array([variant] * count).dictionary_encode(),
                        "started_on": pa.array(starts, pa.date32()),
                        "due_on": pa.array(due_days(parameter, starts), pa.date32()),
                        "version": pa.array([parameter.version] * count).dictionary_encode(),
                    }
                )
            )
    return pa.concat_tables(chunks).unify_dictionaries()


def _in_force(versions: list[Parameter], days: np.ndarray) -> list[tuple[Parameter, np.ndarray]]:
    """Which of one limit's versions holds on which days: the last declared of those that cover a day wins."""
    owner = np.full(len(days), -1)
    for index, version in enumerate(versions):
        covered = days >= np.datetime64(version.valid_from)
        if version.valid_to:
            covered &= days < np.datetime64(version.valid_to)
        owner[covered] = index
    return [(version, days[owner == index]) for index, version in enumerate(versions) if (owner == index).any()]
