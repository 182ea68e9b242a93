import type { DomainEvents, DomainEventType } from '@debrief/domain';
import { identityOver } from '@debrief/server-identity/testing';
import { ProcessorRegistry, type Actor } from '@debrief/server-kernel';
import {
  insertCandidate,
  insertEmptyVersion,
  insertJob,
  insertLoop,
} from '@debrief/server-loop/testing';
import ICAL from 'ical.js';
import { InvitationReplies } from './invitation-calendar';
import { MailWorld } from './testing/mail.world';

describe('invitations by mail', () => {
  let world: MailWorld;
  let jobId: string;
  let versionId: string;

  beforeAll(async () => {
    world = await MailWorld.open();
    await identityOver(world.test).organisation.ensure();
    const manager = await world.person('Hedda Manager', 'hiring_manager');
    jobId = await insertJob(world.test.pool, manager.personId);
    versionId = await insertEmptyVersion(world.test.pool);
  });
  afterAll(() => world.close());

  const round = async (isMock = false) => {
    const ines = await world.person('Ines Farouq', 'interviewer');
    const candidate = await insertCandidate(world.test.pool, jobId);
    const ids = await insertLoop(world.test.pool, {
      ...candidate,
      jobId,
      versionId,
      isMock,
      stages: [
        {
          rounds: [
            {
              name: 'Coding',
              startsAt: new Date('2026-12-01T09:00:00Z'),
              seats: [{ personId: ines.personId, role: 'lead' }],
            },
          ],
        },
      ],
    });
    const [roundId, seatId] = [ids.roundIds[0]?.[0] ?? '', ids.seatIds.flat(2)[0] ?? ''];
    return { ines, loopId: ids.loopId, roundId, seatId };
  };
  const hear = async <T extends DomainEventType>(name: T, data: DomainEvents[T]) => {
    await world.test.uow.keepBooks(async (tx) => tx.emit(name, data));
    const [news] = await world.test.db.readUnnamed<{ id: string }>(
      'SELECT id FROM outbox WHERE type = $1 AND done_at IS NULL',
      [name],
    );
    await world.get(ProcessorRegistry).handle({ id: news?.id ?? '', name, data });
  };
  const kinds = async (loopId: string) =>
    (await world.rows('loop_id = $1', loopId)).map(({ kind }) => kind).sort();
  const remove = (seatId: string) =>
    world.test.pool.query(`UPDATE seat SET state = 'removed', during = NULL WHERE id = $1`, [
      seatId,
    ]);

  it('go to interviewer and candidate once, however often and in whatever order the news comes', async () => {
    const { loopId, roundId, seatId } = await round();
    for (let time = 0; time < 3; time += 1) {
      await hear('seat.assigned', { loopId, seatId });
      await hear('round.scheduled', { loopId, roundId, change: 'set' });
    }
    expect(await kinds(loopId)).toEqual(['candidate_invitation', 'invitation']);
    await remove(seatId);
    await hear('seat.removed', { loopId, seatId });
    await hear('seat.assigned', { loopId, seatId });
    expect(await kinds(loopId)).toEqual([
      'candidate_invitation',
      'candidate_invitation',
      'invitation',
      'invitation_cancelled',
    ]);
  });

  it('never go to the candidate of a mock loop', async () => {
    const { loopId, roundId } = await round(true);
    await hear('round.scheduled', { loopId, roundId, change: 'set' });
    expect(await kinds(loopId)).toEqual(['invitation']);
  });

  it('are called off for everybody when the loop is stopped', async () => {
    const { loopId, roundId } = await round();
    await hear('round.scheduled', { loopId, roundId, change: 'set' });
    await world.test.pool.query(
      `UPDATE loop SET state = 'stopped', stop_reason = 'Filled', closed_at = now() WHERE id = $1`,
      [loopId],
    );
    await hear('loop.stopped', { loopId });
    await hear('loop.stopped', { loopId });
    expect((await kinds(loopId)).filter((kind) => kind.endsWith('cancelled'))).toEqual([
      'candidate_invitation_cancelled',
      'invitation_cancelled',
    ]);
  });

  it('carry the event as it was last told; one that was overtaken is not sent', async () => {
    const { loopId, roundId, seatId } = await round();
    await hear('round.scheduled', { loopId, roundId, change: 'set' });
    await world.test.pool.query(`UPDATE round SET place = 'Room 4' WHERE id = $1`, [roundId]);
    await hear('round.scheduled', { loopId, roundId, change: 'place' });
    for (let turn = 0; turn < 10; turn += 1) {
      await world.sendDue();
      world.advance(2);
    }
    const mails = await world.rows('loop_id = $1 AND seat_id = $2', loopId, seatId);
    expect(mails.map(({ state }) => state).sort()).toEqual(['sent', 'skipped']);
    const parts = world.sink.received
      .flatMap(({ mail }) => mail.attachments.map(({ content }) => content.toString('utf8')))
      .filter((text) => text.includes(`UID:seat-${seatId}`));
    const calendar = ICAL.Component.fromString(parts[0] ?? '');
    const event = calendar.getFirstSubcomponent('vevent');
    expect([
      String(calendar.getFirstPropertyValue('method')),
      event?.getFirstPropertyValue('sequence'),
      String(event?.getFirstPropertyValue('location')),
    ]).toEqual(['REQUEST', 1, 'Room 4']);
  });

  it('are answered by the reply of a calendar', async () => {
    const { ines, seatId } = await round();
    const from = await emailOf(ines);
    const text = [
      'BEGIN:VCALENDAR',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      `UID:seat-${seatId}@debrief.example.org`,
      `ATTENDEE;PARTSTAT=DECLINED:mailto:${from}`,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
    await world.get(InvitationReplies).take({ text, from: 'spy@example.net' });
    expect(await answer(seatId)).toBeUndefined();
    await world.get(InvitationReplies).take({ text, from });
    expect(await answer(seatId)).toBe('declined');
  });

  const emailOf = async ({ personId }: Actor) =>
    (
      await world.test.db.readUnnamed<{ email: string }>('SELECT email FROM person WHERE id = $1', [
        personId,
      ])
    )[0]?.email ?? '';
  const answer = async (seatId: string) =>
    (
      await world.test.db.readUnnamed<{ response: string }>(
        'SELECT response FROM seat_response WHERE seat_id = $1',
        [seatId],
      )
    )[0]?.response;
});
