-- clock transfer_conference
SELECT 'transfer_conference' AS [standard], [t28].[person_id], [t28].[episode_id], [t28].[sequence], [t28].[variant],
[t28].[started_on], [t28].[due_on], [t28].[done_on], IIF(NOT [t28].[done_on] IS NULL, CAST(NULL AS DATE), [t28].
[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE([t28].[unknown_because], IIF(([t28].[started_on] < [t28].
[record_begins_on]) AND (NOT (COALESCE(CAST(CASE WHEN [t28].[done_on] <= [t28].[due_on] THEN 1 WHEN NOT ([t28].
[done_on] <= [t28].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)), 'it is older than its record', CAST(NULL AS
VARCHAR(MAX)))), CASE WHEN [t28].[started_on] IS NULL THEN 'the start date is missing' WHEN [t28].[done_on] < [t28].
[started_on] THEN 'the dates are in the wrong order' WHEN [t28].[due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t28].[parameter_version]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[episode_id] AS [episode_id], [t27].[started_on] AS [started_on]
, [t27].[done_on] AS [done_on], [t27].[ended_other_on] AS [ended_other_on], [t27].[sequence] AS [sequence], [t27].
[variant] AS [variant], [t27].[unknown_because] AS [unknown_because], [t27].[limit_variant] AS [limit_variant], [t27]
.[limit_started_on] AS [limit_started_on], [t27].[limit_due_on] AS [limit_due_on], [t27].[version] AS [version], [t27]
.[due_on] AS [due_on], [t27].[parameter_version] AS [parameter_version], [t17].[record_begins_on] AS
[record_begins_on]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[episode_id] AS [episode_id], [t25].[started_on] AS [started_on]
, [t25].[done_on] AS [done_on], [t25].[ended_other_on] AS [ended_other_on], [t25].[sequence] AS [sequence], [t25].
[variant] AS [variant], [t25].[unknown_because] AS [unknown_because], [t25].[limit_variant] AS [limit_variant], [t25]
.[limit_started_on] AS [limit_started_on], [t25].[limit_due_on] AS [limit_due_on], [t25].[version] AS [version], [t25]
.[limit_due_on] AS [due_on], [t25].[version] AS [parameter_version]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[episode_id] AS [episode_id], [t24].[started_on] AS [started_on]
, [t24].[done_on] AS [done_on], [t24].[ended_other_on] AS [ended_other_on], [t24].[sequence] AS [sequence], [t24].
[variant] AS [variant], [t24].[unknown_because] AS [unknown_because], [t12].[limit_variant] AS [limit_variant], [t12]
.[limit_started_on] AS [limit_started_on], [t12].[limit_due_on] AS [limit_due_on], [t12].[version] AS [version]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[episode_id] AS [episode_id], [t22].[started_on] AS [started_on]
, [t22].[done_on] AS [done_on], [t22].[ended_other_on] AS [ended_other_on], 1 AS [sequence], 'all' AS [variant], CAST
(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT *
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[referral_id] AS [episode_id], [t20].[referral_on] AS
[started_on], [t20].[held_on] AS [done_on], [t20].[closed_on] AS [ended_other_on]
FROM (SELECT [t5].[referral_id] AS [referral_id], [t5].[person_id] AS [person_id], [t5].[referral_on] AS [referral_on]
, [t5].[primary_need] AS [primary_need], [t5].[source] AS [source], [t5].[source_detail] AS [source_detail], [t5].
[nfa] AS [nfa], [t5].[close_reason] AS [close_reason], [t5].[closed_on] AS [closed_on], [t5].[team_id] AS [team_id],
[t5].[worker_id] AS [worker_id], [t18].[held_for] AS [held_for], [t18].[held_on] AS [held_on], [t14].
[marked_referral] AS [marked_referral]
FROM [cin_episodes] AS [t5]
LEFT OUTER JOIN (SELECT [t9].[referral_id] AS [held_for], MIN([t9].[held_on]) AS [held_on]
FROM (SELECT [t3].[conference_id] AS [conference_id], [t3].[meeting_id] AS [meeting_id], [t3].[enquiry_id] AS
[enquiry_id], [t3].[person_id] AS [person_id], [t3].[plan_id] AS [plan_id], [t3].[referral_id] AS [referral_id], [t3]
.[transfer_in] AS [transfer_in], [t3].[target_on] AS [target_on], [t3].[held_on] AS [held_on], [t3].[plan_made] AS
[plan_made], [t3].[team_id] AS [team_id], [t3].[worker_id] AS [worker_id]
FROM [initial_conferences] AS [t3]
WHERE [t3].[transfer_in] <> 0 AND NOT [t3].[referral_id] IS NULL) AS [t9] GROUP BY [t9].[referral_id]) AS [t18] ON
[t5].[referral_id] = [t18].[held_for]
LEFT OUTER JOIN (SELECT DISTINCT [t4].[referral_id] AS [marked_referral]
FROM [referral_outcomes] AS [t4]
WHERE [t4].[outcome] = 'CP_TRANSFER_IN') AS [t14] ON [t5].[referral_id] = [t14].[marked_referral]) AS [t20]
WHERE (NOT [t20].[held_for] IS NULL) OR (NOT [t20].[marked_referral] IS NULL)) AS [t21]
UNION ALL
SELECT *
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[conference_id] AS [episode_id], CAST(NULL AS DATE) AS
[started_on], [t13].[held_on] AS [done_on], CAST(NULL AS DATE) AS [ended_other_on]
FROM (SELECT [t3].[conference_id] AS [conference_id], [t3].[meeting_id] AS [meeting_id], [t3].[enquiry_id] AS
[enquiry_id], [t3].[person_id] AS [person_id], [t3].[plan_id] AS [plan_id], [t3].[referral_id] AS [referral_id], [t3]
.[transfer_in] AS [transfer_in], [t3].[target_on] AS [target_on], [t3].[held_on] AS [held_on], [t3].[plan_made] AS
[plan_made], [t3].[team_id] AS [team_id], [t3].[worker_id] AS [worker_id]
FROM [initial_conferences] AS [t3]
WHERE [t3].[transfer_in] <> 0 AND NOT [t3].[held_on] IS NULL) AS [t13]
WHERE NOT EXISTS(SELECT 1
FROM [cin_episodes] AS [t6]
WHERE [t13].[referral_id] = [t6].[referral_id])) AS [t19]) AS [t22]) AS [t24]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'transfer_conference') AS [t12] ON [t24].[variant] = [t12].[limit_variant] AND [t24].
[started_on] = [t12].[limit_started_on]) AS [t25]) AS [t27] CROSS JOIN (SELECT MAX([t7].[from_on]) AS
[record_begins_on]
FROM (SELECT [t0].[table_name] AS [table_name], [t0].[from_on] AS [from_on]
FROM [coverage] AS [t0]
WHERE [t0].[table_name] IN ('initial_conferences')) AS [t7]) AS [t17]) AS [t28];

