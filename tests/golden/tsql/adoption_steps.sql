-- clock adoption_decision
SELECT 'adoption_decision' AS [standard], [t14].[person_id], [t14].[episode_id], [t14].[sequence], [t14].[variant],
[t14].[started_on], [t14].[limit_due_on] AS [due_on], [t14].[done_on], IIF(NOT [t14].[done_on] IS NULL, CAST(NULL AS
DATE), [t14].[ended_other_on]) AS [ended_other_on], COALESCE([t14].[unknown_because], CASE WHEN [t14].[started_on] IS
NULL THEN 'the start date is missing' WHEN [t14].[done_on] < [t14].[started_on] THEN
'the dates are in the wrong order' WHEN [t14].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t14].[version] AS [parameter_version]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[episode_id] AS [episode_id], [t13].[started_on] AS [started_on]
, [t13].[done_on] AS [done_on], [t13].[ended_other_on] AS [ended_other_on], [t13].[sequence] AS [sequence], [t13].
[variant] AS [variant], [t13].[unknown_because] AS [unknown_because], [t9].[limit_variant] AS [limit_variant], [t9].
[limit_started_on] AS [limit_started_on], [t9].[limit_due_on] AS [limit_due_on], [t9].[version] AS [version]
FROM (SELECT [t11].[person_id] AS [person_id], [t11].[episode_id] AS [episode_id], [t11].[started_on] AS [started_on]
, [t11].[done_on] AS [done_on], [t11].[ended_other_on] AS [ended_other_on], 1 AS [sequence], 'all' AS [variant], CAST
(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[plan_id] AS [episode_id], [t4].[review_on] AS [started_on], (
SELECT MIN(several.v)
FROM (VALUES ([t4].[recommended_on]), ([t10].[decided_on])) AS several(v)) AS [done_on], (SELECT MIN(several.v)
FROM (VALUES ([t4].[changed_on]), ([t8].[left_care_on])) AS several(v)) AS [ended_other_on]
FROM [adoption_plans] AS [t4]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [decided_person], [t2].[care_period_id] AS [decided_period], MIN([t2].
[adm_decision_on]) AS [decided_on]
FROM [permanence] AS [t2] GROUP BY [t2].[person_id], [t2].[care_period_id]) AS [t10] ON [t4].[person_id] = [t10].
[decided_person] AND [t4].[care_period_id] = [t10].[decided_period]
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [left_person], [t3].[care_period_id] AS [left_period], [t3].[ended_on] AS
[left_care_on]
FROM [care_periods] AS [t3]) AS [t8] ON [t4].[person_id] = [t8].[left_person] AND [t4].[care_period_id] = [t8].
[left_period]) AS [t11]) AS [t13]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'adoption_decision') AS [t9] ON [t13].[variant] = [t9].[limit_variant] AND [t13].
[started_on] = [t9].[limit_started_on]) AS [t14];

