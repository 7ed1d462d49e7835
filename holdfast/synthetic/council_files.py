"""The files of the council: opened once, filled chunk by chunk in order, closed with what only the whole can tell."""

import json
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from holdfast.synthetic import layout, rules, ssd_files, story, truth
from holdfast.synthetic.adopters import adopter_rows
from holdfast.synthetic.annex_a_layout import HEADINGS
from holdfast.synthetic.annex_a_lists import Cells
from holdfast.synthetic.annex_a_workbook import write_workbook
from holdfast.synthetic.further import council_rows, reckon_council
from holdfast.synthetic.further.population import CHILDREN_FOR_EACH_KNOWN
from holdfast.synthetic.inspected import letters
from holdfast.synthetic.rates import Rates
from holdfast.synthetic.story import Story
from holdfast.synthetic.whole_council import whole_council_rows
from holdfast.synthetic.workforce import Workforce

TRUTH = {
    "missed": "standard,person_id,episode_id,started_on,due_on,done_on,fault",
    "data_faults": "kind,table,key",
    "due": "standard," + ",".join(truth.STATES),
    "open": "kind,key,count",
    "rates": "measure,numerator,denominator",
}


@dataclass
class Made:
    """What one chunk of families comes to."""

    children: int
    text: dict[str, str]
    rows: Counter[str]
    tally: truth.Tally
    rates: Rates
    data_faults: list[tuple[str, str, str]]
    lists: dict[int, list[Cells]]


class CouncilFiles:
    """All files of one council, written as its chunks come."""

    def __init__(self, out: Path, told: Story, workforce: Workforce, seed: int) -> None:
        self._out, self._told, self._workforce, self._seed = out, told, workforce, seed
        self._open = ExitStack()
        self._tables: dict[str, TextIO] = {}
        self._truth: dict[str, TextIO] = {}
        self._rows: Counter[str] = Counter()
        self._owed: dict[str, list[int]] = {}
        self._rates = Rates(told.as_at)
        self._lists: dict[int, list[Cells]] = {number: [] for number in HEADINGS}

    def __enter__(self) -> "CouncilFiles":
        for folder in ("annex_a", "ssd", "practice", "letters", "truth"):
            (self._out / folder).mkdir(parents=True, exist_ok=True)
        for table in layout.TABLES:
            self._tables[table] = self._file(ssd_files.file_name(table), ssd_files.head(table))
        for name, heading in TRUTH.items():
            self._truth[name] = self._file(f"truth/{name}.csv", heading + "\n")
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def _file(self, name: str, first_line: str) -> TextIO:
        file = self._open.enter_context((self._out / name).open("w", encoding="utf-8", newline=""))
        file.write(first_line)
        return file

    def add(self, made: Made) -> None:
        """Append one chunk."""
        for table, text in made.text.items():
            self._tables[table].write(text)
        self._rows.update(made.rows)
        for number, cells in made.lists.items():
            self._lists[number].extend(cells)
        for standard, counts in made.tally.counts.items():
            known = self._owed.get(standard, [0] * len(counts))
            self._owed[standard] = [a + b for a, b in zip(known, counts, strict=True)]
        self._rates.counts.update(made.rates.counts)
        self._rates.open.update(made.rates.open)
        self._rates.held.update(made.rates.held)
        self._rates.held_in_september.update(made.rates.held_in_september)
        iso = rules.ISO
        self._truth["missed"].writelines(
            f"{standard},{person},{episode},{iso[started]},{iso[due]},{'' if done is None else iso[done]},{fault}\n"
            for standard, person, episode, started, due, done, fault in made.tally.missed
        )
        self._truth["data_faults"].writelines(f"{','.join(fault)}\n" for fault in made.data_faults)

    def finish(self, numbers: dict[str, Any]) -> None:
        """Write what only the whole can tell: workers, workbook, counts, the story."""
        held = self._rates.held_in_september
        rows_of = whole_council_rows(self._workforce, self._told, held)
        for table, rows in council_rows(self._workforce, self._told, self._seed).items():
            rows_of.setdefault(table, []).extend(rows)
        reckon_council(self._rates, rows_of)
        for table, rows in rows_of.items():
            self._tables[table].write(ssd_files.lines(table, rows))
            self._rows[table] += len(rows)
        self._lists[11] = adopter_rows(self._lists[10], as_at=self._told.as_at, seed=self._seed)
        write_workbook(self._out / "annex_a/wyreshire_annex_a.xlsx", self._lists, self._told.as_at)
        for standard, counts in sorted(self._owed.items()):
            self._truth["due"].write(f"{standard},{','.join(map(str, counts))}\n")
        for name, text in letters(self._told).items():
            (self._out / "letters" / name).write_text(text, encoding="utf-8", newline="\n")
        self._write_open()
        self._write_rates()
        self._write_story(numbers)

    def _write_open(self) -> None:
        held = {("caseload", worker): count for worker, count in self._rates.held.items() if count}
        for (kind, key), count in sorted({**self._rates.open, **held}.items()):
            self._truth["open"].write(f"{kind},{key},{count}\n")

    def _write_rates(self) -> None:
        counts = self._rates.counts
        full_time = {worker.worker_id: worker.fte for worker in self._workforce.everybody}
        holders = {worker: count for worker, count in self._rates.held.items() if count}
        fte = round(sum(full_time[worker] for worker in holders), 1)
        figures: dict[str, tuple[float, float]] = {
            **{m: (counts[m, "numerator"], counts[m, "denominator"]) for m, _ in counts},
            **self._rates.full_time,
        }
        figures["CW01"] = (sum(holders.values()), fte)
        for measure, (numerator, denominator) in sorted(figures.items()):
            self._truth["rates"].write(f"{measure},{numerator},{denominator}\n")

    def _write_story(self, numbers: dict[str, Any]) -> None:
        teams = [
            {"team_id": team, "name": name, "service_id": service, "service": service_name}
            for team, name, service, service_name in story.TEAMS
        ]
        told = {
            "council": "Wyreshire",
            **numbers,
            "population_0_17": CHILDREN_FOR_EACH_KNOWN * numbers["children"],
            "story": self._told.told(),
            "teams": teams,
            "rows": dict(sorted(self._rows.items())),
        }
        (self._out / "council.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
