"""The closed code lists of the record, each under the code of the Department for Education where it has one.

Codes come from the children in need census, the SSDA903 return, Ofsted's child-level lists and the Standard
Safeguarding Dataset; where those use words instead of codes, the words are the codes. Practice extracts use the
plain words at the end. Readers match spellings without regard to case.
"""

from holdfast.record.tables.codes import CodeSet


def _flags(name: str, codes: dict[str, str]) -> CodeSet:
    """A list whose codes are the keys of a JSON outcome field, there written with `_FLAG` behind them."""
    return CodeSet(name, codes, aliases={f"{code}_FLAG": code for code in codes})


def _words(name: str, *words: str, **aliases: str) -> CodeSet:
    """A list whose codes are plain words; an alias is written with underscores for blanks."""
    return CodeSet(name, {word: word for word in words}, aliases={a.replace("_", " "): w for a, w in aliases.items()})


# --- The child -------------------------------------------------------------------------------------------------

SEX = CodeSet(
    "sex",
    {"M": "Male", "F": "Female", "U": "Not known, or the child is not yet born"},
    aliases={
        "Male": "M",
        "Boy": "M",
        "1": "M",
        "Female": "F",
        "Girl": "F",
        "2": "F",
        "Unknown": "U",
        "Not known": "U",
        "Not stated": "U",
        "Not recorded": "U",
        "Not stated/recorded": "U",
        "Indeterminate": "U",
        "Neither": "U",
        "Unborn": "U",
        "I": "U",
        "0": "U",
        "9": "U",
    },
)

GENDER = CodeSet(
    "gender",
    {"00": "Not known or not asked", "01": "Man or boy", "02": "Woman or girl", "09": "Describes it in own words"},
    aliases={
        "0": "00",
        "U": "00",
        "Unknown": "00",
        "Not known": "00",
        "Not stated": "00",
        "Not recorded": "00",
        "1": "01",
        "M": "01",
        "Male": "01",
        "Man": "01",
        "Boy": "01",
        "2": "02",
        "F": "02",
        "Female": "02",
        "Woman": "02",
        "Girl": "02",
        "9": "09",
        "Other": "09",
        "Neither": "09",
        "Non-binary": "09",
        "Prefer to self-describe": "09",
        "Self-described": "09",
    },
)

ETHNICITY = CodeSet(
    "ethnicity",
    {
        "WBRI": "White British",
        "WIRI": "White Irish",
        "WIRT": "Traveller of Irish heritage",
        "WOTH": "Any other White background",
        "WROM": "Gypsy or Roma",
        "MWBC": "White and Black Caribbean",
        "MWBA": "White and Black African",
        "MWAS": "White and Asian",
        "MOTH": "Any other mixed background",
        "AIND": "Indian",
        "APKN": "Pakistani",
        "ABAN": "Bangladeshi",
        "AOTH": "Any other Asian background",
        "BCRB": "Black Caribbean",
        "BAFR": "Black African",
        "BOTH": "Any other Black background",
        "CHNE": "Chinese",
        "OOTH": "Any other ethnic group",
        "REFU": "Declined to say",
        "NOBT": "Not yet asked or not yet known",
    },
    aliases={
        "CNHE": "CHNE",
        "White British": "WBRI",
        "British": "WBRI",
        "White - British": "WBRI",
        "White Irish": "WIRI",
        "White - Irish": "WIRI",
        "Irish": "WIRI",
        "Traveller of Irish heritage": "WIRT",
        "Irish Traveller": "WIRT",
        "Any other White background": "WOTH",
        "White - Any other White background": "WOTH",
        "White other": "WOTH",
        "Gypsy/Roma": "WROM",
        "Gypsy / Roma": "WROM",
        "Gypsy": "WROM",
        "Roma": "WROM",
        "White and Black Caribbean": "MWBC",
        "Mixed - White and Black Caribbean": "MWBC",
        "White and Black African": "MWBA",
        "Mixed - White and Black African": "MWBA",
        "White and Asian": "MWAS",
        "Mixed - White and Asian": "MWAS",
        "Any other mixed background": "MOTH",
        "Mixed other": "MOTH",
        "Indian": "AIND",
        "Asian or Asian British - Indian": "AIND",
        "Pakistani": "APKN",
        "Asian or Asian British - Pakistani": "APKN",
        "Bangladeshi": "ABAN",
        "Asian or Asian British - Bangladeshi": "ABAN",
        "Any other Asian background": "AOTH",
        "Asian other": "AOTH",
        "Caribbean": "BCRB",
        "Black Caribbean": "BCRB",
        "Black or Black British - Caribbean": "BCRB",
        "African": "BAFR",
        "Black African": "BAFR",
        "Black or Black British - African": "BAFR",
        "Any other Black background": "BOTH",
        "Black other": "BOTH",
        "Chinese": "CHNE",
        "Any other ethnic group": "OOTH",
        "Other ethnic group": "OOTH",
        "Refused": "REFU",
        "Information refused": "REFU",
        "Information not yet obtained": "NOBT",
        "Not yet obtained": "NOBT",
        "Not known": "NOBT",
        "Unknown": "NOBT",
        "UNKN": "NOBT",
    },
)

DISABILITY = CodeSet(
    "disability",
    {
        "NONE": "No disability",
        "MOB": "Mobility",
        "HAND": "Use of the hands",
        "PC": "Personal care",
        "INC": "Incontinence",
        "COMM": "Communication",
        "LD": "Learning",
        "HEAR": "Hearing",
        "VIS": "Vision",
        "BEH": "Behaviour",
        "CON": "Consciousness (seizures)",
        "AUT": "Autism, diagnosed by a doctor",
        "DDA": "Another disability in the sense of the law",
    },
    aliases={
        "No disability": "NONE",
        "Mobility": "MOB",
        "Hand function": "HAND",
        "Personal care": "PC",
        "Incontinence": "INC",
        "Communication": "COMM",
        "Learning": "LD",
        "Learning disability": "LD",
        "Hearing": "HEAR",
        "Vision": "VIS",
        "Behaviour": "BEH",
        "Consciousness": "CON",
        "Autism": "AUT",
        "Diagnosed with autism or Asperger syndrome": "AUT",
        "Other": "DDA",
        "Other DDA": "DDA",
    },
)

