import type {
  DataProvider,
  GetListParams,
  Identifier,
  QueryFunctionContext,
  RaRecord,
} from 'ra-core';
import { CursorPager } from './pages';
import { RequestError } from './request-error';
import { RESOURCES, type ResourceAdapter, type Row } from './resources';
import type { RequestOptions } from './transport';
import { asks, newKey, verbs, type Asks, type Verbs } from './verbs';

/** react-admin's methods, the verbs of the product and the questions that are no resource. */
export type DebriefDataProvider = DataProvider & Verbs & Asks;

const TABLE: Readonly<Record<string, ResourceAdapter | undefined>> = RESOURCES;

function notOffered(method: string, resource: string): RequestError {
  return new RequestError(`"${method}" is not offered for "${resource}".`, 405);
}

function adapterMethod<K extends keyof ResourceAdapter>(
  resource: string,
  method: K,
): NonNullable<ResourceAdapter[K]> {
  const found = TABLE[resource]?.[method];
  if (!found) throw notOffered(method, resource);
  return found;
}

/** Our rows are plain data of the schema; react-admin names their type at the call. */
function asRecord<R extends RaRecord>(row: Row): R {
  return row as unknown as R;
}

const requestOptions = (params: { signal?: AbortSignal | undefined }): RequestOptions => ({
  signal: params.signal,
});

/** The key made when the form opened; one is made here only when a caller had no form. */
function keyOf(meta: unknown): string {
  const given = (meta as { idempotencyKey?: unknown } | undefined)?.idempotencyKey;
  return typeof given === 'string' ? given : newKey();
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** Only what the person changed, so that two people editing different fields do not undo each other. */
export function changedFields(
  data: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([field, value]) => field !== 'id' && field !== 'version' && !same(value, before[field]),
    ),
  );
}

function versionOf(record: unknown): number {
  const version = (record as { version?: unknown } | undefined)?.version;
  return typeof version === 'number' ? version : 0;
}

async function getOne(resource: string, id: Identifier, options: RequestOptions): Promise<Row> {
  return adapterMethod(resource, 'one')(String(id), options);
}

/** Lists by numbered page; a list that the API sends whole comes with its total. */
function listBy(pager: CursorPager): DataProvider['getList'] {
  return async <R extends RaRecord>(
    resource: string,
    params: GetListParams & QueryFunctionContext,
  ) => {
    const options = requestOptions(params);
    const adapter = TABLE[resource];
    if (adapter?.all) {
      const rows = await adapter.all(options);
      return { data: rows.map((row) => asRecord<R>(row)), total: rows.length };
    }
    const fetchPage = adapterMethod(resource, 'page');
    const { page = 1, perPage = 25 } = params.pagination ?? {};
    const filter = (params.filter ?? {}) as Record<string, unknown>;
    const key = JSON.stringify([resource, perPage, filter]);
    const found = await pager.page(key, page, perPage, (first, after) =>
      fetchPage({ first, after, filter }, options),
    );
    return { data: found.data.map((row) => asRecord<R>(row)), pageInfo: found.pageInfo };
  };
}

type Refused = 'getManyReference' | 'updateMany' | 'delete' | 'deleteMany';

/** What no resource offers: nothing is deleted, and many things are never changed at once. */
const REFUSED: Pick<DataProvider, Refused> = {
  getManyReference: async (resource) => {
    throw notOffered('getManyReference', resource);
  },
  updateMany: async (resource) => {
    throw notOffered('updateMany', resource);
  },
  delete: async (resource) => {
    throw notOffered('delete', resource);
  },
  deleteMany: async (resource) => {
    throw notOffered('deleteMany', resource);
  },
};

/** Makes the provider; each holds its own memory of list positions. */
export function createDataProvider(): DebriefDataProvider {
  return {
    supportAbortSignal: true,
    ...verbs,
    ...asks,
    ...REFUSED,
    getList: listBy(new CursorPager()),
    async getOne(resource, params) {
      return { data: asRecord(await getOne(resource, params.id, requestOptions(params))) };
    },
    async getMany(resource, params) {
      const options = requestOptions(params);
      const ids = params.ids.map(String);
      const many = TABLE[resource]?.many;
      const rows = many
        ? await many(ids, options)
        : await Promise.all(ids.map((id) => getOne(resource, id, options)));
      return { data: rows.map((row) => asRecord(row)) };
    },
    async create(resource, params) {
      const row = await adapterMethod(resource, 'create')(
        params.data as Record<string, unknown>,
        keyOf(params.meta),
      );
      return { data: asRecord(row) };
    },
    async update(resource, params) {
      const change = changedFields(params.data as Record<string, unknown>, params.previousData);
      const run = adapterMethod(resource, 'update');
      const row = await run(
        String(params.id),
        versionOf(params.previousData),
        change,
        keyOf(params.meta),
      );
      return { data: asRecord(row) };
    },
  };
}
