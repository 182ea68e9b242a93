import { jest } from '@jest/globals';

/** What one request asked for. */
export interface Asked {
  readonly path: string;
  readonly operation: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Reply {
  readonly status?: number;
  readonly json?: unknown;
}

/** Replaces `fetch`: answers in order, remembers what was asked. */
export function fakeApi(...replies: readonly (Reply | Error)[]): { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const left = [...replies];
  globalThis.fetch = jest.fn(async (input: unknown, init?: { body?: unknown }) => {
    const sent = init?.body ?? '{}';
    const body = (typeof sent === 'string' ? JSON.parse(sent) : {}) as Record<string, unknown>;
    const query = typeof body['query'] === 'string' ? body['query'] : '';
    asked.push({
      path: String(input),
      operation: /(?:query|mutation) (\w+)/.exec(query)?.[1],
      variables: (body['variables'] ?? {}) as Record<string, unknown>,
      body,
    });
    const reply = left.shift();
    if (!reply) throw new Error(`unexpected request: ${String(input)}`);
    if (reply instanceof Error) throw reply;
    const status = reply.status ?? 200;
    return new Response(status === 204 ? null : JSON.stringify(reply.json ?? {}), { status });
  }) as unknown as typeof fetch;
  return { asked };
}

/** A GraphQL answer. */
export const data = (value: unknown): Reply => ({ json: { data: value } });

/** A GraphQL failure with a code of the server's closed list. */
export const failure = (code: string, message: string, status: number): Reply => ({
  status,
  json: { data: null, errors: [{ message, extensions: { code, requestId: 'trace-1' } }] },
});