UPN_UNKNOWN = CodeSet(
    "upn_unknown",
    {
        "UN1": "Too young for school, none given yet",
        "UN2": "Never at a state-funded school in England",
        "UN3": "Educated outside England",
        "UN4": "Newly known to the service, number not found yet",
        "UN5": "Sources of the number disagree, so it cannot be matched",
        "UN6": "Child not yet born",
        "UN7": "Referral without further action",
        "UN8": "New to the area, neither pupil nor learner number known yet",
        "UN9": "Never at a state-funded school or college in England",
        "UN10": "Request led to no further action before the number was known",
    },
)

ADDRESS_PARTS = CodeSet(
    "address_parts",
    {
        "ROOM": "Room",
        "FLOOR": "Floor",
        "FLAT": "Flat",
        "BUILDING": "Building",
        "HOUSE": "House name or number",
        "STREET": "Street",
        "TOWN": "Town",
        "UPRN": "Unique property reference number",
        "EASTING": "National grid easting, metres",
        "NORTHING": "National grid northing, metres",
    },
)

YES_NO_UNKNOWN = CodeSet(
    "yes_no_unknown",
    {"Y": "Yes", "N": "No", "U": "Not known"},
    aliases={
        "Yes": "Y",
        "True": "Y",
        "T": "Y",
        "1": "Y",
        "No": "N",
        "False": "N",
        "F": "N",
        "0": "N",
        "Unknown": "U",
        "Not known": "U",
    },
)

# --- Front door and assessment ---------------------------------------------------------------------------------

REFERRAL_SOURCE = CodeSet(
    "referral_source",
    {
        "1A": "Family member, relative or carer",
        "1B": "Acquaintance, neighbour or child minder",
        "1C": "The child",
        "1D": "Another individual, such as a stranger",
        "2A": "School",
        "2B": "Education service",
        "3A": "General practitioner",
        "3B": "Health visitor",
        "3C": "School nurse",
        "3D": "Other primary health service",
        "3E": "Accident and emergency department",
        "3F": "Other health service",
        "4": "Housing",
        "5A": "Council: social care, such as adults'",
        "5B": "Council: another of its departments",
        "5C": "Council: another authority",
        "5D": "Council: early help",
        "6": "Police",
        "7": "Court, probation, immigration, Cafcass, prison or other legal agency",
        "8": "Other, such as a children's centre or charity",
        "9": "Anonymous",
        "10": "Not known",
    },
    aliases={
        "1a: Individual": "1A",
        "1b: Individual": "1B",
        "1c: Individual": "1C",
        "1d: Individual": "1D",
        "Self": "1C",
        "School": "2A",
        "Schools": "2A",
        "2a: Schools": "2A",
        "Education services": "2B",
        "2b: Education services": "2B",
        "GP": "3A",
        "3a: Health services": "3A",
        "Health visitor": "3B",
        "3b: Health services": "3B",
        "School nurse": "3C",
        "3c: Health services": "3C",
        "3d: Health services": "3D",
        "A&E": "3E",
        "3e: Health services": "3E",
        "3f: Health services": "3F",
        "Housing": "4",
        "4: Housing": "4",
        "4A": "4",
        "5a: LA services": "5A",
        "5b: LA services": "5B",
        "5c: LA services": "5C",
        "5d: LA services": "5D",
        "Early help": "5D",
        "Police": "6",
        "6: Police": "6",
        "6A": "6",
        "Other legal agency": "7",
        "7: Other legal agency": "7",
        "7A": "7",
        "Other": "8",
        "8: Other": "8",
        "8A": "8",
        "Anonymous": "9",
        "9: Anonymous": "9",
        "9A": "9",
        "Unknown": "10",
        "10: Unknown": "10",
        "10A": "10",
    },
)

PRIMARY_NEED = CodeSet(
    "primary_need",
    {
        "N1": "Abuse, neglect or exploitation",
        "N2": "The child's disability or illness",
        "N3": "A parent's disability, illness or addiction",
        "N4": "Family in acute stress",
        "N5": "Family dysfunction",
        "N6": "Socially unacceptable behaviour",
        "N7": "Low income",
        "N8": "Absent parenting",
        "N9": "Not a child in need (adoption support only)",
        "N0": "Not stated",
    },
    aliases={
        "Abuse or neglect": "N1",
        "Abuse, neglect and exploitation": "N1",
        "Child's disability": "N2",
        "Child's disability or illness": "N2",
        "Parental disability or illness": "N3",
        "Parental illness or disability": "N3",
        "Parent's disability or illness": "N3",
        "Family in acute stress": "N4",
        "Family dysfunction": "N5",
        "Socially unacceptable behaviour": "N6",
        "Low income": "N7",
        "Absent parenting": "N8",
        "Cases other than children in need": "N9",
        "Cases other than CIN": "N9",
        "Not stated": "N0",
    },
)

CLOSURE_REASON = CodeSet(
    "closure_reason",
    {
        "RC1": "Adopted",
        "RC2": "Died",
        "RC3": "Child arrangements order",
        "RC4": "Special guardianship order",
        "RC5": "Moved to another authority's services",
        "RC6": "Moved to adult social care",
        "RC7": "Services ended for another reason, such as no longer in need",
        "RC8": "Closed after assessment, no further action",
        "RC9": "Closed after assessment, referred to early help",
    },
    aliases={
        "Adopted": "RC1",
        "Died": "RC2",
        "Child arrangements order": "RC3",
        "Residence order": "RC3",
        "Special guardianship order": "RC4",
        "Transferred to services of another local authority": "RC5",
        "Transferred to adult social care services": "RC6",
        "Services ceased for any other reason, including child no longer in need": "RC7",
        "Case closed after assessment, no further action": "RC8",
        "Case closed after assessment, referred to early help": "RC9",
    },
)

