-- clock officer_contact
SELECT 'officer_contact' AS [standard], [t28].[person_id], [t28].[episode_id], [t28].[sequence], [t28].[variant],
[t28].[started_on], [t28].[due_on], [t28].[done_on], IIF(NOT [t28].[done_on] IS NULL, CAST(NULL AS DATE), [t28].
[ended_other_on]) AS [ended_other_on], COALESCE(COALESCE([t28].[unknown_because], IIF(([t28].[started_on] < [t28].
[record_begins_on]) AND (NOT (COALESCE(CAST(CASE WHEN [t28].[done_on] <= [t28].[due_on] THEN 1 WHEN NOT ([t28].
[done_on] <= [t28].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)), 'it is older than its record', CAST(NULL AS
VARCHAR(MAX)))), CASE WHEN [t28].[started_on] IS NULL THEN 'the start date is missing' WHEN [t28].[done_on] < [t28].
[started_on] THEN 'the dates are in the wrong order' WHEN [t28].[due_on] IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], [t28].[parameter_version]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[done_on] AS [done_on], [t27].[episode_id] AS [episode_id], [t27]
.[started_on] AS [started_on], [t27].[ended_other_on] AS [ended_other_on], [t27].[sequence] AS [sequence], [t27].
[variant] AS [variant], [t27].[unknown_because] AS [unknown_because], [t27].[limit_variant] AS [limit_variant], [t27]
.[limit_started_on] AS [limit_started_on], [t27].[limit_due_on] AS [limit_due_on], [t27].[version] AS [version], [t27]
.[due_on] AS [due_on], [t27].[parameter_version] AS [parameter_version], [t14].[record_begins_on] AS
[record_begins_on]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[done_on] AS [done_on], [t25].[episode_id] AS [episode_id], [t25]
.[started_on] AS [started_on], [t25].[ended_other_on] AS [ended_other_on], [t25].[sequence] AS [sequence], [t25].
[variant] AS [variant], [t25].[unknown_because] AS [unknown_because], [t25].[limit_variant] AS [limit_variant], [t25]
.[limit_started_on] AS [limit_started_on], [t25].[limit_due_on] AS [limit_due_on], [t25].[version] AS [version], [t25]
.[limit_due_on] AS [due_on], [t25].[version] AS [parameter_version]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[done_on] AS [done_on], [t24].[episode_id] AS [episode_id], [t24]
.[started_on] AS [started_on], [t24].[ended_other_on] AS [ended_other_on], [t24].[sequence] AS [sequence], [t24].
[variant] AS [variant], [t24].[unknown_because] AS [unknown_because], [t11].[limit_variant] AS [limit_variant], [t11]
.[limit_started_on] AS [limit_started_on], [t11].[limit_due_on] AS [limit_due_on], [t11].[version] AS [version]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[done_on] AS [done_on], [t22].[review_id] AS [episode_id], [t22]
.[review_on] AS [started_on], [t22].[until_on] AS [ended_other_on], 1 AS [sequence], 'all' AS [variant], CAST(NULL AS
VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[review_id] AS [review_id], [t21].[review_on] AS [review_on],
[t21].[until_on] AS [until_on], MIN([t21].[contact_on]) AS [done_on]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[care_period_id] AS [care_period_id], [t20].[review_on] AS
[review_on], [t20].[review_id] AS [review_id], [t20].[left_care_on] AS [left_care_on], [t20].[until_on] AS [until_on]
, [t9].[contact_person] AS [contact_person], [t9].[contact_on] AS [contact_on]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[care_period_id] AS [care_period_id], [t18].[review_on] AS
[review_on], [t18].[review_id] AS [review_id], [t18].[left_care_on] AS [left_care_on], CASE WHEN LEAD([t18].
[review_on]) OVER (PARTITION BY [t18].[person_id], [t18].[care_period_id] ORDER BY CASE WHEN [t18].[review_on] IS NULL
THEN 1 ELSE 0 END, [t18].[review_on] ASC) IS NULL THEN [t18].[left_care_on] WHEN [t18].[left_care_on] IS NULL OR LEAD
([t18].[review_on]) OVER (PARTITION BY [t18].[person_id], [t18].[care_period_id] ORDER BY CASE WHEN [t18].[review_on]
IS NULL THEN 1 ELSE 0 END, [t18].[review_on] ASC) <= [t18].[left_care_on] THEN LEAD([t18].[review_on]) OVER (
PARTITION BY [t18].[person_id], [t18].[care_period_id] ORDER BY CASE WHEN [t18].[review_on] IS NULL THEN 1 ELSE 0 END
, [t18].[review_on] ASC) ELSE [t18].[left_care_on] END AS [until_on]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[care_period_id] AS [care_period_id], [t17].[review_on] AS
[review_on], [t17].[review_id] AS [review_id], [t17].[left_care_on] AS [left_care_on]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[care_period_id] AS [care_period_id], [t16].[review_on] AS
[review_on], [t16].[review_id] AS [review_id], [t10].[of_person] AS [of_person], [t10].[of_period] AS [of_period],
[t10].[left_care_on] AS [left_care_on]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[care_period_id] AS [care_period_id], [t12].[review_on] AS
[review_on], MIN([t12].[review_id]) AS [review_id]
FROM (SELECT [t3].[review_id] AS [review_id], [t3].[person_id] AS [person_id], [t3].[care_period_id] AS
[care_period_id], [t3].[due_on] AS [due_on], [t3].[review_on] AS [review_on], [t3].[cancelled] AS [cancelled], [t3].
[participation] AS [participation]
FROM [care_reviews] AS [t3]
WHERE NOT (COALESCE([t3].[cancelled], (CAST(0 AS BIT))) = 1) AND NOT [t3].[review_on] IS NULL) AS [t12] GROUP BY [t12]
.[person_id], [t12].[care_period_id], [t12].[review_on]) AS [t16]
INNER JOIN (SELECT [t4].[person_id] AS [of_person], [t4].[care_period_id] AS [of_period], [t4].[ended_on] AS
[left_care_on]
FROM [care_periods] AS [t4]) AS [t10] ON [t16].[person_id] = [t10].[of_person] AND [t16].[care_period_id] = [t10].
[of_period]) AS [t17]) AS [t18]) AS [t20]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [contact_person], [t2].[contact_on] AS [contact_on]
FROM [officer_contacts] AS [t2]) AS [t9] ON [t20].[person_id] = [t9].[contact_person] AND [t9].[contact_on] > [t20].
[review_on] AND (([t20].[until_on] IS NULL) OR ([t9].[contact_on] <= [t20].[until_on]))) AS [t21] GROUP BY [t21].
[person_id], [t21].[review_id], [t21].[review_on], [t21].[until_on]) AS [t22]) AS [t24]
LEFT OUTER JOIN (SELECT [t1].[variant] AS [limit_variant], [t1].[started_on] AS [limit_started_on], [t1].[due_on] AS
[limit_due_on], [t1].[version] AS [version]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'officer_contact') AS [t11] ON [t24].[variant] = [t11].[limit_variant] AND [t24].
[started_on] = [t11].[limit_started_on]) AS [t25]) AS [t27] CROSS JOIN (SELECT MAX([t7].[from_on]) AS
[record_begins_on]
FROM (SELECT [t0].[table_name] AS [table_name], [t0].[from_on] AS [from_on]
FROM [coverage] AS [t0]
WHERE [t0].[table_name] IN ('officer_contacts')) AS [t7]) AS [t14]) AS [t28];

