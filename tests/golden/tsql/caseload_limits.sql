-- measure CW03
SELECT CAST([t82].[period] AS VARCHAR(MAX)) AS [period], CAST([t82].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t82].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t82].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT CAST(CAST(CASE WHEN ([t82].[hit] * 100) > ([t82].
[counted] * [t82].[percent_allowed]) THEN 1 WHEN NOT (([t82].[hit] * 100) > ([t82].[counted] * [t82].
[percent_allowed])) THEN 0 END AS BIT) AS FLOAT) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE(CAST(CAST(
CASE WHEN ([t82].[hit] * 100) > ([t82].[counted] * [t82].[percent_allowed]) THEN 1 WHEN NOT (([t82].[hit] * 100) > (
[t82].[counted] * [t82].[percent_allowed])) THEN 0 END AS BIT) AS FLOAT), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT CAST(
CAST(CASE WHEN ([t82].[hit] * 100) > ([t82].[counted] * [t82].[percent_allowed]) THEN 1 WHEN NOT (([t82].[hit] * 100)
> ([t82].[counted] * [t82].[percent_allowed])) THEN 0 END AS BIT) AS FLOAT) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown]
, CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t81].[period] AS [period], [t81].[to_on] AS [to_on], [t81].[worker_id] AS [worker_id], [t81].[load] AS
[load], [t81].[team_id] AS [team_id], [t81].[employed] AS [employed], [t81].[employed_in] AS [employed_in], [t81].
[hours] AS [hours], [t81].[untold] AS [untold], [t81].[stage_factor] AS [stage_factor], [t81].[fte] AS [fte], [t81].
[room] AS [room], [t81].[person_id] AS [person_id], [t81].[counted] AS [counted], [t81].[hit] AS [hit], [t81].
[ends_period] AS [ends_period], [t81].[ends_on] AS [ends_on], [t81].[percent_allowed] AS [percent_allowed]
FROM (SELECT [t80].[period] AS [period], [t80].[to_on] AS [to_on], [t80].[worker_id] AS [worker_id], [t80].[load] AS
[load], [t80].[team_id] AS [team_id], [t80].[employed] AS [employed], [t80].[employed_in] AS [employed_in], [t80].
[hours] AS [hours], [t80].[untold] AS [untold], [t80].[stage_factor] AS [stage_factor], [t80].[fte] AS [fte], [t80].
[room] AS [room], [t80].[person_id] AS [person_id], [t80].[counted] AS [counted], [t80].[hit] AS [hit], [t14].
[ends_period] AS [ends_period], [t14].[ends_on] AS [ends_on], [t24].[given_on] AS [given_on], [t24].[given_variant] AS
[given_variant], [t24].[percent_allowed] AS [percent_allowed]
FROM (SELECT [t78].[period] AS [period], [t78].[to_on] AS [to_on], [t78].[worker_id] AS [worker_id], [t78].[load] AS
[load], [t78].[team_id] AS [team_id], [t78].[employed] AS [employed], [t78].[employed_in] AS [employed_in], [t78].
[hours] AS [hours], [t78].[untold] AS [untold], [t78].[stage_factor] AS [stage_factor], [t78].[fte] AS [fte], [t78].
[room] AS [room], CAST(NULL AS VARCHAR(MAX)) AS [person_id], IIF([t78].[fte] > 0, [t78].[fte] * [t78].[stage_factor] *
[t78].[room], CAST([t78].[room] AS FLOAT)) AS [counted], IIF([t78].[fte] > 0, [t78].[load], CAST(NULL AS FLOAT)) AS
[hit]
FROM (SELECT [t77].[period] AS [period], [t77].[to_on] AS [to_on], [t77].[worker_id] AS [worker_id], [t77].[load] AS
[load], [t77].[team_id] AS [team_id], [t77].[employed] AS [employed], [t77].[employed_in] AS [employed_in], [t77].
[hours] AS [hours], [t77].[untold] AS [untold], [t77].[stage_factor] AS [stage_factor], [t77].[fte] AS [fte], [t77].
[room] AS [room]
FROM (SELECT [t76].[period] AS [period], [t76].[to_on] AS [to_on], [t76].[worker_id] AS [worker_id], [t76].[load] AS
[load], [t76].[team_id] AS [team_id], [t59].[employed] AS [employed], [t59].[employed_in] AS [employed_in], [t59].
[hours] AS [hours], [t59].[untold] AS [untold], [t59].[stage_factor] AS [stage_factor], [t59].[fte] AS [fte], [t25].
[given_on] AS [given_on], [t25].[given_variant] AS [given_variant], [t25].[room] AS [room]
FROM (SELECT [t74].[period] AS [period], [t74].[to_on] AS [to_on], [t74].[worker_id] AS [worker_id], CAST(SUM(CAST(
[t74].[points] AS NUMERIC(18, 6))) AS FLOAT) AS [load], MAX([t74].[team_id]) AS [team_id]
FROM (SELECT [t73].[person_id] AS [person_id], [t73].[involvement_id] AS [involvement_id], [t73].[role] AS [role],
[t73].[worker_id] AS [worker_id], [t73].[team_id] AS [team_id], [t73].[started_on] AS [started_on], [t73].[ended_on]
AS [ended_on], [t73].[outgrown] AS [outgrown], [t73].[period] AS [period], [t73].[from_on] AS [from_on], [t73].
[to_on] AS [to_on], [t73].[year_before_on] AS [year_before_on], [t73].[no_longer_new_on] AS [no_longer_new_on], [t73]
.[in_care_person] AS [in_care_person], [t73].[in_care_period] AS [in_care_period], [t73].[on_plan_person] AS
[on_plan_person], [t73].[on_plan_period] AS [on_plan_period], [t73].[in_court_person] AS [in_court_person], [t73].
[in_court_period] AS [in_court_period], [t73].[standing] AS [standing], [t73].[court] AS [court], [t73].[fresh] AS
[fresh], [t73].[standing_points] AS [standing_points], [t73].[court_points] AS [court_points], [t73].[fresh_points] AS
[fresh_points], [t73].[points] * (CAST(COALESCE([t73].[percent], 100) AS FLOAT) / 100.0) AS [points], [t73].
[family_member] AS [family_member], [t73].[family_id] AS [family_id], [t73].[family] AS [family], [t73].[place] AS
[place], [t73].[lightened] AS [lightened], [t73].[percent] AS [percent], CAST(COALESCE([t73].[percent], 100) AS FLOAT
) / 100.0 AS [share]
FROM (SELECT [t72].[person_id] AS [person_id], [t72].[involvement_id] AS [involvement_id], [t72].[role] AS [role],
[t72].[worker_id] AS [worker_id], [t72].[team_id] AS [team_id], [t72].[started_on] AS [started_on], [t72].[ended_on]
AS [ended_on], [t72].[outgrown] AS [outgrown], [t72].[period] AS [period], [t72].[from_on] AS [from_on], [t72].
[to_on] AS [to_on], [t72].[year_before_on] AS [year_before_on], [t72].[no_longer_new_on] AS [no_longer_new_on], [t72]
.[in_care_person] AS [in_care_person], [t72].[in_care_period] AS [in_care_period], [t72].[on_plan_person] AS
[on_plan_person], [t72].[on_plan_period] AS [on_plan_period], [t72].[in_court_person] AS [in_court_person], [t72].
[in_court_period] AS [in_court_period], [t72].[standing] AS [standing], [t72].[court] AS [court], [t72].[fresh] AS
[fresh], [t72].[standing_points] AS [standing_points], [t72].[court_points] AS [court_points], [t72].[fresh_points] AS
[fresh_points], [t72].[points] AS [points], [t72].[family_member] AS [family_member], [t72].[family_id] AS [family_id]
, [t72].[family] AS [family], [t72].[place] AS [place], [t72].[lightened] AS [lightened], [t72].[percent] AS [percent]
FROM (SELECT [t71].[person_id] AS [person_id], [t71].[involvement_id] AS [involvement_id], [t71].[role] AS [role],
[t71].[worker_id] AS [worker_id], [t71].[team_id] AS [team_id], [t71].[started_on] AS [started_on], [t71].[ended_on]
AS [ended_on], [t71].[outgrown] AS [outgrown], [t71].[period] AS [period], [t71].[from_on] AS [from_on], [t71].
[to_on] AS [to_on], [t71].[year_before_on] AS [year_before_on], [t71].[no_longer_new_on] AS [no_longer_new_on], [t71]
.[in_care_person] AS [in_care_person], [t71].[in_care_period] AS [in_care_period], [t71].[on_plan_person] AS
[on_plan_person], [t71].[on_plan_period] AS [on_plan_period], [t71].[in_court_person] AS [in_court_person], [t71].
[in_court_period] AS [in_court_period], [t71].[standing] AS [standing], [t71].[court] AS [court], [t71].[fresh] AS
[fresh], [t71].[standing_points] AS [standing_points], [t71].[court_points] AS [court_points], [t71].[fresh_points] AS
[fresh_points], [t71].[points] AS [points], [t71].[family_member] AS [family_member], [t71].[family_id] AS [family_id]
, [t71].[family] AS [family], [t71].[place] AS [place], [t71].[lightened] AS [lightened], [t26].[given_on] AS
[given_on], [t26].[given_variant] AS [given_variant], [t26].[percent] AS [percent]
FROM (SELECT [t69].[person_id] AS [person_id], [t69].[involvement_id] AS [involvement_id], [t69].[role] AS [role],
[t69].[worker_id] AS [worker_id], [t69].[team_id] AS [team_id], [t69].[started_on] AS [started_on], [t69].[ended_on]
AS [ended_on], [t69].[outgrown] AS [outgrown], [t69].[period] AS [period], [t69].[from_on] AS [from_on], [t69].
[to_on] AS [to_on], [t69].[year_before_on] AS [year_before_on], [t69].[no_longer_new_on] AS [no_longer_new_on], [t69]
.[in_care_person] AS [in_care_person], [t69].[in_care_period] AS [in_care_period], [t69].[on_plan_person] AS
[on_plan_person], [t69].[on_plan_period] AS [on_plan_period], [t69].[in_court_person] AS [in_court_person], [t69].
[in_court_period] AS [in_court_period], [t69].[standing] AS [standing], [t69].[court] AS [court], [t69].[fresh] AS
[fresh], [t69].[standing_points] AS [standing_points], [t69].[court_points] AS [court_points], [t69].[fresh_points] AS
[fresh_points], [t69].[points] AS [points], [t69].[family_member] AS [family_member], [t69].[family_id] AS [family_id]
, [t69].[family] AS [family], [t69].[place] AS [place], IIF([t69].[place] > 0, 'further_sibling', CAST(NULL AS VARCHAR
(MAX))) AS [lightened]
FROM (SELECT [t68].[person_id] AS [person_id], [t68].[involvement_id] AS [involvement_id], [t68].[role] AS [role],
[t68].[worker_id] AS [worker_id], [t68].[team_id] AS [team_id], [t68].[started_on] AS [started_on], [t68].[ended_on]
AS [ended_on], [t68].[outgrown] AS [outgrown], [t68].[period] AS [period], [t68].[from_on] AS [from_on], [t68].
[to_on] AS [to_on], [t68].[year_before_on] AS [year_before_on], [t68].[no_longer_new_on] AS [no_longer_new_on], [t68]
.[in_care_person] AS [in_care_person], [t68].[in_care_period] AS [in_care_period], [t68].[on_plan_person] AS
[on_plan_person], [t68].[on_plan_period] AS [on_plan_period], [t68].[in_court_person] AS [in_court_person], [t68].
[in_court_period] AS [in_court_period], [t68].[standing] AS [standing], [t68].[court] AS [court], [t68].[fresh] AS
[fresh], [t68].[standing_points] AS [standing_points], [t68].[court_points] AS [court_points], [t68].[fresh_points] AS
[fresh_points], [t68].[points] AS [points], [t68].[family_member] AS [family_member], [t68].[family_id] AS [family_id]
, [t68].[family] AS [family], ROW_NUMBER() OVER (PARTITION BY [t68].[period], [t68].[worker_id], [t68].[family]
ORDER BY [t68].[points] DESC, CASE WHEN [t68].[person_id] IS NULL THEN 1 ELSE 0 END, [t68].[person_id] ASC) - 1 AS
[place]
FROM (SELECT [t67].[person_id] AS [person_id], [t67].[involvement_id] AS [involvement_id], [t67].[role] AS [role],
[t67].[worker_id] AS [worker_id], [t67].[team_id] AS [team_id], [t67].[started_on] AS [started_on], [t67].[ended_on]
AS [ended_on], [t67].[outgrown] AS [outgrown], [t67].[period] AS [period], [t67].[from_on] AS [from_on], [t67].
[to_on] AS [to_on], [t67].[year_before_on] AS [year_before_on], [t67].[no_longer_new_on] AS [no_longer_new_on], [t67]
.[in_care_person] AS [in_care_person], [t67].[in_care_period] AS [in_care_period], [t67].[on_plan_person] AS
[on_plan_person], [t67].[on_plan_period] AS [on_plan_period], [t67].[in_court_person] AS [in_court_person], [t67].
[in_court_period] AS [in_court_period], [t67].[standing] AS [standing], [t67].[court] AS [court], [t67].[fresh] AS
[fresh], [t67].[standing_points] AS [standing_points], [t67].[court_points] AS [court_points], [t67].[fresh_points] AS
[fresh_points], [t67].[points] AS [points], [t67].[family_member] AS [family_member], [t67].[family_id] AS [family_id]
, COALESCE([t67].[family_id], [t67].[person_id]) AS [family]
FROM (SELECT [t66].[person_id] AS [person_id], [t66].[involvement_id] AS [involvement_id], [t66].[role] AS [role],
[t66].[worker_id] AS [worker_id], [t66].[team_id] AS [team_id], [t66].[started_on] AS [started_on], [t66].[ended_on]
AS [ended_on], [t66].[outgrown] AS [outgrown], [t66].[period] AS [period], [t66].[from_on] AS [from_on], [t66].
[to_on] AS [to_on], [t66].[year_before_on] AS [year_before_on], [t66].[no_longer_new_on] AS [no_longer_new_on], [t66]
.[in_care_person] AS [in_care_person], [t66].[in_care_period] AS [in_care_period], [t66].[on_plan_person] AS
[on_plan_person], [t66].[on_plan_period] AS [on_plan_period], [t66].[in_court_person] AS [in_court_person], [t66].
[in_court_period] AS [in_court_period], [t66].[standing] AS [standing], [t66].[court] AS [court], [t66].[fresh] AS
[fresh], [t66].[standing_points] AS [standing_points], [t66].[court_points] AS [court_points], [t66].[fresh_points] AS
[fresh_points], [t66].[points] AS [points], [t31].[family_member] AS [family_member], [t31].[family_id] AS [family_id]
FROM (SELECT [t64].[person_id] AS [person_id], [t64].[involvement_id] AS [involvement_id], [t64].[role] AS [role],
[t64].[worker_id] AS [worker_id], [t64].[team_id] AS [team_id], [t64].[started_on] AS [started_on], [t64].[ended_on]
AS [ended_on], [t64].[outgrown] AS [outgrown], [t64].[period] AS [period], [t64].[from_on] AS [from_on], [t64].
[to_on] AS [to_on], [t64].[year_before_on] AS [year_before_on], [t64].[no_longer_new_on] AS [no_longer_new_on], [t64]
.[in_care_person] AS [in_care_person], [t64].[in_care_period] AS [in_care_period], [t64].[on_plan_person] AS
[on_plan_person], [t64].[on_plan_period] AS [on_plan_period], [t64].[in_court_person] AS [in_court_person], [t64].
[in_court_period] AS [in_court_period], [t64].[standing] AS [standing], [t64].[court] AS [court], [t64].[fresh] AS
[fresh], [t64].[standing_points] AS [standing_points], [t64].[court_points] AS [court_points], [t64].[fresh_points] AS
[fresh_points], CAST([t64].[standing_points] + COALESCE([t64].[court_points], 0) + COALESCE([t64].[fresh_points], 0)
AS FLOAT) AS [points]
FROM (SELECT [t63].[person_id] AS [person_id], [t63].[involvement_id] AS [involvement_id], [t63].[role] AS [role],
[t63].[worker_id] AS [worker_id], [t63].[team_id] AS [team_id], [t63].[started_on] AS [started_on], [t63].[ended_on]
AS [ended_on], [t63].[outgrown] AS [outgrown], [t63].[period] AS [period], [t63].[from_on] AS [from_on], [t63].
[to_on] AS [to_on], [t63].[year_before_on] AS [year_before_on], [t63].[no_longer_new_on] AS [no_longer_new_on], [t63]
.[in_care_person] AS [in_care_person], [t63].[in_care_period] AS [in_care_period], [t63].[on_plan_person] AS
[on_plan_person], [t63].[on_plan_period] AS [on_plan_period], [t63].[in_court_person] AS [in_court_person], [t63].
[in_court_period] AS [in_court_period], [t63].[standing] AS [standing], [t63].[court] AS [court], [t63].[fresh] AS
[fresh], [t63].[standing_points] AS [standing_points], [t63].[court_points] AS [court_points], [t63].[fresh_points] AS
[fresh_points]
FROM (SELECT [t62].[person_id] AS [person_id], [t62].[involvement_id] AS [involvement_id], [t62].[role] AS [role],
[t62].[worker_id] AS [worker_id], [t62].[team_id] AS [team_id], [t62].[started_on] AS [started_on], [t62].[ended_on]
AS [ended_on], [t62].[outgrown] AS [outgrown], [t62].[period] AS [period], [t62].[from_on] AS [from_on], [t62].
[to_on] AS [to_on], [t62].[year_before_on] AS [year_before_on], [t62].[no_longer_new_on] AS [no_longer_new_on], [t62]
.[in_care_person] AS [in_care_person], [t62].[in_care_period] AS [in_care_period], [t62].[on_plan_person] AS
[on_plan_person], [t62].[on_plan_period] AS [on_plan_period], [t62].[in_court_person] AS [in_court_person], [t62].
[in_court_period] AS [in_court_period], [t62].[standing] AS [standing], [t62].[court] AS [court], [t62].[fresh] AS
[fresh], [t62].[standing_points] AS [standing_points], [t62].[court_points] AS [court_points], [t27].[given_on] AS
[given_on], [t27].[given_variant] AS [given_variant], [t27].[fresh_points] AS [fresh_points]
FROM (SELECT [t60].[person_id] AS [person_id], [t60].[involvement_id] AS [involvement_id], [t60].[role] AS [role],
[t60].[worker_id] AS [worker_id], [t60].[team_id] AS [team_id], [t60].[started_on] AS [started_on], [t60].[ended_on]
AS [ended_on], [t60].[outgrown] AS [outgrown], [t60].[period] AS [period], [t60].[from_on] AS [from_on], [t60].
[to_on] AS [to_on], [t60].[year_before_on] AS [year_before_on], [t60].[no_longer_new_on] AS [no_longer_new_on], [t60]
.[in_care_person] AS [in_care_person], [t60].[in_care_period] AS [in_care_period], [t60].[on_plan_person] AS
[on_plan_person], [t60].[on_plan_period] AS [on_plan_period], [t60].[in_court_person] AS [in_court_person], [t60].
[in_court_period] AS [in_court_period], [t60].[standing] AS [standing], [t60].[court] AS [court], [t60].[fresh] AS
[fresh], [t60].[standing_points] AS [standing_points], [t60].[court_points] AS [court_points]
FROM (SELECT [t57].[person_id] AS [person_id], [t57].[involvement_id] AS [involvement_id], [t57].[role] AS [role],
[t57].[worker_id] AS [worker_id], [t57].[team_id] AS [team_id], [t57].[started_on] AS [started_on], [t57].[ended_on]
AS [ended_on], [t57].[outgrown] AS [outgrown], [t57].[period] AS [period], [t57].[from_on] AS [from_on], [t57].
[to_on] AS [to_on], [t57].[year_before_on] AS [year_before_on], [t57].[no_longer_new_on] AS [no_longer_new_on], [t57]
.[in_care_person] AS [in_care_person], [t57].[in_care_period] AS [in_care_period], [t57].[on_plan_person] AS
[on_plan_person], [t57].[on_plan_period] AS [on_plan_period], [t57].[in_court_person] AS [in_court_person], [t57].
[in_court_period] AS [in_court_period], [t57].[standing] AS [standing], [t57].[court] AS [court], [t57].[fresh] AS
[fresh], [t57].[standing_points] AS [standing_points], [t28].[given_on] AS [given_on], [t28].[given_variant] AS
[given_variant], [t28].[court_points] AS [court_points]
FROM (SELECT [t55].[person_id] AS [person_id], [t55].[involvement_id] AS [involvement_id], [t55].[role] AS [role],
[t55].[worker_id] AS [worker_id], [t55].[team_id] AS [team_id], [t55].[started_on] AS [started_on], [t55].[ended_on]
AS [ended_on], [t55].[outgrown] AS [outgrown], [t55].[period] AS [period], [t55].[from_on] AS [from_on], [t55].
[to_on] AS [to_on], [t55].[year_before_on] AS [year_before_on], [t55].[no_longer_new_on] AS [no_longer_new_on], [t55]
.[in_care_person] AS [in_care_person], [t55].[in_care_period] AS [in_care_period], [t55].[on_plan_person] AS
[on_plan_person], [t55].[on_plan_period] AS [on_plan_period], [t55].[in_court_person] AS [in_court_person], [t55].
[in_court_period] AS [in_court_period], [t55].[standing] AS [standing], [t55].[court] AS [court], [t55].[fresh] AS
[fresh], [t55].[standing_points] AS [standing_points]
FROM (SELECT [t53].[person_id] AS [person_id], [t53].[involvement_id] AS [involvement_id], [t53].[role] AS [role],
[t53].[worker_id] AS [worker_id], [t53].[team_id] AS [team_id], [t53].[started_on] AS [started_on], [t53].[ended_on]
AS [ended_on], [t53].[outgrown] AS [outgrown], [t53].[period] AS [period], [t53].[from_on] AS [from_on], [t53].
[to_on] AS [to_on], [t53].[year_before_on] AS [year_before_on], [t53].[no_longer_new_on] AS [no_longer_new_on], [t53]
.[in_care_person] AS [in_care_person], [t53].[in_care_period] AS [in_care_period], [t53].[on_plan_person] AS
[on_plan_person], [t53].[on_plan_period] AS [on_plan_period], [t53].[in_court_person] AS [in_court_person], [t53].
[in_court_period] AS [in_court_period], [t53].[standing] AS [standing], [t53].[court] AS [court], [t53].[fresh] AS
[fresh], [t29].[given_on] AS [given_on], [t29].[given_variant] AS [given_variant], [t29].[standing_points] AS
[standing_points]
FROM (SELECT [t50].[person_id] AS [person_id], [t50].[involvement_id] AS [involvement_id], [t50].[role] AS [role],
[t50].[worker_id] AS [worker_id], [t50].[team_id] AS [team_id], [t50].[started_on] AS [started_on], [t50].[ended_on]
AS [ended_on], [t50].[outgrown] AS [outgrown], [t50].[period] AS [period], [t50].[from_on] AS [from_on], [t50].
[to_on] AS [to_on], [t50].[year_before_on] AS [year_before_on], [t50].[no_longer_new_on] AS [no_longer_new_on], [t50]
.[in_care_person] AS [in_care_person], [t50].[in_care_period] AS [in_care_period], [t50].[on_plan_person] AS
[on_plan_person], [t50].[on_plan_period] AS [on_plan_period], [t50].[in_court_person] AS [in_court_person], [t50].
[in_court_period] AS [in_court_period], CASE WHEN NOT [t50].[on_plan_person] IS NULL THEN 'on_plan' WHEN NOT [t50].
[in_care_person] IS NULL THEN 'in_care' ELSE 'otherwise' END AS [standing], IIF(NOT [t50].[in_court_person] IS NULL,
'in_court', CAST(NULL AS VARCHAR(MAX))) AS [court], IIF([t50].[no_longer_new_on] > [t50].[to_on], 'new', CAST(NULL AS
VARCHAR(MAX))) AS [fresh]
FROM (SELECT [t43].[person_id] AS [person_id], [t43].[involvement_id] AS [involvement_id], [t43].[role] AS [role],
[t43].[worker_id] AS [worker_id], [t43].[team_id] AS [team_id], [t43].[started_on] AS [started_on], [t43].[ended_on]
AS [ended_on], [t43].[outgrown] AS [outgrown], [t43].[period] AS [period], [t43].[from_on] AS [from_on], [t43].
[to_on] AS [to_on], [t43].[year_before_on] AS [year_before_on], [t43].[no_longer_new_on] AS [no_longer_new_on], [t40]
.[in_care_person] AS [in_care_person], [t40].[in_care_period] AS [in_care_period], [t41].[on_plan_person] AS
[on_plan_person], [t41].[on_plan_period] AS [on_plan_period], [t47].[in_court_person] AS [in_court_person], [t47].
[in_court_period] AS [in_court_period]
FROM (SELECT [t36].[person_id] AS [person_id], [t36].[involvement_id] AS [involvement_id], [t36].[role] AS [role],
[t36].[worker_id] AS [worker_id], [t36].[team_id] AS [team_id], [t36].[started_on] AS [started_on], [t36].[ended_on]
AS [ended_on], [t36].[outgrown] AS [outgrown], [t36].[period] AS [period], [t36].[from_on] AS [from_on], [t36].
[to_on] AS [to_on], [t36].[year_before_on] AS [year_before_on], [t36].[no_longer_new_on] AS [no_longer_new_on]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[involvement_id] AS [involvement_id], [t10].[role] AS [role],
[t10].[worker_id] AS [worker_id], [t10].[team_id] AS [team_id], [t10].[started_on] AS [started_on], [t10].[ended_on]
AS [ended_on], [t10].[outgrown] AS [outgrown], [t8].[period] AS [period], [t8].[from_on] AS [from_on], [t8].[to_on] AS
[to_on], [t8].[year_before_on] AS [year_before_on], [t30].[shift_from] AS [shift_from], [t30].[no_longer_new_on] AS
[no_longer_new_on]
FROM [allocations] AS [t10]
INNER JOIN [periods] AS [t8] ON [t10].[started_on] <= [t8].[to_on] AND (([t10].[ended_on] IS NULL) OR ([t10].
[ended_on] > [t8].[to_on]))
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [no_longer_new_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'new_to_worker' AND [t1].[variant] = 'all') AS [t30] ON [t10].[started_on] = [t30].
[shift_from]) AS [t36]) AS [t43]
LEFT OUTER JOIN (SELECT DISTINCT [t34].[in_care_person] AS [in_care_person], [t34].[in_care_period] AS
[in_care_period]
FROM (SELECT [t11].[person_id] AS [in_care_person], [t8].[period] AS [in_care_period]
FROM [care_periods] AS [t11]
INNER JOIN [periods] AS [t8] ON [t11].[started_on] <= [t8].[to_on] AND (([t11].[ended_on] IS NULL) OR ([t11].
[ended_on] > [t8].[to_on]))) AS [t34]) AS [t40] ON [t43].[person_id] = [t40].[in_care_person] AND [t43].[period] =
[t40].[in_care_period]
LEFT OUTER JOIN (SELECT DISTINCT [t35].[on_plan_person] AS [on_plan_person], [t35].[on_plan_period] AS
[on_plan_period]
FROM (SELECT [t12].[person_id] AS [on_plan_person], [t8].[period] AS [on_plan_period]
FROM [cp_plans] AS [t12]
INNER JOIN [periods] AS [t8] ON [t12].[started_on] <= [t8].[to_on] AND (([t12].[ended_on] IS NULL) OR ([t12].
[ended_on] > [t8].[to_on]))) AS [t35]) AS [t41] ON [t43].[person_id] = [t41].[on_plan_person] AND [t43].[period] =
[t41].[on_plan_period]
LEFT OUTER JOIN (SELECT DISTINCT [t42].[in_court_person] AS [in_court_person], [t42].[in_court_period] AS
[in_court_period]
FROM (SELECT [t32].[person_id] AS [in_court_person], [t8].[period] AS [in_court_period]
FROM (SELECT [t7].[legal_status_id] AS [legal_status_id], [t7].[person_id] AS [person_id], [t7].[status] AS [status],
[t7].[started_on] AS [started_on], [t7].[ended_on] AS [ended_on]
FROM [legal_statuses] AS [t7]
WHERE [t7].[status] = 'C1') AS [t32]
INNER JOIN [periods] AS [t8] ON [t32].[started_on] <= [t8].[to_on] AND (([t32].[ended_on] IS NULL) OR ([t32].
[ended_on] > [t8].[to_on]))) AS [t42]) AS [t47] ON [t43].[person_id] = [t47].[in_court_person] AND [t43].[period] =
[t47].[in_court_period]) AS [t50]) AS [t53]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [given_on], [t1].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t1].
[started_on] AS DATETIME2), CAST([t1].[due_on] AS DATETIME2)) AS [standing_points]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'caseload_points') AS [t29] ON [t53].[to_on] = [t29].[given_on] AND [t53].[standing] = [t29]
.[given_variant]) AS [t55]) AS [t57]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [given_on], [t1].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t1].
[started_on] AS DATETIME2), CAST([t1].[due_on] AS DATETIME2)) AS [court_points]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'caseload_points') AS [t28] ON [t57].[to_on] = [t28].[given_on] AND [t57].[court] = [t28].
[given_variant]) AS [t60]) AS [t62]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [given_on], [t1].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t1].
[started_on] AS DATETIME2), CAST([t1].[due_on] AS DATETIME2)) AS [fresh_points]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'caseload_points') AS [t27] ON [t62].[to_on] = [t27].[given_on] AND [t62].[fresh] = [t27].
[given_variant]) AS [t63]) AS [t64]) AS [t66]
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [family_member], MIN([t3].[family_id]) AS [family_id]
FROM [families] AS [t3] GROUP BY [t3].[person_id]) AS [t31] ON [t66].[person_id] = [t31].[family_member]) AS [t67]) AS
[t68]) AS [t69]) AS [t71]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [given_on], [t1].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t1].
[started_on] AS DATETIME2), CAST([t1].[due_on] AS DATETIME2)) AS [percent]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'caseload_share') AS [t26] ON [t71].[to_on] = [t26].[given_on] AND [t71].[lightened] = [t26]
.[given_variant]) AS [t72]) AS [t73]) AS [t74] GROUP BY [t74].[period], [t74].[to_on], [t74].[worker_id]) AS [t76]
LEFT OUTER JOIN (SELECT [t54].[employed] AS [employed], [t54].[employed_in] AS [employed_in], [t54].[hours] AS [hours]
, [t54].[untold] AS [untold], [t54].[stage_factor] AS [stage_factor], IIF([t54].[untold] > 0, CAST(NULL AS FLOAT),
[t54].[hours]) AS [fte]
FROM (SELECT [t51].[worker_id] AS [employed], [t51].[period] AS [employed_in], CAST(SUM(CAST([t51].[fte] AS NUMERIC(
18, 6))) AS FLOAT) AS [hours], SUM(IIF([t51].[fte] IS NULL, 1, 0)) AS [untold], MIN([t51].[share]) AS [stage_factor]
FROM (SELECT [t49].[employment_id] AS [employment_id], [t49].[worker_id] AS [worker_id], [t49].[team_id] AS [team_id]
, [t49].[role] AS [role], [t49].[stage] AS [stage], [t49].[fte] AS [fte], [t49].[agency] AS [agency], [t49].
[started_on] AS [started_on], [t49].[ended_on] AS [ended_on], [t49].[recorded_at] AS [recorded_at], [t49].
[recorded_by] AS [recorded_by], [t49].[period] AS [period], [t49].[from_on] AS [from_on], [t49].[to_on] AS [to_on],
[t49].[year_before_on] AS [year_before_on], [t49].[lightened] AS [lightened], [t49].[percent] AS [percent], CAST(
COALESCE([t49].[percent], 100) AS FLOAT) / 100.0 AS [share]
FROM (SELECT [t48].[employment_id] AS [employment_id], [t48].[worker_id] AS [worker_id], [t48].[team_id] AS [team_id]
, [t48].[role] AS [role], [t48].[stage] AS [stage], [t48].[fte] AS [fte], [t48].[agency] AS [agency], [t48].
[started_on] AS [started_on], [t48].[ended_on] AS [ended_on], [t48].[recorded_at] AS [recorded_at], [t48].
[recorded_by] AS [recorded_by], [t48].[period] AS [period], [t48].[from_on] AS [from_on], [t48].[to_on] AS [to_on],
[t48].[year_before_on] AS [year_before_on], [t48].[lightened] AS [lightened], [t48].[percent] AS [percent]
FROM (SELECT [t45].[employment_id] AS [employment_id], [t45].[worker_id] AS [worker_id], [t45].[team_id] AS [team_id]
, [t45].[role] AS [role], [t45].[stage] AS [stage], [t45].[fte] AS [fte], [t45].[agency] AS [agency], [t45].
[started_on] AS [started_on], [t45].[ended_on] AS [ended_on], [t45].[recorded_at] AS [recorded_at], [t45].
[recorded_by] AS [recorded_by], [t45].[period] AS [period], [t45].[from_on] AS [from_on], [t45].[to_on] AS [to_on],
[t45].[year_before_on] AS [year_before_on], [t45].[lightened] AS [lightened], [t26].[given_on] AS [given_on], [t26].
[given_variant] AS [given_variant], [t26].[percent] AS [percent]
FROM (SELECT [t33].[employment_id] AS [employment_id], [t33].[worker_id] AS [worker_id], [t33].[team_id] AS [team_id]
, [t33].[role] AS [role], [t33].[stage] AS [stage], [t33].[fte] AS [fte], [t33].[agency] AS [agency], [t33].
[started_on] AS [started_on], [t33].[ended_on] AS [ended_on], [t33].[recorded_at] AS [recorded_at], [t33].
[recorded_by] AS [recorded_by], [t33].[period] AS [period], [t33].[from_on] AS [from_on], [t33].[to_on] AS [to_on],
[t33].[year_before_on] AS [year_before_on], IIF([t33].[stage] = 'first year', 'first_year', CAST(NULL AS VARCHAR(MAX)
)) AS [lightened]
FROM (SELECT [t9].[employment_id] AS [employment_id], [t9].[worker_id] AS [worker_id], [t9].[team_id] AS [team_id],
[t9].[role] AS [role], [t9].[stage] AS [stage], [t9].[fte] AS [fte], [t9].[agency] AS [agency], [t9].[started_on] AS
[started_on], [t9].[ended_on] AS [ended_on], [t9].[recorded_at] AS [recorded_at], [t9].[recorded_by] AS [recorded_by]
, [t8].[period] AS [period], [t8].[from_on] AS [from_on], [t8].[to_on] AS [to_on], [t8].[year_before_on] AS
[year_before_on]
FROM [employments] AS [t9]
INNER JOIN [periods] AS [t8] ON [t9].[started_on] <= [t8].[to_on] AND (([t9].[ended_on] IS NULL) OR ([t9].[ended_on] >
[t8].[to_on]))) AS [t33]) AS [t45]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [given_on], [t1].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t1].
[started_on] AS DATETIME2), CAST([t1].[due_on] AS DATETIME2)) AS [percent]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'caseload_share') AS [t26] ON [t45].[to_on] = [t26].[given_on] AND [t45].[lightened] = [t26]
.[given_variant]) AS [t48]) AS [t49]) AS [t51] GROUP BY [t51].[worker_id], [t51].[period]) AS [t54]) AS [t59] ON [t76]
.[worker_id] = [t59].[employed] AND [t76].[period] = [t59].[employed_in]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [given_on], [t1].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t1].
[started_on] AS DATETIME2), CAST([t1].[due_on] AS DATETIME2)) AS [room]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'caseload_room') AS [t25] ON [t76].[to_on] = [t25].[given_on] AND 'all' = [t25].
[given_variant]) AS [t77]) AS [t78]) AS [t80]
INNER JOIN (SELECT [t0].[period] AS [ends_period], [t0].[to_on] AS [ends_on]
FROM [periods] AS [t0]) AS [t14] ON [t80].[period] = [t14].[ends_period]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [given_on], [t1].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t1].
[started_on] AS DATETIME2), CAST([t1].[due_on] AS DATETIME2)) AS [percent_allowed]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'caseload_limit') AS [t24] ON [t14].[ends_on] = [t24].[given_on] AND 'all' = [t24].
[given_variant]) AS [t81]) AS [t82];

