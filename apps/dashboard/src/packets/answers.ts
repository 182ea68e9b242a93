import { enumerated } from '@debrief/web-ui';
import type { Packet } from '@debrief/web-data';
import { count } from '../layout';
import type { MatrixGroup } from './matrix/Matrix';
import { groupsOf, openCritical, type Groups } from './packet-facts';

/** The answers that stand beside the questions, each in one sentence. */

const LOW = 2;
const MOST_NAMES = 3;

/** Three by name, the rest as a number. */
function atMost(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return enumerated(rest > 1 ? [...names.slice(0, MOST_NAMES), `${rest} more`] : names);
}

function agreeAnswer(packet: Packet): string {
  const { agree } = groupsOf(packet);
  if (agree.length === 0) return 'Nowhere yet: no competency has two ratings within one point.';
  const low = agree.filter(({ max }) => max !== null && max <= LOW).map(({ name }) => name);
  const all = `${count(agree.length, 'competency', 'competencies')} within one point.`;
  return low.length === 0 ? all : `${all} Agreed, and low: ${atMost(low)}.`;
}

function unknownAnswer(packet: Packet): string {
  const { unknown } = groupsOf(packet);
  const parts = [
    unknown.length > 0
      ? `${count(unknown.length, 'competency', 'competencies')} nobody rated with evidence`
      : '',
    packet.missing.length > 0 ? `${count(packet.missing.length, 'scorecard')} not filed` : '',
    packet.assessors.some(({ independent }) => !independent)
      ? `${count(packet.assessors.filter(({ independent }) => !independent).length, 'scorecard')} not independent`
      : '',
  ].filter(Boolean);
  return parts.length === 0 ? 'Nothing that was asked for is missing.' : `${parts.join(', ')}.`;
}

export function worryAnswer(packet: Packet): string {
  if (packet.flags.length === 0) return 'Nobody raised a red flag.';
  const critical = openCritical(packet);
  const flags = count(packet.flags.length, 'red flag');
  if (critical.length === 0) return `${flags}. No open critical one, so none of them bars a hire.`;
  return `${flags}. ${critical.map(({ name }) => name).join(', ')} is critical and open, so a hire cannot be decided yet.`;
}

const competencies = (n: number): string => count(n, 'competency', 'competencies');

/** What any round may rate, on its own line; left out when the blueprint has no such competency. */
function acrossGroup({ acrossRounds }: Groups): readonly MatrixGroup[] {
  if (acrossRounds.length === 0) return [];
  const nobody = acrossRounds.some(({ n }) => n === 0);
  const answer = nobody
    ? 'What any round may rate; nobody did.'
    : 'What any round may rate, on its own line.';
  return [
    {
      id: 'across',
      number: '',
      title: 'Across the whole loop',
      answer,
      competencies: acrossRounds,
    },
  ];
}

/** What one person rated: the low and the thinly covered in view, the rest a click away. */
function oneVoiceGroup({ single }: Groups): readonly MatrixGroup[] {
  if (single.length === 0) return [];
  const low = single.filter(
    ({ max, assessors, minAssessors }) => (max ?? 0) <= LOW || assessors < minAssessors,
  );
  const order = low.length === 0 ? 'None is low.' : 'The low and the thinly covered ones first.';
  return [
    {
      id: 'single',
      number: '',
      title: 'One voice only',
      answer: `${competencies(single.length)} rated by one person. ${order}`,
      competencies: low,
      folded: single.filter((one) => !low.includes(one)),
      foldedAre: 'all rated 3 or 4',
    },
  ];
}

/** Unrated competencies in view before a click asks for the rest. */
const MOST_UNKNOWN = 8;

/** What nobody rated: what somebody had in their rubric first; the rest is a click away when it is long. */
function unknownGroup(packet: Packet, unknown: Groups['unknown']): MatrixGroup {
  const early = packet.state === 'PLANNED' || packet.state === 'IN_PROGRESS';
  const asked = unknown.filter(({ ratings }) => ratings.length > 0);
  const never = unknown.filter(({ ratings }) => ratings.length === 0);
  const room = early ? 0 : Math.max(0, MOST_UNKNOWN - asked.length);
  // One row more takes no more room than the click that would show it.
  const shown = never.length === room + 1 && !early ? never : never.slice(0, room);
  return {
    id: 'unknown',
    number: '3',
    title: 'What we do not know',
    answer: unknownAnswer(packet),
    competencies: [...asked, ...shown],
    folded: never.slice(shown.length),
    foldedAre: early
      ? 'of rounds that are not in this packet yet'
      : 'in nobody’s rubric or rated by nobody',
  };
}

/** Groups 1 to 3, and between them what one voice says and what any round may rate. */
export function matrixGroups(packet: Packet): readonly MatrixGroup[] {
  const groups = groupsOf(packet);
  const { agree, mixed, unknown } = groups;
  const own =
    mixed.length === 0
      ? 'No ratings two points apart.'
      : `${competencies(mixed.length)} with ratings two points apart or more.`;
  const across = groups.acrossRounds
    .filter(({ picture }) => picture === 'MIXED')
    .map(({ name }) => name);
  const mixedAnswer =
    across.length === 0 ? own : `${own} ${across.join(', ')}, on its own line, is mixed too.`;
  return [
    {
      id: 'agree',
      number: '1',
      title: 'Where we agree',
      answer: agreeAnswer(packet),
      competencies: agree,
    },
    {
      id: 'mixed',
      number: '2',
      title: 'Where we are mixed',
      answer: mixedAnswer,
      competencies: mixed,
    },
    ...oneVoiceGroup(groups),
    ...acrossGroup(groups),
    unknownGroup(packet, unknown),
  ];
}
