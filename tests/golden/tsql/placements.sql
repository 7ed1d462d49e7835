-- measure CL02
SELECT CAST([t44].[period] AS VARCHAR(MAX)) AS [period], CAST([t44].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t44].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t44].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t44].[hit] IS NULL, [t44].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t44].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t44].[hit] IS NULL, 0.0, [t44].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t43].[person_id] AS [person_id], [t43].[care_period_id] AS [care_period_id], [t43].[started_on] AS
[started_on], [t43].[period] AS [period], [t43].[to_on] AS [to_on], [t43].[year_before_on] AS [year_before_on], [t43]
.[from_on_right] AS [from_on_right], [t43].[worker_id] AS [worker_id], [t43].[team_id] AS [team_id], [t43].[counted]
AS [counted], [t43].[placement_id] AS [placement_id], [t43].[type] AS [type], [t43].[urn] AS [urn], [t43].
[distance_miles] AS [distance_miles], [t43].[before_started_on] AS [before_started_on], [t43].[before_ended_on] AS
[before_ended_on], [t43].[placed_person] AS [placed_person], [t43].[placed_on] AS [placed_on], [t43].[placed_until] AS
[placed_until], [t43].[place] AS [place], [t43].[sixteen_on] AS [sixteen_on], [t43].[two_years_ago_on] AS
[two_years_ago_on], IIF([t43].[sixteen_on] IS NULL, CAST(NULL AS FLOAT), CAST(CAST(CASE WHEN IIF(COALESCE(CAST(CASE
WHEN [t43].[type] IN ('A3', 'A5') AND ([t43].[before_ended_on] >= [t43].[placed_on]) THEN 1 WHEN NOT ([t43].[type] IN
('A3', 'A5') AND ([t43].[before_ended_on] >= [t43].[placed_on])) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t43].
[before_started_on], [t43].[placed_on]) <= [t43].[two_years_ago_on] THEN 1 WHEN NOT (IIF(COALESCE(CAST(CASE WHEN [t43]
.[type] IN ('A3', 'A5') AND ([t43].[before_ended_on] >= [t43].[placed_on]) THEN 1 WHEN NOT ([t43].[type] IN ('A3',
'A5') AND ([t43].[before_ended_on] >= [t43].[placed_on])) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, [t43].
[before_started_on], [t43].[placed_on]) <= [t43].[two_years_ago_on]) THEN 0 END AS BIT) AS FLOAT)) AS [hit]
FROM (SELECT [t42].[person_id] AS [person_id], [t42].[care_period_id] AS [care_period_id], [t42].[started_on] AS
[started_on], [t42].[period] AS [period], [t42].[to_on] AS [to_on], [t42].[year_before_on] AS [year_before_on], [t42]
.[from_on_right] AS [from_on_right], [t42].[worker_id] AS [worker_id], [t42].[team_id] AS [team_id], [t42].[counted]
AS [counted], [t42].[placement_id] AS [placement_id], [t42].[type] AS [type], [t42].[urn] AS [urn], [t42].
[distance_miles] AS [distance_miles], [t42].[before_started_on] AS [before_started_on], [t42].[before_ended_on] AS
[before_ended_on], [t42].[placed_person] AS [placed_person], [t42].[placed_on] AS [placed_on], [t42].[placed_until] AS
[placed_until], [t42].[place] AS [place], [t42].[sixteen_on] AS [sixteen_on], [t42].[two_years_ago_on] AS
[two_years_ago_on]
FROM (SELECT [t41].[person_id] AS [person_id], [t41].[care_period_id] AS [care_period_id], [t41].[started_on] AS
[started_on], [t41].[period] AS [period], [t41].[to_on] AS [to_on], [t41].[year_before_on] AS [year_before_on], [t41]
.[from_on_right] AS [from_on_right], [t41].[worker_id] AS [worker_id], [t41].[team_id] AS [team_id], [t41].[counted]
AS [counted], [t41].[placement_id] AS [placement_id], [t41].[type] AS [type], [t41].[urn] AS [urn], [t41].
[distance_miles] AS [distance_miles], [t41].[before_started_on] AS [before_started_on], [t41].[before_ended_on] AS
[before_ended_on], [t41].[placed_person] AS [placed_person], [t41].[placed_on] AS [placed_on], [t41].[placed_until] AS
[placed_until], [t41].[place] AS [place], [t41].[sixteen_on] AS [sixteen_on], [t15].[shift_from] AS [shift_from],
[t15].[two_years_ago_on] AS [two_years_ago_on]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[care_period_id] AS [care_period_id], [t39].[started_on] AS
[started_on], [t39].[period] AS [period], [t39].[to_on] AS [to_on], [t39].[year_before_on] AS [year_before_on], [t39]
.[from_on_right] AS [from_on_right], [t39].[worker_id] AS [worker_id], [t39].[team_id] AS [team_id], [t39].[counted]
AS [counted], [t39].[placement_id] AS [placement_id], [t39].[type] AS [type], [t39].[urn] AS [urn], [t39].
[distance_miles] AS [distance_miles], [t39].[before_started_on] AS [before_started_on], [t39].[before_ended_on] AS
[before_ended_on], [t39].[placed_person] AS [placed_person], [t39].[placed_on] AS [placed_on], [t39].[placed_until] AS
[placed_until], [t39].[place] AS [place], [t39].[sixteen_on] AS [sixteen_on]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[care_period_id] AS [care_period_id], [t38].[started_on] AS
[started_on], [t38].[period] AS [period], [t38].[to_on] AS [to_on], [t38].[year_before_on] AS [year_before_on], [t38]
.[from_on_right] AS [from_on_right], [t38].[worker_id] AS [worker_id], [t38].[team_id] AS [team_id], [t38].[counted]
AS [counted], [t38].[placement_id] AS [placement_id], [t38].[type] AS [type], [t38].[urn] AS [urn], [t38].
[distance_miles] AS [distance_miles], [t38].[before_started_on] AS [before_started_on], [t38].[before_ended_on] AS
[before_ended_on], [t38].[placed_person] AS [placed_person], [t38].[placed_on] AS [placed_on], [t38].[placed_until] AS
[placed_until], [t38].[place] AS [place], [t38].[sixteen_on] AS [sixteen_on]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[care_period_id] AS [care_period_id], [t37].[started_on] AS
[started_on], [t37].[period] AS [period], [t37].[to_on] AS [to_on], [t37].[year_before_on] AS [year_before_on], [t37]
.[from_on_right] AS [from_on_right], [t37].[worker_id] AS [worker_id], [t37].[team_id] AS [team_id], [t37].[counted]
AS [counted], [t37].[placement_id] AS [placement_id], [t37].[type] AS [type], [t37].[urn] AS [urn], [t37].
[distance_miles] AS [distance_miles], [t37].[before_started_on] AS [before_started_on], [t37].[before_ended_on] AS
[before_ended_on], [t37].[placed_person] AS [placed_person], [t37].[placed_on] AS [placed_on], [t37].[placed_until] AS
[placed_until], [t37].[place] AS [place], [t23].[of_person] AS [of_person], [t23].[sixteen_on] AS [sixteen_on]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[care_period_id] AS [care_period_id], [t33].[started_on] AS
[started_on], [t33].[period] AS [period], [t33].[to_on] AS [to_on], [t33].[year_before_on] AS [year_before_on], [t33]
.[from_on_right] AS [from_on_right], [t33].[worker_id] AS [worker_id], [t33].[team_id] AS [team_id], [t33].[counted]
AS [counted], [t33].[placement_id] AS [placement_id], [t33].[type] AS [type], [t33].[urn] AS [urn], [t33].
[distance_miles] AS [distance_miles], [t33].[before_started_on] AS [before_started_on], [t33].[before_ended_on] AS
[before_ended_on], [t33].[placed_person] AS [placed_person], [t33].[placed_on] AS [placed_on], [t33].[placed_until] AS
[placed_until], [t33].[place] AS [place]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[care_period_id] AS [care_period_id], [t30].[started_on] AS
[started_on], [t30].[period] AS [period], [t30].[to_on] AS [to_on], [t30].[year_before_on] AS [year_before_on], [t30]
.[from_on_right] AS [from_on_right], [t30].[worker_id] AS [worker_id], [t30].[team_id] AS [team_id], [t30].[counted]
AS [counted], [t30].[placement_id] AS [placement_id], [t30].[type] AS [type], [t30].[urn] AS [urn], [t30].
[distance_miles] AS [distance_miles], [t30].[before_started_on] AS [before_started_on], [t30].[before_ended_on] AS
[before_ended_on], [t30].[placed_person] AS [placed_person], [t30].[placed_on] AS [placed_on], [t30].[placed_until] AS
[placed_until], ROW_NUMBER() OVER (PARTITION BY [t30].[person_id], [t30].[period] ORDER BY [t30].[placed_on] DESC,
[t30].[placement_id] DESC) - 1 AS [place]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[care_period_id] AS [care_period_id], [t27].[started_on] AS
[started_on], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[year_before_on] AS [year_before_on], [t27]
.[from_on_right] AS [from_on_right], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted]
AS [counted], [t25].[placement_id] AS [placement_id], [t25].[type] AS [type], [t25].[urn] AS [urn], [t25].
[distance_miles] AS [distance_miles], [t25].[before_started_on] AS [before_started_on], [t25].[before_ended_on] AS
[before_ended_on], [t25].[placed_person] AS [placed_person], [t25].[placed_on] AS [placed_on], [t25].[placed_until] AS
[placed_until]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[care_period_id] AS [care_period_id], [t20].[started_on] AS
[started_on], [t20].[period] AS [period], [t20].[to_on] AS [to_on], [t20].[year_before_on] AS [year_before_on], [t20]
.[from_on_right] AS [from_on_right], IIF(([t20].[until_on] IS NULL) OR ([t20].[to_on] <= [t20].[until_on]), [t20].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t20].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t7].[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on]
AS [year_before_on], [t14].[held_by] AS [held_by], [t14].[held_worker] AS [held_worker], [t14].[held_team] AS
[held_team], [t14].[from_on] AS [from_on_right], [t14].[until_on] AS [until_on], [t14].[held_next] AS [held_next]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t7] ON [t6].[started_on] <= [t7].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t7].[to_on]))
LEFT OUTER JOIN (SELECT [t5].[person_id] AS [held_by], [t5].[worker_id] AS [held_worker], [t5].[team_id] AS
[held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].[next_on] AS [held_next]
FROM [responsibility] AS [t5]) AS [t14] ON [t6].[person_id] = [t14].[held_by] AND [t7].[to_on] >= [t14].[from_on] AND
(([t14].[held_next] IS NULL) OR ([t7].[to_on] < [t14].[held_next]))) AS [t20]) AS [t27]
LEFT OUTER JOIN (SELECT [t21].[placement_id] AS [placement_id], [t21].[type] AS [type], [t21].[urn] AS [urn], [t21].
[distance_miles] AS [distance_miles], [t21].[before_started_on] AS [before_started_on], [t21].[before_ended_on] AS
[before_ended_on], [t21].[person_id] AS [placed_person], [t21].[started_on] AS [placed_on], [t21].[ended_on] AS
[placed_until]
FROM (SELECT [t18].[placement_id] AS [placement_id], [t18].[started_on] AS [started_on], [t18].[type] AS [type], [t18]
.[urn] AS [urn], [t18].[distance_miles] AS [distance_miles], [t18].[care_period_id] AS [care_period_id], [t18].
[provider] AS [provider], [t18].[postcode] AS [postcode], [t18].[ended_on] AS [ended_on], [t18].[change_reason] AS
[change_reason], [t18].[person_id] AS [person_id], LAG([t18].[started_on]) OVER (PARTITION BY [t18].[person_id]
ORDER BY CASE WHEN [t18].[started_on] IS NULL THEN 1 ELSE 0 END, [t18].[started_on] ASC, CASE WHEN [t18].
[placement_id] IS NULL THEN 1 ELSE 0 END, [t18].[placement_id] ASC) AS [before_started_on], LAG([t18].[ended_on]) OVER
(PARTITION BY [t18].[person_id] ORDER BY CASE WHEN [t18].[started_on] IS NULL THEN 1 ELSE 0 END, [t18].[started_on]
ASC, CASE WHEN [t18].[placement_id] IS NULL THEN 1 ELSE 0 END, [t18].[placement_id] ASC) AS [before_ended_on]
FROM (SELECT [t4].[placement_id] AS [placement_id], [t4].[started_on] AS [started_on], [t4].[type] AS [type], [t4].
[urn] AS [urn], [t4].[distance_miles] AS [distance_miles], [t4].[care_period_id] AS [care_period_id], [t4].[provider]
AS [provider], [t4].[postcode] AS [postcode], [t4].[ended_on] AS [ended_on], [t4].[change_reason] AS [change_reason],
[t4].[person_id] AS [person_id]
FROM [placements] AS [t4]
WHERE NOT [t4].[started_on] IS NULL AND NOT (COALESCE([t4].[type], '') LIKE 'T' + '%')) AS [t18]) AS [t21]) AS [t25]
ON [t27].[person_id] = [t25].[placed_person] AND [t25].[placed_on] <= [t27].[to_on] AND (([t25].[placed_until] IS NULL
) OR ([t25].[placed_until] > [t27].[to_on]))) AS [t30]) AS [t33]
WHERE [t33].[place] = 0) AS [t37]
LEFT OUTER JOIN (SELECT [t19].[of_person] AS [of_person], [t19].[sixteen_on] AS [sixteen_on]
FROM (SELECT [t13].[of_person] AS [of_person], [t13].[born_on] AS [born_on], [t16].[shift_from] AS [shift_from], [t16]
.[sixteen_on] AS [sixteen_on]
FROM (SELECT [t1].[person_id] AS [of_person], [t1].[born_on] AS [born_on]
FROM [persons] AS [t1]) AS [t13]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [sixteen_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'sixteenth_birthday' AND [t0].[variant] = 'all') AS [t16] ON [t13].[born_on] = [t16].
[shift_from]) AS [t19]) AS [t23] ON [t37].[person_id] = [t23].[of_person]
WHERE EXISTS(SELECT 1
FROM (SELECT [t32].[person_id] AS [long_person], [t32].[period] AS [long_period]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[care_period_id] AS [care_period_id], [t31].[started_on] AS
[started_on], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[year_before_on] AS [year_before_on], [t31]
.[from_on_right] AS [from_on_right], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id], [t31].[counted]
AS [counted]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[care_period_id] AS [care_period_id], [t29].[started_on] AS
[started_on], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[year_before_on] AS [year_before_on], [t29]
.[from_on_right] AS [from_on_right], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id], [t29].[counted]
AS [counted], [t29].[lasted_on] AS [lasted_on]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[care_period_id] AS [care_period_id], [t28].[started_on] AS
[started_on], [t28].[period] AS [period], [t28].[to_on] AS [to_on], [t28].[year_before_on] AS [year_before_on], [t28]
.[from_on_right] AS [from_on_right], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id], [t28].[counted]
AS [counted], [t28].[lasted_on] AS [lasted_on]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[care_period_id] AS [care_period_id], [t27].[started_on] AS
[started_on], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[year_before_on] AS [year_before_on], [t27]
.[from_on_right] AS [from_on_right], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted]
AS [counted], [t17].[shift_from] AS [shift_from], [t17].[lasted_on] AS [lasted_on]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[care_period_id] AS [care_period_id], [t20].[started_on] AS
[started_on], [t20].[period] AS [period], [t20].[to_on] AS [to_on], [t20].[year_before_on] AS [year_before_on], [t20]
.[from_on_right] AS [from_on_right], IIF(([t20].[until_on] IS NULL) OR ([t20].[to_on] <= [t20].[until_on]), [t20].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t20].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t7].[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on]
AS [year_before_on], [t14].[held_by] AS [held_by], [t14].[held_worker] AS [held_worker], [t14].[held_team] AS
[held_team], [t14].[from_on] AS [from_on_right], [t14].[until_on] AS [until_on], [t14].[held_next] AS [held_next]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t7] ON [t6].[started_on] <= [t7].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t7].[to_on]))
LEFT OUTER JOIN (SELECT [t5].[person_id] AS [held_by], [t5].[worker_id] AS [held_worker], [t5].[team_id] AS
[held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].[next_on] AS [held_next]
FROM [responsibility] AS [t5]) AS [t14] ON [t6].[person_id] = [t14].[held_by] AND [t7].[to_on] >= [t14].[from_on] AND
(([t14].[held_next] IS NULL) OR ([t7].[to_on] < [t14].[held_next]))) AS [t20]) AS [t27]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [lasted_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'two_and_a_half_years_of_care' AND [t0].[variant] = 'all') AS [t17] ON [t27].[started_on] =
[t17].[shift_from]) AS [t28]) AS [t29]
WHERE [t29].[lasted_on] <= [t29].[to_on]) AS [t31]) AS [t32]) AS [t35]
WHERE [t37].[person_id] = [t35].[long_person] AND [t37].[period] = [t35].[long_period])) AS [t38]) AS [t39]
WHERE ([t39].[sixteen_on] IS NULL) OR ([t39].[sixteen_on] > [t39].[to_on])) AS [t41]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [two_years_ago_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'two_years_before' AND [t0].[variant] = 'all') AS [t15] ON [t41].[to_on] = [t15].
[shift_from]) AS [t42]) AS [t43]) AS [t44];

