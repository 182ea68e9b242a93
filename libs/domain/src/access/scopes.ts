import type { AuditAction } from '../audit/actions';

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
  'content:write',
  'people:read',
  'audit:read',
  'exchange:import',
  'exchange:export',
  'webhooks:manage',
  'mail:inbound',
] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/**
 * What only a person at a screen does: deciding about a candidate, ruling on a flag, looking early,
 * and everything about signing in, people, tokens and the organisation. An endpoint audited as one
 * of these may name no scope; the process refuses to start otherwise.
 */
export const PEOPLE_ONLY_ACTIONS = [
  'packet.decided',
  'loop.advanced',
  'loop.stopped',
  'flag.adjudicated',
  'flag.read',
  'gap.accepted',
  'decision.approved',
  'decision.declined',
  'decision.withdrawn',
  'approval_flow.saved',
  'candidate.told',
  'debrief.opened',
  'debrief.voted',
  'debrief.voter_excused',
  'debrief.closed',
  'committee.opened',
  'committee.voted',
  'committee.recused',
  'committee.closed',
  'feedback.opened_early',
  'person.invited',
  'person.updated',
  'person.signed_in',
  'person.signed_out',
  'password.set',
  'sign_in_link.made',
  'session.ended',
  'organisation.updated',
  'cadence.updated',
  'notifications.updated',
  'feed.made',
  'feed.revoked',
  'calendar.added',
  'calendar.updated',
  'calendar.removed',
  'token.created',
  'token.revoked',
  'service.created',
  'service.updated',
  'work.retried',
  'candidate.erased',
  'scorecard.filed_on_behalf',
  'draft.recovered',
  'training.approved',
  'certification.granted',
  'certification.revoked',
] as const satisfies readonly AuditAction[];
