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
[team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t12].[is_core] IS NULL,
CAST(NULL AS FLOAT), CAST(COALESCE([t12].[positive], (CAST(0 AS BIT))) AS FLOAT)) IS NULL, [t12].[counted], 0.0) AS
FLOAT) AS [counted], CAST(COALESCE(IIF([t12].[is_core] IS NULL, CAST(NULL AS FLOAT), CAST(COALESCE([t12].[positive], (
CAST(0 AS BIT))) AS FLOAT)), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t12].[is_core] IS NULL, CAST(NULL AS FLOAT),
CAST(COALESCE([t12].[positive], (CAST(0 AS BIT))) AS FLOAT)) IS NULL, 0.0, [t12].[counted]) AS FLOAT) AS [unknown],
CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t11].[answer_id] AS [answer_id], [t11].[feedback_id] AS [feedback_id], [t11].[question] AS [question],
[t11].[is_core] AS [is_core], [t11].[positive] AS [positive], [t11].[answered_on] AS [answered_on], [t11].
[recorded_at] AS [recorded_at], [t11].[recorded_by] AS [recorded_by], [t11].[period] AS [period], [t11].[counted] AS
[counted], [t5].[given_feedback] AS [given_feedback], [t5].[team_id] AS [team_id]
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
WHERE COALESCE([t1].[is_core], (CAST(1 AS BIT))) = 1) AS [t7]
INNER JOIN [period_days] AS [t3] ON [t7].[answered_on] = [t3].[day]) AS [t8]) AS [t9]) AS [t11]
LEFT OUTER JOIN (SELECT [t0].[feedback_id] AS [given_feedback], [t0].[team_id] AS [team_id]
FROM [feedback] AS [t0]) AS [t5] ON [t11].[feedback_id] = [t5].[given_feedback]) AS [t12];

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
SELECT *
FROM (SELECT CAST([t30].[period] AS VARCHAR(MAX)) AS [period], CAST([t30].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t30].[team_id] AS VARCHAR(MAX)) AS [team_id]
, CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t30].[hit] IS NULL, [t30].[counted],
0.0) AS FLOAT) AS [counted], CAST(COALESCE([t30].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t30].[hit] IS NULL, 0.0
, [t30].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t28].[stage_id] AS [stage_id], [t28].[complaint_id] AS [complaint_id], [t28].[person_id] AS [person_id]
, [t28].[team_id] AS [team_id], [t28].[statutory] AS [statutory], [t28].[stage] AS [stage], [t28].[started_on] AS
[started_on], [t28].[extended] AS [extended], [t28].[answered_on] AS [answered_on], [t28].[outcome] AS [outcome],
[t28].[learning_recorded] AS [learning_recorded], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS
[recorded_by], [t28].[plain_on] AS [plain_on], [t28].[extended_on] AS [extended_on], [t28].[due_on] AS [due_on], [t28]
.[either] AS [either], [t28].[dated_on] AS [dated_on], [t28].[period] AS [period], [t28].[counted] AS [counted], [t28]
.[as_at] AS [as_at], IIF(([t28].[statutory] IS NULL) OR COALESCE(CAST(CASE WHEN (CASE WHEN ([t28].[due_on] IS NULL) OR
COALESCE(CAST(CASE WHEN [t28].[answered_on] < [t28].[started_on] THEN 1 WHEN NOT ([t28].[answered_on] < [t28].
[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t28].[answered_on] <= [t28].
[due_on] THEN 1.0 ELSE 0.0 END = 1) AND [t28].[either] <> 0 THEN 1 WHEN NOT ((CASE WHEN ([t28].[due_on] IS NULL) OR
COALESCE(CAST(CASE WHEN [t28].[answered_on] < [t28].[started_on] THEN 1 WHEN NOT ([t28].[answered_on] < [t28].
[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t28].[answered_on] <= [t28].
[due_on] THEN 1.0 ELSE 0.0 END = 1) AND [t28].[either] <> 0) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, CAST(NULL AS
FLOAT), CASE WHEN ([t28].[due_on] IS NULL) OR COALESCE(CAST(CASE WHEN [t28].[answered_on] < [t28].[started_on] THEN 1
WHEN NOT ([t28].[answered_on] < [t28].[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT
) WHEN [t28].[answered_on] <= [t28].[due_on] THEN 1.0 ELSE 0.0 END) AS [hit]
FROM (SELECT [t27].[stage_id] AS [stage_id], [t27].[complaint_id] AS [complaint_id], [t27].[person_id] AS [person_id]
, [t27].[team_id] AS [team_id], [t27].[statutory] AS [statutory], [t27].[stage] AS [stage], [t27].[started_on] AS
[started_on], [t27].[extended] AS [extended], [t27].[answered_on] AS [answered_on], [t27].[outcome] AS [outcome],
[t27].[learning_recorded] AS [learning_recorded], [t27].[recorded_at] AS [recorded_at], [t27].[recorded_by] AS
[recorded_by], [t27].[plain_on] AS [plain_on], [t27].[extended_on] AS [extended_on], [t27].[due_on] AS [due_on], [t27]
.[either] AS [either], [t27].[dated_on] AS [dated_on], [t27].[period] AS [period], [t27].[counted] AS [counted], [t6]
.[as_at] AS [as_at]
FROM (SELECT [t25].[stage_id] AS [stage_id], [t25].[complaint_id] AS [complaint_id], [t25].[person_id] AS [person_id]
, [t25].[team_id] AS [team_id], [t25].[statutory] AS [statutory], [t25].[stage] AS [stage], [t25].[started_on] AS
[started_on], [t25].[extended] AS [extended], [t25].[answered_on] AS [answered_on], [t25].[outcome] AS [outcome],
[t25].[learning_recorded] AS [learning_recorded], [t25].[recorded_at] AS [recorded_at], [t25].[recorded_by] AS
[recorded_by], [t25].[plain_on] AS [plain_on], [t25].[extended_on] AS [extended_on], [t25].[due_on] AS [due_on], [t25]
.[either] AS [either], [t25].[dated_on] AS [dated_on], [t25].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t23].[stage_id] AS [stage_id], [t23].[complaint_id] AS [complaint_id], [t23].[person_id] AS [person_id]
, [t23].[team_id] AS [team_id], [t23].[statutory] AS [statutory], [t23].[stage] AS [stage], [t23].[started_on] AS
[started_on], [t23].[extended] AS [extended], [t23].[answered_on] AS [answered_on], [t23].[outcome] AS [outcome],
[t23].[learning_recorded] AS [learning_recorded], [t23].[recorded_at] AS [recorded_at], [t23].[recorded_by] AS
[recorded_by], [t23].[plain_on] AS [plain_on], [t23].[extended_on] AS [extended_on], [t23].[due_on] AS [due_on], [t23]
.[either] AS [either], [t23].[dated_on] AS [dated_on], [t23].[period] AS [period]
FROM (SELECT [t22].[stage_id] AS [stage_id], [t22].[complaint_id] AS [complaint_id], [t22].[person_id] AS [person_id]
, [t22].[team_id] AS [team_id], [t22].[statutory] AS [statutory], [t22].[stage] AS [stage], [t22].[started_on] AS
[started_on], [t22].[extended] AS [extended], [t22].[answered_on] AS [answered_on], [t22].[outcome] AS [outcome],
[t22].[learning_recorded] AS [learning_recorded], [t22].[recorded_at] AS [recorded_at], [t22].[recorded_by] AS
[recorded_by], [t22].[plain_on] AS [plain_on], [t22].[extended_on] AS [extended_on], [t22].[due_on] AS [due_on], [t22]
.[either] AS [either], [t22].[dated_on] AS [dated_on], [t7].[period] AS [period], [t7].[day] AS [day]
FROM (SELECT [t18].[stage_id] AS [stage_id], [t18].[complaint_id] AS [complaint_id], [t18].[person_id] AS [person_id]
, [t18].[team_id] AS [team_id], [t18].[statutory] AS [statutory], [t18].[stage] AS [stage], [t18].[started_on] AS
[started_on], [t18].[extended] AS [extended], [t18].[answered_on] AS [answered_on], [t18].[outcome] AS [outcome],
[t18].[learning_recorded] AS [learning_recorded], [t18].[recorded_at] AS [recorded_at], [t18].[recorded_by] AS
[recorded_by], [t18].[plain_on] AS [plain_on], [t18].[extended_on] AS [extended_on], IIF(COALESCE([t18].[extended],
COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1 WHEN NOT ([t18].[answered_on] > [t18].
[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on], [t18].[plain_on]) AS [due_on], CAST(CASE
WHEN ([t18].[extended] IS NULL) AND ([t18].[answered_on] > [t18].[plain_on]) THEN 1 WHEN NOT (([t18].[extended] IS
NULL) AND ([t18].[answered_on] > [t18].[plain_on])) THEN 0 END AS BIT) AS [either], COALESCE(IIF(COALESCE([t18].
[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1 WHEN NOT ([t18].[answered_on] >
[t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on], [t18].[plain_on]), [t18].
[started_on]) AS [dated_on]
FROM (SELECT [t17].[stage_id] AS [stage_id], [t17].[complaint_id] AS [complaint_id], [t17].[person_id] AS [person_id]
, [t17].[team_id] AS [team_id], [t17].[statutory] AS [statutory], [t17].[stage] AS [stage], [t17].[started_on] AS
[started_on], [t17].[extended] AS [extended], [t17].[answered_on] AS [answered_on], [t17].[outcome] AS [outcome],
[t17].[learning_recorded] AS [learning_recorded], [t17].[recorded_at] AS [recorded_at], [t17].[recorded_by] AS
[recorded_by], [t17].[plain_on] AS [plain_on], [t17].[extended_on] AS [extended_on]
FROM (SELECT [t16].[stage_id] AS [stage_id], [t16].[complaint_id] AS [complaint_id], [t16].[person_id] AS [person_id]
, [t16].[team_id] AS [team_id], [t16].[statutory] AS [statutory], [t16].[stage] AS [stage], [t16].[started_on] AS
[started_on], [t16].[extended] AS [extended], [t16].[answered_on] AS [answered_on], [t16].[outcome] AS [outcome],
[t16].[learning_recorded] AS [learning_recorded], [t16].[recorded_at] AS [recorded_at], [t16].[recorded_by] AS
[recorded_by], [t16].[plain_on] AS [plain_on], [t11].[shift_from] AS [shift_from], [t11].[extended_on] AS
[extended_on]
FROM (SELECT [t14].[stage_id] AS [stage_id], [t14].[complaint_id] AS [complaint_id], [t14].[person_id] AS [person_id]
, [t14].[team_id] AS [team_id], [t14].[statutory] AS [statutory], [t14].[stage] AS [stage], [t14].[started_on] AS
[started_on], [t14].[extended] AS [extended], [t14].[answered_on] AS [answered_on], [t14].[outcome] AS [outcome],
[t14].[learning_recorded] AS [learning_recorded], [t14].[recorded_at] AS [recorded_at], [t14].[recorded_by] AS
[recorded_by], [t14].[plain_on] AS [plain_on]
FROM (SELECT [t13].[stage_id] AS [stage_id], [t13].[complaint_id] AS [complaint_id], [t13].[person_id] AS [person_id]
, [t13].[team_id] AS [team_id], [t13].[statutory] AS [statutory], [t13].[stage] AS [stage], [t13].[started_on] AS
[started_on], [t13].[extended] AS [extended], [t13].[answered_on] AS [answered_on], [t13].[outcome] AS [outcome],
[t13].[learning_recorded] AS [learning_recorded], [t13].[recorded_at] AS [recorded_at], [t13].[recorded_by] AS
[recorded_by], [t12].[shift_from] AS [shift_from], [t12].[plain_on] AS [plain_on]
FROM (SELECT [t4].[stage_id] AS [stage_id], [t4].[complaint_id] AS [complaint_id], [t4].[person_id] AS [person_id],
[t4].[team_id] AS [team_id], [t4].[statutory] AS [statutory], [t4].[stage] AS [stage], [t4].[started_on] AS
[started_on], [t4].[extended] AS [extended], [t4].[answered_on] AS [answered_on], [t4].[outcome] AS [outcome], [t4].
[learning_recorded] AS [learning_recorded], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by]
FROM [complaints] AS [t4]
WHERE [t4].[stage] = '1' AND COALESCE([t4].[statutory], (CAST(1 AS BIT))) = 1) AS [t13]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [plain_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'complaint_first' AND [t3].[variant] = 'all') AS [t12] ON [t13].[started_on] = [t12].
[shift_from]) AS [t14]) AS [t16]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [extended_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'complaint_first_extended' AND [t3].[variant] = 'all') AS [t11] ON [t16].[started_on] = [t11]
.[shift_from]) AS [t17]) AS [t18]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t18].[outcome] = 'withdrawn') AND (([t18].[answered_on] IS NULL) OR ([t18].
[answered_on] <= IIF(COALESCE([t18].[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1
WHEN NOT ([t18].[answered_on] > [t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on],
[t18].[plain_on]))) THEN 1 WHEN NOT (([t18].[outcome] = 'withdrawn') AND (([t18].[answered_on] IS NULL) OR ([t18].
[answered_on] <= IIF(COALESCE([t18].[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1
WHEN NOT ([t18].[answered_on] > [t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on],
[t18].[plain_on])))) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t22]
INNER JOIN [period_days] AS [t7] ON [t22].[dated_on] = [t7].[day]) AS [t23]) AS [t25]) AS [t27] CROSS JOIN
[snapshot_day] AS [t6]) AS [t28]
WHERE ([t28].[due_on] IS NULL) OR ([t28].[due_on] < [t28].[as_at])) AS [t30]) AS [t31]
UNION ALL
SELECT *
FROM (SELECT CAST([t24].[period] AS VARCHAR(MAX)) AS [period], CAST([t24].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t24].[team_id] AS VARCHAR(MAX)) AS [team_id]
, CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT)
AS [hit], CAST(CAST(CAST(CASE WHEN NOT [t24].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t24].[unknown_because] IS
NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t24].[unknown_because] IS
NULL) AND ([t24].[started_on] <= [t24].[to_on]) AND (([t24].[done_on] IS NULL) OR ([t24].[done_on] > [t24].[to_on]))
AND (([t24].[ended_other_on] IS NULL) OR ([t24].[ended_other_on] > [t24].[to_on])) AND COALESCE(CAST(CASE WHEN [t24].
[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1
THEN 1 WHEN NOT (([t24].[unknown_because] IS NULL) AND ([t24].[started_on] <= [t24].[to_on]) AND (([t24].[done_on] IS
NULL) OR ([t24].[done_on] > [t24].[to_on])) AND (([t24].[ended_other_on] IS NULL) OR ([t24].[ended_other_on] > [t24].
[to_on])) AND COALESCE(CAST(CASE WHEN [t24].[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].[to_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t24].
[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t24].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT
) AS [pending], CAST(CAST(CAST(CASE WHEN ([t24].[unknown_because] IS NULL) AND ([t24].[started_on] <= [t24].[to_on])
AND (([t24].[done_on] IS NULL) OR ([t24].[done_on] > [t24].[to_on])) AND (([t24].[ended_other_on] IS NULL) OR ([t24].
[ended_other_on] > [t24].[to_on])) AND COALESCE(CAST(CASE WHEN [t24].[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].
[due_on] < [t24].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t24].[unknown_because] IS NULL
) AND ([t24].[started_on] <= [t24].[to_on]) AND (([t24].[done_on] IS NULL) OR ([t24].[done_on] > [t24].[to_on])) AND (
([t24].[ended_other_on] IS NULL) OR ([t24].[ended_other_on] > [t24].[to_on])) AND COALESCE(CAST(CASE WHEN [t24].
[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)
THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t21].[stage_id] AS [stage_id], [t21].[complaint_id] AS [complaint_id], [t21].[person_id] AS [person_id]
, [t21].[team_id] AS [team_id], [t21].[statutory] AS [statutory], [t21].[stage] AS [stage], [t21].[started_on] AS
[started_on], [t21].[extended] AS [extended], [t21].[answered_on] AS [answered_on], [t21].[outcome] AS [outcome],
[t21].[learning_recorded] AS [learning_recorded], [t21].[recorded_at] AS [recorded_at], [t21].[recorded_by] AS
[recorded_by], [t21].[plain_on] AS [plain_on], [t21].[extended_on] AS [extended_on], [t21].[due_on] AS [due_on], [t21]
.[either] AS [either], [t21].[done_on] AS [done_on], [t21].[ended_other_on] AS [ended_other_on], [t21].
[unknown_because] AS [unknown_because], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS
[to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t18].[stage_id] AS [stage_id], [t18].[complaint_id] AS [complaint_id], [t18].[person_id] AS [person_id]
, [t18].[team_id] AS [team_id], [t18].[statutory] AS [statutory], [t18].[stage] AS [stage], [t18].[started_on] AS
[started_on], [t18].[extended] AS [extended], [t18].[answered_on] AS [answered_on], [t18].[outcome] AS [outcome],
[t18].[learning_recorded] AS [learning_recorded], [t18].[recorded_at] AS [recorded_at], [t18].[recorded_by] AS
[recorded_by], [t18].[plain_on] AS [plain_on], [t18].[extended_on] AS [extended_on], IIF(COALESCE([t18].[extended],
COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1 WHEN NOT ([t18].[answered_on] > [t18].
[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on], [t18].[plain_on]) AS [due_on], CAST(CASE
WHEN ([t18].[extended] IS NULL) AND ([t18].[answered_on] > [t18].[plain_on]) THEN 1 WHEN NOT (([t18].[extended] IS
NULL) AND ([t18].[answered_on] > [t18].[plain_on])) THEN 0 END AS BIT) AS [either], [t18].[answered_on] AS [done_on],
CAST(NULL AS DATE) AS [ended_other_on], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t17].[stage_id] AS [stage_id], [t17].[complaint_id] AS [complaint_id], [t17].[person_id] AS [person_id]
, [t17].[team_id] AS [team_id], [t17].[statutory] AS [statutory], [t17].[stage] AS [stage], [t17].[started_on] AS
[started_on], [t17].[extended] AS [extended], [t17].[answered_on] AS [answered_on], [t17].[outcome] AS [outcome],
[t17].[learning_recorded] AS [learning_recorded], [t17].[recorded_at] AS [recorded_at], [t17].[recorded_by] AS
[recorded_by], [t17].[plain_on] AS [plain_on], [t17].[extended_on] AS [extended_on]
FROM (SELECT [t16].[stage_id] AS [stage_id], [t16].[complaint_id] AS [complaint_id], [t16].[person_id] AS [person_id]
, [t16].[team_id] AS [team_id], [t16].[statutory] AS [statutory], [t16].[stage] AS [stage], [t16].[started_on] AS
[started_on], [t16].[extended] AS [extended], [t16].[answered_on] AS [answered_on], [t16].[outcome] AS [outcome],
[t16].[learning_recorded] AS [learning_recorded], [t16].[recorded_at] AS [recorded_at], [t16].[recorded_by] AS
[recorded_by], [t16].[plain_on] AS [plain_on], [t11].[shift_from] AS [shift_from], [t11].[extended_on] AS
[extended_on]
FROM (SELECT [t14].[stage_id] AS [stage_id], [t14].[complaint_id] AS [complaint_id], [t14].[person_id] AS [person_id]
, [t14].[team_id] AS [team_id], [t14].[statutory] AS [statutory], [t14].[stage] AS [stage], [t14].[started_on] AS
[started_on], [t14].[extended] AS [extended], [t14].[answered_on] AS [answered_on], [t14].[outcome] AS [outcome],
[t14].[learning_recorded] AS [learning_recorded], [t14].[recorded_at] AS [recorded_at], [t14].[recorded_by] AS
[recorded_by], [t14].[plain_on] AS [plain_on]
FROM (SELECT [t13].[stage_id] AS [stage_id], [t13].[complaint_id] AS [complaint_id], [t13].[person_id] AS [person_id]
, [t13].[team_id] AS [team_id], [t13].[statutory] AS [statutory], [t13].[stage] AS [stage], [t13].[started_on] AS
[started_on], [t13].[extended] AS [extended], [t13].[answered_on] AS [answered_on], [t13].[outcome] AS [outcome],
[t13].[learning_recorded] AS [learning_recorded], [t13].[recorded_at] AS [recorded_at], [t13].[recorded_by] AS
[recorded_by], [t12].[shift_from] AS [shift_from], [t12].[plain_on] AS [plain_on]
FROM (SELECT [t4].[stage_id] AS [stage_id], [t4].[complaint_id] AS [complaint_id], [t4].[person_id] AS [person_id],
[t4].[team_id] AS [team_id], [t4].[statutory] AS [statutory], [t4].[stage] AS [stage], [t4].[started_on] AS
[started_on], [t4].[extended] AS [extended], [t4].[answered_on] AS [answered_on], [t4].[outcome] AS [outcome], [t4].
[learning_recorded] AS [learning_recorded], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by]
FROM [complaints] AS [t4]
WHERE [t4].[stage] = '1' AND COALESCE([t4].[statutory], (CAST(1 AS BIT))) = 1) AS [t13]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [plain_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'complaint_first' AND [t3].[variant] = 'all') AS [t12] ON [t13].[started_on] = [t12].
[shift_from]) AS [t14]) AS [t16]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [extended_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'complaint_first_extended' AND [t3].[variant] = 'all') AS [t11] ON [t16].[started_on] = [t11]
.[shift_from]) AS [t17]) AS [t18]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t18].[outcome] = 'withdrawn') AND (([t18].[answered_on] IS NULL) OR ([t18].
[answered_on] <= IIF(COALESCE([t18].[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1
WHEN NOT ([t18].[answered_on] > [t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on],
[t18].[plain_on]))) THEN 1 WHEN NOT (([t18].[outcome] = 'withdrawn') AND (([t18].[answered_on] IS NULL) OR ([t18].
[answered_on] <= IIF(COALESCE([t18].[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1
WHEN NOT ([t18].[answered_on] > [t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on],
[t18].[plain_on])))) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) AND [t18].[statutory] <> 0 AND NOT IIF(COALESCE([t18]
.[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1 WHEN NOT ([t18].[answered_on] >
[t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on], [t18].[plain_on]) IS NULL) AS [t21]
INNER JOIN [periods] AS [t5] ON (([t21].[started_on] IS NULL) OR ([t21].[started_on] <= [t5].[to_on])) AND (([t21].
[done_on] IS NULL) OR ([t21].[done_on] > [t5].[to_on])) AND (([t21].[ended_other_on] IS NULL) OR ([t21].
[ended_other_on] > [t5].[to_on]))) AS [t24]) AS [t29];

-- measure CO02
SELECT *
FROM (SELECT CAST([t30].[period] AS VARCHAR(MAX)) AS [period], CAST([t30].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t30].[team_id] AS VARCHAR(MAX)) AS [team_id]
, CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t30].[hit] IS NULL, [t30].[counted],
0.0) AS FLOAT) AS [counted], CAST(COALESCE([t30].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t30].[hit] IS NULL, 0.0
, [t30].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t28].[stage_id] AS [stage_id], [t28].[complaint_id] AS [complaint_id], [t28].[person_id] AS [person_id]
, [t28].[team_id] AS [team_id], [t28].[statutory] AS [statutory], [t28].[stage] AS [stage], [t28].[started_on] AS
[started_on], [t28].[extended] AS [extended], [t28].[answered_on] AS [answered_on], [t28].[outcome] AS [outcome],
[t28].[learning_recorded] AS [learning_recorded], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS
[recorded_by], [t28].[plain_on] AS [plain_on], [t28].[extended_on] AS [extended_on], [t28].[due_on] AS [due_on], [t28]
.[either] AS [either], [t28].[dated_on] AS [dated_on], [t28].[period] AS [period], [t28].[counted] AS [counted], [t28]
.[as_at] AS [as_at], IIF(([t28].[statutory] IS NULL) OR COALESCE(CAST(CASE WHEN (CASE WHEN ([t28].[due_on] IS NULL) OR
COALESCE(CAST(CASE WHEN [t28].[answered_on] < [t28].[started_on] THEN 1 WHEN NOT ([t28].[answered_on] < [t28].
[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t28].[answered_on] <= [t28].
[due_on] THEN 1.0 ELSE 0.0 END = 1) AND [t28].[either] <> 0 THEN 1 WHEN NOT ((CASE WHEN ([t28].[due_on] IS NULL) OR
COALESCE(CAST(CASE WHEN [t28].[answered_on] < [t28].[started_on] THEN 1 WHEN NOT ([t28].[answered_on] < [t28].
[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t28].[answered_on] <= [t28].
[due_on] THEN 1.0 ELSE 0.0 END = 1) AND [t28].[either] <> 0) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, CAST(NULL AS
FLOAT), CASE WHEN ([t28].[due_on] IS NULL) OR COALESCE(CAST(CASE WHEN [t28].[answered_on] < [t28].[started_on] THEN 1
WHEN NOT ([t28].[answered_on] < [t28].[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT
) WHEN [t28].[answered_on] <= [t28].[due_on] THEN 1.0 ELSE 0.0 END) AS [hit]
FROM (SELECT [t27].[stage_id] AS [stage_id], [t27].[complaint_id] AS [complaint_id], [t27].[person_id] AS [person_id]
, [t27].[team_id] AS [team_id], [t27].[statutory] AS [statutory], [t27].[stage] AS [stage], [t27].[started_on] AS
[started_on], [t27].[extended] AS [extended], [t27].[answered_on] AS [answered_on], [t27].[outcome] AS [outcome],
[t27].[learning_recorded] AS [learning_recorded], [t27].[recorded_at] AS [recorded_at], [t27].[recorded_by] AS
[recorded_by], [t27].[plain_on] AS [plain_on], [t27].[extended_on] AS [extended_on], [t27].[due_on] AS [due_on], [t27]
.[either] AS [either], [t27].[dated_on] AS [dated_on], [t27].[period] AS [period], [t27].[counted] AS [counted], [t6]
.[as_at] AS [as_at]
FROM (SELECT [t25].[stage_id] AS [stage_id], [t25].[complaint_id] AS [complaint_id], [t25].[person_id] AS [person_id]
, [t25].[team_id] AS [team_id], [t25].[statutory] AS [statutory], [t25].[stage] AS [stage], [t25].[started_on] AS
[started_on], [t25].[extended] AS [extended], [t25].[answered_on] AS [answered_on], [t25].[outcome] AS [outcome],
[t25].[learning_recorded] AS [learning_recorded], [t25].[recorded_at] AS [recorded_at], [t25].[recorded_by] AS
[recorded_by], [t25].[plain_on] AS [plain_on], [t25].[extended_on] AS [extended_on], [t25].[due_on] AS [due_on], [t25]
.[either] AS [either], [t25].[dated_on] AS [dated_on], [t25].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t23].[stage_id] AS [stage_id], [t23].[complaint_id] AS [complaint_id], [t23].[person_id] AS [person_id]
, [t23].[team_id] AS [team_id], [t23].[statutory] AS [statutory], [t23].[stage] AS [stage], [t23].[started_on] AS
[started_on], [t23].[extended] AS [extended], [t23].[answered_on] AS [answered_on], [t23].[outcome] AS [outcome],
[t23].[learning_recorded] AS [learning_recorded], [t23].[recorded_at] AS [recorded_at], [t23].[recorded_by] AS
[recorded_by], [t23].[plain_on] AS [plain_on], [t23].[extended_on] AS [extended_on], [t23].[due_on] AS [due_on], [t23]
.[either] AS [either], [t23].[dated_on] AS [dated_on], [t23].[period] AS [period]
FROM (SELECT [t22].[stage_id] AS [stage_id], [t22].[complaint_id] AS [complaint_id], [t22].[person_id] AS [person_id]
, [t22].[team_id] AS [team_id], [t22].[statutory] AS [statutory], [t22].[stage] AS [stage], [t22].[started_on] AS
[started_on], [t22].[extended] AS [extended], [t22].[answered_on] AS [answered_on], [t22].[outcome] AS [outcome],
[t22].[learning_recorded] AS [learning_recorded], [t22].[recorded_at] AS [recorded_at], [t22].[recorded_by] AS
[recorded_by], [t22].[plain_on] AS [plain_on], [t22].[extended_on] AS [extended_on], [t22].[due_on] AS [due_on], [t22]
.[either] AS [either], [t22].[dated_on] AS [dated_on], [t7].[period] AS [period], [t7].[day] AS [day]
FROM (SELECT [t18].[stage_id] AS [stage_id], [t18].[complaint_id] AS [complaint_id], [t18].[person_id] AS [person_id]
, [t18].[team_id] AS [team_id], [t18].[statutory] AS [statutory], [t18].[stage] AS [stage], [t18].[started_on] AS
[started_on], [t18].[extended] AS [extended], [t18].[answered_on] AS [answered_on], [t18].[outcome] AS [outcome],
[t18].[learning_recorded] AS [learning_recorded], [t18].[recorded_at] AS [recorded_at], [t18].[recorded_by] AS
[recorded_by], [t18].[plain_on] AS [plain_on], [t18].[extended_on] AS [extended_on], IIF(COALESCE([t18].[extended],
COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1 WHEN NOT ([t18].[answered_on] > [t18].
[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on], [t18].[plain_on]) AS [due_on], CAST(CASE
WHEN ([t18].[extended] IS NULL) AND ([t18].[answered_on] > [t18].[plain_on]) THEN 1 WHEN NOT (([t18].[extended] IS
NULL) AND ([t18].[answered_on] > [t18].[plain_on])) THEN 0 END AS BIT) AS [either], COALESCE(IIF(COALESCE([t18].
[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1 WHEN NOT ([t18].[answered_on] >
[t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on], [t18].[plain_on]), [t18].
[started_on]) AS [dated_on]
FROM (SELECT [t17].[stage_id] AS [stage_id], [t17].[complaint_id] AS [complaint_id], [t17].[person_id] AS [person_id]
, [t17].[team_id] AS [team_id], [t17].[statutory] AS [statutory], [t17].[stage] AS [stage], [t17].[started_on] AS
[started_on], [t17].[extended] AS [extended], [t17].[answered_on] AS [answered_on], [t17].[outcome] AS [outcome],
[t17].[learning_recorded] AS [learning_recorded], [t17].[recorded_at] AS [recorded_at], [t17].[recorded_by] AS
[recorded_by], [t17].[plain_on] AS [plain_on], [t17].[extended_on] AS [extended_on]
FROM (SELECT [t16].[stage_id] AS [stage_id], [t16].[complaint_id] AS [complaint_id], [t16].[person_id] AS [person_id]
, [t16].[team_id] AS [team_id], [t16].[statutory] AS [statutory], [t16].[stage] AS [stage], [t16].[started_on] AS
[started_on], [t16].[extended] AS [extended], [t16].[answered_on] AS [answered_on], [t16].[outcome] AS [outcome],
[t16].[learning_recorded] AS [learning_recorded], [t16].[recorded_at] AS [recorded_at], [t16].[recorded_by] AS
[recorded_by], [t16].[plain_on] AS [plain_on], [t11].[shift_from] AS [shift_from], [t11].[extended_on] AS
[extended_on]
FROM (SELECT [t14].[stage_id] AS [stage_id], [t14].[complaint_id] AS [complaint_id], [t14].[person_id] AS [person_id]
, [t14].[team_id] AS [team_id], [t14].[statutory] AS [statutory], [t14].[stage] AS [stage], [t14].[started_on] AS
[started_on], [t14].[extended] AS [extended], [t14].[answered_on] AS [answered_on], [t14].[outcome] AS [outcome],
[t14].[learning_recorded] AS [learning_recorded], [t14].[recorded_at] AS [recorded_at], [t14].[recorded_by] AS
[recorded_by], [t14].[plain_on] AS [plain_on]
FROM (SELECT [t13].[stage_id] AS [stage_id], [t13].[complaint_id] AS [complaint_id], [t13].[person_id] AS [person_id]
, [t13].[team_id] AS [team_id], [t13].[statutory] AS [statutory], [t13].[stage] AS [stage], [t13].[started_on] AS
[started_on], [t13].[extended] AS [extended], [t13].[answered_on] AS [answered_on], [t13].[outcome] AS [outcome],
[t13].[learning_recorded] AS [learning_recorded], [t13].[recorded_at] AS [recorded_at], [t13].[recorded_by] AS
[recorded_by], [t12].[shift_from] AS [shift_from], [t12].[plain_on] AS [plain_on]
FROM (SELECT [t4].[stage_id] AS [stage_id], [t4].[complaint_id] AS [complaint_id], [t4].[person_id] AS [person_id],
[t4].[team_id] AS [team_id], [t4].[statutory] AS [statutory], [t4].[stage] AS [stage], [t4].[started_on] AS
[started_on], [t4].[extended] AS [extended], [t4].[answered_on] AS [answered_on], [t4].[outcome] AS [outcome], [t4].
[learning_recorded] AS [learning_recorded], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by]
FROM [complaints] AS [t4]
WHERE [t4].[stage] = '2' AND COALESCE([t4].[statutory], (CAST(1 AS BIT))) = 1) AS [t13]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [plain_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'complaint_second' AND [t3].[variant] = 'all') AS [t12] ON [t13].[started_on] = [t12].
[shift_from]) AS [t14]) AS [t16]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [extended_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'complaint_second_extended' AND [t3].[variant] = 'all') AS [t11] ON [t16].[started_on] =
[t11].[shift_from]) AS [t17]) AS [t18]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t18].[outcome] = 'withdrawn') AND (([t18].[answered_on] IS NULL) OR ([t18].
[answered_on] <= IIF(COALESCE([t18].[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1
WHEN NOT ([t18].[answered_on] > [t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on],
[t18].[plain_on]))) THEN 1 WHEN NOT (([t18].[outcome] = 'withdrawn') AND (([t18].[answered_on] IS NULL) OR ([t18].
[answered_on] <= IIF(COALESCE([t18].[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1
WHEN NOT ([t18].[answered_on] > [t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on],
[t18].[plain_on])))) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t22]
INNER JOIN [period_days] AS [t7] ON [t22].[dated_on] = [t7].[day]) AS [t23]) AS [t25]) AS [t27] CROSS JOIN
[snapshot_day] AS [t6]) AS [t28]
WHERE ([t28].[due_on] IS NULL) OR ([t28].[due_on] < [t28].[as_at])) AS [t30]) AS [t31]
UNION ALL
SELECT *
FROM (SELECT CAST([t24].[period] AS VARCHAR(MAX)) AS [period], CAST([t24].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t24].[team_id] AS VARCHAR(MAX)) AS [team_id]
, CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT)
AS [hit], CAST(CAST(CAST(CASE WHEN NOT [t24].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t24].[unknown_because] IS
NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t24].[unknown_because] IS
NULL) AND ([t24].[started_on] <= [t24].[to_on]) AND (([t24].[done_on] IS NULL) OR ([t24].[done_on] > [t24].[to_on]))
AND (([t24].[ended_other_on] IS NULL) OR ([t24].[ended_other_on] > [t24].[to_on])) AND COALESCE(CAST(CASE WHEN [t24].
[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1
THEN 1 WHEN NOT (([t24].[unknown_because] IS NULL) AND ([t24].[started_on] <= [t24].[to_on]) AND (([t24].[done_on] IS
NULL) OR ([t24].[done_on] > [t24].[to_on])) AND (([t24].[ended_other_on] IS NULL) OR ([t24].[ended_other_on] > [t24].
[to_on])) AND COALESCE(CAST(CASE WHEN [t24].[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].[to_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t24].
[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t24].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT
) AS [pending], CAST(CAST(CAST(CASE WHEN ([t24].[unknown_because] IS NULL) AND ([t24].[started_on] <= [t24].[to_on])
AND (([t24].[done_on] IS NULL) OR ([t24].[done_on] > [t24].[to_on])) AND (([t24].[ended_other_on] IS NULL) OR ([t24].
[ended_other_on] > [t24].[to_on])) AND COALESCE(CAST(CASE WHEN [t24].[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].
[due_on] < [t24].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t24].[unknown_because] IS NULL
) AND ([t24].[started_on] <= [t24].[to_on]) AND (([t24].[done_on] IS NULL) OR ([t24].[done_on] > [t24].[to_on])) AND (
([t24].[ended_other_on] IS NULL) OR ([t24].[ended_other_on] > [t24].[to_on])) AND COALESCE(CAST(CASE WHEN [t24].
[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)
THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t21].[stage_id] AS [stage_id], [t21].[complaint_id] AS [complaint_id], [t21].[person_id] AS [person_id]
, [t21].[team_id] AS [team_id], [t21].[statutory] AS [statutory], [t21].[stage] AS [stage], [t21].[started_on] AS
[started_on], [t21].[extended] AS [extended], [t21].[answered_on] AS [answered_on], [t21].[outcome] AS [outcome],
[t21].[learning_recorded] AS [learning_recorded], [t21].[recorded_at] AS [recorded_at], [t21].[recorded_by] AS
[recorded_by], [t21].[plain_on] AS [plain_on], [t21].[extended_on] AS [extended_on], [t21].[due_on] AS [due_on], [t21]
.[either] AS [either], [t21].[done_on] AS [done_on], [t21].[ended_other_on] AS [ended_other_on], [t21].
[unknown_because] AS [unknown_because], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS
[to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t18].[stage_id] AS [stage_id], [t18].[complaint_id] AS [complaint_id], [t18].[person_id] AS [person_id]
, [t18].[team_id] AS [team_id], [t18].[statutory] AS [statutory], [t18].[stage] AS [stage], [t18].[started_on] AS
[started_on], [t18].[extended] AS [extended], [t18].[answered_on] AS [answered_on], [t18].[outcome] AS [outcome],
[t18].[learning_recorded] AS [learning_recorded], [t18].[recorded_at] AS [recorded_at], [t18].[recorded_by] AS
[recorded_by], [t18].[plain_on] AS [plain_on], [t18].[extended_on] AS [extended_on], IIF(COALESCE([t18].[extended],
COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1 WHEN NOT ([t18].[answered_on] > [t18].
[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on], [t18].[plain_on]) AS [due_on], CAST(CASE
WHEN ([t18].[extended] IS NULL) AND ([t18].[answered_on] > [t18].[plain_on]) THEN 1 WHEN NOT (([t18].[extended] IS
NULL) AND ([t18].[answered_on] > [t18].[plain_on])) THEN 0 END AS BIT) AS [either], [t18].[answered_on] AS [done_on],
CAST(NULL AS DATE) AS [ended_other_on], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t17].[stage_id] AS [stage_id], [t17].[complaint_id] AS [complaint_id], [t17].[person_id] AS [person_id]
, [t17].[team_id] AS [team_id], [t17].[statutory] AS [statutory], [t17].[stage] AS [stage], [t17].[started_on] AS
[started_on], [t17].[extended] AS [extended], [t17].[answered_on] AS [answered_on], [t17].[outcome] AS [outcome],
[t17].[learning_recorded] AS [learning_recorded], [t17].[recorded_at] AS [recorded_at], [t17].[recorded_by] AS
[recorded_by], [t17].[plain_on] AS [plain_on], [t17].[extended_on] AS [extended_on]
FROM (SELECT [t16].[stage_id] AS [stage_id], [t16].[complaint_id] AS [complaint_id], [t16].[person_id] AS [person_id]
, [t16].[team_id] AS [team_id], [t16].[statutory] AS [statutory], [t16].[stage] AS [stage], [t16].[started_on] AS
[started_on], [t16].[extended] AS [extended], [t16].[answered_on] AS [answered_on], [t16].[outcome] AS [outcome],
[t16].[learning_recorded] AS [learning_recorded], [t16].[recorded_at] AS [recorded_at], [t16].[recorded_by] AS
[recorded_by], [t16].[plain_on] AS [plain_on], [t11].[shift_from] AS [shift_from], [t11].[extended_on] AS
[extended_on]
FROM (SELECT [t14].[stage_id] AS [stage_id], [t14].[complaint_id] AS [complaint_id], [t14].[person_id] AS [person_id]
, [t14].[team_id] AS [team_id], [t14].[statutory] AS [statutory], [t14].[stage] AS [stage], [t14].[started_on] AS
[started_on], [t14].[extended] AS [extended], [t14].[answered_on] AS [answered_on], [t14].[outcome] AS [outcome],
[t14].[learning_recorded] AS [learning_recorded], [t14].[recorded_at] AS [recorded_at], [t14].[recorded_by] AS
[recorded_by], [t14].[plain_on] AS [plain_on]
FROM (SELECT [t13].[stage_id] AS [stage_id], [t13].[complaint_id] AS [complaint_id], [t13].[person_id] AS [person_id]
, [t13].[team_id] AS [team_id], [t13].[statutory] AS [statutory], [t13].[stage] AS [stage], [t13].[started_on] AS
[started_on], [t13].[extended] AS [extended], [t13].[answered_on] AS [answered_on], [t13].[outcome] AS [outcome],
[t13].[learning_recorded] AS [learning_recorded], [t13].[recorded_at] AS [recorded_at], [t13].[recorded_by] AS
[recorded_by], [t12].[shift_from] AS [shift_from], [t12].[plain_on] AS [plain_on]
FROM (SELECT [t4].[stage_id] AS [stage_id], [t4].[complaint_id] AS [complaint_id], [t4].[person_id] AS [person_id],
[t4].[team_id] AS [team_id], [t4].[statutory] AS [statutory], [t4].[stage] AS [stage], [t4].[started_on] AS
[started_on], [t4].[extended] AS [extended], [t4].[answered_on] AS [answered_on], [t4].[outcome] AS [outcome], [t4].
[learning_recorded] AS [learning_recorded], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by]
FROM [complaints] AS [t4]
WHERE [t4].[stage] = '2' AND COALESCE([t4].[statutory], (CAST(1 AS BIT))) = 1) AS [t13]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [plain_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'complaint_second' AND [t3].[variant] = 'all') AS [t12] ON [t13].[started_on] = [t12].
[shift_from]) AS [t14]) AS [t16]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [extended_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'complaint_second_extended' AND [t3].[variant] = 'all') AS [t11] ON [t16].[started_on] =
[t11].[shift_from]) AS [t17]) AS [t18]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t18].[outcome] = 'withdrawn') AND (([t18].[answered_on] IS NULL) OR ([t18].
[answered_on] <= IIF(COALESCE([t18].[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1
WHEN NOT ([t18].[answered_on] > [t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on],
[t18].[plain_on]))) THEN 1 WHEN NOT (([t18].[outcome] = 'withdrawn') AND (([t18].[answered_on] IS NULL) OR ([t18].
[answered_on] <= IIF(COALESCE([t18].[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1
WHEN NOT ([t18].[answered_on] > [t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on],
[t18].[plain_on])))) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) AND [t18].[statutory] <> 0 AND NOT IIF(COALESCE([t18]
.[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1 WHEN NOT ([t18].[answered_on] >
[t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on], [t18].[plain_on]) IS NULL) AS [t21]
INNER JOIN [periods] AS [t5] ON (([t21].[started_on] IS NULL) OR ([t21].[started_on] <= [t5].[to_on])) AND (([t21].
[done_on] IS NULL) OR ([t21].[done_on] > [t5].[to_on])) AND (([t21].[ended_other_on] IS NULL) OR ([t21].
[ended_other_on] > [t5].[to_on]))) AS [t24]) AS [t29];

-- measure CO03
SELECT *
FROM (SELECT CAST([t30].[period] AS VARCHAR(MAX)) AS [period], CAST([t30].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t30].[team_id] AS VARCHAR(MAX)) AS [team_id]
, CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t30].[hit] IS NULL, [t30].[counted],
0.0) AS FLOAT) AS [counted], CAST(COALESCE([t30].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t30].[hit] IS NULL, 0.0
, [t30].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t28].[stage_id] AS [stage_id], [t28].[complaint_id] AS [complaint_id], [t28].[person_id] AS [person_id]
, [t28].[team_id] AS [team_id], [t28].[statutory] AS [statutory], [t28].[stage] AS [stage], [t28].[started_on] AS
[started_on], [t28].[extended] AS [extended], [t28].[answered_on] AS [answered_on], [t28].[outcome] AS [outcome],
[t28].[learning_recorded] AS [learning_recorded], [t28].[recorded_at] AS [recorded_at], [t28].[recorded_by] AS
[recorded_by], [t28].[plain_on] AS [plain_on], [t28].[extended_on] AS [extended_on], [t28].[due_on] AS [due_on], [t28]
.[either] AS [either], [t28].[dated_on] AS [dated_on], [t28].[period] AS [period], [t28].[counted] AS [counted], [t28]
.[as_at] AS [as_at], IIF(([t28].[statutory] IS NULL) OR COALESCE(CAST(CASE WHEN (CASE WHEN ([t28].[due_on] IS NULL) OR
COALESCE(CAST(CASE WHEN [t28].[answered_on] < [t28].[started_on] THEN 1 WHEN NOT ([t28].[answered_on] < [t28].
[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t28].[answered_on] <= [t28].
[due_on] THEN 1.0 ELSE 0.0 END = 1) AND [t28].[either] <> 0 THEN 1 WHEN NOT ((CASE WHEN ([t28].[due_on] IS NULL) OR
COALESCE(CAST(CASE WHEN [t28].[answered_on] < [t28].[started_on] THEN 1 WHEN NOT ([t28].[answered_on] < [t28].
[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT) WHEN [t28].[answered_on] <= [t28].
[due_on] THEN 1.0 ELSE 0.0 END = 1) AND [t28].[either] <> 0) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, CAST(NULL AS
FLOAT), CASE WHEN ([t28].[due_on] IS NULL) OR COALESCE(CAST(CASE WHEN [t28].[answered_on] < [t28].[started_on] THEN 1
WHEN NOT ([t28].[answered_on] < [t28].[started_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN CAST(NULL AS FLOAT
) WHEN [t28].[answered_on] <= [t28].[due_on] THEN 1.0 ELSE 0.0 END) AS [hit]
FROM (SELECT [t27].[stage_id] AS [stage_id], [t27].[complaint_id] AS [complaint_id], [t27].[person_id] AS [person_id]
, [t27].[team_id] AS [team_id], [t27].[statutory] AS [statutory], [t27].[stage] AS [stage], [t27].[started_on] AS
[started_on], [t27].[extended] AS [extended], [t27].[answered_on] AS [answered_on], [t27].[outcome] AS [outcome],
[t27].[learning_recorded] AS [learning_recorded], [t27].[recorded_at] AS [recorded_at], [t27].[recorded_by] AS
[recorded_by], [t27].[plain_on] AS [plain_on], [t27].[extended_on] AS [extended_on], [t27].[due_on] AS [due_on], [t27]
.[either] AS [either], [t27].[dated_on] AS [dated_on], [t27].[period] AS [period], [t27].[counted] AS [counted], [t6]
.[as_at] AS [as_at]
FROM (SELECT [t25].[stage_id] AS [stage_id], [t25].[complaint_id] AS [complaint_id], [t25].[person_id] AS [person_id]
, [t25].[team_id] AS [team_id], [t25].[statutory] AS [statutory], [t25].[stage] AS [stage], [t25].[started_on] AS
[started_on], [t25].[extended] AS [extended], [t25].[answered_on] AS [answered_on], [t25].[outcome] AS [outcome],
[t25].[learning_recorded] AS [learning_recorded], [t25].[recorded_at] AS [recorded_at], [t25].[recorded_by] AS
[recorded_by], [t25].[plain_on] AS [plain_on], [t25].[extended_on] AS [extended_on], [t25].[due_on] AS [due_on], [t25]
.[either] AS [either], [t25].[dated_on] AS [dated_on], [t25].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t23].[stage_id] AS [stage_id], [t23].[complaint_id] AS [complaint_id], [t23].[person_id] AS [person_id]
, [t23].[team_id] AS [team_id], [t23].[statutory] AS [statutory], [t23].[stage] AS [stage], [t23].[started_on] AS
[started_on], [t23].[extended] AS [extended], [t23].[answered_on] AS [answered_on], [t23].[outcome] AS [outcome],
[t23].[learning_recorded] AS [learning_recorded], [t23].[recorded_at] AS [recorded_at], [t23].[recorded_by] AS
[recorded_by], [t23].[plain_on] AS [plain_on], [t23].[extended_on] AS [extended_on], [t23].[due_on] AS [due_on], [t23]
.[either] AS [either], [t23].[dated_on] AS [dated_on], [t23].[period] AS [period]
FROM (SELECT [t22].[stage_id] AS [stage_id], [t22].[complaint_id] AS [complaint_id], [t22].[person_id] AS [person_id]
, [t22].[team_id] AS [team_id], [t22].[statutory] AS [statutory], [t22].[stage] AS [stage], [t22].[started_on] AS
[started_on], [t22].[extended] AS [extended], [t22].[answered_on] AS [answered_on], [t22].[outcome] AS [outcome],
[t22].[learning_recorded] AS [learning_recorded], [t22].[recorded_at] AS [recorded_at], [t22].[recorded_by] AS
[recorded_by], [t22].[plain_on] AS [plain_on], [t22].[extended_on] AS [extended_on], [t22].[due_on] AS [due_on], [t22]
.[either] AS [either], [t22].[dated_on] AS [dated_on], [t7].[period] AS [period], [t7].[day] AS [day]
FROM (SELECT [t18].[stage_id] AS [stage_id], [t18].[complaint_id] AS [complaint_id], [t18].[person_id] AS [person_id]
, [t18].[team_id] AS [team_id], [t18].[statutory] AS [statutory], [t18].[stage] AS [stage], [t18].[started_on] AS
[started_on], [t18].[extended] AS [extended], [t18].[answered_on] AS [answered_on], [t18].[outcome] AS [outcome],
[t18].[learning_recorded] AS [learning_recorded], [t18].[recorded_at] AS [recorded_at], [t18].[recorded_by] AS
[recorded_by], [t18].[plain_on] AS [plain_on], [t18].[extended_on] AS [extended_on], IIF(COALESCE([t18].[extended],
COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1 WHEN NOT ([t18].[answered_on] > [t18].
[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on], [t18].[plain_on]) AS [due_on], CAST(CASE
WHEN ([t18].[extended] IS NULL) AND ([t18].[answered_on] > [t18].[plain_on]) THEN 1 WHEN NOT (([t18].[extended] IS
NULL) AND ([t18].[answered_on] > [t18].[plain_on])) THEN 0 END AS BIT) AS [either], COALESCE(IIF(COALESCE([t18].
[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1 WHEN NOT ([t18].[answered_on] >
[t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on], [t18].[plain_on]), [t18].
[started_on]) AS [dated_on]
FROM (SELECT [t17].[stage_id] AS [stage_id], [t17].[complaint_id] AS [complaint_id], [t17].[person_id] AS [person_id]
, [t17].[team_id] AS [team_id], [t17].[statutory] AS [statutory], [t17].[stage] AS [stage], [t17].[started_on] AS
[started_on], [t17].[extended] AS [extended], [t17].[answered_on] AS [answered_on], [t17].[outcome] AS [outcome],
[t17].[learning_recorded] AS [learning_recorded], [t17].[recorded_at] AS [recorded_at], [t17].[recorded_by] AS
[recorded_by], [t17].[plain_on] AS [plain_on], [t17].[extended_on] AS [extended_on]
FROM (SELECT [t16].[stage_id] AS [stage_id], [t16].[complaint_id] AS [complaint_id], [t16].[person_id] AS [person_id]
, [t16].[team_id] AS [team_id], [t16].[statutory] AS [statutory], [t16].[stage] AS [stage], [t16].[started_on] AS
[started_on], [t16].[extended] AS [extended], [t16].[answered_on] AS [answered_on], [t16].[outcome] AS [outcome],
[t16].[learning_recorded] AS [learning_recorded], [t16].[recorded_at] AS [recorded_at], [t16].[recorded_by] AS
[recorded_by], [t16].[plain_on] AS [plain_on], [t11].[shift_from] AS [shift_from], [t11].[extended_on] AS
[extended_on]
FROM (SELECT [t14].[stage_id] AS [stage_id], [t14].[complaint_id] AS [complaint_id], [t14].[person_id] AS [person_id]
, [t14].[team_id] AS [team_id], [t14].[statutory] AS [statutory], [t14].[stage] AS [stage], [t14].[started_on] AS
[started_on], [t14].[extended] AS [extended], [t14].[answered_on] AS [answered_on], [t14].[outcome] AS [outcome],
[t14].[learning_recorded] AS [learning_recorded], [t14].[recorded_at] AS [recorded_at], [t14].[recorded_by] AS
[recorded_by], [t14].[plain_on] AS [plain_on]
FROM (SELECT [t13].[stage_id] AS [stage_id], [t13].[complaint_id] AS [complaint_id], [t13].[person_id] AS [person_id]
, [t13].[team_id] AS [team_id], [t13].[statutory] AS [statutory], [t13].[stage] AS [stage], [t13].[started_on] AS
[started_on], [t13].[extended] AS [extended], [t13].[answered_on] AS [answered_on], [t13].[outcome] AS [outcome],
[t13].[learning_recorded] AS [learning_recorded], [t13].[recorded_at] AS [recorded_at], [t13].[recorded_by] AS
[recorded_by], [t12].[shift_from] AS [shift_from], [t12].[plain_on] AS [plain_on]
FROM (SELECT [t4].[stage_id] AS [stage_id], [t4].[complaint_id] AS [complaint_id], [t4].[person_id] AS [person_id],
[t4].[team_id] AS [team_id], [t4].[statutory] AS [statutory], [t4].[stage] AS [stage], [t4].[started_on] AS
[started_on], [t4].[extended] AS [extended], [t4].[answered_on] AS [answered_on], [t4].[outcome] AS [outcome], [t4].
[learning_recorded] AS [learning_recorded], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by]
FROM [complaints] AS [t4]
WHERE [t4].[stage] = '3' AND COALESCE([t4].[statutory], (CAST(1 AS BIT))) = 1) AS [t13]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [plain_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'complaint_panel' AND [t3].[variant] = 'all') AS [t12] ON [t13].[started_on] = [t12].
[shift_from]) AS [t14]) AS [t16]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [extended_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'complaint_panel' AND [t3].[variant] = 'all') AS [t11] ON [t16].[started_on] = [t11].
[shift_from]) AS [t17]) AS [t18]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t18].[outcome] = 'withdrawn') AND (([t18].[answered_on] IS NULL) OR ([t18].
[answered_on] <= IIF(COALESCE([t18].[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1
WHEN NOT ([t18].[answered_on] > [t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on],
[t18].[plain_on]))) THEN 1 WHEN NOT (([t18].[outcome] = 'withdrawn') AND (([t18].[answered_on] IS NULL) OR ([t18].
[answered_on] <= IIF(COALESCE([t18].[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1
WHEN NOT ([t18].[answered_on] > [t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on],
[t18].[plain_on])))) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t22]
INNER JOIN [period_days] AS [t7] ON [t22].[dated_on] = [t7].[day]) AS [t23]) AS [t25]) AS [t27] CROSS JOIN
[snapshot_day] AS [t6]) AS [t28]
WHERE ([t28].[due_on] IS NULL) OR ([t28].[due_on] < [t28].[as_at])) AS [t30]) AS [t31]
UNION ALL
SELECT *
FROM (SELECT CAST([t24].[period] AS VARCHAR(MAX)) AS [period], CAST([t24].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t24].[team_id] AS VARCHAR(MAX)) AS [team_id]
, CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT)
AS [hit], CAST(CAST(CAST(CASE WHEN NOT [t24].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t24].[unknown_because] IS
NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t24].[unknown_because] IS
NULL) AND ([t24].[started_on] <= [t24].[to_on]) AND (([t24].[done_on] IS NULL) OR ([t24].[done_on] > [t24].[to_on]))
AND (([t24].[ended_other_on] IS NULL) OR ([t24].[ended_other_on] > [t24].[to_on])) AND COALESCE(CAST(CASE WHEN [t24].
[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1
THEN 1 WHEN NOT (([t24].[unknown_because] IS NULL) AND ([t24].[started_on] <= [t24].[to_on]) AND (([t24].[done_on] IS
NULL) OR ([t24].[done_on] > [t24].[to_on])) AND (([t24].[ended_other_on] IS NULL) OR ([t24].[ended_other_on] > [t24].
[to_on])) AND COALESCE(CAST(CASE WHEN [t24].[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].[to_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t24].
[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t24].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT
) AS [pending], CAST(CAST(CAST(CASE WHEN ([t24].[unknown_because] IS NULL) AND ([t24].[started_on] <= [t24].[to_on])
AND (([t24].[done_on] IS NULL) OR ([t24].[done_on] > [t24].[to_on])) AND (([t24].[ended_other_on] IS NULL) OR ([t24].
[ended_other_on] > [t24].[to_on])) AND COALESCE(CAST(CASE WHEN [t24].[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].
[due_on] < [t24].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t24].[unknown_because] IS NULL
) AND ([t24].[started_on] <= [t24].[to_on]) AND (([t24].[done_on] IS NULL) OR ([t24].[done_on] > [t24].[to_on])) AND (
([t24].[ended_other_on] IS NULL) OR ([t24].[ended_other_on] > [t24].[to_on])) AND COALESCE(CAST(CASE WHEN [t24].
[due_on] < [t24].[to_on] THEN 1 WHEN NOT ([t24].[due_on] < [t24].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)
THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t21].[stage_id] AS [stage_id], [t21].[complaint_id] AS [complaint_id], [t21].[person_id] AS [person_id]
, [t21].[team_id] AS [team_id], [t21].[statutory] AS [statutory], [t21].[stage] AS [stage], [t21].[started_on] AS
[started_on], [t21].[extended] AS [extended], [t21].[answered_on] AS [answered_on], [t21].[outcome] AS [outcome],
[t21].[learning_recorded] AS [learning_recorded], [t21].[recorded_at] AS [recorded_at], [t21].[recorded_by] AS
[recorded_by], [t21].[plain_on] AS [plain_on], [t21].[extended_on] AS [extended_on], [t21].[due_on] AS [due_on], [t21]
.[either] AS [either], [t21].[done_on] AS [done_on], [t21].[ended_other_on] AS [ended_other_on], [t21].
[unknown_because] AS [unknown_because], [t5].[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS
[to_on], [t5].[year_before_on] AS [year_before_on]
FROM (SELECT [t18].[stage_id] AS [stage_id], [t18].[complaint_id] AS [complaint_id], [t18].[person_id] AS [person_id]
, [t18].[team_id] AS [team_id], [t18].[statutory] AS [statutory], [t18].[stage] AS [stage], [t18].[started_on] AS
[started_on], [t18].[extended] AS [extended], [t18].[answered_on] AS [answered_on], [t18].[outcome] AS [outcome],
[t18].[learning_recorded] AS [learning_recorded], [t18].[recorded_at] AS [recorded_at], [t18].[recorded_by] AS
[recorded_by], [t18].[plain_on] AS [plain_on], [t18].[extended_on] AS [extended_on], IIF(COALESCE([t18].[extended],
COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1 WHEN NOT ([t18].[answered_on] > [t18].
[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on], [t18].[plain_on]) AS [due_on], CAST(CASE
WHEN ([t18].[extended] IS NULL) AND ([t18].[answered_on] > [t18].[plain_on]) THEN 1 WHEN NOT (([t18].[extended] IS
NULL) AND ([t18].[answered_on] > [t18].[plain_on])) THEN 0 END AS BIT) AS [either], [t18].[answered_on] AS [done_on],
CAST(NULL AS DATE) AS [ended_other_on], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t17].[stage_id] AS [stage_id], [t17].[complaint_id] AS [complaint_id], [t17].[person_id] AS [person_id]
, [t17].[team_id] AS [team_id], [t17].[statutory] AS [statutory], [t17].[stage] AS [stage], [t17].[started_on] AS
[started_on], [t17].[extended] AS [extended], [t17].[answered_on] AS [answered_on], [t17].[outcome] AS [outcome],
[t17].[learning_recorded] AS [learning_recorded], [t17].[recorded_at] AS [recorded_at], [t17].[recorded_by] AS
[recorded_by], [t17].[plain_on] AS [plain_on], [t17].[extended_on] AS [extended_on]
FROM (SELECT [t16].[stage_id] AS [stage_id], [t16].[complaint_id] AS [complaint_id], [t16].[person_id] AS [person_id]
, [t16].[team_id] AS [team_id], [t16].[statutory] AS [statutory], [t16].[stage] AS [stage], [t16].[started_on] AS
[started_on], [t16].[extended] AS [extended], [t16].[answered_on] AS [answered_on], [t16].[outcome] AS [outcome],
[t16].[learning_recorded] AS [learning_recorded], [t16].[recorded_at] AS [recorded_at], [t16].[recorded_by] AS
[recorded_by], [t16].[plain_on] AS [plain_on], [t11].[shift_from] AS [shift_from], [t11].[extended_on] AS
[extended_on]
FROM (SELECT [t14].[stage_id] AS [stage_id], [t14].[complaint_id] AS [complaint_id], [t14].[person_id] AS [person_id]
, [t14].[team_id] AS [team_id], [t14].[statutory] AS [statutory], [t14].[stage] AS [stage], [t14].[started_on] AS
[started_on], [t14].[extended] AS [extended], [t14].[answered_on] AS [answered_on], [t14].[outcome] AS [outcome],
[t14].[learning_recorded] AS [learning_recorded], [t14].[recorded_at] AS [recorded_at], [t14].[recorded_by] AS
[recorded_by], [t14].[plain_on] AS [plain_on]
FROM (SELECT [t13].[stage_id] AS [stage_id], [t13].[complaint_id] AS [complaint_id], [t13].[person_id] AS [person_id]
, [t13].[team_id] AS [team_id], [t13].[statutory] AS [statutory], [t13].[stage] AS [stage], [t13].[started_on] AS
[started_on], [t13].[extended] AS [extended], [t13].[answered_on] AS [answered_on], [t13].[outcome] AS [outcome],
[t13].[learning_recorded] AS [learning_recorded], [t13].[recorded_at] AS [recorded_at], [t13].[recorded_by] AS
[recorded_by], [t12].[shift_from] AS [shift_from], [t12].[plain_on] AS [plain_on]
FROM (SELECT [t4].[stage_id] AS [stage_id], [t4].[complaint_id] AS [complaint_id], [t4].[person_id] AS [person_id],
[t4].[team_id] AS [team_id], [t4].[statutory] AS [statutory], [t4].[stage] AS [stage], [t4].[started_on] AS
[started_on], [t4].[extended] AS [extended], [t4].[answered_on] AS [answered_on], [t4].[outcome] AS [outcome], [t4].
[learning_recorded] AS [learning_recorded], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by]
FROM [complaints] AS [t4]
WHERE [t4].[stage] = '3' AND COALESCE([t4].[statutory], (CAST(1 AS BIT))) = 1) AS [t13]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [plain_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'complaint_panel' AND [t3].[variant] = 'all') AS [t12] ON [t13].[started_on] = [t12].
[shift_from]) AS [t14]) AS [t16]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [extended_on]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'complaint_panel' AND [t3].[variant] = 'all') AS [t11] ON [t16].[started_on] = [t11].
[shift_from]) AS [t17]) AS [t18]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t18].[outcome] = 'withdrawn') AND (([t18].[answered_on] IS NULL) OR ([t18].
[answered_on] <= IIF(COALESCE([t18].[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1
WHEN NOT ([t18].[answered_on] > [t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on],
[t18].[plain_on]))) THEN 1 WHEN NOT (([t18].[outcome] = 'withdrawn') AND (([t18].[answered_on] IS NULL) OR ([t18].
[answered_on] <= IIF(COALESCE([t18].[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1
WHEN NOT ([t18].[answered_on] > [t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on],
[t18].[plain_on])))) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) AND [t18].[statutory] <> 0 AND NOT IIF(COALESCE([t18]
.[extended], COALESCE(CAST(CASE WHEN [t18].[answered_on] > [t18].[plain_on] THEN 1 WHEN NOT ([t18].[answered_on] >
[t18].[plain_on]) THEN 0 END AS BIT), (CAST(1 AS BIT)))) = 1, [t18].[extended_on], [t18].[plain_on]) IS NULL) AS [t21]
INNER JOIN [periods] AS [t5] ON (([t21].[started_on] IS NULL) OR ([t21].[started_on] <= [t5].[to_on])) AND (([t21].
[done_on] IS NULL) OR ([t21].[done_on] > [t5].[to_on])) AND (([t21].[ended_other_on] IS NULL) OR ([t21].
[ended_other_on] > [t5].[to_on]))) AS [t24]) AS [t29];

-- measure CO04
SELECT CAST([t6].[period] AS VARCHAR(MAX)) AS [period], CAST([t6].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [worker_id], CAST([t6].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF(([t6].[outcome] IS NULL) OR ([t6].
[statutory] IS NULL), CAST(NULL AS FLOAT), CAST([t6].[learning_recorded] AS FLOAT)) IS NULL, 1.0, 0.0) AS FLOAT) AS
[counted], CAST(COALESCE(IIF(([t6].[outcome] IS NULL) OR ([t6].[statutory] IS NULL), CAST(NULL AS FLOAT), CAST([t6].
[learning_recorded] AS FLOAT)), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF(([t6].[outcome] IS NULL) OR ([t6].
[statutory] IS NULL), CAST(NULL AS FLOAT), CAST([t6].[learning_recorded] AS FLOAT)) IS NULL, 0.0, 1.0) AS FLOAT) AS
[unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
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
WHERE COALESCE(CAST(CASE WHEN [t0].[outcome] IN ('upheld', 'partly upheld') THEN 1 WHEN NOT ([t0].[outcome] IN (
'upheld', 'partly upheld')) THEN 0 END AS BIT), (CAST(1 AS BIT))) = 1 AND COALESCE([t0].[statutory], (CAST(1 AS BIT))
) = 1) AS [t4]
INNER JOIN [period_days] AS [t2] ON [t4].[answered_on] = [t2].[day]) AS [t5]) AS [t6];
