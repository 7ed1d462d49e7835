-- clock pre_proceedings
SELECT 'pre_proceedings' AS [standard], [t12].[person_id], [t12].[episode_id], [t12].[sequence], [t12].[variant],
[t12].[started_on], [t12].[limit_due_on] AS [due_on], [t12].[done_on], IIF(NOT [t12].[done_on] IS NULL, CAST(NULL AS
DATE), [t12].[ended_other_on]) AS [ended_other_on], COALESCE([t12].[unknown_because], CASE WHEN [t12].[started_on] IS
NULL THEN 'the start date is missing' WHEN [t12].[done_on] < [t12].[started_on] THEN
'the dates are in the wrong order' WHEN [t12].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t12].[version] AS [parameter_version]
FROM (SELECT [t11].[person_id] AS [person_id], [t11].[episode_id] AS [episode_id], [t11].[ended_other_on] AS
[ended_other_on], [t11].[started_on] AS [started_on], [t11].[done_on] AS [done_on], [t11].[unknown_because] AS
[unknown_because], [t11].[sequence] AS [sequence], [t11].[variant] AS [variant], [t6].[limit_variant] AS
[limit_variant], [t6].[limit_started_on] AS [limit_started_on], [t6].[limit_due_on] AS [limit_due_on], [t6].[version]
AS [version]
FROM (SELECT [t9].[person_id] AS [person_id], [t9].[episode_id] AS [episode_id], [t9].[ended_other_on] AS
[ended_other_on], [t9].[started_on] AS [started_on], [t9].[done_on] AS [done_on], [t9].[unknown_because] AS
[unknown_because], 1 AS [sequence], 'all' AS [variant]
FROM (SELECT [t8].[person_id] AS [person_id], [t8].[episode_id] AS [episode_id], [t5].[ended_other_on] AS
[ended_other_on], [t8].[pre_pro_decision_on] AS [started_on], [t8].[agree_stepdown_issue_on] AS [done_on], IIF((NOT
[t8].[pre_pro_outcome] IS NULL) AND ([t8].[agree_stepdown_issue_on] IS NULL), 'it is not recorded either way', CAST(
NULL AS VARCHAR(MAX))) AS [unknown_because]
FROM (SELECT [t1].[table_id] AS [episode_id], [t1].[person_id] AS [person_id], [t1].[plo_family_id] AS [plo_family_id]
, [t1].[pre_pro_decision_on] AS [pre_pro_decision_on], [t1].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t1].[pre_pro_outcome] AS [pre_pro_outcome], [t1].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t1].[cp_plans_referral_period] AS [cp_plans_referral_period], [t1].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t1].[prev_pre_proc_child] AS [prev_pre_proc_child], [t1].
[prev_care_proc_child] AS [prev_care_proc_child], [t1].[pre_pro_letter_on] AS [pre_pro_letter_on], [t1].
[care_pro_letter_on] AS [care_pro_letter_on], [t1].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t1].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t1].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t1].[court_reference] AS [court_reference], [t1].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t1].[care_proc_short_notice] AS [care_proc_short_notice], [t1].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t1].[initial_plan_approved] AS [initial_plan_approved],
[t1].[initial_care_plan] AS [initial_care_plan], [t1].[final_plan_approved] AS [final_plan_approved], [t1].
[final_care_plan] AS [final_care_plan]
FROM [pre_proceedings] AS [t1]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t1].[pre_pro_decision_on] IS NULL) AND ([t1].[legal_gateway_outcome] = 'C') THEN
1 WHEN NOT (([t1].[pre_pro_decision_on] IS NULL) AND ([t1].[legal_gateway_outcome] = 'C')) THEN 0 END AS BIT), (CAST(
0 AS BIT))) = 1)) AS [t8]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [dead], [t2].[died_on] AS [ended_other_on]
FROM [persons] AS [t2]) AS [t5] ON [t8].[person_id] = [t5].[dead]) AS [t9]) AS [t11]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'pre_proceedings') AS [t6] ON [t11].[variant] = [t6].[limit_variant] AND [t11].[started_on] =
[t6].[limit_started_on]) AS [t12];

-- clock letter_before_proceedings
SELECT 'letter_before_proceedings' AS [standard], [t6].[person_id], [t6].[episode_id], [t6].[sequence], [t6].
[variant], [t6].[started_on], [t6].[limit_due_on] AS [due_on], [t6].[done_on], IIF(NOT [t6].[done_on] IS NULL, CAST(
NULL AS DATE), [t6].[ended_other_on]) AS [ended_other_on], COALESCE([t6].[unknown_because], CASE WHEN [t6].
[started_on] IS NULL THEN 'the start date is missing' WHEN [t6].[done_on] < [t6].[started_on] THEN
'the dates are in the wrong order' WHEN [t6].[limit_due_on] IS NULL THEN 'no limit is in force on the start date' ELSE
NULL END) AS [unknown_because], [t6].[version] AS [parameter_version]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[episode_id] AS [episode_id], [t5].[started_on] AS [started_on],
[t5].[done_on] AS [done_on], [t5].[ended_other_on] AS [ended_other_on], [t5].[sequence] AS [sequence], [t5].[variant]
AS [variant], [t5].[unknown_because] AS [unknown_because], [t3].[limit_variant] AS [limit_variant], [t3].
[limit_started_on] AS [limit_started_on], [t3].[limit_due_on] AS [limit_due_on], [t3].[version] AS [version]
FROM (SELECT [t0].[person_id] AS [person_id], [t0].[table_id] AS [episode_id], [t0].[pre_pro_decision_on] AS
[started_on], [t0].[pre_pro_letter_on] AS [done_on], [t0].[agree_stepdown_issue_on] AS [ended_other_on], 1 AS
[sequence], 'all' AS [variant], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM [pre_proceedings] AS [t0]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t0].[pre_pro_decision_on] IS NULL) AND ([t0].[legal_gateway_outcome] = 'C') THEN
1 WHEN NOT (([t0].[pre_pro_decision_on] IS NULL) AND ([t0].[legal_gateway_outcome] = 'C')) THEN 0 END AS BIT), (CAST(
0 AS BIT))) = 1)) AS [t5]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'letter_before_proceedings') AS [t3] ON [t5].[variant] = [t3].[limit_variant] AND [t5].
[started_on] = [t3].[limit_started_on]) AS [t6];

-- clock pre_proceedings_meeting
SELECT 'pre_proceedings_meeting' AS [standard], [t6].[person_id], [t6].[episode_id], [t6].[sequence], [t6].[variant],
[t6].[started_on], [t6].[limit_due_on] AS [due_on], [t6].[done_on], IIF(NOT [t6].[done_on] IS NULL, CAST(NULL AS DATE
), [t6].[ended_other_on]) AS [ended_other_on], COALESCE([t6].[unknown_because], CASE WHEN [t6].[started_on] IS NULL
THEN 'the start date is missing' WHEN [t6].[done_on] < [t6].[started_on] THEN 'the dates are in the wrong order' WHEN
[t6].[limit_due_on] IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t6].
[version] AS [parameter_version]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[episode_id] AS [episode_id], [t5].[started_on] AS [started_on],
[t5].[done_on] AS [done_on], [t5].[ended_other_on] AS [ended_other_on], [t5].[sequence] AS [sequence], [t5].[variant]
AS [variant], [t5].[unknown_because] AS [unknown_because], [t3].[limit_variant] AS [limit_variant], [t3].
[limit_started_on] AS [limit_started_on], [t3].[limit_due_on] AS [limit_due_on], [t3].[version] AS [version]
FROM (SELECT [t0].[person_id] AS [person_id], [t0].[table_id] AS [episode_id], [t0].[pre_pro_letter_on] AS
[started_on], [t0].[initial_pre_pro_meeting_on] AS [done_on], [t0].[agree_stepdown_issue_on] AS [ended_other_on], 1 AS
[sequence], 'all' AS [variant], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM [pre_proceedings] AS [t0]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t0].[pre_pro_decision_on] IS NULL) AND ([t0].[legal_gateway_outcome] = 'C') THEN
1 WHEN NOT (([t0].[pre_pro_decision_on] IS NULL) AND ([t0].[legal_gateway_outcome] = 'C')) THEN 0 END AS BIT), (CAST(
0 AS BIT))) = 1) AND ((NOT [t0].[pre_pro_letter_on] IS NULL) OR (NOT [t0].[initial_pre_pro_meeting_on] IS NULL))) AS
[t5]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'pre_proceedings_meeting') AS [t3] ON [t5].[variant] = [t3].[limit_variant] AND [t5].
[started_on] = [t3].[limit_started_on]) AS [t6];

