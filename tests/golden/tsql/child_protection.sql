-- clock strategy_discussion
SELECT 'strategy_discussion' AS [standard], [t11].[person_id], [t11].[episode_id], [t11].[sequence], [t11].[variant],
[t11].[started_on], [t11].[limit_due_on] AS [due_on], [t11].[done_on], IIF(NOT [t11].[done_on] IS NULL, CAST(NULL AS
DATE), [t11].[ended_other_on]) AS [ended_other_on], COALESCE([t11].[unknown_because], CASE WHEN [t11].[started_on] IS
NULL THEN 'the start date is missing' WHEN [t11].[done_on] < [t11].[started_on] THEN
'the dates are in the wrong order' WHEN [t11].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t11].[version] AS [parameter_version]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[episode_id] AS [episode_id], [t10].[started_on] AS [started_on]
, [t10].[done_on] AS [done_on], [t10].[ended_other_on] AS [ended_other_on], [t10].[sequence] AS [sequence], [t10].
[variant] AS [variant], [t10].[unknown_because] AS [unknown_because], [t7].[limit_variant] AS [limit_variant], [t7].
[limit_started_on] AS [limit_started_on], [t7].[limit_due_on] AS [limit_due_on], [t7].[version] AS [version]
FROM (SELECT [t8].[person_id] AS [person_id], [t8].[episode_id] AS [episode_id], [t8].[started_on] AS [started_on],
[t8].[done_on] AS [done_on], [t8].[ended_other_on] AS [ended_other_on], 1 AS [sequence], 'all' AS [variant], CAST(
NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t3].[person_id] AS [person_id], [t3].[strategy_id] AS [episode_id], CAST([t3].[concern_at] AS DATE) AS
[started_on], CAST([t3].[held_at] AS DATE) AS [done_on], [t6].[closed_on] AS [ended_other_on]
FROM [strategy_discussions] AS [t3]
LEFT OUTER JOIN (SELECT [t2].[referral_id] AS [episode], [t2].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t2]) AS [t6] ON [t3].[referral_id] = [t6].[episode]) AS [t8]) AS [t10]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'strategy_discussion') AS [t7] ON [t10].[variant] = [t7].[limit_variant] AND [t10].
[started_on] = [t7].[limit_started_on]) AS [t11];

-- clock strategy_quorum
SELECT 'strategy_quorum' AS [standard], [t20].[person_id], [t20].[episode_id], [t20].[sequence], [t20].[variant],
[t20].[started_on], [t20].[limit_due_on] AS [due_on], [t20].[done_on], IIF(NOT [t20].[done_on] IS NULL, CAST(NULL AS
DATE), [t20].[ended_other_on]) AS [ended_other_on], COALESCE([t20].[unknown_because], CASE WHEN [t20].[started_on] IS
NULL THEN 'the start date is missing' WHEN [t20].[done_on] < [t20].[started_on] THEN
'the dates are in the wrong order' WHEN [t20].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t20].[version] AS [parameter_version]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[episode_id] AS [episode_id], [t19].[started_on] AS [started_on]
, [t19].[present] AS [present], [t19].[sequence] AS [sequence], [t19].[variant] AS [variant], [t19].[ended_other_on]
AS [ended_other_on], [t19].[unknown_because] AS [unknown_because], [t19].[past_mending_on] AS [past_mending_on], [t19]
.[done_on] AS [done_on], [t6].[limit_variant] AS [limit_variant], [t6].[limit_started_on] AS [limit_started_on], [t6]
.[limit_due_on] AS [limit_due_on], [t6].[version] AS [version]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[episode_id] AS [episode_id], [t17].[started_on] AS [started_on]
, [t17].[present] AS [present], [t17].[sequence] AS [sequence], [t17].[variant] AS [variant], [t17].[past_mending_on]
AS [ended_other_on], IIF([t17].[present] IS NULL, 'it is not recorded either way', CAST(NULL AS VARCHAR(MAX))) AS
[unknown_because], [t17].[past_mending_on] AS [past_mending_on], IIF([t17].[present] <> 0, [t17].[started_on], CAST(
NULL AS DATE)) AS [done_on]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[episode_id] AS [episode_id], [t16].[started_on] AS [started_on]
, [t16].[present] AS [present], [t16].[sequence] AS [sequence], [t16].[variant] AS [variant], [t16].[ended_other_on]
AS [ended_other_on], [t16].[unknown_because] AS [unknown_because], [t16].[past_mending_on] AS [past_mending_on]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[episode_id] AS [episode_id], [t15].[started_on] AS [started_on]
, [t15].[present] AS [present], [t15].[sequence] AS [sequence], [t15].[variant] AS [variant], [t15].[ended_other_on]
AS [ended_other_on], [t15].[unknown_because] AS [unknown_because], [t7].[shift_from] AS [shift_from], [t7].
[past_mending_on] AS [past_mending_on]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[episode_id] AS [episode_id], [t13].[started_on] AS [started_on]
, [t13].[present] AS [present], 1 AS [sequence], 'all' AS [variant], CAST(NULL AS DATE) AS [ended_other_on], CAST(
NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t8].[person_id] AS [person_id], [t8].[strategy_id] AS [episode_id], CAST([t8].[held_at] AS DATE) AS
[started_on], IIF([t12].[attended] IS NULL, CAST(NULL AS BIT), CAST(CASE WHEN [t12].[agencies] = 3 THEN 1 WHEN NOT (
[t12].[agencies] = 3) THEN 0 END AS BIT)) AS [present]
FROM (SELECT [t1].[strategy_id] AS [strategy_id], [t1].[meeting_id] AS [meeting_id], [t1].[person_id] AS [person_id],
[t1].[referral_id] AS [referral_id], [t1].[concern_at] AS [concern_at], [t1].[held_at] AS [held_at], [t1].
[enquiry_begun] AS [enquiry_begun], [t1].[recorded_at] AS [recorded_at], [t1].[recorded_by] AS [recorded_by]
FROM [strategy_discussions] AS [t1]
WHERE NOT [t1].[held_at] IS NULL) AS [t8]
LEFT OUTER JOIN (SELECT [t10].[meeting_id] AS [attended], [t10].[agencies] AS [agencies]
FROM (SELECT [t9].[meeting_id] AS [meeting_id], COUNT_BIG(DISTINCT IIF([t9].[counts] <> 0, [t9].[agency], CAST(NULL AS
VARCHAR(MAX)))) AS [agencies]
FROM (SELECT [t2].[attendee_id] AS [attendee_id], [t2].[meeting_id] AS [meeting_id], [t2].[agency] AS [agency], [t2].
[mode] AS [mode], [t2].[held_at] AS [held_at], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS
[recorded_by], CAST(CASE WHEN [t2].[agency] IN ('social care', 'police', 'health') AND [t2].[mode] IN ('in person',
'live remote') THEN 1 WHEN NOT ([t2].[agency] IN ('social care', 'police', 'health') AND [t2].[mode] IN ('in person',
'live remote')) THEN 0 END AS BIT) AS [counts]
FROM [strategy_attendees] AS [t2]) AS [t9] GROUP BY [t9].[meeting_id]) AS [t10]) AS [t12] ON [t8].[meeting_id] = [t12]
.[attended]) AS [t13]) AS [t15]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [past_mending_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'day_after' AND [t0].[variant] = 'all') AS [t7] ON [t15].[started_on] = [t7].[shift_from]) AS
[t16]) AS [t17]) AS [t19]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'same_day') AS [t6] ON [t19].[variant] = [t6].[limit_variant] AND [t19].[started_on] = [t6].
[limit_started_on]) AS [t20];

