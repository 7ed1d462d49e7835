-- clock strategy_discussion
WITH t6 AS (SELECT "t2"."referral_id" AS "episode", "t2"."closed_on"
FROM "cin_episodes" AS "t2"), t8 AS (SELECT "t3"."person_id", "t3"."strategy_id" AS "episode_id", DATE("t3".
"concern_at") AS "started_on", DATE("t3"."held_at") AS "done_on", "t6"."closed_on" AS "ended_other_on"
FROM "strategy_discussions" AS "t3"
LEFT OUTER JOIN t6 AS t6 ON "t3"."referral_id" = "t6"."episode"), t10 AS (SELECT "t8"."person_id", "t8"."episode_id",
"t8"."started_on", "t8"."done_on", "t8"."ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS TEXT) AS
"unknown_because"
FROM t8 AS t8), t7 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'strategy_discussion'), t11 AS (SELECT "t10"."person_id", "t10"."episode_id", "t10".
"started_on", "t10"."done_on", "t10"."ended_other_on", "t10"."sequence", "t10"."variant", "t10"."unknown_because",
"t7"."limit_variant", "t7"."limit_started_on", "t7"."limit_due_on", "t7"."version"
FROM t10 AS t10
LEFT OUTER JOIN t7 AS t7 ON "t10"."variant" = "t7"."limit_variant" AND "t10"."started_on" = "t7"."limit_started_on")
SELECT 'strategy_discussion' AS "standard", "t11"."person_id", "t11"."episode_id", "t11"."sequence", "t11"."variant",
"t11"."started_on", "t11"."limit_due_on" AS "due_on", "t11"."done_on", IIF(NOT "t11"."done_on" IS NULL, DATE(NULL),
"t11"."ended_other_on") AS "ended_other_on", COALESCE("t11"."unknown_because", CASE WHEN "t11"."started_on" IS NULL
THEN 'the start date is missing' WHEN "t11"."done_on" < "t11"."started_on" THEN 'the dates are in the wrong order'
WHEN "t11"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because",
"t11"."version" AS "parameter_version"
FROM t11 AS t11;

-- clock strategy_quorum
WITH t8 AS (SELECT *
FROM "strategy_discussions" AS "t1"
WHERE NOT "t1"."held_at" IS NULL), t9 AS (SELECT "t2"."attendee_id", "t2"."meeting_id", "t2"."agency", "t2"."mode",
"t2"."held_at", "t2"."recorded_at", "t2"."recorded_by", "t2"."agency" IN ('social care', 'police', 'health') AND "t2"
."mode" IN ('in person', 'live remote') AS "counts"
FROM "strategy_attendees" AS "t2"), t10 AS (SELECT "t9"."meeting_id", COUNT(DISTINCT IIF("t9"."counts", "t9"."agency"
, CAST(NULL AS TEXT))) AS "agencies"
FROM t9 AS t9 GROUP BY 1), t12 AS (SELECT "t10"."meeting_id" AS "attended", "t10"."agencies"
FROM t10 AS t10), t13 AS (SELECT "t8"."person_id", "t8"."strategy_id" AS "episode_id", DATE("t8"."held_at") AS
"started_on", IIF("t12"."attended" IS NULL, CAST(NULL AS BOOLEAN), "t12"."agencies" = 3) AS "present"
FROM t8 AS t8
LEFT OUTER JOIN t12 AS t12 ON "t8"."meeting_id" = "t12"."attended"), t15 AS (SELECT "t13"."person_id", "t13".
"episode_id", "t13"."started_on", "t13"."present", 1 AS "sequence", 'all' AS "variant", DATE(NULL) AS "ended_other_on"
, CAST(NULL AS TEXT) AS "unknown_because"
FROM t13 AS t13), t7 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "past_mending_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after' AND "t0"."variant" = 'all'), t16 AS (SELECT "t15"."person_id", "t15".
"episode_id", "t15"."started_on", "t15"."present", "t15"."sequence", "t15"."variant", "t15"."ended_other_on", "t15".
"unknown_because", "t7"."shift_from", "t7"."past_mending_on"
FROM t15 AS t15
LEFT OUTER JOIN t7 AS t7 ON "t15"."started_on" = "t7"."shift_from"), t17 AS (SELECT "t16"."person_id", "t16".
"episode_id", "t16"."started_on", "t16"."present", "t16"."sequence", "t16"."variant", "t16"."ended_other_on", "t16".
"unknown_because", "t16"."past_mending_on"
FROM t16 AS t16), t19 AS (SELECT "t17"."person_id", "t17"."episode_id", "t17"."started_on", "t17"."present", "t17".
"sequence", "t17"."variant", "t17"."past_mending_on" AS "ended_other_on", IIF("t17"."present" IS NULL,
'it is not recorded either way', CAST(NULL AS TEXT)) AS "unknown_because", "t17"."past_mending_on", IIF("t17".
"present", "t17"."started_on", DATE(NULL)) AS "done_on"
FROM t17 AS t17), t6 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'same_day'), t20 AS (SELECT "t19"."person_id", "t19"."episode_id", "t19"."started_on", "t19"
."present", "t19"."sequence", "t19"."variant", "t19"."ended_other_on", "t19"."unknown_because", "t19".
"past_mending_on", "t19"."done_on", "t6"."limit_variant", "t6"."limit_started_on", "t6"."limit_due_on", "t6".
"version"
FROM t19 AS t19
LEFT OUTER JOIN t6 AS t6 ON "t19"."variant" = "t6"."limit_variant" AND "t19"."started_on" = "t6"."limit_started_on")
SELECT 'strategy_quorum' AS "standard", "t20"."person_id", "t20"."episode_id", "t20"."sequence", "t20"."variant",
"t20"."started_on", "t20"."limit_due_on" AS "due_on", "t20"."done_on", IIF(NOT "t20"."done_on" IS NULL, DATE(NULL),
"t20"."ended_other_on") AS "ended_other_on", COALESCE("t20"."unknown_because", CASE WHEN "t20"."started_on" IS NULL
THEN 'the start date is missing' WHEN "t20"."done_on" < "t20"."started_on" THEN 'the dates are in the wrong order'
WHEN "t20"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because",
"t20"."version" AS "parameter_version"
FROM t20 AS t20;

-- clock enquiry_completed
WITH t6 AS (SELECT "t2"."referral_id" AS "episode", "t2"."closed_on"
FROM "cin_episodes" AS "t2"), t8 AS (SELECT "t3"."person_id", "t3"."started_on", "t3"."enquiry_id" AS "episode_id",
"t3"."ended_on" AS "done_on", "t6"."closed_on" AS "ended_other_on"
FROM "s47_enquiries" AS "t3"
LEFT OUTER JOIN t6 AS t6 ON "t3"."referral_id" = "t6"."episode"), t10 AS (SELECT "t8"."person_id", "t8"."started_on",
"t8"."episode_id", "t8"."done_on", "t8"."ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS TEXT) AS
"unknown_because"
FROM t8 AS t8), t7 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'enquiry_completed'), t11 AS (SELECT "t10"."person_id", "t10"."started_on", "t10".
"episode_id", "t10"."done_on", "t10"."ended_other_on", "t10"."sequence", "t10"."variant", "t10"."unknown_because",
"t7"."limit_variant", "t7"."limit_started_on", "t7"."limit_due_on", "t7"."version"
FROM t10 AS t10
LEFT OUTER JOIN t7 AS t7 ON "t10"."variant" = "t7"."limit_variant" AND "t10"."started_on" = "t7"."limit_started_on")
SELECT 'enquiry_completed' AS "standard", "t11"."person_id", "t11"."episode_id", "t11"."sequence", "t11"."variant",
"t11"."started_on", "t11"."limit_due_on" AS "due_on", "t11"."done_on", IIF(NOT "t11"."done_on" IS NULL, DATE(NULL),
"t11"."ended_other_on") AS "ended_other_on", COALESCE("t11"."unknown_because", CASE WHEN "t11"."started_on" IS NULL
THEN 'the start date is missing' WHEN "t11"."done_on" < "t11"."started_on" THEN 'the dates are in the wrong order'
WHEN "t11"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because",
"t11"."version" AS "parameter_version"
FROM t11 AS t11;

-- clock initial_conference
WITH t11 AS (SELECT "t4"."referral_id" AS "episode", "t4"."closed_on"
FROM "cin_episodes" AS "t4"), t15 AS (SELECT *
FROM "initial_conferences" AS "t3"
WHERE NOT (COALESCE("t3"."transfer_in", FALSE)) AND NOT "t3"."enquiry_id" IS NULL), t20 AS (SELECT "t15"."enquiry_id"
, MIN("t15"."held_on") AS "held_on"
FROM t15 AS t15 GROUP BY 1), t23 AS (SELECT "t20"."enquiry_id" AS "conference_enquiry", "t20"."held_on"
FROM t20 AS t20), t16 AS (SELECT DISTINCT "t5"."enquiry_id" AS "decided_enquiry"
FROM "s47_outcomes" AS "t5"
WHERE "t5"."outcome" = 'CP_CONFERENCE'), t24 AS (SELECT "t6"."enquiry_id", "t6"."referral_id", "t6"."person_id", "t6"
."started_on", "t6"."ended_on", "t6"."nfa", "t6"."worker_id", "t6"."team_id", "t11"."episode", "t11"."closed_on",
"t23"."conference_enquiry", "t23"."held_on", "t16"."decided_enquiry"
FROM "s47_enquiries" AS "t6"
LEFT OUTER JOIN t11 AS t11 ON "t6"."referral_id" = "t11"."episode"
LEFT OUTER JOIN t23 AS t23 ON "t6"."enquiry_id" = "t23"."conference_enquiry"
LEFT OUTER JOIN t16 AS t16 ON "t6"."enquiry_id" = "t16"."decided_enquiry"), t25 AS (SELECT "t24"."person_id", "t24".
"enquiry_id" AS "episode_id", "t24"."started_on", "t24"."held_on" AS "done_on", "t24"."closed_on" AS "ended_other_on"
FROM t24 AS t24
WHERE (NOT "t24"."conference_enquiry" IS NULL) OR (NOT "t24"."decided_enquiry" IS NULL)), t17 AS (SELECT *
FROM "initial_conferences" AS "t3"
WHERE NOT (COALESCE("t3"."transfer_in", FALSE)) AND NOT "t3"."held_on" IS NULL), t21 AS (SELECT "t17"."person_id",
"t17"."conference_id" AS "episode_id", DATE(NULL) AS "started_on", "t17"."held_on" AS "done_on", DATE(NULL) AS
"ended_other_on"
FROM t17 AS t17
WHERE NOT EXISTS(SELECT 1
FROM "s47_enquiries" AS "t7"
WHERE "t17"."enquiry_id" = "t7"."enquiry_id")), t26 AS (SELECT *
FROM t25 AS t25
UNION ALL
SELECT *
FROM t21 AS t21), t28 AS (SELECT "t26"."person_id", "t26"."episode_id", "t26"."started_on", "t26"."done_on", "t26".
"ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS TEXT) AS "unknown_because"
FROM t26 AS t26), t13 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'initial_conference'), t29 AS (SELECT "t28"."person_id", "t28"."episode_id", "t28".
"started_on", "t28"."done_on", "t28"."ended_other_on", "t28"."sequence", "t28"."variant", "t28"."unknown_because",
"t13"."limit_variant", "t13"."limit_started_on", "t13"."limit_due_on", "t13"."version"
FROM t28 AS t28
LEFT OUTER JOIN t13 AS t13 ON "t28"."variant" = "t13"."limit_variant" AND "t28"."started_on" = "t13".
"limit_started_on"), t31 AS (SELECT "t29"."person_id", "t29"."episode_id", "t29"."started_on", "t29"."done_on", "t29"
."ended_other_on", "t29"."sequence", "t29"."variant", "t29"."unknown_because", "t29"."limit_variant", "t29".
"limit_started_on", "t29"."limit_due_on", "t29"."version", "t29"."limit_due_on" AS "due_on", "t29"."version" AS
"parameter_version"
FROM t29 AS t29), t9 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('initial_conferences')), t19 AS (SELECT MAX("t9"."from_on") AS "record_begins_on"
FROM t9 AS t9), t32 AS (SELECT "t31"."person_id", "t31"."episode_id", "t31"."started_on", "t31"."done_on", "t31".
"ended_other_on", "t31"."sequence", "t31"."variant", "t31"."unknown_because", "t31"."limit_variant", "t31".
"limit_started_on", "t31"."limit_due_on", "t31"."version", "t31"."due_on", "t31"."parameter_version", "t19".
"record_begins_on"
FROM t31 AS t31 CROSS JOIN t19 AS t19)
SELECT 'initial_conference' AS "standard", "t32"."person_id", "t32"."episode_id", "t32"."sequence", "t32"."variant",
"t32"."started_on", "t32"."due_on", "t32"."done_on", IIF(NOT "t32"."done_on" IS NULL, DATE(NULL), "t32".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t32"."unknown_because", IIF(("t32"."started_on" < "t32".
"record_begins_on") AND NOT (COALESCE("t32"."done_on" <= "t32"."due_on", FALSE)), 'it is older than its record', CAST
(NULL AS TEXT))), CASE WHEN "t32"."started_on" IS NULL THEN 'the start date is missing' WHEN "t32"."done_on" < "t32".
"started_on" THEN 'the dates are in the wrong order' WHEN "t32"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t32"."parameter_version"
FROM t32 AS t32;

