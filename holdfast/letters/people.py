"""The people of a letter: to whom it is addressed, who inspected, who led."""

import re
from dataclasses import dataclass

ROLE = r"(?:H\.?\s?M\.?\s?I\.?(?![a-z])|(?:Her|His)\s*Majesty['’]?s['’]?\s*Inspectors?)"
_ROLE = re.compile(ROLE, re.IGNORECASE)
_DESIGNATE = re.compile(rf"\(?\s*(?:{ROLE}\s*,?\s*\(?\s*designate|designate\s+{ROLE})\s*\)?", re.IGNORECASE)
# Inspectors who are not His Majesty's: they are named by the title that is printed.
_OTHER_TITLE = re.compile(r"\b(Ofsted|Regulatory|Associate)\s+Inspector(s?)\b", re.IGNORECASE)
_BETWEEN = re.compile(r",|;|\band\b|&|\b(?:accompanied\s+by|joined\s+by|supported\s+by|with)\b")
# A second sentence may name the rest of the team.
_MORE = re.compile(r"\.\s+(?:The\s+)?(?:team|other|additional|Ofsted)\s+inspectors?\s+(?:was|were)\b", re.IGNORECASE)
_SENIOR = re.compile(rf"senior\s+\(?{ROLE}\)?|\bS\.?H\.?M\.?I\b", re.IGNORECASE)
# What stands beside names and is no name: small words, and roles in whatever case.
_BESIDE = re.compile(
    r"\b(?:all|both|each|two|three|four|five|six|of|whom|who|are|were|was|is|the|these|for|this|visit|carried|out|by|as|"
    r"accompanied|led|observed|observing|undertaken|joined|supported|also|with|from|inspectors?|team|lead|social|care|schools?)\b"
    r"|(?i:\b(?:lead|team|deputy\s+lead|ofsted|additional|shadow|regulatory|associate)\s+inspectors?\b)"
    r"|\bInspectors?\b|[():]"
)
_REMIT = r"(?:Social\s+Care|Schools|Education|Early\s+Years|Further\s+Education)"
_INTRODUCED = re.compile(
    rf"(?:the\s+)?(?:{ROLE}|inspectors?|inspection\s+team)\s*(?:\([^)]*\)\s*)?(?:for\s+(?:this|the)\s+(?:monitoring\s+|focused\s+)?visit\s*)?"
    r"(?:,\s*)?(?:were|was|comprised|consisted\s+of|are)\b"
    r"|(?:carried\s+out|undertaken|conducted|made|led)\s+by\b",
    re.IGNORECASE,
)
_PARTICLE = r"(?:de|van|von|der|den|la|le|al|bin|di|da|du|st)"
_TOKEN = (
    r"(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w’'‘-]*|[a-zà-þ]['’][A-Z][\w-]*"
    rf"|{_PARTICLE}\.?(?=\s(?:[A-ZÀ-Þ]|{_PARTICLE}\s)))"
)
_NAME = re.compile(rf"^{_TOKEN}(?:\s+{_TOKEN}){{1,4}}$")
# Two names that have run together have more words than this.
LONGEST_NAME = 3
SHORT_FORM = 3
_SENTENCE_END = re.compile(r"\.(?=\s+(?:[A-Z‘'“]|$)|$)")
NOT_INSPECTORS = re.compile(r"\b(?:quality\s+assurance|data\s+analyst|shadow)", re.IGNORECASE)
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lady|Lord|Professor|Prof|Cllr|Councillor)\.?\s+"
_POSTNOMINALS = re.compile(r"\s+(?:[OMC]BE|QPM|CB|KCB|DBE)$")


@dataclass(frozen=True)
class Inspector:
    """A name with its role as printed: HMI, Senior HMI, HMI (designate), or the words of the report."""

    name: str
    role: str | None


def inspectors_in(text: str) -> tuple[list[Inspector], bool]:
    """The inspectors that the opening of a letter names, and whether all that stands there was understood."""
    opening = _INTRODUCED.search(text)
    if not opening:
        return [], False
    rest = text[opening.end() :]
    end = _SENTENCE_END.search(_without_initials(rest))
    listed = rest[: end.start()] if end else rest
    if end and (more := _MORE.match(rest, end.start())):
        rest_of_team = _SENTENCE_END.search(_without_initials(rest), more.end())
        listed = f"{listed} and {rest[more.end() : rest_of_team.start() if rest_of_team else None]}"
    whole = text[opening.start() : opening.end()] + " " + listed
    default = "HMI" if _ROLE.search(whole) else None
    return _named(listed, default)


def _without_initials(text: str) -> str:
    """Points inside H.M.I. and after an initial end no sentence; each becomes another character."""
    return re.sub(r"H\.\s?M\.\s?I\.?|\b[A-Z]\.(?=\s+[A-Z][a-z])", lambda match: match.group().replace(".", "_"), text)


