import { newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** What a mock loop stands on, so that practice needs nobody's application. */
export interface PracticeGround {
  readonly candidateId: string;
  readonly jobId: string;
}

const NAME = 'Practice candidate';
/** `.invalid` can never be an address: no mail reaches it, and no import means it. */
const EMAIL = 'practice@debrief.invalid';
const TITLE = 'Practice';

/**
 * The one candidate and the one job of mock loops, made with the first of them. Both are marked, and
 * are in no list, search, export or count.
 */
@Injectable()
export class PracticeGroundRepository {
  /** @param managerId whoever starts the first mock loop; a job has to name somebody */
  public async ensure(tx: Tx, managerId: string, timeZone: string): Promise<PracticeGround> {
    await tx.execute(
      `INSERT INTO candidate (id, name, email, time_zone, is_practice, created_at) VALUES ($1, $2, $3, $4, true, $5)
       ON CONFLICT (is_practice) WHERE is_practice DO NOTHING`,
      [newId(tx.now.getTime()), NAME, EMAIL, timeZone, tx.now],
    );
    await tx.execute(
      `INSERT INTO job (id, title, department, level, pattern, blueprint_key, hiring_manager_id, open, is_practice, created_at)
       VALUES ($1, $2, '', '', 'standard', 'standard', $3, false, true, $4)
       ON CONFLICT (is_practice) WHERE is_practice DO NOTHING`,
      [newId(tx.now.getTime()), TITLE, managerId, tx.now],
    );
    const ground = await tx.queryOne<PracticeGround>(
      `SELECT c.id AS "candidateId", j.id AS "jobId" FROM candidate c, job j WHERE c.is_practice AND j.is_practice`,
    );
    if (!ground) throw new Error('The candidate and job of practice are missing');
    return ground;
  }
}
