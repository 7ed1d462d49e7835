"""First words of the register, of a letter and of the library, from what they hold."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from holdfast.improvement.models import Finding, LetterSentence
from holdfast.improvement.register import Register
from holdfast.inspection.beside import Beside
from holdfast.inspection.readiness import Ready
from holdfast.letters.due import OVERALL, Coming
from holdfast.letters.library.asking import Found, Usual
from holdfast.web.templatetags.components import day
from holdfast.web.words import counted, sentence, spelled

JUDGEMENT_WORDS = {
    OVERALL: "Overall effectiveness",
    "leaders": "Leaders",
    "help_and_protection": "Help and protection",
    "in_care_and_care_leavers": "Children in care and care leavers",
    "in_care": "Children in care",
    "care_leavers": "Care leavers",
    "adoption": "Adoption",
    "lscb": "Safeguarding children board",
}


def first_words(register: Register, today: date) -> str:
    """What stands, how many visits there were since, and what is to be expected."""
    last = register.last_inspection
    if last is None:
        kept = len(register.entered) + len(register.undated)
        if not kept:
            return "No letter or report is kept yet."
        return sentence(f"{counted(kept, 'letter')} kept, and no inspection with grades among them")
    grade = (last.judgements or {}).get(OVERALL)
    judged = f"judged {grade} in {last.on:%B %Y}" if grade else f"inspected in {last.on:%B %Y}, with no overall grade"
    parts = [f"the council was {judged}"]
    if since := len(register.visits_since):
        parts.append(f"{counted(since, 'monitoring visit')} since")
    parts += [expected(one, today) for one in register.coming[:1]]
    return sentence("; ".join(parts))


def expected(one: Coming, today: date) -> str:
    """When something is to be expected, or was."""
    article = "an" if one.kind[0] in "aeiou" else "a"
    if one.overdue(today):
        return f"{article} {one.kind} was to be expected by {day(one.latest)}"
    return f"{article} {one.kind} is to be expected between {day(one.earliest)} and {day(one.latest)}"


def letter_words(shown: list[LetterSentence]) -> str:
    """How many sentences are still to be looked at, and what was made of the others."""
    left = sum(one.state == LetterSentence.State.SUGGESTED for one in shown)
    found = sum(one.finding_id is not None for one in shown)
    if not shown:
        return "Nothing in this document was read as a finding."
    if left == 0:
        said = f"each of the {counted(len(shown), 'sentence')} was looked at"
    elif left == len(shown):
        said = f"none of the {counted(left, 'sentence')} was looked at yet"
    else:
        are = "is" if left == 1 else "are"
        said = f"{spelled(left)} of {counted(len(shown), 'sentence')} {are} still to be looked at"
    return sentence(f"{said}; {counted(found, 'finding is', 'findings are')} confirmed")


def library_words(kept: dict[str, Any]) -> str:
    """How much the library holds."""
    if not kept["documents"]:
        return "The library holds no letters yet."
    years = f"from {kept['first']} to {kept['last']}" if kept["first"] else "without a date"
    documents, councils = counted(kept["documents"], "document"), counted(kept["councils"], "council")
    return sentence(f"the library holds {documents} of {councils}, {years}")


def found_words(found: Found) -> str:
    """How many sentences answer a question."""
    if not found.sentences:
        return "No sentence of the library answers this."
    answer = "answers" if found.sentences == 1 else "answer"
    documents = counted(found.documents, "document")
    return sentence(f"{counted(found.sentences, 'sentence')} of {documents} {answer} this")


def usual_words(usual: Usual | None, themes: Mapping[str, str]) -> str:
    """What visits on a theme find wanting most."""
    if usual is None:
        return "Fewer than five visits in the library name this theme: too few to say what is usual."
    if not usual.wanting:
        return sentence(f"{counted(usual.documents, 'visit')} named this theme, and found nothing wanting")
    first = usual.wanting[0]
    words = themes[first.theme][:1].lower() + themes[first.theme][1:]
    named = f"{counted(usual.documents, 'visit')} named this theme"
    times = counted(first.wanting, "sentence")
    return sentence(f"{named}; what they found wanting most was {words}, in {times}")


def findings_words(findings: Sequence[Finding]) -> str:
    """How many findings inspections made, of which kinds, and how many are not answered."""
    if not findings:
        return "No finding of an inspection is confirmed yet."
    strengths = sum(one.polarity == Finding.Polarity.STRENGTH for one in findings)
    concerns = sum(one.polarity in (Finding.Polarity.WEAKNESS, Finding.Polarity.MIXED) for one in findings)
    unanswered = sum(one.asks_for_action and not one.answer for one in findings)
    said = f"{counted(strengths, 'strength')} and {counted(concerns, 'concern')} are confirmed"
    left = f"{spelled(unanswered)} of what is to improve {'is' if unanswered == 1 else 'are'} not answered yet"
    return sentence(f"{said}; {left if unanswered else 'all that is to improve is answered'}")


def kept_words(finding: Finding, kept: Beside) -> str:
    """How a finding stands: its answer, what it rests on, and whether its plan alone would clear it."""
    answer = finding.get_answer_display().lower()
    if finding.answer_areas:
        answer += f" for {' and '.join(one['name'] for one in finding.answer_areas)}"
    pieces = counted(len(kept.evidence), "piece")
    evidence = f"it rests on {pieces} of evidence" if kept.evidence else "what it rests on is not noted"
    parts = [answer, evidence]
    if finding.weight:
        plan = f"{kept.plan.plan}: {kept.plan.get_clears_display().lower()}" if kept.plan else "no plan is named"
        parts.append(plan)
    return sentence("; ".join(parts))


def readiness_words(rows: Sequence[Ready], coming: str) -> str:
    """What may come, and on how many themes something stands in the way."""
    behind = [one for one in rows if one.without_action or one.late_actions or one.worse]
    told = f"on {counted(len(behind), 'theme')} something is without an action, late or getting worse"
    return sentence(f"{coming}; {told}" if coming else told)
