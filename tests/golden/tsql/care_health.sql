-- clock initial_health_assessment
SELECT 'initial_health_assessment' AS [standard], [t19].[person_id], [t19].[episode_id], [t19].[sequence], [t19].
[variant], [t19].[started_on], [t19].[due_on], [t19].[done_on], IIF(NOT [t19].[done_on] IS NULL, CAST(NULL AS DATE),
[t19].[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE([t19].[unknown_because], IIF(([t19].[started_on] <
[t19].[record_begins_on]) AND (NOT (COALESCE(CAST(CASE WHEN [t19].[done_on] <= [t19].[due_on] THEN 1 WHEN NOT ([t19].
[done_on] <= [t19].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)), 'it is older than its record', CAST(NULL AS
VARCHAR(MAX)))), CASE WHEN [t19].[started_on] IS NULL THEN 'the start date is missing' WHEN [t19].[done_on] < [t19].
[started_on] THEN 'the dates are in the wrong order' WHEN [t19].[due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t19].[parameter_version]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[started_on] AS [started_on], [t18].[done_on] AS [done_on], [t18]
.[episode_id] AS [episode_id], [t18].[ended_other_on] AS [ended_other_on], [t18].[sequence] AS [sequence], [t18].
[variant] AS [variant], [t18].[unknown_because] AS [unknown_because], [t18].[limit_variant] AS [limit_variant], [t18]
.[limit_started_on] AS [limit_started_on], [t18].[limit_due_on] AS [limit_due_on], [t18].[version] AS [version], [t18]
.[due_on] AS [due_on], [t18].[parameter_version] AS [parameter_version], [t11].[record_begins_on] AS
[record_begins_on]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[started_on] AS [started_on], [t16].[done_on] AS [done_on], [t16]
.[episode_id] AS [episode_id], [t16].[ended_other_on] AS [ended_other_on], [t16].[sequence] AS [sequence], [t16].
[variant] AS [variant], [t16].[unknown_because] AS [unknown_because], [t16].[limit_variant] AS [limit_variant], [t16]
.[limit_started_on] AS [limit_started_on], [t16].[limit_due_on] AS [limit_due_on], [t16].[version] AS [version], [t16]
.[limit_due_on] AS [due_on], [t16].[version] AS [parameter_version]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[started_on] AS [started_on], [t15].[done_on] AS [done_on], [t15]
.[episode_id] AS [episode_id], [t15].[ended_other_on] AS [ended_other_on], [t15].[sequence] AS [sequence], [t15].
[variant] AS [variant], [t15].[unknown_because] AS [unknown_because], [t8].[limit_variant] AS [limit_variant], [t8].
[limit_started_on] AS [limit_started_on], [t8].[limit_due_on] AS [limit_due_on], [t8].[version] AS [version]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[started_on] AS [started_on], [t13].[done_on] AS [done_on], [t13]
.[care_period_id] AS [episode_id], [t13].[ended_on] AS [ended_other_on], 1 AS [sequence], 'all' AS [variant], CAST(
NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[care_period_id] AS [care_period_id], [t12].[started_on] AS
[started_on], [t12].[ended_on] AS [ended_on], MIN([t12].[checked_on]) AS [done_on]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[care_period_id] AS [care_period_id], [t4].[started_on] AS
[started_on], [t4].[ended_on] AS [ended_on], [t9].[checked_person] AS [checked_person], [t9].[checked_on] AS
[checked_on]
FROM [care_periods] AS [t4]
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [checked_person], [t3].[checked_on] AS [checked_on]
FROM [health_checks] AS [t3]
WHERE [t3].[type] = 'Health Assessment' AND [t3].[status] = 'Completed') AS [t9] ON [t4].[person_id] = [t9].
[checked_person] AND [t9].[checked_on] >= [t4].[started_on] AND (([t4].[ended_on] IS NULL) OR ([t9].[checked_on] <=
[t4].[ended_on]))) AS [t12] GROUP BY [t12].[person_id], [t12].[care_period_id], [t12].[started_on], [t12].[ended_on])
AS [t13]) AS [t15]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'initial_health_assessment') AS [t8] ON [t15].[variant] = [t8].[limit_variant] AND [t15].
[started_on] = [t8].[limit_started_on]) AS [t16]) AS [t18] CROSS JOIN (SELECT MAX([t5].[from_on]) AS
[record_begins_on]
FROM (SELECT [t0].[table_name] AS [table_name], [t0].[from_on] AS [from_on]
FROM [coverage] AS [t0]
WHERE [t0].[table_name] IN ('health_checks')) AS [t5]) AS [t11]) AS [t19];