-- clock enquiry_completed
SELECT 'enquiry_completed' AS [standard], [t11].[person_id], [t11].[episode_id], [t11].[sequence], [t11].[variant],
[t11].[started_on], [t11].[limit_due_on] AS [due_on], [t11].[done_on], IIF(NOT [t11].[done_on] IS NULL, CAST(NULL AS
DATE), [t11].[ended_other_on]) AS [ended_other_on], COALESCE([t11].[unknown_because], CASE WHEN [t11].[started_on] IS
NULL THEN 'the start date is missing' WHEN [t11].[done_on] < [t11].[started_on] THEN
'the dates are in the wrong order' WHEN [t11].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t11].[version] AS [parameter_version]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[started_on] AS [started_on], [t10].[episode_id] AS [episode_id]
, [t10].[done_on] AS [done_on], [t10].[ended_other_on] AS [ended_other_on], [t10].[sequence] AS [sequence], [t10].
[variant] AS [variant], [t10].[unknown_because] AS [unknown_because], [t7].[limit_variant] AS [limit_variant], [t7].
[limit_started_on] AS [limit_started_on], [t7].[limit_due_on] AS [limit_due_on], [t7].[version] AS [version]
FROM (SELECT [t8].[person_id] AS [person_id], [t8].[started_on] AS [started_on], [t8].[episode_id] AS [episode_id],
[t8].[done_on] AS [done_on], [t8].[ended_other_on] AS [ended_other_on], 1 AS [sequence], 'all' AS [variant], CAST(
NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t3].[person_id] AS [person_id], [t3].[started_on] AS [started_on], [t3].[enquiry_id] AS [episode_id],
[t3].[ended_on] AS [done_on], [t6].[closed_on] AS [ended_other_on]
FROM [s47_enquiries] AS [t3]
LEFT OUTER JOIN (SELECT [t2].[referral_id] AS [episode], [t2].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t2]) AS [t6] ON [t3].[referral_id] = [t6].[episode]) AS [t8]) AS [t10]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'enquiry_completed') AS [t7] ON [t10].[variant] = [t7].[limit_variant] AND [t10].
[started_on] = [t7].[limit_started_on]) AS [t11];

-- clock initial_conference
SELECT 'initial_conference' AS [standard], [t32].[person_id], [t32].[episode_id], [t32].[sequence], [t32].[variant],
[t32].[started_on], [t32].[due_on], [t32].[done_on], IIF(NOT [t32].[done_on] IS NULL, CAST(NULL AS DATE), [t32].
[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE([t32].[unknown_because], IIF(([t32].[started_on] < [t32].
[record_begins_on]) AND (NOT (COALESCE(CAST(CASE WHEN [t32].[done_on] <= [t32].[due_on] THEN 1 WHEN NOT ([t32].
[done_on] <= [t32].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)), 'it is older than its record', CAST(NULL AS
VARCHAR(MAX)))), CASE WHEN [t32].[started_on] IS NULL THEN 'the start date is missing' WHEN [t32].[done_on] < [t32].
[started_on] THEN 'the dates are in the wrong order' WHEN [t32].[due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t32].[parameter_version]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[episode_id] AS [episode_id], [t31].[started_on] AS [started_on]
, [t31].[done_on] AS [done_on], [t31].[ended_other_on] AS [ended_other_on], [t31].[sequence] AS [sequence], [t31].
[variant] AS [variant], [t31].[unknown_because] AS [unknown_because], [t31].[limit_variant] AS [limit_variant], [t31]
.[limit_started_on] AS [limit_started_on], [t31].[limit_due_on] AS [limit_due_on], [t31].[version] AS [version], [t31]
.[due_on] AS [due_on], [t31].[parameter_version] AS [parameter_version], [t19].[record_begins_on] AS
[record_begins_on]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[episode_id] AS [episode_id], [t29].[started_on] AS [started_on]
, [t29].[done_on] AS [done_on], [t29].[ended_other_on] AS [ended_other_on], [t29].[sequence] AS [sequence], [t29].
[variant] AS [variant], [t29].[unknown_because] AS [unknown_because], [t29].[limit_variant] AS [limit_variant], [t29]
.[limit_started_on] AS [limit_started_on], [t29].[limit_due_on] AS [limit_due_on], [t29].[version] AS [version], [t29]
.[limit_due_on] AS [due_on], [t29].[version] AS [parameter_version]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[episode_id] AS [episode_id], [t28].[started_on] AS [started_on]
, [t28].[done_on] AS [done_on], [t28].[ended_other_on] AS [ended_other_on], [t28].[sequence] AS [sequence], [t28].
[variant] AS [variant], [t28].[unknown_because] AS [unknown_because], [t13].[limit_variant] AS [limit_variant], [t13]
.[limit_started_on] AS [limit_started_on], [t13].[limit_due_on] AS [limit_due_on], [t13].[version] AS [version]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[episode_id] AS [episode_id], [t26].[started_on] AS [started_on]
, [t26].[done_on] AS [done_on], [t26].[ended_other_on] AS [ended_other_on], 1 AS [sequence], 'all' AS [variant], CAST
(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT *
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[enquiry_id] AS [episode_id], [t24].[started_on] AS [started_on]
, [t24].[held_on] AS [done_on], [t24].[closed_on] AS [ended_other_on]
FROM (SELECT [t6].[enquiry_id] AS [enquiry_id], [t6].[referral_id] AS [referral_id], [t6].[person_id] AS [person_id],
[t6].[started_on] AS [started_on], [t6].[ended_on] AS [ended_on], [t6].[nfa] AS [nfa], [t6].[worker_id] AS [worker_id]
, [t6].[team_id] AS [team_id], [t11].[episode] AS [episode], [t11].[closed_on] AS [closed_on], [t23].
[conference_enquiry] AS [conference_enquiry], [t23].[held_on] AS [held_on], [t16].[decided_enquiry] AS
[decided_enquiry]
FROM [s47_enquiries] AS [t6]
LEFT OUTER JOIN (SELECT [t4].[referral_id] AS [episode], [t4].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t4]) AS [t11] ON [t6].[referral_id] = [t11].[episode]
LEFT OUTER JOIN (SELECT [t20].[enquiry_id] AS [conference_enquiry], [t20].[held_on] AS [held_on]
FROM (SELECT [t15].[enquiry_id] AS [enquiry_id], MIN([t15].[held_on]) AS [held_on]
FROM (SELECT [t3].[conference_id] AS [conference_id], [t3].[meeting_id] AS [meeting_id], [t3].[enquiry_id] AS
[enquiry_id], [t3].[person_id] AS [person_id], [t3].[plan_id] AS [plan_id], [t3].[referral_id] AS [referral_id], [t3]
.[transfer_in] AS [transfer_in], [t3].[target_on] AS [target_on], [t3].[held_on] AS [held_on], [t3].[plan_made] AS
[plan_made], [t3].[team_id] AS [team_id], [t3].[worker_id] AS [worker_id]
FROM [initial_conferences] AS [t3]
WHERE NOT (COALESCE([t3].[transfer_in], (CAST(0 AS BIT))) = 1) AND NOT [t3].[enquiry_id] IS NULL) AS [t15] GROUP BY
[t15].[enquiry_id]) AS [t20]) AS [t23] ON [t6].[enquiry_id] = [t23].[conference_enquiry]
LEFT OUTER JOIN (SELECT DISTINCT [t5].[enquiry_id] AS [decided_enquiry]
FROM [s47_outcomes] AS [t5]
WHERE [t5].[outcome] = 'CP_CONFERENCE') AS [t16] ON [t6].[enquiry_id] = [t16].[decided_enquiry]) AS [t24]
WHERE (NOT [t24].[conference_enquiry] IS NULL) OR (NOT [t24].[decided_enquiry] IS NULL)) AS [t25]
UNION ALL
SELECT *
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[conference_id] AS [episode_id], CAST(NULL AS DATE) AS
[started_on], [t17].[held_on] AS [done_on], CAST(NULL AS DATE) AS [ended_other_on]
FROM (SELECT [t3].[conference_id] AS [conference_id], [t3].[meeting_id] AS [meeting_id], [t3].[enquiry_id] AS
[enquiry_id], [t3].[person_id] AS [person_id], [t3].[plan_id] AS [plan_id], [t3].[referral_id] AS [referral_id], [t3]
.[transfer_in] AS [transfer_in], [t3].[target_on] AS [target_on], [t3].[held_on] AS [held_on], [t3].[plan_made] AS
[plan_made], [t3].[team_id] AS [team_id], [t3].[worker_id] AS [worker_id]
FROM [initial_conferences] AS [t3]
WHERE NOT (COALESCE([t3].[transfer_in], (CAST(0 AS BIT))) = 1) AND NOT [t3].[held_on] IS NULL) AS [t17]
WHERE NOT EXISTS(SELECT 1
FROM [s47_enquiries] AS [t7]
WHERE [t17].[enquiry_id] = [t7].[enquiry_id])) AS [t21]) AS [t26]) AS [t28]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'initial_conference') AS [t13] ON [t28].[variant] = [t13].[limit_variant] AND [t28].
[started_on] = [t13].[limit_started_on]) AS [t29]) AS [t31] CROSS JOIN (SELECT MAX([t9].[from_on]) AS
[record_begins_on]
FROM (SELECT [t0].[table_name] AS [table_name], [t0].[from_on] AS [from_on]
FROM [coverage] AS [t0]
WHERE [t0].[table_name] IN ('initial_conferences')) AS [t9]) AS [t19]) AS [t32];

