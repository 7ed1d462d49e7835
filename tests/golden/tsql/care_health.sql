-- clock initial_health_assessment
SELECT 'initial_health_assessment' AS [standard], [t24].[person_id], [t24].[episode_id], [t24].[sequence], [t24].
[variant], [t24].[started_on], [t24].[due_on], [t24].[done_on], IIF(NOT [t24].[done_on] IS NULL, CAST(NULL AS DATE),
[t24].[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE([t24].[unknown_because], IIF(([t24].[started_on] <
[t24].[record_begins_on]) AND (NOT (COALESCE(CAST(CASE WHEN [t24].[done_on] <= [t24].[due_on] THEN 1 WHEN NOT ([t24].
[done_on] <= [t24].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)), 'it is older than its record', CAST(NULL AS
VARCHAR(MAX)))), CASE WHEN [t24].[started_on] IS NULL THEN 'the start date is missing' WHEN [t24].[done_on] < [t24].
[started_on] THEN 'the dates are in the wrong order' WHEN [t24].[due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t24].[parameter_version]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[started_on] AS [started_on], [t23].[done_on] AS [done_on], [t23]
.[episode_id] AS [episode_id], [t23].[ended_other_on] AS [ended_other_on], [t23].[unknown_because] AS
[unknown_because], [t23].[sequence] AS [sequence], [t23].[variant] AS [variant], [t23].[limit_variant] AS
[limit_variant], [t23].[limit_started_on] AS [limit_started_on], [t23].[limit_due_on] AS [limit_due_on], [t23].
[version] AS [version], [t23].[due_on] AS [due_on], [t23].[parameter_version] AS [parameter_version], [t13].
[record_begins_on] AS [record_begins_on]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[started_on] AS [started_on], [t21].[done_on] AS [done_on], [t21]
.[episode_id] AS [episode_id], [t21].[ended_other_on] AS [ended_other_on], [t21].[unknown_because] AS
[unknown_because], [t21].[sequence] AS [sequence], [t21].[variant] AS [variant], [t21].[limit_variant] AS
[limit_variant], [t21].[limit_started_on] AS [limit_started_on], [t21].[limit_due_on] AS [limit_due_on], [t21].
[version] AS [version], [t21].[limit_due_on] AS [due_on], [t21].[version] AS [parameter_version]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[started_on] AS [started_on], [t20].[done_on] AS [done_on], [t20]
.[episode_id] AS [episode_id], [t20].[ended_other_on] AS [ended_other_on], [t20].[unknown_because] AS
[unknown_because], [t20].[sequence] AS [sequence], [t20].[variant] AS [variant], [t8].[limit_variant] AS
[limit_variant], [t8].[limit_started_on] AS [limit_started_on], [t8].[limit_due_on] AS [limit_due_on], [t8].[version]
AS [version]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[started_on] AS [started_on], [t18].[done_on] AS [done_on], [t18]
.[care_period_id] AS [episode_id], [t18].[ended_on] AS [ended_other_on], IIF(([t18].[untold] = 1) AND (NOT (COALESCE(
CAST(CASE WHEN [t18].[done_on] <= [t18].[asked_by] THEN 1 WHEN NOT ([t18].[done_on] <= [t18].[asked_by]) THEN 0 END AS
BIT), (CAST(0 AS BIT))) = 1)), 'it is not recorded either way', CAST(NULL AS VARCHAR(MAX))) AS [unknown_because], 1 AS
[sequence], 'all' AS [variant]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[care_period_id] AS [care_period_id], [t17].[started_on] AS
[started_on], [t17].[ended_on] AS [ended_on], [t17].[asked_by] AS [asked_by], MIN(IIF([t17].[is_told] <> 0, [t17].
[checked_on], CAST(NULL AS DATE))) AS [done_on], MAX(CAST(CAST(CASE WHEN (NOT ([t17].[is_told] <> 0)) AND (([t17].
[checked_on] IS NULL) OR ([t17].[checked_on] <= [t17].[asked_by])) THEN 1 WHEN NOT ((NOT ([t17].[is_told] <> 0)) AND (
([t17].[checked_on] IS NULL) OR ([t17].[checked_on] <= [t17].[asked_by]))) THEN 0 END AS BIT) AS INTEGER)) AS [untold]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[care_period_id] AS [care_period_id], [t16].[started_on] AS
[started_on], [t16].[ended_on] AS [ended_on], [t16].[asked_by] AS [asked_by], [t12].[checked_on] AS [checked_on],
[t12].[checked_person] AS [checked_person], [t12].[is_told] AS [is_told]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[care_period_id] AS [care_period_id], [t14].[started_on] AS
[started_on], [t14].[ended_on] AS [ended_on], [t14].[asked_by] AS [asked_by]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[care_period_id] AS [care_period_id], [t4].[started_on] AS
[started_on], [t4].[ended_on] AS [ended_on], [t9].[shift_from] AS [shift_from], [t9].[asked_by] AS [asked_by]
FROM [care_periods] AS [t4]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [asked_by]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'initial_health_assessment' AND [t1].[variant] = 'all') AS [t9] ON [t4].[started_on] = [t9].
[shift_from]) AS [t14]) AS [t16]
LEFT OUTER JOIN (SELECT [t2].[checked_on] AS [checked_on], [t2].[person_id] AS [checked_person], CAST(CASE WHEN (NOT
[t2].[type] IS NULL) AND (NOT [t2].[status] IS NULL) AND (NOT [t2].[checked_on] IS NULL) THEN 1 WHEN NOT ((NOT [t2].
[type] IS NULL) AND (NOT [t2].[status] IS NULL) AND (NOT [t2].[checked_on] IS NULL)) THEN 0 END AS BIT) AS [is_told]
FROM [health_checks] AS [t2]
WHERE COALESCE([t2].[type], 'Health Assessment') = 'Health Assessment' AND COALESCE([t2].[status], 'Completed') =
'Completed') AS [t12] ON [t16].[person_id] = [t12].[checked_person] AND (([t12].[checked_on] IS NULL) OR (([t12].
[checked_on] >= [t16].[started_on]) AND ([t12].[checked_on] <= COALESCE([t16].[ended_on], [t12].[checked_on]))))) AS
[t17] GROUP BY [t17].[person_id], [t17].[care_period_id], [t17].[started_on], [t17].[ended_on], [t17].[asked_by]) AS
[t18]) AS [t20]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'initial_health_assessment') AS [t8] ON [t20].[variant] = [t8].[limit_variant] AND [t20].
[started_on] = [t8].[limit_started_on]) AS [t21]) AS [t23] CROSS JOIN (SELECT MAX([t5].[from_on]) AS
[record_begins_on]
FROM (SELECT [t0].[table_name] AS [table_name], [t0].[from_on] AS [from_on]
FROM [coverage] AS [t0]
WHERE [t0].[table_name] IN ('health_checks')) AS [t5]) AS [t13]) AS [t24];

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
AS [counted], [t29].[five_on] AS [five_on], [t29].[least] AS [least], [t29].[most] AS [most], [t29].[checked_person]
AS [checked_person], [t29].[checked_period] AS [checked_period], [t29].[received] AS [received], [t29].[untold] AS
[untold], CASE WHEN COALESCE([t29].[received], 0) >= [t29].[most] THEN 1.0 WHEN (COALESCE([t29].[received], 0) +
COALESCE([t29].[untold], 0)) < [t29].[least] THEN 0.0 ELSE NULL END AS [hit]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[care_period_id] AS [care_period_id], [t28].[started_on] AS
[started_on], [t28].[period] AS [period], [t28].[to_on] AS [to_on], [t28].[year_before_on] AS [year_before_on], [t28]
.[from_on_right] AS [from_on_right], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id], [t28].[counted]
AS [counted], [t28].[five_on] AS [five_on], [t28].[least] AS [least], [t28].[most] AS [most], [t24].[checked_person]
AS [checked_person], [t24].[checked_period] AS [checked_period], [t24].[received] AS [received], [t24].[untold] AS
[untold]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[care_period_id] AS [care_period_id], [t26].[started_on] AS
[started_on], [t26].[period] AS [period], [t26].[to_on] AS [to_on], [t26].[year_before_on] AS [year_before_on], [t26]
.[from_on_right] AS [from_on_right], [t26].[worker_id] AS [worker_id], [t26].[team_id] AS [team_id], [t26].[counted]
AS [counted], [t26].[five_on] AS [five_on], IIF([t26].[five_on] > [t26].[to_on], 2, 1) AS [least], IIF([t26].
[five_on] <= [t26].[to_on], 1, 2) AS [most]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[started_on] AS
[started_on], [t25].[period] AS [period], [t25].[to_on] AS [to_on], [t25].[year_before_on] AS [year_before_on], [t25]
.[from_on_right] AS [from_on_right], [t25].[worker_id] AS [worker_id], [t25].[team_id] AS [team_id], [t25].[counted]
AS [counted], [t25].[five_on] AS [five_on]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[care_period_id] AS [care_period_id], [t22].[started_on] AS
[started_on], [t22].[period] AS [period], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS [year_before_on], [t22]
.[from_on_right] AS [from_on_right], [t22].[worker_id] AS [worker_id], [t22].[team_id] AS [team_id], [t22].[counted]
AS [counted], [t19].[of_person] AS [of_person], [t19].[five_on] AS [five_on]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[care_period_id] AS [care_period_id], [t16].[started_on] AS
[started_on], [t16].[period] AS [period], [t16].[to_on] AS [to_on], [t16].[year_before_on] AS [year_before_on], [t16]
.[from_on_right] AS [from_on_right], IIF(([t16].[until_on] IS NULL) OR ([t16].[to_on] <= [t16].[until_on]), [t16].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t16].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[care_period_id] AS [care_period_id], [t7].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t10].[held_by] AS [held_by], [t10].[held_worker] AS [held_worker], [t10].[held_team] AS
[held_team], [t10].[from_on] AS [from_on_right], [t10].[until_on] AS [until_on], [t10].[held_next] AS [held_next]
FROM [care_periods] AS [t7]
INNER JOIN [periods] AS [t6] ON [t7].[started_on] <= [t6].[to_on] AND (([t7].[ended_on] IS NULL) OR ([t7].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [held_by], [t3].[worker_id] AS [held_worker], [t3].[team_id] AS
[held_team], [t3].[from_on] AS [from_on], [t3].[until_on] AS [until_on], [t3].[next_on] AS [held_next]
FROM [responsibility] AS [t3]) AS [t10] ON [t7].[person_id] = [t10].[held_by] AND [t6].[to_on] >= [t10].[from_on] AND
(([t10].[held_next] IS NULL) OR ([t6].[to_on] < [t10].[held_next]))) AS [t16]
WHERE [t16].[started_on] <= [t16].[year_before_on]) AS [t22]
LEFT OUTER JOIN (SELECT [t17].[of_person] AS [of_person], [t17].[five_on] AS [five_on]
FROM (SELECT [t11].[of_person] AS [of_person], [t11].[born_on] AS [born_on], [t13].[shift_from] AS [shift_from], [t13]
.[five_on] AS [five_on]
FROM (SELECT [t4].[person_id] AS [of_person], [t4].[born_on] AS [born_on]
FROM [persons] AS [t4]) AS [t11]
LEFT OUTER JOIN (SELECT [t5].[started_on] AS [shift_from], [t5].[due_on] AS [five_on]
FROM [deadlines] AS [t5]
WHERE [t5].[parameter] = 'fifth_birthday' AND [t5].[variant] = 'all') AS [t13] ON [t11].[born_on] = [t13].
[shift_from]) AS [t17]) AS [t19] ON [t22].[person_id] = [t19].[of_person]) AS [t25]) AS [t26]) AS [t28]
LEFT OUTER JOIN (SELECT [t20].[checked_person] AS [checked_person], [t20].[period] AS [checked_period], COUNT_BIG(
DISTINCT IIF([t20].[is_told] <> 0, [t20].[checked_on], CAST(NULL AS DATE))) AS [received], SUM(CAST(CAST(CASE WHEN NOT
([t20].[is_told] <> 0) THEN 1 WHEN NOT (NOT ([t20].[is_told] <> 0)) THEN 0 END AS BIT) AS INTEGER)) AS [untold]
FROM (SELECT [t15].[checked_on] AS [checked_on], [t15].[checked_person] AS [checked_person], [t15].[is_told] AS
[is_told], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on] AS
[year_before_on]
FROM (SELECT [t0].[checked_on] AS [checked_on], [t0].[person_id] AS [checked_person], CAST(CASE WHEN (NOT [t0].[type]
IS NULL) AND (NOT [t0].[status] IS NULL) AND (NOT [t0].[checked_on] IS NULL) THEN 1 WHEN NOT ((NOT [t0].[type] IS NULL
) AND (NOT [t0].[status] IS NULL) AND (NOT [t0].[checked_on] IS NULL)) THEN 0 END AS BIT) AS [is_told]
FROM [health_checks] AS [t0]
WHERE COALESCE([t0].[type], 'Health Assessment') = 'Health Assessment' AND COALESCE([t0].[status], 'Completed') =
'Completed') AS [t15]
INNER JOIN [periods] AS [t6] ON ([t15].[checked_on] IS NULL) OR (([t15].[checked_on] > [t6].[year_before_on]) AND (
[t15].[checked_on] <= [t6].[to_on]))) AS [t20] GROUP BY [t20].[checked_person], [t20].[period]) AS [t24] ON [t28].
[person_id] = [t24].[checked_person] AND [t28].[period] = [t24].[checked_period]) AS [t29]) AS [t30];

