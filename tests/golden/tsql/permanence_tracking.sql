-- clock permanence_tracked
SELECT 'permanence_tracked' AS [standard], [t41].[person_id], [t41].[episode_id], [t41].[sequence], [t41].[variant],
[t41].[started_on], [t41].[limit_due_on] AS [due_on], [t41].[done_on], IIF(NOT [t41].[done_on] IS NULL, CAST(NULL AS
DATE), [t41].[ended_other_on]) AS [ended_other_on], COALESCE(CASE WHEN [t41].[spell_ended_on] < [t41].
[spell_started_on] THEN 'the dates are in the wrong order' WHEN [t41].[is_older] <> 0 AND ([t41].[sequence] = 1) AND (
COALESCE([t41].[done_on], [t41].[ended_other_on]) <= [t41].[limit_due_on]) THEN 'it is older than its record' ELSE
NULL END, CASE WHEN [t41].[started_on] IS NULL THEN 'the start date is missing' WHEN [t41].[done_on] < [t41].
[started_on] THEN 'the dates are in the wrong order' WHEN [t41].[limit_due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t41].[version] AS [parameter_version]
FROM (SELECT [t40].[person_id] AS [person_id], [t40].[spell_started_on] AS [spell_started_on], [t40].[episode_id] AS
[episode_id], [t40].[spell_ended_on] AS [spell_ended_on], [t40].[is_older] AS [is_older], [t40].[started_on] AS
[started_on], [t40].[is_event] AS [is_event], [t40].[sequence] AS [sequence], [t40].[done_on] AS [done_on], [t40].
[ended_other_on] AS [ended_other_on], [t40].[variant] AS [variant], [t14].[limit_variant] AS [limit_variant], [t14].
[limit_started_on] AS [limit_started_on], [t14].[limit_due_on] AS [limit_due_on], [t14].[version] AS [version]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[spell_started_on] AS [spell_started_on], [t38].[episode_id] AS
[episode_id], [t38].[spell_ended_on] AS [spell_ended_on], [t38].[is_older] AS [is_older], [t38].[started_on] AS
[started_on], [t38].[is_event] AS [is_event], [t38].[sequence] AS [sequence], [t38].[done_on] AS [done_on], [t38].
[spell_ended_on] AS [ended_other_on], 'all' AS [variant]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[spell_started_on] AS [spell_started_on], [t37].[episode_id] AS
[episode_id], [t37].[spell_ended_on] AS [spell_ended_on], [t37].[is_older] AS [is_older], [t37].[started_on] AS
[started_on], [t37].[is_event] AS [is_event], CAST((ROW_NUMBER() OVER (PARTITION BY [t37].[person_id], [t37].
[episode_id] ORDER BY [t37].[started_on] ASC, CASE WHEN [t37].[is_event] IS NULL THEN 1 ELSE 0 END, [t37].[is_event]
ASC) - 1) + 1 AS INTEGER) AS [sequence], LEAD([t37].[started_on]) OVER (PARTITION BY [t37].[person_id], [t37].
[episode_id] ORDER BY [t37].[started_on] ASC, CASE WHEN [t37].[is_event] IS NULL THEN 1 ELSE 0 END, [t37].[is_event]
ASC) AS [done_on]
FROM (SELECT [t36].[person_id] AS [person_id], [t36].[spell_started_on] AS [spell_started_on], [t36].[episode_id] AS
[episode_id], [t36].[spell_ended_on] AS [spell_ended_on], [t36].[is_older] AS [is_older], [t36].[started_on] AS
[started_on], [t36].[is_event] AS [is_event]
FROM (SELECT *
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[spell_started_on] AS [spell_started_on], [t31].[episode_id] AS
[episode_id], [t31].[spell_ended_on] AS [spell_ended_on], [t31].[is_older] AS [is_older], [t31].[reckoned_from] AS
[reckoned_from], [t31].[reckoned_from] AS [started_on], 0 AS [is_event]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[spell_started_on] AS [spell_started_on], [t30].[episode_id] AS
[episode_id], [t30].[spell_ended_on] AS [spell_ended_on], [t30].[is_older] AS [is_older], [t30].[reckoned_from] AS
[reckoned_from]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[spell_started_on] AS [spell_started_on], [t29].[episode_id] AS
[episode_id], [t29].[spell_ended_on] AS [spell_ended_on], [t29].[record_begins_on] AS [record_begins_on], COALESCE(
CAST(CASE WHEN [t29].[spell_started_on] < [t29].[record_begins_on] THEN 1 WHEN NOT ([t29].[spell_started_on] < [t29].
[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t29].
[spell_started_on] < [t29].[record_begins_on] THEN 1 WHEN NOT ([t29].[spell_started_on] < [t29].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t29].[record_begins_on], [t29].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[spell_started_on] AS [spell_started_on], [t28].[episode_id] AS
[episode_id], [t28].[spell_ended_on] AS [spell_ended_on], [t19].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[started_on] AS [spell_started_on], [t26].[care_period_id] AS
[episode_id], (SELECT MIN(several.v)
FROM (VALUES ([t26].[ended_on]), ([t26].[home_on])) AS several(v)) AS [spell_ended_on]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[started_on] AS
[started_on], [t25].[ended_on] AS [ended_on], MIN([t25].[home_on]) AS [home_on]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[care_period_id] AS [care_period_id], [t24].[ended_on] AS
[ended_on], [t24].[started_on] AS [started_on], [t16].[home_person] AS [home_person], [t16].[home_on] AS [home_on]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[care_period_id] AS [care_period_id], [t22].[ended_on] AS
[ended_on], MIN([t22].[planned_on]) AS [started_on]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t6].[ended_on] AS [ended_on], [t21].[planned_person] AS [planned_person], [t21].[planned_on] AS
[planned_on]
FROM [care_periods] AS [t6]
INNER JOIN (SELECT [t7].[person_id] AS [planned_person], [t7].[started_on] AS [planned_on]
FROM [care_plans] AS [t7]
WHERE EXISTS(SELECT 1
FROM (SELECT DISTINCT [t5].[care_plan_id] AS [of_plan]
FROM [care_plan_options] AS [t5]) AS [t13]
WHERE [t7].[care_plan_id] = [t13].[of_plan])) AS [t21] ON [t6].[person_id] = [t21].[planned_person] AND [t21].
[planned_on] >= [t6].[started_on] AND (([t6].[ended_on] IS NULL) OR ([t21].[planned_on] <= [t6].[ended_on]))) AS [t22]
GROUP BY [t22].[person_id], [t22].[care_period_id], [t22].[ended_on]) AS [t24]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [home_person], [t1].[tracked_on] AS [home_on]
FROM [permanence_trackings] AS [t1]
WHERE [t1].[outcome] = 'achieved') AS [t16] ON [t24].[person_id] = [t16].[home_person] AND [t16].[home_on] >= [t24].
[started_on] AND (([t24].[ended_on] IS NULL) OR ([t16].[home_on] <= [t24].[ended_on]))) AS [t25] GROUP BY [t25].
[person_id], [t25].[care_period_id], [t25].[started_on], [t25].[ended_on]) AS [t26]) AS [t28] CROSS JOIN (SELECT MAX(
[t12].[from_on]) AS [record_begins_on]
FROM (SELECT [t2].[table_name] AS [table_name], [t2].[from_on] AS [from_on]
FROM [coverage] AS [t2]
WHERE [t2].[table_name] IN ('permanence_trackings')) AS [t12]) AS [t19]) AS [t29]
WHERE NOT (COALESCE(CAST(CASE WHEN [t29].[spell_started_on] < [t29].[record_begins_on] THEN 1 WHEN NOT ([t29].
[spell_started_on] < [t29].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t29].[spell_ended_on] < [t29].[record_begins_on] THEN 1 WHEN NOT ([t29].[spell_ended_on] < [t29].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t30]) AS [t31]) AS [t33]
UNION ALL
SELECT *
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[spell_started_on] AS [spell_started_on], [t34].[episode_id] AS
[episode_id], [t34].[spell_ended_on] AS [spell_ended_on], [t34].[is_older] AS [is_older], [t34].[reckoned_from] AS
[reckoned_from], [t34].[started_on] AS [started_on], 1 AS [is_event]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[spell_started_on] AS [spell_started_on], [t32].[episode_id] AS
[episode_id], [t32].[spell_ended_on] AS [spell_ended_on], [t32].[is_older] AS [is_older], [t32].[reckoned_from] AS
[reckoned_from], [t17].[event_on] AS [started_on]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[spell_started_on] AS [spell_started_on], [t30].[episode_id] AS
[episode_id], [t30].[spell_ended_on] AS [spell_ended_on], [t30].[is_older] AS [is_older], [t30].[reckoned_from] AS
[reckoned_from]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[spell_started_on] AS [spell_started_on], [t29].[episode_id] AS
[episode_id], [t29].[spell_ended_on] AS [spell_ended_on], [t29].[record_begins_on] AS [record_begins_on], COALESCE(
CAST(CASE WHEN [t29].[spell_started_on] < [t29].[record_begins_on] THEN 1 WHEN NOT ([t29].[spell_started_on] < [t29].
[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t29].
[spell_started_on] < [t29].[record_begins_on] THEN 1 WHEN NOT ([t29].[spell_started_on] < [t29].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t29].[record_begins_on], [t29].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[spell_started_on] AS [spell_started_on], [t28].[episode_id] AS
[episode_id], [t28].[spell_ended_on] AS [spell_ended_on], [t19].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[started_on] AS [spell_started_on], [t26].[care_period_id] AS
[episode_id], (SELECT MIN(several.v)
FROM (VALUES ([t26].[ended_on]), ([t26].[home_on])) AS several(v)) AS [spell_ended_on]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[started_on] AS
[started_on], [t25].[ended_on] AS [ended_on], MIN([t25].[home_on]) AS [home_on]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[care_period_id] AS [care_period_id], [t24].[ended_on] AS
[ended_on], [t24].[started_on] AS [started_on], [t16].[home_person] AS [home_person], [t16].[home_on] AS [home_on]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[care_period_id] AS [care_period_id], [t22].[ended_on] AS
[ended_on], MIN([t22].[planned_on]) AS [started_on]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t6].[ended_on] AS [ended_on], [t21].[planned_person] AS [planned_person], [t21].[planned_on] AS
[planned_on]
FROM [care_periods] AS [t6]
INNER JOIN (SELECT [t7].[person_id] AS [planned_person], [t7].[started_on] AS [planned_on]
FROM [care_plans] AS [t7]
WHERE EXISTS(SELECT 1
FROM (SELECT DISTINCT [t5].[care_plan_id] AS [of_plan]
FROM [care_plan_options] AS [t5]) AS [t13]
WHERE [t7].[care_plan_id] = [t13].[of_plan])) AS [t21] ON [t6].[person_id] = [t21].[planned_person] AND [t21].
[planned_on] >= [t6].[started_on] AND (([t6].[ended_on] IS NULL) OR ([t21].[planned_on] <= [t6].[ended_on]))) AS [t22]
GROUP BY [t22].[person_id], [t22].[care_period_id], [t22].[ended_on]) AS [t24]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [home_person], [t1].[tracked_on] AS [home_on]
FROM [permanence_trackings] AS [t1]
WHERE [t1].[outcome] = 'achieved') AS [t16] ON [t24].[person_id] = [t16].[home_person] AND [t16].[home_on] >= [t24].
[started_on] AND (([t24].[ended_on] IS NULL) OR ([t16].[home_on] <= [t24].[ended_on]))) AS [t25] GROUP BY [t25].
[person_id], [t25].[care_period_id], [t25].[started_on], [t25].[ended_on]) AS [t26]) AS [t28] CROSS JOIN (SELECT MAX(
[t12].[from_on]) AS [record_begins_on]
FROM (SELECT [t2].[table_name] AS [table_name], [t2].[from_on] AS [from_on]
FROM [coverage] AS [t2]
WHERE [t2].[table_name] IN ('permanence_trackings')) AS [t12]) AS [t19]) AS [t29]
WHERE NOT (COALESCE(CAST(CASE WHEN [t29].[spell_started_on] < [t29].[record_begins_on] THEN 1 WHEN NOT ([t29].
[spell_started_on] < [t29].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t29].[spell_ended_on] < [t29].[record_begins_on] THEN 1 WHEN NOT ([t29].[spell_ended_on] < [t29].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t30]) AS [t32]
INNER JOIN (SELECT [t8].[person_id] AS [event_person_id], [t8].[event_on] AS [event_on]
FROM (SELECT DISTINCT [t1].[person_id] AS [person_id], [t1].[tracked_on] AS [event_on]
FROM [permanence_trackings] AS [t1]) AS [t8]) AS [t17] ON [t32].[person_id] = [t17].[event_person_id] AND [t17].
[event_on] >= [t32].[reckoned_from] AND (([t32].[spell_ended_on] IS NULL) OR ([t17].[event_on] <= [t32].
[spell_ended_on]))) AS [t34]) AS [t35]) AS [t36]) AS [t37]) AS [t38]) AS [t40]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'permanence_tracked') AS [t14] ON [t40].[variant] = [t14].[limit_variant] AND [t40].
[started_on] = [t14].[limit_started_on]) AS [t41];

