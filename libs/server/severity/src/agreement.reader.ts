import {
  interviewersNeeded,
  NINETY_PERCENT,
  type Competency,
  type CompetencyAgreement,
  type RoundKind,
} from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import type { Actor } from '@debrief/server-kernel';
import { SeverityRatingsReader } from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import { AgreementRepository } from './agreement.repository';
import { RatingColumns } from './rating-columns';
import { SeverityThread } from './severity-thread';
import { SeverityRepository, type NamedHabit, type StoredFit } from './severity.repository';

/** The newest; agreement of years ago says little of today. */
const MOST_RATINGS = 50_000;
const MOST_KEPT = 50;
const WANTED_RELIABILITY = 0.8;
/** With fewer, a habit would say more of chance than of a person. */
export const FEWEST_SHARED_RATINGS = 8;

export interface AgreementView {
  readonly fit: FitView | null;
  readonly loops: number;
  readonly ratings: number;
  readonly competencies: readonly (CompetencyAgreement & { readonly name: string })[];
}

/** A fit in the terms people ask in: how far things, people and the rest scatter. */
export interface FitView extends StoredFit {
  readonly candidateSpread: number | null;
  readonly habitSpread: number | null;
  readonly restSpread: number | null;
  readonly needed: number | null;
}

export interface HabitView extends Omit<NamedHabit, 'effect' | 'standardError' | 'spread'> {
  readonly isYou: boolean;
  /** Null while severity is not on, and below {@link FEWEST_SHARED_RATINGS}. */
  readonly effect: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly spread: number | null;
}

interface Computed {
  readonly ratings: number;
  readonly lines: readonly CompetencyAgreement[];
}

/** How far interviewers agree, and how each rates by habit. */
@Injectable()
export class AgreementReader {
  /** By fit, kind of round and the loops it rests on. */
  private readonly kept = new Map<string, Promise<Computed>>();

  public constructor(
    private readonly source: SeverityRatingsReader,
    private readonly fits: SeverityRepository,
    private readonly thread: SeverityThread,
    private readonly content: ContentReader,
    private readonly trail: AgreementRepository,
  ) {}

  /** Over closed loops that the actor may know. Computed once for a fit and a set of loops, then from memory. */
  public async agreement(actor: Actor, kind: RoundKind | null): Promise<AgreementView> {
    const [fit, scope, catalogue] = await Promise.all([
      this.fits.newestFit(),
      this.source.scopeKnownTo(actor),
      this.content.competencies(),
      this.trail.noteView(actor.personId, { kind }),
    ]);
    const key = [fit?.number ?? 0, kind ?? '', scope.mark].join(' ');
    const { ratings, lines } = await this.once(key, () => this.compute(actor, kind));
    return {
      fit: fit && fitView(fit),
      loops: scope.loops,
      ratings,
      competencies: named(lines, catalogue),
    };
  }

  /** An admin sees everybody’s habits, anybody else their own; none before the first fit. */
  public async habits(actor: Actor): Promise<readonly HabitView[]> {
    const all = actor.roles.includes('admin');
    const [fit, habits] = await Promise.all([
      this.fits.newestFit(),
      this.fits.habits(all ? null : actor.personId),
      this.trail.noteView(actor.personId, { habits: all ? 'all' : 'own' }),
    ]);
    return habits.map((habit) => habitView(habit, fit?.state === 'on', actor.personId));
  }

  private once(key: string, compute: () => Promise<Computed>): Promise<Computed> {
    const known = this.kept.get(key);
    if (known) return known;
    const made = compute();
    this.kept.set(key, made);
    made.catch(() => this.kept.delete(key));
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
    return made;
  }

  private async compute(actor: Actor, kind: RoundKind | null): Promise<Computed> {
    const columns = new RatingColumns();
    const ratings = await this.source.knownTo(actor, kind, MOST_RATINGS);
    columns.add(ratings);
    return { ratings: ratings.length, lines: await this.thread.agreement(columns.table()) };
  }
}

function named(
  lines: readonly CompetencyAgreement[],
  catalogue: ReadonlyMap<string, Competency>,
): AgreementView['competencies'] {
  return lines
    .map((line) => ({ ...line, name: catalogue.get(line.competency)?.name ?? line.competency }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function fitView(fit: StoredFit): FitView {
  if (fit.state === 'too_little')
    return { ...fit, candidateSpread: null, habitSpread: null, restSpread: null, needed: null };
  const { ratios, residualVariance: residual } = fit;
  const subject = residual / ratios.subject;
  const rater = residual / ratios.rater;
  return {
    ...fit,
    candidateSpread: Math.sqrt(subject),
    habitSpread: Math.sqrt(rater),
    restSpread: Math.sqrt(residual),
    needed: interviewersNeeded({ subject, rater, residual }, WANTED_RELIABILITY),
  };
}

function habitView(habit: NamedHabit, on: boolean, viewerId: string): HabitView {
  const enough = habit.shared >= FEWEST_SHARED_RATINGS;
  const { effect, standardError, ...rest } = habit;
  const shown = enough && on;
  const half = NINETY_PERCENT * standardError;
  return {
    ...rest,
    isYou: habit.personId === viewerId,
    effect: shown ? effect : null,
    low: shown ? effect - half : null,
    high: shown ? effect + half : null,
    spread: enough ? habit.spread : null,
  };
}