-- clock conference_quorate
SELECT 'conference_quorate' AS [standard], [t34].[person_id], [t34].[episode_id], [t34].[sequence], [t34].[variant],
[t34].[started_on], [t34].[limit_due_on] AS [due_on], [t34].[done_on], IIF(NOT [t34].[done_on] IS NULL, CAST(NULL AS
DATE), [t34].[ended_other_on]) AS [ended_other_on], COALESCE([t34].[unknown_because], CASE WHEN [t34].[started_on] IS
NULL THEN 'the start date is missing' WHEN [t34].[done_on] < [t34].[started_on] THEN
'the dates are in the wrong order' WHEN [t34].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t34].[version] AS [parameter_version]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[episode_id] AS [episode_id], [t33].[started_on] AS [started_on]
, [t33].[present] AS [present], [t33].[sequence] AS [sequence], [t33].[variant] AS [variant], [t33].[ended_other_on]
AS [ended_other_on], [t33].[unknown_because] AS [unknown_because], [t33].[past_mending_on] AS [past_mending_on], [t33]
.[done_on] AS [done_on], [t13].[limit_variant] AS [limit_variant], [t13].[limit_started_on] AS [limit_started_on],
[t13].[limit_due_on] AS [limit_due_on], [t13].[version] AS [version]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[episode_id] AS [episode_id], [t31].[started_on] AS [started_on]
, [t31].[present] AS [present], [t31].[sequence] AS [sequence], [t31].[variant] AS [variant], [t31].[past_mending_on]
AS [ended_other_on], IIF([t31].[present] IS NULL, 'it is not recorded either way', CAST(NULL AS VARCHAR(MAX))) AS
[unknown_because], [t31].[past_mending_on] AS [past_mending_on], IIF([t31].[present] <> 0, [t31].[started_on], CAST(
NULL AS DATE)) AS [done_on]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[episode_id] AS [episode_id], [t30].[started_on] AS [started_on]
, [t30].[present] AS [present], [t30].[sequence] AS [sequence], [t30].[variant] AS [variant], [t30].[ended_other_on]
AS [ended_other_on], [t30].[unknown_because] AS [unknown_because], [t30].[past_mending_on] AS [past_mending_on]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[episode_id] AS [episode_id], [t29].[started_on] AS [started_on]
, [t29].[present] AS [present], [t29].[sequence] AS [sequence], [t29].[variant] AS [variant], [t29].[ended_other_on]
AS [ended_other_on], [t29].[unknown_because] AS [unknown_because], [t14].[shift_from] AS [shift_from], [t14].
[past_mending_on] AS [past_mending_on]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[episode_id] AS [episode_id], [t27].[started_on] AS [started_on]
, [t27].[present] AS [present], 1 AS [sequence], 'all' AS [variant], CAST(NULL AS DATE) AS [ended_other_on], CAST(
NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[conference_id] AS [episode_id], [t26].[held_on] AS [started_on]
, IIF([t26].[kind] = 'initial', CASE WHEN [t20].[minuted] IS NULL THEN CAST(NULL AS BIT) WHEN ([t20].[ours] = 1) AND (
[t20].[knowing] >= [t26].[quorum]) THEN (CAST(1 AS BIT)) WHEN ([t20].[ours] = 1) AND ([t20].[perhaps] >= [t26].
[quorum]) THEN CAST(NULL AS BIT) ELSE (CAST(0 AS BIT)) END, CASE WHEN [t26].[quorate] = 'Y' THEN (CAST(1 AS BIT)) WHEN
[t26].[quorate] = 'N' THEN (CAST(0 AS BIT)) ELSE NULL END) AS [present]
FROM (SELECT [t24].[conference_id] AS [conference_id], [t24].[meeting_id] AS [meeting_id], [t24].[person_id] AS
[person_id], [t24].[held_on] AS [held_on], [t24].[kind] AS [kind], [t24].[quorate] AS [quorate], [t24].[review_part]
AS [review_part], [t24].[told_conference] AS [told_conference], [t24].[report_shared_on] AS [report_shared_on], [t24]
.[told_part] AS [told_part], [t24].[participation] AS [participation], [t24].[quorum] AS [quorum]
FROM (SELECT [t23].[conference_id] AS [conference_id], [t23].[meeting_id] AS [meeting_id], [t23].[person_id] AS
[person_id], [t23].[held_on] AS [held_on], [t23].[kind] AS [kind], [t23].[quorate] AS [quorate], [t23].[review_part]
AS [review_part], [t23].[told_conference] AS [told_conference], [t23].[report_shared_on] AS [report_shared_on], [t23]
.[told_part] AS [told_part], [t23].[participation] AS [participation], [t15].[given_on] AS [given_on], [t15].
[given_variant] AS [given_variant], [t15].[quorum] AS [quorum]
FROM (SELECT [t21].[conference_id] AS [conference_id], [t21].[meeting_id] AS [meeting_id], [t21].[person_id] AS
[person_id], [t21].[held_on] AS [held_on], [t21].[kind] AS [kind], [t21].[quorate] AS [quorate], [t21].[review_part]
AS [review_part], [t21].[told_conference] AS [told_conference], [t21].[report_shared_on] AS [report_shared_on], [t21]
.[told_part] AS [told_part], IIF([t21].[kind] = 'initial', [t21].[told_part], [t21].[review_part]) AS [participation]
FROM (SELECT [t18].[conference_id] AS [conference_id], [t18].[meeting_id] AS [meeting_id], [t18].[person_id] AS
[person_id], [t18].[held_on] AS [held_on], [t18].[kind] AS [kind], [t18].[quorate] AS [quorate], [t18].[review_part]
AS [review_part], [t11].[told_conference] AS [told_conference], [t11].[report_shared_on] AS [report_shared_on], [t11]
.[told_part] AS [told_part]
FROM (SELECT [t12].[conference_id] AS [conference_id], [t12].[meeting_id] AS [meeting_id], [t12].[person_id] AS
[person_id], [t12].[held_on] AS [held_on], [t12].[kind] AS [kind], [t12].[quorate] AS [quorate], [t12].[review_part]
AS [review_part]
FROM (SELECT *
FROM (SELECT [t3].[conference_id] AS [conference_id], [t3].[meeting_id] AS [meeting_id], [t3].[person_id] AS
[person_id], [t3].[held_on] AS [held_on], 'initial' AS [kind], CAST(NULL AS VARCHAR(MAX)) AS [quorate], CAST(NULL AS
VARCHAR(MAX)) AS [review_part]
FROM [initial_conferences] AS [t3]) AS [t6]
UNION ALL
SELECT *
FROM (SELECT [t4].[review_id] AS [conference_id], [t4].[meeting_id] AS [meeting_id], [t4].[person_id] AS [person_id],
[t4].[review_on] AS [held_on], 'review' AS [kind], [t4].[quorate] AS [quorate], [t4].[participation] AS [review_part]
FROM [cp_reviews] AS [t4]) AS [t7]) AS [t12]
WHERE NOT [t12].[held_on] IS NULL) AS [t18]
LEFT OUTER JOIN (SELECT [t2].[conference_id] AS [told_conference], [t2].[report_shared_on] AS [report_shared_on], [t2]
.[participation] AS [told_part]
FROM [conference_records] AS [t2]) AS [t11] ON [t18].[conference_id] = [t11].[told_conference]) AS [t21]) AS [t23]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [given_on], [t0].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t0].
[started_on] AS DATETIME2), CAST([t0].[due_on] AS DATETIME2)) AS [quorum]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'conference_quorum') AS [t15] ON [t23].[held_on] = [t15].[given_on] AND 'all' = [t15].
[given_variant]) AS [t24]) AS [t26]
LEFT OUTER JOIN (SELECT [t16].[meeting_id] AS [minuted], MAX([t16].[ours]) AS [ours], COUNT_BIG(DISTINCT [t16].
[knowing]) AS [knowing], COUNT_BIG(DISTINCT [t16].[perhaps]) AS [perhaps]
FROM (SELECT [t1].[attendee_id] AS [attendee_id], [t1].[meeting_id] AS [meeting_id], [t1].[agency] AS [agency], [t1].
[mode] AS [mode], [t1].[knows_child] AS [knows_child], [t1].[held_on] AS [held_on], [t1].[recorded_at] AS
[recorded_at], [t1].[recorded_by] AS [recorded_by], CAST(CAST(CASE WHEN [t1].[mode] IN ('in person', 'live remote')
AND ([t1].[agency] = 'social care') THEN 1 WHEN NOT ([t1].[mode] IN ('in person', 'live remote') AND ([t1].[agency] =
'social care')) THEN 0 END AS BIT) AS INTEGER) AS [ours], IIF([t1].[mode] IN ('in person', 'live remote') AND ([t1].
[agency] <> 'social care') AND [t1].[knows_child] <> 0, [t1].[agency], CAST(NULL AS VARCHAR(MAX))) AS [knowing], IIF(
[t1].[mode] IN ('in person', 'live remote') AND ([t1].[agency] <> 'social care') AND COALESCE([t1].[knows_child], (
CAST(1 AS BIT))) = 1, [t1].[agency], CAST(NULL AS VARCHAR(MAX))) AS [perhaps]
FROM [conference_attendees] AS [t1]) AS [t16] GROUP BY [t16].[meeting_id]) AS [t20] ON [t26].[meeting_id] = [t20].
[minuted]) AS [t27]) AS [t29]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [past_mending_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'day_after' AND [t0].[variant] = 'all') AS [t14] ON [t29].[started_on] = [t14].[shift_from])
AS [t30]) AS [t31]) AS [t33]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'same_day') AS [t13] ON [t33].[variant] = [t13].[limit_variant] AND [t33].[started_on] =
[t13].[limit_started_on]) AS [t34];

