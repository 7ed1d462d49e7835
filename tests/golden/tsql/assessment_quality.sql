-- clock first_seen
SELECT 'first_seen' AS [standard], [t47].[person_id], [t47].[episode_id], [t47].[sequence], [t47].[variant], [t47].
[started_on], [t47].[due_on], [t47].[done_on], IIF(NOT [t47].[done_on] IS NULL, CAST(NULL AS DATE), [t47].
[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE([t47].[unknown_because], IIF(([t47].[started_on] < [t47].
[record_begins_on]) AND (NOT (COALESCE(CAST(CASE WHEN [t47].[done_on] <= [t47].[due_on] THEN 1 WHEN NOT ([t47].
[done_on] <= [t47].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)), 'it is older than its record', CAST(NULL AS
VARCHAR(MAX)))), CASE WHEN [t47].[started_on] IS NULL THEN 'the start date is missing' WHEN [t47].[done_on] < [t47].
[started_on] THEN 'the dates are in the wrong order' WHEN [t47].[due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t47].[parameter_version]
FROM (SELECT [t46].[person_id] AS [person_id], [t46].[episode_id] AS [episode_id], [t46].[started_on] AS [started_on]
, [t46].[done_on] AS [done_on], [t46].[ended_other_on] AS [ended_other_on], [t46].[unknown_because] AS
[unknown_because], [t46].[sequence] AS [sequence], [t46].[variant] AS [variant], [t46].[limit_variant] AS
[limit_variant], [t46].[limit_started_on] AS [limit_started_on], [t46].[limit_due_on] AS [limit_due_on], [t46].
[version] AS [version], [t46].[due_on] AS [due_on], [t46].[parameter_version] AS [parameter_version], [t25].
[record_begins_on] AS [record_begins_on]
FROM (SELECT [t44].[person_id] AS [person_id], [t44].[episode_id] AS [episode_id], [t44].[started_on] AS [started_on]
, [t44].[done_on] AS [done_on], [t44].[ended_other_on] AS [ended_other_on], [t44].[unknown_because] AS
[unknown_because], [t44].[sequence] AS [sequence], [t44].[variant] AS [variant], [t44].[limit_variant] AS
[limit_variant], [t44].[limit_started_on] AS [limit_started_on], [t44].[limit_due_on] AS [limit_due_on], [t44].
[version] AS [version], [t44].[limit_due_on] AS [due_on], [t44].[version] AS [parameter_version]
FROM (SELECT [t43].[person_id] AS [person_id], [t43].[episode_id] AS [episode_id], [t43].[started_on] AS [started_on]
, [t43].[done_on] AS [done_on], [t43].[ended_other_on] AS [ended_other_on], [t43].[unknown_because] AS
[unknown_because], [t43].[sequence] AS [sequence], [t43].[variant] AS [variant], [t21].[limit_variant] AS
[limit_variant], [t21].[limit_started_on] AS [limit_started_on], [t21].[limit_due_on] AS [limit_due_on], [t21].
[version] AS [version]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[episode_id] AS [episode_id], [t41].[started_on] AS [started_on]
, [t41].[done_on] AS [done_on], [t41].[ended_other_on] AS [ended_other_on], [t41].[unknown_because] AS
[unknown_because], 1 AS [sequence], 'all' AS [variant]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[assessment_id] AS [episode_id], [t37].[referral_on] AS
[started_on], [t40].[seen_on] AS [done_on], [t37].[closed_on] AS [ended_other_on], IIF(((NOT [t40].[perhaps_on] IS
NULL) AND (([t40].[seen_on] IS NULL) OR ([t40].[perhaps_on] < [t40].[seen_on]))) OR (([t37].[born_on] IS NULL) AND (
[t40].[seen_on] IS NULL)), 'it is not recorded either way', CAST(NULL AS VARCHAR(MAX))) AS [unknown_because]
FROM (SELECT [t35].[assessment_id] AS [assessment_id], [t35].[person_id] AS [person_id], [t35].[referral_id] AS
[referral_id], [t35].[started_on] AS [started_on], [t35].[child_seen] AS [child_seen], [t35].[authorised_on] AS
[authorised_on], [t35].[nfa] AS [nfa], [t35].[team_id] AS [team_id], [t35].[worker_id] AS [worker_id], [t35].[place]
AS [place], [t35].[as_at] AS [as_at], [t35].[episode] AS [episode], [t35].[referral_on] AS [referral_on], [t35].
[closed_on] AS [closed_on], [t35].[born_on] AS [born_on]
FROM (SELECT [t34].[assessment_id] AS [assessment_id], [t34].[person_id] AS [person_id], [t34].[referral_id] AS
[referral_id], [t34].[started_on] AS [started_on], [t34].[child_seen] AS [child_seen], [t34].[authorised_on] AS
[authorised_on], [t34].[nfa] AS [nfa], [t34].[team_id] AS [team_id], [t34].[worker_id] AS [worker_id], [t34].[place]
AS [place], [t34].[as_at] AS [as_at], [t34].[episode] AS [episode], [t34].[referral_on] AS [referral_on], [t34].
[closed_on] AS [closed_on], [t34].[born_on] AS [born_on]
FROM (SELECT [t33].[assessment_id] AS [assessment_id], [t33].[person_id] AS [person_id], [t33].[referral_id] AS
[referral_id], [t33].[started_on] AS [started_on], [t33].[child_seen] AS [child_seen], [t33].[authorised_on] AS
[authorised_on], [t33].[nfa] AS [nfa], [t33].[team_id] AS [team_id], [t33].[worker_id] AS [worker_id], [t33].[place]
AS [place], [t33].[as_at] AS [as_at], [t33].[episode] AS [episode], [t33].[referral_on] AS [referral_on], [t33].
[closed_on] AS [closed_on], [t33].[born_person] AS [born_person], [t33].[born_on] AS [born_on], [t33].[expected_on] AS
[expected_on]
FROM (SELECT [t32].[assessment_id] AS [assessment_id], [t32].[person_id] AS [person_id], [t32].[referral_id] AS
[referral_id], [t32].[started_on] AS [started_on], [t32].[child_seen] AS [child_seen], [t32].[authorised_on] AS
[authorised_on], [t32].[nfa] AS [nfa], [t32].[team_id] AS [team_id], [t32].[worker_id] AS [worker_id], [t32].[place]
AS [place], [t32].[as_at] AS [as_at], [t17].[episode] AS [episode], [t17].[referral_on] AS [referral_on], [t17].
[closed_on] AS [closed_on], [t18].[born_person] AS [born_person], [t18].[born_on] AS [born_on], [t18].[expected_on] AS
[expected_on]
FROM (SELECT [t30].[assessment_id] AS [assessment_id], [t30].[person_id] AS [person_id], [t30].[referral_id] AS
[referral_id], [t30].[started_on] AS [started_on], [t30].[child_seen] AS [child_seen], [t30].[authorised_on] AS
[authorised_on], [t30].[nfa] AS [nfa], [t30].[team_id] AS [team_id], [t30].[worker_id] AS [worker_id], [t30].[place]
AS [place], [t30].[as_at] AS [as_at]
FROM (SELECT [t29].[assessment_id] AS [assessment_id], [t29].[person_id] AS [person_id], [t29].[referral_id] AS
[referral_id], [t29].[started_on] AS [started_on], [t29].[child_seen] AS [child_seen], [t29].[authorised_on] AS
[authorised_on], [t29].[nfa] AS [nfa], [t29].[team_id] AS [team_id], [t29].[worker_id] AS [worker_id], [t29].[place]
AS [place], [t9].[as_at] AS [as_at]
FROM (SELECT [t27].[assessment_id] AS [assessment_id], [t27].[person_id] AS [person_id], [t27].[referral_id] AS
[referral_id], [t27].[started_on] AS [started_on], [t27].[child_seen] AS [child_seen], [t27].[authorised_on] AS
[authorised_on], [t27].[nfa] AS [nfa], [t27].[team_id] AS [team_id], [t27].[worker_id] AS [worker_id], [t27].[place]
AS [place]
FROM (SELECT [t20].[assessment_id] AS [assessment_id], [t20].[person_id] AS [person_id], [t20].[referral_id] AS
[referral_id], [t20].[started_on] AS [started_on], [t20].[child_seen] AS [child_seen], [t20].[authorised_on] AS
[authorised_on], [t20].[nfa] AS [nfa], [t20].[team_id] AS [team_id], [t20].[worker_id] AS [worker_id], ROW_NUMBER()
OVER (PARTITION BY [t20].[referral_id] ORDER BY CASE WHEN [t20].[started_on] IS NULL THEN 1 ELSE 0 END, [t20].
[started_on] ASC, CASE WHEN [t20].[assessment_id] IS NULL THEN 1 ELSE 0 END, [t20].[assessment_id] ASC) - 1 AS [place]
FROM (SELECT [t8].[assessment_id] AS [assessment_id], [t8].[person_id] AS [person_id], [t8].[referral_id] AS
[referral_id], [t8].[started_on] AS [started_on], [t8].[child_seen] AS [child_seen], [t8].[authorised_on] AS
[authorised_on], [t8].[nfa] AS [nfa], [t8].[team_id] AS [team_id], [t8].[worker_id] AS [worker_id]
FROM [assessments] AS [t8]
WHERE NOT [t8].[referral_id] IS NULL) AS [t20]) AS [t27]
WHERE [t27].[place] = 0) AS [t29] CROSS JOIN [snapshot_day] AS [t9]) AS [t30]
WHERE ([t30].[started_on] IS NULL) OR ([t30].[started_on] <= [t30].[as_at])) AS [t32]
INNER JOIN (SELECT [t2].[referral_id] AS [episode], [t2].[referral_on] AS [referral_on], [t2].[closed_on] AS
[closed_on]
FROM [cin_episodes] AS [t2]) AS [t17] ON [t32].[referral_id] = [t17].[episode]
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [born_person], [t3].[born_on] AS [born_on], [t3].[expected_on] AS
[expected_on]
FROM [persons] AS [t3]) AS [t18] ON [t32].[person_id] = [t18].[born_person]) AS [t33]
WHERE (NOT [t33].[born_on] IS NULL) OR ([t33].[expected_on] IS NULL)) AS [t34]) AS [t35]
WHERE ([t35].[born_on] IS NULL) OR ([t35].[born_on] <= [t35].[referral_on])) AS [t37]
LEFT OUTER JOIN (SELECT [t38].[assessment_id] AS [met_in], MIN(IIF([t38].[seen] <> 0, [t38].[visit_on], NULL)) AS
[seen_on], MIN(IIF([t38].[seen] IS NULL, [t38].[visit_on], NULL)) AS [perhaps_on]
FROM (SELECT [t37].[assessment_id] AS [assessment_id], [t37].[person_id] AS [person_id], [t37].[referral_id] AS
[referral_id], [t37].[started_on] AS [started_on], [t37].[child_seen] AS [child_seen], [t37].[authorised_on] AS
[authorised_on], [t37].[nfa] AS [nfa], [t37].[team_id] AS [team_id], [t37].[worker_id] AS [worker_id], [t37].[place]
AS [place], [t37].[as_at] AS [as_at], [t37].[episode] AS [episode], [t37].[referral_on] AS [referral_on], [t37].
[closed_on] AS [closed_on], [t37].[born_on] AS [born_on], [t26].[visited] AS [visited], [t26].[visit_on] AS [visit_on]
, [t26].[seen] AS [seen], [t26].[seen_alone] AS [seen_alone]
FROM (SELECT [t35].[assessment_id] AS [assessment_id], [t35].[person_id] AS [person_id], [t35].[referral_id] AS
[referral_id], [t35].[started_on] AS [started_on], [t35].[child_seen] AS [child_seen], [t35].[authorised_on] AS
[authorised_on], [t35].[nfa] AS [nfa], [t35].[team_id] AS [team_id], [t35].[worker_id] AS [worker_id], [t35].[place]
AS [place], [t35].[as_at] AS [as_at], [t35].[episode] AS [episode], [t35].[referral_on] AS [referral_on], [t35].
[closed_on] AS [closed_on], [t35].[born_on] AS [born_on]
FROM (SELECT [t34].[assessment_id] AS [assessment_id], [t34].[person_id] AS [person_id], [t34].[referral_id] AS
[referral_id], [t34].[started_on] AS [started_on], [t34].[child_seen] AS [child_seen], [t34].[authorised_on] AS
[authorised_on], [t34].[nfa] AS [nfa], [t34].[team_id] AS [team_id], [t34].[worker_id] AS [worker_id], [t34].[place]
AS [place], [t34].[as_at] AS [as_at], [t34].[episode] AS [episode], [t34].[referral_on] AS [referral_on], [t34].
[closed_on] AS [closed_on], [t34].[born_on] AS [born_on]
FROM (SELECT [t33].[assessment_id] AS [assessment_id], [t33].[person_id] AS [person_id], [t33].[referral_id] AS
[referral_id], [t33].[started_on] AS [started_on], [t33].[child_seen] AS [child_seen], [t33].[authorised_on] AS
[authorised_on], [t33].[nfa] AS [nfa], [t33].[team_id] AS [team_id], [t33].[worker_id] AS [worker_id], [t33].[place]
AS [place], [t33].[as_at] AS [as_at], [t33].[episode] AS [episode], [t33].[referral_on] AS [referral_on], [t33].
[closed_on] AS [closed_on], [t33].[born_person] AS [born_person], [t33].[born_on] AS [born_on], [t33].[expected_on] AS
[expected_on]
FROM (SELECT [t32].[assessment_id] AS [assessment_id], [t32].[person_id] AS [person_id], [t32].[referral_id] AS
[referral_id], [t32].[started_on] AS [started_on], [t32].[child_seen] AS [child_seen], [t32].[authorised_on] AS
[authorised_on], [t32].[nfa] AS [nfa], [t32].[team_id] AS [team_id], [t32].[worker_id] AS [worker_id], [t32].[place]
AS [place], [t32].[as_at] AS [as_at], [t17].[episode] AS [episode], [t17].[referral_on] AS [referral_on], [t17].
[closed_on] AS [closed_on], [t18].[born_person] AS [born_person], [t18].[born_on] AS [born_on], [t18].[expected_on] AS
[expected_on]
FROM (SELECT [t30].[assessment_id] AS [assessment_id], [t30].[person_id] AS [person_id], [t30].[referral_id] AS
[referral_id], [t30].[started_on] AS [started_on], [t30].[child_seen] AS [child_seen], [t30].[authorised_on] AS
[authorised_on], [t30].[nfa] AS [nfa], [t30].[team_id] AS [team_id], [t30].[worker_id] AS [worker_id], [t30].[place]
AS [place], [t30].[as_at] AS [as_at]
FROM (SELECT [t29].[assessment_id] AS [assessment_id], [t29].[person_id] AS [person_id], [t29].[referral_id] AS
[referral_id], [t29].[started_on] AS [started_on], [t29].[child_seen] AS [child_seen], [t29].[authorised_on] AS
[authorised_on], [t29].[nfa] AS [nfa], [t29].[team_id] AS [team_id], [t29].[worker_id] AS [worker_id], [t29].[place]
AS [place], [t9].[as_at] AS [as_at]
FROM (SELECT [t27].[assessment_id] AS [assessment_id], [t27].[person_id] AS [person_id], [t27].[referral_id] AS
[referral_id], [t27].[started_on] AS [started_on], [t27].[child_seen] AS [child_seen], [t27].[authorised_on] AS
[authorised_on], [t27].[nfa] AS [nfa], [t27].[team_id] AS [team_id], [t27].[worker_id] AS [worker_id], [t27].[place]
AS [place]
FROM (SELECT [t20].[assessment_id] AS [assessment_id], [t20].[person_id] AS [person_id], [t20].[referral_id] AS
[referral_id], [t20].[started_on] AS [started_on], [t20].[child_seen] AS [child_seen], [t20].[authorised_on] AS
[authorised_on], [t20].[nfa] AS [nfa], [t20].[team_id] AS [team_id], [t20].[worker_id] AS [worker_id], ROW_NUMBER()
OVER (PARTITION BY [t20].[referral_id] ORDER BY CASE WHEN [t20].[started_on] IS NULL THEN 1 ELSE 0 END, [t20].
[started_on] ASC, CASE WHEN [t20].[assessment_id] IS NULL THEN 1 ELSE 0 END, [t20].[assessment_id] ASC) - 1 AS [place]
FROM (SELECT [t8].[assessment_id] AS [assessment_id], [t8].[person_id] AS [person_id], [t8].[referral_id] AS
[referral_id], [t8].[started_on] AS [started_on], [t8].[child_seen] AS [child_seen], [t8].[authorised_on] AS
[authorised_on], [t8].[nfa] AS [nfa], [t8].[team_id] AS [team_id], [t8].[worker_id] AS [worker_id]
FROM [assessments] AS [t8]
WHERE NOT [t8].[referral_id] IS NULL) AS [t20]) AS [t27]
WHERE [t27].[place] = 0) AS [t29] CROSS JOIN [snapshot_day] AS [t9]) AS [t30]
WHERE ([t30].[started_on] IS NULL) OR ([t30].[started_on] <= [t30].[as_at])) AS [t32]
INNER JOIN (SELECT [t2].[referral_id] AS [episode], [t2].[referral_on] AS [referral_on], [t2].[closed_on] AS
[closed_on]
FROM [cin_episodes] AS [t2]) AS [t17] ON [t32].[referral_id] = [t17].[episode]
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [born_person], [t3].[born_on] AS [born_on], [t3].[expected_on] AS
[expected_on]
FROM [persons] AS [t3]) AS [t18] ON [t32].[person_id] = [t18].[born_person]) AS [t33]
WHERE (NOT [t33].[born_on] IS NULL) OR ([t33].[expected_on] IS NULL)) AS [t34]) AS [t35]
WHERE ([t35].[born_on] IS NULL) OR ([t35].[born_on] <= [t35].[referral_on])) AS [t37]
INNER JOIN (SELECT [t22].[person_id] AS [visited], [t22].[visit_on] AS [visit_on], [t22].[seen] AS [seen], [t22].
[seen_alone] AS [seen_alone]
FROM (SELECT *
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[visit_on] AS [visit_on], [t4].[seen] AS [seen], [t4].[seen_alone]
AS [seen_alone]
FROM [cin_visits] AS [t4]) AS [t12]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[visit_on] AS [visit_on], [t6].[seen] AS [seen], [t6].[seen_alone]
AS [seen_alone]
FROM [assessment_visits] AS [t6]) AS [t13]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[visit_on] AS [visit_on], [t7].[seen] AS [seen], [t7].[seen_alone]
AS [seen_alone]
FROM [cp_visits] AS [t7]) AS [t14]) AS [t19]) AS [t22]) AS [t26] ON [t37].[person_id] = [t26].[visited] AND [t26].
[visit_on] >= [t37].[referral_on] AND [t26].[visit_on] <= [t37].[as_at]) AS [t38] GROUP BY [t38].[assessment_id]) AS
[t40] ON [t37].[assessment_id] = [t40].[met_in]) AS [t41]) AS [t43]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'first_seen') AS [t21] ON [t43].[variant] = [t21].[limit_variant] AND [t43].[started_on] =
[t21].[limit_started_on]) AS [t44]) AS [t46] CROSS JOIN (SELECT MAX([t15].[from_on]) AS [record_begins_on]
FROM (SELECT [t0].[table_name] AS [table_name], [t0].[from_on] AS [from_on]
FROM [coverage] AS [t0]
WHERE [t0].[table_name] IN ('assessment_visits')) AS [t15]) AS [t25]) AS [t47];

