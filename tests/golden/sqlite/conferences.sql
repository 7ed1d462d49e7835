-- clock transfer_conference
WITH t9 AS (SELECT *
FROM "initial_conferences" AS "t3"
WHERE "t3"."transfer_in" AND NOT "t3"."referral_id" IS NULL), t18 AS (SELECT "t9"."referral_id" AS "held_for", MIN(
"t9"."held_on") AS "held_on"
FROM t9 AS t9 GROUP BY 1), t14 AS (SELECT DISTINCT "t4"."referral_id" AS "marked_referral"
FROM "referral_outcomes" AS "t4"
WHERE "t4"."outcome" = 'CP_TRANSFER_IN'), t20 AS (SELECT "t5"."referral_id", "t5"."person_id", "t5"."referral_on",
"t5"."primary_need", "t5"."source", "t5"."source_detail", "t5"."nfa", "t5"."close_reason", "t5"."closed_on", "t5".
"team_id", "t5"."worker_id", "t18"."held_for", "t18"."held_on", "t14"."marked_referral"
FROM "cin_episodes" AS "t5"
LEFT OUTER JOIN t18 AS t18 ON "t5"."referral_id" = "t18"."held_for"
LEFT OUTER JOIN t14 AS t14 ON "t5"."referral_id" = "t14"."marked_referral"), t21 AS (SELECT "t20"."person_id", "t20".
"referral_id" AS "episode_id", "t20"."referral_on" AS "started_on", "t20"."held_on" AS "done_on", "t20"."closed_on" AS
"ended_other_on"
FROM t20 AS t20
WHERE (NOT "t20"."held_for" IS NULL) OR (NOT "t20"."marked_referral" IS NULL)), t13 AS (SELECT *
FROM "initial_conferences" AS "t3"
WHERE "t3"."transfer_in" AND NOT "t3"."held_on" IS NULL), t19 AS (SELECT "t13"."person_id", "t13"."conference_id" AS
"episode_id", DATE(NULL) AS "started_on", "t13"."held_on" AS "done_on", DATE(NULL) AS "ended_other_on"
FROM t13 AS t13
WHERE NOT EXISTS(SELECT 1
FROM "cin_episodes" AS "t6"
WHERE "t13"."referral_id" = "t6"."referral_id")), t22 AS (SELECT *
FROM t21 AS t21
UNION ALL
SELECT *
FROM t19 AS t19), t24 AS (SELECT "t22"."person_id", "t22"."episode_id", "t22"."started_on", "t22"."done_on", "t22".
"ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS TEXT) AS "unknown_because"
FROM t22 AS t22), t12 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'transfer_conference'), t25 AS (SELECT "t24"."person_id", "t24"."episode_id", "t24".
"started_on", "t24"."done_on", "t24"."ended_other_on", "t24"."sequence", "t24"."variant", "t24"."unknown_because",
"t12"."limit_variant", "t12"."limit_started_on", "t12"."limit_due_on", "t12"."version"
FROM t24 AS t24
LEFT OUTER JOIN t12 AS t12 ON "t24"."variant" = "t12"."limit_variant" AND "t24"."started_on" = "t12".
"limit_started_on"), t27 AS (SELECT "t25"."person_id", "t25"."episode_id", "t25"."started_on", "t25"."done_on", "t25"
."ended_other_on", "t25"."sequence", "t25"."variant", "t25"."unknown_because", "t25"."limit_variant", "t25".
"limit_started_on", "t25"."limit_due_on", "t25"."version", "t25"."limit_due_on" AS "due_on", "t25"."version" AS
"parameter_version"
FROM t25 AS t25), t7 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('initial_conferences')), t17 AS (SELECT MAX("t7"."from_on") AS "record_begins_on"
FROM t7 AS t7), t28 AS (SELECT "t27"."person_id", "t27"."episode_id", "t27"."started_on", "t27"."done_on", "t27".
"ended_other_on", "t27"."sequence", "t27"."variant", "t27"."unknown_because", "t27"."limit_variant", "t27".
"limit_started_on", "t27"."limit_due_on", "t27"."version", "t27"."due_on", "t27"."parameter_version", "t17".
"record_begins_on"
FROM t27 AS t27 CROSS JOIN t17 AS t17)
SELECT 'transfer_conference' AS "standard", "t28"."person_id", "t28"."episode_id", "t28"."sequence", "t28"."variant",
"t28"."started_on", "t28"."due_on", "t28"."done_on", IIF(NOT "t28"."done_on" IS NULL, DATE(NULL), "t28".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t28"."unknown_because", IIF(("t28"."started_on" < "t28".
"record_begins_on") AND NOT (COALESCE("t28"."done_on" <= "t28"."due_on", FALSE)), 'it is older than its record', CAST
(NULL AS TEXT))), CASE WHEN "t28"."started_on" IS NULL THEN 'the start date is missing' WHEN "t28"."done_on" < "t28".
"started_on" THEN 'the dates are in the wrong order' WHEN "t28"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t28"."parameter_version"
FROM t28 AS t28;