-- clock conference_report_shared
SELECT 'conference_report_shared' AS [standard], [t40].[person_id], [t40].[episode_id], [t40].[sequence], [t40].
[variant], [t40].[started_on], [t40].[limit_due_on] AS [due_on], [t40].[done_on], IIF(NOT [t40].[done_on] IS NULL,
CAST(NULL AS DATE), [t40].[ended_other_on]) AS [ended_other_on], COALESCE([t40].[unknown_because], CASE WHEN [t40].
[started_on] IS NULL THEN 'the start date is missing' WHEN [t40].[done_on] < [t40].[started_on] THEN
'the dates are in the wrong order' WHEN [t40].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t40].[version] AS [parameter_version]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[episode_id] AS [episode_id], [t39].[started_on] AS [started_on]
, [t39].[present] AS [present], [t39].[sequence] AS [sequence], [t39].[variant] AS [variant], [t39].[ended_other_on]
AS [ended_other_on], [t39].[unknown_because] AS [unknown_because], [t39].[past_mending_on] AS [past_mending_on], [t39]
.[done_on] AS [done_on], [t14].[limit_variant] AS [limit_variant], [t14].[limit_started_on] AS [limit_started_on],
[t14].[limit_due_on] AS [limit_due_on], [t14].[version] AS [version]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[episode_id] AS [episode_id], [t37].[started_on] AS [started_on]
, [t37].[present] AS [present], [t37].[sequence] AS [sequence], [t37].[variant] AS [variant], [t37].[past_mending_on]
AS [ended_other_on], IIF([t37].[present] IS NULL, 'it is not recorded either way', CAST(NULL AS VARCHAR(MAX))) AS
[unknown_because], [t37].[past_mending_on] AS [past_mending_on], IIF([t37].[present] <> 0, [t37].[started_on], CAST(
NULL AS DATE)) AS [done_on]
FROM (SELECT [t36].[person_id] AS [person_id], [t36].[episode_id] AS [episode_id], [t36].[started_on] AS [started_on]
, [t36].[present] AS [present], [t36].[sequence] AS [sequence], [t36].[variant] AS [variant], [t36].[ended_other_on]
AS [ended_other_on], [t36].[unknown_because] AS [unknown_because], [t36].[past_mending_on] AS [past_mending_on]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[episode_id] AS [episode_id], [t35].[started_on] AS [started_on]
, [t35].[present] AS [present], [t35].[sequence] AS [sequence], [t35].[variant] AS [variant], [t35].[ended_other_on]
AS [ended_other_on], [t35].[unknown_because] AS [unknown_because], [t15].[shift_from] AS [shift_from], [t15].
[past_mending_on] AS [past_mending_on]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[conference_id] AS [episode_id], [t33].[held_on] AS [started_on]
, IIF([t33].[told_conference] IS NULL, CAST(NULL AS BIT), COALESCE(CAST(CASE WHEN [t33].[shared_before] >= [t33].
[days_before] THEN 1 WHEN NOT ([t33].[shared_before] >= [t33].[days_before]) THEN 0 END AS BIT), (CAST(0 AS BIT)))) AS
[present], 1 AS [sequence], 'all' AS [variant], CAST(NULL AS DATE) AS [ended_other_on], CAST(NULL AS VARCHAR(MAX)) AS
[unknown_because]
FROM (SELECT [t32].[conference_id] AS [conference_id], [t32].[meeting_id] AS [meeting_id], [t32].[person_id] AS
[person_id], [t32].[held_on] AS [held_on], [t32].[kind] AS [kind], [t32].[quorate] AS [quorate], [t32].[review_part]
AS [review_part], [t32].[told_conference] AS [told_conference], [t32].[report_shared_on] AS [report_shared_on], [t32]
.[told_part] AS [told_part], [t32].[participation] AS [participation], [t32].[days_before] AS [days_before], [t32].
[shared_before] AS [shared_before]
FROM (SELECT [t31].[conference_id] AS [conference_id], [t31].[meeting_id] AS [meeting_id], [t31].[person_id] AS
[person_id], [t31].[held_on] AS [held_on], [t31].[kind] AS [kind], [t31].[quorate] AS [quorate], [t31].[review_part]
AS [review_part], [t31].[told_conference] AS [told_conference], [t31].[report_shared_on] AS [report_shared_on], [t31]
.[told_part] AS [told_part], [t31].[participation] AS [participation], [t31].[days_before] AS [days_before], [t31].
[first_number] AS [first_number], [t31].[number] AS [number], DATEDIFF(DAY, CAST([t31].[first_number] AS DATETIME2),
CAST([t31].[number] AS DATETIME2)) AS [shared_before]
FROM (SELECT [t30].[conference_id] AS [conference_id], [t30].[meeting_id] AS [meeting_id], [t30].[person_id] AS
[person_id], [t30].[held_on] AS [held_on], [t30].[kind] AS [kind], [t30].[quorate] AS [quorate], [t30].[review_part]
AS [review_part], [t30].[told_conference] AS [told_conference], [t30].[report_shared_on] AS [report_shared_on], [t30]
.[told_part] AS [told_part], [t30].[participation] AS [participation], [t30].[days_before] AS [days_before], [t30].
[first_number] AS [first_number], [t30].[number] AS [number]
FROM (SELECT [t29].[conference_id] AS [conference_id], [t29].[meeting_id] AS [meeting_id], [t29].[person_id] AS
[person_id], [t29].[held_on] AS [held_on], [t29].[kind] AS [kind], [t29].[quorate] AS [quorate], [t29].[review_part]
AS [review_part], [t29].[told_conference] AS [told_conference], [t29].[report_shared_on] AS [report_shared_on], [t29]
.[told_part] AS [told_part], [t29].[participation] AS [participation], [t29].[days_before] AS [days_before], [t29].
[first_number] AS [first_number], [t16].[shift_from] AS [shift_from], [t16].[number] AS [number]
FROM (SELECT [t27].[conference_id] AS [conference_id], [t27].[meeting_id] AS [meeting_id], [t27].[person_id] AS
[person_id], [t27].[held_on] AS [held_on], [t27].[kind] AS [kind], [t27].[quorate] AS [quorate], [t27].[review_part]
AS [review_part], [t27].[told_conference] AS [told_conference], [t27].[report_shared_on] AS [report_shared_on], [t27]
.[told_part] AS [told_part], [t27].[participation] AS [participation], [t27].[days_before] AS [days_before], [t27].
[first_number] AS [first_number]
FROM (SELECT [t26].[conference_id] AS [conference_id], [t26].[meeting_id] AS [meeting_id], [t26].[person_id] AS
[person_id], [t26].[held_on] AS [held_on], [t26].[kind] AS [kind], [t26].[quorate] AS [quorate], [t26].[review_part]
AS [review_part], [t26].[told_conference] AS [told_conference], [t26].[report_shared_on] AS [report_shared_on], [t26]
.[told_part] AS [told_part], [t26].[participation] AS [participation], [t26].[days_before] AS [days_before], [t17].
[shift_from] AS [shift_from], [t17].[first_number] AS [first_number]
FROM (SELECT [t24].[conference_id] AS [conference_id], [t24].[meeting_id] AS [meeting_id], [t24].[person_id] AS
[person_id], [t24].[held_on] AS [held_on], [t24].[kind] AS [kind], [t24].[quorate] AS [quorate], [t24].[review_part]
AS [review_part], [t24].[told_conference] AS [told_conference], [t24].[report_shared_on] AS [report_shared_on], [t24]
.[told_part] AS [told_part], [t24].[participation] AS [participation], [t24].[days_before] AS [days_before]
FROM (SELECT [t23].[conference_id] AS [conference_id], [t23].[meeting_id] AS [meeting_id], [t23].[person_id] AS
[person_id], [t23].[held_on] AS [held_on], [t23].[kind] AS [kind], [t23].[quorate] AS [quorate], [t23].[review_part]
AS [review_part], [t23].[told_conference] AS [told_conference], [t23].[report_shared_on] AS [report_shared_on], [t23]
.[told_part] AS [told_part], [t23].[participation] AS [participation], [t18].[given_on] AS [given_on], [t18].
[given_variant] AS [given_variant], [t18].[days_before] AS [days_before]
FROM (SELECT [t21].[conference_id] AS [conference_id], [t21].[meeting_id] AS [meeting_id], [t21].[person_id] AS
[person_id], [t21].[held_on] AS [held_on], [t21].[kind] AS [kind], [t21].[quorate] AS [quorate], [t21].[review_part]
AS [review_part], [t21].[told_conference] AS [told_conference], [t21].[report_shared_on] AS [report_shared_on], [t21]
.[told_part] AS [told_part], IIF([t21].[kind] = 'initial', [t21].[told_part], [t21].[review_part]) AS [participation]
FROM (SELECT [t20].[conference_id] AS [conference_id], [t20].[meeting_id] AS [meeting_id], [t20].[person_id] AS
[person_id], [t20].[held_on] AS [held_on], [t20].[kind] AS [kind], [t20].[quorate] AS [quorate], [t20].[review_part]
AS [review_part], [t12].[told_conference] AS [told_conference], [t12].[report_shared_on] AS [report_shared_on], [t12]
.[told_part] AS [told_part]
FROM (SELECT [t13].[conference_id] AS [conference_id], [t13].[meeting_id] AS [meeting_id], [t13].[person_id] AS
[person_id], [t13].[held_on] AS [held_on], [t13].[kind] AS [kind], [t13].[quorate] AS [quorate], [t13].[review_part]
AS [review_part]
FROM (SELECT *
FROM (SELECT [t2].[conference_id] AS [conference_id], [t2].[meeting_id] AS [meeting_id], [t2].[person_id] AS
[person_id], [t2].[held_on] AS [held_on], 'initial' AS [kind], CAST(NULL AS VARCHAR(MAX)) AS [quorate], CAST(NULL AS
VARCHAR(MAX)) AS [review_part]
FROM [initial_conferences] AS [t2]) AS [t5]
UNION ALL
SELECT *
FROM (SELECT [t3].[review_id] AS [conference_id], [t3].[meeting_id] AS [meeting_id], [t3].[person_id] AS [person_id],
[t3].[review_on] AS [held_on], 'review' AS [kind], [t3].[quorate] AS [quorate], [t3].[participation] AS [review_part]
FROM [cp_reviews] AS [t3]) AS [t6]) AS [t13]
WHERE NOT [t13].[held_on] IS NULL) AS [t20]
LEFT OUTER JOIN (SELECT [t1].[conference_id] AS [told_conference], [t1].[report_shared_on] AS [report_shared_on], [t1]
.[participation] AS [told_part]
FROM [conference_records] AS [t1]) AS [t12] ON [t20].[conference_id] = [t12].[told_conference]) AS [t21]) AS [t23]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [given_on], [t0].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t0].
[started_on] AS DATETIME2), CAST([t0].[due_on] AS DATETIME2)) AS [days_before]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'report_before_conference') AS [t18] ON [t23].[held_on] = [t18].[given_on] AND [t23].[kind] =
[t18].[given_variant]) AS [t24]) AS [t26]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [first_number]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'working_day_number' AND [t0].[variant] = 'all') AS [t17] ON [t26].[report_shared_on] = [t17]
.[shift_from]) AS [t27]) AS [t29]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [number]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'working_day_number' AND [t0].[variant] = 'all') AS [t16] ON [t29].[held_on] = [t16].
[shift_from]) AS [t30]) AS [t31]) AS [t32]) AS [t33]) AS [t35]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [past_mending_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'day_after' AND [t0].[variant] = 'all') AS [t15] ON [t35].[started_on] = [t15].[shift_from])
AS [t36]) AS [t37]) AS [t39]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'same_day') AS [t14] ON [t39].[variant] = [t14].[limit_variant] AND [t39].[started_on] =
[t14].[limit_started_on]) AS [t40];

