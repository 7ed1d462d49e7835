"""What a document is: a focused visit, a monitoring visit, an inspection by which framework, or something else."""

import re
from dataclasses import dataclass

FOCUSED, MONITORING, INSPECTION, OTHER = "focused visit", "monitoring visit", "inspection", "other"


@dataclass(frozen=True)
class Recognised:
    """Kind and framework, and why it is neither if it is not."""

    kind: str
    framework: str | None
    problem: str | None = None


def _p(pattern: str) -> re.Pattern[str]:
    """A phrase with any spaces, or none where two runs of text have joined."""
    return re.compile(pattern.replace(" ", r"\s*"), re.IGNORECASE)


_SUMMARISES = r"(?:findings|outcome) of (?:the|a|this|our) "
_ANY_COUNCIL = r".{0,120}?children['’]?s (?:social care )?services"
# The front of each kind of document.
FRONTS: tuple[tuple[re.Pattern[str], str, str | None], ...] = (
    (_p(_SUMMARISES + r"(?:\w+ )?focused (?:assurance )?visit"), FOCUSED, "ILACS"),
    (_p(_SUMMARISES + r"(?:\w+ )?(?:\w+ )?monitoring visit"), MONITORING, None),
    (_p(r"(?:^|\n) ?focused visit (?:to|of)"), FOCUSED, "ILACS"),
    (_p(r"(?:^|\n) ?(?:\w+ )?monitoring visit (?:to|of)"), MONITORING, None),
    (_p(r"joint (?:targeted )?area (?:child protection )?inspection"), INSPECTION, "JTAI"),
    (_p(r"inspection of services for children in need of help and protection"), INSPECTION, "SIF"),
    (_p(r"review of the effectiveness of the local safeguarding children board"), INSPECTION, "LSCB review"),
    (_p(r"inspection of safeguarding and looked after children(?:['’]s)? services"), INSPECTION, "SLAC"),
    (_p(r"inspection of local authority arrangements for the protection of children"), INSPECTION, "CP"),
    (_p(r"unannounced inspection of contact, referral and assessment"), INSPECTION, "CRA"),
    (_p(r"inspection of " + _ANY_COUNCIL), INSPECTION, "ILACS"),
    (_p(r"impact of leaders on social work practice"), INSPECTION, "ILACS"),
)
# What such a document has and a paper that only speaks of it has not.
EVIDENCE = {
    FOCUSED: _p(
        r"\bdear\b|this (?:letter|report) (?:summarises|sets out|outlines)|inspectors? (?:for this visit )?were"
    ),
    MONITORING: _p(
        r"dear |this (?:letter|report) (?:summarises|sets out|outlines)|inspectors? (?:for this visit )?were"
    ),
    INSPECTION: _p(
        r"(?:inspection|review) dates?|(?:lead|reporting) inspector|judgement grade|\bdear\b|report published"
    ),
}

# A visit of this kind is to a council; schools and colleges are visited too.
_TO_A_COUNCIL = re.compile(
    r"visit\s*(?:to|of).{0,140}?(?:children['’]?s|council|authority|borough|county|trust)", re.IGNORECASE | re.DOTALL
)
_TO_A_PROVIDER = re.compile(
    r"visit\s+(?:to|of)\s+[\w’' .-]{0,50}\b(?:school|academy|college|nursery|children[’']s\s+home|agency)\b",
    re.IGNORECASE,
)

OTHERS: tuple[tuple[re.Pattern[str], str], ...] = (
    (_p(r"care quality commission|\bcqc\b"), "the Care Quality Commission"),
    (_p(r"hmicfrs|inspectorate of constabulary"), "the inspectorate of constabulary"),
    (_p(r"\bestyn\b"), "Estyn"),
    (_p(r"care inspectorate wales|arolygiaeth"), "Care Inspectorate Wales"),
    (_p(r"care inspectorate"), "the Care Inspectorate"),
    (_p(r"inspectorate of (?:probation|prisons)"), "another inspectorate of justice"),
    (_p(r"independent schools inspectorate"), "the Independent Schools Inspectorate"),
)
_OFSTED = _p(r"ofsted|office for standards in education|majesty['’]?s inspector|\bhmi\b")
_SCHOOL = _p(
    r"(?:school|nursery|early years|further education|college|children['’]s home|fostering (?:agency|service))"
    r"(?: \w+)?(?: \w+)? (?:inspection|report)|inspection of an? (?:good|outstanding)? ?school"
)


