-- clock supervision
SELECT 'supervision' AS [standard], [t26].[person_id], [t26].[episode_id], [t26].[sequence], [t26].[variant], [t26].
[started_on], [t26].[limit_due_on] AS [due_on], [t26].[done_on], IIF(NOT [t26].[done_on] IS NULL, CAST(NULL AS DATE),
[t26].[ended_other_on]) AS [ended_other_on], COALESCE(CASE WHEN [t26].[spell_ended_on] < [t26].[spell_started_on] THEN
'the dates are in the wrong order' WHEN [t26].[is_older] <> 0 AND ([t26].[sequence] = 1) AND (COALESCE([t26].
[done_on], [t26].[ended_other_on]) <= [t26].[limit_due_on]) THEN 'it is older than its record' ELSE NULL END, CASE
WHEN [t26].[started_on] IS NULL THEN 'the start date is missing' WHEN [t26].[done_on] < [t26].[started_on] THEN
'the dates are in the wrong order' WHEN [t26].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t26].[version] AS [parameter_version]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[spell_started_on] AS [spell_started_on], [t25].[spell_ended_on]
AS [spell_ended_on], [t25].[episode_id] AS [episode_id], [t25].[is_older] AS [is_older], [t25].[started_on] AS
[started_on], [t25].[is_event] AS [is_event], [t25].[sequence] AS [sequence], [t25].[done_on] AS [done_on], [t25].
[ended_other_on] AS [ended_other_on], [t25].[variant] AS [variant], [t9].[limit_variant] AS [limit_variant], [t9].
[limit_started_on] AS [limit_started_on], [t9].[limit_due_on] AS [limit_due_on], [t9].[version] AS [version]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[spell_started_on] AS [spell_started_on], [t23].[spell_ended_on]
AS [spell_ended_on], [t23].[episode_id] AS [episode_id], [t23].[is_older] AS [is_older], [t23].[started_on] AS
[started_on], [t23].[is_event] AS [is_event], [t23].[sequence] AS [sequence], [t23].[done_on] AS [done_on], [t23].
[spell_ended_on] AS [ended_other_on], 'all' AS [variant]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[spell_started_on] AS [spell_started_on], [t22].[spell_ended_on]
AS [spell_ended_on], [t22].[episode_id] AS [episode_id], [t22].[is_older] AS [is_older], [t22].[started_on] AS
[started_on], [t22].[is_event] AS [is_event], CAST((ROW_NUMBER() OVER (PARTITION BY [t22].[person_id], [t22].
[episode_id] ORDER BY [t22].[started_on] ASC, CASE WHEN [t22].[is_event] IS NULL THEN 1 ELSE 0 END, [t22].[is_event]
ASC) - 1) + 1 AS INTEGER) AS [sequence], LEAD([t22].[started_on]) OVER (PARTITION BY [t22].[person_id], [t22].
[episode_id] ORDER BY [t22].[started_on] ASC, CASE WHEN [t22].[is_event] IS NULL THEN 1 ELSE 0 END, [t22].[is_event]
ASC) AS [done_on]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[spell_started_on] AS [spell_started_on], [t21].[spell_ended_on]
AS [spell_ended_on], [t21].[episode_id] AS [episode_id], [t21].[is_older] AS [is_older], [t21].[started_on] AS
[started_on], [t21].[is_event] AS [is_event]
FROM (SELECT *
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[spell_started_on] AS [spell_started_on], [t16].[spell_ended_on]
AS [spell_ended_on], [t16].[episode_id] AS [episode_id], [t16].[is_older] AS [is_older], [t16].[reckoned_from] AS
[reckoned_from], [t16].[reckoned_from] AS [started_on], 0 AS [is_event]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[spell_started_on] AS [spell_started_on], [t15].[spell_ended_on]
AS [spell_ended_on], [t15].[episode_id] AS [episode_id], [t15].[is_older] AS [is_older], [t15].[reckoned_from] AS
[reckoned_from]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[spell_started_on] AS [spell_started_on], [t14].[spell_ended_on]
AS [spell_ended_on], [t14].[episode_id] AS [episode_id], [t14].[record_begins_on] AS [record_begins_on], COALESCE(
CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14].
[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t14].
[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t14].[record_begins_on], [t14].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[spell_started_on] AS [spell_started_on], [t7].[spell_ended_on] AS
[spell_ended_on], [t7].[episode_id] AS [episode_id], [t13].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t1].[person_id] AS [person_id], [t1].[started_on] AS [spell_started_on], [t1].[ended_on] AS
[spell_ended_on], [t1].[referral_id] AS [episode_id]
FROM [supervised_spells] AS [t1]) AS [t7] CROSS JOIN (SELECT MAX([t8].[from_on]) AS [record_begins_on]
FROM (SELECT [t3].[table_name] AS [table_name], [t3].[from_on] AS [from_on]
FROM [coverage] AS [t3]
WHERE [t3].[table_name] IN ('supervision_children')) AS [t8]) AS [t13]) AS [t14]
WHERE NOT (COALESCE(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].
[spell_started_on] < [t14].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t14].[spell_ended_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_ended_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t15]) AS [t16]) AS [t18]
UNION ALL
SELECT *
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[spell_started_on] AS [spell_started_on], [t19].[spell_ended_on]
AS [spell_ended_on], [t19].[episode_id] AS [episode_id], [t19].[is_older] AS [is_older], [t19].[reckoned_from] AS
[reckoned_from], [t19].[started_on] AS [started_on], 1 AS [is_event]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[spell_started_on] AS [spell_started_on], [t17].[spell_ended_on]
AS [spell_ended_on], [t17].[episode_id] AS [episode_id], [t17].[is_older] AS [is_older], [t17].[reckoned_from] AS
[reckoned_from], [t11].[event_on] AS [started_on]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[spell_started_on] AS [spell_started_on], [t15].[spell_ended_on]
AS [spell_ended_on], [t15].[episode_id] AS [episode_id], [t15].[is_older] AS [is_older], [t15].[reckoned_from] AS
[reckoned_from]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[spell_started_on] AS [spell_started_on], [t14].[spell_ended_on]
AS [spell_ended_on], [t14].[episode_id] AS [episode_id], [t14].[record_begins_on] AS [record_begins_on], COALESCE(
CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14].
[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t14].
[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t14].[record_begins_on], [t14].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[spell_started_on] AS [spell_started_on], [t7].[spell_ended_on] AS
[spell_ended_on], [t7].[episode_id] AS [episode_id], [t13].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t1].[person_id] AS [person_id], [t1].[started_on] AS [spell_started_on], [t1].[ended_on] AS
[spell_ended_on], [t1].[referral_id] AS [episode_id]
FROM [supervised_spells] AS [t1]) AS [t7] CROSS JOIN (SELECT MAX([t8].[from_on]) AS [record_begins_on]
FROM (SELECT [t3].[table_name] AS [table_name], [t3].[from_on] AS [from_on]
FROM [coverage] AS [t3]
WHERE [t3].[table_name] IN ('supervision_children')) AS [t8]) AS [t13]) AS [t14]
WHERE NOT (COALESCE(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].
[spell_started_on] < [t14].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t14].[spell_ended_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_ended_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t15]) AS [t17]
INNER JOIN (SELECT [t5].[person_id] AS [event_person_id], [t5].[event_on] AS [event_on]
FROM (SELECT DISTINCT [t2].[person_id] AS [person_id], [t2].[held_on] AS [event_on]
FROM [supervision_children] AS [t2]) AS [t5]) AS [t11] ON [t17].[person_id] = [t11].[event_person_id] AND [t11].
[event_on] >= [t17].[reckoned_from] AND (([t17].[spell_ended_on] IS NULL) OR ([t11].[event_on] <= [t17].
[spell_ended_on]))) AS [t19]) AS [t20]) AS [t21]) AS [t22]) AS [t23]) AS [t25]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'supervision') AS [t9] ON [t25].[variant] = [t9].[limit_variant] AND [t25].[started_on] =
[t9].[limit_started_on]) AS [t26];

