-- measure DQ01
SELECT CAST([t5].[period] AS VARCHAR(MAX)) AS [period], CAST([t5].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST(
[t5].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t5].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS
VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN [t5].[unknown_because] IS NULL THEN 1
WHEN NOT ([t5].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST
(COALESCE(CAST(CAST(CASE WHEN [t5].[unknown_because] IS NULL THEN 1 WHEN NOT ([t5].[unknown_because] IS NULL) THEN 0
END AS BIT) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(CAST(CASE WHEN [t5].[unknown_because] IS NULL THEN 1
WHEN NOT ([t5].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST
(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t4].[standard] AS [standard], [t4].[person_id] AS [person_id], [t4].[episode_id] AS [episode_id], [t4].
[sequence] AS [sequence], [t4].[variant] AS [variant], [t4].[worker_id] AS [worker_id], [t4].[team_id] AS [team_id],
[t4].[started_on] AS [started_on], [t4].[due_on] AS [due_on], [t4].[done_on] AS [done_on], [t4].[ended_other_on] AS
[ended_other_on], [t4].[unknown_because] AS [unknown_because], [t4].[parameter_version] AS [parameter_version], [t4].
[period] AS [period]
FROM (SELECT [t2].[standard] AS [standard], [t2].[person_id] AS [person_id], [t2].[episode_id] AS [episode_id], [t2].
[sequence] AS [sequence], [t2].[variant] AS [variant], [t2].[worker_id] AS [worker_id], [t2].[team_id] AS [team_id],
[t2].[started_on] AS [started_on], [t2].[due_on] AS [due_on], [t2].[done_on] AS [done_on], [t2].[ended_other_on] AS
[ended_other_on], [t2].[unknown_because] AS [unknown_because], [t2].[parameter_version] AS [parameter_version], [t3].
[period] AS [period], [t3].[day] AS [day]
FROM [ledger] AS [t2]
INNER JOIN [period_days] AS [t3] ON [t2].[started_on] = [t3].[day]) AS [t4]) AS [t5];

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
INNER JOIN [period_days] AS [t10] ON [t27].[started_on] = [t10].[day]) AS [t38]) AS [t46]) AS [t58]) AS [t67]
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
INNER JOIN [period_days] AS [t10] ON [t55].[started_on] = [t10].[day]) AS [t72]) AS [t74]) AS [t78]
UNION ALL
SELECT *
FROM (SELECT [t76].[period] AS [period], [t76].[person_id] AS [person_id], 1.0 AS [counted], [t76].[hit] AS [hit]
FROM (SELECT [t73].[review_id] AS [review_id], [t73].[person_id] AS [person_id], [t73].[plan_id] AS [plan_id], [t73].
[due_on] AS [due_on], [t73].[review_on] AS [review_on], [t73].[meeting_id] AS [meeting_id], [t73].[plan_continues] AS
[plan_continues], [t73].[quorate] AS [quorate], [t73].[participation] AS [participation], [t73].[of_plan] AS [of_plan]
, [t73].[plan_on] AS [plan_on], [t73].[hit] AS [hit], [t73].[period] AS [period]
FROM (SELECT [t60].[review_id] AS [review_id], [t60].[person_id] AS [person_id], [t60].[plan_id] AS [plan_id], [t60].
[due_on] AS [due_on], [t60].[review_on] AS [review_on], [t60].[meeting_id] AS [meeting_id], [t60].[plan_continues] AS
[plan_continues], [t60].[quorate] AS [quorate], [t60].[participation] AS [participation], [t60].[of_plan] AS [of_plan]
, [t60].[plan_on] AS [plan_on], [t60].[hit] AS [hit], [t10].[period] AS [period], [t10].[day] AS [day]
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
FROM [cp_plans] AS [t4]) AS [t17] ON [t12].[plan_id] = [t17].[of_plan]) AS [t36]) AS [t60]
INNER JOIN [period_days] AS [t10] ON [t60].[review_on] = [t10].[day]) AS [t73]) AS [t76]) AS [t79]) AS [t81]) AS [t83]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t77].[period] AS [period], [t77].[person_id] AS [person_id], 1.0 AS [counted], [t77].[hit] AS [hit]
FROM (SELECT [t75].[assessment_id] AS [assessment_id], [t75].[person_id] AS [person_id], [t75].[referral_id] AS
[referral_id], [t75].[started_on] AS [started_on], [t75].[child_seen] AS [child_seen], [t75].[authorised_on] AS
[authorised_on], [t75].[nfa] AS [nfa], [t75].[team_id] AS [team_id], [t75].[worker_id] AS [worker_id], [t75].
[before_until] AS [before_until], [t75].[before_id] AS [before_id], [t75].[under_way] AS [under_way], [t75].[hit] AS
[hit], [t75].[period] AS [period]
FROM (SELECT [t66].[assessment_id] AS [assessment_id], [t66].[person_id] AS [person_id], [t66].[referral_id] AS
[referral_id], [t66].[started_on] AS [started_on], [t66].[child_seen] AS [child_seen], [t66].[authorised_on] AS
[authorised_on], [t66].[nfa] AS [nfa], [t66].[team_id] AS [team_id], [t66].[worker_id] AS [worker_id], [t66].
[before_until] AS [before_until], [t66].[before_id] AS [before_id], [t66].[under_way] AS [under_way], [t66].[hit] AS
[hit], [t10].[period] AS [period], [t10].[day] AS [day]
FROM (SELECT [t35].[assessment_id] AS [assessment_id], [t35].[person_id] AS [person_id], [t35].[referral_id] AS
[referral_id], [t35].[started_on] AS [started_on], [t35].[child_seen] AS [child_seen], [t35].[authorised_on] AS
[authorised_on], [t35].[nfa] AS [nfa], [t35].[team_id] AS [team_id], [t35].[worker_id] AS [worker_id], [t35].
[before_until] AS [before_until], [t35].[before_id] AS [before_id], CAST(CASE WHEN (NOT [t35].[before_id] IS NULL) AND
([t35].[started_on] < [t35].[before_until]) THEN 1 WHEN NOT ((NOT [t35].[before_id] IS NULL) AND ([t35].[started_on] <
[t35].[before_until])) THEN 0 END AS BIT) AS [under_way], CAST(COALESCE(CAST(CASE WHEN (NOT [t35].[before_id] IS NULL
) AND ([t35].[started_on] < [t35].[before_until]) THEN 1 WHEN NOT ((NOT [t35].[before_id] IS NULL) AND ([t35].
[started_on] < [t35].[before_until])) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [hit]
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
WHERE NOT [t2].[started_on] IS NULL) AS [t16]) AS [t35]) AS [t66]
INNER JOIN [period_days] AS [t10] ON [t66].[started_on] = [t10].[day]) AS [t75]) AS [t77]) AS [t80]
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
INNER JOIN [period_days] AS [t10] ON [t28].[started_on] = [t10].[day]) AS [t39]) AS [t47]) AS [t59]
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
INNER JOIN [period_days] AS [t10] ON [t29].[started_on] = [t10].[day]) AS [t40]) AS [t48]) AS [t61]) AS [t68]) AS
[t82]
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
INNER JOIN [period_days] AS [t10] ON [t30].[started_on] = [t10].[day]) AS [t41]) AS [t49]) AS [t62]
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
INNER JOIN [period_days] AS [t10] ON [t31].[started_on] = [t10].[day]) AS [t42]) AS [t50]) AS [t63]) AS [t69]
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
INNER JOIN [period_days] AS [t10] ON [t32].[started_on] = [t10].[day]) AS [t43]) AS [t51]) AS [t64]
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
INNER JOIN [period_days] AS [t10] ON [t33].[started_on] = [t10].[day]) AS [t44]) AS [t52]) AS [t65]) AS [t70]) AS
[t71]) AS [t84]) AS [t85];

