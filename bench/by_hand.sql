-- Every clock, and who answered for the child, as one would write it for DuckDB by hand: straight over the Parquet,
-- with the limits of today written into the text. A second implementation: it shares nothing with Holdfast but the
-- record and the list of bank holidays, and its rows must be the same.
-- The record's tables are views, `bank_holidays` is a table, and the variable as_at is set. Words that are the same in
-- many rows are kept as numbers until they are written.

CREATE TYPE standards AS ENUM (
    'adviser_allocated', 'allocation', 'assessment_from_referral', 'assessment_from_start', 'care_review', 'care_visit',
    'child_seen_in_assessment', 'contact_decision', 'core_group', 'enquiry_completed', 'in_need_plan_length',
    'in_need_review', 'in_need_visit', 'initial_conference', 'out_of_hours_handover', 'oversight', 'pathway_assessment',
    'pathway_plan_review', 'placement_moves', 'protection_review', 'protection_visit', 'referral_decision',
    'strategy_discussion', 'strategy_quorum', 'supervision', 'waiting_review'
);
CREATE TYPE versions AS ENUM (
    'adviser_allocated/all@1995-01-01', 'allocation/in_need@1995-01-01', 'allocation/protection@1995-01-01',
    'assessment/all@1995-01-01', 'care_review/first@1995-01-01', 'care_review/later@1995-01-01',
    'care_review/second@1995-01-01', 'care_visit/first@1995-01-01', 'care_visit/four_weekly@1995-01-01',
    'care_visit/settled@1995-01-01', 'care_visit/six_weekly@1995-01-01', 'care_visit/weekly@1995-01-01',
    'contact_decision/all@1995-01-01', 'core_group/first@1995-01-01', 'core_group/later@1995-01-01',
    'enquiry_completed/all@1995-01-01', 'in_need_plan_length/all@1995-01-01', 'in_need_review/all@1995-01-01',
    'in_need_visit/all@1995-01-01', 'initial_conference/all@1995-01-01', 'out_of_hours_handover/all@1995-01-01',
    'oversight/care_new@1995-01-01', 'oversight/care_settled@1995-01-01', 'oversight/in_need@1995-01-01',
    'oversight/protection@1995-01-01', 'pathway_assessment/all@1995-01-01', 'pathway_plan_review/all@1995-01-01',
    'placement_moves/all@1995-01-01', 'protection_review/first@1995-01-01', 'protection_review/later@1995-01-01',
    'protection_visit/all@1995-01-01', 'referral_decision/all@1995-01-01', 'same_day/all@1995-01-01',
    'strategy_discussion/all@1995-01-01', 'supervision/all@1995-01-01', 'waiting_review/all@1995-01-01'
);
CREATE TYPE whys AS ENUM (
    'the start date is missing', 'the dates are in the wrong order', 'no limit is in force on the start date',
    'it is not recorded either way', 'the day of birth is not known'
);


-- The calendar, with the day that is 1, 5, 10, 15, 20 and 45 working days after each.
CREATE TEMP TABLE calendar AS
WITH days AS (
    SELECT day::DATE AS day, isodow(day) < 6 AND day NOT IN (SELECT date FROM bank_holidays) AS works
    FROM range(DATE '1995-01-01', DATE '2036-06-01', INTERVAL 1 DAY) AS r(day)
),
numbered AS (SELECT day, works, count(*) FILTER (works) OVER (ORDER BY day) AS number FROM days)
SELECT
    day.day, d1.day AS wd1, d5.day AS wd5, d10.day AS wd10, d15.day AS wd15, d20.day AS wd20, d45.day AS wd45
FROM numbered AS day
JOIN numbered AS d1 ON d1.works AND d1.number = day.number + 1
JOIN numbered AS d5 ON d5.works AND d5.number = day.number + 5
JOIN numbered AS d10 ON d10.works AND d10.number = day.number + 10
JOIN numbered AS d15 ON d15.works AND d15.number = day.number + 15
JOIN numbered AS d20 ON d20.works AND d20.number = day.number + 20
JOIN numbered AS d45 ON d45.works AND d45.number = day.number + 45
WHERE day.day <= DATE '2035-12-31';

-- Months later: the same day of the month, or its last.
CREATE MACRO months(day, count) AS (day + to_months(count))::DATE;

-- The version of a limit, where a due day was found.
CREATE MACRO since(due, version) AS CASE WHEN due IS NOT NULL THEN (version || '@1995-01-01')::versions END;

-- Why an obligation cannot be judged.
CREATE MACRO doubt(started, done, due) AS CASE
    WHEN started IS NULL THEN 'the start date is missing'::whys
    WHEN done < started THEN 'the dates are in the wrong order'::whys
    WHEN due IS NULL THEN 'no limit is in force on the start date'::whys
END;

-- Workers one after another, and who answered for a child from when.
CREATE TEMP TABLE lines AS
SELECT
    person_id, worker_id, team_id, started_on,
    least(ended_on, lead(started_on) OVER (PARTITION BY person_id ORDER BY started_on, involvement_id)) AS ended_on
