import { LOOP_STATES, ratingSupport, type RatingSupport, type StoredBody } from '@debrief/domain';
import { testDatabase, type TestDatabase } from '@debrief/server-testing';
import { seedContent, seedSeason } from './index';
import { readPins } from './pins';
import { makeSeason } from './season';
import { brokenRules, dumpHash, refusedScorecards } from './testing/invariants';

const NOW = new Date('2026-11-24T09:20:00Z');

describe('the demo season', () => {
  let test: TestDatabase;
  const one = async <T extends object>(sql: string): Promise<T> =>
    (await test.db.readUnnamed<T & Record<string, unknown>>(sql))[0] as T;
  const count = async (from: string): Promise<number> =>
    (await one<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`)).n;

  beforeAll(async () => {
    test = await testDatabase();
    await seedContent(test.source);
    expect(await seedSeason(test.source, { now: NOW })).toBe(true);
  });
  afterAll(() => test.drop());

  it('has the people, loops and scorecards of a busy quarter', async () => {
    expect(await count('candidate')).toBe(60);
    expect(await count('job')).toBe(3);
    expect(await count('loop WHERE NOT is_mock')).toBe(60);
    expect(await count('loop WHERE is_mock')).toBe(2);
    expect(await count(`person WHERE roles = '{interviewer}'`)).toBe(25);
    expect(
      await count(`(SELECT DISTINCT time_zone FROM person WHERE roles = '{interviewer}') z`),
    ).toBe(5);
    const cards = await count('scorecard');
    expect(cards).toBeGreaterThan(320);
    expect(cards).toBeLessThan(400);
  });

  it('shows every state of a loop, and every stage of a running one', async () => {
    const states = await test.db.readUnnamed<{ state: string }>('SELECT DISTINCT state FROM loop');
    expect(states.map(({ state }) => state).sort()).toEqual([...LOOP_STATES].sort());
    expect(
      await count(`(SELECT DISTINCT current_stage FROM loop WHERE state = 'in_progress') s`),
    ).toBe(4);
  });

  it('keeps every rule that the services keep', async () => {
    expect(await brokenRules(test.db)).toEqual([]);
  });

  it('holds no scorecard that the domain would refuse', async () => {
    expect(await refusedScorecards(test.db)).toEqual([]);
  });

  it('supports all but few of its ratings, and shows what both kinds of gaps look like', async () => {
    const cards = await test.db.readUnnamed<{ body: StoredBody } & Record<string, unknown>>(
      'SELECT body FROM scorecard_version WHERE number = 1',
    );
    const supports = cards.flatMap(({ body }) =>
      body.ratings
        .filter(({ value }) => typeof value === 'number')
        .map((rating) => ratingSupport(rating, body.notes)),
    );
    const share = (wanted: RatingSupport): number =>
      supports.filter((support) => support === wanted).length / supports.length;
    expect(share('supported')).toBeGreaterThan(0.85);
    expect(share('thin')).toBeGreaterThan(0);
    expect(share('uncited')).toBeGreaterThan(0);
  });

  it('repeats no note more than four times and hardly any summary', async () => {
    const [note] = await test.db.readUnnamed<{ text: string; n: number }>(
      `SELECT note->>'text' AS text, count(*)::int AS n FROM scorecard_version v, jsonb_array_elements(v.body->'notes') note
       WHERE v.number = 1 GROUP BY 1 ORDER BY 2 DESC LIMIT 1`,
    );
    expect(note?.n).toBeLessThanOrEqual(4);
    const summaries = await one<{ share: number }>(
      `SELECT count(DISTINCT summary)::float / count(*) AS share FROM scorecard_version WHERE number = 1`,
    );
    expect(summaries.share).toBeGreaterThanOrEqual(0.9);
  });

  it('fills every slot of its texts', async () => {
    expect(await count(`scorecard_version WHERE body::text ~ '\\{[a-z0-9|.-]+\\}'`)).toBe(0);
    expect(await count(`decision WHERE rationale ~ '[{}]'`)).toBe(0);
  });

  it('has what makes packets worth reading', async () => {
    const expected: Record<string, string> = {
      'a competency rated two levels apart': `(SELECT v.loop_id, r.competency FROM rating r JOIN scorecard_version v ON v.id = r.scorecard_version_id
        JOIN scorecard sc ON sc.id = v.scorecard_id AND sc.counts WHERE r.evidence_count > 0 AND v.number = 1 GROUP BY 1, 2 HAVING max(r.value) - min(r.value) >= 2) d`,
      'a corroborated flag': `(SELECT f.loop_id, f.type FROM red_flag f JOIN scorecard_version v ON v.id = f.scorecard_version_id GROUP BY 1, 2 HAVING count(DISTINCT v.submitted_by) > 1) d`,
      'a contested flag in a frozen packet': `packet_version WHERE body LIKE '%"picture":"contested"%'`,
      'a corroborated flag in a frozen packet': `packet_version WHERE body LIKE '%"picture":"corroborated"%'`,
      'an open critical flag in a debrief': `red_flag f JOIN loop l ON l.id = f.loop_id WHERE f.severity = 'critical' AND l.state = 'debrief'
        AND NOT EXISTS (SELECT 1 FROM flag_adjudication a WHERE a.loop_id = l.id AND a.flag_type = f.type)`,
      'a flag cleared': `flag_adjudication WHERE outcome = 'cleared'`,
      'a flag upheld': `flag_adjudication WHERE outcome = 'upheld'`,
      'an amendment alone': 'scorecard_version WHERE number > 1 AND NOT after_seeing_others',
      'an amendment after seeing others':
        'scorecard_version WHERE number > 1 AND after_seeing_others',
      'a shadow': `seat WHERE role = 'shadow'`,
      'a reverse shadow': `seat WHERE role = 'reverse_shadow'`,
      'somebody excused': `seat WHERE state = 'excused'`,
      'somebody not there': `seat WHERE state = 'no_show'`,
      'a conflict of interest': 'conflict_of_interest',
      'an early look': 'early_look',
      'a scorecard that is not independent': 'scorecard WHERE NOT independent',
      'insufficient signal': `scorecard_version WHERE recommendation = 'insufficient_signal'`,
      'feedback that is late': `seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
        WHERE l.state = 'in_progress' AND s.state = 'assigned' AND s.filed_at IS NULL AND r.ends_at < '${NOW.toISOString()}'::timestamptz - interval '24 hours'`,
      'feedback not yet due': `seat s JOIN round r ON r.id = s.round_id WHERE s.state = 'assigned' AND s.filed_at IS NULL
        AND r.ends_at BETWEEN '${NOW.toISOString()}'::timestamptz - interval '24 hours' AND '${NOW.toISOString()}'`,
      'drafts begun': 'scorecard_draft',
      'a decision after a hold': 'decision WHERE number = 2',
    };
    const found = await Promise.all(
      Object.entries(expected).map(
        async ([what, from]) => [what, (await count(from)) > 0] as const,
      ),
    );
    expect(found.filter(([, there]) => !there)).toEqual([]);
  });

  it('is deterministic: the same moment gives the same rows', async () => {
    const again = await testDatabase();
    try {
      await seedContent(again.source);
      await seedSeason(again.source, { now: NOW });
      expect(await dumpHash(again.db)).toBe(await dumpHash(test.db));
    } finally {
      await again.drop();
    }
  });

  it.each([
    '2026-11-24T09:20:00Z',
    '2026-11-23T00:05:00Z',
    '2026-11-28T23:50:00Z',
    '2026-11-29T14:00:00Z',
    '2027-03-28T02:10:00Z',
    '2027-07-02T16:40:00Z',
  ])('shows the demo interviewer a full day when looked at on %s', async (moment) => {
    const now = new Date(moment).getTime();
    const rows = makeSeason(await readPins(test.db), now);
    const demo = rows.of('person').find(({ name }) => name === 'Teo Almarque')?.['id'];
    const rounds = new Map(rows.of('round').map((round) => [round['id'], round]));
    const seats = rows
      .of('seat')
      .filter((seat) => seat['person_id'] === demo)
      .map((seat) => ({ seat, round: rounds.get(seat['round_id'] ?? '') ?? {} }));
    const day = (at: number): string =>
      new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Lisbon' }).format(at);
    expect(
      seats.filter(
        ({ round }) =>
          round['starts_at'] && day(Date.parse(String(round['starts_at']))) === day(now),
      ).length,
    ).toBeGreaterThanOrEqual(3);
    const owed = seats.filter(
      ({ seat, round }) =>
        seat['filed_at'] === null &&
        seat['state'] === 'assigned' &&
        Date.parse(String(round['ends_at'])) <= now,
    );
    const late = owed.filter(
      ({ round }) => Date.parse(String(round['ends_at'])) + 24 * 3_600_000 < now,
    );
    expect([late.length, owed.length - late.length >= 1]).toEqual([1, true]);
    expect(twoPlaces(rows.of('seat'))).toEqual([]);
    // Whoever prints sign-in links picks the interviewer with most to do.
    const only = new Set(
      rows
        .of('person')
        .filter(({ roles }) => JSON.stringify(roles) === '["interviewer"]')
        .map(({ id }) => id),
    );
    const owing = rows
      .of('seat')
      .filter(
        (seat) =>
          seat['state'] === 'assigned' &&
          seat['filed_at'] === null &&
          only.has(seat['person_id'] ?? ''),
      );
    const most = (person: unknown): number =>
      owing.filter((seat) => seat['person_id'] === person).length;
    expect([...only].filter((person) => person !== demo && most(person) >= most(demo))).toEqual([]);
  });

  it('does nothing where there are people', async () => {
    const before = await dumpHash(test.db);
    expect(await seedSeason(test.source, { now: new Date(NOW.getTime() + 86_400_000) })).toBe(
      false,
    );
    expect(await dumpHash(test.db)).toBe(before);
  });

  it('loads content once', async () => {
    const counts = () =>
      Promise.all(
        [
          'content_version',
          'competency',
          'organisation',
          `audit_event WHERE action = 'content.loaded'`,
        ].map(count),
      );
    const before = await counts();
    await seedContent(test.source);
    expect(await counts()).toEqual(before);
  });
});

/** Ids of assigned seats during which their holder is elsewhere too. */
function twoPlaces(seats: ReturnType<ReturnType<typeof makeSeason>['of']>): readonly unknown[] {
  const held = seats
    .filter((seat) => seat['state'] === 'assigned' && seat['during'] !== null)
    .map((seat) => {
      const [from = '', to = ''] = String(seat['during']).slice(1, -1).split(',');
      return { id: seat['id'], person: seat['person_id'], from, to };
    });
  return held.filter((one) =>
    held.some(
      (other) =>
        other !== one && other.person === one.person && other.from < one.to && one.from < other.to,
    ),
  );
}
