import { isClosed } from '@debrief/domain';
import type { LoopDraft } from './loop-draft';
import { packetOf } from './loop-packet';
import { HOUR } from './loop-parts';
import type { SeasonWorld } from './season-world';
import { moment, type Rows } from './tables';

interface Doubted {
  readonly loop: LoopDraft;
  readonly flagType: string;
}

/** Of the red flags nobody has settled, one waits for its second reader and one was disputed by theirs. */
export function writeSecondReadings(
  rows: Rows,
  world: SeasonWorld,
  played: readonly { readonly loop: LoopDraft }[],
): void {
  const [waiting, disputed] = played.flatMap(({ loop }) => openFlags(loop));
  if (waiting) ask(rows, world, waiting, 3 * HOUR);
  if (!disputed) return;
  const readingId = ask(rows, world, disputed, 27 * HOUR);
  if (readingId === null) return;
  rows.add('flag_verdict', {
    reading_id: readingId,
    verdict: 'disputes',
    reason:
      'The follow-up went two levels deeper and was answered with numbers. What was heard reads to me as short, not as overclaiming.',
    read_at: moment(world.midnight - 4 * HOUR),
  });
}

function openFlags(loop: LoopDraft): Doubted[] {
  if (loop.isMock || isClosed(loop.state)) return [];
  return packetOf(loop)
    .flags.filter(({ adjudication }) => adjudication === null)
    .map(({ type }) => ({ loop, flagType: type }));
}

/** Asks somebody without a seat; null when everybody has one or is barred. */
function ask(
  rows: Rows,
  world: SeasonWorld,
  { loop, flagType }: Doubted,
  before: number,
): string | null {
  const met = new Set(loop.seats().map(({ person }) => person.id));
  const barred = world.barred.get(loop.candidate.id);
  const reader = world.cast.interviewers.find(
    ({ id }) => !met.has(id) && !barred?.has(id) && id !== loop.job.hiringManager.id,
  );
  if (!reader) return null;
  const id = world.ids.next();
  rows.add('flag_reading', {
    id,
    loop_id: loop.id,
    flag_type: flagType,
    reader_id: reader.id,
    asked_by: loop.job.hiringManager.id,
    asked_at: moment(world.midnight - before),
  });
  return id;
}