CONTACT_OUTCOME = _flags(
    "contact_outcome",
    {
        "NEW_REFERRAL": "Became a new referral",
        "EXISTING_REFERRAL": "Added to an open referral",
        "CP_ENQUIRY": "Enquiry whether the child has a protection plan",
        "NFA": "No further action",
        "NON_AGENCY_ADOPTION": "Adoption without an agency",
        "PRIVATE_FOSTERING": "Private fostering",
        "ADVICE": "Advice or information given",
        "MISSING": "Child missing",
        "OLA_CP": "Protection plan of another authority",
        "OTHER_OUTCOMES_EXIST": "Another outcome, not told apart",
    },
)

REFERRAL_OUTCOME = _flags(
    "referral_outcome",
    {
        "SINGLE_ASSESSMENT": "Assessment",
        "NFA": "No further action",
        "STRATEGY_DISCUSSION": "Strategy discussion",
        "CLA_REQUEST": "Request that the child comes into care",
        "NON_AGENCY_ADOPTION": "Adoption without an agency",
        "PRIVATE_FOSTERING": "Private fostering",
        "CP_TRANSFER_IN": "Protection plan taken over from another authority",
        "CP_CONFERENCE": "Child protection conference",
        "CARE_LEAVER": "Leaving-care service",
        "OTHER_OUTCOMES_EXIST": "Another outcome, not told apart",
    },
)

ASSESSMENT_OUTCOME = _flags(
    "assessment_outcome",
    {
        "NFA": "No further action",
        "NFA_S47_END": "No further action, the section 47 enquiry ends",
        "STRATEGY_DISCUSSION": "Strategy discussion",
        "CLA_REQUEST": "Request that the child comes into care",
        "PRIVATE_FOSTERING": "Private fostering",
        "LEGAL_ACTION": "Legal action",
        "PROV_OF_SERVICES": "Services for a child in need",
        "PROV_OF_SB_CARE": "Short breaks",
        "SPECIALIST_ASSESSMENT": "Specialist assessment",
        "REFERRAL_TO_OTHER_AGENCY": "Referral to another agency",
        "OTHER_ACTIONS": "Other actions",
        "OTHER_OUTCOMES_EXIST": "Another outcome, not told apart",
    },
)

ASSESSMENT_FACTORS = CodeSet(
    "assessment_factors",
    {
        "1A": "Alcohol: the child",
        "1B": "Alcohol: a parent or carer",
        "1C": "Alcohol: another person at home",
        "2A": "Drugs: the child",
        "2B": "Drugs: a parent or carer",
        "2C": "Drugs: another person at home",
        "3A": "Domestic abuse: of the child",
        "3B": "Domestic abuse: of a parent or carer",
        "3C": "Domestic abuse: of another person at home",
        "4A": "Mental health: the child",
        "4B": "Mental health: a parent or carer",
        "4C": "Mental health: another person at home",
        "5A": "Learning disability: the child",
        "5B": "Learning disability: a parent or carer",
        "5C": "Learning disability: another person at home",
        "6A": "Physical disability or illness: the child",
        "6B": "Physical disability or illness: a parent or carer",
        "6C": "Physical disability or illness: another person at home",
        "7A": "Young carer",
        "8B": "Privately fostered: from overseas, means to return",
        "8C": "Privately fostered: from overseas, means to stay",
        "8D": "Privately fostered: from the UK, placed for education",
        "8E": "Privately fostered: from the UK, family's arrangement",
        "8F": "Privately fostered: other",
        "9A": "Unaccompanied asylum seeker",
        "10A": "Going missing",
        "11A": "Child sexual exploitation",
        "12A": "Trafficking",
        "13A": "Gangs",
        "14A": "Socially unacceptable behaviour",
        "15A": "Self-harm",
        "16A": "Neglect",
        "17A": "Emotional abuse",
        "18A": "Physical abuse, by whom not told apart",
        "18B": "Physical abuse by another child",
        "18C": "Physical abuse by an adult",
        "19A": "Sexual abuse, by whom not told apart",
        "19B": "Sexual abuse by another child",
        "19C": "Sexual abuse by an adult",
        "20": "Other factor",
        "21": "No factor and no further action",
        "22A": "Female genital mutilation",
        "23A": "Abuse linked to faith or belief",
        "24A": "Child criminal exploitation",
    },
)

# --- Child protection and the courts ---------------------------------------------------------------------------

ABUSE_CATEGORY = CodeSet(
    "abuse_category",
    {
        "NEG": "Neglect",
        "PHY": "Physical abuse",
        "SAB": "Sexual abuse",
        "EMO": "Emotional abuse",
        "MUL": "More than one category",
    },
    aliases={
        "Neglect": "NEG",
        "Physical abuse": "PHY",
        "Physical": "PHY",
        "Sexual abuse": "SAB",
        "Sexual": "SAB",
        "Emotional abuse": "EMO",
        "Emotional": "EMO",
        "Multiple": "MUL",
        "Multiple/not recommended": "MUL",
    },
)

S47_OUTCOME = _flags(
    "s47_outcome",
    {
        "NFA": "No further action",
        "LEGAL_ACTION": "Legal action",
        "PROV_OF_SERVICES": "Services for a child in need",
        "PROV_OF_SB_CARE": "Short breaks",
        "CP_CONFERENCE": "Child protection conference",
        "NFA_CONTINUE_SINGLE": "Enquiry ends, the assessment goes on",
        "MONITOR": "Watch and wait",
        "OTHER_OUTCOMES_EXIST": "Another outcome, not told apart",
    },
)

