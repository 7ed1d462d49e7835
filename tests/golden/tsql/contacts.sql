-- measure FD02
SELECT *
FROM (SELECT CAST([t27].[period] AS VARCHAR(MAX)) AS [period], CAST([t27].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST(IIF(([t27].[until_on] IS NULL) OR ([t27].[contact_on] <= [t27].[until_on]), [t27].[held_worker], CAST(NULL AS
VARCHAR(MAX))) AS VARCHAR(MAX)) AS [worker_id], CAST([t27].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL
AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(1.0 AS FLOAT) AS [hit], CAST(
0.0 AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t25].[contact_id] AS [contact_id], [t25].[person_id] AS [person_id], [t25].[contact_on] AS [contact_on]
, [t25].[source] AS [source], [t25].[source_detail] AS [source_detail], [t25].[period] AS [period], [t25].[counted] AS
[counted], [t11].[held_by] AS [held_by], [t11].[held_worker] AS [held_worker], [t11].[held_team] AS [held_team], [t11]
.[from_on] AS [from_on], [t11].[until_on] AS [until_on], [t11].[held_next] AS [held_next]
FROM (SELECT [t21].[contact_id] AS [contact_id], [t21].[person_id] AS [person_id], [t21].[contact_on] AS [contact_on]
, [t21].[source] AS [source], [t21].[source_detail] AS [source_detail], [t21].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t20].[contact_id] AS [contact_id], [t20].[person_id] AS [person_id], [t20].[contact_on] AS [contact_on]
, [t20].[source] AS [source], [t20].[source_detail] AS [source_detail], [t20].[period] AS [period]
FROM (SELECT [t7].[contact_id] AS [contact_id], [t7].[person_id] AS [person_id], [t7].[contact_on] AS [contact_on],
[t7].[source] AS [source], [t7].[source_detail] AS [source_detail], [t6].[period] AS [period], [t6].[day] AS [day]
FROM [contacts] AS [t7]
INNER JOIN [period_days] AS [t6] ON [t7].[contact_on] = [t6].[day]
WHERE NOT EXISTS(SELECT 1
FROM (SELECT [t15].[marked_contact] AS [marked_contact], [t15].[weighty] AS [weighty]
FROM (SELECT [t5].[contact_id] AS [marked_contact], SUM(IIF(NOT ([t5].[outcome] IN ('CP_ENQUIRY')), 1, 0)) AS
[weighty]
FROM [contact_outcomes] AS [t5] GROUP BY [t5].[contact_id]) AS [t15]
WHERE [t15].[weighty] = 0) AS [t18]
WHERE [t7].[contact_id] = [t18].[marked_contact])) AS [t20]) AS [t21]) AS [t25]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t11] ON [t25].[person_id] = [t11].[held_by] AND [t25].[contact_on] >= [t11].
[from_on] AND (([t11].[held_next] IS NULL) OR ([t25].[contact_on] < [t11].[held_next]))) AS [t27]) AS [t29]
UNION ALL
SELECT *
FROM (SELECT CAST([t26].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS
VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(CAST(([t26].
[children] * [t26].[days]) AS FLOAT) / 365.25 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS [hit], CAST(0.0 AS FLOAT)
AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t24].[period] AS [period], [t24].[children] AS [children], [t12].[days_of] AS [days_of], [t12].[days] AS
[days]
FROM (SELECT [t19].[period] AS [period], [t19].[children] AS [children]
FROM (SELECT [t16].[period] AS [period], [t16].[from_on] AS [from_on], [t16].[to_on] AS [to_on], [t16].
[year_before_on] AS [year_before_on], [t16].[population_id] AS [population_id], [t16].[counted_on] AS [counted_on],
[t16].[children] AS [children], [t16].[of_school_age] AS [of_school_age], [t16].[source] AS [source], [t16].
[recorded_at] AS [recorded_at], [t16].[recorded_by] AS [recorded_by], ROW_NUMBER() OVER (PARTITION BY [t16].[period]
ORDER BY [t16].[counted_on] DESC, CASE WHEN [t16].[population_id] IS NULL THEN 1 ELSE 0 END, [t16].[population_id] ASC
) - 1 AS [place]
FROM (SELECT [t8].[period] AS [period], [t8].[from_on] AS [from_on], [t8].[to_on] AS [to_on], [t8].[year_before_on] AS
[year_before_on], [t14].[population_id] AS [population_id], [t14].[counted_on] AS [counted_on], [t14].[children] AS
[children], [t14].[of_school_age] AS [of_school_age], [t14].[source] AS [source], [t14].[recorded_at] AS [recorded_at]
, [t14].[recorded_by] AS [recorded_by]
FROM [periods] AS [t8]
INNER JOIN (SELECT [t4].[population_id] AS [population_id], [t4].[counted_on] AS [counted_on], [t4].[children] AS
[children], [t4].[of_school_age] AS [of_school_age], [t4].[source] AS [source], [t4].[recorded_at] AS [recorded_at],
[t4].[recorded_by] AS [recorded_by]
FROM [population] AS [t4]
WHERE NOT [t4].[children] IS NULL) AS [t14] ON [t14].[counted_on] <= [t8].[to_on]) AS [t16]) AS [t19]
WHERE [t19].[place] = 0) AS [t24]
INNER JOIN (SELECT [t1].[period] AS [days_of], COUNT_BIG(*) AS [days]
FROM [period_days] AS [t1] GROUP BY [t1].[period]) AS [t12] ON [t24].[period] = [t12].[days_of]) AS [t26]) AS [t28];

