"""The first sentence of one's own settings."""

from holdfast.web.words import counted, sentence


def own_words(factors: int, wants_digest: bool | None) -> str:
    """How well the account is guarded, and whether a digest comes; None where there is no digest to have."""
    guarded = (
        f"your account is guarded by a password and {counted(factors, 'second factor')}"
        if factors
        else "your account is guarded by a password alone; add a second factor"
    )
    said = {None: "", True: "; the weekly digest comes by e-mail", False: "; no digest is sent to you"}[wants_digest]
    return sentence(guarded + said)