-- measure HE01
SELECT *
FROM (SELECT CAST([t15].[period] AS VARCHAR(MAX)) AS [period], CAST([t15].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t15].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t15].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(CAST(CAST(CASE WHEN [t15].[state] <> 'unknown' THEN 1
WHEN NOT ([t15].[state] <> 'unknown') THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [counted], CAST(CAST(CAST(CASE WHEN
[t15].[state] = 'met' THEN 1 WHEN NOT ([t15].[state] = 'met') THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [hit], CAST(
CAST(CAST(CASE WHEN [t15].[state] = 'unknown' THEN 1 WHEN NOT ([t15].[state] = 'unknown') THEN 0 END AS BIT) AS FLOAT
) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t13].[standard] AS [standard], [t13].[person_id] AS [person_id], [t13].[episode_id] AS [episode_id],
[t13].[sequence] AS [sequence], [t13].[variant] AS [variant], [t13].[worker_id] AS [worker_id], [t13].[team_id] AS
[team_id], [t13].[started_on] AS [started_on], [t13].[due_on] AS [due_on], [t13].[done_on] AS [done_on], [t13].
[ended_other_on] AS [ended_other_on], [t13].[unknown_because] AS [unknown_because], [t13].[parameter_version] AS
[parameter_version], [t13].[as_at] AS [as_at], [t13].[state] AS [state], [t13].[dated_on] AS [dated_on], [t4].
[period] AS [period], [t4].[day] AS [day]
FROM (SELECT [t11].[standard] AS [standard], [t11].[person_id] AS [person_id], [t11].[episode_id] AS [episode_id],
[t11].[sequence] AS [sequence], [t11].[variant] AS [variant], [t11].[worker_id] AS [worker_id], [t11].[team_id] AS
[team_id], [t11].[started_on] AS [started_on], [t11].[due_on] AS [due_on], [t11].[done_on] AS [done_on], [t11].
[ended_other_on] AS [ended_other_on], [t11].[unknown_because] AS [unknown_because], [t11].[parameter_version] AS
[parameter_version], [t11].[as_at] AS [as_at], [t11].[state] AS [state], [t11].[dated_on] AS [dated_on]
FROM (SELECT [t9].[standard] AS [standard], [t9].[person_id] AS [person_id], [t9].[episode_id] AS [episode_id], [t9].
[sequence] AS [sequence], [t9].[variant] AS [variant], [t9].[worker_id] AS [worker_id], [t9].[team_id] AS [team_id],
[t9].[started_on] AS [started_on], [t9].[due_on] AS [due_on], [t9].[done_on] AS [done_on], [t9].[ended_other_on] AS
[ended_other_on], [t9].[unknown_because] AS [unknown_because], [t9].[parameter_version] AS [parameter_version], [t9].
[as_at] AS [as_at], CASE WHEN NOT [t9].[unknown_because] IS NULL THEN 'unknown' WHEN [t9].[started_on] > [t9].[as_at]
THEN CAST(NULL AS VARCHAR(MAX)) WHEN ([t9].[done_on] <= [t9].[as_at]) AND (([t9].[due_on] IS NULL) OR ([t9].[done_on]
<= [t9].[due_on])) THEN 'met' WHEN ([t9].[ended_other_on] <= [t9].[as_at]) AND (([t9].[due_on] IS NULL) OR ([t9].
[ended_other_on] <= [t9].[due_on])) THEN 'ended' WHEN [t9].[due_on] < [t9].[as_at] THEN 'missed' ELSE 'pending' END AS
[state], COALESCE([t9].[due_on], [t9].[started_on], [t9].[done_on]) AS [dated_on]
FROM (SELECT [t8].[standard] AS [standard], [t8].[person_id] AS [person_id], [t8].[episode_id] AS [episode_id], [t8].
[sequence] AS [sequence], [t8].[variant] AS [variant], [t8].[worker_id] AS [worker_id], [t8].[team_id] AS [team_id],
[t8].[started_on] AS [started_on], [t8].[due_on] AS [due_on], [t8].[done_on] AS [done_on], [t8].[ended_other_on] AS
[ended_other_on], [t8].[unknown_because] AS [unknown_because], [t8].[parameter_version] AS [parameter_version], [t6].
[as_at] AS [as_at]
FROM (SELECT [t1].[standard] AS [standard], [t1].[person_id] AS [person_id], [t1].[episode_id] AS [episode_id], [t1].
[sequence] AS [sequence], [t1].[variant] AS [variant], [t1].[worker_id] AS [worker_id], [t1].[team_id] AS [team_id],
[t1].[started_on] AS [started_on], [t1].[due_on] AS [due_on], [t1].[done_on] AS [done_on], [t1].[ended_other_on] AS
[ended_other_on], [t1].[unknown_because] AS [unknown_because], [t1].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t1]
WHERE [t1].[standard] = 'initial_health_assessment') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
WHERE [t11].[state] IN ('met', 'missed', 'unknown') AND [t11].[dated_on] <= [t11].[as_at] AND (([t11].[due_on] IS NULL
) OR ([t11].[due_on] < [t11].[as_at]))) AS [t13]
INNER JOIN [period_days] AS [t4] ON [t13].[dated_on] = [t4].[day]) AS [t15]) AS [t16]
UNION ALL
SELECT *
FROM (SELECT CAST([t10].[period] AS VARCHAR(MAX)) AS [period], CAST([t10].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t10].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t10].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(0.0 AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t10].[unknown_because] IS NULL) AND ([t10].
[started_on] <= [t10].[to_on]) AND (([t10].[done_on] IS NULL) OR ([t10].[done_on] > [t10].[to_on])) AND (([t10].
[ended_other_on] IS NULL) OR ([t10].[ended_other_on] > [t10].[to_on])) AND COALESCE(CAST(CASE WHEN [t10].[due_on] <
[t10].[to_on] THEN 1 WHEN NOT ([t10].[due_on] < [t10].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN
NOT (([t10].[unknown_because] IS NULL) AND ([t10].[started_on] <= [t10].[to_on]) AND (([t10].[done_on] IS NULL) OR (
[t10].[done_on] > [t10].[to_on])) AND (([t10].[ended_other_on] IS NULL) OR ([t10].[ended_other_on] > [t10].[to_on]))
AND COALESCE(CAST(CASE WHEN [t10].[due_on] < [t10].[to_on] THEN 1 WHEN NOT ([t10].[due_on] < [t10].[to_on]) THEN 0 END
AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t10].[unknown_because] IS
NULL THEN 1 WHEN NOT (NOT [t10].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [pending], CAST(
CAST(CAST(CASE WHEN ([t10].[unknown_because] IS NULL) AND ([t10].[started_on] <= [t10].[to_on]) AND (([t10].[done_on]
IS NULL) OR ([t10].[done_on] > [t10].[to_on])) AND (([t10].[ended_other_on] IS NULL) OR ([t10].[ended_other_on] >
[t10].[to_on])) AND COALESCE(CAST(CASE WHEN [t10].[due_on] < [t10].[to_on] THEN 1 WHEN NOT ([t10].[due_on] < [t10].
[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t10].[unknown_because] IS NULL) AND ([t10].
[started_on] <= [t10].[to_on]) AND (([t10].[done_on] IS NULL) OR ([t10].[done_on] > [t10].[to_on])) AND (([t10].
[ended_other_on] IS NULL) OR ([t10].[ended_other_on] > [t10].[to_on])) AND COALESCE(CAST(CASE WHEN [t10].[due_on] <
[t10].[to_on] THEN 1 WHEN NOT ([t10].[due_on] < [t10].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END
AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t8].[standard] AS [standard], [t8].[person_id] AS [person_id], [t8].[episode_id] AS [episode_id], [t8].
[sequence] AS [sequence], [t8].[variant] AS [variant], [t8].[worker_id] AS [worker_id], [t8].[team_id] AS [team_id],
[t8].[started_on] AS [started_on], [t8].[due_on] AS [due_on], [t8].[done_on] AS [done_on], [t8].[ended_other_on] AS
[ended_other_on], [t8].[unknown_because] AS [unknown_because], [t8].[parameter_version] AS [parameter_version], [t5].
[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[standard] AS [standard], [t1].[person_id] AS [person_id], [t1].[episode_id] AS [episode_id], [t1].
[sequence] AS [sequence], [t1].[variant] AS [variant], [t1].[worker_id] AS [worker_id], [t1].[team_id] AS [team_id],
[t1].[started_on] AS [started_on], [t1].[due_on] AS [due_on], [t1].[done_on] AS [done_on], [t1].[ended_other_on] AS
[ended_other_on], [t1].[unknown_because] AS [unknown_because], [t1].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t1]
WHERE [t1].[standard] = 'initial_health_assessment') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure HE02
SELECT CAST([t30].[period] AS VARCHAR(MAX)) AS [period], CAST([t30].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t30].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t30].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t30].[hit] IS NULL, [t30].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t30].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t30].[hit] IS NULL, 0.0, [t30].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[care_period_id] AS [care_period_id], [t29].[started_on] AS
[started_on], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[year_before_on] AS [year_before_on], [t29]
.[from_on_right] AS [from_on_right], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id], [t29].[counted]
AS [counted], [t29].[five_on] AS [five_on], [t29].[checked_person] AS [checked_person], [t29].[checked_period] AS
[checked_period], [t29].[received] AS [received], IIF(NOT [t29].[five_on] IS NULL, CAST(CAST(CASE WHEN COALESCE([t29]
.[received], 0) >= IIF([t29].[five_on] > [t29].[to_on], 2, 1) THEN 1 WHEN NOT (COALESCE([t29].[received], 0) >= IIF(
[t29].[five_on] > [t29].[to_on], 2, 1)) THEN 0 END AS BIT) AS FLOAT), CAST(NULL AS FLOAT)) AS [hit]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[care_period_id] AS [care_period_id], [t28].[started_on] AS
[started_on], [t28].[period] AS [period], [t28].[to_on] AS [to_on], [t28].[year_before_on] AS [year_before_on], [t28]
.[from_on_right] AS [from_on_right], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id], [t28].[counted]
AS [counted], [t28].[five_on] AS [five_on], [t24].[checked_person] AS [checked_person], [t24].[checked_period] AS
[checked_period], [t24].[received] AS [received]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[care_period_id] AS [care_period_id], [t26].[started_on] AS
[started_on], [t26].[period] AS [period], [t26].[to_on] AS [to_on], [t26].[year_before_on] AS [year_before_on], [t26]
.[from_on_right] AS [from_on_right], [t26].[worker_id] AS [worker_id], [t26].[team_id] AS [team_id], [t26].[counted]
AS [counted], [t26].[five_on] AS [five_on]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[started_on] AS
[started_on], [t25].[period] AS [period], [t25].[to_on] AS [to_on], [t25].[year_before_on] AS [year_before_on], [t25]
.[from_on_right] AS [from_on_right], [t25].[worker_id] AS [worker_id], [t25].[team_id] AS [team_id], [t25].[counted]
AS [counted], [t21].[of_person] AS [of_person], [t21].[five_on] AS [five_on]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[care_period_id] AS [care_period_id], [t17].[started_on] AS
[started_on], [t17].[period] AS [period], [t17].[to_on] AS [to_on], [t17].[year_before_on] AS [year_before_on], [t17]
.[from_on_right] AS [from_on_right], IIF(([t17].[until_on] IS NULL) OR ([t17].[to_on] <= [t17].[until_on]), [t17].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t17].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t7].[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on]
AS [year_before_on], [t11].[held_by] AS [held_by], [t11].[held_worker] AS [held_worker], [t11].[held_team] AS
[held_team], [t11].[from_on] AS [from_on_right], [t11].[until_on] AS [until_on], [t11].[held_next] AS [held_next]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t7] ON [t6].[started_on] <= [t7].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t7].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [held_by], [t3].[worker_id] AS [held_worker], [t3].[team_id] AS
[held_team], [t3].[from_on] AS [from_on], [t3].[until_on] AS [until_on], [t3].[next_on] AS [held_next]
FROM [responsibility] AS [t3]) AS [t11] ON [t6].[person_id] = [t11].[held_by] AND [t7].[to_on] >= [t11].[from_on] AND
(([t11].[held_next] IS NULL) OR ([t7].[to_on] < [t11].[held_next]))) AS [t17]
WHERE [t17].[started_on] <= [t17].[year_before_on]) AS [t25]
LEFT OUTER JOIN (SELECT [t18].[of_person] AS [of_person], [t18].[five_on] AS [five_on]
FROM (SELECT [t12].[of_person] AS [of_person], [t12].[born_on] AS [born_on], [t15].[shift_from] AS [shift_from], [t15]
.[five_on] AS [five_on]
FROM (SELECT [t4].[person_id] AS [of_person], [t4].[born_on] AS [born_on]
FROM [persons] AS [t4]) AS [t12]
LEFT OUTER JOIN (SELECT [t5].[started_on] AS [shift_from], [t5].[due_on] AS [five_on]
FROM [deadlines] AS [t5]
WHERE [t5].[parameter] = 'fifth_birthday' AND [t5].[variant] = 'all') AS [t15] ON [t12].[born_on] = [t15].
[shift_from]) AS [t18]) AS [t21] ON [t25].[person_id] = [t21].[of_person]) AS [t26]) AS [t28]
LEFT OUTER JOIN (SELECT [t20].[person_id] AS [checked_person], [t20].[period] AS [checked_period], [t20].[received] AS
[received]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[period] AS [period], COUNT_BIG(DISTINCT [t16].[checked_on]) AS
[received]
FROM (SELECT [t14].[health_check_id] AS [health_check_id], [t14].[person_id] AS [person_id], [t14].[type] AS [type],
[t14].[checked_on] AS [checked_on], [t14].[status] AS [status], [t7].[period] AS [period], [t7].[from_on] AS [from_on]
, [t7].[to_on] AS [to_on], [t7].[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[health_check_id] AS [health_check_id], [t1].[person_id] AS [person_id], [t1].[type] AS [type], [t1]
.[checked_on] AS [checked_on], [t1].[status] AS [status]
FROM [health_checks] AS [t1]
WHERE [t1].[type] = 'Health Assessment' AND [t1].[status] = 'Completed') AS [t14]
INNER JOIN [periods] AS [t7] ON [t14].[checked_on] > [t7].[year_before_on] AND [t14].[checked_on] <= [t7].[to_on]) AS
[t16] GROUP BY [t16].[person_id], [t16].[period]) AS [t20]) AS [t24] ON [t28].[person_id] = [t24].[checked_person] AND
[t28].[period] = [t24].[checked_period]) AS [t29]) AS [t30];

