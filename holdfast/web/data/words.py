"""The first sentences of the Data pages."""

from collections.abc import Sequence
from datetime import date

from holdfast.web.data.account import Account
from holdfast.web.templatetags.components import day
from holdfast.web.words import counted, days, sentence, spelled


def data_words(as_at: date, accounts: Sequence[Account], today: date, without_answer: int) -> str:
    """How old the record that serves is, which source lags behind it, what was refused, what has no answer."""
    parts = [f"the record shows {day(as_at)}, {_ago((today - as_at).days)}"]
    behind = [account for account in accounts if account.delivery.as_at < as_at]
    parts += [f"{a.delivery.source} is {days((as_at - a.delivery.as_at).days)} older" for a in behind]
    parts.append(refused_words(sum(a.refused for a in accounts), sum(a.read for a in accounts)))
    if unread := sum(len(a.not_recognised) for a in accounts):
        parts.append(f"{counted(unread, 'sheet')} {'was' if unread == 1 else 'were'} not recognised")
    if without_answer:
        have = "has" if without_answer == 1 else "have"
        parts.append(f"{counted(without_answer, 'standard or measure', 'standards and measures')} {have} no answer")
    return sentence("; ".join(parts))


def delivery_words(account: Account) -> str:
    """What became of one delivery."""
    parts = [refused_words(account.refused, account.read)]
    if account.set_aside:
        parts.append(
            f"{counted(account.set_aside, 'kind')} of value {'was' if account.set_aside == 1 else 'were'} set aside"
        )
    if account.not_recognised:
        parts.append(f"{counted(len(account.not_recognised), 'sheet')} not recognised")
    return sentence("; ".join(parts))


def refused_words(refused: int, read: int) -> str:
    """How many rows were refused of those read."""
    if not refused:
        return f"none of the {read:,} rows read was refused"
    return f"{spelled(refused)} of the {read:,} rows read {'was' if refused == 1 else 'were'} refused"


def _ago(number: int) -> str:
    if number < 0:
        return f"{days(-number)} from now"
    return ("today", "yesterday")[number] if number < 2 else f"{days(number)} ago"
