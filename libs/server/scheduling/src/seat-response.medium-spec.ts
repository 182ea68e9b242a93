import { newId, type Actor } from '@debrief/server-kernel';
import { castPerson } from '@debrief/server-loop/testing';
import { CalendarWorld, type Placed } from './testing/calendar.world';

const at = (time: string) => new Date(`2026-12-01T${time}:00Z`);

describe('the answer to an invitation', () => {
  let world: CalendarWorld;

  beforeAll(async () => {
    world = await CalendarWorld.open();
  });
  afterAll(() => world.test.drop());

  const placed = async (startsAt: Date | null = at('09:00')) => {
    const ines = await world.person();
    return { ines, ...(await world.round([{ personId: ines.personId }], {}, startsAt)) };
  };
  const answer = (actor: Actor, seatId: string, over: object = {}) =>
    world.responses.respond(actor, {
      seatId,
      response: 'declined',
      note: 'At the dentist',
      idempotencyKey: newId(),
      ...over,
    });
  const seen = async (actor: Actor, { seatIds }: Placed) =>
    [...(await world.answers().ofSeats(actor, seatIds)).values()][0] ?? null;
  const news = async (loopId: string) =>
    (
      await world.test.db.readUnnamed<{ what: string }>(
        `SELECT action AS what FROM audit_event WHERE loop_id = $1 AND action = 'seat.responded'
         UNION ALL SELECT type FROM outbox WHERE type = 'seat.responded' AND payload->>'loopId' = $1::text`,
        [loopId],
      )
    ).length;
  const reply = (uid: string, attendee: string, partstat = 'ACCEPTED', sequence = 0) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Other//EN',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SEQUENCE:${sequence}`,
      'DTSTAMP:20261124T100000Z',
      'DTSTART:20261201T090000Z',
      `ATTENDEE;PARTSTAT=${partstat}:mailto:${attendee}`,
      'COMMENT:See you there',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
  const emailOf = async (actor: Actor) =>
    (
      await world.test.db.readUnnamed<{ email: string }>('SELECT email FROM person WHERE id = $1', [
        actor.personId,
      ])
    )[0]?.email ?? '';

  it('is kept with its note, told to who runs the loop, and audited', async () => {
    const round = await placed();
    const seatId = round.seatIds[0] ?? '';
    expect(await answer(round.ines, seatId)).toMatchObject({
      __typename: 'SeatResponded',
      seat: { id: seatId },
    });
    const kept = { response: 'declined', note: 'At the dentist' };
    for (const actor of [round.ines, world.recruiter, world.manager])
      expect(await seen(actor, round)).toEqual(kept);
    expect(await news(round.loopId)).toBe(2);
  });

  it('is not shown to colleagues, other managers, the conflicted, or who runs the loop and owes on it', async () => {
    const round = await placed();
    await answer(round.ines, round.seatIds[0] ?? '');
    const owing = await castPerson(world.test, 'Owing Recruiter', 'recruiter');
    await world.test.pool.query(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role, assigned_at)
       SELECT $1, round_id, stage_id, loop_id, $2, 'panelist', now() FROM seat WHERE id = $3`,
      [newId(), owing.personId, round.seatIds[0]],
    );
    const barred = await castPerson(world.test, 'Barred Recruiter', 'recruiter');
    await world.bar(barred, round.candidateId);
    const others = [
      owing,
      barred,
      await world.person('Omar Lind'),
      await castPerson(world.test, 'Other Manager', 'hiring_manager'),
    ];
    for (const actor of others) expect(await seen(actor, round)).toBeNull();
    expect(await seen(world.recruiter, round)).not.toBeNull();
  });

  it('cannot be given for a seat of somebody else, a seat given up, or a round without a slot', async () => {
    const round = await placed();
    const seatId = round.seatIds[0] ?? '';
    const unknown = await answer(round.ines, newId());
    expect(unknown).toMatchObject({ __typename: 'NotFoundProblem' });
    for (const actor of [await world.person('Omar Lind'), world.recruiter])
      expect(await answer(actor, seatId)).toEqual(unknown);
    const later = await placed(null);
    expect(await answer(later.ines, later.seatIds[0] ?? '')).toMatchObject({
      fields: [{ code: 'NO_SLOT' }],
    });
    await world.test.pool.query(
      `UPDATE seat SET state = 'excused', reason = 'Ill', during = NULL WHERE id = $1`,
      [seatId],
    );
    expect(await answer(round.ines, seatId)).toMatchObject({ fields: [{ code: 'NOT_ASSIGNED' }] });
  });

  it('is refused with a note that is too long, and once only under one key', async () => {
    const round = await placed();
    const seatId = round.seatIds[0] ?? '';
    expect(await answer(round.ines, seatId, { note: 'x'.repeat(501) })).toMatchObject({
      fields: [{ path: 'note', code: 'TOO_LONG' }],
    });
    const idempotencyKey = newId();
    await answer(round.ines, seatId, { idempotencyKey });
    await answer(round.ines, seatId, { idempotencyKey });
    expect(await news(round.loopId)).toBe(2);
  });

  it('is forgotten when the round moves, and stays when only its place changes', async () => {
    const round = await placed();
    await answer(round.ines, round.seatIds[0] ?? '');
    await world.setSlot(round.roundId, at('09:00'), 'Room 4');
    expect(await seen(world.recruiter, round)).not.toBeNull();
    await world.setSlot(round.roundId, at('12:00'));
    expect(await seen(world.recruiter, round)).toBeNull();
  });

  it('is taken from a reply by mail in the name of the person', async () => {
    const round = await placed();
    const email = await emailOf(round.ines);
    const text = reply(`seat-${round.seatIds[0]}@debrief.example.org`, email.toUpperCase());
    expect(await world.responses.takeReply(text, email)).toBe(true);
    expect(await seen(world.recruiter, round)).toEqual({
      response: 'accepted',
      note: 'See you there',
    });
    expect(await world.responses.takeReply(text, email)).toBe(false);
    expect(await news(round.loopId)).toBe(2);
  });

  it('is not taken from anybody else, about another event, from another method or an older invitation', async () => {
    const round = await placed();
    const email = await emailOf(round.ines);
    const uid = `seat-${round.seatIds[0]}@debrief.example.org`;
    await world.settle(round.roundId);
    await world.setSlot(round.roundId, at('14:00'));
    await world.settle(round.roundId);
    const refused: [string, string][] = [
      [reply(uid, 'spy@example.net', 'DECLINED', 1), 'spy@example.net'],
      [reply(uid, email, 'DECLINED', 1), 'spy@example.net'],
      [reply(uid, 'spy@example.net', 'DECLINED', 1), email],
      [reply(`seat-${round.seatIds[0]}@other.example.org`, email, 'DECLINED', 1), email],
      [reply(`seat-${newId()}@debrief.example.org`, email, 'DECLINED', 1), email],
      [reply(uid, email, 'DELEGATED', 1), email],
      [reply(uid, email, 'DECLINED', 0), email],
      [reply(uid, email).replace('METHOD:REPLY', 'METHOD:REQUEST'), email],
      ['<html>', email],
      ['', email],
    ];
    for (const [text, from] of refused)
      expect(await world.responses.takeReply(text, from)).toBe(false);
    expect(await seen(world.recruiter, round)).toBeNull();
    expect(await world.responses.takeReply(reply(uid, email, 'DECLINED', 1), email)).toBe(true);
  });
});
