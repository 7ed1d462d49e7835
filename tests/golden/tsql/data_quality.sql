-- measure DQ01
SELECT CAST([t6].[period] AS VARCHAR(MAX)) AS [period], CAST([t6].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST(
[t6].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t6].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS
VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN [t6].[unknown_because] IS NULL THEN 1
WHEN NOT ([t6].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST
(COALESCE(CAST(CAST(CASE WHEN [t6].[unknown_because] IS NULL THEN 1 WHEN NOT ([t6].[unknown_because] IS NULL) THEN 0
END AS BIT) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(CAST(CASE WHEN [t6].[unknown_because] IS NULL THEN 1
WHEN NOT ([t6].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST
(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t5].[standard] AS [standard], [t5].[person_id] AS [person_id], [t5].[episode_id] AS [episode_id], [t5].
[sequence] AS [sequence], [t5].[variant] AS [variant], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[started_on] AS [started_on], [t5].[due_on] AS [due_on], [t5].[done_on] AS [done_on], [t5].[ended_other_on] AS
[ended_other_on], [t5].[unknown_because] AS [unknown_because], [t5].[parameter_version] AS [parameter_version], [t5].
[began_on] AS [began_on], [t5].[period] AS [period]
FROM (SELECT [t4].[standard] AS [standard], [t4].[person_id] AS [person_id], [t4].[episode_id] AS [episode_id], [t4].
[sequence] AS [sequence], [t4].[variant] AS [variant], [t4].[worker_id] AS [worker_id], [t4].[team_id] AS [team_id],
[t4].[started_on] AS [started_on], [t4].[due_on] AS [due_on], [t4].[done_on] AS [done_on], [t4].[ended_other_on] AS
[ended_other_on], [t4].[unknown_because] AS [unknown_because], [t4].[parameter_version] AS [parameter_version], [t4].
[began_on] AS [began_on], [t2].[period] AS [period], [t2].[day] AS [day]
FROM (SELECT [t0].[standard] AS [standard], [t0].[person_id] AS [person_id], [t0].[episode_id] AS [episode_id], [t0].
[sequence] AS [sequence], [t0].[variant] AS [variant], [t0].[worker_id] AS [worker_id], [t0].[team_id] AS [team_id],
[t0].[started_on] AS [started_on], [t0].[due_on] AS [due_on], [t0].[done_on] AS [done_on], [t0].[ended_other_on] AS
[ended_other_on], [t0].[unknown_because] AS [unknown_because], [t0].[parameter_version] AS [parameter_version],
COALESCE([t0].[started_on], [t0].[done_on], [t0].[ended_other_on]) AS [began_on]
FROM [ledger] AS [t0]) AS [t4]
INNER JOIN [period_days] AS [t2] ON [t4].[began_on] = [t2].[day]) AS [t5]) AS [t6];

-- measure DQ02
SELECT CAST([t85].[period] AS VARCHAR(MAX)) AS [period], CAST([t85].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t85].[hit] IS NULL, [t85].
[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE([t85].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t85].[hit]
IS NULL, 0.0, [t85].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS
[overdue]
FROM (SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t45].[period] AS [period], [t45].[person_id] AS [person_id], 1.0 AS [counted], [t45].[hit] AS [hit]
FROM (SELECT [t37].[referral_id] AS [referral_id], [t37].[person_id] AS [person_id], [t37].[referral_on] AS
[referral_on], [t37].[primary_need] AS [primary_need], [t37].[source] AS [source], [t37].[source_detail] AS
[source_detail], [t37].[nfa] AS [nfa], [t37].[close_reason] AS [close_reason], [t37].[closed_on] AS [closed_on], [t37]
.[team_id] AS [team_id], [t37].[worker_id] AS [worker_id], [t37].[hit] AS [hit], [t37].[period] AS [period]
FROM (SELECT [t26].[referral_id] AS [referral_id], [t26].[person_id] AS [person_id], [t26].[referral_on] AS
[referral_on], [t26].[primary_need] AS [primary_need], [t26].[source] AS [source], [t26].[source_detail] AS
[source_detail], [t26].[nfa] AS [nfa], [t26].[close_reason] AS [close_reason], [t26].[closed_on] AS [closed_on], [t26]
.[team_id] AS [team_id], [t26].[worker_id] AS [worker_id], [t26].[hit] AS [hit], [t10].[period] AS [period], [t10].
[day] AS [day]
FROM (SELECT [t0].[referral_id] AS [referral_id], [t0].[person_id] AS [person_id], [t0].[referral_on] AS [referral_on]
, [t0].[primary_need] AS [primary_need], [t0].[source] AS [source], [t0].[source_detail] AS [source_detail], [t0].
[nfa] AS [nfa], [t0].[close_reason] AS [close_reason], [t0].[closed_on] AS [closed_on], [t0].[team_id] AS [team_id],
[t0].[worker_id] AS [worker_id], CAST(COALESCE(CAST(CASE WHEN [t0].[closed_on] < [t0].[referral_on] THEN 1 WHEN NOT (
[t0].[closed_on] < [t0].[referral_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [hit]
FROM [cin_episodes] AS [t0]) AS [t26]
INNER JOIN [period_days] AS [t10] ON [t26].[referral_on] = [t10].[day]) AS [t37]) AS [t45]) AS [t56]
UNION ALL
SELECT *
FROM (SELECT [t46].[period] AS [period], [t46].[person_id] AS [person_id], 1.0 AS [counted], [t46].[hit] AS [hit]
FROM (SELECT [t38].[assessment_id] AS [assessment_id], [t38].[person_id] AS [person_id], [t38].[referral_id] AS
[referral_id], [t38].[started_on] AS [started_on], [t38].[child_seen] AS [child_seen], [t38].[authorised_on] AS
[authorised_on], [t38].[nfa] AS [nfa], [t38].[team_id] AS [team_id], [t38].[worker_id] AS [worker_id], [t38].[hit] AS
[hit], [t38].[period] AS [period]
FROM (SELECT [t27].[assessment_id] AS [assessment_id], [t27].[person_id] AS [person_id], [t27].[referral_id] AS
[referral_id], [t27].[started_on] AS [started_on], [t27].[child_seen] AS [child_seen], [t27].[authorised_on] AS
[authorised_on], [t27].[nfa] AS [nfa], [t27].[team_id] AS [team_id], [t27].[worker_id] AS [worker_id], [t27].[hit] AS
[hit], [t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t2].[assessment_id] AS [assessment_id], [t2].[person_id] AS [person_id], [t2].[referral_id] AS
[referral_id], [t2].[started_on] AS [started_on], [t2].[child_seen] AS [child_seen], [t2].[authorised_on] AS
[authorised_on], [t2].[nfa] AS [nfa], [t2].[team_id] AS [team_id], [t2].[worker_id] AS [worker_id], CAST(COALESCE(
CAST(CASE WHEN [t2].[authorised_on] < [t2].[started_on] THEN 1 WHEN NOT ([t2].[authorised_on] < [t2].[started_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [hit]
FROM [assessments] AS [t2]) AS [t27]
INNER JOIN [period_days] AS [t10] ON [t27].[started_on] = [t10].[day]) AS [t38]) AS [t46]) AS [t57]) AS [t66]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t74].[period] AS [period], [t74].[person_id] AS [person_id], 1.0 AS [counted], [t74].[hit] AS [hit]
FROM (SELECT [t72].[enquiry_id] AS [enquiry_id], [t72].[referral_id] AS [referral_id], [t72].[person_id] AS
[person_id], [t72].[started_on] AS [started_on], [t72].[ended_on] AS [ended_on], [t72].[nfa] AS [nfa], [t72].
[worker_id] AS [worker_id], [t72].[team_id] AS [team_id], [t72].[of_referral] AS [of_referral], [t72].[referral_on] AS
[referral_on], [t72].[hit] AS [hit], [t72].[period] AS [period]
FROM (SELECT [t55].[enquiry_id] AS [enquiry_id], [t55].[referral_id] AS [referral_id], [t55].[person_id] AS
[person_id], [t55].[started_on] AS [started_on], [t55].[ended_on] AS [ended_on], [t55].[nfa] AS [nfa], [t55].
[worker_id] AS [worker_id], [t55].[team_id] AS [team_id], [t55].[of_referral] AS [of_referral], [t55].[referral_on] AS
[referral_on], [t55].[hit] AS [hit], [t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t34].[enquiry_id] AS [enquiry_id], [t34].[referral_id] AS [referral_id], [t34].[person_id] AS
[person_id], [t34].[started_on] AS [started_on], [t34].[ended_on] AS [ended_on], [t34].[nfa] AS [nfa], [t34].
[worker_id] AS [worker_id], [t34].[team_id] AS [team_id], [t34].[of_referral] AS [of_referral], [t34].[referral_on] AS
[referral_on], CAST(COALESCE(CAST(CASE WHEN [t34].[started_on] < [t34].[referral_on] THEN 1 WHEN NOT ([t34].
[started_on] < [t34].[referral_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [hit]
FROM (SELECT [t11].[enquiry_id] AS [enquiry_id], [t11].[referral_id] AS [referral_id], [t11].[person_id] AS
[person_id], [t11].[started_on] AS [started_on], [t11].[ended_on] AS [ended_on], [t11].[nfa] AS [nfa], [t11].
[worker_id] AS [worker_id], [t11].[team_id] AS [team_id], [t15].[of_referral] AS [of_referral], [t15].[referral_on] AS
[referral_on]
FROM [s47_enquiries] AS [t11]
INNER JOIN (SELECT [t0].[referral_id] AS [of_referral], [t0].[referral_on] AS [referral_on]
FROM [cin_episodes] AS [t0]) AS [t15] ON [t11].[referral_id] = [t15].[of_referral]) AS [t34]) AS [t55]
INNER JOIN [period_days] AS [t10] ON [t55].[started_on] = [t10].[day]) AS [t72]) AS [t74]) AS [t77]
UNION ALL
SELECT *
FROM (SELECT [t75].[period] AS [period], [t75].[person_id] AS [person_id], 1.0 AS [counted], [t75].[hit] AS [hit]
FROM (SELECT [t73].[review_id] AS [review_id], [t73].[person_id] AS [person_id], [t73].[plan_id] AS [plan_id], [t73].
[due_on] AS [due_on], [t73].[review_on] AS [review_on], [t73].[meeting_id] AS [meeting_id], [t73].[plan_continues] AS
[plan_continues], [t73].[quorate] AS [quorate], [t73].[participation] AS [participation], [t73].[of_plan] AS [of_plan]
, [t73].[plan_on] AS [plan_on], [t73].[hit] AS [hit], [t73].[period] AS [period]
FROM (SELECT [t59].[review_id] AS [review_id], [t59].[person_id] AS [person_id], [t59].[plan_id] AS [plan_id], [t59].
[due_on] AS [due_on], [t59].[review_on] AS [review_on], [t59].[meeting_id] AS [meeting_id], [t59].[plan_continues] AS
[plan_continues], [t59].[quorate] AS [quorate], [t59].[participation] AS [participation], [t59].[of_plan] AS [of_plan]
, [t59].[plan_on] AS [plan_on], [t59].[hit] AS [hit], [t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t36].[review_id] AS [review_id], [t36].[person_id] AS [person_id], [t36].[plan_id] AS [plan_id], [t36].
[due_on] AS [due_on], [t36].[review_on] AS [review_on], [t36].[meeting_id] AS [meeting_id], [t36].[plan_continues] AS
[plan_continues], [t36].[quorate] AS [quorate], [t36].[participation] AS [participation], [t36].[of_plan] AS [of_plan]
, [t36].[plan_on] AS [plan_on], CAST(COALESCE(CAST(CASE WHEN [t36].[review_on] <= [t36].[plan_on] THEN 1 WHEN NOT (
[t36].[review_on] <= [t36].[plan_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [hit]
FROM (SELECT [t12].[review_id] AS [review_id], [t12].[person_id] AS [person_id], [t12].[plan_id] AS [plan_id], [t12].
[due_on] AS [due_on], [t12].[review_on] AS [review_on], [t12].[meeting_id] AS [meeting_id], [t12].[plan_continues] AS
[plan_continues], [t12].[quorate] AS [quorate], [t12].[participation] AS [participation], [t17].[of_plan] AS [of_plan]
, [t17].[plan_on] AS [plan_on]
FROM [cp_reviews] AS [t12]
INNER JOIN (SELECT [t4].[plan_id] AS [of_plan], [t4].[started_on] AS [plan_on]
FROM [cp_plans] AS [t4]) AS [t17] ON [t12].[plan_id] = [t17].[of_plan]) AS [t36]) AS [t59]
INNER JOIN [period_days] AS [t10] ON [t59].[review_on] = [t10].[day]) AS [t73]) AS [t75]) AS [t79]) AS [t80]) AS [t82]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t78].[period] AS [period], [t78].[person_id] AS [person_id], 1.0 AS [counted], [t78].[hit] AS [hit]
FROM (SELECT [t76].[assessment_id] AS [assessment_id], [t76].[person_id] AS [person_id], [t76].[referral_id] AS
[referral_id], [t76].[started_on] AS [started_on], [t76].[child_seen] AS [child_seen], [t76].[authorised_on] AS
[authorised_on], [t76].[nfa] AS [nfa], [t76].[team_id] AS [team_id], [t76].[worker_id] AS [worker_id], [t76].
[before_until] AS [before_until], [t76].[before_id] AS [before_id], [t76].[under_way] AS [under_way], [t76].[hit] AS
[hit], [t76].[period] AS [period]
FROM (SELECT [t70].[assessment_id] AS [assessment_id], [t70].[person_id] AS [person_id], [t70].[referral_id] AS
[referral_id], [t70].[started_on] AS [started_on], [t70].[child_seen] AS [child_seen], [t70].[authorised_on] AS
[authorised_on], [t70].[nfa] AS [nfa], [t70].[team_id] AS [team_id], [t70].[worker_id] AS [worker_id], [t70].
[before_until] AS [before_until], [t70].[before_id] AS [before_id], [t70].[under_way] AS [under_way], [t70].[hit] AS
[hit], [t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t35].[assessment_id] AS [assessment_id], [t35].[person_id] AS [person_id], [t35].[referral_id] AS
[referral_id], [t35].[started_on] AS [started_on], [t35].[child_seen] AS [child_seen], [t35].[authorised_on] AS
[authorised_on], [t35].[nfa] AS [nfa], [t35].[team_id] AS [team_id], [t35].[worker_id] AS [worker_id], [t35].
[before_until] AS [before_until], [t35].[before_id] AS [before_id], CAST(CASE WHEN (NOT [t35].[before_id] IS NULL) AND
(([t35].[before_until] IS NULL) OR ([t35].[started_on] < [t35].[before_until])) THEN 1 WHEN NOT ((NOT [t35].
[before_id] IS NULL) AND (([t35].[before_until] IS NULL) OR ([t35].[started_on] < [t35].[before_until]))) THEN 0 END
AS BIT) AS [under_way], CAST(COALESCE(CAST(CASE WHEN (NOT [t35].[before_id] IS NULL) AND (([t35].[before_until] IS
NULL) OR ([t35].[started_on] < [t35].[before_until])) THEN 1 WHEN NOT ((NOT [t35].[before_id] IS NULL) AND (([t35].
[before_until] IS NULL) OR ([t35].[started_on] < [t35].[before_until]))) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS
FLOAT) AS [hit]
FROM (SELECT [t16].[assessment_id] AS [assessment_id], [t16].[person_id] AS [person_id], [t16].[referral_id] AS
[referral_id], [t16].[started_on] AS [started_on], [t16].[child_seen] AS [child_seen], [t16].[authorised_on] AS
[authorised_on], [t16].[nfa] AS [nfa], [t16].[team_id] AS [team_id], [t16].[worker_id] AS [worker_id], LAG([t16].
[authorised_on]) OVER (PARTITION BY [t16].[person_id] ORDER BY CASE WHEN [t16].[started_on] IS NULL THEN 1 ELSE 0 END
, [t16].[started_on] ASC, CASE WHEN [t16].[assessment_id] IS NULL THEN 1 ELSE 0 END, [t16].[assessment_id] ASC) AS
[before_until], LAG([t16].[assessment_id]) OVER (PARTITION BY [t16].[person_id] ORDER BY CASE WHEN [t16].[started_on]
IS NULL THEN 1 ELSE 0 END, [t16].[started_on] ASC, CASE WHEN [t16].[assessment_id] IS NULL THEN 1 ELSE 0 END, [t16].
[assessment_id] ASC) AS [before_id]
FROM (SELECT [t2].[assessment_id] AS [assessment_id], [t2].[person_id] AS [person_id], [t2].[referral_id] AS
[referral_id], [t2].[started_on] AS [started_on], [t2].[child_seen] AS [child_seen], [t2].[authorised_on] AS
[authorised_on], [t2].[nfa] AS [nfa], [t2].[team_id] AS [team_id], [t2].[worker_id] AS [worker_id]
FROM [assessments] AS [t2]
WHERE NOT [t2].[started_on] IS NULL) AS [t16]) AS [t35]) AS [t70]
INNER JOIN [period_days] AS [t10] ON [t70].[started_on] = [t10].[day]) AS [t76]) AS [t78]) AS [t81]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t47].[period] AS [period], [t47].[person_id] AS [person_id], 1.0 AS [counted], [t47].[hit] AS [hit]
FROM (SELECT [t39].[plan_id] AS [plan_id], [t39].[referral_id] AS [referral_id], [t39].[person_id] AS [person_id],
[t39].[started_on] AS [started_on], [t39].[ended_on] AS [ended_on], [t39].[team_id] AS [team_id], [t39].[worker_id] AS
[worker_id], [t39].[hit] AS [hit], [t39].[period] AS [period]
FROM (SELECT [t28].[plan_id] AS [plan_id], [t28].[referral_id] AS [referral_id], [t28].[person_id] AS [person_id],
[t28].[started_on] AS [started_on], [t28].[ended_on] AS [ended_on], [t28].[team_id] AS [team_id], [t28].[worker_id] AS
[worker_id], [t28].[hit] AS [hit], [t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t3].[plan_id] AS [plan_id], [t3].[referral_id] AS [referral_id], [t3].[person_id] AS [person_id], [t3].
[started_on] AS [started_on], [t3].[ended_on] AS [ended_on], [t3].[team_id] AS [team_id], [t3].[worker_id] AS
[worker_id], CAST(COALESCE(CAST(CASE WHEN [t3].[ended_on] < [t3].[started_on] THEN 1 WHEN NOT ([t3].[ended_on] < [t3]
.[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [hit]
FROM [cin_plans] AS [t3]) AS [t28]
INNER JOIN [period_days] AS [t10] ON [t28].[started_on] = [t10].[day]) AS [t39]) AS [t47]) AS [t58]
UNION ALL
SELECT *
FROM (SELECT [t48].[period] AS [period], [t48].[person_id] AS [person_id], 1.0 AS [counted], [t48].[hit] AS [hit]
FROM (SELECT [t40].[plan_id] AS [plan_id], [t40].[referral_id] AS [referral_id], [t40].[conference_id] AS
[conference_id], [t40].[person_id] AS [person_id], [t40].[started_on] AS [started_on], [t40].[ended_on] AS [ended_on]
, [t40].[initial_category] AS [initial_category], [t40].[other_authority] AS [other_authority], [t40].
[latest_category] AS [latest_category], [t40].[hit] AS [hit], [t40].[period] AS [period]
FROM (SELECT [t29].[plan_id] AS [plan_id], [t29].[referral_id] AS [referral_id], [t29].[conference_id] AS
[conference_id], [t29].[person_id] AS [person_id], [t29].[started_on] AS [started_on], [t29].[ended_on] AS [ended_on]
, [t29].[initial_category] AS [initial_category], [t29].[other_authority] AS [other_authority], [t29].
[latest_category] AS [latest_category], [t29].[hit] AS [hit], [t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t4].[plan_id] AS [plan_id], [t4].[referral_id] AS [referral_id], [t4].[conference_id] AS [conference_id]
, [t4].[person_id] AS [person_id], [t4].[started_on] AS [started_on], [t4].[ended_on] AS [ended_on], [t4].
[initial_category] AS [initial_category], [t4].[other_authority] AS [other_authority], [t4].[latest_category] AS
[latest_category], CAST(COALESCE(CAST(CASE WHEN [t4].[ended_on] < [t4].[started_on] THEN 1 WHEN NOT ([t4].[ended_on] <
[t4].[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [hit]
FROM [cp_plans] AS [t4]) AS [t29]
INNER JOIN [period_days] AS [t10] ON [t29].[started_on] = [t10].[day]) AS [t40]) AS [t48]) AS [t60]) AS [t67]) AS
[t83]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t49].[period] AS [period], [t49].[person_id] AS [person_id], 1.0 AS [counted], [t49].[hit] AS [hit]
FROM (SELECT [t41].[placement_id] AS [placement_id], [t41].[started_on] AS [started_on], [t41].[type] AS [type], [t41]
.[urn] AS [urn], [t41].[distance_miles] AS [distance_miles], [t41].[care_period_id] AS [care_period_id], [t41].
[provider] AS [provider], [t41].[postcode] AS [postcode], [t41].[ended_on] AS [ended_on], [t41].[change_reason] AS
[change_reason], [t41].[person_id] AS [person_id], [t41].[hit] AS [hit], [t41].[period] AS [period]
FROM (SELECT [t30].[placement_id] AS [placement_id], [t30].[started_on] AS [started_on], [t30].[type] AS [type], [t30]
.[urn] AS [urn], [t30].[distance_miles] AS [distance_miles], [t30].[care_period_id] AS [care_period_id], [t30].
[provider] AS [provider], [t30].[postcode] AS [postcode], [t30].[ended_on] AS [ended_on], [t30].[change_reason] AS
[change_reason], [t30].[person_id] AS [person_id], [t30].[hit] AS [hit], [t10].[period] AS [period], [t10].[day] AS
[day]
FROM (SELECT [t5].[placement_id] AS [placement_id], [t5].[started_on] AS [started_on], [t5].[type] AS [type], [t5].
[urn] AS [urn], [t5].[distance_miles] AS [distance_miles], [t5].[care_period_id] AS [care_period_id], [t5].[provider]
AS [provider], [t5].[postcode] AS [postcode], [t5].[ended_on] AS [ended_on], [t5].[change_reason] AS [change_reason],
[t5].[person_id] AS [person_id], CAST(COALESCE(CAST(CASE WHEN [t5].[ended_on] < [t5].[started_on] THEN 1 WHEN NOT (
[t5].[ended_on] < [t5].[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [hit]
FROM [placements] AS [t5]) AS [t30]
INNER JOIN [period_days] AS [t10] ON [t30].[started_on] = [t10].[day]) AS [t41]) AS [t49]) AS [t61]
UNION ALL
SELECT *
FROM (SELECT [t50].[period] AS [period], [t50].[person_id] AS [person_id], 1.0 AS [counted], [t50].[hit] AS [hit]
FROM (SELECT [t42].[legal_status_id] AS [legal_status_id], [t42].[person_id] AS [person_id], [t42].[status] AS
[status], [t42].[started_on] AS [started_on], [t42].[ended_on] AS [ended_on], [t42].[hit] AS [hit], [t42].[period] AS
[period]
FROM (SELECT [t31].[legal_status_id] AS [legal_status_id], [t31].[person_id] AS [person_id], [t31].[status] AS
[status], [t31].[started_on] AS [started_on], [t31].[ended_on] AS [ended_on], [t31].[hit] AS [hit], [t10].[period] AS
[period], [t10].[day] AS [day]
FROM (SELECT [t6].[legal_status_id] AS [legal_status_id], [t6].[person_id] AS [person_id], [t6].[status] AS [status],
[t6].[started_on] AS [started_on], [t6].[ended_on] AS [ended_on], CAST(COALESCE(CAST(CASE WHEN [t6].[ended_on] < [t6]
.[started_on] THEN 1 WHEN NOT ([t6].[ended_on] < [t6].[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS
[hit]
FROM [legal_statuses] AS [t6]) AS [t31]
INNER JOIN [period_days] AS [t10] ON [t31].[started_on] = [t10].[day]) AS [t42]) AS [t50]) AS [t62]) AS [t68]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t51].[period] AS [period], [t51].[person_id] AS [person_id], 1.0 AS [counted], [t51].[hit] AS [hit]
FROM (SELECT [t43].[enquiry_id] AS [enquiry_id], [t43].[referral_id] AS [referral_id], [t43].[person_id] AS
[person_id], [t43].[started_on] AS [started_on], [t43].[ended_on] AS [ended_on], [t43].[nfa] AS [nfa], [t43].
[worker_id] AS [worker_id], [t43].[team_id] AS [team_id], [t43].[hit] AS [hit], [t43].[period] AS [period]
FROM (SELECT [t32].[enquiry_id] AS [enquiry_id], [t32].[referral_id] AS [referral_id], [t32].[person_id] AS
[person_id], [t32].[started_on] AS [started_on], [t32].[ended_on] AS [ended_on], [t32].[nfa] AS [nfa], [t32].
[worker_id] AS [worker_id], [t32].[team_id] AS [team_id], [t32].[hit] AS [hit], [t10].[period] AS [period], [t10].
[day] AS [day]
FROM (SELECT [t7].[enquiry_id] AS [enquiry_id], [t7].[referral_id] AS [referral_id], [t7].[person_id] AS [person_id],
[t7].[started_on] AS [started_on], [t7].[ended_on] AS [ended_on], [t7].[nfa] AS [nfa], [t7].[worker_id] AS [worker_id]
, [t7].[team_id] AS [team_id], CAST(COALESCE(CAST(CASE WHEN [t7].[ended_on] < [t7].[started_on] THEN 1 WHEN NOT ([t7]
.[ended_on] < [t7].[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [hit]
FROM [s47_enquiries] AS [t7]) AS [t32]
INNER JOIN [period_days] AS [t10] ON [t32].[started_on] = [t10].[day]) AS [t43]) AS [t51]) AS [t63]
UNION ALL
SELECT *
FROM (SELECT [t52].[period] AS [period], [t52].[person_id] AS [person_id], 1.0 AS [counted], [t52].[hit] AS [hit]
FROM (SELECT [t44].[involvement_id] AS [involvement_id], [t44].[worker_id] AS [worker_id], [t44].[role] AS [role],
[t44].[team_id] AS [team_id], [t44].[started_on] AS [started_on], [t44].[ended_on] AS [ended_on], [t44].
[change_reason] AS [change_reason], [t44].[person_id] AS [person_id], [t44].[referral_id] AS [referral_id], [t44].
[hit] AS [hit], [t44].[period] AS [period]
FROM (SELECT [t33].[involvement_id] AS [involvement_id], [t33].[worker_id] AS [worker_id], [t33].[role] AS [role],
[t33].[team_id] AS [team_id], [t33].[started_on] AS [started_on], [t33].[ended_on] AS [ended_on], [t33].
[change_reason] AS [change_reason], [t33].[person_id] AS [person_id], [t33].[referral_id] AS [referral_id], [t33].
[hit] AS [hit], [t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t8].[involvement_id] AS [involvement_id], [t8].[worker_id] AS [worker_id], [t8].[role] AS [role], [t8].
[team_id] AS [team_id], [t8].[started_on] AS [started_on], [t8].[ended_on] AS [ended_on], [t8].[change_reason] AS
[change_reason], [t8].[person_id] AS [person_id], [t8].[referral_id] AS [referral_id], CAST(COALESCE(CAST(CASE WHEN
[t8].[ended_on] < [t8].[started_on] THEN 1 WHEN NOT ([t8].[ended_on] < [t8].[started_on]) THEN 0 END AS BIT), (CAST(0
AS BIT))) AS FLOAT) AS [hit]
FROM [involvements] AS [t8]) AS [t33]
INNER JOIN [period_days] AS [t10] ON [t33].[started_on] = [t10].[day]) AS [t44]) AS [t52]) AS [t64]) AS [t69]) AS
[t71]) AS [t84]) AS [t85];

-- measure DQ03
SELECT CAST([t100].[period] AS VARCHAR(MAX)) AS [period], CAST([t100].[person_id] AS VARCHAR(MAX)) AS [person_id],
CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[team_id], CAST([t100].[category] AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t100].[hit] IS NULL, [t100].[counted]
, 0.0) AS FLOAT) AS [counted], CAST(COALESCE([t100].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t100].[hit] IS NULL
, 0.0, [t100].[counted]) AS FLOAT) AS [unknown], CAST([t100].[pending] AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS
[overdue]
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t81].[period] AS [period], [t81].[person_id] AS [person_id], [t81].[counted] AS [counted], IIF([t81].
[written_on] >= [t81].[happened_on], CAST(DATEDIFF(DAY, CAST([t81].[happened_on] AS DATETIME2), CAST((SELECT MIN(
several.v)
FROM (VALUES ([t81].[written_on]), ([t81].[as_at])) AS several(v)) AS DATETIME2)) AS FLOAT), CAST(NULL AS FLOAT)) AS
[hit], CAST(COALESCE(CAST(CASE WHEN [t81].[written_on] > [t81].[as_at] THEN 1 WHEN NOT ([t81].[written_on] > [t81].
[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [pending], 'pathway steps' AS [category]
FROM (SELECT [t74].[step_id] AS [step_id], [t74].[person_id] AS [person_id], [t74].[step] AS [step], [t74].
[completed_on] AS [completed_on], [t74].[recorded_at] AS [recorded_at], [t74].[recorded_by] AS [recorded_by], [t74].
[last_recorded_at] AS [last_recorded_at], [t74].[happened_on] AS [happened_on], [t74].[written_on] AS [written_on],
[t74].[period] AS [period], [t74].[counted] AS [counted], [t9].[as_at] AS [as_at]
FROM (SELECT [t60].[step_id] AS [step_id], [t60].[person_id] AS [person_id], [t60].[step] AS [step], [t60].
[completed_on] AS [completed_on], [t60].[recorded_at] AS [recorded_at], [t60].[recorded_by] AS [recorded_by], [t60].
[last_recorded_at] AS [last_recorded_at], [t60].[happened_on] AS [happened_on], [t60].[written_on] AS [written_on],
[t60].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t53].[step_id] AS [step_id], [t53].[person_id] AS [person_id], [t53].[step] AS [step], [t53].
[completed_on] AS [completed_on], [t53].[recorded_at] AS [recorded_at], [t53].[recorded_by] AS [recorded_by], [t53].
[last_recorded_at] AS [last_recorded_at], [t53].[happened_on] AS [happened_on], [t53].[written_on] AS [written_on],
[t53].[period] AS [period]
FROM (SELECT [t46].[step_id] AS [step_id], [t46].[person_id] AS [person_id], [t46].[step] AS [step], [t46].
[completed_on] AS [completed_on], [t46].[recorded_at] AS [recorded_at], [t46].[recorded_by] AS [recorded_by], [t46].
[last_recorded_at] AS [last_recorded_at], [t46].[happened_on] AS [happened_on], [t46].[written_on] AS [written_on],
[t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t32].[step_id] AS [step_id], [t32].[person_id] AS [person_id], [t32].[step] AS [step], [t32].
[completed_on] AS [completed_on], [t32].[recorded_at] AS [recorded_at], [t32].[recorded_by] AS [recorded_by], [t32].
[last_recorded_at] AS [last_recorded_at], [t32].[completed_on] AS [happened_on], CAST([t32].[recorded_at] AS DATE) AS
[written_on]
FROM (SELECT [t11].[step_id] AS [step_id], [t11].[person_id] AS [person_id], [t11].[step] AS [step], [t11].
[completed_on] AS [completed_on], [t11].[recorded_at] AS [recorded_at], [t11].[recorded_by] AS [recorded_by], [t25].
[last_recorded_at] AS [last_recorded_at]
FROM [pathway_steps] AS [t11] CROSS JOIN (SELECT MAX([t2].[recorded_at]) AS [last_recorded_at]
FROM [pathway_steps] AS [t2]) AS [t25]) AS [t32]
WHERE NOT [t32].[last_recorded_at] IS NULL) AS [t46]
INNER JOIN [period_days] AS [t10] ON [t46].[happened_on] = [t10].[day]) AS [t53]) AS [t60]) AS [t74] CROSS JOIN
[snapshot_day] AS [t9]) AS [t81]) AS [t88]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t82].[period] AS [period], [t82].[person_id] AS [person_id], [t82].[counted] AS [counted], IIF([t82].
[written_on] >= [t82].[happened_on], CAST(DATEDIFF(DAY, CAST([t82].[happened_on] AS DATETIME2), CAST((SELECT MIN(
several.v)
FROM (VALUES ([t82].[written_on]), ([t82].[as_at])) AS several(v)) AS DATETIME2)) AS FLOAT), CAST(NULL AS FLOAT)) AS
[hit], CAST(COALESCE(CAST(CASE WHEN [t82].[written_on] > [t82].[as_at] THEN 1 WHEN NOT ([t82].[written_on] > [t82].
[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [pending], 'contact decisions' AS [category]
FROM (SELECT [t75].[contact_id] AS [contact_id], [t75].[person_id] AS [person_id], [t75].[received_at] AS
[received_at], [t75].[decided_at] AS [decided_at], [t75].[decided_by] AS [decided_by], [t75].[out_of_hours] AS
[out_of_hours], [t75].[emergency_duty_recorded] AS [emergency_duty_recorded], [t75].[handover_acknowledged_at] AS
[handover_acknowledged_at], [t75].[consent] AS [consent], [t75].[recorded_at] AS [recorded_at], [t75].[recorded_by] AS
[recorded_by], [t75].[last_recorded_at] AS [last_recorded_at], [t75].[happened_on] AS [happened_on], [t75].
[written_on] AS [written_on], [t75].[period] AS [period], [t75].[counted] AS [counted], [t9].[as_at] AS [as_at]
FROM (SELECT [t61].[contact_id] AS [contact_id], [t61].[person_id] AS [person_id], [t61].[received_at] AS
[received_at], [t61].[decided_at] AS [decided_at], [t61].[decided_by] AS [decided_by], [t61].[out_of_hours] AS
[out_of_hours], [t61].[emergency_duty_recorded] AS [emergency_duty_recorded], [t61].[handover_acknowledged_at] AS
[handover_acknowledged_at], [t61].[consent] AS [consent], [t61].[recorded_at] AS [recorded_at], [t61].[recorded_by] AS
[recorded_by], [t61].[last_recorded_at] AS [last_recorded_at], [t61].[happened_on] AS [happened_on], [t61].
[written_on] AS [written_on], [t61].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t54].[contact_id] AS [contact_id], [t54].[person_id] AS [person_id], [t54].[received_at] AS
[received_at], [t54].[decided_at] AS [decided_at], [t54].[decided_by] AS [decided_by], [t54].[out_of_hours] AS
[out_of_hours], [t54].[emergency_duty_recorded] AS [emergency_duty_recorded], [t54].[handover_acknowledged_at] AS
[handover_acknowledged_at], [t54].[consent] AS [consent], [t54].[recorded_at] AS [recorded_at], [t54].[recorded_by] AS
[recorded_by], [t54].[last_recorded_at] AS [last_recorded_at], [t54].[happened_on] AS [happened_on], [t54].
[written_on] AS [written_on], [t54].[period] AS [period]
FROM (SELECT [t47].[contact_id] AS [contact_id], [t47].[person_id] AS [person_id], [t47].[received_at] AS
[received_at], [t47].[decided_at] AS [decided_at], [t47].[decided_by] AS [decided_by], [t47].[out_of_hours] AS
[out_of_hours], [t47].[emergency_duty_recorded] AS [emergency_duty_recorded], [t47].[handover_acknowledged_at] AS
[handover_acknowledged_at], [t47].[consent] AS [consent], [t47].[recorded_at] AS [recorded_at], [t47].[recorded_by] AS
[recorded_by], [t47].[last_recorded_at] AS [last_recorded_at], [t47].[happened_on] AS [happened_on], [t47].
[written_on] AS [written_on], [t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t33].[contact_id] AS [contact_id], [t33].[person_id] AS [person_id], [t33].[received_at] AS
[received_at], [t33].[decided_at] AS [decided_at], [t33].[decided_by] AS [decided_by], [t33].[out_of_hours] AS
[out_of_hours], [t33].[emergency_duty_recorded] AS [emergency_duty_recorded], [t33].[handover_acknowledged_at] AS
[handover_acknowledged_at], [t33].[consent] AS [consent], [t33].[recorded_at] AS [recorded_at], [t33].[recorded_by] AS
[recorded_by], [t33].[last_recorded_at] AS [last_recorded_at], CAST([t33].[received_at] AS DATE) AS [happened_on],
CAST([t33].[recorded_at] AS DATE) AS [written_on]
FROM (SELECT [t12].[contact_id] AS [contact_id], [t12].[person_id] AS [person_id], [t12].[received_at] AS
[received_at], [t12].[decided_at] AS [decided_at], [t12].[decided_by] AS [decided_by], [t12].[out_of_hours] AS
[out_of_hours], [t12].[emergency_duty_recorded] AS [emergency_duty_recorded], [t12].[handover_acknowledged_at] AS
[handover_acknowledged_at], [t12].[consent] AS [consent], [t12].[recorded_at] AS [recorded_at], [t12].[recorded_by] AS
[recorded_by], [t26].[last_recorded_at] AS [last_recorded_at]
FROM [contact_decisions] AS [t12] CROSS JOIN (SELECT MAX([t3].[recorded_at]) AS [last_recorded_at]
FROM [contact_decisions] AS [t3]) AS [t26]) AS [t33]
WHERE NOT [t33].[last_recorded_at] IS NULL) AS [t47]
INNER JOIN [period_days] AS [t10] ON [t47].[happened_on] = [t10].[day]) AS [t54]) AS [t61]) AS [t75] CROSS JOIN
[snapshot_day] AS [t9]) AS [t82]) AS [t89]
UNION ALL
SELECT *
FROM (SELECT [t83].[period] AS [period], [t83].[person_id] AS [person_id], [t83].[counted] AS [counted], IIF([t83].
[written_on] >= [t83].[happened_on], CAST(DATEDIFF(DAY, CAST([t83].[happened_on] AS DATETIME2), CAST((SELECT MIN(
several.v)
FROM (VALUES ([t83].[written_on]), ([t83].[as_at])) AS several(v)) AS DATETIME2)) AS FLOAT), CAST(NULL AS FLOAT)) AS
[hit], CAST(COALESCE(CAST(CASE WHEN [t83].[written_on] > [t83].[as_at] THEN 1 WHEN NOT ([t83].[written_on] > [t83].
[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [pending], 'core groups' AS [category]
FROM (SELECT [t76].[core_group_id] AS [core_group_id], [t76].[meeting_id] AS [meeting_id], [t76].[person_id] AS
[person_id], [t76].[plan_id] AS [plan_id], [t76].[held_on] AS [held_on], [t76].[quorate] AS [quorate], [t76].
[recorded_at] AS [recorded_at], [t76].[recorded_by] AS [recorded_by], [t76].[last_recorded_at] AS [last_recorded_at],
[t76].[happened_on] AS [happened_on], [t76].[written_on] AS [written_on], [t76].[period] AS [period], [t76].[counted]
AS [counted], [t9].[as_at] AS [as_at]
FROM (SELECT [t62].[core_group_id] AS [core_group_id], [t62].[meeting_id] AS [meeting_id], [t62].[person_id] AS
[person_id], [t62].[plan_id] AS [plan_id], [t62].[held_on] AS [held_on], [t62].[quorate] AS [quorate], [t62].
[recorded_at] AS [recorded_at], [t62].[recorded_by] AS [recorded_by], [t62].[last_recorded_at] AS [last_recorded_at],
[t62].[happened_on] AS [happened_on], [t62].[written_on] AS [written_on], [t62].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t55].[core_group_id] AS [core_group_id], [t55].[meeting_id] AS [meeting_id], [t55].[person_id] AS
[person_id], [t55].[plan_id] AS [plan_id], [t55].[held_on] AS [held_on], [t55].[quorate] AS [quorate], [t55].
[recorded_at] AS [recorded_at], [t55].[recorded_by] AS [recorded_by], [t55].[last_recorded_at] AS [last_recorded_at],
[t55].[happened_on] AS [happened_on], [t55].[written_on] AS [written_on], [t55].[period] AS [period]
FROM (SELECT [t48].[core_group_id] AS [core_group_id], [t48].[meeting_id] AS [meeting_id], [t48].[person_id] AS
[person_id], [t48].[plan_id] AS [plan_id], [t48].[held_on] AS [held_on], [t48].[quorate] AS [quorate], [t48].
[recorded_at] AS [recorded_at], [t48].[recorded_by] AS [recorded_by], [t48].[last_recorded_at] AS [last_recorded_at],
[t48].[happened_on] AS [happened_on], [t48].[written_on] AS [written_on], [t10].[period] AS [period], [t10].[day] AS
[day]
FROM (SELECT [t34].[core_group_id] AS [core_group_id], [t34].[meeting_id] AS [meeting_id], [t34].[person_id] AS
[person_id], [t34].[plan_id] AS [plan_id], [t34].[held_on] AS [held_on], [t34].[quorate] AS [quorate], [t34].
[recorded_at] AS [recorded_at], [t34].[recorded_by] AS [recorded_by], [t34].[last_recorded_at] AS [last_recorded_at],
[t34].[held_on] AS [happened_on], CAST([t34].[recorded_at] AS DATE) AS [written_on]
FROM (SELECT [t13].[core_group_id] AS [core_group_id], [t13].[meeting_id] AS [meeting_id], [t13].[person_id] AS
[person_id], [t13].[plan_id] AS [plan_id], [t13].[held_on] AS [held_on], [t13].[quorate] AS [quorate], [t13].
[recorded_at] AS [recorded_at], [t13].[recorded_by] AS [recorded_by], [t27].[last_recorded_at] AS [last_recorded_at]
FROM [core_groups] AS [t13] CROSS JOIN (SELECT MAX([t4].[recorded_at]) AS [last_recorded_at]
FROM [core_groups] AS [t4]) AS [t27]) AS [t34]
WHERE NOT [t34].[last_recorded_at] IS NULL) AS [t48]
INNER JOIN [period_days] AS [t10] ON [t48].[happened_on] = [t10].[day]) AS [t55]) AS [t62]) AS [t76] CROSS JOIN
[snapshot_day] AS [t9]) AS [t83]) AS [t90]) AS [t95]) AS [t98]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t84].[period] AS [period], [t84].[person_id] AS [person_id], [t84].[counted] AS [counted], IIF([t84].
[written_on] >= [t84].[happened_on], CAST(DATEDIFF(DAY, CAST([t84].[happened_on] AS DATETIME2), CAST((SELECT MIN(
several.v)
FROM (VALUES ([t84].[written_on]), ([t84].[as_at])) AS several(v)) AS DATETIME2)) AS FLOAT), CAST(NULL AS FLOAT)) AS
[hit], CAST(COALESCE(CAST(CASE WHEN [t84].[written_on] > [t84].[as_at] THEN 1 WHEN NOT ([t84].[written_on] > [t84].
[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [pending], 'cin reviews' AS [category]
FROM (SELECT [t77].[review_id] AS [review_id], [t77].[person_id] AS [person_id], [t77].[plan_id] AS [plan_id], [t77].
[held_on] AS [held_on], [t77].[child_took_part] AS [child_took_part], [t77].[recorded_at] AS [recorded_at], [t77].
[recorded_by] AS [recorded_by], [t77].[last_recorded_at] AS [last_recorded_at], [t77].[happened_on] AS [happened_on],
[t77].[written_on] AS [written_on], [t77].[period] AS [period], [t77].[counted] AS [counted], [t9].[as_at] AS [as_at]
FROM (SELECT [t63].[review_id] AS [review_id], [t63].[person_id] AS [person_id], [t63].[plan_id] AS [plan_id], [t63].
[held_on] AS [held_on], [t63].[child_took_part] AS [child_took_part], [t63].[recorded_at] AS [recorded_at], [t63].
[recorded_by] AS [recorded_by], [t63].[last_recorded_at] AS [last_recorded_at], [t63].[happened_on] AS [happened_on],
[t63].[written_on] AS [written_on], [t63].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t56].[review_id] AS [review_id], [t56].[person_id] AS [person_id], [t56].[plan_id] AS [plan_id], [t56].
[held_on] AS [held_on], [t56].[child_took_part] AS [child_took_part], [t56].[recorded_at] AS [recorded_at], [t56].
[recorded_by] AS [recorded_by], [t56].[last_recorded_at] AS [last_recorded_at], [t56].[happened_on] AS [happened_on],
[t56].[written_on] AS [written_on], [t56].[period] AS [period]
FROM (SELECT [t49].[review_id] AS [review_id], [t49].[person_id] AS [person_id], [t49].[plan_id] AS [plan_id], [t49].
[held_on] AS [held_on], [t49].[child_took_part] AS [child_took_part], [t49].[recorded_at] AS [recorded_at], [t49].
[recorded_by] AS [recorded_by], [t49].[last_recorded_at] AS [last_recorded_at], [t49].[happened_on] AS [happened_on],
[t49].[written_on] AS [written_on], [t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t35].[review_id] AS [review_id], [t35].[person_id] AS [person_id], [t35].[plan_id] AS [plan_id], [t35].
[held_on] AS [held_on], [t35].[child_took_part] AS [child_took_part], [t35].[recorded_at] AS [recorded_at], [t35].
[recorded_by] AS [recorded_by], [t35].[last_recorded_at] AS [last_recorded_at], [t35].[held_on] AS [happened_on], CAST
([t35].[recorded_at] AS DATE) AS [written_on]
FROM (SELECT [t14].[review_id] AS [review_id], [t14].[person_id] AS [person_id], [t14].[plan_id] AS [plan_id], [t14].
[held_on] AS [held_on], [t14].[child_took_part] AS [child_took_part], [t14].[recorded_at] AS [recorded_at], [t14].
[recorded_by] AS [recorded_by], [t28].[last_recorded_at] AS [last_recorded_at]
FROM [cin_reviews] AS [t14] CROSS JOIN (SELECT MAX([t5].[recorded_at]) AS [last_recorded_at]
FROM [cin_reviews] AS [t5]) AS [t28]) AS [t35]
WHERE NOT [t35].[last_recorded_at] IS NULL) AS [t49]
INNER JOIN [period_days] AS [t10] ON [t49].[happened_on] = [t10].[day]) AS [t56]) AS [t63]) AS [t77] CROSS JOIN
[snapshot_day] AS [t9]) AS [t84]) AS [t91]
UNION ALL
SELECT *
FROM (SELECT [t85].[period] AS [period], [t85].[person_id] AS [person_id], [t85].[counted] AS [counted], IIF([t85].
[written_on] >= [t85].[happened_on], CAST(DATEDIFF(DAY, CAST([t85].[happened_on] AS DATETIME2), CAST((SELECT MIN(
several.v)
FROM (VALUES ([t85].[written_on]), ([t85].[as_at])) AS several(v)) AS DATETIME2)) AS FLOAT), CAST(NULL AS FLOAT)) AS
[hit], CAST(COALESCE(CAST(CASE WHEN [t85].[written_on] > [t85].[as_at] THEN 1 WHEN NOT ([t85].[written_on] > [t85].
[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [pending], 'oversight entries' AS [category]
FROM (SELECT [t78].[entry_id] AS [entry_id], [t78].[person_id] AS [person_id], [t78].[entered_on] AS [entered_on],
[t78].[author_id] AS [author_id], [t78].[author_role] AS [author_role], [t78].[gateway] AS [gateway], [t78].
[direction] AS [direction], [t78].[direction_due_on] AS [direction_due_on], [t78].[direction_done_on] AS
[direction_done_on], [t78].[recorded_at] AS [recorded_at], [t78].[recorded_by] AS [recorded_by], [t78].
[last_recorded_at] AS [last_recorded_at], [t78].[happened_on] AS [happened_on], [t78].[written_on] AS [written_on],
[t78].[period] AS [period], [t78].[counted] AS [counted], [t9].[as_at] AS [as_at]
FROM (SELECT [t64].[entry_id] AS [entry_id], [t64].[person_id] AS [person_id], [t64].[entered_on] AS [entered_on],
[t64].[author_id] AS [author_id], [t64].[author_role] AS [author_role], [t64].[gateway] AS [gateway], [t64].
[direction] AS [direction], [t64].[direction_due_on] AS [direction_due_on], [t64].[direction_done_on] AS
[direction_done_on], [t64].[recorded_at] AS [recorded_at], [t64].[recorded_by] AS [recorded_by], [t64].
[last_recorded_at] AS [last_recorded_at], [t64].[happened_on] AS [happened_on], [t64].[written_on] AS [written_on],
[t64].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t57].[entry_id] AS [entry_id], [t57].[person_id] AS [person_id], [t57].[entered_on] AS [entered_on],
[t57].[author_id] AS [author_id], [t57].[author_role] AS [author_role], [t57].[gateway] AS [gateway], [t57].
[direction] AS [direction], [t57].[direction_due_on] AS [direction_due_on], [t57].[direction_done_on] AS
[direction_done_on], [t57].[recorded_at] AS [recorded_at], [t57].[recorded_by] AS [recorded_by], [t57].
[last_recorded_at] AS [last_recorded_at], [t57].[happened_on] AS [happened_on], [t57].[written_on] AS [written_on],
[t57].[period] AS [period]
FROM (SELECT [t50].[entry_id] AS [entry_id], [t50].[person_id] AS [person_id], [t50].[entered_on] AS [entered_on],
[t50].[author_id] AS [author_id], [t50].[author_role] AS [author_role], [t50].[gateway] AS [gateway], [t50].
[direction] AS [direction], [t50].[direction_due_on] AS [direction_due_on], [t50].[direction_done_on] AS
[direction_done_on], [t50].[recorded_at] AS [recorded_at], [t50].[recorded_by] AS [recorded_by], [t50].
[last_recorded_at] AS [last_recorded_at], [t50].[happened_on] AS [happened_on], [t50].[written_on] AS [written_on],
[t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t36].[entry_id] AS [entry_id], [t36].[person_id] AS [person_id], [t36].[entered_on] AS [entered_on],
[t36].[author_id] AS [author_id], [t36].[author_role] AS [author_role], [t36].[gateway] AS [gateway], [t36].
[direction] AS [direction], [t36].[direction_due_on] AS [direction_due_on], [t36].[direction_done_on] AS
[direction_done_on], [t36].[recorded_at] AS [recorded_at], [t36].[recorded_by] AS [recorded_by], [t36].
[last_recorded_at] AS [last_recorded_at], [t36].[entered_on] AS [happened_on], CAST([t36].[recorded_at] AS DATE) AS
[written_on]
FROM (SELECT [t15].[entry_id] AS [entry_id], [t15].[person_id] AS [person_id], [t15].[entered_on] AS [entered_on],
[t15].[author_id] AS [author_id], [t15].[author_role] AS [author_role], [t15].[gateway] AS [gateway], [t15].
[direction] AS [direction], [t15].[direction_due_on] AS [direction_due_on], [t15].[direction_done_on] AS
[direction_done_on], [t15].[recorded_at] AS [recorded_at], [t15].[recorded_by] AS [recorded_by], [t29].
[last_recorded_at] AS [last_recorded_at]
FROM [oversight_entries] AS [t15] CROSS JOIN (SELECT MAX([t6].[recorded_at]) AS [last_recorded_at]
FROM [oversight_entries] AS [t6]) AS [t29]) AS [t36]
WHERE NOT [t36].[last_recorded_at] IS NULL) AS [t50]
INNER JOIN [period_days] AS [t10] ON [t50].[happened_on] = [t10].[day]) AS [t57]) AS [t64]) AS [t78] CROSS JOIN
[snapshot_day] AS [t9]) AS [t85]) AS [t92]) AS [t96]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t86].[period] AS [period], [t86].[person_id] AS [person_id], [t86].[counted] AS [counted], IIF([t86].
[written_on] >= [t86].[happened_on], CAST(DATEDIFF(DAY, CAST([t86].[happened_on] AS DATETIME2), CAST((SELECT MIN(
several.v)
FROM (VALUES ([t86].[written_on]), ([t86].[as_at])) AS several(v)) AS DATETIME2)) AS FLOAT), CAST(NULL AS FLOAT)) AS
[hit], CAST(COALESCE(CAST(CASE WHEN [t86].[written_on] > [t86].[as_at] THEN 1 WHEN NOT ([t86].[written_on] > [t86].
[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [pending], 'supervision children' AS [category]
FROM (SELECT [t79].[discussion_id] AS [discussion_id], [t79].[supervision_id] AS [supervision_id], [t79].[person_id]
AS [person_id], [t79].[held_on] AS [held_on], [t79].[recorded_at] AS [recorded_at], [t79].[recorded_by] AS
[recorded_by], [t79].[last_recorded_at] AS [last_recorded_at], [t79].[happened_on] AS [happened_on], [t79].
[written_on] AS [written_on], [t79].[period] AS [period], [t79].[counted] AS [counted], [t9].[as_at] AS [as_at]
FROM (SELECT [t65].[discussion_id] AS [discussion_id], [t65].[supervision_id] AS [supervision_id], [t65].[person_id]
AS [person_id], [t65].[held_on] AS [held_on], [t65].[recorded_at] AS [recorded_at], [t65].[recorded_by] AS
[recorded_by], [t65].[last_recorded_at] AS [last_recorded_at], [t65].[happened_on] AS [happened_on], [t65].
[written_on] AS [written_on], [t65].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t58].[discussion_id] AS [discussion_id], [t58].[supervision_id] AS [supervision_id], [t58].[person_id]
AS [person_id], [t58].[held_on] AS [held_on], [t58].[recorded_at] AS [recorded_at], [t58].[recorded_by] AS
[recorded_by], [t58].[last_recorded_at] AS [last_recorded_at], [t58].[happened_on] AS [happened_on], [t58].
[written_on] AS [written_on], [t58].[period] AS [period]
FROM (SELECT [t51].[discussion_id] AS [discussion_id], [t51].[supervision_id] AS [supervision_id], [t51].[person_id]
AS [person_id], [t51].[held_on] AS [held_on], [t51].[recorded_at] AS [recorded_at], [t51].[recorded_by] AS
[recorded_by], [t51].[last_recorded_at] AS [last_recorded_at], [t51].[happened_on] AS [happened_on], [t51].
[written_on] AS [written_on], [t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t37].[discussion_id] AS [discussion_id], [t37].[supervision_id] AS [supervision_id], [t37].[person_id]
AS [person_id], [t37].[held_on] AS [held_on], [t37].[recorded_at] AS [recorded_at], [t37].[recorded_by] AS
[recorded_by], [t37].[last_recorded_at] AS [last_recorded_at], [t37].[held_on] AS [happened_on], CAST([t37].
[recorded_at] AS DATE) AS [written_on]
FROM (SELECT [t16].[discussion_id] AS [discussion_id], [t16].[supervision_id] AS [supervision_id], [t16].[person_id]
AS [person_id], [t16].[held_on] AS [held_on], [t16].[recorded_at] AS [recorded_at], [t16].[recorded_by] AS
[recorded_by], [t30].[last_recorded_at] AS [last_recorded_at]
FROM [supervision_children] AS [t16] CROSS JOIN (SELECT MAX([t7].[recorded_at]) AS [last_recorded_at]
FROM [supervision_children] AS [t7]) AS [t30]) AS [t37]
WHERE NOT [t37].[last_recorded_at] IS NULL) AS [t51]
INNER JOIN [period_days] AS [t10] ON [t51].[happened_on] = [t10].[day]) AS [t58]) AS [t65]) AS [t79] CROSS JOIN
[snapshot_day] AS [t9]) AS [t86]) AS [t93]
UNION ALL
SELECT *
FROM (SELECT [t87].[period] AS [period], [t87].[person_id] AS [person_id], [t87].[counted] AS [counted], IIF([t87].
[written_on] >= [t87].[happened_on], CAST(DATEDIFF(DAY, CAST([t87].[happened_on] AS DATETIME2), CAST((SELECT MIN(
several.v)
FROM (VALUES ([t87].[written_on]), ([t87].[as_at])) AS several(v)) AS DATETIME2)) AS FLOAT), CAST(NULL AS FLOAT)) AS
[hit], CAST(COALESCE(CAST(CASE WHEN [t87].[written_on] > [t87].[as_at] THEN 1 WHEN NOT ([t87].[written_on] > [t87].
[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [pending], 'waiting reviews' AS [category]
FROM (SELECT [t80].[review_id] AS [review_id], [t80].[person_id] AS [person_id], [t80].[reviewed_on] AS [reviewed_on]
, [t80].[risk] AS [risk], [t80].[recorded_at] AS [recorded_at], [t80].[recorded_by] AS [recorded_by], [t80].
[last_recorded_at] AS [last_recorded_at], [t80].[happened_on] AS [happened_on], [t80].[written_on] AS [written_on],
[t80].[period] AS [period], [t80].[counted] AS [counted], [t9].[as_at] AS [as_at]
FROM (SELECT [t66].[review_id] AS [review_id], [t66].[person_id] AS [person_id], [t66].[reviewed_on] AS [reviewed_on]
, [t66].[risk] AS [risk], [t66].[recorded_at] AS [recorded_at], [t66].[recorded_by] AS [recorded_by], [t66].
[last_recorded_at] AS [last_recorded_at], [t66].[happened_on] AS [happened_on], [t66].[written_on] AS [written_on],
[t66].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t59].[review_id] AS [review_id], [t59].[person_id] AS [person_id], [t59].[reviewed_on] AS [reviewed_on]
, [t59].[risk] AS [risk], [t59].[recorded_at] AS [recorded_at], [t59].[recorded_by] AS [recorded_by], [t59].
[last_recorded_at] AS [last_recorded_at], [t59].[happened_on] AS [happened_on], [t59].[written_on] AS [written_on],
[t59].[period] AS [period]
FROM (SELECT [t52].[review_id] AS [review_id], [t52].[person_id] AS [person_id], [t52].[reviewed_on] AS [reviewed_on]
, [t52].[risk] AS [risk], [t52].[recorded_at] AS [recorded_at], [t52].[recorded_by] AS [recorded_by], [t52].
[last_recorded_at] AS [last_recorded_at], [t52].[happened_on] AS [happened_on], [t52].[written_on] AS [written_on],
[t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t38].[review_id] AS [review_id], [t38].[person_id] AS [person_id], [t38].[reviewed_on] AS [reviewed_on]
, [t38].[risk] AS [risk], [t38].[recorded_at] AS [recorded_at], [t38].[recorded_by] AS [recorded_by], [t38].
[last_recorded_at] AS [last_recorded_at], [t38].[reviewed_on] AS [happened_on], CAST([t38].[recorded_at] AS DATE) AS
[written_on]
FROM (SELECT [t17].[review_id] AS [review_id], [t17].[person_id] AS [person_id], [t17].[reviewed_on] AS [reviewed_on]
, [t17].[risk] AS [risk], [t17].[recorded_at] AS [recorded_at], [t17].[recorded_by] AS [recorded_by], [t31].
[last_recorded_at] AS [last_recorded_at]
FROM [waiting_reviews] AS [t17] CROSS JOIN (SELECT MAX([t8].[recorded_at]) AS [last_recorded_at]
FROM [waiting_reviews] AS [t8]) AS [t31]) AS [t38]
WHERE NOT [t38].[last_recorded_at] IS NULL) AS [t52]
INNER JOIN [period_days] AS [t10] ON [t52].[happened_on] = [t10].[day]) AS [t59]) AS [t66]) AS [t80] CROSS JOIN
[snapshot_day] AS [t9]) AS [t87]) AS [t94]) AS [t97]) AS [t99]) AS [t100];
