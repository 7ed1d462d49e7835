-- measure CW01
SELECT CAST([t23].[period] AS VARCHAR(MAX)) AS [period], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS
[person_id], CAST([t23].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t23].[team_id] AS VARCHAR(MAX)) AS
[team_id], CAST(CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t23].[fte] > 0, [t23].
[load], CAST(NULL AS FLOAT)) IS NULL, IIF([t23].[fte] > 0, [t23].[fte], 1.0), 0.0) AS FLOAT) AS [counted], CAST(
COALESCE(IIF([t23].[fte] > 0, [t23].[load], CAST(NULL AS FLOAT)), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t23].
[fte] > 0, [t23].[load], CAST(NULL AS FLOAT)) IS NULL, 0.0, IIF([t23].[fte] > 0, [t23].[fte], 1.0)) AS FLOAT) AS
[unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t18].[period] AS [period], [t18].[to_on] AS [to_on], [t18].[worker_id] AS [worker_id], [t18].[load] AS
[load], [t18].[team_id] AS [team_id], [t22].[employed] AS [employed], [t22].[employed_in] AS [employed_in], [t22].
[hours] AS [hours], [t22].[untold] AS [untold], [t22].[stage_factor] AS [stage_factor], [t22].[fte] AS [fte]
FROM (SELECT [t13].[period] AS [period], [t13].[to_on] AS [to_on], [t13].[worker_id] AS [worker_id], CAST(SUM(CAST(
[t13].[points] AS NUMERIC(18, 6))) AS FLOAT) AS [load], MAX([t13].[team_id]) AS [team_id]
FROM (SELECT [t11].[person_id] AS [person_id], [t11].[involvement_id] AS [involvement_id], [t11].[role] AS [role],
[t11].[worker_id] AS [worker_id], [t11].[team_id] AS [team_id], [t11].[started_on] AS [started_on], [t11].[ended_on]
AS [ended_on], [t11].[outgrown] AS [outgrown], [t11].[period] AS [period], [t11].[from_on] AS [from_on], [t11].
[to_on] AS [to_on], [t11].[year_before_on] AS [year_before_on], 1.0 AS [points]
FROM (SELECT [t8].[person_id] AS [person_id], [t8].[involvement_id] AS [involvement_id], [t8].[role] AS [role], [t8].
[worker_id] AS [worker_id], [t8].[team_id] AS [team_id], [t8].[started_on] AS [started_on], [t8].[ended_on] AS
[ended_on], [t8].[outgrown] AS [outgrown], [t4].[period] AS [period], [t4].[from_on] AS [from_on], [t4].[to_on] AS
[to_on], [t4].[year_before_on] AS [year_before_on]
FROM (SELECT [t0].[person_id] AS [person_id], [t0].[involvement_id] AS [involvement_id], [t0].[role] AS [role], [t0].
[worker_id] AS [worker_id], [t0].[team_id] AS [team_id], [t0].[started_on] AS [started_on], [t0].[ended_on] AS
[ended_on], [t0].[outgrown] AS [outgrown]
FROM [allocations] AS [t0]
WHERE [t0].[role] = 'CW') AS [t8]
INNER JOIN [periods] AS [t4] ON [t8].[started_on] <= [t4].[to_on] AND (([t8].[ended_on] IS NULL) OR ([t8].[ended_on] >
[t4].[to_on]))) AS [t11]) AS [t13] GROUP BY [t13].[period], [t13].[to_on], [t13].[worker_id]) AS [t18]
LEFT OUTER JOIN (SELECT [t20].[employed] AS [employed], [t20].[employed_in] AS [employed_in], [t20].[hours] AS [hours]
, [t20].[untold] AS [untold], [t20].[stage_factor] AS [stage_factor], IIF([t20].[untold] > 0, CAST(NULL AS FLOAT),
[t20].[hours]) AS [fte]
FROM (SELECT [t19].[worker_id] AS [employed], [t19].[period] AS [employed_in], CAST(SUM(CAST([t19].[fte] AS NUMERIC(
18, 6))) AS FLOAT) AS [hours], SUM(IIF([t19].[fte] IS NULL, 1, 0)) AS [untold], MIN([t19].[share]) AS [stage_factor]
FROM (SELECT [t17].[employment_id] AS [employment_id], [t17].[worker_id] AS [worker_id], [t17].[team_id] AS [team_id]
, [t17].[role] AS [role], [t17].[stage] AS [stage], [t17].[fte] AS [fte], [t17].[agency] AS [agency], [t17].
[started_on] AS [started_on], [t17].[ended_on] AS [ended_on], [t17].[recorded_at] AS [recorded_at], [t17].
[recorded_by] AS [recorded_by], [t17].[period] AS [period], [t17].[from_on] AS [from_on], [t17].[to_on] AS [to_on],
[t17].[year_before_on] AS [year_before_on], [t17].[lightened] AS [lightened], [t17].[percent] AS [percent], CAST(
COALESCE([t17].[percent], 100) AS FLOAT) / 100.0 AS [share]
FROM (SELECT [t15].[employment_id] AS [employment_id], [t15].[worker_id] AS [worker_id], [t15].[team_id] AS [team_id]
, [t15].[role] AS [role], [t15].[stage] AS [stage], [t15].[fte] AS [fte], [t15].[agency] AS [agency], [t15].
[started_on] AS [started_on], [t15].[ended_on] AS [ended_on], [t15].[recorded_at] AS [recorded_at], [t15].
[recorded_by] AS [recorded_by], [t15].[period] AS [period], [t15].[from_on] AS [from_on], [t15].[to_on] AS [to_on],
[t15].[year_before_on] AS [year_before_on], [t15].[lightened] AS [lightened], [t15].[percent] AS [percent]
FROM (SELECT [t14].[employment_id] AS [employment_id], [t14].[worker_id] AS [worker_id], [t14].[team_id] AS [team_id]
, [t14].[role] AS [role], [t14].[stage] AS [stage], [t14].[fte] AS [fte], [t14].[agency] AS [agency], [t14].
[started_on] AS [started_on], [t14].[ended_on] AS [ended_on], [t14].[recorded_at] AS [recorded_at], [t14].
[recorded_by] AS [recorded_by], [t14].[period] AS [period], [t14].[from_on] AS [from_on], [t14].[to_on] AS [to_on],
[t14].[year_before_on] AS [year_before_on], [t14].[lightened] AS [lightened], [t9].[given_on] AS [given_on], [t9].
[given_variant] AS [given_variant], [t9].[percent] AS [percent]
FROM (SELECT [t10].[employment_id] AS [employment_id], [t10].[worker_id] AS [worker_id], [t10].[team_id] AS [team_id]
, [t10].[role] AS [role], [t10].[stage] AS [stage], [t10].[fte] AS [fte], [t10].[agency] AS [agency], [t10].
[started_on] AS [started_on], [t10].[ended_on] AS [ended_on], [t10].[recorded_at] AS [recorded_at], [t10].
[recorded_by] AS [recorded_by], [t10].[period] AS [period], [t10].[from_on] AS [from_on], [t10].[to_on] AS [to_on],
[t10].[year_before_on] AS [year_before_on], IIF([t10].[stage] = 'first year', 'first_year', CAST(NULL AS VARCHAR(MAX)
)) AS [lightened]
FROM (SELECT [t5].[employment_id] AS [employment_id], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[role] AS [role], [t5].[stage] AS [stage], [t5].[fte] AS [fte], [t5].[agency] AS [agency], [t5].[started_on] AS
[started_on], [t5].[ended_on] AS [ended_on], [t5].[recorded_at] AS [recorded_at], [t5].[recorded_by] AS [recorded_by]
, [t4].[period] AS [period], [t4].[from_on] AS [from_on], [t4].[to_on] AS [to_on], [t4].[year_before_on] AS
[year_before_on]
FROM [employments] AS [t5]
INNER JOIN [periods] AS [t4] ON [t5].[started_on] <= [t4].[to_on] AND (([t5].[ended_on] IS NULL) OR ([t5].[ended_on] >
[t4].[to_on]))) AS [t10]) AS [t14]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [given_on], [t2].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t2].
[started_on] AS DATETIME2), CAST([t2].[due_on] AS DATETIME2)) AS [percent]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'caseload_share') AS [t9] ON [t14].[to_on] = [t9].[given_on] AND [t14].[lightened] = [t9].
[given_variant]) AS [t15]) AS [t17]) AS [t19] GROUP BY [t19].[worker_id], [t19].[period]) AS [t20]) AS [t22] ON [t18]
.[worker_id] = [t22].[employed] AND [t18].[period] = [t22].[employed_in]) AS [t23];

