import type { PacketBody, StoredPacket, VoteSealedPacket } from '@debrief/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packetJsonSchemaText, type PacketFile } from './packet-file.schema';
import { jsonSchemaCheck } from './testing/json-schema';
import { packetFileOf, yesterdaysPacket } from './testing/packet-file.fixture';

/** The members of a type, all the way down; what a leaf holds is left to assignment. */
type Members<T> = T extends readonly (infer Item)[]
  ? readonly Members<NonNullable<Item>>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: Members<NonNullable<T[Key]>> }
    : 'leaf';
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Exported = PacketFile['packet'];
/** An exported packet as it may come: nothing in it is changed afterwards. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

describe('the schema of exported packets', () => {
  it('has every member of a packet and no other, as the types know them', () => {
    // A member that one side lacks fails the check of types, not this line.
    const whole: Same<Members<PacketBody>, Members<Exported>> = true;
    expect(whole).toBe(true);
  });

  it('takes a packet of today, one whose votes are sealed, and one frozen long ago', () => {
    const takes: [
      PacketBody extends Frozen<Exported> ? true : false,
      VoteSealedPacket extends Frozen<Exported> ? true : false,
      StoredPacket extends Frozen<Exported> ? true : false,
    ] = [true, true, true];
    expect(takes).toEqual([true, true, true]);
  });

  it('is checked in as it is', () => {
    const file = join(import.meta.dirname, '../../../../docs/packet.schema.json');
    expect(readFileSync(file, 'utf8')).toBe(packetJsonSchemaText());
  });

  it('takes files of today and of yesterday as other programs read it, and no other member', () => {
    const faultsOf = jsonSchemaCheck(packetJsonSchemaText());
    expect(faultsOf(JSON.parse(packetFileOf()))).toEqual([]);
    expect(faultsOf(JSON.parse(packetFileOf({ packet: yesterdaysPacket() })))).toEqual([]);
    const more = { ...(JSON.parse(packetFileOf()) as object), verdict: 'hire' };
    expect(faultsOf(more)).toEqual([' must NOT have additional properties']);
  });
});
