"""What is known of England, and the mixes by which Wyreshire is drawn: figures as data, each with its source.

Sources, all published by the Department for Education for the year to 31 March 2025 unless said otherwise: children
in need (C1 referrals, C2 assessments, C4 enquiries and conferences, D1 to D7 plans), children looked after (stability,
placements, health, leavers), the children's social work workforce (30 September 2025). What no return publishes is
marked `local` and chosen so that the published rates come out.
"""

from holdfast.synthetic.draw import Weighted

# The rates that the whole council must come near: measure, value, how near at 20,000 children.
TARGETS = {
    "FD06": (0.226, 0.03),
    "AS02": (0.857, 0.02),
    "IC01": (0.814, 0.05),
    "CP14": (0.245, 0.05),
    "CP11": (0.023, 0.02),
    "CP08": (0.906, 0.05),
    "CL01": (0.10, 0.03),
    "CL02": (0.69, 0.08),
    "CL11": (0.18, 0.05),
    "HE02": (0.90, 0.04),
    "HE03": (0.81, 0.05),
    "LC09": (0.54, 0.08),
    "LC11": (0.89, 0.05),
    "CW01": (15.2, 1.5),
}

# Families: local, so that about half of all children known have a brother or sister known too.
SIBLINGS = Weighted({1: 50, 2: 29, 3: 14, 4: 5, 5: 2})
# Age in years of the child first known, children in need at 31 March by age.
AGE_FIRST_KNOWN = Weighted({(0, 0): 9, (1, 4): 22, (5, 9): 27, (10, 15): 34, (16, 17): 8})
UNBORN_FAMILIES = 0.07  # first known with a child not yet born (local)
SEX = Weighted({"M": 52, "F": 48})
ETHNICITY = Weighted(
    {
        "WBRI": 62, "WIRI": 0.6, "WIRT": 0.4, "WOTH": 6, "WROM": 0.9, "MWBC": 3, "MWBA": 1.6, "MWAS": 1.8,
        "MOTH": 3, "AIND": 1.6, "APKN": 3.2, "ABAN": 1.4, "AOTH": 2, "BCRB": 1.8, "BAFR": 4.2, "BOTH": 1.4,
        "CHNE": 0.3, "OOTH": 2.6, "REFU": 0.4, "NOBT": 1.8,
    }
)  # fmt: skip
ETHNICITY_ALONE_ARRIVING = Weighted({"BAFR": 38, "OOTH": 34, "WOTH": 6, "AOTH": 18, "BOTH": 4})
NATIONALITIES = Weighted({"AFG": 24, "SDN": 26, "ERI": 14, "VNM": 8, "IRN": 12, "IRQ": 8, "SYR": 4, "ALB": 4})

# Source of referral (C1): police 28.3%, school 20.6%, health 15.2%. A quarter comes out of hours, most of it from the
# police: what comes by day makes up England's mix.
_SOURCE = {
    "6": 28.3, "2A": 18.9, "2B": 1.7, "3A": 3.1, "3B": 2.4, "3C": 2.9, "3D": 2.8, "3E": 2.6, "3F": 1.4,
    "5A": 6.3, "5B": 2.2, "5C": 3.6, "1A": 4.6, "1B": 1.7, "1C": 0.9, "1D": 1.2, "4": 2.1, "7": 3.4,
    "8": 6.1, "9": 2.5, "10": 1.3,
}  # fmt: skip
_AT_NIGHT = {"6": 68, "3D": 9, "5B": 8, "1A": 6, "1B": 4, "8": 3, "9": 2}
NIGHT_SHARE = 0.25
SOURCE_AT_NIGHT = Weighted(_AT_NIGHT)
SOURCE_BY_DAY = Weighted({code: share - NIGHT_SHARE * _AT_NIGHT.get(code, 0) for code, share in _SOURCE.items()})
SOURCE_NAMES = {
    "1A": "Family member or carer", "1B": "Acquaintance", "1C": "Self", "1D": "Other individual", "2A": "School",
    "2B": "Education service", "3A": "GP", "3B": "Health visitor", "3C": "School nurse", "3D": "Emergency department",
    "3E": "Hospital or clinic", "3F": "Other health service", "4": "Housing", "5A": "Social care of this council",
    "5B": "Other department of this council", "5C": "Another council", "6": "Police",
    "7": "Court, probation or Cafcass",
    "8": "Voluntary or other agency", "9": "Anonymous", "10": "Unknown",
}  # fmt: skip

# Primary need at referral (B3 children in need): abuse or neglect somewhat over half.
NEED = Weighted({"N1": 57, "N2": 6, "N3": 4, "N4": 11, "N5": 15, "N6": 2, "N7": 0.5, "N8": 2.5, "N9": 1, "N0": 1})
REFERRAL_NFA = 0.065  # C1: no further action before an assessment