-- clock protection_visit
WITH t6 AS (SELECT "t1"."person_id", "t1"."started_on" AS "spell_started_on", "t1"."ended_on" AS "spell_ended_on",
"t1"."plan_id" AS "episode_id"
FROM "protection_spells" AS "t1"), t8 AS (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('cp_visits')), t13 AS (SELECT MAX("t8"."from_on") AS "record_begins_on"
FROM t8 AS t8), t14 AS (SELECT "t6"."person_id", "t6"."spell_started_on", "t6"."spell_ended_on", "t6"."episode_id",
"t13"."record_begins_on"
FROM t6 AS t6 CROSS JOIN t13 AS t13), t15 AS (SELECT "t14"."person_id", "t14"."spell_started_on", "t14".
"spell_ended_on", "t14"."episode_id", "t14"."record_begins_on", COALESCE("t14"."spell_started_on" < "t14".
"record_begins_on", FALSE) AS "is_older", IIF(COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE),
"t14"."record_begins_on", "t14"."spell_started_on") AS "reckoned_from"
FROM t14 AS t14
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))), t16 AS (SELECT "t15"."person_id", "t15"."spell_started_on", "t15".
"spell_ended_on", "t15"."episode_id", "t15"."is_older", "t15"."reckoned_from"
FROM t15 AS t15), t18 AS (SELECT "t16"."person_id", "t16"."spell_started_on", "t16"."spell_ended_on", "t16".
"episode_id", "t16"."is_older", "t16"."reckoned_from", "t16"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM t16 AS t16), t7 AS (SELECT DISTINCT "t2"."person_id", "t2"."plan_id" AS "episode_id", "t2"."visit_on" AS
"event_on"
FROM "cp_visits" AS "t2"
WHERE COALESCE("t2"."seen", TRUE)), t11 AS (SELECT "t7"."person_id" AS "event_person_id", "t7"."episode_id" AS
"event_episode_id", "t7"."event_on"
FROM t7 AS t7), t19 AS (SELECT "t17"."person_id", "t17"."spell_started_on", "t17"."spell_ended_on", "t17".
"episode_id", "t17"."is_older", "t17"."reckoned_from", "t11"."event_on" AS "started_on"
FROM t16 AS t17
INNER JOIN t11 AS t11 ON "t17"."person_id" = "t11"."event_person_id" AND "t17"."episode_id" = "t11".
"event_episode_id" AND "t11"."event_on" >= "t17"."reckoned_from" AND (("t17"."spell_ended_on" IS NULL) OR ("t11".
"event_on" <= "t17"."spell_ended_on"))), t20 AS (SELECT "t19"."person_id", "t19"."spell_started_on", "t19".
"spell_ended_on", "t19"."episode_id", "t19"."is_older", "t19"."reckoned_from", "t19"."started_on", 1 AS "is_event"
FROM t19 AS t19), t21 AS (SELECT *
FROM t18 AS t18
UNION ALL
SELECT *
FROM t20 AS t20), t22 AS (SELECT "t21"."person_id", "t21"."spell_started_on", "t21"."spell_ended_on", "t21".
"episode_id", "t21"."is_older", "t21"."started_on", "t21"."is_event"
FROM t21 AS t21), t23 AS (SELECT "t22"."person_id", "t22"."spell_started_on", "t22"."spell_ended_on", "t22".
"episode_id", "t22"."is_older", "t22"."started_on", "t22"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t22".
"person_id", "t22"."episode_id" ORDER BY "t22"."started_on" ASC, "t22"."is_event" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", LEAD("t22"."started_on") OVER (
PARTITION BY "t22"."person_id", "t22"."episode_id" ORDER BY "t22"."started_on" ASC, "t22"."is_event" ASC NULLS LAST
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM t22 AS t22), t25 AS (SELECT "t23"."person_id", "t23"."spell_started_on", "t23"."spell_ended_on", "t23".
"episode_id", "t23"."is_older", "t23"."started_on", "t23"."is_event", "t23"."sequence", "t23"."done_on", "t23".
"spell_ended_on" AS "ended_other_on", 'all' AS "variant"
FROM t23 AS t23), t9 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'protection_visit'), t26 AS (SELECT "t25"."person_id", "t25"."spell_started_on", "t25".
"spell_ended_on", "t25"."episode_id", "t25"."is_older", "t25"."started_on", "t25"."is_event", "t25"."sequence", "t25"
."done_on", "t25"."ended_other_on", "t25"."variant", "t9"."limit_variant", "t9"."limit_started_on", "t9".
"limit_due_on", "t9"."version"
FROM t25 AS t25
LEFT OUTER JOIN t9 AS t9 ON "t25"."variant" = "t9"."limit_variant" AND "t25"."started_on" = "t9"."limit_started_on")
SELECT 'protection_visit' AS "standard", "t26"."person_id", "t26"."episode_id", "t26"."sequence", "t26"."variant",
"t26"."started_on", "t26"."limit_due_on" AS "due_on", "t26"."done_on", IIF(NOT "t26"."done_on" IS NULL, DATE(NULL),
"t26"."ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t26"."spell_ended_on" < "t26"."spell_started_on" THEN
'the dates are in the wrong order' WHEN "t26"."is_older" AND ("t26"."sequence" = 1) AND (COALESCE("t26"."done_on",
"t26"."ended_other_on") <= "t26"."limit_due_on") THEN 'it is older than its record' ELSE NULL END, CASE WHEN "t26".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t26"."done_on" < "t26"."started_on" THEN
'the dates are in the wrong order' WHEN "t26"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t26"."version" AS "parameter_version"
FROM t26 AS t26;

-- clock core_group
WITH t7 AS (SELECT "t1"."person_id", "t1"."ended_on" AS "spell_ended_on", "t1"."plan_id" AS "episode_id", "t1".
"conference_on" AS "spell_started_on"
FROM "protection_spells" AS "t1"), t8 AS (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('core_groups')), t13 AS (SELECT MAX("t8"."from_on") AS "record_begins_on"
FROM t8 AS t8), t14 AS (SELECT "t7"."person_id", "t7"."spell_ended_on", "t7"."episode_id", "t7"."spell_started_on",
"t13"."record_begins_on"
FROM t7 AS t7 CROSS JOIN t13 AS t13), t15 AS (SELECT "t14"."person_id", "t14"."spell_ended_on", "t14"."episode_id",
"t14"."spell_started_on", "t14"."record_begins_on", COALESCE("t14"."spell_started_on" < "t14"."record_begins_on",
FALSE) AS "is_older", IIF(COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE), "t14".
"record_begins_on", "t14"."spell_started_on") AS "reckoned_from"
FROM t14 AS t14
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))), t16 AS (SELECT "t15"."person_id", "t15"."spell_ended_on", "t15"."episode_id",
"t15"."spell_started_on", "t15"."is_older", "t15"."reckoned_from"
FROM t15 AS t15), t18 AS (SELECT "t16"."person_id", "t16"."spell_ended_on", "t16"."episode_id", "t16".
"spell_started_on", "t16"."is_older", "t16"."reckoned_from", "t16"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM t16 AS t16), t5 AS (SELECT DISTINCT "t2"."person_id", "t2"."plan_id" AS "episode_id", "t2"."held_on" AS
"event_on"
FROM "core_groups" AS "t2"), t11 AS (SELECT "t5"."person_id" AS "event_person_id", "t5"."episode_id" AS
"event_episode_id", "t5"."event_on"
FROM t5 AS t5), t19 AS (SELECT "t17"."person_id", "t17"."spell_ended_on", "t17"."episode_id", "t17".
"spell_started_on", "t17"."is_older", "t17"."reckoned_from", "t11"."event_on" AS "started_on"
FROM t16 AS t17
INNER JOIN t11 AS t11 ON "t17"."person_id" = "t11"."event_person_id" AND "t17"."episode_id" = "t11".
"event_episode_id" AND "t11"."event_on" >= "t17"."reckoned_from" AND (("t17"."spell_ended_on" IS NULL) OR ("t11".
"event_on" <= "t17"."spell_ended_on"))), t20 AS (SELECT "t19"."person_id", "t19"."spell_ended_on", "t19"."episode_id"
, "t19"."spell_started_on", "t19"."is_older", "t19"."reckoned_from", "t19"."started_on", 1 AS "is_event"
FROM t19 AS t19), t21 AS (SELECT *
FROM t18 AS t18
UNION ALL
SELECT *
FROM t20 AS t20), t22 AS (SELECT "t21"."person_id", "t21"."spell_ended_on", "t21"."episode_id", "t21".
"spell_started_on", "t21"."is_older", "t21"."started_on", "t21"."is_event"
FROM t21 AS t21), t23 AS (SELECT "t22"."person_id", "t22"."spell_ended_on", "t22"."episode_id", "t22".
"spell_started_on", "t22"."is_older", "t22"."started_on", "t22"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY
"t22"."person_id", "t22"."episode_id" ORDER BY "t22"."started_on" ASC, "t22"."is_event" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", LEAD("t22"."started_on") OVER (
PARTITION BY "t22"."person_id", "t22"."episode_id" ORDER BY "t22"."started_on" ASC, "t22"."is_event" ASC NULLS LAST
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM t22 AS t22), t25 AS (SELECT "t23"."person_id", "t23"."spell_ended_on", "t23"."episode_id", "t23".
"spell_started_on", "t23"."is_older", "t23"."started_on", "t23"."is_event", "t23"."sequence", "t23"."done_on", "t23".
"spell_ended_on" AS "ended_other_on", "t23"."sequence" AS "place", IIF(IIF("t23"."is_older", CAST(NULL AS INTEGER),
"t23"."sequence") = 1, 'first', 'later') AS "variant"
FROM t23 AS t23), t9 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'core_group'), t26 AS (SELECT "t25"."person_id", "t25"."spell_ended_on", "t25"."episode_id",
"t25"."spell_started_on", "t25"."is_older", "t25"."started_on", "t25"."is_event", "t25"."sequence", "t25"."done_on",
"t25"."ended_other_on", "t25"."place", "t25"."variant", "t9"."limit_variant", "t9"."limit_started_on", "t9".
"limit_due_on", "t9"."version"
FROM t25 AS t25
LEFT OUTER JOIN t9 AS t9 ON "t25"."variant" = "t9"."limit_variant" AND "t25"."started_on" = "t9"."limit_started_on")
SELECT 'core_group' AS "standard", "t26"."person_id", "t26"."episode_id", "t26"."sequence", "t26"."variant", "t26".
"started_on", "t26"."limit_due_on" AS "due_on", "t26"."done_on", IIF(NOT "t26"."done_on" IS NULL, DATE(NULL), "t26".
"ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t26"."spell_ended_on" < "t26"."spell_started_on" THEN
'the dates are in the wrong order' WHEN "t26"."is_older" AND ("t26"."sequence" = 1) AND (COALESCE("t26"."done_on",
"t26"."ended_other_on") <= "t26"."limit_due_on") THEN 'it is older than its record' ELSE NULL END, CASE WHEN "t26".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t26"."done_on" < "t26"."started_on" THEN
'the dates are in the wrong order' WHEN "t26"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t26"."version" AS "parameter_version"
FROM t26 AS t26;

-- clock protection_review
WITH t7 AS (SELECT "t1"."person_id", "t1"."ended_on" AS "spell_ended_on", "t1"."plan_id" AS "episode_id", "t1".
"conference_on" AS "spell_started_on"
FROM "protection_spells" AS "t1"), t8 AS (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('cp_reviews')), t13 AS (SELECT MAX("t8"."from_on") AS "record_begins_on"
FROM t8 AS t8), t14 AS (SELECT "t7"."person_id", "t7"."spell_ended_on", "t7"."episode_id", "t7"."spell_started_on",
"t13"."record_begins_on"
FROM t7 AS t7 CROSS JOIN t13 AS t13), t15 AS (SELECT "t14"."person_id", "t14"."spell_ended_on", "t14"."episode_id",
"t14"."spell_started_on", "t14"."record_begins_on", COALESCE("t14"."spell_started_on" < "t14"."record_begins_on",
FALSE) AS "is_older", IIF(COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE), "t14".
"record_begins_on", "t14"."spell_started_on") AS "reckoned_from"
FROM t14 AS t14
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))), t16 AS (SELECT "t15"."person_id", "t15"."spell_ended_on", "t15"."episode_id",
"t15"."spell_started_on", "t15"."is_older", "t15"."reckoned_from"
FROM t15 AS t15), t18 AS (SELECT "t16"."person_id", "t16"."spell_ended_on", "t16"."episode_id", "t16".
"spell_started_on", "t16"."is_older", "t16"."reckoned_from", "t16"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM t16 AS t16), t5 AS (SELECT DISTINCT "t2"."person_id", "t2"."plan_id" AS "episode_id", "t2"."review_on" AS
"event_on"
FROM "cp_reviews" AS "t2"), t11 AS (SELECT "t5"."person_id" AS "event_person_id", "t5"."episode_id" AS
"event_episode_id", "t5"."event_on"
FROM t5 AS t5), t19 AS (SELECT "t17"."person_id", "t17"."spell_ended_on", "t17"."episode_id", "t17".
"spell_started_on", "t17"."is_older", "t17"."reckoned_from", "t11"."event_on" AS "started_on"
FROM t16 AS t17
INNER JOIN t11 AS t11 ON "t17"."person_id" = "t11"."event_person_id" AND "t17"."episode_id" = "t11".
"event_episode_id" AND "t11"."event_on" >= "t17"."reckoned_from" AND (("t17"."spell_ended_on" IS NULL) OR ("t11".
"event_on" <= "t17"."spell_ended_on"))), t20 AS (SELECT "t19"."person_id", "t19"."spell_ended_on", "t19"."episode_id"
, "t19"."spell_started_on", "t19"."is_older", "t19"."reckoned_from", "t19"."started_on", 1 AS "is_event"
FROM t19 AS t19), t21 AS (SELECT *
FROM t18 AS t18
UNION ALL
SELECT *
FROM t20 AS t20), t22 AS (SELECT "t21"."person_id", "t21"."spell_ended_on", "t21"."episode_id", "t21".
"spell_started_on", "t21"."is_older", "t21"."started_on", "t21"."is_event"
FROM t21 AS t21), t23 AS (SELECT "t22"."person_id", "t22"."spell_ended_on", "t22"."episode_id", "t22".
"spell_started_on", "t22"."is_older", "t22"."started_on", "t22"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY
"t22"."person_id", "t22"."episode_id" ORDER BY "t22"."started_on" ASC, "t22"."is_event" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", LEAD("t22"."started_on") OVER (
PARTITION BY "t22"."person_id", "t22"."episode_id" ORDER BY "t22"."started_on" ASC, "t22"."is_event" ASC NULLS LAST
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM t22 AS t22), t25 AS (SELECT "t23"."person_id", "t23"."spell_ended_on", "t23"."episode_id", "t23".
"spell_started_on", "t23"."is_older", "t23"."started_on", "t23"."is_event", "t23"."sequence", "t23"."done_on", "t23".
"spell_ended_on" AS "ended_other_on", "t23"."sequence" AS "place", IIF(IIF("t23"."is_older", CAST(NULL AS INTEGER),
"t23"."sequence") = 1, 'first', 'later') AS "variant"
FROM t23 AS t23), t9 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'protection_review'), t26 AS (SELECT "t25"."person_id", "t25"."spell_ended_on", "t25".
"episode_id", "t25"."spell_started_on", "t25"."is_older", "t25"."started_on", "t25"."is_event", "t25"."sequence",
"t25"."done_on", "t25"."ended_other_on", "t25"."place", "t25"."variant", "t9"."limit_variant", "t9".
"limit_started_on", "t9"."limit_due_on", "t9"."version"
FROM t25 AS t25
LEFT OUTER JOIN t9 AS t9 ON "t25"."variant" = "t9"."limit_variant" AND "t25"."started_on" = "t9"."limit_started_on")
SELECT 'protection_review' AS "standard", "t26"."person_id", "t26"."episode_id", "t26"."sequence", "t26"."variant",
"t26"."started_on", "t26"."limit_due_on" AS "due_on", "t26"."done_on", IIF(NOT "t26"."done_on" IS NULL, DATE(NULL),
"t26"."ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t26"."spell_ended_on" < "t26"."spell_started_on" THEN
'the dates are in the wrong order' WHEN "t26"."is_older" AND ("t26"."sequence" = 1) AND (COALESCE("t26"."done_on",
"t26"."ended_other_on") <= "t26"."limit_due_on") THEN 'it is older than its record' ELSE NULL END, CASE WHEN "t26".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t26"."done_on" < "t26"."started_on" THEN
'the dates are in the wrong order' WHEN "t26"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t26"."version" AS "parameter_version"
FROM t26 AS t26;
