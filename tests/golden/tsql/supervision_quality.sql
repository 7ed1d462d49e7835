-- clock gateway_decision
SELECT 'gateway_decision' AS [standard], [t45].[person_id], [t45].[episode_id], [t45].[sequence], [t45].[variant],
[t45].[started_on], [t45].[due_on], [t45].[done_on], IIF(NOT [t45].[done_on] IS NULL, CAST(NULL AS DATE), [t45].
[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE([t45].[unknown_because], IIF(([t45].[started_on] < [t45].
[record_begins_on]) AND (NOT (COALESCE(CAST(CASE WHEN [t45].[done_on] <= [t45].[due_on] THEN 1 WHEN NOT ([t45].
[done_on] <= [t45].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)), 'it is older than its record', CAST(NULL AS
VARCHAR(MAX)))), CASE WHEN [t45].[started_on] IS NULL THEN 'the start date is missing' WHEN [t45].[done_on] < [t45].
[started_on] THEN 'the dates are in the wrong order' WHEN [t45].[due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t45].[parameter_version]
FROM (SELECT [t44].[person_id] AS [person_id], [t44].[episode_id] AS [episode_id], [t44].[started_on] AS [started_on]
, [t44].[done_on] AS [done_on], [t44].[sequence] AS [sequence], [t44].[variant] AS [variant], [t44].[ended_other_on]
AS [ended_other_on], [t44].[unknown_because] AS [unknown_because], [t44].[limit_variant] AS [limit_variant], [t44].
[limit_started_on] AS [limit_started_on], [t44].[limit_due_on] AS [limit_due_on], [t44].[version] AS [version], [t44]
.[due_on] AS [due_on], [t44].[parameter_version] AS [parameter_version], [t30].[record_begins_on] AS
[record_begins_on]
FROM (SELECT [t42].[person_id] AS [person_id], [t42].[episode_id] AS [episode_id], [t42].[started_on] AS [started_on]
, [t42].[done_on] AS [done_on], [t42].[sequence] AS [sequence], [t42].[variant] AS [variant], [t42].[ended_other_on]
AS [ended_other_on], [t42].[unknown_because] AS [unknown_because], [t42].[limit_variant] AS [limit_variant], [t42].
[limit_started_on] AS [limit_started_on], [t42].[limit_due_on] AS [limit_due_on], [t42].[version] AS [version], [t42]
.[limit_due_on] AS [due_on], [t42].[version] AS [parameter_version]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[episode_id] AS [episode_id], [t41].[started_on] AS [started_on]
, [t41].[done_on] AS [done_on], [t41].[sequence] AS [sequence], [t41].[variant] AS [variant], [t41].[ended_other_on]
AS [ended_other_on], [t41].[unknown_because] AS [unknown_because], [t22].[limit_variant] AS [limit_variant], [t22].
[limit_started_on] AS [limit_started_on], [t22].[limit_due_on] AS [limit_due_on], [t22].[version] AS [version]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[episode_id] AS [episode_id], [t39].[started_on] AS [started_on]
, [t39].[done_on] AS [done_on], 1 AS [sequence], 'all' AS [variant], CAST(NULL AS DATE) AS [ended_other_on], CAST(
NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t34].[person_id] AS [person_id], IIF(IIF([t34].[gateway] IS NULL OR ':' IS NULL, NULL, [t34].[gateway] +
':') IS NULL OR [t34].[about] IS NULL, NULL, IIF([t34].[gateway] IS NULL OR ':' IS NULL, NULL, [t34].[gateway] + ':')
+ [t34].[about]) AS [episode_id], [t34].[on] AS [started_on], IIF([t38].[decided_on] < [t34].[on], [t34].[on], [t38].
[decided_on]) AS [done_on]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[about] AS [about], [t32].[on] AS [on], [t32].[gateway] AS
[gateway], [t32].[from_on] AS [from_on]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[about] AS [about], [t31].[on] AS [on], [t31].[gateway] AS
[gateway], [t23].[shift_from] AS [shift_from], [t23].[from_on] AS [from_on]
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t2].[person_id] AS [person_id], [t2].[referral_id] AS [about], [t2].[ended_on] AS [on], 'closure' AS
[gateway]
FROM [need_episodes] AS [t2]
WHERE NOT [t2].[ended_on] IS NULL) AS [t17]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t3].[person_id] AS [person_id], [t3].[referral_id] AS [about], [t3].[started_on] AS [on], 'allocation'
AS [gateway]
FROM [supervised_spells] AS [t3]) AS [t9]
UNION ALL
SELECT *
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[enquiry_id] AS [about], [t4].[started_on] AS [on], 'enquiry' AS
[gateway]
FROM [s47_enquiries] AS [t4]) AS [t10]) AS [t18]) AS [t24]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[conference_id] AS [about], [t5].[held_on] AS [on], 'conference' AS
[gateway]
FROM [initial_conferences] AS [t5]
WHERE NOT [t5].[held_on] IS NULL) AS [t19]
UNION ALL
SELECT *
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[plan_id] AS [about], [t6].[started_on] AS [on], 'step up' AS
[gateway]
FROM [cp_plans] AS [t6]) AS [t11]) AS [t25]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[plan_id] AS [about], [t6].[ended_on] AS [on], 'step down' AS
[gateway]
FROM [cp_plans] AS [t6]
WHERE NOT [t6].[ended_on] IS NULL) AS [t20]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[placement_id] AS [about], [t7].[started_on] AS [on], 'placement'
AS [gateway]
FROM [care_placements] AS [t7]) AS [t12]) AS [t26]) AS [t27]) AS [t31]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [from_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'gateway_decided_before' AND [t1].[variant] = 'all') AS [t23] ON [t31].[on] = [t23].
[shift_from]) AS [t32]) AS [t34]
LEFT OUTER JOIN (SELECT [t36].[gateway] AS [found_gateway], [t36].[about] AS [found_about], [t36].[decided_on] AS
[decided_on]
FROM (SELECT [t35].[gateway] AS [gateway], [t35].[about] AS [about], MIN([t35].[decided_on]) AS [decided_on]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[about] AS [about], [t34].[on] AS [on], [t34].[gateway] AS
[gateway], [t34].[from_on] AS [from_on], [t21].[decided_for] AS [decided_for], [t21].[decided_at] AS [decided_at],
[t21].[decided_on] AS [decided_on]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[about] AS [about], [t32].[on] AS [on], [t32].[gateway] AS
[gateway], [t32].[from_on] AS [from_on]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[about] AS [about], [t31].[on] AS [on], [t31].[gateway] AS
[gateway], [t23].[shift_from] AS [shift_from], [t23].[from_on] AS [from_on]
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t2].[person_id] AS [person_id], [t2].[referral_id] AS [about], [t2].[ended_on] AS [on], 'closure' AS
[gateway]
FROM [need_episodes] AS [t2]
WHERE NOT [t2].[ended_on] IS NULL) AS [t17]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t3].[person_id] AS [person_id], [t3].[referral_id] AS [about], [t3].[started_on] AS [on], 'allocation'
AS [gateway]
FROM [supervised_spells] AS [t3]) AS [t9]
UNION ALL
SELECT *
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[enquiry_id] AS [about], [t4].[started_on] AS [on], 'enquiry' AS
[gateway]
FROM [s47_enquiries] AS [t4]) AS [t10]) AS [t18]) AS [t24]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[conference_id] AS [about], [t5].[held_on] AS [on], 'conference' AS
[gateway]
FROM [initial_conferences] AS [t5]
WHERE NOT [t5].[held_on] IS NULL) AS [t19]
UNION ALL
SELECT *
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[plan_id] AS [about], [t6].[started_on] AS [on], 'step up' AS
[gateway]
FROM [cp_plans] AS [t6]) AS [t11]) AS [t25]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[plan_id] AS [about], [t6].[ended_on] AS [on], 'step down' AS
[gateway]
FROM [cp_plans] AS [t6]
WHERE NOT [t6].[ended_on] IS NULL) AS [t20]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[placement_id] AS [about], [t7].[started_on] AS [on], 'placement'
AS [gateway]
FROM [care_placements] AS [t7]) AS [t12]) AS [t26]) AS [t27]) AS [t31]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [from_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'gateway_decided_before' AND [t1].[variant] = 'all') AS [t23] ON [t31].[on] = [t23].
[shift_from]) AS [t32]) AS [t34]
INNER JOIN (SELECT [t8].[person_id] AS [decided_for], [t8].[gateway] AS [decided_at], [t8].[decided_on] AS
[decided_on]
FROM [gateway_decisions] AS [t8]) AS [t21] ON [t34].[person_id] = [t21].[decided_for] AND [t34].[gateway] = [t21].
[decided_at] AND [t21].[decided_on] >= [t34].[from_on]) AS [t35] GROUP BY [t35].[gateway], [t35].[about]) AS [t36]) AS
[t38] ON [t34].[gateway] = [t38].[found_gateway] AND [t34].[about] = [t38].[found_about]) AS [t39]) AS [t41]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'gateway_decision') AS [t22] ON [t41].[variant] = [t22].[limit_variant] AND [t41].
[started_on] = [t22].[limit_started_on]) AS [t42]) AS [t44] CROSS JOIN (SELECT MAX([t14].[from_on]) AS
[record_begins_on]
FROM (SELECT [t0].[table_name] AS [table_name], [t0].[from_on] AS [from_on]
FROM [coverage] AS [t0]
WHERE [t0].[table_name] IN ('gateway_decisions')) AS [t14]) AS [t30]) AS [t45];

-- measure MO02
SELECT CAST([t21].[period] AS VARCHAR(MAX)) AS [period], CAST([t21].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(IIF(([t21].[until_on] IS NULL) OR ([t21].[to_on] <= [t21].[until_on]), [t21].[held_worker], CAST(NULL AS VARCHAR(MAX
))) AS VARCHAR(MAX)) AS [worker_id], CAST([t21].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS VARCHAR(
MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t21].[hit] IS NULL, [t21].[counted], 0.0) AS FLOAT) AS [counted],
CAST(COALESCE([t21].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t21].[hit] IS NULL, 0.0, [t21].[counted]) AS FLOAT)
AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[period] AS [period], [t20].[to_on] AS [to_on], [t20].
[long_person] AS [long_person], [t20].[long_period] AS [long_period], [t20].[counted] AS [counted], [t20].[hit] AS
[hit], [t5].[held_by] AS [held_by], [t5].[held_worker] AS [held_worker], [t5].[held_team] AS [held_team], [t5].
[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].[held_next] AS [held_next]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[period] AS [period], [t18].[to_on] AS [to_on], [t18].
[long_person] AS [long_person], [t18].[long_period] AS [long_period], [t18].[counted] AS [counted], [t18].[hit] AS
[hit]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[period] AS [period], [t17].[to_on] AS [to_on], [t17].[unknown]
AS [unknown], [t17].[long_person] AS [long_person], [t17].[long_period] AS [long_period], 1.0 AS [counted], IIF((
[t17].[unknown] = 0) OR (NOT [t17].[long_person] IS NULL), CAST(CAST(CASE WHEN NOT [t17].[long_person] IS NULL THEN 1
WHEN NOT (NOT [t17].[long_person] IS NULL) THEN 0 END AS BIT) AS FLOAT), CAST(NULL AS FLOAT)) AS [hit]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[period] AS [period], [t16].[to_on] AS [to_on], [t16].[unknown]
AS [unknown], [t13].[long_person] AS [long_person], [t13].[long_period] AS [long_period]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[period] AS [period], [t14].[to_on] AS [to_on], MAX([t14].
[unknown]) AS [unknown]
FROM (SELECT [t10].[standard] AS [standard], [t10].[person_id] AS [person_id], [t10].[episode_id] AS [episode_id],
[t10].[sequence] AS [sequence], [t10].[variant] AS [variant], [t10].[worker_id] AS [worker_id], [t10].[team_id] AS
[team_id], [t10].[started_on] AS [started_on], [t10].[due_on] AS [due_on], [t10].[done_on] AS [done_on], [t10].
[ended_other_on] AS [ended_other_on], [t10].[unknown_because] AS [unknown_because], [t10].[parameter_version] AS
[parameter_version], [t10].[period] AS [period], [t10].[from_on] AS [from_on], [t10].[to_on] AS [to_on], [t10].
[year_before_on] AS [year_before_on], CAST(CAST(CASE WHEN ([t10].[unknown_because] IS NULL) AND ([t10].[started_on] <=
[t10].[to_on]) AND (([t10].[done_on] IS NULL) OR ([t10].[done_on] > [t10].[to_on])) AND (([t10].[ended_other_on] IS
NULL) OR ([t10].[ended_other_on] > [t10].[to_on])) AND COALESCE(CAST(CASE WHEN [t10].[due_on] < [t10].[to_on] THEN 1
WHEN NOT ([t10].[due_on] < [t10].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t10].
[unknown_because] IS NULL) AND ([t10].[started_on] <= [t10].[to_on]) AND (([t10].[done_on] IS NULL) OR ([t10].
[done_on] > [t10].[to_on])) AND (([t10].[ended_other_on] IS NULL) OR ([t10].[ended_other_on] > [t10].[to_on])) AND
COALESCE(CAST(CASE WHEN [t10].[due_on] < [t10].[to_on] THEN 1 WHEN NOT ([t10].[due_on] < [t10].[to_on]) THEN 0 END AS
BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT) AS [overdue], (1.0 - CAST(CAST(CASE WHEN ([t10].
[unknown_because] IS NULL) AND ([t10].[started_on] <= [t10].[to_on]) AND (([t10].[done_on] IS NULL) OR ([t10].
[done_on] > [t10].[to_on])) AND (([t10].[ended_other_on] IS NULL) OR ([t10].[ended_other_on] > [t10].[to_on])) AND
COALESCE(CAST(CASE WHEN [t10].[due_on] < [t10].[to_on] THEN 1 WHEN NOT ([t10].[due_on] < [t10].[to_on]) THEN 0 END AS
BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t10].[unknown_because] IS NULL) AND ([t10].[started_on] <= [t10].
[to_on]) AND (([t10].[done_on] IS NULL) OR ([t10].[done_on] > [t10].[to_on])) AND (([t10].[ended_other_on] IS NULL) OR
([t10].[ended_other_on] > [t10].[to_on])) AND COALESCE(CAST(CASE WHEN [t10].[due_on] < [t10].[to_on] THEN 1 WHEN NOT (
[t10].[due_on] < [t10].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(
CASE WHEN NOT [t10].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t10].[unknown_because] IS NULL) THEN 0 END AS BIT
) AS FLOAT) AS [pending], CAST(CAST(CASE WHEN NOT [t10].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t10].
[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [unknown]
FROM (SELECT [t8].[standard] AS [standard], [t8].[person_id] AS [person_id], [t8].[episode_id] AS [episode_id], [t8].
[sequence] AS [sequence], [t8].[variant] AS [variant], [t8].[worker_id] AS [worker_id], [t8].[team_id] AS [team_id],
[t8].[started_on] AS [started_on], [t8].[due_on] AS [due_on], [t8].[done_on] AS [done_on], [t8].[ended_other_on] AS
[ended_other_on], [t8].[unknown_because] AS [unknown_because], [t8].[parameter_version] AS [parameter_version], [t3].
[period] AS [period], [t3].[from_on] AS [from_on], [t3].[to_on] AS [to_on], [t3].[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[standard] AS [standard], [t1].[person_id] AS [person_id], [t1].[episode_id] AS [episode_id], [t1].
[sequence] AS [sequence], [t1].[variant] AS [variant], [t1].[worker_id] AS [worker_id], [t1].[team_id] AS [team_id],
[t1].[started_on] AS [started_on], [t1].[due_on] AS [due_on], [t1].[done_on] AS [done_on], [t1].[ended_other_on] AS
[ended_other_on], [t1].[unknown_because] AS [unknown_because], [t1].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t1]
WHERE [t1].[standard] = 'oversight') AS [t8]
INNER JOIN [periods] AS [t3] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t3].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t3].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t3].[to_on]))) AS [t10]) AS [t14] GROUP BY [t14].[person_id], [t14].[period], [t14].[to_on]) AS [t16]
LEFT OUTER JOIN (SELECT DISTINCT [t11].[gap_person] AS [long_person], [t11].[period] AS [long_period]
FROM (SELECT [t9].[gap_person] AS [gap_person], [t9].[gap_from] AS [gap_from], [t9].[gap_due] AS [gap_due], [t9].
[gap_until] AS [gap_until], [t3].[period] AS [period], [t3].[from_on] AS [from_on], [t3].[to_on] AS [to_on], [t3].
[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[person_id] AS [gap_person], [t1].[started_on] AS [gap_from], [t1].[due_on] AS [gap_due], COALESCE(
[t1].[done_on], [t1].[ended_other_on]) AS [gap_until]
FROM [ledger] AS [t1]
WHERE [t1].[standard] = 'oversight' AND NOT [t1].[due_on] IS NULL AND [t1].[unknown_because] IS NULL) AS [t9]
INNER JOIN [periods] AS [t3] ON [t9].[gap_from] <= [t3].[to_on] AND (([t9].[gap_until] IS NULL) OR ([t9].[gap_until] >
[t3].[year_before_on]))) AS [t11]
WHERE DATEDIFF(DAY, CAST([t11].[gap_from] AS DATETIME2), CAST((SELECT MIN(several.v)
FROM (VALUES ([t11].[gap_until]), ([t11].[to_on])) AS several(v)) AS DATETIME2)) > (DATEDIFF(DAY, CAST([t11].
[gap_from] AS DATETIME2), CAST([t11].[gap_due] AS DATETIME2)) * 2)) AS [t13] ON [t16].[person_id] = [t13].
[long_person] AND [t16].[period] = [t13].[long_period]) AS [t17]) AS [t18]) AS [t20]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t5] ON [t20].[person_id] = [t5].[held_by] AND [t20].[to_on] >= [t5].[from_on] AND (
([t5].[held_next] IS NULL) OR ([t20].[to_on] < [t5].[held_next]))) AS [t21];

