import { MAIL_KIND_NAMES, type MailKind } from '@debrief/domain';
import { newId, type Actor } from '@debrief/server-kernel';
import {
  insertCandidate,
  insertEmptyVersion,
  insertJob,
  insertLoop,
} from '@debrief/server-loop/testing';
import { codingBody, insertFiled } from '@debrief/server-scorecard/testing';
import { MailFacts } from './mail.facts.repository';
import { MailMaker } from './mail.maker';
import type { MailParams, NewMail } from './mail.params';
import { MailWorld } from './testing/mail.world';

const SLOT = new Date('2026-11-25T09:00:00Z');
const CANARY = 'CANARY-OF-SOMEBODY-ELSE';
const INVITATIONS: readonly MailKind[] = [
  'invitation',
  'invitation_cancelled',
  'candidate_invitation',
  'candidate_invitation_cancelled',
];

describe('what mails say under the seal', () => {
  let world: MailWorld;
  let manager: Actor;
  let jobId: string;
  let versionId: string;

  beforeAll(async () => {
    world = await MailWorld.open();
    manager = await world.person('Hedda Manager', 'hiring_manager');
    jobId = await insertJob(world.test.pool, manager.personId);
    versionId = await insertEmptyVersion(world.test.pool);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.sink.received.length = 0;
    await world.test.pool.query('DELETE FROM mail');
  });

  /** Ines sits on the first round and owes; Omar and Pia sit on the others. */
  const panel = async (
    ...inesRoles: ('interviewer' | 'recruiter' | 'hiring_manager' | 'admin')[]
  ) => {
    const ines = await world.person('Ines Farouq', ...inesRoles);
    const omar = await world.person('Omar Lind', 'interviewer');
    const pia = await world.person('Pia Sorel', 'interviewer');
    const candidate = await insertCandidate(world.test.pool, jobId, 'Noor Haddad');
    const ids = await insertLoop(world.test.pool, {
      ...candidate,
      jobId,
      versionId,
      stages: [
        {
          rounds: [
            { seats: [{ personId: ines.personId, role: 'lead' }], startsAt: SLOT, name: 'Coding' },
            { seats: [{ personId: omar.personId }], name: 'System design' },
            { seats: [{ personId: pia.personId }], name: 'Behavioural' },
          ],
        },
      ],
    });
    const seat = (round: number) => ids.seatIds[0]?.[round]?.[0] ?? '';
    return {
      ines,
      omar,
      ...candidate,
      loopId: ids.loopId,
      roundId: ids.roundIds[0]?.[0] ?? '',
      own: seat(0),
      others: [seat(1), seat(2)] as const,
    };
  };
  type Panel = Awaited<ReturnType<typeof panel>>;

  const paramsFor = (p: Panel, others: string): MailParams => {
    const told = { roundName: 'Coding', startsAt: SLOT.toISOString(), endsAt: SLOT.toISOString() };
    const event = { roundId: p.roundId, uid: 'uid', sequence: 0 };
    return {
      invitation: { ...event, seatId: p.own },
      invitation_cancelled: { ...event, seatId: p.own, told },
      candidate_invitation: event,
      candidate_invitation_cancelled: { ...event, told },
      candidate_guide: { guideId: p.loopId },
      candidate_choice: { linkId: p.loopId },
      choice_answered: { answerId: p.loopId },
      kit_ahead: { seatId: p.own },
      starting_soon: { seatId: p.own },
      file_now: { seatId: p.own },
      file_reminder: { seatId: p.own, number: 1 },
      escalation: { seatId: others, number: 1 },
      digest: {
        items: [p.own, others].map((seatId) => ({ kind: 'file_reminder' as const, seatId })),
      },
      hand_over: { seatId: p.own, side: 'taken_over' },
      account_invite: {},
      packet_ready: { loopId: p.loopId },
      decision_made: { loopId: p.loopId },
      approval_asked: { loopId: p.loopId, decisionId: p.loopId },
      decision_settled: { loopId: p.loopId, decisionId: p.loopId },
      committee_invitation: { committeeId: p.loopId },
      debrief_opened: { loopId: p.loopId, debriefId: p.loopId },
      debrief_revealed: { loopId: p.loopId, debriefId: p.loopId },
      flag_to_read: { loopId: p.loopId, flagType: 'overconfidence' },
      webhook_paused: { endpointId: p.loopId },
      export_ready: { runId: p.loopId },
      import_done: { runId: p.loopId },
      test: {},
    };
  };

  /** Every kind as it is made for Ines, or for the candidate where it goes to them. */
  const everyKind = async (p: Panel, others = p.others[0]) => {
    const maker = world.get(MailMaker);
    const facts = world.get(MailFacts);
    const params = paramsFor(p, others);
    const ines = await facts.recipient({ personId: p.ines.personId, candidateId: null });
    const noor = await facts.recipient({ personId: null, candidateId: p.candidateId });
    const made: Partial<Record<MailKind, unknown>> = {};
    for (const kind of MAIL_KIND_NAMES) {
      const to = kind.startsWith('candidate') ? noor : ines;
      made[kind] = to && (await maker.fill(kind, to, params[kind] as never));
    }
    return made;
  };
  const fileWith = (p: Panel, seatId: string, text: string, recommendation: 'yes' | 'strong_no') =>
    insertFiled(world.test.pool, {
      loopId: p.loopId,
      seatId,
      body: codingBody({
        recommendation,
        summary: `Summary ${text}`,
        notes: [{ id: 'n1', kind: 'said', text: `Note ${text}`, atSeconds: 1, fileId: null }],
      }),
    });

  it.each([
    ['an interviewer', ['interviewer']],
    ['a recruiter with a seat', ['interviewer', 'recruiter']],
    ['an admin with a seat', ['interviewer', 'admin']],
  ] as const)('is the same to %s who owes, whatever the others filed', async (_who, roles) => {
    const p = await panel(...roles);
    const before = await everyKind(p);
    await fileWith(p, p.others[0], CANARY, 'strong_no');
    await fileWith(p, p.others[1], CANARY, 'yes');
    const after = await everyKind(p);
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    expect(JSON.stringify(after)).not.toMatch(/CANARY|strong_no|recommend/i);
    // Those that others' feedback brings about are not made at all.
    for (const kind of ['escalation', 'packet_ready', 'decision_made'] as const)
      expect(after[kind]).toBeNull();
    for (const kind of ['kit_ahead', 'file_now', 'file_reminder', 'digest', 'invitation'] as const)
      expect(after[kind]).not.toBeNull();
  });

  it('tells those who run a loop and owe nothing there', async () => {
    const p = await panel('interviewer', 'recruiter');
    await fileWith(p, p.own, 'own', 'yes');
    expect(await everyKind(p)).toMatchObject({
      escalation: { subject: 'Scorecard overdue: System design with Noor Haddad' },
      packet_ready: null,
      decision_made: { subject: 'Decided: Noor Haddad' },
      file_reminder: null,
      digest: null,
    });
    for (const seatId of p.others) await fileWith(p, seatId, 'others', 'yes');
    expect(await everyKind(p)).toMatchObject({
      escalation: null,
      packet_ready: { subject: 'Ready for the debrief: Noor Haddad' },
    });
  });

  it('never says how a loop was decided, nor anything of the feedback', async () => {
    const p = await panel('interviewer', 'recruiter');
    for (const seatId of [p.own, ...p.others]) await fileWith(p, seatId, CANARY, 'strong_no');
    await world.test.pool.query(`UPDATE loop SET state = 'not_hired' WHERE id = $1`, [p.loopId]);
    const { decision_made } = await everyKind(p);
    expect(JSON.stringify(decision_made)).not.toMatch(/CANARY|hire|strong_no|not_hired/i);
    expect(decision_made).not.toBeNull();
  });

  describe('between queueing and sending', () => {
    const queueOwn = async (p: Panel) => {
      const reminders = ['kit_ahead', 'file_now', 'file_reminder', 'digest'] as const;
      const params = paramsFor(p, p.others[0]);
      await world.put(
        ...reminders.map(
          (kind): NewMail =>
            ({
              kind,
              dedupKey: newId(),
              to: { personId: p.ines.personId },
              loopId: p.loopId,
              params: params[kind],
            }) as NewMail,
        ),
      );
    };
    const run = (text: string, ...values: readonly unknown[]) =>
      world.test.pool.query(text, [...values]);

    it('goes out while nothing has changed', async () => {
      await queueOwn(await panel('interviewer'));
      await world.sendDue();
      expect((await world.rows()).map(({ state }) => state)).toEqual(Array(4).fill('sent'));
      expect(world.sink.received).toHaveLength(4);
    });

    it.each<[string, (p: Panel) => Promise<unknown>]>([
      [
        'a conflict of interest was declared',
        (p) =>
          run(
            `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
            newId(),
            p.ines.personId,
            p.candidateId,
          ),
      ],
      [
        'the seat was taken away',
        (p) => run(`UPDATE seat SET state = 'removed' WHERE id = $1`, p.own),
      ],
      [
        'the person was deactivated',
        (p) => run('UPDATE person SET active = false WHERE id = $1', p.ines.personId),
      ],
      [
        'the loop was stopped',
        (p) =>
          run(`UPDATE loop SET state = 'stopped', stop_reason = 'Filled' WHERE id = $1`, p.loopId),
      ],
    ])('is skipped when %s', async (_what, change) => {
      const p = await panel('interviewer');
      await queueOwn(p);
      await change(p);
      await world.sendDue();
      expect(world.sink.received).toHaveLength(0);
      const rows = await world.rows();
      expect(rows.map(({ state, subject }) => [state, subject])).toEqual(
        Array(4).fill(['skipped', '']),
      );
    });

    it('reminds nobody of what was filed meanwhile', async () => {
      const p = await panel('interviewer');
      await queueOwn(p);
      await fileWith(p, p.own, 'own', 'yes');
      await world.sendDue();
      const states = Object.fromEntries(
        (await world.rows()).map(({ kind, state }) => [kind, state]),
      );
      expect(states).toEqual({
        kit_ahead: 'sent',
        file_now: 'skipped',
        file_reminder: 'skipped',
        digest: 'skipped',
      });
    });
  });

  it('has a template and a gate for every kind, and invitations ask for their calendar part', async () => {
    const p = await panel('interviewer');
    expect(Object.keys(await everyKind(p)).sort()).toEqual([...MAIL_KIND_NAMES].sort());
    // No event with this uid was ever told, so there is nothing to invite to.
    for (const kind of INVITATIONS) {
      const to = kind.startsWith('candidate')
        ? { candidateId: p.candidateId }
        : { personId: p.ines.personId };
      const params = paramsFor(p, p.others[0])[kind];
      await world.put({ kind, dedupKey: newId(), to, params } as NewMail);
    }
    await world.sendDue();
    expect((await world.rows()).map(({ state }) => state)).toEqual(Array(4).fill('skipped'));
  });
});
