import type { PrintBlock } from '@debrief/server-print';
import type { PacketFile } from './packet-file.schema';
import {
  competencyName,
  day,
  enumerated,
  FLAG_SEVERITY,
  moment,
  noteWords,
  OUTCOME,
  RECOMMENDATION,
  type ShownPacket,
} from './packet-paper.words';

type Flag = ShownPacket['flags'][number];

const PICTURES: Readonly<Record<Flag['picture'], string>> = {
  once: 'Raised once, by one person in one round.',
  corroborated: 'Corroborated: raised in two rounds or more, by different people.',
  contested: 'Contested: a 4 on the same competency, in another round, says otherwise.',
};

/** Question 4: red flags with both sides of each. */
export function flagBlocks(packet: ShownPacket): PrintBlock[] {
  return [
    { kind: 'heading', level: 1, text: '4. What should worry us' },
    ...(packet.flags.length === 0
      ? [{ kind: 'paragraph', text: 'Nobody raised a red flag.' } as const]
      : packet.flags.flatMap((flag) => flagBlock(packet, flag))),
  ];
}

function flagBlock(packet: ShownPacket, flag: Flag): PrintBlock[] {
  const { adjudication } = flag;
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${flag.name}, ${FLAG_SEVERITY[flag.severity]}: ${flag.status}`,
    },
    { kind: 'paragraph', text: `${PICTURES[flag.picture]} Heard as: ${flag.heard}` },
    ...flag.raised.flatMap((voice) => [
      {
        kind: 'heading',
        level: 3,
        text: `${voice.personName}, ${voice.roundName}, raised it as ${FLAG_SEVERITY[voice.severity]}`,
      } as const,
      ...(voice.comment ? [{ kind: 'paragraph', text: voice.comment } as const] : []),
      { kind: 'list', mark: 'dot', items: voice.evidence.map(noteWords) } as const,
    ]),
    ...flag.contradicted.flatMap((voice) => [
      {
        kind: 'heading',
        level: 3,
        text: `${voice.personName}, ${voice.roundName}, contradicts it: ${voice.value} on ${competencyName(packet, voice.competency)}`,
      } as const,
      { kind: 'list', mark: 'dot', items: voice.evidence.map(noteWords) } as const,
    ]),
    ...flag.readings.map(
      (reading) => ({ kind: 'paragraph', text: readingWords(reading) }) as const,
    ),
    {
      kind: 'paragraph',
      text: adjudication
        ? `${adjudication.outcome === 'cleared' ? 'Cleared' : 'Upheld'} by ${adjudication.adjudicator}, ${moment(adjudication.at)}: “${adjudication.reason}”`
        : `Would clear it: ${flag.clearedBy}`,
    },
  ];
}

function readingWords({
  reader,
  askedBy,
  askedAt,
  verdict,
  reason,
  readAt,
}: Flag['readings'][number]): string {
  const asked = `${reader}, asked by ${askedBy} on ${day(askedAt)} to read it a second time`;
  if (verdict === null) return `${asked}, has not answered.`;
  const when = readAt === null ? '' : `, ${moment(readAt)}`;
  return `${asked}, ${verdict === 'corroborates' ? 'corroborates' : 'disputes'} it${when}: “${reason}”`;
}

/** Questions 5 and 6, then what was decided. While a vote is sealed they say that and nothing else. */
export function conclusionBlocks(packet: ShownPacket, file: PacketFile): PrintBlock[] {
  return [
    { kind: 'heading', level: 1, text: '5. What would change the decision' },
    { kind: 'paragraph', text: firmness(packet) },
    { kind: 'heading', level: 1, text: '6. What we recommend' },
    ...(packet.recommendations === null || packet.weighted === null
      ? [{ kind: 'paragraph', text: SEALED } as const]
      : recommended(packet, packet.recommendations, packet.weighted)),
    ...file.decisions.flatMap(decisionBlocks),
  ];
}

const SEALED =
  'A debrief is voting on this packet. Recommendations and totals open when its votes are revealed.';

function firmness({ robustness, competencies, recommendations }: ShownPacket): string {
  if (recommendations === null) return SEALED;
  if (!robustness)
    return 'Nothing that the arithmetic can show: fewer than two ratings have weight.';
  const { bar, side, share, tries, pivot, oneMore } = robustness;
  const name = (key: string) => competencies.find((one) => one.key === key)?.name ?? key;
  const rest = pivot === null ? '' : ` Most of the others turned on ${name(pivot)}.`;
  const more = oneMore
    ? ` One more round on ${name(oneMore.competency)} that says the same would make that ${percent(oneMore.share)}.`
    : '';
  return `With weights and ratings shaken ${tries} times, the picture stayed ${side} ${bar.toFixed(1)}, the line between “partly” and “meets it”, in ${percent(share)} of the tries.${rest}${more}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function recommended(
  packet: ShownPacket,
  recommendations: NonNullable<ShownPacket['recommendations']>,
  weighted: NonNullable<ShownPacket['weighted']>,
): PrintBlock[] {
  const { score, coveredWeight, leftOut, estimate } = weighted;
  const left =
    leftOut.length === 0
      ? ''
      : ` It leaves out ${enumerated(leftOut.map((key) => competencyName(packet, key)))}.`;
  const adjusted = estimate
    ? ` Adjusted for habits: ${estimate.value.toFixed(2)}, 90 % interval ${estimate.low.toFixed(1)}–${estimate.high.toFixed(1)}.`
    : '';
  return [
    {
      kind: 'facts',
      rows: recommendations.map(({ recommendation, names }) => ({
        label: `${RECOMMENDATION[recommendation]}, ${names.length}`,
        value: names.join(', '),
      })),
    },
    {
      kind: 'paragraph',
      text:
        score === null
          ? 'No weighted picture: nobody rated anything with weight.'
          : `The weighted picture is ${score.toFixed(2)}, over ${coveredWeight.toFixed(2)} of the weight.${left}${adjusted}`,
    },
    {
      kind: 'paragraph',
      quiet: true,
      text: 'Advice from arithmetic. It decides nothing: only a named person does.',
    },
  ];
}

function decisionBlocks(decision: PacketFile['decisions'][number]): PrintBlock[] {
  return [
    {
      kind: 'heading',
      level: 1,
      text: `Decision ${decision.number}: ${OUTCOME[decision.outcome]}${decision.level ? `, level ${decision.level}` : ''}`,
    },
    { kind: 'paragraph', text: decision.rationale },
    {
      kind: 'facts',
      rows: [
        { label: 'By', value: `${decision.decidedBy}, ${moment(decision.decidedAt)}` },
        {
          label: 'On',
          value: `frozen packet ${decision.packetNumber}, SHA-256 ${decision.packetSha256}`,
        },
      ],
    },
  ];
}
