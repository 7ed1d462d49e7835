-- clock transfer_conference
SELECT 'transfer_conference' AS "standard", "t28"."person_id", "t28"."episode_id", "t28"."sequence", "t28"."variant",
"t28"."started_on", "t28"."due_on", "t28"."done_on", CASE WHEN "t28"."done_on" IS NOT NULL THEN CAST(NULL AS DATE)
ELSE "t28"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t28"."unknown_because", CASE WHEN ("t28".
"started_on" < "t28"."record_begins_on") AND NOT (COALESCE("t28"."done_on" <= "t28"."due_on", FALSE)) THEN
'it is older than its record' ELSE CAST(NULL AS VARCHAR) END), CASE WHEN "t28"."started_on" IS NULL THEN
'the start date is missing' WHEN "t28"."done_on" < "t28"."started_on" THEN 'the dates are in the wrong order' WHEN
"t28"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t28".
"parameter_version"
FROM (SELECT "t27"."person_id", "t27"."episode_id", "t27"."started_on", "t27"."done_on", "t27"."ended_other_on", "t27"
."sequence", "t27"."variant", "t27"."unknown_because", "t27"."limit_variant", "t27"."limit_started_on", "t27".
"limit_due_on", "t27"."version", "t27"."due_on", "t27"."parameter_version", "t17"."record_begins_on"
FROM (SELECT "t25"."person_id", "t25"."episode_id", "t25"."started_on", "t25"."done_on", "t25"."ended_other_on", "t25"
."sequence", "t25"."variant", "t25"."unknown_because", "t25"."limit_variant", "t25"."limit_started_on", "t25".
"limit_due_on", "t25"."version", "t25"."limit_due_on" AS "due_on", "t25"."version" AS "parameter_version"
FROM (SELECT "t24"."person_id", "t24"."episode_id", "t24"."started_on", "t24"."done_on", "t24"."ended_other_on", "t24"
."sequence", "t24"."variant", "t24"."unknown_because", "t12"."limit_variant", "t12"."limit_started_on", "t12".
"limit_due_on", "t12"."version"
FROM (SELECT "t22"."person_id", "t22"."episode_id", "t22"."started_on", "t22"."done_on", "t22"."ended_other_on", 1 AS
"sequence", 'all' AS "variant", CAST(NULL AS VARCHAR) AS "unknown_because"
FROM (SELECT *
FROM (SELECT "t20"."person_id", "t20"."referral_id" AS "episode_id", "t20"."referral_on" AS "started_on", "t20".
"held_on" AS "done_on", "t20"."closed_on" AS "ended_other_on"
FROM (SELECT "t5"."referral_id", "t5"."person_id", "t5"."referral_on", "t5"."primary_need", "t5"."source", "t5".
"source_detail", "t5"."nfa", "t5"."close_reason", "t5"."closed_on", "t5"."team_id", "t5"."worker_id", "t18".
"held_for", "t18"."held_on", "t14"."marked_referral"
FROM "cin_episodes" AS "t5"
LEFT OUTER JOIN (SELECT "t9"."referral_id" AS "held_for", MIN("t9"."held_on") AS "held_on"
FROM (SELECT *
FROM "initial_conferences" AS "t3"
WHERE "t3"."transfer_in" AND "t3"."referral_id" IS NOT NULL) AS "t9" GROUP BY 1) AS "t18" ON "t5"."referral_id" =
"t18"."held_for"
LEFT OUTER JOIN (SELECT DISTINCT "t4"."referral_id" AS "marked_referral"
FROM "referral_outcomes" AS "t4"
WHERE "t4"."outcome" = 'CP_TRANSFER_IN') AS "t14" ON "t5"."referral_id" = "t14"."marked_referral") AS "t20"
WHERE ("t20"."held_for" IS NOT NULL) OR ("t20"."marked_referral" IS NOT NULL)) AS "t21"
UNION ALL
SELECT *
FROM (SELECT "t13"."person_id", "t13"."conference_id" AS "episode_id", CAST(NULL AS DATE) AS "started_on", "t13".
"held_on" AS "done_on", CAST(NULL AS DATE) AS "ended_other_on"
FROM (SELECT *
FROM "initial_conferences" AS "t3"
WHERE "t3"."transfer_in" AND "t3"."held_on" IS NOT NULL) AS "t13"
WHERE NOT EXISTS(SELECT 1
FROM "cin_episodes" AS "t6"
WHERE "t13"."referral_id" = "t6"."referral_id")) AS "t19") AS "t22") AS "t24"
LEFT OUTER JOIN (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS
"limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'transfer_conference') AS "t12" ON "t24"."variant" = "t12"."limit_variant" AND "t24".
"started_on" = "t12"."limit_started_on") AS "t25") AS "t27" CROSS JOIN (SELECT MAX("t7"."from_on") AS
"record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('initial_conferences')) AS "t7") AS "t17") AS "t28";

-- clock conference_quorate
SELECT 'conference_quorate' AS "standard", "t34"."person_id", "t34"."episode_id", "t34"."sequence", "t34"."variant",
"t34"."started_on", "t34"."limit_due_on" AS "due_on", "t34"."done_on", CASE WHEN "t34"."done_on" IS NOT NULL THEN CAST
(NULL AS DATE) ELSE "t34"."ended_other_on" END AS "ended_other_on", COALESCE("t34"."unknown_because", CASE WHEN "t34"
."started_on" IS NULL THEN 'the start date is missing' WHEN "t34"."done_on" < "t34"."started_on" THEN
'the dates are in the wrong order' WHEN "t34"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t34"."version" AS "parameter_version"
FROM (SELECT "t33"."person_id", "t33"."episode_id", "t33"."started_on", "t33"."present", "t33"."sequence", "t33".
"variant", "t33"."ended_other_on", "t33"."unknown_because", "t33"."past_mending_on", "t33"."done_on", "t13".
"limit_variant", "t13"."limit_started_on", "t13"."limit_due_on", "t13"."version"
FROM (SELECT "t31"."person_id", "t31"."episode_id", "t31"."started_on", "t31"."present", "t31"."sequence", "t31".
"variant", "t31"."past_mending_on" AS "ended_other_on", CASE WHEN "t31"."present" IS NULL THEN
'it is not recorded either way' ELSE CAST(NULL AS VARCHAR) END AS "unknown_because", "t31"."past_mending_on", CASE
WHEN "t31"."present" THEN "t31"."started_on" ELSE CAST(NULL AS DATE) END AS "done_on"
FROM (SELECT "t30"."person_id", "t30"."episode_id", "t30"."started_on", "t30"."present", "t30"."sequence", "t30".
"variant", "t30"."ended_other_on", "t30"."unknown_because", "t30"."past_mending_on"
FROM (SELECT "t29"."person_id", "t29"."episode_id", "t29"."started_on", "t29"."present", "t29"."sequence", "t29".
"variant", "t29"."ended_other_on", "t29"."unknown_because", "t14"."shift_from", "t14"."past_mending_on"
FROM (SELECT "t27"."person_id", "t27"."episode_id", "t27"."started_on", "t27"."present", 1 AS "sequence", 'all' AS
"variant", CAST(NULL AS DATE) AS "ended_other_on", CAST(NULL AS VARCHAR) AS "unknown_because"
FROM (SELECT "t26"."person_id", "t26"."conference_id" AS "episode_id", "t26"."held_on" AS "started_on", CASE WHEN
"t26"."kind" = 'initial' THEN CASE WHEN "t20"."minuted" IS NULL THEN CAST(NULL AS BOOLEAN) WHEN ("t20"."ours" = 1) AND
("t20"."knowing" >= "t26"."quorum") THEN TRUE WHEN ("t20"."ours" = 1) AND ("t20"."perhaps" >= "t26"."quorum") THEN
CAST(NULL AS BOOLEAN) ELSE FALSE END ELSE CASE WHEN "t26"."quorate" = 'Y' THEN TRUE WHEN "t26"."quorate" = 'N' THEN
FALSE ELSE NULL END END AS "present"
FROM (SELECT "t24"."conference_id", "t24"."meeting_id", "t24"."person_id", "t24"."held_on", "t24"."kind", "t24".
"quorate", "t24"."review_part", "t24"."told_conference", "t24"."report_shared_on", "t24"."told_part", "t24".
"participation", "t24"."quorum"
FROM (SELECT "t23"."conference_id", "t23"."meeting_id", "t23"."person_id", "t23"."held_on", "t23"."kind", "t23".
"quorate", "t23"."review_part", "t23"."told_conference", "t23"."report_shared_on", "t23"."told_part", "t23".
"participation", "t15"."given_on", "t15"."given_variant", "t15"."quorum"
FROM (SELECT "t21"."conference_id", "t21"."meeting_id", "t21"."person_id", "t21"."held_on", "t21"."kind", "t21".
"quorate", "t21"."review_part", "t21"."told_conference", "t21"."report_shared_on", "t21"."told_part", CASE WHEN "t21"
."kind" = 'initial' THEN "t21"."told_part" ELSE "t21"."review_part" END AS "participation"
FROM (SELECT "t18"."conference_id", "t18"."meeting_id", "t18"."person_id", "t18"."held_on", "t18"."kind", "t18".
"quorate", "t18"."review_part", "t11"."told_conference", "t11"."report_shared_on", "t11"."told_part"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t3"."conference_id", "t3"."meeting_id", "t3"."person_id", "t3"."held_on", 'initial' AS "kind", CAST(
NULL AS VARCHAR) AS "quorate", CAST(NULL AS VARCHAR) AS "review_part"
FROM "initial_conferences" AS "t3") AS "t6"
UNION ALL
SELECT *
FROM (SELECT "t4"."review_id" AS "conference_id", "t4"."meeting_id", "t4"."person_id", "t4"."review_on" AS "held_on",
'review' AS "kind", "t4"."quorate", "t4"."participation" AS "review_part"
FROM "cp_reviews" AS "t4") AS "t7") AS "t12"
WHERE "t12"."held_on" IS NOT NULL) AS "t18"
LEFT OUTER JOIN (SELECT "t2"."conference_id" AS "told_conference", "t2"."report_shared_on", "t2"."participation" AS
"told_part"
FROM "conference_records" AS "t2") AS "t11" ON "t18"."conference_id" = "t11"."told_conference") AS "t21") AS "t23"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS "given_variant", CAST(EXTRACT(epoch
FROM CAST("t0"."due_on" AS TIMESTAMP) - CAST("t0"."started_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "quorum"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'conference_quorum') AS "t15" ON "t23"."held_on" = "t15"."given_on" AND 'all' = "t15".
"given_variant") AS "t24") AS "t26"
LEFT OUTER JOIN (SELECT "t16"."meeting_id" AS "minuted", MAX("t16"."ours") AS "ours", COUNT(DISTINCT "t16"."knowing")
AS "knowing", COUNT(DISTINCT "t16"."perhaps") AS "perhaps"
FROM (SELECT "t1"."attendee_id", "t1"."meeting_id", "t1"."agency", "t1"."mode", "t1"."knows_child", "t1"."held_on",
"t1"."recorded_at", "t1"."recorded_by", CAST("t1"."mode" IN ('in person', 'live remote') AND ("t1"."agency" =
'social care') AS INT) AS "ours", CASE WHEN "t1"."mode" IN ('in person', 'live remote') AND ("t1"."agency" <>
'social care') AND "t1"."knows_child" THEN "t1"."agency" ELSE CAST(NULL AS VARCHAR) END AS "knowing", CASE WHEN "t1".
"mode" IN ('in person', 'live remote') AND ("t1"."agency" <> 'social care') AND COALESCE("t1"."knows_child", TRUE)
THEN "t1"."agency" ELSE CAST(NULL AS VARCHAR) END AS "perhaps"
FROM "conference_attendees" AS "t1") AS "t16" GROUP BY 1) AS "t20" ON "t26"."meeting_id" = "t20"."minuted") AS "t27")
AS "t29"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "past_mending_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after' AND "t0"."variant" = 'all') AS "t14" ON "t29"."started_on" = "t14"."shift_from")
AS "t30") AS "t31") AS "t33"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'same_day') AS "t13" ON "t33"."variant" = "t13"."limit_variant" AND "t33"."started_on" =
"t13"."limit_started_on") AS "t34";

-- clock conference_report_shared
SELECT 'conference_report_shared' AS "standard", "t40"."person_id", "t40"."episode_id", "t40"."sequence", "t40".
"variant", "t40"."started_on", "t40"."limit_due_on" AS "due_on", "t40"."done_on", CASE WHEN "t40"."done_on" IS NOT
NULL THEN CAST(NULL AS DATE) ELSE "t40"."ended_other_on" END AS "ended_other_on", COALESCE("t40"."unknown_because",
CASE WHEN "t40"."started_on" IS NULL THEN 'the start date is missing' WHEN "t40"."done_on" < "t40"."started_on" THEN
'the dates are in the wrong order' WHEN "t40"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t40"."version" AS "parameter_version"
FROM (SELECT "t39"."person_id", "t39"."episode_id", "t39"."started_on", "t39"."present", "t39"."sequence", "t39".
"variant", "t39"."ended_other_on", "t39"."unknown_because", "t39"."past_mending_on", "t39"."done_on", "t14".
"limit_variant", "t14"."limit_started_on", "t14"."limit_due_on", "t14"."version"
FROM (SELECT "t37"."person_id", "t37"."episode_id", "t37"."started_on", "t37"."present", "t37"."sequence", "t37".
"variant", "t37"."past_mending_on" AS "ended_other_on", CASE WHEN "t37"."present" IS NULL THEN
'it is not recorded either way' ELSE CAST(NULL AS VARCHAR) END AS "unknown_because", "t37"."past_mending_on", CASE
WHEN "t37"."present" THEN "t37"."started_on" ELSE CAST(NULL AS DATE) END AS "done_on"
FROM (SELECT "t36"."person_id", "t36"."episode_id", "t36"."started_on", "t36"."present", "t36"."sequence", "t36".
"variant", "t36"."ended_other_on", "t36"."unknown_because", "t36"."past_mending_on"
FROM (SELECT "t35"."person_id", "t35"."episode_id", "t35"."started_on", "t35"."present", "t35"."sequence", "t35".
"variant", "t35"."ended_other_on", "t35"."unknown_because", "t15"."shift_from", "t15"."past_mending_on"
FROM (SELECT "t33"."person_id", "t33"."conference_id" AS "episode_id", "t33"."held_on" AS "started_on", CASE WHEN
"t33"."told_conference" IS NULL THEN CAST(NULL AS BOOLEAN) ELSE COALESCE("t33"."shared_before" >= "t33"."days_before"
, FALSE) END AS "present", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS DATE) AS "ended_other_on", CAST(NULL AS
VARCHAR) AS "unknown_because"
FROM (SELECT "t32"."conference_id", "t32"."meeting_id", "t32"."person_id", "t32"."held_on", "t32"."kind", "t32".
"quorate", "t32"."review_part", "t32"."told_conference", "t32"."report_shared_on", "t32"."told_part", "t32".
"participation", "t32"."days_before", "t32"."shared_before"
FROM (SELECT "t31"."conference_id", "t31"."meeting_id", "t31"."person_id", "t31"."held_on", "t31"."kind", "t31".
"quorate", "t31"."review_part", "t31"."told_conference", "t31"."report_shared_on", "t31"."told_part", "t31".
"participation", "t31"."days_before", "t31"."first_number", "t31"."number", CAST(EXTRACT(epoch
FROM CAST("t31"."number" AS TIMESTAMP) - CAST("t31"."first_number" AS TIMESTAMP)) / 86400 AS BIGINT) AS
"shared_before"
FROM (SELECT "t30"."conference_id", "t30"."meeting_id", "t30"."person_id", "t30"."held_on", "t30"."kind", "t30".
"quorate", "t30"."review_part", "t30"."told_conference", "t30"."report_shared_on", "t30"."told_part", "t30".
"participation", "t30"."days_before", "t30"."first_number", "t30"."number"
FROM (SELECT "t29"."conference_id", "t29"."meeting_id", "t29"."person_id", "t29"."held_on", "t29"."kind", "t29".
"quorate", "t29"."review_part", "t29"."told_conference", "t29"."report_shared_on", "t29"."told_part", "t29".
"participation", "t29"."days_before", "t29"."first_number", "t16"."shift_from", "t16"."number"
FROM (SELECT "t27"."conference_id", "t27"."meeting_id", "t27"."person_id", "t27"."held_on", "t27"."kind", "t27".
"quorate", "t27"."review_part", "t27"."told_conference", "t27"."report_shared_on", "t27"."told_part", "t27".
"participation", "t27"."days_before", "t27"."first_number"
FROM (SELECT "t26"."conference_id", "t26"."meeting_id", "t26"."person_id", "t26"."held_on", "t26"."kind", "t26".
"quorate", "t26"."review_part", "t26"."told_conference", "t26"."report_shared_on", "t26"."told_part", "t26".
"participation", "t26"."days_before", "t17"."shift_from", "t17"."first_number"
FROM (SELECT "t24"."conference_id", "t24"."meeting_id", "t24"."person_id", "t24"."held_on", "t24"."kind", "t24".
"quorate", "t24"."review_part", "t24"."told_conference", "t24"."report_shared_on", "t24"."told_part", "t24".
"participation", "t24"."days_before"
FROM (SELECT "t23"."conference_id", "t23"."meeting_id", "t23"."person_id", "t23"."held_on", "t23"."kind", "t23".
"quorate", "t23"."review_part", "t23"."told_conference", "t23"."report_shared_on", "t23"."told_part", "t23".
"participation", "t18"."given_on", "t18"."given_variant", "t18"."days_before"
FROM (SELECT "t21"."conference_id", "t21"."meeting_id", "t21"."person_id", "t21"."held_on", "t21"."kind", "t21".
"quorate", "t21"."review_part", "t21"."told_conference", "t21"."report_shared_on", "t21"."told_part", CASE WHEN "t21"
."kind" = 'initial' THEN "t21"."told_part" ELSE "t21"."review_part" END AS "participation"
FROM (SELECT "t20"."conference_id", "t20"."meeting_id", "t20"."person_id", "t20"."held_on", "t20"."kind", "t20".
"quorate", "t20"."review_part", "t12"."told_conference", "t12"."report_shared_on", "t12"."told_part"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t2"."conference_id", "t2"."meeting_id", "t2"."person_id", "t2"."held_on", 'initial' AS "kind", CAST(
NULL AS VARCHAR) AS "quorate", CAST(NULL AS VARCHAR) AS "review_part"
FROM "initial_conferences" AS "t2") AS "t5"
UNION ALL
SELECT *
FROM (SELECT "t3"."review_id" AS "conference_id", "t3"."meeting_id", "t3"."person_id", "t3"."review_on" AS "held_on",
'review' AS "kind", "t3"."quorate", "t3"."participation" AS "review_part"
FROM "cp_reviews" AS "t3") AS "t6") AS "t13"
WHERE "t13"."held_on" IS NOT NULL) AS "t20"
LEFT OUTER JOIN (SELECT "t1"."conference_id" AS "told_conference", "t1"."report_shared_on", "t1"."participation" AS
"told_part"
FROM "conference_records" AS "t1") AS "t12" ON "t20"."conference_id" = "t12"."told_conference") AS "t21") AS "t23"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS "given_variant", CAST(EXTRACT(epoch
FROM CAST("t0"."due_on" AS TIMESTAMP) - CAST("t0"."started_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "days_before"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'report_before_conference') AS "t18" ON "t23"."held_on" = "t18"."given_on" AND "t23"."kind" =
"t18"."given_variant") AS "t24") AS "t26"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "first_number"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'working_day_number' AND "t0"."variant" = 'all') AS "t17" ON "t26"."report_shared_on" = "t17"
."shift_from") AS "t27") AS "t29"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "number"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'working_day_number' AND "t0"."variant" = 'all') AS "t16" ON "t29"."held_on" = "t16".
"shift_from") AS "t30") AS "t31") AS "t32") AS "t33") AS "t35"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "past_mending_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after' AND "t0"."variant" = 'all') AS "t15" ON "t35"."started_on" = "t15"."shift_from")
AS "t36") AS "t37") AS "t39"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'same_day') AS "t14" ON "t39"."variant" = "t14"."limit_variant" AND "t39"."started_on" =
"t14"."limit_started_on") AS "t40";

