"""From a finding to an action, a claim and the chain that holds them, in a real browser."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.test_every_page import found_by_axe, too_wide


def test_a_finding_is_carried_to_an_action_and_a_claim(tab: Callable[..., Page], axe: str) -> None:
    page = tab("director")
    page.get_by_role("link", name="Findings", exact=True).first.click()
    page.get_by_role("link", name="Enter a finding").click()
    assert found_by_axe(page, axe) + too_wide(page) == []
    page.get_by_label("The words of the source, as they stand").fill("Too many assessments are late.")
    page.get_by_label("Where they come from").select_option("review")
    page.get_by_label("Which one").fill("Audit of 20 assessments")
    page.get_by_label("On which day").fill("3/6/2025")
    page.get_by_label("Strength or weakness").select_option("weakness")
    page.get_by_label("Theme").select_option("assessment")
    page.get_by_label("Measure that would show it").select_option("AS01")
    page.get_by_role("button", name="Confirm the finding").click()
    expect(page.locator("main")).to_contain_text("No action answers it.")
    expect(page.locator("svg").first).to_be_visible()
    page.get_by_role("button", name="Set an action").click()
    page.get_by_label("What is to be done").fill("Weekly look at assessments past day 30")
    page.get_by_label("From which day").fill("1/7/2025")
    page.get_by_label("By when").fill("1/9/2025")
    page.get_by_role("button", name="Set the action").click()
    expect(page.locator("main")).to_contain_text("is not robust: no post owns it")
    page.get_by_role("button", name="Record a claim").click()
    page.get_by_label("The words of the claim").fill("Nine in ten will be in time by spring.")
    page.get_by_label("Who said it").fill("Director")
    page.get_by_label("To whom").fill("Scrutiny committee")
    page.get_by_label("Said on").fill("1/9/2025")
    page.get_by_label("Value claimed").fill("90")
    page.get_by_label("By when").fill("31/3/2026")
    page.get_by_role("button", name="Record the claim").click()
    expect(page.get_by_role("heading", name="Broken links")).to_be_visible()
    expect(page.locator("main")).to_contain_text("at least 90.0% by 31 Mar 2026")
    assert found_by_axe(page, axe) + too_wide(page) == []
    page.get_by_role("link", name="Improvement", exact=True).first.click()
    expect(page.locator("main")).to_contain_text("Weekly look at assessments past day 30")
    assert found_by_axe(page, axe) + too_wide(page) == []


def test_what_children_raised_is_told_back_and_a_promise_is_made(tab: Callable[..., Page], axe: str) -> None:
    page = tab("director")
    page.goto("/improvement/children")
    page.get_by_role("link", name="Enter what children raised").click()
    expect(page.get_by_label("Where they come from")).to_have_value("children")
    page.get_by_label("The words of the source, as they stand").fill("Nobody tells us when our review is.")
    page.get_by_label("Which one").fill("Council of children in care")
    page.get_by_label("On which day").fill("10/1/2026")
    page.get_by_label("Strength or weakness").select_option("weakness")
    page.get_by_label("Theme").select_option("voice")
    page.get_by_role("button", name="Confirm the finding").click()
    page.get_by_text("Say that they were told").click()
    page.get_by_label("Told on").fill("1/3/2026")
    page.get_by_label("How", exact=True).fill("By letter")
    page.get_by_label("What they were told").fill("You get a letter two weeks before.")
    page.get_by_role("button", name="They were told").click()
    expect(page.locator("main")).to_contain_text("By letter: You get a letter two weeks before.")
    assert found_by_axe(page, axe) + too_wide(page) == []
    page.get_by_role("link", name="Mend what is said of it").click()
    assert found_by_axe(page, axe) + too_wide(page) == []
    page.goto("/improvement/pledge")
    page.get_by_role("link", name="Make a promise").click()
    page.get_by_label("What is promised, in words for children").fill("We come when we said we would.")
    page.get_by_label("Measure that shows it").select_option("AS01")
    page.get_by_label("Value asked").fill("1")
    assert found_by_axe(page, axe) + too_wide(page) == []
    page.get_by_role("button", name="Keep it").click()
    expect(page.locator("main")).to_contain_text("Yes, we are keeping this promise.")
    for address in (
        "children",
        "pledge",
        "conditions",
        "self-assessment",
        "self-assessment/new",
        "expectations/new/exit",
    ):
        page.goto(f"/improvement/{address}")
        assert found_by_axe(page, axe) + too_wide(page) == [], address
