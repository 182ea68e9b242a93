import type { FieldProblem } from '@debrief/domain';
import { hasRole, type Actor } from '@debrief/server-kernel';
import {
  CONTENT_ROLES,
  CONTENT_SCOPES,
  EXPORTS_AN_HOUR,
  type ExportContent,
  type ExportFormat,
} from './export.terms';

export interface ExportTerms {
  readonly content: ExportContent;
  readonly format: ExportFormat;
  readonly from?: Date | null;
  readonly to?: Date | null;
}

/** True while the actor may have such a file at all; asked when it is made and whenever it is fetched. */
export function mayExport(actor: Actor, content: ExportContent): boolean {
  const roles = CONTENT_ROLES[content];
  return (
    (roles === 'signed_in' || hasRole(actor, ...roles)) &&
    (actor.token === undefined || actor.token.scopes.includes(CONTENT_SCOPES[content]))
  );
}

export function exportProblems(actor: Actor, terms: ExportTerms): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!mayExport(actor, terms.content))
    problems.push({
      path: 'content',
      code: 'NOT_PERMITTED',
      message: 'This is not open to you, or not to the token you came with.',
    });
  if (terms.format === 'greenhouse_json' && terms.content !== 'scorecards')
    problems.push({
      path: 'format',
      code: 'SCORECARDS_ONLY',
      message: 'This format is for scorecards. Choose CSV, JSON or NDJSON.',
    });
  if (terms.from && terms.to && terms.from >= terms.to)
    problems.push({ path: 'to', code: 'NOT_AFTER', message: 'Give an end after the start.' });
  return problems;
}

export function tooManyExports(): FieldProblem {
  return {
    path: 'content',
    code: 'TOO_MANY_EXPORTS',
    message: `At most ${EXPORTS_AN_HOUR} exports an hour are made for one person. Try again later.`,
  };
}

/** Name of the file: what it holds and the day it was made (UTC). */
export function fileName(content: ExportContent, format: ExportFormat, madeAt: Date): string {
  const ending = format === 'greenhouse_json' ? 'greenhouse.json' : format;
  return `debrief-${content.replace('_', '-')}-${madeAt.toISOString().slice(0, 10)}.${ending}`;
}
