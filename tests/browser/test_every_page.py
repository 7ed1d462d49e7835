"""Every page of every role: nothing serious that keeps people out, and nothing cut off at four times the size."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from holdfast.accounts.roles import ROLES

GRAVE = ("serious", "critical")
NARROW = {"width": 320, "height": 640}  # what is left of 1,280 at 400%
DEPTH = 3  # how many links after one another


def found_by_axe(page: Page, axe: str) -> list[str]:
    page.evaluate(axe)
    found: list[dict[str, Any]] = page.evaluate("axe.run().then(result => result.violations)")
    return [
        f"{page.url} {one['id']}: {one['help']} ({one['nodes'][0]['html'][:160]})"
        for one in found
        if one["impact"] in GRAVE
    ]


BEYOND = """() => [...document.querySelectorAll("main *, header *, footer *")]
    .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
    .filter(one => getComputedStyle(one).position === "absolute" || !one.parentElement.closest(".hf-scroll, svg"))
    .map(one => `${one.tagName.toLowerCase()}.${one.className}: ${one.textContent.trim().slice(0, 40)}`).slice(-3)"""


def too_wide(page: Page) -> list[str]:
    """What reaches beyond the right edge at 320 pixels, outside the tables and drawings that scroll by themselves."""
    page.set_viewport_size(NARROW)
    width = page.evaluate("document.documentElement.scrollWidth")
    beyond = page.evaluate(BEYOND) if width > NARROW["width"] else []
    page.set_viewport_size({"width": 1280, "height": 900})
    return [f"{page.url} is {width} pixels wide, by {'; '.join(beyond)}"] if width > NARROW["width"] else []


# What is taken as a file is no page.
LINKS = "main a:not([download]):not([href$='/file']), nav a"


def kind_of(address: str) -> str:
    """What pages of one kind share: their address without what it names."""
    parts = ["ref" if len(part) >= 20 else part for part in address.split("?")[0].split("/")]
    named = 4 if parts[1:2] == ["inspections"] else 2
    if len(parts) > named and parts[1] not in ("child", "accounts", "evidence", "improvement"):
        parts[named] = "*"
    return "/".join(parts)


def addresses(page: Page) -> list[str]:
    """One page of each kind that this person can reach: by the bar, a child of theirs, what belongs to it."""
    found, kinds, new = ["/"], {"/"}, ["/"]
    for _ in range(DEPTH):
        before, new = new, []
        for address in before:
            page.goto(address)
            for link in page.eval_on_selector_all(LINKS, "links => links.map(a => a.getAttribute('href'))"):
                kind = kind_of(link or "")
                if (link or "").startswith("/") and kind not in kinds and "/feed" not in kind:
                    kinds.add(kind)
                    new.append(link)
        found += new
    return found


INSPECTIONS = {f"/inspections/{part}" for part in ("keep", "keep-text", "progress", "readiness", "findings", "library")}
INSPECTIONS |= {"/inspections/findings/ref", "/inspections/letters/ref", "/inspections/library/themes/*"}
EVIDENCE = {"/evidence", "/evidence/new", "/evidence/rooms/ref", "/evidence/rooms/ref/readings"}
# What the walk must have come to, for those who may open it.
IMPROVEMENT = {f"/improvement/{page}" for page in ("conditions", "self-assessment", "children", "pledge")}
REACHED = {
    "board_member": IMPROVEMENT,
    "team_manager": {"/teams", "/teams/*", "/workers/*/supervision", "/standards/*", "/measures/*/children"},
    "head_of_service": {"/teams/*", "/services/*", "/changes", "/workers/*/supervision", "/data"},
    "director": IMPROVEMENT
    | {"/teams/*", "/services/*", "/changes", "/activity", "/measures/*"}
    | INSPECTIONS
    | EVIDENCE,
    "inspector": {"/evidence", "/evidence/rooms/ref", "/child/ref"},
    "analyst": {"/teams/*", "/services/*", "/changes", "/data/*/ref"},
    "administrator": {"/people", "/activity", "/data"},
}


@pytest.mark.parametrize("role", ROLES)
def test_no_page_keeps_anybody_out(role: str, tab: Callable[..., Page], axe: str) -> None:
    page = tab(role)
    problems = []
    looked_at = addresses(page)
    assert len(looked_at) > 2
    assert REACHED.get(role, set()) <= {kind_of(address) for address in looked_at}
    for address in looked_at:
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == 200, f"{role} follows a link to {address}: {answer.status}"
        problems += found_by_axe(page, axe) + too_wide(page)
    assert not problems, "\n".join(problems)


def test_signing_in_keeps_nobody_out(tab: Callable[..., Page], axe: str) -> None:
    page = tab("social_worker")
    page.get_by_role("button", name="sign out").click()
    page.goto("/accounts/login/")
    page.get_by_role("button", name="Sign in", exact=True).click()
    assert "There is a problem" in page.content()
    assert found_by_axe(page, axe) + too_wide(page) == []