FROM (
    SELECT * REPLACE (coalesce(started_on, DATE '1995-01-01') AS started_on)
    FROM involvements WHERE role = 'CW' AND worker_id IS NOT NULL
);

CREATE TEMP TABLE answering AS
WITH marks AS (
    SELECT person_id, worker_id, team_id, started_on AS from_on, ended_on AS until_on, 1 AS held FROM lines
    UNION ALL
    SELECT person_id, NULL, team_id, referral_on, NULL, 0 FROM cin_episodes WHERE referral_on IS NOT NULL
),
lasting AS (
    SELECT
        *,
        max(CASE WHEN held = 1 THEN coalesce(until_on, DATE '2035-12-31') END) OVER (
            PARTITION BY person_id ORDER BY from_on, held, until_on, worker_id, team_id ROWS UNBOUNDED PRECEDING
        ) AS held_until
    FROM marks
)
SELECT
    person_id, worker_id, team_id, from_on, until_on,
    coalesce(
        lead(from_on) OVER (PARTITION BY person_id ORDER BY from_on, held, until_on, worker_id, team_id),
        DATE '9999-12-31'
    ) AS next_on
FROM lasting
WHERE held = 1 OR held_until IS NULL OR held_until <= from_on;

-- Periods in care without short breaks, and the placements in them.
CREATE TEMP TABLE periods AS
WITH care AS (
    SELECT
        person_id, care_period_id,
        coalesce(min(entered_care_on), min(started_on)) AS started_on,
        CASE WHEN count(*) = count(ceased_on) THEN max(ceased_on) END AS ended_on
    FROM care_episodes GROUP BY ALL
)
FROM care WHERE NOT EXISTS (
    FROM legal_statuses AS l
    WHERE l.status IN ('V3', 'V4') AND l.person_id = care.person_id
        AND l.started_on <= care.started_on
        AND (coalesce(l.ended_on, DATE '9999-12-31') > care.started_on OR l.started_on = care.started_on)
);

CREATE TEMP TABLE stays AS
SELECT p.person_id, p.placement_id, p.care_period_id, p.type, p.started_on, p.ended_on
FROM placements AS p JOIN periods AS c USING (person_id, care_period_id)
WHERE p.type IS NULL OR p.type NOT IN ('T0', 'T1', 'T2', 'T3', 'T4');

CREATE TEMP TABLE leaving AS
SELECT c.person_id, c.care_period_id, c.ended_on, eligible_on
FROM (
    SELECT c.*, greatest(months(p.born_on, 192), c.started_on + 91) AS eligible_on
    FROM periods AS c JOIN persons AS p USING (person_id)
    WHERE p.born_on IS NOT NULL AND c.started_on IS NOT NULL
) AS c
WHERE eligible_on <= getvariable('as_at') AND (ended_on IS NULL OR ended_on > eligible_on);

-- Plans for children in need until protection or care took over, and protection plans with their conference.
CREATE TEMP TABLE in_need AS
WITH after_it AS (
    SELECT n.plan_id, min(b.began_on) AS began_on
    FROM cin_plans AS n JOIN (
        SELECT person_id, started_on AS began_on FROM cp_plans UNION ALL SELECT person_id, started_on FROM periods
    ) AS b ON b.person_id = n.person_id AND b.began_on > n.started_on
    GROUP BY n.plan_id
)
SELECT n.person_id, n.plan_id, n.started_on, least(n.ended_on, a.began_on) AS ended_on
FROM cin_plans AS n LEFT JOIN after_it AS a USING (plan_id);

CREATE TEMP TABLE protection AS
SELECT p.person_id, p.plan_id, p.started_on, p.ended_on, coalesce(c.held_on, p.started_on) AS conference_on
FROM cp_plans AS p LEFT JOIN (
    SELECT plan_id, min(held_on) AS held_on
    FROM (
        SELECT plan_id, held_on FROM initial_conferences WHERE plan_id IS NOT NULL
        UNION ALL
        SELECT p.plan_id, c.held_on FROM cp_plans AS p JOIN initial_conferences AS c USING (conference_id)
    )
    GROUP BY plan_id
) AS c USING (plan_id);

-- Episodes of need, when each wanted a worker and when it next had one, and from when it was supervised.
CREATE TEMP TABLE needs AS
SELECT person_id, referral_id, referral_on AS started_on, closed_on AS ended_on
FROM cin_episodes WHERE nfa IS DISTINCT FROM TRUE;

