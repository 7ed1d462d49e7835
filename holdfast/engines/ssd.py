"""The Standard Safeguarding Dataset where a council has deployed it: each of its objects seen as tables of the record.

A view is written for each table of the record from the fields that are there, under whichever of their names: types,
codes and yes or no made the record's own, JSON fields unpacked. Nothing is copied, and nothing is written.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from holdfast.record.tables import TABLES, Column, Kind, Table
from holdfast.record.tables.codes import CodeSet

# The names of the fields that each object has, in small letters.
Deployed = Mapping[str, frozenset[str]]

YES, NO = ("y", "yes", "true", "t", "1"), ("n", "no", "false", "f", "0")


@dataclass(frozen=True)
class Words:
    """How a dialect says what a view needs. `{0}` stands for a field; `packed` gives name and value of each pair."""

    name: str
    quotes: tuple[str, str]
    text: str
    kinds: Mapping[Kind, str]
    yes: str
    no: str
    types: Mapping[Kind, str]
    packed: str

    def quoted(self, name: str) -> str:
        """A name as an identifier."""
        opens, closes = self.quotes
        return f"{opens}{name.replace(closes, closes * 2)}{closes}"


_PG_TEXT = "NULLIF(TRIM(CAST({0} AS TEXT)), '') COLLATE \"C\""
_PG_NUMBER = "CASE WHEN CAST({0} AS TEXT) ~ '^ *-?[0-9]+([.][0-9]+)? *$' THEN CAST(CAST({0} AS TEXT) AS NUMERIC) END"
POSTGRESQL = Words(
    name="postgres",
    quotes=('"', '"'),
    text=_PG_TEXT,
    kinds={
        Kind.DATE: "CAST({0} AS DATE)",
        Kind.TIME: "CAST({0} AS TIMESTAMP)",
        Kind.WHOLE: f"CAST({_PG_NUMBER} AS INTEGER)",
        Kind.NUMBER: f"CAST({_PG_NUMBER} AS DOUBLE PRECISION)",
    },
    yes="TRUE",
    no="FALSE",
    types={
        Kind.DATE: "DATE",
        Kind.TIME: "TIMESTAMP",
        Kind.WHOLE: "INTEGER",
        Kind.NUMBER: "DOUBLE PRECISION",
        Kind.FLAG: "BOOLEAN",
    },
    # By pattern, for these fields are put together by hand: one that is no JSON must not stop the others.
    packed="CROSS JOIN LATERAL (SELECT m[1] AS name, COALESCE(m[2], 'Y') AS value FROM "
    """regexp_matches(CAST({0} AS TEXT), '"([^"]+)"(?:\\s*:\\s*"?([^",}}]*)"?)?', 'g') AS m) AS pair""",
)

_MS_TEXT = "NULLIF(LTRIM(RTRIM(CAST({0} AS NVARCHAR(4000)))), N'') COLLATE Latin1_General_BIN2"
_MS_IS_LIST = "LEFT(LTRIM({0}), 1) = N'['"
TSQL = Words(
    name="tsql",
    quotes=("[", "]"),
    text=_MS_TEXT,
    kinds={
        Kind.DATE: "TRY_CAST({0} AS DATE)",
        Kind.TIME: "TRY_CAST({0} AS DATETIME2(6))",
        Kind.WHOLE: "TRY_CAST(TRY_CAST({0} AS FLOAT) AS INT)",
        Kind.NUMBER: "TRY_CAST({0} AS FLOAT)",
    },
    yes="CAST(1 AS BIT)",
    no="CAST(0 AS BIT)",
    types={
        Kind.DATE: "DATE",
        Kind.TIME: "DATETIME2(6)",
        Kind.WHOLE: "INT",
        Kind.NUMBER: "FLOAT",
        Kind.FLAG: "BIT",
    },
    packed=f"CROSS APPLY (SELECT CASE WHEN {_MS_IS_LIST} THEN j.[value] ELSE j.[key] END AS name, "
    f"CASE WHEN {_MS_IS_LIST} THEN N'Y' ELSE j.[value] END AS value "
    "FROM OPENJSON(CASE WHEN ISJSON({0}) = 1 THEN {0} END) AS j) AS pair",
)


@dataclass(frozen=True)
class View:
    """A table of the record over an object: its SQL, and the columns that the object gives."""

    table: str
    sql: str
    columns: tuple[str, ...]


def as_specified() -> Deployed:
    """Every object with the fields that the specification names."""
    found: dict[str, set[str]] = {}
    for table in TABLES.values():
        if table.ssd:
            found.setdefault(table.ssd, set()).update(column.ssd.lower() for column in table if column.ssd)
        if packed := table.exploded_from:
            found.setdefault(packed.object, set()).update((packed.field.lower(), packed.key.lower()))
    return {name: frozenset(fields) for name, fields in found.items()}


# How the tables of each case system on SQL Server differ from the specification: fields under another name, what is not
# there, and what is there besides. Read in version 1.4.5 of SystemC's script and 1.4.4 of Mosaic's.
_EVERYWHERE = {"pers_common_child_id": "pers_single_unique_id"}
_RENAMED: Mapping[str, Mapping[str, str]] = {
    "systemc": _EVERYWHERE,
    "mosaic": {
        **_EVERYWHERE,
        "cinp_cin_plan_id": "cin_plan_id",
        "lacp_table_id": "lacp_cla_care_plan_id",
    },
}
_ABSENT: Mapping[str, frozenset[str]] = {
    "systemc": frozenset(),
    "mosaic": frozenset(
        (
            "ssd_family",
            "cinv_person_id",
            "clac_cla_conviction_offence",
            "clai_immunisations_status_date",
            "clap_person_id",
            "cont_contact_source_code",
            "cppl_cp_plan_ola",
            "cppr_cp_review_meeting_id",
            "cppr_person_id",
            "cppv_person_id",
            "invo_person_id",
            "prof_professional_name",
        )
    ),
}
_BESIDES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "systemc": {"ssd_cla_reviews": ("clar_cla_person_id",)},
    "mosaic": {"ssd_cla_reviews": ("clar_cla_person_id",), "ssd_cin_visits": ("cinv_cin_plan_id",)},
}
SPECIFIED = "specified"
CASE_SYSTEMS = (*_RENAMED, SPECIFIED)


def as_deployed(case_system: str) -> Deployed:
    """Every object with the fields that a case system's own script makes, or as the specification names them."""
    if case_system == SPECIFIED:
        return as_specified()
    renamed, absent, besides = _RENAMED[case_system], _ABSENT[case_system], _BESIDES[case_system]
    return {
        name: frozenset((*(renamed.get(field, field) for field in fields - absent), *besides.get(name, ())))
        for name, fields in as_specified().items()
        if name not in absent
    }