-- measure MO04
WITH [t29] AS (SELECT [t28].[absence_id] AS [absence_id], [t28].[worker_id] AS [worker_id], [t28].[reason] AS [reason]
, [t28].[first_on] AS [first_on], [t28].[last_on] AS [last_on], [t28].[recorded_at] AS [recorded_at], [t28].
[recorded_by] AS [recorded_by], [t28].[long_on] AS [long_on], [t7].[as_at] AS [as_at]
FROM (SELECT [t25].[absence_id] AS [absence_id], [t25].[worker_id] AS [worker_id], [t25].[reason] AS [reason], [t25].
[first_on] AS [first_on], [t25].[last_on] AS [last_on], [t25].[recorded_at] AS [recorded_at], [t25].[recorded_by] AS
[recorded_by], [t25].[long_on] AS [long_on]
FROM (SELECT [t8].[absence_id] AS [absence_id], [t8].[worker_id] AS [worker_id], [t8].[reason] AS [reason], [t8].
[first_on] AS [first_on], [t8].[last_on] AS [last_on], [t8].[recorded_at] AS [recorded_at], [t8].[recorded_by] AS
[recorded_by], [t20].[shift_from] AS [shift_from], [t20].[long_on] AS [long_on]
FROM [absences] AS [t8]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [long_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'long_absence' AND [t0].[variant] = 'all') AS [t20] ON [t8].[first_on] = [t20].[shift_from])
AS [t25]) AS [t28] CROSS JOIN [snapshot_day] AS [t7])
SELECT CAST([t68].[period] AS VARCHAR(MAX)) AS [period], CAST([t68].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t68].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t68].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t68].[hit] IS NULL, [t68].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t68].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t68].[hit] IS NULL, 0.0, [t68].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t67].[worker_id] AS [worker_id], [t67].[period] AS [period], [t67].[to_on] AS [to_on], [t67].[team_id]
AS [team_id], [t67].[started_on] AS [started_on], [t67].[in_first_year] AS [in_first_year], [t67].[unsaid] AS [unsaid]
, [t67].[back_on] AS [back_on], [t67].[own_session_on] AS [own_session_on], [t67].[own] AS [own], [t67].[own_due_on]
AS [own_due_on], [t67].[own_early_on] AS [own_early_on], [t67].[perhaps_session_on] AS [perhaps_session_on], [t67].
[perhaps] AS [perhaps], [t67].[perhaps_due_on] AS [perhaps_due_on], [t67].[perhaps_early_on] AS [perhaps_early_on],
CAST(NULL AS VARCHAR(MAX)) AS [person_id], 1.0 AS [counted], CASE WHEN IIF(COALESCE(CAST(CASE WHEN [t67].
[in_first_year] > 0 THEN 1 WHEN NOT ([t67].[in_first_year] > 0) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 OR ([t67].
[unsaid] > 0), [t67].[own_early_on], [t67].[own_due_on]) >= [t67].[to_on] THEN 1.0 WHEN IIF(COALESCE(CAST(CASE WHEN
[t67].[in_first_year] > 0 THEN 1 WHEN NOT ([t67].[in_first_year] > 0) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t67]
.[perhaps_early_on], [t67].[perhaps_due_on]) >= [t67].[to_on] THEN CAST(NULL AS FLOAT) ELSE 0.0 END AS [hit]
FROM (SELECT [t66].[worker_id] AS [worker_id], [t66].[period] AS [period], [t66].[to_on] AS [to_on], [t66].[team_id]
AS [team_id], [t66].[started_on] AS [started_on], [t66].[in_first_year] AS [in_first_year], [t66].[unsaid] AS [unsaid]
, [t66].[back_on] AS [back_on], [t66].[own_session_on] AS [own_session_on], [t66].[own] AS [own], [t66].[own_due_on]
AS [own_due_on], [t66].[own_early_on] AS [own_early_on], [t66].[perhaps_session_on] AS [perhaps_session_on], [t66].
[perhaps] AS [perhaps], [t66].[perhaps_due_on] AS [perhaps_due_on], [t66].[perhaps_early_on] AS [perhaps_early_on]
FROM (SELECT [t65].[worker_id] AS [worker_id], [t65].[period] AS [period], [t65].[to_on] AS [to_on], [t65].[team_id]
AS [team_id], [t65].[started_on] AS [started_on], [t65].[in_first_year] AS [in_first_year], [t65].[unsaid] AS [unsaid]
, [t65].[back_on] AS [back_on], [t65].[own_session_on] AS [own_session_on], [t65].[own] AS [own], [t65].[own_due_on]
AS [own_due_on], [t65].[own_early_on] AS [own_early_on], [t65].[perhaps_session_on] AS [perhaps_session_on], [t65].
[perhaps] AS [perhaps], [t65].[perhaps_due_on] AS [perhaps_due_on], [t16].[shift_from] AS [shift_from], [t16].
[perhaps_early_on] AS [perhaps_early_on]
FROM (SELECT [t63].[worker_id] AS [worker_id], [t63].[period] AS [period], [t63].[to_on] AS [to_on], [t63].[team_id]
AS [team_id], [t63].[started_on] AS [started_on], [t63].[in_first_year] AS [in_first_year], [t63].[unsaid] AS [unsaid]
, [t63].[back_on] AS [back_on], [t63].[own_session_on] AS [own_session_on], [t63].[own] AS [own], [t63].[own_due_on]
AS [own_due_on], [t63].[own_early_on] AS [own_early_on], [t63].[perhaps_session_on] AS [perhaps_session_on], [t63].
[perhaps] AS [perhaps], [t63].[perhaps_due_on] AS [perhaps_due_on]
FROM (SELECT [t62].[worker_id] AS [worker_id], [t62].[period] AS [period], [t62].[to_on] AS [to_on], [t62].[team_id]
AS [team_id], [t62].[started_on] AS [started_on], [t62].[in_first_year] AS [in_first_year], [t62].[unsaid] AS [unsaid]
, [t62].[back_on] AS [back_on], [t62].[own_session_on] AS [own_session_on], [t62].[own] AS [own], [t62].[own_due_on]
AS [own_due_on], [t62].[own_early_on] AS [own_early_on], [t62].[perhaps_session_on] AS [perhaps_session_on], [t62].
[perhaps] AS [perhaps], [t17].[shift_from] AS [shift_from], [t17].[perhaps_due_on] AS [perhaps_due_on]
FROM (SELECT [t60].[worker_id] AS [worker_id], [t60].[period] AS [period], [t60].[to_on] AS [to_on], [t60].[team_id]
AS [team_id], [t60].[started_on] AS [started_on], [t60].[in_first_year] AS [in_first_year], [t60].[unsaid] AS [unsaid]
, [t60].[back_on] AS [back_on], [t60].[own_session_on] AS [own_session_on], [t60].[own] AS [own], [t60].[own_due_on]
AS [own_due_on], [t60].[own_early_on] AS [own_early_on], [t60].[perhaps_session_on] AS [perhaps_session_on], (SELECT
MAX(several.v)
FROM (VALUES ([t60].[perhaps_session_on]), ([t60].[back_on]), ([t60].[started_on])) AS several(v)) AS [perhaps]
FROM (SELECT [t59].[worker_id] AS [worker_id], [t59].[period] AS [period], [t59].[to_on] AS [to_on], [t59].[team_id]
AS [team_id], [t59].[started_on] AS [started_on], [t59].[in_first_year] AS [in_first_year], [t59].[unsaid] AS [unsaid]
, [t59].[back_on] AS [back_on], [t59].[own_session_on] AS [own_session_on], [t59].[own] AS [own], [t59].[own_due_on]
AS [own_due_on], [t59].[own_early_on] AS [own_early_on], [t59].[perhaps_session_on] AS [perhaps_session_on]
FROM (SELECT [t55].[worker_id] AS [worker_id], [t55].[period] AS [period], [t55].[to_on] AS [to_on], [t55].[team_id]
AS [team_id], [t55].[started_on] AS [started_on], [t55].[in_first_year] AS [in_first_year], [t55].[unsaid] AS [unsaid]
, [t55].[back_on] AS [back_on], [t55].[own_session_on] AS [own_session_on], [t55].[own] AS [own], [t55].[own_due_on]
AS [own_due_on], [t55].[own_early_on] AS [own_early_on], [t58].[last_worker] AS [last_worker], [t58].[last_period] AS
[last_period], [t58].[perhaps_session_on] AS [perhaps_session_on]
FROM (SELECT [t53].[worker_id] AS [worker_id], [t53].[period] AS [period], [t53].[to_on] AS [to_on], [t53].[team_id]
AS [team_id], [t53].[started_on] AS [started_on], [t53].[in_first_year] AS [in_first_year], [t53].[unsaid] AS [unsaid]
, [t53].[back_on] AS [back_on], [t53].[own_session_on] AS [own_session_on], [t53].[own] AS [own], [t53].[own_due_on]
AS [own_due_on], [t53].[own_early_on] AS [own_early_on]
FROM (SELECT [t52].[worker_id] AS [worker_id], [t52].[period] AS [period], [t52].[to_on] AS [to_on], [t52].[team_id]
AS [team_id], [t52].[started_on] AS [started_on], [t52].[in_first_year] AS [in_first_year], [t52].[unsaid] AS [unsaid]
, [t52].[back_on] AS [back_on], [t52].[own_session_on] AS [own_session_on], [t52].[own] AS [own], [t52].[own_due_on]
AS [own_due_on], [t18].[shift_from] AS [shift_from], [t18].[own_early_on] AS [own_early_on]
FROM (SELECT [t50].[worker_id] AS [worker_id], [t50].[period] AS [period], [t50].[to_on] AS [to_on], [t50].[team_id]
AS [team_id], [t50].[started_on] AS [started_on], [t50].[in_first_year] AS [in_first_year], [t50].[unsaid] AS [unsaid]
, [t50].[back_on] AS [back_on], [t50].[own_session_on] AS [own_session_on], [t50].[own] AS [own], [t50].[own_due_on]
AS [own_due_on]
FROM (SELECT [t49].[worker_id] AS [worker_id], [t49].[period] AS [period], [t49].[to_on] AS [to_on], [t49].[team_id]
AS [team_id], [t49].[started_on] AS [started_on], [t49].[in_first_year] AS [in_first_year], [t49].[unsaid] AS [unsaid]
, [t49].[back_on] AS [back_on], [t49].[own_session_on] AS [own_session_on], [t49].[own] AS [own], [t19].[shift_from]
AS [shift_from], [t19].[own_due_on] AS [own_due_on]
FROM (SELECT [t47].[worker_id] AS [worker_id], [t47].[period] AS [period], [t47].[to_on] AS [to_on], [t47].[team_id]
AS [team_id], [t47].[started_on] AS [started_on], [t47].[in_first_year] AS [in_first_year], [t47].[unsaid] AS [unsaid]
, [t47].[back_on] AS [back_on], [t47].[own_session_on] AS [own_session_on], (SELECT MAX(several.v)
FROM (VALUES ([t47].[own_session_on]), ([t47].[back_on]), ([t47].[started_on])) AS several(v)) AS [own]
FROM (SELECT [t46].[worker_id] AS [worker_id], [t46].[period] AS [period], [t46].[to_on] AS [to_on], [t46].[team_id]
AS [team_id], [t46].[started_on] AS [started_on], [t46].[in_first_year] AS [in_first_year], [t46].[unsaid] AS [unsaid]
, [t46].[back_on] AS [back_on], [t46].[own_session_on] AS [own_session_on]
FROM (SELECT [t42].[worker_id] AS [worker_id], [t42].[period] AS [period], [t42].[to_on] AS [to_on], [t42].[team_id]
AS [team_id], [t42].[started_on] AS [started_on], [t42].[in_first_year] AS [in_first_year], [t42].[unsaid] AS [unsaid]
, [t42].[back_on] AS [back_on], [t45].[last_worker] AS [last_worker], [t45].[last_period] AS [last_period], [t45].
[own_session_on] AS [own_session_on]
FROM (SELECT [t40].[worker_id] AS [worker_id], [t40].[period] AS [period], [t40].[to_on] AS [to_on], [t40].[team_id]
AS [team_id], [t40].[started_on] AS [started_on], [t40].[in_first_year] AS [in_first_year], [t40].[unsaid] AS [unsaid]
, [t40].[back_on] AS [back_on]
FROM (SELECT [t32].[worker_id] AS [worker_id], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[team_id]
AS [team_id], [t32].[started_on] AS [started_on], [t32].[in_first_year] AS [in_first_year], [t32].[unsaid] AS [unsaid]
, [t39].[last_worker] AS [last_worker], [t39].[last_period] AS [last_period], [t39].[back_on] AS [back_on]
FROM (SELECT [t27].[worker_id] AS [worker_id], [t27].[period] AS [period], [t27].[to_on] AS [to_on], MAX([t27].
[team_id]) AS [team_id], MIN([t27].[started_on]) AS [started_on], SUM(IIF([t27].[stage] = 'first year', 1, 0)) AS
[in_first_year], SUM(IIF(([t27].[stage] IS NULL) AND ([t27].[role] = 'social worker'), 1, 0)) AS [unsaid]
FROM (SELECT [t23].[employment_id] AS [employment_id], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id]
, [t23].[role] AS [role], [t23].[stage] AS [stage], [t23].[fte] AS [fte], [t23].[agency] AS [agency], [t23].
[started_on] AS [started_on], [t23].[ended_on] AS [ended_on], [t23].[recorded_at] AS [recorded_at], [t23].
[recorded_by] AS [recorded_by], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6]
.[year_before_on] AS [year_before_on]
FROM (SELECT [t2].[employment_id] AS [employment_id], [t2].[worker_id] AS [worker_id], [t2].[team_id] AS [team_id],
[t2].[role] AS [role], [t2].[stage] AS [stage], [t2].[fte] AS [fte], [t2].[agency] AS [agency], [t2].[started_on] AS
[started_on], [t2].[ended_on] AS [ended_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [employments] AS [t2]
WHERE [t2].[role] IN ('social worker', 'senior social worker', 'personal adviser')) AS [t23]
INNER JOIN [periods] AS [t6] ON [t23].[started_on] <= [t6].[to_on] AND (([t23].[ended_on] IS NULL) OR ([t23].
[ended_on] > [t6].[to_on]))) AS [t27] GROUP BY [t27].[worker_id], [t27].[period], [t27].[to_on]) AS [t32]
LEFT OUTER JOIN (SELECT [t37].[worker_id] AS [last_worker], [t37].[period] AS [last_period], MAX([t37].[event_on]) AS
[back_on]
FROM (SELECT [t32].[worker_id] AS [worker_id], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[team_id]
AS [team_id], [t32].[started_on] AS [started_on], [t32].[in_first_year] AS [in_first_year], [t32].[unsaid] AS [unsaid]
, [t36].[event_worker] AS [event_worker], [t36].[event_on] AS [event_on]
FROM (SELECT [t27].[worker_id] AS [worker_id], [t27].[period] AS [period], [t27].[to_on] AS [to_on], MAX([t27].
[team_id]) AS [team_id], MIN([t27].[started_on]) AS [started_on], SUM(IIF([t27].[stage] = 'first year', 1, 0)) AS
[in_first_year], SUM(IIF(([t27].[stage] IS NULL) AND ([t27].[role] = 'social worker'), 1, 0)) AS [unsaid]
FROM (SELECT [t23].[employment_id] AS [employment_id], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id]
, [t23].[role] AS [role], [t23].[stage] AS [stage], [t23].[fte] AS [fte], [t23].[agency] AS [agency], [t23].
[started_on] AS [started_on], [t23].[ended_on] AS [ended_on], [t23].[recorded_at] AS [recorded_at], [t23].
[recorded_by] AS [recorded_by], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6]
.[year_before_on] AS [year_before_on]
FROM (SELECT [t2].[employment_id] AS [employment_id], [t2].[worker_id] AS [worker_id], [t2].[team_id] AS [team_id],
[t2].[role] AS [role], [t2].[stage] AS [stage], [t2].[fte] AS [fte], [t2].[agency] AS [agency], [t2].[started_on] AS
[started_on], [t2].[ended_on] AS [ended_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [employments] AS [t2]
WHERE [t2].[role] IN ('social worker', 'senior social worker', 'personal adviser')) AS [t23]
INNER JOIN [periods] AS [t6] ON [t23].[started_on] <= [t6].[to_on] AND (([t23].[ended_on] IS NULL) OR ([t23].
[ended_on] > [t6].[to_on]))) AS [t27] GROUP BY [t27].[worker_id], [t27].[period], [t27].[to_on]) AS [t32]
INNER JOIN (SELECT [t30].[worker_id] AS [event_worker], [t30].[last_on] AS [event_on]
FROM [t29] AS [t30]
WHERE [t30].[long_on] <= COALESCE([t30].[last_on], [t30].[as_at]) AND NOT [t30].[last_on] IS NULL) AS [t36] ON [t32].
[worker_id] = [t36].[event_worker] AND [t36].[event_on] <= [t32].[to_on]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT [t30].[worker_id] AS [away_worker], [t30].[first_on] AS [away_from], [t30].[last_on] AS [away_until]
FROM [t29] AS [t30]
WHERE [t30].[long_on] <= COALESCE([t30].[last_on], [t30].[as_at])) AS [t35]
WHERE [t32].[worker_id] = [t35].[away_worker] AND [t35].[away_from] <= [t32].[to_on] AND (([t35].[away_until] IS NULL
) OR ([t35].[away_until] >= [t32].[to_on])))) AS [t37] GROUP BY [t37].[worker_id], [t37].[period]) AS [t39] ON [t32].
[worker_id] = [t39].[last_worker] AND [t32].[period] = [t39].[last_period]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT [t30].[worker_id] AS [away_worker], [t30].[first_on] AS [away_from], [t30].[last_on] AS [away_until]
FROM [t29] AS [t30]
WHERE [t30].[long_on] <= COALESCE([t30].[last_on], [t30].[as_at])) AS [t35]
WHERE [t32].[worker_id] = [t35].[away_worker] AND [t35].[away_from] <= [t32].[to_on] AND (([t35].[away_until] IS NULL
) OR ([t35].[away_until] >= [t32].[to_on])))) AS [t40]) AS [t42]
LEFT OUTER JOIN (SELECT [t43].[worker_id] AS [last_worker], [t43].[period] AS [last_period], MAX([t43].[event_on]) AS
[own_session_on]
FROM (SELECT [t42].[worker_id] AS [worker_id], [t42].[period] AS [period], [t42].[to_on] AS [to_on], [t42].[team_id]
AS [team_id], [t42].[started_on] AS [started_on], [t42].[in_first_year] AS [in_first_year], [t42].[unsaid] AS [unsaid]
, [t42].[back_on] AS [back_on], [t22].[event_worker] AS [event_worker], [t22].[event_on] AS [event_on]
FROM (SELECT [t40].[worker_id] AS [worker_id], [t40].[period] AS [period], [t40].[to_on] AS [to_on], [t40].[team_id]
AS [team_id], [t40].[started_on] AS [started_on], [t40].[in_first_year] AS [in_first_year], [t40].[unsaid] AS [unsaid]
, [t40].[back_on] AS [back_on]
FROM (SELECT [t32].[worker_id] AS [worker_id], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[team_id]
AS [team_id], [t32].[started_on] AS [started_on], [t32].[in_first_year] AS [in_first_year], [t32].[unsaid] AS [unsaid]
, [t39].[last_worker] AS [last_worker], [t39].[last_period] AS [last_period], [t39].[back_on] AS [back_on]
FROM (SELECT [t27].[worker_id] AS [worker_id], [t27].[period] AS [period], [t27].[to_on] AS [to_on], MAX([t27].
[team_id]) AS [team_id], MIN([t27].[started_on]) AS [started_on], SUM(IIF([t27].[stage] = 'first year', 1, 0)) AS
[in_first_year], SUM(IIF(([t27].[stage] IS NULL) AND ([t27].[role] = 'social worker'), 1, 0)) AS [unsaid]
FROM (SELECT [t23].[employment_id] AS [employment_id], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id]
, [t23].[role] AS [role], [t23].[stage] AS [stage], [t23].[fte] AS [fte], [t23].[agency] AS [agency], [t23].
[started_on] AS [started_on], [t23].[ended_on] AS [ended_on], [t23].[recorded_at] AS [recorded_at], [t23].
[recorded_by] AS [recorded_by], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6]
.[year_before_on] AS [year_before_on]
FROM (SELECT [t2].[employment_id] AS [employment_id], [t2].[worker_id] AS [worker_id], [t2].[team_id] AS [team_id],
[t2].[role] AS [role], [t2].[stage] AS [stage], [t2].[fte] AS [fte], [t2].[agency] AS [agency], [t2].[started_on] AS
[started_on], [t2].[ended_on] AS [ended_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [employments] AS [t2]
WHERE [t2].[role] IN ('social worker', 'senior social worker', 'personal adviser')) AS [t23]
INNER JOIN [periods] AS [t6] ON [t23].[started_on] <= [t6].[to_on] AND (([t23].[ended_on] IS NULL) OR ([t23].
[ended_on] > [t6].[to_on]))) AS [t27] GROUP BY [t27].[worker_id], [t27].[period], [t27].[to_on]) AS [t32]
LEFT OUTER JOIN (SELECT [t37].[worker_id] AS [last_worker], [t37].[period] AS [last_period], MAX([t37].[event_on]) AS
[back_on]
FROM (SELECT [t32].[worker_id] AS [worker_id], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[team_id]
AS [team_id], [t32].[started_on] AS [started_on], [t32].[in_first_year] AS [in_first_year], [t32].[unsaid] AS [unsaid]
, [t36].[event_worker] AS [event_worker], [t36].[event_on] AS [event_on]
FROM (SELECT [t27].[worker_id] AS [worker_id], [t27].[period] AS [period], [t27].[to_on] AS [to_on], MAX([t27].
[team_id]) AS [team_id], MIN([t27].[started_on]) AS [started_on], SUM(IIF([t27].[stage] = 'first year', 1, 0)) AS
[in_first_year], SUM(IIF(([t27].[stage] IS NULL) AND ([t27].[role] = 'social worker'), 1, 0)) AS [unsaid]
FROM (SELECT [t23].[employment_id] AS [employment_id], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id]
, [t23].[role] AS [role], [t23].[stage] AS [stage], [t23].[fte] AS [fte], [t23].[agency] AS [agency], [t23].
[started_on] AS [started_on], [t23].[ended_on] AS [ended_on], [t23].[recorded_at] AS [recorded_at], [t23].
[recorded_by] AS [recorded_by], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6]
.[year_before_on] AS [year_before_on]
FROM (SELECT [t2].[employment_id] AS [employment_id], [t2].[worker_id] AS [worker_id], [t2].[team_id] AS [team_id],
[t2].[role] AS [role], [t2].[stage] AS [stage], [t2].[fte] AS [fte], [t2].[agency] AS [agency], [t2].[started_on] AS
[started_on], [t2].[ended_on] AS [ended_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [employments] AS [t2]
WHERE [t2].[role] IN ('social worker', 'senior social worker', 'personal adviser')) AS [t23]
INNER JOIN [periods] AS [t6] ON [t23].[started_on] <= [t6].[to_on] AND (([t23].[ended_on] IS NULL) OR ([t23].
[ended_on] > [t6].[to_on]))) AS [t27] GROUP BY [t27].[worker_id], [t27].[period], [t27].[to_on]) AS [t32]
INNER JOIN (SELECT [t30].[worker_id] AS [event_worker], [t30].[last_on] AS [event_on]
FROM [t29] AS [t30]
WHERE [t30].[long_on] <= COALESCE([t30].[last_on], [t30].[as_at]) AND NOT [t30].[last_on] IS NULL) AS [t36] ON [t32].
[worker_id] = [t36].[event_worker] AND [t36].[event_on] <= [t32].[to_on]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT [t30].[worker_id] AS [away_worker], [t30].[first_on] AS [away_from], [t30].[last_on] AS [away_until]
FROM [t29] AS [t30]
WHERE [t30].[long_on] <= COALESCE([t30].[last_on], [t30].[as_at])) AS [t35]
WHERE [t32].[worker_id] = [t35].[away_worker] AND [t35].[away_from] <= [t32].[to_on] AND (([t35].[away_until] IS NULL
) OR ([t35].[away_until] >= [t32].[to_on])))) AS [t37] GROUP BY [t37].[worker_id], [t37].[period]) AS [t39] ON [t32].
[worker_id] = [t39].[last_worker] AND [t32].[period] = [t39].[last_period]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT [t30].[worker_id] AS [away_worker], [t30].[first_on] AS [away_from], [t30].[last_on] AS [away_until]
FROM [t29] AS [t30]
WHERE [t30].[long_on] <= COALESCE([t30].[last_on], [t30].[as_at])) AS [t35]
WHERE [t32].[worker_id] = [t35].[away_worker] AND [t35].[away_from] <= [t32].[to_on] AND (([t35].[away_until] IS NULL
) OR ([t35].[away_until] >= [t32].[to_on])))) AS [t40]) AS [t42]
INNER JOIN (SELECT [t1].[worker_id] AS [event_worker], [t1].[held_on] AS [event_on]
FROM [supervisions] AS [t1]
WHERE [t1].[kind] <> 'group') AS [t22] ON [t42].[worker_id] = [t22].[event_worker] AND [t22].[event_on] <= [t42].
[to_on]) AS [t43] GROUP BY [t43].[worker_id], [t43].[period]) AS [t45] ON [t42].[worker_id] = [t45].[last_worker] AND
[t42].[period] = [t45].[last_period]) AS [t46]) AS [t47]) AS [t49]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [own_due_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'personal_supervision' AND [t0].[variant] = 'all') AS [t19] ON [t49].[own] = [t19].
[shift_from]) AS [t50]) AS [t52]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [own_early_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'personal_supervision_first_year' AND [t0].[variant] = 'all') AS [t18] ON [t52].[own] = [t18]
.[shift_from]) AS [t53]) AS [t55]
LEFT OUTER JOIN (SELECT [t56].[worker_id] AS [last_worker], [t56].[period] AS [last_period], MAX([t56].[event_on]) AS
[perhaps_session_on]
FROM (SELECT [t55].[worker_id] AS [worker_id], [t55].[period] AS [period], [t55].[to_on] AS [to_on], [t55].[team_id]
AS [team_id], [t55].[started_on] AS [started_on], [t55].[in_first_year] AS [in_first_year], [t55].[unsaid] AS [unsaid]
, [t55].[back_on] AS [back_on], [t55].[own_session_on] AS [own_session_on], [t55].[own] AS [own], [t55].[own_due_on]
AS [own_due_on], [t55].[own_early_on] AS [own_early_on], [t24].[event_worker] AS [event_worker], [t24].[event_on] AS
[event_on]
FROM (SELECT [t53].[worker_id] AS [worker_id], [t53].[period] AS [period], [t53].[to_on] AS [to_on], [t53].[team_id]
AS [team_id], [t53].[started_on] AS [started_on], [t53].[in_first_year] AS [in_first_year], [t53].[unsaid] AS [unsaid]
, [t53].[back_on] AS [back_on], [t53].[own_session_on] AS [own_session_on], [t53].[own] AS [own], [t53].[own_due_on]
AS [own_due_on], [t53].[own_early_on] AS [own_early_on]
FROM (SELECT [t52].[worker_id] AS [worker_id], [t52].[period] AS [period], [t52].[to_on] AS [to_on], [t52].[team_id]
AS [team_id], [t52].[started_on] AS [started_on], [t52].[in_first_year] AS [in_first_year], [t52].[unsaid] AS [unsaid]
, [t52].[back_on] AS [back_on], [t52].[own_session_on] AS [own_session_on], [t52].[own] AS [own], [t52].[own_due_on]
AS [own_due_on], [t18].[shift_from] AS [shift_from], [t18].[own_early_on] AS [own_early_on]
FROM (SELECT [t50].[worker_id] AS [worker_id], [t50].[period] AS [period], [t50].[to_on] AS [to_on], [t50].[team_id]
AS [team_id], [t50].[started_on] AS [started_on], [t50].[in_first_year] AS [in_first_year], [t50].[unsaid] AS [unsaid]
, [t50].[back_on] AS [back_on], [t50].[own_session_on] AS [own_session_on], [t50].[own] AS [own], [t50].[own_due_on]
AS [own_due_on]
FROM (SELECT [t49].[worker_id] AS [worker_id], [t49].[period] AS [period], [t49].[to_on] AS [to_on], [t49].[team_id]
AS [team_id], [t49].[started_on] AS [started_on], [t49].[in_first_year] AS [in_first_year], [t49].[unsaid] AS [unsaid]
, [t49].[back_on] AS [back_on], [t49].[own_session_on] AS [own_session_on], [t49].[own] AS [own], [t19].[shift_from]
AS [shift_from], [t19].[own_due_on] AS [own_due_on]
FROM (SELECT [t47].[worker_id] AS [worker_id], [t47].[period] AS [period], [t47].[to_on] AS [to_on], [t47].[team_id]
AS [team_id], [t47].[started_on] AS [started_on], [t47].[in_first_year] AS [in_first_year], [t47].[unsaid] AS [unsaid]
, [t47].[back_on] AS [back_on], [t47].[own_session_on] AS [own_session_on], (SELECT MAX(several.v)
FROM (VALUES ([t47].[own_session_on]), ([t47].[back_on]), ([t47].[started_on])) AS several(v)) AS [own]
FROM (SELECT [t46].[worker_id] AS [worker_id], [t46].[period] AS [period], [t46].[to_on] AS [to_on], [t46].[team_id]
AS [team_id], [t46].[started_on] AS [started_on], [t46].[in_first_year] AS [in_first_year], [t46].[unsaid] AS [unsaid]
, [t46].[back_on] AS [back_on], [t46].[own_session_on] AS [own_session_on]
FROM (SELECT [t42].[worker_id] AS [worker_id], [t42].[period] AS [period], [t42].[to_on] AS [to_on], [t42].[team_id]
AS [team_id], [t42].[started_on] AS [started_on], [t42].[in_first_year] AS [in_first_year], [t42].[unsaid] AS [unsaid]
, [t42].[back_on] AS [back_on], [t45].[last_worker] AS [last_worker], [t45].[last_period] AS [last_period], [t45].
[own_session_on] AS [own_session_on]
FROM (SELECT [t40].[worker_id] AS [worker_id], [t40].[period] AS [period], [t40].[to_on] AS [to_on], [t40].[team_id]
AS [team_id], [t40].[started_on] AS [started_on], [t40].[in_first_year] AS [in_first_year], [t40].[unsaid] AS [unsaid]
, [t40].[back_on] AS [back_on]
FROM (SELECT [t32].[worker_id] AS [worker_id], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[team_id]
AS [team_id], [t32].[started_on] AS [started_on], [t32].[in_first_year] AS [in_first_year], [t32].[unsaid] AS [unsaid]
, [t39].[last_worker] AS [last_worker], [t39].[last_period] AS [last_period], [t39].[back_on] AS [back_on]
FROM (SELECT [t27].[worker_id] AS [worker_id], [t27].[period] AS [period], [t27].[to_on] AS [to_on], MAX([t27].
[team_id]) AS [team_id], MIN([t27].[started_on]) AS [started_on], SUM(IIF([t27].[stage] = 'first year', 1, 0)) AS
[in_first_year], SUM(IIF(([t27].[stage] IS NULL) AND ([t27].[role] = 'social worker'), 1, 0)) AS [unsaid]
FROM (SELECT [t23].[employment_id] AS [employment_id], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id]
, [t23].[role] AS [role], [t23].[stage] AS [stage], [t23].[fte] AS [fte], [t23].[agency] AS [agency], [t23].
[started_on] AS [started_on], [t23].[ended_on] AS [ended_on], [t23].[recorded_at] AS [recorded_at], [t23].
[recorded_by] AS [recorded_by], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6]
.[year_before_on] AS [year_before_on]
FROM (SELECT [t2].[employment_id] AS [employment_id], [t2].[worker_id] AS [worker_id], [t2].[team_id] AS [team_id],
[t2].[role] AS [role], [t2].[stage] AS [stage], [t2].[fte] AS [fte], [t2].[agency] AS [agency], [t2].[started_on] AS
[started_on], [t2].[ended_on] AS [ended_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [employments] AS [t2]
WHERE [t2].[role] IN ('social worker', 'senior social worker', 'personal adviser')) AS [t23]
INNER JOIN [periods] AS [t6] ON [t23].[started_on] <= [t6].[to_on] AND (([t23].[ended_on] IS NULL) OR ([t23].
[ended_on] > [t6].[to_on]))) AS [t27] GROUP BY [t27].[worker_id], [t27].[period], [t27].[to_on]) AS [t32]
LEFT OUTER JOIN (SELECT [t37].[worker_id] AS [last_worker], [t37].[period] AS [last_period], MAX([t37].[event_on]) AS
[back_on]
FROM (SELECT [t32].[worker_id] AS [worker_id], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[team_id]
AS [team_id], [t32].[started_on] AS [started_on], [t32].[in_first_year] AS [in_first_year], [t32].[unsaid] AS [unsaid]
, [t36].[event_worker] AS [event_worker], [t36].[event_on] AS [event_on]
FROM (SELECT [t27].[worker_id] AS [worker_id], [t27].[period] AS [period], [t27].[to_on] AS [to_on], MAX([t27].
[team_id]) AS [team_id], MIN([t27].[started_on]) AS [started_on], SUM(IIF([t27].[stage] = 'first year', 1, 0)) AS
[in_first_year], SUM(IIF(([t27].[stage] IS NULL) AND ([t27].[role] = 'social worker'), 1, 0)) AS [unsaid]
FROM (SELECT [t23].[employment_id] AS [employment_id], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id]
, [t23].[role] AS [role], [t23].[stage] AS [stage], [t23].[fte] AS [fte], [t23].[agency] AS [agency], [t23].
[started_on] AS [started_on], [t23].[ended_on] AS [ended_on], [t23].[recorded_at] AS [recorded_at], [t23].
[recorded_by] AS [recorded_by], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6]
.[year_before_on] AS [year_before_on]
FROM (SELECT [t2].[employment_id] AS [employment_id], [t2].[worker_id] AS [worker_id], [t2].[team_id] AS [team_id],
[t2].[role] AS [role], [t2].[stage] AS [stage], [t2].[fte] AS [fte], [t2].[agency] AS [agency], [t2].[started_on] AS
[started_on], [t2].[ended_on] AS [ended_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [employments] AS [t2]
WHERE [t2].[role] IN ('social worker', 'senior social worker', 'personal adviser')) AS [t23]
INNER JOIN [periods] AS [t6] ON [t23].[started_on] <= [t6].[to_on] AND (([t23].[ended_on] IS NULL) OR ([t23].
[ended_on] > [t6].[to_on]))) AS [t27] GROUP BY [t27].[worker_id], [t27].[period], [t27].[to_on]) AS [t32]
INNER JOIN (SELECT [t30].[worker_id] AS [event_worker], [t30].[last_on] AS [event_on]
FROM [t29] AS [t30]
WHERE [t30].[long_on] <= COALESCE([t30].[last_on], [t30].[as_at]) AND NOT [t30].[last_on] IS NULL) AS [t36] ON [t32].
[worker_id] = [t36].[event_worker] AND [t36].[event_on] <= [t32].[to_on]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT [t30].[worker_id] AS [away_worker], [t30].[first_on] AS [away_from], [t30].[last_on] AS [away_until]
FROM [t29] AS [t30]
WHERE [t30].[long_on] <= COALESCE([t30].[last_on], [t30].[as_at])) AS [t35]
WHERE [t32].[worker_id] = [t35].[away_worker] AND [t35].[away_from] <= [t32].[to_on] AND (([t35].[away_until] IS NULL
) OR ([t35].[away_until] >= [t32].[to_on])))) AS [t37] GROUP BY [t37].[worker_id], [t37].[period]) AS [t39] ON [t32].
[worker_id] = [t39].[last_worker] AND [t32].[period] = [t39].[last_period]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT [t30].[worker_id] AS [away_worker], [t30].[first_on] AS [away_from], [t30].[last_on] AS [away_until]
FROM [t29] AS [t30]
WHERE [t30].[long_on] <= COALESCE([t30].[last_on], [t30].[as_at])) AS [t35]
WHERE [t32].[worker_id] = [t35].[away_worker] AND [t35].[away_from] <= [t32].[to_on] AND (([t35].[away_until] IS NULL
) OR ([t35].[away_until] >= [t32].[to_on])))) AS [t40]) AS [t42]
LEFT OUTER JOIN (SELECT [t43].[worker_id] AS [last_worker], [t43].[period] AS [last_period], MAX([t43].[event_on]) AS
[own_session_on]
FROM (SELECT [t42].[worker_id] AS [worker_id], [t42].[period] AS [period], [t42].[to_on] AS [to_on], [t42].[team_id]
AS [team_id], [t42].[started_on] AS [started_on], [t42].[in_first_year] AS [in_first_year], [t42].[unsaid] AS [unsaid]
, [t42].[back_on] AS [back_on], [t22].[event_worker] AS [event_worker], [t22].[event_on] AS [event_on]
FROM (SELECT [t40].[worker_id] AS [worker_id], [t40].[period] AS [period], [t40].[to_on] AS [to_on], [t40].[team_id]
AS [team_id], [t40].[started_on] AS [started_on], [t40].[in_first_year] AS [in_first_year], [t40].[unsaid] AS [unsaid]
, [t40].[back_on] AS [back_on]
FROM (SELECT [t32].[worker_id] AS [worker_id], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[team_id]
AS [team_id], [t32].[started_on] AS [started_on], [t32].[in_first_year] AS [in_first_year], [t32].[unsaid] AS [unsaid]
, [t39].[last_worker] AS [last_worker], [t39].[last_period] AS [last_period], [t39].[back_on] AS [back_on]
FROM (SELECT [t27].[worker_id] AS [worker_id], [t27].[period] AS [period], [t27].[to_on] AS [to_on], MAX([t27].
[team_id]) AS [team_id], MIN([t27].[started_on]) AS [started_on], SUM(IIF([t27].[stage] = 'first year', 1, 0)) AS
[in_first_year], SUM(IIF(([t27].[stage] IS NULL) AND ([t27].[role] = 'social worker'), 1, 0)) AS [unsaid]
FROM (SELECT [t23].[employment_id] AS [employment_id], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id]
, [t23].[role] AS [role], [t23].[stage] AS [stage], [t23].[fte] AS [fte], [t23].[agency] AS [agency], [t23].
[started_on] AS [started_on], [t23].[ended_on] AS [ended_on], [t23].[recorded_at] AS [recorded_at], [t23].
[recorded_by] AS [recorded_by], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6]
.[year_before_on] AS [year_before_on]
FROM (SELECT [t2].[employment_id] AS [employment_id], [t2].[worker_id] AS [worker_id], [t2].[team_id] AS [team_id],
[t2].[role] AS [role], [t2].[stage] AS [stage], [t2].[fte] AS [fte], [t2].[agency] AS [agency], [t2].[started_on] AS
[started_on], [t2].[ended_on] AS [ended_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [employments] AS [t2]
WHERE [t2].[role] IN ('social worker', 'senior social worker', 'personal adviser')) AS [t23]
INNER JOIN [periods] AS [t6] ON [t23].[started_on] <= [t6].[to_on] AND (([t23].[ended_on] IS NULL) OR ([t23].
[ended_on] > [t6].[to_on]))) AS [t27] GROUP BY [t27].[worker_id], [t27].[period], [t27].[to_on]) AS [t32]
LEFT OUTER JOIN (SELECT [t37].[worker_id] AS [last_worker], [t37].[period] AS [last_period], MAX([t37].[event_on]) AS
[back_on]
FROM (SELECT [t32].[worker_id] AS [worker_id], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[team_id]
AS [team_id], [t32].[started_on] AS [started_on], [t32].[in_first_year] AS [in_first_year], [t32].[unsaid] AS [unsaid]
, [t36].[event_worker] AS [event_worker], [t36].[event_on] AS [event_on]
FROM (SELECT [t27].[worker_id] AS [worker_id], [t27].[period] AS [period], [t27].[to_on] AS [to_on], MAX([t27].
[team_id]) AS [team_id], MIN([t27].[started_on]) AS [started_on], SUM(IIF([t27].[stage] = 'first year', 1, 0)) AS
[in_first_year], SUM(IIF(([t27].[stage] IS NULL) AND ([t27].[role] = 'social worker'), 1, 0)) AS [unsaid]
FROM (SELECT [t23].[employment_id] AS [employment_id], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id]
, [t23].[role] AS [role], [t23].[stage] AS [stage], [t23].[fte] AS [fte], [t23].[agency] AS [agency], [t23].
[started_on] AS [started_on], [t23].[ended_on] AS [ended_on], [t23].[recorded_at] AS [recorded_at], [t23].
[recorded_by] AS [recorded_by], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6]
.[year_before_on] AS [year_before_on]
FROM (SELECT [t2].[employment_id] AS [employment_id], [t2].[worker_id] AS [worker_id], [t2].[team_id] AS [team_id],
[t2].[role] AS [role], [t2].[stage] AS [stage], [t2].[fte] AS [fte], [t2].[agency] AS [agency], [t2].[started_on] AS
[started_on], [t2].[ended_on] AS [ended_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [employments] AS [t2]
WHERE [t2].[role] IN ('social worker', 'senior social worker', 'personal adviser')) AS [t23]
INNER JOIN [periods] AS [t6] ON [t23].[started_on] <= [t6].[to_on] AND (([t23].[ended_on] IS NULL) OR ([t23].
[ended_on] > [t6].[to_on]))) AS [t27] GROUP BY [t27].[worker_id], [t27].[period], [t27].[to_on]) AS [t32]
INNER JOIN (SELECT [t30].[worker_id] AS [event_worker], [t30].[last_on] AS [event_on]
FROM [t29] AS [t30]
WHERE [t30].[long_on] <= COALESCE([t30].[last_on], [t30].[as_at]) AND NOT [t30].[last_on] IS NULL) AS [t36] ON [t32].
[worker_id] = [t36].[event_worker] AND [t36].[event_on] <= [t32].[to_on]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT [t30].[worker_id] AS [away_worker], [t30].[first_on] AS [away_from], [t30].[last_on] AS [away_until]
FROM [t29] AS [t30]
WHERE [t30].[long_on] <= COALESCE([t30].[last_on], [t30].[as_at])) AS [t35]
WHERE [t32].[worker_id] = [t35].[away_worker] AND [t35].[away_from] <= [t32].[to_on] AND (([t35].[away_until] IS NULL
) OR ([t35].[away_until] >= [t32].[to_on])))) AS [t37] GROUP BY [t37].[worker_id], [t37].[period]) AS [t39] ON [t32].
[worker_id] = [t39].[last_worker] AND [t32].[period] = [t39].[last_period]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT [t30].[worker_id] AS [away_worker], [t30].[first_on] AS [away_from], [t30].[last_on] AS [away_until]
FROM [t29] AS [t30]
WHERE [t30].[long_on] <= COALESCE([t30].[last_on], [t30].[as_at])) AS [t35]
WHERE [t32].[worker_id] = [t35].[away_worker] AND [t35].[away_from] <= [t32].[to_on] AND (([t35].[away_until] IS NULL
) OR ([t35].[away_until] >= [t32].[to_on])))) AS [t40]) AS [t42]
INNER JOIN (SELECT [t1].[worker_id] AS [event_worker], [t1].[held_on] AS [event_on]
FROM [supervisions] AS [t1]
WHERE [t1].[kind] <> 'group') AS [t22] ON [t42].[worker_id] = [t22].[event_worker] AND [t22].[event_on] <= [t42].
[to_on]) AS [t43] GROUP BY [t43].[worker_id], [t43].[period]) AS [t45] ON [t42].[worker_id] = [t45].[last_worker] AND
[t42].[period] = [t45].[last_period]) AS [t46]) AS [t47]) AS [t49]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [own_due_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'personal_supervision' AND [t0].[variant] = 'all') AS [t19] ON [t49].[own] = [t19].
[shift_from]) AS [t50]) AS [t52]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [own_early_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'personal_supervision_first_year' AND [t0].[variant] = 'all') AS [t18] ON [t52].[own] = [t18]
.[shift_from]) AS [t53]) AS [t55]
INNER JOIN (SELECT [t1].[worker_id] AS [event_worker], [t1].[held_on] AS [event_on]
FROM [supervisions] AS [t1]
WHERE COALESCE([t1].[kind], '') <> 'group') AS [t24] ON [t55].[worker_id] = [t24].[event_worker] AND [t24].[event_on]
<= [t55].[to_on]) AS [t56] GROUP BY [t56].[worker_id], [t56].[period]) AS [t58] ON [t55].[worker_id] = [t58].
[last_worker] AND [t55].[period] = [t58].[last_period]) AS [t59]) AS [t60]) AS [t62]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [perhaps_due_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'personal_supervision' AND [t0].[variant] = 'all') AS [t17] ON [t62].[perhaps] = [t17].
[shift_from]) AS [t63]) AS [t65]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [perhaps_early_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'personal_supervision_first_year' AND [t0].[variant] = 'all') AS [t16] ON [t65].[perhaps] =
[t16].[shift_from]) AS [t66]) AS [t67]) AS [t68];