-- clock oversight
WITH [t34] AS (SELECT [t33].[person_id] AS [person_id], [t33].[spell_started_on] AS [spell_started_on], [t33].
[spell_ended_on] AS [spell_ended_on], [t33].[episode_id] AS [episode_id], [t33].[is_older] AS [is_older], [t33].
[started_on] AS [started_on], [t33].[is_event] AS [is_event], CAST((ROW_NUMBER() OVER (PARTITION BY [t33].[person_id]
, [t33].[episode_id] ORDER BY [t33].[started_on] ASC, CASE WHEN [t33].[is_event] IS NULL THEN 1 ELSE 0 END, [t33].
[is_event] ASC) - 1) + 1 AS INTEGER) AS [sequence], LEAD([t33].[started_on]) OVER (PARTITION BY [t33].[person_id],
[t33].[episode_id] ORDER BY [t33].[started_on] ASC, CASE WHEN [t33].[is_event] IS NULL THEN 1 ELSE 0 END, [t33].
[is_event] ASC) AS [done_on]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[spell_started_on] AS [spell_started_on], [t32].[spell_ended_on]
AS [spell_ended_on], [t32].[episode_id] AS [episode_id], [t32].[is_older] AS [is_older], [t32].[started_on] AS
[started_on], [t32].[is_event] AS [is_event]
FROM (SELECT *
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[spell_started_on] AS [spell_started_on], [t27].[spell_ended_on]
AS [spell_ended_on], [t27].[episode_id] AS [episode_id], [t27].[is_older] AS [is_older], [t27].[reckoned_from] AS
[reckoned_from], [t27].[reckoned_from] AS [started_on], 0 AS [is_event]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[spell_started_on] AS [spell_started_on], [t26].[spell_ended_on]
AS [spell_ended_on], [t26].[episode_id] AS [episode_id], [t26].[is_older] AS [is_older], [t26].[reckoned_from] AS
[reckoned_from]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[spell_started_on] AS [spell_started_on], [t23].[spell_ended_on]
AS [spell_ended_on], [t23].[episode_id] AS [episode_id], [t23].[record_begins_on] AS [record_begins_on], COALESCE(
CAST(CASE WHEN [t23].[spell_started_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].[spell_started_on] < [t23].
[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t23].
[spell_started_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].[spell_started_on] < [t23].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t23].[record_begins_on], [t23].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[spell_started_on] AS [spell_started_on], [t13].[spell_ended_on]
AS [spell_ended_on], [t13].[episode_id] AS [episode_id], [t20].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t3].[person_id] AS [person_id], [t3].[started_on] AS [spell_started_on], [t3].[ended_on] AS
[spell_ended_on], [t3].[referral_id] AS [episode_id]
FROM [supervised_spells] AS [t3]) AS [t13] CROSS JOIN (SELECT MAX([t14].[from_on]) AS [record_begins_on]
FROM (SELECT [t5].[table_name] AS [table_name], [t5].[from_on] AS [from_on]
FROM [coverage] AS [t5]
WHERE [t5].[table_name] IN ('oversight_entries')) AS [t14]) AS [t20]) AS [t23]
WHERE NOT (COALESCE(CAST(CASE WHEN [t23].[spell_started_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].
[spell_started_on] < [t23].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t23].[spell_ended_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].[spell_ended_on] < [t23].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t26]) AS [t27]) AS [t29]
UNION ALL
SELECT *
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[spell_started_on] AS [spell_started_on], [t30].[spell_ended_on]
AS [spell_ended_on], [t30].[episode_id] AS [episode_id], [t30].[is_older] AS [is_older], [t30].[reckoned_from] AS
[reckoned_from], [t30].[started_on] AS [started_on], 1 AS [is_event]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[spell_started_on] AS [spell_started_on], [t28].[spell_ended_on]
AS [spell_ended_on], [t28].[episode_id] AS [episode_id], [t28].[is_older] AS [is_older], [t28].[reckoned_from] AS
[reckoned_from], [t18].[event_on] AS [started_on]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[spell_started_on] AS [spell_started_on], [t26].[spell_ended_on]
AS [spell_ended_on], [t26].[episode_id] AS [episode_id], [t26].[is_older] AS [is_older], [t26].[reckoned_from] AS
[reckoned_from]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[spell_started_on] AS [spell_started_on], [t23].[spell_ended_on]
AS [spell_ended_on], [t23].[episode_id] AS [episode_id], [t23].[record_begins_on] AS [record_begins_on], COALESCE(
CAST(CASE WHEN [t23].[spell_started_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].[spell_started_on] < [t23].
[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t23].
[spell_started_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].[spell_started_on] < [t23].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t23].[record_begins_on], [t23].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[spell_started_on] AS [spell_started_on], [t13].[spell_ended_on]
AS [spell_ended_on], [t13].[episode_id] AS [episode_id], [t20].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t3].[person_id] AS [person_id], [t3].[started_on] AS [spell_started_on], [t3].[ended_on] AS
[spell_ended_on], [t3].[referral_id] AS [episode_id]
FROM [supervised_spells] AS [t3]) AS [t13] CROSS JOIN (SELECT MAX([t14].[from_on]) AS [record_begins_on]
FROM (SELECT [t5].[table_name] AS [table_name], [t5].[from_on] AS [from_on]
FROM [coverage] AS [t5]
WHERE [t5].[table_name] IN ('oversight_entries')) AS [t14]) AS [t20]) AS [t23]
WHERE NOT (COALESCE(CAST(CASE WHEN [t23].[spell_started_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].
[spell_started_on] < [t23].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t23].[spell_ended_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].[spell_ended_on] < [t23].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t26]) AS [t28]
INNER JOIN (SELECT [t9].[person_id] AS [event_person_id], [t9].[event_on] AS [event_on]
FROM (SELECT DISTINCT [t4].[person_id] AS [person_id], [t4].[entered_on] AS [event_on]
FROM [oversight_entries] AS [t4]) AS [t9]) AS [t18] ON [t28].[person_id] = [t18].[event_person_id] AND [t18].
[event_on] >= [t28].[reckoned_from] AND (([t28].[spell_ended_on] IS NULL) OR ([t18].[event_on] <= [t28].
[spell_ended_on]))) AS [t30]) AS [t31]) AS [t32]) AS [t33])
SELECT 'oversight' AS [standard], [t50].[person_id], [t50].[episode_id], [t50].[sequence], [t50].[variant], [t50].
[started_on], [t50].[limit_due_on] AS [due_on], [t50].[done_on], IIF(NOT [t50].[done_on] IS NULL, CAST(NULL AS DATE),
[t50].[ended_other_on]) AS [ended_other_on], COALESCE(CASE WHEN [t50].[spell_ended_on] < [t50].[spell_started_on] THEN
'the dates are in the wrong order' WHEN [t50].[is_older] <> 0 AND ([t50].[sequence] = 1) AND (COALESCE([t50].
[done_on], [t50].[ended_other_on]) <= [t50].[limit_due_on]) THEN 'it is older than its record' ELSE NULL END, CASE
WHEN [t50].[started_on] IS NULL THEN 'the start date is missing' WHEN [t50].[done_on] < [t50].[started_on] THEN
'the dates are in the wrong order' WHEN [t50].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t50].[version] AS [parameter_version]
FROM (SELECT [t49].[person_id] AS [person_id], [t49].[spell_started_on] AS [spell_started_on], [t49].[spell_ended_on]
AS [spell_ended_on], [t49].[episode_id] AS [episode_id], [t49].[is_older] AS [is_older], [t49].[started_on] AS
[started_on], [t49].[is_event] AS [is_event], [t49].[sequence] AS [sequence], [t49].[done_on] AS [done_on], [t49].
[ended_other_on] AS [ended_other_on], [t49].[place] AS [place], [t49].[in_care_person] AS [in_care_person], [t49].
[in_care_day] AS [in_care_day], [t49].[settled_on] AS [settled_on], [t49].[on_plan_person] AS [on_plan_person], [t49]
.[on_plan_day] AS [on_plan_day], [t49].[on_plan] AS [on_plan], [t49].[in_care] AS [in_care], [t49].[settled] AS
[settled], [t49].[variant] AS [variant], [t15].[limit_variant] AS [limit_variant], [t15].[limit_started_on] AS
[limit_started_on], [t15].[limit_due_on] AS [limit_due_on], [t15].[version] AS [version]
FROM (SELECT [t47].[person_id] AS [person_id], [t47].[spell_started_on] AS [spell_started_on], [t47].[spell_ended_on]
AS [spell_ended_on], [t47].[episode_id] AS [episode_id], [t47].[is_older] AS [is_older], [t47].[started_on] AS
[started_on], [t47].[is_event] AS [is_event], [t47].[place] AS [sequence], [t47].[done_on] AS [done_on], [t47].
[ended_other_on] AS [ended_other_on], [t47].[place] AS [place], [t47].[in_care_person] AS [in_care_person], [t47].
[in_care_day] AS [in_care_day], [t47].[settled_on] AS [settled_on], [t47].[on_plan_person] AS [on_plan_person], [t47]
.[on_plan_day] AS [on_plan_day], CAST(CASE WHEN NOT [t47].[on_plan_person] IS NULL THEN 1 WHEN NOT (NOT [t47].
[on_plan_person] IS NULL) THEN 0 END AS BIT) AS [on_plan], CAST(CASE WHEN NOT [t47].[in_care_person] IS NULL THEN 1
WHEN NOT (NOT [t47].[in_care_person] IS NULL) THEN 0 END AS BIT) AS [in_care], CAST(CASE WHEN [t47].[started_on] >=
[t47].[settled_on] THEN 1 WHEN NOT ([t47].[started_on] >= [t47].[settled_on]) THEN 0 END AS BIT) AS [settled], CASE
WHEN (NOT [t47].[in_care_person] IS NULL) AND COALESCE(CAST(CASE WHEN [t47].[started_on] >= [t47].[settled_on] THEN 1
WHEN NOT ([t47].[started_on] >= [t47].[settled_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND (NOT (NOT [t47].
[on_plan_person] IS NULL)) THEN 'care_settled' WHEN (NOT [t47].[in_care_person] IS NULL) AND (NOT (COALESCE(CAST(CASE
WHEN [t47].[started_on] >= [t47].[settled_on] THEN 1 WHEN NOT ([t47].[started_on] >= [t47].[settled_on]) THEN 0 END AS
BIT), (CAST(0 AS BIT))) = 1)) THEN 'care_new' WHEN NOT [t47].[on_plan_person] IS NULL THEN 'protection' ELSE 'in_need'
END AS [variant]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[spell_started_on] AS [spell_started_on], [t39].[spell_ended_on]
AS [spell_ended_on], [t39].[episode_id] AS [episode_id], [t39].[is_older] AS [is_older], [t39].[started_on] AS
[started_on], [t39].[is_event] AS [is_event], [t39].[sequence] AS [sequence], [t39].[done_on] AS [done_on], [t39].
[ended_other_on] AS [ended_other_on], [t39].[place] AS [place], [t46].[in_care_person] AS [in_care_person], [t46].
[in_care_day] AS [in_care_day], [t46].[settled_on] AS [settled_on], [t43].[on_plan_person] AS [on_plan_person], [t43]
.[on_plan_day] AS [on_plan_day]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[spell_started_on] AS [spell_started_on], [t35].[spell_ended_on]
AS [spell_ended_on], [t35].[episode_id] AS [episode_id], [t35].[is_older] AS [is_older], [t35].[started_on] AS
[started_on], [t35].[is_event] AS [is_event], IIF([t35].[is_older] <> 0, CAST(NULL AS INTEGER), [t35].[sequence]) AS
[sequence], [t35].[done_on] AS [done_on], [t35].[spell_ended_on] AS [ended_other_on], [t35].[sequence] AS [place]
FROM [t34] AS [t35]) AS [t39]
LEFT OUTER JOIN (SELECT [t44].[person_id] AS [in_care_person], [t44].[started_on] AS [in_care_day], [t44].
[settled_on] AS [settled_on]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[started_on] AS [started_on], MIN([t41].[care_settled_on]) AS
[settled_on]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[started_on] AS [started_on], [t25].[care_person] AS
[care_person], [t25].[care_from] AS [care_from], [t25].[care_until] AS [care_until], [t25].[care_settled_on] AS
[care_settled_on]
FROM (SELECT DISTINCT [t35].[person_id] AS [person_id], [t35].[started_on] AS [started_on]
FROM [t34] AS [t35]) AS [t37]
INNER JOIN (SELECT [t22].[person_id] AS [care_person], [t22].[started_on] AS [care_from], [t22].[ended_on] AS
[care_until], [t22].[settled_on] AS [care_settled_on]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[care_period_id] AS [care_period_id], [t21].[started_on] AS
[started_on], [t21].[ended_on] AS [ended_on], [t21].[settled_on] AS [settled_on]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t6].[ended_on] AS [ended_on], [t16].[shift_from] AS [shift_from], [t16].[settled_on] AS [settled_on]
FROM [care_periods] AS [t6]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [settled_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'first_year_of_care' AND [t0].[variant] = 'all') AS [t16] ON [t6].[started_on] = [t16].
[shift_from]) AS [t21]) AS [t22]) AS [t25] ON [t37].[person_id] = [t25].[care_person] AND [t25].[care_from] <= [t37].
[started_on] AND (([t25].[care_until] IS NULL) OR ([t25].[care_until] > [t37].[started_on]))) AS [t41] GROUP BY [t41]
.[person_id], [t41].[started_on]) AS [t44]) AS [t46] ON [t39].[person_id] = [t46].[in_care_person] AND [t39].
[started_on] = [t46].[in_care_day]
LEFT OUTER JOIN (SELECT DISTINCT [t40].[on_plan_person] AS [on_plan_person], [t40].[on_plan_day] AS [on_plan_day]
FROM (SELECT [t37].[person_id] AS [on_plan_person], [t37].[started_on] AS [on_plan_day]
FROM (SELECT DISTINCT [t35].[person_id] AS [person_id], [t35].[started_on] AS [started_on]
FROM [t34] AS [t35]) AS [t37]
INNER JOIN (SELECT [t1].[person_id] AS [plan_person], [t1].[started_on] AS [plan_from], [t1].[ended_on] AS
[plan_until]
FROM [cp_plans] AS [t1]) AS [t12] ON [t37].[person_id] = [t12].[plan_person] AND [t12].[plan_from] <= [t37].
[started_on] AND (([t12].[plan_until] IS NULL) OR ([t12].[plan_until] > [t37].[started_on]))) AS [t40]) AS [t43] ON
[t39].[person_id] = [t43].[on_plan_person] AND [t39].[started_on] = [t43].[on_plan_day]) AS [t47]) AS [t49]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'oversight') AS [t15] ON [t49].[variant] = [t15].[limit_variant] AND [t49].[started_on] =
[t15].[limit_started_on]) AS [t50];

