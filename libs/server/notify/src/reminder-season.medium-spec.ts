import { ReminderPlanner } from './reminder.planner';
import { ReminderTick } from './reminder.tick';
import { ReminderWorld } from './testing/reminder.world';

/** "Fri 16:00" as the local clock shows it. */
function localTime(at: Date, timeZone: string): string {
  const part = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const of = (type: string): string => part.find((one) => one.type === type)?.value ?? '';
  return `${of('weekday')} ${of('hour')}:${of('minute')}`;
}

/** What somebody who never files is sent of a round on a Friday from 15:00 to 16:00. */
const FRIDAY_ROUND = [
  'kit_ahead Thu 15:00',
  'starting_soon Fri 14:00',
  'file_now Fri 16:00',
  'file_reminder Mon 09:00',
  'file_reminder Mon 12:00',
  'file_reminder Mon 16:00',
  'file_reminder Wed 16:00',
  'file_reminder Thu 16:00',
  'file_reminder Fri 16:00',
  'file_reminder Mon 16:00',
  'file_reminder Tue 16:00',
  'file_reminder Wed 16:00',
  'file_reminder Thu 16:00',
  'file_reminder Fri 16:00',
];

describe('a season of reminders', () => {
  it.each([
    // The Friday before the clocks change, 15:00 to 16:00 there.
    ['Europe/Berlin, clocks back', 'Europe/Berlin', '2026-10-23T13:00:00Z'],
    ['Europe/Berlin, clocks forward', 'Europe/Berlin', '2027-03-26T14:00:00Z'],
    ['America/New_York, clocks back', 'America/New_York', '2026-10-30T19:00:00Z'],
    ['America/New_York, clocks forward', 'America/New_York', '2027-03-12T20:00:00Z'],
    ['Australia/Lord_Howe, half an hour forward', 'Australia/Lord_Howe', '2026-10-02T04:30:00Z'],
    ['Pacific/Apia, no change', 'Pacific/Apia', '2026-10-23T02:00:00Z'],
    ['Asia/Kolkata, half an hour off', 'Asia/Kolkata', '2026-10-23T09:30:00Z'],
  ])('in %s sends each step once, by the local clock', async (_what, timeZone, start) => {
    const startsAt = new Date(start);
    const world = await ReminderWorld.open(new Date(startsAt.getTime() - 3 * 86_400_000));
    const ines = await world.person('Ines Farouq', timeZone);
    const { seatId, loopId } = await world.planned(ines.personId, { startsAt });

    while (world.clock.now().getTime() < startsAt.getTime() + 25 * 86_400_000) {
      world.clock.advanceMinutes(30);
      await world.tick();
      // News comes again and again, and so do ticks.
      if (world.clock.now().getUTCHours() % 6 === 0) await world.plan(loopId);
      if (world.clock.now().getUTCHours() === 12) await world.tick();
    }

    const sent = await world.mails({ personId: ines.personId });
    expect(sent.map((mail) => `${mail.kind} ${localTime(mail.at, timeZone)}`)).toEqual(
      FRIDAY_ROUND,
    );
    for (const { personId } of [world.recruiter, world.manager])
      expect(
        (await world.mails({ personId })).map(
          (mail) => `${mail.kind} ${localTime(mail.at, timeZone)}`,
        ),
      ).toEqual(['escalation Tue 16:00']);
    expect(await world.news('scorecard.overdue', seatId)).toBe(1);
    await world.close();
  });
});

