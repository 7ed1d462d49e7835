-- measure MS01
SELECT CAST([t34].[period] AS VARCHAR(MAX)) AS [period], CAST([t34].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t34].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t34].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t34].[hit] IS NULL, [t34].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t34].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t34].[hit] IS NULL, 0.0, [t34].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t33].[person_id] AS [person_id], [t33].[period] AS [period], [t33].[to_on] AS [to_on], [t33].[spells] AS
[spells], [t33].[worker_id] AS [worker_id], [t33].[team_id] AS [team_id], [t33].[counted] AS [counted], IIF(([t33].
[hit] = 0) AND ([t33].[perhaps] = 1), CAST(NULL AS FLOAT), [t33].[hit]) AS [hit], [t33].[perhaps] AS [perhaps]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[spells] AS
[spells], [t32].[worker_id] AS [worker_id], [t32].[team_id] AS [team_id], [t32].[counted] AS [counted], [t32].[hit] AS
[hit], [t32].[perhaps] AS [perhaps]
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].[spells] AS
[spells], [t31].[worker_id] AS [worker_id], [t31].[team_id] AS [team_id], [t31].[counted] AS [counted], [t31].[hit] AS
[hit], [t31].[found_person] AS [found_person], [t31].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT [t31].
[found_person] IS NULL THEN 1 WHEN NOT (NOT [t31].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [perhaps]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[period] AS [period], [t30].[to_on] AS [to_on], [t30].[spells] AS
[spells], [t30].[worker_id] AS [worker_id], [t30].[team_id] AS [team_id], [t30].[counted] AS [counted], [t30].[hit] AS
[hit], [t24].[found_person] AS [found_person], [t24].[found_period] AS [found_period]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[period] AS [period], [t28].[to_on] AS [to_on], [t28].[spells] AS
[spells], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id], [t28].[counted] AS [counted], [t28].[hit] AS
[hit]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[spells] AS
[spells], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted] AS [counted], [t27].
[found_person] AS [found_person], [t27].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT [t27].
[found_person] IS NULL THEN 1 WHEN NOT (NOT [t27].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[period] AS [period], [t26].[to_on] AS [to_on], [t26].[spells] AS
[spells], [t26].[worker_id] AS [worker_id], [t26].[team_id] AS [team_id], [t26].[counted] AS [counted], [t20].
[found_person] AS [found_person], [t20].[found_period] AS [found_period]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[period] AS [period], [t22].[to_on] AS [to_on], [t22].[spells] AS
[spells], IIF(([t22].[until_on] IS NULL) OR ([t22].[to_on] <= [t22].[until_on]), [t22].[held_worker], CAST(NULL AS
VARCHAR(MAX))) AS [worker_id], [t22].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[period] AS [period], [t18].[to_on] AS [to_on], [t18].[spells] AS
[spells], [t9].[held_by] AS [held_by], [t9].[held_worker] AS [held_worker], [t9].[held_team] AS [held_team], [t9].
[from_on] AS [from_on], [t9].[until_on] AS [until_on], [t9].[held_next] AS [held_next]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[period] AS [period], [t13].[to_on] AS [to_on], COUNT_BIG(
DISTINCT [t13].[care_period_id]) AS [spells]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[care_period_id] AS [care_period_id], [t6].[started_on] AS
[started_on], [t6].[ended_on] AS [ended_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS
[to_on], [t5].[year_before_on] AS [year_before_on]
FROM [care_periods] AS [t6]
INNER JOIN [periods] AS [t5] ON [t6].[started_on] <= [t5].[to_on] AND (([t6].[ended_on] IS NULL) OR ([t6].[ended_on]
>= [t5].[from_on]))) AS [t13] GROUP BY [t13].[person_id], [t13].[period], [t13].[to_on]) AS [t18]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [held_by], [t2].[worker_id] AS [held_worker], [t2].[team_id] AS
[held_team], [t2].[from_on] AS [from_on], [t2].[until_on] AS [until_on], [t2].[next_on] AS [held_next]
FROM [responsibility] AS [t2]) AS [t9] ON [t18].[person_id] = [t9].[held_by] AND [t18].[to_on] >= [t9].[from_on] AND (
([t9].[held_next] IS NULL) OR ([t18].[to_on] < [t9].[held_next]))) AS [t22]) AS [t26]
LEFT OUTER JOIN (SELECT DISTINCT [t17].[person_id] AS [found_person], [t17].[period] AS [found_period]
FROM (SELECT [t15].[missing_id] AS [missing_id], [t15].[person_id] AS [person_id], [t15].[started_at] AS [started_at]
, [t15].[kind] AS [kind], [t15].[ended_at] AS [ended_at], [t15].[return_interview_offered] AS
[return_interview_offered], [t15].[return_interview_accepted] AS [return_interview_accepted], [t15].[began_on] AS
[began_on], [t15].[back_on] AS [back_on], [t15].[period] AS [period]
FROM (SELECT [t11].[missing_id] AS [missing_id], [t11].[person_id] AS [person_id], [t11].[started_at] AS [started_at]
, [t11].[kind] AS [kind], [t11].[ended_at] AS [ended_at], [t11].[return_interview_offered] AS
[return_interview_offered], [t11].[return_interview_accepted] AS [return_interview_accepted], [t11].[began_on] AS
[began_on], [t11].[back_on] AS [back_on], [t7].[period] AS [period], [t7].[day] AS [day]
FROM (SELECT [t0].[missing_id] AS [missing_id], [t0].[person_id] AS [person_id], [t0].[started_at] AS [started_at],
[t0].[kind] AS [kind], [t0].[ended_at] AS [ended_at], [t0].[return_interview_offered] AS [return_interview_offered],
[t0].[return_interview_accepted] AS [return_interview_accepted], CAST([t0].[started_at] AS DATE) AS [began_on], CAST(
[t0].[ended_at] AS DATE) AS [back_on]
FROM [missing_episodes] AS [t0]
WHERE COALESCE([t0].[kind], 'M') = 'M' AND NOT [t0].[kind] IS NULL AND NOT CAST([t0].[started_at] AS DATE) IS NULL) AS
[t11]
INNER JOIN [period_days] AS [t7] ON [t11].[began_on] = [t7].[day]) AS [t15]) AS [t17]) AS [t20] ON [t26].[person_id] =
[t20].[found_person] AND [t26].[period] = [t20].[found_period]) AS [t27]) AS [t28]) AS [t30]
LEFT OUTER JOIN (SELECT DISTINCT [t21].[found_person] AS [found_person], [t21].[found_period] AS [found_period]
FROM (SELECT [t14].[person_id] AS [found_person], [t5].[period] AS [found_period]
FROM (SELECT [t0].[missing_id] AS [missing_id], [t0].[person_id] AS [person_id], [t0].[started_at] AS [started_at],
[t0].[kind] AS [kind], [t0].[ended_at] AS [ended_at], [t0].[return_interview_offered] AS [return_interview_offered],
[t0].[return_interview_accepted] AS [return_interview_accepted], CAST([t0].[started_at] AS DATE) AS [began_on], CAST(
[t0].[ended_at] AS DATE) AS [back_on]
FROM [missing_episodes] AS [t0]
WHERE COALESCE([t0].[kind], 'M') = 'M' AND NOT ((NOT [t0].[kind] IS NULL) AND (NOT CAST([t0].[started_at] AS DATE) IS
NULL))) AS [t14]
INNER JOIN [periods] AS [t5] ON (([t14].[began_on] >= [t5].[from_on]) AND ([t14].[began_on] <= [t5].[to_on])) OR ((
[t14].[began_on] IS NULL) AND (([t14].[back_on] IS NULL) OR ([t14].[back_on] >= [t5].[from_on])))) AS [t21]) AS [t24]
ON [t30].[person_id] = [t24].[found_person] AND [t30].[period] = [t24].[found_period]) AS [t31]) AS [t32]) AS [t33])
AS [t34];