-- measure HE03
SELECT CAST([t19].[period] AS VARCHAR(MAX)) AS [period], CAST([t19].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t19].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t19].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t19].[hit] IS NULL, [t19].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t19].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t19].[hit] IS NULL, 0.0, [t19].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[care_period_id] AS [care_period_id], [t18].[started_on] AS
[started_on], [t18].[period] AS [period], [t18].[to_on] AS [to_on], [t18].[year_before_on] AS [year_before_on], [t18]
.[from_on_right] AS [from_on_right], [t18].[worker_id] AS [worker_id], [t18].[team_id] AS [team_id], [t18].[counted]
AS [counted], [t18].[hit] AS [hit]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[care_period_id] AS [care_period_id], [t17].[started_on] AS
[started_on], [t17].[period] AS [period], [t17].[to_on] AS [to_on], [t17].[year_before_on] AS [year_before_on], [t17]
.[from_on_right] AS [from_on_right], [t17].[worker_id] AS [worker_id], [t17].[team_id] AS [team_id], [t17].[counted]
AS [counted], [t17].[found_person] AS [found_person], [t17].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT
[t17].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t17].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[care_period_id] AS [care_period_id], [t15].[started_on] AS
[started_on], [t15].[period] AS [period], [t15].[to_on] AS [to_on], [t15].[year_before_on] AS [year_before_on], [t15]
.[from_on_right] AS [from_on_right], [t15].[worker_id] AS [worker_id], [t15].[team_id] AS [team_id], [t15].[counted]
AS [counted], [t16].[found_person] AS [found_person], [t16].[found_period] AS [found_period]
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
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [held_by], [t2].[worker_id] AS [held_worker], [t2].[team_id] AS
[held_team], [t2].[from_on] AS [from_on], [t2].[until_on] AS [until_on], [t2].[next_on] AS [held_next]
FROM [responsibility] AS [t2]) AS [t7] ON [t4].[person_id] = [t7].[held_by] AND [t5].[to_on] >= [t7].[from_on] AND ((
[t7].[held_next] IS NULL) OR ([t5].[to_on] < [t7].[held_next]))) AS [t10]
WHERE [t10].[started_on] <= [t10].[year_before_on]) AS [t15]
LEFT OUTER JOIN (SELECT DISTINCT [t12].[person_id] AS [found_person], [t12].[period] AS [found_period]
FROM (SELECT [t11].[person_id] AS [person_id], [t11].[period] AS [period], COUNT_BIG(DISTINCT [t11].[checked_on]) AS
[received]
FROM (SELECT [t9].[health_check_id] AS [health_check_id], [t9].[person_id] AS [person_id], [t9].[type] AS [type], [t9]
.[checked_on] AS [checked_on], [t9].[status] AS [status], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5]
.[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t3].[health_check_id] AS [health_check_id], [t3].[person_id] AS [person_id], [t3].[type] AS [type], [t3]
.[checked_on] AS [checked_on], [t3].[status] AS [status]
FROM [health_checks] AS [t3]
WHERE [t3].[type] = 'Dental Check' AND [t3].[status] = 'Completed') AS [t9]
INNER JOIN [periods] AS [t5] ON [t9].[checked_on] > [t5].[year_before_on] AND [t9].[checked_on] <= [t5].[to_on]) AS
[t11] GROUP BY [t11].[person_id], [t11].[period]) AS [t12]) AS [t16] ON [t15].[person_id] = [t16].[found_person] AND
[t15].[period] = [t16].[found_period]) AS [t17]) AS [t18]) AS [t19];

