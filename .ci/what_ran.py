"""Say how many tests of each kind ran; fail if a file was passed over, a skip gives no reason, or a must was skipped.

The first report is of every test, the second of the pages' tests with practice data in PostgreSQL.
"""

import re
import sys
from collections import Counter
from pathlib import Path

from defusedxml import ElementTree

# What a build machine has no excuse to pass over.
MUST = ("browser", "functional", "postgresql", "spark")
# What a test says that has no meaning where PostgreSQL holds the practice data.
OF_SQLITE = "of SQLite alone"
# Specs that ran on an engine apart from the embedded one are counted under its name.
ENGINE = re.compile(r"\[(postgresql|spark)\b")


def kinds_and_outcomes(report: Path) -> tuple[Counter[tuple[str, str]], set[str], list[str]]:
    """Count outcomes by kind of test; name the files in which a test ran, and the reasons of what was skipped."""
    counts: Counter[tuple[str, str]] = Counter()
    files, reasons = set(), []
    for test in ElementTree.parse(report).getroot().iter("testcase"):
        module = test.get("classname", "").split(".")
        told = {child.tag: child.get("message") or "" for child in test}
        outcome = next((tag for tag in ("failure", "error", "skipped") if tag in told), "passed")
        engine = ENGINE.search(test.get("name", ""))
        counts[engine[1] if engine else module[1], outcome] += 1
        if outcome == "skipped":
            reasons.append(told["skipped"])
        files.add("/".join(part for part in module if not part.startswith("Test")) + ".py")
    return counts, files, reasons


def main(report: Path, on_postgresql: Path) -> int:
    """Print the table and return the exit code."""
    counts, files, reasons = kinds_and_outcomes(report)
    again, _, passed_by = kinds_and_outcomes(on_postgresql)
    for title, table in (("tests", counts), ("on PostgreSQL: tests", again)):
        for kind in sorted({kind for kind, _ in table}):
            failed = table[kind, "failure"] + table[kind, "error"]
            print(
                f"{title}/{kind:<12} {table[kind, 'passed']:>6} passed {table[kind, 'skipped']:>4} skipped "
                f"{failed:>4} failed"
            )
    for reason, times in Counter(reasons + passed_by).items():
        print(f"skipped {times}: {reason}")
    written = {path.as_posix() for path in Path("tests").rglob("test_*.py")}
    passed_over = sorted(written - files)
    if passed_over:
        print("No test ran in:", *passed_over, sep="\n  ")
    left_out = [kind for kind in MUST if counts[kind, "skipped"] or not counts[kind, "passed"]]
    of_sqlite = sum(reason.startswith(OF_SQLITE) for reason in passed_by)
    passed, skipped = again["functional", "passed"], again["functional", "skipped"]
    if skipped > of_sqlite or passed + of_sqlite < counts["functional", "passed"]:
        left_out.append("functional, on PostgreSQL")
    if left_out:
        print("Must run here and did not, or not all:", *left_out, sep="\n  ")
    return 1 if passed_over or left_out or not all(reasons) or not files else 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
