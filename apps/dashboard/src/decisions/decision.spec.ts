import type { Packet } from '@debrief/web-data';
import { standsInTheWay } from './decision';

const packet = (more: Partial<Packet>): Packet =>
  ({ state: 'DEBRIEF', missing: [], flags: [], decisions: [], ...more }) as unknown as Packet;
const critical = [
  { name: 'Overconfidence', severity: 'CRITICAL', adjudication: null },
] as unknown as Packet['flags'];
const missing = [
  { seatId: 's', personId: 'p', personName: 'Ana Silva', roundName: 'Coding', dueAt: null },
];

describe('standsInTheWay', () => {
  it('lets a complete packet in debrief be decided', () => {
    expect(standsInTheWay(packet({}), 'HIRE')).toBeNull();
    expect(standsInTheWay(packet({ state: 'ON_HOLD' }), 'NO_HIRE')).toBeNull();
  });

  it('waits for the debrief and ends with the loop', () => {
    expect(standsInTheWay(packet({ state: 'IN_PROGRESS' }), null)).toMatch(/debrief/u);
    expect(standsInTheWay(packet({ state: 'HIRED' }), null)).toMatch(/closed/u);
  });

  it('waits while another decision does, and while a vote is sealed', () => {
    const decisions = [{ state: 'PENDING', decidedBy: 'Max' }] as unknown as Packet['decisions'];
    expect(standsInTheWay(packet({ decisions }), 'HIRE')).toMatch(/Max waits for approval/u);
    expect(standsInTheWay(packet({ voteSealed: true }), 'HIRE')).toMatch(/debrief is on/u);
  });

  it('names who still owes', () => {
    expect(standsInTheWay(packet({ missing }), 'HOLD')).toBe(
      'Opens once Ana Silva has filed or been excused.',
    );
  });

  it('refuses a hire, and only a hire, over an open critical flag', () => {
    expect(standsInTheWay(packet({ flags: critical }), 'HIRE')).toMatch(/Overconfidence/u);
    expect(standsInTheWay(packet({ flags: critical }), 'NO_HIRE')).toBeNull();
    expect(standsInTheWay(packet({ flags: critical }), null)).toBeNull();
  });
});
