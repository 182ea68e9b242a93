import { fixtureToken, rowsOf, seasonDatabase, startApi, waitFor } from '@debrief/server-testing';
import type { RunningProcess } from '@debrief/server-testing';
import type { Locator, Page } from 'playwright-core';
import { launchBrowser, visit, type Visit } from '../harness/browser';
import { browserCopies } from '../journeys/steps';
import { layCable, type Cable } from './cable';
import { diceOf, type Dice } from './dice';
import { Typist, type Typed } from './typist';

const KILLS = ['tab closed', 'tab crashed', 'api killed', 'network cut'] as const;
type Kill = (typeof KILLS)[number];

export interface KillFound {
  readonly kill: string;
  readonly field: string;
  readonly typed: number;
  /** Characters that were typed and are not there afterwards. */
  readonly lost: number;
  /** From the last kept character to the last typed one, in seconds. */
  readonly secondsLost: number;
  /** Characters the server held at the moment of the kill and holds no more: must be none. */
  readonly acknowledgedLost: number;
}

interface Field {
  readonly name: 'note' | 'comment';
  readonly find: (page: Page) => Locator;
  /** Makes room for the next text. */
  readonly clear: (page: Page) => Promise<void>;
}

const NOTE: Field = {
  name: 'note',
  find: (page) => page.getByLabel('New note'),
  clear: (page) => NOTE.find(page).press('Enter'),
};
const COMMENT: Field = {
  name: 'comment',
  find: (page) => page.locator('.sc-comp').first().getByLabel('What you make of it'),
  clear: (page) => COMMENT.find(page).fill(''),
};

interface World {
  readonly dice: Dice;
  readonly databaseUrl: string;
  readonly cable: Cable;
  readonly guest: Visit;
  /** The first of many. */
  readonly api: RunningProcess;
  readonly seatId: string;
  readonly close: () => Promise<void>;
}

/** One interviewer with one scorecard, whose tab, api and network die again and again. */
export class KillRun {
  private page: Page;
  /** Each text begins with a number of its own, also when a run is repeated. */
  private texts = 0;
  private api: RunningProcess;

  private constructor(private readonly world: World) {
    this.page = world.guest.page;
    this.api = world.api;
  }

  static async begin(seed: number): Promise<KillRun> {
    const season = await seasonDatabase({ now: new Date() });
    const database = await season.copy();
    const [seat] = await rowsOf<{ id: string; person: string }>(
      database.url,
      `SELECT s.id, s.person_id AS person FROM seat s JOIN round r ON r.id = s.round_id
       JOIN loop l ON l.id = s.loop_id AND l.state = 'in_progress' AND NOT l.is_mock
       WHERE s.state = 'assigned' AND s.filed_at IS NULL AND s.role <> 'shadow' AND r.ends_at < now()
       AND r.kind <> 'behavioural' ORDER BY s.id LIMIT 1`,
    );
    if (!seat) throw new Error('The season owes no scorecard to write on');
    const api = await startApi(database.url);
    const cable = await layCable();
    cable.plugInto(api.url);
    const browser = await launchBrowser();
    const guest = await visit(browser, {
      origin: cable.url,
      token: fixtureToken(seat.person).token,
    });
    const close = async () => {
      await browser.close();
      await cable.close();
      await database.drop();
      await season.drop();
    };
    const dice = diceOf(seed);
    const databaseUrl = database.url;
    const run = new KillRun({ dice, databaseUrl, cable, guest, api, seatId: seat.id, close });
    await run.open();
    // What the season wrote there would stand before what is typed, and be taken for a loss.
    await COMMENT.clear(run.page);
    return run;
  }

  async end(): Promise<void> {
    await this.api.stop('SIGKILL');
    await this.world.close();
  }

  /** Types, kills something at a random moment, brings it back, and looks what is still there. */
  async once(number: number): Promise<KillFound> {
    const kill = KILLS[number % KILLS.length] ?? 'tab closed';
    const field = this.world.dice.of([NOTE, COMMENT]);
    const closesToo = this.world.dice.between(0, 1) === 1;
    const { page } = this;
    await field.find(page).click();
    await field.find(page).press('End');
    this.texts += 1;
    const typist = new Typist(page, diceOf(this.texts), `Text ${100 + this.texts}: `);
    typist.start();
    await pause(this.world.dice.between(1_200, 4_500));
    const held = await this.stored();
    const typed = await this.die(kill, typist, closesToo);
    const kept = await this.comeBack(field);
    await field.clear(this.page);
    const name = closesToo && !kill.startsWith('tab') ? `${kill}, then tab closed` : kill;
    return { kill: name, field: field.name, ...judge(typed, kept, held) };
  }

