-- measure QA01
SELECT *
FROM (SELECT CAST([t18].[period] AS VARCHAR(MAX)) AS [period], CAST([t18].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t18].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t18].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t18].[hit] IS NULL, [t18].[counted], 0.0) AS
FLOAT) AS [counted], CAST(COALESCE([t18].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t18].[hit] IS NULL, 0.0, [t18]
.[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t16].[audit_id] AS [audit_id], [t16].[person_id] AS [person_id], [t16].[team_id] AS [team_id], [t16].
[practitioner_id] AS [practitioner_id], [t16].[auditor_id] AS [auditor_id], [t16].[tool] AS [tool], [t16].
[assigned_on] AS [assigned_on], [t16].[due_on] AS [due_on], [t16].[completed_on] AS [completed_on], [t16].[grade] AS
[grade], [t16].[child_view] AS [child_view], [t16].[parent_view] AS [parent_view], [t16].[practitioner_took_part] AS
[practitioner_took_part], [t16].[reaudit_of] AS [reaudit_of], [t16].[recorded_at] AS [recorded_at], [t16].
[recorded_by] AS [recorded_by], [t16].[worker_id] AS [worker_id], [t16].[dated_on] AS [dated_on], [t16].[period] AS
[period], [t16].[counted] AS [counted], [t16].[as_at] AS [as_at], CASE WHEN ([t16].[due_on] IS NULL) OR COALESCE(CAST
(CASE WHEN [t16].[completed_on] < [t16].[assigned_on] THEN 1 WHEN NOT ([t16].[completed_on] < [t16].[assigned_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t16].[completed_on] <= [t16].[due_on] THEN
1.0 ELSE 0.0 END AS [hit]
FROM (SELECT [t15].[audit_id] AS [audit_id], [t15].[person_id] AS [person_id], [t15].[team_id] AS [team_id], [t15].
[practitioner_id] AS [practitioner_id], [t15].[auditor_id] AS [auditor_id], [t15].[tool] AS [tool], [t15].
[assigned_on] AS [assigned_on], [t15].[due_on] AS [due_on], [t15].[completed_on] AS [completed_on], [t15].[grade] AS
[grade], [t15].[child_view] AS [child_view], [t15].[parent_view] AS [parent_view], [t15].[practitioner_took_part] AS
[practitioner_took_part], [t15].[reaudit_of] AS [reaudit_of], [t15].[recorded_at] AS [recorded_at], [t15].
[recorded_by] AS [recorded_by], [t15].[worker_id] AS [worker_id], [t15].[dated_on] AS [dated_on], [t15].[period] AS
[period], [t15].[counted] AS [counted], [t5].[as_at] AS [as_at]
FROM (SELECT [t13].[audit_id] AS [audit_id], [t13].[person_id] AS [person_id], [t13].[team_id] AS [team_id], [t13].
[practitioner_id] AS [practitioner_id], [t13].[auditor_id] AS [auditor_id], [t13].[tool] AS [tool], [t13].
[assigned_on] AS [assigned_on], [t13].[due_on] AS [due_on], [t13].[completed_on] AS [completed_on], [t13].[grade] AS
[grade], [t13].[child_view] AS [child_view], [t13].[parent_view] AS [parent_view], [t13].[practitioner_took_part] AS
[practitioner_took_part], [t13].[reaudit_of] AS [reaudit_of], [t13].[recorded_at] AS [recorded_at], [t13].
[recorded_by] AS [recorded_by], [t13].[worker_id] AS [worker_id], [t13].[dated_on] AS [dated_on], [t13].[period] AS
[period], 1.0 AS [counted]
FROM (SELECT [t11].[audit_id] AS [audit_id], [t11].[person_id] AS [person_id], [t11].[team_id] AS [team_id], [t11].
[practitioner_id] AS [practitioner_id], [t11].[auditor_id] AS [auditor_id], [t11].[tool] AS [tool], [t11].
[assigned_on] AS [assigned_on], [t11].[due_on] AS [due_on], [t11].[completed_on] AS [completed_on], [t11].[grade] AS
[grade], [t11].[child_view] AS [child_view], [t11].[parent_view] AS [parent_view], [t11].[practitioner_took_part] AS
[practitioner_took_part], [t11].[reaudit_of] AS [reaudit_of], [t11].[recorded_at] AS [recorded_at], [t11].
[recorded_by] AS [recorded_by], [t11].[worker_id] AS [worker_id], [t11].[dated_on] AS [dated_on], [t11].[period] AS
[period]
FROM (SELECT [t10].[audit_id] AS [audit_id], [t10].[person_id] AS [person_id], [t10].[team_id] AS [team_id], [t10].
[practitioner_id] AS [practitioner_id], [t10].[auditor_id] AS [auditor_id], [t10].[tool] AS [tool], [t10].
[assigned_on] AS [assigned_on], [t10].[due_on] AS [due_on], [t10].[completed_on] AS [completed_on], [t10].[grade] AS
[grade], [t10].[child_view] AS [child_view], [t10].[parent_view] AS [parent_view], [t10].[practitioner_took_part] AS
[practitioner_took_part], [t10].[reaudit_of] AS [reaudit_of], [t10].[recorded_at] AS [recorded_at], [t10].
[recorded_by] AS [recorded_by], [t10].[worker_id] AS [worker_id], [t10].[dated_on] AS [dated_on], [t6].[period] AS
[period], [t6].[day] AS [day]
FROM (SELECT [t0].[audit_id] AS [audit_id], [t0].[person_id] AS [person_id], [t0].[team_id] AS [team_id], [t0].
[practitioner_id] AS [practitioner_id], [t0].[auditor_id] AS [auditor_id], [t0].[tool] AS [tool], [t0].[assigned_on]
AS [assigned_on], [t0].[due_on] AS [due_on], [t0].[completed_on] AS [completed_on], [t0].[grade] AS [grade], [t0].
[child_view] AS [child_view], [t0].[parent_view] AS [parent_view], [t0].[practitioner_took_part] AS
[practitioner_took_part], [t0].[reaudit_of] AS [reaudit_of], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by]
AS [recorded_by], [t0].[practitioner_id] AS [worker_id], COALESCE([t0].[due_on], [t0].[assigned_on]) AS [dated_on]
FROM [audits] AS [t0]) AS [t10]
INNER JOIN [period_days] AS [t6] ON [t10].[dated_on] = [t6].[day]) AS [t11]) AS [t13]) AS [t15] CROSS JOIN
[snapshot_day] AS [t5]) AS [t16]
WHERE ([t16].[due_on] IS NULL) OR ([t16].[due_on] < [t16].[as_at])) AS [t18]) AS [t19]
UNION ALL
SELECT *
FROM (SELECT CAST([t12].[period] AS VARCHAR(MAX)) AS [period], CAST([t12].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t12].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t12].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(CAST(CAST(CASE WHEN NOT [t12].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t12].[unknown_because] IS
NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t12].[unknown_because] IS
NULL) AND ([t12].[started_on] <= [t12].[to_on]) AND (([t12].[done_on] IS NULL) OR ([t12].[done_on] > [t12].[to_on]))
AND (([t12].[ended_other_on] IS NULL) OR ([t12].[ended_other_on] > [t12].[to_on])) AND COALESCE(CAST(CASE WHEN [t12].
[due_on] < [t12].[to_on] THEN 1 WHEN NOT ([t12].[due_on] < [t12].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1
THEN 1 WHEN NOT (([t12].[unknown_because] IS NULL) AND ([t12].[started_on] <= [t12].[to_on]) AND (([t12].[done_on] IS
NULL) OR ([t12].[done_on] > [t12].[to_on])) AND (([t12].[ended_other_on] IS NULL) OR ([t12].[ended_other_on] > [t12].
[to_on])) AND COALESCE(CAST(CASE WHEN [t12].[due_on] < [t12].[to_on] THEN 1 WHEN NOT ([t12].[due_on] < [t12].[to_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t12].
[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t12].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT
) AS [pending], CAST(CAST(CAST(CASE WHEN ([t12].[unknown_because] IS NULL) AND ([t12].[started_on] <= [t12].[to_on])
AND (([t12].[done_on] IS NULL) OR ([t12].[done_on] > [t12].[to_on])) AND (([t12].[ended_other_on] IS NULL) OR ([t12].
[ended_other_on] > [t12].[to_on])) AND COALESCE(CAST(CASE WHEN [t12].[due_on] < [t12].[to_on] THEN 1 WHEN NOT ([t12].
[due_on] < [t12].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t12].[unknown_because] IS NULL
) AND ([t12].[started_on] <= [t12].[to_on]) AND (([t12].[done_on] IS NULL) OR ([t12].[done_on] > [t12].[to_on])) AND (
([t12].[ended_other_on] IS NULL) OR ([t12].[ended_other_on] > [t12].[to_on])) AND COALESCE(CAST(CASE WHEN [t12].
[due_on] < [t12].[to_on] THEN 1 WHEN NOT ([t12].[due_on] < [t12].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)
THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t9].[audit_id] AS [audit_id], [t9].[person_id] AS [person_id], [t9].[team_id] AS [team_id], [t9].
[practitioner_id] AS [practitioner_id], [t9].[auditor_id] AS [auditor_id], [t9].[tool] AS [tool], [t9].[assigned_on]
AS [assigned_on], [t9].[due_on] AS [due_on], [t9].[completed_on] AS [completed_on], [t9].[grade] AS [grade], [t9].
[child_view] AS [child_view], [t9].[parent_view] AS [parent_view], [t9].[practitioner_took_part] AS
[practitioner_took_part], [t9].[reaudit_of] AS [reaudit_of], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by]
AS [recorded_by], [t9].[worker_id] AS [worker_id], [t9].[started_on] AS [started_on], [t9].[done_on] AS [done_on],
[t9].[ended_other_on] AS [ended_other_on], [t9].[unknown_because] AS [unknown_because], [t4].[period] AS [period],
[t4].[from_on] AS [from_on], [t4].[to_on] AS [to_on], [t4].[year_before_on] AS [year_before_on]
FROM (SELECT [t0].[audit_id] AS [audit_id], [t0].[person_id] AS [person_id], [t0].[team_id] AS [team_id], [t0].
[practitioner_id] AS [practitioner_id], [t0].[auditor_id] AS [auditor_id], [t0].[tool] AS [tool], [t0].[assigned_on]
AS [assigned_on], [t0].[due_on] AS [due_on], [t0].[completed_on] AS [completed_on], [t0].[grade] AS [grade], [t0].
[child_view] AS [child_view], [t0].[parent_view] AS [parent_view], [t0].[practitioner_took_part] AS
[practitioner_took_part], [t0].[reaudit_of] AS [reaudit_of], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by]
AS [recorded_by], [t0].[practitioner_id] AS [worker_id], [t0].[assigned_on] AS [started_on], [t0].[completed_on] AS
[done_on], CAST(NULL AS DATE) AS [ended_other_on], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM [audits] AS [t0]
WHERE NOT [t0].[due_on] IS NULL) AS [t9]
INNER JOIN [periods] AS [t4] ON (([t9].[started_on] IS NULL) OR ([t9].[started_on] <= [t4].[to_on])) AND (([t9].
[done_on] IS NULL) OR ([t9].[done_on] > [t4].[to_on])) AND (([t9].[ended_other_on] IS NULL) OR ([t9].[ended_other_on]
> [t4].[to_on]))) AS [t12]) AS [t17];

-- measure QA02
SELECT CAST([t15].[period] AS VARCHAR(MAX)) AS [period], CAST([t15].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t15].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t15].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST([t15].
[category] AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t15].[category] IS NULL, CAST(NULL AS FLOAT), [t15].
[counted]) IS NULL, [t15].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t15].[category] IS NULL, CAST(
NULL AS FLOAT), [t15].[counted]), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t15].[category] IS NULL, CAST(NULL AS
FLOAT), [t15].[counted]) IS NULL, 0.0, [t15].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST
(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t14].[audit_id] AS [audit_id], [t14].[person_id] AS [person_id], [t14].[team_id] AS [team_id], [t14].
[practitioner_id] AS [practitioner_id], [t14].[auditor_id] AS [auditor_id], [t14].[tool] AS [tool], [t14].
[assigned_on] AS [assigned_on], [t14].[due_on] AS [due_on], [t14].[completed_on] AS [completed_on], [t14].[grade] AS
[grade], [t14].[child_view] AS [child_view], [t14].[parent_view] AS [parent_view], [t14].[practitioner_took_part] AS
[practitioner_took_part], [t14].[reaudit_of] AS [reaudit_of], [t14].[recorded_at] AS [recorded_at], [t14].
[recorded_by] AS [recorded_by], [t14].[worker_id] AS [worker_id], [t14].[period] AS [period], [t14].[counted] AS
[counted], [t14].[moderated_audit] AS [moderated_audit], [t14].[moderated_grade] AS [moderated_grade], CASE WHEN
COALESCE([t14].[moderated_grade], [t14].[grade]) = '1' THEN '1 inadequate' WHEN COALESCE([t14].[moderated_grade],
[t14].[grade]) = '2' THEN '2 requires improvement' WHEN COALESCE([t14].[moderated_grade], [t14].[grade]) = '3' THEN
'3 good' WHEN COALESCE([t14].[moderated_grade], [t14].[grade]) = '4' THEN '4 outstanding' ELSE NULL END AS [category]
FROM (SELECT [t13].[audit_id] AS [audit_id], [t13].[person_id] AS [person_id], [t13].[team_id] AS [team_id], [t13].
[practitioner_id] AS [practitioner_id], [t13].[auditor_id] AS [auditor_id], [t13].[tool] AS [tool], [t13].
[assigned_on] AS [assigned_on], [t13].[due_on] AS [due_on], [t13].[completed_on] AS [completed_on], [t13].[grade] AS
[grade], [t13].[child_view] AS [child_view], [t13].[parent_view] AS [parent_view], [t13].[practitioner_took_part] AS
[practitioner_took_part], [t13].[reaudit_of] AS [reaudit_of], [t13].[recorded_at] AS [recorded_at], [t13].
[recorded_by] AS [recorded_by], [t13].[worker_id] AS [worker_id], [t13].[period] AS [period], [t13].[counted] AS
[counted], [t11].[moderated_audit] AS [moderated_audit], [t11].[moderated_grade] AS [moderated_grade]
FROM (SELECT [t9].[audit_id] AS [audit_id], [t9].[person_id] AS [person_id], [t9].[team_id] AS [team_id], [t9].
[practitioner_id] AS [practitioner_id], [t9].[auditor_id] AS [auditor_id], [t9].[tool] AS [tool], [t9].[assigned_on]
AS [assigned_on], [t9].[due_on] AS [due_on], [t9].[completed_on] AS [completed_on], [t9].[grade] AS [grade], [t9].
[child_view] AS [child_view], [t9].[parent_view] AS [parent_view], [t9].[practitioner_took_part] AS
[practitioner_took_part], [t9].[reaudit_of] AS [reaudit_of], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by]
AS [recorded_by], [t9].[worker_id] AS [worker_id], [t9].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t8].[audit_id] AS [audit_id], [t8].[person_id] AS [person_id], [t8].[team_id] AS [team_id], [t8].
[practitioner_id] AS [practitioner_id], [t8].[auditor_id] AS [auditor_id], [t8].[tool] AS [tool], [t8].[assigned_on]
AS [assigned_on], [t8].[due_on] AS [due_on], [t8].[completed_on] AS [completed_on], [t8].[grade] AS [grade], [t8].
[child_view] AS [child_view], [t8].[parent_view] AS [parent_view], [t8].[practitioner_took_part] AS
[practitioner_took_part], [t8].[reaudit_of] AS [reaudit_of], [t8].[recorded_at] AS [recorded_at], [t8].[recorded_by]
AS [recorded_by], [t8].[worker_id] AS [worker_id], [t8].[period] AS [period]
FROM (SELECT [t6].[audit_id] AS [audit_id], [t6].[person_id] AS [person_id], [t6].[team_id] AS [team_id], [t6].
[practitioner_id] AS [practitioner_id], [t6].[auditor_id] AS [auditor_id], [t6].[tool] AS [tool], [t6].[assigned_on]
AS [assigned_on], [t6].[due_on] AS [due_on], [t6].[completed_on] AS [completed_on], [t6].[grade] AS [grade], [t6].
[child_view] AS [child_view], [t6].[parent_view] AS [parent_view], [t6].[practitioner_took_part] AS
[practitioner_took_part], [t6].[reaudit_of] AS [reaudit_of], [t6].[recorded_at] AS [recorded_at], [t6].[recorded_by]
AS [recorded_by], [t6].[worker_id] AS [worker_id], [t3].[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t1].[audit_id] AS [audit_id], [t1].[person_id] AS [person_id], [t1].[team_id] AS [team_id], [t1].
[practitioner_id] AS [practitioner_id], [t1].[auditor_id] AS [auditor_id], [t1].[tool] AS [tool], [t1].[assigned_on]
AS [assigned_on], [t1].[due_on] AS [due_on], [t1].[completed_on] AS [completed_on], [t1].[grade] AS [grade], [t1].
[child_view] AS [child_view], [t1].[parent_view] AS [parent_view], [t1].[practitioner_took_part] AS
[practitioner_took_part], [t1].[reaudit_of] AS [reaudit_of], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by]
AS [recorded_by], [t1].[practitioner_id] AS [worker_id]
FROM [audits] AS [t1]
WHERE COALESCE([t1].[tool], 'standard') = 'standard') AS [t6]
INNER JOIN [period_days] AS [t3] ON [t6].[completed_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t13]
LEFT OUTER JOIN (SELECT [t7].[audit_id] AS [moderated_audit], [t7].[grade] AS [moderated_grade]
FROM (SELECT [t4].[moderation_id] AS [moderation_id], [t4].[audit_id] AS [audit_id], [t4].[moderator_id] AS
[moderator_id], [t4].[moderated_on] AS [moderated_on], [t4].[grade] AS [grade], [t4].[chosen_because] AS
[chosen_because], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by], ROW_NUMBER() OVER (
PARTITION BY [t4].[audit_id] ORDER BY [t4].[moderated_on] DESC, [t4].[moderation_id] DESC) - 1 AS [place]
FROM (SELECT [t0].[moderation_id] AS [moderation_id], [t0].[audit_id] AS [audit_id], [t0].[moderator_id] AS
[moderator_id], [t0].[moderated_on] AS [moderated_on], [t0].[grade] AS [grade], [t0].[chosen_because] AS
[chosen_because], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by] AS [recorded_by]
FROM [audit_moderations] AS [t0]
WHERE NOT [t0].[grade] IS NULL) AS [t4]) AS [t7]
WHERE [t7].[place] = 0) AS [t11] ON [t13].[audit_id] = [t11].[moderated_audit]) AS [t14]) AS [t15];