# Assessments by duration in working days (C2 bands): within 45, and over.
ASSESSMENT_IN_TIME = Weighted(
    {(0, 0): 11.68, (1, 10): 75.59, (11, 20): 112.18, (21, 30): 102.26, (31, 40): 131.38, (41, 45): 122.73}
)
ASSESSMENT_LATE = Weighted({(46, 50): 37.64, (51, 60): 27.86, (61, 95): 27.5})
FACTORS = Weighted(
    {
        "3B": 30, "4B": 29, "2B": 15, "1B": 14, "18B": 13, "17A": 12, "16A": 11, "3A": 10, "15A": 12, "4A": 14,
        "19B": 5, "18C": 6, "5A": 5, "6A": 5, "14A": 4, "13A": 5, "12A": 3, "2A": 4, "1A": 2, "7A": 3, "11A": 2,
        "10A": 3, "9A": 1, "8E": 0.4, "20": 4, "3C": 4, "4C": 3,
    }
)  # fmt: skip

# Section 47 and conference (C4): 13 / 14 / 15 working days at the quartiles; the late ones reach past 20.
ENQUIRY_IN_TIME = Weighted({(2, 7): 25, (8, 12): 40, (13, 15): 35})
ENQUIRY_LATE = Weighted({(16, 20): 60, (21, 35): 40})
CONFERENCE_IN_TIME = Weighted({(5, 10): 8.6, (11, 13): 26, (14, 15): 46})
CONFERENCE_LATE = Weighted({(16, 20): 48, (21, 34): 52})
CONFERENCE_MAKES_PLAN = 0.86  # 61,840 plans from 72,100 conferences
ABUSE = Weighted({"NEG": 50, "EMO": 36, "PHY": 8, "SAB": 4, "MUL": 2})

# What becomes of a family referred (C1 ends without need 30.8%, C4, D1, looked-after starters; split local).
PATHS = Weighted({"closed": 53, "in_need": 33, "protection": 7.0, "protection_care": 1.35, "care": 2.4,
                  "in_need_care": 0.9, "transfer_in": 0.45})  # fmt: skip
PATHS_AFTER_PROTECTION = Weighted({"closed": 22, "in_need": 16, "protection": 64, "protection_care": 6, "care": 4})
PATHS_ALREADY_KNOWN = Weighted({"in_need": 38, "protection": 18, "care": 26, "protection_care": 18})
ESCALATES = 0.06  # in need plans that become child protection plans
ENQUIRY_WITHOUT_CONFERENCE = {"closed": 0.27, "in_need": 0.42}

# How long, in days: child in need plans in and out of drift (local), protection plans (D7 with 4.4% over two years).
IN_NEED_DAYS = Weighted({(35, 90): 38, (91, 135): 40, (136, 176): 22})
IN_NEED_DRIFTED_DAYS = Weighted({(186, 240): 55, (241, 330): 30, (331, 560): 15})
DISABLED_DAYS = (360, 1500)
PROTECTION_DAYS = Weighted({(30, 91): 15.9, (92, 183): 20, (184, 365): 43, (366, 730): 18.0, (731, 1010): 3.6})
STEP_DOWN_SHARE = 0.6

# Coming back: chance that a family closed is referred again, and after how many days (tuned to FD06 and CP14).
RETURNS = {"nfa": 0.43, "closed": 0.38, "in_need": 0.27, "protection": 0.58, "care": 0.12}
RETURN_DAYS = Weighted({(12, 60): 30, (61, 150): 32, (151, 280): 22, (281, 500): 10, (501, 900): 6})

# Contacts: 23% lead to a referral (Safeguarding Pressures, phase 9), fewer here so that the files stay usable (local).
CONTACT_ONLY_FAMILIES = 0.33
CONTACT_OUTCOMES = Weighted({"NFA": 46, "ADVICE": 30, "EARLY_HELP": 24})
OPEN_CONTACT_DAYS = 330
OUT_OF_HOURS = 0.12

# Kinds of family that do not follow the common way.
ALONE_ARRIVING = 0.0095
DISABLED_FAMILIES = 0.022
SHORT_BREAKS_SHARE = 0.35
HISTORY_SHARE = 0.055  # families known already, and open, when the six years begin (local)

DEATH_WHILE_OPEN = 0.0008
IMMIGRATION = "Unaccompanied Asylum Seeking Child"

DISABILITIES = Weighted({"LD": 24, "AUT": 26, "BEH": 14, "COMM": 12, "MOB": 8, "CON": 4, "HAND": 2, "HEAR": 3,
                         "INC": 3, "PC": 2, "VIS": 3, "DDA": 6})  # fmt: skip
DISABLED_SHARE = 0.07