-- clock care_proceedings
SELECT 'care_proceedings' AS [standard], [t12].[person_id], [t12].[episode_id], [t12].[sequence], [t12].[variant],
[t12].[started_on], [t12].[limit_due_on] AS [due_on], [t12].[done_on], IIF(NOT [t12].[done_on] IS NULL, CAST(NULL AS
DATE), [t12].[ended_other_on]) AS [ended_other_on], COALESCE([t12].[unknown_because], CASE WHEN [t12].[started_on] IS
NULL THEN 'the start date is missing' WHEN [t12].[done_on] < [t12].[started_on] THEN
'the dates are in the wrong order' WHEN [t12].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t12].[version] AS [parameter_version]
FROM (SELECT [t11].[person_id] AS [person_id], [t11].[ended_other_on] AS [ended_other_on], [t11].[episode_id] AS
[episode_id], [t11].[started_on] AS [started_on], [t11].[done_on] AS [done_on], [t11].[variant] AS [variant], [t11].
[unknown_because] AS [unknown_because], [t11].[sequence] AS [sequence], [t6].[limit_variant] AS [limit_variant], [t6]
.[limit_started_on] AS [limit_started_on], [t6].[limit_due_on] AS [limit_due_on], [t6].[version] AS [version]
FROM (SELECT [t9].[person_id] AS [person_id], [t9].[ended_other_on] AS [ended_other_on], [t9].[episode_id] AS
[episode_id], [t9].[started_on] AS [started_on], [t9].[done_on] AS [done_on], [t9].[variant] AS [variant], [t9].
[unknown_because] AS [unknown_because], 1 AS [sequence]
FROM (SELECT [t8].[person_id] AS [person_id], [t5].[ended_other_on] AS [ended_other_on], [t8].[application_id] AS
[episode_id], [t8].[issued_on] AS [started_on], [t8].[final_order_on] AS [done_on], IIF(NOT [t8].[extended_to_on] IS
NULL, 'extended', 'as issued') AS [variant], IIF([t8].[application] IS NULL, 'it is not recorded either way', CAST(
NULL AS VARCHAR(MAX))) AS [unknown_because]
FROM (SELECT [t1].[application_id] AS [application_id], [t1].[proceedings_id] AS [proceedings_id], [t1].[person_id] AS
[person_id], [t1].[application] AS [application], [t1].[issued_on] AS [issued_on], [t1].[extended_to_on] AS
[extended_to_on], [t1].[final_order_on] AS [final_order_on], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by]
AS [recorded_by]
FROM [court_applications] AS [t1]
WHERE COALESCE([t1].[application], 'care') IN ('care', 'supervision')) AS [t8]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [dead], [t2].[died_on] AS [ended_other_on]
FROM [persons] AS [t2]) AS [t5] ON [t8].[person_id] = [t5].[dead]) AS [t9]) AS [t11]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'care_proceedings') AS [t6] ON [t11].[variant] = [t6].[limit_variant] AND [t11].[started_on]
= [t6].[limit_started_on]) AS [t12];

-- measure PL01
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
[state], [t9].[done_on] AS [dated_on]
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
WHERE [t1].[standard] = 'pre_proceedings') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
WHERE [t11].[state] IN ('met', 'missed', 'unknown') AND [t11].[dated_on] <= [t11].[as_at]) AS [t13]
INNER JOIN [period_days] AS [t4] ON [t13].[dated_on] = [t4].[day]) AS [t15]) AS [t17]
UNION ALL
SELECT *
FROM (SELECT CAST([t14].[period] AS VARCHAR(MAX)) AS [period], CAST([t14].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t14].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t14].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST([t14].[overdue] AS FLOAT) AS [counted], CAST(0.0 AS
FLOAT) AS [hit], CAST([t14].[unknown] AS FLOAT) AS [unknown], CAST([t14].[pending] AS FLOAT) AS [pending], CAST([t14]
.[overdue] AS FLOAT) AS [overdue]
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
[ended_other_on], [t8].[unknown_because] AS [unknown_because], [t8].[parameter_version] AS [parameter_version], [t5].
[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[standard] AS [standard], [t1].[person_id] AS [person_id], [t1].[episode_id] AS [episode_id], [t1].
[sequence] AS [sequence], [t1].[variant] AS [variant], [t1].[worker_id] AS [worker_id], [t1].[team_id] AS [team_id],
[t1].[started_on] AS [started_on], [t1].[due_on] AS [due_on], [t1].[done_on] AS [done_on], [t1].[ended_other_on] AS
[ended_other_on], [t1].[unknown_because] AS [unknown_because], [t1].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t1]
WHERE [t1].[standard] = 'pre_proceedings') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14]) AS [t16];

