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
SELECT CAST([t72].[period] AS VARCHAR(MAX)) AS [period], CAST([t72].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t72].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t72].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF(([t72].[stopped_on] >= [t72].[authorised_on])
AND (NOT ([t72].[unsaid] <> 0)), CAST([t72].[waited] AS FLOAT), CAST(NULL AS FLOAT)) IS NULL, 1.0, 0.0) AS FLOAT) AS
[counted], CAST(COALESCE(IIF(([t72].[stopped_on] >= [t72].[authorised_on]) AND (NOT ([t72].[unsaid] <> 0)), CAST(
[t72].[waited] AS FLOAT), CAST(NULL AS FLOAT)), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF(([t72].[stopped_on] >= [t72]
.[authorised_on]) AND (NOT ([t72].[unsaid] <> 0)), CAST([t72].[waited] AS FLOAT), CAST(NULL AS FLOAT)) IS NULL, 0.0,
1.0) AS FLOAT) AS [unknown], CAST([t72].[pending] AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t71].[person_id] AS [person_id], [t71].[assessment_id] AS [assessment_id], [t71].[referral_id] AS
[referral_id], [t71].[authorised_on] AS [authorised_on], [t71].[unsaid] AS [unsaid], [t71].[closed_referral] AS
[closed_referral], [t71].[closed_on] AS [closed_on], [t71].[plan_on] AS [plan_on], [t71].[other_on] AS [other_on],
[t71].[as_at] AS [as_at], [t71].[stopped_on] AS [stopped_on], [t71].[pending] AS [pending], [t71].[waited] AS [waited]
, [t71].[planned_for] AS [planned_for], [t71].[planned_on] AS [planned_on], [t71].[plan_id] AS [plan_id], [t71].
[period] AS [period], [t71].[day] AS [day], [t71].[worker_id] AS [worker_id], [t71].[team_id] AS [team_id]
FROM (SELECT [t70].[person_id] AS [person_id], [t70].[assessment_id] AS [assessment_id], [t70].[referral_id] AS
[referral_id], [t70].[authorised_on] AS [authorised_on], [t70].[unsaid] AS [unsaid], [t70].[closed_referral] AS
[closed_referral], [t70].[closed_on] AS [closed_on], [t70].[plan_on] AS [plan_on], [t70].[other_on] AS [other_on],
[t70].[as_at] AS [as_at], [t70].[stopped_on] AS [stopped_on], [t70].[pending] AS [pending], [t70].[waited] AS [waited]
, [t70].[planned_for] AS [planned_for], [t70].[planned_on] AS [planned_on], [t70].[plan_id] AS [plan_id], [t70].
[period] AS [period], [t70].[day] AS [day], [t70].[held_by] AS [held_by], [t70].[held_worker] AS [held_worker], [t70]
.[held_team] AS [held_team], [t70].[from_on] AS [from_on], [t70].[until_on] AS [until_on], [t70].[held_next] AS
[held_next], IIF(([t70].[until_on] IS NULL) OR ([t70].[stopped_on] <= [t70].[until_on]), [t70].[held_worker], CAST(
NULL AS VARCHAR(MAX))) AS [worker_id], [t70].[held_team] AS [team_id]
FROM (SELECT [t69].[person_id] AS [person_id], [t69].[assessment_id] AS [assessment_id], [t69].[referral_id] AS
[referral_id], [t69].[authorised_on] AS [authorised_on], [t69].[unsaid] AS [unsaid], [t69].[closed_referral] AS
[closed_referral], [t69].[closed_on] AS [closed_on], [t69].[plan_on] AS [plan_on], [t69].[other_on] AS [other_on],
[t69].[as_at] AS [as_at], [t69].[stopped_on] AS [stopped_on], [t69].[pending] AS [pending], [t69].[waited] AS [waited]
, [t69].[planned_for] AS [planned_for], [t69].[planned_on] AS [planned_on], [t69].[plan_id] AS [plan_id], [t69].
[period] AS [period], [t69].[day] AS [day], [t21].[held_by] AS [held_by], [t21].[held_worker] AS [held_worker], [t21]
.[held_team] AS [held_team], [t21].[from_on] AS [from_on], [t21].[until_on] AS [until_on], [t21].[held_next] AS
[held_next]
FROM (SELECT [t67].[person_id] AS [person_id], [t67].[assessment_id] AS [assessment_id], [t67].[referral_id] AS
[referral_id], [t67].[authorised_on] AS [authorised_on], [t67].[unsaid] AS [unsaid], [t67].[closed_referral] AS
[closed_referral], [t67].[closed_on] AS [closed_on], [t67].[plan_on] AS [plan_on], [t67].[other_on] AS [other_on],
[t67].[as_at] AS [as_at], [t67].[stopped_on] AS [stopped_on], CAST([t67].[pending] AS FLOAT) AS [pending], [t67].
[waited] AS [waited], [t67].[planned_for] AS [planned_for], [t67].[planned_on] AS [planned_on], [t67].[plan_id] AS
[plan_id], [t67].[period] AS [period], [t67].[day] AS [day]
FROM (SELECT [t66].[person_id] AS [person_id], [t66].[assessment_id] AS [assessment_id], [t66].[referral_id] AS
[referral_id], [t66].[authorised_on] AS [authorised_on], [t66].[unsaid] AS [unsaid], [t66].[closed_referral] AS
[closed_referral], [t66].[closed_on] AS [closed_on], [t66].[plan_on] AS [plan_on], [t66].[other_on] AS [other_on],
[t66].[as_at] AS [as_at], [t66].[stopped_on] AS [stopped_on], [t66].[pending] AS [pending], [t66].[waited] AS [waited]
, [t30].[planned_for] AS [planned_for], [t30].[planned_on] AS [planned_on], [t30].[plan_id] AS [plan_id], [t11].
[period] AS [period], [t11].[day] AS [day]
FROM (SELECT [t64].[person_id] AS [person_id], [t64].[assessment_id] AS [assessment_id], [t64].[referral_id] AS
[referral_id], [t64].[authorised_on] AS [authorised_on], [t64].[unsaid] AS [unsaid], [t64].[closed_referral] AS
[closed_referral], [t64].[closed_on] AS [closed_on], [t64].[plan_on] AS [plan_on], [t64].[other_on] AS [other_on],
[t64].[as_at] AS [as_at], [t64].[stopped_on] AS [stopped_on], [t64].[pending] AS [pending], [t64].[waited] AS [waited]
FROM (SELECT [t63].[person_id] AS [person_id], [t63].[assessment_id] AS [assessment_id], [t63].[referral_id] AS
[referral_id], [t63].[authorised_on] AS [authorised_on], [t63].[unsaid] AS [unsaid], [t63].[closed_referral] AS
[closed_referral], [t63].[closed_on] AS [closed_on], [t63].[plan_on] AS [plan_on], [t63].[other_on] AS [other_on],
[t63].[as_at] AS [as_at], [t63].[stopped_on] AS [stopped_on], [t63].[pending] AS [pending], [t63].[first_number] AS
[first_number], [t63].[number] AS [number], DATEDIFF(DAY, CAST([t63].[first_number] AS DATETIME2), CAST([t63].
[number] AS DATETIME2)) AS [waited]
FROM (SELECT [t62].[person_id] AS [person_id], [t62].[assessment_id] AS [assessment_id], [t62].[referral_id] AS
[referral_id], [t62].[authorised_on] AS [authorised_on], [t62].[unsaid] AS [unsaid], [t62].[closed_referral] AS
[closed_referral], [t62].[closed_on] AS [closed_on], [t62].[plan_on] AS [plan_on], [t62].[other_on] AS [other_on],
[t62].[as_at] AS [as_at], [t62].[stopped_on] AS [stopped_on], [t62].[pending] AS [pending], [t62].[first_number] AS
[first_number], [t62].[number] AS [number]
FROM (SELECT [t61].[person_id] AS [person_id], [t61].[assessment_id] AS [assessment_id], [t61].[referral_id] AS
[referral_id], [t61].[authorised_on] AS [authorised_on], [t61].[unsaid] AS [unsaid], [t61].[closed_referral] AS
[closed_referral], [t61].[closed_on] AS [closed_on], [t61].[plan_on] AS [plan_on], [t61].[other_on] AS [other_on],
[t61].[as_at] AS [as_at], [t61].[stopped_on] AS [stopped_on], [t61].[pending] AS [pending], [t61].[first_number] AS
[first_number], [t31].[shift_from] AS [shift_from], [t31].[number] AS [number]
FROM (SELECT [t59].[person_id] AS [person_id], [t59].[assessment_id] AS [assessment_id], [t59].[referral_id] AS
[referral_id], [t59].[authorised_on] AS [authorised_on], [t59].[unsaid] AS [unsaid], [t59].[closed_referral] AS
[closed_referral], [t59].[closed_on] AS [closed_on], [t59].[plan_on] AS [plan_on], [t59].[other_on] AS [other_on],
[t59].[as_at] AS [as_at], [t59].[stopped_on] AS [stopped_on], [t59].[pending] AS [pending], [t59].[first_number] AS
[first_number]
FROM (SELECT [t58].[person_id] AS [person_id], [t58].[assessment_id] AS [assessment_id], [t58].[referral_id] AS
[referral_id], [t58].[authorised_on] AS [authorised_on], [t58].[unsaid] AS [unsaid], [t58].[closed_referral] AS
[closed_referral], [t58].[closed_on] AS [closed_on], [t58].[plan_on] AS [plan_on], [t58].[other_on] AS [other_on],
[t58].[as_at] AS [as_at], [t58].[stopped_on] AS [stopped_on], [t58].[pending] AS [pending], [t32].[shift_from] AS
[shift_from], [t32].[first_number] AS [first_number]
FROM (SELECT [t56].[person_id] AS [person_id], [t56].[assessment_id] AS [assessment_id], [t56].[referral_id] AS
[referral_id], [t56].[authorised_on] AS [authorised_on], [t56].[unsaid] AS [unsaid], [t56].[closed_referral] AS
[closed_referral], [t56].[closed_on] AS [closed_on], [t56].[plan_on] AS [plan_on], [t56].[other_on] AS [other_on],
[t56].[as_at] AS [as_at], (SELECT MIN(several.v)
FROM (VALUES ([t56].[plan_on]), ([t56].[other_on]), ([t56].[closed_on]), ([t56].[as_at])) AS several(v)) AS
[stopped_on], CAST(CASE WHEN ([t56].[plan_on] IS NULL) OR ([t56].[plan_on] > (SELECT MIN(several.v)
FROM (VALUES ([t56].[plan_on]), ([t56].[other_on]), ([t56].[closed_on]), ([t56].[as_at])) AS several(v))) THEN 1 WHEN
NOT (([t56].[plan_on] IS NULL) OR ([t56].[plan_on] > (SELECT MIN(several.v)
FROM (VALUES ([t56].[plan_on]), ([t56].[other_on]), ([t56].[closed_on]), ([t56].[as_at])) AS several(v)))) THEN 0 END
AS BIT) AS [pending]
FROM (SELECT [t55].[person_id] AS [person_id], [t55].[assessment_id] AS [assessment_id], [t55].[referral_id] AS
[referral_id], [t55].[authorised_on] AS [authorised_on], [t55].[unsaid] AS [unsaid], [t55].[closed_referral] AS
[closed_referral], [t55].[closed_on] AS [closed_on], [t55].[plan_on] AS [plan_on], [t55].[other_on] AS [other_on],
[t12].[as_at] AS [as_at]
FROM (SELECT [t53].[person_id] AS [person_id], [t53].[assessment_id] AS [assessment_id], [t53].[referral_id] AS
[referral_id], [t53].[authorised_on] AS [authorised_on], [t53].[unsaid] AS [unsaid], [t53].[closed_referral] AS
[closed_referral], [t53].[closed_on] AS [closed_on], [t53].[plan_on] AS [plan_on], [t53].[other_on] AS [other_on]
FROM (SELECT [t48].[person_id] AS [person_id], [t48].[assessment_id] AS [assessment_id], [t48].[referral_id] AS
[referral_id], [t48].[authorised_on] AS [authorised_on], [t48].[unsaid] AS [unsaid], [t48].[closed_referral] AS
[closed_referral], [t48].[closed_on] AS [closed_on], [t48].[plan_on] AS [plan_on], [t52].[first_assessment] AS
[first_assessment], [t52].[other_on] AS [other_on]
FROM (SELECT [t46].[person_id] AS [person_id], [t46].[assessment_id] AS [assessment_id], [t46].[referral_id] AS
[referral_id], [t46].[authorised_on] AS [authorised_on], [t46].[unsaid] AS [unsaid], [t46].[closed_referral] AS
[closed_referral], [t46].[closed_on] AS [closed_on], [t46].[plan_on] AS [plan_on]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[assessment_id] AS [assessment_id], [t41].[referral_id] AS
[referral_id], [t41].[authorised_on] AS [authorised_on], [t41].[unsaid] AS [unsaid], [t26].[closed_referral] AS
[closed_referral], [t26].[closed_on] AS [closed_on], [t45].[first_assessment] AS [first_assessment], [t45].[plan_on]
AS [plan_on]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[assessment_id] AS [assessment_id], [t39].[referral_id] AS
[referral_id], [t39].[authorised_on] AS [authorised_on], CAST(CASE WHEN ([t39].[told_of] IS NULL) AND (NOT (COALESCE(
[t39].[nfa], (CAST(0 AS BIT))) = 1)) THEN 1 WHEN NOT (([t39].[told_of] IS NULL) AND (NOT (COALESCE([t39].[nfa], (CAST
(0 AS BIT))) = 1))) THEN 0 END AS BIT) AS [unsaid]
FROM (SELECT [t33].[assessment_id] AS [assessment_id], [t33].[person_id] AS [person_id], [t33].[referral_id] AS
[referral_id], [t33].[started_on] AS [started_on], [t33].[child_seen] AS [child_seen], [t33].[authorised_on] AS
[authorised_on], [t33].[nfa] AS [nfa], [t33].[team_id] AS [team_id], [t33].[worker_id] AS [worker_id], [t38].
[told_of] AS [told_of], [t38].[services] AS [services]
FROM (SELECT [t7].[assessment_id] AS [assessment_id], [t7].[person_id] AS [person_id], [t7].[referral_id] AS
[referral_id], [t7].[started_on] AS [started_on], [t7].[child_seen] AS [child_seen], [t7].[authorised_on] AS
[authorised_on], [t7].[nfa] AS [nfa], [t7].[team_id] AS [team_id], [t7].[worker_id] AS [worker_id]
FROM [assessments] AS [t7]
WHERE NOT [t7].[authorised_on] IS NULL) AS [t33]
LEFT OUTER JOIN (SELECT [t10].[assessment_id] AS [told_of], SUM(IIF([t10].[outcome] = 'PROV_OF_SERVICES', 1, 0)) AS
[services]
FROM [assessment_outcomes] AS [t10] GROUP BY [t10].[assessment_id]) AS [t38] ON [t33].[assessment_id] = [t38].
[told_of]) AS [t39]
WHERE ([t39].[services] > 0) OR (([t39].[told_of] IS NULL) AND (NOT (COALESCE([t39].[nfa], (CAST(0 AS BIT))) = 1))))
AS [t41]
LEFT OUTER JOIN (SELECT [t5].[referral_id] AS [closed_referral], [t5].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t5]) AS [t26] ON [t41].[referral_id] = [t26].[closed_referral]
LEFT OUTER JOIN (SELECT [t43].[assessment_id] AS [first_assessment], [t43].[plan_on] AS [plan_on]
FROM (SELECT [t42].[assessment_id] AS [assessment_id], MIN([t42].[began_on]) AS [plan_on]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[assessment_id] AS [assessment_id], [t41].[referral_id] AS
[referral_id], [t41].[authorised_on] AS [authorised_on], [t41].[unsaid] AS [unsaid], [t26].[closed_referral] AS
[closed_referral], [t26].[closed_on] AS [closed_on], [t22].[began_for] AS [began_for], [t22].[began_on] AS [began_on]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[assessment_id] AS [assessment_id], [t39].[referral_id] AS
[referral_id], [t39].[authorised_on] AS [authorised_on], CAST(CASE WHEN ([t39].[told_of] IS NULL) AND (NOT (COALESCE(
[t39].[nfa], (CAST(0 AS BIT))) = 1)) THEN 1 WHEN NOT (([t39].[told_of] IS NULL) AND (NOT (COALESCE([t39].[nfa], (CAST
(0 AS BIT))) = 1))) THEN 0 END AS BIT) AS [unsaid]
FROM (SELECT [t33].[assessment_id] AS [assessment_id], [t33].[person_id] AS [person_id], [t33].[referral_id] AS
[referral_id], [t33].[started_on] AS [started_on], [t33].[child_seen] AS [child_seen], [t33].[authorised_on] AS
[authorised_on], [t33].[nfa] AS [nfa], [t33].[team_id] AS [team_id], [t33].[worker_id] AS [worker_id], [t38].
[told_of] AS [told_of], [t38].[services] AS [services]
FROM (SELECT [t7].[assessment_id] AS [assessment_id], [t7].[person_id] AS [person_id], [t7].[referral_id] AS
[referral_id], [t7].[started_on] AS [started_on], [t7].[child_seen] AS [child_seen], [t7].[authorised_on] AS
[authorised_on], [t7].[nfa] AS [nfa], [t7].[team_id] AS [team_id], [t7].[worker_id] AS [worker_id]
FROM [assessments] AS [t7]
WHERE NOT [t7].[authorised_on] IS NULL) AS [t33]
LEFT OUTER JOIN (SELECT [t10].[assessment_id] AS [told_of], SUM(IIF([t10].[outcome] = 'PROV_OF_SERVICES', 1, 0)) AS
[services]
FROM [assessment_outcomes] AS [t10] GROUP BY [t10].[assessment_id]) AS [t38] ON [t33].[assessment_id] = [t38].
[told_of]) AS [t39]
WHERE ([t39].[services] > 0) OR (([t39].[told_of] IS NULL) AND (NOT (COALESCE([t39].[nfa], (CAST(0 AS BIT))) = 1))))
AS [t41]
LEFT OUTER JOIN (SELECT [t5].[referral_id] AS [closed_referral], [t5].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t5]) AS [t26] ON [t41].[referral_id] = [t26].[closed_referral]
INNER JOIN (SELECT [t2].[person_id] AS [began_for], [t2].[started_on] AS [began_on]
FROM [cin_plans] AS [t2]) AS [t22] ON [t41].[person_id] = [t22].[began_for] AND [t22].[began_on] >= [t41].
[authorised_on]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t8].[person_id] AS [run_person], [t8].[started_on] AS [run_from], [t8].[ended_on] AS [run_until]
FROM [in_need_spells] AS [t8]) AS [t18]
UNION ALL
SELECT *
FROM (SELECT [t9].[person_id] AS [run_person], [t9].[started_on] AS [run_from], [t9].[ended_on] AS [run_until]
FROM [cp_plans] AS [t9]) AS [t20]) AS [t29]
UNION ALL
SELECT *
FROM (SELECT [t6].[person_id] AS [run_person], [t6].[started_on] AS [run_from], [t6].[ended_on] AS [run_until]
FROM [care_periods] AS [t6]) AS [t17]) AS [t37]
WHERE [t41].[person_id] = [t37].[run_person] AND [t37].[run_from] < [t41].[authorised_on] AND (([t37].[run_until] IS
NULL) OR ([t37].[run_until] > [t41].[authorised_on])))) AS [t42] GROUP BY [t42].[assessment_id]) AS [t43]) AS [t45] ON
[t41].[assessment_id] = [t45].[first_assessment]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t8].[person_id] AS [run_person], [t8].[started_on] AS [run_from], [t8].[ended_on] AS [run_until]
FROM [in_need_spells] AS [t8]) AS [t18]
UNION ALL
SELECT *
FROM (SELECT [t9].[person_id] AS [run_person], [t9].[started_on] AS [run_from], [t9].[ended_on] AS [run_until]
FROM [cp_plans] AS [t9]) AS [t20]) AS [t29]
UNION ALL
SELECT *
FROM (SELECT [t6].[person_id] AS [run_person], [t6].[started_on] AS [run_from], [t6].[ended_on] AS [run_until]
FROM [care_periods] AS [t6]) AS [t17]) AS [t37]
WHERE [t41].[person_id] = [t37].[run_person] AND [t37].[run_from] < [t41].[authorised_on] AND (([t37].[run_until] IS
NULL) OR ([t37].[run_until] > [t41].[authorised_on])))) AS [t46]) AS [t48]
LEFT OUTER JOIN (SELECT [t50].[assessment_id] AS [first_assessment], [t50].[other_on] AS [other_on]
FROM (SELECT [t49].[assessment_id] AS [assessment_id], MIN([t49].[began_on]) AS [other_on]
FROM (SELECT [t48].[person_id] AS [person_id], [t48].[assessment_id] AS [assessment_id], [t48].[referral_id] AS
[referral_id], [t48].[authorised_on] AS [authorised_on], [t48].[unsaid] AS [unsaid], [t48].[closed_referral] AS
[closed_referral], [t48].[closed_on] AS [closed_on], [t48].[plan_on] AS [plan_on], [t34].[began_for] AS [began_for],
[t34].[began_on] AS [began_on]
FROM (SELECT [t46].[person_id] AS [person_id], [t46].[assessment_id] AS [assessment_id], [t46].[referral_id] AS
[referral_id], [t46].[authorised_on] AS [authorised_on], [t46].[unsaid] AS [unsaid], [t46].[closed_referral] AS
[closed_referral], [t46].[closed_on] AS [closed_on], [t46].[plan_on] AS [plan_on]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[assessment_id] AS [assessment_id], [t41].[referral_id] AS
[referral_id], [t41].[authorised_on] AS [authorised_on], [t41].[unsaid] AS [unsaid], [t26].[closed_referral] AS
[closed_referral], [t26].[closed_on] AS [closed_on], [t45].[first_assessment] AS [first_assessment], [t45].[plan_on]
AS [plan_on]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[assessment_id] AS [assessment_id], [t39].[referral_id] AS
[referral_id], [t39].[authorised_on] AS [authorised_on], CAST(CASE WHEN ([t39].[told_of] IS NULL) AND (NOT (COALESCE(
[t39].[nfa], (CAST(0 AS BIT))) = 1)) THEN 1 WHEN NOT (([t39].[told_of] IS NULL) AND (NOT (COALESCE([t39].[nfa], (CAST
(0 AS BIT))) = 1))) THEN 0 END AS BIT) AS [unsaid]
FROM (SELECT [t33].[assessment_id] AS [assessment_id], [t33].[person_id] AS [person_id], [t33].[referral_id] AS
[referral_id], [t33].[started_on] AS [started_on], [t33].[child_seen] AS [child_seen], [t33].[authorised_on] AS
[authorised_on], [t33].[nfa] AS [nfa], [t33].[team_id] AS [team_id], [t33].[worker_id] AS [worker_id], [t38].
[told_of] AS [told_of], [t38].[services] AS [services]
FROM (SELECT [t7].[assessment_id] AS [assessment_id], [t7].[person_id] AS [person_id], [t7].[referral_id] AS
[referral_id], [t7].[started_on] AS [started_on], [t7].[child_seen] AS [child_seen], [t7].[authorised_on] AS
[authorised_on], [t7].[nfa] AS [nfa], [t7].[team_id] AS [team_id], [t7].[worker_id] AS [worker_id]
FROM [assessments] AS [t7]
WHERE NOT [t7].[authorised_on] IS NULL) AS [t33]
LEFT OUTER JOIN (SELECT [t10].[assessment_id] AS [told_of], SUM(IIF([t10].[outcome] = 'PROV_OF_SERVICES', 1, 0)) AS
[services]
FROM [assessment_outcomes] AS [t10] GROUP BY [t10].[assessment_id]) AS [t38] ON [t33].[assessment_id] = [t38].
[told_of]) AS [t39]
WHERE ([t39].[services] > 0) OR (([t39].[told_of] IS NULL) AND (NOT (COALESCE([t39].[nfa], (CAST(0 AS BIT))) = 1))))
AS [t41]
LEFT OUTER JOIN (SELECT [t5].[referral_id] AS [closed_referral], [t5].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t5]) AS [t26] ON [t41].[referral_id] = [t26].[closed_referral]
LEFT OUTER JOIN (SELECT [t43].[assessment_id] AS [first_assessment], [t43].[plan_on] AS [plan_on]
FROM (SELECT [t42].[assessment_id] AS [assessment_id], MIN([t42].[began_on]) AS [plan_on]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[assessment_id] AS [assessment_id], [t41].[referral_id] AS
[referral_id], [t41].[authorised_on] AS [authorised_on], [t41].[unsaid] AS [unsaid], [t26].[closed_referral] AS
[closed_referral], [t26].[closed_on] AS [closed_on], [t22].[began_for] AS [began_for], [t22].[began_on] AS [began_on]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[assessment_id] AS [assessment_id], [t39].[referral_id] AS
[referral_id], [t39].[authorised_on] AS [authorised_on], CAST(CASE WHEN ([t39].[told_of] IS NULL) AND (NOT (COALESCE(
[t39].[nfa], (CAST(0 AS BIT))) = 1)) THEN 1 WHEN NOT (([t39].[told_of] IS NULL) AND (NOT (COALESCE([t39].[nfa], (CAST
(0 AS BIT))) = 1))) THEN 0 END AS BIT) AS [unsaid]
FROM (SELECT [t33].[assessment_id] AS [assessment_id], [t33].[person_id] AS [person_id], [t33].[referral_id] AS
[referral_id], [t33].[started_on] AS [started_on], [t33].[child_seen] AS [child_seen], [t33].[authorised_on] AS
[authorised_on], [t33].[nfa] AS [nfa], [t33].[team_id] AS [team_id], [t33].[worker_id] AS [worker_id], [t38].
[told_of] AS [told_of], [t38].[services] AS [services]
FROM (SELECT [t7].[assessment_id] AS [assessment_id], [t7].[person_id] AS [person_id], [t7].[referral_id] AS
[referral_id], [t7].[started_on] AS [started_on], [t7].[child_seen] AS [child_seen], [t7].[authorised_on] AS
[authorised_on], [t7].[nfa] AS [nfa], [t7].[team_id] AS [team_id], [t7].[worker_id] AS [worker_id]
FROM [assessments] AS [t7]
WHERE NOT [t7].[authorised_on] IS NULL) AS [t33]
LEFT OUTER JOIN (SELECT [t10].[assessment_id] AS [told_of], SUM(IIF([t10].[outcome] = 'PROV_OF_SERVICES', 1, 0)) AS
[services]
FROM [assessment_outcomes] AS [t10] GROUP BY [t10].[assessment_id]) AS [t38] ON [t33].[assessment_id] = [t38].
[told_of]) AS [t39]
WHERE ([t39].[services] > 0) OR (([t39].[told_of] IS NULL) AND (NOT (COALESCE([t39].[nfa], (CAST(0 AS BIT))) = 1))))
AS [t41]
LEFT OUTER JOIN (SELECT [t5].[referral_id] AS [closed_referral], [t5].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t5]) AS [t26] ON [t41].[referral_id] = [t26].[closed_referral]
INNER JOIN (SELECT [t2].[person_id] AS [began_for], [t2].[started_on] AS [began_on]
FROM [cin_plans] AS [t2]) AS [t22] ON [t41].[person_id] = [t22].[began_for] AND [t22].[began_on] >= [t41].
[authorised_on]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t8].[person_id] AS [run_person], [t8].[started_on] AS [run_from], [t8].[ended_on] AS [run_until]
FROM [in_need_spells] AS [t8]) AS [t18]
UNION ALL
SELECT *
FROM (SELECT [t9].[person_id] AS [run_person], [t9].[started_on] AS [run_from], [t9].[ended_on] AS [run_until]
FROM [cp_plans] AS [t9]) AS [t20]) AS [t29]
UNION ALL
SELECT *
FROM (SELECT [t6].[person_id] AS [run_person], [t6].[started_on] AS [run_from], [t6].[ended_on] AS [run_until]
FROM [care_periods] AS [t6]) AS [t17]) AS [t37]
WHERE [t41].[person_id] = [t37].[run_person] AND [t37].[run_from] < [t41].[authorised_on] AND (([t37].[run_until] IS
NULL) OR ([t37].[run_until] > [t41].[authorised_on])))) AS [t42] GROUP BY [t42].[assessment_id]) AS [t43]) AS [t45] ON
[t41].[assessment_id] = [t45].[first_assessment]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t8].[person_id] AS [run_person], [t8].[started_on] AS [run_from], [t8].[ended_on] AS [run_until]
FROM [in_need_spells] AS [t8]) AS [t18]
UNION ALL
SELECT *
FROM (SELECT [t9].[person_id] AS [run_person], [t9].[started_on] AS [run_from], [t9].[ended_on] AS [run_until]
FROM [cp_plans] AS [t9]) AS [t20]) AS [t29]
UNION ALL
SELECT *
FROM (SELECT [t6].[person_id] AS [run_person], [t6].[started_on] AS [run_from], [t6].[ended_on] AS [run_until]
FROM [care_periods] AS [t6]) AS [t17]) AS [t37]
WHERE [t41].[person_id] = [t37].[run_person] AND [t37].[run_from] < [t41].[authorised_on] AND (([t37].[run_until] IS
NULL) OR ([t37].[run_until] > [t41].[authorised_on])))) AS [t46]) AS [t48]
INNER JOIN (SELECT *
FROM (SELECT [t9].[person_id] AS [began_for], [t9].[started_on] AS [began_on]
FROM [cp_plans] AS [t9]) AS [t19]
UNION ALL
SELECT *
FROM (SELECT [t6].[person_id] AS [began_for], [t6].[started_on] AS [began_on]
FROM [care_periods] AS [t6]) AS [t16]) AS [t34] ON [t48].[person_id] = [t34].[began_for] AND [t34].[began_on] >= [t48]
.[authorised_on]) AS [t49] GROUP BY [t49].[assessment_id]) AS [t50]) AS [t52] ON [t48].[assessment_id] = [t52].
[first_assessment]) AS [t53]) AS [t55] CROSS JOIN [snapshot_day] AS [t12]) AS [t56]) AS [t58]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [first_number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t32] ON [t58].[authorised_on] = [t32].
[shift_from]) AS [t59]) AS [t61]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t31] ON [t61].[stopped_on] = [t31].
[shift_from]) AS [t62]) AS [t63]) AS [t64]) AS [t66]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [planned_for], [t2].[started_on] AS [planned_on], MIN([t2].[plan_id]) AS
[plan_id]
FROM [cin_plans] AS [t2] GROUP BY [t2].[person_id], [t2].[started_on]) AS [t30] ON [t66].[person_id] = [t30].
[planned_for] AND [t66].[plan_on] = [t30].[planned_on] AND NOT ([t66].[pending] <> 0)
INNER JOIN [period_days] AS [t11] ON [t66].[authorised_on] = [t11].[day]) AS [t67]) AS [t69]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t21] ON [t69].[person_id] = [t21].[held_by] AND [t69].[stopped_on] >= [t21].
[from_on] AND (([t21].[held_next] IS NULL) OR ([t69].[stopped_on] < [t21].[held_next]))) AS [t70]) AS [t71]) AS [t72];

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
SELECT CAST([t34].[period] AS VARCHAR(MAX)) AS [period], CAST([t34].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t34].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t34].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t34].[hit] IS NULL, [t34].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t34].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t34].[hit] IS NULL, 0.0, [t34].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[plan_id] AS [plan_id], [t33].[started_on] AS [started_on], [t33]
.[ended_on] AS [ended_on], [t33].[by_on] AS [by_on], [t33].[watched_on] AS [watched_on], [t33].[as_at] AS [as_at],
[t33].[period] AS [period], [t33].[day] AS [day], [t33].[back_plan] AS [back_plan], [t33].[how] AS [how], IIF(([t33].
[until_on] IS NULL) OR ([t33].[ended_on] <= [t33].[until_on]), [t33].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS
[worker_id], [t33].[held_team] AS [team_id], 1.0 AS [counted], IIF(COALESCE([t33].[how], 0) = 1, CAST(NULL AS FLOAT),
CAST(CAST(CASE WHEN COALESCE([t33].[how], 0) = 0 THEN 1 WHEN NOT (COALESCE([t33].[how], 0) = 0) THEN 0 END AS BIT) AS
FLOAT)) AS [hit]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[plan_id] AS [plan_id], [t28].[started_on] AS [started_on], [t28]
.[ended_on] AS [ended_on], [t28].[by_on] AS [by_on], [t28].[watched_on] AS [watched_on], [t28].[as_at] AS [as_at],
[t6].[period] AS [period], [t6].[day] AS [day], [t32].[back_plan] AS [back_plan], [t32].[how] AS [how], [t11].
[held_by] AS [held_by], [t11].[held_worker] AS [held_worker], [t11].[held_team] AS [held_team], [t11].[from_on] AS
[from_on], [t11].[until_on] AS [until_on], [t11].[held_next] AS [held_next]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[plan_id] AS [plan_id], [t26].[started_on] AS [started_on], [t26]
.[ended_on] AS [ended_on], [t26].[by_on] AS [by_on], [t26].[watched_on] AS [watched_on], [t26].[as_at] AS [as_at]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[plan_id] AS [plan_id], [t25].[started_on] AS [started_on], [t25]
.[ended_on] AS [ended_on], [t25].[by_on] AS [by_on], [t25].[watched_on] AS [watched_on], [t7].[as_at] AS [as_at]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[plan_id] AS [plan_id], [t23].[started_on] AS [started_on], [t23]
.[ended_on] AS [ended_on], [t23].[by_on] AS [by_on], [t23].[watched_on] AS [watched_on]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[plan_id] AS [plan_id], [t22].[started_on] AS [started_on], [t22]
.[ended_on] AS [ended_on], [t22].[by_on] AS [by_on], [t18].[shift_from] AS [shift_from], [t18].[watched_on] AS
[watched_on]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[plan_id] AS [plan_id], [t20].[started_on] AS [started_on], [t20]
.[ended_on] AS [ended_on], [t20].[by_on] AS [by_on]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[plan_id] AS [plan_id], [t17].[started_on] AS [started_on], [t17]
.[ended_on] AS [ended_on], [t19].[shift_from] AS [shift_from], [t19].[by_on] AS [by_on]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[plan_id] AS [plan_id], [t4].[started_on] AS [started_on], [t4].
[ended_on] AS [ended_on]
FROM [cp_plans] AS [t4]
WHERE NOT [t4].[ended_on] IS NULL) AS [t17]
LEFT OUTER JOIN (SELECT [t5].[started_on] AS [shift_from], [t5].[due_on] AS [by_on]
FROM [deadlines] AS [t5]
WHERE [t5].[parameter] = 'step_down' AND [t5].[variant] = 'all') AS [t19] ON [t17].[ended_on] = [t19].[shift_from]) AS
[t20]) AS [t22]
LEFT OUTER JOIN (SELECT [t5].[started_on] AS [shift_from], [t5].[due_on] AS [watched_on]
FROM [deadlines] AS [t5]
WHERE [t5].[parameter] = 'step_down_watched' AND [t5].[variant] = 'all') AS [t18] ON [t22].[ended_on] = [t18].
[shift_from]) AS [t23]) AS [t25] CROSS JOIN [snapshot_day] AS [t7]
WHERE EXISTS(SELECT 1
FROM (SELECT [t3].[person_id] AS [below_person], [t3].[started_on] AS [below_from], [t3].[ended_on] AS [below_until]
FROM [cin_plans] AS [t3]) AS [t12]
WHERE [t25].[person_id] = [t12].[below_person] AND [t12].[below_from] >= [t25].[started_on] AND [t12].[below_from] <=
[t25].[by_on] AND (([t12].[below_until] IS NULL) OR ([t12].[below_until] > [t25].[ended_on])))) AS [t26]
WHERE [t26].[watched_on] < [t26].[as_at]) AS [t28]
INNER JOIN [period_days] AS [t6] ON [t28].[watched_on] = [t6].[day]
LEFT OUTER JOIN (SELECT [t30].[plan_id] AS [back_plan], MAX([t30].[how]) AS [how]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[plan_id] AS [plan_id], [t29].[started_on] AS [started_on], [t29]
.[ended_on] AS [ended_on], [t29].[by_on] AS [by_on], [t29].[watched_on] AS [watched_on], [t29].[as_at] AS [as_at],
[t29].[period] AS [period], [t29].[day] AS [day], [t29].[again_person] AS [again_person], [t29].[again_on] AS
[again_on], [t29].[again_until] AS [again_until], [t29].[again_plan] AS [again_plan], CASE WHEN ([t29].[again_on] >=
[t29].[ended_on]) AND ([t29].[again_on] <= [t29].[watched_on]) THEN 2 WHEN ([t29].[again_on] IS NULL) AND (([t29].
[again_until] IS NULL) OR ([t29].[again_until] > [t29].[ended_on])) THEN 1 ELSE 0 END AS [how]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[plan_id] AS [plan_id], [t28].[started_on] AS [started_on], [t28]
.[ended_on] AS [ended_on], [t28].[by_on] AS [by_on], [t28].[watched_on] AS [watched_on], [t28].[as_at] AS [as_at],
[t6].[period] AS [period], [t6].[day] AS [day], [t14].[again_person] AS [again_person], [t14].[again_on] AS [again_on]
, [t14].[again_until] AS [again_until], [t14].[again_plan] AS [again_plan]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[plan_id] AS [plan_id], [t26].[started_on] AS [started_on], [t26]
.[ended_on] AS [ended_on], [t26].[by_on] AS [by_on], [t26].[watched_on] AS [watched_on], [t26].[as_at] AS [as_at]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[plan_id] AS [plan_id], [t25].[started_on] AS [started_on], [t25]
.[ended_on] AS [ended_on], [t25].[by_on] AS [by_on], [t25].[watched_on] AS [watched_on], [t7].[as_at] AS [as_at]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[plan_id] AS [plan_id], [t23].[started_on] AS [started_on], [t23]
.[ended_on] AS [ended_on], [t23].[by_on] AS [by_on], [t23].[watched_on] AS [watched_on]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[plan_id] AS [plan_id], [t22].[started_on] AS [started_on], [t22]
.[ended_on] AS [ended_on], [t22].[by_on] AS [by_on], [t18].[shift_from] AS [shift_from], [t18].[watched_on] AS
[watched_on]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[plan_id] AS [plan_id], [t20].[started_on] AS [started_on], [t20]
.[ended_on] AS [ended_on], [t20].[by_on] AS [by_on]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[plan_id] AS [plan_id], [t17].[started_on] AS [started_on], [t17]
.[ended_on] AS [ended_on], [t19].[shift_from] AS [shift_from], [t19].[by_on] AS [by_on]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[plan_id] AS [plan_id], [t4].[started_on] AS [started_on], [t4].
[ended_on] AS [ended_on]
FROM [cp_plans] AS [t4]
WHERE NOT [t4].[ended_on] IS NULL) AS [t17]
LEFT OUTER JOIN (SELECT [t5].[started_on] AS [shift_from], [t5].[due_on] AS [by_on]
FROM [deadlines] AS [t5]
WHERE [t5].[parameter] = 'step_down' AND [t5].[variant] = 'all') AS [t19] ON [t17].[ended_on] = [t19].[shift_from]) AS
[t20]) AS [t22]
LEFT OUTER JOIN (SELECT [t5].[started_on] AS [shift_from], [t5].[due_on] AS [watched_on]
FROM [deadlines] AS [t5]
WHERE [t5].[parameter] = 'step_down_watched' AND [t5].[variant] = 'all') AS [t18] ON [t22].[ended_on] = [t18].
[shift_from]) AS [t23]) AS [t25] CROSS JOIN [snapshot_day] AS [t7]
WHERE EXISTS(SELECT 1
FROM (SELECT [t3].[person_id] AS [below_person], [t3].[started_on] AS [below_from], [t3].[ended_on] AS [below_until]
FROM [cin_plans] AS [t3]) AS [t12]
WHERE [t25].[person_id] = [t12].[below_person] AND [t12].[below_from] >= [t25].[started_on] AND [t12].[below_from] <=
[t25].[by_on] AND (([t12].[below_until] IS NULL) OR ([t12].[below_until] > [t25].[ended_on])))) AS [t26]
WHERE [t26].[watched_on] < [t26].[as_at]) AS [t28]
INNER JOIN [period_days] AS [t6] ON [t28].[watched_on] = [t6].[day]
INNER JOIN (SELECT [t4].[person_id] AS [again_person], [t4].[started_on] AS [again_on], [t4].[ended_on] AS
[again_until], [t4].[plan_id] AS [again_plan]
FROM [cp_plans] AS [t4]) AS [t14] ON [t28].[person_id] = [t14].[again_person] AND [t28].[plan_id] <> [t14].
[again_plan]) AS [t29]) AS [t30] GROUP BY [t30].[plan_id]) AS [t32] ON [t28].[plan_id] = [t32].[back_plan]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t11] ON [t28].[person_id] = [t11].[held_by] AND [t28].[ended_on] >= [t11].
[from_on] AND (([t11].[held_next] IS NULL) OR ([t28].[ended_on] < [t11].[held_next]))) AS [t33]) AS [t34];

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
INNER JOIN [periods] AS [t5] ON (([t6].[started_on] IS NULL) OR ([t6].[started_on] <= [t5].[to_on])) AND (([t6].
[ended_on] IS NULL) OR ([t6].[ended_on] > [t5].[to_on]))) AS [t11]) AS [t13]
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