-- measure MS02
SELECT CAST([t13].[period] AS VARCHAR(MAX)) AS [period], CAST([t13].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t13].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t13].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t13].[hit] IS NULL, [t13].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t13].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t13].[hit] IS NULL, 0.0, [t13].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t12].[missing_id] AS [missing_id], [t12].[person_id] AS [person_id], [t12].[started_at] AS [started_at]
, [t12].[kind] AS [kind], [t12].[ended_at] AS [ended_at], [t12].[return_interview_offered] AS
[return_interview_offered], [t12].[return_interview_accepted] AS [return_interview_accepted], [t12].[began_on] AS
[began_on], [t12].[back_on] AS [back_on], [t12].[period] AS [period], [t12].[counted] AS [counted], IIF(([t12].
[until_on] IS NULL) OR ([t12].[back_on] <= [t12].[until_on]), [t12].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS
[worker_id], [t12].[held_team] AS [team_id], IIF([t12].[kind] IS NULL, CAST(NULL AS FLOAT), CASE WHEN [t12].
[return_interview_offered] = 'Y' THEN 1.0 WHEN [t12].[return_interview_offered] = 'N' THEN 0.0 ELSE NULL END) AS [hit]
FROM (SELECT [t11].[missing_id] AS [missing_id], [t11].[person_id] AS [person_id], [t11].[started_at] AS [started_at]
, [t11].[kind] AS [kind], [t11].[ended_at] AS [ended_at], [t11].[return_interview_offered] AS
[return_interview_offered], [t11].[return_interview_accepted] AS [return_interview_accepted], [t11].[began_on] AS
[began_on], [t11].[back_on] AS [back_on], [t11].[period] AS [period], [t11].[counted] AS [counted], [t5].[held_by] AS
[held_by], [t5].[held_worker] AS [held_worker], [t5].[held_team] AS [held_team], [t5].[from_on] AS [from_on], [t5].
[until_on] AS [until_on], [t5].[held_next] AS [held_next]
FROM (SELECT [t9].[missing_id] AS [missing_id], [t9].[person_id] AS [person_id], [t9].[started_at] AS [started_at],
[t9].[kind] AS [kind], [t9].[ended_at] AS [ended_at], [t9].[return_interview_offered] AS [return_interview_offered],
[t9].[return_interview_accepted] AS [return_interview_accepted], [t9].[began_on] AS [began_on], [t9].[back_on] AS
[back_on], [t9].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t8].[missing_id] AS [missing_id], [t8].[person_id] AS [person_id], [t8].[started_at] AS [started_at],
[t8].[kind] AS [kind], [t8].[ended_at] AS [ended_at], [t8].[return_interview_offered] AS [return_interview_offered],
[t8].[return_interview_accepted] AS [return_interview_accepted], [t8].[began_on] AS [began_on], [t8].[back_on] AS
[back_on], [t8].[period] AS [period]
FROM (SELECT [t7].[missing_id] AS [missing_id], [t7].[person_id] AS [person_id], [t7].[started_at] AS [started_at],
[t7].[kind] AS [kind], [t7].[ended_at] AS [ended_at], [t7].[return_interview_offered] AS [return_interview_offered],
[t7].[return_interview_accepted] AS [return_interview_accepted], [t7].[began_on] AS [began_on], [t7].[back_on] AS
[back_on], [t3].[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t1].[missing_id] AS [missing_id], [t1].[person_id] AS [person_id], [t1].[started_at] AS [started_at],
[t1].[kind] AS [kind], [t1].[ended_at] AS [ended_at], [t1].[return_interview_offered] AS [return_interview_offered],
[t1].[return_interview_accepted] AS [return_interview_accepted], CAST([t1].[started_at] AS DATE) AS [began_on], CAST(
[t1].[ended_at] AS DATE) AS [back_on]
FROM [missing_episodes] AS [t1]
WHERE COALESCE([t1].[kind], 'M') = 'M') AS [t7]
INNER JOIN [period_days] AS [t3] ON [t7].[back_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t11]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t5] ON [t11].[person_id] = [t5].[held_by] AND [t11].[back_on] >= [t5].[from_on] AND
(([t5].[held_next] IS NULL) OR ([t11].[back_on] < [t5].[held_next]))) AS [t12]
WHERE COALESCE([t12].[return_interview_offered], '') <> 'NA') AS [t13];

