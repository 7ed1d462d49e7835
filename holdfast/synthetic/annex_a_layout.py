"""Ofsted's lists: titles, headings in order, and its letter-prefixed codes for the codes of the statutory returns."""

_WHO = ("Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)")
_DISABLED = "Does the Child have a Disability"
_HELD = ("Allocated Team", "Allocated Worker")

TITLES = {
    1: "List 1: Contacts",
    2: "List 2: Early Help",
    3: "List 3: Referral",
    4: "List 4: Assessments",
    5: "List 5: Section 47 enquiries and Initial Child Protection Conferences",
    6: "List 6: Children in Need",
    7: "List 7: Child protection",
    8: "List 8: Children in care",
    9: "List 9: Care leavers",
    10: "List 10: Adoption",
    11: "List 11: Adopters",
}

HEADINGS: dict[int, tuple[str, ...]] = {
    1: (*_WHO, "Date of Contact", "Contact Source"),
    2: (*_WHO, "Assessment start date", "Assessment completion date", "Organisation completing assessment"),
    3: (
        *_WHO, "Date of referral", "Referral Source", "Referral NFA?", "Number of Referrals in Last 12 Months", *_HELD,
    ),
    4: (
        *_WHO, _DISABLED, "Continuous Assessment Start Date", "Child Seen During Continuous Assessment",
        "Continuous Assessment Date of Authorisation",
        "Was the child assessed as requiring LA children’s social care support", *_HELD,
    ),
    5: (
        *_WHO, _DISABLED, "Strategy discussion initiating Section 47 Enquiry Start Date",
        "Was an Initial Child Protection Conference deemed unnecessary?",
        "Date of Initial Child Protection Conference",
        "Did the Initial Child Protection Conference Result in a Child Protection Plan",
        "Number of Section 47 Enquiries in the last 12 months", "Number of ICPCs in the last 12 months", *_HELD,
    ),
    6: (
        *_WHO, _DISABLED, "CIN Start Date", "Primary Need Code", "Date Child Was Last Seen", "CIN Closure Date",
        "Reason for Closure", "Case status", *_HELD,
    ),
    7: (
        *_WHO, _DISABLED, "Child Protection Plan Start Date", "Initial Category of Abuse", "Latest Category of Abuse",
        "Date of the Last Statutory Visit", "Was the Child Seen Alone?", "Date of latest review conference",
        "Child Protection Plan End Date",
        "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
        "Number of Previous Child Protection Plans", *_HELD,
    ),
    8: (
        *_WHO, "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)", _DISABLED,
        "Date Started to be Looked After", "Child's Category of Need",
        "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
        "Start date of current legal status", "Child's Legal Status", "Date of Latest Statutory Review",
        "Date of Last Social Work Visit", "What is the permanence plan for this child?",
        "Date of Last IRO Visit / Contact to the Child", "Date of Last Health Assessment", "Date of Last Dental Check",
        "Number of Placements in the Last 12 months", "Date Ceased to be Looked After",
        "Reason Ceased to be Looked After", "Start Date of Most Recent Placement", "Placement Type",
        "Placement Provider", "Placement postcode", "URN of Placement", "Placement Location", "LA of Placement",
        "Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months",
        "Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12 months",
        "Was the child offered a Return Interview after their last missing episode (Y/N)?",
        "Did the child accept a Return Interview after their last missing episode (Y/N)?", *_HELD,
    ),
    9: (
        *_WHO, "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)", _DISABLED, *_HELD,
        "Allocated Personal Advisor", "Eligibility Category", "Latest Pathway Plan Review Date", "LA in Touch",
        "Latest Date of Contact", "Type of Accommodation", "Suitability of Accommodation", "Activity Status",
    ),
    10: (
        "Child Unique ID", "Family identifier", *_WHO[1:], _DISABLED, "Date the Child Entered Care",
        "Date of Decision that Child Should be Placed for Adoption", "Date of Placement Order",
        "Date of Matching Child and Prospective Adopters", "Date Placed for Adoption", "Date of Adoption Order",
        "Date of Decision that Child Should No Longer be Placed for Adoption",
        "Reason Why Child No Longer Placed for Adoption",
        "Date the child was placed for fostering in FFA or concurrent planning placement",
    ),
    11: (
        "Individual adopter identifier", "Family identifier", "Gender", "Ethnicity", "Disability",
        "Is the (prospective) adopter fostering for adoption?", "Date enquiry received", "Date Stage 1 started",
        "Date Stage 1 ended", "Date Stage 2 started", "Date Stage 2 ended", "Date application submitted",
        "Date application approved", "Date adopter matched with child(ren)",
        "Date child/children placed with adopter(s)", "No. of children placed", "Date of Adoption Order",
        "Date of leaving adoption process", "Reason for leaving adoption process",
    ),
}  # fmt: skip


