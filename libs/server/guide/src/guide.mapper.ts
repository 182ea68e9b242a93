import type { NotFound } from '@debrief/server-kernel';
import type { GuideView } from './guide.reader';

/** The answer to who asks for the guide of a loop. */
export function toLoopGuide(
  found: GuideView | null | NotFound,
): { readonly __typename: 'LoopGuide'; readonly guide: GuideView | null } | NotFound {
  return found && '__typename' in found ? found : { __typename: 'LoopGuide', guide: found };
}