-- measure CW02
SELECT CAST([t75].[period] AS VARCHAR(MAX)) AS [period], CAST([t75].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t75].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t75].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t75].[hit] IS NULL, [t75].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t75].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t75].[hit] IS NULL, 0.0, [t75].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t74].[period] AS [period], [t74].[to_on] AS [to_on], [t74].[worker_id] AS [worker_id], [t74].[load] AS
[load], [t74].[team_id] AS [team_id], [t74].[employed] AS [employed], [t74].[employed_in] AS [employed_in], [t74].
[hours] AS [hours], [t74].[untold] AS [untold], [t74].[stage_factor] AS [stage_factor], [t74].[fte] AS [fte], [t74].
[room] AS [room], CAST(NULL AS VARCHAR(MAX)) AS [person_id], IIF([t74].[fte] > 0, [t74].[fte] * [t74].[stage_factor] *
[t74].[room], CAST([t74].[room] AS FLOAT)) AS [counted], IIF([t74].[fte] > 0, [t74].[load], CAST(NULL AS FLOAT)) AS
[hit]
FROM (SELECT [t73].[period] AS [period], [t73].[to_on] AS [to_on], [t73].[worker_id] AS [worker_id], [t73].[load] AS
[load], [t73].[team_id] AS [team_id], [t73].[employed] AS [employed], [t73].[employed_in] AS [employed_in], [t73].
[hours] AS [hours], [t73].[untold] AS [untold], [t73].[stage_factor] AS [stage_factor], [t73].[fte] AS [fte], [t73].
[room] AS [room]
FROM (SELECT [t72].[period] AS [period], [t72].[to_on] AS [to_on], [t72].[worker_id] AS [worker_id], [t72].[load] AS
[load], [t72].[team_id] AS [team_id], [t55].[employed] AS [employed], [t55].[employed_in] AS [employed_in], [t55].
[hours] AS [hours], [t55].[untold] AS [untold], [t55].[stage_factor] AS [stage_factor], [t55].[fte] AS [fte], [t21].
[given_on] AS [given_on], [t21].[given_variant] AS [given_variant], [t21].[room] AS [room]
FROM (SELECT [t70].[period] AS [period], [t70].[to_on] AS [to_on], [t70].[worker_id] AS [worker_id], CAST(SUM(CAST(
[t70].[points] AS NUMERIC(18, 6))) AS FLOAT) AS [load], MAX([t70].[team_id]) AS [team_id]
FROM (SELECT [t69].[person_id] AS [person_id], [t69].[involvement_id] AS [involvement_id], [t69].[role] AS [role],
[t69].[worker_id] AS [worker_id], [t69].[team_id] AS [team_id], [t69].[started_on] AS [started_on], [t69].[ended_on]
AS [ended_on], [t69].[outgrown] AS [outgrown], [t69].[period] AS [period], [t69].[from_on] AS [from_on], [t69].
[to_on] AS [to_on], [t69].[year_before_on] AS [year_before_on], [t69].[no_longer_new_on] AS [no_longer_new_on], [t69]
.[in_care_person] AS [in_care_person], [t69].[in_care_period] AS [in_care_period], [t69].[on_plan_person] AS
[on_plan_person], [t69].[on_plan_period] AS [on_plan_period], [t69].[in_court_person] AS [in_court_person], [t69].
[in_court_period] AS [in_court_period], [t69].[standing] AS [standing], [t69].[court] AS [court], [t69].[fresh] AS
[fresh], [t69].[standing_points] AS [standing_points], [t69].[court_points] AS [court_points], [t69].[fresh_points] AS
[fresh_points], [t69].[points] * (CAST(COALESCE([t69].[percent], 100) AS FLOAT) / 100.0) AS [points], [t69].
[family_member] AS [family_member], [t69].[family_id] AS [family_id], [t69].[family] AS [family], [t69].[place] AS
[place], [t69].[lightened] AS [lightened], [t69].[percent] AS [percent], CAST(COALESCE([t69].[percent], 100) AS FLOAT
) / 100.0 AS [share]
FROM (SELECT [t68].[person_id] AS [person_id], [t68].[involvement_id] AS [involvement_id], [t68].[role] AS [role],
[t68].[worker_id] AS [worker_id], [t68].[team_id] AS [team_id], [t68].[started_on] AS [started_on], [t68].[ended_on]
AS [ended_on], [t68].[outgrown] AS [outgrown], [t68].[period] AS [period], [t68].[from_on] AS [from_on], [t68].
[to_on] AS [to_on], [t68].[year_before_on] AS [year_before_on], [t68].[no_longer_new_on] AS [no_longer_new_on], [t68]
.[in_care_person] AS [in_care_person], [t68].[in_care_period] AS [in_care_period], [t68].[on_plan_person] AS
[on_plan_person], [t68].[on_plan_period] AS [on_plan_period], [t68].[in_court_person] AS [in_court_person], [t68].
[in_court_period] AS [in_court_period], [t68].[standing] AS [standing], [t68].[court] AS [court], [t68].[fresh] AS
[fresh], [t68].[standing_points] AS [standing_points], [t68].[court_points] AS [court_points], [t68].[fresh_points] AS
[fresh_points], [t68].[points] AS [points], [t68].[family_member] AS [family_member], [t68].[family_id] AS [family_id]
, [t68].[family] AS [family], [t68].[place] AS [place], [t68].[lightened] AS [lightened], [t68].[percent] AS [percent]
FROM (SELECT [t67].[person_id] AS [person_id], [t67].[involvement_id] AS [involvement_id], [t67].[role] AS [role],
[t67].[worker_id] AS [worker_id], [t67].[team_id] AS [team_id], [t67].[started_on] AS [started_on], [t67].[ended_on]
AS [ended_on], [t67].[outgrown] AS [outgrown], [t67].[period] AS [period], [t67].[from_on] AS [from_on], [t67].
[to_on] AS [to_on], [t67].[year_before_on] AS [year_before_on], [t67].[no_longer_new_on] AS [no_longer_new_on], [t67]
.[in_care_person] AS [in_care_person], [t67].[in_care_period] AS [in_care_period], [t67].[on_plan_person] AS
[on_plan_person], [t67].[on_plan_period] AS [on_plan_period], [t67].[in_court_person] AS [in_court_person], [t67].
[in_court_period] AS [in_court_period], [t67].[standing] AS [standing], [t67].[court] AS [court], [t67].[fresh] AS
[fresh], [t67].[standing_points] AS [standing_points], [t67].[court_points] AS [court_points], [t67].[fresh_points] AS
[fresh_points], [t67].[points] AS [points], [t67].[family_member] AS [family_member], [t67].[family_id] AS [family_id]
, [t67].[family] AS [family], [t67].[place] AS [place], [t67].[lightened] AS [lightened], [t22].[given_on] AS
[given_on], [t22].[given_variant] AS [given_variant], [t22].[percent] AS [percent]
FROM (SELECT [t65].[person_id] AS [person_id], [t65].[involvement_id] AS [involvement_id], [t65].[role] AS [role],
[t65].[worker_id] AS [worker_id], [t65].[team_id] AS [team_id], [t65].[started_on] AS [started_on], [t65].[ended_on]
AS [ended_on], [t65].[outgrown] AS [outgrown], [t65].[period] AS [period], [t65].[from_on] AS [from_on], [t65].
[to_on] AS [to_on], [t65].[year_before_on] AS [year_before_on], [t65].[no_longer_new_on] AS [no_longer_new_on], [t65]
.[in_care_person] AS [in_care_person], [t65].[in_care_period] AS [in_care_period], [t65].[on_plan_person] AS
[on_plan_person], [t65].[on_plan_period] AS [on_plan_period], [t65].[in_court_person] AS [in_court_person], [t65].
[in_court_period] AS [in_court_period], [t65].[standing] AS [standing], [t65].[court] AS [court], [t65].[fresh] AS
[fresh], [t65].[standing_points] AS [standing_points], [t65].[court_points] AS [court_points], [t65].[fresh_points] AS
[fresh_points], [t65].[points] AS [points], [t65].[family_member] AS [family_member], [t65].[family_id] AS [family_id]
, [t65].[family] AS [family], [t65].[place] AS [place], IIF([t65].[place] > 0, 'further_sibling', CAST(NULL AS VARCHAR
(MAX))) AS [lightened]
FROM (SELECT [t64].[person_id] AS [person_id], [t64].[involvement_id] AS [involvement_id], [t64].[role] AS [role],
[t64].[worker_id] AS [worker_id], [t64].[team_id] AS [team_id], [t64].[started_on] AS [started_on], [t64].[ended_on]
AS [ended_on], [t64].[outgrown] AS [outgrown], [t64].[period] AS [period], [t64].[from_on] AS [from_on], [t64].
[to_on] AS [to_on], [t64].[year_before_on] AS [year_before_on], [t64].[no_longer_new_on] AS [no_longer_new_on], [t64]
.[in_care_person] AS [in_care_person], [t64].[in_care_period] AS [in_care_period], [t64].[on_plan_person] AS
[on_plan_person], [t64].[on_plan_period] AS [on_plan_period], [t64].[in_court_person] AS [in_court_person], [t64].
[in_court_period] AS [in_court_period], [t64].[standing] AS [standing], [t64].[court] AS [court], [t64].[fresh] AS
[fresh], [t64].[standing_points] AS [standing_points], [t64].[court_points] AS [court_points], [t64].[fresh_points] AS
[fresh_points], [t64].[points] AS [points], [t64].[family_member] AS [family_member], [t64].[family_id] AS [family_id]
, [t64].[family] AS [family], ROW_NUMBER() OVER (PARTITION BY [t64].[period], [t64].[worker_id], [t64].[family]
ORDER BY [t64].[points] DESC, CASE WHEN [t64].[person_id] IS NULL THEN 1 ELSE 0 END, [t64].[person_id] ASC) - 1 AS
[place]
FROM (SELECT [t63].[person_id] AS [person_id], [t63].[involvement_id] AS [involvement_id], [t63].[role] AS [role],
[t63].[worker_id] AS [worker_id], [t63].[team_id] AS [team_id], [t63].[started_on] AS [started_on], [t63].[ended_on]
AS [ended_on], [t63].[outgrown] AS [outgrown], [t63].[period] AS [period], [t63].[from_on] AS [from_on], [t63].
[to_on] AS [to_on], [t63].[year_before_on] AS [year_before_on], [t63].[no_longer_new_on] AS [no_longer_new_on], [t63]
.[in_care_person] AS [in_care_person], [t63].[in_care_period] AS [in_care_period], [t63].[on_plan_person] AS
[on_plan_person], [t63].[on_plan_period] AS [on_plan_period], [t63].[in_court_person] AS [in_court_person], [t63].
[in_court_period] AS [in_court_period], [t63].[standing] AS [standing], [t63].[court] AS [court], [t63].[fresh] AS
[fresh], [t63].[standing_points] AS [standing_points], [t63].[court_points] AS [court_points], [t63].[fresh_points] AS
[fresh_points], [t63].[points] AS [points], [t63].[family_member] AS [family_member], [t63].[family_id] AS [family_id]
, COALESCE([t63].[family_id], [t63].[person_id]) AS [family]
FROM (SELECT [t62].[person_id] AS [person_id], [t62].[involvement_id] AS [involvement_id], [t62].[role] AS [role],
[t62].[worker_id] AS [worker_id], [t62].[team_id] AS [team_id], [t62].[started_on] AS [started_on], [t62].[ended_on]
AS [ended_on], [t62].[outgrown] AS [outgrown], [t62].[period] AS [period], [t62].[from_on] AS [from_on], [t62].
[to_on] AS [to_on], [t62].[year_before_on] AS [year_before_on], [t62].[no_longer_new_on] AS [no_longer_new_on], [t62]
.[in_care_person] AS [in_care_person], [t62].[in_care_period] AS [in_care_period], [t62].[on_plan_person] AS
[on_plan_person], [t62].[on_plan_period] AS [on_plan_period], [t62].[in_court_person] AS [in_court_person], [t62].
[in_court_period] AS [in_court_period], [t62].[standing] AS [standing], [t62].[court] AS [court], [t62].[fresh] AS
[fresh], [t62].[standing_points] AS [standing_points], [t62].[court_points] AS [court_points], [t62].[fresh_points] AS
[fresh_points], [t62].[points] AS [points], [t27].[family_member] AS [family_member], [t27].[family_id] AS [family_id]
FROM (SELECT [t60].[person_id] AS [person_id], [t60].[involvement_id] AS [involvement_id], [t60].[role] AS [role],
[t60].[worker_id] AS [worker_id], [t60].[team_id] AS [team_id], [t60].[started_on] AS [started_on], [t60].[ended_on]
AS [ended_on], [t60].[outgrown] AS [outgrown], [t60].[period] AS [period], [t60].[from_on] AS [from_on], [t60].
[to_on] AS [to_on], [t60].[year_before_on] AS [year_before_on], [t60].[no_longer_new_on] AS [no_longer_new_on], [t60]
.[in_care_person] AS [in_care_person], [t60].[in_care_period] AS [in_care_period], [t60].[on_plan_person] AS
[on_plan_person], [t60].[on_plan_period] AS [on_plan_period], [t60].[in_court_person] AS [in_court_person], [t60].
[in_court_period] AS [in_court_period], [t60].[standing] AS [standing], [t60].[court] AS [court], [t60].[fresh] AS
[fresh], [t60].[standing_points] AS [standing_points], [t60].[court_points] AS [court_points], [t60].[fresh_points] AS
[fresh_points], CAST([t60].[standing_points] + COALESCE([t60].[court_points], 0) + COALESCE([t60].[fresh_points], 0)
AS FLOAT) AS [points]
FROM (SELECT [t59].[person_id] AS [person_id], [t59].[involvement_id] AS [involvement_id], [t59].[role] AS [role],
[t59].[worker_id] AS [worker_id], [t59].[team_id] AS [team_id], [t59].[started_on] AS [started_on], [t59].[ended_on]
AS [ended_on], [t59].[outgrown] AS [outgrown], [t59].[period] AS [period], [t59].[from_on] AS [from_on], [t59].
[to_on] AS [to_on], [t59].[year_before_on] AS [year_before_on], [t59].[no_longer_new_on] AS [no_longer_new_on], [t59]
.[in_care_person] AS [in_care_person], [t59].[in_care_period] AS [in_care_period], [t59].[on_plan_person] AS
[on_plan_person], [t59].[on_plan_period] AS [on_plan_period], [t59].[in_court_person] AS [in_court_person], [t59].
[in_court_period] AS [in_court_period], [t59].[standing] AS [standing], [t59].[court] AS [court], [t59].[fresh] AS
[fresh], [t59].[standing_points] AS [standing_points], [t59].[court_points] AS [court_points], [t59].[fresh_points] AS
[fresh_points]
FROM (SELECT [t58].[person_id] AS [person_id], [t58].[involvement_id] AS [involvement_id], [t58].[role] AS [role],
[t58].[worker_id] AS [worker_id], [t58].[team_id] AS [team_id], [t58].[started_on] AS [started_on], [t58].[ended_on]
AS [ended_on], [t58].[outgrown] AS [outgrown], [t58].[period] AS [period], [t58].[from_on] AS [from_on], [t58].
[to_on] AS [to_on], [t58].[year_before_on] AS [year_before_on], [t58].[no_longer_new_on] AS [no_longer_new_on], [t58]
.[in_care_person] AS [in_care_person], [t58].[in_care_period] AS [in_care_period], [t58].[on_plan_person] AS
[on_plan_person], [t58].[on_plan_period] AS [on_plan_period], [t58].[in_court_person] AS [in_court_person], [t58].
[in_court_period] AS [in_court_period], [t58].[standing] AS [standing], [t58].[court] AS [court], [t58].[fresh] AS
[fresh], [t58].[standing_points] AS [standing_points], [t58].[court_points] AS [court_points], [t23].[given_on] AS
[given_on], [t23].[given_variant] AS [given_variant], [t23].[fresh_points] AS [fresh_points]
FROM (SELECT [t56].[person_id] AS [person_id], [t56].[involvement_id] AS [involvement_id], [t56].[role] AS [role],
[t56].[worker_id] AS [worker_id], [t56].[team_id] AS [team_id], [t56].[started_on] AS [started_on], [t56].[ended_on]
AS [ended_on], [t56].[outgrown] AS [outgrown], [t56].[period] AS [period], [t56].[from_on] AS [from_on], [t56].
[to_on] AS [to_on], [t56].[year_before_on] AS [year_before_on], [t56].[no_longer_new_on] AS [no_longer_new_on], [t56]
.[in_care_person] AS [in_care_person], [t56].[in_care_period] AS [in_care_period], [t56].[on_plan_person] AS
[on_plan_person], [t56].[on_plan_period] AS [on_plan_period], [t56].[in_court_person] AS [in_court_person], [t56].
[in_court_period] AS [in_court_period], [t56].[standing] AS [standing], [t56].[court] AS [court], [t56].[fresh] AS
[fresh], [t56].[standing_points] AS [standing_points], [t56].[court_points] AS [court_points]
FROM (SELECT [t53].[person_id] AS [person_id], [t53].[involvement_id] AS [involvement_id], [t53].[role] AS [role],
[t53].[worker_id] AS [worker_id], [t53].[team_id] AS [team_id], [t53].[started_on] AS [started_on], [t53].[ended_on]
AS [ended_on], [t53].[outgrown] AS [outgrown], [t53].[period] AS [period], [t53].[from_on] AS [from_on], [t53].
[to_on] AS [to_on], [t53].[year_before_on] AS [year_before_on], [t53].[no_longer_new_on] AS [no_longer_new_on], [t53]
.[in_care_person] AS [in_care_person], [t53].[in_care_period] AS [in_care_period], [t53].[on_plan_person] AS
[on_plan_person], [t53].[on_plan_period] AS [on_plan_period], [t53].[in_court_person] AS [in_court_person], [t53].
[in_court_period] AS [in_court_period], [t53].[standing] AS [standing], [t53].[court] AS [court], [t53].[fresh] AS
[fresh], [t53].[standing_points] AS [standing_points], [t24].[given_on] AS [given_on], [t24].[given_variant] AS
[given_variant], [t24].[court_points] AS [court_points]
FROM (SELECT [t51].[person_id] AS [person_id], [t51].[involvement_id] AS [involvement_id], [t51].[role] AS [role],
[t51].[worker_id] AS [worker_id], [t51].[team_id] AS [team_id], [t51].[started_on] AS [started_on], [t51].[ended_on]
AS [ended_on], [t51].[outgrown] AS [outgrown], [t51].[period] AS [period], [t51].[from_on] AS [from_on], [t51].
[to_on] AS [to_on], [t51].[year_before_on] AS [year_before_on], [t51].[no_longer_new_on] AS [no_longer_new_on], [t51]
.[in_care_person] AS [in_care_person], [t51].[in_care_period] AS [in_care_period], [t51].[on_plan_person] AS
[on_plan_person], [t51].[on_plan_period] AS [on_plan_period], [t51].[in_court_person] AS [in_court_person], [t51].
[in_court_period] AS [in_court_period], [t51].[standing] AS [standing], [t51].[court] AS [court], [t51].[fresh] AS
[fresh], [t51].[standing_points] AS [standing_points]
FROM (SELECT [t49].[person_id] AS [person_id], [t49].[involvement_id] AS [involvement_id], [t49].[role] AS [role],
[t49].[worker_id] AS [worker_id], [t49].[team_id] AS [team_id], [t49].[started_on] AS [started_on], [t49].[ended_on]
AS [ended_on], [t49].[outgrown] AS [outgrown], [t49].[period] AS [period], [t49].[from_on] AS [from_on], [t49].
[to_on] AS [to_on], [t49].[year_before_on] AS [year_before_on], [t49].[no_longer_new_on] AS [no_longer_new_on], [t49]
.[in_care_person] AS [in_care_person], [t49].[in_care_period] AS [in_care_period], [t49].[on_plan_person] AS
[on_plan_person], [t49].[on_plan_period] AS [on_plan_period], [t49].[in_court_person] AS [in_court_person], [t49].
[in_court_period] AS [in_court_period], [t49].[standing] AS [standing], [t49].[court] AS [court], [t49].[fresh] AS
[fresh], [t25].[given_on] AS [given_on], [t25].[given_variant] AS [given_variant], [t25].[standing_points] AS
[standing_points]
FROM (SELECT [t46].[person_id] AS [person_id], [t46].[involvement_id] AS [involvement_id], [t46].[role] AS [role],
[t46].[worker_id] AS [worker_id], [t46].[team_id] AS [team_id], [t46].[started_on] AS [started_on], [t46].[ended_on]
AS [ended_on], [t46].[outgrown] AS [outgrown], [t46].[period] AS [period], [t46].[from_on] AS [from_on], [t46].
[to_on] AS [to_on], [t46].[year_before_on] AS [year_before_on], [t46].[no_longer_new_on] AS [no_longer_new_on], [t46]
.[in_care_person] AS [in_care_person], [t46].[in_care_period] AS [in_care_period], [t46].[on_plan_person] AS
[on_plan_person], [t46].[on_plan_period] AS [on_plan_period], [t46].[in_court_person] AS [in_court_person], [t46].
[in_court_period] AS [in_court_period], CASE WHEN NOT [t46].[on_plan_person] IS NULL THEN 'on_plan' WHEN NOT [t46].
[in_care_person] IS NULL THEN 'in_care' ELSE 'otherwise' END AS [standing], IIF(NOT [t46].[in_court_person] IS NULL,
'in_court', CAST(NULL AS VARCHAR(MAX))) AS [court], IIF([t46].[no_longer_new_on] > [t46].[to_on], 'new', CAST(NULL AS
VARCHAR(MAX))) AS [fresh]
FROM (SELECT [t39].[person_id] AS [person_id], [t39].[involvement_id] AS [involvement_id], [t39].[role] AS [role],
[t39].[worker_id] AS [worker_id], [t39].[team_id] AS [team_id], [t39].[started_on] AS [started_on], [t39].[ended_on]
AS [ended_on], [t39].[outgrown] AS [outgrown], [t39].[period] AS [period], [t39].[from_on] AS [from_on], [t39].
[to_on] AS [to_on], [t39].[year_before_on] AS [year_before_on], [t39].[no_longer_new_on] AS [no_longer_new_on], [t36]
.[in_care_person] AS [in_care_person], [t36].[in_care_period] AS [in_care_period], [t37].[on_plan_person] AS
[on_plan_person], [t37].[on_plan_period] AS [on_plan_period], [t43].[in_court_person] AS [in_court_person], [t43].
[in_court_period] AS [in_court_period]
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[involvement_id] AS [involvement_id], [t32].[role] AS [role],
[t32].[worker_id] AS [worker_id], [t32].[team_id] AS [team_id], [t32].[started_on] AS [started_on], [t32].[ended_on]
AS [ended_on], [t32].[outgrown] AS [outgrown], [t32].[period] AS [period], [t32].[from_on] AS [from_on], [t32].
[to_on] AS [to_on], [t32].[year_before_on] AS [year_before_on], [t32].[no_longer_new_on] AS [no_longer_new_on]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[involvement_id] AS [involvement_id], [t10].[role] AS [role],
[t10].[worker_id] AS [worker_id], [t10].[team_id] AS [team_id], [t10].[started_on] AS [started_on], [t10].[ended_on]
AS [ended_on], [t10].[outgrown] AS [outgrown], [t9].[period] AS [period], [t9].[from_on] AS [from_on], [t9].[to_on] AS
[to_on], [t9].[year_before_on] AS [year_before_on], [t26].[shift_from] AS [shift_from], [t26].[no_longer_new_on] AS
[no_longer_new_on]
FROM [allocations] AS [t10]
INNER JOIN [periods] AS [t9] ON [t10].[started_on] <= [t9].[to_on] AND (([t10].[ended_on] IS NULL) OR ([t10].
[ended_on] > [t9].[to_on]))
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [shift_from], [t0].[due_on] AS [no_longer_new_on]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'new_to_worker' AND [t0].[variant] = 'all') AS [t26] ON [t10].[started_on] = [t26].
[shift_from]) AS [t32]) AS [t39]
LEFT OUTER JOIN (SELECT DISTINCT [t30].[in_care_person] AS [in_care_person], [t30].[in_care_period] AS
[in_care_period]
FROM (SELECT [t11].[person_id] AS [in_care_person], [t9].[period] AS [in_care_period]
FROM [care_periods] AS [t11]
INNER JOIN [periods] AS [t9] ON [t11].[started_on] <= [t9].[to_on] AND (([t11].[ended_on] IS NULL) OR ([t11].
[ended_on] > [t9].[to_on]))) AS [t30]) AS [t36] ON [t39].[person_id] = [t36].[in_care_person] AND [t39].[period] =
[t36].[in_care_period]
LEFT OUTER JOIN (SELECT DISTINCT [t31].[on_plan_person] AS [on_plan_person], [t31].[on_plan_period] AS
[on_plan_period]
FROM (SELECT [t12].[person_id] AS [on_plan_person], [t9].[period] AS [on_plan_period]
FROM [cp_plans] AS [t12]
INNER JOIN [periods] AS [t9] ON [t12].[started_on] <= [t9].[to_on] AND (([t12].[ended_on] IS NULL) OR ([t12].
[ended_on] > [t9].[to_on]))) AS [t31]) AS [t37] ON [t39].[person_id] = [t37].[on_plan_person] AND [t39].[period] =
[t37].[on_plan_period]
LEFT OUTER JOIN (SELECT DISTINCT [t38].[in_court_person] AS [in_court_person], [t38].[in_court_period] AS
[in_court_period]
FROM (SELECT [t28].[person_id] AS [in_court_person], [t9].[period] AS [in_court_period]
FROM (SELECT [t7].[legal_status_id] AS [legal_status_id], [t7].[person_id] AS [person_id], [t7].[status] AS [status],
[t7].[started_on] AS [started_on], [t7].[ended_on] AS [ended_on]
FROM [legal_statuses] AS [t7]
WHERE [t7].[status] = 'C1') AS [t28]
INNER JOIN [periods] AS [t9] ON [t28].[started_on] <= [t9].[to_on] AND (([t28].[ended_on] IS NULL) OR ([t28].
[ended_on] > [t9].[to_on]))) AS [t38]) AS [t43] ON [t39].[person_id] = [t43].[in_court_person] AND [t39].[period] =
[t43].[in_court_period]) AS [t46]) AS [t49]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [given_on], [t0].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t0].
[started_on] AS DATETIME2), CAST([t0].[due_on] AS DATETIME2)) AS [standing_points]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'caseload_points') AS [t25] ON [t49].[to_on] = [t25].[given_on] AND [t49].[standing] = [t25]
.[given_variant]) AS [t51]) AS [t53]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [given_on], [t0].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t0].
[started_on] AS DATETIME2), CAST([t0].[due_on] AS DATETIME2)) AS [court_points]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'caseload_points') AS [t24] ON [t53].[to_on] = [t24].[given_on] AND [t53].[court] = [t24].
[given_variant]) AS [t56]) AS [t58]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [given_on], [t0].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t0].
[started_on] AS DATETIME2), CAST([t0].[due_on] AS DATETIME2)) AS [fresh_points]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'caseload_points') AS [t23] ON [t58].[to_on] = [t23].[given_on] AND [t58].[fresh] = [t23].
[given_variant]) AS [t59]) AS [t60]) AS [t62]
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [family_member], MIN([t3].[family_id]) AS [family_id]
FROM [families] AS [t3] GROUP BY [t3].[person_id]) AS [t27] ON [t62].[person_id] = [t27].[family_member]) AS [t63]) AS
[t64]) AS [t65]) AS [t67]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [given_on], [t0].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t0].
[started_on] AS DATETIME2), CAST([t0].[due_on] AS DATETIME2)) AS [percent]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'caseload_share') AS [t22] ON [t67].[to_on] = [t22].[given_on] AND [t67].[lightened] = [t22]
.[given_variant]) AS [t68]) AS [t69]) AS [t70] GROUP BY [t70].[period], [t70].[to_on], [t70].[worker_id]) AS [t72]
LEFT OUTER JOIN (SELECT [t50].[employed] AS [employed], [t50].[employed_in] AS [employed_in], [t50].[hours] AS [hours]
, [t50].[untold] AS [untold], [t50].[stage_factor] AS [stage_factor], IIF([t50].[untold] > 0, CAST(NULL AS FLOAT),
[t50].[hours]) AS [fte]
FROM (SELECT [t47].[worker_id] AS [employed], [t47].[period] AS [employed_in], CAST(SUM(CAST([t47].[fte] AS NUMERIC(
18, 6))) AS FLOAT) AS [hours], SUM(IIF([t47].[fte] IS NULL, 1, 0)) AS [untold], MIN([t47].[share]) AS [stage_factor]
FROM (SELECT [t45].[employment_id] AS [employment_id], [t45].[worker_id] AS [worker_id], [t45].[team_id] AS [team_id]
, [t45].[role] AS [role], [t45].[stage] AS [stage], [t45].[fte] AS [fte], [t45].[agency] AS [agency], [t45].
[started_on] AS [started_on], [t45].[ended_on] AS [ended_on], [t45].[recorded_at] AS [recorded_at], [t45].
[recorded_by] AS [recorded_by], [t45].[period] AS [period], [t45].[from_on] AS [from_on], [t45].[to_on] AS [to_on],
[t45].[year_before_on] AS [year_before_on], [t45].[lightened] AS [lightened], [t45].[percent] AS [percent], CAST(
COALESCE([t45].[percent], 100) AS FLOAT) / 100.0 AS [share]
FROM (SELECT [t44].[employment_id] AS [employment_id], [t44].[worker_id] AS [worker_id], [t44].[team_id] AS [team_id]
, [t44].[role] AS [role], [t44].[stage] AS [stage], [t44].[fte] AS [fte], [t44].[agency] AS [agency], [t44].
[started_on] AS [started_on], [t44].[ended_on] AS [ended_on], [t44].[recorded_at] AS [recorded_at], [t44].
[recorded_by] AS [recorded_by], [t44].[period] AS [period], [t44].[from_on] AS [from_on], [t44].[to_on] AS [to_on],
[t44].[year_before_on] AS [year_before_on], [t44].[lightened] AS [lightened], [t44].[percent] AS [percent]
FROM (SELECT [t41].[employment_id] AS [employment_id], [t41].[worker_id] AS [worker_id], [t41].[team_id] AS [team_id]
, [t41].[role] AS [role], [t41].[stage] AS [stage], [t41].[fte] AS [fte], [t41].[agency] AS [agency], [t41].
[started_on] AS [started_on], [t41].[ended_on] AS [ended_on], [t41].[recorded_at] AS [recorded_at], [t41].
[recorded_by] AS [recorded_by], [t41].[period] AS [period], [t41].[from_on] AS [from_on], [t41].[to_on] AS [to_on],
[t41].[year_before_on] AS [year_before_on], [t41].[lightened] AS [lightened], [t22].[given_on] AS [given_on], [t22].
[given_variant] AS [given_variant], [t22].[percent] AS [percent]
FROM (SELECT [t29].[employment_id] AS [employment_id], [t29].[worker_id] AS [worker_id], [t29].[team_id] AS [team_id]
, [t29].[role] AS [role], [t29].[stage] AS [stage], [t29].[fte] AS [fte], [t29].[agency] AS [agency], [t29].
[started_on] AS [started_on], [t29].[ended_on] AS [ended_on], [t29].[recorded_at] AS [recorded_at], [t29].
[recorded_by] AS [recorded_by], [t29].[period] AS [period], [t29].[from_on] AS [from_on], [t29].[to_on] AS [to_on],
[t29].[year_before_on] AS [year_before_on], IIF([t29].[stage] = 'first year', 'first_year', CAST(NULL AS VARCHAR(MAX)
)) AS [lightened]
FROM (SELECT [t8].[employment_id] AS [employment_id], [t8].[worker_id] AS [worker_id], [t8].[team_id] AS [team_id],
[t8].[role] AS [role], [t8].[stage] AS [stage], [t8].[fte] AS [fte], [t8].[agency] AS [agency], [t8].[started_on] AS
[started_on], [t8].[ended_on] AS [ended_on], [t8].[recorded_at] AS [recorded_at], [t8].[recorded_by] AS [recorded_by]
, [t9].[period] AS [period], [t9].[from_on] AS [from_on], [t9].[to_on] AS [to_on], [t9].[year_before_on] AS
[year_before_on]
FROM [employments] AS [t8]
INNER JOIN [periods] AS [t9] ON [t8].[started_on] <= [t9].[to_on] AND (([t8].[ended_on] IS NULL) OR ([t8].[ended_on] >
[t9].[to_on]))) AS [t29]) AS [t41]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [given_on], [t0].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t0].
[started_on] AS DATETIME2), CAST([t0].[due_on] AS DATETIME2)) AS [percent]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'caseload_share') AS [t22] ON [t41].[to_on] = [t22].[given_on] AND [t41].[lightened] = [t22]
.[given_variant]) AS [t44]) AS [t45]) AS [t47] GROUP BY [t47].[worker_id], [t47].[period]) AS [t50]) AS [t55] ON [t72]
.[worker_id] = [t55].[employed] AND [t72].[period] = [t55].[employed_in]
LEFT OUTER JOIN (SELECT [t0].[started_on] AS [given_on], [t0].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t0].
[started_on] AS DATETIME2), CAST([t0].[due_on] AS DATETIME2)) AS [room]
FROM [deadlines] AS [t0]
WHERE [t0].[parameter] = 'caseload_room') AS [t21] ON [t72].[to_on] = [t21].[given_on] AND 'all' = [t21].
[given_variant]) AS [t73]) AS [t74]) AS [t75];

