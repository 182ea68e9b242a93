import type { PacketEstimate } from '@debrief/web-data';
import { assessor, competency, estimate, packet } from '../packet.fixture';
import {
  addingUp,
  addingUpWords,
  estimatesNote,
  intervalWords,
  shiftWords,
} from './estimate-words';

const sumIn = ({ raw, shift, pull }: ReturnType<typeof addingUp>): number =>
  Math.round((raw + shift + pull) * 100);

describe('an estimate in words', () => {
  it('says how the value comes from the raw mean', () => {
    expect(addingUpWords(estimate(3, [0.4, -0.3, 0], -0.053))).toBe('3.00 + 0.03 − 0.05 = 2.98');
    expect(addingUpWords(estimate(2, [-0.2, -0.2], 0.1))).toBe('2.00 − 0.20 + 0.10 = 1.90');
  });

  it('adds up as printed, whatever rounding does to the parts', () => {
    for (let step = 0; step < 4000; step += 1) {
      const made = estimate(
        1 + ((step * 37) % 300) / 100 + (step % 7) / 3000,
        [((step * 13) % 160) / 100 - 0.8 + 0.0049, ((step * 29) % 90) / 100 - 0.45],
        ((step * 17) % 120) / 100 - 0.6 + (step % 11) / 2000,
      );
      const said = addingUp(made);
      expect(sumIn(said)).toBe(Math.round(said.value * 100));
    }
  });

  it('lets neither the raw mean nor the value give way to rounding', () => {
    const made: PacketEstimate = { ...estimate(2.005, [0.004], 0.004), value: 2.014 };
    const said = addingUp(made);
    expect([said.raw, said.value]).toEqual([2.01, 2.01]);
  });

  it('names each shift beside whoever rated', () => {
    const made = estimate(3, [0.4, -0.3], 0);
    const people = [assessor('Ruben', { seatId: 'seat0' }), assessor('Aiko', { seatId: 'seat1' })];
    expect(shiftWords(made, people)).toBe('Ruben + 0.40, Aiko − 0.30');
    expect(intervalWords({ low: 2.38, high: 3.58 })).toBe('2.4–3.6');
  });
});

describe('whether estimates are shown', () => {
  const rated = [competency('a', { estimate: estimate(3, [0.1], 0) })];
  const fit = (state: 'ON' | 'OFF' | 'TOO_LITTLE') =>
    packet({
      competencies: rated,
      severity: { state, fittedAt: '2026-11-24T03:00:00Z', ratings: 40 },
    });

  it('shows them while habits are known', () => {
    expect(estimatesNote(fit('ON')).known).toBe(true);
  });

  it('shows raw ratings alone, with a sentence why, when habits are unknown, alike or too little known', () => {
    for (const [made, why] of [
      [packet({ competencies: rated, severity: null }), /nobody’s habit is known/u],
      [fit('OFF'), /do not differ in habit/u],
      [fit('TOO_LITTLE'), /too few to know/u],
    ] as const) {
      const note = estimatesNote(made);
      expect(note.known).toBe(false);
      expect(note.sentence).toMatch(why);
    }
  });

  it('shows raw ratings alone where no competency has two of them', () => {
    const lone = { ...fit('ON'), competencies: [competency('a', { n: 1 })] };
    expect(estimatesNote(lone)).toMatchObject({ known: false });
  });
});
