"""The grade of each judgement, reached by two simple methods that must agree: ruled tables, and text."""

import re
from dataclasses import dataclass, field

GRADES = ("outstanding", "good", "requires improvement", "inadequate", "adequate", "satisfactory")
GRADE = r"(outstanding|good|requires?\s+improvement(?:\s+to\s+be\s+good)?|inadequate|adequate|satisfactory)"
_ONLY_GRADE = re.compile(rf"^(?:grade\s+\d\s*\(?)?\s*{GRADE}\s*\)?\.?$", re.IGNORECASE)

# The judgements of each framework by what their label says; the first pattern that fits a label wins.
LABELS: tuple[tuple[str, str], ...] = (
    ("leaders", r"impact of leaders on social work practice(?: with children and families)?"),
    (
        "leaders",
        r"(?:3\.?\s*)?leadership,? management and governance|(?:the effectiveness of )?leadership and governance",
    ),
    ("in_care_and_care_leavers", r"experiences and progress of children in care and (?:of )?care leavers"),
    ("help_and_protection", r"experiences and progress of children who need help and protection"),
    ("help_and_protection", r"children who need help and protection"),
    (
        "help_and_protection",
        r"effectiveness of the help and protection provided to children, young people, families and carers",
    ),
    ("adoption", r"adoption performance|graded judgement (?:on|for) adoption performance"),
    ("care_leavers", r"experiences and progress of care leavers"),
    ("in_care", r"experiences and progress of children looked after and achieving permanence"),
    ("in_care", r"children looked after and achieving permanence"),
    ("in_care", r"experiences and progress of children in care"),
    ("quality_of_practice", r"quality of practice"),
    ("capacity_to_improve", r"capacity (?:for|to) improve(?:ment)?"),
    ("outcomes_lac", r"(?:how good are )?outcomes for looked after children(?: and care leavers)?"),
    ("quality_of_provision", r"quality of provision"),
    ("overall_effectiveness", r"overall effectiveness"),
)
_SPACES = r"\s+"
_LABELS = tuple(
    (key, re.compile(rf"(?:the\s+)?(?:{label.replace(' ', _SPACES)})", re.IGNORECASE)) for key, label in LABELS
)
_LABEL_AND_GRADE = tuple(
    (key, re.compile(rf"{pattern.pattern}\s*{GRADE}(?![a-z])", re.IGNORECASE)) for key, pattern in _LABELS
)
# The grades stand on the first page, before the summary.
FRONT = 3000

_OVERALL = (
    re.compile(
        rf"the\s+overall\s+judgement\s+is\s+(?:that\s+[^.:]{{3,90}}?\s+(?:(?:is|are)\s+)?)?{GRADE}", re.IGNORECASE
    ),
    re.compile(
        rf"children[’']s\s+services(?:\s+in\s+[^.]{{2,70}}?)?\s+(?:are\s+|(?=requires?\s+improvement)){GRADE}",
        re.IGNORECASE,
    ),
)
_LSCB = re.compile(
    r"(?:the\s+effectiveness\s+of\s+the\s+)?Local\s+Safeguarding\s+Children\s+Board(?:\s*\(?LSCB\)?)?\s*(?:\d\s+)?(?:is\s+)?"
    rf"{GRADE}",
    re.IGNORECASE,
)

# The judgements that a framework's report must give; without all of them something was not read.
EXPECTED = {
    "SIF": ("overall_effectiveness", "help_and_protection", "in_care", "adoption", "care_leavers", "leaders"),
    "LSCB review": ("lscb",),
}


@dataclass
class Graded:
    """Grades by judgement, and the judgements that are printed but on which the methods differ."""

    grades: dict[str, str] = field(default_factory=dict)
    doubtful: list[str] = field(default_factory=list)


def grade_of(text: str) -> str | None:
    """The grade that a cell holds and nothing else."""
    match = _ONLY_GRADE.match(" ".join(text.split()))
    return plain(match.group(1)) if match else None


def plain(grade: str) -> str:
    """A grade in one spelling."""
    word = " ".join(grade.lower().split())
    return "requires improvement" if word.startswith("require") else word


def judgement_of(label: str) -> str | None:
    """Which judgement a label of a table or a heading names."""
    return next((key for key, pattern in _LABELS if pattern.search(label)), None)


def from_rows(rows: list[tuple[str, str]]) -> dict[str, set[str]]:
    """By place: the cell beside the label."""
    found: dict[str, set[str]] = {}
    for label, cell in rows:
        key, grade = judgement_of(label), grade_of(cell)
        if key and grade:
            found.setdefault(key, set()).add(grade)
    return found


def from_text(front: str) -> dict[str, set[str]]:
    """By words: the grade that follows the label in the running text of the front page."""
    found: dict[str, set[str]] = {}
    rest = front[:FRONT]
    for key, after in _LABEL_AND_GRADE:

        def take(match: re.Match[str], key: str = key) -> str:
            found.setdefault(key, set()).add(plain(match.group(1)))
            return " . "

        # What one label has taken is no label to the next: care leavers stand in two of them.
        rest = after.sub(take, rest)
    return found


def from_headings(headings: list[str]) -> dict[str, set[str]]:
    """By the section headings, which newer reports end with the grade."""
    found: dict[str, set[str]] = {}
    for heading in headings:
        match = re.match(rf"^(.*?)[:\s\u2013-]+(?:is\s+|are\s+)?{GRADE}\s*\d?\.?$", heading.strip(), re.IGNORECASE)
        if match and (key := judgement_of(match.group(1))):
            found.setdefault(key, set()).add(plain(match.group(2)))
    return found


def sentences_of_grade(front: str, headings: list[str]) -> dict[str, set[str]]:
    """The judgements that are printed as a sentence: the overall one, and that on the safeguarding board."""
    found: dict[str, set[str]] = {}
    for key, patterns in (("overall_effectiveness", _OVERALL), ("lscb", (_LSCB,))):
        for pattern in patterns:
            said = {plain(match.group(1)) for place in (front, *headings) if (match := pattern.search(place))}
            if said:
                found[key] = said
                break
    return found


def judge(rows: list[tuple[str, str]], front: str, headings: list[str], *, by_sentence: bool) -> Graded:
    """Grades on which two methods agree and none differs; those printed in a sentence need that sentence alone."""
    methods = [from_rows(rows), from_text(front), from_headings(headings)]
    graded = Graded()
    for key in dict.fromkeys(key for method in methods for key in method):
        said = [method[key] for method in methods if key in method]
        every = set().union(*said)
        if len(every) == 1 and len(said) >= 2:
            graded.grades[key] = every.pop()
        else:
            graded.doubtful.append(key)
    if by_sentence:
        for key, grades in sentences_of_grade(front, headings).items():
            every = grades | ({graded.grades[key]} if key in graded.grades else set())
            if len(every) == 1:
                graded.grades[key] = every.pop()
            else:
                graded.grades.pop(key, None)
                graded.doubtful.append(key)
    return graded
