-- measure MA01
WITH [t80] AS (SELECT [t79].[contact_id] AS [contact_id], [t79].[person_id] AS [person_id], [t79].[received_at] AS
[received_at], [t79].[triage_rag] AS [triage_rag], [t79].[decided_at] AS [decided_at], [t79].[decision_rag] AS
[decision_rag], [t79].[decided_by] AS [decided_by], [t79].[unconsented_because] AS [unconsented_because], [t79].
[recorded_at] AS [recorded_at], [t79].[recorded_by] AS [recorded_by], [t79].[as_at] AS [as_at], [t79].[from_on] AS
[from_on], [t79].[from_minute] AS [from_minute], [t79].[to_on] AS [to_on], [t79].[to_minute] AS [to_minute], [t79].
[is_done] AS [is_done], [t79].[disordered] AS [disordered], [t79].[before_from] AS [before_from], [t79].[before_to] AS
[before_to], [t79].[days_open] AS [days_open], [t79].[first_open] AS [first_open], [t79].[last_open] AS [last_open],
[t79].[opens] AS [opens], [t79].[closes] AS [closes], [t79].[open_minutes] AS [open_minutes], [t79].[all_minutes] AS
[all_minutes], [t79].[target] AS [target], [t79].[working_days] AS [working_days], [t79].[from_number] AS
[from_number], [t33].[working_number] AS [working_number], [t33].[day] AS [day], [t23].[any_number] AS [any_number],
[t23].[any_day] AS [any_day]
FROM (SELECT [t77].[contact_id] AS [contact_id], [t77].[person_id] AS [person_id], [t77].[received_at] AS
[received_at], [t77].[triage_rag] AS [triage_rag], [t77].[decided_at] AS [decided_at], [t77].[decision_rag] AS
[decision_rag], [t77].[decided_by] AS [decided_by], [t77].[unconsented_because] AS [unconsented_because], [t77].
[recorded_at] AS [recorded_at], [t77].[recorded_by] AS [recorded_by], [t77].[as_at] AS [as_at], [t77].[from_on] AS
[from_on], [t77].[from_minute] AS [from_minute], [t77].[to_on] AS [to_on], [t77].[to_minute] AS [to_minute], [t77].
[is_done] AS [is_done], [t77].[disordered] AS [disordered], [t77].[before_from] AS [before_from], [t77].[before_to] AS
[before_to], [t77].[days_open] AS [days_open], [t77].[first_open] AS [first_open], [t77].[last_open] AS [last_open],
[t77].[opens] AS [opens], [t77].[closes] AS [closes], [t77].[open_minutes] AS [open_minutes], [t77].[all_minutes] AS
[all_minutes], [t77].[target] AS [target], [t77].[working_days] AS [working_days], [t77].[from_number] AS
[from_number]
FROM (SELECT [t76].[contact_id] AS [contact_id], [t76].[person_id] AS [person_id], [t76].[received_at] AS
[received_at], [t76].[triage_rag] AS [triage_rag], [t76].[decided_at] AS [decided_at], [t76].[decision_rag] AS
[decision_rag], [t76].[decided_by] AS [decided_by], [t76].[unconsented_because] AS [unconsented_because], [t76].
[recorded_at] AS [recorded_at], [t76].[recorded_by] AS [recorded_by], [t76].[as_at] AS [as_at], [t76].[from_on] AS
[from_on], [t76].[from_minute] AS [from_minute], [t76].[to_on] AS [to_on], [t76].[to_minute] AS [to_minute], [t76].
[is_done] AS [is_done], [t76].[disordered] AS [disordered], [t76].[before_from] AS [before_from], [t76].[before_to] AS
[before_to], [t76].[days_open] AS [days_open], [t76].[first_open] AS [first_open], [t76].[last_open] AS [last_open],
[t76].[opens] AS [opens], [t76].[closes] AS [closes], [t76].[open_minutes] AS [open_minutes], [t76].[all_minutes] AS
[all_minutes], [t76].[target] AS [target], [t76].[working_days] AS [working_days], [t24].[shift_from] AS [shift_from]
, [t24].[from_number] AS [from_number]
FROM (SELECT [t74].[contact_id] AS [contact_id], [t74].[person_id] AS [person_id], [t74].[received_at] AS
[received_at], [t74].[triage_rag] AS [triage_rag], [t74].[decided_at] AS [decided_at], [t74].[decision_rag] AS
[decision_rag], [t74].[decided_by] AS [decided_by], [t74].[unconsented_because] AS [unconsented_because], [t74].
[recorded_at] AS [recorded_at], [t74].[recorded_by] AS [recorded_by], [t74].[as_at] AS [as_at], [t74].[from_on] AS
[from_on], [t74].[from_minute] AS [from_minute], [t74].[to_on] AS [to_on], [t74].[to_minute] AS [to_minute], [t74].
[is_done] AS [is_done], [t74].[disordered] AS [disordered], [t74].[before_from] AS [before_from], [t74].[before_to] AS
[before_to], [t74].[days_open] AS [days_open], [t74].[first_open] AS [first_open], [t74].[last_open] AS [last_open],
[t74].[opens] AS [opens], [t74].[closes] AS [closes], [t74].[open_minutes] AS [open_minutes], [t74].[all_minutes] AS
[all_minutes], [t74].[target] AS [target], IIF((([t74].[target] * 60) - ([t74].[first_open] * ((([t74].[closes] -
[t74].[opens]) * 60) - (SELECT MIN(several.v)
FROM (VALUES ((SELECT MAX(several.v)
FROM (VALUES ([t74].[from_minute] - ([t74].[opens] * 60)), (0)) AS several(v))), (([t74].[closes] - [t74].[opens]) *
60)) AS several(v))))) < 0, 0, CAST(CAST(((([t74].[target] * 60) - ([t74].[first_open] * ((([t74].[closes] - [t74].
[opens]) * 60) - (SELECT MIN(several.v)
FROM (VALUES ((SELECT MAX(several.v)
FROM (VALUES ([t74].[from_minute] - ([t74].[opens] * 60)), (0)) AS several(v))), (([t74].[closes] - [t74].[opens]) *
60)) AS several(v))))) - ((([t74].[target] * 60) - ([t74].[first_open] * ((([t74].[closes] - [t74].[opens]) * 60) - (
SELECT MIN(several.v)
FROM (VALUES ((SELECT MAX(several.v)
FROM (VALUES ([t74].[from_minute] - ([t74].[opens] * 60)), (0)) AS several(v))), (([t74].[closes] - [t74].[opens]) *
60)) AS several(v))))) % (([t74].[closes] - [t74].[opens]) * 60))) AS FLOAT) / (([t74].[closes] - [t74].[opens]) * 60
) AS BIGINT) + 1) AS [working_days]
FROM (SELECT [t73].[contact_id] AS [contact_id], [t73].[person_id] AS [person_id], [t73].[received_at] AS
[received_at], [t73].[triage_rag] AS [triage_rag], [t73].[decided_at] AS [decided_at], [t73].[decision_rag] AS
[decision_rag], [t73].[decided_by] AS [decided_by], [t73].[unconsented_because] AS [unconsented_because], [t73].
[recorded_at] AS [recorded_at], [t73].[recorded_by] AS [recorded_by], [t73].[as_at] AS [as_at], [t73].[from_on] AS
[from_on], [t73].[from_minute] AS [from_minute], [t73].[to_on] AS [to_on], [t73].[to_minute] AS [to_minute], [t73].
[is_done] AS [is_done], [t73].[disordered] AS [disordered], [t73].[before_from] AS [before_from], [t73].[before_to] AS
[before_to], [t73].[days_open] AS [days_open], [t73].[first_open] AS [first_open], [t73].[last_open] AS [last_open],
[t73].[opens] AS [opens], [t73].[closes] AS [closes], [t73].[open_minutes] AS [open_minutes], [t73].[all_minutes] AS
[all_minutes], [t73].[target] AS [target]
FROM (SELECT [t72].[contact_id] AS [contact_id], [t72].[person_id] AS [person_id], [t72].[received_at] AS
[received_at], [t72].[triage_rag] AS [triage_rag], [t72].[decided_at] AS [decided_at], [t72].[decision_rag] AS
[decision_rag], [t72].[decided_by] AS [decided_by], [t72].[unconsented_because] AS [unconsented_because], [t72].
[recorded_at] AS [recorded_at], [t72].[recorded_by] AS [recorded_by], [t72].[as_at] AS [as_at], [t72].[from_on] AS
[from_on], [t72].[from_minute] AS [from_minute], [t72].[to_on] AS [to_on], [t72].[to_minute] AS [to_minute], [t72].
[is_done] AS [is_done], [t72].[disordered] AS [disordered], [t72].[before_from] AS [before_from], [t72].[before_to] AS
[before_to], [t72].[days_open] AS [days_open], [t72].[first_open] AS [first_open], [t72].[last_open] AS [last_open],
[t72].[opens] AS [opens], [t72].[closes] AS [closes], [t72].[open_minutes] AS [open_minutes], [t72].[all_minutes] AS
[all_minutes], [t29].[given_on] AS [given_on], [t29].[given_variant] AS [given_variant], [t29].[target] AS [target]
FROM (SELECT [t70].[contact_id] AS [contact_id], [t70].[person_id] AS [person_id], [t70].[received_at] AS
[received_at], [t70].[triage_rag] AS [triage_rag], [t70].[decided_at] AS [decided_at], [t70].[decision_rag] AS
[decision_rag], [t70].[decided_by] AS [decided_by], [t70].[unconsented_because] AS [unconsented_because], [t70].
[recorded_at] AS [recorded_at], [t70].[recorded_by] AS [recorded_by], [t70].[as_at] AS [as_at], [t70].[from_on] AS
[from_on], [t70].[from_minute] AS [from_minute], [t70].[to_on] AS [to_on], [t70].[to_minute] AS [to_minute], [t70].
[is_done] AS [is_done], [t70].[disordered] AS [disordered], [t70].[before_from] AS [before_from], [t70].[before_to] AS
[before_to], [t70].[days_open] AS [days_open], [t70].[first_open] AS [first_open], [t70].[last_open] AS [last_open],
[t70].[opens] AS [opens], [t70].[closes] AS [closes], (([t70].[days_open] * (([t70].[closes] - [t70].[opens]) * 60)) +
([t70].[last_open] * (SELECT MIN(several.v)
FROM (VALUES ((SELECT MAX(several.v)
FROM (VALUES ([t70].[to_minute] - ([t70].[opens] * 60)), (0)) AS several(v))), (([t70].[closes] - [t70].[opens]) * 60
)) AS several(v)))) - ([t70].[first_open] * (SELECT MIN(several.v)
FROM (VALUES ((SELECT MAX(several.v)
FROM (VALUES ([t70].[from_minute] - ([t70].[opens] * 60)), (0)) AS several(v))), (([t70].[closes] - [t70].[opens]) *
60)) AS several(v))) AS [open_minutes], ((DATEDIFF(DAY, CAST([t70].[from_on] AS DATETIME2), CAST([t70].[to_on] AS
DATETIME2)) * 1440) + [t70].[to_minute]) - [t70].[from_minute] AS [all_minutes]
FROM (SELECT [t69].[contact_id] AS [contact_id], [t69].[person_id] AS [person_id], [t69].[received_at] AS
[received_at], [t69].[triage_rag] AS [triage_rag], [t69].[decided_at] AS [decided_at], [t69].[decision_rag] AS
[decision_rag], [t69].[decided_by] AS [decided_by], [t69].[unconsented_because] AS [unconsented_because], [t69].
[recorded_at] AS [recorded_at], [t69].[recorded_by] AS [recorded_by], [t69].[as_at] AS [as_at], [t69].[from_on] AS
[from_on], [t69].[from_minute] AS [from_minute], [t69].[to_on] AS [to_on], [t69].[to_minute] AS [to_minute], [t69].
[is_done] AS [is_done], [t69].[disordered] AS [disordered], [t69].[before_from] AS [before_from], [t69].[before_to] AS
[before_to], [t69].[days_open] AS [days_open], [t69].[first_open] AS [first_open], [t69].[last_open] AS [last_open],
[t69].[opens] AS [opens], [t69].[closes] AS [closes]
FROM (SELECT [t68].[contact_id] AS [contact_id], [t68].[person_id] AS [person_id], [t68].[received_at] AS
[received_at], [t68].[triage_rag] AS [triage_rag], [t68].[decided_at] AS [decided_at], [t68].[decision_rag] AS
[decision_rag], [t68].[decided_by] AS [decided_by], [t68].[unconsented_because] AS [unconsented_because], [t68].
[recorded_at] AS [recorded_at], [t68].[recorded_by] AS [recorded_by], [t68].[as_at] AS [as_at], [t68].[from_on] AS
[from_on], [t68].[from_minute] AS [from_minute], [t68].[to_on] AS [to_on], [t68].[to_minute] AS [to_minute], [t68].
[is_done] AS [is_done], [t68].[disordered] AS [disordered], [t68].[before_from] AS [before_from], [t68].[before_to] AS
[before_to], [t68].[days_open] AS [days_open], [t68].[first_open] AS [first_open], [t68].[last_open] AS [last_open],
[t68].[opens] AS [opens], [t30].[given_on] AS [given_on], [t30].[given_variant] AS [given_variant], [t30].[closes] AS
[closes]
FROM (SELECT [t66].[contact_id] AS [contact_id], [t66].[person_id] AS [person_id], [t66].[received_at] AS
[received_at], [t66].[triage_rag] AS [triage_rag], [t66].[decided_at] AS [decided_at], [t66].[decision_rag] AS
[decision_rag], [t66].[decided_by] AS [decided_by], [t66].[unconsented_because] AS [unconsented_because], [t66].
[recorded_at] AS [recorded_at], [t66].[recorded_by] AS [recorded_by], [t66].[as_at] AS [as_at], [t66].[from_on] AS
[from_on], [t66].[from_minute] AS [from_minute], [t66].[to_on] AS [to_on], [t66].[to_minute] AS [to_minute], [t66].
[is_done] AS [is_done], [t66].[disordered] AS [disordered], [t66].[before_from] AS [before_from], [t66].[before_to] AS
[before_to], [t66].[days_open] AS [days_open], [t66].[first_open] AS [first_open], [t66].[last_open] AS [last_open],
[t66].[opens] AS [opens]
FROM (SELECT [t65].[contact_id] AS [contact_id], [t65].[person_id] AS [person_id], [t65].[received_at] AS
[received_at], [t65].[triage_rag] AS [triage_rag], [t65].[decided_at] AS [decided_at], [t65].[decision_rag] AS
[decision_rag], [t65].[decided_by] AS [decided_by], [t65].[unconsented_because] AS [unconsented_because], [t65].
[recorded_at] AS [recorded_at], [t65].[recorded_by] AS [recorded_by], [t65].[as_at] AS [as_at], [t65].[from_on] AS
[from_on], [t65].[from_minute] AS [from_minute], [t65].[to_on] AS [to_on], [t65].[to_minute] AS [to_minute], [t65].
[is_done] AS [is_done], [t65].[disordered] AS [disordered], [t65].[before_from] AS [before_from], [t65].[before_to] AS
[before_to], [t65].[days_open] AS [days_open], [t65].[first_open] AS [first_open], [t65].[last_open] AS [last_open],
[t31].[given_on] AS [given_on], [t31].[given_variant] AS [given_variant], [t31].[opens] AS [opens]
FROM (SELECT [t63].[contact_id] AS [contact_id], [t63].[person_id] AS [person_id], [t63].[received_at] AS
[received_at], [t63].[triage_rag] AS [triage_rag], [t63].[decided_at] AS [decided_at], [t63].[decision_rag] AS
[decision_rag], [t63].[decided_by] AS [decided_by], [t63].[unconsented_because] AS [unconsented_because], [t63].
[recorded_at] AS [recorded_at], [t63].[recorded_by] AS [recorded_by], [t63].[as_at] AS [as_at], [t63].[from_on] AS
[from_on], [t63].[from_minute] AS [from_minute], [t63].[to_on] AS [to_on], [t63].[to_minute] AS [to_minute], [t63].
[is_done] AS [is_done], [t63].[disordered] AS [disordered], [t63].[before_from] AS [before_from], [t63].[before_to] AS
[before_to], [t63].[days_open] AS [days_open], [t63].[first_open] AS [first_open], [t63].[last_open] AS [last_open]
FROM (SELECT [t62].[contact_id] AS [contact_id], [t62].[person_id] AS [person_id], [t62].[received_at] AS
[received_at], [t62].[triage_rag] AS [triage_rag], [t62].[decided_at] AS [decided_at], [t62].[decision_rag] AS
[decision_rag], [t62].[decided_by] AS [decided_by], [t62].[unconsented_because] AS [unconsented_because], [t62].
[recorded_at] AS [recorded_at], [t62].[recorded_by] AS [recorded_by], [t62].[as_at] AS [as_at], [t62].[from_on] AS
[from_on], [t62].[from_minute] AS [from_minute], [t62].[to_on] AS [to_on], [t62].[to_minute] AS [to_minute], [t62].
[is_done] AS [is_done], [t62].[disordered] AS [disordered], [t62].[before_from] AS [before_from], [t62].[before_to] AS
[before_to], [t62].[days_open] AS [days_open], [t62].[first_open] AS [first_open], [t62].[first_number] AS
[first_number], [t62].[number] AS [number], DATEDIFF(DAY, CAST([t62].[first_number] AS DATETIME2), CAST([t62].
[number] AS DATETIME2)) AS [last_open]
FROM (SELECT [t61].[contact_id] AS [contact_id], [t61].[person_id] AS [person_id], [t61].[received_at] AS
[received_at], [t61].[triage_rag] AS [triage_rag], [t61].[decided_at] AS [decided_at], [t61].[decision_rag] AS
[decision_rag], [t61].[decided_by] AS [decided_by], [t61].[unconsented_because] AS [unconsented_because], [t61].
[recorded_at] AS [recorded_at], [t61].[recorded_by] AS [recorded_by], [t61].[as_at] AS [as_at], [t61].[from_on] AS
[from_on], [t61].[from_minute] AS [from_minute], [t61].[to_on] AS [to_on], [t61].[to_minute] AS [to_minute], [t61].
[is_done] AS [is_done], [t61].[disordered] AS [disordered], [t61].[before_from] AS [before_from], [t61].[before_to] AS
[before_to], [t61].[days_open] AS [days_open], [t61].[first_open] AS [first_open], [t61].[first_number] AS
[first_number], [t61].[number] AS [number]
FROM (SELECT [t60].[contact_id] AS [contact_id], [t60].[person_id] AS [person_id], [t60].[received_at] AS
[received_at], [t60].[triage_rag] AS [triage_rag], [t60].[decided_at] AS [decided_at], [t60].[decision_rag] AS
[decision_rag], [t60].[decided_by] AS [decided_by], [t60].[unconsented_because] AS [unconsented_because], [t60].
[recorded_at] AS [recorded_at], [t60].[recorded_by] AS [recorded_by], [t60].[as_at] AS [as_at], [t60].[from_on] AS
[from_on], [t60].[from_minute] AS [from_minute], [t60].[to_on] AS [to_on], [t60].[to_minute] AS [to_minute], [t60].
[is_done] AS [is_done], [t60].[disordered] AS [disordered], [t60].[before_from] AS [before_from], [t60].[before_to] AS
[before_to], [t60].[days_open] AS [days_open], [t60].[first_open] AS [first_open], [t60].[first_number] AS
[first_number], [t25].[shift_from] AS [shift_from], [t25].[number] AS [number]
FROM (SELECT [t58].[contact_id] AS [contact_id], [t58].[person_id] AS [person_id], [t58].[received_at] AS
[received_at], [t58].[triage_rag] AS [triage_rag], [t58].[decided_at] AS [decided_at], [t58].[decision_rag] AS
[decision_rag], [t58].[decided_by] AS [decided_by], [t58].[unconsented_because] AS [unconsented_because], [t58].
[recorded_at] AS [recorded_at], [t58].[recorded_by] AS [recorded_by], [t58].[as_at] AS [as_at], [t58].[from_on] AS
[from_on], [t58].[from_minute] AS [from_minute], [t58].[to_on] AS [to_on], [t58].[to_minute] AS [to_minute], [t58].
[is_done] AS [is_done], [t58].[disordered] AS [disordered], [t58].[before_from] AS [before_from], [t58].[before_to] AS
[before_to], [t58].[days_open] AS [days_open], [t58].[first_open] AS [first_open], [t58].[first_number] AS
[first_number]
FROM (SELECT [t57].[contact_id] AS [contact_id], [t57].[person_id] AS [person_id], [t57].[received_at] AS
[received_at], [t57].[triage_rag] AS [triage_rag], [t57].[decided_at] AS [decided_at], [t57].[decision_rag] AS
[decision_rag], [t57].[decided_by] AS [decided_by], [t57].[unconsented_because] AS [unconsented_because], [t57].
[recorded_at] AS [recorded_at], [t57].[recorded_by] AS [recorded_by], [t57].[as_at] AS [as_at], [t57].[from_on] AS
[from_on], [t57].[from_minute] AS [from_minute], [t57].[to_on] AS [to_on], [t57].[to_minute] AS [to_minute], [t57].
[is_done] AS [is_done], [t57].[disordered] AS [disordered], [t57].[before_from] AS [before_from], [t57].[before_to] AS
[before_to], [t57].[days_open] AS [days_open], [t57].[first_open] AS [first_open], [t26].[shift_from] AS [shift_from]
, [t26].[first_number] AS [first_number]
FROM (SELECT [t55].[contact_id] AS [contact_id], [t55].[person_id] AS [person_id], [t55].[received_at] AS
[received_at], [t55].[triage_rag] AS [triage_rag], [t55].[decided_at] AS [decided_at], [t55].[decision_rag] AS
[decision_rag], [t55].[decided_by] AS [decided_by], [t55].[unconsented_because] AS [unconsented_because], [t55].
[recorded_at] AS [recorded_at], [t55].[recorded_by] AS [recorded_by], [t55].[as_at] AS [as_at], [t55].[from_on] AS
[from_on], [t55].[from_minute] AS [from_minute], [t55].[to_on] AS [to_on], [t55].[to_minute] AS [to_minute], [t55].
[is_done] AS [is_done], [t55].[disordered] AS [disordered], [t55].[before_from] AS [before_from], [t55].[before_to] AS
[before_to], [t55].[days_open] AS [days_open], [t55].[first_open] AS [first_open]
FROM (SELECT [t54].[contact_id] AS [contact_id], [t54].[person_id] AS [person_id], [t54].[received_at] AS
[received_at], [t54].[triage_rag] AS [triage_rag], [t54].[decided_at] AS [decided_at], [t54].[decision_rag] AS
[decision_rag], [t54].[decided_by] AS [decided_by], [t54].[unconsented_because] AS [unconsented_because], [t54].
[recorded_at] AS [recorded_at], [t54].[recorded_by] AS [recorded_by], [t54].[as_at] AS [as_at], [t54].[from_on] AS
[from_on], [t54].[from_minute] AS [from_minute], [t54].[to_on] AS [to_on], [t54].[to_minute] AS [to_minute], [t54].
[is_done] AS [is_done], [t54].[disordered] AS [disordered], [t54].[before_from] AS [before_from], [t54].[before_to] AS
[before_to], [t54].[days_open] AS [days_open], [t54].[first_number] AS [first_number], [t54].[number] AS [number],
DATEDIFF(DAY, CAST([t54].[first_number] AS DATETIME2), CAST([t54].[number] AS DATETIME2)) AS [first_open]
FROM (SELECT [t53].[contact_id] AS [contact_id], [t53].[person_id] AS [person_id], [t53].[received_at] AS
[received_at], [t53].[triage_rag] AS [triage_rag], [t53].[decided_at] AS [decided_at], [t53].[decision_rag] AS
[decision_rag], [t53].[decided_by] AS [decided_by], [t53].[unconsented_because] AS [unconsented_because], [t53].
[recorded_at] AS [recorded_at], [t53].[recorded_by] AS [recorded_by], [t53].[as_at] AS [as_at], [t53].[from_on] AS
[from_on], [t53].[from_minute] AS [from_minute], [t53].[to_on] AS [to_on], [t53].[to_minute] AS [to_minute], [t53].
[is_done] AS [is_done], [t53].[disordered] AS [disordered], [t53].[before_from] AS [before_from], [t53].[before_to] AS
[before_to], [t53].[days_open] AS [days_open], [t53].[first_number] AS [first_number], [t53].[number] AS [number]
FROM (SELECT [t52].[contact_id] AS [contact_id], [t52].[person_id] AS [person_id], [t52].[received_at] AS
[received_at], [t52].[triage_rag] AS [triage_rag], [t52].[decided_at] AS [decided_at], [t52].[decision_rag] AS
[decision_rag], [t52].[decided_by] AS [decided_by], [t52].[unconsented_because] AS [unconsented_because], [t52].
[recorded_at] AS [recorded_at], [t52].[recorded_by] AS [recorded_by], [t52].[as_at] AS [as_at], [t52].[from_on] AS
[from_on], [t52].[from_minute] AS [from_minute], [t52].[to_on] AS [to_on], [t52].[to_minute] AS [to_minute], [t52].
[is_done] AS [is_done], [t52].[disordered] AS [disordered], [t52].[before_from] AS [before_from], [t52].[before_to] AS
[before_to], [t52].[days_open] AS [days_open], [t52].[first_number] AS [first_number], [t25].[shift_from] AS
[shift_from], [t25].[number] AS [number]
FROM (SELECT [t50].[contact_id] AS [contact_id], [t50].[person_id] AS [person_id], [t50].[received_at] AS
[received_at], [t50].[triage_rag] AS [triage_rag], [t50].[decided_at] AS [decided_at], [t50].[decision_rag] AS
[decision_rag], [t50].[decided_by] AS [decided_by], [t50].[unconsented_because] AS [unconsented_because], [t50].
[recorded_at] AS [recorded_at], [t50].[recorded_by] AS [recorded_by], [t50].[as_at] AS [as_at], [t50].[from_on] AS
[from_on], [t50].[from_minute] AS [from_minute], [t50].[to_on] AS [to_on], [t50].[to_minute] AS [to_minute], [t50].
[is_done] AS [is_done], [t50].[disordered] AS [disordered], [t50].[before_from] AS [before_from], [t50].[before_to] AS
[before_to], [t50].[days_open] AS [days_open], [t50].[first_number] AS [first_number]
FROM (SELECT [t49].[contact_id] AS [contact_id], [t49].[person_id] AS [person_id], [t49].[received_at] AS
[received_at], [t49].[triage_rag] AS [triage_rag], [t49].[decided_at] AS [decided_at], [t49].[decision_rag] AS
[decision_rag], [t49].[decided_by] AS [decided_by], [t49].[unconsented_because] AS [unconsented_because], [t49].
[recorded_at] AS [recorded_at], [t49].[recorded_by] AS [recorded_by], [t49].[as_at] AS [as_at], [t49].[from_on] AS
[from_on], [t49].[from_minute] AS [from_minute], [t49].[to_on] AS [to_on], [t49].[to_minute] AS [to_minute], [t49].
[is_done] AS [is_done], [t49].[disordered] AS [disordered], [t49].[before_from] AS [before_from], [t49].[before_to] AS
[before_to], [t49].[days_open] AS [days_open], [t26].[shift_from] AS [shift_from], [t26].[first_number] AS
[first_number]
FROM (SELECT [t47].[contact_id] AS [contact_id], [t47].[person_id] AS [person_id], [t47].[received_at] AS
[received_at], [t47].[triage_rag] AS [triage_rag], [t47].[decided_at] AS [decided_at], [t47].[decision_rag] AS
[decision_rag], [t47].[decided_by] AS [decided_by], [t47].[unconsented_because] AS [unconsented_because], [t47].
[recorded_at] AS [recorded_at], [t47].[recorded_by] AS [recorded_by], [t47].[as_at] AS [as_at], [t47].[from_on] AS
[from_on], [t47].[from_minute] AS [from_minute], [t47].[to_on] AS [to_on], [t47].[to_minute] AS [to_minute], [t47].
[is_done] AS [is_done], [t47].[disordered] AS [disordered], [t47].[before_from] AS [before_from], [t47].[before_to] AS
[before_to], [t47].[days_open] AS [days_open]
FROM (SELECT [t46].[contact_id] AS [contact_id], [t46].[person_id] AS [person_id], [t46].[received_at] AS
[received_at], [t46].[triage_rag] AS [triage_rag], [t46].[decided_at] AS [decided_at], [t46].[decision_rag] AS
[decision_rag], [t46].[decided_by] AS [decided_by], [t46].[unconsented_because] AS [unconsented_because], [t46].
[recorded_at] AS [recorded_at], [t46].[recorded_by] AS [recorded_by], [t46].[as_at] AS [as_at], [t46].[from_on] AS
[from_on], [t46].[from_minute] AS [from_minute], [t46].[to_on] AS [to_on], [t46].[to_minute] AS [to_minute], [t46].
[is_done] AS [is_done], [t46].[disordered] AS [disordered], [t46].[before_from] AS [before_from], [t46].[before_to] AS
[before_to], [t46].[first_number] AS [first_number], [t46].[number] AS [number], DATEDIFF(DAY, CAST([t46].
[first_number] AS DATETIME2), CAST([t46].[number] AS DATETIME2)) AS [days_open]
FROM (SELECT [t45].[contact_id] AS [contact_id], [t45].[person_id] AS [person_id], [t45].[received_at] AS
[received_at], [t45].[triage_rag] AS [triage_rag], [t45].[decided_at] AS [decided_at], [t45].[decision_rag] AS
[decision_rag], [t45].[decided_by] AS [decided_by], [t45].[unconsented_because] AS [unconsented_because], [t45].
[recorded_at] AS [recorded_at], [t45].[recorded_by] AS [recorded_by], [t45].[as_at] AS [as_at], [t45].[from_on] AS
[from_on], [t45].[from_minute] AS [from_minute], [t45].[to_on] AS [to_on], [t45].[to_minute] AS [to_minute], [t45].
[is_done] AS [is_done], [t45].[disordered] AS [disordered], [t45].[before_from] AS [before_from], [t45].[before_to] AS
[before_to], [t45].[first_number] AS [first_number], [t45].[number] AS [number]
FROM (SELECT [t44].[contact_id] AS [contact_id], [t44].[person_id] AS [person_id], [t44].[received_at] AS
[received_at], [t44].[triage_rag] AS [triage_rag], [t44].[decided_at] AS [decided_at], [t44].[decision_rag] AS
[decision_rag], [t44].[decided_by] AS [decided_by], [t44].[unconsented_because] AS [unconsented_because], [t44].
[recorded_at] AS [recorded_at], [t44].[recorded_by] AS [recorded_by], [t44].[as_at] AS [as_at], [t44].[from_on] AS
[from_on], [t44].[from_minute] AS [from_minute], [t44].[to_on] AS [to_on], [t44].[to_minute] AS [to_minute], [t44].
[is_done] AS [is_done], [t44].[disordered] AS [disordered], [t44].[before_from] AS [before_from], [t44].[before_to] AS
[before_to], [t44].[first_number] AS [first_number], [t25].[shift_from] AS [shift_from], [t25].[number] AS [number]
FROM (SELECT [t42].[contact_id] AS [contact_id], [t42].[person_id] AS [person_id], [t42].[received_at] AS
[received_at], [t42].[triage_rag] AS [triage_rag], [t42].[decided_at] AS [decided_at], [t42].[decision_rag] AS
[decision_rag], [t42].[decided_by] AS [decided_by], [t42].[unconsented_because] AS [unconsented_because], [t42].
[recorded_at] AS [recorded_at], [t42].[recorded_by] AS [recorded_by], [t42].[as_at] AS [as_at], [t42].[from_on] AS
[from_on], [t42].[from_minute] AS [from_minute], [t42].[to_on] AS [to_on], [t42].[to_minute] AS [to_minute], [t42].
[is_done] AS [is_done], [t42].[disordered] AS [disordered], [t42].[before_from] AS [before_from], [t42].[before_to] AS
[before_to], [t42].[first_number] AS [first_number]
FROM (SELECT [t41].[contact_id] AS [contact_id], [t41].[person_id] AS [person_id], [t41].[received_at] AS
[received_at], [t41].[triage_rag] AS [triage_rag], [t41].[decided_at] AS [decided_at], [t41].[decision_rag] AS
[decision_rag], [t41].[decided_by] AS [decided_by], [t41].[unconsented_because] AS [unconsented_because], [t41].
[recorded_at] AS [recorded_at], [t41].[recorded_by] AS [recorded_by], [t41].[as_at] AS [as_at], [t41].[from_on] AS
[from_on], [t41].[from_minute] AS [from_minute], [t41].[to_on] AS [to_on], [t41].[to_minute] AS [to_minute], [t41].
[is_done] AS [is_done], [t41].[disordered] AS [disordered], [t41].[before_from] AS [before_from], [t41].[before_to] AS
[before_to], [t26].[shift_from] AS [shift_from], [t26].[first_number] AS [first_number]
FROM (SELECT [t39].[contact_id] AS [contact_id], [t39].[person_id] AS [person_id], [t39].[received_at] AS
[received_at], [t39].[triage_rag] AS [triage_rag], [t39].[decided_at] AS [decided_at], [t39].[decision_rag] AS
[decision_rag], [t39].[decided_by] AS [decided_by], [t39].[unconsented_because] AS [unconsented_because], [t39].
[recorded_at] AS [recorded_at], [t39].[recorded_by] AS [recorded_by], [t39].[as_at] AS [as_at], [t39].[from_on] AS
[from_on], [t39].[from_minute] AS [from_minute], [t39].[to_on] AS [to_on], [t39].[to_minute] AS [to_minute], [t39].
[is_done] AS [is_done], [t39].[disordered] AS [disordered], [t39].[before_from] AS [before_from], [t39].[before_to] AS
[before_to]
FROM (SELECT [t38].[contact_id] AS [contact_id], [t38].[person_id] AS [person_id], [t38].[received_at] AS
[received_at], [t38].[triage_rag] AS [triage_rag], [t38].[decided_at] AS [decided_at], [t38].[decision_rag] AS
[decision_rag], [t38].[decided_by] AS [decided_by], [t38].[unconsented_because] AS [unconsented_because], [t38].
[recorded_at] AS [recorded_at], [t38].[recorded_by] AS [recorded_by], [t38].[as_at] AS [as_at], [t38].[from_on] AS
[from_on], [t38].[from_minute] AS [from_minute], [t38].[to_on] AS [to_on], [t38].[to_minute] AS [to_minute], [t38].
[is_done] AS [is_done], [t38].[disordered] AS [disordered], [t38].[before_from] AS [before_from], [t27].[shift_from]
AS [shift_from], [t27].[before_to] AS [before_to]
FROM (SELECT [t36].[contact_id] AS [contact_id], [t36].[person_id] AS [person_id], [t36].[received_at] AS
[received_at], [t36].[triage_rag] AS [triage_rag], [t36].[decided_at] AS [decided_at], [t36].[decision_rag] AS
[decision_rag], [t36].[decided_by] AS [decided_by], [t36].[unconsented_because] AS [unconsented_because], [t36].
[recorded_at] AS [recorded_at], [t36].[recorded_by] AS [recorded_by], [t36].[as_at] AS [as_at], [t36].[from_on] AS
[from_on], [t36].[from_minute] AS [from_minute], [t36].[to_on] AS [to_on], [t36].[to_minute] AS [to_minute], [t36].
[is_done] AS [is_done], [t36].[disordered] AS [disordered], [t36].[before_from] AS [before_from]
FROM (SELECT [t35].[contact_id] AS [contact_id], [t35].[person_id] AS [person_id], [t35].[received_at] AS
[received_at], [t35].[triage_rag] AS [triage_rag], [t35].[decided_at] AS [decided_at], [t35].[decision_rag] AS
[decision_rag], [t35].[decided_by] AS [decided_by], [t35].[unconsented_because] AS [unconsented_because], [t35].
[recorded_at] AS [recorded_at], [t35].[recorded_by] AS [recorded_by], [t35].[as_at] AS [as_at], [t35].[from_on] AS
[from_on], [t35].[from_minute] AS [from_minute], [t35].[to_on] AS [to_on], [t35].[to_minute] AS [to_minute], [t35].
[is_done] AS [is_done], [t35].[disordered] AS [disordered], [t28].[shift_from] AS [shift_from], [t28].[before_from] AS
[before_from]
FROM (SELECT [t22].[contact_id] AS [contact_id], [t22].[person_id] AS [person_id], [t22].[received_at] AS
[received_at], [t22].[triage_rag] AS [triage_rag], [t22].[decided_at] AS [decided_at], [t22].[decision_rag] AS
[decision_rag], [t22].[decided_by] AS [decided_by], [t22].[unconsented_because] AS [unconsented_because], [t22].
[recorded_at] AS [recorded_at], [t22].[recorded_by] AS [recorded_by], [t22].[as_at] AS [as_at], CAST([t22].
[received_at] AS DATE) AS [from_on], (DATEPART(hour, [t22].[received_at]) * 60) + DATEPART(minute, [t22].
[received_at]) AS [from_minute], IIF(COALESCE(CAST(CASE WHEN CAST([t22].[decided_at] AS DATE) <= [t22].[as_at] THEN 1
WHEN NOT (CAST([t22].[decided_at] AS DATE) <= [t22].[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, CAST([t22].
[decided_at] AS DATE), [t22].[as_at]) AS [to_on], IIF(COALESCE(CAST(CASE WHEN CAST([t22].[decided_at] AS DATE) <=
[t22].[as_at] THEN 1 WHEN NOT (CAST([t22].[decided_at] AS DATE) <= [t22].[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT)
)) = 1, (DATEPART(hour, [t22].[decided_at]) * 60) + DATEPART(minute, [t22].[decided_at]), 1440) AS [to_minute],
COALESCE(CAST(CASE WHEN CAST([t22].[decided_at] AS DATE) <= [t22].[as_at] THEN 1 WHEN NOT (CAST([t22].[decided_at] AS
DATE) <= [t22].[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_done], COALESCE(CAST(CASE WHEN [t22].
[decided_at] < [t22].[received_at] THEN 1 WHEN NOT ([t22].[decided_at] < [t22].[received_at]) THEN 0 END AS BIT), (
CAST(0 AS BIT))) AS [disordered]
FROM (SELECT [t8].[contact_id] AS [contact_id], [t8].[person_id] AS [person_id], [t8].[received_at] AS [received_at],
[t8].[triage_rag] AS [triage_rag], [t8].[decided_at] AS [decided_at], [t8].[decision_rag] AS [decision_rag], [t8].
[decided_by] AS [decided_by], [t8].[unconsented_because] AS [unconsented_because], [t8].[recorded_at] AS [recorded_at]
, [t8].[recorded_by] AS [recorded_by], [t9].[as_at] AS [as_at]
FROM [mash_contacts] AS [t8] CROSS JOIN [snapshot_day] AS [t9]) AS [t22]) AS [t35]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [before_from]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'day_before' AND [t3].[variant] = 'all') AS [t28] ON [t35].[from_on] = [t28].[shift_from]) AS
[t36]) AS [t38]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [before_to]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'day_before' AND [t3].[variant] = 'all') AS [t27] ON [t38].[to_on] = [t27].[shift_from]) AS
[t39]) AS [t41]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [first_number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t26] ON [t41].[before_from] = [t26].
[shift_from]) AS [t42]) AS [t44]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t25] ON [t44].[before_to] = [t25].
[shift_from]) AS [t45]) AS [t46]) AS [t47]) AS [t49]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [first_number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t26] ON [t49].[before_from] = [t26].
[shift_from]) AS [t50]) AS [t52]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t25] ON [t52].[from_on] = [t25].
[shift_from]) AS [t53]) AS [t54]) AS [t55]) AS [t57]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [first_number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t26] ON [t57].[before_to] = [t26].
[shift_from]) AS [t58]) AS [t60]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t25] ON [t60].[to_on] = [t25].
[shift_from]) AS [t61]) AS [t62]) AS [t63]) AS [t65]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [given_on], [t3].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t3].
[started_on] AS DATETIME2), CAST([t3].[due_on] AS DATETIME2)) AS [opens]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'hub_opens') AS [t31] ON [t65].[from_on] = [t31].[given_on] AND 'all' = [t31].
[given_variant]) AS [t66]) AS [t68]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [given_on], [t3].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t3].
[started_on] AS DATETIME2), CAST([t3].[due_on] AS DATETIME2)) AS [closes]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'hub_closes') AS [t30] ON [t68].[from_on] = [t30].[given_on] AND 'all' = [t30].
[given_variant]) AS [t69]) AS [t70]) AS [t72]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [given_on], [t3].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t3].
[started_on] AS DATETIME2), CAST([t3].[due_on] AS DATETIME2)) AS [target]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'hub_decision') AS [t29] ON [t72].[from_on] = [t29].[given_on] AND [t72].[triage_rag] = [t29]
.[given_variant]) AS [t73]) AS [t74]) AS [t76]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [from_number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t24] ON [t76].[from_on] = [t24].
[shift_from]) AS [t77]) AS [t79]
LEFT OUTER JOIN (SELECT DATEDIFF(DAY, CAST(DATEFROMPARTS(1995, 1, 1) AS DATETIME2), CAST([t13].[due_on] AS DATETIME2)
) AS [working_number], MIN([t13].[started_on]) AS [day]
FROM (SELECT [t3].[parameter] AS [parameter], [t3].[variant] AS [variant], [t3].[started_on] AS [started_on], [t3].
[due_on] AS [due_on], [t3].[version] AS [version]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number') AS [t13] GROUP BY DATEDIFF(DAY, CAST(DATEFROMPARTS(1995, 1, 1) AS
DATETIME2), CAST([t13].[due_on] AS DATETIME2))) AS [t33] ON (DATEDIFF(DAY, CAST(DATEFROMPARTS(1995, 1, 1) AS DATETIME2
), CAST([t79].[from_number] AS DATETIME2)) + [t79].[working_days]) = [t33].[working_number]
LEFT OUTER JOIN (SELECT DATEDIFF(DAY, CAST(DATEFROMPARTS(1995, 1, 1) AS DATETIME2), CAST([t3].[started_on] AS
DATETIME2)) AS [any_number], [t3].[started_on] AS [any_day]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number') AS [t23] ON (DATEDIFF(DAY, CAST(DATEFROMPARTS(1995, 1, 1) AS DATETIME2
), CAST([t79].[from_on] AS DATETIME2)) + CAST(CAST((([t79].[from_minute] + ([t79].[target] * 60)) - (([t79].
[from_minute] + ([t79].[target] * 60)) % 1440)) AS FLOAT) / 1440 AS BIGINT)) = [t23].[any_number])
SELECT *
FROM (SELECT CAST([t98].[period] AS VARCHAR(MAX)) AS [period], CAST([t98].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t98].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t98].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
[t98].[category] AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t98].[hit] IS NULL, [t98].[counted], 0.0) AS FLOAT) AS
[counted], CAST(COALESCE([t98].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t98].[hit] IS NULL, 0.0, [t98].[counted]
) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t97].[contact_id] AS [contact_id], [t97].[person_id] AS [person_id], [t97].[received_at] AS
[received_at], [t97].[triage_rag] AS [triage_rag], [t97].[decided_at] AS [decided_at], [t97].[decision_rag] AS
[decision_rag], [t97].[decided_by] AS [decided_by], [t97].[unconsented_because] AS [unconsented_because], [t97].
[recorded_at] AS [recorded_at], [t97].[recorded_by] AS [recorded_by], [t97].[as_at] AS [as_at], [t97].[from_minute] AS
[from_minute], [t97].[to_on] AS [to_on], [t97].[to_minute] AS [to_minute], [t97].[is_done] AS [is_done], [t97].
[disordered] AS [disordered], [t97].[before_from] AS [before_from], [t97].[before_to] AS [before_to], [t97].
[days_open] AS [days_open], [t97].[first_open] AS [first_open], [t97].[last_open] AS [last_open], [t97].[opens] AS
[opens], [t97].[closes] AS [closes], [t97].[open_minutes] AS [open_minutes], [t97].[all_minutes] AS [all_minutes],
[t97].[target] AS [target], [t97].[working_days] AS [working_days], [t97].[from_number] AS [from_number], [t97].
[working_number] AS [working_number], [t97].[any_number] AS [any_number], [t97].[any_day] AS [any_day], [t97].
[due_on] AS [due_on], [t97].[in_time] AS [in_time], [t97].[unclear] AS [unclear], [t97].[hit] AS [hit], [t97].
[category] AS [category], [t97].[period] AS [period], [t97].[day_right] AS [day_right], [t97].[counted] AS [counted],
[t97].[from_on_right] AS [from_on_right], [t97].[worker_id] AS [worker_id], [t97].[team_id] AS [team_id]
FROM (SELECT [t95].[contact_id] AS [contact_id], [t95].[person_id] AS [person_id], [t95].[received_at] AS
[received_at], [t95].[triage_rag] AS [triage_rag], [t95].[decided_at] AS [decided_at], [t95].[decision_rag] AS
[decision_rag], [t95].[decided_by] AS [decided_by], [t95].[unconsented_because] AS [unconsented_because], [t95].
[recorded_at] AS [recorded_at], [t95].[recorded_by] AS [recorded_by], [t95].[as_at] AS [as_at], [t95].[from_on] AS
[from_on], [t95].[from_minute] AS [from_minute], [t95].[to_on] AS [to_on], [t95].[to_minute] AS [to_minute], [t95].
[is_done] AS [is_done], [t95].[disordered] AS [disordered], [t95].[before_from] AS [before_from], [t95].[before_to] AS
[before_to], [t95].[days_open] AS [days_open], [t95].[first_open] AS [first_open], [t95].[last_open] AS [last_open],
[t95].[opens] AS [opens], [t95].[closes] AS [closes], [t95].[open_minutes] AS [open_minutes], [t95].[all_minutes] AS
[all_minutes], [t95].[target] AS [target], [t95].[working_days] AS [working_days], [t95].[from_number] AS
[from_number], [t95].[working_number] AS [working_number], [t95].[any_number] AS [any_number], [t95].[any_day] AS
[any_day], [t95].[due_on] AS [due_on], [t95].[in_time] AS [in_time], [t95].[unclear] AS [unclear], [t95].[hit] AS
[hit], [t95].[category] AS [category], [t95].[period] AS [period], [t95].[day_right] AS [day_right], [t95].[counted]
AS [counted], [t95].[held_by] AS [held_by], [t95].[held_worker] AS [held_worker], [t95].[held_team] AS [held_team],
[t95].[from_on_right] AS [from_on_right], [t95].[until_on] AS [until_on], [t95].[held_next] AS [held_next], IIF((
[t95].[until_on] IS NULL) OR ([t95].[from_on] <= [t95].[until_on]), [t95].[held_worker], CAST(NULL AS VARCHAR(MAX)))
AS [worker_id], [t95].[held_team] AS [team_id]
FROM (SELECT [t92].[contact_id] AS [contact_id], [t92].[person_id] AS [person_id], [t92].[received_at] AS
[received_at], [t92].[triage_rag] AS [triage_rag], [t92].[decided_at] AS [decided_at], [t92].[decision_rag] AS
[decision_rag], [t92].[decided_by] AS [decided_by], [t92].[unconsented_because] AS [unconsented_because], [t92].
[recorded_at] AS [recorded_at], [t92].[recorded_by] AS [recorded_by], [t92].[as_at] AS [as_at], [t92].[from_on] AS
[from_on], [t92].[from_minute] AS [from_minute], [t92].[to_on] AS [to_on], [t92].[to_minute] AS [to_minute], [t92].
[is_done] AS [is_done], [t92].[disordered] AS [disordered], [t92].[before_from] AS [before_from], [t92].[before_to] AS
[before_to], [t92].[days_open] AS [days_open], [t92].[first_open] AS [first_open], [t92].[last_open] AS [last_open],
[t92].[opens] AS [opens], [t92].[closes] AS [closes], [t92].[open_minutes] AS [open_minutes], [t92].[all_minutes] AS
[all_minutes], [t92].[target] AS [target], [t92].[working_days] AS [working_days], [t92].[from_number] AS
[from_number], [t92].[working_number] AS [working_number], [t92].[any_number] AS [any_number], [t92].[any_day] AS
[any_day], [t92].[due_on] AS [due_on], [t92].[in_time] AS [in_time], [t92].[unclear] AS [unclear], [t92].[hit] AS
[hit], [t92].[category] AS [category], [t92].[period] AS [period], [t92].[day_right] AS [day_right], [t92].[counted]
AS [counted], [t11].[held_by] AS [held_by], [t11].[held_worker] AS [held_worker], [t11].[held_team] AS [held_team],
[t11].[from_on] AS [from_on_right], [t11].[until_on] AS [until_on], [t11].[held_next] AS [held_next]
FROM (SELECT [t88].[contact_id] AS [contact_id], [t88].[person_id] AS [person_id], [t88].[received_at] AS
[received_at], [t88].[triage_rag] AS [triage_rag], [t88].[decided_at] AS [decided_at], [t88].[decision_rag] AS
[decision_rag], [t88].[decided_by] AS [decided_by], [t88].[unconsented_because] AS [unconsented_because], [t88].
[recorded_at] AS [recorded_at], [t88].[recorded_by] AS [recorded_by], [t88].[as_at] AS [as_at], [t88].[from_on] AS
[from_on], [t88].[from_minute] AS [from_minute], [t88].[to_on] AS [to_on], [t88].[to_minute] AS [to_minute], [t88].
[is_done] AS [is_done], [t88].[disordered] AS [disordered], [t88].[before_from] AS [before_from], [t88].[before_to] AS
[before_to], [t88].[days_open] AS [days_open], [t88].[first_open] AS [first_open], [t88].[last_open] AS [last_open],
[t88].[opens] AS [opens], [t88].[closes] AS [closes], [t88].[open_minutes] AS [open_minutes], [t88].[all_minutes] AS
[all_minutes], [t88].[target] AS [target], [t88].[working_days] AS [working_days], [t88].[from_number] AS
[from_number], [t88].[working_number] AS [working_number], [t88].[any_number] AS [any_number], [t88].[any_day] AS
[any_day], [t88].[due_on] AS [due_on], [t88].[in_time] AS [in_time], [t88].[unclear] AS [unclear], [t88].[hit] AS
[hit], [t88].[category] AS [category], [t88].[period] AS [period], [t88].[day_right] AS [day_right], 1.0 AS [counted]
FROM (SELECT [t87].[contact_id] AS [contact_id], [t87].[person_id] AS [person_id], [t87].[received_at] AS
[received_at], [t87].[triage_rag] AS [triage_rag], [t87].[decided_at] AS [decided_at], [t87].[decision_rag] AS
[decision_rag], [t87].[decided_by] AS [decided_by], [t87].[unconsented_because] AS [unconsented_because], [t87].
[recorded_at] AS [recorded_at], [t87].[recorded_by] AS [recorded_by], [t87].[as_at] AS [as_at], [t87].[from_on] AS
[from_on], [t87].[from_minute] AS [from_minute], [t87].[to_on] AS [to_on], [t87].[to_minute] AS [to_minute], [t87].
[is_done] AS [is_done], [t87].[disordered] AS [disordered], [t87].[before_from] AS [before_from], [t87].[before_to] AS
[before_to], [t87].[days_open] AS [days_open], [t87].[first_open] AS [first_open], [t87].[last_open] AS [last_open],
[t87].[opens] AS [opens], [t87].[closes] AS [closes], [t87].[open_minutes] AS [open_minutes], [t87].[all_minutes] AS
[all_minutes], [t87].[target] AS [target], [t87].[working_days] AS [working_days], [t87].[from_number] AS
[from_number], [t87].[working_number] AS [working_number], [t87].[any_number] AS [any_number], [t87].[any_day] AS
[any_day], [t87].[due_on] AS [due_on], [t87].[in_time] AS [in_time], [t87].[unclear] AS [unclear], [t87].[hit] AS
[hit], [t87].[category] AS [category], [t87].[period] AS [period], [t87].[day_right] AS [day_right]
FROM (SELECT [t85].[contact_id] AS [contact_id], [t85].[person_id] AS [person_id], [t85].[received_at] AS
[received_at], [t85].[triage_rag] AS [triage_rag], [t85].[decided_at] AS [decided_at], [t85].[decision_rag] AS
[decision_rag], [t85].[decided_by] AS [decided_by], [t85].[unconsented_because] AS [unconsented_because], [t85].
[recorded_at] AS [recorded_at], [t85].[recorded_by] AS [recorded_by], [t85].[as_at] AS [as_at], [t85].[from_on] AS
[from_on], [t85].[from_minute] AS [from_minute], [t85].[to_on] AS [to_on], [t85].[to_minute] AS [to_minute], [t85].
[is_done] AS [is_done], [t85].[disordered] AS [disordered], [t85].[before_from] AS [before_from], [t85].[before_to] AS
[before_to], [t85].[days_open] AS [days_open], [t85].[first_open] AS [first_open], [t85].[last_open] AS [last_open],
[t85].[opens] AS [opens], [t85].[closes] AS [closes], [t85].[open_minutes] AS [open_minutes], [t85].[all_minutes] AS
[all_minutes], [t85].[target] AS [target], [t85].[working_days] AS [working_days], [t85].[from_number] AS
[from_number], [t85].[working_number] AS [working_number], [t85].[day] AS [day], [t85].[any_number] AS [any_number],
[t85].[any_day] AS [any_day], [t85].[due_on] AS [due_on], [t85].[in_time] AS [in_time], [t85].[unclear] AS [unclear],
[t85].[hit] AS [hit], [t85].[category] AS [category], [t7].[period] AS [period], [t7].[day] AS [day_right]
FROM (SELECT [t81].[contact_id] AS [contact_id], [t81].[person_id] AS [person_id], [t81].[received_at] AS
[received_at], [t81].[triage_rag] AS [triage_rag], [t81].[decided_at] AS [decided_at], [t81].[decision_rag] AS
[decision_rag], [t81].[decided_by] AS [decided_by], [t81].[unconsented_because] AS [unconsented_because], [t81].
[recorded_at] AS [recorded_at], [t81].[recorded_by] AS [recorded_by], [t81].[as_at] AS [as_at], [t81].[from_on] AS
[from_on], [t81].[from_minute] AS [from_minute], [t81].[to_on] AS [to_on], [t81].[to_minute] AS [to_minute], [t81].
[is_done] AS [is_done], [t81].[disordered] AS [disordered], [t81].[before_from] AS [before_from], [t81].[before_to] AS
[before_to], [t81].[days_open] AS [days_open], [t81].[first_open] AS [first_open], [t81].[last_open] AS [last_open],
[t81].[opens] AS [opens], [t81].[closes] AS [closes], [t81].[open_minutes] AS [open_minutes], [t81].[all_minutes] AS
[all_minutes], [t81].[target] AS [target], [t81].[working_days] AS [working_days], [t81].[from_number] AS
[from_number], [t81].[working_number] AS [working_number], [t81].[day] AS [day], [t81].[any_number] AS [any_number],
[t81].[any_day] AS [any_day], IIF([t81].[triage_rag] = 'red', [t81].[any_day], [t81].[day]) AS [due_on], CAST(CASE
WHEN [t81].[is_done] <> 0 AND (IIF([t81].[triage_rag] = 'red', [t81].[all_minutes], [t81].[open_minutes]) <= ([t81].
[target] * 60)) THEN 1 WHEN NOT ([t81].[is_done] <> 0 AND (IIF([t81].[triage_rag] = 'red', [t81].[all_minutes], [t81]
.[open_minutes]) <= ([t81].[target] * 60))) THEN 0 END AS BIT) AS [in_time], CAST(CASE WHEN ([t81].[target] IS NULL)
OR [t81].[disordered] <> 0 THEN 1 WHEN NOT (([t81].[target] IS NULL) OR [t81].[disordered] <> 0) THEN 0 END AS BIT) AS
[unclear], IIF(([t81].[target] IS NULL) OR [t81].[disordered] <> 0, CAST(NULL AS FLOAT), CAST(CAST(CASE WHEN [t81].
[is_done] <> 0 AND (IIF([t81].[triage_rag] = 'red', [t81].[all_minutes], [t81].[open_minutes]) <= ([t81].[target] * 60
)) THEN 1 WHEN NOT ([t81].[is_done] <> 0 AND (IIF([t81].[triage_rag] = 'red', [t81].[all_minutes], [t81].
[open_minutes]) <= ([t81].[target] * 60))) THEN 0 END AS BIT) AS FLOAT)) AS [hit], [t81].[triage_rag] AS [category]
FROM [t80] AS [t81]
WHERE ([t81].[target] IS NULL) OR [t81].[disordered] <> 0 OR (IIF([t81].[triage_rag] = 'red', [t81].[any_day], [t81].
[day]) < [t81].[as_at])) AS [t85]
INNER JOIN [period_days] AS [t7] ON [t85].[from_on] = [t7].[day]) AS [t87]) AS [t88]) AS [t92]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t11] ON [t92].[person_id] = [t11].[held_by] AND [t92].[from_on] >= [t11].[from_on]
AND (([t11].[held_next] IS NULL) OR ([t92].[from_on] < [t11].[held_next]))) AS [t95]) AS [t97]) AS [t98]) AS [t99]
UNION ALL
SELECT *
FROM (SELECT CAST([t96].[period] AS VARCHAR(MAX)) AS [period], CAST([t96].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t96].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t96].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(CAST(CAST(CASE WHEN NOT [t96].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t96].[unknown_because] IS
NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t96].[unknown_because] IS
NULL) AND ([t96].[started_on] <= [t96].[to_on]) AND (([t96].[done_on] IS NULL) OR ([t96].[done_on] > [t96].[to_on]))
AND (([t96].[ended_other_on] IS NULL) OR ([t96].[ended_other_on] > [t96].[to_on])) AND COALESCE(CAST(CASE WHEN [t96].
[due_on] < [t96].[to_on] THEN 1 WHEN NOT ([t96].[due_on] < [t96].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1
THEN 1 WHEN NOT (([t96].[unknown_because] IS NULL) AND ([t96].[started_on] <= [t96].[to_on]) AND (([t96].[done_on] IS
NULL) OR ([t96].[done_on] > [t96].[to_on])) AND (([t96].[ended_other_on] IS NULL) OR ([t96].[ended_other_on] > [t96].
[to_on])) AND COALESCE(CAST(CASE WHEN [t96].[due_on] < [t96].[to_on] THEN 1 WHEN NOT ([t96].[due_on] < [t96].[to_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t96].
[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t96].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT
) AS [pending], CAST(CAST(CAST(CASE WHEN ([t96].[unknown_because] IS NULL) AND ([t96].[started_on] <= [t96].[to_on])
AND (([t96].[done_on] IS NULL) OR ([t96].[done_on] > [t96].[to_on])) AND (([t96].[ended_other_on] IS NULL) OR ([t96].
[ended_other_on] > [t96].[to_on])) AND COALESCE(CAST(CASE WHEN [t96].[due_on] < [t96].[to_on] THEN 1 WHEN NOT ([t96].
[due_on] < [t96].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t96].[unknown_because] IS NULL
) AND ([t96].[started_on] <= [t96].[to_on]) AND (([t96].[done_on] IS NULL) OR ([t96].[done_on] > [t96].[to_on])) AND (
([t96].[ended_other_on] IS NULL) OR ([t96].[ended_other_on] > [t96].[to_on])) AND COALESCE(CAST(CASE WHEN [t96].
[due_on] < [t96].[to_on] THEN 1 WHEN NOT ([t96].[due_on] < [t96].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)
THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t94].[contact_id] AS [contact_id], [t94].[person_id] AS [person_id], [t94].[received_at] AS
[received_at], [t94].[triage_rag] AS [triage_rag], [t94].[decided_at] AS [decided_at], [t94].[decision_rag] AS
[decision_rag], [t94].[decided_by] AS [decided_by], [t94].[unconsented_because] AS [unconsented_because], [t94].
[recorded_at] AS [recorded_at], [t94].[recorded_by] AS [recorded_by], [t94].[as_at] AS [as_at], [t94].[from_minute] AS
[from_minute], [t94].[to_on] AS [to_on], [t94].[to_minute] AS [to_minute], [t94].[is_done] AS [is_done], [t94].
[disordered] AS [disordered], [t94].[before_from] AS [before_from], [t94].[before_to] AS [before_to], [t94].
[days_open] AS [days_open], [t94].[first_open] AS [first_open], [t94].[last_open] AS [last_open], [t94].[opens] AS
[opens], [t94].[closes] AS [closes], [t94].[open_minutes] AS [open_minutes], [t94].[all_minutes] AS [all_minutes],
[t94].[target] AS [target], [t94].[working_days] AS [working_days], [t94].[from_number] AS [from_number], [t94].
[working_number] AS [working_number], [t94].[day] AS [day], [t94].[any_number] AS [any_number], [t94].[any_day] AS
[any_day], [t94].[due_on] AS [due_on], [t94].[started_on] AS [started_on], [t94].[done_on] AS [done_on], [t94].
[ended_other_on] AS [ended_other_on], [t94].[from_on_right] AS [from_on_right], [t94].[worker_id] AS [worker_id],
[t94].[team_id] AS [team_id], [t94].[unknown_because] AS [unknown_because], [t6].[period] AS [period], [t6].[from_on]
AS [from_on], [t6].[to_on] AS [to_on_right], [t6].[year_before_on] AS [year_before_on]
FROM (SELECT [t90].[contact_id] AS [contact_id], [t90].[person_id] AS [person_id], [t90].[received_at] AS
[received_at], [t90].[triage_rag] AS [triage_rag], [t90].[decided_at] AS [decided_at], [t90].[decision_rag] AS
[decision_rag], [t90].[decided_by] AS [decided_by], [t90].[unconsented_because] AS [unconsented_because], [t90].
[recorded_at] AS [recorded_at], [t90].[recorded_by] AS [recorded_by], [t90].[as_at] AS [as_at], [t90].[from_minute] AS
[from_minute], [t90].[to_on] AS [to_on], [t90].[to_minute] AS [to_minute], [t90].[is_done] AS [is_done], [t90].
[disordered] AS [disordered], [t90].[before_from] AS [before_from], [t90].[before_to] AS [before_to], [t90].
[days_open] AS [days_open], [t90].[first_open] AS [first_open], [t90].[last_open] AS [last_open], [t90].[opens] AS
[opens], [t90].[closes] AS [closes], [t90].[open_minutes] AS [open_minutes], [t90].[all_minutes] AS [all_minutes],
[t90].[target] AS [target], [t90].[working_days] AS [working_days], [t90].[from_number] AS [from_number], [t90].
[working_number] AS [working_number], [t90].[day] AS [day], [t90].[any_number] AS [any_number], [t90].[any_day] AS
[any_day], [t90].[due_on] AS [due_on], [t90].[started_on] AS [started_on], [t90].[done_on] AS [done_on], [t90].
[ended_other_on] AS [ended_other_on], [t90].[from_on_right] AS [from_on_right], [t90].[worker_id] AS [worker_id],
[t90].[team_id] AS [team_id], CAST(NULL AS VARCHAR(MAX)) AS [unknown_because]
FROM (SELECT [t89].[contact_id] AS [contact_id], [t89].[person_id] AS [person_id], [t89].[received_at] AS
[received_at], [t89].[triage_rag] AS [triage_rag], [t89].[decided_at] AS [decided_at], [t89].[decision_rag] AS
[decision_rag], [t89].[decided_by] AS [decided_by], [t89].[unconsented_because] AS [unconsented_because], [t89].
[recorded_at] AS [recorded_at], [t89].[recorded_by] AS [recorded_by], [t89].[as_at] AS [as_at], [t89].[from_minute] AS
[from_minute], [t89].[to_on] AS [to_on], [t89].[to_minute] AS [to_minute], [t89].[is_done] AS [is_done], [t89].
[disordered] AS [disordered], [t89].[before_from] AS [before_from], [t89].[before_to] AS [before_to], [t89].
[days_open] AS [days_open], [t89].[first_open] AS [first_open], [t89].[last_open] AS [last_open], [t89].[opens] AS
[opens], [t89].[closes] AS [closes], [t89].[open_minutes] AS [open_minutes], [t89].[all_minutes] AS [all_minutes],
[t89].[target] AS [target], [t89].[working_days] AS [working_days], [t89].[from_number] AS [from_number], [t89].
[working_number] AS [working_number], [t89].[day] AS [day], [t89].[any_number] AS [any_number], [t89].[any_day] AS
[any_day], [t89].[due_on] AS [due_on], [t89].[started_on] AS [started_on], [t89].[done_on] AS [done_on], [t89].
[ended_other_on] AS [ended_other_on], [t89].[from_on_right] AS [from_on_right], [t89].[worker_id] AS [worker_id],
[t89].[team_id] AS [team_id]
FROM (SELECT [t86].[contact_id] AS [contact_id], [t86].[person_id] AS [person_id], [t86].[received_at] AS
[received_at], [t86].[triage_rag] AS [triage_rag], [t86].[decided_at] AS [decided_at], [t86].[decision_rag] AS
[decision_rag], [t86].[decided_by] AS [decided_by], [t86].[unconsented_because] AS [unconsented_because], [t86].
[recorded_at] AS [recorded_at], [t86].[recorded_by] AS [recorded_by], [t86].[as_at] AS [as_at], [t86].[from_on] AS
[from_on], [t86].[from_minute] AS [from_minute], [t86].[to_on] AS [to_on], [t86].[to_minute] AS [to_minute], [t86].
[is_done] AS [is_done], [t86].[disordered] AS [disordered], [t86].[before_from] AS [before_from], [t86].[before_to] AS
[before_to], [t86].[days_open] AS [days_open], [t86].[first_open] AS [first_open], [t86].[last_open] AS [last_open],
[t86].[opens] AS [opens], [t86].[closes] AS [closes], [t86].[open_minutes] AS [open_minutes], [t86].[all_minutes] AS
[all_minutes], [t86].[target] AS [target], [t86].[working_days] AS [working_days], [t86].[from_number] AS
[from_number], [t86].[working_number] AS [working_number], [t86].[day] AS [day], [t86].[any_number] AS [any_number],
[t86].[any_day] AS [any_day], [t86].[due_on] AS [due_on], [t86].[started_on] AS [started_on], [t86].[done_on] AS
[done_on], [t86].[ended_other_on] AS [ended_other_on], [t86].[held_by] AS [held_by], [t86].[held_worker] AS
[held_worker], [t86].[held_team] AS [held_team], [t86].[from_on_right] AS [from_on_right], [t86].[until_on] AS
[until_on], [t86].[held_next] AS [held_next], IIF(([t86].[until_on] IS NULL) OR ([t86].[from_on] <= [t86].[until_on])
, [t86].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t86].[held_team] AS [team_id]
FROM (SELECT [t83].[contact_id] AS [contact_id], [t83].[person_id] AS [person_id], [t83].[received_at] AS
[received_at], [t83].[triage_rag] AS [triage_rag], [t83].[decided_at] AS [decided_at], [t83].[decision_rag] AS
[decision_rag], [t83].[decided_by] AS [decided_by], [t83].[unconsented_because] AS [unconsented_because], [t83].
[recorded_at] AS [recorded_at], [t83].[recorded_by] AS [recorded_by], [t83].[as_at] AS [as_at], [t83].[from_on] AS
[from_on], [t83].[from_minute] AS [from_minute], [t83].[to_on] AS [to_on], [t83].[to_minute] AS [to_minute], [t83].
[is_done] AS [is_done], [t83].[disordered] AS [disordered], [t83].[before_from] AS [before_from], [t83].[before_to] AS
[before_to], [t83].[days_open] AS [days_open], [t83].[first_open] AS [first_open], [t83].[last_open] AS [last_open],
[t83].[opens] AS [opens], [t83].[closes] AS [closes], [t83].[open_minutes] AS [open_minutes], [t83].[all_minutes] AS
[all_minutes], [t83].[target] AS [target], [t83].[working_days] AS [working_days], [t83].[from_number] AS
[from_number], [t83].[working_number] AS [working_number], [t83].[day] AS [day], [t83].[any_number] AS [any_number],
[t83].[any_day] AS [any_day], [t83].[due_on] AS [due_on], [t83].[started_on] AS [started_on], [t83].[done_on] AS
[done_on], [t83].[ended_other_on] AS [ended_other_on], [t11].[held_by] AS [held_by], [t11].[held_worker] AS
[held_worker], [t11].[held_team] AS [held_team], [t11].[from_on] AS [from_on_right], [t11].[until_on] AS [until_on],
[t11].[held_next] AS [held_next]
FROM (SELECT [t81].[contact_id] AS [contact_id], [t81].[person_id] AS [person_id], [t81].[received_at] AS
[received_at], [t81].[triage_rag] AS [triage_rag], [t81].[decided_at] AS [decided_at], [t81].[decision_rag] AS
[decision_rag], [t81].[decided_by] AS [decided_by], [t81].[unconsented_because] AS [unconsented_because], [t81].
[recorded_at] AS [recorded_at], [t81].[recorded_by] AS [recorded_by], [t81].[as_at] AS [as_at], [t81].[from_on] AS
[from_on], [t81].[from_minute] AS [from_minute], [t81].[to_on] AS [to_on], [t81].[to_minute] AS [to_minute], [t81].
[is_done] AS [is_done], [t81].[disordered] AS [disordered], [t81].[before_from] AS [before_from], [t81].[before_to] AS
[before_to], [t81].[days_open] AS [days_open], [t81].[first_open] AS [first_open], [t81].[last_open] AS [last_open],
[t81].[opens] AS [opens], [t81].[closes] AS [closes], [t81].[open_minutes] AS [open_minutes], [t81].[all_minutes] AS
[all_minutes], [t81].[target] AS [target], [t81].[working_days] AS [working_days], [t81].[from_number] AS
[from_number], [t81].[working_number] AS [working_number], [t81].[day] AS [day], [t81].[any_number] AS [any_number],
[t81].[any_day] AS [any_day], IIF([t81].[triage_rag] = 'red', [t81].[any_day], [t81].[day]) AS [due_on], [t81].
[from_on] AS [started_on], CAST([t81].[decided_at] AS DATE) AS [done_on], CAST(NULL AS DATE) AS [ended_other_on]
FROM [t80] AS [t81]) AS [t83]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t11] ON [t83].[person_id] = [t11].[held_by] AND [t83].[from_on] >= [t11].[from_on]
AND (([t11].[held_next] IS NULL) OR ([t83].[from_on] < [t11].[held_next]))) AS [t86]) AS [t89]) AS [t90]
WHERE NOT [t90].[due_on] IS NULL) AS [t94]
INNER JOIN [periods] AS [t6] ON (([t94].[started_on] IS NULL) OR ([t94].[started_on] <= [t6].[to_on])) AND (([t94].
[done_on] IS NULL) OR ([t94].[done_on] > [t6].[to_on])) AND (([t94].[ended_other_on] IS NULL) OR ([t94].
[ended_other_on] > [t6].[to_on]))) AS [t96]) AS [t100];

-- measure MA02
SELECT CAST([t69].[period] AS VARCHAR(MAX)) AS [period], CAST([t69].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t69].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t69].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST([t69].
[category] AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t69].[hit] IS NULL, [t69].[counted], 0.0) AS FLOAT) AS
[counted], CAST(COALESCE([t69].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t69].[hit] IS NULL, 0.0, [t69].[counted]
) AS FLOAT) AS [unknown], CAST([t69].[pending] AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t68].[contact_id] AS [contact_id], [t68].[person_id] AS [person_id], [t68].[received_at] AS
[received_at], [t68].[triage_rag] AS [triage_rag], [t68].[decided_at] AS [decided_at], [t68].[decision_rag] AS
[decision_rag], [t68].[decided_by] AS [decided_by], [t68].[unconsented_because] AS [unconsented_because], [t68].
[recorded_at] AS [recorded_at], [t68].[recorded_by] AS [recorded_by], [t68].[as_at] AS [as_at], [t68].[from_minute] AS
[from_minute], [t68].[to_on] AS [to_on], [t68].[to_minute] AS [to_minute], [t68].[is_done] AS [is_done], [t68].
[disordered] AS [disordered], [t68].[before_from] AS [before_from], [t68].[before_to] AS [before_to], [t68].
[days_open] AS [days_open], [t68].[first_open] AS [first_open], [t68].[last_open] AS [last_open], [t68].[opens] AS
[opens], [t68].[closes] AS [closes], [t68].[open_minutes] AS [open_minutes], [t68].[all_minutes] AS [all_minutes],
[t68].[category] AS [category], [t68].[hit] AS [hit], [t68].[pending] AS [pending], [t68].[period] AS [period], [t68]
.[counted] AS [counted], [t68].[from_on_right] AS [from_on_right], [t68].[worker_id] AS [worker_id], [t68].[team_id]
AS [team_id]
FROM (SELECT [t67].[contact_id] AS [contact_id], [t67].[person_id] AS [person_id], [t67].[received_at] AS
[received_at], [t67].[triage_rag] AS [triage_rag], [t67].[decided_at] AS [decided_at], [t67].[decision_rag] AS
[decision_rag], [t67].[decided_by] AS [decided_by], [t67].[unconsented_because] AS [unconsented_because], [t67].
[recorded_at] AS [recorded_at], [t67].[recorded_by] AS [recorded_by], [t67].[as_at] AS [as_at], [t67].[from_on] AS
[from_on], [t67].[from_minute] AS [from_minute], [t67].[to_on] AS [to_on], [t67].[to_minute] AS [to_minute], [t67].
[is_done] AS [is_done], [t67].[disordered] AS [disordered], [t67].[before_from] AS [before_from], [t67].[before_to] AS
[before_to], [t67].[days_open] AS [days_open], [t67].[first_open] AS [first_open], [t67].[last_open] AS [last_open],
[t67].[opens] AS [opens], [t67].[closes] AS [closes], [t67].[open_minutes] AS [open_minutes], [t67].[all_minutes] AS
[all_minutes], [t67].[category] AS [category], [t67].[hit] AS [hit], [t67].[pending] AS [pending], [t67].[period] AS
[period], [t67].[counted] AS [counted], [t67].[held_by] AS [held_by], [t67].[held_worker] AS [held_worker], [t67].
[held_team] AS [held_team], [t67].[from_on_right] AS [from_on_right], [t67].[until_on] AS [until_on], [t67].
[held_next] AS [held_next], IIF(([t67].[until_on] IS NULL) OR ([t67].[from_on] <= [t67].[until_on]), [t67].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t67].[held_team] AS [team_id]
FROM (SELECT [t66].[contact_id] AS [contact_id], [t66].[person_id] AS [person_id], [t66].[received_at] AS
[received_at], [t66].[triage_rag] AS [triage_rag], [t66].[decided_at] AS [decided_at], [t66].[decision_rag] AS
[decision_rag], [t66].[decided_by] AS [decided_by], [t66].[unconsented_because] AS [unconsented_because], [t66].
[recorded_at] AS [recorded_at], [t66].[recorded_by] AS [recorded_by], [t66].[as_at] AS [as_at], [t66].[from_on] AS
[from_on], [t66].[from_minute] AS [from_minute], [t66].[to_on] AS [to_on], [t66].[to_minute] AS [to_minute], [t66].
[is_done] AS [is_done], [t66].[disordered] AS [disordered], [t66].[before_from] AS [before_from], [t66].[before_to] AS
[before_to], [t66].[days_open] AS [days_open], [t66].[first_open] AS [first_open], [t66].[last_open] AS [last_open],
[t66].[opens] AS [opens], [t66].[closes] AS [closes], [t66].[open_minutes] AS [open_minutes], [t66].[all_minutes] AS
[all_minutes], [t66].[category] AS [category], [t66].[hit] AS [hit], [t66].[pending] AS [pending], [t66].[period] AS
[period], [t66].[counted] AS [counted], [t9].[held_by] AS [held_by], [t9].[held_worker] AS [held_worker], [t9].
[held_team] AS [held_team], [t9].[from_on] AS [from_on_right], [t9].[until_on] AS [until_on], [t9].[held_next] AS
[held_next]
FROM (SELECT [t64].[contact_id] AS [contact_id], [t64].[person_id] AS [person_id], [t64].[received_at] AS
[received_at], [t64].[triage_rag] AS [triage_rag], [t64].[decided_at] AS [decided_at], [t64].[decision_rag] AS
[decision_rag], [t64].[decided_by] AS [decided_by], [t64].[unconsented_because] AS [unconsented_because], [t64].
[recorded_at] AS [recorded_at], [t64].[recorded_by] AS [recorded_by], [t64].[as_at] AS [as_at], [t64].[from_on] AS
[from_on], [t64].[from_minute] AS [from_minute], [t64].[to_on] AS [to_on], [t64].[to_minute] AS [to_minute], [t64].
[is_done] AS [is_done], [t64].[disordered] AS [disordered], [t64].[before_from] AS [before_from], [t64].[before_to] AS
[before_to], [t64].[days_open] AS [days_open], [t64].[first_open] AS [first_open], [t64].[last_open] AS [last_open],
[t64].[opens] AS [opens], [t64].[closes] AS [closes], [t64].[open_minutes] AS [open_minutes], [t64].[all_minutes] AS
[all_minutes], [t64].[category] AS [category], [t64].[hit] AS [hit], [t64].[pending] AS [pending], [t64].[period] AS
[period], 1.0 AS [counted]
FROM (SELECT [t63].[contact_id] AS [contact_id], [t63].[person_id] AS [person_id], [t63].[received_at] AS
[received_at], [t63].[triage_rag] AS [triage_rag], [t63].[decided_at] AS [decided_at], [t63].[decision_rag] AS
[decision_rag], [t63].[decided_by] AS [decided_by], [t63].[unconsented_because] AS [unconsented_because], [t63].
[recorded_at] AS [recorded_at], [t63].[recorded_by] AS [recorded_by], [t63].[as_at] AS [as_at], [t63].[from_on] AS
[from_on], [t63].[from_minute] AS [from_minute], [t63].[to_on] AS [to_on], [t63].[to_minute] AS [to_minute], [t63].
[is_done] AS [is_done], [t63].[disordered] AS [disordered], [t63].[before_from] AS [before_from], [t63].[before_to] AS
[before_to], [t63].[days_open] AS [days_open], [t63].[first_open] AS [first_open], [t63].[last_open] AS [last_open],
[t63].[opens] AS [opens], [t63].[closes] AS [closes], [t63].[open_minutes] AS [open_minutes], [t63].[all_minutes] AS
[all_minutes], [t63].[category] AS [category], [t63].[hit] AS [hit], [t63].[pending] AS [pending], [t63].[period] AS
[period]
FROM (SELECT [t62].[contact_id] AS [contact_id], [t62].[person_id] AS [person_id], [t62].[received_at] AS
[received_at], [t62].[triage_rag] AS [triage_rag], [t62].[decided_at] AS [decided_at], [t62].[decision_rag] AS
[decision_rag], [t62].[decided_by] AS [decided_by], [t62].[unconsented_because] AS [unconsented_because], [t62].
[recorded_at] AS [recorded_at], [t62].[recorded_by] AS [recorded_by], [t62].[as_at] AS [as_at], [t62].[from_on] AS
[from_on], [t62].[from_minute] AS [from_minute], [t62].[to_on] AS [to_on], [t62].[to_minute] AS [to_minute], [t62].
[is_done] AS [is_done], [t62].[disordered] AS [disordered], [t62].[before_from] AS [before_from], [t62].[before_to] AS
[before_to], [t62].[days_open] AS [days_open], [t62].[first_open] AS [first_open], [t62].[last_open] AS [last_open],
[t62].[opens] AS [opens], [t62].[closes] AS [closes], [t62].[open_minutes] AS [open_minutes], [t62].[all_minutes] AS
[all_minutes], [t62].[category] AS [category], [t62].[hit] AS [hit], [t62].[pending] AS [pending], [t5].[period] AS
[period], [t5].[day] AS [day]
FROM (SELECT [t60].[contact_id] AS [contact_id], [t60].[person_id] AS [person_id], [t60].[received_at] AS
[received_at], [t60].[triage_rag] AS [triage_rag], [t60].[decided_at] AS [decided_at], [t60].[decision_rag] AS
[decision_rag], [t60].[decided_by] AS [decided_by], [t60].[unconsented_because] AS [unconsented_because], [t60].
[recorded_at] AS [recorded_at], [t60].[recorded_by] AS [recorded_by], [t60].[as_at] AS [as_at], [t60].[from_on] AS
[from_on], [t60].[from_minute] AS [from_minute], [t60].[to_on] AS [to_on], [t60].[to_minute] AS [to_minute], [t60].
[is_done] AS [is_done], [t60].[disordered] AS [disordered], [t60].[before_from] AS [before_from], [t60].[before_to] AS
[before_to], [t60].[days_open] AS [days_open], [t60].[first_open] AS [first_open], [t60].[last_open] AS [last_open],
[t60].[opens] AS [opens], [t60].[closes] AS [closes], [t60].[open_minutes] AS [open_minutes], [t60].[all_minutes] AS
[all_minutes], COALESCE([t60].[triage_rag], 'not known') AS [category], IIF([t60].[disordered] <> 0, CAST(NULL AS
FLOAT), CAST([t60].[open_minutes] AS FLOAT) / 60.0) AS [hit], CAST(CAST(CASE WHEN NOT ([t60].[is_done] <> 0) THEN 1
WHEN NOT (NOT ([t60].[is_done] <> 0)) THEN 0 END AS BIT) AS FLOAT) AS [pending]
FROM (SELECT [t59].[contact_id] AS [contact_id], [t59].[person_id] AS [person_id], [t59].[received_at] AS
[received_at], [t59].[triage_rag] AS [triage_rag], [t59].[decided_at] AS [decided_at], [t59].[decision_rag] AS
[decision_rag], [t59].[decided_by] AS [decided_by], [t59].[unconsented_because] AS [unconsented_because], [t59].
[recorded_at] AS [recorded_at], [t59].[recorded_by] AS [recorded_by], [t59].[as_at] AS [as_at], [t59].[from_on] AS
[from_on], [t59].[from_minute] AS [from_minute], [t59].[to_on] AS [to_on], [t59].[to_minute] AS [to_minute], [t59].
[is_done] AS [is_done], [t59].[disordered] AS [disordered], [t59].[before_from] AS [before_from], [t59].[before_to] AS
[before_to], [t59].[days_open] AS [days_open], [t59].[first_open] AS [first_open], [t59].[last_open] AS [last_open],
[t59].[opens] AS [opens], [t59].[closes] AS [closes], (([t59].[days_open] * (([t59].[closes] - [t59].[opens]) * 60)) +
([t59].[last_open] * (SELECT MIN(several.v)
FROM (VALUES ((SELECT MAX(several.v)
FROM (VALUES ([t59].[to_minute] - ([t59].[opens] * 60)), (0)) AS several(v))), (([t59].[closes] - [t59].[opens]) * 60
)) AS several(v)))) - ([t59].[first_open] * (SELECT MIN(several.v)
FROM (VALUES ((SELECT MAX(several.v)
FROM (VALUES ([t59].[from_minute] - ([t59].[opens] * 60)), (0)) AS several(v))), (([t59].[closes] - [t59].[opens]) *
60)) AS several(v))) AS [open_minutes], ((DATEDIFF(DAY, CAST([t59].[from_on] AS DATETIME2), CAST([t59].[to_on] AS
DATETIME2)) * 1440) + [t59].[to_minute]) - [t59].[from_minute] AS [all_minutes]
FROM (SELECT [t58].[contact_id] AS [contact_id], [t58].[person_id] AS [person_id], [t58].[received_at] AS
[received_at], [t58].[triage_rag] AS [triage_rag], [t58].[decided_at] AS [decided_at], [t58].[decision_rag] AS
[decision_rag], [t58].[decided_by] AS [decided_by], [t58].[unconsented_because] AS [unconsented_because], [t58].
[recorded_at] AS [recorded_at], [t58].[recorded_by] AS [recorded_by], [t58].[as_at] AS [as_at], [t58].[from_on] AS
[from_on], [t58].[from_minute] AS [from_minute], [t58].[to_on] AS [to_on], [t58].[to_minute] AS [to_minute], [t58].
[is_done] AS [is_done], [t58].[disordered] AS [disordered], [t58].[before_from] AS [before_from], [t58].[before_to] AS
[before_to], [t58].[days_open] AS [days_open], [t58].[first_open] AS [first_open], [t58].[last_open] AS [last_open],
[t58].[opens] AS [opens], [t58].[closes] AS [closes]
FROM (SELECT [t57].[contact_id] AS [contact_id], [t57].[person_id] AS [person_id], [t57].[received_at] AS
[received_at], [t57].[triage_rag] AS [triage_rag], [t57].[decided_at] AS [decided_at], [t57].[decision_rag] AS
[decision_rag], [t57].[decided_by] AS [decided_by], [t57].[unconsented_because] AS [unconsented_because], [t57].
[recorded_at] AS [recorded_at], [t57].[recorded_by] AS [recorded_by], [t57].[as_at] AS [as_at], [t57].[from_on] AS
[from_on], [t57].[from_minute] AS [from_minute], [t57].[to_on] AS [to_on], [t57].[to_minute] AS [to_minute], [t57].
[is_done] AS [is_done], [t57].[disordered] AS [disordered], [t57].[before_from] AS [before_from], [t57].[before_to] AS
[before_to], [t57].[days_open] AS [days_open], [t57].[first_open] AS [first_open], [t57].[last_open] AS [last_open],
[t57].[opens] AS [opens], [t17].[given_on] AS [given_on], [t17].[given_variant] AS [given_variant], [t17].[closes] AS
[closes]
FROM (SELECT [t55].[contact_id] AS [contact_id], [t55].[person_id] AS [person_id], [t55].[received_at] AS
[received_at], [t55].[triage_rag] AS [triage_rag], [t55].[decided_at] AS [decided_at], [t55].[decision_rag] AS
[decision_rag], [t55].[decided_by] AS [decided_by], [t55].[unconsented_because] AS [unconsented_because], [t55].
[recorded_at] AS [recorded_at], [t55].[recorded_by] AS [recorded_by], [t55].[as_at] AS [as_at], [t55].[from_on] AS
[from_on], [t55].[from_minute] AS [from_minute], [t55].[to_on] AS [to_on], [t55].[to_minute] AS [to_minute], [t55].
[is_done] AS [is_done], [t55].[disordered] AS [disordered], [t55].[before_from] AS [before_from], [t55].[before_to] AS
[before_to], [t55].[days_open] AS [days_open], [t55].[first_open] AS [first_open], [t55].[last_open] AS [last_open],
[t55].[opens] AS [opens]
FROM (SELECT [t54].[contact_id] AS [contact_id], [t54].[person_id] AS [person_id], [t54].[received_at] AS
[received_at], [t54].[triage_rag] AS [triage_rag], [t54].[decided_at] AS [decided_at], [t54].[decision_rag] AS
[decision_rag], [t54].[decided_by] AS [decided_by], [t54].[unconsented_because] AS [unconsented_because], [t54].
[recorded_at] AS [recorded_at], [t54].[recorded_by] AS [recorded_by], [t54].[as_at] AS [as_at], [t54].[from_on] AS
[from_on], [t54].[from_minute] AS [from_minute], [t54].[to_on] AS [to_on], [t54].[to_minute] AS [to_minute], [t54].
[is_done] AS [is_done], [t54].[disordered] AS [disordered], [t54].[before_from] AS [before_from], [t54].[before_to] AS
[before_to], [t54].[days_open] AS [days_open], [t54].[first_open] AS [first_open], [t54].[last_open] AS [last_open],
[t18].[given_on] AS [given_on], [t18].[given_variant] AS [given_variant], [t18].[opens] AS [opens]
FROM (SELECT [t52].[contact_id] AS [contact_id], [t52].[person_id] AS [person_id], [t52].[received_at] AS
[received_at], [t52].[triage_rag] AS [triage_rag], [t52].[decided_at] AS [decided_at], [t52].[decision_rag] AS
[decision_rag], [t52].[decided_by] AS [decided_by], [t52].[unconsented_because] AS [unconsented_because], [t52].
[recorded_at] AS [recorded_at], [t52].[recorded_by] AS [recorded_by], [t52].[as_at] AS [as_at], [t52].[from_on] AS
[from_on], [t52].[from_minute] AS [from_minute], [t52].[to_on] AS [to_on], [t52].[to_minute] AS [to_minute], [t52].
[is_done] AS [is_done], [t52].[disordered] AS [disordered], [t52].[before_from] AS [before_from], [t52].[before_to] AS
[before_to], [t52].[days_open] AS [days_open], [t52].[first_open] AS [first_open], [t52].[last_open] AS [last_open]
FROM (SELECT [t51].[contact_id] AS [contact_id], [t51].[person_id] AS [person_id], [t51].[received_at] AS
[received_at], [t51].[triage_rag] AS [triage_rag], [t51].[decided_at] AS [decided_at], [t51].[decision_rag] AS
[decision_rag], [t51].[decided_by] AS [decided_by], [t51].[unconsented_because] AS [unconsented_because], [t51].
[recorded_at] AS [recorded_at], [t51].[recorded_by] AS [recorded_by], [t51].[as_at] AS [as_at], [t51].[from_on] AS
[from_on], [t51].[from_minute] AS [from_minute], [t51].[to_on] AS [to_on], [t51].[to_minute] AS [to_minute], [t51].
[is_done] AS [is_done], [t51].[disordered] AS [disordered], [t51].[before_from] AS [before_from], [t51].[before_to] AS
[before_to], [t51].[days_open] AS [days_open], [t51].[first_open] AS [first_open], [t51].[first_number] AS
[first_number], [t51].[number] AS [number], DATEDIFF(DAY, CAST([t51].[first_number] AS DATETIME2), CAST([t51].
[number] AS DATETIME2)) AS [last_open]
FROM (SELECT [t50].[contact_id] AS [contact_id], [t50].[person_id] AS [person_id], [t50].[received_at] AS
[received_at], [t50].[triage_rag] AS [triage_rag], [t50].[decided_at] AS [decided_at], [t50].[decision_rag] AS
[decision_rag], [t50].[decided_by] AS [decided_by], [t50].[unconsented_because] AS [unconsented_because], [t50].
[recorded_at] AS [recorded_at], [t50].[recorded_by] AS [recorded_by], [t50].[as_at] AS [as_at], [t50].[from_on] AS
[from_on], [t50].[from_minute] AS [from_minute], [t50].[to_on] AS [to_on], [t50].[to_minute] AS [to_minute], [t50].
[is_done] AS [is_done], [t50].[disordered] AS [disordered], [t50].[before_from] AS [before_from], [t50].[before_to] AS
[before_to], [t50].[days_open] AS [days_open], [t50].[first_open] AS [first_open], [t50].[first_number] AS
[first_number], [t50].[number] AS [number]
FROM (SELECT [t49].[contact_id] AS [contact_id], [t49].[person_id] AS [person_id], [t49].[received_at] AS
[received_at], [t49].[triage_rag] AS [triage_rag], [t49].[decided_at] AS [decided_at], [t49].[decision_rag] AS
[decision_rag], [t49].[decided_by] AS [decided_by], [t49].[unconsented_because] AS [unconsented_because], [t49].
[recorded_at] AS [recorded_at], [t49].[recorded_by] AS [recorded_by], [t49].[as_at] AS [as_at], [t49].[from_on] AS
[from_on], [t49].[from_minute] AS [from_minute], [t49].[to_on] AS [to_on], [t49].[to_minute] AS [to_minute], [t49].
[is_done] AS [is_done], [t49].[disordered] AS [disordered], [t49].[before_from] AS [before_from], [t49].[before_to] AS
[before_to], [t49].[days_open] AS [days_open], [t49].[first_open] AS [first_open], [t49].[first_number] AS
[first_number], [t19].[shift_from] AS [shift_from], [t19].[number] AS [number]
FROM (SELECT [t47].[contact_id] AS [contact_id], [t47].[person_id] AS [person_id], [t47].[received_at] AS
[received_at], [t47].[triage_rag] AS [triage_rag], [t47].[decided_at] AS [decided_at], [t47].[decision_rag] AS
[decision_rag], [t47].[decided_by] AS [decided_by], [t47].[unconsented_because] AS [unconsented_because], [t47].
[recorded_at] AS [recorded_at], [t47].[recorded_by] AS [recorded_by], [t47].[as_at] AS [as_at], [t47].[from_on] AS
[from_on], [t47].[from_minute] AS [from_minute], [t47].[to_on] AS [to_on], [t47].[to_minute] AS [to_minute], [t47].
[is_done] AS [is_done], [t47].[disordered] AS [disordered], [t47].[before_from] AS [before_from], [t47].[before_to] AS
[before_to], [t47].[days_open] AS [days_open], [t47].[first_open] AS [first_open], [t47].[first_number] AS
[first_number]
FROM (SELECT [t46].[contact_id] AS [contact_id], [t46].[person_id] AS [person_id], [t46].[received_at] AS
[received_at], [t46].[triage_rag] AS [triage_rag], [t46].[decided_at] AS [decided_at], [t46].[decision_rag] AS
[decision_rag], [t46].[decided_by] AS [decided_by], [t46].[unconsented_because] AS [unconsented_because], [t46].
[recorded_at] AS [recorded_at], [t46].[recorded_by] AS [recorded_by], [t46].[as_at] AS [as_at], [t46].[from_on] AS
[from_on], [t46].[from_minute] AS [from_minute], [t46].[to_on] AS [to_on], [t46].[to_minute] AS [to_minute], [t46].
[is_done] AS [is_done], [t46].[disordered] AS [disordered], [t46].[before_from] AS [before_from], [t46].[before_to] AS
[before_to], [t46].[days_open] AS [days_open], [t46].[first_open] AS [first_open], [t20].[shift_from] AS [shift_from]
, [t20].[first_number] AS [first_number]
FROM (SELECT [t44].[contact_id] AS [contact_id], [t44].[person_id] AS [person_id], [t44].[received_at] AS
[received_at], [t44].[triage_rag] AS [triage_rag], [t44].[decided_at] AS [decided_at], [t44].[decision_rag] AS
[decision_rag], [t44].[decided_by] AS [decided_by], [t44].[unconsented_because] AS [unconsented_because], [t44].
[recorded_at] AS [recorded_at], [t44].[recorded_by] AS [recorded_by], [t44].[as_at] AS [as_at], [t44].[from_on] AS
[from_on], [t44].[from_minute] AS [from_minute], [t44].[to_on] AS [to_on], [t44].[to_minute] AS [to_minute], [t44].
[is_done] AS [is_done], [t44].[disordered] AS [disordered], [t44].[before_from] AS [before_from], [t44].[before_to] AS
[before_to], [t44].[days_open] AS [days_open], [t44].[first_open] AS [first_open]
FROM (SELECT [t43].[contact_id] AS [contact_id], [t43].[person_id] AS [person_id], [t43].[received_at] AS
[received_at], [t43].[triage_rag] AS [triage_rag], [t43].[decided_at] AS [decided_at], [t43].[decision_rag] AS
[decision_rag], [t43].[decided_by] AS [decided_by], [t43].[unconsented_because] AS [unconsented_because], [t43].
[recorded_at] AS [recorded_at], [t43].[recorded_by] AS [recorded_by], [t43].[as_at] AS [as_at], [t43].[from_on] AS
[from_on], [t43].[from_minute] AS [from_minute], [t43].[to_on] AS [to_on], [t43].[to_minute] AS [to_minute], [t43].
[is_done] AS [is_done], [t43].[disordered] AS [disordered], [t43].[before_from] AS [before_from], [t43].[before_to] AS
[before_to], [t43].[days_open] AS [days_open], [t43].[first_number] AS [first_number], [t43].[number] AS [number],
DATEDIFF(DAY, CAST([t43].[first_number] AS DATETIME2), CAST([t43].[number] AS DATETIME2)) AS [first_open]
FROM (SELECT [t42].[contact_id] AS [contact_id], [t42].[person_id] AS [person_id], [t42].[received_at] AS
[received_at], [t42].[triage_rag] AS [triage_rag], [t42].[decided_at] AS [decided_at], [t42].[decision_rag] AS
[decision_rag], [t42].[decided_by] AS [decided_by], [t42].[unconsented_because] AS [unconsented_because], [t42].
[recorded_at] AS [recorded_at], [t42].[recorded_by] AS [recorded_by], [t42].[as_at] AS [as_at], [t42].[from_on] AS
[from_on], [t42].[from_minute] AS [from_minute], [t42].[to_on] AS [to_on], [t42].[to_minute] AS [to_minute], [t42].
[is_done] AS [is_done], [t42].[disordered] AS [disordered], [t42].[before_from] AS [before_from], [t42].[before_to] AS
[before_to], [t42].[days_open] AS [days_open], [t42].[first_number] AS [first_number], [t42].[number] AS [number]
FROM (SELECT [t41].[contact_id] AS [contact_id], [t41].[person_id] AS [person_id], [t41].[received_at] AS
[received_at], [t41].[triage_rag] AS [triage_rag], [t41].[decided_at] AS [decided_at], [t41].[decision_rag] AS
[decision_rag], [t41].[decided_by] AS [decided_by], [t41].[unconsented_because] AS [unconsented_because], [t41].
[recorded_at] AS [recorded_at], [t41].[recorded_by] AS [recorded_by], [t41].[as_at] AS [as_at], [t41].[from_on] AS
[from_on], [t41].[from_minute] AS [from_minute], [t41].[to_on] AS [to_on], [t41].[to_minute] AS [to_minute], [t41].
[is_done] AS [is_done], [t41].[disordered] AS [disordered], [t41].[before_from] AS [before_from], [t41].[before_to] AS
[before_to], [t41].[days_open] AS [days_open], [t41].[first_number] AS [first_number], [t19].[shift_from] AS
[shift_from], [t19].[number] AS [number]
FROM (SELECT [t39].[contact_id] AS [contact_id], [t39].[person_id] AS [person_id], [t39].[received_at] AS
[received_at], [t39].[triage_rag] AS [triage_rag], [t39].[decided_at] AS [decided_at], [t39].[decision_rag] AS
[decision_rag], [t39].[decided_by] AS [decided_by], [t39].[unconsented_because] AS [unconsented_because], [t39].
[recorded_at] AS [recorded_at], [t39].[recorded_by] AS [recorded_by], [t39].[as_at] AS [as_at], [t39].[from_on] AS
[from_on], [t39].[from_minute] AS [from_minute], [t39].[to_on] AS [to_on], [t39].[to_minute] AS [to_minute], [t39].
[is_done] AS [is_done], [t39].[disordered] AS [disordered], [t39].[before_from] AS [before_from], [t39].[before_to] AS
[before_to], [t39].[days_open] AS [days_open], [t39].[first_number] AS [first_number]
FROM (SELECT [t38].[contact_id] AS [contact_id], [t38].[person_id] AS [person_id], [t38].[received_at] AS
[received_at], [t38].[triage_rag] AS [triage_rag], [t38].[decided_at] AS [decided_at], [t38].[decision_rag] AS
[decision_rag], [t38].[decided_by] AS [decided_by], [t38].[unconsented_because] AS [unconsented_because], [t38].
[recorded_at] AS [recorded_at], [t38].[recorded_by] AS [recorded_by], [t38].[as_at] AS [as_at], [t38].[from_on] AS
[from_on], [t38].[from_minute] AS [from_minute], [t38].[to_on] AS [to_on], [t38].[to_minute] AS [to_minute], [t38].
[is_done] AS [is_done], [t38].[disordered] AS [disordered], [t38].[before_from] AS [before_from], [t38].[before_to] AS
[before_to], [t38].[days_open] AS [days_open], [t20].[shift_from] AS [shift_from], [t20].[first_number] AS
[first_number]
FROM (SELECT [t36].[contact_id] AS [contact_id], [t36].[person_id] AS [person_id], [t36].[received_at] AS
[received_at], [t36].[triage_rag] AS [triage_rag], [t36].[decided_at] AS [decided_at], [t36].[decision_rag] AS
[decision_rag], [t36].[decided_by] AS [decided_by], [t36].[unconsented_because] AS [unconsented_because], [t36].
[recorded_at] AS [recorded_at], [t36].[recorded_by] AS [recorded_by], [t36].[as_at] AS [as_at], [t36].[from_on] AS
[from_on], [t36].[from_minute] AS [from_minute], [t36].[to_on] AS [to_on], [t36].[to_minute] AS [to_minute], [t36].
[is_done] AS [is_done], [t36].[disordered] AS [disordered], [t36].[before_from] AS [before_from], [t36].[before_to] AS
[before_to], [t36].[days_open] AS [days_open]
FROM (SELECT [t35].[contact_id] AS [contact_id], [t35].[person_id] AS [person_id], [t35].[received_at] AS
[received_at], [t35].[triage_rag] AS [triage_rag], [t35].[decided_at] AS [decided_at], [t35].[decision_rag] AS
[decision_rag], [t35].[decided_by] AS [decided_by], [t35].[unconsented_because] AS [unconsented_because], [t35].
[recorded_at] AS [recorded_at], [t35].[recorded_by] AS [recorded_by], [t35].[as_at] AS [as_at], [t35].[from_on] AS
[from_on], [t35].[from_minute] AS [from_minute], [t35].[to_on] AS [to_on], [t35].[to_minute] AS [to_minute], [t35].
[is_done] AS [is_done], [t35].[disordered] AS [disordered], [t35].[before_from] AS [before_from], [t35].[before_to] AS
[before_to], [t35].[first_number] AS [first_number], [t35].[number] AS [number], DATEDIFF(DAY, CAST([t35].
[first_number] AS DATETIME2), CAST([t35].[number] AS DATETIME2)) AS [days_open]
FROM (SELECT [t34].[contact_id] AS [contact_id], [t34].[person_id] AS [person_id], [t34].[received_at] AS
[received_at], [t34].[triage_rag] AS [triage_rag], [t34].[decided_at] AS [decided_at], [t34].[decision_rag] AS
[decision_rag], [t34].[decided_by] AS [decided_by], [t34].[unconsented_because] AS [unconsented_because], [t34].
[recorded_at] AS [recorded_at], [t34].[recorded_by] AS [recorded_by], [t34].[as_at] AS [as_at], [t34].[from_on] AS
[from_on], [t34].[from_minute] AS [from_minute], [t34].[to_on] AS [to_on], [t34].[to_minute] AS [to_minute], [t34].
[is_done] AS [is_done], [t34].[disordered] AS [disordered], [t34].[before_from] AS [before_from], [t34].[before_to] AS
[before_to], [t34].[first_number] AS [first_number], [t34].[number] AS [number]
FROM (SELECT [t33].[contact_id] AS [contact_id], [t33].[person_id] AS [person_id], [t33].[received_at] AS
[received_at], [t33].[triage_rag] AS [triage_rag], [t33].[decided_at] AS [decided_at], [t33].[decision_rag] AS
[decision_rag], [t33].[decided_by] AS [decided_by], [t33].[unconsented_because] AS [unconsented_because], [t33].
[recorded_at] AS [recorded_at], [t33].[recorded_by] AS [recorded_by], [t33].[as_at] AS [as_at], [t33].[from_on] AS
[from_on], [t33].[from_minute] AS [from_minute], [t33].[to_on] AS [to_on], [t33].[to_minute] AS [to_minute], [t33].
[is_done] AS [is_done], [t33].[disordered] AS [disordered], [t33].[before_from] AS [before_from], [t33].[before_to] AS
[before_to], [t33].[first_number] AS [first_number], [t19].[shift_from] AS [shift_from], [t19].[number] AS [number]
FROM (SELECT [t31].[contact_id] AS [contact_id], [t31].[person_id] AS [person_id], [t31].[received_at] AS
[received_at], [t31].[triage_rag] AS [triage_rag], [t31].[decided_at] AS [decided_at], [t31].[decision_rag] AS
[decision_rag], [t31].[decided_by] AS [decided_by], [t31].[unconsented_because] AS [unconsented_because], [t31].
[recorded_at] AS [recorded_at], [t31].[recorded_by] AS [recorded_by], [t31].[as_at] AS [as_at], [t31].[from_on] AS
[from_on], [t31].[from_minute] AS [from_minute], [t31].[to_on] AS [to_on], [t31].[to_minute] AS [to_minute], [t31].
[is_done] AS [is_done], [t31].[disordered] AS [disordered], [t31].[before_from] AS [before_from], [t31].[before_to] AS
[before_to], [t31].[first_number] AS [first_number]
FROM (SELECT [t30].[contact_id] AS [contact_id], [t30].[person_id] AS [person_id], [t30].[received_at] AS
[received_at], [t30].[triage_rag] AS [triage_rag], [t30].[decided_at] AS [decided_at], [t30].[decision_rag] AS
[decision_rag], [t30].[decided_by] AS [decided_by], [t30].[unconsented_because] AS [unconsented_because], [t30].
[recorded_at] AS [recorded_at], [t30].[recorded_by] AS [recorded_by], [t30].[as_at] AS [as_at], [t30].[from_on] AS
[from_on], [t30].[from_minute] AS [from_minute], [t30].[to_on] AS [to_on], [t30].[to_minute] AS [to_minute], [t30].
[is_done] AS [is_done], [t30].[disordered] AS [disordered], [t30].[before_from] AS [before_from], [t30].[before_to] AS
[before_to], [t20].[shift_from] AS [shift_from], [t20].[first_number] AS [first_number]
FROM (SELECT [t28].[contact_id] AS [contact_id], [t28].[person_id] AS [person_id], [t28].[received_at] AS
[received_at], [t28].[triage_rag] AS [triage_rag], [t28].[decided_at] AS [decided_at], [t28].[decision_rag] AS
[decision_rag], [t28].[decided_by] AS [decided_by], [t28].[unconsented_because] AS [unconsented_because], [t28].
[recorded_at] AS [recorded_at], [t28].[recorded_by] AS [recorded_by], [t28].[as_at] AS [as_at], [t28].[from_on] AS
[from_on], [t28].[from_minute] AS [from_minute], [t28].[to_on] AS [to_on], [t28].[to_minute] AS [to_minute], [t28].
[is_done] AS [is_done], [t28].[disordered] AS [disordered], [t28].[before_from] AS [before_from], [t28].[before_to] AS
[before_to]
FROM (SELECT [t27].[contact_id] AS [contact_id], [t27].[person_id] AS [person_id], [t27].[received_at] AS
[received_at], [t27].[triage_rag] AS [triage_rag], [t27].[decided_at] AS [decided_at], [t27].[decision_rag] AS
[decision_rag], [t27].[decided_by] AS [decided_by], [t27].[unconsented_because] AS [unconsented_because], [t27].
[recorded_at] AS [recorded_at], [t27].[recorded_by] AS [recorded_by], [t27].[as_at] AS [as_at], [t27].[from_on] AS
[from_on], [t27].[from_minute] AS [from_minute], [t27].[to_on] AS [to_on], [t27].[to_minute] AS [to_minute], [t27].
[is_done] AS [is_done], [t27].[disordered] AS [disordered], [t27].[before_from] AS [before_from], [t21].[shift_from]
AS [shift_from], [t21].[before_to] AS [before_to]
FROM (SELECT [t25].[contact_id] AS [contact_id], [t25].[person_id] AS [person_id], [t25].[received_at] AS
[received_at], [t25].[triage_rag] AS [triage_rag], [t25].[decided_at] AS [decided_at], [t25].[decision_rag] AS
[decision_rag], [t25].[decided_by] AS [decided_by], [t25].[unconsented_because] AS [unconsented_because], [t25].
[recorded_at] AS [recorded_at], [t25].[recorded_by] AS [recorded_by], [t25].[as_at] AS [as_at], [t25].[from_on] AS
[from_on], [t25].[from_minute] AS [from_minute], [t25].[to_on] AS [to_on], [t25].[to_minute] AS [to_minute], [t25].
[is_done] AS [is_done], [t25].[disordered] AS [disordered], [t25].[before_from] AS [before_from]
FROM (SELECT [t24].[contact_id] AS [contact_id], [t24].[person_id] AS [person_id], [t24].[received_at] AS
[received_at], [t24].[triage_rag] AS [triage_rag], [t24].[decided_at] AS [decided_at], [t24].[decision_rag] AS
[decision_rag], [t24].[decided_by] AS [decided_by], [t24].[unconsented_because] AS [unconsented_because], [t24].
[recorded_at] AS [recorded_at], [t24].[recorded_by] AS [recorded_by], [t24].[as_at] AS [as_at], [t24].[from_on] AS
[from_on], [t24].[from_minute] AS [from_minute], [t24].[to_on] AS [to_on], [t24].[to_minute] AS [to_minute], [t24].
[is_done] AS [is_done], [t24].[disordered] AS [disordered], [t22].[shift_from] AS [shift_from], [t22].[before_from] AS
[before_from]
FROM (SELECT [t16].[contact_id] AS [contact_id], [t16].[person_id] AS [person_id], [t16].[received_at] AS
[received_at], [t16].[triage_rag] AS [triage_rag], [t16].[decided_at] AS [decided_at], [t16].[decision_rag] AS
[decision_rag], [t16].[decided_by] AS [decided_by], [t16].[unconsented_because] AS [unconsented_because], [t16].
[recorded_at] AS [recorded_at], [t16].[recorded_by] AS [recorded_by], [t16].[as_at] AS [as_at], CAST([t16].
[received_at] AS DATE) AS [from_on], (DATEPART(hour, [t16].[received_at]) * 60) + DATEPART(minute, [t16].
[received_at]) AS [from_minute], IIF(COALESCE(CAST(CASE WHEN CAST([t16].[decided_at] AS DATE) <= [t16].[as_at] THEN 1
WHEN NOT (CAST([t16].[decided_at] AS DATE) <= [t16].[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, CAST([t16].
[decided_at] AS DATE), [t16].[as_at]) AS [to_on], IIF(COALESCE(CAST(CASE WHEN CAST([t16].[decided_at] AS DATE) <=
[t16].[as_at] THEN 1 WHEN NOT (CAST([t16].[decided_at] AS DATE) <= [t16].[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT)
)) = 1, (DATEPART(hour, [t16].[decided_at]) * 60) + DATEPART(minute, [t16].[decided_at]), 1440) AS [to_minute],
COALESCE(CAST(CASE WHEN CAST([t16].[decided_at] AS DATE) <= [t16].[as_at] THEN 1 WHEN NOT (CAST([t16].[decided_at] AS
DATE) <= [t16].[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_done], COALESCE(CAST(CASE WHEN [t16].
[decided_at] < [t16].[received_at] THEN 1 WHEN NOT ([t16].[decided_at] < [t16].[received_at]) THEN 0 END AS BIT), (
CAST(0 AS BIT))) AS [disordered]
FROM (SELECT [t6].[contact_id] AS [contact_id], [t6].[person_id] AS [person_id], [t6].[received_at] AS [received_at],
[t6].[triage_rag] AS [triage_rag], [t6].[decided_at] AS [decided_at], [t6].[decision_rag] AS [decision_rag], [t6].
[decided_by] AS [decided_by], [t6].[unconsented_because] AS [unconsented_because], [t6].[recorded_at] AS [recorded_at]
, [t6].[recorded_by] AS [recorded_by], [t7].[as_at] AS [as_at]
FROM [mash_contacts] AS [t6] CROSS JOIN [snapshot_day] AS [t7]) AS [t16]) AS [t24]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [before_from]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'day_before' AND [t2].[variant] = 'all') AS [t22] ON [t24].[from_on] = [t22].[shift_from]) AS
[t25]) AS [t27]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [before_to]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'day_before' AND [t2].[variant] = 'all') AS [t21] ON [t27].[to_on] = [t21].[shift_from]) AS
[t28]) AS [t30]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [first_number]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'working_day_number' AND [t2].[variant] = 'all') AS [t20] ON [t30].[before_from] = [t20].
[shift_from]) AS [t31]) AS [t33]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [number]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'working_day_number' AND [t2].[variant] = 'all') AS [t19] ON [t33].[before_to] = [t19].
[shift_from]) AS [t34]) AS [t35]) AS [t36]) AS [t38]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [first_number]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'working_day_number' AND [t2].[variant] = 'all') AS [t20] ON [t38].[before_from] = [t20].
[shift_from]) AS [t39]) AS [t41]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [number]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'working_day_number' AND [t2].[variant] = 'all') AS [t19] ON [t41].[from_on] = [t19].
[shift_from]) AS [t42]) AS [t43]) AS [t44]) AS [t46]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [first_number]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'working_day_number' AND [t2].[variant] = 'all') AS [t20] ON [t46].[before_to] = [t20].
[shift_from]) AS [t47]) AS [t49]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [shift_from], [t2].[due_on] AS [number]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'working_day_number' AND [t2].[variant] = 'all') AS [t19] ON [t49].[to_on] = [t19].
[shift_from]) AS [t50]) AS [t51]) AS [t52]) AS [t54]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [given_on], [t2].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t2].
[started_on] AS DATETIME2), CAST([t2].[due_on] AS DATETIME2)) AS [opens]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'hub_opens') AS [t18] ON [t54].[from_on] = [t18].[given_on] AND 'all' = [t18].
[given_variant]) AS [t55]) AS [t57]
LEFT OUTER JOIN (SELECT [t2].[started_on] AS [given_on], [t2].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t2].
[started_on] AS DATETIME2), CAST([t2].[due_on] AS DATETIME2)) AS [closes]
FROM [deadlines] AS [t2]
WHERE [t2].[parameter] = 'hub_closes') AS [t17] ON [t57].[from_on] = [t17].[given_on] AND 'all' = [t17].
[given_variant]) AS [t58]) AS [t59]) AS [t60]) AS [t62]
INNER JOIN [period_days] AS [t5] ON [t62].[from_on] = [t5].[day]) AS [t63]) AS [t64]) AS [t66]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t9] ON [t66].[person_id] = [t9].[held_by] AND [t66].[from_on] >= [t9].[from_on] AND
(([t9].[held_next] IS NULL) OR ([t66].[from_on] < [t9].[held_next]))) AS [t67]) AS [t68]) AS [t69];

