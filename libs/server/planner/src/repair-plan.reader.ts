import {
  candidateSees,
  changesOf,
  peopleTold,
  type RoundAt,
  type RoundChange,
} from '@debrief/domain';
import { Clock, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type {
  RepairChangeModel,
  RepairProposalModel,
  RepairToldModel,
  ScheduleRepairModel,
} from './repair-plan.model';
import type { RepairProposal } from './repair-plan.repository';
import { RepairViewRepository, type NameRow, type RepairRow } from './repair-view.repository';

export type RepairView = ScheduleRepairModel;

/** Candidates' invitations say when and where, never whom they meet. */
const SHOWS = { names: false };

/** Repairs as those who run their loops read them. To whoever owes on a loop there are none. */
@Injectable()
export class RepairPlanReader {
  public constructor(
    private readonly rows: RepairViewRepository,
    private readonly clock: Clock,
  ) {}

  /** Open ones of rounds to come, the soonest first; of one loop when it is given. */
  public async open(actor: Actor, loopId: string | null): Promise<RepairView[]> {
    return this.views(await this.rows.open(actor, loopId, this.clock.now()));
  }

  /** Whatever its state; null when it is none of the actor's. */
  public async one(actor: Actor, repairId: string): Promise<RepairView | null> {
    return (await this.views(await this.rows.one(actor, repairId)))[0] ?? null;
  }

  private async views(rows: readonly RepairRow[]): Promise<RepairView[]> {
    const people = rows.flatMap(({ answer }) =>
      answer.proposals.flatMap(({ before, after }) =>
        [...before, ...after].flatMap(({ seats }) => seats.map(({ person }) => person)),
      ),
    );
    const names = await this.rows.names([...new Set(people)]);
    return rows.map((row) => viewOf(row, names));
  }
}

function viewOf(row: RepairRow, names: ReadonlyMap<string, NameRow>): RepairView {
  const { answer, ...rest } = row;
  return {
    ...rest,
    complete: answer.complete,
    proposals: answer.proposals.map((proposal, index) => proposalOf(proposal, index, row, names)),
  };
}

function proposalOf(
  { price, before, after }: RepairProposal,
  index: number,
  row: RepairRow,
  names: ReadonlyMap<string, NameRow>,
): RepairProposalModel {
  const changes = changesOf(before, after);
  const sees = new Set(changes.flatMap((change) => candidateSees(change, SHOWS)));
  return {
    index,
    price,
    changes: changes.map((change) => changeOf(change, row, names)),
    told: changes.flatMap((change) => toldOf(change, names)),
    candidateTold: [...sees],
  };
}

function changeOf(
  { round, before, after }: RoundChange,
  row: RepairRow,
  names: ReadonlyMap<string, NameRow>,
): RepairChangeModel {
  const side = ({ startsAt, place, seats }: RoundAt) => ({
    startsAt: new Date(startsAt),
    place,
    seats: seats.flatMap(({ person, role }) => {
      const known = names.get(person);
      return known ? [{ person: known, role }] : [];
    }),
  });
  return { roundId: round, roundName: row.roundName, before: side(before), after: side(after) };
}

function toldOf(change: RoundChange, names: ReadonlyMap<string, NameRow>): RepairToldModel[] {
  return peopleTold(change).flatMap(({ person, how }) => {
    const known = names.get(person);
    return known ? [{ person: known, how }] : [];
  });
}