-- measure PM03
SELECT CAST([t6].[period] AS VARCHAR(MAX)) AS [period], CAST([t6].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST(
[t6].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t6].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS
VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(1.0 - [t6].[unknown] AS FLOAT) AS [counted], CAST([t6].[pending] AS
FLOAT) AS [hit], CAST([t6].[unknown] AS FLOAT) AS [unknown], CAST([t6].[pending] AS FLOAT) AS [pending], CAST([t6].
[overdue] AS FLOAT) AS [overdue]
FROM (SELECT [t5].[standard] AS [standard], [t5].[person_id] AS [person_id], [t5].[episode_id] AS [episode_id], [t5].
[sequence] AS [sequence], [t5].[variant] AS [variant], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[started_on] AS [started_on], [t5].[due_on] AS [due_on], [t5].[done_on] AS [done_on], [t5].[ended_other_on] AS
[ended_other_on], [t5].[unknown_because] AS [unknown_because], [t5].[parameter_version] AS [parameter_version], [t5].
[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
, CAST(CAST(CASE WHEN ([t5].[unknown_because] IS NULL) AND ([t5].[started_on] <= [t5].[to_on]) AND (([t5].[done_on] IS
NULL) OR ([t5].[done_on] > [t5].[to_on])) AND (([t5].[ended_other_on] IS NULL) OR ([t5].[ended_other_on] > [t5].
[to_on])) AND COALESCE(CAST(CASE WHEN [t5].[due_on] < [t5].[to_on] THEN 1 WHEN NOT ([t5].[due_on] < [t5].[to_on]) THEN
0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t5].[unknown_because] IS NULL) AND ([t5].[started_on] <= [t5]
.[to_on]) AND (([t5].[done_on] IS NULL) OR ([t5].[done_on] > [t5].[to_on])) AND (([t5].[ended_other_on] IS NULL) OR (
[t5].[ended_other_on] > [t5].[to_on])) AND COALESCE(CAST(CASE WHEN [t5].[due_on] < [t5].[to_on] THEN 1 WHEN NOT ([t5]
.[due_on] < [t5].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT) AS [overdue], (1.0 -
CAST(CAST(CASE WHEN ([t5].[unknown_because] IS NULL) AND ([t5].[started_on] <= [t5].[to_on]) AND (([t5].[done_on] IS
NULL) OR ([t5].[done_on] > [t5].[to_on])) AND (([t5].[ended_other_on] IS NULL) OR ([t5].[ended_other_on] > [t5].
[to_on])) AND COALESCE(CAST(CASE WHEN [t5].[due_on] < [t5].[to_on] THEN 1 WHEN NOT ([t5].[due_on] < [t5].[to_on]) THEN
0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t5].[unknown_because] IS NULL) AND ([t5].[started_on] <= [t5]
.[to_on]) AND (([t5].[done_on] IS NULL) OR ([t5].[done_on] > [t5].[to_on])) AND (([t5].[ended_other_on] IS NULL) OR (
[t5].[ended_other_on] > [t5].[to_on])) AND COALESCE(CAST(CASE WHEN [t5].[due_on] < [t5].[to_on] THEN 1 WHEN NOT ([t5]
.[due_on] < [t5].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE
WHEN NOT [t5].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t5].[unknown_because] IS NULL) THEN 0 END AS BIT) AS
FLOAT) AS [pending], CAST(CAST(CASE WHEN NOT [t5].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t5].
[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [unknown]
FROM (SELECT [t4].[standard] AS [standard], [t4].[person_id] AS [person_id], [t4].[episode_id] AS [episode_id], [t4].
[sequence] AS [sequence], [t4].[variant] AS [variant], [t4].[worker_id] AS [worker_id], [t4].[team_id] AS [team_id],
[t4].[started_on] AS [started_on], [t4].[due_on] AS [due_on], [t4].[done_on] AS [done_on], [t4].[ended_other_on] AS
[ended_other_on], [t4].[unknown_because] AS [unknown_because], [t4].[parameter_version] AS [parameter_version], [t2].
[period] AS [period], [t2].[from_on] AS [from_on], [t2].[to_on] AS [to_on], [t2].[year_before_on] AS [year_before_on]
FROM (SELECT [t0].[standard] AS [standard], [t0].[person_id] AS [person_id], [t0].[episode_id] AS [episode_id], [t0].
[sequence] AS [sequence], [t0].[variant] AS [variant], [t0].[worker_id] AS [worker_id], [t0].[team_id] AS [team_id],
[t0].[started_on] AS [started_on], [t0].[due_on] AS [due_on], [t0].[done_on] AS [done_on], [t0].[ended_other_on] AS
[ended_other_on], [t0].[unknown_because] AS [unknown_because], [t0].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t0]
WHERE [t0].[standard] = 'permanence_tracked') AS [t4]
INNER JOIN [periods] AS [t2] ON (([t4].[started_on] IS NULL) OR ([t4].[started_on] <= [t2].[to_on])) AND (([t4].
[done_on] IS NULL) OR ([t4].[done_on] > [t2].[to_on])) AND (([t4].[ended_other_on] IS NULL) OR ([t4].[ended_other_on]
> [t2].[to_on]))) AS [t5]) AS [t6];