-- measure QA03
SELECT CAST([t16].[period] AS VARCHAR(MAX)) AS [period], CAST([t16].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t16].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t16].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF((NOT [t16].[again_audit] IS NULL) AND ([t16].
[moderated_audit] IS NULL), CAST(NULL AS FLOAT), CAST(CAST(CASE WHEN NOT [t16].[moderated_audit] IS NULL THEN 1 WHEN
NOT (NOT [t16].[moderated_audit] IS NULL) THEN 0 END AS BIT) AS FLOAT)) IS NULL, [t16].[counted], 0.0) AS FLOAT) AS
[counted], CAST(COALESCE(IIF((NOT [t16].[again_audit] IS NULL) AND ([t16].[moderated_audit] IS NULL), CAST(NULL AS
FLOAT), CAST(CAST(CASE WHEN NOT [t16].[moderated_audit] IS NULL THEN 1 WHEN NOT (NOT [t16].[moderated_audit] IS NULL)
THEN 0 END AS BIT) AS FLOAT)), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF((NOT [t16].[again_audit] IS NULL) AND ([t16]
.[moderated_audit] IS NULL), CAST(NULL AS FLOAT), CAST(CAST(CASE WHEN NOT [t16].[moderated_audit] IS NULL THEN 1 WHEN
NOT (NOT [t16].[moderated_audit] IS NULL) THEN 0 END AS BIT) AS FLOAT)) IS NULL, 0.0, [t16].[counted]) AS FLOAT) AS
[unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t15].[audit_id] AS [audit_id], [t15].[person_id] AS [person_id], [t15].[team_id] AS [team_id], [t15].
[practitioner_id] AS [practitioner_id], [t15].[auditor_id] AS [auditor_id], [t15].[tool] AS [tool], [t15].
[assigned_on] AS [assigned_on], [t15].[due_on] AS [due_on], [t15].[completed_on] AS [completed_on], [t15].[grade] AS
[grade], [t15].[child_view] AS [child_view], [t15].[parent_view] AS [parent_view], [t15].[practitioner_took_part] AS
[practitioner_took_part], [t15].[reaudit_of] AS [reaudit_of], [t15].[recorded_at] AS [recorded_at], [t15].
[recorded_by] AS [recorded_by], [t15].[worker_id] AS [worker_id], [t15].[period] AS [period], [t15].[counted] AS
[counted], [t13].[moderated_audit] AS [moderated_audit], [t13].[moderated_grade] AS [moderated_grade], [t5].
[again_audit] AS [again_audit]
FROM (SELECT [t11].[audit_id] AS [audit_id], [t11].[person_id] AS [person_id], [t11].[team_id] AS [team_id], [t11].
[practitioner_id] AS [practitioner_id], [t11].[auditor_id] AS [auditor_id], [t11].[tool] AS [tool], [t11].
[assigned_on] AS [assigned_on], [t11].[due_on] AS [due_on], [t11].[completed_on] AS [completed_on], [t11].[grade] AS
[grade], [t11].[child_view] AS [child_view], [t11].[parent_view] AS [parent_view], [t11].[practitioner_took_part] AS
[practitioner_took_part], [t11].[reaudit_of] AS [reaudit_of], [t11].[recorded_at] AS [recorded_at], [t11].
[recorded_by] AS [recorded_by], [t11].[worker_id] AS [worker_id], [t11].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t10].[audit_id] AS [audit_id], [t10].[person_id] AS [person_id], [t10].[team_id] AS [team_id], [t10].
[practitioner_id] AS [practitioner_id], [t10].[auditor_id] AS [auditor_id], [t10].[tool] AS [tool], [t10].
[assigned_on] AS [assigned_on], [t10].[due_on] AS [due_on], [t10].[completed_on] AS [completed_on], [t10].[grade] AS
[grade], [t10].[child_view] AS [child_view], [t10].[parent_view] AS [parent_view], [t10].[practitioner_took_part] AS
[practitioner_took_part], [t10].[reaudit_of] AS [reaudit_of], [t10].[recorded_at] AS [recorded_at], [t10].
[recorded_by] AS [recorded_by], [t10].[worker_id] AS [worker_id], [t10].[period] AS [period]
FROM (SELECT [t8].[audit_id] AS [audit_id], [t8].[person_id] AS [person_id], [t8].[team_id] AS [team_id], [t8].
[practitioner_id] AS [practitioner_id], [t8].[auditor_id] AS [auditor_id], [t8].[tool] AS [tool], [t8].[assigned_on]
AS [assigned_on], [t8].[due_on] AS [due_on], [t8].[completed_on] AS [completed_on], [t8].[grade] AS [grade], [t8].
[child_view] AS [child_view], [t8].[parent_view] AS [parent_view], [t8].[practitioner_took_part] AS
[practitioner_took_part], [t8].[reaudit_of] AS [reaudit_of], [t8].[recorded_at] AS [recorded_at], [t8].[recorded_by]
AS [recorded_by], [t8].[worker_id] AS [worker_id], [t3].[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t1].[audit_id] AS [audit_id], [t1].[person_id] AS [person_id], [t1].[team_id] AS [team_id], [t1].
[practitioner_id] AS [practitioner_id], [t1].[auditor_id] AS [auditor_id], [t1].[tool] AS [tool], [t1].[assigned_on]
AS [assigned_on], [t1].[due_on] AS [due_on], [t1].[completed_on] AS [completed_on], [t1].[grade] AS [grade], [t1].
[child_view] AS [child_view], [t1].[parent_view] AS [parent_view], [t1].[practitioner_took_part] AS
[practitioner_took_part], [t1].[reaudit_of] AS [reaudit_of], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by]
AS [recorded_by], [t1].[practitioner_id] AS [worker_id]
FROM [audits] AS [t1]
WHERE COALESCE([t1].[tool], 'standard') = 'standard') AS [t8]
INNER JOIN [period_days] AS [t3] ON [t8].[completed_on] = [t3].[day]) AS [t10]) AS [t11]) AS [t15]
LEFT OUTER JOIN (SELECT [t9].[audit_id] AS [moderated_audit], [t9].[grade] AS [moderated_grade]
FROM (SELECT [t6].[moderation_id] AS [moderation_id], [t6].[audit_id] AS [audit_id], [t6].[moderator_id] AS
[moderator_id], [t6].[moderated_on] AS [moderated_on], [t6].[grade] AS [grade], [t6].[chosen_because] AS
[chosen_because], [t6].[recorded_at] AS [recorded_at], [t6].[recorded_by] AS [recorded_by], ROW_NUMBER() OVER (
PARTITION BY [t6].[audit_id] ORDER BY [t6].[moderated_on] DESC, [t6].[moderation_id] DESC) - 1 AS [place]
FROM (SELECT [t0].[moderation_id] AS [moderation_id], [t0].[audit_id] AS [audit_id], [t0].[moderator_id] AS
[moderator_id], [t0].[moderated_on] AS [moderated_on], [t0].[grade] AS [grade], [t0].[chosen_because] AS
[chosen_because], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by] AS [recorded_by]
FROM [audit_moderations] AS [t0]
WHERE NOT [t0].[grade] IS NULL) AS [t6]) AS [t9]
WHERE [t9].[place] = 0) AS [t13] ON [t15].[audit_id] = [t13].[moderated_audit]
LEFT OUTER JOIN (SELECT DISTINCT [t0].[audit_id] AS [again_audit]
FROM [audit_moderations] AS [t0]) AS [t5] ON [t15].[audit_id] = [t5].[again_audit]) AS [t16];