-- measure CW06
SELECT CAST([t26].[period] AS VARCHAR(MAX)) AS [period], CAST([t26].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t26].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t26].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t26].[hit] IS NULL, [t26].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t26].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t26].[hit] IS NULL, 0.0, [t26].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t25].[person_id] AS [person_id], [t25].[period] AS [period], [t25].[to_on] AS [to_on], [t25].
[year_before_on] AS [year_before_on], [t25].[open_since] AS [open_since], [t25].[worker_id] AS [worker_id], [t25].
[team_id] AS [team_id], [t25].[wanting_person] AS [wanting_person], [t25].[wanting_period] AS [wanting_period], [t25]
.[waits] AS [waits], [t25].[held_person] AS [held_person], [t25].[held_period] AS [held_period], 1.0 AS [counted],
CASE WHEN [t25].[waits] > 0 THEN 1.0 WHEN (NOT [t25].[held_person] IS NULL) OR ([t25].[wanting_person] IS NULL) THEN
0.0 ELSE CAST(NULL AS FLOAT) END AS [hit]
FROM (SELECT [t22].[person_id] AS [person_id], [t22].[period] AS [period], [t22].[to_on] AS [to_on], [t22].
[year_before_on] AS [year_before_on], [t22].[open_since] AS [open_since], [t22].[worker_id] AS [worker_id], [t22].
[team_id] AS [team_id], [t24].[wanting_person] AS [wanting_person], [t24].[wanting_period] AS [wanting_period], [t24]
.[waits] AS [waits], [t15].[held_person] AS [held_person], [t15].[held_period] AS [held_period]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[period] AS [period], [t19].[to_on] AS [to_on], [t19].
[year_before_on] AS [year_before_on], [t19].[open_since] AS [open_since], IIF(([t19].[until_on] IS NULL) OR ([t19].
[to_on] <= [t19].[until_on]), [t19].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t19].[held_team] AS
[team_id]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[period] AS [period], [t18].[to_on] AS [to_on], [t18].
[year_before_on] AS [year_before_on], [t18].[open_since] AS [open_since], [t9].[held_by] AS [held_by], [t9].
[held_worker] AS [held_worker], [t9].[held_team] AS [held_team], [t9].[from_on] AS [from_on], [t9].[until_on] AS
[until_on], [t9].[held_next] AS [held_next]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[period] AS [period], [t13].[to_on] AS [to_on], [t13].
[year_before_on] AS [year_before_on], MIN([t13].[started_on]) AS [open_since]
FROM (SELECT [t7].[person_id] AS [person_id], [t7].[referral_id] AS [referral_id], [t7].[team_id] AS [team_id], [t7].
[started_on] AS [started_on], [t7].[ended_on] AS [ended_on], [t6].[period] AS [period], [t6].[from_on] AS [from_on],
[t6].[to_on] AS [to_on], [t6].[year_before_on] AS [year_before_on]
FROM [need_episodes] AS [t7]
INNER JOIN [periods] AS [t6] ON (([t7].[started_on] IS NULL) OR ([t7].[started_on] <= [t6].[to_on])) AND (([t7].
[ended_on] IS NULL) OR ([t7].[ended_on] > [t6].[to_on]))) AS [t13] GROUP BY [t13].[person_id], [t13].[period], [t13].
[to_on], [t13].[year_before_on]) AS [t18]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t9] ON [t18].[person_id] = [t9].[held_by] AND [t18].[to_on] >= [t9].[from_on] AND (
([t9].[held_next] IS NULL) OR ([t18].[to_on] < [t9].[held_next]))) AS [t19]) AS [t22]
LEFT OUTER JOIN (SELECT [t20].[person_id] AS [wanting_person], [t20].[period] AS [wanting_period], MAX([t20].
[pending] + [t20].[overdue]) AS [waits]
FROM (SELECT [t17].[standard] AS [standard], [t17].[person_id] AS [person_id], [t17].[episode_id] AS [episode_id],
[t17].[sequence] AS [sequence], [t17].[variant] AS [variant], [t17].[worker_id] AS [worker_id], [t17].[team_id] AS
[team_id], [t17].[started_on] AS [started_on], [t17].[due_on] AS [due_on], [t17].[done_on] AS [done_on], [t17].
[ended_other_on] AS [ended_other_on], [t17].[unknown_because] AS [unknown_because], [t17].[parameter_version] AS
[parameter_version], [t17].[period] AS [period], [t17].[from_on] AS [from_on], [t17].[to_on] AS [to_on], [t17].
[year_before_on] AS [year_before_on], CAST(CAST(CASE WHEN ([t17].[unknown_because] IS NULL) AND ([t17].[started_on] <=
[t17].[to_on]) AND (([t17].[done_on] IS NULL) OR ([t17].[done_on] > [t17].[to_on])) AND (([t17].[ended_other_on] IS
NULL) OR ([t17].[ended_other_on] > [t17].[to_on])) AND COALESCE(CAST(CASE WHEN [t17].[due_on] < [t17].[to_on] THEN 1
WHEN NOT ([t17].[due_on] < [t17].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t17].
[unknown_because] IS NULL) AND ([t17].[started_on] <= [t17].[to_on]) AND (([t17].[done_on] IS NULL) OR ([t17].
[done_on] > [t17].[to_on])) AND (([t17].[ended_other_on] IS NULL) OR ([t17].[ended_other_on] > [t17].[to_on])) AND
COALESCE(CAST(CASE WHEN [t17].[due_on] < [t17].[to_on] THEN 1 WHEN NOT ([t17].[due_on] < [t17].[to_on]) THEN 0 END AS
BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT) AS [overdue], (1.0 - CAST(CAST(CASE WHEN ([t17].
[unknown_because] IS NULL) AND ([t17].[started_on] <= [t17].[to_on]) AND (([t17].[done_on] IS NULL) OR ([t17].
[done_on] > [t17].[to_on])) AND (([t17].[ended_other_on] IS NULL) OR ([t17].[ended_other_on] > [t17].[to_on])) AND
COALESCE(CAST(CASE WHEN [t17].[due_on] < [t17].[to_on] THEN 1 WHEN NOT ([t17].[due_on] < [t17].[to_on]) THEN 0 END AS
BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t17].[unknown_because] IS NULL) AND ([t17].[started_on] <= [t17].
[to_on]) AND (([t17].[done_on] IS NULL) OR ([t17].[done_on] > [t17].[to_on])) AND (([t17].[ended_other_on] IS NULL) OR
([t17].[ended_other_on] > [t17].[to_on])) AND COALESCE(CAST(CASE WHEN [t17].[due_on] < [t17].[to_on] THEN 1 WHEN NOT (
[t17].[due_on] < [t17].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(
CASE WHEN NOT [t17].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t17].[unknown_because] IS NULL) THEN 0 END AS BIT
) AS FLOAT) AS [pending], CAST(CAST(CASE WHEN NOT [t17].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t17].
[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [unknown]
FROM (SELECT [t11].[standard] AS [standard], [t11].[person_id] AS [person_id], [t11].[episode_id] AS [episode_id],
[t11].[sequence] AS [sequence], [t11].[variant] AS [variant], [t11].[worker_id] AS [worker_id], [t11].[team_id] AS
[team_id], [t11].[started_on] AS [started_on], [t11].[due_on] AS [due_on], [t11].[done_on] AS [done_on], [t11].
[ended_other_on] AS [ended_other_on], [t11].[unknown_because] AS [unknown_because], [t11].[parameter_version] AS
[parameter_version], [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].
[year_before_on] AS [year_before_on]
FROM (SELECT [t4].[standard] AS [standard], [t4].[person_id] AS [person_id], [t4].[episode_id] AS [episode_id], [t4].
[sequence] AS [sequence], [t4].[variant] AS [variant], [t4].[worker_id] AS [worker_id], [t4].[team_id] AS [team_id],
[t4].[started_on] AS [started_on], [t4].[due_on] AS [due_on], [t4].[done_on] AS [done_on], [t4].[ended_other_on] AS
[ended_other_on], [t4].[unknown_because] AS [unknown_because], [t4].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t4]
WHERE [t4].[standard] = 'allocation') AS [t11]
INNER JOIN [periods] AS [t6] ON (([t11].[started_on] IS NULL) OR ([t11].[started_on] <= [t6].[to_on])) AND (([t11].
[done_on] IS NULL) OR ([t11].[done_on] > [t6].[to_on])) AND (([t11].[ended_other_on] IS NULL) OR ([t11].
[ended_other_on] > [t6].[to_on]))) AS [t17]) AS [t20] GROUP BY [t20].[person_id], [t20].[period]) AS [t24] ON [t22].
[person_id] = [t24].[wanting_person] AND [t22].[period] = [t24].[wanting_period]
LEFT OUTER JOIN (SELECT DISTINCT [t12].[held_person] AS [held_person], [t12].[held_period] AS [held_period]
FROM (SELECT [t5].[person_id] AS [held_person], [t6].[period] AS [held_period]
FROM [allocations] AS [t5]
INNER JOIN [periods] AS [t6] ON [t5].[started_on] <= [t6].[to_on] AND (([t5].[ended_on] IS NULL) OR ([t5].[ended_on] >
[t6].[to_on]))) AS [t12]) AS [t15] ON [t22].[person_id] = [t15].[held_person] AND [t22].[period] = [t15].
[held_period]) AS [t25]) AS [t26];

-- measure CW07
SELECT CAST([t13].[period] AS VARCHAR(MAX)) AS [period], CAST([t13].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t13].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t13].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t13].[hit] IS NULL, [t13].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t13].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t13].[hit] IS NULL, 0.0, [t13].
[counted]) AS FLOAT) AS [unknown], CAST([t13].[pending] AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[referral_id] AS [referral_id], [t12].[wanted_on] AS [wanted_on]
, [t12].[ended_on] AS [ended_on], [t12].[given_on] AS [given_on], [t12].[sequence] AS [sequence], [t12].[as_at] AS
[as_at], [t12].[pending] AS [pending], [t12].[stopped_on] AS [stopped_on], [t12].[period] AS [period], [t12].[day] AS
[day], IIF(([t12].[until_on] IS NULL) OR ([t12].[stopped_on] <= [t12].[until_on]), [t12].[held_worker], CAST(NULL AS
VARCHAR(MAX))) AS [worker_id], [t12].[held_team] AS [team_id], 1.0 AS [counted], IIF([t12].[stopped_on] >= [t12].
[wanted_on], CAST(DATEDIFF(DAY, CAST([t12].[wanted_on] AS DATETIME2), CAST([t12].[stopped_on] AS DATETIME2)) AS FLOAT
), CAST(NULL AS FLOAT)) AS [hit]
FROM (SELECT [t11].[person_id] AS [person_id], [t11].[referral_id] AS [referral_id], [t11].[wanted_on] AS [wanted_on]
, [t11].[ended_on] AS [ended_on], [t11].[given_on] AS [given_on], [t11].[sequence] AS [sequence], [t11].[as_at] AS
[as_at], [t11].[pending] AS [pending], [t11].[stopped_on] AS [stopped_on], [t4].[period] AS [period], [t4].[day] AS
[day], [t8].[held_by] AS [held_by], [t8].[held_worker] AS [held_worker], [t8].[held_team] AS [held_team], [t8].
[from_on] AS [from_on], [t8].[until_on] AS [until_on], [t8].[held_next] AS [held_next]
FROM (SELECT [t9].[person_id] AS [person_id], [t9].[referral_id] AS [referral_id], [t9].[wanted_on] AS [wanted_on],
[t9].[ended_on] AS [ended_on], [t9].[given_on] AS [given_on], [t9].[sequence] AS [sequence], [t9].[as_at] AS [as_at],
CAST(CAST(CASE WHEN ([t9].[given_on] IS NULL) OR ([t9].[given_on] > [t9].[as_at]) THEN 1 WHEN NOT (([t9].[given_on] IS
NULL) OR ([t9].[given_on] > [t9].[as_at])) THEN 0 END AS BIT) AS FLOAT) AS [pending], (SELECT MIN(several.v)
FROM (VALUES (COALESCE([t9].[given_on], [t9].[ended_on], [t9].[as_at])), ([t9].[as_at])) AS several(v)) AS
[stopped_on]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[referral_id] AS [referral_id], [t5].[wanted_on] AS [wanted_on],
[t5].[ended_on] AS [ended_on], [t5].[given_on] AS [given_on], [t5].[sequence] AS [sequence], [t6].[as_at] AS [as_at]
FROM [needs_for_worker] AS [t5] CROSS JOIN [snapshot_day] AS [t6]) AS [t9]
WHERE NOT (COALESCE(CAST(CASE WHEN ([t9].[sequence] > 1) AND ([t9].[given_on] = [t9].[wanted_on]) THEN 1 WHEN NOT ((
[t9].[sequence] > 1) AND ([t9].[given_on] = [t9].[wanted_on])) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t11]
INNER JOIN [period_days] AS [t4] ON [t11].[wanted_on] = [t4].[day]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t8] ON [t11].[person_id] = [t8].[held_by] AND [t11].[stopped_on] >= [t8].[from_on]
AND (([t8].[held_next] IS NULL) OR ([t11].[stopped_on] < [t8].[held_next]))) AS [t12]) AS [t13];

-- measure CW08
SELECT CAST([t6].[period] AS VARCHAR(MAX)) AS [period], CAST([t6].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST(
[t6].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t6].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS
VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(1.0 - [t6].[unknown] AS FLOAT) AS [counted], CAST([t6].[pending] AS
FLOAT) AS [hit], CAST([t6].[unknown] AS FLOAT) AS [unknown], CAST([t6].[pending] AS FLOAT) AS [pending], CAST([t6].
[overdue] AS FLOAT) AS [overdue]
FROM (SELECT [t5].[standard] AS [standard], [t5].[person_id] AS [person_id], [t5].[episode_id] AS [episode_id], [t5].
[sequence] AS [sequence], [t5].[variant] AS [variant], [t5].[worker_id] AS [worker_id], [t5].[team_id] AS [team_id],
[t5].[started_on] AS [started_on], [t5].[due_on] AS [due_on], [t5].[done_on] AS [done_on], [t5].[ended_other_on] AS
[ended_other_on], [t5].[unknown_because] AS [unknown_because], [t5].[parameter_version] AS [parameter_version], [t5].
[period] AS [period], [t5].[from_on] AS [from_on], [t5].[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
, CAST(CAST(CASE WHEN ([t5].[unknown_because] IS NULL) AND ([t5].[started_on] <= [t5].[to_on]) AND (([t5].[done_on] IS
NULL) OR ([t5].[done_on] > [t5].[to_on])) AND (([t5].[ended_other_on] IS NULL) OR ([t5].[ended_other_on] > [t5].
[to_on])) AND COALESCE(CAST(CASE WHEN [t5].[due_on] < [t5].[to_on] THEN 1 WHEN NOT ([t5].[due_on] < [t5].[to_on]) THEN
0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t5].[unknown_because] IS NULL) AND ([t5].[started_on] <= [t5]
.[to_on]) AND (([t5].[done_on] IS NULL) OR ([t5].[done_on] > [t5].[to_on])) AND (([t5].[ended_other_on] IS NULL) OR (
[t5].[ended_other_on] > [t5].[to_on])) AND COALESCE(CAST(CASE WHEN [t5].[due_on] < [t5].[to_on] THEN 1 WHEN NOT ([t5]
.[due_on] < [t5].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT) AS [overdue], (1.0 -
CAST(CAST(CASE WHEN ([t5].[unknown_because] IS NULL) AND ([t5].[started_on] <= [t5].[to_on]) AND (([t5].[done_on] IS
NULL) OR ([t5].[done_on] > [t5].[to_on])) AND (([t5].[ended_other_on] IS NULL) OR ([t5].[ended_other_on] > [t5].
[to_on])) AND COALESCE(CAST(CASE WHEN [t5].[due_on] < [t5].[to_on] THEN 1 WHEN NOT ([t5].[due_on] < [t5].[to_on]) THEN
0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t5].[unknown_because] IS NULL) AND ([t5].[started_on] <= [t5]
.[to_on]) AND (([t5].[done_on] IS NULL) OR ([t5].[done_on] > [t5].[to_on])) AND (([t5].[ended_other_on] IS NULL) OR (
[t5].[ended_other_on] > [t5].[to_on])) AND COALESCE(CAST(CASE WHEN [t5].[due_on] < [t5].[to_on] THEN 1 WHEN NOT ([t5]
.[due_on] < [t5].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE
WHEN NOT [t5].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t5].[unknown_because] IS NULL) THEN 0 END AS BIT) AS
FLOAT) AS [pending], CAST(CAST(CASE WHEN NOT [t5].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t5].
[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS [unknown]
FROM (SELECT [t4].[standard] AS [standard], [t4].[person_id] AS [person_id], [t4].[episode_id] AS [episode_id], [t4].
[sequence] AS [sequence], [t4].[variant] AS [variant], [t4].[worker_id] AS [worker_id], [t4].[team_id] AS [team_id],
[t4].[started_on] AS [started_on], [t4].[due_on] AS [due_on], [t4].[done_on] AS [done_on], [t4].[ended_other_on] AS
[ended_other_on], [t4].[unknown_because] AS [unknown_because], [t4].[parameter_version] AS [parameter_version], [t2].
[period] AS [period], [t2].[from_on] AS [from_on], [t2].[to_on] AS [to_on], [t2].[year_before_on] AS [year_before_on]
FROM (SELECT [t0].[standard] AS [standard], [t0].[person_id] AS [person_id], [t0].[episode_id] AS [episode_id], [t0].
[sequence] AS [sequence], [t0].[variant] AS [variant], [t0].[worker_id] AS [worker_id], [t0].[team_id] AS [team_id],
[t0].[started_on] AS [started_on], [t0].[due_on] AS [due_on], [t0].[done_on] AS [done_on], [t0].[ended_other_on] AS
[ended_other_on], [t0].[unknown_because] AS [unknown_because], [t0].[parameter_version] AS [parameter_version]
FROM [ledger] AS [t0]
WHERE [t0].[standard] = 'waiting_review') AS [t4]
INNER JOIN [periods] AS [t2] ON (([t4].[started_on] IS NULL) OR ([t4].[started_on] <= [t2].[to_on])) AND (([t4].
[done_on] IS NULL) OR ([t4].[done_on] > [t2].[to_on])) AND (([t4].[ended_other_on] IS NULL) OR ([t4].[ended_other_on]
> [t2].[to_on]))) AS [t5]) AS [t6];

-- measure CW09
WITH [t18] AS (SELECT [t15].[person_id] AS [person_id], [t15].[period] AS [period], [t15].[to_on] AS [to_on], [t15].
[year_before_on] AS [year_before_on], [t15].[open_since] AS [open_since], [t8].[held_by] AS [held_by], [t8].
[held_worker] AS [held_worker], [t8].[held_team] AS [held_team], [t8].[from_on] AS [from_on], [t8].[until_on] AS
[until_on], [t8].[held_next] AS [held_next]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[period] AS [period], [t12].[to_on] AS [to_on], [t12].
[year_before_on] AS [year_before_on], MIN([t12].[started_on]) AS [open_since]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[referral_id] AS [referral_id], [t6].[team_id] AS [team_id], [t6].
[started_on] AS [started_on], [t6].[ended_on] AS [ended_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on],
[t5].[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
FROM [need_episodes] AS [t6]
INNER JOIN [periods] AS [t5] ON (([t6].[started_on] IS NULL) OR ([t6].[started_on] <= [t5].[to_on])) AND (([t6].
[ended_on] IS NULL) OR ([t6].[ended_on] > [t5].[to_on]))) AS [t12] GROUP BY [t12].[person_id], [t12].[period], [t12].
[to_on], [t12].[year_before_on]) AS [t15]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t8] ON [t15].[person_id] = [t8].[held_by] AND [t15].[to_on] >= [t8].[from_on] AND (
([t8].[held_next] IS NULL) OR ([t15].[to_on] < [t8].[held_next])))
SELECT CAST([t31].[period] AS VARCHAR(MAX)) AS [period], CAST([t31].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t31].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t31].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t31].[hit] IS NULL, [t31].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t31].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t31].[hit] IS NULL, 0.0, [t31].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[period] AS [period], [t30].[to_on] AS [to_on], [t30].
[year_before_on] AS [year_before_on], [t30].[open_since] AS [open_since], [t30].[worker_id] AS [worker_id], [t30].
[team_id] AS [team_id], [t30].[had_person] AS [had_person], [t30].[had_period] AS [had_period], [t30].[workers] AS
[workers], [t30].[stood_person] AS [stood_person], [t30].[stood_period] AS [stood_period], IIF(NOT [t30].
[stood_person] IS NULL, 'with', 'without') AS [second_role], 1.0 AS [counted], IIF([t30].[open_since] IS NULL, CAST(
NULL AS FLOAT), CAST(CAST(CASE WHEN COALESCE([t30].[workers], 0) >= 3 THEN 1 WHEN NOT (COALESCE([t30].[workers], 0) >=
3) THEN 0 END AS BIT) AS FLOAT)) AS [hit]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[period] AS [period], [t26].[to_on] AS [to_on], [t26].
[year_before_on] AS [year_before_on], [t26].[open_since] AS [open_since], [t26].[worker_id] AS [worker_id], [t26].
[team_id] AS [team_id], [t29].[had_person] AS [had_person], [t29].[had_period] AS [had_period], [t29].[workers] AS
[workers], [t22].[stood_person] AS [stood_person], [t22].[stood_period] AS [stood_period]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[period] AS [period], [t19].[to_on] AS [to_on], [t19].
[year_before_on] AS [year_before_on], [t19].[open_since] AS [open_since], IIF(([t19].[until_on] IS NULL) OR ([t19].
[to_on] <= [t19].[until_on]), [t19].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t19].[held_team] AS
[team_id]
FROM [t18] AS [t19]
WHERE ([t19].[open_since] IS NULL) OR ([t19].[open_since] <= [t19].[year_before_on])) AS [t26]
LEFT OUTER JOIN (SELECT [t27].[person_id] AS [had_person], [t27].[period] AS [had_period], COUNT_BIG(DISTINCT [t27].
[given_worker]) AS [workers]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[period] AS [period], [t24].[to_on] AS [to_on], [t24].
[year_before_on] AS [year_before_on], [t11].[given_to] AS [given_to], [t11].[given_worker] AS [given_worker], [t11].
[given_from] AS [given_from], [t11].[given_until] AS [given_until]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[period] AS [period], [t19].[to_on] AS [to_on], [t19].
[year_before_on] AS [year_before_on]
FROM [t18] AS [t19]
WHERE ([t19].[open_since] IS NULL) OR ([t19].[open_since] <= [t19].[year_before_on])) AS [t24]
INNER JOIN (SELECT [t2].[person_id] AS [given_to], [t2].[worker_id] AS [given_worker], [t2].[started_on] AS
[given_from], [t2].[ended_on] AS [given_until]
FROM [allocations] AS [t2]
WHERE [t2].[role] = 'CW') AS [t11] ON [t24].[person_id] = [t11].[given_to] AND [t11].[given_from] <= [t24].[to_on] AND
(([t11].[given_until] IS NULL) OR ([t11].[given_until] > [t11].[given_from])) AND (([t11].[given_until] IS NULL) OR (
[t11].[given_until] > [t24].[year_before_on]))) AS [t27] GROUP BY [t27].[person_id], [t27].[period]) AS [t29] ON [t26]
.[person_id] = [t29].[had_person] AND [t26].[period] = [t29].[had_period]
LEFT OUTER JOIN (SELECT DISTINCT [t20].[stood_person] AS [stood_person], [t20].[stood_period] AS [stood_period]
FROM (SELECT [t17].[person_id] AS [stood_person], [t5].[period] AS [stood_period]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[involvement_id] AS [involvement_id], [t13].[role] AS [role],
[t13].[worker_id] AS [worker_id], [t13].[team_id] AS [team_id], [t13].[started_on] AS [started_on], (SELECT MIN(
several.v)
FROM (VALUES ([t13].[ended_on]), ([t13].[next_on])) AS several(v)) AS [ended_on]
FROM (SELECT [t10].[involvement_id] AS [involvement_id], [t10].[worker_id] AS [worker_id], [t10].[role] AS [role],
[t10].[team_id] AS [team_id], [t10].[started_on] AS [started_on], [t10].[ended_on] AS [ended_on], [t10].
[change_reason] AS [change_reason], [t10].[person_id] AS [person_id], [t10].[referral_id] AS [referral_id], LEAD(
[t10].[started_on]) OVER (PARTITION BY [t10].[person_id] ORDER BY CASE WHEN [t10].[started_on] IS NULL THEN 1 ELSE 0
END, [t10].[started_on] ASC, CASE WHEN [t10].[involvement_id] IS NULL THEN 1 ELSE 0 END, [t10].[involvement_id] ASC)
AS [next_on]
FROM (SELECT [t4].[involvement_id] AS [involvement_id], [t4].[worker_id] AS [worker_id], [t4].[role] AS [role], [t4].
[team_id] AS [team_id], COALESCE([t4].[started_on], DATEFROMPARTS(1995, 1, 1)) AS [started_on], [t4].[ended_on] AS
[ended_on], [t4].[change_reason] AS [change_reason], [t4].[person_id] AS [person_id], [t4].[referral_id] AS
[referral_id]
FROM [involvements] AS [t4]
WHERE [t4].[role] = 'LCP' AND NOT [t4].[worker_id] IS NULL) AS [t10]) AS [t13]) AS [t17]
INNER JOIN [periods] AS [t5] ON [t17].[started_on] <= [t5].[to_on] AND (([t17].[ended_on] IS NULL) OR ([t17].
[ended_on] > [t5].[year_before_on])) AND (([t17].[ended_on] IS NULL) OR ([t17].[ended_on] > [t17].[started_on]))) AS
[t20]) AS [t22] ON [t26].[person_id] = [t22].[stood_person] AND [t26].[period] = [t22].[stood_period]) AS [t30]) AS
[t31];

