"""The standards of practice themselves: their clocks and measures, one file per subject."""

from holdfast.clocks.model import Clock
from holdfast.clocks.parameters import Parameter, national_parameters
from holdfast.clocks.reckoning import Definitions
from holdfast.measures.model import Measure
from holdfast.standards import (
    adoption,
    adoption_steps,
    assessment_quality,
    assessments,
    care,
    care_health,
    care_leavers,
    care_planning,
    caseload_limits,
    caseloads,
    child_in_need,
    child_protection,
    conferences,
    contacts,
    corporate_parenting,
    data_quality,
    drift,
    education,
    front_door,
    learning,
    leavers_homes,
    leavers_now,
    liberty,
    mash,
    missing,
    missing_education,
    need_over_time,
    oversight,
    permanence_tracking,
    placements,
    populations,
    pre_proceedings,
    private_fostering,
    protection_plans,
    quality,
    referrals,
    reviewing_officers,
    schooling,
    strategy_and_enquiries,
    supervision_quality,
    unaccompanied,
    voices,
    workforce,
)

SUBJECTS = (
    front_door,
    contacts,
    referrals,
    mash,
    strategy_and_enquiries,
    conferences,
    assessments,
    assessment_quality,
    child_in_need,
    need_over_time,
    drift,
    child_protection,
    protection_plans,
    pre_proceedings,
    care,
    care_planning,
    permanence_tracking,
    placements,
    liberty,
    care_health,
    education,
    missing,
    reviewing_officers,
    care_leavers,
    leavers_homes,
    leavers_now,
    adoption,
    adoption_steps,
    private_fostering,
    unaccompanied,
    oversight,
    supervision_quality,
    caseloads,
    caseload_limits,
    workforce,
    quality,
    voices,
    missing_education,
    corporate_parenting,
    learning,
    data_quality,
)

CLOCKS: dict[str, Clock] = {clock.standard: clock for subject in SUBJECTS for clock in subject.CLOCKS}

MEASURES: dict[str, Measure] = {measure.id: measure for subject in SUBJECTS for measure in subject.MEASURES}

DERIVED = (*populations.DERIVED, *schooling.DERIVED)


def definitions(parameters: tuple[Parameter, ...] | None = None) -> Definitions:
    """Every clock with the relations and limits it uses; a council's own limits may be given."""
    return Definitions(tuple(CLOCKS.values()), DERIVED, parameters or national_parameters())
