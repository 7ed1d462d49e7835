-- measure MS01
SELECT CAST([t24].[period] AS VARCHAR(MAX)) AS [period], CAST([t24].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t24].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t24].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t24].[hit] IS NULL, [t24].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t24].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t24].[hit] IS NULL, 0.0, [t24].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[period] AS [period], [t23].[to_on] AS [to_on], [t23].[spells] AS
[spells], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id], [t23].[counted] AS [counted], [t23].[hit] AS
[hit]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[period] AS [period], [t22].[to_on] AS [to_on], [t22].[spells] AS
[spells], [t22].[worker_id] AS [worker_id], [t22].[team_id] AS [team_id], [t22].[counted] AS [counted], [t22].
[found_person] AS [found_person], [t22].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT [t22].
[found_person] IS NULL THEN 1 WHEN NOT (NOT [t22].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[period] AS [period], [t21].[to_on] AS [to_on], [t21].[spells] AS
[spells], [t21].[worker_id] AS [worker_id], [t21].[team_id] AS [team_id], [t21].[counted] AS [counted], [t18].
[found_person] AS [found_person], [t18].[found_period] AS [found_period]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[period] AS [period], [t19].[to_on] AS [to_on], [t19].[spells] AS
[spells], IIF(([t19].[until_on] IS NULL) OR ([t19].[to_on] <= [t19].[until_on]), [t19].[held_worker], CAST(NULL AS
VARCHAR(MAX))) AS [worker_id], [t19].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[period] AS [period], [t16].[to_on] AS [to_on], [t16].[spells] AS
[spells], [t9].[held_by] AS [held_by], [t9].[held_worker] AS [held_worker], [t9].[held_team] AS [held_team], [t9].
[from_on] AS [from_on], [t9].[until_on] AS [until_on], [t9].[held_next] AS [held_next]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[period] AS [period], [t12].[to_on] AS [to_on], COUNT_BIG(
DISTINCT [t12].[care_period_id]) AS [spells]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[care_period_id] AS [care_period_id], [t5].[started_on] AS
[started_on], [t5].[ended_on] AS [ended_on], [t7].[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS
[to_on], [t7].[year_before_on] AS [year_before_on]
FROM [care_periods] AS [t5]
INNER JOIN [periods] AS [t7] ON [t5].[started_on] <= [t7].[to_on] AND (([t5].[ended_on] IS NULL) OR ([t5].[ended_on]
>= [t7].[from_on]))) AS [t12] GROUP BY [t12].[person_id], [t12].[period], [t12].[to_on]) AS [t16]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t9] ON [t16].[person_id] = [t9].[held_by] AND [t16].[to_on] >= [t9].[from_on] AND (
([t9].[held_next] IS NULL) OR ([t16].[to_on] < [t9].[held_next]))) AS [t19]) AS [t21]
LEFT OUTER JOIN (SELECT DISTINCT [t14].[person_id] AS [found_person], [t14].[period] AS [found_period]
FROM (SELECT [t13].[missing_id] AS [missing_id], [t13].[person_id] AS [person_id], [t13].[started_at] AS [started_at]
, [t13].[kind] AS [kind], [t13].[ended_at] AS [ended_at], [t13].[return_interview_offered] AS
[return_interview_offered], [t13].[return_interview_accepted] AS [return_interview_accepted], [t13].[began_on] AS
[began_on], [t13].[period] AS [period]
FROM (SELECT [t11].[missing_id] AS [missing_id], [t11].[person_id] AS [person_id], [t11].[started_at] AS [started_at]
, [t11].[kind] AS [kind], [t11].[ended_at] AS [ended_at], [t11].[return_interview_offered] AS
[return_interview_offered], [t11].[return_interview_accepted] AS [return_interview_accepted], [t11].[began_on] AS
[began_on], [t6].[period] AS [period], [t6].[day] AS [day]
FROM (SELECT [t2].[missing_id] AS [missing_id], [t2].[person_id] AS [person_id], [t2].[started_at] AS [started_at],
[t2].[kind] AS [kind], [t2].[ended_at] AS [ended_at], [t2].[return_interview_offered] AS [return_interview_offered],
[t2].[return_interview_accepted] AS [return_interview_accepted], CAST([t2].[started_at] AS DATE) AS [began_on]
FROM [missing_episodes] AS [t2]
WHERE [t2].[kind] = 'M') AS [t11]
INNER JOIN [period_days] AS [t6] ON [t11].[began_on] = [t6].[day]) AS [t13]) AS [t14]) AS [t18] ON [t21].[person_id] =
[t18].[found_person] AND [t21].[period] = [t18].[found_period]) AS [t22]) AS [t23]) AS [t24];

