import { assemblePacket } from './assemble-packet';
import { filed, packetInput, unfiled } from './packet.fixture';
import type { Given } from './packet.fixture';
import type { Recommendation } from '../scorecard/scorecard';
import type { Contradiction, PacketBody } from './packet-body';
import type { PacketInput } from './packet-input';

const assemble = (given: readonly Given[], more: Partial<PacketInput> = {}): PacketBody =>
  assemblePacket(packetInput(given, more));

describe('the people of a packet', () => {
  it('are listed by round, the lead first', () => {
    const given = ['zoe design', 'amy phone', 'bob coding', 'cy coding'].map((line) => filed(line));
    const lead = filed('moe coding', { role: 'lead' });
    expect(assemble([...given, lead]).assessors.map(({ seatId }) => seatId)).toEqual([
      'amy@phone',
      'moe@coding',
      'bob@coding',
      'cy@coding',
      'zoe@design',
    ]);
  });

  it('stand with role, times and recommendation', () => {
    const given = filed('ada coding', {
      submittedAt: '2026-11-23T12:33:00.000Z',
      independent: false,
    });
    expect(assemble([given]).assessors).toEqual([
      {
        seatId: 'ada@coding',
        personId: 'ada',
        name: 'Person ada',
        roundId: 'coding',
        roundName: 'Round coding',
        role: 'panelist',
        submittedAt: '2026-11-23T12:33:00.000Z',
        dueAt: '2026-11-24T11:00:00.000Z',
        hoursAfterRound: 1.6,
        hoursLate: null,
        independent: false,
        amendedAfterSeeing: false,
        recommendation: 'yes',
        contradiction: null,
      },
    ]);
  });

  it.each([
    ['2026-11-23T11:00:00.000Z', 0],
    ['2026-11-23T10:45:00.000Z', -0.2],
    ['2026-11-23T10:59:00.000Z', 0],
    ['2026-11-25T11:03:00.000Z', 48.1],
  ])('who filed at %s did so %d hours after the round', (submittedAt, hours) => {
    expect(assemble([filed('ada coding', { submittedAt })]).assessors[0]?.hoursAfterRound).toBe(
      hours,
    );
  });

  it('have no delay to show when the round had no slot', () => {
    const rounds = packetInput([]).rounds.map((round) => ({
      ...round,
      startsAt: null,
      endsAt: null,
    }));
    const packet = assemble([filed('ada coding')], { rounds });
    expect(packet.assessors[0]?.hoursAfterRound).toBeNull();
    expect(packet.rounds[1]?.startsAt).toBeNull();
  });

  it('do not include who was removed from the round', () => {
    const packet = assemble([filed('ada coding clarity=3', { state: 'removed' })]);
    expect(packet).toMatchObject({ assessors: [], scorecards: [], recommendations: [] });
  });

  it('include who was excused only after having filed', () => {
    const packet = assemble([filed('ada coding', { state: 'excused', reason: 'left us' })]);
    expect(packet.assessors).toHaveLength(1);
    expect(packet.excused).toEqual([]);
  });

  it('are grouped by recommendation, from no to yes', () => {
    const given = [
      filed('ada phone', { body: { recommendation: 'strong_yes' } }),
      filed('bob coding', { body: { recommendation: 'no' } }),
      filed('cy design', { body: { recommendation: 'strong_yes' } }),
      filed('dee design', { body: { recommendation: 'insufficient_signal' } }),
    ];
    expect(assemble(given).recommendations).toEqual([
      { recommendation: 'no', names: ['Person bob'] },
      { recommendation: 'strong_yes', names: ['Person ada', 'Person cy'] },
      { recommendation: 'insufficient_signal', names: ['Person dee'] },
    ]);
  });
});

describe('missing and excused feedback', () => {
  it('names who owes on a stage that is open or passed', () => {
    const stages = packetInput([]).stages;
    const given = [unfiled('ada phone'), unfiled('bob coding')];
    const missing = (state: 'open' | 'upcoming' | 'stopped'): string[] =>
      assemble(given, {
        stages: stages.map((stage) => (stage.id === 'onsite' ? { ...stage, state } : stage)),
      }).missing.map(({ seatId }) => seatId);
    expect(missing('open')).toEqual(['ada@phone', 'bob@coding']);
    expect(missing('upcoming')).toEqual(['ada@phone']);
    expect(missing('stopped')).toEqual(['ada@phone']);
  });

  it('asks nothing of shadows and removed seats', () => {
    const given = [
      unfiled('ada phone', { role: 'shadow' }),
      unfiled('bob phone', { state: 'removed' }),
    ];
    expect(assemble(given)).toMatchObject({ missing: [], excused: [], complete: true });
  });

  it('names who was excused or did not come, and why', () => {
    const given = [
      unfiled('ada phone', { state: 'excused', reason: 'ill' }),
      unfiled('bob coding', { state: 'no_show', reason: 'wrong room' }),
    ];
    expect(assemble(given)).toMatchObject({
      complete: true,
      missing: [],
      excused: [
        {
          seatId: 'ada@phone',
          personName: 'Person ada',
          roundName: 'Round phone',
          state: 'excused',
          reason: 'ill',
        },
        { seatId: 'bob@coding', state: 'no_show', reason: 'wrong room' },
      ],
    });
  });
});