-- measure CW09 by second_role
WITH [t18] AS (SELECT [t15].[person_id] AS [person_id], [t15].[period] AS [period], [t15].[to_on] AS [to_on], [t15].
[year_before_on] AS [year_before_on], [t15].[open_since] AS [open_since], [t8].[held_by] AS [held_by], [t8].
[held_worker] AS [held_worker], [t8].[held_team] AS [held_team], [t8].[from_on] AS [from_on], [t8].[until_on] AS
[until_on], [t8].[held_next] AS [held_next]
FROM (SELECT [t12].[person_id] AS [person_id], [t12].[period] AS [period], [t12].[to_on] AS [to_on], [t12].
[year_before_on] AS [year_before_on], MIN([t12].[started_on]) AS [open_since]
FROM (SELECT [t6].[person_id] AS [person_id], [t6].[referral_id] AS [referral_id], [t6].[team_id] AS [team_id], [t6].
[started_on] AS [started_on], [t6].[ended_on] AS [ended_on], [t5].[period] AS [period], [t5].[from_on] AS [from_on],
[t5].[to_on] AS [to_on], [t5].[year_before_on] AS [year_before_on]
FROM [need_episodes] AS [t6]
INNER JOIN [periods] AS [t5] ON (([t6].[started_on] IS NULL) OR ([t6].[started_on] <= [t5].[to_on])) AND (([t6].
[ended_on] IS NULL) OR ([t6].[ended_on] > [t5].[to_on]))) AS [t12] GROUP BY [t12].[person_id], [t12].[period], [t12].
[to_on], [t12].[year_before_on]) AS [t15]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t8] ON [t15].[person_id] = [t8].[held_by] AND [t15].[to_on] >= [t8].[from_on] AND (
([t8].[held_next] IS NULL) OR ([t15].[to_on] < [t8].[held_next])))
SELECT CAST([t31].[period] AS VARCHAR(MAX)) AS [period], CAST([t31].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t31].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t31].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t31].[hit] IS NULL, [t31].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t31].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t31].[hit] IS NULL, 0.0, [t31].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue], [t31].
[second_role] AS [group_id]
FROM (SELECT [t30].[person_id] AS [person_id], [t30].[period] AS [period], [t30].[to_on] AS [to_on], [t30].
[year_before_on] AS [year_before_on], [t30].[open_since] AS [open_since], [t30].[worker_id] AS [worker_id], [t30].
[team_id] AS [team_id], [t30].[had_person] AS [had_person], [t30].[had_period] AS [had_period], [t30].[workers] AS
[workers], [t30].[stood_person] AS [stood_person], [t30].[stood_period] AS [stood_period], IIF(NOT [t30].
[stood_person] IS NULL, 'with', 'without') AS [second_role], 1.0 AS [counted], IIF([t30].[open_since] IS NULL, CAST(
NULL AS FLOAT), CAST(CAST(CASE WHEN COALESCE([t30].[workers], 0) >= 3 THEN 1 WHEN NOT (COALESCE([t30].[workers], 0) >=
3) THEN 0 END AS BIT) AS FLOAT)) AS [hit]
FROM (SELECT [t26].[person_id] AS [person_id], [t26].[period] AS [period], [t26].[to_on] AS [to_on], [t26].
[year_before_on] AS [year_before_on], [t26].[open_since] AS [open_since], [t26].[worker_id] AS [worker_id], [t26].
[team_id] AS [team_id], [t29].[had_person] AS [had_person], [t29].[had_period] AS [had_period], [t29].[workers] AS
[workers], [t22].[stood_person] AS [stood_person], [t22].[stood_period] AS [stood_period]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[period] AS [period], [t19].[to_on] AS [to_on], [t19].
[year_before_on] AS [year_before_on], [t19].[open_since] AS [open_since], IIF(([t19].[until_on] IS NULL) OR ([t19].
[to_on] <= [t19].[until_on]), [t19].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t19].[held_team] AS
[team_id]
FROM [t18] AS [t19]
WHERE ([t19].[open_since] IS NULL) OR ([t19].[open_since] <= [t19].[year_before_on])) AS [t26]
LEFT OUTER JOIN (SELECT [t27].[person_id] AS [had_person], [t27].[period] AS [had_period], COUNT_BIG(DISTINCT [t27].
[given_worker]) AS [workers]
FROM (SELECT [t24].[person_id] AS [person_id], [t24].[period] AS [period], [t24].[to_on] AS [to_on], [t24].
[year_before_on] AS [year_before_on], [t11].[given_to] AS [given_to], [t11].[given_worker] AS [given_worker], [t11].
[given_from] AS [given_from], [t11].[given_until] AS [given_until]
FROM (SELECT [t19].[person_id] AS [person_id], [t19].[period] AS [period], [t19].[to_on] AS [to_on], [t19].
[year_before_on] AS [year_before_on]
FROM [t18] AS [t19]
WHERE ([t19].[open_since] IS NULL) OR ([t19].[open_since] <= [t19].[year_before_on])) AS [t24]
INNER JOIN (SELECT [t2].[person_id] AS [given_to], [t2].[worker_id] AS [given_worker], [t2].[started_on] AS
[given_from], [t2].[ended_on] AS [given_until]
FROM [allocations] AS [t2]
WHERE [t2].[role] = 'CW') AS [t11] ON [t24].[person_id] = [t11].[given_to] AND [t11].[given_from] <= [t24].[to_on] AND
(([t11].[given_until] IS NULL) OR ([t11].[given_until] > [t11].[given_from])) AND (([t11].[given_until] IS NULL) OR (
[t11].[given_until] > [t24].[year_before_on]))) AS [t27] GROUP BY [t27].[person_id], [t27].[period]) AS [t29] ON [t26]
.[person_id] = [t29].[had_person] AND [t26].[period] = [t29].[had_period]
LEFT OUTER JOIN (SELECT DISTINCT [t20].[stood_person] AS [stood_person], [t20].[stood_period] AS [stood_period]
FROM (SELECT [t17].[person_id] AS [stood_person], [t5].[period] AS [stood_period]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[involvement_id] AS [involvement_id], [t13].[role] AS [role],
[t13].[worker_id] AS [worker_id], [t13].[team_id] AS [team_id], [t13].[started_on] AS [started_on], (SELECT MIN(
several.v)
FROM (VALUES ([t13].[ended_on]), ([t13].[next_on])) AS several(v)) AS [ended_on]
FROM (SELECT [t10].[involvement_id] AS [involvement_id], [t10].[worker_id] AS [worker_id], [t10].[role] AS [role],
[t10].[team_id] AS [team_id], [t10].[started_on] AS [started_on], [t10].[ended_on] AS [ended_on], [t10].
[change_reason] AS [change_reason], [t10].[person_id] AS [person_id], [t10].[referral_id] AS [referral_id], LEAD(
[t10].[started_on]) OVER (PARTITION BY [t10].[person_id] ORDER BY CASE WHEN [t10].[started_on] IS NULL THEN 1 ELSE 0
END, [t10].[started_on] ASC, CASE WHEN [t10].[involvement_id] IS NULL THEN 1 ELSE 0 END, [t10].[involvement_id] ASC)
AS [next_on]
FROM (SELECT [t4].[involvement_id] AS [involvement_id], [t4].[worker_id] AS [worker_id], [t4].[role] AS [role], [t4].
[team_id] AS [team_id], COALESCE([t4].[started_on], DATEFROMPARTS(1995, 1, 1)) AS [started_on], [t4].[ended_on] AS
[ended_on], [t4].[change_reason] AS [change_reason], [t4].[person_id] AS [person_id], [t4].[referral_id] AS
[referral_id]
FROM [involvements] AS [t4]
WHERE [t4].[role] = 'LCP' AND NOT [t4].[worker_id] IS NULL) AS [t10]) AS [t13]) AS [t17]
INNER JOIN [periods] AS [t5] ON [t17].[started_on] <= [t5].[to_on] AND (([t17].[ended_on] IS NULL) OR ([t17].
[ended_on] > [t5].[year_before_on])) AND (([t17].[ended_on] IS NULL) OR ([t17].[ended_on] > [t17].[started_on]))) AS
[t20]) AS [t22] ON [t26].[person_id] = [t22].[stood_person] AND [t26].[period] = [t22].[stood_period]) AS [t30]) AS
[t31];
