import { debriefGate, type DebriefGateInput } from './gate';

const OPEN: DebriefGateInput = {
  state: 'debrief',
  isMock: false,
  decisionWaits: false,
  filed: 4,
  missing: [],
  voters: 5,
};

describe('the gate of a debrief', () => {
  it('is open when all have filed and nothing is decided, also after a hold', () => {
    expect(debriefGate(OPEN)).toBeNull();
    expect(debriefGate({ ...OPEN, state: 'on_hold' })).toBeNull();
  });

  it.each<[string, Partial<DebriefGateInput>, string]>([
    ['practice', { isMock: true }, 'practice'],
    ['a decided loop', { state: 'hired' }, 'decided'],
    ['a loop with a stage to come', { state: 'in_progress' }, 'too_early'],
    ['a decision that waits for approval', { decisionWaits: true }, 'waits'],
    ['missing scorecards', { missing: ['Ana'] }, 'missing'],
    ['a loop nobody filed on', { filed: 0 }, 'nothing_filed'],
    ['a loop without voters', { voters: 0 }, 'no_voter'],
  ])('is closed for %s', (_name, over, because) => {
    expect(debriefGate({ ...OPEN, ...over })?.because).toBe(because);
  });
});
