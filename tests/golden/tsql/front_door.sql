-- clock contact_decision
SELECT 'contact_decision' AS [standard], [t6].[person_id], [t6].[episode_id], [t6].[sequence], [t6].[variant], [t6].
[started_on], [t6].[limit_due_on] AS [due_on], [t6].[done_on], IIF(NOT [t6].[done_on] IS NULL, CAST(NULL AS DATE),
[t6].[ended_other_on]) AS [ended_other_on], COALESCE([t6].[unknown_because], CASE WHEN [t6].[started_on] IS NULL THEN
'the start date is missing' WHEN [t6].[done_on] < [t6].[started_on] THEN 'the dates are in the wrong order' WHEN [t6]
.[limit_due_on] IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t6].
[version] AS [parameter_version]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[episode_id] AS [episode_id], [t4].[started_on] AS [started_on],
[t4].[done_on] AS [done_on], [t4].[sequence] AS [sequence], [t4].[variant] AS [variant], [t4].[ended_other_on] AS
[ended_other_on], [t4].[unknown_because] AS [unknown_because], [t5].[limit_variant] AS [limit_variant], [t5].
[limit_started_on] AS [limit_started_on], [t5].[limit_due_on] AS [limit_due_on], [t5].[version] AS [version]
FROM (SELECT [t0].[person_id] AS [person_id], [t0].[contact_id] AS [episode_id], CAST([t0].[received_at] AS DATE) AS
[started_on], CAST([t0].[decided_at] AS DATE) AS [done_on], 1 AS [sequence], 'all' AS [variant], CAST(NULL AS DATE) AS
[ended_other_on], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM [contact_decisions] AS [t0]) AS [t4]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'contact_decision') AS [t5] ON [t4].[variant] = [t5].[limit_variant] AND [t4].[started_on] =
[t5].[limit_started_on]) AS [t6];

-- clock referral_decision
SELECT 'referral_decision' AS [standard], [t18].[person_id], [t18].[episode_id], [t18].[sequence], [t18].[variant],
[t18].[started_on], [t18].[due_on], [t18].[done_on], IIF(NOT [t18].[done_on] IS NULL, CAST(NULL AS DATE), [t18].
[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE([t18].[unknown_because], IIF(([t18].[started_on] < [t18].
[record_begins_on]) AND (NOT (COALESCE(CAST(CASE WHEN [t18].[done_on] <= [t18].[due_on] THEN 1 WHEN NOT ([t18].
[done_on] <= [t18].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)), 'it is older than its record', CAST(NULL AS
VARCHAR(MAX)))), CASE WHEN [t18].[started_on] IS NULL THEN 'the start date is missing' WHEN [t18].[done_on] < [t18].
[started_on] THEN 'the dates are in the wrong order' WHEN [t18].[due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t18].[parameter_version]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[episode_id] AS [episode_id], [t17].[started_on] AS [started_on]
, [t17].[done_on] AS [done_on], [t17].[ended_other_on] AS [ended_other_on], [t17].[sequence] AS [sequence], [t17].
[variant] AS [variant], [t17].[unknown_because] AS [unknown_because], [t17].[limit_variant] AS [limit_variant], [t17]
.[limit_started_on] AS [limit_started_on], [t17].[limit_due_on] AS [limit_due_on], [t17].[version] AS [version], [t17]
.[due_on] AS [due_on], [t17].[parameter_version] AS [parameter_version], [t11].[record_begins_on] AS
[record_begins_on]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[episode_id] AS [episode_id], [t15].[started_on] AS [started_on]
, [t15].[done_on] AS [done_on], [t15].[ended_other_on] AS [ended_other_on], [t15].[sequence] AS [sequence], [t15].
[variant] AS [variant], [t15].[unknown_because] AS [unknown_because], [t15].[limit_variant] AS [limit_variant], [t15]
.[limit_started_on] AS [limit_started_on], [t15].[limit_due_on] AS [limit_due_on], [t15].[version] AS [version], [t15]
.[limit_due_on] AS [due_on], [t15].[version] AS [parameter_version]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[episode_id] AS [episode_id], [t14].[started_on] AS [started_on]
, [t14].[done_on] AS [done_on], [t14].[ended_other_on] AS [ended_other_on], [t14].[sequence] AS [sequence], [t14].
[variant] AS [variant], [t14].[unknown_because] AS [unknown_because], [t9].[limit_variant] AS [limit_variant], [t9].
[limit_started_on] AS [limit_started_on], [t9].[limit_due_on] AS [limit_due_on], [t9].[version] AS [version]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[episode_id] AS [episode_id], [t12].[started_on] AS [started_on]
, [t12].[done_on] AS [done_on], [t12].[ended_other_on] AS [ended_other_on], 1 AS [sequence], 'all' AS [variant], CAST
(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[referral_id] AS [episode_id], [t4].[referral_on] AS [started_on],
CAST([t8].[decided_at] AS DATE) AS [done_on], [t4].[closed_on] AS [ended_other_on]
FROM [cin_episodes] AS [t4]
LEFT OUTER JOIN (SELECT [t3].[referral_id] AS [decided_referral], [t3].[decided_at] AS [decided_at]
FROM [referral_decisions] AS [t3]) AS [t8] ON [t4].[referral_id] = [t8].[decided_referral]) AS [t12]) AS [t14]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'referral_decision') AS [t9] ON [t14].[variant] = [t9].[limit_variant] AND [t14].
[started_on] = [t9].[limit_started_on]) AS [t15]) AS [t17] CROSS JOIN (SELECT MAX([t6].[from_on]) AS
[record_begins_on]
FROM (SELECT [t0].[table_name] AS [table_name], [t0].[from_on] AS [from_on]
FROM [coverage] AS [t0]
WHERE [t0].[table_name] IN ('referral_decisions')) AS [t6]) AS [t11]) AS [t18];

