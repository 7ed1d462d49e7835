-- clock adviser_allocated
SELECT 'adviser_allocated' AS [standard], [t19].[person_id], [t19].[episode_id], [t19].[sequence], [t19].[variant],
[t19].[started_on], [t19].[due_on], [t19].[done_on], IIF(NOT [t19].[done_on] IS NULL, CAST(NULL AS DATE), [t19].
[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE([t19].[unknown_because], IIF(([t19].[started_on] < [t19].
[record_begins_on]) AND (NOT (COALESCE(CAST(CASE WHEN [t19].[done_on] <= [t19].[due_on] THEN 1 WHEN NOT ([t19].
[done_on] <= [t19].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)), 'it is older than its record', CAST(NULL AS
VARCHAR(MAX)))), CASE WHEN [t19].[started_on] IS NULL THEN 'the start date is missing' WHEN [t19].[done_on] < [t19].
[started_on] THEN 'the dates are in the wrong order' WHEN [t19].[due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t19].[parameter_version]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[started_on] AS [started_on], [t18].[episode_id] AS [episode_id]
, [t18].[done_on] AS [done_on], [t18].[ended_other_on] AS [ended_other_on], [t18].[sequence] AS [sequence], [t18].
[variant] AS [variant], [t18].[unknown_because] AS [unknown_because], [t18].[limit_variant] AS [limit_variant], [t18]
.[limit_started_on] AS [limit_started_on], [t18].[limit_due_on] AS [limit_due_on], [t18].[version] AS [version], [t18]
.[due_on] AS [due_on], [t18].[parameter_version] AS [parameter_version], [t12].[record_begins_on] AS
[record_begins_on]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[started_on] AS [started_on], [t16].[episode_id] AS [episode_id]
, [t16].[done_on] AS [done_on], [t16].[ended_other_on] AS [ended_other_on], [t16].[sequence] AS [sequence], [t16].
[variant] AS [variant], [t16].[unknown_because] AS [unknown_because], [t16].[limit_variant] AS [limit_variant], [t16]
.[limit_started_on] AS [limit_started_on], [t16].[limit_due_on] AS [limit_due_on], [t16].[version] AS [version], [t16]
.[limit_due_on] AS [due_on], [t16].[version] AS [parameter_version]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[started_on] AS [started_on], [t15].[episode_id] AS [episode_id]
, [t15].[done_on] AS [done_on], [t15].[ended_other_on] AS [ended_other_on], [t15].[sequence] AS [sequence], [t15].
[variant] AS [variant], [t15].[unknown_because] AS [unknown_because], [t8].[limit_variant] AS [limit_variant], [t8].
[limit_started_on] AS [limit_started_on], [t8].[limit_due_on] AS [limit_due_on], [t8].[version] AS [version]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[started_on] AS [started_on], [t13].[episode_id] AS [episode_id]
, [t13].[done_on] AS [done_on], [t13].[ended_other_on] AS [ended_other_on], 1 AS [sequence], 'all' AS [variant], CAST
(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[started_on] AS [started_on], [t4].[care_period_id] AS [episode_id]
, IIF([t11].[first_on] < [t4].[started_on], [t4].[started_on], [t11].[first_on]) AS [done_on], [t4].[ended_on] AS
[ended_other_on]
FROM [leaving_care_starts] AS [t4]
LEFT OUTER JOIN (SELECT [t5].[step_person] AS [step_person], MIN([t5].[step_on]) AS [first_on]
FROM (SELECT [t3].[person_id] AS [step_person], [t3].[started_on] AS [step_on]
FROM [adviser_allocations] AS [t3]) AS [t5] GROUP BY [t5].[step_person]) AS [t11] ON [t4].[person_id] = [t11].
[step_person]) AS [t13]) AS [t15]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'adviser_allocated') AS [t8] ON [t15].[variant] = [t8].[limit_variant] AND [t15].
[started_on] = [t8].[limit_started_on]) AS [t16]) AS [t18] CROSS JOIN (SELECT MAX([t6].[from_on]) AS
[record_begins_on]
FROM (SELECT [t0].[table_name] AS [table_name], [t0].[from_on] AS [from_on]
FROM [coverage] AS [t0]
WHERE [t0].[table_name] IN ('adviser_allocations')) AS [t6]) AS [t12]) AS [t19];