-- measure MO05
SELECT CAST([t9].[period] AS VARCHAR(MAX)) AS [period], CAST([t9].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST(
[t9].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t9].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS
VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN (NOT [t9].[owner] IS NULL) AND ([t9].
[owner] <> '') AND (NOT [t9].[due_on] IS NULL) THEN 1 WHEN NOT ((NOT [t9].[owner] IS NULL) AND ([t9].[owner] <> '')
AND (NOT [t9].[due_on] IS NULL)) THEN 0 END AS BIT) AS FLOAT) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(
COALESCE(CAST(CAST(CASE WHEN (NOT [t9].[owner] IS NULL) AND ([t9].[owner] <> '') AND (NOT [t9].[due_on] IS NULL) THEN
1 WHEN NOT ((NOT [t9].[owner] IS NULL) AND ([t9].[owner] <> '') AND (NOT [t9].[due_on] IS NULL)) THEN 0 END AS BIT) AS
FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(CAST(CASE WHEN (NOT [t9].[owner] IS NULL) AND ([t9].[owner] <> '')
AND (NOT [t9].[due_on] IS NULL) THEN 1 WHEN NOT ((NOT [t9].[owner] IS NULL) AND ([t9].[owner] <> '') AND (NOT [t9].
[due_on] IS NULL)) THEN 0 END AS BIT) AS FLOAT) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS
[pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t8].[action_id] AS [action_id], [t8].[supervision_id] AS [supervision_id], [t8].[person_id] AS
[person_id], [t8].[action] AS [action], [t8].[owner] AS [owner], [t8].[set_on] AS [set_on], [t8].[due_on] AS [due_on]
, [t8].[done_on] AS [done_on], [t8].[carried_over] AS [carried_over], [t8].[recorded_at] AS [recorded_at], [t8].
[recorded_by] AS [recorded_by], [t8].[period] AS [period], [t8].[day] AS [day], [t8].[worker_id] AS [worker_id], [t8]
.[team_id] AS [team_id]
FROM (SELECT [t7].[action_id] AS [action_id], [t7].[supervision_id] AS [supervision_id], [t7].[person_id] AS
[person_id], [t7].[action] AS [action], [t7].[owner] AS [owner], [t7].[set_on] AS [set_on], [t7].[due_on] AS [due_on]
, [t7].[done_on] AS [done_on], [t7].[carried_over] AS [carried_over], [t7].[recorded_at] AS [recorded_at], [t7].
[recorded_by] AS [recorded_by], [t7].[period] AS [period], [t7].[day] AS [day], [t7].[held_by] AS [held_by], [t7].
[held_worker] AS [held_worker], [t7].[held_team] AS [held_team], [t7].[from_on] AS [from_on], [t7].[until_on] AS
[until_on], [t7].[held_next] AS [held_next], IIF(([t7].[until_on] IS NULL) OR ([t7].[set_on] <= [t7].[until_on]), [t7]
.[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t7].[held_team] AS [team_id]
FROM (SELECT [t3].[action_id] AS [action_id], [t3].[supervision_id] AS [supervision_id], [t3].[person_id] AS
[person_id], [t3].[action] AS [action], [t3].[owner] AS [owner], [t3].[set_on] AS [set_on], [t3].[due_on] AS [due_on]
, [t3].[done_on] AS [done_on], [t3].[carried_over] AS [carried_over], [t3].[recorded_at] AS [recorded_at], [t3].
[recorded_by] AS [recorded_by], [t4].[period] AS [period], [t4].[day] AS [day], [t6].[held_by] AS [held_by], [t6].
[held_worker] AS [held_worker], [t6].[held_team] AS [held_team], [t6].[from_on] AS [from_on], [t6].[until_on] AS
[until_on], [t6].[held_next] AS [held_next]
FROM [supervision_actions] AS [t3]
INNER JOIN [period_days] AS [t4] ON [t3].[set_on] = [t4].[day]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [held_by], [t2].[worker_id] AS [held_worker], [t2].[team_id] AS
[held_team], [t2].[from_on] AS [from_on], [t2].[until_on] AS [until_on], [t2].[next_on] AS [held_next]
FROM [responsibility] AS [t2]) AS [t6] ON [t3].[person_id] = [t6].[held_by] AND [t3].[set_on] >= [t6].[from_on] AND (
([t6].[held_next] IS NULL) OR ([t3].[set_on] < [t6].[held_next]))) AS [t7]) AS [t8]) AS [t9];

-- measure MO06
SELECT CAST([t21].[period] AS VARCHAR(MAX)) AS [period], CAST([t21].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t21].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t21].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t21].[hit] IS NULL, [t21].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t21].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t21].[hit] IS NULL, 0.0, [t21].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t20].[action_id] AS [action_id], [t20].[supervision_id] AS [supervision_id], [t20].[person_id] AS
[person_id], [t20].[action] AS [action], [t20].[owner] AS [owner], [t20].[set_on] AS [set_on], [t20].[due_on] AS
[due_on], [t20].[done_on] AS [done_on], [t20].[carried_over] AS [carried_over], [t20].[recorded_at] AS [recorded_at],
[t20].[recorded_by] AS [recorded_by], [t20].[next_action] AS [next_action], [t20].[next_on] AS [next_on], [t20].
[as_at] AS [as_at], [t20].[period] AS [period], [t20].[day] AS [day], [t20].[worker_id] AS [worker_id], [t20].
[team_id] AS [team_id], 1.0 AS [counted], IIF([t20].[done_on] < [t20].[set_on], CAST(NULL AS FLOAT), CAST(CAST(CASE
WHEN ([t20].[done_on] IS NULL) OR ([t20].[done_on] > [t20].[next_on]) THEN 1 WHEN NOT (([t20].[done_on] IS NULL) OR (
[t20].[done_on] > [t20].[next_on])) THEN 0 END AS BIT) AS FLOAT)) AS [hit]
FROM (SELECT [t19].[action_id] AS [action_id], [t19].[supervision_id] AS [supervision_id], [t19].[person_id] AS
[person_id], [t19].[action] AS [action], [t19].[owner] AS [owner], [t19].[set_on] AS [set_on], [t19].[due_on] AS
[due_on], [t19].[done_on] AS [done_on], [t19].[carried_over] AS [carried_over], [t19].[recorded_at] AS [recorded_at],
[t19].[recorded_by] AS [recorded_by], [t19].[next_action] AS [next_action], [t19].[next_on] AS [next_on], [t19].
[as_at] AS [as_at], [t19].[period] AS [period], [t19].[day] AS [day], [t19].[worker_id] AS [worker_id], [t19].
[team_id] AS [team_id]
FROM (SELECT [t18].[action_id] AS [action_id], [t18].[supervision_id] AS [supervision_id], [t18].[person_id] AS
[person_id], [t18].[action] AS [action], [t18].[owner] AS [owner], [t18].[set_on] AS [set_on], [t18].[due_on] AS
[due_on], [t18].[done_on] AS [done_on], [t18].[carried_over] AS [carried_over], [t18].[recorded_at] AS [recorded_at],
[t18].[recorded_by] AS [recorded_by], [t18].[next_action] AS [next_action], [t18].[next_on] AS [next_on], [t18].
[as_at] AS [as_at], [t18].[period] AS [period], [t18].[day] AS [day], [t18].[held_by] AS [held_by], [t18].
[held_worker] AS [held_worker], [t18].[held_team] AS [held_team], [t18].[from_on] AS [from_on], [t18].[until_on] AS
[until_on], [t18].[held_next] AS [held_next], IIF(([t18].[until_on] IS NULL) OR ([t18].[set_on] <= [t18].[until_on]),
[t18].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t18].[held_team] AS [team_id]
FROM (SELECT [t17].[action_id] AS [action_id], [t17].[supervision_id] AS [supervision_id], [t17].[person_id] AS
[person_id], [t17].[action] AS [action], [t17].[owner] AS [owner], [t17].[set_on] AS [set_on], [t17].[due_on] AS
[due_on], [t17].[done_on] AS [done_on], [t17].[carried_over] AS [carried_over], [t17].[recorded_at] AS [recorded_at],
[t17].[recorded_by] AS [recorded_by], [t17].[next_action] AS [next_action], [t17].[next_on] AS [next_on], [t17].
[as_at] AS [as_at], [t5].[period] AS [period], [t5].[day] AS [day], [t10].[held_by] AS [held_by], [t10].[held_worker]
AS [held_worker], [t10].[held_team] AS [held_team], [t10].[from_on] AS [from_on], [t10].[until_on] AS [until_on],
[t10].[held_next] AS [held_next]
FROM (SELECT [t15].[action_id] AS [action_id], [t15].[supervision_id] AS [supervision_id], [t15].[person_id] AS
[person_id], [t15].[action] AS [action], [t15].[owner] AS [owner], [t15].[set_on] AS [set_on], [t15].[due_on] AS
[due_on], [t15].[done_on] AS [done_on], [t15].[carried_over] AS [carried_over], [t15].[recorded_at] AS [recorded_at],
[t15].[recorded_by] AS [recorded_by], [t15].[next_action] AS [next_action], [t15].[next_on] AS [next_on], [t15].
[as_at] AS [as_at]
FROM (SELECT [t6].[action_id] AS [action_id], [t6].[supervision_id] AS [supervision_id], [t6].[person_id] AS
[person_id], [t6].[action] AS [action], [t6].[owner] AS [owner], [t6].[set_on] AS [set_on], [t6].[due_on] AS [due_on]
, [t6].[done_on] AS [done_on], [t6].[carried_over] AS [carried_over], [t6].[recorded_at] AS [recorded_at], [t6].
[recorded_by] AS [recorded_by], [t14].[next_action] AS [next_action], [t14].[next_on] AS [next_on], [t7].[as_at] AS
[as_at]
FROM [supervision_actions] AS [t6]
INNER JOIN (SELECT [t12].[action_id] AS [next_action], MIN([t12].[talk_on]) AS [next_on]
FROM (SELECT [t6].[action_id] AS [action_id], [t6].[supervision_id] AS [supervision_id], [t6].[person_id] AS
[person_id], [t6].[action] AS [action], [t6].[owner] AS [owner], [t6].[set_on] AS [set_on], [t6].[due_on] AS [due_on]
, [t6].[done_on] AS [done_on], [t6].[carried_over] AS [carried_over], [t6].[recorded_at] AS [recorded_at], [t6].
[recorded_by] AS [recorded_by], [t11].[talk_person] AS [talk_person], [t11].[talk_on] AS [talk_on]
FROM [supervision_actions] AS [t6]
INNER JOIN (SELECT [t4].[person_id] AS [talk_person], [t4].[held_on] AS [talk_on]
FROM [supervision_children] AS [t4]) AS [t11] ON [t6].[person_id] = [t11].[talk_person] AND [t11].[talk_on] > [t6].
[set_on]) AS [t12] GROUP BY [t12].[action_id]) AS [t14] ON [t6].[action_id] = [t14].[next_action] CROSS JOIN
[snapshot_day] AS [t7]) AS [t15]
WHERE [t15].[next_on] <= [t15].[as_at]) AS [t17]
INNER JOIN [period_days] AS [t5] ON [t17].[set_on] = [t5].[day]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t10] ON [t17].[person_id] = [t10].[held_by] AND [t17].[set_on] >= [t10].[from_on]
AND (([t10].[held_next] IS NULL) OR ([t17].[set_on] < [t10].[held_next]))) AS [t18]) AS [t19]) AS [t20]) AS [t21];

