import { SystemClock, type Clock, type Db, type UnitOfWork } from '@debrief/server-kernel';
import { SeverityRatingsReader } from '@debrief/server-scorecard';
import { SeverityRefit } from './severity-refit.service';
import { SeverityThread } from './severity-thread';
import { SeverityReader } from './severity.reader';
import { SeverityRepository } from './severity.repository';

/** The refit over a database, for the command line: no server is started for it. */
export function severityRefitOver(
  db: Db,
  uow: UnitOfWork,
  clock: Clock = new SystemClock(),
): SeverityRefit {
  const fits = new SeverityRepository(db);
  return new SeverityRefit(
    new SeverityRatingsReader(db),
    fits,
    new SeverityReader(fits, clock),
    new SeverityThread(),
    uow,
    clock,
  );
}
