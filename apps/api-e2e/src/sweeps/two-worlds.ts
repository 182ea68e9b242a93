import { startApi, type PreparedDatabase, type RunningProcess } from '@debrief/server-testing';
import { raw, type Answer } from '../harness/api';
import type { Probe } from './documents';

/** Headers that tell two answers apart without telling anything of feedback. */
const MASKED = new Set(['date', 'x-request-id', 'connection', 'keep-alive']);

const NO_REDIS = 'redis://127.0.0.1:1';

export interface World {
  readonly api: RunningProcess;
  readonly url: string;
  close(): Promise<void>;
}

export async function openWorld(
  season: PreparedDatabase,
  change?: (url: string) => Promise<void>,
): Promise<World> {
  const { url, drop } = await season.copy();
  await change?.(url);
  // With Redis elsewhere the server leaves the background work to a worker, and there is none: what
  // it would write has ids and times of its own in each world.
  const api = await startApi(url, { STATEMENT_HEADER: 'false', REDIS_URL: NO_REDIS });
  return {
    api,
    url,
    close: async () => {
      await api.stop();
      await drop();
    },
  };
}

const masked = (answer: Answer) => ({
  status: answer.status,
  headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !MASKED.has(name))),
  // New each time are the trace id of an error, and the moments at which the reader was here, opened
  // a kit or first looked.
  text: answer.text
    .replace(/"requestId":"[^"]+"/g, '"requestId":"-"')
    .replace(/"(sessionExpiresAt|lastUsedAt|kitOpenedAt|firstLookAfter)":"[^"]+"/g, '"$1":"-"'),
});

/** Opening a packet is news with an id of its own, and some reads are audited at their own moment: these are read first. */
export const listsNews = ({ name }: Probe): boolean => /^(workItems|auditTrail)/.test(name);

/** The probes to which the two worlds answer differently. */
export async function differences(
  a: World,
  b: World,
  token: string,
  probes: readonly Probe[],
): Promise<string[]> {
  const found: string[] = [];
  for (const probe of probes) {
    const body = JSON.stringify({ query: probe.query });
    const [one, other] = await Promise.all([raw(a.api, token, body), raw(b.api, token, body)]);
    // Two refusals alike say nothing of what the answers would have been.
    if (one.text.includes('GRAPHQL_VALIDATION_FAILED'))
      found.push(`${probe.name}\n  is refused: ${one.text.slice(0, 200)}`);
    const [left, right] = [JSON.stringify(masked(one)), JSON.stringify(masked(other))];
    if (left === right) continue;
    // The length of an answer says less than the answer.
    const [from, to] = one.text === other.text ? [left, right] : [one.text, other.text];
    found.push(`${probe.name}\n${firstDifference(from, to)}`);
  }
  return found;
}

function firstDifference(left: string, right: string): string {
  let at = 0;
  while (left[at] === right[at] && at < left.length) at += 1;
  return `  A …${left.slice(Math.max(at - 80, 0), at + 80)}…\n  B …${right.slice(Math.max(at - 80, 0), at + 80)}…`;
}