CREATE TEMP TABLE wants AS
WITH wanted AS (
    SELECT person_id, referral_id, ended_on, started_on AS wanted_on FROM needs
    UNION ALL
    SELECT DISTINCT n.person_id, n.referral_id, n.ended_on, l.ended_on
    FROM needs AS n JOIN lines AS l
        ON l.person_id = n.person_id AND l.ended_on > n.started_on
        AND l.ended_on < coalesce(n.ended_on, DATE '9999-12-31')
)
SELECT
    w.person_id, w.referral_id, w.ended_on, w.wanted_on,
    CASE
        WHEN w.wanted_on IS NULL THEN CASE WHEN w.ended_on IS NULL OR o.started_on <= w.ended_on THEN o.started_on END
        WHEN w.ended_on IS NULL OR greatest(l.started_on, w.wanted_on) <= w.ended_on
        THEN CASE WHEN l.started_on < w.wanted_on THEN w.wanted_on ELSE l.started_on END
    END AS given_on
FROM wanted AS w ASOF LEFT JOIN (
    SELECT person_id, coalesce(ended_on, DATE '9999-12-31') AS until_on, min(started_on) AS started_on
    FROM lines GROUP BY ALL
) AS l
    ON l.person_id = w.person_id AND w.wanted_on < l.until_on
-- Of a referral without a day it is only known who holds the child still.
LEFT JOIN (SELECT person_id, min(started_on) AS started_on FROM lines WHERE ended_on IS NULL GROUP BY ALL) AS o
    ON o.person_id = w.person_id;

CREATE TEMP TABLE supervised AS
SELECT
    n.person_id, n.referral_id, greatest(n.started_on, nullif(min(l.started_on), DATE '1995-01-01')) AS started_on,
    n.ended_on
FROM needs AS n JOIN lines AS l
    ON l.person_id = n.person_id AND (l.ended_on IS NULL OR l.ended_on > n.started_on)
    AND l.started_on <= coalesce(n.ended_on, DATE '9999-12-31')
GROUP BY n.person_id, n.referral_id, n.started_on, n.ended_on;

CREATE TEMP TABLE owed (
    standard standards, person_id VARCHAR, episode_id VARCHAR, sequence INTEGER, variant VARCHAR,
    started_on DATE, due_on DATE, done_on DATE, ended_other_on DATE, unknown_because whys, parameter_version versions
);

-- Deadlines.

CREATE TEMP VIEW owed_contact_decision AS
SELECT
    'contact_decision'::standards, person_id, contact_id, 1, 'all', started_on, wd1, done_on, NULL,
    doubt(started_on, done_on, wd1), since(wd1, 'contact_decision/all')
FROM (SELECT *, received_at::DATE AS started_on, decided_at::DATE AS done_on FROM contact_decisions)
LEFT JOIN calendar ON day = started_on;

CREATE TEMP VIEW owed_out_of_hours_handover AS
SELECT
    'out_of_hours_handover'::standards, person_id, contact_id, 1, 'all', started_on, wd1, done_on, NULL,
    CASE
        WHEN out_of_hours IS NULL OR emergency_duty_recorded IS NULL THEN 'it is not recorded either way'::whys
        ELSE doubt(started_on, done_on, wd1)
    END,
    since(wd1, 'out_of_hours_handover/all')
FROM (
    SELECT
        *, received_at::DATE AS started_on,
        CASE
            WHEN NOT emergency_duty_recorded OR emergency_duty_recorded IS NULL THEN NULL
            WHEN handover_acknowledged_at::TIME < '10:01' THEN handover_acknowledged_at::DATE
            ELSE handover_acknowledged_at::DATE + 1
        END AS done_on
    FROM contact_decisions WHERE out_of_hours IS DISTINCT FROM FALSE
)
LEFT JOIN calendar ON day = started_on;

CREATE TEMP VIEW owed_referral_decision AS
SELECT
    'referral_decision'::standards, c.person_id, referral_id, 1, 'all', referral_on, wd1, d.decided_at::DATE,
    CASE WHEN d.decided_at IS NULL THEN closed_on END,
    doubt(referral_on, d.decided_at::DATE, wd1), since(wd1, 'referral_decision/all')
FROM cin_episodes AS c
LEFT JOIN referral_decisions AS d USING (referral_id)
LEFT JOIN calendar ON day = referral_on;

CREATE TEMP VIEW owed_strategy_discussion AS
SELECT
    'strategy_discussion'::standards, person_id, strategy_id, 1, 'all', started_on, wd1, done_on,
    CASE WHEN done_on IS NULL THEN closed_on END,
    doubt(started_on, done_on, wd1), since(wd1, 'strategy_discussion/all')
FROM (
    SELECT s.*, concern_at::DATE AS started_on, held_at::DATE AS done_on, closed_on
    FROM strategy_discussions AS s LEFT JOIN cin_episodes USING (referral_id)
)
LEFT JOIN calendar ON day = started_on;

CREATE TEMP VIEW owed_enquiry_completed AS
SELECT
    'enquiry_completed'::standards, q.person_id, enquiry_id, 1, 'all', started_on, wd15, ended_on,
    CASE WHEN ended_on IS NULL THEN closed_on END,
    doubt(started_on, ended_on, wd15), since(wd15, 'enquiry_completed/all')
FROM s47_enquiries AS q LEFT JOIN cin_episodes USING (referral_id) LEFT JOIN calendar ON day = started_on;

