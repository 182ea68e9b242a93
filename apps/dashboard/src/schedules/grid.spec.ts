import { startOfDay } from '../calendars/week';
import { deskFixture, placementsFixture } from './desk.fixture';
import {
  axisOfDay,
  axisOver,
  dayAt,
  hourMarks,
  outsideWindows,
  placementsOn,
  placeOn,
  stepsOf,
} from './grid';

const at = (text: string) => Date.parse(text);
const AMSTERDAM = 'Europe/Amsterdam';
const words = (marks: readonly { readonly words: string }[]) => marks.map((mark) => mark.words);

/** The whole local day as an axis. */
function dayAxis(date: string, next: string, zone: string) {
  const from = startOfDay(date, zone).getTime();
  const to = startOfDay(next, zone).getTime();
  return { from, to, columns: (to - from) / 900_000 };
}

describe('the panel grid', () => {
  it('spans whole hours of the reader around the windows of the candidate', () => {
    const axis = axisOfDay(deskFixture(), '2026-12-02', placementsFixture(), AMSTERDAM);
    expect(axis).toEqual({
      from: at('2026-12-02T06:00Z'),
      to: at('2026-12-02T16:00Z'),
      columns: 40,
    });
  });

  it('grows with a round that was dragged out of the windows', () => {
    const [coding] = placementsFixture();
    if (!coding) throw new Error('no round');
    const late = { ...coding, from: at('2026-12-02T16:00Z') };
    expect(axisOfDay(deskFixture(), '2026-12-02', [late], AMSTERDAM)?.to).toBe(
      at('2026-12-02T18:00Z'),
    );
  });

  it('begins on a whole hour where the clock is off by 30 or 45 minutes', () => {
    const spans = [{ from: at('2026-12-02T04:00Z'), to: at('2026-12-02T08:00Z') }];
    expect(axisOver(spans, 'Asia/Kolkata').from).toBe(at('2026-12-02T03:30Z'));
    expect(axisOver(spans, 'Asia/Kathmandu').from).toBe(at('2026-12-02T03:15Z'));
  });

  it('puts the hours of both zones over the same columns', () => {
    const axis = axisOver(
      [{ from: at('2026-12-02T08:30Z'), to: at('2026-12-02T10:30Z') }],
      AMSTERDAM,
    );
    expect(hourMarks(axis, AMSTERDAM)).toEqual([
      { column: 0, words: '09' },
      { column: 4, words: '10' },
      { column: 8, words: '11' },
      { column: 12, words: '12' },
    ]);
    expect(words(hourMarks(axis, 'Africa/Nairobi'))).toEqual(['11', '12', '13', '14']);
    expect(hourMarks(axis, 'Asia/Kolkata').map(({ column }) => column)).toEqual([2, 6, 10]);
  });

  it('has 23 hours on the day that skips one, and does not mark it', () => {
    const axis = dayAxis('2026-03-29', '2026-03-30', AMSTERDAM);
    const marks = words(hourMarks(axis, AMSTERDAM));
    expect(axis.columns).toBe(92);
    expect(marks.slice(0, 4)).toEqual(['00', '01', '03', '04']);
  });

  it('has 25 hours on the day that repeats one, and marks it twice', () => {
    const axis = dayAxis('2026-10-25', '2026-10-26', AMSTERDAM);
    const marks = words(hourMarks(axis, AMSTERDAM));
    expect(axis.columns).toBe(100);
    expect(marks.slice(0, 5)).toEqual(['00', '01', '02', '02', '03']);
  });

  it('names the day where the other side passes midnight', () => {
    const axis = axisOver(
      [{ from: at('2026-12-02T14:30Z'), to: at('2026-12-02T15:30Z') }],
      AMSTERDAM,
    );
    expect(words(hourMarks(axis, 'Asia/Tokyo'))).toEqual(['23', 'Thu 3 Dec', '01']);
  });

  it('cuts what lies beyond its edges, and drops what lies outside', () => {
    const axis = { from: 0, to: 3_600_000, columns: 4 };
    expect(placeOn({ from: -900_000, to: 1_800_000 }, axis)).toEqual({ start: 0, width: 2 });
    expect(placeOn({ from: 3_600_000, to: 4_500_000 }, axis)).toBeNull();
  });

  it('snaps a drag to steps of the grid', () => {
    expect([stepsOf(26, 25, 15), stepsOf(-60, 25, 30), stepsOf(10, 25, 15)]).toEqual([1, -1, 0]);
  });

  it('finds the day of the candidate, the nearest one outside of every window', () => {
    const { days } = deskFixture();
    expect(dayAt(days, at('2026-12-03T08:00Z'))?.date).toBe('2026-12-03');
    expect(dayAt(days, at('2026-12-02T17:00Z'))?.date).toBe('2026-12-02');
    expect(dayAt([], 0)).toBeNull();
    expect(placementsOn(deskFixture(), placementsFixture(), '2026-12-03')).toEqual([]);
  });

  it('tells where the candidate is not there', () => {
    const axis = { from: 0, to: 100, columns: 1 };
    expect(
      outsideWindows(
        [
          { from: 20, to: 40 },
          { from: 60, to: 100 },
        ],
        axis,
      ),
    ).toEqual([
      { from: 0, to: 20 },
      { from: 40, to: 60 },
    ]);
  });
});
