"""The story of Wyreshire: when it was judged, what has got better since, where plans still drift.

How often a standard is missed is a line through three points: at the inspection and before, eighteen months after
it, and a year ago until now. A team may do worse than the line.
"""

from datetime import date

from holdfast.synthetic import rules

INSPECTED_MONTHS_AGO = 36
VISITS_MONTHS_AFTER = (7, 12, 18, 24, 31)

FRONT_DOOR, EMERGENCY_DUTY = "0110", "0120"
ASSESSMENT = ("0210", "0220", "0230")
SAFEGUARDING = ("0310", "0320", "0330", "0340")
IN_CARE = ("0410", "0420")
LEAVING_CARE, DISABLED, REVIEWING = "0510", "0610", "0710"
DRIFTING = ("0330", "0340")
CHURNING = "0320"

TEAMS = (
    (FRONT_DOOR, "Front Door", "S1", "Front Door Service"),
    (EMERGENCY_DUTY, "Emergency Duty Team", "S1", "Front Door Service"),
    ("0210", "Assessment North", "S2", "Assessment Service"),
    ("0220", "Assessment South", "S2", "Assessment Service"),
    ("0230", "Assessment East", "S2", "Assessment Service"),
    ("0310", "Safeguarding Vale", "S3", "Safeguarding Service"),
    ("0320", "Safeguarding Harbour", "S3", "Safeguarding Service"),
    ("0330", "Safeguarding Moor", "S3", "Safeguarding Service"),
    ("0340", "Safeguarding Coast", "S3", "Safeguarding Service"),
    ("0410", "Children in Care One", "S4", "Children in Care Service"),
    ("0420", "Children in Care Two", "S4", "Children in Care Service"),
    (LEAVING_CARE, "Leaving Care", "S5", "Leaving Care Service"),
    (DISABLED, "Disabled Children", "S6", "Disabled Children Service"),
    (REVIEWING, "Reviewing Service", "S7", "Reviewing and Quality Service"),
)

# Share missed: before the inspection, 18 months after it, now.
MISSED = {
    "contact_decision": (0.22, 0.10, 0.055),
    "referral_decision": (0.20, 0.09, 0.05),
    "out_of_hours_handover": (0.60, 0.57, 0.54),
    "strategy_discussion": (0.20, 0.12, 0.09),
    "strategy_quorum": (0.38, 0.24, 0.15),
    "enquiry_completed": (0.26, 0.18, 0.14),
    "initial_conference": (0.30, 0.24, 0.18),
    "assessment": (0.40, 0.25, 0.142),
    "child_seen_in_assessment": (0.06, 0.04, 0.025),
    "in_need_plan_length": (0.27, 0.20, 0.12),
    "in_need_visit": (0.26, 0.18, 0.13),
    "in_need_review": (0.34, 0.24, 0.16),
    "protection_visit": (0.22, 0.14, 0.09),
    "core_group": (0.30, 0.20, 0.13),
    "protection_review": (0.09, 0.07, 0.050),
    "care_visit": (0.15, 0.10, 0.07),
    "care_review": (0.10, 0.07, 0.05),
    "adviser_allocated": (0.45, 0.36, 0.28),
    "pathway_assessment": (0.50, 0.38, 0.28),
    "pathway_plan_review": (0.30, 0.22, 0.16),
    "supervision": (0.34, 0.22, 0.13),
    "oversight": (0.42, 0.26, 0.16),
    "allocation": (0.45, 0.12, 0.035),
    "waiting_review": (0.55, 0.30, 0.18),
    "pre_proceedings": (0.52, 0.44, 0.36),
    "letter_before_proceedings": (0.30, 0.20, 0.14),
    "pre_proceedings_meeting": (0.34, 0.25, 0.18),
    "legal_planning": (0.60, 0.46, 0.34),
    "gateway_decision": (0.38, 0.24, 0.15),
    "plan_changed": (0.36, 0.28, 0.22),
    "officer_contact": (0.40, 0.28, 0.20),
    "officer_dispute": (0.44, 0.34, 0.26),
    "review_decision": (0.34, 0.26, 0.21),
    "permanence_tracked": (0.42, 0.28, 0.18),
    "leaver_home_visit": (0.32, 0.25, 0.19),
    "adoption_decision": (0.30, 0.24, 0.18),
    "private_fostering_visit": (0.30, 0.22, 0.15),
    "private_fostering_first_visit": (0.34, 0.24, 0.17),
    "private_fostering_assessment": (0.38, 0.28, 0.20),
    "education_plan_begun": (0.30, 0.20, 0.12),
    "education_plan_made": (0.42, 0.30, 0.18),
    "education_plan_each_term": (0.24, 0.15, 0.09),
    "missing_education_enquiry": (0.34, 0.24, 0.16),
}