-- measure CL03
SELECT CAST([t47].[period] AS VARCHAR(MAX)) AS [period], CAST([t47].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t47].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t47].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t47].[hit] IS NULL, [t47].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t47].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t47].[hit] IS NULL, 0.0, [t47].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t46].[person_id] AS [person_id], [t46].[care_period_id] AS [care_period_id], [t46].[started_on] AS
[started_on], [t46].[period] AS [period], [t46].[to_on] AS [to_on], [t46].[year_before_on] AS [year_before_on], [t46]
.[from_on_right] AS [from_on_right], [t46].[worker_id] AS [worker_id], [t46].[team_id] AS [team_id], [t46].[counted]
AS [counted], IIF(([t46].[hit] = 0) AND ([t46].[untold] = 1), CAST(NULL AS FLOAT), [t46].[hit]) AS [hit], [t46].
[two_years_ago_on] AS [two_years_ago_on], [t46].[untold] AS [untold]
FROM (SELECT [t45].[person_id] AS [person_id], [t45].[care_period_id] AS [care_period_id], [t45].[started_on] AS
[started_on], [t45].[period] AS [period], [t45].[to_on] AS [to_on], [t45].[year_before_on] AS [year_before_on], [t45]
.[from_on_right] AS [from_on_right], [t45].[worker_id] AS [worker_id], [t45].[team_id] AS [team_id], [t45].[counted]
AS [counted], [t45].[hit] AS [hit], [t45].[two_years_ago_on] AS [two_years_ago_on], [t45].[untold] AS [untold]
FROM (SELECT [t44].[person_id] AS [person_id], [t44].[care_period_id] AS [care_period_id], [t44].[started_on] AS
[started_on], [t44].[period] AS [period], [t44].[to_on] AS [to_on], [t44].[year_before_on] AS [year_before_on], [t44]
.[from_on_right] AS [from_on_right], [t44].[worker_id] AS [worker_id], [t44].[team_id] AS [team_id], [t44].[counted]
AS [counted], [t44].[hit] AS [hit], [t44].[two_years_ago_on] AS [two_years_ago_on], [t44].[found_person] AS
[found_person], [t44].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT [t44].[found_person] IS NULL THEN 1
WHEN NOT (NOT [t44].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [untold]
FROM (SELECT [t40].[person_id] AS [person_id], [t40].[care_period_id] AS [care_period_id], [t40].[started_on] AS
[started_on], [t40].[period] AS [period], [t40].[to_on] AS [to_on], [t40].[year_before_on] AS [year_before_on], [t40]
.[from_on_right] AS [from_on_right], [t40].[worker_id] AS [worker_id], [t40].[team_id] AS [team_id], [t40].[counted]
AS [counted], [t40].[hit] AS [hit], [t40].[two_years_ago_on] AS [two_years_ago_on], [t43].[found_person] AS
[found_person], [t43].[found_period] AS [found_period]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[care_period_id] AS [care_period_id], [t38].[started_on] AS
[started_on], [t38].[period] AS [period], [t38].[to_on] AS [to_on], [t38].[year_before_on] AS [year_before_on], [t38]
.[from_on_right] AS [from_on_right], [t38].[worker_id] AS [worker_id], [t38].[team_id] AS [team_id], [t38].[counted]
AS [counted], [t38].[hit] AS [hit], [t38].[two_years_ago_on] AS [two_years_ago_on]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[care_period_id] AS [care_period_id], [t37].[started_on] AS
[started_on], [t37].[period] AS [period], [t37].[to_on] AS [to_on], [t37].[year_before_on] AS [year_before_on], [t37]
.[from_on_right] AS [from_on_right], [t37].[worker_id] AS [worker_id], [t37].[team_id] AS [team_id], [t37].[counted]
AS [counted], [t37].[hit] AS [hit], [t13].[shift_from] AS [shift_from], [t13].[two_years_ago_on] AS [two_years_ago_on]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[care_period_id] AS [care_period_id], [t35].[started_on] AS
[started_on], [t35].[period] AS [period], [t35].[to_on] AS [to_on], [t35].[year_before_on] AS [year_before_on], [t35]
.[from_on_right] AS [from_on_right], [t35].[worker_id] AS [worker_id], [t35].[team_id] AS [team_id], [t35].[counted]
AS [counted], [t35].[hit] AS [hit]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[care_period_id] AS [care_period_id], [t34].[started_on] AS
[started_on], [t34].[period] AS [period], [t34].[to_on] AS [to_on], [t34].[year_before_on] AS [year_before_on], [t34]
.[from_on_right] AS [from_on_right], [t34].[worker_id] AS [worker_id], [t34].[team_id] AS [team_id], [t34].[counted]
AS [counted], [t34].[found_person] AS [found_person], [t34].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT
[t34].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t34].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[care_period_id] AS [care_period_id], [t33].[started_on] AS
[started_on], [t33].[period] AS [period], [t33].[to_on] AS [to_on], [t33].[year_before_on] AS [year_before_on], [t33]
.[from_on_right] AS [from_on_right], [t33].[worker_id] AS [worker_id], [t33].[team_id] AS [team_id], [t33].[counted]
AS [counted], [t30].[found_person] AS [found_person], [t30].[found_period] AS [found_period]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[care_period_id] AS [care_period_id], [t31].[started_on] AS
[started_on], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[year_before_on] AS [year_before_on], [t31]
.[from_on_right] AS [from_on_right], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id], [t31].[counted]
AS [counted]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[care_period_id] AS [care_period_id], [t28].[started_on] AS
[started_on], [t28].[period] AS [period], [t28].[to_on] AS [to_on], [t28].[year_before_on] AS [year_before_on], [t28]
.[from_on_right] AS [from_on_right], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id], [t28].[counted]
AS [counted], [t28].[lasted_on] AS [lasted_on]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[care_period_id] AS [care_period_id], [t27].[started_on] AS
[started_on], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[year_before_on] AS [year_before_on], [t27]
.[from_on_right] AS [from_on_right], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted]
AS [counted], [t27].[lasted_on] AS [lasted_on]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[care_period_id] AS [care_period_id], [t24].[started_on] AS
[started_on], [t24].[period] AS [period], [t24].[to_on] AS [to_on], [t24].[year_before_on] AS [year_before_on], [t24]
.[from_on_right] AS [from_on_right], [t24].[worker_id] AS [worker_id], [t24].[team_id] AS [team_id], [t24].[counted]
AS [counted], [t14].[shift_from] AS [shift_from], [t14].[lasted_on] AS [lasted_on]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[care_period_id] AS [care_period_id], [t20].[started_on] AS
[started_on], [t20].[period] AS [period], [t20].[to_on] AS [to_on], [t20].[year_before_on] AS [year_before_on], [t20]
.[from_on_right] AS [from_on_right], IIF(([t20].[until_on] IS NULL) OR ([t20].[to_on] <= [t20].[until_on]), [t20].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t20].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t7].[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on]
AS [year_before_on], [t12].[held_by] AS [held_by], [t12].[held_worker] AS [held_worker], [t12].[held_team] AS
[held_team], [t12].[from_on] AS [from_on_right], [t12].[until_on] AS [until_on], [t12].[held_next] AS [held_next]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t7] ON [t6].[started_on] <= [t7].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t7].[to_on]))
LEFT OUTER JOIN (SELECT [t5].[person_id] AS [held_by], [t5].[worker_id] AS [held_worker], [t5].[team_id] AS
[held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].[next_on] AS [held_next]
FROM [responsibility] AS [t5]) AS [t12] ON [t6].[person_id] = [t12].[held_by] AND [t7].[to_on] >= [t12].[from_on] AND
(([t12].[held_next] IS NULL) OR ([t7].[to_on] < [t12].[held_next]))) AS [t20]) AS [t24]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [lasted_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'two_years_of_care' AND [t0].[variant] = 'all') AS [t14] ON [t24].[started_on] = [t14].
[shift_from]) AS [t27]) AS [t28]
WHERE [t28].[lasted_on] <= [t28].[to_on]) AS [t31]) AS [t33]
LEFT OUTER JOIN (SELECT DISTINCT [t26].[person_id] AS [found_person], [t26].[period] AS [found_period]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[period] AS [period], COUNT_BIG(DISTINCT [t25].[placement_id]) AS
[places]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[placement_id] AS [placement_id], [t18].[care_period_id] AS
[care_period_id], [t18].[type] AS [type], [t18].[started_on] AS [started_on], [t18].[ended_on] AS [ended_on], [t22].
[period] AS [period], [t22].[from_on] AS [from_on], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS
[year_before_on], [t22].[two_years_ago_on] AS [two_years_ago_on]
FROM (SELECT [t2].[person_id] AS [person_id], [t2].[placement_id] AS [placement_id], [t2].[care_period_id] AS
[care_period_id], [t2].[type] AS [type], [t2].[started_on] AS [started_on], [t2].[ended_on] AS [ended_on]
FROM [care_placements] AS [t2]
WHERE ([t2].[ended_on] IS NULL) OR ([t2].[ended_on] > [t2].[started_on])) AS [t18]
INNER JOIN (SELECT [t19].[period] AS [period], [t19].[from_on] AS [from_on], [t19].[to_on] AS [to_on], [t19].
[year_before_on] AS [year_before_on], [t19].[two_years_ago_on] AS [two_years_ago_on]
FROM (SELECT [t8].[period] AS [period], [t8].[from_on] AS [from_on], [t8].[to_on] AS [to_on], [t8].[year_before_on] AS
[year_before_on], [t13].[shift_from] AS [shift_from], [t13].[two_years_ago_on] AS [two_years_ago_on]
FROM [periods] AS [t8]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [two_years_ago_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'two_years_before' AND [t0].[variant] = 'all') AS [t13] ON [t8].[to_on] = [t13].[shift_from]
) AS [t19]) AS [t22] ON [t18].[started_on] <= [t22].[to_on] AND (([t18].[ended_on] IS NULL) OR ([t18].[ended_on] >=
[t22].[two_years_ago_on]))) AS [t25] GROUP BY [t25].[person_id], [t25].[period]) AS [t26]
WHERE [t26].[places] >= 3) AS [t30] ON [t33].[person_id] = [t30].[found_person] AND [t33].[period] = [t30].
[found_period]) AS [t34]) AS [t35]) AS [t37]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [two_years_ago_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'two_years_before' AND [t0].[variant] = 'all') AS [t13] ON [t37].[to_on] = [t13].
[shift_from]) AS [t38]) AS [t40]
LEFT OUTER JOIN (SELECT DISTINCT [t41].[person_id] AS [found_person], [t41].[period] AS [found_period]
FROM (SELECT [t40].[person_id] AS [person_id], [t40].[care_period_id] AS [care_period_id], [t40].[started_on] AS
[started_on], [t40].[period] AS [period], [t40].[to_on] AS [to_on], [t40].[year_before_on] AS [year_before_on], [t40]
.[from_on_right] AS [from_on_right], [t40].[worker_id] AS [worker_id], [t40].[team_id] AS [team_id], [t40].[counted]
AS [counted], [t40].[hit] AS [hit], [t40].[two_years_ago_on] AS [two_years_ago_on], [t17].[placed_period] AS
[placed_period], [t17].[placed_person] AS [placed_person], [t17].[placed_on] AS [placed_on], [t17].[placed_until] AS
[placed_until], [t17].[is_temporary] AS [is_temporary]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[care_period_id] AS [care_period_id], [t38].[started_on] AS
[started_on], [t38].[period] AS [period], [t38].[to_on] AS [to_on], [t38].[year_before_on] AS [year_before_on], [t38]
.[from_on_right] AS [from_on_right], [t38].[worker_id] AS [worker_id], [t38].[team_id] AS [team_id], [t38].[counted]
AS [counted], [t38].[hit] AS [hit], [t38].[two_years_ago_on] AS [two_years_ago_on]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[care_period_id] AS [care_period_id], [t37].[started_on] AS
[started_on], [t37].[period] AS [period], [t37].[to_on] AS [to_on], [t37].[year_before_on] AS [year_before_on], [t37]
.[from_on_right] AS [from_on_right], [t37].[worker_id] AS [worker_id], [t37].[team_id] AS [team_id], [t37].[counted]
AS [counted], [t37].[hit] AS [hit], [t13].[shift_from] AS [shift_from], [t13].[two_years_ago_on] AS [two_years_ago_on]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[care_period_id] AS [care_period_id], [t35].[started_on] AS
[started_on], [t35].[period] AS [period], [t35].[to_on] AS [to_on], [t35].[year_before_on] AS [year_before_on], [t35]
.[from_on_right] AS [from_on_right], [t35].[worker_id] AS [worker_id], [t35].[team_id] AS [team_id], [t35].[counted]
AS [counted], [t35].[hit] AS [hit]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[care_period_id] AS [care_period_id], [t34].[started_on] AS
[started_on], [t34].[period] AS [period], [t34].[to_on] AS [to_on], [t34].[year_before_on] AS [year_before_on], [t34]
.[from_on_right] AS [from_on_right], [t34].[worker_id] AS [worker_id], [t34].[team_id] AS [team_id], [t34].[counted]
AS [counted], [t34].[found_person] AS [found_person], [t34].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT
[t34].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t34].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[care_period_id] AS [care_period_id], [t33].[started_on] AS
[started_on], [t33].[period] AS [period], [t33].[to_on] AS [to_on], [t33].[year_before_on] AS [year_before_on], [t33]
.[from_on_right] AS [from_on_right], [t33].[worker_id] AS [worker_id], [t33].[team_id] AS [team_id], [t33].[counted]
AS [counted], [t30].[found_person] AS [found_person], [t30].[found_period] AS [found_period]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[care_period_id] AS [care_period_id], [t31].[started_on] AS
[started_on], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[year_before_on] AS [year_before_on], [t31]
.[from_on_right] AS [from_on_right], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id], [t31].[counted]
AS [counted]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[care_period_id] AS [care_period_id], [t28].[started_on] AS
[started_on], [t28].[period] AS [period], [t28].[to_on] AS [to_on], [t28].[year_before_on] AS [year_before_on], [t28]
.[from_on_right] AS [from_on_right], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id], [t28].[counted]
AS [counted], [t28].[lasted_on] AS [lasted_on]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[care_period_id] AS [care_period_id], [t27].[started_on] AS
[started_on], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[year_before_on] AS [year_before_on], [t27]
.[from_on_right] AS [from_on_right], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted]
AS [counted], [t27].[lasted_on] AS [lasted_on]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[care_period_id] AS [care_period_id], [t24].[started_on] AS
[started_on], [t24].[period] AS [period], [t24].[to_on] AS [to_on], [t24].[year_before_on] AS [year_before_on], [t24]
.[from_on_right] AS [from_on_right], [t24].[worker_id] AS [worker_id], [t24].[team_id] AS [team_id], [t24].[counted]
AS [counted], [t14].[shift_from] AS [shift_from], [t14].[lasted_on] AS [lasted_on]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[care_period_id] AS [care_period_id], [t20].[started_on] AS
[started_on], [t20].[period] AS [period], [t20].[to_on] AS [to_on], [t20].[year_before_on] AS [year_before_on], [t20]
.[from_on_right] AS [from_on_right], IIF(([t20].[until_on] IS NULL) OR ([t20].[to_on] <= [t20].[until_on]), [t20].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t20].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t7].[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on]
AS [year_before_on], [t12].[held_by] AS [held_by], [t12].[held_worker] AS [held_worker], [t12].[held_team] AS
[held_team], [t12].[from_on] AS [from_on_right], [t12].[until_on] AS [until_on], [t12].[held_next] AS [held_next]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t7] ON [t6].[started_on] <= [t7].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t7].[to_on]))
LEFT OUTER JOIN (SELECT [t5].[person_id] AS [held_by], [t5].[worker_id] AS [held_worker], [t5].[team_id] AS
[held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].[next_on] AS [held_next]
FROM [responsibility] AS [t5]) AS [t12] ON [t6].[person_id] = [t12].[held_by] AND [t7].[to_on] >= [t12].[from_on] AND
(([t12].[held_next] IS NULL) OR ([t7].[to_on] < [t12].[held_next]))) AS [t20]) AS [t24]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [lasted_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'two_years_of_care' AND [t0].[variant] = 'all') AS [t14] ON [t24].[started_on] = [t14].
[shift_from]) AS [t27]) AS [t28]
WHERE [t28].[lasted_on] <= [t28].[to_on]) AS [t31]) AS [t33]
LEFT OUTER JOIN (SELECT DISTINCT [t26].[person_id] AS [found_person], [t26].[period] AS [found_period]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[period] AS [period], COUNT_BIG(DISTINCT [t25].[placement_id]) AS
[places]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[placement_id] AS [placement_id], [t18].[care_period_id] AS
[care_period_id], [t18].[type] AS [type], [t18].[started_on] AS [started_on], [t18].[ended_on] AS [ended_on], [t22].
[period] AS [period], [t22].[from_on] AS [from_on], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS
[year_before_on], [t22].[two_years_ago_on] AS [two_years_ago_on]
FROM (SELECT [t2].[person_id] AS [person_id], [t2].[placement_id] AS [placement_id], [t2].[care_period_id] AS
[care_period_id], [t2].[type] AS [type], [t2].[started_on] AS [started_on], [t2].[ended_on] AS [ended_on]
FROM [care_placements] AS [t2]
WHERE ([t2].[ended_on] IS NULL) OR ([t2].[ended_on] > [t2].[started_on])) AS [t18]
INNER JOIN (SELECT [t19].[period] AS [period], [t19].[from_on] AS [from_on], [t19].[to_on] AS [to_on], [t19].
[year_before_on] AS [year_before_on], [t19].[two_years_ago_on] AS [two_years_ago_on]
FROM (SELECT [t8].[period] AS [period], [t8].[from_on] AS [from_on], [t8].[to_on] AS [to_on], [t8].[year_before_on] AS
[year_before_on], [t13].[shift_from] AS [shift_from], [t13].[two_years_ago_on] AS [two_years_ago_on]
FROM [periods] AS [t8]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [two_years_ago_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'two_years_before' AND [t0].[variant] = 'all') AS [t13] ON [t8].[to_on] = [t13].[shift_from]
) AS [t19]) AS [t22] ON [t18].[started_on] <= [t22].[to_on] AND (([t18].[ended_on] IS NULL) OR ([t18].[ended_on] >=
[t22].[two_years_ago_on]))) AS [t25] GROUP BY [t25].[person_id], [t25].[period]) AS [t26]
WHERE [t26].[places] >= 3) AS [t30] ON [t33].[person_id] = [t30].[found_person] AND [t33].[period] = [t30].
[found_period]) AS [t34]) AS [t35]) AS [t37]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [two_years_ago_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'two_years_before' AND [t0].[variant] = 'all') AS [t13] ON [t37].[to_on] = [t13].
[shift_from]) AS [t38]) AS [t40]
LEFT OUTER JOIN (SELECT [t1].[care_period_id] AS [placed_period], [t1].[person_id] AS [placed_person], [t1].
[started_on] AS [placed_on], [t1].[ended_on] AS [placed_until], CAST(CASE WHEN COALESCE([t1].[type], '') LIKE 'T' +
'%' THEN 1 WHEN NOT (COALESCE([t1].[type], '') LIKE 'T' + '%') THEN 0 END AS BIT) AS [is_temporary]
FROM [placements] AS [t1]) AS [t17] ON [t40].[person_id] = [t17].[placed_person] AND [t40].[care_period_id] = [t17].
[placed_period]) AS [t41]
WHERE (([t41].[placed_on] IS NULL) OR COALESCE(CAST(CASE WHEN [t41].[placed_until] < [t41].[placed_on] THEN 1 WHEN NOT
([t41].[placed_until] < [t41].[placed_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) AND (((SELECT MIN(several.v)
FROM (VALUES ([t41].[placed_on]), ([t41].[placed_until])) AS several(v)) IS NULL) OR ((SELECT MIN(several.v)
FROM (VALUES ([t41].[placed_on]), ([t41].[placed_until])) AS several(v)) <= [t41].[to_on])) AND (((SELECT MAX(several
.v)
FROM (VALUES ([t41].[placed_on]), ([t41].[placed_until])) AS several(v)) IS NULL) OR ((SELECT MAX(several.v)
FROM (VALUES ([t41].[placed_on]), ([t41].[placed_until])) AS several(v)) > [t41].[two_years_ago_on])) AND NOT (
COALESCE([t41].[is_temporary], (CAST(0 AS BIT))) = 1)) AS [t43] ON [t40].[person_id] = [t43].[found_person] AND [t40]
.[period] = [t43].[found_period]) AS [t44]) AS [t45]) AS [t46]) AS [t47];

