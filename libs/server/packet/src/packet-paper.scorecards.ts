import type { PrintBlock } from '@debrief/server-print';
import {
  competencyName,
  FLAG_SEVERITY,
  moment,
  noteWords,
  ratingWords,
  RECOMMENDATION,
  type ShownPacket,
} from './packet-paper.words';

type Card = ShownPacket['scorecards'][number];
type Body = Card['body'];

/** The scorecards in full: what each one wrote, in the order of the rounds. */
export function scorecardBlocks(packet: ShownPacket): PrintBlock[] {
  if (packet.scorecards.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'The scorecards in full' },
    ...packet.scorecards.flatMap((card) => cardBlocks(packet, card)),
  ];
}

function cardBlocks(packet: ShownPacket, card: Card): PrintBlock[] {
  return [
    { kind: 'heading', level: 2, text: `${card.personName}, ${card.roundName}` },
    { kind: 'facts', rows: factsOf(packet, card) },
    ...(card.summary ? [{ kind: 'paragraph', text: card.summary } as const] : []),
    ...bodyBlocks(packet, card.body, `${card.personName}, ${card.roundName}`),
    ...card.amendments.flatMap((version) => [
      {
        kind: 'heading',
        level: 3,
        text: `Version ${version.number}, ${moment(version.submittedAt)}${version.afterSeeingOthers ? ', written after seeing others, does not count' : ''}`,
      } as const,
      ...(version.reason ? [{ kind: 'paragraph', text: `Why: ${version.reason}` } as const] : []),
      ...(version.body.summary && version.body.summary !== card.summary
        ? [{ kind: 'paragraph', text: version.body.summary } as const]
        : []),
      ...bodyBlocks(packet, version.body, `Version ${version.number} of ${card.personName}`),
    ]),
  ];
}

function factsOf(packet: ShownPacket, card: Card): { label: string; value: string }[] {
  const assessor = packet.assessors.find(({ seatId }) => seatId === card.seatId);
  const { certificate, onBehalf, recommendation } = card;
  const late = assessor?.hoursLate;
  return [
    {
      label: 'Filed',
      value: `${moment(card.submittedAt)}${late === null || late === undefined ? '' : `, ${late} h late`}`,
    },
    ...(recommendation === null
      ? []
      : [{ label: 'Recommends', value: RECOMMENDATION[recommendation] }]),
    ...(assessor?.contradiction
      ? [
          {
            label: 'But',
            value: `their own ratings are ${assessor.contradiction === 'higher' ? 'lower' : 'higher'} than that`,
          },
        ]
      : []),
    ...(onBehalf
      ? [{ label: 'Filed for them', value: `by ${onBehalf.by}: “${onBehalf.reason}”` }]
      : []),
    {
      label: certificate.independent ? 'Independent' : 'Not independent',
      value: certificate.statement,
    },
    ...(assessor?.amendedAfterSeeing
      ? [{ label: 'Amended', value: 'after seeing others; the first version counts' }]
      : []),
  ];
}

function bodyBlocks(packet: ShownPacket, body: Body, caption: string): PrintBlock[] {
  const notes = new Map(body.notes.map((note) => [note.id, note]));
  return [
    {
      kind: 'table',
      caption: `Ratings: ${caption}`,
      rowHeads: true,
      widths: [4, 2, 7],
      head: ['Competency', 'Rating', 'In their words'],
      rows: body.ratings.map((rating) => [
        competencyName(packet, rating.competency),
        ratingWords(rating),
        rating.comment,
      ]),
    },
    { kind: 'list', mark: 'dot', items: body.notes.map(noteWords) },
    {
      kind: 'list',
      mark: 'dot',
      items: body.flags.map((flag) =>
        `Red flag ${packet.flags.find(({ type }) => type === flag.type)?.name ?? flag.type}, ${FLAG_SEVERITY[flag.severity]}: ${flag.comment} ${flag.evidence.map((id) => notes.get(id)?.text ?? '').join(' ')}`.trimEnd(),
      ),
    },
    {
      kind: 'list',
      mark: 'dot',
      items: body.star.map(
        (answer) =>
          `${answer.questionKey}. Situation: ${answer.situation} Task: ${answer.task} Action: ${answer.action} Result: ${answer.result}${answer.ranLong ? ' Ran long.' : ''}${answer.stayedGeneric ? ' Stayed generic.' : ''}`,
      ),
    },
    {
      kind: 'list',
      mark: 'dot',
      items: body.aiTools.map(
        ({ tool, use, disclosed }) =>
          `AI tool ${tool}: ${use}, ${disclosed ? 'said so' : 'did not say so'}`,
      ),
    },
  ];
}
