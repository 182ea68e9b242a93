import type { PrintBlock } from '@debrief/server-print';
import {
  competencyName,
  count,
  enumerated,
  moment,
  nameOf,
  noteWords,
  PICTURE,
  ratingWords,
  signed,
  type ShownCompetency,
  type ShownPacket,
} from './packet-paper.words';

/** The first three questions of a packet: the ratings side by side, then what each rests on. */
export function ratingBlocks(packet: ShownPacket): PrintBlock[] {
  const byWeight = [...packet.competencies].sort((a, b) => b.weight - a.weight);
  const own = byWeight.filter(({ crossRound }) => !crossRound);
  const of = (picture: ShownCompetency['picture']) => own.filter((one) => one.picture === picture);
  const agree = of('agree').filter(({ n }) => n > 1);
  const mixed = of('mixed');
  const single = of('agree').filter(({ n }) => n === 1);
  const across = byWeight.filter(({ crossRound }) => crossRound);
  return [
    ...group(
      packet,
      '1. Where we agree',
      agree,
      'Nowhere yet: no competency has two ratings within one point.',
    ),
    ...group(packet, '2. Where we are mixed', mixed, 'No ratings two points apart.'),
    ...(single.length > 0 ? group(packet, 'One voice only', single, '') : []),
    ...(across.length > 0
      ? [...group(packet, 'Across the whole loop', across, ''), ...loud(across)]
      : []),
    ...unknowns(packet, of('unknown')),
  ];
}

function group(
  packet: ShownPacket,
  title: string,
  lines: readonly ShownCompetency[],
  none: string,
): PrintBlock[] {
  const heading = { kind: 'heading', level: 1, text: title } as const;
  if (lines.length === 0) return [heading, { kind: 'paragraph', text: none }];
  return [heading, table(packet, title, lines), ...lines.flatMap((line) => behind(packet, line))];
}

function table(
  packet: ShownPacket,
  caption: string,
  lines: readonly ShownCompetency[],
): PrintBlock {
  return {
    kind: 'table',
    caption,
    rowHeads: true,
    widths: [5, 2, 7, 3, 3, 3],
    head: ['Competency', 'Weight', 'Ratings', 'Mean', 'Spread', 'Assessors'],
    rows: lines.map((line) => [
      line.name,
      line.weight > 0 ? line.weight.toFixed(2) : 'none',
      line.ratings
        .map((rating) => `${nameOf(packet, rating.seatId)} ${ratingWords(rating)}`)
        .join(', ') || 'nobody',
      line.mean === null ? 'none' : line.mean.toFixed(2),
      spread(line),
      `${line.assessors} of ${line.minAssessors}`,
    ]),
  };
}

function spread({ min, max, n }: ShownCompetency): string {
  if (min === null || max === null) return 'none';
  return `${min === max ? min : `${min}–${max}`}, n ${n}`;
}

/** Everything under one number: who, in which round, by which words. */
function behind(packet: ShownPacket, line: ShownCompetency): PrintBlock[] {
  return [
    { kind: 'heading', level: 2, text: line.name },
    ...(line.description
      ? [{ kind: 'paragraph', text: line.description, quiet: true } as const]
      : []),
    { kind: 'paragraph', text: meanWords(line) },
    ...estimateBlocks(packet, line),
    ...gapBlocks(line),
    ...line.ratings.flatMap((rating) => ratingBlock(packet, rating)),
  ];
}

function meanWords({ ratings, mean, notProbed, picture }: ShownCompetency): string {
  const values = ratings.flatMap(({ supported, value }) =>
    supported && value !== null ? [value] : [],
  );
  const probed = notProbed > 0 ? ` Not probed by ${count(notProbed, 'scorecard')}.` : '';
  if (values.length === 0) return `No rating with enough evidence, so no mean.${probed}`;
  const picked = ` The picture: ${PICTURE[picture]}.`;
  if (mean === null) return `One rating with evidence: a single one has no mean.${picked}${probed}`;
  return `Raw mean: (${values.join(' + ')}) ÷ ${values.length} = ${mean.toFixed(2)}.${picked}${probed}`;
}

