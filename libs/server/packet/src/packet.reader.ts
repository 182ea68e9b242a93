import { completePacket, type PacketBody, type StoredPacket } from '@debrief/domain';
import type { DebriefSummary } from '@debrief/server-debrief';
import { SessionService } from '@debrief/server-identity';
import {
  AppError,
  Clock,
  loaderOf,
  notFound,
  type Actor,
  type NotFound,
  type RequestContext,
} from '@debrief/server-kernel';
import { LoopReader, type FeedbackLocked } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { PacketAssembler } from './packet.assembler';
import { PacketCache } from './packet-cache';
import { toPacket, type PacketView } from './packet.mapper';
import { PacketRepository, type Looked } from './packet.repository';

export type PacketAnswer = PacketView | FeedbackLocked | NotFound;

const TRIES = 4;

/** The conductor of a packet read: one statement when the packet is known, a handful when it has to be made. */
@Injectable()
export class PacketReader {
  private readonly cache = new PacketCache();
  /** The same object for the same answer: what is written out once is not written out again. */
  private readonly besideDebrief = new WeakMap<PacketView, PacketView>();

  public constructor(
    private readonly packets: PacketRepository,
    private readonly assembler: PacketAssembler,
    private readonly loops: LoopReader,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  /**
   * The guard left the session to us; who it is becomes the request's actor. A program that came
   * with a token is the actor already, and then there is no session. Asked again within one request,
   * it gives the same answer without another statement.
   */
  public open(
    context: RequestContext,
    tokenHash: Buffer | null,
    loopId: string,
  ): Promise<PacketAnswer> {
    return loaderOf(context, `packet ${loopId}`, () => this.read(context, tokenHash, loopId));
  }

  private async read(
    context: RequestContext,
    tokenHash: Buffer | null,
    loopId: string,
  ): Promise<PacketAnswer> {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const looked = await this.look(context, tokenHash, loopId, attempt);
      if (looked.loop_id === null) return notFound('loop');
      if (looked.owes) return this.loops.locked(actorOf(looked), loopId);
      const packet = await this.packetFor(loopId, looked);
      if (packet) return this.beside(packet, looked.debrief);
    }
    throw new AppError('timeout', 'This loop is changing too fast to be read. Try again.');
  }

  private async look(
    context: RequestContext,
    tokenHash: Buffer | null,
    loopId: string,
    attempt: number,
  ): Promise<Looked> {
    const now = this.clock.now();
    const asked = {
      now,
      loopId,
      traceId: context.traceId,
      // After a miss nothing counts as known: the entry may have been forgotten while the statement ran.
      known: attempt === 1 ? this.cache.tags(loopId) : [],
    };
    if (context.actor?.token)
      return this.packets.lookAs({ ...asked, personId: context.actor.personId });
    if (tokenHash === null) throw new AppError('unauthenticated', 'Sign in first.');
    const usedSince = this.sessions.usedSince(now);
    const looked = await this.packets.look({ ...asked, tokenHash, usedSince });
    if (looked.person_id === null) throw new AppError('unauthenticated', 'Sign in first.');
    context.actor = actorOf(looked);
    return looked;
  }

  /** Null when what the statement said no longer holds, and has to be asked again. */
  private async packetFor(loopId: string, looked: Looked): Promise<PacketView | null> {
    const { tag } = looked;
    const cached = tag === null ? null : this.cache.get(loopId, tag);
    if (cached) return cached;
    if (tag === null || looked.decisions === null) return null;
    const made =
      looked.body === null
        ? await this.make(loopId, looked)
        : { body: completePacket(JSON.parse(looked.body) as StoredPacket), text: looked.body };
    if (!made) return null;
    const packet = toPacket(made.body, {
      state: looked.state,
      loopVersion: looked.loop_version,
      contentVersion: looked.content_version,
      voteSealed: looked.vote_sealed,
      standing: looked.standing,
      heading: looked.heading,
      frozen: looked.frozen,
      decisions: looked.decisions,
      communication: looked.communication ?? [],
    });
    this.cache.set(loopId, tag, packet, made.text.length);
    return packet;
  }

  private beside(packet: PacketView, debrief: DebriefSummary | null): PacketView {
    if (!debrief) return packet;
    const held = this.besideDebrief.get(packet);
    if (held?.debrief?.id === debrief.id && held.debrief.phase === debrief.phase) return held;
    const view = { ...packet, debrief };
    this.besideDebrief.set(packet, view);
    return view;
  }

  private async make(
    loopId: string,
    looked: Looked,
  ): Promise<{ body: PacketBody; text: string } | null> {
    const made = await this.assembler.project(loopId, looked.open, looked.fit);
    if (made?.fit !== looked.fit) return null;
    return made.body.contentVersion === looked.content_version ? made : null;
  }
}

function actorOf(looked: Looked): Actor {
  return {
    personId: looked.person_id ?? '',
    name: looked.name,
    roles: looked.roles,
    timeZone: looked.time_zone,
    sessionId: looked.session_id,
  };
}
