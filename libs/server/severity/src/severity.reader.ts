import type { SeverityBook } from '@debrief/domain';
import { Injectable } from '@nestjs/common';
import { SeverityRepository } from './severity.repository';

/** The newest fit of the severity model. A process keeps the one it read last: a stored fit never changes. */
@Injectable()
export class SeverityReader {
  private held: SeverityBook | null = null;

  public constructor(private readonly fits: SeverityRepository) {}

  /** Number of the newest fit; 0 before the first. */
  public newest(): Promise<number> {
    return this.fits.newest();
  }

  /** Null before the first fit. */
  public async book(): Promise<SeverityBook | null> {
    const number = await this.fits.newest();
    if (number === 0) return null;
    if (this.held?.fit === number) return this.held;
    const [row, habits] = await Promise.all([this.fits.fit(number), this.fits.habits(number)]);
    if (!row) return null;
    this.held = {
      fit: row.number,
      state: row.state,
      fittedAt: row.fittedAt,
      mean: row.mean,
      ratios: { subject: row.subjectRatio, rater: row.raterRatio },
      residualVariance: row.residualVariance,
      ratings: row.ratings,
      habits: new Map(habits.map(({ personId, ...habit }) => [personId, habit])),
    };
    return this.held;
  }
}
