import type { TokenScope } from '@debrief/web-data';

interface ScopeWords {
  readonly scope: TokenScope;
  /** After the area: "read", "change". */
  readonly verb: string;
  readonly meaning: string;
}

interface ScopeArea {
  readonly area: string;
  readonly scopes: readonly ScopeWords[];
}

/** What a token may be given for, by area, in words for whoever makes one. */
export const SCOPE_AREAS: readonly ScopeArea[] = [
  {
    area: 'Candidates and jobs',
    scopes: [
      { scope: 'HIRING_READ', verb: 'Read', meaning: 'Jobs, candidates and their applications' },
      { scope: 'HIRING_WRITE', verb: 'Change', meaning: 'Add and change jobs and candidates' },
    ],
  },
  {
    area: 'Loops',
    scopes: [
      { scope: 'LOOPS_READ', verb: 'Read', meaning: 'Loops, rounds, seats and times' },
      { scope: 'LOOPS_WRITE', verb: 'Change', meaning: 'Start loops, seat people, set times' },
    ],
  },
  {
    area: 'Feedback',
    scopes: [
      {
        scope: 'FEEDBACK_READ',
        verb: 'Read',
        meaning: 'Scorecards that are open to the person or account',
      },
      { scope: 'FEEDBACK_WRITE', verb: 'Write', meaning: 'Save and file their own scorecards' },
      { scope: 'PACKETS_READ', verb: 'Read packets', meaning: 'Everything about a loop, combined' },
    ],
  },
  {
    area: 'Content and people',
    scopes: [
      {
        scope: 'CONTENT_READ',
        verb: 'Read content',
        meaning: 'Questions, kits, rubrics and blueprints',
      },
      {
        scope: 'CONTENT_WRITE',
        verb: 'Change content',
        meaning: 'Publish, retire and import questions, kits, rubrics and blueprints',
      },
      { scope: 'PEOPLE_READ', verb: 'Read people', meaning: 'Names, roles and working hours' },
    ],
  },
  {
    area: 'Systems beside this one',
    scopes: [
      { scope: 'EXCHANGE_IMPORT', verb: 'Import', meaning: 'Send files in from another system' },
      { scope: 'EXCHANGE_EXPORT', verb: 'Export', meaning: 'Fetch files of what they may read' },
      { scope: 'WEBHOOKS_MANAGE', verb: 'Webhooks', meaning: 'Set up webhooks and replay them' },
      { scope: 'MAIL_INBOUND', verb: 'Incoming mail', meaning: 'Hand in bounces and answers' },
      { scope: 'AUDIT_READ', verb: 'Audit trail', meaning: 'Who did and saw what' },
    ],
  },
];

const BY_SCOPE = new Map(
  SCOPE_AREAS.flatMap(({ area, scopes }) =>
    scopes.map(({ scope, verb }) => [scope, `${area}: ${verb.toLowerCase()}`] as const),
  ),
);

/** `Loops: read` */
export function scopeWords(scope: TokenScope): string {
  return BY_SCOPE.get(scope) ?? scope;
}

/** For how many days a token may be made. */
export const LIVES: readonly { readonly days: number; readonly name: string }[] = [
  { days: 7, name: '7 days' },
  { days: 30, name: '30 days' },
  { days: 90, name: '90 days' },
  { days: 180, name: '180 days' },
  { days: 365, name: 'A year' },
];

export type TokenStanding = 'live' | 'revoked' | 'expired';

/** Whether a token still opens anything. */
export function standingOf(
  token: { readonly revokedAt?: string | null; readonly expiresAt: string },
  now: Date,
): TokenStanding {
  if (token.revokedAt) return 'revoked';
  return new Date(token.expiresAt) <= now ? 'expired' : 'live';
}
