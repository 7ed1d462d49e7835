-- clock pre_proceedings
WITH t8 AS (SELECT "t1"."table_id" AS "episode_id", "t1"."person_id", "t1"."plo_family_id", "t1".
"pre_pro_decision_on", "t1"."initial_pre_pro_meeting_on", "t1"."pre_pro_outcome", "t1"."agree_stepdown_issue_on", "t1"
."cp_plans_referral_period", "t1"."legal_gateway_outcome", "t1"."prev_pre_proc_child", "t1"."prev_care_proc_child",
"t1"."pre_pro_letter_on", "t1"."care_pro_letter_on", "t1"."pre_pro_meetings_num", "t1"."pre_pro_parents_legal_rep",
"t1"."parents_legal_rep_point_of_issue", "t1"."court_reference", "t1"."care_proc_court_hearings", "t1".
"care_proc_short_notice", "t1"."proc_short_notice_reason", "t1"."initial_plan_approved", "t1"."initial_care_plan",
"t1"."final_plan_approved", "t1"."final_care_plan"
FROM "pre_proceedings" AS "t1"
WHERE NOT (COALESCE(("t1"."pre_pro_decision_on" IS NULL) AND ("t1"."legal_gateway_outcome" = 'C'), FALSE))), t5 AS (
SELECT "t2"."person_id" AS "dead", "t2"."died_on" AS "ended_other_on"
FROM "persons" AS "t2"), t9 AS (SELECT "t8"."person_id", "t8"."episode_id", "t5"."ended_other_on", "t8".
"pre_pro_decision_on" AS "started_on", "t8"."agree_stepdown_issue_on" AS "done_on", IIF((NOT "t8"."pre_pro_outcome" IS
NULL) AND ("t8"."agree_stepdown_issue_on" IS NULL), 'it is not recorded either way', CAST(NULL AS TEXT)) AS
"unknown_because"
FROM t8 AS t8
LEFT OUTER JOIN t5 AS t5 ON "t8"."person_id" = "t5"."dead"), t11 AS (SELECT "t9"."person_id", "t9"."episode_id", "t9"
."ended_other_on", "t9"."started_on", "t9"."done_on", "t9"."unknown_because", 1 AS "sequence", 'all' AS "variant"
FROM t9 AS t9), t6 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'pre_proceedings'), t12 AS (SELECT "t11"."person_id", "t11"."episode_id", "t11".
"ended_other_on", "t11"."started_on", "t11"."done_on", "t11"."unknown_because", "t11"."sequence", "t11"."variant",
"t6"."limit_variant", "t6"."limit_started_on", "t6"."limit_due_on", "t6"."version"
FROM t11 AS t11
LEFT OUTER JOIN t6 AS t6 ON "t11"."variant" = "t6"."limit_variant" AND "t11"."started_on" = "t6"."limit_started_on")
SELECT 'pre_proceedings' AS "standard", "t12"."person_id", "t12"."episode_id", "t12"."sequence", "t12"."variant",
"t12"."started_on", "t12"."limit_due_on" AS "due_on", "t12"."done_on", IIF(NOT "t12"."done_on" IS NULL, DATE(NULL),
"t12"."ended_other_on") AS "ended_other_on", COALESCE("t12"."unknown_because", CASE WHEN "t12"."started_on" IS NULL
THEN 'the start date is missing' WHEN "t12"."done_on" < "t12"."started_on" THEN 'the dates are in the wrong order'
WHEN "t12"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because",
"t12"."version" AS "parameter_version"
FROM t12 AS t12;

-- clock letter_before_proceedings
WITH t5 AS (SELECT "t0"."person_id", "t0"."table_id" AS "episode_id", "t0"."pre_pro_decision_on" AS "started_on", "t0"
."pre_pro_letter_on" AS "done_on", "t0"."agree_stepdown_issue_on" AS "ended_other_on", 1 AS "sequence", 'all' AS
"variant", CAST(NULL AS TEXT) AS "unknown_because"
FROM "pre_proceedings" AS "t0"
WHERE NOT (COALESCE(("t0"."pre_pro_decision_on" IS NULL) AND ("t0"."legal_gateway_outcome" = 'C'), FALSE))), t3 AS (
SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS "limit_due_on",
"t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'letter_before_proceedings'), t6 AS (SELECT "t5"."person_id", "t5"."episode_id", "t5".
"started_on", "t5"."done_on", "t5"."ended_other_on", "t5"."sequence", "t5"."variant", "t5"."unknown_because", "t3".
"limit_variant", "t3"."limit_started_on", "t3"."limit_due_on", "t3"."version"
FROM t5 AS t5
LEFT OUTER JOIN t3 AS t3 ON "t5"."variant" = "t3"."limit_variant" AND "t5"."started_on" = "t3"."limit_started_on")
SELECT 'letter_before_proceedings' AS "standard", "t6"."person_id", "t6"."episode_id", "t6"."sequence", "t6".
"variant", "t6"."started_on", "t6"."limit_due_on" AS "due_on", "t6"."done_on", IIF(NOT "t6"."done_on" IS NULL, DATE(
NULL), "t6"."ended_other_on") AS "ended_other_on", COALESCE("t6"."unknown_because", CASE WHEN "t6"."started_on" IS
NULL THEN 'the start date is missing' WHEN "t6"."done_on" < "t6"."started_on" THEN 'the dates are in the wrong order'
WHEN "t6"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because",
"t6"."version" AS "parameter_version"
FROM t6 AS t6;

-- clock pre_proceedings_meeting
WITH t5 AS (SELECT "t0"."person_id", "t0"."table_id" AS "episode_id", "t0"."pre_pro_letter_on" AS "started_on", "t0".
"initial_pre_pro_meeting_on" AS "done_on", "t0"."agree_stepdown_issue_on" AS "ended_other_on", 1 AS "sequence", 'all'
AS "variant", CAST(NULL AS TEXT) AS "unknown_because"
FROM "pre_proceedings" AS "t0"
WHERE NOT (COALESCE(("t0"."pre_pro_decision_on" IS NULL) AND ("t0"."legal_gateway_outcome" = 'C'), FALSE)) AND ((NOT
"t0"."pre_pro_letter_on" IS NULL) OR (NOT "t0"."initial_pre_pro_meeting_on" IS NULL))), t3 AS (SELECT "t1"."variant"
AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'pre_proceedings_meeting'), t6 AS (SELECT "t5"."person_id", "t5"."episode_id", "t5".
"started_on", "t5"."done_on", "t5"."ended_other_on", "t5"."sequence", "t5"."variant", "t5"."unknown_because", "t3".
"limit_variant", "t3"."limit_started_on", "t3"."limit_due_on", "t3"."version"
FROM t5 AS t5
LEFT OUTER JOIN t3 AS t3 ON "t5"."variant" = "t3"."limit_variant" AND "t5"."started_on" = "t3"."limit_started_on")
SELECT 'pre_proceedings_meeting' AS "standard", "t6"."person_id", "t6"."episode_id", "t6"."sequence", "t6"."variant",
"t6"."started_on", "t6"."limit_due_on" AS "due_on", "t6"."done_on", IIF(NOT "t6"."done_on" IS NULL, DATE(NULL), "t6".
"ended_other_on") AS "ended_other_on", COALESCE("t6"."unknown_because", CASE WHEN "t6"."started_on" IS NULL THEN
'the start date is missing' WHEN "t6"."done_on" < "t6"."started_on" THEN 'the dates are in the wrong order' WHEN "t6"
."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t6".
"version" AS "parameter_version"
FROM t6 AS t6;

-- clock care_proceedings
WITH t8 AS (SELECT *
FROM "court_applications" AS "t1"
WHERE COALESCE("t1"."application", 'care') IN ('care', 'supervision')), t5 AS (SELECT "t2"."person_id" AS "dead", "t2"
."died_on" AS "ended_other_on"
FROM "persons" AS "t2"), t9 AS (SELECT "t8"."person_id", "t5"."ended_other_on", "t8"."application_id" AS "episode_id"
, "t8"."issued_on" AS "started_on", "t8"."final_order_on" AS "done_on", IIF(NOT "t8"."extended_to_on" IS NULL,
'extended', 'as issued') AS "variant", IIF("t8"."application" IS NULL, 'it is not recorded either way', CAST(NULL AS
TEXT)) AS "unknown_because"
FROM t8 AS t8
LEFT OUTER JOIN t5 AS t5 ON "t8"."person_id" = "t5"."dead"), t11 AS (SELECT "t9"."person_id", "t9"."ended_other_on",
"t9"."episode_id", "t9"."started_on", "t9"."done_on", "t9"."variant", "t9"."unknown_because", 1 AS "sequence"
FROM t9 AS t9), t6 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'care_proceedings'), t12 AS (SELECT "t11"."person_id", "t11"."ended_other_on", "t11".
"episode_id", "t11"."started_on", "t11"."done_on", "t11"."variant", "t11"."unknown_because", "t11"."sequence", "t6".
"limit_variant", "t6"."limit_started_on", "t6"."limit_due_on", "t6"."version"
FROM t11 AS t11
LEFT OUTER JOIN t6 AS t6 ON "t11"."variant" = "t6"."limit_variant" AND "t11"."started_on" = "t6"."limit_started_on")
SELECT 'care_proceedings' AS "standard", "t12"."person_id", "t12"."episode_id", "t12"."sequence", "t12"."variant",
"t12"."started_on", "t12"."limit_due_on" AS "due_on", "t12"."done_on", IIF(NOT "t12"."done_on" IS NULL, DATE(NULL),
"t12"."ended_other_on") AS "ended_other_on", COALESCE("t12"."unknown_because", CASE WHEN "t12"."started_on" IS NULL
THEN 'the start date is missing' WHEN "t12"."done_on" < "t12"."started_on" THEN 'the dates are in the wrong order'
WHEN "t12"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because",
"t12"."version" AS "parameter_version"
FROM t12 AS t12;
