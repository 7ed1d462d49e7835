-- measure QA01
SELECT CAST("t6"."period" AS TEXT) AS "period", CAST("t6"."person_id" AS TEXT) AS "person_id", CAST("t6"."worker_id"
AS TEXT) AS "worker_id", CAST("t6"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "category",
CAST(CASE WHEN CAST(COALESCE("t6"."completed_on" <= "t6"."due_on", FALSE) AS DOUBLE) IS NOT NULL THEN 1.0 ELSE 0.0 END
AS DOUBLE) AS "counted", CAST(COALESCE(CAST(COALESCE("t6"."completed_on" <= "t6"."due_on", FALSE) AS DOUBLE), 0.0) AS
DOUBLE) AS "hit", CAST(CASE WHEN CAST(COALESCE("t6"."completed_on" <= "t6"."due_on", FALSE) AS DOUBLE) IS NOT NULL
THEN 0.0 ELSE 1.0 END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t5".* EXCLUDE ("day")
FROM (SELECT "t4"."audit_id", "t4"."person_id", "t4"."team_id", "t4"."practitioner_id", "t4"."auditor_id", "t4".
"tool", "t4"."assigned_on", "t4"."due_on", "t4"."completed_on", "t4"."grade", "t4"."child_view", "t4"."parent_view",
"t4"."practitioner_took_part", "t4"."reaudit_of", "t4"."recorded_at", "t4"."recorded_by", "t4"."worker_id", "t2".
"period", "t2"."day"
FROM (SELECT "t0"."audit_id", "t0"."person_id", "t0"."team_id", "t0"."practitioner_id", "t0"."auditor_id", "t0".
"tool", "t0"."assigned_on", "t0"."due_on", "t0"."completed_on", "t0"."grade", "t0"."child_view", "t0"."parent_view",
"t0"."practitioner_took_part", "t0"."reaudit_of", "t0"."recorded_at", "t0"."recorded_by", "t0"."practitioner_id" AS
"worker_id"
FROM "audits" AS "t0") AS "t4"
INNER JOIN "period_days" AS "t2" ON "t4"."due_on" = "t2"."day") AS "t5") AS "t6";

-- measure QA02
SELECT CAST("t15"."period" AS TEXT) AS "period", CAST("t15"."person_id" AS TEXT) AS "person_id", CAST("t15".
"worker_id" AS TEXT) AS "worker_id", CAST("t15"."team_id" AS TEXT) AS "team_id", CAST("t15"."category" AS TEXT) AS
"category", CAST(CASE WHEN CASE WHEN "t15"."category" IS NULL THEN CAST(NULL AS DOUBLE) ELSE "t15"."counted" END IS
NOT NULL THEN "t15"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(CASE WHEN "t15"."category" IS NULL
THEN CAST(NULL AS DOUBLE) ELSE "t15"."counted" END, 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CASE WHEN "t15".
"category" IS NULL THEN CAST(NULL AS DOUBLE) ELSE "t15"."counted" END IS NOT NULL THEN 0.0 ELSE "t15"."counted" END AS
DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t14"."audit_id", "t14"."person_id", "t14"."team_id", "t14"."practitioner_id", "t14"."auditor_id", "t14"
."tool", "t14"."assigned_on", "t14"."due_on", "t14"."completed_on", "t14"."grade", "t14"."child_view", "t14".
"parent_view", "t14"."practitioner_took_part", "t14"."reaudit_of", "t14"."recorded_at", "t14"."recorded_by", "t14".
"worker_id", "t14"."period", "t14"."counted", "t14"."moderated_audit", "t14"."moderated_grade", CASE WHEN COALESCE(
"t14"."moderated_grade", "t14"."grade") = '1' THEN '1 inadequate' WHEN COALESCE("t14"."moderated_grade", "t14".
"grade") = '2' THEN '2 requires improvement' WHEN COALESCE("t14"."moderated_grade", "t14"."grade") = '3' THEN '3 good'
WHEN COALESCE("t14"."moderated_grade", "t14"."grade") = '4' THEN '4 outstanding' ELSE NULL END AS "category"
FROM (SELECT "t13"."audit_id", "t13"."person_id", "t13"."team_id", "t13"."practitioner_id", "t13"."auditor_id", "t13"
."tool", "t13"."assigned_on", "t13"."due_on", "t13"."completed_on", "t13"."grade", "t13"."child_view", "t13".
"parent_view", "t13"."practitioner_took_part", "t13"."reaudit_of", "t13"."recorded_at", "t13"."recorded_by", "t13".
"worker_id", "t13"."period", "t13"."counted", "t11"."moderated_audit", "t11"."moderated_grade"
FROM (SELECT "t9"."audit_id", "t9"."person_id", "t9"."team_id", "t9"."practitioner_id", "t9"."auditor_id", "t9".
"tool", "t9"."assigned_on", "t9"."due_on", "t9"."completed_on", "t9"."grade", "t9"."child_view", "t9"."parent_view",
"t9"."practitioner_took_part", "t9"."reaudit_of", "t9"."recorded_at", "t9"."recorded_by", "t9"."worker_id", "t9".
"period", 1.0 AS "counted"
FROM (SELECT "t8".* EXCLUDE ("day")
FROM (SELECT "t6"."audit_id", "t6"."person_id", "t6"."team_id", "t6"."practitioner_id", "t6"."auditor_id", "t6".
"tool", "t6"."assigned_on", "t6"."due_on", "t6"."completed_on", "t6"."grade", "t6"."child_view", "t6"."parent_view",
"t6"."practitioner_took_part", "t6"."reaudit_of", "t6"."recorded_at", "t6"."recorded_by", "t6"."worker_id", "t3".
"period", "t3"."day"
FROM (SELECT "t1"."audit_id", "t1"."person_id", "t1"."team_id", "t1"."practitioner_id", "t1"."auditor_id", "t1".
"tool", "t1"."assigned_on", "t1"."due_on", "t1"."completed_on", "t1"."grade", "t1"."child_view", "t1"."parent_view",
"t1"."practitioner_took_part", "t1"."reaudit_of", "t1"."recorded_at", "t1"."recorded_by", "t1"."practitioner_id" AS
"worker_id"
FROM "audits" AS "t1"
WHERE COALESCE("t1"."tool", 'standard') = 'standard') AS "t6"
INNER JOIN "period_days" AS "t3" ON "t6"."completed_on" = "t3"."day") AS "t8") AS "t9") AS "t13"
LEFT OUTER JOIN (SELECT "t7"."audit_id" AS "moderated_audit", "t7"."grade" AS "moderated_grade"
FROM (SELECT "t4"."moderation_id", "t4"."audit_id", "t4"."moderator_id", "t4"."moderated_on", "t4"."grade", "t4".
"chosen_because", "t4"."recorded_at", "t4"."recorded_by", ROW_NUMBER() OVER (PARTITION BY "t4"."audit_id" ORDER BY
"t4"."moderated_on" DESC, "t4"."moderation_id" DESC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS
"place"
FROM (SELECT *
FROM "audit_moderations" AS "t0"
WHERE "t0"."grade" IS NOT NULL) AS "t4") AS "t7"
WHERE "t7"."place" = 0) AS "t11" ON "t13"."audit_id" = "t11"."moderated_audit") AS "t14") AS "t15";

-- measure QA03
SELECT CAST("t14"."period" AS TEXT) AS "period", CAST("t14"."person_id" AS TEXT) AS "person_id", CAST("t14".
"worker_id" AS TEXT) AS "worker_id", CAST("t14"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST("t14"."moderated_audit" IS NOT NULL AS DOUBLE) IS NOT NULL THEN "t14"."counted" ELSE
0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(CAST("t14"."moderated_audit" IS NOT NULL AS DOUBLE), 0.0) AS DOUBLE) AS
"hit", CAST(CASE WHEN CAST("t14"."moderated_audit" IS NOT NULL AS DOUBLE) IS NOT NULL THEN 0.0 ELSE "t14"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t13"."audit_id", "t13"."person_id", "t13"."team_id", "t13"."practitioner_id", "t13"."auditor_id", "t13"
."tool", "t13"."assigned_on", "t13"."due_on", "t13"."completed_on", "t13"."grade", "t13"."child_view", "t13".
"parent_view", "t13"."practitioner_took_part", "t13"."reaudit_of", "t13"."recorded_at", "t13"."recorded_by", "t13".
"worker_id", "t13"."period", "t13"."counted", "t11"."moderated_audit", "t11"."moderated_grade"
FROM (SELECT "t9"."audit_id", "t9"."person_id", "t9"."team_id", "t9"."practitioner_id", "t9"."auditor_id", "t9".
"tool", "t9"."assigned_on", "t9"."due_on", "t9"."completed_on", "t9"."grade", "t9"."child_view", "t9"."parent_view",
"t9"."practitioner_took_part", "t9"."reaudit_of", "t9"."recorded_at", "t9"."recorded_by", "t9"."worker_id", "t9".
"period", 1.0 AS "counted"
FROM (SELECT "t8".* EXCLUDE ("day")
FROM (SELECT "t6"."audit_id", "t6"."person_id", "t6"."team_id", "t6"."practitioner_id", "t6"."auditor_id", "t6".
"tool", "t6"."assigned_on", "t6"."due_on", "t6"."completed_on", "t6"."grade", "t6"."child_view", "t6"."parent_view",
"t6"."practitioner_took_part", "t6"."reaudit_of", "t6"."recorded_at", "t6"."recorded_by", "t6"."worker_id", "t3".
"period", "t3"."day"
FROM (SELECT "t1"."audit_id", "t1"."person_id", "t1"."team_id", "t1"."practitioner_id", "t1"."auditor_id", "t1".
"tool", "t1"."assigned_on", "t1"."due_on", "t1"."completed_on", "t1"."grade", "t1"."child_view", "t1"."parent_view",
"t1"."practitioner_took_part", "t1"."reaudit_of", "t1"."recorded_at", "t1"."recorded_by", "t1"."practitioner_id" AS
"worker_id"
FROM "audits" AS "t1"
WHERE COALESCE("t1"."tool", 'standard') = 'standard') AS "t6"
INNER JOIN "period_days" AS "t3" ON "t6"."completed_on" = "t3"."day") AS "t8") AS "t9") AS "t13"
LEFT OUTER JOIN (SELECT "t7"."audit_id" AS "moderated_audit", "t7"."grade" AS "moderated_grade"
FROM (SELECT "t4"."moderation_id", "t4"."audit_id", "t4"."moderator_id", "t4"."moderated_on", "t4"."grade", "t4".
"chosen_because", "t4"."recorded_at", "t4"."recorded_by", ROW_NUMBER() OVER (PARTITION BY "t4"."audit_id" ORDER BY
"t4"."moderated_on" DESC, "t4"."moderation_id" DESC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS
"place"
FROM (SELECT *
FROM "audit_moderations" AS "t0"
WHERE "t0"."grade" IS NOT NULL) AS "t4") AS "t7"
WHERE "t7"."place" = 0) AS "t11" ON "t13"."audit_id" = "t11"."moderated_audit") AS "t14";

-- measure QA04
SELECT CAST("t14"."period" AS TEXT) AS "period", CAST("t14"."person_id" AS TEXT) AS "person_id", CAST("t14".
"worker_id" AS TEXT) AS "worker_id", CAST("t14"."team_id" AS TEXT) AS "team_id", CAST("t14"."grade" || '|' || "t14".
"moderated_grade" AS TEXT) AS "category", CAST(CASE WHEN CASE WHEN ("t14"."grade" || '|' || "t14"."moderated_grade")
IS NULL THEN CAST(NULL AS DOUBLE) ELSE "t14"."counted" END IS NOT NULL THEN "t14"."counted" ELSE 0.0 END AS DOUBLE) AS
"counted", CAST(COALESCE(CASE WHEN ("t14"."grade" || '|' || "t14"."moderated_grade") IS NULL THEN CAST(NULL AS DOUBLE
) ELSE "t14"."counted" END, 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CASE WHEN ("t14"."grade" || '|' || "t14".
"moderated_grade") IS NULL THEN CAST(NULL AS DOUBLE) ELSE "t14"."counted" END IS NOT NULL THEN 0.0 ELSE "t14".
"counted" END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t13"."audit_id", "t13"."person_id", "t13"."team_id", "t13"."practitioner_id", "t13"."auditor_id", "t13"
."tool", "t13"."assigned_on", "t13"."due_on", "t13"."completed_on", "t13"."grade", "t13"."child_view", "t13".
"parent_view", "t13"."practitioner_took_part", "t13"."reaudit_of", "t13"."recorded_at", "t13"."recorded_by", "t13".
"worker_id", "t13"."period", "t13"."counted", "t11"."moderated_audit", "t11"."moderated_grade"
FROM (SELECT "t9"."audit_id", "t9"."person_id", "t9"."team_id", "t9"."practitioner_id", "t9"."auditor_id", "t9".
"tool", "t9"."assigned_on", "t9"."due_on", "t9"."completed_on", "t9"."grade", "t9"."child_view", "t9"."parent_view",
"t9"."practitioner_took_part", "t9"."reaudit_of", "t9"."recorded_at", "t9"."recorded_by", "t9"."worker_id", "t9".
"period", 1.0 AS "counted"
FROM (SELECT "t8".* EXCLUDE ("day")
FROM (SELECT "t6"."audit_id", "t6"."person_id", "t6"."team_id", "t6"."practitioner_id", "t6"."auditor_id", "t6".
"tool", "t6"."assigned_on", "t6"."due_on", "t6"."completed_on", "t6"."grade", "t6"."child_view", "t6"."parent_view",
"t6"."practitioner_took_part", "t6"."reaudit_of", "t6"."recorded_at", "t6"."recorded_by", "t6"."worker_id", "t3".
"period", "t3"."day"
FROM (SELECT "t1"."audit_id", "t1"."person_id", "t1"."team_id", "t1"."practitioner_id", "t1"."auditor_id", "t1".
"tool", "t1"."assigned_on", "t1"."due_on", "t1"."completed_on", "t1"."grade", "t1"."child_view", "t1"."parent_view",
"t1"."practitioner_took_part", "t1"."reaudit_of", "t1"."recorded_at", "t1"."recorded_by", "t1"."practitioner_id" AS
"worker_id"
FROM "audits" AS "t1"
WHERE COALESCE("t1"."tool", 'standard') = 'standard') AS "t6"
INNER JOIN "period_days" AS "t3" ON "t6"."completed_on" = "t3"."day") AS "t8") AS "t9") AS "t13"
LEFT OUTER JOIN (SELECT "t7"."audit_id" AS "moderated_audit", "t7"."grade" AS "moderated_grade"
FROM (SELECT "t4"."moderation_id", "t4"."audit_id", "t4"."moderator_id", "t4"."moderated_on", "t4"."grade", "t4".
"chosen_because", "t4"."recorded_at", "t4"."recorded_by", ROW_NUMBER() OVER (PARTITION BY "t4"."audit_id" ORDER BY
"t4"."moderated_on" DESC, "t4"."moderation_id" DESC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS
"place"
FROM (SELECT *
FROM "audit_moderations" AS "t0"
WHERE "t0"."grade" IS NOT NULL) AS "t4") AS "t7"
WHERE "t7"."place" = 0) AS "t11" ON "t13"."audit_id" = "t11"."moderated_audit") AS "t14"
WHERE "t14"."moderated_audit" IS NOT NULL;

-- measure QA05
SELECT CAST("t14"."period" AS TEXT) AS "period", CAST("t14"."person_id" AS TEXT) AS "person_id", CAST("t14".
"worker_id" AS TEXT) AS "worker_id", CAST("t14"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST("t14"."child_view" IN ('captured', 'too young', 'not able to say') AS DOUBLE) IS NOT
NULL THEN "t14"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(CAST("t14"."child_view" IN ('captured',
'too young', 'not able to say') AS DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CAST("t14"."child_view" IN (
'captured', 'too young', 'not able to say') AS DOUBLE) IS NOT NULL THEN 0.0 ELSE "t14"."counted" END AS DOUBLE) AS
"unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t13"."audit_id", "t13"."person_id", "t13"."team_id", "t13"."practitioner_id", "t13"."auditor_id", "t13"
."tool", "t13"."assigned_on", "t13"."due_on", "t13"."completed_on", "t13"."grade", "t13"."child_view", "t13".
"parent_view", "t13"."practitioner_took_part", "t13"."reaudit_of", "t13"."recorded_at", "t13"."recorded_by", "t13".
"worker_id", "t13"."period", "t13"."counted", "t11"."moderated_audit", "t11"."moderated_grade"
FROM (SELECT "t9"."audit_id", "t9"."person_id", "t9"."team_id", "t9"."practitioner_id", "t9"."auditor_id", "t9".
"tool", "t9"."assigned_on", "t9"."due_on", "t9"."completed_on", "t9"."grade", "t9"."child_view", "t9"."parent_view",
"t9"."practitioner_took_part", "t9"."reaudit_of", "t9"."recorded_at", "t9"."recorded_by", "t9"."worker_id", "t9".
"period", 1.0 AS "counted"
FROM (SELECT "t8".* EXCLUDE ("day")
FROM (SELECT "t6"."audit_id", "t6"."person_id", "t6"."team_id", "t6"."practitioner_id", "t6"."auditor_id", "t6".
"tool", "t6"."assigned_on", "t6"."due_on", "t6"."completed_on", "t6"."grade", "t6"."child_view", "t6"."parent_view",
"t6"."practitioner_took_part", "t6"."reaudit_of", "t6"."recorded_at", "t6"."recorded_by", "t6"."worker_id", "t3".
"period", "t3"."day"
FROM (SELECT "t1"."audit_id", "t1"."person_id", "t1"."team_id", "t1"."practitioner_id", "t1"."auditor_id", "t1".
"tool", "t1"."assigned_on", "t1"."due_on", "t1"."completed_on", "t1"."grade", "t1"."child_view", "t1"."parent_view",
"t1"."practitioner_took_part", "t1"."reaudit_of", "t1"."recorded_at", "t1"."recorded_by", "t1"."practitioner_id" AS
"worker_id"
FROM "audits" AS "t1"
WHERE COALESCE("t1"."tool", 'standard') = 'standard') AS "t6"
INNER JOIN "period_days" AS "t3" ON "t6"."completed_on" = "t3"."day") AS "t8") AS "t9") AS "t13"
LEFT OUTER JOIN (SELECT "t7"."audit_id" AS "moderated_audit", "t7"."grade" AS "moderated_grade"
FROM (SELECT "t4"."moderation_id", "t4"."audit_id", "t4"."moderator_id", "t4"."moderated_on", "t4"."grade", "t4".
"chosen_because", "t4"."recorded_at", "t4"."recorded_by", ROW_NUMBER() OVER (PARTITION BY "t4"."audit_id" ORDER BY
"t4"."moderated_on" DESC, "t4"."moderation_id" DESC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS
"place"
FROM (SELECT *
FROM "audit_moderations" AS "t0"
WHERE "t0"."grade" IS NOT NULL) AS "t4") AS "t7"
WHERE "t7"."place" = 0) AS "t11" ON "t13"."audit_id" = "t11"."moderated_audit") AS "t14";

-- measure QA06
SELECT CAST("t14"."period" AS TEXT) AS "period", CAST("t14"."person_id" AS TEXT) AS "person_id", CAST("t14".
"worker_id" AS TEXT) AS "worker_id", CAST("t14"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST("t14"."parent_view" = 'captured' AS DOUBLE) IS NOT NULL THEN "t14"."counted" ELSE 0.0
END AS DOUBLE) AS "counted", CAST(COALESCE(CAST("t14"."parent_view" = 'captured' AS DOUBLE), 0.0) AS DOUBLE) AS "hit"
, CAST(CASE WHEN CAST("t14"."parent_view" = 'captured' AS DOUBLE) IS NOT NULL THEN 0.0 ELSE "t14"."counted" END AS
DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t13"."audit_id", "t13"."person_id", "t13"."team_id", "t13"."practitioner_id", "t13"."auditor_id", "t13"
."tool", "t13"."assigned_on", "t13"."due_on", "t13"."completed_on", "t13"."grade", "t13"."child_view", "t13".
"parent_view", "t13"."practitioner_took_part", "t13"."reaudit_of", "t13"."recorded_at", "t13"."recorded_by", "t13".
"worker_id", "t13"."period", "t13"."counted", "t11"."moderated_audit", "t11"."moderated_grade"
FROM (SELECT "t9"."audit_id", "t9"."person_id", "t9"."team_id", "t9"."practitioner_id", "t9"."auditor_id", "t9".
"tool", "t9"."assigned_on", "t9"."due_on", "t9"."completed_on", "t9"."grade", "t9"."child_view", "t9"."parent_view",
"t9"."practitioner_took_part", "t9"."reaudit_of", "t9"."recorded_at", "t9"."recorded_by", "t9"."worker_id", "t9".
"period", 1.0 AS "counted"
FROM (SELECT "t8".* EXCLUDE ("day")
FROM (SELECT "t6"."audit_id", "t6"."person_id", "t6"."team_id", "t6"."practitioner_id", "t6"."auditor_id", "t6".
"tool", "t6"."assigned_on", "t6"."due_on", "t6"."completed_on", "t6"."grade", "t6"."child_view", "t6"."parent_view",
"t6"."practitioner_took_part", "t6"."reaudit_of", "t6"."recorded_at", "t6"."recorded_by", "t6"."worker_id", "t3".
"period", "t3"."day"
FROM (SELECT "t1"."audit_id", "t1"."person_id", "t1"."team_id", "t1"."practitioner_id", "t1"."auditor_id", "t1".
"tool", "t1"."assigned_on", "t1"."due_on", "t1"."completed_on", "t1"."grade", "t1"."child_view", "t1"."parent_view",
"t1"."practitioner_took_part", "t1"."reaudit_of", "t1"."recorded_at", "t1"."recorded_by", "t1"."practitioner_id" AS
"worker_id"
FROM "audits" AS "t1"
WHERE COALESCE("t1"."tool", 'standard') = 'standard') AS "t6"
INNER JOIN "period_days" AS "t3" ON "t6"."completed_on" = "t3"."day") AS "t8") AS "t9") AS "t13"
LEFT OUTER JOIN (SELECT "t7"."audit_id" AS "moderated_audit", "t7"."grade" AS "moderated_grade"
FROM (SELECT "t4"."moderation_id", "t4"."audit_id", "t4"."moderator_id", "t4"."moderated_on", "t4"."grade", "t4".
"chosen_because", "t4"."recorded_at", "t4"."recorded_by", ROW_NUMBER() OVER (PARTITION BY "t4"."audit_id" ORDER BY
"t4"."moderated_on" DESC, "t4"."moderation_id" DESC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS
"place"
FROM (SELECT *
FROM "audit_moderations" AS "t0"
WHERE "t0"."grade" IS NOT NULL) AS "t4") AS "t7"
WHERE "t7"."place" = 0) AS "t11" ON "t13"."audit_id" = "t11"."moderated_audit") AS "t14";

-- measure QA07
SELECT CAST("t14"."period" AS TEXT) AS "period", CAST("t14"."person_id" AS TEXT) AS "person_id", CAST("t14".
"worker_id" AS TEXT) AS "worker_id", CAST("t14"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST("t14"."practitioner_took_part" AS DOUBLE) IS NOT NULL THEN "t14"."counted" ELSE 0.0
END AS DOUBLE) AS "counted", CAST(COALESCE(CAST("t14"."practitioner_took_part" AS DOUBLE), 0.0) AS DOUBLE) AS "hit",
CAST(CASE WHEN CAST("t14"."practitioner_took_part" AS DOUBLE) IS NOT NULL THEN 0.0 ELSE "t14"."counted" END AS DOUBLE
) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t13"."audit_id", "t13"."person_id", "t13"."team_id", "t13"."practitioner_id", "t13"."auditor_id", "t13"
."tool", "t13"."assigned_on", "t13"."due_on", "t13"."completed_on", "t13"."grade", "t13"."child_view", "t13".
"parent_view", "t13"."practitioner_took_part", "t13"."reaudit_of", "t13"."recorded_at", "t13"."recorded_by", "t13".
"worker_id", "t13"."period", "t13"."counted", "t11"."moderated_audit", "t11"."moderated_grade"
FROM (SELECT "t9"."audit_id", "t9"."person_id", "t9"."team_id", "t9"."practitioner_id", "t9"."auditor_id", "t9".
"tool", "t9"."assigned_on", "t9"."due_on", "t9"."completed_on", "t9"."grade", "t9"."child_view", "t9"."parent_view",
"t9"."practitioner_took_part", "t9"."reaudit_of", "t9"."recorded_at", "t9"."recorded_by", "t9"."worker_id", "t9".
"period", 1.0 AS "counted"
FROM (SELECT "t8".* EXCLUDE ("day")
FROM (SELECT "t6"."audit_id", "t6"."person_id", "t6"."team_id", "t6"."practitioner_id", "t6"."auditor_id", "t6".
"tool", "t6"."assigned_on", "t6"."due_on", "t6"."completed_on", "t6"."grade", "t6"."child_view", "t6"."parent_view",
"t6"."practitioner_took_part", "t6"."reaudit_of", "t6"."recorded_at", "t6"."recorded_by", "t6"."worker_id", "t3".
"period", "t3"."day"
FROM (SELECT "t1"."audit_id", "t1"."person_id", "t1"."team_id", "t1"."practitioner_id", "t1"."auditor_id", "t1".
"tool", "t1"."assigned_on", "t1"."due_on", "t1"."completed_on", "t1"."grade", "t1"."child_view", "t1"."parent_view",
"t1"."practitioner_took_part", "t1"."reaudit_of", "t1"."recorded_at", "t1"."recorded_by", "t1"."practitioner_id" AS
"worker_id"
FROM "audits" AS "t1"
WHERE COALESCE("t1"."tool", 'standard') = 'standard') AS "t6"
INNER JOIN "period_days" AS "t3" ON "t6"."completed_on" = "t3"."day") AS "t8") AS "t9") AS "t13"
LEFT OUTER JOIN (SELECT "t7"."audit_id" AS "moderated_audit", "t7"."grade" AS "moderated_grade"
FROM (SELECT "t4"."moderation_id", "t4"."audit_id", "t4"."moderator_id", "t4"."moderated_on", "t4"."grade", "t4".
"chosen_because", "t4"."recorded_at", "t4"."recorded_by", ROW_NUMBER() OVER (PARTITION BY "t4"."audit_id" ORDER BY
"t4"."moderated_on" DESC, "t4"."moderation_id" DESC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS
"place"
FROM (SELECT *
FROM "audit_moderations" AS "t0"
WHERE "t0"."grade" IS NOT NULL) AS "t4") AS "t7"
WHERE "t7"."place" = 0) AS "t11" ON "t13"."audit_id" = "t11"."moderated_audit") AS "t14";

-- measure QA08
SELECT CAST("t18"."period" AS TEXT) AS "period", CAST("t18"."person_id" AS TEXT) AS "person_id", CAST("t18".
"worker_id" AS TEXT) AS "worker_id", CAST("t18"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CASE WHEN COALESCE("t18"."closed_on" <= "t18"."due_on", FALSE) THEN CAST("t18".
"has_evidence" AS DOUBLE) ELSE 0.0 END IS NOT NULL THEN "t18"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE(CASE WHEN COALESCE("t18"."closed_on" <= "t18"."due_on", FALSE) THEN CAST("t18"."has_evidence" AS DOUBLE) ELSE
0.0 END, 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CASE WHEN COALESCE("t18"."closed_on" <= "t18"."due_on", FALSE) THEN
CAST("t18"."has_evidence" AS DOUBLE) ELSE 0.0 END IS NOT NULL THEN 0.0 ELSE "t18"."counted" END AS DOUBLE) AS
"unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t17"."action_id", "t17"."audit_id", "t17"."action", "t17"."for_safety", "t17"."set_on", "t17"."due_on",
"t17"."closed_on", "t17"."has_evidence", "t17"."recorded_at", "t17"."recorded_by", "t17"."at_once_on", "t17"."period"
, "t17"."counted", "t7"."of_audit", "t7"."person_id", "t7"."worker_id", "t7"."team_id"
FROM (SELECT "t15"."action_id", "t15"."audit_id", "t15"."action", "t15"."for_safety", "t15"."set_on", "t15"."due_on",
"t15"."closed_on", "t15"."has_evidence", "t15"."recorded_at", "t15"."recorded_by", "t15"."at_once_on", "t15"."period"
, 1.0 AS "counted"
FROM (SELECT "t14".* EXCLUDE ("day")
FROM (SELECT "t13"."action_id", "t13"."audit_id", "t13"."action", "t13"."for_safety", "t13"."set_on", "t13"."due_on",
"t13"."closed_on", "t13"."has_evidence", "t13"."recorded_at", "t13"."recorded_by", "t13"."at_once_on", "t4"."period",
"t4"."day"
FROM (SELECT "t11"."action_id", "t11"."audit_id", "t11"."action", "t11"."for_safety", "t11"."set_on", CASE WHEN
COALESCE("t11"."for_safety", FALSE) THEN LEAST("t11"."due_on", "t11"."at_once_on") ELSE "t11"."due_on" END AS "due_on"
, "t11"."closed_on", "t11"."has_evidence", "t11"."recorded_at", "t11"."recorded_by", "t11"."at_once_on"
FROM (SELECT "t10".* EXCLUDE ("shift_from")
FROM (SELECT "t5"."action_id", "t5"."audit_id", "t5"."action", "t5"."for_safety", "t5"."set_on", "t5"."due_on", "t5".
"closed_on", "t5"."has_evidence", "t5"."recorded_at", "t5"."recorded_by", "t9"."shift_from", "t9"."at_once_on"
FROM "audit_actions" AS "t5"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "at_once_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'audit_action_for_safety' AND "t3"."variant" = 'all') AS "t9" ON "t5"."set_on" = "t9".
"shift_from") AS "t10") AS "t11") AS "t13"
INNER JOIN "period_days" AS "t4" ON "t13"."due_on" = "t4"."day") AS "t14") AS "t15") AS "t17"
LEFT OUTER JOIN (SELECT "t0"."audit_id" AS "of_audit", "t0"."person_id", "t0"."practitioner_id" AS "worker_id", "t0".
"team_id"
FROM "audits" AS "t0") AS "t7" ON "t17"."audit_id" = "t7"."of_audit") AS "t18";

-- measure QA09
SELECT CAST("t16"."period" AS TEXT) AS "period", CAST("t16"."person_id" AS TEXT) AS "person_id", CAST("t16".
"worker_id" AS TEXT) AS "worker_id", CAST("t16"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST("t16"."grade" > "t16"."first_grade" AS DOUBLE) IS NOT NULL THEN "t16"."counted" ELSE
0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(CAST("t16"."grade" > "t16"."first_grade" AS DOUBLE), 0.0) AS DOUBLE) AS
"hit", CAST(CASE WHEN CAST("t16"."grade" > "t16"."first_grade" AS DOUBLE) IS NOT NULL THEN 0.0 ELSE "t16"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t15"."audit_id", "t15"."person_id", "t15"."team_id", "t15"."practitioner_id", "t15"."auditor_id", "t15"
."tool", "t15"."assigned_on", "t15"."due_on", "t15"."completed_on", "t15"."grade", "t15"."child_view", "t15".
"parent_view", "t15"."practitioner_took_part", "t15"."reaudit_of", "t15"."recorded_at", "t15"."recorded_by", "t15".
"worker_id", "t15"."period", "t15"."counted", "t14"."moderated_audit", "t14"."moderated_grade", "t5"."first_audit",
"t5"."first_grade"
FROM (SELECT "t11"."audit_id", "t11"."person_id", "t11"."team_id", "t11"."practitioner_id", "t11"."auditor_id", "t11"
."tool", "t11"."assigned_on", "t11"."due_on", "t11"."completed_on", "t11"."grade", "t11"."child_view", "t11".
"parent_view", "t11"."practitioner_took_part", "t11"."reaudit_of", "t11"."recorded_at", "t11"."recorded_by", "t11".
"worker_id", "t11"."period", 1.0 AS "counted"
FROM (SELECT "t10".* EXCLUDE ("day")
FROM (SELECT "t8"."audit_id", "t8"."person_id", "t8"."team_id", "t8"."practitioner_id", "t8"."auditor_id", "t8".
"tool", "t8"."assigned_on", "t8"."due_on", "t8"."completed_on", "t8"."grade", "t8"."child_view", "t8"."parent_view",
"t8"."practitioner_took_part", "t8"."reaudit_of", "t8"."recorded_at", "t8"."recorded_by", "t8"."worker_id", "t3".
"period", "t3"."day"
FROM (SELECT "t0"."audit_id", "t0"."person_id", "t0"."team_id", "t0"."practitioner_id", "t0"."auditor_id", "t0".
"tool", "t0"."assigned_on", "t0"."due_on", "t0"."completed_on", "t0"."grade", "t0"."child_view", "t0"."parent_view",
"t0"."practitioner_took_part", "t0"."reaudit_of", "t0"."recorded_at", "t0"."recorded_by", "t0"."practitioner_id" AS
"worker_id"
FROM "audits" AS "t0"
WHERE COALESCE("t0"."tool", 'standard') = 'standard') AS "t8"
INNER JOIN "period_days" AS "t3" ON "t8"."completed_on" = "t3"."day") AS "t10") AS "t11") AS "t15"
LEFT OUTER JOIN (SELECT "t9"."audit_id" AS "moderated_audit", "t9"."grade" AS "moderated_grade"
FROM (SELECT "t6"."moderation_id", "t6"."audit_id", "t6"."moderator_id", "t6"."moderated_on", "t6"."grade", "t6".
"chosen_because", "t6"."recorded_at", "t6"."recorded_by", ROW_NUMBER() OVER (PARTITION BY "t6"."audit_id" ORDER BY
"t6"."moderated_on" DESC, "t6"."moderation_id" DESC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS
"place"
FROM (SELECT *
FROM "audit_moderations" AS "t1"
WHERE "t1"."grade" IS NOT NULL) AS "t6") AS "t9"
WHERE "t9"."place" = 0) AS "t14" ON "t15"."audit_id" = "t14"."moderated_audit"
INNER JOIN (SELECT "t0"."audit_id" AS "first_audit", "t0"."grade" AS "first_grade"
FROM "audits" AS "t0") AS "t5" ON "t15"."reaudit_of" = "t5"."first_audit") AS "t16"
WHERE "t16"."first_grade" IN ('1', '2');

-- measure QA10
SELECT CAST("t12"."period" AS TEXT) AS "period", CAST("t12"."person_id" AS TEXT) AS "person_id", CAST("t12".
"worker_id" AS TEXT) AS "worker_id", CAST("t12"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST("t12"."kind" = 'impact' AS DOUBLE) IS NOT NULL THEN "t12"."counted" ELSE 0.0 END AS
DOUBLE) AS "counted", CAST(COALESCE(CAST("t12"."kind" = 'impact' AS DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN
CAST("t12"."kind" = 'impact' AS DOUBLE) IS NOT NULL THEN 0.0 ELSE "t12"."counted" END AS DOUBLE) AS "unknown", CAST(
0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t11"."item_id", "t11"."audit_id", "t11"."kind", "t11"."score", "t11"."scored_on", "t11"."recorded_at",
"t11"."recorded_by", "t11"."period", "t11"."counted", "t5"."of_audit", "t5"."person_id", "t5"."worker_id", "t5".
"team_id"
FROM (SELECT "t9"."item_id", "t9"."audit_id", "t9"."kind", "t9"."score", "t9"."scored_on", "t9"."recorded_at", "t9".
"recorded_by", "t9"."period", 1.0 AS "counted"
FROM (SELECT "t8".* EXCLUDE ("day")
FROM (SELECT "t7"."item_id", "t7"."audit_id", "t7"."kind", "t7"."score", "t7"."scored_on", "t7"."recorded_at", "t7".
"recorded_by", "t3"."period", "t3"."day"
FROM (SELECT *
FROM "audit_items" AS "t1"
WHERE "t1"."score" IS NOT NULL) AS "t7"
INNER JOIN "period_days" AS "t3" ON "t7"."scored_on" = "t3"."day") AS "t8") AS "t9") AS "t11"
LEFT OUTER JOIN (SELECT "t0"."audit_id" AS "of_audit", "t0"."person_id", "t0"."practitioner_id" AS "worker_id", "t0".
"team_id"
FROM "audits" AS "t0") AS "t5" ON "t11"."audit_id" = "t5"."of_audit") AS "t12";

-- measure QA11
SELECT CAST("t6"."period" AS TEXT) AS "period", CAST(CAST(NULL AS TEXT) AS TEXT) AS "person_id", CAST(CAST(NULL AS
TEXT) AS TEXT) AS "worker_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t6"."hit" IS NOT NULL THEN "t6"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t6"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t6"."hit" IS NOT NULL THEN 0.0 ELSE "t6"."counted" END
AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t5"."theme_id", "t5"."theme", "t5"."raised_on", "t5"."acted_on", "t5"."checked_on", "t5"."recorded_at",
"t5"."recorded_by", "t5"."period", 1.0 AS "counted", CAST(("t5"."acted_on" IS NOT NULL) AND COALESCE("t5".
"checked_on" >= "t5"."acted_on", FALSE) AS DOUBLE) AS "hit"
FROM (SELECT "t4".* EXCLUDE ("day")
FROM (SELECT "t2"."theme_id", "t2"."theme", "t2"."raised_on", "t2"."acted_on", "t2"."checked_on", "t2"."recorded_at",
"t2"."recorded_by", "t3"."period", "t3"."day"
FROM "learning_themes" AS "t2"
INNER JOIN "period_days" AS "t3" ON "t2"."raised_on" = "t3"."day") AS "t4") AS "t5") AS "t6";

-- measure QA12
WITH "t8" AS (SELECT "t7"."employment_id", "t7"."worker_id", "t7"."team_id", "t7"."role", "t7"."stage", "t7"."fte",
"t7"."agency", "t7"."started_on", "t7"."ended_on", "t7"."recorded_at", "t7"."recorded_by", "t3"."period", "t3".
"from_on", "t3"."to_on", "t3"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t1"
WHERE "t1"."role" IN ('social worker', 'senior social worker')) AS "t7"
INNER JOIN "periods" AS "t3" ON "t7"."started_on" <= "t3"."to_on")
SELECT CAST("t17"."period" AS TEXT) AS "period", CAST(CAST(NULL AS TEXT) AS TEXT) AS "person_id", CAST("t17".
"worker_id" AS TEXT) AS "worker_id", CAST("t17"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST("t17"."watched" IS NOT NULL AS DOUBLE) IS NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE) AS
"counted", CAST(COALESCE(CAST("t17"."watched" IS NOT NULL AS DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CAST(
"t17"."watched" IS NOT NULL AS DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE)
AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t14"."period", "t14"."worker_id", "t14"."year_before_on", "t14"."to_on", "t14"."team_id", "t16".
"watched", "t16"."watched_in"
FROM (SELECT "t10"."period", "t10"."worker_id", "t10"."year_before_on", "t10"."to_on", MAX("t10"."team_id") AS
"team_id"
FROM (SELECT *
FROM "t8" AS "t9"
WHERE ("t9"."ended_on" IS NULL) OR ("t9"."ended_on" > "t9"."to_on")) AS "t10" GROUP BY 1, 2, 3, 4) AS "t14"
SEMI JOIN (SELECT DISTINCT "t9"."worker_id" AS "then_worker", "t9"."period" AS "then_period"
FROM "t8" AS "t9"
WHERE "t9"."started_on" <= "t9"."year_before_on" AND (("t9"."ended_on" IS NULL) OR ("t9"."ended_on" > "t9".
"year_before_on"))) AS "t12" ON "t14"."worker_id" = "t12"."then_worker" AND "t14"."period" = "t12"."then_period"
LEFT OUTER JOIN (SELECT "t14"."worker_id" AS "watched", "t14"."period" AS "watched_in"
FROM (SELECT "t10"."period", "t10"."worker_id", "t10"."year_before_on", "t10"."to_on", MAX("t10"."team_id") AS
"team_id"
FROM (SELECT *
FROM "t8" AS "t9"
WHERE ("t9"."ended_on" IS NULL) OR ("t9"."ended_on" > "t9"."to_on")) AS "t10" GROUP BY 1, 2, 3, 4) AS "t14"
SEMI JOIN (SELECT DISTINCT "t9"."worker_id" AS "then_worker", "t9"."period" AS "then_period"
FROM "t8" AS "t9"
WHERE "t9"."started_on" <= "t9"."year_before_on" AND (("t9"."ended_on" IS NULL) OR ("t9"."ended_on" > "t9".
"year_before_on"))) AS "t12" ON "t14"."worker_id" = "t12"."then_worker" AND "t14"."period" = "t12"."then_period"
SEMI JOIN (SELECT "t0"."worker_id" AS "seen_worker", "t0"."observed_on" AS "seen_on"
FROM "observations" AS "t0") AS "t5" ON "t14"."worker_id" = "t5"."seen_worker" AND "t5"."seen_on" > "t14".
"year_before_on" AND "t5"."seen_on" <= "t14"."to_on") AS "t16" ON "t14"."worker_id" = "t16"."watched" AND "t14".
"period" = "t16"."watched_in") AS "t17";