-- measure CL11
SELECT CAST([t23].[period] AS VARCHAR(MAX)) AS [period], CAST([t23].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t23].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t23].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t23].[hit] IS NULL, [t23].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t23].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t23].[hit] IS NULL, 0.0, [t23].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[care_period_id] AS [care_period_id], [t22].[started_on] AS
[started_on], [t22].[period] AS [period], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS [year_before_on], [t22]
.[from_on_right] AS [from_on_right], [t22].[worker_id] AS [worker_id], [t22].[team_id] AS [team_id], [t22].[counted]
AS [counted], [t22].[placement_id] AS [placement_id], [t22].[type] AS [type], [t22].[urn] AS [urn], [t22].
[distance_miles] AS [distance_miles], [t22].[before_started_on] AS [before_started_on], [t22].[before_ended_on] AS
[before_ended_on], [t22].[placed_person] AS [placed_person], [t22].[placed_on] AS [placed_on], [t22].[placed_until] AS
[placed_until], [t22].[place] AS [place], [t22].[area_of] AS [area_of], [t22].[in_own_area] AS [in_own_area], CASE
WHEN ([t22].[distance_miles] < 999) AND (([t22].[distance_miles] > 20) AND (NOT ([t22].[in_own_area] <> 0))) THEN 1.0
WHEN ([t22].[distance_miles] < 999) AND (([t22].[distance_miles] <= 20) OR [t22].[in_own_area] <> 0) THEN 0.0 ELSE
NULL END AS [hit]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[care_period_id] AS [care_period_id], [t21].[started_on] AS
[started_on], [t21].[period] AS [period], [t21].[to_on] AS [to_on], [t21].[year_before_on] AS [year_before_on], [t21]
.[from_on_right] AS [from_on_right], [t21].[worker_id] AS [worker_id], [t21].[team_id] AS [team_id], [t21].[counted]
AS [counted], [t21].[placement_id] AS [placement_id], [t21].[type] AS [type], [t21].[urn] AS [urn], [t21].
[distance_miles] AS [distance_miles], [t21].[before_started_on] AS [before_started_on], [t21].[before_ended_on] AS
[before_ended_on], [t21].[placed_person] AS [placed_person], [t21].[placed_on] AS [placed_on], [t21].[placed_until] AS
[placed_until], [t21].[place] AS [place], [t9].[area_of] AS [area_of], [t9].[in_own_area] AS [in_own_area]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[care_period_id] AS [care_period_id], [t19].[started_on] AS
[started_on], [t19].[period] AS [period], [t19].[to_on] AS [to_on], [t19].[year_before_on] AS [year_before_on], [t19]
.[from_on_right] AS [from_on_right], [t19].[worker_id] AS [worker_id], [t19].[team_id] AS [team_id], [t19].[counted]
AS [counted], [t19].[placement_id] AS [placement_id], [t19].[type] AS [type], [t19].[urn] AS [urn], [t19].
[distance_miles] AS [distance_miles], [t19].[before_started_on] AS [before_started_on], [t19].[before_ended_on] AS
[before_ended_on], [t19].[placed_person] AS [placed_person], [t19].[placed_on] AS [placed_on], [t19].[placed_until] AS
[placed_until], [t19].[place] AS [place]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[care_period_id] AS [care_period_id], [t18].[started_on] AS
[started_on], [t18].[period] AS [period], [t18].[to_on] AS [to_on], [t18].[year_before_on] AS [year_before_on], [t18]
.[from_on_right] AS [from_on_right], [t18].[worker_id] AS [worker_id], [t18].[team_id] AS [team_id], [t18].[counted]
AS [counted], [t18].[placement_id] AS [placement_id], [t18].[type] AS [type], [t18].[urn] AS [urn], [t18].
[distance_miles] AS [distance_miles], [t18].[before_started_on] AS [before_started_on], [t18].[before_ended_on] AS
[before_ended_on], [t18].[placed_person] AS [placed_person], [t18].[placed_on] AS [placed_on], [t18].[placed_until] AS
[placed_until], ROW_NUMBER() OVER (PARTITION BY [t18].[person_id], [t18].[period] ORDER BY [t18].[placed_on] DESC,
[t18].[placement_id] DESC) - 1 AS [place]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[care_period_id] AS [care_period_id], [t17].[started_on] AS
[started_on], [t17].[period] AS [period], [t17].[to_on] AS [to_on], [t17].[year_before_on] AS [year_before_on], [t17]
.[from_on_right] AS [from_on_right], [t17].[worker_id] AS [worker_id], [t17].[team_id] AS [team_id], [t17].[counted]
AS [counted], [t15].[placement_id] AS [placement_id], [t15].[type] AS [type], [t15].[urn] AS [urn], [t15].
[distance_miles] AS [distance_miles], [t15].[before_started_on] AS [before_started_on], [t15].[before_ended_on] AS
[before_ended_on], [t15].[placed_person] AS [placed_person], [t15].[placed_on] AS [placed_on], [t15].[placed_until] AS
[placed_until]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[care_period_id] AS [care_period_id], [t12].[started_on] AS
[started_on], [t12].[period] AS [period], [t12].[to_on] AS [to_on], [t12].[year_before_on] AS [year_before_on], [t12]
.[from_on_right] AS [from_on_right], IIF(([t12].[until_on] IS NULL) OR ([t12].[to_on] <= [t12].[until_on]), [t12].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t12].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[care_period_id] AS [care_period_id], [t5].[started_on] AS
[started_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on]
AS [year_before_on], [t10].[held_by] AS [held_by], [t10].[held_worker] AS [held_worker], [t10].[held_team] AS
[held_team], [t10].[from_on] AS [from_on_right], [t10].[until_on] AS [until_on], [t10].[held_next] AS [held_next]
FROM [care_periods] AS [t5]
INNER JOIN [periods] AS [t6] ON [t5].[started_on] <= [t6].[to_on] AND (([t5].[ended_on] IS NULL) OR ([t5].[ended_on] >
[t6].[to_on]))
LEFT OUTER JOIN (SELECT [t4].[person_id] AS [held_by], [t4].[worker_id] AS [held_worker], [t4].[team_id] AS
[held_team], [t4].[from_on] AS [from_on], [t4].[until_on] AS [until_on], [t4].[next_on] AS [held_next]
FROM [responsibility] AS [t4]) AS [t10] ON [t5].[person_id] = [t10].[held_by] AND [t6].[to_on] >= [t10].[from_on] AND
(([t10].[held_next] IS NULL) OR ([t6].[to_on] < [t10].[held_next]))) AS [t12]) AS [t17]
LEFT OUTER JOIN (SELECT [t13].[placement_id] AS [placement_id], [t13].[type] AS [type], [t13].[urn] AS [urn], [t13].
[distance_miles] AS [distance_miles], [t13].[before_started_on] AS [before_started_on], [t13].[before_ended_on] AS
[before_ended_on], [t13].[person_id] AS [placed_person], [t13].[started_on] AS [placed_on], [t13].[ended_on] AS
[placed_until]
FROM (SELECT [t11].[placement_id] AS [placement_id], [t11].[started_on] AS [started_on], [t11].[type] AS [type], [t11]
.[urn] AS [urn], [t11].[distance_miles] AS [distance_miles], [t11].[care_period_id] AS [care_period_id], [t11].
[provider] AS [provider], [t11].[postcode] AS [postcode], [t11].[ended_on] AS [ended_on], [t11].[change_reason] AS
[change_reason], [t11].[person_id] AS [person_id], LAG([t11].[started_on]) OVER (PARTITION BY [t11].[person_id]
ORDER BY CASE WHEN [t11].[started_on] IS NULL THEN 1 ELSE 0 END, [t11].[started_on] ASC, CASE WHEN [t11].
[placement_id] IS NULL THEN 1 ELSE 0 END, [t11].[placement_id] ASC) AS [before_started_on], LAG([t11].[ended_on]) OVER
(PARTITION BY [t11].[person_id] ORDER BY CASE WHEN [t11].[started_on] IS NULL THEN 1 ELSE 0 END, [t11].[started_on]
ASC, CASE WHEN [t11].[placement_id] IS NULL THEN 1 ELSE 0 END, [t11].[placement_id] ASC) AS [before_ended_on]
FROM (SELECT [t3].[placement_id] AS [placement_id], [t3].[started_on] AS [started_on], [t3].[type] AS [type], [t3].
[urn] AS [urn], [t3].[distance_miles] AS [distance_miles], [t3].[care_period_id] AS [care_period_id], [t3].[provider]
AS [provider], [t3].[postcode] AS [postcode], [t3].[ended_on] AS [ended_on], [t3].[change_reason] AS [change_reason],
[t3].[person_id] AS [person_id]
FROM [placements] AS [t3]
WHERE NOT [t3].[started_on] IS NULL AND NOT (COALESCE([t3].[type], '') LIKE 'T' + '%')) AS [t11]) AS [t13]) AS [t15]
ON [t17].[person_id] = [t15].[placed_person] AND [t15].[placed_on] <= [t17].[to_on] AND (([t15].[placed_until] IS NULL
) OR ([t15].[placed_until] > [t17].[to_on]))) AS [t18]) AS [t19]
WHERE [t19].[place] = 0) AS [t21]
LEFT OUTER JOIN (SELECT [t0].[placement_id] AS [area_of], [t0].[in_own_area] AS [in_own_area]
FROM [placement_areas] AS [t0]) AS [t9] ON [t21].[placement_id] = [t9].[area_of]) AS [t22]) AS [t23];

