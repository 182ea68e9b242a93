import { ContentLoader, ContentReader, ContentRepository } from '@debrief/server-blueprint';
import { SMALL_CONTENT } from '@debrief/server-blueprint/testing';
import type { TestDatabase } from '@debrief/server-testing';
import { AttentionRepository } from '../attention.repository';
import { EarlyLookService } from '../early-look.service';
import { HandOverStore } from '../hand-over.repository';
import { HandOverService } from '../hand-over.service';
import { HistoryRepository } from '../history.repository';
import { LoopProgressService } from '../loop-progress.service';
import { LoopReader } from '../loop.reader';
import { LoopRepository } from '../loop.repository';
import { LoopService } from '../loop.service';
import { LoopStore } from '../loop.store.repository';
import { OwnWorkReader } from '../own-work.reader';
import { OwnWorkRepository } from '../own-work.repository';
import { RoundRepository } from '../round.repository';
import { RoundStore } from '../round.store.repository';
import { SeatExchange } from '../seat-exchange.service';
import { SeatService } from '../seat.service';
import { SourceRepository } from '../source.repository';
import { StartLoopService } from '../start-loop.service';

/** The real parts of the lib over a test database, wired by hand. */
export interface LoopParts {
  readonly content: ContentReader;
  readonly reader: LoopReader;
  readonly ownWork: OwnWorkReader;
  readonly service: LoopService;
  readonly starting: StartLoopService;
  readonly progress: LoopProgressService;
  readonly seats: SeatService;
  readonly handOvers: HandOverService;
  readonly exchange: SeatExchange;
  readonly earlyLooks: EarlyLookService;
}

export function loopParts({ db, uow, clock }: TestDatabase): LoopParts {
  const content = new ContentReader(new ContentRepository(db));
  const ownRepository = new OwnWorkRepository(db);
  const ownWork = new OwnWorkReader(ownRepository, new AttentionRepository(db), clock);
  const loops = new LoopRepository(db);
  const reader = new LoopReader(
    loops,
    new RoundRepository(db),
    new HistoryRepository(db),
    new SourceRepository(db),
    ownWork,
  );
  const store = new LoopStore();
  const rounds = new RoundStore(db);
  const understudies = new HandOverStore();
  const exchange = new SeatExchange(store, rounds, understudies);
  return {
    content,
    reader,
    ownWork,
    service: new LoopService(store, rounds),
    starting: new StartLoopService(uow, store, loops, content, reader),
    progress: new LoopProgressService(uow, store, ownRepository, reader),
    seats: new SeatService(uow, store, rounds, reader),
    handOvers: new HandOverService(uow, store, rounds, understudies, exchange, reader),
    exchange,
    earlyLooks: new EarlyLookService(uow, store, ownRepository),
  };
}

/** Loads the small content package, so that loops can be started. */
export async function loadSmallContent({ db, uow }: TestDatabase): Promise<void> {
  const loader = new ContentLoader(new ContentRepository(db));
  await uow.run({ actor: null, action: 'content.loaded' }, (tx) =>
    loader.loadStarterContent(tx, SMALL_CONTENT),
  );
}
