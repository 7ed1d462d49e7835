-- measure CN02
SELECT CAST([t13].[period] AS VARCHAR(MAX)) AS [period], CAST([t13].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(IIF(([t13].[until_on] IS NULL) OR ([t13].[to_on] <= [t13].[until_on]), [t13].[held_worker], CAST(NULL AS VARCHAR(MAX
))) AS VARCHAR(MAX)) AS [worker_id], CAST([t13].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS VARCHAR(
MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN [t13].[long_on] < [t13].[to_on] THEN 1 WHEN NOT
([t13].[long_on] < [t13].[to_on]) THEN 0 END AS BIT) AS FLOAT) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(
COALESCE(CAST(CAST(CASE WHEN [t13].[long_on] < [t13].[to_on] THEN 1 WHEN NOT ([t13].[long_on] < [t13].[to_on]) THEN 0
END AS BIT) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(CAST(CASE WHEN [t13].[long_on] < [t13].[to_on] THEN
1 WHEN NOT ([t13].[long_on] < [t13].[to_on]) THEN 0 END AS BIT) AS FLOAT) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown],
CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[plan_id] AS [plan_id], [t12].[started_on] AS [started_on], [t12]
.[ended_on] AS [ended_on], [t12].[period] AS [period], [t12].[from_on] AS [from_on], [t12].[to_on] AS [to_on], [t12].
[year_before_on] AS [year_before_on], [t12].[long_on] AS [long_on], [t7].[held_by] AS [held_by], [t7].[held_worker] AS
[held_worker], [t7].[held_team] AS [held_team], [t7].[from_on] AS [from_on_right], [t7].[until_on] AS [until_on], [t7]
.[held_next] AS [held_next]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[plan_id] AS [plan_id], [t10].[started_on] AS [started_on], [t10]
.[ended_on] AS [ended_on], [t10].[period] AS [period], [t10].[from_on] AS [from_on], [t10].[to_on] AS [to_on], [t10].
[year_before_on] AS [year_before_on], [t10].[long_on] AS [long_on]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[plan_id] AS [plan_id], [t4].[started_on] AS [started_on], [t4].
[ended_on] AS [ended_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].
[year_before_on] AS [year_before_on], [t9].[shift_from] AS [shift_from], [t9].[long_on] AS [long_on]
FROM [in_need_spells] AS [t4]
INNER JOIN [periods] AS [t5] ON (([t4].[started_on] IS NULL) OR ([t4].[started_on] <= [t5].[to_on])) AND (([t4].
[ended_on] IS NULL) OR ([t4].[ended_on] > [t5].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [long_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'in_need_plan_long' AND [t3].[variant] = 'all') AS [t9] ON [t4].[started_on] = [t9].
[shift_from]) AS [t10]) AS [t12]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t7] ON [t12].[person_id] = [t7].[held_by] AND [t12].[to_on] >= [t7].[from_on] AND (
([t7].[held_next] IS NULL) OR ([t12].[to_on] < [t7].[held_next]))) AS [t13];

-- measure CN06
SELECT CAST([t67].[period] AS VARCHAR(MAX)) AS [period], CAST([t67].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t67].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t67].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t67].[stopped_on] >= [t67].[authorised_on],
CAST([t67].[waited] AS FLOAT), CAST(NULL AS FLOAT)) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF(
[t67].[stopped_on] >= [t67].[authorised_on], CAST([t67].[waited] AS FLOAT), CAST(NULL AS FLOAT)), 0.0) AS FLOAT) AS
[hit], CAST(IIF(NOT IIF([t67].[stopped_on] >= [t67].[authorised_on], CAST([t67].[waited] AS FLOAT), CAST(NULL AS FLOAT
)) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST([t67].[pending] AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS
[overdue]
FROM (SELECT [t66].[person_id] AS [person_id], [t66].[assessment_id] AS [assessment_id], [t66].[referral_id] AS
[referral_id], [t66].[authorised_on] AS [authorised_on], [t66].[closed_referral] AS [closed_referral], [t66].
[closed_on] AS [closed_on], [t66].[plan_on] AS [plan_on], [t66].[other_on] AS [other_on], [t66].[as_at] AS [as_at],
[t66].[stopped_on] AS [stopped_on], [t66].[pending] AS [pending], [t66].[waited] AS [waited], [t66].[period] AS
[period], [t66].[day] AS [day], [t66].[worker_id] AS [worker_id], [t66].[team_id] AS [team_id]
FROM (SELECT [t65].[person_id] AS [person_id], [t65].[assessment_id] AS [assessment_id], [t65].[referral_id] AS
[referral_id], [t65].[authorised_on] AS [authorised_on], [t65].[closed_referral] AS [closed_referral], [t65].
[closed_on] AS [closed_on], [t65].[plan_on] AS [plan_on], [t65].[other_on] AS [other_on], [t65].[as_at] AS [as_at],
[t65].[stopped_on] AS [stopped_on], [t65].[pending] AS [pending], [t65].[waited] AS [waited], [t65].[period] AS
[period], [t65].[day] AS [day], [t65].[held_by] AS [held_by], [t65].[held_worker] AS [held_worker], [t65].[held_team]
AS [held_team], [t65].[from_on] AS [from_on], [t65].[until_on] AS [until_on], [t65].[held_next] AS [held_next], IIF((
[t65].[until_on] IS NULL) OR ([t65].[stopped_on] <= [t65].[until_on]), [t65].[held_worker], CAST(NULL AS VARCHAR(MAX)
)) AS [worker_id], [t65].[held_team] AS [team_id]
FROM (SELECT [t64].[person_id] AS [person_id], [t64].[assessment_id] AS [assessment_id], [t64].[referral_id] AS
[referral_id], [t64].[authorised_on] AS [authorised_on], [t64].[closed_referral] AS [closed_referral], [t64].
[closed_on] AS [closed_on], [t64].[plan_on] AS [plan_on], [t64].[other_on] AS [other_on], [t64].[as_at] AS [as_at],
[t64].[stopped_on] AS [stopped_on], [t64].[pending] AS [pending], [t64].[waited] AS [waited], [t64].[period] AS
[period], [t64].[day] AS [day], [t21].[held_by] AS [held_by], [t21].[held_worker] AS [held_worker], [t21].[held_team]
AS [held_team], [t21].[from_on] AS [from_on], [t21].[until_on] AS [until_on], [t21].[held_next] AS [held_next]
FROM (SELECT [t62].[person_id] AS [person_id], [t62].[assessment_id] AS [assessment_id], [t62].[referral_id] AS
[referral_id], [t62].[authorised_on] AS [authorised_on], [t62].[closed_referral] AS [closed_referral], [t62].
[closed_on] AS [closed_on], [t62].[plan_on] AS [plan_on], [t62].[other_on] AS [other_on], [t62].[as_at] AS [as_at],
[t62].[stopped_on] AS [stopped_on], CAST([t62].[pending] AS FLOAT) AS [pending], [t62].[waited] AS [waited], [t62].
[period] AS [period], [t62].[day] AS [day]
FROM (SELECT [t61].[person_id] AS [person_id], [t61].[assessment_id] AS [assessment_id], [t61].[referral_id] AS
[referral_id], [t61].[authorised_on] AS [authorised_on], [t61].[closed_referral] AS [closed_referral], [t61].
[closed_on] AS [closed_on], [t61].[plan_on] AS [plan_on], [t61].[other_on] AS [other_on], [t61].[as_at] AS [as_at],
[t61].[stopped_on] AS [stopped_on], [t61].[pending] AS [pending], [t61].[waited] AS [waited], [t11].[period] AS
[period], [t11].[day] AS [day]
FROM (SELECT [t59].[person_id] AS [person_id], [t59].[assessment_id] AS [assessment_id], [t59].[referral_id] AS
[referral_id], [t59].[authorised_on] AS [authorised_on], [t59].[closed_referral] AS [closed_referral], [t59].
[closed_on] AS [closed_on], [t59].[plan_on] AS [plan_on], [t59].[other_on] AS [other_on], [t59].[as_at] AS [as_at],
[t59].[stopped_on] AS [stopped_on], [t59].[pending] AS [pending], [t59].[waited] AS [waited]
FROM (SELECT [t58].[person_id] AS [person_id], [t58].[assessment_id] AS [assessment_id], [t58].[referral_id] AS
[referral_id], [t58].[authorised_on] AS [authorised_on], [t58].[closed_referral] AS [closed_referral], [t58].
[closed_on] AS [closed_on], [t58].[plan_on] AS [plan_on], [t58].[other_on] AS [other_on], [t58].[as_at] AS [as_at],
[t58].[stopped_on] AS [stopped_on], [t58].[pending] AS [pending], [t58].[first_number] AS [first_number], [t58].
[number] AS [number], DATEDIFF(DAY, CAST([t58].[first_number] AS DATETIME2), CAST([t58].[number] AS DATETIME2)) AS
[waited]
FROM (SELECT [t57].[person_id] AS [person_id], [t57].[assessment_id] AS [assessment_id], [t57].[referral_id] AS
[referral_id], [t57].[authorised_on] AS [authorised_on], [t57].[closed_referral] AS [closed_referral], [t57].
[closed_on] AS [closed_on], [t57].[plan_on] AS [plan_on], [t57].[other_on] AS [other_on], [t57].[as_at] AS [as_at],
[t57].[stopped_on] AS [stopped_on], [t57].[pending] AS [pending], [t57].[first_number] AS [first_number], [t57].
[number] AS [number]
FROM (SELECT [t56].[person_id] AS [person_id], [t56].[assessment_id] AS [assessment_id], [t56].[referral_id] AS
[referral_id], [t56].[authorised_on] AS [authorised_on], [t56].[closed_referral] AS [closed_referral], [t56].
[closed_on] AS [closed_on], [t56].[plan_on] AS [plan_on], [t56].[other_on] AS [other_on], [t56].[as_at] AS [as_at],
[t56].[stopped_on] AS [stopped_on], [t56].[pending] AS [pending], [t56].[first_number] AS [first_number], [t30].
[shift_from] AS [shift_from], [t30].[number] AS [number]
FROM (SELECT [t54].[person_id] AS [person_id], [t54].[assessment_id] AS [assessment_id], [t54].[referral_id] AS
[referral_id], [t54].[authorised_on] AS [authorised_on], [t54].[closed_referral] AS [closed_referral], [t54].
[closed_on] AS [closed_on], [t54].[plan_on] AS [plan_on], [t54].[other_on] AS [other_on], [t54].[as_at] AS [as_at],
[t54].[stopped_on] AS [stopped_on], [t54].[pending] AS [pending], [t54].[first_number] AS [first_number]
FROM (SELECT [t53].[person_id] AS [person_id], [t53].[assessment_id] AS [assessment_id], [t53].[referral_id] AS
[referral_id], [t53].[authorised_on] AS [authorised_on], [t53].[closed_referral] AS [closed_referral], [t53].
[closed_on] AS [closed_on], [t53].[plan_on] AS [plan_on], [t53].[other_on] AS [other_on], [t53].[as_at] AS [as_at],
[t53].[stopped_on] AS [stopped_on], [t53].[pending] AS [pending], [t31].[shift_from] AS [shift_from], [t31].
[first_number] AS [first_number]
FROM (SELECT [t51].[person_id] AS [person_id], [t51].[assessment_id] AS [assessment_id], [t51].[referral_id] AS
[referral_id], [t51].[authorised_on] AS [authorised_on], [t51].[closed_referral] AS [closed_referral], [t51].
[closed_on] AS [closed_on], [t51].[plan_on] AS [plan_on], [t51].[other_on] AS [other_on], [t51].[as_at] AS [as_at], (
SELECT MIN(several.v)
FROM (VALUES ([t51].[plan_on]), ([t51].[other_on]), ([t51].[closed_on]), ([t51].[as_at])) AS several(v)) AS
[stopped_on], CAST(CASE WHEN ([t51].[plan_on] IS NULL) OR ([t51].[plan_on] > (SELECT MIN(several.v)
FROM (VALUES ([t51].[plan_on]), ([t51].[other_on]), ([t51].[closed_on]), ([t51].[as_at])) AS several(v))) THEN 1 WHEN
NOT (([t51].[plan_on] IS NULL) OR ([t51].[plan_on] > (SELECT MIN(several.v)
FROM (VALUES ([t51].[plan_on]), ([t51].[other_on]), ([t51].[closed_on]), ([t51].[as_at])) AS several(v)))) THEN 0 END
AS BIT) AS [pending]
FROM (SELECT [t50].[person_id] AS [person_id], [t50].[assessment_id] AS [assessment_id], [t50].[referral_id] AS
[referral_id], [t50].[authorised_on] AS [authorised_on], [t50].[closed_referral] AS [closed_referral], [t50].
[closed_on] AS [closed_on], [t50].[plan_on] AS [plan_on], [t50].[other_on] AS [other_on], [t12].[as_at] AS [as_at]
FROM (SELECT [t48].[person_id] AS [person_id], [t48].[assessment_id] AS [assessment_id], [t48].[referral_id] AS
[referral_id], [t48].[authorised_on] AS [authorised_on], [t48].[closed_referral] AS [closed_referral], [t48].
[closed_on] AS [closed_on], [t48].[plan_on] AS [plan_on], [t48].[other_on] AS [other_on]
FROM (SELECT [t43].[person_id] AS [person_id], [t43].[assessment_id] AS [assessment_id], [t43].[referral_id] AS
[referral_id], [t43].[authorised_on] AS [authorised_on], [t43].[closed_referral] AS [closed_referral], [t43].
[closed_on] AS [closed_on], [t43].[plan_on] AS [plan_on], [t47].[first_assessment] AS [first_assessment], [t47].
[other_on] AS [other_on]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[assessment_id] AS [assessment_id], [t41].[referral_id] AS
[referral_id], [t41].[authorised_on] AS [authorised_on], [t41].[closed_referral] AS [closed_referral], [t41].
[closed_on] AS [closed_on], [t41].[plan_on] AS [plan_on]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[assessment_id] AS [assessment_id], [t32].[referral_id] AS
[referral_id], [t32].[authorised_on] AS [authorised_on], [t26].[closed_referral] AS [closed_referral], [t26].
[closed_on] AS [closed_on], [t40].[first_assessment] AS [first_assessment], [t40].[plan_on] AS [plan_on]
FROM (SELECT [t4].[assessment_id] AS [assessment_id], [t4].[person_id] AS [person_id], [t4].[referral_id] AS
[referral_id], [t4].[started_on] AS [started_on], [t4].[child_seen] AS [child_seen], [t4].[authorised_on] AS
[authorised_on], [t4].[nfa] AS [nfa], [t4].[team_id] AS [team_id], [t4].[worker_id] AS [worker_id]
FROM [assessments] AS [t4]
WHERE NOT [t4].[authorised_on] IS NULL) AS [t32]
INNER JOIN (SELECT DISTINCT [t5].[assessment_id] AS [with_services]
FROM [assessment_outcomes] AS [t5]
WHERE [t5].[outcome] = 'PROV_OF_SERVICES') AS [t33] ON [t32].[assessment_id] = [t33].[with_services]
LEFT OUTER JOIN (SELECT [t6].[referral_id] AS [closed_referral], [t6].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t6]) AS [t26] ON [t32].[referral_id] = [t26].[closed_referral]
LEFT OUTER JOIN (SELECT [t38].[assessment_id] AS [first_assessment], [t38].[plan_on] AS [plan_on]
FROM (SELECT [t37].[assessment_id] AS [assessment_id], MIN([t37].[began_on]) AS [plan_on]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[assessment_id] AS [assessment_id], [t32].[referral_id] AS
[referral_id], [t32].[authorised_on] AS [authorised_on], [t26].[closed_referral] AS [closed_referral], [t26].
[closed_on] AS [closed_on], [t29].[began_for] AS [began_for], [t29].[began_on] AS [began_on]
FROM (SELECT [t4].[assessment_id] AS [assessment_id], [t4].[person_id] AS [person_id], [t4].[referral_id] AS
[referral_id], [t4].[started_on] AS [started_on], [t4].[child_seen] AS [child_seen], [t4].[authorised_on] AS
[authorised_on], [t4].[nfa] AS [nfa], [t4].[team_id] AS [team_id], [t4].[worker_id] AS [worker_id]
FROM [assessments] AS [t4]
WHERE NOT [t4].[authorised_on] IS NULL) AS [t32]
INNER JOIN (SELECT DISTINCT [t5].[assessment_id] AS [with_services]
FROM [assessment_outcomes] AS [t5]
WHERE [t5].[outcome] = 'PROV_OF_SERVICES') AS [t33] ON [t32].[assessment_id] = [t33].[with_services]
LEFT OUTER JOIN (SELECT [t6].[referral_id] AS [closed_referral], [t6].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t6]) AS [t26] ON [t32].[referral_id] = [t26].[closed_referral]
INNER JOIN (SELECT [t10].[person_id] AS [began_for], [t10].[started_on] AS [began_on]
FROM [cin_plans] AS [t10]) AS [t29] ON [t32].[person_id] = [t29].[began_for] AND [t29].[began_on] >= [t32].
[authorised_on]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t8].[person_id] AS [run_person], [t8].[started_on] AS [run_from], [t8].[ended_on] AS [run_until]
FROM [in_need_spells] AS [t8]) AS [t17]
UNION ALL
SELECT *
FROM (SELECT [t9].[person_id] AS [run_person], [t9].[started_on] AS [run_from], [t9].[ended_on] AS [run_until]
FROM [cp_plans] AS [t9]) AS [t19]) AS [t28]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [run_person], [t7].[started_on] AS [run_from], [t7].[ended_on] AS [run_until]
FROM [care_periods] AS [t7]) AS [t16]) AS [t36]
WHERE [t32].[person_id] = [t36].[run_person] AND [t36].[run_from] < [t32].[authorised_on] AND (([t36].[run_until] IS
NULL) OR ([t36].[run_until] > [t32].[authorised_on])))) AS [t37] GROUP BY [t37].[assessment_id]) AS [t38]) AS [t40] ON
[t32].[assessment_id] = [t40].[first_assessment]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t8].[person_id] AS [run_person], [t8].[started_on] AS [run_from], [t8].[ended_on] AS [run_until]
FROM [in_need_spells] AS [t8]) AS [t17]
UNION ALL
SELECT *
FROM (SELECT [t9].[person_id] AS [run_person], [t9].[started_on] AS [run_from], [t9].[ended_on] AS [run_until]
FROM [cp_plans] AS [t9]) AS [t19]) AS [t28]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [run_person], [t7].[started_on] AS [run_from], [t7].[ended_on] AS [run_until]
FROM [care_periods] AS [t7]) AS [t16]) AS [t36]
WHERE [t32].[person_id] = [t36].[run_person] AND [t36].[run_from] < [t32].[authorised_on] AND (([t36].[run_until] IS
NULL) OR ([t36].[run_until] > [t32].[authorised_on])))) AS [t41]) AS [t43]
LEFT OUTER JOIN (SELECT [t45].[assessment_id] AS [first_assessment], [t45].[other_on] AS [other_on]
FROM (SELECT [t44].[assessment_id] AS [assessment_id], MIN([t44].[began_on]) AS [other_on]
FROM (SELECT [t43].[person_id] AS [person_id], [t43].[assessment_id] AS [assessment_id], [t43].[referral_id] AS
[referral_id], [t43].[authorised_on] AS [authorised_on], [t43].[closed_referral] AS [closed_referral], [t43].
[closed_on] AS [closed_on], [t43].[plan_on] AS [plan_on], [t34].[began_for] AS [began_for], [t34].[began_on] AS
[began_on]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[assessment_id] AS [assessment_id], [t41].[referral_id] AS
[referral_id], [t41].[authorised_on] AS [authorised_on], [t41].[closed_referral] AS [closed_referral], [t41].
[closed_on] AS [closed_on], [t41].[plan_on] AS [plan_on]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[assessment_id] AS [assessment_id], [t32].[referral_id] AS
[referral_id], [t32].[authorised_on] AS [authorised_on], [t26].[closed_referral] AS [closed_referral], [t26].
[closed_on] AS [closed_on], [t40].[first_assessment] AS [first_assessment], [t40].[plan_on] AS [plan_on]
FROM (SELECT [t4].[assessment_id] AS [assessment_id], [t4].[person_id] AS [person_id], [t4].[referral_id] AS
[referral_id], [t4].[started_on] AS [started_on], [t4].[child_seen] AS [child_seen], [t4].[authorised_on] AS
[authorised_on], [t4].[nfa] AS [nfa], [t4].[team_id] AS [team_id], [t4].[worker_id] AS [worker_id]
FROM [assessments] AS [t4]
WHERE NOT [t4].[authorised_on] IS NULL) AS [t32]
INNER JOIN (SELECT DISTINCT [t5].[assessment_id] AS [with_services]
FROM [assessment_outcomes] AS [t5]
WHERE [t5].[outcome] = 'PROV_OF_SERVICES') AS [t33] ON [t32].[assessment_id] = [t33].[with_services]
LEFT OUTER JOIN (SELECT [t6].[referral_id] AS [closed_referral], [t6].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t6]) AS [t26] ON [t32].[referral_id] = [t26].[closed_referral]
LEFT OUTER JOIN (SELECT [t38].[assessment_id] AS [first_assessment], [t38].[plan_on] AS [plan_on]
FROM (SELECT [t37].[assessment_id] AS [assessment_id], MIN([t37].[began_on]) AS [plan_on]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[assessment_id] AS [assessment_id], [t32].[referral_id] AS
[referral_id], [t32].[authorised_on] AS [authorised_on], [t26].[closed_referral] AS [closed_referral], [t26].
[closed_on] AS [closed_on], [t29].[began_for] AS [began_for], [t29].[began_on] AS [began_on]
FROM (SELECT [t4].[assessment_id] AS [assessment_id], [t4].[person_id] AS [person_id], [t4].[referral_id] AS
[referral_id], [t4].[started_on] AS [started_on], [t4].[child_seen] AS [child_seen], [t4].[authorised_on] AS
[authorised_on], [t4].[nfa] AS [nfa], [t4].[team_id] AS [team_id], [t4].[worker_id] AS [worker_id]
FROM [assessments] AS [t4]
WHERE NOT [t4].[authorised_on] IS NULL) AS [t32]
INNER JOIN (SELECT DISTINCT [t5].[assessment_id] AS [with_services]
FROM [assessment_outcomes] AS [t5]
WHERE [t5].[outcome] = 'PROV_OF_SERVICES') AS [t33] ON [t32].[assessment_id] = [t33].[with_services]
LEFT OUTER JOIN (SELECT [t6].[referral_id] AS [closed_referral], [t6].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t6]) AS [t26] ON [t32].[referral_id] = [t26].[closed_referral]
INNER JOIN (SELECT [t10].[person_id] AS [began_for], [t10].[started_on] AS [began_on]
FROM [cin_plans] AS [t10]) AS [t29] ON [t32].[person_id] = [t29].[began_for] AND [t29].[began_on] >= [t32].
[authorised_on]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t8].[person_id] AS [run_person], [t8].[started_on] AS [run_from], [t8].[ended_on] AS [run_until]
FROM [in_need_spells] AS [t8]) AS [t17]
UNION ALL
SELECT *
FROM (SELECT [t9].[person_id] AS [run_person], [t9].[started_on] AS [run_from], [t9].[ended_on] AS [run_until]
FROM [cp_plans] AS [t9]) AS [t19]) AS [t28]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [run_person], [t7].[started_on] AS [run_from], [t7].[ended_on] AS [run_until]
FROM [care_periods] AS [t7]) AS [t16]) AS [t36]
WHERE [t32].[person_id] = [t36].[run_person] AND [t36].[run_from] < [t32].[authorised_on] AND (([t36].[run_until] IS
NULL) OR ([t36].[run_until] > [t32].[authorised_on])))) AS [t37] GROUP BY [t37].[assessment_id]) AS [t38]) AS [t40] ON
[t32].[assessment_id] = [t40].[first_assessment]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t8].[person_id] AS [run_person], [t8].[started_on] AS [run_from], [t8].[ended_on] AS [run_until]
FROM [in_need_spells] AS [t8]) AS [t17]
UNION ALL
SELECT *
FROM (SELECT [t9].[person_id] AS [run_person], [t9].[started_on] AS [run_from], [t9].[ended_on] AS [run_until]
FROM [cp_plans] AS [t9]) AS [t19]) AS [t28]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [run_person], [t7].[started_on] AS [run_from], [t7].[ended_on] AS [run_until]
FROM [care_periods] AS [t7]) AS [t16]) AS [t36]
WHERE [t32].[person_id] = [t36].[run_person] AND [t36].[run_from] < [t32].[authorised_on] AND (([t36].[run_until] IS
NULL) OR ([t36].[run_until] > [t32].[authorised_on])))) AS [t41]) AS [t43]
INNER JOIN (SELECT *
FROM (SELECT [t9].[person_id] AS [began_for], [t9].[started_on] AS [began_on]
FROM [cp_plans] AS [t9]) AS [t18]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [began_for], [t7].[started_on] AS [began_on]
FROM [care_periods] AS [t7]) AS [t15]) AS [t34] ON [t43].[person_id] = [t34].[began_for] AND [t34].[began_on] >= [t43]
.[authorised_on]) AS [t44] GROUP BY [t44].[assessment_id]) AS [t45]) AS [t47] ON [t43].[assessment_id] = [t47].
[first_assessment]) AS [t48]) AS [t50] CROSS JOIN [snapshot_day] AS [t12]) AS [t51]) AS [t53]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [first_number]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'working_day_number' AND [t2].[variant] = 'all') AS [t31] ON [t53].[authorised_on] = [t31].
[shift_from]) AS [t54]) AS [t56]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [number]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'working_day_number' AND [t2].[variant] = 'all') AS [t30] ON [t56].[stopped_on] = [t30].
[shift_from]) AS [t57]) AS [t58]) AS [t59]) AS [t61]
INNER JOIN [period_days] AS [t11] ON [t61].[authorised_on] = [t11].[day]) AS [t62]) AS [t64]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t21] ON [t64].[person_id] = [t21].[held_by] AND [t64].[stopped_on] >= [t21].
[from_on] AND (([t21].[held_next] IS NULL) OR ([t64].[stopped_on] < [t21].[held_next]))) AS [t65]) AS [t66]) AS [t67];

