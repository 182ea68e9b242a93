import { deskFixture, placementsFixture } from './desk.fixture';
import {
  capWords,
  listed,
  minutesWords,
  movedWords,
  priceWords,
  thereWords,
  whenWords,
} from './words';

const AMSTERDAM = 'Europe/Amsterdam';
const desk = deskFixture();

describe('words of the desk', () => {
  it('say when a schedule is, for the reader and for the candidate', () => {
    expect(whenWords(desk, placementsFixture(), AMSTERDAM)).toBe('Wed 2 Dec, 09:00–11:15');
    expect(thereWords(desk, placementsFixture(), AMSTERDAM)).toBe('Nairobi 11:00–13:15');
    expect(thereWords(desk, placementsFixture(), 'Africa/Nairobi')).toBeNull();
  });

  it('name both days of a schedule over two', () => {
    const [coding, design] = placementsFixture();
    if (!coding || !design) throw new Error('two rounds');
    const split = [coding, { ...design, from: design.from + 86_400_000 }];
    expect(whenWords(desk, split, AMSTERDAM)).toBe('Wed 2 Dec and Thu 3 Dec');
    expect(thereWords(desk, split, AMSTERDAM)).toBe('Nairobi 11:00–12:00 and 12:15–13:15');
  });

  it('say what a move did', () => {
    const [coding] = placementsFixture();
    const [round] = desk.rounds;
    if (!coding || !round) throw new Error('a round');
    expect(movedWords(desk, coding, round, AMSTERDAM)).toBe(
      'Coding Wed 2 Dec, 09:00–10:00, for Achieng 11:00–12:00.',
    );
  });

  it('say prices, caps, lists and lengths plainly', () => {
    expect([priceWords(0), priceWords(2)]).toEqual(['bends nothing', 'price 2']);
    expect(
      capWords([
        { kind: 'day', used: 1, limit: 2 },
        { kind: 'week', used: 1, limit: null },
      ]),
    ).toBe('1 of 2 that day, 1 round that week');
    expect([listed([]), listed(['A']), listed(['A', 'B', 'C'])]).toEqual(['', 'A', 'A, B and C']);
    expect([minutesWords(45), minutesWords(60), minutesWords(75)]).toEqual([
      '45 min',
      '1 h',
      '1 h 15 min',
    ]);
  });
});
