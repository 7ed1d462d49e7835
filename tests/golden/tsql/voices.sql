-- measure FB01
SELECT CAST([t7].[period] AS VARCHAR(MAX)) AS [period], CAST([t7].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t7].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN [t7].[answers] > 0 THEN 1
WHEN NOT ([t7].[answers] > 0) THEN 0 END AS BIT) AS FLOAT) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE(
CAST(CAST(CASE WHEN [t7].[answers] > 0 THEN 1 WHEN NOT ([t7].[answers] > 0) THEN 0 END AS BIT) AS FLOAT), 0.0) AS
FLOAT) AS [hit], CAST(IIF(NOT CAST(CAST(CASE WHEN [t7].[answers] > 0 THEN 1 WHEN NOT ([t7].[answers] > 0) THEN 0 END
AS BIT) AS FLOAT) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS
[overdue]
FROM (SELECT [t6].[period] AS [period], [t6].[respondent_id] AS [respondent_id], MAX([t6].[person_id]) AS [person_id]
, MAX([t6].[team_id]) AS [team_id], COUNT([t6].[given_on]) AS [answers]
FROM (SELECT [t5].[feedback_id] AS [feedback_id], [t5].[person_id] AS [person_id], [t5].[team_id] AS [team_id], [t5].
[respondent_id] AS [respondent_id], [t5].[said_by] AS [said_by], [t5].[asked_on] AS [asked_on], [t5].[given_on] AS
[given_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by], [t5].[period] AS [period], 1.0
AS [counted]
FROM (SELECT [t4].[feedback_id] AS [feedback_id], [t4].[person_id] AS [person_id], [t4].[team_id] AS [team_id], [t4].
[respondent_id] AS [respondent_id], [t4].[said_by] AS [said_by], [t4].[asked_on] AS [asked_on], [t4].[given_on] AS
[given_on], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by], [t4].[period] AS [period]
FROM (SELECT [t2].[feedback_id] AS [feedback_id], [t2].[person_id] AS [person_id], [t2].[team_id] AS [team_id], [t2].
[respondent_id] AS [respondent_id], [t2].[said_by] AS [said_by], [t2].[asked_on] AS [asked_on], [t2].[given_on] AS
[given_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by], [t3].[period] AS [period], [t3]
.[day] AS [day]
FROM [feedback] AS [t2]
INNER JOIN [period_days] AS [t3] ON [t2].[asked_on] = [t3].[day]) AS [t4]) AS [t5]) AS [t6] GROUP BY [t6].[period],
[t6].[respondent_id]) AS [t7];

-- measure FB02
SELECT CAST([t12].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t12].[team_id] AS VARCHAR(MAX)) AS
[team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(COALESCE([t12].
[positive], (CAST(0 AS BIT))) AS FLOAT) IS NULL, [t12].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST(
COALESCE([t12].[positive], (CAST(0 AS BIT))) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(COALESCE([t12].
[positive], (CAST(0 AS BIT))) AS FLOAT) IS NULL, 0.0, [t12].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS
[pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t11].[answer_id] AS [answer_id], [t11].[feedback_id] AS [feedback_id], [t11].[question] AS [question],
[t11].[is_core] AS [is_core], [t11].[positive] AS [positive], [t11].[answered_on] AS [answered_on], [t11].
[recorded_at] AS [recorded_at], [t11].[recorded_by] AS [recorded_by], [t11].[period] AS [period], [t11].[counted] AS
[counted], [t6].[given_feedback] AS [given_feedback], [t6].[team_id] AS [team_id]
FROM (SELECT [t9].[answer_id] AS [answer_id], [t9].[feedback_id] AS [feedback_id], [t9].[question] AS [question], [t9]
.[is_core] AS [is_core], [t9].[positive] AS [positive], [t9].[answered_on] AS [answered_on], [t9].[recorded_at] AS
[recorded_at], [t9].[recorded_by] AS [recorded_by], [t9].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t8].[answer_id] AS [answer_id], [t8].[feedback_id] AS [feedback_id], [t8].[question] AS [question], [t8]
.[is_core] AS [is_core], [t8].[positive] AS [positive], [t8].[answered_on] AS [answered_on], [t8].[recorded_at] AS
[recorded_at], [t8].[recorded_by] AS [recorded_by], [t8].[period] AS [period]
FROM (SELECT [t7].[answer_id] AS [answer_id], [t7].[feedback_id] AS [feedback_id], [t7].[question] AS [question], [t7]
.[is_core] AS [is_core], [t7].[positive] AS [positive], [t7].[answered_on] AS [answered_on], [t7].[recorded_at] AS
[recorded_at], [t7].[recorded_by] AS [recorded_by], [t3].[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t1].[answer_id] AS [answer_id], [t1].[feedback_id] AS [feedback_id], [t1].[question] AS [question], [t1]
.[is_core] AS [is_core], [t1].[positive] AS [positive], [t1].[answered_on] AS [answered_on], [t1].[recorded_at] AS
[recorded_at], [t1].[recorded_by] AS [recorded_by]
FROM [feedback_answers] AS [t1]
WHERE [t1].[is_core] <> 0) AS [t7]
INNER JOIN [period_days] AS [t3] ON [t7].[answered_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t11]
LEFT OUTER JOIN (SELECT [t0].[feedback_id] AS [given_feedback], [t0].[team_id] AS [team_id]
FROM [feedback] AS [t0]) AS [t6] ON [t11].[feedback_id] = [t6].[given_feedback]) AS [t12];

-- measure FB03
SELECT CAST([t5].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS
VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(
CASE WHEN NOT [t5].[acted_on] IS NULL THEN 1 WHEN NOT (NOT [t5].[acted_on] IS NULL) THEN 0 END AS BIT) AS FLOAT) IS
NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST(CAST(CASE WHEN NOT [t5].[acted_on] IS NULL THEN 1 WHEN NOT
(NOT [t5].[acted_on] IS NULL) THEN 0 END AS BIT) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(CAST(CASE WHEN
NOT [t5].[acted_on] IS NULL THEN 1 WHEN NOT (NOT [t5].[acted_on] IS NULL) THEN 0 END AS BIT) AS FLOAT) IS NULL, 0.0,
1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t4].[theme_id] AS [theme_id], [t4].[theme] AS [theme], [t4].[raised_on] AS [raised_on], [t4].[acted_on]
AS [acted_on], [t4].[told_on] AS [told_on], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by],
[t4].[period] AS [period]
FROM (SELECT [t2].[theme_id] AS [theme_id], [t2].[theme] AS [theme], [t2].[raised_on] AS [raised_on], [t2].[acted_on]
AS [acted_on], [t2].[told_on] AS [told_on], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by],
[t3].[period] AS [period], [t3].[day] AS [day]
FROM [feedback_themes] AS [t2]
INNER JOIN [period_days] AS [t3] ON [t2].[raised_on] = [t3].[day]) AS [t4]) AS [t5];

