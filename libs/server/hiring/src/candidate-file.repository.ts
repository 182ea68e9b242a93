import type { CandidateFileKind } from '@debrief/domain';
import { Db, type Actor, type TakenFile, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { mayOpenFiles } from './candidate-file.visibility';
import { mayReadCandidate } from './candidate.visibility';

export interface CandidateFileRow {
  readonly id: string;
  readonly candidate_id: string;
  readonly kind: CandidateFileKind;
  readonly name: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly added_at: Date;
  readonly adder_id: string;
  readonly adder_name: string;
  readonly adder_zone: string;
}

export interface NewCandidateFile extends Pick<TakenFile, 'id' | 'mediaType' | 'bytes' | 'sha256'> {
  readonly candidateId: string;
  readonly kind: CandidateFileKind;
  readonly name: string;
}

const FILE = `f.id, f.candidate_id, f.kind, f.name, f.media_type, f.bytes, f.added_at,
  adder.id AS adder_id, adder.name AS adder_name, adder.time_zone AS adder_zone`;

/** The only file that knows the table of candidates' files. */
@Injectable()
export class CandidateFileRepository {
  public constructor(private readonly db: Db) {}

  /** Of the candidates whose files the actor may open, oldest first. */
  public ofCandidates(actor: Actor, candidateIds: readonly string[]): Promise<CandidateFileRow[]> {
    return this.db.read(
      'hiring.file.of_candidates',
      `SELECT ${FILE} FROM candidate_file f JOIN candidate c ON c.id = f.candidate_id JOIN person adder ON adder.id = f.added_by
       WHERE c.id = ANY($3::uuid[]) AND ${mayOpenFiles('$1', '$2', 'c')} ORDER BY f.added_at, f.id`,
      [actor.personId, actor.roles, candidateIds],
    );
  }

  public oneFor(actor: Actor, id: string): Promise<CandidateFileRow | null> {
    return this.db.readOne(
      'hiring.file.one',
      `SELECT ${FILE} FROM candidate_file f JOIN candidate c ON c.id = f.candidate_id JOIN person adder ON adder.id = f.added_by
       WHERE f.id = $3 AND ${mayOpenFiles('$1', '$2', 'c')}`,
      [actor.personId, actor.roles, id],
    );
  }

  /** How many files the candidate has; null when the actor may add none to them. */
  public async countFor(actor: Actor, candidateId: string): Promise<number | null> {
    const row = await this.db.readOne<{ files: number }>(
      'hiring.file.count',
      `SELECT (SELECT count(*)::int FROM candidate_file f WHERE f.candidate_id = c.id) AS files
       FROM candidate c WHERE c.id = $3 AND c.erased_at IS NULL AND ${mayReadCandidate('$1', '$2', 'c')}`,
      [actor.personId, actor.roles, candidateId],
    );
    return row?.files ?? null;
  }

  /** Makes others who change the candidate's files wait; {@link countFor} under that lock. */
  public async lockAndCount(tx: Tx, actor: Actor, candidateId: string): Promise<number | null> {
    const locked = await tx.queryOne(
      `SELECT c.id FROM candidate c
       WHERE c.id = $3 AND c.erased_at IS NULL AND ${mayReadCandidate('$1', '$2', 'c')} FOR UPDATE`,
      [actor.personId, actor.roles, candidateId],
    );
    if (!locked) return null;
    const row = await tx.queryOne<{ files: number }>(
      'SELECT count(*)::int AS files FROM candidate_file WHERE candidate_id = $1',
      [candidateId],
    );
    return row?.files ?? 0;
  }

  /** The id of a file of the candidate with the same content and kind. */
  public async sameContent(tx: Tx, file: NewCandidateFile): Promise<string | null> {
    const row = await tx.queryOne<{ id: string }>(
      'SELECT id FROM candidate_file WHERE candidate_id = $1 AND kind = $2 AND sha256 = $3',
      [file.candidateId, file.kind, file.sha256],
    );
    return row?.id ?? null;
  }

  public async insert(tx: Tx, file: NewCandidateFile): Promise<void> {
    await tx.execute(
      `INSERT INTO candidate_file (id, candidate_id, kind, name, media_type, bytes, sha256, added_by, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        file.id,
        file.candidateId,
        file.kind,
        file.name,
        file.mediaType,
        file.bytes,
        file.sha256,
        tx.actor?.personId,
        tx.now,
      ],
    );
  }

  /** Removes a file of a candidate whom the actor may read; gives the candidate, or null. */
  public async remove(tx: Tx, actor: Actor, id: string): Promise<string | null> {
    const row = await tx.queryOne<{ candidate_id: string }>(
      `DELETE FROM candidate_file f USING candidate c
       WHERE f.id = $3 AND c.id = f.candidate_id AND ${mayReadCandidate('$1', '$2', 'c')}
       RETURNING f.candidate_id`,
      [actor.personId, actor.roles, id],
    );
    return row?.candidate_id ?? null;
  }

  /** All files of a candidate; gives the ids of their bytes. */
  public async removeAll(tx: Tx, candidateId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      'DELETE FROM candidate_file WHERE candidate_id = $1 RETURNING id',
      [candidateId],
    );
    return rows.map(({ id }) => id);
  }

  /** What is shown of a candidate together with their files is to be read anew. */
  public async touch(tx: Tx, candidateId: string): Promise<void> {
    await tx.execute('UPDATE candidate SET version = version + 1 WHERE id = $1', [candidateId]);
  }
}