-- clock conference_participation
SELECT 'conference_participation' AS [standard], [t35].[person_id], [t35].[episode_id], [t35].[sequence], [t35].
[variant], [t35].[started_on], [t35].[limit_due_on] AS [due_on], [t35].[done_on], IIF(NOT [t35].[done_on] IS NULL,
CAST(NULL AS DATE), [t35].[ended_other_on]) AS [ended_other_on], COALESCE([t35].[unknown_because], CASE WHEN [t35].
[started_on] IS NULL THEN 'the start date is missing' WHEN [t35].[done_on] < [t35].[started_on] THEN
'the dates are in the wrong order' WHEN [t35].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t35].[version] AS [parameter_version]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[episode_id] AS [episode_id], [t34].[started_on] AS [started_on]
, [t34].[present] AS [present], [t34].[sequence] AS [sequence], [t34].[variant] AS [variant], [t34].[ended_other_on]
AS [ended_other_on], [t34].[unknown_because] AS [unknown_because], [t34].[past_mending_on] AS [past_mending_on], [t34]
.[done_on] AS [done_on], [t15].[limit_variant] AS [limit_variant], [t15].[limit_started_on] AS [limit_started_on],
[t15].[limit_due_on] AS [limit_due_on], [t15].[version] AS [version]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[episode_id] AS [episode_id], [t32].[started_on] AS [started_on]
, [t32].[present] AS [present], [t32].[sequence] AS [sequence], [t32].[variant] AS [variant], [t32].[past_mending_on]
AS [ended_other_on], IIF([t32].[present] IS NULL, 'it is not recorded either way', CAST(NULL AS VARCHAR(MAX))) AS
[unknown_because], [t32].[past_mending_on] AS [past_mending_on], IIF([t32].[present] <> 0, [t32].[started_on], CAST(
NULL AS DATE)) AS [done_on]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[episode_id] AS [episode_id], [t31].[started_on] AS [started_on]
, [t31].[present] AS [present], [t31].[sequence] AS [sequence], [t31].[variant] AS [variant], [t31].[ended_other_on]
AS [ended_other_on], [t31].[unknown_because] AS [unknown_because], [t31].[past_mending_on] AS [past_mending_on]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[episode_id] AS [episode_id], [t30].[started_on] AS [started_on]
, [t30].[present] AS [present], [t30].[sequence] AS [sequence], [t30].[variant] AS [variant], [t30].[ended_other_on]
AS [ended_other_on], [t30].[unknown_because] AS [unknown_because], [t16].[shift_from] AS [shift_from], [t16].
[past_mending_on] AS [past_mending_on]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[conference_id] AS [episode_id], [t28].[held_on] AS [started_on]
, CASE WHEN [t28].[participation] IN ('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6') THEN (CAST(1 AS BIT)) WHEN ([t28].
[participation] = 'PN7') AND (NOT [t28].[born_on] IS NULL) THEN (CAST(0 AS BIT)) ELSE NULL END AS [present], 1 AS
[sequence], 'all' AS [variant], CAST(NULL AS DATE) AS [ended_other_on], CAST(NULL AS VARCHAR(MAX)) AS
[unknown_because]
FROM (SELECT [t27].[conference_id] AS [conference_id], [t27].[meeting_id] AS [meeting_id], [t27].[person_id] AS
[person_id], [t27].[held_on] AS [held_on], [t27].[kind] AS [kind], [t27].[quorate] AS [quorate], [t27].[review_part]
AS [review_part], [t27].[told_conference] AS [told_conference], [t27].[report_shared_on] AS [report_shared_on], [t27]
.[told_part] AS [told_part], [t27].[participation] AS [participation], [t27].[born_on] AS [born_on], [t27].
[old_enough_on] AS [old_enough_on]
FROM (SELECT [t26].[conference_id] AS [conference_id], [t26].[meeting_id] AS [meeting_id], [t26].[person_id] AS
[person_id], [t26].[held_on] AS [held_on], [t26].[kind] AS [kind], [t26].[quorate] AS [quorate], [t26].[review_part]
AS [review_part], [t26].[told_conference] AS [told_conference], [t26].[report_shared_on] AS [report_shared_on], [t26]
.[told_part] AS [told_part], [t26].[participation] AS [participation], [t26].[born_on] AS [born_on], [t17].
[shift_from] AS [shift_from], [t17].[old_enough_on] AS [old_enough_on]
FROM (SELECT [t24].[conference_id] AS [conference_id], [t24].[meeting_id] AS [meeting_id], [t24].[person_id] AS
[person_id], [t24].[held_on] AS [held_on], [t24].[kind] AS [kind], [t24].[quorate] AS [quorate], [t24].[review_part]
AS [review_part], [t24].[told_conference] AS [told_conference], [t24].[report_shared_on] AS [report_shared_on], [t24]
.[told_part] AS [told_part], [t24].[participation] AS [participation], [t24].[born_on] AS [born_on]
FROM (SELECT [t23].[conference_id] AS [conference_id], [t23].[meeting_id] AS [meeting_id], [t23].[person_id] AS
[person_id], [t23].[held_on] AS [held_on], [t23].[kind] AS [kind], [t23].[quorate] AS [quorate], [t23].[review_part]
AS [review_part], [t23].[told_conference] AS [told_conference], [t23].[report_shared_on] AS [report_shared_on], [t23]
.[told_part] AS [told_part], [t23].[participation] AS [participation], [t23].[born_person] AS [born_person], [t23].
[born_on] AS [born_on], [t23].[expected_on] AS [expected_on]
FROM (SELECT [t22].[conference_id] AS [conference_id], [t22].[meeting_id] AS [meeting_id], [t22].[person_id] AS
[person_id], [t22].[held_on] AS [held_on], [t22].[kind] AS [kind], [t22].[quorate] AS [quorate], [t22].[review_part]
AS [review_part], [t22].[told_conference] AS [told_conference], [t22].[report_shared_on] AS [report_shared_on], [t22]
.[told_part] AS [told_part], [t22].[participation] AS [participation], [t12].[born_person] AS [born_person], [t12].
[born_on] AS [born_on], [t12].[expected_on] AS [expected_on]
FROM (SELECT [t20].[conference_id] AS [conference_id], [t20].[meeting_id] AS [meeting_id], [t20].[person_id] AS
[person_id], [t20].[held_on] AS [held_on], [t20].[kind] AS [kind], [t20].[quorate] AS [quorate], [t20].[review_part]
AS [review_part], [t20].[told_conference] AS [told_conference], [t20].[report_shared_on] AS [report_shared_on], [t20]
.[told_part] AS [told_part], IIF([t20].[kind] = 'initial', [t20].[told_part], [t20].[review_part]) AS [participation]
FROM (SELECT [t19].[conference_id] AS [conference_id], [t19].[meeting_id] AS [meeting_id], [t19].[person_id] AS
[person_id], [t19].[held_on] AS [held_on], [t19].[kind] AS [kind], [t19].[quorate] AS [quorate], [t19].[review_part]
AS [review_part], [t13].[told_conference] AS [told_conference], [t13].[report_shared_on] AS [report_shared_on], [t13]
.[told_part] AS [told_part]
FROM (SELECT [t14].[conference_id] AS [conference_id], [t14].[meeting_id] AS [meeting_id], [t14].[person_id] AS
[person_id], [t14].[held_on] AS [held_on], [t14].[kind] AS [kind], [t14].[quorate] AS [quorate], [t14].[review_part]
AS [review_part]
FROM (SELECT *
FROM (SELECT [t3].[conference_id] AS [conference_id], [t3].[meeting_id] AS [meeting_id], [t3].[person_id] AS
[person_id], [t3].[held_on] AS [held_on], 'initial' AS [kind], CAST(NULL AS VARCHAR(MAX)) AS [quorate], CAST(NULL AS
VARCHAR(MAX)) AS [review_part]
FROM [initial_conferences] AS [t3]) AS [t7]
UNION ALL
SELECT *
FROM (SELECT [t4].[review_id] AS [conference_id], [t4].[meeting_id] AS [meeting_id], [t4].[person_id] AS [person_id],
[t4].[review_on] AS [held_on], 'review' AS [kind], [t4].[quorate] AS [quorate], [t4].[participation] AS [review_part]
FROM [cp_reviews] AS [t4]) AS [t8]) AS [t14]
WHERE NOT [t14].[held_on] IS NULL) AS [t19]
LEFT OUTER JOIN (SELECT [t2].[conference_id] AS [told_conference], [t2].[report_shared_on] AS [report_shared_on], [t2]
.[participation] AS [told_part]
FROM [conference_records] AS [t2]) AS [t13] ON [t19].[conference_id] = [t13].[told_conference]) AS [t20]) AS [t22]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [born_person], [t1].[born_on] AS [born_on], [t1].[expected_on] AS
[expected_on]
FROM [persons] AS [t1]) AS [t12] ON [t22].[person_id] = [t12].[born_person]) AS [t23]
WHERE (NOT [t23].[born_on] IS NULL) OR ([t23].[expected_on] IS NULL)) AS [t24]) AS [t26]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [old_enough_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'views_heard_from' AND [t0].[variant] = 'all') AS [t17] ON [t26].[born_on] = [t17].
[shift_from]) AS [t27]) AS [t28]
WHERE (([t28].[born_on] IS NULL) AND (COALESCE([t28].[participation], '') <> 'PN0')) OR ([t28].[old_enough_on] <=
[t28].[held_on])) AS [t30]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [past_mending_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'day_after' AND [t0].[variant] = 'all') AS [t16] ON [t30].[started_on] = [t16].[shift_from])
AS [t31]) AS [t32]) AS [t34]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'same_day') AS [t15] ON [t34].[variant] = [t15].[limit_variant] AND [t34].[started_on] =
[t15].[limit_started_on]) AS [t35];

