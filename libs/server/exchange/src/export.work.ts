import { PersonReader } from '@debrief/server-identity';
import {
  Clock,
  ProcessorRegistry,
  RecurringWork,
  UnitOfWork,
  type Actor,
} from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { encodingFor } from './export-encoding';
import { ExportRepository, filterOf, type ClaimedExport } from './export.repository';
import { mayExport } from './export.rules';
import { columnsOf, ExportSources } from './export.sources';

const LEASE_MS = 30_000;
const LOOK_AGAIN_MS = 10_000;
const TIDY_MS = 10 * 60_000;

/** Page by page, each kept with the place to go on from: a killed process costs one page. */
@Injectable()
export class ExportWork {
  public constructor(
    private readonly runs: ExportRepository,
    private readonly sources: ExportSources,
    private readonly people: PersonReader,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What a process left behind that is no more. */
  public async takeUp(): Promise<void> {
    for (const id of await this.runs.idle(this.clock.now())) await this.advance(id);
  }

  public async tidy(): Promise<void> {
    await this.uow.keepBooks((tx) => this.runs.tidy(tx));
  }

  /**
   * Makes the rest of the file, unless somebody is at it.
   *
   * @param pages stops after so many, as a process that ends would; all when not given
   */
  public async advance(id: string, pages = Number.POSITIVE_INFINITY): Promise<void> {
    let run = await this.uow.keepBooks((tx) => this.runs.claim(tx, id, this.lease()));
    for (let page = 0; run !== null && page < pages; page += 1) {
      const actor = await this.actorOf(run);
      if (!actor) {
        await this.uow.keepBooks((tx) =>
          this.runs.fail(tx, id, 'Whoever asked for it may not have it any more.'),
        );
        return;
      }
      run = await this.step(run, actor);
    }
  }

  /** One page; the run as it then stands, or null when it is finished or lost to somebody else. */
  private async step(run: ClaimedExport, actor: Actor): Promise<ClaimedExport | null> {
    const source = this.sources.of(run.content, run.format);
    const encoding = encodingFor(run.format, columnsOf(run.content));
    const page = await source.page(actor, filterOf(run), run.cursor);
    const done = run.done + page.rows.length;
    const finished = page.next === null;
    const text = [
      run.parts === 0 ? encoding.head : '',
      ...page.rows.map((row, index) => encoding.row(row, run.done + index)),
      finished ? encoding.tail(done) : '',
    ].join('');
    const leaseUntil = this.lease();
    const kept = await this.uow.keepBooks(async (tx) => {
      const written = await this.runs.keep(tx, run, {
        body: Buffer.from(text),
        rows: page.rows.length,
        cursor: page.next,
        loopIds: page.loopIds,
        leaseUntil,
        finished,
      });
      if (written && finished) tx.emit('export.ready', { runId: run.id });
      return written;
    });
    if (!kept || finished) return null;
    return { ...run, done, cursor: page.next, parts: run.parts + 1, lease_until: leaseUntil };
  }

  /** The maker with the roles of now; null when they left or lost what the file needs. */
  private async actorOf(run: ClaimedExport): Promise<Actor | null> {
    const person = await this.people.byId(run.created_by);
    if (!person?.active) return null;
    const actor: Actor = {
      personId: person.id,
      name: person.name,
      roles: person.roles,
      timeZone: person.timeZone,
      sessionId: run.id,
    };
    return mayExport(actor, run.content) ? actor : null;
  }

  private lease(): Date {
    return new Date(this.clock.now().getTime() + LEASE_MS);
  }
}

/** Makes large files in whichever process does the background work. */
@Injectable()
export class ExportProcessor implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly recurring: RecurringWork,
    private readonly work: ExportWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('export.asked', ({ runId }) => this.work.advance(runId));
    this.recurring.every('exports left behind', LOOK_AGAIN_MS, () => this.work.takeUp());
    this.recurring.every('exports run out', TIDY_MS, () => this.work.tidy());
  }
}