-- clock conference_participation
SELECT 'conference_participation' AS "standard", "t35"."person_id", "t35"."episode_id", "t35"."sequence", "t35".
"variant", "t35"."started_on", "t35"."limit_due_on" AS "due_on", "t35"."done_on", CASE WHEN "t35"."done_on" IS NOT
NULL THEN CAST(NULL AS DATE) ELSE "t35"."ended_other_on" END AS "ended_other_on", COALESCE("t35"."unknown_because",
CASE WHEN "t35"."started_on" IS NULL THEN 'the start date is missing' WHEN "t35"."done_on" < "t35"."started_on" THEN
'the dates are in the wrong order' WHEN "t35"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t35"."version" AS "parameter_version"
FROM (SELECT "t34"."person_id", "t34"."episode_id", "t34"."started_on", "t34"."present", "t34"."sequence", "t34".
"variant", "t34"."ended_other_on", "t34"."unknown_because", "t34"."past_mending_on", "t34"."done_on", "t15".
"limit_variant", "t15"."limit_started_on", "t15"."limit_due_on", "t15"."version"
FROM (SELECT "t32"."person_id", "t32"."episode_id", "t32"."started_on", "t32"."present", "t32"."sequence", "t32".
"variant", "t32"."past_mending_on" AS "ended_other_on", CASE WHEN "t32"."present" IS NULL THEN
'it is not recorded either way' ELSE CAST(NULL AS VARCHAR) END AS "unknown_because", "t32"."past_mending_on", CASE
WHEN "t32"."present" THEN "t32"."started_on" ELSE CAST(NULL AS DATE) END AS "done_on"
FROM (SELECT "t31"."person_id", "t31"."episode_id", "t31"."started_on", "t31"."present", "t31"."sequence", "t31".
"variant", "t31"."ended_other_on", "t31"."unknown_because", "t31"."past_mending_on"
FROM (SELECT "t30"."person_id", "t30"."episode_id", "t30"."started_on", "t30"."present", "t30"."sequence", "t30".
"variant", "t30"."ended_other_on", "t30"."unknown_because", "t16"."shift_from", "t16"."past_mending_on"
FROM (SELECT "t28"."person_id", "t28"."conference_id" AS "episode_id", "t28"."held_on" AS "started_on", CASE WHEN
"t28"."participation" IN ('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6') THEN TRUE WHEN ("t28"."participation" = 'PN7') AND
("t28"."born_on" IS NOT NULL) THEN FALSE ELSE NULL END AS "present", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS
DATE) AS "ended_other_on", CAST(NULL AS VARCHAR) AS "unknown_because"
FROM (SELECT "t27"."conference_id", "t27"."meeting_id", "t27"."person_id", "t27"."held_on", "t27"."kind", "t27".
"quorate", "t27"."review_part", "t27"."told_conference", "t27"."report_shared_on", "t27"."told_part", "t27".
"participation", "t27"."born_on", "t27"."old_enough_on"
FROM (SELECT "t26"."conference_id", "t26"."meeting_id", "t26"."person_id", "t26"."held_on", "t26"."kind", "t26".
"quorate", "t26"."review_part", "t26"."told_conference", "t26"."report_shared_on", "t26"."told_part", "t26".
"participation", "t26"."born_on", "t17"."shift_from", "t17"."old_enough_on"
FROM (SELECT "t24"."conference_id", "t24"."meeting_id", "t24"."person_id", "t24"."held_on", "t24"."kind", "t24".
"quorate", "t24"."review_part", "t24"."told_conference", "t24"."report_shared_on", "t24"."told_part", "t24".
"participation", "t24"."born_on"
FROM (SELECT *
FROM (SELECT "t22"."conference_id", "t22"."meeting_id", "t22"."person_id", "t22"."held_on", "t22"."kind", "t22".
"quorate", "t22"."review_part", "t22"."told_conference", "t22"."report_shared_on", "t22"."told_part", "t22".
"participation", "t12"."born_person", "t12"."born_on", "t12"."expected_on"
FROM (SELECT "t20"."conference_id", "t20"."meeting_id", "t20"."person_id", "t20"."held_on", "t20"."kind", "t20".
"quorate", "t20"."review_part", "t20"."told_conference", "t20"."report_shared_on", "t20"."told_part", CASE WHEN "t20"
."kind" = 'initial' THEN "t20"."told_part" ELSE "t20"."review_part" END AS "participation"
FROM (SELECT "t19"."conference_id", "t19"."meeting_id", "t19"."person_id", "t19"."held_on", "t19"."kind", "t19".
"quorate", "t19"."review_part", "t13"."told_conference", "t13"."report_shared_on", "t13"."told_part"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t3"."conference_id", "t3"."meeting_id", "t3"."person_id", "t3"."held_on", 'initial' AS "kind", CAST(
NULL AS VARCHAR) AS "quorate", CAST(NULL AS VARCHAR) AS "review_part"
FROM "initial_conferences" AS "t3") AS "t7"
UNION ALL
SELECT *
FROM (SELECT "t4"."review_id" AS "conference_id", "t4"."meeting_id", "t4"."person_id", "t4"."review_on" AS "held_on",
'review' AS "kind", "t4"."quorate", "t4"."participation" AS "review_part"
FROM "cp_reviews" AS "t4") AS "t8") AS "t14"
WHERE "t14"."held_on" IS NOT NULL) AS "t19"
LEFT OUTER JOIN (SELECT "t2"."conference_id" AS "told_conference", "t2"."report_shared_on", "t2"."participation" AS
"told_part"
FROM "conference_records" AS "t2") AS "t13" ON "t19"."conference_id" = "t13"."told_conference") AS "t20") AS "t22"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "born_person", "t1"."born_on", "t1"."expected_on"
FROM "persons" AS "t1") AS "t12" ON "t22"."person_id" = "t12"."born_person") AS "t23"
WHERE ("t23"."born_on" IS NOT NULL) OR ("t23"."expected_on" IS NULL)) AS "t24") AS "t26"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "old_enough_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'views_heard_from' AND "t0"."variant" = 'all') AS "t17" ON "t26"."born_on" = "t17".
"shift_from") AS "t27") AS "t28"
WHERE (("t28"."born_on" IS NULL) AND (COALESCE("t28"."participation", '') <> 'PN0')) OR ("t28"."old_enough_on" <=
"t28"."held_on")) AS "t30"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "past_mending_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after' AND "t0"."variant" = 'all') AS "t16" ON "t30"."started_on" = "t16"."shift_from")
AS "t31") AS "t32") AS "t34"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'same_day') AS "t15" ON "t34"."variant" = "t15"."limit_variant" AND "t34"."started_on" =
"t15"."limit_started_on") AS "t35";