-- clock conference_quorate
WITH t6 AS (SELECT "t3"."conference_id", "t3"."meeting_id", "t3"."person_id", "t3"."held_on", 'initial' AS "kind",
CAST(NULL AS TEXT) AS "quorate", CAST(NULL AS TEXT) AS "review_part"
FROM "initial_conferences" AS "t3"), t7 AS (SELECT "t4"."review_id" AS "conference_id", "t4"."meeting_id", "t4".
"person_id", "t4"."review_on" AS "held_on", 'review' AS "kind", "t4"."quorate", "t4"."participation" AS "review_part"
FROM "cp_reviews" AS "t4"), t12 AS (SELECT *
FROM t6 AS t6
UNION ALL
SELECT *
FROM t7 AS t7), t18 AS (SELECT *
FROM t12 AS t12
WHERE NOT "t12"."held_on" IS NULL), t11 AS (SELECT "t2"."conference_id" AS "told_conference", "t2"."report_shared_on"
, "t2"."participation" AS "told_part"
FROM "conference_records" AS "t2"), t21 AS (SELECT "t18"."conference_id", "t18"."meeting_id", "t18"."person_id", "t18"
."held_on", "t18"."kind", "t18"."quorate", "t18"."review_part", "t11"."told_conference", "t11"."report_shared_on",
"t11"."told_part"
FROM t18 AS t18
LEFT OUTER JOIN t11 AS t11 ON "t18"."conference_id" = "t11"."told_conference"), t23 AS (SELECT "t21"."conference_id",
"t21"."meeting_id", "t21"."person_id", "t21"."held_on", "t21"."kind", "t21"."quorate", "t21"."review_part", "t21".
"told_conference", "t21"."report_shared_on", "t21"."told_part", IIF("t21"."kind" = 'initial', "t21"."told_part", "t21"
."review_part") AS "participation"
FROM t21 AS t21), t15 AS (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS "given_variant", CAST(JULIANDAY(
"t0"."due_on") - JULIANDAY("t0"."started_on") AS INTEGER) AS "quorum"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'conference_quorum'), t24 AS (SELECT "t23"."conference_id", "t23"."meeting_id", "t23".
"person_id", "t23"."held_on", "t23"."kind", "t23"."quorate", "t23"."review_part", "t23"."told_conference", "t23".
"report_shared_on", "t23"."told_part", "t23"."participation", "t15"."given_on", "t15"."given_variant", "t15"."quorum"
FROM t23 AS t23
LEFT OUTER JOIN t15 AS t15 ON "t23"."held_on" = "t15"."given_on" AND 'all' = "t15"."given_variant"), t26 AS (SELECT
"t24"."conference_id", "t24"."meeting_id", "t24"."person_id", "t24"."held_on", "t24"."kind", "t24"."quorate", "t24".
"review_part", "t24"."told_conference", "t24"."report_shared_on", "t24"."told_part", "t24"."participation", "t24".
"quorum"
FROM t24 AS t24), t16 AS (SELECT "t1"."attendee_id", "t1"."meeting_id", "t1"."agency", "t1"."mode", "t1".
"knows_child", "t1"."held_on", "t1"."recorded_at", "t1"."recorded_by", CAST("t1"."mode" IN ('in person', 'live remote'
) AND ("t1"."agency" = 'social care') AS INTEGER) AS "ours", IIF("t1"."mode" IN ('in person', 'live remote') AND (
"t1"."agency" <> 'social care') AND "t1"."knows_child", "t1"."agency", CAST(NULL AS TEXT)) AS "knowing", IIF("t1".
"mode" IN ('in person', 'live remote') AND ("t1"."agency" <> 'social care') AND COALESCE("t1"."knows_child", TRUE),
"t1"."agency", CAST(NULL AS TEXT)) AS "perhaps"
FROM "conference_attendees" AS "t1"), t20 AS (SELECT "t16"."meeting_id" AS "minuted", MAX("t16"."ours") AS "ours",
COUNT(DISTINCT "t16"."knowing") AS "knowing", COUNT(DISTINCT "t16"."perhaps") AS "perhaps"
FROM t16 AS t16 GROUP BY 1), t27 AS (SELECT "t26"."person_id", "t26"."conference_id" AS "episode_id", "t26"."held_on"
AS "started_on", IIF("t26"."kind" = 'initial', CASE WHEN "t20"."minuted" IS NULL THEN CAST(NULL AS BOOLEAN) WHEN (
"t20"."ours" = 1) AND ("t20"."knowing" >= "t26"."quorum") THEN TRUE WHEN ("t20"."ours" = 1) AND ("t20"."perhaps" >=
"t26"."quorum") THEN CAST(NULL AS BOOLEAN) ELSE FALSE END, CASE WHEN "t26"."quorate" = 'Y' THEN TRUE WHEN "t26".
"quorate" = 'N' THEN FALSE ELSE NULL END) AS "present"
FROM t26 AS t26
LEFT OUTER JOIN t20 AS t20 ON "t26"."meeting_id" = "t20"."minuted"), t29 AS (SELECT "t27"."person_id", "t27".
"episode_id", "t27"."started_on", "t27"."present", 1 AS "sequence", 'all' AS "variant", DATE(NULL) AS "ended_other_on"
, CAST(NULL AS TEXT) AS "unknown_because"
FROM t27 AS t27), t14 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "past_mending_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after' AND "t0"."variant" = 'all'), t30 AS (SELECT "t29"."person_id", "t29".
"episode_id", "t29"."started_on", "t29"."present", "t29"."sequence", "t29"."variant", "t29"."ended_other_on", "t29".
"unknown_because", "t14"."shift_from", "t14"."past_mending_on"
FROM t29 AS t29
LEFT OUTER JOIN t14 AS t14 ON "t29"."started_on" = "t14"."shift_from"), t31 AS (SELECT "t30"."person_id", "t30".
"episode_id", "t30"."started_on", "t30"."present", "t30"."sequence", "t30"."variant", "t30"."ended_other_on", "t30".
"unknown_because", "t30"."past_mending_on"
FROM t30 AS t30), t33 AS (SELECT "t31"."person_id", "t31"."episode_id", "t31"."started_on", "t31"."present", "t31".
"sequence", "t31"."variant", "t31"."past_mending_on" AS "ended_other_on", IIF("t31"."present" IS NULL,
'it is not recorded either way', CAST(NULL AS TEXT)) AS "unknown_because", "t31"."past_mending_on", IIF("t31".
"present", "t31"."started_on", DATE(NULL)) AS "done_on"
FROM t31 AS t31), t13 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'same_day'), t34 AS (SELECT "t33"."person_id", "t33"."episode_id", "t33"."started_on", "t33"
."present", "t33"."sequence", "t33"."variant", "t33"."ended_other_on", "t33"."unknown_because", "t33".
"past_mending_on", "t33"."done_on", "t13"."limit_variant", "t13"."limit_started_on", "t13"."limit_due_on", "t13".
"version"
FROM t33 AS t33
LEFT OUTER JOIN t13 AS t13 ON "t33"."variant" = "t13"."limit_variant" AND "t33"."started_on" = "t13".
"limit_started_on")
SELECT 'conference_quorate' AS "standard", "t34"."person_id", "t34"."episode_id", "t34"."sequence", "t34"."variant",
"t34"."started_on", "t34"."limit_due_on" AS "due_on", "t34"."done_on", IIF(NOT "t34"."done_on" IS NULL, DATE(NULL),
"t34"."ended_other_on") AS "ended_other_on", COALESCE("t34"."unknown_because", CASE WHEN "t34"."started_on" IS NULL
THEN 'the start date is missing' WHEN "t34"."done_on" < "t34"."started_on" THEN 'the dates are in the wrong order'
WHEN "t34"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because",
"t34"."version" AS "parameter_version"
FROM t34 AS t34;

-- clock conference_report_shared
WITH t5 AS (SELECT "t2"."conference_id", "t2"."meeting_id", "t2"."person_id", "t2"."held_on", 'initial' AS "kind",
CAST(NULL AS TEXT) AS "quorate", CAST(NULL AS TEXT) AS "review_part"
FROM "initial_conferences" AS "t2"), t6 AS (SELECT "t3"."review_id" AS "conference_id", "t3"."meeting_id", "t3".
"person_id", "t3"."review_on" AS "held_on", 'review' AS "kind", "t3"."quorate", "t3"."participation" AS "review_part"
FROM "cp_reviews" AS "t3"), t13 AS (SELECT *
FROM t5 AS t5
UNION ALL
SELECT *
FROM t6 AS t6), t20 AS (SELECT *
FROM t13 AS t13
WHERE NOT "t13"."held_on" IS NULL), t12 AS (SELECT "t1"."conference_id" AS "told_conference", "t1"."report_shared_on"
, "t1"."participation" AS "told_part"
FROM "conference_records" AS "t1"), t21 AS (SELECT "t20"."conference_id", "t20"."meeting_id", "t20"."person_id", "t20"
."held_on", "t20"."kind", "t20"."quorate", "t20"."review_part", "t12"."told_conference", "t12"."report_shared_on",
"t12"."told_part"
FROM t20 AS t20
LEFT OUTER JOIN t12 AS t12 ON "t20"."conference_id" = "t12"."told_conference"), t23 AS (SELECT "t21"."conference_id",
"t21"."meeting_id", "t21"."person_id", "t21"."held_on", "t21"."kind", "t21"."quorate", "t21"."review_part", "t21".
"told_conference", "t21"."report_shared_on", "t21"."told_part", IIF("t21"."kind" = 'initial', "t21"."told_part", "t21"
."review_part") AS "participation"
FROM t21 AS t21), t18 AS (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS "given_variant", CAST(JULIANDAY(
"t0"."due_on") - JULIANDAY("t0"."started_on") AS INTEGER) AS "days_before"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'report_before_conference'), t24 AS (SELECT "t23"."conference_id", "t23"."meeting_id", "t23"
."person_id", "t23"."held_on", "t23"."kind", "t23"."quorate", "t23"."review_part", "t23"."told_conference", "t23".
"report_shared_on", "t23"."told_part", "t23"."participation", "t18"."given_on", "t18"."given_variant", "t18".
"days_before"
FROM t23 AS t23
LEFT OUTER JOIN t18 AS t18 ON "t23"."held_on" = "t18"."given_on" AND "t23"."kind" = "t18"."given_variant"), t26 AS (
SELECT "t24"."conference_id", "t24"."meeting_id", "t24"."person_id", "t24"."held_on", "t24"."kind", "t24"."quorate",
"t24"."review_part", "t24"."told_conference", "t24"."report_shared_on", "t24"."told_part", "t24"."participation",
"t24"."days_before"
FROM t24 AS t24), t17 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "first_number"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'working_day_number' AND "t0"."variant" = 'all'), t27 AS (SELECT "t26"."conference_id", "t26"
."meeting_id", "t26"."person_id", "t26"."held_on", "t26"."kind", "t26"."quorate", "t26"."review_part", "t26".
"told_conference", "t26"."report_shared_on", "t26"."told_part", "t26"."participation", "t26"."days_before", "t17".
"shift_from", "t17"."first_number"
FROM t26 AS t26
LEFT OUTER JOIN t17 AS t17 ON "t26"."report_shared_on" = "t17"."shift_from"), t29 AS (SELECT "t27"."conference_id",
"t27"."meeting_id", "t27"."person_id", "t27"."held_on", "t27"."kind", "t27"."quorate", "t27"."review_part", "t27".
"told_conference", "t27"."report_shared_on", "t27"."told_part", "t27"."participation", "t27"."days_before", "t27".
"first_number"
FROM t27 AS t27), t16 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "number"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'working_day_number' AND "t0"."variant" = 'all'), t30 AS (SELECT "t29"."conference_id", "t29"
."meeting_id", "t29"."person_id", "t29"."held_on", "t29"."kind", "t29"."quorate", "t29"."review_part", "t29".
"told_conference", "t29"."report_shared_on", "t29"."told_part", "t29"."participation", "t29"."days_before", "t29".
"first_number", "t16"."shift_from", "t16"."number"
FROM t29 AS t29
LEFT OUTER JOIN t16 AS t16 ON "t29"."held_on" = "t16"."shift_from"), t31 AS (SELECT "t30"."conference_id", "t30".
"meeting_id", "t30"."person_id", "t30"."held_on", "t30"."kind", "t30"."quorate", "t30"."review_part", "t30".
"told_conference", "t30"."report_shared_on", "t30"."told_part", "t30"."participation", "t30"."days_before", "t30".
"first_number", "t30"."number"
FROM t30 AS t30), t32 AS (SELECT "t31"."conference_id", "t31"."meeting_id", "t31"."person_id", "t31"."held_on", "t31"
."kind", "t31"."quorate", "t31"."review_part", "t31"."told_conference", "t31"."report_shared_on", "t31"."told_part",
"t31"."participation", "t31"."days_before", "t31"."first_number", "t31"."number", CAST(JULIANDAY("t31"."number") -
JULIANDAY("t31"."first_number") AS INTEGER) AS "shared_before"
FROM t31 AS t31), t33 AS (SELECT "t32"."conference_id", "t32"."meeting_id", "t32"."person_id", "t32"."held_on", "t32"
."kind", "t32"."quorate", "t32"."review_part", "t32"."told_conference", "t32"."report_shared_on", "t32"."told_part",
"t32"."participation", "t32"."days_before", "t32"."shared_before"
FROM t32 AS t32), t35 AS (SELECT "t33"."person_id", "t33"."conference_id" AS "episode_id", "t33"."held_on" AS
"started_on", IIF("t33"."told_conference" IS NULL, CAST(NULL AS BOOLEAN), COALESCE("t33"."shared_before" >= "t33".
"days_before", FALSE)) AS "present", 1 AS "sequence", 'all' AS "variant", DATE(NULL) AS "ended_other_on", CAST(NULL AS
TEXT) AS "unknown_because"
FROM t33 AS t33), t15 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "past_mending_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after' AND "t0"."variant" = 'all'), t36 AS (SELECT "t35"."person_id", "t35".
"episode_id", "t35"."started_on", "t35"."present", "t35"."sequence", "t35"."variant", "t35"."ended_other_on", "t35".
"unknown_because", "t15"."shift_from", "t15"."past_mending_on"
FROM t35 AS t35
LEFT OUTER JOIN t15 AS t15 ON "t35"."started_on" = "t15"."shift_from"), t37 AS (SELECT "t36"."person_id", "t36".
"episode_id", "t36"."started_on", "t36"."present", "t36"."sequence", "t36"."variant", "t36"."ended_other_on", "t36".
"unknown_because", "t36"."past_mending_on"
FROM t36 AS t36), t39 AS (SELECT "t37"."person_id", "t37"."episode_id", "t37"."started_on", "t37"."present", "t37".
"sequence", "t37"."variant", "t37"."past_mending_on" AS "ended_other_on", IIF("t37"."present" IS NULL,
'it is not recorded either way', CAST(NULL AS TEXT)) AS "unknown_because", "t37"."past_mending_on", IIF("t37".
"present", "t37"."started_on", DATE(NULL)) AS "done_on"
FROM t37 AS t37), t14 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'same_day'), t40 AS (SELECT "t39"."person_id", "t39"."episode_id", "t39"."started_on", "t39"
."present", "t39"."sequence", "t39"."variant", "t39"."ended_other_on", "t39"."unknown_because", "t39".
"past_mending_on", "t39"."done_on", "t14"."limit_variant", "t14"."limit_started_on", "t14"."limit_due_on", "t14".
"version"
FROM t39 AS t39
LEFT OUTER JOIN t14 AS t14 ON "t39"."variant" = "t14"."limit_variant" AND "t39"."started_on" = "t14".
"limit_started_on")
SELECT 'conference_report_shared' AS "standard", "t40"."person_id", "t40"."episode_id", "t40"."sequence", "t40".
"variant", "t40"."started_on", "t40"."limit_due_on" AS "due_on", "t40"."done_on", IIF(NOT "t40"."done_on" IS NULL,
DATE(NULL), "t40"."ended_other_on") AS "ended_other_on", COALESCE("t40"."unknown_because", CASE WHEN "t40".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t40"."done_on" < "t40"."started_on" THEN
'the dates are in the wrong order' WHEN "t40"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t40"."version" AS "parameter_version"
FROM t40 AS t40;

-- clock conference_participation
WITH t7 AS (SELECT "t3"."conference_id", "t3"."meeting_id", "t3"."person_id", "t3"."held_on", 'initial' AS "kind",
CAST(NULL AS TEXT) AS "quorate", CAST(NULL AS TEXT) AS "review_part"
FROM "initial_conferences" AS "t3"), t8 AS (SELECT "t4"."review_id" AS "conference_id", "t4"."meeting_id", "t4".
"person_id", "t4"."review_on" AS "held_on", 'review' AS "kind", "t4"."quorate", "t4"."participation" AS "review_part"
FROM "cp_reviews" AS "t4"), t14 AS (SELECT *
FROM t7 AS t7
UNION ALL
SELECT *
FROM t8 AS t8), t19 AS (SELECT *
FROM t14 AS t14
WHERE NOT "t14"."held_on" IS NULL), t13 AS (SELECT "t2"."conference_id" AS "told_conference", "t2"."report_shared_on"
, "t2"."participation" AS "told_part"
FROM "conference_records" AS "t2"), t20 AS (SELECT "t19"."conference_id", "t19"."meeting_id", "t19"."person_id", "t19"
."held_on", "t19"."kind", "t19"."quorate", "t19"."review_part", "t13"."told_conference", "t13"."report_shared_on",
"t13"."told_part"
FROM t19 AS t19
LEFT OUTER JOIN t13 AS t13 ON "t19"."conference_id" = "t13"."told_conference"), t22 AS (SELECT "t20"."conference_id",
"t20"."meeting_id", "t20"."person_id", "t20"."held_on", "t20"."kind", "t20"."quorate", "t20"."review_part", "t20".
"told_conference", "t20"."report_shared_on", "t20"."told_part", IIF("t20"."kind" = 'initial', "t20"."told_part", "t20"
."review_part") AS "participation"
FROM t20 AS t20), t12 AS (SELECT "t1"."person_id" AS "born_person", "t1"."born_on", "t1"."expected_on"
FROM "persons" AS "t1"), t23 AS (SELECT "t22"."conference_id", "t22"."meeting_id", "t22"."person_id", "t22"."held_on"
, "t22"."kind", "t22"."quorate", "t22"."review_part", "t22"."told_conference", "t22"."report_shared_on", "t22".
"told_part", "t22"."participation", "t12"."born_person", "t12"."born_on", "t12"."expected_on"
FROM t22 AS t22
LEFT OUTER JOIN t12 AS t12 ON "t22"."person_id" = "t12"."born_person"), t24 AS (SELECT *
FROM t23 AS t23
WHERE (NOT "t23"."born_on" IS NULL) OR ("t23"."expected_on" IS NULL)), t26 AS (SELECT "t24"."conference_id", "t24".
"meeting_id", "t24"."person_id", "t24"."held_on", "t24"."kind", "t24"."quorate", "t24"."review_part", "t24".
"told_conference", "t24"."report_shared_on", "t24"."told_part", "t24"."participation", "t24"."born_on"
FROM t24 AS t24), t17 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "old_enough_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'views_heard_from' AND "t0"."variant" = 'all'), t27 AS (SELECT "t26"."conference_id", "t26".
"meeting_id", "t26"."person_id", "t26"."held_on", "t26"."kind", "t26"."quorate", "t26"."review_part", "t26".
"told_conference", "t26"."report_shared_on", "t26"."told_part", "t26"."participation", "t26"."born_on", "t17".
"shift_from", "t17"."old_enough_on"
FROM t26 AS t26
LEFT OUTER JOIN t17 AS t17 ON "t26"."born_on" = "t17"."shift_from"), t28 AS (SELECT "t27"."conference_id", "t27".
"meeting_id", "t27"."person_id", "t27"."held_on", "t27"."kind", "t27"."quorate", "t27"."review_part", "t27".
"told_conference", "t27"."report_shared_on", "t27"."told_part", "t27"."participation", "t27"."born_on", "t27".
"old_enough_on"
FROM t27 AS t27), t30 AS (SELECT "t28"."person_id", "t28"."conference_id" AS "episode_id", "t28"."held_on" AS
"started_on", CASE WHEN "t28"."participation" IN ('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6') THEN TRUE WHEN ("t28".
"participation" = 'PN7') AND (NOT "t28"."born_on" IS NULL) THEN FALSE ELSE NULL END AS "present", 1 AS "sequence",
'all' AS "variant", DATE(NULL) AS "ended_other_on", CAST(NULL AS TEXT) AS "unknown_because"
FROM t28 AS t28
WHERE (("t28"."born_on" IS NULL) AND (COALESCE("t28"."participation", '') <> 'PN0')) OR ("t28"."old_enough_on" <=
"t28"."held_on")), t16 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "past_mending_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after' AND "t0"."variant" = 'all'), t31 AS (SELECT "t30"."person_id", "t30".
"episode_id", "t30"."started_on", "t30"."present", "t30"."sequence", "t30"."variant", "t30"."ended_other_on", "t30".
"unknown_because", "t16"."shift_from", "t16"."past_mending_on"
FROM t30 AS t30
LEFT OUTER JOIN t16 AS t16 ON "t30"."started_on" = "t16"."shift_from"), t32 AS (SELECT "t31"."person_id", "t31".
"episode_id", "t31"."started_on", "t31"."present", "t31"."sequence", "t31"."variant", "t31"."ended_other_on", "t31".
"unknown_because", "t31"."past_mending_on"
FROM t31 AS t31), t34 AS (SELECT "t32"."person_id", "t32"."episode_id", "t32"."started_on", "t32"."present", "t32".
"sequence", "t32"."variant", "t32"."past_mending_on" AS "ended_other_on", IIF("t32"."present" IS NULL,
'it is not recorded either way', CAST(NULL AS TEXT)) AS "unknown_because", "t32"."past_mending_on", IIF("t32".
"present", "t32"."started_on", DATE(NULL)) AS "done_on"
FROM t32 AS t32), t15 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'same_day'), t35 AS (SELECT "t34"."person_id", "t34"."episode_id", "t34"."started_on", "t34"
."present", "t34"."sequence", "t34"."variant", "t34"."ended_other_on", "t34"."unknown_because", "t34".
"past_mending_on", "t34"."done_on", "t15"."limit_variant", "t15"."limit_started_on", "t15"."limit_due_on", "t15".
"version"
FROM t34 AS t34
LEFT OUTER JOIN t15 AS t15 ON "t34"."variant" = "t15"."limit_variant" AND "t34"."started_on" = "t15".
"limit_started_on")
SELECT 'conference_participation' AS "standard", "t35"."person_id", "t35"."episode_id", "t35"."sequence", "t35".
"variant", "t35"."started_on", "t35"."limit_due_on" AS "due_on", "t35"."done_on", IIF(NOT "t35"."done_on" IS NULL,
DATE(NULL), "t35"."ended_other_on") AS "ended_other_on", COALESCE("t35"."unknown_because", CASE WHEN "t35".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t35"."done_on" < "t35"."started_on" THEN
'the dates are in the wrong order' WHEN "t35"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t35"."version" AS "parameter_version"
FROM t35 AS t35;
