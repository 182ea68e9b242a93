import { BodyChecker } from './body-checker';
import type { FlagTaxonomyBody } from './content';
import { CONTENT_LIMITS } from './content-limits';
import type { ContentReferences } from './content-types';

/** A red-flag taxonomy as it may be published. */
export function checkTaxonomy(body: FlagTaxonomyBody, references: ContentReferences) {
  const checker = new BodyChecker(references);
  checker.size('flags', body.flags, 1);
  checker.unique(
    body.flags.map(({ key }) => key),
    (at) => `flags.${at}.key`,
    'The key',
  );
  return checker.result<FlagTaxonomyBody>({
    key: checker.key('key', body.key),
    flags: body.flags.map((flag, at) => ({
      key: checker.key(`flags.${at}.key`, flag.key),
      name: checker.plainText(`flags.${at}.name`, flag.name, CONTENT_LIMITS.title),
      heard: checker.plainText(`flags.${at}.heard`, flag.heard, CONTENT_LIMITS.line),
      competencies: checker.competencies(`flags.${at}.competencies`, flag.competencies),
      clearedBy: checker.plainText(`flags.${at}.clearedBy`, flag.clearedBy, CONTENT_LIMITS.line),
    })),
  });
}
