"""The register: every inspection and visit of the council in order, what stands, and what is due next."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from holdfast.accounts.models import Person
from holdfast.improvement.embargo import letters_open_to
from holdfast.improvement.models import Finding, KeptLetter, LetterSentence
from holdfast.improvement.sentences import in_order
from holdfast.letters.due import Coming, Event, can_change, coming, judged_in, last_inspection, without_overall
from holdfast.letters.kinds import INSPECTION, MONITORING
from holdfast.letters.letter import JUDGEMENTS
from holdfast.letters.progress import words_of_progress

FULLY_READ = ("id", "name", "kind", "framework", "written_on", "visit_started_on", "visit_ended_on", "ordinal",
              "told_on", "told_title", "source", "author", "is_embargoed", "embargo_ends_on", "published_on",
              "said", "progress")  # fmt: skip


@dataclass(frozen=True)
class Entered:
    """One inspection or visit with what its letter says of progress, and how far its sentences were looked at."""

    letter: KeptLetter
    progress: list[tuple[str, int]]
    findings: list[Finding]
    undecided: int
    tone: "Tone"

    @property
    def event(self) -> Event | None:
        """What the rules need to know of it; nothing without a day."""
        on = self.letter.happened_on
        return Event(self.letter.kind, on, self.letter.framework, self.letter.said["judgements"]) if on else None

    @property
    def strengths(self) -> list[Finding]:
        """What was found to be good."""
        return [one for one in self.findings if one.polarity == Finding.Polarity.STRENGTH]

    @property
    def concerns(self) -> list[Finding]:
        """What was found wanting, alone or beside what is good."""
        return [one for one in self.findings if one.polarity in (Finding.Polarity.WEAKNESS, Finding.Polarity.MIXED)]

    @property
    def changes_grades(self) -> bool:
        """Whether it gave grades of its own; no other document changes one."""
        return self.letter.kind == INSPECTION and any(_grades(self).values())

    @property
    def can_change(self) -> str:
        """What such a visit can and cannot change in the grades."""
        return can_change(self.letter.kind)


FEWEST_FOR_A_TONE = 5
BROADLY = 2 / 3


@dataclass(frozen=True)
class Tone:
    """How a document speaks as a whole, by its sentences alone; it says nothing of the grade, which stands apart."""

    strengths: int
    concerns: int

    @property
    def words(self) -> str:
        """Broadly positive, broadly critical or both, with the count that it rests on."""
        said = self.strengths + self.concerns
        if said < FEWEST_FOR_A_TONE:
            return "too few sentences to say"
        counted = f"({self.strengths} of {said} sentences tell of strengths)"
        if self.strengths >= BROADLY * said:
            return f"broadly positive {counted}"
        return f"{'broadly critical' if self.concerns >= BROADLY * said else 'both'} {counted}"


def tone_of(sentences: Sequence[LetterSentence]) -> Tone:
    """The tone of a document by what was confirmed of its sentences, and by what is suggested of the others."""
    said = [one.finding.polarity if one.finding else one.suggested["polarity"] for one in sentences if _speaks(one)]
    return Tone(said.count("strength"), sum(one in ("weakness", "mixed") for one in said))


def _speaks(sentence: LetterSentence) -> bool:
    return sentence.state != LetterSentence.State.REJECTED


@dataclass(frozen=True)
class Graded:
    """A judgement through time: for each inspection its grade, or that it was not judged apart, or not read."""

    name: str
    grades: list[str]


@dataclass(frozen=True)
class Register:
    """All that is entered, oldest first; what has no day stands apart."""

    entered: list[Entered]
    undated: list[Entered]

    @property
    def events(self) -> list[Event]:
        """The events with their days, oldest first."""
        return [event for one in self.entered if (event := one.event)]

    @property
    def last_inspection(self) -> Event | None:
        """The inspection whose grades stand."""
        return last_inspection(self.events)

    @property
    def visits_since(self) -> list[Entered]:
        """Monitoring visits since the inspection whose grades stand."""
        last = self.last_inspection
        after = [one for one in self.entered if one.event and last and one.event.on > last.on]
        return [one for one in after if one.letter.kind == MONITORING]

    @property
    def coming(self) -> list[Coming]:
        """What is due next."""
        return coming(self.events)

    @property
    def without_overall(self) -> str | None:
        """What can be said where the inspection gave no overall grade."""
        last = self.last_inspection
        return without_overall(last) if last else None

    @property
    def inspections(self) -> list[Entered]:
        """The inspections that gave grades, oldest first."""
        return [one for one in self.entered if one.letter.kind == INSPECTION and any(_grades(one).values())]

    @property
    def judgements(self) -> list[Graded]:
        """Each judgement that any of the inspections gave, through time."""
        given = {name for one in self.inspections for name, grade in _grades(one).items() if grade}
        names = [name for name in JUDGEMENTS if name in given] + sorted(given - set(JUDGEMENTS))
        return [Graded(name, [_told(one, name) for one in self.inspections]) for name in names]


def register(person: Person | None = None) -> Register:
    """What the council's kept letters come to; to a person, those that they may read."""
    entered = []
    letters = letters_open_to(person) if person else KeptLetter.objects.filter(withdrawn_at=None)
    for letter in letters.only(*FULLY_READ):
        sentences = in_order(letter)
        findings = [one.finding for one in sentences if one.finding and one.finding.withdrawn_at is None]
        undecided = sum(one.state == "suggested" for one in sentences)
        entered.append(Entered(letter, progress_words(letter), findings, undecided, tone_of(sentences)))
    dated = [one for one in entered if one.letter.happened_on]
    dated.sort(key=lambda one: (one.letter.happened_on or date.min, one.letter.id))
    return Register(dated, [one for one in entered if not one.letter.happened_on])


def progress_words(letter: KeptLetter) -> list[tuple[str, int]]:
    """The letter's words of progress from the best to the worst, each with in how many sentences it stands."""
    said = Counter(one["word"] for one in letter.progress)
    return [(word, said[word]) for word in words_of_progress() if said[word]]


def _grades(one: Entered) -> dict[str, str | None]:
    grades: dict[str, str | None] = one.letter.said["judgements"]
    return grades


def _told(one: Entered, name: str) -> str:
    grade = _grades(one).get(name)
    if grade:
        return grade
    on = one.letter.happened_on
    expected = one.letter.framework == "ILACS" and on is not None and name in judged_in(on)
    return "not read" if expected else "not judged apart"
