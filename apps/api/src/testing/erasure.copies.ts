import { newId } from '@debrief/server-kernel';
import type { TestDatabase } from '@debrief/server-testing';

export interface Someone {
  readonly name: string;
  readonly email: string;
  readonly candidateId: string;
  readonly applicationId: string;
  readonly loopId: string;
  readonly runningLoopId: string;
  readonly roundId: string;
  readonly seatId: string;
  readonly personId: string;
}

export interface Planted extends Someone {
  /** Where the name stands now. */
  readonly tables: readonly string[];
  readonly endpointId: string;
  readonly sha256: string;
}

const SHA = 'a'.repeat(64);

/** Writes who somebody is wherever the house keeps copies of it, as its own code would. */
export async function plantCopies({ pool }: TestDatabase, of: Someone): Promise<Planted> {
  const endpointId = newId();
  const admin = `(SELECT id FROM person WHERE name = 'A admin')`;
  const runs = { import: newId(), export: newId() };
  const told = JSON.stringify({ name: of.name, email: of.email });
  const packet = JSON.stringify({
    candidate: {
      id: of.candidateId,
      name: of.name,
      timeZone: 'Europe/Paris',
      pronunciation: of.name,
      links: [`https://${of.email.split('@')[1]}`],
    },
    loopId: of.loopId,
    summary: 'Kept',
  });
  const statements: readonly (readonly [string, readonly unknown[]])[] = [
    [
      `UPDATE candidate SET name = $2, email = $3, pronunciation = $2, links = ARRAY['https://quillfeather.example'], source = $2 WHERE id = $1`,
      [of.candidateId, of.name, of.email],
    ],
    [
      `INSERT INTO candidate_restricted (candidate_id, private_notes, demographics) VALUES ($1, $2, $3)`,
      [of.candidateId, of.name, told],
    ],
    [
      `INSERT INTO application_restricted (application_id, pay_expectation) VALUES ($1, $2)`,
      [of.applicationId, `${of.name}: 90k`],
    ],
    [
      `INSERT INTO scorecard_draft (seat_id, person_id, body) VALUES ($1, $2, $3)`,
      [of.seatId, of.personId, told],
    ],
    [
      `INSERT INTO archived_draft (id, seat_id, loop_id, person_id, why, body, revision, archived_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'loop_closed', $4, 1, now())`,
      [of.seatId, of.loopId, of.personId, told],
    ],
    [
      `INSERT INTO packet_projection (loop_id, open_stages, content_version, body) VALUES ($1, 1, 1, $2)`,
      [of.loopId, packet],
    ],
    [
      `INSERT INTO packet_version (id, loop_id, number, body, sha256, frozen_at, frozen_by) VALUES (gen_random_uuid(), $1, 1, $2, $3, now(), $4)`,
      [of.loopId, packet, SHA, of.personId],
    ],
    [
      `INSERT INTO calendar_invite (uid, round_id, seat_id, sequence, method, told, changed_at) VALUES ('u', $1, NULL, 0, 'request', $2, now())`,
      [of.roundId, told],
    ],
    [
      `INSERT INTO mail (id, dedup_key, kind, candidate_id, loop_id, to_address, subject, state, last_error, created_at)
       VALUES (gen_random_uuid(), 'a', 'candidate_invitation', $1, $2, $3, $4, 'failed', $3, now())`,
      [of.candidateId, of.loopId, of.email, `Interview, ${of.name}`],
    ],
    [
      `INSERT INTO mail (id, dedup_key, kind, person_id, seat_id, to_address, subject, state, created_at)
       VALUES (gen_random_uuid(), 'b', 'file_now', $1, $2, 'x@example.org', $3, 'sent', now())`,
      [of.personId, of.seatId, `Your scorecard for ${of.name}`],
    ],
    [
      `INSERT INTO mail_stopped_address (address, code, reason, stopped_at) VALUES ($1, 550, $2, now())`,
      [of.email, `550 <${of.email}> unknown`],
    ],
    [
      `INSERT INTO import_run (id, source, content, file_name, format, state, created_by, created_at)
       VALUES ($1, 'lever', 'all', 'all.json', 'json', 'done', ${admin}, now())`,
      [runs.import],
    ],
    [
      `INSERT INTO import_row (run_id, number, rank, record, source_id, label, data, raw, action, applied)
       VALUES ($1, 1, 1, 'candidate', 's1', $2, $3, $3, 'create', true)`,
      [runs.import, of.name, told],
    ],
    [
      `INSERT INTO imported_record (source, record, source_id, target_id, raw, hash, owned, first_run_id, last_run_id)
       VALUES ('lever', 'candidate', 's1', $2, $3, '\\x01', $3, $1, $1)`,
      [runs.import, of.candidateId, told],
    ],
    [
      `WITH one AS (
         INSERT INTO imported_interview (id, candidate_id, source, source_id, name)
         VALUES (gen_random_uuid(), $2, 'lever', 'i1', $4) RETURNING id
       )
       INSERT INTO imported_record (source, record, source_id, target_id, raw, hash, first_run_id, last_run_id)
       SELECT 'lever', 'interview', 'i1', id, $3, '\\x01', $1, $1 FROM one`,
      [runs.import, of.candidateId, told, `${of.name}: phone`],
    ],
    [
      `INSERT INTO imported_scorecard (id, candidate_id, author_name, source, source_id, round_name, recommendation, summary)
       VALUES (gen_random_uuid(), $1, 'Somebody', 'lever', 'c1', 'Phone', 'yes', $2)`,
      [of.candidateId, `${of.name} was fine`],
    ],
    [
      `INSERT INTO export_run (id, content, format, state, stored, created_by, created_at, expires_at)
       VALUES ($1, 'candidates', 'csv', 'ready', true, ${admin}, '2026-11-24T08:00:00Z', '2026-11-25T08:00:00Z')`,
      [runs.export],
    ],
    [
      `INSERT INTO export_part (run_id, number, body) VALUES ($1, 1, $2)`,
      [runs.export, Buffer.from(`name,email\n${of.name},${of.email}\n`)],
    ],
    [
      `INSERT INTO idempotency_key (actor_id, key, operation, request_hash, response) VALUES ($1, gen_random_uuid(), 'x', 'h', $2)`,
      [of.personId, told],
    ],
    [
      `INSERT INTO webhook_endpoint (id, owner_id, url, events, secret_sealed, state, created_at)
       VALUES ($1, ${admin}, 'https://example.org', '{candidate.erased}', '\\x00', 'active', now()),
         (gen_random_uuid(), (SELECT id FROM person WHERE name = 'A barred'), 'https://example.org', '{candidate.erased}', '\\x00', 'active', now())`,
      [endpointId],
    ],
  ];
  for (const [text, values] of statements) await pool.query(text, [...values]);
  return {
    ...of,
    endpointId,
    sha256: SHA,
    tables: [
      'application_restricted',
      'archived_draft',
      'calendar_invite',
      'candidate',
      'candidate_file',
      'candidate_restricted',
      'export_part',
      'idempotency_key',
      'import_row',
      'imported_interview',
      'imported_record',
      'imported_scorecard',
      'mail',
      'mail_stopped_address',
      'packet_projection',
      'packet_version',
      'scorecard_draft',
      'scorecard_version',
      'seat_artefact',
    ],
  };
}
