-- measure UA01
SELECT CAST([t26].[period] AS VARCHAR(MAX)) AS [period], CAST([t26].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t26].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t26].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t26].[hit] IS NULL, [t26].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t26].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t26].[hit] IS NULL, 0.0, [t26].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[started_on] AS
[started_on], [t25].[period] AS [period], [t25].[to_on] AS [to_on], [t25].[year_before_on] AS [year_before_on], [t25]
.[from_on_right] AS [from_on_right], [t25].[worker_id] AS [worker_id], [t25].[team_id] AS [team_id], [t25].[counted]
AS [counted], IIF(([t25].[hit] = 0) AND ([t25].[perhaps] = 1), CAST(NULL AS FLOAT), [t25].[hit]) AS [hit], [t25].
[perhaps] AS [perhaps]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[care_period_id] AS [care_period_id], [t24].[started_on] AS
[started_on], [t24].[period] AS [period], [t24].[to_on] AS [to_on], [t24].[year_before_on] AS [year_before_on], [t24]
.[from_on_right] AS [from_on_right], [t24].[worker_id] AS [worker_id], [t24].[team_id] AS [team_id], [t24].[counted]
AS [counted], [t24].[hit] AS [hit], [t24].[perhaps] AS [perhaps]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[care_period_id] AS [care_period_id], [t23].[started_on] AS
[started_on], [t23].[period] AS [period], [t23].[to_on] AS [to_on], [t23].[year_before_on] AS [year_before_on], [t23]
.[from_on_right] AS [from_on_right], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id], [t23].[counted]
AS [counted], [t23].[hit] AS [hit], [t23].[found_person] AS [found_person], [t23].[found_period] AS [found_period],
CAST(CAST(CASE WHEN NOT [t23].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t23].[found_person] IS NULL) THEN 0 END AS
BIT) AS FLOAT) AS [perhaps]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[care_period_id] AS [care_period_id], [t22].[started_on] AS
[started_on], [t22].[period] AS [period], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS [year_before_on], [t22]
.[from_on_right] AS [from_on_right], [t22].[worker_id] AS [worker_id], [t22].[team_id] AS [team_id], [t22].[counted]
AS [counted], [t22].[hit] AS [hit], [t17].[found_person] AS [found_person], [t17].[found_period] AS [found_period]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[care_period_id] AS [care_period_id], [t20].[started_on] AS
[started_on], [t20].[period] AS [period], [t20].[to_on] AS [to_on], [t20].[year_before_on] AS [year_before_on], [t20]
.[from_on_right] AS [from_on_right], [t20].[worker_id] AS [worker_id], [t20].[team_id] AS [team_id], [t20].[counted]
AS [counted], [t20].[hit] AS [hit]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[care_period_id] AS [care_period_id], [t19].[started_on] AS
[started_on], [t19].[period] AS [period], [t19].[to_on] AS [to_on], [t19].[year_before_on] AS [year_before_on], [t19]
.[from_on_right] AS [from_on_right], [t19].[worker_id] AS [worker_id], [t19].[team_id] AS [team_id], [t19].[counted]
AS [counted], [t19].[found_person] AS [found_person], [t19].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT
[t19].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t19].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[care_period_id] AS [care_period_id], [t12].[started_on] AS
[started_on], [t12].[period] AS [period], [t12].[to_on] AS [to_on], [t12].[year_before_on] AS [year_before_on], [t12]
.[from_on_right] AS [from_on_right], [t12].[worker_id] AS [worker_id], [t12].[team_id] AS [team_id], [t12].[counted]
AS [counted], [t18].[found_person] AS [found_person], [t18].[found_period] AS [found_period]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[care_period_id] AS [care_period_id], [t10].[started_on] AS
[started_on], [t10].[period] AS [period], [t10].[to_on] AS [to_on], [t10].[year_before_on] AS [year_before_on], [t10]
.[from_on_right] AS [from_on_right], IIF(([t10].[until_on] IS NULL) OR ([t10].[to_on] <= [t10].[until_on]), [t10].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t10].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[care_period_id] AS [care_period_id], [t4].[started_on] AS
[started_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on]
AS [year_before_on], [t7].[held_by] AS [held_by], [t7].[held_worker] AS [held_worker], [t7].[held_team] AS [held_team]
, [t7].[from_on] AS [from_on_right], [t7].[until_on] AS [until_on], [t7].[held_next] AS [held_next]
FROM [care_periods] AS [t4]
INNER JOIN [periods] AS [t5] ON [t4].[started_on] <= [t5].[to_on] AND (([t4].[ended_on] IS NULL) OR ([t4].[ended_on] >
[t5].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [held_by], [t3].[worker_id] AS [held_worker], [t3].[team_id] AS
[held_team], [t3].[from_on] AS [from_on], [t3].[until_on] AS [until_on], [t3].[next_on] AS [held_next]
FROM [responsibility] AS [t3]) AS [t7] ON [t4].[person_id] = [t7].[held_by] AND [t5].[to_on] >= [t7].[from_on] AND ((
[t7].[held_next] IS NULL) OR ([t5].[to_on] < [t7].[held_next]))) AS [t10]) AS [t12]
LEFT OUTER JOIN (SELECT DISTINCT [t14].[found_person] AS [found_person], [t14].[found_period] AS [found_period]
FROM (SELECT [t12].[person_id] AS [found_person], [t12].[period] AS [found_period]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[care_period_id] AS [care_period_id], [t10].[started_on] AS
[started_on], [t10].[period] AS [period], [t10].[to_on] AS [to_on], [t10].[year_before_on] AS [year_before_on], [t10]
.[from_on_right] AS [from_on_right], IIF(([t10].[until_on] IS NULL) OR ([t10].[to_on] <= [t10].[until_on]), [t10].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t10].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[care_period_id] AS [care_period_id], [t4].[started_on] AS
[started_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on]
AS [year_before_on], [t7].[held_by] AS [held_by], [t7].[held_worker] AS [held_worker], [t7].[held_team] AS [held_team]
, [t7].[from_on] AS [from_on_right], [t7].[until_on] AS [until_on], [t7].[held_next] AS [held_next]
FROM [care_periods] AS [t4]
INNER JOIN [periods] AS [t5] ON [t4].[started_on] <= [t5].[to_on] AND (([t4].[ended_on] IS NULL) OR ([t4].[ended_on] >
[t5].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [held_by], [t3].[worker_id] AS [held_worker], [t3].[team_id] AS
[held_team], [t3].[from_on] AS [from_on], [t3].[until_on] AS [until_on], [t3].[next_on] AS [held_next]
FROM [responsibility] AS [t3]) AS [t7] ON [t4].[person_id] = [t7].[held_by] AND [t5].[to_on] >= [t7].[from_on] AND ((
[t7].[held_next] IS NULL) OR ([t5].[to_on] < [t7].[held_next]))) AS [t10]) AS [t12]
WHERE EXISTS(SELECT 1
FROM (SELECT CAST(CASE WHEN (CONTAINS(LOWER([t0].[status]), 'unaccompanied') = 1 OR CONTAINS(LOWER([t0].[status]),
'uasc') = 1) AND (NOT (CONTAINS(LOWER([t0].[status]), 'former') = 1)) THEN 1 WHEN NOT ((CONTAINS(LOWER([t0].[status])
, 'unaccompanied') = 1 OR CONTAINS(LOWER([t0].[status]), 'uasc') = 1) AND (NOT (CONTAINS(LOWER([t0].[status]),
'former') = 1))) THEN 0 END AS BIT) AS [named], [t0].[person_id] AS [status_person], [t0].[started_on] AS
[status_from], [t0].[ended_on] AS [status_until]
FROM [immigration_statuses] AS [t0]) AS [t9]
WHERE [t12].[person_id] = [t9].[status_person] AND (([t9].[status_from] IS NULL) OR ([t9].[status_from] <= [t12].
[to_on])) AND (([t9].[status_until] IS NULL) OR ([t9].[status_until] > [t12].[to_on])) AND [t9].[named] <> 0)) AS
[t14]) AS [t18] ON [t12].[person_id] = [t18].[found_person] AND [t12].[period] = [t18].[found_period]) AS [t19]) AS
[t20]) AS [t22]
LEFT OUTER JOIN (SELECT DISTINCT [t13].[found_person] AS [found_person], [t13].[found_period] AS [found_period]
FROM (SELECT [t12].[person_id] AS [found_person], [t12].[period] AS [found_period]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[care_period_id] AS [care_period_id], [t10].[started_on] AS
[started_on], [t10].[period] AS [period], [t10].[to_on] AS [to_on], [t10].[year_before_on] AS [year_before_on], [t10]
.[from_on_right] AS [from_on_right], IIF(([t10].[until_on] IS NULL) OR ([t10].[to_on] <= [t10].[until_on]), [t10].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t10].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[care_period_id] AS [care_period_id], [t4].[started_on] AS
[started_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on]
AS [year_before_on], [t7].[held_by] AS [held_by], [t7].[held_worker] AS [held_worker], [t7].[held_team] AS [held_team]
, [t7].[from_on] AS [from_on_right], [t7].[until_on] AS [until_on], [t7].[held_next] AS [held_next]
FROM [care_periods] AS [t4]
INNER JOIN [periods] AS [t5] ON [t4].[started_on] <= [t5].[to_on] AND (([t4].[ended_on] IS NULL) OR ([t4].[ended_on] >
[t5].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [held_by], [t3].[worker_id] AS [held_worker], [t3].[team_id] AS
[held_team], [t3].[from_on] AS [from_on], [t3].[until_on] AS [until_on], [t3].[next_on] AS [held_next]
FROM [responsibility] AS [t3]) AS [t7] ON [t4].[person_id] = [t7].[held_by] AND [t5].[to_on] >= [t7].[from_on] AND ((
[t7].[held_next] IS NULL) OR ([t5].[to_on] < [t7].[held_next]))) AS [t10]) AS [t12]
WHERE EXISTS(SELECT 1
FROM (SELECT CAST(CASE WHEN (CONTAINS(LOWER([t0].[status]), 'unaccompanied') = 1 OR CONTAINS(LOWER([t0].[status]),
'uasc') = 1) AND (NOT (CONTAINS(LOWER([t0].[status]), 'former') = 1)) THEN 1 WHEN NOT ((CONTAINS(LOWER([t0].[status])
, 'unaccompanied') = 1 OR CONTAINS(LOWER([t0].[status]), 'uasc') = 1) AND (NOT (CONTAINS(LOWER([t0].[status]),
'former') = 1))) THEN 0 END AS BIT) AS [named], [t0].[person_id] AS [status_person], [t0].[started_on] AS
[status_from], [t0].[ended_on] AS [status_until]
FROM [immigration_statuses] AS [t0]) AS [t9]
WHERE [t12].[person_id] = [t9].[status_person] AND (([t9].[status_from] IS NULL) OR ([t9].[status_from] <= [t12].
[to_on])) AND (([t9].[status_until] IS NULL) OR ([t9].[status_until] > [t12].[to_on])) AND [t9].[named] IS NULL)) AS
[t13]) AS [t17] ON [t22].[person_id] = [t17].[found_person] AND [t22].[period] = [t17].[found_period]) AS [t23]) AS
[t24]) AS [t25]) AS [t26];