CONFERENCE_OUTCOME = _flags(
    "conference_outcome",
    {
        "NFA": "No further action",
        "REFERRAL_TO_OTHER_AGENCY": "Referral to another agency",
        "SINGLE_ASSESSMENT": "Assessment",
        "PROV_OF_SERVICES": "Services for a child in need",
        "CP": "Child protection plan",
        "OTHER_OUTCOMES_EXIST": "Another outcome, not told apart",
    },
)

PARTICIPATION = CodeSet(
    "participation",
    {
        "PN0": "Under 4 at the time",
        "PN1": "Came and spoke",
        "PN2": "Came, an advocate spoke",
        "PN3": "Came and told views without words",
        "PN4": "Came and took no part",
        "PN5": "Stayed away, an advocate spoke",
        "PN6": "Stayed away, sent views by other means",
        "PN7": "Stayed away and sent no views",
    },
)

PRE_PROCEEDINGS_OUTCOME = CodeSet(
    "pre_proceedings_outcome",
    {"ISSUE": "Care proceedings to be issued", "STEP_DOWN": "Stepped down"},
    aliases={
        "Decision to issue care proceedings": "ISSUE",
        "Issue care proceedings": "ISSUE",
        "Decision to step down": "STEP_DOWN",
        "Step down": "STEP_DOWN",
    },
)

LEGAL_GATEWAY_OUTCOME = CodeSet(
    "legal_gateway_outcome",
    {"A": "Go on with the present plan", "B": "Start pre-proceedings", "C": "Issue care proceedings", "D": "Not known"},
    aliases={
        "Continue with current plan": "A",
        "Start pre-proceedings": "B",
        "Issue care proceedings": "C",
        "Unknown": "D",
    },
)

REPRESENTED_AT_ISSUE = CodeSet(
    "represented_at_issue",
    {"Y": "Yes", "N": "No", "U": "Not known", "NA": "Not in care proceedings"},
    aliases={"Yes": "Y", "No": "N", "Unknown": "U", "Not in care proceedings": "NA"},
)

SHORT_NOTICE_REASON = CodeSet(
    "short_notice_reason",
    {
        "A": "The child's safety at once at risk without an order",
        "B": "Emergency protection order",
        "C": "Other",
        "NA": "No application at short notice",
    },
    aliases={"Other": "C", "No short notice applications": "NA"},
)

_CARE_PLANS = {
    "B": "Care order, placed with parents",
    "C": "Adoption",
    "E": "Special guardianship order",
    "F": "Private law order",
    "G": "Other",
}

INITIAL_CARE_PLAN = CodeSet(
    "initial_care_plan",
    {
        "A": "Care order, interim or full",
        "D": "Supervision order, interim or full",
        "NA": "Not in care proceedings",
        **_CARE_PLANS,
    },
    aliases={"Not in care proceedings": "NA"},
)

FINAL_CARE_PLAN = CodeSet(
    "final_care_plan",
    {"A": "Care order", "D": "Supervision order", "H": "Final hearing still to come", **_CARE_PLANS},
    aliases={"Not yet at final hearing - still in care proceedings": "H", "Not yet at final hearing": "H"},
)

# --- Care ------------------------------------------------------------------------------------------------------

LEGAL_STATUS = CodeSet(
    "legal_status",
    {
        "C1": "Interim care order",
        "C2": "Full care order",
        "D1": "Freeing order",
        "E1": "Placement order",
        "V2": "Accommodated by agreement under section 20",
        "V3": "Short breaks, each episode recorded",
        "V4": "Short breaks, the agreement recorded",
        "L1": "Police protection, in the council's accommodation",
        "L2": "Emergency protection order",
        "L3": "Child assessment order, in the council's accommodation",
        "J1": "Remanded to council or youth detention accommodation",
        "J2": "Council accommodation under the Police and Criminal Evidence Act",
        "J3": "Youth rehabilitation order with residence",
        # The dataset records these too; they have no code in the SSDA903 because the child is not in care under them.
        "SGO": "Special guardianship order (not in care)",
        "CAO": "Child arrangements or residence order (not in care)",
        "SO": "Supervision order (not in care)",
        "AO": "Adoption order (not in care)",
        "PF": "Privately fostered (not in care)",
        "CL": "Care leaver (not in care)",
        "NONE": "No order or status",
    },
    aliases={
        "Interim care order": "C1",
        "ICO": "C1",
        "Full care order": "C2",
        "Care order": "C2",
        "FCO": "C2",
        "Freeing order": "D1",
        "Freeing order granted": "D1",
        "Placement order": "E1",
        "Placement order granted": "E1",
        "Single period of accommodation under section 20": "V2",
        "Single period under S20": "V2",
        "Section 20": "V2",
        "S20": "V2",
        "Short term breaks, episodes recorded": "V3",
        "Short term breaks, agreements recorded": "V4",
        "Police protection LA accommodation": "L1",
        "Police protection": "L1",
        "Emergency protection order": "L2",
        "EPO": "L2",
        "Child assessment order LA accommodation": "L3",
        "Remanded to LA or youth detention": "J1",
        "LA accommodation under PACE": "J2",
        "Youth rehabilitation order": "J3",
        "Special guardianship order": "SGO",
        "Special guardianship": "SGO",
        "Child arrangements order": "CAO",
        "Residence order": "CAO",
        "RO": "CAO",
        "Supervision order": "SO",
        "Adoption order": "AO",
        "Private fostering": "PF",
        "Privately fostered": "PF",
        "Care leaver": "CL",
        "None": "NONE",
        "No legal status": "NONE",
    },
)