-- measure CL12
SELECT CAST([t21].[period] AS VARCHAR(MAX)) AS [period], CAST([t21].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(IIF(([t21].[until_on] IS NULL) OR ([t21].[started_on] <= [t21].[until_on]), [t21].[held_worker], CAST(NULL AS VARCHAR
(MAX))) AS VARCHAR(MAX)) AS [worker_id], CAST([t21].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS
VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t21].[hit] IS NULL, [t21].[counted], 0.0) AS FLOAT) AS
[counted], CAST(COALESCE([t21].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t21].[hit] IS NULL, 0.0, [t21].[counted]
) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[started_on] AS [started_on], [t20].[is_far] AS [is_far], [t20].
[approved_on] AS [approved_on], [t20].[was_emergency] AS [was_emergency], [t20].[emergency_by] AS [emergency_by],
[t20].[hit] AS [hit], [t20].[period] AS [period], [t20].[counted] AS [counted], [t8].[held_by] AS [held_by], [t8].
[held_worker] AS [held_worker], [t8].[held_team] AS [held_team], [t8].[from_on] AS [from_on], [t8].[until_on] AS
[until_on], [t8].[held_next] AS [held_next]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[started_on] AS [started_on], [t18].[is_far] AS [is_far], [t18].
[approved_on] AS [approved_on], [t18].[was_emergency] AS [was_emergency], [t18].[emergency_by] AS [emergency_by],
[t18].[hit] AS [hit], [t18].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t17].[person_id] AS [person_id], [t17].[started_on] AS [started_on], [t17].[is_far] AS [is_far], [t17].
[approved_on] AS [approved_on], [t17].[was_emergency] AS [was_emergency], [t17].[emergency_by] AS [emergency_by],
[t17].[hit] AS [hit], [t17].[period] AS [period]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[started_on] AS [started_on], [t16].[is_far] AS [is_far], [t16].
[approved_on] AS [approved_on], [t16].[was_emergency] AS [was_emergency], [t16].[emergency_by] AS [emergency_by],
[t16].[hit] AS [hit], [t5].[period] AS [period], [t5].[day] AS [day]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[started_on] AS [started_on], [t14].[is_far] AS [is_far], [t14].
[approved_on] AS [approved_on], [t14].[was_emergency] AS [was_emergency], [t14].[emergency_by] AS [emergency_by], IIF
([t14].[is_far] IS NULL, CAST(NULL AS FLOAT), CASE WHEN COALESCE(CAST(CASE WHEN [t14].[approved_on] <= [t14].
[started_on] THEN 1 WHEN NOT ([t14].[approved_on] <= [t14].[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 OR
(COALESCE(CAST(CASE WHEN [t14].[approved_on] <= [t14].[emergency_by] THEN 1 WHEN NOT ([t14].[approved_on] <= [t14].
[emergency_by]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 AND [t14].[was_emergency] <> 0) THEN 1.0 WHEN (NOT (
COALESCE(CAST(CASE WHEN [t14].[approved_on] <= [t14].[emergency_by] THEN 1 WHEN NOT ([t14].[approved_on] <= [t14].
[emergency_by]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) OR (NOT ([t14].[was_emergency] <> 0)) THEN 0.0 ELSE NULL
END) AS [hit]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[started_on] AS [started_on], [t13].[is_far] AS [is_far], [t13].
[approved_on] AS [approved_on], [t13].[was_emergency] AS [was_emergency], [t13].[emergency_by] AS [emergency_by]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[started_on] AS [started_on], [t12].[is_far] AS [is_far], [t12].
[approved_on] AS [approved_on], [t12].[was_emergency] AS [was_emergency], [t10].[shift_from] AS [shift_from], [t10].
[emergency_by] AS [emergency_by]
FROM [care_placements] AS [t6]
INNER JOIN (SELECT [t3].[placement_id] AS [placement_id], [t3].[person_id] AS [person_id], [t3].[placed_on] AS
[placed_on], [t3].[in_own_area] AS [in_own_area], [t3].[in_adjoining_area] AS [in_adjoining_area], [t3].
[was_emergency] AS [was_emergency], [t3].[approved_on] AS [approved_on], [t3].[recorded_at] AS [recorded_at], [t3].
[recorded_by] AS [recorded_by], CAST(CASE WHEN (NOT ([t3].[in_own_area] <> 0)) AND (NOT ([t3].[in_adjoining_area] <> 0
)) THEN 1 WHEN NOT ((NOT ([t3].[in_own_area] <> 0)) AND (NOT ([t3].[in_adjoining_area] <> 0))) THEN 0 END AS BIT) AS
[is_far]
FROM [placement_areas] AS [t3]
WHERE NOT (COALESCE([t3].[in_own_area], (CAST(0 AS BIT))) = 1 OR COALESCE([t3].[in_adjoining_area], (CAST(0 AS BIT)))
= 1)) AS [t12] ON [t6].[placement_id] = [t12].[placement_id]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [emergency_by]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'out_of_area_emergency' AND [t4].[variant] = 'all') AS [t10] ON [t6].[started_on] = [t10].
[shift_from]) AS [t13]) AS [t14]) AS [t16]
INNER JOIN [period_days] AS [t5] ON [t16].[started_on] = [t5].[day]) AS [t17]) AS [t18]) AS [t20]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t8] ON [t20].[person_id] = [t8].[held_by] AND [t20].[started_on] >= [t8].[from_on]
AND (([t8].[held_next] IS NULL) OR ([t20].[started_on] < [t8].[held_next]))) AS [t21];

-- measure CL13
SELECT CAST([t35].[period] AS VARCHAR(MAX)) AS [period], CAST([t35].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t35].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t35].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t35].[hit] IS NULL, [t35].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t35].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t35].[hit] IS NULL, 0.0, [t35].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[care_period_id] AS [care_period_id], [t34].[started_on] AS
[started_on], [t34].[period] AS [period], [t34].[to_on] AS [to_on], [t34].[year_before_on] AS [year_before_on], [t34]
.[from_on_right] AS [from_on_right], [t34].[worker_id] AS [worker_id], [t34].[team_id] AS [team_id], [t34].[counted]
AS [counted], [t34].[placement_id] AS [placement_id], [t34].[type] AS [type], [t34].[urn] AS [urn], [t34].
[distance_miles] AS [distance_miles], [t34].[before_started_on] AS [before_started_on], [t34].[before_ended_on] AS
[before_ended_on], [t34].[placed_person] AS [placed_person], [t34].[placed_on] AS [placed_on], [t34].[placed_until] AS
[placed_until], [t34].[place] AS [place], [t34].[supported_counts] AS [supported_counts], [t34].[sixteen_on] AS
[sixteen_on], IIF(NOT [t34].[type] IS NULL, CAST(CAST(CASE WHEN ([t34].[type] IN ('K1', 'K2', 'S1', 'R3') OR ([t34].
[type] IN ('H5', 'K3') AND ((NOT [t34].[supported_counts] IS NULL) OR ([t34].[sixteen_on] > [t34].[to_on])))) AND (
TRIM(' 	
'
FROM COALESCE([t34].[urn], '')) = '') THEN 1 WHEN NOT (([t34].[type] IN ('K1', 'K2', 'S1', 'R3') OR ([t34].[type] IN (
'H5', 'K3') AND ((NOT [t34].[supported_counts] IS NULL) OR ([t34].[sixteen_on] > [t34].[to_on])))) AND (TRIM(' 	
'
FROM COALESCE([t34].[urn], '')) = '')) THEN 0 END AS BIT) AS FLOAT), CAST(NULL AS FLOAT)) AS [hit]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[care_period_id] AS [care_period_id], [t33].[started_on] AS
[started_on], [t33].[period] AS [period], [t33].[to_on] AS [to_on], [t33].[year_before_on] AS [year_before_on], [t33]
.[from_on_right] AS [from_on_right], [t33].[worker_id] AS [worker_id], [t33].[team_id] AS [team_id], [t33].[counted]
AS [counted], [t33].[placement_id] AS [placement_id], [t33].[type] AS [type], [t33].[urn] AS [urn], [t33].
[distance_miles] AS [distance_miles], [t33].[before_started_on] AS [before_started_on], [t33].[before_ended_on] AS
[before_ended_on], [t33].[placed_person] AS [placed_person], [t33].[placed_on] AS [placed_on], [t33].[placed_until] AS
[placed_until], [t33].[place] AS [place], [t33].[supported_counts] AS [supported_counts], [t33].[sixteen_on] AS
[sixteen_on]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[care_period_id] AS [care_period_id], [t32].[started_on] AS
[started_on], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[year_before_on] AS [year_before_on], [t32]
.[from_on_right] AS [from_on_right], [t32].[worker_id] AS [worker_id], [t32].[team_id] AS [team_id], [t32].[counted]
AS [counted], [t32].[placement_id] AS [placement_id], [t32].[type] AS [type], [t32].[urn] AS [urn], [t32].
[distance_miles] AS [distance_miles], [t32].[before_started_on] AS [before_started_on], [t32].[before_ended_on] AS
[before_ended_on], [t32].[placed_person] AS [placed_person], [t32].[placed_on] AS [placed_on], [t32].[placed_until] AS
[placed_until], [t32].[place] AS [place], [t32].[supported_counts] AS [supported_counts], [t21].[of_person] AS
[of_person], [t21].[sixteen_on] AS [sixteen_on]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[care_period_id] AS [care_period_id], [t30].[started_on] AS
[started_on], [t30].[period] AS [period], [t30].[to_on] AS [to_on], [t30].[year_before_on] AS [year_before_on], [t30]
.[from_on_right] AS [from_on_right], [t30].[worker_id] AS [worker_id], [t30].[team_id] AS [team_id], [t30].[counted]
AS [counted], [t30].[placement_id] AS [placement_id], [t30].[type] AS [type], [t30].[urn] AS [urn], [t30].
[distance_miles] AS [distance_miles], [t30].[before_started_on] AS [before_started_on], [t30].[before_ended_on] AS
[before_ended_on], [t30].[placed_person] AS [placed_person], [t30].[placed_on] AS [placed_on], [t30].[placed_until] AS
[placed_until], [t30].[place] AS [place], [t30].[supported_counts] AS [supported_counts]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[care_period_id] AS [care_period_id], [t29].[started_on] AS
[started_on], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[year_before_on] AS [year_before_on], [t29]
.[from_on_right] AS [from_on_right], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id], [t29].[counted]
AS [counted], [t29].[placement_id] AS [placement_id], [t29].[type] AS [type], [t29].[urn] AS [urn], [t29].
[distance_miles] AS [distance_miles], [t29].[before_started_on] AS [before_started_on], [t29].[before_ended_on] AS
[before_ended_on], [t29].[placed_person] AS [placed_person], [t29].[placed_on] AS [placed_on], [t29].[placed_until] AS
[placed_until], [t29].[place] AS [place], [t14].[shift_from] AS [shift_from], [t14].[supported_counts] AS
[supported_counts]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[care_period_id] AS [care_period_id], [t27].[started_on] AS
[started_on], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[year_before_on] AS [year_before_on], [t27]
.[from_on_right] AS [from_on_right], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted]
AS [counted], [t27].[placement_id] AS [placement_id], [t27].[type] AS [type], [t27].[urn] AS [urn], [t27].
[distance_miles] AS [distance_miles], [t27].[before_started_on] AS [before_started_on], [t27].[before_ended_on] AS
[before_ended_on], [t27].[placed_person] AS [placed_person], [t27].[placed_on] AS [placed_on], [t27].[placed_until] AS
[placed_until], [t27].[place] AS [place]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[care_period_id] AS [care_period_id], [t26].[started_on] AS
[started_on], [t26].[period] AS [period], [t26].[to_on] AS [to_on], [t26].[year_before_on] AS [year_before_on], [t26]
.[from_on_right] AS [from_on_right], [t26].[worker_id] AS [worker_id], [t26].[team_id] AS [team_id], [t26].[counted]
AS [counted], [t26].[placement_id] AS [placement_id], [t26].[type] AS [type], [t26].[urn] AS [urn], [t26].
[distance_miles] AS [distance_miles], [t26].[before_started_on] AS [before_started_on], [t26].[before_ended_on] AS
[before_ended_on], [t26].[placed_person] AS [placed_person], [t26].[placed_on] AS [placed_on], [t26].[placed_until] AS
[placed_until], ROW_NUMBER() OVER (PARTITION BY [t26].[person_id], [t26].[period] ORDER BY [t26].[placed_on] DESC,
[t26].[placement_id] DESC) - 1 AS [place]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[care_period_id] AS [care_period_id], [t25].[started_on] AS
[started_on], [t25].[period] AS [period], [t25].[to_on] AS [to_on], [t25].[year_before_on] AS [year_before_on], [t25]
.[from_on_right] AS [from_on_right], [t25].[worker_id] AS [worker_id], [t25].[team_id] AS [team_id], [t25].[counted]
AS [counted], [t23].[placement_id] AS [placement_id], [t23].[type] AS [type], [t23].[urn] AS [urn], [t23].
[distance_miles] AS [distance_miles], [t23].[before_started_on] AS [before_started_on], [t23].[before_ended_on] AS
[before_ended_on], [t23].[placed_person] AS [placed_person], [t23].[placed_on] AS [placed_on], [t23].[placed_until] AS
[placed_until]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[care_period_id] AS [care_period_id], [t18].[started_on] AS
[started_on], [t18].[period] AS [period], [t18].[to_on] AS [to_on], [t18].[year_before_on] AS [year_before_on], [t18]
.[from_on_right] AS [from_on_right], IIF(([t18].[until_on] IS NULL) OR ([t18].[to_on] <= [t18].[until_on]), [t18].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t18].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t7].[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on]
AS [year_before_on], [t13].[held_by] AS [held_by], [t13].[held_worker] AS [held_worker], [t13].[held_team] AS
[held_team], [t13].[from_on] AS [from_on_right], [t13].[until_on] AS [until_on], [t13].[held_next] AS [held_next]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t7] ON [t6].[started_on] <= [t7].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t7].[to_on]))
LEFT OUTER JOIN (SELECT [t5].[person_id] AS [held_by], [t5].[worker_id] AS [held_worker], [t5].[team_id] AS
[held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].[next_on] AS [held_next]
FROM [responsibility] AS [t5]) AS [t13] ON [t6].[person_id] = [t13].[held_by] AND [t7].[to_on] >= [t13].[from_on] AND
(([t13].[held_next] IS NULL) OR ([t7].[to_on] < [t13].[held_next]))) AS [t18]) AS [t25]
LEFT OUTER JOIN (SELECT [t19].[placement_id] AS [placement_id], [t19].[type] AS [type], [t19].[urn] AS [urn], [t19].
[distance_miles] AS [distance_miles], [t19].[before_started_on] AS [before_started_on], [t19].[before_ended_on] AS
[before_ended_on], [t19].[person_id] AS [placed_person], [t19].[started_on] AS [placed_on], [t19].[ended_on] AS
[placed_until]
FROM (SELECT [t16].[placement_id] AS [placement_id], [t16].[started_on] AS [started_on], [t16].[type] AS [type], [t16]
.[urn] AS [urn], [t16].[distance_miles] AS [distance_miles], [t16].[care_period_id] AS [care_period_id], [t16].
[provider] AS [provider], [t16].[postcode] AS [postcode], [t16].[ended_on] AS [ended_on], [t16].[change_reason] AS
[change_reason], [t16].[person_id] AS [person_id], LAG([t16].[started_on]) OVER (PARTITION BY [t16].[person_id]
ORDER BY CASE WHEN [t16].[started_on] IS NULL THEN 1 ELSE 0 END, [t16].[started_on] ASC, CASE WHEN [t16].
[placement_id] IS NULL THEN 1 ELSE 0 END, [t16].[placement_id] ASC) AS [before_started_on], LAG([t16].[ended_on]) OVER
(PARTITION BY [t16].[person_id] ORDER BY CASE WHEN [t16].[started_on] IS NULL THEN 1 ELSE 0 END, [t16].[started_on]
ASC, CASE WHEN [t16].[placement_id] IS NULL THEN 1 ELSE 0 END, [t16].[placement_id] ASC) AS [before_ended_on]
FROM (SELECT [t4].[placement_id] AS [placement_id], [t4].[started_on] AS [started_on], [t4].[type] AS [type], [t4].
[urn] AS [urn], [t4].[distance_miles] AS [distance_miles], [t4].[care_period_id] AS [care_period_id], [t4].[provider]
AS [provider], [t4].[postcode] AS [postcode], [t4].[ended_on] AS [ended_on], [t4].[change_reason] AS [change_reason],
[t4].[person_id] AS [person_id]
FROM [placements] AS [t4]
WHERE NOT [t4].[started_on] IS NULL AND NOT (COALESCE([t4].[type], '') LIKE 'T' + '%')) AS [t16]) AS [t19]) AS [t23]
ON [t25].[person_id] = [t23].[placed_person] AND [t23].[placed_on] <= [t25].[to_on] AND (([t23].[placed_until] IS NULL
) OR ([t23].[placed_until] > [t25].[to_on]))) AS [t26]) AS [t27]
WHERE [t27].[place] = 0) AS [t29]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [supported_counts]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'supported_accommodation_registered' AND [t0].[variant] = 'all') AS [t14] ON [t29].[to_on] =
[t14].[shift_from]) AS [t30]) AS [t32]
LEFT OUTER JOIN (SELECT [t17].[of_person] AS [of_person], [t17].[sixteen_on] AS [sixteen_on]
FROM (SELECT [t12].[of_person] AS [of_person], [t12].[born_on] AS [born_on], [t15].[shift_from] AS [shift_from], [t15]
.[sixteen_on] AS [sixteen_on]
FROM (SELECT [t1].[person_id] AS [of_person], [t1].[born_on] AS [born_on]
FROM [persons] AS [t1]) AS [t12]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [sixteen_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'sixteenth_birthday' AND [t0].[variant] = 'all') AS [t15] ON [t12].[born_on] = [t15].
[shift_from]) AS [t17]) AS [t21] ON [t32].[person_id] = [t21].[of_person]) AS [t33]) AS [t34]) AS [t35];

