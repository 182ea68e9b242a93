import type { Client } from 'pg';

// What surrounds the season in every world of the sweep, so that each surface has something to tell.

/** Recruiters and admins rarely sit on panels; here one of each does, where others have filed. */
export async function seatEveryRole(client: Client): Promise<void> {
  for (const role of ['recruiter', 'admin']) {
    await client.query(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role, state)
       SELECT gen_random_uuid(), r.id, r.stage_id, r.loop_id, p.id, 'panelist', 'assigned'
       FROM round r JOIN loop l ON l.id = r.loop_id AND l.state = 'in_progress' AND NOT l.is_mock,
         LATERAL (SELECT id FROM person WHERE roles = ARRAY[$1]::text[] ORDER BY id LIMIT 1) p
       WHERE r.kind = 'system_design'
         AND (SELECT count(*) FROM seat s WHERE s.loop_id = r.loop_id AND s.filed_at IS NOT NULL) >= 3
       ORDER BY r.id LIMIT 1`,
      [role],
    );
  }
}

/** What mails would lie there: a reminder of every seat that is not filed, and a digest for everybody who owes three. */
export async function mailEveryone(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO mail (id, dedup_key, kind, person_id, loop_id, seat_id, params, to_address, subject, state, created_at)
     SELECT gen_random_uuid(), 'sweep ' || s.id, 'file_reminder', p.id, s.loop_id, s.id, jsonb_build_object('seatId', s.id),
       p.email, 'You owe a scorecard', 'sent', now()
     FROM seat s JOIN person p ON p.id = s.person_id WHERE s.state = 'assigned' AND s.filed_at IS NULL`,
  );
  await client.query(
    `INSERT INTO mail (id, dedup_key, kind, person_id, params, to_address, subject, state, created_at)
     SELECT gen_random_uuid(), 'sweep digest ' || p.id, 'digest', p.id,
       jsonb_build_object('items', jsonb_agg(jsonb_build_object('kind', 'file_reminder', 'seatId', s.id))),
       p.email, 'What is due', 'sent', now()
     FROM seat s JOIN person p ON p.id = s.person_id WHERE s.state = 'assigned' AND s.filed_at IS NULL
     GROUP BY p.id HAVING count(*) >= 3`,
  );
}

/** The reminders that would be planned: one sent and one to come of every seat with a slot. */
export async function remindEveryone(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO reminder (id, seat_id, loop_id, person_id, kind, number, slot_start, due_at, state)
     SELECT gen_random_uuid(), s.id, s.loop_id, s.person_id, step.kind, 1, r.starts_at, r.ends_at,
       CASE WHEN s.filed_at IS NULL THEN step.state ELSE 'cancelled' END
     FROM seat s JOIN round r ON r.id = s.round_id AND r.starts_at IS NOT NULL,
       (VALUES ('file_now', 'sent'), ('file_reminder', 'waiting')) AS step (kind, state)
     WHERE s.state = 'assigned'`,
  );
}

/** Feedback of colleagues that was brought in from another system, on every candidate. */
export async function bringHistory(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO imported_scorecard (id, candidate_id, author_id, author_name, source, source_id, round_name, submitted_at,
       recommendation, recommendation_original, summary, ratings)
     SELECT gen_random_uuid(), c.id, p.id, p.name, 'greenhouse', 'sweep ' || c.id || p.id, 'Phone interview', now() - interval '1 year',
       'yes', 'yes', 'Asked good questions then.', '[{"name": "Problem solving", "original": "yes", "rating": 3, "note": "", "group": ""}]'
     FROM candidate c CROSS JOIN LATERAL (SELECT id, name FROM person ORDER BY md5(person.id::text || c.id::text) LIMIT 2) p`,
  );
}

