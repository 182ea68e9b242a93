import type { Packet } from '@debrief/web-data';
import { count } from '../layout';
import type { MatrixGroup } from './Matrix';
import { groupsOf, openCritical } from './packet-facts';

/** The answers that stand beside the questions, each in one sentence. */

const LOW = 2;

function agreeAnswer(packet: Packet): string {
  const { agree } = groupsOf(packet);
  if (agree.length === 0) return 'Nowhere yet: no competency has two ratings within one point.';
  const low = agree.filter(({ max }) => max !== null && max <= LOW).map(({ name }) => name);
  const all = `${count(agree.length, 'competency', 'competencies')} within one point.`;
  return low.length === 0 ? all : `${all} Agreed, and low: ${low.join(', ')}.`;
}

function unknownAnswer(packet: Packet): string {
  const { unknown } = groupsOf(packet);
  const parts = [
    unknown.length > 0 ? `${count(unknown.length, 'competency', 'competencies')} nobody rated with evidence` : '',
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

/** Groups 1 to 3, and between them the line of its own for what any round may rate. */
export function matrixGroups(packet: Packet): readonly MatrixGroup[] {
  const { agree, single, mixed, unknown, acrossRounds } = groupsOf(packet);
  const low = single.filter(({ max, assessors, minAssessors }) => (max ?? 0) <= LOW || assessors < minAssessors);
  const nobody = acrossRounds.filter(({ n }) => n === 0);
  const across: MatrixGroup = {
    id: 'across',
    number: '',
    title: 'Across the whole loop',
    answer: nobody.length === 0 ? 'What any round may rate, on its own line.' : 'What any round may rate; nobody did.',
    competencies: acrossRounds,
  };
  const oneVoice: MatrixGroup = {
    id: 'single',
    number: '',
    title: 'One voice only',
    answer: `${count(single.length, 'competency', 'competencies')} rated by one person. ${low.length === 0 ? 'None is low.' : 'The low and the thinly covered ones first.'}`,
    competencies: low,
    folded: single.filter((one) => !low.includes(one)),
  };
  return [
    { id: 'agree', number: '1', title: 'Where we agree', answer: agreeAnswer(packet), competencies: agree },
    {
      id: 'mixed',
      number: '2',
      title: 'Where we are mixed',
      answer: mixed.length === 0 ? 'No ratings two points apart.' : `${count(mixed.length, 'competency', 'competencies')} with ratings two points apart or more.`,
      competencies: mixed,
    },
    ...(single.length > 0 ? [oneVoice] : []),
    ...(acrossRounds.length > 0 ? [across] : []),
    { id: 'unknown', number: '3', title: 'What we do not know', answer: unknownAnswer(packet), competencies: unknown },
  ];
}