-- measure QA04
SELECT CAST([t14].[period] AS VARCHAR(MAX)) AS [period], CAST([t14].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t14].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t14].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(IIF(
[t14].[grade] IS NULL OR '|' IS NULL OR [t14].[moderated_grade] IS NULL, NULL, [t14].[grade] + '|' + [t14].
[moderated_grade]) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF(IIF([t14].[grade] IS NULL OR '|' IS NULL OR [t14]
.[moderated_grade] IS NULL, NULL, [t14].[grade] + '|' + [t14].[moderated_grade]) IS NULL, CAST(NULL AS FLOAT), [t14].
[counted]) IS NULL, [t14].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF(IIF([t14].[grade] IS NULL OR '|'
IS NULL OR [t14].[moderated_grade] IS NULL, NULL, [t14].[grade] + '|' + [t14].[moderated_grade]) IS NULL, CAST(NULL AS
FLOAT), [t14].[counted]), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF(IIF([t14].[grade] IS NULL OR '|' IS NULL OR [t14]
.[moderated_grade] IS NULL, NULL, [t14].[grade] + '|' + [t14].[moderated_grade]) IS NULL, CAST(NULL AS FLOAT), [t14].
[counted]) IS NULL, 0.0, [t14].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT)
AS [overdue]
FROM (SELECT [t13].[audit_id] AS [audit_id], [t13].[person_id] AS [person_id], [t13].[team_id] AS [team_id], [t13].
[practitioner_id] AS [practitioner_id], [t13].[auditor_id] AS [auditor_id], [t13].[tool] AS [tool], [t13].
[assigned_on] AS [assigned_on], [t13].[due_on] AS [due_on], [t13].[completed_on] AS [completed_on], [t13].[grade] AS
[grade], [t13].[child_view] AS [child_view], [t13].[parent_view] AS [parent_view], [t13].[practitioner_took_part] AS
[practitioner_took_part], [t13].[reaudit_of] AS [reaudit_of], [t13].[recorded_at] AS [recorded_at], [t13].
[recorded_by] AS [recorded_by], [t13].[worker_id] AS [worker_id], [t13].[period] AS [period], [t13].[counted] AS
[counted], [t11].[moderated_audit] AS [moderated_audit], [t11].[moderated_grade] AS [moderated_grade]
FROM (SELECT [t9].[audit_id] AS [audit_id], [t9].[person_id] AS [person_id], [t9].[team_id] AS [team_id], [t9].
[practitioner_id] AS [practitioner_id], [t9].[auditor_id] AS [auditor_id], [t9].[tool] AS [tool], [t9].[assigned_on]
AS [assigned_on], [t9].[due_on] AS [due_on], [t9].[completed_on] AS [completed_on], [t9].[grade] AS [grade], [t9].
[child_view] AS [child_view], [t9].[parent_view] AS [parent_view], [t9].[practitioner_took_part] AS
[practitioner_took_part], [t9].[reaudit_of] AS [reaudit_of], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by]
AS [recorded_by], [t9].[worker_id] AS [worker_id], [t9].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t8].[audit_id] AS [audit_id], [t8].[person_id] AS [person_id], [t8].[team_id] AS [team_id], [t8].
[practitioner_id] AS [practitioner_id], [t8].[auditor_id] AS [auditor_id], [t8].[tool] AS [tool], [t8].[assigned_on]
AS [assigned_on], [t8].[due_on] AS [due_on], [t8].[completed_on] AS [completed_on], [t8].[grade] AS [grade], [t8].
[child_view] AS [child_view], [t8].[parent_view] AS [parent_view], [t8].[practitioner_took_part] AS
[practitioner_took_part], [t8].[reaudit_of] AS [reaudit_of], [t8].[recorded_at] AS [recorded_at], [t8].[recorded_by]
AS [recorded_by], [t8].[worker_id] AS [worker_id], [t8].[period] AS [period]
FROM (SELECT [t6].[audit_id] AS [audit_id], [t6].[person_id] AS [person_id], [t6].[team_id] AS [team_id], [t6].
[practitioner_id] AS [practitioner_id], [t6].[auditor_id] AS [auditor_id], [t6].[tool] AS [tool], [t6].[assigned_on]
AS [assigned_on], [t6].[due_on] AS [due_on], [t6].[completed_on] AS [completed_on], [t6].[grade] AS [grade], [t6].
[child_view] AS [child_view], [t6].[parent_view] AS [parent_view], [t6].[practitioner_took_part] AS
[practitioner_took_part], [t6].[reaudit_of] AS [reaudit_of], [t6].[recorded_at] AS [recorded_at], [t6].[recorded_by]
AS [recorded_by], [t6].[worker_id] AS [worker_id], [t3].[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t1].[audit_id] AS [audit_id], [t1].[person_id] AS [person_id], [t1].[team_id] AS [team_id], [t1].
[practitioner_id] AS [practitioner_id], [t1].[auditor_id] AS [auditor_id], [t1].[tool] AS [tool], [t1].[assigned_on]
AS [assigned_on], [t1].[due_on] AS [due_on], [t1].[completed_on] AS [completed_on], [t1].[grade] AS [grade], [t1].
[child_view] AS [child_view], [t1].[parent_view] AS [parent_view], [t1].[practitioner_took_part] AS
[practitioner_took_part], [t1].[reaudit_of] AS [reaudit_of], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by]
AS [recorded_by], [t1].[practitioner_id] AS [worker_id]
FROM [audits] AS [t1]
WHERE COALESCE([t1].[tool], 'standard') = 'standard') AS [t6]
INNER JOIN [period_days] AS [t3] ON [t6].[completed_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t13]
LEFT OUTER JOIN (SELECT [t7].[audit_id] AS [moderated_audit], [t7].[grade] AS [moderated_grade]
FROM (SELECT [t4].[moderation_id] AS [moderation_id], [t4].[audit_id] AS [audit_id], [t4].[moderator_id] AS
[moderator_id], [t4].[moderated_on] AS [moderated_on], [t4].[grade] AS [grade], [t4].[chosen_because] AS
[chosen_because], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by], ROW_NUMBER() OVER (
PARTITION BY [t4].[audit_id] ORDER BY [t4].[moderated_on] DESC, [t4].[moderation_id] DESC) - 1 AS [place]
FROM (SELECT [t0].[moderation_id] AS [moderation_id], [t0].[audit_id] AS [audit_id], [t0].[moderator_id] AS
[moderator_id], [t0].[moderated_on] AS [moderated_on], [t0].[grade] AS [grade], [t0].[chosen_because] AS
[chosen_because], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by] AS [recorded_by]
FROM [audit_moderations] AS [t0]
WHERE NOT [t0].[grade] IS NULL) AS [t4]) AS [t7]
WHERE [t7].[place] = 0) AS [t11] ON [t13].[audit_id] = [t11].[moderated_audit]) AS [t14]
WHERE NOT [t14].[moderated_audit] IS NULL;

