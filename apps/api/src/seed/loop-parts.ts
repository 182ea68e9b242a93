import type {
  BlueprintBody,
  Competency,
  FiledVersion,
  LoopState,
  PlannedRound,
  Role,
  RoundKind,
  SeatRole,
  SeatState,
  StageState,
} from '@debrief/domain';
import type { Talent } from './judge';
import type { Pinned, Pins } from './pins';
import type { Scene } from './scene';

export interface SeedPerson {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly roles: readonly Role[];
  /** Above 0 rates lower than most. */
  readonly severity: number;
  /** Rounds they are asked to hold. */
  readonly kinds: readonly RoundKind[];
}

export interface SeedJob {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly blueprintKey: string;
  readonly hiringManager: SeedPerson;
  readonly recruiters: readonly SeedPerson[];
}

export interface SeedCandidate {
  readonly id: string;
  readonly applicationId: string;
  readonly name: string;
  readonly zone: string;
  readonly pronunciation: string;
  readonly links: readonly string[];
  readonly talent: Talent;
}

export interface DraftStage {
  readonly id: string;
  readonly position: number;
  readonly kind: string;
  readonly name: string;
  state: StageState;
  closedAt: number | null;
  readonly rounds: readonly DraftRound[];
}

export interface DraftRound {
  readonly id: string;
  readonly stage: DraftStage;
  readonly plan: PlannedRound;
  readonly scene: Scene;
  cancelled: boolean;
  startsAt: number | null;
  endsAt: number | null;
  readonly seats: DraftSeat[];
}

export interface DraftSeat {
  readonly id: string;
  readonly round: DraftRound;
  readonly person: SeedPerson;
  readonly role: SeatRole;
  state: SeatState;
  reason: string | null;
  readonly assignedAt: number;
  card: DraftCard | null;
}

export interface DraftCard {
  readonly id: string;
  readonly independent: boolean;
  readonly submittedAt: number;
  readonly versions: FiledVersion[];
}

/** Something that happened on a loop, for the audit trail. */
export interface Act {
  readonly at: number;
  readonly actorId: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly detail: object;
}

export interface Look {
  readonly personId: string;
  readonly via: 'packet' | 'scorecards' | 'early_look';
  readonly at: number;
}

export interface LookedEarly {
  readonly id: string;
  readonly person: SeedPerson;
  readonly reason: string;
  readonly at: number;
}

export interface Adjudicated {
  readonly id: string;
  readonly type: string;
  readonly outcome: 'cleared' | 'upheld';
  readonly reason: string;
  readonly by: SeedPerson;
  readonly at: number;
}

/** What of a loop its packet is made of. */
export interface LoopFacts {
  readonly id: string;
  readonly world: { readonly pins: Pins };
  readonly job: SeedJob;
  readonly candidate: SeedCandidate;
  readonly blueprint: Pinned<BlueprintBody>;
  readonly stages: readonly DraftStage[];
  readonly isMock: boolean;
  readonly state: LoopState;
  readonly version: number;
  readonly contentVersion: number;
  readonly adjudications: readonly Adjudicated[];
  readonly looks: readonly Look[];
  readonly earlyLooks: readonly LookedEarly[];
  rounds(): readonly DraftRound[];
  seats(): readonly DraftSeat[];
  /** Ids of the seats whose scorecard is owed. */
  missing(): readonly string[];
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const MINUTE = 60_000;

/** A competency's name as it stands inside a sentence. */
export function inSentence(competencies: readonly Competency[]): (key: string) => string {
  const names = new Map(
    competencies.map(({ key, name }) => [
      key,
      name.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()),
    ]),
  );
  return (key) => names.get(key) ?? key;
}