# How much worse a team does than the line.
WORSE: dict[str, dict[str, float]] = {
    "in_need_plan_length": dict.fromkeys(DRIFTING, 2.3),
    "in_need_review": dict.fromkeys(DRIFTING, 1.9),
    "in_need_visit": dict.fromkeys(DRIFTING, 1.5),
    "core_group": dict.fromkeys(DRIFTING, 1.5),
    "oversight": {**dict.fromkeys(DRIFTING, 1.6), CHURNING: 1.4},
    "supervision": {CHURNING: 1.8},
    "legal_planning": dict.fromkeys(DRIFTING, 1.4),
    "plan_changed": dict.fromkeys(DRIFTING, 1.8),
    "allocation": {CHURNING: 2.5},
}
_HIGHEST = 0.85
_BLOCK = 5  # rates change every 32 days: the day's number shifted by this is its block


class Story:
    """What happened to the council, and how often each team missed each standard at each time."""

    def __init__(self, as_at: int) -> None:
        self.as_at = as_at
        self.inspected_on = rules.on_or_after(rules.add_months(as_at, -INSPECTED_MONTHS_AGO))
        self.visits_on = [rules.on_or_after(rules.add_months(self.inspected_on, n)) for n in VISITS_MONTHS_AFTER]
        self._rates: dict[tuple[str, str], list[float]] = {}

    def missed(self, standard: str, team: str = "") -> list[float]:
        """The share missed by `team` for each block of 32 days: index it with `day >> 5`."""
        rates = self._rates.get((standard, team))
        if rates is None:
            worse = WORSE.get(standard, {}).get(team, 1.0)
            blocks = range((rules.LENGTH >> _BLOCK) + 1)
            rates = [min(_HIGHEST, self._line(standard, (block << _BLOCK) + 16) * worse) for block in blocks]
            self._rates[standard, team] = rates
        return rates

    def _line(self, standard: str, day: int) -> float:
        before, half_way, now = MISSED[standard]
        middle, recent = rules.add_months(self.inspected_on, 18), rules.add_months(self.as_at, -13)
        if day <= self.inspected_on:
            return before
        if day <= middle:
            return before + (half_way - before) * (day - self.inspected_on) / (middle - self.inspected_on)
        return half_way + (now - half_way) * min(1.0, (day - middle) / (recent - middle))

    def backlog(self, day: int) -> float:
        """How full the queue of children without a worker was: 1 until just after the inspection, 0 a year later."""
        cleared = rules.add_months(self.inspected_on, 14)
        if day <= self.inspected_on + 60:
            return 1.0
        return max(0.0, (cleared - day) / (cleared - self.inspected_on - 60))

    def told(self) -> dict[str, object]:
        """The story in words and dates, for `council.json`."""

        def iso(day: int) -> str:
            return rules.ISO[day]

        return {
            "judged_inadequate_on": iso(self.inspected_on),
            "monitoring_visits_on": [iso(day) for day in self.visits_on],
            "better": "Assessments are authorised in time far more often: about 60 in 100 before, 86 in 100 now.",
            "still_drifting": list(DRIFTING),
            "workers_churning": CHURNING,
            "backlog": f"Children waited weeks for a worker until {iso(self.inspected_on + 60)}; cleared a year later.",
            "out_of_hours": "More than half of contacts out of hours are still handed over late.",
        }


def story_of(as_at: date) -> Story:
    """The story as it stands on a day."""
    return Story(rules.number(as_at))