-- measure CL14
SELECT CAST([t15].[period] AS VARCHAR(MAX)) AS [period], CAST([t15].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(IIF(([t15].[until_on] IS NULL) OR ([t15].[ended_on] <= [t15].[until_on]), [t15].[held_worker], CAST(NULL AS VARCHAR(
MAX))) AS VARCHAR(MAX)) AS [worker_id], CAST([t15].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST([t15].[category] AS
VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t15].[category] IS NULL, CAST(NULL AS FLOAT), [t15].[counted]) IS NULL
, [t15].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t15].[category] IS NULL, CAST(NULL AS FLOAT), [t15]
.[counted]), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t15].[category] IS NULL, CAST(NULL AS FLOAT), [t15].[counted]
) IS NULL, 0.0, [t15].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS
[overdue]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[placement_id] AS [placement_id], [t14].[ended_on] AS [ended_on]
, [t14].[of_placement] AS [of_placement], [t14].[reason] AS [reason], [t14].[period] AS [period], [t14].[counted] AS
[counted], [t14].[category] AS [category], [t8].[held_by] AS [held_by], [t8].[held_worker] AS [held_worker], [t8].
[held_team] AS [held_team], [t8].[from_on] AS [from_on], [t8].[until_on] AS [until_on], [t8].[held_next] AS
[held_next]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[placement_id] AS [placement_id], [t12].[ended_on] AS [ended_on]
, [t12].[of_placement] AS [of_placement], [t12].[reason] AS [reason], [t12].[period] AS [period], 1.0 AS [counted],
CASE WHEN [t12].[reason] = 'CARPL' THEN 'planned in the care plan' WHEN [t12].[reason] = 'CLOSE' THEN
'carer resigned or home closed' WHEN [t12].[reason] = 'ALLEG' THEN 'allegation, section 47' WHEN [t12].[reason] =
'STAND' THEN 'concern about the standard of care' WHEN [t12].[reason] = 'APPRR' THEN 'approval removed' WHEN [t12].
[reason] = 'CREQB' THEN 'carer asked, because of the child''s behaviour' WHEN [t12].[reason] = 'CREQO' THEN
'carer asked, for another reason' WHEN [t12].[reason] = 'CHILD' THEN 'the child asked' WHEN [t12].[reason] = 'LAREQ'
THEN 'the responsible or area authority asked' WHEN [t12].[reason] = 'PLACE' THEN
'change of the placement''s status only' WHEN [t12].[reason] = 'CUSTOD' THEN 'custody' WHEN [t12].[reason] = 'OTHER'
THEN 'other reason' ELSE NULL END AS [category]
FROM (SELECT [t11].[person_id] AS [person_id], [t11].[placement_id] AS [placement_id], [t11].[ended_on] AS [ended_on]
, [t11].[of_placement] AS [of_placement], [t11].[reason] AS [reason], [t11].[period] AS [period]
FROM (SELECT [t9].[person_id] AS [person_id], [t9].[placement_id] AS [placement_id], [t9].[ended_on] AS [ended_on],
[t10].[of_placement] AS [of_placement], [t10].[reason] AS [reason], [t4].[period] AS [period], [t4].[day] AS [day]
FROM (SELECT [t1].[person_id] AS [person_id], [t1].[placement_id] AS [placement_id], [t1].[ended_on] AS [ended_on]
FROM [care_placements] AS [t1]) AS [t9]
INNER JOIN (SELECT [t3].[placement_id] AS [of_placement], [t3].[change_reason] AS [reason]
FROM [placements] AS [t3]) AS [t10] ON [t9].[placement_id] = [t10].[of_placement]
INNER JOIN [period_days] AS [t4] ON [t9].[ended_on] = [t4].[day]) AS [t11]) AS [t12]) AS [t14]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t8] ON [t14].[person_id] = [t8].[held_by] AND [t14].[ended_on] >= [t8].[from_on]
AND (([t8].[held_next] IS NULL) OR ([t14].[ended_on] < [t8].[held_next]))) AS [t15];