EPISODE_START_REASON = CodeSet(
    "episode_start_reason",
    {
        "S": "Came into care",
        "L": "Change of legal status only",
        "P": "Change of placement and carer",
        "T": "Change of placement with the same carer",
        "B": "Change of legal status, placement and carer",
        "U": "Change of legal status and placement with the same carer",
    },
)

EPISODE_CEASED_REASON = CodeSet(
    "episode_ceased_reason",
    {
        "X1": "A new episode begins the same day, still in care",
        "E11": "Adopted, application not opposed",
        "E12": "Adopted, the court dispensed with consent",
        "E2": "Died",
        "E3": "Care taken over by another UK authority",
        "E4A": "Home to parents or relatives, as planned",
        "E4B": "Home to parents or relatives, not as planned",
        "E13": "To live with someone without parental responsibility",
        "E41": "Child arrangements (residence) order",
        "E43": "Special guardianship to former foster carers",
        "E44": "Special guardianship to others than former foster carers",
        "E45": "Special guardianship to former foster carers who are relatives or friends",
        "E46": "Special guardianship to other former foster carers",
        "E47": "Special guardianship to relatives or friends who did not foster",
        "E48": "Special guardianship to others who did not foster",
        "E5": "Independent living with formal support",
        "E6": "Independent living without formal support",
        "E7": "Residential care paid by adult social care",
        "E9": "Sentenced to custody",
        "E14": "Remand accommodation ended",
        "E15": "Found to be 18 or over",
        "E16": "Moved abroad",
        "E17": "Aged 18 or over and stays with the carers",
        "E8": "Any other reason",
    },
    retired={"E43": "2018-04-01", "E44": "2018-04-01"},
)

# Sources differ on the last day of H5 and P2 (28 October 2023 to 31 March 2024): the later stands, so that no row
# is called wrong which one of the sources allows. Z1 is kept beside Z11 to Z14, on which they differ too.
PLACEMENT_TYPE = CodeSet(
    "placement_type",
    {
        "A3": "Placed for adoption with consent, with the present foster carer",
        "A4": "Placed for adoption with consent, not with the present foster carer",
        "A5": "Placed for adoption under an order, with the present foster carer",
        "A6": "Placed for adoption under an order, not with the present foster carer",
        "H5": "Semi-independent accommodation outside the children's homes rules",
        "K1": "Secure children's home",
        "K2": "Children's home",
        "K3": "Supported accommodation",
        "P1": "Placed with parents",
        "P2": "Independent living",
        "P3": "Residential employment",
        "R1": "Residential care home",
        "R2": "Hospital or other health establishment",
        "R3": "Family centre or mother and baby unit",
        "R5": "Young offender institution or secure training centre",
        "S1": "Residential school",
        "T0": "Temporary move, kind not told apart",
        "T1": "Temporary: in hospital",
        "T2": "Temporary: on holiday",
        "T3": "Temporary: the carer is on holiday",
        "T4": "Temporary: seven days or less",
        "U1": "Fostered by relatives or friends, long term",
        "U2": "Fostered by relatives or friends who may adopt",
        "U3": "Fostered by relatives or friends, neither long term nor to adopt",
        "U4": "Fostered, long term",
        "U5": "Fostered by carers who may adopt",
        "U6": "Fostered, neither long term nor to adopt",
        "Z1": "Other placement",
        "Z11": "Other placement, first kind told apart from April 2025",
        "Z12": "Other placement, second kind told apart from April 2025",
        "Z13": "Other placement, third kind told apart from April 2025",
        "Z14": "Other placement, fourth kind told apart from April 2025",
    },
    aliases={
        "Placed with parents": "P1",
        "Placed with own parents": "P1",
        "Independent living": "P2",
        "Residential employment": "P3",
        "Secure children's homes": "K1",
        "Children's homes": "K2",
        "Supported accommodation": "K3",
        "Residential care home": "R1",
        "Family centre or mother and baby unit": "R3",
        "Young offender institution": "R5",
        "Residential school": "S1",
        "Other placements": "Z1",
    },
    retired={"H5": "2024-04-01", "P2": "2024-04-01"},
)

PLACEMENT_PROVIDER = CodeSet(
    "placement_provider",
    {
        "PR0": "Parents",
        "PR1": "The council's own",
        "PR2": "Another council's",
        "PR3": "Other public",
        "PR4": "Private",
        "PR5": "Voluntary",
    },
    aliases={
        "Parents/Parental responsibility": "PR0",
        "Own provision": "PR1",
        "Other LA provision": "PR2",
        "Other public provision": "PR3",
        "Private provision": "PR4",
        "Voluntary/third sector": "PR5",
    },
)

PLACEMENT_CHANGE_REASON = CodeSet(
    "placement_change_reason",
    {
        "CARPL": "Planned in the care plan",
        "CLOSE": "Carer resigned or home closed",
        "ALLEG": "Allegation, section 47",
        "STAND": "Concern about the standard of care",
        "APPRR": "Approval removed",
        "CREQB": "Carer asked, because of the child's behaviour",
        "CREQO": "Carer asked, for another reason",
        "CHILD": "The child asked",
        "LAREQ": "The responsible or area authority asked",
        "PLACE": "Change of the placement's status only",
        "CUSTOD": "Custody",
        "OTHER": "Other reason",
    },
)

PERMANENCE_OPTION = CodeSet(
    "permanence_option",
    {
        "REMAINSUP": "Stay with birth family, with shared care or short breaks",
        "RETURN1M": "Home within a month",
        "RETURN6M": "Home within six months",
        "RETURNEV": "Home in the end, later than six months",
        "LTRELFR": "Long term with relatives or friends",
        "LTFOST18": "Long-term fostering to 18",
        "RESPLMT": "Residential to independence",
        "SUPPLIV": "Supported living, towards independence",
        "ADOPTION": "Adoption",
        "OTHERPLN": "Another plan",
        # Ofsted's list 8 has these two, for which the dataset has no one code.
        "RETURN": "Home, when is not told",
        "ORDER": "Special guardianship or child arrangements order",
    },
    aliases={
        "Return to family": "RETURN",
        "SGO/CAO": "ORDER",
        "Supported living in the community": "SUPPLIV",
        "Long-term residential placement": "RESPLMT",
        "Long-term fostering": "LTFOST18",
        "Other": "OTHERPLN",
    },
)

