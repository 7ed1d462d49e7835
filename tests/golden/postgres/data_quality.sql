-- measure DQ01
SELECT CAST("t5"."period" AS VARCHAR) AS "period", CAST("t5"."person_id" AS VARCHAR) AS "person_id", CAST("t5".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t5"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN CAST(CAST("t5"."unknown_because" IS NULL AS INT) AS DOUBLE PRECISION) IS NOT
NULL THEN 1.0 ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CAST(CAST("t5"."unknown_because" IS NULL
AS INT) AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CAST(CAST("t5"."unknown_because" IS
NULL AS INT) AS DOUBLE PRECISION) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS
DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t4"."standard", "t4"."person_id", "t4"."episode_id", "t4"."sequence", "t4"."variant", "t4"."worker_id",
"t4"."team_id", "t4"."started_on", "t4"."due_on", "t4"."done_on", "t4"."ended_other_on", "t4"."unknown_because", "t4"
."parameter_version", "t4"."period"
FROM (SELECT "t2"."standard", "t2"."person_id", "t2"."episode_id", "t2"."sequence", "t2"."variant", "t2"."worker_id",
"t2"."team_id", "t2"."started_on", "t2"."due_on", "t2"."done_on", "t2"."ended_other_on", "t2"."unknown_because", "t2"
."parameter_version", "t3"."period", "t3"."day"
FROM "ledger" AS "t2"
INNER JOIN "period_days" AS "t3" ON "t2"."started_on" = "t3"."day") AS "t4") AS "t5";

-- measure DQ02
SELECT CAST("t85"."period" AS VARCHAR) AS "period", CAST("t85"."person_id" AS VARCHAR) AS "person_id", CAST(CAST(NULL
AS VARCHAR) AS VARCHAR) AS "worker_id", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(CASE WHEN "t85"."hit" IS NOT NULL THEN "t85"."counted" ELSE 0.0 END AS
DOUBLE PRECISION) AS "counted", CAST(COALESCE("t85"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t85".
"hit" IS NOT NULL THEN 0.0 ELSE "t85"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION)
AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t45"."period", "t45"."person_id", 1.0 AS "counted", "t45"."hit"
FROM (SELECT "t37"."referral_id", "t37"."person_id", "t37"."referral_on", "t37"."primary_need", "t37"."source", "t37"
."source_detail", "t37"."nfa", "t37"."close_reason", "t37"."closed_on", "t37"."team_id", "t37"."worker_id", "t37".
"hit", "t37"."period"
FROM (SELECT "t27"."referral_id", "t27"."person_id", "t27"."referral_on", "t27"."primary_need", "t27"."source", "t27"
."source_detail", "t27"."nfa", "t27"."close_reason", "t27"."closed_on", "t27"."team_id", "t27"."worker_id", "t27".
"hit", "t10"."period", "t10"."day"
FROM (SELECT "t0"."referral_id", "t0"."person_id", "t0"."referral_on", "t0"."primary_need", "t0"."source", "t0".
"source_detail", "t0"."nfa", "t0"."close_reason", "t0"."closed_on", "t0"."team_id", "t0"."worker_id", CAST(CAST(
COALESCE("t0"."closed_on" < "t0"."referral_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "hit"
FROM "cin_episodes" AS "t0") AS "t27"
INNER JOIN "period_days" AS "t10" ON "t27"."referral_on" = "t10"."day") AS "t37") AS "t45") AS "t56"
UNION ALL
SELECT *
FROM (SELECT "t46"."period", "t46"."person_id", 1.0 AS "counted", "t46"."hit"
FROM (SELECT "t38"."assessment_id", "t38"."person_id", "t38"."referral_id", "t38"."started_on", "t38"."child_seen",
"t38"."authorised_on", "t38"."nfa", "t38"."team_id", "t38"."worker_id", "t38"."hit", "t38"."period"
FROM (SELECT "t29"."assessment_id", "t29"."person_id", "t29"."referral_id", "t29"."started_on", "t29"."child_seen",
"t29"."authorised_on", "t29"."nfa", "t29"."team_id", "t29"."worker_id", "t29"."hit", "t10"."period", "t10"."day"
FROM (SELECT "t2"."assessment_id", "t2"."person_id", "t2"."referral_id", "t2"."started_on", "t2"."child_seen", "t2".
"authorised_on", "t2"."nfa", "t2"."team_id", "t2"."worker_id", CAST(CAST(COALESCE("t2"."authorised_on" < "t2".
"started_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "hit"
FROM "assessments" AS "t2") AS "t29"
INNER JOIN "period_days" AS "t10" ON "t29"."started_on" = "t10"."day") AS "t38") AS "t46") AS "t58") AS "t67"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t74"."period", "t74"."person_id", 1.0 AS "counted", "t74"."hit"
FROM (SELECT "t72"."enquiry_id", "t72"."referral_id", "t72"."person_id", "t72"."started_on", "t72"."ended_on", "t72".
"nfa", "t72"."worker_id", "t72"."team_id", "t72"."of_referral", "t72"."referral_on", "t72"."hit", "t72"."period"
FROM (SELECT "t55"."enquiry_id", "t55"."referral_id", "t55"."person_id", "t55"."started_on", "t55"."ended_on", "t55".
"nfa", "t55"."worker_id", "t55"."team_id", "t55"."of_referral", "t55"."referral_on", "t55"."hit", "t10"."period",
"t10"."day"
FROM (SELECT "t26"."enquiry_id", "t26"."referral_id", "t26"."person_id", "t26"."started_on", "t26"."ended_on", "t26".
"nfa", "t26"."worker_id", "t26"."team_id", "t26"."of_referral", "t26"."referral_on", CAST(CAST(COALESCE("t26".
"started_on" < "t26"."referral_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "hit"
FROM (SELECT "t11"."enquiry_id", "t11"."referral_id", "t11"."person_id", "t11"."started_on", "t11"."ended_on", "t11".
"nfa", "t11"."worker_id", "t11"."team_id", "t15"."of_referral", "t15"."referral_on"
FROM "s47_enquiries" AS "t11"
INNER JOIN (SELECT "t0"."referral_id" AS "of_referral", "t0"."referral_on"
FROM "cin_episodes" AS "t0") AS "t15" ON "t11"."referral_id" = "t15"."of_referral") AS "t26") AS "t55"
INNER JOIN "period_days" AS "t10" ON "t55"."started_on" = "t10"."day") AS "t72") AS "t74") AS "t78"
UNION ALL
SELECT *
FROM (SELECT "t76"."period", "t76"."person_id", 1.0 AS "counted", "t76"."hit"
FROM (SELECT "t73"."review_id", "t73"."person_id", "t73"."plan_id", "t73"."due_on", "t73"."review_on", "t73".
"meeting_id", "t73"."plan_continues", "t73"."quorate", "t73"."participation", "t73"."of_plan", "t73"."plan_on", "t73"
."hit", "t73"."period"
FROM (SELECT "t60"."review_id", "t60"."person_id", "t60"."plan_id", "t60"."due_on", "t60"."review_on", "t60".
"meeting_id", "t60"."plan_continues", "t60"."quorate", "t60"."participation", "t60"."of_plan", "t60"."plan_on", "t60"
."hit", "t10"."period", "t10"."day"
FROM (SELECT "t31"."review_id", "t31"."person_id", "t31"."plan_id", "t31"."due_on", "t31"."review_on", "t31".
"meeting_id", "t31"."plan_continues", "t31"."quorate", "t31"."participation", "t31"."of_plan", "t31"."plan_on", CAST(
CAST(COALESCE("t31"."review_on" <= "t31"."plan_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "hit"
FROM (SELECT "t12"."review_id", "t12"."person_id", "t12"."plan_id", "t12"."due_on", "t12"."review_on", "t12".
"meeting_id", "t12"."plan_continues", "t12"."quorate", "t12"."participation", "t17"."of_plan", "t17"."plan_on"
FROM "cp_reviews" AS "t12"
INNER JOIN (SELECT "t4"."plan_id" AS "of_plan", "t4"."started_on" AS "plan_on"
FROM "cp_plans" AS "t4") AS "t17" ON "t12"."plan_id" = "t17"."of_plan") AS "t31") AS "t60"
INNER JOIN "period_days" AS "t10" ON "t60"."review_on" = "t10"."day") AS "t73") AS "t76") AS "t79") AS "t81") AS "t83"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t77"."period", "t77"."person_id", 1.0 AS "counted", "t77"."hit"
FROM (SELECT "t75"."assessment_id", "t75"."person_id", "t75"."referral_id", "t75"."started_on", "t75"."child_seen",
"t75"."authorised_on", "t75"."nfa", "t75"."team_id", "t75"."worker_id", "t75"."before_until", "t75"."before_id", "t75"
."under_way", "t75"."hit", "t75"."period"
FROM (SELECT "t66"."assessment_id", "t66"."person_id", "t66"."referral_id", "t66"."started_on", "t66"."child_seen",
"t66"."authorised_on", "t66"."nfa", "t66"."team_id", "t66"."worker_id", "t66"."before_until", "t66"."before_id", "t66"
."under_way", "t66"."hit", "t10"."period", "t10"."day"
FROM (SELECT "t28"."assessment_id", "t28"."person_id", "t28"."referral_id", "t28"."started_on", "t28"."child_seen",
"t28"."authorised_on", "t28"."nfa", "t28"."team_id", "t28"."worker_id", "t28"."before_until", "t28"."before_id", (
"t28"."before_id" IS NOT NULL) AND ("t28"."started_on" < "t28"."before_until") AS "under_way", CAST(CAST(COALESCE((
"t28"."before_id" IS NOT NULL) AND ("t28"."started_on" < "t28"."before_until"), FALSE) AS INT) AS DOUBLE PRECISION) AS
"hit"
FROM (SELECT "t16"."assessment_id", "t16"."person_id", "t16"."referral_id", "t16"."started_on", "t16"."child_seen",
"t16"."authorised_on", "t16"."nfa", "t16"."team_id", "t16"."worker_id", LAG("t16"."authorised_on") OVER (PARTITION BY
"t16"."person_id" ORDER BY "t16"."started_on" ASC, "t16"."assessment_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND
UNBOUNDED FOLLOWING) AS "before_until", LAG("t16"."assessment_id") OVER (PARTITION BY "t16"."person_id" ORDER BY "t16"
."started_on" ASC, "t16"."assessment_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "before_id"
FROM (SELECT *
FROM "assessments" AS "t2"
WHERE "t2"."started_on" IS NOT NULL) AS "t16") AS "t28") AS "t66"
INNER JOIN "period_days" AS "t10" ON "t66"."started_on" = "t10"."day") AS "t75") AS "t77") AS "t80"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t47"."period", "t47"."person_id", 1.0 AS "counted", "t47"."hit"
FROM (SELECT "t39"."plan_id", "t39"."referral_id", "t39"."person_id", "t39"."started_on", "t39"."ended_on", "t39".
"team_id", "t39"."worker_id", "t39"."hit", "t39"."period"
FROM (SELECT "t30"."plan_id", "t30"."referral_id", "t30"."person_id", "t30"."started_on", "t30"."ended_on", "t30".
"team_id", "t30"."worker_id", "t30"."hit", "t10"."period", "t10"."day"
FROM (SELECT "t3"."plan_id", "t3"."referral_id", "t3"."person_id", "t3"."started_on", "t3"."ended_on", "t3"."team_id"
, "t3"."worker_id", CAST(CAST(COALESCE("t3"."ended_on" < "t3"."started_on", FALSE) AS INT) AS DOUBLE PRECISION) AS
"hit"
FROM "cin_plans" AS "t3") AS "t30"
INNER JOIN "period_days" AS "t10" ON "t30"."started_on" = "t10"."day") AS "t39") AS "t47") AS "t59"
UNION ALL
SELECT *
FROM (SELECT "t48"."period", "t48"."person_id", 1.0 AS "counted", "t48"."hit"
FROM (SELECT "t40"."plan_id", "t40"."referral_id", "t40"."conference_id", "t40"."person_id", "t40"."started_on", "t40"
."ended_on", "t40"."initial_category", "t40"."other_authority", "t40"."latest_category", "t40"."hit", "t40"."period"
FROM (SELECT "t32"."plan_id", "t32"."referral_id", "t32"."conference_id", "t32"."person_id", "t32"."started_on", "t32"
."ended_on", "t32"."initial_category", "t32"."other_authority", "t32"."latest_category", "t32"."hit", "t10"."period",
"t10"."day"
FROM (SELECT "t4"."plan_id", "t4"."referral_id", "t4"."conference_id", "t4"."person_id", "t4"."started_on", "t4".
"ended_on", "t4"."initial_category", "t4"."other_authority", "t4"."latest_category", CAST(CAST(COALESCE("t4".
"ended_on" < "t4"."started_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "hit"
FROM "cp_plans" AS "t4") AS "t32"
INNER JOIN "period_days" AS "t10" ON "t32"."started_on" = "t10"."day") AS "t40") AS "t48") AS "t61") AS "t68") AS
"t82"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t49"."period", "t49"."person_id", 1.0 AS "counted", "t49"."hit"
FROM (SELECT "t41"."placement_id", "t41"."started_on", "t41"."type", "t41"."urn", "t41"."distance_miles", "t41".
"care_period_id", "t41"."provider", "t41"."postcode", "t41"."ended_on", "t41"."change_reason", "t41"."person_id",
"t41"."hit", "t41"."period"
FROM (SELECT "t33"."placement_id", "t33"."started_on", "t33"."type", "t33"."urn", "t33"."distance_miles", "t33".
"care_period_id", "t33"."provider", "t33"."postcode", "t33"."ended_on", "t33"."change_reason", "t33"."person_id",
"t33"."hit", "t10"."period", "t10"."day"
FROM (SELECT "t5"."placement_id", "t5"."started_on", "t5"."type", "t5"."urn", "t5"."distance_miles", "t5".
"care_period_id", "t5"."provider", "t5"."postcode", "t5"."ended_on", "t5"."change_reason", "t5"."person_id", CAST(
CAST(COALESCE("t5"."ended_on" < "t5"."started_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "hit"
FROM "placements" AS "t5") AS "t33"
INNER JOIN "period_days" AS "t10" ON "t33"."started_on" = "t10"."day") AS "t41") AS "t49") AS "t62"
UNION ALL
SELECT *
FROM (SELECT "t50"."period", "t50"."person_id", 1.0 AS "counted", "t50"."hit"
FROM (SELECT "t42"."legal_status_id", "t42"."person_id", "t42"."status", "t42"."started_on", "t42"."ended_on", "t42".
"hit", "t42"."period"
FROM (SELECT "t34"."legal_status_id", "t34"."person_id", "t34"."status", "t34"."started_on", "t34"."ended_on", "t34".
"hit", "t10"."period", "t10"."day"
FROM (SELECT "t6"."legal_status_id", "t6"."person_id", "t6"."status", "t6"."started_on", "t6"."ended_on", CAST(CAST(
COALESCE("t6"."ended_on" < "t6"."started_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "hit"
FROM "legal_statuses" AS "t6") AS "t34"
INNER JOIN "period_days" AS "t10" ON "t34"."started_on" = "t10"."day") AS "t42") AS "t50") AS "t63") AS "t69"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t51"."period", "t51"."person_id", 1.0 AS "counted", "t51"."hit"
FROM (SELECT "t43"."enquiry_id", "t43"."referral_id", "t43"."person_id", "t43"."started_on", "t43"."ended_on", "t43".
"nfa", "t43"."worker_id", "t43"."team_id", "t43"."hit", "t43"."period"
FROM (SELECT "t35"."enquiry_id", "t35"."referral_id", "t35"."person_id", "t35"."started_on", "t35"."ended_on", "t35".
"nfa", "t35"."worker_id", "t35"."team_id", "t35"."hit", "t10"."period", "t10"."day"
FROM (SELECT "t7"."enquiry_id", "t7"."referral_id", "t7"."person_id", "t7"."started_on", "t7"."ended_on", "t7"."nfa",
"t7"."worker_id", "t7"."team_id", CAST(CAST(COALESCE("t7"."ended_on" < "t7"."started_on", FALSE) AS INT) AS
DOUBLE PRECISION) AS "hit"
FROM "s47_enquiries" AS "t7") AS "t35"
INNER JOIN "period_days" AS "t10" ON "t35"."started_on" = "t10"."day") AS "t43") AS "t51") AS "t64"
UNION ALL
SELECT *
FROM (SELECT "t52"."period", "t52"."person_id", 1.0 AS "counted", "t52"."hit"
FROM (SELECT "t44"."involvement_id", "t44"."worker_id", "t44"."role", "t44"."team_id", "t44"."started_on", "t44".
"ended_on", "t44"."change_reason", "t44"."person_id", "t44"."referral_id", "t44"."hit", "t44"."period"
FROM (SELECT "t36"."involvement_id", "t36"."worker_id", "t36"."role", "t36"."team_id", "t36"."started_on", "t36".
"ended_on", "t36"."change_reason", "t36"."person_id", "t36"."referral_id", "t36"."hit", "t10"."period", "t10"."day"
FROM (SELECT "t8"."involvement_id", "t8"."worker_id", "t8"."role", "t8"."team_id", "t8"."started_on", "t8"."ended_on"
, "t8"."change_reason", "t8"."person_id", "t8"."referral_id", CAST(CAST(COALESCE("t8"."ended_on" < "t8"."started_on",
FALSE) AS INT) AS DOUBLE PRECISION) AS "hit"
FROM "involvements" AS "t8") AS "t36"
INNER JOIN "period_days" AS "t10" ON "t36"."started_on" = "t10"."day") AS "t44") AS "t52") AS "t65") AS "t70") AS
"t71") AS "t84") AS "t85";

-- measure DQ03
SELECT CAST("t49"."period" AS VARCHAR) AS "period", CAST("t49"."person_id" AS VARCHAR) AS "person_id", CAST(CAST(NULL
AS VARCHAR) AS VARCHAR) AS "worker_id", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "team_id", CAST("t49"."category" AS
VARCHAR) AS "category", CAST(CASE WHEN "t49"."hit" IS NOT NULL THEN "t49"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t49"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t49"."hit" IS NOT NULL
THEN 0.0 ELSE "t49"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t30"."period", "t30"."person_id", 1.0 AS "counted", CAST(CAST(EXTRACT(epoch
FROM CAST("t30"."written_on" AS TIMESTAMP) - CAST("t30"."happened_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS
DOUBLE PRECISION) AS "hit", 'pathway steps' AS "category"
FROM (SELECT "t23"."step_id", "t23"."person_id", "t23"."step", "t23"."completed_on", "t23"."recorded_at", "t23".
"recorded_by", "t23"."happened_on", "t23"."written_on", "t23"."period"
FROM (SELECT "t16"."step_id", "t16"."person_id", "t16"."step", "t16"."completed_on", "t16"."recorded_at", "t16".
"recorded_by", "t16"."happened_on", "t16"."written_on", "t8"."period", "t8"."day"
FROM (SELECT "t0"."step_id", "t0"."person_id", "t0"."step", "t0"."completed_on", "t0"."recorded_at", "t0".
"recorded_by", "t0"."completed_on" AS "happened_on", DATE("t0"."recorded_at") AS "written_on"
FROM "pathway_steps" AS "t0"
WHERE "t0"."recorded_at" IS NOT NULL AND DATE("t0"."recorded_at") >= "t0"."completed_on") AS "t16"
INNER JOIN "period_days" AS "t8" ON "t16"."happened_on" = "t8"."day") AS "t23") AS "t30") AS "t37"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t31"."period", "t31"."person_id", 1.0 AS "counted", CAST(CAST(EXTRACT(epoch
FROM CAST("t31"."written_on" AS TIMESTAMP) - CAST("t31"."happened_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS
DOUBLE PRECISION) AS "hit", 'contact decisions' AS "category"
FROM (SELECT "t24"."contact_id", "t24"."person_id", "t24"."received_at", "t24"."decided_at", "t24"."decided_by", "t24"
."out_of_hours", "t24"."emergency_duty_recorded", "t24"."handover_acknowledged_at", "t24"."consent", "t24".
"recorded_at", "t24"."recorded_by", "t24"."happened_on", "t24"."written_on", "t24"."period"
FROM (SELECT "t17"."contact_id", "t17"."person_id", "t17"."received_at", "t17"."decided_at", "t17"."decided_by", "t17"
."out_of_hours", "t17"."emergency_duty_recorded", "t17"."handover_acknowledged_at", "t17"."consent", "t17".
"recorded_at", "t17"."recorded_by", "t17"."happened_on", "t17"."written_on", "t8"."period", "t8"."day"
FROM (SELECT "t2"."contact_id", "t2"."person_id", "t2"."received_at", "t2"."decided_at", "t2"."decided_by", "t2".
"out_of_hours", "t2"."emergency_duty_recorded", "t2"."handover_acknowledged_at", "t2"."consent", "t2"."recorded_at",
"t2"."recorded_by", DATE("t2"."received_at") AS "happened_on", DATE("t2"."recorded_at") AS "written_on"
FROM "contact_decisions" AS "t2"
WHERE "t2"."recorded_at" IS NOT NULL AND DATE("t2"."recorded_at") >= DATE("t2"."received_at")) AS "t17"
INNER JOIN "period_days" AS "t8" ON "t17"."happened_on" = "t8"."day") AS "t24") AS "t31") AS "t38"
UNION ALL
SELECT *
FROM (SELECT "t32"."period", "t32"."person_id", 1.0 AS "counted", CAST(CAST(EXTRACT(epoch
FROM CAST("t32"."written_on" AS TIMESTAMP) - CAST("t32"."happened_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS
DOUBLE PRECISION) AS "hit", 'core groups' AS "category"
FROM (SELECT "t25"."core_group_id", "t25"."meeting_id", "t25"."person_id", "t25"."plan_id", "t25"."held_on", "t25".
"quorate", "t25"."recorded_at", "t25"."recorded_by", "t25"."happened_on", "t25"."written_on", "t25"."period"
FROM (SELECT "t18"."core_group_id", "t18"."meeting_id", "t18"."person_id", "t18"."plan_id", "t18"."held_on", "t18".
"quorate", "t18"."recorded_at", "t18"."recorded_by", "t18"."happened_on", "t18"."written_on", "t8"."period", "t8".
"day"
FROM (SELECT "t3"."core_group_id", "t3"."meeting_id", "t3"."person_id", "t3"."plan_id", "t3"."held_on", "t3".
"quorate", "t3"."recorded_at", "t3"."recorded_by", "t3"."held_on" AS "happened_on", DATE("t3"."recorded_at") AS
"written_on"
FROM "core_groups" AS "t3"
WHERE "t3"."recorded_at" IS NOT NULL AND DATE("t3"."recorded_at") >= "t3"."held_on") AS "t18"
INNER JOIN "period_days" AS "t8" ON "t18"."happened_on" = "t8"."day") AS "t25") AS "t32") AS "t39") AS "t44") AS "t47"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t33"."period", "t33"."person_id", 1.0 AS "counted", CAST(CAST(EXTRACT(epoch
FROM CAST("t33"."written_on" AS TIMESTAMP) - CAST("t33"."happened_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS
DOUBLE PRECISION) AS "hit", 'cin reviews' AS "category"
FROM (SELECT "t26"."review_id", "t26"."person_id", "t26"."plan_id", "t26"."held_on", "t26"."child_took_part", "t26".
"recorded_at", "t26"."recorded_by", "t26"."happened_on", "t26"."written_on", "t26"."period"
FROM (SELECT "t19"."review_id", "t19"."person_id", "t19"."plan_id", "t19"."held_on", "t19"."child_took_part", "t19".
"recorded_at", "t19"."recorded_by", "t19"."happened_on", "t19"."written_on", "t8"."period", "t8"."day"
FROM (SELECT "t4"."review_id", "t4"."person_id", "t4"."plan_id", "t4"."held_on", "t4"."child_took_part", "t4".
"recorded_at", "t4"."recorded_by", "t4"."held_on" AS "happened_on", DATE("t4"."recorded_at") AS "written_on"
FROM "cin_reviews" AS "t4"
WHERE "t4"."recorded_at" IS NOT NULL AND DATE("t4"."recorded_at") >= "t4"."held_on") AS "t19"
INNER JOIN "period_days" AS "t8" ON "t19"."happened_on" = "t8"."day") AS "t26") AS "t33") AS "t40"
UNION ALL
SELECT *
FROM (SELECT "t34"."period", "t34"."person_id", 1.0 AS "counted", CAST(CAST(EXTRACT(epoch
FROM CAST("t34"."written_on" AS TIMESTAMP) - CAST("t34"."happened_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS
DOUBLE PRECISION) AS "hit", 'oversight entries' AS "category"
FROM (SELECT "t27"."entry_id", "t27"."person_id", "t27"."entered_on", "t27"."author_id", "t27"."author_role", "t27".
"gateway", "t27"."direction", "t27"."direction_due_on", "t27"."direction_done_on", "t27"."recorded_at", "t27".
"recorded_by", "t27"."happened_on", "t27"."written_on", "t27"."period"
FROM (SELECT "t20"."entry_id", "t20"."person_id", "t20"."entered_on", "t20"."author_id", "t20"."author_role", "t20".
"gateway", "t20"."direction", "t20"."direction_due_on", "t20"."direction_done_on", "t20"."recorded_at", "t20".
"recorded_by", "t20"."happened_on", "t20"."written_on", "t8"."period", "t8"."day"
FROM (SELECT "t5"."entry_id", "t5"."person_id", "t5"."entered_on", "t5"."author_id", "t5"."author_role", "t5".
"gateway", "t5"."direction", "t5"."direction_due_on", "t5"."direction_done_on", "t5"."recorded_at", "t5".
"recorded_by", "t5"."entered_on" AS "happened_on", DATE("t5"."recorded_at") AS "written_on"
FROM "oversight_entries" AS "t5"
WHERE "t5"."recorded_at" IS NOT NULL AND DATE("t5"."recorded_at") >= "t5"."entered_on") AS "t20"
INNER JOIN "period_days" AS "t8" ON "t20"."happened_on" = "t8"."day") AS "t27") AS "t34") AS "t41") AS "t45"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t35"."period", "t35"."person_id", 1.0 AS "counted", CAST(CAST(EXTRACT(epoch
FROM CAST("t35"."written_on" AS TIMESTAMP) - CAST("t35"."happened_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS
DOUBLE PRECISION) AS "hit", 'supervision children' AS "category"
FROM (SELECT "t28"."discussion_id", "t28"."supervision_id", "t28"."person_id", "t28"."held_on", "t28"."recorded_at",
"t28"."recorded_by", "t28"."happened_on", "t28"."written_on", "t28"."period"
FROM (SELECT "t21"."discussion_id", "t21"."supervision_id", "t21"."person_id", "t21"."held_on", "t21"."recorded_at",
"t21"."recorded_by", "t21"."happened_on", "t21"."written_on", "t8"."period", "t8"."day"
FROM (SELECT "t6"."discussion_id", "t6"."supervision_id", "t6"."person_id", "t6"."held_on", "t6"."recorded_at", "t6".
"recorded_by", "t6"."held_on" AS "happened_on", DATE("t6"."recorded_at") AS "written_on"
FROM "supervision_children" AS "t6"
WHERE "t6"."recorded_at" IS NOT NULL AND DATE("t6"."recorded_at") >= "t6"."held_on") AS "t21"
INNER JOIN "period_days" AS "t8" ON "t21"."happened_on" = "t8"."day") AS "t28") AS "t35") AS "t42"
UNION ALL
SELECT *
FROM (SELECT "t36"."period", "t36"."person_id", 1.0 AS "counted", CAST(CAST(EXTRACT(epoch
FROM CAST("t36"."written_on" AS TIMESTAMP) - CAST("t36"."happened_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS
DOUBLE PRECISION) AS "hit", 'waiting reviews' AS "category"
FROM (SELECT "t29"."review_id", "t29"."person_id", "t29"."reviewed_on", "t29"."risk", "t29"."recorded_at", "t29".
"recorded_by", "t29"."happened_on", "t29"."written_on", "t29"."period"
FROM (SELECT "t22"."review_id", "t22"."person_id", "t22"."reviewed_on", "t22"."risk", "t22"."recorded_at", "t22".
"recorded_by", "t22"."happened_on", "t22"."written_on", "t8"."period", "t8"."day"
FROM (SELECT "t7"."review_id", "t7"."person_id", "t7"."reviewed_on", "t7"."risk", "t7"."recorded_at", "t7".
"recorded_by", "t7"."reviewed_on" AS "happened_on", DATE("t7"."recorded_at") AS "written_on"
FROM "waiting_reviews" AS "t7"
WHERE "t7"."recorded_at" IS NOT NULL AND DATE("t7"."recorded_at") >= "t7"."reviewed_on") AS "t22"
INNER JOIN "period_days" AS "t8" ON "t22"."happened_on" = "t8"."day") AS "t29") AS "t36") AS "t43") AS "t46") AS "t48"
) AS "t49";
