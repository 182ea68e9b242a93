import { nextNight } from '@debrief/domain';
import { Clock, UnitOfWork } from '@debrief/server-kernel';
import { SeverityRatingsReader } from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import { RatingColumns } from './rating-columns';
import { SeverityThread } from './severity-thread';
import { SeverityReader } from './severity.reader';
import { SeverityRepository, type StoredFit } from './severity.repository';

/** The newest of them; what is older says little of how somebody rates today. */
const MOST_RATINGS = 1_000_000;
const PAUSE_AFTER_FAILURE_MS = 3_600_000;

/** Learns from closed loops how severe interviewers are by habit, once a night. */
@Injectable()
export class SeverityRefit {
  private failedAt: number | null = null;

  public constructor(
    private readonly ratings: SeverityRatingsReader,
    private readonly fits: SeverityRepository,
    private readonly reader: SeverityReader,
    private readonly thread: SeverityThread,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Fits where there is no fit yet, or a night has come since the newest. True when it did. */
  public async whenDue(): Promise<boolean> {
    const now = this.clock.now().getTime();
    if (this.failedAt !== null && now < this.failedAt + PAUSE_AFTER_FAILURE_MS) return false;
    if (!(await this.isDue())) return false;
    try {
      // Asked again under the lock: another process may just have done it.
      const done = await this.fits.alone(async () => ((await this.isDue()) ? this.fit() : null));
      this.failedAt = null;
      return done !== null;
    } catch (error) {
      this.failedAt = now;
      throw error;
    }
  }

  /** Fits now. Null when another process is at it. */
  public async now(): Promise<StoredFit | null> {
    return this.fits.alone(() => this.fit());
  }

  private async isDue(): Promise<boolean> {
    const newest = await this.fits.newestFit();
    if (!newest) return true;
    const night = nextNight(newest.fittedAt, await this.fits.timeZone());
    return this.clock.now().getTime() >= night.getTime();
  }

  private async fit(): Promise<StoredFit> {
    const columns = new RatingColumns();
    await this.ratings.eachPage(MOST_RATINGS, (page) => columns.add(page));
    const lesson = await this.thread.lesson(columns.table());
    const number = await this.uow.keepBooks((tx) => this.fits.insert(tx, lesson));
    this.reader.forget();
    const stored = await this.fits.newestFit();
    if (stored?.number !== number) throw new Error(`Fit ${number} is not the newest`);
    return stored;
  }
}
