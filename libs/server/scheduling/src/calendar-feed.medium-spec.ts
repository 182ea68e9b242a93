import { newId, type Actor } from '@debrief/server-kernel';
import { convertIcsCalendar } from 'ts-ics';
import type { CalendarFeedService } from './calendar-feed.service';
import { CalendarWorld } from './testing/calendar.world';

describe('the private calendar feed', () => {
  let world: CalendarWorld;
  let feeds: CalendarFeedService;

  beforeAll(async () => {
    world = await CalendarWorld.open();
    feeds = world.feeds();
  });
  afterAll(() => world.test.drop());

  const make = async (actor: Actor, key = newId()) => {
    const made = await feeds.make(actor, key);
    if (made.__typename !== 'CalendarFeedMade') throw new Error(made.message);
    return { ...made, token: /feed\/([\w-]{43})\.ics$/.exec(made.url ?? '')?.[1] ?? '' };
  };
  const uids = async (token: string) =>
    (convertIcsCalendar(undefined, (await feeds.read(token))?.text ?? '').events ?? []).map(
      (event) => event.uid,
    );

  it('shows the own rounds of the past month and the next half year, and nothing of others', async () => {
    const [ines, omar] = [await world.person(), await world.person('Omar Lind')];
    const seat = { personId: ines.personId };
    const days = (count: number) => new Date(world.clock.now().getTime() + count * 86_400_000);
    const shown = [
      await world.round([seat], {}, days(-29)),
      await world.round([seat, { personId: omar.personId }], {}, days(3)),
      await world.round([seat], {}, days(179)),
    ];
    await world.round([seat], {}, days(-31));
    await world.round([seat], {}, days(181));
    await world.round([seat]);
    await world.round([{ ...seat, state: 'excused' }], {}, days(4));
    await world.round([{ personId: omar.personId }], {}, days(5));
    const barred = await world.round([seat], {}, days(6));
    await world.bar(ines, barred.candidateId);
    const { token } = await make(ines);
    expect(await uids(token)).toEqual(
      shown.map(({ seatIds }) => `seat-${seatIds[0]}@debrief.example.org`),
    );
    const text = (await feeds.read(token))?.text ?? '';
    expect(text).toContain('Noor Haddad');
    expect(text).not.toContain('Omar Lind');
  });

  it('does not change when somebody files', async () => {
    const [ines, omar] = [await world.person(), await world.person('Omar Lind')];
    const seats = [{ personId: ines.personId }, { personId: omar.personId }];
    const { seatIds } = await world.round(seats, {}, new Date('2026-11-23T09:00:00Z'));
    const { token } = await make(ines);
    const before = await feeds.read(token);
    await world.test.pool.query('UPDATE seat SET filed_at = now() WHERE id = $1', [seatIds[1]]);
    world.clock.advanceMinutes(5);
    expect(await feeds.read(token)).toEqual(before);
  });

  it('opens to nobody after it was revoked or replaced, or once its owner is not active', async () => {
    const ines = await world.person();
    const first = await make(ines);
    const second = await make(ines);
    expect(await feeds.read(first.token)).toBeNull();
    expect(await feeds.read(second.token)).not.toBeNull();
    await feeds.revoke(ines, newId());
    expect(await feeds.read(second.token)).toBeNull();
    expect(await feeds.mine(ines)).toBeNull();
    expect(await feeds.revoke(ines, newId())).toMatchObject({ __typename: 'NotFoundProblem' });
    const third = await make(ines);
    await world.test.pool.query('UPDATE person SET active = false WHERE id = $1', [ines.personId]);
    expect(await feeds.read(third.token)).toBeNull();
  });

  it('tells its address once, keeps only a hash of it, and says when it was read', async () => {
    const ines = await world.person();
    const key = newId();
    const { token, feed } = await make(ines, key);
    expect((await make(ines, key)).url).toBeNull();
    expect(feed.lastReadAt).toBeNull();
    await feeds.read(token);
    expect((await feeds.mine(ines))?.lastReadAt).toEqual(world.clock.now());
    const kept = await world.test.db.readUnnamed<{ row: string }>(
      `SELECT f::text AS row FROM calendar_feed f UNION ALL SELECT i::text FROM idempotency_key i
       UNION ALL SELECT a::text FROM audit_event a`,
    );
    expect(kept.filter(({ row }) => row.includes(token))).toEqual([]);
  });

  it('is not the feed of anybody else', async () => {
    const ines = await world.person();
    await make(ines);
    expect(await feeds.mine(await world.person('Omar Lind'))).toBeNull();
    expect(await feeds.read('x'.repeat(43))).toBeNull();
  });
});