-- measure PL02
SELECT *
FROM (SELECT CAST([t20].[period] AS VARCHAR(MAX)) AS [period], CAST([t20].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t20].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t20].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(CAST(CAST(CASE WHEN [t20].[state] <> 'unknown' THEN 1
WHEN NOT ([t20].[state] <> 'unknown') THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [counted], CAST(CAST(CAST(CASE WHEN
[t20].[state] = 'met' THEN 1 WHEN NOT ([t20].[state] = 'met') THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [hit], CAST(
CAST(CAST(CASE WHEN [t20].[state] = 'unknown' THEN 1 WHEN NOT ([t20].[state] = 'unknown') THEN 0 END AS BIT) AS FLOAT
) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t19].[standard] AS [standard], [t19].[person_id] AS [person_id], [t19].[episode_id] AS [episode_id],
[t19].[sequence] AS [sequence], [t19].[variant] AS [variant], [t19].[worker_id] AS [worker_id], [t19].[team_id] AS
[team_id], [t19].[started_on] AS [started_on], [t19].[due_on] AS [due_on], [t19].[done_on] AS [done_on], [t19].
[ended_other_on] AS [ended_other_on], [t19].[unknown_because] AS [unknown_because], [t19].[parameter_version] AS
[parameter_version], [t19].[as_at] AS [as_at], [t19].[state] AS [state], [t19].[dated_on] AS [dated_on], [t5].
[period] AS [period], [t5].[day] AS [day]
FROM (SELECT [t16].[standard] AS [standard], [t16].[person_id] AS [person_id], [t16].[episode_id] AS [episode_id],
[t16].[sequence] AS [sequence], [t16].[variant] AS [variant], [t16].[worker_id] AS [worker_id], [t16].[team_id] AS
[team_id], [t16].[started_on] AS [started_on], [t16].[due_on] AS [due_on], [t16].[done_on] AS [done_on], [t16].
[ended_other_on] AS [ended_other_on], [t16].[unknown_because] AS [unknown_because], [t16].[parameter_version] AS
[parameter_version], [t16].[as_at] AS [as_at], [t16].[state] AS [state], [t16].[dated_on] AS [dated_on]
FROM (SELECT [t15].[standard] AS [standard], [t15].[person_id] AS [person_id], [t15].[episode_id] AS [episode_id],
[t15].[sequence] AS [sequence], [t15].[variant] AS [variant], [t15].[worker_id] AS [worker_id], [t15].[team_id] AS
[team_id], [t15].[started_on] AS [started_on], [t15].[due_on] AS [due_on], [t15].[done_on] AS [done_on], [t15].
[ended_other_on] AS [ended_other_on], [t15].[unknown_because] AS [unknown_because], [t15].[parameter_version] AS
[parameter_version], [t15].[as_at] AS [as_at], CASE WHEN NOT [t15].[unknown_because] IS NULL THEN 'unknown' WHEN [t15]
.[started_on] > [t15].[as_at] THEN CAST(NULL AS VARCHAR(MAX)) WHEN ([t15].[done_on] <= [t15].[as_at]) AND (([t15].
[due_on] IS NULL) OR ([t15].[done_on] <= [t15].[due_on])) THEN 'met' WHEN ([t15].[ended_other_on] <= [t15].[as_at])
AND (([t15].[due_on] IS NULL) OR ([t15].[ended_other_on] <= [t15].[due_on])) THEN 'ended' WHEN [t15].[due_on] < [t15]
.[as_at] THEN 'missed' ELSE 'pending' END AS [state], COALESCE([t15].[started_on], [t15].[done_on]) AS [dated_on]
FROM (SELECT [t9].[standard] AS [standard], [t9].[person_id] AS [person_id], [t9].[episode_id] AS [episode_id], [t9].
[sequence] AS [sequence], [t9].[variant] AS [variant], [t9].[worker_id] AS [worker_id], [t9].[team_id] AS [team_id],
[t9].[started_on] AS [started_on], [t9].[due_on] AS [due_on], [t9].[done_on] AS [done_on], [t9].[ended_other_on] AS
[ended_other_on], [t9].[unknown_because] AS [unknown_because], [t9].[parameter_version] AS [parameter_version], [t7].
[as_at] AS [as_at]
FROM (SELECT [t1].[standard] AS [standard], [t1].[person_id] AS [person_id], [t1].[episode_id] AS [episode_id], [t1].
[sequence] AS [sequence], [t1].[variant] AS [variant], [t1].[worker_id] AS [worker_id], [t1].[team_id] AS [team_id],
[t1].[started_on] AS [started_on], [t1].[due_on] AS [due_on], [t1].[done_on] AS [done_on], [t1].[ended_other_on] AS
[ended_other_on], [t1].[unknown_because] AS [unknown_because], [t1].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t1]
WHERE [t1].[standard] = 'letter_before_proceedings') AS [t9] CROSS JOIN [snapshot_day] AS [t7]
WHERE EXISTS(SELECT 1
FROM (SELECT [t11].[episode_id] AS [kept]
FROM (SELECT [t10].[episode_id] AS [episode_id], [t10].[person_id] AS [person_id], [t10].[plo_family_id] AS
[plo_family_id], [t10].[pre_pro_decision_on] AS [pre_pro_decision_on], [t10].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t10].[pre_pro_outcome] AS [pre_pro_outcome], [t10].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t10].[cp_plans_referral_period] AS [cp_plans_referral_period], [t10].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t10].[prev_pre_proc_child] AS [prev_pre_proc_child], [t10].
[prev_care_proc_child] AS [prev_care_proc_child], [t10].[pre_pro_letter_on] AS [pre_pro_letter_on], [t10].
[care_pro_letter_on] AS [care_pro_letter_on], [t10].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t10].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t10].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t10].[court_reference] AS [court_reference], [t10].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t10].[care_proc_short_notice] AS [care_proc_short_notice], [t10].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t10].[initial_plan_approved] AS [initial_plan_approved],
[t10].[initial_care_plan] AS [initial_care_plan], [t10].[final_plan_approved] AS [final_plan_approved], [t10].
[final_care_plan] AS [final_care_plan], [t10].[family] AS [family], ROW_NUMBER() OVER (PARTITION BY [t10].[family],
[t10].[pre_pro_decision_on] ORDER BY CASE WHEN [t10].[episode_id] IS NULL THEN 1 ELSE 0 END, [t10].[episode_id] ASC) -
1 AS [place]
FROM (SELECT [t3].[table_id] AS [episode_id], [t3].[person_id] AS [person_id], [t3].[plo_family_id] AS [plo_family_id]
, [t3].[pre_pro_decision_on] AS [pre_pro_decision_on], [t3].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t3].[pre_pro_outcome] AS [pre_pro_outcome], [t3].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t3].[cp_plans_referral_period] AS [cp_plans_referral_period], [t3].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t3].[prev_pre_proc_child] AS [prev_pre_proc_child], [t3].
[prev_care_proc_child] AS [prev_care_proc_child], [t3].[pre_pro_letter_on] AS [pre_pro_letter_on], [t3].
[care_pro_letter_on] AS [care_pro_letter_on], [t3].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t3].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t3].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t3].[court_reference] AS [court_reference], [t3].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t3].[care_proc_short_notice] AS [care_proc_short_notice], [t3].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t3].[initial_plan_approved] AS [initial_plan_approved],
[t3].[initial_care_plan] AS [initial_care_plan], [t3].[final_plan_approved] AS [final_plan_approved], [t3].
[final_care_plan] AS [final_care_plan], COALESCE([t3].[plo_family_id], [t3].[table_id]) AS [family]
FROM [pre_proceedings] AS [t3]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t3].[pre_pro_decision_on] IS NULL) AND ([t3].[legal_gateway_outcome] = 'C') THEN
1 WHEN NOT (([t3].[pre_pro_decision_on] IS NULL) AND ([t3].[legal_gateway_outcome] = 'C')) THEN 0 END AS BIT), (CAST(
0 AS BIT))) = 1)) AS [t10]) AS [t11]
WHERE [t11].[place] = 0) AS [t13]
WHERE [t9].[episode_id] = [t13].[kept])) AS [t15]) AS [t16]
WHERE [t16].[state] IN ('met', 'missed', 'unknown') AND [t16].[dated_on] <= [t16].[as_at] AND (([t16].[due_on] IS NULL
) OR ([t16].[due_on] < [t16].[as_at]))) AS [t19]
INNER JOIN [period_days] AS [t5] ON [t19].[dated_on] = [t5].[day]) AS [t20]) AS [t21]
UNION ALL
SELECT *
FROM (SELECT CAST([t14].[period] AS VARCHAR(MAX)) AS [period], CAST([t14].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t14].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t14].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(0.0 AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t14].[unknown_because] IS NULL) AND ([t14].
[started_on] <= [t14].[to_on]) AND (([t14].[done_on] IS NULL) OR ([t14].[done_on] > [t14].[to_on])) AND (([t14].
[ended_other_on] IS NULL) OR ([t14].[ended_other_on] > [t14].[to_on])) AND COALESCE(CAST(CASE WHEN [t14].[due_on] <
[t14].[to_on] THEN 1 WHEN NOT ([t14].[due_on] < [t14].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN
NOT (([t14].[unknown_because] IS NULL) AND ([t14].[started_on] <= [t14].[to_on]) AND (([t14].[done_on] IS NULL) OR (
[t14].[done_on] > [t14].[to_on])) AND (([t14].[ended_other_on] IS NULL) OR ([t14].[ended_other_on] > [t14].[to_on]))
AND COALESCE(CAST(CASE WHEN [t14].[due_on] < [t14].[to_on] THEN 1 WHEN NOT ([t14].[due_on] < [t14].[to_on]) THEN 0 END
AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t14].[unknown_because] IS
NULL THEN 1 WHEN NOT (NOT [t14].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [pending], CAST(
CAST(CAST(CASE WHEN ([t14].[unknown_because] IS NULL) AND ([t14].[started_on] <= [t14].[to_on]) AND (([t14].[done_on]
IS NULL) OR ([t14].[done_on] > [t14].[to_on])) AND (([t14].[ended_other_on] IS NULL) OR ([t14].[ended_other_on] >
[t14].[to_on])) AND COALESCE(CAST(CASE WHEN [t14].[due_on] < [t14].[to_on] THEN 1 WHEN NOT ([t14].[due_on] < [t14].
[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t14].[unknown_because] IS NULL) AND ([t14].
[started_on] <= [t14].[to_on]) AND (([t14].[done_on] IS NULL) OR ([t14].[done_on] > [t14].[to_on])) AND (([t14].
[ended_other_on] IS NULL) OR ([t14].[ended_other_on] > [t14].[to_on])) AND COALESCE(CAST(CASE WHEN [t14].[due_on] <
[t14].[to_on] THEN 1 WHEN NOT ([t14].[due_on] < [t14].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END
AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t9].[standard] AS [standard], [t9].[person_id] AS [person_id], [t9].[episode_id] AS [episode_id], [t9].
[sequence] AS [sequence], [t9].[variant] AS [variant], [t9].[worker_id] AS [worker_id], [t9].[team_id] AS [team_id],
[t9].[started_on] AS [started_on], [t9].[due_on] AS [due_on], [t9].[done_on] AS [done_on], [t9].[ended_other_on] AS
[ended_other_on], [t9].[unknown_because] AS [unknown_because], [t9].[parameter_version] AS [parameter_version], [t6].
[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[standard] AS [standard], [t1].[person_id] AS [person_id], [t1].[episode_id] AS [episode_id], [t1].
[sequence] AS [sequence], [t1].[variant] AS [variant], [t1].[worker_id] AS [worker_id], [t1].[team_id] AS [team_id],
[t1].[started_on] AS [started_on], [t1].[due_on] AS [due_on], [t1].[done_on] AS [done_on], [t1].[ended_other_on] AS
[ended_other_on], [t1].[unknown_because] AS [unknown_because], [t1].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t1]
WHERE [t1].[standard] = 'letter_before_proceedings') AS [t9]
INNER JOIN [periods] AS [t6] ON (([t9].[started_on] IS NULL) OR ([t9].[started_on] <= [t6].[to_on])) AND (([t9].
[done_on] IS NULL) OR ([t9].[done_on] > [t6].[to_on])) AND (([t9].[ended_other_on] IS NULL) OR ([t9].[ended_other_on]
> [t6].[to_on]))
WHERE EXISTS(SELECT 1
FROM (SELECT [t11].[episode_id] AS [kept]
FROM (SELECT [t10].[episode_id] AS [episode_id], [t10].[person_id] AS [person_id], [t10].[plo_family_id] AS
[plo_family_id], [t10].[pre_pro_decision_on] AS [pre_pro_decision_on], [t10].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t10].[pre_pro_outcome] AS [pre_pro_outcome], [t10].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t10].[cp_plans_referral_period] AS [cp_plans_referral_period], [t10].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t10].[prev_pre_proc_child] AS [prev_pre_proc_child], [t10].
[prev_care_proc_child] AS [prev_care_proc_child], [t10].[pre_pro_letter_on] AS [pre_pro_letter_on], [t10].
[care_pro_letter_on] AS [care_pro_letter_on], [t10].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t10].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t10].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t10].[court_reference] AS [court_reference], [t10].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t10].[care_proc_short_notice] AS [care_proc_short_notice], [t10].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t10].[initial_plan_approved] AS [initial_plan_approved],
[t10].[initial_care_plan] AS [initial_care_plan], [t10].[final_plan_approved] AS [final_plan_approved], [t10].
[final_care_plan] AS [final_care_plan], [t10].[family] AS [family], ROW_NUMBER() OVER (PARTITION BY [t10].[family],
[t10].[pre_pro_decision_on] ORDER BY CASE WHEN [t10].[episode_id] IS NULL THEN 1 ELSE 0 END, [t10].[episode_id] ASC) -
1 AS [place]
FROM (SELECT [t3].[table_id] AS [episode_id], [t3].[person_id] AS [person_id], [t3].[plo_family_id] AS [plo_family_id]
, [t3].[pre_pro_decision_on] AS [pre_pro_decision_on], [t3].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t3].[pre_pro_outcome] AS [pre_pro_outcome], [t3].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t3].[cp_plans_referral_period] AS [cp_plans_referral_period], [t3].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t3].[prev_pre_proc_child] AS [prev_pre_proc_child], [t3].
[prev_care_proc_child] AS [prev_care_proc_child], [t3].[pre_pro_letter_on] AS [pre_pro_letter_on], [t3].
[care_pro_letter_on] AS [care_pro_letter_on], [t3].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t3].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t3].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t3].[court_reference] AS [court_reference], [t3].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t3].[care_proc_short_notice] AS [care_proc_short_notice], [t3].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t3].[initial_plan_approved] AS [initial_plan_approved],
[t3].[initial_care_plan] AS [initial_care_plan], [t3].[final_plan_approved] AS [final_plan_approved], [t3].
[final_care_plan] AS [final_care_plan], COALESCE([t3].[plo_family_id], [t3].[table_id]) AS [family]
FROM [pre_proceedings] AS [t3]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t3].[pre_pro_decision_on] IS NULL) AND ([t3].[legal_gateway_outcome] = 'C') THEN
1 WHEN NOT (([t3].[pre_pro_decision_on] IS NULL) AND ([t3].[legal_gateway_outcome] = 'C')) THEN 0 END AS BIT), (CAST(
0 AS BIT))) = 1)) AS [t10]) AS [t11]
WHERE [t11].[place] = 0) AS [t13]
WHERE [t9].[episode_id] = [t13].[kept])) AS [t14]) AS [t18];

