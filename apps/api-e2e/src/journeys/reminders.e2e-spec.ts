import {
  rowsOf,
  seasonDatabase,
  startApi,
  waitFor,
  type PreparedDatabase,
  type RunningProcess,
} from '@debrief/server-testing';
import { ask, mutate, newKey } from '../harness/ask';

interface Reminder {
  readonly kind: string;
  readonly state: string;
  readonly dueAt: string;
  readonly person: { readonly id: string };
}
const REMINDERS = `query ($seatId: UUID!) { seatReminders(seatId: $seatId) { kind state dueAt person { id } } }`;
const CADENCE = `query { reminderCadence { kitHoursBefore startMinutesBefore fileAtEnd lateMinutesAfter lateWorkingHoursAfter
  lateWorkingDaysAfter escalateWorkingDaysAfter repeatDaily stopAfterWorkingDays digestFrom version } }`;
const PREVIEW = `query ($input: PreviewRemindersInput!) { previewReminders(input: $input) { kind number localTime timeZone } }`;

describe('reminders, over HTTP', () => {
  let season: PreparedDatabase;
  let world: { url: string; drop(): Promise<void> };
  let api: RunningProcess;
  let seat: { id: string; person_id: string; loop_id: string; version: number };
  let recruiter: string;
  let admin: string;

  const one = async (text: string, ...values: readonly unknown[]): Promise<string> => {
    const [row] = await rowsOf<{ id: string }>(world.url, text, values);
    if (!row) throw new Error(`The season has none: ${text}`);
    return row.id;
  };
  const reminders = async (personId: string, seatId: string) =>
    (await ask<{ seatReminders: Reminder[] | null }>(api, personId, REMINDERS, { seatId }))
      .seatReminders;
  const waiting = async (seatId: string): Promise<Reminder[]> =>
    ((await reminders(recruiter, seatId)) ?? []).filter((step) => step.state === 'WAITING');

  beforeAll(async () => {
    season = await seasonDatabase({ now: new Date() });
    world = await season.copy();
    api = await startApi(world.url, { SECRETS_KEY: Buffer.alloc(32, 7).toString('base64') });
    const [found] = await rowsOf<typeof seat>(
      world.url,
      `SELECT s.id, s.person_id, s.loop_id, s.version FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
         JOIN stage st ON st.id = r.stage_id
       WHERE s.state = 'assigned' AND s.filed_at IS NULL AND r.starts_at > now() + interval '1 hour'
         AND s.role = 'lead' AND st.state <> 'passed' AND l.state = 'in_progress' AND NOT l.is_mock
         AND s.person_id IN (SELECT id FROM person WHERE roles = '{interviewer}')
       ORDER BY r.starts_at DESC, s.id LIMIT 1`,
    );
    if (!found) throw new Error('The season has no round ahead');
    seat = found;
    const unseated = `AND active AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.person_id = person.id AND s.loop_id = $1)
      AND NOT EXISTS (SELECT 1 FROM conflict_of_interest c JOIN loop l ON l.candidate_id = c.candidate_id
        WHERE c.person_id = person.id AND l.id = $1) ORDER BY id LIMIT 1`;
    recruiter = await one(
      `SELECT id FROM person WHERE 'recruiter' = ANY(roles) ${unseated}`,
      seat.loop_id,
    );
    admin = await one(`SELECT id FROM person WHERE 'admin' = ANY(roles) ${unseated}`, seat.loop_id);
  }, 180_000);
  afterAll(async () => {
    await api.stop();
    await world.drop();
    await season.drop();
  });

  it('are planned for what was there before the server started', async () => {
    await waitFor('reminders of the seat', async () => (await waiting(seat.id)).length > 0);
    expect((await waiting(seat.id)).map((step) => step.kind)).toContain('FILE_NOW');
    expect(await reminders(seat.person_id, seat.id)).toEqual(await reminders(recruiter, seat.id));
  });

  it('are nobody else’s business', async () => {
    const stranger = await one(
      `SELECT id FROM person WHERE roles = '{interviewer}' AND active AND id <> $1 ORDER BY id LIMIT 1`,
      seat.person_id,
    );
    expect(await reminders(stranger, seat.id)).toBeNull();
    const early = await mutate(api, stranger, 'remindSeat', {
      seatId: seat.id,
      idempotencyKey: newKey(),
    });
    expect(early.outcome.__typename).toBe('FORBIDDEN');
    const notYet = await mutate(api, recruiter, 'remindSeat', {
      seatId: seat.id,
      idempotencyKey: newKey(),
    });
    expect(notYet.outcome).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ code: 'NOT_YET' }],
    });
  });

  it('go with the seat when it is handed over', async () => {
    const successor = await one(
      `SELECT id FROM person WHERE roles = '{interviewer}' AND active
         AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.person_id = person.id AND s.loop_id = $1 AND s.state <> 'removed')
         AND NOT EXISTS (SELECT 1 FROM conflict_of_interest c JOIN loop l ON l.candidate_id = c.candidate_id
           WHERE c.person_id = person.id AND l.id = $1)
         AND NOT EXISTS (SELECT 1 FROM seat busy JOIN seat old ON old.id = $2 AND old.during && busy.during
           WHERE busy.person_id = person.id AND busy.state = 'assigned')
       ORDER BY id LIMIT 1`,
      seat.loop_id,
      seat.id,
    );
    const { outcome } = await mutate(
      api,
      recruiter,
      'handOverSeat',
      {
        seatId: seat.id,
        version: seat.version,
        personId: successor,
        reason: 'On leave that week',
        idempotencyKey: newKey(),
      },
      '... on SeatHandedOver { seat { id person { id } role } }',
    );
    expect(outcome).toMatchObject({
      __typename: 'SeatHandedOver',
      seat: { person: { id: successor }, role: 'LEAD' },
    });
    const newSeat = (outcome['seat'] as { id: string }).id;
    await waitFor(
      'reminders of who took over, and none of who gave up',
      async () => (await waiting(newSeat)).length > 0 && (await waiting(seat.id)).length === 0,
    );
    expect((await waiting(newSeat)).every((step) => step.person.id === successor)).toBe(true);
    await waitFor(
      'a mail to both',
      async () =>
        (await rowsOf(world.url, `SELECT 1 FROM mail WHERE kind = 'hand_over'`)).length === 2,
    );
    seat = { ...seat, id: newSeat, person_id: successor };
  });

  it('follow the cadence that an admin sets, and nobody else may', async () => {
    const { reminderCadence } = await ask<{ reminderCadence: { version: number } }>(
      api,
      seat.person_id,
      CADENCE,
    );
    const input = { ...reminderCadence, startMinutesBefore: null, idempotencyKey: newKey() };
    expect((await mutate(api, recruiter, 'updateReminderCadence', input)).outcome.__typename).toBe(
      'FORBIDDEN',
    );
    const { outcome } = await mutate(
      api,
      admin,
      'updateReminderCadence',
      input,
      '... on CadenceSaved { cadence { startMinutesBefore version } }',
    );
    expect(outcome).toMatchObject({
      __typename: 'CadenceSaved',
      cadence: { startMinutesBefore: null, version: reminderCadence.version + 1 },
    });
    await waitFor('no start reminder any more', async () =>
      (await waiting(seat.id)).every((step) => step.kind !== 'STARTING_SOON'),
    );
    const stale = await mutate(api, admin, 'updateReminderCadence', {
      ...input,
      idempotencyKey: newKey(),
    });
    expect(stale.outcome.__typename).toBe('StaleVersionProblem');
  });

  it('can be tried out before they are set', async () => {
    const { reminderCadence } = await ask<{ reminderCadence: Record<string, unknown> }>(
      api,
      admin,
      CADENCE,
    );
    const cadence = Object.fromEntries(
      Object.entries(reminderCadence).filter(([name]) => name !== 'version'),
    );
    const { previewReminders } = await ask<{ previewReminders: { kind: string }[] }>(
      api,
      admin,
      PREVIEW,
      {
        input: {
          cadence,
          personId: seat.person_id,
          startsAt: '2026-12-01T10:00:00Z',
          endsAt: '2026-12-01T11:00:00Z',
        },
      },
    );
    expect(previewReminders[0]).toMatchObject({ kind: 'KIT_AHEAD', number: 1 });
  });
});