-- measure CL15
SELECT CAST([t40].[period] AS VARCHAR(MAX)) AS [period], CAST([t40].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t40].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t40].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t40].[hit] IS NULL, [t40].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t40].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t40].[hit] IS NULL, 0.0, [t40].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[care_period_id] AS [care_period_id], [t39].[started_on] AS
[started_on], [t39].[period] AS [period], [t39].[to_on] AS [to_on], [t39].[year_before_on] AS [year_before_on], [t39]
.[from_on_right] AS [from_on_right], [t39].[worker_id] AS [worker_id], [t39].[team_id] AS [team_id], [t39].[counted]
AS [counted], [t39].[hit] AS [hit], [t39].[perhaps] AS [perhaps], [t29].[stood_person] AS [stood_person], [t29].
[stood_period] AS [stood_period]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[care_period_id] AS [care_period_id], [t37].[started_on] AS
[started_on], [t37].[period] AS [period], [t37].[to_on] AS [to_on], [t37].[year_before_on] AS [year_before_on], [t37]
.[from_on_right] AS [from_on_right], [t37].[worker_id] AS [worker_id], [t37].[team_id] AS [team_id], [t37].[counted]
AS [counted], IIF(([t37].[hit] = 0) AND ([t37].[perhaps] = 1), CAST(NULL AS FLOAT), [t37].[hit]) AS [hit], [t37].
[perhaps] AS [perhaps]
FROM (SELECT [t36].[person_id] AS [person_id], [t36].[care_period_id] AS [care_period_id], [t36].[started_on] AS
[started_on], [t36].[period] AS [period], [t36].[to_on] AS [to_on], [t36].[year_before_on] AS [year_before_on], [t36]
.[from_on_right] AS [from_on_right], [t36].[worker_id] AS [worker_id], [t36].[team_id] AS [team_id], [t36].[counted]
AS [counted], [t36].[hit] AS [hit], [t36].[perhaps] AS [perhaps]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[care_period_id] AS [care_period_id], [t35].[started_on] AS
[started_on], [t35].[period] AS [period], [t35].[to_on] AS [to_on], [t35].[year_before_on] AS [year_before_on], [t35]
.[from_on_right] AS [from_on_right], [t35].[worker_id] AS [worker_id], [t35].[team_id] AS [team_id], [t35].[counted]
AS [counted], [t35].[hit] AS [hit], [t35].[found_person] AS [found_person], [t35].[found_period] AS [found_period],
CAST(CAST(CASE WHEN NOT [t35].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t35].[found_person] IS NULL) THEN 0 END AS
BIT) AS FLOAT) AS [perhaps]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[care_period_id] AS [care_period_id], [t34].[started_on] AS
[started_on], [t34].[period] AS [period], [t34].[to_on] AS [to_on], [t34].[year_before_on] AS [year_before_on], [t34]
.[from_on_right] AS [from_on_right], [t34].[worker_id] AS [worker_id], [t34].[team_id] AS [team_id], [t34].[counted]
AS [counted], [t34].[hit] AS [hit], [t30].[found_person] AS [found_person], [t30].[found_period] AS [found_period]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[care_period_id] AS [care_period_id], [t32].[started_on] AS
[started_on], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[year_before_on] AS [year_before_on], [t32]
.[from_on_right] AS [from_on_right], [t32].[worker_id] AS [worker_id], [t32].[team_id] AS [team_id], [t32].[counted]
AS [counted], [t32].[hit] AS [hit]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[care_period_id] AS [care_period_id], [t31].[started_on] AS
[started_on], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[year_before_on] AS [year_before_on], [t31]
.[from_on_right] AS [from_on_right], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id], [t31].[counted]
AS [counted], [t31].[found_person] AS [found_person], [t31].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT
[t31].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t31].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[care_period_id] AS [care_period_id], [t22].[started_on] AS
[started_on], [t22].[period] AS [period], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS [year_before_on], [t22]
.[from_on_right] AS [from_on_right], [t22].[worker_id] AS [worker_id], [t22].[team_id] AS [team_id], [t22].[counted]
AS [counted], [t26].[found_person] AS [found_person], [t26].[found_period] AS [found_period]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[care_period_id] AS [care_period_id], [t15].[started_on] AS
[started_on], [t15].[period] AS [period], [t15].[to_on] AS [to_on], [t15].[year_before_on] AS [year_before_on], [t15]
.[from_on_right] AS [from_on_right], IIF(([t15].[until_on] IS NULL) OR ([t15].[to_on] <= [t15].[until_on]), [t15].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t15].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on]
AS [year_before_on], [t9].[held_by] AS [held_by], [t9].[held_worker] AS [held_worker], [t9].[held_team] AS [held_team]
, [t9].[from_on] AS [from_on_right], [t9].[until_on] AS [until_on], [t9].[held_next] AS [held_next]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t5] ON [t6].[started_on] <= [t5].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t5].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [held_by], [t3].[worker_id] AS [held_worker], [t3].[team_id] AS
[held_team], [t3].[from_on] AS [from_on], [t3].[until_on] AS [until_on], [t3].[next_on] AS [held_next]
FROM [responsibility] AS [t3]) AS [t9] ON [t6].[person_id] = [t9].[held_by] AND [t5].[to_on] >= [t9].[from_on] AND ((
[t9].[held_next] IS NULL) OR ([t5].[to_on] < [t9].[held_next]))) AS [t15]) AS [t22]
LEFT OUTER JOIN (SELECT DISTINCT [t20].[person_id] AS [found_person], [t20].[period] AS [found_period]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[period] AS [period], COUNT_BIG(DISTINCT [t16].[worker_id]) AS
[workers]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[involvement_id] AS [involvement_id], [t12].[role] AS [role],
[t12].[worker_id] AS [worker_id], [t12].[team_id] AS [team_id], [t12].[started_on] AS [started_on], [t12].[ended_on]
AS [ended_on], [t12].[outgrown] AS [outgrown], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS
[to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[involvement_id] AS [involvement_id], [t4].[role] AS [role], [t4].
[worker_id] AS [worker_id], [t4].[team_id] AS [team_id], [t4].[started_on] AS [started_on], [t4].[ended_on] AS
[ended_on], [t4].[outgrown] AS [outgrown]
FROM [allocations] AS [t4]
WHERE [t4].[role] = 'CW') AS [t12]
INNER JOIN [periods] AS [t5] ON [t12].[started_on] <= [t5].[to_on] AND (([t12].[ended_on] IS NULL) OR ([t12].
[ended_on] > [t5].[year_before_on])) AND (([t12].[ended_on] IS NULL) OR ([t12].[ended_on] > [t12].[started_on]))) AS
[t16] GROUP BY [t16].[person_id], [t16].[period]) AS [t20]
WHERE [t20].[workers] >= 3) AS [t26] ON [t22].[person_id] = [t26].[found_person] AND [t22].[period] = [t26].
[found_period]) AS [t31]) AS [t32]) AS [t34]
LEFT OUTER JOIN (SELECT DISTINCT [t24].[person_id] AS [found_person], [t24].[period] AS [found_period]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[period] AS [period], COUNT_BIG(DISTINCT [t18].[worker_id]) AS
[workers], MAX(CAST(CAST(CASE WHEN [t18].[role] IS NULL THEN 1 WHEN NOT ([t18].[role] IS NULL) THEN 0 END AS BIT) AS
INTEGER)) AS [without_part]
FROM (SELECT [t13].[involvement_id] AS [involvement_id], [t13].[worker_id] AS [worker_id], [t13].[role] AS [role],
[t13].[team_id] AS [team_id], [t13].[started_on] AS [started_on], [t13].[ended_on] AS [ended_on], [t13].
[change_reason] AS [change_reason], [t13].[person_id] AS [person_id], [t13].[referral_id] AS [referral_id], [t5].
[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[involvement_id] AS [involvement_id], [t1].[worker_id] AS [worker_id], [t1].[role] AS [role], [t1].
[team_id] AS [team_id], [t1].[started_on] AS [started_on], [t1].[ended_on] AS [ended_on], [t1].[change_reason] AS
[change_reason], [t1].[person_id] AS [person_id], [t1].[referral_id] AS [referral_id]
FROM [involvements] AS [t1]
WHERE NOT [t1].[worker_id] IS NULL AND (([t1].[role] IS NULL) OR ([t1].[role] = 'CW'))) AS [t13]
INNER JOIN [periods] AS [t5] ON (([t13].[started_on] IS NULL) OR ([t13].[started_on] <= [t5].[to_on])) AND (([t13].
[ended_on] IS NULL) OR ([t13].[ended_on] > [t5].[year_before_on])) AND (([t13].[ended_on] IS NULL) OR ([t13].
[started_on] IS NULL) OR ([t13].[ended_on] > [t13].[started_on]))) AS [t18] GROUP BY [t18].[person_id], [t18].
[period]) AS [t24]
WHERE [t24].[workers] >= 3 AND [t24].[without_part] = 1) AS [t30] ON [t34].[person_id] = [t30].[found_person] AND
[t34].[period] = [t30].[found_period]) AS [t35]) AS [t36]) AS [t37]) AS [t39]
LEFT OUTER JOIN (SELECT DISTINCT [t25].[stood_person] AS [stood_person], [t25].[stood_period] AS [stood_period]
FROM (SELECT [t19].[person_id] AS [stood_person], [t5].[period] AS [stood_period]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[involvement_id] AS [involvement_id], [t14].[role] AS [role],
[t14].[worker_id] AS [worker_id], [t14].[team_id] AS [team_id], [t14].[started_on] AS [started_on], (SELECT MIN(
several.v)
FROM (VALUES ([t14].[ended_on]), ([t14].[next_on])) AS several(v)) AS [ended_on]
FROM (SELECT [t8].[involvement_id] AS [involvement_id], [t8].[worker_id] AS [worker_id], [t8].[role] AS [role], [t8].
[team_id] AS [team_id], [t8].[started_on] AS [started_on], [t8].[ended_on] AS [ended_on], [t8].[change_reason] AS
[change_reason], [t8].[person_id] AS [person_id], [t8].[referral_id] AS [referral_id], LEAD([t8].[started_on]) OVER (
PARTITION BY [t8].[person_id] ORDER BY CASE WHEN [t8].[started_on] IS NULL THEN 1 ELSE 0 END, [t8].[started_on] ASC,
CASE WHEN [t8].[involvement_id] IS NULL THEN 1 ELSE 0 END, [t8].[involvement_id] ASC) AS [next_on]
FROM (SELECT [t1].[involvement_id] AS [involvement_id], [t1].[worker_id] AS [worker_id], [t1].[role] AS [role], [t1].
[team_id] AS [team_id], COALESCE([t1].[started_on], DATEFROMPARTS(1995, 1, 1)) AS [started_on], [t1].[ended_on] AS
[ended_on], [t1].[change_reason] AS [change_reason], [t1].[person_id] AS [person_id], [t1].[referral_id] AS
[referral_id]
FROM [involvements] AS [t1]
WHERE [t1].[role] = 'LCP' AND NOT [t1].[worker_id] IS NULL) AS [t8]) AS [t14]) AS [t19]
INNER JOIN [periods] AS [t5] ON [t19].[started_on] <= [t5].[to_on] AND (([t19].[ended_on] IS NULL) OR ([t19].
[ended_on] > [t5].[year_before_on])) AND (([t19].[ended_on] IS NULL) OR ([t19].[ended_on] > [t19].[started_on]))) AS
[t25]) AS [t29] ON [t39].[person_id] = [t29].[stood_person] AND [t39].[period] = [t29].[stood_period]) AS [t40];