-- measure QA05
SELECT CAST([t14].[period] AS VARCHAR(MAX)) AS [period], CAST([t14].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t14].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t14].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN [t14].[child_view] IN (
'captured', 'too young', 'not able to say') THEN 1 WHEN NOT ([t14].[child_view] IN ('captured', 'too young',
'not able to say')) THEN 0 END AS BIT) AS FLOAT) IS NULL, [t14].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE
(CAST(CAST(CASE WHEN [t14].[child_view] IN ('captured', 'too young', 'not able to say') THEN 1 WHEN NOT ([t14].
[child_view] IN ('captured', 'too young', 'not able to say')) THEN 0 END AS BIT) AS FLOAT), 0.0) AS FLOAT) AS [hit],
CAST(IIF(NOT CAST(CAST(CASE WHEN [t14].[child_view] IN ('captured', 'too young', 'not able to say') THEN 1 WHEN NOT (
[t14].[child_view] IN ('captured', 'too young', 'not able to say')) THEN 0 END AS BIT) AS FLOAT) IS NULL, 0.0, [t14].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t13].[audit_id] AS [audit_id], [t13].[person_id] AS [person_id], [t13].[team_id] AS [team_id], [t13].
[practitioner_id] AS [practitioner_id], [t13].[auditor_id] AS [auditor_id], [t13].[tool] AS [tool], [t13].
[assigned_on] AS [assigned_on], [t13].[due_on] AS [due_on], [t13].[completed_on] AS [completed_on], [t13].[grade] AS
[grade], [t13].[child_view] AS [child_view], [t13].[parent_view] AS [parent_view], [t13].[practitioner_took_part] AS
[practitioner_took_part], [t13].[reaudit_of] AS [reaudit_of], [t13].[recorded_at] AS [recorded_at], [t13].
[recorded_by] AS [recorded_by], [t13].[worker_id] AS [worker_id], [t13].[period] AS [period], [t13].[counted] AS
[counted], [t11].[moderated_audit] AS [moderated_audit], [t11].[moderated_grade] AS [moderated_grade]
FROM (SELECT [t9].[audit_id] AS [audit_id], [t9].[person_id] AS [person_id], [t9].[team_id] AS [team_id], [t9].
[practitioner_id] AS [practitioner_id], [t9].[auditor_id] AS [auditor_id], [t9].[tool] AS [tool], [t9].[assigned_on]
AS [assigned_on], [t9].[due_on] AS [due_on], [t9].[completed_on] AS [completed_on], [t9].[grade] AS [grade], [t9].
[child_view] AS [child_view], [t9].[parent_view] AS [parent_view], [t9].[practitioner_took_part] AS
[practitioner_took_part], [t9].[reaudit_of] AS [reaudit_of], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by]
AS [recorded_by], [t9].[worker_id] AS [worker_id], [t9].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t8].[audit_id] AS [audit_id], [t8].[person_id] AS [person_id], [t8].[team_id] AS [team_id], [t8].
[practitioner_id] AS [practitioner_id], [t8].[auditor_id] AS [auditor_id], [t8].[tool] AS [tool], [t8].[assigned_on]
AS [assigned_on], [t8].[due_on] AS [due_on], [t8].[completed_on] AS [completed_on], [t8].[grade] AS [grade], [t8].
[child_view] AS [child_view], [t8].[parent_view] AS [parent_view], [t8].[practitioner_took_part] AS
[practitioner_took_part], [t8].[reaudit_of] AS [reaudit_of], [t8].[recorded_at] AS [recorded_at], [t8].[recorded_by]
AS [recorded_by], [t8].[worker_id] AS [worker_id], [t8].[period] AS [period]
FROM (SELECT [t6].[audit_id] AS [audit_id], [t6].[person_id] AS [person_id], [t6].[team_id] AS [team_id], [t6].
[practitioner_id] AS [practitioner_id], [t6].[auditor_id] AS [auditor_id], [t6].[tool] AS [tool], [t6].[assigned_on]
AS [assigned_on], [t6].[due_on] AS [due_on], [t6].[completed_on] AS [completed_on], [t6].[grade] AS [grade], [t6].
[child_view] AS [child_view], [t6].[parent_view] AS [parent_view], [t6].[practitioner_took_part] AS
[practitioner_took_part], [t6].[reaudit_of] AS [reaudit_of], [t6].[recorded_at] AS [recorded_at], [t6].[recorded_by]
AS [recorded_by], [t6].[worker_id] AS [worker_id], [t3].[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t1].[audit_id] AS [audit_id], [t1].[person_id] AS [person_id], [t1].[team_id] AS [team_id], [t1].
[practitioner_id] AS [practitioner_id], [t1].[auditor_id] AS [auditor_id], [t1].[tool] AS [tool], [t1].[assigned_on]
AS [assigned_on], [t1].[due_on] AS [due_on], [t1].[completed_on] AS [completed_on], [t1].[grade] AS [grade], [t1].
[child_view] AS [child_view], [t1].[parent_view] AS [parent_view], [t1].[practitioner_took_part] AS
[practitioner_took_part], [t1].[reaudit_of] AS [reaudit_of], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by]
AS [recorded_by], [t1].[practitioner_id] AS [worker_id]
FROM [audits] AS [t1]
WHERE COALESCE([t1].[tool], 'standard') = 'standard') AS [t6]
INNER JOIN [period_days] AS [t3] ON [t6].[completed_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t13]
LEFT OUTER JOIN (SELECT [t7].[audit_id] AS [moderated_audit], [t7].[grade] AS [moderated_grade]
FROM (SELECT [t4].[moderation_id] AS [moderation_id], [t4].[audit_id] AS [audit_id], [t4].[moderator_id] AS
[moderator_id], [t4].[moderated_on] AS [moderated_on], [t4].[grade] AS [grade], [t4].[chosen_because] AS
[chosen_because], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by], ROW_NUMBER() OVER (
PARTITION BY [t4].[audit_id] ORDER BY [t4].[moderated_on] DESC, [t4].[moderation_id] DESC) - 1 AS [place]
FROM (SELECT [t0].[moderation_id] AS [moderation_id], [t0].[audit_id] AS [audit_id], [t0].[moderator_id] AS
[moderator_id], [t0].[moderated_on] AS [moderated_on], [t0].[grade] AS [grade], [t0].[chosen_because] AS
[chosen_because], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by] AS [recorded_by]
FROM [audit_moderations] AS [t0]
WHERE NOT [t0].[grade] IS NULL) AS [t4]) AS [t7]
WHERE [t7].[place] = 0) AS [t11] ON [t13].[audit_id] = [t11].[moderated_audit]) AS [t14];

-- measure QA06
SELECT CAST([t14].[period] AS VARCHAR(MAX)) AS [period], CAST([t14].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t14].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t14].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN [t14].[parent_view] =
'captured' THEN 1 WHEN NOT ([t14].[parent_view] = 'captured') THEN 0 END AS BIT) AS FLOAT) IS NULL, [t14].[counted],
0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST(CAST(CASE WHEN [t14].[parent_view] = 'captured' THEN 1 WHEN NOT (
[t14].[parent_view] = 'captured') THEN 0 END AS BIT) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(CAST(CASE
WHEN [t14].[parent_view] = 'captured' THEN 1 WHEN NOT ([t14].[parent_view] = 'captured') THEN 0 END AS BIT) AS FLOAT)
IS NULL, 0.0, [t14].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS
[overdue]
FROM (SELECT [t13].[audit_id] AS [audit_id], [t13].[person_id] AS [person_id], [t13].[team_id] AS [team_id], [t13].
[practitioner_id] AS [practitioner_id], [t13].[auditor_id] AS [auditor_id], [t13].[tool] AS [tool], [t13].
[assigned_on] AS [assigned_on], [t13].[due_on] AS [due_on], [t13].[completed_on] AS [completed_on], [t13].[grade] AS
[grade], [t13].[child_view] AS [child_view], [t13].[parent_view] AS [parent_view], [t13].[practitioner_took_part] AS
[practitioner_took_part], [t13].[reaudit_of] AS [reaudit_of], [t13].[recorded_at] AS [recorded_at], [t13].
[recorded_by] AS [recorded_by], [t13].[worker_id] AS [worker_id], [t13].[period] AS [period], [t13].[counted] AS
[counted], [t11].[moderated_audit] AS [moderated_audit], [t11].[moderated_grade] AS [moderated_grade]
FROM (SELECT [t9].[audit_id] AS [audit_id], [t9].[person_id] AS [person_id], [t9].[team_id] AS [team_id], [t9].
[practitioner_id] AS [practitioner_id], [t9].[auditor_id] AS [auditor_id], [t9].[tool] AS [tool], [t9].[assigned_on]
AS [assigned_on], [t9].[due_on] AS [due_on], [t9].[completed_on] AS [completed_on], [t9].[grade] AS [grade], [t9].
[child_view] AS [child_view], [t9].[parent_view] AS [parent_view], [t9].[practitioner_took_part] AS
[practitioner_took_part], [t9].[reaudit_of] AS [reaudit_of], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by]
AS [recorded_by], [t9].[worker_id] AS [worker_id], [t9].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t8].[audit_id] AS [audit_id], [t8].[person_id] AS [person_id], [t8].[team_id] AS [team_id], [t8].
[practitioner_id] AS [practitioner_id], [t8].[auditor_id] AS [auditor_id], [t8].[tool] AS [tool], [t8].[assigned_on]
AS [assigned_on], [t8].[due_on] AS [due_on], [t8].[completed_on] AS [completed_on], [t8].[grade] AS [grade], [t8].
[child_view] AS [child_view], [t8].[parent_view] AS [parent_view], [t8].[practitioner_took_part] AS
[practitioner_took_part], [t8].[reaudit_of] AS [reaudit_of], [t8].[recorded_at] AS [recorded_at], [t8].[recorded_by]
AS [recorded_by], [t8].[worker_id] AS [worker_id], [t8].[period] AS [period]
FROM (SELECT [t6].[audit_id] AS [audit_id], [t6].[person_id] AS [person_id], [t6].[team_id] AS [team_id], [t6].
[practitioner_id] AS [practitioner_id], [t6].[auditor_id] AS [auditor_id], [t6].[tool] AS [tool], [t6].[assigned_on]
AS [assigned_on], [t6].[due_on] AS [due_on], [t6].[completed_on] AS [completed_on], [t6].[grade] AS [grade], [t6].
[child_view] AS [child_view], [t6].[parent_view] AS [parent_view], [t6].[practitioner_took_part] AS
[practitioner_took_part], [t6].[reaudit_of] AS [reaudit_of], [t6].[recorded_at] AS [recorded_at], [t6].[recorded_by]
AS [recorded_by], [t6].[worker_id] AS [worker_id], [t3].[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t1].[audit_id] AS [audit_id], [t1].[person_id] AS [person_id], [t1].[team_id] AS [team_id], [t1].
[practitioner_id] AS [practitioner_id], [t1].[auditor_id] AS [auditor_id], [t1].[tool] AS [tool], [t1].[assigned_on]
AS [assigned_on], [t1].[due_on] AS [due_on], [t1].[completed_on] AS [completed_on], [t1].[grade] AS [grade], [t1].
[child_view] AS [child_view], [t1].[parent_view] AS [parent_view], [t1].[practitioner_took_part] AS
[practitioner_took_part], [t1].[reaudit_of] AS [reaudit_of], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by]
AS [recorded_by], [t1].[practitioner_id] AS [worker_id]
FROM [audits] AS [t1]
WHERE COALESCE([t1].[tool], 'standard') = 'standard') AS [t6]
INNER JOIN [period_days] AS [t3] ON [t6].[completed_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t13]
LEFT OUTER JOIN (SELECT [t7].[audit_id] AS [moderated_audit], [t7].[grade] AS [moderated_grade]
FROM (SELECT [t4].[moderation_id] AS [moderation_id], [t4].[audit_id] AS [audit_id], [t4].[moderator_id] AS
[moderator_id], [t4].[moderated_on] AS [moderated_on], [t4].[grade] AS [grade], [t4].[chosen_because] AS
[chosen_because], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by], ROW_NUMBER() OVER (
PARTITION BY [t4].[audit_id] ORDER BY [t4].[moderated_on] DESC, [t4].[moderation_id] DESC) - 1 AS [place]
FROM (SELECT [t0].[moderation_id] AS [moderation_id], [t0].[audit_id] AS [audit_id], [t0].[moderator_id] AS
[moderator_id], [t0].[moderated_on] AS [moderated_on], [t0].[grade] AS [grade], [t0].[chosen_because] AS
[chosen_because], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by] AS [recorded_by]
FROM [audit_moderations] AS [t0]
WHERE NOT [t0].[grade] IS NULL) AS [t4]) AS [t7]
WHERE [t7].[place] = 0) AS [t11] ON [t13].[audit_id] = [t11].[moderated_audit]) AS [t14];

