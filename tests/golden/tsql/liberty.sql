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
SELECT CAST([t17].[period] AS VARCHAR(MAX)) AS [period], CAST([t17].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t17].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t17].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t17].[hit] IS NULL, [t17].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t17].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t17].[hit] IS NULL, 0.0, [t17].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[care_period_id] AS [care_period_id], [t16].[started_on] AS
[started_on], [t16].[period] AS [period], [t16].[to_on] AS [to_on], [t16].[year_before_on] AS [year_before_on], [t16]
.[from_on_right] AS [from_on_right], [t16].[worker_id] AS [worker_id], [t16].[team_id] AS [team_id], [t16].[counted]
AS [counted], [t16].[hit] AS [hit]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[care_period_id] AS [care_period_id], [t15].[started_on] AS
[started_on], [t15].[period] AS [period], [t15].[to_on] AS [to_on], [t15].[year_before_on] AS [year_before_on], [t15]
.[from_on_right] AS [from_on_right], [t15].[worker_id] AS [worker_id], [t15].[team_id] AS [team_id], [t15].[counted]
AS [counted], [t15].[found_person] AS [found_person], [t15].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT
[t15].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t15].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[care_period_id] AS [care_period_id], [t14].[started_on] AS
[started_on], [t14].[period] AS [period], [t14].[to_on] AS [to_on], [t14].[year_before_on] AS [year_before_on], [t14]
.[from_on_right] AS [from_on_right], [t14].[worker_id] AS [worker_id], [t14].[team_id] AS [team_id], [t14].[counted]
AS [counted], [t12].[found_person] AS [found_person], [t12].[found_period] AS [found_period]
FROM (SELECT [t11].[person_id] AS [person_id], [t11].[care_period_id] AS [care_period_id], [t11].[started_on] AS
[started_on], [t11].[period] AS [period], [t11].[to_on] AS [to_on], [t11].[year_before_on] AS [year_before_on], [t11]
.[from_on_right] AS [from_on_right], IIF(([t11].[until_on] IS NULL) OR ([t11].[to_on] <= [t11].[until_on]), [t11].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t11].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[care_period_id] AS [care_period_id], [t4].[started_on] AS
[started_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on]
AS [year_before_on], [t8].[held_by] AS [held_by], [t8].[held_worker] AS [held_worker], [t8].[held_team] AS [held_team]
, [t8].[from_on] AS [from_on_right], [t8].[until_on] AS [until_on], [t8].[held_next] AS [held_next]
FROM [care_periods] AS [t4]
INNER JOIN [periods] AS [t5] ON [t4].[started_on] <= [t5].[to_on] AND (([t4].[ended_on] IS NULL) OR ([t4].[ended_on] >
[t5].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [held_by], [t3].[worker_id] AS [held_worker], [t3].[team_id] AS
[held_team], [t3].[from_on] AS [from_on], [t3].[until_on] AS [until_on], [t3].[next_on] AS [held_next]
FROM [responsibility] AS [t3]) AS [t8] ON [t4].[person_id] = [t8].[held_by] AND [t5].[to_on] >= [t8].[from_on] AND ((
[t8].[held_next] IS NULL) OR ([t5].[to_on] < [t8].[held_next]))) AS [t11]) AS [t14]
LEFT OUTER JOIN (SELECT DISTINCT [t9].[found_person] AS [found_person], [t9].[found_period] AS [found_period]
FROM (SELECT [t6].[person_id] AS [found_person], [t5].[period] AS [found_period]
FROM [deprivation_orders] AS [t6]
INNER JOIN [periods] AS [t5] ON [t6].[started_on] <= [t5].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t5].[to_on]))) AS [t9]) AS [t12] ON [t14].[person_id] = [t12].[found_person] AND [t14].[period] = [t12].
[found_period]) AS [t15]) AS [t16]) AS [t17];
