import DataLoader from 'dataloader';
import { loaderOf, type RequestContext } from './request-context';

/**
 * Values by id for one request: however many fields ask, one read answers.
 *
 * @param name tells the loaders of a request apart
 * @param missing stands for an id the read says nothing about
 */
export function batchLoader<Value>(
  context: RequestContext,
  name: string,
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  missing: Value,
): DataLoader<string, Value> {
  return loaderOf(
    context,
    name,
    () =>
      new DataLoader<string, Value>(async (ids) => {
        const found = await read(ids);
        return ids.map((id) => found.get(id) ?? missing);
      }),
  );
}