-- measure QA07
SELECT CAST([t14].[period] AS VARCHAR(MAX)) AS [period], CAST([t14].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t14].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t14].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST([t14].[practitioner_took_part] AS FLOAT) IS
NULL, [t14].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST([t14].[practitioner_took_part] AS FLOAT), 0.0)
AS FLOAT) AS [hit], CAST(IIF(NOT CAST([t14].[practitioner_took_part] AS FLOAT) IS NULL, 0.0, [t14].[counted]) AS FLOAT
) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t13].[audit_id] AS [audit_id], [t13].[person_id] AS [person_id], [t13].[team_id] AS [team_id], [t13].
[practitioner_id] AS [practitioner_id], [t13].[auditor_id] AS [auditor_id], [t13].[tool] AS [tool], [t13].
[assigned_on] AS [assigned_on], [t13].[due_on] AS [due_on], [t13].[completed_on] AS [completed_on], [t13].[grade] AS
[grade], [t13].[child_view] AS [child_view], [t13].[parent_view] AS [parent_view], [t13].[practitioner_took_part] AS
[practitioner_took_part], [t13].[reaudit_of] AS [reaudit_of], [t13].[recorded_at] AS [recorded_at], [t13].
[recorded_by] AS [recorded_by], [t13].[worker_id] AS [worker_id], [t13].[period] AS [period], [t13].[counted] AS
[counted], [t11].[moderated_audit] AS [moderated_audit], [t11].[moderated_grade] AS [moderated_grade]
FROM (SELECT [t9].[audit_id] AS [audit_id], [t9].[person_id] AS [person_id], [t9].[team_id] AS [team_id], [t9].
[practitioner_id] AS [practitioner_id], [t9].[auditor_id] AS [auditor_id], [t9].[tool] AS [tool], [t9].[assigned_on]
AS [assigned_on], [t9].[due_on] AS [due_on], [t9].[completed_on] AS [completed_on], [t9].[grade] AS [grade], [t9].
[child_view] AS [child_view], [t9].[parent_view] AS [parent_view], [t9].[practitioner_took_part] AS
[practitioner_took_part], [t9].[reaudit_of] AS [reaudit_of], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by]
AS [recorded_by], [t9].[worker_id] AS [worker_id], [t9].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t8].[audit_id] AS [audit_id], [t8].[person_id] AS [person_id], [t8].[team_id] AS [team_id], [t8].
[practitioner_id] AS [practitioner_id], [t8].[auditor_id] AS [auditor_id], [t8].[tool] AS [tool], [t8].[assigned_on]
AS [assigned_on], [t8].[due_on] AS [due_on], [t8].[completed_on] AS [completed_on], [t8].[grade] AS [grade], [t8].
[child_view] AS [child_view], [t8].[parent_view] AS [parent_view], [t8].[practitioner_took_part] AS
[practitioner_took_part], [t8].[reaudit_of] AS [reaudit_of], [t8].[recorded_at] AS [recorded_at], [t8].[recorded_by]
AS [recorded_by], [t8].[worker_id] AS [worker_id], [t8].[period] AS [period]
FROM (SELECT [t6].[audit_id] AS [audit_id], [t6].[person_id] AS [person_id], [t6].[team_id] AS [team_id], [t6].
[practitioner_id] AS [practitioner_id], [t6].[auditor_id] AS [auditor_id], [t6].[tool] AS [tool], [t6].[assigned_on]
AS [assigned_on], [t6].[due_on] AS [due_on], [t6].[completed_on] AS [completed_on], [t6].[grade] AS [grade], [t6].
[child_view] AS [child_view], [t6].[parent_view] AS [parent_view], [t6].[practitioner_took_part] AS
[practitioner_took_part], [t6].[reaudit_of] AS [reaudit_of], [t6].[recorded_at] AS [recorded_at], [t6].[recorded_by]
AS [recorded_by], [t6].[worker_id] AS [worker_id], [t3].[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t1].[audit_id] AS [audit_id], [t1].[person_id] AS [person_id], [t1].[team_id] AS [team_id], [t1].
[practitioner_id] AS [practitioner_id], [t1].[auditor_id] AS [auditor_id], [t1].[tool] AS [tool], [t1].[assigned_on]
AS [assigned_on], [t1].[due_on] AS [due_on], [t1].[completed_on] AS [completed_on], [t1].[grade] AS [grade], [t1].
[child_view] AS [child_view], [t1].[parent_view] AS [parent_view], [t1].[practitioner_took_part] AS
[practitioner_took_part], [t1].[reaudit_of] AS [reaudit_of], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by]
AS [recorded_by], [t1].[practitioner_id] AS [worker_id]
FROM [audits] AS [t1]
WHERE COALESCE([t1].[tool], 'standard') = 'standard') AS [t6]
INNER JOIN [period_days] AS [t3] ON [t6].[completed_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t13]
LEFT OUTER JOIN (SELECT [t7].[audit_id] AS [moderated_audit], [t7].[grade] AS [moderated_grade]
FROM (SELECT [t4].[moderation_id] AS [moderation_id], [t4].[audit_id] AS [audit_id], [t4].[moderator_id] AS
[moderator_id], [t4].[moderated_on] AS [moderated_on], [t4].[grade] AS [grade], [t4].[chosen_because] AS
[chosen_because], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by], ROW_NUMBER() OVER (
PARTITION BY [t4].[audit_id] ORDER BY [t4].[moderated_on] DESC, [t4].[moderation_id] DESC) - 1 AS [place]
FROM (SELECT [t0].[moderation_id] AS [moderation_id], [t0].[audit_id] AS [audit_id], [t0].[moderator_id] AS
[moderator_id], [t0].[moderated_on] AS [moderated_on], [t0].[grade] AS [grade], [t0].[chosen_because] AS
[chosen_because], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by] AS [recorded_by]
FROM [audit_moderations] AS [t0]
WHERE NOT [t0].[grade] IS NULL) AS [t4]) AS [t7]
WHERE [t7].[place] = 0) AS [t11] ON [t13].[audit_id] = [t11].[moderated_audit]) AS [t14];