-- measure CN02 by plan_family
SELECT [t24].[period], [t24].[person_id], [t24].[worker_id], [t24].[team_id], [t24].[category], [t24].[counted], [t24]
.[hit], [t24].[unknown], [t24].[pending], [t24].[overdue], [t24].[group_id]
FROM (SELECT [t23].[period] AS [period], [t23].[person_id] AS [person_id], [t23].[worker_id] AS [worker_id], [t23].
[team_id] AS [team_id], [t23].[category] AS [category], [t23].[counted] AS [counted], [t23].[hit] AS [hit], [t23].
[unknown] AS [unknown], [t23].[pending] AS [pending], [t23].[overdue] AS [overdue], [t23].[plan_id] AS [plan_id],
[t23].[told_of] AS [told_of], [t23].[told_group] AS [told_group], COALESCE(CASE WHEN [t23].[plan_id] IS NULL THEN
'no plan' WHEN [t23].[told_of] IS NULL THEN 'another kind' ELSE NULL END, [t23].[told_group]) AS [group_id]
FROM (SELECT [t22].[period] AS [period], [t22].[person_id] AS [person_id], [t22].[worker_id] AS [worker_id], [t22].
[team_id] AS [team_id], [t22].[category] AS [category], [t22].[counted] AS [counted], [t22].[hit] AS [hit], [t22].
[unknown] AS [unknown], [t22].[pending] AS [pending], [t22].[overdue] AS [overdue], [t22].[plan_id] AS [plan_id],
[t17].[told_of] AS [told_of], [t17].[told_group] AS [told_group]
FROM (SELECT CAST([t20].[period] AS VARCHAR(MAX)) AS [period], CAST([t20].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST(IIF(([t20].[until_on] IS NULL) OR ([t20].[to_on] <= [t20].[until_on]), [t20].[held_worker], CAST(NULL AS
VARCHAR(MAX))) AS VARCHAR(MAX)) AS [worker_id], CAST([t20].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL
AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN [t20].[long_on] < [t20].[to_on] THEN
1 WHEN NOT ([t20].[long_on] < [t20].[to_on]) THEN 0 END AS BIT) AS FLOAT) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted],
CAST(COALESCE(CAST(CAST(CASE WHEN [t20].[long_on] < [t20].[to_on] THEN 1 WHEN NOT ([t20].[long_on] < [t20].[to_on])
THEN 0 END AS BIT) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(CAST(CASE WHEN [t20].[long_on] < [t20].
[to_on] THEN 1 WHEN NOT ([t20].[long_on] < [t20].[to_on]) THEN 0 END AS BIT) AS FLOAT) IS NULL, 0.0, 1.0) AS FLOAT) AS
[unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue], [t20].[plan_id] AS [plan_id]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[plan_id] AS [plan_id], [t19].[started_on] AS [started_on], [t19]
.[ended_on] AS [ended_on], [t19].[period] AS [period], [t19].[from_on] AS [from_on], [t19].[to_on] AS [to_on], [t19].
[year_before_on] AS [year_before_on], [t19].[long_on] AS [long_on], [t10].[held_by] AS [held_by], [t10].[held_worker]
AS [held_worker], [t10].[held_team] AS [held_team], [t10].[from_on] AS [from_on_right], [t10].[until_on] AS [until_on]
, [t10].[held_next] AS [held_next]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[plan_id] AS [plan_id], [t16].[started_on] AS [started_on], [t16]
.[ended_on] AS [ended_on], [t16].[period] AS [period], [t16].[from_on] AS [from_on], [t16].[to_on] AS [to_on], [t16].
[year_before_on] AS [year_before_on], [t16].[long_on] AS [long_on]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[plan_id] AS [plan_id], [t7].[started_on] AS [started_on], [t7].
[ended_on] AS [ended_on], [t8].[period] AS [period], [t8].[from_on] AS [from_on], [t8].[to_on] AS [to_on], [t8].
[year_before_on] AS [year_before_on], [t14].[shift_from] AS [shift_from], [t14].[long_on] AS [long_on]
FROM [in_need_spells] AS [t7]
INNER JOIN [periods] AS [t8] ON (([t7].[started_on] IS NULL) OR ([t7].[started_on] <= [t8].[to_on])) AND (([t7].
[ended_on] IS NULL) OR ([t7].[ended_on] > [t8].[to_on]))
LEFT OUTER JOIN (SELECT [t5].[started_on] AS [shift_from], [t5].[due_on] AS [long_on]
FROM [deadlines] AS [t5]
WHERE [t5].[parameter] = 'in_need_plan_long' AND [t5].[variant] = 'all') AS [t14] ON [t7].[started_on] = [t14].
[shift_from]) AS [t16]) AS [t19]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t10] ON [t19].[person_id] = [t10].[held_by] AND [t19].[to_on] >= [t10].[from_on]
AND (([t10].[held_next] IS NULL) OR ([t19].[to_on] < [t10].[held_next]))) AS [t20]) AS [t22]
LEFT OUTER JOIN (SELECT [t6].[plan_id] AS [told_of], COALESCE([t13].[family], 'not told') AS [told_group]
FROM [cin_plans] AS [t6]
LEFT OUTER JOIN (SELECT [t2].[plan_id] AS [family_of], MIN([t2].[family]) AS [family]
FROM [plan_families] AS [t2] GROUP BY [t2].[plan_id]) AS [t13] ON [t6].[plan_id] = [t13].[family_of]) AS [t17] ON
[t22].[plan_id] = [t17].[told_of]) AS [t23]) AS [t24];

