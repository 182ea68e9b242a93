import type {
  Role,
  RoundKind,
  LoopState,
  CreateJobInput,
  AddCandidateInput,
} from './generated/graphql';
import * as d from './generated/graphql';
import { findInPages, type Connection } from './pages';
import { orThrow, ProblemError } from './problems';
import { graphqlFetch, type RequestOptions } from './transport';

export interface Row {
  readonly id: string;
}

export interface PageArgs {
  readonly first: number;
  readonly after: string | null;
  readonly filter: Readonly<Record<string, unknown>>;
}

/** What react-admin may do with one resource. A missing method is not offered. */
export interface ResourceAdapter {
  readonly page?: (args: PageArgs, options: RequestOptions) => Promise<Connection<Row>>;
  /** A short list that the API sends whole. */
  readonly all?: (options: RequestOptions) => Promise<readonly Row[]>;
  readonly one?: (id: string, options: RequestOptions) => Promise<Row>;
  /** Several at once; what is not there is left out. Without it they are asked one by one. */
  readonly many?: (ids: readonly string[], options: RequestOptions) => Promise<readonly Row[]>;
  readonly create?: (
    form: Readonly<Record<string, unknown>>,
    idempotencyKey: string,
  ) => Promise<Row>;
  /** `change` holds the changed fields only. */
  readonly update?: (
    id: string,
    version: number,
    change: Readonly<Record<string, unknown>>,
    idempotencyKey: string,
  ) => Promise<Row>;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
const flag = (value: unknown): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;
const word = <T extends string>(value: unknown): T | undefined => text(value) as T | undefined;

/** Optional inputs that were left empty are not sent. */
function filled<T>(form: Readonly<Record<string, unknown>>): T {
  return Object.fromEntries(
    Object.entries(form).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  ) as T;
}

function missing(subject: string): ProblemError {
  return new ProblemError({
    __typename: 'NotFoundProblem',
    message: `This ${subject} does not exist, or it is not open to you.`,
  });
}

function loopFilter(filter: PageArgs['filter']): d.LoopFilter {
  return {
    state: word<LoopState>(filter['state']),
    stage: typeof filter['stage'] === 'number' ? filter['stage'] : undefined,
    jobId: text(filter['jobId']),
    candidateName: text(filter['candidateName'] ?? filter['q']),
    needsFeedback: flag(filter['needsFeedback']),
  };
}

const loops: ResourceAdapter = {
  page: async ({ first, after, filter }, options) =>
    (await graphqlFetch(d.LoopListDocument, { first, after, filter: loopFilter(filter) }, options))
      .loops,
  one: async (id, options) =>
    orThrow((await graphqlFetch(d.LoopOneDocument, { id }, options)).loop, 'Loop'),
};

const sealedLoops: ResourceAdapter = {
  page: async ({ first, after }, options) =>
    (await graphqlFetch(d.SealedLoopListDocument, { first, after }, options)).sealedLoops,
};

/** The list's filter is a word in the address: `open`, `closed` or nothing for both. */
function openness(filter: PageArgs['filter']): boolean | undefined {
  const wanted = text(filter['openness']);
  return wanted === undefined ? flag(filter['open']) : wanted === 'open';
}

/** Forms edit ids, the API sends people: both stand in the row. */
function jobRow(job: d.JobFieldsFragment): Row {
  const row = {
    ...job,
    hiringManagerId: job.hiringManager.id,
    recruiterIds: job.recruiters.map((one) => one.id),
  };
  return row;
}

const jobs: ResourceAdapter = {
  page: async ({ first, after, filter }, options) => {
    const variables = { first, after, open: openness(filter) };
    const { edges, pageInfo } = (await graphqlFetch(d.JobListDocument, variables, options)).jobs;
    return { edges: edges.map(({ cursor, node }) => ({ cursor, node: jobRow(node) })), pageInfo };
  },
  one: async (id, options) =>
    jobRow(orThrow((await graphqlFetch(d.JobOneDocument, { id }, options)).job, 'Job')),
  create: async (form, idempotencyKey) => {
    const input = { ...filled<Omit<CreateJobInput, 'idempotencyKey'>>(form), idempotencyKey };
    return orThrow((await graphqlFetch(d.CreateJobDocument, { input }, {})).createJob, 'JobSaved')
      .job;
  },
  update: async (id, version, change, idempotencyKey) => {
    const input = { ...change, id, version, idempotencyKey };
    return orThrow((await graphqlFetch(d.UpdateJobDocument, { input }, {})).updateJob, 'JobSaved')
      .job;
  },
};

const candidates: ResourceAdapter = {
  page: async ({ first, after, filter }, options) =>
    (
      await graphqlFetch(
        d.CandidateListDocument,
        { first, after, search: text(filter['q']) },
        options,
      )
    ).candidates,
  one: async (id, options) =>
    orThrow((await graphqlFetch(d.CandidateOneDocument, { id }, options)).candidate, 'Candidate'),
  create: async (form, idempotencyKey) => {
    const input = { ...filled<Omit<AddCandidateInput, 'idempotencyKey'>>(form), idempotencyKey };
    return orThrow(
      (await graphqlFetch(d.AddCandidateDocument, { input }, {})).addCandidate,
      'CandidateAdded',
    ).candidate;
  },
};

/** Single entries of a list for which the API has no query of its own: found by walking the list. */
function foundIn(
  page: NonNullable<ResourceAdapter['page']>,
  subject: string,
): Required<Pick<ResourceAdapter, 'one' | 'many'>> {
  const many = (ids: readonly string[], options: RequestOptions) =>
    findInPages((first, after) => page({ first, after, filter: {} }, options), ids);
  return {
    many,
    one: async (id, options) => {
      const [found] = await many([id], options);
      if (!found) throw missing(subject);
      return found;
    },
  };
}

const peoplePage: NonNullable<ResourceAdapter['page']> = async (
  { first, after, filter },
  options,
) =>
  (
    await graphqlFetch(
      d.PersonListDocument,
      { first, after, search: text(filter['q']), role: word<Role>(filter['role']) },
      options,
    )
  ).people;

const people: ResourceAdapter = {
  page: peoplePage,
  ...foundIn(peoplePage, 'person'),
  update: async (id, version, change, idempotencyKey) => {
    const input = { ...change, id, version, idempotencyKey };
    return orThrow(
      (await graphqlFetch(d.UpdatePersonDocument, { input }, {})).updatePerson,
      'PersonSaved',
    ).person;
  },
};

const questionsPage: NonNullable<ResourceAdapter['page']> = async (
  { first, after, filter },
  options,
) =>
  (
    await graphqlFetch(
      d.QuestionListDocument,
      {
        first,
        after,
        search: text(filter['q']),
        roundKind: word<RoundKind>(filter['roundKind']),
        topic: text(filter['topic']),
        difficulty: word<d.Difficulty>(filter['difficulty']),
        competency: text(filter['competency']),
        standing: word<d.QuestionStanding>(filter['standing']),
      },
      options,
    )
  ).questions;

const questions: ResourceAdapter = {
  page: questionsPage,
  ...foundIn(questionsPage, 'question'),
};

const allBlueprints = async (options: RequestOptions) =>
  (await graphqlFetch(d.BlueprintsDocument, {}, options)).blueprints;

const blueprints: ResourceAdapter = {
  all: allBlueprints,
  one: async (id, options) => {
    const found = (await allBlueprints(options)).find((blueprint) => blueprint.id === id);
    if (!found) throw missing('blueprint');
    return found;
  },
};

const auditTrail: ResourceAdapter = {
  page: async ({ first, after, filter }, options) =>
    (
      await graphqlFetch(
        d.AuditListDocument,
        {
          first,
          after,
          subjectType: text(filter['subjectType']),
          subjectId: text(filter['subjectId']),
        },
        options,
      )
    ).auditTrail,
};

/** The whole table: resource name → what it can do. */
export const RESOURCES = {
  loops,
  sealedLoops,
  jobs,
  candidates,
  people,
  questions,
  blueprints,
  auditTrail,
} satisfies Record<string, ResourceAdapter>;

export type ResourceName = keyof typeof RESOURCES;

/** Names of our resources, for lists and tests. */
export const RESOURCE_NAMES = Object.keys(RESOURCES) as readonly ResourceName[];
