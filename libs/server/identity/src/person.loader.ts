import DataLoader from 'dataloader';
import { loaderOf, type RequestContext } from '@debrief/server-kernel';
import type { PersonView } from './person.mapper';
import type { PersonReader } from './person.reader';

/** People by id for one request: however many fields ask, one statement answers. */
export function personLoader(
  context: RequestContext,
  reader: PersonReader,
): DataLoader<string, PersonView> {
  return loaderOf(
    context,
    'identity.person',
    () =>
      new DataLoader<string, PersonView>(async (ids) => {
        const found = new Map((await reader.byIds(ids)).map((person) => [person.id, person]));
        return ids.map(
          (id) => found.get(id) ?? new Error(`Person ${id} is referred to but does not exist`),
        );
      }),
  );
}
