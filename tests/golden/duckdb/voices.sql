-- measure FB01
SELECT CAST("t7"."period" AS TEXT) AS "period", CAST("t7"."person_id" AS TEXT) AS "person_id", CAST(CAST(NULL AS TEXT
) AS TEXT) AS "worker_id", CAST("t7"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "category",
CAST(CASE WHEN CAST("t7"."answers" > 0 AS DOUBLE) IS NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE(CAST("t7"."answers" > 0 AS DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CAST("t7"."answers" > 0 AS
DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS
DOUBLE) AS "overdue"
FROM (SELECT "t6"."period", "t6"."respondent_id", MAX("t6"."person_id") AS "person_id", MAX("t6"."team_id") AS
"team_id", COUNT("t6"."given_on") AS "answers"
FROM (SELECT "t5"."feedback_id", "t5"."person_id", "t5"."team_id", "t5"."respondent_id", "t5"."said_by", "t5".
"asked_on", "t5"."given_on", "t5"."recorded_at", "t5"."recorded_by", "t5"."period", 1.0 AS "counted"
FROM (SELECT "t4".* EXCLUDE ("day")
FROM (SELECT "t2"."feedback_id", "t2"."person_id", "t2"."team_id", "t2"."respondent_id", "t2"."said_by", "t2".
"asked_on", "t2"."given_on", "t2"."recorded_at", "t2"."recorded_by", "t3"."period", "t3"."day"
FROM "feedback" AS "t2"
INNER JOIN "period_days" AS "t3" ON "t2"."asked_on" = "t3"."day") AS "t4") AS "t5") AS "t6" GROUP BY 1, 2) AS "t7";

-- measure FB02
SELECT CAST("t12"."period" AS TEXT) AS "period", CAST(CAST(NULL AS TEXT) AS TEXT) AS "person_id", CAST(CAST(NULL AS
TEXT) AS TEXT) AS "worker_id", CAST("t12"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST(COALESCE("t12"."positive", FALSE) AS DOUBLE) IS NOT NULL THEN "t12"."counted" ELSE 0.0
END AS DOUBLE) AS "counted", CAST(COALESCE(CAST(COALESCE("t12"."positive", FALSE) AS DOUBLE), 0.0) AS DOUBLE) AS "hit"
, CAST(CASE WHEN CAST(COALESCE("t12"."positive", FALSE) AS DOUBLE) IS NOT NULL THEN 0.0 ELSE "t12"."counted" END AS
DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t11"."answer_id", "t11"."feedback_id", "t11"."question", "t11"."is_core", "t11"."positive", "t11".
"answered_on", "t11"."recorded_at", "t11"."recorded_by", "t11"."period", "t11"."counted", "t6"."given_feedback", "t6"
."team_id"
FROM (SELECT "t9"."answer_id", "t9"."feedback_id", "t9"."question", "t9"."is_core", "t9"."positive", "t9".
"answered_on", "t9"."recorded_at", "t9"."recorded_by", "t9"."period", 1.0 AS "counted"
FROM (SELECT "t8".* EXCLUDE ("day")
FROM (SELECT "t7"."answer_id", "t7"."feedback_id", "t7"."question", "t7"."is_core", "t7"."positive", "t7".
"answered_on", "t7"."recorded_at", "t7"."recorded_by", "t3"."period", "t3"."day"
FROM (SELECT *
FROM "feedback_answers" AS "t1"
WHERE "t1"."is_core") AS "t7"
INNER JOIN "period_days" AS "t3" ON "t7"."answered_on" = "t3"."day") AS "t8") AS "t9") AS "t11"
LEFT OUTER JOIN (SELECT "t0"."feedback_id" AS "given_feedback", "t0"."team_id"
FROM "feedback" AS "t0") AS "t6" ON "t11"."feedback_id" = "t6"."given_feedback") AS "t12";

-- measure FB03
SELECT CAST("t5"."period" AS TEXT) AS "period", CAST(CAST(NULL AS TEXT) AS TEXT) AS "person_id", CAST(CAST(NULL AS
TEXT) AS TEXT) AS "worker_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST("t5"."acted_on" IS NOT NULL AS DOUBLE) IS NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE) AS
"counted", CAST(COALESCE(CAST("t5"."acted_on" IS NOT NULL AS DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CAST(
"t5"."acted_on" IS NOT NULL AS DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE)
AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t4".* EXCLUDE ("day")
FROM (SELECT "t2"."theme_id", "t2"."theme", "t2"."raised_on", "t2"."acted_on", "t2"."told_on", "t2"."recorded_at",
"t2"."recorded_by", "t3"."period", "t3"."day"
FROM "feedback_themes" AS "t2"
INNER JOIN "period_days" AS "t3" ON "t2"."raised_on" = "t3"."day") AS "t4") AS "t5";

-- measure CO01
SELECT CAST("t18"."period" AS TEXT) AS "period", CAST("t18"."person_id" AS TEXT) AS "person_id", CAST(CAST(NULL AS
TEXT) AS TEXT) AS "worker_id", CAST("t18"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST(COALESCE("t18"."answered_on" <= "t18"."due_on", FALSE) AS DOUBLE) IS NOT NULL THEN 1.0
ELSE 0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(CAST(COALESCE("t18"."answered_on" <= "t18"."due_on", FALSE) AS
DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CAST(COALESCE("t18"."answered_on" <= "t18"."due_on", FALSE) AS
DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS
DOUBLE) AS "overdue"
FROM (SELECT "t17".* EXCLUDE ("day")
FROM (SELECT "t16"."stage_id", "t16"."complaint_id", "t16"."person_id", "t16"."team_id", "t16"."statutory", "t16".
"stage", "t16"."started_on", "t16"."extended", "t16"."answered_on", "t16"."outcome", "t16"."learning_recorded", "t16"
."recorded_at", "t16"."recorded_by", "t16"."plain_on", "t16"."extended_on", "t16"."due_on", "t3"."period", "t3"."day"
FROM (SELECT "t14"."stage_id", "t14"."complaint_id", "t14"."person_id", "t14"."team_id", "t14"."statutory", "t14".
"stage", "t14"."started_on", "t14"."extended", "t14"."answered_on", "t14"."outcome", "t14"."learning_recorded", "t14"
."recorded_at", "t14"."recorded_by", "t14"."plain_on", "t14"."extended_on", CASE WHEN COALESCE("t14"."extended", FALSE
) THEN "t14"."extended_on" ELSE "t14"."plain_on" END AS "due_on"
FROM (SELECT "t13".* EXCLUDE ("shift_from")
FROM (SELECT "t12"."stage_id", "t12"."complaint_id", "t12"."person_id", "t12"."team_id", "t12"."statutory", "t12".
"stage", "t12"."started_on", "t12"."extended", "t12"."answered_on", "t12"."outcome", "t12"."learning_recorded", "t12"
."recorded_at", "t12"."recorded_by", "t12"."plain_on", "t7"."shift_from", "t7"."extended_on"
FROM (SELECT "t10".* EXCLUDE ("shift_from")
FROM (SELECT "t9"."stage_id", "t9"."complaint_id", "t9"."person_id", "t9"."team_id", "t9"."statutory", "t9"."stage",
"t9"."started_on", "t9"."extended", "t9"."answered_on", "t9"."outcome", "t9"."learning_recorded", "t9"."recorded_at",
"t9"."recorded_by", "t8"."shift_from", "t8"."plain_on"
FROM (SELECT *
FROM "complaints" AS "t2"
WHERE "t2"."stage" = '1' AND "t2"."statutory") AS "t9"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "plain_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'complaint_first' AND "t1"."variant" = 'all') AS "t8" ON "t9"."started_on" = "t8".
"shift_from") AS "t10") AS "t12"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "extended_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'complaint_first_extended' AND "t1"."variant" = 'all') AS "t7" ON "t12"."started_on" = "t7".
"shift_from") AS "t13") AS "t14"
WHERE NOT (COALESCE(("t14"."outcome" = 'withdrawn') AND (("t14"."answered_on" IS NULL) OR ("t14"."answered_on" <= CASE
WHEN COALESCE("t14"."extended", FALSE) THEN "t14"."extended_on" ELSE "t14"."plain_on" END)), FALSE))) AS "t16"
INNER JOIN "period_days" AS "t3" ON "t16"."due_on" = "t3"."day") AS "t17") AS "t18";

-- measure CO02
SELECT CAST("t18"."period" AS TEXT) AS "period", CAST("t18"."person_id" AS TEXT) AS "person_id", CAST(CAST(NULL AS
TEXT) AS TEXT) AS "worker_id", CAST("t18"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST(COALESCE("t18"."answered_on" <= "t18"."due_on", FALSE) AS DOUBLE) IS NOT NULL THEN 1.0
ELSE 0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(CAST(COALESCE("t18"."answered_on" <= "t18"."due_on", FALSE) AS
DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CAST(COALESCE("t18"."answered_on" <= "t18"."due_on", FALSE) AS
DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS
DOUBLE) AS "overdue"
FROM (SELECT "t17".* EXCLUDE ("day")
FROM (SELECT "t16"."stage_id", "t16"."complaint_id", "t16"."person_id", "t16"."team_id", "t16"."statutory", "t16".
"stage", "t16"."started_on", "t16"."extended", "t16"."answered_on", "t16"."outcome", "t16"."learning_recorded", "t16"
."recorded_at", "t16"."recorded_by", "t16"."plain_on", "t16"."extended_on", "t16"."due_on", "t3"."period", "t3"."day"
FROM (SELECT "t14"."stage_id", "t14"."complaint_id", "t14"."person_id", "t14"."team_id", "t14"."statutory", "t14".
"stage", "t14"."started_on", "t14"."extended", "t14"."answered_on", "t14"."outcome", "t14"."learning_recorded", "t14"
."recorded_at", "t14"."recorded_by", "t14"."plain_on", "t14"."extended_on", CASE WHEN COALESCE("t14"."extended", FALSE
) THEN "t14"."extended_on" ELSE "t14"."plain_on" END AS "due_on"
FROM (SELECT "t13".* EXCLUDE ("shift_from")
FROM (SELECT "t12"."stage_id", "t12"."complaint_id", "t12"."person_id", "t12"."team_id", "t12"."statutory", "t12".
"stage", "t12"."started_on", "t12"."extended", "t12"."answered_on", "t12"."outcome", "t12"."learning_recorded", "t12"
."recorded_at", "t12"."recorded_by", "t12"."plain_on", "t7"."shift_from", "t7"."extended_on"
FROM (SELECT "t10".* EXCLUDE ("shift_from")
FROM (SELECT "t9"."stage_id", "t9"."complaint_id", "t9"."person_id", "t9"."team_id", "t9"."statutory", "t9"."stage",
"t9"."started_on", "t9"."extended", "t9"."answered_on", "t9"."outcome", "t9"."learning_recorded", "t9"."recorded_at",
"t9"."recorded_by", "t8"."shift_from", "t8"."plain_on"
FROM (SELECT *
FROM "complaints" AS "t2"
WHERE "t2"."stage" = '2' AND "t2"."statutory") AS "t9"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "plain_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'complaint_second' AND "t1"."variant" = 'all') AS "t8" ON "t9"."started_on" = "t8".
"shift_from") AS "t10") AS "t12"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "extended_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'complaint_second_extended' AND "t1"."variant" = 'all') AS "t7" ON "t12"."started_on" = "t7"
."shift_from") AS "t13") AS "t14"
WHERE NOT (COALESCE(("t14"."outcome" = 'withdrawn') AND (("t14"."answered_on" IS NULL) OR ("t14"."answered_on" <= CASE
WHEN COALESCE("t14"."extended", FALSE) THEN "t14"."extended_on" ELSE "t14"."plain_on" END)), FALSE))) AS "t16"
INNER JOIN "period_days" AS "t3" ON "t16"."due_on" = "t3"."day") AS "t17") AS "t18";

-- measure CO03
SELECT CAST("t18"."period" AS TEXT) AS "period", CAST("t18"."person_id" AS TEXT) AS "person_id", CAST(CAST(NULL AS
TEXT) AS TEXT) AS "worker_id", CAST("t18"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST(COALESCE("t18"."answered_on" <= "t18"."due_on", FALSE) AS DOUBLE) IS NOT NULL THEN 1.0
ELSE 0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(CAST(COALESCE("t18"."answered_on" <= "t18"."due_on", FALSE) AS
DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CAST(COALESCE("t18"."answered_on" <= "t18"."due_on", FALSE) AS
DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS
DOUBLE) AS "overdue"
FROM (SELECT "t17".* EXCLUDE ("day")
FROM (SELECT "t16"."stage_id", "t16"."complaint_id", "t16"."person_id", "t16"."team_id", "t16"."statutory", "t16".
"stage", "t16"."started_on", "t16"."extended", "t16"."answered_on", "t16"."outcome", "t16"."learning_recorded", "t16"
."recorded_at", "t16"."recorded_by", "t16"."plain_on", "t16"."extended_on", "t16"."due_on", "t3"."period", "t3"."day"
FROM (SELECT "t14"."stage_id", "t14"."complaint_id", "t14"."person_id", "t14"."team_id", "t14"."statutory", "t14".
"stage", "t14"."started_on", "t14"."extended", "t14"."answered_on", "t14"."outcome", "t14"."learning_recorded", "t14"
."recorded_at", "t14"."recorded_by", "t14"."plain_on", "t14"."extended_on", CASE WHEN COALESCE("t14"."extended", FALSE
) THEN "t14"."extended_on" ELSE "t14"."plain_on" END AS "due_on"
FROM (SELECT "t13".* EXCLUDE ("shift_from")
FROM (SELECT "t12"."stage_id", "t12"."complaint_id", "t12"."person_id", "t12"."team_id", "t12"."statutory", "t12".
"stage", "t12"."started_on", "t12"."extended", "t12"."answered_on", "t12"."outcome", "t12"."learning_recorded", "t12"
."recorded_at", "t12"."recorded_by", "t12"."plain_on", "t7"."shift_from", "t7"."extended_on"
FROM (SELECT "t10".* EXCLUDE ("shift_from")
FROM (SELECT "t9"."stage_id", "t9"."complaint_id", "t9"."person_id", "t9"."team_id", "t9"."statutory", "t9"."stage",
"t9"."started_on", "t9"."extended", "t9"."answered_on", "t9"."outcome", "t9"."learning_recorded", "t9"."recorded_at",
"t9"."recorded_by", "t8"."shift_from", "t8"."plain_on"
FROM (SELECT *
FROM "complaints" AS "t2"
WHERE "t2"."stage" = '3' AND "t2"."statutory") AS "t9"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "plain_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'complaint_panel' AND "t1"."variant" = 'all') AS "t8" ON "t9"."started_on" = "t8".
"shift_from") AS "t10") AS "t12"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "extended_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'complaint_panel' AND "t1"."variant" = 'all') AS "t7" ON "t12"."started_on" = "t7".
"shift_from") AS "t13") AS "t14"
WHERE NOT (COALESCE(("t14"."outcome" = 'withdrawn') AND (("t14"."answered_on" IS NULL) OR ("t14"."answered_on" <= CASE
WHEN COALESCE("t14"."extended", FALSE) THEN "t14"."extended_on" ELSE "t14"."plain_on" END)), FALSE))) AS "t16"
INNER JOIN "period_days" AS "t3" ON "t16"."due_on" = "t3"."day") AS "t17") AS "t18";

-- measure CO04
SELECT CAST("t6"."period" AS TEXT) AS "period", CAST("t6"."person_id" AS TEXT) AS "person_id", CAST(CAST(NULL AS TEXT
) AS TEXT) AS "worker_id", CAST("t6"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "category",
CAST(CASE WHEN CAST("t6"."learning_recorded" AS DOUBLE) IS NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE) AS "counted",
CAST(COALESCE(CAST("t6"."learning_recorded" AS DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CAST("t6".
"learning_recorded" AS DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS
"pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t5".* EXCLUDE ("day")
FROM (SELECT "t4"."stage_id", "t4"."complaint_id", "t4"."person_id", "t4"."team_id", "t4"."statutory", "t4"."stage",
"t4"."started_on", "t4"."extended", "t4"."answered_on", "t4"."outcome", "t4"."learning_recorded", "t4"."recorded_at",
"t4"."recorded_by", "t2"."period", "t2"."day"
FROM (SELECT *
FROM "complaints" AS "t0"
WHERE "t0"."outcome" IN ('upheld', 'partly upheld') AND "t0"."statutory") AS "t4"
INNER JOIN "period_days" AS "t2" ON "t4"."answered_on" = "t2"."day") AS "t5") AS "t6";
