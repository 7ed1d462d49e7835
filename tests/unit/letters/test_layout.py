"""Blocks from lines: what belongs together, and what is printed on every page."""

from holdfast.letters.layout import blocks_of
from holdfast.letters.markup import text_blocks
from holdfast.letters.model import Kind, Line


def line(text: str, y: float, *, page: int = 1, x: float = 71, size: float = 12, bold: bool = False) -> Line:
    return Line(page, text, x, x, y, 500, y, size, bold)


def texts(*pages: list[Line]) -> list[tuple[Kind, str]]:
    return [(block.kind, block.text) for block in blocks_of(list(pages))]


def test_lines_close_together_are_one_paragraph() -> None:
    page = [line("Children are", 700), line("seen.", 685.5), line("Plans drift.", 660)]
    assert texts(page) == [(Kind.PARAGRAPH, "Children are seen."), (Kind.PARAGRAPH, "Plans drift.")]


def test_a_footnote_between_two_bullets_is_left_out() -> None:
    page = [line("\u2022 One bullet with words", 700), line("1 A small note", 680, size=9), line("\u25fc Two", 660)]
    assert texts(page) == [(Kind.BULLET, "One bullet with words"), (Kind.BULLET, "Two")]


def test_a_marker_of_the_private_use_area_alone_on_its_line() -> None:
    page = [line("\uf0a7", 700), line("One", 700, x=90), line("goes on", 685, x=90)]
    assert texts(page) == [(Kind.BULLET, "One goes on")]


def test_page_numbers_and_running_titles_are_left_out() -> None:
    first = [line("Inspection of Elm 1", 40), line("Children are seen and", 100), line("1", 100, x=500)]
    second = [line("Inspection of Elm 2", 40), line("heard.", 740, page=2)]
    second[0] = line("Inspection of Elm 2", 40, page=2)
    assert texts(first, second) == [(Kind.PARAGRAPH, "Children are seen and heard.")]


def test_a_page_number_that_is_glued_to_the_first_word() -> None:
    assert texts([line("Seen by", 100)], [line("2workers.", 740, page=2)]) == [(Kind.PARAGRAPH, "Seen by workers.")]


def test_a_dash_under_a_bullet_is_part_of_it() -> None:
    page = [line("\u2022 Records, including:", 700), line("\u2013 plans", 680, x=90), line("\u2013 visits", 660, x=90)]
    assert [kind for kind, _ in texts(page)] == [Kind.BULLET, Kind.SUB_BULLET, Kind.SUB_BULLET]


def test_bold_lines_are_a_heading_without_the_mark_of_a_footnote() -> None:
    page = [line("What needs to", 700, bold=True), line("improve?1", 685, bold=True), line("Plans.", 660)]
    assert texts(page)[0] == (Kind.HEADING, "What needs to improve?")


def test_headings_are_known_by_their_words_where_no_line_is_bold() -> None:
    assert texts([line("Main findings", 700), line("Children are seen.", 685)])[0] == (Kind.HEADING, "Main findings")


def test_pasted_text_without_empty_lines() -> None:
    pasted = "Overview\nLeaders know\nthe service.\nWhat needs to improve in this area\n• Plans that\ndrift.\n• Visits."
    assert [(block.kind, " ".join(block.text.split())) for block in text_blocks(pasted)] == [
        (Kind.HEADING, "Overview"),
        (Kind.PARAGRAPH, "Leaders know the service."),
        (Kind.HEADING, "What needs to improve in this area"),
        (Kind.BULLET, "Plans that drift."),
        (Kind.BULLET, "Visits."),
    ]