_PROVIDER = "This is Ofsted's report on a single provider, not on a council's children's services."


def recognise(front: str, whole: str) -> Recognised:
    """Which document this is, from its front page; the rest is asked only whether Ofsted wrote it."""
    hits = [
        (match.start(), rank, kind, framework or "")
        for rank, (pattern, kind, framework) in enumerate(FRONTS)
        if (match := pattern.search(front))
    ]
    other = next((name for pattern, name in OTHERS if pattern.search(front)), None)
    by_ofsted = bool(_OFSTED.search(front)) or bool(_OFSTED.search(whole))
    if hits and by_ofsted:
        # The title comes first; what else the front names, it names in passing.
        _, _, kind, framework = min(hits)
        if not EVIDENCE[kind].search(front):
            return Recognised(OTHER, None, f"This speaks of a {kind} of Ofsted, but is not the letter or report on it.")
        to_council = _TO_A_COUNCIL.search(front) and not _TO_A_PROVIDER.search(front)
        if kind in (FOCUSED, MONITORING) and not to_council:
            return Recognised(OTHER, None, _PROVIDER)
        return Recognised(kind, framework or None)
    if other:
        return Recognised(OTHER, None, f"This is a document of {other}, not of Ofsted.")
    if by_ofsted and _SCHOOL.search(front):
        return Recognised(OTHER, None, _PROVIDER)
    return Recognised(OTHER, None, "This is not a letter or a report of Ofsted on a council's children's services.")


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
             "eleventh", "twelfth", "thirteenth", "fourteenth")  # fmt: skip
_BETWEEN = r"(?:(?:of \w+|and final|children['’]?s services|[\w’'()-]+) )?"
_ORDINAL = _p(rf"\b({'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)) (?:{_BETWEEN}monitoring visits?|visit since)")
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
# The month of the judgement: judged inadequate in May 2018, or the inspection in May 2018 that found it inadequate.
_MONTH = rf"(?:\d{{1,2}} )?({_MONTHS}),? (\d{{4}})"
_SINCE = (
    _p(rf"inadequate['’]?(?: overall)?(?: (?:for|in|at|during|by|following) [\w’' ]{{2,50}}?)??,? (?:in|on) {_MONTH}"),
    _p(
        r"(?:since|following) (?:the|its|their|our) [\w’' -]{0,60}inspection(?: of [\w’' ]{2,60}?)??,? "
        rf"(?:in|of|on) {_MONTH}[^.]{{0,120}}\binadequate"
    ),
)


# What a monitoring letter says of its own framework.
_BY_ILACS = _p(r"in line with the inspection of local authority children['’]?s services (?:\(ilacs\) )?framework")


def framework_told(text: str) -> str | None:
    """The framework by which a visit says that it was made."""
    return "ILACS" if _BY_ILACS.search(text) else None


def ordinal_of(front: str) -> int | None:
    """Which monitoring visit in the series this was."""
    match = _ORDINAL.search(front)
    if not match:
        return None
    word = match.group(1).lower()
    return _ORDINALS.index(word) + 1 if word in _ORDINALS else int(re.sub(r"\D", "", word))


def judged_since(front: str) -> str | None:
    """The month of the judgement that a monitoring visit follows, as YYYY-MM."""
    match = next((found for pattern in _SINCE if (found := pattern.search(front))), None)
    if match is None:
        return None
    return f"{match.group(2)}-{_MONTHS.split('|').index(match.group(1).lower()) + 1:02d}"
