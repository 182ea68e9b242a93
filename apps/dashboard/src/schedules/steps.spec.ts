import { deskFixture, placementsFixture } from './desk.fixture';
import { EMPTY_DRAFT, taken } from './draft';
import { stepped, type DeskState, type Step } from './steps';

const person = (id: string, name: string) => ({
  id,
  name,
  zone: 'UTC',
  times: [],
  caps: [],
  bufferMinutes: 0,
});
const desk = deskFixture({ people: [person('ana', 'Ana'), person('ben', 'Ben')] });
const start = (): DeskState => ({
  draft: taken({ placements: placementsFixture() }, null),
  said: '',
});
const after = (...steps: readonly Step[]) =>
  steps.reduce((now, step) => stepped(desk, 'Europe/Amsterdam', now, step), start());
const leadOf = ({ draft }: DeskState) =>
  draft.placements.find(({ roundId }) => roundId === 'coding')?.seats[0]?.personId;
const coding = { roundId: 'coding', seatId: 'coding-lead' };

describe('steps on the desk', () => {
  it('say what a key did, and undo it', () => {
    expect(after({ do: 'move', by: -1 }).said).toBe(
      'Coding Wed 2 Dec, 08:45–09:45, for Achieng 10:45–11:45.',
    );
    expect(after({ do: 'person', by: 1 }).said).toBe('Coding goes to Ben.');
    expect(after({ do: 'person', by: 1 }, { do: 'undo' })).toMatchObject({
      said: 'Undone.',
      draft: start().draft,
    });
    expect(after({ do: 'undo' }).said).toBe('Nothing left to undo.');
  });

  it('make a drag onto another row one step: the round moves and its seat changes', () => {
    const dropped = after({ do: 'drop', chosen: coding, steps: 2, onto: 'ben' });
    expect(leadOf(dropped)).toBe('ben');
    expect(dropped.draft.past).toHaveLength(1);
    expect(leadOf(stepped(desk, 'UTC', dropped, { do: 'undo' }))).toBe('ana');
  });

  it('leave everything as it was when somebody may not have the seat', () => {
    const dropped = after({ do: 'drop', chosen: coding, steps: 2, onto: 'dan' });
    expect(dropped.draft).toEqual(start().draft);
    expect(dropped.said).toContain('may not have this seat');
  });

  it('ask for a seat where only a round is chosen', () => {
    const chosen = { roundId: 'coding', seatId: null };
    expect(after({ do: 'choose', chosen }, { do: 'person', by: 1 }).said).toContain(
      'Choose a seat',
    );
  });

  it('take a proposal and say when it is and what it costs', () => {
    const proposal = {
      index: 0,
      price: 2,
      sentence: '',
      lines: [],
      placements: placementsFixture(),
    };
    const state = stepped(
      desk,
      'Europe/Amsterdam',
      { draft: EMPTY_DRAFT, said: '' },
      {
        do: 'take',
        proposal,
        position: 0,
      },
    );
    expect(state.said).toBe('Proposal 1: Wed 2 Dec, 09:00–11:15, price 2.');
    expect(state.draft.proposal).toBe(0);
  });
});