-- measure FD03
WITH [t10] AS (SELECT [t3].[contact_id] AS [contact_id], [t3].[outcome] AS [outcome]
FROM [contact_outcomes] AS [t3])
SELECT CAST([t44].[period] AS VARCHAR(MAX)) AS [period], CAST([t44].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(IIF(([t44].[until_on] IS NULL) OR ([t44].[contact_on] <= [t44].[until_on]), [t44].[held_worker], CAST(NULL AS VARCHAR
(MAX))) AS VARCHAR(MAX)) AS [worker_id], CAST([t44].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST([t44].[category]
AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t44].[category] IS NULL, CAST(NULL AS FLOAT), [t44].[counted]) IS
NULL, [t44].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t44].[category] IS NULL, CAST(NULL AS FLOAT),
[t44].[counted]), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t44].[category] IS NULL, CAST(NULL AS FLOAT), [t44].
[counted]) IS NULL, 0.0, [t44].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT)
AS [overdue]
FROM (SELECT [t43].[contact_id] AS [contact_id], [t43].[person_id] AS [person_id], [t43].[contact_on] AS [contact_on]
, [t43].[source] AS [source], [t43].[source_detail] AS [source_detail], [t43].[period] AS [period], [t43].[counted] AS
[counted], [t43].[marked_contact] AS [marked_contact], [t43].[place] AS [place], [t43].[category] AS [category], [t13]
.[held_by] AS [held_by], [t13].[held_worker] AS [held_worker], [t13].[held_team] AS [held_team], [t13].[from_on] AS
[from_on], [t13].[until_on] AS [until_on], [t13].[held_next] AS [held_next]
FROM (SELECT [t41].[contact_id] AS [contact_id], [t41].[person_id] AS [person_id], [t41].[contact_on] AS [contact_on]
, [t41].[source] AS [source], [t41].[source_detail] AS [source_detail], [t41].[period] AS [period], [t41].[counted] AS
[counted], [t41].[marked_contact] AS [marked_contact], [t41].[place] AS [place], CASE WHEN [t41].[place] = 0 THEN
'1 section 47 enquiry' WHEN [t41].[place] = 1 THEN '2 new referral' WHEN [t41].[place] = 2 THEN '3 child already open'
WHEN [t41].[place] = 3 THEN '4 family help' WHEN [t41].[place] = 4 THEN '5 advice or information' WHEN [t41].[place] =
5 THEN '6 no further action' WHEN NOT [t41].[place] IS NULL THEN '7 another outcome' ELSE NULL END AS [category]
FROM (SELECT [t29].[contact_id] AS [contact_id], [t29].[person_id] AS [person_id], [t29].[contact_on] AS [contact_on]
, [t29].[source] AS [source], [t29].[source_detail] AS [source_detail], [t29].[period] AS [period], [t29].[counted] AS
[counted], [t40].[marked_contact] AS [marked_contact], [t40].[place] AS [place]
FROM (SELECT [t25].[contact_id] AS [contact_id], [t25].[person_id] AS [person_id], [t25].[contact_on] AS [contact_on]
, [t25].[source] AS [source], [t25].[source_detail] AS [source_detail], [t25].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t24].[contact_id] AS [contact_id], [t24].[person_id] AS [person_id], [t24].[contact_on] AS [contact_on]
, [t24].[source] AS [source], [t24].[source_detail] AS [source_detail], [t24].[period] AS [period]
FROM (SELECT [t7].[contact_id] AS [contact_id], [t7].[person_id] AS [person_id], [t7].[contact_on] AS [contact_on],
[t7].[source] AS [source], [t7].[source_detail] AS [source_detail], [t8].[period] AS [period], [t8].[day] AS [day]
FROM [contacts] AS [t7]
INNER JOIN [period_days] AS [t8] ON [t7].[contact_on] = [t8].[day]) AS [t24]) AS [t25]) AS [t29]
LEFT OUTER JOIN (SELECT [t38].[contact_id] AS [marked_contact], MIN([t38].[place]) AS [place]
FROM (SELECT [t37].[contact_id] AS [contact_id], [t37].[outcome] AS [outcome], CASE WHEN [t37].[outcome] = 'ENQUIRY'
THEN 0 WHEN [t37].[outcome] = 'NEW_REFERRAL' THEN 1 WHEN [t37].[outcome] = 'EXISTING_REFERRAL' THEN 2 WHEN [t37].
[outcome] = 'FAMILY_HELP' THEN 3 WHEN [t37].[outcome] = 'ADVICE' THEN 4 WHEN [t37].[outcome] = 'NFA' THEN 5 ELSE 6 END
AS [place]
FROM (SELECT *
FROM (SELECT *
FROM [t10] AS [t14]
UNION ALL
SELECT *
FROM (SELECT [t33].[contact_id] AS [contact_id], 'ENQUIRY' AS [outcome]
FROM (SELECT [t28].[contact_id] AS [contact_id], [t28].[person_id] AS [person_id], [t28].[contact_on] AS [contact_on]
, [t28].[source] AS [source], [t28].[source_detail] AS [source_detail], [t28].[soon_on] AS [soon_on]
FROM (SELECT [t7].[contact_id] AS [contact_id], [t7].[person_id] AS [person_id], [t7].[contact_on] AS [contact_on],
[t7].[source] AS [source], [t7].[source_detail] AS [source_detail], [t23].[shift_from] AS [shift_from], [t23].
[soon_on] AS [soon_on]
FROM [contacts] AS [t7]
LEFT OUTER JOIN (SELECT [t6].[started_on] AS [shift_from], [t6].[due_on] AS [soon_on]
FROM [deadlines] AS [t6]
WHERE [t6].[parameter] = 'enquiry_after_contact' AND [t6].[variant] = 'all') AS [t23] ON [t7].[contact_on] = [t23].
[shift_from]
WHERE EXISTS(SELECT 1
FROM (SELECT [t3].[contact_id] AS [contact_id], [t3].[outcome] AS [outcome]
FROM [contact_outcomes] AS [t3]
WHERE [t3].[outcome] IN ('NEW_REFERRAL', 'EXISTING_REFERRAL')) AS [t21]
WHERE [t7].[contact_id] = [t21].[contact_id])) AS [t28]) AS [t33]
WHERE EXISTS(SELECT 1
FROM (SELECT [t5].[person_id] AS [begun_for], [t5].[started_on] AS [begun_on]
FROM [s47_enquiries] AS [t5]) AS [t17]
WHERE [t33].[person_id] = [t17].[begun_for] AND [t17].[begun_on] >= [t33].[contact_on] AND [t17].[begun_on] <= [t33].
[soon_on])) AS [t35]) AS [t36]
UNION ALL
SELECT *
FROM (SELECT [t32].[contact_id] AS [contact_id], 'FAMILY_HELP' AS [outcome]
FROM (SELECT [t27].[contact_id] AS [contact_id], [t27].[person_id] AS [person_id], [t27].[contact_on] AS [contact_on]
, [t27].[source] AS [source], [t27].[source_detail] AS [source_detail], [t27].[soon_on] AS [soon_on]
FROM (SELECT [t7].[contact_id] AS [contact_id], [t7].[person_id] AS [person_id], [t7].[contact_on] AS [contact_on],
[t7].[source] AS [source], [t7].[source_detail] AS [source_detail], [t22].[shift_from] AS [shift_from], [t22].
[soon_on] AS [soon_on]
FROM [contacts] AS [t7]
LEFT OUTER JOIN (SELECT [t6].[started_on] AS [shift_from], [t6].[due_on] AS [soon_on]
FROM [deadlines] AS [t6]
WHERE [t6].[parameter] = 'family_help_after_contact' AND [t6].[variant] = 'all') AS [t22] ON [t7].[contact_on] = [t22]
.[shift_from]
WHERE EXISTS(SELECT 1
FROM [t10] AS [t20]
WHERE [t7].[contact_id] = [t20].[contact_id])) AS [t27]) AS [t32]
WHERE EXISTS(SELECT 1
FROM (SELECT [t4].[person_id] AS [begun_for], [t4].[started_on] AS [begun_on]
FROM [early_help_episodes] AS [t4]) AS [t16]
WHERE [t32].[person_id] = [t16].[begun_for] AND [t16].[begun_on] >= [t32].[contact_on] AND [t16].[begun_on] <= [t32].
[soon_on])) AS [t34]) AS [t37]) AS [t38] GROUP BY [t38].[contact_id]) AS [t40] ON [t29].[contact_id] = [t40].
[marked_contact]) AS [t41]) AS [t43]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t13] ON [t43].[person_id] = [t13].[held_by] AND [t43].[contact_on] >= [t13].
[from_on] AND (([t13].[held_next] IS NULL) OR ([t43].[contact_on] < [t13].[held_next]))) AS [t44];