-- measure HE04
SELECT CAST([t13].[period] AS VARCHAR(MAX)) AS [period], CAST([t13].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t13].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t13].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST([t13].[up_to_date] AS FLOAT) IS NULL, [t13].
[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST([t13].[up_to_date] AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST
(IIF(NOT CAST([t13].[up_to_date] AS FLOAT) IS NULL, 0.0, [t13].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT)
AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[care_period_id] AS [care_period_id], [t12].[started_on] AS
[started_on], [t12].[period] AS [period], [t12].[to_on] AS [to_on], [t12].[year_before_on] AS [year_before_on], [t12]
.[from_on_right] AS [from_on_right], [t12].[worker_id] AS [worker_id], [t12].[team_id] AS [team_id], [t12].[counted]
AS [counted], [t8].[told_person] AS [told_person], [t8].[up_to_date] AS [up_to_date], [t8].[updated_on] AS
[updated_on]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[care_period_id] AS [care_period_id], [t10].[started_on] AS
[started_on], [t10].[period] AS [period], [t10].[to_on] AS [to_on], [t10].[year_before_on] AS [year_before_on], [t10]
.[from_on_right] AS [from_on_right], IIF(([t10].[until_on] IS NULL) OR ([t10].[to_on] <= [t10].[until_on]), [t10].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t10].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[care_period_id] AS [care_period_id], [t4].[started_on] AS
[started_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on]
AS [year_before_on], [t9].[held_by] AS [held_by], [t9].[held_worker] AS [held_worker], [t9].[held_team] AS [held_team]
, [t9].[from_on] AS [from_on_right], [t9].[until_on] AS [until_on], [t9].[held_next] AS [held_next]
FROM [care_periods] AS [t4]
INNER JOIN [periods] AS [t5] ON [t4].[started_on] <= [t5].[to_on] AND (([t4].[ended_on] IS NULL) OR ([t4].[ended_on] >
[t5].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [held_by], [t3].[worker_id] AS [held_worker], [t3].[team_id] AS
[held_team], [t3].[from_on] AS [from_on], [t3].[until_on] AS [until_on], [t3].[next_on] AS [held_next]
FROM [responsibility] AS [t3]) AS [t9] ON [t4].[person_id] = [t9].[held_by] AND [t5].[to_on] >= [t9].[from_on] AND ((
[t9].[held_next] IS NULL) OR ([t5].[to_on] < [t9].[held_next]))) AS [t10]
WHERE [t10].[started_on] <= [t10].[year_before_on]) AS [t12]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [told_person], [t0].[up_to_date] AS [up_to_date], [t0].[updated_on] AS
[updated_on]
FROM [immunisations] AS [t0]) AS [t8] ON [t12].[person_id] = [t8].[told_person] AND [t8].[updated_on] <= [t12].
[to_on]) AS [t13];