-- measure MS03
SELECT *
FROM (SELECT CAST([t49].[period] AS VARCHAR(MAX)) AS [period], CAST([t49].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t49].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t49].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t49].[hit] IS NULL, [t49].[counted], 0.0) AS
FLOAT) AS [counted], CAST(COALESCE([t49].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t49].[hit] IS NULL, 0.0, [t49]
.[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t45].[missing_id] AS [missing_id], [t45].[person_id] AS [person_id], [t45].[started_at] AS [started_at]
, [t45].[kind] AS [kind], [t45].[ended_at] AS [ended_at], [t45].[return_interview_offered] AS
[return_interview_offered], [t45].[return_interview_accepted] AS [return_interview_accepted], [t45].[began_on] AS
[began_on], [t45].[back_on] AS [back_on], [t45].[period] AS [period], [t45].[counted] AS [counted], [t45].[worker_id]
AS [worker_id], [t45].[team_id] AS [team_id], [t45].[of_missing] AS [of_missing], [t45].[held_at] AS [held_at], [t45]
.[place] AS [place], [t45].[due_on] AS [due_on], [t45].[as_at] AS [as_at], IIF([t45].[kind] IS NULL, CAST(NULL AS
FLOAT), CAST(COALESCE(CAST(CASE WHEN (CAST((CAST(DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS DATETIME2), CAST(
[t45].[held_at] AS DATETIME2)) AS BIGINT) - CAST(DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS DATETIME2), CAST(
[t45].[ended_at] AS DATETIME2)) AS BIGINT)) AS FLOAT) / 3600) <= 72 THEN 1 WHEN NOT ((CAST((CAST(DATEDIFF(SECOND, CAST
('1970-01-01 00:00:00' AS DATETIME2), CAST([t45].[held_at] AS DATETIME2)) AS BIGINT) - CAST(DATEDIFF(SECOND, CAST(
'1970-01-01 00:00:00' AS DATETIME2), CAST([t45].[ended_at] AS DATETIME2)) AS BIGINT)) AS FLOAT) / 3600) <= 72) THEN 0
END AS BIT), (CAST(0 AS BIT))) AS FLOAT)) AS [hit]
FROM (SELECT [t44].[missing_id] AS [missing_id], [t44].[person_id] AS [person_id], [t44].[started_at] AS [started_at]
, [t44].[kind] AS [kind], [t44].[ended_at] AS [ended_at], [t44].[return_interview_offered] AS
[return_interview_offered], [t44].[return_interview_accepted] AS [return_interview_accepted], [t44].[began_on] AS
[began_on], [t44].[back_on] AS [back_on], [t44].[period] AS [period], [t44].[counted] AS [counted], [t44].[worker_id]
AS [worker_id], [t44].[team_id] AS [team_id], [t44].[of_missing] AS [of_missing], [t44].[held_at] AS [held_at], [t44]
.[place] AS [place], [t44].[due_on] AS [due_on], [t8].[as_at] AS [as_at]
FROM (SELECT [t40].[missing_id] AS [missing_id], [t40].[person_id] AS [person_id], [t40].[started_at] AS [started_at]
, [t40].[kind] AS [kind], [t40].[ended_at] AS [ended_at], [t40].[return_interview_offered] AS
[return_interview_offered], [t40].[return_interview_accepted] AS [return_interview_accepted], [t40].[began_on] AS
[began_on], [t40].[back_on] AS [back_on], [t40].[period] AS [period], [t40].[counted] AS [counted], [t40].[worker_id]
AS [worker_id], [t40].[team_id] AS [team_id], [t40].[of_missing] AS [of_missing], [t40].[held_at] AS [held_at], [t40]
.[place] AS [place], [t40].[due_on] AS [due_on]
FROM (SELECT [t38].[missing_id] AS [missing_id], [t38].[person_id] AS [person_id], [t38].[started_at] AS [started_at]
, [t38].[kind] AS [kind], [t38].[ended_at] AS [ended_at], [t38].[return_interview_offered] AS
[return_interview_offered], [t38].[return_interview_accepted] AS [return_interview_accepted], [t38].[began_on] AS
[began_on], [t38].[back_on] AS [back_on], [t38].[period] AS [period], [t38].[counted] AS [counted], [t38].[worker_id]
AS [worker_id], [t38].[team_id] AS [team_id], [t38].[of_missing] AS [of_missing], [t38].[held_at] AS [held_at], [t38]
.[place] AS [place], [t15].[shift_from] AS [shift_from], [t15].[due_on] AS [due_on]
FROM (SELECT [t34].[missing_id] AS [missing_id], [t34].[person_id] AS [person_id], [t34].[started_at] AS [started_at]
, [t34].[kind] AS [kind], [t34].[ended_at] AS [ended_at], [t34].[return_interview_offered] AS
[return_interview_offered], [t34].[return_interview_accepted] AS [return_interview_accepted], [t34].[began_on] AS
[began_on], [t34].[back_on] AS [back_on], [t34].[period] AS [period], [t34].[counted] AS [counted], [t34].[worker_id]
AS [worker_id], [t34].[team_id] AS [team_id], [t34].[of_missing] AS [of_missing], [t34].[held_at] AS [held_at], [t34]
.[place] AS [place]
FROM (SELECT [t32].[missing_id] AS [missing_id], [t32].[person_id] AS [person_id], [t32].[started_at] AS [started_at]
, [t32].[kind] AS [kind], [t32].[ended_at] AS [ended_at], [t32].[return_interview_offered] AS
[return_interview_offered], [t32].[return_interview_accepted] AS [return_interview_accepted], [t32].[began_on] AS
[began_on], [t32].[back_on] AS [back_on], [t32].[period] AS [period], [t32].[counted] AS [counted], [t32].[worker_id]
AS [worker_id], [t32].[team_id] AS [team_id], [t32].[of_missing] AS [of_missing], [t32].[held_at] AS [held_at],
ROW_NUMBER() OVER (PARTITION BY [t32].[missing_id] ORDER BY CASE WHEN [t32].[held_at] IS NULL THEN 1 ELSE 0 END, [t32]
.[held_at] ASC) - 1 AS [place]
FROM (SELECT [t30].[missing_id] AS [missing_id], [t30].[person_id] AS [person_id], [t30].[started_at] AS [started_at]
, [t30].[kind] AS [kind], [t30].[ended_at] AS [ended_at], [t30].[return_interview_offered] AS
[return_interview_offered], [t30].[return_interview_accepted] AS [return_interview_accepted], [t30].[began_on] AS
[began_on], [t30].[back_on] AS [back_on], [t30].[period] AS [period], [t30].[counted] AS [counted], [t30].[worker_id]
AS [worker_id], [t30].[team_id] AS [team_id], [t13].[of_missing] AS [of_missing], [t13].[held_at] AS [held_at]
FROM (SELECT [t26].[missing_id] AS [missing_id], [t26].[person_id] AS [person_id], [t26].[started_at] AS [started_at]
, [t26].[kind] AS [kind], [t26].[ended_at] AS [ended_at], [t26].[return_interview_offered] AS
[return_interview_offered], [t26].[return_interview_accepted] AS [return_interview_accepted], [t26].[began_on] AS
[began_on], [t26].[back_on] AS [back_on], [t26].[period] AS [period], [t26].[counted] AS [counted], IIF(([t26].
[until_on] IS NULL) OR ([t26].[back_on] <= [t26].[until_on]), [t26].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS
[worker_id], [t26].[held_team] AS [team_id]
FROM (SELECT [t24].[missing_id] AS [missing_id], [t24].[person_id] AS [person_id], [t24].[started_at] AS [started_at]
, [t24].[kind] AS [kind], [t24].[ended_at] AS [ended_at], [t24].[return_interview_offered] AS
[return_interview_offered], [t24].[return_interview_accepted] AS [return_interview_accepted], [t24].[began_on] AS
[began_on], [t24].[back_on] AS [back_on], [t24].[period] AS [period], [t24].[counted] AS [counted], [t14].[held_by] AS
[held_by], [t14].[held_worker] AS [held_worker], [t14].[held_team] AS [held_team], [t14].[from_on] AS [from_on], [t14]
.[until_on] AS [until_on], [t14].[held_next] AS [held_next]
FROM (SELECT [t21].[missing_id] AS [missing_id], [t21].[person_id] AS [person_id], [t21].[started_at] AS [started_at]
, [t21].[kind] AS [kind], [t21].[ended_at] AS [ended_at], [t21].[return_interview_offered] AS
[return_interview_offered], [t21].[return_interview_accepted] AS [return_interview_accepted], [t21].[began_on] AS
[began_on], [t21].[back_on] AS [back_on], [t21].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t20].[missing_id] AS [missing_id], [t20].[person_id] AS [person_id], [t20].[started_at] AS [started_at]
, [t20].[kind] AS [kind], [t20].[ended_at] AS [ended_at], [t20].[return_interview_offered] AS
[return_interview_offered], [t20].[return_interview_accepted] AS [return_interview_accepted], [t20].[began_on] AS
[began_on], [t20].[back_on] AS [back_on], [t20].[period] AS [period]
FROM (SELECT [t18].[missing_id] AS [missing_id], [t18].[person_id] AS [person_id], [t18].[started_at] AS [started_at]
, [t18].[kind] AS [kind], [t18].[ended_at] AS [ended_at], [t18].[return_interview_offered] AS
[return_interview_offered], [t18].[return_interview_accepted] AS [return_interview_accepted], [t18].[began_on] AS
[began_on], [t18].[back_on] AS [back_on], [t9].[period] AS [period], [t9].[day] AS [day]
FROM (SELECT [t5].[missing_id] AS [missing_id], [t5].[person_id] AS [person_id], [t5].[started_at] AS [started_at],
[t5].[kind] AS [kind], [t5].[ended_at] AS [ended_at], [t5].[return_interview_offered] AS [return_interview_offered],
[t5].[return_interview_accepted] AS [return_interview_accepted], CAST([t5].[started_at] AS DATE) AS [began_on], CAST(
[t5].[ended_at] AS DATE) AS [back_on]
FROM [missing_episodes] AS [t5]
WHERE COALESCE([t5].[kind], 'M') = 'M') AS [t18]
INNER JOIN [period_days] AS [t9] ON [t18].[back_on] = [t9].[day]) AS [t20]) AS [t21]) AS [t24]
LEFT OUTER JOIN (SELECT [t4].[person_id] AS [held_by], [t4].[worker_id] AS [held_worker], [t4].[team_id] AS
[held_team], [t4].[from_on] AS [from_on], [t4].[until_on] AS [until_on], [t4].[next_on] AS [held_next]
FROM [responsibility] AS [t4]) AS [t14] ON [t24].[person_id] = [t14].[held_by] AND [t24].[back_on] >= [t14].[from_on]
AND (([t14].[held_next] IS NULL) OR ([t24].[back_on] < [t14].[held_next]))) AS [t26]) AS [t30]
LEFT OUTER JOIN (SELECT [t3].[missing_id] AS [of_missing], [t3].[held_at] AS [held_at]
FROM [return_interviews] AS [t3]) AS [t13] ON [t30].[missing_id] = [t13].[of_missing] AND [t13].[held_at] >= [t30].
[ended_at]) AS [t32]) AS [t34]
WHERE [t34].[place] = 0) AS [t38]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [due_on]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'return_interview' AND [t2].[variant] = 'all') AS [t15] ON [t38].[back_on] = [t15].
[shift_from]) AS [t40]) AS [t44] CROSS JOIN [snapshot_day] AS [t8]) AS [t45]
WHERE [t45].[due_on] < [t45].[as_at]) AS [t49]) AS [t50]
UNION ALL
SELECT *
FROM (SELECT CAST([t48].[period] AS VARCHAR(MAX)) AS [period], CAST([t48].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t48].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t48].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(CAST(CAST(CASE WHEN NOT [t48].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t48].[unknown_because] IS
NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t48].[unknown_because] IS
NULL) AND ([t48].[started_on] <= [t48].[to_on]) AND (([t48].[done_on] IS NULL) OR ([t48].[done_on] > [t48].[to_on]))
AND (([t48].[ended_other_on] IS NULL) OR ([t48].[ended_other_on] > [t48].[to_on])) AND COALESCE(CAST(CASE WHEN [t48].
[due_on] < [t48].[to_on] THEN 1 WHEN NOT ([t48].[due_on] < [t48].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1
THEN 1 WHEN NOT (([t48].[unknown_because] IS NULL) AND ([t48].[started_on] <= [t48].[to_on]) AND (([t48].[done_on] IS
NULL) OR ([t48].[done_on] > [t48].[to_on])) AND (([t48].[ended_other_on] IS NULL) OR ([t48].[ended_other_on] > [t48].
[to_on])) AND COALESCE(CAST(CASE WHEN [t48].[due_on] < [t48].[to_on] THEN 1 WHEN NOT ([t48].[due_on] < [t48].[to_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t48].
[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t48].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT
) AS [pending], CAST(CAST(CAST(CASE WHEN ([t48].[unknown_because] IS NULL) AND ([t48].[started_on] <= [t48].[to_on])
AND (([t48].[done_on] IS NULL) OR ([t48].[done_on] > [t48].[to_on])) AND (([t48].[ended_other_on] IS NULL) OR ([t48].
[ended_other_on] > [t48].[to_on])) AND COALESCE(CAST(CASE WHEN [t48].[due_on] < [t48].[to_on] THEN 1 WHEN NOT ([t48].
[due_on] < [t48].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t48].[unknown_because] IS NULL
) AND ([t48].[started_on] <= [t48].[to_on]) AND (([t48].[done_on] IS NULL) OR ([t48].[done_on] > [t48].[to_on])) AND (
([t48].[ended_other_on] IS NULL) OR ([t48].[ended_other_on] > [t48].[to_on])) AND COALESCE(CAST(CASE WHEN [t48].
[due_on] < [t48].[to_on] THEN 1 WHEN NOT ([t48].[due_on] < [t48].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)
THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t47].[missing_id] AS [missing_id], [t47].[person_id] AS [person_id], [t47].[started_at] AS [started_at]
, [t47].[kind] AS [kind], [t47].[ended_at] AS [ended_at], [t47].[return_interview_offered] AS
[return_interview_offered], [t47].[return_interview_accepted] AS [return_interview_accepted], [t47].[began_on] AS
[began_on], [t47].[back_on] AS [back_on], [t47].[gone_again_on] AS [gone_again_on], [t47].[worker_id] AS [worker_id],
[t47].[team_id] AS [team_id], [t47].[of_missing] AS [of_missing], [t47].[held_at] AS [held_at], [t47].[place] AS
[place], [t47].[due_on] AS [due_on], [t47].[started_on] AS [started_on], [t47].[done_on] AS [done_on], [t47].
[ended_other_on] AS [ended_other_on], [t47].[unknown_because] AS [unknown_because], [t7].[period] AS [period], [t7].
[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on] AS [year_before_on]
FROM (SELECT [t43].[missing_id] AS [missing_id], [t43].[person_id] AS [person_id], [t43].[started_at] AS [started_at]
, [t43].[kind] AS [kind], [t43].[ended_at] AS [ended_at], [t43].[return_interview_offered] AS
[return_interview_offered], [t43].[return_interview_accepted] AS [return_interview_accepted], [t43].[began_on] AS
[began_on], [t43].[back_on] AS [back_on], [t43].[gone_again_on] AS [gone_again_on], [t43].[worker_id] AS [worker_id],
[t43].[team_id] AS [team_id], [t43].[of_missing] AS [of_missing], [t43].[held_at] AS [held_at], [t43].[place] AS
[place], [t43].[due_on] AS [due_on], [t43].[back_on] AS [started_on], CAST([t43].[held_at] AS DATE) AS [done_on],
[t43].[gone_again_on] AS [ended_other_on], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t41].[missing_id] AS [missing_id], [t41].[person_id] AS [person_id], [t41].[started_at] AS [started_at]
, [t41].[kind] AS [kind], [t41].[ended_at] AS [ended_at], [t41].[return_interview_offered] AS
[return_interview_offered], [t41].[return_interview_accepted] AS [return_interview_accepted], [t41].[began_on] AS
[began_on], [t41].[back_on] AS [back_on], [t41].[gone_again_on] AS [gone_again_on], [t41].[worker_id] AS [worker_id],
[t41].[team_id] AS [team_id], [t41].[of_missing] AS [of_missing], [t41].[held_at] AS [held_at], [t41].[place] AS
[place], [t41].[due_on] AS [due_on]
FROM (SELECT [t39].[missing_id] AS [missing_id], [t39].[person_id] AS [person_id], [t39].[started_at] AS [started_at]
, [t39].[kind] AS [kind], [t39].[ended_at] AS [ended_at], [t39].[return_interview_offered] AS
[return_interview_offered], [t39].[return_interview_accepted] AS [return_interview_accepted], [t39].[began_on] AS
[began_on], [t39].[back_on] AS [back_on], [t39].[gone_again_on] AS [gone_again_on], [t39].[worker_id] AS [worker_id],
[t39].[team_id] AS [team_id], [t39].[of_missing] AS [of_missing], [t39].[held_at] AS [held_at], [t39].[place] AS
[place], [t15].[shift_from] AS [shift_from], [t15].[due_on] AS [due_on]
FROM (SELECT [t35].[missing_id] AS [missing_id], [t35].[person_id] AS [person_id], [t35].[started_at] AS [started_at]
, [t35].[kind] AS [kind], [t35].[ended_at] AS [ended_at], [t35].[return_interview_offered] AS
[return_interview_offered], [t35].[return_interview_accepted] AS [return_interview_accepted], [t35].[began_on] AS
[began_on], [t35].[back_on] AS [back_on], [t35].[gone_again_on] AS [gone_again_on], [t35].[worker_id] AS [worker_id],
[t35].[team_id] AS [team_id], [t35].[of_missing] AS [of_missing], [t35].[held_at] AS [held_at], [t35].[place] AS
[place]
FROM (SELECT [t33].[missing_id] AS [missing_id], [t33].[person_id] AS [person_id], [t33].[started_at] AS [started_at]
, [t33].[kind] AS [kind], [t33].[ended_at] AS [ended_at], [t33].[return_interview_offered] AS
[return_interview_offered], [t33].[return_interview_accepted] AS [return_interview_accepted], [t33].[began_on] AS
[began_on], [t33].[back_on] AS [back_on], [t33].[gone_again_on] AS [gone_again_on], [t33].[worker_id] AS [worker_id],
[t33].[team_id] AS [team_id], [t33].[of_missing] AS [of_missing], [t33].[held_at] AS [held_at], ROW_NUMBER() OVER (
PARTITION BY [t33].[missing_id] ORDER BY CASE WHEN [t33].[held_at] IS NULL THEN 1 ELSE 0 END, [t33].[held_at] ASC) - 1
AS [place]
FROM (SELECT [t31].[missing_id] AS [missing_id], [t31].[person_id] AS [person_id], [t31].[started_at] AS [started_at]
, [t31].[kind] AS [kind], [t31].[ended_at] AS [ended_at], [t31].[return_interview_offered] AS
[return_interview_offered], [t31].[return_interview_accepted] AS [return_interview_accepted], [t31].[began_on] AS
[began_on], [t31].[back_on] AS [back_on], [t31].[gone_again_on] AS [gone_again_on], [t31].[worker_id] AS [worker_id],
[t31].[team_id] AS [team_id], [t13].[of_missing] AS [of_missing], [t13].[held_at] AS [held_at]
FROM (SELECT [t27].[missing_id] AS [missing_id], [t27].[person_id] AS [person_id], [t27].[started_at] AS [started_at]
, [t27].[kind] AS [kind], [t27].[ended_at] AS [ended_at], [t27].[return_interview_offered] AS
[return_interview_offered], [t27].[return_interview_accepted] AS [return_interview_accepted], [t27].[began_on] AS
[began_on], [t27].[back_on] AS [back_on], [t27].[gone_again_on] AS [gone_again_on], IIF(([t27].[until_on] IS NULL) OR
([t27].[back_on] <= [t27].[until_on]), [t27].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t27].
[held_team] AS [team_id]
FROM (SELECT [t25].[missing_id] AS [missing_id], [t25].[person_id] AS [person_id], [t25].[started_at] AS [started_at]
, [t25].[kind] AS [kind], [t25].[ended_at] AS [ended_at], [t25].[return_interview_offered] AS
[return_interview_offered], [t25].[return_interview_accepted] AS [return_interview_accepted], [t25].[began_on] AS
[began_on], [t25].[back_on] AS [back_on], [t25].[gone_again_on] AS [gone_again_on], [t14].[held_by] AS [held_by],
[t14].[held_worker] AS [held_worker], [t14].[held_team] AS [held_team], [t14].[from_on] AS [from_on], [t14].
[until_on] AS [until_on], [t14].[held_next] AS [held_next]
FROM (SELECT [t19].[missing_id] AS [missing_id], [t19].[person_id] AS [person_id], [t19].[started_at] AS [started_at]
, [t19].[kind] AS [kind], [t19].[ended_at] AS [ended_at], [t19].[return_interview_offered] AS
[return_interview_offered], [t19].[return_interview_accepted] AS [return_interview_accepted], [t19].[began_on] AS
[began_on], [t19].[back_on] AS [back_on], [t19].[gone_again_on] AS [gone_again_on]
FROM (SELECT [t16].[missing_id] AS [missing_id], [t16].[person_id] AS [person_id], [t16].[started_at] AS [started_at]
, [t16].[kind] AS [kind], [t16].[ended_at] AS [ended_at], [t16].[return_interview_offered] AS
[return_interview_offered], [t16].[return_interview_accepted] AS [return_interview_accepted], [t16].[began_on] AS
[began_on], [t16].[back_on] AS [back_on], LEAD([t16].[began_on]) OVER (PARTITION BY [t16].[person_id] ORDER BY CASE
WHEN [t16].[started_at] IS NULL THEN 1 ELSE 0 END, [t16].[started_at] ASC, CASE WHEN [t16].[missing_id] IS NULL THEN 1
ELSE 0 END, [t16].[missing_id] ASC) AS [gone_again_on]
FROM (SELECT [t5].[missing_id] AS [missing_id], [t5].[person_id] AS [person_id], [t5].[started_at] AS [started_at],
[t5].[kind] AS [kind], [t5].[ended_at] AS [ended_at], [t5].[return_interview_offered] AS [return_interview_offered],
[t5].[return_interview_accepted] AS [return_interview_accepted], CAST([t5].[started_at] AS DATE) AS [began_on], CAST(
[t5].[ended_at] AS DATE) AS [back_on]
FROM [missing_episodes] AS [t5]
WHERE COALESCE([t5].[kind], 'M') = 'M' AND NOT [t5].[kind] IS NULL) AS [t16]) AS [t19]
WHERE NOT [t19].[back_on] IS NULL AND NOT (COALESCE([t19].[return_interview_accepted], '') = 'N') AND COALESCE([t19].
[return_interview_offered], '') <> 'NA') AS [t25]
LEFT OUTER JOIN (SELECT [t4].[person_id] AS [held_by], [t4].[worker_id] AS [held_worker], [t4].[team_id] AS
[held_team], [t4].[from_on] AS [from_on], [t4].[until_on] AS [until_on], [t4].[next_on] AS [held_next]
FROM [responsibility] AS [t4]) AS [t14] ON [t25].[person_id] = [t14].[held_by] AND [t25].[back_on] >= [t14].[from_on]
AND (([t14].[held_next] IS NULL) OR ([t25].[back_on] < [t14].[held_next]))) AS [t27]) AS [t31]
LEFT OUTER JOIN (SELECT [t3].[missing_id] AS [of_missing], [t3].[held_at] AS [held_at]
FROM [return_interviews] AS [t3]) AS [t13] ON [t31].[missing_id] = [t13].[of_missing] AND [t13].[held_at] >= [t31].
[ended_at]) AS [t33]) AS [t35]
WHERE [t35].[place] = 0) AS [t39]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [due_on]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'return_interview' AND [t2].[variant] = 'all') AS [t15] ON [t39].[back_on] = [t15].
[shift_from]) AS [t41]) AS [t43]
WHERE NOT [t43].[due_on] IS NULL) AS [t47]
INNER JOIN [periods] AS [t7] ON (([t47].[started_on] IS NULL) OR ([t47].[started_on] <= [t7].[to_on])) AND (([t47].
[done_on] IS NULL) OR ([t47].[done_on] > [t7].[to_on])) AND (([t47].[ended_other_on] IS NULL) OR ([t47].
[ended_other_on] > [t7].[to_on]))) AS [t48]) AS [t51];

-- measure MS04
SELECT CAST([t13].[period] AS VARCHAR(MAX)) AS [period], CAST([t13].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t13].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t13].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t13].[hit] IS NULL, [t13].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t13].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t13].[hit] IS NULL, 0.0, [t13].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t12].[missing_id] AS [missing_id], [t12].[person_id] AS [person_id], [t12].[started_at] AS [started_at]
, [t12].[kind] AS [kind], [t12].[ended_at] AS [ended_at], [t12].[return_interview_offered] AS
[return_interview_offered], [t12].[return_interview_accepted] AS [return_interview_accepted], [t12].[began_on] AS
[began_on], [t12].[back_on] AS [back_on], [t12].[period] AS [period], [t12].[counted] AS [counted], IIF(([t12].
[until_on] IS NULL) OR ([t12].[back_on] <= [t12].[until_on]), [t12].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS
[worker_id], [t12].[held_team] AS [team_id], IIF([t12].[kind] IS NULL, CAST(NULL AS FLOAT), CASE WHEN [t12].
[return_interview_accepted] = 'Y' THEN 1.0 WHEN [t12].[return_interview_accepted] = 'N' THEN 0.0 ELSE NULL END) AS
[hit]
FROM (SELECT [t11].[missing_id] AS [missing_id], [t11].[person_id] AS [person_id], [t11].[started_at] AS [started_at]
, [t11].[kind] AS [kind], [t11].[ended_at] AS [ended_at], [t11].[return_interview_offered] AS
[return_interview_offered], [t11].[return_interview_accepted] AS [return_interview_accepted], [t11].[began_on] AS
[began_on], [t11].[back_on] AS [back_on], [t11].[period] AS [period], [t11].[counted] AS [counted], [t5].[held_by] AS
[held_by], [t5].[held_worker] AS [held_worker], [t5].[held_team] AS [held_team], [t5].[from_on] AS [from_on], [t5].
[until_on] AS [until_on], [t5].[held_next] AS [held_next]
FROM (SELECT [t9].[missing_id] AS [missing_id], [t9].[person_id] AS [person_id], [t9].[started_at] AS [started_at],
[t9].[kind] AS [kind], [t9].[ended_at] AS [ended_at], [t9].[return_interview_offered] AS [return_interview_offered],
[t9].[return_interview_accepted] AS [return_interview_accepted], [t9].[began_on] AS [began_on], [t9].[back_on] AS
[back_on], [t9].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t8].[missing_id] AS [missing_id], [t8].[person_id] AS [person_id], [t8].[started_at] AS [started_at],
[t8].[kind] AS [kind], [t8].[ended_at] AS [ended_at], [t8].[return_interview_offered] AS [return_interview_offered],
[t8].[return_interview_accepted] AS [return_interview_accepted], [t8].[began_on] AS [began_on], [t8].[back_on] AS
[back_on], [t8].[period] AS [period]
FROM (SELECT [t7].[missing_id] AS [missing_id], [t7].[person_id] AS [person_id], [t7].[started_at] AS [started_at],
[t7].[kind] AS [kind], [t7].[ended_at] AS [ended_at], [t7].[return_interview_offered] AS [return_interview_offered],
[t7].[return_interview_accepted] AS [return_interview_accepted], [t7].[began_on] AS [began_on], [t7].[back_on] AS
[back_on], [t3].[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t1].[missing_id] AS [missing_id], [t1].[person_id] AS [person_id], [t1].[started_at] AS [started_at],
[t1].[kind] AS [kind], [t1].[ended_at] AS [ended_at], [t1].[return_interview_offered] AS [return_interview_offered],
[t1].[return_interview_accepted] AS [return_interview_accepted], CAST([t1].[started_at] AS DATE) AS [began_on], CAST(
[t1].[ended_at] AS DATE) AS [back_on]
FROM [missing_episodes] AS [t1]
WHERE COALESCE([t1].[kind], 'M') = 'M') AS [t7]
INNER JOIN [period_days] AS [t3] ON [t7].[back_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t11]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t5] ON [t11].[person_id] = [t5].[held_by] AND [t11].[back_on] >= [t5].[from_on] AND
(([t5].[held_next] IS NULL) OR ([t11].[back_on] < [t5].[held_next]))) AS [t12]
WHERE COALESCE([t12].[return_interview_offered], 'Y') = 'Y') AS [t13];