function estimateBlocks(packet: ShownPacket, line: ShownCompetency): PrintBlock[] {
  const { estimate, name, ratings, mean } = line;
  if (!estimate) return [];
  const { value, low, high, raw, pull, lines } = estimate;
  const shift =
    lines.length === 0 ? 0 : lines.reduce((sum, one) => sum + one.shift, 0) / lines.length;
  const sum = `${raw.toFixed(2)} ${signed(shift)} ${signed(pull)} = ${value.toFixed(2)}`;
  const points = ratings.flatMap((rating) =>
    rating.supported && rating.value !== null ? [rating.value] : [],
  );
  return [
    {
      kind: 'paragraph',
      text: `Adjusted for each one’s habit: ${value.toFixed(2)}, 90 % interval ${low.toFixed(1)}–${high.toFixed(1)}. Raw mean, mean of the shifts and the pull of few ratings: ${sum}.`,
    },
    {
      kind: 'list',
      mark: 'dot',
      items: lines.map(
        ({ seatId, shift: own, statement }) =>
          `${statement} (${nameOf(packet, seatId)} ${signed(own)})`,
      ),
    },
    {
      kind: 'scale',
      from: 1,
      to: 4,
      alt: `${name} on a line from 1 to 4: ratings ${enumerated(points.map(String))}; raw mean ${raw.toFixed(2)}; adjusted ${value.toFixed(2)}, 90 % interval ${low.toFixed(1)} to ${high.toFixed(1)}.`,
      rows: [
        { label: 'Ratings, raw mean', points, mean, interval: null, value: mean?.toFixed(2) ?? '' },
        {
          label: 'Adjusted, 90 %',
          points: [],
          mean: value,
          interval: { low: Math.max(1, low), high: Math.min(4, high) },
          value: `${value.toFixed(2)} (${low.toFixed(1)}–${high.toFixed(1)})`,
        },
      ],
    },
  ];
}

function gapBlocks({ acceptedGap }: ShownCompetency): PrintBlock[] {
  return acceptedGap
    ? [
        {
          kind: 'paragraph',
          text: `Fewer assessors than asked for, accepted by ${acceptedGap.acceptedBy}: “${acceptedGap.reason}”`,
        },
      ]
    : [];
}

function ratingBlock(
  packet: ShownPacket,
  rating: ShownCompetency['ratings'][number],
): PrintBlock[] {
  const assessor = packet.assessors.find(({ seatId }) => seatId === rating.seatId);
  const { anchor, comment, evidence } = rating;
  return [
    {
      kind: 'heading',
      level: 3,
      text: `${nameOf(packet, rating.seatId)}, ${assessor?.roundName ?? ''}: ${ratingWords(rating)}`,
    },
    ...(anchor ? [{ kind: 'paragraph', text: `Anchor: ${anchor}`, quiet: true } as const] : []),
    ...(comment ? [{ kind: 'paragraph', text: comment } as const] : []),
    { kind: 'list', mark: 'dot', items: evidence.map(noteWords) },
  ];
}

function loud(across: readonly ShownCompetency[]): PrintBlock[] {
  return across
    .filter(({ n }) => n === 0)
    .map(({ name }) => ({
      kind: 'note',
      title: `${name}: assessed by nobody.`,
      text: 'Any round could have rated it, and none did. Ask before you decide.',
    }));
}

function unknowns(packet: ShownPacket, unknown: readonly ShownCompetency[]): PrintBlock[] {
  const { missing, excused, independence, earlyLooks } = packet;
  const gaps = packet.competencies.filter(
    ({ assessors, minAssessors }) => assessors < minAssessors,
  );
  return [
    ...group(
      packet,
      '3. What we do not know',
      unknown,
      'No competency without a rating that rests on evidence.',
    ),
    { kind: 'heading', level: 2, text: 'Coverage' },
    {
      kind: 'list',
      mark: 'dot',
      items:
        gaps.length === 0
          ? ['Every competency has the assessors its blueprint asks for.']
          : gaps.map(
              ({ key, assessors, minAssessors, acceptedGap }) =>
                `${competencyName(packet, key)}: ${assessors} of ${minAssessors} assessors${acceptedGap ? ', accepted' : ''}`,
            ),
    },
    ...listed(
      'Not filed',
      missing.map(({ personName, roundName }) => `${personName}, ${roundName}`),
    ),
    ...listed(
      'Excused',
      excused.map(
        ({ personName, roundName, state, reason }) =>
          `${personName}, ${roundName}: ${state === 'no_show' ? 'was not there' : 'excused'}${reason ? `, “${reason}”` : ''}`,
      ),
    ),
    {
      kind: 'heading',
      level: 2,
      text: `${independence.independent} of ${independence.total} independent`,
    },
    {
      kind: 'list',
      mark: 'dot',
      items: earlyLooks.map(
        ({ personName, reason, at }) => `${personName} looked early, ${moment(at)}: “${reason}”`,
      ),
    },
  ];
}

function listed(title: string, items: readonly string[]): PrintBlock[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: title },
        { kind: 'list', mark: 'dot', items },
      ];
}