-- measure CN07
SELECT CAST([t30].[period] AS VARCHAR(MAX)) AS [period], CAST([t30].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(IIF(([t30].[until_on] IS NULL) OR ([t30].[ended_on] <= [t30].[until_on]), [t30].[held_worker], CAST(NULL AS VARCHAR(
MAX))) AS VARCHAR(MAX)) AS [worker_id], CAST([t30].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST([t30].[category] AS
VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t30].[category] IS NULL, CAST(NULL AS FLOAT), 1.0) IS NULL, 1.0, 0.0)
AS FLOAT) AS [counted], CAST(COALESCE(IIF([t30].[category] IS NULL, CAST(NULL AS FLOAT), 1.0), 0.0) AS FLOAT) AS [hit]
, CAST(IIF(NOT IIF([t30].[category] IS NULL, CAST(NULL AS FLOAT), 1.0) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST
(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[referral_id] AS [referral_id], [t29].[started_on] AS
[started_on], [t29].[ended_on] AS [ended_on], [t29].[period] AS [period], [t29].[day] AS [day], [t29].[three_months]
AS [three_months], [t29].[six_months] AS [six_months], [t29].[a_year] AS [a_year], [t29].[two_years] AS [two_years],
[t29].[category] AS [category], [t7].[held_by] AS [held_by], [t7].[held_worker] AS [held_worker], [t7].[held_team] AS
[held_team], [t7].[from_on] AS [from_on], [t7].[until_on] AS [until_on], [t7].[held_next] AS [held_next]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[referral_id] AS [referral_id], [t27].[started_on] AS
[started_on], [t27].[ended_on] AS [ended_on], [t27].[period] AS [period], [t27].[day] AS [day], [t27].[three_months]
AS [three_months], [t27].[six_months] AS [six_months], [t27].[a_year] AS [a_year], [t27].[two_years] AS [two_years],
[t27].[category] AS [category]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[referral_id] AS [referral_id], [t26].[team_id] AS [team_id],
[t26].[started_on] AS [started_on], [t26].[ended_on] AS [ended_on], [t26].[period] AS [period], [t26].[day] AS [day],
[t26].[three_months] AS [three_months], [t26].[six_months] AS [six_months], [t26].[a_year] AS [a_year], [t26].
[two_years] AS [two_years], CASE WHEN [t26].[ended_on] < [t26].[started_on] THEN CAST(NULL AS VARCHAR(MAX)) WHEN [t26]
.[ended_on] < [t26].[three_months] THEN '00 to 02 months' WHEN [t26].[ended_on] < [t26].[six_months] THEN
'03 to 05 months' WHEN [t26].[ended_on] < [t26].[a_year] THEN '06 to 11 months' WHEN [t26].[ended_on] < [t26].
[two_years] THEN '12 to 23 months' WHEN [t26].[ended_on] >= [t26].[two_years] THEN '24 months or more' ELSE NULL END
AS [category]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[referral_id] AS [referral_id], [t25].[team_id] AS [team_id],
[t25].[started_on] AS [started_on], [t25].[ended_on] AS [ended_on], [t25].[period] AS [period], [t25].[day] AS [day],
[t25].[three_months] AS [three_months], [t25].[six_months] AS [six_months], [t25].[a_year] AS [a_year], [t25].
[two_years] AS [two_years]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[referral_id] AS [referral_id], [t24].[team_id] AS [team_id],
[t24].[started_on] AS [started_on], [t24].[ended_on] AS [ended_on], [t24].[period] AS [period], [t24].[day] AS [day],
[t24].[three_months] AS [three_months], [t24].[six_months] AS [six_months], [t24].[a_year] AS [a_year], [t12].
[shift_from] AS [shift_from], [t12].[two_years] AS [two_years]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[referral_id] AS [referral_id], [t22].[team_id] AS [team_id],
[t22].[started_on] AS [started_on], [t22].[ended_on] AS [ended_on], [t22].[period] AS [period], [t22].[day] AS [day],
[t22].[three_months] AS [three_months], [t22].[six_months] AS [six_months], [t22].[a_year] AS [a_year]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[referral_id] AS [referral_id], [t21].[team_id] AS [team_id],
[t21].[started_on] AS [started_on], [t21].[ended_on] AS [ended_on], [t21].[period] AS [period], [t21].[day] AS [day],
[t21].[three_months] AS [three_months], [t21].[six_months] AS [six_months], [t13].[shift_from] AS [shift_from], [t13]
.[a_year] AS [a_year]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[referral_id] AS [referral_id], [t19].[team_id] AS [team_id],
[t19].[started_on] AS [started_on], [t19].[ended_on] AS [ended_on], [t19].[period] AS [period], [t19].[day] AS [day],
[t19].[three_months] AS [three_months], [t19].[six_months] AS [six_months]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[referral_id] AS [referral_id], [t18].[team_id] AS [team_id],
[t18].[started_on] AS [started_on], [t18].[ended_on] AS [ended_on], [t18].[period] AS [period], [t18].[day] AS [day],
[t18].[three_months] AS [three_months], [t14].[shift_from] AS [shift_from], [t14].[six_months] AS [six_months]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[referral_id] AS [referral_id], [t16].[team_id] AS [team_id],
[t16].[started_on] AS [started_on], [t16].[ended_on] AS [ended_on], [t16].[period] AS [period], [t16].[day] AS [day],
[t16].[three_months] AS [three_months]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[referral_id] AS [referral_id], [t4].[team_id] AS [team_id], [t4].
[started_on] AS [started_on], [t4].[ended_on] AS [ended_on], [t5].[period] AS [period], [t5].[day] AS [day], [t15].
[shift_from] AS [shift_from], [t15].[three_months] AS [three_months]
FROM [need_episodes] AS [t4]
INNER JOIN [period_days] AS [t5] ON [t4].[ended_on] = [t5].[day]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [three_months]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'need_three_months' AND [t1].[variant] = 'all') AS [t15] ON [t4].[started_on] = [t15].
[shift_from]) AS [t16]) AS [t18]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [six_months]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'need_six_months' AND [t1].[variant] = 'all') AS [t14] ON [t18].[started_on] = [t14].
[shift_from]) AS [t19]) AS [t21]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [a_year]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'need_a_year' AND [t1].[variant] = 'all') AS [t13] ON [t21].[started_on] = [t13].
[shift_from]) AS [t22]) AS [t24]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [two_years]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'need_two_years' AND [t1].[variant] = 'all') AS [t12] ON [t24].[started_on] = [t12].
[shift_from]) AS [t25]) AS [t26]) AS [t27]) AS [t29]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t7] ON [t29].[person_id] = [t7].[held_by] AND [t29].[ended_on] >= [t7].[from_on]
AND (([t7].[held_next] IS NULL) OR ([t29].[ended_on] < [t7].[held_next]))) AS [t30];

