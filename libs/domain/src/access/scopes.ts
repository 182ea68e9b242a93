/**
 * What a token may be used for, as area and verb. A root field that names no scope is for people
 * alone: deciding, signing in, handing out tokens. A scope only narrows: the token never reads more
 * than its person would.
 */
export const TOKEN_SCOPES = [
  'hiring:read',
  'hiring:write',
  'loops:read',
  'loops:write',
  'feedback:read',
  'feedback:write',
  'packets:read',
  'content:read',
  'people:read',
  'audit:read',
  'exchange:import',
  'exchange:export',
  'webhooks:manage',
  'mail:inbound',
] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];