-- measure CL15 by second_role
SELECT CAST([t40].[period] AS VARCHAR(MAX)) AS [period], CAST([t40].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t40].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t40].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t40].[hit] IS NULL, [t40].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t40].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t40].[hit] IS NULL, 0.0, [t40].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue], IIF(NOT [t40].
[stood_person] IS NULL, 'with', 'without') AS [group_id]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[care_period_id] AS [care_period_id], [t39].[started_on] AS
[started_on], [t39].[period] AS [period], [t39].[to_on] AS [to_on], [t39].[year_before_on] AS [year_before_on], [t39]
.[from_on_right] AS [from_on_right], [t39].[worker_id] AS [worker_id], [t39].[team_id] AS [team_id], [t39].[counted]
AS [counted], [t39].[hit] AS [hit], [t39].[perhaps] AS [perhaps], [t29].[stood_person] AS [stood_person], [t29].
[stood_period] AS [stood_period]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[care_period_id] AS [care_period_id], [t37].[started_on] AS
[started_on], [t37].[period] AS [period], [t37].[to_on] AS [to_on], [t37].[year_before_on] AS [year_before_on], [t37]
.[from_on_right] AS [from_on_right], [t37].[worker_id] AS [worker_id], [t37].[team_id] AS [team_id], [t37].[counted]
AS [counted], IIF(([t37].[hit] = 0) AND ([t37].[perhaps] = 1), CAST(NULL AS FLOAT), [t37].[hit]) AS [hit], [t37].
[perhaps] AS [perhaps]
FROM (SELECT [t36].[person_id] AS [person_id], [t36].[care_period_id] AS [care_period_id], [t36].[started_on] AS
[started_on], [t36].[period] AS [period], [t36].[to_on] AS [to_on], [t36].[year_before_on] AS [year_before_on], [t36]
.[from_on_right] AS [from_on_right], [t36].[worker_id] AS [worker_id], [t36].[team_id] AS [team_id], [t36].[counted]
AS [counted], [t36].[hit] AS [hit], [t36].[perhaps] AS [perhaps]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[care_period_id] AS [care_period_id], [t35].[started_on] AS
[started_on], [t35].[period] AS [period], [t35].[to_on] AS [to_on], [t35].[year_before_on] AS [year_before_on], [t35]
.[from_on_right] AS [from_on_right], [t35].[worker_id] AS [worker_id], [t35].[team_id] AS [team_id], [t35].[counted]
AS [counted], [t35].[hit] AS [hit], [t35].[found_person] AS [found_person], [t35].[found_period] AS [found_period],
CAST(CAST(CASE WHEN NOT [t35].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t35].[found_person] IS NULL) THEN 0 END AS
BIT) AS FLOAT) AS [perhaps]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[care_period_id] AS [care_period_id], [t34].[started_on] AS
[started_on], [t34].[period] AS [period], [t34].[to_on] AS [to_on], [t34].[year_before_on] AS [year_before_on], [t34]
.[from_on_right] AS [from_on_right], [t34].[worker_id] AS [worker_id], [t34].[team_id] AS [team_id], [t34].[counted]
AS [counted], [t34].[hit] AS [hit], [t30].[found_person] AS [found_person], [t30].[found_period] AS [found_period]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[care_period_id] AS [care_period_id], [t32].[started_on] AS
[started_on], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[year_before_on] AS [year_before_on], [t32]
.[from_on_right] AS [from_on_right], [t32].[worker_id] AS [worker_id], [t32].[team_id] AS [team_id], [t32].[counted]
AS [counted], [t32].[hit] AS [hit]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[care_period_id] AS [care_period_id], [t31].[started_on] AS
[started_on], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[year_before_on] AS [year_before_on], [t31]
.[from_on_right] AS [from_on_right], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id], [t31].[counted]
AS [counted], [t31].[found_person] AS [found_person], [t31].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT
[t31].[found_person] IS NULL THEN 1 WHEN NOT (NOT [t31].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[care_period_id] AS [care_period_id], [t22].[started_on] AS
[started_on], [t22].[period] AS [period], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS [year_before_on], [t22]
.[from_on_right] AS [from_on_right], [t22].[worker_id] AS [worker_id], [t22].[team_id] AS [team_id], [t22].[counted]
AS [counted], [t26].[found_person] AS [found_person], [t26].[found_period] AS [found_period]
FROM (SELECT [t15].[person_id] AS [person_id], [t15].[care_period_id] AS [care_period_id], [t15].[started_on] AS
[started_on], [t15].[period] AS [period], [t15].[to_on] AS [to_on], [t15].[year_before_on] AS [year_before_on], [t15]
.[from_on_right] AS [from_on_right], IIF(([t15].[until_on] IS NULL) OR ([t15].[to_on] <= [t15].[until_on]), [t15].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t15].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on]
AS [year_before_on], [t9].[held_by] AS [held_by], [t9].[held_worker] AS [held_worker], [t9].[held_team] AS [held_team]
, [t9].[from_on] AS [from_on_right], [t9].[until_on] AS [until_on], [t9].[held_next] AS [held_next]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t5] ON [t6].[started_on] <= [t5].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on] >
[t5].[to_on]))
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [held_by], [t3].[worker_id] AS [held_worker], [t3].[team_id] AS
[held_team], [t3].[from_on] AS [from_on], [t3].[until_on] AS [until_on], [t3].[next_on] AS [held_next]
FROM [responsibility] AS [t3]) AS [t9] ON [t6].[person_id] = [t9].[held_by] AND [t5].[to_on] >= [t9].[from_on] AND ((
[t9].[held_next] IS NULL) OR ([t5].[to_on] < [t9].[held_next]))) AS [t15]) AS [t22]
LEFT OUTER JOIN (SELECT DISTINCT [t20].[person_id] AS [found_person], [t20].[period] AS [found_period]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[period] AS [period], COUNT_BIG(DISTINCT [t16].[worker_id]) AS
[workers]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[involvement_id] AS [involvement_id], [t12].[role] AS [role],
[t12].[worker_id] AS [worker_id], [t12].[team_id] AS [team_id], [t12].[started_on] AS [started_on], [t12].[ended_on]
AS [ended_on], [t12].[outgrown] AS [outgrown], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS
[to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t4].[person_id] AS [person_id], [t4].[involvement_id] AS [involvement_id], [t4].[role] AS [role], [t4].
[worker_id] AS [worker_id], [t4].[team_id] AS [team_id], [t4].[started_on] AS [started_on], [t4].[ended_on] AS
[ended_on], [t4].[outgrown] AS [outgrown]
FROM [allocations] AS [t4]
WHERE [t4].[role] = 'CW') AS [t12]
INNER JOIN [periods] AS [t5] ON [t12].[started_on] <= [t5].[to_on] AND (([t12].[ended_on] IS NULL) OR ([t12].
[ended_on] > [t5].[year_before_on])) AND (([t12].[ended_on] IS NULL) OR ([t12].[ended_on] > [t12].[started_on]))) AS
[t16] GROUP BY [t16].[person_id], [t16].[period]) AS [t20]
WHERE [t20].[workers] >= 3) AS [t26] ON [t22].[person_id] = [t26].[found_person] AND [t22].[period] = [t26].
[found_period]) AS [t31]) AS [t32]) AS [t34]
LEFT OUTER JOIN (SELECT DISTINCT [t24].[person_id] AS [found_person], [t24].[period] AS [found_period]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[period] AS [period], COUNT_BIG(DISTINCT [t18].[worker_id]) AS
[workers], MAX(CAST(CAST(CASE WHEN [t18].[role] IS NULL THEN 1 WHEN NOT ([t18].[role] IS NULL) THEN 0 END AS BIT) AS
INTEGER)) AS [without_part]
FROM (SELECT [t13].[involvement_id] AS [involvement_id], [t13].[worker_id] AS [worker_id], [t13].[role] AS [role],
[t13].[team_id] AS [team_id], [t13].[started_on] AS [started_on], [t13].[ended_on] AS [ended_on], [t13].
[change_reason] AS [change_reason], [t13].[person_id] AS [person_id], [t13].[referral_id] AS [referral_id], [t5].
[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[involvement_id] AS [involvement_id], [t1].[worker_id] AS [worker_id], [t1].[role] AS [role], [t1].
[team_id] AS [team_id], [t1].[started_on] AS [started_on], [t1].[ended_on] AS [ended_on], [t1].[change_reason] AS
[change_reason], [t1].[person_id] AS [person_id], [t1].[referral_id] AS [referral_id]
FROM [involvements] AS [t1]
WHERE NOT [t1].[worker_id] IS NULL AND (([t1].[role] IS NULL) OR ([t1].[role] = 'CW'))) AS [t13]
INNER JOIN [periods] AS [t5] ON (([t13].[started_on] IS NULL) OR ([t13].[started_on] <= [t5].[to_on])) AND (([t13].
[ended_on] IS NULL) OR ([t13].[ended_on] > [t5].[year_before_on])) AND (([t13].[ended_on] IS NULL) OR ([t13].
[started_on] IS NULL) OR ([t13].[ended_on] > [t13].[started_on]))) AS [t18] GROUP BY [t18].[person_id], [t18].
[period]) AS [t24]
WHERE [t24].[workers] >= 3 AND [t24].[without_part] = 1) AS [t30] ON [t34].[person_id] = [t30].[found_person] AND
[t34].[period] = [t30].[found_period]) AS [t35]) AS [t36]) AS [t37]) AS [t39]
LEFT OUTER JOIN (SELECT DISTINCT [t25].[stood_person] AS [stood_person], [t25].[stood_period] AS [stood_period]
FROM (SELECT [t19].[person_id] AS [stood_person], [t5].[period] AS [stood_period]
FROM (SELECT [t14].[person_id] AS [person_id], [t14].[involvement_id] AS [involvement_id], [t14].[role] AS [role],
[t14].[worker_id] AS [worker_id], [t14].[team_id] AS [team_id], [t14].[started_on] AS [started_on], (SELECT MIN(
several.v)
FROM (VALUES ([t14].[ended_on]), ([t14].[next_on])) AS several(v)) AS [ended_on]
FROM (SELECT [t8].[involvement_id] AS [involvement_id], [t8].[worker_id] AS [worker_id], [t8].[role] AS [role], [t8].
[team_id] AS [team_id], [t8].[started_on] AS [started_on], [t8].[ended_on] AS [ended_on], [t8].[change_reason] AS
[change_reason], [t8].[person_id] AS [person_id], [t8].[referral_id] AS [referral_id], LEAD([t8].[started_on]) OVER (
PARTITION BY [t8].[person_id] ORDER BY CASE WHEN [t8].[started_on] IS NULL THEN 1 ELSE 0 END, [t8].[started_on] ASC,
CASE WHEN [t8].[involvement_id] IS NULL THEN 1 ELSE 0 END, [t8].[involvement_id] ASC) AS [next_on]
FROM (SELECT [t1].[involvement_id] AS [involvement_id], [t1].[worker_id] AS [worker_id], [t1].[role] AS [role], [t1].
[team_id] AS [team_id], COALESCE([t1].[started_on], DATEFROMPARTS(1995, 1, 1)) AS [started_on], [t1].[ended_on] AS
[ended_on], [t1].[change_reason] AS [change_reason], [t1].[person_id] AS [person_id], [t1].[referral_id] AS
[referral_id]
FROM [involvements] AS [t1]
WHERE [t1].[role] = 'LCP' AND NOT [t1].[worker_id] IS NULL) AS [t8]) AS [t14]) AS [t19]
INNER JOIN [periods] AS [t5] ON [t19].[started_on] <= [t5].[to_on] AND (([t19].[ended_on] IS NULL) OR ([t19].
[ended_on] > [t5].[year_before_on])) AND (([t19].[ended_on] IS NULL) OR ([t19].[ended_on] > [t19].[started_on]))) AS
[t25]) AS [t29] ON [t39].[person_id] = [t29].[stood_person] AND [t39].[period] = [t29].[stood_period]) AS [t40];