def _lettered(*meanings: str) -> tuple[str, ...]:
    return tuple(f"{chr(97 + at)}) {meaning}" for at, meaning in enumerate(meanings))


YES, NO, NOT_KNOWN = _lettered("Yes", "No", "Unknown")
GENDER = dict(zip("MFU", _lettered("Male", "Female", "Not stated/recorded"), strict=True))
_ETHNIC = (
    "WBRI", "WIRI", "WIRT", "WOTH", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH", "BCRB",
    "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT",
)  # fmt: skip
ETHNICITY = dict(zip(_ETHNIC, _lettered(*_ETHNIC), strict=True))
_SOURCES = {
    "1A": "Individual", "1B": "Individual", "1C": "Individual", "1D": "Individual", "2A": "Schools",
    "2B": "Education services", "3A": "Health services", "3B": "Health services", "3C": "Health services",
    "3D": "Health services", "3E": "Health services", "3F": "Health services", "4": "Housing", "5A": "LA services",
    "5B": "LA services", "5C": "LA services", "6": "Police", "7": "Other legal agency", "8": "Other", "9": "Anonymous",
    "10": "Unknown",
}  # fmt: skip
SOURCE = dict(zip(_SOURCES, _lettered(*(f"{code}: {name}" for code, name in _SOURCES.items())), strict=True))
NEED = {
    "N1": "N1 - Abuse or neglect", "N2": "N2 - Child’s disability", "N3": "N3 - Parental disability or illness",
    "N4": "N4 - Family in acute stress", "N5": "N5 - Family dysfunction", "N6": "N6 - Socially unacceptable behaviour",
    "N7": "N7 - Low income", "N8": "N8 - Absent parenting", "N9": "N9 - Cases other than children in need",
    "N0": "N0 - Not stated",
}  # fmt: skip
CLOSURE = {
    "RC1": "RC1 - Adopted", "RC2": "RC2 - Died", "RC3": "RC3 - Child arrangements order",
    "RC4": "RC4 - Special guardianship order",
    "RC5": "RC5 - Transferred to services of another local authority",
    "RC6": "RC6 - Transferred to adult social care services",
    "RC7": "RC7 - Services ceased for any other reason, including child no longer in need",
    "RC8": "RC8 - Case closed after assessment, no further action",
    "RC9": "RC9 - Case closed after assessment, referred to early help",
}  # fmt: skip
STATUS = dict(
    zip(
        ("care", "protection", "in_need", "assessment", "closed"),
        _lettered(
            "Looked after child", "Child Protection plan", "Child in need plan", "Open assessment", "Closed episode"
        ),
        strict=True,
    )
)
ABUSE = dict(
    zip(
        ("NEG", "PHY", "SAB", "EMO", "MUL"),
        _lettered("Neglect", "Physical abuse", "Sexual abuse", "Emotional abuse", "Multiple/not recommended"),
        strict=True,
    )
)
LEGAL = {
    "C1": "C1: ICO", "C2": "C2: FCO", "E1": "E1: Placement order", "V2": "V2: Single period under S20",
    "L1": "L1: Police protection LA accommodation", "L2": "L2: EPO",
    "V3": "V3: Short term breaks, episodes recorded", "V4": "V4: Short term breaks, agreements recorded",
}  # fmt: skip
PERMANENCE = {
    "RETURN1M": "a) Return to family", "RETURN6M": "a) Return to family", "RETURNEV": "a) Return to family",
    "ADOPTION": "b) Adoption", "LTRELFR": "c) SGO/CAO", "SUPPLIV": "d) Supported living in the community",
    "RESPLMT": "e) Long-term residential placement", "LTFOST18": "f) Long-term fostering",
}  # fmt: skip
CEASED = {
    "E11": "a) E11: Adopted - application unopposed", "E12": "b) E12: Adopted - consent dispensed",
    "E4A": "e) E4A: Returned home to live with parents or relatives - part of planning",
    "E4B": "f) E4B: Returned home to live with parents or relatives - not part of planning",
    "E13": "g) E13: Parents, relatives or other with no parental responsibility",
    "E41": "h) E41: Residence order granted",
    "E45": "i) E45: Special Guardianship Orders - former carer relative/friend",
    "E46": "j) E46: Special Guardianship Orders - former carer other",
    "E47": "k) E47: Special Guardianship Orders - relative/friend",
    "E5": "m) E5: Moved into independent living - supported", "E6": "n) E6: Moved into independent living - no support",
    "E7": "o) E7: Transferred to residential care funded by adult social services",
    "E8": "t) E8: Care ceased for any other reason",
}  # fmt: skip
PLACEMENT = {
    "U1": "a) U1: Foster placement - relatives - long term", "U3": "c) U3: Foster placement - relative - not FFA",
    "U4": "d) U4: Foster placement - long term", "U5": "e) U5: Foster placement - FFA",
    "U6": "f) U6: Foster placement - not FFA", "A6": "j) A6: Placed for adoption - order - not foster",
    "P1": "k) P1: Placed with parents", "H5": "n) H5: Residential accommodation",
    "K3": "n) K3: Supported accommodation",
    "K1": "o) K1: Secure Children’s Homes", "K2": "p) K2: Children’s Homes", "R1": "q) R1: Residential Care Home",
    "R3": "s) R3: Family Centre or Mother and Baby Unit", "T1": "x) T1: Temporary placement - hospital",
}  # fmt: skip
PROVIDER = {
    "PR0": "a) PR0: Parents/Parental responsibility", "PR1": "b) PR1: Own provision",
    "PR3": "d) PR3: Other public provision",
    "PR4": "e) PR4: Private provision", "PR5": "f) PR5: Voluntary/third sector", "": "",
}  # fmt: skip
LOCATION = dict(zip(("in", "out"), _lettered("In", "Out"), strict=True))
ELIGIBILITY = {
    "Relevant": "a) Relevant child", "Former Relevant": "b) Former relevant child",
    "Qualifying": "c) Qualifying care leaver", "Eligible": "d) Eligible child",
}  # fmt: skip
IN_TOUCH = dict(
    zip(
        ("YES", "NO", "DIED", "REFU", "NREQ", "RHOM"),
        _lettered("Yes", "No", "Died", "Refu", "NREQ", "Rhom"),
        strict=True,
    )
)
ACCOMMODATION = {
    "B": "B: Parents/relatives",
    "D": "D: Semi-independent, transitional accommodation and self-contained accommodation",
    "E": "E: Supported lodgings", "K": "K: Ordinary lodgings, without formal support",
    "S": "S: No fixed abode / homeless", "T": "T: Foyers and similar supported accommodation",
    "U": "U: Independent living", "V": "V: Emergency accommodation", "W": "W: Bed and breakfast", "X": "X: In custody",
    "Y": "Y: Other accommodation", "Z": "Z: With former foster carers", "": "",
}  # fmt: skip
SUITABLE = {"1": "a) Suitable", "2": "b) Unsuitable", "": ""}
ACTIVITY = {
    "F1": "F1: Full time in higher education", "F2": "F2: Full time in education other than higher",
    "P2": "P2: Part time in education other than higher", "F4": "F4: Full time in an apprenticeship",
    "F5": "F5: Full time in training or employment (not an apprenticeship)",
    "P5": "P5: Part time in training or employment (not an apprenticeship)",
    "G4": "G4: Not in education, employment or training - illness or disability",
    "G5": "G5: Not in education, employment or training - other",
    "G6": "G6: Not in education, employment or training - pregnancy or parenting", "": "",
}  # fmt: skip
