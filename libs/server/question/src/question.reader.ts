import {
  coolDown,
  dayIn,
  questionDrift,
  usesByMonth,
  usesSentence,
  windowStart,
  type MonthOfUse,
  type QuestionBody,
  type QuestionDrift,
  type QuestionPolicy,
  type QuestionStanding,
} from '@debrief/domain';
import {
  ContentReader,
  QuestionBank,
  type FoundQuestion,
  type KeyLimits,
  type QuestionArgs,
  type Versioned,
} from '@debrief/server-blueprint';
import {
  Clock,
  instantCursor,
  pageOf,
  pageSize,
  type Actor,
  type Connection,
  type PageArgs,
} from '@debrief/server-kernel';
import { QuestionFeedbackReader } from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import { ExposureRepository, type ExposureRow, type UseRow } from './exposure.repository';
import { PolicyRepository } from './policy.repository';

export interface QuestionState {
  readonly standing: QuestionStanding;
  readonly why: string;
  readonly coolingUntil: Date | null;
  readonly timesMet: number;
  readonly lastMetAt: Date | null;
  readonly openReports: number;
}

export interface QuestionUse {
  readonly key: string;
  readonly question: Versioned<QuestionBody>;
  readonly state: QuestionState;
  readonly months: readonly MonthOfUse[];
}

const MONTHS = 24;
/** Rounds of one question that its drift looks back over. */
const ROUNDS_OF_DRIFT = 2_000;

/** The bank at work. Everything counted here leaves out what a filing would show to who still owes. */
@Injectable()
export class QuestionReader {
  public constructor(
    private readonly bank: QuestionBank,
    private readonly content: ContentReader,
    private readonly exposures: ExposureRepository,
    private readonly policies: PolicyRepository,
    private readonly feedback: QuestionFeedbackReader,
    private readonly clock: Clock,
  ) {}

  /** The bank, searched; `standing` narrows it to questions that stand so for this reader. */
  public async page(
    actor: Actor,
    args: QuestionArgs & { readonly standing?: QuestionStanding | null },
  ): Promise<Connection<FoundQuestion>> {
    return this.bank.page(args, args.standing ? await this.standing(actor, args.standing) : {});
  }

  /** How questions stand, by key. */
  public async states(
    actor: Actor,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, QuestionState>> {
    const policy = await this.policies.current();
    const now = this.clock.now();
    const rows = await this.exposures.uses(actor, [...new Set(keys)], windowStart(policy, now));
    return new Map(rows.map((row) => [row.key, stateOf(row, policy, now, actor.timeZone)]));
  }

  /** Null where the bank has no such question. */
  public async use(actor: Actor, key: string): Promise<QuestionUse | null> {
    const question = await this.content.latest('question', key);
    if (!question) return null;
    const now = this.clock.now();
    const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (MONTHS - 1), 1));
    const [states, met] = await Promise.all([
      this.states(actor, [key]),
      this.exposures.metSince(actor, key, from),
    ]);
    const state = states.get(key);
    return state ? { key, question, state, months: usesByMonth(met, now, MONTHS) } : null;
  }

  /** Who met it when, on the loops that the actor may know of. */
  public async exposed(
    actor: Actor,
    key: string,
    args: PageArgs,
  ): Promise<Connection<ExposureRow>> {
    const first = pageSize(args);
    const rows = await this.exposures.page(actor, key, instantCursor(args.after), first + 1);
    return pageOf(
      rows,
      first,
      args.after,
      (row) => [row.met_cursor, row.round_id],
      (row) => row,
    );
  }

  /**
   * How what the question gives evidence for was rated over time. Only decided loops that the actor
   * may read and owes nothing on: there nobody files any more, so the figure cannot tell of a filing.
   */
  public async drift(actor: Actor, key: string): Promise<readonly QuestionDrift[]> {
    const question = await this.content.latest('question', key);
    if (!question) return [];
    const rounds = await this.exposures.askedRounds(actor, key, ROUNDS_OF_DRIFT);
    const ratings = await this.feedback.ratingsWhereAsked(actor, key, rounds);
    const shown = new Set(question.body.competencies);
    return questionDrift(ratings.filter(({ competency }) => shown.has(competency)));
  }

  private async standing(actor: Actor, standing: QuestionStanding): Promise<KeyLimits> {
    const policy = await this.policies.current();
    const [cooling, resting] = await Promise.all([
      standing === 'resting' ? [] : this.exposures.coolingKeys(actor, policy, this.clock.now()),
      this.exposures.restingKeys(),
    ]);
    if (standing === 'resting') return { only: resting };
    if (standing === 'cooling') return { only: cooling, without: resting };
    return { without: [...cooling, ...resting] };
  }
}

function stateOf(row: UseRow, policy: QuestionPolicy, now: Date, timeZone: string): QuestionState {
  const { recentUses, until } = coolDown(row.recent, policy, now);
  const facts = {
    timesMet: row.times_met,
    lastMetAt: row.last_met_at,
    openReports: row.open_reports,
  };
  if (row.resting) {
    const why = 'It rests: a report that it is known outside was confirmed.';
    return { standing: 'resting', why, coolingUntil: null, ...facts };
  }
  if (until) {
    const why = `It cools down until ${dayIn(timeZone, until)}: ${usesSentence(recentUses, policy)}.`;
    return { standing: 'cooling', why, coolingUntil: until, ...facts };
  }
  const why = 'Nothing speaks against asking it.';
  return { standing: 'free', why, coolingUntil: null, ...facts };
}
