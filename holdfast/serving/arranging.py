"""The index laid out for pages: rows lie in the order in which lists show them, and what pages count is counted once.

What the record and the ledger say stands in temporary tables before (`known_children`, `known_owed`, `known_workers`,
`known_behind`); a page then takes its rows from where they lie, however large the council is.
"""

import sqlite3
from collections.abc import Iterator

from holdfast.serving.names import name_words, spaced

# Who a child comes into whose scope by, in `children` and again in `owed`.
SCOPED_BY = ("team_id", "worker_id", "adviser_id", "reviewing_officer_id", "family_lead_id", "protection_lead_id")
_SCOPE = ", ".join(SCOPED_BY)

CHILDREN = (
    f"""CREATE TABLE children (place INTEGER PRIMARY KEY, person_id TEXT, forename TEXT, surname TEXT, sex TEXT,
    born_on TEXT, expected_on TEXT, died_on TEXT, family_id TEXT, status TEXT, status_since TEXT,
    {", ".join(f"{column} TEXT" for column in SCOPED_BY)}, overdue_count INTEGER NOT NULL, next_due_on TEXT)""",
    f"""INSERT INTO children SELECT row_number() OVER (ORDER BY status = 'closed', coalesce(late, 0) DESC,
    next IS NULL, next, surname, forename, k.person_id) AS place, k.person_id, forename, surname, sex, born_on,
    expected_on, died_on, family_id, status, status_since, {_SCOPE}, coalesce(late, 0), next
    FROM known_children k LEFT JOIN (SELECT person_id, sum(overdue) AS late,
    min(CASE WHEN overdue = 0 THEN due_on END) AS next FROM known_owed GROUP BY person_id) o
    ON o.person_id = k.person_id ORDER BY place""",
    "CREATE UNIQUE INDEX children_id ON children (person_id)",
    "CREATE INDEX children_team ON children (team_id, status, overdue_count) WHERE team_id IS NOT NULL",
    # Most children have nobody now: an index without them is small, and SQLite judges rightly how few rows it finds.
    *(
        f"CREATE INDEX children_{column} ON children ({column}) WHERE {column} IS NOT NULL"
        for column in SCOPED_BY
        if column != "team_id"
    ),
    "CREATE INDEX children_family ON children (family_id) WHERE family_id IS NOT NULL",
    "CREATE INDEX children_born ON children (coalesce(born_on, expected_on))",
    "CREATE INDEX children_loosely ON children (ltrim(lower(replace(person_id, ' ', '')), '0'))",
    "CREATE INDEX children_late ON children (overdue_count) WHERE overdue_count > 0",
    "CREATE INDEX children_open ON children (place) WHERE status != 'closed'",
)

OWED = (
    f"""CREATE TABLE owed (place INTEGER PRIMARY KEY, person_id TEXT, standard TEXT, episode_id TEXT,
    sequence INTEGER, variant TEXT, started_on TEXT, due_on TEXT, overdue INTEGER, first_overdue INTEGER,
    {", ".join(f"{column} TEXT" for column in SCOPED_BY)})""",
    # `first_overdue` marks a child's first overdue row under a standard: their sum is how many children there are.
    f"""INSERT INTO owed SELECT row_number() OVER (ORDER BY due_on IS NULL, due_on, surname, standard, o.person_id,
    episode_id, sequence, started_on) AS place, o.person_id, standard, episode_id, sequence, variant, started_on,
    due_on, overdue, overdue = 1 AND row_number() OVER (PARTITION BY o.person_id, standard, overdue
    ORDER BY due_on, episode_id, sequence, started_on) = 1, {_SCOPE}
    FROM known_owed o LEFT JOIN children ON children.person_id = o.person_id ORDER BY place""",
    "CREATE INDEX owed_child ON owed (person_id)",
    "CREATE INDEX owed_overdue ON owed (overdue, due_on)",
    "CREATE INDEX owed_standard ON owed (standard, team_id, overdue, due_on)",
    "CREATE INDEX owed_late ON owed (team_id, overdue) WHERE team_id IS NOT NULL",
    """CREATE INDEX owed_team ON owed (team_id, standard, overdue, due_on, first_overdue)
    WHERE team_id IS NOT NULL""",
    *(
        f"CREATE INDEX owed_{column} ON owed ({column}) WHERE {column} IS NOT NULL"
        for column in SCOPED_BY
        if column != "team_id"
    ),
)