-- clock assessment_review_point
SELECT 'assessment_review_point' AS [standard], [t5].[person_id], [t5].[episode_id], 1 AS [sequence], 'all' AS
[variant], [t5].[started_on], [t5].[due_on], [t5].[done_on], IIF(NOT [t5].[done_on] IS NULL, CAST(NULL AS DATE), [t5]
.[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE(CAST(NULL AS VARCHAR(MAX)), IIF([t5].[due_on] IS NULL,
'no day was set by which it is due', CAST(NULL AS VARCHAR(MAX)))), CASE WHEN [t5].[started_on] IS NULL THEN
'the start date is missing' WHEN [t5].[done_on] < [t5].[started_on] THEN 'the dates are in the wrong order' WHEN [t5]
.[due_on] IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], CAST(NULL AS
VARCHAR(MAX)) AS [parameter_version]
FROM (SELECT [t2].[person_id] AS [person_id], [t2].[due_on] AS [due_on], [t2].[point_id] AS [episode_id], COALESCE(
[t2].[set_on], [t4].[started_on]) AS [started_on], [t2].[reviewed_on] AS [done_on], [t4].[authorised_on] AS
[ended_other_on]
FROM [assessment_review_points] AS [t2]
LEFT OUTER JOIN (SELECT [t1].[assessment_id] AS [assessed], [t1].[started_on] AS [started_on], [t1].[authorised_on] AS
[authorised_on]
FROM [assessments] AS [t1]) AS [t4] ON [t2].[assessment_id] = [t4].[assessed]) AS [t5];

-- measure AS03
SELECT CAST([t25].[period] AS VARCHAR(MAX)) AS [period], CAST([t25].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(IIF(([t25].[until_on] IS NULL) OR ([t25].[authorised_on] <= [t25].[until_on]), [t25].[held_worker], CAST(NULL AS
VARCHAR(MAX))) AS VARCHAR(MAX)) AS [worker_id], CAST([t25].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST([t25].
[category] AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t25].[category] IS NULL, CAST(NULL AS FLOAT), [t25].
[counted]) IS NULL, [t25].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t25].[category] IS NULL, CAST(
NULL AS FLOAT), [t25].[counted]), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t25].[category] IS NULL, CAST(NULL AS
FLOAT), [t25].[counted]) IS NULL, 0.0, [t25].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST
(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t24].[assessment_id] AS [assessment_id], [t24].[person_id] AS [person_id], [t24].[referral_id] AS
[referral_id], [t24].[started_on] AS [started_on], [t24].[child_seen] AS [child_seen], [t24].[authorised_on] AS
[authorised_on], [t24].[nfa] AS [nfa], [t24].[team_id] AS [team_id], [t24].[worker_id] AS [worker_id], [t24].[period]
AS [period], [t24].[counted] AS [counted], [t24].[days] AS [days], [t24].[category] AS [category], [t7].[held_by] AS
[held_by], [t7].[held_worker] AS [held_worker], [t7].[held_team] AS [held_team], [t7].[from_on] AS [from_on], [t7].
[until_on] AS [until_on], [t7].[held_next] AS [held_next]
FROM (SELECT [t22].[assessment_id] AS [assessment_id], [t22].[person_id] AS [person_id], [t22].[referral_id] AS
[referral_id], [t22].[started_on] AS [started_on], [t22].[child_seen] AS [child_seen], [t22].[authorised_on] AS
[authorised_on], [t22].[nfa] AS [nfa], [t22].[team_id] AS [team_id], [t22].[worker_id] AS [worker_id], [t22].[period]
AS [period], [t22].[counted] AS [counted], [t22].[days] AS [days], CASE WHEN [t22].[authorised_on] < [t22].
[started_on] THEN CAST(NULL AS VARCHAR(MAX)) WHEN [t22].[days] <= 0 THEN '0' WHEN [t22].[days] <= 10 THEN '1-10' WHEN
[t22].[days] <= 20 THEN '11-20' WHEN [t22].[days] <= 30 THEN '21-30' WHEN [t22].[days] <= 40 THEN '31-40' WHEN [t22].
[days] <= 45 THEN '41-45' WHEN [t22].[days] <= 50 THEN '46-50' WHEN [t22].[days] <= 60 THEN '51-60' WHEN [t22].[days]
> 60 THEN '61+' ELSE NULL END AS [category]
FROM (SELECT [t21].[assessment_id] AS [assessment_id], [t21].[person_id] AS [person_id], [t21].[referral_id] AS
[referral_id], [t21].[started_on] AS [started_on], [t21].[child_seen] AS [child_seen], [t21].[authorised_on] AS
[authorised_on], [t21].[nfa] AS [nfa], [t21].[team_id] AS [team_id], [t21].[worker_id] AS [worker_id], [t21].[period]
AS [period], [t21].[counted] AS [counted], [t21].[days] AS [days]
FROM (SELECT [t20].[assessment_id] AS [assessment_id], [t20].[person_id] AS [person_id], [t20].[referral_id] AS
[referral_id], [t20].[started_on] AS [started_on], [t20].[child_seen] AS [child_seen], [t20].[authorised_on] AS
[authorised_on], [t20].[nfa] AS [nfa], [t20].[team_id] AS [team_id], [t20].[worker_id] AS [worker_id], [t20].[period]
AS [period], [t20].[counted] AS [counted], [t20].[first_number] AS [first_number], [t20].[number] AS [number],
DATEDIFF(DAY, CAST([t20].[first_number] AS DATETIME2), CAST([t20].[number] AS DATETIME2)) AS [days]
FROM (SELECT [t19].[assessment_id] AS [assessment_id], [t19].[person_id] AS [person_id], [t19].[referral_id] AS
[referral_id], [t19].[started_on] AS [started_on], [t19].[child_seen] AS [child_seen], [t19].[authorised_on] AS
[authorised_on], [t19].[nfa] AS [nfa], [t19].[team_id] AS [team_id], [t19].[worker_id] AS [worker_id], [t19].[period]
AS [period], [t19].[counted] AS [counted], [t19].[first_number] AS [first_number], [t19].[number] AS [number]
FROM (SELECT [t18].[assessment_id] AS [assessment_id], [t18].[person_id] AS [person_id], [t18].[referral_id] AS
[referral_id], [t18].[started_on] AS [started_on], [t18].[child_seen] AS [child_seen], [t18].[authorised_on] AS
[authorised_on], [t18].[nfa] AS [nfa], [t18].[team_id] AS [team_id], [t18].[worker_id] AS [worker_id], [t18].[period]
AS [period], [t18].[counted] AS [counted], [t18].[first_number] AS [first_number], [t10].[shift_from] AS [shift_from]
, [t10].[number] AS [number]
FROM (SELECT [t16].[assessment_id] AS [assessment_id], [t16].[person_id] AS [person_id], [t16].[referral_id] AS
[referral_id], [t16].[started_on] AS [started_on], [t16].[child_seen] AS [child_seen], [t16].[authorised_on] AS
[authorised_on], [t16].[nfa] AS [nfa], [t16].[team_id] AS [team_id], [t16].[worker_id] AS [worker_id], [t16].[period]
AS [period], [t16].[counted] AS [counted], [t16].[first_number] AS [first_number]
FROM (SELECT [t15].[assessment_id] AS [assessment_id], [t15].[person_id] AS [person_id], [t15].[referral_id] AS
[referral_id], [t15].[started_on] AS [started_on], [t15].[child_seen] AS [child_seen], [t15].[authorised_on] AS
[authorised_on], [t15].[nfa] AS [nfa], [t15].[team_id] AS [team_id], [t15].[worker_id] AS [worker_id], [t15].[period]
AS [period], [t15].[counted] AS [counted], [t11].[shift_from] AS [shift_from], [t11].[first_number] AS [first_number]
FROM (SELECT [t13].[assessment_id] AS [assessment_id], [t13].[person_id] AS [person_id], [t13].[referral_id] AS
[referral_id], [t13].[started_on] AS [started_on], [t13].[child_seen] AS [child_seen], [t13].[authorised_on] AS
[authorised_on], [t13].[nfa] AS [nfa], [t13].[team_id] AS [team_id], [t13].[worker_id] AS [worker_id], [t13].[period]
AS [period], 1.0 AS [counted]
FROM (SELECT [t12].[assessment_id] AS [assessment_id], [t12].[person_id] AS [person_id], [t12].[referral_id] AS
[referral_id], [t12].[started_on] AS [started_on], [t12].[child_seen] AS [child_seen], [t12].[authorised_on] AS
[authorised_on], [t12].[nfa] AS [nfa], [t12].[team_id] AS [team_id], [t12].[worker_id] AS [worker_id], [t12].[period]
AS [period]
FROM (SELECT [t4].[assessment_id] AS [assessment_id], [t4].[person_id] AS [person_id], [t4].[referral_id] AS
[referral_id], [t4].[started_on] AS [started_on], [t4].[child_seen] AS [child_seen], [t4].[authorised_on] AS
[authorised_on], [t4].[nfa] AS [nfa], [t4].[team_id] AS [team_id], [t4].[worker_id] AS [worker_id], [t5].[period] AS
[period], [t5].[day] AS [day]
FROM [assessments] AS [t4]
INNER JOIN [period_days] AS [t5] ON [t4].[authorised_on] = [t5].[day]) AS [t12]) AS [t13]) AS [t15]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [first_number]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'working_day_number' AND [t1].[variant] = 'all') AS [t11] ON [t15].[started_on] = [t11].
[shift_from]) AS [t16]) AS [t18]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [number]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'working_day_number' AND [t1].[variant] = 'all') AS [t10] ON [t18].[authorised_on] = [t10].
[shift_from]) AS [t19]) AS [t20]) AS [t21]) AS [t22]) AS [t24]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t7] ON [t24].[person_id] = [t7].[held_by] AND [t24].[authorised_on] >= [t7].
[from_on] AND (([t7].[held_next] IS NULL) OR ([t24].[authorised_on] < [t7].[held_next]))) AS [t25];

