-- clock permanence_tracked
SELECT 'permanence_tracked' AS [standard], [t42].[person_id], [t42].[episode_id], [t42].[sequence], [t42].[variant],
[t42].[started_on], [t42].[limit_due_on] AS [due_on], [t42].[done_on], IIF(NOT [t42].[done_on] IS NULL, CAST(NULL AS
DATE), [t42].[ended_other_on]) AS [ended_other_on], COALESCE(CASE WHEN [t42].[spell_ended_on] < [t42].
[spell_started_on] THEN 'the dates are in the wrong order' WHEN [t42].[is_older] <> 0 AND ([t42].[sequence] = 1) AND (
COALESCE([t42].[done_on], [t42].[ended_other_on]) <= [t42].[limit_due_on]) THEN 'it is older than its record' ELSE
NULL END, CASE WHEN [t42].[started_on] IS NULL THEN 'the start date is missing' WHEN [t42].[done_on] < [t42].
[started_on] THEN 'the dates are in the wrong order' WHEN [t42].[limit_due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t42].[version] AS [parameter_version]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[spell_started_on] AS [spell_started_on], [t41].[episode_id] AS
[episode_id], [t41].[spell_ended_on] AS [spell_ended_on], [t41].[is_older] AS [is_older], [t41].[started_on] AS
[started_on], [t41].[is_event] AS [is_event], [t41].[sequence] AS [sequence], [t41].[done_on] AS [done_on], [t41].
[ended_other_on] AS [ended_other_on], [t41].[variant] AS [variant], [t15].[limit_variant] AS [limit_variant], [t15].
[limit_started_on] AS [limit_started_on], [t15].[limit_due_on] AS [limit_due_on], [t15].[version] AS [version]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[spell_started_on] AS [spell_started_on], [t39].[episode_id] AS
[episode_id], [t39].[spell_ended_on] AS [spell_ended_on], [t39].[is_older] AS [is_older], [t39].[started_on] AS
[started_on], [t39].[is_event] AS [is_event], [t39].[sequence] AS [sequence], [t39].[done_on] AS [done_on], [t39].
[spell_ended_on] AS [ended_other_on], 'all' AS [variant]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[spell_started_on] AS [spell_started_on], [t38].[episode_id] AS
[episode_id], [t38].[spell_ended_on] AS [spell_ended_on], [t38].[is_older] AS [is_older], [t38].[started_on] AS
[started_on], [t38].[is_event] AS [is_event], CAST((ROW_NUMBER() OVER (PARTITION BY [t38].[person_id], [t38].
[episode_id] ORDER BY [t38].[started_on] ASC, CASE WHEN [t38].[is_event] IS NULL THEN 1 ELSE 0 END, [t38].[is_event]
ASC) - 1) + 1 AS INTEGER) AS [sequence], LEAD([t38].[started_on]) OVER (PARTITION BY [t38].[person_id], [t38].
[episode_id] ORDER BY [t38].[started_on] ASC, CASE WHEN [t38].[is_event] IS NULL THEN 1 ELSE 0 END, [t38].[is_event]
ASC) AS [done_on]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[spell_started_on] AS [spell_started_on], [t37].[episode_id] AS
[episode_id], [t37].[spell_ended_on] AS [spell_ended_on], [t37].[is_older] AS [is_older], [t37].[started_on] AS
[started_on], [t37].[is_event] AS [is_event]
FROM (SELECT *
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[spell_started_on] AS [spell_started_on], [t32].[episode_id] AS
[episode_id], [t32].[spell_ended_on] AS [spell_ended_on], [t32].[is_older] AS [is_older], [t32].[reckoned_from] AS
[reckoned_from], [t32].[reckoned_from] AS [started_on], 0 AS [is_event]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[spell_started_on] AS [spell_started_on], [t31].[episode_id] AS
[episode_id], [t31].[spell_ended_on] AS [spell_ended_on], [t31].[is_older] AS [is_older], [t31].[reckoned_from] AS
[reckoned_from]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[spell_started_on] AS [spell_started_on], [t30].[episode_id] AS
[episode_id], [t30].[spell_ended_on] AS [spell_ended_on], [t30].[record_begins_on] AS [record_begins_on], COALESCE(
CAST(CASE WHEN [t30].[spell_started_on] < [t30].[record_begins_on] THEN 1 WHEN NOT ([t30].[spell_started_on] < [t30].
[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t30].
[spell_started_on] < [t30].[record_begins_on] THEN 1 WHEN NOT ([t30].[spell_started_on] < [t30].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t30].[record_begins_on], [t30].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[spell_started_on] AS [spell_started_on], [t29].[episode_id] AS
[episode_id], [t29].[spell_ended_on] AS [spell_ended_on], [t20].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[started_on] AS [spell_started_on], [t27].[care_period_id] AS
[episode_id], (SELECT MIN(several.v)
FROM (VALUES ([t27].[ended_on]), ([t27].[home_on])) AS several(v)) AS [spell_ended_on]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[care_period_id] AS [care_period_id], [t26].[started_on] AS
[started_on], [t26].[ended_on] AS [ended_on], MIN([t26].[home_on]) AS [home_on]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[entered_on] AS
[entered_on], [t25].[ended_on] AS [ended_on], [t25].[started_on] AS [started_on], [t17].[home_person] AS [home_person]
, [t17].[home_on] AS [home_on]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[care_period_id] AS [care_period_id], [t23].[entered_on] AS
[entered_on], [t23].[ended_on] AS [ended_on], MIN([t23].[planned_on]) AS [started_on]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[care_period_id] AS [care_period_id], [t13].[entered_on] AS
[entered_on], [t13].[ended_on] AS [ended_on], [t22].[planned_person] AS [planned_person], [t22].[planned_on] AS
[planned_on], [t22].[planned_until] AS [planned_until]
FROM (SELECT [t3].[person_id] AS [person_id], [t3].[care_period_id] AS [care_period_id], [t3].[started_on] AS
[entered_on], [t3].[ended_on] AS [ended_on]
FROM [care_periods] AS [t3]) AS [t13]
INNER JOIN (SELECT [t6].[person_id] AS [planned_person], [t6].[started_on] AS [planned_on], [t6].[ended_on] AS
[planned_until]
FROM [care_plans] AS [t6]
WHERE EXISTS(SELECT 1
FROM (SELECT DISTINCT [t5].[care_plan_id] AS [of_plan]
FROM [care_plan_options] AS [t5]) AS [t14]
WHERE [t6].[care_plan_id] = [t14].[of_plan])) AS [t22] ON [t13].[person_id] = [t22].[planned_person] AND ((([t22].
[planned_on] >= [t13].[entered_on]) AND (([t13].[ended_on] IS NULL) OR ([t22].[planned_on] <= [t13].[ended_on]))) OR (
([t22].[planned_on] IS NULL) AND ([t22].[planned_until] IS NULL) AND ([t13].[ended_on] IS NULL)))) AS [t23] GROUP BY
[t23].[person_id], [t23].[care_period_id], [t23].[entered_on], [t23].[ended_on]) AS [t25]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [home_person], [t1].[tracked_on] AS [home_on]
FROM [permanence_trackings] AS [t1]
WHERE [t1].[outcome] = 'achieved') AS [t17] ON [t25].[person_id] = [t17].[home_person] AND [t17].[home_on] >= COALESCE
([t25].[started_on], [t25].[entered_on]) AND (([t25].[ended_on] IS NULL) OR ([t17].[home_on] <= [t25].[ended_on]))) AS
[t26] GROUP BY [t26].[person_id], [t26].[care_period_id], [t26].[started_on], [t26].[ended_on]) AS [t27]) AS [t29]
CROSS JOIN (SELECT MAX([t12].[from_on]) AS [record_begins_on]
FROM (SELECT [t2].[table_name] AS [table_name], [t2].[from_on] AS [from_on]
FROM [coverage] AS [t2]
WHERE [t2].[table_name] IN ('permanence_trackings')) AS [t12]) AS [t20]) AS [t30]
WHERE NOT (COALESCE(CAST(CASE WHEN [t30].[spell_started_on] < [t30].[record_begins_on] THEN 1 WHEN NOT ([t30].
[spell_started_on] < [t30].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t30].[spell_ended_on] < [t30].[record_begins_on] THEN 1 WHEN NOT ([t30].[spell_ended_on] < [t30].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t31]) AS [t32]) AS [t34]
UNION ALL
SELECT *
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[spell_started_on] AS [spell_started_on], [t35].[episode_id] AS
[episode_id], [t35].[spell_ended_on] AS [spell_ended_on], [t35].[is_older] AS [is_older], [t35].[reckoned_from] AS
[reckoned_from], [t35].[started_on] AS [started_on], 1 AS [is_event]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[spell_started_on] AS [spell_started_on], [t33].[episode_id] AS
[episode_id], [t33].[spell_ended_on] AS [spell_ended_on], [t33].[is_older] AS [is_older], [t33].[reckoned_from] AS
[reckoned_from], [t18].[event_on] AS [started_on]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[spell_started_on] AS [spell_started_on], [t31].[episode_id] AS
[episode_id], [t31].[spell_ended_on] AS [spell_ended_on], [t31].[is_older] AS [is_older], [t31].[reckoned_from] AS
[reckoned_from]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[spell_started_on] AS [spell_started_on], [t30].[episode_id] AS
[episode_id], [t30].[spell_ended_on] AS [spell_ended_on], [t30].[record_begins_on] AS [record_begins_on], COALESCE(
CAST(CASE WHEN [t30].[spell_started_on] < [t30].[record_begins_on] THEN 1 WHEN NOT ([t30].[spell_started_on] < [t30].
[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t30].
[spell_started_on] < [t30].[record_begins_on] THEN 1 WHEN NOT ([t30].[spell_started_on] < [t30].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t30].[record_begins_on], [t30].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[spell_started_on] AS [spell_started_on], [t29].[episode_id] AS
[episode_id], [t29].[spell_ended_on] AS [spell_ended_on], [t20].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[started_on] AS [spell_started_on], [t27].[care_period_id] AS
[episode_id], (SELECT MIN(several.v)
FROM (VALUES ([t27].[ended_on]), ([t27].[home_on])) AS several(v)) AS [spell_ended_on]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[care_period_id] AS [care_period_id], [t26].[started_on] AS
[started_on], [t26].[ended_on] AS [ended_on], MIN([t26].[home_on]) AS [home_on]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[entered_on] AS
[entered_on], [t25].[ended_on] AS [ended_on], [t25].[started_on] AS [started_on], [t17].[home_person] AS [home_person]
, [t17].[home_on] AS [home_on]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[care_period_id] AS [care_period_id], [t23].[entered_on] AS
[entered_on], [t23].[ended_on] AS [ended_on], MIN([t23].[planned_on]) AS [started_on]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[care_period_id] AS [care_period_id], [t13].[entered_on] AS
[entered_on], [t13].[ended_on] AS [ended_on], [t22].[planned_person] AS [planned_person], [t22].[planned_on] AS
[planned_on], [t22].[planned_until] AS [planned_until]
FROM (SELECT [t3].[person_id] AS [person_id], [t3].[care_period_id] AS [care_period_id], [t3].[started_on] AS
[entered_on], [t3].[ended_on] AS [ended_on]
FROM [care_periods] AS [t3]) AS [t13]
INNER JOIN (SELECT [t6].[person_id] AS [planned_person], [t6].[started_on] AS [planned_on], [t6].[ended_on] AS
[planned_until]
FROM [care_plans] AS [t6]
WHERE EXISTS(SELECT 1
FROM (SELECT DISTINCT [t5].[care_plan_id] AS [of_plan]
FROM [care_plan_options] AS [t5]) AS [t14]
WHERE [t6].[care_plan_id] = [t14].[of_plan])) AS [t22] ON [t13].[person_id] = [t22].[planned_person] AND ((([t22].
[planned_on] >= [t13].[entered_on]) AND (([t13].[ended_on] IS NULL) OR ([t22].[planned_on] <= [t13].[ended_on]))) OR (
([t22].[planned_on] IS NULL) AND ([t22].[planned_until] IS NULL) AND ([t13].[ended_on] IS NULL)))) AS [t23] GROUP BY
[t23].[person_id], [t23].[care_period_id], [t23].[entered_on], [t23].[ended_on]) AS [t25]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [home_person], [t1].[tracked_on] AS [home_on]
FROM [permanence_trackings] AS [t1]
WHERE [t1].[outcome] = 'achieved') AS [t17] ON [t25].[person_id] = [t17].[home_person] AND [t17].[home_on] >= COALESCE
([t25].[started_on], [t25].[entered_on]) AND (([t25].[ended_on] IS NULL) OR ([t17].[home_on] <= [t25].[ended_on]))) AS
[t26] GROUP BY [t26].[person_id], [t26].[care_period_id], [t26].[started_on], [t26].[ended_on]) AS [t27]) AS [t29]
CROSS JOIN (SELECT MAX([t12].[from_on]) AS [record_begins_on]
FROM (SELECT [t2].[table_name] AS [table_name], [t2].[from_on] AS [from_on]
FROM [coverage] AS [t2]
WHERE [t2].[table_name] IN ('permanence_trackings')) AS [t12]) AS [t20]) AS [t30]
WHERE NOT (COALESCE(CAST(CASE WHEN [t30].[spell_started_on] < [t30].[record_begins_on] THEN 1 WHEN NOT ([t30].
[spell_started_on] < [t30].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t30].[spell_ended_on] < [t30].[record_begins_on] THEN 1 WHEN NOT ([t30].[spell_ended_on] < [t30].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t31]) AS [t33]
INNER JOIN (SELECT [t7].[person_id] AS [event_person_id], [t7].[event_on] AS [event_on]
FROM (SELECT DISTINCT [t1].[person_id] AS [person_id], [t1].[tracked_on] AS [event_on]
FROM [permanence_trackings] AS [t1]) AS [t7]) AS [t18] ON [t33].[person_id] = [t18].[event_person_id] AND [t18].
[event_on] >= [t33].[reckoned_from] AND (([t33].[spell_ended_on] IS NULL) OR ([t18].[event_on] <= [t33].
[spell_ended_on]))) AS [t35]) AS [t36]) AS [t37]) AS [t38]) AS [t39]) AS [t41]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'permanence_tracked') AS [t15] ON [t41].[variant] = [t15].[limit_variant] AND [t41].
[started_on] = [t15].[limit_started_on]) AS [t42];

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
