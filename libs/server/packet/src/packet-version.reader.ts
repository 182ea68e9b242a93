import {
  completePacket,
  diffPackets,
  type PacketDiffLine,
  type StoredPacket,
} from '@debrief/domain';
import { Clock, notFound, type Actor, type NotFound } from '@debrief/server-kernel';
import { LoopReader, type FeedbackLocked } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { voteSealed, type VoteSealed } from './decision.problems';
import { PacketVersionRepository, type PacketVersionRow } from './packet-version.repository';

export interface PacketVersionsView {
  readonly __typename: 'PacketVersions';
  readonly loopId: string;
  readonly versions: readonly PacketVersionRow[];
}
export interface PacketDiffView {
  readonly __typename: 'PacketDiff';
  readonly from: number;
  readonly to: number;
  readonly lines: readonly PacketDiffLine[];
}

/** Frozen packets and what changed between them, for who may read the packet itself. */
@Injectable()
export class PacketVersionReader {
  public constructor(
    private readonly versions: PacketVersionRepository,
    private readonly loops: LoopReader,
    private readonly clock: Clock,
  ) {}

  public async list(
    actor: Actor,
    loopId: string,
  ): Promise<PacketVersionsView | FeedbackLocked | NotFound> {
    const standing = await this.versions.standing(actor, loopId);
    if (!standing) return notFound('loop');
    if (standing.owes) return this.loops.locked(actor, loopId);
    const versions = await this.versions.list(loopId);
    return {
      __typename: 'PacketVersions',
      loopId,
      // What was decided before would tell a voter what the house leans to.
      versions: standing.voteSealed
        ? versions.map((version) => ({ ...version, outcome: null }))
        : versions,
    };
  }

  public async diff(
    actor: Actor,
    loopId: string,
    from: number,
    to: number,
  ): Promise<PacketDiffView | FeedbackLocked | NotFound | VoteSealed> {
    const standing = await this.versions.standing(actor, loopId);
    if (!standing) return notFound('loop');
    if (standing.owes) return this.loops.locked(actor, loopId);
    if (standing.voteSealed) return voteSealed();
    const bodies = await this.versions.bodies(loopId, actor, [from, to], this.clock.now());
    const body = (wanted: number) => bodies.find(({ number }) => number === wanted)?.body;
    const [earlier, later] = [body(from), body(to)];
    if (earlier === undefined || later === undefined) return notFound('packet');
    const lines = diffPackets(read(earlier), read(later));
    return { __typename: 'PacketDiff', from, to, lines };
  }
}

function read(body: string) {
  return completePacket(JSON.parse(body) as StoredPacket);
}
