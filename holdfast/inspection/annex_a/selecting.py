"""Which rows of the record stand on each of Ofsted's lists, and what each list says of them.

One query a list, over the tables of a snapshot. A column is named as the list's own declaration in
`sources.annex_a.lists` names it, so that what is written here is what is read there. `[since]` is the first day of
the list's months, `[as_at]` the day on which the lists are drawn up. `held` is who holds a child, or held it last.
"""

# The tables that the queries read; one that a council does not deliver is empty here.
TABLES_READ = (
    *("persons", "disabilities", "contacts", "early_help_episodes", "cin_episodes", "assessments", "s47_enquiries"),
    *("s47_outcomes", "initial_conferences", "cin_plans", "cin_visits", "cp_plans", "cp_visits", "cp_reviews"),
    *("care_episodes", "placements", "legal_statuses", "care_reviews", "care_visits", "care_plans"),
    *("care_plan_options", "health_checks", "involvements", "care_leavers", "permanence", "departments"),
    "professionals",
)

# Looked after: periods of care with their latest episode.
PERIODS = """SELECT care_period_id, person_id, min(entered_care_on) AS entered_on,
    CASE WHEN count(*) FILTER (ceased_on IS NULL) > 0 THEN NULL ELSE max(ceased_on) END AS ceased_on,
    arg_max(primary_need, started_on) AS need, arg_max(ceased_reason, started_on) AS reason,
    max(last_iro_contact_on) AS iro_on
    FROM care_episodes GROUP BY ALL"""

# Children whose care is short breaks stay children in need.
SHORT_BREAKS = """SELECT person_id FROM (SELECT person_id, status FROM legal_statuses QUALIFY row_number() OVER (
    PARTITION BY person_id ORDER BY started_on DESC, legal_status_id DESC) = 1) WHERE status IN ('V3', 'V4')"""

# A family help lead is enough for a child in need; on a protection plan or in care a social worker is needed.
HELD = """WITH named AS (SELECT i.*, i.role = 'CW' AS is_social_worker, i.ended_on IS NULL AS is_open,
    EXISTS (SELECT 1 FROM cin_episodes e WHERE e.person_id = i.person_id AND e.closed_on IS NULL
        AND e.nfa IS NOT TRUE) AS open_need,
    EXISTS (SELECT 1 FROM cp_plans p WHERE p.person_id = i.person_id AND p.ended_on IS NULL)
        OR EXISTS (SELECT 1 FROM periods c WHERE c.person_id = i.person_id AND c.ceased_on IS NULL
        AND c.person_id NOT IN (FROM short_breaks)) AS wants_social_worker
    FROM involvements i WHERE i.role IN ('CW', 'FH')),
    told AS (SELECT *, open_need AND NOT bool_or(is_open AND (is_social_worker OR NOT wants_social_worker))
        OVER (PARTITION BY person_id) AS unallocated FROM named),
    last AS (SELECT * FROM told QUALIFY row_number() OVER (PARTITION BY person_id ORDER BY
        is_open AND NOT unallocated DESC, is_social_worker AND NOT unallocated DESC, started_on DESC NULLS LAST,
        involvement_id DESC) = 1)
    SELECT l.person_id, any_value(d.name) AS team,
    CASE WHEN l.unallocated THEN 'Unallocated' ELSE coalesce(any_value(w.name), 'Unallocated') END AS worker
    FROM last l LEFT JOIN departments d ON d.team_id = l.team_id LEFT JOIN professionals w ON w.worker_id = l.worker_id
    GROUP BY l.person_id, l.unallocated"""