/** An endpoint of every admin, and what it was told of every filing. */
export async function tellOthers(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO webhook_endpoint (id, owner_id, url, description, events, secret_sealed, state, created_at)
     SELECT gen_random_uuid(), id, 'https://news.example.org/in', 'Sweep', '{scorecard.submitted}', '\\x00', 'active', now()
     FROM person WHERE 'admin' = ANY (roles)`,
  );
  await client.query(
    `INSERT INTO webhook_delivery (id, endpoint_id, event_id, event, loop_id, payload, state, attempts, created_at, delivered_at, last_status)
     SELECT gen_random_uuid(), e.id, gen_random_uuid(), 'scorecard.submitted', s.loop_id,
       jsonb_build_object('type', 'scorecard.submitted', 'data', jsonb_build_object('seatId', s.id))::text, 'delivered', 1, s.filed_at, s.filed_at, 204
     FROM webhook_endpoint e CROSS JOIN seat s WHERE s.filed_at IS NOT NULL`,
  );
}

/** Everybody learns everything, their seats included, and is looked after by whoever runs loops. */
export async function trainEveryone(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO training_path (id, round_kind, title, steps, trainer_ids, valid_months, renewal, updated_at)
     SELECT gen_random_uuid(), kind, 'Sweep', '[{"key": "shadow", "kind": "shadow", "count": 2, "approvalRequired": true, "calibration": null},
         {"key": "reverse", "kind": "reverse_shadow", "count": 2, "approvalRequired": true, "calibration": null}]',
       (SELECT array_agg(id) FROM person WHERE roles && '{admin,recruiter,hiring_manager}'), 12, 'last_round', now()
     FROM (SELECT DISTINCT kind FROM round) AS kinds
     ON CONFLICT (round_kind) DO UPDATE SET trainer_ids = EXCLUDED.trainer_ids`,
  );
  await client.query(
    `INSERT INTO training_enrolment (id, path_id, person_id, enrolled_at, enrolled_by)
     SELECT gen_random_uuid(), t.id, s.person_id, now() - interval '400 days', s.person_id
     FROM (SELECT DISTINCT s.person_id, r.kind FROM seat s JOIN round r ON r.id = s.round_id
           WHERE s.role IN ('shadow', 'reverse_shadow') AND s.state = 'assigned') s JOIN training_path t ON t.round_kind = s.kind
     WHERE NOT EXISTS (SELECT 1 FROM training_enrolment e WHERE e.path_id = t.id AND e.person_id = s.person_id)`,
  );
}

/** Questions of the bank that scorecards said were asked, and others that were chosen for the same rounds. */
export async function exposeQuestions(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO question_exposure (question_key, round_id, source, version_id, candidate_id, loop_id, met_at)
     SELECT DISTINCT ON (q.key, r.id, source) q.key, r.id, source, v.id, l.candidate_id, l.id, r.ends_at
     FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = r.loop_id
       CROSS JOIN (VALUES ('chosen'), ('asked')) AS sources (source)
       JOIN content_item q ON q.type = 'question' JOIN content_version v ON v.item_id = q.id AND v.number = 1 AND v.round_kind = r.kind
     WHERE s.filed_at IS NOT NULL AND r.ends_at IS NOT NULL
     ORDER BY q.key, r.id, source ON CONFLICT DO NOTHING`,
  );
}

/** A draft that ended with its seat, of somebody on every loop, and a picture handed in with every filed card. */
export async function leaveThingsBehind(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO archived_draft (id, seat_id, loop_id, person_id, why, body, revision, archived_at)
     SELECT DISTINCT ON (s.loop_id) gen_random_uuid(), s.id, s.loop_id, s.person_id, 'filed_on_behalf',
       '{"notes": [], "ratings": [], "flags": [], "keyPoints": [], "star": [], "recommendation": "no", "summary": "Left behind."}', 3, s.filed_at
     FROM seat s WHERE s.filed_at IS NOT NULL ORDER BY s.loop_id, s.id`,
  );
  await client.query(
    `INSERT INTO seat_artefact (id, seat_id, author_id, name, media_type, bytes, sha256, added_at)
     SELECT gen_random_uuid(), id, person_id, 'board.png', 'image/png', 1000, repeat('a', 64), filed_at
     FROM seat WHERE filed_at IS NOT NULL`,
  );
}