-- measure CN08
WITH [t12] AS (SELECT DISTINCT [t4].[person_id] AS [person_id], [t4].[started_on] AS [started_on]
FROM [cp_plans] AS [t4]
WHERE NOT [t4].[started_on] IS NULL), [t13] AS (SELECT DISTINCT [t5].[person_id] AS [person_id], [t5].[started_on] AS
[started_on]
FROM [cin_plans] AS [t5]
WHERE NOT [t5].[started_on] IS NULL)
SELECT CAST([t52].[period] AS VARCHAR(MAX)) AS [period], CAST([t52].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t52].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t52].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST([t52].
[category] AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t52].[hit] IS NULL, [t52].[counted], 0.0) AS FLOAT) AS
[counted], CAST(COALESCE([t52].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t52].[hit] IS NULL, 0.0, [t52].[counted]
) AS FLOAT) AS [unknown], CAST([t52].[pending] AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t51].[person_id] AS [person_id], [t51].[started_on] AS [started_on], [t51].[before_on] AS [before_on],
[t51].[in_doubt] AS [in_doubt], [t51].[category] AS [category], [t51].[period] AS [period], [t51].[day] AS [day], IIF
(([t51].[until_on] IS NULL) OR ([t51].[started_on] <= [t51].[until_on]), [t51].[held_worker], CAST(NULL AS VARCHAR(
MAX))) AS [worker_id], [t51].[held_team] AS [team_id], 1.0 AS [counted], IIF([t51].[in_doubt] = 0, CAST(DATEDIFF(DAY,
CAST([t51].[before_on] AS DATETIME2), CAST([t51].[started_on] AS DATETIME2)) AS FLOAT), CAST(NULL AS FLOAT)) AS [hit]
, 0.0 AS [pending]
FROM (SELECT [t50].[person_id] AS [person_id], [t50].[started_on] AS [started_on], [t50].[before_on] AS [before_on],
[t50].[in_doubt] AS [in_doubt], [t50].[category] AS [category], [t7].[period] AS [period], [t7].[day] AS [day], [t9].
[held_by] AS [held_by], [t9].[held_worker] AS [held_worker], [t9].[held_team] AS [held_team], [t9].[from_on] AS
[from_on], [t9].[until_on] AS [until_on], [t9].[held_next] AS [held_next]
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t44].[person_id] AS [person_id], [t44].[started_on] AS [started_on], [t44].[before_on] AS [before_on],
[t44].[in_doubt] AS [in_doubt], '1 referral to child in need plan' AS [category]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[started_on] AS [started_on], MAX([t41].[before_on]) AS
[before_on], MAX([t41].[in_doubt]) AS [in_doubt]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[started_on] AS [started_on], [t38].[doubt_until] AS
[doubt_until], [t38].[earlier_person] AS [earlier_person], [t38].[earlier_on] AS [earlier_on], IIF([t38].[earlier_on]
< [t38].[started_on], [t38].[earlier_on], CAST(NULL AS DATE)) AS [before_on], IIF([t38].[earlier_on] > [t38].
[started_on], 1, 0) AS [in_doubt]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[started_on] AS [started_on], [t35].[doubt_until] AS
[doubt_until], [t22].[earlier_person] AS [earlier_person], [t22].[earlier_on] AS [earlier_on]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[started_on] AS [started_on], [t29].[doubt_until] AS
[doubt_until]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[started_on] AS [started_on], [t18].[shift_from] AS [shift_from]
, [t18].[doubt_until] AS [doubt_until]
FROM [t13] AS [t21]
LEFT OUTER JOIN (SELECT [t6].[started_on] AS [shift_from], [t6].[due_on] AS [doubt_until]
FROM [deadlines] AS [t6]
WHERE [t6].[parameter] = 'stage_order_in_doubt' AND [t6].[variant] = 'all') AS [t18] ON [t21].[started_on] = [t18].
[shift_from]) AS [t29]) AS [t35]
INNER JOIN (SELECT [t10].[person_id] AS [earlier_person], [t10].[started_on] AS [earlier_on]
FROM (SELECT DISTINCT [t2].[person_id] AS [person_id], [t2].[started_on] AS [started_on]
FROM [need_episodes] AS [t2]
WHERE NOT [t2].[started_on] IS NULL) AS [t10]) AS [t22] ON [t35].[person_id] = [t22].[earlier_person] AND [t22].
[earlier_on] <= [t35].[doubt_until]) AS [t38]) AS [t41] GROUP BY [t41].[person_id], [t41].[started_on]) AS [t44]
WHERE NOT [t44].[before_on] IS NULL) AS [t47]
UNION ALL
SELECT *
FROM (SELECT [t43].[person_id] AS [person_id], [t43].[started_on] AS [started_on], [t43].[before_on] AS [before_on],
[t43].[in_doubt] AS [in_doubt], '2 child in need plan to protection plan' AS [category]
FROM (SELECT [t40].[person_id] AS [person_id], [t40].[started_on] AS [started_on], MAX([t40].[before_on]) AS
[before_on], MAX([t40].[in_doubt]) AS [in_doubt]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[started_on] AS [started_on], [t37].[doubt_until] AS
[doubt_until], [t37].[earlier_person] AS [earlier_person], [t37].[earlier_on] AS [earlier_on], IIF([t37].[earlier_on]
< [t37].[started_on], [t37].[earlier_on], CAST(NULL AS DATE)) AS [before_on], IIF([t37].[earlier_on] > [t37].
[started_on], 1, 0) AS [in_doubt]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[started_on] AS [started_on], [t34].[doubt_until] AS
[doubt_until], [t26].[earlier_person] AS [earlier_person], [t26].[earlier_on] AS [earlier_on]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[started_on] AS [started_on], [t28].[doubt_until] AS
[doubt_until]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[started_on] AS [started_on], [t18].[shift_from] AS [shift_from]
, [t18].[doubt_until] AS [doubt_until]
FROM [t12] AS [t20]
LEFT OUTER JOIN (SELECT [t6].[started_on] AS [shift_from], [t6].[due_on] AS [doubt_until]
FROM [deadlines] AS [t6]
WHERE [t6].[parameter] = 'stage_order_in_doubt' AND [t6].[variant] = 'all') AS [t18] ON [t20].[started_on] = [t18].
[shift_from]) AS [t28]) AS [t34]
INNER JOIN (SELECT [t17].[person_id] AS [earlier_person], [t17].[started_on] AS [earlier_on]
FROM [t13] AS [t17]) AS [t26] ON [t34].[person_id] = [t26].[earlier_person] AND [t26].[earlier_on] <= [t34].
[doubt_until]) AS [t37]) AS [t40] GROUP BY [t40].[person_id], [t40].[started_on]) AS [t43]
WHERE NOT [t43].[before_on] IS NULL) AS [t46]) AS [t48]
UNION ALL
SELECT *
FROM (SELECT [t42].[person_id] AS [person_id], [t42].[started_on] AS [started_on], [t42].[before_on] AS [before_on],
[t42].[in_doubt] AS [in_doubt], '3 protection plan to care' AS [category]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[started_on] AS [started_on], MAX([t39].[before_on]) AS
[before_on], MAX([t39].[in_doubt]) AS [in_doubt]
FROM (SELECT [t36].[person_id] AS [person_id], [t36].[started_on] AS [started_on], [t36].[doubt_until] AS
[doubt_until], [t36].[earlier_person] AS [earlier_person], [t36].[earlier_on] AS [earlier_on], IIF([t36].[earlier_on]
< [t36].[started_on], [t36].[earlier_on], CAST(NULL AS DATE)) AS [before_on], IIF([t36].[earlier_on] > [t36].
[started_on], 1, 0) AS [in_doubt]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[started_on] AS [started_on], [t33].[doubt_until] AS
[doubt_until], [t25].[earlier_person] AS [earlier_person], [t25].[earlier_on] AS [earlier_on]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[started_on] AS [started_on], [t27].[doubt_until] AS
[doubt_until]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[started_on] AS [started_on], [t18].[shift_from] AS [shift_from]
, [t18].[doubt_until] AS [doubt_until]
FROM (SELECT DISTINCT [t3].[person_id] AS [person_id], [t3].[started_on] AS [started_on]
FROM [care_periods] AS [t3]
WHERE NOT [t3].[started_on] IS NULL) AS [t15]
LEFT OUTER JOIN (SELECT [t6].[started_on] AS [shift_from], [t6].[due_on] AS [doubt_until]
FROM [deadlines] AS [t6]
WHERE [t6].[parameter] = 'stage_order_in_doubt' AND [t6].[variant] = 'all') AS [t18] ON [t15].[started_on] = [t18].
[shift_from]) AS [t27]) AS [t33]
INNER JOIN (SELECT [t16].[person_id] AS [earlier_person], [t16].[started_on] AS [earlier_on]
FROM [t12] AS [t16]) AS [t25] ON [t33].[person_id] = [t25].[earlier_person] AND [t25].[earlier_on] <= [t33].
[doubt_until]) AS [t36]) AS [t39] GROUP BY [t39].[person_id], [t39].[started_on]) AS [t42]
WHERE NOT [t42].[before_on] IS NULL) AS [t45]) AS [t50]
INNER JOIN [period_days] AS [t7] ON [t50].[started_on] = [t7].[day]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t9] ON [t50].[person_id] = [t9].[held_by] AND [t50].[started_on] >= [t9].[from_on]
AND (([t9].[held_next] IS NULL) OR ([t50].[started_on] < [t9].[held_next]))) AS [t51]) AS [t52];

