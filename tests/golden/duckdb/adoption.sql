-- measure AD01
SELECT CAST("t24"."period" AS TEXT) AS "period", CAST("t24"."person_id" AS TEXT) AS "person_id", CAST("t24".
"worker_id" AS TEXT) AS "worker_id", CAST("t24"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t24"."hit" IS NOT NULL THEN "t24"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t24"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t24"."hit" IS NOT NULL THEN 0.0 ELSE "t24"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t23".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t22"."permanence_id", "t22"."person_id", "t22"."care_period_id", "t22"."adm_decision_on", "t22".
"ffa_cp_decision_on", "t22"."placement_order_on", "t22"."placed_for_adoption_on", "t22"."matched_on", "t22".
"adopted_by_carer", "t22"."placed_ffa_cp_on", "t22"."decision_reversed_on", "t22"."placed_foster_carer_on", "t22".
"part_of_sibling_group", "t22"."siblings_placed_together", "t22"."siblings_placed_apart", "t22".
"placement_provider_urn", "t22"."decision_reversed_reason", "t22"."permanence_order_on", "t22".
"permanence_order_type", "t22"."adoption_worker_id", "t22"."adopter_sex", "t22"."adopter_legal_status", "t22".
"number_of_adopters", "t22"."of_person", "t22"."of_period", "t22"."entered_on", "t22"."is_told", "t22"."period", "t22"
."from_on", "t22"."to_on", "t22"."year_before_on", "t22"."since_on", "t22"."first_on", "t22"."last_on", "t22"."hit",
"t22"."counted", "t22"."held_by", "t22"."held_worker", "t22"."held_team", "t22"."from_on_right", "t22"."until_on",
"t22"."held_next", CASE WHEN ("t22"."until_on" IS NULL) OR ("t22"."permanence_order_on" <= "t22"."until_on") THEN
"t22"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t22"."held_team" AS "team_id"
FROM (SELECT "t21"."permanence_id", "t21"."person_id", "t21"."care_period_id", "t21"."adm_decision_on", "t21".
"ffa_cp_decision_on", "t21"."placement_order_on", "t21"."placed_for_adoption_on", "t21"."matched_on", "t21".
"adopted_by_carer", "t21"."placed_ffa_cp_on", "t21"."decision_reversed_on", "t21"."placed_foster_carer_on", "t21".
"part_of_sibling_group", "t21"."siblings_placed_together", "t21"."siblings_placed_apart", "t21".
"placement_provider_urn", "t21"."decision_reversed_reason", "t21"."permanence_order_on", "t21".
"permanence_order_type", "t21"."adoption_worker_id", "t21"."adopter_sex", "t21"."adopter_legal_status", "t21".
"number_of_adopters", "t21"."of_person", "t21"."of_period", "t21"."entered_on", "t21"."is_told", "t21"."period", "t21"
."from_on", "t21"."to_on", "t21"."year_before_on", "t21"."since_on", "t21"."first_on", "t21"."last_on", "t21"."hit",
"t21"."counted", "t9"."held_by", "t9"."held_worker", "t9"."held_team", "t9"."from_on" AS "from_on_right", "t9".
"until_on", "t9"."held_next"
FROM (SELECT "t19"."permanence_id", "t19"."person_id", "t19"."care_period_id", "t19"."adm_decision_on", "t19".
"ffa_cp_decision_on", "t19"."placement_order_on", "t19"."placed_for_adoption_on", "t19"."matched_on", "t19".
"adopted_by_carer", "t19"."placed_ffa_cp_on", "t19"."decision_reversed_on", "t19"."placed_foster_carer_on", "t19".
"part_of_sibling_group", "t19"."siblings_placed_together", "t19"."siblings_placed_apart", "t19".
"placement_provider_urn", "t19"."decision_reversed_reason", "t19"."permanence_order_on", "t19".
"permanence_order_type", "t19"."adoption_worker_id", "t19"."adopter_sex", "t19"."adopter_legal_status", "t19".
"number_of_adopters", "t19"."of_person", "t19"."of_period", "t19"."entered_on", "t19"."is_told", "t19"."period", "t19"
."from_on", "t19"."to_on", "t19"."year_before_on", "t19"."since_on", "t19"."entered_on" AS "first_on", "t19".
"placed_for_adoption_on" AS "last_on", CASE WHEN NOT ("t19"."is_told") OR (CAST(DATE_DIFF('DAY', "t19"."entered_on",
"t19"."placed_for_adoption_on") AS DOUBLE) < 0) THEN CAST(NULL AS DOUBLE) ELSE CAST(DATE_DIFF('DAY', "t19".
"entered_on", "t19"."placed_for_adoption_on") AS DOUBLE) END AS "hit", 1.0 AS "counted"
FROM (SELECT "t18"."permanence_id", "t18"."person_id", "t18"."care_period_id", "t18"."adm_decision_on", "t18".
"ffa_cp_decision_on", "t18"."placement_order_on", "t18"."placed_for_adoption_on", "t18"."matched_on", "t18".
"adopted_by_carer", "t18"."placed_ffa_cp_on", "t18"."decision_reversed_on", "t18"."placed_foster_carer_on", "t18".
"part_of_sibling_group", "t18"."siblings_placed_together", "t18"."siblings_placed_apart", "t18".
"placement_provider_urn", "t18"."decision_reversed_reason", "t18"."permanence_order_on", "t18".
"permanence_order_type", "t18"."adoption_worker_id", "t18"."adopter_sex", "t18"."adopter_legal_status", "t18".
"number_of_adopters", "t18"."of_person", "t18"."of_period", "t18"."entered_on", "t18"."is_told", "t16"."period", "t16"
."from_on", "t16"."to_on", "t16"."year_before_on", "t16"."since_on"
FROM (SELECT "t13"."permanence_id", "t13"."person_id", "t13"."care_period_id", "t13"."adm_decision_on", "t13".
"ffa_cp_decision_on", "t13"."placement_order_on", "t13"."placed_for_adoption_on", "t13"."matched_on", "t13".
"adopted_by_carer", "t13"."placed_ffa_cp_on", "t13"."decision_reversed_on", "t13"."placed_foster_carer_on", "t13".
"part_of_sibling_group", "t13"."siblings_placed_together", "t13"."siblings_placed_apart", "t13".
"placement_provider_urn", "t13"."decision_reversed_reason", "t13"."permanence_order_on", "t13".
"permanence_order_type", "t13"."adoption_worker_id", "t13"."adopter_sex", "t13"."adopter_legal_status", "t13".
"number_of_adopters", "t13"."of_person", "t13"."of_period", "t13"."entered_on", "t13"."permanence_order_type" IS NOT
NULL AS "is_told"
FROM (SELECT "t5"."permanence_id", "t5"."person_id", "t5"."care_period_id", "t5"."adm_decision_on", "t5".
"ffa_cp_decision_on", "t5"."placement_order_on", "t5"."placed_for_adoption_on", "t5"."matched_on", "t5".
"adopted_by_carer", "t5"."placed_ffa_cp_on", "t5"."decision_reversed_on", "t5"."placed_foster_carer_on", "t5".
"part_of_sibling_group", "t5"."siblings_placed_together", "t5"."siblings_placed_apart", "t5"."placement_provider_urn"
, "t5"."decision_reversed_reason", "t5"."permanence_order_on", "t5"."permanence_order_type", "t5".
"adoption_worker_id", "t5"."adopter_sex", "t5"."adopter_legal_status", "t5"."number_of_adopters", "t10"."of_person",
"t10"."of_period", "t10"."entered_on"
FROM "permanence" AS "t5"
INNER JOIN (SELECT "t3"."person_id" AS "of_person", "t3"."care_period_id" AS "of_period", "t3"."started_on" AS
"entered_on"
FROM "care_periods" AS "t3") AS "t10" ON "t5"."person_id" = "t10"."of_person" AND "t5"."care_period_id" = "t10".
"of_period") AS "t13"
WHERE COALESCE("t13"."permanence_order_type", 'Adoption') = 'Adoption') AS "t18"
INNER JOIN (SELECT "t14".* EXCLUDE ("shift_from")
FROM (SELECT "t6"."period", "t6"."from_on", "t6"."to_on", "t6"."year_before_on", "t12"."shift_from", "t12"."since_on"
FROM "periods" AS "t6"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "since_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'three_years_before' AND "t4"."variant" = 'all') AS "t12" ON "t6"."to_on" = "t12".
"shift_from") AS "t14") AS "t16" ON "t18"."permanence_order_on" > "t16"."since_on" AND "t18"."permanence_order_on" <=
"t16"."to_on") AS "t19") AS "t21"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t9" ON "t21"."person_id" = "t9"."held_by" AND "t21"."permanence_order_on" >= "t9".
"from_on" AND (("t9"."held_next" IS NULL) OR ("t21"."permanence_order_on" < "t9"."held_next"))) AS "t22") AS "t23") AS
"t24";