-- clock officer_dispute
SELECT 'officer_dispute' AS [standard], [t12].[person_id], [t12].[episode_id], [t12].[sequence], [t12].[variant],
[t12].[started_on], [t12].[limit_due_on] AS [due_on], [t12].[done_on], IIF(NOT [t12].[done_on] IS NULL, CAST(NULL AS
DATE), [t12].[ended_other_on]) AS [ended_other_on], COALESCE([t12].[unknown_because], CASE WHEN [t12].[started_on] IS
NULL THEN 'the start date is missing' WHEN [t12].[done_on] < [t12].[started_on] THEN
'the dates are in the wrong order' WHEN [t12].[limit_due_on] IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS [unknown_because], [t12].[version] AS [parameter_version]
FROM (SELECT [t11].[person_id] AS [person_id], [t11].[episode_id] AS [episode_id], [t11].[started_on] AS [started_on]
, [t11].[done_on] AS [done_on], [t11].[ended_other_on] AS [ended_other_on], [t11].[sequence] AS [sequence], [t11].
[variant] AS [variant], [t11].[unknown_because] AS [unknown_because], [t7].[limit_variant] AS [limit_variant], [t7].
[limit_started_on] AS [limit_started_on], [t7].[limit_due_on] AS [limit_due_on], [t7].[version] AS [version]
FROM (SELECT [t9].[person_id] AS [person_id], [t9].[dispute_id] AS [episode_id], [t9].[raised_on] AS [started_on],
[t9].[resolved_on] AS [done_on], [t9].[left_care_on] AS [ended_other_on], 1 AS [sequence], 'all' AS [variant], CAST(
NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t8].[dispute_id] AS [dispute_id], [t8].[person_id] AS [person_id], [t8].[officer_id] AS [officer_id],
[t8].[raised_on] AS [raised_on], [t8].[level] AS [level], [t8].[concern] AS [concern], [t8].[resolved_on] AS
[resolved_on], [t8].[recorded_at] AS [recorded_at], [t8].[recorded_by] AS [recorded_by], [t8].[left_care_on] AS
[left_care_on]
FROM (SELECT [t3].[dispute_id] AS [dispute_id], [t3].[person_id] AS [person_id], [t3].[officer_id] AS [officer_id],
[t3].[raised_on] AS [raised_on], [t3].[level] AS [level], [t3].[concern] AS [concern], [t3].[resolved_on] AS
[resolved_on], [t3].[recorded_at] AS [recorded_at], [t3].[recorded_by] AS [recorded_by], [t6].[left_person] AS
[left_person], [t6].[entered_care_on] AS [entered_care_on], [t6].[left_care_on] AS [left_care_on]
FROM [officer_disputes] AS [t3]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [left_person], [t2].[started_on] AS [entered_care_on], [t2].[ended_on] AS
[left_care_on]
FROM [care_periods] AS [t2]) AS [t6] ON [t3].[person_id] = [t6].[left_person] AND [t6].[entered_care_on] <= [t3].
[raised_on] AND [t6].[left_care_on] > [t3].[raised_on]) AS [t8]) AS [t9]) AS [t11]
LEFT OUTER JOIN (SELECT [t0].[variant] AS [limit_variant], [t0].[started_on] AS [limit_started_on], [t0].[due_on] AS
[limit_due_on], [t0].[version] AS [version]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'officer_dispute') AS [t7] ON [t11].[variant] = [t7].[limit_variant] AND [t11].[started_on] =
[t7].[limit_started_on]) AS [t12];