-- measure HE03
SELECT CAST([t17].[period] AS VARCHAR(MAX)) AS [period], CAST([t17].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t17].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t17].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t17].[hit] IS NULL, [t17].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t17].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t17].[hit] IS NULL, 0.0, [t17].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[care_period_id] AS [care_period_id], [t16].[started_on] AS
[started_on], [t16].[period] AS [period], [t16].[to_on] AS [to_on], [t16].[year_before_on] AS [year_before_on], [t16]
.[from_on_right] AS [from_on_right], [t16].[worker_id] AS [worker_id], [t16].[team_id] AS [team_id], [t16].[counted]
AS [counted], [t16].[least] AS [least], [t16].[most] AS [most], [t16].[checked_person] AS [checked_person], [t16].
[checked_period] AS [checked_period], [t16].[received] AS [received], [t16].[untold] AS [untold], CASE WHEN COALESCE(
[t16].[received], 0) >= [t16].[most] THEN 1.0 WHEN (COALESCE([t16].[received], 0) + COALESCE([t16].[untold], 0)) <
[t16].[least] THEN 0.0 ELSE NULL END AS [hit]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[care_period_id] AS [care_period_id], [t13].[started_on] AS
[started_on], [t13].[period] AS [period], [t13].[to_on] AS [to_on], [t13].[year_before_on] AS [year_before_on], [t13]
.[from_on_right] AS [from_on_right], [t13].[worker_id] AS [worker_id], [t13].[team_id] AS [team_id], [t13].[counted]
AS [counted], [t13].[least] AS [least], [t13].[most] AS [most], [t15].[checked_person] AS [checked_person], [t15].
[checked_period] AS [checked_period], [t15].[received] AS [received], [t15].[untold] AS [untold]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[care_period_id] AS [care_period_id], [t10].[started_on] AS
[started_on], [t10].[period] AS [period], [t10].[to_on] AS [to_on], [t10].[year_before_on] AS [year_before_on], [t10]
.[from_on_right] AS [from_on_right], IIF(([t10].[until_on] IS NULL) OR ([t10].[to_on] <= [t10].[until_on]), [t10].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t10].[held_team] AS [team_id], 1.0 AS [counted], 1 AS
[least], 1 AS [most]
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
WHERE [t10].[started_on] <= [t10].[year_before_on]) AS [t13]
LEFT OUTER JOIN (SELECT [t11].[checked_person] AS [checked_person], [t11].[period] AS [checked_period], COUNT_BIG(
DISTINCT IIF([t11].[is_told] <> 0, [t11].[checked_on], CAST(NULL AS DATE))) AS [received], SUM(CAST(CAST(CASE WHEN NOT
([t11].[is_told] <> 0) THEN 1 WHEN NOT (NOT ([t11].[is_told] <> 0)) THEN 0 END AS BIT) AS INTEGER)) AS [untold]
FROM (SELECT [t9].[checked_on] AS [checked_on], [t9].[checked_person] AS [checked_person], [t9].[is_told] AS [is_told]
, [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS
[year_before_on]
FROM (SELECT [t3].[checked_on] AS [checked_on], [t3].[person_id] AS [checked_person], CAST(CASE WHEN (NOT [t3].[type]
IS NULL) AND (NOT [t3].[status] IS NULL) AND (NOT [t3].[checked_on] IS NULL) THEN 1 WHEN NOT ((NOT [t3].[type] IS NULL
) AND (NOT [t3].[status] IS NULL) AND (NOT [t3].[checked_on] IS NULL)) THEN 0 END AS BIT) AS [is_told]
FROM [health_checks] AS [t3]
WHERE COALESCE([t3].[type], 'Dental Check') = 'Dental Check' AND COALESCE([t3].[status], 'Completed') = 'Completed')
AS [t9]
INNER JOIN [periods] AS [t5] ON ([t9].[checked_on] IS NULL) OR (([t9].[checked_on] > [t5].[year_before_on]) AND ([t9]
.[checked_on] <= [t5].[to_on]))) AS [t11] GROUP BY [t11].[checked_person], [t11].[period]) AS [t15] ON [t13].
[person_id] = [t15].[checked_person] AND [t13].[period] = [t15].[checked_period]) AS [t16]) AS [t17];

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
SELECT CAST([t30].[period] AS VARCHAR(MAX)) AS [period], CAST([t30].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t30].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t30].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t30].[hit] IS NULL, [t30].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t30].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t30].[hit] IS NULL, 0.0, [t30].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[care_period_id] AS [care_period_id], [t29].[started_on] AS
[started_on], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[year_before_on] AS [year_before_on], [t29]
.[from_on_right] AS [from_on_right], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id], [t29].[counted]
AS [counted], [t29].[five_on] AS [five_on], [t29].[least] AS [least], [t29].[most] AS [most], [t29].[checked_person]
AS [checked_person], [t29].[checked_period] AS [checked_period], [t29].[received] AS [received], [t29].[untold] AS
[untold], IIF([t29].[five_on] IS NULL, CAST(NULL AS FLOAT), CASE WHEN COALESCE([t29].[received], 0) >= [t29].[most]
THEN 1.0 WHEN (COALESCE([t29].[received], 0) + COALESCE([t29].[untold], 0)) < [t29].[least] THEN 0.0 ELSE NULL END) AS
[hit]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[care_period_id] AS [care_period_id], [t28].[started_on] AS
[started_on], [t28].[period] AS [period], [t28].[to_on] AS [to_on], [t28].[year_before_on] AS [year_before_on], [t28]
.[from_on_right] AS [from_on_right], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id], [t28].[counted]
AS [counted], [t28].[five_on] AS [five_on], [t28].[least] AS [least], [t28].[most] AS [most], [t24].[checked_person]
AS [checked_person], [t24].[checked_period] AS [checked_period], [t24].[received] AS [received], [t24].[untold] AS
[untold]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[care_period_id] AS [care_period_id], [t26].[started_on] AS
[started_on], [t26].[period] AS [period], [t26].[to_on] AS [to_on], [t26].[year_before_on] AS [year_before_on], [t26]
.[from_on_right] AS [from_on_right], [t26].[worker_id] AS [worker_id], [t26].[team_id] AS [team_id], [t26].[counted]
AS [counted], [t26].[five_on] AS [five_on], 1 AS [least], 1 AS [most]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[started_on] AS
[started_on], [t25].[period] AS [period], [t25].[to_on] AS [to_on], [t25].[year_before_on] AS [year_before_on], [t25]
.[from_on_right] AS [from_on_right], [t25].[worker_id] AS [worker_id], [t25].[team_id] AS [team_id], [t25].[counted]
AS [counted], [t25].[five_on] AS [five_on]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[care_period_id] AS [care_period_id], [t22].[started_on] AS
[started_on], [t22].[period] AS [period], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS [year_before_on], [t22]
.[from_on_right] AS [from_on_right], [t22].[worker_id] AS [worker_id], [t22].[team_id] AS [team_id], [t22].[counted]
AS [counted], [t19].[of_person] AS [of_person], [t19].[five_on] AS [five_on]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[care_period_id] AS [care_period_id], [t16].[started_on] AS
[started_on], [t16].[period] AS [period], [t16].[to_on] AS [to_on], [t16].[year_before_on] AS [year_before_on], [t16]
.[from_on_right] AS [from_on_right], IIF(([t16].[until_on] IS NULL) OR ([t16].[to_on] <= [t16].[until_on]), [t16].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t16].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[care_period_id] AS [care_period_id], [t7].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t10].[held_by] AS [held_by], [t10].[held_worker] AS [held_worker], [t10].[held_team] AS
[held_team], [t10].[from_on] AS [from_on_right], [t10].[until_on] AS [until_on], [t10].[held_next] AS [held_next]
FROM [care_periods] AS [t7]
INNER JOIN [periods] AS [t6] ON [t7].[started_on] <= [t6].[to_on] AND (([t7].[ended_on] IS NULL) OR ([t7].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [held_by], [t3].[worker_id] AS [held_worker], [t3].[team_id] AS
[held_team], [t3].[from_on] AS [from_on], [t3].[until_on] AS [until_on], [t3].[next_on] AS [held_next]
FROM [responsibility] AS [t3]) AS [t10] ON [t7].[person_id] = [t10].[held_by] AND [t6].[to_on] >= [t10].[from_on] AND
(([t10].[held_next] IS NULL) OR ([t6].[to_on] < [t10].[held_next]))) AS [t16]
WHERE [t16].[started_on] <= [t16].[year_before_on]) AS [t22]
LEFT OUTER JOIN (SELECT [t17].[of_person] AS [of_person], [t17].[five_on] AS [five_on]
FROM (SELECT [t11].[of_person] AS [of_person], [t11].[born_on] AS [born_on], [t13].[shift_from] AS [shift_from], [t13]
.[five_on] AS [five_on]
FROM (SELECT [t4].[person_id] AS [of_person], [t4].[born_on] AS [born_on]
FROM [persons] AS [t4]) AS [t11]
LEFT OUTER JOIN (SELECT [t5].[started_on] AS [shift_from], [t5].[due_on] AS [five_on]
FROM [deadlines] AS [t5]
WHERE [t5].[parameter] = 'fifth_birthday' AND [t5].[variant] = 'all') AS [t13] ON [t11].[born_on] = [t13].
[shift_from]) AS [t17]) AS [t19] ON [t22].[person_id] = [t19].[of_person]) AS [t25]) AS [t26]
WHERE ([t26].[five_on] IS NULL) OR ([t26].[five_on] > [t26].[to_on])) AS [t28]
LEFT OUTER JOIN (SELECT [t20].[checked_person] AS [checked_person], [t20].[period] AS [checked_period], COUNT_BIG(
DISTINCT IIF([t20].[is_told] <> 0, [t20].[checked_on], CAST(NULL AS DATE))) AS [received], SUM(CAST(CAST(CASE WHEN NOT
([t20].[is_told] <> 0) THEN 1 WHEN NOT (NOT ([t20].[is_told] <> 0)) THEN 0 END AS BIT) AS INTEGER)) AS [untold]
FROM (SELECT [t15].[checked_on] AS [checked_on], [t15].[checked_person] AS [checked_person], [t15].[is_told] AS
[is_told], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on] AS
[year_before_on]
FROM (SELECT [t0].[checked_on] AS [checked_on], [t0].[person_id] AS [checked_person], CAST(CASE WHEN (NOT [t0].[type]
IS NULL) AND (NOT [t0].[status] IS NULL) AND (NOT [t0].[checked_on] IS NULL) THEN 1 WHEN NOT ((NOT [t0].[type] IS NULL
) AND (NOT [t0].[status] IS NULL) AND (NOT [t0].[checked_on] IS NULL)) THEN 0 END AS BIT) AS [is_told]
FROM [health_checks] AS [t0]
WHERE COALESCE([t0].[type], 'Health Surveillance Check') = 'Health Surveillance Check' AND COALESCE([t0].[status],
'Completed') = 'Completed') AS [t15]
INNER JOIN [periods] AS [t6] ON ([t15].[checked_on] IS NULL) OR (([t15].[checked_on] > [t6].[year_before_on]) AND (
[t15].[checked_on] <= [t6].[to_on]))) AS [t20] GROUP BY [t20].[checked_person], [t20].[period]) AS [t24] ON [t28].
[person_id] = [t24].[checked_person] AND [t28].[period] = [t24].[checked_period]) AS [t29]) AS [t30];