-- measure AD02
SELECT CAST("t24"."period" AS TEXT) AS "period", CAST("t24"."person_id" AS TEXT) AS "person_id", CAST("t24".
"worker_id" AS TEXT) AS "worker_id", CAST("t24"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t24"."hit" IS NOT NULL THEN "t24"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t24"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t24"."hit" IS NOT NULL THEN 0.0 ELSE "t24"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t23".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t22"."permanence_id", "t22"."person_id", "t22"."care_period_id", "t22"."adm_decision_on", "t22".
"ffa_cp_decision_on", "t22"."placement_order_on", "t22"."placed_for_adoption_on", "t22"."matched_on", "t22".
"adopted_by_carer", "t22"."placed_ffa_cp_on", "t22"."decision_reversed_on", "t22"."placed_foster_carer_on", "t22".
"part_of_sibling_group", "t22"."siblings_placed_together", "t22"."siblings_placed_apart", "t22".
"placement_provider_urn", "t22"."decision_reversed_reason", "t22"."permanence_order_on", "t22".
"permanence_order_type", "t22"."adoption_worker_id", "t22"."adopter_sex", "t22"."adopter_legal_status", "t22".
"number_of_adopters", "t22"."of_person", "t22"."of_period", "t22"."entered_on", "t22"."is_told", "t22"."period", "t22"
."from_on", "t22"."to_on", "t22"."year_before_on", "t22"."since_on", "t22"."first_on", "t22"."last_on", "t22"."hit",
"t22"."counted", "t22"."held_by", "t22"."held_worker", "t22"."held_team", "t22"."from_on_right", "t22"."until_on",
"t22"."held_next", CASE WHEN ("t22"."until_on" IS NULL) OR ("t22"."permanence_order_on" <= "t22"."until_on") THEN
"t22"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t22"."held_team" AS "team_id"
FROM (SELECT "t21"."permanence_id", "t21"."person_id", "t21"."care_period_id", "t21"."adm_decision_on", "t21".
"ffa_cp_decision_on", "t21"."placement_order_on", "t21"."placed_for_adoption_on", "t21"."matched_on", "t21".
"adopted_by_carer", "t21"."placed_ffa_cp_on", "t21"."decision_reversed_on", "t21"."placed_foster_carer_on", "t21".
"part_of_sibling_group", "t21"."siblings_placed_together", "t21"."siblings_placed_apart", "t21".
"placement_provider_urn", "t21"."decision_reversed_reason", "t21"."permanence_order_on", "t21".
"permanence_order_type", "t21"."adoption_worker_id", "t21"."adopter_sex", "t21"."adopter_legal_status", "t21".
"number_of_adopters", "t21"."of_person", "t21"."of_period", "t21"."entered_on", "t21"."is_told", "t21"."period", "t21"
."from_on", "t21"."to_on", "t21"."year_before_on", "t21"."since_on", "t21"."first_on", "t21"."last_on", "t21"."hit",
"t21"."counted", "t9"."held_by", "t9"."held_worker", "t9"."held_team", "t9"."from_on" AS "from_on_right", "t9".
"until_on", "t9"."held_next"
FROM (SELECT "t19"."permanence_id", "t19"."person_id", "t19"."care_period_id", "t19"."adm_decision_on", "t19".
"ffa_cp_decision_on", "t19"."placement_order_on", "t19"."placed_for_adoption_on", "t19"."matched_on", "t19".
"adopted_by_carer", "t19"."placed_ffa_cp_on", "t19"."decision_reversed_on", "t19"."placed_foster_carer_on", "t19".
"part_of_sibling_group", "t19"."siblings_placed_together", "t19"."siblings_placed_apart", "t19".
"placement_provider_urn", "t19"."decision_reversed_reason", "t19"."permanence_order_on", "t19".
"permanence_order_type", "t19"."adoption_worker_id", "t19"."adopter_sex", "t19"."adopter_legal_status", "t19".
"number_of_adopters", "t19"."of_person", "t19"."of_period", "t19"."entered_on", "t19"."is_told", "t19"."period", "t19"
."from_on", "t19"."to_on", "t19"."year_before_on", "t19"."since_on", "t19"."entered_on" AS "first_on", CASE WHEN
COALESCE("t19"."adopted_by_carer", "t19"."placed_foster_carer_on" IS NOT NULL) THEN "t19"."placed_foster_carer_on"
ELSE "t19"."placed_for_adoption_on" END AS "last_on", CASE WHEN NOT ("t19"."is_told") OR (CAST(DATE_DIFF('DAY', "t19"
."entered_on", CASE WHEN COALESCE("t19"."adopted_by_carer", "t19"."placed_foster_carer_on" IS NOT NULL) THEN "t19".
"placed_foster_carer_on" ELSE "t19"."placed_for_adoption_on" END) AS DOUBLE) < 0) THEN CAST(NULL AS DOUBLE) ELSE CAST
(DATE_DIFF('DAY', "t19"."entered_on", CASE WHEN COALESCE("t19"."adopted_by_carer", "t19"."placed_foster_carer_on" IS
NOT NULL) THEN "t19"."placed_foster_carer_on" ELSE "t19"."placed_for_adoption_on" END) AS DOUBLE) END AS "hit", 1.0 AS
"counted"
FROM (SELECT "t18"."permanence_id", "t18"."person_id", "t18"."care_period_id", "t18"."adm_decision_on", "t18".
"ffa_cp_decision_on", "t18"."placement_order_on", "t18"."placed_for_adoption_on", "t18"."matched_on", "t18".
"adopted_by_carer", "t18"."placed_ffa_cp_on", "t18"."decision_reversed_on", "t18"."placed_foster_carer_on", "t18".
"part_of_sibling_group", "t18"."siblings_placed_together", "t18"."siblings_placed_apart", "t18".
"placement_provider_urn", "t18"."decision_reversed_reason", "t18"."permanence_order_on", "t18".
"permanence_order_type", "t18"."adoption_worker_id", "t18"."adopter_sex", "t18"."adopter_legal_status", "t18".
"number_of_adopters", "t18"."of_person", "t18"."of_period", "t18"."entered_on", "t18"."is_told", "t16"."period", "t16"
."from_on", "t16"."to_on", "t16"."year_before_on", "t16"."since_on"
FROM (SELECT "t13"."permanence_id", "t13"."person_id", "t13"."care_period_id", "t13"."adm_decision_on", "t13".
"ffa_cp_decision_on", "t13"."placement_order_on", "t13"."placed_for_adoption_on", "t13"."matched_on", "t13".
"adopted_by_carer", "t13"."placed_ffa_cp_on", "t13"."decision_reversed_on", "t13"."placed_foster_carer_on", "t13".
"part_of_sibling_group", "t13"."siblings_placed_together", "t13"."siblings_placed_apart", "t13".
"placement_provider_urn", "t13"."decision_reversed_reason", "t13"."permanence_order_on", "t13".
"permanence_order_type", "t13"."adoption_worker_id", "t13"."adopter_sex", "t13"."adopter_legal_status", "t13".
"number_of_adopters", "t13"."of_person", "t13"."of_period", "t13"."entered_on", "t13"."permanence_order_type" IS NOT
NULL AS "is_told"
FROM (SELECT "t5"."permanence_id", "t5"."person_id", "t5"."care_period_id", "t5"."adm_decision_on", "t5".
"ffa_cp_decision_on", "t5"."placement_order_on", "t5"."placed_for_adoption_on", "t5"."matched_on", "t5".
"adopted_by_carer", "t5"."placed_ffa_cp_on", "t5"."decision_reversed_on", "t5"."placed_foster_carer_on", "t5".
"part_of_sibling_group", "t5"."siblings_placed_together", "t5"."siblings_placed_apart", "t5"."placement_provider_urn"
, "t5"."decision_reversed_reason", "t5"."permanence_order_on", "t5"."permanence_order_type", "t5".
"adoption_worker_id", "t5"."adopter_sex", "t5"."adopter_legal_status", "t5"."number_of_adopters", "t10"."of_person",
"t10"."of_period", "t10"."entered_on"
FROM "permanence" AS "t5"
INNER JOIN (SELECT "t3"."person_id" AS "of_person", "t3"."care_period_id" AS "of_period", "t3"."started_on" AS
"entered_on"
FROM "care_periods" AS "t3") AS "t10" ON "t5"."person_id" = "t10"."of_person" AND "t5"."care_period_id" = "t10".
"of_period") AS "t13"
WHERE COALESCE("t13"."permanence_order_type", 'Adoption') = 'Adoption') AS "t18"
INNER JOIN (SELECT "t14".* EXCLUDE ("shift_from")
FROM (SELECT "t6"."period", "t6"."from_on", "t6"."to_on", "t6"."year_before_on", "t12"."shift_from", "t12"."since_on"
FROM "periods" AS "t6"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "since_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'three_years_before' AND "t4"."variant" = 'all') AS "t12" ON "t6"."to_on" = "t12".
"shift_from") AS "t14") AS "t16" ON "t18"."permanence_order_on" > "t16"."since_on" AND "t18"."permanence_order_on" <=
"t16"."to_on") AS "t19") AS "t21"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t9" ON "t21"."person_id" = "t9"."held_by" AND "t21"."permanence_order_on" >= "t9".
"from_on" AND (("t9"."held_next" IS NULL) OR ("t21"."permanence_order_on" < "t9"."held_next"))) AS "t22") AS "t23") AS
"t24";

