-- clock deprivation_order_in_date
SELECT 'deprivation_order_in_date' AS [standard], [t6].[person_id], [t6].[order_id] AS [episode_id], 1 AS [sequence],
'all' AS [variant], [t6].[started_on], [t6].[due_on], [t6].[ended_on] AS [done_on], IIF(NOT [t6].[ended_on] IS NULL,
CAST(NULL AS DATE), CAST(NULL AS DATE)) AS [ended_other_on], COALESCE(COALESCE(CAST(NULL AS VARCHAR(MAX)), IIF([t6].
[due_on] IS NULL, 'no day was set by which it is due', CAST(NULL AS VARCHAR(MAX)))), CASE WHEN [t6].[started_on] IS
NULL THEN 'the start date is missing' WHEN [t6].[ended_on] < [t6].[started_on] THEN 'the dates are in the wrong order'
WHEN [t6].[due_on] IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], CAST(
NULL AS VARCHAR(MAX)) AS [parameter_version]
FROM (SELECT [t5].[order_id] AS [order_id], [t5].[person_id] AS [person_id], [t5].[started_on] AS [started_on], [t5].
[expires_on] AS [expires_on], [t5].[ended_on] AS [ended_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by]
AS [recorded_by], [t5].[due_on] AS [due_on]
FROM (SELECT [t2].[order_id] AS [order_id], [t2].[person_id] AS [person_id], [t2].[started_on] AS [started_on], [t2].
[expires_on] AS [expires_on], [t2].[ended_on] AS [ended_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by]
AS [recorded_by], [t4].[shift_from] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deprivation_orders] AS [t2]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [due_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'deprivation_order_in_date' AND [t1].[variant] = 'all') AS [t4] ON [t2].[expires_on] = [t4].
[shift_from]) AS [t5]) AS [t6];