-- clock protection_visit
SELECT 'protection_visit' AS [standard], [t26].[person_id], [t26].[episode_id], [t26].[sequence], [t26].[variant],
[t26].[started_on], [t26].[limit_due_on] AS [due_on], [t26].[done_on], IIF(NOT [t26].[done_on] IS NULL, CAST(NULL AS
DATE), [t26].[ended_other_on]) AS [ended_other_on], COALESCE(CASE WHEN [t26].[spell_ended_on] < [t26].
[spell_started_on] THEN 'the dates are in the wrong order' WHEN [t26].[is_older] <> 0 AND ([t26].[sequence] = 1) AND (
COALESCE([t26].[done_on], [t26].[ended_other_on]) <= [t26].[limit_due_on]) THEN 'it is older than its record' ELSE
NULL END, CASE WHEN [t26].[started_on] IS NULL THEN 'the start date is missing' WHEN [t26].[done_on] < [t26].
[started_on] THEN 'the dates are in the wrong order' WHEN [t26].[limit_due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t26].[version] AS [parameter_version]
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
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[spell_started_on] AS [spell_started_on], [t6].[spell_ended_on] AS
[spell_ended_on], [t6].[episode_id] AS [episode_id], [t13].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t1].[person_id] AS [person_id], [t1].[started_on] AS [spell_started_on], [t1].[ended_on] AS
[spell_ended_on], [t1].[plan_id] AS [episode_id]
FROM [protection_spells] AS [t1]) AS [t6] CROSS JOIN (SELECT MAX([t8].[from_on]) AS [record_begins_on]
FROM (SELECT [t3].[table_name] AS [table_name], [t3].[from_on] AS [from_on]
FROM [coverage] AS [t3]
WHERE [t3].[table_name] IN ('cp_visits')) AS [t8]) AS [t13]) AS [t14]
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
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[spell_started_on] AS [spell_started_on], [t6].[spell_ended_on] AS
[spell_ended_on], [t6].[episode_id] AS [episode_id], [t13].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t1].[person_id] AS [person_id], [t1].[started_on] AS [spell_started_on], [t1].[ended_on] AS
[spell_ended_on], [t1].[plan_id] AS [episode_id]
FROM [protection_spells] AS [t1]) AS [t6] CROSS JOIN (SELECT MAX([t8].[from_on]) AS [record_begins_on]
FROM (SELECT [t3].[table_name] AS [table_name], [t3].[from_on] AS [from_on]
FROM [coverage] AS [t3]
WHERE [t3].[table_name] IN ('cp_visits')) AS [t8]) AS [t13]) AS [t14]
WHERE NOT (COALESCE(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].
[spell_started_on] < [t14].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t14].[spell_ended_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_ended_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t15]) AS [t17]
INNER JOIN (SELECT [t7].[person_id] AS [event_person_id], [t7].[episode_id] AS [event_episode_id], [t7].[event_on] AS
[event_on]
FROM (SELECT DISTINCT [t2].[person_id] AS [person_id], [t2].[plan_id] AS [episode_id], [t2].[visit_on] AS [event_on]
FROM [cp_visits] AS [t2]
WHERE COALESCE([t2].[seen], (CAST(1 AS BIT))) = 1) AS [t7]) AS [t11] ON [t17].[person_id] = [t11].[event_person_id]
AND [t17].[episode_id] = [t11].[event_episode_id] AND [t11].[event_on] >= [t17].[reckoned_from] AND (([t17].
[spell_ended_on] IS NULL) OR ([t11].[event_on] <= [t17].[spell_ended_on]))) AS [t19]) AS [t20]) AS [t21]) AS [t22]) AS
[t23]) AS [t25]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'protection_visit') AS [t9] ON [t25].[variant] = [t9].[limit_variant] AND [t25].[started_on]
= [t9].[limit_started_on]) AS [t26];