-- measure DQ03
SELECT CAST([t49].[period] AS VARCHAR(MAX)) AS [period], CAST([t49].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[team_id], CAST([t49].[category] AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t49].[hit] IS NULL, [t49].[counted],
0.0) AS FLOAT) AS [counted], CAST(COALESCE([t49].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t49].[hit] IS NULL, 0.0
, [t49].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t30].[period] AS [period], [t30].[person_id] AS [person_id], 1.0 AS [counted], CAST(DATEDIFF(DAY, CAST(
[t30].[happened_on] AS DATETIME2), CAST([t30].[written_on] AS DATETIME2)) AS FLOAT) AS [hit], 'pathway steps' AS
[category]
FROM (SELECT [t23].[step_id] AS [step_id], [t23].[person_id] AS [person_id], [t23].[step] AS [step], [t23].
[completed_on] AS [completed_on], [t23].[recorded_at] AS [recorded_at], [t23].[recorded_by] AS [recorded_by], [t23].
[happened_on] AS [happened_on], [t23].[written_on] AS [written_on], [t23].[period] AS [period]
FROM (SELECT [t16].[step_id] AS [step_id], [t16].[person_id] AS [person_id], [t16].[step] AS [step], [t16].
[completed_on] AS [completed_on], [t16].[recorded_at] AS [recorded_at], [t16].[recorded_by] AS [recorded_by], [t16].
[happened_on] AS [happened_on], [t16].[written_on] AS [written_on], [t8].[period] AS [period], [t8].[day] AS [day]
FROM (SELECT [t0].[step_id] AS [step_id], [t0].[person_id] AS [person_id], [t0].[step] AS [step], [t0].[completed_on]
AS [completed_on], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by] AS [recorded_by], [t0].[completed_on] AS
[happened_on], CAST([t0].[recorded_at] AS DATE) AS [written_on]
FROM [pathway_steps] AS [t0]
WHERE NOT [t0].[recorded_at] IS NULL AND CAST([t0].[recorded_at] AS DATE) >= [t0].[completed_on]) AS [t16]
INNER JOIN [period_days] AS [t8] ON [t16].[happened_on] = [t8].[day]) AS [t23]) AS [t30]) AS [t37]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t31].[period] AS [period], [t31].[person_id] AS [person_id], 1.0 AS [counted], CAST(DATEDIFF(DAY, CAST(
[t31].[happened_on] AS DATETIME2), CAST([t31].[written_on] AS DATETIME2)) AS FLOAT) AS [hit], 'contact decisions' AS
[category]
FROM (SELECT [t24].[contact_id] AS [contact_id], [t24].[person_id] AS [person_id], [t24].[received_at] AS
[received_at], [t24].[decided_at] AS [decided_at], [t24].[decided_by] AS [decided_by], [t24].[out_of_hours] AS
[out_of_hours], [t24].[emergency_duty_recorded] AS [emergency_duty_recorded], [t24].[handover_acknowledged_at] AS
[handover_acknowledged_at], [t24].[consent] AS [consent], [t24].[recorded_at] AS [recorded_at], [t24].[recorded_by] AS
[recorded_by], [t24].[happened_on] AS [happened_on], [t24].[written_on] AS [written_on], [t24].[period] AS [period]
FROM (SELECT [t17].[contact_id] AS [contact_id], [t17].[person_id] AS [person_id], [t17].[received_at] AS
[received_at], [t17].[decided_at] AS [decided_at], [t17].[decided_by] AS [decided_by], [t17].[out_of_hours] AS
[out_of_hours], [t17].[emergency_duty_recorded] AS [emergency_duty_recorded], [t17].[handover_acknowledged_at] AS
[handover_acknowledged_at], [t17].[consent] AS [consent], [t17].[recorded_at] AS [recorded_at], [t17].[recorded_by] AS
[recorded_by], [t17].[happened_on] AS [happened_on], [t17].[written_on] AS [written_on], [t8].[period] AS [period],
[t8].[day] AS [day]
FROM (SELECT [t2].[contact_id] AS [contact_id], [t2].[person_id] AS [person_id], [t2].[received_at] AS [received_at],
[t2].[decided_at] AS [decided_at], [t2].[decided_by] AS [decided_by], [t2].[out_of_hours] AS [out_of_hours], [t2].
[emergency_duty_recorded] AS [emergency_duty_recorded], [t2].[handover_acknowledged_at] AS [handover_acknowledged_at]
, [t2].[consent] AS [consent], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by], CAST([t2].
[received_at] AS DATE) AS [happened_on], CAST([t2].[recorded_at] AS DATE) AS [written_on]
FROM [contact_decisions] AS [t2]
WHERE NOT [t2].[recorded_at] IS NULL AND CAST([t2].[recorded_at] AS DATE) >= CAST([t2].[received_at] AS DATE)) AS
[t17]
INNER JOIN [period_days] AS [t8] ON [t17].[happened_on] = [t8].[day]) AS [t24]) AS [t31]) AS [t38]
UNION ALL
SELECT *
FROM (SELECT [t32].[period] AS [period], [t32].[person_id] AS [person_id], 1.0 AS [counted], CAST(DATEDIFF(DAY, CAST(
[t32].[happened_on] AS DATETIME2), CAST([t32].[written_on] AS DATETIME2)) AS FLOAT) AS [hit], 'core groups' AS
[category]
FROM (SELECT [t25].[core_group_id] AS [core_group_id], [t25].[meeting_id] AS [meeting_id], [t25].[person_id] AS
[person_id], [t25].[plan_id] AS [plan_id], [t25].[held_on] AS [held_on], [t25].[quorate] AS [quorate], [t25].
[recorded_at] AS [recorded_at], [t25].[recorded_by] AS [recorded_by], [t25].[happened_on] AS [happened_on], [t25].
[written_on] AS [written_on], [t25].[period] AS [period]
FROM (SELECT [t18].[core_group_id] AS [core_group_id], [t18].[meeting_id] AS [meeting_id], [t18].[person_id] AS
[person_id], [t18].[plan_id] AS [plan_id], [t18].[held_on] AS [held_on], [t18].[quorate] AS [quorate], [t18].
[recorded_at] AS [recorded_at], [t18].[recorded_by] AS [recorded_by], [t18].[happened_on] AS [happened_on], [t18].
[written_on] AS [written_on], [t8].[period] AS [period], [t8].[day] AS [day]
FROM (SELECT [t3].[core_group_id] AS [core_group_id], [t3].[meeting_id] AS [meeting_id], [t3].[person_id] AS
[person_id], [t3].[plan_id] AS [plan_id], [t3].[held_on] AS [held_on], [t3].[quorate] AS [quorate], [t3].
[recorded_at] AS [recorded_at], [t3].[recorded_by] AS [recorded_by], [t3].[held_on] AS [happened_on], CAST([t3].
[recorded_at] AS DATE) AS [written_on]
FROM [core_groups] AS [t3]
WHERE NOT [t3].[recorded_at] IS NULL AND CAST([t3].[recorded_at] AS DATE) >= [t3].[held_on]) AS [t18]
INNER JOIN [period_days] AS [t8] ON [t18].[happened_on] = [t8].[day]) AS [t25]) AS [t32]) AS [t39]) AS [t44]) AS [t47]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT [t33].[period] AS [period], [t33].[person_id] AS [person_id], 1.0 AS [counted], CAST(DATEDIFF(DAY, CAST(
[t33].[happened_on] AS DATETIME2), CAST([t33].[written_on] AS DATETIME2)) AS FLOAT) AS [hit], 'cin reviews' AS
[category]
FROM (SELECT [t26].[review_id] AS [review_id], [t26].[person_id] AS [person_id], [t26].[plan_id] AS [plan_id], [t26].
[held_on] AS [held_on], [t26].[child_took_part] AS [child_took_part], [t26].[recorded_at] AS [recorded_at], [t26].
[recorded_by] AS [recorded_by], [t26].[happened_on] AS [happened_on], [t26].[written_on] AS [written_on], [t26].
[period] AS [period]
FROM (SELECT [t19].[review_id] AS [review_id], [t19].[person_id] AS [person_id], [t19].[plan_id] AS [plan_id], [t19].
[held_on] AS [held_on], [t19].[child_took_part] AS [child_took_part], [t19].[recorded_at] AS [recorded_at], [t19].
[recorded_by] AS [recorded_by], [t19].[happened_on] AS [happened_on], [t19].[written_on] AS [written_on], [t8].
[period] AS [period], [t8].[day] AS [day]
FROM (SELECT [t4].[review_id] AS [review_id], [t4].[person_id] AS [person_id], [t4].[plan_id] AS [plan_id], [t4].
[held_on] AS [held_on], [t4].[child_took_part] AS [child_took_part], [t4].[recorded_at] AS [recorded_at], [t4].
[recorded_by] AS [recorded_by], [t4].[held_on] AS [happened_on], CAST([t4].[recorded_at] AS DATE) AS [written_on]
FROM [cin_reviews] AS [t4]
WHERE NOT [t4].[recorded_at] IS NULL AND CAST([t4].[recorded_at] AS DATE) >= [t4].[held_on]) AS [t19]
INNER JOIN [period_days] AS [t8] ON [t19].[happened_on] = [t8].[day]) AS [t26]) AS [t33]) AS [t40]
UNION ALL
SELECT *
FROM (SELECT [t34].[period] AS [period], [t34].[person_id] AS [person_id], 1.0 AS [counted], CAST(DATEDIFF(DAY, CAST(
[t34].[happened_on] AS DATETIME2), CAST([t34].[written_on] AS DATETIME2)) AS FLOAT) AS [hit], 'oversight entries' AS
[category]
FROM (SELECT [t27].[entry_id] AS [entry_id], [t27].[person_id] AS [person_id], [t27].[entered_on] AS [entered_on],
[t27].[author_id] AS [author_id], [t27].[author_role] AS [author_role], [t27].[gateway] AS [gateway], [t27].
[direction] AS [direction], [t27].[direction_due_on] AS [direction_due_on], [t27].[direction_done_on] AS
[direction_done_on], [t27].[recorded_at] AS [recorded_at], [t27].[recorded_by] AS [recorded_by], [t27].[happened_on]
AS [happened_on], [t27].[written_on] AS [written_on], [t27].[period] AS [period]
FROM (SELECT [t20].[entry_id] AS [entry_id], [t20].[person_id] AS [person_id], [t20].[entered_on] AS [entered_on],
[t20].[author_id] AS [author_id], [t20].[author_role] AS [author_role], [t20].[gateway] AS [gateway], [t20].
[direction] AS [direction], [t20].[direction_due_on] AS [direction_due_on], [t20].[direction_done_on] AS
[direction_done_on], [t20].[recorded_at] AS [recorded_at], [t20].[recorded_by] AS [recorded_by], [t20].[happened_on]
AS [happened_on], [t20].[written_on] AS [written_on], [t8].[period] AS [period], [t8].[day] AS [day]
FROM (SELECT [t5].[entry_id] AS [entry_id], [t5].[person_id] AS [person_id], [t5].[entered_on] AS [entered_on], [t5].
[author_id] AS [author_id], [t5].[author_role] AS [author_role], [t5].[gateway] AS [gateway], [t5].[direction] AS
[direction], [t5].[direction_due_on] AS [direction_due_on], [t5].[direction_done_on] AS [direction_done_on], [t5].
[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by], [t5].[entered_on] AS [happened_on], CAST([t5].
[recorded_at] AS DATE) AS [written_on]
FROM [oversight_entries] AS [t5]
WHERE NOT [t5].[recorded_at] IS NULL AND CAST([t5].[recorded_at] AS DATE) >= [t5].[entered_on]) AS [t20]
INNER JOIN [period_days] AS [t8] ON [t20].[happened_on] = [t8].[day]) AS [t27]) AS [t34]) AS [t41]) AS [t45]
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT [t35].[period] AS [period], [t35].[person_id] AS [person_id], 1.0 AS [counted], CAST(DATEDIFF(DAY, CAST(
[t35].[happened_on] AS DATETIME2), CAST([t35].[written_on] AS DATETIME2)) AS FLOAT) AS [hit], 'supervision children'
AS [category]
FROM (SELECT [t28].[discussion_id] AS [discussion_id], [t28].[supervision_id] AS [supervision_id], [t28].[person_id]
AS [person_id], [t28].[held_on] AS [held_on], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS
[recorded_by], [t28].[happened_on] AS [happened_on], [t28].[written_on] AS [written_on], [t28].[period] AS [period]
FROM (SELECT [t21].[discussion_id] AS [discussion_id], [t21].[supervision_id] AS [supervision_id], [t21].[person_id]
AS [person_id], [t21].[held_on] AS [held_on], [t21].[recorded_at] AS [recorded_at], [t21].[recorded_by] AS
[recorded_by], [t21].[happened_on] AS [happened_on], [t21].[written_on] AS [written_on], [t8].[period] AS [period],
[t8].[day] AS [day]
FROM (SELECT [t6].[discussion_id] AS [discussion_id], [t6].[supervision_id] AS [supervision_id], [t6].[person_id] AS
[person_id], [t6].[held_on] AS [held_on], [t6].[recorded_at] AS [recorded_at], [t6].[recorded_by] AS [recorded_by],
[t6].[held_on] AS [happened_on], CAST([t6].[recorded_at] AS DATE) AS [written_on]
FROM [supervision_children] AS [t6]
WHERE NOT [t6].[recorded_at] IS NULL AND CAST([t6].[recorded_at] AS DATE) >= [t6].[held_on]) AS [t21]
INNER JOIN [period_days] AS [t8] ON [t21].[happened_on] = [t8].[day]) AS [t28]) AS [t35]) AS [t42]
UNION ALL
SELECT *
FROM (SELECT [t36].[period] AS [period], [t36].[person_id] AS [person_id], 1.0 AS [counted], CAST(DATEDIFF(DAY, CAST(
[t36].[happened_on] AS DATETIME2), CAST([t36].[written_on] AS DATETIME2)) AS FLOAT) AS [hit], 'waiting reviews' AS
[category]
FROM (SELECT [t29].[review_id] AS [review_id], [t29].[person_id] AS [person_id], [t29].[reviewed_on] AS [reviewed_on]
, [t29].[risk] AS [risk], [t29].[recorded_at] AS [recorded_at], [t29].[recorded_by] AS [recorded_by], [t29].
[happened_on] AS [happened_on], [t29].[written_on] AS [written_on], [t29].[period] AS [period]
FROM (SELECT [t22].[review_id] AS [review_id], [t22].[person_id] AS [person_id], [t22].[reviewed_on] AS [reviewed_on]
, [t22].[risk] AS [risk], [t22].[recorded_at] AS [recorded_at], [t22].[recorded_by] AS [recorded_by], [t22].
[happened_on] AS [happened_on], [t22].[written_on] AS [written_on], [t8].[period] AS [period], [t8].[day] AS [day]
FROM (SELECT [t7].[review_id] AS [review_id], [t7].[person_id] AS [person_id], [t7].[reviewed_on] AS [reviewed_on],
[t7].[risk] AS [risk], [t7].[recorded_at] AS [recorded_at], [t7].[recorded_by] AS [recorded_by], [t7].[reviewed_on] AS
[happened_on], CAST([t7].[recorded_at] AS DATE) AS [written_on]
FROM [waiting_reviews] AS [t7]
WHERE NOT [t7].[recorded_at] IS NULL AND CAST([t7].[recorded_at] AS DATE) >= [t7].[reviewed_on]) AS [t22]
INNER JOIN [period_days] AS [t8] ON [t22].[happened_on] = [t8].[day]) AS [t29]) AS [t36]) AS [t43]) AS [t46]) AS [t48]
) AS [t49];