-- measure AS05
SELECT CAST([t39].[period] AS VARCHAR(MAX)) AS [period], CAST([t39].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t39].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t39].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t39].[hit] IS NULL, [t39].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t39].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t39].[hit] IS NULL, 0.0, [t39].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t38].[assessment_id] AS [assessment_id], [t38].[person_id] AS [person_id], [t38].[referral_id] AS
[referral_id], [t38].[started_on] AS [started_on], [t38].[child_seen] AS [child_seen], [t38].[authorised_on] AS
[authorised_on], [t38].[nfa] AS [nfa], [t38].[team_id] AS [team_id], [t38].[worker_id] AS [worker_id], [t38].
[looked_back_to] AS [looked_back_to], [t38].[again] AS [again], [t38].[nothing] AS [nothing], [t38].[hit] AS [hit],
[t38].[period] AS [period], [t38].[counted] AS [counted]
FROM (SELECT [t37].[assessment_id] AS [assessment_id], [t37].[person_id] AS [person_id], [t37].[referral_id] AS
[referral_id], [t37].[started_on] AS [started_on], [t37].[child_seen] AS [child_seen], [t37].[authorised_on] AS
[authorised_on], [t37].[nfa] AS [nfa], [t37].[held_team] AS [team_id], IIF(([t37].[until_on] IS NULL) OR ([t37].
[started_on] <= [t37].[until_on]), [t37].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t37].
[looked_back_to] AS [looked_back_to], [t37].[again] AS [again], [t37].[nothing] AS [nothing], [t37].[hit] AS [hit],
[t37].[period] AS [period], [t37].[counted] AS [counted], [t37].[held_by] AS [held_by], [t37].[held_worker] AS
[held_worker], [t37].[held_team] AS [held_team], [t37].[from_on] AS [from_on], [t37].[until_on] AS [until_on], [t37].
[held_next] AS [held_next]
FROM (SELECT [t36].[assessment_id] AS [assessment_id], [t36].[person_id] AS [person_id], [t36].[referral_id] AS
[referral_id], [t36].[started_on] AS [started_on], [t36].[child_seen] AS [child_seen], [t36].[authorised_on] AS
[authorised_on], [t36].[nfa] AS [nfa], [t36].[team_id] AS [team_id], [t36].[worker_id] AS [worker_id], [t36].
[looked_back_to] AS [looked_back_to], [t36].[again] AS [again], [t36].[nothing] AS [nothing], [t36].[hit] AS [hit],
[t36].[period] AS [period], [t36].[counted] AS [counted], [t13].[held_by] AS [held_by], [t13].[held_worker] AS
[held_worker], [t13].[held_team] AS [held_team], [t13].[from_on] AS [from_on], [t13].[until_on] AS [until_on], [t13].
[held_next] AS [held_next]
FROM (SELECT [t34].[assessment_id] AS [assessment_id], [t34].[person_id] AS [person_id], [t34].[referral_id] AS
[referral_id], [t34].[started_on] AS [started_on], [t34].[child_seen] AS [child_seen], [t34].[authorised_on] AS
[authorised_on], [t34].[nfa] AS [nfa], [t34].[team_id] AS [team_id], [t34].[worker_id] AS [worker_id], [t34].
[looked_back_to] AS [looked_back_to], [t34].[again] AS [again], [t34].[nothing] AS [nothing], [t34].[hit] AS [hit],
[t34].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t33].[assessment_id] AS [assessment_id], [t33].[person_id] AS [person_id], [t33].[referral_id] AS
[referral_id], [t33].[started_on] AS [started_on], [t33].[child_seen] AS [child_seen], [t33].[authorised_on] AS
[authorised_on], [t33].[nfa] AS [nfa], [t33].[team_id] AS [team_id], [t33].[worker_id] AS [worker_id], [t33].
[looked_back_to] AS [looked_back_to], [t33].[again] AS [again], [t33].[nothing] AS [nothing], [t33].[hit] AS [hit],
[t33].[period] AS [period]
FROM (SELECT [t32].[assessment_id] AS [assessment_id], [t32].[person_id] AS [person_id], [t32].[referral_id] AS
[referral_id], [t32].[started_on] AS [started_on], [t32].[child_seen] AS [child_seen], [t32].[authorised_on] AS
[authorised_on], [t32].[nfa] AS [nfa], [t32].[team_id] AS [team_id], [t32].[worker_id] AS [worker_id], [t32].
[looked_back_to] AS [looked_back_to], [t32].[again] AS [again], [t32].[nothing] AS [nothing], [t32].[hit] AS [hit],
[t7].[period] AS [period], [t7].[day] AS [day]
FROM (SELECT [t30].[assessment_id] AS [assessment_id], [t30].[person_id] AS [person_id], [t30].[referral_id] AS
[referral_id], [t30].[started_on] AS [started_on], [t30].[child_seen] AS [child_seen], [t30].[authorised_on] AS
[authorised_on], [t30].[nfa] AS [nfa], [t30].[team_id] AS [team_id], [t30].[worker_id] AS [worker_id], [t30].
[looked_back_to] AS [looked_back_to], [t30].[again] AS [again], [t30].[nothing] AS [nothing], IIF(COALESCE([t30].
[nothing], 0) = 1, CAST(NULL AS FLOAT), CAST(CAST(CASE WHEN COALESCE([t30].[nothing], 0) = 2 THEN 1 WHEN NOT (
COALESCE([t30].[nothing], 0) = 2) THEN 0 END AS BIT) AS FLOAT)) AS [hit]
FROM (SELECT [t25].[assessment_id] AS [assessment_id], [t25].[person_id] AS [person_id], [t25].[referral_id] AS
[referral_id], [t25].[started_on] AS [started_on], [t25].[child_seen] AS [child_seen], [t25].[authorised_on] AS
[authorised_on], [t25].[nfa] AS [nfa], [t25].[team_id] AS [team_id], [t25].[worker_id] AS [worker_id], [t25].
[looked_back_to] AS [looked_back_to], [t29].[again] AS [again], [t29].[nothing] AS [nothing]
FROM (SELECT [t23].[assessment_id] AS [assessment_id], [t23].[person_id] AS [person_id], [t23].[referral_id] AS
[referral_id], [t23].[started_on] AS [started_on], [t23].[child_seen] AS [child_seen], [t23].[authorised_on] AS
[authorised_on], [t23].[nfa] AS [nfa], [t23].[team_id] AS [team_id], [t23].[worker_id] AS [worker_id], [t23].
[looked_back_to] AS [looked_back_to]
FROM (SELECT [t19].[assessment_id] AS [assessment_id], [t19].[person_id] AS [person_id], [t19].[referral_id] AS
[referral_id], [t19].[started_on] AS [started_on], [t19].[child_seen] AS [child_seen], [t19].[authorised_on] AS
[authorised_on], [t19].[nfa] AS [nfa], [t19].[team_id] AS [team_id], [t19].[worker_id] AS [worker_id], [t20].
[shift_from] AS [shift_from], [t20].[looked_back_to] AS [looked_back_to]
FROM (SELECT [t2].[assessment_id] AS [assessment_id], [t2].[person_id] AS [person_id], [t2].[referral_id] AS
[referral_id], [t2].[started_on] AS [started_on], [t2].[child_seen] AS [child_seen], [t2].[authorised_on] AS
[authorised_on], [t2].[nfa] AS [nfa], [t2].[team_id] AS [team_id], [t2].[worker_id] AS [worker_id]
FROM [assessments] AS [t2]
WHERE NOT [t2].[started_on] IS NULL) AS [t19]
LEFT OUTER JOIN (SELECT [t5].[started_on] AS [shift_from], [t5].[due_on] AS [looked_back_to]
FROM [deadlines] AS [t5]
WHERE [t5].[parameter] = 'again_within_a_year' AND [t5].[variant] = 'all') AS [t20] ON [t19].[started_on] = [t20].
[shift_from]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT [t3].[person_id] AS [plan_person], [t3].[started_on] AS [plan_from], [t3].[ended_on] AS [plan_until]
FROM [cin_plans] AS [t3]) AS [t15]
WHERE [t19].[person_id] = [t15].[plan_person] AND [t15].[plan_from] <= [t19].[started_on] AND (([t15].[plan_until] IS
NULL) OR ([t15].[plan_until] > [t19].[started_on]))) AND NOT EXISTS(SELECT 1
FROM (SELECT [t4].[person_id] AS [plan_person], [t4].[started_on] AS [plan_from], [t4].[ended_on] AS [plan_until]
FROM [cp_plans] AS [t4]) AS [t16]
WHERE [t19].[person_id] = [t16].[plan_person] AND [t16].[plan_from] <= [t19].[started_on] AND (([t16].[plan_until] IS
NULL) OR ([t16].[plan_until] > [t19].[started_on])))) AS [t23]) AS [t25]
LEFT OUTER JOIN (SELECT [t27].[assessment_id] AS [again], MAX([t27].[nothing]) AS [nothing]
FROM (SELECT [t26].[assessment_id] AS [assessment_id], [t26].[person_id] AS [person_id], [t26].[referral_id] AS
[referral_id], [t26].[started_on] AS [started_on], [t26].[child_seen] AS [child_seen], [t26].[authorised_on] AS
[authorised_on], [t26].[nfa] AS [nfa], [t26].[team_id] AS [team_id], [t26].[worker_id] AS [worker_id], [t26].
[looked_back_to] AS [looked_back_to], [t26].[of_person] AS [of_person], [t26].[before_id] AS [before_id], [t26].
[before_on] AS [before_on], [t26].[before_nfa] AS [before_nfa], [t26].[before_closed_on] AS [before_closed_on], [t26]
.[before_reason] AS [before_reason], CASE WHEN [t26].[before_nfa] <> 0 OR (COALESCE(CAST(CASE WHEN [t26].
[before_closed_on] <= [t26].[started_on] THEN 1 WHEN NOT ([t26].[before_closed_on] <= [t26].[started_on]) THEN 0 END
AS BIT), (CAST(0 AS BIT))) = 1 AND [t26].[before_reason] IN ('RC8', 'RC9')) THEN 2 WHEN (CAST(CASE WHEN [t26].
[before_nfa] <> 0 OR (COALESCE(CAST(CASE WHEN [t26].[before_closed_on] <= [t26].[started_on] THEN 1 WHEN NOT ([t26].
[before_closed_on] <= [t26].[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND [t26].[before_reason] IN (
'RC8', 'RC9')) THEN 1 WHEN NOT ([t26].[before_nfa] <> 0 OR (COALESCE(CAST(CASE WHEN [t26].[before_closed_on] <= [t26]
.[started_on] THEN 1 WHEN NOT ([t26].[before_closed_on] <= [t26].[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) =
1 AND [t26].[before_reason] IN ('RC8', 'RC9'))) THEN 0 END AS BIT)) IS NULL THEN 1 ELSE 0 END AS [nothing]
FROM (SELECT [t25].[assessment_id] AS [assessment_id], [t25].[person_id] AS [person_id], [t25].[referral_id] AS
[referral_id], [t25].[started_on] AS [started_on], [t25].[child_seen] AS [child_seen], [t25].[authorised_on] AS
[authorised_on], [t25].[nfa] AS [nfa], [t25].[team_id] AS [team_id], [t25].[worker_id] AS [worker_id], [t25].
[looked_back_to] AS [looked_back_to], [t22].[of_person] AS [of_person], [t22].[before_id] AS [before_id], [t22].
[before_on] AS [before_on], [t22].[before_nfa] AS [before_nfa], [t22].[before_closed_on] AS [before_closed_on], [t22]
.[before_reason] AS [before_reason]
FROM (SELECT [t23].[assessment_id] AS [assessment_id], [t23].[person_id] AS [person_id], [t23].[referral_id] AS
[referral_id], [t23].[started_on] AS [started_on], [t23].[child_seen] AS [child_seen], [t23].[authorised_on] AS
[authorised_on], [t23].[nfa] AS [nfa], [t23].[team_id] AS [team_id], [t23].[worker_id] AS [worker_id], [t23].
[looked_back_to] AS [looked_back_to]
FROM (SELECT [t19].[assessment_id] AS [assessment_id], [t19].[person_id] AS [person_id], [t19].[referral_id] AS
[referral_id], [t19].[started_on] AS [started_on], [t19].[child_seen] AS [child_seen], [t19].[authorised_on] AS
[authorised_on], [t19].[nfa] AS [nfa], [t19].[team_id] AS [team_id], [t19].[worker_id] AS [worker_id], [t20].
[shift_from] AS [shift_from], [t20].[looked_back_to] AS [looked_back_to]
FROM (SELECT [t2].[assessment_id] AS [assessment_id], [t2].[person_id] AS [person_id], [t2].[referral_id] AS
[referral_id], [t2].[started_on] AS [started_on], [t2].[child_seen] AS [child_seen], [t2].[authorised_on] AS
[authorised_on], [t2].[nfa] AS [nfa], [t2].[team_id] AS [team_id], [t2].[worker_id] AS [worker_id]
FROM [assessments] AS [t2]
WHERE NOT [t2].[started_on] IS NULL) AS [t19]
LEFT OUTER JOIN (SELECT [t5].[started_on] AS [shift_from], [t5].[due_on] AS [looked_back_to]
FROM [deadlines] AS [t5]
WHERE [t5].[parameter] = 'again_within_a_year' AND [t5].[variant] = 'all') AS [t20] ON [t19].[started_on] = [t20].
[shift_from]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT [t3].[person_id] AS [plan_person], [t3].[started_on] AS [plan_from], [t3].[ended_on] AS [plan_until]
FROM [cin_plans] AS [t3]) AS [t15]
WHERE [t19].[person_id] = [t15].[plan_person] AND [t15].[plan_from] <= [t19].[started_on] AND (([t15].[plan_until] IS
NULL) OR ([t15].[plan_until] > [t19].[started_on]))) AND NOT EXISTS(SELECT 1
FROM (SELECT [t4].[person_id] AS [plan_person], [t4].[started_on] AS [plan_from], [t4].[ended_on] AS [plan_until]
FROM [cp_plans] AS [t4]) AS [t16]
WHERE [t19].[person_id] = [t16].[plan_person] AND [t16].[plan_from] <= [t19].[started_on] AND (([t16].[plan_until] IS
NULL) OR ([t16].[plan_until] > [t19].[started_on])))) AS [t23]) AS [t25]
INNER JOIN (SELECT [t8].[person_id] AS [of_person], [t8].[assessment_id] AS [before_id], [t8].[authorised_on] AS
[before_on], [t8].[nfa] AS [before_nfa], [t18].[closed_on] AS [before_closed_on], [t18].[close_reason] AS
[before_reason]
FROM [assessments] AS [t8]
LEFT OUTER JOIN (SELECT [t6].[referral_id] AS [episode], [t6].[closed_on] AS [closed_on], [t6].[close_reason] AS
[close_reason]
FROM [cin_episodes] AS [t6]) AS [t18] ON [t8].[referral_id] = [t18].[episode]) AS [t22] ON [t25].[person_id] = [t22].
[of_person] AND [t25].[assessment_id] <> [t22].[before_id] AND [t22].[before_on] <= [t25].[started_on] AND [t22].
[before_on] >= [t25].[looked_back_to]) AS [t26]) AS [t27] GROUP BY [t27].[assessment_id]) AS [t29] ON [t25].
[assessment_id] = [t29].[again]) AS [t30]) AS [t32]
INNER JOIN [period_days] AS [t7] ON [t32].[started_on] = [t7].[day]) AS [t33]) AS [t34]) AS [t36]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t13] ON [t36].[person_id] = [t13].[held_by] AND [t36].[started_on] >= [t13].
[from_on] AND (([t13].[held_next] IS NULL) OR ([t36].[started_on] < [t13].[held_next]))) AS [t37]) AS [t38]) AS [t39];

