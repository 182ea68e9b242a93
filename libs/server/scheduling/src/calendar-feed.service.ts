import { createHash } from 'node:crypto';
import { seatEvent } from '@debrief/domain';
import {
  Clock,
  CONFIG,
  hashToken,
  newId,
  newToken,
  notFound,
  UnitOfWork,
  type Actor,
  type Config,
  type IdempotencyMismatch,
  type NotFound,
} from '@debrief/server-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { CalendarFeedRepository, type FeedRow } from './calendar-feed.repository';
import { writeFeed } from './ics.writer';

const MS_PER_DAY = 86_400_000;
const DAYS_BACK = 30;
const DAYS_AHEAD = 180;

export interface FeedMade {
  readonly __typename: 'CalendarFeedMade';
  readonly feed: FeedRow;
  /** The private address; null when the same request comes again, since only its hash is kept. */
  readonly url: string | null;
}
export interface FeedRevoked {
  readonly __typename: 'CalendarFeedRevoked';
  readonly feedId: string;
}

export interface FeedText {
  readonly text: string;
  readonly etag: string;
}

/** Private addresses under which somebody's own calendar reads their rounds. */
@Injectable()
export class CalendarFeedService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly feeds: CalendarFeedRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  public mine(actor: Actor): Promise<FeedRow | null> {
    return this.feeds.mine(actor.personId);
  }

  /** Makes a new address and ends the earlier one. */
  public async make(actor: Actor, idempotencyKey: string): Promise<FeedMade | IdempotencyMismatch> {
    const token = newToken();
    const done = await this.uow.run(
      { actor, action: 'feed.made', once: { key: idempotencyKey, input: {} } },
      async (tx) => {
        await this.feeds.revoke(tx, actor.personId);
        const id = newId(tx.now.getTime());
        await this.feeds.insert(tx, { id, personId: actor.personId, tokenHash: hashToken(token) });
        tx.record({ subjectType: 'person', subjectId: actor.personId, detail: { feedId: id } });
        return { __typename: 'CalendarFeedMade' as const, id, createdAt: tx.now.toISOString() };
      },
    );
    if (!('id' in done)) return done;
    const feed = await this.feeds.mine(actor.personId);
    const fresh = (await this.feeds.owner(hashToken(token)))?.id === done.id;
    return {
      __typename: 'CalendarFeedMade',
      feed: feed ?? { id: done.id, createdAt: new Date(done.createdAt), lastReadAt: null },
      url: fresh ? `${this.config.PUBLIC_URL}/calendar/feed/${token}.ics` : null,
    };
  }

  public revoke(
    actor: Actor,
    idempotencyKey: string,
  ): Promise<FeedRevoked | NotFound | IdempotencyMismatch> {
    return this.uow.run<FeedRevoked | NotFound>(
      { actor, action: 'feed.revoked', once: { key: idempotencyKey, input: {} } },
      async (tx) => {
        const feedId = await this.feeds.revoke(tx, actor.personId);
        if (!feedId) return notFound('calendar feed');
        tx.record({ subjectType: 'person', subjectId: actor.personId, detail: { feedId } });
        return { __typename: 'CalendarFeedRevoked', feedId };
      },
    );
  }

  /** What the address of this token answers; null when it opens nothing. */
  public async read(token: string): Promise<FeedText | null> {
    const owner = await this.feeds.owner(hashToken(token));
    if (!owner) return null;
    const now = this.clock.now().getTime();
    const rounds = await this.feeds.rounds(
      owner.personId,
      new Date(now - DAYS_BACK * MS_PER_DAY),
      new Date(now + DAYS_AHEAD * MS_PER_DAY),
    );
    const text = writeFeed(
      rounds.map((round) => ({
        event: seatEvent({ ...round, person: { name: '', email: '' } }, this.config.PUBLIC_URL),
        sequence: round.sequence,
        stampedAt: round.changedAt,
      })),
    );
    await this.uow.keepBooks((tx) => this.feeds.markRead(tx, owner.id));
    return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
  }
}
