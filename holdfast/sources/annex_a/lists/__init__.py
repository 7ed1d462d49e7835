"""Ofsted's eleven lists of children: which columns each has, and what they say in the record."""

from holdfast.sources.annex_a.lists.care import ADOPTERS, ADOPTION, IN_CARE, LEAVERS
from holdfast.sources.annex_a.lists.front_door import ASSESSMENTS, CONTACTS, EARLY_HELP, ENQUIRIES, REFERRALS
from holdfast.sources.annex_a.lists.need import IN_NEED, PROTECTION

LISTS = (
    *(CONTACTS, EARLY_HELP, REFERRALS, ASSESSMENTS, ENQUIRIES, IN_NEED),
    *(PROTECTION, IN_CARE, LEAVERS, ADOPTION, ADOPTERS),
)

__all__ = ["LISTS"]
