"""The main job of each role, done in the browser."""

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

WORDS = {
    "What has changed": "A new school.",
    "What worries us": "Little sleep.",
    "Decision, and why": "Visit weekly, because of the move.",
    "The child's view": "It is loud there.",
}


def first_child(page: Page) -> None:
    page.goto("/children")
    page.locator("main tbody th a").first.click()
    expect(page.locator("h1")).to_be_visible()


def fill_supervision(page: Page) -> None:
    for label, words in WORDS.items():
        page.get_by_label(label, exact=True).fill(words)


def test_a_manager_saves_a_supervision_and_its_clock_stops_on_the_page_that_follows(tab: Callable[..., Page]) -> None:
    page = tab("team_manager")
    page.get_by_role("link", name="Children", exact=True).first.click()
    page.locator("main tbody th a").first.click()
    page.get_by_role("button", name="Record supervision").click()
    today = page.get_by_label("Held on").input_value()
    fill_supervision(page)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_contain_text("The supervision is saved")
    day, month, year = (int(part) for part in today.split("/"))
    row = page.get_by_label("What is owed now").locator("tr", has_text="upervision").first
    expect(row).to_contain_text(f"{day} ")
    expect(row).to_contain_text(str(year))
    assert month


@pytest.mark.parametrize("script", [True, False])
def test_a_manager_writes_of_several_children_in_one_session_and_their_clocks_stop(
    script: bool, tab: Callable[..., Page]
) -> None:
    page = tab("team_manager", java_script_enabled=script)
    page.locator("main a[href^='/workers/']").first.click()
    expect(page.locator("h1")).to_contain_text("Supervision of")
    # Another kind or day than in other journeys: a child stands once in a session, and the server is shared.
    page.get_by_label("Kind").select_option("Personal supervision")
    held_on = date.today() - timedelta(days=1 if script else 2)
    page.get_by_label("Held on").fill(f"{held_on:%d/%m/%Y}")
    children = [page.locator("details.hf-discussed").nth(number) for number in range(2)]
    names = [child.locator("> summary > .govuk-details__summary-text").inner_text() for child in children]
    for child in children:
        child.locator("> summary").click()
        for label, words in WORDS.items():
            child.get_by_label(label, exact=True).fill(words)
    if script:
        expect(page.locator("#draft")).to_contain_text("Draft kept on", timeout=10_000)
        page.reload()
        expect(children[0].get_by_label("What has changed")).to_have_value(WORDS["What has changed"])
    page.get_by_role("button", name="Save the session").click()
    expect(page.locator("main")).to_contain_text("Supervision of two children is saved")
    for name in names:
        told = page.locator("details.hf-discussed > summary", has_text=name).first
        expect(told).to_contain_text("discussed on")
        expect(told).not_to_contain_text("late")


def test_a_worker_records_a_visits_follow_up(tab: Callable[..., Page]) -> None:
    page = tab("social_worker")
    expect(page.locator(".hf-first-words")).to_contain_text("your")
    page.locator("main tbody th a").first.click()
    page.get_by_role("button", name="Follow up a visit").click()
    page.get_by_label("What is to be done").fill("Ring the school nurse")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_contain_text("saved")
    expect(page.locator("main")).to_contain_text("Ring the school nurse")
    page.get_by_role("button", name=re.compile("Done.*nurse")).click()
    expect(page.get_by_role("alert")).to_contain_text("done")


def test_a_director_goes_from_a_signal_to_the_children_behind_it_and_to_the_law(tab: Callable[..., Page]) -> None:
    page = tab("director")
    page.locator("main table").first.locator("tbody th a").first.click()
    expect(page.locator("svg").first).to_be_visible()
    measure = page.url
    page.get_by_role("link", name="the children behind it").click()
    expect(page.locator("h1")).to_contain_text("Children behind")
    page.goto(measure)
    law = page.locator("dd a[href^='/standards/']")
    if law.count():
        law.first.click()
        expect(page.locator("main")).to_contain_text("The limit, its source and its history")
    else:
        expect(page.locator("main")).to_contain_text("Source")