-- measure HE06
WITH [t24] AS (SELECT [t19].[table_id] AS [table_id], [t19].[person_id] AS [person_id], [t19].[completed_on] AS
[completed_on], [t19].[reason] AS [reason], [t19].[score] AS [score], [t6].[period] AS [period], [t6].[from_on] AS
[from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on] AS [year_before_on]
FROM (SELECT [t0].[table_id] AS [table_id], [t0].[person_id] AS [person_id], [t0].[completed_on] AS [completed_on],
[t0].[reason] AS [reason], IIF(([t0].[score] >= 0) AND ([t0].[score] <= 40), [t0].[score], CAST(NULL AS INTEGER)) AS
[score]
FROM [sdq_scores] AS [t0]
WHERE ([t0].[reason] IS NULL) OR (NOT [t0].[score] IS NULL)) AS [t19]
INNER JOIN [periods] AS [t6] ON [t19].[completed_on] > [t6].[year_before_on] AND [t19].[completed_on] <= [t6].[to_on]
)
SELECT CAST([t52].[period] AS VARCHAR(MAX)) AS [period], CAST([t52].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t52].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t52].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t52].[hit] IS NULL, [t52].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t52].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t52].[hit] IS NULL, 0.0, [t52].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t51].[person_id] AS [person_id], [t51].[care_period_id] AS [care_period_id], [t51].[started_on] AS
[started_on], [t51].[period] AS [period], [t51].[to_on] AS [to_on], [t51].[year_before_on] AS [year_before_on], [t51]
.[from_on_right] AS [from_on_right], [t51].[worker_id] AS [worker_id], [t51].[team_id] AS [team_id], [t51].[counted]
AS [counted], [t51].[first_birthday_on] AS [first_birthday_on], [t51].[last_birthday_on] AS [last_birthday_on], IIF((
[t51].[first_birthday_on] IS NULL) OR (([t51].[hit] = 0) AND ([t51].[untold] = 1)), CAST(NULL AS FLOAT), [t51].[hit])
AS [hit], [t51].[untold] AS [untold]
FROM (SELECT [t50].[person_id] AS [person_id], [t50].[care_period_id] AS [care_period_id], [t50].[started_on] AS
[started_on], [t50].[period] AS [period], [t50].[to_on] AS [to_on], [t50].[year_before_on] AS [year_before_on], [t50]
.[from_on_right] AS [from_on_right], [t50].[worker_id] AS [worker_id], [t50].[team_id] AS [team_id], [t50].[counted]
AS [counted], [t50].[first_birthday_on] AS [first_birthday_on], [t50].[last_birthday_on] AS [last_birthday_on], [t50]
.[hit] AS [hit], [t50].[untold] AS [untold]
FROM (SELECT [t49].[person_id] AS [person_id], [t49].[care_period_id] AS [care_period_id], [t49].[started_on] AS
[started_on], [t49].[period] AS [period], [t49].[to_on] AS [to_on], [t49].[year_before_on] AS [year_before_on], [t49]
.[from_on_right] AS [from_on_right], [t49].[worker_id] AS [worker_id], [t49].[team_id] AS [team_id], [t49].[counted]
AS [counted], [t49].[first_birthday_on] AS [first_birthday_on], [t49].[last_birthday_on] AS [last_birthday_on], [t49]
.[hit] AS [hit], [t49].[found_person] AS [found_person], [t49].[found_period] AS [found_period], CAST(CAST(CASE WHEN
NOT [t49].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t49].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS
[untold]
FROM (SELECT [t48].[person_id] AS [person_id], [t48].[care_period_id] AS [care_period_id], [t48].[started_on] AS
[started_on], [t48].[period] AS [period], [t48].[to_on] AS [to_on], [t48].[year_before_on] AS [year_before_on], [t48]
.[from_on_right] AS [from_on_right], [t48].[worker_id] AS [worker_id], [t48].[team_id] AS [team_id], [t48].[counted]
AS [counted], [t48].[first_birthday_on] AS [first_birthday_on], [t48].[last_birthday_on] AS [last_birthday_on], [t48]
.[hit] AS [hit], [t37].[found_person] AS [found_person], [t37].[found_period] AS [found_period]
FROM (SELECT [t46].[person_id] AS [person_id], [t46].[care_period_id] AS [care_period_id], [t46].[started_on] AS
[started_on], [t46].[period] AS [period], [t46].[to_on] AS [to_on], [t46].[year_before_on] AS [year_before_on], [t46]
.[from_on_right] AS [from_on_right], [t46].[worker_id] AS [worker_id], [t46].[team_id] AS [team_id], [t46].[counted]
AS [counted], [t46].[first_birthday_on] AS [first_birthday_on], [t46].[last_birthday_on] AS [last_birthday_on], [t46]
.[hit] AS [hit]
FROM (SELECT [t45].[person_id] AS [person_id], [t45].[care_period_id] AS [care_period_id], [t45].[started_on] AS
[started_on], [t45].[period] AS [period], [t45].[to_on] AS [to_on], [t45].[year_before_on] AS [year_before_on], [t45]
.[from_on_right] AS [from_on_right], [t45].[worker_id] AS [worker_id], [t45].[team_id] AS [team_id], [t45].[counted]
AS [counted], [t45].[first_birthday_on] AS [first_birthday_on], [t45].[last_birthday_on] AS [last_birthday_on], [t45]
.[found_person] AS [found_person], [t45].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT [t45].
[found_person] IS NULL THEN 1 WHEN NOT (NOT [t45].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t44].[person_id] AS [person_id], [t44].[care_period_id] AS [care_period_id], [t44].[started_on] AS
[started_on], [t44].[period] AS [period], [t44].[to_on] AS [to_on], [t44].[year_before_on] AS [year_before_on], [t44]
.[from_on_right] AS [from_on_right], [t44].[worker_id] AS [worker_id], [t44].[team_id] AS [team_id], [t44].[counted]
AS [counted], [t44].[first_birthday_on] AS [first_birthday_on], [t44].[last_birthday_on] AS [last_birthday_on], [t35]
.[found_person] AS [found_person], [t35].[found_period] AS [found_period]
FROM (SELECT [t42].[person_id] AS [person_id], [t42].[care_period_id] AS [care_period_id], [t42].[started_on] AS
[started_on], [t42].[period] AS [period], [t42].[to_on] AS [to_on], [t42].[year_before_on] AS [year_before_on], [t42]
.[from_on_right] AS [from_on_right], [t42].[worker_id] AS [worker_id], [t42].[team_id] AS [team_id], [t42].[counted]
AS [counted], [t42].[first_birthday_on] AS [first_birthday_on], [t42].[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[care_period_id] AS [care_period_id], [t41].[started_on] AS
[started_on], [t41].[period] AS [period], [t41].[to_on] AS [to_on], [t41].[year_before_on] AS [year_before_on], [t41]
.[from_on_right] AS [from_on_right], [t41].[worker_id] AS [worker_id], [t41].[team_id] AS [team_id], [t41].[counted]
AS [counted], [t41].[first_birthday_on] AS [first_birthday_on], [t41].[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t40].[person_id] AS [person_id], [t40].[care_period_id] AS [care_period_id], [t40].[started_on] AS
[started_on], [t40].[period] AS [period], [t40].[to_on] AS [to_on], [t40].[year_before_on] AS [year_before_on], [t40]
.[from_on_right] AS [from_on_right], [t40].[worker_id] AS [worker_id], [t40].[team_id] AS [team_id], [t40].[counted]
AS [counted], [t40].[first_birthday_on] AS [first_birthday_on], [t28].[of_person] AS [of_person], [t28].
[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[care_period_id] AS [care_period_id], [t38].[started_on] AS
[started_on], [t38].[period] AS [period], [t38].[to_on] AS [to_on], [t38].[year_before_on] AS [year_before_on], [t38]
.[from_on_right] AS [from_on_right], [t38].[worker_id] AS [worker_id], [t38].[team_id] AS [team_id], [t38].[counted]
AS [counted], [t38].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[care_period_id] AS [care_period_id], [t33].[started_on] AS
[started_on], [t33].[period] AS [period], [t33].[to_on] AS [to_on], [t33].[year_before_on] AS [year_before_on], [t33]
.[from_on_right] AS [from_on_right], [t33].[worker_id] AS [worker_id], [t33].[team_id] AS [team_id], [t33].[counted]
AS [counted], [t29].[of_person] AS [of_person], [t29].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[care_period_id] AS [care_period_id], [t23].[started_on] AS
[started_on], [t23].[period] AS [period], [t23].[to_on] AS [to_on], [t23].[year_before_on] AS [year_before_on], [t23]
.[from_on_right] AS [from_on_right], IIF(([t23].[until_on] IS NULL) OR ([t23].[to_on] <= [t23].[until_on]), [t23].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t23].[held_team] AS [team_id], 1.0 AS [counted]
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
(([t14].[held_next] IS NULL) OR ([t6].[to_on] < [t14].[held_next]))) AS [t23]
WHERE [t23].[started_on] <= [t23].[year_before_on]) AS [t33]
LEFT OUTER JOIN (SELECT [t22].[of_person] AS [of_person], [t22].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t11].[of_person] AS [of_person], [t11].[born_on] AS [born_on], [t17].[shift_from] AS [shift_from], [t17]
.[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t2].[person_id] AS [of_person], [t2].[born_on] AS [born_on]
FROM [persons] AS [t2]) AS [t11]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [first_birthday_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'fifth_birthday' AND [t4].[variant] = 'all') AS [t17] ON [t11].[born_on] = [t17].
[shift_from]) AS [t22]) AS [t29] ON [t33].[person_id] = [t29].[of_person]) AS [t38]) AS [t40]
LEFT OUTER JOIN (SELECT [t21].[of_person] AS [of_person], [t21].[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t11].[of_person] AS [of_person], [t11].[born_on] AS [born_on], [t16].[shift_from] AS [shift_from], [t16]
.[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t2].[person_id] AS [of_person], [t2].[born_on] AS [born_on]
FROM [persons] AS [t2]) AS [t11]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [last_birthday_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'seventeenth_birthday' AND [t4].[variant] = 'all') AS [t16] ON [t11].[born_on] = [t16].
[shift_from]) AS [t21]) AS [t28] ON [t40].[person_id] = [t28].[of_person]) AS [t41]) AS [t42]
WHERE ([t42].[first_birthday_on] IS NULL) OR (([t42].[first_birthday_on] <= [t42].[to_on]) AND ([t42].
[last_birthday_on] > [t42].[to_on]))) AS [t44]
LEFT OUTER JOIN (SELECT DISTINCT [t27].[person_id] AS [found_person], [t27].[period] AS [found_period]
FROM [t24] AS [t27]
WHERE NOT [t27].[score] IS NULL) AS [t35] ON [t44].[person_id] = [t35].[found_person] AND [t44].[period] = [t35].
[found_period]) AS [t45]) AS [t46]) AS [t48]
LEFT OUTER JOIN (SELECT DISTINCT [t34].[person_id] AS [found_person], [t34].[period] AS [found_period]
FROM (SELECT *
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[period] AS [period]
FROM [t24] AS [t27]
WHERE [t27].[score] IS NULL) AS [t31]
UNION ALL
SELECT *
FROM (SELECT [t15].[person_id] AS [person_id], [t6].[period] AS [period]
FROM (SELECT [t0].[person_id] AS [person_id]
FROM [sdq_scores] AS [t0]
WHERE NOT [t0].[score] IS NULL AND [t0].[completed_on] IS NULL) AS [t15] CROSS JOIN [periods] AS [t6]) AS [t20]) AS
[t34]) AS [t37] ON [t48].[person_id] = [t37].[found_person] AND [t48].[period] = [t37].[found_period]) AS [t49]) AS
[t50]) AS [t51]) AS [t52];