CREATE TEMP VIEW owed_initial_conference AS
SELECT
    'initial_conference'::standards, q.person_id, enquiry_id, 1, 'all', started_on, wd15, held_on,
    CASE WHEN held_on IS NULL THEN closed_on END,
    doubt(started_on, held_on, wd15), since(wd15, 'initial_conference/all')
FROM s47_enquiries AS q
JOIN (
    SELECT enquiry_id, min(held_on) AS held_on
    FROM (
        SELECT enquiry_id, held_on FROM initial_conferences WHERE transfer_in IS DISTINCT FROM TRUE
        UNION ALL
        SELECT enquiry_id, NULL FROM s47_outcomes WHERE outcome = 'CP_CONFERENCE'
    )
    GROUP BY enquiry_id
) AS c USING (enquiry_id)
LEFT JOIN cin_episodes USING (referral_id)
LEFT JOIN calendar ON day = started_on;

CREATE TEMP TABLE assessed AS
SELECT
    a.person_id, assessment_id, a.started_on, authorised_on,
    CASE WHEN authorised_on IS NULL THEN closed_on END AS ended_other_on,
    CASE
        WHEN a.referral_id IS NOT NULL
            AND row_number() OVER (PARTITION BY a.referral_id ORDER BY a.started_on, assessment_id) = 1
        THEN referral_on ELSE a.started_on
    END AS referred_on
FROM assessments AS a LEFT JOIN cin_episodes USING (referral_id);

CREATE TEMP VIEW owed_assessment_from_referral AS
SELECT
    'assessment_from_referral'::standards, person_id, assessment_id, 1, 'all', referred_on, wd45,
    authorised_on, ended_other_on,
    doubt(referred_on, authorised_on, wd45), since(wd45, 'assessment/all')
FROM (
    SELECT person_id, assessment_id, referred_on, authorised_on, ended_other_on FROM assessed
    UNION ALL
    SELECT person_id, referral_id, referral_on, NULL, least(closed_on, next_on)
    FROM (
        SELECT *, lead(referral_on) OVER (PARTITION BY person_id ORDER BY referral_on, referral_id) AS next_on
        FROM cin_episodes WHERE nfa IS DISTINCT FROM TRUE AND referral_on IS NOT NULL
    ) AS r
    WHERE NOT EXISTS (FROM assessments AS a WHERE a.referral_id = r.referral_id)
        AND NOT EXISTS (
            FROM assessments AS a
            WHERE a.referral_id IS NULL AND a.person_id = r.person_id AND a.started_on >= r.referral_on
        )
)
LEFT JOIN calendar ON day = referred_on;

CREATE TEMP VIEW owed_assessment_from_start AS
SELECT
    'assessment_from_start'::standards, person_id, assessment_id, 1, 'all', started_on, wd45,
    authorised_on, ended_other_on,
    doubt(started_on, authorised_on, wd45), since(wd45, 'assessment/all')
FROM assessed LEFT JOIN calendar ON day = started_on;

CREATE TEMP VIEW owed_adviser_allocated AS
SELECT
    'adviser_allocated'::standards, l.person_id, care_period_id, 1, 'all', eligible_on, months(eligible_on, 3),
    CASE WHEN first_on < eligible_on THEN eligible_on ELSE first_on END,
    CASE WHEN first_on IS NULL THEN ended_on END, NULL,
    'adviser_allocated/all@1995-01-01'::versions
FROM leaving AS l
LEFT JOIN (SELECT person_id, min(started_on) AS first_on FROM adviser_allocations GROUP BY person_id) USING (person_id);

CREATE TEMP VIEW owed_pathway_assessment AS
SELECT
    'pathway_assessment'::standards, l.person_id, care_period_id, 1, 'all', eligible_on, months(eligible_on, 3),
    CASE WHEN first_on < eligible_on THEN eligible_on ELSE first_on END,
    CASE WHEN first_on IS NULL THEN ended_on END, NULL,
    'pathway_assessment/all@1995-01-01'::versions
FROM leaving AS l
LEFT JOIN (
    SELECT person_id, min(completed_on) AS first_on FROM pathway_steps WHERE step = 'assessment' GROUP BY person_id
) USING (person_id);

-- On a protection plan, in care, and settled in care, on a day of a child's.
CREATE MACRO standing(days) AS TABLE
SELECT
    person_id, day, bool_or(from_plan) AS on_plan, bool_or(NOT from_plan) AS in_care,
    coalesce(day >= min(settled_on), FALSE) AS settled
FROM (SELECT DISTINCT person_id, day FROM query_table(days)) AS d
JOIN (
    SELECT person_id, started_on, ended_on, TRUE AS from_plan, NULL AS settled_on FROM cp_plans
    UNION ALL
    SELECT person_id, started_on, ended_on, FALSE, months(started_on, 12) FROM periods
) AS s USING (person_id)
WHERE s.started_on <= day AND coalesce(s.ended_on, DATE '9999-12-31') > day
GROUP BY person_id, day;

