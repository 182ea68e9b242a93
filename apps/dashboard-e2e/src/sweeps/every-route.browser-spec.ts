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

const LONG = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3);

/** An endpoint with a delivery that failed; its words are as long as they may be in life. */
async function endpointOf(stage: Stage): Promise<string> {
  const [row] = await stage.rows<{ id: string }>(
    `WITH owner AS (SELECT id FROM person WHERE roles = ARRAY['admin']::text[] LIMIT 1), endpoint AS (
       INSERT INTO webhook_endpoint (id, owner_id, url, description, events, secret_sealed, state, paused_reason, created_at)
       SELECT gen_random_uuid(), owner.id, 'https://example.org/' || $1, $1, '{loop.started,scorecard.submitted}', '\\x00', 'paused',
         'It answered 410.', now() FROM owner RETURNING id)
     INSERT INTO webhook_delivery (id, endpoint_id, event_id, event, payload, state, attempts, last_status, created_at)
     SELECT gen_random_uuid(), endpoint.id, gen_random_uuid(), 'ping', jsonb_build_object('type', $1)::text, 'failed', 1, 500, now()
     FROM endpoint RETURNING endpoint_id AS id`,
    [LONG],
  );
  return row?.id ?? 'missing';
}

/** An import that was checked, with a record that cannot be taken and a field without a place. */
async function importOf(stage: Stage): Promise<string> {
  const [row] = await stage.rows<{ id: string }>(
    `WITH sender AS (SELECT id FROM person WHERE roles = ARRAY['recruiter']::text[] LIMIT 1), run AS (
       INSERT INTO import_run (id, source, content, file_name, format, state, total, done, counts, unknown_fields, created_by, created_at)
       SELECT gen_random_uuid(), 'greenhouse', 'all', $1 || '.json', 'json', 'checked', 1, 1,
         '[{"record":"candidate","create":1,"update":0,"unchanged":0,"wait":0,"error":1234567}]',
         jsonb_build_array(jsonb_build_object('record', 'candidate', 'field', $1, 'times', 1, 'example', $1)), sender.id, now()
       FROM sender RETURNING id)
     INSERT INTO import_row (run_id, number, rank, record, source_id, label, action, problems)
     SELECT run.id, 1, 1, 'candidate', $1, $1, 'error',
       jsonb_build_array(jsonb_build_object('path', $1, 'code', 'REQUIRED', 'message', 'Please write something here.'))
     FROM run RETURNING run_id AS id`,
    [LONG],
  );
  return row?.id ?? 'missing';
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
  const openStage = await one(
    `SELECT id FROM stage WHERE loop_id = '${openLoop}' ORDER BY position DESC LIMIT 1`,
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
    { who: 'interviewer', hash: `#/kit/${owedSeat}` },
    { who: 'recruiter', hash: `#/kit/${owedSeat}` },
    { who: 'interviewer', hash: `#/loops/${sealedLoop}/show` },
    { who: 'interviewer', hash: `#/packets/${sealedLoop}` },
    { who: 'recruiter', hash: '#/loops' },
    { who: 'recruiter', hash: `#/loops/${openLoop}/show` },
    { who: 'recruiter', hash: '#/schedule' },
    { who: 'interviewer', hash: '#/schedule' },
    { who: 'recruiter', hash: '#/schedule/load' },
    { who: 'recruiter', hash: '#/schedule/plan' },
    { who: 'recruiter', hash: `#/schedule/people/${interviewer}` },
    { who: 'recruiter', hash: `#/schedule/${openLoop}/${openStage}` },
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
    { who: 'interviewer', hash: '#/content' },
    { who: 'recruiter', hash: '#/content/rubric/coding/edit' },
    { who: 'recruiter', hash: '#/content/blueprint/standard/edit' },
    { who: 'recruiter', hash: '#/content/import' },
    { who: 'interviewer', hash: '#/training' },
    { who: 'admin', hash: '#/training' },
    { who: 'admin', hash: '#/training/packs/new' },
    { who: 'admin', hash: '#/training/paths/new' },
    {
      who: 'admin',
      hash: `#/training/paths/${await one('SELECT id FROM training_path ORDER BY id LIMIT 1')}`,
    },
    {
      who: 'interviewer',
      hash: `#/training/packs/${await one('SELECT id FROM calibration_pack LIMIT 1')}`,
    },
    {
      who: 'recruiter',
      hash: `#/training/comparisons/${await one(`SELECT s.id FROM seat s JOIN loop l ON l.id = s.loop_id AND l.state = 'hired' WHERE s.role = 'shadow' ORDER BY s.id LIMIT 1`)}`,
    },
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
    { who: 'admin', hash: '#/settings/mail' },
    { who: 'recruiter', hash: '#/settings/mail' },
    { who: 'admin', hash: '#/settings/webhooks' },
    { who: 'admin', hash: '#/settings/webhooks/new' },
    { who: 'admin', hash: `#/settings/webhooks/${await endpointOf(stage)}` },
    { who: 'recruiter', hash: '#/settings/import' },
    { who: 'recruiter', hash: `#/settings/import/${await importOf(stage)}` },
    { who: 'interviewer', hash: '#/settings/export' },
    { who: 'admin', hash: '#/settings/export' },
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
          // A new hash alone would not load the page anew.
          await seat.page.goto('about:blank');
          await seat.page.goto(`${stage.api.url}/${stop.hash}`);
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
