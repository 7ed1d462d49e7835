"""`holdfast people`: who may sign in; and accounts for each role of the invented council."""

import click

from holdfast.accounts.roles import ROLES
from holdfast.cli.console import say, show
from holdfast.cli.django_ready import make_ready
from holdfast.record.store import Store

INVENTED_PASSWORD = "wyreshire-tide-pool"


@click.group("people")
@click.pass_obj
def command(store: Store) -> None:
    """List those who may sign in, open an account, or make the invented council's accounts."""
    make_ready(store, migrate=True)


@command.command("list")
def list_people() -> None:
    """List the accounts."""
    from holdfast.accounts.models import Person

    rows = [
        (p.email, p.name, p.role.title, p.worker_id, "open" if p.is_active else "closed")
        for p in Person.objects.order_by("role_key", "email")
    ]
    show("Accounts", ("e-mail", "name", "role", "worker id", "account"), rows)


@command.command("add")
@click.argument("email")
@click.option("--name", required=True)
@click.option("--role", "role_key", type=click.Choice(sorted(ROLES)), required=True)
@click.option("--worker-id", default="", help="Their id in the case system: it gives them their children.")
@click.password_option()
def add(email: str, name: str, role_key: str, worker_id: str, password: str) -> None:
    """Open an account for the person of that e-mail address."""
    from holdfast.accounts.actions import open_account

    open_account(
        email=email, name=name, role_key=role_key, worker_id=worker_id, password=password, by="the command line"
    )
    say(f"{name} can sign in as {email}.")


@command.command("invented")
def invented() -> None:
    """Make an account for each role of the invented council, unless they are there, and print them."""
    from holdfast.accounts.invented import open_invented_accounts

    people = open_invented_accounts(password=INVENTED_PASSWORD)
    rows = [(person.role.title, person.email, person.name, said) for person, said in people]
    show(
        f"Accounts of the invented council; the password of each is {INVENTED_PASSWORD}",
        ("role", "e-mail", "name", "whose records open"),
        rows,
    )