describe('a reminder that is due', () => {
  let world: ReminderWorld;
  const startsAt = new Date('2026-11-24T10:00:00Z');

  beforeEach(async () => {
    world = await ReminderWorld.open(new Date('2026-11-24T08:00:00Z'));
  });
  afterEach(() => world.close());

  it('is sent once when two processes look at the same time, time and again', async () => {
    const people = await Promise.all(['Ada', 'Ben', 'Cleo'].map((name) => world.person(name)));
    for (const { personId } of people)
      for (let hour = 0; hour < 4; hour += 1)
        await world.planned(personId, {
          startsAt: new Date(startsAt.getTime() + hour * 3_600_000),
        });
    for (let step = 0; step < 40; step += 1) {
      world.clock.advanceMinutes(15);
      await Promise.all([world.tick(), world.tick(), world.tick()]);
    }
    const told = (await world.mails()).flatMap(({ kind, seatId, params }) =>
      kind === 'digest'
        ? (params['items'] as { kind: string; seatId: string }[])
        : [{ kind, seatId }],
    );
    const seats = (kind: string): (string | null)[] =>
      told.filter((one) => one.kind === kind).map((one) => one.seatId);
    for (const kind of ['starting_soon', 'file_now']) {
      expect(seats(kind)).toHaveLength(12);
      expect(new Set(seats(kind)).size).toBe(12);
    }
  });

  it('is sent once by processes whose clocks are ten minutes apart, one of which jumps back two days', async () => {
    const ines = await world.person('Ines Farouq');
    const { loopId } = await world.planned(ines.personId, { startsAt });
    const minute = 60_000;
    const look = async (at: number): Promise<void> => {
      world.clock.set(new Date(at));
      await world.tick();
      await world.plan(loopId);
    };
    const from = world.clock.now().getTime();
    for (let step = 0; step < 14 * 12; step += 1) {
      const now = from + step * 120 * minute;
      await look(now + 10 * minute);
      await look(step === 15 || step === 16 ? now - 2 * 24 * 60 * minute : now);
    }
    const told = (await world.mails({ personId: ines.personId })).map(
      ({ kind, params }) => `${kind} ${String(params['number'] ?? '')}`,
    );
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThanOrEqual(10);
    expect(await world.mails({ personId: world.manager.personId })).toHaveLength(1);
  });

  it('is planned once when the same news comes at the same time', async () => {
    const ines = await world.person('Ines Farouq');
    const { loopId, seatId } = await world.seat(ines.personId, { startsAt });
    await Promise.all([1, 2, 3, 4].map(() => world.plan(loopId)));
    await world.get(ReminderPlanner).planAll();
    expect(new Set(await world.steps(seatId)).size).toBe((await world.steps(seatId)).length);
    expect(await world.steps(seatId)).toHaveLength(16);
  });

  it('is sent later and once when the process dies in the middle of sending it', async () => {
    const ines = await world.person('Ines Farouq');
    const { seatId } = await world.planned(ines.personId, { startsAt });
    world.clock.set(new Date('2026-11-24T09:00:00Z'));
    await world.test.pool.query(
      `CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the plug was pulled'; END $$`,
    );
    // Dies after the mail was queued, before the reminder was noted as sent.
    await world.test.pool.query(
      'CREATE TRIGGER pulled BEFORE UPDATE ON reminder FOR EACH ROW EXECUTE FUNCTION die()',
    );
    await expect(world.get(ReminderTick).run()).rejects.toThrow('could not be reminded');
    expect(await world.mails()).toEqual([]);
    await world.test.pool.query('DROP TRIGGER pulled ON reminder');
    await world.tick();
    await world.tick();
    expect(await world.mails()).toMatchObject([{ kind: 'starting_soon', seatId }]);
  });

  it('is sent to the others when it cannot be sent to one', async () => {
    const [ada, ben] = [await world.person('Ada'), await world.person('Ben')];
    await world.planned(ada.personId, { startsAt });
    const second = await world.planned(ben.personId, { startsAt });
    world.clock.set(new Date('2026-11-24T09:00:00Z'));
    await world.test.pool.query(
      `CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW.person_id = '${ada.personId}' THEN RAISE EXCEPTION 'not this one'; END IF; RETURN NEW; END $$`,
    );
    await world.test.pool.query(
      'CREATE TRIGGER one BEFORE INSERT ON mail FOR EACH ROW EXECUTE FUNCTION refuse_one()',
    );
    await expect(world.tick()).rejects.toThrow('could not be reminded');
    expect(await world.mails()).toMatchObject([{ kind: 'starting_soon', seatId: second.seatId }]);
  });

  it('waits while its loop is being changed, instead of holding everybody up', async () => {
    const [ada, ben] = [await world.person('Ada'), await world.person('Ben')];
    const busy = await world.planned(ada.personId, { startsAt });
    await world.planned(ben.personId, { startsAt });
    world.clock.set(new Date('2026-11-24T09:00:00Z'));
    const client = await world.test.pool.connect();
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM loop WHERE id = $1 FOR UPDATE', [busy.loopId]);
    await world.tick();
    expect(await world.mails()).toMatchObject([{ personId: ben.personId }]);
    await client.query('UPDATE seat SET filed_at = now() WHERE id = $1', [busy.seatId]);
    await client.query('COMMIT');
    client.release();
    await world.tick();
    expect(await world.mails({ personId: ada.personId })).toEqual([]);
    expect((await world.steps(busy.seatId)).slice(0, 2)).toEqual([
      'kit_ahead 1 missed',
      'starting_soon 1 cancelled',
    ]);
  });

  it('becomes part of one mail with two others, and stays alone with one', async () => {
    const [two, three] = [await world.person('Two'), await world.person('Three')];
    const ends = new Date('2026-11-23T16:00:00Z');
    const seats: string[] = [];
    for (const [person, count] of [
      [two, 2],
      [three, 3],
    ] as const)
      for (let index = 0; index < count; index += 1) {
        const startsAt = new Date(ends.getTime() - (index + 1) * 3_600_000);
        const { seatId } = await world.seat(person.personId, { startsAt });
        if (person === three) seats.push(seatId);
      }
    // Set up after the rounds were held: of each seat the newest reminder is due now, at nine.
    await world.get(ReminderPlanner).planForgotten();
    world.clock.set(new Date('2026-11-24T09:00:00Z'));
    await world.tick();
    expect((await world.mails({ personId: two.personId })).map((mail) => mail.kind)).toEqual([
      'file_reminder',
      'file_reminder',
    ]);
    const [digest, ...more] = await world.mails({ personId: three.personId });
    expect(more).toEqual([]);
    expect(digest).toMatchObject({ kind: 'digest', seatId: null });
    const items = digest?.params['items'] as { seatId: string; kind: string }[];
    expect(items.map((item) => item.seatId).sort()).toEqual([...seats].sort());
  });

  it('comes by itself to somebody who wants no digest, and not at all when unwanted', async () => {
    const ines = await world.person('Ines Farouq');
    for (const kind of ['digest', 'starting_soon'])
      await world.test.pool.query('INSERT INTO notification_choice VALUES ($1, $2, false)', [
        ines.personId,
        kind,
      ]);
    for (let index = 1; index <= 3; index += 1)
      await world.seat(ines.personId, {
        startsAt: new Date(Date.parse('2026-11-23T16:00:00Z') - index * 3_600_000),
      });
    await world.planned(ines.personId, { startsAt });
    await world.get(ReminderPlanner).planForgotten();
    world.clock.set(new Date('2026-11-24T09:00:00Z'));
    await world.tick();
    const rows = await world.test.db.readUnnamed<{ told: string }>(
      `SELECT kind || ' ' || state AS told FROM mail ORDER BY kind`,
    );
    expect(rows.map(({ told }) => told)).toEqual([
      'file_reminder queued',
      'file_reminder queued',
      'file_reminder queued',
      'starting_soon skipped',
    ]);
  });

  it('that stayed behind for hours comes as one, in working time', async () => {
    const ines = await world.person('Ines Farouq', 'Europe/Berlin');
    const { seatId } = await world.planned(ines.personId, { startsAt });
    // Nothing ran from nine until the middle of the night.
    world.clock.set(new Date('2026-11-25T01:00:00Z'));
    await world.tick();
    expect(await world.mails({ seatId })).toEqual([]);
    await world.walk(new Date('2026-11-25T08:30:00Z'), 30);
    expect(await world.mails({ seatId })).toMatchObject([
      { kind: 'file_reminder', params: { number: 2 }, at: new Date('2026-11-25T08:00:00Z') },
    ]);
  });
});
