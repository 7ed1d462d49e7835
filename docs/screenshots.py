"""Pictures of each role's first page, taken from a server of the invented council: python -m docs.screenshots."""

import argparse
import os
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from holdfast.accounts.roles import ROLES
from holdfast.cli.people import INVENTED_PASSWORD

# The addresses of `accounts/invented.py`, which can only be read where Django is set up: this talks to a server.
DOMAIN = "wyreshire.example"

QUIET = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]


def sign_in(page: Page, role: str) -> None:
    page.goto("/accounts/login/")
    page.get_by_label("E-mail address").fill(f"{role.replace('_', '.')}@{DOMAIN}")
    page.get_by_label("Password").fill(INVENTED_PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.get_by_role("heading", name="Today").wait_for()


def take(address: str, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        executable = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=executable, args=QUIET)
        for role in ROLES:
            context = browser.new_context(base_url=address, viewport={"width": 1100, "height": 760})
            page = context.new_page()
            sign_in(page, role)
            page.screenshot(path=out / f"{role}.png")
            context.close()
        browser.close()


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--address", default="http://localhost:8000")
    asked.add_argument("--out", type=Path, default=Path("build/pictures"))
    given = asked.parse_args()
    take(given.address, given.out)
