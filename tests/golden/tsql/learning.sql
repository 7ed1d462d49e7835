-- measure TR01
SELECT CAST([t16].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST([t16].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t16].[team_id] AS VARCHAR(MAX)) AS
[team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t16].[known_role] IS NULL
, CAST(NULL AS FLOAT), CAST(CAST(CASE WHEN NOT [t16].[has_worker] IS NULL THEN 1 WHEN NOT (NOT [t16].[has_worker] IS
NULL) THEN 0 END AS BIT) AS FLOAT)) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t16].[known_role] IS
NULL, CAST(NULL AS FLOAT), CAST(CAST(CASE WHEN NOT [t16].[has_worker] IS NULL THEN 1 WHEN NOT (NOT [t16].[has_worker]
IS NULL) THEN 0 END AS BIT) AS FLOAT)), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t16].[known_role] IS NULL, CAST(
NULL AS FLOAT), CAST(CAST(CASE WHEN NOT [t16].[has_worker] IS NULL THEN 1 WHEN NOT (NOT [t16].[has_worker] IS NULL)
THEN 0 END AS BIT) AS FLOAT)) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS
FLOAT) AS [overdue]
FROM (SELECT [t13].[period] AS [period], [t13].[to_on] AS [to_on], [t13].[worker_id] AS [worker_id], [t13].[course] AS
[course], [t13].[team_id] AS [team_id], [t13].[known_role] AS [known_role], [t15].[has_worker] AS [has_worker], [t15]
.[has_course] AS [has_course], [t15].[has_period] AS [has_period]
FROM (SELECT [t11].[period] AS [period], [t11].[to_on] AS [to_on], [t11].[worker_id] AS [worker_id], [t11].[course] AS
[course], MAX([t11].[team_id]) AS [team_id], MAX([t11].[role]) AS [known_role]
FROM (SELECT [t7].[worker_id] AS [worker_id], [t7].[team_id] AS [team_id], [t7].[role] AS [role], [t7].[started_on] AS
[started_on], [t7].[ended_on] AS [ended_on], [t4].[period] AS [period], [t4].[from_on] AS [from_on], [t4].[to_on] AS
[to_on], [t4].[year_before_on] AS [year_before_on], [t10].[course] AS [course], [t10].[asked_role] AS [asked_role],
[t10].[asked_from] AS [asked_from]
FROM (SELECT [t0].[worker_id] AS [worker_id], [t0].[team_id] AS [team_id], [t0].[role] AS [role], [t0].[started_on] AS
[started_on], [t0].[ended_on] AS [ended_on]
FROM [employments] AS [t0]) AS [t7]
INNER JOIN [periods] AS [t4] ON [t7].[started_on] <= [t4].[to_on] AND (([t7].[ended_on] IS NULL) OR ([t7].[ended_on] >
[t4].[to_on]))
INNER JOIN (SELECT [t2].[course] AS [course], [t2].[role] AS [asked_role], [t2].[asked_from] AS [asked_from]
FROM [course_requirements] AS [t2]
WHERE [t2].[kind] = 'mandatory') AS [t10] ON (([t7].[role] IS NULL) OR ([t7].[role] = [t10].[asked_role])) AND [t10].
[asked_from] <= [t4].[to_on]) AS [t11] GROUP BY [t11].[period], [t11].[to_on], [t11].[worker_id], [t11].[course]) AS
[t13]
LEFT OUTER JOIN (SELECT [t13].[worker_id] AS [has_worker], [t13].[course] AS [has_course], [t13].[period] AS
[has_period]
FROM (SELECT [t11].[period] AS [period], [t11].[to_on] AS [to_on], [t11].[worker_id] AS [worker_id], [t11].[course] AS
[course], MAX([t11].[team_id]) AS [team_id], MAX([t11].[role]) AS [known_role]
FROM (SELECT [t7].[worker_id] AS [worker_id], [t7].[team_id] AS [team_id], [t7].[role] AS [role], [t7].[started_on] AS
[started_on], [t7].[ended_on] AS [ended_on], [t4].[period] AS [period], [t4].[from_on] AS [from_on], [t4].[to_on] AS
[to_on], [t4].[year_before_on] AS [year_before_on], [t10].[course] AS [course], [t10].[asked_role] AS [asked_role],
[t10].[asked_from] AS [asked_from]
FROM (SELECT [t0].[worker_id] AS [worker_id], [t0].[team_id] AS [team_id], [t0].[role] AS [role], [t0].[started_on] AS
[started_on], [t0].[ended_on] AS [ended_on]
FROM [employments] AS [t0]) AS [t7]
INNER JOIN [periods] AS [t4] ON [t7].[started_on] <= [t4].[to_on] AND (([t7].[ended_on] IS NULL) OR ([t7].[ended_on] >
[t4].[to_on]))
INNER JOIN (SELECT [t2].[course] AS [course], [t2].[role] AS [asked_role], [t2].[asked_from] AS [asked_from]
FROM [course_requirements] AS [t2]
WHERE [t2].[kind] = 'mandatory') AS [t10] ON (([t7].[role] IS NULL) OR ([t7].[role] = [t10].[asked_role])) AND [t10].
[asked_from] <= [t4].[to_on]) AS [t11] GROUP BY [t11].[period], [t11].[to_on], [t11].[worker_id], [t11].[course]) AS
[t13]
WHERE EXISTS(SELECT 1
FROM (SELECT [t3].[worker_id] AS [done_worker], [t3].[course] AS [done_course], [t3].[completed_on] AS [done_on], [t3]
.[valid_to] AS [valid_to]
FROM [trainings] AS [t3]) AS [t9]
WHERE [t13].[worker_id] = [t9].[done_worker] AND [t13].[course] = [t9].[done_course] AND [t9].[done_on] <= [t13].
[to_on] AND (([t9].[valid_to] IS NULL) OR ([t9].[valid_to] >= [t13].[to_on])))) AS [t15] ON [t13].[worker_id] = [t15]
.[has_worker] AND [t13].[course] = [t15].[has_course] AND [t13].[period] = [t15].[has_period]) AS [t16];

