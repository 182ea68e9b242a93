import { waitFor } from '@debrief/server-testing';
import type { Page } from 'playwright-core';
import { seriousFindings, sidewaysScroll } from '../harness/axe';
import { DESKTOP, PHONE } from '../harness/browser';
import { demoPerson, openStage, type Stage } from '../harness/stage';

const LOOKS = [
  { name: 'desktop, light', size: DESKTOP, dark: false },
  { name: 'desktop, dark', size: DESKTOP, dark: true },
  { name: 'phone, light', size: PHONE, dark: false },
  { name: 'phone, dark', size: PHONE, dark: true },
];

interface Stop {
  readonly who: 'interviewer' | 'recruiter' | 'hiring_manager' | 'admin';
  readonly hash: string;
}

/** Every route, each as somebody who uses it, with real ids of the season. */
async function routes(stage: Stage): Promise<Stop[]> {
  const one = async (text: string) => (await stage.rows<{ id: string }>(text))[0]?.id ?? 'missing';
  const interviewer = await demoPerson(stage, 'interviewer');
  const manager = await demoPerson(stage, 'hiring_manager');
  const owedSeat = await one(
    `SELECT s.id FROM seat s JOIN scorecard_draft d ON d.seat_id = s.id WHERE s.person_id = '${interviewer}' ORDER BY s.id LIMIT 1`,
  );
  const filedSeat = await one(
    `SELECT seat_id AS id FROM scorecard WHERE author_id = '${interviewer}' ORDER BY submitted_at LIMIT 1`,
  );
  const sealedLoop = await one(
    `SELECT loop_id AS id FROM seat WHERE person_id = '${interviewer}' AND state = 'assigned' AND filed_at IS NULL ORDER BY id LIMIT 1`,
  );
  const openLoop = await one(
    `SELECT id FROM loop WHERE state = 'in_progress' AND current_stage = 2 AND NOT is_mock ORDER BY id LIMIT 1`,
  );
  const debrief = await one(
    `SELECT l.id FROM loop l JOIN job j ON j.id = l.job_id WHERE l.state = 'debrief' AND j.hiring_manager_id = '${manager}' ORDER BY l.id LIMIT 1`,
  );
  const decided = await one(
    `SELECT l.id FROM loop l WHERE l.state = 'hired' ORDER BY l.id LIMIT 1`,
  );
  return [
    { who: 'interviewer', hash: '#/' },
    { who: 'recruiter', hash: '#/' },
    { who: 'hiring_manager', hash: '#/' },
    { who: 'interviewer', hash: '#/scorecards' },
    { who: 'interviewer', hash: `#/scorecards/${owedSeat}` },
    { who: 'interviewer', hash: `#/scorecards/${filedSeat}` },
    { who: 'interviewer', hash: `#/loops/${sealedLoop}/show` },
    { who: 'interviewer', hash: `#/packets/${sealedLoop}` },
    { who: 'recruiter', hash: '#/loops' },
    { who: 'recruiter', hash: `#/loops/${openLoop}/show` },
    { who: 'hiring_manager', hash: '#/packets' },
    { who: 'hiring_manager', hash: `#/packets/${debrief}` },
    { who: 'recruiter', hash: `#/packets/${decided}` },
    { who: 'recruiter', hash: '#/candidates' },
    { who: 'recruiter', hash: '#/candidates/create' },
    {
      who: 'recruiter',
      hash: `#/candidates/${await one('SELECT id FROM candidate ORDER BY id LIMIT 1')}/show`,
    },
    { who: 'recruiter', hash: '#/jobs' },
    {
      who: 'recruiter',
      hash: `#/jobs/${await one('SELECT id FROM job ORDER BY id LIMIT 1')}/show`,
    },
    { who: 'recruiter', hash: '#/jobs/create' },
    { who: 'interviewer', hash: '#/questions' },
    { who: 'interviewer', hash: '#/blueprints' },
    { who: 'admin', hash: '#/people' },
    { who: 'admin', hash: '#/people/create' },
    { who: 'admin', hash: '#/settings' },
    { who: 'interviewer', hash: '#/settings/you' },
    { who: 'admin', hash: '#/settings/organisation' },
    { who: 'recruiter', hash: '#/settings/notifications' },
    { who: 'interviewer', hash: '#/settings/calendars' },
    { who: 'interviewer', hash: '#/settings/tokens' },
    { who: 'admin', hash: '#/settings/tokens?whose=all' },
    { who: 'admin', hash: '#/settings/service-accounts' },
    { who: 'admin', hash: '#/settings/reminders' },
    { who: 'interviewer', hash: '#/settings/reminders' },
    { who: 'admin', hash: '#/settings/background' },
    { who: 'interviewer', hash: '#/settings/background' },
    { who: 'interviewer', hash: '#/settings/no-such-place' },
    { who: 'interviewer', hash: '#/nothing-here' },
  ];
}

const BUSY = '[aria-busy="true"], .MuiSkeleton-root, .RaLoading-root';

/** Nothing on the page says any more that it is on its way. */
async function settled(page: Page): Promise<void> {
  await waitFor(
    `the page ${page.url()} to come to rest`,
    async () => (await page.locator(BUSY).count()) === 0,
  );
}

describe('every route of the dashboard', () => {
  let stage: Stage;
  let stops: Stop[];
  const people = new Map<string, string>();

  beforeAll(async () => {
    stage = await openStage();
    stops = await routes(stage);
    for (const who of ['interviewer', 'recruiter', 'hiring_manager', 'admin'] as const)
      people.set(who, await demoPerson(stage, who));
  }, 240_000);
  afterAll(() => stage.close());

  it.each(LOOKS)(
    'is readable, fits and complains of nothing: $name',
    async ({ size, dark }) => {
      const faults: string[] = [];
      for (const who of people.keys()) {
        const seat = await stage.as(people.get(who) ?? null, { size, dark });
        for (const stop of stops.filter((candidate) => candidate.who === who)) {
          await seat.page.goto(`${stage.api.url}/${stop.hash}`);
          await seat.page.reload();
          await seat.page.getByRole('heading', { level: 1 }).first().waitFor();
          await settled(seat.page);
          const found = await seriousFindings(seat.page);
          const sideways = await sidewaysScroll(seat.page);
          faults.push(...found.map((finding) => `${who} ${stop.hash} axe ${finding}`));
          if (sideways > 0) faults.push(`${who} ${stop.hash} scrolls ${sideways} px sideways`);
          faults.push(
            ...seat.complaints
              .splice(0)
              .map((complaint) => `${who} ${stop.hash} console ${complaint}`),
          );
        }
        await seat.close();
      }
      expect(faults).toEqual([]);
    },
    300_000,
  );

  it('shows the sign-in page to somebody without a session, readable on both sizes', async () => {
    for (const size of [DESKTOP, PHONE]) {
      const guest = await stage.as(null, { size });
      await guest.page.goto(`${stage.api.url}/#/loops`);
      await guest.page.getByLabel(/e-mail/i).waitFor();
      expect(await seriousFindings(guest.page)).toEqual([]);
      expect(await sidewaysScroll(guest.page)).toBe(0);
      await guest.close();
    }
  });
});