-- clock core_group
SELECT 'core_group' AS [standard], [t26].[person_id], [t26].[episode_id], [t26].[sequence], [t26].[variant], [t26].
[started_on], [t26].[limit_due_on] AS [due_on], [t26].[done_on], IIF(NOT [t26].[done_on] IS NULL, CAST(NULL AS DATE),
[t26].[ended_other_on]) AS [ended_other_on], COALESCE(CASE WHEN [t26].[spell_ended_on] < [t26].[spell_started_on] THEN
'the dates are in the wrong order' WHEN [t26].[is_older] <> 0 AND ([t26].[sequence] = 1) AND (COALESCE([t26].
[done_on], [t26].[ended_other_on]) <= [t26].[limit_due_on]) THEN 'it is older than its record' ELSE NULL END, CASE
WHEN [t26].[started_on] IS NULL THEN 'the start date is missing' WHEN [t26].[done_on] < [t26].[started_on] THEN
'the dates are in the wrong order' WHEN [t26].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t26].[version] AS [parameter_version]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[spell_ended_on] AS [spell_ended_on], [t25].[episode_id] AS
[episode_id], [t25].[spell_started_on] AS [spell_started_on], [t25].[is_older] AS [is_older], [t25].[started_on] AS
[started_on], [t25].[is_event] AS [is_event], [t25].[sequence] AS [sequence], [t25].[done_on] AS [done_on], [t25].
[ended_other_on] AS [ended_other_on], [t25].[place] AS [place], [t25].[variant] AS [variant], [t9].[limit_variant] AS
[limit_variant], [t9].[limit_started_on] AS [limit_started_on], [t9].[limit_due_on] AS [limit_due_on], [t9].[version]
AS [version]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[spell_ended_on] AS [spell_ended_on], [t23].[episode_id] AS
[episode_id], [t23].[spell_started_on] AS [spell_started_on], [t23].[is_older] AS [is_older], [t23].[started_on] AS
[started_on], [t23].[is_event] AS [is_event], [t23].[sequence] AS [sequence], [t23].[done_on] AS [done_on], [t23].
[spell_ended_on] AS [ended_other_on], [t23].[sequence] AS [place], IIF(IIF([t23].[is_older] <> 0, CAST(NULL AS INTEGER
), [t23].[sequence]) = 1, 'first', 'later') AS [variant]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[spell_ended_on] AS [spell_ended_on], [t22].[episode_id] AS
[episode_id], [t22].[spell_started_on] AS [spell_started_on], [t22].[is_older] AS [is_older], [t22].[started_on] AS
[started_on], [t22].[is_event] AS [is_event], CAST((ROW_NUMBER() OVER (PARTITION BY [t22].[person_id], [t22].
[episode_id] ORDER BY [t22].[started_on] ASC, CASE WHEN [t22].[is_event] IS NULL THEN 1 ELSE 0 END, [t22].[is_event]
ASC) - 1) + 1 AS INTEGER) AS [sequence], LEAD([t22].[started_on]) OVER (PARTITION BY [t22].[person_id], [t22].
[episode_id] ORDER BY [t22].[started_on] ASC, CASE WHEN [t22].[is_event] IS NULL THEN 1 ELSE 0 END, [t22].[is_event]
ASC) AS [done_on]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[spell_ended_on] AS [spell_ended_on], [t21].[episode_id] AS
[episode_id], [t21].[spell_started_on] AS [spell_started_on], [t21].[is_older] AS [is_older], [t21].[started_on] AS
[started_on], [t21].[is_event] AS [is_event]
FROM (SELECT *
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[spell_ended_on] AS [spell_ended_on], [t16].[episode_id] AS
[episode_id], [t16].[spell_started_on] AS [spell_started_on], [t16].[is_older] AS [is_older], [t16].[reckoned_from] AS
[reckoned_from], [t16].[reckoned_from] AS [started_on], 0 AS [is_event]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[spell_ended_on] AS [spell_ended_on], [t15].[episode_id] AS
[episode_id], [t15].[spell_started_on] AS [spell_started_on], [t15].[is_older] AS [is_older], [t15].[reckoned_from] AS
[reckoned_from]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[spell_ended_on] AS [spell_ended_on], [t14].[episode_id] AS
[episode_id], [t14].[spell_started_on] AS [spell_started_on], [t14].[record_begins_on] AS [record_begins_on], COALESCE
(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14]
.[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t14].
[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t14].[record_begins_on], [t14].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[spell_ended_on] AS [spell_ended_on], [t7].[episode_id] AS
[episode_id], [t7].[spell_started_on] AS [spell_started_on], [t13].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t1].[person_id] AS [person_id], [t1].[ended_on] AS [spell_ended_on], [t1].[plan_id] AS [episode_id],
[t1].[conference_on] AS [spell_started_on]
FROM [protection_spells] AS [t1]) AS [t7] CROSS JOIN (SELECT MAX([t8].[from_on]) AS [record_begins_on]
FROM (SELECT [t3].[table_name] AS [table_name], [t3].[from_on] AS [from_on]
FROM [coverage] AS [t3]
WHERE [t3].[table_name] IN ('core_groups')) AS [t8]) AS [t13]) AS [t14]
WHERE NOT (COALESCE(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].
[spell_started_on] < [t14].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t14].[spell_ended_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_ended_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t15]) AS [t16]) AS [t18]
UNION ALL
SELECT *
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[spell_ended_on] AS [spell_ended_on], [t19].[episode_id] AS
[episode_id], [t19].[spell_started_on] AS [spell_started_on], [t19].[is_older] AS [is_older], [t19].[reckoned_from] AS
[reckoned_from], [t19].[started_on] AS [started_on], 1 AS [is_event]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[spell_ended_on] AS [spell_ended_on], [t17].[episode_id] AS
[episode_id], [t17].[spell_started_on] AS [spell_started_on], [t17].[is_older] AS [is_older], [t17].[reckoned_from] AS
[reckoned_from], [t11].[event_on] AS [started_on]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[spell_ended_on] AS [spell_ended_on], [t15].[episode_id] AS
[episode_id], [t15].[spell_started_on] AS [spell_started_on], [t15].[is_older] AS [is_older], [t15].[reckoned_from] AS
[reckoned_from]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[spell_ended_on] AS [spell_ended_on], [t14].[episode_id] AS
[episode_id], [t14].[spell_started_on] AS [spell_started_on], [t14].[record_begins_on] AS [record_begins_on], COALESCE
(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14]
.[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t14].
[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t14].[record_begins_on], [t14].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[spell_ended_on] AS [spell_ended_on], [t7].[episode_id] AS
[episode_id], [t7].[spell_started_on] AS [spell_started_on], [t13].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t1].[person_id] AS [person_id], [t1].[ended_on] AS [spell_ended_on], [t1].[plan_id] AS [episode_id],
[t1].[conference_on] AS [spell_started_on]
FROM [protection_spells] AS [t1]) AS [t7] CROSS JOIN (SELECT MAX([t8].[from_on]) AS [record_begins_on]
FROM (SELECT [t3].[table_name] AS [table_name], [t3].[from_on] AS [from_on]
FROM [coverage] AS [t3]
WHERE [t3].[table_name] IN ('core_groups')) AS [t8]) AS [t13]) AS [t14]
WHERE NOT (COALESCE(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].
[spell_started_on] < [t14].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t14].[spell_ended_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_ended_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t15]) AS [t17]
INNER JOIN (SELECT [t5].[person_id] AS [event_person_id], [t5].[episode_id] AS [event_episode_id], [t5].[event_on] AS
[event_on]
FROM (SELECT DISTINCT [t2].[person_id] AS [person_id], [t2].[plan_id] AS [episode_id], [t2].[held_on] AS [event_on]
FROM [core_groups] AS [t2]) AS [t5]) AS [t11] ON [t17].[person_id] = [t11].[event_person_id] AND [t17].[episode_id] =
[t11].[event_episode_id] AND [t11].[event_on] >= [t17].[reckoned_from] AND (([t17].[spell_ended_on] IS NULL) OR (
[t11].[event_on] <= [t17].[spell_ended_on]))) AS [t19]) AS [t20]) AS [t21]) AS [t22]) AS [t23]) AS [t25]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'core_group') AS [t9] ON [t25].[variant] = [t9].[limit_variant] AND [t25].[started_on] = [t9]
.[limit_started_on]) AS [t26];