-- measure PL03
SELECT *
FROM (SELECT CAST([t20].[period] AS VARCHAR(MAX)) AS [period], CAST([t20].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t20].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t20].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(CAST(CAST(CASE WHEN [t20].[state] <> 'unknown' THEN 1
WHEN NOT ([t20].[state] <> 'unknown') THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [counted], CAST(CAST(CAST(CASE WHEN
[t20].[state] = 'met' THEN 1 WHEN NOT ([t20].[state] = 'met') THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [hit], CAST(
CAST(CAST(CASE WHEN [t20].[state] = 'unknown' THEN 1 WHEN NOT ([t20].[state] = 'unknown') THEN 0 END AS BIT) AS FLOAT
) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t19].[standard] AS [standard], [t19].[person_id] AS [person_id], [t19].[episode_id] AS [episode_id],
[t19].[sequence] AS [sequence], [t19].[variant] AS [variant], [t19].[worker_id] AS [worker_id], [t19].[team_id] AS
[team_id], [t19].[started_on] AS [started_on], [t19].[due_on] AS [due_on], [t19].[done_on] AS [done_on], [t19].
[ended_other_on] AS [ended_other_on], [t19].[unknown_because] AS [unknown_because], [t19].[parameter_version] AS
[parameter_version], [t19].[as_at] AS [as_at], [t19].[state] AS [state], [t19].[dated_on] AS [dated_on], [t5].
[period] AS [period], [t5].[day] AS [day]
FROM (SELECT [t16].[standard] AS [standard], [t16].[person_id] AS [person_id], [t16].[episode_id] AS [episode_id],
[t16].[sequence] AS [sequence], [t16].[variant] AS [variant], [t16].[worker_id] AS [worker_id], [t16].[team_id] AS
[team_id], [t16].[started_on] AS [started_on], [t16].[due_on] AS [due_on], [t16].[done_on] AS [done_on], [t16].
[ended_other_on] AS [ended_other_on], [t16].[unknown_because] AS [unknown_because], [t16].[parameter_version] AS
[parameter_version], [t16].[as_at] AS [as_at], [t16].[state] AS [state], [t16].[dated_on] AS [dated_on]
FROM (SELECT [t15].[standard] AS [standard], [t15].[person_id] AS [person_id], [t15].[episode_id] AS [episode_id],
[t15].[sequence] AS [sequence], [t15].[variant] AS [variant], [t15].[worker_id] AS [worker_id], [t15].[team_id] AS
[team_id], [t15].[started_on] AS [started_on], [t15].[due_on] AS [due_on], [t15].[done_on] AS [done_on], [t15].
[ended_other_on] AS [ended_other_on], [t15].[unknown_because] AS [unknown_because], [t15].[parameter_version] AS
[parameter_version], [t15].[as_at] AS [as_at], CASE WHEN NOT [t15].[unknown_because] IS NULL THEN 'unknown' WHEN [t15]
.[started_on] > [t15].[as_at] THEN CAST(NULL AS VARCHAR(MAX)) WHEN ([t15].[done_on] <= [t15].[as_at]) AND (([t15].
[due_on] IS NULL) OR ([t15].[done_on] <= [t15].[due_on])) THEN 'met' WHEN ([t15].[ended_other_on] <= [t15].[as_at])
AND (([t15].[due_on] IS NULL) OR ([t15].[ended_other_on] <= [t15].[due_on])) THEN 'ended' WHEN [t15].[due_on] < [t15]
.[as_at] THEN 'missed' ELSE 'pending' END AS [state], COALESCE([t15].[started_on], [t15].[done_on]) AS [dated_on]
FROM (SELECT [t9].[standard] AS [standard], [t9].[person_id] AS [person_id], [t9].[episode_id] AS [episode_id], [t9].
[sequence] AS [sequence], [t9].[variant] AS [variant], [t9].[worker_id] AS [worker_id], [t9].[team_id] AS [team_id],
[t9].[started_on] AS [started_on], [t9].[due_on] AS [due_on], [t9].[done_on] AS [done_on], [t9].[ended_other_on] AS
[ended_other_on], [t9].[unknown_because] AS [unknown_because], [t9].[parameter_version] AS [parameter_version], [t7].
[as_at] AS [as_at]
FROM (SELECT [t1].[standard] AS [standard], [t1].[person_id] AS [person_id], [t1].[episode_id] AS [episode_id], [t1].
[sequence] AS [sequence], [t1].[variant] AS [variant], [t1].[worker_id] AS [worker_id], [t1].[team_id] AS [team_id],
[t1].[started_on] AS [started_on], [t1].[due_on] AS [due_on], [t1].[done_on] AS [done_on], [t1].[ended_other_on] AS
[ended_other_on], [t1].[unknown_because] AS [unknown_because], [t1].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t1]
WHERE [t1].[standard] = 'pre_proceedings_meeting') AS [t9] CROSS JOIN [snapshot_day] AS [t7]
WHERE EXISTS(SELECT 1
FROM (SELECT [t11].[episode_id] AS [kept]
FROM (SELECT [t10].[episode_id] AS [episode_id], [t10].[person_id] AS [person_id], [t10].[plo_family_id] AS
[plo_family_id], [t10].[pre_pro_decision_on] AS [pre_pro_decision_on], [t10].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t10].[pre_pro_outcome] AS [pre_pro_outcome], [t10].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t10].[cp_plans_referral_period] AS [cp_plans_referral_period], [t10].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t10].[prev_pre_proc_child] AS [prev_pre_proc_child], [t10].
[prev_care_proc_child] AS [prev_care_proc_child], [t10].[pre_pro_letter_on] AS [pre_pro_letter_on], [t10].
[care_pro_letter_on] AS [care_pro_letter_on], [t10].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t10].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t10].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t10].[court_reference] AS [court_reference], [t10].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t10].[care_proc_short_notice] AS [care_proc_short_notice], [t10].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t10].[initial_plan_approved] AS [initial_plan_approved],
[t10].[initial_care_plan] AS [initial_care_plan], [t10].[final_plan_approved] AS [final_plan_approved], [t10].
[final_care_plan] AS [final_care_plan], [t10].[family] AS [family], ROW_NUMBER() OVER (PARTITION BY [t10].[family],
[t10].[pre_pro_decision_on] ORDER BY CASE WHEN [t10].[episode_id] IS NULL THEN 1 ELSE 0 END, [t10].[episode_id] ASC) -
1 AS [place]
FROM (SELECT [t3].[table_id] AS [episode_id], [t3].[person_id] AS [person_id], [t3].[plo_family_id] AS [plo_family_id]
, [t3].[pre_pro_decision_on] AS [pre_pro_decision_on], [t3].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t3].[pre_pro_outcome] AS [pre_pro_outcome], [t3].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t3].[cp_plans_referral_period] AS [cp_plans_referral_period], [t3].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t3].[prev_pre_proc_child] AS [prev_pre_proc_child], [t3].
[prev_care_proc_child] AS [prev_care_proc_child], [t3].[pre_pro_letter_on] AS [pre_pro_letter_on], [t3].
[care_pro_letter_on] AS [care_pro_letter_on], [t3].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t3].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t3].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t3].[court_reference] AS [court_reference], [t3].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t3].[care_proc_short_notice] AS [care_proc_short_notice], [t3].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t3].[initial_plan_approved] AS [initial_plan_approved],
[t3].[initial_care_plan] AS [initial_care_plan], [t3].[final_plan_approved] AS [final_plan_approved], [t3].
[final_care_plan] AS [final_care_plan], COALESCE([t3].[plo_family_id], [t3].[table_id]) AS [family]
FROM [pre_proceedings] AS [t3]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t3].[pre_pro_decision_on] IS NULL) AND ([t3].[legal_gateway_outcome] = 'C') THEN
1 WHEN NOT (([t3].[pre_pro_decision_on] IS NULL) AND ([t3].[legal_gateway_outcome] = 'C')) THEN 0 END AS BIT), (CAST(
0 AS BIT))) = 1)) AS [t10]) AS [t11]
WHERE [t11].[place] = 0) AS [t13]
WHERE [t9].[episode_id] = [t13].[kept])) AS [t15]) AS [t16]
WHERE [t16].[state] IN ('met', 'missed', 'unknown') AND [t16].[dated_on] <= [t16].[as_at] AND (([t16].[due_on] IS NULL
) OR ([t16].[due_on] < [t16].[as_at]))) AS [t19]
INNER JOIN [period_days] AS [t5] ON [t19].[dated_on] = [t5].[day]) AS [t20]) AS [t21]
UNION ALL
SELECT *
FROM (SELECT CAST([t14].[period] AS VARCHAR(MAX)) AS [period], CAST([t14].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t14].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t14].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(0.0 AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t14].[unknown_because] IS NULL) AND ([t14].
[started_on] <= [t14].[to_on]) AND (([t14].[done_on] IS NULL) OR ([t14].[done_on] > [t14].[to_on])) AND (([t14].
[ended_other_on] IS NULL) OR ([t14].[ended_other_on] > [t14].[to_on])) AND COALESCE(CAST(CASE WHEN [t14].[due_on] <
[t14].[to_on] THEN 1 WHEN NOT ([t14].[due_on] < [t14].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN
NOT (([t14].[unknown_because] IS NULL) AND ([t14].[started_on] <= [t14].[to_on]) AND (([t14].[done_on] IS NULL) OR (
[t14].[done_on] > [t14].[to_on])) AND (([t14].[ended_other_on] IS NULL) OR ([t14].[ended_other_on] > [t14].[to_on]))
AND COALESCE(CAST(CASE WHEN [t14].[due_on] < [t14].[to_on] THEN 1 WHEN NOT ([t14].[due_on] < [t14].[to_on]) THEN 0 END
AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t14].[unknown_because] IS
NULL THEN 1 WHEN NOT (NOT [t14].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [pending], CAST(
CAST(CAST(CASE WHEN ([t14].[unknown_because] IS NULL) AND ([t14].[started_on] <= [t14].[to_on]) AND (([t14].[done_on]
IS NULL) OR ([t14].[done_on] > [t14].[to_on])) AND (([t14].[ended_other_on] IS NULL) OR ([t14].[ended_other_on] >
[t14].[to_on])) AND COALESCE(CAST(CASE WHEN [t14].[due_on] < [t14].[to_on] THEN 1 WHEN NOT ([t14].[due_on] < [t14].
[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t14].[unknown_because] IS NULL) AND ([t14].
[started_on] <= [t14].[to_on]) AND (([t14].[done_on] IS NULL) OR ([t14].[done_on] > [t14].[to_on])) AND (([t14].
[ended_other_on] IS NULL) OR ([t14].[ended_other_on] > [t14].[to_on])) AND COALESCE(CAST(CASE WHEN [t14].[due_on] <
[t14].[to_on] THEN 1 WHEN NOT ([t14].[due_on] < [t14].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END
AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t9].[standard] AS [standard], [t9].[person_id] AS [person_id], [t9].[episode_id] AS [episode_id], [t9].
[sequence] AS [sequence], [t9].[variant] AS [variant], [t9].[worker_id] AS [worker_id], [t9].[team_id] AS [team_id],
[t9].[started_on] AS [started_on], [t9].[due_on] AS [due_on], [t9].[done_on] AS [done_on], [t9].[ended_other_on] AS
[ended_other_on], [t9].[unknown_because] AS [unknown_because], [t9].[parameter_version] AS [parameter_version], [t6].
[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[standard] AS [standard], [t1].[person_id] AS [person_id], [t1].[episode_id] AS [episode_id], [t1].
[sequence] AS [sequence], [t1].[variant] AS [variant], [t1].[worker_id] AS [worker_id], [t1].[team_id] AS [team_id],
[t1].[started_on] AS [started_on], [t1].[due_on] AS [due_on], [t1].[done_on] AS [done_on], [t1].[ended_other_on] AS
[ended_other_on], [t1].[unknown_because] AS [unknown_because], [t1].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t1]
WHERE [t1].[standard] = 'pre_proceedings_meeting') AS [t9]
INNER JOIN [periods] AS [t6] ON (([t9].[started_on] IS NULL) OR ([t9].[started_on] <= [t6].[to_on])) AND (([t9].
[done_on] IS NULL) OR ([t9].[done_on] > [t6].[to_on])) AND (([t9].[ended_other_on] IS NULL) OR ([t9].[ended_other_on]
> [t6].[to_on]))
WHERE EXISTS(SELECT 1
FROM (SELECT [t11].[episode_id] AS [kept]
FROM (SELECT [t10].[episode_id] AS [episode_id], [t10].[person_id] AS [person_id], [t10].[plo_family_id] AS
[plo_family_id], [t10].[pre_pro_decision_on] AS [pre_pro_decision_on], [t10].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t10].[pre_pro_outcome] AS [pre_pro_outcome], [t10].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t10].[cp_plans_referral_period] AS [cp_plans_referral_period], [t10].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t10].[prev_pre_proc_child] AS [prev_pre_proc_child], [t10].
[prev_care_proc_child] AS [prev_care_proc_child], [t10].[pre_pro_letter_on] AS [pre_pro_letter_on], [t10].
[care_pro_letter_on] AS [care_pro_letter_on], [t10].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t10].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t10].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t10].[court_reference] AS [court_reference], [t10].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t10].[care_proc_short_notice] AS [care_proc_short_notice], [t10].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t10].[initial_plan_approved] AS [initial_plan_approved],
[t10].[initial_care_plan] AS [initial_care_plan], [t10].[final_plan_approved] AS [final_plan_approved], [t10].
[final_care_plan] AS [final_care_plan], [t10].[family] AS [family], ROW_NUMBER() OVER (PARTITION BY [t10].[family],
[t10].[pre_pro_decision_on] ORDER BY CASE WHEN [t10].[episode_id] IS NULL THEN 1 ELSE 0 END, [t10].[episode_id] ASC) -
1 AS [place]
FROM (SELECT [t3].[table_id] AS [episode_id], [t3].[person_id] AS [person_id], [t3].[plo_family_id] AS [plo_family_id]
, [t3].[pre_pro_decision_on] AS [pre_pro_decision_on], [t3].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t3].[pre_pro_outcome] AS [pre_pro_outcome], [t3].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t3].[cp_plans_referral_period] AS [cp_plans_referral_period], [t3].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t3].[prev_pre_proc_child] AS [prev_pre_proc_child], [t3].
[prev_care_proc_child] AS [prev_care_proc_child], [t3].[pre_pro_letter_on] AS [pre_pro_letter_on], [t3].
[care_pro_letter_on] AS [care_pro_letter_on], [t3].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t3].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t3].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t3].[court_reference] AS [court_reference], [t3].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t3].[care_proc_short_notice] AS [care_proc_short_notice], [t3].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t3].[initial_plan_approved] AS [initial_plan_approved],
[t3].[initial_care_plan] AS [initial_care_plan], [t3].[final_plan_approved] AS [final_plan_approved], [t3].
[final_care_plan] AS [final_care_plan], COALESCE([t3].[plo_family_id], [t3].[table_id]) AS [family]
FROM [pre_proceedings] AS [t3]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t3].[pre_pro_decision_on] IS NULL) AND ([t3].[legal_gateway_outcome] = 'C') THEN
1 WHEN NOT (([t3].[pre_pro_decision_on] IS NULL) AND ([t3].[legal_gateway_outcome] = 'C')) THEN 0 END AS BIT), (CAST(
0 AS BIT))) = 1)) AS [t10]) AS [t11]
WHERE [t11].[place] = 0) AS [t13]
WHERE [t9].[episode_id] = [t13].[kept])) AS [t14]) AS [t18];