-- clock out_of_hours_handover
SELECT 'out_of_hours_handover' AS [standard], [t11].[person_id], [t11].[episode_id], [t11].[sequence], [t11].
[variant], [t11].[started_on], [t11].[limit_due_on] AS [due_on], [t11].[done_on], IIF(NOT [t11].[done_on] IS NULL,
CAST(NULL AS DATE), [t11].[ended_other_on]) AS [ended_other_on], COALESCE([t11].[unknown_because], CASE WHEN [t11].
[started_on] IS NULL THEN 'the start date is missing' WHEN [t11].[done_on] < [t11].[started_on] THEN
'the dates are in the wrong order' WHEN [t11].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t11].[version] AS [parameter_version]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[episode_id] AS [episode_id], [t10].[started_on] AS [started_on]
, [t10].[done_on] AS [done_on], [t10].[unknown_because] AS [unknown_because], [t10].[sequence] AS [sequence], [t10].
[variant] AS [variant], [t10].[ended_other_on] AS [ended_other_on], [t5].[limit_variant] AS [limit_variant], [t5].
[limit_started_on] AS [limit_started_on], [t5].[limit_due_on] AS [limit_due_on], [t5].[version] AS [version]
FROM (SELECT [t8].[person_id] AS [person_id], [t8].[episode_id] AS [episode_id], [t8].[started_on] AS [started_on],
[t8].[done_on] AS [done_on], [t8].[unknown_because] AS [unknown_because], 1 AS [sequence], 'all' AS [variant], CAST(
NULL AS DATE) AS [ended_other_on]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[contact_id] AS [episode_id], CAST([t7].[received_at] AS DATE) AS
[started_on], IIF([t7].[emergency_duty_recorded] <> 0, IIF((DATEPART(hour, [t7].[handover_acknowledged_at]) < 10) OR (
(DATEPART(hour, [t7].[handover_acknowledged_at]) = 10) AND (DATEPART(minute, [t7].[handover_acknowledged_at]) = 0)),
[t7].[acknowledged_on], [t6].[day_after]), CAST(NULL AS DATE)) AS [done_on], IIF(([t7].[out_of_hours] IS NULL) OR (
[t7].[emergency_duty_recorded] IS NULL), 'it is not recorded either way', CAST(NULL AS VARCHAR(MAX))) AS
[unknown_because]
FROM (SELECT [t1].[contact_id] AS [contact_id], [t1].[person_id] AS [person_id], [t1].[received_at] AS [received_at],
[t1].[decided_at] AS [decided_at], [t1].[decided_by] AS [decided_by], [t1].[out_of_hours] AS [out_of_hours], [t1].
[emergency_duty_recorded] AS [emergency_duty_recorded], [t1].[handover_acknowledged_at] AS [handover_acknowledged_at]
, [t1].[consent] AS [consent], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by] AS [recorded_by], CAST([t1].
[handover_acknowledged_at] AS DATE) AS [acknowledged_on]
FROM [contact_decisions] AS [t1]
WHERE COALESCE([t1].[out_of_hours], (CAST(1 AS BIT))) = 1) AS [t7]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [day], [t0].[due_on] AS [day_after]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'day_after') AS [t6] ON [t7].[acknowledged_on] = [t6].[day]) AS [t8]) AS [t10]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'out_of_hours_handover') AS [t5] ON [t10].[variant] = [t5].[limit_variant] AND [t10].
[started_on] = [t5].[limit_started_on]) AS [t11];

