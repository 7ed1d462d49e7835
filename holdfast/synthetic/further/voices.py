"""What children and families say of Wyreshire: feedback asked for and given, and complaints."""

from holdfast.synthetic import rules
from holdfast.synthetic.draw import Weighted
from holdfast.synthetic.families import Child, Family
from holdfast.synthetic.further.subject import Further
from holdfast.synthetic.scene import Row
from holdfast.synthetic.workforce import Workforce

PRACTICE = {
    "feedback": "feedback_id person_id team_id respondent_id said_by asked_on given_on",
    "feedback_answers": "answer_id feedback_id question is_core positive answered_on",
    "feedback_themes": "theme_id theme raised_on acted_on told_on",
    "complaints": "stage_id complaint_id person_id team_id statutory stage started_on extended answered_on outcome"
    " learning_recorded",
}

ASKED = 0.3
ANSWERS = {"child": 0.31, "parent": 0.24}
QUESTIONS = (
    ("Did your worker listen to you?", True),
    ("Do you know what the plan is for?", True),
    ("Have things got better for you?", True),
    ("Was the place where you met all right?", False),
)
POSITIVE = Weighted({True: 71, False: 21, None: 8})
COMPLAINS = 0.006
ON_TO_THE_NEXT = {"1": 0.16, "2": 0.3}
WORKING_DAYS = {"1": (10, 20), "2": (25, 65), "3": (30, 30)}
EXTENDED = {"1": 0.25, "2": 0.7, "3": 0.0}
LATE = {"1": 0.28, "2": 0.35, "3": 0.2}
OUTCOME = Weighted({"upheld": 22, "partly upheld": 34, "not upheld": 36, "withdrawn": 8})
THEMES = (
    "Workers change too often", "Meetings are at times when parents work", "Letters are hard to understand",
    "Nobody says what happens after a plan ends", "Children want to choose where they meet", "Calls go unanswered",
)  # fmt: skip


def of_family(further: Further, family: Family) -> None:
    """Feedback asked for when an episode ends or has run for long, and a complaint now and then."""
    for at, child in enumerate(family.kids):
        for episode in child.rows["cin_episodes"]:
            if episode[7]:
                continue
            day = episode[9] if episode[9] is not None else episode[2] + 200
            team = family.plan_team if day - episode[2] > 60 else family.assessment_team
            if day < further.as_at and further.draw.chance(ASKED):
                said_by = "child" if rules.age(child.born, day) >= 8 and further.draw.chance(0.5) else "parent"
                _ask(further, family, child, said_by, team, day)
            if at == 0 and further.draw.chance(COMPLAINS):
                _complain(further, child, team, rules.on_or_after(episode[2] + further.draw.between(20, 150)))


def _ask(further: Further, family: Family, child: Child, said_by: str, team: str, day: int) -> None:
    draw = further.draw
    given = further.cut(day + draw.between(1, 28)) if draw.chance(ANSWERS[said_by]) else None
    who = child.person_id if said_by == "child" else f"{family.family_id}P"
    asked = further.new_id()
    child.rows["feedback"].append(
        (asked, child.person_id, team, who, said_by, day, given, further.recorded(given or day), "")
    )
    if given is not None:
        for question, is_core in QUESTIONS:
            row = (further.new_id(), asked, question, is_core, draw.pick(POSITIVE), given, further.recorded(given), "")
            child.rows["feedback_answers"].append(row)


def _complain(further: Further, child: Child, team: str, day: int) -> None:
    """A complaint from stage to stage, until it is settled or the present is reached."""
    draw, complaint = further.draw, further.new_id()
    statutory = draw.chance(0.85)
    for stage in ("1", "2", "3"):
        if day > further.as_at or (stage != "1" and not statutory):
            return
        extended = draw.chance(EXTENDED[stage])
        due = rules.add_working_days(day, WORKING_DAYS[stage][extended])
        late = draw.chance(LATE[stage])
        answered = further.cut(due + draw.between(1, 25) if late else due - draw.between(0, 6))
        outcome = "" if answered is None else draw.pick(OUTCOME)
        learning = None if answered is None or draw.chance(0.05) else draw.chance(0.7)
        row = (
            further.new_id(), complaint, child.person_id, team, statutory, stage, day, extended, answered, outcome,
            learning, further.recorded(day), "",
        )  # fmt: skip
        child.rows["complaints"].append(row)
        if answered is None or outcome == "withdrawn" or not draw.chance(ON_TO_THE_NEXT.get(stage, 0.0)):
            return
        day = rules.on_or_after(answered + draw.between(5, 30))


def of_council(further: Further, workforce: Workforce) -> dict[str, list[Row]]:
    """Themes that several people raised, with what was done."""
    draw, rows = further.draw, []
    for quarter in range(4 * workforce.years):
        for theme in THEMES:
            raised = rules.on_or_after(further.as_at - 91 * quarter - draw.between(1, 80))
            if raised > further.as_at or not draw.chance(0.4):
                continue
            acted = further.cut(raised + draw.between(10, 120)) if draw.chance(0.68) else None
            told = None if acted is None or draw.chance(0.35) else further.cut(acted + draw.between(5, 60))
            rows.append((further.new_id(), theme, raised, acted, told, further.recorded(raised), ""))
    return {"feedback_themes": rows}