-- measure QA08
WITH [t18] AS (SELECT [t17].[action_id] AS [action_id], [t17].[audit_id] AS [audit_id], [t17].[action] AS [action],
[t17].[for_safety] AS [for_safety], [t17].[set_on] AS [set_on], [t17].[due_on] AS [due_on], [t17].[closed_on] AS
[closed_on], [t17].[has_evidence] AS [has_evidence], [t17].[recorded_at] AS [recorded_at], [t17].[recorded_by] AS
[recorded_by], [t17].[at_once_on] AS [at_once_on], [t17].[either] AS [either], [t11].[of_audit] AS [of_audit], [t11].
[person_id] AS [person_id], [t11].[worker_id] AS [worker_id], [t11].[team_id] AS [team_id]
FROM (SELECT [t15].[action_id] AS [action_id], [t15].[audit_id] AS [audit_id], [t15].[action] AS [action], [t15].
[for_safety] AS [for_safety], [t15].[set_on] AS [set_on], IIF(COALESCE([t15].[for_safety], COALESCE(CAST(CASE WHEN
[t15].[closed_on] <= (SELECT MIN(several.v)
FROM (VALUES ([t15].[due_on]), ([t15].[at_once_on])) AS several(v)) THEN 1 WHEN NOT ([t15].[closed_on] <= (SELECT MIN
(several.v)
FROM (VALUES ([t15].[due_on]), ([t15].[at_once_on])) AS several(v))) THEN 0 END AS BIT), (CAST(0 AS BIT)))) = 1, (
SELECT MIN(several.v)
FROM (VALUES ([t15].[due_on]), ([t15].[at_once_on])) AS several(v)), [t15].[due_on]) AS [due_on], [t15].[closed_on] AS
[closed_on], [t15].[has_evidence] AS [has_evidence], [t15].[recorded_at] AS [recorded_at], [t15].[recorded_by] AS
[recorded_by], [t15].[at_once_on] AS [at_once_on], CAST(CASE WHEN ([t15].[for_safety] IS NULL) AND ([t15].[closed_on]
> (SELECT MIN(several.v)
FROM (VALUES ([t15].[due_on]), ([t15].[at_once_on])) AS several(v))) THEN 1 WHEN NOT (([t15].[for_safety] IS NULL) AND
([t15].[closed_on] > (SELECT MIN(several.v)
FROM (VALUES ([t15].[due_on]), ([t15].[at_once_on])) AS several(v)))) THEN 0 END AS BIT) AS [either]
FROM (SELECT [t14].[action_id] AS [action_id], [t14].[audit_id] AS [audit_id], [t14].[action] AS [action], [t14].
[for_safety] AS [for_safety], [t14].[set_on] AS [set_on], [t14].[due_on] AS [due_on], [t14].[closed_on] AS [closed_on]
, [t14].[has_evidence] AS [has_evidence], [t14].[recorded_at] AS [recorded_at], [t14].[recorded_by] AS [recorded_by],
[t14].[at_once_on] AS [at_once_on]
FROM (SELECT [t9].[action_id] AS [action_id], [t9].[audit_id] AS [audit_id], [t9].[action] AS [action], [t9].
[for_safety] AS [for_safety], [t9].[set_on] AS [set_on], [t9].[due_on] AS [due_on], [t9].[closed_on] AS [closed_on],
[t9].[has_evidence] AS [has_evidence], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by] AS [recorded_by], [t13]
.[shift_from] AS [shift_from], [t13].[at_once_on] AS [at_once_on]
FROM [audit_actions] AS [t9]
LEFT OUTER JOIN (SELECT [t5].[started_on] AS [shift_from], [t5].[due_on] AS [at_once_on]
FROM [deadlines] AS [t5]
WHERE [t5].[parameter] = 'audit_action_for_safety' AND [t5].[variant] = 'all') AS [t13] ON [t9].[set_on] = [t13].
[shift_from]) AS [t14]) AS [t15]) AS [t17]
LEFT OUTER JOIN (SELECT [t3].[audit_id] AS [of_audit], [t3].[person_id] AS [person_id], [t3].[practitioner_id] AS
[worker_id], [t3].[team_id] AS [team_id]
FROM [audits] AS [t3]) AS [t11] ON [t17].[audit_id] = [t11].[of_audit])
SELECT *
FROM (SELECT CAST([t31].[period] AS VARCHAR(MAX)) AS [period], CAST([t31].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t31].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t31].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t31].[hit] IS NULL, [t31].[counted], 0.0) AS
FLOAT) AS [counted], CAST(COALESCE([t31].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t31].[hit] IS NULL, 0.0, [t31]
.[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t29].[action_id] AS [action_id], [t29].[audit_id] AS [audit_id], [t29].[action] AS [action], [t29].
[for_safety] AS [for_safety], [t29].[set_on] AS [set_on], [t29].[due_on] AS [due_on], [t29].[closed_on] AS [closed_on]
, [t29].[has_evidence] AS [has_evidence], [t29].[recorded_at] AS [recorded_at], [t29].[recorded_by] AS [recorded_by],
[t29].[at_once_on] AS [at_once_on], [t29].[either] AS [either], [t29].[of_audit] AS [of_audit], [t29].[person_id] AS
[person_id], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id], [t29].[dated_on] AS [dated_on], [t29].
[period] AS [period], [t29].[counted] AS [counted], [t29].[as_at] AS [as_at], IIF(CASE WHEN ([t29].[due_on] IS NULL)
OR COALESCE(CAST(CASE WHEN [t29].[closed_on] < [t29].[set_on] THEN 1 WHEN NOT ([t29].[closed_on] < [t29].[set_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t29].[closed_on] <= [t29].[due_on] THEN 1.0
ELSE 0.0 END = 1, IIF([t29].[either] <> 0, CAST(NULL AS FLOAT), CAST([t29].[has_evidence] AS FLOAT)), CASE WHEN (
[t29].[due_on] IS NULL) OR COALESCE(CAST(CASE WHEN [t29].[closed_on] < [t29].[set_on] THEN 1 WHEN NOT ([t29].
[closed_on] < [t29].[set_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t29].
[closed_on] <= [t29].[due_on] THEN 1.0 ELSE 0.0 END) AS [hit]
FROM (SELECT [t28].[action_id] AS [action_id], [t28].[audit_id] AS [audit_id], [t28].[action] AS [action], [t28].
[for_safety] AS [for_safety], [t28].[set_on] AS [set_on], [t28].[due_on] AS [due_on], [t28].[closed_on] AS [closed_on]
, [t28].[has_evidence] AS [has_evidence], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS [recorded_by],
[t28].[at_once_on] AS [at_once_on], [t28].[either] AS [either], [t28].[of_audit] AS [of_audit], [t28].[person_id] AS
[person_id], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id], [t28].[dated_on] AS [dated_on], [t28].
[period] AS [period], [t28].[counted] AS [counted], [t7].[as_at] AS [as_at]
FROM (SELECT [t26].[action_id] AS [action_id], [t26].[audit_id] AS [audit_id], [t26].[action] AS [action], [t26].
[for_safety] AS [for_safety], [t26].[set_on] AS [set_on], [t26].[due_on] AS [due_on], [t26].[closed_on] AS [closed_on]
, [t26].[has_evidence] AS [has_evidence], [t26].[recorded_at] AS [recorded_at], [t26].[recorded_by] AS [recorded_by],
[t26].[at_once_on] AS [at_once_on], [t26].[either] AS [either], [t26].[of_audit] AS [of_audit], [t26].[person_id] AS
[person_id], [t26].[worker_id] AS [worker_id], [t26].[team_id] AS [team_id], [t26].[dated_on] AS [dated_on], [t26].
[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t24].[action_id] AS [action_id], [t24].[audit_id] AS [audit_id], [t24].[action] AS [action], [t24].
[for_safety] AS [for_safety], [t24].[set_on] AS [set_on], [t24].[due_on] AS [due_on], [t24].[closed_on] AS [closed_on]
, [t24].[has_evidence] AS [has_evidence], [t24].[recorded_at] AS [recorded_at], [t24].[recorded_by] AS [recorded_by],
[t24].[at_once_on] AS [at_once_on], [t24].[either] AS [either], [t24].[of_audit] AS [of_audit], [t24].[person_id] AS
[person_id], [t24].[worker_id] AS [worker_id], [t24].[team_id] AS [team_id], [t24].[dated_on] AS [dated_on], [t24].
[period] AS [period]
FROM (SELECT [t23].[action_id] AS [action_id], [t23].[audit_id] AS [audit_id], [t23].[action] AS [action], [t23].
[for_safety] AS [for_safety], [t23].[set_on] AS [set_on], [t23].[due_on] AS [due_on], [t23].[closed_on] AS [closed_on]
, [t23].[has_evidence] AS [has_evidence], [t23].[recorded_at] AS [recorded_at], [t23].[recorded_by] AS [recorded_by],
[t23].[at_once_on] AS [at_once_on], [t23].[either] AS [either], [t23].[of_audit] AS [of_audit], [t23].[person_id] AS
[person_id], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id], [t23].[dated_on] AS [dated_on], [t8].
[period] AS [period], [t8].[day] AS [day]
FROM (SELECT [t19].[action_id] AS [action_id], [t19].[audit_id] AS [audit_id], [t19].[action] AS [action], [t19].
[for_safety] AS [for_safety], [t19].[set_on] AS [set_on], [t19].[due_on] AS [due_on], [t19].[closed_on] AS [closed_on]
, [t19].[has_evidence] AS [has_evidence], [t19].[recorded_at] AS [recorded_at], [t19].[recorded_by] AS [recorded_by],
[t19].[at_once_on] AS [at_once_on], [t19].[either] AS [either], [t19].[of_audit] AS [of_audit], [t19].[person_id] AS
[person_id], [t19].[worker_id] AS [worker_id], [t19].[team_id] AS [team_id], COALESCE([t19].[due_on], [t19].[set_on])
AS [dated_on]
FROM [t18] AS [t19]) AS [t23]
INNER JOIN [period_days] AS [t8] ON [t23].[dated_on] = [t8].[day]) AS [t24]) AS [t26]) AS [t28] CROSS JOIN
[snapshot_day] AS [t7]) AS [t29]
WHERE ([t29].[due_on] IS NULL) OR ([t29].[due_on] < [t29].[as_at])) AS [t31]) AS [t32]
UNION ALL
SELECT *
FROM (SELECT CAST([t25].[period] AS VARCHAR(MAX)) AS [period], CAST([t25].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t25].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t25].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(CAST(CAST(CASE WHEN NOT [t25].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t25].[unknown_because] IS
NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t25].[unknown_because] IS
NULL) AND ([t25].[started_on] <= [t25].[to_on]) AND (([t25].[done_on] IS NULL) OR ([t25].[done_on] > [t25].[to_on]))
AND (([t25].[ended_other_on] IS NULL) OR ([t25].[ended_other_on] > [t25].[to_on])) AND COALESCE(CAST(CASE WHEN [t25].
[due_on] < [t25].[to_on] THEN 1 WHEN NOT ([t25].[due_on] < [t25].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1
THEN 1 WHEN NOT (([t25].[unknown_because] IS NULL) AND ([t25].[started_on] <= [t25].[to_on]) AND (([t25].[done_on] IS
NULL) OR ([t25].[done_on] > [t25].[to_on])) AND (([t25].[ended_other_on] IS NULL) OR ([t25].[ended_other_on] > [t25].
[to_on])) AND COALESCE(CAST(CASE WHEN [t25].[due_on] < [t25].[to_on] THEN 1 WHEN NOT ([t25].[due_on] < [t25].[to_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t25].
[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t25].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT
) AS [pending], CAST(CAST(CAST(CASE WHEN ([t25].[unknown_because] IS NULL) AND ([t25].[started_on] <= [t25].[to_on])
AND (([t25].[done_on] IS NULL) OR ([t25].[done_on] > [t25].[to_on])) AND (([t25].[ended_other_on] IS NULL) OR ([t25].
[ended_other_on] > [t25].[to_on])) AND COALESCE(CAST(CASE WHEN [t25].[due_on] < [t25].[to_on] THEN 1 WHEN NOT ([t25].
[due_on] < [t25].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t25].[unknown_because] IS NULL
) AND ([t25].[started_on] <= [t25].[to_on]) AND (([t25].[done_on] IS NULL) OR ([t25].[done_on] > [t25].[to_on])) AND (
([t25].[ended_other_on] IS NULL) OR ([t25].[ended_other_on] > [t25].[to_on])) AND COALESCE(CAST(CASE WHEN [t25].
[due_on] < [t25].[to_on] THEN 1 WHEN NOT ([t25].[due_on] < [t25].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)
THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t22].[action_id] AS [action_id], [t22].[audit_id] AS [audit_id], [t22].[action] AS [action], [t22].
[for_safety] AS [for_safety], [t22].[set_on] AS [set_on], [t22].[due_on] AS [due_on], [t22].[closed_on] AS [closed_on]
, [t22].[has_evidence] AS [has_evidence], [t22].[recorded_at] AS [recorded_at], [t22].[recorded_by] AS [recorded_by],
[t22].[at_once_on] AS [at_once_on], [t22].[either] AS [either], [t22].[of_audit] AS [of_audit], [t22].[person_id] AS
[person_id], [t22].[worker_id] AS [worker_id], [t22].[team_id] AS [team_id], [t22].[started_on] AS [started_on], [t22]
.[done_on] AS [done_on], [t22].[ended_other_on] AS [ended_other_on], [t22].[unknown_because] AS [unknown_because],
[t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on] AS
[year_before_on]
FROM (SELECT [t19].[action_id] AS [action_id], [t19].[audit_id] AS [audit_id], [t19].[action] AS [action], [t19].
[for_safety] AS [for_safety], [t19].[set_on] AS [set_on], [t19].[due_on] AS [due_on], [t19].[closed_on] AS [closed_on]
, [t19].[has_evidence] AS [has_evidence], [t19].[recorded_at] AS [recorded_at], [t19].[recorded_by] AS [recorded_by],
[t19].[at_once_on] AS [at_once_on], [t19].[either] AS [either], [t19].[of_audit] AS [of_audit], [t19].[person_id] AS
[person_id], [t19].[worker_id] AS [worker_id], [t19].[team_id] AS [team_id], [t19].[set_on] AS [started_on], [t19].
[closed_on] AS [done_on], CAST(NULL AS DATE) AS [ended_other_on], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM [t18] AS [t19]
WHERE NOT [t19].[due_on] IS NULL) AS [t22]
INNER JOIN [periods] AS [t6] ON (([t22].[started_on] IS NULL) OR ([t22].[started_on] <= [t6].[to_on])) AND (([t22].
[done_on] IS NULL) OR ([t22].[done_on] > [t6].[to_on])) AND (([t22].[ended_other_on] IS NULL) OR ([t22].
[ended_other_on] > [t6].[to_on]))) AS [t25]) AS [t30];

-- measure QA09
SELECT CAST([t19].[period] AS VARCHAR(MAX)) AS [period], CAST([t19].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t19].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t19].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN [t19].[grade] > [t19].
[first_grade] THEN 1 WHEN NOT ([t19].[grade] > [t19].[first_grade]) THEN 0 END AS BIT) AS FLOAT) IS NULL, [t19].
[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST(CAST(CASE WHEN [t19].[grade] > [t19].[first_grade] THEN 1
WHEN NOT ([t19].[grade] > [t19].[first_grade]) THEN 0 END AS BIT) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT
CAST(CAST(CASE WHEN [t19].[grade] > [t19].[first_grade] THEN 1 WHEN NOT ([t19].[grade] > [t19].[first_grade]) THEN 0
END AS BIT) AS FLOAT) IS NULL, 0.0, [t19].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(
0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t18].[audit_id] AS [audit_id], [t18].[person_id] AS [person_id], [t18].[team_id] AS [team_id], [t18].
[practitioner_id] AS [practitioner_id], [t18].[auditor_id] AS [auditor_id], [t18].[tool] AS [tool], [t18].
[assigned_on] AS [assigned_on], [t18].[due_on] AS [due_on], [t18].[completed_on] AS [completed_on], [t18].[grade] AS
[grade], [t18].[child_view] AS [child_view], [t18].[parent_view] AS [parent_view], [t18].[practitioner_took_part] AS
[practitioner_took_part], [t18].[reaudit_of] AS [reaudit_of], [t18].[recorded_at] AS [recorded_at], [t18].
[recorded_by] AS [recorded_by], [t18].[worker_id] AS [worker_id], [t18].[period] AS [period], [t18].[counted] AS
[counted], [t18].[moderated_audit] AS [moderated_audit], [t18].[moderated_grade] AS [moderated_grade], [t5].
[first_audit] AS [first_audit], [t5].[first_grade] AS [first_grade]
FROM (SELECT [t16].[audit_id] AS [audit_id], [t16].[person_id] AS [person_id], [t16].[team_id] AS [team_id], [t16].
[practitioner_id] AS [practitioner_id], [t16].[auditor_id] AS [auditor_id], [t16].[tool] AS [tool], [t16].
[assigned_on] AS [assigned_on], [t16].[due_on] AS [due_on], [t16].[completed_on] AS [completed_on], [t16].[grade] AS
[grade], [t16].[child_view] AS [child_view], [t16].[parent_view] AS [parent_view], [t16].[practitioner_took_part] AS
[practitioner_took_part], [t16].[reaudit_of] AS [reaudit_of], [t16].[recorded_at] AS [recorded_at], [t16].
[recorded_by] AS [recorded_by], [t16].[worker_id] AS [worker_id], [t16].[period] AS [period], [t16].[counted] AS
[counted], [t16].[moderated_audit] AS [moderated_audit], [t16].[moderated_grade] AS [moderated_grade]
FROM (SELECT [t15].[audit_id] AS [audit_id], [t15].[person_id] AS [person_id], [t15].[team_id] AS [team_id], [t15].
[practitioner_id] AS [practitioner_id], [t15].[auditor_id] AS [auditor_id], [t15].[tool] AS [tool], [t15].
[assigned_on] AS [assigned_on], [t15].[due_on] AS [due_on], [t15].[completed_on] AS [completed_on], [t15].[grade] AS
[grade], [t15].[child_view] AS [child_view], [t15].[parent_view] AS [parent_view], [t15].[practitioner_took_part] AS
[practitioner_took_part], [t15].[reaudit_of] AS [reaudit_of], [t15].[recorded_at] AS [recorded_at], [t15].
[recorded_by] AS [recorded_by], [t15].[worker_id] AS [worker_id], [t15].[period] AS [period], [t15].[counted] AS
[counted], [t14].[moderated_audit] AS [moderated_audit], [t14].[moderated_grade] AS [moderated_grade]
FROM (SELECT [t11].[audit_id] AS [audit_id], [t11].[person_id] AS [person_id], [t11].[team_id] AS [team_id], [t11].
[practitioner_id] AS [practitioner_id], [t11].[auditor_id] AS [auditor_id], [t11].[tool] AS [tool], [t11].
[assigned_on] AS [assigned_on], [t11].[due_on] AS [due_on], [t11].[completed_on] AS [completed_on], [t11].[grade] AS
[grade], [t11].[child_view] AS [child_view], [t11].[parent_view] AS [parent_view], [t11].[practitioner_took_part] AS
[practitioner_took_part], [t11].[reaudit_of] AS [reaudit_of], [t11].[recorded_at] AS [recorded_at], [t11].
[recorded_by] AS [recorded_by], [t11].[worker_id] AS [worker_id], [t11].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t10].[audit_id] AS [audit_id], [t10].[person_id] AS [person_id], [t10].[team_id] AS [team_id], [t10].
[practitioner_id] AS [practitioner_id], [t10].[auditor_id] AS [auditor_id], [t10].[tool] AS [tool], [t10].
[assigned_on] AS [assigned_on], [t10].[due_on] AS [due_on], [t10].[completed_on] AS [completed_on], [t10].[grade] AS
[grade], [t10].[child_view] AS [child_view], [t10].[parent_view] AS [parent_view], [t10].[practitioner_took_part] AS
[practitioner_took_part], [t10].[reaudit_of] AS [reaudit_of], [t10].[recorded_at] AS [recorded_at], [t10].
[recorded_by] AS [recorded_by], [t10].[worker_id] AS [worker_id], [t10].[period] AS [period]
FROM (SELECT [t8].[audit_id] AS [audit_id], [t8].[person_id] AS [person_id], [t8].[team_id] AS [team_id], [t8].
[practitioner_id] AS [practitioner_id], [t8].[auditor_id] AS [auditor_id], [t8].[tool] AS [tool], [t8].[assigned_on]
AS [assigned_on], [t8].[due_on] AS [due_on], [t8].[completed_on] AS [completed_on], [t8].[grade] AS [grade], [t8].
[child_view] AS [child_view], [t8].[parent_view] AS [parent_view], [t8].[practitioner_took_part] AS
[practitioner_took_part], [t8].[reaudit_of] AS [reaudit_of], [t8].[recorded_at] AS [recorded_at], [t8].[recorded_by]
AS [recorded_by], [t8].[worker_id] AS [worker_id], [t3].[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t0].[audit_id] AS [audit_id], [t0].[person_id] AS [person_id], [t0].[team_id] AS [team_id], [t0].
[practitioner_id] AS [practitioner_id], [t0].[auditor_id] AS [auditor_id], [t0].[tool] AS [tool], [t0].[assigned_on]
AS [assigned_on], [t0].[due_on] AS [due_on], [t0].[completed_on] AS [completed_on], [t0].[grade] AS [grade], [t0].
[child_view] AS [child_view], [t0].[parent_view] AS [parent_view], [t0].[practitioner_took_part] AS
[practitioner_took_part], [t0].[reaudit_of] AS [reaudit_of], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by]
AS [recorded_by], [t0].[practitioner_id] AS [worker_id]
FROM [audits] AS [t0]
WHERE COALESCE([t0].[tool], 'standard') = 'standard') AS [t8]
INNER JOIN [period_days] AS [t3] ON [t8].[completed_on] = [t3].[day]) AS [t10]) AS [t11]) AS [t15]
LEFT OUTER JOIN (SELECT [t9].[audit_id] AS [moderated_audit], [t9].[grade] AS [moderated_grade]
FROM (SELECT [t6].[moderation_id] AS [moderation_id], [t6].[audit_id] AS [audit_id], [t6].[moderator_id] AS
[moderator_id], [t6].[moderated_on] AS [moderated_on], [t6].[grade] AS [grade], [t6].[chosen_because] AS
[chosen_because], [t6].[recorded_at] AS [recorded_at], [t6].[recorded_by] AS [recorded_by], ROW_NUMBER() OVER (
PARTITION BY [t6].[audit_id] ORDER BY [t6].[moderated_on] DESC, [t6].[moderation_id] DESC) - 1 AS [place]
FROM (SELECT [t1].[moderation_id] AS [moderation_id], [t1].[audit_id] AS [audit_id], [t1].[moderator_id] AS
[moderator_id], [t1].[moderated_on] AS [moderated_on], [t1].[grade] AS [grade], [t1].[chosen_because] AS
[chosen_because], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by] AS [recorded_by]
FROM [audit_moderations] AS [t1]
WHERE NOT [t1].[grade] IS NULL) AS [t6]) AS [t9]
WHERE [t9].[place] = 0) AS [t14] ON [t15].[audit_id] = [t14].[moderated_audit]) AS [t16]
WHERE NOT [t16].[reaudit_of] IS NULL) AS [t18]
LEFT OUTER JOIN (SELECT [t0].[audit_id] AS [first_audit], [t0].[grade] AS [first_grade]
FROM [audits] AS [t0]) AS [t5] ON [t18].[reaudit_of] = [t5].[first_audit]) AS [t19]
WHERE ([t19].[first_grade] IS NULL) OR [t19].[first_grade] IN ('1', '2');

-- measure QA10
SELECT CAST([t12].[period] AS VARCHAR(MAX)) AS [period], CAST([t12].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t12].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t12].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN [t12].[kind] = 'impact' THEN 1
WHEN NOT ([t12].[kind] = 'impact') THEN 0 END AS BIT) AS FLOAT) IS NULL, [t12].[counted], 0.0) AS FLOAT) AS [counted]
, CAST(COALESCE(CAST(CAST(CASE WHEN [t12].[kind] = 'impact' THEN 1 WHEN NOT ([t12].[kind] = 'impact') THEN 0 END AS
BIT) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(CAST(CASE WHEN [t12].[kind] = 'impact' THEN 1 WHEN NOT (
[t12].[kind] = 'impact') THEN 0 END AS BIT) AS FLOAT) IS NULL, 0.0, [t12].[counted]) AS FLOAT) AS [unknown], CAST(0.0
AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t11].[item_id] AS [item_id], [t11].[audit_id] AS [audit_id], [t11].[kind] AS [kind], [t11].[score] AS
[score], [t11].[scored_on] AS [scored_on], [t11].[recorded_at] AS [recorded_at], [t11].[recorded_by] AS [recorded_by]
, [t11].[period] AS [period], [t11].[counted] AS [counted], [t5].[of_audit] AS [of_audit], [t5].[person_id] AS
[person_id], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id]
FROM (SELECT [t9].[item_id] AS [item_id], [t9].[audit_id] AS [audit_id], [t9].[kind] AS [kind], [t9].[score] AS
[score], [t9].[scored_on] AS [scored_on], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by] AS [recorded_by],
[t9].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t8].[item_id] AS [item_id], [t8].[audit_id] AS [audit_id], [t8].[kind] AS [kind], [t8].[score] AS
[score], [t8].[scored_on] AS [scored_on], [t8].[recorded_at] AS [recorded_at], [t8].[recorded_by] AS [recorded_by],
[t8].[period] AS [period]
FROM (SELECT [t7].[item_id] AS [item_id], [t7].[audit_id] AS [audit_id], [t7].[kind] AS [kind], [t7].[score] AS
[score], [t7].[scored_on] AS [scored_on], [t7].[recorded_at] AS [recorded_at], [t7].[recorded_by] AS [recorded_by],
[t3].[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t1].[item_id] AS [item_id], [t1].[audit_id] AS [audit_id], [t1].[kind] AS [kind], [t1].[score] AS
[score], [t1].[scored_on] AS [scored_on], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by] AS [recorded_by]
FROM [audit_items] AS [t1]
WHERE NOT [t1].[score] IS NULL) AS [t7]
INNER JOIN [period_days] AS [t3] ON [t7].[scored_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t11]
LEFT OUTER JOIN (SELECT [t0].[audit_id] AS [of_audit], [t0].[person_id] AS [person_id], [t0].[practitioner_id] AS
[worker_id], [t0].[team_id] AS [team_id]
FROM [audits] AS [t0]) AS [t5] ON [t11].[audit_id] = [t5].[of_audit]) AS [t12];

