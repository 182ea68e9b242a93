import { OrganisationService } from '@debrief/server-identity';
import { freePort, readConfig, type Config } from '@debrief/server-kernel';
import { migrate, openDatabase, openSource, type OpenedDatabase } from './boot/database';
import { portProblem } from './boot/ports';
import { shutDown } from './boot/running';
import { linksToPrint, type PrintedLink } from './boot/sign-in-links';
import { seedContent, seedSeason } from './seed';
import { makeServer } from './server';

export interface StartOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly dashboard: string;
  /** Load the demonstration season where nobody is yet. */
  readonly demo: boolean;
  /** Runs a named step; whoever starts shows name and time. */
  readonly step: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

export interface Started {
  readonly url: string;
  readonly links: readonly PrintedLink[];
  /** @param patient give routers time to look elsewhere (a signal from a supervisor) */
  close(patient: boolean): Promise<void>;
}

/** Thrown for what the person at the terminal can mend; its message is the whole story. */
export class StartProblem extends Error {}

/** From nothing to a listening server: database, migrations, content, pages. */
export async function start(options: StartOptions): Promise<Started> {
  const config = await settle(readConfig(options.env));
  const database = await options.step('Postgres', () => openDatabase(config));
  try {
    return await serve(options, config, database);
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** A port of 0 becomes a real one before any link is built from it. */
async function settle(config: Config): Promise<Config> {
  if (config.PORT === 0) {
    const port = await freePort(config.HOST);
    return { ...config, PORT: port, PUBLIC_URL: config.PUBLIC_URL.replace(/:0$/, `:${port}`) };
  }
  const problem = await portProblem(config.PORT, config.HOST);
  if (problem) throw new StartProblem(problem);
  return config;
}

async function serve(
  { step, dashboard, demo }: StartOptions,
  config: Config,
  database: OpenedDatabase,
): Promise<Started> {
  await step('Migrations', () => migrate(database.url));
  const source = await openSource(config, database.url);
  const app = await makeServer({ config, source, dashboard });
  await app.get(OrganisationService, { strict: false }).ensure();
  await step('Starter content', () => seedContent(source));
  if (demo) await step('Demonstration season', () => seedSeason(source, { now: new Date() }));
  await step('Server', async () => {
    await app.listen(config.PORT, config.HOST);
  });
  return {
    url: config.PUBLIC_URL,
    links: await linksToPrint(app, demo),
    close: (patient) =>
      shutDown({ app, source, config, stopDatabase: () => database.stop() }, patient),
  };
}
