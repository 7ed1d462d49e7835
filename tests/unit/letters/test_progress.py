"""What a letter says of progress, in its own words."""

import pytest

from holdfast.letters.progress import progress_in, words_of_progress


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The council is making satisfactory progress.", ["satisfactory"]),
        ("Progress has been too slow for children who wait.", ["too slow"]),
        ("The pace of change has been slow.", ["too slow"]),
        ("Leaders have not made sufficient progress.", ["limited"]),
        ("Plans were open for long without clear progress.", ["limited"]),
        ("Good progress was made in assessment, but change elsewhere is too slow.", ["good", "too slow"]),
        ("Practice has deteriorated since the last inspection.", ["declined"]),
        ("Children make friends at school.", []),
    ],
)
def test_words_of_progress_are_found(text: str, words: list[str]) -> None:
    assert [one.word for one in progress_in([(text, 1)])] == words


def test_words_stand_from_the_best_to_the_worst() -> None:
    order = words_of_progress()
    assert order.index("good") < order.index("satisfactory") < order.index("limited") < order.index("too slow")
