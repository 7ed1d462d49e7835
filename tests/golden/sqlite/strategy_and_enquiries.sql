-- clock strategy_wider_attendance
WITH t17 AS (SELECT "t2"."strategy_id", "t2"."meeting_id", "t2"."person_id", "t2"."referral_id", "t2"."concern_at",
"t2"."held_at", "t2"."enquiry_begun", "t2"."recorded_at", "t2"."recorded_by", DATE("t2"."held_at") AS "held_on"
FROM "strategy_discussions" AS "t2"
WHERE NOT "t2"."held_at" IS NULL), t18 AS (SELECT "t3"."person_id" AS "works_with", "t3"."agency" AS "kind", "t3".
"started_on" AS "since", "t3"."ended_on" AS "until"
FROM "child_agencies" AS "t3"
WHERE "t3"."agency" IN ('education', 'other')), t20 AS (SELECT "t17"."strategy_id", "t17"."person_id", "t17".
"meeting_id", "t17"."held_on", "t18"."kind"
FROM t17 AS t17
INNER JOIN t18 AS t18 ON "t17"."person_id" = "t18"."works_with" AND (("t18"."since" IS NULL) OR ("t18"."since" <=
"t17"."held_on")) AND (("t18"."until" IS NULL) OR ("t18"."until" >= "t17"."held_on"))), t13 AS (SELECT "t4".
"referral_id" AS "source_of", "t4"."source"
FROM "cin_episodes" AS "t4"), t19 AS (SELECT "t17"."strategy_id", "t17"."meeting_id", "t17"."person_id", "t17".
"referral_id", "t17"."concern_at", "t17"."held_at", "t17"."enquiry_begun", "t17"."recorded_at", "t17"."recorded_by",
"t17"."held_on", "t13"."source_of", "t13"."source"
FROM t17 AS t17
INNER JOIN t13 AS t13 ON "t17"."referral_id" = "t13"."source_of"), t21 AS (SELECT "t19"."strategy_id", "t19".
"meeting_id", "t19"."person_id", "t19"."referral_id", "t19"."concern_at", "t19"."held_at", "t19"."enquiry_begun",
"t19"."recorded_at", "t19"."recorded_by", "t19"."held_on", "t19"."source_of", "t19"."source", CASE WHEN "t19".
"source" IN ('2A', '2B') THEN 'education' WHEN "t19"."source" IN ('4', '5A', '5B', '5C', '5D', '7', '8') THEN 'other'
ELSE NULL END AS "kind"
FROM t19 AS t19), t22 AS (SELECT "t21"."strategy_id", "t21"."person_id", "t21"."meeting_id", "t21"."held_on", "t21".
"kind"
FROM t21 AS t21
WHERE NOT "t21"."kind" IS NULL), t24 AS (SELECT *
FROM t20 AS t20
UNION
SELECT *
FROM t22 AS t22), t16 AS (SELECT DISTINCT "t1"."meeting_id" AS "came_to", "t1"."agency" AS "came_for", 1 AS "came"
FROM "strategy_attendees" AS "t1"
WHERE "t1"."mode" IN ('in person', 'live remote')), t9 AS (SELECT DISTINCT "t1"."meeting_id" AS "minuted"
FROM "strategy_attendees" AS "t1"), t25 AS (SELECT "t24"."strategy_id", "t24"."person_id", "t24"."meeting_id", "t24".
"held_on", "t24"."kind", "t16"."came_to", "t16"."came_for", "t16"."came", "t9"."minuted"
FROM t24 AS t24
LEFT OUTER JOIN t16 AS t16 ON "t24"."meeting_id" = "t16"."came_to" AND "t24"."kind" = "t16"."came_for"
LEFT OUTER JOIN t9 AS t9 ON "t24"."meeting_id" = "t9"."minuted"), t26 AS (SELECT "t25"."strategy_id", "t25".
"person_id", "t25"."held_on", MIN(COALESCE("t25"."came", 0)) AS "all_came", MAX("t25"."minuted") AS "minutes"
FROM t25 AS t25 GROUP BY 1, 2, 3), t28 AS (SELECT "t26"."person_id", "t26"."strategy_id" AS "episode_id", "t26".
"held_on" AS "started_on", IIF("t26"."minutes" IS NULL, CAST(NULL AS BOOLEAN), "t26"."all_came" = 1) AS "present", 1
AS "sequence", 'all' AS "variant", DATE(NULL) AS "ended_other_on", CAST(NULL AS TEXT) AS "unknown_because"
FROM t26 AS t26), t15 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "past_mending_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after' AND "t0"."variant" = 'all'), t29 AS (SELECT "t28"."person_id", "t28".
"episode_id", "t28"."started_on", "t28"."present", "t28"."sequence", "t28"."variant", "t28"."ended_other_on", "t28".
"unknown_because", "t15"."shift_from", "t15"."past_mending_on"
FROM t28 AS t28
LEFT OUTER JOIN t15 AS t15 ON "t28"."started_on" = "t15"."shift_from"), t30 AS (SELECT "t29"."person_id", "t29".
"episode_id", "t29"."started_on", "t29"."present", "t29"."sequence", "t29"."variant", "t29"."ended_other_on", "t29".
"unknown_because", "t29"."past_mending_on"
FROM t29 AS t29), t32 AS (SELECT "t30"."person_id", "t30"."episode_id", "t30"."started_on", "t30"."present", "t30".
"sequence", "t30"."variant", "t30"."past_mending_on" AS "ended_other_on", IIF("t30"."present" IS NULL,
'it is not recorded either way', CAST(NULL AS TEXT)) AS "unknown_because", "t30"."past_mending_on", IIF("t30".
"present", "t30"."started_on", DATE(NULL)) AS "done_on"
FROM t30 AS t30), t14 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'same_day'), t33 AS (SELECT "t32"."person_id", "t32"."episode_id", "t32"."started_on", "t32"
."present", "t32"."sequence", "t32"."variant", "t32"."ended_other_on", "t32"."unknown_because", "t32".
"past_mending_on", "t32"."done_on", "t14"."limit_variant", "t14"."limit_started_on", "t14"."limit_due_on", "t14".
"version"
FROM t32 AS t32
LEFT OUTER JOIN t14 AS t14 ON "t32"."variant" = "t14"."limit_variant" AND "t32"."started_on" = "t14".
"limit_started_on")
SELECT 'strategy_wider_attendance' AS "standard", "t33"."person_id", "t33"."episode_id", "t33"."sequence", "t33".
"variant", "t33"."started_on", "t33"."limit_due_on" AS "due_on", "t33"."done_on", IIF(NOT "t33"."done_on" IS NULL,
DATE(NULL), "t33"."ended_other_on") AS "ended_other_on", COALESCE("t33"."unknown_because", CASE WHEN "t33".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t33"."done_on" < "t33"."started_on" THEN
'the dates are in the wrong order' WHEN "t33"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t33"."version" AS "parameter_version"
FROM t33 AS t33;

-- clock seen_in_enquiry
WITH t21 AS (SELECT *
FROM "s47_enquiries" AS "t2"
WHERE NOT "t2"."ended_on" IS NULL), t16 AS (SELECT "t4"."person_id" AS "born_person", "t4"."born_on", "t4".
"expected_on"
FROM "persons" AS "t4"), t27 AS (SELECT "t21"."enquiry_id", "t21"."referral_id", "t21"."person_id", "t21".
"started_on", "t21"."ended_on", "t21"."nfa", "t21"."worker_id", "t21"."team_id", "t16"."born_person", "t16"."born_on"
, "t16"."expected_on"
FROM t21 AS t21
LEFT OUTER JOIN t16 AS t16 ON "t21"."person_id" = "t16"."born_person"), t28 AS (SELECT *
FROM t27 AS t27
WHERE (NOT "t27"."born_on" IS NULL) OR ("t27"."expected_on" IS NULL)), t29 AS (SELECT "t28"."enquiry_id", "t28".
"referral_id", "t28"."person_id", "t28"."started_on", "t28"."ended_on", "t28"."nfa", "t28"."worker_id", "t28".
"team_id", "t28"."born_on"
FROM t28 AS t28), t31 AS (SELECT *
FROM t29 AS t29
WHERE ("t29"."born_on" IS NULL) OR ("t29"."born_on" <= "t29"."ended_on")), t20 AS (SELECT "t0"."started_on" AS
"shift_from", "t0"."due_on" AS "alone_from"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'enquiry_seen_alone_from' AND "t0"."variant" = 'all'), t32 AS (SELECT "t31"."enquiry_id",
"t31"."referral_id", "t31"."person_id", "t31"."started_on", "t31"."ended_on", "t31"."nfa", "t31"."worker_id", "t31".
"team_id", "t31"."born_on", "t20"."shift_from", "t20"."alone_from"
FROM t31 AS t31
LEFT OUTER JOIN t20 AS t20 ON "t31"."born_on" = "t20"."shift_from"), t34 AS (SELECT "t32"."enquiry_id", "t32".
"referral_id", "t32"."person_id", "t32"."started_on", "t32"."ended_on", "t32"."nfa", "t32"."worker_id", "t32".
"team_id", "t32"."born_on", "t32"."alone_from"
FROM t32 AS t32), t7 AS (SELECT "t3"."person_id", "t3"."visit_on", "t3"."seen", "t3"."seen_alone"
FROM "cin_visits" AS "t3"), t9 AS (SELECT "t5"."person_id", "t5"."visit_on", "t5"."seen", "t5"."seen_alone"
FROM "assessment_visits" AS "t5"), t10 AS (SELECT "t6"."person_id", "t6"."visit_on", "t6"."seen", "t6"."seen_alone"
FROM "cp_visits" AS "t6"), t17 AS (SELECT *
FROM t9 AS t9
UNION ALL
SELECT *
FROM t10 AS t10), t22 AS (SELECT *
FROM t7 AS t7
UNION ALL
SELECT *
FROM t17 AS t17), t26 AS (SELECT "t22"."person_id" AS "visited", "t22"."visit_on", "t22"."seen", "t22"."seen_alone"
FROM t22 AS t22), t35 AS (SELECT "t34"."enquiry_id", "t34"."referral_id", "t34"."person_id", "t34"."started_on", "t34"
."ended_on", "t34"."nfa", "t34"."worker_id", "t34"."team_id", "t34"."born_on", "t34"."alone_from", "t26"."visited",
"t26"."visit_on", "t26"."seen", "t26"."seen_alone"
FROM t34 AS t34
INNER JOIN t26 AS t26 ON "t34"."person_id" = "t26"."visited" AND "t26"."visit_on" >= "t34"."started_on" AND "t26".
"visit_on" <= "t34"."ended_on"), t36 AS (SELECT "t35"."enquiry_id", "t35"."referral_id", "t35"."person_id", "t35".
"started_on", "t35"."ended_on", "t35"."nfa", "t35"."worker_id", "t35"."team_id", "t35"."born_on", "t35"."alone_from",
"t35"."visited", "t35"."visit_on", "t35"."seen", "t35"."seen_alone", CASE WHEN "t35"."seen" AND (("t35"."visit_on" <
"t35"."alone_from") OR "t35"."seen_alone") THEN 2 WHEN ("t35"."seen" AND (("t35"."visit_on" < "t35"."alone_from") OR
"t35"."seen_alone")) IS NULL THEN 1 ELSE 0 END AS "how"
FROM t35 AS t35), t38 AS (SELECT "t36"."enquiry_id" AS "met_in", MAX("t36"."how") AS "how"
FROM t36 AS t36 GROUP BY 1), t14 AS (SELECT *
FROM "coverage" AS "t1"
WHERE "t1"."table_name" IN ('assessment_visits')), t25 AS (SELECT MAX("t14"."from_on") AS "record_begins_on"
FROM t14 AS t14), t39 AS (SELECT "t34"."person_id", "t34"."enquiry_id" AS "episode_id", "t34"."ended_on" AS
"started_on", IIF(COALESCE("t34"."ended_on" < "t34"."started_on", TRUE) OR (COALESCE("t38"."how", 0) = 1) OR ((
COALESCE("t38"."how", 0) = 0) AND (COALESCE("t34"."started_on" < "t25"."record_begins_on", FALSE) OR ("t34"."born_on"
IS NULL))), CAST(NULL AS BOOLEAN), COALESCE("t38"."how", 0) = 2) AS "present"
FROM t34 AS t34
LEFT OUTER JOIN t38 AS t38 ON "t34"."enquiry_id" = "t38"."met_in" CROSS JOIN t25 AS t25), t41 AS (SELECT "t39".
"person_id", "t39"."episode_id", "t39"."started_on", "t39"."present", 1 AS "sequence", 'all' AS "variant", DATE(NULL)
AS "ended_other_on", CAST(NULL AS TEXT) AS "unknown_because"
FROM t39 AS t39), t19 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "past_mending_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after' AND "t0"."variant" = 'all'), t42 AS (SELECT "t41"."person_id", "t41".
"episode_id", "t41"."started_on", "t41"."present", "t41"."sequence", "t41"."variant", "t41"."ended_other_on", "t41".
"unknown_because", "t19"."shift_from", "t19"."past_mending_on"
FROM t41 AS t41
LEFT OUTER JOIN t19 AS t19 ON "t41"."started_on" = "t19"."shift_from"), t43 AS (SELECT "t42"."person_id", "t42".
"episode_id", "t42"."started_on", "t42"."present", "t42"."sequence", "t42"."variant", "t42"."ended_other_on", "t42".
"unknown_because", "t42"."past_mending_on"
FROM t42 AS t42), t45 AS (SELECT "t43"."person_id", "t43"."episode_id", "t43"."started_on", "t43"."present", "t43".
"sequence", "t43"."variant", "t43"."past_mending_on" AS "ended_other_on", IIF("t43"."present" IS NULL,
'it is not recorded either way', CAST(NULL AS TEXT)) AS "unknown_because", "t43"."past_mending_on", IIF("t43".
"present", "t43"."started_on", DATE(NULL)) AS "done_on"
FROM t43 AS t43), t18 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'same_day'), t46 AS (SELECT "t45"."person_id", "t45"."episode_id", "t45"."started_on", "t45"
."present", "t45"."sequence", "t45"."variant", "t45"."ended_other_on", "t45"."unknown_because", "t45".
"past_mending_on", "t45"."done_on", "t18"."limit_variant", "t18"."limit_started_on", "t18"."limit_due_on", "t18".
"version"
FROM t45 AS t45
LEFT OUTER JOIN t18 AS t18 ON "t45"."variant" = "t18"."limit_variant" AND "t45"."started_on" = "t18".
"limit_started_on")
SELECT 'seen_in_enquiry' AS "standard", "t46"."person_id", "t46"."episode_id", "t46"."sequence", "t46"."variant",
"t46"."started_on", "t46"."limit_due_on" AS "due_on", "t46"."done_on", IIF(NOT "t46"."done_on" IS NULL, DATE(NULL),
"t46"."ended_other_on") AS "ended_other_on", COALESCE("t46"."unknown_because", CASE WHEN "t46"."started_on" IS NULL
THEN 'the start date is missing' WHEN "t46"."done_on" < "t46"."started_on" THEN 'the dates are in the wrong order'
WHEN "t46"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because",
"t46"."version" AS "parameter_version"
FROM t46 AS t46;