-- clock pathway_assessment
SELECT 'pathway_assessment' AS [standard], [t19].[person_id], [t19].[episode_id], [t19].[sequence], [t19].[variant],
[t19].[started_on], [t19].[due_on], [t19].[done_on], IIF(NOT [t19].[done_on] IS NULL, CAST(NULL AS DATE), [t19].
[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE([t19].[unknown_because], IIF(([t19].[started_on] < [t19].
[record_begins_on]) AND (NOT (COALESCE(CAST(CASE WHEN [t19].[done_on] <= [t19].[due_on] THEN 1 WHEN NOT ([t19].
[done_on] <= [t19].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)), 'it is older than its record', CAST(NULL AS
VARCHAR(MAX)))), CASE WHEN [t19].[started_on] IS NULL THEN 'the start date is missing' WHEN [t19].[done_on] < [t19].
[started_on] THEN 'the dates are in the wrong order' WHEN [t19].[due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t19].[parameter_version]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[started_on] AS [started_on], [t18].[episode_id] AS [episode_id]
, [t18].[done_on] AS [done_on], [t18].[ended_other_on] AS [ended_other_on], [t18].[sequence] AS [sequence], [t18].
[variant] AS [variant], [t18].[unknown_because] AS [unknown_because], [t18].[limit_variant] AS [limit_variant], [t18]
.[limit_started_on] AS [limit_started_on], [t18].[limit_due_on] AS [limit_due_on], [t18].[version] AS [version], [t18]
.[due_on] AS [due_on], [t18].[parameter_version] AS [parameter_version], [t11].[record_begins_on] AS
[record_begins_on]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[started_on] AS [started_on], [t16].[episode_id] AS [episode_id]
, [t16].[done_on] AS [done_on], [t16].[ended_other_on] AS [ended_other_on], [t16].[sequence] AS [sequence], [t16].
[variant] AS [variant], [t16].[unknown_because] AS [unknown_because], [t16].[limit_variant] AS [limit_variant], [t16]
.[limit_started_on] AS [limit_started_on], [t16].[limit_due_on] AS [limit_due_on], [t16].[version] AS [version], [t16]
.[limit_due_on] AS [due_on], [t16].[version] AS [parameter_version]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[started_on] AS [started_on], [t15].[episode_id] AS [episode_id]
, [t15].[done_on] AS [done_on], [t15].[ended_other_on] AS [ended_other_on], [t15].[sequence] AS [sequence], [t15].
[variant] AS [variant], [t15].[unknown_because] AS [unknown_because], [t8].[limit_variant] AS [limit_variant], [t8].
[limit_started_on] AS [limit_started_on], [t8].[limit_due_on] AS [limit_due_on], [t8].[version] AS [version]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[started_on] AS [started_on], [t13].[episode_id] AS [episode_id]
, [t13].[done_on] AS [done_on], [t13].[ended_other_on] AS [ended_other_on], 1 AS [sequence], 'all' AS [variant], CAST
(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[started_on] AS [started_on], [t4].[care_period_id] AS [episode_id]
, IIF([t12].[first_on] < [t4].[started_on], [t4].[started_on], [t12].[first_on]) AS [done_on], [t4].[ended_on] AS
[ended_other_on]
FROM [leaving_care_starts] AS [t4]
LEFT OUTER JOIN (SELECT [t7].[step_person] AS [step_person], MIN([t7].[step_on]) AS [first_on]
FROM (SELECT [t3].[person_id] AS [step_person], [t3].[completed_on] AS [step_on]
FROM [pathway_steps] AS [t3]
WHERE [t3].[step] = 'assessment') AS [t7] GROUP BY [t7].[step_person]) AS [t12] ON [t4].[person_id] = [t12].
[step_person]) AS [t13]) AS [t15]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'pathway_assessment') AS [t8] ON [t15].[variant] = [t8].[limit_variant] AND [t15].
[started_on] = [t8].[limit_started_on]) AS [t16]) AS [t18] CROSS JOIN (SELECT MAX([t5].[from_on]) AS
[record_begins_on]
FROM (SELECT [t0].[table_name] AS [table_name], [t0].[from_on] AS [from_on]
FROM [coverage] AS [t0]
WHERE [t0].[table_name] IN ('pathway_steps')) AS [t5]) AS [t11]) AS [t19];

