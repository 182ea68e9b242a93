import * as d from './generated/graphql';
import { RequestError } from './request-error';
import { graphqlFetch, sendFile, type RequestOptions } from './transport';

type Result = d.ImportContentMutation['importContent'];
type Imported = Extract<Result, { __typename: 'ContentImported' }>;

/** The file route speaks in the words of the file, GraphQL in those of the schema. */
const upper = <W>(word: W): W => String(word).toUpperCase() as W;

function inSchemaWords(result: Result): Result {
  if (result.__typename !== 'ContentImported') return result;
  const items = result.items.map((item): Imported['items'][number] => ({
    ...item,
    type: upper(item.type),
    outcome: upper(item.outcome),
    changes: item.changes.map((change) => ({ ...change, kind: upper(change.kind) })),
  }));
  return { ...result, items };
}

/** Questions about what rounds are made of: rubrics, questions, kits, red flags, blueprints. */
export const contentAsks = {
  contentItems: async (
    type: d.ContentType | null,
    archived: boolean,
    search: string,
    options?: RequestOptions,
  ) =>
    (await graphqlFetch(d.ContentItemsDocument, { type, archived, search }, options)).contentItems,
  contentItem: async (type: d.ContentType, key: string, options?: RequestOptions) =>
    (await graphqlFetch(d.ContentItemOneDocument, { type, key }, options)).contentItem ?? null,
  /** @throws RequestError 404 when there is no such version */
  contentDraftOf: async (
    type: d.ContentType,
    key: string,
    version: number | null,
    options?: RequestOptions,
  ) => {
    const answer = await graphqlFetch(d.ContentDraftOfDocument, { type, key, version }, options);
    if (!answer.contentDraftOf) throw new RequestError('There is no such version.', 404);
    return answer.contentDraftOf;
  },
  contentDiff: async (
    type: d.ContentType,
    key: string,
    from: number,
    to: number,
    options?: RequestOptions,
  ) => (await graphqlFetch(d.ContentDiffDocument, { type, key, from, to }, options)).contentDiff,
  previewContent: async (input: d.PreviewContentInput, options?: RequestOptions) =>
    (await graphqlFetch(d.PreviewContentDocument, { input }, options)).previewContent,
  competencies: async (options?: RequestOptions) =>
    (await graphqlFetch(d.CompetencyCatalogueDocument, {}, options)).competencies,
  /** The same as the verb `importContent`, for files that are too large for a GraphQL request. */
  sendContentFile: async (
    file: Blob,
    { dryRun, note }: { readonly dryRun: boolean; readonly note: string },
    options?: RequestOptions,
  ) => {
    const query = new URLSearchParams({ dryRun: String(dryRun), ...(note ? { note } : {}) });
    const said = await sendFile(`/content.yaml?${query}`, file, 'application/yaml', options);
    return inSchemaWords(said as Result);
  },
};