-- measure QA11
SELECT CAST([t6].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS
VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t6].[hit] IS
NULL, [t6].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE([t6].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT
[t6].[hit] IS NULL, 0.0, [t6].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT)
AS [overdue]
FROM (SELECT [t5].[theme_id] AS [theme_id], [t5].[theme] AS [theme], [t5].[raised_on] AS [raised_on], [t5].[acted_on]
AS [acted_on], [t5].[checked_on] AS [checked_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS
[recorded_by], [t5].[period] AS [period], 1.0 AS [counted], CAST(CAST(CASE WHEN (NOT [t5].[acted_on] IS NULL) AND
COALESCE(CAST(CASE WHEN [t5].[checked_on] >= [t5].[acted_on] THEN 1 WHEN NOT ([t5].[checked_on] >= [t5].[acted_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT ((NOT [t5].[acted_on] IS NULL) AND COALESCE(CAST(CASE WHEN
[t5].[checked_on] >= [t5].[acted_on] THEN 1 WHEN NOT ([t5].[checked_on] >= [t5].[acted_on]) THEN 0 END AS BIT), (CAST
(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t4].[theme_id] AS [theme_id], [t4].[theme] AS [theme], [t4].[raised_on] AS [raised_on], [t4].[acted_on]
AS [acted_on], [t4].[checked_on] AS [checked_on], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS
[recorded_by], [t4].[period] AS [period]
FROM (SELECT [t2].[theme_id] AS [theme_id], [t2].[theme] AS [theme], [t2].[raised_on] AS [raised_on], [t2].[acted_on]
AS [acted_on], [t2].[checked_on] AS [checked_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS
[recorded_by], [t3].[period] AS [period], [t3].[day] AS [day]
FROM [learning_themes] AS [t2]
INNER JOIN [period_days] AS [t3] ON [t2].[raised_on] = [t3].[day]) AS [t4]) AS [t5]) AS [t6];

-- measure QA12
WITH [t8] AS (SELECT [t7].[employment_id] AS [employment_id], [t7].[worker_id] AS [worker_id], [t7].[team_id] AS
[team_id], [t7].[role] AS [role], [t7].[stage] AS [stage], [t7].[fte] AS [fte], [t7].[agency] AS [agency], [t7].
[started_on] AS [started_on], [t7].[ended_on] AS [ended_on], [t7].[recorded_at] AS [recorded_at], [t7].[recorded_by]
AS [recorded_by], [t3].[period] AS [period], [t3].[from_on] AS [from_on], [t3].[to_on] AS [to_on], [t3].
[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[employment_id] AS [employment_id], [t1].[worker_id] AS [worker_id], [t1].[team_id] AS [team_id],
[t1].[role] AS [role], [t1].[stage] AS [stage], [t1].[fte] AS [fte], [t1].[agency] AS [agency], [t1].[started_on] AS
[started_on], [t1].[ended_on] AS [ended_on], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by] AS [recorded_by]
FROM [employments] AS [t1]
WHERE [t1].[role] IN ('social worker', 'senior social worker')) AS [t7]
INNER JOIN [periods] AS [t3] ON [t7].[started_on] <= [t3].[to_on])
SELECT CAST([t17].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST([t17].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t17].[team_id] AS VARCHAR(MAX)) AS
[team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN NOT [t17]
.[watched] IS NULL THEN 1 WHEN NOT (NOT [t17].[watched] IS NULL) THEN 0 END AS BIT) AS FLOAT) IS NULL, 1.0, 0.0) AS
FLOAT) AS [counted], CAST(COALESCE(CAST(CAST(CASE WHEN NOT [t17].[watched] IS NULL THEN 1 WHEN NOT (NOT [t17].
[watched] IS NULL) THEN 0 END AS BIT) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(CAST(CASE WHEN NOT [t17].
[watched] IS NULL THEN 1 WHEN NOT (NOT [t17].[watched] IS NULL) THEN 0 END AS BIT) AS FLOAT) IS NULL, 0.0, 1.0) AS
FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t14].[period] AS [period], [t14].[worker_id] AS [worker_id], [t14].[year_before_on] AS [year_before_on]
, [t14].[to_on] AS [to_on], [t14].[team_id] AS [team_id], [t16].[watched] AS [watched], [t16].[watched_in] AS
[watched_in]
FROM (SELECT [t10].[period] AS [period], [t10].[worker_id] AS [worker_id], [t10].[year_before_on] AS [year_before_on]
, [t10].[to_on] AS [to_on], MAX([t10].[team_id]) AS [team_id]
FROM (SELECT [t9].[employment_id] AS [employment_id], [t9].[worker_id] AS [worker_id], [t9].[team_id] AS [team_id],
[t9].[role] AS [role], [t9].[stage] AS [stage], [t9].[fte] AS [fte], [t9].[agency] AS [agency], [t9].[started_on] AS
[started_on], [t9].[ended_on] AS [ended_on], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by] AS [recorded_by]
, [t9].[period] AS [period], [t9].[from_on] AS [from_on], [t9].[to_on] AS [to_on], [t9].[year_before_on] AS
[year_before_on]
FROM [t8] AS [t9]
WHERE ([t9].[ended_on] IS NULL) OR ([t9].[ended_on] > [t9].[to_on])) AS [t10] GROUP BY [t10].[period], [t10].
[worker_id], [t10].[year_before_on], [t10].[to_on]) AS [t14]
LEFT OUTER JOIN (SELECT [t14].[worker_id] AS [watched], [t14].[period] AS [watched_in]
FROM (SELECT [t10].[period] AS [period], [t10].[worker_id] AS [worker_id], [t10].[year_before_on] AS [year_before_on]
, [t10].[to_on] AS [to_on], MAX([t10].[team_id]) AS [team_id]
FROM (SELECT [t9].[employment_id] AS [employment_id], [t9].[worker_id] AS [worker_id], [t9].[team_id] AS [team_id],
[t9].[role] AS [role], [t9].[stage] AS [stage], [t9].[fte] AS [fte], [t9].[agency] AS [agency], [t9].[started_on] AS
[started_on], [t9].[ended_on] AS [ended_on], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by] AS [recorded_by]
, [t9].[period] AS [period], [t9].[from_on] AS [from_on], [t9].[to_on] AS [to_on], [t9].[year_before_on] AS
[year_before_on]
FROM [t8] AS [t9]
WHERE ([t9].[ended_on] IS NULL) OR ([t9].[ended_on] > [t9].[to_on])) AS [t10] GROUP BY [t10].[period], [t10].
[worker_id], [t10].[year_before_on], [t10].[to_on]) AS [t14]
WHERE EXISTS(SELECT 1
FROM (SELECT DISTINCT [t9].[worker_id] AS [then_worker], [t9].[period] AS [then_period]
FROM [t8] AS [t9]
WHERE [t9].[started_on] <= [t9].[year_before_on] AND (([t9].[ended_on] IS NULL) OR ([t9].[ended_on] > [t9].
[year_before_on]))) AS [t12]
WHERE [t14].[worker_id] = [t12].[then_worker] AND [t14].[period] = [t12].[then_period]) AND EXISTS(SELECT 1
FROM (SELECT [t0].[worker_id] AS [seen_worker], [t0].[observed_on] AS [seen_on]
FROM [observations] AS [t0]) AS [t5]
WHERE [t14].[worker_id] = [t5].[seen_worker] AND [t5].[seen_on] > [t14].[year_before_on] AND [t5].[seen_on] <= [t14].
[to_on])) AS [t16] ON [t14].[worker_id] = [t16].[watched] AND [t14].[period] = [t16].[watched_in]
WHERE EXISTS(SELECT 1
FROM (SELECT DISTINCT [t9].[worker_id] AS [then_worker], [t9].[period] AS [then_period]
FROM [t8] AS [t9]
WHERE [t9].[started_on] <= [t9].[year_before_on] AND (([t9].[ended_on] IS NULL) OR ([t9].[ended_on] > [t9].
[year_before_on]))) AS [t12]
WHERE [t14].[worker_id] = [t12].[then_worker] AND [t14].[period] = [t12].[then_period])) AS [t17];
