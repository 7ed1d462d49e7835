"""The dataset's JSON fields in both shapes, escaped or not, whole or cut short."""

from pathlib import Path

import pytest

from holdfast.record.reading import Reading
from holdfast.sources.ssd.packed import Packed, unpack
from tests.unit.sources.ofsted import one, rows_of, told


def factors(tmp_path: Path, *texts: str) -> Reading:
    lines = [f'A{number},"{text.replace(chr(34), chr(34) * 2)}"' for number, text in enumerate(texts, 1)]
    path = tmp_path / "ssd_assessment_factors.csv"
    path.write_text("cinf_assessment_id,cinf_assessment_factors_json\n" + "\n".join(lines) + "\n")
    return one(path)


def pairs(reading: Reading) -> list[tuple[str, str]]:
    return [(each["assessment_id"], each["factor"]) for each in rows_of(reading, "assessment_factors")]


@pytest.mark.parametrize(
    "text",
    [
        '["1A", "2B"]',
        '{"1A": "Yes", "2B": "Y", "3A": "No", "4A": ""}',
        '{"1A": true, "2B": 1, "3A": false, "4A": null, "5A": 0}',
        "1A, 2B",
        '{"1a":"yes","2b":"yes"}',
        '["1A","2B","1A"]',
    ],
)
def test_both_shapes_say_the_same(tmp_path: Path, text: str) -> None:
    reading = factors(tmp_path, text, "", "[]", "{}", "null")
    assert pairs(reading) == [("A1", "1A"), ("A1", "2B")]
    assert "broken" not in told(reading.problems)


@pytest.mark.parametrize(
    "text", ['["1A", "2B", "3', '{"1A":"Yes","2B":"Yes","COMMENTS":"he said "no" to it', '["1A" "2B"]']
)
def test_what_is_broken_or_cut_short_is_rescued_and_reported(tmp_path: Path, text: str) -> None:
    reading = factors(tmp_path, text, '["21"]')
    assert pairs(reading) == [("A1", "1A"), ("A1", "2B"), ("A2", "21")]
    assert told(reading.problems).startswith(
        "ssd_assessment_factors.csv, column B (cinf_assessment_factors_json), row 2: 1 packed field is broken or cut "
        "short: what could be read of it was kept."
    )


def test_a_factor_that_is_not_in_the_list_is_left_out_and_reported(tmp_path: Path) -> None:
    reading = factors(tmp_path, '["1A", "99Z"]', '["99Z"]')
    assert pairs(reading) == [("A1", "1A")]
    (problem,) = reading.problems
    assert problem.where.rows == (2, 3)
    assert "2 rows hold an outcome in their packed field that is not in the code list" in str(problem)


def test_flags_become_outcomes_without_their_ending(tmp_path: Path) -> None:
    text = (
        '{""NFA_FLAG"": ""N"", ""CP_CONFERENCE_FLAG"": ""Y"", ""TOTAL_NO_OF_OUTCOMES"": 1, ""OUTCOME_COMMENTS"": ""x""}'
    )
    path = tmp_path / "ssd_s47_enquiry.csv"
    path.write_text(f's47e_s47_enquiry_id,s47e_person_id,s47e_s47_outcome_json\nQ1,1,"{text}"\nQ2,2,\n')
    reading = one(path)
    assert rows_of(reading, "s47_outcomes") == [{"enquiry_id": "Q1", "person_id": "1", "outcome": "CP_CONFERENCE"}]
    assert [each["enquiry_id"] for each in rows_of(reading, "s47_enquiries")] == ["Q1", "Q2"]
    assert told(reading.problems) == ""


def test_parts_of_an_address_keep_their_values(tmp_path: Path) -> None:
    text = '{""FLAT"": ""N"", ""HOUSE"": ""0"", ""STREET"": ""High Street"", ""TOWN"": """"}'
    path = tmp_path / "ssd_address.csv"
    path.write_text(f'addr_table_id,addr_person_id,addr_address_json,addr_address_postcode\nA1,1,"{text}",sw1a1aa\n')
    reading = one(path)
    assert [(each["part"], each["value"]) for each in rows_of(reading, "address_parts")] == [
        ("FLAT", "N"),
        ("HOUSE", "0"),
        ("STREET", "High Street"),
    ]
    assert {each["person_id"] for each in rows_of(reading, "address_parts")} == {"1"}
    assert rows_of(reading, "addresses")[0]["postcode"] == "SW1A 1AA"


def test_keys_without_quotes_as_in_the_specification() -> None:
    assert unpack('{ NFA_FLAG: "Y", CP_FLAG: "" }') == Packed((("NFA_FLAG", "Y"), ("CP_FLAG", "")), whole=False)


@pytest.mark.parametrize("text", ["{", "[", '"', "]]", '{"a":', "\\", "12 {"])
def test_nonsense_says_nothing(text: str) -> None:
    assert unpack(text).pairs == ()