-- measure CO01
SELECT CAST([t18].[period] AS VARCHAR(MAX)) AS [period], CAST([t18].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t18].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST
(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(COALESCE(CAST(CASE WHEN [t18].
[answered_on] <= [t18].[due_on] THEN 1 WHEN NOT ([t18].[answered_on] <= [t18].[due_on]) THEN 0 END AS BIT), (CAST(0 AS
BIT))) AS FLOAT) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST(COALESCE(CAST(CASE WHEN [t18].
[answered_on] <= [t18].[due_on] THEN 1 WHEN NOT ([t18].[answered_on] <= [t18].[due_on]) THEN 0 END AS BIT), (CAST(0 AS
BIT))) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(COALESCE(CAST(CASE WHEN [t18].[answered_on] <= [t18].
[due_on] THEN 1 WHEN NOT ([t18].[answered_on] <= [t18].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) IS
NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t17].[stage_id] AS [stage_id], [t17].[complaint_id] AS [complaint_id], [t17].[person_id] AS [person_id]
, [t17].[team_id] AS [team_id], [t17].[statutory] AS [statutory], [t17].[stage] AS [stage], [t17].[started_on] AS
[started_on], [t17].[extended] AS [extended], [t17].[answered_on] AS [answered_on], [t17].[outcome] AS [outcome],
[t17].[learning_recorded] AS [learning_recorded], [t17].[recorded_at] AS [recorded_at], [t17].[recorded_by] AS
[recorded_by], [t17].[plain_on] AS [plain_on], [t17].[extended_on] AS [extended_on], [t17].[due_on] AS [due_on], [t17]
.[period] AS [period]
FROM (SELECT [t16].[stage_id] AS [stage_id], [t16].[complaint_id] AS [complaint_id], [t16].[person_id] AS [person_id]
, [t16].[team_id] AS [team_id], [t16].[statutory] AS [statutory], [t16].[stage] AS [stage], [t16].[started_on] AS
[started_on], [t16].[extended] AS [extended], [t16].[answered_on] AS [answered_on], [t16].[outcome] AS [outcome],
[t16].[learning_recorded] AS [learning_recorded], [t16].[recorded_at] AS [recorded_at], [t16].[recorded_by] AS
[recorded_by], [t16].[plain_on] AS [plain_on], [t16].[extended_on] AS [extended_on], [t16].[due_on] AS [due_on], [t3]
.[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t14].[stage_id] AS [stage_id], [t14].[complaint_id] AS [complaint_id], [t14].[person_id] AS [person_id]
, [t14].[team_id] AS [team_id], [t14].[statutory] AS [statutory], [t14].[stage] AS [stage], [t14].[started_on] AS
[started_on], [t14].[extended] AS [extended], [t14].[answered_on] AS [answered_on], [t14].[outcome] AS [outcome],
[t14].[learning_recorded] AS [learning_recorded], [t14].[recorded_at] AS [recorded_at], [t14].[recorded_by] AS
[recorded_by], [t14].[plain_on] AS [plain_on], [t14].[extended_on] AS [extended_on], IIF(COALESCE([t14].[extended], (
CAST(0 AS BIT))) = 1, [t14].[extended_on], [t14].[plain_on]) AS [due_on]
FROM (SELECT [t13].[stage_id] AS [stage_id], [t13].[complaint_id] AS [complaint_id], [t13].[person_id] AS [person_id]
, [t13].[team_id] AS [team_id], [t13].[statutory] AS [statutory], [t13].[stage] AS [stage], [t13].[started_on] AS
[started_on], [t13].[extended] AS [extended], [t13].[answered_on] AS [answered_on], [t13].[outcome] AS [outcome],
[t13].[learning_recorded] AS [learning_recorded], [t13].[recorded_at] AS [recorded_at], [t13].[recorded_by] AS
[recorded_by], [t13].[plain_on] AS [plain_on], [t13].[extended_on] AS [extended_on]
FROM (SELECT [t12].[stage_id] AS [stage_id], [t12].[complaint_id] AS [complaint_id], [t12].[person_id] AS [person_id]
, [t12].[team_id] AS [team_id], [t12].[statutory] AS [statutory], [t12].[stage] AS [stage], [t12].[started_on] AS
[started_on], [t12].[extended] AS [extended], [t12].[answered_on] AS [answered_on], [t12].[outcome] AS [outcome],
[t12].[learning_recorded] AS [learning_recorded], [t12].[recorded_at] AS [recorded_at], [t12].[recorded_by] AS
[recorded_by], [t12].[plain_on] AS [plain_on], [t7].[shift_from] AS [shift_from], [t7].[extended_on] AS [extended_on]
FROM (SELECT [t10].[stage_id] AS [stage_id], [t10].[complaint_id] AS [complaint_id], [t10].[person_id] AS [person_id]
, [t10].[team_id] AS [team_id], [t10].[statutory] AS [statutory], [t10].[stage] AS [stage], [t10].[started_on] AS
[started_on], [t10].[extended] AS [extended], [t10].[answered_on] AS [answered_on], [t10].[outcome] AS [outcome],
[t10].[learning_recorded] AS [learning_recorded], [t10].[recorded_at] AS [recorded_at], [t10].[recorded_by] AS
[recorded_by], [t10].[plain_on] AS [plain_on]
FROM (SELECT [t9].[stage_id] AS [stage_id], [t9].[complaint_id] AS [complaint_id], [t9].[person_id] AS [person_id],
[t9].[team_id] AS [team_id], [t9].[statutory] AS [statutory], [t9].[stage] AS [stage], [t9].[started_on] AS
[started_on], [t9].[extended] AS [extended], [t9].[answered_on] AS [answered_on], [t9].[outcome] AS [outcome], [t9].
[learning_recorded] AS [learning_recorded], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by] AS [recorded_by],
[t8].[shift_from] AS [shift_from], [t8].[plain_on] AS [plain_on]
FROM (SELECT [t2].[stage_id] AS [stage_id], [t2].[complaint_id] AS [complaint_id], [t2].[person_id] AS [person_id],
[t2].[team_id] AS [team_id], [t2].[statutory] AS [statutory], [t2].[stage] AS [stage], [t2].[started_on] AS
[started_on], [t2].[extended] AS [extended], [t2].[answered_on] AS [answered_on], [t2].[outcome] AS [outcome], [t2].
[learning_recorded] AS [learning_recorded], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [complaints] AS [t2]
WHERE [t2].[stage] = '1' AND [t2].[statutory] <> 0) AS [t9]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [plain_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'complaint_first' AND [t1].[variant] = 'all') AS [t8] ON [t9].[started_on] = [t8].
[shift_from]) AS [t10]) AS [t12]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [extended_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'complaint_first_extended' AND [t1].[variant] = 'all') AS [t7] ON [t12].[started_on] = [t7].
[shift_from]) AS [t13]) AS [t14]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t14].[outcome] = 'withdrawn') AND (([t14].[answered_on] IS NULL) OR ([t14].
[answered_on] <= IIF(COALESCE([t14].[extended], (CAST(0 AS BIT))) = 1, [t14].[extended_on], [t14].[plain_on]))) THEN 1
WHEN NOT (([t14].[outcome] = 'withdrawn') AND (([t14].[answered_on] IS NULL) OR ([t14].[answered_on] <= IIF(COALESCE(
[t14].[extended], (CAST(0 AS BIT))) = 1, [t14].[extended_on], [t14].[plain_on])))) THEN 0 END AS BIT), (CAST(0 AS BIT
))) = 1)) AS [t16]
INNER JOIN [period_days] AS [t3] ON [t16].[due_on] = [t3].[day]) AS [t17]) AS [t18];