-- measure PL04
SELECT CAST([t13].[period] AS VARCHAR(MAX)) AS [period], CAST([t13].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t13].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t13].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST([t13].
[category] AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t13].[category] IS NULL, CAST(NULL AS FLOAT), [t13].
[counted]) IS NULL, [t13].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t13].[category] IS NULL, CAST(
NULL AS FLOAT), [t13].[counted]), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t13].[category] IS NULL, CAST(NULL AS
FLOAT), [t13].[counted]) IS NULL, 0.0, [t13].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST
(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t12].[episode_id] AS [episode_id], [t12].[person_id] AS [person_id], [t12].[plo_family_id] AS
[plo_family_id], [t12].[pre_pro_decision_on] AS [pre_pro_decision_on], [t12].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t12].[pre_pro_outcome] AS [pre_pro_outcome], [t12].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t12].[cp_plans_referral_period] AS [cp_plans_referral_period], [t12].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t12].[prev_pre_proc_child] AS [prev_pre_proc_child], [t12].
[prev_care_proc_child] AS [prev_care_proc_child], [t12].[pre_pro_letter_on] AS [pre_pro_letter_on], [t12].
[care_pro_letter_on] AS [care_pro_letter_on], [t12].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t12].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t12].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t12].[court_reference] AS [court_reference], [t12].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t12].[care_proc_short_notice] AS [care_proc_short_notice], [t12].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t12].[initial_plan_approved] AS [initial_plan_approved],
[t12].[initial_care_plan] AS [initial_care_plan], [t12].[final_plan_approved] AS [final_plan_approved], [t12].
[final_care_plan] AS [final_care_plan], [t12].[period] AS [period], [t12].[day] AS [day], [t12].[counted] AS [counted]
, [t12].[category] AS [category], [t12].[worker_id] AS [worker_id], [t12].[team_id] AS [team_id]
FROM (SELECT [t11].[episode_id] AS [episode_id], [t11].[person_id] AS [person_id], [t11].[plo_family_id] AS
[plo_family_id], [t11].[pre_pro_decision_on] AS [pre_pro_decision_on], [t11].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t11].[pre_pro_outcome] AS [pre_pro_outcome], [t11].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t11].[cp_plans_referral_period] AS [cp_plans_referral_period], [t11].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t11].[prev_pre_proc_child] AS [prev_pre_proc_child], [t11].
[prev_care_proc_child] AS [prev_care_proc_child], [t11].[pre_pro_letter_on] AS [pre_pro_letter_on], [t11].
[care_pro_letter_on] AS [care_pro_letter_on], [t11].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t11].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t11].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t11].[court_reference] AS [court_reference], [t11].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t11].[care_proc_short_notice] AS [care_proc_short_notice], [t11].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t11].[initial_plan_approved] AS [initial_plan_approved],
[t11].[initial_care_plan] AS [initial_care_plan], [t11].[final_plan_approved] AS [final_plan_approved], [t11].
[final_care_plan] AS [final_care_plan], [t11].[period] AS [period], [t11].[day] AS [day], [t11].[counted] AS [counted]
, [t11].[category] AS [category], [t11].[held_by] AS [held_by], [t11].[held_worker] AS [held_worker], [t11].
[held_team] AS [held_team], [t11].[from_on] AS [from_on], [t11].[until_on] AS [until_on], [t11].[held_next] AS
[held_next], IIF(([t11].[until_on] IS NULL) OR ([t11].[agree_stepdown_issue_on] <= [t11].[until_on]), [t11].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t11].[held_team] AS [team_id]
FROM (SELECT [t10].[episode_id] AS [episode_id], [t10].[person_id] AS [person_id], [t10].[plo_family_id] AS
[plo_family_id], [t10].[pre_pro_decision_on] AS [pre_pro_decision_on], [t10].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t10].[pre_pro_outcome] AS [pre_pro_outcome], [t10].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t10].[cp_plans_referral_period] AS [cp_plans_referral_period], [t10].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t10].[prev_pre_proc_child] AS [prev_pre_proc_child], [t10].
[prev_care_proc_child] AS [prev_care_proc_child], [t10].[pre_pro_letter_on] AS [pre_pro_letter_on], [t10].
[care_pro_letter_on] AS [care_pro_letter_on], [t10].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t10].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t10].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t10].[court_reference] AS [court_reference], [t10].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t10].[care_proc_short_notice] AS [care_proc_short_notice], [t10].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t10].[initial_plan_approved] AS [initial_plan_approved],
[t10].[initial_care_plan] AS [initial_care_plan], [t10].[final_plan_approved] AS [final_plan_approved], [t10].
[final_care_plan] AS [final_care_plan], [t10].[period] AS [period], [t10].[day] AS [day], [t10].[counted] AS [counted]
, [t10].[category] AS [category], [t5].[held_by] AS [held_by], [t5].[held_worker] AS [held_worker], [t5].[held_team]
AS [held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].[held_next] AS [held_next]
FROM (SELECT [t8].[episode_id] AS [episode_id], [t8].[person_id] AS [person_id], [t8].[plo_family_id] AS
[plo_family_id], [t8].[pre_pro_decision_on] AS [pre_pro_decision_on], [t8].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t8].[pre_pro_outcome] AS [pre_pro_outcome], [t8].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t8].[cp_plans_referral_period] AS [cp_plans_referral_period], [t8].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t8].[prev_pre_proc_child] AS [prev_pre_proc_child], [t8].
[prev_care_proc_child] AS [prev_care_proc_child], [t8].[pre_pro_letter_on] AS [pre_pro_letter_on], [t8].
[care_pro_letter_on] AS [care_pro_letter_on], [t8].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t8].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t8].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t8].[court_reference] AS [court_reference], [t8].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t8].[care_proc_short_notice] AS [care_proc_short_notice], [t8].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t8].[initial_plan_approved] AS [initial_plan_approved],
[t8].[initial_care_plan] AS [initial_care_plan], [t8].[final_plan_approved] AS [final_plan_approved], [t8].
[final_care_plan] AS [final_care_plan], [t8].[period] AS [period], [t8].[day] AS [day], 1.0 AS [counted], CASE WHEN
[t8].[pre_pro_outcome] = 'ISSUE' THEN 'care proceedings' WHEN [t8].[pre_pro_outcome] = 'STEP_DOWN' THEN 'stepped down'
ELSE NULL END AS [category]
FROM (SELECT [t7].[episode_id] AS [episode_id], [t7].[person_id] AS [person_id], [t7].[plo_family_id] AS
[plo_family_id], [t7].[pre_pro_decision_on] AS [pre_pro_decision_on], [t7].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t7].[pre_pro_outcome] AS [pre_pro_outcome], [t7].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t7].[cp_plans_referral_period] AS [cp_plans_referral_period], [t7].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t7].[prev_pre_proc_child] AS [prev_pre_proc_child], [t7].
[prev_care_proc_child] AS [prev_care_proc_child], [t7].[pre_pro_letter_on] AS [pre_pro_letter_on], [t7].
[care_pro_letter_on] AS [care_pro_letter_on], [t7].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t7].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t7].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t7].[court_reference] AS [court_reference], [t7].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t7].[care_proc_short_notice] AS [care_proc_short_notice], [t7].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t7].[initial_plan_approved] AS [initial_plan_approved],
[t7].[initial_care_plan] AS [initial_care_plan], [t7].[final_plan_approved] AS [final_plan_approved], [t7].
[final_care_plan] AS [final_care_plan], [t3].[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t1].[table_id] AS [episode_id], [t1].[person_id] AS [person_id], [t1].[plo_family_id] AS [plo_family_id]
, [t1].[pre_pro_decision_on] AS [pre_pro_decision_on], [t1].[initial_pre_pro_meeting_on] AS
[initial_pre_pro_meeting_on], [t1].[pre_pro_outcome] AS [pre_pro_outcome], [t1].[agree_stepdown_issue_on] AS
[agree_stepdown_issue_on], [t1].[cp_plans_referral_period] AS [cp_plans_referral_period], [t1].
[legal_gateway_outcome] AS [legal_gateway_outcome], [t1].[prev_pre_proc_child] AS [prev_pre_proc_child], [t1].
[prev_care_proc_child] AS [prev_care_proc_child], [t1].[pre_pro_letter_on] AS [pre_pro_letter_on], [t1].
[care_pro_letter_on] AS [care_pro_letter_on], [t1].[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t1].
[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep], [t1].[parents_legal_rep_point_of_issue] AS
[parents_legal_rep_point_of_issue], [t1].[court_reference] AS [court_reference], [t1].[care_proc_court_hearings] AS
[care_proc_court_hearings], [t1].[care_proc_short_notice] AS [care_proc_short_notice], [t1].
[proc_short_notice_reason] AS [proc_short_notice_reason], [t1].[initial_plan_approved] AS [initial_plan_approved],
[t1].[initial_care_plan] AS [initial_care_plan], [t1].[final_plan_approved] AS [final_plan_approved], [t1].
[final_care_plan] AS [final_care_plan]
FROM [pre_proceedings] AS [t1]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t1].[pre_pro_decision_on] IS NULL) AND ([t1].[legal_gateway_outcome] = 'C') THEN
1 WHEN NOT (([t1].[pre_pro_decision_on] IS NULL) AND ([t1].[legal_gateway_outcome] = 'C')) THEN 0 END AS BIT), (CAST(
0 AS BIT))) = 1)) AS [t7]
INNER JOIN [period_days] AS [t3] ON [t7].[agree_stepdown_issue_on] = [t3].[day]) AS [t8]) AS [t10]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t5] ON [t10].[person_id] = [t5].[held_by] AND [t10].[agree_stepdown_issue_on] >=
[t5].[from_on] AND (([t5].[held_next] IS NULL) OR ([t10].[agree_stepdown_issue_on] < [t5].[held_next]))) AS [t11]) AS
[t12]) AS [t13];