def views(words: Words, schema: str, deployed: Deployed, as_at: date) -> list[View]:
    """A view for each table of the record that something deployed gives, each after those that it reads."""
    made: dict[str, View] = {}
    for table in _parents_first():
        key = _key_of_packed(table, deployed)
        if key is not None:
            made[table.name] = _unpacked(words, schema, table, key, made)
        elif (name := next((n for n in (table.ssd, table.name) if n in deployed), None)) is not None:
            made[table.name] = _as_it_is(words, schema, table, name, deployed[name], made, as_at)
    return list(made.values())


def _key_of_packed(table: Table, deployed: Deployed) -> str | None:
    """The field by which rows are told apart that are packed into one field of an object, where both are deployed."""
    packed = table.exploded_from
    fields = deployed.get(packed.object, frozenset()) if packed else frozenset()
    if packed is None or packed.field.lower() not in fields:
        return None
    owners = (column for other in TABLES.values() if other.ssd == packed.object for column in other)
    named = (column.aliases for column in owners if column.ssd == packed.key)
    names = (packed.key, *(alias for aliases in named for alias in aliases))
    return next((name for name in names if name.lower() in fields), None)


def _parents_first() -> Iterator[Table]:
    def depth(table: Table) -> int:
        return 1 + depth(TABLES[table.person_through[0]]) if table.person_through else 0

    yield from sorted(TABLES.values(), key=lambda table: (depth(table), table.name))


def _as_it_is(
    words: Words,
    schema: str,
    table: Table,
    name: str,
    fields: frozenset[str],
    made: Mapping[str, View],
    as_at: date,
) -> View:
    given = {c.name: f for c in table if (f := _field(c, fields)) is not None}
    read = {c.name: _read(words, c, f"o.{words.quoted(given[c.name])}") for c in table if c.name in given}
    join = ""
    if "person_id" in table and "person_id" not in given and _leads_on(table, made, given):
        join, read["person_id"] = _through(words, table, read)
    required = [f"{_field_name(words, given[c.name])} IS NOT NULL" for c in table if c.required and c.name in given]
    if table.name == "persons" and "born_on" in read:
        read |= _unborn(words, read, as_at)
    source = f"{words.quoted(schema)}.{words.quoted(name)} AS o{join}"
    where = f" WHERE {' AND '.join(required)}" if required else ""
    return View(table.name, f"SELECT {_columns(words, table, read)} FROM {source}{where}", _given(table, read))


