import ICAL from 'ical.js';
import type { Span } from './busy-series';

/** The periods of a VFREEBUSY, which are always in UTC; free ones do not count. */
export function* freeBusySpans(component: ICAL.Component): Generator<Span> {
  for (const property of component.getAllProperties('freebusy')) {
    const kind = String(property.getFirstParameter('fbtype') ?? 'BUSY').toUpperCase();
    if (kind === 'FREE') continue;
    for (const value of property.getValues()) {
      if (!(value instanceof ICAL.Period)) continue;
      const from = value.start.toUnixTime() * 1000;
      const to = value.getEnd().toUnixTime() * 1000;
      if (to > from) yield { from, to, tentative: kind === 'BUSY-TENTATIVE', strength: 'busy' };
    }
  }
}
