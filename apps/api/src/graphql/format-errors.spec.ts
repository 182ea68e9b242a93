import { AppError } from '@debrief/server-kernel';
import { GraphQLError } from 'graphql';
import { formatErrors } from './format-errors';

function format(original: Error, path?: string[]) {
  const logged: unknown[] = [];
  const error = new GraphQLError(original.message, {
    originalError: original,
    ...(path ? { path } : {}),
  });
  const { statusCode, response } = formatErrors({ data: null, errors: [error] }, 'trace-1', {
    error: (seen) => logged.push(seen),
    refusal: () => undefined,
  });
  return { statusCode, errors: response.errors, logged };
}

const httpError = (code: string, statusCode: number, message = 'as thrown') =>
  Object.assign(new Error(message), { code, statusCode });

describe('formatErrors', () => {
  it('says that a body is too large with status 413', () => {
    expect(format(httpError('FST_ERR_CTP_BODY_TOO_LARGE', 413))).toMatchObject({
      statusCode: 413,
      errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE', requestId: 'trace-1' } }],
    });
  });

  it('unpacks bundled validation errors and tells bad variables from bad documents', () => {
    const bundle = Object.assign(httpError('MER_ERR_GQL_VALIDATION', 400), {
      errors: [
        new GraphQLError('Cannot query field "x" on type "Y". Did you mean "z"?'),
        new GraphQLError('Variable "$id" got invalid value 1'),
      ],
    });
    expect(format(bundle)).toMatchObject({
      statusCode: 400,
      errors: [
        {
          message: 'Cannot query field "x" on type "Y".',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
        { message: 'Variable "$id" got invalid value 1', extensions: { code: 'BAD_USER_INPUT' } },
      ],
    });
  });

  it('passes on what was written for the person who asked', () => {
    expect(format(new AppError('unauthenticated', 'Sign in first.'), ['me'])).toMatchObject({
      statusCode: 401,
      errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }],
      logged: [],
    });
  });

  it('hides and logs anything else', () => {
    const secret = new Error('select * from person failed at /srv/x.ts');
    const { errors, logged, statusCode } = format(secret, ['me']);
    expect(statusCode).toBe(500);
    expect(JSON.stringify(errors)).not.toContain('person');
    expect(errors).toMatchObject([
      {
        message: 'Internal error',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'trace-1' },
      },
    ]);
    expect(logged).toEqual([secret]);
  });
});
