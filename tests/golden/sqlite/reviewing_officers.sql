-- clock officer_contact
WITH t12 AS (SELECT *
FROM "care_reviews" AS "t3"
WHERE NOT (COALESCE("t3"."cancelled", FALSE)) AND NOT "t3"."review_on" IS NULL), t16 AS (SELECT "t12"."person_id",
"t12"."care_period_id", "t12"."review_on", MIN("t12"."review_id") AS "review_id"
FROM t12 AS t12 GROUP BY 1, 2, 3), t10 AS (SELECT "t4"."person_id" AS "of_person", "t4"."care_period_id" AS
"of_period", "t4"."ended_on" AS "left_care_on"
FROM "care_periods" AS "t4"), t17 AS (SELECT "t16"."person_id", "t16"."care_period_id", "t16"."review_on", "t16".
"review_id", "t10"."of_person", "t10"."of_period", "t10"."left_care_on"
FROM t16 AS t16
INNER JOIN t10 AS t10 ON "t16"."person_id" = "t10"."of_person" AND "t16"."care_period_id" = "t10"."of_period"), t18 AS
(SELECT "t17"."person_id", "t17"."care_period_id", "t17"."review_on", "t17"."review_id", "t17"."left_care_on"
FROM t17 AS t17), t20 AS (SELECT "t18"."person_id", "t18"."care_period_id", "t18"."review_on", "t18"."review_id",
"t18"."left_care_on", CASE WHEN LEAD("t18"."review_on") OVER (PARTITION BY "t18"."person_id", "t18"."care_period_id"
ORDER BY "t18"."review_on" ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) IS NULL THEN "t18"
."left_care_on" WHEN "t18"."left_care_on" IS NULL OR LEAD("t18"."review_on") OVER (PARTITION BY "t18"."person_id",
"t18"."care_period_id" ORDER BY "t18"."review_on" ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED
FOLLOWING) <= "t18"."left_care_on" THEN LEAD("t18"."review_on") OVER (PARTITION BY "t18"."person_id", "t18".
"care_period_id" ORDER BY "t18"."review_on" ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
ELSE "t18"."left_care_on" END AS "until_on"
FROM t18 AS t18), t9 AS (SELECT "t2"."person_id" AS "contact_person", "t2"."contact_on"
FROM "officer_contacts" AS "t2"), t21 AS (SELECT "t20"."person_id", "t20"."care_period_id", "t20"."review_on", "t20".
"review_id", "t20"."left_care_on", "t20"."until_on", "t9"."contact_person", "t9"."contact_on"
FROM t20 AS t20
LEFT OUTER JOIN t9 AS t9 ON "t20"."person_id" = "t9"."contact_person" AND "t9"."contact_on" > "t20"."review_on" AND (
("t20"."until_on" IS NULL) OR ("t9"."contact_on" <= "t20"."until_on"))), t22 AS (SELECT "t21"."person_id", "t21".
"review_id", "t21"."review_on", "t21"."until_on", MIN("t21"."contact_on") AS "done_on"
FROM t21 AS t21 GROUP BY 1, 2, 3, 4), t24 AS (SELECT "t22"."person_id", "t22"."done_on", "t22"."review_id" AS
"episode_id", "t22"."review_on" AS "started_on", "t22"."until_on" AS "ended_other_on", 1 AS "sequence", 'all' AS
"variant", CAST(NULL AS TEXT) AS "unknown_because"
FROM t22 AS t22), t11 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'officer_contact'), t25 AS (SELECT "t24"."person_id", "t24"."done_on", "t24"."episode_id",
"t24"."started_on", "t24"."ended_other_on", "t24"."sequence", "t24"."variant", "t24"."unknown_because", "t11".
"limit_variant", "t11"."limit_started_on", "t11"."limit_due_on", "t11"."version"
FROM t24 AS t24
LEFT OUTER JOIN t11 AS t11 ON "t24"."variant" = "t11"."limit_variant" AND "t24"."started_on" = "t11".
"limit_started_on"), t27 AS (SELECT "t25"."person_id", "t25"."done_on", "t25"."episode_id", "t25"."started_on", "t25"
."ended_other_on", "t25"."sequence", "t25"."variant", "t25"."unknown_because", "t25"."limit_variant", "t25".
"limit_started_on", "t25"."limit_due_on", "t25"."version", "t25"."limit_due_on" AS "due_on", "t25"."version" AS
"parameter_version"
FROM t25 AS t25), t7 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('officer_contacts')), t14 AS (SELECT MAX("t7"."from_on") AS "record_begins_on"
FROM t7 AS t7), t28 AS (SELECT "t27"."person_id", "t27"."done_on", "t27"."episode_id", "t27"."started_on", "t27".
"ended_other_on", "t27"."sequence", "t27"."variant", "t27"."unknown_because", "t27"."limit_variant", "t27".
"limit_started_on", "t27"."limit_due_on", "t27"."version", "t27"."due_on", "t27"."parameter_version", "t14".
"record_begins_on"
FROM t27 AS t27 CROSS JOIN t14 AS t14)
SELECT 'officer_contact' AS "standard", "t28"."person_id", "t28"."episode_id", "t28"."sequence", "t28"."variant",
"t28"."started_on", "t28"."due_on", "t28"."done_on", IIF(NOT "t28"."done_on" IS NULL, DATE(NULL), "t28".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t28"."unknown_because", IIF(("t28"."started_on" < "t28".
"record_begins_on") AND NOT (COALESCE("t28"."done_on" <= "t28"."due_on", FALSE)), 'it is older than its record', CAST
(NULL AS TEXT))), CASE WHEN "t28"."started_on" IS NULL THEN 'the start date is missing' WHEN "t28"."done_on" < "t28".
"started_on" THEN 'the dates are in the wrong order' WHEN "t28"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t28"."parameter_version"
FROM t28 AS t28;

