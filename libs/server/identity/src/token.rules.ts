import { requiredText, type Decided, type FieldProblem, type TokenScope } from '@debrief/domain';
import { newToken } from '@debrief/server-kernel';

export const TOKEN_PREFIX = 'dbf_';
/** Live tokens one person, or one service account, may have. */
export const MOST_TOKENS = 20;
export const DEFAULT_PER_MINUTE = 120;
const MOST_PER_MINUTE = 6000;
const MOST_DAYS = 365;
const NAME_LENGTH = 100;
const HINT_LENGTH = 4;
const DAY_MS = 24 * 3_600_000;
const API_TOKEN = /^dbf_[A-Za-z0-9_-]{43}$/;

export interface TokenFields {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly expiresInDays: number;
  readonly perMinute?: number | null;
}

export interface NewTokenTerms {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly lifeMs: number;
  readonly perMinute: number;
}

/** Checks and cleans what a new token is to be. */
export function decideToken(fields: TokenFields): Decided<NewTokenTerms> {
  const name = requiredText('name', fields.name, NAME_LENGTH);
  const perMinute = fields.perMinute ?? DEFAULT_PER_MINUTE;
  const problems: FieldProblem[] = [
    ...(name.ok ? [] : name.problems),
    ...(fields.scopes.length > 0
      ? []
      : [problem('scopes', 'REQUIRED', 'Choose at least one thing the token is for.')]),
    ...outside('expiresInDays', fields.expiresInDays, MOST_DAYS),
    ...outside('perMinute', perMinute, MOST_PER_MINUTE),
  ];
  if (!name.ok || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      name: name.value,
      scopes: [...new Set(fields.scopes)].sort(),
      lifeMs: fields.expiresInDays * DAY_MS,
      perMinute,
    },
  };
}

/** A token of 256 random bits, and the four last signs by which a list tells it from others. */
export function newApiToken(): { readonly token: string; readonly hint: string } {
  const token = `${TOKEN_PREFIX}${newToken()}`;
  return { token, hint: token.slice(-HINT_LENGTH) };
}

/** True for what could be a token of ours; anything else is not worth a look into the database. */
export function looksLikeToken(text: string): boolean {
  return API_TOKEN.test(text);
}

function outside(path: string, value: number, most: number): FieldProblem[] {
  return value >= 1 && value <= most
    ? []
    : [problem(path, 'OUT_OF_RANGE', `Give a number from 1 to ${most}.`)];
}

function problem(path: string, code: string, message: string): FieldProblem {
  return { path, code, message };
}
