import { enumerated } from '@debrief/web-ui';
import type { Packet } from '@debrief/web-data';
import { count } from '../layout';
import { openCritical } from '../packets/packet-facts';
import type { ReadingGroups } from './reading';

/** The answer beside each question of the silent read, in a sentence or two. */

const LOW = 2;
const competencies = (n: number): string => count(n, 'competency', 'competencies');

export function agreeWords({ agree }: ReadingGroups): string {
  if (agree.length === 0) return 'No competency has two ratings within one point.';
  const low = agree.filter(({ max }) => max !== null && max <= LOW).map(({ name }) => name);
  const all = `${competencies(agree.length)} within one point.`;
  return low.length === 0 ? all : `${all} Agreed, and low: ${enumerated(low)}.`;
}

export function mixedWords({ mixed }: ReadingGroups): string {
  return mixed.length === 0
    ? 'No ratings two points apart.'
    : `${competencies(mixed.length)} with ratings two points apart or more.`;
}

export function unknownWords(packet: Packet, { unknown, single }: ReadingGroups): string {
  const across = unknown.filter(({ crossRound }) => crossRound).map(({ name }) => name);
  const loud = across.map((name) => `${name}: assessed by nobody.`);
  const parts = [
    unknown.length > 0 ? `${competencies(unknown.length)} nobody rated with evidence` : '',
    single.length > 0 ? `${single.length} rest on one voice` : '',
  ].filter(Boolean);
  const rest =
    parts.length === 0 ? 'Nothing that was asked for is missing.' : `${parts.join(', ')}.`;
  const late = packet.missing.length;
  return [...loud, rest, late > 0 ? `${count(late, 'scorecard')} not filed.` : '']
    .filter(Boolean)
    .join(' ');
}

export function worryWords(packet: Packet): string {
  if (packet.flags.length === 0) return 'Nobody raised a red flag.';
  const critical = openCritical(packet).map(({ name }) => name);
  const flags = `${count(packet.flags.length, 'red flag')}.`;
  return critical.length === 0
    ? flags
    : `${flags} ${enumerated(critical)} ${critical.length === 1 ? 'is' : 'are'} critical and open.`;
}