  /** Every text the server's draft holds. */
  private async stored(): Promise<readonly string[]> {
    const [row] = await rowsOf<{ texts: string[] | null }>(
      this.world.databaseUrl,
      `SELECT (SELECT array_agg(n->>'text') FROM jsonb_array_elements(body->'notes') n)
        || (SELECT array_agg(r->>'comment') FROM jsonb_array_elements(body->'ratings') r) AS texts
       FROM scorecard_draft WHERE seat_id = $1`,
      [this.world.seatId],
    );
    return row?.texts ?? [];
  }

  private async die(kill: Kill, typist: Typist, closesToo: boolean): Promise<Typed> {
    if (kill === 'tab closed') return this.leave(typist, () => this.page.close());
    if (kill === 'tab crashed') return this.leave(typist, () => this.crash());
    if (kill === 'api killed') await this.api.stop('SIGKILL');
    else this.world.cable.cut();
    await pause(this.world.dice.between(300, 1_500));
    const typed = closesToo
      ? await this.leave(typist, () => this.page.close())
      : await typist.stop();
    if (kill === 'api killed') {
      this.api = await startApi(this.world.databaseUrl);
      this.world.cable.plugInto(this.api.url);
    } else this.world.cable.mend();
    return typed;
  }

  private async leave(typist: Typist, go: () => Promise<void>): Promise<Typed> {
    const [typed] = await Promise.all([typist.stop(), go()]);
    return typed;
  }

  private async crash(): Promise<void> {
    const { page } = this;
    const session = await this.world.guest.context.newCDPSession(page);
    // The answer never comes: there is nobody left to give it.
    session.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
    await page.close();
  }

  private async comeBack(field: Field): Promise<string> {
    if (this.page.isClosed()) {
      this.page = await this.world.guest.context.newPage();
      this.page.setDefaultTimeout(20_000);
      await this.open();
    } else await this.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await this.page
      .locator('.ui-saved [role="status"]')
      .filter({ hasText: /^Saved \d\d:\d\d:\d\d$/u })
      .waitFor();
    await this.firstCompetency();
    return waitFor(
      'the server to hold all that this browser kept',
      async () => {
        // In this order: what the browser kept is in the form before its copy goes.
        if ((await browserCopies(this.page)).length > 0) return undefined;
        const value = await field.find(this.page).inputValue();
        return value === '' || (await this.stored()).includes(value) ? value : undefined;
      },
      20_000,
    );
  }

  private async open(): Promise<void> {
    this.page.on('dialog', (dialog) => void dialog.accept());
    await this.page.goto(`${this.world.cable.url}/#/scorecards/${this.world.seatId}`);
    await this.page.locator('.ui-compose textarea').waitFor();
    await this.firstCompetency();
  }

  private async firstCompetency(): Promise<void> {
    await this.page.locator('.sc-comp').first().getByRole('radio').first().focus();
    await COMMENT.find(this.page).waitFor();
  }
}

/** The moment of a kill is chance, no wait for something. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** What came back of what was typed; `held` is what the server had of it at the kill. */
function judge(
  { text, at }: Typed,
  kept: string,
  held: readonly string[],
): Omit<KillFound, 'kill' | 'field'> {
  let same = 0;
  while (same < text.length && text[same] === kept[same]) same += 1;
  const lost = text.length - same;
  const last = at.at(-1) ?? 0;
  const lastKept = at[same - 1] ?? at[0] ?? last;
  // Each kill's text begins with a name of its own.
  const mine = held.filter((one) => one !== '' && text.startsWith(one.slice(0, 10)));
  return {
    typed: text.length,
    lost,
    secondsLost: lost === 0 ? 0 : (last - lastKept) / 1000,
    acknowledgedLost: Math.max(0, ...mine.map((one) => Math.max(0, one.length - same))),
  };
}