-- measure HE05
SELECT CAST([t32].[period] AS VARCHAR(MAX)) AS [period], CAST([t32].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t32].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t32].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t32].[hit] IS NULL, [t32].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t32].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t32].[hit] IS NULL, 0.0, [t32].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[care_period_id] AS [care_period_id], [t31].[started_on] AS
[started_on], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[year_before_on] AS [year_before_on], [t31]
.[from_on_right] AS [from_on_right], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id], [t31].[counted]
AS [counted], [t31].[five_on] AS [five_on], [t31].[hit] AS [hit]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[care_period_id] AS [care_period_id], [t30].[started_on] AS
[started_on], [t30].[period] AS [period], [t30].[to_on] AS [to_on], [t30].[year_before_on] AS [year_before_on], [t30]
.[from_on_right] AS [from_on_right], [t30].[worker_id] AS [worker_id], [t30].[team_id] AS [team_id], [t30].[counted]
AS [counted], [t30].[five_on] AS [five_on], [t30].[found_person] AS [found_person], [t30].[found_period] AS
[found_period], CAST(CAST(CASE WHEN NOT [t30].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t30].[found_person] IS NULL
) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[care_period_id] AS [care_period_id], [t29].[started_on] AS
[started_on], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[year_before_on] AS [year_before_on], [t29]
.[from_on_right] AS [from_on_right], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id], [t29].[counted]
AS [counted], [t29].[five_on] AS [five_on], [t24].[found_person] AS [found_person], [t24].[found_period] AS
[found_period]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[care_period_id] AS [care_period_id], [t27].[started_on] AS
[started_on], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[year_before_on] AS [year_before_on], [t27]
.[from_on_right] AS [from_on_right], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted]
AS [counted], [t27].[five_on] AS [five_on]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[care_period_id] AS [care_period_id], [t26].[started_on] AS
[started_on], [t26].[period] AS [period], [t26].[to_on] AS [to_on], [t26].[year_before_on] AS [year_before_on], [t26]
.[from_on_right] AS [from_on_right], [t26].[worker_id] AS [worker_id], [t26].[team_id] AS [team_id], [t26].[counted]
AS [counted], [t26].[five_on] AS [five_on]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[started_on] AS
[started_on], [t25].[period] AS [period], [t25].[to_on] AS [to_on], [t25].[year_before_on] AS [year_before_on], [t25]
.[from_on_right] AS [from_on_right], [t25].[worker_id] AS [worker_id], [t25].[team_id] AS [team_id], [t25].[counted]
AS [counted], [t21].[of_person] AS [of_person], [t21].[five_on] AS [five_on]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[care_period_id] AS [care_period_id], [t17].[started_on] AS
[started_on], [t17].[period] AS [period], [t17].[to_on] AS [to_on], [t17].[year_before_on] AS [year_before_on], [t17]
.[from_on_right] AS [from_on_right], IIF(([t17].[until_on] IS NULL) OR ([t17].[to_on] <= [t17].[until_on]), [t17].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t17].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[care_period_id] AS [care_period_id], [t7].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t11].[held_by] AS [held_by], [t11].[held_worker] AS [held_worker], [t11].[held_team] AS
[held_team], [t11].[from_on] AS [from_on_right], [t11].[until_on] AS [until_on], [t11].[held_next] AS [held_next]
FROM [care_periods] AS [t7]
INNER JOIN [periods] AS [t6] ON [t7].[started_on] <= [t6].[to_on] AND (([t7].[ended_on] IS NULL) OR ([t7].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [held_by], [t3].[worker_id] AS [held_worker], [t3].[team_id] AS
[held_team], [t3].[from_on] AS [from_on], [t3].[until_on] AS [until_on], [t3].[next_on] AS [held_next]
FROM [responsibility] AS [t3]) AS [t11] ON [t7].[person_id] = [t11].[held_by] AND [t6].[to_on] >= [t11].[from_on] AND
(([t11].[held_next] IS NULL) OR ([t6].[to_on] < [t11].[held_next]))) AS [t17]
WHERE [t17].[started_on] <= [t17].[year_before_on]) AS [t25]
LEFT OUTER JOIN (SELECT [t18].[of_person] AS [of_person], [t18].[five_on] AS [five_on]
FROM (SELECT [t12].[of_person] AS [of_person], [t12].[born_on] AS [born_on], [t15].[shift_from] AS [shift_from], [t15]
.[five_on] AS [five_on]
FROM (SELECT [t4].[person_id] AS [of_person], [t4].[born_on] AS [born_on]
FROM [persons] AS [t4]) AS [t12]
LEFT OUTER JOIN (SELECT [t5].[started_on] AS [shift_from], [t5].[due_on] AS [five_on]
FROM [deadlines] AS [t5]
WHERE [t5].[parameter] = 'fifth_birthday' AND [t5].[variant] = 'all') AS [t15] ON [t12].[born_on] = [t15].
[shift_from]) AS [t18]) AS [t21] ON [t25].[person_id] = [t21].[of_person]) AS [t26]) AS [t27]
WHERE [t27].[five_on] > [t27].[to_on]) AS [t29]
LEFT OUTER JOIN (SELECT DISTINCT [t20].[person_id] AS [found_person], [t20].[period] AS [found_period]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[period] AS [period], COUNT_BIG(DISTINCT [t16].[checked_on]) AS
[received]
FROM (SELECT [t14].[health_check_id] AS [health_check_id], [t14].[person_id] AS [person_id], [t14].[type] AS [type],
[t14].[checked_on] AS [checked_on], [t14].[status] AS [status], [t6].[period] AS [period], [t6].[from_on] AS [from_on]
, [t6].[to_on] AS [to_on], [t6].[year_before_on] AS [year_before_on]
FROM (SELECT [t0].[health_check_id] AS [health_check_id], [t0].[person_id] AS [person_id], [t0].[type] AS [type], [t0]
.[checked_on] AS [checked_on], [t0].[status] AS [status]
FROM [health_checks] AS [t0]
WHERE [t0].[type] = 'Health Surveillance Check' AND [t0].[status] = 'Completed') AS [t14]
INNER JOIN [periods] AS [t6] ON [t14].[checked_on] > [t6].[year_before_on] AND [t14].[checked_on] <= [t6].[to_on]) AS
[t16] GROUP BY [t16].[person_id], [t16].[period]) AS [t20]) AS [t24] ON [t29].[person_id] = [t24].[found_person] AND
[t29].[period] = [t24].[found_period]) AS [t30]) AS [t31]) AS [t32];