-- measure IC02
SELECT CAST("t31"."period" AS VARCHAR) AS "period", CAST("t31"."person_id" AS VARCHAR) AS "person_id", CAST("t31".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t31"."team_id" AS VARCHAR) AS "team_id", CAST("t31"."category" AS
VARCHAR) AS "category", CAST(CASE WHEN CASE WHEN "t31"."category" IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE
"t31"."counted" END IS NOT NULL THEN "t31"."counted" ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(
CASE WHEN "t31"."category" IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE "t31"."counted" END, 0.0) AS
DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CASE WHEN "t31"."category" IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE
"t31"."counted" END IS NOT NULL THEN 0.0 ELSE "t31"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS
DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t30"."conference_id", "t30"."meeting_id", "t30"."enquiry_id", "t30"."person_id", "t30"."plan_id", "t30"
."referral_id", "t30"."transfer_in", "t30"."target_on", "t30"."held_on", "t30"."plan_made", "t30"."team_id", "t30".
"worker_id", "t30"."period", "t30"."counted", "t30"."begun_enquiry", "t30"."begun_on", "t30"."days", "t30"."category"
FROM (SELECT "t29"."conference_id", "t29"."meeting_id", "t29"."enquiry_id", "t29"."person_id", "t29"."plan_id", "t29"
."referral_id", "t29"."transfer_in", "t29"."target_on", "t29"."held_on", "t29"."plan_made", "t29"."held_team" AS
"team_id", CASE WHEN ("t29"."until_on" IS NULL) OR ("t29"."held_on" <= "t29"."until_on") THEN "t29"."held_worker" ELSE
CAST(NULL AS VARCHAR) END AS "worker_id", "t29"."period", "t29"."counted", "t29"."begun_enquiry", "t29"."begun_on",
"t29"."days", "t29"."category", "t29"."held_by", "t29"."held_worker", "t29"."held_team", "t29"."from_on", "t29".
"until_on", "t29"."held_next"
FROM (SELECT "t28"."conference_id", "t28"."meeting_id", "t28"."enquiry_id", "t28"."person_id", "t28"."plan_id", "t28"
."referral_id", "t28"."transfer_in", "t28"."target_on", "t28"."held_on", "t28"."plan_made", "t28"."team_id", "t28".
"worker_id", "t28"."period", "t28"."counted", "t28"."begun_enquiry", "t28"."begun_on", "t28"."days", "t28"."category"
, "t8"."held_by", "t8"."held_worker", "t8"."held_team", "t8"."from_on", "t8"."until_on", "t8"."held_next"
FROM (SELECT "t26"."conference_id", "t26"."meeting_id", "t26"."enquiry_id", "t26"."person_id", "t26"."plan_id", "t26"
."referral_id", "t26"."transfer_in", "t26"."target_on", "t26"."held_on", "t26"."plan_made", "t26"."team_id", "t26".
"worker_id", "t26"."period", "t26"."counted", "t26"."begun_enquiry", "t26"."begun_on", "t26"."days", CASE WHEN "t26".
"held_on" < "t26"."begun_on" THEN CAST(NULL AS VARCHAR) WHEN "t26"."days" <= 10 THEN '0-10' WHEN "t26"."days" <= 15
THEN '11-15' WHEN "t26"."days" <= 20 THEN '16-20' WHEN "t26"."days" > 20 THEN '21+' ELSE NULL END AS "category"
FROM (SELECT "t25"."conference_id", "t25"."meeting_id", "t25"."enquiry_id", "t25"."person_id", "t25"."plan_id", "t25"
."referral_id", "t25"."transfer_in", "t25"."target_on", "t25"."held_on", "t25"."plan_made", "t25"."team_id", "t25".
"worker_id", "t25"."period", "t25"."counted", "t25"."begun_enquiry", "t25"."begun_on", "t25"."days"
FROM (SELECT "t24"."conference_id", "t24"."meeting_id", "t24"."enquiry_id", "t24"."person_id", "t24"."plan_id", "t24"
."referral_id", "t24"."transfer_in", "t24"."target_on", "t24"."held_on", "t24"."plan_made", "t24"."team_id", "t24".
"worker_id", "t24"."period", "t24"."counted", "t24"."begun_enquiry", "t24"."begun_on", "t24"."first_number", "t24".
"number", CAST(EXTRACT(epoch
FROM CAST("t24"."number" AS TIMESTAMP) - CAST("t24"."first_number" AS TIMESTAMP)) / 86400 AS BIGINT) AS "days"
FROM (SELECT "t23"."conference_id", "t23"."meeting_id", "t23"."enquiry_id", "t23"."person_id", "t23"."plan_id", "t23"
."referral_id", "t23"."transfer_in", "t23"."target_on", "t23"."held_on", "t23"."plan_made", "t23"."team_id", "t23".
"worker_id", "t23"."period", "t23"."counted", "t23"."begun_enquiry", "t23"."begun_on", "t23"."first_number", "t23".
"number"
FROM (SELECT "t22"."conference_id", "t22"."meeting_id", "t22"."enquiry_id", "t22"."person_id", "t22"."plan_id", "t22"
."referral_id", "t22"."transfer_in", "t22"."target_on", "t22"."held_on", "t22"."plan_made", "t22"."team_id", "t22".
"worker_id", "t22"."period", "t22"."counted", "t22"."begun_enquiry", "t22"."begun_on", "t22"."first_number", "t12".
"shift_from", "t12"."number"
FROM (SELECT "t20"."conference_id", "t20"."meeting_id", "t20"."enquiry_id", "t20"."person_id", "t20"."plan_id", "t20"
."referral_id", "t20"."transfer_in", "t20"."target_on", "t20"."held_on", "t20"."plan_made", "t20"."team_id", "t20".
"worker_id", "t20"."period", "t20"."counted", "t20"."begun_enquiry", "t20"."begun_on", "t20"."first_number"
FROM (SELECT "t19"."conference_id", "t19"."meeting_id", "t19"."enquiry_id", "t19"."person_id", "t19"."plan_id", "t19"
."referral_id", "t19"."transfer_in", "t19"."target_on", "t19"."held_on", "t19"."plan_made", "t19"."team_id", "t19".
"worker_id", "t19"."period", "t19"."counted", "t11"."begun_enquiry", "t11"."begun_on", "t13"."shift_from", "t13".
"first_number"
FROM (SELECT "t17"."conference_id", "t17"."meeting_id", "t17"."enquiry_id", "t17"."person_id", "t17"."plan_id", "t17"
."referral_id", "t17"."transfer_in", "t17"."target_on", "t17"."held_on", "t17"."plan_made", "t17"."team_id", "t17".
"worker_id", "t17"."period", 1.0 AS "counted"
FROM (SELECT "t16"."conference_id", "t16"."meeting_id", "t16"."enquiry_id", "t16"."person_id", "t16"."plan_id", "t16"
."referral_id", "t16"."transfer_in", "t16"."target_on", "t16"."held_on", "t16"."plan_made", "t16"."team_id", "t16".
"worker_id", "t16"."period"
FROM (SELECT "t15"."conference_id", "t15"."meeting_id", "t15"."enquiry_id", "t15"."person_id", "t15"."plan_id", "t15"
."referral_id", "t15"."transfer_in", "t15"."target_on", "t15"."held_on", "t15"."plan_made", "t15"."team_id", "t15".
"worker_id", "t5"."period", "t5"."day"
FROM (SELECT *
FROM "initial_conferences" AS "t3"
WHERE NOT (COALESCE("t3"."transfer_in", FALSE))) AS "t15"
INNER JOIN "period_days" AS "t5" ON "t15"."held_on" = "t5"."day") AS "t16") AS "t17") AS "t19"
LEFT OUTER JOIN (SELECT "t2"."enquiry_id" AS "begun_enquiry", "t2"."started_on" AS "begun_on"
FROM "s47_enquiries" AS "t2") AS "t11" ON "t19"."enquiry_id" = "t11"."begun_enquiry"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "first_number"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'working_day_number' AND "t1"."variant" = 'all') AS "t13" ON "t11"."begun_on" = "t13".
"shift_from") AS "t20") AS "t22"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "number"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'working_day_number' AND "t1"."variant" = 'all') AS "t12" ON "t22"."held_on" = "t12".
"shift_from") AS "t23") AS "t24") AS "t25") AS "t26") AS "t28"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t8" ON "t28"."person_id" = "t8"."held_by" AND "t28"."held_on" >= "t8"."from_on" AND
(("t8"."held_next" IS NULL) OR ("t28"."held_on" < "t8"."held_next"))) AS "t29") AS "t30") AS "t31";

