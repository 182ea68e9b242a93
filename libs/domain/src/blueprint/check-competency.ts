import { BodyChecker } from './body-checker';
import type { Competency } from './content';
import { CONTENT_LIMITS } from './content-limits';

const NOTHING = {
  competencies: new Map(),
  rubrics: new Map(),
  kits: new Map(),
  questions: new Map(),
  blueprints: new Map(),
} as const;

/**
 * A competency as it may be kept. Its key means the same for ever, and so does whether any round may
 * rate it; name and description may change.
 *
 * @param known the competency as it stands; null for a new one
 */
export function checkCompetency(given: Competency, known: Competency | null) {
  const checker = new BodyChecker(NOTHING);
  if (known && known.crossRound !== given.crossRound)
    checker.add('crossRound', 'FIXED', 'Whether any round may rate it is fixed from the start.');
  return checker.result<Competency>({
    key: checker.key('key', given.key),
    name: checker.plainText('name', given.name, CONTENT_LIMITS.title),
    description: checker.plainText('description', given.description, CONTENT_LIMITS.line),
    crossRound: given.crossRound,
  });
}
