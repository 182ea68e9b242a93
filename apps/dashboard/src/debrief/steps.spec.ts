import { aDebrief, aNote, aSeat, aVoter } from './debrief.fixture';
import { SECTIONS } from './reading';
import { stepsOf, stepsOfGate } from './steps';

const states = (debrief: Parameters<typeof stepsOf>[0]) =>
  stepsOf(debrief, null).map(({ state }) => state);

describe('the six steps', () => {
  it('read and vote at the same time, and seal the rest', () => {
    expect(states(aDebrief())).toEqual(['done', 'now', 'now', 'shut', 'shut', 'shut']);
  });

  it('tick off what this person has done', () => {
    const me = aSeat({ readSections: [...SECTIONS], state: 'SEALED' });
    expect(states(aDebrief({ me }))).toEqual(['done', 'done', 'done', 'shut', 'shut', 'shut']);
  });

  it('open the discussion and the decision with the reveal', () => {
    expect(states(aDebrief({ phase: 'REVEALED' }))).toEqual([
      'done',
      'done',
      'done',
      'done',
      'now',
      'now',
    ]);
  });

  it('are all done after the decision, and shut after a cancellation', () => {
    expect(new Set(states(aDebrief({ phase: 'CLOSED' })))).toEqual(new Set(['done']));
    expect(states(aDebrief({ phase: 'CANCELLED' }))).toEqual([
      'done',
      'shut',
      'shut',
      'shut',
      'shut',
      'shut',
    ]);
  });

  it('say how far each of them is', () => {
    const debrief = aDebrief({
      me: aSeat({ readSections: ['agree', 'MIXED'] }),
      voters: [
        aVoter({ personId: 'a', isYou: true }),
        aVoter({ personId: 'b', state: 'SEALED' }),
        aVoter({ personId: 'c', state: 'EXCUSED' }),
      ],
    });
    expect(stepsOf(debrief, { filed: 6, excused: 1 }).map(({ note }) => note)).toEqual([
      '6 filed, 1 excused',
      'You have read 2 of 5',
      '1 of 2 sealed',
      'At the second vote',
      'After the reveal',
      'Signe Halvorsen',
    ]);
    expect(stepsOf(aDebrief({ phase: 'REVEALED', notes: [aNote({})] }), null)[4]?.note).toBe(
      '1 note',
    );
  });

  it('stand at the gate before anything is open', () => {
    const [gate, ...rest] = stepsOfGate({ filed: 2, excused: 0 }, 3);
    expect(gate).toMatchObject({ state: 'now', note: '3 scorecards missing' });
    expect(new Set(rest.map(({ state }) => state))).toEqual(new Set(['shut']));
    expect(stepsOfGate({ filed: 5, excused: 1 }, 0)[0]?.note).toBe('5 filed, 1 excused');
  });
});
