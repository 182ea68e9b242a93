import type { Db } from '@debrief/server-kernel';
import { AvailabilityReader } from '../availability.reader';
import { AvailabilityRepository } from '../availability.repository';

/** The reader over a database of a spec. */
export function availabilityOver(db: Db): AvailabilityReader {
  return new AvailabilityReader(new AvailabilityRepository(db));
}
