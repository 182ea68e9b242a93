import { newId, type Actor } from '@debrief/server-kernel';
import { castPerson } from '@debrief/server-loop/testing';
import { MailGates } from './mail.gates';
import { MailMaker } from './mail.maker';
import { MailFacts } from './mail.facts.repository';
import { ReminderWorld, type Seated } from './testing/reminder.world';

const NOW = new Date('2026-11-24T08:00:00Z');
const STARTS = new Date('2026-11-24T10:00:00Z');
/** Two working days after the end. */
const ESCALATES = new Date('2026-11-26T11:00:00Z');

describe('an escalation', () => {
  let world: ReminderWorld;
  let ines: Actor;
  let seated: Seated;

  beforeEach(async () => {
    world = await ReminderWorld.open(NOW);
    ines = await world.person('Ines Farouq');
    seated = await world.planned(ines.personId, { startsAt: STARTS });
    world.clock.set(ESCALATES);
  });
  afterEach(() => world.close());

  const told = async (): Promise<string[]> =>
    (await world.mails({ seatId: seated.seatId }))
      .filter((mail) => mail.kind === 'escalation')
      .map((mail) => mail.personId);
  const addSeat = (personId: string, filedAt: Date | null = null) =>
    world.test.pool.query(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role, filed_at)
       SELECT $1, round_id, stage_id, loop_id, $2, 'panelist', $3 FROM seat WHERE id = $4`,
      [newId(), personId, filedAt, seated.seatId],
    );
  const state = async (): Promise<string | undefined> =>
    (await world.steps(seated.seatId)).find((step) => step.startsWith('escalation'));

  it('goes to the recruiters and the hiring manager of the job, once, and to no other recruiter', async () => {
    await castPerson(world.test, 'Another Recruiter', 'recruiter');
    await castPerson(world.test, 'Ada Admin', 'admin');
    await world.tick();
    await world.tick();
    expect((await told()).sort()).toEqual(
      [world.recruiter.personId, world.manager.personId].sort(),
    );
    expect(await state()).toBe('escalation 1 sent');
  });

  it('does not go to somebody who owes on the loop: it would tell them who has not filed', async () => {
    await addSeat(world.manager.personId);
    await world.tick();
    expect(await told()).toEqual([world.recruiter.personId]);
  });

  it('goes to somebody who sits on the loop and has filed', async () => {
    await addSeat(world.manager.personId, NOW);
    await world.tick();
    expect(await told()).toHaveLength(2);
  });

  it('does not go to somebody conflicted, gone, or without the role any more', async () => {
    await world.test.pool.query(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      [newId(), world.manager.personId, seated.candidateId],
    );
    await world.test.pool.query(`UPDATE person SET roles = '{interviewer}' WHERE id = $1`, [
      world.recruiter.personId,
    ]);
    await world.tick();
    expect(await told()).toEqual([]);
    expect(await state()).toBe('escalation 1 missed');
  });

  it('is not sent of a shadow or on a mock loop, who are reminded all the same', async () => {
    for (const over of [{ role: 'shadow' as const }, { loop: { isMock: true } }]) {
      const trainee = await world.person('Tara Trainee');
      world.clock.set(NOW);
      const practice = await world.planned(trainee.personId, { startsAt: STARTS, ...over });
      await world.walk(new Date('2026-11-30T12:00:00Z'), 60);
      const kinds = (await world.mails({ seatId: practice.seatId })).map((mail) => mail.kind);
      expect(kinds).toContain('file_reminder');
      expect(kinds).not.toContain('escalation');
    }
  });

  it('is marked where a mail is about a mock loop', async () => {
    const trainee = await world.person('Tara Trainee');
    const practice = await world.planned(trainee.personId, {
      startsAt: STARTS,
      loop: { isMock: true },
    });
    const to = await world
      .get(MailFacts)
      .recipient({ personId: trainee.personId, candidateId: null });
    if (!to) throw new Error('The trainee is gone');
    const subject = async (seatId: string, person = to) =>
      (await world.get(MailMaker).fill('file_now', person, { seatId }))?.subject;
    expect(await subject(practice.seatId)).toContain('Round 1 (mock) with');
    const real = await world
      .get(MailFacts)
      .recipient({ personId: ines.personId, candidateId: null });
    expect(await subject(seated.seatId, real ?? to)).toContain('Round 1 with');
  });

  it('says nothing any more when its recipient came to owe before it went out', async () => {
    await world.tick();
    const to = await world
      .get(MailFacts)
      .recipient({ personId: world.manager.personId, candidateId: null });
    if (!to) throw new Error('The manager is gone');
    const pass = () =>
      world.get(MailGates).pass('escalation', to, { seatId: seated.seatId, number: 1 });
    expect(await pass()).not.toBeNull();
    await addSeat(world.manager.personId);
    expect(await pass()).toBeNull();
  });

  it('names the seat and the round, and leads to where it is handed over or excused', async () => {
    const to = await world
      .get(MailFacts)
      .recipient({ personId: world.manager.personId, candidateId: null });
    if (!to) throw new Error('The manager is gone');
    const content = await world
      .get(MailMaker)
      .fill('escalation', to, { seatId: seated.seatId, number: 1 });
    const text = JSON.stringify(content);
    expect(text).toContain('Ines Farouq');
    expect(text).toContain('Round 1');
    expect(text).toMatch(new RegExp(`loops/${seated.loopId}`));
    expect(text.toLowerCase()).toContain('hand');
    expect(text.toLowerCase()).toContain('excuse');
  });
});
