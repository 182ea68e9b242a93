import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { envExample } from '@debrief/server-kernel';
import { packetJsonSchemaText } from '@debrief/server-packet/file';
import { printEndpoints, printSortedSchema } from './print-schema';

// Writes what the code declares beside it; with `--check` it only compares and fails on a difference.
const folder = resolve(import.meta.dirname, '..');
const files = [
  { path: resolve(folder, 'schema.graphql'), text: await printSortedSchema() },
  { path: resolve(folder, 'endpoints.snapshot.txt'), text: printEndpoints() },
  { path: resolve(folder, '../../.env.example'), text: envExample() },
  {
    path: resolve(folder, '../../docs/packet.schema.json'),
    text: packetJsonSchemaText(),
  },
];
const changed = files.filter(
  ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);

if (process.argv.includes('--check')) {
  for (const { path } of changed)
    process.stderr.write(`${path} is not what the code declares. Run: npm run schema\n`);
  process.exit(changed.length === 0 ? 0 : 1);
}
for (const { path, text } of changed) {
  writeFileSync(path, text);
  process.stdout.write(`${path} written\n`);
}