-- measure HE06
SELECT CAST([t40].[period] AS VARCHAR(MAX)) AS [period], CAST([t40].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t40].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t40].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t40].[hit] IS NULL, [t40].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t40].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t40].[hit] IS NULL, 0.0, [t40].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[care_period_id] AS [care_period_id], [t39].[started_on] AS
[started_on], [t39].[period] AS [period], [t39].[to_on] AS [to_on], [t39].[year_before_on] AS [year_before_on], [t39]
.[from_on_right] AS [from_on_right], [t39].[worker_id] AS [worker_id], [t39].[team_id] AS [team_id], [t39].[counted]
AS [counted], [t39].[first_birthday_on] AS [first_birthday_on], [t39].[last_birthday_on] AS [last_birthday_on], [t39]
.[hit] AS [hit]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[care_period_id] AS [care_period_id], [t38].[started_on] AS
[started_on], [t38].[period] AS [period], [t38].[to_on] AS [to_on], [t38].[year_before_on] AS [year_before_on], [t38]
.[from_on_right] AS [from_on_right], [t38].[worker_id] AS [worker_id], [t38].[team_id] AS [team_id], [t38].[counted]
AS [counted], [t38].[first_birthday_on] AS [first_birthday_on], [t38].[last_birthday_on] AS [last_birthday_on], [t38]
.[found_person] AS [found_person], [t38].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT [t38].
[found_person] IS NULL THEN 1 WHEN NOT (NOT [t38].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[care_period_id] AS [care_period_id], [t37].[started_on] AS
[started_on], [t37].[period] AS [period], [t37].[to_on] AS [to_on], [t37].[year_before_on] AS [year_before_on], [t37]
.[from_on_right] AS [from_on_right], [t37].[worker_id] AS [worker_id], [t37].[team_id] AS [team_id], [t37].[counted]
AS [counted], [t37].[first_birthday_on] AS [first_birthday_on], [t37].[last_birthday_on] AS [last_birthday_on], [t25]
.[found_person] AS [found_person], [t25].[found_period] AS [found_period]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[care_period_id] AS [care_period_id], [t35].[started_on] AS
[started_on], [t35].[period] AS [period], [t35].[to_on] AS [to_on], [t35].[year_before_on] AS [year_before_on], [t35]
.[from_on_right] AS [from_on_right], [t35].[worker_id] AS [worker_id], [t35].[team_id] AS [team_id], [t35].[counted]
AS [counted], [t35].[first_birthday_on] AS [first_birthday_on], [t35].[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[care_period_id] AS [care_period_id], [t34].[started_on] AS
[started_on], [t34].[period] AS [period], [t34].[to_on] AS [to_on], [t34].[year_before_on] AS [year_before_on], [t34]
.[from_on_right] AS [from_on_right], [t34].[worker_id] AS [worker_id], [t34].[team_id] AS [team_id], [t34].[counted]
AS [counted], [t34].[first_birthday_on] AS [first_birthday_on], [t34].[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[care_period_id] AS [care_period_id], [t33].[started_on] AS
[started_on], [t33].[period] AS [period], [t33].[to_on] AS [to_on], [t33].[year_before_on] AS [year_before_on], [t33]
.[from_on_right] AS [from_on_right], [t33].[worker_id] AS [worker_id], [t33].[team_id] AS [team_id], [t33].[counted]
AS [counted], [t33].[first_birthday_on] AS [first_birthday_on], [t26].[of_person] AS [of_person], [t26].
[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[care_period_id] AS [care_period_id], [t31].[started_on] AS
[started_on], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[year_before_on] AS [year_before_on], [t31]
.[from_on_right] AS [from_on_right], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id], [t31].[counted]
AS [counted], [t31].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[care_period_id] AS [care_period_id], [t30].[started_on] AS
[started_on], [t30].[period] AS [period], [t30].[to_on] AS [to_on], [t30].[year_before_on] AS [year_before_on], [t30]
.[from_on_right] AS [from_on_right], [t30].[worker_id] AS [worker_id], [t30].[team_id] AS [team_id], [t30].[counted]
AS [counted], [t30].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[care_period_id] AS [care_period_id], [t29].[started_on] AS
[started_on], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[year_before_on] AS [year_before_on], [t29]
.[from_on_right] AS [from_on_right], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id], [t29].[counted]
AS [counted], [t27].[of_person] AS [of_person], [t27].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[care_period_id] AS [care_period_id], [t21].[started_on] AS
[started_on], [t21].[period] AS [period], [t21].[to_on] AS [to_on], [t21].[year_before_on] AS [year_before_on], [t21]
.[from_on_right] AS [from_on_right], IIF(([t21].[until_on] IS NULL) OR ([t21].[to_on] <= [t21].[until_on]), [t21].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t21].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[care_period_id] AS [care_period_id], [t7].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t14].[held_by] AS [held_by], [t14].[held_worker] AS [held_worker], [t14].[held_team] AS
[held_team], [t14].[from_on] AS [from_on_right], [t14].[until_on] AS [until_on], [t14].[held_next] AS [held_next]
FROM [care_periods] AS [t7]
INNER JOIN [periods] AS [t6] ON [t7].[started_on] <= [t6].[to_on] AND (([t7].[ended_on] IS NULL) OR ([t7].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t5].[person_id] AS [held_by], [t5].[worker_id] AS [held_worker], [t5].[team_id] AS
[held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].[next_on] AS [held_next]
FROM [responsibility] AS [t5]) AS [t14] ON [t7].[person_id] = [t14].[held_by] AND [t6].[to_on] >= [t14].[from_on] AND
(([t14].[held_next] IS NULL) OR ([t6].[to_on] < [t14].[held_next]))) AS [t21]
WHERE [t21].[started_on] <= [t21].[year_before_on]) AS [t29]
LEFT OUTER JOIN (SELECT [t20].[of_person] AS [of_person], [t20].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t11].[of_person] AS [of_person], [t11].[born_on] AS [born_on], [t17].[shift_from] AS [shift_from], [t17]
.[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t2].[person_id] AS [of_person], [t2].[born_on] AS [born_on]
FROM [persons] AS [t2]) AS [t11]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [first_birthday_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'fifth_birthday' AND [t3].[variant] = 'all') AS [t17] ON [t11].[born_on] = [t17].
[shift_from]) AS [t20]) AS [t27] ON [t29].[person_id] = [t27].[of_person]) AS [t30]) AS [t31]
WHERE [t31].[first_birthday_on] <= [t31].[to_on]) AS [t33]
LEFT OUTER JOIN (SELECT [t19].[of_person] AS [of_person], [t19].[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t11].[of_person] AS [of_person], [t11].[born_on] AS [born_on], [t16].[shift_from] AS [shift_from], [t16]
.[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t2].[person_id] AS [of_person], [t2].[born_on] AS [born_on]
FROM [persons] AS [t2]) AS [t11]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [last_birthday_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'seventeenth_birthday' AND [t3].[variant] = 'all') AS [t16] ON [t11].[born_on] = [t16].
[shift_from]) AS [t19]) AS [t26] ON [t33].[person_id] = [t26].[of_person]) AS [t34]) AS [t35]
WHERE [t35].[last_birthday_on] > [t35].[to_on]) AS [t37]
LEFT OUTER JOIN (SELECT DISTINCT [t18].[found_person] AS [found_person], [t18].[found_period] AS [found_period]
FROM (SELECT [t15].[person_id] AS [found_person], [t6].[period] AS [found_period]
FROM (SELECT [t0].[table_id] AS [table_id], [t0].[person_id] AS [person_id], [t0].[completed_on] AS [completed_on],
[t0].[reason] AS [reason], [t0].[score] AS [score]
FROM [sdq_scores] AS [t0]
WHERE NOT [t0].[score] IS NULL) AS [t15]
INNER JOIN [periods] AS [t6] ON [t15].[completed_on] > [t6].[year_before_on] AND [t15].[completed_on] <= [t6].[to_on]
) AS [t18]) AS [t25] ON [t37].[person_id] = [t25].[found_person] AND [t37].[period] = [t25].[found_period]) AS [t38])
AS [t39]) AS [t40];

