import type { Role, TokenScope } from '@debrief/domain';

export const EXPORT_CONTENTS = [
  'candidates',
  'loops',
  'rounds',
  'scorecards',
  'questions',
  'people',
  'audit_trail',
] as const;
export type ExportContent = (typeof EXPORT_CONTENTS)[number];

export const EXPORT_FORMATS = ['csv', 'json', 'ndjson', 'greenhouse_json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_STATES = ['waiting', 'working', 'ready', 'failed', 'expired'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** Up to so many rows a file is read while it is sent; beyond that it is made first. */
export const ROWS_AT_ONCE = 5000;
export const EXPORTS_AN_HOUR = 10;
export const EXPORT_HOURS = 24;

/** Who may ask for a content at all; which rows they get is settled where the rows are read. */
export const CONTENT_ROLES: Readonly<Record<ExportContent, readonly Role[] | 'signed_in'>> = {
  candidates: ['recruiter', 'hiring_manager', 'admin'],
  loops: 'signed_in',
  rounds: 'signed_in',
  scorecards: 'signed_in',
  questions: 'signed_in',
  people: ['admin'],
  audit_trail: ['admin'],
};

/** What a token needs beside `exchange:export`: a file is no way around a scope it was not given. */
export const CONTENT_SCOPES: Readonly<Record<ExportContent, TokenScope>> = {
  candidates: 'hiring:read',
  loops: 'loops:read',
  rounds: 'loops:read',
  scorecards: 'feedback:read',
  questions: 'content:read',
  people: 'people:read',
  audit_trail: 'audit:read',
};
