import { GraphQLError } from 'graphql';
import { formatFailure } from '../graphql/error-formatter';
import { AppError, categorise } from './app-error';

describe('categorise', () => {
  it.each([
    ['57014', 'timeout'],
    ['55P03', 'timeout'],
    ['53100', 'storage_full'],
    ['22021', 'bad_input'],
    ['57P01', 'unavailable'],
    ['08006', 'unavailable'],
    ['ECONNREFUSED', 'unavailable'],
    ['23505', 'internal'],
  ])('sorts %s under %s', (code, category) => {
    expect(categorise(Object.assign(new Error('raw'), { code })).category).toBe(category);
  });

  it('never passes the message of an unknown error on', () => {
    expect(categorise(new Error('select secret from person')).message).toBe('Internal error');
  });
});

describe('formatFailure', () => {
  const failure = (error: Error, path?: string[]) =>
    formatFailure(
      { data: null, errors: [new GraphQLError(error.message, { originalError: error, path })] },
      'trace-1',
      () => undefined,
    );

  it('answers a missing session with its code and status', () => {
    const { statusCode, response } = failure(new AppError('unauthenticated', 'Sign in first.'), [
      'loops',
    ]);
    expect(statusCode).toBe(401);
    expect(response.errors[0]).toMatchObject({
      message: 'Sign in first.',
      extensions: { code: 'UNAUTHENTICATED', requestId: 'trace-1' },
    });
  });

  it('hides what it does not know, and logs it', () => {
    const logged: unknown[] = [];
    const error = new Error('duplicate key value violates unique constraint');
    const { response } = formatFailure(
      { data: null, errors: [new GraphQLError(error.message, { originalError: error })] },
      't',
      (original) => logged.push(original),
    );
    expect(response.errors[0]?.message).toBe('Internal error');
    expect(logged).toEqual([error]);
  });

  it('gives no suggestion of what else the schema holds', () => {
    const { response } = formatFailure(
      {
        errors: [
          new GraphQLError(
            'Cannot query field "lop" on type "Query". Did you mean "loop" or "loops"?',
          ),
        ],
      },
      't',
      () => undefined,
    );
    expect(response.errors[0]?.message).toBe('Cannot query field "lop" on type "Query".');
    expect(response.errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
