import type { PrintBlock, PrintDocument } from '@debrief/server-print';
import type { PacketFile } from './packet-file.schema';
import { conclusionBlocks, flagBlocks } from './packet-paper.conclusions';
import { ratingBlocks } from './packet-paper.ratings';
import { scorecardBlocks } from './packet-paper.scorecards';
import { day, enumerated, moment, type ShownPacket } from './packet-paper.words';

/**
 * A packet as a paper, for print and as a page: the questions in the order of the screen, then the
 * scorecards. Nothing in it depends on when or for whom it is made.
 *
 * @param packet that of the file, in today's shape
 */
export function packetPaper(file: PacketFile, packet: ShownPacket): PrintDocument {
  const { candidate, jobTitle, level } = packet;
  return {
    title: `Packet of ${candidate.name}`,
    language: 'en',
    subject: `Everything about one loop, combined for the decision: ${jobTitle}, ${level}`,
    author: 'Debrief',
    madeAt: new Date(file.frozen?.frozenAt ?? lastInstant(packet)),
    footer: 'Confidential, for the people who decide',
    hash: file.sha256,
    blocks: [
      { kind: 'facts', rows: factsOf(file, packet) },
      ...limitBlocks(file),
      ...ratingBlocks(packet),
      ...flagBlocks(packet),
      ...conclusionBlocks(packet, file),
      ...scorecardBlocks(packet),
    ],
  };
}

function factsOf(
  { frozen, sha256 }: PacketFile,
  packet: ShownPacket,
): { label: string; value: string }[] {
  const { jobTitle, level, blueprintTitle, blueprintVersion, rounds, severity } = packet;
  return [
    { label: 'Job', value: `${jobTitle}, level ${level}` },
    { label: 'Blueprint', value: `${blueprintTitle}, version ${blueprintVersion}` },
    {
      label: 'Rounds',
      value: rounds
        .map(({ name, startsAt, rubricTitle, rubricVersion, aiPolicy }) => {
          const rubric = rubricTitle ? `, rubric ${rubricTitle} version ${rubricVersion}` : '';
          return `${name}${startsAt ? `, ${day(startsAt)}` : ''}${rubric}, AI tools ${AI_TOOLS[aiPolicy]}`;
        })
        .join('\n'),
    },
    {
      label: 'State',
      value: frozen
        ? `Frozen packet ${frozen.number} (${frozen.reason}), ${moment(frozen.frozenAt)}, by ${frozen.frozenBy}`
        : `As it stood at change ${packet.contentVersion}, not frozen; ${packet.complete ? 'complete' : 'not complete'}`,
    },
    { label: 'SHA-256', value: sha256 },
    ...(severity
      ? [
          {
            label: 'Habits',
            value: `${SEVERITY[severity.state]}, from ${severity.ratings} ratings, ${moment(severity.fittedAt)}`,
          },
        ]
      : []),
  ];
}

const AI_TOOLS = {
  prohibited: 'not allowed',
  allowed_disclosed: 'allowed when disclosed',
  provided_tool: 'provided',
  required: 'required',
} as const;

const SEVERITY = {
  on: 'Estimates are adjusted for each one’s habit',
  off: 'Nobody differs in habit, so nothing is adjusted',
  too_little: 'Too little is known of habits, so nothing is adjusted',
} as const;

/** What is not in the paper although it exists. */
function limitBlocks({ limits, frozen }: PacketFile): PrintBlock[] {
  const { sealedStages, voteSealed } = limits;
  return [
    ...(sealedStages.length > 0
      ? [
          {
            kind: 'note',
            title: `Not in this packet yet: ${enumerated(sealedStages)}.`,
            text: 'Their feedback was sealed to the reader that this was made for.',
          } as const,
        ]
      : []),
    ...(voteSealed
      ? [
          {
            kind: 'note',
            title: 'A debrief is voting.',
            text: 'Recommendations and totals are left out until its votes are revealed.',
          } as const,
        ]
      : []),
    ...(frozen && frozen.erasedAt !== null
      ? [
          {
            kind: 'note',
            title: `The candidate was erased on ${day(frozen.erasedAt)}.`,
            text: 'The hash is that of the packet as it was decided on, and cannot be made again.',
          } as const,
        ]
      : []),
  ];
}

/** The last thing that happened in it; the first of all days where nothing has yet. */
function lastInstant(packet: ShownPacket): string {
  const at = [
    ...packet.scorecards.flatMap(({ submittedAt, amendments }) => [
      submittedAt,
      ...amendments.map((version) => version.submittedAt),
    ]),
    ...packet.flags.flatMap(({ adjudication }) => (adjudication ? [adjudication.at] : [])),
    ...packet.earlyLooks.map((look) => look.at),
  ];
  return at.sort().at(-1) ?? new Date(0).toISOString();
}
