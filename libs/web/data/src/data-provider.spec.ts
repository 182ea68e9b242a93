import { changedFields, createDataProvider } from './data-provider';
import { data, fakeApi } from './testing/fake-api';

const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const connection = (...nodes: unknown[]) => ({
  edges: nodes.map((node, at) => ({ cursor: `c${at}`, node })),
  pageInfo,
});
const job = {
  id: 'job-1',
  title: 'AI Engineer',
  department: 'Platform',
  level: 'Senior',
  open: true,
  version: 7,
  hiringManager: { id: 'p1', name: 'Dov' },
  recruiters: [{ id: 'p2', name: 'Oona' }],
};
const list = (filter: Record<string, unknown> = {}) => ({
  pagination: { page: 1, perPage: 25 },
  sort: { field: 'id', order: 'ASC' as const },
  filter,
});
const previousData = { ...job, hiringManagerId: 'p1', recruiterIds: ['p2'] };

describe('the data provider', () => {
  it('turns filters of the address into variables and leaves empty ones out', async () => {
    const { asked } = fakeApi(data({ questions: connection() }));
    await createDataProvider().getList(
      'questions',
      list({ q: '  top-k ', topic: '', roundKind: 'CODING' }),
    );
    expect(asked[0]).toMatchObject({
      operation: 'QuestionList',
      variables: { first: 25, after: null, search: 'top-k', roundKind: 'CODING' },
    });
    expect(asked[0]?.variables).not.toHaveProperty('topic');
  });

  it('asks loops by the filter input of the schema', async () => {
    const { asked } = fakeApi(data({ loops: connection() }));
    await createDataProvider().getList(
      'loops',
      list({ jobId: 'job-1', needsFeedback: true, state: 'DEBRIEF' }),
    );
    expect(asked[0]?.variables['filter']).toEqual({
      jobId: 'job-1',
      needsFeedback: true,
      state: 'DEBRIEF',
    });
  });

  it('gives a list that the API sends whole with its total', async () => {
    fakeApi(data({ blueprints: [{ id: 'b1' }, { id: 'b2' }] }));
    await expect(createDataProvider().getList('blueprints', list())).resolves.toMatchObject({
      total: 2,
    });
  });

  it('adds the ids that forms edit to a job', async () => {
    fakeApi(data({ job: { __typename: 'Job', ...job } }));
    const { data: record } = await createDataProvider().getOne('jobs', { id: 'job-1' });
    expect(record).toMatchObject({ hiringManagerId: 'p1', recruiterIds: ['p2'] });
  });

  it('answers an unknown id and somebody else’s id alike with 404', async () => {
    fakeApi(
      data({
        candidate: {
          __typename: 'NotFoundProblem',
          message: 'There is no such candidate.',
          subject: 'candidate',
        },
      }),
    );
    await expect(createDataProvider().getOne('candidates', { id: 'x' })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('sends the key of the form and no empty input when something is created', async () => {
    const { asked } = fakeApi(data({ createJob: { __typename: 'JobSaved', job } }));
    const form = { title: 'AI Engineer', department: '', level: null, recruiterIds: [] };
    await createDataProvider().create('jobs', { data: form, meta: { idempotencyKey: 'key-1' } });
    expect(asked[0]?.variables['input']).toEqual({
      title: 'AI Engineer',
      recruiterIds: [],
      idempotencyKey: 'key-1',
    });
  });

  it('makes a key of its own when a caller had no form', async () => {
    const { asked } = fakeApi(data({ createJob: { __typename: 'JobSaved', job } }));
    await createDataProvider().create('jobs', { data: { title: 'x' } });
    expect(asked[0]?.variables['input']).toMatchObject({
      idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('updates with the version that was read and the changed fields only', async () => {
    const { asked } = fakeApi(data({ updateJob: { __typename: 'JobSaved', job } }));
    await createDataProvider().update('jobs', {
      id: 'job-1',
      data: { ...previousData, title: 'Staff AI Engineer' },
      previousData,
      meta: { idempotencyKey: 'key-2' },
    });
    expect(asked[0]?.variables['input']).toEqual({
      id: 'job-1',
      version: 7,
      title: 'Staff AI Engineer',
      idempotencyKey: 'key-2',
    });
  });

  it('hands field problems to the form by path', async () => {
    const fields = [{ path: 'title', code: 'TOO_LONG', message: 'Use at most 200 characters.' }];
    fakeApi(data({ createJob: { __typename: 'FieldProblems', message: 'Look again.', fields } }));
    await expect(
      createDataProvider().create('jobs', { data: { title: 'x' } }),
    ).rejects.toMatchObject({
      status: 422,
      body: { errors: { title: 'Use at most 200 characters.' } },
    });
  });

  it('says clearly that somebody else was faster', async () => {
    fakeApi(
      data({
        updateJob: { __typename: 'StaleVersionProblem', message: 'stale', currentVersion: 8 },
      }),
    );
    const update = createDataProvider().update('jobs', {
      id: 'job-1',
      data: { ...previousData, open: false },
      previousData,
    });
    await expect(update).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Someone else changed this'),
    });
  });

  it('offers neither deleting nor changing many at once', async () => {
    const { asked } = fakeApi();
    const provider = createDataProvider();
    await expect(provider.delete('jobs', { id: 'job-1' })).rejects.toMatchObject({ status: 405 });
    await expect(provider.deleteMany('jobs', { ids: ['job-1'] })).rejects.toMatchObject({
      status: 405,
    });
    await expect(provider.updateMany('jobs', { ids: ['job-1'], data: {} })).rejects.toMatchObject({
      status: 405,
    });
    await expect(provider.create('loops', { data: {} })).rejects.toMatchObject({ status: 405 });
    expect(asked).toEqual([]);
  });

  it('returns a verb’s whole union, so that the screen says what a refusal means', async () => {
    const { asked } = fakeApi(
      data({ advanceLoop: { __typename: 'FeedbackMissingProblem', message: 'm', missing: [] } }),
    );
    const input = { idempotencyKey: 'k', loopId: 'l1', version: 3 };
    await expect(createDataProvider().advanceLoop(input)).resolves.toMatchObject({
      __typename: 'FeedbackMissingProblem',
    });
    expect(asked[0]).toMatchObject({ operation: 'AdvanceLoop', variables: { input } });
  });
});

describe('changedFields', () => {
  it('compares by value and never sends id or version', () => {
    const before = { id: '1', version: 2, roles: ['ADMIN'], name: 'A', note: null };
    expect(
      changedFields({ ...before, roles: ['ADMIN'], note: undefined, version: 9 }, before),
    ).toEqual({});
    expect(changedFields({ ...before, roles: [] }, before)).toEqual({ roles: [] });
  });
});