-- measure CW04
SELECT CAST([t90].[period] AS VARCHAR(MAX)) AS [period], CAST([t90].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t90].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t90].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t90].[said] > 0, [t90].[hit], CAST(NULL AS
FLOAT)) IS NULL, [t90].[counted], 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t90].[said] > 0, [t90].[hit], CAST(
NULL AS FLOAT)), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t90].[said] > 0, [t90].[hit], CAST(NULL AS FLOAT)) IS NULL
, 0.0, [t90].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t89].[period] AS [period], [t89].[to_on] AS [to_on], [t89].[worker_id] AS [worker_id], [t89].[load] AS
[load], [t89].[team_id] AS [team_id], [t89].[employed] AS [employed], [t89].[employed_in] AS [employed_in], [t89].
[hours] AS [hours], [t89].[untold] AS [untold], [t89].[stage_factor] AS [stage_factor], [t89].[fte] AS [fte], [t89].
[room] AS [room], [t89].[person_id] AS [person_id], [t89].[counted] AS [counted], [t89].[hit] AS [hit], [t89].
[ends_period] AS [ends_period], [t89].[ends_on] AS [ends_on], [t89].[percent_allowed] AS [percent_allowed], [t52].
[first_worker] AS [first_worker], [t52].[first_period] AS [first_period], [t52].[said] AS [said]
FROM (SELECT [t87].[period] AS [period], [t87].[to_on] AS [to_on], [t87].[worker_id] AS [worker_id], [t87].[load] AS
[load], [t87].[team_id] AS [team_id], [t87].[employed] AS [employed], [t87].[employed_in] AS [employed_in], [t87].
[hours] AS [hours], [t87].[untold] AS [untold], [t87].[stage_factor] AS [stage_factor], [t87].[fte] AS [fte], [t87].
[room] AS [room], [t87].[person_id] AS [person_id], 1.0 AS [counted], CAST(CAST(CASE WHEN ([t87].[hit] * 100) > (
[t87].[counted] * [t87].[percent_allowed]) THEN 1 WHEN NOT (([t87].[hit] * 100) > ([t87].[counted] * [t87].
[percent_allowed])) THEN 0 END AS BIT) AS FLOAT) AS [hit], [t87].[ends_period] AS [ends_period], [t87].[ends_on] AS
[ends_on], [t87].[percent_allowed] AS [percent_allowed]
FROM (SELECT [t86].[period] AS [period], [t86].[to_on] AS [to_on], [t86].[worker_id] AS [worker_id], [t86].[load] AS
[load], [t86].[team_id] AS [team_id], [t86].[employed] AS [employed], [t86].[employed_in] AS [employed_in], [t86].
[hours] AS [hours], [t86].[untold] AS [untold], [t86].[stage_factor] AS [stage_factor], [t86].[fte] AS [fte], [t86].
[room] AS [room], [t86].[person_id] AS [person_id], [t86].[counted] AS [counted], [t86].[hit] AS [hit], [t86].
[ends_period] AS [ends_period], [t86].[ends_on] AS [ends_on], [t86].[percent_allowed] AS [percent_allowed]
FROM (SELECT [t85].[period] AS [period], [t85].[to_on] AS [to_on], [t85].[worker_id] AS [worker_id], [t85].[load] AS
[load], [t85].[team_id] AS [team_id], [t85].[employed] AS [employed], [t85].[employed_in] AS [employed_in], [t85].
[hours] AS [hours], [t85].[untold] AS [untold], [t85].[stage_factor] AS [stage_factor], [t85].[fte] AS [fte], [t85].
[room] AS [room], [t85].[person_id] AS [person_id], [t85].[counted] AS [counted], [t85].[hit] AS [hit], [t14].
[ends_period] AS [ends_period], [t14].[ends_on] AS [ends_on], [t24].[given_on] AS [given_on], [t24].[given_variant] AS
[given_variant], [t24].[percent_allowed] AS [percent_allowed]
FROM (SELECT [t83].[period] AS [period], [t83].[to_on] AS [to_on], [t83].[worker_id] AS [worker_id], [t83].[load] AS
[load], [t83].[team_id] AS [team_id], [t83].[employed] AS [employed], [t83].[employed_in] AS [employed_in], [t83].
[hours] AS [hours], [t83].[untold] AS [untold], [t83].[stage_factor] AS [stage_factor], [t83].[fte] AS [fte], [t83].
[room] AS [room], CAST(NULL AS VARCHAR(MAX)) AS [person_id], IIF([t83].[fte] > 0, [t83].[fte] * [t83].[stage_factor] *
[t83].[room], CAST([t83].[room] AS FLOAT)) AS [counted], IIF([t83].[fte] > 0, [t83].[load], CAST(NULL AS FLOAT)) AS
[hit]
FROM (SELECT [t82].[period] AS [period], [t82].[to_on] AS [to_on], [t82].[worker_id] AS [worker_id], [t82].[load] AS
[load], [t82].[team_id] AS [team_id], [t82].[employed] AS [employed], [t82].[employed_in] AS [employed_in], [t82].
[hours] AS [hours], [t82].[untold] AS [untold], [t82].[stage_factor] AS [stage_factor], [t82].[fte] AS [fte], [t82].
[room] AS [room]
FROM (SELECT [t81].[period] AS [period], [t81].[to_on] AS [to_on], [t81].[worker_id] AS [worker_id], [t81].[load] AS
[load], [t81].[team_id] AS [team_id], [t64].[employed] AS [employed], [t64].[employed_in] AS [employed_in], [t64].
[hours] AS [hours], [t64].[untold] AS [untold], [t64].[stage_factor] AS [stage_factor], [t64].[fte] AS [fte], [t25].
[given_on] AS [given_on], [t25].[given_variant] AS [given_variant], [t25].[room] AS [room]
FROM (SELECT [t79].[period] AS [period], [t79].[to_on] AS [to_on], [t79].[worker_id] AS [worker_id], CAST(SUM(CAST(
[t79].[points] AS NUMERIC(18, 6))) AS FLOAT) AS [load], MAX([t79].[team_id]) AS [team_id]
FROM (SELECT [t78].[person_id] AS [person_id], [t78].[involvement_id] AS [involvement_id], [t78].[role] AS [role],
[t78].[worker_id] AS [worker_id], [t78].[team_id] AS [team_id], [t78].[started_on] AS [started_on], [t78].[ended_on]
AS [ended_on], [t78].[outgrown] AS [outgrown], [t78].[period] AS [period], [t78].[from_on] AS [from_on], [t78].
[to_on] AS [to_on], [t78].[year_before_on] AS [year_before_on], [t78].[no_longer_new_on] AS [no_longer_new_on], [t78]
.[in_care_person] AS [in_care_person], [t78].[in_care_period] AS [in_care_period], [t78].[on_plan_person] AS
[on_plan_person], [t78].[on_plan_period] AS [on_plan_period], [t78].[in_court_person] AS [in_court_person], [t78].
[in_court_period] AS [in_court_period], [t78].[standing] AS [standing], [t78].[court] AS [court], [t78].[fresh] AS
[fresh], [t78].[standing_points] AS [standing_points], [t78].[court_points] AS [court_points], [t78].[fresh_points] AS
[fresh_points], [t78].[points] * (CAST(COALESCE([t78].[percent], 100) AS FLOAT) / 100.0) AS [points], [t78].
[family_member] AS [family_member], [t78].[family_id] AS [family_id], [t78].[family] AS [family], [t78].[place] AS
[place], [t78].[lightened] AS [lightened], [t78].[percent] AS [percent], CAST(COALESCE([t78].[percent], 100) AS FLOAT
) / 100.0 AS [share]
FROM (SELECT [t77].[person_id] AS [person_id], [t77].[involvement_id] AS [involvement_id], [t77].[role] AS [role],
[t77].[worker_id] AS [worker_id], [t77].[team_id] AS [team_id], [t77].[started_on] AS [started_on], [t77].[ended_on]
AS [ended_on], [t77].[outgrown] AS [outgrown], [t77].[period] AS [period], [t77].[from_on] AS [from_on], [t77].
[to_on] AS [to_on], [t77].[year_before_on] AS [year_before_on], [t77].[no_longer_new_on] AS [no_longer_new_on], [t77]
.[in_care_person] AS [in_care_person], [t77].[in_care_period] AS [in_care_period], [t77].[on_plan_person] AS
[on_plan_person], [t77].[on_plan_period] AS [on_plan_period], [t77].[in_court_person] AS [in_court_person], [t77].
[in_court_period] AS [in_court_period], [t77].[standing] AS [standing], [t77].[court] AS [court], [t77].[fresh] AS
[fresh], [t77].[standing_points] AS [standing_points], [t77].[court_points] AS [court_points], [t77].[fresh_points] AS
[fresh_points], [t77].[points] AS [points], [t77].[family_member] AS [family_member], [t77].[family_id] AS [family_id]
, [t77].[family] AS [family], [t77].[place] AS [place], [t77].[lightened] AS [lightened], [t77].[percent] AS [percent]
FROM (SELECT [t76].[person_id] AS [person_id], [t76].[involvement_id] AS [involvement_id], [t76].[role] AS [role],
[t76].[worker_id] AS [worker_id], [t76].[team_id] AS [team_id], [t76].[started_on] AS [started_on], [t76].[ended_on]
AS [ended_on], [t76].[outgrown] AS [outgrown], [t76].[period] AS [period], [t76].[from_on] AS [from_on], [t76].
[to_on] AS [to_on], [t76].[year_before_on] AS [year_before_on], [t76].[no_longer_new_on] AS [no_longer_new_on], [t76]
.[in_care_person] AS [in_care_person], [t76].[in_care_period] AS [in_care_period], [t76].[on_plan_person] AS
[on_plan_person], [t76].[on_plan_period] AS [on_plan_period], [t76].[in_court_person] AS [in_court_person], [t76].
[in_court_period] AS [in_court_period], [t76].[standing] AS [standing], [t76].[court] AS [court], [t76].[fresh] AS
[fresh], [t76].[standing_points] AS [standing_points], [t76].[court_points] AS [court_points], [t76].[fresh_points] AS
[fresh_points], [t76].[points] AS [points], [t76].[family_member] AS [family_member], [t76].[family_id] AS [family_id]
, [t76].[family] AS [family], [t76].[place] AS [place], [t76].[lightened] AS [lightened], [t26].[given_on] AS
[given_on], [t26].[given_variant] AS [given_variant], [t26].[percent] AS [percent]
FROM (SELECT [t74].[person_id] AS [person_id], [t74].[involvement_id] AS [involvement_id], [t74].[role] AS [role],
[t74].[worker_id] AS [worker_id], [t74].[team_id] AS [team_id], [t74].[started_on] AS [started_on], [t74].[ended_on]
AS [ended_on], [t74].[outgrown] AS [outgrown], [t74].[period] AS [period], [t74].[from_on] AS [from_on], [t74].
[to_on] AS [to_on], [t74].[year_before_on] AS [year_before_on], [t74].[no_longer_new_on] AS [no_longer_new_on], [t74]
.[in_care_person] AS [in_care_person], [t74].[in_care_period] AS [in_care_period], [t74].[on_plan_person] AS
[on_plan_person], [t74].[on_plan_period] AS [on_plan_period], [t74].[in_court_person] AS [in_court_person], [t74].
[in_court_period] AS [in_court_period], [t74].[standing] AS [standing], [t74].[court] AS [court], [t74].[fresh] AS
[fresh], [t74].[standing_points] AS [standing_points], [t74].[court_points] AS [court_points], [t74].[fresh_points] AS
[fresh_points], [t74].[points] AS [points], [t74].[family_member] AS [family_member], [t74].[family_id] AS [family_id]
, [t74].[family] AS [family], [t74].[place] AS [place], IIF([t74].[place] > 0, 'further_sibling', CAST(NULL AS VARCHAR
(MAX))) AS [lightened]
FROM (SELECT [t73].[person_id] AS [person_id], [t73].[involvement_id] AS [involvement_id], [t73].[role] AS [role],
[t73].[worker_id] AS [worker_id], [t73].[team_id] AS [team_id], [t73].[started_on] AS [started_on], [t73].[ended_on]
AS [ended_on], [t73].[outgrown] AS [outgrown], [t73].[period] AS [period], [t73].[from_on] AS [from_on], [t73].
[to_on] AS [to_on], [t73].[year_before_on] AS [year_before_on], [t73].[no_longer_new_on] AS [no_longer_new_on], [t73]
.[in_care_person] AS [in_care_person], [t73].[in_care_period] AS [in_care_period], [t73].[on_plan_person] AS
[on_plan_person], [t73].[on_plan_period] AS [on_plan_period], [t73].[in_court_person] AS [in_court_person], [t73].
[in_court_period] AS [in_court_period], [t73].[standing] AS [standing], [t73].[court] AS [court], [t73].[fresh] AS
[fresh], [t73].[standing_points] AS [standing_points], [t73].[court_points] AS [court_points], [t73].[fresh_points] AS
[fresh_points], [t73].[points] AS [points], [t73].[family_member] AS [family_member], [t73].[family_id] AS [family_id]
, [t73].[family] AS [family], ROW_NUMBER() OVER (PARTITION BY [t73].[period], [t73].[worker_id], [t73].[family]
ORDER BY [t73].[points] DESC, CASE WHEN [t73].[person_id] IS NULL THEN 1 ELSE 0 END, [t73].[person_id] ASC) - 1 AS
[place]
FROM (SELECT [t72].[person_id] AS [person_id], [t72].[involvement_id] AS [involvement_id], [t72].[role] AS [role],
[t72].[worker_id] AS [worker_id], [t72].[team_id] AS [team_id], [t72].[started_on] AS [started_on], [t72].[ended_on]
AS [ended_on], [t72].[outgrown] AS [outgrown], [t72].[period] AS [period], [t72].[from_on] AS [from_on], [t72].
[to_on] AS [to_on], [t72].[year_before_on] AS [year_before_on], [t72].[no_longer_new_on] AS [no_longer_new_on], [t72]
.[in_care_person] AS [in_care_person], [t72].[in_care_period] AS [in_care_period], [t72].[on_plan_person] AS
[on_plan_person], [t72].[on_plan_period] AS [on_plan_period], [t72].[in_court_person] AS [in_court_person], [t72].
[in_court_period] AS [in_court_period], [t72].[standing] AS [standing], [t72].[court] AS [court], [t72].[fresh] AS
[fresh], [t72].[standing_points] AS [standing_points], [t72].[court_points] AS [court_points], [t72].[fresh_points] AS
[fresh_points], [t72].[points] AS [points], [t72].[family_member] AS [family_member], [t72].[family_id] AS [family_id]
, COALESCE([t72].[family_id], [t72].[person_id]) AS [family]
FROM (SELECT [t71].[person_id] AS [person_id], [t71].[involvement_id] AS [involvement_id], [t71].[role] AS [role],
[t71].[worker_id] AS [worker_id], [t71].[team_id] AS [team_id], [t71].[started_on] AS [started_on], [t71].[ended_on]
AS [ended_on], [t71].[outgrown] AS [outgrown], [t71].[period] AS [period], [t71].[from_on] AS [from_on], [t71].
[to_on] AS [to_on], [t71].[year_before_on] AS [year_before_on], [t71].[no_longer_new_on] AS [no_longer_new_on], [t71]
.[in_care_person] AS [in_care_person], [t71].[in_care_period] AS [in_care_period], [t71].[on_plan_person] AS
[on_plan_person], [t71].[on_plan_period] AS [on_plan_period], [t71].[in_court_person] AS [in_court_person], [t71].
[in_court_period] AS [in_court_period], [t71].[standing] AS [standing], [t71].[court] AS [court], [t71].[fresh] AS
[fresh], [t71].[standing_points] AS [standing_points], [t71].[court_points] AS [court_points], [t71].[fresh_points] AS
[fresh_points], [t71].[points] AS [points], [t31].[family_member] AS [family_member], [t31].[family_id] AS [family_id]
FROM (SELECT [t69].[person_id] AS [person_id], [t69].[involvement_id] AS [involvement_id], [t69].[role] AS [role],
[t69].[worker_id] AS [worker_id], [t69].[team_id] AS [team_id], [t69].[started_on] AS [started_on], [t69].[ended_on]
AS [ended_on], [t69].[outgrown] AS [outgrown], [t69].[period] AS [period], [t69].[from_on] AS [from_on], [t69].
[to_on] AS [to_on], [t69].[year_before_on] AS [year_before_on], [t69].[no_longer_new_on] AS [no_longer_new_on], [t69]
.[in_care_person] AS [in_care_person], [t69].[in_care_period] AS [in_care_period], [t69].[on_plan_person] AS
[on_plan_person], [t69].[on_plan_period] AS [on_plan_period], [t69].[in_court_person] AS [in_court_person], [t69].
[in_court_period] AS [in_court_period], [t69].[standing] AS [standing], [t69].[court] AS [court], [t69].[fresh] AS
[fresh], [t69].[standing_points] AS [standing_points], [t69].[court_points] AS [court_points], [t69].[fresh_points] AS
[fresh_points], CAST([t69].[standing_points] + COALESCE([t69].[court_points], 0) + COALESCE([t69].[fresh_points], 0)
AS FLOAT) AS [points]
FROM (SELECT [t68].[person_id] AS [person_id], [t68].[involvement_id] AS [involvement_id], [t68].[role] AS [role],
[t68].[worker_id] AS [worker_id], [t68].[team_id] AS [team_id], [t68].[started_on] AS [started_on], [t68].[ended_on]
AS [ended_on], [t68].[outgrown] AS [outgrown], [t68].[period] AS [period], [t68].[from_on] AS [from_on], [t68].
[to_on] AS [to_on], [t68].[year_before_on] AS [year_before_on], [t68].[no_longer_new_on] AS [no_longer_new_on], [t68]
.[in_care_person] AS [in_care_person], [t68].[in_care_period] AS [in_care_period], [t68].[on_plan_person] AS
[on_plan_person], [t68].[on_plan_period] AS [on_plan_period], [t68].[in_court_person] AS [in_court_person], [t68].
[in_court_period] AS [in_court_period], [t68].[standing] AS [standing], [t68].[court] AS [court], [t68].[fresh] AS
[fresh], [t68].[standing_points] AS [standing_points], [t68].[court_points] AS [court_points], [t68].[fresh_points] AS
[fresh_points]
FROM (SELECT [t67].[person_id] AS [person_id], [t67].[involvement_id] AS [involvement_id], [t67].[role] AS [role],
[t67].[worker_id] AS [worker_id], [t67].[team_id] AS [team_id], [t67].[started_on] AS [started_on], [t67].[ended_on]
AS [ended_on], [t67].[outgrown] AS [outgrown], [t67].[period] AS [period], [t67].[from_on] AS [from_on], [t67].
[to_on] AS [to_on], [t67].[year_before_on] AS [year_before_on], [t67].[no_longer_new_on] AS [no_longer_new_on], [t67]
.[in_care_person] AS [in_care_person], [t67].[in_care_period] AS [in_care_period], [t67].[on_plan_person] AS
[on_plan_person], [t67].[on_plan_period] AS [on_plan_period], [t67].[in_court_person] AS [in_court_person], [t67].
[in_court_period] AS [in_court_period], [t67].[standing] AS [standing], [t67].[court] AS [court], [t67].[fresh] AS
[fresh], [t67].[standing_points] AS [standing_points], [t67].[court_points] AS [court_points], [t27].[given_on] AS
[given_on], [t27].[given_variant] AS [given_variant], [t27].[fresh_points] AS [fresh_points]
FROM (SELECT [t65].[person_id] AS [person_id], [t65].[involvement_id] AS [involvement_id], [t65].[role] AS [role],
[t65].[worker_id] AS [worker_id], [t65].[team_id] AS [team_id], [t65].[started_on] AS [started_on], [t65].[ended_on]
AS [ended_on], [t65].[outgrown] AS [outgrown], [t65].[period] AS [period], [t65].[from_on] AS [from_on], [t65].
[to_on] AS [to_on], [t65].[year_before_on] AS [year_before_on], [t65].[no_longer_new_on] AS [no_longer_new_on], [t65]
.[in_care_person] AS [in_care_person], [t65].[in_care_period] AS [in_care_period], [t65].[on_plan_person] AS
[on_plan_person], [t65].[on_plan_period] AS [on_plan_period], [t65].[in_court_person] AS [in_court_person], [t65].
[in_court_period] AS [in_court_period], [t65].[standing] AS [standing], [t65].[court] AS [court], [t65].[fresh] AS
[fresh], [t65].[standing_points] AS [standing_points], [t65].[court_points] AS [court_points]
FROM (SELECT [t62].[person_id] AS [person_id], [t62].[involvement_id] AS [involvement_id], [t62].[role] AS [role],
[t62].[worker_id] AS [worker_id], [t62].[team_id] AS [team_id], [t62].[started_on] AS [started_on], [t62].[ended_on]
AS [ended_on], [t62].[outgrown] AS [outgrown], [t62].[period] AS [period], [t62].[from_on] AS [from_on], [t62].
[to_on] AS [to_on], [t62].[year_before_on] AS [year_before_on], [t62].[no_longer_new_on] AS [no_longer_new_on], [t62]
.[in_care_person] AS [in_care_person], [t62].[in_care_period] AS [in_care_period], [t62].[on_plan_person] AS
[on_plan_person], [t62].[on_plan_period] AS [on_plan_period], [t62].[in_court_person] AS [in_court_person], [t62].
[in_court_period] AS [in_court_period], [t62].[standing] AS [standing], [t62].[court] AS [court], [t62].[fresh] AS
[fresh], [t62].[standing_points] AS [standing_points], [t28].[given_on] AS [given_on], [t28].[given_variant] AS
[given_variant], [t28].[court_points] AS [court_points]
FROM (SELECT [t60].[person_id] AS [person_id], [t60].[involvement_id] AS [involvement_id], [t60].[role] AS [role],
[t60].[worker_id] AS [worker_id], [t60].[team_id] AS [team_id], [t60].[started_on] AS [started_on], [t60].[ended_on]
AS [ended_on], [t60].[outgrown] AS [outgrown], [t60].[period] AS [period], [t60].[from_on] AS [from_on], [t60].
[to_on] AS [to_on], [t60].[year_before_on] AS [year_before_on], [t60].[no_longer_new_on] AS [no_longer_new_on], [t60]
.[in_care_person] AS [in_care_person], [t60].[in_care_period] AS [in_care_period], [t60].[on_plan_person] AS
[on_plan_person], [t60].[on_plan_period] AS [on_plan_period], [t60].[in_court_person] AS [in_court_person], [t60].
[in_court_period] AS [in_court_period], [t60].[standing] AS [standing], [t60].[court] AS [court], [t60].[fresh] AS
[fresh], [t60].[standing_points] AS [standing_points]
FROM (SELECT [t58].[person_id] AS [person_id], [t58].[involvement_id] AS [involvement_id], [t58].[role] AS [role],
[t58].[worker_id] AS [worker_id], [t58].[team_id] AS [team_id], [t58].[started_on] AS [started_on], [t58].[ended_on]
AS [ended_on], [t58].[outgrown] AS [outgrown], [t58].[period] AS [period], [t58].[from_on] AS [from_on], [t58].
[to_on] AS [to_on], [t58].[year_before_on] AS [year_before_on], [t58].[no_longer_new_on] AS [no_longer_new_on], [t58]
.[in_care_person] AS [in_care_person], [t58].[in_care_period] AS [in_care_period], [t58].[on_plan_person] AS
[on_plan_person], [t58].[on_plan_period] AS [on_plan_period], [t58].[in_court_person] AS [in_court_person], [t58].
[in_court_period] AS [in_court_period], [t58].[standing] AS [standing], [t58].[court] AS [court], [t58].[fresh] AS
[fresh], [t29].[given_on] AS [given_on], [t29].[given_variant] AS [given_variant], [t29].[standing_points] AS
[standing_points]
FROM (SELECT [t55].[person_id] AS [person_id], [t55].[involvement_id] AS [involvement_id], [t55].[role] AS [role],
[t55].[worker_id] AS [worker_id], [t55].[team_id] AS [team_id], [t55].[started_on] AS [started_on], [t55].[ended_on]
AS [ended_on], [t55].[outgrown] AS [outgrown], [t55].[period] AS [period], [t55].[from_on] AS [from_on], [t55].
[to_on] AS [to_on], [t55].[year_before_on] AS [year_before_on], [t55].[no_longer_new_on] AS [no_longer_new_on], [t55]
.[in_care_person] AS [in_care_person], [t55].[in_care_period] AS [in_care_period], [t55].[on_plan_person] AS
[on_plan_person], [t55].[on_plan_period] AS [on_plan_period], [t55].[in_court_person] AS [in_court_person], [t55].
[in_court_period] AS [in_court_period], CASE WHEN NOT [t55].[on_plan_person] IS NULL THEN 'on_plan' WHEN NOT [t55].
[in_care_person] IS NULL THEN 'in_care' ELSE 'otherwise' END AS [standing], IIF(NOT [t55].[in_court_person] IS NULL,
'in_court', CAST(NULL AS VARCHAR(MAX))) AS [court], IIF([t55].[no_longer_new_on] > [t55].[to_on], 'new', CAST(NULL AS
VARCHAR(MAX))) AS [fresh]
FROM (SELECT [t46].[person_id] AS [person_id], [t46].[involvement_id] AS [involvement_id], [t46].[role] AS [role],
[t46].[worker_id] AS [worker_id], [t46].[team_id] AS [team_id], [t46].[started_on] AS [started_on], [t46].[ended_on]
AS [ended_on], [t46].[outgrown] AS [outgrown], [t46].[period] AS [period], [t46].[from_on] AS [from_on], [t46].
[to_on] AS [to_on], [t46].[year_before_on] AS [year_before_on], [t46].[no_longer_new_on] AS [no_longer_new_on], [t42]
.[in_care_person] AS [in_care_person], [t42].[in_care_period] AS [in_care_period], [t43].[on_plan_person] AS
[on_plan_person], [t43].[on_plan_period] AS [on_plan_period], [t50].[in_court_person] AS [in_court_person], [t50].
[in_court_period] AS [in_court_period]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[involvement_id] AS [involvement_id], [t38].[role] AS [role],
[t38].[worker_id] AS [worker_id], [t38].[team_id] AS [team_id], [t38].[started_on] AS [started_on], [t38].[ended_on]
AS [ended_on], [t38].[outgrown] AS [outgrown], [t38].[period] AS [period], [t38].[from_on] AS [from_on], [t38].
[to_on] AS [to_on], [t38].[year_before_on] AS [year_before_on], [t38].[no_longer_new_on] AS [no_longer_new_on]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[involvement_id] AS [involvement_id], [t10].[role] AS [role],
[t10].[worker_id] AS [worker_id], [t10].[team_id] AS [team_id], [t10].[started_on] AS [started_on], [t10].[ended_on]
AS [ended_on], [t10].[outgrown] AS [outgrown], [t9].[period] AS [period], [t9].[from_on] AS [from_on], [t9].[to_on] AS
[to_on], [t9].[year_before_on] AS [year_before_on], [t30].[shift_from] AS [shift_from], [t30].[no_longer_new_on] AS
[no_longer_new_on]
FROM [allocations] AS [t10]
INNER JOIN [periods] AS [t9] ON [t10].[started_on] <= [t9].[to_on] AND (([t10].[ended_on] IS NULL) OR ([t10].
[ended_on] > [t9].[to_on]))
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [no_longer_new_on]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'new_to_worker' AND [t2].[variant] = 'all') AS [t30] ON [t10].[started_on] = [t30].
[shift_from]) AS [t38]) AS [t46]
LEFT OUTER JOIN (SELECT DISTINCT [t36].[in_care_person] AS [in_care_person], [t36].[in_care_period] AS
[in_care_period]
FROM (SELECT [t11].[person_id] AS [in_care_person], [t9].[period] AS [in_care_period]
FROM [care_periods] AS [t11]
INNER JOIN [periods] AS [t9] ON [t11].[started_on] <= [t9].[to_on] AND (([t11].[ended_on] IS NULL) OR ([t11].
[ended_on] > [t9].[to_on]))) AS [t36]) AS [t42] ON [t46].[person_id] = [t42].[in_care_person] AND [t46].[period] =
[t42].[in_care_period]
LEFT OUTER JOIN (SELECT DISTINCT [t37].[on_plan_person] AS [on_plan_person], [t37].[on_plan_period] AS
[on_plan_period]
FROM (SELECT [t12].[person_id] AS [on_plan_person], [t9].[period] AS [on_plan_period]
FROM [cp_plans] AS [t12]
INNER JOIN [periods] AS [t9] ON [t12].[started_on] <= [t9].[to_on] AND (([t12].[ended_on] IS NULL) OR ([t12].
[ended_on] > [t9].[to_on]))) AS [t37]) AS [t43] ON [t46].[person_id] = [t43].[on_plan_person] AND [t46].[period] =
[t43].[on_plan_period]
LEFT OUTER JOIN (SELECT DISTINCT [t44].[in_court_person] AS [in_court_person], [t44].[in_court_period] AS
[in_court_period]
FROM (SELECT [t32].[person_id] AS [in_court_person], [t9].[period] AS [in_court_period]
FROM (SELECT [t7].[legal_status_id] AS [legal_status_id], [t7].[person_id] AS [person_id], [t7].[status] AS [status],
[t7].[started_on] AS [started_on], [t7].[ended_on] AS [ended_on]
FROM [legal_statuses] AS [t7]
WHERE [t7].[status] = 'C1') AS [t32]
INNER JOIN [periods] AS [t9] ON [t32].[started_on] <= [t9].[to_on] AND (([t32].[ended_on] IS NULL) OR ([t32].
[ended_on] > [t9].[to_on]))) AS [t44]) AS [t50] ON [t46].[person_id] = [t50].[in_court_person] AND [t46].[period] =
[t50].[in_court_period]) AS [t55]) AS [t58]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [given_on], [t2].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t2].
[started_on] AS DATETIME2), CAST([t2].[due_on] AS DATETIME2)) AS [standing_points]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'caseload_points') AS [t29] ON [t58].[to_on] = [t29].[given_on] AND [t58].[standing] = [t29]
.[given_variant]) AS [t60]) AS [t62]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [given_on], [t2].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t2].
[started_on] AS DATETIME2), CAST([t2].[due_on] AS DATETIME2)) AS [court_points]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'caseload_points') AS [t28] ON [t62].[to_on] = [t28].[given_on] AND [t62].[court] = [t28].
[given_variant]) AS [t65]) AS [t67]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [given_on], [t2].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t2].
[started_on] AS DATETIME2), CAST([t2].[due_on] AS DATETIME2)) AS [fresh_points]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'caseload_points') AS [t27] ON [t67].[to_on] = [t27].[given_on] AND [t67].[fresh] = [t27].
[given_variant]) AS [t68]) AS [t69]) AS [t71]
LEFT OUTER JOIN (SELECT [t3].[person_id] AS [family_member], MIN([t3].[family_id]) AS [family_id]
FROM [families] AS [t3] GROUP BY [t3].[person_id]) AS [t31] ON [t71].[person_id] = [t31].[family_member]) AS [t72]) AS
[t73]) AS [t74]) AS [t76]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [given_on], [t2].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t2].
[started_on] AS DATETIME2), CAST([t2].[due_on] AS DATETIME2)) AS [percent]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'caseload_share') AS [t26] ON [t76].[to_on] = [t26].[given_on] AND [t76].[lightened] = [t26]
.[given_variant]) AS [t77]) AS [t78]) AS [t79] GROUP BY [t79].[period], [t79].[to_on], [t79].[worker_id]) AS [t81]
LEFT OUTER JOIN (SELECT [t59].[employed] AS [employed], [t59].[employed_in] AS [employed_in], [t59].[hours] AS [hours]
, [t59].[untold] AS [untold], [t59].[stage_factor] AS [stage_factor], IIF([t59].[untold] > 0, CAST(NULL AS FLOAT),
[t59].[hours]) AS [fte]
FROM (SELECT [t56].[worker_id] AS [employed], [t56].[period] AS [employed_in], CAST(SUM(CAST([t56].[fte] AS NUMERIC(
18, 6))) AS FLOAT) AS [hours], SUM(IIF([t56].[fte] IS NULL, 1, 0)) AS [untold], MIN([t56].[share]) AS [stage_factor]
FROM (SELECT [t54].[employment_id] AS [employment_id], [t54].[worker_id] AS [worker_id], [t54].[team_id] AS [team_id]
, [t54].[role] AS [role], [t54].[stage] AS [stage], [t54].[fte] AS [fte], [t54].[agency] AS [agency], [t54].
[started_on] AS [started_on], [t54].[ended_on] AS [ended_on], [t54].[recorded_at] AS [recorded_at], [t54].
[recorded_by] AS [recorded_by], [t54].[period] AS [period], [t54].[from_on] AS [from_on], [t54].[to_on] AS [to_on],
[t54].[year_before_on] AS [year_before_on], [t54].[lightened] AS [lightened], [t54].[percent] AS [percent], CAST(
COALESCE([t54].[percent], 100) AS FLOAT) / 100.0 AS [share]
FROM (SELECT [t53].[employment_id] AS [employment_id], [t53].[worker_id] AS [worker_id], [t53].[team_id] AS [team_id]
, [t53].[role] AS [role], [t53].[stage] AS [stage], [t53].[fte] AS [fte], [t53].[agency] AS [agency], [t53].
[started_on] AS [started_on], [t53].[ended_on] AS [ended_on], [t53].[recorded_at] AS [recorded_at], [t53].
[recorded_by] AS [recorded_by], [t53].[period] AS [period], [t53].[from_on] AS [from_on], [t53].[to_on] AS [to_on],
[t53].[year_before_on] AS [year_before_on], [t53].[lightened] AS [lightened], [t53].[percent] AS [percent]
FROM (SELECT [t48].[employment_id] AS [employment_id], [t48].[worker_id] AS [worker_id], [t48].[team_id] AS [team_id]
, [t48].[role] AS [role], [t48].[stage] AS [stage], [t48].[fte] AS [fte], [t48].[agency] AS [agency], [t48].
[started_on] AS [started_on], [t48].[ended_on] AS [ended_on], [t48].[recorded_at] AS [recorded_at], [t48].
[recorded_by] AS [recorded_by], [t48].[period] AS [period], [t48].[from_on] AS [from_on], [t48].[to_on] AS [to_on],
[t48].[year_before_on] AS [year_before_on], [t48].[lightened] AS [lightened], [t26].[given_on] AS [given_on], [t26].
[given_variant] AS [given_variant], [t26].[percent] AS [percent]
FROM (SELECT [t35].[employment_id] AS [employment_id], [t35].[worker_id] AS [worker_id], [t35].[team_id] AS [team_id]
, [t35].[role] AS [role], [t35].[stage] AS [stage], [t35].[fte] AS [fte], [t35].[agency] AS [agency], [t35].
[started_on] AS [started_on], [t35].[ended_on] AS [ended_on], [t35].[recorded_at] AS [recorded_at], [t35].
[recorded_by] AS [recorded_by], [t35].[period] AS [period], [t35].[from_on] AS [from_on], [t35].[to_on] AS [to_on],
[t35].[year_before_on] AS [year_before_on], IIF([t35].[stage] = 'first year', 'first_year', CAST(NULL AS VARCHAR(MAX)
)) AS [lightened]
FROM (SELECT [t8].[employment_id] AS [employment_id], [t8].[worker_id] AS [worker_id], [t8].[team_id] AS [team_id],
[t8].[role] AS [role], [t8].[stage] AS [stage], [t8].[fte] AS [fte], [t8].[agency] AS [agency], [t8].[started_on] AS
[started_on], [t8].[ended_on] AS [ended_on], [t8].[recorded_at] AS [recorded_at], [t8].[recorded_by] AS [recorded_by]
, [t9].[period] AS [period], [t9].[from_on] AS [from_on], [t9].[to_on] AS [to_on], [t9].[year_before_on] AS
[year_before_on]
FROM [employments] AS [t8]
INNER JOIN [periods] AS [t9] ON [t8].[started_on] <= [t9].[to_on] AND (([t8].[ended_on] IS NULL) OR ([t8].[ended_on] >
[t9].[to_on]))) AS [t35]) AS [t48]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [given_on], [t2].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t2].
[started_on] AS DATETIME2), CAST([t2].[due_on] AS DATETIME2)) AS [percent]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'caseload_share') AS [t26] ON [t48].[to_on] = [t26].[given_on] AND [t48].[lightened] = [t26]
.[given_variant]) AS [t53]) AS [t54]) AS [t56] GROUP BY [t56].[worker_id], [t56].[period]) AS [t59]) AS [t64] ON [t81]
.[worker_id] = [t64].[employed] AND [t81].[period] = [t64].[employed_in]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [given_on], [t2].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t2].
[started_on] AS DATETIME2), CAST([t2].[due_on] AS DATETIME2)) AS [room]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'caseload_room') AS [t25] ON [t81].[to_on] = [t25].[given_on] AND 'all' = [t25].
[given_variant]) AS [t82]) AS [t83]) AS [t85]
INNER JOIN (SELECT [t1].[period] AS [ends_period], [t1].[to_on] AS [ends_on]
FROM [periods] AS [t1]) AS [t14] ON [t85].[period] = [t14].[ends_period]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [given_on], [t2].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t2].
[started_on] AS DATETIME2), CAST([t2].[due_on] AS DATETIME2)) AS [percent_allowed]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'caseload_limit') AS [t24] ON [t14].[ends_on] = [t24].[given_on] AND 'all' = [t24].
[given_variant]) AS [t86]) AS [t87]) AS [t89]
INNER JOIN (SELECT [t47].[worker_id] AS [first_worker], [t47].[period] AS [first_period], COUNT([t47].[stage]) AS
[said]
FROM (SELECT [t34].[employment_id] AS [employment_id], [t34].[worker_id] AS [worker_id], [t34].[team_id] AS [team_id]
, [t34].[role] AS [role], [t34].[stage] AS [stage], [t34].[fte] AS [fte], [t34].[agency] AS [agency], [t34].
[started_on] AS [started_on], [t34].[ended_on] AS [ended_on], [t34].[recorded_at] AS [recorded_at], [t34].
[recorded_by] AS [recorded_by], [t9].[period] AS [period], [t9].[from_on] AS [from_on], [t9].[to_on] AS [to_on], [t9]
.[year_before_on] AS [year_before_on]
FROM (SELECT [t0].[employment_id] AS [employment_id], [t0].[worker_id] AS [worker_id], [t0].[team_id] AS [team_id],
[t0].[role] AS [role], [t0].[stage] AS [stage], [t0].[fte] AS [fte], [t0].[agency] AS [agency], [t0].[started_on] AS
[started_on], [t0].[ended_on] AS [ended_on], [t0].[recorded_at] AS [recorded_at], [t0].[recorded_by] AS [recorded_by]
FROM [employments] AS [t0]
WHERE ([t0].[stage] = 'first year') OR (([t0].[stage] IS NULL) AND ([t0].[role] = 'social worker'))) AS [t34]
INNER JOIN [periods] AS [t9] ON [t34].[started_on] <= [t9].[to_on] AND (([t34].[ended_on] IS NULL) OR ([t34].
[ended_on] > [t9].[to_on]))) AS [t47] GROUP BY [t47].[worker_id], [t47].[period]) AS [t52] ON [t89].[worker_id] =
[t52].[first_worker] AND [t89].[period] = [t52].[first_period]) AS [t90];