-- measure AS07
SELECT CAST([t11].[period] AS VARCHAR(MAX)) AS [period], CAST([t11].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(IIF(([t11].[until_on] IS NULL) OR ([t11].[authorised_on] <= [t11].[until_on]), [t11].[held_worker], CAST(NULL AS
VARCHAR(MAX))) AS VARCHAR(MAX)) AS [worker_id], CAST([t11].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL
AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t11].[hit] IS NULL, [t11].[counted], 0.0) AS FLOAT) AS
[counted], CAST(COALESCE([t11].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t11].[hit] IS NULL, 0.0, [t11].[counted]
) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t10].[assessment_id] AS [assessment_id], [t10].[person_id] AS [person_id], [t10].[referral_id] AS
[referral_id], [t10].[started_on] AS [started_on], [t10].[child_seen] AS [child_seen], [t10].[authorised_on] AS
[authorised_on], [t10].[nfa] AS [nfa], [t10].[team_id] AS [team_id], [t10].[worker_id] AS [worker_id], [t10].[period]
AS [period], [t10].[counted] AS [counted], [t10].[hit] AS [hit], [t6].[held_by] AS [held_by], [t6].[held_worker] AS
[held_worker], [t6].[held_team] AS [held_team], [t6].[from_on] AS [from_on], [t6].[until_on] AS [until_on], [t6].
[held_next] AS [held_next]
FROM (SELECT [t8].[assessment_id] AS [assessment_id], [t8].[person_id] AS [person_id], [t8].[referral_id] AS
[referral_id], [t8].[started_on] AS [started_on], [t8].[child_seen] AS [child_seen], [t8].[authorised_on] AS
[authorised_on], [t8].[nfa] AS [nfa], [t8].[team_id] AS [team_id], [t8].[worker_id] AS [worker_id], [t8].[period] AS
[period], 1.0 AS [counted], CAST([t8].[nfa] AS FLOAT) AS [hit]
FROM (SELECT [t7].[assessment_id] AS [assessment_id], [t7].[person_id] AS [person_id], [t7].[referral_id] AS
[referral_id], [t7].[started_on] AS [started_on], [t7].[child_seen] AS [child_seen], [t7].[authorised_on] AS
[authorised_on], [t7].[nfa] AS [nfa], [t7].[team_id] AS [team_id], [t7].[worker_id] AS [worker_id], [t7].[period] AS
[period]
FROM (SELECT [t3].[assessment_id] AS [assessment_id], [t3].[person_id] AS [person_id], [t3].[referral_id] AS
[referral_id], [t3].[started_on] AS [started_on], [t3].[child_seen] AS [child_seen], [t3].[authorised_on] AS
[authorised_on], [t3].[nfa] AS [nfa], [t3].[team_id] AS [team_id], [t3].[worker_id] AS [worker_id], [t4].[period] AS
[period], [t4].[day] AS [day]
FROM [assessments] AS [t3]
INNER JOIN [period_days] AS [t4] ON [t3].[authorised_on] = [t4].[day]) AS [t7]) AS [t8]) AS [t10]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t6] ON [t10].[person_id] = [t6].[held_by] AND [t10].[authorised_on] >= [t6].
[from_on] AND (([t6].[held_next] IS NULL) OR ([t10].[authorised_on] < [t6].[held_next]))) AS [t11];

