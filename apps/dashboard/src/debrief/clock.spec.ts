import { aDebrief } from './debrief.fixture';
import { clockWords } from './clock';

const at = (time: string) => new Date(`2026-11-26T${time}Z`);

describe('the clock of the silent read', () => {
  it('counts down to the end that the server named', () => {
    expect(clockWords(aDebrief(), at('13:07:19'), 'UTC')).toEqual({
      figure: '7:41',
      text: 'left of 15:00 to read and vote',
      over: false,
    });
  });

  it('runs over without closing anything', () => {
    const words = clockWords(aDebrief(), at('13:17:10'), 'UTC');
    expect(words).toMatchObject({ figure: '+2:10', over: true });
    expect(words?.text).toContain('Nothing closes');
  });

  it('stands at nothing in the second it ends', () => {
    expect(clockWords(aDebrief(), at('13:15:00'), 'UTC')?.figure).toBe('0:00');
  });

  it('names a day in a debrief over days', () => {
    const apart = aDebrief({ mode: 'APART', readUntil: '2026-11-28T17:00:00.000Z' });
    expect(clockWords(apart, at('13:00:00'), 'UTC')).toEqual({
      figure: 'Sat 28 Nov, 17:00',
      text: 'to read and vote by, in 2 days',
      over: false,
    });
    expect(clockWords(apart, new Date('2026-11-29T18:00:00Z'), 'UTC')?.over).toBe(true);
  });

  it('is gone once the votes are open', () => {
    expect(clockWords(aDebrief({ phase: 'REVEALED' }), at('13:07:00'), 'UTC')).toBeNull();
  });
});