MISSING_KIND = CodeSet(
    "missing_kind",
    {"M": "Missing: nobody knows where", "A": "Away from placement without permission, place known"},
    aliases={"Missing": "M", "Missing from care": "M", "Away": "A", "Absent": "A", "Absence": "A"},
)

RETURN_INTERVIEW = CodeSet(
    "return_interview",
    {"Y": "Yes", "N": "No", "NA": "Does not apply", "U": "Not known"},
    aliases={"Yes": "Y", "No": "N", "Not applicable": "NA", "N/A": "NA", "Unknown": "U"},
)

HEALTH_CHECK_TYPE = CodeSet(
    "health_check_type",
    {
        "Health Assessment": "Statutory health assessment, initial or review",
        "Dental Check": "Check by a dentist",
        "Health Surveillance Check": "Developmental check of a young child",
    },
    aliases={
        "HA": "Health Assessment",
        "IHA": "Health Assessment",
        "RHA": "Health Assessment",
        "Initial Health Assessment": "Health Assessment",
        "Review Health Assessment": "Health Assessment",
        "Annual Health Assessment": "Health Assessment",
        "Dental": "Dental Check",
        "Dentist": "Dental Check",
        "Health Surveillance Checks": "Health Surveillance Check",
        "Health Surveillance": "Health Surveillance Check",
    },
)

HEALTH_CHECK_STATUS = _words(
    "health_check_status", "Planned", "Refused", "Cancelled", "Completed", Canceled="Cancelled", Complete="Completed"
)

SDQ_REASON = CodeSet(
    "sdq_reason",
    {
        "SDQ1": "Child under 4 or over 16",
        "SDQ2": "Carer declined",
        "SDQ3": "Child's disability made it impossible",
        "SDQ4": "Other",
        "SDQ5": "Child declined",
    },
)

# --- Permanence and adoption -----------------------------------------------------------------------------------

PREVIOUS_PERMANENCE = CodeSet(
    "previous_permanence",
    {
        "P1": "Adoption",
        "P2": "Special guardianship order",
        "P3": "Residence or child arrangements order",
        "P4": "Not known",
        "Z1": "None before",
    },
    aliases={
        "Adoption": "P1",
        "Special guardianship order": "P2",
        "SGO": "P2",
        "Residence order": "P3",
        "Child arrangements order": "P3",
        "Unknown": "P4",
    },
)

ADOPTION_REVERSED_REASON = CodeSet(
    "adoption_reversed_reason",
    {
        "RD1": "The child's needs changed",
        "RD2": "The court made no placement order",
        "RD3": "No adopters were found",
        "RD4": "Another reason",
    },
)

PERMANENCE_ORDER = CodeSet(
    "permanence_order",
    {
        "Adoption": "Adoption order",
        "Special Guardianship": "Special guardianship order",
        "Child Arrangements Order/ Residence Order": "Child arrangements (residence) order",
    },
    aliases={
        "Adoption order": "Adoption",
        "AO": "Adoption",
        "Special Guardianship Order": "Special Guardianship",
        "SGO": "Special Guardianship",
        "Child Arrangements Order": "Child Arrangements Order/ Residence Order",
        "Child Arrangements Order/Residence Order": "Child Arrangements Order/ Residence Order",
        "Residence Order": "Child Arrangements Order/ Residence Order",
        "CAO": "Child Arrangements Order/ Residence Order",
        "RO": "Child Arrangements Order/ Residence Order",
    },
)

ADOPTER_SEX = CodeSet(
    "adopter_sex",
    {"F1": "One woman", "M1": "One man", "FF": "Two women", "MM": "Two men", "MF": "A man and a woman"},
    aliases={
        "Single female": "F1",
        "Single male": "M1",
        "Female couple": "FF",
        "Male couple": "MM",
        "Male/Female couple": "MF",
    },
)

ADOPTER_LEGAL_STATUS = CodeSet(
    "adopter_legal_status",
    {
        "L0": "Single",
        "L11": "Married, different gender",
        "L12": "Married, same gender",
        "L2": "Civil partners",
        "L3": "Couple of different gender, unmarried",
        "L4": "Couple of the same gender, neither married nor civil partners",
    },
    aliases={"Single adopter": "L0", "Civil partnership couple": "L2"},
)

# --- Care leavers ----------------------------------------------------------------------------------------------

LEAVER_ELIGIBILITY = CodeSet(
    "leaver_eligibility",
    {
        "Eligible": "16 or 17, in care now and for 13 weeks since 14",
        "Relevant": "16 or 17, was eligible and has left care",
        "Former Relevant": "18 or over, was eligible or relevant",
        "Qualifying": "16 to 25, was in care or special guardianship but for too short a time to be relevant",
        "No Current Eligibility": "None now",
        "Other": "Supported for another reason",
    },
    aliases={
        "Eligible child": "Eligible",
        "Relevant child": "Relevant",
        "Former relevant child": "Former Relevant",
        "Qualifying care leaver": "Qualifying",
        "Qualifying child": "Qualifying",
        "Not eligible": "No Current Eligibility",
    },
)

IN_TOUCH = CodeSet(
    "in_touch",
    {
        "YES": "In touch",
        "NO": "Not in touch",
        "DIED": "Died after leaving care",
        "REFU": "The young person refuses contact",
        "NREQ": "The young person no longer needs the service",
        "RHOM": "Back with parents for six months or more",
    },
    aliases={"Y": "YES", "N": "NO", "1": "YES", "0": "NO", "Refused": "REFU"},
)

