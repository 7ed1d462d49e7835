"""Words made from figures: the first sentence of a page says what matters, by the same counts that the page shows."""

from datetime import date

SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def spelled(number: int) -> str:
    """A count in running text: words below ten, figures from ten on."""
    return SMALL[number] if number < len(SMALL) else f"{number:,}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """A count with its noun: "one child", "12 children"."""
    return f"{spelled(number)} {one if number == 1 else many or one + 's'}"


def children(number: int) -> str:
    """So many children."""
    return counted(number, "child", "children")


def days(number: int) -> str:
    """So many days."""
    return counted(number, "day")


def sentence(text: str) -> str:
    """The text with a capital at its start and a full stop at its end."""
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def days_late(due_on: str | date, as_at: date) -> int:
    """How many days past its due day something is on the as-at day."""
    due = date.fromisoformat(due_on) if isinstance(due_on, str) else due_on
    return (as_at - due).days
