import { canonicalJson } from '@debrief/domain';
import type { ScorecardBody } from '@debrief/web-data';
import { toDomainBody } from './rules';

/** A scorecard in one line, as the server would store it: the order of fields and what is computed do not matter. */
function lineOf(body: ScorecardBody): string {
  return canonicalJson(toDomainBody(body)).normalize('NFC');
}

/** Whether two scorecards say the same. */
export function sameBody(one: ScorecardBody, other: ScorecardBody): boolean {
  return lineOf(one) === lineOf(other);
}

const MASK = 0xffffffff;

/** A short print of a scorecard: equal scorecards have equal ones, others hardly ever (53 bits). */
export function printOf(body: ScorecardBody): string {
  const line = lineOf(body);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${line.length}-${((high & MASK) >>> 0).toString(16)}-${((low & MASK) >>> 0).toString(16)}`;
}