CREATE TEMP VIEW wanted_days AS SELECT person_id, wanted_on AS day FROM wants;

CREATE TEMP VIEW owed_allocation AS
SELECT
    'allocation'::standards, w.person_id, referral_id, row_number() OVER (PARTITION BY referral_id ORDER BY wanted_on),
    CASE WHEN s.person_id IS NULL THEN 'in_need' ELSE 'protection' END, wanted_on,
    CASE WHEN s.person_id IS NULL THEN wd5 ELSE wd1 END, given_on, CASE WHEN given_on IS NULL THEN ended_on END,
    doubt(wanted_on, given_on, wd1),
    CASE WHEN s.person_id IS NULL THEN since(wd1, 'allocation/in_need') ELSE since(wd1, 'allocation/protection') END
FROM wants AS w
LEFT JOIN standing('wanted_days') AS s ON s.person_id = w.person_id AND s.day = wanted_on
LEFT JOIN calendar AS c ON c.day = wanted_on;

-- What lasts, and what must be there.

CREATE TEMP VIEW owed_in_need_plan_length AS
SELECT
    'in_need_plan_length'::standards, person_id, plan_id, 1, 'all', started_on, due_on, ended_on, NULL,
    doubt(started_on, ended_on, due_on), since(due_on, 'in_need_plan_length/all')
FROM (SELECT *, months(started_on, 6) AS due_on FROM in_need);

CREATE TEMP VIEW owed_child_seen_in_assessment AS
SELECT
    'child_seen_in_assessment'::standards, a.person_id, assessment_id, 1, 'all', authorised_on, authorised_on,
    CASE WHEN seen THEN authorised_on END, CASE WHEN seen THEN NULL ELSE authorised_on + 1 END,
    CASE WHEN seen IS NULL THEN 'it is not recorded either way'::whys END, 'same_day/all@1995-01-01'::versions
FROM (
    -- Who was not seen, and has no date of birth, may not have been born.
    SELECT a.*, CASE WHEN born_on IS NOT NULL OR child_seen THEN child_seen END AS seen
    FROM assessments AS a LEFT JOIN persons AS p USING (person_id)
    WHERE authorised_on IS NOT NULL AND (born_on <= authorised_on OR born_on IS NULL AND expected_on IS NULL)
) AS a;

CREATE TEMP VIEW owed_strategy_quorum AS
SELECT
    'strategy_quorum'::standards, person_id, strategy_id, 1, 'all', held_at::DATE, held_at::DATE,
    CASE WHEN agencies = 3 THEN held_at::DATE END,
    CASE WHEN agencies = 3 THEN NULL ELSE held_at::DATE + 1 END,
    CASE WHEN agencies IS NULL THEN 'it is not recorded either way'::whys END, 'same_day/all@1995-01-01'::versions
FROM strategy_discussions
LEFT JOIN (
    SELECT
        meeting_id,
        count(DISTINCT agency) FILTER (
            agency IN ('social care', 'police', 'health') AND mode IN ('in person', 'live remote')
        ) AS agencies
    FROM strategy_attendees GROUP BY meeting_id
) USING (meeting_id)
WHERE held_at IS NOT NULL;

-- Fewer than three placements open at any time in twelve months: a stay counts until twelve months after its end. Where
-- three count at once, the one that stops counting first is broken from the day on which the third began.
CREATE TEMP VIEW owed_placement_moves AS
WITH counting AS (
    SELECT
        person_id, placement_id, started_on, ended_on,
        CASE
            WHEN started_on IS NULL THEN 'the start date is missing'::whys
            WHEN ended_on < started_on THEN 'the dates are in the wrong order'::whys
        END AS because,
        months(ended_on, 12) AS stops_on,
        row_number() OVER (PARTITION BY person_id ORDER BY started_on, placement_id) AS sequence,
        coalesce(stops_on, DATE '2035-12-31') AS counts_until
    FROM stays WHERE (ended_on = started_on) IS NOT TRUE
),
others AS (
    SELECT a.placement_id, list(b.started_on ORDER BY b.started_on)[2] AS second_on
    FROM counting AS a JOIN counting AS b USING (person_id)
    WHERE a.because IS NULL AND b.because IS NULL
        AND (b.counts_until, b.sequence) > (a.counts_until, a.sequence)
    GROUP BY a.placement_id
)
SELECT
    'placement_moves'::standards, person_id, placement_id, sequence, 'all', started_on,
    CASE
        WHEN greatest(second_on, started_on) < counts_until AND second_on IS NOT NULL
        THEN greatest(second_on, started_on) - 1
        ELSE stops_on
    END,
    stops_on, NULL, because,
    since(coalesce(ended_on, started_on), 'placement_moves/all')
FROM counting LEFT JOIN others USING (placement_id);

