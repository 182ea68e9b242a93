import {
  fixtureToken,
  rowsOf,
  seasonDatabase,
  startApi,
  type PreparedDatabase,
  type RunningProcess,
} from '@debrief/server-testing';
import type { Browser } from 'playwright-core';
import { launchBrowser, visit, type Visit, type VisitOptions } from './browser';

/** The built api with the built dashboard over a demo season of its own, and a browser. */
export interface Stage {
  readonly api: RunningProcess;
  readonly databaseUrl: string;
  readonly browser: Browser;
  /** Opens the dashboard as a person of the season. */
  as(personId: string | null, options?: Partial<VisitOptions>): Promise<Visit>;
  rows<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/**
 * The season is loaded at the real time: the screens say "today".
 *
 * @param env settings of the api beside those of every test
 */
export async function openStage(env: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const season: PreparedDatabase = await seasonDatabase({ now: new Date() });
  const world = await season.copy();
  const api = await startApi(world.url, env);
  const browser = await launchBrowser();
  return {
    api,
    databaseUrl: world.url,
    browser,
    as: (personId, options = {}) =>
      visit(browser, {
        origin: api.url,
        token: personId ? fixtureToken(personId).token : null,
        ...options,
      }),
    rows: (text, values) => rowsOf(world.url, text, values),
    close: async () => {
      await browser.close();
      await api.stop();
      await world.drop();
      await season.drop();
    },
  };
}

/** Somebody of the season by name of their demo role. */
export async function demoPerson(
  stage: Stage,
  role: 'interviewer' | 'recruiter' | 'hiring_manager' | 'admin',
): Promise<string> {
  const [row] = await stage.rows<{ id: string }>(
    `SELECT p.id FROM person p WHERE p.roles = ARRAY[$1]::text[] AND p.active
     ORDER BY (SELECT count(*) FROM scorecard_draft d WHERE d.person_id = p.id) DESC,
              (SELECT count(*) FROM loop l JOIN job j ON j.id = l.job_id WHERE j.hiring_manager_id = p.id AND l.state = 'debrief') DESC, p.id LIMIT 1`,
    [role],
  );
  if (!row) throw new Error(`The season has no ${role}`);
  return row.id;
}
