"""Who works for Wyreshire: teams, posts and the people who fill them one after another, supervision, managers."""

from bisect import bisect_right
from dataclasses import dataclass, field

from holdfast.synthetic import names, rules, story
from holdfast.synthetic.draw import Draw, Weighted
from holdfast.synthetic.story import Story

# Children held on an ordinary day for each child known, by team (measured on the simulation, so that CW01 is 15.2).
LOAD = {
    **dict.fromkeys(story.ASSESSMENT, 0.0061),
    **dict.fromkeys(story.SAFEGUARDING, 0.0100),
    **dict.fromkeys(story.IN_CARE, 0.0082),
    story.DISABLED: 0.0054,
}
CHILDREN_PER_POST = 14.0  # 15.2 for each full-time worker, part-time work and vacancies allowed for
ADVISER_LOAD, CHILDREN_PER_ADVISER = 0.014, 20
OFFICER_LOAD, CHILDREN_PER_OFFICER = 0.028, 60
LEAD, CHILDREN_KNOWN_PER_LEAD = "family help practitioner", 600

# Children's social work workforce, 30 September 2025: turnover 11.8%, agency 13.0%, vacancies 14.2%. The team whose
# workers churn gives a third of those who leave, though it has a tenth of the workers.
STAYS_YEARS = 10.3
CHURNING_STAYS_YEARS = 1.4
SHORTEST_DAYS = 40
AGENCY_SHARE = 0.22  # of those who start: agency workers stay a shorter time
AGENCY_DAYS = (120, 420)
VACANT_DAYS = (5, 120)
FIRST_YEAR_SHARE = 0.24
FTE = Weighted({1.0: 76, 0.8: 12, 0.6: 9, 0.5: 3})
KNOWN_BEFORE_YEARS = 6
SESSION_DAYS = 14


@dataclass(slots=True)
class Worker:
    """A person employed, from `start` up to the day before `end`, with the days on which they were supervised."""

    number: int
    name: str
    team: str
    role: str
    start: int
    end: int
    fte: float
    agency: bool
    first_year: bool
    sessions: list[int] = field(default_factory=list)

    @property
    def worker_id(self) -> str:
        """The worker's id in the case system."""
        return f"{10007 + self.number * 13:06d}"


class Post:
    """One desk of a team: the workers who sat at it, one after another, and the gaps between them."""

    __slots__ = ("starts", "workers")

    def __init__(self, workers: list[Worker]) -> None:
        self.workers = workers
        self.starts = [worker.start for worker in workers]

    def holder(self, day: int) -> Worker | None:
        """Who sits at the desk on a day; none while it is vacant."""
        at = bisect_right(self.starts, day) - 1
        if at < 0 or self.workers[at].end <= day:
            return None
        return self.workers[at]


def _posts_by_team(children: int) -> dict[str, int]:
    """Posts for the whole council, dealt out by load, the largest remainders first: no team is without one."""
    share = {team: load * children / CHILDREN_PER_POST for team, load in LOAD.items()}
    posts = {team: max(1, int(due)) for team, due in share.items()}
    left = round(sum(share.values())) - sum(posts.values())
    by_remainder = sorted(share, key=lambda team: (posts[team] - share[team], team))
    return {team: posts[team] + (team in by_remainder[: max(0, left)]) for team in posts}


