import { checkTrainingPath, type RoundKind, type TrainingPath } from '@debrief/domain';
import {
  Db,
  fieldProblems,
  newId,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { PathRepository, type PathRow } from './path.repository';
import { oneField } from './training.problems';
import { askOf } from './training.sql';

export interface SavePath {
  /** Null for a new path. */
  readonly id: string | null;
  readonly version: number;
  readonly path: TrainingPath;
  readonly idempotencyKey: string;
}
interface Saved {
  readonly __typename: 'TrainingPathSaved';
  readonly pathId: string;
}
export interface PathSaved {
  readonly __typename: 'TrainingPathSaved';
  readonly path: PathRow;
}
type Refused = Fields | NotFound | StaleVersion;

/** The paths themselves. A change counts at once for everybody on the path: where they stand is computed. */
@Injectable()
export class PathService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly paths: PathRepository,
    private readonly db: Db,
  ) {}

  public async save(
    actor: Actor,
    input: SavePath,
  ): Promise<PathSaved | Refused | IdempotencyMismatch> {
    const done = await this.uow.run<Saved | Refused>(
      { actor, action: 'training.path_saved', once: { key: input.idempotencyKey, input } },
      (tx) => this.write(tx, input),
    );
    if (!('pathId' in done)) return done;
    const [path] = await this.paths.paths(askOf(this.db), [done.pathId]);
    if (!path) throw new Error(`Path ${done.pathId} is gone`);
    return { __typename: 'TrainingPathSaved', path };
  }

  private async write(tx: Tx, input: SavePath): Promise<Saved | Refused> {
    const checked = checkTrainingPath(input.path);
    if (!checked.ok) return fieldProblems(checked.problems);
    const refused = await this.unknown(tx, checked.value);
    if (refused) return refused;
    const id = input.id ?? newId(tx.now.getTime());
    if (input.id === null) {
      if (!(await this.paths.insert(tx, id, checked.value)))
        return oneField('roundKind', 'TAKEN', 'There is a path for this kind of round already.');
    } else {
      const locked = await this.paths.lock(tx, input.id);
      if (!locked) return notFound('training path');
      if (!(await this.paths.update(tx, input.id, input.version, checked.value)))
        return staleVersion(locked.version);
    }
    tx.record({
      subjectType: 'training_path',
      subjectId: id,
      detail: {
        roundKind: checked.value.roundKind,
        steps: checked.value.steps.map(({ key }) => key),
      },
    });
    return { __typename: 'TrainingPathSaved', pathId: id };
  }

  private async unknown(tx: Tx, path: TrainingPath): Promise<Fields | null> {
    if (!(await this.paths.peopleExist(tx, path.trainerIds)))
      return oneField('trainerIds', 'UNKNOWN', 'One of the trainers is nobody active here.');
    for (const [index, { calibration }] of path.steps.entries()) {
      if (calibration && !(await packServes(tx, calibration.packId, path.roundKind)))
        return oneField(
          `steps.${index}.calibration.packId`,
          'UNKNOWN',
          'There is no such published pack for this kind of round.',
        );
    }
    return null;
  }
}

async function packServes(tx: Tx, packId: string, kind: RoundKind): Promise<boolean> {
  const found = await tx.queryOne(
    `SELECT 1 AS one FROM calibration_pack WHERE id = $1 AND round_kind = $2 AND state = 'published'`,
    [packId, kind],
  );
  return found !== null;
}