-- measure AD03
SELECT CAST("t24"."period" AS TEXT) AS "period", CAST("t24"."person_id" AS TEXT) AS "person_id", CAST("t24".
"worker_id" AS TEXT) AS "worker_id", CAST("t24"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t24"."hit" IS NOT NULL THEN "t24"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t24"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t24"."hit" IS NOT NULL THEN 0.0 ELSE "t24"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t23".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t22"."permanence_id", "t22"."person_id", "t22"."care_period_id", "t22"."adm_decision_on", "t22".
"ffa_cp_decision_on", "t22"."placement_order_on", "t22"."placed_for_adoption_on", "t22"."matched_on", "t22".
"adopted_by_carer", "t22"."placed_ffa_cp_on", "t22"."decision_reversed_on", "t22"."placed_foster_carer_on", "t22".
"part_of_sibling_group", "t22"."siblings_placed_together", "t22"."siblings_placed_apart", "t22".
"placement_provider_urn", "t22"."decision_reversed_reason", "t22"."permanence_order_on", "t22".
"permanence_order_type", "t22"."adoption_worker_id", "t22"."adopter_sex", "t22"."adopter_legal_status", "t22".
"number_of_adopters", "t22"."of_person", "t22"."of_period", "t22"."entered_on", "t22"."is_told", "t22"."period", "t22"
."from_on", "t22"."to_on", "t22"."year_before_on", "t22"."since_on", "t22"."first_on", "t22"."last_on", "t22"."hit",
"t22"."counted", "t22"."held_by", "t22"."held_worker", "t22"."held_team", "t22"."from_on_right", "t22"."until_on",
"t22"."held_next", CASE WHEN ("t22"."until_on" IS NULL) OR ("t22"."permanence_order_on" <= "t22"."until_on") THEN
"t22"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t22"."held_team" AS "team_id"
FROM (SELECT "t21"."permanence_id", "t21"."person_id", "t21"."care_period_id", "t21"."adm_decision_on", "t21".
"ffa_cp_decision_on", "t21"."placement_order_on", "t21"."placed_for_adoption_on", "t21"."matched_on", "t21".
"adopted_by_carer", "t21"."placed_ffa_cp_on", "t21"."decision_reversed_on", "t21"."placed_foster_carer_on", "t21".
"part_of_sibling_group", "t21"."siblings_placed_together", "t21"."siblings_placed_apart", "t21".
"placement_provider_urn", "t21"."decision_reversed_reason", "t21"."permanence_order_on", "t21".
"permanence_order_type", "t21"."adoption_worker_id", "t21"."adopter_sex", "t21"."adopter_legal_status", "t21".
"number_of_adopters", "t21"."of_person", "t21"."of_period", "t21"."entered_on", "t21"."is_told", "t21"."period", "t21"
."from_on", "t21"."to_on", "t21"."year_before_on", "t21"."since_on", "t21"."first_on", "t21"."last_on", "t21"."hit",
"t21"."counted", "t9"."held_by", "t9"."held_worker", "t9"."held_team", "t9"."from_on" AS "from_on_right", "t9".
"until_on", "t9"."held_next"
FROM (SELECT "t19"."permanence_id", "t19"."person_id", "t19"."care_period_id", "t19"."adm_decision_on", "t19".
"ffa_cp_decision_on", "t19"."placement_order_on", "t19"."placed_for_adoption_on", "t19"."matched_on", "t19".
"adopted_by_carer", "t19"."placed_ffa_cp_on", "t19"."decision_reversed_on", "t19"."placed_foster_carer_on", "t19".
"part_of_sibling_group", "t19"."siblings_placed_together", "t19"."siblings_placed_apart", "t19".
"placement_provider_urn", "t19"."decision_reversed_reason", "t19"."permanence_order_on", "t19".
"permanence_order_type", "t19"."adoption_worker_id", "t19"."adopter_sex", "t19"."adopter_legal_status", "t19".
"number_of_adopters", "t19"."of_person", "t19"."of_period", "t19"."entered_on", "t19"."is_told", "t19"."period", "t19"
."from_on", "t19"."to_on", "t19"."year_before_on", "t19"."since_on", "t19"."placement_order_on" AS "first_on", CASE
WHEN "t19"."matched_on" < "t19"."placement_order_on" THEN "t19"."placement_order_on" ELSE "t19"."matched_on" END AS
"last_on", CASE WHEN NOT ("t19"."is_told") OR (CAST(DATE_DIFF('DAY', "t19"."placement_order_on", CASE WHEN "t19".
"matched_on" < "t19"."placement_order_on" THEN "t19"."placement_order_on" ELSE "t19"."matched_on" END) AS DOUBLE) < 0
) THEN CAST(NULL AS DOUBLE) ELSE CAST(DATE_DIFF('DAY', "t19"."placement_order_on", CASE WHEN "t19"."matched_on" <
"t19"."placement_order_on" THEN "t19"."placement_order_on" ELSE "t19"."matched_on" END) AS DOUBLE) END AS "hit", 1.0
AS "counted"
FROM (SELECT "t18"."permanence_id", "t18"."person_id", "t18"."care_period_id", "t18"."adm_decision_on", "t18".
"ffa_cp_decision_on", "t18"."placement_order_on", "t18"."placed_for_adoption_on", "t18"."matched_on", "t18".
"adopted_by_carer", "t18"."placed_ffa_cp_on", "t18"."decision_reversed_on", "t18"."placed_foster_carer_on", "t18".
"part_of_sibling_group", "t18"."siblings_placed_together", "t18"."siblings_placed_apart", "t18".
"placement_provider_urn", "t18"."decision_reversed_reason", "t18"."permanence_order_on", "t18".
"permanence_order_type", "t18"."adoption_worker_id", "t18"."adopter_sex", "t18"."adopter_legal_status", "t18".
"number_of_adopters", "t18"."of_person", "t18"."of_period", "t18"."entered_on", "t18"."is_told", "t16"."period", "t16"
."from_on", "t16"."to_on", "t16"."year_before_on", "t16"."since_on"
FROM (SELECT "t13"."permanence_id", "t13"."person_id", "t13"."care_period_id", "t13"."adm_decision_on", "t13".
"ffa_cp_decision_on", "t13"."placement_order_on", "t13"."placed_for_adoption_on", "t13"."matched_on", "t13".
"adopted_by_carer", "t13"."placed_ffa_cp_on", "t13"."decision_reversed_on", "t13"."placed_foster_carer_on", "t13".
"part_of_sibling_group", "t13"."siblings_placed_together", "t13"."siblings_placed_apart", "t13".
"placement_provider_urn", "t13"."decision_reversed_reason", "t13"."permanence_order_on", "t13".
"permanence_order_type", "t13"."adoption_worker_id", "t13"."adopter_sex", "t13"."adopter_legal_status", "t13".
"number_of_adopters", "t13"."of_person", "t13"."of_period", "t13"."entered_on", "t13"."permanence_order_type" IS NOT
NULL AS "is_told"
FROM (SELECT "t5"."permanence_id", "t5"."person_id", "t5"."care_period_id", "t5"."adm_decision_on", "t5".
"ffa_cp_decision_on", "t5"."placement_order_on", "t5"."placed_for_adoption_on", "t5"."matched_on", "t5".
"adopted_by_carer", "t5"."placed_ffa_cp_on", "t5"."decision_reversed_on", "t5"."placed_foster_carer_on", "t5".
"part_of_sibling_group", "t5"."siblings_placed_together", "t5"."siblings_placed_apart", "t5"."placement_provider_urn"
, "t5"."decision_reversed_reason", "t5"."permanence_order_on", "t5"."permanence_order_type", "t5".
"adoption_worker_id", "t5"."adopter_sex", "t5"."adopter_legal_status", "t5"."number_of_adopters", "t10"."of_person",
"t10"."of_period", "t10"."entered_on"
FROM "permanence" AS "t5"
INNER JOIN (SELECT "t3"."person_id" AS "of_person", "t3"."care_period_id" AS "of_period", "t3"."started_on" AS
"entered_on"
FROM "care_periods" AS "t3") AS "t10" ON "t5"."person_id" = "t10"."of_person" AND "t5"."care_period_id" = "t10".
"of_period") AS "t13"
WHERE COALESCE("t13"."permanence_order_type", 'Adoption') = 'Adoption') AS "t18"
INNER JOIN (SELECT "t14".* EXCLUDE ("shift_from")
FROM (SELECT "t6"."period", "t6"."from_on", "t6"."to_on", "t6"."year_before_on", "t12"."shift_from", "t12"."since_on"
FROM "periods" AS "t6"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "since_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'three_years_before' AND "t4"."variant" = 'all') AS "t12" ON "t6"."to_on" = "t12".
"shift_from") AS "t14") AS "t16" ON "t18"."permanence_order_on" > "t16"."since_on" AND "t18"."permanence_order_on" <=
"t16"."to_on") AS "t19"
WHERE "t19"."placement_order_on" IS NOT NULL) AS "t21"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t9" ON "t21"."person_id" = "t9"."held_by" AND "t21"."permanence_order_on" >= "t9".
"from_on" AND (("t9"."held_next" IS NULL) OR ("t21"."permanence_order_on" < "t9"."held_next"))) AS "t22") AS "t23") AS
"t24";