-- measure AS08
SELECT CAST([t61].[period] AS VARCHAR(MAX)) AS [period], CAST([t61].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t61].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t61].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t61].[hit] IS NULL, [t61].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t61].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t61].[hit] IS NULL, 0.0, [t61].
[counted]) AS FLOAT) AS [unknown], CAST([t61].[pending] AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t60].[person_id] AS [person_id], [t60].[episode_id] AS [episode_id], [t60].[started_on] AS [started_on]
, [t60].[done_on] AS [done_on], [t60].[ended_other_on] AS [ended_other_on], [t60].[unknown_because] AS
[unknown_because], [t60].[period] AS [period], [t60].[counted] AS [counted], [t60].[as_at] AS [as_at], [t60].[seen] AS
[seen], [t60].[waited_until] AS [waited_until], [t60].[worker_id] AS [worker_id], [t60].[team_id] AS [team_id], [t60]
.[days] AS [days], IIF(([t60].[unknown_because] IS NULL) AND ([t60].[days] >= 0), CAST([t60].[days] AS FLOAT), CAST(
NULL AS FLOAT)) AS [hit], CAST(CAST(CASE WHEN NOT ([t60].[seen] <> 0) THEN 1 WHEN NOT (NOT ([t60].[seen] <> 0)) THEN 0
END AS BIT) AS FLOAT) AS [pending]
FROM (SELECT [t59].[person_id] AS [person_id], [t59].[episode_id] AS [episode_id], [t59].[started_on] AS [started_on]
, [t59].[done_on] AS [done_on], [t59].[ended_other_on] AS [ended_other_on], [t59].[unknown_because] AS
[unknown_because], [t59].[period] AS [period], [t59].[counted] AS [counted], [t59].[as_at] AS [as_at], [t59].[seen] AS
[seen], [t59].[waited_until] AS [waited_until], [t59].[worker_id] AS [worker_id], [t59].[team_id] AS [team_id], [t59]
.[days] AS [days]
FROM (SELECT [t58].[person_id] AS [person_id], [t58].[episode_id] AS [episode_id], [t58].[started_on] AS [started_on]
, [t58].[done_on] AS [done_on], [t58].[ended_other_on] AS [ended_other_on], [t58].[unknown_because] AS
[unknown_because], [t58].[period] AS [period], [t58].[counted] AS [counted], [t58].[as_at] AS [as_at], [t58].[seen] AS
[seen], [t58].[waited_until] AS [waited_until], [t58].[worker_id] AS [worker_id], [t58].[team_id] AS [team_id], [t58]
.[first_number] AS [first_number], [t58].[number] AS [number], DATEDIFF(DAY, CAST([t58].[first_number] AS DATETIME2),
CAST([t58].[number] AS DATETIME2)) AS [days]
FROM (SELECT [t57].[person_id] AS [person_id], [t57].[episode_id] AS [episode_id], [t57].[started_on] AS [started_on]
, [t57].[done_on] AS [done_on], [t57].[ended_other_on] AS [ended_other_on], [t57].[unknown_because] AS
[unknown_because], [t57].[period] AS [period], [t57].[counted] AS [counted], [t57].[as_at] AS [as_at], [t57].[seen] AS
[seen], [t57].[waited_until] AS [waited_until], [t57].[worker_id] AS [worker_id], [t57].[team_id] AS [team_id], [t57]
.[first_number] AS [first_number], [t57].[number] AS [number]
FROM (SELECT [t56].[person_id] AS [person_id], [t56].[episode_id] AS [episode_id], [t56].[started_on] AS [started_on]
, [t56].[done_on] AS [done_on], [t56].[ended_other_on] AS [ended_other_on], [t56].[unknown_because] AS
[unknown_because], [t56].[period] AS [period], [t56].[counted] AS [counted], [t56].[as_at] AS [as_at], [t56].[seen] AS
[seen], [t56].[waited_until] AS [waited_until], [t56].[worker_id] AS [worker_id], [t56].[team_id] AS [team_id], [t56]
.[first_number] AS [first_number], [t25].[shift_from] AS [shift_from], [t25].[number] AS [number]
FROM (SELECT [t54].[person_id] AS [person_id], [t54].[episode_id] AS [episode_id], [t54].[started_on] AS [started_on]
, [t54].[done_on] AS [done_on], [t54].[ended_other_on] AS [ended_other_on], [t54].[unknown_because] AS
[unknown_because], [t54].[period] AS [period], [t54].[counted] AS [counted], [t54].[as_at] AS [as_at], [t54].[seen] AS
[seen], [t54].[waited_until] AS [waited_until], [t54].[worker_id] AS [worker_id], [t54].[team_id] AS [team_id], [t54]
.[first_number] AS [first_number]
FROM (SELECT [t53].[person_id] AS [person_id], [t53].[episode_id] AS [episode_id], [t53].[started_on] AS [started_on]
, [t53].[done_on] AS [done_on], [t53].[ended_other_on] AS [ended_other_on], [t53].[unknown_because] AS
[unknown_because], [t53].[period] AS [period], [t53].[counted] AS [counted], [t53].[as_at] AS [as_at], [t53].[seen] AS
[seen], [t53].[waited_until] AS [waited_until], [t53].[worker_id] AS [worker_id], [t53].[team_id] AS [team_id], [t26]
.[shift_from] AS [shift_from], [t26].[first_number] AS [first_number]
FROM (SELECT [t51].[person_id] AS [person_id], [t51].[episode_id] AS [episode_id], [t51].[started_on] AS [started_on]
, [t51].[done_on] AS [done_on], [t51].[ended_other_on] AS [ended_other_on], [t51].[unknown_because] AS
[unknown_because], [t51].[period] AS [period], [t51].[counted] AS [counted], [t51].[as_at] AS [as_at], [t51].[seen] AS
[seen], [t51].[waited_until] AS [waited_until], IIF(([t51].[until_on] IS NULL) OR ([t51].[waited_until] <= [t51].
[until_on]), [t51].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t51].[held_team] AS [team_id]
FROM (SELECT [t50].[person_id] AS [person_id], [t50].[episode_id] AS [episode_id], [t50].[started_on] AS [started_on]
, [t50].[done_on] AS [done_on], [t50].[ended_other_on] AS [ended_other_on], [t50].[unknown_because] AS
[unknown_because], [t50].[period] AS [period], [t50].[counted] AS [counted], [t50].[as_at] AS [as_at], [t50].[seen] AS
[seen], [t50].[waited_until] AS [waited_until], [t20].[held_by] AS [held_by], [t20].[held_worker] AS [held_worker],
[t20].[held_team] AS [held_team], [t20].[from_on] AS [from_on], [t20].[until_on] AS [until_on], [t20].[held_next] AS
[held_next]
FROM (SELECT [t48].[person_id] AS [person_id], [t48].[episode_id] AS [episode_id], [t48].[started_on] AS [started_on]
, [t48].[done_on] AS [done_on], [t48].[ended_other_on] AS [ended_other_on], [t48].[unknown_because] AS
[unknown_because], [t48].[period] AS [period], [t48].[counted] AS [counted], [t48].[as_at] AS [as_at], CAST(CASE WHEN
NOT [t48].[done_on] IS NULL THEN 1 WHEN NOT (NOT [t48].[done_on] IS NULL) THEN 0 END AS BIT) AS [seen], IIF(NOT [t48]
.[done_on] IS NULL, [t48].[done_on], (SELECT MIN(several.v)
FROM (VALUES ([t48].[ended_other_on]), ([t48].[as_at])) AS several(v))) AS [waited_until]
FROM (SELECT [t47].[person_id] AS [person_id], [t47].[episode_id] AS [episode_id], [t47].[started_on] AS [started_on]
, [t47].[done_on] AS [done_on], [t47].[ended_other_on] AS [ended_other_on], [t47].[unknown_because] AS
[unknown_because], [t47].[period] AS [period], [t47].[counted] AS [counted], [t10].[as_at] AS [as_at]
FROM (SELECT [t45].[person_id] AS [person_id], [t45].[episode_id] AS [episode_id], [t45].[started_on] AS [started_on]
, [t45].[done_on] AS [done_on], [t45].[ended_other_on] AS [ended_other_on], [t45].[unknown_because] AS
[unknown_because], [t45].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t44].[person_id] AS [person_id], [t44].[episode_id] AS [episode_id], [t44].[started_on] AS [started_on]
, [t44].[done_on] AS [done_on], [t44].[ended_other_on] AS [ended_other_on], [t44].[unknown_because] AS
[unknown_because], [t44].[period] AS [period]
FROM (SELECT [t40].[person_id] AS [person_id], [t40].[assessment_id] AS [episode_id], [t40].[referral_on] AS
[started_on], [t43].[seen_on] AS [done_on], [t40].[closed_on] AS [ended_other_on], IIF(((NOT [t43].[perhaps_on] IS
NULL) AND (([t43].[seen_on] IS NULL) OR ([t43].[perhaps_on] < [t43].[seen_on]))) OR (([t40].[born_on] IS NULL) AND (
[t43].[seen_on] IS NULL)), 'it is not recorded either way', CAST(NULL AS VARCHAR(MAX))) AS [unknown_because], [t11].
[period] AS [period], [t11].[day] AS [day]
FROM (SELECT [t38].[assessment_id] AS [assessment_id], [t38].[person_id] AS [person_id], [t38].[referral_id] AS
[referral_id], [t38].[started_on] AS [started_on], [t38].[child_seen] AS [child_seen], [t38].[authorised_on] AS
[authorised_on], [t38].[nfa] AS [nfa], [t38].[team_id] AS [team_id], [t38].[worker_id] AS [worker_id], [t38].[place]
AS [place], [t38].[as_at] AS [as_at], [t38].[episode] AS [episode], [t38].[referral_on] AS [referral_on], [t38].
[closed_on] AS [closed_on], [t38].[born_on] AS [born_on]
FROM (SELECT [t37].[assessment_id] AS [assessment_id], [t37].[person_id] AS [person_id], [t37].[referral_id] AS
[referral_id], [t37].[started_on] AS [started_on], [t37].[child_seen] AS [child_seen], [t37].[authorised_on] AS
[authorised_on], [t37].[nfa] AS [nfa], [t37].[team_id] AS [team_id], [t37].[worker_id] AS [worker_id], [t37].[place]
AS [place], [t37].[as_at] AS [as_at], [t37].[episode] AS [episode], [t37].[referral_on] AS [referral_on], [t37].
[closed_on] AS [closed_on], [t37].[born_on] AS [born_on]
FROM (SELECT [t36].[assessment_id] AS [assessment_id], [t36].[person_id] AS [person_id], [t36].[referral_id] AS
[referral_id], [t36].[started_on] AS [started_on], [t36].[child_seen] AS [child_seen], [t36].[authorised_on] AS
[authorised_on], [t36].[nfa] AS [nfa], [t36].[team_id] AS [team_id], [t36].[worker_id] AS [worker_id], [t36].[place]
AS [place], [t36].[as_at] AS [as_at], [t36].[episode] AS [episode], [t36].[referral_on] AS [referral_on], [t36].
[closed_on] AS [closed_on], [t36].[born_person] AS [born_person], [t36].[born_on] AS [born_on], [t36].[expected_on] AS
[expected_on]
FROM (SELECT [t35].[assessment_id] AS [assessment_id], [t35].[person_id] AS [person_id], [t35].[referral_id] AS
[referral_id], [t35].[started_on] AS [started_on], [t35].[child_seen] AS [child_seen], [t35].[authorised_on] AS
[authorised_on], [t35].[nfa] AS [nfa], [t35].[team_id] AS [team_id], [t35].[worker_id] AS [worker_id], [t35].[place]
AS [place], [t35].[as_at] AS [as_at], [t21].[episode] AS [episode], [t21].[referral_on] AS [referral_on], [t21].
[closed_on] AS [closed_on], [t22].[born_person] AS [born_person], [t22].[born_on] AS [born_on], [t22].[expected_on] AS
[expected_on]
FROM (SELECT [t33].[assessment_id] AS [assessment_id], [t33].[person_id] AS [person_id], [t33].[referral_id] AS
[referral_id], [t33].[started_on] AS [started_on], [t33].[child_seen] AS [child_seen], [t33].[authorised_on] AS
[authorised_on], [t33].[nfa] AS [nfa], [t33].[team_id] AS [team_id], [t33].[worker_id] AS [worker_id], [t33].[place]
AS [place], [t33].[as_at] AS [as_at]
FROM (SELECT [t32].[assessment_id] AS [assessment_id], [t32].[person_id] AS [person_id], [t32].[referral_id] AS
[referral_id], [t32].[started_on] AS [started_on], [t32].[child_seen] AS [child_seen], [t32].[authorised_on] AS
[authorised_on], [t32].[nfa] AS [nfa], [t32].[team_id] AS [team_id], [t32].[worker_id] AS [worker_id], [t32].[place]
AS [place], [t10].[as_at] AS [as_at]
FROM (SELECT [t30].[assessment_id] AS [assessment_id], [t30].[person_id] AS [person_id], [t30].[referral_id] AS
[referral_id], [t30].[started_on] AS [started_on], [t30].[child_seen] AS [child_seen], [t30].[authorised_on] AS
[authorised_on], [t30].[nfa] AS [nfa], [t30].[team_id] AS [team_id], [t30].[worker_id] AS [worker_id], [t30].[place]
AS [place]
FROM (SELECT [t24].[assessment_id] AS [assessment_id], [t24].[person_id] AS [person_id], [t24].[referral_id] AS
[referral_id], [t24].[started_on] AS [started_on], [t24].[child_seen] AS [child_seen], [t24].[authorised_on] AS
[authorised_on], [t24].[nfa] AS [nfa], [t24].[team_id] AS [team_id], [t24].[worker_id] AS [worker_id], ROW_NUMBER()
OVER (PARTITION BY [t24].[referral_id] ORDER BY CASE WHEN [t24].[started_on] IS NULL THEN 1 ELSE 0 END, [t24].
[started_on] ASC, CASE WHEN [t24].[assessment_id] IS NULL THEN 1 ELSE 0 END, [t24].[assessment_id] ASC) - 1 AS [place]
FROM (SELECT [t9].[assessment_id] AS [assessment_id], [t9].[person_id] AS [person_id], [t9].[referral_id] AS
[referral_id], [t9].[started_on] AS [started_on], [t9].[child_seen] AS [child_seen], [t9].[authorised_on] AS
[authorised_on], [t9].[nfa] AS [nfa], [t9].[team_id] AS [team_id], [t9].[worker_id] AS [worker_id]
FROM [assessments] AS [t9]
WHERE NOT [t9].[referral_id] IS NULL) AS [t24]) AS [t30]
WHERE [t30].[place] = 0) AS [t32] CROSS JOIN [snapshot_day] AS [t10]) AS [t33]
WHERE ([t33].[started_on] IS NULL) OR ([t33].[started_on] <= [t33].[as_at])) AS [t35]
INNER JOIN (SELECT [t4].[referral_id] AS [episode], [t4].[referral_on] AS [referral_on], [t4].[closed_on] AS
[closed_on]
FROM [cin_episodes] AS [t4]) AS [t21] ON [t35].[referral_id] = [t21].[episode]
LEFT OUTER JOIN (SELECT [t5].[person_id] AS [born_person], [t5].[born_on] AS [born_on], [t5].[expected_on] AS
[expected_on]
FROM [persons] AS [t5]) AS [t22] ON [t35].[person_id] = [t22].[born_person]) AS [t36]
WHERE (NOT [t36].[born_on] IS NULL) OR ([t36].[expected_on] IS NULL)) AS [t37]) AS [t38]
WHERE ([t38].[born_on] IS NULL) OR ([t38].[born_on] <= [t38].[referral_on])) AS [t40]
LEFT OUTER JOIN (SELECT [t41].[assessment_id] AS [met_in], MIN(IIF([t41].[seen] <> 0, [t41].[visit_on], NULL)) AS
[seen_on], MIN(IIF([t41].[seen] IS NULL, [t41].[visit_on], NULL)) AS [perhaps_on]
FROM (SELECT [t40].[assessment_id] AS [assessment_id], [t40].[person_id] AS [person_id], [t40].[referral_id] AS
[referral_id], [t40].[started_on] AS [started_on], [t40].[child_seen] AS [child_seen], [t40].[authorised_on] AS
[authorised_on], [t40].[nfa] AS [nfa], [t40].[team_id] AS [team_id], [t40].[worker_id] AS [worker_id], [t40].[place]
AS [place], [t40].[as_at] AS [as_at], [t40].[episode] AS [episode], [t40].[referral_on] AS [referral_on], [t40].
[closed_on] AS [closed_on], [t40].[born_on] AS [born_on], [t29].[visited] AS [visited], [t29].[visit_on] AS [visit_on]
, [t29].[seen] AS [seen], [t29].[seen_alone] AS [seen_alone]
FROM (SELECT [t38].[assessment_id] AS [assessment_id], [t38].[person_id] AS [person_id], [t38].[referral_id] AS
[referral_id], [t38].[started_on] AS [started_on], [t38].[child_seen] AS [child_seen], [t38].[authorised_on] AS
[authorised_on], [t38].[nfa] AS [nfa], [t38].[team_id] AS [team_id], [t38].[worker_id] AS [worker_id], [t38].[place]
AS [place], [t38].[as_at] AS [as_at], [t38].[episode] AS [episode], [t38].[referral_on] AS [referral_on], [t38].
[closed_on] AS [closed_on], [t38].[born_on] AS [born_on]
FROM (SELECT [t37].[assessment_id] AS [assessment_id], [t37].[person_id] AS [person_id], [t37].[referral_id] AS
[referral_id], [t37].[started_on] AS [started_on], [t37].[child_seen] AS [child_seen], [t37].[authorised_on] AS
[authorised_on], [t37].[nfa] AS [nfa], [t37].[team_id] AS [team_id], [t37].[worker_id] AS [worker_id], [t37].[place]
AS [place], [t37].[as_at] AS [as_at], [t37].[episode] AS [episode], [t37].[referral_on] AS [referral_on], [t37].
[closed_on] AS [closed_on], [t37].[born_on] AS [born_on]
FROM (SELECT [t36].[assessment_id] AS [assessment_id], [t36].[person_id] AS [person_id], [t36].[referral_id] AS
[referral_id], [t36].[started_on] AS [started_on], [t36].[child_seen] AS [child_seen], [t36].[authorised_on] AS
[authorised_on], [t36].[nfa] AS [nfa], [t36].[team_id] AS [team_id], [t36].[worker_id] AS [worker_id], [t36].[place]
AS [place], [t36].[as_at] AS [as_at], [t36].[episode] AS [episode], [t36].[referral_on] AS [referral_on], [t36].
[closed_on] AS [closed_on], [t36].[born_person] AS [born_person], [t36].[born_on] AS [born_on], [t36].[expected_on] AS
[expected_on]
FROM (SELECT [t35].[assessment_id] AS [assessment_id], [t35].[person_id] AS [person_id], [t35].[referral_id] AS
[referral_id], [t35].[started_on] AS [started_on], [t35].[child_seen] AS [child_seen], [t35].[authorised_on] AS
[authorised_on], [t35].[nfa] AS [nfa], [t35].[team_id] AS [team_id], [t35].[worker_id] AS [worker_id], [t35].[place]
AS [place], [t35].[as_at] AS [as_at], [t21].[episode] AS [episode], [t21].[referral_on] AS [referral_on], [t21].
[closed_on] AS [closed_on], [t22].[born_person] AS [born_person], [t22].[born_on] AS [born_on], [t22].[expected_on] AS
[expected_on]
FROM (SELECT [t33].[assessment_id] AS [assessment_id], [t33].[person_id] AS [person_id], [t33].[referral_id] AS
[referral_id], [t33].[started_on] AS [started_on], [t33].[child_seen] AS [child_seen], [t33].[authorised_on] AS
[authorised_on], [t33].[nfa] AS [nfa], [t33].[team_id] AS [team_id], [t33].[worker_id] AS [worker_id], [t33].[place]
AS [place], [t33].[as_at] AS [as_at]
FROM (SELECT [t32].[assessment_id] AS [assessment_id], [t32].[person_id] AS [person_id], [t32].[referral_id] AS
[referral_id], [t32].[started_on] AS [started_on], [t32].[child_seen] AS [child_seen], [t32].[authorised_on] AS
[authorised_on], [t32].[nfa] AS [nfa], [t32].[team_id] AS [team_id], [t32].[worker_id] AS [worker_id], [t32].[place]
AS [place], [t10].[as_at] AS [as_at]
FROM (SELECT [t30].[assessment_id] AS [assessment_id], [t30].[person_id] AS [person_id], [t30].[referral_id] AS
[referral_id], [t30].[started_on] AS [started_on], [t30].[child_seen] AS [child_seen], [t30].[authorised_on] AS
[authorised_on], [t30].[nfa] AS [nfa], [t30].[team_id] AS [team_id], [t30].[worker_id] AS [worker_id], [t30].[place]
AS [place]
FROM (SELECT [t24].[assessment_id] AS [assessment_id], [t24].[person_id] AS [person_id], [t24].[referral_id] AS
[referral_id], [t24].[started_on] AS [started_on], [t24].[child_seen] AS [child_seen], [t24].[authorised_on] AS
[authorised_on], [t24].[nfa] AS [nfa], [t24].[team_id] AS [team_id], [t24].[worker_id] AS [worker_id], ROW_NUMBER()
OVER (PARTITION BY [t24].[referral_id] ORDER BY CASE WHEN [t24].[started_on] IS NULL THEN 1 ELSE 0 END, [t24].
[started_on] ASC, CASE WHEN [t24].[assessment_id] IS NULL THEN 1 ELSE 0 END, [t24].[assessment_id] ASC) - 1 AS [place]
FROM (SELECT [t9].[assessment_id] AS [assessment_id], [t9].[person_id] AS [person_id], [t9].[referral_id] AS
[referral_id], [t9].[started_on] AS [started_on], [t9].[child_seen] AS [child_seen], [t9].[authorised_on] AS
[authorised_on], [t9].[nfa] AS [nfa], [t9].[team_id] AS [team_id], [t9].[worker_id] AS [worker_id]
FROM [assessments] AS [t9]
WHERE NOT [t9].[referral_id] IS NULL) AS [t24]) AS [t30]
WHERE [t30].[place] = 0) AS [t32] CROSS JOIN [snapshot_day] AS [t10]) AS [t33]
WHERE ([t33].[started_on] IS NULL) OR ([t33].[started_on] <= [t33].[as_at])) AS [t35]
INNER JOIN (SELECT [t4].[referral_id] AS [episode], [t4].[referral_on] AS [referral_on], [t4].[closed_on] AS
[closed_on]
FROM [cin_episodes] AS [t4]) AS [t21] ON [t35].[referral_id] = [t21].[episode]
LEFT OUTER JOIN (SELECT [t5].[person_id] AS [born_person], [t5].[born_on] AS [born_on], [t5].[expected_on] AS
[expected_on]
FROM [persons] AS [t5]) AS [t22] ON [t35].[person_id] = [t22].[born_person]) AS [t36]
WHERE (NOT [t36].[born_on] IS NULL) OR ([t36].[expected_on] IS NULL)) AS [t37]) AS [t38]
WHERE ([t38].[born_on] IS NULL) OR ([t38].[born_on] <= [t38].[referral_on])) AS [t40]
INNER JOIN (SELECT [t27].[person_id] AS [visited], [t27].[visit_on] AS [visit_on], [t27].[seen] AS [seen], [t27].
[seen_alone] AS [seen_alone]
FROM (SELECT *
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[visit_on] AS [visit_on], [t6].[seen] AS [seen], [t6].[seen_alone]
AS [seen_alone]
FROM [cin_visits] AS [t6]) AS [t15]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[visit_on] AS [visit_on], [t7].[seen] AS [seen], [t7].[seen_alone]
AS [seen_alone]
FROM [assessment_visits] AS [t7]) AS [t16]
UNION ALL
SELECT *
FROM (SELECT [t8].[person_id] AS [person_id], [t8].[visit_on] AS [visit_on], [t8].[seen] AS [seen], [t8].[seen_alone]
AS [seen_alone]
FROM [cp_visits] AS [t8]) AS [t17]) AS [t23]) AS [t27]) AS [t29] ON [t40].[person_id] = [t29].[visited] AND [t29].
[visit_on] >= [t40].[referral_on] AND [t29].[visit_on] <= [t40].[as_at]) AS [t41] GROUP BY [t41].[assessment_id]) AS
[t43] ON [t40].[assessment_id] = [t43].[met_in]
INNER JOIN [period_days] AS [t11] ON [t40].[referral_on] = [t11].[day]) AS [t44]) AS [t45]) AS [t47] CROSS JOIN
[snapshot_day] AS [t10]) AS [t48]) AS [t50]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t20] ON [t50].[person_id] = [t20].[held_by] AND [t50].[waited_until] >= [t20].
[from_on] AND (([t20].[held_next] IS NULL) OR ([t50].[waited_until] < [t20].[held_next]))) AS [t51]) AS [t53]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [first_number]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'working_day_number' AND [t0].[variant] = 'all') AS [t26] ON [t53].[started_on] = [t26].
[shift_from]) AS [t54]) AS [t56]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [number]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'working_day_number' AND [t0].[variant] = 'all') AS [t25] ON [t56].[waited_until] = [t25].
[shift_from]) AS [t57]) AS [t58]) AS [t59]) AS [t60]) AS [t61];

