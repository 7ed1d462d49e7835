"""Desks of Wyreshire that stay vacant, and the agency workers who sit at most of them without holding children."""

from holdfast.synthetic import names, rules, story
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.scene import Row
from holdfast.synthetic.workforce import Workforce

# So that 14.2% of posts are vacant and 13.0% of workers are from an agency (workforce census, 2025).
DESKS_FOR_EACH_POST = 0.115
STAYS_DAYS, UNCOVERED_DAYS = (150, 420), (2, 20)
SITS_AT = (story.FRONT_DOOR, story.EMERGENCY_DUTY, *story.ASSESSMENT)
SESSION_DAYS = (14, 27)
KNOWN_BEFORE_DAYS = 400


def of_council(further: Further, workforce: Workforce) -> dict[str, list[Row]]:
    """Long vacancies, the workers who cover them one after another, and their supervision."""
    posts = sum(len(posts) for team, posts in workforce.posts.items() if team != story.LEAVING_CARE)
    posts += len(workforce.managers) + len(workforce.heads)
    rows: dict[str, list[Row]] = {
        name: [] for name in ("vacancies", "vacancy_covers", "employments", "professionals", "supervisions")
    }
    first = further.as_at - 365 * workforce.years - KNOWN_BEFORE_DAYS
    for desk in range(max(1, round(DESKS_FOR_EACH_POST * posts))):
        team = SITS_AT[desk % len(SITS_AT)]
        since = first + further.draw.between(0, KNOWN_BEFORE_DAYS)
        vacancy = further.new_id()
        rows["vacancies"].append((vacancy, team, 1.0, since, None, further.recorded(since), ""))
        _cover(further, rows, team, vacancy, since)
    return rows


def _cover(further: Further, rows: dict[str, list[Row]], team: str, vacancy: str, day: int) -> None:
    """Somebody from an agency sits at the desk, leaves, and after a while another comes."""
    draw = further.draw
    while (day := rules.on_or_after(day + draw.between(*UNCOVERED_DAYS))) <= further.as_at:
        end = day + draw.between(*STAYS_DAYS)
        worker = further.new_id()
        name = f"{draw.one(names.GIRLS if draw.chance(0.8) else names.BOYS)} {draw.one(names.SURNAMES)}"
        recorded, ended = further.recorded(day), further.cut(end)
        rows["professionals"].append((worker, f"T{worker}", name, "", "Social worker", 0, team, 1.0, True))
        rows["employments"].append(
            (further.new_id(), worker, team, "social worker", "experienced", 1.0, True, day, ended, recorded, "")
        )
        rows["vacancy_covers"].append((further.new_id(), worker, vacancy, day, ended, recorded, ""))
        rows["supervisions"].extend(_sessions(further, worker, team, day, min(end, further.as_at)))
        day = end


def _sessions(further: Further, worker: str, team: str, start: int, until: int) -> list[Row]:
    draw, sessions = further.draw, []
    day = rules.on_or_after(start + draw.between(*SESSION_DAYS))
    while day < until:
        manager = further.workforce.manager(team, day).worker_id
        reflective = draw.chance(0.6)
        sessions.append((further.new_id(), worker, manager, day, "case", reflective, further.recorded(day), manager))
        day = rules.on_or_after(day + draw.between(*SESSION_DAYS))
    return sessions
