import * as d from './generated/graphql';
import { orThrow } from './problems';
import { graphqlFetch, type RequestOptions } from './transport';

/** Kits of own seats, and the guides of the candidates whose loops one runs. */
export const guideAsks = {
  /** Asking counts as opening the kit. */
  kitSheet: async (seatId: string, options?: RequestOptions) =>
    (await graphqlFetch(d.KitSheetDocument, { seatId }, options)).kit,
  loopGuide: async (loopId: string, options?: RequestOptions) =>
    orThrow((await graphqlFetch(d.LoopGuideDocument, { loopId }, options)).loopGuide, 'LoopGuide')
      .guide ?? null,
};