QUERIES: dict[int, str] = {
    1: "SELECT person_id, contact_on, source FROM contacts WHERE contact_on >= [since]",
    2: """SELECT person_id, started_on, ended_on, organisation FROM early_help_episodes
        WHERE started_on >= [since] OR ended_on IS NULL OR ended_on >= [since]""",
    3: """SELECT person_id, referral_on, source, nfa, (SELECT count(*) FROM cin_episodes b
        WHERE b.person_id = e.person_id AND b.referral_on < e.referral_on
        AND b.referral_on >= e.referral_on - INTERVAL 12 MONTH) AS "Number of Referrals in Last 12 Months"
        FROM cin_episodes e WHERE referral_on >= [since]""",
    # One that was never authorised stands open until its episode of need was closed.
    4: """SELECT a.person_id, a.started_on, a.child_seen, a.authorised_on, NOT a.nfa AS needs_support
        FROM assessments a LEFT JOIN cin_episodes e USING (referral_id)
        WHERE a.started_on >= [since] OR coalesce(a.authorised_on, e.closed_on, [as_at]) >= [since]""",
    5: """SELECT s.person_id, s.started_on, CASE WHEN s.ended_on IS NULL AND c.held_on IS NULL THEN NULL
        ELSE c.held_on IS NULL AND o.enquiry_id IS NULL END AS unnecessary, c.held_on, c.plan_made
        FROM s47_enquiries s LEFT JOIN (SELECT * FROM initial_conferences WHERE held_on IS NOT NULL
        QUALIFY row_number() OVER (PARTITION BY enquiry_id ORDER BY held_on) = 1) c USING (enquiry_id)
        LEFT JOIN (SELECT DISTINCT enquiry_id FROM s47_outcomes WHERE outcome = 'CP_CONFERENCE') o USING (enquiry_id)
        WHERE s.started_on >= [since]""",
    6: """SELECT e.person_id, e.referral_on AS began_on, e.primary_need, e.closed_on, e.close_reason,
        (SELECT max(on_day) FROM (SELECT person_id, visit_on AS on_day FROM cin_visits WHERE seen
        UNION ALL SELECT person_id, visit_on FROM cp_visits WHERE seen
        UNION ALL SELECT person_id, visit_on FROM care_visits WHERE seen) v
        WHERE v.person_id = e.person_id) AS seen_on,
        CASE WHEN e.closed_on IS NOT NULL THEN 'CLOSED'
        WHEN EXISTS (SELECT 1 FROM periods p WHERE p.person_id = e.person_id AND p.ceased_on IS NULL
        AND p.person_id NOT IN (SELECT person_id FROM short_breaks)) THEN 'CLA'
        WHEN EXISTS (SELECT 1 FROM cp_plans p WHERE p.person_id = e.person_id AND p.ended_on IS NULL) THEN 'CPP'
        WHEN EXISTS (SELECT 1 FROM cin_plans p WHERE p.person_id = e.person_id AND p.ended_on IS NULL) THEN 'CIN'
        WHEN EXISTS (SELECT 1 FROM assessments a WHERE a.person_id = e.person_id AND a.authorised_on IS NULL)
        OR NOT EXISTS (SELECT 1 FROM assessments a WHERE a.person_id = e.person_id) THEN 'ASSESSMENT'
        ELSE 'CIN' END AS status
        FROM (SELECT * FROM cin_episodes WHERE nfa IS NOT TRUE QUALIFY row_number() OVER (PARTITION BY person_id
        ORDER BY referral_on DESC, referral_id DESC) = 1) e
        WHERE (e.closed_on IS NULL OR e.closed_on >= [since])
        AND coalesce(e.close_reason, '') NOT IN ('RC8', 'RC9')""",
    7: """SELECT p.person_id, p.started_on, p.initial_category, p.latest_category, p.ended_on, v.visit_on, v.seen_alone,
        r.review_on, (SELECT count(*) FROM cp_plans b WHERE b.person_id = p.person_id AND b.started_on < p.started_on
        AND b.other_authority IS NOT TRUE) AS "Number of Previous Child Protection Plans",
        EXISTS (SELECT 1 FROM legal_statuses s WHERE s.person_id = p.person_id AND s.status IN ('L1', 'L2')
        AND s.started_on >= [since]) AS "Subject to Emergency Protection Order or Protected Under Police Powers \
in Last Six Months (Y/N)"
        FROM (SELECT * FROM cp_plans WHERE other_authority IS NOT TRUE QUALIFY row_number() OVER (PARTITION BY person_id
        ORDER BY started_on DESC, plan_id DESC) = 1) p
        LEFT JOIN (SELECT plan_id, visit_on, seen_alone FROM cp_visits WHERE seen
        QUALIFY row_number() OVER (PARTITION BY plan_id ORDER BY visit_on DESC, visit_id DESC) = 1) v USING (plan_id)
        LEFT JOIN (SELECT plan_id, max(review_on) AS review_on FROM cp_reviews GROUP BY plan_id) r USING (plan_id)
        WHERE p.ended_on IS NULL OR p.ended_on >= [since]""",
    8: """SELECT p.person_id, p.entered_on AS entered_care_on, p.need AS primary_need,
        s.started_on AS status_on, s.status,
        (SELECT max(review_on) FROM care_reviews x WHERE x.care_period_id = p.care_period_id
        AND x.cancelled IS NOT TRUE) AS review_on,
        (SELECT max(visit_on) FROM care_visits x WHERE x.care_period_id = p.care_period_id
        AND x.seen IS NOT FALSE) AS visit_on, o.option, p.iro_on AS last_iro_contact_on,
        (SELECT max(checked_on) FROM health_checks x WHERE x.person_id = p.person_id AND x.status = 'Completed'
        AND x.type <> 'Dental Check') AS health_on,
        (SELECT max(checked_on) FROM health_checks x WHERE x.person_id = p.person_id AND x.status = 'Completed'
        AND x.type = 'Dental Check') AS dental_on, p.ceased_on,
        CASE WHEN p.ceased_on IS NOT NULL THEN p.reason END AS ceased_reason,
        t.started_on AS placed_on, t.type, t.provider, t.postcode, t.urn,
        (SELECT count(*) FROM placements x WHERE x.care_period_id = p.care_period_id AND x.type NOT LIKE 'T%'
        AND (x.ended_on IS NULL OR x.ended_on >= [year_ago])) AS "Number of Placements in the Last 12 months"
        FROM (SELECT * FROM periods QUALIFY row_number() OVER (PARTITION BY person_id ORDER BY entered_on DESC) = 1) p
        LEFT JOIN (SELECT person_id, status, started_on FROM legal_statuses QUALIFY row_number() OVER (
        PARTITION BY person_id ORDER BY started_on DESC, legal_status_id DESC) = 1) s
        ON s.person_id = p.person_id AND s.started_on >= p.entered_on
        LEFT JOIN (SELECT c.person_id, c.started_on, o.option
        FROM care_plans c JOIN care_plan_options o USING (care_plan_id)
        QUALIFY row_number() OVER (PARTITION BY c.person_id ORDER BY c.started_on DESC, c.care_plan_id DESC) = 1) o
        ON o.person_id = p.person_id AND o.started_on >= p.entered_on
        LEFT JOIN (SELECT * FROM placements QUALIFY row_number() OVER (PARTITION BY care_period_id
        ORDER BY started_on DESC, placement_id DESC) = 1) t ON t.care_period_id = p.care_period_id
        WHERE p.ceased_on IS NULL OR p.ceased_on >= [since]""",
    9: """SELECT l.person_id, coalesce(d.name, h.team) AS team, coalesce(w.name, h.worker) AS worker,
        coalesce(a.name, l.personal_adviser) AS personal_adviser, l.eligibility, l.pathway_plan_reviewed_on, l.in_touch,
        l.latest_contact_on, l.accommodation, l.accommodation_suitable, l.activity
        FROM care_leavers l LEFT JOIN held h USING (person_id) LEFT JOIN departments d ON d.team_id = l.team_id
        LEFT JOIN professionals w ON w.worker_id = l.worker_id
        LEFT JOIN professionals a ON a.worker_id = l.personal_adviser""",
    10: """SELECT m.person_id, (SELECT max(entered_on) FROM periods p WHERE p.person_id = m.person_id)
        AS "Date the Child Entered Care", adm_decision_on AS decided_on, placement_order_on, matched_on,
        placed_for_adoption_on, CASE WHEN permanence_order_type IS NULL OR permanence_order_type = 'Adoption'
        THEN permanence_order_on END AS permanence_order_on, decision_reversed_on, decision_reversed_reason,
        placed_ffa_cp_on FROM permanence m WHERE adm_decision_on IS NOT NULL
        AND coalesce(permanence_order_on, [as_at]) >= [since] AND coalesce(decision_reversed_on, [as_at]) >= [since]""",
}