-- measure CN09
SELECT CAST([t27].[period] AS VARCHAR(MAX)) AS [period], CAST([t27].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(IIF(([t27].[until_on] IS NULL) OR ([t27].[ended_on] <= [t27].[until_on]), [t27].[held_worker], CAST(NULL AS VARCHAR(
MAX))) AS VARCHAR(MAX)) AS [worker_id], CAST([t27].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS
VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN [t27].[back_plan] IS NULL THEN 1 WHEN
NOT ([t27].[back_plan] IS NULL) THEN 0 END AS BIT) AS FLOAT) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE
(CAST(CAST(CASE WHEN [t27].[back_plan] IS NULL THEN 1 WHEN NOT ([t27].[back_plan] IS NULL) THEN 0 END AS BIT) AS FLOAT
), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(CAST(CASE WHEN [t27].[back_plan] IS NULL THEN 1 WHEN NOT ([t27].
[back_plan] IS NULL) THEN 0 END AS BIT) AS FLOAT) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS
[pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[plan_id] AS [plan_id], [t23].[started_on] AS [started_on], [t23]
.[ended_on] AS [ended_on], [t23].[by_on] AS [by_on], [t23].[watched_on] AS [watched_on], [t5].[period] AS [period],
[t5].[day] AS [day], [t26].[back_plan] AS [back_plan], [t10].[held_by] AS [held_by], [t10].[held_worker] AS
[held_worker], [t10].[held_team] AS [held_team], [t10].[from_on] AS [from_on], [t10].[until_on] AS [until_on], [t10].
[held_next] AS [held_next]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[plan_id] AS [plan_id], [t21].[started_on] AS [started_on], [t21]
.[ended_on] AS [ended_on], [t21].[by_on] AS [by_on], [t21].[watched_on] AS [watched_on]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[plan_id] AS [plan_id], [t20].[started_on] AS [started_on], [t20]
.[ended_on] AS [ended_on], [t20].[by_on] AS [by_on], [t15].[shift_from] AS [shift_from], [t15].[watched_on] AS
[watched_on]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[plan_id] AS [plan_id], [t18].[started_on] AS [started_on], [t18]
.[ended_on] AS [ended_on], [t18].[by_on] AS [by_on]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[plan_id] AS [plan_id], [t17].[started_on] AS [started_on], [t17]
.[ended_on] AS [ended_on], [t16].[shift_from] AS [shift_from], [t16].[by_on] AS [by_on]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[plan_id] AS [plan_id], [t4].[started_on] AS [started_on], [t4].
[ended_on] AS [ended_on]
FROM [cp_plans] AS [t4]
WHERE NOT [t4].[ended_on] IS NULL) AS [t17]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [by_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'step_down' AND [t3].[variant] = 'all') AS [t16] ON [t17].[ended_on] = [t16].[shift_from]) AS
[t18]) AS [t20]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [watched_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'step_down_watched' AND [t3].[variant] = 'all') AS [t15] ON [t20].[ended_on] = [t15].
[shift_from]) AS [t21]) AS [t23]
INNER JOIN [period_days] AS [t5] ON [t23].[watched_on] = [t5].[day]
LEFT OUTER JOIN (SELECT DISTINCT [t24].[back_plan] AS [back_plan]
FROM (SELECT [t23].[plan_id] AS [back_plan]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[plan_id] AS [plan_id], [t21].[started_on] AS [started_on], [t21]
.[ended_on] AS [ended_on], [t21].[by_on] AS [by_on], [t21].[watched_on] AS [watched_on]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[plan_id] AS [plan_id], [t20].[started_on] AS [started_on], [t20]
.[ended_on] AS [ended_on], [t20].[by_on] AS [by_on], [t15].[shift_from] AS [shift_from], [t15].[watched_on] AS
[watched_on]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[plan_id] AS [plan_id], [t18].[started_on] AS [started_on], [t18]
.[ended_on] AS [ended_on], [t18].[by_on] AS [by_on]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[plan_id] AS [plan_id], [t17].[started_on] AS [started_on], [t17]
.[ended_on] AS [ended_on], [t16].[shift_from] AS [shift_from], [t16].[by_on] AS [by_on]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[plan_id] AS [plan_id], [t4].[started_on] AS [started_on], [t4].
[ended_on] AS [ended_on]
FROM [cp_plans] AS [t4]
WHERE NOT [t4].[ended_on] IS NULL) AS [t17]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [by_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'step_down' AND [t3].[variant] = 'all') AS [t16] ON [t17].[ended_on] = [t16].[shift_from]) AS
[t18]) AS [t20]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [watched_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'step_down_watched' AND [t3].[variant] = 'all') AS [t15] ON [t20].[ended_on] = [t15].
[shift_from]) AS [t21]) AS [t23]
INNER JOIN [period_days] AS [t5] ON [t23].[watched_on] = [t5].[day]
INNER JOIN (SELECT [t4].[person_id] AS [again_person], [t4].[started_on] AS [again_on], [t4].[plan_id] AS [again_plan]
FROM [cp_plans] AS [t4]) AS [t13] ON [t23].[person_id] = [t13].[again_person] AND [t23].[plan_id] <> [t13].
[again_plan] AND [t13].[again_on] >= [t23].[ended_on] AND [t13].[again_on] <= [t23].[watched_on]
WHERE EXISTS(SELECT 1
FROM (SELECT [t1].[person_id] AS [below_person], [t1].[started_on] AS [below_from], [t1].[ended_on] AS [below_until]
FROM [cin_plans] AS [t1]) AS [t9]
WHERE [t23].[person_id] = [t9].[below_person] AND [t9].[below_from] >= [t23].[started_on] AND [t9].[below_from] <=
[t23].[by_on] AND (([t9].[below_until] IS NULL) OR ([t9].[below_until] > [t23].[ended_on])))) AS [t24]) AS [t26] ON
[t23].[plan_id] = [t26].[back_plan]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [held_by], [t2].[worker_id] AS [held_worker], [t2].[team_id] AS
[held_team], [t2].[from_on] AS [from_on], [t2].[until_on] AS [until_on], [t2].[next_on] AS [held_next]
FROM [responsibility] AS [t2]) AS [t10] ON [t23].[person_id] = [t10].[held_by] AND [t23].[ended_on] >= [t10].
[from_on] AND (([t10].[held_next] IS NULL) OR ([t23].[ended_on] < [t10].[held_next]))
WHERE EXISTS(SELECT 1
FROM (SELECT [t1].[person_id] AS [below_person], [t1].[started_on] AS [below_from], [t1].[ended_on] AS [below_until]
FROM [cin_plans] AS [t1]) AS [t9]
WHERE [t23].[person_id] = [t9].[below_person] AND [t9].[below_from] >= [t23].[started_on] AND [t9].[below_from] <=
[t23].[by_on] AND (([t9].[below_until] IS NULL) OR ([t9].[below_until] > [t23].[ended_on])))) AS [t27];

