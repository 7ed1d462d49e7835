"""A letter kept and its sentences decided by the keyboard alone."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.test_every_page import found_by_axe, too_wide
from tests.functional.inspections.letters import VISIT


def test_a_director_keeps_a_letter_and_decides_its_sentences_by_keys(tab: Callable[..., Page], axe: str) -> None:
    page = tab("director")
    page.goto("/inspections/keep")
    file = {"name": "visit.txt", "mimeType": "text/plain", "buffer": VISIT.encode()}
    page.get_by_label("Letter or report about this council").set_input_files(files=[file])
    page.get_by_role("button", name="Keep and read it").click()
    expect(page.locator("h1")).to_have_text("Fifth monitoring visit, 28 Apr 2026")
    assert found_by_axe(page, axe) == []
    assert too_wide(page) == []
    suggestions = page.locator(".hf-suggestion")
    suggestions.first.focus()
    page.keyboard.press("j")
    expect(suggestions.nth(1)).to_be_focused()
    page.keyboard.press("k")
    page.keyboard.press("a")
    expect(suggestions.first).to_contain_text("Accepted by director@wyreshire.example")
    expect(suggestions.nth(1)).to_be_focused()
    page.keyboard.press("r")
    expect(suggestions.nth(1)).to_contain_text("No finding by director@wyreshire.example")
    expect(suggestions.nth(2)).to_be_focused()
    page.keyboard.press("m")
    expect(page.locator("h1")).to_have_text("A sentence of the letter")
    assert found_by_axe(page, axe) == []
    page.get_by_label("Strength or weakness").select_option("Both")
    page.get_by_role("button", name="Confirm as mended").click()
    expect(page.locator(".hf-first-words")).to_have_text(
        "Each of the three sentences was looked at; two findings are confirmed."
    )
    page.goto("/inspections")
    expect(page.locator("main")).to_contain_text("Fifth monitoring visit")