class Workforce:
    """All posts of the council over the years, and who is to be asked for what."""

    def __init__(self, *, children: int, years: int, seed: int, told: Story) -> None:
        self._draw = Draw(f"wyreshire workforce {seed}")
        self._story = told
        self.children, self.years = children, years
        self._first = told.as_at - (years + KNOWN_BEFORE_YEARS) * 365
        self.workers: list[Worker] = []
        self.posts: dict[str, list[Post]] = {}
        for team, count in _posts_by_team(children).items():
            self.posts[team] = [self._post(team, "social worker") for _ in range(count)]
        advisers = max(1, round(ADVISER_LOAD * children / CHILDREN_PER_ADVISER))
        self.posts[story.LEAVING_CARE] = [self._post(story.LEAVING_CARE, "personal adviser") for _ in range(advisers)]
        officers = max(1, round(OFFICER_LOAD * children / CHILDREN_PER_OFFICER))
        self.posts[story.REVIEWING] = [self._post(story.REVIEWING, "reviewing officer") for _ in range(officers)]
        for team in (story.FRONT_DOOR, story.EMERGENCY_DUTY):
            self.posts[team] = [self._post(team, "social worker") for _ in range(max(1, children // 4000))]
        self.managers = {team: self._post(team, "team manager") for team, *_ in story.TEAMS}
        services = dict.fromkeys(service for _, _, service, _ in story.TEAMS)
        self.heads = {service: self._post(service, "service manager") for service in services}
        for worker in self.workers:
            self._supervise(worker)
        self.leads = self._family_help(Draw(f"wyreshire family help {seed}"))

    @property
    def everybody(self) -> list[Worker]:
        """All who work for the council, family help leads among them."""
        return [*self.workers, *self.leads]

    def _family_help(self, draw: Draw) -> list[Worker]:
        """Leads who are no social workers, in the teams that hold plans, from the year in which family help began."""
        if self._story.as_at < rules.FAMILY_HELP_FROM:
            return []
        leads = []
        for at in range(max(2, round(self.children / CHILDREN_KNOWN_PER_LEAD))):
            start = rules.on_or_after(rules.FAMILY_HELP_FROM + (0 if at < 2 else draw.between(0, 300)))
            name = f"{draw.one(names.GIRLS if draw.chance(0.7) else names.BOYS)} {draw.one(names.SURNAMES)}"
            team = story.SAFEGUARDING[at % len(story.SAFEGUARDING)]
            fte, end = draw.pick(FTE), self._story.as_at + 1500
            leads.append(
                Worker(len(self.workers) + at, name, team, LEAD, start, end, fte, agency=False, first_year=False)
            )
        return leads

    def _post(self, team: str, role: str) -> Post:
        """People fill the post one after another until after the as-at date."""
        day = self._first + self._draw.between(-900, 0)
        workers: list[Worker] = []
        while day <= self._story.as_at:
            worker = self._appoint(team, role, day)
            workers.append(worker)
            gap = 0 if role.endswith("manager") else self._draw.between(*VACANT_DAYS)
            day = rules.on_or_after(worker.end + (0 if self._draw.chance(0.3) else gap))
        return Post(workers)

    def _appoint(self, team: str, role: str, day: int) -> Worker:
        draw = self._draw
        social = role == "social worker"
        agency = social and draw.chance(AGENCY_SHARE)
        worker = Worker(
            number=len(self.workers),
            name=f"{draw.one(names.GIRLS if draw.chance(0.8) else names.BOYS)} {draw.one(names.SURNAMES)}",
            team=team,
            role="senior social worker" if social and draw.chance(0.25) else role,
            start=day,
            end=self._leaves(team, role, day, agency),
            fte=1.0 if agency else draw.pick(FTE),
            agency=agency,
            first_year=social and not agency and draw.chance(FIRST_YEAR_SHARE),
        )
        if worker.first_year:
            worker.role = "social worker"
        self.workers.append(worker)
        return worker

    def _leaves(self, team: str, role: str, day: int, agency: bool) -> int:
        """The first day on which somebody who began on `day` is gone; from a while after the inspection one team's
        workers do not stay.
        """
        if agency:
            return rules.on_or_after(day + self._draw.between(*AGENCY_DAYS))
        churned_from = self._story.inspected_on + 120
        churns = team == story.CHURNING and not role.endswith("manager")
        stays = self._stays(CHURNING_STAYS_YEARS if churns and day >= churned_from else STAYS_YEARS)
        end = day + SHORTEST_DAYS + stays
        if churns and day < churned_from:
            end = min(end, max(day, churned_from - SHORTEST_DAYS + self._stays(CHURNING_STAYS_YEARS)) + SHORTEST_DAYS)
        return rules.on_or_after(min(end, self._story.as_at + 1500))

    def _stays(self, years: float) -> int:
        return int(self._draw.expovariate(1 / (years * 365)))

    def _supervise(self, worker: Worker) -> None:
        """A session each fortnight or so, while the worker is employed."""
        day = worker.start + self._draw.between(3, 10)
        last = min(worker.end - 1, self._story.as_at)
        while day <= last:
            worker.sessions.append(day)
            day = max(day + 1, rules.on_or_before(day + SESSION_DAYS - self._draw.between(0, 4)))
        worker.sessions = [day for day in worker.sessions if rules.WORKING[day]]

    def pick(self, team: str, day: int, draw: Draw) -> Worker | None:
        """A worker of the team who can take a child on `day`, rather one who stays; none if all posts are vacant."""
        posts = self.posts[team]
        leaving = None
        for _ in range(6):
            worker = posts[int(draw.random() * len(posts))].holder(day)
            if worker is not None:
                if worker.end - day > 30:
                    return worker
                leaving = worker
        if leaving is not None:
            return leaving
        return next((worker for post in posts if (worker := post.holder(day)) is not None), None)

    def cover(self, team: str, day: int, draw: Draw) -> Worker:
        """A worker of another team that holds children, on a day on which all posts of the team are vacant."""
        for other in (team, *story.SAFEGUARDING, *story.ASSESSMENT, *story.IN_CARE, story.DISABLED):
            worker = self.pick(other, day, draw)
            if worker is not None:
                return worker
        return self.manager(team, day)

    def manager(self, team: str, day: int) -> Worker:
        """The manager of a team on a day, or of the last one before a gap."""
        post = self.managers[team]
        return post.holder(day) or post.workers[max(0, bisect_right(post.starts, day) - 1)]

    def head(self, team: str, day: int) -> Worker:
        """The service manager above a team."""
        service = next(service for code, _, service, _ in story.TEAMS if code == team)
        post = self.heads[service]
        return post.holder(day) or post.workers[max(0, bisect_right(post.starts, day) - 1)]

    def stretches(self, worker: Worker) -> list[tuple[int, int, str]]:
        """The worker's employment in stretches of one stage: start, end, stage."""
        year = worker.start + 365
        if worker.first_year and worker.end > year:
            return [(worker.start, year, "first year"), (year, worker.end, "experienced")]
        return [(worker.start, worker.end, "first year" if worker.first_year else "experienced")]
