import { completePacket, type StoredPacket } from '@debrief/domain';
import { PACKET_SCHEMA } from './packet-body.schema';
import type { PacketFile } from './packet-file.schema';
import type { ShownPacket } from './packet-paper.words';
import type { PacketView } from './packet.mapper';

type Exported = PacketFile['packet'];

/** Its last frozen packet is what everybody is shown from now on. */
export function isDecided({ state }: Pick<PacketView, 'state'>): boolean {
  return state === 'hired' || state === 'not_hired';
}

/** Whether a frozen version, made when all was open, would show its reader more than the screen does now. */
export function holdsMore({ voteSealed, rounds }: PacketView): boolean {
  return voteSealed || rounds.some(({ sealed }) => sealed);
}

/** The packet alone, member by member: whatever else the screen shows beside it stays behind. */
export function packetAlone(view: PacketView): Exported {
  const members = Object.keys(PACKET_SCHEMA.shape) as (keyof Exported)[];
  return Object.fromEntries(members.map((member) => [member, view[member]])) as Exported;
}

/** In today's shape, for papers. Only frozen ones can be older. */
export function shownPacket({ frozen, packet }: PacketFile): ShownPacket {
  return frozen ? completePacket(packet as StoredPacket) : (packet as ShownPacket);
}

export function decisionFacts(
  decision: PacketView['decisions'][number],
): PacketFile['decisions'][number] {
  const { number, outcome, level, rationale, decidedBy, decidedAt, packetNumber, packetSha256 } =
    decision;
  return { number, outcome, level, rationale, decidedBy, decidedAt, packetNumber, packetSha256 };
}

export function sealedStages({ rounds }: Pick<Exported, 'rounds'>): string[] {
  return [...new Set(rounds.filter(({ sealed }) => sealed).map(({ stageName }) => stageName))];
}

/** Plain letters and an id: a name in any script is safe in a header, and two files never share one. */
export function exportName({ packet, frozen }: PacketFile, format: string): string {
  const name = packet.candidate.name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  const version = frozen ? `-v${frozen.number}` : '';
  return `${['packet', name, packet.loopId].filter(Boolean).join('-')}${version}.${format}`;
}