-- clock allocation
SELECT 'allocation' AS [standard], [t35].[person_id], [t35].[episode_id], [t35].[sequence], [t35].[variant], [t35].
[started_on], [t35].[due_on], [t35].[done_on], IIF(NOT [t35].[done_on] IS NULL, CAST(NULL AS DATE), [t35].
[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE([t35].[unknown_because], IIF(([t35].[started_on] < [t35].
[record_begins_on]) AND (NOT (COALESCE(CAST(CASE WHEN [t35].[done_on] <= [t35].[due_on] THEN 1 WHEN NOT ([t35].
[done_on] <= [t35].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)), 'it is older than its record', CAST(NULL AS
VARCHAR(MAX)))), CASE WHEN [t35].[started_on] IS NULL THEN 'the start date is missing' WHEN [t35].[done_on] < [t35].
[started_on] THEN 'the dates are in the wrong order' WHEN [t35].[due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t35].[parameter_version]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[sequence] AS [sequence], [t34].[episode_id] AS [episode_id],
[t34].[started_on] AS [started_on], [t34].[done_on] AS [done_on], [t34].[ended_other_on] AS [ended_other_on], [t34].
[variant] AS [variant], [t34].[unknown_because] AS [unknown_because], [t34].[limit_variant] AS [limit_variant], [t34]
.[limit_started_on] AS [limit_started_on], [t34].[limit_due_on] AS [limit_due_on], [t34].[version] AS [version], [t34]
.[due_on] AS [due_on], [t34].[parameter_version] AS [parameter_version], [t17].[record_begins_on] AS
[record_begins_on]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[sequence] AS [sequence], [t32].[episode_id] AS [episode_id],
[t32].[started_on] AS [started_on], [t32].[done_on] AS [done_on], [t32].[ended_other_on] AS [ended_other_on], [t32].
[variant] AS [variant], [t32].[unknown_because] AS [unknown_because], [t32].[limit_variant] AS [limit_variant], [t32]
.[limit_started_on] AS [limit_started_on], [t32].[limit_due_on] AS [limit_due_on], [t32].[version] AS [version], [t32]
.[limit_due_on] AS [due_on], [t32].[version] AS [parameter_version]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[sequence] AS [sequence], [t31].[episode_id] AS [episode_id],
[t31].[started_on] AS [started_on], [t31].[done_on] AS [done_on], [t31].[ended_other_on] AS [ended_other_on], [t31].
[variant] AS [variant], [t31].[unknown_because] AS [unknown_because], [t14].[limit_variant] AS [limit_variant], [t14]
.[limit_started_on] AS [limit_started_on], [t14].[limit_due_on] AS [limit_due_on], [t14].[version] AS [version]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[sequence] AS [sequence], [t29].[referral_id] AS [episode_id],
[t29].[wanted_on] AS [started_on], [t29].[given_on] AS [done_on], [t29].[ended_on] AS [ended_other_on], IIF((NOT [t29]
.[on_plan_person] IS NULL) OR (NOT [t29].[in_care_person] IS NULL), 'protection', 'in_need') AS [variant], CAST(NULL
AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[referral_id] AS [referral_id], [t5].[wanted_on] AS [wanted_on],
[t5].[ended_on] AS [ended_on], [t5].[given_on] AS [given_on], [t5].[sequence] AS [sequence], [t28].[in_care_person] AS
[in_care_person], [t28].[in_care_day] AS [in_care_day], [t28].[settled_on] AS [settled_on], [t23].[on_plan_person] AS
[on_plan_person], [t23].[on_plan_day] AS [on_plan_day]
FROM [needs_for_worker] AS [t5]
LEFT OUTER JOIN (SELECT [t26].[person_id] AS [in_care_person], [t26].[wanted_on] AS [in_care_day], [t26].[settled_on]
AS [settled_on]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[wanted_on] AS [wanted_on], MIN([t25].[care_settled_on]) AS
[settled_on]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[wanted_on] AS [wanted_on], [t24].[care_person] AS [care_person]
, [t24].[care_from] AS [care_from], [t24].[care_until] AS [care_until], [t24].[care_settled_on] AS [care_settled_on]
FROM (SELECT DISTINCT [t2].[person_id] AS [person_id], [t2].[wanted_on] AS [wanted_on]
FROM [needs_for_worker] AS [t2]) AS [t12]
INNER JOIN (SELECT [t20].[person_id] AS [care_person], [t20].[started_on] AS [care_from], [t20].[ended_on] AS
[care_until], [t20].[settled_on] AS [care_settled_on]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[care_period_id] AS [care_period_id], [t18].[started_on] AS
[started_on], [t18].[ended_on] AS [ended_on], [t18].[settled_on] AS [settled_on]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t6].[ended_on] AS [ended_on], [t15].[shift_from] AS [shift_from], [t15].[settled_on] AS [settled_on]
FROM [care_periods] AS [t6]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [settled_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'first_year_of_care' AND [t1].[variant] = 'all') AS [t15] ON [t6].[started_on] = [t15].
[shift_from]) AS [t18]) AS [t20]) AS [t24] ON [t12].[person_id] = [t24].[care_person] AND [t24].[care_from] <= [t12].
[wanted_on] AND (([t24].[care_until] IS NULL) OR ([t24].[care_until] > [t12].[wanted_on]))) AS [t25] GROUP BY [t25].
[person_id], [t25].[wanted_on]) AS [t26]) AS [t28] ON [t5].[person_id] = [t28].[in_care_person] AND [t5].[wanted_on] =
[t28].[in_care_day]
LEFT OUTER JOIN (SELECT DISTINCT [t19].[on_plan_person] AS [on_plan_person], [t19].[on_plan_day] AS [on_plan_day]
FROM (SELECT [t12].[person_id] AS [on_plan_person], [t12].[wanted_on] AS [on_plan_day]
FROM (SELECT DISTINCT [t2].[person_id] AS [person_id], [t2].[wanted_on] AS [wanted_on]
FROM [needs_for_worker] AS [t2]) AS [t12]
INNER JOIN (SELECT [t3].[person_id] AS [plan_person], [t3].[started_on] AS [plan_from], [t3].[ended_on] AS
[plan_until]
FROM [cp_plans] AS [t3]) AS [t13] ON [t12].[person_id] = [t13].[plan_person] AND [t13].[plan_from] <= [t12].
[wanted_on] AND (([t13].[plan_until] IS NULL) OR ([t13].[plan_until] > [t12].[wanted_on]))) AS [t19]) AS [t23] ON [t5]
.[person_id] = [t23].[on_plan_person] AND [t5].[wanted_on] = [t23].[on_plan_day]) AS [t29]) AS [t31]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'allocation') AS [t14] ON [t31].[variant] = [t14].[limit_variant] AND [t31].[started_on] =
[t14].[limit_started_on]) AS [t32]) AS [t34] CROSS JOIN (SELECT MAX([t9].[from_on]) AS [record_begins_on]
FROM (SELECT [t0].[table_name] AS [table_name], [t0].[from_on] AS [from_on]
FROM [coverage] AS [t0]
WHERE [t0].[table_name] IN ('involvements')) AS [t9]) AS [t17]) AS [t35];