-- measure IC02
SELECT CAST([t31].[period] AS VARCHAR(MAX)) AS [period], CAST([t31].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t31].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t31].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST([t31].
[category] AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t31].[category] IS NULL, CAST(NULL AS FLOAT), [t31].
[counted]) IS NULL, [t31].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t31].[category] IS NULL, CAST(
NULL AS FLOAT), [t31].[counted]), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t31].[category] IS NULL, CAST(NULL AS
FLOAT), [t31].[counted]) IS NULL, 0.0, [t31].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST
(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t30].[conference_id] AS [conference_id], [t30].[meeting_id] AS [meeting_id], [t30].[enquiry_id] AS
[enquiry_id], [t30].[person_id] AS [person_id], [t30].[plan_id] AS [plan_id], [t30].[referral_id] AS [referral_id],
[t30].[transfer_in] AS [transfer_in], [t30].[target_on] AS [target_on], [t30].[held_on] AS [held_on], [t30].
[plan_made] AS [plan_made], [t30].[team_id] AS [team_id], [t30].[worker_id] AS [worker_id], [t30].[period] AS [period]
, [t30].[counted] AS [counted], [t30].[begun_enquiry] AS [begun_enquiry], [t30].[begun_on] AS [begun_on], [t30].
[days] AS [days], [t30].[category] AS [category]
FROM (SELECT [t29].[conference_id] AS [conference_id], [t29].[meeting_id] AS [meeting_id], [t29].[enquiry_id] AS
[enquiry_id], [t29].[person_id] AS [person_id], [t29].[plan_id] AS [plan_id], [t29].[referral_id] AS [referral_id],
[t29].[transfer_in] AS [transfer_in], [t29].[target_on] AS [target_on], [t29].[held_on] AS [held_on], [t29].
[plan_made] AS [plan_made], [t29].[held_team] AS [team_id], IIF(([t29].[until_on] IS NULL) OR ([t29].[held_on] <=
[t29].[until_on]), [t29].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t29].[period] AS [period], [t29]
.[counted] AS [counted], [t29].[begun_enquiry] AS [begun_enquiry], [t29].[begun_on] AS [begun_on], [t29].[days] AS
[days], [t29].[category] AS [category], [t29].[held_by] AS [held_by], [t29].[held_worker] AS [held_worker], [t29].
[held_team] AS [held_team], [t29].[from_on] AS [from_on], [t29].[until_on] AS [until_on], [t29].[held_next] AS
[held_next]
FROM (SELECT [t28].[conference_id] AS [conference_id], [t28].[meeting_id] AS [meeting_id], [t28].[enquiry_id] AS
[enquiry_id], [t28].[person_id] AS [person_id], [t28].[plan_id] AS [plan_id], [t28].[referral_id] AS [referral_id],
[t28].[transfer_in] AS [transfer_in], [t28].[target_on] AS [target_on], [t28].[held_on] AS [held_on], [t28].
[plan_made] AS [plan_made], [t28].[team_id] AS [team_id], [t28].[worker_id] AS [worker_id], [t28].[period] AS [period]
, [t28].[counted] AS [counted], [t28].[begun_enquiry] AS [begun_enquiry], [t28].[begun_on] AS [begun_on], [t28].
[days] AS [days], [t28].[category] AS [category], [t8].[held_by] AS [held_by], [t8].[held_worker] AS [held_worker],
[t8].[held_team] AS [held_team], [t8].[from_on] AS [from_on], [t8].[until_on] AS [until_on], [t8].[held_next] AS
[held_next]
FROM (SELECT [t26].[conference_id] AS [conference_id], [t26].[meeting_id] AS [meeting_id], [t26].[enquiry_id] AS
[enquiry_id], [t26].[person_id] AS [person_id], [t26].[plan_id] AS [plan_id], [t26].[referral_id] AS [referral_id],
[t26].[transfer_in] AS [transfer_in], [t26].[target_on] AS [target_on], [t26].[held_on] AS [held_on], [t26].
[plan_made] AS [plan_made], [t26].[team_id] AS [team_id], [t26].[worker_id] AS [worker_id], [t26].[period] AS [period]
, [t26].[counted] AS [counted], [t26].[begun_enquiry] AS [begun_enquiry], [t26].[begun_on] AS [begun_on], [t26].
[days] AS [days], CASE WHEN [t26].[held_on] < [t26].[begun_on] THEN CAST(NULL AS VARCHAR(MAX)) WHEN [t26].[days] <= 10
THEN '0-10' WHEN [t26].[days] <= 15 THEN '11-15' WHEN [t26].[days] <= 20 THEN '16-20' WHEN [t26].[days] > 20 THEN
'21+' ELSE NULL END AS [category]
FROM (SELECT [t25].[conference_id] AS [conference_id], [t25].[meeting_id] AS [meeting_id], [t25].[enquiry_id] AS
[enquiry_id], [t25].[person_id] AS [person_id], [t25].[plan_id] AS [plan_id], [t25].[referral_id] AS [referral_id],
[t25].[transfer_in] AS [transfer_in], [t25].[target_on] AS [target_on], [t25].[held_on] AS [held_on], [t25].
[plan_made] AS [plan_made], [t25].[team_id] AS [team_id], [t25].[worker_id] AS [worker_id], [t25].[period] AS [period]
, [t25].[counted] AS [counted], [t25].[begun_enquiry] AS [begun_enquiry], [t25].[begun_on] AS [begun_on], [t25].
[days] AS [days]
FROM (SELECT [t24].[conference_id] AS [conference_id], [t24].[meeting_id] AS [meeting_id], [t24].[enquiry_id] AS
[enquiry_id], [t24].[person_id] AS [person_id], [t24].[plan_id] AS [plan_id], [t24].[referral_id] AS [referral_id],
[t24].[transfer_in] AS [transfer_in], [t24].[target_on] AS [target_on], [t24].[held_on] AS [held_on], [t24].
[plan_made] AS [plan_made], [t24].[team_id] AS [team_id], [t24].[worker_id] AS [worker_id], [t24].[period] AS [period]
, [t24].[counted] AS [counted], [t24].[begun_enquiry] AS [begun_enquiry], [t24].[begun_on] AS [begun_on], [t24].
[first_number] AS [first_number], [t24].[number] AS [number], DATEDIFF(DAY, CAST([t24].[first_number] AS DATETIME2),
CAST([t24].[number] AS DATETIME2)) AS [days]
FROM (SELECT [t23].[conference_id] AS [conference_id], [t23].[meeting_id] AS [meeting_id], [t23].[enquiry_id] AS
[enquiry_id], [t23].[person_id] AS [person_id], [t23].[plan_id] AS [plan_id], [t23].[referral_id] AS [referral_id],
[t23].[transfer_in] AS [transfer_in], [t23].[target_on] AS [target_on], [t23].[held_on] AS [held_on], [t23].
[plan_made] AS [plan_made], [t23].[team_id] AS [team_id], [t23].[worker_id] AS [worker_id], [t23].[period] AS [period]
, [t23].[counted] AS [counted], [t23].[begun_enquiry] AS [begun_enquiry], [t23].[begun_on] AS [begun_on], [t23].
[first_number] AS [first_number], [t23].[number] AS [number]
FROM (SELECT [t22].[conference_id] AS [conference_id], [t22].[meeting_id] AS [meeting_id], [t22].[enquiry_id] AS
[enquiry_id], [t22].[person_id] AS [person_id], [t22].[plan_id] AS [plan_id], [t22].[referral_id] AS [referral_id],
[t22].[transfer_in] AS [transfer_in], [t22].[target_on] AS [target_on], [t22].[held_on] AS [held_on], [t22].
[plan_made] AS [plan_made], [t22].[team_id] AS [team_id], [t22].[worker_id] AS [worker_id], [t22].[period] AS [period]
, [t22].[counted] AS [counted], [t22].[begun_enquiry] AS [begun_enquiry], [t22].[begun_on] AS [begun_on], [t22].
[first_number] AS [first_number], [t12].[shift_from] AS [shift_from], [t12].[number] AS [number]
FROM (SELECT [t20].[conference_id] AS [conference_id], [t20].[meeting_id] AS [meeting_id], [t20].[enquiry_id] AS
[enquiry_id], [t20].[person_id] AS [person_id], [t20].[plan_id] AS [plan_id], [t20].[referral_id] AS [referral_id],
[t20].[transfer_in] AS [transfer_in], [t20].[target_on] AS [target_on], [t20].[held_on] AS [held_on], [t20].
[plan_made] AS [plan_made], [t20].[team_id] AS [team_id], [t20].[worker_id] AS [worker_id], [t20].[period] AS [period]
, [t20].[counted] AS [counted], [t20].[begun_enquiry] AS [begun_enquiry], [t20].[begun_on] AS [begun_on], [t20].
[first_number] AS [first_number]
FROM (SELECT [t19].[conference_id] AS [conference_id], [t19].[meeting_id] AS [meeting_id], [t19].[enquiry_id] AS
[enquiry_id], [t19].[person_id] AS [person_id], [t19].[plan_id] AS [plan_id], [t19].[referral_id] AS [referral_id],
[t19].[transfer_in] AS [transfer_in], [t19].[target_on] AS [target_on], [t19].[held_on] AS [held_on], [t19].
[plan_made] AS [plan_made], [t19].[team_id] AS [team_id], [t19].[worker_id] AS [worker_id], [t19].[period] AS [period]
, [t19].[counted] AS [counted], [t11].[begun_enquiry] AS [begun_enquiry], [t11].[begun_on] AS [begun_on], [t13].
[shift_from] AS [shift_from], [t13].[first_number] AS [first_number]
FROM (SELECT [t17].[conference_id] AS [conference_id], [t17].[meeting_id] AS [meeting_id], [t17].[enquiry_id] AS
[enquiry_id], [t17].[person_id] AS [person_id], [t17].[plan_id] AS [plan_id], [t17].[referral_id] AS [referral_id],
[t17].[transfer_in] AS [transfer_in], [t17].[target_on] AS [target_on], [t17].[held_on] AS [held_on], [t17].
[plan_made] AS [plan_made], [t17].[team_id] AS [team_id], [t17].[worker_id] AS [worker_id], [t17].[period] AS [period]
, 1.0 AS [counted]
FROM (SELECT [t16].[conference_id] AS [conference_id], [t16].[meeting_id] AS [meeting_id], [t16].[enquiry_id] AS
[enquiry_id], [t16].[person_id] AS [person_id], [t16].[plan_id] AS [plan_id], [t16].[referral_id] AS [referral_id],
[t16].[transfer_in] AS [transfer_in], [t16].[target_on] AS [target_on], [t16].[held_on] AS [held_on], [t16].
[plan_made] AS [plan_made], [t16].[team_id] AS [team_id], [t16].[worker_id] AS [worker_id], [t16].[period] AS [period]
FROM (SELECT [t15].[conference_id] AS [conference_id], [t15].[meeting_id] AS [meeting_id], [t15].[enquiry_id] AS
[enquiry_id], [t15].[person_id] AS [person_id], [t15].[plan_id] AS [plan_id], [t15].[referral_id] AS [referral_id],
[t15].[transfer_in] AS [transfer_in], [t15].[target_on] AS [target_on], [t15].[held_on] AS [held_on], [t15].
[plan_made] AS [plan_made], [t15].[team_id] AS [team_id], [t15].[worker_id] AS [worker_id], [t5].[period] AS [period]
, [t5].[day] AS [day]
FROM (SELECT [t3].[conference_id] AS [conference_id], [t3].[meeting_id] AS [meeting_id], [t3].[enquiry_id] AS
[enquiry_id], [t3].[person_id] AS [person_id], [t3].[plan_id] AS [plan_id], [t3].[referral_id] AS [referral_id], [t3]
.[transfer_in] AS [transfer_in], [t3].[target_on] AS [target_on], [t3].[held_on] AS [held_on], [t3].[plan_made] AS
[plan_made], [t3].[team_id] AS [team_id], [t3].[worker_id] AS [worker_id]
FROM [initial_conferences] AS [t3]
WHERE NOT (COALESCE([t3].[transfer_in], (CAST(0 AS BIT))) = 1)) AS [t15]
INNER JOIN [period_days] AS [t5] ON [t15].[held_on] = [t5].[day]) AS [t16]) AS [t17]) AS [t19]
LEFT OUTER JOIN (SELECT [t2].[enquiry_id] AS [begun_enquiry], [t2].[started_on] AS [begun_on]
FROM [s47_enquiries] AS [t2]) AS [t11] ON [t19].[enquiry_id] = [t11].[begun_enquiry]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [first_number]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'working_day_number' AND [t1].[variant] = 'all') AS [t13] ON [t11].[begun_on] = [t13].
[shift_from]) AS [t20]) AS [t22]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [number]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'working_day_number' AND [t1].[variant] = 'all') AS [t12] ON [t22].[held_on] = [t12].
[shift_from]) AS [t23]) AS [t24]) AS [t25]) AS [t26]) AS [t28]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t8] ON [t28].[person_id] = [t8].[held_by] AND [t28].[held_on] >= [t8].[from_on] AND
(([t8].[held_next] IS NULL) OR ([t28].[held_on] < [t8].[held_next]))) AS [t29]) AS [t30]) AS [t31];