-- clock review_decision
SELECT 'review_decision' AS [standard], [t6].[person_id], [t6].[decision_id] AS [episode_id], 1 AS [sequence], 'all'
AS [variant], [t6].[decided_on] AS [started_on], [t6].[due_on], [t6].[done_on], IIF(NOT [t6].[done_on] IS NULL, CAST(
NULL AS DATE), [t6].[left_care_on]) AS [ended_other_on], COALESCE(COALESCE(CAST(NULL AS VARCHAR(MAX)), IIF([t6].
[due_on] IS NULL, 'no day was set by which it is due', CAST(NULL AS VARCHAR(MAX)))), CASE WHEN [t6].[decided_on] IS
NULL THEN 'the start date is missing' WHEN [t6].[done_on] < [t6].[decided_on] THEN 'the dates are in the wrong order'
WHEN [t6].[due_on] IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS [unknown_because], CAST(
NULL AS VARCHAR(MAX)) AS [parameter_version]
FROM (SELECT [t5].[decision_id] AS [decision_id], [t5].[person_id] AS [person_id], [t5].[review_id] AS [review_id],
[t5].[decided_on] AS [decided_on], [t5].[decision] AS [decision], [t5].[due_on] AS [due_on], [t5].[done_on] AS
[done_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by], [t5].[left_care_on] AS
[left_care_on]
FROM (SELECT [t2].[decision_id] AS [decision_id], [t2].[person_id] AS [person_id], [t2].[review_id] AS [review_id],
[t2].[decided_on] AS [decided_on], [t2].[decision] AS [decision], [t2].[due_on] AS [due_on], [t2].[done_on] AS
[done_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by], [t4].[left_person] AS
[left_person], [t4].[entered_care_on] AS [entered_care_on], [t4].[left_care_on] AS [left_care_on]
FROM [review_decisions] AS [t2]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [left_person], [t1].[started_on] AS [entered_care_on], [t1].[ended_on] AS
[left_care_on]
FROM [care_periods] AS [t1]) AS [t4] ON [t2].[person_id] = [t4].[left_person] AND [t4].[entered_care_on] <= [t2].
[decided_on] AND [t4].[left_care_on] > [t2].[decided_on]) AS [t5]) AS [t6];