-- measure CW05
SELECT CAST([t19].[period] AS VARCHAR(MAX)) AS [period], CAST([t19].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t19].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t19].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF([t19].[worker_id] IS NULL, 0.0, CAST([t19].
[manages] AS FLOAT)) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted], CAST(COALESCE(IIF([t19].[worker_id] IS NULL, 0.0, CAST
([t19].[manages] AS FLOAT)), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF([t19].[worker_id] IS NULL, 0.0, CAST([t19].
[manages] AS FLOAT)) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS
[overdue]
FROM (SELECT [t18].[person_id] AS [person_id], [t18].[period] AS [period], [t18].[to_on] AS [to_on], [t18].
[year_before_on] AS [year_before_on], [t18].[open_since] AS [open_since], [t18].[worker_id] AS [worker_id], [t18].
[team_id] AS [team_id], [t15].[employed] AS [employed], [t15].[employed_in] AS [employed_in], [t15].[manages] AS
[manages]
FROM (SELECT [t16].[person_id] AS [person_id], [t16].[period] AS [period], [t16].[to_on] AS [to_on], [t16].
[year_before_on] AS [year_before_on], [t16].[open_since] AS [open_since], IIF(([t16].[until_on] IS NULL) OR ([t16].
[to_on] <= [t16].[until_on]), [t16].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t16].[held_team] AS
[team_id]
FROM (SELECT [t13].[person_id] AS [person_id], [t13].[period] AS [period], [t13].[to_on] AS [to_on], [t13].
[year_before_on] AS [year_before_on], [t13].[open_since] AS [open_since], [t8].[held_by] AS [held_by], [t8].
[held_worker] AS [held_worker], [t8].[held_team] AS [held_team], [t8].[from_on] AS [from_on], [t8].[until_on] AS
[until_on], [t8].[held_next] AS [held_next]
FROM (SELECT [t10].[person_id] AS [person_id], [t10].[period] AS [period], [t10].[to_on] AS [to_on], [t10].
[year_before_on] AS [year_before_on], MIN([t10].[started_on]) AS [open_since]
FROM (SELECT [t5].[person_id] AS [person_id], [t5].[referral_id] AS [referral_id], [t5].[team_id] AS [team_id], [t5].
[started_on] AS [started_on], [t5].[ended_on] AS [ended_on], [t4].[period] AS [period], [t4].[from_on] AS [from_on],
[t4].[to_on] AS [to_on], [t4].[year_before_on] AS [year_before_on]
FROM [need_episodes] AS [t5]
INNER JOIN [periods] AS [t4] ON (([t5].[started_on] IS NULL) OR ([t5].[started_on] <= [t4].[to_on])) AND (([t5].
[ended_on] IS NULL) OR ([t5].[ended_on] > [t4].[to_on]))) AS [t10] GROUP BY [t10].[person_id], [t10].[period], [t10].
[to_on], [t10].[year_before_on]) AS [t13]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t8] ON [t13].[person_id] = [t8].[held_by] AND [t13].[to_on] >= [t8].[from_on] AND (
([t8].[held_next] IS NULL) OR ([t13].[to_on] < [t8].[held_next]))) AS [t16]) AS [t18]
LEFT OUTER JOIN (SELECT [t11].[worker_id] AS [employed], [t11].[period] AS [employed_in], MAX(CAST(CAST(CASE WHEN
[t11].[role] IN ('team manager', 'service manager', 'head of service') THEN 1 WHEN NOT ([t11].[role] IN (
'team manager', 'service manager', 'head of service')) THEN 0 END AS BIT) AS INTEGER)) AS [manages]
FROM (SELECT [t9].[worker_id] AS [worker_id], [t9].[role] AS [role], [t9].[started_on] AS [started_on], [t9].
[ended_on] AS [ended_on], [t4].[period] AS [period], [t4].[from_on] AS [from_on], [t4].[to_on] AS [to_on], [t4].
[year_before_on] AS [year_before_on]
FROM (SELECT [t1].[worker_id] AS [worker_id], [t1].[role] AS [role], [t1].[started_on] AS [started_on], [t1].
[ended_on] AS [ended_on]
FROM [employments] AS [t1]) AS [t9]
INNER JOIN [periods] AS [t4] ON [t9].[started_on] <= [t4].[to_on] AND (([t9].[ended_on] IS NULL) OR ([t9].[ended_on] >
[t4].[to_on]))) AS [t11] GROUP BY [t11].[worker_id], [t11].[period]) AS [t15] ON [t18].[worker_id] = [t15].[employed]
AND [t18].[period] = [t15].[employed_in]) AS [t19];

-- measure CW10
SELECT CAST([t5].[period] AS VARCHAR(MAX)) AS [period], CAST([t5].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST(
[t5].[to_worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t5].[to_team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT IIF((NOT [t5].[joint_visit_on] IS NULL) OR (NOT
[t5].[meeting_on] IS NULL), CAST([t5].[summary_written] AS FLOAT), 0.0) IS NULL, 1.0, 0.0) AS FLOAT) AS [counted],
CAST(COALESCE(IIF((NOT [t5].[joint_visit_on] IS NULL) OR (NOT [t5].[meeting_on] IS NULL), CAST([t5].[summary_written]
AS FLOAT), 0.0), 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT IIF((NOT [t5].[joint_visit_on] IS NULL) OR (NOT [t5].
[meeting_on] IS NULL), CAST([t5].[summary_written] AS FLOAT), 0.0) IS NULL, 0.0, 1.0) AS FLOAT) AS [unknown], CAST(
0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t4].[transfer_id] AS [transfer_id], [t4].[person_id] AS [person_id], [t4].[from_worker_id] AS
[from_worker_id], [t4].[to_worker_id] AS [to_worker_id], [t4].[to_team_id] AS [to_team_id], [t4].[transferred_on] AS
[transferred_on], [t4].[joint_visit_on] AS [joint_visit_on], [t4].[meeting_on] AS [meeting_on], [t4].
[summary_written] AS [summary_written], [t4].[recorded_at] AS [recorded_at], [t4].[recorded_by] AS [recorded_by], [t4]
.[period] AS [period]
FROM (SELECT [t2].[transfer_id] AS [transfer_id], [t2].[person_id] AS [person_id], [t2].[from_worker_id] AS
[from_worker_id], [t2].[to_worker_id] AS [to_worker_id], [t2].[to_team_id] AS [to_team_id], [t2].[transferred_on] AS
[transferred_on], [t2].[joint_visit_on] AS [joint_visit_on], [t2].[meeting_on] AS [meeting_on], [t2].
[summary_written] AS [summary_written], [t2].[recorded_at] AS [recorded_at], [t2].[recorded_by] AS [recorded_by], [t3]
.[period] AS [period], [t3].[day] AS [day]
FROM [transfers] AS [t2]
INNER JOIN [period_days] AS [t3] ON [t2].[transferred_on] = [t3].[day]) AS [t4]) AS [t5];