-- measure MO07
SELECT CAST([t10].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST([t10].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t10].[team_id] AS VARCHAR(MAX)) AS
[team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST([t10].[reflective] AS
FLOAT) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST([t10].[reflective] AS FLOAT), 0.0) AS FLOAT) AS
[hit], CAST(IIF(NOT CAST([t10].[reflective] AS FLOAT) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS
[pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t3].[supervision_id] AS [supervision_id], [t3].[worker_id] AS [worker_id], [t3].[supervisor_id] AS
[supervisor_id], [t3].[held_on] AS [held_on], [t3].[kind] AS [kind], [t3].[reflective] AS [reflective], [t3].
[recorded_at] AS [recorded_at], [t3].[recorded_by] AS [recorded_by], [t4].[period] AS [period], [t4].[day] AS [day],
[t9].[told] AS [told], [t9].[team_id] AS [team_id]
FROM [supervisions] AS [t3]
INNER JOIN [period_days] AS [t4] ON [t3].[held_on] = [t4].[day]
LEFT OUTER JOIN (SELECT [t7].[supervision_id] AS [told], MAX([t7].[team_id]) AS [team_id]
FROM (SELECT [t3].[supervision_id] AS [supervision_id], [t3].[worker_id] AS [worker_id], [t3].[supervisor_id] AS
[supervisor_id], [t3].[held_on] AS [held_on], [t3].[kind] AS [kind], [t3].[reflective] AS [reflective], [t3].
[recorded_at] AS [recorded_at], [t3].[recorded_by] AS [recorded_by], [t4].[period] AS [period], [t4].[day] AS [day],
[t6].[employed] AS [employed], [t6].[team_id] AS [team_id], [t6].[post_from] AS [post_from], [t6].[post_until] AS
[post_until]
FROM [supervisions] AS [t3]
INNER JOIN [period_days] AS [t4] ON [t3].[held_on] = [t4].[day]
INNER JOIN (SELECT [t2].[worker_id] AS [employed], [t2].[team_id] AS [team_id], [t2].[started_on] AS [post_from], [t2]
.[ended_on] AS [post_until]
FROM [employments] AS [t2]) AS [t6] ON [t3].[worker_id] = [t6].[employed] AND [t6].[post_from] <= [t3].[held_on] AND (
([t6].[post_until] IS NULL) OR ([t6].[post_until] > [t3].[held_on]))) AS [t7] GROUP BY [t7].[supervision_id]) AS [t9]
ON [t3].[supervision_id] = [t9].[told]) AS [t10];

-- measure MO08
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
WHERE [t1].[standard] = 'gateway_decision') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'gateway_decision') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure MO09
WITH [t18] AS (SELECT [t14].[entry_id] AS [entry_id], [t14].[person_id] AS [person_id], [t14].[entered_on] AS
[entered_on], [t14].[author_id] AS [author_id], [t14].[author_role] AS [author_role], [t14].[gateway] AS [gateway],
[t14].[direction] AS [direction], [t14].[direction_due_on] AS [direction_due_on], [t14].[direction_done_on] AS
[direction_done_on], [t14].[recorded_at] AS [recorded_at], [t14].[recorded_by] AS [recorded_by], [t7].[as_at] AS
[as_at], [t17].[of_entry] AS [of_entry], [t17].[still_open] AS [still_open], [t17].[last_closed_on] AS
[last_closed_on]
FROM (SELECT [t4].[entry_id] AS [entry_id], [t4].[person_id] AS [person_id], [t4].[entered_on] AS [entered_on], [t4].
[author_id] AS [author_id], [t4].[author_role] AS [author_role], [t4].[gateway] AS [gateway], [t4].[direction] AS
[direction], [t4].[direction_due_on] AS [direction_due_on], [t4].[direction_done_on] AS [direction_done_on], [t4].
[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by]
FROM [oversight_entries] AS [t4]
WHERE NOT [t4].[direction] IS NULL AND [t4].[direction] <> '') AS [t14] CROSS JOIN [snapshot_day] AS [t7]
LEFT OUTER JOIN (SELECT [t15].[entry_id] AS [of_entry], SUM(IIF([t15].[closed_on] IS NULL, 1, 0)) AS [still_open], MAX
([t15].[closed_on]) AS [last_closed_on]
FROM (SELECT [t14].[entry_id] AS [entry_id], [t14].[person_id] AS [person_id], [t14].[entered_on] AS [entered_on],
[t14].[author_id] AS [author_id], [t14].[author_role] AS [author_role], [t14].[gateway] AS [gateway], [t14].
[direction] AS [direction], [t14].[direction_due_on] AS [direction_due_on], [t14].[direction_done_on] AS
[direction_done_on], [t14].[recorded_at] AS [recorded_at], [t14].[recorded_by] AS [recorded_by], [t7].[as_at] AS
[as_at], [t13].[of_person] AS [of_person], [t13].[opened_on] AS [opened_on], [t13].[closed_on] AS [closed_on]
FROM (SELECT [t4].[entry_id] AS [entry_id], [t4].[person_id] AS [person_id], [t4].[entered_on] AS [entered_on], [t4].
[author_id] AS [author_id], [t4].[author_role] AS [author_role], [t4].[gateway] AS [gateway], [t4].[direction] AS
[direction], [t4].[direction_due_on] AS [direction_due_on], [t4].[direction_done_on] AS [direction_done_on], [t4].
[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by]
FROM [oversight_entries] AS [t4]
WHERE NOT [t4].[direction] IS NULL AND [t4].[direction] <> '') AS [t14] CROSS JOIN [snapshot_day] AS [t7]
INNER JOIN (SELECT [t5].[person_id] AS [of_person], [t5].[started_on] AS [opened_on], [t5].[ended_on] AS [closed_on]
FROM [need_episodes] AS [t5]) AS [t13] ON [t14].[person_id] = [t13].[of_person] AND [t13].[opened_on] <= [t14].
[entered_on] AND (([t13].[closed_on] IS NULL) OR ([t13].[closed_on] >= [t14].[entered_on]))) AS [t15] GROUP BY [t15].
[entry_id]) AS [t17] ON [t14].[entry_id] = [t17].[of_entry])
SELECT *
FROM (SELECT CAST([t39].[period] AS VARCHAR(MAX)) AS [period], CAST([t39].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t39].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t39].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t39].[hit] IS NULL, [t39].[counted], 0.0) AS
FLOAT) AS [counted], CAST(COALESCE([t39].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t39].[hit] IS NULL, 0.0, [t39]
.[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t38].[entry_id] AS [entry_id], [t38].[person_id] AS [person_id], [t38].[entered_on] AS [entered_on],
[t38].[author_id] AS [author_id], [t38].[author_role] AS [author_role], [t38].[gateway] AS [gateway], [t38].
[direction] AS [direction], [t38].[direction_due_on] AS [direction_due_on], [t38].[direction_done_on] AS
[direction_done_on], [t38].[recorded_at] AS [recorded_at], [t38].[recorded_by] AS [recorded_by], [t38].[as_at] AS
[as_at], [t38].[of_entry] AS [of_entry], [t38].[still_open] AS [still_open], [t38].[last_closed_on] AS
[last_closed_on], [t38].[started_on] AS [started_on], [t38].[due_on] AS [due_on], [t38].[done_on] AS [done_on], [t38]
.[ended_other_on] AS [ended_other_on], [t38].[dated_on] AS [dated_on], [t38].[period] AS [period], [t38].[counted] AS
[counted], [t38].[as_at_right] AS [as_at_right], [t38].[hit] AS [hit], [t38].[worker_id] AS [worker_id], [t38].
[team_id] AS [team_id]
FROM (SELECT [t37].[entry_id] AS [entry_id], [t37].[person_id] AS [person_id], [t37].[entered_on] AS [entered_on],
[t37].[author_id] AS [author_id], [t37].[author_role] AS [author_role], [t37].[gateway] AS [gateway], [t37].
[direction] AS [direction], [t37].[direction_due_on] AS [direction_due_on], [t37].[direction_done_on] AS
[direction_done_on], [t37].[recorded_at] AS [recorded_at], [t37].[recorded_by] AS [recorded_by], [t37].[as_at] AS
[as_at], [t37].[of_entry] AS [of_entry], [t37].[still_open] AS [still_open], [t37].[last_closed_on] AS
[last_closed_on], [t37].[started_on] AS [started_on], [t37].[due_on] AS [due_on], [t37].[done_on] AS [done_on], [t37]
.[ended_other_on] AS [ended_other_on], [t37].[dated_on] AS [dated_on], [t37].[period] AS [period], [t37].[counted] AS
[counted], [t37].[as_at_right] AS [as_at_right], [t37].[hit] AS [hit], [t37].[held_by] AS [held_by], [t37].
[held_worker] AS [held_worker], [t37].[held_team] AS [held_team], [t37].[from_on] AS [from_on], [t37].[until_on] AS
[until_on], [t37].[held_next] AS [held_next], IIF(([t37].[until_on] IS NULL) OR ([t37].[dated_on] <= [t37].[until_on]
), [t37].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t37].[held_team] AS [team_id]
FROM (SELECT [t35].[entry_id] AS [entry_id], [t35].[person_id] AS [person_id], [t35].[entered_on] AS [entered_on],
[t35].[author_id] AS [author_id], [t35].[author_role] AS [author_role], [t35].[gateway] AS [gateway], [t35].
[direction] AS [direction], [t35].[direction_due_on] AS [direction_due_on], [t35].[direction_done_on] AS
[direction_done_on], [t35].[recorded_at] AS [recorded_at], [t35].[recorded_by] AS [recorded_by], [t35].[as_at] AS
[as_at], [t35].[of_entry] AS [of_entry], [t35].[still_open] AS [still_open], [t35].[last_closed_on] AS
[last_closed_on], [t35].[started_on] AS [started_on], [t35].[due_on] AS [due_on], [t35].[done_on] AS [done_on], [t35]
.[ended_other_on] AS [ended_other_on], [t35].[dated_on] AS [dated_on], [t35].[period] AS [period], [t35].[counted] AS
[counted], [t35].[as_at_right] AS [as_at_right], [t35].[hit] AS [hit], [t11].[held_by] AS [held_by], [t11].
[held_worker] AS [held_worker], [t11].[held_team] AS [held_team], [t11].[from_on] AS [from_on], [t11].[until_on] AS
[until_on], [t11].[held_next] AS [held_next]
FROM (SELECT [t29].[entry_id] AS [entry_id], [t29].[person_id] AS [person_id], [t29].[entered_on] AS [entered_on],
[t29].[author_id] AS [author_id], [t29].[author_role] AS [author_role], [t29].[gateway] AS [gateway], [t29].
[direction] AS [direction], [t29].[direction_due_on] AS [direction_due_on], [t29].[direction_done_on] AS
[direction_done_on], [t29].[recorded_at] AS [recorded_at], [t29].[recorded_by] AS [recorded_by], [t29].[as_at] AS
[as_at], [t29].[of_entry] AS [of_entry], [t29].[still_open] AS [still_open], [t29].[last_closed_on] AS
[last_closed_on], [t29].[started_on] AS [started_on], [t29].[due_on] AS [due_on], [t29].[done_on] AS [done_on], [t29]
.[ended_other_on] AS [ended_other_on], [t29].[dated_on] AS [dated_on], [t29].[period] AS [period], [t29].[counted] AS
[counted], [t29].[as_at_right] AS [as_at_right], CASE WHEN ([t29].[due_on] IS NULL) OR COALESCE(CAST(CASE WHEN [t29].
[done_on] < [t29].[entered_on] THEN 1 WHEN NOT ([t29].[done_on] < [t29].[entered_on]) THEN 0 END AS BIT), (CAST(0 AS
BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t29].[done_on] <= [t29].[due_on] THEN 1.0 ELSE 0.0 END AS [hit]
FROM (SELECT [t28].[entry_id] AS [entry_id], [t28].[person_id] AS [person_id], [t28].[entered_on] AS [entered_on],
[t28].[author_id] AS [author_id], [t28].[author_role] AS [author_role], [t28].[gateway] AS [gateway], [t28].
[direction] AS [direction], [t28].[direction_due_on] AS [direction_due_on], [t28].[direction_done_on] AS
[direction_done_on], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS [recorded_by], [t28].[as_at] AS
[as_at], [t28].[of_entry] AS [of_entry], [t28].[still_open] AS [still_open], [t28].[last_closed_on] AS
[last_closed_on], [t28].[started_on] AS [started_on], [t28].[due_on] AS [due_on], [t28].[done_on] AS [done_on], [t28]
.[ended_other_on] AS [ended_other_on], [t28].[dated_on] AS [dated_on], [t28].[period] AS [period], [t28].[counted] AS
[counted], [t7].[as_at] AS [as_at_right]
FROM (SELECT [t25].[entry_id] AS [entry_id], [t25].[person_id] AS [person_id], [t25].[entered_on] AS [entered_on],
[t25].[author_id] AS [author_id], [t25].[author_role] AS [author_role], [t25].[gateway] AS [gateway], [t25].
[direction] AS [direction], [t25].[direction_due_on] AS [direction_due_on], [t25].[direction_done_on] AS
[direction_done_on], [t25].[recorded_at] AS [recorded_at], [t25].[recorded_by] AS [recorded_by], [t25].[as_at] AS
[as_at], [t25].[of_entry] AS [of_entry], [t25].[still_open] AS [still_open], [t25].[last_closed_on] AS
[last_closed_on], [t25].[started_on] AS [started_on], [t25].[due_on] AS [due_on], [t25].[done_on] AS [done_on], [t25]
.[ended_other_on] AS [ended_other_on], [t25].[dated_on] AS [dated_on], [t25].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t24].[entry_id] AS [entry_id], [t24].[person_id] AS [person_id], [t24].[entered_on] AS [entered_on],
[t24].[author_id] AS [author_id], [t24].[author_role] AS [author_role], [t24].[gateway] AS [gateway], [t24].
[direction] AS [direction], [t24].[direction_due_on] AS [direction_due_on], [t24].[direction_done_on] AS
[direction_done_on], [t24].[recorded_at] AS [recorded_at], [t24].[recorded_by] AS [recorded_by], [t24].[as_at] AS
[as_at], [t24].[of_entry] AS [of_entry], [t24].[still_open] AS [still_open], [t24].[last_closed_on] AS
[last_closed_on], [t24].[started_on] AS [started_on], [t24].[due_on] AS [due_on], [t24].[done_on] AS [done_on], [t24]
.[ended_other_on] AS [ended_other_on], [t24].[dated_on] AS [dated_on], [t24].[period] AS [period]
FROM (SELECT [t21].[entry_id] AS [entry_id], [t21].[person_id] AS [person_id], [t21].[entered_on] AS [entered_on],
[t21].[author_id] AS [author_id], [t21].[author_role] AS [author_role], [t21].[gateway] AS [gateway], [t21].
[direction] AS [direction], [t21].[direction_due_on] AS [direction_due_on], [t21].[direction_done_on] AS
[direction_done_on], [t21].[recorded_at] AS [recorded_at], [t21].[recorded_by] AS [recorded_by], [t21].[as_at] AS
[as_at], [t21].[of_entry] AS [of_entry], [t21].[still_open] AS [still_open], [t21].[last_closed_on] AS
[last_closed_on], [t21].[started_on] AS [started_on], [t21].[due_on] AS [due_on], [t21].[done_on] AS [done_on], [t21]
.[ended_other_on] AS [ended_other_on], [t21].[dated_on] AS [dated_on], [t8].[period] AS [period], [t8].[day] AS [day]
FROM (SELECT [t19].[entry_id] AS [entry_id], [t19].[person_id] AS [person_id], [t19].[entered_on] AS [entered_on],
[t19].[author_id] AS [author_id], [t19].[author_role] AS [author_role], [t19].[gateway] AS [gateway], [t19].
[direction] AS [direction], [t19].[direction_due_on] AS [direction_due_on], [t19].[direction_done_on] AS
[direction_done_on], [t19].[recorded_at] AS [recorded_at], [t19].[recorded_by] AS [recorded_by], [t19].[as_at] AS
[as_at], [t19].[of_entry] AS [of_entry], [t19].[still_open] AS [still_open], [t19].[last_closed_on] AS
[last_closed_on], [t19].[entered_on] AS [started_on], [t19].[direction_due_on] AS [due_on], [t19].[direction_done_on]
AS [done_on], IIF([t19].[still_open] > 0, CAST(NULL AS DATE), [t19].[last_closed_on]) AS [ended_other_on], COALESCE(
[t19].[direction_due_on], [t19].[entered_on]) AS [dated_on]
FROM [t18] AS [t19]) AS [t21]
INNER JOIN [period_days] AS [t8] ON [t21].[dated_on] = [t8].[day]) AS [t24]) AS [t25]) AS [t28] CROSS JOIN
[snapshot_day] AS [t7]) AS [t29]
WHERE (([t29].[due_on] IS NULL) OR ([t29].[due_on] < [t29].[as_at])) AND NOT (COALESCE(CAST(CASE WHEN [t29].
[ended_other_on] <= [t29].[due_on] THEN 1 WHEN NOT ([t29].[ended_other_on] <= [t29].[due_on]) THEN 0 END AS BIT), (
CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN CASE WHEN ([t29].[due_on] IS NULL) OR COALESCE(CAST(CASE WHEN [t29].
[done_on] < [t29].[entered_on] THEN 1 WHEN NOT ([t29].[done_on] < [t29].[entered_on]) THEN 0 END AS BIT), (CAST(0 AS
BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t29].[done_on] <= [t29].[due_on] THEN 1.0 ELSE 0.0 END = 0 THEN 1 WHEN NOT (
CASE WHEN ([t29].[due_on] IS NULL) OR COALESCE(CAST(CASE WHEN [t29].[done_on] < [t29].[entered_on] THEN 1 WHEN NOT (
[t29].[done_on] < [t29].[entered_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t29].
[done_on] <= [t29].[due_on] THEN 1.0 ELSE 0.0 END = 0) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t35]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t11] ON [t35].[person_id] = [t11].[held_by] AND [t35].[dated_on] >= [t11].
[from_on] AND (([t11].[held_next] IS NULL) OR ([t35].[dated_on] < [t11].[held_next]))) AS [t37]) AS [t38]) AS [t39])
AS [t41]
UNION ALL
SELECT *
FROM (SELECT CAST([t36].[period] AS VARCHAR(MAX)) AS [period], CAST([t36].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t36].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t36].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(CAST(CAST(CASE WHEN NOT [t36].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t36].[unknown_because] IS
NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t36].[unknown_because] IS
NULL) AND ([t36].[started_on] <= [t36].[to_on]) AND (([t36].[done_on] IS NULL) OR ([t36].[done_on] > [t36].[to_on]))
AND (([t36].[ended_other_on] IS NULL) OR ([t36].[ended_other_on] > [t36].[to_on])) AND COALESCE(CAST(CASE WHEN [t36].
[due_on] < [t36].[to_on] THEN 1 WHEN NOT ([t36].[due_on] < [t36].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1
THEN 1 WHEN NOT (([t36].[unknown_because] IS NULL) AND ([t36].[started_on] <= [t36].[to_on]) AND (([t36].[done_on] IS
NULL) OR ([t36].[done_on] > [t36].[to_on])) AND (([t36].[ended_other_on] IS NULL) OR ([t36].[ended_other_on] > [t36].
[to_on])) AND COALESCE(CAST(CASE WHEN [t36].[due_on] < [t36].[to_on] THEN 1 WHEN NOT ([t36].[due_on] < [t36].[to_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t36].
[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t36].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT
) AS [pending], CAST(CAST(CAST(CASE WHEN ([t36].[unknown_because] IS NULL) AND ([t36].[started_on] <= [t36].[to_on])
AND (([t36].[done_on] IS NULL) OR ([t36].[done_on] > [t36].[to_on])) AND (([t36].[ended_other_on] IS NULL) OR ([t36].
[ended_other_on] > [t36].[to_on])) AND COALESCE(CAST(CASE WHEN [t36].[due_on] < [t36].[to_on] THEN 1 WHEN NOT ([t36].
[due_on] < [t36].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t36].[unknown_because] IS NULL
) AND ([t36].[started_on] <= [t36].[to_on]) AND (([t36].[done_on] IS NULL) OR ([t36].[done_on] > [t36].[to_on])) AND (
([t36].[ended_other_on] IS NULL) OR ([t36].[ended_other_on] > [t36].[to_on])) AND COALESCE(CAST(CASE WHEN [t36].
[due_on] < [t36].[to_on] THEN 1 WHEN NOT ([t36].[due_on] < [t36].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)
THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t33].[entry_id] AS [entry_id], [t33].[person_id] AS [person_id], [t33].[entered_on] AS [entered_on],
[t33].[author_id] AS [author_id], [t33].[author_role] AS [author_role], [t33].[gateway] AS [gateway], [t33].
[direction] AS [direction], [t33].[direction_due_on] AS [direction_due_on], [t33].[direction_done_on] AS
[direction_done_on], [t33].[recorded_at] AS [recorded_at], [t33].[recorded_by] AS [recorded_by], [t33].[as_at] AS
[as_at], [t33].[of_entry] AS [of_entry], [t33].[still_open] AS [still_open], [t33].[last_closed_on] AS
[last_closed_on], [t33].[started_on] AS [started_on], [t33].[due_on] AS [due_on], [t33].[done_on] AS [done_on], [t33]
.[ended_other_on] AS [ended_other_on], [t33].[asked_on] AS [asked_on], [t33].[worker_id] AS [worker_id], [t33].
[team_id] AS [team_id], [t33].[unknown_because] AS [unknown_because], [t6].[period] AS [period], [t6].[from_on] AS
[from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on] AS [year_before_on]
FROM (SELECT [t31].[entry_id] AS [entry_id], [t31].[person_id] AS [person_id], [t31].[entered_on] AS [entered_on],
[t31].[author_id] AS [author_id], [t31].[author_role] AS [author_role], [t31].[gateway] AS [gateway], [t31].
[direction] AS [direction], [t31].[direction_due_on] AS [direction_due_on], [t31].[direction_done_on] AS
[direction_done_on], [t31].[recorded_at] AS [recorded_at], [t31].[recorded_by] AS [recorded_by], [t31].[as_at] AS
[as_at], [t31].[of_entry] AS [of_entry], [t31].[still_open] AS [still_open], [t31].[last_closed_on] AS
[last_closed_on], [t31].[started_on] AS [started_on], [t31].[due_on] AS [due_on], [t31].[done_on] AS [done_on], [t31]
.[ended_other_on] AS [ended_other_on], [t31].[asked_on] AS [asked_on], [t31].[worker_id] AS [worker_id], [t31].
[team_id] AS [team_id], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t30].[entry_id] AS [entry_id], [t30].[person_id] AS [person_id], [t30].[entered_on] AS [entered_on],
[t30].[author_id] AS [author_id], [t30].[author_role] AS [author_role], [t30].[gateway] AS [gateway], [t30].
[direction] AS [direction], [t30].[direction_due_on] AS [direction_due_on], [t30].[direction_done_on] AS
[direction_done_on], [t30].[recorded_at] AS [recorded_at], [t30].[recorded_by] AS [recorded_by], [t30].[as_at] AS
[as_at], [t30].[of_entry] AS [of_entry], [t30].[still_open] AS [still_open], [t30].[last_closed_on] AS
[last_closed_on], [t30].[started_on] AS [started_on], [t30].[due_on] AS [due_on], [t30].[done_on] AS [done_on], [t30]
.[ended_other_on] AS [ended_other_on], [t30].[asked_on] AS [asked_on], [t30].[worker_id] AS [worker_id], [t30].
[team_id] AS [team_id]
FROM (SELECT [t26].[entry_id] AS [entry_id], [t26].[person_id] AS [person_id], [t26].[entered_on] AS [entered_on],
[t26].[author_id] AS [author_id], [t26].[author_role] AS [author_role], [t26].[gateway] AS [gateway], [t26].
[direction] AS [direction], [t26].[direction_due_on] AS [direction_due_on], [t26].[direction_done_on] AS
[direction_done_on], [t26].[recorded_at] AS [recorded_at], [t26].[recorded_by] AS [recorded_by], [t26].[as_at] AS
[as_at], [t26].[of_entry] AS [of_entry], [t26].[still_open] AS [still_open], [t26].[last_closed_on] AS
[last_closed_on], [t26].[started_on] AS [started_on], [t26].[due_on] AS [due_on], [t26].[done_on] AS [done_on], [t26]
.[ended_other_on] AS [ended_other_on], [t26].[asked_on] AS [asked_on], [t26].[held_by] AS [held_by], [t26].
[held_worker] AS [held_worker], [t26].[held_team] AS [held_team], [t26].[from_on] AS [from_on], [t26].[until_on] AS
[until_on], [t26].[held_next] AS [held_next], IIF(([t26].[until_on] IS NULL) OR ([t26].[asked_on] <= [t26].[until_on]
), [t26].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t26].[held_team] AS [team_id]
FROM (SELECT [t23].[entry_id] AS [entry_id], [t23].[person_id] AS [person_id], [t23].[entered_on] AS [entered_on],
[t23].[author_id] AS [author_id], [t23].[author_role] AS [author_role], [t23].[gateway] AS [gateway], [t23].
[direction] AS [direction], [t23].[direction_due_on] AS [direction_due_on], [t23].[direction_done_on] AS
[direction_done_on], [t23].[recorded_at] AS [recorded_at], [t23].[recorded_by] AS [recorded_by], [t23].[as_at] AS
[as_at], [t23].[of_entry] AS [of_entry], [t23].[still_open] AS [still_open], [t23].[last_closed_on] AS
[last_closed_on], [t23].[started_on] AS [started_on], [t23].[due_on] AS [due_on], [t23].[done_on] AS [done_on], [t23]
.[ended_other_on] AS [ended_other_on], [t23].[asked_on] AS [asked_on], [t11].[held_by] AS [held_by], [t11].
[held_worker] AS [held_worker], [t11].[held_team] AS [held_team], [t11].[from_on] AS [from_on], [t11].[until_on] AS
[until_on], [t11].[held_next] AS [held_next]
FROM (SELECT [t19].[entry_id] AS [entry_id], [t19].[person_id] AS [person_id], [t19].[entered_on] AS [entered_on],
[t19].[author_id] AS [author_id], [t19].[author_role] AS [author_role], [t19].[gateway] AS [gateway], [t19].
[direction] AS [direction], [t19].[direction_due_on] AS [direction_due_on], [t19].[direction_done_on] AS
[direction_done_on], [t19].[recorded_at] AS [recorded_at], [t19].[recorded_by] AS [recorded_by], [t19].[as_at] AS
[as_at], [t19].[of_entry] AS [of_entry], [t19].[still_open] AS [still_open], [t19].[last_closed_on] AS
[last_closed_on], [t19].[entered_on] AS [started_on], [t19].[direction_due_on] AS [due_on], [t19].[direction_done_on]
AS [done_on], IIF([t19].[still_open] > 0, CAST(NULL AS DATE), [t19].[last_closed_on]) AS [ended_other_on], (SELECT MIN
(several.v)
FROM (VALUES (COALESCE([t19].[direction_done_on], IIF([t19].[still_open] > 0, CAST(NULL AS DATE), [t19].
[last_closed_on]), [t19].[as_at])), ([t19].[as_at])) AS several(v)) AS [asked_on]
FROM [t18] AS [t19]) AS [t23]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t11] ON [t23].[person_id] = [t11].[held_by] AND [t23].[asked_on] >= [t11].
[from_on] AND (([t11].[held_next] IS NULL) OR ([t23].[asked_on] < [t11].[held_next]))) AS [t26]) AS [t30]) AS [t31]
WHERE NOT [t31].[due_on] IS NULL) AS [t33]
INNER JOIN [periods] AS [t6] ON (([t33].[started_on] IS NULL) OR ([t33].[started_on] <= [t6].[to_on])) AND (([t33].
[done_on] IS NULL) OR ([t33].[done_on] > [t6].[to_on])) AND (([t33].[ended_other_on] IS NULL) OR ([t33].
[ended_other_on] > [t6].[to_on]))) AS [t36]) AS [t40];

-- measure MO10
SELECT *
FROM (SELECT CAST([t48].[period] AS VARCHAR(MAX)) AS [period], CAST([t48].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t48].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t48].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t48].[hit] IS NULL, [t48].[counted], 0.0) AS
FLOAT) AS [counted], CAST(COALESCE([t48].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t48].[hit] IS NULL, 0.0, [t48]
.[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t47].[entry_id] AS [entry_id], [t47].[person_id] AS [person_id], [t47].[entered_on] AS [entered_on],
[t47].[author_id] AS [author_id], [t47].[author_role] AS [author_role], [t47].[gateway] AS [gateway], [t47].
[direction] AS [direction], [t47].[direction_due_on] AS [direction_due_on], [t47].[direction_done_on] AS
[direction_done_on], [t47].[recorded_at] AS [recorded_at], [t47].[recorded_by] AS [recorded_by], [t47].[as_at] AS
[as_at], [t47].[due_on] AS [due_on], [t47].[of_entry] AS [of_entry], [t47].[done_on] AS [done_on], [t47].[dated_on] AS
[dated_on], [t47].[period] AS [period], [t47].[counted] AS [counted], [t47].[as_at_right] AS [as_at_right], [t47].
[hit] AS [hit], [t47].[worker_id] AS [worker_id], [t47].[team_id] AS [team_id]
FROM (SELECT [t46].[entry_id] AS [entry_id], [t46].[person_id] AS [person_id], [t46].[entered_on] AS [entered_on],
[t46].[author_id] AS [author_id], [t46].[author_role] AS [author_role], [t46].[gateway] AS [gateway], [t46].
[direction] AS [direction], [t46].[direction_due_on] AS [direction_due_on], [t46].[direction_done_on] AS
[direction_done_on], [t46].[recorded_at] AS [recorded_at], [t46].[recorded_by] AS [recorded_by], [t46].[as_at] AS
[as_at], [t46].[due_on] AS [due_on], [t46].[of_entry] AS [of_entry], [t46].[done_on] AS [done_on], [t46].[dated_on] AS
[dated_on], [t46].[period] AS [period], [t46].[counted] AS [counted], [t46].[as_at_right] AS [as_at_right], [t46].
[hit] AS [hit], [t46].[held_by] AS [held_by], [t46].[held_worker] AS [held_worker], [t46].[held_team] AS [held_team],
[t46].[from_on] AS [from_on], [t46].[until_on] AS [until_on], [t46].[held_next] AS [held_next], IIF(([t46].[until_on]
IS NULL) OR ([t46].[entered_on] <= [t46].[until_on]), [t46].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id]
, [t46].[held_team] AS [team_id]
FROM (SELECT [t44].[entry_id] AS [entry_id], [t44].[person_id] AS [person_id], [t44].[entered_on] AS [entered_on],
[t44].[author_id] AS [author_id], [t44].[author_role] AS [author_role], [t44].[gateway] AS [gateway], [t44].
[direction] AS [direction], [t44].[direction_due_on] AS [direction_due_on], [t44].[direction_done_on] AS
[direction_done_on], [t44].[recorded_at] AS [recorded_at], [t44].[recorded_by] AS [recorded_by], [t44].[as_at] AS
[as_at], [t44].[due_on] AS [due_on], [t44].[of_entry] AS [of_entry], [t44].[done_on] AS [done_on], [t44].[dated_on] AS
[dated_on], [t44].[period] AS [period], [t44].[counted] AS [counted], [t44].[as_at_right] AS [as_at_right], [t44].
[hit] AS [hit], [t12].[held_by] AS [held_by], [t12].[held_worker] AS [held_worker], [t12].[held_team] AS [held_team],
[t12].[from_on] AS [from_on], [t12].[until_on] AS [until_on], [t12].[held_next] AS [held_next]
FROM (SELECT [t39].[entry_id] AS [entry_id], [t39].[person_id] AS [person_id], [t39].[entered_on] AS [entered_on],
[t39].[author_id] AS [author_id], [t39].[author_role] AS [author_role], [t39].[gateway] AS [gateway], [t39].
[direction] AS [direction], [t39].[direction_due_on] AS [direction_due_on], [t39].[direction_done_on] AS
[direction_done_on], [t39].[recorded_at] AS [recorded_at], [t39].[recorded_by] AS [recorded_by], [t39].[as_at] AS
[as_at], [t39].[due_on] AS [due_on], [t39].[of_entry] AS [of_entry], [t39].[done_on] AS [done_on], [t39].[dated_on] AS
[dated_on], [t39].[period] AS [period], [t39].[counted] AS [counted], [t39].[as_at_right] AS [as_at_right], CASE WHEN
([t39].[due_on] IS NULL) OR COALESCE(CAST(CASE WHEN [t39].[done_on] < [t39].[entered_on] THEN 1 WHEN NOT ([t39].
[done_on] < [t39].[entered_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t39].
[done_on] <= [t39].[due_on] THEN 1.0 ELSE 0.0 END AS [hit]
FROM (SELECT [t37].[entry_id] AS [entry_id], [t37].[person_id] AS [person_id], [t37].[entered_on] AS [entered_on],
[t37].[author_id] AS [author_id], [t37].[author_role] AS [author_role], [t37].[gateway] AS [gateway], [t37].
[direction] AS [direction], [t37].[direction_due_on] AS [direction_due_on], [t37].[direction_done_on] AS
[direction_done_on], [t37].[recorded_at] AS [recorded_at], [t37].[recorded_by] AS [recorded_by], [t37].[as_at] AS
[as_at], [t37].[due_on] AS [due_on], [t37].[of_entry] AS [of_entry], [t37].[done_on] AS [done_on], [t37].[dated_on] AS
[dated_on], [t37].[period] AS [period], [t37].[counted] AS [counted], [t8].[as_at] AS [as_at_right]
FROM (SELECT [t35].[entry_id] AS [entry_id], [t35].[person_id] AS [person_id], [t35].[entered_on] AS [entered_on],
[t35].[author_id] AS [author_id], [t35].[author_role] AS [author_role], [t35].[gateway] AS [gateway], [t35].
[direction] AS [direction], [t35].[direction_due_on] AS [direction_due_on], [t35].[direction_done_on] AS
[direction_done_on], [t35].[recorded_at] AS [recorded_at], [t35].[recorded_by] AS [recorded_by], [t35].[as_at] AS
[as_at], [t35].[due_on] AS [due_on], [t35].[of_entry] AS [of_entry], [t35].[done_on] AS [done_on], [t35].[dated_on] AS
[dated_on], [t35].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t33].[entry_id] AS [entry_id], [t33].[person_id] AS [person_id], [t33].[entered_on] AS [entered_on],
[t33].[author_id] AS [author_id], [t33].[author_role] AS [author_role], [t33].[gateway] AS [gateway], [t33].
[direction] AS [direction], [t33].[direction_due_on] AS [direction_due_on], [t33].[direction_done_on] AS
[direction_done_on], [t33].[recorded_at] AS [recorded_at], [t33].[recorded_by] AS [recorded_by], [t33].[as_at] AS
[as_at], [t33].[due_on] AS [due_on], [t33].[of_entry] AS [of_entry], [t33].[done_on] AS [done_on], [t33].[dated_on] AS
[dated_on], [t33].[period] AS [period]
FROM (SELECT [t32].[entry_id] AS [entry_id], [t32].[person_id] AS [person_id], [t32].[entered_on] AS [entered_on],
[t32].[author_id] AS [author_id], [t32].[author_role] AS [author_role], [t32].[gateway] AS [gateway], [t32].
[direction] AS [direction], [t32].[direction_due_on] AS [direction_due_on], [t32].[direction_done_on] AS
[direction_done_on], [t32].[recorded_at] AS [recorded_at], [t32].[recorded_by] AS [recorded_by], [t32].[as_at] AS
[as_at], [t32].[due_on] AS [due_on], [t32].[of_entry] AS [of_entry], [t32].[done_on] AS [done_on], [t32].[dated_on] AS
[dated_on], [t9].[period] AS [period], [t9].[day] AS [day]
FROM (SELECT [t27].[entry_id] AS [entry_id], [t27].[person_id] AS [person_id], [t27].[entered_on] AS [entered_on],
[t27].[author_id] AS [author_id], [t27].[author_role] AS [author_role], [t27].[gateway] AS [gateway], [t27].
[direction] AS [direction], [t27].[direction_due_on] AS [direction_due_on], [t27].[direction_done_on] AS
[direction_done_on], [t27].[recorded_at] AS [recorded_at], [t27].[recorded_by] AS [recorded_by], [t27].[as_at] AS
[as_at], [t27].[due_on] AS [due_on], [t27].[of_entry] AS [of_entry], [t27].[done_on] AS [done_on], COALESCE([t27].
[due_on], [t27].[entered_on]) AS [dated_on]
FROM (SELECT [t22].[entry_id] AS [entry_id], [t22].[person_id] AS [person_id], [t22].[entered_on] AS [entered_on],
[t22].[author_id] AS [author_id], [t22].[author_role] AS [author_role], [t22].[gateway] AS [gateway], [t22].
[direction] AS [direction], [t22].[direction_due_on] AS [direction_due_on], [t22].[direction_done_on] AS
[direction_done_on], [t22].[recorded_at] AS [recorded_at], [t22].[recorded_by] AS [recorded_by], [t22].[as_at] AS
[as_at], [t22].[due_on] AS [due_on], [t25].[of_entry] AS [of_entry], [t25].[done_on] AS [done_on]
FROM (SELECT [t20].[entry_id] AS [entry_id], [t20].[person_id] AS [person_id], [t20].[entered_on] AS [entered_on],
[t20].[author_id] AS [author_id], [t20].[author_role] AS [author_role], [t20].[gateway] AS [gateway], [t20].
[direction] AS [direction], [t20].[direction_due_on] AS [direction_due_on], [t20].[direction_done_on] AS
[direction_done_on], [t20].[recorded_at] AS [recorded_at], [t20].[recorded_by] AS [recorded_by], [t20].[as_at] AS
[as_at], [t20].[due_on] AS [due_on]
FROM (SELECT [t19].[entry_id] AS [entry_id], [t19].[person_id] AS [person_id], [t19].[entered_on] AS [entered_on],
[t19].[author_id] AS [author_id], [t19].[author_role] AS [author_role], [t19].[gateway] AS [gateway], [t19].
[direction] AS [direction], [t19].[direction_due_on] AS [direction_due_on], [t19].[direction_done_on] AS
[direction_done_on], [t19].[recorded_at] AS [recorded_at], [t19].[recorded_by] AS [recorded_by], [t8].[as_at] AS
[as_at], [t18].[shift_from] AS [shift_from], [t18].[due_on] AS [due_on]
FROM (SELECT [t5].[entry_id] AS [entry_id], [t5].[person_id] AS [person_id], [t5].[entered_on] AS [entered_on], [t5].
[author_id] AS [author_id], [t5].[author_role] AS [author_role], [t5].[gateway] AS [gateway], [t5].[direction] AS
[direction], [t5].[direction_due_on] AS [direction_due_on], [t5].[direction_done_on] AS [direction_done_on], [t5].
[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
FROM [oversight_entries] AS [t5]
WHERE NOT [t5].[direction] IS NULL AND [t5].[direction] <> '') AS [t19] CROSS JOIN [snapshot_day] AS [t8]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'change_after_oversight' AND [t4].[variant] = 'all') AS [t18] ON [t19].[entered_on] = [t18].
[shift_from]) AS [t20]) AS [t22]
LEFT OUTER JOIN (SELECT [t23].[entry_id] AS [of_entry], MIN([t23].[changed_on]) AS [done_on]
FROM (SELECT [t22].[entry_id] AS [entry_id], [t22].[person_id] AS [person_id], [t22].[entered_on] AS [entered_on],
[t22].[author_id] AS [author_id], [t22].[author_role] AS [author_role], [t22].[gateway] AS [gateway], [t22].
[direction] AS [direction], [t22].[direction_due_on] AS [direction_due_on], [t22].[direction_done_on] AS
[direction_done_on], [t22].[recorded_at] AS [recorded_at], [t22].[recorded_by] AS [recorded_by], [t22].[as_at] AS
[as_at], [t22].[due_on] AS [due_on], [t16].[changed_person] AS [changed_person], [t16].[changed_on] AS [changed_on]
FROM (SELECT [t20].[entry_id] AS [entry_id], [t20].[person_id] AS [person_id], [t20].[entered_on] AS [entered_on],
[t20].[author_id] AS [author_id], [t20].[author_role] AS [author_role], [t20].[gateway] AS [gateway], [t20].
[direction] AS [direction], [t20].[direction_due_on] AS [direction_due_on], [t20].[direction_done_on] AS
[direction_done_on], [t20].[recorded_at] AS [recorded_at], [t20].[recorded_by] AS [recorded_by], [t20].[as_at] AS
[as_at], [t20].[due_on] AS [due_on]
FROM (SELECT [t19].[entry_id] AS [entry_id], [t19].[person_id] AS [person_id], [t19].[entered_on] AS [entered_on],
[t19].[author_id] AS [author_id], [t19].[author_role] AS [author_role], [t19].[gateway] AS [gateway], [t19].
[direction] AS [direction], [t19].[direction_due_on] AS [direction_due_on], [t19].[direction_done_on] AS
[direction_done_on], [t19].[recorded_at] AS [recorded_at], [t19].[recorded_by] AS [recorded_by], [t8].[as_at] AS
[as_at], [t18].[shift_from] AS [shift_from], [t18].[due_on] AS [due_on]
FROM (SELECT [t5].[entry_id] AS [entry_id], [t5].[person_id] AS [person_id], [t5].[entered_on] AS [entered_on], [t5].
[author_id] AS [author_id], [t5].[author_role] AS [author_role], [t5].[gateway] AS [gateway], [t5].[direction] AS
[direction], [t5].[direction_due_on] AS [direction_due_on], [t5].[direction_done_on] AS [direction_done_on], [t5].
[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
FROM [oversight_entries] AS [t5]
WHERE NOT [t5].[direction] IS NULL AND [t5].[direction] <> '') AS [t19] CROSS JOIN [snapshot_day] AS [t8]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'change_after_oversight' AND [t4].[variant] = 'all') AS [t18] ON [t19].[entered_on] = [t18].
[shift_from]) AS [t20]) AS [t22]
INNER JOIN (SELECT [t6].[person_id] AS [changed_person], [t6].[changed_on] AS [changed_on]
FROM [plan_changes] AS [t6]) AS [t16] ON [t22].[person_id] = [t16].[changed_person] AND [t16].[changed_on] >= [t22].
[entered_on]) AS [t23] GROUP BY [t23].[entry_id]) AS [t25] ON [t22].[entry_id] = [t25].[of_entry]) AS [t27]) AS [t32]
INNER JOIN [period_days] AS [t9] ON [t32].[dated_on] = [t9].[day]) AS [t33]) AS [t35]) AS [t37] CROSS JOIN
[snapshot_day] AS [t8]) AS [t39]
WHERE ([t39].[due_on] IS NULL) OR ([t39].[due_on] < [t39].[as_at])) AS [t44]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t12] ON [t44].[person_id] = [t12].[held_by] AND [t44].[entered_on] >= [t12].
[from_on] AND (([t12].[held_next] IS NULL) OR ([t44].[entered_on] < [t12].[held_next]))) AS [t46]) AS [t47]) AS [t48]
) AS [t50]
UNION ALL
SELECT *
FROM (SELECT CAST([t45].[period] AS VARCHAR(MAX)) AS [period], CAST([t45].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t45].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t45].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(CAST(CAST(CASE WHEN NOT [t45].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t45].[unknown_because] IS
NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t45].[unknown_because] IS
NULL) AND ([t45].[started_on] <= [t45].[to_on]) AND (([t45].[done_on] IS NULL) OR ([t45].[done_on] > [t45].[to_on]))
AND (([t45].[ended_other_on] IS NULL) OR ([t45].[ended_other_on] > [t45].[to_on])) AND COALESCE(CAST(CASE WHEN [t45].
[due_on] < [t45].[to_on] THEN 1 WHEN NOT ([t45].[due_on] < [t45].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1
THEN 1 WHEN NOT (([t45].[unknown_because] IS NULL) AND ([t45].[started_on] <= [t45].[to_on]) AND (([t45].[done_on] IS
NULL) OR ([t45].[done_on] > [t45].[to_on])) AND (([t45].[ended_other_on] IS NULL) OR ([t45].[ended_other_on] > [t45].
[to_on])) AND COALESCE(CAST(CASE WHEN [t45].[due_on] < [t45].[to_on] THEN 1 WHEN NOT ([t45].[due_on] < [t45].[to_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t45].
[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t45].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT
) AS [pending], CAST(CAST(CAST(CASE WHEN ([t45].[unknown_because] IS NULL) AND ([t45].[started_on] <= [t45].[to_on])
AND (([t45].[done_on] IS NULL) OR ([t45].[done_on] > [t45].[to_on])) AND (([t45].[ended_other_on] IS NULL) OR ([t45].
[ended_other_on] > [t45].[to_on])) AND COALESCE(CAST(CASE WHEN [t45].[due_on] < [t45].[to_on] THEN 1 WHEN NOT ([t45].
[due_on] < [t45].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t45].[unknown_because] IS NULL
) AND ([t45].[started_on] <= [t45].[to_on]) AND (([t45].[done_on] IS NULL) OR ([t45].[done_on] > [t45].[to_on])) AND (
([t45].[ended_other_on] IS NULL) OR ([t45].[ended_other_on] > [t45].[to_on])) AND COALESCE(CAST(CASE WHEN [t45].
[due_on] < [t45].[to_on] THEN 1 WHEN NOT ([t45].[due_on] < [t45].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)
THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t42].[entry_id] AS [entry_id], [t42].[person_id] AS [person_id], [t42].[entered_on] AS [entered_on],
[t42].[author_id] AS [author_id], [t42].[author_role] AS [author_role], [t42].[gateway] AS [gateway], [t42].
[direction] AS [direction], [t42].[direction_due_on] AS [direction_due_on], [t42].[direction_done_on] AS
[direction_done_on], [t42].[recorded_at] AS [recorded_at], [t42].[recorded_by] AS [recorded_by], [t42].[as_at] AS
[as_at], [t42].[due_on] AS [due_on], [t42].[of_entry] AS [of_entry], [t42].[done_on] AS [done_on], [t42].
[ended_other_on] AS [ended_other_on], [t42].[started_on] AS [started_on], [t42].[worker_id] AS [worker_id], [t42].
[team_id] AS [team_id], [t42].[unknown_because] AS [unknown_because], [t7].[period] AS [period], [t7].[from_on] AS
[from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on] AS [year_before_on]
FROM (SELECT [t40].[entry_id] AS [entry_id], [t40].[person_id] AS [person_id], [t40].[entered_on] AS [entered_on],
[t40].[author_id] AS [author_id], [t40].[author_role] AS [author_role], [t40].[gateway] AS [gateway], [t40].
[direction] AS [direction], [t40].[direction_due_on] AS [direction_due_on], [t40].[direction_done_on] AS
[direction_done_on], [t40].[recorded_at] AS [recorded_at], [t40].[recorded_by] AS [recorded_by], [t40].[as_at] AS
[as_at], [t40].[due_on] AS [due_on], [t40].[of_entry] AS [of_entry], [t40].[done_on] AS [done_on], [t40].
[ended_other_on] AS [ended_other_on], [t40].[started_on] AS [started_on], [t40].[worker_id] AS [worker_id], [t40].
[team_id] AS [team_id], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t38].[entry_id] AS [entry_id], [t38].[person_id] AS [person_id], [t38].[entered_on] AS [entered_on],
[t38].[author_id] AS [author_id], [t38].[author_role] AS [author_role], [t38].[gateway] AS [gateway], [t38].
[direction] AS [direction], [t38].[direction_due_on] AS [direction_due_on], [t38].[direction_done_on] AS
[direction_done_on], [t38].[recorded_at] AS [recorded_at], [t38].[recorded_by] AS [recorded_by], [t38].[as_at] AS
[as_at], [t38].[due_on] AS [due_on], [t38].[of_entry] AS [of_entry], [t38].[done_on] AS [done_on], [t38].
[ended_other_on] AS [ended_other_on], [t38].[started_on] AS [started_on], [t38].[worker_id] AS [worker_id], [t38].
[team_id] AS [team_id]
FROM (SELECT [t34].[entry_id] AS [entry_id], [t34].[person_id] AS [person_id], [t34].[entered_on] AS [entered_on],
[t34].[author_id] AS [author_id], [t34].[author_role] AS [author_role], [t34].[gateway] AS [gateway], [t34].
[direction] AS [direction], [t34].[direction_due_on] AS [direction_due_on], [t34].[direction_done_on] AS
[direction_done_on], [t34].[recorded_at] AS [recorded_at], [t34].[recorded_by] AS [recorded_by], [t34].[as_at] AS
[as_at], [t34].[due_on] AS [due_on], [t34].[of_entry] AS [of_entry], [t34].[done_on] AS [done_on], [t34].
[ended_other_on] AS [ended_other_on], [t34].[started_on] AS [started_on], [t34].[held_by] AS [held_by], [t34].
[held_worker] AS [held_worker], [t34].[held_team] AS [held_team], [t34].[from_on] AS [from_on], [t34].[until_on] AS
[until_on], [t34].[held_next] AS [held_next], IIF(([t34].[until_on] IS NULL) OR ([t34].[entered_on] <= [t34].
[until_on]), [t34].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t34].[held_team] AS [team_id]
FROM (SELECT [t31].[entry_id] AS [entry_id], [t31].[person_id] AS [person_id], [t31].[entered_on] AS [entered_on],
[t31].[author_id] AS [author_id], [t31].[author_role] AS [author_role], [t31].[gateway] AS [gateway], [t31].
[direction] AS [direction], [t31].[direction_due_on] AS [direction_due_on], [t31].[direction_done_on] AS
[direction_done_on], [t31].[recorded_at] AS [recorded_at], [t31].[recorded_by] AS [recorded_by], [t31].[as_at] AS
[as_at], [t31].[due_on] AS [due_on], [t31].[of_entry] AS [of_entry], [t31].[done_on] AS [done_on], [t31].
[ended_other_on] AS [ended_other_on], [t31].[started_on] AS [started_on], [t12].[held_by] AS [held_by], [t12].
[held_worker] AS [held_worker], [t12].[held_team] AS [held_team], [t12].[from_on] AS [from_on], [t12].[until_on] AS
[until_on], [t12].[held_next] AS [held_next]
FROM (SELECT [t28].[entry_id] AS [entry_id], [t28].[person_id] AS [person_id], [t28].[entered_on] AS [entered_on],
[t28].[author_id] AS [author_id], [t28].[author_role] AS [author_role], [t28].[gateway] AS [gateway], [t28].
[direction] AS [direction], [t28].[direction_due_on] AS [direction_due_on], [t28].[direction_done_on] AS
[direction_done_on], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS [recorded_by], [t28].[as_at] AS
[as_at], [t28].[due_on] AS [due_on], [t28].[of_entry] AS [of_entry], [t28].[done_on] AS [done_on], [t28].
[ended_other_on] AS [ended_other_on], [t28].[entered_on] AS [started_on]
FROM (SELECT [t26].[entry_id] AS [entry_id], [t26].[person_id] AS [person_id], [t26].[entered_on] AS [entered_on],
[t26].[author_id] AS [author_id], [t26].[author_role] AS [author_role], [t26].[gateway] AS [gateway], [t26].
[direction] AS [direction], [t26].[direction_due_on] AS [direction_due_on], [t26].[direction_done_on] AS
[direction_done_on], [t26].[recorded_at] AS [recorded_at], [t26].[recorded_by] AS [recorded_by], [t26].[as_at] AS
[as_at], [t26].[due_on] AS [due_on], [t26].[of_entry] AS [of_entry], [t26].[done_on] AS [done_on], [t26].
[ended_other_on] AS [ended_other_on]
FROM (SELECT [t22].[entry_id] AS [entry_id], [t22].[person_id] AS [person_id], [t22].[entered_on] AS [entered_on],
[t22].[author_id] AS [author_id], [t22].[author_role] AS [author_role], [t22].[gateway] AS [gateway], [t22].
[direction] AS [direction], [t22].[direction_due_on] AS [direction_due_on], [t22].[direction_done_on] AS
[direction_done_on], [t22].[recorded_at] AS [recorded_at], [t22].[recorded_by] AS [recorded_by], [t22].[as_at] AS
[as_at], [t22].[due_on] AS [due_on], [t25].[of_entry] AS [of_entry], [t25].[done_on] AS [done_on], [t17].[shift_from]
AS [shift_from], [t17].[ended_other_on] AS [ended_other_on]
FROM (SELECT [t20].[entry_id] AS [entry_id], [t20].[person_id] AS [person_id], [t20].[entered_on] AS [entered_on],
[t20].[author_id] AS [author_id], [t20].[author_role] AS [author_role], [t20].[gateway] AS [gateway], [t20].
[direction] AS [direction], [t20].[direction_due_on] AS [direction_due_on], [t20].[direction_done_on] AS
[direction_done_on], [t20].[recorded_at] AS [recorded_at], [t20].[recorded_by] AS [recorded_by], [t20].[as_at] AS
[as_at], [t20].[due_on] AS [due_on]
FROM (SELECT [t19].[entry_id] AS [entry_id], [t19].[person_id] AS [person_id], [t19].[entered_on] AS [entered_on],
[t19].[author_id] AS [author_id], [t19].[author_role] AS [author_role], [t19].[gateway] AS [gateway], [t19].
[direction] AS [direction], [t19].[direction_due_on] AS [direction_due_on], [t19].[direction_done_on] AS
[direction_done_on], [t19].[recorded_at] AS [recorded_at], [t19].[recorded_by] AS [recorded_by], [t8].[as_at] AS
[as_at], [t18].[shift_from] AS [shift_from], [t18].[due_on] AS [due_on]
FROM (SELECT [t5].[entry_id] AS [entry_id], [t5].[person_id] AS [person_id], [t5].[entered_on] AS [entered_on], [t5].
[author_id] AS [author_id], [t5].[author_role] AS [author_role], [t5].[gateway] AS [gateway], [t5].[direction] AS
[direction], [t5].[direction_due_on] AS [direction_due_on], [t5].[direction_done_on] AS [direction_done_on], [t5].
[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
FROM [oversight_entries] AS [t5]
WHERE NOT [t5].[direction] IS NULL AND [t5].[direction] <> '') AS [t19] CROSS JOIN [snapshot_day] AS [t8]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'change_after_oversight' AND [t4].[variant] = 'all') AS [t18] ON [t19].[entered_on] = [t18].
[shift_from]) AS [t20]) AS [t22]
LEFT OUTER JOIN (SELECT [t23].[entry_id] AS [of_entry], MIN([t23].[changed_on]) AS [done_on]
FROM (SELECT [t22].[entry_id] AS [entry_id], [t22].[person_id] AS [person_id], [t22].[entered_on] AS [entered_on],
[t22].[author_id] AS [author_id], [t22].[author_role] AS [author_role], [t22].[gateway] AS [gateway], [t22].
[direction] AS [direction], [t22].[direction_due_on] AS [direction_due_on], [t22].[direction_done_on] AS
[direction_done_on], [t22].[recorded_at] AS [recorded_at], [t22].[recorded_by] AS [recorded_by], [t22].[as_at] AS
[as_at], [t22].[due_on] AS [due_on], [t16].[changed_person] AS [changed_person], [t16].[changed_on] AS [changed_on]
FROM (SELECT [t20].[entry_id] AS [entry_id], [t20].[person_id] AS [person_id], [t20].[entered_on] AS [entered_on],
[t20].[author_id] AS [author_id], [t20].[author_role] AS [author_role], [t20].[gateway] AS [gateway], [t20].
[direction] AS [direction], [t20].[direction_due_on] AS [direction_due_on], [t20].[direction_done_on] AS
[direction_done_on], [t20].[recorded_at] AS [recorded_at], [t20].[recorded_by] AS [recorded_by], [t20].[as_at] AS
[as_at], [t20].[due_on] AS [due_on]
FROM (SELECT [t19].[entry_id] AS [entry_id], [t19].[person_id] AS [person_id], [t19].[entered_on] AS [entered_on],
[t19].[author_id] AS [author_id], [t19].[author_role] AS [author_role], [t19].[gateway] AS [gateway], [t19].
[direction] AS [direction], [t19].[direction_due_on] AS [direction_due_on], [t19].[direction_done_on] AS
[direction_done_on], [t19].[recorded_at] AS [recorded_at], [t19].[recorded_by] AS [recorded_by], [t8].[as_at] AS
[as_at], [t18].[shift_from] AS [shift_from], [t18].[due_on] AS [due_on]
FROM (SELECT [t5].[entry_id] AS [entry_id], [t5].[person_id] AS [person_id], [t5].[entered_on] AS [entered_on], [t5].
[author_id] AS [author_id], [t5].[author_role] AS [author_role], [t5].[gateway] AS [gateway], [t5].[direction] AS
[direction], [t5].[direction_due_on] AS [direction_due_on], [t5].[direction_done_on] AS [direction_done_on], [t5].
[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
FROM [oversight_entries] AS [t5]
WHERE NOT [t5].[direction] IS NULL AND [t5].[direction] <> '') AS [t19] CROSS JOIN [snapshot_day] AS [t8]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [due_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'change_after_oversight' AND [t4].[variant] = 'all') AS [t18] ON [t19].[entered_on] = [t18].
[shift_from]) AS [t20]) AS [t22]
INNER JOIN (SELECT [t6].[person_id] AS [changed_person], [t6].[changed_on] AS [changed_on]
FROM [plan_changes] AS [t6]) AS [t16] ON [t22].[person_id] = [t16].[changed_person] AND [t16].[changed_on] >= [t22].
[entered_on]) AS [t23] GROUP BY [t23].[entry_id]) AS [t25] ON [t22].[entry_id] = [t25].[of_entry]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [ended_other_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'day_after' AND [t4].[variant] = 'all') AS [t17] ON [t22].[due_on] = [t17].[shift_from]) AS
[t26]) AS [t28]) AS [t31]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t12] ON [t31].[person_id] = [t12].[held_by] AND [t31].[entered_on] >= [t12].
[from_on] AND (([t12].[held_next] IS NULL) OR ([t31].[entered_on] < [t12].[held_next]))) AS [t34]) AS [t38]) AS [t40]
WHERE NOT [t40].[due_on] IS NULL) AS [t42]
INNER JOIN [periods] AS [t7] ON (([t42].[started_on] IS NULL) OR ([t42].[started_on] <= [t7].[to_on])) AND (([t42].
[done_on] IS NULL) OR ([t42].[done_on] > [t7].[to_on])) AND (([t42].[ended_other_on] IS NULL) OR ([t42].
[ended_other_on] > [t7].[to_on]))) AS [t45]) AS [t49];
