import { panelChange } from './panel.rules';

describe('the panel that a choice asks for', () => {
  const lead = { id: 's1', role: 'lead', personId: 'ana', assigned: true } as const;
  const panelist = { id: 's2', role: 'panelist', personId: 'bo', assigned: true } as const;

  it('is left alone when it is the one that stands', () => {
    const offered = [
      { seatId: 's1', personId: 'ana' },
      { seatId: 's2', personId: 'bo' },
    ];
    expect(panelChange([lead, panelist], offered)).toEqual({ swaps: [], lead: null });
  });

  it('changes hands where it names another, also where two trade', () => {
    const offered = [
      { seatId: 's1', personId: 'bo' },
      { seatId: 's2', personId: 'ana' },
    ];
    expect(panelChange([lead, panelist], offered)?.swaps).toEqual([
      { seatId: 's1', personId: 'bo' },
      { seatId: 's2', personId: 'ana' },
    ]);
  });

  it('knows a seat that was handed on by its role', () => {
    const before = { ...lead, assigned: false };
    const after = { ...lead, id: 's9', personId: 'cy' };
    expect(panelChange([before, after], [{ seatId: 's1', personId: 'ana' }])?.swaps).toEqual([
      { seatId: 's9', personId: 'ana' },
    ]);
  });

  it('gets a lead where there was none', () => {
    expect(panelChange([], [{ seatId: 'r1:lead', personId: 'ana' }])).toEqual({
      swaps: [],
      lead: 'ana',
    });
  });

  it.each([
    ['a seat more', [lead, panelist], [{ seatId: 's1', personId: 'ana' }]],
    ['a seat given up', [{ ...lead, assigned: false }], [{ seatId: 's1', personId: 'ana' }]],
  ])('is out of date with %s', (_what, standing, offered) => {
    expect(panelChange(standing, offered)).toBeNull();
  });
});
