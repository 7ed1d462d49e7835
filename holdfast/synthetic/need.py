"""An episode of need of children who go the same way together: its dates, before anything is written down."""

from dataclasses import dataclass, field

from holdfast.synthetic import rules, story
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.workforce import Worker

BREAKS = "breaks"  # a span of care that is a series of short breaks, not being looked after


@dataclass(slots=True)
class Enquiry:
    """A strategy discussion for brothers and sisters and what came of it: section 47, conference, plan."""

    concern: int  # a minute, as is `held`
    held: int | None
    meeting_id: str
    started: int | None = None
    ended: int = rules.FAR
    calls_conference: bool = False
    conference_on: int | None = None
    conference_meeting_id: str = ""
    plan_made: bool = False
    minuted: bool = False

    @property
    def transferred(self) -> bool:
        """Whether another council's plan led to the conference, so that nothing was enquired into here."""
        return self.started is None and self.conference_on is not None

    def over_on(self) -> int:
        """The day on which its last step is done."""
        return max(self.concern // 1440, self.ended if self.ended < rules.FAR else 0, self.conference_on or 0)


@dataclass(slots=True)
class Span:
    """A plan or a period of care: from when to when, and in the case of protection by which conference."""

    kind: str  # in_need, protection, care
    start: int
    end: int
    enquiry: Enquiry | None = None
    other_authority: bool = False
    orphaned: bool = False
    reason: str = ""
    ids: dict[str, tuple[str, str]] = field(default_factory=dict)  # of each child: plan, conference

    def protects(self) -> bool:
        """Whether it is a protection plan or being looked after."""
        return self.kind != "in_need" and self.reason != BREAKS


@dataclass(slots=True)
class Assessing:
    """An assessment: its start and its authorisation (never, if FAR)."""

    start: int
    authorised: int


@dataclass(slots=True)
class Held:
    """A worker's allocation: from, to, who, for which team, and why it came about."""

    start: int
    end: int
    worker: Worker
    team: str
    reason: str


@dataclass(slots=True)
class Need:
    """One episode of need, of one child or of several who share every date of it."""

    family: Family
    kids: list[Child]
    referral_ids: list[str]
    on: int
    path: str
    source: str = ""
    primary_need: str = "N1"
    team: str = ""
    nfa: bool = False
    decided: int | None = None
    closed: int = rules.FAR
    close_reason: str = ""
    allocated: int = rules.FAR
    assessments: list[Assessing] = field(default_factory=list)
    enquiries: list[Enquiry] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)

    def span(self, kind: str) -> Span | None:
        """The first span of this kind."""
        return next((span for span in self.spans if span.kind == kind), None)

    def ends_of_status(self) -> set[int]:
        """Days on which a status ends: what starts a limit keeps clear of them, so that no limit is in doubt."""
        days = {span.end for span in self.spans if span.protects()}
        return days | {rules.add_months(span.start, 12) for span in self.spans if span.kind == "care"}

    def protected_on(self, day: int) -> bool:
        """Whether the children are on a protection plan or looked after on a day."""
        return any(span.start <= day < span.end for span in self.spans if span.protects())

    def status_on(self, day: int) -> str:
        """care_new, care_settled, protection or in_need."""
        status = "in_need"
        for span in self.spans:
            if span.start <= day < span.end and span.protects():
                if span.kind == "care":
                    return "care_new" if day < rules.add_months(span.start, 12) else "care_settled"
                status = "protection"
        return status

    def stages(self) -> list[tuple[int, str]]:
        """From which day which team holds the children, in order."""
        if self.team == story.DISABLED:
            return [(self.on, self.team)]
        stages = {self.on: self.team}
        for span in self.spans:
            if span.kind == "care":
                handover = rules.add_working_days(span.start, 5)
                if handover < span.end:
                    stages[handover] = story.IN_CARE[self.kids[0].number % 2]
                if span.end < self.closed:
                    stages[span.end] = self.family.plan_team
            elif len(stages) == 1:
                stages[span.start] = self.family.plan_team
        return sorted(stages.items())

    def worker_on(self, day: int) -> tuple[str, str]:
        """Worker and team ids of who holds the children on a day, or did last before it."""
        worker, team = "", self.team
        for held in self.held:
            if held.start > day and worker:
                break
            worker, team = held.worker.worker_id, held.team
        return worker, team