-- measure CO02
SELECT CAST([t18].[period] AS VARCHAR(MAX)) AS [period], CAST([t18].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t18].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST
(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(COALESCE(CAST(CASE WHEN [t18].
[answered_on] <= [t18].[due_on] THEN 1 WHEN NOT ([t18].[answered_on] <= [t18].[due_on]) THEN 0 END AS BIT), (CAST(0 AS
BIT))) AS FLOAT) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST(COALESCE(CAST(CASE WHEN [t18].
[answered_on] <= [t18].[due_on] THEN 1 WHEN NOT ([t18].[answered_on] <= [t18].[due_on]) THEN 0 END AS BIT), (CAST(0 AS
BIT))) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(COALESCE(CAST(CASE WHEN [t18].[answered_on] <= [t18].
[due_on] THEN 1 WHEN NOT ([t18].[answered_on] <= [t18].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) IS
NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t17].[stage_id] AS [stage_id], [t17].[complaint_id] AS [complaint_id], [t17].[person_id] AS [person_id]
, [t17].[team_id] AS [team_id], [t17].[statutory] AS [statutory], [t17].[stage] AS [stage], [t17].[started_on] AS
[started_on], [t17].[extended] AS [extended], [t17].[answered_on] AS [answered_on], [t17].[outcome] AS [outcome],
[t17].[learning_recorded] AS [learning_recorded], [t17].[recorded_at] AS [recorded_at], [t17].[recorded_by] AS
[recorded_by], [t17].[plain_on] AS [plain_on], [t17].[extended_on] AS [extended_on], [t17].[due_on] AS [due_on], [t17]
.[period] AS [period]
FROM (SELECT [t16].[stage_id] AS [stage_id], [t16].[complaint_id] AS [complaint_id], [t16].[person_id] AS [person_id]
, [t16].[team_id] AS [team_id], [t16].[statutory] AS [statutory], [t16].[stage] AS [stage], [t16].[started_on] AS
[started_on], [t16].[extended] AS [extended], [t16].[answered_on] AS [answered_on], [t16].[outcome] AS [outcome],
[t16].[learning_recorded] AS [learning_recorded], [t16].[recorded_at] AS [recorded_at], [t16].[recorded_by] AS
[recorded_by], [t16].[plain_on] AS [plain_on], [t16].[extended_on] AS [extended_on], [t16].[due_on] AS [due_on], [t3]
.[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t14].[stage_id] AS [stage_id], [t14].[complaint_id] AS [complaint_id], [t14].[person_id] AS [person_id]
, [t14].[team_id] AS [team_id], [t14].[statutory] AS [statutory], [t14].[stage] AS [stage], [t14].[started_on] AS
[started_on], [t14].[extended] AS [extended], [t14].[answered_on] AS [answered_on], [t14].[outcome] AS [outcome],
[t14].[learning_recorded] AS [learning_recorded], [t14].[recorded_at] AS [recorded_at], [t14].[recorded_by] AS
[recorded_by], [t14].[plain_on] AS [plain_on], [t14].[extended_on] AS [extended_on], IIF(COALESCE([t14].[extended], (
CAST(0 AS BIT))) = 1, [t14].[extended_on], [t14].[plain_on]) AS [due_on]
FROM (SELECT [t13].[stage_id] AS [stage_id], [t13].[complaint_id] AS [complaint_id], [t13].[person_id] AS [person_id]
, [t13].[team_id] AS [team_id], [t13].[statutory] AS [statutory], [t13].[stage] AS [stage], [t13].[started_on] AS
[started_on], [t13].[extended] AS [extended], [t13].[answered_on] AS [answered_on], [t13].[outcome] AS [outcome],
[t13].[learning_recorded] AS [learning_recorded], [t13].[recorded_at] AS [recorded_at], [t13].[recorded_by] AS
[recorded_by], [t13].[plain_on] AS [plain_on], [t13].[extended_on] AS [extended_on]
FROM (SELECT [t12].[stage_id] AS [stage_id], [t12].[complaint_id] AS [complaint_id], [t12].[person_id] AS [person_id]
, [t12].[team_id] AS [team_id], [t12].[statutory] AS [statutory], [t12].[stage] AS [stage], [t12].[started_on] AS
[started_on], [t12].[extended] AS [extended], [t12].[answered_on] AS [answered_on], [t12].[outcome] AS [outcome],
[t12].[learning_recorded] AS [learning_recorded], [t12].[recorded_at] AS [recorded_at], [t12].[recorded_by] AS
[recorded_by], [t12].[plain_on] AS [plain_on], [t7].[shift_from] AS [shift_from], [t7].[extended_on] AS [extended_on]
FROM (SELECT [t10].[stage_id] AS [stage_id], [t10].[complaint_id] AS [complaint_id], [t10].[person_id] AS [person_id]
, [t10].[team_id] AS [team_id], [t10].[statutory] AS [statutory], [t10].[stage] AS [stage], [t10].[started_on] AS
[started_on], [t10].[extended] AS [extended], [t10].[answered_on] AS [answered_on], [t10].[outcome] AS [outcome],
[t10].[learning_recorded] AS [learning_recorded], [t10].[recorded_at] AS [recorded_at], [t10].[recorded_by] AS
[recorded_by], [t10].[plain_on] AS [plain_on]
FROM (SELECT [t9].[stage_id] AS [stage_id], [t9].[complaint_id] AS [complaint_id], [t9].[person_id] AS [person_id],
[t9].[team_id] AS [team_id], [t9].[statutory] AS [statutory], [t9].[stage] AS [stage], [t9].[started_on] AS
[started_on], [t9].[extended] AS [extended], [t9].[answered_on] AS [answered_on], [t9].[outcome] AS [outcome], [t9].
[learning_recorded] AS [learning_recorded], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by] AS [recorded_by],
[t8].[shift_from] AS [shift_from], [t8].[plain_on] AS [plain_on]
FROM (SELECT [t2].[stage_id] AS [stage_id], [t2].[complaint_id] AS [complaint_id], [t2].[person_id] AS [person_id],
[t2].[team_id] AS [team_id], [t2].[statutory] AS [statutory], [t2].[stage] AS [stage], [t2].[started_on] AS
[started_on], [t2].[extended] AS [extended], [t2].[answered_on] AS [answered_on], [t2].[outcome] AS [outcome], [t2].
[learning_recorded] AS [learning_recorded], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [complaints] AS [t2]
WHERE [t2].[stage] = '2' AND [t2].[statutory] <> 0) AS [t9]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [plain_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'complaint_second' AND [t1].[variant] = 'all') AS [t8] ON [t9].[started_on] = [t8].
[shift_from]) AS [t10]) AS [t12]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [extended_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'complaint_second_extended' AND [t1].[variant] = 'all') AS [t7] ON [t12].[started_on] = [t7]
.[shift_from]) AS [t13]) AS [t14]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t14].[outcome] = 'withdrawn') AND (([t14].[answered_on] IS NULL) OR ([t14].
[answered_on] <= IIF(COALESCE([t14].[extended], (CAST(0 AS BIT))) = 1, [t14].[extended_on], [t14].[plain_on]))) THEN 1
WHEN NOT (([t14].[outcome] = 'withdrawn') AND (([t14].[answered_on] IS NULL) OR ([t14].[answered_on] <= IIF(COALESCE(
[t14].[extended], (CAST(0 AS BIT))) = 1, [t14].[extended_on], [t14].[plain_on])))) THEN 0 END AS BIT), (CAST(0 AS BIT
))) = 1)) AS [t16]
INNER JOIN [period_days] AS [t3] ON [t16].[due_on] = [t3].[day]) AS [t17]) AS [t18];