-- clock protection_review
SELECT 'protection_review' AS [standard], [t26].[person_id], [t26].[episode_id], [t26].[sequence], [t26].[variant],
[t26].[started_on], [t26].[limit_due_on] AS [due_on], [t26].[done_on], IIF(NOT [t26].[done_on] IS NULL, CAST(NULL AS
DATE), [t26].[ended_other_on]) AS [ended_other_on], COALESCE(CASE WHEN [t26].[spell_ended_on] < [t26].
[spell_started_on] THEN 'the dates are in the wrong order' WHEN [t26].[is_older] <> 0 AND ([t26].[sequence] = 1) AND (
COALESCE([t26].[done_on], [t26].[ended_other_on]) <= [t26].[limit_due_on]) THEN 'it is older than its record' ELSE
NULL END, CASE WHEN [t26].[started_on] IS NULL THEN 'the start date is missing' WHEN [t26].[done_on] < [t26].
[started_on] THEN 'the dates are in the wrong order' WHEN [t26].[limit_due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t26].[version] AS [parameter_version]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[spell_ended_on] AS [spell_ended_on], [t25].[episode_id] AS
[episode_id], [t25].[spell_started_on] AS [spell_started_on], [t25].[is_older] AS [is_older], [t25].[started_on] AS
[started_on], [t25].[is_event] AS [is_event], [t25].[sequence] AS [sequence], [t25].[done_on] AS [done_on], [t25].
[ended_other_on] AS [ended_other_on], [t25].[place] AS [place], [t25].[variant] AS [variant], [t9].[limit_variant] AS
[limit_variant], [t9].[limit_started_on] AS [limit_started_on], [t9].[limit_due_on] AS [limit_due_on], [t9].[version]
AS [version]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[spell_ended_on] AS [spell_ended_on], [t23].[episode_id] AS
[episode_id], [t23].[spell_started_on] AS [spell_started_on], [t23].[is_older] AS [is_older], [t23].[started_on] AS
[started_on], [t23].[is_event] AS [is_event], [t23].[sequence] AS [sequence], [t23].[done_on] AS [done_on], [t23].
[spell_ended_on] AS [ended_other_on], [t23].[sequence] AS [place], IIF(IIF([t23].[is_older] <> 0, CAST(NULL AS INTEGER
), [t23].[sequence]) = 1, 'first', 'later') AS [variant]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[spell_ended_on] AS [spell_ended_on], [t22].[episode_id] AS
[episode_id], [t22].[spell_started_on] AS [spell_started_on], [t22].[is_older] AS [is_older], [t22].[started_on] AS
[started_on], [t22].[is_event] AS [is_event], CAST((ROW_NUMBER() OVER (PARTITION BY [t22].[person_id], [t22].
[episode_id] ORDER BY [t22].[started_on] ASC, CASE WHEN [t22].[is_event] IS NULL THEN 1 ELSE 0 END, [t22].[is_event]
ASC) - 1) + 1 AS INTEGER) AS [sequence], LEAD([t22].[started_on]) OVER (PARTITION BY [t22].[person_id], [t22].
[episode_id] ORDER BY [t22].[started_on] ASC, CASE WHEN [t22].[is_event] IS NULL THEN 1 ELSE 0 END, [t22].[is_event]
ASC) AS [done_on]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[spell_ended_on] AS [spell_ended_on], [t21].[episode_id] AS
[episode_id], [t21].[spell_started_on] AS [spell_started_on], [t21].[is_older] AS [is_older], [t21].[started_on] AS
[started_on], [t21].[is_event] AS [is_event]
FROM (SELECT *
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[spell_ended_on] AS [spell_ended_on], [t16].[episode_id] AS
[episode_id], [t16].[spell_started_on] AS [spell_started_on], [t16].[is_older] AS [is_older], [t16].[reckoned_from] AS
[reckoned_from], [t16].[reckoned_from] AS [started_on], 0 AS [is_event]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[spell_ended_on] AS [spell_ended_on], [t15].[episode_id] AS
[episode_id], [t15].[spell_started_on] AS [spell_started_on], [t15].[is_older] AS [is_older], [t15].[reckoned_from] AS
[reckoned_from]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[spell_ended_on] AS [spell_ended_on], [t14].[episode_id] AS
[episode_id], [t14].[spell_started_on] AS [spell_started_on], [t14].[record_begins_on] AS [record_begins_on], COALESCE
(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14]
.[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t14].
[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t14].[record_begins_on], [t14].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[spell_ended_on] AS [spell_ended_on], [t7].[episode_id] AS
[episode_id], [t7].[spell_started_on] AS [spell_started_on], [t13].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t1].[person_id] AS [person_id], [t1].[ended_on] AS [spell_ended_on], [t1].[plan_id] AS [episode_id],
[t1].[conference_on] AS [spell_started_on]
FROM [protection_spells] AS [t1]) AS [t7] CROSS JOIN (SELECT MAX([t8].[from_on]) AS [record_begins_on]
FROM (SELECT [t3].[table_name] AS [table_name], [t3].[from_on] AS [from_on]
FROM [coverage] AS [t3]
WHERE [t3].[table_name] IN ('cp_reviews')) AS [t8]) AS [t13]) AS [t14]
WHERE NOT (COALESCE(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].
[spell_started_on] < [t14].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t14].[spell_ended_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_ended_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t15]) AS [t16]) AS [t18]
UNION ALL
SELECT *
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[spell_ended_on] AS [spell_ended_on], [t19].[episode_id] AS
[episode_id], [t19].[spell_started_on] AS [spell_started_on], [t19].[is_older] AS [is_older], [t19].[reckoned_from] AS
[reckoned_from], [t19].[started_on] AS [started_on], 1 AS [is_event]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[spell_ended_on] AS [spell_ended_on], [t17].[episode_id] AS
[episode_id], [t17].[spell_started_on] AS [spell_started_on], [t17].[is_older] AS [is_older], [t17].[reckoned_from] AS
[reckoned_from], [t11].[event_on] AS [started_on]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[spell_ended_on] AS [spell_ended_on], [t15].[episode_id] AS
[episode_id], [t15].[spell_started_on] AS [spell_started_on], [t15].[is_older] AS [is_older], [t15].[reckoned_from] AS
[reckoned_from]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[spell_ended_on] AS [spell_ended_on], [t14].[episode_id] AS
[episode_id], [t14].[spell_started_on] AS [spell_started_on], [t14].[record_begins_on] AS [record_begins_on], COALESCE
(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14]
.[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_older], IIF(COALESCE(CAST(CASE WHEN [t14].
[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_started_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t14].[record_begins_on], [t14].[spell_started_on]) AS [reckoned_from]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[spell_ended_on] AS [spell_ended_on], [t7].[episode_id] AS
[episode_id], [t7].[spell_started_on] AS [spell_started_on], [t13].[record_begins_on] AS [record_begins_on]
FROM (SELECT [t1].[person_id] AS [person_id], [t1].[ended_on] AS [spell_ended_on], [t1].[plan_id] AS [episode_id],
[t1].[conference_on] AS [spell_started_on]
FROM [protection_spells] AS [t1]) AS [t7] CROSS JOIN (SELECT MAX([t8].[from_on]) AS [record_begins_on]
FROM (SELECT [t3].[table_name] AS [table_name], [t3].[from_on] AS [from_on]
FROM [coverage] AS [t3]
WHERE [t3].[table_name] IN ('cp_reviews')) AS [t8]) AS [t13]) AS [t14]
WHERE NOT (COALESCE(CAST(CASE WHEN [t14].[spell_started_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].
[spell_started_on] < [t14].[record_begins_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND COALESCE(CAST(CASE WHEN
[t14].[spell_ended_on] < [t14].[record_begins_on] THEN 1 WHEN NOT ([t14].[spell_ended_on] < [t14].[record_begins_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t15]) AS [t17]
INNER JOIN (SELECT [t5].[person_id] AS [event_person_id], [t5].[episode_id] AS [event_episode_id], [t5].[event_on] AS
[event_on]
FROM (SELECT DISTINCT [t2].[person_id] AS [person_id], [t2].[plan_id] AS [episode_id], [t2].[review_on] AS [event_on]
FROM [cp_reviews] AS [t2]) AS [t5]) AS [t11] ON [t17].[person_id] = [t11].[event_person_id] AND [t17].[episode_id] =
[t11].[event_episode_id] AND [t11].[event_on] >= [t17].[reckoned_from] AND (([t17].[spell_ended_on] IS NULL) OR (
[t11].[event_on] <= [t17].[spell_ended_on]))) AS [t19]) AS [t20]) AS [t21]) AS [t22]) AS [t23]) AS [t25]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'protection_review') AS [t9] ON [t25].[variant] = [t9].[limit_variant] AND [t25].
[started_on] = [t9].[limit_started_on]) AS [t26];