WORKERS = (
    """CREATE TABLE workers (worker_id TEXT, name TEXT, job_title TEXT, team_id TEXT, role TEXT, stage TEXT, fte REAL,
    children INTEGER NOT NULL, led INTEGER NOT NULL, supervised INTEGER NOT NULL, unsupervised INTEGER NOT NULL)""",
    # Whom a worker leads the protection of, beside the child's own worker, is counted apart from whom they hold.
    """INSERT INTO workers SELECT k.worker_id, name, job_title, team_id, role, stage, fte, coalesce(held, 0),
    coalesce(led, 0), coalesce(supervised, 0), coalesce(unsupervised, 0) FROM known_workers k
    LEFT JOIN (SELECT worker_id, count(*) AS held FROM children WHERE worker_id IS NOT NULL GROUP BY 1) c
    ON c.worker_id = k.worker_id
    LEFT JOIN (SELECT protection_lead_id, count(*) AS led FROM children WHERE protection_lead_id IS NOT NULL
    GROUP BY 1) p ON p.protection_lead_id = k.worker_id
    LEFT JOIN (SELECT worker_id, count(*) AS supervised, sum(overdue) AS unsupervised FROM owed
    WHERE standard = 'supervision' AND worker_id IS NOT NULL GROUP BY 1) o ON o.worker_id = k.worker_id
    ORDER BY k.worker_id""",
    "CREATE INDEX workers_id ON workers (worker_id)",
    "CREATE INDEX workers_team ON workers (team_id) WHERE team_id IS NOT NULL",
    "CREATE INDEX teams_id ON teams (team_id)",
    "CREATE INDEX loads_worker ON loads (worker_id)",
)

BEHIND = (
    """CREATE TABLE behind (measure TEXT, place INTEGER, person_id TEXT, category TEXT, hit REAL, unknown REAL,
    PRIMARY KEY (measure, place)) WITHOUT ROWID""",
    # Rows about no child of the record lie last: for somebody who sees all children a page is a run of places.
    """INSERT INTO behind SELECT measure, row_number() OVER (PARTITION BY measure ORDER BY c.place IS NULL, hit,
    surname, forename, k.person_id, category, unknown) AS place, k.person_id, category, hit, unknown
    FROM known_behind k LEFT JOIN children c ON c.person_id = k.person_id ORDER BY measure, place""",
    "CREATE INDEX behind_child ON behind (person_id, measure)",
    """CREATE TABLE behind_counts AS SELECT measure, count(*) AS rows, count(c.place) AS about_children
    FROM behind b LEFT JOIN children c ON c.person_id = b.person_id GROUP BY measure ORDER BY measure""",
)

FIGURES = ("CREATE INDEX figures_series ON figures (series, grouped_by, measure, group_id)",)

STANDING = (
    """CREATE TABLE standing AS SELECT standard, t.name AS team, sum(open) AS open, sum(overdue) AS overdue,
    min(oldest) AS oldest FROM (SELECT standard, team_id, count(*) AS open, sum(overdue) AS overdue,
    min(CASE WHEN overdue = 1 THEN due_on END) AS oldest FROM owed GROUP BY standard, team_id) o
    LEFT JOIN teams t ON t.team_id = o.team_id GROUP BY 1, 2 ORDER BY 1, 2 IS NULL, 2""",
    "CREATE INDEX standing_standard ON standing (standard)",
)

FACTS = (
    """INSERT INTO facts SELECT 'overdue', count(*) FROM owed WHERE overdue = 1
    UNION ALL SELECT 'children with something overdue', count(DISTINCT person_id) FROM owed WHERE overdue = 1""",
)

WORDS = (
    "CREATE TABLE words (word TEXT, child INTEGER, PRIMARY KEY (word, child)) WITHOUT ROWID",
    # Three letters in a row find a word whatever else is misspelt.
    "CREATE VIRTUAL TABLE spellings USING fts5(word, tokenize = 'trigram')",
)


def arrange(database: sqlite3.Connection) -> None:
    """Lay out the index from what stands in the temporary tables."""
    for statement in (*CHILDREN, *OWED, *WORKERS, *BEHIND, *FIGURES, *STANDING, *FACTS):
        database.execute(statement)
    write_words(database)
    database.execute("ANALYZE")


def write_words(database: sqlite3.Connection) -> None:
    """Keep each word of the children's names once, with the children who bear it."""
    for statement in WORDS:
        database.execute(statement)
    database.executemany("INSERT INTO words VALUES (?, ?)", sorted(_borne(database)))
    words = database.execute("SELECT DISTINCT word FROM words ORDER BY word").fetchall()
    database.executemany("INSERT INTO spellings VALUES (?)", [(spaced(word),) for (word,) in words])


def _borne(database: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    for place, forename, surname in database.execute("SELECT place, forename, surname FROM children"):
        yield from ((word, place) for word in set(name_words(forename, surname)))