-- measure FD13
SELECT CAST([t48].[period] AS VARCHAR(MAX)) AS [period], CAST([t48].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t48].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t48].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t48].[hit] IS NULL, [t48].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t48].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t48].[hit] IS NULL, 0.0, [t48].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t47].[person_id] AS [person_id], [t47].[period] AS [period], [t47].[to_on] AS [to_on], [t47].[contacts]
AS [contacts], [t47].[more] AS [more], [t47].[referrals] AS [referrals], [t47].[too_many] AS [too_many], [t47].
[answered_person] AS [answered_person], [t47].[answered_period] AS [answered_period], [t47].[answered] AS [answered],
[t47].[counted] AS [counted], [t47].[hit] AS [hit], [t47].[worker_id] AS [worker_id], [t47].[team_id] AS [team_id]
FROM (SELECT [t46].[person_id] AS [person_id], [t46].[period] AS [period], [t46].[to_on] AS [to_on], [t46].[contacts]
AS [contacts], [t46].[more] AS [more], [t46].[referrals] AS [referrals], [t46].[too_many] AS [too_many], [t46].
[answered_person] AS [answered_person], [t46].[answered_period] AS [answered_period], [t46].[answered] AS [answered],
[t46].[counted] AS [counted], [t46].[hit] AS [hit], [t46].[held_by] AS [held_by], [t46].[held_worker] AS [held_worker]
, [t46].[held_team] AS [held_team], [t46].[from_on] AS [from_on], [t46].[until_on] AS [until_on], [t46].[held_next] AS
[held_next], IIF(([t46].[until_on] IS NULL) OR ([t46].[to_on] <= [t46].[until_on]), [t46].[held_worker], CAST(NULL AS
VARCHAR(MAX))) AS [worker_id], [t46].[held_team] AS [team_id]
FROM (SELECT [t45].[person_id] AS [person_id], [t45].[period] AS [period], [t45].[to_on] AS [to_on], [t45].[contacts]
AS [contacts], [t45].[more] AS [more], [t45].[referrals] AS [referrals], [t45].[too_many] AS [too_many], [t45].
[answered_person] AS [answered_person], [t45].[answered_period] AS [answered_period], [t45].[answered] AS [answered],
[t45].[counted] AS [counted], [t45].[hit] AS [hit], [t9].[held_by] AS [held_by], [t9].[held_worker] AS [held_worker],
[t9].[held_team] AS [held_team], [t9].[from_on] AS [from_on], [t9].[until_on] AS [until_on], [t9].[held_next] AS
[held_next]
FROM (SELECT [t43].[person_id] AS [person_id], [t43].[period] AS [period], [t43].[to_on] AS [to_on], [t43].[contacts]
AS [contacts], [t43].[more] AS [more], [t43].[referrals] AS [referrals], [t43].[too_many] AS [too_many], [t43].
[answered_person] AS [answered_person], [t43].[answered_period] AS [answered_period], [t43].[answered] AS [answered],
1.0 AS [counted], CASE WHEN ([t43].[contacts] >= [t43].[too_many]) AND ([t43].[answered] IS NULL) AND ([t43].
[referrals] = 0) THEN 1.0 WHEN (([t43].[contacts] + [t43].[more]) >= [t43].[too_many]) AND ([t43].[answered] IS NULL)
THEN CAST(NULL AS FLOAT) ELSE 0.0 END AS [hit]
FROM (SELECT [t42].[person_id] AS [person_id], [t42].[period] AS [period], [t42].[to_on] AS [to_on], [t42].[contacts]
AS [contacts], [t42].[more] AS [more], [t42].[referrals] AS [referrals], [t42].[too_many] AS [too_many], [t41].
[answered_person] AS [answered_person], [t41].[answered_period] AS [answered_period], [t41].[answered] AS [answered]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[period] AS [period], [t38].[to_on] AS [to_on], [t38].[contacts]
AS [contacts], [t38].[more] AS [more], [t38].[referrals] AS [referrals], [t38].[too_many] AS [too_many]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[period] AS [period], [t37].[to_on] AS [to_on], [t37].[contacts]
AS [contacts], [t37].[more] AS [more], [t37].[referrals] AS [referrals], [t14].[given_on] AS [given_on], [t14].
[given_variant] AS [given_variant], [t14].[too_many] AS [too_many]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[period] AS [period], [t35].[to_on] AS [to_on], [t35].[contacts]
AS [contacts], [t35].[more] AS [more], COALESCE([t35].[referrals], 0) AS [referrals]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[period] AS [period], [t34].[to_on] AS [to_on], [t34].[contacts]
AS [contacts], [t34].[more] AS [more], [t34].[referrals] AS [referrals]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[period] AS [period], [t33].[to_on] AS [to_on], [t33].[contacts]
AS [contacts], [t33].[more] AS [more], [t18].[undated_person] AS [undated_person], [t18].[referrals] AS [referrals]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[contacts]
AS [contacts], COALESCE([t31].[more], 0) AS [more]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[period] AS [period], [t30].[to_on] AS [to_on], [t30].[contacts]
AS [contacts], [t30].[more] AS [more]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[contacts]
AS [contacts], [t19].[undated_person] AS [undated_person], [t19].[more] AS [more]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[period] AS [period], [t27].[to_on] AS [to_on], COUNT_BIG(
DISTINCT [t27].[contact_id]) AS [contacts]
FROM (SELECT [t24].[contact_id] AS [contact_id], [t24].[person_id] AS [person_id], [t24].[contact_on] AS [contact_on]
, [t24].[source] AS [source], [t24].[source_detail] AS [source_detail], [t24].[forgotten_on] AS [forgotten_on], [t7].
[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on] AS [year_before_on]
FROM (SELECT [t21].[contact_id] AS [contact_id], [t21].[person_id] AS [person_id], [t21].[contact_on] AS [contact_on]
, [t21].[source] AS [source], [t21].[source_detail] AS [source_detail], [t21].[forgotten_on] AS [forgotten_on]
FROM (SELECT [t6].[contact_id] AS [contact_id], [t6].[person_id] AS [person_id], [t6].[contact_on] AS [contact_on],
[t6].[source] AS [source], [t6].[source_detail] AS [source_detail], [t15].[shift_from] AS [shift_from], [t15].
[forgotten_on] AS [forgotten_on]
FROM [contacts] AS [t6]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [forgotten_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'repeat_contacts_within' AND [t1].[variant] = 'all') AS [t15] ON [t6].[contact_on] = [t15].
[shift_from]) AS [t21]) AS [t24]
INNER JOIN [periods] AS [t7] ON [t24].[contact_on] <= [t7].[to_on] AND [t24].[forgotten_on] > [t7].[to_on]) AS [t27]
GROUP BY [t27].[person_id], [t27].[period], [t27].[to_on]) AS [t29]
LEFT OUTER JOIN (SELECT [t13].[person_id] AS [undated_person], COUNT_BIG(*) AS [more]
FROM (SELECT [t3].[contact_id] AS [contact_id], [t3].[person_id] AS [person_id], [t3].[contact_on] AS [contact_on],
[t3].[source] AS [source], [t3].[source_detail] AS [source_detail]
FROM [contacts] AS [t3]
WHERE [t3].[contact_on] IS NULL) AS [t13] GROUP BY [t13].[person_id]) AS [t19] ON [t29].[person_id] = [t19].
[undated_person]) AS [t30]) AS [t31]) AS [t33]
LEFT OUTER JOIN (SELECT [t12].[person_id] AS [undated_person], COUNT_BIG(*) AS [referrals]
FROM (SELECT [t2].[referral_id] AS [referral_id], [t2].[person_id] AS [person_id], [t2].[referral_on] AS [referral_on]
, [t2].[primary_need] AS [primary_need], [t2].[source] AS [source], [t2].[source_detail] AS [source_detail], [t2].
[nfa] AS [nfa], [t2].[close_reason] AS [close_reason], [t2].[closed_on] AS [closed_on], [t2].[team_id] AS [team_id],
[t2].[worker_id] AS [worker_id]
FROM [cin_episodes] AS [t2]
WHERE [t2].[referral_on] IS NULL) AS [t12] GROUP BY [t12].[person_id]) AS [t18] ON [t33].[person_id] = [t18].
[undated_person]) AS [t34]) AS [t35]) AS [t37]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [given_on], [t1].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t1].
[started_on] AS DATETIME2), CAST([t1].[due_on] AS DATETIME2)) AS [too_many]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'repeat_contacts') AS [t14] ON [t37].[to_on] = [t14].[given_on] AND 'all' = [t14].
[given_variant]) AS [t38]) AS [t42]
LEFT OUTER JOIN (SELECT [t37].[person_id] AS [answered_person], [t37].[period] AS [answered_period], 1 AS [answered]
FROM (SELECT [t35].[person_id] AS [person_id], [t35].[period] AS [period], [t35].[to_on] AS [to_on], [t35].[contacts]
AS [contacts], [t35].[more] AS [more], COALESCE([t35].[referrals], 0) AS [referrals]
FROM (SELECT [t34].[person_id] AS [person_id], [t34].[period] AS [period], [t34].[to_on] AS [to_on], [t34].[contacts]
AS [contacts], [t34].[more] AS [more], [t34].[referrals] AS [referrals]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[period] AS [period], [t33].[to_on] AS [to_on], [t33].[contacts]
AS [contacts], [t33].[more] AS [more], [t18].[undated_person] AS [undated_person], [t18].[referrals] AS [referrals]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[contacts]
AS [contacts], COALESCE([t31].[more], 0) AS [more]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[period] AS [period], [t30].[to_on] AS [to_on], [t30].[contacts]
AS [contacts], [t30].[more] AS [more]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[contacts]
AS [contacts], [t19].[undated_person] AS [undated_person], [t19].[more] AS [more]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[period] AS [period], [t27].[to_on] AS [to_on], COUNT_BIG(
DISTINCT [t27].[contact_id]) AS [contacts]
FROM (SELECT [t24].[contact_id] AS [contact_id], [t24].[person_id] AS [person_id], [t24].[contact_on] AS [contact_on]
, [t24].[source] AS [source], [t24].[source_detail] AS [source_detail], [t24].[forgotten_on] AS [forgotten_on], [t7].
[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on] AS [year_before_on]
FROM (SELECT [t21].[contact_id] AS [contact_id], [t21].[person_id] AS [person_id], [t21].[contact_on] AS [contact_on]
, [t21].[source] AS [source], [t21].[source_detail] AS [source_detail], [t21].[forgotten_on] AS [forgotten_on]
FROM (SELECT [t6].[contact_id] AS [contact_id], [t6].[person_id] AS [person_id], [t6].[contact_on] AS [contact_on],
[t6].[source] AS [source], [t6].[source_detail] AS [source_detail], [t15].[shift_from] AS [shift_from], [t15].
[forgotten_on] AS [forgotten_on]
FROM [contacts] AS [t6]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [forgotten_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'repeat_contacts_within' AND [t1].[variant] = 'all') AS [t15] ON [t6].[contact_on] = [t15].
[shift_from]) AS [t21]) AS [t24]
INNER JOIN [periods] AS [t7] ON [t24].[contact_on] <= [t7].[to_on] AND [t24].[forgotten_on] > [t7].[to_on]) AS [t27]
GROUP BY [t27].[person_id], [t27].[period], [t27].[to_on]) AS [t29]
LEFT OUTER JOIN (SELECT [t13].[person_id] AS [undated_person], COUNT_BIG(*) AS [more]
FROM (SELECT [t3].[contact_id] AS [contact_id], [t3].[person_id] AS [person_id], [t3].[contact_on] AS [contact_on],
[t3].[source] AS [source], [t3].[source_detail] AS [source_detail]
FROM [contacts] AS [t3]
WHERE [t3].[contact_on] IS NULL) AS [t13] GROUP BY [t13].[person_id]) AS [t19] ON [t29].[person_id] = [t19].
[undated_person]) AS [t30]) AS [t31]) AS [t33]
LEFT OUTER JOIN (SELECT [t12].[person_id] AS [undated_person], COUNT_BIG(*) AS [referrals]
FROM (SELECT [t2].[referral_id] AS [referral_id], [t2].[person_id] AS [person_id], [t2].[referral_on] AS [referral_on]
, [t2].[primary_need] AS [primary_need], [t2].[source] AS [source], [t2].[source_detail] AS [source_detail], [t2].
[nfa] AS [nfa], [t2].[close_reason] AS [close_reason], [t2].[closed_on] AS [closed_on], [t2].[team_id] AS [team_id],
[t2].[worker_id] AS [worker_id]
FROM [cin_episodes] AS [t2]
WHERE [t2].[referral_on] IS NULL) AS [t12] GROUP BY [t12].[person_id]) AS [t18] ON [t33].[person_id] = [t18].
[undated_person]) AS [t34]) AS [t35]) AS [t37]
WHERE EXISTS(SELECT 1
FROM (SELECT [t22].[person_id] AS [referred_person], [t22].[referral_on] AS [referred_on], [t22].[forgotten_on] AS
[past_on]
FROM (SELECT [t20].[referral_id] AS [referral_id], [t20].[person_id] AS [person_id], [t20].[referral_on] AS
[referral_on], [t20].[primary_need] AS [primary_need], [t20].[source] AS [source], [t20].[source_detail] AS
[source_detail], [t20].[nfa] AS [nfa], [t20].[close_reason] AS [close_reason], [t20].[closed_on] AS [closed_on], [t20]
.[team_id] AS [team_id], [t20].[worker_id] AS [worker_id], [t20].[forgotten_on] AS [forgotten_on]
FROM (SELECT [t5].[referral_id] AS [referral_id], [t5].[person_id] AS [person_id], [t5].[referral_on] AS [referral_on]
, [t5].[primary_need] AS [primary_need], [t5].[source] AS [source], [t5].[source_detail] AS [source_detail], [t5].
[nfa] AS [nfa], [t5].[close_reason] AS [close_reason], [t5].[closed_on] AS [closed_on], [t5].[team_id] AS [team_id],
[t5].[worker_id] AS [worker_id], [t15].[shift_from] AS [shift_from], [t15].[forgotten_on] AS [forgotten_on]
FROM [cin_episodes] AS [t5]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [forgotten_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'repeat_contacts_within' AND [t1].[variant] = 'all') AS [t15] ON [t5].[referral_on] = [t15].
[shift_from]) AS [t20]) AS [t22]) AS [t26]
WHERE [t37].[person_id] = [t26].[referred_person] AND [t26].[referred_on] <= [t37].[to_on] AND [t26].[past_on] > [t37]
.[to_on])) AS [t41] ON [t42].[person_id] = [t41].[answered_person] AND [t42].[period] = [t41].[answered_period]) AS
[t43]) AS [t45]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t9] ON [t45].[person_id] = [t9].[held_by] AND [t45].[to_on] >= [t9].[from_on] AND (
([t9].[held_next] IS NULL) OR ([t45].[to_on] < [t9].[held_next]))) AS [t46]) AS [t47]) AS [t48];
