import ICAL from 'ical.js';
import { CalendarWorld, type Placed } from './testing/calendar.world';

const at = (time: string) => new Date(`2026-12-01T${time}:00Z`);

describe('invitations to a round', () => {
  let world: CalendarWorld;

  beforeAll(async () => {
    world = await CalendarWorld.open();
  });
  afterAll(() => world.test.drop());
  beforeEach(() => world.clock.set(new Date('2026-11-24T09:00:00Z')));

  const told = async ({ roundId }: Placed) =>
    (await world.settle(roundId)).map((change) => [
      'personId' in change.to ? 'interviewer' : 'candidate',
      change.method,
      change.sequence,
    ]);
  const placed = async (startsAt: Date | null = at('09:00')) => {
    const ines = await world.person();
    const round = await world.round([{ personId: ines.personId, role: 'lead' }], {}, startsAt);
    return { ...round, ines };
  };
  const remove = (seatId: string | undefined) =>
    world.test.pool.query(`UPDATE seat SET state = 'removed', during = NULL WHERE id = $1`, [
      seatId,
    ]);

  it('go to the panel and the candidate once there is a slot, and once only', async () => {
    const round = await placed(null);
    expect(await told(round)).toEqual([]);
    await world.setSlot(round.roundId, at('09:00'));
    expect(await told(round)).toEqual([
      ['interviewer', 'request', 0],
      ['candidate', 'request', 0],
    ]);
    expect(await told(round)).toEqual([]);
  });

  it('follow a move and a change of place with the next number under the same UID', async () => {
    const round = await placed();
    const [first] = await world.settle(round.roundId);
    await world.setSlot(round.roundId, at('11:00'));
    const [second] = await world.settle(round.roundId);
    await world.setSlot(round.roundId, at('11:00'), 'Room 4');
    const [third] = await world.settle(round.roundId);
    expect([first, second, third].map((one) => one?.sequence)).toEqual([0, 1, 2]);
    expect(new Set([first?.uid, second?.uid, third?.uid])).toEqual(
      new Set([`seat-${round.seatIds[0]}@debrief.example.org`]),
    );
    const text = await world.invites.file(third?.uid ?? '', 'request', 2);
    const event = ICAL.Component.fromString(text ?? '').getFirstSubcomponent('vevent');
    expect([
      String(event?.getFirstPropertyValue('location')),
      String(event?.getFirstPropertyValue('dtstart')),
      event?.getFirstPropertyValue('sequence'),
    ]).toEqual(['Room 4', '2026-12-01T11:00:00Z', 2]);
    expect(await world.invites.file(third?.uid ?? '', 'request', 1)).toBeNull();
    expect(await world.invites.file(third?.uid ?? '', 'cancel', 2)).toBeNull();
  });

  it('are taken back when the slot is cleared, and come again under a higher number', async () => {
    const round = await placed();
    await told(round);
    await world.setSlot(round.roundId, null);
    expect(await told(round)).toEqual([
      ['interviewer', 'cancel', 1],
      ['candidate', 'cancel', 1],
    ]);
    expect(await told(round)).toEqual([]);
    await world.setSlot(round.roundId, at('12:00'));
    expect(await told(round)).toEqual([
      ['interviewer', 'request', 2],
      ['candidate', 'request', 2],
    ]);
  });

  it('say to the candidate who is on the panel, and never who only learns there', async () => {
    const [ines, omar] = [await world.person(), await world.person('Omar Lind')];
    const round = await world.round(
      [
        { personId: ines.personId, role: 'lead' },
        { personId: omar.personId, role: 'shadow' },
      ],
      {},
      at('13:00'),
    );
    const changes = await world.settle(round.roundId);
    const uid = changes.find((change) => 'candidateId' in change.to)?.uid ?? '';
    const text = (await world.invites.file(uid, 'request')) ?? '';
    expect(text).toContain('Ines Farouq');
    expect(text).not.toContain('Omar Lind');
    expect(text).not.toMatch(/scorecards/);
  });

  it('of somebody who was taken off are cancelled, whatever order the news came in', async () => {
    const round = await placed();
    await told(round);
    await remove(round.seatIds[0]);
    expect(await told(round)).toEqual([
      ['interviewer', 'cancel', 1],
      ['candidate', 'request', 1],
    ]);
    const never = await placed(null);
    await remove(never.seatIds[0]);
    await world.setSlot(never.roundId, at('15:00'));
    expect(await told(never)).toEqual([['candidate', 'request', 0]]);
  });

  it('are taken back when the loop is stopped', async () => {
    const round = await placed();
    await told(round);
    await world.test.pool.query(
      `UPDATE loop SET state = 'stopped', stop_reason = 'Filled', closed_at = $2 WHERE id = $1`,
      [round.loopId, world.clock.now()],
    );
    expect(await world.invites.invitedRounds(round.loopId)).toEqual([round.roundId]);
    expect(await told(round)).toEqual([
      ['interviewer', 'cancel', 1],
      ['candidate', 'cancel', 1],
    ]);
    expect(await world.invites.invitedRounds(round.loopId)).toEqual([]);
  });

  it('do not go to the candidate of a mock loop', async () => {
    const ines = await world.person();
    const round = await world.round([{ personId: ines.personId }], { isMock: true }, at('16:00'));
    expect(await told(round)).toEqual([['interviewer', 'request', 0]]);
  });

  it('do not go out for rounds of the past, nor are they taken back after the round', async () => {
    const past = await placed(new Date('2026-11-20T09:00:00Z'));
    expect(await told(past)).toEqual([]);
    const round = await placed();
    await told(round);
    world.clock.set(at('10:30'));
    await remove(round.seatIds[0]);
    expect(await told(round)).toEqual([]);
  });

  it('say nothing new to a candidate whose round has begun', async () => {
    const round = await placed();
    await told(round);
    world.clock.set(at('09:30'));
    await remove(round.seatIds[0]);
    expect(await told(round)).toEqual([['interviewer', 'cancel', 1]]);
  });

  it('are told once by two listeners at a time', async () => {
    const round = await placed();
    const both = await Promise.all([world.settle(round.roundId), world.settle(round.roundId)]);
    expect(both.flat()).toHaveLength(2);
  });
});
