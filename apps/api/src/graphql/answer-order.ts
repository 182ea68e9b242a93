import type { FastifyInstance } from 'fastify';

/**
 * Errors first, then data, as the GraphQL specification advises: the executor and its compiled form
 * order them differently, and an answer must not tell whether its question was asked before.
 */
export function addAnswerOrder(server: FastifyInstance): void {
  server.addHook('preSerialization', (_request, _reply, payload: unknown, done) => {
    done(null, errorsFirst(payload));
  });
}

function errorsFirst(payload: unknown): unknown {
  if (
    typeof payload !== 'object' ||
    payload === null ||
    !('errors' in payload) ||
    !('data' in payload)
  )
    return payload;
  const { errors, ...rest } = payload;
  return { errors, ...rest };
}