-- measure PL05
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
[state], [t9].[done_on] AS [dated_on]
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
WHERE [t1].[standard] = 'care_proceedings') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
WHERE [t11].[state] IN ('met', 'missed', 'unknown') AND [t11].[dated_on] <= [t11].[as_at]) AS [t13]
INNER JOIN [period_days] AS [t4] ON [t13].[dated_on] = [t4].[day]) AS [t15]) AS [t17]
UNION ALL
SELECT *
FROM (SELECT CAST([t14].[period] AS VARCHAR(MAX)) AS [period], CAST([t14].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t14].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t14].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST([t14].[overdue] AS FLOAT) AS [counted], CAST(0.0 AS
FLOAT) AS [hit], CAST([t14].[unknown] AS FLOAT) AS [unknown], CAST([t14].[pending] AS FLOAT) AS [pending], CAST([t14]
.[overdue] AS FLOAT) AS [overdue]
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
[ended_other_on], [t8].[unknown_because] AS [unknown_because], [t8].[parameter_version] AS [parameter_version], [t5].
[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[standard] AS [standard], [t1].[person_id] AS [person_id], [t1].[episode_id] AS [episode_id], [t1].
[sequence] AS [sequence], [t1].[variant] AS [variant], [t1].[worker_id] AS [worker_id], [t1].[team_id] AS [team_id],
[t1].[started_on] AS [started_on], [t1].[due_on] AS [due_on], [t1].[done_on] AS [done_on], [t1].[ended_other_on] AS
[ended_other_on], [t1].[unknown_because] AS [unknown_because], [t1].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t1]
WHERE [t1].[standard] = 'care_proceedings') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14]) AS [t16];

-- measure PL06
SELECT CAST([t16].[period] AS VARCHAR(MAX)) AS [period], CAST([t16].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t16].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t16].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t16].[hit] IS NULL, [t16].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t16].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t16].[hit] IS NULL, 0.0, [t16].
[counted]) AS FLOAT) AS [unknown], CAST([t16].[pending] AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t15].[proceedings_id] AS [proceedings_id], [t15].[person_id] AS [person_id], [t15].[issued_on] AS
[issued_on], [t15].[final_order_on] AS [final_order_on], [t15].[still_open] AS [still_open], [t15].[for_care] AS
[for_care], [t15].[said] AS [said], [t15].[unsaid] AS [unsaid], [t15].[period] AS [period], [t15].[day] AS [day],
[t15].[worker_id] AS [worker_id], [t15].[team_id] AS [team_id], [t15].[as_at] AS [as_at], 1.0 AS [counted], IIF(((
SELECT MIN(several.v)
FROM (VALUES ([t15].[final_order_on]), ([t15].[as_at])) AS several(v)) >= [t15].[issued_on]) AND ([t15].[said] > 0),
CAST(DATEDIFF(DAY, CAST([t15].[issued_on] AS DATETIME2), CAST((SELECT MIN(several.v)
FROM (VALUES ([t15].[final_order_on]), ([t15].[as_at])) AS several(v)) AS DATETIME2)) AS FLOAT) / 7.0, CAST(NULL AS
FLOAT)) AS [hit], CAST(CAST(CASE WHEN ([t15].[final_order_on] IS NULL) OR ([t15].[final_order_on] > [t15].[as_at])
THEN 1 WHEN NOT (([t15].[final_order_on] IS NULL) OR ([t15].[final_order_on] > [t15].[as_at])) THEN 0 END AS BIT) AS
FLOAT) AS [pending]
FROM (SELECT [t14].[proceedings_id] AS [proceedings_id], [t14].[person_id] AS [person_id], [t14].[issued_on] AS
[issued_on], [t14].[final_order_on] AS [final_order_on], [t14].[still_open] AS [still_open], [t14].[for_care] AS
[for_care], [t14].[said] AS [said], [t14].[unsaid] AS [unsaid], [t14].[period] AS [period], [t14].[day] AS [day],
[t14].[worker_id] AS [worker_id], [t14].[team_id] AS [team_id], [t4].[as_at] AS [as_at]
FROM (SELECT [t12].[proceedings_id] AS [proceedings_id], [t12].[person_id] AS [person_id], [t12].[issued_on] AS
[issued_on], [t12].[final_order_on] AS [final_order_on], [t12].[still_open] AS [still_open], [t12].[for_care] AS
[for_care], [t12].[said] AS [said], [t12].[unsaid] AS [unsaid], [t12].[period] AS [period], [t12].[day] AS [day], IIF
(([t12].[until_on] IS NULL) OR ([t12].[issued_on] <= [t12].[until_on]), [t12].[held_worker], CAST(NULL AS VARCHAR(MAX
))) AS [worker_id], [t12].[held_team] AS [team_id]
FROM (SELECT [t11].[proceedings_id] AS [proceedings_id], [t11].[person_id] AS [person_id], [t11].[issued_on] AS
[issued_on], [t11].[final_order_on] AS [final_order_on], [t11].[still_open] AS [still_open], [t11].[for_care] AS
[for_care], [t11].[said] AS [said], [t11].[unsaid] AS [unsaid], [t5].[period] AS [period], [t5].[day] AS [day], [t7].
[held_by] AS [held_by], [t7].[held_worker] AS [held_worker], [t7].[held_team] AS [held_team], [t7].[from_on] AS
[from_on], [t7].[until_on] AS [until_on], [t7].[held_next] AS [held_next]
FROM (SELECT [t9].[proceedings_id] AS [proceedings_id], [t9].[person_id] AS [person_id], [t9].[issued_on] AS
[issued_on], IIF([t9].[still_open] > 0, CAST(NULL AS DATE), [t9].[final_order_on]) AS [final_order_on], [t9].
[still_open] AS [still_open], [t9].[for_care] AS [for_care], [t9].[said] AS [said], [t9].[unsaid] AS [unsaid]
FROM (SELECT [t8].[proceedings_id] AS [proceedings_id], MIN([t8].[person_id]) AS [person_id], MIN([t8].[issued_on]) AS
[issued_on], MAX([t8].[final_order_on]) AS [final_order_on], SUM(IIF([t8].[final_order_on] IS NULL, 1, 0)) AS
[still_open], SUM(IIF(COALESCE(CAST(CASE WHEN [t8].[application] = 'care' THEN 1 WHEN NOT ([t8].[application] = 'care'
) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, 1, 0)) AS [for_care], SUM(IIF(NOT [t8].[application] IS NULL, 1, 0)) AS
[said], SUM(IIF([t8].[application] IS NULL, 1, 0)) AS [unsaid]
FROM (SELECT [t3].[application_id] AS [application_id], COALESCE([t3].[proceedings_id], [t3].[application_id]) AS
[proceedings_id], [t3].[person_id] AS [person_id], [t3].[application] AS [application], [t3].[issued_on] AS
[issued_on], [t3].[extended_to_on] AS [extended_to_on], [t3].[final_order_on] AS [final_order_on], [t3].[recorded_at]
AS [recorded_at], [t3].[recorded_by] AS [recorded_by]
FROM [court_applications] AS [t3]
WHERE COALESCE([t3].[application], 'care') IN ('care', 'supervision')) AS [t8] GROUP BY [t8].[proceedings_id]) AS [t9]
) AS [t11]
INNER JOIN [period_days] AS [t5] ON [t11].[issued_on] = [t5].[day]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [held_by], [t2].[worker_id] AS [held_worker], [t2].[team_id] AS
[held_team], [t2].[from_on] AS [from_on], [t2].[until_on] AS [until_on], [t2].[next_on] AS [held_next]
FROM [responsibility] AS [t2]) AS [t7] ON [t11].[person_id] = [t7].[held_by] AND [t11].[issued_on] >= [t7].[from_on]
AND (([t7].[held_next] IS NULL) OR ([t11].[issued_on] < [t7].[held_next]))) AS [t12]) AS [t14] CROSS JOIN
[snapshot_day] AS [t4]) AS [t15]) AS [t16];