-- measure CN10
SELECT *
FROM (SELECT CAST([t15].[period] AS VARCHAR(MAX)) AS [period], CAST([t15].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST(IIF(([t15].[until_on] IS NULL) OR ([t15].[to_on] <= [t15].[until_on]), [t15].[held_worker], CAST(NULL AS
VARCHAR(MAX))) AS VARCHAR(MAX)) AS [worker_id], CAST([t15].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL
AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(1.0 AS FLOAT) AS [hit], CAST(
0.0 AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[referral_id] AS [referral_id], [t13].[started_on] AS
[started_on], [t13].[ended_on] AS [ended_on], [t13].[period] AS [period], [t13].[from_on] AS [from_on], [t13].[to_on]
AS [to_on], [t13].[year_before_on] AS [year_before_on], [t8].[held_by] AS [held_by], [t8].[held_worker] AS
[held_worker], [t8].[held_team] AS [held_team], [t8].[from_on] AS [from_on_right], [t8].[until_on] AS [until_on], [t8]
.[held_next] AS [held_next]
FROM (SELECT [t11].[person_id] AS [person_id], [t11].[referral_id] AS [referral_id], [t11].[started_on] AS
[started_on], [t11].[ended_on] AS [ended_on], [t11].[period] AS [period], [t11].[from_on] AS [from_on], [t11].[to_on]
AS [to_on], [t11].[year_before_on] AS [year_before_on]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[referral_id] AS [referral_id], [t6].[team_id] AS [team_id], [t6].
[started_on] AS [started_on], [t6].[ended_on] AS [ended_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on],
[t5].[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
FROM [need_episodes] AS [t6]
INNER JOIN [periods] AS [t5] ON [t6].[started_on] <= [t5].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t5].[to_on]))) AS [t11]) AS [t13]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t8] ON [t13].[person_id] = [t8].[held_by] AND [t13].[to_on] >= [t8].[from_on] AND (
([t8].[held_next] IS NULL) OR ([t13].[to_on] < [t8].[held_next]))) AS [t15]) AS [t18]
UNION ALL
SELECT *
FROM (SELECT CAST([t16].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS
VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(CAST([t16].
[children] AS FLOAT) AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS [hit], CAST(0.0 AS FLOAT) AS [unknown], CAST(0.0 AS
FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t14].[period] AS [period], [t14].[from_on] AS [from_on], [t14].[to_on] AS [to_on], [t14].
[year_before_on] AS [year_before_on], [t14].[population_id] AS [population_id], [t14].[counted_on] AS [counted_on],
[t14].[children] AS [children], [t14].[of_school_age] AS [of_school_age], [t14].[source] AS [source], [t14].
[recorded_at] AS [recorded_at], [t14].[recorded_by] AS [recorded_by], ROW_NUMBER() OVER (PARTITION BY [t14].[period]
ORDER BY [t14].[counted_on] DESC, CASE WHEN [t14].[population_id] IS NULL THEN 1 ELSE 0 END, [t14].[population_id] ASC
) - 1 AS [place]
FROM (SELECT [t4].[period] AS [period], [t4].[from_on] AS [from_on], [t4].[to_on] AS [to_on], [t4].[year_before_on] AS
[year_before_on], [t10].[population_id] AS [population_id], [t10].[counted_on] AS [counted_on], [t10].[children] AS
[children], [t10].[of_school_age] AS [of_school_age], [t10].[source] AS [source], [t10].[recorded_at] AS [recorded_at]
, [t10].[recorded_by] AS [recorded_by]
FROM [periods] AS [t4]
INNER JOIN (SELECT [t3].[population_id] AS [population_id], [t3].[counted_on] AS [counted_on], [t3].[children] AS
[children], [t3].[of_school_age] AS [of_school_age], [t3].[source] AS [source], [t3].[recorded_at] AS [recorded_at],
[t3].[recorded_by] AS [recorded_by]
FROM [population] AS [t3]
WHERE NOT [t3].[children] IS NULL) AS [t10] ON [t10].[counted_on] <= [t4].[to_on]) AS [t14]) AS [t16]
WHERE [t16].[place] = 0) AS [t17];