-- measure HE07
SELECT CAST([t39].[period] AS VARCHAR(MAX)) AS [period], CAST([t39].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t39].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t39].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST([t39].
[category] AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t39].[category] IS NULL, CAST(NULL AS FLOAT), [t39].
[counted]) IS NULL, [t39].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t39].[category] IS NULL, CAST(
NULL AS FLOAT), [t39].[counted]), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t39].[category] IS NULL, CAST(NULL AS
FLOAT), [t39].[counted]) IS NULL, 0.0, [t39].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST
(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[care_period_id] AS [care_period_id], [t38].[started_on] AS
[started_on], [t38].[period] AS [period], [t38].[to_on] AS [to_on], [t38].[year_before_on] AS [year_before_on], [t38]
.[from_on_right] AS [from_on_right], [t38].[worker_id] AS [worker_id], [t38].[team_id] AS [team_id], [t38].[counted]
AS [counted], [t38].[first_birthday_on] AS [first_birthday_on], [t38].[last_birthday_on] AS [last_birthday_on], [t38]
.[scored_person] AS [scored_person], [t38].[scored_period] AS [scored_period], [t38].[score] AS [score], CASE WHEN (
NOT [t38].[first_birthday_on] IS NULL) AND ([t38].[score] < 14) THEN '0 to 13, usual' WHEN (NOT [t38].
[first_birthday_on] IS NULL) AND ([t38].[score] < 17) THEN '14 to 16, borderline' WHEN (NOT [t38].[first_birthday_on]
IS NULL) AND ([t38].[score] >= 17) THEN '17 to 40, cause for concern' ELSE NULL END AS [category]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[care_period_id] AS [care_period_id], [t37].[started_on] AS
[started_on], [t37].[period] AS [period], [t37].[to_on] AS [to_on], [t37].[year_before_on] AS [year_before_on], [t37]
.[from_on_right] AS [from_on_right], [t37].[worker_id] AS [worker_id], [t37].[team_id] AS [team_id], [t37].[counted]
AS [counted], [t37].[first_birthday_on] AS [first_birthday_on], [t37].[last_birthday_on] AS [last_birthday_on], [t31]
.[scored_person] AS [scored_person], [t31].[scored_period] AS [scored_period], [t31].[score] AS [score]
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
AS [counted], [t33].[first_birthday_on] AS [first_birthday_on], [t24].[of_person] AS [of_person], [t24].
[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[care_period_id] AS [care_period_id], [t30].[started_on] AS
[started_on], [t30].[period] AS [period], [t30].[to_on] AS [to_on], [t30].[year_before_on] AS [year_before_on], [t30]
.[from_on_right] AS [from_on_right], [t30].[worker_id] AS [worker_id], [t30].[team_id] AS [team_id], [t30].[counted]
AS [counted], [t30].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[care_period_id] AS [care_period_id], [t27].[started_on] AS
[started_on], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[year_before_on] AS [year_before_on], [t27]
.[from_on_right] AS [from_on_right], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted]
AS [counted], [t25].[of_person] AS [of_person], [t25].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[care_period_id] AS [care_period_id], [t20].[started_on] AS
[started_on], [t20].[period] AS [period], [t20].[to_on] AS [to_on], [t20].[year_before_on] AS [year_before_on], [t20]
.[from_on_right] AS [from_on_right], IIF(([t20].[until_on] IS NULL) OR ([t20].[to_on] <= [t20].[until_on]), [t20].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t20].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[care_period_id] AS [care_period_id], [t7].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t13].[held_by] AS [held_by], [t13].[held_worker] AS [held_worker], [t13].[held_team] AS
[held_team], [t13].[from_on] AS [from_on_right], [t13].[until_on] AS [until_on], [t13].[held_next] AS [held_next]
FROM [care_periods] AS [t7]
INNER JOIN [periods] AS [t6] ON [t7].[started_on] <= [t6].[to_on] AND (([t7].[ended_on] IS NULL) OR ([t7].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t5].[person_id] AS [held_by], [t5].[worker_id] AS [held_worker], [t5].[team_id] AS
[held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].[next_on] AS [held_next]
FROM [responsibility] AS [t5]) AS [t13] ON [t7].[person_id] = [t13].[held_by] AND [t6].[to_on] >= [t13].[from_on] AND
(([t13].[held_next] IS NULL) OR ([t6].[to_on] < [t13].[held_next]))) AS [t20]
WHERE [t20].[started_on] <= [t20].[year_before_on]) AS [t27]
LEFT OUTER JOIN (SELECT [t19].[of_person] AS [of_person], [t19].[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t10].[of_person] AS [of_person], [t10].[born_on] AS [born_on], [t15].[shift_from] AS [shift_from], [t15]
.[first_birthday_on] AS [first_birthday_on]
FROM (SELECT [t2].[person_id] AS [of_person], [t2].[born_on] AS [born_on]
FROM [persons] AS [t2]) AS [t10]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [first_birthday_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'fifth_birthday' AND [t4].[variant] = 'all') AS [t15] ON [t10].[born_on] = [t15].
[shift_from]) AS [t19]) AS [t25] ON [t27].[person_id] = [t25].[of_person]) AS [t30]) AS [t33]
LEFT OUTER JOIN (SELECT [t18].[of_person] AS [of_person], [t18].[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t10].[of_person] AS [of_person], [t10].[born_on] AS [born_on], [t14].[shift_from] AS [shift_from], [t14]
.[last_birthday_on] AS [last_birthday_on]
FROM (SELECT [t2].[person_id] AS [of_person], [t2].[born_on] AS [born_on]
FROM [persons] AS [t2]) AS [t10]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [last_birthday_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'seventeenth_birthday' AND [t4].[variant] = 'all') AS [t14] ON [t10].[born_on] = [t14].
[shift_from]) AS [t18]) AS [t24] ON [t33].[person_id] = [t24].[of_person]) AS [t34]) AS [t35]
WHERE ([t35].[first_birthday_on] IS NULL) OR (([t35].[first_birthday_on] <= [t35].[to_on]) AND ([t35].
[last_birthday_on] > [t35].[to_on]))) AS [t37]
INNER JOIN (SELECT [t28].[person_id] AS [scored_person], [t28].[period] AS [scored_period], [t28].[score] AS [score]
FROM (SELECT [t21].[table_id] AS [table_id], [t21].[person_id] AS [person_id], [t21].[completed_on] AS [completed_on]
, [t21].[reason] AS [reason], [t21].[score] AS [score], [t21].[period] AS [period], [t21].[from_on] AS [from_on],
[t21].[to_on] AS [to_on], [t21].[year_before_on] AS [year_before_on], ROW_NUMBER() OVER (PARTITION BY [t21].
[person_id], [t21].[period] ORDER BY [t21].[completed_on] DESC, CASE WHEN [t21].[table_id] IS NULL THEN 1 ELSE 0 END,
[t21].[table_id] ASC) - 1 AS [place]
FROM (SELECT [t17].[table_id] AS [table_id], [t17].[person_id] AS [person_id], [t17].[completed_on] AS [completed_on]
, [t17].[reason] AS [reason], [t17].[score] AS [score], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].
[to_on] AS [to_on], [t6].[year_before_on] AS [year_before_on]
FROM (SELECT [t0].[table_id] AS [table_id], [t0].[person_id] AS [person_id], [t0].[completed_on] AS [completed_on],
[t0].[reason] AS [reason], IIF(([t0].[score] >= 0) AND ([t0].[score] <= 40), [t0].[score], CAST(NULL AS INTEGER)) AS
[score]
FROM [sdq_scores] AS [t0]
WHERE ([t0].[reason] IS NULL) OR (NOT [t0].[score] IS NULL)) AS [t17]
INNER JOIN [periods] AS [t6] ON [t17].[completed_on] > [t6].[year_before_on] AND [t17].[completed_on] <= [t6].[to_on]
) AS [t21]) AS [t28]
WHERE [t28].[place] = 0) AS [t31] ON [t37].[person_id] = [t31].[scored_person] AND [t37].[period] = [t31].
[scored_period]) AS [t38]) AS [t39];

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