-- measure PL07
WITH [t20] AS (SELECT [t19].[proceedings_id] AS [proceedings_id], [t19].[person_id] AS [person_id], [t19].[issued_on]
AS [issued_on], [t19].[final_order_on] AS [final_order_on], [t19].[still_open] AS [still_open], [t19].[for_care] AS
[for_care], [t19].[said] AS [said], [t19].[unsaid] AS [unsaid], [t5].[period] AS [period], [t5].[day] AS [day], [t9].
[held_by] AS [held_by], [t9].[held_worker] AS [held_worker], [t9].[held_team] AS [held_team], [t9].[from_on] AS
[from_on], [t9].[until_on] AS [until_on], [t9].[held_next] AS [held_next]
FROM (SELECT [t15].[proceedings_id] AS [proceedings_id], [t15].[person_id] AS [person_id], [t15].[issued_on] AS
[issued_on], IIF([t15].[still_open] > 0, CAST(NULL AS DATE), [t15].[final_order_on]) AS [final_order_on], [t15].
[still_open] AS [still_open], [t15].[for_care] AS [for_care], [t15].[said] AS [said], [t15].[unsaid] AS [unsaid]
FROM (SELECT [t12].[proceedings_id] AS [proceedings_id], MIN([t12].[person_id]) AS [person_id], MIN([t12].[issued_on]
) AS [issued_on], MAX([t12].[final_order_on]) AS [final_order_on], SUM(IIF([t12].[final_order_on] IS NULL, 1, 0)) AS
[still_open], SUM(IIF(COALESCE(CAST(CASE WHEN [t12].[application] = 'care' THEN 1 WHEN NOT ([t12].[application] =
'care') THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, 1, 0)) AS [for_care], SUM(IIF(NOT [t12].[application] IS NULL, 1, 0
)) AS [said], SUM(IIF([t12].[application] IS NULL, 1, 0)) AS [unsaid]
FROM (SELECT [t2].[application_id] AS [application_id], COALESCE([t2].[proceedings_id], [t2].[application_id]) AS
[proceedings_id], [t2].[person_id] AS [person_id], [t2].[application] AS [application], [t2].[issued_on] AS
[issued_on], [t2].[extended_to_on] AS [extended_to_on], [t2].[final_order_on] AS [final_order_on], [t2].[recorded_at]
AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [court_applications] AS [t2]
WHERE COALESCE([t2].[application], 'care') IN ('care', 'supervision')) AS [t12] GROUP BY [t12].[proceedings_id]) AS
[t15]) AS [t19]
INNER JOIN [period_days] AS [t5] ON [t19].[issued_on] = [t5].[day]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t9] ON [t19].[person_id] = [t9].[held_by] AND [t19].[issued_on] >= [t9].[from_on]
AND (([t9].[held_next] IS NULL) OR ([t19].[issued_on] < [t9].[held_next])))
SELECT CAST([t31].[period] AS VARCHAR(MAX)) AS [period], CAST([t31].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t31].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t31].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t31].[hit] IS NULL, [t31].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t31].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t31].[hit] IS NULL, 0.0, [t31].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t30].[proceedings_id] AS [proceedings_id], [t30].[person_id] AS [person_id], [t30].[issued_on] AS
[issued_on], [t30].[final_order_on] AS [final_order_on], [t30].[still_open] AS [still_open], [t30].[for_care] AS
[for_care], [t30].[said] AS [said], [t30].[unsaid] AS [unsaid], [t30].[period] AS [period], [t30].[day] AS [day],
[t30].[worker_id] AS [worker_id], [t30].[team_id] AS [team_id], [t30].[told_of] AS [told_of], [t30].[how] AS [how],
1.0 AS [counted], IIF(([t30].[said] = 0) OR (COALESCE([t30].[how], 0) = 1), CAST(NULL AS FLOAT), CAST(CAST(CASE WHEN
COALESCE([t30].[how], 0) = 2 THEN 1 WHEN NOT (COALESCE([t30].[how], 0) = 2) THEN 0 END AS BIT) AS FLOAT)) AS [hit]
FROM (SELECT [t25].[proceedings_id] AS [proceedings_id], [t25].[person_id] AS [person_id], [t25].[issued_on] AS
[issued_on], [t25].[final_order_on] AS [final_order_on], [t25].[still_open] AS [still_open], [t25].[for_care] AS
[for_care], [t25].[said] AS [said], [t25].[unsaid] AS [unsaid], [t25].[period] AS [period], [t25].[day] AS [day],
[t25].[worker_id] AS [worker_id], [t25].[team_id] AS [team_id], [t29].[told_of] AS [told_of], [t29].[how] AS [how]
FROM (SELECT [t21].[proceedings_id] AS [proceedings_id], [t21].[person_id] AS [person_id], [t21].[issued_on] AS
[issued_on], [t21].[final_order_on] AS [final_order_on], [t21].[still_open] AS [still_open], [t21].[for_care] AS
[for_care], [t21].[said] AS [said], [t21].[unsaid] AS [unsaid], [t21].[period] AS [period], [t21].[day] AS [day], IIF
(([t21].[until_on] IS NULL) OR ([t21].[issued_on] <= [t21].[until_on]), [t21].[held_worker], CAST(NULL AS VARCHAR(MAX
))) AS [worker_id], [t21].[held_team] AS [team_id]
FROM [t20] AS [t21]) AS [t25]
LEFT OUTER JOIN (SELECT [t27].[proceedings_id] AS [told_of], MAX([t27].[how]) AS [how]
FROM (SELECT [t26].[proceedings_id] AS [proceedings_id], [t26].[issued_on] AS [issued_on], [t26].[offer_at] AS
[offer_at], [t26].[decided_on] AS [decided_on], [t26].[offered] AS [offered], [t26].[reason] AS [reason], CASE WHEN (
[t26].[offered] <> 0 AND ([t26].[decided_on] < [t26].[issued_on])) OR (COALESCE([t26].[reason], '') <> '') THEN 2 WHEN
([t26].[offered] IS NULL) AND ([t26].[decided_on] < [t26].[issued_on]) THEN 1 ELSE 0 END AS [how]
FROM (SELECT [t23].[proceedings_id] AS [proceedings_id], [t23].[issued_on] AS [issued_on], [t17].[offer_at] AS
[offer_at], [t17].[decided_on] AS [decided_on], [t17].[offered] AS [offered], [t17].[reason] AS [reason]
FROM (SELECT DISTINCT [t21].[proceedings_id] AS [proceedings_id], [t21].[issued_on] AS [issued_on]
FROM [t20] AS [t21]) AS [t23]
INNER JOIN (SELECT [t14].[proceedings_id] AS [offer_at], [t14].[decided_on] AS [decided_on], [t14].[offered] AS
[offered], [t14].[reason] AS [reason]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[proceedings_id] AS [proceedings_id], [t11].[family_of] AS
[family_of], [t11].[decided_on] AS [decided_on], [t11].[offered] AS [offered], [t11].[reason] AS [reason], [t6].
[as_at] AS [as_at]
FROM (SELECT [t2].[person_id] AS [person_id], COALESCE([t2].[proceedings_id], [t2].[application_id]) AS
[proceedings_id]
FROM [court_applications] AS [t2]) AS [t13]
INNER JOIN (SELECT [t4].[person_id] AS [family_of], [t4].[decided_on] AS [decided_on], [t4].[offered] AS [offered],
[t4].[reason] AS [reason]
FROM [family_meetings] AS [t4]) AS [t11] ON [t13].[person_id] = [t11].[family_of] CROSS JOIN [snapshot_day] AS [t6])
AS [t14]
WHERE [t14].[decided_on] <= [t14].[as_at]) AS [t17] ON [t23].[proceedings_id] = [t17].[offer_at]) AS [t26]) AS [t27]
GROUP BY [t27].[proceedings_id]) AS [t29] ON [t25].[proceedings_id] = [t29].[told_of]) AS [t30]) AS [t31];

