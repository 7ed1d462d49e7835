"""The themes of findings, in words: the same as the reader of letters suggests, so that all sources stand together."""

THEMES = {
    "front_door": "Front door",
    "assessment": "Assessment",
    "planning": "Plans and planning",
    "visits_direct_work": "Visits and direct work",
    "risk_exploitation": "Risk and exploitation",
    "court_permanence": "Court and permanence",
    "placement": "Placements",
    "health_education": "Health and education",
    "care_leavers": "Care leavers",
    "voice": "Voice of children and parents",
    "oversight_supervision": "Oversight and supervision",
    "workload": "Workload",
    "workforce": "Workforce",
    "qa_performance": "Quality assurance and performance",
    "leadership_partnership": "Leadership and partnership",
    "diversity_disability": "Diversity and disability",
    "other": "Other",
}


def in_order(themes: set[str]) -> list[str]:
    """Themes in the order in which children meet the service."""
    return [theme for theme in THEMES if theme in themes]