-- measure IC03
SELECT *
FROM (SELECT CAST("t15"."period" AS VARCHAR) AS "period", CAST("t15"."person_id" AS VARCHAR) AS "person_id", CAST(
"t15"."worker_id" AS VARCHAR) AS "worker_id", CAST("t15"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(CAST(CAST("t15"."state" <> 'unknown' AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "counted", CAST(CAST(CAST("t15"."state" = 'met' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION
) AS "hit", CAST(CAST(CAST("t15"."state" = 'unknown' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS "unknown",
CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t13"."standard", "t13"."person_id", "t13"."episode_id", "t13"."sequence", "t13"."variant", "t13".
"worker_id", "t13"."team_id", "t13"."started_on", "t13"."due_on", "t13"."done_on", "t13"."ended_other_on", "t13".
"unknown_because", "t13"."parameter_version", "t13"."as_at", "t13"."state", "t13"."dated_on", "t4"."period", "t4".
"day"
FROM (SELECT *
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."worker_id",
"t9"."team_id", "t9"."started_on", "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"
."parameter_version", "t9"."as_at", CASE WHEN "t9"."unknown_because" IS NOT NULL THEN 'unknown' WHEN "t9".
"started_on" > "t9"."as_at" THEN CAST(NULL AS VARCHAR) WHEN ("t9"."done_on" <= "t9"."as_at") AND (("t9"."due_on" IS
NULL) OR ("t9"."done_on" <= "t9"."due_on")) THEN 'met' WHEN ("t9"."ended_other_on" <= "t9"."as_at") AND (("t9".
"due_on" IS NULL) OR ("t9"."ended_other_on" <= "t9"."due_on")) THEN 'ended' WHEN "t9"."due_on" < "t9"."as_at" THEN
'missed' ELSE 'pending' END AS "state", COALESCE("t9"."due_on", "t9"."started_on", "t9"."done_on") AS "dated_on"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t6"."as_at"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'transfer_conference') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
WHERE "t11"."state" IN ('met', 'missed', 'unknown') AND "t11"."dated_on" <= "t11"."as_at" AND (("t11"."due_on" IS NULL
) OR ("t11"."due_on" < "t11"."as_at"))) AS "t13"
INNER JOIN "period_days" AS "t4" ON "t13"."dated_on" = "t4"."day") AS "t15") AS "t16"
UNION ALL
SELECT *
FROM (SELECT CAST("t10"."period" AS VARCHAR) AS "period", CAST("t10"."person_id" AS VARCHAR) AS "person_id", CAST(
"t10"."worker_id" AS VARCHAR) AS "worker_id", CAST("t10"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(0.0 AS DOUBLE PRECISION) AS "counted", CAST(0.0 AS DOUBLE PRECISION) AS "hit", CAST
(0.0 AS DOUBLE PRECISION) AS "unknown", CAST((1.0 - CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10".
"started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10".
"ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on",
FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t10"."unknown_because" IS NOT NULL AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "pending", CAST(CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10"."started_on" <= "t10".
"to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR
("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS INT) AS
DOUBLE PRECISION) AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'transfer_conference') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure IC04
SELECT CAST("t14"."period" AS VARCHAR) AS "period", CAST("t14"."person_id" AS VARCHAR) AS "person_id", CAST("t14".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t14"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t14"."hit" IS NOT NULL THEN "t14"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t14"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t14"."hit" IS NOT NULL
THEN 0.0 ELSE "t14"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t13"."conference_id", "t13"."meeting_id", "t13"."enquiry_id", "t13"."person_id", "t13"."plan_id", "t13"
."referral_id", "t13"."transfer_in", "t13"."target_on", "t13"."held_on", "t13"."plan_made", "t13"."team_id", "t13".
"worker_id", "t13"."period", "t13"."counted", "t13"."hit"
FROM (SELECT "t12"."conference_id", "t12"."meeting_id", "t12"."enquiry_id", "t12"."person_id", "t12"."plan_id", "t12"
."referral_id", "t12"."transfer_in", "t12"."target_on", "t12"."held_on", "t12"."plan_made", "t12"."held_team" AS
"team_id", CASE WHEN ("t12"."until_on" IS NULL) OR ("t12"."held_on" <= "t12"."until_on") THEN "t12"."held_worker" ELSE
CAST(NULL AS VARCHAR) END AS "worker_id", "t12"."period", "t12"."counted", "t12"."hit", "t12"."held_by", "t12".
"held_worker", "t12"."held_team", "t12"."from_on", "t12"."until_on", "t12"."held_next"
FROM (SELECT "t11"."conference_id", "t11"."meeting_id", "t11"."enquiry_id", "t11"."person_id", "t11"."plan_id", "t11"
."referral_id", "t11"."transfer_in", "t11"."target_on", "t11"."held_on", "t11"."plan_made", "t11"."team_id", "t11".
"worker_id", "t11"."period", "t11"."counted", "t11"."hit", "t5"."held_by", "t5"."held_worker", "t5"."held_team", "t5"
."from_on", "t5"."until_on", "t5"."held_next"
FROM (SELECT "t9"."conference_id", "t9"."meeting_id", "t9"."enquiry_id", "t9"."person_id", "t9"."plan_id", "t9".
"referral_id", "t9"."transfer_in", "t9"."target_on", "t9"."held_on", "t9"."plan_made", "t9"."team_id", "t9".
"worker_id", "t9"."period", 1.0 AS "counted", CAST(CAST("t9"."plan_made" AS INT) AS DOUBLE PRECISION) AS "hit"
FROM (SELECT "t8"."conference_id", "t8"."meeting_id", "t8"."enquiry_id", "t8"."person_id", "t8"."plan_id", "t8".
"referral_id", "t8"."transfer_in", "t8"."target_on", "t8"."held_on", "t8"."plan_made", "t8"."team_id", "t8".
"worker_id", "t8"."period"
FROM (SELECT "t7"."conference_id", "t7"."meeting_id", "t7"."enquiry_id", "t7"."person_id", "t7"."plan_id", "t7".
"referral_id", "t7"."transfer_in", "t7"."target_on", "t7"."held_on", "t7"."plan_made", "t7"."team_id", "t7".
"worker_id", "t3"."period", "t3"."day"
FROM (SELECT *
FROM "initial_conferences" AS "t1"
WHERE NOT (COALESCE("t1"."transfer_in", FALSE))) AS "t7"
INNER JOIN "period_days" AS "t3" ON "t7"."held_on" = "t3"."day") AS "t8") AS "t9") AS "t11"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t5" ON "t11"."person_id" = "t5"."held_by" AND "t11"."held_on" >= "t5"."from_on" AND
(("t5"."held_next" IS NULL) OR ("t11"."held_on" < "t5"."held_next"))) AS "t12") AS "t13") AS "t14";

-- measure IC05
SELECT *
FROM (SELECT CAST("t30"."period" AS VARCHAR) AS "period", CAST("t30"."person_id" AS VARCHAR) AS "person_id", CAST(
"t30"."worker_id" AS VARCHAR) AS "worker_id", CAST("t30"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(CAST(CAST("t30"."state" <> 'unknown' AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "counted", CAST(CAST(CAST("t30"."state" = 'met' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION
) AS "hit", CAST(CAST(CAST("t30"."state" = 'unknown' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS "unknown",
CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t28"."standard", "t28"."person_id", "t28"."episode_id", "t28"."sequence", "t28"."variant", "t28".
"worker_id", "t28"."team_id", "t28"."started_on", "t28"."due_on", "t28"."done_on", "t28"."ended_other_on", "t28".
"unknown_because", "t28"."parameter_version", "t28"."as_at", "t28"."state", "t28"."dated_on", "t7"."period", "t7".
"day"
FROM (SELECT *
FROM (SELECT "t25"."standard", "t25"."person_id", "t25"."episode_id", "t25"."sequence", "t25"."variant", "t25".
"worker_id", "t25"."team_id", "t25"."started_on", "t25"."due_on", "t25"."done_on", "t25"."ended_other_on", "t25".
"unknown_because", "t25"."parameter_version", "t25"."as_at", CASE WHEN "t25"."unknown_because" IS NOT NULL THEN
'unknown' WHEN "t25"."started_on" > "t25"."as_at" THEN CAST(NULL AS VARCHAR) WHEN ("t25"."done_on" <= "t25"."as_at")
AND (("t25"."due_on" IS NULL) OR ("t25"."done_on" <= "t25"."due_on")) THEN 'met' WHEN ("t25"."ended_other_on" <= "t25"
."as_at") AND (("t25"."due_on" IS NULL) OR ("t25"."ended_other_on" <= "t25"."due_on")) THEN 'ended' WHEN "t25".
"due_on" < "t25"."as_at" THEN 'missed' ELSE 'pending' END AS "state", COALESCE("t25"."started_on", "t25"."done_on") AS
"dated_on"
FROM (SELECT "t16"."standard", "t16"."person_id", "t16"."episode_id", "t16"."sequence", "t16"."variant", "t16".
"worker_id", "t16"."team_id", "t16"."started_on", "t16"."due_on", "t16"."done_on", "t16"."ended_other_on", "t16".
"unknown_because", "t16"."parameter_version", "t9"."as_at"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'conference_quorate') AS "t16" CROSS JOIN "snapshot_day" AS "t9"
WHERE EXISTS(SELECT 1
FROM (SELECT "t21"."episode_id" AS "kept"
FROM (SELECT "t20"."kind", "t20"."meeting", MIN("t20"."conference_id") AS "episode_id"
FROM (SELECT "t19"."conference_id", "t19"."meeting_id", "t19"."person_id", "t19"."held_on", "t19"."kind", "t19".
"quorate", "t19"."review_part", "t19"."told_conference", "t19"."report_shared_on", "t19"."told_part", CASE WHEN "t19"
."kind" = 'initial' THEN "t19"."told_part" ELSE "t19"."review_part" END AS "participation", COALESCE("t19".
"meeting_id", "t19"."conference_id") AS "meeting"
FROM (SELECT "t18"."conference_id", "t18"."meeting_id", "t18"."person_id", "t18"."held_on", "t18"."kind", "t18".
"quorate", "t18"."review_part", "t14"."told_conference", "t14"."report_shared_on", "t14"."told_part"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t5"."conference_id", "t5"."meeting_id", "t5"."person_id", "t5"."held_on", 'initial' AS "kind", CAST(
NULL AS VARCHAR) AS "quorate", CAST(NULL AS VARCHAR) AS "review_part"
FROM "initial_conferences" AS "t5") AS "t11"
UNION ALL
SELECT *
FROM (SELECT "t6"."review_id" AS "conference_id", "t6"."meeting_id", "t6"."person_id", "t6"."review_on" AS "held_on",
'review' AS "kind", "t6"."quorate", "t6"."participation" AS "review_part"
FROM "cp_reviews" AS "t6") AS "t12") AS "t15"
WHERE "t15"."held_on" IS NOT NULL) AS "t18"
LEFT OUTER JOIN (SELECT "t4"."conference_id" AS "told_conference", "t4"."report_shared_on", "t4"."participation" AS
"told_part"
FROM "conference_records" AS "t4") AS "t14" ON "t18"."conference_id" = "t14"."told_conference") AS "t19") AS "t20"
GROUP BY 1, 2) AS "t21") AS "t23"
WHERE "t16"."episode_id" = "t23"."kept")) AS "t25") AS "t26"
WHERE "t26"."state" IN ('met', 'missed', 'unknown') AND "t26"."dated_on" <= "t26"."as_at" AND (("t26"."due_on" IS NULL
) OR ("t26"."due_on" < "t26"."as_at"))) AS "t28"
INNER JOIN "period_days" AS "t7" ON "t28"."dated_on" = "t7"."day") AS "t30") AS "t31"
UNION ALL
SELECT *
FROM (SELECT CAST("t24"."period" AS VARCHAR) AS "period", CAST("t24"."person_id" AS VARCHAR) AS "person_id", CAST(
"t24"."worker_id" AS VARCHAR) AS "worker_id", CAST("t24"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(0.0 AS DOUBLE PRECISION) AS "counted", CAST(0.0 AS DOUBLE PRECISION) AS "hit", CAST
(0.0 AS DOUBLE PRECISION) AS "unknown", CAST((1.0 - CAST(CAST(("t24"."unknown_because" IS NULL) AND ("t24".
"started_on" <= "t24"."to_on") AND (("t24"."done_on" IS NULL) OR ("t24"."done_on" > "t24"."to_on")) AND (("t24".
"ended_other_on" IS NULL) OR ("t24"."ended_other_on" > "t24"."to_on")) AND COALESCE("t24"."due_on" < "t24"."to_on",
FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t24"."unknown_because" IS NOT NULL AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "pending", CAST(CAST(CAST(("t24"."unknown_because" IS NULL) AND ("t24"."started_on" <= "t24".
"to_on") AND (("t24"."done_on" IS NULL) OR ("t24"."done_on" > "t24"."to_on")) AND (("t24"."ended_other_on" IS NULL) OR
("t24"."ended_other_on" > "t24"."to_on")) AND COALESCE("t24"."due_on" < "t24"."to_on", FALSE) AS INT) AS
DOUBLE PRECISION) AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t16"."standard", "t16"."person_id", "t16"."episode_id", "t16"."sequence", "t16"."variant", "t16".
"worker_id", "t16"."team_id", "t16"."started_on", "t16"."due_on", "t16"."done_on", "t16"."ended_other_on", "t16".
"unknown_because", "t16"."parameter_version", "t8"."period", "t8"."from_on", "t8"."to_on", "t8"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'conference_quorate') AS "t16"
INNER JOIN "periods" AS "t8" ON (("t16"."started_on" IS NULL) OR ("t16"."started_on" <= "t8"."to_on")) AND (("t16".
"done_on" IS NULL) OR ("t16"."done_on" > "t8"."to_on")) AND (("t16"."ended_other_on" IS NULL) OR ("t16".
"ended_other_on" > "t8"."to_on"))
WHERE EXISTS(SELECT 1
FROM (SELECT "t21"."episode_id" AS "kept"
FROM (SELECT "t20"."kind", "t20"."meeting", MIN("t20"."conference_id") AS "episode_id"
FROM (SELECT "t19"."conference_id", "t19"."meeting_id", "t19"."person_id", "t19"."held_on", "t19"."kind", "t19".
"quorate", "t19"."review_part", "t19"."told_conference", "t19"."report_shared_on", "t19"."told_part", CASE WHEN "t19"
."kind" = 'initial' THEN "t19"."told_part" ELSE "t19"."review_part" END AS "participation", COALESCE("t19".
"meeting_id", "t19"."conference_id") AS "meeting"
FROM (SELECT "t18"."conference_id", "t18"."meeting_id", "t18"."person_id", "t18"."held_on", "t18"."kind", "t18".
"quorate", "t18"."review_part", "t14"."told_conference", "t14"."report_shared_on", "t14"."told_part"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t5"."conference_id", "t5"."meeting_id", "t5"."person_id", "t5"."held_on", 'initial' AS "kind", CAST(
NULL AS VARCHAR) AS "quorate", CAST(NULL AS VARCHAR) AS "review_part"
FROM "initial_conferences" AS "t5") AS "t11"
UNION ALL
SELECT *
FROM (SELECT "t6"."review_id" AS "conference_id", "t6"."meeting_id", "t6"."person_id", "t6"."review_on" AS "held_on",
'review' AS "kind", "t6"."quorate", "t6"."participation" AS "review_part"
FROM "cp_reviews" AS "t6") AS "t12") AS "t15"
WHERE "t15"."held_on" IS NOT NULL) AS "t18"
LEFT OUTER JOIN (SELECT "t4"."conference_id" AS "told_conference", "t4"."report_shared_on", "t4"."participation" AS
"told_part"
FROM "conference_records" AS "t4") AS "t14" ON "t18"."conference_id" = "t14"."told_conference") AS "t19") AS "t20"
GROUP BY 1, 2) AS "t21") AS "t23"
WHERE "t16"."episode_id" = "t23"."kept")) AS "t24") AS "t29";

-- measure IC06
SELECT *
FROM (SELECT CAST("t15"."period" AS VARCHAR) AS "period", CAST("t15"."person_id" AS VARCHAR) AS "person_id", CAST(
"t15"."worker_id" AS VARCHAR) AS "worker_id", CAST("t15"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(CAST(CAST("t15"."state" <> 'unknown' AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "counted", CAST(CAST(CAST("t15"."state" = 'met' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION
) AS "hit", CAST(CAST(CAST("t15"."state" = 'unknown' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS "unknown",
CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t13"."standard", "t13"."person_id", "t13"."episode_id", "t13"."sequence", "t13"."variant", "t13".
"worker_id", "t13"."team_id", "t13"."started_on", "t13"."due_on", "t13"."done_on", "t13"."ended_other_on", "t13".
"unknown_because", "t13"."parameter_version", "t13"."as_at", "t13"."state", "t13"."dated_on", "t4"."period", "t4".
"day"
FROM (SELECT *
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."worker_id",
"t9"."team_id", "t9"."started_on", "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"
."parameter_version", "t9"."as_at", CASE WHEN "t9"."unknown_because" IS NOT NULL THEN 'unknown' WHEN "t9".
"started_on" > "t9"."as_at" THEN CAST(NULL AS VARCHAR) WHEN ("t9"."done_on" <= "t9"."as_at") AND (("t9"."due_on" IS
NULL) OR ("t9"."done_on" <= "t9"."due_on")) THEN 'met' WHEN ("t9"."ended_other_on" <= "t9"."as_at") AND (("t9".
"due_on" IS NULL) OR ("t9"."ended_other_on" <= "t9"."due_on")) THEN 'ended' WHEN "t9"."due_on" < "t9"."as_at" THEN
'missed' ELSE 'pending' END AS "state", COALESCE("t9"."started_on", "t9"."done_on") AS "dated_on"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t6"."as_at"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'conference_report_shared') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
WHERE "t11"."state" IN ('met', 'missed', 'unknown') AND "t11"."dated_on" <= "t11"."as_at" AND (("t11"."due_on" IS NULL
) OR ("t11"."due_on" < "t11"."as_at"))) AS "t13"
INNER JOIN "period_days" AS "t4" ON "t13"."dated_on" = "t4"."day") AS "t15") AS "t16"
UNION ALL
SELECT *
FROM (SELECT CAST("t10"."period" AS VARCHAR) AS "period", CAST("t10"."person_id" AS VARCHAR) AS "person_id", CAST(
"t10"."worker_id" AS VARCHAR) AS "worker_id", CAST("t10"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(0.0 AS DOUBLE PRECISION) AS "counted", CAST(0.0 AS DOUBLE PRECISION) AS "hit", CAST
(0.0 AS DOUBLE PRECISION) AS "unknown", CAST((1.0 - CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10".
"started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10".
"ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on",
FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t10"."unknown_because" IS NOT NULL AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "pending", CAST(CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10"."started_on" <= "t10".
"to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR
("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS INT) AS
DOUBLE PRECISION) AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'conference_report_shared') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure IC07
SELECT *
FROM (SELECT CAST("t15"."period" AS VARCHAR) AS "period", CAST("t15"."person_id" AS VARCHAR) AS "person_id", CAST(
"t15"."worker_id" AS VARCHAR) AS "worker_id", CAST("t15"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(CAST(CAST("t15"."state" <> 'unknown' AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "counted", CAST(CAST(CAST("t15"."state" = 'met' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION
) AS "hit", CAST(CAST(CAST("t15"."state" = 'unknown' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS "unknown",
CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t13"."standard", "t13"."person_id", "t13"."episode_id", "t13"."sequence", "t13"."variant", "t13".
"worker_id", "t13"."team_id", "t13"."started_on", "t13"."due_on", "t13"."done_on", "t13"."ended_other_on", "t13".
"unknown_because", "t13"."parameter_version", "t13"."as_at", "t13"."state", "t13"."dated_on", "t4"."period", "t4".
"day"
FROM (SELECT *
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."worker_id",
"t9"."team_id", "t9"."started_on", "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"
."parameter_version", "t9"."as_at", CASE WHEN "t9"."unknown_because" IS NOT NULL THEN 'unknown' WHEN "t9".
"started_on" > "t9"."as_at" THEN CAST(NULL AS VARCHAR) WHEN ("t9"."done_on" <= "t9"."as_at") AND (("t9"."due_on" IS
NULL) OR ("t9"."done_on" <= "t9"."due_on")) THEN 'met' WHEN ("t9"."ended_other_on" <= "t9"."as_at") AND (("t9".
"due_on" IS NULL) OR ("t9"."ended_other_on" <= "t9"."due_on")) THEN 'ended' WHEN "t9"."due_on" < "t9"."as_at" THEN
'missed' ELSE 'pending' END AS "state", COALESCE("t9"."started_on", "t9"."done_on") AS "dated_on"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t6"."as_at"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'conference_participation') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
WHERE "t11"."state" IN ('met', 'missed', 'unknown') AND "t11"."dated_on" <= "t11"."as_at" AND (("t11"."due_on" IS NULL
) OR ("t11"."due_on" < "t11"."as_at"))) AS "t13"
INNER JOIN "period_days" AS "t4" ON "t13"."dated_on" = "t4"."day") AS "t15") AS "t16"
UNION ALL
SELECT *
FROM (SELECT CAST("t10"."period" AS VARCHAR) AS "period", CAST("t10"."person_id" AS VARCHAR) AS "person_id", CAST(
"t10"."worker_id" AS VARCHAR) AS "worker_id", CAST("t10"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(0.0 AS DOUBLE PRECISION) AS "counted", CAST(0.0 AS DOUBLE PRECISION) AS "hit", CAST
(0.0 AS DOUBLE PRECISION) AS "unknown", CAST((1.0 - CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10".
"started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10".
"ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on",
FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t10"."unknown_because" IS NOT NULL AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "pending", CAST(CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10"."started_on" <= "t10".
"to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR
("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS INT) AS
DOUBLE PRECISION) AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'conference_participation') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";