-- clock officer_dispute
WITH t6 AS (SELECT "t2"."person_id" AS "left_person", "t2"."started_on" AS "entered_care_on", "t2"."ended_on" AS
"left_care_on"
FROM "care_periods" AS "t2"), t8 AS (SELECT "t3"."dispute_id", "t3"."person_id", "t3"."officer_id", "t3"."raised_on",
"t3"."level", "t3"."concern", "t3"."resolved_on", "t3"."recorded_at", "t3"."recorded_by", "t6"."left_person", "t6".
"entered_care_on", "t6"."left_care_on"
FROM "officer_disputes" AS "t3"
LEFT OUTER JOIN t6 AS t6 ON "t3"."person_id" = "t6"."left_person" AND "t6"."entered_care_on" <= "t3"."raised_on" AND
"t6"."left_care_on" > "t3"."raised_on"), t9 AS (SELECT "t8"."dispute_id", "t8"."person_id", "t8"."officer_id", "t8".
"raised_on", "t8"."level", "t8"."concern", "t8"."resolved_on", "t8"."recorded_at", "t8"."recorded_by", "t8".
"left_care_on"
FROM t8 AS t8), t11 AS (SELECT "t9"."person_id", "t9"."dispute_id" AS "episode_id", "t9"."raised_on" AS "started_on",
"t9"."resolved_on" AS "done_on", "t9"."left_care_on" AS "ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(
NULL AS TEXT) AS "unknown_because"
FROM t9 AS t9), t7 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'officer_dispute'), t12 AS (SELECT "t11"."person_id", "t11"."episode_id", "t11"."started_on"
, "t11"."done_on", "t11"."ended_other_on", "t11"."sequence", "t11"."variant", "t11"."unknown_because", "t7".
"limit_variant", "t7"."limit_started_on", "t7"."limit_due_on", "t7"."version"
FROM t11 AS t11
LEFT OUTER JOIN t7 AS t7 ON "t11"."variant" = "t7"."limit_variant" AND "t11"."started_on" = "t7"."limit_started_on")
SELECT 'officer_dispute' AS "standard", "t12"."person_id", "t12"."episode_id", "t12"."sequence", "t12"."variant",
"t12"."started_on", "t12"."limit_due_on" AS "due_on", "t12"."done_on", IIF(NOT "t12"."done_on" IS NULL, DATE(NULL),
"t12"."ended_other_on") AS "ended_other_on", COALESCE("t12"."unknown_because", CASE WHEN "t12"."started_on" IS NULL
THEN 'the start date is missing' WHEN "t12"."done_on" < "t12"."started_on" THEN 'the dates are in the wrong order'
WHEN "t12"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because",
"t12"."version" AS "parameter_version"
FROM t12 AS t12;

-- clock review_decision
WITH t4 AS (SELECT "t1"."person_id" AS "left_person", "t1"."started_on" AS "entered_care_on", "t1"."ended_on" AS
"left_care_on"
FROM "care_periods" AS "t1"), t5 AS (SELECT "t2"."decision_id", "t2"."person_id", "t2"."review_id", "t2"."decided_on"
, "t2"."decision", "t2"."due_on", "t2"."done_on", "t2"."recorded_at", "t2"."recorded_by", "t4"."left_person", "t4".
"entered_care_on", "t4"."left_care_on"
FROM "review_decisions" AS "t2"
LEFT OUTER JOIN t4 AS t4 ON "t2"."person_id" = "t4"."left_person" AND "t4"."entered_care_on" <= "t2"."decided_on" AND
"t4"."left_care_on" > "t2"."decided_on"), t6 AS (SELECT "t5"."decision_id", "t5"."person_id", "t5"."review_id", "t5".
"decided_on", "t5"."decision", "t5"."due_on", "t5"."done_on", "t5"."recorded_at", "t5"."recorded_by", "t5".
"left_care_on"
FROM t5 AS t5)
SELECT 'review_decision' AS "standard", "t6"."person_id", "t6"."decision_id" AS "episode_id", 1 AS "sequence", 'all'
AS "variant", "t6"."decided_on" AS "started_on", "t6"."due_on", "t6"."done_on", IIF(NOT "t6"."done_on" IS NULL, DATE(
NULL), "t6"."left_care_on") AS "ended_other_on", COALESCE(COALESCE(CAST(NULL AS TEXT), IIF("t6"."due_on" IS NULL,
'no day was set by which it is due', CAST(NULL AS TEXT))), CASE WHEN "t6"."decided_on" IS NULL THEN
'the start date is missing' WHEN "t6"."done_on" < "t6"."decided_on" THEN 'the dates are in the wrong order' WHEN "t6"
."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", CAST(NULL AS TEXT
) AS "parameter_version"
FROM t6 AS t6;
