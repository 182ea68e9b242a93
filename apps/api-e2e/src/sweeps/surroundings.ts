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