-- measure IR01
SELECT CAST([t45].[period] AS VARCHAR(MAX)) AS [period], CAST([t45].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t45].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t45].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t45].[hit] IS NULL, [t45].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t45].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t45].[hit] IS NULL, 0.0, [t45].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t44].[person_id] AS [person_id], [t44].[care_period_id] AS [care_period_id], [t44].[started_on] AS
[started_on], [t44].[period] AS [period], [t44].[to_on] AS [to_on], [t44].[year_before_on] AS [year_before_on], [t44]
.[from_on_right] AS [from_on_right], [t44].[worker_id] AS [worker_id], [t44].[team_id] AS [team_id], [t44].[counted]
AS [counted], [t44].[hit] AS [hit]
FROM (SELECT [t43].[person_id] AS [person_id], [t43].[care_period_id] AS [care_period_id], [t43].[started_on] AS
[started_on], [t43].[period] AS [period], [t43].[to_on] AS [to_on], [t43].[year_before_on] AS [year_before_on], [t43]
.[from_on_right] AS [from_on_right], [t43].[worker_id] AS [worker_id], [t43].[team_id] AS [team_id], [t43].[counted]
AS [counted], [t43].[found_person] AS [found_person], [t43].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT
[t43].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t43].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t36].[person_id] AS [person_id], [t36].[care_period_id] AS [care_period_id], [t36].[started_on] AS
[started_on], [t36].[period] AS [period], [t36].[to_on] AS [to_on], [t36].[year_before_on] AS [year_before_on], [t36]
.[from_on_right] AS [from_on_right], [t36].[worker_id] AS [worker_id], [t36].[team_id] AS [team_id], [t36].[counted]
AS [counted], [t42].[found_person] AS [found_person], [t42].[found_period] AS [found_period]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[care_period_id] AS [care_period_id], [t33].[started_on] AS
[started_on], [t33].[period] AS [period], [t33].[to_on] AS [to_on], [t33].[year_before_on] AS [year_before_on], [t33]
.[from_on_right] AS [from_on_right], [t33].[worker_id] AS [worker_id], [t33].[team_id] AS [team_id], [t33].[counted]
AS [counted]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[care_period_id] AS [care_period_id], [t31].[started_on] AS
[started_on], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[year_before_on] AS [year_before_on], [t31]
.[from_on_right] AS [from_on_right], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id], [t31].[counted]
AS [counted], [t31].[lasted_on] AS [lasted_on]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[care_period_id] AS [care_period_id], [t29].[started_on] AS
[started_on], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[year_before_on] AS [year_before_on], [t29]
.[from_on_right] AS [from_on_right], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id], [t29].[counted]
AS [counted], [t29].[lasted_on] AS [lasted_on]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[care_period_id] AS [care_period_id], [t27].[started_on] AS
[started_on], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[year_before_on] AS [year_before_on], [t27]
.[from_on_right] AS [from_on_right], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted]
AS [counted], [t16].[shift_from] AS [shift_from], [t16].[lasted_on] AS [lasted_on]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[care_period_id] AS [care_period_id], [t21].[started_on] AS
[started_on], [t21].[period] AS [period], [t21].[to_on] AS [to_on], [t21].[year_before_on] AS [year_before_on], [t21]
.[from_on_right] AS [from_on_right], IIF(([t21].[until_on] IS NULL) OR ([t21].[to_on] <= [t21].[until_on]), [t21].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t21].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t7].[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on]
AS [year_before_on], [t15].[held_by] AS [held_by], [t15].[held_worker] AS [held_worker], [t15].[held_team] AS
[held_team], [t15].[from_on] AS [from_on_right], [t15].[until_on] AS [until_on], [t15].[held_next] AS [held_next]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t7] ON [t6].[started_on] <= [t7].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t7].[to_on]))
LEFT OUTER JOIN (SELECT [t4].[person_id] AS [held_by], [t4].[worker_id] AS [held_worker], [t4].[team_id] AS
[held_team], [t4].[from_on] AS [from_on], [t4].[until_on] AS [until_on], [t4].[next_on] AS [held_next]
FROM [responsibility] AS [t4]) AS [t15] ON [t6].[person_id] = [t15].[held_by] AND [t7].[to_on] >= [t15].[from_on] AND
(([t15].[held_next] IS NULL) OR ([t7].[to_on] < [t15].[held_next]))) AS [t21]) AS [t27]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [lasted_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'first_review_day' AND [t0].[variant] = 'all') AS [t16] ON [t27].[started_on] = [t16].
[shift_from]) AS [t29]) AS [t31]
WHERE [t31].[lasted_on] <= [t31].[to_on]) AS [t33]) AS [t36]
LEFT OUTER JOIN (SELECT DISTINCT [t40].[person_id] AS [found_person], [t40].[period] AS [found_period]
FROM (SELECT [t36].[person_id] AS [person_id], [t36].[care_period_id] AS [care_period_id], [t36].[started_on] AS
[started_on], [t36].[period] AS [period], [t36].[to_on] AS [to_on], [t36].[year_before_on] AS [year_before_on], [t36]
.[from_on_right] AS [from_on_right], [t36].[worker_id] AS [worker_id], [t36].[team_id] AS [team_id], [t36].[counted]
AS [counted], [t24].[contact_person] AS [contact_person], [t24].[contact_on] AS [contact_on], [t24].[lately_until] AS
[lately_until], [t39].[last_person] AS [last_person], [t39].[last_period] AS [last_period], [t39].[last_on] AS
[last_on], [t39].[before_on] AS [before_on]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[care_period_id] AS [care_period_id], [t33].[started_on] AS
[started_on], [t33].[period] AS [period], [t33].[to_on] AS [to_on], [t33].[year_before_on] AS [year_before_on], [t33]
.[from_on_right] AS [from_on_right], [t33].[worker_id] AS [worker_id], [t33].[team_id] AS [team_id], [t33].[counted]
AS [counted]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[care_period_id] AS [care_period_id], [t31].[started_on] AS
[started_on], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[year_before_on] AS [year_before_on], [t31]
.[from_on_right] AS [from_on_right], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id], [t31].[counted]
AS [counted], [t31].[lasted_on] AS [lasted_on]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[care_period_id] AS [care_period_id], [t29].[started_on] AS
[started_on], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[year_before_on] AS [year_before_on], [t29]
.[from_on_right] AS [from_on_right], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id], [t29].[counted]
AS [counted], [t29].[lasted_on] AS [lasted_on]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[care_period_id] AS [care_period_id], [t27].[started_on] AS
[started_on], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[year_before_on] AS [year_before_on], [t27]
.[from_on_right] AS [from_on_right], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted]
AS [counted], [t16].[shift_from] AS [shift_from], [t16].[lasted_on] AS [lasted_on]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[care_period_id] AS [care_period_id], [t21].[started_on] AS
[started_on], [t21].[period] AS [period], [t21].[to_on] AS [to_on], [t21].[year_before_on] AS [year_before_on], [t21]
.[from_on_right] AS [from_on_right], IIF(([t21].[until_on] IS NULL) OR ([t21].[to_on] <= [t21].[until_on]), [t21].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t21].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t7].[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on]
AS [year_before_on], [t15].[held_by] AS [held_by], [t15].[held_worker] AS [held_worker], [t15].[held_team] AS
[held_team], [t15].[from_on] AS [from_on_right], [t15].[until_on] AS [until_on], [t15].[held_next] AS [held_next]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t7] ON [t6].[started_on] <= [t7].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t7].[to_on]))
LEFT OUTER JOIN (SELECT [t4].[person_id] AS [held_by], [t4].[worker_id] AS [held_worker], [t4].[team_id] AS
[held_team], [t4].[from_on] AS [from_on], [t4].[until_on] AS [until_on], [t4].[next_on] AS [held_next]
FROM [responsibility] AS [t4]) AS [t15] ON [t6].[person_id] = [t15].[held_by] AND [t7].[to_on] >= [t15].[from_on] AND
(([t15].[held_next] IS NULL) OR ([t7].[to_on] < [t15].[held_next]))) AS [t21]) AS [t27]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [lasted_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'first_review_day' AND [t0].[variant] = 'all') AS [t16] ON [t27].[started_on] = [t16].
[shift_from]) AS [t29]) AS [t31]
WHERE [t31].[lasted_on] <= [t31].[to_on]) AS [t33]) AS [t36]
INNER JOIN (SELECT [t20].[person_id] AS [contact_person], [t20].[contact_on] AS [contact_on], [t20].[lately_until] AS
[lately_until]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[contact_on] AS [contact_on], [t17].[shift_from] AS [shift_from]
, [t17].[lately_until] AS [lately_until]
FROM (SELECT [t3].[person_id] AS [person_id], [t3].[contact_on] AS [contact_on]
FROM [officer_contacts] AS [t3]) AS [t14]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [lately_until]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'officer_contact' AND [t0].[variant] = 'all') AS [t17] ON [t14].[contact_on] = [t17].
[shift_from]) AS [t20]) AS [t24] ON [t36].[person_id] = [t24].[contact_person] AND [t24].[contact_on] <= [t36].
[to_on] AND [t24].[contact_on] >= [t36].[started_on]
LEFT OUTER JOIN (SELECT [t37].[person_id] AS [last_person], [t37].[period] AS [last_period], [t37].[review_on] AS
[last_on], [t37].[before_on] AS [before_on]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[care_period_id] AS [care_period_id], [t35].[review_on] AS
[review_on], [t35].[review_id] AS [review_id], [t35].[left_care_on] AS [left_care_on], [t35].[before_on] AS
[before_on], [t35].[period] AS [period], [t35].[from_on] AS [from_on], [t35].[to_on] AS [to_on], [t35].
[year_before_on] AS [year_before_on], ROW_NUMBER() OVER (PARTITION BY [t35].[person_id], [t35].[period] ORDER BY [t35]
.[review_on] DESC, CASE WHEN [t35].[review_id] IS NULL THEN 1 ELSE 0 END, [t35].[review_id] ASC) - 1 AS [place]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[care_period_id] AS [care_period_id], [t32].[review_on] AS
[review_on], [t32].[review_id] AS [review_id], [t32].[left_care_on] AS [left_care_on], [t32].[before_on] AS
[before_on], [t7].[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on] AS
[year_before_on]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[care_period_id] AS [care_period_id], [t28].[review_on] AS
[review_on], [t28].[review_id] AS [review_id], [t28].[left_care_on] AS [left_care_on], LAG([t28].[review_on]) OVER (
PARTITION BY [t28].[person_id], [t28].[care_period_id] ORDER BY CASE WHEN [t28].[review_on] IS NULL THEN 1 ELSE 0 END
, [t28].[review_on] ASC) AS [before_on]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[review_on] AS
[review_on], [t25].[review_id] AS [review_id], [t25].[left_care_on] AS [left_care_on]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[care_period_id] AS [care_period_id], [t22].[review_on] AS
[review_on], [t22].[review_id] AS [review_id], [t13].[of_person] AS [of_person], [t13].[of_period] AS [of_period],
[t13].[left_care_on] AS [left_care_on]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[care_period_id] AS [care_period_id], [t18].[review_on] AS
[review_on], MIN([t18].[review_id]) AS [review_id]
FROM (SELECT [t5].[review_id] AS [review_id], [t5].[person_id] AS [person_id], [t5].[care_period_id] AS
[care_period_id], [t5].[due_on] AS [due_on], [t5].[review_on] AS [review_on], [t5].[cancelled] AS [cancelled], [t5].
[participation] AS [participation]
FROM [care_reviews] AS [t5]
WHERE NOT (COALESCE([t5].[cancelled], (CAST(0 AS BIT))) = 1) AND NOT [t5].[review_on] IS NULL) AS [t18] GROUP BY [t18]
.[person_id], [t18].[care_period_id], [t18].[review_on]) AS [t22]
INNER JOIN (SELECT [t1].[person_id] AS [of_person], [t1].[care_period_id] AS [of_period], [t1].[ended_on] AS
[left_care_on]
FROM [care_periods] AS [t1]) AS [t13] ON [t22].[person_id] = [t13].[of_person] AND [t22].[care_period_id] = [t13].
[of_period]) AS [t25]) AS [t28]) AS [t32]
INNER JOIN [periods] AS [t7] ON [t32].[review_on] <= [t7].[to_on]) AS [t35]) AS [t37]
WHERE [t37].[place] = 0) AS [t39] ON [t36].[person_id] = [t39].[last_person] AND [t36].[period] = [t39].[last_period]
) AS [t40]
WHERE ([t40].[lately_until] >= [t40].[to_on]) OR COALESCE(CAST(CASE WHEN ([t40].[contact_on] > [t40].[before_on]) AND
([t40].[contact_on] <= [t40].[last_on]) THEN 1 WHEN NOT (([t40].[contact_on] > [t40].[before_on]) AND ([t40].
[contact_on] <= [t40].[last_on])) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) AS [t42] ON [t36].[person_id] = [t42].
[found_person] AND [t36].[period] = [t42].[found_period]) AS [t43]) AS [t44]) AS [t45];