-- measure UA02
SELECT CAST([t37].[period] AS VARCHAR(MAX)) AS [period], CAST([t37].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t37].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t37].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t37].[is_one] IS NULL, CAST(NULL AS FLOAT),
[t37].[hit]) IS NULL, [t37].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t37].[is_one] IS NULL, CAST(
NULL AS FLOAT), [t37].[hit]), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t37].[is_one] IS NULL, CAST(NULL AS FLOAT),
[t37].[hit]) IS NULL, 0.0, [t37].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT
) AS [overdue]
FROM (SELECT [t36].[person_id] AS [person_id], [t36].[care_period_id] AS [care_period_id], [t36].[started_on] AS
[started_on], [t36].[period] AS [period], [t36].[to_on] AS [to_on], [t36].[year_before_on] AS [year_before_on], [t36]
.[from_on_right] AS [from_on_right], [t36].[worker_id] AS [worker_id], [t36].[team_id] AS [team_id], [t36].[counted]
AS [counted], [t36].[is_one] AS [is_one], [t36].[perhaps] AS [perhaps], [t36].[hit] AS [hit]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[care_period_id] AS [care_period_id], [t35].[started_on] AS
[started_on], [t35].[period] AS [period], [t35].[to_on] AS [to_on], [t35].[year_before_on] AS [year_before_on], [t35]
.[from_on_right] AS [from_on_right], [t35].[worker_id] AS [worker_id], [t35].[team_id] AS [team_id], [t35].[counted]
AS [counted], [t35].[is_one] AS [is_one], [t35].[perhaps] AS [perhaps], [t35].[found_person] AS [found_person], [t35]
.[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT [t35].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t35].
[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[care_period_id] AS [care_period_id], [t31].[started_on] AS
[started_on], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[year_before_on] AS [year_before_on], [t31]
.[from_on_right] AS [from_on_right], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id], [t31].[counted]
AS [counted], [t31].[is_one] AS [is_one], [t31].[perhaps] AS [perhaps], [t34].[found_person] AS [found_person], [t34]
.[found_period] AS [found_period]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[care_period_id] AS [care_period_id], [t29].[started_on] AS
[started_on], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[year_before_on] AS [year_before_on], [t29]
.[from_on_right] AS [from_on_right], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id], [t29].[counted]
AS [counted], [t29].[hit] AS [is_one], [t29].[perhaps] AS [perhaps]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[care_period_id] AS [care_period_id], [t28].[started_on] AS
[started_on], [t28].[period] AS [period], [t28].[to_on] AS [to_on], [t28].[year_before_on] AS [year_before_on], [t28]
.[from_on_right] AS [from_on_right], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id], [t28].[counted]
AS [counted], IIF(([t28].[hit] = 0) AND ([t28].[perhaps] = 1), CAST(NULL AS FLOAT), [t28].[hit]) AS [hit], [t28].
[perhaps] AS [perhaps]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[care_period_id] AS [care_period_id], [t27].[started_on] AS
[started_on], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[year_before_on] AS [year_before_on], [t27]
.[from_on_right] AS [from_on_right], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted]
AS [counted], [t27].[hit] AS [hit], [t27].[perhaps] AS [perhaps]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[care_period_id] AS [care_period_id], [t26].[started_on] AS
[started_on], [t26].[period] AS [period], [t26].[to_on] AS [to_on], [t26].[year_before_on] AS [year_before_on], [t26]
.[from_on_right] AS [from_on_right], [t26].[worker_id] AS [worker_id], [t26].[team_id] AS [team_id], [t26].[counted]
AS [counted], [t26].[hit] AS [hit], [t26].[found_person] AS [found_person], [t26].[found_period] AS [found_period],
CAST(CAST(CASE WHEN NOT [t26].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t26].[found_person] IS NULL) THEN 0 END AS
BIT) AS FLOAT) AS [perhaps]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[started_on] AS
[started_on], [t25].[period] AS [period], [t25].[to_on] AS [to_on], [t25].[year_before_on] AS [year_before_on], [t25]
.[from_on_right] AS [from_on_right], [t25].[worker_id] AS [worker_id], [t25].[team_id] AS [team_id], [t25].[counted]
AS [counted], [t25].[hit] AS [hit], [t20].[found_person] AS [found_person], [t20].[found_period] AS [found_period]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[care_period_id] AS [care_period_id], [t23].[started_on] AS
[started_on], [t23].[period] AS [period], [t23].[to_on] AS [to_on], [t23].[year_before_on] AS [year_before_on], [t23]
.[from_on_right] AS [from_on_right], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id], [t23].[counted]
AS [counted], [t23].[hit] AS [hit]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[care_period_id] AS [care_period_id], [t22].[started_on] AS
[started_on], [t22].[period] AS [period], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS [year_before_on], [t22]
.[from_on_right] AS [from_on_right], [t22].[worker_id] AS [worker_id], [t22].[team_id] AS [team_id], [t22].[counted]
AS [counted], [t22].[found_person] AS [found_person], [t22].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT
[t22].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t22].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[care_period_id] AS [care_period_id], [t15].[started_on] AS
[started_on], [t15].[period] AS [period], [t15].[to_on] AS [to_on], [t15].[year_before_on] AS [year_before_on], [t15]
.[from_on_right] AS [from_on_right], [t15].[worker_id] AS [worker_id], [t15].[team_id] AS [team_id], [t15].[counted]
AS [counted], [t21].[found_person] AS [found_person], [t21].[found_period] AS [found_period]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[care_period_id] AS [care_period_id], [t13].[started_on] AS
[started_on], [t13].[period] AS [period], [t13].[to_on] AS [to_on], [t13].[year_before_on] AS [year_before_on], [t13]
.[from_on_right] AS [from_on_right], IIF(([t13].[until_on] IS NULL) OR ([t13].[to_on] <= [t13].[until_on]), [t13].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t13].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[care_period_id] AS [care_period_id], [t5].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t10].[held_by] AS [held_by], [t10].[held_worker] AS [held_worker], [t10].[held_team] AS
[held_team], [t10].[from_on] AS [from_on_right], [t10].[until_on] AS [until_on], [t10].[held_next] AS [held_next]
FROM [care_periods] AS [t5]
INNER JOIN [periods] AS [t6] ON [t5].[started_on] <= [t6].[to_on] AND (([t5].[ended_on] IS NULL) OR ([t5].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t4].[person_id] AS [held_by], [t4].[worker_id] AS [held_worker], [t4].[team_id] AS
[held_team], [t4].[from_on] AS [from_on], [t4].[until_on] AS [until_on], [t4].[next_on] AS [held_next]
FROM [responsibility] AS [t4]) AS [t10] ON [t5].[person_id] = [t10].[held_by] AND [t6].[to_on] >= [t10].[from_on] AND
(([t10].[held_next] IS NULL) OR ([t6].[to_on] < [t10].[held_next]))) AS [t13]) AS [t15]
LEFT OUTER JOIN (SELECT DISTINCT [t17].[found_person] AS [found_person], [t17].[found_period] AS [found_period]
FROM (SELECT [t15].[person_id] AS [found_person], [t15].[period] AS [found_period]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[care_period_id] AS [care_period_id], [t13].[started_on] AS
[started_on], [t13].[period] AS [period], [t13].[to_on] AS [to_on], [t13].[year_before_on] AS [year_before_on], [t13]
.[from_on_right] AS [from_on_right], IIF(([t13].[until_on] IS NULL) OR ([t13].[to_on] <= [t13].[until_on]), [t13].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t13].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[care_period_id] AS [care_period_id], [t5].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t10].[held_by] AS [held_by], [t10].[held_worker] AS [held_worker], [t10].[held_team] AS
[held_team], [t10].[from_on] AS [from_on_right], [t10].[until_on] AS [until_on], [t10].[held_next] AS [held_next]
FROM [care_periods] AS [t5]
INNER JOIN [periods] AS [t6] ON [t5].[started_on] <= [t6].[to_on] AND (([t5].[ended_on] IS NULL) OR ([t5].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t4].[person_id] AS [held_by], [t4].[worker_id] AS [held_worker], [t4].[team_id] AS
[held_team], [t4].[from_on] AS [from_on], [t4].[until_on] AS [until_on], [t4].[next_on] AS [held_next]
FROM [responsibility] AS [t4]) AS [t10] ON [t5].[person_id] = [t10].[held_by] AND [t6].[to_on] >= [t10].[from_on] AND
(([t10].[held_next] IS NULL) OR ([t6].[to_on] < [t10].[held_next]))) AS [t13]) AS [t15]
WHERE EXISTS(SELECT 1
FROM (SELECT CAST(CASE WHEN (CONTAINS(LOWER([t1].[status]), 'unaccompanied') = 1 OR CONTAINS(LOWER([t1].[status]),
'uasc') = 1) AND (NOT (CONTAINS(LOWER([t1].[status]), 'former') = 1)) THEN 1 WHEN NOT ((CONTAINS(LOWER([t1].[status])
, 'unaccompanied') = 1 OR CONTAINS(LOWER([t1].[status]), 'uasc') = 1) AND (NOT (CONTAINS(LOWER([t1].[status]),
'former') = 1))) THEN 0 END AS BIT) AS [named], [t1].[person_id] AS [status_person], [t1].[started_on] AS
[status_from], [t1].[ended_on] AS [status_until]
FROM [immigration_statuses] AS [t1]) AS [t12]
WHERE [t15].[person_id] = [t12].[status_person] AND (([t12].[status_from] IS NULL) OR ([t12].[status_from] <= [t15].
[to_on])) AND (([t12].[status_until] IS NULL) OR ([t12].[status_until] > [t15].[to_on])) AND [t12].[named] <> 0)) AS
[t17]) AS [t21] ON [t15].[person_id] = [t21].[found_person] AND [t15].[period] = [t21].[found_period]) AS [t22]) AS
[t23]) AS [t25]
LEFT OUTER JOIN (SELECT DISTINCT [t16].[found_person] AS [found_person], [t16].[found_period] AS [found_period]
FROM (SELECT [t15].[person_id] AS [found_person], [t15].[period] AS [found_period]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[care_period_id] AS [care_period_id], [t13].[started_on] AS
[started_on], [t13].[period] AS [period], [t13].[to_on] AS [to_on], [t13].[year_before_on] AS [year_before_on], [t13]
.[from_on_right] AS [from_on_right], IIF(([t13].[until_on] IS NULL) OR ([t13].[to_on] <= [t13].[until_on]), [t13].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t13].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[care_period_id] AS [care_period_id], [t5].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t10].[held_by] AS [held_by], [t10].[held_worker] AS [held_worker], [t10].[held_team] AS
[held_team], [t10].[from_on] AS [from_on_right], [t10].[until_on] AS [until_on], [t10].[held_next] AS [held_next]
FROM [care_periods] AS [t5]
INNER JOIN [periods] AS [t6] ON [t5].[started_on] <= [t6].[to_on] AND (([t5].[ended_on] IS NULL) OR ([t5].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t4].[person_id] AS [held_by], [t4].[worker_id] AS [held_worker], [t4].[team_id] AS
[held_team], [t4].[from_on] AS [from_on], [t4].[until_on] AS [until_on], [t4].[next_on] AS [held_next]
FROM [responsibility] AS [t4]) AS [t10] ON [t5].[person_id] = [t10].[held_by] AND [t6].[to_on] >= [t10].[from_on] AND
(([t10].[held_next] IS NULL) OR ([t6].[to_on] < [t10].[held_next]))) AS [t13]) AS [t15]
WHERE EXISTS(SELECT 1
FROM (SELECT CAST(CASE WHEN (CONTAINS(LOWER([t1].[status]), 'unaccompanied') = 1 OR CONTAINS(LOWER([t1].[status]),
'uasc') = 1) AND (NOT (CONTAINS(LOWER([t1].[status]), 'former') = 1)) THEN 1 WHEN NOT ((CONTAINS(LOWER([t1].[status])
, 'unaccompanied') = 1 OR CONTAINS(LOWER([t1].[status]), 'uasc') = 1) AND (NOT (CONTAINS(LOWER([t1].[status]),
'former') = 1))) THEN 0 END AS BIT) AS [named], [t1].[person_id] AS [status_person], [t1].[started_on] AS
[status_from], [t1].[ended_on] AS [status_until]
FROM [immigration_statuses] AS [t1]) AS [t12]
WHERE [t15].[person_id] = [t12].[status_person] AND (([t12].[status_from] IS NULL) OR ([t12].[status_from] <= [t15].
[to_on])) AND (([t12].[status_until] IS NULL) OR ([t12].[status_until] > [t15].[to_on])) AND [t12].[named] IS NULL))
AS [t16]) AS [t20] ON [t25].[person_id] = [t20].[found_person] AND [t25].[period] = [t20].[found_period]) AS [t26]) AS
[t27]) AS [t28]) AS [t29]
WHERE ([t29].[hit] IS NULL) OR ([t29].[hit] = 1)) AS [t31]
LEFT OUTER JOIN (SELECT DISTINCT [t32].[found_person] AS [found_person], [t32].[found_period] AS [found_period]
FROM (SELECT [t31].[person_id] AS [found_person], [t31].[period] AS [found_period]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[care_period_id] AS [care_period_id], [t29].[started_on] AS
[started_on], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[year_before_on] AS [year_before_on], [t29]
.[from_on_right] AS [from_on_right], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id], [t29].[counted]
AS [counted], [t29].[hit] AS [is_one], [t29].[perhaps] AS [perhaps]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[care_period_id] AS [care_period_id], [t28].[started_on] AS
[started_on], [t28].[period] AS [period], [t28].[to_on] AS [to_on], [t28].[year_before_on] AS [year_before_on], [t28]
.[from_on_right] AS [from_on_right], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id], [t28].[counted]
AS [counted], IIF(([t28].[hit] = 0) AND ([t28].[perhaps] = 1), CAST(NULL AS FLOAT), [t28].[hit]) AS [hit], [t28].
[perhaps] AS [perhaps]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[care_period_id] AS [care_period_id], [t27].[started_on] AS
[started_on], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[year_before_on] AS [year_before_on], [t27]
.[from_on_right] AS [from_on_right], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted]
AS [counted], [t27].[hit] AS [hit], [t27].[perhaps] AS [perhaps]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[care_period_id] AS [care_period_id], [t26].[started_on] AS
[started_on], [t26].[period] AS [period], [t26].[to_on] AS [to_on], [t26].[year_before_on] AS [year_before_on], [t26]
.[from_on_right] AS [from_on_right], [t26].[worker_id] AS [worker_id], [t26].[team_id] AS [team_id], [t26].[counted]
AS [counted], [t26].[hit] AS [hit], [t26].[found_person] AS [found_person], [t26].[found_period] AS [found_period],
CAST(CAST(CASE WHEN NOT [t26].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t26].[found_person] IS NULL) THEN 0 END AS
BIT) AS FLOAT) AS [perhaps]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[started_on] AS
[started_on], [t25].[period] AS [period], [t25].[to_on] AS [to_on], [t25].[year_before_on] AS [year_before_on], [t25]
.[from_on_right] AS [from_on_right], [t25].[worker_id] AS [worker_id], [t25].[team_id] AS [team_id], [t25].[counted]
AS [counted], [t25].[hit] AS [hit], [t20].[found_person] AS [found_person], [t20].[found_period] AS [found_period]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[care_period_id] AS [care_period_id], [t23].[started_on] AS
[started_on], [t23].[period] AS [period], [t23].[to_on] AS [to_on], [t23].[year_before_on] AS [year_before_on], [t23]
.[from_on_right] AS [from_on_right], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id], [t23].[counted]
AS [counted], [t23].[hit] AS [hit]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[care_period_id] AS [care_period_id], [t22].[started_on] AS
[started_on], [t22].[period] AS [period], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS [year_before_on], [t22]
.[from_on_right] AS [from_on_right], [t22].[worker_id] AS [worker_id], [t22].[team_id] AS [team_id], [t22].[counted]
AS [counted], [t22].[found_person] AS [found_person], [t22].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT
[t22].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t22].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[care_period_id] AS [care_period_id], [t15].[started_on] AS
[started_on], [t15].[period] AS [period], [t15].[to_on] AS [to_on], [t15].[year_before_on] AS [year_before_on], [t15]
.[from_on_right] AS [from_on_right], [t15].[worker_id] AS [worker_id], [t15].[team_id] AS [team_id], [t15].[counted]
AS [counted], [t21].[found_person] AS [found_person], [t21].[found_period] AS [found_period]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[care_period_id] AS [care_period_id], [t13].[started_on] AS
[started_on], [t13].[period] AS [period], [t13].[to_on] AS [to_on], [t13].[year_before_on] AS [year_before_on], [t13]
.[from_on_right] AS [from_on_right], IIF(([t13].[until_on] IS NULL) OR ([t13].[to_on] <= [t13].[until_on]), [t13].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t13].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[care_period_id] AS [care_period_id], [t5].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t10].[held_by] AS [held_by], [t10].[held_worker] AS [held_worker], [t10].[held_team] AS
[held_team], [t10].[from_on] AS [from_on_right], [t10].[until_on] AS [until_on], [t10].[held_next] AS [held_next]
FROM [care_periods] AS [t5]
INNER JOIN [periods] AS [t6] ON [t5].[started_on] <= [t6].[to_on] AND (([t5].[ended_on] IS NULL) OR ([t5].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t4].[person_id] AS [held_by], [t4].[worker_id] AS [held_worker], [t4].[team_id] AS
[held_team], [t4].[from_on] AS [from_on], [t4].[until_on] AS [until_on], [t4].[next_on] AS [held_next]
FROM [responsibility] AS [t4]) AS [t10] ON [t5].[person_id] = [t10].[held_by] AND [t6].[to_on] >= [t10].[from_on] AND
(([t10].[held_next] IS NULL) OR ([t6].[to_on] < [t10].[held_next]))) AS [t13]) AS [t15]
LEFT OUTER JOIN (SELECT DISTINCT [t17].[found_person] AS [found_person], [t17].[found_period] AS [found_period]
FROM (SELECT [t15].[person_id] AS [found_person], [t15].[period] AS [found_period]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[care_period_id] AS [care_period_id], [t13].[started_on] AS
[started_on], [t13].[period] AS [period], [t13].[to_on] AS [to_on], [t13].[year_before_on] AS [year_before_on], [t13]
.[from_on_right] AS [from_on_right], IIF(([t13].[until_on] IS NULL) OR ([t13].[to_on] <= [t13].[until_on]), [t13].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t13].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[care_period_id] AS [care_period_id], [t5].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t10].[held_by] AS [held_by], [t10].[held_worker] AS [held_worker], [t10].[held_team] AS
[held_team], [t10].[from_on] AS [from_on_right], [t10].[until_on] AS [until_on], [t10].[held_next] AS [held_next]
FROM [care_periods] AS [t5]
INNER JOIN [periods] AS [t6] ON [t5].[started_on] <= [t6].[to_on] AND (([t5].[ended_on] IS NULL) OR ([t5].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t4].[person_id] AS [held_by], [t4].[worker_id] AS [held_worker], [t4].[team_id] AS
[held_team], [t4].[from_on] AS [from_on], [t4].[until_on] AS [until_on], [t4].[next_on] AS [held_next]
FROM [responsibility] AS [t4]) AS [t10] ON [t5].[person_id] = [t10].[held_by] AND [t6].[to_on] >= [t10].[from_on] AND
(([t10].[held_next] IS NULL) OR ([t6].[to_on] < [t10].[held_next]))) AS [t13]) AS [t15]
WHERE EXISTS(SELECT 1
FROM (SELECT CAST(CASE WHEN (CONTAINS(LOWER([t1].[status]), 'unaccompanied') = 1 OR CONTAINS(LOWER([t1].[status]),
'uasc') = 1) AND (NOT (CONTAINS(LOWER([t1].[status]), 'former') = 1)) THEN 1 WHEN NOT ((CONTAINS(LOWER([t1].[status])
, 'unaccompanied') = 1 OR CONTAINS(LOWER([t1].[status]), 'uasc') = 1) AND (NOT (CONTAINS(LOWER([t1].[status]),
'former') = 1))) THEN 0 END AS BIT) AS [named], [t1].[person_id] AS [status_person], [t1].[started_on] AS
[status_from], [t1].[ended_on] AS [status_until]
FROM [immigration_statuses] AS [t1]) AS [t12]
WHERE [t15].[person_id] = [t12].[status_person] AND (([t12].[status_from] IS NULL) OR ([t12].[status_from] <= [t15].
[to_on])) AND (([t12].[status_until] IS NULL) OR ([t12].[status_until] > [t15].[to_on])) AND [t12].[named] <> 0)) AS
[t17]) AS [t21] ON [t15].[person_id] = [t21].[found_person] AND [t15].[period] = [t21].[found_period]) AS [t22]) AS
[t23]) AS [t25]
LEFT OUTER JOIN (SELECT DISTINCT [t16].[found_person] AS [found_person], [t16].[found_period] AS [found_period]
FROM (SELECT [t15].[person_id] AS [found_person], [t15].[period] AS [found_period]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[care_period_id] AS [care_period_id], [t13].[started_on] AS
[started_on], [t13].[period] AS [period], [t13].[to_on] AS [to_on], [t13].[year_before_on] AS [year_before_on], [t13]
.[from_on_right] AS [from_on_right], IIF(([t13].[until_on] IS NULL) OR ([t13].[to_on] <= [t13].[until_on]), [t13].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t13].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[care_period_id] AS [care_period_id], [t5].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t10].[held_by] AS [held_by], [t10].[held_worker] AS [held_worker], [t10].[held_team] AS
[held_team], [t10].[from_on] AS [from_on_right], [t10].[until_on] AS [until_on], [t10].[held_next] AS [held_next]
FROM [care_periods] AS [t5]
INNER JOIN [periods] AS [t6] ON [t5].[started_on] <= [t6].[to_on] AND (([t5].[ended_on] IS NULL) OR ([t5].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t4].[person_id] AS [held_by], [t4].[worker_id] AS [held_worker], [t4].[team_id] AS
[held_team], [t4].[from_on] AS [from_on], [t4].[until_on] AS [until_on], [t4].[next_on] AS [held_next]
FROM [responsibility] AS [t4]) AS [t10] ON [t5].[person_id] = [t10].[held_by] AND [t6].[to_on] >= [t10].[from_on] AND
(([t10].[held_next] IS NULL) OR ([t6].[to_on] < [t10].[held_next]))) AS [t13]) AS [t15]
WHERE EXISTS(SELECT 1
FROM (SELECT CAST(CASE WHEN (CONTAINS(LOWER([t1].[status]), 'unaccompanied') = 1 OR CONTAINS(LOWER([t1].[status]),
'uasc') = 1) AND (NOT (CONTAINS(LOWER([t1].[status]), 'former') = 1)) THEN 1 WHEN NOT ((CONTAINS(LOWER([t1].[status])
, 'unaccompanied') = 1 OR CONTAINS(LOWER([t1].[status]), 'uasc') = 1) AND (NOT (CONTAINS(LOWER([t1].[status]),
'former') = 1))) THEN 0 END AS BIT) AS [named], [t1].[person_id] AS [status_person], [t1].[started_on] AS
[status_from], [t1].[ended_on] AS [status_until]
FROM [immigration_statuses] AS [t1]) AS [t12]
WHERE [t15].[person_id] = [t12].[status_person] AND (([t12].[status_from] IS NULL) OR ([t12].[status_from] <= [t15].
[to_on])) AND (([t12].[status_until] IS NULL) OR ([t12].[status_until] > [t15].[to_on])) AND [t12].[named] IS NULL))
AS [t16]) AS [t20] ON [t25].[person_id] = [t20].[found_person] AND [t25].[period] = [t20].[found_period]) AS [t26]) AS
[t27]) AS [t28]) AS [t29]
WHERE ([t29].[hit] IS NULL) OR ([t29].[hit] = 1)) AS [t31]
WHERE EXISTS(SELECT 1
FROM (SELECT [t0].[person_id] AS [claim_person], [t0].[applied_on] AS [applied], [t0].[solicitor_on] AS [solicitor]
FROM [asylum_claims] AS [t0]) AS [t9]
WHERE [t31].[person_id] = [t9].[claim_person] AND [t9].[applied] <= [t31].[to_on] AND [t9].[solicitor] <= [t31].
[to_on])) AS [t32]) AS [t34] ON [t31].[person_id] = [t34].[found_person] AND [t31].[period] = [t34].[found_period]) AS
[t35]) AS [t36]) AS [t37];
