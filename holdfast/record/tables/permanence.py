"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

previous_permanence = Table(
    "previous_permanence",
    "TODO meaning",
    ssd="ssd_cla_previous_permanence",
    key=('table_id',),
    columns=(
        Column("table_id", ID, "Previous Permanence ID", IDENTIFYING, ssd="lapp_table_id", item="LAPP001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="lapp_person_id", item="LAPP002A", required=True),
        Column("order_date", TEXT, "Date of Previous Permanence Order", SENSITIVE, ssd="lapp_previous_permanence_order_date", item="LAPP003A"),
        Column("option", TEXT, "Previous Permanence Option", SENSITIVE, ssd="lapp_previous_permanence_option", item="LAPP004A"),
        Column("authority", TEXT, "Previous Permanence Arranged LA", SENSITIVE, ssd="lapp_previous_permanence_la", item="LAPP005A"),
    ),
)

permanence = Table(
    "permanence",
    "TODO meaning",
    ssd="ssd_permanence",
    key=('permanence_id',),
    columns=(
        Column("permanence_id", ID, "permanence_table_id", IDENTIFYING, ssd="perm_table_id", item="PERM001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="perm_person_id", item="PERM002A", required=True),
        Column("care_period_id", ID, "CLA Table ID", IDENTIFYING, ssd="perm_cla_id", item="PERM022A"),
        Column("adm_decision_on", DATE, "Date of ADM Decision", SAFE, ssd="perm_adm_decision_date", item="PERM003A"),
        Column("ffa_cp_decision_on", DATE, "Date of FFA/ CP Decision", SAFE, ssd="perm_ffa_cp_decision_date", item="PERM004A"),
        Column("placement_order_on", DATE, "Date of Placement/ Freeing Order", SAFE, ssd="perm_placement_order_date", item="PERM006A"),
        Column("placed_for_adoption_on", DATE, "Date Placed for Adoption", SAFE, ssd="perm_placed_for_adoption_date", item="PERM007A"),
        Column("matched_on", DATE, "Date Matched to Prospective Adopters", SAFE, ssd="perm_matched_date", item="PERM008A"),
        Column("adopted_by_carer", FLAG, "Adopted by carer flag", SENSITIVE, ssd="perm_adopted_by_carer_flag", item="PERM021A"),
        Column("placed_ffa_cp_on", DATE, "Date Placed in FFA/ CP Placement", SAFE, ssd="perm_placed_ffa_cp_date", item="PERM009A"),
        Column("decision_reversed_on", DATE, "Date of Decision that Child Should No Longer be Placed for Adoption", SAFE, ssd="perm_decision_reversed_date", item="PERM010A"),
        Column("placed_foster_carer_on", DATE, "Date originally placed with foster carer(s) (if adopted by foster carer/s)", SAFE, ssd="perm_placed_foster_carer_date", item="PERM011A"),
        Column("part_of_sibling_group", FLAG, "Is the child a part of a sibling group?", SENSITIVE, ssd="perm_part_of_sibling_group", item="PERM012A"),
        Column("siblings_placed_together", WHOLE, "Number of children placed, or planned to be placed, for adoption together as sibling group INCLUDING this child", SENSITIVE, ssd="perm_siblings_placed_together", item="PERM013A"),
        Column("siblings_placed_apart", WHOLE, "Number of siblings placed, or planned to be placed, for adoption separately from the child", SENSITIVE, ssd="perm_siblings_placed_apart", item="PERM014A"),
        Column("placement_provider_urn", ID, "URN of the placement provider agency", IDENTIFYING, ssd="perm_placement_provider_urn", item="PERM015A"),
        Column("decision_reversed_reason", TEXT, "Reason No Longer Placed for Adoption", SENSITIVE, ssd="perm_decision_reversed_reason", item="PERM016A"),
        Column("permanence_order_on", DATE, "Date of Order", SAFE, ssd="perm_permanence_order_date", item="PERM017A"),
        Column("permanence_order_type", TEXT, "Type of Order", SENSITIVE, ssd="perm_permanence_order_type", item="PERM018A"),
        Column("adoption_worker_id", ID, "Adoption social worker", IDENTIFYING, ssd="perm_adoption_worker_id", item="PERM023A"),
        Column("adopter_sex", TEXT, "Sex of Adopter", SENSITIVE, ssd="perm_adopter_sex", item="PERM025A"),
        Column("adopter_legal_status", TEXT, "Legal status of adopter", SENSITIVE, ssd="perm_adopter_legal_status", item="PERM026A"),
        Column("number_of_adopters", WHOLE, "Number of adopters. As A(1)", SENSITIVE, ssd="perm_number_of_adopters", item="PERM027A"),
    ),
)
