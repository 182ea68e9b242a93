import type { Client } from 'pg';

/**
 * Makes world B of one person: on every loop on which they owe a scorecard, everything that others
 * wrote, and all that follows from it, becomes different. Whatever that person did stays as it is.
 * Append-only tables are changed on purpose, with their triggers off: the world must have been
 * different all along.
 */
export async function disturb(client: Client, personId: string): Promise<string[]> {
  await client.query('SET session_replication_role = replica');
  const owed = await client.query<{ loop_id: string }>(
    `SELECT DISTINCT loop_id FROM seat WHERE person_id = $1 AND state = 'assigned' AND filed_at IS NULL`,
    [personId],
  );
  const loops = owed.rows.map((row) => row.loop_id);
  for (const step of STEPS)
    await client.query(step, step.includes('$2') ? [loops, personId] : [loops]);
  await client.query('SET session_replication_role = origin');
  return loops;
}

const STEPS = [
  // Other words, other recommendations, other times.
  `UPDATE scorecard_version v SET
     recommendation = CASE v.recommendation WHEN 'strong_no' THEN 'strong_yes' WHEN 'no' THEN 'yes' WHEN 'yes' THEN 'no' ELSE 'strong_no' END,
     summary = 'In the other world: ' || v.summary,
     submitted_at = v.submitted_at - interval '53 minutes',
     body = jsonb_set(jsonb_set(v.body, '{summary}', '"In the other world it reads otherwise."'), '{recommendation}', '"strong_no"')
   FROM scorecard s WHERE s.id = v.scorecard_id AND v.loop_id = ANY($1::uuid[]) AND s.author_id <> $2`,
  `UPDATE scorecard SET submitted_at = submitted_at - interval '53 minutes', independent = NOT independent
   WHERE loop_id = ANY($1::uuid[]) AND author_id <> $2`,
  `UPDATE rating r SET value = 5 - r.value, evidence_count = greatest(r.evidence_count, 1)
   FROM scorecard_version v JOIN scorecard s ON s.id = v.scorecard_id
   WHERE v.id = r.scorecard_version_id AND v.loop_id = ANY($1::uuid[]) AND s.author_id <> $2`,
  `INSERT INTO red_flag (id, scorecard_version_id, loop_id, type, severity, evidence_count)
   SELECT gen_random_uuid(), v.id, v.loop_id, 'overconfidence', 'critical', 1
   FROM scorecard_version v JOIN scorecard s ON s.id = v.scorecard_id
   WHERE v.loop_id = ANY($1::uuid[]) AND s.author_id <> $2`,
  // One scorecard of each loop is not there, and one that is missing is.
  `UPDATE seat SET filed_at = NULL WHERE id IN (
     SELECT DISTINCT ON (loop_id) id FROM seat
     WHERE loop_id = ANY($1::uuid[]) AND person_id <> $2 AND filed_at IS NOT NULL ORDER BY loop_id, id)`,
  `UPDATE seat SET filed_at = now() - interval '3 hours' WHERE loop_id = ANY($1::uuid[]) AND person_id <> $2
     AND filed_at IS NULL AND state = 'assigned'
     AND id NOT IN (SELECT DISTINCT ON (loop_id) id FROM seat WHERE loop_id = ANY($1::uuid[]) AND person_id <> $2 ORDER BY loop_id, id)`,
  `UPDATE seat SET filed_at = filed_at - interval '41 minutes'
   WHERE loop_id = ANY($1::uuid[]) AND person_id <> $2 AND filed_at IS NOT NULL`,
  // What follows from feedback: stage results, counts, versions, activity, packets, the record.
  `UPDATE stage SET state = CASE state WHEN 'open' THEN 'passed' WHEN 'passed' THEN 'open' ELSE state END,
     closed_at = now() - interval '1 day' WHERE loop_id = ANY($1::uuid[])`,
  `UPDATE loop SET last_activity_at = last_activity_at - interval '9 hours', missing_count = missing_count + 3,
     content_version = content_version + 17, version = version + 5, current_stage = greatest(current_stage - 1, 0),
     state = CASE state WHEN 'in_progress' THEN 'debrief' ELSE state END
   WHERE id = ANY($1::uuid[])`,
  `DELETE FROM packet_projection WHERE loop_id = ANY($1::uuid[])`,
  `INSERT INTO flag_adjudication (id, loop_id, flag_type, outcome, reason, adjudicator_id, at)
   SELECT gen_random_uuid(), l.id, 'overconfidence', 'upheld', 'In the other world', j.hiring_manager_id, now()
   FROM loop l JOIN job j ON j.id = l.job_id WHERE l.id = ANY($1::uuid[])`,
  `INSERT INTO access_ledger (loop_id, person_id, via) SELECT l.id, j.hiring_manager_id, 'packet'
   FROM loop l JOIN job j ON j.id = l.job_id WHERE l.id = ANY($1::uuid[])`,
  `INSERT INTO early_look (id, loop_id, person_id, reason, at)
   SELECT gen_random_uuid(), l.id, p.id, 'In the other world', now()
   FROM loop l, LATERAL (SELECT id FROM person WHERE 'recruiter' = ANY(roles) AND id <> $2 ORDER BY id LIMIT 1) p
   WHERE l.id = ANY($1::uuid[]) ON CONFLICT DO NOTHING`,
  `INSERT INTO audit_event (actor_id, actor_kind, action, subject_type, subject_id, loop_id, detail)
   SELECT s.person_id, 'person', 'scorecard.submitted', 'seat', s.id::text, s.loop_id, '{}'
   FROM seat s WHERE s.loop_id = ANY($1::uuid[]) AND s.person_id <> $2`,
  `UPDATE scorecard_draft d SET body = jsonb_set(d.body, '{summary}', '"Another draft"'), revision = revision + 4,
     updated_at = now() FROM seat s WHERE s.id = d.seat_id AND s.loop_id = ANY($1::uuid[]) AND d.person_id <> $2`,
  // Others attached something to their notes.
  `INSERT INTO seat_artefact (id, seat_id, author_id, name, media_type, bytes, sha256, added_at)
   SELECT gen_random_uuid(), s.id, s.person_id, 'of-the-other-world.txt', 'text/plain; charset=utf-8', 3, repeat('a', 64), now()
   FROM seat s WHERE s.loop_id = ANY($1::uuid[]) AND s.person_id <> $2 ON CONFLICT DO NOTHING`,
  // Reminders of others end when they file.
  `UPDATE reminder SET state = 'cancelled', done_at = now(), due_at = due_at - interval '1 hour'
   WHERE loop_id = ANY($1::uuid[]) AND person_id <> $2`,
  // Mail to others follows from what they filed: some came back, some was never sent, some is new.
  `UPDATE mail SET state = 'failed', attempts = 10, last_error = 'In the other world', subject = 'In the other world'
   WHERE person_id <> $2 AND (loop_id = ANY($1::uuid[]) OR EXISTS (
     SELECT 1 FROM jsonb_to_recordset(params->'items') AS item ("seatId" uuid)
     JOIN seat s ON s.id = item."seatId" WHERE s.loop_id = ANY($1::uuid[])))`,
  `DELETE FROM mail WHERE id IN (
     SELECT DISTINCT ON (loop_id) id FROM mail WHERE loop_id = ANY($1::uuid[]) AND person_id <> $2 ORDER BY loop_id, id)`,
  `INSERT INTO mail (id, dedup_key, kind, person_id, loop_id, params, to_address, subject, state, created_at, next_attempt_at)
   SELECT gen_random_uuid(), 'other world ' || l.id, 'packet_ready', j.hiring_manager_id, l.id, '{}', 'other@example.org',
     'In the other world', 'queued', now(), now() + interval '1 day'
   FROM loop l JOIN job j ON j.id = l.job_id WHERE l.id = ANY($1::uuid[]) AND j.hiring_manager_id <> $2`,
  // Feedback brought in from elsewhere reads otherwise, and there is more of it.
  `UPDATE imported_scorecard SET recommendation = 'strong_no', recommendation_original = 'definitely_not',
     summary = 'In the other world', ratings = '[]' WHERE author_id <> $2
     AND candidate_id IN (SELECT candidate_id FROM loop WHERE id = ANY($1::uuid[]))`,
  `INSERT INTO imported_scorecard (id, candidate_id, author_name, source, source_id, round_name, recommendation)
   SELECT gen_random_uuid(), candidate_id, 'Somebody', 'greenhouse', 'other world ' || id, 'Onsite', 'no'
   FROM loop WHERE id = ANY($1::uuid[])`,
  // Other systems were told of other filings, and it went otherwise.
  `UPDATE webhook_delivery SET state = 'failed', attempts = 9, last_error = 'In the other world', last_status = 500
   WHERE loop_id = ANY($1::uuid[])`,
  `DELETE FROM webhook_delivery WHERE id IN (
     SELECT DISTINCT ON (loop_id, endpoint_id) id FROM webhook_delivery WHERE loop_id = ANY($1::uuid[]) ORDER BY loop_id, endpoint_id, id)`,
  // Other questions were asked, as others' scorecards say.
  `DELETE FROM question_exposure e WHERE e.source = 'asked' AND e.loop_id = ANY($1::uuid[]) AND md5(e.question_key) < '8'`,
  `UPDATE question_exposure SET met_at = met_at - interval '200 days' WHERE source = 'asked' AND loop_id = ANY($1::uuid[])`,
  // Other drafts of others ended with their seats, and other pictures were handed in.
  `UPDATE archived_draft SET archived_at = archived_at - interval '5 hours', body = jsonb_set(body, '{summary}', '"In the other world"')
   WHERE loop_id = ANY($1::uuid[]) AND person_id <> $2`,
  `DELETE FROM archived_draft WHERE id IN (
     SELECT DISTINCT ON (loop_id) id FROM archived_draft WHERE loop_id = ANY($1::uuid[]) AND person_id <> $2 ORDER BY loop_id, id)
     AND md5(id::text) < '8'`,
  `UPDATE seat_artefact a SET name = 'other.png', added_at = a.added_at - interval '5 hours' FROM seat s
   WHERE s.id = a.seat_id AND s.loop_id = ANY($1::uuid[]) AND a.author_id <> $2`,
  // Second readers found otherwise, others were asked, and other gaps are lived with.
  `UPDATE flag_verdict v SET verdict = CASE v.verdict WHEN 'disputes' THEN 'corroborates' ELSE 'disputes' END,
     reason = 'In the other world', read_at = v.read_at - interval '7 hours'
   FROM flag_reading r WHERE r.id = v.reading_id AND r.loop_id = ANY($1::uuid[]) AND r.reader_id <> $2`,
  `DELETE FROM flag_verdict v USING flag_reading r WHERE r.id = v.reading_id AND r.loop_id = ANY($1::uuid[]) AND r.reader_id <> $2
     AND md5(r.id::text) < '8'`,
  `UPDATE flag_reading SET asked_at = asked_at - interval '7 hours' WHERE loop_id = ANY($1::uuid[])`,
  `INSERT INTO flag_reading (id, loop_id, flag_type, reader_id, asked_by, asked_at)
   SELECT gen_random_uuid(), l.id, 'ignores_cost', p.id, j.hiring_manager_id, now()
   FROM loop l JOIN job j ON j.id = l.job_id CROSS JOIN LATERAL (
     SELECT id FROM person WHERE id NOT IN ($2, j.hiring_manager_id) ORDER BY id LIMIT 1) p
   WHERE l.id = ANY($1::uuid[]) ON CONFLICT DO NOTHING`,
  `UPDATE gap_finding SET accepted = NOT accepted, reason = 'In the other world' WHERE loop_id = ANY($1::uuid[])`,
  // Other committees read the packet, and found otherwise.
  `UPDATE committee SET state = 'open', closed_at = NULL, question = 'In the other world', version = version + 3 WHERE loop_id = ANY($1::uuid[])`,
  `UPDATE committee_grade g SET evidence = 'thin', sentence = 'In the other world' FROM committee c
   WHERE c.id = g.committee_id AND c.loop_id = ANY($1::uuid[])`,
  `DELETE FROM committee_reader r USING committee c WHERE c.id = r.committee_id AND c.loop_id = ANY($1::uuid[]) AND md5(r.person_id::text) < '8'`,
  // Other decisions wait, others approved them, and candidates heard otherwise.
  `UPDATE decision SET outcome = 'no_hire', level = 'In the other world', rationale = 'In the other world', decided_at = decided_at - interval '6 hours'
   WHERE loop_id = ANY($1::uuid[])`,
  `UPDATE decision_detail dd SET memo = 'In the other world', record = jsonb_set(dd.record, '{dissent}', '[]') FROM decision d
   WHERE d.id = dd.decision_id AND d.loop_id = ANY($1::uuid[])`,
  `INSERT INTO approval_answer (decision_id, person_id, verdict, reason, at)
   SELECT a.decision_id, a.person_id, 'approved', 'In the other world', now() FROM decision_approver a
   WHERE a.loop_id = ANY($1::uuid[]) AND a.person_id <> $2 ON CONFLICT DO NOTHING`,
  `DELETE FROM decision_pending WHERE loop_id = ANY($1::uuid[]) AND md5(loop_id::text) < '8'`,
  `UPDATE packet_version SET sha256 = repeat('c', 64), frozen_at = frozen_at - interval '6 hours' WHERE loop_id = ANY($1::uuid[])`,
  `UPDATE candidate_told SET note = 'In the other world' WHERE loop_id = ANY($1::uuid[])`,
];
