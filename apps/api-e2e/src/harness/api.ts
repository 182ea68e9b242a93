import supertest from 'supertest';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly errors: {
    message: string;
    path?: (string | number)[];
    extensions?: { code?: string };
  }[];
  readonly statements: number | null;
}

/** Sends one GraphQL request as a browser with this session would. */
export async function graphql(
  api: { url: string },
  token: string | null,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphqlAnswer> {
  const answer = await raw(api, token, JSON.stringify({ query, variables }));
  const body = JSON.parse(answer.text) as {
    data?: Record<string, unknown> | null;
    errors?: GraphqlAnswer['errors'];
  };
  const timing = /sql;desc="?(\d+)/.exec(answer.headers['server-timing'] ?? '')?.[1];
  return {
    status: answer.status,
    data: body.data ?? null,
    errors: body.errors ?? [],
    statements: timing === undefined ? null : Number(timing),
  };
}

/** The answer to the letter: status, headers and body. */
export async function raw(
  api: { url: string },
  token: string | null,
  body: string,
): Promise<Answer> {
  const request = supertest(api.url).post('/graphql').set('content-type', 'application/json');
  if (token) void request.set('cookie', `debrief_session=${token}`);
  const answer = await request.send(body);
  return {
    status: answer.status,
    headers: answer.headers as Record<string, string>,
    text: answer.text,
  };
}
