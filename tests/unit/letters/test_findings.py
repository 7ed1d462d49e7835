"""What sentences suggest, and the words that led to it."""

import json
from collections import Counter

import pytest

from holdfast.letters.findings import finding_of
from holdfast.letters.findings.classify import DIRECTIONS, POLARITIES, SPEAKING, classify, weights
from holdfast.letters.findings.lexicons import groups
from holdfast.letters.findings.phrases import Lexicon, words_of
from holdfast.letters.findings.scales import all_measures
from holdfast.letters.findings.training import fit, train

THEMES = {
    "front_door", "assessment", "planning", "visits_direct_work", "risk_exploitation", "court_permanence", "placement",
    "health_education", "care_leavers", "voice", "oversight_supervision", "workload", "workforce", "qa_performance",
    "leadership_partnership", "diversity_disability", "other",
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Core groups are well attended and drive children’s plans forward.", "strength"),
        ("Children are visited without delay.", "strength"),
        ("No child was waiting for a worker, and caseloads are manageable.", "strength"),
        ("Core groups are not well attended.", "weakness"),
        ("More work is needed to ensure that plans are consistently good.", "weakness"),
        ("Too many children wait too long for an assessment.", "weakness"),
        ("Assessments are thorough, but plans are weak and too many children experience drift.", "mixed"),
        ("While visits are regular and purposeful, supervision is inconsistent.", "mixed"),
        ("The council intends to appoint a director in July.", "context"),
        ("Inspectors considered a range of evidence, including case records.", "context"),
        ("Inspection of Torbay local authority children’s services 2 to 13 May 2022 6 24.", "context"),
        ("Strengthen the role of reviewing officers in good plans.", "weakness"),
        ("What needs to improve in this area of social work practice? ◼ The recording of visits.", "weakness"),
        ("Although most reviews are on time, some are delayed.", "mixed"),
        ("When children’s circumstances deteriorate, they are seen promptly.", "strength"),
    ],
)
def test_polarity(text: str, polarity: str) -> None:
    assert classify(text).polarity == polarity


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Supervision is regular.", "none"),
        ("Leaders know what needs to improve.", "none"),
        ("Management oversight has improved since the last inspection.", "improving"),
        ("The quality of plans has improved, but it is too early to see the impact.", "early"),
        ("The timeliness of visits has deteriorated.", "declining"),
        ("A home is considered at an early stage for children who cannot return.", "none"),
        ("Families are helped when their circumstances deteriorate.", "none"),
        ("A backlog of reviews has now been cleared.", "improving"),
        ("The new model is not yet embedded.", "early"),
    ],
)
def test_direction(text: str, direction: str) -> None:
    assert classify(text).direction == direction


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        ("A very small number of children wait.", "very few"),
        ("Too many children wait.", "many"),
        ("Nearly all children are seen.", "nearly all"),
        ("Children are seen consistently.", "all"),
        ("Children are not consistently seen.", "some"),
        ("The school is new.", None),
    ],
)
def test_extent(text: str, extent: str | None) -> None:
    assert finding_of(text).extent == extent


def test_maturity_is_the_least_mature_stage_named() -> None:
    assert finding_of("The model is well embedded, though in one team it is too early to tell.").maturity == "too early"


def test_a_suggestion_comes_with_words_of_the_sentence() -> None:
    text = "Strategy meetings are held promptly, but supervision lacks challenge."
    finding = finding_of(text)
    assert {"promptly", "lacks", "supervision"} <= set(finding.because)
    assert all(set(words.split()) <= set(words_of(text)) for words in finding.because)
    assert finding.themes[0] in {"assessment", "oversight_supervision"}
    assert {"SD01", "MO03"} <= set(finding.measures)


def test_a_sentence_on_nothing_known_is_other() -> None:
    assert classify("The weather was fine.").themes == ("other",)


def test_the_labels_are_those_of_the_guide() -> None:
    assert set(groups("themes")) - {"nothing"} == THEMES
    assert set(SPEAKING) == {*POLARITIES, *DIRECTIONS}
    assert {name: tuple(sorted(labels)) for name, labels in weights().items()} == {
        "polarity": tuple(sorted(POLARITIES)),
        "direction": tuple(sorted(DIRECTIONS)),
    }


@pytest.mark.parametrize("name", ["polarity", "direction", "themes", "extent", "maturity", "measures"])
def test_a_phrase_is_in_one_group_of_its_list(name: str) -> None:
    phrases = [phrase for group in groups(name).values() for phrase in group]
    assert [phrase for phrase, count in Counter(phrases).items() if count > 1] == []


def test_the_longest_phrase_is_found_whichever_group_it_is_in() -> None:
    lexicon = Lexicon({"bad": ["delay*"], "good": ["without .. delay", "in time"]})
    assert [(hit.group, hit.words) for hit in lexicon.find(words_of("Seen without any delay, not delayed."))] == [
        ("good", "without any delay"),
        ("bad", "delayed"),
    ]


def test_a_gap_does_not_reach_into_the_next_sentence() -> None:
    lexicon = Lexicon({"good": ["without .. delay"]})
    assert lexicon.find(words_of("They went without. Delay followed.")) == []


def test_a_phrase_that_begins_with_a_gap_is_refused() -> None:
    with pytest.raises(ValueError, match="neither begin nor end with a gap"):
        Lexicon({"good": [".. delay"]})


def test_training_learns_what_the_labels_say_and_is_the_same_each_time() -> None:
    sentences = [
        {"text": "Plans are good and timely.", "polarity": "strength", "direction": "none"},
        {"text": "Plans are poor.", "polarity": "weakness", "direction": "none"},
        {"text": "Plans have improved.", "polarity": None, "direction": "improving"},
    ]
    once, again = train(sentences), train(sentences)
    assert json.dumps(once) == json.dumps(again)
    assert once["polarity"]["weakness"]["any blame"] > 0 > once["polarity"]["strength"]["any blame"]
    assert once["direction"]["improving"]["any improving"] > 0


def test_a_label_that_is_unknown_cannot_be_trained() -> None:
    from holdfast.letters.findings.features import polarity_reading

    with pytest.raises(ValueError, match="not in tuple"):
        fit([polarity_reading("Good.")], ["splendid"], POLARITIES)


@pytest.mark.shared
def test_every_measure_that_can_be_touched_is_in_the_catalogue(samples) -> None:  # type: ignore[no-untyped-def]
    catalogue = json.loads((samples.parent.parent / "standards" / "measures.json").read_text(encoding="utf-8"))
    assert set(all_measures()) <= {measure["id"] for measure in catalogue}
    assert len(set(all_measures())) > 100