-- measure MS02
SELECT CAST([t13].[period] AS VARCHAR(MAX)) AS [period], CAST([t13].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t13].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t13].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t13].[hit] IS NULL, [t13].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t13].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t13].[hit] IS NULL, 0.0, [t13].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t12].[missing_id] AS [missing_id], [t12].[person_id] AS [person_id], [t12].[started_at] AS [started_at]
, [t12].[kind] AS [kind], [t12].[ended_at] AS [ended_at], [t12].[return_interview_offered] AS
[return_interview_offered], [t12].[return_interview_accepted] AS [return_interview_accepted], [t12].[back_on] AS
[back_on], [t12].[period] AS [period], [t12].[counted] AS [counted], IIF(([t12].[until_on] IS NULL) OR ([t12].
[back_on] <= [t12].[until_on]), [t12].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t12].[held_team] AS
[team_id], CASE WHEN [t12].[return_interview_offered] = 'Y' THEN 1.0 WHEN [t12].[return_interview_offered] = 'N' THEN
0.0 ELSE NULL END AS [hit]
FROM (SELECT [t11].[missing_id] AS [missing_id], [t11].[person_id] AS [person_id], [t11].[started_at] AS [started_at]
, [t11].[kind] AS [kind], [t11].[ended_at] AS [ended_at], [t11].[return_interview_offered] AS
[return_interview_offered], [t11].[return_interview_accepted] AS [return_interview_accepted], [t11].[back_on] AS
[back_on], [t11].[period] AS [period], [t11].[counted] AS [counted], [t5].[held_by] AS [held_by], [t5].[held_worker]
AS [held_worker], [t5].[held_team] AS [held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].
[held_next] AS [held_next]
FROM (SELECT [t9].[missing_id] AS [missing_id], [t9].[person_id] AS [person_id], [t9].[started_at] AS [started_at],
[t9].[kind] AS [kind], [t9].[ended_at] AS [ended_at], [t9].[return_interview_offered] AS [return_interview_offered],
[t9].[return_interview_accepted] AS [return_interview_accepted], [t9].[back_on] AS [back_on], [t9].[period] AS
[period], 1.0 AS [counted]
FROM (SELECT [t8].[missing_id] AS [missing_id], [t8].[person_id] AS [person_id], [t8].[started_at] AS [started_at],
[t8].[kind] AS [kind], [t8].[ended_at] AS [ended_at], [t8].[return_interview_offered] AS [return_interview_offered],
[t8].[return_interview_accepted] AS [return_interview_accepted], [t8].[back_on] AS [back_on], [t8].[period] AS
[period]
FROM (SELECT [t7].[missing_id] AS [missing_id], [t7].[person_id] AS [person_id], [t7].[started_at] AS [started_at],
[t7].[kind] AS [kind], [t7].[ended_at] AS [ended_at], [t7].[return_interview_offered] AS [return_interview_offered],
[t7].[return_interview_accepted] AS [return_interview_accepted], [t7].[back_on] AS [back_on], [t3].[period] AS
[period], [t3].[day] AS [day]
FROM (SELECT [t1].[missing_id] AS [missing_id], [t1].[person_id] AS [person_id], [t1].[started_at] AS [started_at],
[t1].[kind] AS [kind], [t1].[ended_at] AS [ended_at], [t1].[return_interview_offered] AS [return_interview_offered],
[t1].[return_interview_accepted] AS [return_interview_accepted], CAST([t1].[ended_at] AS DATE) AS [back_on]
FROM [missing_episodes] AS [t1]
WHERE [t1].[kind] = 'M') AS [t7]
INNER JOIN [period_days] AS [t3] ON [t7].[back_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t11]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t5] ON [t11].[person_id] = [t5].[held_by] AND [t11].[back_on] >= [t5].[from_on] AND
(([t5].[held_next] IS NULL) OR ([t11].[back_on] < [t5].[held_next]))) AS [t12]
WHERE COALESCE([t12].[return_interview_offered], 'U') <> 'NA') AS [t13];

-- measure MS03
SELECT CAST([t25].[period] AS VARCHAR(MAX)) AS [period], CAST([t25].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t25].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t25].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t25].[hit] IS NULL, [t25].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t25].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t25].[hit] IS NULL, 0.0, [t25].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t24].[missing_id] AS [missing_id], [t24].[person_id] AS [person_id], [t24].[started_at] AS [started_at]
, [t24].[kind] AS [kind], [t24].[ended_at] AS [ended_at], [t24].[return_interview_offered] AS
[return_interview_offered], [t24].[return_interview_accepted] AS [return_interview_accepted], [t24].[back_on] AS
[back_on], [t24].[period] AS [period], [t24].[counted] AS [counted], [t24].[worker_id] AS [worker_id], [t24].
[team_id] AS [team_id], [t24].[of_missing] AS [of_missing], [t24].[held_at] AS [held_at], [t24].[place] AS [place],
[t24].[as_at] AS [as_at], CAST(COALESCE(CAST(CASE WHEN (CAST((CAST(DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS
DATETIME2), CAST([t24].[held_at] AS DATETIME2)) AS BIGINT) - CAST(DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS
DATETIME2), CAST([t24].[ended_at] AS DATETIME2)) AS BIGINT)) AS FLOAT) / 3600) <= 72 THEN 1 WHEN NOT ((CAST((CAST(
DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS DATETIME2), CAST([t24].[held_at] AS DATETIME2)) AS BIGINT) - CAST(
DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS DATETIME2), CAST([t24].[ended_at] AS DATETIME2)) AS BIGINT)) AS FLOAT)
/ 3600) <= 72) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) AS [hit], CAST(CASE WHEN COALESCE(CAST(CASE WHEN (CAST
((CAST(DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS DATETIME2), CAST([t24].[held_at] AS DATETIME2)) AS BIGINT) -
CAST(DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS DATETIME2), CAST([t24].[ended_at] AS DATETIME2)) AS BIGINT)) AS
FLOAT) / 3600) <= 72 THEN 1 WHEN NOT ((CAST((CAST(DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS DATETIME2), CAST(
[t24].[held_at] AS DATETIME2)) AS BIGINT) - CAST(DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS DATETIME2), CAST(
[t24].[ended_at] AS DATETIME2)) AS BIGINT)) AS FLOAT) / 3600) <= 72) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 OR (
DATEDIFF(DAY, CAST([t24].[back_on] AS DATETIME2), CAST([t24].[as_at] AS DATETIME2)) > 3.0) THEN 1 WHEN NOT (COALESCE(
CAST(CASE WHEN (CAST((CAST(DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS DATETIME2), CAST([t24].[held_at] AS
DATETIME2)) AS BIGINT) - CAST(DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS DATETIME2), CAST([t24].[ended_at] AS
DATETIME2)) AS BIGINT)) AS FLOAT) / 3600) <= 72 THEN 1 WHEN NOT ((CAST((CAST(DATEDIFF(SECOND, CAST(
'1970-01-01 00:00:00' AS DATETIME2), CAST([t24].[held_at] AS DATETIME2)) AS BIGINT) - CAST(DATEDIFF(SECOND, CAST(
'1970-01-01 00:00:00' AS DATETIME2), CAST([t24].[ended_at] AS DATETIME2)) AS BIGINT)) AS FLOAT) / 3600) <= 72) THEN 0
END AS BIT), (CAST(0 AS BIT))) = 1 OR (DATEDIFF(DAY, CAST([t24].[back_on] AS DATETIME2), CAST([t24].[as_at] AS
DATETIME2)) > 3.0)) THEN 0 END AS BIT) AS [counts]
FROM (SELECT [t23].[missing_id] AS [missing_id], [t23].[person_id] AS [person_id], [t23].[started_at] AS [started_at]
, [t23].[kind] AS [kind], [t23].[ended_at] AS [ended_at], [t23].[return_interview_offered] AS
[return_interview_offered], [t23].[return_interview_accepted] AS [return_interview_accepted], [t23].[back_on] AS
[back_on], [t23].[period] AS [period], [t23].[counted] AS [counted], [t23].[worker_id] AS [worker_id], [t23].
[team_id] AS [team_id], [t23].[of_missing] AS [of_missing], [t23].[held_at] AS [held_at], [t23].[place] AS [place],
[t5].[as_at] AS [as_at]
FROM (SELECT [t21].[missing_id] AS [missing_id], [t21].[person_id] AS [person_id], [t21].[started_at] AS [started_at]
, [t21].[kind] AS [kind], [t21].[ended_at] AS [ended_at], [t21].[return_interview_offered] AS
[return_interview_offered], [t21].[return_interview_accepted] AS [return_interview_accepted], [t21].[back_on] AS
[back_on], [t21].[period] AS [period], [t21].[counted] AS [counted], [t21].[worker_id] AS [worker_id], [t21].
[team_id] AS [team_id], [t21].[of_missing] AS [of_missing], [t21].[held_at] AS [held_at], [t21].[place] AS [place]
FROM (SELECT [t20].[missing_id] AS [missing_id], [t20].[person_id] AS [person_id], [t20].[started_at] AS [started_at]
, [t20].[kind] AS [kind], [t20].[ended_at] AS [ended_at], [t20].[return_interview_offered] AS
[return_interview_offered], [t20].[return_interview_accepted] AS [return_interview_accepted], [t20].[back_on] AS
[back_on], [t20].[period] AS [period], [t20].[counted] AS [counted], [t20].[worker_id] AS [worker_id], [t20].
[team_id] AS [team_id], [t20].[of_missing] AS [of_missing], [t20].[held_at] AS [held_at], ROW_NUMBER() OVER (
PARTITION BY [t20].[missing_id] ORDER BY CASE WHEN [t20].[held_at] IS NULL THEN 1 ELSE 0 END, [t20].[held_at] ASC) - 1
AS [place]
FROM (SELECT [t19].[missing_id] AS [missing_id], [t19].[person_id] AS [person_id], [t19].[started_at] AS [started_at]
, [t19].[kind] AS [kind], [t19].[ended_at] AS [ended_at], [t19].[return_interview_offered] AS
[return_interview_offered], [t19].[return_interview_accepted] AS [return_interview_accepted], [t19].[back_on] AS
[back_on], [t19].[period] AS [period], [t19].[counted] AS [counted], [t19].[worker_id] AS [worker_id], [t19].
[team_id] AS [team_id], [t9].[of_missing] AS [of_missing], [t9].[held_at] AS [held_at]
FROM (SELECT [t17].[missing_id] AS [missing_id], [t17].[person_id] AS [person_id], [t17].[started_at] AS [started_at]
, [t17].[kind] AS [kind], [t17].[ended_at] AS [ended_at], [t17].[return_interview_offered] AS
[return_interview_offered], [t17].[return_interview_accepted] AS [return_interview_accepted], [t17].[back_on] AS
[back_on], [t17].[period] AS [period], [t17].[counted] AS [counted], IIF(([t17].[until_on] IS NULL) OR ([t17].
[back_on] <= [t17].[until_on]), [t17].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t17].[held_team] AS
[team_id]
FROM (SELECT [t16].[missing_id] AS [missing_id], [t16].[person_id] AS [person_id], [t16].[started_at] AS [started_at]
, [t16].[kind] AS [kind], [t16].[ended_at] AS [ended_at], [t16].[return_interview_offered] AS
[return_interview_offered], [t16].[return_interview_accepted] AS [return_interview_accepted], [t16].[back_on] AS
[back_on], [t16].[period] AS [period], [t16].[counted] AS [counted], [t10].[held_by] AS [held_by], [t10].
[held_worker] AS [held_worker], [t10].[held_team] AS [held_team], [t10].[from_on] AS [from_on], [t10].[until_on] AS
[until_on], [t10].[held_next] AS [held_next]
FROM (SELECT [t14].[missing_id] AS [missing_id], [t14].[person_id] AS [person_id], [t14].[started_at] AS [started_at]
, [t14].[kind] AS [kind], [t14].[ended_at] AS [ended_at], [t14].[return_interview_offered] AS
[return_interview_offered], [t14].[return_interview_accepted] AS [return_interview_accepted], [t14].[back_on] AS
[back_on], [t14].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t13].[missing_id] AS [missing_id], [t13].[person_id] AS [person_id], [t13].[started_at] AS [started_at]
, [t13].[kind] AS [kind], [t13].[ended_at] AS [ended_at], [t13].[return_interview_offered] AS
[return_interview_offered], [t13].[return_interview_accepted] AS [return_interview_accepted], [t13].[back_on] AS
[back_on], [t13].[period] AS [period]
FROM (SELECT [t12].[missing_id] AS [missing_id], [t12].[person_id] AS [person_id], [t12].[started_at] AS [started_at]
, [t12].[kind] AS [kind], [t12].[ended_at] AS [ended_at], [t12].[return_interview_offered] AS
[return_interview_offered], [t12].[return_interview_accepted] AS [return_interview_accepted], [t12].[back_on] AS
[back_on], [t6].[period] AS [period], [t6].[day] AS [day]
FROM (SELECT [t3].[missing_id] AS [missing_id], [t3].[person_id] AS [person_id], [t3].[started_at] AS [started_at],
[t3].[kind] AS [kind], [t3].[ended_at] AS [ended_at], [t3].[return_interview_offered] AS [return_interview_offered],
[t3].[return_interview_accepted] AS [return_interview_accepted], CAST([t3].[ended_at] AS DATE) AS [back_on]
FROM [missing_episodes] AS [t3]
WHERE [t3].[kind] = 'M') AS [t12]
INNER JOIN [period_days] AS [t6] ON [t12].[back_on] = [t6].[day]) AS [t13]) AS [t14]) AS [t16]
LEFT OUTER JOIN (SELECT [t2].[person_id] AS [held_by], [t2].[worker_id] AS [held_worker], [t2].[team_id] AS
[held_team], [t2].[from_on] AS [from_on], [t2].[until_on] AS [until_on], [t2].[next_on] AS [held_next]
FROM [responsibility] AS [t2]) AS [t10] ON [t16].[person_id] = [t10].[held_by] AND [t16].[back_on] >= [t10].[from_on]
AND (([t10].[held_next] IS NULL) OR ([t16].[back_on] < [t10].[held_next]))) AS [t17]) AS [t19]
LEFT OUTER JOIN (SELECT [t1].[missing_id] AS [of_missing], [t1].[held_at] AS [held_at]
FROM [return_interviews] AS [t1]) AS [t9] ON [t19].[missing_id] = [t9].[of_missing] AND [t9].[held_at] >= [t19].
[ended_at]) AS [t20]) AS [t21]
WHERE [t21].[place] = 0) AS [t23] CROSS JOIN [snapshot_day] AS [t5]) AS [t24]
WHERE COALESCE(CAST(CASE WHEN (CAST((CAST(DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS DATETIME2), CAST([t24].
[held_at] AS DATETIME2)) AS BIGINT) - CAST(DATEDIFF(SECOND, CAST('1970-01-01 00:00:00' AS DATETIME2), CAST([t24].
[ended_at] AS DATETIME2)) AS BIGINT)) AS FLOAT) / 3600) <= 72 THEN 1 WHEN NOT ((CAST((CAST(DATEDIFF(SECOND, CAST(
'1970-01-01 00:00:00' AS DATETIME2), CAST([t24].[held_at] AS DATETIME2)) AS BIGINT) - CAST(DATEDIFF(SECOND, CAST(
'1970-01-01 00:00:00' AS DATETIME2), CAST([t24].[ended_at] AS DATETIME2)) AS BIGINT)) AS FLOAT) / 3600) <= 72) THEN 0
END AS BIT), (CAST(0 AS BIT))) = 1 OR (DATEDIFF(DAY, CAST([t24].[back_on] AS DATETIME2), CAST([t24].[as_at] AS
DATETIME2)) > 3.0)) AS [t25];

