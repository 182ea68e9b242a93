import { candidateEvent } from '@debrief/domain';
import { CONFIG, type Config } from '@debrief/server-kernel';
import { writeFeed, type FeedEvent } from '@debrief/server-scheduling';
import { Inject, Injectable } from '@nestjs/common';
import type { OpenedLink } from './selfschedule.reader';

/** What is booked as a calendar file. Its events are those of the invitations, so none comes twice. */
@Injectable()
export class CalendarFile {
  public constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>) {}

  /** Null when nothing is booked. */
  public of({ booked, facts, now }: OpenedLink): string | null {
    if (booked.length === 0) return null;
    const candidate = { name: facts.candidateName, email: facts.candidateEmail };
    const events = booked.map((round): FeedEvent => ({
      event: candidateEvent(
        {
          roundId: round.roundId,
          roundName: round.name,
          durationMinutes: round.minutes,
          aiPolicy: round.aiPolicy,
          place: round.place,
          startsAt: new Date(round.startsAt),
          endsAt: new Date(round.endsAt),
          candidate,
          panel: round.meets,
        },
        this.config.PUBLIC_URL,
      ),
      sequence: round.sequence,
      stampedAt: round.toldAt ?? now,
    }));
    return writeFeed(events, `${facts.organisation}: interviews`);
  }
}
