import { countsFor, type ContentKey, type PacketInput, type RepairPerson } from '@debrief/domain';
import { Clock, type Actor } from '@debrief/server-kernel';
import { TrainingReader } from '@debrief/server-training';
import { Injectable } from '@nestjs/common';
import type { Anchors } from './repair.anchors';
import { RepairRepository } from './repair.repository';

/** Who could help with the gaps of a loop, on it or not. */
@Injectable()
export class RepairPeople {
  public constructor(
    private readonly repairs: RepairRepository,
    private readonly training: TrainingReader,
    private readonly clock: Clock,
  ) {}

  /** As they stand now. */
  public async of(
    actor: Actor,
    input: PacketInput,
    anchors: ReadonlyMap<ContentKey, Anchors>,
  ): Promise<{ readonly now: Date; readonly people: readonly RepairPerson[] }> {
    const now = this.clock.now();
    const kinds = [...new Set([...anchors.values()].flatMap((one) => one.kinds))];
    const leads = await this.training.mayLead(actor, kinds);
    const seated = input.seats.map(({ personId }) => personId);
    const [helpers, busy] = await Promise.all([
      this.repairs.helpers(input.loop.id, [...leads.keys()]),
      this.repairs.busy(seated, now),
    ]);
    const people = helpers.map(({ id, name, filed, mayJoin }) => ({
      id,
      name,
      mayAssess: [...anchors].flatMap(([competency, { kinds: of }]) =>
        of.some((kind) => leads.get(id)?.has(kind)) ? [competency] : [],
      ),
      counted: countsFor(input, id),
      proven: filed && mayJoin,
      mayJoin,
      busy: busy.filter(({ personId }) => personId === id),
    }));
    return { now, people };
  }
}