-- measure MS05
WITH [t17] AS (SELECT [t13].[missing_id] AS [missing_id], [t13].[person_id] AS [person_id], [t13].[started_at] AS
[started_at], [t13].[kind] AS [kind], [t13].[ended_at] AS [ended_at], [t13].[return_interview_offered] AS
[return_interview_offered], [t13].[return_interview_accepted] AS [return_interview_accepted], [t13].[began_on] AS
[began_on], [t13].[back_on] AS [back_on], [t16].[period] AS [period], [t16].[from_on] AS [from_on], [t16].[to_on] AS
[to_on], [t16].[year_before_on] AS [year_before_on], [t16].[since_on] AS [since_on]
FROM (SELECT [t2].[missing_id] AS [missing_id], [t2].[person_id] AS [person_id], [t2].[started_at] AS [started_at],
[t2].[kind] AS [kind], [t2].[ended_at] AS [ended_at], [t2].[return_interview_offered] AS [return_interview_offered],
[t2].[return_interview_accepted] AS [return_interview_accepted], CAST([t2].[started_at] AS DATE) AS [began_on], CAST(
[t2].[ended_at] AS DATE) AS [back_on]
FROM [missing_episodes] AS [t2]
WHERE COALESCE([t2].[kind], 'M') = 'M') AS [t13]
INNER JOIN (SELECT [t14].[period] AS [period], [t14].[from_on] AS [from_on], [t14].[to_on] AS [to_on], [t14].
[year_before_on] AS [year_before_on], [t14].[since_on] AS [since_on]
FROM (SELECT [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS
[year_before_on], [t12].[shift_from] AS [shift_from], [t12].[since_on] AS [since_on]
FROM [periods] AS [t5]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [since_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'often_missing' AND [t4].[variant] = 'all') AS [t12] ON [t5].[to_on] = [t12].[shift_from]) AS
[t14]) AS [t16] ON (([t13].[began_on] > [t16].[since_on]) AND ([t13].[began_on] <= [t16].[to_on])) OR (([t13].
[began_on] IS NULL) AND (([t13].[back_on] IS NULL) OR ([t13].[back_on] > [t16].[since_on])))), [t24] AS (SELECT [t23]
.[person_id] AS [person_id], [t23].[period] AS [period], [t23].[to_on] AS [to_on], [t23].[began_on] AS [began_on]
FROM (SELECT [t20].[missing_id] AS [missing_id], [t20].[person_id] AS [person_id], [t20].[started_at] AS [started_at]
, [t20].[kind] AS [kind], [t20].[ended_at] AS [ended_at], [t20].[return_interview_offered] AS
[return_interview_offered], [t20].[return_interview_accepted] AS [return_interview_accepted], [t20].[began_on] AS
[began_on], [t20].[back_on] AS [back_on], [t20].[period] AS [period], [t20].[from_on] AS [from_on], [t20].[to_on] AS
[to_on], [t20].[year_before_on] AS [year_before_on], [t20].[since_on] AS [since_on], ROW_NUMBER() OVER (PARTITION BY
[t20].[person_id], [t20].[period] ORDER BY CASE WHEN [t20].[started_at] IS NULL THEN 1 ELSE 0 END, [t20].[started_at]
ASC, CASE WHEN [t20].[missing_id] IS NULL THEN 1 ELSE 0 END, [t20].[missing_id] ASC) - 1 AS [place]
FROM (SELECT [t18].[missing_id] AS [missing_id], [t18].[person_id] AS [person_id], [t18].[started_at] AS [started_at]
, [t18].[kind] AS [kind], [t18].[ended_at] AS [ended_at], [t18].[return_interview_offered] AS
[return_interview_offered], [t18].[return_interview_accepted] AS [return_interview_accepted], [t18].[began_on] AS
[began_on], [t18].[back_on] AS [back_on], [t18].[period] AS [period], [t18].[from_on] AS [from_on], [t18].[to_on] AS
[to_on], [t18].[year_before_on] AS [year_before_on], [t18].[since_on] AS [since_on]
FROM [t17] AS [t18]
WHERE NOT [t18].[kind] IS NULL AND NOT [t18].[began_on] IS NULL) AS [t20]) AS [t23]
WHERE [t23].[place] = 2)
SELECT CAST([t38].[period] AS VARCHAR(MAX)) AS [period], CAST([t38].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t38].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t38].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t38].[began_on] IS NULL, CAST(NULL AS FLOAT),
[t38].[hit]) IS NULL, [t38].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t38].[began_on] IS NULL, CAST(
NULL AS FLOAT), [t38].[hit]), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t38].[began_on] IS NULL, CAST(NULL AS FLOAT)
, [t38].[hit]) IS NULL, 0.0, [t38].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS
FLOAT) AS [overdue]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[period] AS [period], [t37].[to_on] AS [to_on], [t37].[began_on]
AS [began_on], [t37].[worker_id] AS [worker_id], [t37].[team_id] AS [team_id], [t37].[counted] AS [counted], [t37].
[hit] AS [hit]
FROM (SELECT [t36].[person_id] AS [person_id], [t36].[period] AS [period], [t36].[to_on] AS [to_on], [t36].[began_on]
AS [began_on], [t36].[worker_id] AS [worker_id], [t36].[team_id] AS [team_id], [t36].[counted] AS [counted], [t36].
[found_person] AS [found_person], [t36].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT [t36].
[found_person] IS NULL THEN 1 WHEN NOT (NOT [t36].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].[began_on]
AS [began_on], [t32].[worker_id] AS [worker_id], [t32].[team_id] AS [team_id], [t32].[counted] AS [counted], [t35].
[found_person] AS [found_person], [t35].[found_period] AS [found_period]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[period] AS [period], [t30].[to_on] AS [to_on], [t30].[began_on]
AS [began_on], IIF(([t30].[until_on] IS NULL) OR ([t30].[to_on] <= [t30].[until_on]), [t30].[held_worker], CAST(NULL
AS VARCHAR(MAX))) AS [worker_id], [t30].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[began_on]
AS [began_on], [t7].[held_by] AS [held_by], [t7].[held_worker] AS [held_worker], [t7].[held_team] AS [held_team], [t7]
.[from_on] AS [from_on], [t7].[until_on] AS [until_on], [t7].[held_next] AS [held_next]
FROM (SELECT *
FROM [t24] AS [t25]
UNION ALL
SELECT *
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[period] AS [period], [t22].[to_on] AS [to_on], CAST(NULL AS DATE
) AS [began_on]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[period] AS [period], [t19].[to_on] AS [to_on], [t19].[times] AS
[times]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[period] AS [period], [t18].[to_on] AS [to_on], COUNT_BIG(
DISTINCT [t18].[missing_id]) AS [times]
FROM [t17] AS [t18] GROUP BY [t18].[person_id], [t18].[period], [t18].[to_on]) AS [t19]
WHERE [t19].[times] >= 3) AS [t22]
WHERE NOT EXISTS(SELECT 1
FROM [t24] AS [t26]
WHERE [t22].[person_id] = [t26].[person_id] AND [t22].[period] = [t26].[period])) AS [t27]) AS [t29]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t7] ON [t29].[person_id] = [t7].[held_by] AND [t29].[to_on] >= [t7].[from_on] AND (
([t7].[held_next] IS NULL) OR ([t29].[to_on] < [t7].[held_next]))) AS [t30]) AS [t32]
LEFT OUTER JOIN (SELECT DISTINCT [t33].[found_person] AS [found_person], [t33].[found_period] AS [found_period]
FROM (SELECT [t32].[person_id] AS [found_person], [t32].[period] AS [found_period]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[period] AS [period], [t30].[to_on] AS [to_on], [t30].[began_on]
AS [began_on], IIF(([t30].[until_on] IS NULL) OR ([t30].[to_on] <= [t30].[until_on]), [t30].[held_worker], CAST(NULL
AS VARCHAR(MAX))) AS [worker_id], [t30].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t29].[person_id] AS [person_id], [t29].[period] AS [period], [t29].[to_on] AS [to_on], [t29].[began_on]
AS [began_on], [t7].[held_by] AS [held_by], [t7].[held_worker] AS [held_worker], [t7].[held_team] AS [held_team], [t7]
.[from_on] AS [from_on], [t7].[until_on] AS [until_on], [t7].[held_next] AS [held_next]
FROM (SELECT *
FROM [t24] AS [t25]
UNION ALL
SELECT *
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[period] AS [period], [t22].[to_on] AS [to_on], CAST(NULL AS DATE
) AS [began_on]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[period] AS [period], [t19].[to_on] AS [to_on], [t19].[times] AS
[times]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[period] AS [period], [t18].[to_on] AS [to_on], COUNT_BIG(
DISTINCT [t18].[missing_id]) AS [times]
FROM [t17] AS [t18] GROUP BY [t18].[person_id], [t18].[period], [t18].[to_on]) AS [t19]
WHERE [t19].[times] >= 3) AS [t22]
WHERE NOT EXISTS(SELECT 1
FROM [t24] AS [t26]
WHERE [t22].[person_id] = [t26].[person_id] AND [t22].[period] = [t26].[period])) AS [t27]) AS [t29]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t7] ON [t29].[person_id] = [t7].[held_by] AND [t29].[to_on] >= [t7].[from_on] AND (
([t7].[held_next] IS NULL) OR ([t29].[to_on] < [t7].[held_next]))) AS [t30]) AS [t32]
WHERE EXISTS(SELECT 1
FROM (SELECT [t1].[person_id] AS [met_person], CAST([t1].[held_at] AS DATE) AS [met_on]
FROM [strategy_discussions] AS [t1]) AS [t10]
WHERE [t32].[person_id] = [t10].[met_person] AND [t10].[met_on] >= [t32].[began_on] AND [t10].[met_on] <= [t32].
[to_on])) AS [t33]) AS [t35] ON [t32].[person_id] = [t35].[found_person] AND [t32].[period] = [t35].[found_period]) AS
[t36]) AS [t37]) AS [t38];
