"""The record's declarations hold together: with themselves, with the code sets, and with the dataset they come from."""

import json
from collections import Counter
from pathlib import Path

import pytest

from holdfast.record.tables import TABLES, Column, Kind, Label, Table, code_sets
from holdfast.record.tables.codes import CodeSet
from holdfast.record.tables.reference import code_sets as used_code_sets

COLUMNS = [(table, column) for table in TABLES.values() for column in table]
CODE_SETS = [value for value in vars(code_sets).values() if isinstance(value, CodeSet)]

# Tables about workers and teams, in which no child is to be found.
WITHOUT_A_CHILD = {
    "departments",
    "professionals",
    "supervisions",
    "employments",
    "population",
    "vacancies",
    "vacancy_covers",
    "absences",
    "course_requirements",
    "trainings",
    "first_year_reviews",
    "observations",
    "learning_themes",
    "feedback_themes",
    "adopter_stages",
    "school_terms",
    "pledge_items",
    "pledge_checks",
}
# Columns that case systems deliver under the names given as aliases, though no page of the dataset defines them.
OUTSIDE_THE_DATASET = {"care_reviews.person_id", "cin_visits.plan_id"}
# Housekeeping of the dataset itself.
NOT_OF_A_CHILD = {"ssd_api_data_staging", "ssd_version_log"}
# The row number of an object that holds nothing but a JSON field, of no use once that is unpacked.
CARRIERS = {"cinf_table_id"}


def place(table: Table, column: Column) -> str:
    return f"{table.name}.{column.name}"


def repeated(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def test_no_two_columns_of_a_table_mean_the_same() -> None:
    assert {t.name: same for t in TABLES.values() if (same := repeated([c.meaning for c in t]))} == {}


def test_a_meaning_is_a_sentence() -> None:
    assert [place(t, c) for t, c in COLUMNS if not c.meaning.endswith((".", "…"))] == []


def test_a_column_comes_from_one_field_of_the_dataset() -> None:
    assert repeated([column.ssd for _, column in COLUMNS if column.ssd]) == []
    assert repeated([column.item for _, column in COLUMNS if column.item]) == []


def test_a_table_of_the_dataset_names_the_field_and_item_of_each_column() -> None:
    missing = {place(t, c) for t, c in COLUMNS if t.ssd and not (c.ssd and c.item)}
    assert missing == OUTSIDE_THE_DATASET
    assert [p for p in missing if not TABLES[p.split(".")[0]][p.split(".")[1]].aliases] == []


def test_a_table_is_from_the_dataset_or_unpacked_from_it_or_an_extension() -> None:
    origins = {t.name: (bool(t.ssd), bool(t.exploded_from), t.extension) for t in TABLES.values()}
    assert {name: origin for name, origin in origins.items() if sum(origin) != 1} == {}


def test_no_name_under_which_a_table_is_delivered_means_two_columns() -> None:
    for table in TABLES.values():
        assert repeated([name for c in table for name in {c.ssd or c.name, *c.aliases}]) == [], table.name


def test_what_is_dated_is_dated_by_a_date() -> None:
    assert [t.name for t in TABLES.values() if t.event and t[t.event].kind not in (Kind.DATE, Kind.TIME)] == []


def test_a_key_is_needed() -> None:
    assert [f"{t.name}.{name}" for t in TABLES.values() for name in t.key if not t[name].required] == []


def finds_the_child(table: Table) -> bool:
    if "person_id" in table:
        return True
    return table.person_through is not None and finds_the_child(TABLES[table.person_through[0]])


def test_every_row_about_a_child_finds_the_child() -> None:
    assert {table.name for table in TABLES.values() if not finds_the_child(table)} == WITHOUT_A_CHILD


def test_a_child_is_found_by_a_column_that_both_tables_have() -> None:
    found = [(t, *t.person_through) for t in TABLES.values() if t.person_through]
    assert [t.name for t, other, column in found if column not in t or column not in TABLES[other]] == []


def test_the_child_is_needed_unless_another_table_tells() -> None:
    about = [t for t in TABLES.values() if "person_id" in t]
    assert [t.name for t in about if t["person_id"].required == bool(t.person_through)] == []


def test_only_ids_of_teams_and_public_words_are_safe_to_show() -> None:
    assert {
        place(t, c) for t, c in COLUMNS if c.kind is Kind.ID and c.label is Label.SAFE and "team" not in c.name
    } == {"departments.parent_id"}
    assert {place(t, c) for t, c in COLUMNS if c.kind is Kind.TEXT and c.label is Label.SAFE} == {
        "departments.name",
        "departments.parent_name",
        "professionals.job_title",
        "oversight_entries.gateway",
        "population.source",
        "course_requirements.course",
        "trainings.course",
        "feedback_answers.question",
    }


def test_every_closed_list_is_used() -> None:
    assert {codes.name for codes in CODE_SETS} == {codes.name for codes in used_code_sets()}
    assert repeated([codes.name for codes in CODE_SETS]) == []


@pytest.mark.parametrize("codes", CODE_SETS, ids=lambda codes: codes.name)
def test_a_spelling_means_one_code_whatever_its_case(codes: CodeSet) -> None:
    assert set(codes.aliases.values()) <= set(codes.codes)
    assert set(codes.retired) <= set(codes.codes)
    meant: dict[str, str] = {}
    # Readers take a code's meaning as a spelling of it too.
    meanings = [(meaning, code) for code, meaning in codes.codes.items()]
    for spelling, code in [*meanings, *codes.aliases.items(), *((code, code) for code in codes.codes)]:
        assert meant.setdefault(spelling.casefold(), code) == code, spelling


@pytest.fixture(scope="module")
def dataset(samples: Path) -> dict[str, dict[str, dict]]:
    """The dataset's own page: fields by object."""
    text = (samples.parent / "ssd_spec_merged.json").read_text(encoding="utf-8")
    return {o["name"]: {field["name"]: field for field in o["fields"]} for o in json.loads(text)["objects"]}


@pytest.mark.shared
def test_every_field_of_the_dataset_has_its_place(dataset: dict[str, dict[str, dict]]) -> None:
    fields = {name for object_, names in dataset.items() if object_ not in NOT_OF_A_CHILD for name in names}
    unpacked = [table.exploded_from for table in TABLES.values() if table.exploded_from]
    here = {c.ssd for _, c in COLUMNS} | {e.field for e in unpacked} | {e.key for e in unpacked}
    assert fields - here == CARRIERS
    assert {e.field for e in unpacked} == {name for name in fields if name.endswith("_json")}


@pytest.mark.shared
def test_a_column_names_its_field_as_the_dataset_does(dataset: dict[str, dict[str, dict]]) -> None:
    wrong = {
        place(t, c) for t, c in COLUMNS if t.ssd and c.ssd and dataset[t.ssd].get(c.ssd, {}).get("item_ref") != c.item
    }
    # Case systems deliver the pupil number; the page of the dataset has lost it.
    assert wrong == {"persons.upn"}


@pytest.mark.shared
def test_what_the_dataset_dates_is_a_date_here(dataset: dict[str, dict[str, dict]]) -> None:
    dated = {name for names in dataset.values() for name, field in names.items() if field["yaml_type"] == "datetime"}
    assert {place(t, c) for t, c in COLUMNS if c.ssd in dated and c.kind not in (Kind.DATE, Kind.TIME)} == set()