/** Every kit was opened just now, so that asking for one writes nothing, and every candidate has a guide. */
export async function prepareEveryone(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO kit_opening (seat_id, first_at, last_at) SELECT id, now(), now() + interval '1 day' FROM seat`,
  );
  await client.query(
    `INSERT INTO guide (id, loop_id, token_hash, starts_on, onsite_on, made_by, made_at, expires_at, opens, last_opened_at)
     SELECT gen_random_uuid(), l.id, sha256(l.id::text::bytea), current_date, current_date + 14, (SELECT min(id::text)::uuid FROM person),
       now(), now() + interval '30 days', 2, now()
     FROM loop l WHERE NOT l.is_mock`,
  );
}

/**
 * A second reading of every red flag, asked of everybody on its loop who owes and of two who have no
 * seat there, one of whom has answered; and one gap of every loop that somebody accepted.
 */
export async function askSecondReaders(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO flag_reading (id, loop_id, flag_type, reader_id, asked_by, asked_at)
     SELECT gen_random_uuid(), f.loop_id, f.type, p.id, j.hiring_manager_id, now() - interval '1 day'
     FROM (SELECT DISTINCT loop_id, type FROM red_flag) f JOIN loop l ON l.id = f.loop_id JOIN job j ON j.id = l.job_id
     CROSS JOIN LATERAL (
       SELECT s.person_id AS id FROM seat s WHERE s.loop_id = l.id AND s.state = 'assigned' AND s.filed_at IS NULL
       UNION (SELECT id FROM person WHERE NOT EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = l.id AND s.person_id = person.id)
         ORDER BY md5(id::text || l.id::text) LIMIT 2)) p
     WHERE p.id <> j.hiring_manager_id ON CONFLICT DO NOTHING`,
  );
  await client.query(
    `INSERT INTO flag_verdict (reading_id, verdict, reason, read_at)
     SELECT id, 'disputes', 'The follow-up held up', now() FROM flag_reading
     WHERE md5(id::text) < '8' ON CONFLICT DO NOTHING`,
  );
  await client.query(
    `INSERT INTO gap_finding (loop_id, competency, number, accepted, reason, found_by, at)
     SELECT l.id, 'problem_solving', 100, true, 'The take-home shows it', j.hiring_manager_id, now()
     FROM loop l JOIN job j ON j.id = l.job_id`,
  );
}

const PAPER = JSON.stringify({
  format: 'debrief/redacted-packet/1',
  profile: ['name'],
  contentVersion: 1,
  candidate: 'The candidate',
  level: 'Senior',
  competencies: [],
  flags: [],
  scorecards: [],
  weighted: { score: null, coveredWeight: 0 },
  recommendations: [],
});