-- measure FD01
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
[state], COALESCE([t9].[started_on], [t9].[done_on]) AS [dated_on]
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
WHERE [t1].[standard] = 'contact_decision') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'contact_decision') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure FD05
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
[state], COALESCE([t9].[started_on], [t9].[done_on]) AS [dated_on]
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
WHERE [t1].[standard] = 'referral_decision') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'referral_decision') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure FD06
SELECT CAST([t21].[period] AS VARCHAR(MAX)) AS [period], CAST([t21].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t21].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t21].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST([t21].[again] AS FLOAT) IS NULL, 1.0, 0.0) AS
FLOAT) AS [counted], CAST(COALESCE(CAST([t21].[again] AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST([t21].
[again] AS FLOAT) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS
[overdue]
FROM (SELECT [t20].[referral_id] AS [referral_id], [t20].[person_id] AS [person_id], [t20].[referral_on] AS
[referral_on], [t20].[primary_need] AS [primary_need], [t20].[source] AS [source], [t20].[source_detail] AS
[source_detail], [t20].[nfa] AS [nfa], [t20].[close_reason] AS [close_reason], [t20].[closed_on] AS [closed_on], [t20]
.[team_id] AS [team_id], [t20].[worker_id] AS [worker_id], [t20].[again] AS [again], [t20].[period] AS [period]
FROM (SELECT [t19].[referral_id] AS [referral_id], [t19].[person_id] AS [person_id], [t19].[referral_on] AS
[referral_on], [t19].[primary_need] AS [primary_need], [t19].[source] AS [source], [t19].[source_detail] AS
[source_detail], [t19].[nfa] AS [nfa], [t19].[close_reason] AS [close_reason], [t19].[closed_on] AS [closed_on], [t19]
.[team_id] AS [team_id], [t19].[worker_id] AS [worker_id], [t19].[again] AS [again], [t3].[period] AS [period], [t3].
[day] AS [day]
FROM (SELECT [t17].[referral_id] AS [referral_id], [t17].[person_id] AS [person_id], [t17].[referral_on] AS
[referral_on], [t17].[primary_need] AS [primary_need], [t17].[source] AS [source], [t17].[source_detail] AS
[source_detail], [t17].[nfa] AS [nfa], [t17].[close_reason] AS [close_reason], [t17].[closed_on] AS [closed_on], [t17]
.[team_id] AS [team_id], [t17].[worker_id] AS [worker_id], [t17].[again] AS [again]
FROM (SELECT [t4].[referral_id] AS [referral_id], [t4].[person_id] AS [person_id], [t4].[referral_on] AS [referral_on]
, [t4].[primary_need] AS [primary_need], [t4].[source] AS [source], [t4].[source_detail] AS [source_detail], [t4].
[nfa] AS [nfa], [t4].[close_reason] AS [close_reason], [t4].[closed_on] AS [closed_on], [t4].[team_id] AS [team_id],
[t4].[worker_id] AS [worker_id], [t16].[same_person] AS [same_person], [t16].[same_day] AS [same_day], [t16].[again]
AS [again]
FROM [cin_episodes] AS [t4]
INNER JOIN (SELECT [t14].[person_id] AS [same_person], [t14].[referral_on] AS [same_day], IIF((NOT (COALESCE(CAST(
CASE WHEN [t14].[previous_on] >= [t14].[looked_back_to] THEN 1 WHEN NOT ([t14].[previous_on] >= [t14].
[looked_back_to]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AND (NOT [t8].[undated_person] IS NULL), CAST(NULL AS
BIT), COALESCE(CAST(CASE WHEN [t14].[previous_on] >= [t14].[looked_back_to] THEN 1 WHEN NOT ([t14].[previous_on] >=
[t14].[looked_back_to]) THEN 0 END AS BIT), (CAST(0 AS BIT)))) AS [again]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[referral_on] AS [referral_on], [t12].[previous_on] AS
[previous_on], [t12].[looked_back_to] AS [looked_back_to]
FROM (SELECT [t11].[person_id] AS [person_id], [t11].[referral_on] AS [referral_on], [t11].[previous_on] AS
[previous_on], [t9].[shift_from] AS [shift_from], [t9].[looked_back_to] AS [looked_back_to]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[referral_on] AS [referral_on], LAG([t6].[referral_on]) OVER (
PARTITION BY [t6].[person_id] ORDER BY CASE WHEN [t6].[referral_on] IS NULL THEN 1 ELSE 0 END, [t6].[referral_on] ASC
) AS [previous_on]
FROM (SELECT DISTINCT [t1].[person_id] AS [person_id], [t1].[referral_on] AS [referral_on]
FROM [cin_episodes] AS [t1]
WHERE NOT [t1].[referral_on] IS NULL) AS [t6]) AS [t11]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [looked_back_to]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 're_referral' AND [t2].[variant] = 'all') AS [t9] ON [t11].[referral_on] = [t9].[shift_from]
) AS [t12]) AS [t14]
LEFT OUTER JOIN (SELECT DISTINCT [t1].[person_id] AS [undated_person]
FROM [cin_episodes] AS [t1]
WHERE [t1].[referral_on] IS NULL) AS [t8] ON [t14].[person_id] = [t8].[undated_person]) AS [t16] ON [t4].[person_id] =
[t16].[same_person] AND [t4].[referral_on] = [t16].[same_day]) AS [t17]) AS [t19]
INNER JOIN [period_days] AS [t3] ON [t19].[referral_on] = [t3].[day]) AS [t20]) AS [t21];

-- measure FD11
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
[state], COALESCE([t9].[started_on], [t9].[done_on]) AS [dated_on]
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
WHERE [t1].[standard] = 'out_of_hours_handover') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'out_of_hours_handover') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];
