import { DEFAULT_SETTINGS, DEFAULT_WORKING_HOURS } from '@debrief/domain';
import { newId, type Actor } from '@debrief/server-kernel';
import { castPerson, insertGround, insertLoop } from '@debrief/server-loop/testing';
import { FixedClock, testDatabase, type TestDatabase } from '@debrief/server-testing';
import { AvailabilityRepository } from './availability.repository';
import { AvailabilityReader } from './availability.reader';
import { AvailabilityErasure } from './availability-erasure.listener';
import { OwnTimeRepository } from './own-time.repository';
import { OwnTimeService } from './own-time.service';
import { PlacesService } from './places.service';
import { PlacesStore } from './places.store.repository';
import { RulesService } from './rules.service';
import { RulesStore } from './rules.store.repository';

const NOW = new Date('2026-12-01T08:00:00Z');
const at = (text: string) => new Date(text);

describe('availability', () => {
  let test: TestDatabase;
  let reader: AvailabilityReader;
  let times: OwnTimeService;
  let places: PlacesService;
  let rules: RulesService;
  let recruiter: Actor;
  let ines: Actor;
  let other: Actor;
  let loopId: string;
  let candidateId: string;

  beforeAll(async () => {
    const clock = new FixedClock(NOW);
    test = await testDatabase(clock);
    const rows = new AvailabilityRepository(test.db);
    const store = new RulesStore();
    reader = new AvailabilityReader(rows);
    times = new OwnTimeService(test.uow, clock, new OwnTimeRepository(test.db), store);
    places = new PlacesService(test.uow, rows, new PlacesStore(test.db));
    rules = new RulesService(test.uow, rows, store);
    recruiter = await castPerson(test, 'Rhea Recruiter', 'recruiter');
    ines = await castPerson(test, 'Ines Farouq', 'interviewer');
    other = await castPerson(test, 'Omar Lind', 'interviewer');
    const ground = await insertGround(test.pool, { people: 1 });
    candidateId = ground.loop.candidateId;
    const startsAt = at('2026-12-02T10:00:00Z');
    const seats = [{ personId: ines.personId }];
    const made = await insertLoop(test.pool, {
      ...ground.loop,
      stages: [{ state: 'open', rounds: [{ startsAt, seats }] }],
    });
    loopId = made.loopId;
  });
  afterAll(() => test.drop());

  const ownTime = (over: object = {}) => ({
    version: 0,
    workingHours: [{ weekday: 3, startMinute: 480, endMinute: 720 }],
    dayCap: 2,
    bufferAfter: 15,
    ignoreWords: ['DNB'],
    overrideWords: ['doctor'],
    pauses: [
      {
        startsAt: at('2026-12-24T00:00:00Z'),
        endsAt: at('2027-01-04T00:00:00Z'),
        kind: 'leave' as const,
        reason: 'Family',
      },
    ],
    idempotencyKey: newId(),
    ...over,
  });
  const facts = async (id: string) =>
    (await reader.factsOf([id], at('2026-12-02T00:00:00Z'), at('2027-01-10T00:00:00Z')))[0];

  it('of a person is what they say of it, once however often it is sent, and feeds the facts', async () => {
    const input = ownTime();
    const saved = await times.save(ines, input);
    expect(saved).toMatchObject({
      __typename: 'AvailabilitySaved',
      availability: { version: 1, dayCap: 2, weekCap: null, pauses: [{ reason: 'Family' }] },
    });
    expect(await times.save(ines, input)).toEqual(saved);
    expect(await facts(ines.personId)).toMatchObject({
      dayCap: 2,
      bufferBefore: null,
      bufferAfter: 15,
      week: { hours: input.workingHours },
      pauses: [{ from: Date.parse('2026-12-24T00:00:00Z') }],
      claims: [{ from: Date.parse('2026-12-02T10:00:00Z'), loopId }],
      efforts: [{ hours: 1.5 }],
    });
    expect(await reader.wordsOf(ines.personId)).toEqual({ ignore: ['DNB'], override: ['doctor'] });
    expect(await times.save(ines, ownTime())).toMatchObject({ __typename: 'StaleVersionProblem' });
  });

  it('of somebody else is for recruiters, who also set tags; others see and set nothing of it', async () => {
    const { personId } = ines;
    expect(await times.of(other, personId)).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await times.save(other, ownTime({ personId, version: 1 }))).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    expect(await times.save(ines, ownTime({ version: 1, tags: ['ml'] }))).toMatchObject({
      __typename: 'FieldProblems',
      fields: [{ path: 'tags', code: 'NOT_ALLOWED' }],
    });
    await times.save(recruiter, ownTime({ personId, version: 1, tags: ['ml'], senior: true }));
    expect((await reader.marksOf([personId])).get(personId)).toEqual({
      tags: ['ml'],
      senior: true,
    });
    expect((await facts(personId))?.senior).toBe(true);
  });

  it.each([
    ['a zone that does not exist', { timeZone: 'Mars/Olympus' }, 'timeZone UNKNOWN_ZONE'],
    [
      'hours that end before they start',
      { workingHours: [{ weekday: 1, startMinute: 600, endMinute: 500 }] },
      'workingHours.0.endMinute END_BEFORE_START',
    ],
    ['a word too often', { overrideWords: ['dnb'] }, 'words.override.0 TWICE'],
    ['a cap of nobody', { dayCap: -1 }, 'dayCap OUT_OF_RANGE'],
  ])('refuses %s', async (_what, over, expected) => {
    const refused = await times.save(other, ownTime(over));
    const fields = 'fields' in refused ? refused.fields : [];
    expect(fields.map(({ path, code }) => `${path} ${code}`)).toEqual([expected]);
  });

  it('falls back from the person over the blueprint to the organisation', async () => {
    const hours = [{ weekday: 1, startMinute: 600, endMinute: 900 }];
    const asked = { blueprintKey: 'big_tech', version: 0, rules: [], hours };
    await rules.save(recruiter, { ...asked, idempotencyKey: newId() });
    const forBlueprint = await reader.rulesFor('big_tech');
    const span = [at('2026-12-02T00:00:00Z'), at('2026-12-05T00:00:00Z')] as const;
    const weekOf = async (id: string, of: typeof hours | null) =>
      (await reader.factsOf([id], ...span, of))[0]?.week.hours;
    await times.save(other, ownTime({ workingHours: [] }));
    expect(forBlueprint.hours).toEqual(hours);
    expect(await weekOf(other.personId, hours)).toEqual(hours);
    expect(await weekOf(other.personId, null)).toEqual(DEFAULT_WORKING_HOURS);
    expect(await weekOf(ines.personId, hours)).toEqual(ownTime().workingHours);
  });

  it('goes by rules that a blueprint may say otherwise', async () => {
    const input = {
      version: (await rules.rules(recruiter, null)).version,
      rules: [{ rule: 'day_cap' as const, mode: 'soft' as const, limit: 4, price: 10 }],
      ignoreWords: ['Focus'],
      idempotencyKey: newId(),
    };
    expect(await rules.save(recruiter, input)).toMatchObject({
      __typename: 'SchedulingRulesSaved',
    });
    expect(await rules.save(recruiter, { ...input, idempotencyKey: newId() })).toMatchObject({
      __typename: 'StaleVersionProblem',
    });
    const over = { rule: 'days' as const, mode: 'hard' as const, limit: 2, price: 0 };
    await rules.save(recruiter, {
      blueprintKey: 'standard',
      version: 0,
      rules: [over],
      idempotencyKey: newId(),
    });
    const { settings } = await reader.rulesFor('standard');
    expect(settings.rules.day_cap).toEqual({ mode: 'soft', limit: 4, price: 10 });
    expect(settings.rules.days).toEqual({ mode: 'hard', limit: 2, price: 0 });
    expect((await reader.rulesFor(null)).settings.rules.days).toEqual(DEFAULT_SETTINGS.rules.days);
    expect((await reader.wordsOf(ines.personId)).ignore).toEqual(['Focus', 'DNB']);
  });

  it('of a candidate is kept for who manages the loop, and goes with an erased candidate', async () => {
    const input = {
      loopId,
      version: 0,
      timeZone: 'Asia/Kathmandu',
      note: 'Mornings',
      windows: [{ startsAt: at('2026-12-03T03:00:00Z'), endsAt: at('2026-12-03T07:00:00Z') }],
      idempotencyKey: newId(),
    };
    expect(await places.saveWindows(ines, input)).toMatchObject({ __typename: 'NotFoundProblem' });
    expect(await places.saveWindows(recruiter, input)).toMatchObject({
      __typename: 'CandidateWindowsSaved',
      windows: { version: 1, timeZone: 'Asia/Kathmandu', windows: input.windows },
    });
    expect(await reader.windowsOf(loopId)).toMatchObject({ zone: 'Asia/Kathmandu' });
    const twice = { ...input, version: 1, windows: [...input.windows, ...input.windows] };
    expect(
      await places.saveWindows(recruiter, { ...twice, idempotencyKey: newId() }),
    ).toMatchObject({ fields: [{ path: 'windows.1', code: 'OVERLAP' }] });
    await test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), recruiter.personId, candidateId],
    );
    expect(await places.windows(recruiter, loopId)).toMatchObject({
      __typename: 'NotFoundProblem',
    });
    await new AvailabilityErasure({ on: () => undefined } as never, test.uow).erase(candidateId);
    expect(await reader.windowsOf(loopId)).toBeNull();
  });

  it('knows days off and rooms, and refuses bad ones', async () => {
    const add = [{ day: '2026-12-25', name: 'Christmas Day' }];
    await places.saveDaysOff(recruiter, { add, remove: [], idempotencyKey: newId() });
    expect((await facts(ines.personId))?.daysOff).toEqual(['2026-12-25']);
    expect(
      await places.saveDaysOff(recruiter, {
        add: [{ day: '2026-02-30', name: 'No day' }],
        remove: [],
        idempotencyKey: newId(),
      }),
    ).toMatchObject({ fields: [{ path: 'add.0.day', code: 'NOT_A_DATE' }] });
    const room = {
      name: 'Curie',
      kind: 'room' as const,
      link: '',
      hours: [...DEFAULT_WORKING_HOURS],
      timeZone: 'Europe/Lisbon',
    };
    const made = await places.saveRoom(recruiter, { ...room, idempotencyKey: newId() });
    expect(made).toMatchObject({ __typename: 'RoomSaved', room: { name: 'Curie', version: 1 } });
    expect(
      await places.saveRoom(recruiter, { ...room, name: 'curie', idempotencyKey: newId() }),
    ).toMatchObject({ fields: [{ path: 'name', code: 'TAKEN' }] });
    expect(
      await places.saveRoom(recruiter, {
        ...room,
        name: 'Zoom',
        kind: 'link',
        idempotencyKey: newId(),
      }),
    ).toMatchObject({ fields: [{ path: 'link', code: 'NOT_A_LINK' }] });
    const id = made.__typename === 'RoomSaved' ? made.room.id : '';
    await places.retireRoom(recruiter, { roomId: id, idempotencyKey: newId() });
    expect(await reader.rooms()).toEqual([]);
  });

  it('records who changed what, without words or reasons', async () => {
    const { rows } = await test.pool.query<{ detail: object }>(
      `SELECT detail FROM audit_event WHERE action = 'availability.saved'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/DNB|doctor|Family/);
  });
});
