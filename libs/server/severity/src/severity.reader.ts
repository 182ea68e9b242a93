import type { SeverityBook } from '@debrief/domain';
import { Clock } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { SeverityRepository } from './severity.repository';

/** How long a process may go on with a fit after another process made a newer one. */
const KNOWN_FOR_MS = 15_000;
const NO_PANELS: ReadonlyMap<string, number> = new Map();

interface Held {
  readonly book: SeverityBook;
  /** By person, in whatever state the fit is. */
  readonly panels: ReadonlyMap<string, number>;
}

/** The newest fit, held in memory: packets ask for it at every read. */
@Injectable()
export class SeverityReader {
  private known: { readonly number: number; readonly until: number } | null = null;
  private held: Held | null = null;

  public constructor(
    private readonly fits: SeverityRepository,
    private readonly clock: Clock,
  ) {}

  /** Number of the newest fit; 0 before the first. From memory, for a quarter of a minute. */
  public async newest(): Promise<number> {
    const now = this.clock.now().getTime();
    if (this.known && now < this.known.until) return this.known.number;
    const number = await this.fits.newestNumber();
    this.known = { number, until: now + KNOWN_FOR_MS };
    return number;
  }

  /**
   * Null before the first fit.
   *
   * @param atLeast number of a fit that is known to be there: an older one from memory will not do
   */
  public async book(atLeast = 0): Promise<SeverityBook | null> {
    if (this.known && this.known.number < atLeast) this.forget();
    return (await this.hold())?.book ?? null;
  }

  /**
   * The panel of everybody who has rated something in a closed loop, also where severity is off:
   * people of different panels never rated the same things, nor anybody between them.
   */
  public async panels(): Promise<ReadonlyMap<string, number>> {
    return (await this.hold())?.panels ?? NO_PANELS;
  }

  /** A fit was made here: the next read sees it. */
  public forget(): void {
    this.known = null;
  }

  private async hold(): Promise<Held | null> {
    const number = await this.newest();
    if (number === 0) return null;
    if (this.held && this.held.book.fit >= number) return this.held;
    const found = await this.fits.newestWithHabits();
    if (!found) return null;
    const { fit, habits } = found;
    this.held = {
      book: {
        fit: fit.number,
        state: fit.state,
        fittedAt: fit.fittedAt,
        mean: fit.mean,
        ratios: fit.ratios,
        residualVariance: fit.residualVariance,
        ratings: fit.ratings,
        habits: new Map(
          fit.state === 'on' ? habits.map((habit) => [habit.personId, habit] as const) : [],
        ),
      },
      panels: new Map(habits.map(({ personId, panel }) => [personId, panel])),
    };
    return this.held;
  }
}
