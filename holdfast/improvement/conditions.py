"""What must be in place before practice can get better, and the stages that a service goes through.

Each condition names the measures that tell of it; where there is none, a person states it. A stage is that of the
inspectorate's grades: it is left when its exit tests are met, and only an inspection says that the grade changed.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Condition:
    """An enabling condition: its name, what it comes to, and the measures that tell of it."""

    title: str
    asks: str
    measures: tuple[str, ...] = ()


CONDITIONS = {
    "workload": Condition("Workload", "Workers hold no more children than they can know well.", ("CW01", "CW03")),
    "allocation": Condition("A worker for each child", "No child waits for a named worker.", ("CW06", "CW07")),
    "supervision": Condition("Supervision", "Each child is discussed in time, with thought.", ("MO03", "MO07")),
    "oversight": Condition("Oversight", "Managers look at plans and decide.", ("MO01", "MO08")),
    "stability": Condition("Stability", "Workers stay, and posts are filled.", ("WF01", "WF02", "WF03")),
    "continuity": Condition("The same worker", "Children keep their worker.", ("CW09", "CL15")),
    "records": Condition("Records", "The record can be relied on.", ("DQ01",)),
    "tools": Condition("Tools", "Systems and devices save time and do not take it."),
    "learning": Condition("Training and learning", "Workers are taught what the work asks of them."),
    "partners": Condition("Partners", "Health, police and schools do their part."),
    "money": Condition("Money", "What the plan costs is there, and is approved."),
}


@dataclass(frozen=True)
class Stage:
    """A stage of improvement: the grade that one starts from and the one that comes next."""

    grade: str
    following: str

    @property
    def title(self) -> str:
        """From which grade to which."""
        return f"From “{self.grade}” to “{self.following}”"


STAGES = {
    "inadequate": Stage("inadequate", "requires improvement to be good"),
    "requires": Stage("requires improvement to be good", "good"),
    "good": Stage("good", "outstanding"),
}
# How the letters' reader names the grades, and the stage that begins at each.
STAGE_OF = {"inadequate": "inadequate", "requires improvement": "requires", "good": "good"}