-- clock waiting_review
SELECT 'waiting_review' AS [standard], [t26].[person_id], [t26].[episode_id], [t26].[sequence], [t26].[variant], [t26]
.[started_on], [t26].[limit_due_on] AS [due_on], [t26].[done_on], IIF(NOT [t26].[done_on] IS NULL, CAST(NULL AS DATE)
, [t26].[ended_other_on]) AS [ended_other_on], COALESCE(CASE WHEN [t26].[spell_ended_on] < [t26].[spell_started_on]
THEN 'the dates are in the wrong order' WHEN [t26].[is_older] <> 0 AND ([t26].[sequence] = 1) AND (COALESCE([t26].
[done_on], [t26].[ended_other_on]) <= [t26].[limit_due_on]) THEN 'it is older than its record' ELSE NULL END, CASE
WHEN [t26].[started_on] IS NULL THEN 'the start date is missing' WHEN [t26].[done_on] < [t26].[started_on] THEN
'the dates are in the wrong order' WHEN [t26].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t26].[version] AS [parameter_version]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[episode_id] AS [episode_id], [t25].[spell_started_on] AS
[spell_started_on], [t25].[spell_ended_on] AS [spell_ended_on], [t25].[is_older] AS [is_older], [t25].[started_on] AS
[started_on], [t25].[is_event] AS [is_event], [t25].[sequence] AS [sequence], [t25].[done_on] AS [done_on], [t25].
[ended_other_on] AS [ended_other_on], [t25].[variant] AS [variant], [t7].[limit_variant] AS [limit_variant], [t7].
[limit_started_on] AS [limit_started_on], [t7].[limit_due_on] AS [limit_due_on], [t7].[version] AS [version]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[episode_id] AS [episode_id], [t23].[spell_started_on] AS
[spell_started_on], [t23].[spell_ended_on] AS [spell_ended_on], [t23].[is_older] AS [is_older], [t23].[started_on] AS
[started_on], [t23].[is_event] AS [is_event], [t23].[sequence] AS [sequence], [t23].[done_on] AS [done_on], [t23].
[spell_ended_on] AS [ended_other_on], 'all' AS [variant]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[episode_id] AS [episode_id], [t22].[spell_started_on] AS
[spell_started_on], [t22].[spell_ended_on] AS [spell_ended_on], [t22].[is_older] AS [is_older], [t22].[started_on] AS
[started_on], [t22].[is_event] AS [is_event], CAST((ROW_NUMBER() OVER (PARTITION BY [t22].[person_id], [t22].
[episode_id] ORDER BY [t22].[started_on] ASC, CASE WHEN [t22].[is_event] IS NULL THEN 1 ELSE 0 END, [t22].[is_event]
ASC) - 1) + 1 AS INTEGER) AS [sequence], LEAD([t22].[started_on]) OVER (PARTITION BY [t22].[person_id], [t22].
[episode_id] ORDER BY [t22].[started_on] ASC, CASE WHEN [t22].[is_event] IS NULL THEN 1 ELSE 0 END, [t22].[is_event]
ASC) AS [done_on]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[episode_id] AS [episode_id], [t21].[spell_started_on] AS
[spell_started_on], [t21].[spell_ended_on] AS [spell_ended_on], [t21].[is_older] AS [is_older], [t21].[started_on] AS
[started_on], [t21].[is_event] AS [is_event]
FROM (SELECT *
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[episode_id] AS [episode_id], [t16].[spell_started_on] AS
[spell_started_on], [t16].[spell_ended_on] AS [spell_ended_on], [t16].[is_older] AS [is_older], [t16].[reckoned_from]
AS [reckoned_from], [t16].[reckoned_from] AS [started_on], 0 AS [is_event]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[episode_id] AS [episode_id], [t15].[spell_started_on] AS
[spell_started_on], [t15].[spell_ended_on] AS [spell_ended_on], [t15].[is_older] AS [is_older], [t15].[reckoned_from]
AS [reckoned_from]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[episode_id] AS [episode_id], [t14].[spell_started_on] AS
[spell_started_on], [t14].[spell_ended_on] AS [spell_ended_on], [t14].[record_begins_on] AS [record_begins_on],
COALESCE(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on]
< [t14].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t14].
[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t14].[record_begins_on], [t14].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[episode_id] AS [episode_id], [t12].[spell_started_on] AS
[spell_started_on], [t12].[spell_ended_on] AS [spell_ended_on], [t13].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t1].[person_id] AS [person_id], IIF(IIF([t1].[referral_id] IS NULL OR ':' IS NULL, NULL, [t1].
[referral_id] + ':') IS NULL OR COALESCE(CAST([t1].[wanted_on] AS VARCHAR(MAX)), '') IS NULL, NULL, IIF([t1].
[referral_id] IS NULL OR ':' IS NULL, NULL, [t1].[referral_id] + ':') + COALESCE(CAST([t1].[wanted_on] AS VARCHAR(MAX
)), '')) AS [episode_id], [t1].[wanted_on] AS [spell_started_on], COALESCE([t1].[given_on], [t1].[ended_on]) AS
[spell_ended_on]
FROM [needs_for_worker] AS [t1]
WHERE ([t1].[wanted_on] IS NULL) OR (COALESCE([t1].[given_on], [t1].[ended_on]) IS NULL) OR (COALESCE([t1].[given_on]
, [t1].[ended_on]) > [t1].[wanted_on])) AS [t12] CROSS JOIN (SELECT MAX([t6].[from_on]) AS [record_begins_on]
FROM (SELECT [t3].[table_name] AS [table_name], [t3].[from_on] AS [from_on]
FROM [coverage] AS [t3]
WHERE [t3].[table_name] IN ('waiting_reviews')) AS [t6]) AS [t13]) AS [t14]
WHERE NOT (COALESCE(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].
[spell_started_on] < [t14].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t14].[spell_ended_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_ended_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t15]) AS [t16]) AS [t18]
UNION ALL
SELECT *
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[episode_id] AS [episode_id], [t19].[spell_started_on] AS
[spell_started_on], [t19].[spell_ended_on] AS [spell_ended_on], [t19].[is_older] AS [is_older], [t19].[reckoned_from]
AS [reckoned_from], [t19].[started_on] AS [started_on], 1 AS [is_event]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[episode_id] AS [episode_id], [t17].[spell_started_on] AS
[spell_started_on], [t17].[spell_ended_on] AS [spell_ended_on], [t17].[is_older] AS [is_older], [t17].[reckoned_from]
AS [reckoned_from], [t9].[event_on] AS [started_on]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[episode_id] AS [episode_id], [t15].[spell_started_on] AS
[spell_started_on], [t15].[spell_ended_on] AS [spell_ended_on], [t15].[is_older] AS [is_older], [t15].[reckoned_from]
AS [reckoned_from]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[episode_id] AS [episode_id], [t14].[spell_started_on] AS
[spell_started_on], [t14].[spell_ended_on] AS [spell_ended_on], [t14].[record_begins_on] AS [record_begins_on],
COALESCE(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on]
< [t14].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t14].
[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t14].[record_begins_on], [t14].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[episode_id] AS [episode_id], [t12].[spell_started_on] AS
[spell_started_on], [t12].[spell_ended_on] AS [spell_ended_on], [t13].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t1].[person_id] AS [person_id], IIF(IIF([t1].[referral_id] IS NULL OR ':' IS NULL, NULL, [t1].
[referral_id] + ':') IS NULL OR COALESCE(CAST([t1].[wanted_on] AS VARCHAR(MAX)), '') IS NULL, NULL, IIF([t1].
[referral_id] IS NULL OR ':' IS NULL, NULL, [t1].[referral_id] + ':') + COALESCE(CAST([t1].[wanted_on] AS VARCHAR(MAX
)), '')) AS [episode_id], [t1].[wanted_on] AS [spell_started_on], COALESCE([t1].[given_on], [t1].[ended_on]) AS
[spell_ended_on]
FROM [needs_for_worker] AS [t1]
WHERE ([t1].[wanted_on] IS NULL) OR (COALESCE([t1].[given_on], [t1].[ended_on]) IS NULL) OR (COALESCE([t1].[given_on]
, [t1].[ended_on]) > [t1].[wanted_on])) AS [t12] CROSS JOIN (SELECT MAX([t6].[from_on]) AS [record_begins_on]
FROM (SELECT [t3].[table_name] AS [table_name], [t3].[from_on] AS [from_on]
FROM [coverage] AS [t3]
WHERE [t3].[table_name] IN ('waiting_reviews')) AS [t6]) AS [t13]) AS [t14]
WHERE NOT (COALESCE(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].
[spell_started_on] < [t14].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t14].[spell_ended_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_ended_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t15]) AS [t17]
INNER JOIN (SELECT [t4].[person_id] AS [event_person_id], [t4].[event_on] AS [event_on]
FROM (SELECT DISTINCT [t2].[person_id] AS [person_id], [t2].[reviewed_on] AS [event_on]
FROM [waiting_reviews] AS [t2]) AS [t4]) AS [t9] ON [t17].[person_id] = [t9].[event_person_id] AND [t9].[event_on] >=
[t17].[reckoned_from] AND (([t17].[spell_ended_on] IS NULL) OR ([t9].[event_on] <= [t17].[spell_ended_on]))) AS [t19]
) AS [t20]) AS [t21]) AS [t22]) AS [t23]) AS [t25]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'waiting_review') AS [t7] ON [t25].[variant] = [t7].[limit_variant] AND [t25].[started_on] =
[t7].[limit_started_on]) AS [t26];

