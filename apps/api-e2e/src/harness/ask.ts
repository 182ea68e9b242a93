import { fixtureToken } from '@debrief/server-testing';
import { randomUUID } from 'node:crypto';
import { graphql, type GraphqlAnswer } from './api';

export interface Outcome {
  readonly __typename: string;
  readonly message?: string;
  readonly fields?: { path: string; code: string; message: string }[];
  readonly [key: string]: unknown;
}

/** A fresh idempotency key, as a form makes one when it opens. */
export const newKey = (): string => randomUUID();

/**
 * Calls one mutation as a person; `extra` selects what the caller wants of the success. An error
 * comes back as an outcome named by its code, so that a failing expectation says what happened.
 */
export async function mutate(
  api: { url: string },
  personId: string | null,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  extra = '',
): Promise<{ outcome: Outcome; answer: GraphqlAnswer }> {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    __typename ... on Problem { message ... on FieldProblems { fields { path code message } } } ${extra} } }`;
  const answer = await graphql(api, personId ? fixtureToken(personId).token : null, query, {
    input,
  });
  const given = answer.data?.[mutation] as Outcome | undefined;
  const failed = {
    __typename: answer.errors[0]?.extensions?.code ?? 'ERROR',
    message: JSON.stringify(answer.errors),
  };
  return { outcome: given ?? failed, answer };
}

/** Asks one query as a person and gives its data; fails on any error. */
export async function ask<T>(
  api: { url: string },
  personId: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const answer = await graphql(api, fixtureToken(personId).token, query, variables);
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer.data as T;
}

const SHEET = `query ($seatId: UUID!) { scorecardSheet(seatId: $seatId) { ... on ScorecardSheet { rubric { competencies { competency { key } } } draft { revision } } } }`;

/** A complete scorecard for a seat, in its author's words, every competency settled. */
export async function completeBody(api: { url: string }, personId: string, seatId: string) {
  const sheet = await ask<{
    scorecardSheet: { rubric: { competencies: { competency: { key: string } }[] } };
  }>(api, personId, SHEET, { seatId });
  return {
    notes: [
      {
        id: 'n1',
        kind: 'SAID',
        text: 'Asked who reads the answer before naming a single component.',
      },
    ],
    ratings: sheet.scorecardSheet.rubric.competencies.map(({ competency }) => ({
      competency: competency.key,
      value: 3,
      notProbed: false,
      evidence: ['n1'],
      comment: '',
    })),
    flags: [] as { type: string; severity: string; evidence: string[]; comment: string }[],
    recommendation: 'YES',
    summary: 'Held two questions deep on every component I chose, and named what would fail first.',
  };
}
