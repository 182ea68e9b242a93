import type { Packet } from '@debrief/web-data';
import { amendedTo, gapsOf, groupsOf, openCritical, shortName, spreadWords } from './packet-facts';
import { assessor, competency, packet } from './packet.fixture';

const rating = (competencyKey: string, value: number | null, notProbed = false) => ({
  competency: competencyKey,
  value,
  notProbed,
  evidence: [],
  comment: '',
});

describe('facts of a packet', () => {
  it('sets what any round may rate on its own line, whatever its picture', () => {
    const groups = groupsOf(
      packet({
        competencies: [
          competency('a'),
          competency('production', { crossRound: true, picture: 'UNKNOWN' }),
        ],
      }),
    );
    expect(groups.agree.map(({ key }) => key)).toEqual(['a']);
    expect(groups.unknown).toEqual([]);
    expect(groups.acrossRounds.map(({ key }) => key)).toEqual(['production']);
  });

  it('does not call one voice an agreement', () => {
    const groups = groupsOf(
      packet({ competencies: [competency('two', { n: 2 }), competency('one', { n: 1 })] }),
    );
    expect([groups.agree.map(({ key }) => key), groups.single.map(({ key }) => key)]).toEqual([
      ['two'],
      ['one'],
    ]);
  });

  it('counts independent assessors, not ratings, for gaps', () => {
    expect(
      gapsOf(
        packet({ competencies: [competency('a', { n: 3, assessors: 1, minAssessors: 2 })] }),
      ).map(({ key }) => key),
    ).toEqual(['a']);
  });

  it('tells two people of the same first name apart', () => {
    const both = packet({
      assessors: [assessor('Ana Silva'), assessor('Ana Weber'), assessor('Ben Ode')],
    });
    expect(both.assessors.map((one) => shortName(both, one))).toEqual(['Ana S.', 'Ana W.', 'Ben']);
  });

  it('shows what an amendment after seeing others changed, and nothing else', () => {
    const card = (afterSeeingOthers: boolean) => ({
      seatId: 's',
      amendments: [
        {
          number: 2,
          submittedAt: '',
          reason: '',
          afterSeeingOthers,
          body: { ratings: [rating('a', 3), rating('b', 2)] },
        },
      ],
    });
    const competencies = [
      competency('a', {
        ratings: [
          {
            seatId: 's',
            value: 2,
            notProbed: false,
            supported: true,
            support: 'SUPPORTED',
            anchor: null,
            evidence: [],
            comment: '',
          },
        ],
      }),
      competency('b', {
        ratings: [
          {
            seatId: 's',
            value: 2,
            notProbed: false,
            supported: true,
            support: 'SUPPORTED',
            anchor: null,
            evidence: [],
            comment: '',
          },
        ],
      }),
    ];
    const seen = packet({
      competencies,
      scorecards: [card(true)] as unknown as Packet['scorecards'],
    });
    expect([amendedTo(seen, 's', 'a'), amendedTo(seen, 's', 'b')]).toEqual(['3', null]);
    expect(
      amendedTo(
        packet({ competencies, scorecards: [card(false)] as unknown as Packet['scorecards'] }),
        's',
        'a',
      ),
    ).toBeNull();
  });

  it('never says a number without its spread and n', () => {
    expect(spreadWords(competency('a', { min: 2, max: 4, n: 3 }))).toBe('2–4, n 3');
    expect(spreadWords(competency('a', { min: 3, max: 3, n: 1 }))).toBe('3, n 1');
    expect(spreadWords(competency('a', { min: null, max: null, n: 0 }))).toBe('');
  });

  it('holds only open critical flags against a hire', () => {
    const flag = (severity: string, adjudication: unknown) => ({
      type: severity,
      severity,
      adjudication,
    });
    const flags = [
      flag('CRITICAL', null),
      flag('CRITICAL', { outcome: 'CLEARED' }),
      flag('MAJOR', null),
    ] as unknown as Packet['flags'];
    expect(openCritical(packet({ flags }))).toHaveLength(1);
  });
});