describe('the scorecards of a packet', () => {
  const amended = (afterSeeing: boolean): Given =>
    filed('ada phone clarity=2', { amended: [{ ratings: 'clarity=4', afterSeeing }] });

  it('are whole, with ratings as the API shows them', () => {
    const [scorecard] = assemble([filed('ada phone clarity=2 cost=-')]).scorecards;
    expect(scorecard).toEqual({
      seatId: 'ada@phone',
      personName: 'Person ada',
      roundName: 'Round phone',
      kind: 'coding',
      submittedAt: '2026-11-23T16:30:00.000Z',
      recommendation: 'yes',
      summary: 'What ada@phone thinks of it',
      certificate: {
        independent: true,
        filedAt: '2026-11-23T16:30:00.000Z',
        submittedBy: null,
        looksBefore: [],
        statement: 'Filed before its author had been shown any other feedback on this loop.',
      },
      onBehalf: null,
      body: {
        notes: [
          expect.objectContaining({ id: 'ada@phone/clarity' }),
          expect.objectContaining({ id: 'ada@phone/flags' }),
        ],
        ratings: [
          {
            competency: 'clarity',
            value: 2,
            notProbed: false,
            support: 'supported',
            evidence: ['ada@phone/clarity'],
            comment: '',
          },
          {
            competency: 'cost',
            value: null,
            notProbed: true,
            support: 'supported',
            evidence: [],
            comment: '',
          },
        ],
        flags: [],
        keyPoints: [],
        star: [],
        asked: [],
        aiTools: [],
        recommendation: 'yes',
        summary: 'What ada@phone thinks of it',
      },
      amendments: [],
    });
  });

  it('show the latest version when it was amended before seeing others', () => {
    const packet = assemble([amended(false)]);
    expect(packet.assessors[0]?.amendedAfterSeeing).toBe(false);
    expect(packet.scorecards[0]?.body.ratings).toMatchObject([{ value: 4 }]);
    expect(packet.scorecards[0]?.amendments).toMatchObject([
      { number: 2, afterSeeingOthers: false },
    ]);
  });

  it('show the first version when it was amended after seeing others, and say so', () => {
    const packet = assemble([amended(true)]);
    expect(packet.assessors[0]?.amendedAfterSeeing).toBe(true);
    expect(packet.scorecards[0]?.body.ratings).toMatchObject([{ value: 2 }]);
    expect(packet.scorecards[0]?.amendments).toMatchObject([
      {
        number: 2,
        submittedAt: '2026-11-23T16:31:00.000Z',
        reason: 'Amendment 1',
        afterSeeingOthers: true,
        body: { ratings: [{ value: 4 }] },
      },
    ]);
  });

  it('certify whether they are independent, and the packet counts how many are', () => {
    const late = filed('bob coding clarity=3', { independent: false });
    const forSomebody = filed('cy design clarity=3');
    const packet = assemble([
      filed('ada phone clarity=2'),
      late,
      {
        ...forSomebody,
        scorecard: forSomebody.scorecard && {
          ...forSomebody.scorecard,
          onBehalf: { by: 'Rosa', reason: 'Dictated from the train' },
        },
      },
    ]);
    expect(packet.independence).toEqual({ independent: 2, total: 3 });
    expect(packet.scorecards.map(({ certificate }) => certificate)).toMatchObject([
      { independent: true, submittedBy: null, looksBefore: [] },
      {
        independent: false,
        looksBefore: [{ via: 'packet', at: '2026-11-23T14:00:00.000Z' }],
        statement: 'Filed after its author had been shown the packet.',
      },
      { independent: true, submittedBy: 'Rosa' },
    ]);
    expect(packet.scorecards[2]?.onBehalf).toEqual({
      by: 'Rosa',
      reason: 'Dictated from the train',
    });
  });
});

describe('a recommendation beside ratings of the same person', () => {
  it.each<[string, string, Recommendation, Contradiction | null]>([
    ['a yes beside low ratings', 'clarity=2 depth=1', 'strong_yes', 'higher'],
    ['a no beside high ratings', 'clarity=3 depth=4', 'no', 'lower'],
    ['a yes beside high ratings', 'clarity=3 depth=4', 'yes', null],
    ['a no beside low ratings', 'clarity=2 depth=1', 'strong_no', null],
    ['a yes beside ratings in the middle', 'clarity=2 depth=3', 'yes', null],
    ['no signal', 'clarity=1 depth=1', 'insufficient_signal', null],
    ['a yes beside one rating', 'clarity=1', 'yes', null],
    ['a yes beside unsupported ratings', 'clarity=1? depth=1?', 'yes', null],
  ])('%s', (_name, ratings, recommendation, expected) => {
    const given = filed(`ada coding ${ratings}`, { body: { recommendation } });
    expect(assemble([given]).assessors[0]?.contradiction).toBe(expected);
  });
});

describe('a late scorecard', () => {
  it('says how many hours after it was due', () => {
    const late = filed('ada coding', { submittedAt: '2026-11-26T05:30:00.000Z' });
    expect(assemble([late]).assessors[0]?.hoursLate).toBe(42.5);
  });
});