-- measure AD04
WITH "t9" AS (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS "held_team",
"t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0"), "t19" AS (SELECT "t5"."permanence_id", "t5"."person_id", "t5"."care_period_id", "t5".
"adm_decision_on", "t5"."ffa_cp_decision_on", "t5"."placement_order_on", "t5"."placed_for_adoption_on", "t5".
"matched_on", "t5"."adopted_by_carer", "t5"."placed_ffa_cp_on", "t5"."decision_reversed_on", "t5".
"placed_foster_carer_on", "t5"."part_of_sibling_group", "t5"."siblings_placed_together", "t5"."siblings_placed_apart"
, "t5"."placement_provider_urn", "t5"."decision_reversed_reason", "t5"."permanence_order_on", "t5".
"permanence_order_type", "t5"."adoption_worker_id", "t5"."adopter_sex", "t5"."adopter_legal_status", "t5".
"number_of_adopters", "t14"."of_person", "t14"."of_period", "t14"."entered_on"
FROM "permanence" AS "t5"
INNER JOIN (SELECT "t4"."person_id" AS "of_person", "t4"."care_period_id" AS "of_period", "t4"."started_on" AS
"entered_on"
FROM "care_periods" AS "t4") AS "t14" ON "t5"."person_id" = "t14"."of_person" AND "t5"."care_period_id" = "t14".
"of_period")
SELECT CAST("t41"."period" AS TEXT) AS "period", CAST("t41"."person_id" AS TEXT) AS "person_id", CAST(CASE WHEN (
"t41"."until_on" IS NULL) OR ("t41"."to_on" <= "t41"."until_on") THEN "t41"."held_worker" ELSE CAST(NULL AS TEXT) END
AS TEXT) AS "worker_id", CAST("t41"."held_team" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "category"
, CAST(CASE WHEN "t41"."hit" IS NOT NULL THEN "t41"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(
"t41"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t41"."hit" IS NOT NULL THEN 0.0 ELSE "t41"."counted" END AS
DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t40"."person_id", "t40"."period", "t40"."to_on", "t40"."entered_on", "t40"."placed_for_adoption_on",
"t40"."is_told", "t40"."by", "t40"."hit", "t40"."counted", "t15"."held_by", "t15"."held_worker", "t15"."held_team",
"t15"."from_on", "t15"."until_on", "t15"."held_next"
FROM (SELECT "t38"."person_id", "t38"."period", "t38"."to_on", "t38"."entered_on", "t38"."placed_for_adoption_on",
"t38"."is_told", "t38"."by", CASE WHEN NOT ("t38"."is_told") OR ("t38"."by" IS NULL) OR COALESCE("t38".
"placed_for_adoption_on" < "t38"."entered_on", FALSE) THEN CAST(NULL AS DOUBLE) ELSE CAST(COALESCE("t38".
"placed_for_adoption_on" < "t38"."by", FALSE) AS DOUBLE) END AS "hit", 1.0 AS "counted"
FROM (SELECT "t37".* EXCLUDE ("shift_from")
FROM (SELECT "t36"."person_id", "t36"."period", "t36"."to_on", "t36"."entered_on", "t36"."placed_for_adoption_on",
"t36"."is_told", "t17"."shift_from", "t17"."by"
FROM (SELECT *
FROM (SELECT "t32"."person_id", "t32"."period", "t32"."to_on", "t32"."entered_on", "t32"."placed_for_adoption_on",
"t32"."is_told" AND ("t32"."placed_for_adoption_on" IS NOT NULL) AS "is_told"
FROM (SELECT "t30"."permanence_id", "t30"."person_id", "t30"."care_period_id", "t30"."adm_decision_on", "t30".
"ffa_cp_decision_on", "t30"."placement_order_on", "t30"."placed_for_adoption_on", "t30"."matched_on", "t30".
"adopted_by_carer", "t30"."placed_ffa_cp_on", "t30"."decision_reversed_on", "t30"."placed_foster_carer_on", "t30".
"part_of_sibling_group", "t30"."siblings_placed_together", "t30"."siblings_placed_apart", "t30".
"placement_provider_urn", "t30"."decision_reversed_reason", "t30"."permanence_order_on", "t30".
"permanence_order_type", "t30"."adoption_worker_id", "t30"."adopter_sex", "t30"."adopter_legal_status", "t30".
"number_of_adopters", "t30"."of_person", "t30"."of_period", "t30"."entered_on", "t30"."is_told", "t24"."period", "t24"
."from_on", "t24"."to_on", "t24"."year_before_on", "t24"."since_on"
FROM (SELECT "t21"."permanence_id", "t21"."person_id", "t21"."care_period_id", "t21"."adm_decision_on", "t21".
"ffa_cp_decision_on", "t21"."placement_order_on", "t21"."placed_for_adoption_on", "t21"."matched_on", "t21".
"adopted_by_carer", "t21"."placed_ffa_cp_on", "t21"."decision_reversed_on", "t21"."placed_foster_carer_on", "t21".
"part_of_sibling_group", "t21"."siblings_placed_together", "t21"."siblings_placed_apart", "t21".
"placement_provider_urn", "t21"."decision_reversed_reason", "t21"."permanence_order_on", "t21".
"permanence_order_type", "t21"."adoption_worker_id", "t21"."adopter_sex", "t21"."adopter_legal_status", "t21".
"number_of_adopters", "t21"."of_person", "t21"."of_period", "t21"."entered_on", "t21"."permanence_order_type" IS NOT
NULL AS "is_told"
FROM "t19" AS "t21"
WHERE COALESCE("t21"."permanence_order_type", 'Adoption') = 'Adoption') AS "t30"
INNER JOIN (SELECT "t20".* EXCLUDE ("shift_from")
FROM (SELECT "t6"."period", "t6"."from_on", "t6"."to_on", "t6"."year_before_on", "t18"."shift_from", "t18"."since_on"
FROM "periods" AS "t6"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "since_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'three_years_before' AND "t1"."variant" = 'all') AS "t18" ON "t6"."to_on" = "t18".
"shift_from") AS "t20") AS "t24" ON "t30"."permanence_order_on" > "t24"."since_on" AND "t30"."permanence_order_on" <=
"t24"."to_on") AS "t32") AS "t34"
UNION ALL
SELECT *
FROM (SELECT "t31"."person_id", "t31"."period", "t31"."to_on", "t31"."entered_on", "t31"."placed_for_adoption_on",
TRUE AS "is_told"
FROM (SELECT "t28"."permanence_id", "t28"."person_id", "t28"."care_period_id", "t28"."adm_decision_on", "t28".
"ffa_cp_decision_on", "t28"."placement_order_on", "t28"."placed_for_adoption_on", "t28"."matched_on", "t28".
"adopted_by_carer", "t28"."placed_ffa_cp_on", "t28"."decision_reversed_on", "t28"."placed_foster_carer_on", "t28".
"part_of_sibling_group", "t28"."siblings_placed_together", "t28"."siblings_placed_apart", "t28".
"placement_provider_urn", "t28"."decision_reversed_reason", "t28"."permanence_order_on", "t28".
"permanence_order_type", "t28"."adoption_worker_id", "t28"."adopter_sex", "t28"."adopter_legal_status", "t28".
"number_of_adopters", "t28"."of_person", "t28"."of_period", "t28"."entered_on", "t27"."held_person", "t27".
"held_period", "t27"."period", "t27"."to_on"
FROM (SELECT *
FROM "t19" AS "t21"
WHERE "t21"."permanence_order_on" IS NULL AND "t21"."decision_reversed_on" IS NULL) AS "t28"
INNER JOIN (SELECT "t22"."person_id" AS "held_person", "t22"."care_period_id" AS "held_period", "t22"."period", "t22"
."to_on"
FROM (SELECT "t8"."person_id", "t8"."care_period_id", "t8"."started_on", "t7"."period", "t7"."from_on", "t7"."to_on",
"t7"."year_before_on", "t16"."held_by", "t16"."held_worker", "t16"."held_team", "t16"."from_on" AS "from_on_right",
"t16"."until_on", "t16"."held_next"
FROM "care_periods" AS "t8"
INNER JOIN "periods" AS "t7" ON "t8"."started_on" <= "t7"."to_on" AND (("t8"."ended_on" IS NULL) OR ("t8"."ended_on" >
"t7"."to_on"))
LEFT OUTER JOIN "t9" AS "t16" ON "t8"."person_id" = "t16"."held_by" AND "t7"."to_on" >= "t16"."from_on" AND (("t16".
"held_next" IS NULL) OR ("t7"."to_on" < "t16"."held_next"))) AS "t22") AS "t27" ON "t28"."person_id" = "t27".
"held_person" AND "t28"."care_period_id" = "t27"."held_period" AND "t28"."adm_decision_on" <= "t27"."to_on") AS "t31"
) AS "t33") AS "t36"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "by"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'wait_for_a_family' AND "t1"."variant" = 'all') AS "t17" ON "t36"."entered_on" = "t17".
"shift_from") AS "t37") AS "t38"
WHERE COALESCE("t38"."by" <= "t38"."to_on", FALSE) OR ("t38"."placed_for_adoption_on" IS NOT NULL) OR (NOT ("t38".
"is_told") OR ("t38"."by" IS NULL) OR COALESCE("t38"."placed_for_adoption_on" < "t38"."entered_on", FALSE))) AS "t40"
LEFT OUTER JOIN "t9" AS "t15" ON "t40"."person_id" = "t15"."held_by" AND "t40"."to_on" >= "t15"."from_on" AND (("t15"
."held_next" IS NULL) OR ("t40"."to_on" < "t15"."held_next"))) AS "t41";

-- measure AD06
SELECT CAST("t20"."period" AS TEXT) AS "period", CAST("t20"."person_id" AS TEXT) AS "person_id", CAST("t20".
"worker_id" AS TEXT) AS "worker_id", CAST("t20"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t20"."hit" IS NOT NULL THEN "t20"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t20"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t20"."hit" IS NOT NULL THEN 0.0 ELSE "t20"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t19".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t18"."permanence_id", "t18"."person_id", "t18"."care_period_id", "t18"."adm_decision_on", "t18".
"ffa_cp_decision_on", "t18"."placement_order_on", "t18"."placed_for_adoption_on", "t18"."matched_on", "t18".
"adopted_by_carer", "t18"."placed_ffa_cp_on", "t18"."decision_reversed_on", "t18"."placed_foster_carer_on", "t18".
"part_of_sibling_group", "t18"."siblings_placed_together", "t18"."siblings_placed_apart", "t18".
"placement_provider_urn", "t18"."decision_reversed_reason", "t18"."permanence_order_on", "t18".
"permanence_order_type", "t18"."adoption_worker_id", "t18"."adopter_sex", "t18"."adopter_legal_status", "t18".
"number_of_adopters", "t18"."is_told", "t18"."by", "t18"."period", "t18"."counted", "t18"."hit", "t18"."held_by",
"t18"."held_worker", "t18"."held_team", "t18"."from_on", "t18"."until_on", "t18"."held_next", CASE WHEN ("t18".
"until_on" IS NULL) OR ("t18"."permanence_order_on" <= "t18"."until_on") THEN "t18"."held_worker" ELSE CAST(NULL AS
TEXT) END AS "worker_id", "t18"."held_team" AS "team_id"
FROM (SELECT "t17"."permanence_id", "t17"."person_id", "t17"."care_period_id", "t17"."adm_decision_on", "t17".
"ffa_cp_decision_on", "t17"."placement_order_on", "t17"."placed_for_adoption_on", "t17"."matched_on", "t17".
"adopted_by_carer", "t17"."placed_ffa_cp_on", "t17"."decision_reversed_on", "t17"."placed_foster_carer_on", "t17".
"part_of_sibling_group", "t17"."siblings_placed_together", "t17"."siblings_placed_apart", "t17".
"placement_provider_urn", "t17"."decision_reversed_reason", "t17"."permanence_order_on", "t17".
"permanence_order_type", "t17"."adoption_worker_id", "t17"."adopter_sex", "t17"."adopter_legal_status", "t17".
"number_of_adopters", "t17"."is_told", "t17"."by", "t17"."period", "t17"."counted", "t17"."hit", "t6"."held_by", "t6"
."held_worker", "t6"."held_team", "t6"."from_on", "t6"."until_on", "t6"."held_next"
FROM (SELECT "t15"."permanence_id", "t15"."person_id", "t15"."care_period_id", "t15"."adm_decision_on", "t15".
"ffa_cp_decision_on", "t15"."placement_order_on", "t15"."placed_for_adoption_on", "t15"."matched_on", "t15".
"adopted_by_carer", "t15"."placed_ffa_cp_on", "t15"."decision_reversed_on", "t15"."placed_foster_carer_on", "t15".
"part_of_sibling_group", "t15"."siblings_placed_together", "t15"."siblings_placed_apart", "t15".
"placement_provider_urn", "t15"."decision_reversed_reason", "t15"."permanence_order_on", "t15".
"permanence_order_type", "t15"."adoption_worker_id", "t15"."adopter_sex", "t15"."adopter_legal_status", "t15".
"number_of_adopters", "t15"."is_told", "t15"."by", "t15"."period", 1.0 AS "counted", CASE WHEN NOT ("t15"."is_told")
THEN CAST(NULL AS DOUBLE) ELSE CAST("t15"."placed_for_adoption_on" <= "t15"."by" AS DOUBLE) END AS "hit"
FROM (SELECT "t14".* EXCLUDE ("day")
FROM (SELECT "t13"."permanence_id", "t13"."person_id", "t13"."care_period_id", "t13"."adm_decision_on", "t13".
"ffa_cp_decision_on", "t13"."placement_order_on", "t13"."placed_for_adoption_on", "t13"."matched_on", "t13".
"adopted_by_carer", "t13"."placed_ffa_cp_on", "t13"."decision_reversed_on", "t13"."placed_foster_carer_on", "t13".
"part_of_sibling_group", "t13"."siblings_placed_together", "t13"."siblings_placed_apart", "t13".
"placement_provider_urn", "t13"."decision_reversed_reason", "t13"."permanence_order_on", "t13".
"permanence_order_type", "t13"."adoption_worker_id", "t13"."adopter_sex", "t13"."adopter_legal_status", "t13".
"number_of_adopters", "t13"."is_told", "t13"."by", "t4"."period", "t4"."day"
FROM (SELECT "t11".* EXCLUDE ("shift_from")
FROM (SELECT "t10"."permanence_id", "t10"."person_id", "t10"."care_period_id", "t10"."adm_decision_on", "t10".
"ffa_cp_decision_on", "t10"."placement_order_on", "t10"."placed_for_adoption_on", "t10"."matched_on", "t10".
"adopted_by_carer", "t10"."placed_ffa_cp_on", "t10"."decision_reversed_on", "t10"."placed_foster_carer_on", "t10".
"part_of_sibling_group", "t10"."siblings_placed_together", "t10"."siblings_placed_apart", "t10".
"placement_provider_urn", "t10"."decision_reversed_reason", "t10"."permanence_order_on", "t10".
"permanence_order_type", "t10"."adoption_worker_id", "t10"."adopter_sex", "t10"."adopter_legal_status", "t10".
"number_of_adopters", "t10"."is_told", "t9"."shift_from", "t9"."by"
FROM (SELECT "t2"."permanence_id", "t2"."person_id", "t2"."care_period_id", "t2"."adm_decision_on", "t2".
"ffa_cp_decision_on", "t2"."placement_order_on", "t2"."placed_for_adoption_on", "t2"."matched_on", "t2".
"adopted_by_carer", "t2"."placed_ffa_cp_on", "t2"."decision_reversed_on", "t2"."placed_foster_carer_on", "t2".
"part_of_sibling_group", "t2"."siblings_placed_together", "t2"."siblings_placed_apart", "t2"."placement_provider_urn"
, "t2"."decision_reversed_reason", "t2"."permanence_order_on", "t2"."permanence_order_type", "t2".
"adoption_worker_id", "t2"."adopter_sex", "t2"."adopter_legal_status", "t2"."number_of_adopters", "t2".
"permanence_order_type" IS NOT NULL AS "is_told"
FROM "permanence" AS "t2"
WHERE COALESCE("t2"."permanence_order_type", 'Adoption') = 'Adoption') AS "t10"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "by"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'placed_after_decision' AND "t3"."variant" = 'all') AS "t9" ON "t10"."adm_decision_on" = "t9"
."shift_from") AS "t11") AS "t13"
INNER JOIN "period_days" AS "t4" ON "t13"."permanence_order_on" = "t4"."day") AS "t14") AS "t15") AS "t17"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t6" ON "t17"."person_id" = "t6"."held_by" AND "t17"."permanence_order_on" >= "t6".
"from_on" AND (("t6"."held_next" IS NULL) OR ("t17"."permanence_order_on" < "t6"."held_next"))) AS "t18") AS "t19") AS
"t20";