_ACCOMMODATION = {
    "B": "With parents or relatives",
    "C": "Community home or other residential care",
    "D": "Semi-independent or with floating support",
    "E": "Supported lodgings",
    "G": "Abroad",
    "H": "Deported",
    "K": "Ordinary lodgings",
    "R": "Not known where",
    "S": "No fixed home",
    "T": "Foyer or similar",
    "U": "Own tenancy or other independent living",
    "V": "Emergency accommodation",
    "W": "Bed and breakfast",
    "X": "Custody",
    "Y": "Other",
    "Z": "With former foster carers",
    "0": "Not in touch, or does not apply",
}

# The SSDA903 joins 1 (suitable) or 2 (unsuitable) to the letter; the record keeps the two apart.
ACCOMMODATION = CodeSet(
    "accommodation",
    _ACCOMMODATION,
    aliases={f"{letter}{suitable}": letter for letter in _ACCOMMODATION if letter != "0" for suitable in "12"},
)

SUITABILITY = CodeSet(
    "suitability",
    {"1": "Suitable", "2": "Unsuitable"},
    aliases={"Suitable": "1", "Yes": "1", "Y": "1", "Unsuitable": "2", "Not suitable": "2", "No": "2", "N": "2"},
)

ACTIVITY = CodeSet(
    "activity",
    {
        "F1": "Higher education, full time",
        "P1": "Higher education, part time",
        "F2": "Other education, full time",
        "P2": "Other education, part time",
        "F3": "Training or employment, full time",
        "P3": "Training or employment, part time",
        "F4": "Apprenticeship, full time",
        "P4": "Apprenticeship, part time",
        "F5": "Training or employment other than apprenticeship, full time",
        "P5": "Training or employment other than apprenticeship, part time",
        "G4": "None of these: illness or disability",
        "G5": "None of these: other reasons",
        "G6": "None of these: pregnancy or parenting",
        "0": "Not in touch, or does not apply",
    },
    retired={"F3": "2021-04-01", "P3": "2021-04-01"},
)

# --- Workers ---------------------------------------------------------------------------------------------------

WORKER_CHANGE_REASON = CodeSet(
    "worker_change_reason",
    {
        "MANAGE": "Workloads evened out",
        "FCONTA": "First contact or new referral",
        "LEFTRL": "The worker before left the role",
        "ORGRST": "Reorganisation",
        "TSPROC": "The child moved team in the usual way",
        "ABSENC": "Cover for absence, or back from it",
        "CHCHAN": "The child asked",
        "PCCHAN": "A parent or carer asked",
        "SWDIED": "The worker before died",
        "OTHERS": "Another reason",
    },
)

INVOLVEMENT_ROLE = CodeSet(
    "involvement_role",
    {
        "CW": "Allocated social worker",
        "PA": "Personal adviser",
        "IRO": "Independent reviewing officer",
        "CPC": "Chair of child protection conferences",
        "SSW": "Supervising social worker of the foster carer",
        "FSW": "Family support worker",
        "EH": "Early help worker",
        "FH": "Family help lead practitioner",
        "LCP": "Lead child protection practitioner",
        "AW": "Adoption worker",
        "TM": "Team manager",
        "OTH": "Another role",
    },
    aliases={
        "Family Help Lead Practitioner": "FH",
        "Family Help Practitioner": "FH",
        "Lead Practitioner": "FH",
        "Lead Child Protection Practitioner": "LCP",
        "LCPP": "LCP",
        "Allocated Case Worker": "CW",
        "Case Worker": "CW",
        "Caseworker": "CW",
        "Allocated Worker": "CW",
        "Allocated Social Worker": "CW",
        "Social Worker": "CW",
        "Key Worker": "CW",
        "SW": "CW",
        "Personal Adviser": "PA",
        "Personal Advisor": "PA",
        "Leaving Care Personal Adviser": "PA",
        "Leaving Care Personal Advisor": "PA",
        "Independent Reviewing Officer": "IRO",
        "Reviewing Officer": "IRO",
        "Child Protection Chair": "CPC",
        "Conference Chair": "CPC",
        "Supervising Social Worker": "SSW",
        "Family Support Worker": "FSW",
        "Early Help Worker": "EH",
        "Adoption Social Worker": "AW",
        "Adoption Worker": "AW",
        "Team Manager": "TM",
        "Manager": "TM",
        "Other": "OTH",
    },
)

# --- Special educational needs ---------------------------------------------------------------------------------

_EHC_DECISION = {
    "Y": "Agreed",
    "N": "Not agreed",
    "A": "Not yet decided",
    "W": "Withdrawn or ended before the decision",
    "H": "Decided before the present collection",
}

EHC_REQUEST_OUTCOME = CodeSet("ehc_request_outcome", _EHC_DECISION, aliases={"Yes": "Y", "No": "N"})
EHC_ASSESSMENT_OUTCOME = CodeSet("ehc_assessment_outcome", _EHC_DECISION, aliases={"Yes": "Y", "No": "N"})

EHC_EXCEPTIONS = CodeSet(
    "ehc_exceptions",
    {"1": "An exception to the 20 weeks applies", "0": "No exception applies"},
    aliases={"Yes": "1", "Y": "1", "True": "1", "No": "0", "N": "0", "False": "0"},
)

EHC_CEASED_REASON = CodeSet(
    "ehc_ceased_reason",
    {
        "1": "Reached the age limit",
        "2": "Needs met without a plan",
        "3": "Higher education",
        "4": "Paid work other than an apprenticeship",
        "5": "Moved to another authority",
        "6": "No longer wishes education or training",
        "7": "Moved out of England",
        "8": "Died",
        "9": "Other",
    },
)

