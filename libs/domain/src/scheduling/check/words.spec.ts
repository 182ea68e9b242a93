import { explainNo } from './explain-no';
import { day, loop, NO_RULES, person, problem, round } from './problem.fixture';
import { RELAXATION_KINDS, type RelaxationPart } from './relaxation';
import { partWords, whyNotWords, type WhyNotNames } from './words';

const clock = (slot: number) =>
  `${String(Math.floor((slot % 96) / 4)).padStart(2, '0')}:${String((slot % 4) * 15).padStart(2, '0')}`;
const NAMES: WhyNotNames = {
  person: (id) => id.charAt(0).toUpperCase() + id.slice(1),
  round: (id) => id.charAt(0).toUpperCase() + id.slice(1),
  date: (date) => `day ${Number(date.slice(-2))}`,
  span: ({ from, to }) => (from === to ? 'Tue' : `Tue, ${clock(from)}–${clock(to)}`),
};
const STEPS = { steps: 5_000_000, otherDays: [] };

describe('whyNotWords', () => {
  it('tells a no, its reasons and the ways out of it in sentences', () => {
    const caps = [{ kind: 'week' as const, left: 0, price: null, from: 0, to: 480 }];
    const people = [person('ana', { caps }), person('bo', { free: [{ from: 60, to: 80 }] })];
    const asked = loop([round('coding', 4, [['ana', 'bo']])], { days: [day(0, 36, 60)] });
    const words = whyNotWords(explainNo(problem([asked], people), 'L', STEPS), NAMES);
    expect(words).toEqual({
      sentence: 'Nothing fits. It would if you could lift Ana’s weekly cap by 1, among others.',
      certificate: [
        {
          date: '2026-12-01',
          words: 'Nobody can take Coding: Bo is not free and Ana is full for the week',
        },
      ],
      conflict: [
        { rule: 'week_cap', words: 'Ana has a cap on the rounds of a week' },
        { rule: 'candidate_time', words: 'The candidate has only the hours they offered' },
        {
          rule: 'person_time',
          words: 'Bo has only the time that is free in the calendar',
        },
      ],
      relaxations: [
        { words: 'Lift Ana’s weekly cap by 1', price: 35, rules: ['week_cap'] },
        {
          words: 'Ask the candidate for 1 hour more (Tue, 15:00–16:00)',
          price: 48,
          rules: ['candidate_time'],
        },
        {
          words: 'Ask Bo to make 1 hour free (Tue, 13:00–14:00)',
          price: 60,
          rules: ['person_time'],
        },
      ],
    });
  });

  it('says of a pool of trainees that nobody in it interviews alone', () => {
    const asked = problem([loop([round('coding', 4, [[]])])], [person('tom')]);
    const leftOut = [{ seat: 'coding-0', person: 'tom', why: 'training' as const }];
    const { sentence, relaxations } = whyNotWords(
      explainNo(asked, 'L', { ...STEPS, leftOut }),
      NAMES,
    );
    expect(sentence).toBe(
      'Nothing fits on any day: Coding has only people in training, who do not interview alone.',
    );
    expect(relaxations).toEqual([]);
  });

  it('joins what has to be asked together', () => {
    const rules = { ...NO_RULES, twice: null, maxGap: { limit: 0, price: null } };
    const people = [
      person('ana', {
        free: [
          { from: 36, to: 40 },
          { from: 42, to: 46 },
        ],
      }),
    ];
    const rounds = [round('coding', 4, [['ana']]), round('design', 4, [['ana']])];
    const asked = loop(rounds, { days: [day(0, 36, 46)], rules });
    const { relaxations } = whyNotWords(explainNo(problem([asked], people), 'L', STEPS), NAMES);
    expect(relaxations[0]).toEqual({
      words: 'Let Ana sit in two rounds and allow breaks that are 30 minutes longer',
      price: 61,
      rules: ['twice', 'max_gap'],
    });
  });

  it('has words for every kind', () => {
    const nothing = { price: 1, person: null, round: null, subject: null, span: null, day: null };
    for (const kind of RELAXATION_KINDS)
      for (const by of [1, 5]) {
        const part: RelaxationPart = { ...nothing, kind, by };
        expect(partWords(part, NAMES)).toMatch(/^[a-z][^_]+$/);
      }
  });
});
