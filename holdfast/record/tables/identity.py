"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

addresses = Table(
    "addresses",
    "TODO meaning",
    ssd="ssd_address",
    key=('address_row_id',),
    event="started_on",
    columns=(
        Column("address_row_id", ID, "Address table row ID", IDENTIFYING, ssd="addr_table_id", item="ADDR007A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="addr_person_id", item="ADDR002A", required=True),
        Column("kind", TEXT, "Address Type", SENSITIVE, ssd="addr_address_type", item="ADDR003A"),
        Column("started_on", DATE, "Address Start Date/ From", SAFE, ssd="addr_address_start_date", item="ADDR004A"),
        Column("ended_on", DATE, "Address End Date/ To", SAFE, ssd="addr_address_end_date", item="ADDR005A"),
        Column("postcode", TEXT, "Address Postcode", IDENTIFYING, ssd="addr_address_postcode", item="ADDR006A"),
    ),
)

address_parts = Table(
    "address_parts",
    "TODO meaning",
    person_through=("addresses", "address_row_id"),
    key=("address_row_id", "part"),
    exploded_from=Exploded("ssd_address", "addr_address_json", "addr_table_id"),
    columns=(
        Column("address_row_id", ID, "TODO", IDENTIFYING, required=True),
        Column("person_id", ID, "TODO", IDENTIFYING),
        Column("part", TEXT, "TODO", SENSITIVE, required=True),
        Column("value", TEXT, "The value of that part", IDENTIFYING),
    ),
)

disabilities = Table(
    "disabilities",
    "TODO meaning",
    ssd="ssd_disability",
    key=('table_id',),
    columns=(
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="disa_person_id", item="DISA001A", required=True),
        Column("table_id", ID, "Disability table row ID", IDENTIFYING, ssd="disa_table_id", item="DISA003A", required=True),
        Column("disability", TEXT, "Disability Code", SENSITIVE, ssd="disa_disability_code", item="DISA002A"),
    ),
)

families = Table(
    "families",
    "TODO meaning",
    ssd="ssd_family",
    key=("family_id", "person_id"),
    columns=(
        Column("family_row_id", ID, "Family table row id", IDENTIFYING, ssd="fami_table_id", item="FAMI003A"),
        Column("family_id", ID, "Family identifier", IDENTIFYING, ssd="fami_family_id", item="FAMI001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="fami_person_id", item="FAMI002A", required=True),
    ),
)

immigration_statuses = Table(
    "immigration_statuses",
    "TODO meaning",
    ssd="ssd_immigration_status",
    key=('immigration_status_id',),
    event="started_on",
    columns=(
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="immi_person_id", item="IMMI001A", required=True),
        Column("immigration_status_id", ID, "Immigration Status ID", IDENTIFYING, ssd="immi_immigration_status_id", item="IMMI005A", required=True),
        Column("status", TEXT, "Immigration Status", SENSITIVE, ssd="immi_immigration_status", item="IMMI002A"),
        Column("started_on", DATE, "Immigration Status Start", SAFE, ssd="immi_immigration_status_start_date", item="IMMI003A"),
        Column("ended_on", DATE, "Immigration Status End", SAFE, ssd="immi_immigration_status_end_date", item="IMMI004A"),
    ),
)

linked_identifiers = Table(
    "linked_identifiers",
    "TODO meaning",
    ssd="ssd_linked_identifiers",
    key=('table_id',),
    columns=(
        Column("table_id", ID, "Link table row ID", IDENTIFYING, ssd="link_table_id", item="LINK001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="link_person_id", item="LINK002A", required=True),
        Column("kind", TEXT, "['Case Number', 'Unique Pupil Number', NHS Number', 'Home Office Registration', National Insurance Number', 'YOT Number', Court Case Number', RAA ID', 'Incident ID']", SENSITIVE, ssd="link_identifier_type", item="LINK003A"),
        Column("value", ID, "Identifier or reference code", IDENTIFYING, ssd="link_identifier_value", item="LINK004A"),
        Column("valid_from", DATE, "Date the identifier is known/valid from", SAFE, ssd="link_valid_from_date", item="LINK005A"),
        Column("valid_to", DATE, "Date the identifier ceases to be known/valid", SAFE, ssd="link_valid_to_date", item="LINK006A"),
    ),
)

mothers = Table(
    "mothers",
    "TODO meaning",
    ssd="ssd_mother",
    key=('table_id',),
    columns=(
        Column("table_id", ID, "Mother Table ID", IDENTIFYING, ssd="moth_table_id", item="MOTH004A", required=True),
        Column("person_id", ID, "Person Unique ID (Mother)", IDENTIFYING, ssd="moth_person_id", item="MOTH002A", required=True),
        Column("child_person_id", ID, "Mother's Child's Unique ID", IDENTIFYING, ssd="moth_childs_person_id", item="MOTH001A"),
        Column("child_born_on", DATE, "Date of birth of mother's child", SAFE, ssd="moth_childs_dob", item="MOTH003A"),
    ),
)

persons = Table(
    "persons",
    "TODO meaning",
    ssd="ssd_person",
    key=('person_id',),
    columns=(
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="pers_person_id", item="PERS001A", required=True),
        Column("forename", TEXT, "First/Fore name", IDENTIFYING, ssd="pers_forename", item="PERS015A"),
        Column("surname", TEXT, "LAst/Surname", IDENTIFYING, ssd="pers_surname", item="PERS016A"),
        Column("sex", TEXT, "Sex", SENSITIVE, ssd="pers_sex", item="PERS002A"),
        Column("gender", TEXT, "Gender", SENSITIVE, ssd="pers_gender", item="PERS003A"),
        Column("ethnicity", TEXT, "Ethnicity", SENSITIVE, ssd="pers_ethnicity", item="PERS004A"),
        Column("born_on", DATE, "Date of Birth", IDENTIFYING, ssd="pers_dob", item="PERS005A"),
        Column("common_child_id", ID, "Common Child Identifier (NHS Number)", IDENTIFYING, ssd="pers_common_child_id", item="PERS013A"),
        Column("legacy_id", ID, "Person System ID (Placeholder or needed by some CMS)", IDENTIFYING, ssd="pers_legacy_id", item="PERS014A"),
        Column("upn_unknown", TEXT, "UPN Unknown", SENSITIVE, ssd="pers_upn_unknown", item="PERS007A"),
        Column("has_ehc_plan", FLAG, "SEND Flag", SENSITIVE, ssd="pers_send_flag", item="PERS008A"),
        Column("expected_on", DATE, "Expected Birth Date", IDENTIFYING, ssd="pers_expected_dob", item="PERS009A"),
        Column("died_on", DATE, "Date of Death", SAFE, ssd="pers_death_date", item="PERS010A"),
        Column("is_mother", FLAG, "Mother", SENSITIVE, ssd="pers_is_mother", item="PERS011A"),
        Column("nationality", TEXT, "Country of Origin (UASC)", SENSITIVE, ssd="pers_nationality", item="PERS012A"),
    ),
)
