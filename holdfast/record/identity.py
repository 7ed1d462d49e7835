"""Who is who between deliveries: ids that vanish, come back, collide or change. Told by count and id only.

A child who is adopted has two ids by design, and no report may lead from one to the other: adopted children are left
out of every line, and counted as withheld.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb

from holdfast.record.deliveries import Delivery
from holdfast.record.files import write_rows
from holdfast.record.querying import parquet

FINDINGS = ("vanished", "appeared_again", "new", "collision", "changed_birth_date", "changed_sex")

# Two ids that differ only by case, spaces or leading zeros are the same id to a person who types it.
LOOSE = "ltrim(lower(regexp_replace({}, '[\\s\\p{{Z}}]', '', 'g')), '0')"

# Sex is often recorded as unknown before birth; to learn it is not a change.
KNOWN_SEX = "sex IS NOT NULL AND upper(left(trim(sex), 1)) NOT IN ('U', 'N')"

ADOPTED = {
    "care_episodes": "regexp_matches(ceased_reason, '^\\s*E1[12]\\b', 'i')",
    "permanence": "placed_for_adoption_on IS NOT NULL OR adopted_by_carer OR permanence_order_type ILIKE '%adopt%'",
}

COMPARISON = f"""
    INSERT INTO finding
    WITH seen AS (SELECT person_id FROM now UNION SELECT person_id FROM before),
    alike AS (
        SELECT person_id, min(person_id) OVER (PARTITION BY {LOOSE.format("person_id")}) AS first_id FROM seen
    ),
    line AS (
        SELECT 'vanished' AS finding, person_id, NULL AS other_id FROM before ANTI JOIN now USING (person_id)
        UNION ALL
        SELECT 'appeared_again', person_id, NULL
        FROM now ANTI JOIN before USING (person_id) SEMI JOIN longer_ago USING (person_id)
        UNION ALL
        SELECT 'new', person_id, NULL
        FROM now ANTI JOIN before USING (person_id) ANTI JOIN longer_ago USING (person_id)
        WHERE EXISTS (FROM before)
        UNION ALL
        SELECT 'collision', first_id, person_id FROM alike WHERE person_id <> first_id
        UNION ALL
        SELECT 'changed_birth_date', person_id, NULL
        FROM now JOIN before USING (person_id) WHERE now.born_on <> before.born_on
        UNION ALL
        SELECT 'changed_sex', person_id, NULL
        FROM (FROM now WHERE {KNOWN_SEX}) AS now JOIN (FROM before WHERE {KNOWN_SEX}) AS before USING (person_id)
        WHERE now.sex <> before.sex
    )
    SELECT $1, finding, person_id, other_id,
        {LOOSE.format("person_id")} IN (FROM adopted) OR coalesce({LOOSE.format("other_id")} IN (FROM adopted), false)
    FROM line
"""


def compare_identities(
    connection: duckdb.DuckDBPyConnection,
    folder: Path,
    chosen: Sequence[Delivery],
    earlier: Mapping[str, Sequence[Delivery]],
) -> dict[str, Any]:
    """Compare the ids of each source's chosen delivery with its earlier ones; write `identity.parquet`, give counts."""
    connection.execute(
        "CREATE TABLE finding (source VARCHAR, finding VARCHAR, person_id VARCHAR, other_id VARCHAR, withheld BOOLEAN)"
    )
    _gather_adopted(connection, [*chosen, *(delivery for found in earlier.values() for delivery in found)])
    report: dict[str, Any] = {}
    for delivery in chosen:
        before = [d for d in earlier[delivery.source] if "persons" in d.coverage]
        if "persons" in delivery.coverage:
            _compare(connection, delivery, before)
            report[delivery.source] = {"compared_with": [d.id for d in before]} | _counts(connection, delivery.source)
    lines = "SELECT source, finding, person_id, other_id FROM finding WHERE NOT withheld ORDER BY ALL"
    write_rows(connection.sql(lines).to_arrow_table(), folder / "identity.parquet")
    return report


def _gather_adopted(connection: duckdb.DuckDBPyConnection, every: Sequence[Delivery]) -> None:
    connection.execute("CREATE TABLE adopted (loose VARCHAR)")
    for delivery in every:
        for table, condition in ADOPTED.items():
            if table in delivery.coverage:
                source, loose = parquet(delivery.table(table)), LOOSE.format("person_id")
                connection.execute(f"INSERT INTO adopted SELECT DISTINCT {loose} FROM {source} WHERE {condition}")


def _compare(connection: duckdb.DuckDBPyConnection, delivery: Delivery, before: Sequence[Delivery]) -> None:
    for name, found in (("now", [delivery]), ("before", before[:1]), ("longer_ago", before[1:])):
        files = [str(d.table("persons")) for d in found]
        connection.execute(f"CREATE OR REPLACE TABLE {name} (person_id VARCHAR, born_on DATE, sex VARCHAR)")
        if files:
            connection.execute(
                f"INSERT INTO {name} SELECT person_id, min(born_on), min(sex) FROM read_parquet($1) GROUP BY person_id",
                [files],
            )
    connection.execute(COMPARISON, [delivery.source])


def _counts(connection: duckdb.DuckDBPyConnection, source: str) -> dict[str, int]:
    query = "SELECT finding, count(*) FROM finding WHERE source = $1 AND NOT withheld GROUP BY finding"
    found = dict(connection.execute(query, [source]).fetchall())
    withheld = connection.execute("SELECT count(*) FROM finding WHERE source = $1 AND withheld", [source]).fetchall()
    return {finding: found.get(finding, 0) for finding in FINDINGS} | {"withheld": withheld[0][0]}
