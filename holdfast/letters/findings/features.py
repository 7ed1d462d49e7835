"""The named features of a sentence from which polarity and direction are reckoned."""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from holdfast.letters.findings.lexicons import lexicon
from holdfast.letters.findings.phrases import Hit, words_of

# A word of praise that stands so shortly after a denial is denied.
REACH = 5
SUPPOSED = 7
STOPS = frozenset(",;:.!?")
JUDGING = ("positive", "negative")
PURPOSE = ("to", "so", "ensuring", "result")
# What too many children lack, or not all have, is denied to the end of the sentence or to a turn in it.
SWEEPING = ("not all", "too many", "too few", "few ")
SUPPOSING = ("when", "if", "whether", "should")
DENIALS = frozenset([
    "not", "n't", "cannot", "never", "rarely", "seldom", "nor", "lack", "lacks", "lacking", "lacked", "absence", "no",
    "insufficient", "insufficiently", "too", "less", "without", "limited", "yet", "few", "inconsistent",
    "inconsistently", "overly", "hinders", "undermines", "should", "could",
])  # fmt: skip
# A sentence that opens so asks for something: it is a recommendation.
ASKING = frozenset([
    "accelerate", "embed", "ensure", "establish", "improve", "increase", "maintain", "monitor", "provide", "review",
    "strengthen", "take", "undertake",
])  # fmt: skip
CONCEDING = frozenset(["although", "though", "while", "whilst", "despite"])
# The foot of a page may stand within a sentence that runs over it.
_FOOT = re.compile(
    r"\bInspection of [^.]{3,90}? children['’]s services (?:on )?\d{1,2} [^.]{0,30}?(?:19|20)\d\d\.?(?:\s+\d{1,2}\b)?"
)
_HEADING = re.compile(
    r"^.{5,140}?:\s*(?:outstanding|good|requires improvement(?: to be good)?|inadequate)\s+(?=\d{1,3}\.|[A-Z])"
    r"|^(?:(?:main |headline )?findings|overview)\s+(?=[A-Z\u25fc\uf0a7])",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[.?!]\s+\d{0,3}\.?\s*(?=[A-Z\u2018\u201c])|\s\d{1,3}\.\s?(?=[A-Z])|[\u25fc\uf0a7\u2022]")


@dataclass(frozen=True)
class Reading:
    """The features of a sentence by name, and the words behind each."""

    features: dict[str, float]
    because: dict[str, list[str]]


def sentences_within(text: str) -> list[str]:
    """The sentences of a text that may hold two by mistake, without a heading that runs into them."""
    footless = _FOOT.sub(" ", text)
    bare = _HEADING.sub("", (footless if len(footless.split()) > 2 else text).strip(), count=1)
    return [part.strip() for part in _BREAK.split(bare) if part and len(part.split()) > 2] or [bare]


@lru_cache(maxsize=16)
def worded(text: str) -> list[list[str]]:
    """The words of each sentence; several questions are asked of one text in a row."""
    return [words_of(part) for part in sentences_within(text)]


def polarity_reading(text: str) -> Reading:
    """What the words of a sentence say for praise and for criticism."""
    totals: Counter[str] = Counter()
    because: dict[str, list[str]] = {}
    parts: list[tuple[int, int]] = []
    clauses: list[tuple[int, int]] = []
    for words in worded(text):
        hits = _judging(lexicon("polarity").find(words), words)
        if _asks(words, hits):
            totals["asked"] += 1
            # What is asked for is not there yet: it is no praise.
            hits = [Hit("negative", 0, 1, words[0]), *(hit for hit in hits if hit.group != "positive")]
        for hit in hits:
            totals[hit.group] += 1
            because.setdefault(hit.group, []).append(hit.words)
        inside = _clauses(hits, words)
        clauses += inside
        parts.append((sum(good for good, _ in inside), sum(bad for _, bad in inside)))
        if words and words[0] == "however":
            totals["opens with however"] += 1
        if words and words[0] in CONCEDING:
            totals["concedes"] += 1
        if any(hit.group == "contrast" and hit.start > 0 for hit in hits):
            totals["contrast within"] += 1
    return Reading(_polarity_features(totals, parts, clauses), because)


def _asks(words: list[str], hits: list[Hit]) -> bool:
    """A recommendation, or what stands under the heading that asks for improvement."""
    commands = len(words) > 1 and words[0] in ASKING and words[1] not in ("of", "in", "up")
    return commands or any(hit.group == "asks" for hit in hits)


def _judging(hits: list[Hit], words: list[str]) -> list[Hit]:
    """The hits without praise that is denied or only wished for, and without trouble that is only supposed."""
    kept = []
    for hit in hits:
        if hit.group == "positive" and (_denied(hit, words) or _wished(hit, hits, words)):
            continue
        if hit.group == "negative" and _supposed(hit, words):
            continue
        kept.append(hit)
    return kept


def _since_stop(words: list[str], end: int, reach: int) -> list[str]:
    start = max(0, end - reach)
    for at in range(end - 1, start - 1, -1):
        if words[at] in STOPS:
            return words[at + 1 : end]
    return words[start:end]


def _denied(hit: Hit, words: list[str]) -> bool:
    before = _since_stop(words, hit.start, REACH)
    after = [*before[1:], words[hit.start]]
    return any(_denies(word, following) for word, following in zip(before, after, strict=False))


def _denies(word: str, following: str) -> bool:
    """Children *in need* and their *needs* deny nothing; a need *to* do something does."""
    if word in ("need", "needs"):
        return following == "to"
    return word in DENIALS or word.endswith("n't")


def _wished(hit: Hit, hits: list[Hit], words: list[str]) -> bool:
    """What criticism asks for: more work is needed *to* ensure …"""
    before = [other for other in hits if other.group == "negative" and other.end <= hit.start]
    if not before:
        return False
    blame = max(other.end for other in before)
    between = words[blame : hit.start]
    turned = any(other.group == "contrast" and blame <= other.start < hit.start for other in hits)
    # While one thing is so, another is not: the comma turns.
    turned = turned or ("," in between and any(other.group == "contrast" and other.end <= blame for other in hits))
    if turned:
        return False
    if any(other.words.startswith(SWEEPING) for other in before):
        return True
    return "and" not in between[:1] and any(word in PURPOSE for word in [words[blame - 1], *between])


def _supposed(hit: Hit, words: list[str]) -> bool:
    """What may happen: *when* risks cannot be seen, …"""
    return any(word in SUPPOSING for word in _since_stop(words, hit.start, SUPPOSED))


def _clauses(hits: list[Hit], words: list[str]) -> list[tuple[int, int]]:
    """Praise and criticism counted between words of contrast and stops; clauses without either are left out."""
    turns = {hit.start for hit in hits if hit.group == "contrast"}
    cuts = sorted(turns.union(at for at, word in enumerate(words) if word in STOPS))
    sides: dict[int, list[int]] = {}
    for hit in hits:
        if hit.group in JUDGING:
            sides.setdefault(bisect_right(cuts, hit.start), [0, 0])[hit.group == "negative"] += 1
    return [(good, bad) for good, bad in sides.values()]


def _polarity_features(
    totals: Counter[str], parts: list[tuple[int, int]], clauses: list[tuple[int, int]]
) -> dict[str, float]:
    praise, blame = totals["positive"], totals["negative"]
    praised = sum(1 for good, bad in clauses if good and not bad)
    blamed = sum(1 for good, bad in clauses if bad > good)
    parts_of_praise = any(good > bad for good, bad in parts)
    parts_of_blame = any(bad > good for good, bad in parts)
    plain_parts = len(parts) > 1 and any(bad == 0 for _, bad in parts)
    return {
        "bias": 1.0,
        "praise": min(praise, 4) / 2,
        "blame": min(blame, 4) / 2,
        "any praise": float(praise > 0),
        "any blame": float(blame > 0),
        "blame only": float(blame > 0 and praise == 0),
        "more blame than praise": float(blame > praise),
        "more praise than blame": float(praise > blame > 0),
        "clauses of praise": min(praised, 3) / 2,
        "clauses of blame": min(blamed, 3) / 2,
        "praise and blame in clauses apart": float(praised > 0 and blamed > 0),
        "praise and blame in sentences apart": float(parts_of_praise and parts_of_blame),
        "blame in one sentence, none in another": float(parts_of_blame and plain_parts),
        "contrast within": float(totals["contrast within"] > 0),
        "contrast within, with both": float(totals["contrast within"] > 0 and praise > 0 and blame > 0),
        "opens with however": float(totals["opens with however"] > 0),
        "facts": min(totals["context"], 3) / 2,
        "plans": min(totals["future"], 3) / 2,
        "facts or plans only": float(totals["context"] + totals["future"] > 0 and praise + blame == 0),
        "plans without blame": float(totals["future"] > 0 and blame == 0),
        "no judging word": float(praise + blame == 0),
        "scope": float(totals["scope"] > 0),
        "scope only": float(totals["scope"] > 0 and praise + blame == 0),
        "scope without blame": float(totals["scope"] > 0 and blame == 0),
        "asks": float(totals["asked"] > 0),
        "concedes": float(totals["concedes"] > 0),
        "concedes, with blame": float(totals["concedes"] > 0 and blame > 0),
        "turns, with blame alone": float(totals["contrast within"] > 0 and blame > 0 and praise == 0),
        "aware": float(totals["aware"] > 0),
        "aware, with blame": float(totals["aware"] > 0 and blame > 0),
    }


DIRECTIONS = ("improving", "early", "declining")


def direction_reading(text: str) -> Reading:
    """What the words of a sentence say of movement."""
    totals: Counter[str] = Counter()
    because: dict[str, list[str]] = {}
    for words in worded(text):
        for hit in lexicon("direction").find(words):
            if hit.group.startswith("improving") and _denied(hit, words):
                continue
            totals[hit.group] += 1
            because.setdefault(hit.group, []).append(hit.words)
    # What has improved but is not yet settled counts as early.
    if totals["early"]:
        totals["improving"] = totals["improving faintly"] = 0
    features = {"bias": 1.0, "not yet": float(totals["not yet"] > 0)}
    for group in ("improving", "improving faintly", *DIRECTIONS[1:]):
        features[group] = min(totals[group], 2) / 2
        features[f"any {group}"] = float(totals[group] > 0)
    features["improvement wanted"] = float(totals["none"] > 0)
    features["clear and faint"] = float(totals["improving"] > 0 and totals["improving faintly"] > 0)
    features["early and recent"] = float(totals["early"] > 0 and totals["recent"] > 0)
    features["recent"] = float(totals["recent"] > 0)
    features["beginning"] = float(totals["beginning"] > 0)
    return Reading(features, because)
