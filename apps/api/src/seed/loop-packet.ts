import { createHash } from 'node:crypto';
import {
  assemblePacket,
  canonicalJson,
  countsAsAssessor,
  decide,
  dueAt,
  openCriticalFlags,
  openStages,
  type DecisionOutcome,
  type LoopState,
  type PacketBody,
  type PacketInput,
  type RubricBody,
} from '@debrief/domain';
import type { DraftRound, DraftSeat, Look, LoopFacts, SeedPerson } from './loop-parts';

export interface Frozen {
  /** The canonical JSON that is stored. */
  readonly body: string;
  readonly sha256: string;
  readonly nextState: LoopState;
  readonly level: string;
  readonly rationale: string;
}

export interface Decided {
  readonly id: string;
  readonly packet: Frozen & { readonly id: string };
  readonly outcome: DecisionOutcome;
  readonly level: string;
  readonly rationale: string;
  readonly by: SeedPerson;
  readonly at: number;
}

interface Wish {
  readonly outcome: DecisionOutcome;
  readonly level: string;
  readonly rationale: string;
  readonly by: SeedPerson;
}

/** Freezes the packet as it stands, once the rules have agreed to the decision. */
export function freeze(
  loop: LoopFacts,
  packet: PacketBody,
  { outcome, level, rationale, by }: Wish,
): Frozen {
  const decided = decide({
    outcome,
    level,
    rationale,
    // Before memos were written apart, the rationale was what the panel read.
    memo: rationale,
    decidedBy: by.id,
    missing: loop.missing(),
    openCriticalFlags: openCriticalFlags(packet),
    state: loop.state,
  });
  if (!decided.ok)
    throw new Error(`A decision about ${loop.candidate.name} is refused: ${decided.problem}`);
  const body = canonicalJson(packet);
  return { body, sha256: createHash('sha256').update(body).digest('hex'), ...decided.value };
}

/** The packet as somebody sees it who owes nothing. */
export function packetOf(loop: LoopFacts): PacketBody {
  return assemblePacket(packetInput(loop));
}

function packetInput(loop: LoopFacts): PacketInput {
  const { pins } = loop.world;
  const rounds = loop.rounds();
  return {
    loop: loopInput(loop),
    competencies: pins.competencies,
    taxonomy: pins.taxonomy.body,
    rubrics: Object.fromEntries(
      rounds.map((round): [string, RubricBody] => [
        round.id,
        pins.rubric(round.plan.rubricKey).body,
      ]),
    ),
    rubricVersions: Object.fromEntries(
      rounds.map(({ id, plan }) => [id, pins.rubric(plan.rubricKey).number]),
    ),
    stages: loop.stages,
    rounds: rounds.map(roundInput),
    seats: loop.seats().map((seat) => seatInput(seat, pins.feedbackDueHours)),
    scorecards: loop.seats().flatMap((seat) => scorecardInput(seat, loop.looks)),
    openStages: readable(loop),
    adjudications: loop.adjudications.map(({ type, outcome, reason, by, at }) => ({
      flagType: type,
      outcome,
      reason,
      adjudicator: by.name,
      at: new Date(at),
    })),
    earlyLooks: loop.earlyLooks.map(({ person, reason, at }) => ({
      personName: person.name,
      reason,
      at: new Date(at),
    })),
    acceptedGaps: [],
    flagReadings: [],
  };
}

function loopInput(loop: LoopFacts): PacketInput['loop'] {
  const { id, name, zone, pronunciation, links } = loop.candidate;
  return {
    id: loop.id,
    contentVersion: loop.contentVersion,
    state: loop.state,
    version: loop.version,
    seal: loop.blueprint.body.seal,
    isMock: loop.isMock,
    level: loop.job.level,
    jobTitle: loop.job.title,
    candidate: { id, name, timeZone: zone, pronunciation, links },
    blueprint: {
      title: loop.blueprint.title,
      version: loop.blueprint.number,
      body: loop.blueprint.body,
    },
  };
}

function roundInput({
  id,
  stage,
  plan,
  startsAt,
  endsAt,
}: DraftRound): PacketInput['rounds'][number] {
  return {
    id,
    stageId: stage.id,
    position: plan.position,
    name: plan.name,
    kind: plan.kind,
    aiPolicy: plan.aiPolicy,
    startsAt: startsAt === null ? null : new Date(startsAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
  };
}

/** Nothing as long as nothing is filed. */
function scorecardInput(
  { id, person, card }: DraftSeat,
  looks: readonly Look[],
): PacketInput['scorecards'] {
  if (!card) return [];
  return [
    {
      seatId: id,
      authorId: person.id,
      submittedAt: new Date(card.submittedAt),
      independent: card.independent,
      onBehalf: null,
      looksBefore: looks
        .filter((look) => look.personId === person.id && look.at < card.submittedAt)
        .map(({ via, at }) => ({ via, at: new Date(at) })),
      versions: card.versions,
    },
  ];
}

function seatInput(
  { id, round, person, role, state, reason, card }: DraftSeat,
  hours: number,
): PacketInput['seats'][number] {
  const due = round.endsAt === null ? null : dueAt(new Date(round.endsAt), hours);
  return {
    id,
    roundId: round.id,
    personId: person.id,
    personName: person.name,
    role,
    state,
    reason,
    filedAt: card ? new Date(card.submittedAt) : null,
    dueAt: due,
  };
}

/** Bitmask of the stages that are open to somebody who owes nothing. */
function readable(loop: LoopFacts): number {
  return openStages({
    owes: false,
    seal: loop.blueprint.body.seal,
    state: loop.state,
    earlyLook: false,
    stages: loop.stages.map(({ position, rounds }) => ({
      position,
      counting: rounds
        .flatMap(({ seats }) => seats)
        .filter(({ role, state }) => countsAsAssessor(role) && state !== 'removed')
        .map(({ state, card }) => ({ state, filed: card !== null })),
    })),
  });
}
