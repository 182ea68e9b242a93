import type { ContentType } from '@debrief/domain';
import { ContentUseRegistry } from '@debrief/server-blueprint';
import { Db, type Actor } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { conflicted, owesFeedback } from './seal.visibility';

export interface LoopImpact {
  readonly loops: number;
  readonly inFlight: number;
}

/** Open jobs that name a blueprint, for those that a blueprint, rubric, kit or taxonomy reaches. */
const JOBS_REACHED = `SELECT count(*)::int AS jobs FROM job j WHERE j.open AND CASE $1
  WHEN 'blueprint' THEN j.blueprint_key = $2
  WHEN 'flag_taxonomy' THEN $2 = 'default'
  ELSE j.blueprint_key IN (
    SELECT i.key FROM content_item i JOIN content_version v ON v.item_id = i.id AND v.number = i.latest_version
    WHERE i.type = 'blueprint' AND NOT i.archived AND CASE $1
      WHEN 'rubric' THEN jsonb_path_exists(v.body, '$.stages[*].rounds[*] ? (@.rubricKey == $key)', jsonb_build_object('key', $2::text))
      WHEN 'kit' THEN jsonb_path_exists(v.body, '$.stages[*].rounds[*] ? (@.kitKey == $key)', jsonb_build_object('key', $2::text))
      ELSE false END)
  END`;

/** Whom a new version of content reaches among loops and jobs; content itself knows neither. */
@Injectable()
export class ContentImpactRepository implements OnModuleInit {
  public constructor(
    private readonly db: Db,
    private readonly uses: ContentUseRegistry,
  ) {}

  /** An open job keeps its blueprint out of the archive: its next loop starts after it. */
  public onModuleInit(): void {
    this.uses.add(async (reading, type, key) => {
      if (type !== 'blueprint') return 0;
      const [row] = await reading.query<{ jobs: number }>(
        'SELECT count(*)::int AS jobs FROM job WHERE open AND blueprint_key = $1',
        [key],
      );
      return row?.jobs ?? 0;
    });
  }

  /**
   * Real loops that pin any version of the item, and those of them that still run. A question is
   * pinned by its choice for a round, or by the kit of a round for which none were chosen. How a
   * loop goes is sealed to whoever owes on it, so to them it runs; one they are barred from is left out.
   */
  public async loops(actor: Actor, type: ContentType, key: string): Promise<LoopImpact> {
    const row = await this.db.readOne<{ loops: number; inFlight: number }>(
      'loop.content.impact',
      `WITH pins AS (
         SELECT v.id FROM content_version v JOIN content_item i ON i.id = v.item_id WHERE i.type = $1 AND i.key = $2
       ), kits AS (
         SELECT v.id FROM content_version v JOIN content_item i ON i.id = v.item_id
         WHERE $1 = 'question' AND i.type = 'kit' AND v.body->'questionKeys' ? $2
       ), reached AS (
         SELECT id FROM loop WHERE blueprint_version_id IN (SELECT id FROM pins)
         UNION SELECT id FROM loop WHERE taxonomy_version_id IN (SELECT id FROM pins)
         UNION SELECT loop_id FROM round WHERE rubric_version_id IN (SELECT id FROM pins)
         UNION SELECT loop_id FROM round WHERE kit_version_id IN (SELECT id FROM pins)
         UNION SELECT r.loop_id FROM round r WHERE r.kit_version_id IN (SELECT id FROM kits)
           AND NOT EXISTS (SELECT 1 FROM round_choice c WHERE c.round_id = r.id)
         UNION SELECT loop_id FROM round_question WHERE version_id IN (SELECT id FROM pins) AND dropped_at IS NULL
       )
       SELECT count(*)::int AS loops,
         (count(*) FILTER (WHERE l.state NOT IN ('hired', 'not_hired', 'stopped')
           OR ${owesFeedback('$3::uuid', 'l')}))::int AS "inFlight"
       FROM loop l
       WHERE l.id IN (SELECT id FROM reached) AND NOT l.is_mock AND NOT ${conflicted('$3::uuid', 'l')}`,
      [type, key, actor.personId],
    );
    return row ?? { loops: 0, inFlight: 0 };
  }

  /**
   * Open jobs whose next loop takes the new version. None for a question: a kit holds its questions
   * as they stood, until it is published again itself.
   */
  public async jobs(type: ContentType, key: string): Promise<number> {
    const row = await this.db.readOne<{ jobs: number }>('loop.content.jobs', JOBS_REACHED, [
      type,
      key,
    ]);
    return row?.jobs ?? 0;
  }
}
