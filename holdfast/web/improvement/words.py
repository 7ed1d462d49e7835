"""Sentences of the improvement pages, each from the same objects that the page shows."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from holdfast.improvement.chain import Chain, Step
from holdfast.improvement.claims import Came, Result
from holdfast.improvement.expected_effect import Expects
from holdfast.improvement.models import Claim, Finding, ImprovementAction
from holdfast.improvement.plan import Plan
from holdfast.improvement.proof import Proof, Since, Standing
from holdfast.measures.effect import State
from holdfast.measures.model import Measure
from holdfast.web.templatetags.components import day, month
from holdfast.web.words import counted, days, sentence, spelled

# With a word always, for colour alone says nothing: kept, soon or late.
COLOURS = {
    Standing.OPEN: "",
    Standing.OVERDUE: "hf-late",
    Standing.STOPPED: "",
    Standing.DONE: "hf-soon",
    Standing.EFFECTIVE: "hf-kept",
    Standing.SUSTAINED: "hf-kept",
    Standing.LOST: "hf-late",
}
RESULT_COLOURS = {Result.KEPT: "hf-kept", Result.NOT_KEPT: "hf-late", Result.CANNOT_TELL: "hf-soon", Result.NOT_DUE: ""}


def plan_words(plan: Plan) -> str:
    """How many weaknesses are known, how many nobody acts on, and how many actions are proved."""
    asked = [finding for finding in plan.findings if finding.asks_for_action]
    if not asked:
        return "No finding asks for action."
    bare = sum(all(step.action.stopped_on for step in plan.steps_of(finding)) for finding in asked)
    proved = sum(step.standing.is_effective for step in plan.steps)
    oldest = (plan.as_at - min(finding.source_on for finding in asked)).days
    acts = f"{spelled(bare)} without an action" if bare else "each with an action"
    said = f"{counted(len(asked), 'weakness is', 'weaknesses are')} known, {acts}; "
    of = f"{spelled(proved) if proved else 'none'} of {counted(len(plan.steps), 'action')} proved effective"
    return sentence(f"{said}{of}; the oldest has stood for {days(oldest)}")


def chain_words(chain: Chain) -> str:
    """How many links are broken, or that the chain is whole."""
    broken = len(chain.broken)
    if broken:
        return sentence(f"{counted(broken, 'link')} of this chain {'is' if broken == 1 else 'are'} broken")
    if not chain.finding.asks_for_action:
        return "This finding asks for no action."
    held = sum(step.standing.is_effective for step in chain.steps)
    return sentence(f"the chain is whole: {counted(held, 'action')} proved effective")


def polarity_words(polarity: str) -> str:
    """What kind of finding it is, in a sentence."""
    return {Finding.Polarity.CONTEXT: "context", Finding.Polarity.MIXED: "both"}.get(
        Finding.Polarity(polarity), f"a {Finding.Polarity(polarity).label.lower()}"
    )


def findings_words(found: Sequence[Finding]) -> str:
    """How many findings there are, of which kind."""
    if not found:
        return "There is no finding yet."
    weak = sum(one.asks_for_action for one in found)
    strong = sum(one.polarity == Finding.Polarity.STRENGTH for one in found)
    ask = "asks" if weak == 1 else "ask"
    strengths = counted(strong, "is a strength", "are strengths")
    return sentence(f"{counted(len(found), 'finding')}: {spelled(weak)} {ask} for action, {strengths}")


def claims_words(results: Sequence[tuple[Claim, Came]]) -> str:
    """How many claims were made, and what came of them."""
    if not results:
        return "No claim is recorded."
    parts = [
        f"{spelled(number)} {result.value}"
        for result in Result
        if (number := sum(came.result is result for _, came in results))
    ]
    return sentence(f"{counted(len(results), 'claim')}: {', '.join(parts)}")


def effect_words(expects: Expects) -> str:
    """What is expected of an action for children, and how that was reckoned."""
    if expects.fewer is None:
        return f"Cannot be ranked: {expects.words}."
    one, many = ("time", "times") if expects.is_of_times else ("child", "children")
    number = round(expects.fewer)
    said = f"about {counted(number, one, many)}" if number else f"less than one {one}"
    return sentence(f"{said} fewer a year ({expects.words})")


def stop_words(action: ImprovementAction, held: Sequence[Mapping[str, Any]]) -> str:
    """How far the rule for stopping is met; nothing where the figures cannot say."""
    if not action.stop_months:
        return ""
    asked = counted(action.stop_months, "month")
    if len(held) >= action.stop_months:
        return sentence(f"the rule is met: {counted(len(held), 'month')} in a row at the value expected, {asked} asked")
    return sentence(f"the rule is not met: {counted(len(held), 'month')} in a row at the value expected, {asked} asked")


def came_words(claim: Claim, came: Came, measure: Measure) -> str:
    """What came of a claim, with the figure."""
    if came.result is Result.NOT_DUE:
        return f"{came.result.value.capitalize()}: {day(claim.due_on)}"
    if came.value is None:
        return f"{came.result.value.capitalize()}: {came.because}"
    return f"{came.result.value.capitalize()}: {measure.gives.written(came.value)} in {month(came.period)}"


def expected_words(claim: Claim, measure: Measure) -> str:
    """What a claim says the measure would be."""
    way = "at least" if claim.is_at_least else "at most"
    return f"{way} {measure.gives.written(claim.expected_value)} by {day(claim.due_on)}"


def since_words(since: Since) -> str:
    """What a measure shows since a day: the mean before, the state, the last month."""
    effect, written = since.effect, since.measure.gives.written
    last = since.rows[-1]
    now = f"{month(last['period'])}: {written(last['value'])}"
    before = since.rows[: effect.baseline]
    if effect.state is State.NO_BASELINE or not before:
        return sentence(f"{effect.state.value}; {now}")
    mean = written(_mean(since))
    said = f"{mean} in the {counted(len(before), 'month')} before {month(_first(since))}; {effect.state.value}; {now}"
    if effect.proved_at is not None:
        said += f"; proved in {month(since.rows[effect.proved_at]['period'])}"
    if effect.was_moving:
        said += "; it was already getting better before, so that what moved it cannot be told from this alone"
    return sentence(said)


def _first(since: Since) -> str:
    return since.first_month or since.rows[-1]["period"]


def _mean(since: Since) -> float:
    """The baseline's centre; of rare events, whose chart has no such centre, the share or rate of its months."""
    chart, before = since.effect.chart, since.rows[: since.effect.baseline]
    if chart.mean is not None and not chart.kind.is_of_gaps:
        return chart.centres[0] or 0.0
    return sum(row["value"] for row in before) / len(before)


def proof_words(proof: Proof) -> str:
    """What proves an action, or why nothing does."""
    said = [since_words(proof.since)] if proof.since else []
    for one in proof.retests:
        verdict = "passed" if one.passed else "not passed"
        said.append(sentence(f"re-test, {one.later.source_title}, {day(one.later.source_on)}: {verdict}"))
    return " ".join(said) or "Neither a figure that can be told nor a re-test proves it."


def age_words(finding: Finding, steps: Sequence[Step], as_at: date) -> str:
    """How long a weakness has been known, and what was last done about it."""
    age = days((as_at - finding.source_on).days)
    held = [step for step in steps if step.action.stopped_on is None]
    if not held:
        return f"known for {age}; no action"
    last = max(held, key=lambda step: (step.action.done_on or step.action.starts_on, step.action.set_at))
    return f"known for {age}; last action: {last.action.title} ({last.standing.value})"