-- measure SD01
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
WHERE [t1].[standard] = 'strategy_discussion') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'strategy_discussion') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure SD02
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
WHERE [t1].[standard] = 'strategy_quorum') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'strategy_quorum') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure SD06
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
WHERE [t1].[standard] = 'enquiry_completed') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'enquiry_completed') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure IC01
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
WHERE [t1].[standard] = 'initial_conference') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
WHERE [t11].[state] IN ('met', 'missed', 'unknown') AND [t11].[dated_on] <= [t11].[as_at]) AS [t13]
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
WHERE [t1].[standard] = 'initial_conference') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure CP01
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
WHERE [t1].[standard] = 'protection_visit') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'protection_visit') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure CP02
SELECT CAST([t10].[period] AS VARCHAR(MAX)) AS [period], CAST([t10].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t10].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t10].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(1.0 - [t10].[unknown] AS FLOAT) AS [counted], CAST([t10].
[pending] AS FLOAT) AS [hit], CAST([t10].[unknown] AS FLOAT) AS [unknown], CAST([t10].[pending] AS FLOAT) AS [pending]
, CAST([t10].[overdue] AS FLOAT) AS [overdue]
FROM (SELECT [t9].[standard] AS [standard], [t9].[person_id] AS [person_id], [t9].[episode_id] AS [episode_id], [t9].
[sequence] AS [sequence], [t9].[variant] AS [variant], [t9].[worker_id] AS [worker_id], [t9].[team_id] AS [team_id],
[t9].[started_on] AS [started_on], [t9].[due_on] AS [due_on], [t9].[done_on] AS [done_on], [t9].[ended_other_on] AS
[ended_other_on], [t9].[unknown_because] AS [unknown_because], [t9].[parameter_version] AS [parameter_version], [t9].
[period] AS [period], [t9].[from_on] AS [from_on], [t9].[to_on] AS [to_on], [t9].[year_before_on] AS [year_before_on]
, [t9].[overdue] AS [overdue], [t9].[pending] AS [pending], [t9].[unknown] AS [unknown], [t6].[first_person] AS
[first_person], [t6].[first_episode] AS [first_episode], [t6].[first_due_on] AS [first_due_on]
FROM (SELECT [t7].[standard] AS [standard], [t7].[person_id] AS [person_id], [t7].[episode_id] AS [episode_id], [t7].
[sequence] AS [sequence], [t7].[variant] AS [variant], [t7].[worker_id] AS [worker_id], [t7].[team_id] AS [team_id],
[t7].[started_on] AS [started_on], [t7].[due_on] AS [due_on], [t7].[done_on] AS [done_on], [t7].[ended_other_on] AS
[ended_other_on], [t7].[unknown_because] AS [unknown_because], [t7].[parameter_version] AS [parameter_version], [t7].
[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on] AS [year_before_on]
, CAST(CAST(CASE WHEN ([t7].[unknown_because] IS NULL) AND ([t7].[started_on] <= [t7].[to_on]) AND (([t7].[done_on] IS
NULL) OR ([t7].[done_on] > [t7].[to_on])) AND (([t7].[ended_other_on] IS NULL) OR ([t7].[ended_other_on] > [t7].
[to_on])) AND COALESCE(CAST(CASE WHEN [t7].[due_on] < [t7].[to_on] THEN 1 WHEN NOT ([t7].[due_on] < [t7].[to_on]) THEN
0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t7].[unknown_because] IS NULL) AND ([t7].[started_on] <= [t7]
.[to_on]) AND (([t7].[done_on] IS NULL) OR ([t7].[done_on] > [t7].[to_on])) AND (([t7].[ended_other_on] IS NULL) OR (
[t7].[ended_other_on] > [t7].[to_on])) AND COALESCE(CAST(CASE WHEN [t7].[due_on] < [t7].[to_on] THEN 1 WHEN NOT ([t7]
.[due_on] < [t7].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT) AS [overdue], (1.0 -
CAST(CAST(CASE WHEN ([t7].[unknown_because] IS NULL) AND ([t7].[started_on] <= [t7].[to_on]) AND (([t7].[done_on] IS
NULL) OR ([t7].[done_on] > [t7].[to_on])) AND (([t7].[ended_other_on] IS NULL) OR ([t7].[ended_other_on] > [t7].
[to_on])) AND COALESCE(CAST(CASE WHEN [t7].[due_on] < [t7].[to_on] THEN 1 WHEN NOT ([t7].[due_on] < [t7].[to_on]) THEN
0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t7].[unknown_because] IS NULL) AND ([t7].[started_on] <= [t7]
.[to_on]) AND (([t7].[done_on] IS NULL) OR ([t7].[done_on] > [t7].[to_on])) AND (([t7].[ended_other_on] IS NULL) OR (
[t7].[ended_other_on] > [t7].[to_on])) AND COALESCE(CAST(CASE WHEN [t7].[due_on] < [t7].[to_on] THEN 1 WHEN NOT ([t7]
.[due_on] < [t7].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE
WHEN NOT [t7].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t7].[unknown_because] IS NULL) THEN 0 END AS BIT) AS
FLOAT) AS [pending], CAST(CAST(CASE WHEN NOT [t7].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t7].
[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [unknown]
FROM (SELECT [t5].[standard] AS [standard], [t5].[person_id] AS [person_id], [t5].[episode_id] AS [episode_id], [t5].
[sequence] AS [sequence], [t5].[variant] AS [variant], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[started_on] AS [started_on], [t5].[due_on] AS [due_on], [t5].[done_on] AS [done_on], [t5].[ended_other_on] AS
[ended_other_on], [t5].[unknown_because] AS [unknown_because], [t5].[parameter_version] AS [parameter_version], [t2].
[period] AS [period], [t2].[from_on] AS [from_on], [t2].[to_on] AS [to_on], [t2].[year_before_on] AS [year_before_on]
FROM (SELECT [t0].[standard] AS [standard], [t0].[person_id] AS [person_id], [t0].[episode_id] AS [episode_id], [t0].
[sequence] AS [sequence], [t0].[variant] AS [variant], [t0].[worker_id] AS [worker_id], [t0].[team_id] AS [team_id],
[t0].[started_on] AS [started_on], [t0].[due_on] AS [due_on], [t0].[done_on] AS [done_on], [t0].[ended_other_on] AS
[ended_other_on], [t0].[unknown_because] AS [unknown_because], [t0].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t0]
WHERE [t0].[standard] = 'protection_visit') AS [t5]
INNER JOIN [periods] AS [t2] ON (([t5].[started_on] IS NULL) OR ([t5].[started_on] <= [t2].[to_on])) AND (([t5].
[done_on] IS NULL) OR ([t5].[done_on] > [t2].[to_on])) AND (([t5].[ended_other_on] IS NULL) OR ([t5].[ended_other_on]
> [t2].[to_on]))) AS [t7]) AS [t9]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [first_person], [t0].[episode_id] AS [first_episode], [t0].[due_on] AS
[first_due_on]
FROM [ledger] AS [t0]
WHERE [t0].[standard] = 'protection_visit' AND [t0].[sequence] = 1) AS [t6] ON [t9].[person_id] = [t6].[first_person]
AND [t9].[episode_id] = [t6].[first_episode]) AS [t10]
WHERE ([t10].[first_due_on] IS NULL) OR ([t10].[first_due_on] <= [t10].[to_on]);

-- measure CP04
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
WHERE [t1].[standard] = 'core_group' AND [t1].[variant] IN ('first')) AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS
[t9]) AS [t11]
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
WHERE [t1].[standard] = 'core_group' AND [t1].[variant] IN ('first')) AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure CP05
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
WHERE [t1].[standard] = 'core_group' AND [t1].[variant] IN ('later')) AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS
[t9]) AS [t11]
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
WHERE [t1].[standard] = 'core_group' AND [t1].[variant] IN ('later')) AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure CP06
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
WHERE [t1].[standard] = 'protection_review' AND [t1].[variant] IN ('first')) AS [t8] CROSS JOIN [snapshot_day] AS [t6]
) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'protection_review' AND [t1].[variant] IN ('first')) AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure CP07
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
WHERE [t1].[standard] = 'protection_review' AND [t1].[variant] IN ('later')) AS [t8] CROSS JOIN [snapshot_day] AS [t6]
) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'protection_review' AND [t1].[variant] IN ('later')) AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure CP08
SELECT CAST([t19].[period] AS VARCHAR(MAX)) AS [period], CAST([t19].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t19].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t19].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CASE WHEN [t19].[first_late_on] < [t19].[to_on]
THEN 0.0 WHEN [t19].[in_doubt] > 0 THEN CAST(NULL AS FLOAT) ELSE 1.0 END IS NULL, 1.0, 0.0) AS FLOAT) AS [counted],
CAST(COALESCE(CASE WHEN [t19].[first_late_on] < [t19].[to_on] THEN 0.0 WHEN [t19].[in_doubt] > 0 THEN CAST(NULL AS
FLOAT) ELSE 1.0 END, 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CASE WHEN [t19].[first_late_on] < [t19].[to_on] THEN 0.0
WHEN [t19].[in_doubt] > 0 THEN CAST(NULL AS FLOAT) ELSE 1.0 END IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS
FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[plan_id] AS [plan_id], [t18].[started_on] AS [started_on], [t18]
.[ended_on] AS [ended_on], [t18].[conference_on] AS [conference_on], [t18].[three_months_on] AS [three_months_on],
[t18].[period] AS [period], [t18].[to_on] AS [to_on], [t18].[year_before_on] AS [year_before_on], [t18].
[reviewed_plan] AS [reviewed_plan], [t18].[first_late_on] AS [first_late_on], [t18].[in_doubt] AS [in_doubt], [t18].
[from_on_right] AS [from_on_right], [t18].[worker_id] AS [worker_id], [t18].[team_id] AS [team_id]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[plan_id] AS [plan_id], [t17].[started_on] AS [started_on], [t17]
.[ended_on] AS [ended_on], [t17].[conference_on] AS [conference_on], [t17].[three_months_on] AS [three_months_on],
[t17].[period] AS [period], [t17].[from_on] AS [from_on], [t17].[to_on] AS [to_on], [t17].[year_before_on] AS
[year_before_on], [t17].[reviewed_plan] AS [reviewed_plan], [t17].[first_late_on] AS [first_late_on], [t17].
[in_doubt] AS [in_doubt], [t17].[held_by] AS [held_by], [t17].[held_worker] AS [held_worker], [t17].[held_team] AS
[held_team], [t17].[from_on_right] AS [from_on_right], [t17].[until_on] AS [until_on], [t17].[held_next] AS
[held_next], IIF(([t17].[until_on] IS NULL) OR ([t17].[to_on] <= [t17].[until_on]), [t17].[held_worker], CAST(NULL AS
VARCHAR(MAX))) AS [worker_id], [t17].[held_team] AS [team_id]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[plan_id] AS [plan_id], [t16].[started_on] AS [started_on], [t16]
.[ended_on] AS [ended_on], [t16].[conference_on] AS [conference_on], [t16].[three_months_on] AS [three_months_on],
[t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS
[year_before_on], [t14].[reviewed_plan] AS [reviewed_plan], [t14].[first_late_on] AS [first_late_on], [t14].
[in_doubt] AS [in_doubt], [t8].[held_by] AS [held_by], [t8].[held_worker] AS [held_worker], [t8].[held_team] AS
[held_team], [t8].[from_on] AS [from_on_right], [t8].[until_on] AS [until_on], [t8].[held_next] AS [held_next]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[plan_id] AS [plan_id], [t13].[started_on] AS [started_on], [t13]
.[ended_on] AS [ended_on], [t13].[conference_on] AS [conference_on], [t13].[three_months_on] AS [three_months_on]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[plan_id] AS [plan_id], [t6].[started_on] AS [started_on], [t6].
[ended_on] AS [ended_on], [t6].[conference_on] AS [conference_on], [t11].[shift_from] AS [shift_from], [t11].
[three_months_on] AS [three_months_on]
FROM [protection_spells] AS [t6]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [three_months_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'three_months_on_plan' AND [t4].[variant] = 'all') AS [t11] ON [t6].[conference_on] = [t11].
[shift_from]) AS [t13]) AS [t16]
INNER JOIN [periods] AS [t5] ON (([t16].[three_months_on] IS NULL) OR ([t16].[three_months_on] <= [t5].[to_on])) AND (
([t16].[ended_on] IS NULL) OR ([t16].[ended_on] > [t5].[to_on]))
LEFT OUTER JOIN (SELECT [t9].[episode_id] AS [reviewed_plan], MIN(IIF(([t9].[done_on] IS NULL) OR ([t9].[done_on] >
[t9].[due_on]), [t9].[due_on], NULL)) AS [first_late_on], SUM(IIF(NOT [t9].[unknown_because] IS NULL, 1, 0)) AS
[in_doubt]
FROM (SELECT [t3].[standard] AS [standard], [t3].[person_id] AS [person_id], [t3].[episode_id] AS [episode_id], [t3].
[sequence] AS [sequence], [t3].[variant] AS [variant], [t3].[worker_id] AS [worker_id], [t3].[team_id] AS [team_id],
[t3].[started_on] AS [started_on], [t3].[due_on] AS [due_on], [t3].[done_on] AS [done_on], [t3].[ended_other_on] AS
[ended_other_on], [t3].[unknown_because] AS [unknown_because], [t3].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t3]
WHERE [t3].[standard] = 'protection_review') AS [t9] GROUP BY [t9].[episode_id]) AS [t14] ON [t16].[plan_id] = [t14].
[reviewed_plan]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t8] ON [t16].[person_id] = [t8].[held_by] AND [t5].[to_on] >= [t8].[from_on] AND (
([t8].[held_next] IS NULL) OR ([t5].[to_on] < [t8].[held_next]))) AS [t17]) AS [t18]) AS [t19];

