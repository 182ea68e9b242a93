import type { NotFound } from '@debrief/server-kernel';
import type { OfferView } from './offer.reader';

/** The answer to who asks for the offers of a loop. */
export function toSelfScheduling(
  found: readonly OfferView[] | NotFound,
): { readonly __typename: 'SelfScheduling'; readonly offers: readonly OfferView[] } | NotFound {
  return '__typename' in found ? found : { __typename: 'SelfScheduling', offers: found };
}