def test_a_reviewing_officer_records_oversight(tab: Callable[..., Page]) -> None:
    page = tab("reviewing_officer")
    first_child(page)
    page.get_by_role("button", name="Record oversight").click()
    page.get_by_label("How things stand for the child").fill("Safer than in spring.")
    page.get_by_label("Decision").fill("Keep the plan.")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_contain_text("The entry is saved")


@pytest.mark.parametrize("role", ["personal_adviser", "head_of_service", "auditor", "analyst"])
def test_those_who_read_find_a_child_with_what_is_owed(role: str, tab: Callable[..., Page]) -> None:
    page = tab(role)
    first_child(page)
    expect(page.get_by_role("heading", name="What is owed now")).to_be_visible()


@pytest.mark.parametrize("role", ["board_member", "administrator"])
def test_those_who_open_no_child_find_figures(role: str, tab: Callable[..., Page]) -> None:
    page = tab(role)
    page.get_by_role("link", name="Standards", exact=True).first.click()
    page.locator("main table tbody th a").first.click()
    expect(page.locator("h1")).to_be_visible()
    assert page.locator("a[href^='/child/']").count() == 0


def test_what_is_typed_is_kept_as_a_draft_without_being_asked(tab: Callable[..., Page]) -> None:
    page = tab("head_of_service")
    first_child(page)
    page.get_by_role("button", name="Record oversight").click()
    page.get_by_label("How things stand for the child").press_sequentially("Half a thought")
    expect(page.locator("#draft")).to_contain_text("Draft kept on", timeout=10_000)
    page.reload()
    expect(page.get_by_label("How things stand for the child")).to_have_value("Half a thought")


def test_a_supervision_is_written_by_keyboard_alone(tab: Callable[..., Page]) -> None:
    page = tab("team_manager")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to main content"
    page.keyboard.press("Enter")
    first_link = page.locator("main a[href^='/child/']").first.get_attribute("href")
    assert tabbed_to(page, lambda: page.evaluate("document.activeElement.getAttribute('href')") == first_link)
    page.keyboard.press("Enter")
    page.wait_for_url("**/child/*")
    assert tabbed_to(page, lambda: page.evaluate("document.activeElement.textContent").strip() == "Record supervision")
    page.keyboard.press("Enter")
    page.wait_for_url("**/supervision")
    # Another kind than in the manager's journey: a child stands once in a session, and the server is shared.
    assert tabbed_to(page, lambda: page.evaluate("document.activeElement.name") == "kind")
    page.keyboard.type("Group")
    for name in ("changed", "worries", "decision", "child_view"):
        assert tabbed_to(page, lambda name=name: page.evaluate("document.activeElement.name") == name)
        page.keyboard.type("Written by keyboard.")
    assert tabbed_to(page, lambda: page.evaluate("document.activeElement.textContent").strip() == "Save")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("The supervision is saved")


def tabbed_to(page: Page, there: Callable[[], bool]) -> bool:
    """Press Tab until it is there; each stop on the way shows where it is."""
    for _ in range(120):
        page.keyboard.press("Tab")
        outline = page.evaluate(
            "(s => s.outlineStyle !== 'none' || s.boxShadow !== 'none')(getComputedStyle(document.activeElement))"
        )
        assert outline, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        if there():
            return True
    return False


def test_it_works_without_javascript(tab: Callable[..., Page]) -> None:
    page = tab("team_manager", java_script_enabled=False)
    first_child(page)
    page.get_by_role("button", name="Record oversight").click()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    page.get_by_label("How things stand for the child").fill("Without a script.")
    page.get_by_label("Decision").fill("It works.")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("main")).to_contain_text("The entry is saved")
    page.goto("/children")
    page.locator("main tbody th a").nth(1).click()
    expect(page.locator("svg").first).to_be_visible()