-- measure CP14
SELECT CAST([t15].[period] AS VARCHAR(MAX)) AS [period], CAST([t15].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t15].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t15].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t15].[hit] IS NULL, [t15].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t15].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t15].[hit] IS NULL, 0.0, [t15].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t14].[plan_id] AS [plan_id], [t14].[referral_id] AS [referral_id], [t14].[conference_id] AS
[conference_id], [t14].[person_id] AS [person_id], [t14].[started_on] AS [started_on], [t14].[ended_on] AS [ended_on]
, [t14].[initial_category] AS [initial_category], [t14].[other_authority] AS [other_authority], [t14].
[latest_category] AS [latest_category], [t14].[earlier] AS [earlier], [t14].[undated_person] AS [undated_person],
[t14].[over_on] AS [over_on], [t14].[period] AS [period], [t14].[day] AS [day], [t14].[worker_id] AS [worker_id],
[t14].[team_id] AS [team_id], 1.0 AS [counted], CASE WHEN ([t14].[earlier] > 0) OR COALESCE(CAST(CASE WHEN [t14].
[over_on] <= [t14].[started_on] THEN 1 WHEN NOT ([t14].[over_on] <= [t14].[started_on]) THEN 0 END AS BIT), (CAST(0 AS
BIT))) = 1 THEN 1.0 WHEN NOT [t14].[undated_person] IS NULL THEN CAST(NULL AS FLOAT) ELSE 0.0 END AS [hit]
FROM (SELECT [t13].[plan_id] AS [plan_id], [t13].[referral_id] AS [referral_id], [t13].[conference_id] AS
[conference_id], [t13].[person_id] AS [person_id], [t13].[started_on] AS [started_on], [t13].[ended_on] AS [ended_on]
, [t13].[initial_category] AS [initial_category], [t13].[other_authority] AS [other_authority], [t13].
[latest_category] AS [latest_category], [t13].[earlier] AS [earlier], [t13].[undated_person] AS [undated_person],
[t13].[over_on] AS [over_on], [t13].[period] AS [period], [t13].[day] AS [day], [t13].[worker_id] AS [worker_id],
[t13].[team_id] AS [team_id]
FROM (SELECT [t12].[plan_id] AS [plan_id], [t12].[referral_id] AS [referral_id], [t12].[conference_id] AS
[conference_id], [t12].[person_id] AS [person_id], [t12].[started_on] AS [started_on], [t12].[ended_on] AS [ended_on]
, [t12].[initial_category] AS [initial_category], [t12].[other_authority] AS [other_authority], [t12].
[latest_category] AS [latest_category], [t12].[earlier] AS [earlier], [t12].[undated_person] AS [undated_person],
[t12].[over_on] AS [over_on], [t12].[period] AS [period], [t12].[day] AS [day], [t12].[held_by] AS [held_by], [t12].
[held_worker] AS [held_worker], [t12].[held_team] AS [held_team], [t12].[from_on] AS [from_on], [t12].[until_on] AS
[until_on], [t12].[held_next] AS [held_next], IIF(([t12].[until_on] IS NULL) OR ([t12].[started_on] <= [t12].
[until_on]), [t12].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t12].[held_team] AS [team_id]
FROM (SELECT [t11].[plan_id] AS [plan_id], [t11].[referral_id] AS [referral_id], [t11].[conference_id] AS
[conference_id], [t11].[person_id] AS [person_id], [t11].[started_on] AS [started_on], [t11].[ended_on] AS [ended_on]
, [t11].[initial_category] AS [initial_category], [t11].[other_authority] AS [other_authority], [t11].
[latest_category] AS [latest_category], [t11].[earlier] AS [earlier], [t9].[undated_person] AS [undated_person], [t9]
.[over_on] AS [over_on], [t3].[period] AS [period], [t3].[day] AS [day], [t5].[held_by] AS [held_by], [t5].
[held_worker] AS [held_worker], [t5].[held_team] AS [held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS
[until_on], [t5].[held_next] AS [held_next]
FROM (SELECT [t6].[plan_id] AS [plan_id], [t6].[referral_id] AS [referral_id], [t6].[conference_id] AS [conference_id]
, [t6].[person_id] AS [person_id], [t6].[started_on] AS [started_on], [t6].[ended_on] AS [ended_on], [t6].
[initial_category] AS [initial_category], [t6].[other_authority] AS [other_authority], [t6].[latest_category] AS
[latest_category], ROW_NUMBER() OVER (PARTITION BY [t6].[person_id] ORDER BY CASE WHEN [t6].[started_on] IS NULL THEN
1 ELSE 0 END, [t6].[started_on] ASC, CASE WHEN [t6].[plan_id] IS NULL THEN 1 ELSE 0 END, [t6].[plan_id] ASC) - 1 AS
[earlier]
FROM (SELECT [t1].[plan_id] AS [plan_id], [t1].[referral_id] AS [referral_id], [t1].[conference_id] AS [conference_id]
, [t1].[person_id] AS [person_id], [t1].[started_on] AS [started_on], [t1].[ended_on] AS [ended_on], [t1].
[initial_category] AS [initial_category], [t1].[other_authority] AS [other_authority], [t1].[latest_category] AS
[latest_category]
FROM [cp_plans] AS [t1]
WHERE NOT (COALESCE([t1].[other_authority], (CAST(0 AS BIT))) = 1) AND NOT [t1].[started_on] IS NULL) AS [t6]) AS
[t11]
LEFT OUTER JOIN (SELECT [t7].[person_id] AS [undated_person], MIN([t7].[ended_on]) AS [over_on]
FROM (SELECT [t1].[plan_id] AS [plan_id], [t1].[referral_id] AS [referral_id], [t1].[conference_id] AS [conference_id]
, [t1].[person_id] AS [person_id], [t1].[started_on] AS [started_on], [t1].[ended_on] AS [ended_on], [t1].
[initial_category] AS [initial_category], [t1].[other_authority] AS [other_authority], [t1].[latest_category] AS
[latest_category]
FROM [cp_plans] AS [t1]
WHERE NOT (COALESCE([t1].[other_authority], (CAST(0 AS BIT))) = 1) AND [t1].[started_on] IS NULL) AS [t7] GROUP BY
[t7].[person_id]) AS [t9] ON [t11].[person_id] = [t9].[undated_person]
INNER JOIN [period_days] AS [t3] ON [t11].[started_on] = [t3].[day]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [held_by], [t2].[worker_id] AS [held_worker], [t2].[team_id] AS
[held_team], [t2].[from_on] AS [from_on], [t2].[until_on] AS [until_on], [t2].[next_on] AS [held_next]
FROM [responsibility] AS [t2]) AS [t5] ON [t11].[person_id] = [t5].[held_by] AND [t11].[started_on] >= [t5].[from_on]
AND (([t5].[held_next] IS NULL) OR ([t11].[started_on] < [t5].[held_next]))) AS [t12]) AS [t13]) AS [t14]) AS [t15];