SEN_NEED_TYPE = CodeSet(
    "sen_need_type",
    {
        "SPLD": "Specific learning difficulty",
        "MLD": "Moderate learning difficulty",
        "SLD": "Severe learning difficulty",
        "PMLD": "Profound and multiple learning difficulty",
        "SEMH": "Social, emotional and mental health",
        "SLCN": "Speech, language and communication",
        "HI": "Hearing impairment",
        "VI": "Vision impairment",
        "MSI": "Multi-sensory impairment",
        "PD": "Physical disability",
        "ASD": "Autistic spectrum",
        "OTH": "Other",
    },
)

SEN_NEED_RANK = CodeSet(
    "sen_need_rank", {"1": "Main need", "2": "Second need"}, aliases={"Primary": "1", "Secondary": "2"}
)

# --- Practice extracts -----------------------------------------------------------------------------------------

AGENCY = _words("agency", "social care", "police", "health", "education", "other")
ATTENDANCE_MODE = _words("attendance_mode", "in person", "live remote", "report only", "apologies")
PLAN_FAMILY = CodeSet(
    "plan_family",
    {"in need": "Child in need plan", "family help": "Family help plan", "early help": "Early help plan"},
    aliases={
        "child in need plan": "in need",
        "child in need": "in need",
        "CIN": "in need",
        "family help plan": "family help",
        "early help plan": "early help",
        "targeted early help": "early help",
        "targeted early help plan": "early help",
    },
)
PLAN_KIND = _words("plan_kind", "in need", "protection", "care", "pathway")
SUPERVISION_KIND = _words("supervision_kind", "case", "personal", "group")
PATHWAY_STEP = _words("pathway_step", "assessment", "plan", "review")
RISK = _words("risk", "high", "medium", "low")
EMPLOYMENT_ROLE = _words(
    "employment_role",
    "social worker",
    "senior social worker",
    "team manager",
    "service manager",
    "head of service",
    "personal adviser",
    "family help practitioner",
    "reviewing officer",
    "auditor",
    personal_advisor="personal adviser",
)
EMPLOYMENT_STAGE = _words("employment_stage", "first year", "experienced")
CONSENT = _words("consent", "obtained", "dispensed with", "refused")
OVERSIGHT_ROLE = _words("oversight_role", "team manager", "service manager", "head of service")
COURT_APPLICATION = _words("court_application", "care", "supervision", "other")
LEGAL_DECISION = _words("legal_decision", "go on with the plan", "pre-proceedings", "proceedings")
GATEWAY = _words("gateway", "allocation", "enquiry", "conference", "step up", "step down", "placement", "closure")
PLAN_CHANGE = _words("plan_change", "plan", "risk", "visits")
RAG = _words("rag", "red", "amber", "green")
PARTNER = _words("partner", "social care", "police", "health", "education", "housing", "probation", "other")
VISIT_PURPOSE = _words("visit_purpose", "assessment", "enquiry")
CONFERENCE_KIND = _words("conference_kind", "initial", "review")
ASSESSMENT_SECTION = _words(
    "assessment_section",
    "child's needs",
    "parenting",
    "family and home",
    "child's views",
    "analysis",
    "recommendations",
)
AUDIT_TOOL = _words("audit_tool", "standard", "thematic", "peer", "dip sample")
AUDIT_VIEW = _words("audit_view", "captured", "too young", "not able to say", "declined", "not captured")
ITEM_KIND = _words("item_kind", "process", "experience", "impact")
MODERATION_REASON = _words("moderation_reason", "random", "inadequate", "other")
AUDIT_GRADE = CodeSet(
    "audit_grade",
    {"1": "Inadequate", "2": "Requires improvement to be good", "3": "Good", "4": "Outstanding"},
    aliases={
        "inadequate": "1",
        "requires improvement": "2",
        "requires improvement to be good": "2",
        "ri": "2",
        "good": "3",
        "outstanding": "4",
    },
)
SAID_BY = _words("said_by", "child", "parent", "carer", "other")
COMPLAINT_STAGE = _words("complaint_stage", "1", "2", "3")
COMPLAINT_OUTCOME = _words("complaint_outcome", "upheld", "partly upheld", "not upheld", "withdrawn")
COURSE_KIND = _words("course_kind", "mandatory", "practice model")
COURSE_LEVEL = _words("course_level", "basic", "advanced")
FIRST_YEAR_MILESTONE = _words("first_year_milestone", "3", "6", "9", "12")
ABSENCE_REASON = _words("absence_reason", "sickness", "other")
OFFICER_CONTACT = _words("officer_contact", "child seen", "child spoken to", "worker spoken to", "record looked at")
PERMANENCE_FORUM = _words("permanence_forum", "panel", "tracking meeting")
PERMANENCE_OUTCOME = _words("permanence_outcome", "on course", "delayed", "achieved")
HOME_PROVIDED_UNDER = _words(
    "home_provided_under", "section 23B", "section 24B", "not provided", **{"23B": "section 23B", "24B": "section 24B"}
)
ADOPTER_STAGE = _words("adopter_stage", "1", "2")
ADOPTER_OUTCOME = _words("adopter_outcome", "went on", "withdrew", "refused", "paused")
SCHOOLING = _words(
    "schooling",
    "school",
    "special school",
    "alternative provision",
    "tuition",
    "home educated",
    "college",
    "early years",
)
MISSING_EDUCATION_OUTCOME = _words(
    "missing_education_outcome", "in school", "taught otherwise", "moved away", "not found"
)
ASYLUM_DECISION = _words("asylum_decision", "granted", "refused", "withdrawn")
VISITOR_KIND = _words("visitor_kind", "independent visitor", "advocate")
ENTITLEMENT = _words("entitlement", "council tax", "setting up home", "leisure pass", "other")
