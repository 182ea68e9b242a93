import { AppError } from '../errors/app-error';
import { isId } from '../ids';
import { decodeCursor } from './connection';

const INSTANT = /^\d{4,6}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/;

/**
 * The cursor of a list sorted by an instant and an id: `[instant, id]`, or null when none was given.
 * The instant is Postgres's own text (`created_at::text`), since a JS Date would drop microseconds
 * and the page would repeat or lose a row.
 */
export function instantCursor(after: string | null | undefined): readonly [string, string] | null {
  const values = decodeCursor(after, 2);
  if (!values) return null;
  const [instant, id] = values;
  if (typeof instant === 'string' && INSTANT.test(instant) && typeof id === 'string' && isId(id))
    return [instant, id];
  throw new AppError('bad_input', '`after` is not a cursor of this list.', 'after');
}