-- measure CO03
SELECT CAST([t18].[period] AS VARCHAR(MAX)) AS [period], CAST([t18].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t18].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST
(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(COALESCE(CAST(CASE WHEN [t18].
[answered_on] <= [t18].[due_on] THEN 1 WHEN NOT ([t18].[answered_on] <= [t18].[due_on]) THEN 0 END AS BIT), (CAST(0 AS
BIT))) AS FLOAT) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST(COALESCE(CAST(CASE WHEN [t18].
[answered_on] <= [t18].[due_on] THEN 1 WHEN NOT ([t18].[answered_on] <= [t18].[due_on]) THEN 0 END AS BIT), (CAST(0 AS
BIT))) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(COALESCE(CAST(CASE WHEN [t18].[answered_on] <= [t18].
[due_on] THEN 1 WHEN NOT ([t18].[answered_on] <= [t18].[due_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS FLOAT) IS
NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t17].[stage_id] AS [stage_id], [t17].[complaint_id] AS [complaint_id], [t17].[person_id] AS [person_id]
, [t17].[team_id] AS [team_id], [t17].[statutory] AS [statutory], [t17].[stage] AS [stage], [t17].[started_on] AS
[started_on], [t17].[extended] AS [extended], [t17].[answered_on] AS [answered_on], [t17].[outcome] AS [outcome],
[t17].[learning_recorded] AS [learning_recorded], [t17].[recorded_at] AS [recorded_at], [t17].[recorded_by] AS
[recorded_by], [t17].[plain_on] AS [plain_on], [t17].[extended_on] AS [extended_on], [t17].[due_on] AS [due_on], [t17]
.[period] AS [period]
FROM (SELECT [t16].[stage_id] AS [stage_id], [t16].[complaint_id] AS [complaint_id], [t16].[person_id] AS [person_id]
, [t16].[team_id] AS [team_id], [t16].[statutory] AS [statutory], [t16].[stage] AS [stage], [t16].[started_on] AS
[started_on], [t16].[extended] AS [extended], [t16].[answered_on] AS [answered_on], [t16].[outcome] AS [outcome],
[t16].[learning_recorded] AS [learning_recorded], [t16].[recorded_at] AS [recorded_at], [t16].[recorded_by] AS
[recorded_by], [t16].[plain_on] AS [plain_on], [t16].[extended_on] AS [extended_on], [t16].[due_on] AS [due_on], [t3]
.[period] AS [period], [t3].[day] AS [day]
FROM (SELECT [t14].[stage_id] AS [stage_id], [t14].[complaint_id] AS [complaint_id], [t14].[person_id] AS [person_id]
, [t14].[team_id] AS [team_id], [t14].[statutory] AS [statutory], [t14].[stage] AS [stage], [t14].[started_on] AS
[started_on], [t14].[extended] AS [extended], [t14].[answered_on] AS [answered_on], [t14].[outcome] AS [outcome],
[t14].[learning_recorded] AS [learning_recorded], [t14].[recorded_at] AS [recorded_at], [t14].[recorded_by] AS
[recorded_by], [t14].[plain_on] AS [plain_on], [t14].[extended_on] AS [extended_on], IIF(COALESCE([t14].[extended], (
CAST(0 AS BIT))) = 1, [t14].[extended_on], [t14].[plain_on]) AS [due_on]
FROM (SELECT [t13].[stage_id] AS [stage_id], [t13].[complaint_id] AS [complaint_id], [t13].[person_id] AS [person_id]
, [t13].[team_id] AS [team_id], [t13].[statutory] AS [statutory], [t13].[stage] AS [stage], [t13].[started_on] AS
[started_on], [t13].[extended] AS [extended], [t13].[answered_on] AS [answered_on], [t13].[outcome] AS [outcome],
[t13].[learning_recorded] AS [learning_recorded], [t13].[recorded_at] AS [recorded_at], [t13].[recorded_by] AS
[recorded_by], [t13].[plain_on] AS [plain_on], [t13].[extended_on] AS [extended_on]
FROM (SELECT [t12].[stage_id] AS [stage_id], [t12].[complaint_id] AS [complaint_id], [t12].[person_id] AS [person_id]
, [t12].[team_id] AS [team_id], [t12].[statutory] AS [statutory], [t12].[stage] AS [stage], [t12].[started_on] AS
[started_on], [t12].[extended] AS [extended], [t12].[answered_on] AS [answered_on], [t12].[outcome] AS [outcome],
[t12].[learning_recorded] AS [learning_recorded], [t12].[recorded_at] AS [recorded_at], [t12].[recorded_by] AS
[recorded_by], [t12].[plain_on] AS [plain_on], [t7].[shift_from] AS [shift_from], [t7].[extended_on] AS [extended_on]
FROM (SELECT [t10].[stage_id] AS [stage_id], [t10].[complaint_id] AS [complaint_id], [t10].[person_id] AS [person_id]
, [t10].[team_id] AS [team_id], [t10].[statutory] AS [statutory], [t10].[stage] AS [stage], [t10].[started_on] AS
[started_on], [t10].[extended] AS [extended], [t10].[answered_on] AS [answered_on], [t10].[outcome] AS [outcome],
[t10].[learning_recorded] AS [learning_recorded], [t10].[recorded_at] AS [recorded_at], [t10].[recorded_by] AS
[recorded_by], [t10].[plain_on] AS [plain_on]
FROM (SELECT [t9].[stage_id] AS [stage_id], [t9].[complaint_id] AS [complaint_id], [t9].[person_id] AS [person_id],
[t9].[team_id] AS [team_id], [t9].[statutory] AS [statutory], [t9].[stage] AS [stage], [t9].[started_on] AS
[started_on], [t9].[extended] AS [extended], [t9].[answered_on] AS [answered_on], [t9].[outcome] AS [outcome], [t9].
[learning_recorded] AS [learning_recorded], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by] AS [recorded_by],
[t8].[shift_from] AS [shift_from], [t8].[plain_on] AS [plain_on]
FROM (SELECT [t2].[stage_id] AS [stage_id], [t2].[complaint_id] AS [complaint_id], [t2].[person_id] AS [person_id],
[t2].[team_id] AS [team_id], [t2].[statutory] AS [statutory], [t2].[stage] AS [stage], [t2].[started_on] AS
[started_on], [t2].[extended] AS [extended], [t2].[answered_on] AS [answered_on], [t2].[outcome] AS [outcome], [t2].
[learning_recorded] AS [learning_recorded], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by]
FROM [complaints] AS [t2]
WHERE [t2].[stage] = '3' AND [t2].[statutory] <> 0) AS [t9]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [plain_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'complaint_panel' AND [t1].[variant] = 'all') AS [t8] ON [t9].[started_on] = [t8].
[shift_from]) AS [t10]) AS [t12]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [extended_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'complaint_panel' AND [t1].[variant] = 'all') AS [t7] ON [t12].[started_on] = [t7].
[shift_from]) AS [t13]) AS [t14]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t14].[outcome] = 'withdrawn') AND (([t14].[answered_on] IS NULL) OR ([t14].
[answered_on] <= IIF(COALESCE([t14].[extended], (CAST(0 AS BIT))) = 1, [t14].[extended_on], [t14].[plain_on]))) THEN 1
WHEN NOT (([t14].[outcome] = 'withdrawn') AND (([t14].[answered_on] IS NULL) OR ([t14].[answered_on] <= IIF(COALESCE(
[t14].[extended], (CAST(0 AS BIT))) = 1, [t14].[extended_on], [t14].[plain_on])))) THEN 0 END AS BIT), (CAST(0 AS BIT
))) = 1)) AS [t16]
INNER JOIN [period_days] AS [t3] ON [t16].[due_on] = [t3].[day]) AS [t17]) AS [t18];