-- measure AD05
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
WHERE [t1].[standard] = 'adoption_decision') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'adoption_decision') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure AD07
SELECT *
FROM (SELECT CAST([t34].[period] AS VARCHAR(MAX)) AS [period], CAST([t34].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t34].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t34].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t34].[hit] IS NULL, 1.0, 0.0) AS FLOAT) AS
[counted], CAST(COALESCE([t34].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t34].[hit] IS NULL, 0.0, 1.0) AS FLOAT)
AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t33].[stage_id] AS [stage_id], [t33].[household_id] AS [household_id], [t33].[stage] AS [stage], [t33].
[started_on] AS [started_on], [t33].[ended_on] AS [ended_on], [t33].[outcome] AS [outcome], [t33].[recorded_at] AS
[recorded_at], [t33].[recorded_by] AS [recorded_by], [t33].[first_due_on] AS [first_due_on], [t33].[second_due_on] AS
[second_due_on], [t33].[due_on] AS [due_on], [t33].[person_id] AS [person_id], [t33].[worker_id] AS [worker_id], [t33]
.[team_id] AS [team_id], [t33].[late_on] AS [late_on], [t33].[told_on] AS [told_on], [t33].[hit] AS [hit], [t33].
[as_at] AS [as_at], [t33].[period] AS [period]
FROM (SELECT [t32].[stage_id] AS [stage_id], [t32].[household_id] AS [household_id], [t32].[stage] AS [stage], [t32].
[started_on] AS [started_on], [t32].[ended_on] AS [ended_on], [t32].[outcome] AS [outcome], [t32].[recorded_at] AS
[recorded_at], [t32].[recorded_by] AS [recorded_by], [t32].[first_due_on] AS [first_due_on], [t32].[second_due_on] AS
[second_due_on], [t32].[due_on] AS [due_on], [t32].[person_id] AS [person_id], [t32].[worker_id] AS [worker_id], [t32]
.[team_id] AS [team_id], [t32].[late_on] AS [late_on], [t32].[told_on] AS [told_on], [t32].[hit] AS [hit], [t32].
[as_at] AS [as_at], [t6].[period] AS [period], [t6].[day] AS [day]
FROM (SELECT [t29].[stage_id] AS [stage_id], [t29].[household_id] AS [household_id], [t29].[stage] AS [stage], [t29].
[started_on] AS [started_on], [t29].[ended_on] AS [ended_on], [t29].[outcome] AS [outcome], [t29].[recorded_at] AS
[recorded_at], [t29].[recorded_by] AS [recorded_by], [t29].[first_due_on] AS [first_due_on], [t29].[second_due_on] AS
[second_due_on], [t29].[due_on] AS [due_on], [t29].[person_id] AS [person_id], [t29].[worker_id] AS [worker_id], [t29]
.[team_id] AS [team_id], [t29].[late_on] AS [late_on], [t29].[told_on] AS [told_on], IIF(([t29].[hit] = 1) AND ([t29]
.[outcome] IS NULL), CAST(NULL AS FLOAT), [t29].[hit]) AS [hit], [t29].[as_at] AS [as_at]
FROM (SELECT [t28].[stage_id] AS [stage_id], [t28].[household_id] AS [household_id], [t28].[stage] AS [stage], [t28].
[started_on] AS [started_on], [t28].[ended_on] AS [ended_on], [t28].[outcome] AS [outcome], [t28].[recorded_at] AS
[recorded_at], [t28].[recorded_by] AS [recorded_by], [t28].[first_due_on] AS [first_due_on], [t28].[second_due_on] AS
[second_due_on], [t28].[due_on] AS [due_on], [t28].[person_id] AS [person_id], [t28].[worker_id] AS [worker_id], [t28]
.[team_id] AS [team_id], [t28].[late_on] AS [late_on], [t28].[told_on] AS [told_on], [t28].[hit] AS [hit], [t7].
[as_at] AS [as_at]
FROM (SELECT [t25].[stage_id] AS [stage_id], [t25].[household_id] AS [household_id], [t25].[stage] AS [stage], [t25].
[started_on] AS [started_on], [t25].[ended_on] AS [ended_on], [t25].[outcome] AS [outcome], [t25].[recorded_at] AS
[recorded_at], [t25].[recorded_by] AS [recorded_by], [t25].[first_due_on] AS [first_due_on], [t25].[second_due_on] AS
[second_due_on], [t25].[due_on] AS [due_on], [t25].[person_id] AS [person_id], [t25].[worker_id] AS [worker_id], [t25]
.[team_id] AS [team_id], [t25].[late_on] AS [late_on], IIF(COALESCE(CAST(CASE WHEN [t25].[ended_on] <= [t25].[due_on]
THEN 1 WHEN NOT ([t25].[ended_on] <= [t25].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t25].[ended_on],
[t25].[late_on]) AS [told_on], CAST(COALESCE(CAST(CASE WHEN [t25].[ended_on] <= [t25].[due_on] THEN 1 WHEN NOT ([t25]
.[ended_on] <= [t25].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [hit]
FROM (SELECT [t24].[stage_id] AS [stage_id], [t24].[household_id] AS [household_id], [t24].[stage] AS [stage], [t24].
[started_on] AS [started_on], [t24].[ended_on] AS [ended_on], [t24].[outcome] AS [outcome], [t24].[recorded_at] AS
[recorded_at], [t24].[recorded_by] AS [recorded_by], [t24].[first_due_on] AS [first_due_on], [t24].[second_due_on] AS
[second_due_on], [t24].[due_on] AS [due_on], [t24].[person_id] AS [person_id], [t24].[worker_id] AS [worker_id], [t24]
.[team_id] AS [team_id], [t24].[late_on] AS [late_on]
FROM (SELECT [t22].[stage_id] AS [stage_id], [t22].[household_id] AS [household_id], [t22].[stage] AS [stage], [t22].
[started_on] AS [started_on], [t22].[ended_on] AS [ended_on], [t22].[outcome] AS [outcome], [t22].[recorded_at] AS
[recorded_at], [t22].[recorded_by] AS [recorded_by], [t22].[first_due_on] AS [first_due_on], [t22].[second_due_on] AS
[second_due_on], [t22].[due_on] AS [due_on], [t22].[person_id] AS [person_id], [t22].[worker_id] AS [worker_id], [t22]
.[team_id] AS [team_id], [t14].[shift_from] AS [shift_from], [t14].[late_on] AS [late_on]
FROM (SELECT [t19].[stage_id] AS [stage_id], [t19].[household_id] AS [household_id], [t19].[stage] AS [stage], [t19].
[started_on] AS [started_on], [t19].[ended_on] AS [ended_on], [t19].[outcome] AS [outcome], [t19].[recorded_at] AS
[recorded_at], [t19].[recorded_by] AS [recorded_by], [t19].[first_due_on] AS [first_due_on], [t19].[second_due_on] AS
[second_due_on], IIF([t19].[stage] = '1', [t19].[first_due_on], [t19].[second_due_on]) AS [due_on], CAST(NULL AS
VARCHAR(MAX)) AS [person_id], CAST(NULL AS VARCHAR(MAX)) AS [worker_id], CAST(NULL AS VARCHAR(MAX)) AS [team_id]
FROM (SELECT [t18].[stage_id] AS [stage_id], [t18].[household_id] AS [household_id], [t18].[stage] AS [stage], [t18].
[started_on] AS [started_on], [t18].[ended_on] AS [ended_on], [t18].[outcome] AS [outcome], [t18].[recorded_at] AS
[recorded_at], [t18].[recorded_by] AS [recorded_by], [t18].[first_due_on] AS [first_due_on], [t18].[second_due_on] AS
[second_due_on]
FROM (SELECT [t17].[stage_id] AS [stage_id], [t17].[household_id] AS [household_id], [t17].[stage] AS [stage], [t17].
[started_on] AS [started_on], [t17].[ended_on] AS [ended_on], [t17].[outcome] AS [outcome], [t17].[recorded_at] AS
[recorded_at], [t17].[recorded_by] AS [recorded_by], [t17].[first_due_on] AS [first_due_on], [t12].[shift_from] AS
[shift_from], [t12].[second_due_on] AS [second_due_on]
FROM (SELECT [t15].[stage_id] AS [stage_id], [t15].[household_id] AS [household_id], [t15].[stage] AS [stage], [t15].
[started_on] AS [started_on], [t15].[ended_on] AS [ended_on], [t15].[outcome] AS [outcome], [t15].[recorded_at] AS
[recorded_at], [t15].[recorded_by] AS [recorded_by], [t15].[first_due_on] AS [first_due_on]
FROM (SELECT [t8].[stage_id] AS [stage_id], [t8].[household_id] AS [household_id], [t8].[stage] AS [stage], [t8].
[started_on] AS [started_on], [t8].[ended_on] AS [ended_on], [t8].[outcome] AS [outcome], [t8].[recorded_at] AS
[recorded_at], [t8].[recorded_by] AS [recorded_by], [t13].[shift_from] AS [shift_from], [t13].[first_due_on] AS
[first_due_on]
FROM [adopter_stages] AS [t8]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [first_due_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'adopter_first_stage' AND [t3].[variant] = 'all') AS [t13] ON [t8].[started_on] = [t13].
[shift_from]) AS [t15]) AS [t17]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [second_due_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'adopter_second_stage' AND [t3].[variant] = 'all') AS [t12] ON [t17].[started_on] = [t12].
[shift_from]) AS [t18]) AS [t19]) AS [t22]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [late_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'day_after' AND [t3].[variant] = 'all') AS [t14] ON [t22].[due_on] = [t14].[shift_from]) AS
[t24]) AS [t25]
WHERE NOT (COALESCE(CAST(CASE WHEN [t25].[ended_on] <= [t25].[due_on] THEN 1 WHEN NOT ([t25].[ended_on] <= [t25].
[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN [t25].[outcome] IN ('withdrew',
'paused') THEN 1 WHEN NOT ([t25].[outcome] IN ('withdrew', 'paused')) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS
[t28] CROSS JOIN [snapshot_day] AS [t7]) AS [t29]
WHERE [t29].[told_on] <= [t29].[as_at]) AS [t32]
INNER JOIN [period_days] AS [t6] ON [t32].[told_on] = [t6].[day]) AS [t33]) AS [t34]) AS [t35]
UNION ALL
SELECT *
FROM (SELECT CAST([t26].[period] AS VARCHAR(MAX)) AS [period], CAST([t26].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t26].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t26].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(CAST(CAST(CASE WHEN NOT [t26].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t26].[unknown_because] IS
NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t26].[unknown_because] IS
NULL) AND ([t26].[started_on] <= [t26].[to_on]) AND (([t26].[done_on] IS NULL) OR ([t26].[done_on] > [t26].[to_on]))
AND (([t26].[ended_other_on] IS NULL) OR ([t26].[ended_other_on] > [t26].[to_on])) AND COALESCE(CAST(CASE WHEN [t26].
[due_on] < [t26].[to_on] THEN 1 WHEN NOT ([t26].[due_on] < [t26].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1
THEN 1 WHEN NOT (([t26].[unknown_because] IS NULL) AND ([t26].[started_on] <= [t26].[to_on]) AND (([t26].[done_on] IS
NULL) OR ([t26].[done_on] > [t26].[to_on])) AND (([t26].[ended_other_on] IS NULL) OR ([t26].[ended_other_on] > [t26].
[to_on])) AND COALESCE(CAST(CASE WHEN [t26].[due_on] < [t26].[to_on] THEN 1 WHEN NOT ([t26].[due_on] < [t26].[to_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t26].
[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t26].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT
) AS [pending], CAST(CAST(CAST(CASE WHEN ([t26].[unknown_because] IS NULL) AND ([t26].[started_on] <= [t26].[to_on])
AND (([t26].[done_on] IS NULL) OR ([t26].[done_on] > [t26].[to_on])) AND (([t26].[ended_other_on] IS NULL) OR ([t26].
[ended_other_on] > [t26].[to_on])) AND COALESCE(CAST(CASE WHEN [t26].[due_on] < [t26].[to_on] THEN 1 WHEN NOT ([t26].
[due_on] < [t26].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t26].[unknown_because] IS NULL
) AND ([t26].[started_on] <= [t26].[to_on]) AND (([t26].[done_on] IS NULL) OR ([t26].[done_on] > [t26].[to_on])) AND (
([t26].[ended_other_on] IS NULL) OR ([t26].[ended_other_on] > [t26].[to_on])) AND COALESCE(CAST(CASE WHEN [t26].
[due_on] < [t26].[to_on] THEN 1 WHEN NOT ([t26].[due_on] < [t26].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)
THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t23].[stage_id] AS [stage_id], [t23].[household_id] AS [household_id], [t23].[stage] AS [stage], [t23].
[started_on] AS [started_on], [t23].[ended_on] AS [ended_on], [t23].[outcome] AS [outcome], [t23].[recorded_at] AS
[recorded_at], [t23].[recorded_by] AS [recorded_by], [t23].[first_due_on] AS [first_due_on], [t23].[second_due_on] AS
[second_due_on], [t23].[due_on] AS [due_on], [t23].[person_id] AS [person_id], [t23].[worker_id] AS [worker_id], [t23]
.[team_id] AS [team_id], [t23].[done_on] AS [done_on], [t23].[ended_other_on] AS [ended_other_on], [t23].
[unknown_because] AS [unknown_because], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS
[to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t19].[stage_id] AS [stage_id], [t19].[household_id] AS [household_id], [t19].[stage] AS [stage], [t19].
[started_on] AS [started_on], [t19].[ended_on] AS [ended_on], [t19].[outcome] AS [outcome], [t19].[recorded_at] AS
[recorded_at], [t19].[recorded_by] AS [recorded_by], [t19].[first_due_on] AS [first_due_on], [t19].[second_due_on] AS
[second_due_on], IIF([t19].[stage] = '1', [t19].[first_due_on], [t19].[second_due_on]) AS [due_on], CAST(NULL AS
VARCHAR(MAX)) AS [person_id], CAST(NULL AS VARCHAR(MAX)) AS [worker_id], CAST(NULL AS VARCHAR(MAX)) AS [team_id],
[t19].[ended_on] AS [done_on], CAST(NULL AS DATE) AS [ended_other_on], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t18].[stage_id] AS [stage_id], [t18].[household_id] AS [household_id], [t18].[stage] AS [stage], [t18].
[started_on] AS [started_on], [t18].[ended_on] AS [ended_on], [t18].[outcome] AS [outcome], [t18].[recorded_at] AS
[recorded_at], [t18].[recorded_by] AS [recorded_by], [t18].[first_due_on] AS [first_due_on], [t18].[second_due_on] AS
[second_due_on]
FROM (SELECT [t17].[stage_id] AS [stage_id], [t17].[household_id] AS [household_id], [t17].[stage] AS [stage], [t17].
[started_on] AS [started_on], [t17].[ended_on] AS [ended_on], [t17].[outcome] AS [outcome], [t17].[recorded_at] AS
[recorded_at], [t17].[recorded_by] AS [recorded_by], [t17].[first_due_on] AS [first_due_on], [t12].[shift_from] AS
[shift_from], [t12].[second_due_on] AS [second_due_on]
FROM (SELECT [t15].[stage_id] AS [stage_id], [t15].[household_id] AS [household_id], [t15].[stage] AS [stage], [t15].
[started_on] AS [started_on], [t15].[ended_on] AS [ended_on], [t15].[outcome] AS [outcome], [t15].[recorded_at] AS
[recorded_at], [t15].[recorded_by] AS [recorded_by], [t15].[first_due_on] AS [first_due_on]
FROM (SELECT [t8].[stage_id] AS [stage_id], [t8].[household_id] AS [household_id], [t8].[stage] AS [stage], [t8].
[started_on] AS [started_on], [t8].[ended_on] AS [ended_on], [t8].[outcome] AS [outcome], [t8].[recorded_at] AS
[recorded_at], [t8].[recorded_by] AS [recorded_by], [t13].[shift_from] AS [shift_from], [t13].[first_due_on] AS
[first_due_on]
FROM [adopter_stages] AS [t8]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [first_due_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'adopter_first_stage' AND [t3].[variant] = 'all') AS [t13] ON [t8].[started_on] = [t13].
[shift_from]) AS [t15]) AS [t17]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [second_due_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'adopter_second_stage' AND [t3].[variant] = 'all') AS [t12] ON [t17].[started_on] = [t12].
[shift_from]) AS [t18]) AS [t19]
WHERE NOT IIF([t19].[stage] = '1', [t19].[first_due_on], [t19].[second_due_on]) IS NULL) AS [t23]
INNER JOIN [periods] AS [t5] ON (([t23].[started_on] IS NULL) OR ([t23].[started_on] <= [t5].[to_on])) AND (([t23].
[done_on] IS NULL) OR ([t23].[done_on] > [t5].[to_on])) AND (([t23].[ended_other_on] IS NULL) OR ([t23].
[ended_other_on] > [t5].[to_on]))) AS [t26]) AS [t30];
