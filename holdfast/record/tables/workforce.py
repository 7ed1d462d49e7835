"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

departments = Table(
    "departments",
    "TODO meaning",
    ssd="ssd_department",
    key=('team_id',),
    columns=(
        Column("team_id", ID, "Department or Team ID", SAFE, ssd="dept_team_id", item="DEPT1001A", required=True),
        Column("name", TEXT, "Department or Team name", IDENTIFYING, ssd="dept_team_name", item="DEPT1002A"),
        Column("parent_id", ID, "Parent Department or Team ID", IDENTIFYING, ssd="dept_team_parent_id", item="DEPT1003A"),
        Column("parent_name", TEXT, "Parent Department or Team name", SENSITIVE, ssd="dept_team_parent_name", item="DEPT1004A"),
    ),
)

involvements = Table(
    "involvements",
    "TODO meaning",
    ssd="ssd_involvements",
    key=('involvement_id',),
    event="started_on",
    columns=(
        Column("involvement_id", ID, "Involvements table row ID", IDENTIFYING, ssd="invo_involvements_id", item="INVO005A", required=True),
        Column("worker_id", ID, "Worker ID", IDENTIFYING, ssd="invo_professional_id", item="INVO006A"),
        Column("role", TEXT, "Worker role e.g. Allocated Case Worker", SENSITIVE, ssd="invo_professional_role_id", item="INVO007A"),
        Column("team_id", ID, "Worker Team", SAFE, ssd="invo_professional_team", item="INVO009A"),
        Column("started_on", DATE, "Social worker episode start date", SAFE, ssd="invo_involvement_start_date", item="INVO002A"),
        Column("ended_on", DATE, "Social worker episode end date", SAFE, ssd="invo_involvement_end_date", item="INVO003A"),
        Column("change_reason", TEXT, "Reason for worker change", SENSITIVE, ssd="invo_worker_change_reason", item="INVO004A"),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="invo_person_id", item="INVO011A", required=True),
        Column("referral_id", ID, "Referral ID", IDENTIFYING, ssd="invo_referral_id", item="INVO010A"),
    ),
)

professionals = Table(
    "professionals",
    "TODO meaning",
    ssd="ssd_professionals",
    key=('worker_id',),
    columns=(
        Column("worker_id", ID, "Professionals table row ID", IDENTIFYING, ssd="prof_professional_id", item="PROF001A", required=True),
        Column("staff_id", ID, "Staff Identifier", IDENTIFYING, ssd="prof_staff_id", item="PROF010A"),
        Column("name", TEXT, "Staff name", IDENTIFYING, ssd="prof_professional_name", item="PROF013A"),
        Column("registration_number", ID, "Social worker ID - Social Work England (SWE) registration number- if available", IDENTIFYING, ssd="prof_social_worker_registration_no", item="PROF002A"),
        Column("job_title", TEXT, "Worker job title e.g. Social Worker", SENSITIVE, ssd="prof_professional_job_title", item="PROF007A"),
        Column("caseload_last_september", WHOLE, "Number of cases held on previous 30th Sept", SENSITIVE, ssd="prof_professional_caseload", item="PROF008A"),
        Column("team_id", ID, "Worker Department e.g. 'Youth Support Team West'", SAFE, ssd="prof_professional_department", item="PROF012A"),
        Column("fte", NUMBER, "Full Time Equivalency", SAFE, ssd="prof_full_time_equivalency", item="PROF011A"),
        Column("agency", FLAG, "Flag for whether the worker is agency", SENSITIVE, ssd="prof_agency_worker_flag", item="PROF014A"),
    ),
)
