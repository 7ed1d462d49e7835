"""Sentences of the pages of conditions, stages, self-assessment, what children raised, and the pledge."""

from collections.abc import Mapping, Sequence
from datetime import date

from holdfast.improvement.conditions import CONDITIONS, STAGES
from holdfast.improvement.expectations import Held, Hold
from holdfast.improvement.own_view import Beside, gaps, in_force
from holdfast.improvement.trace import DECIDED, DONE, TOLD, Trace
from holdfast.letters.letter import JUDGEMENTS as KEYS
from holdfast.web.templatetags.components import day
from holdfast.web.words import counted, days, sentence, spelled

HOLD_COLOURS = {Hold.MET: "hf-kept", Hold.NOT_MET: "hf-late", Hold.CANNOT_TELL: "hf-soon"}
GRADE_WORDS = {
    "outstanding": "Outstanding",
    "good": "Good",
    "requires improvement": "Requires improvement to be good",
    "inadequate": "Inadequate",
}
TITLES = {
    "overall_effectiveness": "Overall effectiveness",
    "leaders": "Leaders",
    "help_and_protection": "Help and protection",
    "in_care_and_care_leavers": "Children in care and care leavers",
    "in_care": "Children in care",
    "care_leavers": "Care leavers",
}
JUDGEMENTS = {key: TITLES[key] for key in KEYS}
WAITS_FOR = {DECIDED: "a decision", DONE: "the change", TOLD: "being told"}

Tests = Sequence[tuple[Held, str]]


def standing_of_condition(tests: Tests) -> Hold:
    """A condition is in place when each of its tests is met; without a test nobody can tell."""
    if not tests:
        return Hold.CANNOT_TELL
    if any(held.hold is Hold.NOT_MET for held, _ in tests):
        return Hold.NOT_MET
    return Hold.MET if all(held.is_met for held, _ in tests) else Hold.CANNOT_TELL


def conditions_words(tests: Mapping[str, Tests]) -> str:
    """How many of the conditions are in place, how many are not, and of how many that cannot be told."""
    holds = [standing_of_condition(tests[key]) for key in CONDITIONS]
    met, not_met, unknown = (holds.count(one) for one in (Hold.MET, Hold.NOT_MET, Hold.CANNOT_TELL))
    said = f"of {counted(len(holds), 'condition')} {spelled(met)} {_is(met)} in place"
    said += f", {spelled(not_met)} {_is(not_met)} not"
    return sentence(f"{said}, and of {spelled(unknown)} it cannot be told" if unknown else said)


def stage_words(now: str | None, tests: Tests) -> str:
    """How far the tests are met by which the service leaves the stage where inspectors last saw it."""
    if now is None:
        return "Inspectors' last report gave no overall grade by which a stage begins, and none is reckoned here."
    grade = STAGES[now].grade
    if not tests:
        return f"Nobody has said by which tests the service leaves “{grade}”."
    met = sum(held.is_met for held, _ in tests)
    if met == len(tests):
        return f"Every test by which the service leaves “{grade}” is met; only an inspection changes the grade."
    return sentence(
        f"{spelled(met)} of {counted(len(tests), 'test')} by which the service leaves “{grade}” {_is(met)} met"
    )


def gap_words(beside: Beside) -> str:
    """The gap between the council's own grade and the inspectors'."""
    if beside.gap is None:
        return "inspectors gave no grade to compare"
    if beside.gap == 0:
        return "the same"
    way = "above" if beside.gap > 0 else "below"
    return f"{counted(abs(beside.gap), 'grade')} {way}"


def own_view_words(beside: Sequence[Beside]) -> str:
    """How far the council's own view lies from the inspectors' now, and how far it lay at first."""
    if not beside:
        return "The council has not graded itself yet."
    known = [one for one in in_force(beside) if one.gap is not None]
    if not known:
        return "Inspectors have given no grade to compare with the council's own."
    higher = sum((one.gap or 0) > 0 for one in known)
    of = counted(len(known), "judgement")
    said = f"the council grades itself higher than inspectors did in {spelled(higher)} of {of}"
    means = gaps(beside)
    if len(means) > 1:
        said += (
            f"; the gap was {_grades(means[0][1])} on average in {means[0][0]:%B %Y} and is {_grades(means[-1][1])} now"
        )
    return sentence(said)


def raised_words(traces: Sequence[Trace], today: date) -> str:
    """How many issues children raised, and how many of them have not been told what became of it."""
    if not traces:
        return "No issue that children raised is kept here."
    waiting = [one for one in traces if one.on(TOLD) is None]
    said = f"children raised {counted(len(traces), 'issue')}"
    if not waiting:
        return sentence(f"{said}, and were told what became of each")
    longest = max((today - one.finding.source_on).days for one in waiting)
    return sentence(
        f"{said}; of {spelled(len(waiting))} they have not been told what became of it, the longest for {days(longest)}"
    )


def waits_words(trace: Trace, today: date) -> str:
    """What an issue waits for, and for how long."""
    step = trace.waits_for
    told = trace.on(TOLD)
    if told is not None:
        return f"told back {day(told)}, after {days((told - trace.finding.source_on).days)}"
    return f"waits for {WAITS_FOR[step.name]} for {days(trace.waits_since(today))}" if step else ""


def pledge_words(promises: Sequence[Held]) -> str:
    """How many promises are kept, in words for children."""
    if not promises:
        return "We have not made a promise here yet."
    kept = sum(one.hold is Hold.MET for one in promises)
    broken = sum(one.hold is Hold.NOT_MET for one in promises)
    unknown = len(promises) - kept - broken
    said = f"we made you {counted(len(promises), 'promise')}. We are keeping {spelled(kept)}"
    said += f", and not keeping {spelled(broken)} yet" if broken else ""
    return sentence(f"{said}. Of {spelled(unknown)} we cannot tell" if unknown else said)


def _grades(mean: float) -> str:
    return f"{mean:.1f} grades" if mean >= 0 else f"{-mean:.1f} grades below"


def _is(number: int) -> str:
    return "is" if number == 1 else "are"
