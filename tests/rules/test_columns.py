"""Every column of the record has a meaning, a personal-data label, and a name that tells its kind."""

from holdfast.record.tables import TABLES, Kind, Label

COLUMNS = {f"{table.name}.{column.name}": column for table in TABLES.values() for column in table}

KINDS = {"_on": {Kind.DATE}, "_at": {Kind.TIME}, "_by": {Kind.ID, Kind.TEXT, Kind.CODE}}
# Whoever holds one of these can find the child, the parent or the worker.
IDENTIFYING = {"person_id", "worker_id", "forename", "surname", "upn", "nhs_number", "uprn", "postcode", "address"}


def test_there_are_tables_to_look_at() -> None:
    assert len(TABLES) > 60
    assert len(COLUMNS) > 450


def test_a_table_says_in_a_sentence_what_it_holds() -> None:
    assert [t.name for t in TABLES.values() if not t.meaning.endswith(".") or "TODO" in t.meaning] == []


def test_a_column_says_what_it_holds() -> None:
    assert [place for place, column in COLUMNS.items() if "TODO" in column.meaning or not column.meaning.strip()] == []


def test_every_column_is_labelled() -> None:
    assert [place for place, column in COLUMNS.items() if not isinstance(column.label, Label)] == []


def test_what_finds_a_person_is_labelled_identifying() -> None:
    found = {place for place, c in COLUMNS.items() if c.name in IDENTIFYING and c.label is not Label.IDENTIFYING}
    assert found == set()


def test_the_end_of_a_name_tells_the_kind() -> None:
    assert [place for place, c in COLUMNS.items() if c.kind not in KINDS.get(c.name[-3:], {c.kind})] == []