-- measure IR02
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
WHERE [t1].[standard] = 'officer_dispute') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'officer_dispute') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];

-- measure IR03
SELECT CAST([t23].[period] AS VARCHAR(MAX)) AS [period], CAST([t23].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t23].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t23].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t23].[hit] IS NULL, [t23].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t23].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t23].[hit] IS NULL, 0.0, [t23].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT *
FROM (SELECT [t21].[period] AS [period], [t21].[person_id] AS [person_id], [t21].[worker_id] AS [worker_id], [t21].
[team_id] AS [team_id], [t21].[counted] AS [counted], [t21].[hit] AS [hit]
FROM (SELECT [t20].[period] AS [period], [t20].[person_id] AS [person_id], [t20].[worker_id] AS [worker_id], [t20].
[team_id] AS [team_id], 0.0 AS [counted], 1.0 AS [hit]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[period] AS [period], MAX([t15].[worker_id]) AS [worker_id], MAX
([t15].[team_id]) AS [team_id]
FROM (SELECT [t12].[involvement_id] AS [involvement_id], [t12].[worker_id] AS [worker_id], [t12].[role] AS [role],
[t12].[team_id] AS [team_id], [t12].[started_on] AS [started_on], [t12].[ended_on] AS [ended_on], [t12].
[change_reason] AS [change_reason], [t12].[person_id] AS [person_id], [t12].[referral_id] AS [referral_id], [t5].
[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t2].[involvement_id] AS [involvement_id], [t2].[worker_id] AS [worker_id], [t2].[role] AS [role], [t2].
[team_id] AS [team_id], [t2].[started_on] AS [started_on], [t2].[ended_on] AS [ended_on], [t2].[change_reason] AS
[change_reason], [t2].[person_id] AS [person_id], [t2].[referral_id] AS [referral_id]
FROM [involvements] AS [t2]
WHERE [t2].[role] = 'IRO') AS [t12]
INNER JOIN [periods] AS [t5] ON [t12].[started_on] <= [t5].[to_on] AND (([t12].[ended_on] IS NULL) OR ([t12].
[ended_on] > [t5].[to_on]))) AS [t15] GROUP BY [t15].[person_id], [t15].[period]) AS [t20]
WHERE EXISTS(SELECT 1
FROM (SELECT DISTINCT [t13].[person_id] AS [care_person], [t13].[period] AS [care_period]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on]
AS [year_before_on], [t10].[held_by] AS [held_by], [t10].[held_worker] AS [held_worker], [t10].[held_team] AS
[held_team], [t10].[from_on] AS [from_on_right], [t10].[until_on] AS [until_on], [t10].[held_next] AS [held_next]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t5] ON [t6].[started_on] <= [t5].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t5].[to_on]))
LEFT OUTER JOIN (SELECT [t4].[person_id] AS [held_by], [t4].[worker_id] AS [held_worker], [t4].[team_id] AS
[held_team], [t4].[from_on] AS [from_on], [t4].[until_on] AS [until_on], [t4].[next_on] AS [held_next]
FROM [responsibility] AS [t4]) AS [t10] ON [t6].[person_id] = [t10].[held_by] AND [t5].[to_on] >= [t10].[from_on] AND
(([t10].[held_next] IS NULL) OR ([t5].[to_on] < [t10].[held_next]))) AS [t13]) AS [t18]
WHERE [t20].[person_id] = [t18].[care_person] AND [t20].[period] = [t18].[care_period])) AS [t21]) AS [t22]
UNION ALL
SELECT *
FROM (SELECT [t14].[period] AS [period], [t14].[person_id] AS [person_id], [t14].[worker_id] AS [worker_id], [t14].
[team_id] AS [team_id], [t14].[counted] AS [counted], [t14].[hit] AS [hit]
FROM (SELECT [t5].[period] AS [period], [t11].[worker_id] AS [worker_id], [t11].[team_id] AS [team_id], CAST(NULL AS
VARCHAR(MAX)) AS [person_id], COALESCE([t11].[fte], 1.0) AS [counted], IIF([t11].[fte] IS NULL, CAST(NULL AS FLOAT),
0.0) AS [hit]
FROM (SELECT [t0].[employment_id] AS [employment_id], [t0].[worker_id] AS [worker_id], [t0].[team_id] AS [team_id],
[t0].[role] AS [role], [t0].[stage] AS [stage], [t0].[fte] AS [fte], [t0].[agency] AS [agency], [t0].[started_on] AS
[started_on], [t0].[ended_on] AS [ended_on], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by] AS [recorded_by]
FROM [employments] AS [t0]
WHERE [t0].[role] = 'reviewing officer') AS [t11]
INNER JOIN [periods] AS [t5] ON [t11].[started_on] <= [t5].[to_on] AND (([t11].[ended_on] IS NULL) OR ([t11].
[ended_on] > [t5].[to_on]))) AS [t14]) AS [t17]) AS [t23];

-- measure IR04
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
WHERE [t1].[standard] = 'review_decision') AS [t8] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]) AS [t11]
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
WHERE [t1].[standard] = 'review_decision') AS [t8]
INNER JOIN [periods] AS [t5] ON (([t8].[started_on] IS NULL) OR ([t8].[started_on] <= [t5].[to_on])) AND (([t8].
[done_on] IS NULL) OR ([t8].[done_on] > [t5].[to_on])) AND (([t8].[ended_other_on] IS NULL) OR ([t8].[ended_other_on]
> [t5].[to_on]))) AS [t10]) AS [t14];
