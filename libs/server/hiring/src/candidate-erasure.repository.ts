import type { Actor, Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { mayReadCandidate } from './candidate.visibility';

/** What is left of a name. */
export const ERASED_NAME = 'Erased candidate';

export interface ErasableCandidate {
  readonly name: string;
  readonly email: string;
  readonly erased: boolean;
  /** Real loops of theirs that are not decided or stopped. */
  readonly running: number;
}

@Injectable()
export class CandidateErasureRepository {
  /** Makes everything wait that would change the candidate or start a loop of theirs. */
  public async lock(tx: Tx, actor: Actor, id: string): Promise<ErasableCandidate | null> {
    const locked = await tx.queryOne(
      `SELECT c.id FROM candidate c WHERE c.id = $3 AND ${mayReadCandidate('$1', '$2', 'c')} FOR UPDATE`,
      [actor.personId, actor.roles, id],
    );
    if (!locked) return null;
    await tx.query('SELECT id FROM application WHERE candidate_id = $1 ORDER BY id FOR UPDATE', [
      id,
    ]);
    return tx.queryOne<ErasableCandidate & Record<string, unknown>>(
      `SELECT c.name, c.email, c.erased_at IS NOT NULL AS erased, (
         SELECT count(*)::int FROM loop l WHERE l.candidate_id = c.id AND NOT l.is_mock
           AND l.state NOT IN ('hired', 'not_hired', 'stopped')) AS running
       FROM candidate c WHERE c.id = $1`,
      [id],
    );
  }

  /** Nothing of the row, or beside it, says who it was any more. */
  public async erase(tx: Tx, id: string): Promise<void> {
    await tx.execute(
      `UPDATE candidate SET name = $2, email = '', time_zone = 'UTC', pronunciation = '', links = '{}', source = '',
         consent_at = NULL, retain_until = NULL, erased_at = $3, version = version + 1
       WHERE id = $1`,
      [id, ERASED_NAME, tx.now],
    );
    await tx.execute('DELETE FROM candidate_restricted WHERE candidate_id = $1', [id]);
    await tx.execute(
      `DELETE FROM application_restricted r USING application a
       WHERE a.id = r.application_id AND a.candidate_id = $1`,
      [id],
    );
  }
}