-- measure MA03
WITH [t83] AS (SELECT [t82].[check_id] AS [check_id], [t82].[contact_id] AS [contact_id], [t82].[person_id] AS
[person_id], [t82].[agency] AS [agency], [t82].[sent_at] AS [sent_at], [t82].[returned_at] AS [returned_at], [t82].
[recorded_at] AS [recorded_at], [t82].[recorded_by] AS [recorded_by], [t82].[asked_for] AS [asked_for], [t82].
[triage_rag] AS [triage_rag], [t82].[as_at] AS [as_at], [t82].[from_on] AS [from_on], [t82].[from_minute] AS
[from_minute], [t82].[to_on] AS [to_on], [t82].[to_minute] AS [to_minute], [t82].[is_done] AS [is_done], [t82].
[disordered] AS [disordered], [t82].[before_from] AS [before_from], [t82].[before_to] AS [before_to], [t82].
[days_open] AS [days_open], [t82].[first_open] AS [first_open], [t82].[last_open] AS [last_open], [t82].[opens] AS
[opens], [t82].[closes] AS [closes], [t82].[open_minutes] AS [open_minutes], [t82].[all_minutes] AS [all_minutes],
[t82].[target] AS [target], [t82].[working_days] AS [working_days], [t82].[from_number] AS [from_number], [t35].
[working_number] AS [working_number], [t35].[day] AS [day], [t25].[any_number] AS [any_number], [t25].[any_day] AS
[any_day]
FROM (SELECT [t80].[check_id] AS [check_id], [t80].[contact_id] AS [contact_id], [t80].[person_id] AS [person_id],
[t80].[agency] AS [agency], [t80].[sent_at] AS [sent_at], [t80].[returned_at] AS [returned_at], [t80].[recorded_at] AS
[recorded_at], [t80].[recorded_by] AS [recorded_by], [t80].[asked_for] AS [asked_for], [t80].[triage_rag] AS
[triage_rag], [t80].[as_at] AS [as_at], [t80].[from_on] AS [from_on], [t80].[from_minute] AS [from_minute], [t80].
[to_on] AS [to_on], [t80].[to_minute] AS [to_minute], [t80].[is_done] AS [is_done], [t80].[disordered] AS [disordered]
, [t80].[before_from] AS [before_from], [t80].[before_to] AS [before_to], [t80].[days_open] AS [days_open], [t80].
[first_open] AS [first_open], [t80].[last_open] AS [last_open], [t80].[opens] AS [opens], [t80].[closes] AS [closes],
[t80].[open_minutes] AS [open_minutes], [t80].[all_minutes] AS [all_minutes], [t80].[target] AS [target], [t80].
[working_days] AS [working_days], [t80].[from_number] AS [from_number]
FROM (SELECT [t79].[check_id] AS [check_id], [t79].[contact_id] AS [contact_id], [t79].[person_id] AS [person_id],
[t79].[agency] AS [agency], [t79].[sent_at] AS [sent_at], [t79].[returned_at] AS [returned_at], [t79].[recorded_at] AS
[recorded_at], [t79].[recorded_by] AS [recorded_by], [t79].[asked_for] AS [asked_for], [t79].[triage_rag] AS
[triage_rag], [t79].[as_at] AS [as_at], [t79].[from_on] AS [from_on], [t79].[from_minute] AS [from_minute], [t79].
[to_on] AS [to_on], [t79].[to_minute] AS [to_minute], [t79].[is_done] AS [is_done], [t79].[disordered] AS [disordered]
, [t79].[before_from] AS [before_from], [t79].[before_to] AS [before_to], [t79].[days_open] AS [days_open], [t79].
[first_open] AS [first_open], [t79].[last_open] AS [last_open], [t79].[opens] AS [opens], [t79].[closes] AS [closes],
[t79].[open_minutes] AS [open_minutes], [t79].[all_minutes] AS [all_minutes], [t79].[target] AS [target], [t79].
[working_days] AS [working_days], [t26].[shift_from] AS [shift_from], [t26].[from_number] AS [from_number]
FROM (SELECT [t77].[check_id] AS [check_id], [t77].[contact_id] AS [contact_id], [t77].[person_id] AS [person_id],
[t77].[agency] AS [agency], [t77].[sent_at] AS [sent_at], [t77].[returned_at] AS [returned_at], [t77].[recorded_at] AS
[recorded_at], [t77].[recorded_by] AS [recorded_by], [t77].[asked_for] AS [asked_for], [t77].[triage_rag] AS
[triage_rag], [t77].[as_at] AS [as_at], [t77].[from_on] AS [from_on], [t77].[from_minute] AS [from_minute], [t77].
[to_on] AS [to_on], [t77].[to_minute] AS [to_minute], [t77].[is_done] AS [is_done], [t77].[disordered] AS [disordered]
, [t77].[before_from] AS [before_from], [t77].[before_to] AS [before_to], [t77].[days_open] AS [days_open], [t77].
[first_open] AS [first_open], [t77].[last_open] AS [last_open], [t77].[opens] AS [opens], [t77].[closes] AS [closes],
[t77].[open_minutes] AS [open_minutes], [t77].[all_minutes] AS [all_minutes], [t77].[target] AS [target], IIF((([t77]
.[target] * 60) - ([t77].[first_open] * ((([t77].[closes] - [t77].[opens]) * 60) - (SELECT MIN(several.v)
FROM (VALUES ((SELECT MAX(several.v)
FROM (VALUES ([t77].[from_minute] - ([t77].[opens] * 60)), (0)) AS several(v))), (([t77].[closes] - [t77].[opens]) *
60)) AS several(v))))) < 0, 0, CAST(CAST(((([t77].[target] * 60) - ([t77].[first_open] * ((([t77].[closes] - [t77].
[opens]) * 60) - (SELECT MIN(several.v)
FROM (VALUES ((SELECT MAX(several.v)
FROM (VALUES ([t77].[from_minute] - ([t77].[opens] * 60)), (0)) AS several(v))), (([t77].[closes] - [t77].[opens]) *
60)) AS several(v))))) - ((([t77].[target] * 60) - ([t77].[first_open] * ((([t77].[closes] - [t77].[opens]) * 60) - (
SELECT MIN(several.v)
FROM (VALUES ((SELECT MAX(several.v)
FROM (VALUES ([t77].[from_minute] - ([t77].[opens] * 60)), (0)) AS several(v))), (([t77].[closes] - [t77].[opens]) *
60)) AS several(v))))) % (([t77].[closes] - [t77].[opens]) * 60))) AS FLOAT) / (([t77].[closes] - [t77].[opens]) * 60
) AS BIGINT) + 1) AS [working_days]
FROM (SELECT [t76].[check_id] AS [check_id], [t76].[contact_id] AS [contact_id], [t76].[person_id] AS [person_id],
[t76].[agency] AS [agency], [t76].[sent_at] AS [sent_at], [t76].[returned_at] AS [returned_at], [t76].[recorded_at] AS
[recorded_at], [t76].[recorded_by] AS [recorded_by], [t76].[asked_for] AS [asked_for], [t76].[triage_rag] AS
[triage_rag], [t76].[as_at] AS [as_at], [t76].[from_on] AS [from_on], [t76].[from_minute] AS [from_minute], [t76].
[to_on] AS [to_on], [t76].[to_minute] AS [to_minute], [t76].[is_done] AS [is_done], [t76].[disordered] AS [disordered]
, [t76].[before_from] AS [before_from], [t76].[before_to] AS [before_to], [t76].[days_open] AS [days_open], [t76].
[first_open] AS [first_open], [t76].[last_open] AS [last_open], [t76].[opens] AS [opens], [t76].[closes] AS [closes],
[t76].[open_minutes] AS [open_minutes], [t76].[all_minutes] AS [all_minutes], [t76].[target] AS [target]
FROM (SELECT [t75].[check_id] AS [check_id], [t75].[contact_id] AS [contact_id], [t75].[person_id] AS [person_id],
[t75].[agency] AS [agency], [t75].[sent_at] AS [sent_at], [t75].[returned_at] AS [returned_at], [t75].[recorded_at] AS
[recorded_at], [t75].[recorded_by] AS [recorded_by], [t75].[asked_for] AS [asked_for], [t75].[triage_rag] AS
[triage_rag], [t75].[as_at] AS [as_at], [t75].[from_on] AS [from_on], [t75].[from_minute] AS [from_minute], [t75].
[to_on] AS [to_on], [t75].[to_minute] AS [to_minute], [t75].[is_done] AS [is_done], [t75].[disordered] AS [disordered]
, [t75].[before_from] AS [before_from], [t75].[before_to] AS [before_to], [t75].[days_open] AS [days_open], [t75].
[first_open] AS [first_open], [t75].[last_open] AS [last_open], [t75].[opens] AS [opens], [t75].[closes] AS [closes],
[t75].[open_minutes] AS [open_minutes], [t75].[all_minutes] AS [all_minutes], [t31].[given_on] AS [given_on], [t31].
[given_variant] AS [given_variant], [t31].[target] AS [target]
FROM (SELECT [t73].[check_id] AS [check_id], [t73].[contact_id] AS [contact_id], [t73].[person_id] AS [person_id],
[t73].[agency] AS [agency], [t73].[sent_at] AS [sent_at], [t73].[returned_at] AS [returned_at], [t73].[recorded_at] AS
[recorded_at], [t73].[recorded_by] AS [recorded_by], [t73].[asked_for] AS [asked_for], [t73].[triage_rag] AS
[triage_rag], [t73].[as_at] AS [as_at], [t73].[from_on] AS [from_on], [t73].[from_minute] AS [from_minute], [t73].
[to_on] AS [to_on], [t73].[to_minute] AS [to_minute], [t73].[is_done] AS [is_done], [t73].[disordered] AS [disordered]
, [t73].[before_from] AS [before_from], [t73].[before_to] AS [before_to], [t73].[days_open] AS [days_open], [t73].
[first_open] AS [first_open], [t73].[last_open] AS [last_open], [t73].[opens] AS [opens], [t73].[closes] AS [closes],
(([t73].[days_open] * (([t73].[closes] - [t73].[opens]) * 60)) + ([t73].[last_open] * (SELECT MIN(several.v)
FROM (VALUES ((SELECT MAX(several.v)
FROM (VALUES ([t73].[to_minute] - ([t73].[opens] * 60)), (0)) AS several(v))), (([t73].[closes] - [t73].[opens]) * 60
)) AS several(v)))) - ([t73].[first_open] * (SELECT MIN(several.v)
FROM (VALUES ((SELECT MAX(several.v)
FROM (VALUES ([t73].[from_minute] - ([t73].[opens] * 60)), (0)) AS several(v))), (([t73].[closes] - [t73].[opens]) *
60)) AS several(v))) AS [open_minutes], ((DATEDIFF(DAY, CAST([t73].[from_on] AS DATETIME2), CAST([t73].[to_on] AS
DATETIME2)) * 1440) + [t73].[to_minute]) - [t73].[from_minute] AS [all_minutes]
FROM (SELECT [t72].[check_id] AS [check_id], [t72].[contact_id] AS [contact_id], [t72].[person_id] AS [person_id],
[t72].[agency] AS [agency], [t72].[sent_at] AS [sent_at], [t72].[returned_at] AS [returned_at], [t72].[recorded_at] AS
[recorded_at], [t72].[recorded_by] AS [recorded_by], [t72].[asked_for] AS [asked_for], [t72].[triage_rag] AS
[triage_rag], [t72].[as_at] AS [as_at], [t72].[from_on] AS [from_on], [t72].[from_minute] AS [from_minute], [t72].
[to_on] AS [to_on], [t72].[to_minute] AS [to_minute], [t72].[is_done] AS [is_done], [t72].[disordered] AS [disordered]
, [t72].[before_from] AS [before_from], [t72].[before_to] AS [before_to], [t72].[days_open] AS [days_open], [t72].
[first_open] AS [first_open], [t72].[last_open] AS [last_open], [t72].[opens] AS [opens], [t72].[closes] AS [closes]
FROM (SELECT [t71].[check_id] AS [check_id], [t71].[contact_id] AS [contact_id], [t71].[person_id] AS [person_id],
[t71].[agency] AS [agency], [t71].[sent_at] AS [sent_at], [t71].[returned_at] AS [returned_at], [t71].[recorded_at] AS
[recorded_at], [t71].[recorded_by] AS [recorded_by], [t71].[asked_for] AS [asked_for], [t71].[triage_rag] AS
[triage_rag], [t71].[as_at] AS [as_at], [t71].[from_on] AS [from_on], [t71].[from_minute] AS [from_minute], [t71].
[to_on] AS [to_on], [t71].[to_minute] AS [to_minute], [t71].[is_done] AS [is_done], [t71].[disordered] AS [disordered]
, [t71].[before_from] AS [before_from], [t71].[before_to] AS [before_to], [t71].[days_open] AS [days_open], [t71].
[first_open] AS [first_open], [t71].[last_open] AS [last_open], [t71].[opens] AS [opens], [t32].[given_on] AS
[given_on], [t32].[given_variant] AS [given_variant], [t32].[closes] AS [closes]
FROM (SELECT [t69].[check_id] AS [check_id], [t69].[contact_id] AS [contact_id], [t69].[person_id] AS [person_id],
[t69].[agency] AS [agency], [t69].[sent_at] AS [sent_at], [t69].[returned_at] AS [returned_at], [t69].[recorded_at] AS
[recorded_at], [t69].[recorded_by] AS [recorded_by], [t69].[asked_for] AS [asked_for], [t69].[triage_rag] AS
[triage_rag], [t69].[as_at] AS [as_at], [t69].[from_on] AS [from_on], [t69].[from_minute] AS [from_minute], [t69].
[to_on] AS [to_on], [t69].[to_minute] AS [to_minute], [t69].[is_done] AS [is_done], [t69].[disordered] AS [disordered]
, [t69].[before_from] AS [before_from], [t69].[before_to] AS [before_to], [t69].[days_open] AS [days_open], [t69].
[first_open] AS [first_open], [t69].[last_open] AS [last_open], [t69].[opens] AS [opens]
FROM (SELECT [t68].[check_id] AS [check_id], [t68].[contact_id] AS [contact_id], [t68].[person_id] AS [person_id],
[t68].[agency] AS [agency], [t68].[sent_at] AS [sent_at], [t68].[returned_at] AS [returned_at], [t68].[recorded_at] AS
[recorded_at], [t68].[recorded_by] AS [recorded_by], [t68].[asked_for] AS [asked_for], [t68].[triage_rag] AS
[triage_rag], [t68].[as_at] AS [as_at], [t68].[from_on] AS [from_on], [t68].[from_minute] AS [from_minute], [t68].
[to_on] AS [to_on], [t68].[to_minute] AS [to_minute], [t68].[is_done] AS [is_done], [t68].[disordered] AS [disordered]
, [t68].[before_from] AS [before_from], [t68].[before_to] AS [before_to], [t68].[days_open] AS [days_open], [t68].
[first_open] AS [first_open], [t68].[last_open] AS [last_open], [t33].[given_on] AS [given_on], [t33].[given_variant]
AS [given_variant], [t33].[opens] AS [opens]
FROM (SELECT [t66].[check_id] AS [check_id], [t66].[contact_id] AS [contact_id], [t66].[person_id] AS [person_id],
[t66].[agency] AS [agency], [t66].[sent_at] AS [sent_at], [t66].[returned_at] AS [returned_at], [t66].[recorded_at] AS
[recorded_at], [t66].[recorded_by] AS [recorded_by], [t66].[asked_for] AS [asked_for], [t66].[triage_rag] AS
[triage_rag], [t66].[as_at] AS [as_at], [t66].[from_on] AS [from_on], [t66].[from_minute] AS [from_minute], [t66].
[to_on] AS [to_on], [t66].[to_minute] AS [to_minute], [t66].[is_done] AS [is_done], [t66].[disordered] AS [disordered]
, [t66].[before_from] AS [before_from], [t66].[before_to] AS [before_to], [t66].[days_open] AS [days_open], [t66].
[first_open] AS [first_open], [t66].[last_open] AS [last_open]
FROM (SELECT [t65].[check_id] AS [check_id], [t65].[contact_id] AS [contact_id], [t65].[person_id] AS [person_id],
[t65].[agency] AS [agency], [t65].[sent_at] AS [sent_at], [t65].[returned_at] AS [returned_at], [t65].[recorded_at] AS
[recorded_at], [t65].[recorded_by] AS [recorded_by], [t65].[asked_for] AS [asked_for], [t65].[triage_rag] AS
[triage_rag], [t65].[as_at] AS [as_at], [t65].[from_on] AS [from_on], [t65].[from_minute] AS [from_minute], [t65].
[to_on] AS [to_on], [t65].[to_minute] AS [to_minute], [t65].[is_done] AS [is_done], [t65].[disordered] AS [disordered]
, [t65].[before_from] AS [before_from], [t65].[before_to] AS [before_to], [t65].[days_open] AS [days_open], [t65].
[first_open] AS [first_open], [t65].[first_number] AS [first_number], [t65].[number] AS [number], DATEDIFF(DAY, CAST(
[t65].[first_number] AS DATETIME2), CAST([t65].[number] AS DATETIME2)) AS [last_open]
FROM (SELECT [t64].[check_id] AS [check_id], [t64].[contact_id] AS [contact_id], [t64].[person_id] AS [person_id],
[t64].[agency] AS [agency], [t64].[sent_at] AS [sent_at], [t64].[returned_at] AS [returned_at], [t64].[recorded_at] AS
[recorded_at], [t64].[recorded_by] AS [recorded_by], [t64].[asked_for] AS [asked_for], [t64].[triage_rag] AS
[triage_rag], [t64].[as_at] AS [as_at], [t64].[from_on] AS [from_on], [t64].[from_minute] AS [from_minute], [t64].
[to_on] AS [to_on], [t64].[to_minute] AS [to_minute], [t64].[is_done] AS [is_done], [t64].[disordered] AS [disordered]
, [t64].[before_from] AS [before_from], [t64].[before_to] AS [before_to], [t64].[days_open] AS [days_open], [t64].
[first_open] AS [first_open], [t64].[first_number] AS [first_number], [t64].[number] AS [number]
FROM (SELECT [t63].[check_id] AS [check_id], [t63].[contact_id] AS [contact_id], [t63].[person_id] AS [person_id],
[t63].[agency] AS [agency], [t63].[sent_at] AS [sent_at], [t63].[returned_at] AS [returned_at], [t63].[recorded_at] AS
[recorded_at], [t63].[recorded_by] AS [recorded_by], [t63].[asked_for] AS [asked_for], [t63].[triage_rag] AS
[triage_rag], [t63].[as_at] AS [as_at], [t63].[from_on] AS [from_on], [t63].[from_minute] AS [from_minute], [t63].
[to_on] AS [to_on], [t63].[to_minute] AS [to_minute], [t63].[is_done] AS [is_done], [t63].[disordered] AS [disordered]
, [t63].[before_from] AS [before_from], [t63].[before_to] AS [before_to], [t63].[days_open] AS [days_open], [t63].
[first_open] AS [first_open], [t63].[first_number] AS [first_number], [t27].[shift_from] AS [shift_from], [t27].
[number] AS [number]
FROM (SELECT [t61].[check_id] AS [check_id], [t61].[contact_id] AS [contact_id], [t61].[person_id] AS [person_id],
[t61].[agency] AS [agency], [t61].[sent_at] AS [sent_at], [t61].[returned_at] AS [returned_at], [t61].[recorded_at] AS
[recorded_at], [t61].[recorded_by] AS [recorded_by], [t61].[asked_for] AS [asked_for], [t61].[triage_rag] AS
[triage_rag], [t61].[as_at] AS [as_at], [t61].[from_on] AS [from_on], [t61].[from_minute] AS [from_minute], [t61].
[to_on] AS [to_on], [t61].[to_minute] AS [to_minute], [t61].[is_done] AS [is_done], [t61].[disordered] AS [disordered]
, [t61].[before_from] AS [before_from], [t61].[before_to] AS [before_to], [t61].[days_open] AS [days_open], [t61].
[first_open] AS [first_open], [t61].[first_number] AS [first_number]
FROM (SELECT [t60].[check_id] AS [check_id], [t60].[contact_id] AS [contact_id], [t60].[person_id] AS [person_id],
[t60].[agency] AS [agency], [t60].[sent_at] AS [sent_at], [t60].[returned_at] AS [returned_at], [t60].[recorded_at] AS
[recorded_at], [t60].[recorded_by] AS [recorded_by], [t60].[asked_for] AS [asked_for], [t60].[triage_rag] AS
[triage_rag], [t60].[as_at] AS [as_at], [t60].[from_on] AS [from_on], [t60].[from_minute] AS [from_minute], [t60].
[to_on] AS [to_on], [t60].[to_minute] AS [to_minute], [t60].[is_done] AS [is_done], [t60].[disordered] AS [disordered]
, [t60].[before_from] AS [before_from], [t60].[before_to] AS [before_to], [t60].[days_open] AS [days_open], [t60].
[first_open] AS [first_open], [t28].[shift_from] AS [shift_from], [t28].[first_number] AS [first_number]
FROM (SELECT [t58].[check_id] AS [check_id], [t58].[contact_id] AS [contact_id], [t58].[person_id] AS [person_id],
[t58].[agency] AS [agency], [t58].[sent_at] AS [sent_at], [t58].[returned_at] AS [returned_at], [t58].[recorded_at] AS
[recorded_at], [t58].[recorded_by] AS [recorded_by], [t58].[asked_for] AS [asked_for], [t58].[triage_rag] AS
[triage_rag], [t58].[as_at] AS [as_at], [t58].[from_on] AS [from_on], [t58].[from_minute] AS [from_minute], [t58].
[to_on] AS [to_on], [t58].[to_minute] AS [to_minute], [t58].[is_done] AS [is_done], [t58].[disordered] AS [disordered]
, [t58].[before_from] AS [before_from], [t58].[before_to] AS [before_to], [t58].[days_open] AS [days_open], [t58].
[first_open] AS [first_open]
FROM (SELECT [t57].[check_id] AS [check_id], [t57].[contact_id] AS [contact_id], [t57].[person_id] AS [person_id],
[t57].[agency] AS [agency], [t57].[sent_at] AS [sent_at], [t57].[returned_at] AS [returned_at], [t57].[recorded_at] AS
[recorded_at], [t57].[recorded_by] AS [recorded_by], [t57].[asked_for] AS [asked_for], [t57].[triage_rag] AS
[triage_rag], [t57].[as_at] AS [as_at], [t57].[from_on] AS [from_on], [t57].[from_minute] AS [from_minute], [t57].
[to_on] AS [to_on], [t57].[to_minute] AS [to_minute], [t57].[is_done] AS [is_done], [t57].[disordered] AS [disordered]
, [t57].[before_from] AS [before_from], [t57].[before_to] AS [before_to], [t57].[days_open] AS [days_open], [t57].
[first_number] AS [first_number], [t57].[number] AS [number], DATEDIFF(DAY, CAST([t57].[first_number] AS DATETIME2),
CAST([t57].[number] AS DATETIME2)) AS [first_open]
FROM (SELECT [t56].[check_id] AS [check_id], [t56].[contact_id] AS [contact_id], [t56].[person_id] AS [person_id],
[t56].[agency] AS [agency], [t56].[sent_at] AS [sent_at], [t56].[returned_at] AS [returned_at], [t56].[recorded_at] AS
[recorded_at], [t56].[recorded_by] AS [recorded_by], [t56].[asked_for] AS [asked_for], [t56].[triage_rag] AS
[triage_rag], [t56].[as_at] AS [as_at], [t56].[from_on] AS [from_on], [t56].[from_minute] AS [from_minute], [t56].
[to_on] AS [to_on], [t56].[to_minute] AS [to_minute], [t56].[is_done] AS [is_done], [t56].[disordered] AS [disordered]
, [t56].[before_from] AS [before_from], [t56].[before_to] AS [before_to], [t56].[days_open] AS [days_open], [t56].
[first_number] AS [first_number], [t56].[number] AS [number]
FROM (SELECT [t55].[check_id] AS [check_id], [t55].[contact_id] AS [contact_id], [t55].[person_id] AS [person_id],
[t55].[agency] AS [agency], [t55].[sent_at] AS [sent_at], [t55].[returned_at] AS [returned_at], [t55].[recorded_at] AS
[recorded_at], [t55].[recorded_by] AS [recorded_by], [t55].[asked_for] AS [asked_for], [t55].[triage_rag] AS
[triage_rag], [t55].[as_at] AS [as_at], [t55].[from_on] AS [from_on], [t55].[from_minute] AS [from_minute], [t55].
[to_on] AS [to_on], [t55].[to_minute] AS [to_minute], [t55].[is_done] AS [is_done], [t55].[disordered] AS [disordered]
, [t55].[before_from] AS [before_from], [t55].[before_to] AS [before_to], [t55].[days_open] AS [days_open], [t55].
[first_number] AS [first_number], [t27].[shift_from] AS [shift_from], [t27].[number] AS [number]
FROM (SELECT [t53].[check_id] AS [check_id], [t53].[contact_id] AS [contact_id], [t53].[person_id] AS [person_id],
[t53].[agency] AS [agency], [t53].[sent_at] AS [sent_at], [t53].[returned_at] AS [returned_at], [t53].[recorded_at] AS
[recorded_at], [t53].[recorded_by] AS [recorded_by], [t53].[asked_for] AS [asked_for], [t53].[triage_rag] AS
[triage_rag], [t53].[as_at] AS [as_at], [t53].[from_on] AS [from_on], [t53].[from_minute] AS [from_minute], [t53].
[to_on] AS [to_on], [t53].[to_minute] AS [to_minute], [t53].[is_done] AS [is_done], [t53].[disordered] AS [disordered]
, [t53].[before_from] AS [before_from], [t53].[before_to] AS [before_to], [t53].[days_open] AS [days_open], [t53].
[first_number] AS [first_number]
FROM (SELECT [t52].[check_id] AS [check_id], [t52].[contact_id] AS [contact_id], [t52].[person_id] AS [person_id],
[t52].[agency] AS [agency], [t52].[sent_at] AS [sent_at], [t52].[returned_at] AS [returned_at], [t52].[recorded_at] AS
[recorded_at], [t52].[recorded_by] AS [recorded_by], [t52].[asked_for] AS [asked_for], [t52].[triage_rag] AS
[triage_rag], [t52].[as_at] AS [as_at], [t52].[from_on] AS [from_on], [t52].[from_minute] AS [from_minute], [t52].
[to_on] AS [to_on], [t52].[to_minute] AS [to_minute], [t52].[is_done] AS [is_done], [t52].[disordered] AS [disordered]
, [t52].[before_from] AS [before_from], [t52].[before_to] AS [before_to], [t52].[days_open] AS [days_open], [t28].
[shift_from] AS [shift_from], [t28].[first_number] AS [first_number]
FROM (SELECT [t50].[check_id] AS [check_id], [t50].[contact_id] AS [contact_id], [t50].[person_id] AS [person_id],
[t50].[agency] AS [agency], [t50].[sent_at] AS [sent_at], [t50].[returned_at] AS [returned_at], [t50].[recorded_at] AS
[recorded_at], [t50].[recorded_by] AS [recorded_by], [t50].[asked_for] AS [asked_for], [t50].[triage_rag] AS
[triage_rag], [t50].[as_at] AS [as_at], [t50].[from_on] AS [from_on], [t50].[from_minute] AS [from_minute], [t50].
[to_on] AS [to_on], [t50].[to_minute] AS [to_minute], [t50].[is_done] AS [is_done], [t50].[disordered] AS [disordered]
, [t50].[before_from] AS [before_from], [t50].[before_to] AS [before_to], [t50].[days_open] AS [days_open]
FROM (SELECT [t49].[check_id] AS [check_id], [t49].[contact_id] AS [contact_id], [t49].[person_id] AS [person_id],
[t49].[agency] AS [agency], [t49].[sent_at] AS [sent_at], [t49].[returned_at] AS [returned_at], [t49].[recorded_at] AS
[recorded_at], [t49].[recorded_by] AS [recorded_by], [t49].[asked_for] AS [asked_for], [t49].[triage_rag] AS
[triage_rag], [t49].[as_at] AS [as_at], [t49].[from_on] AS [from_on], [t49].[from_minute] AS [from_minute], [t49].
[to_on] AS [to_on], [t49].[to_minute] AS [to_minute], [t49].[is_done] AS [is_done], [t49].[disordered] AS [disordered]
, [t49].[before_from] AS [before_from], [t49].[before_to] AS [before_to], [t49].[first_number] AS [first_number],
[t49].[number] AS [number], DATEDIFF(DAY, CAST([t49].[first_number] AS DATETIME2), CAST([t49].[number] AS DATETIME2))
AS [days_open]
FROM (SELECT [t48].[check_id] AS [check_id], [t48].[contact_id] AS [contact_id], [t48].[person_id] AS [person_id],
[t48].[agency] AS [agency], [t48].[sent_at] AS [sent_at], [t48].[returned_at] AS [returned_at], [t48].[recorded_at] AS
[recorded_at], [t48].[recorded_by] AS [recorded_by], [t48].[asked_for] AS [asked_for], [t48].[triage_rag] AS
[triage_rag], [t48].[as_at] AS [as_at], [t48].[from_on] AS [from_on], [t48].[from_minute] AS [from_minute], [t48].
[to_on] AS [to_on], [t48].[to_minute] AS [to_minute], [t48].[is_done] AS [is_done], [t48].[disordered] AS [disordered]
, [t48].[before_from] AS [before_from], [t48].[before_to] AS [before_to], [t48].[first_number] AS [first_number],
[t48].[number] AS [number]
FROM (SELECT [t47].[check_id] AS [check_id], [t47].[contact_id] AS [contact_id], [t47].[person_id] AS [person_id],
[t47].[agency] AS [agency], [t47].[sent_at] AS [sent_at], [t47].[returned_at] AS [returned_at], [t47].[recorded_at] AS
[recorded_at], [t47].[recorded_by] AS [recorded_by], [t47].[asked_for] AS [asked_for], [t47].[triage_rag] AS
[triage_rag], [t47].[as_at] AS [as_at], [t47].[from_on] AS [from_on], [t47].[from_minute] AS [from_minute], [t47].
[to_on] AS [to_on], [t47].[to_minute] AS [to_minute], [t47].[is_done] AS [is_done], [t47].[disordered] AS [disordered]
, [t47].[before_from] AS [before_from], [t47].[before_to] AS [before_to], [t47].[first_number] AS [first_number],
[t27].[shift_from] AS [shift_from], [t27].[number] AS [number]
FROM (SELECT [t45].[check_id] AS [check_id], [t45].[contact_id] AS [contact_id], [t45].[person_id] AS [person_id],
[t45].[agency] AS [agency], [t45].[sent_at] AS [sent_at], [t45].[returned_at] AS [returned_at], [t45].[recorded_at] AS
[recorded_at], [t45].[recorded_by] AS [recorded_by], [t45].[asked_for] AS [asked_for], [t45].[triage_rag] AS
[triage_rag], [t45].[as_at] AS [as_at], [t45].[from_on] AS [from_on], [t45].[from_minute] AS [from_minute], [t45].
[to_on] AS [to_on], [t45].[to_minute] AS [to_minute], [t45].[is_done] AS [is_done], [t45].[disordered] AS [disordered]
, [t45].[before_from] AS [before_from], [t45].[before_to] AS [before_to], [t45].[first_number] AS [first_number]
FROM (SELECT [t44].[check_id] AS [check_id], [t44].[contact_id] AS [contact_id], [t44].[person_id] AS [person_id],
[t44].[agency] AS [agency], [t44].[sent_at] AS [sent_at], [t44].[returned_at] AS [returned_at], [t44].[recorded_at] AS
[recorded_at], [t44].[recorded_by] AS [recorded_by], [t44].[asked_for] AS [asked_for], [t44].[triage_rag] AS
[triage_rag], [t44].[as_at] AS [as_at], [t44].[from_on] AS [from_on], [t44].[from_minute] AS [from_minute], [t44].
[to_on] AS [to_on], [t44].[to_minute] AS [to_minute], [t44].[is_done] AS [is_done], [t44].[disordered] AS [disordered]
, [t44].[before_from] AS [before_from], [t44].[before_to] AS [before_to], [t28].[shift_from] AS [shift_from], [t28].
[first_number] AS [first_number]
FROM (SELECT [t42].[check_id] AS [check_id], [t42].[contact_id] AS [contact_id], [t42].[person_id] AS [person_id],
[t42].[agency] AS [agency], [t42].[sent_at] AS [sent_at], [t42].[returned_at] AS [returned_at], [t42].[recorded_at] AS
[recorded_at], [t42].[recorded_by] AS [recorded_by], [t42].[asked_for] AS [asked_for], [t42].[triage_rag] AS
[triage_rag], [t42].[as_at] AS [as_at], [t42].[from_on] AS [from_on], [t42].[from_minute] AS [from_minute], [t42].
[to_on] AS [to_on], [t42].[to_minute] AS [to_minute], [t42].[is_done] AS [is_done], [t42].[disordered] AS [disordered]
, [t42].[before_from] AS [before_from], [t42].[before_to] AS [before_to]
FROM (SELECT [t41].[check_id] AS [check_id], [t41].[contact_id] AS [contact_id], [t41].[person_id] AS [person_id],
[t41].[agency] AS [agency], [t41].[sent_at] AS [sent_at], [t41].[returned_at] AS [returned_at], [t41].[recorded_at] AS
[recorded_at], [t41].[recorded_by] AS [recorded_by], [t41].[asked_for] AS [asked_for], [t41].[triage_rag] AS
[triage_rag], [t41].[as_at] AS [as_at], [t41].[from_on] AS [from_on], [t41].[from_minute] AS [from_minute], [t41].
[to_on] AS [to_on], [t41].[to_minute] AS [to_minute], [t41].[is_done] AS [is_done], [t41].[disordered] AS [disordered]
, [t41].[before_from] AS [before_from], [t29].[shift_from] AS [shift_from], [t29].[before_to] AS [before_to]
FROM (SELECT [t39].[check_id] AS [check_id], [t39].[contact_id] AS [contact_id], [t39].[person_id] AS [person_id],
[t39].[agency] AS [agency], [t39].[sent_at] AS [sent_at], [t39].[returned_at] AS [returned_at], [t39].[recorded_at] AS
[recorded_at], [t39].[recorded_by] AS [recorded_by], [t39].[asked_for] AS [asked_for], [t39].[triage_rag] AS
[triage_rag], [t39].[as_at] AS [as_at], [t39].[from_on] AS [from_on], [t39].[from_minute] AS [from_minute], [t39].
[to_on] AS [to_on], [t39].[to_minute] AS [to_minute], [t39].[is_done] AS [is_done], [t39].[disordered] AS [disordered]
, [t39].[before_from] AS [before_from]
FROM (SELECT [t38].[check_id] AS [check_id], [t38].[contact_id] AS [contact_id], [t38].[person_id] AS [person_id],
[t38].[agency] AS [agency], [t38].[sent_at] AS [sent_at], [t38].[returned_at] AS [returned_at], [t38].[recorded_at] AS
[recorded_at], [t38].[recorded_by] AS [recorded_by], [t38].[asked_for] AS [asked_for], [t38].[triage_rag] AS
[triage_rag], [t38].[as_at] AS [as_at], [t38].[from_on] AS [from_on], [t38].[from_minute] AS [from_minute], [t38].
[to_on] AS [to_on], [t38].[to_minute] AS [to_minute], [t38].[is_done] AS [is_done], [t38].[disordered] AS [disordered]
, [t30].[shift_from] AS [shift_from], [t30].[before_from] AS [before_from]
FROM (SELECT [t36].[check_id] AS [check_id], [t36].[contact_id] AS [contact_id], [t36].[person_id] AS [person_id],
[t36].[agency] AS [agency], [t36].[sent_at] AS [sent_at], [t36].[returned_at] AS [returned_at], [t36].[recorded_at] AS
[recorded_at], [t36].[recorded_by] AS [recorded_by], [t36].[asked_for] AS [asked_for], [t36].[triage_rag] AS
[triage_rag], [t36].[as_at] AS [as_at], CAST([t36].[sent_at] AS DATE) AS [from_on], (DATEPART(hour, [t36].[sent_at]) *
60) + DATEPART(minute, [t36].[sent_at]) AS [from_minute], IIF(COALESCE(CAST(CASE WHEN CAST([t36].[returned_at] AS DATE
) <= [t36].[as_at] THEN 1 WHEN NOT (CAST([t36].[returned_at] AS DATE) <= [t36].[as_at]) THEN 0 END AS BIT), (CAST(0 AS
BIT))) = 1, CAST([t36].[returned_at] AS DATE), [t36].[as_at]) AS [to_on], IIF(COALESCE(CAST(CASE WHEN CAST([t36].
[returned_at] AS DATE) <= [t36].[as_at] THEN 1 WHEN NOT (CAST([t36].[returned_at] AS DATE) <= [t36].[as_at]) THEN 0
END AS BIT), (CAST(0 AS BIT))) = 1, (DATEPART(hour, [t36].[returned_at]) * 60) + DATEPART(minute, [t36].[returned_at]
), 1440) AS [to_minute], COALESCE(CAST(CASE WHEN CAST([t36].[returned_at] AS DATE) <= [t36].[as_at] THEN 1 WHEN NOT (
CAST([t36].[returned_at] AS DATE) <= [t36].[as_at]) THEN 0 END AS BIT), (CAST(0 AS BIT))) AS [is_done], COALESCE(CAST
(CASE WHEN [t36].[returned_at] < [t36].[sent_at] THEN 1 WHEN NOT ([t36].[returned_at] < [t36].[sent_at]) THEN 0 END AS
BIT), (CAST(0 AS BIT))) AS [disordered]
FROM (SELECT [t9].[check_id] AS [check_id], [t9].[contact_id] AS [contact_id], [t9].[person_id] AS [person_id], [t9].
[agency] AS [agency], [t9].[sent_at] AS [sent_at], [t9].[returned_at] AS [returned_at], [t9].[recorded_at] AS
[recorded_at], [t9].[recorded_by] AS [recorded_by], [t24].[asked_for] AS [asked_for], [t24].[triage_rag] AS
[triage_rag], [t10].[as_at] AS [as_at]
FROM [agency_checks] AS [t9]
LEFT OUTER JOIN (SELECT [t6].[contact_id] AS [asked_for], [t6].[triage_rag] AS [triage_rag]
FROM [mash_contacts] AS [t6]) AS [t24] ON [t9].[contact_id] = [t24].[asked_for] CROSS JOIN [snapshot_day] AS [t10]) AS
[t36]) AS [t38]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [before_from]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'day_before' AND [t3].[variant] = 'all') AS [t30] ON [t38].[from_on] = [t30].[shift_from]) AS
[t39]) AS [t41]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [before_to]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'day_before' AND [t3].[variant] = 'all') AS [t29] ON [t41].[to_on] = [t29].[shift_from]) AS
[t42]) AS [t44]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [first_number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t28] ON [t44].[before_from] = [t28].
[shift_from]) AS [t45]) AS [t47]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t27] ON [t47].[before_to] = [t27].
[shift_from]) AS [t48]) AS [t49]) AS [t50]) AS [t52]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [first_number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t28] ON [t52].[before_from] = [t28].
[shift_from]) AS [t53]) AS [t55]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t27] ON [t55].[from_on] = [t27].
[shift_from]) AS [t56]) AS [t57]) AS [t58]) AS [t60]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [first_number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t28] ON [t60].[before_to] = [t28].
[shift_from]) AS [t61]) AS [t63]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t27] ON [t63].[to_on] = [t27].
[shift_from]) AS [t64]) AS [t65]) AS [t66]) AS [t68]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [given_on], [t3].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t3].
[started_on] AS DATETIME2), CAST([t3].[due_on] AS DATETIME2)) AS [opens]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'hub_opens') AS [t33] ON [t68].[from_on] = [t33].[given_on] AND 'all' = [t33].
[given_variant]) AS [t69]) AS [t71]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [given_on], [t3].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t3].
[started_on] AS DATETIME2), CAST([t3].[due_on] AS DATETIME2)) AS [closes]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'hub_closes') AS [t32] ON [t71].[from_on] = [t32].[given_on] AND 'all' = [t32].
[given_variant]) AS [t72]) AS [t73]) AS [t75]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [given_on], [t3].[variant] AS [given_variant], DATEDIFF(DAY, CAST([t3].
[started_on] AS DATETIME2), CAST([t3].[due_on] AS DATETIME2)) AS [target]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'agency_answer') AS [t31] ON [t75].[from_on] = [t31].[given_on] AND [t75].[triage_rag] =
[t31].[given_variant]) AS [t76]) AS [t77]) AS [t79]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [from_number]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number' AND [t3].[variant] = 'all') AS [t26] ON [t79].[from_on] = [t26].
[shift_from]) AS [t80]) AS [t82]
LEFT OUTER JOIN (SELECT DATEDIFF(DAY, CAST(DATEFROMPARTS(1995, 1, 1) AS DATETIME2), CAST([t15].[due_on] AS DATETIME2)
) AS [working_number], MIN([t15].[started_on]) AS [day]
FROM (SELECT [t3].[parameter] AS [parameter], [t3].[variant] AS [variant], [t3].[started_on] AS [started_on], [t3].
[due_on] AS [due_on], [t3].[version] AS [version]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number') AS [t15] GROUP BY DATEDIFF(DAY, CAST(DATEFROMPARTS(1995, 1, 1) AS
DATETIME2), CAST([t15].[due_on] AS DATETIME2))) AS [t35] ON (DATEDIFF(DAY, CAST(DATEFROMPARTS(1995, 1, 1) AS DATETIME2
), CAST([t82].[from_number] AS DATETIME2)) + [t82].[working_days]) = [t35].[working_number]
LEFT OUTER JOIN (SELECT DATEDIFF(DAY, CAST(DATEFROMPARTS(1995, 1, 1) AS DATETIME2), CAST([t3].[started_on] AS
DATETIME2)) AS [any_number], [t3].[started_on] AS [any_day]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'working_day_number') AS [t25] ON (DATEDIFF(DAY, CAST(DATEFROMPARTS(1995, 1, 1) AS DATETIME2
), CAST([t82].[from_on] AS DATETIME2)) + CAST(CAST((([t82].[from_minute] + ([t82].[target] * 60)) - (([t82].
[from_minute] + ([t82].[target] * 60)) % 1440)) AS FLOAT) / 1440 AS BIGINT)) = [t25].[any_number])
SELECT *
FROM (SELECT CAST([t101].[period] AS VARCHAR(MAX)) AS [period], CAST([t101].[person_id] AS VARCHAR(MAX)) AS
[person_id], CAST([t101].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t101].[team_id] AS VARCHAR(MAX)) AS
[team_id], CAST([t101].[category] AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t101].[hit] IS NULL, [t101].[counted]
, 0.0) AS FLOAT) AS [counted], CAST(COALESCE([t101].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t101].[hit] IS NULL
, 0.0, [t101].[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t100].[check_id] AS [check_id], [t100].[contact_id] AS [contact_id], [t100].[person_id] AS [person_id],
[t100].[agency] AS [agency], [t100].[sent_at] AS [sent_at], [t100].[returned_at] AS [returned_at], [t100].
[recorded_at] AS [recorded_at], [t100].[recorded_by] AS [recorded_by], [t100].[asked_for] AS [asked_for], [t100].
[triage_rag] AS [triage_rag], [t100].[as_at] AS [as_at], [t100].[from_minute] AS [from_minute], [t100].[to_on] AS
[to_on], [t100].[to_minute] AS [to_minute], [t100].[is_done] AS [is_done], [t100].[disordered] AS [disordered], [t100]
.[before_from] AS [before_from], [t100].[before_to] AS [before_to], [t100].[days_open] AS [days_open], [t100].
[first_open] AS [first_open], [t100].[last_open] AS [last_open], [t100].[opens] AS [opens], [t100].[closes] AS
[closes], [t100].[open_minutes] AS [open_minutes], [t100].[all_minutes] AS [all_minutes], [t100].[target] AS [target]
, [t100].[working_days] AS [working_days], [t100].[from_number] AS [from_number], [t100].[working_number] AS
[working_number], [t100].[any_number] AS [any_number], [t100].[any_day] AS [any_day], [t100].[due_on] AS [due_on],
[t100].[in_time] AS [in_time], [t100].[unclear] AS [unclear], [t100].[hit] AS [hit], [t100].[category] AS [category],
[t100].[period] AS [period], [t100].[day_right] AS [day_right], [t100].[counted] AS [counted], [t100].[from_on_right]
AS [from_on_right], [t100].[worker_id] AS [worker_id], [t100].[team_id] AS [team_id]
FROM (SELECT [t98].[check_id] AS [check_id], [t98].[contact_id] AS [contact_id], [t98].[person_id] AS [person_id],
[t98].[agency] AS [agency], [t98].[sent_at] AS [sent_at], [t98].[returned_at] AS [returned_at], [t98].[recorded_at] AS
[recorded_at], [t98].[recorded_by] AS [recorded_by], [t98].[asked_for] AS [asked_for], [t98].[triage_rag] AS
[triage_rag], [t98].[as_at] AS [as_at], [t98].[from_on] AS [from_on], [t98].[from_minute] AS [from_minute], [t98].
[to_on] AS [to_on], [t98].[to_minute] AS [to_minute], [t98].[is_done] AS [is_done], [t98].[disordered] AS [disordered]
, [t98].[before_from] AS [before_from], [t98].[before_to] AS [before_to], [t98].[days_open] AS [days_open], [t98].
[first_open] AS [first_open], [t98].[last_open] AS [last_open], [t98].[opens] AS [opens], [t98].[closes] AS [closes],
[t98].[open_minutes] AS [open_minutes], [t98].[all_minutes] AS [all_minutes], [t98].[target] AS [target], [t98].
[working_days] AS [working_days], [t98].[from_number] AS [from_number], [t98].[working_number] AS [working_number],
[t98].[any_number] AS [any_number], [t98].[any_day] AS [any_day], [t98].[due_on] AS [due_on], [t98].[in_time] AS
[in_time], [t98].[unclear] AS [unclear], [t98].[hit] AS [hit], [t98].[category] AS [category], [t98].[period] AS
[period], [t98].[day_right] AS [day_right], [t98].[counted] AS [counted], [t98].[held_by] AS [held_by], [t98].
[held_worker] AS [held_worker], [t98].[held_team] AS [held_team], [t98].[from_on_right] AS [from_on_right], [t98].
[until_on] AS [until_on], [t98].[held_next] AS [held_next], IIF(([t98].[until_on] IS NULL) OR ([t98].[from_on] <=
[t98].[until_on]), [t98].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t98].[held_team] AS [team_id]
FROM (SELECT [t95].[check_id] AS [check_id], [t95].[contact_id] AS [contact_id], [t95].[person_id] AS [person_id],
[t95].[agency] AS [agency], [t95].[sent_at] AS [sent_at], [t95].[returned_at] AS [returned_at], [t95].[recorded_at] AS
[recorded_at], [t95].[recorded_by] AS [recorded_by], [t95].[asked_for] AS [asked_for], [t95].[triage_rag] AS
[triage_rag], [t95].[as_at] AS [as_at], [t95].[from_on] AS [from_on], [t95].[from_minute] AS [from_minute], [t95].
[to_on] AS [to_on], [t95].[to_minute] AS [to_minute], [t95].[is_done] AS [is_done], [t95].[disordered] AS [disordered]
, [t95].[before_from] AS [before_from], [t95].[before_to] AS [before_to], [t95].[days_open] AS [days_open], [t95].
[first_open] AS [first_open], [t95].[last_open] AS [last_open], [t95].[opens] AS [opens], [t95].[closes] AS [closes],
[t95].[open_minutes] AS [open_minutes], [t95].[all_minutes] AS [all_minutes], [t95].[target] AS [target], [t95].
[working_days] AS [working_days], [t95].[from_number] AS [from_number], [t95].[working_number] AS [working_number],
[t95].[any_number] AS [any_number], [t95].[any_day] AS [any_day], [t95].[due_on] AS [due_on], [t95].[in_time] AS
[in_time], [t95].[unclear] AS [unclear], [t95].[hit] AS [hit], [t95].[category] AS [category], [t95].[period] AS
[period], [t95].[day_right] AS [day_right], [t95].[counted] AS [counted], [t13].[held_by] AS [held_by], [t13].
[held_worker] AS [held_worker], [t13].[held_team] AS [held_team], [t13].[from_on] AS [from_on_right], [t13].
[until_on] AS [until_on], [t13].[held_next] AS [held_next]
FROM (SELECT [t91].[check_id] AS [check_id], [t91].[contact_id] AS [contact_id], [t91].[person_id] AS [person_id],
[t91].[agency] AS [agency], [t91].[sent_at] AS [sent_at], [t91].[returned_at] AS [returned_at], [t91].[recorded_at] AS
[recorded_at], [t91].[recorded_by] AS [recorded_by], [t91].[asked_for] AS [asked_for], [t91].[triage_rag] AS
[triage_rag], [t91].[as_at] AS [as_at], [t91].[from_on] AS [from_on], [t91].[from_minute] AS [from_minute], [t91].
[to_on] AS [to_on], [t91].[to_minute] AS [to_minute], [t91].[is_done] AS [is_done], [t91].[disordered] AS [disordered]
, [t91].[before_from] AS [before_from], [t91].[before_to] AS [before_to], [t91].[days_open] AS [days_open], [t91].
[first_open] AS [first_open], [t91].[last_open] AS [last_open], [t91].[opens] AS [opens], [t91].[closes] AS [closes],
[t91].[open_minutes] AS [open_minutes], [t91].[all_minutes] AS [all_minutes], [t91].[target] AS [target], [t91].
[working_days] AS [working_days], [t91].[from_number] AS [from_number], [t91].[working_number] AS [working_number],
[t91].[any_number] AS [any_number], [t91].[any_day] AS [any_day], [t91].[due_on] AS [due_on], [t91].[in_time] AS
[in_time], [t91].[unclear] AS [unclear], [t91].[hit] AS [hit], [t91].[category] AS [category], [t91].[period] AS
[period], [t91].[day_right] AS [day_right], 1.0 AS [counted]
FROM (SELECT [t90].[check_id] AS [check_id], [t90].[contact_id] AS [contact_id], [t90].[person_id] AS [person_id],
[t90].[agency] AS [agency], [t90].[sent_at] AS [sent_at], [t90].[returned_at] AS [returned_at], [t90].[recorded_at] AS
[recorded_at], [t90].[recorded_by] AS [recorded_by], [t90].[asked_for] AS [asked_for], [t90].[triage_rag] AS
[triage_rag], [t90].[as_at] AS [as_at], [t90].[from_on] AS [from_on], [t90].[from_minute] AS [from_minute], [t90].
[to_on] AS [to_on], [t90].[to_minute] AS [to_minute], [t90].[is_done] AS [is_done], [t90].[disordered] AS [disordered]
, [t90].[before_from] AS [before_from], [t90].[before_to] AS [before_to], [t90].[days_open] AS [days_open], [t90].
[first_open] AS [first_open], [t90].[last_open] AS [last_open], [t90].[opens] AS [opens], [t90].[closes] AS [closes],
[t90].[open_minutes] AS [open_minutes], [t90].[all_minutes] AS [all_minutes], [t90].[target] AS [target], [t90].
[working_days] AS [working_days], [t90].[from_number] AS [from_number], [t90].[working_number] AS [working_number],
[t90].[any_number] AS [any_number], [t90].[any_day] AS [any_day], [t90].[due_on] AS [due_on], [t90].[in_time] AS
[in_time], [t90].[unclear] AS [unclear], [t90].[hit] AS [hit], [t90].[category] AS [category], [t90].[period] AS
[period], [t90].[day_right] AS [day_right]
FROM (SELECT [t88].[check_id] AS [check_id], [t88].[contact_id] AS [contact_id], [t88].[person_id] AS [person_id],
[t88].[agency] AS [agency], [t88].[sent_at] AS [sent_at], [t88].[returned_at] AS [returned_at], [t88].[recorded_at] AS
[recorded_at], [t88].[recorded_by] AS [recorded_by], [t88].[asked_for] AS [asked_for], [t88].[triage_rag] AS
[triage_rag], [t88].[as_at] AS [as_at], [t88].[from_on] AS [from_on], [t88].[from_minute] AS [from_minute], [t88].
[to_on] AS [to_on], [t88].[to_minute] AS [to_minute], [t88].[is_done] AS [is_done], [t88].[disordered] AS [disordered]
, [t88].[before_from] AS [before_from], [t88].[before_to] AS [before_to], [t88].[days_open] AS [days_open], [t88].
[first_open] AS [first_open], [t88].[last_open] AS [last_open], [t88].[opens] AS [opens], [t88].[closes] AS [closes],
[t88].[open_minutes] AS [open_minutes], [t88].[all_minutes] AS [all_minutes], [t88].[target] AS [target], [t88].
[working_days] AS [working_days], [t88].[from_number] AS [from_number], [t88].[working_number] AS [working_number],
[t88].[day] AS [day], [t88].[any_number] AS [any_number], [t88].[any_day] AS [any_day], [t88].[due_on] AS [due_on],
[t88].[in_time] AS [in_time], [t88].[unclear] AS [unclear], [t88].[hit] AS [hit], [t88].[category] AS [category], [t8]
.[period] AS [period], [t8].[day] AS [day_right]
FROM (SELECT [t84].[check_id] AS [check_id], [t84].[contact_id] AS [contact_id], [t84].[person_id] AS [person_id],
[t84].[agency] AS [agency], [t84].[sent_at] AS [sent_at], [t84].[returned_at] AS [returned_at], [t84].[recorded_at] AS
[recorded_at], [t84].[recorded_by] AS [recorded_by], [t84].[asked_for] AS [asked_for], [t84].[triage_rag] AS
[triage_rag], [t84].[as_at] AS [as_at], [t84].[from_on] AS [from_on], [t84].[from_minute] AS [from_minute], [t84].
[to_on] AS [to_on], [t84].[to_minute] AS [to_minute], [t84].[is_done] AS [is_done], [t84].[disordered] AS [disordered]
, [t84].[before_from] AS [before_from], [t84].[before_to] AS [before_to], [t84].[days_open] AS [days_open], [t84].
[first_open] AS [first_open], [t84].[last_open] AS [last_open], [t84].[opens] AS [opens], [t84].[closes] AS [closes],
[t84].[open_minutes] AS [open_minutes], [t84].[all_minutes] AS [all_minutes], [t84].[target] AS [target], [t84].
[working_days] AS [working_days], [t84].[from_number] AS [from_number], [t84].[working_number] AS [working_number],
[t84].[day] AS [day], [t84].[any_number] AS [any_number], [t84].[any_day] AS [any_day], IIF((1 = 0), [t84].[any_day],
[t84].[day]) AS [due_on], CAST(CASE WHEN [t84].[is_done] <> 0 AND ([t84].[open_minutes] <= ([t84].[target] * 60)) THEN
1 WHEN NOT ([t84].[is_done] <> 0 AND ([t84].[open_minutes] <= ([t84].[target] * 60))) THEN 0 END AS BIT) AS [in_time]
, CAST(CASE WHEN ([t84].[target] IS NULL) OR [t84].[disordered] <> 0 THEN 1 WHEN NOT (([t84].[target] IS NULL) OR
[t84].[disordered] <> 0) THEN 0 END AS BIT) AS [unclear], IIF(([t84].[target] IS NULL) OR [t84].[disordered] <> 0,
CAST(NULL AS FLOAT), CAST(CAST(CASE WHEN [t84].[is_done] <> 0 AND ([t84].[open_minutes] <= ([t84].[target] * 60)) THEN
1 WHEN NOT ([t84].[is_done] <> 0 AND ([t84].[open_minutes] <= ([t84].[target] * 60))) THEN 0 END AS BIT) AS FLOAT)) AS
[hit], [t84].[agency] AS [category]
FROM [t83] AS [t84]
WHERE ([t84].[target] IS NULL) OR [t84].[disordered] <> 0 OR (IIF((1 = 0), [t84].[any_day], [t84].[day]) < [t84].
[as_at])) AS [t88]
INNER JOIN [period_days] AS [t8] ON [t88].[from_on] = [t8].[day]) AS [t90]) AS [t91]) AS [t95]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t13] ON [t95].[person_id] = [t13].[held_by] AND [t95].[from_on] >= [t13].[from_on]
AND (([t13].[held_next] IS NULL) OR ([t95].[from_on] < [t13].[held_next]))) AS [t98]) AS [t100]) AS [t101]) AS [t102]
UNION ALL
SELECT *
FROM (SELECT CAST([t99].[period] AS VARCHAR(MAX)) AS [period], CAST([t99].[person_id] AS VARCHAR(MAX)) AS [person_id]
, CAST([t99].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t99].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(
CAST(NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(0.0 AS FLOAT) AS [counted], CAST(0.0 AS FLOAT) AS
[hit], CAST(CAST(CAST(CASE WHEN NOT [t99].[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t99].[unknown_because] IS
NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [unknown], CAST((1.0 - CAST(CAST(CASE WHEN ([t99].[unknown_because] IS
NULL) AND ([t99].[started_on] <= [t99].[to_on]) AND (([t99].[done_on] IS NULL) OR ([t99].[done_on] > [t99].[to_on]))
AND (([t99].[ended_other_on] IS NULL) OR ([t99].[ended_other_on] > [t99].[to_on])) AND COALESCE(CAST(CASE WHEN [t99].
[due_on] < [t99].[to_on] THEN 1 WHEN NOT ([t99].[due_on] < [t99].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1
THEN 1 WHEN NOT (([t99].[unknown_because] IS NULL) AND ([t99].[started_on] <= [t99].[to_on]) AND (([t99].[done_on] IS
NULL) OR ([t99].[done_on] > [t99].[to_on])) AND (([t99].[ended_other_on] IS NULL) OR ([t99].[ended_other_on] > [t99].
[to_on])) AND COALESCE(CAST(CASE WHEN [t99].[due_on] < [t99].[to_on] THEN 1 WHEN NOT ([t99].[due_on] < [t99].[to_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1) THEN 0 END AS BIT) AS FLOAT)) - CAST(CAST(CASE WHEN NOT [t99].
[unknown_because] IS NULL THEN 1 WHEN NOT (NOT [t99].[unknown_because] IS NULL) THEN 0 END AS BIT) AS FLOAT) AS FLOAT
) AS [pending], CAST(CAST(CAST(CASE WHEN ([t99].[unknown_because] IS NULL) AND ([t99].[started_on] <= [t99].[to_on])
AND (([t99].[done_on] IS NULL) OR ([t99].[done_on] > [t99].[to_on])) AND (([t99].[ended_other_on] IS NULL) OR ([t99].
[ended_other_on] > [t99].[to_on])) AND COALESCE(CAST(CASE WHEN [t99].[due_on] < [t99].[to_on] THEN 1 WHEN NOT ([t99].
[due_on] < [t99].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 THEN 1 WHEN NOT (([t99].[unknown_because] IS NULL
) AND ([t99].[started_on] <= [t99].[to_on]) AND (([t99].[done_on] IS NULL) OR ([t99].[done_on] > [t99].[to_on])) AND (
([t99].[ended_other_on] IS NULL) OR ([t99].[ended_other_on] > [t99].[to_on])) AND COALESCE(CAST(CASE WHEN [t99].
[due_on] < [t99].[to_on] THEN 1 WHEN NOT ([t99].[due_on] < [t99].[to_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)
THEN 0 END AS BIT) AS FLOAT) AS FLOAT) AS [overdue]
FROM (SELECT [t97].[check_id] AS [check_id], [t97].[contact_id] AS [contact_id], [t97].[person_id] AS [person_id],
[t97].[agency] AS [agency], [t97].[sent_at] AS [sent_at], [t97].[returned_at] AS [returned_at], [t97].[recorded_at] AS
[recorded_at], [t97].[recorded_by] AS [recorded_by], [t97].[asked_for] AS [asked_for], [t97].[triage_rag] AS
[triage_rag], [t97].[as_at] AS [as_at], [t97].[from_minute] AS [from_minute], [t97].[to_on] AS [to_on], [t97].
[to_minute] AS [to_minute], [t97].[is_done] AS [is_done], [t97].[disordered] AS [disordered], [t97].[before_from] AS
[before_from], [t97].[before_to] AS [before_to], [t97].[days_open] AS [days_open], [t97].[first_open] AS [first_open]
, [t97].[last_open] AS [last_open], [t97].[opens] AS [opens], [t97].[closes] AS [closes], [t97].[open_minutes] AS
[open_minutes], [t97].[all_minutes] AS [all_minutes], [t97].[target] AS [target], [t97].[working_days] AS
[working_days], [t97].[from_number] AS [from_number], [t97].[working_number] AS [working_number], [t97].[day] AS [day]
, [t97].[any_number] AS [any_number], [t97].[any_day] AS [any_day], [t97].[due_on] AS [due_on], [t97].[started_on] AS
[started_on], [t97].[done_on] AS [done_on], [t97].[ended_other_on] AS [ended_other_on], [t97].[from_on_right] AS
[from_on_right], [t97].[worker_id] AS [worker_id], [t97].[team_id] AS [team_id], [t97].[unknown_because] AS
[unknown_because], [t7].[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on_right], [t7].
[year_before_on] AS [year_before_on]
FROM (SELECT [t94].[check_id] AS [check_id], [t94].[contact_id] AS [contact_id], [t94].[person_id] AS [person_id],
[t94].[agency] AS [agency], [t94].[sent_at] AS [sent_at], [t94].[returned_at] AS [returned_at], [t94].[recorded_at] AS
[recorded_at], [t94].[recorded_by] AS [recorded_by], [t94].[asked_for] AS [asked_for], [t94].[triage_rag] AS
[triage_rag], [t94].[as_at] AS [as_at], [t94].[from_minute] AS [from_minute], [t94].[to_on] AS [to_on], [t94].
[to_minute] AS [to_minute], [t94].[is_done] AS [is_done], [t94].[disordered] AS [disordered], [t94].[before_from] AS
[before_from], [t94].[before_to] AS [before_to], [t94].[days_open] AS [days_open], [t94].[first_open] AS [first_open]
, [t94].[last_open] AS [last_open], [t94].[opens] AS [opens], [t94].[closes] AS [closes], [t94].[open_minutes] AS
[open_minutes], [t94].[all_minutes] AS [all_minutes], [t94].[target] AS [target], [t94].[working_days] AS
[working_days], [t94].[from_number] AS [from_number], [t94].[working_number] AS [working_number], [t94].[day] AS [day]
, [t94].[any_number] AS [any_number], [t94].[any_day] AS [any_day], [t94].[due_on] AS [due_on], [t94].[started_on] AS
[started_on], [t94].[done_on] AS [done_on], [t94].[ended_other_on] AS [ended_other_on], [t94].[from_on_right] AS
[from_on_right], [t94].[worker_id] AS [worker_id], [t94].[team_id] AS [team_id], CAST(NULL AS VARCHAR(MAX)) AS
[unknown_because]
FROM (SELECT [t92].[check_id] AS [check_id], [t92].[contact_id] AS [contact_id], [t92].[person_id] AS [person_id],
[t92].[agency] AS [agency], [t92].[sent_at] AS [sent_at], [t92].[returned_at] AS [returned_at], [t92].[recorded_at] AS
[recorded_at], [t92].[recorded_by] AS [recorded_by], [t92].[asked_for] AS [asked_for], [t92].[triage_rag] AS
[triage_rag], [t92].[as_at] AS [as_at], [t92].[from_minute] AS [from_minute], [t92].[to_on] AS [to_on], [t92].
[to_minute] AS [to_minute], [t92].[is_done] AS [is_done], [t92].[disordered] AS [disordered], [t92].[before_from] AS
[before_from], [t92].[before_to] AS [before_to], [t92].[days_open] AS [days_open], [t92].[first_open] AS [first_open]
, [t92].[last_open] AS [last_open], [t92].[opens] AS [opens], [t92].[closes] AS [closes], [t92].[open_minutes] AS
[open_minutes], [t92].[all_minutes] AS [all_minutes], [t92].[target] AS [target], [t92].[working_days] AS
[working_days], [t92].[from_number] AS [from_number], [t92].[working_number] AS [working_number], [t92].[day] AS [day]
, [t92].[any_number] AS [any_number], [t92].[any_day] AS [any_day], [t92].[due_on] AS [due_on], [t92].[started_on] AS
[started_on], [t92].[done_on] AS [done_on], [t92].[ended_other_on] AS [ended_other_on], [t92].[from_on_right] AS
[from_on_right], [t92].[worker_id] AS [worker_id], [t92].[team_id] AS [team_id]
FROM (SELECT [t89].[check_id] AS [check_id], [t89].[contact_id] AS [contact_id], [t89].[person_id] AS [person_id],
[t89].[agency] AS [agency], [t89].[sent_at] AS [sent_at], [t89].[returned_at] AS [returned_at], [t89].[recorded_at] AS
[recorded_at], [t89].[recorded_by] AS [recorded_by], [t89].[asked_for] AS [asked_for], [t89].[triage_rag] AS
[triage_rag], [t89].[as_at] AS [as_at], [t89].[from_on] AS [from_on], [t89].[from_minute] AS [from_minute], [t89].
[to_on] AS [to_on], [t89].[to_minute] AS [to_minute], [t89].[is_done] AS [is_done], [t89].[disordered] AS [disordered]
, [t89].[before_from] AS [before_from], [t89].[before_to] AS [before_to], [t89].[days_open] AS [days_open], [t89].
[first_open] AS [first_open], [t89].[last_open] AS [last_open], [t89].[opens] AS [opens], [t89].[closes] AS [closes],
[t89].[open_minutes] AS [open_minutes], [t89].[all_minutes] AS [all_minutes], [t89].[target] AS [target], [t89].
[working_days] AS [working_days], [t89].[from_number] AS [from_number], [t89].[working_number] AS [working_number],
[t89].[day] AS [day], [t89].[any_number] AS [any_number], [t89].[any_day] AS [any_day], [t89].[due_on] AS [due_on],
[t89].[started_on] AS [started_on], [t89].[done_on] AS [done_on], [t89].[ended_other_on] AS [ended_other_on], [t89].
[held_by] AS [held_by], [t89].[held_worker] AS [held_worker], [t89].[held_team] AS [held_team], [t89].[from_on_right]
AS [from_on_right], [t89].[until_on] AS [until_on], [t89].[held_next] AS [held_next], IIF(([t89].[until_on] IS NULL)
OR ([t89].[from_on] <= [t89].[until_on]), [t89].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t89].
[held_team] AS [team_id]
FROM (SELECT [t86].[check_id] AS [check_id], [t86].[contact_id] AS [contact_id], [t86].[person_id] AS [person_id],
[t86].[agency] AS [agency], [t86].[sent_at] AS [sent_at], [t86].[returned_at] AS [returned_at], [t86].[recorded_at] AS
[recorded_at], [t86].[recorded_by] AS [recorded_by], [t86].[asked_for] AS [asked_for], [t86].[triage_rag] AS
[triage_rag], [t86].[as_at] AS [as_at], [t86].[from_on] AS [from_on], [t86].[from_minute] AS [from_minute], [t86].
[to_on] AS [to_on], [t86].[to_minute] AS [to_minute], [t86].[is_done] AS [is_done], [t86].[disordered] AS [disordered]
, [t86].[before_from] AS [before_from], [t86].[before_to] AS [before_to], [t86].[days_open] AS [days_open], [t86].
[first_open] AS [first_open], [t86].[last_open] AS [last_open], [t86].[opens] AS [opens], [t86].[closes] AS [closes],
[t86].[open_minutes] AS [open_minutes], [t86].[all_minutes] AS [all_minutes], [t86].[target] AS [target], [t86].
[working_days] AS [working_days], [t86].[from_number] AS [from_number], [t86].[working_number] AS [working_number],
[t86].[day] AS [day], [t86].[any_number] AS [any_number], [t86].[any_day] AS [any_day], [t86].[due_on] AS [due_on],
[t86].[started_on] AS [started_on], [t86].[done_on] AS [done_on], [t86].[ended_other_on] AS [ended_other_on], [t13].
[held_by] AS [held_by], [t13].[held_worker] AS [held_worker], [t13].[held_team] AS [held_team], [t13].[from_on] AS
[from_on_right], [t13].[until_on] AS [until_on], [t13].[held_next] AS [held_next]
FROM (SELECT [t84].[check_id] AS [check_id], [t84].[contact_id] AS [contact_id], [t84].[person_id] AS [person_id],
[t84].[agency] AS [agency], [t84].[sent_at] AS [sent_at], [t84].[returned_at] AS [returned_at], [t84].[recorded_at] AS
[recorded_at], [t84].[recorded_by] AS [recorded_by], [t84].[asked_for] AS [asked_for], [t84].[triage_rag] AS
[triage_rag], [t84].[as_at] AS [as_at], [t84].[from_on] AS [from_on], [t84].[from_minute] AS [from_minute], [t84].
[to_on] AS [to_on], [t84].[to_minute] AS [to_minute], [t84].[is_done] AS [is_done], [t84].[disordered] AS [disordered]
, [t84].[before_from] AS [before_from], [t84].[before_to] AS [before_to], [t84].[days_open] AS [days_open], [t84].
[first_open] AS [first_open], [t84].[last_open] AS [last_open], [t84].[opens] AS [opens], [t84].[closes] AS [closes],
[t84].[open_minutes] AS [open_minutes], [t84].[all_minutes] AS [all_minutes], [t84].[target] AS [target], [t84].
[working_days] AS [working_days], [t84].[from_number] AS [from_number], [t84].[working_number] AS [working_number],
[t84].[day] AS [day], [t84].[any_number] AS [any_number], [t84].[any_day] AS [any_day], IIF((1 = 0), [t84].[any_day],
[t84].[day]) AS [due_on], [t84].[from_on] AS [started_on], CAST([t84].[returned_at] AS DATE) AS [done_on], CAST(NULL
AS DATE) AS [ended_other_on]
FROM [t83] AS [t84]) AS [t86]
LEFT OUTER JOIN (SELECT [t1].[person_id] AS [held_by], [t1].[worker_id] AS [held_worker], [t1].[team_id] AS
[held_team], [t1].[from_on] AS [from_on], [t1].[until_on] AS [until_on], [t1].[next_on] AS [held_next]
FROM [responsibility] AS [t1]) AS [t13] ON [t86].[person_id] = [t13].[held_by] AND [t86].[from_on] >= [t13].[from_on]
AND (([t13].[held_next] IS NULL) OR ([t86].[from_on] < [t13].[held_next]))) AS [t89]) AS [t92]) AS [t94]
WHERE NOT [t94].[due_on] IS NULL) AS [t97]
INNER JOIN [periods] AS [t7] ON (([t97].[started_on] IS NULL) OR ([t97].[started_on] <= [t7].[to_on])) AND (([t97].
[done_on] IS NULL) OR ([t97].[done_on] > [t7].[to_on])) AND (([t97].[ended_other_on] IS NULL) OR ([t97].
[ended_other_on] > [t7].[to_on]))) AS [t99]) AS [t103];

-- measure MA04
SELECT CAST([t21].[period] AS VARCHAR(MAX)) AS [period], CAST([t21].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t21].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t21].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t21].[hit] IS NULL, [t21].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t21].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t21].[hit] IS NULL, 0.0, [t21].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t20].[contact_id] AS [contact_id], [t20].[person_id] AS [person_id], [t20].[received_at] AS
[received_at], [t20].[triage_rag] AS [triage_rag], [t20].[decided_at] AS [decided_at], [t20].[decision_rag] AS
[decision_rag], [t20].[decided_by] AS [decided_by], [t20].[unconsented_because] AS [unconsented_because], [t20].
[recorded_at] AS [recorded_at], [t20].[recorded_by] AS [recorded_by], [t20].[given_for] AS [given_for], [t20].
[consent] AS [consent], [t20].[is_told] AS [is_told], [t20].[received_on] AS [received_on], [t20].[hit] AS [hit],
[t20].[period] AS [period], [t20].[counted] AS [counted], [t20].[worker_id] AS [worker_id], [t20].[team_id] AS
[team_id]
FROM (SELECT [t19].[contact_id] AS [contact_id], [t19].[person_id] AS [person_id], [t19].[received_at] AS
[received_at], [t19].[triage_rag] AS [triage_rag], [t19].[decided_at] AS [decided_at], [t19].[decision_rag] AS
[decision_rag], [t19].[decided_by] AS [decided_by], [t19].[unconsented_because] AS [unconsented_because], [t19].
[recorded_at] AS [recorded_at], [t19].[recorded_by] AS [recorded_by], [t19].[given_for] AS [given_for], [t19].
[consent] AS [consent], [t19].[is_told] AS [is_told], [t19].[received_on] AS [received_on], [t19].[hit] AS [hit],
[t19].[period] AS [period], [t19].[counted] AS [counted], [t19].[held_by] AS [held_by], [t19].[held_worker] AS
[held_worker], [t19].[held_team] AS [held_team], [t19].[from_on] AS [from_on], [t19].[until_on] AS [until_on], [t19].
[held_next] AS [held_next], IIF(([t19].[until_on] IS NULL) OR ([t19].[received_on] <= [t19].[until_on]), [t19].
[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t19].[held_team] AS [team_id]
FROM (SELECT [t18].[contact_id] AS [contact_id], [t18].[person_id] AS [person_id], [t18].[received_at] AS
[received_at], [t18].[triage_rag] AS [triage_rag], [t18].[decided_at] AS [decided_at], [t18].[decision_rag] AS
[decision_rag], [t18].[decided_by] AS [decided_by], [t18].[unconsented_because] AS [unconsented_because], [t18].
[recorded_at] AS [recorded_at], [t18].[recorded_by] AS [recorded_by], [t18].[given_for] AS [given_for], [t18].
[consent] AS [consent], [t18].[is_told] AS [is_told], [t18].[received_on] AS [received_on], [t18].[hit] AS [hit],
[t18].[period] AS [period], [t18].[counted] AS [counted], [t10].[held_by] AS [held_by], [t10].[held_worker] AS
[held_worker], [t10].[held_team] AS [held_team], [t10].[from_on] AS [from_on], [t10].[until_on] AS [until_on], [t10].
[held_next] AS [held_next]
FROM (SELECT [t16].[contact_id] AS [contact_id], [t16].[person_id] AS [person_id], [t16].[received_at] AS
[received_at], [t16].[triage_rag] AS [triage_rag], [t16].[decided_at] AS [decided_at], [t16].[decision_rag] AS
[decision_rag], [t16].[decided_by] AS [decided_by], [t16].[unconsented_because] AS [unconsented_because], [t16].
[recorded_at] AS [recorded_at], [t16].[recorded_by] AS [recorded_by], [t16].[given_for] AS [given_for], [t16].
[consent] AS [consent], [t16].[is_told] AS [is_told], [t16].[received_on] AS [received_on], [t16].[hit] AS [hit],
[t16].[period] AS [period], 1.0 AS [counted]
FROM (SELECT [t15].[contact_id] AS [contact_id], [t15].[person_id] AS [person_id], [t15].[received_at] AS
[received_at], [t15].[triage_rag] AS [triage_rag], [t15].[decided_at] AS [decided_at], [t15].[decision_rag] AS
[decision_rag], [t15].[decided_by] AS [decided_by], [t15].[unconsented_because] AS [unconsented_because], [t15].
[recorded_at] AS [recorded_at], [t15].[recorded_by] AS [recorded_by], [t15].[given_for] AS [given_for], [t15].
[consent] AS [consent], [t15].[is_told] AS [is_told], [t15].[received_on] AS [received_on], [t15].[hit] AS [hit],
[t15].[period] AS [period]
FROM (SELECT [t14].[contact_id] AS [contact_id], [t14].[person_id] AS [person_id], [t14].[received_at] AS
[received_at], [t14].[triage_rag] AS [triage_rag], [t14].[decided_at] AS [decided_at], [t14].[decision_rag] AS
[decision_rag], [t14].[decided_by] AS [decided_by], [t14].[unconsented_because] AS [unconsented_because], [t14].
[recorded_at] AS [recorded_at], [t14].[recorded_by] AS [recorded_by], [t14].[given_for] AS [given_for], [t14].
[consent] AS [consent], [t14].[is_told] AS [is_told], [t14].[received_on] AS [received_on], [t14].[hit] AS [hit], [t5]
.[period] AS [period], [t5].[day] AS [day]
FROM (SELECT [t12].[contact_id] AS [contact_id], [t12].[person_id] AS [person_id], [t12].[received_at] AS
[received_at], [t12].[triage_rag] AS [triage_rag], [t12].[decided_at] AS [decided_at], [t12].[decision_rag] AS
[decision_rag], [t12].[decided_by] AS [decided_by], [t12].[unconsented_because] AS [unconsented_because], [t12].
[recorded_at] AS [recorded_at], [t12].[recorded_by] AS [recorded_by], [t12].[given_for] AS [given_for], [t12].
[consent] AS [consent], [t12].[is_told] AS [is_told], CAST([t12].[received_at] AS DATE) AS [received_on], IIF(([t12].
[is_told] IS NULL) AND (NOT (COALESCE(CAST(CASE WHEN [t12].[consent] = 'obtained' THEN 1 WHEN NOT ([t12].[consent] =
'obtained') THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 OR (NOT [t12].[unconsented_because] IS NULL))), CAST(NULL AS
FLOAT), CAST(CAST(CASE WHEN COALESCE(CAST(CASE WHEN [t12].[consent] = 'obtained' THEN 1 WHEN NOT ([t12].[consent] =
'obtained') THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1 OR (NOT [t12].[unconsented_because] IS NULL) THEN 1 WHEN NOT (
COALESCE(CAST(CASE WHEN [t12].[consent] = 'obtained' THEN 1 WHEN NOT ([t12].[consent] = 'obtained') THEN 0 END AS BIT
), (CAST(0 AS BIT))) = 1 OR (NOT [t12].[unconsented_because] IS NULL)) THEN 0 END AS BIT) AS FLOAT)) AS [hit]
FROM (SELECT [t6].[contact_id] AS [contact_id], [t6].[person_id] AS [person_id], [t6].[received_at] AS [received_at],
[t6].[triage_rag] AS [triage_rag], [t6].[decided_at] AS [decided_at], [t6].[decision_rag] AS [decision_rag], [t6].
[decided_by] AS [decided_by], [t6].[unconsented_because] AS [unconsented_because], [t6].[recorded_at] AS [recorded_at]
, [t6].[recorded_by] AS [recorded_by], [t11].[given_for] AS [given_for], [t11].[consent] AS [consent], [t11].
[is_told] AS [is_told]
FROM [mash_contacts] AS [t6]
LEFT OUTER JOIN (SELECT [t4].[contact_id] AS [given_for], [t4].[consent] AS [consent], 1 AS [is_told]
FROM [contact_decisions] AS [t4]) AS [t11] ON [t6].[contact_id] = [t11].[given_for]
WHERE EXISTS(SELECT 1
FROM [agency_checks] AS [t7]
WHERE [t6].[contact_id] = [t7].[contact_id])) AS [t12]) AS [t14]
INNER JOIN [period_days] AS [t5] ON [t14].[received_on] = [t5].[day]) AS [t15]) AS [t16]) AS [t18]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t10] ON [t18].[person_id] = [t10].[held_by] AND [t18].[received_on] >= [t10].
[from_on] AND (([t10].[held_next] IS NULL) OR ([t18].[received_on] < [t10].[held_next]))) AS [t19]) AS [t20]) AS [t21];