-- measure IC03
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
WHERE [t1].[standard] = 'transfer_conference') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'transfer_conference') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure IC04
SELECT CAST([t14].[period] AS VARCHAR(MAX)) AS [period], CAST([t14].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t14].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t14].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t14].[hit] IS NULL, [t14].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t14].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t14].[hit] IS NULL, 0.0, [t14].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t13].[conference_id] AS [conference_id], [t13].[meeting_id] AS [meeting_id], [t13].[enquiry_id] AS
[enquiry_id], [t13].[person_id] AS [person_id], [t13].[plan_id] AS [plan_id], [t13].[referral_id] AS [referral_id],
[t13].[transfer_in] AS [transfer_in], [t13].[target_on] AS [target_on], [t13].[held_on] AS [held_on], [t13].
[plan_made] AS [plan_made], [t13].[team_id] AS [team_id], [t13].[worker_id] AS [worker_id], [t13].[period] AS [period]
, [t13].[counted] AS [counted], [t13].[hit] AS [hit]
FROM (SELECT [t12].[conference_id] AS [conference_id], [t12].[meeting_id] AS [meeting_id], [t12].[enquiry_id] AS
[enquiry_id], [t12].[person_id] AS [person_id], [t12].[plan_id] AS [plan_id], [t12].[referral_id] AS [referral_id],
[t12].[transfer_in] AS [transfer_in], [t12].[target_on] AS [target_on], [t12].[held_on] AS [held_on], [t12].
[plan_made] AS [plan_made], [t12].[held_team] AS [team_id], IIF(([t12].[until_on] IS NULL) OR ([t12].[held_on] <=
[t12].[until_on]), [t12].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t12].[period] AS [period], [t12]
.[counted] AS [counted], [t12].[hit] AS [hit], [t12].[held_by] AS [held_by], [t12].[held_worker] AS [held_worker],
[t12].[held_team] AS [held_team], [t12].[from_on] AS [from_on], [t12].[until_on] AS [until_on], [t12].[held_next] AS
[held_next]
FROM (SELECT [t11].[conference_id] AS [conference_id], [t11].[meeting_id] AS [meeting_id], [t11].[enquiry_id] AS
[enquiry_id], [t11].[person_id] AS [person_id], [t11].[plan_id] AS [plan_id], [t11].[referral_id] AS [referral_id],
[t11].[transfer_in] AS [transfer_in], [t11].[target_on] AS [target_on], [t11].[held_on] AS [held_on], [t11].
[plan_made] AS [plan_made], [t11].[team_id] AS [team_id], [t11].[worker_id] AS [worker_id], [t11].[period] AS [period]
, [t11].[counted] AS [counted], [t11].[hit] AS [hit], [t5].[held_by] AS [held_by], [t5].[held_worker] AS [held_worker]
, [t5].[held_team] AS [held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].[held_next] AS
[held_next]
FROM (SELECT [t9].[conference_id] AS [conference_id], [t9].[meeting_id] AS [meeting_id], [t9].[enquiry_id] AS
[enquiry_id], [t9].[person_id] AS [person_id], [t9].[plan_id] AS [plan_id], [t9].[referral_id] AS [referral_id], [t9]
.[transfer_in] AS [transfer_in], [t9].[target_on] AS [target_on], [t9].[held_on] AS [held_on], [t9].[plan_made] AS
[plan_made], [t9].[team_id] AS [team_id], [t9].[worker_id] AS [worker_id], [t9].[period] AS [period], 1.0 AS [counted]
, CAST([t9].[plan_made] AS FLOAT) AS [hit]
FROM (SELECT [t8].[conference_id] AS [conference_id], [t8].[meeting_id] AS [meeting_id], [t8].[enquiry_id] AS
[enquiry_id], [t8].[person_id] AS [person_id], [t8].[plan_id] AS [plan_id], [t8].[referral_id] AS [referral_id], [t8]
.[transfer_in] AS [transfer_in], [t8].[target_on] AS [target_on], [t8].[held_on] AS [held_on], [t8].[plan_made] AS
[plan_made], [t8].[team_id] AS [team_id], [t8].[worker_id] AS [worker_id], [t8].[period] AS [period]
FROM (SELECT [t7].[conference_id] AS [conference_id], [t7].[meeting_id] AS [meeting_id], [t7].[enquiry_id] AS
[enquiry_id], [t7].[person_id] AS [person_id], [t7].[plan_id] AS [plan_id], [t7].[referral_id] AS [referral_id], [t7]
.[transfer_in] AS [transfer_in], [t7].[target_on] AS [target_on], [t7].[held_on] AS [held_on], [t7].[plan_made] AS
[plan_made], [t7].[team_id] AS [team_id], [t7].[worker_id] AS [worker_id], [t3].[period] AS [period], [t3].[day] AS
[day]
FROM (SELECT [t1].[conference_id] AS [conference_id], [t1].[meeting_id] AS [meeting_id], [t1].[enquiry_id] AS
[enquiry_id], [t1].[person_id] AS [person_id], [t1].[plan_id] AS [plan_id], [t1].[referral_id] AS [referral_id], [t1]
.[transfer_in] AS [transfer_in], [t1].[target_on] AS [target_on], [t1].[held_on] AS [held_on], [t1].[plan_made] AS
[plan_made], [t1].[team_id] AS [team_id], [t1].[worker_id] AS [worker_id]
FROM [initial_conferences] AS [t1]
WHERE NOT (COALESCE([t1].[transfer_in], (CAST(0 AS BIT))) = 1)) AS [t7]
INNER JOIN [period_days] AS [t3] ON [t7].[held_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t11]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t5] ON [t11].[person_id] = [t5].[held_by] AND [t11].[held_on] >= [t5].[from_on] AND
(([t5].[held_next] IS NULL) OR ([t11].[held_on] < [t5].[held_next]))) AS [t12]) AS [t13]) AS [t14];

-- measure IC05
SELECT *
FROM (SELECT CAST([t30].[period] AS VARCHAR(MAX)) AS [period], CAST([t30].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t30].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t30].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(CAST(CAST(CASE WHEN [t30].[state] <> 'unknown' THEN 1
WHEN NOT ([t30].[state] <> 'unknown') THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [counted], CAST(CAST(CAST(CASE WHEN
[t30].[state] = 'met' THEN 1 WHEN NOT ([t30].[state] = 'met') THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [hit], CAST(
CAST(CAST(CASE WHEN [t30].[state] = 'unknown' THEN 1 WHEN NOT ([t30].[state] = 'unknown') THEN 0 END AS BIT) AS FLOAT
) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t29].[standard] AS [standard], [t29].[person_id] AS [person_id], [t29].[episode_id] AS [episode_id],
[t29].[sequence] AS [sequence], [t29].[variant] AS [variant], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS
[team_id], [t29].[started_on] AS [started_on], [t29].[due_on] AS [due_on], [t29].[done_on] AS [done_on], [t29].
[ended_other_on] AS [ended_other_on], [t29].[unknown_because] AS [unknown_because], [t29].[parameter_version] AS
[parameter_version], [t29].[as_at] AS [as_at], [t29].[state] AS [state], [t29].[dated_on] AS [dated_on], [t7].
[period] AS [period], [t7].[day] AS [day]
FROM (SELECT [t26].[standard] AS [standard], [t26].[person_id] AS [person_id], [t26].[episode_id] AS [episode_id],
[t26].[sequence] AS [sequence], [t26].[variant] AS [variant], [t26].[worker_id] AS [worker_id], [t26].[team_id] AS
[team_id], [t26].[started_on] AS [started_on], [t26].[due_on] AS [due_on], [t26].[done_on] AS [done_on], [t26].
[ended_other_on] AS [ended_other_on], [t26].[unknown_because] AS [unknown_because], [t26].[parameter_version] AS
[parameter_version], [t26].[as_at] AS [as_at], [t26].[state] AS [state], [t26].[dated_on] AS [dated_on]
FROM (SELECT [t25].[standard] AS [standard], [t25].[person_id] AS [person_id], [t25].[episode_id] AS [episode_id],
[t25].[sequence] AS [sequence], [t25].[variant] AS [variant], [t25].[worker_id] AS [worker_id], [t25].[team_id] AS
[team_id], [t25].[started_on] AS [started_on], [t25].[due_on] AS [due_on], [t25].[done_on] AS [done_on], [t25].
[ended_other_on] AS [ended_other_on], [t25].[unknown_because] AS [unknown_because], [t25].[parameter_version] AS
[parameter_version], [t25].[as_at] AS [as_at], CASE WHEN NOT [t25].[unknown_because] IS NULL THEN 'unknown' WHEN [t25]
.[started_on] > [t25].[as_at] THEN CAST(NULL AS VARCHAR(MAX)) WHEN ([t25].[done_on] <= [t25].[as_at]) AND (([t25].
[due_on] IS NULL) OR ([t25].[done_on] <= [t25].[due_on])) THEN 'met' WHEN ([t25].[ended_other_on] <= [t25].[as_at])
AND (([t25].[due_on] IS NULL) OR ([t25].[ended_other_on] <= [t25].[due_on])) THEN 'ended' WHEN [t25].[due_on] < [t25]
.[as_at] THEN 'missed' ELSE 'pending' END AS [state], COALESCE([t25].[started_on], [t25].[done_on]) AS [dated_on]
FROM (SELECT [t16].[standard] AS [standard], [t16].[person_id] AS [person_id], [t16].[episode_id] AS [episode_id],
[t16].[sequence] AS [sequence], [t16].[variant] AS [variant], [t16].[worker_id] AS [worker_id], [t16].[team_id] AS
[team_id], [t16].[started_on] AS [started_on], [t16].[due_on] AS [due_on], [t16].[done_on] AS [done_on], [t16].
[ended_other_on] AS [ended_other_on], [t16].[unknown_because] AS [unknown_because], [t16].[parameter_version] AS
[parameter_version], [t9].[as_at] AS [as_at]
FROM (SELECT [t1].[standard] AS [standard], [t1].[person_id] AS [person_id], [t1].[episode_id] AS [episode_id], [t1].
[sequence] AS [sequence], [t1].[variant] AS [variant], [t1].[worker_id] AS [worker_id], [t1].[team_id] AS [team_id],
[t1].[started_on] AS [started_on], [t1].[due_on] AS [due_on], [t1].[done_on] AS [done_on], [t1].[ended_other_on] AS
[ended_other_on], [t1].[unknown_because] AS [unknown_because], [t1].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t1]
WHERE [t1].[standard] = 'conference_quorate') AS [t16] CROSS JOIN [snapshot_day] AS [t9]
WHERE EXISTS(SELECT 1
FROM (SELECT [t21].[episode_id] AS [kept]
FROM (SELECT [t20].[kind] AS [kind], [t20].[meeting] AS [meeting], MIN([t20].[conference_id]) AS [episode_id]
FROM (SELECT [t19].[conference_id] AS [conference_id], [t19].[meeting_id] AS [meeting_id], [t19].[person_id] AS
[person_id], [t19].[held_on] AS [held_on], [t19].[kind] AS [kind], [t19].[quorate] AS [quorate], [t19].[review_part]
AS [review_part], [t19].[told_conference] AS [told_conference], [t19].[report_shared_on] AS [report_shared_on], [t19]
.[told_part] AS [told_part], IIF([t19].[kind] = 'initial', [t19].[told_part], [t19].[review_part]) AS [participation]
, COALESCE([t19].[meeting_id], [t19].[conference_id]) AS [meeting]
FROM (SELECT [t18].[conference_id] AS [conference_id], [t18].[meeting_id] AS [meeting_id], [t18].[person_id] AS
[person_id], [t18].[held_on] AS [held_on], [t18].[kind] AS [kind], [t18].[quorate] AS [quorate], [t18].[review_part]
AS [review_part], [t14].[told_conference] AS [told_conference], [t14].[report_shared_on] AS [report_shared_on], [t14]
.[told_part] AS [told_part]
FROM (SELECT [t15].[conference_id] AS [conference_id], [t15].[meeting_id] AS [meeting_id], [t15].[person_id] AS
[person_id], [t15].[held_on] AS [held_on], [t15].[kind] AS [kind], [t15].[quorate] AS [quorate], [t15].[review_part]
AS [review_part]
FROM (SELECT *
FROM (SELECT [t5].[conference_id] AS [conference_id], [t5].[meeting_id] AS [meeting_id], [t5].[person_id] AS
[person_id], [t5].[held_on] AS [held_on], 'initial' AS [kind], CAST(NULL AS VARCHAR(MAX)) AS [quorate], CAST(NULL AS
VARCHAR(MAX)) AS [review_part]
FROM [initial_conferences] AS [t5]) AS [t11]
UNION ALL
SELECT *
FROM (SELECT [t6].[review_id] AS [conference_id], [t6].[meeting_id] AS [meeting_id], [t6].[person_id] AS [person_id],
[t6].[review_on] AS [held_on], 'review' AS [kind], [t6].[quorate] AS [quorate], [t6].[participation] AS [review_part]
FROM [cp_reviews] AS [t6]) AS [t12]) AS [t15]
WHERE NOT [t15].[held_on] IS NULL) AS [t18]
LEFT OUTER JOIN (SELECT [t4].[conference_id] AS [told_conference], [t4].[report_shared_on] AS [report_shared_on], [t4]
.[participation] AS [told_part]
FROM [conference_records] AS [t4]) AS [t14] ON [t18].[conference_id] = [t14].[told_conference]) AS [t19]) AS [t20]
GROUP BY [t20].[kind], [t20].[meeting]) AS [t21]) AS [t23]
WHERE [t16].[episode_id] = [t23].[kept])) AS [t25]) AS [t26]
WHERE [t26].[state] IN ('met', 'missed', 'unknown') AND [t26].[dated_on] <= [t26].[as_at] AND (([t26].[due_on] IS NULL
) OR ([t26].[due_on] < [t26].[as_at]))) AS [t29]
INNER JOIN [period_days] AS [t7] ON [t29].[dated_on] = [t7].[day]) AS [t30]) AS [t31]
UNION ALL
SELECT *
FROM (SELECT CAST([t24].[period] AS VARCHAR(MAX)) AS [period], CAST([t24].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t24].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t24].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(0.0 AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t24].[unknown_because] IS NULL) AND ([t24].
[started_on] <= [t24].[to_on]) AND (([t24].[done_on] IS NULL) OR ([t24].[done_on] > [t24].[to_on])) AND (([t24].
[ended_other_on] IS NULL) OR ([t24].[ended_other_on] > [t24].[to_on])) AND COALESCE(CAST(CASE WHEN [t24].[due_on] <
[t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN
NOT (([t24].[unknown_because] IS NULL) AND ([t24].[started_on] <= [t24].[to_on]) AND (([t24].[done_on] IS NULL) OR (
[t24].[done_on] > [t24].[to_on])) AND (([t24].[ended_other_on] IS NULL) OR ([t24].[ended_other_on] > [t24].[to_on]))
AND COALESCE(CAST(CASE WHEN [t24].[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].[to_on]) THEN 0 END
AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t24].[unknown_because] IS
NULL THEN 1 WHEN NOT (NOT [t24].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [pending], CAST(
CAST(CAST(CASE WHEN ([t24].[unknown_because] IS NULL) AND ([t24].[started_on] <= [t24].[to_on]) AND (([t24].[done_on]
IS NULL) OR ([t24].[done_on] > [t24].[to_on])) AND (([t24].[ended_other_on] IS NULL) OR ([t24].[ended_other_on] >
[t24].[to_on])) AND COALESCE(CAST(CASE WHEN [t24].[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].
[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t24].[unknown_because] IS NULL) AND ([t24].
[started_on] <= [t24].[to_on]) AND (([t24].[done_on] IS NULL) OR ([t24].[done_on] > [t24].[to_on])) AND (([t24].
[ended_other_on] IS NULL) OR ([t24].[ended_other_on] > [t24].[to_on])) AND COALESCE(CAST(CASE WHEN [t24].[due_on] <
[t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END
AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t16].[standard] AS [standard], [t16].[person_id] AS [person_id], [t16].[episode_id] AS [episode_id],
[t16].[sequence] AS [sequence], [t16].[variant] AS [variant], [t16].[worker_id] AS [worker_id], [t16].[team_id] AS
[team_id], [t16].[started_on] AS [started_on], [t16].[due_on] AS [due_on], [t16].[done_on] AS [done_on], [t16].
[ended_other_on] AS [ended_other_on], [t16].[unknown_because] AS [unknown_because], [t16].[parameter_version] AS
[parameter_version], [t8].[period] AS [period], [t8].[from_on] AS [from_on], [t8].[to_on] AS [to_on], [t8].
[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[standard] AS [standard], [t1].[person_id] AS [person_id], [t1].[episode_id] AS [episode_id], [t1].
[sequence] AS [sequence], [t1].[variant] AS [variant], [t1].[worker_id] AS [worker_id], [t1].[team_id] AS [team_id],
[t1].[started_on] AS [started_on], [t1].[due_on] AS [due_on], [t1].[done_on] AS [done_on], [t1].[ended_other_on] AS
[ended_other_on], [t1].[unknown_because] AS [unknown_because], [t1].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t1]
WHERE [t1].[standard] = 'conference_quorate') AS [t16]
INNER JOIN [periods] AS [t8] ON (([t16].[started_on] IS NULL) OR ([t16].[started_on] <= [t8].[to_on])) AND (([t16].
[done_on] IS NULL) OR ([t16].[done_on] > [t8].[to_on])) AND (([t16].[ended_other_on] IS NULL) OR ([t16].
[ended_other_on] > [t8].[to_on]))
WHERE EXISTS(SELECT 1
FROM (SELECT [t21].[episode_id] AS [kept]
FROM (SELECT [t20].[kind] AS [kind], [t20].[meeting] AS [meeting], MIN([t20].[conference_id]) AS [episode_id]
FROM (SELECT [t19].[conference_id] AS [conference_id], [t19].[meeting_id] AS [meeting_id], [t19].[person_id] AS
[person_id], [t19].[held_on] AS [held_on], [t19].[kind] AS [kind], [t19].[quorate] AS [quorate], [t19].[review_part]
AS [review_part], [t19].[told_conference] AS [told_conference], [t19].[report_shared_on] AS [report_shared_on], [t19]
.[told_part] AS [told_part], IIF([t19].[kind] = 'initial', [t19].[told_part], [t19].[review_part]) AS [participation]
, COALESCE([t19].[meeting_id], [t19].[conference_id]) AS [meeting]
FROM (SELECT [t18].[conference_id] AS [conference_id], [t18].[meeting_id] AS [meeting_id], [t18].[person_id] AS
[person_id], [t18].[held_on] AS [held_on], [t18].[kind] AS [kind], [t18].[quorate] AS [quorate], [t18].[review_part]
AS [review_part], [t14].[told_conference] AS [told_conference], [t14].[report_shared_on] AS [report_shared_on], [t14]
.[told_part] AS [told_part]
FROM (SELECT [t15].[conference_id] AS [conference_id], [t15].[meeting_id] AS [meeting_id], [t15].[person_id] AS
[person_id], [t15].[held_on] AS [held_on], [t15].[kind] AS [kind], [t15].[quorate] AS [quorate], [t15].[review_part]
AS [review_part]
FROM (SELECT *
FROM (SELECT [t5].[conference_id] AS [conference_id], [t5].[meeting_id] AS [meeting_id], [t5].[person_id] AS
[person_id], [t5].[held_on] AS [held_on], 'initial' AS [kind], CAST(NULL AS VARCHAR(MAX)) AS [quorate], CAST(NULL AS
VARCHAR(MAX)) AS [review_part]
FROM [initial_conferences] AS [t5]) AS [t11]
UNION ALL
SELECT *
FROM (SELECT [t6].[review_id] AS [conference_id], [t6].[meeting_id] AS [meeting_id], [t6].[person_id] AS [person_id],
[t6].[review_on] AS [held_on], 'review' AS [kind], [t6].[quorate] AS [quorate], [t6].[participation] AS [review_part]
FROM [cp_reviews] AS [t6]) AS [t12]) AS [t15]
WHERE NOT [t15].[held_on] IS NULL) AS [t18]
LEFT OUTER JOIN (SELECT [t4].[conference_id] AS [told_conference], [t4].[report_shared_on] AS [report_shared_on], [t4]
.[participation] AS [told_part]
FROM [conference_records] AS [t4]) AS [t14] ON [t18].[conference_id] = [t14].[told_conference]) AS [t19]) AS [t20]
GROUP BY [t20].[kind], [t20].[meeting]) AS [t21]) AS [t23]
WHERE [t16].[episode_id] = [t23].[kept])) AS [t24]) AS [t28];

-- measure IC06
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
WHERE [t1].[standard] = 'conference_report_shared') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'conference_report_shared') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure IC07
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
WHERE [t1].[standard] = 'conference_participation') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'conference_participation') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];