-- Again and again: from a spell's start or an event to the next event. Spells and events meet by `key`.
CREATE MACRO intervals(spells, events) AS TABLE
WITH marks AS (
    SELECT *, spell_on AS started_on, FALSE AS is_event FROM query_table(spells)
    UNION ALL
    SELECT s.*, e.event_on, TRUE
    FROM query_table(spells) AS s
    JOIN (SELECT DISTINCT key, event_on FROM query_table(events)) AS e
        ON e.key = s.key AND e.event_on >= s.spell_on AND e.event_on <= coalesce(s.ended_on, DATE '9999-12-31')
)
SELECT
    *, row_number() OVER w AS sequence, lead(started_on) OVER w AS done_on,
    CASE WHEN lead(started_on) OVER w IS NULL THEN ended_on END AS ended_other_on
FROM marks
WINDOW w AS (PARTITION BY episode_id ORDER BY started_on, is_event);

CREATE MACRO lapse(started, spell_on, ended, due) AS CASE
    WHEN started IS NULL THEN 'the start date is missing'::whys
    WHEN ended < spell_on THEN 'the dates are in the wrong order'::whys
    WHEN due IS NULL THEN 'no limit is in force on the start date'::whys
END;

CREATE TEMP VIEW in_need_spells AS
SELECT person_id, plan_id AS episode_id, person_id AS key, started_on AS spell_on, ended_on FROM in_need;
CREATE TEMP VIEW in_need_visited AS
SELECT person_id AS key, visit_on AS event_on FROM cin_visits WHERE seen IS NOT FALSE;

CREATE TEMP VIEW owed_in_need_visit AS
SELECT
    'in_need_visit'::standards, person_id, episode_id, sequence, 'all', started_on, wd20, done_on, ended_other_on,
    lapse(started_on, spell_on, ended_on, wd20), since(wd20, 'in_need_visit/all')
FROM intervals('in_need_spells', 'in_need_visited') LEFT JOIN calendar ON day = started_on;

CREATE TEMP VIEW in_need_plans AS SELECT * REPLACE (episode_id AS key) FROM in_need_spells;
CREATE TEMP VIEW in_need_reviewed AS SELECT plan_id AS key, held_on AS event_on FROM cin_reviews;

CREATE TEMP VIEW owed_in_need_review AS
SELECT
    'in_need_review'::standards, person_id, episode_id, sequence, 'all', started_on, months(started_on, 3),
    done_on, ended_other_on, lapse(started_on, spell_on, ended_on, started_on),
    since(started_on, 'in_need_review/all')
FROM intervals('in_need_plans', 'in_need_reviewed');

CREATE TEMP VIEW plans AS
SELECT person_id, plan_id AS episode_id, plan_id AS key, started_on AS spell_on, ended_on FROM protection;
CREATE TEMP VIEW protection_visited AS
SELECT plan_id AS key, visit_on AS event_on FROM cp_visits WHERE seen IS NOT FALSE;

CREATE TEMP VIEW owed_protection_visit AS
SELECT
    'protection_visit'::standards, person_id, episode_id, sequence, 'all', started_on, wd10, done_on, ended_other_on,
    lapse(started_on, spell_on, ended_on, wd10), since(wd10, 'protection_visit/all')
FROM intervals('plans', 'protection_visited') LEFT JOIN calendar ON day = started_on;

CREATE TEMP VIEW conferences AS
SELECT person_id, plan_id AS episode_id, plan_id AS key, conference_on AS spell_on, ended_on FROM protection;
CREATE TEMP VIEW core_group_held AS SELECT plan_id AS key, held_on AS event_on FROM core_groups;
CREATE TEMP VIEW protection_reviewed AS SELECT plan_id AS key, review_on AS event_on FROM cp_reviews;

CREATE TEMP VIEW owed_core_group AS
SELECT
    'core_group'::standards, person_id, episode_id, sequence, CASE WHEN sequence = 1 THEN 'first' ELSE 'later' END,
    started_on,
    CASE WHEN sequence = 1 THEN wd10 ELSE started_on + 42 END, done_on, ended_other_on,
    lapse(started_on, spell_on, ended_on, wd10),
    CASE WHEN sequence = 1 THEN since(started_on, 'core_group/first') ELSE since(started_on, 'core_group/later') END
FROM intervals('conferences', 'core_group_held') LEFT JOIN calendar ON day = started_on;

CREATE TEMP VIEW owed_protection_review AS
SELECT
    'protection_review'::standards, person_id, episode_id, sequence,
    CASE WHEN sequence = 1 THEN 'first' ELSE 'later' END,
    started_on, months(started_on, CASE WHEN sequence = 1 THEN 3 ELSE 6 END),
    done_on, ended_other_on, lapse(started_on, spell_on, ended_on, started_on),
    CASE WHEN sequence = 1 THEN since(started_on, 'protection_review/first')
        ELSE since(started_on, 'protection_review/later') END
FROM intervals('conferences', 'protection_reviewed');