-- measure HE07
SELECT CAST([t40].[period] AS VARCHAR(MAX)) AS [period], CAST([t40].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t40].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t40].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST([t40].
[category] AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t40].[hit] IS NULL, [t40].[counted], 0.0) AS FLOAT) AS
[counted], CAST(COALESCE([t40].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t40].[hit] IS NULL, 0.0, [t40].[counted]
) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[care_period_id] AS [care_period_id], [t39].[started_on] AS
[started_on], [t39].[period] AS [period], [t39].[to_on] AS [to_on], [t39].[year_before_on] AS [year_before_on], [t39]
.[from_on_right] AS [from_on_right], [t39].[worker_id] AS [worker_id], [t39].[team_id] AS [team_id], [t39].[counted]
AS [counted], [t39].[first_birthday_on] AS [first_birthday_on], [t39].[last_birthday_on] AS [last_birthday_on], [t39]
.[scored_person] AS [scored_person], [t39].[scored_period] AS [scored_period], [t39].[score] AS [score], CASE WHEN
[t39].[score] < 14 THEN '0 to 13, usual' WHEN [t39].[score] < 17 THEN '14 to 16, borderline' ELSE
'17 to 40, cause for concern' END AS [category], IIF(CASE WHEN [t39].[score] < 14 THEN '0 to 13, usual' WHEN [t39].
[score] < 17 THEN '14 to 16, borderline' ELSE '17 to 40, cause for concern' END IS NULL, CAST(NULL AS FLOAT), [t39].
[counted]) AS [hit]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[care_period_id] AS [care_period_id], [t38].[started_on] AS
[started_on], [t38].[period] AS [period], [t38].[to_on] AS [to_on], [t38].[year_before_on] AS [year_before_on], [t38]
.[from_on_right] AS [from_on_right], [t38].[worker_id] AS [worker_id], [t38].[team_id] AS [team_id], [t38].[counted]
AS [counted], [t38].[first_birthday_on] AS [first_birthday_on], [t38].[last_birthday_on] AS [last_birthday_on], [t30]
.[scored_person] AS [scored_person], [t30].[scored_period] AS [scored_period], [t30].[score] AS [score]
FROM (SELECT [t36].[person_id] AS [person_id], [t36].[care_period_id] AS [care_period_id], [t36].[started_on] AS
[started_on], [t36].[period] AS [period], [t36].[to_on] AS [to_on], [t36].[year_before_on] AS [year_before_on], [t36]
.[from_on_right] AS [from_on_right], [t36].[worker_id] AS [worker_id], [t36].[team_id] AS [team_id], [t36].[counted]
AS [counted], [t36].[first_birthday_on] AS [first_birthday_on], [t36].[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[care_period_id] AS [care_period_id], [t35].[started_on] AS
[started_on], [t35].[period] AS [period], [t35].[to_on] AS [to_on], [t35].[year_before_on] AS [year_before_on], [t35]
.[from_on_right] AS [from_on_right], [t35].[worker_id] AS [worker_id], [t35].[team_id] AS [team_id], [t35].[counted]
AS [counted], [t35].[first_birthday_on] AS [first_birthday_on], [t35].[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[care_period_id] AS [care_period_id], [t34].[started_on] AS
[started_on], [t34].[period] AS [period], [t34].[to_on] AS [to_on], [t34].[year_before_on] AS [year_before_on], [t34]
.[from_on_right] AS [from_on_right], [t34].[worker_id] AS [worker_id], [t34].[team_id] AS [team_id], [t34].[counted]
AS [counted], [t34].[first_birthday_on] AS [first_birthday_on], [t24].[of_person] AS [of_person], [t24].
[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[care_period_id] AS [care_period_id], [t32].[started_on] AS
[started_on], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[year_before_on] AS [year_before_on], [t32]
.[from_on_right] AS [from_on_right], [t32].[worker_id] AS [worker_id], [t32].[team_id] AS [team_id], [t32].[counted]
AS [counted], [t32].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[care_period_id] AS [care_period_id], [t31].[started_on] AS
[started_on], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[year_before_on] AS [year_before_on], [t31]
.[from_on_right] AS [from_on_right], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id], [t31].[counted]
AS [counted], [t31].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[care_period_id] AS [care_period_id], [t28].[started_on] AS
[started_on], [t28].[period] AS [period], [t28].[to_on] AS [to_on], [t28].[year_before_on] AS [year_before_on], [t28]
.[from_on_right] AS [from_on_right], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id], [t28].[counted]
AS [counted], [t25].[of_person] AS [of_person], [t25].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[care_period_id] AS [care_period_id], [t21].[started_on] AS
[started_on], [t21].[period] AS [period], [t21].[to_on] AS [to_on], [t21].[year_before_on] AS [year_before_on], [t21]
.[from_on_right] AS [from_on_right], IIF(([t21].[until_on] IS NULL) OR ([t21].[to_on] <= [t21].[until_on]), [t21].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t21].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[care_period_id] AS [care_period_id], [t7].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t14].[held_by] AS [held_by], [t14].[held_worker] AS [held_worker], [t14].[held_team] AS
[held_team], [t14].[from_on] AS [from_on_right], [t14].[until_on] AS [until_on], [t14].[held_next] AS [held_next]
FROM [care_periods] AS [t7]
INNER JOIN [periods] AS [t6] ON [t7].[started_on] <= [t6].[to_on] AND (([t7].[ended_on] IS NULL) OR ([t7].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t5].[person_id] AS [held_by], [t5].[worker_id] AS [held_worker], [t5].[team_id] AS
[held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].[next_on] AS [held_next]
FROM [responsibility] AS [t5]) AS [t14] ON [t7].[person_id] = [t14].[held_by] AND [t6].[to_on] >= [t14].[from_on] AND
(([t14].[held_next] IS NULL) OR ([t6].[to_on] < [t14].[held_next]))) AS [t21]
WHERE [t21].[started_on] <= [t21].[year_before_on]) AS [t28]
LEFT OUTER JOIN (SELECT [t20].[of_person] AS [of_person], [t20].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t11].[of_person] AS [of_person], [t11].[born_on] AS [born_on], [t17].[shift_from] AS [shift_from], [t17]
.[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t2].[person_id] AS [of_person], [t2].[born_on] AS [born_on]
FROM [persons] AS [t2]) AS [t11]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [first_birthday_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'fifth_birthday' AND [t3].[variant] = 'all') AS [t17] ON [t11].[born_on] = [t17].
[shift_from]) AS [t20]) AS [t25] ON [t28].[person_id] = [t25].[of_person]) AS [t31]) AS [t32]
WHERE [t32].[first_birthday_on] <= [t32].[to_on]) AS [t34]
LEFT OUTER JOIN (SELECT [t19].[of_person] AS [of_person], [t19].[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t11].[of_person] AS [of_person], [t11].[born_on] AS [born_on], [t16].[shift_from] AS [shift_from], [t16]
.[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t2].[person_id] AS [of_person], [t2].[born_on] AS [born_on]
FROM [persons] AS [t2]) AS [t11]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [last_birthday_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'seventeenth_birthday' AND [t3].[variant] = 'all') AS [t16] ON [t11].[born_on] = [t16].
[shift_from]) AS [t19]) AS [t24] ON [t34].[person_id] = [t24].[of_person]) AS [t35]) AS [t36]
WHERE [t36].[last_birthday_on] > [t36].[to_on]) AS [t38]
INNER JOIN (SELECT [t26].[person_id] AS [scored_person], [t26].[period] AS [scored_period], [t26].[score] AS [score]
FROM (SELECT [t18].[table_id] AS [table_id], [t18].[person_id] AS [person_id], [t18].[completed_on] AS [completed_on]
, [t18].[reason] AS [reason], [t18].[score] AS [score], [t18].[period] AS [period], [t18].[from_on] AS [from_on],
[t18].[to_on] AS [to_on], [t18].[year_before_on] AS [year_before_on], ROW_NUMBER() OVER (PARTITION BY [t18].
[person_id], [t18].[period] ORDER BY [t18].[completed_on] DESC, CASE WHEN [t18].[table_id] IS NULL THEN 1 ELSE 0 END,
[t18].[table_id] ASC) - 1 AS [place]
FROM (SELECT [t15].[table_id] AS [table_id], [t15].[person_id] AS [person_id], [t15].[completed_on] AS [completed_on]
, [t15].[reason] AS [reason], [t15].[score] AS [score], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].
[to_on] AS [to_on], [t6].[year_before_on] AS [year_before_on]
FROM (SELECT [t0].[table_id] AS [table_id], [t0].[person_id] AS [person_id], [t0].[completed_on] AS [completed_on],
[t0].[reason] AS [reason], [t0].[score] AS [score]
FROM [sdq_scores] AS [t0]
WHERE NOT [t0].[score] IS NULL) AS [t15]
INNER JOIN [periods] AS [t6] ON [t15].[completed_on] > [t6].[year_before_on] AND [t15].[completed_on] <= [t6].[to_on]
) AS [t18]) AS [t26]
WHERE [t26].[place] = 0) AS [t30] ON [t38].[person_id] = [t30].[scored_person] AND [t38].[period] = [t30].
[scored_period]) AS [t39]) AS [t40];