/** Committees that have read every packet with something filed, by people who never met the candidate. */
export async function askCommittees(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO committee (id, loop_id, number, state, question, quorum, due_at, profile, content_version, paper, sha256, opened_by, opened_at, closed_at)
     SELECT gen_random_uuid(), l.id, 1, 'closed', 'Sweep ' || l.id, 2, now(), '{name}', 1, $1, repeat('a', 64), j.hiring_manager_id, now(), now()
     FROM loop l JOIN job j ON j.id = l.job_id
     WHERE NOT l.is_mock AND EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = l.id AND s.filed_at IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM committee c WHERE c.loop_id = l.id)`,
    [PAPER],
  );
  await client.query(
    `INSERT INTO committee_reader (committee_id, person_id, invited_at, vote, reason, voted_at)
     SELECT c.id, p.id, now(), 'yes', 'Sweep', now() FROM committee c JOIN loop l ON l.id = c.loop_id, LATERAL (
       SELECT p.id FROM person p WHERE p.active AND NOT EXISTS (
         SELECT 1 FROM seat s JOIN loop met ON met.id = s.loop_id WHERE s.person_id = p.id AND met.candidate_id = l.candidate_id)
       ORDER BY md5(p.id::text || l.id::text) LIMIT 3) p
     ON CONFLICT DO NOTHING`,
  );
  await client.query(
    `INSERT INTO committee_scorecard (committee_id, ref, seat_id)
     SELECT c.id, 'S' || row_number() OVER (PARTITION BY c.id ORDER BY s.id), s.id
     FROM committee c JOIN seat s ON s.loop_id = c.loop_id AND s.filed_at IS NOT NULL
     WHERE NOT EXISTS (SELECT 1 FROM committee_scorecard k WHERE k.committee_id = c.id)`,
  );
  await client.query(
    `INSERT INTO committee_grade (committee_id, ref, person_id, evidence, leading_questions, sentence, graded_at)
     SELECT r.committee_id, k.ref, r.person_id, 'clear', false, 'Sweep ' || k.ref, now()
     FROM committee_reader r JOIN committee_scorecard k ON k.committee_id = r.committee_id ON CONFLICT DO NOTHING`,
  );
}

/**
 * On every loop of which something is filed a decision that waits, asked of everybody who owes there
 * and of two who have no seat; on decided ones a memo, an amended version and a talk with the candidate.
 */
export async function proposeDecisions(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO packet_version (id, loop_id, number, body, sha256, frozen_at, frozen_by, reason)
     SELECT gen_random_uuid(), l.id, 1 + (SELECT count(*) FROM packet_version v WHERE v.loop_id = l.id),
       coalesce((SELECT v.body FROM packet_version v WHERE v.loop_id = l.id ORDER BY v.number DESC LIMIT 1),
         (SELECT v.body FROM packet_version v ORDER BY v.id LIMIT 1)),
       repeat('b', 64), now(), j.hiring_manager_id, CASE WHEN l.state IN ('hired', 'not_hired') THEN 'amendment' ELSE 'decision' END
     FROM loop l JOIN job j ON j.id = l.job_id
     WHERE NOT l.is_mock AND l.state <> 'stopped' AND EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = l.id AND s.filed_at IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM decision_pending w WHERE w.loop_id = l.id)`,
  );
  await client.query(
    `INSERT INTO decision (id, loop_id, packet_version_id, number, outcome, level, rationale, decided_by, decided_at)
     SELECT gen_random_uuid(), v.loop_id, v.id, 1 + (SELECT count(*) FROM decision d WHERE d.loop_id = v.loop_id), 'hire', 'Senior',
       'Sweep ' || v.loop_id, v.frozen_by, now()
     FROM packet_version v WHERE v.sha256 = repeat('b', 64) AND v.reason = 'decision'`,
  );
  await client.query(
    `INSERT INTO decision_detail (decision_id, memo, record, groups)
     SELECT d.id, 'Sweep ' || d.loop_id,
       '{"debriefNumber": null, "votesBefore": [], "votesAfter": [], "levelVotes": [], "dissent": [{"name": "Sweep", "vote": "no", "statement": "No."}],
         "unresolvedFlags": [], "gaps": [], "notIndependent": []}',
       jsonb_build_array(jsonb_build_object('name', 'Sweep', 'needed', 1, 'people', (
         SELECT jsonb_agg(p.id) FROM (
           SELECT s.person_id AS id FROM seat s WHERE s.loop_id = d.loop_id AND s.state = 'assigned' AND s.filed_at IS NULL
           UNION (SELECT id FROM person WHERE active AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = d.loop_id AND s.person_id = person.id)
             ORDER BY md5(id::text || d.loop_id::text) LIMIT 2)) p)))
     FROM decision d WHERE NOT EXISTS (SELECT 1 FROM decision_detail dd WHERE dd.decision_id = d.id)`,
  );
  await client.query(
    `INSERT INTO decision_approver (decision_id, person_id, loop_id, position)
     SELECT d.id, p.id::uuid, d.loop_id, 0 FROM decision d JOIN decision_detail dd ON dd.decision_id = d.id,
       jsonb_array_elements_text(dd.groups->0->'people') AS p (id)
     WHERE d.rationale LIKE 'Sweep %' ON CONFLICT DO NOTHING`,
  );
  await client.query(
    `INSERT INTO decision_pending (loop_id, decision_id, content_version)
     SELECT d.loop_id, d.id, l.content_version FROM decision d JOIN loop l ON l.id = d.loop_id WHERE d.rationale LIKE 'Sweep %'`,
  );
  await client.query(
    `INSERT INTO candidate_told (id, loop_id, state, channel, note, told_by, told_at, written_at)
     SELECT gen_random_uuid(), l.id, 'told', 'call', 'Sweep', j.hiring_manager_id, now(), now()
     FROM loop l JOIN job j ON j.id = l.job_id WHERE l.state IN ('hired', 'not_hired') AND md5(l.id::text) < '8'`,
  );
}