-- measure MO01
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
WHERE [t0].[standard] = 'oversight') AS [t4]
INNER JOIN [periods] AS [t2] ON (([t4].[started_on] IS NULL) OR ([t4].[started_on] <= [t2].[to_on])) AND (([t4].
[done_on] IS NULL) OR ([t4].[done_on] > [t2].[to_on])) AND (([t4].[ended_other_on] IS NULL) OR ([t4].[ended_other_on]
> [t2].[to_on]))) AS [t5]) AS [t6];

-- measure MO03
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
WHERE [t1].[standard] = 'supervision') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
WHERE [t11].[state] IN ('met', 'missed', 'unknown') AND [t11].[dated_on] <= [t11].[as_at] AND (([t11].[due_on] IS NULL
) OR ([t11].[due_on] < [t11].[as_at]))) AS [t13]
INNER JOIN [period_days] AS [t4] ON [t13].[dated_on] = [t4].[day]) AS [t15]) AS [t16]
UNION ALL
SELECT *
FROM (SELECT CAST([t10].[period] AS VARCHAR(MAX)) AS [period], CAST([t10].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t10].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t10].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(IIF(([t10].[started_on] IS NULL) AND ([t10].[done_on] IS NULL), CAST(CAST(CASE WHEN NOT [t10].
[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t10].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT), 0.0) AS
FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t10].[unknown_because] IS NULL) AND ([t10].[started_on] <=
[t10].[to_on]) AND (([t10].[done_on] IS NULL) OR ([t10].[done_on] > [t10].[to_on])) AND (([t10].[ended_other_on] IS
NULL) OR ([t10].[ended_other_on] > [t10].[to_on])) AND COALESCE(CAST(CASE WHEN [t10].[due_on] < [t10].[to_on] THEN 1
WHEN NOT ([t10].[due_on] < [t10].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t10].
[unknown_because] IS NULL) AND ([t10].[started_on] <= [t10].[to_on]) AND (([t10].[done_on] IS NULL) OR ([t10].
[done_on] > [t10].[to_on])) AND (([t10].[ended_other_on] IS NULL) OR ([t10].[ended_other_on] > [t10].[to_on])) AND
COALESCE(CAST(CASE WHEN [t10].[due_on] < [t10].[to_on] THEN 1 WHEN NOT ([t10].[due_on] < [t10].[to_on]) THEN 0 END AS
BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t10].[unknown_because] IS NULL
THEN 1 WHEN NOT (NOT [t10].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [pending], CAST(CAST(
CAST(CASE WHEN ([t10].[unknown_because] IS NULL) AND ([t10].[started_on] <= [t10].[to_on]) AND (([t10].[done_on] IS
NULL) OR ([t10].[done_on] > [t10].[to_on])) AND (([t10].[ended_other_on] IS NULL) OR ([t10].[ended_other_on] > [t10].
[to_on])) AND COALESCE(CAST(CASE WHEN [t10].[due_on] < [t10].[to_on] THEN 1 WHEN NOT ([t10].[due_on] < [t10].[to_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t10].[unknown_because] IS NULL) AND ([t10].[started_on]
<= [t10].[to_on]) AND (([t10].[done_on] IS NULL) OR ([t10].[done_on] > [t10].[to_on])) AND (([t10].[ended_other_on] IS
NULL) OR ([t10].[ended_other_on] > [t10].[to_on])) AND COALESCE(CAST(CASE WHEN [t10].[due_on] < [t10].[to_on] THEN 1
WHEN NOT ([t10].[due_on] < [t10].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT) AS
FLOAT) AS [overdue]
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
WHERE [t1].[standard] = 'supervision') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];
