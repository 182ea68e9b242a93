import {
  inPool,
  type PoolMember,
  type PoolPerson,
  type Role,
  type RoundKind,
  type SchedulingSettings,
} from '@debrief/domain';
import { AvailabilityReader } from '@debrief/server-availability';
import type { Actor } from '@debrief/server-kernel';
import { TrainingReader, type EligibilityView } from '@debrief/server-training';
import { Injectable } from '@nestjs/common';
import {
  StageRepository,
  type PersonOfLoop,
  type StageFacts,
  type StageRound,
} from './stage.repository';

/** Somebody who is in no pool of a round, with a sentence that says why. */
export interface LeftOut {
  readonly personId: string;
  readonly roundId: string;
  readonly words: string;
  readonly training: boolean;
}

export interface RoundPools {
  /** Who may lead or assess the round, ascending by id. */
  readonly may: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

export interface StagePools {
  readonly people: ReadonlyMap<string, PersonOfLoop>;
  readonly rounds: ReadonlyMap<string, RoundPools>;
}

/** Who leads a kind of round where nobody is trained for it and no pool rule says who. */
const USUAL: Partial<Record<RoundKind, readonly Role[]>> = {
  recruiter_screen: ['recruiter'],
  hiring_manager: ['hiring_manager'],
};

/** Who may sit on the rounds of a stage: training first, then pool rules, then what keeps somebody from this loop. */
@Injectable()
export class PoolsReader {
  public constructor(
    private readonly stages: StageRepository,
    private readonly training: TrainingReader,
    private readonly availability: AvailabilityReader,
  ) {}

  public async of(
    actor: Actor,
    stage: StageFacts,
    rounds: readonly StageRound[],
  ): Promise<StagePools> {
    const kinds = [...new Set(rounds.map(({ kind }) => kind))];
    const [people, rules, ...standings] = await Promise.all([
      this.stages.people(
        stage.loopId,
        rounds.map(({ id }) => id),
      ),
      this.availability.poolRules(stage.blueprintKey),
      ...kinds.map((kind) => this.training.eligibility(actor, kind)),
    ]);
    const marks = await this.availability.marksOf(people.map(({ id }) => id));
    const byKind = new Map(kinds.map((kind, index) => [kind, standings[index] ?? []]));
    const pool = (round: StageRound): RoundPools =>
      roundPools(stage, round, people, {
        standings: new Map((byKind.get(round.kind) ?? []).map((one) => [one.person.id, one])),
        rule: rules.get(round.kind) ?? null,
        tags: (id) => marks.get(id)?.tags ?? [],
      });
    return {
      people: new Map(people.map((person) => [person.id, person])),
      rounds: new Map(rounds.map((round) => [round.id, pool(round)])),
    };
  }
}

interface Grounds {
  readonly standings: ReadonlyMap<string, EligibilityView>;
  readonly rule: Parameters<typeof inPool>[0];
  readonly tags: (personId: string) => readonly string[];
}

function roundPools(
  stage: StageFacts,
  round: StageRound,
  people: readonly PersonOfLoop[],
  grounds: Grounds,
): RoundPools {
  const may: string[] = [];
  const leftOut: LeftOut[] = [];
  for (const person of people) {
    const standing = grounds.standings.get(person.id);
    if (!standing || !concerns(stage, round, person, standing, grounds)) continue;
    const words = against(person, standing, inRule(stage, person, grounds));
    if (words === null) may.push(person.id);
    else
      leftOut.push({
        personId: person.id,
        roundId: round.id,
        words,
        training: standing.standing !== 'may_lead',
      });
  }
  return { may, leftOut };
}

function inRule(stage: StageFacts, person: PersonOfLoop, { rule, tags }: Grounds): boolean {
  const asked: PoolPerson = { id: person.id, roles: person.roles, tags: tags(person.id) };
  return inPool(rule, asked, stage.hiringManagerId);
}

/** Whether somebody does such rounds at all: nobody is told of those who never would. */
function concerns(
  stage: StageFacts,
  round: StageRound,
  person: PersonOfLoop,
  standing: EligibilityView,
  grounds: Grounds,
): boolean {
  if (standing.standing === 'shadow_only') return standing.reason.startsWith('In training');
  const trained = standing.until !== null || standing.standing !== 'may_lead';
  if (trained || grounds.rule) return trained || inRule(stage, person, grounds);
  if (round.kind === 'hiring_manager' && person.id === stage.hiringManagerId) return true;
  return (USUAL[round.kind] ?? ['interviewer']).some((role) => person.roles.includes(role));
}

/** Why not they, in words that tell no more than whoever plans may know; null when nothing speaks against them. */
function against(person: PersonOfLoop, standing: EligibilityView, pooled: boolean): string | null {
  // Of a conflict of interest nobody is told more than that.
  if (person.barred) return 'cannot sit on this loop';
  if (person.seated) return 'has a seat on this loop already';
  if (standing.standing === 'lapsed') return 'not certified any more';
  if (standing.standing !== 'may_lead') return 'in training';
  if (!pooled) return 'not in the pool of this round';
  if (person.met) return 'met the candidate in an earlier loop';
  return null;
}

/**
 * The pool of one seat, ascending by id: who has it already at no price, others at that of choosing
 * somebody else. A seat in training stays with its person.
 */
export function seatPool(
  pool: RoundPools,
  held: { readonly personId: string; readonly role: string } | null,
  settings: SchedulingSettings,
): PoolMember[] {
  if (held?.role === 'reverse_shadow') return [{ person: held.personId, price: 0 }];
  const { mode, price } = settings.rules.alternate;
  const other = held && mode === 'soft' ? price : 0;
  const ids = new Set([...pool.may, ...(held ? [held.personId] : [])]);
  return [...ids]
    .sort()
    .map((person) => ({ person, price: person === held?.personId ? 0 : other }));
}