-- measure AS09
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
WHERE [t1].[standard] = 'assessment_review_point') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'assessment_review_point') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure AS10
SELECT CAST([t33].[period] AS VARCHAR(MAX)) AS [period], CAST([t33].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t33].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t33].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t33].[hit] IS NULL, [t33].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t33].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t33].[hit] IS NULL, 0.0, [t33].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t32].[assessment_id] AS [assessment_id], [t32].[person_id] AS [person_id], [t32].[referral_id] AS
[referral_id], [t32].[started_on] AS [started_on], [t32].[child_seen] AS [child_seen], [t32].[authorised_on] AS
[authorised_on], [t32].[nfa] AS [nfa], [t32].[team_id] AS [team_id], [t32].[worker_id] AS [worker_id], [t32].[period]
AS [period], [t32].[counted] AS [counted], [t32].[least] AS [least], [t32].[share] AS [share], [t32].[filled] AS
[filled], [t32].[not_counted] AS [not_counted], [t32].[analysis] AS [analysis], [t32].[concluded] AS [concluded],
[t32].[hit] AS [hit], [t32].[held_by_right] AS [held_by_right]
FROM (SELECT [t31].[assessment_id] AS [assessment_id], [t31].[person_id] AS [person_id], [t31].[referral_id] AS
[referral_id], [t31].[started_on] AS [started_on], [t31].[child_seen] AS [child_seen], [t31].[authorised_on] AS
[authorised_on], [t31].[nfa] AS [nfa], [t31].[held_team] AS [team_id], IIF(([t31].[until_on] IS NULL) OR ([t31].
[authorised_on] <= [t31].[until_on]), [t31].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t31].[period]
AS [period], [t31].[counted] AS [counted], [t31].[least] AS [least], [t31].[share] AS [share], [t31].[held_by] AS
[held_by], [t31].[filled] AS [filled], [t31].[not_counted] AS [not_counted], [t31].[analysis] AS [analysis], [t31].
[concluded] AS [concluded], [t31].[hit] AS [hit], [t31].[held_by_right] AS [held_by_right], [t31].[held_worker] AS
[held_worker], [t31].[held_team] AS [held_team], [t31].[from_on] AS [from_on], [t31].[until_on] AS [until_on], [t31].
[held_next] AS [held_next]
FROM (SELECT [t30].[assessment_id] AS [assessment_id], [t30].[person_id] AS [person_id], [t30].[referral_id] AS
[referral_id], [t30].[started_on] AS [started_on], [t30].[child_seen] AS [child_seen], [t30].[authorised_on] AS
[authorised_on], [t30].[nfa] AS [nfa], [t30].[team_id] AS [team_id], [t30].[worker_id] AS [worker_id], [t30].[period]
AS [period], [t30].[counted] AS [counted], [t30].[least] AS [least], [t30].[share] AS [share], [t30].[held_by] AS
[held_by], [t30].[filled] AS [filled], [t30].[not_counted] AS [not_counted], [t30].[analysis] AS [analysis], [t30].
[concluded] AS [concluded], [t30].[hit] AS [hit], [t9].[held_by] AS [held_by_right], [t9].[held_worker] AS
[held_worker], [t9].[held_team] AS [held_team], [t9].[from_on] AS [from_on], [t9].[until_on] AS [until_on], [t9].
[held_next] AS [held_next]
FROM (SELECT [t28].[assessment_id] AS [assessment_id], [t28].[person_id] AS [person_id], [t28].[referral_id] AS
[referral_id], [t28].[started_on] AS [started_on], [t28].[child_seen] AS [child_seen], [t28].[authorised_on] AS
[authorised_on], [t28].[nfa] AS [nfa], [t28].[team_id] AS [team_id], [t28].[worker_id] AS [worker_id], [t28].[period]
AS [period], [t28].[counted] AS [counted], [t28].[least] AS [least], [t28].[share] AS [share], [t28].[held_by] AS
[held_by], [t28].[filled] AS [filled], [t28].[not_counted] AS [not_counted], [t28].[analysis] AS [analysis], [t28].
[concluded] AS [concluded], IIF(([t28].[filled] IS NULL) OR ([t28].[not_counted] > 0), CAST(NULL AS FLOAT), CAST(CAST
(CASE WHEN ([t28].[filled] = 6) AND (([t28].[analysis] * 100) >= ([t28].[concluded] * [t28].[share])) THEN 1 WHEN NOT
(([t28].[filled] = 6) AND (([t28].[analysis] * 100) >= ([t28].[concluded] * [t28].[share]))) THEN 0 END AS BIT) AS
FLOAT)) AS [hit]
FROM (SELECT [t24].[assessment_id] AS [assessment_id], [t24].[person_id] AS [person_id], [t24].[referral_id] AS
[referral_id], [t24].[started_on] AS [started_on], [t24].[child_seen] AS [child_seen], [t24].[authorised_on] AS
[authorised_on], [t24].[nfa] AS [nfa], [t24].[team_id] AS [team_id], [t24].[worker_id] AS [worker_id], [t24].[period]
AS [period], [t24].[counted] AS [counted], [t24].[least] AS [least], [t24].[share] AS [share], [t27].[held_by] AS
[held_by], [t27].[filled] AS [filled], [t27].[not_counted] AS [not_counted], [t27].[analysis] AS [analysis], [t27].
[concluded] AS [concluded]
FROM (SELECT [t22].[assessment_id] AS [assessment_id], [t22].[person_id] AS [person_id], [t22].[referral_id] AS
[referral_id], [t22].[started_on] AS [started_on], [t22].[child_seen] AS [child_seen], [t22].[authorised_on] AS
[authorised_on], [t22].[nfa] AS [nfa], [t22].[team_id] AS [team_id], [t22].[worker_id] AS [worker_id], [t22].[period]
AS [period], [t22].[counted] AS [counted], [t22].[least] AS [least], [t22].[share] AS [share]
FROM (SELECT [t21].[assessment_id] AS [assessment_id], [t21].[person_id] AS [person_id], [t21].[referral_id] AS
[referral_id], [t21].[started_on] AS [started_on], [t21].[child_seen] AS [child_seen], [t21].[authorised_on] AS
[authorised_on], [t21].[nfa] AS [nfa], [t21].[team_id] AS [team_id], [t21].[worker_id] AS [worker_id], [t21].[period]
AS [period], [t21].[counted] AS [counted], [t21].[least] AS [least], [t13].[given_on] AS [given_on], [t13].
[given_variant] AS [given_variant], [t13].[share] AS [share]
FROM (SELECT [t19].[assessment_id] AS [assessment_id], [t19].[person_id] AS [person_id], [t19].[referral_id] AS
[referral_id], [t19].[started_on] AS [started_on], [t19].[child_seen] AS [child_seen], [t19].[authorised_on] AS
[authorised_on], [t19].[nfa] AS [nfa], [t19].[team_id] AS [team_id], [t19].[worker_id] AS [worker_id], [t19].[period]
AS [period], [t19].[counted] AS [counted], [t19].[least] AS [least]
FROM (SELECT [t18].[assessment_id] AS [assessment_id], [t18].[person_id] AS [person_id], [t18].[referral_id] AS
[referral_id], [t18].[started_on] AS [started_on], [t18].[child_seen] AS [child_seen], [t18].[authorised_on] AS
[authorised_on], [t18].[nfa] AS [nfa], [t18].[team_id] AS [team_id], [t18].[worker_id] AS [worker_id], [t18].[period]
AS [period], [t18].[counted] AS [counted], [t14].[given_on] AS [given_on], [t14].[given_variant] AS [given_variant],
[t14].[least] AS [least]
FROM (SELECT [t16].[assessment_id] AS [assessment_id], [t16].[person_id] AS [person_id], [t16].[referral_id] AS
[referral_id], [t16].[started_on] AS [started_on], [t16].[child_seen] AS [child_seen], [t16].[authorised_on] AS
[authorised_on], [t16].[nfa] AS [nfa], [t16].[team_id] AS [team_id], [t16].[worker_id] AS [worker_id], [t16].[period]
AS [period], 1.0 AS [counted]
FROM (SELECT [t15].[assessment_id] AS [assessment_id], [t15].[person_id] AS [person_id], [t15].[referral_id] AS
[referral_id], [t15].[started_on] AS [started_on], [t15].[child_seen] AS [child_seen], [t15].[authorised_on] AS
[authorised_on], [t15].[nfa] AS [nfa], [t15].[team_id] AS [team_id], [t15].[worker_id] AS [worker_id], [t15].[period]
AS [period]
FROM (SELECT [t5].[assessment_id] AS [assessment_id], [t5].[person_id] AS [person_id], [t5].[referral_id] AS
[referral_id], [t5].[started_on] AS [started_on], [t5].[child_seen] AS [child_seen], [t5].[authorised_on] AS
[authorised_on], [t5].[nfa] AS [nfa], [t5].[team_id] AS [team_id], [t5].[worker_id] AS [worker_id], [t6].[period] AS
[period], [t6].[day] AS [day]
FROM [assessments] AS [t5]
INNER JOIN [period_days] AS [t6] ON [t5].[authorised_on] = [t6].[day]) AS [t15]) AS [t16]) AS [t18]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [given_on], [t1].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t1].
[started_on] AS DATETIME2), CAST([t1].[due_on] AS DATETIME2)) AS [least]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'section_length') AS [t14] ON [t18].[authorised_on] = [t14].[given_on] AND 'all' = [t14].
[given_variant]) AS [t19]) AS [t21]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [given_on], [t1].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t1].
[started_on] AS DATETIME2), CAST([t1].[due_on] AS DATETIME2)) AS [share]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'analysis_share') AS [t13] ON [t21].[authorised_on] = [t13].[given_on] AND 'all' = [t13].
[given_variant]) AS [t22]) AS [t24]
LEFT OUTER JOIN (SELECT [t25].[assessment_id] AS [held_by], COUNT_BIG(DISTINCT IIF([t25].[characters] >= [t25].
[least], [t25].[section], CAST(NULL AS VARCHAR(MAX)))) AS [filled], SUM(IIF([t25].[characters] IS NULL, 1, 0)) AS
[not_counted], SUM(IIF([t25].[section] = 'analysis', [t25].[characters], 0)) AS [analysis], SUM(IIF([t25].[section] IN
('analysis', 'recommendations'), [t25].[characters], 0)) AS [concluded]
FROM (SELECT [t24].[assessment_id] AS [assessment_id], [t24].[person_id] AS [person_id], [t24].[referral_id] AS
[referral_id], [t24].[started_on] AS [started_on], [t24].[child_seen] AS [child_seen], [t24].[authorised_on] AS
[authorised_on], [t24].[nfa] AS [nfa], [t24].[team_id] AS [team_id], [t24].[worker_id] AS [worker_id], [t24].[period]
AS [period], [t24].[counted] AS [counted], [t24].[least] AS [least], [t24].[share] AS [share], [t12].[part_of] AS
[part_of], [t12].[section] AS [section], [t12].[characters] AS [characters]
FROM (SELECT [t22].[assessment_id] AS [assessment_id], [t22].[person_id] AS [person_id], [t22].[referral_id] AS
[referral_id], [t22].[started_on] AS [started_on], [t22].[child_seen] AS [child_seen], [t22].[authorised_on] AS
[authorised_on], [t22].[nfa] AS [nfa], [t22].[team_id] AS [team_id], [t22].[worker_id] AS [worker_id], [t22].[period]
AS [period], [t22].[counted] AS [counted], [t22].[least] AS [least], [t22].[share] AS [share]
FROM (SELECT [t21].[assessment_id] AS [assessment_id], [t21].[person_id] AS [person_id], [t21].[referral_id] AS
[referral_id], [t21].[started_on] AS [started_on], [t21].[child_seen] AS [child_seen], [t21].[authorised_on] AS
[authorised_on], [t21].[nfa] AS [nfa], [t21].[team_id] AS [team_id], [t21].[worker_id] AS [worker_id], [t21].[period]
AS [period], [t21].[counted] AS [counted], [t21].[least] AS [least], [t13].[given_on] AS [given_on], [t13].
[given_variant] AS [given_variant], [t13].[share] AS [share]
FROM (SELECT [t19].[assessment_id] AS [assessment_id], [t19].[person_id] AS [person_id], [t19].[referral_id] AS
[referral_id], [t19].[started_on] AS [started_on], [t19].[child_seen] AS [child_seen], [t19].[authorised_on] AS
[authorised_on], [t19].[nfa] AS [nfa], [t19].[team_id] AS [team_id], [t19].[worker_id] AS [worker_id], [t19].[period]
AS [period], [t19].[counted] AS [counted], [t19].[least] AS [least]
FROM (SELECT [t18].[assessment_id] AS [assessment_id], [t18].[person_id] AS [person_id], [t18].[referral_id] AS
[referral_id], [t18].[started_on] AS [started_on], [t18].[child_seen] AS [child_seen], [t18].[authorised_on] AS
[authorised_on], [t18].[nfa] AS [nfa], [t18].[team_id] AS [team_id], [t18].[worker_id] AS [worker_id], [t18].[period]
AS [period], [t18].[counted] AS [counted], [t14].[given_on] AS [given_on], [t14].[given_variant] AS [given_variant],
[t14].[least] AS [least]
FROM (SELECT [t16].[assessment_id] AS [assessment_id], [t16].[person_id] AS [person_id], [t16].[referral_id] AS
[referral_id], [t16].[started_on] AS [started_on], [t16].[child_seen] AS [child_seen], [t16].[authorised_on] AS
[authorised_on], [t16].[nfa] AS [nfa], [t16].[team_id] AS [team_id], [t16].[worker_id] AS [worker_id], [t16].[period]
AS [period], 1.0 AS [counted]
FROM (SELECT [t15].[assessment_id] AS [assessment_id], [t15].[person_id] AS [person_id], [t15].[referral_id] AS
[referral_id], [t15].[started_on] AS [started_on], [t15].[child_seen] AS [child_seen], [t15].[authorised_on] AS
[authorised_on], [t15].[nfa] AS [nfa], [t15].[team_id] AS [team_id], [t15].[worker_id] AS [worker_id], [t15].[period]
AS [period]
FROM (SELECT [t5].[assessment_id] AS [assessment_id], [t5].[person_id] AS [person_id], [t5].[referral_id] AS
[referral_id], [t5].[started_on] AS [started_on], [t5].[child_seen] AS [child_seen], [t5].[authorised_on] AS
[authorised_on], [t5].[nfa] AS [nfa], [t5].[team_id] AS [team_id], [t5].[worker_id] AS [worker_id], [t6].[period] AS
[period], [t6].[day] AS [day]
FROM [assessments] AS [t5]
INNER JOIN [period_days] AS [t6] ON [t5].[authorised_on] = [t6].[day]) AS [t15]) AS [t16]) AS [t18]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [given_on], [t1].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t1].
[started_on] AS DATETIME2), CAST([t1].[due_on] AS DATETIME2)) AS [least]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'section_length') AS [t14] ON [t18].[authorised_on] = [t14].[given_on] AND 'all' = [t14].
[given_variant]) AS [t19]) AS [t21]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [given_on], [t1].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t1].
[started_on] AS DATETIME2), CAST([t1].[due_on] AS DATETIME2)) AS [share]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'analysis_share') AS [t13] ON [t21].[authorised_on] = [t13].[given_on] AND 'all' = [t13].
[given_variant]) AS [t22]) AS [t24]
INNER JOIN (SELECT [t2].[assessment_id] AS [part_of], [t2].[section] AS [section], [t2].[characters] AS [characters]
FROM [assessment_sections] AS [t2]) AS [t12] ON [t24].[assessment_id] = [t12].[part_of]) AS [t25] GROUP BY [t25].
[assessment_id]) AS [t27] ON [t24].[assessment_id] = [t27].[held_by]) AS [t28]) AS [t30]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t9] ON [t30].[person_id] = [t9].[held_by] AND [t30].[authorised_on] >= [t9].
[from_on] AND (([t9].[held_next] IS NULL) OR ([t30].[authorised_on] < [t9].[held_next]))) AS [t31]) AS [t32]) AS [t33];