-- measure MS04
SELECT CAST([t13].[period] AS VARCHAR(MAX)) AS [period], CAST([t13].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t13].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t13].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t13].[hit] IS NULL, [t13].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t13].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t13].[hit] IS NULL, 0.0, [t13].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t12].[missing_id] AS [missing_id], [t12].[person_id] AS [person_id], [t12].[started_at] AS [started_at]
, [t12].[kind] AS [kind], [t12].[ended_at] AS [ended_at], [t12].[return_interview_offered] AS
[return_interview_offered], [t12].[return_interview_accepted] AS [return_interview_accepted], [t12].[back_on] AS
[back_on], [t12].[period] AS [period], [t12].[counted] AS [counted], IIF(([t12].[until_on] IS NULL) OR ([t12].
[back_on] <= [t12].[until_on]), [t12].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t12].[held_team] AS
[team_id], CASE WHEN [t12].[return_interview_accepted] = 'Y' THEN 1.0 WHEN [t12].[return_interview_accepted] = 'N'
THEN 0.0 ELSE NULL END AS [hit]
FROM (SELECT [t11].[missing_id] AS [missing_id], [t11].[person_id] AS [person_id], [t11].[started_at] AS [started_at]
, [t11].[kind] AS [kind], [t11].[ended_at] AS [ended_at], [t11].[return_interview_offered] AS
[return_interview_offered], [t11].[return_interview_accepted] AS [return_interview_accepted], [t11].[back_on] AS
[back_on], [t11].[period] AS [period], [t11].[counted] AS [counted], [t5].[held_by] AS [held_by], [t5].[held_worker]
AS [held_worker], [t5].[held_team] AS [held_team], [t5].[from_on] AS [from_on], [t5].[until_on] AS [until_on], [t5].
[held_next] AS [held_next]
FROM (SELECT [t9].[missing_id] AS [missing_id], [t9].[person_id] AS [person_id], [t9].[started_at] AS [started_at],
[t9].[kind] AS [kind], [t9].[ended_at] AS [ended_at], [t9].[return_interview_offered] AS [return_interview_offered],
[t9].[return_interview_accepted] AS [return_interview_accepted], [t9].[back_on] AS [back_on], [t9].[period] AS
[period], 1.0 AS [counted]
FROM (SELECT [t8].[missing_id] AS [missing_id], [t8].[person_id] AS [person_id], [t8].[started_at] AS [started_at],
[t8].[kind] AS [kind], [t8].[ended_at] AS [ended_at], [t8].[return_interview_offered] AS [return_interview_offered],
[t8].[return_interview_accepted] AS [return_interview_accepted], [t8].[back_on] AS [back_on], [t8].[period] AS
[period]
FROM (SELECT [t7].[missing_id] AS [missing_id], [t7].[person_id] AS [person_id], [t7].[started_at] AS [started_at],
[t7].[kind] AS [kind], [t7].[ended_at] AS [ended_at], [t7].[return_interview_offered] AS [return_interview_offered],
[t7].[return_interview_accepted] AS [return_interview_accepted], [t7].[back_on] AS [back_on], [t3].[period] AS
[period], [t3].[day] AS [day]
FROM (SELECT [t1].[missing_id] AS [missing_id], [t1].[person_id] AS [person_id], [t1].[started_at] AS [started_at],
[t1].[kind] AS [kind], [t1].[ended_at] AS [ended_at], [t1].[return_interview_offered] AS [return_interview_offered],
[t1].[return_interview_accepted] AS [return_interview_accepted], CAST([t1].[ended_at] AS DATE) AS [back_on]
FROM [missing_episodes] AS [t1]
WHERE [t1].[kind] = 'M') AS [t7]
INNER JOIN [period_days] AS [t3] ON [t7].[back_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t11]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t5] ON [t11].[person_id] = [t5].[held_by] AND [t11].[back_on] >= [t5].[from_on] AND
(([t5].[held_next] IS NULL) OR ([t11].[back_on] < [t5].[held_next]))) AS [t12]
WHERE [t12].[return_interview_offered] = 'Y') AS [t13];

-- measure MS05
SELECT CAST([t29].[period] AS VARCHAR(MAX)) AS [period], CAST([t29].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t29].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t29].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t29].[hit] IS NULL, [t29].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t29].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t29].[hit] IS NULL, 0.0, [t29].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t28].[person_id] AS [person_id], [t28].[period] AS [period], [t28].[to_on] AS [to_on], [t28].[began_on]
AS [began_on], [t28].[worker_id] AS [worker_id], [t28].[team_id] AS [team_id], [t28].[counted] AS [counted], [t28].
[hit] AS [hit]
FROM (SELECT [t27].[person_id] AS [person_id], [t27].[period] AS [period], [t27].[to_on] AS [to_on], [t27].[began_on]
AS [began_on], [t27].[worker_id] AS [worker_id], [t27].[team_id] AS [team_id], [t27].[counted] AS [counted], [t27].
[found_person] AS [found_person], [t27].[found_period] AS [found_period], CAST(CAST(CASE WHEN NOT [t27].
[found_person] IS NULL THEN 1 WHEN NOT (NOT [t27].[found_person] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [hit]
FROM (SELECT [t23].[person_id] AS [person_id], [t23].[period] AS [period], [t23].[to_on] AS [to_on], [t23].[began_on]
AS [began_on], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id], [t23].[counted] AS [counted], [t26].
[found_person] AS [found_person], [t26].[found_period] AS [found_period]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[period] AS [period], [t21].[to_on] AS [to_on], [t21].[began_on]
AS [began_on], IIF(([t21].[until_on] IS NULL) OR ([t21].[to_on] <= [t21].[until_on]), [t21].[held_worker], CAST(NULL
AS VARCHAR(MAX))) AS [worker_id], [t21].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[period] AS [period], [t20].[to_on] AS [to_on], [t20].[began_on]
AS [began_on], [t7].[held_by] AS [held_by], [t7].[held_worker] AS [held_worker], [t7].[held_team] AS [held_team], [t7]
.[from_on] AS [from_on], [t7].[until_on] AS [until_on], [t7].[held_next] AS [held_next]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[period] AS [period], [t18].[to_on] AS [to_on], [t18].[began_on]
AS [began_on]
FROM (SELECT [t17].[missing_id] AS [missing_id], [t17].[person_id] AS [person_id], [t17].[started_at] AS [started_at]
, [t17].[kind] AS [kind], [t17].[ended_at] AS [ended_at], [t17].[return_interview_offered] AS
[return_interview_offered], [t17].[return_interview_accepted] AS [return_interview_accepted], [t17].[began_on] AS
[began_on], [t17].[period] AS [period], [t17].[from_on] AS [from_on], [t17].[to_on] AS [to_on], [t17].
[year_before_on] AS [year_before_on], [t17].[since_on] AS [since_on], ROW_NUMBER() OVER (PARTITION BY [t17].
[person_id], [t17].[period] ORDER BY CASE WHEN [t17].[started_at] IS NULL THEN 1 ELSE 0 END, [t17].[started_at] ASC,
CASE WHEN [t17].[missing_id] IS NULL THEN 1 ELSE 0 END, [t17].[missing_id] ASC) - 1 AS [place]
FROM (SELECT [t12].[missing_id] AS [missing_id], [t12].[person_id] AS [person_id], [t12].[started_at] AS [started_at]
, [t12].[kind] AS [kind], [t12].[ended_at] AS [ended_at], [t12].[return_interview_offered] AS
[return_interview_offered], [t12].[return_interview_accepted] AS [return_interview_accepted], [t12].[began_on] AS
[began_on], [t16].[period] AS [period], [t16].[from_on] AS [from_on], [t16].[to_on] AS [to_on], [t16].
[year_before_on] AS [year_before_on], [t16].[since_on] AS [since_on]
FROM (SELECT [t2].[missing_id] AS [missing_id], [t2].[person_id] AS [person_id], [t2].[started_at] AS [started_at],
[t2].[kind] AS [kind], [t2].[ended_at] AS [ended_at], [t2].[return_interview_offered] AS [return_interview_offered],
[t2].[return_interview_accepted] AS [return_interview_accepted], CAST([t2].[started_at] AS DATE) AS [began_on]
FROM [missing_episodes] AS [t2]
WHERE [t2].[kind] = 'M') AS [t12]
INNER JOIN (SELECT [t14].[period] AS [period], [t14].[from_on] AS [from_on], [t14].[to_on] AS [to_on], [t14].
[year_before_on] AS [year_before_on], [t14].[since_on] AS [since_on]
FROM (SELECT [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS
[year_before_on], [t13].[shift_from] AS [shift_from], [t13].[since_on] AS [since_on]
FROM [periods] AS [t5]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [since_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'often_missing' AND [t4].[variant] = 'all') AS [t13] ON [t5].[to_on] = [t13].[shift_from]) AS
[t14]) AS [t16] ON [t12].[began_on] > [t16].[since_on] AND [t12].[began_on] <= [t16].[to_on]) AS [t17]) AS [t18]
WHERE [t18].[place] = 2) AS [t20]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t7] ON [t20].[person_id] = [t7].[held_by] AND [t20].[to_on] >= [t7].[from_on] AND (
([t7].[held_next] IS NULL) OR ([t20].[to_on] < [t7].[held_next]))) AS [t21]) AS [t23]
LEFT OUTER JOIN (SELECT DISTINCT [t24].[found_person] AS [found_person], [t24].[found_period] AS [found_period]
FROM (SELECT [t23].[person_id] AS [found_person], [t23].[period] AS [found_period]
FROM (SELECT [t21].[person_id] AS [person_id], [t21].[period] AS [period], [t21].[to_on] AS [to_on], [t21].[began_on]
AS [began_on], IIF(([t21].[until_on] IS NULL) OR ([t21].[to_on] <= [t21].[until_on]), [t21].[held_worker], CAST(NULL
AS VARCHAR(MAX))) AS [worker_id], [t21].[held_team] AS [team_id], 1.0 AS [counted]
FROM (SELECT [t20].[person_id] AS [person_id], [t20].[period] AS [period], [t20].[to_on] AS [to_on], [t20].[began_on]
AS [began_on], [t7].[held_by] AS [held_by], [t7].[held_worker] AS [held_worker], [t7].[held_team] AS [held_team], [t7]
.[from_on] AS [from_on], [t7].[until_on] AS [until_on], [t7].[held_next] AS [held_next]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[period] AS [period], [t18].[to_on] AS [to_on], [t18].[began_on]
AS [began_on]
FROM (SELECT [t17].[missing_id] AS [missing_id], [t17].[person_id] AS [person_id], [t17].[started_at] AS [started_at]
, [t17].[kind] AS [kind], [t17].[ended_at] AS [ended_at], [t17].[return_interview_offered] AS
[return_interview_offered], [t17].[return_interview_accepted] AS [return_interview_accepted], [t17].[began_on] AS
[began_on], [t17].[period] AS [period], [t17].[from_on] AS [from_on], [t17].[to_on] AS [to_on], [t17].
[year_before_on] AS [year_before_on], [t17].[since_on] AS [since_on], ROW_NUMBER() OVER (PARTITION BY [t17].
[person_id], [t17].[period] ORDER BY CASE WHEN [t17].[started_at] IS NULL THEN 1 ELSE 0 END, [t17].[started_at] ASC,
CASE WHEN [t17].[missing_id] IS NULL THEN 1 ELSE 0 END, [t17].[missing_id] ASC) - 1 AS [place]
FROM (SELECT [t12].[missing_id] AS [missing_id], [t12].[person_id] AS [person_id], [t12].[started_at] AS [started_at]
, [t12].[kind] AS [kind], [t12].[ended_at] AS [ended_at], [t12].[return_interview_offered] AS
[return_interview_offered], [t12].[return_interview_accepted] AS [return_interview_accepted], [t12].[began_on] AS
[began_on], [t16].[period] AS [period], [t16].[from_on] AS [from_on], [t16].[to_on] AS [to_on], [t16].
[year_before_on] AS [year_before_on], [t16].[since_on] AS [since_on]
FROM (SELECT [t2].[missing_id] AS [missing_id], [t2].[person_id] AS [person_id], [t2].[started_at] AS [started_at],
[t2].[kind] AS [kind], [t2].[ended_at] AS [ended_at], [t2].[return_interview_offered] AS [return_interview_offered],
[t2].[return_interview_accepted] AS [return_interview_accepted], CAST([t2].[started_at] AS DATE) AS [began_on]
FROM [missing_episodes] AS [t2]
WHERE [t2].[kind] = 'M') AS [t12]
INNER JOIN (SELECT [t14].[period] AS [period], [t14].[from_on] AS [from_on], [t14].[to_on] AS [to_on], [t14].
[year_before_on] AS [year_before_on], [t14].[since_on] AS [since_on]
FROM (SELECT [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS
[year_before_on], [t13].[shift_from] AS [shift_from], [t13].[since_on] AS [since_on]
FROM [periods] AS [t5]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [since_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'often_missing' AND [t4].[variant] = 'all') AS [t13] ON [t5].[to_on] = [t13].[shift_from]) AS
[t14]) AS [t16] ON [t12].[began_on] > [t16].[since_on] AND [t12].[began_on] <= [t16].[to_on]) AS [t17]) AS [t18]
WHERE [t18].[place] = 2) AS [t20]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t7] ON [t20].[person_id] = [t7].[held_by] AND [t20].[to_on] >= [t7].[from_on] AND (
([t7].[held_next] IS NULL) OR ([t20].[to_on] < [t7].[held_next]))) AS [t21]) AS [t23]
WHERE EXISTS(SELECT 1
FROM (SELECT [t1].[person_id] AS [met_person], CAST([t1].[held_at] AS DATE) AS [met_on]
FROM [strategy_discussions] AS [t1]) AS [t11]
WHERE [t23].[person_id] = [t11].[met_person] AND [t11].[met_on] >= [t23].[began_on] AND [t11].[met_on] <= [t23].
[to_on])) AS [t24]) AS [t26] ON [t23].[person_id] = [t26].[found_person] AND [t23].[period] = [t26].[found_period]) AS
[t27]) AS [t28]) AS [t29];
