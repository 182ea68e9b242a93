import type ICAL from 'ical.js';
import { fileZone, ianaZone, UTC, zoneNameOf, type Zone } from './ics-zones';

/** The time zones of one file: its own rules first, then the runtime's by name, then the owner's zone. */
export class ZoneBook {
  private readonly known = new Map<string, Zone>();
  public readonly home: Zone;

  public constructor(components: readonly ICAL.Component[], homeZone: string) {
    this.home = ianaZone(homeZone) ?? UTC;
    for (const component of components) {
      const tzid = component.getFirstPropertyValue('tzid');
      const zone = typeof tzid === 'string' && hasRules(component) ? fileZone(component) : null;
      if (zone) this.known.set(String(tzid), zone);
    }
  }

  /** The zone of a time: UTC, the one its property names, or the owner's. */
  public of(property: ICAL.Property, time: ICAL.Time): Zone {
    if (time.isDate) return this.home;
    if (time.zone?.tzid === 'UTC') return UTC;
    const tzid = property.getFirstParameter('tzid');
    return tzid ? this.named(String(tzid)) : this.home;
  }

  private named(tzid: string): Zone {
    const known = this.known.get(tzid);
    if (known) return known;
    const name = zoneNameOf(tzid);
    const zone = (name === null ? null : ianaZone(name)) ?? this.home;
    this.known.set(tzid, zone);
    return zone;
  }
}

function hasRules(component: ICAL.Component): boolean {
  return ['standard', 'daylight'].some((name) => component.getFirstSubcomponent(name) !== null);
}
