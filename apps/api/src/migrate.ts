import { readConfig } from '@debrief/server-kernel';
import { migrate, openDatabase } from './boot/database';

/** `node apps/api/dist/migrate.js`: brings the schema up to date before new processes start. */
async function main(): Promise<void> {
  const database = await openDatabase(readConfig(process.env));
  const ran = await migrate(database.url);
  process.stdout.write(ran.length === 0 ? 'The schema is current\n' : `Ran ${ran.join(', ')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