-- measure CL18
WITH [t9] AS (SELECT [t4].[order_id] AS [order_id], [t4].[person_id] AS [person_id], [t4].[started_on] AS [started_on]
, [t4].[expires_on] AS [expires_on], [t4].[ended_on] AS [ended_on], [t4].[recorded_at] AS [recorded_at], [t4].
[recorded_by] AS [recorded_by], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5]
.[year_before_on] AS [year_before_on]
FROM [deprivation_orders] AS [t4]
INNER JOIN [periods] AS [t5] ON [t4].[started_on] <= [t5].[to_on] AND (([t4].[ended_on] IS NULL) OR ([t4].[ended_on] >
[t5].[to_on])))
SELECT CAST([t25].[period] AS VARCHAR(MAX)) AS [period], CAST([t25].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t25].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t25].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t25].[hit] IS NULL, [t25].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t25].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t25].[hit] IS NULL, 0.0, [t25].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[care_period_id] AS [care_period_id], [t24].[started_on] AS
[started_on], [t24].[period] AS [period], [t24].[to_on] AS [to_on], [t24].[year_before_on] AS [year_before_on], [t24]
.[from_on_right] AS [from_on_right], [t24].[worker_id] AS [worker_id], [t24].[team_id] AS [team_id], [t24].[counted]
AS [counted], IIF(([t24].[hit] = 0) AND ([t24].[ran_out] = 1), CAST(NULL AS FLOAT), [t24].[hit]) AS [hit], [t24].
[ran_out] AS [ran_out]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[care_period_id] AS [care_period_id], [t23].[started_on] AS
[started_on], [t23].[period] AS [period], [t23].[to_on] AS [to_on], [t23].[year_before_on] AS [year_before_on], [t23]
.[from_on_right] AS [from_on_right], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id], [t23].[counted]
AS [counted], [t23].[hit] AS [hit], [t23].[ran_out] AS [ran_out]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[care_period_id] AS [care_period_id], [t22].[started_on] AS
[started_on], [t22].[period] AS [period], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS [year_before_on], [t22]
.[from_on_right] AS [from_on_right], [t22].[worker_id] AS [worker_id], [t22].[team_id] AS [team_id], [t22].[counted]
AS [counted], [t22].[hit] AS [hit], [t22].[found_person] AS [found_person], [t22].[found_period] AS [found_period],
CAST(CAST(CASE WHEN NOT [t22].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t22].[found_person] IS NULL) THEN 0 END AS
BIT) AS FLOAT) AS [ran_out]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[care_period_id] AS [care_period_id], [t21].[started_on] AS
[started_on], [t21].[period] AS [period], [t21].[to_on] AS [to_on], [t21].[year_before_on] AS [year_before_on], [t21]
.[from_on_right] AS [from_on_right], [t21].[worker_id] AS [worker_id], [t21].[team_id] AS [team_id], [t21].[counted]
AS [counted], [t21].[hit] AS [hit], [t15].[found_person] AS [found_person], [t15].[found_period] AS [found_period]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[care_period_id] AS [care_period_id], [t19].[started_on] AS
[started_on], [t19].[period] AS [period], [t19].[to_on] AS [to_on], [t19].[year_before_on] AS [year_before_on], [t19]
.[from_on_right] AS [from_on_right], [t19].[worker_id] AS [worker_id], [t19].[team_id] AS [team_id], [t19].[counted]
AS [counted], [t19].[hit] AS [hit]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[care_period_id] AS [care_period_id], [t18].[started_on] AS
[started_on], [t18].[period] AS [period], [t18].[to_on] AS [to_on], [t18].[year_before_on] AS [year_before_on], [t18]
.[from_on_right] AS [from_on_right], [t18].[worker_id] AS [worker_id], [t18].[team_id] AS [team_id], [t18].[counted]
AS [counted], [t18].[found_person] AS [found_person], [t18].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT
[t18].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t18].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[care_period_id] AS [care_period_id], [t17].[started_on] AS
[started_on], [t17].[period] AS [period], [t17].[to_on] AS [to_on], [t17].[year_before_on] AS [year_before_on], [t17]
.[from_on_right] AS [from_on_right], [t17].[worker_id] AS [worker_id], [t17].[team_id] AS [team_id], [t17].[counted]
AS [counted], [t14].[found_person] AS [found_person], [t14].[found_period] AS [found_period]
FROM (SELECT [t11].[person_id] AS [person_id], [t11].[care_period_id] AS [care_period_id], [t11].[started_on] AS
[started_on], [t11].[period] AS [period], [t11].[to_on] AS [to_on], [t11].[year_before_on] AS [year_before_on], [t11]
.[from_on_right] AS [from_on_right], IIF(([t11].[until_on] IS NULL) OR ([t11].[to_on] <= [t11].[until_on]), [t11].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t11].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on]
AS [year_before_on], [t8].[held_by] AS [held_by], [t8].[held_worker] AS [held_worker], [t8].[held_team] AS [held_team]
, [t8].[from_on] AS [from_on_right], [t8].[until_on] AS [until_on], [t8].[held_next] AS [held_next]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t5] ON [t6].[started_on] <= [t5].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t5].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [held_by], [t3].[worker_id] AS [held_worker], [t3].[team_id] AS
[held_team], [t3].[from_on] AS [from_on], [t3].[until_on] AS [until_on], [t3].[next_on] AS [held_next]
FROM [responsibility] AS [t3]) AS [t8] ON [t6].[person_id] = [t8].[held_by] AND [t5].[to_on] >= [t8].[from_on] AND ((
[t8].[held_next] IS NULL) OR ([t5].[to_on] < [t8].[held_next]))) AS [t11]) AS [t17]
LEFT OUTER JOIN (SELECT DISTINCT [t10].[person_id] AS [found_person], [t10].[period] AS [found_period]
FROM [t9] AS [t10]
WHERE ([t10].[expires_on] IS NULL) OR ([t10].[expires_on] >= [t10].[to_on])) AS [t14] ON [t17].[person_id] = [t14].
[found_person] AND [t17].[period] = [t14].[found_period]) AS [t18]) AS [t19]) AS [t21]
LEFT OUTER JOIN (SELECT DISTINCT [t10].[person_id] AS [found_person], [t10].[period] AS [found_period]
FROM [t9] AS [t10]
WHERE NOT (([t10].[expires_on] IS NULL) OR ([t10].[expires_on] >= [t10].[to_on]))) AS [t15] ON [t21].[person_id] =
[t15].[found_person] AND [t21].[period] = [t15].[found_period]) AS [t22]) AS [t23]) AS [t24]) AS [t25];
