import type { BlueprintSettings, SchedulingSettings } from '@debrief/domain';
import { newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { PoolRuleRow } from './availability.repository';

/** Writes of the organisation's rules. */
@Injectable()
export class RulesStore {
  public async lock(tx: Tx): Promise<{ settings: Partial<SchedulingSettings>; version: number }> {
    await tx.execute('INSERT INTO scheduling_rules DEFAULT VALUES ON CONFLICT DO NOTHING');
    const row = await tx.queryOne<{ settings: Partial<SchedulingSettings>; version: number }>(
      'SELECT settings, version FROM scheduling_rules WHERE id = 1 FOR UPDATE',
    );
    if (!row) throw new Error('The scheduling rules are missing');
    return row;
  }

  public async save(tx: Tx, settings: SchedulingSettings): Promise<void> {
    await tx.execute(
      'UPDATE scheduling_rules SET settings = $1, version = version + 1 WHERE id = 1',
      [JSON.stringify(settings)],
    );
  }

  /** Locks the rules of a blueprint; version 0 while it says nothing. */
  public async lockBlueprint(tx: Tx, key: string): Promise<number> {
    await this.lock(tx);
    const row = await tx.queryOne<{ version: number }>(
      'SELECT version FROM blueprint_rules WHERE blueprint_key = $1',
      [key],
    );
    return row?.version ?? 0;
  }

  public async saveBlueprint(tx: Tx, key: string, over: BlueprintSettings): Promise<void> {
    await tx.execute(
      `INSERT INTO blueprint_rules (blueprint_key, rules, hours) VALUES ($1, $2, $3)
       ON CONFLICT (blueprint_key) DO UPDATE SET rules = excluded.rules, hours = excluded.hours,
         version = blueprint_rules.version + 1`,
      [key, JSON.stringify(over.rules), over.hours && JSON.stringify(over.hours)],
    );
  }

  /** Has every calendar read by the words of now. Uploads keep the words of when they came. */
  public async readCalendarsAgain(tx: Tx, personId: string | null): Promise<void> {
    await tx.execute(
      `UPDATE busy_calendar SET next_read_at = $2
       WHERE kind <> 'ics_upload' AND ($1::uuid IS NULL OR person_id = $1)`,
      [personId, tx.now],
    );
  }

  public async savePool(tx: Tx, rule: PoolRuleRow): Promise<void> {
    await tx.execute(
      `DELETE FROM pool_rule WHERE round_kind = $1 AND blueprint_key IS NOT DISTINCT FROM $2`,
      [rule.roundKind, rule.blueprintKey],
    );
    const lists = [rule.tags, rule.roles, rule.people, rule.withoutTags, rule.withoutPeople];
    if (lists.every((list) => list.length === 0) && !rule.withoutHiringManager) return;
    await tx.execute(
      `INSERT INTO pool_rule (id, round_kind, blueprint_key, tags, roles, people, without_tags, without_people, without_hiring_manager)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(tx.now.getTime()),
        rule.roundKind,
        rule.blueprintKey,
        ...lists,
        rule.withoutHiringManager,
      ],
    );
  }
}
