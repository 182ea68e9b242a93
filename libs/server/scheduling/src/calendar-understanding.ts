import { AvailabilityReader } from '@debrief/server-availability';
import { busyWindow, MOST_BUSY_TIMES } from '@debrief/domain';
import { Clock, CONFIG, type Config } from '@debrief/server-kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { BusySpan } from './busy-times';
import { CalendarFailure } from './calendar-failure';
import type { RawCalendar } from './calendar-source';
import { CalendarThread } from './calendar-thread';

export interface ReadCalendar {
  readonly spans: readonly BusySpan[];
  readonly truncated: boolean;
}

/** Understands calendars for the window that busy times are kept of. */
@Injectable()
export class CalendarUnderstanding {
  public constructor(
    private readonly thread: CalendarThread,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
    @Inject(AvailabilityReader) private readonly words: Pick<AvailabilityReader, 'wordsOf'>,
  ) {}

  public window(): { readonly from: number; readonly to: number } {
    const { from, to } = busyWindow(this.clock.now());
    return { from: from.getTime(), to: to.getTime() };
  }

  /** Throws {@link CalendarFailure}. */
  public async understand(
    raw: RawCalendar,
    owner: { readonly personId: string; readonly timeZone: string },
  ): Promise<ReadCalendar> {
    const words = await this.words.wordsOf(owner.personId);
    const answer = await this.thread.busyTimes({
      ...raw,
      ...this.window(),
      timeZone: owner.timeZone,
      words,
      most: MOST_BUSY_TIMES,
      ownHost: new URL(this.config.PUBLIC_URL).hostname,
    });
    if (!answer.ok) throw new CalendarFailure(answer.code);
    return answer;
  }
}
