-- clock leaver_home_visit
SELECT 'leaver_home_visit' AS "standard", "t39"."person_id", "t39"."episode_id", "t39"."sequence", "t39"."variant",
"t39"."interval_started_on" AS "started_on", "t39"."limit_due_on" AS "due_on", "t39"."done_on", CASE WHEN "t39".
"done_on" IS NOT NULL THEN CAST(NULL AS DATE) ELSE "t39"."ended_other_on" END AS "ended_other_on", COALESCE(CASE WHEN
"t39"."spell_ended_on" < "t39"."spell_started_on" THEN 'the dates are in the wrong order' WHEN "t39"."is_older" AND (
"t39"."sequence" = 1) AND (COALESCE("t39"."done_on", "t39"."ended_other_on") <= "t39"."limit_due_on") THEN
'it is older than its record' ELSE NULL END, CASE WHEN "t39"."interval_started_on" IS NULL THEN
'the start date is missing' WHEN "t39"."done_on" < "t39"."interval_started_on" THEN 'the dates are in the wrong order'
WHEN "t39"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because",
"t39"."version" AS "parameter_version"
FROM (SELECT "t38"."person_id", "t38"."spell_started_on", "t38"."spell_ended_on", "t38"."reviewed_after", "t38".
"episode_id", "t38"."is_older", "t38"."started_on", "t38"."is_event", "t38"."sequence", "t38"."done_on", "t38".
"ended_other_on", "t38"."place", "t38"."variant", "t38"."interval_started_on", "t12"."limit_variant", "t12".
"limit_started_on", "t12"."limit_due_on", "t12"."version"
FROM (SELECT "t36"."person_id", "t36"."spell_started_on", "t36"."spell_ended_on", "t36"."reviewed_after", "t36".
"episode_id", "t36"."is_older", CASE WHEN "t36"."variant" IN ('before_review') THEN "t36"."spell_started_on" ELSE
"t36"."started_on" END AS "started_on", "t36"."is_event", "t36"."sequence", "t36"."done_on", "t36"."ended_other_on",
"t36"."place", "t36"."variant", "t36"."started_on" AS "interval_started_on"
FROM (SELECT "t35"."person_id", "t35"."spell_started_on", "t35"."spell_ended_on", "t35"."reviewed_after", "t35".
"episode_id", "t35"."is_older", "t35"."started_on", "t35"."is_event", "t35"."sequence", "t35"."done_on", "t35".
"spell_ended_on" AS "ended_other_on", "t35"."sequence" AS "place", CASE WHEN CASE WHEN "t35"."is_older" THEN CAST(
NULL AS INT) ELSE "t35"."sequence" END = 1 THEN 'first' WHEN (CASE WHEN "t35"."is_older" THEN CAST(NULL AS INT) ELSE
"t35"."sequence" END = 2) AND (CAST(EXTRACT(epoch
FROM CAST("t35"."started_on" AS TIMESTAMP) - CAST("t35"."spell_started_on" AS TIMESTAMP)) / 86400 AS BIGINT) < "t35".
"reviewed_after") THEN 'before_review' ELSE 'later' END AS "variant"
FROM (SELECT "t34"."person_id", "t34"."spell_started_on", "t34"."spell_ended_on", "t34"."reviewed_after", "t34".
"episode_id", "t34"."is_older", "t34"."started_on", "t34"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t34".
"person_id", "t34"."episode_id" ORDER BY "t34"."started_on" ASC NULLS FIRST, "t34"."is_event" ASC ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INT) AS "sequence", LEAD("t34"."started_on") OVER (
PARTITION BY "t34"."person_id", "t34"."episode_id" ORDER BY "t34"."started_on" ASC NULLS FIRST, "t34"."is_event" ASC
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM (SELECT "t33"."person_id", "t33"."spell_started_on", "t33"."spell_ended_on", "t33"."reviewed_after", "t33".
"episode_id", "t33"."is_older", "t33"."started_on", "t33"."is_event"
FROM (SELECT *
FROM (SELECT "t28"."person_id", "t28"."spell_started_on", "t28"."spell_ended_on", "t28"."reviewed_after", "t28".
"episode_id", "t28"."is_older", "t28"."reckoned_from", "t28"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM (SELECT "t27"."person_id", "t27"."spell_started_on", "t27"."spell_ended_on", "t27"."reviewed_after", "t27".
"episode_id", "t27"."is_older", "t27"."reckoned_from"
FROM (SELECT "t26"."person_id", "t26"."spell_started_on", "t26"."spell_ended_on", "t26"."reviewed_after", "t26".
"episode_id", "t26"."record_begins_on", COALESCE("t26"."spell_started_on" < "t26"."record_begins_on", FALSE) AS
"is_older", CASE WHEN COALESCE("t26"."spell_started_on" < "t26"."record_begins_on", FALSE) THEN "t26".
"record_begins_on" ELSE "t26"."spell_started_on" END AS "reckoned_from"
FROM (SELECT "t25"."person_id", "t25"."spell_started_on", "t25"."spell_ended_on", "t25"."reviewed_after", "t25".
"episode_id", "t18"."record_begins_on"
FROM (SELECT "t23"."person_id", "t23"."started_on" AS "spell_started_on", "t23"."ended_on" AS "spell_ended_on", "t23"
."reviewed_after", "t23"."home_id" AS "episode_id"
FROM (SELECT "t22"."home_id", "t22"."person_id", "t22"."provided_under", "t22"."started_on", "t22"."ended_on", "t22".
"recorded_at", "t22"."recorded_by", "t22"."of_person", "t22"."died_on", "t22"."review", "t22"."reviewed_after"
FROM (SELECT "t21"."home_id", "t21"."person_id", "t21"."provided_under", "t21"."started_on", "t21"."ended_on", "t21".
"recorded_at", "t21"."recorded_by", "t21"."of_person", "t21"."died_on", "t21"."review", "t13"."given_on", "t13".
"given_variant", "t13"."reviewed_after"
FROM (SELECT "t19"."home_id", "t19"."person_id", "t19"."provided_under", "t19"."started_on", LEAST("t19"."ended_on",
"t19"."died_on") AS "ended_on", "t19"."recorded_at", "t19"."recorded_by", "t19"."of_person", "t19"."died_on",
'before_review' AS "review"
FROM (SELECT "t14"."home_id", "t14"."person_id", "t14"."provided_under", "t14"."started_on", "t14"."ended_on", "t14".
"recorded_at", "t14"."recorded_by", "t11"."of_person", "t11"."died_on"
FROM (SELECT *
FROM "leaver_homes" AS "t3"
WHERE "t3"."provided_under" IN ('section 23B', 'section 24B')) AS "t14"
LEFT OUTER JOIN (SELECT "t4"."person_id" AS "of_person", "t4"."died_on"
FROM "persons" AS "t4") AS "t11" ON "t14"."person_id" = "t11"."of_person") AS "t19") AS "t21"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS "given_variant", CAST(EXTRACT(epoch
FROM CAST("t0"."due_on" AS TIMESTAMP) - CAST("t0"."started_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "reviewed_after"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'leaver_home_visit') AS "t13" ON "t21"."started_on" = "t13"."given_on" AND "t21"."review" =
"t13"."given_variant") AS "t22") AS "t23") AS "t25" CROSS JOIN (SELECT MAX("t9"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('adviser_visits')) AS "t9") AS "t18") AS "t26"
WHERE NOT (COALESCE("t26"."spell_started_on" < "t26"."record_begins_on", FALSE) AND COALESCE("t26"."spell_ended_on" <
"t26"."record_begins_on", FALSE))) AS "t27") AS "t28") AS "t30"
UNION ALL
SELECT *
FROM (SELECT "t31"."person_id", "t31"."spell_started_on", "t31"."spell_ended_on", "t31"."reviewed_after", "t31".
"episode_id", "t31"."is_older", "t31"."reckoned_from", "t31"."started_on", 1 AS "is_event"
FROM (SELECT "t29"."person_id", "t29"."spell_started_on", "t29"."spell_ended_on", "t29"."reviewed_after", "t29".
"episode_id", "t29"."is_older", "t29"."reckoned_from", "t16"."event_on" AS "started_on"
FROM (SELECT "t27"."person_id", "t27"."spell_started_on", "t27"."spell_ended_on", "t27"."reviewed_after", "t27".
"episode_id", "t27"."is_older", "t27"."reckoned_from"
FROM (SELECT "t26"."person_id", "t26"."spell_started_on", "t26"."spell_ended_on", "t26"."reviewed_after", "t26".
"episode_id", "t26"."record_begins_on", COALESCE("t26"."spell_started_on" < "t26"."record_begins_on", FALSE) AS
"is_older", CASE WHEN COALESCE("t26"."spell_started_on" < "t26"."record_begins_on", FALSE) THEN "t26".
"record_begins_on" ELSE "t26"."spell_started_on" END AS "reckoned_from"
FROM (SELECT "t25"."person_id", "t25"."spell_started_on", "t25"."spell_ended_on", "t25"."reviewed_after", "t25".
"episode_id", "t18"."record_begins_on"
FROM (SELECT "t23"."person_id", "t23"."started_on" AS "spell_started_on", "t23"."ended_on" AS "spell_ended_on", "t23"
."reviewed_after", "t23"."home_id" AS "episode_id"
FROM (SELECT "t22"."home_id", "t22"."person_id", "t22"."provided_under", "t22"."started_on", "t22"."ended_on", "t22".
"recorded_at", "t22"."recorded_by", "t22"."of_person", "t22"."died_on", "t22"."review", "t22"."reviewed_after"
FROM (SELECT "t21"."home_id", "t21"."person_id", "t21"."provided_under", "t21"."started_on", "t21"."ended_on", "t21".
"recorded_at", "t21"."recorded_by", "t21"."of_person", "t21"."died_on", "t21"."review", "t13"."given_on", "t13".
"given_variant", "t13"."reviewed_after"
FROM (SELECT "t19"."home_id", "t19"."person_id", "t19"."provided_under", "t19"."started_on", LEAST("t19"."ended_on",
"t19"."died_on") AS "ended_on", "t19"."recorded_at", "t19"."recorded_by", "t19"."of_person", "t19"."died_on",
'before_review' AS "review"
FROM (SELECT "t14"."home_id", "t14"."person_id", "t14"."provided_under", "t14"."started_on", "t14"."ended_on", "t14".
"recorded_at", "t14"."recorded_by", "t11"."of_person", "t11"."died_on"
FROM (SELECT *
FROM "leaver_homes" AS "t3"
WHERE "t3"."provided_under" IN ('section 23B', 'section 24B')) AS "t14"
LEFT OUTER JOIN (SELECT "t4"."person_id" AS "of_person", "t4"."died_on"
FROM "persons" AS "t4") AS "t11" ON "t14"."person_id" = "t11"."of_person") AS "t19") AS "t21"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS "given_variant", CAST(EXTRACT(epoch
FROM CAST("t0"."due_on" AS TIMESTAMP) - CAST("t0"."started_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "reviewed_after"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'leaver_home_visit') AS "t13" ON "t21"."started_on" = "t13"."given_on" AND "t21"."review" =
"t13"."given_variant") AS "t22") AS "t23") AS "t25" CROSS JOIN (SELECT MAX("t9"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('adviser_visits')) AS "t9") AS "t18") AS "t26"
WHERE NOT (COALESCE("t26"."spell_started_on" < "t26"."record_begins_on", FALSE) AND COALESCE("t26"."spell_ended_on" <
"t26"."record_begins_on", FALSE))) AS "t27") AS "t29"
INNER JOIN (SELECT "t8"."person_id" AS "event_person_id", "t8"."episode_id" AS "event_episode_id", "t8"."event_on"
FROM (SELECT DISTINCT "t1"."person_id", "t1"."home_id" AS "episode_id", "t1"."visit_on" AS "event_on"
FROM "adviser_visits" AS "t1"
WHERE COALESCE("t1"."seen", TRUE)) AS "t8") AS "t16" ON "t29"."person_id" = "t16"."event_person_id" AND "t29".
"episode_id" = "t16"."event_episode_id" AND "t16"."event_on" >= "t29"."reckoned_from" AND (("t29"."spell_ended_on" IS
NULL) OR ("t16"."event_on" <= "t29"."spell_ended_on"))) AS "t31") AS "t32") AS "t33") AS "t34") AS "t35") AS "t36") AS
"t38"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'leaver_home_visit') AS "t12" ON "t38"."variant" = "t12"."limit_variant" AND "t38".
"started_on" = "t12"."limit_started_on") AS "t39";

-- measure LC05
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
WHERE "t1"."standard" = 'leaver_home_visit') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
WHERE "t11"."state" IN ('met', 'missed', 'unknown') AND "t11"."dated_on" <= "t11"."as_at" AND (("t11"."due_on" IS NULL
) OR ("t11"."due_on" < "t11"."as_at"))) AS "t13"
INNER JOIN "period_days" AS "t4" ON "t13"."dated_on" = "t4"."day") AS "t15") AS "t16"
UNION ALL
SELECT *
FROM (SELECT CAST("t10"."period" AS VARCHAR) AS "period", CAST("t10"."person_id" AS VARCHAR) AS "person_id", CAST(
"t10"."worker_id" AS VARCHAR) AS "worker_id", CAST("t10"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(0.0 AS DOUBLE PRECISION) AS "counted", CAST(0.0 AS DOUBLE PRECISION) AS "hit", CAST
(CASE WHEN ("t10"."started_on" IS NULL) AND ("t10"."done_on" IS NULL) THEN CAST(CAST("t10"."unknown_because" IS NOT
NULL AS INT) AS DOUBLE PRECISION) ELSE 0.0 END AS DOUBLE PRECISION) AS "unknown", CAST((1.0 - CAST(CAST(("t10".
"unknown_because" IS NULL) AND ("t10"."started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL) OR ("t10".
"done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10"."to_on")) AND
COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t10"."unknown_because" IS
NOT NULL AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS "pending", CAST(CAST(CAST(("t10"."unknown_because" IS
NULL) AND ("t10"."started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on"))
AND (("t10"."ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"
."to_on", FALSE) AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'leaver_home_visit') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";
