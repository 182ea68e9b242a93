import { MyWorkDocument } from './generated/graphql';
import { data, failure, fakeApi } from './testing/fake-api';
import { graphqlFetch, kindOfStatus, sendFile, TransportError } from './transport';

const ask = () => graphqlFetch(MyWorkDocument, {});

async function failed(): Promise<TransportError> {
  const error: unknown = await ask().catch((thrown: unknown) => thrown);
  if (!(error instanceof TransportError)) throw new Error('a TransportError was expected');
  return error;
}

describe('graphqlFetch', () => {
  it('returns the data of a good answer', async () => {
    const { asked } = fakeApi(data({ myWork: { rounds: [] } }));
    await expect(ask()).resolves.toEqual({ myWork: { rounds: [] } });
    expect(asked[0]).toMatchObject({ path: '/graphql', operation: 'MyWork' });
  });

  it('says that there is no connection when nothing answers', async () => {
    fakeApi(new TypeError('fetch failed'));
    expect(await failed()).toMatchObject({ kind: 'offline', status: 0 });
  });

  it('leaves a cancelled request recognisable as such', async () => {
    fakeApi(Object.assign(new Error('gone'), { name: 'AbortError' }));
    const cancelled = graphqlFetch(MyWorkDocument, {}, { signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('tells an ended session by 401', async () => {
    fakeApi(failure('UNAUTHENTICATED', 'Sign in first.', 401));
    expect(await failed()).toMatchObject({ kind: 'unauthenticated', status: 401 });
  });

  it('tells a body that is too large by 413 even when the answer is no JSON', async () => {
    fakeApi({ status: 413, json: 'plain' });
    expect(await failed()).toMatchObject({ kind: 'too_large', status: 413 });
  });

  it('keeps the words that the server wrote for the person', async () => {
    fakeApi(failure('TIMEOUT', 'Somebody else is changing this. Try again.', 503));
    expect(await failed()).toMatchObject({
      kind: 'unavailable',
      message: 'Somebody else is changing this. Try again.',
    });
  });

  it('hides the words of an internal failure and keeps its reference', async () => {
    fakeApi(failure('INTERNAL_SERVER_ERROR', 'Internal error', 500));
    const error = await failed();
    expect(error.message).not.toContain('Internal');
    expect(error).toMatchObject({ kind: 'server', traceId: 'trace-1' });
  });

  it('treats a partial answer with errors as failed', async () => {
    fakeApi({
      json: {
        data: { myWork: null },
        errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }],
      },
    });
    expect(await failed()).toMatchObject({ kind: 'forbidden', status: 403 });
  });

  it('reads every class of status in one place', () => {
    expect([200, 204, 400, 401, 403, 404, 409, 413, 429, 500, 503, 507].map(kindOfStatus)).toEqual([
      null,
      null,
      'bad_request',
      'unauthenticated',
      'forbidden',
      'not_found',
      'conflict',
      'too_large',
      'rate_limited',
      'server',
      'unavailable',
      'unavailable',
    ]);
  });
});

describe('sendFile', () => {
  const file = new Blob(['BEGIN:VCALENDAR'], { type: 'text/calendar' });
  const sent = () => sendFile('/calendar/upload?label=x', file, 'text/calendar');
  const refused = async () => sent().catch((thrown: unknown) => thrown);

  it('returns what the server said', async () => {
    fakeApi({ json: { calendar: { id: '1' } } });
    await expect(sent()).resolves.toEqual({ calendar: { id: '1' } });
  });

  it('says the sentence of the refused field', async () => {
    const fields = [{ path: 'file', code: 'NOT_CALENDAR', message: 'This is no calendar.' }];
    fakeApi({ status: 400, json: { code: 'BAD_USER_INPUT', message: 'Look again.', fields } });
    expect(await refused()).toMatchObject({ status: 400, message: 'This is no calendar.' });
  });

  it('keeps the words of a broken server to itself', async () => {
    fakeApi({ status: 500, json: { message: 'stack' } });
    const error = (await refused()) as TransportError;
    expect(error).toMatchObject({ kind: 'server' });
    expect(error.message).not.toContain('stack');
  });
});
