"""Practice extracts on those who work: vacancies, agency cover, absence, training, the first year, handovers."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, Column
from holdfast.record.tables.practice import CHILD, extract, key

WORKER = Column("worker_id", ID, "The worker.", IDENTIFYING, required=True)

vacancies = extract(
    "vacancies",
    "A social work post without anybody employed in it, from when to when; one covered by agency is vacant too.",
    key("vacancy_id", "The vacancy."),
    Column("team_id", ID, "The team (`departments`).", SAFE),
    Column("fte", NUMBER, "The post as a share of full time, 0 to 1.", SAFE, required=True),
    Column("started_on", DATE, "The first day without anybody.", SAFE, required=True),
    Column("ended_on", DATE, "The day on which somebody began; empty if it is vacant still.", SAFE),
    event="started_on",
)

vacancy_covers = extract(
    "vacancy_covers",
    "An agency worker who covers a vacancy.",
    key("cover_id", "The cover."),
    WORKER,
    Column("vacancy_id", ID, "The vacancy (`vacancies`).", IDENTIFYING, required=True),
    Column("started_on", DATE, "The first day.", SAFE, required=True),
    Column("ended_on", DATE, "The day on which it ended; empty if it goes on.", SAFE),
    event="started_on",
)

absences = extract(
    "absences",
    "A worker absent from work, first to last day.",
    key("absence_id", "The absence."),
    WORKER,
    Column("reason", CODE, "Sickness, or another reason.", SENSITIVE, codes=sets.ABSENCE_REASON),
    Column("first_on", DATE, "The first day away.", SAFE, required=True),
    Column("last_on", DATE, "The last day away; empty if the worker is away still.", SAFE),
    event="first_on",
)

course_requirements = extract(
    "course_requirements",
    "A course that everybody in a role must have taken.",
    key("requirement_id", "The requirement."),
    Column("course", TEXT, "The course, named as in `trainings`.", SAFE, required=True),
    Column(
        "kind",
        CODE,
        "A mandatory course, or one of the council's practice model.",
        SAFE,
        codes=sets.COURSE_KIND,
        required=True,
    ),
    Column("level", CODE, "Its level.", SAFE, codes=sets.COURSE_LEVEL),
    Column("role", CODE, "The role that must take it.", SAFE, codes=sets.EMPLOYMENT_ROLE, required=True),
    Column("asked_from", DATE, "The day from which it is asked.", SAFE, required=True),
    event="asked_from",
)

trainings = extract(
    "trainings",
    "A course that a worker completed.",
    key("training_id", "The completion."),
    WORKER,
    Column("course", TEXT, "The course.", SAFE, required=True),
    Column("completed_on", DATE, "The day it was completed.", SAFE, required=True),
    Column("valid_to", DATE, "The last day for which it counts; empty if it does not lapse.", SAFE),
    event="completed_on",
)

first_year_reviews = extract(
    "first_year_reviews",
    "A review in the assessed and supported first year of a social worker.",
    key("review_id", "The review."),
    WORKER,
    Column("milestone", CODE, "After how many months it is due.", SAFE, codes=sets.FIRST_YEAR_MILESTONE, required=True),
    Column("held_on", DATE, "The day it was held.", SAFE, required=True),
    event="held_on",
)

transfers = extract(
    "transfers",
    "A child handed over from one worker or team to another.",
    key("transfer_id", "The transfer."),
    CHILD,
    Column("from_worker_id", ID, "Who handed over (worker id).", IDENTIFYING),
    Column("to_worker_id", ID, "Who took over (worker id).", IDENTIFYING),
    Column("to_team_id", ID, "The team that took over (`departments`).", SAFE),
    Column("transferred_on", DATE, "The day of the transfer.", SAFE, required=True),
    Column("joint_visit_on", DATE, "The day on which both saw the child together; empty if they did not.", SAFE),
    Column("meeting_on", DATE, "The day of a meeting to hand over; empty if there was none.", SAFE),
    Column("summary_written", FLAG, "Whether a summary was written for whoever took over.", SAFE),
    event="transferred_on",
)
