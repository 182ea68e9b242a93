/** How a value is written: as it is, as an array of text, or as JSON. */
export type ColumnKind = 'plain' | 'array' | 'json';

const plain = (...names: readonly string[]): readonly (readonly [string, ColumnKind])[] =>
  names.map((name) => [name, 'plain'] as const);

/** The seeded tables in an order that foreign keys allow; columns left out keep their defaults. */
export const TABLES = {
  person: [
    ...plain('id', 'name', 'email', 'time_zone', 'created_at'),
    ['roles', 'array'],
    ['working_hours', 'json'],
  ],
  job: plain(
    'id',
    'title',
    'department',
    'level',
    'pattern',
    'blueprint_key',
    'hiring_manager_id',
    'created_at',
  ),
  job_recruiter: plain('job_id', 'person_id'),
  candidate: [
    ...plain(
      'id',
      'name',
      'email',
      'time_zone',
      'pronunciation',
      'source',
      'consent_at',
      'retain_until',
      'created_at',
    ),
    ['links', 'array'],
  ],
  candidate_restricted: plain('candidate_id', 'private_notes'),
  application: plain('id', 'candidate_id', 'job_id', 'current_loop_id', 'created_at'),
  application_restricted: plain('application_id', 'pay_expectation'),
  conflict_of_interest: plain('id', 'person_id', 'candidate_id', 'kind', 'created_at'),
  loop: plain(
    'id',
    'application_id',
    'candidate_id',
    'job_id',
    'is_mock',
    'state',
    'seal',
    'blueprint_version_id',
    'taxonomy_version_id',
    'current_stage',
    'stop_reason',
    'started_at',
    'last_activity_at',
    'closed_at',
    'missing_count',
    'content_version',
    'version',
  ),
  stage: plain('id', 'loop_id', 'position', 'kind', 'name', 'state', 'closed_at'),
  round: plain(
    'id',
    'loop_id',
    'stage_id',
    'position',
    'key',
    'kind',
    'name',
    'duration_minutes',
    'ai_policy',
    'rubric_version_id',
    'kit_version_id',
    'state',
    'starts_at',
    'ends_at',
  ),
  seat: plain(
    'id',
    'round_id',
    'stage_id',
    'loop_id',
    'person_id',
    'role',
    'state',
    'reason',
    'filed_at',
    'during',
    'assigned_at',
  ),
  round_choice: plain('round_id', 'chosen_by', 'chosen_at'),
  round_question: plain(
    'round_id',
    'question_key',
    'loop_id',
    'version_id',
    'position',
    'chosen_by',
    'chosen_at',
  ),
  question_exposure: plain(
    'question_key',
    'round_id',
    'source',
    'version_id',
    'candidate_id',
    'loop_id',
    'met_at',
  ),
  question_policy: plain('window_days', 'most_uses'),
  question_leak: plain(
    'id',
    'question_key',
    'place',
    'note',
    'reported_by',
    'reported_at',
    'state',
    'settled_by',
    'settled_at',
    'finding',
  ),
  question_rest: plain('question_key', 'leak_id', 'rested_by', 'rested_at'),
  scorecard_draft: [...plain('seat_id', 'person_id', 'revision', 'updated_at'), ['body', 'json']],
  scorecard: plain(
    'id',
    'seat_id',
    'round_id',
    'stage_id',
    'loop_id',
    'author_id',
    'counts',
    'independent',
    'submitted_at',
  ),
  scorecard_version: [
    ...plain(
      'id',
      'scorecard_id',
      'loop_id',
      'number',
      'recommendation',
      'summary',
      'amendment_reason',
      'after_seeing_others',
      'submitted_by',
      'submitted_at',
    ),
    ['body', 'json'],
  ],
  rating: plain('scorecard_version_id', 'competency', 'value', 'evidence_count'),
  red_flag: plain('id', 'scorecard_version_id', 'loop_id', 'type', 'severity', 'evidence_count'),
  flag_reading: plain('id', 'loop_id', 'flag_type', 'reader_id', 'asked_by', 'asked_at'),
  flag_verdict: plain('reading_id', 'verdict', 'reason', 'read_at'),
  flag_adjudication: plain(
    'id',
    'loop_id',
    'flag_type',
    'outcome',
    'reason',
    'adjudicator_id',
    'at',
  ),
  access_ledger: plain('loop_id', 'person_id', 'via', 'at'),
  early_look: plain('id', 'loop_id', 'person_id', 'reason', 'at'),
  packet_version: plain(
    'id',
    'loop_id',
    'number',
    'body',
    'sha256',
    'frozen_at',
    'frozen_by',
    'reason',
  ),
  decision: plain(
    'id',
    'loop_id',
    'packet_version_id',
    'number',
    'outcome',
    'level',
    'rationale',
    'decided_by',
    'decided_at',
  ),
  decision_detail: [...plain('decision_id', 'memo'), ['record', 'json'], ['groups', 'json']],
  decision_approver: plain('decision_id', 'person_id', 'loop_id', 'position'),
  decision_pending: plain('loop_id', 'decision_id', 'content_version'),
  committee: [
    ...plain(
      'id',
      'loop_id',
      'number',
      'question',
      'quorum',
      'due_at',
      'content_version',
      'paper',
      'sha256',
      'opened_by',
      'opened_at',
    ),
    ['profile', 'array'],
  ],
  committee_reader: [
    ...plain('committee_id', 'person_id', 'invited_at', 'vote', 'level', 'reason', 'voted_at'),
    ['citations', 'array'],
  ],
  committee_scorecard: plain('committee_id', 'ref', 'seat_id'),
  audit_event: [
    ...plain('at', 'actor_id', 'actor_kind', 'action', 'subject_type', 'subject_id', 'loop_id'),
    ['detail', 'json'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [string, ColumnKind])[]>>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export type Value = string | number | boolean | null | object;
export type Row = Readonly<Record<string, Value>>;

/** Rows on their way to the database, by table. */
export class Rows {
  private readonly held: Record<string, Row[]> = {};

  public add(table: TableName, row: Row): void {
    (this.held[table] ??= []).push(row);
  }

  public of(table: TableName): readonly Row[] {
    return this.held[table] ?? [];
  }

  /** How many rows there are in all. */
  public get size(): number {
    return TABLE_NAMES.reduce((sum, table) => sum + this.of(table).length, 0);
  }

  public clear(): void {
    for (const table of TABLE_NAMES) this.held[table] = [];
  }
}

/** A moment for the database, from milliseconds; null stays null. */
export function moment(ms: number): string;
export function moment(ms: number | null): string | null;
export function moment(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
