"""Code sets: the closed lists that the statutory returns and Ofsted's lists use, under one code each."""

from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False)
class CodeSet:
    """A closed list. `codes` maps each code to its meaning; `aliases` maps other spellings to a code.

    `retired` maps a code to the first day on which it may no longer be used (it still reads old rows).
    """

    name: str
    codes: dict[str, str]
    aliases: dict[str, str] = field(default_factory=dict)
    retired: dict[str, str] = field(default_factory=dict)