-- measure TR02
SELECT CAST([t16].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST([t16].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t16].[team_id] AS VARCHAR(MAX)) AS
[team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t16].[known_role] IS NULL
, CAST(NULL AS FLOAT), CAST(CAST(CASE WHEN NOT [t16].[has_worker] IS NULL THEN 1 WHEN NOT (NOT [t16].[has_worker] IS
NULL) THEN 0 END AS BIT) AS FLOAT)) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t16].[known_role] IS
NULL, CAST(NULL AS FLOAT), CAST(CAST(CASE WHEN NOT [t16].[has_worker] IS NULL THEN 1 WHEN NOT (NOT [t16].[has_worker]
IS NULL) THEN 0 END AS BIT) AS FLOAT)), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t16].[known_role] IS NULL, CAST(
NULL AS FLOAT), CAST(CAST(CASE WHEN NOT [t16].[has_worker] IS NULL THEN 1 WHEN NOT (NOT [t16].[has_worker] IS NULL)
THEN 0 END AS BIT) AS FLOAT)) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS
FLOAT) AS [overdue]
FROM (SELECT [t13].[period] AS [period], [t13].[to_on] AS [to_on], [t13].[worker_id] AS [worker_id], [t13].[course] AS
[course], [t13].[team_id] AS [team_id], [t13].[known_role] AS [known_role], [t15].[has_worker] AS [has_worker], [t15]
.[has_course] AS [has_course], [t15].[has_period] AS [has_period]
FROM (SELECT [t11].[period] AS [period], [t11].[to_on] AS [to_on], [t11].[worker_id] AS [worker_id], [t11].[course] AS
[course], MAX([t11].[team_id]) AS [team_id], MAX([t11].[role]) AS [known_role]
FROM (SELECT [t7].[worker_id] AS [worker_id], [t7].[team_id] AS [team_id], [t7].[role] AS [role], [t7].[started_on] AS
[started_on], [t7].[ended_on] AS [ended_on], [t4].[period] AS [period], [t4].[from_on] AS [from_on], [t4].[to_on] AS
[to_on], [t4].[year_before_on] AS [year_before_on], [t10].[course] AS [course], [t10].[asked_role] AS [asked_role],
[t10].[asked_from] AS [asked_from]
FROM (SELECT [t0].[worker_id] AS [worker_id], [t0].[team_id] AS [team_id], [t0].[role] AS [role], [t0].[started_on] AS
[started_on], [t0].[ended_on] AS [ended_on]
FROM [employments] AS [t0]) AS [t7]
INNER JOIN [periods] AS [t4] ON [t7].[started_on] <= [t4].[to_on] AND (([t7].[ended_on] IS NULL) OR ([t7].[ended_on] >
[t4].[to_on]))
INNER JOIN (SELECT [t2].[course] AS [course], [t2].[role] AS [asked_role], [t2].[asked_from] AS [asked_from]
FROM [course_requirements] AS [t2]
WHERE [t2].[kind] = 'practice model') AS [t10] ON (([t7].[role] IS NULL) OR ([t7].[role] = [t10].[asked_role])) AND
[t10].[asked_from] <= [t4].[to_on]) AS [t11] GROUP BY [t11].[period], [t11].[to_on], [t11].[worker_id], [t11].
[course]) AS [t13]
LEFT OUTER JOIN (SELECT [t13].[worker_id] AS [has_worker], [t13].[course] AS [has_course], [t13].[period] AS
[has_period]
FROM (SELECT [t11].[period] AS [period], [t11].[to_on] AS [to_on], [t11].[worker_id] AS [worker_id], [t11].[course] AS
[course], MAX([t11].[team_id]) AS [team_id], MAX([t11].[role]) AS [known_role]
FROM (SELECT [t7].[worker_id] AS [worker_id], [t7].[team_id] AS [team_id], [t7].[role] AS [role], [t7].[started_on] AS
[started_on], [t7].[ended_on] AS [ended_on], [t4].[period] AS [period], [t4].[from_on] AS [from_on], [t4].[to_on] AS
[to_on], [t4].[year_before_on] AS [year_before_on], [t10].[course] AS [course], [t10].[asked_role] AS [asked_role],
[t10].[asked_from] AS [asked_from]
FROM (SELECT [t0].[worker_id] AS [worker_id], [t0].[team_id] AS [team_id], [t0].[role] AS [role], [t0].[started_on] AS
[started_on], [t0].[ended_on] AS [ended_on]
FROM [employments] AS [t0]) AS [t7]
INNER JOIN [periods] AS [t4] ON [t7].[started_on] <= [t4].[to_on] AND (([t7].[ended_on] IS NULL) OR ([t7].[ended_on] >
[t4].[to_on]))
INNER JOIN (SELECT [t2].[course] AS [course], [t2].[role] AS [asked_role], [t2].[asked_from] AS [asked_from]
FROM [course_requirements] AS [t2]
WHERE [t2].[kind] = 'practice model') AS [t10] ON (([t7].[role] IS NULL) OR ([t7].[role] = [t10].[asked_role])) AND
[t10].[asked_from] <= [t4].[to_on]) AS [t11] GROUP BY [t11].[period], [t11].[to_on], [t11].[worker_id], [t11].
[course]) AS [t13]
WHERE EXISTS(SELECT 1
FROM (SELECT [t3].[worker_id] AS [done_worker], [t3].[course] AS [done_course], [t3].[completed_on] AS [done_on], [t3]
.[valid_to] AS [valid_to]
FROM [trainings] AS [t3]) AS [t9]
WHERE [t13].[worker_id] = [t9].[done_worker] AND [t13].[course] = [t9].[done_course] AND [t9].[done_on] <= [t13].
[to_on] AND (([t9].[valid_to] IS NULL) OR ([t9].[valid_to] >= [t13].[to_on])))) AS [t15] ON [t13].[worker_id] = [t15]
.[has_worker] AND [t13].[course] = [t15].[has_course] AND [t13].[period] = [t15].[has_period]) AS [t16];

