import { countsFor, coverage, isClosed, type ContentKey, type RoundKind } from '@debrief/domain';
import type { Actor, Tx } from '@debrief/server-kernel';
import { RoundAsks } from '@debrief/server-loop';
import { PacketInputReader } from '@debrief/server-scorecard';
import { TrainingReader } from '@debrief/server-training';
import { Injectable } from '@nestjs/common';
import { RepairAnchors, type Anchors } from './repair.anchors';
import { RepairRepository, type Helper } from './repair.repository';

/** What a repair for one competency is decided on; empty for who may not repair the loop. */
export interface GroundFor {
  /** Name of the competency. */
  readonly name: string;
  /** The blueprint weighs it. */
  readonly weighed: boolean;
  /** Null when no rubric holds it. */
  readonly anchors: Anchors | null;
  /** Rounds that ask it already. */
  readonly asking: ReadonlySet<string>;
  /** People who count for it, filed or to come. */
  readonly counted: ReadonlySet<string>;
}

const NOTHING: GroundFor = {
  name: '',
  weighed: false,
  anchors: null,
  asking: new Set(),
  counted: new Set(),
};

/** Reads what a repair rests on, before its transaction: it takes connections of its own. */
@Injectable()
export class RepairGround {
  public constructor(
    private readonly repairs: RepairRepository,
    private readonly inputs: PacketInputReader,
    private readonly asks: RoundAsks,
    private readonly anchors: RepairAnchors,
    private readonly training: TrainingReader,
  ) {}

  public async of(actor: Actor, loopId: string, competency: ContentKey): Promise<GroundFor> {
    const loop = await this.repairs.loop(actor, loopId);
    if (!loop || loop.owes || isClosed(loop.state)) return NOTHING;
    const input = await this.inputs.read(loopId, loop.openStages);
    if (!input) return NOTHING;
    const plan = await this.asks.plan(loopId);
    const anchors = (await this.anchors.of(actor, plan, [competency])).get(competency) ?? null;
    const people = [...new Set(input.seats.map(({ personId }) => personId))];
    return {
      name: input.competencies.find(({ key }) => key === competency)?.name ?? competency,
      weighed: coverage(input).some((line) => line.competency === competency),
      anchors,
      asking: new Set(
        plan
          .filter(({ id }) =>
            input.rubrics[id]?.competencies.some((line) => line.competency === competency),
          )
          .map(({ id }) => id),
      ),
      counted: new Set(people.filter((id) => countsFor(input, id).includes(competency))),
    };
  }

  /** Kinds of rounds on this ground that the person may lead. */
  public async mayLead(
    actor: Actor,
    personId: string,
    { anchors }: GroundFor,
  ): Promise<ReadonlySet<RoundKind>> {
    if (!anchors) return new Set();
    return (await this.training.mayLead(actor, anchors.kinds)).get(personId) ?? new Set();
  }

  public helper(tx: Tx, loopId: string, personId: string): Promise<Helper | null> {
    return this.repairs.helper(tx, loopId, personId);
  }
}