-- measure HE08
SELECT CAST([t16].[period] AS VARCHAR(MAX)) AS [period], CAST([t16].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t16].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t16].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST([t16].[helped] AS FLOAT) IS NULL, [t16].
[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST([t16].[helped] AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(
IIF(NOT CAST([t16].[helped] AS FLOAT) IS NULL, 0.0, [t16].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS
[pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[care_period_id] AS [care_period_id], [t15].[started_on] AS
[started_on], [t15].[period] AS [period], [t15].[to_on] AS [to_on], [t15].[year_before_on] AS [year_before_on], [t15]
.[from_on_right] AS [from_on_right], [t15].[worker_id] AS [worker_id], [t15].[team_id] AS [team_id], [t15].[counted]
AS [counted], [t13].[found_person] AS [found_person], [t13].[found_period] AS [found_period], [t13].[helped] AS
[helped]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[care_period_id] AS [care_period_id], [t10].[started_on] AS
[started_on], [t10].[period] AS [period], [t10].[to_on] AS [to_on], [t10].[year_before_on] AS [year_before_on], [t10]
.[from_on_right] AS [from_on_right], IIF(([t10].[until_on] IS NULL) OR ([t10].[to_on] <= [t10].[until_on]), [t10].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t10].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[care_period_id] AS [care_period_id], [t4].[started_on] AS
[started_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on]
AS [year_before_on], [t8].[held_by] AS [held_by], [t8].[held_worker] AS [held_worker], [t8].[held_team] AS [held_team]
, [t8].[from_on] AS [from_on_right], [t8].[until_on] AS [until_on], [t8].[held_next] AS [held_next]
FROM [care_periods] AS [t4]
INNER JOIN [periods] AS [t5] ON [t4].[started_on] <= [t5].[to_on] AND (([t4].[ended_on] IS NULL) OR ([t4].[ended_on] >
[t5].[to_on]))
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [held_by], [t2].[worker_id] AS [held_worker], [t2].[team_id] AS
[held_team], [t2].[from_on] AS [from_on], [t2].[until_on] AS [until_on], [t2].[next_on] AS [held_next]
FROM [responsibility] AS [t2]) AS [t8] ON [t4].[person_id] = [t8].[held_by] AND [t5].[to_on] >= [t8].[from_on] AND ((
[t8].[held_next] IS NULL) OR ([t5].[to_on] < [t8].[held_next]))) AS [t10]
WHERE [t10].[started_on] <= [t10].[year_before_on]) AS [t15]
INNER JOIN (SELECT [t11].[person_id] AS [found_person], [t11].[period] AS [found_period], [t11].[helped] AS [helped]
FROM (SELECT [t9].[person_id] AS [person_id], [t9].[period] AS [period], MAX(CAST([t9].[intervention_received] AS
INTEGER)) AS [helped]
FROM (SELECT [t6].[substance_misuse_id] AS [substance_misuse_id], [t6].[person_id] AS [person_id], [t6].[misuse_on] AS
[misuse_on], [t6].[substance] AS [substance], [t6].[intervention_received] AS [intervention_received], [t5].[period]
AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
FROM [substance_misuse] AS [t6]
INNER JOIN [periods] AS [t5] ON [t6].[misuse_on] > [t5].[year_before_on] AND [t6].[misuse_on] <= [t5].[to_on]) AS [t9]
GROUP BY [t9].[person_id], [t9].[period]) AS [t11]) AS [t13] ON [t15].[person_id] = [t13].[found_person] AND [t15].
[period] = [t13].[found_period]) AS [t16];