CREATE TEMP TABLE visited_stays AS
SELECT
    s.person_id, placement_id AS episode_id, s.care_period_id AS key, s.started_on AS spell_on, s.ended_on,
    months(s.started_on, 12) AS settled_on, first_on,
    CASE
        WHEN type = 'P1' AND EXISTS (
            FROM legal_statuses AS l WHERE l.status = 'C1' AND l.person_id = s.person_id
                AND l.started_on <= s.started_on AND coalesce(l.ended_on, DATE '9999-12-31') > s.started_on
        ) THEN 'interim'
        WHEN type IN ('U1', 'U4') THEN 'long term'
        ELSE 'standard'
    END AS track
FROM stays AS s LEFT JOIN (
    SELECT care_period_id, min(review_on) AS first_on FROM care_reviews WHERE cancelled IS NOT TRUE GROUP BY ALL
) USING (care_period_id);
CREATE TEMP VIEW care_visited AS
SELECT care_period_id AS key, visit_on AS event_on FROM care_visits WHERE seen IS NOT FALSE;

CREATE TEMP VIEW owed_care_visit AS
SELECT
    'care_visit'::standards, person_id, episode_id, sequence, variant, started_on,
    CASE variant
        WHEN 'first' THEN started_on + 7
        WHEN 'weekly' THEN started_on + 7
        WHEN 'four_weekly' THEN started_on + 28
        WHEN 'six_weekly' THEN started_on + 42
        ELSE months(started_on, 3)
    END,
    done_on, ended_other_on, lapse(started_on, spell_on, ended_on, started_on),
    CASE variant
        WHEN 'first' THEN since(started_on, 'care_visit/first')
        WHEN 'weekly' THEN since(started_on, 'care_visit/weekly')
        WHEN 'four_weekly' THEN since(started_on, 'care_visit/four_weekly')
        WHEN 'settled' THEN since(started_on, 'care_visit/settled')
        ELSE since(started_on, 'care_visit/six_weekly')
    END
FROM (
    SELECT *, CASE
        WHEN track = 'interim' AND (first_on IS NULL OR started_on < first_on) THEN 'weekly'
        WHEN track = 'interim' THEN 'four_weekly'
        WHEN sequence = 1 THEN 'first'
        WHEN track = 'long term' AND started_on >= settled_on THEN 'settled'
        ELSE 'six_weekly'
    END AS variant
    FROM intervals('visited_stays', 'care_visited')
);

CREATE TEMP VIEW care_spells AS
SELECT person_id, care_period_id AS episode_id, care_period_id AS key, started_on AS spell_on, ended_on FROM periods;
CREATE TEMP VIEW care_reviewed AS
SELECT care_period_id AS key, review_on AS event_on FROM care_reviews WHERE cancelled IS NOT TRUE;

CREATE TEMP VIEW owed_care_review AS
SELECT
    'care_review'::standards, person_id, episode_id, sequence, variant, started_on,
    CASE variant
        WHEN 'first' THEN wd20
        WHEN 'second' THEN months(started_on, 3)
        ELSE months(started_on, 6)
    END,
    done_on, ended_other_on, lapse(started_on, spell_on, ended_on, started_on),
    CASE sequence
        WHEN 1 THEN since(started_on, 'care_review/first')
        WHEN 2 THEN since(started_on, 'care_review/second')
        ELSE since(started_on, 'care_review/later')
    END
FROM (
    SELECT *, CASE sequence WHEN 1 THEN 'first' WHEN 2 THEN 'second' ELSE 'later' END AS variant
    FROM intervals('care_spells', 'care_reviewed')
)
LEFT JOIN calendar ON day = started_on;

CREATE TEMP VIEW pathways AS
SELECT
    s.person_id, s.person_id AS episode_id, s.person_id AS key, min(completed_on) AS spell_on,
    least(months(min(born_on), 252), min(died_on)) AS ended_on
FROM pathway_steps AS s LEFT JOIN persons USING (person_id)
WHERE step = 'plan' AND (born_on IS NULL OR born_on >= DATE '1995-01-01')
GROUP BY s.person_id
HAVING ended_on IS NULL OR spell_on <= ended_on;
CREATE TEMP VIEW pathway_reviewed AS
SELECT person_id AS key, completed_on AS event_on FROM pathway_steps WHERE step = 'review';

CREATE TEMP VIEW owed_pathway_plan_review AS
SELECT
    'pathway_plan_review'::standards, person_id, episode_id, sequence, 'all', started_on, months(started_on, 6),
    done_on, ended_other_on,
    CASE
        WHEN person_id IN (SELECT person_id FROM persons WHERE born_on IS NOT NULL)
        THEN lapse(started_on, spell_on, ended_on, started_on)
        ELSE 'the day of birth is not known'::whys
    END,
    since(started_on, 'pathway_plan_review/all')
FROM intervals('pathways', 'pathway_reviewed');

CREATE TEMP VIEW supervised_spells AS
SELECT person_id, referral_id AS episode_id, person_id AS key, started_on AS spell_on, ended_on FROM supervised;
CREATE TEMP VIEW discussed AS SELECT person_id AS key, held_on AS event_on FROM supervision_children;
CREATE TEMP VIEW entered AS SELECT person_id AS key, entered_on AS event_on FROM oversight_entries;