def _unpacked(words: Words, schema: str, table: Table, key: str, made: Mapping[str, View]) -> View:
    packed = table.exploded_from
    assert packed is not None
    owner, name, *rest = [column for column in table if column.name != "person_id"]
    read = {owner.name: _read(words, owner, _field_name(words, key))}
    read[name.name] = _read(words, name, "pair.name")
    value = words.text.format("pair.value")
    silent = "" if rest else f" AND LOWER({value}) NOT IN ({_listed(NO)})"
    read |= {column.name: _read(words, column, "pair.value") for column in rest}
    join = ""
    if _leads_on(table, made, read):
        join, read["person_id"] = _through(words, table, read)
    pairs = words.packed.format(_field_name(words, packed.field))
    source = f"{words.quoted(schema)}.{words.quoted(packed.object)} AS o {pairs}{join}"
    where = f"{read[owner.name]} IS NOT NULL AND {read[name.name]} IS NOT NULL AND {value} IS NOT NULL{silent}"
    return View(
        table.name, f"SELECT DISTINCT {_columns(words, table, read)} FROM {source} WHERE {where}", _given(table, read)
    )


def _leads_on(table: Table, made: Mapping[str, View], given: Iterable[str]) -> bool:
    through = table.person_through
    return through is not None and through[0] in made and through[1] in given


def _through(words: Words, table: Table, read: Mapping[str, str]) -> tuple[str, str]:
    """The join by which a row finds its child, and the child."""
    parent, by = table.person_through or ("", "")
    found = f" LEFT JOIN {words.quoted(parent)} AS p ON p.{words.quoted(by)} = {read[by]}"
    return found, f"p.{words.quoted('person_id')}"


def _unborn(words: Words, read: Mapping[str, str], as_at: date) -> dict[str, str]:
    """A birth that is still to come is the day on which the child is expected."""
    born, expected = read["born_on"], read.get("expected_on", f"CAST(NULL AS {words.types[Kind.DATE]})")
    to_come = f"{born} > CAST('{as_at}' AS DATE)"
    return {
        "born_on": f"CASE WHEN {to_come} THEN NULL ELSE {born} END",
        "expected_on": f"CASE WHEN {to_come} THEN COALESCE({expected}, {born}) ELSE {expected} END",
    }


def _columns(words: Words, table: Table, read: Mapping[str, str]) -> str:
    return ", ".join(f"{read.get(c.name) or _nothing(words, c)} AS {words.quoted(c.name)}" for c in table)


def _given(table: Table, read: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(column.name for column in table if column.name in read)


def _nothing(words: Words, column: Column) -> str:
    kind = words.types.get(column.kind)
    return f"CAST(NULL AS {kind})" if kind else words.text.format("NULL")


def _field(column: Column, fields: frozenset[str]) -> str | None:
    names = (column.ssd, *column.aliases, column.name)
    return next((name for name in names if name and name.lower() in fields), None)


def _field_name(words: Words, field: str) -> str:
    return f"o.{words.quoted(field)}"


def _read(words: Words, column: Column, field: str) -> str:
    text = words.text.format(field)
    if column.codes is not None:
        return _code(column.codes, text)
    if column.kind is Kind.FLAG:
        folded = f"LOWER({text})"
        return (
            f"CASE WHEN {folded} IN ({_listed(YES)}) THEN {words.yes} "
            f"WHEN {folded} IN ({_listed(NO)}) THEN {words.no} END"
        )
    return words.kinds.get(column.kind, words.text).format(field)


def _code(codes: CodeSet, text: str) -> str:
    """A code by itself, by another spelling, or by its meaning; what is in no list is left empty."""
    branches = " ".join(
        f"WHEN LOWER({text}) IN ({_listed(s)}) THEN {_word(code)}" for code, s in _spellings(codes).items()
    )
    return f"CASE {branches} END"


@cache
def _spellings(codes: CodeSet) -> dict[str, list[str]]:
    known = {meaning.lower(): code for code, meaning in codes.codes.items()}
    known |= {alias.lower(): code for alias, code in codes.aliases.items()}
    known |= {code.lower(): code for code in codes.codes}
    return {code: [s for s, of in known.items() if of == code] for code in codes.codes}


def _listed(values: Iterable[str]) -> str:
    return ", ".join(map(_word, values))


def _word(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
