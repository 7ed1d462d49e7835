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
    expect(page.locator(".hf-first-words")).to_contain_text("overdue")
    found = page.locator("main table tbody th a[href^='/measures/']")
    links = [found.nth(number).get_attribute("href") or "" for number in range(found.count())]
    measure = next(link for link in links if counts_a_standard(page, link))
    expect(page.locator("svg").first).to_be_visible()
    page.get_by_role("link", name="the children behind it").click()
    expect(page.locator("h1")).to_contain_text("Children behind")
    page.locator("main tbody th a[href^='/child/']").first.click()
    expect(page.get_by_role("heading", name="What is owed now")).to_be_visible()
    page.goto(measure)
    page.locator("dd a[href^='/standards/']").first.click()
    law = page.get_by_label("The limit, its source and its history").locator("tbody tr").first
    expect(law).to_contain_text(re.compile("[0-9]"))
    expect(law.locator("td").last).not_to_be_empty()


def counts_a_standard(page: Page, measure: str) -> bool:
    """Whether a measure's page leads to children and to a standard."""
    page.goto(measure)
    behind = page.get_by_role("link", name="the children behind it")
    if not page.locator("dd a[href^='/standards/']").count() or not page.locator("svg").count() or not behind.count():
        return False
    page.goto(f"{measure}/children")
    leads = page.locator("main tbody th a[href^='/child/']").count() > 0
    page.goto(measure)
    return leads


def test_a_reviewing_officer_records_oversight(tab: Callable[..., Page]) -> None:
    page = tab("reviewing_officer")
    first_child(page)
    page.get_by_role("button", name="Record oversight").click()
    page.get_by_label("How things stand for the child").fill("Safer than in spring.")
    page.get_by_label("Decision").fill("Keep the plan.")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_contain_text("The entry is saved")


def test_a_personal_adviser_follows_up_a_visit_to_a_young_person(tab: Callable[..., Page]) -> None:
    page = tab("personal_adviser")
    expect(page.locator(".hf-first-words")).to_contain_text("your")
    first_child(page)
    expect(page.get_by_role("heading", name="What is owed now")).to_be_visible()
    expect(page.get_by_role("button", name="Record supervision")).to_have_count(0)
    page.get_by_role("button", name="Follow up a visit").click()
    page.get_by_label("What is to be done").fill("Book the college visit")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_contain_text("saved")
    expect(page.locator("main")).to_contain_text("Book the college visit")


def test_a_head_of_service_goes_from_the_service_to_a_team_and_to_a_workers_supervision(
    tab: Callable[..., Page],
) -> None:
    page = tab("head_of_service")
    expect(page.locator(".hf-first-words")).to_contain_text("overdue")
    page.get_by_role("link", name="Teams", exact=True).first.click()
    page.locator("main a[href^='/services/']").first.click()
    expect(page.get_by_role("heading", name="Workload and supervision")).to_be_visible()
    links = page.locator("main a[href^='/workers/']")
    assert links.count()
    name = links.first.inner_text().removeprefix("Record").replace("supervision of", "").strip()
    links.first.click()
    expect(page.locator("h1")).to_contain_text(name)
    expect(page.get_by_role("button", name="Save the session")).to_be_visible()


def test_an_auditor_finds_the_children_assigned_and_writes_nothing(tab: Callable[..., Page]) -> None:
    page = tab("auditor")
    page.goto("/children")
    name = page.locator("main tbody th a").first.inner_text()
    page.get_by_label("Find a child by name, id or date of birth").fill(name)
    page.get_by_role("button", name="Find", exact=True).click()
    page.locator("main tbody th a", has_text=name).first.click()
    expect(page.get_by_role("heading", name="What is owed now")).to_be_visible()
    for words in ("Record supervision", "Record oversight", "Follow up a visit"):
        expect(page.get_by_role("button", name=words)).to_have_count(0)


def test_an_analyst_goes_from_a_delivery_to_what_has_no_answer_and_takes_a_table(tab: Callable[..., Page]) -> None:
    page = tab("analyst")
    page.get_by_role("link", name="Data", exact=True).first.click()
    expect(page.locator(".hf-first-words")).to_contain_text("record")
    page.locator("main tbody th a[href^='/data/deliveries/']").first.click()
    expect(page.get_by_label("Sheets and files")).to_be_visible()
    page.get_by_role("link", name="Data", exact=True).first.click()
    with page.expect_download() as taken:
        page.get_by_role("link", name="CSV of What the record covers").click()
    assert re.fullmatch(r"holdfast-data-coverage-[0-9-]{10}\.csv", taken.value.suggested_filename)
    assert "Table,Source" in taken.value.path().read_text(encoding="utf-8-sig")


def test_a_board_member_reads_a_figure_with_what_is_open_and_finds_no_child(tab: Callable[..., Page]) -> None:
    page = tab("board_member")
    expect(page.locator(".hf-first-words")).to_be_visible()
    page.get_by_text("Every measure over the last twelve months").click()
    page.locator("#measures tbody th a").first.click()
    expect(page.locator("h1")).to_be_visible()
    expect(page.get_by_role("link", name="the children behind it")).to_have_count(0)
    assert page.locator("a[href^='/child/']").count() == 0
    assert page.goto("/children").status == 403  # type: ignore[union-attr]


def test_an_administrator_opens_an_account_and_finds_that_in_the_log(tab: Callable[..., Page]) -> None:
    page = tab("administrator")
    page.locator("main").get_by_role("link", name="People").click()
    page.get_by_role("button", name="Open an account").click()
    page.get_by_label("E-mail address").fill("new.auditor@wyreshire.example")
    page.get_by_label("Name", exact=True).fill("New Auditor")
    page.get_by_label("Role").select_option("auditor")
    page.get_by_role("button", name="Open the account").click()
    expect(page.locator("main")).to_contain_text("New Auditor")
    page.get_by_role("link", name="Activity", exact=True).first.click()
    expect(page.get_by_label("Entries of the log")).to_contain_text("Account opened")
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


def test_teams_services_and_changes_work_without_javascript(tab: Callable[..., Page]) -> None:
    page = tab("director", java_script_enabled=False)
    page.get_by_role("link", name="Teams", exact=True).first.click()
    page.locator("main a[href^='/services/']").first.click()
    expect(page.get_by_role("heading", name="Drift")).to_be_visible()
    page.locator("main a[href^='/teams/']").nth(1).click()
    expect(page.get_by_role("heading", name="Workload and supervision")).to_be_visible()
    page.goto("/changes")
    page.get_by_label("What changed").fill("A second team began")
    page.get_by_label("From which day").fill("1/3/2026")
    page.get_by_role("button", name="State the change").click()
    row = page.locator("main tbody tr", has_text="A second team began")
    row.get_by_role("button", name="Withdraw").click()
    expect(page.locator("main tbody tr", has_text="A second team began")).to_contain_text("Withdrawn by")