CREATE TEMP VIEW owed_supervision AS
SELECT
    'supervision'::standards, person_id, episode_id, sequence, 'all', started_on, started_on + 28, done_on,
    ended_other_on,
    lapse(started_on, spell_on, ended_on, started_on), since(started_on, 'supervision/all')
FROM intervals('supervised_spells', 'discussed');

CREATE TEMP TABLE overseen AS SELECT *, started_on AS day FROM intervals('supervised_spells', 'entered');

CREATE TEMP VIEW owed_oversight AS
SELECT
    'oversight'::standards, person_id, episode_id, sequence, variant, started_on,
    started_on + CASE variant WHEN 'in_need' THEN 42 WHEN 'care_settled' THEN 56 ELSE 28 END, done_on, ended_other_on,
    lapse(started_on, spell_on, ended_on, started_on),
    CASE variant
        WHEN 'in_need' THEN since(started_on, 'oversight/in_need')
        WHEN 'care_settled' THEN since(started_on, 'oversight/care_settled')
        WHEN 'care_new' THEN since(started_on, 'oversight/care_new')
        ELSE since(started_on, 'oversight/protection')
    END
FROM (
    SELECT o.*, CASE
        WHEN in_care AND settled AND NOT on_plan THEN 'care_settled'
        WHEN in_care AND NOT settled THEN 'care_new'
        WHEN on_plan THEN 'protection'
        ELSE 'in_need'
    END AS variant
    FROM overseen AS o LEFT JOIN standing('overseen') AS s ON s.person_id = o.person_id AND s.day = o.day
);

CREATE TEMP VIEW waits AS
SELECT
    person_id, referral_id || ':' || coalesce(wanted_on::VARCHAR, '') AS episode_id, person_id AS key, wanted_on AS spell_on,
    coalesce(given_on, ended_on) AS ended_on
FROM wants
WHERE wanted_on IS NULL OR coalesce(given_on, ended_on, DATE '9999-12-31') > wanted_on;
CREATE TEMP VIEW risk_reviewed AS SELECT person_id AS key, reviewed_on AS event_on FROM waiting_reviews;

CREATE TEMP VIEW owed_waiting_review AS
SELECT
    'waiting_review'::standards, person_id, episode_id, sequence, 'all', started_on, started_on + 7, done_on,
    ended_other_on,
    lapse(started_on, spell_on, ended_on, started_on), since(started_on, 'waiting_review/all')
FROM intervals('waits', 'risk_reviewed');

-- The ledger, with who answered on the day on which each obligation stopped, or today.
COPY (
    SELECT
        standard::VARCHAR AS standard, o.person_id, episode_id, sequence::INTEGER AS sequence, variant,
        CASE WHEN reckoned_on <= coalesce(a.until_on, DATE '9999-12-31') THEN a.worker_id END AS worker_id, a.team_id,
        started_on, due_on, done_on, ended_other_on, unknown_because::VARCHAR AS unknown_because,
        parameter_version::VARCHAR AS parameter_version
    FROM (
        SELECT
            *,
            -- What is owed on a single day belongs to it.
            CASE WHEN ended_other_on IS NOT NULL AND due_on = started_on THEN started_on ELSE ended_other_on END AS fell_on,
            least(coalesce(done_on, fell_on, getvariable('as_at')), getvariable('as_at')) AS reckoned_on
        FROM (
            FROM owed
            UNION ALL FROM owed_adviser_allocated
            UNION ALL FROM owed_allocation
            UNION ALL FROM owed_assessment_from_referral
            UNION ALL FROM owed_assessment_from_start
            UNION ALL FROM owed_care_review
            UNION ALL FROM owed_care_visit
            UNION ALL FROM owed_child_seen_in_assessment
            UNION ALL FROM owed_contact_decision
            UNION ALL FROM owed_core_group
            UNION ALL FROM owed_enquiry_completed
            UNION ALL FROM owed_in_need_plan_length
            UNION ALL FROM owed_in_need_review
            UNION ALL FROM owed_in_need_visit
            UNION ALL FROM owed_initial_conference
            UNION ALL FROM owed_out_of_hours_handover
            UNION ALL FROM owed_oversight
            UNION ALL FROM owed_pathway_assessment
            UNION ALL FROM owed_pathway_plan_review
            UNION ALL FROM owed_placement_moves
            UNION ALL FROM owed_protection_review
            UNION ALL FROM owed_protection_visit
            UNION ALL FROM owed_referral_decision
            UNION ALL FROM owed_strategy_discussion
            UNION ALL FROM owed_strategy_quorum
            UNION ALL FROM owed_supervision
            UNION ALL FROM owed_waiting_review
        )
    ) AS o
    LEFT JOIN answering AS a
        ON a.person_id = o.person_id AND o.reckoned_on >= a.from_on AND o.reckoned_on < a.next_on
    ORDER BY o.standard, o.person_id, episode_id, sequence, started_on
) TO 'LEDGER' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 50000);