-- measure CN06 by plan_family
SELECT [t82].[period], [t82].[person_id], [t82].[worker_id], [t82].[team_id], [t82].[category], [t82].[counted], [t82]
.[hit], [t82].[unknown], [t82].[pending], [t82].[overdue], [t82].[group_id]
FROM (SELECT [t81].[period] AS [period], [t81].[person_id] AS [person_id], [t81].[worker_id] AS [worker_id], [t81].
[team_id] AS [team_id], [t81].[category] AS [category], [t81].[counted] AS [counted], [t81].[hit] AS [hit], [t81].
[unknown] AS [unknown], [t81].[pending] AS [pending], [t81].[overdue] AS [overdue], [t81].[plan_id] AS [plan_id],
[t81].[told_of] AS [told_of], [t81].[told_group] AS [told_group], COALESCE(CASE WHEN [t81].[plan_id] IS NULL THEN
'no plan' WHEN [t81].[told_of] IS NULL THEN 'another kind' ELSE NULL END, [t81].[told_group]) AS [group_id]
FROM (SELECT [t80].[period] AS [period], [t80].[person_id] AS [person_id], [t80].[worker_id] AS [worker_id], [t80].
[team_id] AS [team_id], [t80].[category] AS [category], [t80].[counted] AS [counted], [t80].[hit] AS [hit], [t80].
[unknown] AS [unknown], [t80].[pending] AS [pending], [t80].[overdue] AS [overdue], [t80].[plan_id] AS [plan_id],
[t44].[told_of] AS [told_of], [t44].[told_group] AS [told_group]
FROM (SELECT CAST([t78].[period] AS VARCHAR(MAX)) AS [period], CAST([t78].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t78].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t78].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF(([t78].[stopped_on] >= [t78].
[authorised_on]) AND (NOT ([t78].[unsaid] <> 0)), CAST([t78].[waited] AS FLOAT), CAST(NULL AS FLOAT)) IS NULL, 1.0,
0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF(([t78].[stopped_on] >= [t78].[authorised_on]) AND (NOT ([t78].[unsaid]
<> 0)), CAST([t78].[waited] AS FLOAT), CAST(NULL AS FLOAT)), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF(([t78].
[stopped_on] >= [t78].[authorised_on]) AND (NOT ([t78].[unsaid] <> 0)), CAST([t78].[waited] AS FLOAT), CAST(NULL AS
FLOAT)) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST([t78].[pending] AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS
[overdue], [t78].[plan_id] AS [plan_id]
FROM (SELECT [t77].[person_id] AS [person_id], [t77].[assessment_id] AS [assessment_id], [t77].[referral_id] AS
[referral_id], [t77].[authorised_on] AS [authorised_on], [t77].[unsaid] AS [unsaid], [t77].[closed_referral] AS
[closed_referral], [t77].[closed_on] AS [closed_on], [t77].[plan_on] AS [plan_on], [t77].[other_on] AS [other_on],
[t77].[as_at] AS [as_at], [t77].[stopped_on] AS [stopped_on], [t77].[pending] AS [pending], [t77].[waited] AS [waited]
, [t77].[planned_for] AS [planned_for], [t77].[planned_on] AS [planned_on], [t77].[plan_id] AS [plan_id], [t77].
[period] AS [period], [t77].[day] AS [day], [t77].[worker_id] AS [worker_id], [t77].[team_id] AS [team_id]
FROM (SELECT [t76].[person_id] AS [person_id], [t76].[assessment_id] AS [assessment_id], [t76].[referral_id] AS
[referral_id], [t76].[authorised_on] AS [authorised_on], [t76].[unsaid] AS [unsaid], [t76].[closed_referral] AS
[closed_referral], [t76].[closed_on] AS [closed_on], [t76].[plan_on] AS [plan_on], [t76].[other_on] AS [other_on],
[t76].[as_at] AS [as_at], [t76].[stopped_on] AS [stopped_on], [t76].[pending] AS [pending], [t76].[waited] AS [waited]
, [t76].[planned_for] AS [planned_for], [t76].[planned_on] AS [planned_on], [t76].[plan_id] AS [plan_id], [t76].
[period] AS [period], [t76].[day] AS [day], [t76].[held_by] AS [held_by], [t76].[held_worker] AS [held_worker], [t76]
.[held_team] AS [held_team], [t76].[from_on] AS [from_on], [t76].[until_on] AS [until_on], [t76].[held_next] AS
[held_next], IIF(([t76].[until_on] IS NULL) OR ([t76].[stopped_on] <= [t76].[until_on]), [t76].[held_worker], CAST(
NULL AS VARCHAR(MAX))) AS [worker_id], [t76].[held_team] AS [team_id]
FROM (SELECT [t75].[person_id] AS [person_id], [t75].[assessment_id] AS [assessment_id], [t75].[referral_id] AS
[referral_id], [t75].[authorised_on] AS [authorised_on], [t75].[unsaid] AS [unsaid], [t75].[closed_referral] AS
[closed_referral], [t75].[closed_on] AS [closed_on], [t75].[plan_on] AS [plan_on], [t75].[other_on] AS [other_on],
[t75].[as_at] AS [as_at], [t75].[stopped_on] AS [stopped_on], [t75].[pending] AS [pending], [t75].[waited] AS [waited]
, [t75].[planned_for] AS [planned_for], [t75].[planned_on] AS [planned_on], [t75].[plan_id] AS [plan_id], [t75].
[period] AS [period], [t75].[day] AS [day], [t26].[held_by] AS [held_by], [t26].[held_worker] AS [held_worker], [t26]
.[held_team] AS [held_team], [t26].[from_on] AS [from_on], [t26].[until_on] AS [until_on], [t26].[held_next] AS
[held_next]
FROM (SELECT [t73].[person_id] AS [person_id], [t73].[assessment_id] AS [assessment_id], [t73].[referral_id] AS
[referral_id], [t73].[authorised_on] AS [authorised_on], [t73].[unsaid] AS [unsaid], [t73].[closed_referral] AS
[closed_referral], [t73].[closed_on] AS [closed_on], [t73].[plan_on] AS [plan_on], [t73].[other_on] AS [other_on],
[t73].[as_at] AS [as_at], [t73].[stopped_on] AS [stopped_on], CAST([t73].[pending] AS FLOAT) AS [pending], [t73].
[waited] AS [waited], [t73].[planned_for] AS [planned_for], [t73].[planned_on] AS [planned_on], [t73].[plan_id] AS
[plan_id], [t73].[period] AS [period], [t73].[day] AS [day]
FROM (SELECT [t72].[person_id] AS [person_id], [t72].[assessment_id] AS [assessment_id], [t72].[referral_id] AS
[referral_id], [t72].[authorised_on] AS [authorised_on], [t72].[unsaid] AS [unsaid], [t72].[closed_referral] AS
[closed_referral], [t72].[closed_on] AS [closed_on], [t72].[plan_on] AS [plan_on], [t72].[other_on] AS [other_on],
[t72].[as_at] AS [as_at], [t72].[stopped_on] AS [stopped_on], [t72].[pending] AS [pending], [t72].[waited] AS [waited]
, [t33].[planned_for] AS [planned_for], [t33].[planned_on] AS [planned_on], [t33].[plan_id] AS [plan_id], [t13].
[period] AS [period], [t13].[day] AS [day]
FROM (SELECT [t70].[person_id] AS [person_id], [t70].[assessment_id] AS [assessment_id], [t70].[referral_id] AS
[referral_id], [t70].[authorised_on] AS [authorised_on], [t70].[unsaid] AS [unsaid], [t70].[closed_referral] AS
[closed_referral], [t70].[closed_on] AS [closed_on], [t70].[plan_on] AS [plan_on], [t70].[other_on] AS [other_on],
[t70].[as_at] AS [as_at], [t70].[stopped_on] AS [stopped_on], [t70].[pending] AS [pending], [t70].[waited] AS [waited]
FROM (SELECT [t69].[person_id] AS [person_id], [t69].[assessment_id] AS [assessment_id], [t69].[referral_id] AS
[referral_id], [t69].[authorised_on] AS [authorised_on], [t69].[unsaid] AS [unsaid], [t69].[closed_referral] AS
[closed_referral], [t69].[closed_on] AS [closed_on], [t69].[plan_on] AS [plan_on], [t69].[other_on] AS [other_on],
[t69].[as_at] AS [as_at], [t69].[stopped_on] AS [stopped_on], [t69].[pending] AS [pending], [t69].[first_number] AS
[first_number], [t69].[number] AS [number], DATEDIFF(DAY, CAST([t69].[first_number] AS DATETIME2), CAST([t69].
[number] AS DATETIME2)) AS [waited]
FROM (SELECT [t68].[person_id] AS [person_id], [t68].[assessment_id] AS [assessment_id], [t68].[referral_id] AS
[referral_id], [t68].[authorised_on] AS [authorised_on], [t68].[unsaid] AS [unsaid], [t68].[closed_referral] AS
[closed_referral], [t68].[closed_on] AS [closed_on], [t68].[plan_on] AS [plan_on], [t68].[other_on] AS [other_on],
[t68].[as_at] AS [as_at], [t68].[stopped_on] AS [stopped_on], [t68].[pending] AS [pending], [t68].[first_number] AS
[first_number], [t68].[number] AS [number]
FROM (SELECT [t67].[person_id] AS [person_id], [t67].[assessment_id] AS [assessment_id], [t67].[referral_id] AS
[referral_id], [t67].[authorised_on] AS [authorised_on], [t67].[unsaid] AS [unsaid], [t67].[closed_referral] AS
[closed_referral], [t67].[closed_on] AS [closed_on], [t67].[plan_on] AS [plan_on], [t67].[other_on] AS [other_on],
[t67].[as_at] AS [as_at], [t67].[stopped_on] AS [stopped_on], [t67].[pending] AS [pending], [t67].[first_number] AS
[first_number], [t35].[shift_from] AS [shift_from], [t35].[number] AS [number]
FROM (SELECT [t65].[person_id] AS [person_id], [t65].[assessment_id] AS [assessment_id], [t65].[referral_id] AS
[referral_id], [t65].[authorised_on] AS [authorised_on], [t65].[unsaid] AS [unsaid], [t65].[closed_referral] AS
[closed_referral], [t65].[closed_on] AS [closed_on], [t65].[plan_on] AS [plan_on], [t65].[other_on] AS [other_on],
[t65].[as_at] AS [as_at], [t65].[stopped_on] AS [stopped_on], [t65].[pending] AS [pending], [t65].[first_number] AS
[first_number]
FROM (SELECT [t64].[person_id] AS [person_id], [t64].[assessment_id] AS [assessment_id], [t64].[referral_id] AS
[referral_id], [t64].[authorised_on] AS [authorised_on], [t64].[unsaid] AS [unsaid], [t64].[closed_referral] AS
[closed_referral], [t64].[closed_on] AS [closed_on], [t64].[plan_on] AS [plan_on], [t64].[other_on] AS [other_on],
[t64].[as_at] AS [as_at], [t64].[stopped_on] AS [stopped_on], [t64].[pending] AS [pending], [t36].[shift_from] AS
[shift_from], [t36].[first_number] AS [first_number]
FROM (SELECT [t62].[person_id] AS [person_id], [t62].[assessment_id] AS [assessment_id], [t62].[referral_id] AS
[referral_id], [t62].[authorised_on] AS [authorised_on], [t62].[unsaid] AS [unsaid], [t62].[closed_referral] AS
[closed_referral], [t62].[closed_on] AS [closed_on], [t62].[plan_on] AS [plan_on], [t62].[other_on] AS [other_on],
[t62].[as_at] AS [as_at], (SELECT MIN(several.v)
FROM (VALUES ([t62].[plan_on]), ([t62].[other_on]), ([t62].[closed_on]), ([t62].[as_at])) AS several(v)) AS
[stopped_on], CAST(CASE WHEN ([t62].[plan_on] IS NULL) OR ([t62].[plan_on] > (SELECT MIN(several.v)
FROM (VALUES ([t62].[plan_on]), ([t62].[other_on]), ([t62].[closed_on]), ([t62].[as_at])) AS several(v))) THEN 1 WHEN
NOT (([t62].[plan_on] IS NULL) OR ([t62].[plan_on] > (SELECT MIN(several.v)
FROM (VALUES ([t62].[plan_on]), ([t62].[other_on]), ([t62].[closed_on]), ([t62].[as_at])) AS several(v)))) THEN 0 END
AS BIT) AS [pending]
FROM (SELECT [t61].[person_id] AS [person_id], [t61].[assessment_id] AS [assessment_id], [t61].[referral_id] AS
[referral_id], [t61].[authorised_on] AS [authorised_on], [t61].[unsaid] AS [unsaid], [t61].[closed_referral] AS
[closed_referral], [t61].[closed_on] AS [closed_on], [t61].[plan_on] AS [plan_on], [t61].[other_on] AS [other_on],
[t14].[as_at] AS [as_at]
FROM (SELECT [t59].[person_id] AS [person_id], [t59].[assessment_id] AS [assessment_id], [t59].[referral_id] AS
[referral_id], [t59].[authorised_on] AS [authorised_on], [t59].[unsaid] AS [unsaid], [t59].[closed_referral] AS
[closed_referral], [t59].[closed_on] AS [closed_on], [t59].[plan_on] AS [plan_on], [t59].[other_on] AS [other_on]
FROM (SELECT [t54].[person_id] AS [person_id], [t54].[assessment_id] AS [assessment_id], [t54].[referral_id] AS
[referral_id], [t54].[authorised_on] AS [authorised_on], [t54].[unsaid] AS [unsaid], [t54].[closed_referral] AS
[closed_referral], [t54].[closed_on] AS [closed_on], [t54].[plan_on] AS [plan_on], [t58].[first_assessment] AS
[first_assessment], [t58].[other_on] AS [other_on]
FROM (SELECT [t52].[person_id] AS [person_id], [t52].[assessment_id] AS [assessment_id], [t52].[referral_id] AS
[referral_id], [t52].[authorised_on] AS [authorised_on], [t52].[unsaid] AS [unsaid], [t52].[closed_referral] AS
[closed_referral], [t52].[closed_on] AS [closed_on], [t52].[plan_on] AS [plan_on]
FROM (SELECT [t47].[person_id] AS [person_id], [t47].[assessment_id] AS [assessment_id], [t47].[referral_id] AS
[referral_id], [t47].[authorised_on] AS [authorised_on], [t47].[unsaid] AS [unsaid], [t29].[closed_referral] AS
[closed_referral], [t29].[closed_on] AS [closed_on], [t51].[first_assessment] AS [first_assessment], [t51].[plan_on]
AS [plan_on]
FROM (SELECT [t45].[person_id] AS [person_id], [t45].[assessment_id] AS [assessment_id], [t45].[referral_id] AS
[referral_id], [t45].[authorised_on] AS [authorised_on], CAST(CASE WHEN ([t45].[told_of] IS NULL) AND (NOT (COALESCE(
[t45].[nfa], (CAST(0 AS BIT))) = 1)) THEN 1 WHEN NOT (([t45].[told_of] IS NULL) AND (NOT (COALESCE([t45].[nfa], (CAST
(0 AS BIT))) = 1))) THEN 0 END AS BIT) AS [unsaid]
FROM (SELECT [t37].[assessment_id] AS [assessment_id], [t37].[person_id] AS [person_id], [t37].[referral_id] AS
[referral_id], [t37].[started_on] AS [started_on], [t37].[child_seen] AS [child_seen], [t37].[authorised_on] AS
[authorised_on], [t37].[nfa] AS [nfa], [t37].[team_id] AS [team_id], [t37].[worker_id] AS [worker_id], [t42].
[told_of] AS [told_of], [t42].[services] AS [services]
FROM (SELECT [t8].[assessment_id] AS [assessment_id], [t8].[person_id] AS [person_id], [t8].[referral_id] AS
[referral_id], [t8].[started_on] AS [started_on], [t8].[child_seen] AS [child_seen], [t8].[authorised_on] AS
[authorised_on], [t8].[nfa] AS [nfa], [t8].[team_id] AS [team_id], [t8].[worker_id] AS [worker_id]
FROM [assessments] AS [t8]
WHERE NOT [t8].[authorised_on] IS NULL) AS [t37]
LEFT OUTER JOIN (SELECT [t11].[assessment_id] AS [told_of], SUM(IIF([t11].[outcome] = 'PROV_OF_SERVICES', 1, 0)) AS
[services]
FROM [assessment_outcomes] AS [t11] GROUP BY [t11].[assessment_id]) AS [t42] ON [t37].[assessment_id] = [t42].
[told_of]) AS [t45]
WHERE ([t45].[services] > 0) OR (([t45].[told_of] IS NULL) AND (NOT (COALESCE([t45].[nfa], (CAST(0 AS BIT))) = 1))))
AS [t47]
LEFT OUTER JOIN (SELECT [t6].[referral_id] AS [closed_referral], [t6].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t6]) AS [t29] ON [t47].[referral_id] = [t29].[closed_referral]
LEFT OUTER JOIN (SELECT [t49].[assessment_id] AS [first_assessment], [t49].[plan_on] AS [plan_on]
FROM (SELECT [t48].[assessment_id] AS [assessment_id], MIN([t48].[began_on]) AS [plan_on]
FROM (SELECT [t47].[person_id] AS [person_id], [t47].[assessment_id] AS [assessment_id], [t47].[referral_id] AS
[referral_id], [t47].[authorised_on] AS [authorised_on], [t47].[unsaid] AS [unsaid], [t29].[closed_referral] AS
[closed_referral], [t29].[closed_on] AS [closed_on], [t23].[began_for] AS [began_for], [t23].[began_on] AS [began_on]
FROM (SELECT [t45].[person_id] AS [person_id], [t45].[assessment_id] AS [assessment_id], [t45].[referral_id] AS
[referral_id], [t45].[authorised_on] AS [authorised_on], CAST(CASE WHEN ([t45].[told_of] IS NULL) AND (NOT (COALESCE(
[t45].[nfa], (CAST(0 AS BIT))) = 1)) THEN 1 WHEN NOT (([t45].[told_of] IS NULL) AND (NOT (COALESCE([t45].[nfa], (CAST
(0 AS BIT))) = 1))) THEN 0 END AS BIT) AS [unsaid]
FROM (SELECT [t37].[assessment_id] AS [assessment_id], [t37].[person_id] AS [person_id], [t37].[referral_id] AS
[referral_id], [t37].[started_on] AS [started_on], [t37].[child_seen] AS [child_seen], [t37].[authorised_on] AS
[authorised_on], [t37].[nfa] AS [nfa], [t37].[team_id] AS [team_id], [t37].[worker_id] AS [worker_id], [t42].
[told_of] AS [told_of], [t42].[services] AS [services]
FROM (SELECT [t8].[assessment_id] AS [assessment_id], [t8].[person_id] AS [person_id], [t8].[referral_id] AS
[referral_id], [t8].[started_on] AS [started_on], [t8].[child_seen] AS [child_seen], [t8].[authorised_on] AS
[authorised_on], [t8].[nfa] AS [nfa], [t8].[team_id] AS [team_id], [t8].[worker_id] AS [worker_id]
FROM [assessments] AS [t8]
WHERE NOT [t8].[authorised_on] IS NULL) AS [t37]
LEFT OUTER JOIN (SELECT [t11].[assessment_id] AS [told_of], SUM(IIF([t11].[outcome] = 'PROV_OF_SERVICES', 1, 0)) AS
[services]
FROM [assessment_outcomes] AS [t11] GROUP BY [t11].[assessment_id]) AS [t42] ON [t37].[assessment_id] = [t42].
[told_of]) AS [t45]
WHERE ([t45].[services] > 0) OR (([t45].[told_of] IS NULL) AND (NOT (COALESCE([t45].[nfa], (CAST(0 AS BIT))) = 1))))
AS [t47]
LEFT OUTER JOIN (SELECT [t6].[referral_id] AS [closed_referral], [t6].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t6]) AS [t29] ON [t47].[referral_id] = [t29].[closed_referral]
INNER JOIN (SELECT [t0].[person_id] AS [began_for], [t0].[started_on] AS [began_on]
FROM [cin_plans] AS [t0]) AS [t23] ON [t47].[person_id] = [t23].[began_for] AND [t23].[began_on] >= [t47].
[authorised_on]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t9].[person_id] AS [run_person], [t9].[started_on] AS [run_from], [t9].[ended_on] AS [run_until]
FROM [in_need_spells] AS [t9]) AS [t20]
UNION ALL
SELECT *
FROM (SELECT [t10].[person_id] AS [run_person], [t10].[started_on] AS [run_from], [t10].[ended_on] AS [run_until]
FROM [cp_plans] AS [t10]) AS [t22]) AS [t32]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [run_person], [t7].[started_on] AS [run_from], [t7].[ended_on] AS [run_until]
FROM [care_periods] AS [t7]) AS [t19]) AS [t41]
WHERE [t47].[person_id] = [t41].[run_person] AND [t41].[run_from] < [t47].[authorised_on] AND (([t41].[run_until] IS
NULL) OR ([t41].[run_until] > [t47].[authorised_on])))) AS [t48] GROUP BY [t48].[assessment_id]) AS [t49]) AS [t51] ON
[t47].[assessment_id] = [t51].[first_assessment]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t9].[person_id] AS [run_person], [t9].[started_on] AS [run_from], [t9].[ended_on] AS [run_until]
FROM [in_need_spells] AS [t9]) AS [t20]
UNION ALL
SELECT *
FROM (SELECT [t10].[person_id] AS [run_person], [t10].[started_on] AS [run_from], [t10].[ended_on] AS [run_until]
FROM [cp_plans] AS [t10]) AS [t22]) AS [t32]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [run_person], [t7].[started_on] AS [run_from], [t7].[ended_on] AS [run_until]
FROM [care_periods] AS [t7]) AS [t19]) AS [t41]
WHERE [t47].[person_id] = [t41].[run_person] AND [t41].[run_from] < [t47].[authorised_on] AND (([t41].[run_until] IS
NULL) OR ([t41].[run_until] > [t47].[authorised_on])))) AS [t52]) AS [t54]
LEFT OUTER JOIN (SELECT [t56].[assessment_id] AS [first_assessment], [t56].[other_on] AS [other_on]
FROM (SELECT [t55].[assessment_id] AS [assessment_id], MIN([t55].[began_on]) AS [other_on]
FROM (SELECT [t54].[person_id] AS [person_id], [t54].[assessment_id] AS [assessment_id], [t54].[referral_id] AS
[referral_id], [t54].[authorised_on] AS [authorised_on], [t54].[unsaid] AS [unsaid], [t54].[closed_referral] AS
[closed_referral], [t54].[closed_on] AS [closed_on], [t54].[plan_on] AS [plan_on], [t38].[began_for] AS [began_for],
[t38].[began_on] AS [began_on]
FROM (SELECT [t52].[person_id] AS [person_id], [t52].[assessment_id] AS [assessment_id], [t52].[referral_id] AS
[referral_id], [t52].[authorised_on] AS [authorised_on], [t52].[unsaid] AS [unsaid], [t52].[closed_referral] AS
[closed_referral], [t52].[closed_on] AS [closed_on], [t52].[plan_on] AS [plan_on]
FROM (SELECT [t47].[person_id] AS [person_id], [t47].[assessment_id] AS [assessment_id], [t47].[referral_id] AS
[referral_id], [t47].[authorised_on] AS [authorised_on], [t47].[unsaid] AS [unsaid], [t29].[closed_referral] AS
[closed_referral], [t29].[closed_on] AS [closed_on], [t51].[first_assessment] AS [first_assessment], [t51].[plan_on]
AS [plan_on]
FROM (SELECT [t45].[person_id] AS [person_id], [t45].[assessment_id] AS [assessment_id], [t45].[referral_id] AS
[referral_id], [t45].[authorised_on] AS [authorised_on], CAST(CASE WHEN ([t45].[told_of] IS NULL) AND (NOT (COALESCE(
[t45].[nfa], (CAST(0 AS BIT))) = 1)) THEN 1 WHEN NOT (([t45].[told_of] IS NULL) AND (NOT (COALESCE([t45].[nfa], (CAST
(0 AS BIT))) = 1))) THEN 0 END AS BIT) AS [unsaid]
FROM (SELECT [t37].[assessment_id] AS [assessment_id], [t37].[person_id] AS [person_id], [t37].[referral_id] AS
[referral_id], [t37].[started_on] AS [started_on], [t37].[child_seen] AS [child_seen], [t37].[authorised_on] AS
[authorised_on], [t37].[nfa] AS [nfa], [t37].[team_id] AS [team_id], [t37].[worker_id] AS [worker_id], [t42].
[told_of] AS [told_of], [t42].[services] AS [services]
FROM (SELECT [t8].[assessment_id] AS [assessment_id], [t8].[person_id] AS [person_id], [t8].[referral_id] AS
[referral_id], [t8].[started_on] AS [started_on], [t8].[child_seen] AS [child_seen], [t8].[authorised_on] AS
[authorised_on], [t8].[nfa] AS [nfa], [t8].[team_id] AS [team_id], [t8].[worker_id] AS [worker_id]
FROM [assessments] AS [t8]
WHERE NOT [t8].[authorised_on] IS NULL) AS [t37]
LEFT OUTER JOIN (SELECT [t11].[assessment_id] AS [told_of], SUM(IIF([t11].[outcome] = 'PROV_OF_SERVICES', 1, 0)) AS
[services]
FROM [assessment_outcomes] AS [t11] GROUP BY [t11].[assessment_id]) AS [t42] ON [t37].[assessment_id] = [t42].
[told_of]) AS [t45]
WHERE ([t45].[services] > 0) OR (([t45].[told_of] IS NULL) AND (NOT (COALESCE([t45].[nfa], (CAST(0 AS BIT))) = 1))))
AS [t47]
LEFT OUTER JOIN (SELECT [t6].[referral_id] AS [closed_referral], [t6].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t6]) AS [t29] ON [t47].[referral_id] = [t29].[closed_referral]
LEFT OUTER JOIN (SELECT [t49].[assessment_id] AS [first_assessment], [t49].[plan_on] AS [plan_on]
FROM (SELECT [t48].[assessment_id] AS [assessment_id], MIN([t48].[began_on]) AS [plan_on]
FROM (SELECT [t47].[person_id] AS [person_id], [t47].[assessment_id] AS [assessment_id], [t47].[referral_id] AS
[referral_id], [t47].[authorised_on] AS [authorised_on], [t47].[unsaid] AS [unsaid], [t29].[closed_referral] AS
[closed_referral], [t29].[closed_on] AS [closed_on], [t23].[began_for] AS [began_for], [t23].[began_on] AS [began_on]
FROM (SELECT [t45].[person_id] AS [person_id], [t45].[assessment_id] AS [assessment_id], [t45].[referral_id] AS
[referral_id], [t45].[authorised_on] AS [authorised_on], CAST(CASE WHEN ([t45].[told_of] IS NULL) AND (NOT (COALESCE(
[t45].[nfa], (CAST(0 AS BIT))) = 1)) THEN 1 WHEN NOT (([t45].[told_of] IS NULL) AND (NOT (COALESCE([t45].[nfa], (CAST
(0 AS BIT))) = 1))) THEN 0 END AS BIT) AS [unsaid]
FROM (SELECT [t37].[assessment_id] AS [assessment_id], [t37].[person_id] AS [person_id], [t37].[referral_id] AS
[referral_id], [t37].[started_on] AS [started_on], [t37].[child_seen] AS [child_seen], [t37].[authorised_on] AS
[authorised_on], [t37].[nfa] AS [nfa], [t37].[team_id] AS [team_id], [t37].[worker_id] AS [worker_id], [t42].
[told_of] AS [told_of], [t42].[services] AS [services]
FROM (SELECT [t8].[assessment_id] AS [assessment_id], [t8].[person_id] AS [person_id], [t8].[referral_id] AS
[referral_id], [t8].[started_on] AS [started_on], [t8].[child_seen] AS [child_seen], [t8].[authorised_on] AS
[authorised_on], [t8].[nfa] AS [nfa], [t8].[team_id] AS [team_id], [t8].[worker_id] AS [worker_id]
FROM [assessments] AS [t8]
WHERE NOT [t8].[authorised_on] IS NULL) AS [t37]
LEFT OUTER JOIN (SELECT [t11].[assessment_id] AS [told_of], SUM(IIF([t11].[outcome] = 'PROV_OF_SERVICES', 1, 0)) AS
[services]
FROM [assessment_outcomes] AS [t11] GROUP BY [t11].[assessment_id]) AS [t42] ON [t37].[assessment_id] = [t42].
[told_of]) AS [t45]
WHERE ([t45].[services] > 0) OR (([t45].[told_of] IS NULL) AND (NOT (COALESCE([t45].[nfa], (CAST(0 AS BIT))) = 1))))
AS [t47]
LEFT OUTER JOIN (SELECT [t6].[referral_id] AS [closed_referral], [t6].[closed_on] AS [closed_on]
FROM [cin_episodes] AS [t6]) AS [t29] ON [t47].[referral_id] = [t29].[closed_referral]
INNER JOIN (SELECT [t0].[person_id] AS [began_for], [t0].[started_on] AS [began_on]
FROM [cin_plans] AS [t0]) AS [t23] ON [t47].[person_id] = [t23].[began_for] AND [t23].[began_on] >= [t47].
[authorised_on]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t9].[person_id] AS [run_person], [t9].[started_on] AS [run_from], [t9].[ended_on] AS [run_until]
FROM [in_need_spells] AS [t9]) AS [t20]
UNION ALL
SELECT *
FROM (SELECT [t10].[person_id] AS [run_person], [t10].[started_on] AS [run_from], [t10].[ended_on] AS [run_until]
FROM [cp_plans] AS [t10]) AS [t22]) AS [t32]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [run_person], [t7].[started_on] AS [run_from], [t7].[ended_on] AS [run_until]
FROM [care_periods] AS [t7]) AS [t19]) AS [t41]
WHERE [t47].[person_id] = [t41].[run_person] AND [t41].[run_from] < [t47].[authorised_on] AND (([t41].[run_until] IS
NULL) OR ([t41].[run_until] > [t47].[authorised_on])))) AS [t48] GROUP BY [t48].[assessment_id]) AS [t49]) AS [t51] ON
[t47].[assessment_id] = [t51].[first_assessment]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t9].[person_id] AS [run_person], [t9].[started_on] AS [run_from], [t9].[ended_on] AS [run_until]
FROM [in_need_spells] AS [t9]) AS [t20]
UNION ALL
SELECT *
FROM (SELECT [t10].[person_id] AS [run_person], [t10].[started_on] AS [run_from], [t10].[ended_on] AS [run_until]
FROM [cp_plans] AS [t10]) AS [t22]) AS [t32]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [run_person], [t7].[started_on] AS [run_from], [t7].[ended_on] AS [run_until]
FROM [care_periods] AS [t7]) AS [t19]) AS [t41]
WHERE [t47].[person_id] = [t41].[run_person] AND [t41].[run_from] < [t47].[authorised_on] AND (([t41].[run_until] IS
NULL) OR ([t41].[run_until] > [t47].[authorised_on])))) AS [t52]) AS [t54]
INNER JOIN (SELECT *
FROM (SELECT [t10].[person_id] AS [began_for], [t10].[started_on] AS [began_on]
FROM [cp_plans] AS [t10]) AS [t21]
UNION ALL
SELECT *
FROM (SELECT [t7].[person_id] AS [began_for], [t7].[started_on] AS [began_on]
FROM [care_periods] AS [t7]) AS [t18]) AS [t38] ON [t54].[person_id] = [t38].[began_for] AND [t38].[began_on] >= [t54]
.[authorised_on]) AS [t55] GROUP BY [t55].[assessment_id]) AS [t56]) AS [t58] ON [t54].[assessment_id] = [t58].
[first_assessment]) AS [t59]) AS [t61] CROSS JOIN [snapshot_day] AS [t14]) AS [t62]) AS [t64]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [first_number]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'working_day_number' AND [t4].[variant] = 'all') AS [t36] ON [t64].[authorised_on] = [t36].
[shift_from]) AS [t65]) AS [t67]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [number]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'working_day_number' AND [t4].[variant] = 'all') AS [t35] ON [t67].[stopped_on] = [t35].
[shift_from]) AS [t68]) AS [t69]) AS [t70]) AS [t72]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [planned_for], [t0].[started_on] AS [planned_on], MIN([t0].[plan_id]) AS
[plan_id]
FROM [cin_plans] AS [t0] GROUP BY [t0].[person_id], [t0].[started_on]) AS [t33] ON [t72].[person_id] = [t33].
[planned_for] AND [t72].[plan_on] = [t33].[planned_on] AND NOT ([t72].[pending] <> 0)
INNER JOIN [period_days] AS [t13] ON [t72].[authorised_on] = [t13].[day]) AS [t73]) AS [t75]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [held_by], [t2].[worker_id] AS [held_worker], [t2].[team_id] AS
[held_team], [t2].[from_on] AS [from_on], [t2].[until_on] AS [until_on], [t2].[next_on] AS [held_next]
FROM [responsibility] AS [t2]) AS [t26] ON [t75].[person_id] = [t26].[held_by] AND [t75].[stopped_on] >= [t26].
[from_on] AND (([t26].[held_next] IS NULL) OR ([t75].[stopped_on] < [t26].[held_next]))) AS [t76]) AS [t77]) AS [t78]
) AS [t80]
LEFT OUTER JOIN (SELECT [t12].[plan_id] AS [told_of], COALESCE([t34].[family], 'not told') AS [told_group]
FROM [cin_plans] AS [t12]
LEFT OUTER JOIN (SELECT [t1].[plan_id] AS [family_of], MIN([t1].[family]) AS [family]
FROM [plan_families] AS [t1] GROUP BY [t1].[plan_id]) AS [t34] ON [t12].[plan_id] = [t34].[family_of]) AS [t44] ON
[t80].[plan_id] = [t44].[told_of]) AS [t81]) AS [t82];
