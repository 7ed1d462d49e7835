"""The lists of answers that the SSD packs into one JSON field: every key of the form, each Y or N."""

import json
from collections.abc import Iterable
from functools import cache

CONTACT = (
    "NEW_REFERRAL", "EXISTING_REFERRAL", "CP_ENQUIRY", "NFA", "NON_AGENCY_ADOPTION", "PRIVATE_FOSTERING", "ADVICE",
    "MISSING", "OLA_CP", "OTHER_OUTCOMES_EXIST",
)  # fmt: skip
REFERRAL = (
    "SINGLE_ASSESSMENT", "NFA", "STRATEGY_DISCUSSION", "CLA_REQUEST", "NON_AGENCY_ADOPTION", "PRIVATE_FOSTERING",
    "CP_TRANSFER_IN", "CP_CONFERENCE", "CARE_LEAVER", "OTHER_OUTCOMES_EXIST",
)  # fmt: skip
ASSESSMENT = (
    "NFA", "NFA_S47_END", "STRATEGY_DISCUSSION", "CLA_REQUEST", "PRIVATE_FOSTERING", "LEGAL_ACTION",
    "PROV_OF_SERVICES", "PROV_OF_SB_CARE", "SPECIALIST_ASSESSMENT", "REFERRAL_TO_OTHER_AGENCY", "OTHER_ACTIONS",
    "OTHER_OUTCOMES_EXIST",
)  # fmt: skip
ENQUIRY = (
    "NFA", "LEGAL_ACTION", "PROV_OF_SERVICES", "PROV_OF_SB_CARE", "CP_CONFERENCE", "NFA_CONTINUE_SINGLE", "MONITOR",
    "OTHER_OUTCOMES_EXIST",
)  # fmt: skip
CONFERENCE = (
    "NFA", "REFERRAL_TO_OTHER_AGENCY", "SINGLE_ASSESSMENT", "PROV_OF_SERVICES", "CP", "OTHER_OUTCOMES_EXIST",
)  # fmt: skip
CARE_PLAN = (
    "REMAINSUP", "RETURN1M", "RETURN6M", "RETURNEV", "LTRELFR", "LTFOST18", "RESPLMT", "SUPPLIV", "ADOPTION",
    "OTHERPLN",
)  # fmt: skip
COUNTED = {ASSESSMENT: "COMMENTS", ENQUIRY: "OUTCOME_COMMENTS", CONFERENCE: "COMMENTS"}


@cache
def flags(form: tuple[str, ...], *chosen: str) -> str:
    """The form with the chosen answers Y and all others N, and the count and comment that some forms end with."""
    answers: dict[str, object] = {f"{key}_FLAG": "Y" if key in chosen else "N" for key in form}
    if form in COUNTED:
        answers |= {"TOTAL_NO_OF_OUTCOMES": len(chosen), COUNTED[form]: ""}
    return json.dumps(answers)


@cache
def options(*chosen: str) -> str:
    """The permanence options of a care plan."""
    return json.dumps({key: "Y" if key in chosen else "N" for key in CARE_PLAN})


def listed(codes: Iterable[str]) -> str:
    """Codes as a JSON list."""
    return json.dumps(list(codes))