-- measure AD08
SELECT CAST("t18"."period" AS TEXT) AS "period", CAST("t18"."person_id" AS TEXT) AS "person_id", CAST("t18".
"worker_id" AS TEXT) AS "worker_id", CAST("t18"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t18"."hit" IS NOT NULL THEN "t18"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t18"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t18"."hit" IS NOT NULL THEN 0.0 ELSE "t18"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t17".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t16"."permanence_id", "t16"."person_id", "t16"."care_period_id", "t16"."adm_decision_on", "t16".
"ffa_cp_decision_on", "t16"."placement_order_on", "t16"."placed_for_adoption_on", "t16"."matched_on", "t16".
"adopted_by_carer", "t16"."placed_ffa_cp_on", "t16"."decision_reversed_on", "t16"."placed_foster_carer_on", "t16".
"part_of_sibling_group", "t16"."siblings_placed_together", "t16"."siblings_placed_apart", "t16".
"placement_provider_urn", "t16"."decision_reversed_reason", "t16"."permanence_order_on", "t16".
"permanence_order_type", "t16"."adoption_worker_id", "t16"."adopter_sex", "t16"."adopter_legal_status", "t16".
"number_of_adopters", "t16"."period", "t16"."counted", "t16"."as_at", "t16"."hit", "t16"."held_by", "t16".
"held_worker", "t16"."held_team", "t16"."from_on", "t16"."until_on", "t16"."held_next", CASE WHEN ("t16"."until_on" IS
NULL) OR ("t16"."adm_decision_on" <= "t16"."until_on") THEN "t16"."held_worker" ELSE CAST(NULL AS TEXT) END AS
"worker_id", "t16"."held_team" AS "team_id"
FROM (SELECT "t15"."permanence_id", "t15"."person_id", "t15"."care_period_id", "t15"."adm_decision_on", "t15".
"ffa_cp_decision_on", "t15"."placement_order_on", "t15"."placed_for_adoption_on", "t15"."matched_on", "t15".
"adopted_by_carer", "t15"."placed_ffa_cp_on", "t15"."decision_reversed_on", "t15"."placed_foster_carer_on", "t15".
"part_of_sibling_group", "t15"."siblings_placed_together", "t15"."siblings_placed_apart", "t15".
"placement_provider_urn", "t15"."decision_reversed_reason", "t15"."permanence_order_on", "t15".
"permanence_order_type", "t15"."adoption_worker_id", "t15"."adopter_sex", "t15"."adopter_legal_status", "t15".
"number_of_adopters", "t15"."period", "t15"."counted", "t15"."as_at", "t15"."hit", "t8"."held_by", "t8"."held_worker"
, "t8"."held_team", "t8"."from_on", "t8"."until_on", "t8"."held_next"
FROM (SELECT "t13"."permanence_id", "t13"."person_id", "t13"."care_period_id", "t13"."adm_decision_on", "t13".
"ffa_cp_decision_on", "t13"."placement_order_on", "t13"."placed_for_adoption_on", "t13"."matched_on", "t13".
"adopted_by_carer", "t13"."placed_ffa_cp_on", "t13"."decision_reversed_on", "t13"."placed_foster_carer_on", "t13".
"part_of_sibling_group", "t13"."siblings_placed_together", "t13"."siblings_placed_apart", "t13".
"placement_provider_urn", "t13"."decision_reversed_reason", "t13"."permanence_order_on", "t13".
"permanence_order_type", "t13"."adoption_worker_id", "t13"."adopter_sex", "t13"."adopter_legal_status", "t13".
"number_of_adopters", "t13"."period", "t13"."counted", "t13"."as_at", CAST(COALESCE(COALESCE("t13".
"decision_reversed_on" <= "t13"."as_at", "t13"."decision_reversed_reason" IS NOT NULL), FALSE) AS DOUBLE) AS "hit"
FROM (SELECT "t12"."permanence_id", "t12"."person_id", "t12"."care_period_id", "t12"."adm_decision_on", "t12".
"ffa_cp_decision_on", "t12"."placement_order_on", "t12"."placed_for_adoption_on", "t12"."matched_on", "t12".
"adopted_by_carer", "t12"."placed_ffa_cp_on", "t12"."decision_reversed_on", "t12"."placed_foster_carer_on", "t12".
"part_of_sibling_group", "t12"."siblings_placed_together", "t12"."siblings_placed_apart", "t12".
"placement_provider_urn", "t12"."decision_reversed_reason", "t12"."permanence_order_on", "t12".
"permanence_order_type", "t12"."adoption_worker_id", "t12"."adopter_sex", "t12"."adopter_legal_status", "t12".
"number_of_adopters", "t12"."period", "t12"."counted", "t4"."as_at"
FROM (SELECT "t10"."permanence_id", "t10"."person_id", "t10"."care_period_id", "t10"."adm_decision_on", "t10".
"ffa_cp_decision_on", "t10"."placement_order_on", "t10"."placed_for_adoption_on", "t10"."matched_on", "t10".
"adopted_by_carer", "t10"."placed_ffa_cp_on", "t10"."decision_reversed_on", "t10"."placed_foster_carer_on", "t10".
"part_of_sibling_group", "t10"."siblings_placed_together", "t10"."siblings_placed_apart", "t10".
"placement_provider_urn", "t10"."decision_reversed_reason", "t10"."permanence_order_on", "t10".
"permanence_order_type", "t10"."adoption_worker_id", "t10"."adopter_sex", "t10"."adopter_legal_status", "t10".
"number_of_adopters", "t10"."period", 1.0 AS "counted"
FROM (SELECT "t9".* EXCLUDE ("day")
FROM (SELECT "t5"."permanence_id", "t5"."person_id", "t5"."care_period_id", "t5"."adm_decision_on", "t5".
"ffa_cp_decision_on", "t5"."placement_order_on", "t5"."placed_for_adoption_on", "t5"."matched_on", "t5".
"adopted_by_carer", "t5"."placed_ffa_cp_on", "t5"."decision_reversed_on", "t5"."placed_foster_carer_on", "t5".
"part_of_sibling_group", "t5"."siblings_placed_together", "t5"."siblings_placed_apart", "t5"."placement_provider_urn"
, "t5"."decision_reversed_reason", "t5"."permanence_order_on", "t5"."permanence_order_type", "t5".
"adoption_worker_id", "t5"."adopter_sex", "t5"."adopter_legal_status", "t5"."number_of_adopters", "t6"."period", "t6"
."day"
FROM "permanence" AS "t5"
INNER JOIN "period_days" AS "t6" ON "t5"."adm_decision_on" = "t6"."day") AS "t9") AS "t10") AS "t12" CROSS JOIN
"snapshot_day" AS "t4") AS "t13") AS "t15"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t8" ON "t15"."person_id" = "t8"."held_by" AND "t15"."adm_decision_on" >= "t8".
"from_on" AND (("t8"."held_next" IS NULL) OR ("t15"."adm_decision_on" < "t8"."held_next"))) AS "t16") AS "t17") AS
"t18";
