import { isClosed, planLoop, type BlueprintBody } from '@debrief/domain';
import { ContentReader, type Versioned } from '@debrief/server-blueprint';
import {
  newId,
  notFound,
  UnitOfWork,
  type Actor,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { LoopView } from './loop.mapper';
import { transition, type Transition } from './loop.problems';
import { LoopReader } from './loop.reader';
import { LoopRepository } from './loop.repository';
import { LoopStore } from './loop.store.repository';

export interface StartLoop {
  readonly applicationId: string;
  readonly isMock?: boolean | null;
  readonly idempotencyKey: string;
}
interface Started {
  readonly __typename: 'LoopStarted';
  readonly loopId: string;
}
export interface LoopStarted {
  readonly __typename: 'LoopStarted';
  readonly loop: LoopView | NotFound;
}

/** Everything a new loop pins: later edits of content never reach a loop that runs. */
interface Pins {
  readonly blueprint: Versioned<BlueprintBody>;
  readonly taxonomyVersionId: string;
  readonly rubrics: ReadonlyMap<string, { readonly id: string }>;
  readonly kits: ReadonlyMap<string, { readonly id: string }>;
}

const TAXONOMY = 'default';

/** Puts a blueprint to work for an application, for real or for practice. */
@Injectable()
export class StartLoopService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: LoopStore,
    private readonly loops: LoopRepository,
    private readonly content: ContentReader,
    private readonly reader: LoopReader,
  ) {}

  /**
   * Starts a loop after the latest version of the job's blueprint. A real loop becomes the
   * application's current one, and only when the one before it is decided or stopped.
   */
  public async start(
    actor: Actor,
    input: StartLoop,
  ): Promise<LoopStarted | NotFound | Transition | IdempotencyMismatch> {
    const isMock = input.isMock ?? false;
    // Read before the transaction: inside one, waiting for a second connection could never end.
    const blueprintKey = await this.loops.blueprintKeyOf(input.applicationId);
    const pins = blueprintKey === null ? null : await this.pins(blueprintKey);
    const done = await this.uow.run<Started | NotFound | Transition>(
      { actor, action: 'loop.started', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const application = await this.store.lockApplication(tx, actor, input.applicationId);
        if (!application || !pins) return notFound('application');
        if (!isMock && application.loopState !== null && !isClosed(application.loopState)) {
          // Not the state itself: somebody may ask who owes on that loop, and how it goes is sealed to them.
          return transition('running', 'started', 'This application has a loop that still runs.');
        }
        const id = newId(tx.now.getTime());
        await this.insert(tx, { ...application, applicationId: application.id, id, isMock }, pins);
        tx.record({
          subjectType: 'loop',
          subjectId: id,
          loopId: id,
          detail: { isMock, blueprint: pins.blueprint.key, version: pins.blueprint.number },
        });
        tx.emit('loop.started', { loopId: id });
        return { __typename: 'LoopStarted', loopId: id };
      },
    );
    return 'loopId' in done
      ? { __typename: 'LoopStarted', loop: await this.reader.one(actor, done.loopId) }
      : done;
  }

  private async insert(
    tx: Tx,
    loop: {
      readonly id: string;
      readonly applicationId: string;
      readonly candidateId: string;
      readonly jobId: string;
      readonly isMock: boolean;
    },
    pins: Pins,
  ): Promise<void> {
    const { blueprint, taxonomyVersionId } = pins;
    await this.store.insert(
      tx,
      { ...loop, seal: blueprint.body.seal, blueprintVersionId: blueprint.id, taxonomyVersionId },
      planLoop(blueprint.body),
      pins,
    );
    if (!loop.isMock) await this.store.setCurrentLoop(tx, loop.applicationId, loop.id);
  }

  /** A job names its blueprint by key and content is never deleted, so a missing one is a fault, not a problem. */
  private async pins(blueprintKey: string): Promise<Pins> {
    const [blueprint, taxonomy] = await Promise.all([
      this.content.latest('blueprint', blueprintKey),
      this.content.latest('flag_taxonomy', TAXONOMY),
    ]);
    if (!blueprint || !taxonomy)
      throw new Error(`Blueprint ${blueprintKey} or the taxonomy has no published version`);
    const rounds = blueprint.body.stages.flatMap((stage) => stage.rounds);
    const [rubrics, kits] = await Promise.all([
      this.content.latestByKeys(
        'rubric',
        rounds.map((round) => round.rubricKey),
      ),
      this.content.latestByKeys(
        'kit',
        rounds.map((round) => round.kitKey),
      ),
    ]);
    return { blueprint, taxonomyVersionId: taxonomy.id, rubrics, kits };
  }
}