-- measure TR03
WITH [t70] AS (SELECT [t66].[employment_id] AS [employment_id], [t66].[worker_id] AS [worker_id], [t66].[team_id] AS
[team_id], [t66].[role] AS [role], [t66].[stage] AS [stage], [t66].[fte] AS [fte], [t66].[agency] AS [agency], [t66].
[began_on] AS [began_on], [t66].[ended_on] AS [ended_on], [t66].[recorded_at] AS [recorded_at], [t66].[recorded_by] AS
[recorded_by], [t66].[due_on] AS [due_on], [t66].[before_on] AS [before_on], [t66].[next_from] AS [next_from], [t66].
[milestone] AS [milestone], [t66].[started_on] AS [started_on], [t69].[of_post] AS [of_post], [t69].[of_milestone] AS
[of_milestone], [t69].[done_on] AS [done_on]
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t52].[employment_id] AS [employment_id], [t52].[worker_id] AS [worker_id], [t52].[team_id] AS [team_id]
, [t52].[role] AS [role], [t52].[stage] AS [stage], [t52].[fte] AS [fte], [t52].[agency] AS [agency], [t52].
[began_on] AS [began_on], [t52].[ended_on] AS [ended_on], [t52].[recorded_at] AS [recorded_at], [t52].[recorded_by] AS
[recorded_by], [t52].[due_on] AS [due_on], [t52].[before_on] AS [before_on], [t52].[next_from] AS [next_from], '3' AS
[milestone], COALESCE([t52].[next_from], [t52].[began_on]) AS [started_on]
FROM (SELECT [t48].[employment_id] AS [employment_id], [t48].[worker_id] AS [worker_id], [t48].[team_id] AS [team_id]
, [t48].[role] AS [role], [t48].[stage] AS [stage], [t48].[fte] AS [fte], [t48].[agency] AS [agency], [t48].
[began_on] AS [began_on], [t48].[ended_on] AS [ended_on], [t48].[recorded_at] AS [recorded_at], [t48].[recorded_by] AS
[recorded_by], [t48].[due_on] AS [due_on], [t48].[before_on] AS [before_on], [t48].[next_from] AS [next_from]
FROM (SELECT [t41].[employment_id] AS [employment_id], [t41].[worker_id] AS [worker_id], [t41].[team_id] AS [team_id]
, [t41].[role] AS [role], [t41].[stage] AS [stage], [t41].[fte] AS [fte], [t41].[agency] AS [agency], [t41].
[began_on] AS [began_on], [t41].[ended_on] AS [ended_on], [t41].[recorded_at] AS [recorded_at], [t41].[recorded_by] AS
[recorded_by], [t41].[due_on] AS [due_on], [t41].[before_on] AS [before_on], [t19].[shift_from] AS [shift_from], [t19]
.[next_from] AS [next_from]
FROM (SELECT [t33].[employment_id] AS [employment_id], [t33].[worker_id] AS [worker_id], [t33].[team_id] AS [team_id]
, [t33].[role] AS [role], [t33].[stage] AS [stage], [t33].[fte] AS [fte], [t33].[agency] AS [agency], [t33].
[began_on] AS [began_on], [t33].[ended_on] AS [ended_on], [t33].[recorded_at] AS [recorded_at], [t33].[recorded_by] AS
[recorded_by], [t33].[due_on] AS [due_on], CAST(NULL AS DATE) AS [before_on]
FROM (SELECT [t29].[employment_id] AS [employment_id], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id]
, [t29].[role] AS [role], [t29].[stage] AS [stage], [t29].[fte] AS [fte], [t29].[agency] AS [agency], [t29].
[began_on] AS [began_on], [t29].[ended_on] AS [ended_on], [t29].[recorded_at] AS [recorded_at], [t29].[recorded_by] AS
[recorded_by], [t29].[due_on] AS [due_on]
FROM (SELECT [t28].[employment_id] AS [employment_id], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id]
, [t28].[role] AS [role], [t28].[stage] AS [stage], [t28].[fte] AS [fte], [t28].[agency] AS [agency], [t28].
[began_on] AS [began_on], [t28].[ended_on] AS [ended_on], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS
[recorded_by], [t23].[shift_from] AS [shift_from], [t23].[due_on] AS [due_on]
FROM (SELECT [t5].[employment_id] AS [employment_id], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[role] AS [role], [t5].[stage] AS [stage], [t5].[fte] AS [fte], [t5].[agency] AS [agency], [t5].[started_on] AS
[began_on], [t5].[ended_on] AS [ended_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
FROM [employments] AS [t5]
WHERE ([t5].[stage] = 'first year') OR (([t5].[stage] IS NULL) AND ([t5].[role] = 'social worker'))) AS [t28]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_3' AND [t4].[variant] = 'all') AS [t23] ON [t28].[began_on] = [t23].
[shift_from]) AS [t29]) AS [t33]) AS [t41]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [next_from]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'day_after' AND [t4].[variant] = 'all') AS [t19] ON [t41].[before_on] = [t19].[shift_from])
AS [t48]) AS [t52]) AS [t53]
UNION ALL
SELECT *
FROM (SELECT [t57].[employment_id] AS [employment_id], [t57].[worker_id] AS [worker_id], [t57].[team_id] AS [team_id]
, [t57].[role] AS [role], [t57].[stage] AS [stage], [t57].[fte] AS [fte], [t57].[agency] AS [agency], [t57].
[began_on] AS [began_on], [t57].[ended_on] AS [ended_on], [t57].[recorded_at] AS [recorded_at], [t57].[recorded_by] AS
[recorded_by], [t57].[due_on] AS [due_on], [t57].[before_on] AS [before_on], [t57].[next_from] AS [next_from], '6' AS
[milestone], COALESCE([t57].[next_from], [t57].[began_on]) AS [started_on]
FROM (SELECT [t54].[employment_id] AS [employment_id], [t54].[worker_id] AS [worker_id], [t54].[team_id] AS [team_id]
, [t54].[role] AS [role], [t54].[stage] AS [stage], [t54].[fte] AS [fte], [t54].[agency] AS [agency], [t54].
[began_on] AS [began_on], [t54].[ended_on] AS [ended_on], [t54].[recorded_at] AS [recorded_at], [t54].[recorded_by] AS
[recorded_by], [t54].[due_on] AS [due_on], [t54].[before_on] AS [before_on], [t54].[next_from] AS [next_from]
FROM (SELECT [t49].[employment_id] AS [employment_id], [t49].[worker_id] AS [worker_id], [t49].[team_id] AS [team_id]
, [t49].[role] AS [role], [t49].[stage] AS [stage], [t49].[fte] AS [fte], [t49].[agency] AS [agency], [t49].
[began_on] AS [began_on], [t49].[ended_on] AS [ended_on], [t49].[recorded_at] AS [recorded_at], [t49].[recorded_by] AS
[recorded_by], [t49].[due_on] AS [due_on], [t49].[before_on] AS [before_on], [t19].[shift_from] AS [shift_from], [t19]
.[next_from] AS [next_from]
FROM (SELECT [t42].[employment_id] AS [employment_id], [t42].[worker_id] AS [worker_id], [t42].[team_id] AS [team_id]
, [t42].[role] AS [role], [t42].[stage] AS [stage], [t42].[fte] AS [fte], [t42].[agency] AS [agency], [t42].
[began_on] AS [began_on], [t42].[ended_on] AS [ended_on], [t42].[recorded_at] AS [recorded_at], [t42].[recorded_by] AS
[recorded_by], [t42].[due_on] AS [due_on], [t42].[before_on] AS [before_on]
FROM (SELECT [t37].[employment_id] AS [employment_id], [t37].[worker_id] AS [worker_id], [t37].[team_id] AS [team_id]
, [t37].[role] AS [role], [t37].[stage] AS [stage], [t37].[fte] AS [fte], [t37].[agency] AS [agency], [t37].
[began_on] AS [began_on], [t37].[ended_on] AS [ended_on], [t37].[recorded_at] AS [recorded_at], [t37].[recorded_by] AS
[recorded_by], [t37].[due_on] AS [due_on], [t20].[shift_from] AS [shift_from], [t20].[before_on] AS [before_on]
FROM (SELECT [t30].[employment_id] AS [employment_id], [t30].[worker_id] AS [worker_id], [t30].[team_id] AS [team_id]
, [t30].[role] AS [role], [t30].[stage] AS [stage], [t30].[fte] AS [fte], [t30].[agency] AS [agency], [t30].
[began_on] AS [began_on], [t30].[ended_on] AS [ended_on], [t30].[recorded_at] AS [recorded_at], [t30].[recorded_by] AS
[recorded_by], [t30].[due_on] AS [due_on]
FROM (SELECT [t28].[employment_id] AS [employment_id], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id]
, [t28].[role] AS [role], [t28].[stage] AS [stage], [t28].[fte] AS [fte], [t28].[agency] AS [agency], [t28].
[began_on] AS [began_on], [t28].[ended_on] AS [ended_on], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS
[recorded_by], [t24].[shift_from] AS [shift_from], [t24].[due_on] AS [due_on]
FROM (SELECT [t5].[employment_id] AS [employment_id], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[role] AS [role], [t5].[stage] AS [stage], [t5].[fte] AS [fte], [t5].[agency] AS [agency], [t5].[started_on] AS
[began_on], [t5].[ended_on] AS [ended_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
FROM [employments] AS [t5]
WHERE ([t5].[stage] = 'first year') OR (([t5].[stage] IS NULL) AND ([t5].[role] = 'social worker'))) AS [t28]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_6' AND [t4].[variant] = 'all') AS [t24] ON [t28].[began_on] = [t24].
[shift_from]) AS [t30]) AS [t37]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [before_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_3' AND [t4].[variant] = 'all') AS [t20] ON [t37].[began_on] = [t20].
[shift_from]) AS [t42]) AS [t49]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [next_from]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'day_after' AND [t4].[variant] = 'all') AS [t19] ON [t49].[before_on] = [t19].[shift_from])
AS [t54]) AS [t57]) AS [t60]) AS [t63]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t58].[employment_id] AS [employment_id], [t58].[worker_id] AS [worker_id], [t58].[team_id] AS [team_id]
, [t58].[role] AS [role], [t58].[stage] AS [stage], [t58].[fte] AS [fte], [t58].[agency] AS [agency], [t58].
[began_on] AS [began_on], [t58].[ended_on] AS [ended_on], [t58].[recorded_at] AS [recorded_at], [t58].[recorded_by] AS
[recorded_by], [t58].[due_on] AS [due_on], [t58].[before_on] AS [before_on], [t58].[next_from] AS [next_from], '9' AS
[milestone], COALESCE([t58].[next_from], [t58].[began_on]) AS [started_on]
FROM (SELECT [t55].[employment_id] AS [employment_id], [t55].[worker_id] AS [worker_id], [t55].[team_id] AS [team_id]
, [t55].[role] AS [role], [t55].[stage] AS [stage], [t55].[fte] AS [fte], [t55].[agency] AS [agency], [t55].
[began_on] AS [began_on], [t55].[ended_on] AS [ended_on], [t55].[recorded_at] AS [recorded_at], [t55].[recorded_by] AS
[recorded_by], [t55].[due_on] AS [due_on], [t55].[before_on] AS [before_on], [t55].[next_from] AS [next_from]
FROM (SELECT [t50].[employment_id] AS [employment_id], [t50].[worker_id] AS [worker_id], [t50].[team_id] AS [team_id]
, [t50].[role] AS [role], [t50].[stage] AS [stage], [t50].[fte] AS [fte], [t50].[agency] AS [agency], [t50].
[began_on] AS [began_on], [t50].[ended_on] AS [ended_on], [t50].[recorded_at] AS [recorded_at], [t50].[recorded_by] AS
[recorded_by], [t50].[due_on] AS [due_on], [t50].[before_on] AS [before_on], [t19].[shift_from] AS [shift_from], [t19]
.[next_from] AS [next_from]
FROM (SELECT [t43].[employment_id] AS [employment_id], [t43].[worker_id] AS [worker_id], [t43].[team_id] AS [team_id]
, [t43].[role] AS [role], [t43].[stage] AS [stage], [t43].[fte] AS [fte], [t43].[agency] AS [agency], [t43].
[began_on] AS [began_on], [t43].[ended_on] AS [ended_on], [t43].[recorded_at] AS [recorded_at], [t43].[recorded_by] AS
[recorded_by], [t43].[due_on] AS [due_on], [t43].[before_on] AS [before_on]
FROM (SELECT [t38].[employment_id] AS [employment_id], [t38].[worker_id] AS [worker_id], [t38].[team_id] AS [team_id]
, [t38].[role] AS [role], [t38].[stage] AS [stage], [t38].[fte] AS [fte], [t38].[agency] AS [agency], [t38].
[began_on] AS [began_on], [t38].[ended_on] AS [ended_on], [t38].[recorded_at] AS [recorded_at], [t38].[recorded_by] AS
[recorded_by], [t38].[due_on] AS [due_on], [t21].[shift_from] AS [shift_from], [t21].[before_on] AS [before_on]
FROM (SELECT [t31].[employment_id] AS [employment_id], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id]
, [t31].[role] AS [role], [t31].[stage] AS [stage], [t31].[fte] AS [fte], [t31].[agency] AS [agency], [t31].
[began_on] AS [began_on], [t31].[ended_on] AS [ended_on], [t31].[recorded_at] AS [recorded_at], [t31].[recorded_by] AS
[recorded_by], [t31].[due_on] AS [due_on]
FROM (SELECT [t28].[employment_id] AS [employment_id], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id]
, [t28].[role] AS [role], [t28].[stage] AS [stage], [t28].[fte] AS [fte], [t28].[agency] AS [agency], [t28].
[began_on] AS [began_on], [t28].[ended_on] AS [ended_on], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS
[recorded_by], [t25].[shift_from] AS [shift_from], [t25].[due_on] AS [due_on]
FROM (SELECT [t5].[employment_id] AS [employment_id], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[role] AS [role], [t5].[stage] AS [stage], [t5].[fte] AS [fte], [t5].[agency] AS [agency], [t5].[started_on] AS
[began_on], [t5].[ended_on] AS [ended_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
FROM [employments] AS [t5]
WHERE ([t5].[stage] = 'first year') OR (([t5].[stage] IS NULL) AND ([t5].[role] = 'social worker'))) AS [t28]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_9' AND [t4].[variant] = 'all') AS [t25] ON [t28].[began_on] = [t25].
[shift_from]) AS [t31]) AS [t38]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [before_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_6' AND [t4].[variant] = 'all') AS [t21] ON [t38].[began_on] = [t21].
[shift_from]) AS [t43]) AS [t50]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [next_from]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'day_after' AND [t4].[variant] = 'all') AS [t19] ON [t50].[before_on] = [t19].[shift_from])
AS [t55]) AS [t58]) AS [t61]
UNION ALL
SELECT *
FROM (SELECT [t59].[employment_id] AS [employment_id], [t59].[worker_id] AS [worker_id], [t59].[team_id] AS [team_id]
, [t59].[role] AS [role], [t59].[stage] AS [stage], [t59].[fte] AS [fte], [t59].[agency] AS [agency], [t59].
[began_on] AS [began_on], [t59].[ended_on] AS [ended_on], [t59].[recorded_at] AS [recorded_at], [t59].[recorded_by] AS
[recorded_by], [t59].[due_on] AS [due_on], [t59].[before_on] AS [before_on], [t59].[next_from] AS [next_from], '12' AS
[milestone], COALESCE([t59].[next_from], [t59].[began_on]) AS [started_on]
FROM (SELECT [t56].[employment_id] AS [employment_id], [t56].[worker_id] AS [worker_id], [t56].[team_id] AS [team_id]
, [t56].[role] AS [role], [t56].[stage] AS [stage], [t56].[fte] AS [fte], [t56].[agency] AS [agency], [t56].
[began_on] AS [began_on], [t56].[ended_on] AS [ended_on], [t56].[recorded_at] AS [recorded_at], [t56].[recorded_by] AS
[recorded_by], [t56].[due_on] AS [due_on], [t56].[before_on] AS [before_on], [t56].[next_from] AS [next_from]
FROM (SELECT [t51].[employment_id] AS [employment_id], [t51].[worker_id] AS [worker_id], [t51].[team_id] AS [team_id]
, [t51].[role] AS [role], [t51].[stage] AS [stage], [t51].[fte] AS [fte], [t51].[agency] AS [agency], [t51].
[began_on] AS [began_on], [t51].[ended_on] AS [ended_on], [t51].[recorded_at] AS [recorded_at], [t51].[recorded_by] AS
[recorded_by], [t51].[due_on] AS [due_on], [t51].[before_on] AS [before_on], [t19].[shift_from] AS [shift_from], [t19]
.[next_from] AS [next_from]
FROM (SELECT [t44].[employment_id] AS [employment_id], [t44].[worker_id] AS [worker_id], [t44].[team_id] AS [team_id]
, [t44].[role] AS [role], [t44].[stage] AS [stage], [t44].[fte] AS [fte], [t44].[agency] AS [agency], [t44].
[began_on] AS [began_on], [t44].[ended_on] AS [ended_on], [t44].[recorded_at] AS [recorded_at], [t44].[recorded_by] AS
[recorded_by], [t44].[due_on] AS [due_on], [t44].[before_on] AS [before_on]
FROM (SELECT [t39].[employment_id] AS [employment_id], [t39].[worker_id] AS [worker_id], [t39].[team_id] AS [team_id]
, [t39].[role] AS [role], [t39].[stage] AS [stage], [t39].[fte] AS [fte], [t39].[agency] AS [agency], [t39].
[began_on] AS [began_on], [t39].[ended_on] AS [ended_on], [t39].[recorded_at] AS [recorded_at], [t39].[recorded_by] AS
[recorded_by], [t39].[due_on] AS [due_on], [t22].[shift_from] AS [shift_from], [t22].[before_on] AS [before_on]
FROM (SELECT [t32].[employment_id] AS [employment_id], [t32].[worker_id] AS [worker_id], [t32].[team_id] AS [team_id]
, [t32].[role] AS [role], [t32].[stage] AS [stage], [t32].[fte] AS [fte], [t32].[agency] AS [agency], [t32].
[began_on] AS [began_on], [t32].[ended_on] AS [ended_on], [t32].[recorded_at] AS [recorded_at], [t32].[recorded_by] AS
[recorded_by], [t32].[due_on] AS [due_on]
FROM (SELECT [t28].[employment_id] AS [employment_id], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id]
, [t28].[role] AS [role], [t28].[stage] AS [stage], [t28].[fte] AS [fte], [t28].[agency] AS [agency], [t28].
[began_on] AS [began_on], [t28].[ended_on] AS [ended_on], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS
[recorded_by], [t26].[shift_from] AS [shift_from], [t26].[due_on] AS [due_on]
FROM (SELECT [t5].[employment_id] AS [employment_id], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[role] AS [role], [t5].[stage] AS [stage], [t5].[fte] AS [fte], [t5].[agency] AS [agency], [t5].[started_on] AS
[began_on], [t5].[ended_on] AS [ended_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
FROM [employments] AS [t5]
WHERE ([t5].[stage] = 'first year') OR (([t5].[stage] IS NULL) AND ([t5].[role] = 'social worker'))) AS [t28]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_12' AND [t4].[variant] = 'all') AS [t26] ON [t28].[began_on] = [t26].
[shift_from]) AS [t32]) AS [t39]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [before_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_9' AND [t4].[variant] = 'all') AS [t22] ON [t39].[began_on] = [t22].
[shift_from]) AS [t44]) AS [t51]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [next_from]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'day_after' AND [t4].[variant] = 'all') AS [t19] ON [t51].[before_on] = [t19].[shift_from])
AS [t56]) AS [t59]) AS [t62]) AS [t64]) AS [t66]
LEFT OUTER JOIN (SELECT [t67].[employment_id] AS [of_post], [t67].[milestone] AS [of_milestone], MIN([t67].[held_on])
AS [done_on]
FROM (SELECT [t66].[employment_id] AS [employment_id], [t66].[worker_id] AS [worker_id], [t66].[team_id] AS [team_id]
, [t66].[role] AS [role], [t66].[stage] AS [stage], [t66].[fte] AS [fte], [t66].[agency] AS [agency], [t66].
[began_on] AS [began_on], [t66].[ended_on] AS [ended_on], [t66].[recorded_at] AS [recorded_at], [t66].[recorded_by] AS
[recorded_by], [t66].[due_on] AS [due_on], [t66].[before_on] AS [before_on], [t66].[next_from] AS [next_from], [t66].
[milestone] AS [milestone], [t66].[started_on] AS [started_on], [t10].[held_worker] AS [held_worker], [t10].
[held_for] AS [held_for], [t10].[held_on] AS [held_on]
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t52].[employment_id] AS [employment_id], [t52].[worker_id] AS [worker_id], [t52].[team_id] AS [team_id]
, [t52].[role] AS [role], [t52].[stage] AS [stage], [t52].[fte] AS [fte], [t52].[agency] AS [agency], [t52].
[began_on] AS [began_on], [t52].[ended_on] AS [ended_on], [t52].[recorded_at] AS [recorded_at], [t52].[recorded_by] AS
[recorded_by], [t52].[due_on] AS [due_on], [t52].[before_on] AS [before_on], [t52].[next_from] AS [next_from], '3' AS
[milestone], COALESCE([t52].[next_from], [t52].[began_on]) AS [started_on]
FROM (SELECT [t48].[employment_id] AS [employment_id], [t48].[worker_id] AS [worker_id], [t48].[team_id] AS [team_id]
, [t48].[role] AS [role], [t48].[stage] AS [stage], [t48].[fte] AS [fte], [t48].[agency] AS [agency], [t48].
[began_on] AS [began_on], [t48].[ended_on] AS [ended_on], [t48].[recorded_at] AS [recorded_at], [t48].[recorded_by] AS
[recorded_by], [t48].[due_on] AS [due_on], [t48].[before_on] AS [before_on], [t48].[next_from] AS [next_from]
FROM (SELECT [t41].[employment_id] AS [employment_id], [t41].[worker_id] AS [worker_id], [t41].[team_id] AS [team_id]
, [t41].[role] AS [role], [t41].[stage] AS [stage], [t41].[fte] AS [fte], [t41].[agency] AS [agency], [t41].
[began_on] AS [began_on], [t41].[ended_on] AS [ended_on], [t41].[recorded_at] AS [recorded_at], [t41].[recorded_by] AS
[recorded_by], [t41].[due_on] AS [due_on], [t41].[before_on] AS [before_on], [t19].[shift_from] AS [shift_from], [t19]
.[next_from] AS [next_from]
FROM (SELECT [t33].[employment_id] AS [employment_id], [t33].[worker_id] AS [worker_id], [t33].[team_id] AS [team_id]
, [t33].[role] AS [role], [t33].[stage] AS [stage], [t33].[fte] AS [fte], [t33].[agency] AS [agency], [t33].
[began_on] AS [began_on], [t33].[ended_on] AS [ended_on], [t33].[recorded_at] AS [recorded_at], [t33].[recorded_by] AS
[recorded_by], [t33].[due_on] AS [due_on], CAST(NULL AS DATE) AS [before_on]
FROM (SELECT [t29].[employment_id] AS [employment_id], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id]
, [t29].[role] AS [role], [t29].[stage] AS [stage], [t29].[fte] AS [fte], [t29].[agency] AS [agency], [t29].
[began_on] AS [began_on], [t29].[ended_on] AS [ended_on], [t29].[recorded_at] AS [recorded_at], [t29].[recorded_by] AS
[recorded_by], [t29].[due_on] AS [due_on]
FROM (SELECT [t28].[employment_id] AS [employment_id], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id]
, [t28].[role] AS [role], [t28].[stage] AS [stage], [t28].[fte] AS [fte], [t28].[agency] AS [agency], [t28].
[began_on] AS [began_on], [t28].[ended_on] AS [ended_on], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS
[recorded_by], [t23].[shift_from] AS [shift_from], [t23].[due_on] AS [due_on]
FROM (SELECT [t5].[employment_id] AS [employment_id], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[role] AS [role], [t5].[stage] AS [stage], [t5].[fte] AS [fte], [t5].[agency] AS [agency], [t5].[started_on] AS
[began_on], [t5].[ended_on] AS [ended_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
FROM [employments] AS [t5]
WHERE ([t5].[stage] = 'first year') OR (([t5].[stage] IS NULL) AND ([t5].[role] = 'social worker'))) AS [t28]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_3' AND [t4].[variant] = 'all') AS [t23] ON [t28].[began_on] = [t23].
[shift_from]) AS [t29]) AS [t33]) AS [t41]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [next_from]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'day_after' AND [t4].[variant] = 'all') AS [t19] ON [t41].[before_on] = [t19].[shift_from])
AS [t48]) AS [t52]) AS [t53]
UNION ALL
SELECT *
FROM (SELECT [t57].[employment_id] AS [employment_id], [t57].[worker_id] AS [worker_id], [t57].[team_id] AS [team_id]
, [t57].[role] AS [role], [t57].[stage] AS [stage], [t57].[fte] AS [fte], [t57].[agency] AS [agency], [t57].
[began_on] AS [began_on], [t57].[ended_on] AS [ended_on], [t57].[recorded_at] AS [recorded_at], [t57].[recorded_by] AS
[recorded_by], [t57].[due_on] AS [due_on], [t57].[before_on] AS [before_on], [t57].[next_from] AS [next_from], '6' AS
[milestone], COALESCE([t57].[next_from], [t57].[began_on]) AS [started_on]
FROM (SELECT [t54].[employment_id] AS [employment_id], [t54].[worker_id] AS [worker_id], [t54].[team_id] AS [team_id]
, [t54].[role] AS [role], [t54].[stage] AS [stage], [t54].[fte] AS [fte], [t54].[agency] AS [agency], [t54].
[began_on] AS [began_on], [t54].[ended_on] AS [ended_on], [t54].[recorded_at] AS [recorded_at], [t54].[recorded_by] AS
[recorded_by], [t54].[due_on] AS [due_on], [t54].[before_on] AS [before_on], [t54].[next_from] AS [next_from]
FROM (SELECT [t49].[employment_id] AS [employment_id], [t49].[worker_id] AS [worker_id], [t49].[team_id] AS [team_id]
, [t49].[role] AS [role], [t49].[stage] AS [stage], [t49].[fte] AS [fte], [t49].[agency] AS [agency], [t49].
[began_on] AS [began_on], [t49].[ended_on] AS [ended_on], [t49].[recorded_at] AS [recorded_at], [t49].[recorded_by] AS
[recorded_by], [t49].[due_on] AS [due_on], [t49].[before_on] AS [before_on], [t19].[shift_from] AS [shift_from], [t19]
.[next_from] AS [next_from]
FROM (SELECT [t42].[employment_id] AS [employment_id], [t42].[worker_id] AS [worker_id], [t42].[team_id] AS [team_id]
, [t42].[role] AS [role], [t42].[stage] AS [stage], [t42].[fte] AS [fte], [t42].[agency] AS [agency], [t42].
[began_on] AS [began_on], [t42].[ended_on] AS [ended_on], [t42].[recorded_at] AS [recorded_at], [t42].[recorded_by] AS
[recorded_by], [t42].[due_on] AS [due_on], [t42].[before_on] AS [before_on]
FROM (SELECT [t37].[employment_id] AS [employment_id], [t37].[worker_id] AS [worker_id], [t37].[team_id] AS [team_id]
, [t37].[role] AS [role], [t37].[stage] AS [stage], [t37].[fte] AS [fte], [t37].[agency] AS [agency], [t37].
[began_on] AS [began_on], [t37].[ended_on] AS [ended_on], [t37].[recorded_at] AS [recorded_at], [t37].[recorded_by] AS
[recorded_by], [t37].[due_on] AS [due_on], [t20].[shift_from] AS [shift_from], [t20].[before_on] AS [before_on]
FROM (SELECT [t30].[employment_id] AS [employment_id], [t30].[worker_id] AS [worker_id], [t30].[team_id] AS [team_id]
, [t30].[role] AS [role], [t30].[stage] AS [stage], [t30].[fte] AS [fte], [t30].[agency] AS [agency], [t30].
[began_on] AS [began_on], [t30].[ended_on] AS [ended_on], [t30].[recorded_at] AS [recorded_at], [t30].[recorded_by] AS
[recorded_by], [t30].[due_on] AS [due_on]
FROM (SELECT [t28].[employment_id] AS [employment_id], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id]
, [t28].[role] AS [role], [t28].[stage] AS [stage], [t28].[fte] AS [fte], [t28].[agency] AS [agency], [t28].
[began_on] AS [began_on], [t28].[ended_on] AS [ended_on], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS
[recorded_by], [t24].[shift_from] AS [shift_from], [t24].[due_on] AS [due_on]
FROM (SELECT [t5].[employment_id] AS [employment_id], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[role] AS [role], [t5].[stage] AS [stage], [t5].[fte] AS [fte], [t5].[agency] AS [agency], [t5].[started_on] AS
[began_on], [t5].[ended_on] AS [ended_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
FROM [employments] AS [t5]
WHERE ([t5].[stage] = 'first year') OR (([t5].[stage] IS NULL) AND ([t5].[role] = 'social worker'))) AS [t28]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_6' AND [t4].[variant] = 'all') AS [t24] ON [t28].[began_on] = [t24].
[shift_from]) AS [t30]) AS [t37]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [before_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_3' AND [t4].[variant] = 'all') AS [t20] ON [t37].[began_on] = [t20].
[shift_from]) AS [t42]) AS [t49]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [next_from]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'day_after' AND [t4].[variant] = 'all') AS [t19] ON [t49].[before_on] = [t19].[shift_from])
AS [t54]) AS [t57]) AS [t60]) AS [t63]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t58].[employment_id] AS [employment_id], [t58].[worker_id] AS [worker_id], [t58].[team_id] AS [team_id]
, [t58].[role] AS [role], [t58].[stage] AS [stage], [t58].[fte] AS [fte], [t58].[agency] AS [agency], [t58].
[began_on] AS [began_on], [t58].[ended_on] AS [ended_on], [t58].[recorded_at] AS [recorded_at], [t58].[recorded_by] AS
[recorded_by], [t58].[due_on] AS [due_on], [t58].[before_on] AS [before_on], [t58].[next_from] AS [next_from], '9' AS
[milestone], COALESCE([t58].[next_from], [t58].[began_on]) AS [started_on]
FROM (SELECT [t55].[employment_id] AS [employment_id], [t55].[worker_id] AS [worker_id], [t55].[team_id] AS [team_id]
, [t55].[role] AS [role], [t55].[stage] AS [stage], [t55].[fte] AS [fte], [t55].[agency] AS [agency], [t55].
[began_on] AS [began_on], [t55].[ended_on] AS [ended_on], [t55].[recorded_at] AS [recorded_at], [t55].[recorded_by] AS
[recorded_by], [t55].[due_on] AS [due_on], [t55].[before_on] AS [before_on], [t55].[next_from] AS [next_from]
FROM (SELECT [t50].[employment_id] AS [employment_id], [t50].[worker_id] AS [worker_id], [t50].[team_id] AS [team_id]
, [t50].[role] AS [role], [t50].[stage] AS [stage], [t50].[fte] AS [fte], [t50].[agency] AS [agency], [t50].
[began_on] AS [began_on], [t50].[ended_on] AS [ended_on], [t50].[recorded_at] AS [recorded_at], [t50].[recorded_by] AS
[recorded_by], [t50].[due_on] AS [due_on], [t50].[before_on] AS [before_on], [t19].[shift_from] AS [shift_from], [t19]
.[next_from] AS [next_from]
FROM (SELECT [t43].[employment_id] AS [employment_id], [t43].[worker_id] AS [worker_id], [t43].[team_id] AS [team_id]
, [t43].[role] AS [role], [t43].[stage] AS [stage], [t43].[fte] AS [fte], [t43].[agency] AS [agency], [t43].
[began_on] AS [began_on], [t43].[ended_on] AS [ended_on], [t43].[recorded_at] AS [recorded_at], [t43].[recorded_by] AS
[recorded_by], [t43].[due_on] AS [due_on], [t43].[before_on] AS [before_on]
FROM (SELECT [t38].[employment_id] AS [employment_id], [t38].[worker_id] AS [worker_id], [t38].[team_id] AS [team_id]
, [t38].[role] AS [role], [t38].[stage] AS [stage], [t38].[fte] AS [fte], [t38].[agency] AS [agency], [t38].
[began_on] AS [began_on], [t38].[ended_on] AS [ended_on], [t38].[recorded_at] AS [recorded_at], [t38].[recorded_by] AS
[recorded_by], [t38].[due_on] AS [due_on], [t21].[shift_from] AS [shift_from], [t21].[before_on] AS [before_on]
FROM (SELECT [t31].[employment_id] AS [employment_id], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id]
, [t31].[role] AS [role], [t31].[stage] AS [stage], [t31].[fte] AS [fte], [t31].[agency] AS [agency], [t31].
[began_on] AS [began_on], [t31].[ended_on] AS [ended_on], [t31].[recorded_at] AS [recorded_at], [t31].[recorded_by] AS
[recorded_by], [t31].[due_on] AS [due_on]
FROM (SELECT [t28].[employment_id] AS [employment_id], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id]
, [t28].[role] AS [role], [t28].[stage] AS [stage], [t28].[fte] AS [fte], [t28].[agency] AS [agency], [t28].
[began_on] AS [began_on], [t28].[ended_on] AS [ended_on], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS
[recorded_by], [t25].[shift_from] AS [shift_from], [t25].[due_on] AS [due_on]
FROM (SELECT [t5].[employment_id] AS [employment_id], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[role] AS [role], [t5].[stage] AS [stage], [t5].[fte] AS [fte], [t5].[agency] AS [agency], [t5].[started_on] AS
[began_on], [t5].[ended_on] AS [ended_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
FROM [employments] AS [t5]
WHERE ([t5].[stage] = 'first year') OR (([t5].[stage] IS NULL) AND ([t5].[role] = 'social worker'))) AS [t28]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_9' AND [t4].[variant] = 'all') AS [t25] ON [t28].[began_on] = [t25].
[shift_from]) AS [t31]) AS [t38]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [before_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_6' AND [t4].[variant] = 'all') AS [t21] ON [t38].[began_on] = [t21].
[shift_from]) AS [t43]) AS [t50]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [next_from]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'day_after' AND [t4].[variant] = 'all') AS [t19] ON [t50].[before_on] = [t19].[shift_from])
AS [t55]) AS [t58]) AS [t61]
UNION ALL
SELECT *
FROM (SELECT [t59].[employment_id] AS [employment_id], [t59].[worker_id] AS [worker_id], [t59].[team_id] AS [team_id]
, [t59].[role] AS [role], [t59].[stage] AS [stage], [t59].[fte] AS [fte], [t59].[agency] AS [agency], [t59].
[began_on] AS [began_on], [t59].[ended_on] AS [ended_on], [t59].[recorded_at] AS [recorded_at], [t59].[recorded_by] AS
[recorded_by], [t59].[due_on] AS [due_on], [t59].[before_on] AS [before_on], [t59].[next_from] AS [next_from], '12' AS
[milestone], COALESCE([t59].[next_from], [t59].[began_on]) AS [started_on]
FROM (SELECT [t56].[employment_id] AS [employment_id], [t56].[worker_id] AS [worker_id], [t56].[team_id] AS [team_id]
, [t56].[role] AS [role], [t56].[stage] AS [stage], [t56].[fte] AS [fte], [t56].[agency] AS [agency], [t56].
[began_on] AS [began_on], [t56].[ended_on] AS [ended_on], [t56].[recorded_at] AS [recorded_at], [t56].[recorded_by] AS
[recorded_by], [t56].[due_on] AS [due_on], [t56].[before_on] AS [before_on], [t56].[next_from] AS [next_from]
FROM (SELECT [t51].[employment_id] AS [employment_id], [t51].[worker_id] AS [worker_id], [t51].[team_id] AS [team_id]
, [t51].[role] AS [role], [t51].[stage] AS [stage], [t51].[fte] AS [fte], [t51].[agency] AS [agency], [t51].
[began_on] AS [began_on], [t51].[ended_on] AS [ended_on], [t51].[recorded_at] AS [recorded_at], [t51].[recorded_by] AS
[recorded_by], [t51].[due_on] AS [due_on], [t51].[before_on] AS [before_on], [t19].[shift_from] AS [shift_from], [t19]
.[next_from] AS [next_from]
FROM (SELECT [t44].[employment_id] AS [employment_id], [t44].[worker_id] AS [worker_id], [t44].[team_id] AS [team_id]
, [t44].[role] AS [role], [t44].[stage] AS [stage], [t44].[fte] AS [fte], [t44].[agency] AS [agency], [t44].
[began_on] AS [began_on], [t44].[ended_on] AS [ended_on], [t44].[recorded_at] AS [recorded_at], [t44].[recorded_by] AS
[recorded_by], [t44].[due_on] AS [due_on], [t44].[before_on] AS [before_on]
FROM (SELECT [t39].[employment_id] AS [employment_id], [t39].[worker_id] AS [worker_id], [t39].[team_id] AS [team_id]
, [t39].[role] AS [role], [t39].[stage] AS [stage], [t39].[fte] AS [fte], [t39].[agency] AS [agency], [t39].
[began_on] AS [began_on], [t39].[ended_on] AS [ended_on], [t39].[recorded_at] AS [recorded_at], [t39].[recorded_by] AS
[recorded_by], [t39].[due_on] AS [due_on], [t22].[shift_from] AS [shift_from], [t22].[before_on] AS [before_on]
FROM (SELECT [t32].[employment_id] AS [employment_id], [t32].[worker_id] AS [worker_id], [t32].[team_id] AS [team_id]
, [t32].[role] AS [role], [t32].[stage] AS [stage], [t32].[fte] AS [fte], [t32].[agency] AS [agency], [t32].
[began_on] AS [began_on], [t32].[ended_on] AS [ended_on], [t32].[recorded_at] AS [recorded_at], [t32].[recorded_by] AS
[recorded_by], [t32].[due_on] AS [due_on]
FROM (SELECT [t28].[employment_id] AS [employment_id], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id]
, [t28].[role] AS [role], [t28].[stage] AS [stage], [t28].[fte] AS [fte], [t28].[agency] AS [agency], [t28].
[began_on] AS [began_on], [t28].[ended_on] AS [ended_on], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS
[recorded_by], [t26].[shift_from] AS [shift_from], [t26].[due_on] AS [due_on]
FROM (SELECT [t5].[employment_id] AS [employment_id], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[role] AS [role], [t5].[stage] AS [stage], [t5].[fte] AS [fte], [t5].[agency] AS [agency], [t5].[started_on] AS
[began_on], [t5].[ended_on] AS [ended_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
FROM [employments] AS [t5]
WHERE ([t5].[stage] = 'first year') OR (([t5].[stage] IS NULL) AND ([t5].[role] = 'social worker'))) AS [t28]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_12' AND [t4].[variant] = 'all') AS [t26] ON [t28].[began_on] = [t26].
[shift_from]) AS [t32]) AS [t39]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [before_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'first_year_review_9' AND [t4].[variant] = 'all') AS [t22] ON [t39].[began_on] = [t22].
[shift_from]) AS [t44]) AS [t51]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [next_from]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'day_after' AND [t4].[variant] = 'all') AS [t19] ON [t51].[before_on] = [t19].[shift_from])
AS [t56]) AS [t59]) AS [t62]) AS [t64]) AS [t66]
INNER JOIN (SELECT [t3].[worker_id] AS [held_worker], [t3].[milestone] AS [held_for], [t3].[held_on] AS [held_on]
FROM [first_year_reviews] AS [t3]) AS [t10] ON [t66].[worker_id] = [t10].[held_worker] AND [t66].[milestone] = [t10].
[held_for] AND [t10].[held_on] >= [t66].[began_on]) AS [t67] GROUP BY [t67].[employment_id], [t67].[milestone]) AS
[t69] ON [t66].[employment_id] = [t69].[of_post] AND [t66].[milestone] = [t69].[of_milestone])
SELECT *
FROM (SELECT CAST([t83].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST([t83].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t83].[team_id] AS VARCHAR(MAX)) AS
[team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t83].[hit] IS NULL, [t83].
[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE([t83].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t83].[hit]
IS NULL, 0.0, [t83].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS
[overdue]
FROM (SELECT [t81].[employment_id] AS [employment_id], [t81].[worker_id] AS [worker_id], [t81].[team_id] AS [team_id]
, [t81].[role] AS [role], [t81].[stage] AS [stage], [t81].[fte] AS [fte], [t81].[agency] AS [agency], [t81].
[began_on] AS [began_on], [t81].[ended_on] AS [ended_on], [t81].[recorded_at] AS [recorded_at], [t81].[recorded_by] AS
[recorded_by], [t81].[due_on] AS [due_on], [t81].[before_on] AS [before_on], [t81].[next_from] AS [next_from], [t81].
[milestone] AS [milestone], [t81].[started_on] AS [started_on], [t81].[of_post] AS [of_post], [t81].[of_milestone] AS
[of_milestone], [t81].[done_on] AS [done_on], [t81].[ended_other_on] AS [ended_other_on], [t81].[dated_on] AS
[dated_on], [t81].[period] AS [period], [t81].[counted] AS [counted], [t81].[as_at] AS [as_at], IIF([t81].[stage] IS
NULL, CAST(NULL AS FLOAT), CASE WHEN ([t81].[due_on] IS NULL) OR COALESCE(CAST(CASE WHEN [t81].[done_on] < [t81].
[began_on] THEN 1 WHEN NOT ([t81].[done_on] < [t81].[began_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(
NULL AS FLOAT) WHEN [t81].[done_on] <= [t81].[due_on] THEN 1.0 ELSE 0.0 END) AS [hit]
FROM (SELECT [t80].[employment_id] AS [employment_id], [t80].[worker_id] AS [worker_id], [t80].[team_id] AS [team_id]
, [t80].[role] AS [role], [t80].[stage] AS [stage], [t80].[fte] AS [fte], [t80].[agency] AS [agency], [t80].
[began_on] AS [began_on], [t80].[ended_on] AS [ended_on], [t80].[recorded_at] AS [recorded_at], [t80].[recorded_by] AS
[recorded_by], [t80].[due_on] AS [due_on], [t80].[before_on] AS [before_on], [t80].[next_from] AS [next_from], [t80].
[milestone] AS [milestone], [t80].[started_on] AS [started_on], [t80].[of_post] AS [of_post], [t80].[of_milestone] AS
[of_milestone], [t80].[done_on] AS [done_on], [t80].[ended_other_on] AS [ended_other_on], [t80].[dated_on] AS
[dated_on], [t80].[period] AS [period], [t80].[counted] AS [counted], [t7].[as_at] AS [as_at]
FROM (SELECT [t78].[employment_id] AS [employment_id], [t78].[worker_id] AS [worker_id], [t78].[team_id] AS [team_id]
, [t78].[role] AS [role], [t78].[stage] AS [stage], [t78].[fte] AS [fte], [t78].[agency] AS [agency], [t78].
[began_on] AS [began_on], [t78].[ended_on] AS [ended_on], [t78].[recorded_at] AS [recorded_at], [t78].[recorded_by] AS
[recorded_by], [t78].[due_on] AS [due_on], [t78].[before_on] AS [before_on], [t78].[next_from] AS [next_from], [t78].
[milestone] AS [milestone], [t78].[started_on] AS [started_on], [t78].[of_post] AS [of_post], [t78].[of_milestone] AS
[of_milestone], [t78].[done_on] AS [done_on], [t78].[ended_other_on] AS [ended_other_on], [t78].[dated_on] AS
[dated_on], [t78].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t76].[employment_id] AS [employment_id], [t76].[worker_id] AS [worker_id], [t76].[team_id] AS [team_id]
, [t76].[role] AS [role], [t76].[stage] AS [stage], [t76].[fte] AS [fte], [t76].[agency] AS [agency], [t76].
[began_on] AS [began_on], [t76].[ended_on] AS [ended_on], [t76].[recorded_at] AS [recorded_at], [t76].[recorded_by] AS
[recorded_by], [t76].[due_on] AS [due_on], [t76].[before_on] AS [before_on], [t76].[next_from] AS [next_from], [t76].
[milestone] AS [milestone], [t76].[started_on] AS [started_on], [t76].[of_post] AS [of_post], [t76].[of_milestone] AS
[of_milestone], [t76].[done_on] AS [done_on], [t76].[ended_other_on] AS [ended_other_on], [t76].[dated_on] AS
[dated_on], [t76].[period] AS [period]
FROM (SELECT [t75].[employment_id] AS [employment_id], [t75].[worker_id] AS [worker_id], [t75].[team_id] AS [team_id]
, [t75].[role] AS [role], [t75].[stage] AS [stage], [t75].[fte] AS [fte], [t75].[agency] AS [agency], [t75].
[began_on] AS [began_on], [t75].[ended_on] AS [ended_on], [t75].[recorded_at] AS [recorded_at], [t75].[recorded_by] AS
[recorded_by], [t75].[due_on] AS [due_on], [t75].[before_on] AS [before_on], [t75].[next_from] AS [next_from], [t75].
[milestone] AS [milestone], [t75].[started_on] AS [started_on], [t75].[of_post] AS [of_post], [t75].[of_milestone] AS
[of_milestone], [t75].[done_on] AS [done_on], [t75].[ended_other_on] AS [ended_other_on], [t75].[dated_on] AS
[dated_on], [t8].[period] AS [period], [t8].[day] AS [day]
FROM (SELECT [t71].[employment_id] AS [employment_id], [t71].[worker_id] AS [worker_id], [t71].[team_id] AS [team_id]
, [t71].[role] AS [role], [t71].[stage] AS [stage], [t71].[fte] AS [fte], [t71].[agency] AS [agency], [t71].
[began_on] AS [began_on], [t71].[ended_on] AS [ended_on], [t71].[recorded_at] AS [recorded_at], [t71].[recorded_by] AS
[recorded_by], [t71].[due_on] AS [due_on], [t71].[before_on] AS [before_on], [t71].[next_from] AS [next_from], [t71].
[milestone] AS [milestone], [t71].[started_on] AS [started_on], [t71].[of_post] AS [of_post], [t71].[of_milestone] AS
[of_milestone], [t71].[done_on] AS [done_on], [t71].[ended_on] AS [ended_other_on], COALESCE([t71].[due_on], [t71].
[began_on]) AS [dated_on]
FROM [t70] AS [t71]) AS [t75]
INNER JOIN [period_days] AS [t8] ON [t75].[dated_on] = [t8].[day]) AS [t76]) AS [t78]) AS [t80] CROSS JOIN
[snapshot_day] AS [t7]) AS [t81]
WHERE (([t81].[due_on] IS NULL) OR ([t81].[due_on] < [t81].[as_at])) AND (([t81].[ended_on] IS NULL) OR ([t81].
[ended_on] >= [t81].[due_on]))) AS [t83]) AS [t84]
UNION ALL
SELECT *
FROM (SELECT CAST([t77].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST([t77].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t77].[team_id] AS VARCHAR(MAX)) AS
[team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0
AS FLOAT) AS [hit], CAST(CAST(CAST(CASE WHEN NOT [t77].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t77].
[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN (
[t77].[unknown_because] IS NULL) AND ([t77].[started_on] <= [t77].[to_on]) AND (([t77].[done_on] IS NULL) OR ([t77].
[done_on] > [t77].[to_on])) AND (([t77].[ended_other_on] IS NULL) OR ([t77].[ended_other_on] > [t77].[to_on])) AND
COALESCE(CAST(CASE WHEN [t77].[due_on] < [t77].[to_on] THEN 1 WHEN NOT ([t77].[due_on] < [t77].[to_on]) THEN 0 END AS
BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t77].[unknown_because] IS NULL) AND ([t77].[started_on] <= [t77].
[to_on]) AND (([t77].[done_on] IS NULL) OR ([t77].[done_on] > [t77].[to_on])) AND (([t77].[ended_other_on] IS NULL) OR
([t77].[ended_other_on] > [t77].[to_on])) AND COALESCE(CAST(CASE WHEN [t77].[due_on] < [t77].[to_on] THEN 1 WHEN NOT (
[t77].[due_on] < [t77].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(
CASE WHEN NOT [t77].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t77].[unknown_because] IS NULL) THEN 0 END AS BIT
) AS FLOAT) AS FLOAT) AS [pending], CAST(CAST(CAST(CASE WHEN ([t77].[unknown_because] IS NULL) AND ([t77].
[started_on] <= [t77].[to_on]) AND (([t77].[done_on] IS NULL) OR ([t77].[done_on] > [t77].[to_on])) AND (([t77].
[ended_other_on] IS NULL) OR ([t77].[ended_other_on] > [t77].[to_on])) AND COALESCE(CAST(CASE WHEN [t77].[due_on] <
[t77].[to_on] THEN 1 WHEN NOT ([t77].[due_on] < [t77].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN
NOT (([t77].[unknown_because] IS NULL) AND ([t77].[started_on] <= [t77].[to_on]) AND (([t77].[done_on] IS NULL) OR (
[t77].[done_on] > [t77].[to_on])) AND (([t77].[ended_other_on] IS NULL) OR ([t77].[ended_other_on] > [t77].[to_on]))
AND COALESCE(CAST(CASE WHEN [t77].[due_on] < [t77].[to_on] THEN 1 WHEN NOT ([t77].[due_on] < [t77].[to_on]) THEN 0 END
AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t74].[employment_id] AS [employment_id], [t74].[worker_id] AS [worker_id], [t74].[team_id] AS [team_id]
, [t74].[role] AS [role], [t74].[stage] AS [stage], [t74].[fte] AS [fte], [t74].[agency] AS [agency], [t74].
[began_on] AS [began_on], [t74].[ended_on] AS [ended_on], [t74].[recorded_at] AS [recorded_at], [t74].[recorded_by] AS
[recorded_by], [t74].[due_on] AS [due_on], [t74].[before_on] AS [before_on], [t74].[next_from] AS [next_from], [t74].
[milestone] AS [milestone], [t74].[started_on] AS [started_on], [t74].[of_post] AS [of_post], [t74].[of_milestone] AS
[of_milestone], [t74].[done_on] AS [done_on], [t74].[ended_other_on] AS [ended_other_on], [t74].[unknown_because] AS
[unknown_because], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].
[year_before_on] AS [year_before_on]
FROM (SELECT [t71].[employment_id] AS [employment_id], [t71].[worker_id] AS [worker_id], [t71].[team_id] AS [team_id]
, [t71].[role] AS [role], [t71].[stage] AS [stage], [t71].[fte] AS [fte], [t71].[agency] AS [agency], [t71].
[began_on] AS [began_on], [t71].[ended_on] AS [ended_on], [t71].[recorded_at] AS [recorded_at], [t71].[recorded_by] AS
[recorded_by], [t71].[due_on] AS [due_on], [t71].[before_on] AS [before_on], [t71].[next_from] AS [next_from], [t71].
[milestone] AS [milestone], [t71].[started_on] AS [started_on], [t71].[of_post] AS [of_post], [t71].[of_milestone] AS
[of_milestone], [t71].[done_on] AS [done_on], [t71].[ended_on] AS [ended_other_on], CAST(NULL AS VARCHAR(MAX)) AS
[unknown_because]
FROM [t70] AS [t71]
WHERE NOT [t71].[stage] IS NULL AND NOT [t71].[due_on] IS NULL) AS [t74]
INNER JOIN [periods] AS [t6] ON (([t74].[started_on] IS NULL) OR ([t74].[started_on] <= [t6].[to_on])) AND (([t74].
[done_on] IS NULL) OR ([t74].[done_on] > [t6].[to_on])) AND (([t74].[ended_other_on] IS NULL) OR ([t74].
[ended_other_on] > [t6].[to_on]))) AS [t77]) AS [t82];
