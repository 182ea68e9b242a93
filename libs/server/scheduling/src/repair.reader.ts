import {
  coverage,
  coverageRepairs,
  isClosed,
  isGap,
  type CoverageGap,
  type CoverageLine,
  type PacketInput,
  type RepairRound,
} from '@debrief/domain';
import { notFound, type Actor, type NotFound } from '@debrief/server-kernel';
import {
  LoopReader,
  RoundAsks,
  type FeedbackLocked,
  type PlannedRound,
} from '@debrief/server-loop';
import { PacketInputReader } from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import { RepairAnchors } from './repair.anchors';
import type { CoverageGapModel, CoverageRepairsModel } from './repair.model';
import { RepairPeople } from './repair.people';
import { RepairRepository } from './repair.repository';
import { repairStatement } from './repair.statement';

export type CoverageRepairs = CoverageRepairsModel & { readonly __typename: 'CoverageRepairs' };

/**
 * What could close the gaps of a loop. It stands here, above training and scorecards, because a
 * repair needs three things at once: the ledger, who may lead such a round, and who is free.
 */
@Injectable()
export class RepairReader {
  public constructor(
    private readonly repairs: RepairRepository,
    private readonly inputs: PacketInputReader,
    private readonly asks: RoundAsks,
    private readonly anchors: RepairAnchors,
    private readonly people: RepairPeople,
    private readonly loops: LoopReader,
  ) {}

  public async of(
    actor: Actor,
    loopId: string,
  ): Promise<CoverageRepairs | FeedbackLocked | NotFound> {
    const loop = await this.repairs.loop(actor, loopId);
    if (!loop) return notFound('loop');
    if (loop.owes) return this.loops.locked(actor, loopId);
    const input = await this.inputs.read(loopId, loop.openStages);
    if (!input) return notFound('loop');
    const lines = coverage(input);
    const gaps = lines.some(isGap) ? await this.gaps(actor, input, lines) : [];
    return {
      __typename: 'CoverageRepairs',
      loopId,
      loopVersion: loop.version,
      gaps: gaps.map((gap) => toModel(gap, input, actor.timeZone)),
    };
  }

  private async gaps(
    actor: Actor,
    input: PacketInput,
    lines: readonly CoverageLine[],
  ): Promise<readonly CoverageGap[]> {
    const plan = await this.asks.plan(input.loop.id);
    const open = lines.filter(isGap).map(({ competency }) => competency);
    const anchors = await this.anchors.of(actor, plan, open);
    return coverageRepairs({
      ...(await this.people.of(actor, input, anchors)),
      closed: isClosed(input.loop.state) || input.loop.isMock,
      lines,
      rounds: plan.map((round) => toRepairRound(round, input)),
      callable: open.filter((competency) => (anchors.get(competency)?.rounds.length ?? 0) > 0),
    });
  }
}

function toRepairRound(round: PlannedRound, { rubrics, seats }: PacketInput): RepairRound {
  const { id, version, name, stageState, state, durationMinutes, startsAt, endsAt } = round;
  return {
    id,
    version,
    name,
    stageState,
    cancelled: state === 'cancelled',
    durationMinutes,
    slot: startsAt && endsAt ? { startsAt, endsAt } : null,
    competencies: rubrics[id]?.competencies.map(({ competency }) => competency) ?? [],
    seats: seats
      .filter(({ roundId, state: sits }) => roundId === id && sits === 'assigned')
      .map(({ personId, role, filedAt }) => ({ personId, role, filed: filedAt !== null })),
  };
}

function toModel(gap: CoverageGap, input: PacketInput, timeZone: string): CoverageGapModel {
  const { competency, weight, have, planned, need, repairs } = gap;
  return {
    competency,
    name: input.competencies.find(({ key }) => key === competency)?.name ?? competency,
    weight,
    have,
    planned,
    need,
    accepted: input.acceptedGaps.find((one) => one.competency === competency) ?? null,
    repairs: repairs.map((repair) => ({
      kind: repair.kind,
      minutes: repair.minutes,
      statement: repairStatement(repair, timeZone),
      roundId: repair.round?.id ?? null,
      roundVersion: repair.round?.version ?? null,
      roundName: repair.round?.name ?? null,
      startsAt: repair.startsAt,
      personId: repair.person?.id ?? null,
      personName: repair.person?.name ?? null,
    })),
  };
}