-- measure CO04
SELECT CAST([t6].[period] AS VARCHAR(MAX)) AS [period], CAST([t6].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t6].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST([t6].[learning_recorded] AS FLOAT) IS
NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST([t6].[learning_recorded] AS FLOAT), 0.0) AS FLOAT) AS [hit]
, CAST(IIF(NOT CAST([t6].[learning_recorded] AS FLOAT) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT)
AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t5].[stage_id] AS [stage_id], [t5].[complaint_id] AS [complaint_id], [t5].[person_id] AS [person_id],
[t5].[team_id] AS [team_id], [t5].[statutory] AS [statutory], [t5].[stage] AS [stage], [t5].[started_on] AS
[started_on], [t5].[extended] AS [extended], [t5].[answered_on] AS [answered_on], [t5].[outcome] AS [outcome], [t5].
[learning_recorded] AS [learning_recorded], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by],
[t5].[period] AS [period]
FROM (SELECT [t4].[stage_id] AS [stage_id], [t4].[complaint_id] AS [complaint_id], [t4].[person_id] AS [person_id],
[t4].[team_id] AS [team_id], [t4].[statutory] AS [statutory], [t4].[stage] AS [stage], [t4].[started_on] AS
[started_on], [t4].[extended] AS [extended], [t4].[answered_on] AS [answered_on], [t4].[outcome] AS [outcome], [t4].
[learning_recorded] AS [learning_recorded], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by],
[t2].[period] AS [period], [t2].[day] AS [day]
FROM (SELECT [t0].[stage_id] AS [stage_id], [t0].[complaint_id] AS [complaint_id], [t0].[person_id] AS [person_id],
[t0].[team_id] AS [team_id], [t0].[statutory] AS [statutory], [t0].[stage] AS [stage], [t0].[started_on] AS
[started_on], [t0].[extended] AS [extended], [t0].[answered_on] AS [answered_on], [t0].[outcome] AS [outcome], [t0].
[learning_recorded] AS [learning_recorded], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by] AS [recorded_by]
FROM [complaints] AS [t0]
WHERE [t0].[outcome] IN ('upheld', 'partly upheld') AND [t0].[statutory] <> 0) AS [t4]
INNER JOIN [period_days] AS [t2] ON [t4].[answered_on] = [t2].[day]) AS [t5]) AS [t6];