-- clock pathway_plan_review
SELECT 'pathway_plan_review' AS [standard], [t35].[person_id], [t35].[episode_id], [t35].[sequence], [t35].[variant],
[t35].[started_on], [t35].[limit_due_on] AS [due_on], [t35].[done_on], IIF(NOT [t35].[done_on] IS NULL, CAST(NULL AS
DATE), [t35].[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE([t35].[unknown_because], CASE WHEN [t35].
[spell_ended_on] < [t35].[spell_started_on] THEN 'the dates are in the wrong order' WHEN [t35].[is_older] <> 0 AND (
[t35].[sequence] = 1) AND (COALESCE([t35].[done_on], [t35].[ended_other_on]) <= [t35].[limit_due_on]) THEN
'it is older than its record' ELSE NULL END), CASE WHEN [t35].[started_on] IS NULL THEN 'the start date is missing'
WHEN [t35].[done_on] < [t35].[started_on] THEN 'the dates are in the wrong order' WHEN [t35].[limit_due_on] IS NULL
THEN 'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t35].[version] AS
[parameter_version]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[spell_started_on] AS [spell_started_on], [t34].[spell_ended_on]
AS [spell_ended_on], [t34].[episode_id] AS [episode_id], [t34].[unknown_because] AS [unknown_because], [t34].
[is_older] AS [is_older], [t34].[started_on] AS [started_on], [t34].[is_event] AS [is_event], [t34].[sequence] AS
[sequence], [t34].[done_on] AS [done_on], [t34].[ended_other_on] AS [ended_other_on], [t34].[variant] AS [variant],
[t11].[limit_variant] AS [limit_variant], [t11].[limit_started_on] AS [limit_started_on], [t11].[limit_due_on] AS
[limit_due_on], [t11].[version] AS [version]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[spell_started_on] AS [spell_started_on], [t32].[spell_ended_on]
AS [spell_ended_on], [t32].[episode_id] AS [episode_id], [t32].[unknown_because] AS [unknown_because], [t32].
[is_older] AS [is_older], [t32].[started_on] AS [started_on], [t32].[is_event] AS [is_event], [t32].[sequence] AS
[sequence], [t32].[done_on] AS [done_on], [t32].[spell_ended_on] AS [ended_other_on], 'all' AS [variant]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[spell_started_on] AS [spell_started_on], [t31].[spell_ended_on]
AS [spell_ended_on], [t31].[episode_id] AS [episode_id], [t31].[unknown_because] AS [unknown_because], [t31].
[is_older] AS [is_older], [t31].[started_on] AS [started_on], [t31].[is_event] AS [is_event], CAST((ROW_NUMBER() OVER
(PARTITION BY [t31].[person_id], [t31].[episode_id] ORDER BY [t31].[started_on] ASC, CASE WHEN [t31].[is_event] IS
NULL THEN 1 ELSE 0 END, [t31].[is_event] ASC) - 1) + 1 AS INTEGER) AS [sequence], LEAD([t31].[started_on]) OVER (
PARTITION BY [t31].[person_id], [t31].[episode_id] ORDER BY [t31].[started_on] ASC, CASE WHEN [t31].[is_event] IS NULL
THEN 1 ELSE 0 END, [t31].[is_event] ASC) AS [done_on]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[spell_started_on] AS [spell_started_on], [t30].[spell_ended_on]
AS [spell_ended_on], [t30].[episode_id] AS [episode_id], [t30].[unknown_because] AS [unknown_because], [t30].
[is_older] AS [is_older], [t30].[started_on] AS [started_on], [t30].[is_event] AS [is_event]
FROM (SELECT *
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[spell_started_on] AS [spell_started_on], [t25].[spell_ended_on]
AS [spell_ended_on], [t25].[episode_id] AS [episode_id], [t25].[unknown_because] AS [unknown_because], [t25].
[is_older] AS [is_older], [t25].[reckoned_from] AS [reckoned_from], [t25].[reckoned_from] AS [started_on], 0 AS
[is_event]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[spell_started_on] AS [spell_started_on], [t24].[spell_ended_on]
AS [spell_ended_on], [t24].[episode_id] AS [episode_id], [t24].[unknown_because] AS [unknown_because], [t24].
[is_older] AS [is_older], [t24].[reckoned_from] AS [reckoned_from]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[spell_started_on] AS [spell_started_on], [t23].[spell_ended_on]
AS [spell_ended_on], [t23].[episode_id] AS [episode_id], [t23].[unknown_because] AS [unknown_because], [t23].
[record_begins_on] AS [record_begins_on], COALESCE(CAST(CASE WHEN [t23].[spell_started_on] < [t23].[record_begins_on]
THEN 1 WHEN NOT ([t23].[spell_started_on] < [t23].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS
[is_older], IIF(COALESCE(CAST(CASE WHEN [t23].[spell_started_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].
[spell_started_on] < [t23].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t23].[record_begins_on],
[t23].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[spell_started_on] AS [spell_started_on], [t22].[spell_ended_on]
AS [spell_ended_on], [t22].[episode_id] AS [episode_id], [t22].[unknown_because] AS [unknown_because], [t18].
[record_begins_on] AS [record_begins_on]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[started_on] AS [spell_started_on], (SELECT MIN(several.v)
FROM (VALUES ([t20].[twenty_one_on]), ([t20].[died_on])) AS several(v)) AS [spell_ended_on], [t20].[person_id] AS
[episode_id], IIF([t20].[born_on] IS NULL, 'the day of birth is not known', CAST(NULL AS VARCHAR(MAX))) AS
[unknown_because]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[started_on] AS [started_on], [t19].[born_person] AS
[born_person], [t19].[born_on] AS [born_on], [t19].[died_on] AS [died_on], [t19].[twenty_one_on] AS [twenty_one_on]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[started_on] AS [started_on], [t10].[born_person] AS
[born_person], [t10].[born_on] AS [born_on], [t10].[died_on] AS [died_on], [t12].[shift_from] AS [shift_from], [t12].
[twenty_one_on] AS [twenty_one_on]
FROM (SELECT [t8].[person_id] AS [person_id], MIN([t8].[completed_on]) AS [started_on]
FROM (SELECT [t1].[step_id] AS [step_id], [t1].[person_id] AS [person_id], [t1].[step] AS [step], [t1].[completed_on]
AS [completed_on], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by] AS [recorded_by]
FROM [pathway_steps] AS [t1]
WHERE [t1].[step] = 'plan') AS [t8] GROUP BY [t8].[person_id]) AS [t17]
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [born_person], [t3].[born_on] AS [born_on], [t3].[died_on] AS [died_on]
FROM [persons] AS [t3]) AS [t10] ON [t17].[person_id] = [t10].[born_person]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [twenty_one_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'twenty_first_birthday' AND [t0].[variant] = 'all') AS [t12] ON [t10].[born_on] = [t12].
[shift_from]) AS [t19]) AS [t20]
WHERE (([t20].[born_on] IS NULL) OR ([t20].[born_on] >= DATEFROMPARTS(1995, 1, 1))) AND (((SELECT MIN(several.v)
FROM (VALUES ([t20].[twenty_one_on]), ([t20].[died_on])) AS several(v)) IS NULL) OR ([t20].[started_on] <= (SELECT MIN
(several.v)
FROM (VALUES ([t20].[twenty_one_on]), ([t20].[died_on])) AS several(v))))) AS [t22] CROSS JOIN (SELECT MAX([t9].
[from_on]) AS [record_begins_on]
FROM (SELECT [t2].[table_name] AS [table_name], [t2].[from_on] AS [from_on]
FROM [coverage] AS [t2]
WHERE [t2].[table_name] IN ('pathway_steps')) AS [t9]) AS [t18]) AS [t23]
WHERE NOT (COALESCE(CAST(CASE WHEN [t23].[spell_started_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].
[spell_started_on] < [t23].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t23].[spell_ended_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].[spell_ended_on] < [t23].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t24]) AS [t25]) AS [t27]
UNION ALL
SELECT *
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[spell_started_on] AS [spell_started_on], [t28].[spell_ended_on]
AS [spell_ended_on], [t28].[episode_id] AS [episode_id], [t28].[unknown_because] AS [unknown_because], [t28].
[is_older] AS [is_older], [t28].[reckoned_from] AS [reckoned_from], [t28].[started_on] AS [started_on], 1 AS
[is_event]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[spell_started_on] AS [spell_started_on], [t26].[spell_ended_on]
AS [spell_ended_on], [t26].[episode_id] AS [episode_id], [t26].[unknown_because] AS [unknown_because], [t26].
[is_older] AS [is_older], [t26].[reckoned_from] AS [reckoned_from], [t14].[event_on] AS [started_on]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[spell_started_on] AS [spell_started_on], [t24].[spell_ended_on]
AS [spell_ended_on], [t24].[episode_id] AS [episode_id], [t24].[unknown_because] AS [unknown_because], [t24].
[is_older] AS [is_older], [t24].[reckoned_from] AS [reckoned_from]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[spell_started_on] AS [spell_started_on], [t23].[spell_ended_on]
AS [spell_ended_on], [t23].[episode_id] AS [episode_id], [t23].[unknown_because] AS [unknown_because], [t23].
[record_begins_on] AS [record_begins_on], COALESCE(CAST(CASE WHEN [t23].[spell_started_on] < [t23].[record_begins_on]
THEN 1 WHEN NOT ([t23].[spell_started_on] < [t23].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS
[is_older], IIF(COALESCE(CAST(CASE WHEN [t23].[spell_started_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].
[spell_started_on] < [t23].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t23].[record_begins_on],
[t23].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[spell_started_on] AS [spell_started_on], [t22].[spell_ended_on]
AS [spell_ended_on], [t22].[episode_id] AS [episode_id], [t22].[unknown_because] AS [unknown_because], [t18].
[record_begins_on] AS [record_begins_on]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[started_on] AS [spell_started_on], (SELECT MIN(several.v)
FROM (VALUES ([t20].[twenty_one_on]), ([t20].[died_on])) AS several(v)) AS [spell_ended_on], [t20].[person_id] AS
[episode_id], IIF([t20].[born_on] IS NULL, 'the day of birth is not known', CAST(NULL AS VARCHAR(MAX))) AS
[unknown_because]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[started_on] AS [started_on], [t19].[born_person] AS
[born_person], [t19].[born_on] AS [born_on], [t19].[died_on] AS [died_on], [t19].[twenty_one_on] AS [twenty_one_on]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[started_on] AS [started_on], [t10].[born_person] AS
[born_person], [t10].[born_on] AS [born_on], [t10].[died_on] AS [died_on], [t12].[shift_from] AS [shift_from], [t12].
[twenty_one_on] AS [twenty_one_on]
FROM (SELECT [t8].[person_id] AS [person_id], MIN([t8].[completed_on]) AS [started_on]
FROM (SELECT [t1].[step_id] AS [step_id], [t1].[person_id] AS [person_id], [t1].[step] AS [step], [t1].[completed_on]
AS [completed_on], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by] AS [recorded_by]
FROM [pathway_steps] AS [t1]
WHERE [t1].[step] = 'plan') AS [t8] GROUP BY [t8].[person_id]) AS [t17]
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [born_person], [t3].[born_on] AS [born_on], [t3].[died_on] AS [died_on]
FROM [persons] AS [t3]) AS [t10] ON [t17].[person_id] = [t10].[born_person]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [twenty_one_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'twenty_first_birthday' AND [t0].[variant] = 'all') AS [t12] ON [t10].[born_on] = [t12].
[shift_from]) AS [t19]) AS [t20]
WHERE (([t20].[born_on] IS NULL) OR ([t20].[born_on] >= DATEFROMPARTS(1995, 1, 1))) AND (((SELECT MIN(several.v)
FROM (VALUES ([t20].[twenty_one_on]), ([t20].[died_on])) AS several(v)) IS NULL) OR ([t20].[started_on] <= (SELECT MIN
(several.v)
FROM (VALUES ([t20].[twenty_one_on]), ([t20].[died_on])) AS several(v))))) AS [t22] CROSS JOIN (SELECT MAX([t9].
[from_on]) AS [record_begins_on]
FROM (SELECT [t2].[table_name] AS [table_name], [t2].[from_on] AS [from_on]
FROM [coverage] AS [t2]
WHERE [t2].[table_name] IN ('pathway_steps')) AS [t9]) AS [t18]) AS [t23]
WHERE NOT (COALESCE(CAST(CASE WHEN [t23].[spell_started_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].
[spell_started_on] < [t23].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t23].[spell_ended_on] < [t23].[record_begins_on] THEN 1 WHEN NOT ([t23].[spell_ended_on] < [t23].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t24]) AS [t26]
INNER JOIN (SELECT [t7].[person_id] AS [event_person_id], [t7].[event_on] AS [event_on]
FROM (SELECT DISTINCT [t1].[person_id] AS [person_id], [t1].[completed_on] AS [event_on]
FROM [pathway_steps] AS [t1]
WHERE [t1].[step] = 'review') AS [t7]) AS [t14] ON [t26].[person_id] = [t14].[event_person_id] AND [t14].[event_on] >=
[t26].[reckoned_from] AND (([t26].[spell_ended_on] IS NULL) OR ([t14].[event_on] <= [t26].[spell_ended_on]))) AS [t28]
) AS [t29]) AS [t30]) AS [t31]) AS [t32]) AS [t34]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'pathway_plan_review') AS [t11] ON [t34].[variant] = [t11].[limit_variant] AND [t34].
[started_on] = [t11].[limit_started_on]) AS [t35];

-- measure LC01
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
WHERE [t1].[standard] = 'adviser_allocated') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'adviser_allocated') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure LC02
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
WHERE [t1].[standard] = 'pathway_assessment') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'pathway_assessment') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure LC04
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
WHERE [t0].[standard] = 'pathway_plan_review') AS [t4]
INNER JOIN [periods] AS [t2] ON (([t4].[started_on] IS NULL) OR ([t4].[started_on] <= [t2].[to_on])) AND (([t4].
[done_on] IS NULL) OR ([t4].[done_on] > [t2].[to_on])) AND (([t4].[ended_other_on] IS NULL) OR ([t4].[ended_other_on]
> [t2].[to_on]))) AS [t5]) AS [t6];
