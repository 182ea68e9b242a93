import { onDatabase } from '../boot/on-database';
import { seedBulk, seedContent, seedSeason, type BulkResult } from './index';

export interface SeedOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Loops to add. */
  readonly loops: number;
  readonly onProgress: (what: string, done: number, of: number) => void;
}

/**
 * Migrates the configured database (or the bundled one), loads the starter content and adds loops in
 * bulk.
 */
export function seed({ env, loops, onProgress }: SeedOptions): Promise<BulkResult> {
  return onDatabase(env, async (source) => {
    await seedContent(source);
    return seedBulk(source, { loops, now: new Date() }, onProgress);
  });
}

/** The same with the demonstration season, as it stands at `now`; nothing where people are already. */
export async function seedDemonstration(env: SeedOptions['env'], now: Date): Promise<void> {
  await onDatabase(env, async (source) => {
    await seedContent(source);
    await seedSeason(source, { now });
  });
}
