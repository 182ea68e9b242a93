import fc from 'fast-check';
import { assemblePacket } from '../packet/assemble-packet';
import type { PacketBody } from '../packet/packet-body';
import { filed, flagged, packetInput } from '../packet/packet.fixture';
import { redactPacket } from './redact-packet';
import { REDACTION_FIELDS, type RedactionTerms } from './terms';

const TERMS: RedactionTerms = {
  candidate: {
    name: 'Zéphyrine Quackenbush',
    email: 'zephyrine.q@mail.example',
    links: ['https://code.example/zquackenbush'],
    otherNames: ['Zuzu Vandergriff'],
  },
  colleagues: [
    { personId: 'ada', name: 'Adalberta Winterbourne' },
    { personId: 'bob', name: 'Bobolink Featherstone' },
  ],
  schools: ['Eastbridge University'],
  employers: ['Northwind Traders'],
};
/** No word of the trade holds one of these: a string search for them finds nothing but a leak. */
const TELLING = [
  'zephyrine',
  'quackenbush',
  'zuzu',
  'vandergriff',
  'adalberta',
  'winterbourne',
  'bobolink',
  'featherstone',
  'eastbridge',
  'northwind',
  'mail.example',
  'code.example',
];

const found = (told: unknown): string[] => {
  const text = JSON.stringify(told).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return TELLING.filter((word) => text.includes(word));
};

const names = fc.constantFrom(
  'Zéphyrine',
  'Zephyrine',
  'Quackenbush',
  'Zéphyrine Quackenbush',
  'Quackenbush, Zéphyrine',
  'Z. Quackenbush',
  'Zuzu',
  'zephyrine.q@mail.example',
  'https://code.example/zquackenbush',
  'Adalberta',
  'Winterbourne',
  'Bobolink Featherstone',
  'Eastbridge University',
  'Eastbridge',
  'Northwind Traders',
  'Northwind',
  'Vandergriff',
);
const dressed = fc
  .tuple(
    names,
    fc.constantFrom('', 'upper', 'lower'),
    fc.constantFrom('', "'s", '’s', '-like', '42', '_x', '.'),
  )
  .map(
    ([name, letters, after]) =>
      (letters === 'upper' ? name.toUpperCase() : letters === 'lower' ? name.toLowerCase() : name) +
      after,
  );
const prose = fc
  .array(
    fc.oneof(
      dressed,
      fc.constantFrom(
        'said',
        'she',
        'the cache',
        '(',
        ')',
        '"',
        'and',
        'https://docs.example/?q=',
        '\n',
        '@',
      ),
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .chain((words) => fc.constantFrom(' ', '  ', ', ').map((gap) => words.join(gap)));

/** A packet with the text in every place where somebody writes. */
function planted(text: string): PacketBody {
  const written = (person: string, round: string) => {
    const seat = `${person}@${round}`;
    const body = flagged(seat, 'overconfidence', 'major');
    return filed(`${person} ${round} clarity=4 depth=2`, {
      body: {
        notes: ['clarity', 'depth', 'flags'].map((of) => ({
          id: `${seat}/${of}`,
          kind: 'said' as const,
          text: `“${text}”`,
          atSeconds: null,
          fileId: null,
        })),
        ratings: (['clarity', 'depth'] as const).map((competency, index) => ({
          competency,
          value: index === 0 ? (4 as const) : (2 as const),
          evidence: [`${seat}/${competency}`],
          comment: text,
        })),
        flags: (body.flags ?? []).map((flag) => ({ ...flag, comment: text })),
        star: [
          {
            questionKey: 'q',
            situation: text,
            task: text,
            action: text,
            result: text,
            ranLong: false,
            stayedGeneric: false,
            seconds: null,
          },
        ],
        aiTools: [{ tool: text, use: text, disclosed: true }],
        summary: text,
      },
    });
  };
  const input = packetInput([written('ada', 'coding'), written('bob', 'design')]);
  const competencies = input.competencies.map((one) => ({
    ...one,
    name: `${one.name} ${text}`,
    description: text,
  }));
  const { loop } = input;
  return assemblePacket({
    ...input,
    competencies,
    rounds: input.rounds.map((round) => ({ ...round, name: `${round.name} ${text}` })),
    loop: {
      ...loop,
      level: text,
      jobTitle: text,
      candidate: {
        ...loop.candidate,
        name: TERMS.candidate.name,
        pronunciation: text,
        links: [text],
      },
    },
    adjudications: [
      {
        flagType: 'overconfidence',
        outcome: 'cleared',
        reason: text,
        adjudicator: 'Adalberta Winterbourne',
        at: new Date(0),
      },
    ],
    earlyLooks: [{ personName: 'Bobolink Featherstone', reason: text, at: new Date(0) }],
  });
}

describe('a redacted packet', () => {
  it('holds nothing of what was planted in every text, however it is written', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const packet = planted(text);
        const preview = redactPacket(packet, REDACTION_FIELDS, TERMS);
        expect(found(preview.packet)).toEqual([]);
        const choices = preview.unconfirmed.map((findId) => ({ findId, replace: true }));
        const made = redactPacket(packet, REDACTION_FIELDS, TERMS, choices);
        expect(made).toMatchObject({ unconfirmed: [], leftOver: [] });
        expect(found(made.packet)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every number and citation of the packet, and no id, moment or hash of it', () => {
    const packet = planted('Said so.');
    const { packet: paper } = redactPacket(packet, REDACTION_FIELDS, TERMS);
    expect(paper.competencies.map(({ key, mean, assessors }) => [key, mean, assessors])).toEqual(
      packet.competencies.map(({ key, mean, assessors }) => [key, mean, assessors]),
    );
    expect(
      paper.competencies
        .find(({ key }) => key === 'clarity')
        ?.ratings.map(({ ref, notes }) => [ref, notes]),
    ).toEqual([
      ['A', ['A.1']],
      ['B', ['B.1']],
    ]);
    const text = JSON.stringify(paper);
    for (const telling of ['ada', 'bob', 'loop', '2026-', '@', 'AI engineer'])
      expect(text).not.toContain(telling);
  });

  it('takes no word for it that something certain is none', () => {
    const packet = planted('Zéphyrine Quackenbush said so.');
    const { finds } = redactPacket(packet, REDACTION_FIELDS, TERMS);
    const kept = finds.map(({ id }) => ({ findId: id, replace: false }));
    expect(found(redactPacket(packet, REDACTION_FIELDS, TERMS, kept).packet)).toEqual([]);
  });
});
