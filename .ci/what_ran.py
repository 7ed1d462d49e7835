"""Say how many tests of each kind ran, and fail if a test file was passed over or a skip gives no reason."""

import sys
from collections import Counter
from pathlib import Path

from defusedxml import ElementTree


def kinds_and_outcomes(report: Path) -> tuple[Counter[tuple[str, str]], set[str], list[str]]:
    """Count outcomes by kind of test; name the files in which a test ran, and the reasons of what was skipped."""
    counts: Counter[tuple[str, str]] = Counter()
    files, reasons = set(), []
    for test in ElementTree.parse(report).getroot().iter("testcase"):
        module = test.get("classname", "").split(".")
        told = {child.tag: child.get("message") or "" for child in test}
        outcome = next((tag for tag in ("failure", "error", "skipped") if tag in told), "passed")
        counts[module[1], outcome] += 1
        if outcome == "skipped":
            reasons.append(told["skipped"])
        files.add("/".join(part for part in module if not part.startswith("Test")) + ".py")
    return counts, files, reasons


def main(report: Path) -> int:
    """Print the table and return the exit code."""
    counts, files, reasons = kinds_and_outcomes(report)
    for kind in sorted({kind for kind, _ in counts}):
        failed = counts[kind, "failure"] + counts[kind, "error"]
        passed, skipped = counts[kind, "passed"], counts[kind, "skipped"]
        print(f"tests/{kind:<12} {passed:>6} passed {skipped:>4} skipped {failed:>4} failed")
    for reason, times in Counter(reasons).items():
        print(f"skipped {times}: {reason}")
    written = {path.as_posix() for path in Path("tests").rglob("test_*.py")}
    passed_over = sorted(written - files)
    if passed_over:
        print("No test ran in:", *passed_over, sep="\n  ")
    return 1 if passed_over or not all(reasons) or not files else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
