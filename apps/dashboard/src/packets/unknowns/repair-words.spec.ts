import type { CoverageGap, CoverageRepair } from '@debrief/web-data';
import { costWords, plannedWords, repairKey } from './repair-words';

const repair = (more: Partial<CoverageRepair>): CoverageRepair => ({
  kind: 'SHORT_CALL',
  minutes: 20,
  statement: '',
  roundId: null,
  roundVersion: null,
  roundName: null,
  startsAt: null,
  personId: null,
  personName: null,
  ...more,
});
const gap = (more: Partial<CoverageGap>): CoverageGap => ({
  competency: 'x',
  name: 'X',
  weight: 0.1,
  have: 0,
  planned: 0,
  need: 2,
  accepted: null,
  repairs: [],
  ...more,
});

describe('ways to close a gap, in words', () => {
  it('says what each costs, and which is the cheapest', () => {
    expect(costWords(repair({}), true)).toBe('20 min, cheapest');
    expect(costWords(repair({ kind: 'ASK_IN_ROUND', minutes: 0 }), false)).toBe('no time added');
    expect(costWords(repair({ kind: 'ACCEPT', minutes: 0 }), true)).toBe('0 min');
  });

  it('tells two calls with different people apart', () => {
    expect(repairKey(repair({ personId: 'a' }))).not.toBe(repairKey(repair({ personId: 'b' })));
  });

  it('says whether what is planned closes it', () => {
    expect(plannedWords(gap({}))).toBeNull();
    expect(plannedWords(gap({ planned: 1 }))).toBe('1 more is planned, which is not enough');
    expect(plannedWords(gap({ planned: 2 }))).toBe('2 more are planned, which closes it');
  });
});