def _named(listed: str, default: str | None) -> tuple[list[Inspector], bool]:
    found: list[Inspector] = []
    understood = True
    marked = _SENIOR.sub(" {SENIOR} ", _DESIGNATE.sub(" {DESIGNATE} ", listed))
    marked = re.sub(rf"(?<=\}})\s*\(?{_REMIT}\b\)?", " ", _ROLE.sub(" {HMI} ", marked), flags=re.IGNORECASE)
    marked = _OTHER_TITLE.sub(_marked_title, marked)
    marked = re.sub(r"(?<=[a-z’])and(?=[A-Z])", " and ", marked)
    shared: str | None = None
    for part in _BETWEEN.split(marked):
        name = " ".join(_BESIDE.sub(" ", re.sub(r"\{[\w-]+\}", " ", part)).split()).strip(" .’'")
        role = _role_of(part)
        # "Ofsted Inspectors A and B": the title before them is that of all who follow.
        shared = role if re.search(r"\{\w+-ALL\}", part) else None if role else shared
        if not name or re.fullmatch(_REMIT, name, re.IGNORECASE):
            # A role after a comma belongs to the name before it.
            if found and role and (role != "HMI" or found[-1].role is None):
                found[-1] = Inspector(found[-1].name, role)
            continue
        if not _NAME.match(name) or sum(word[0].isupper() for word in name.split()) > LONGEST_NAME:
            understood = False
            continue
        found.append(Inspector(name, role or shared or default))
    return found, understood and bool(found)


def _marked_title(match: re.Match[str]) -> str:
    return f" {{{match.group(1).upper()}{'-ALL' if match.group(2) else ''}}} "


def _role_of(part: str) -> str | None:
    if "{DESIGNATE}" in part:
        return "HMI (designate)"
    if "{SENIOR}" in part:
        return "Senior HMI"
    if titled := re.search(r"\{(OFSTED|REGULATORY|ASSOCIATE)(?:-ALL)?\}", part):
        return f"{titled.group(1).capitalize()} Inspector"
    return "HMI" if "{HMI}" in part else None


def lead_among(found: list[Inspector], opening: str) -> str | None:
    """Which of the inspectors the opening calls the lead inspector, before the name or after it."""
    for one in found:
        name = re.escape(one.name)
        after = rf"{name}[\s,(]*(?:(?:Senior\s+)?{ROLE})?[\s,()]*(?:and\s+)?(?:the\s+)?lead(?:\s+inspector\b|\s*\))"
        before = rf"lead\s+inspector(?:\s+(?:for\s+th\w+\s+visit\s+)?was)?,?\s+{name}|\bled\s+by\s+{name}"
        if re.search(f"{after}|{before}", opening, re.IGNORECASE):
            return one.name
    return None


_TEAM_LABEL = re.compile(
    r"((?:Deputy lead|Lead|Team|Additional|Shadow|Assistant|Reporting)\s+inspectors?|Senior data analyst|Data analyst|"
    r"Quality assurance manager)\s*:\s*"
)


def team_in(text: str) -> list[Inspector]:
    """The team of an older report, listed at its end by label."""
    parts = _TEAM_LABEL.split(text)
    found: list[Inspector] = []
    for label, listed in zip(parts[1::2], parts[2::2], strict=False):
        if NOT_INSPECTORS.search(label):
            continue
        named, _ = _named(re.split(r"\.\s|Senior\s+data|Any complaints", listed[:400])[0], None)
        found += [Inspector(one.name, one.role or label.lower().removesuffix("s")) for one in named]
    return list(dict.fromkeys(found))


_LEAD = re.compile(
    r"(?:Lead|Reporting)\s+inspectors?\s*:?\s+(.{4,160}?)(?=\s+(?:Judgement|Age\s+group|Inspection|Published|Report|Deputy|Team|The\s)|$)",
    re.IGNORECASE | re.DOTALL,
)


def lead_in(text: str) -> list[Inspector]:
    """Who led, where the front of a report says so."""
    match = _LEAD.search(text)
    if not match:
        return []
    named, _ = _named(match.group(1), None)
    return named


def addressee_of(head: list[str], salutation: str | None) -> str | None:
    """The name in the address block, held to be certain when the salutation names the same person."""
    candidates = [name for line in head if (name := _address_name(line))]
    if not candidates:
        return None
    greeted = set(_words(salutation or "")) - {"dear", "mr", "mrs", "ms", "miss", "dr", "and", "sir", "madam"}
    matching = [name for name in candidates if any(_alike(word, other) for word in greeted for other in _words(name))]
    if matching:
        return matching[0]
    # With no agreement, only the line at the head of the block can be the name, if it is not a building's.
    above = [line for line in head if line.strip() and not re.search(r"\d{4}", line)]
    first = _address_name(above[0]) if above else None
    return first if first and not _PLACE.search(first) and not greeted else None


_PLACE = re.compile(
    r"\b(?:hall|centre|house|council|road|street|office|offices|building|city|county|borough|trust|insert)\b", re.I
)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w'-]{2,}", text.lower().replace("’", "'"))


def _alike(one: str, other: str) -> bool:
    """The same name, or a short form of it: Steve and Steven."""
    shorter, longer = sorted((one, other), key=len)
    return one == other or (len(shorter) >= SHORT_FORM and longer.startswith(shorter))


def _address_name(line: str) -> str | None:
    text = re.split(
        r",|\(|\s[–-]\s|\s{2,}|\bDirector\b|\bExecutive\b|\bInterim\b|\bStrategic\b|\bCorporate\b|\bChief\b"
        r"|\b(?:Group|Bi-Borough|Head|Statutory|Acting|Deputy|Assistant|Managing|Joint|Service|Executive)\b",
        line.strip(),
    )[0]
    text = text.strip(" .")
    bare = _POSTNOMINALS.sub("", re.sub(rf"^{_TITLE}", "", text))
    joined = re.split(r"\s+(?:and|&)\s+", bare)
    if all(_NAME.match(re.sub(rf"^{_TITLE}", "", one)) for one in joined) and not re.search(r"\d", text):
        return text
    return None