-- measure PL08
SELECT *
FROM (SELECT CAST([t21].[period] AS VARCHAR(MAX)) AS [period], CAST([t21].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST(IIF(([t21].[until_on] IS NULL) OR ([t21].[issued_on] <= [t21].[until_on]), [t21].[held_worker], CAST(NULL AS
VARCHAR(MAX))) AS VARCHAR(MAX)) AS [worker_id], CAST([t21].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL
AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(1.0 - CAST(CAST(CASE WHEN [t21]
.[for_care] = 0 THEN 1 WHEN NOT ([t21].[for_care] = 0) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [hit], CAST(CAST(
CAST(CASE WHEN [t21].[for_care] = 0 THEN 1 WHEN NOT ([t21].[for_care] = 0) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS
[unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t18].[proceedings_id] AS [proceedings_id], [t18].[person_id] AS [person_id], [t18].[issued_on] AS
[issued_on], [t18].[final_order_on] AS [final_order_on], [t18].[still_open] AS [still_open], [t18].[for_care] AS
[for_care], [t18].[said] AS [said], [t18].[unsaid] AS [unsaid], [t5].[period] AS [period], [t5].[day] AS [day], [t10]
.[held_by] AS [held_by], [t10].[held_worker] AS [held_worker], [t10].[held_team] AS [held_team], [t10].[from_on] AS
[from_on], [t10].[until_on] AS [until_on], [t10].[held_next] AS [held_next]
FROM (SELECT [t15].[proceedings_id] AS [proceedings_id], [t15].[person_id] AS [person_id], [t15].[issued_on] AS
[issued_on], IIF([t15].[still_open] > 0, CAST(NULL AS DATE), [t15].[final_order_on]) AS [final_order_on], [t15].
[still_open] AS [still_open], [t15].[for_care] AS [for_care], [t15].[said] AS [said], [t15].[unsaid] AS [unsaid]
FROM (SELECT [t12].[proceedings_id] AS [proceedings_id], MIN([t12].[person_id]) AS [person_id], MIN([t12].[issued_on]
) AS [issued_on], MAX([t12].[final_order_on]) AS [final_order_on], SUM(IIF([t12].[final_order_on] IS NULL, 1, 0)) AS
[still_open], SUM(IIF(COALESCE(CAST(CASE WHEN [t12].[application] = 'care' THEN 1 WHEN NOT ([t12].[application] =
'care') THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, 1, 0)) AS [for_care], SUM(IIF(NOT [t12].[application] IS NULL, 1, 0
)) AS [said], SUM(IIF([t12].[application] IS NULL, 1, 0)) AS [unsaid]
FROM (SELECT [t2].[application_id] AS [application_id], COALESCE([t2].[proceedings_id], [t2].[application_id]) AS
[proceedings_id], [t2].[person_id] AS [person_id], [t2].[application] AS [application], [t2].[issued_on] AS
[issued_on], [t2].[extended_to_on] AS [extended_to_on], [t2].[final_order_on] AS [final_order_on], [t2].[recorded_at]
AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [court_applications] AS [t2]
WHERE COALESCE([t2].[application], 'care') IN ('care', 'supervision')) AS [t12] GROUP BY [t12].[proceedings_id]) AS
[t15]) AS [t18]
INNER JOIN [period_days] AS [t5] ON [t18].[issued_on] = [t5].[day]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t10] ON [t18].[person_id] = [t10].[held_by] AND [t18].[issued_on] >= [t10].
[from_on] AND (([t10].[held_next] IS NULL) OR ([t18].[issued_on] < [t10].[held_next]))) AS [t21]
WHERE ([t21].[for_care] > 0) OR ([t21].[unsaid] > 0)) AS [t23]
UNION ALL
SELECT *
FROM (SELECT CAST([t22].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS
VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(CAST(([t22].
[children] * [t22].[days]) AS FLOAT) / 365.25 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS [hit], CAST(0.0 AS FLOAT)
AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t20].[period] AS [period], [t20].[children] AS [children], [t9].[days_of] AS [days_of], [t9].[days] AS
[days]
FROM (SELECT [t17].[period] AS [period], [t17].[children] AS [children]
FROM (SELECT [t14].[period] AS [period], [t14].[from_on] AS [from_on], [t14].[to_on] AS [to_on], [t14].
[year_before_on] AS [year_before_on], [t14].[population_id] AS [population_id], [t14].[counted_on] AS [counted_on],
[t14].[children] AS [children], [t14].[of_school_age] AS [of_school_age], [t14].[source] AS [source], [t14].
[recorded_at] AS [recorded_at], [t14].[recorded_by] AS [recorded_by], ROW_NUMBER() OVER (PARTITION BY [t14].[period]
ORDER BY [t14].[counted_on] DESC, CASE WHEN [t14].[population_id] IS NULL THEN 1 ELSE 0 END, [t14].[population_id] ASC
) - 1 AS [place]
FROM (SELECT [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on] AS
[year_before_on], [t13].[population_id] AS [population_id], [t13].[counted_on] AS [counted_on], [t13].[children] AS
[children], [t13].[of_school_age] AS [of_school_age], [t13].[source] AS [source], [t13].[recorded_at] AS [recorded_at]
, [t13].[recorded_by] AS [recorded_by]
FROM [periods] AS [t6]
INNER JOIN (SELECT [t4].[population_id] AS [population_id], [t4].[counted_on] AS [counted_on], [t4].[children] AS
[children], [t4].[of_school_age] AS [of_school_age], [t4].[source] AS [source], [t4].[recorded_at] AS [recorded_at],
[t4].[recorded_by] AS [recorded_by]
FROM [population] AS [t4]
WHERE NOT [t4].[children] IS NULL) AS [t13] ON [t13].[counted_on] <= [t6].[to_on]) AS [t14]) AS [t17]
WHERE [t17].[place] = 0) AS [t20]
INNER JOIN (SELECT [t0].[period] AS [days_of], COUNT_BIG(*) AS [days]
FROM [period_days] AS [t0] GROUP BY [t0].[period]) AS [t9] ON [t20].[period] = [t9].[days_of]) AS [t22]) AS [t24];

-- measure PL09
SELECT CAST([t9].[period] AS VARCHAR(MAX)) AS [period], CAST([t9].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST(
IIF(([t9].[until_on] IS NULL) OR ([t9].[issued_on] <= [t9].[until_on]), [t9].[held_worker], CAST(NULL AS VARCHAR(MAX)
)) AS VARCHAR(MAX)) AS [worker_id], CAST([t9].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS VARCHAR(
MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t9].[short] IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(
COALESCE([t9].[short], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t9].[short] IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown],
CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t8].[proceedings_id] AS [proceedings_id], [t8].[person_id] AS [person_id], [t8].[issued_on] AS
[issued_on], [t8].[short] AS [short], [t3].[period] AS [period], [t3].[day] AS [day], [t6].[held_by] AS [held_by],
[t6].[held_worker] AS [held_worker], [t6].[held_team] AS [held_team], [t6].[from_on] AS [from_on], [t6].[until_on] AS
[until_on], [t6].[held_next] AS [held_next]
FROM (SELECT [t5].[proceedings_id] AS [proceedings_id], MIN([t5].[person_id]) AS [person_id], MIN([t5].
[care_pro_letter_on]) AS [issued_on], MAX(CAST([t5].[care_proc_short_notice] AS FLOAT)) AS [short]
FROM (SELECT [t1].[table_id] AS [table_id], [t1].[person_id] AS [person_id], [t1].[plo_family_id] AS [plo_family_id],
[t1].[pre_pro_decision_on] AS [pre_pro_decision_on], [t1].[initial_pre_pro_meeting_on] AS [initial_pre_pro_meeting_on]
, [t1].[pre_pro_outcome] AS [pre_pro_outcome], [t1].[agree_stepdown_issue_on] AS [agree_stepdown_issue_on], [t1].
[cp_plans_referral_period] AS [cp_plans_referral_period], [t1].[legal_gateway_outcome] AS [legal_gateway_outcome],
[t1].[prev_pre_proc_child] AS [prev_pre_proc_child], [t1].[prev_care_proc_child] AS [prev_care_proc_child], [t1].
[pre_pro_letter_on] AS [pre_pro_letter_on], [t1].[care_pro_letter_on] AS [care_pro_letter_on], [t1].
[pre_pro_meetings_num] AS [pre_pro_meetings_num], [t1].[pre_pro_parents_legal_rep] AS [pre_pro_parents_legal_rep],
[t1].[parents_legal_rep_point_of_issue] AS [parents_legal_rep_point_of_issue], [t1].[court_reference] AS
[court_reference], [t1].[care_proc_court_hearings] AS [care_proc_court_hearings], [t1].[care_proc_short_notice] AS
[care_proc_short_notice], [t1].[proc_short_notice_reason] AS [proc_short_notice_reason], [t1].[initial_plan_approved]
AS [initial_plan_approved], [t1].[initial_care_plan] AS [initial_care_plan], [t1].[final_plan_approved] AS
[final_plan_approved], [t1].[final_care_plan] AS [final_care_plan], COALESCE([t1].[court_reference], [t1].
[plo_family_id], [t1].[table_id]) AS [proceedings_id]
FROM [pre_proceedings] AS [t1]
WHERE NOT [t1].[care_pro_letter_on] IS NULL) AS [t5] GROUP BY [t5].[proceedings_id]) AS [t8]
INNER JOIN [period_days] AS [t3] ON [t8].[issued_on] = [t3].[day]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [held_by], [t2].[worker_id] AS [held_worker], [t2].[team_id] AS
[held_team], [t2].[from_on] AS [from_on], [t2].[until_on] AS [until_on], [t2].[next_on] AS [held_next]
FROM [responsibility] AS [t2]) AS [t6] ON [t8].[person_id] = [t6].[held_by] AND [t8].[issued_on] >= [t6].[from_on] AND
(([t6].[held_next] IS NULL) OR ([t8].[issued_on] < [t6].[held_next]))) AS [t9];
