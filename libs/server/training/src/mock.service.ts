import type { RoundKind } from '@debrief/domain';
import {
  AppError,
  Db,
  hasRole,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { isTimeTaken, MockLoopService } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { PathRepository } from './path.repository';
import { oneField } from './training.problems';
import { askIn } from './training.sql';

export interface StartMock {
  readonly roundKind: RoundKind;
  readonly traineeId: string;
  readonly leadId: string;
  readonly rolePlayerId?: string | null;
  readonly startsAt: Date;
  readonly idempotencyKey: string;
}
export interface MockStarted {
  readonly __typename: 'MockLoopStarted';
  readonly loopId: string;
  readonly traineeSeatId: string;
}
export type StartMockResult = MockStarted | Fields | NotFound | IdempotencyMismatch;

/** Mock loops between a trainee and a lead. Started by admins, recruiters and the trainers of the kind. */
@Injectable()
export class MockService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly db: Db,
    private readonly mocks: MockLoopService,
    private readonly paths: PathRepository,
  ) {}

  public async start(actor: Actor, input: StartMock): Promise<StartMockResult> {
    // Read before the transaction: inside one, waiting for a second connection could never end.
    const pins = await this.mocks.pins(actor, input.roundKind);
    try {
      return await this.uow.run<MockStarted | Fields | NotFound>(
        { actor, action: 'training.mock_started', once: { key: input.idempotencyKey, input } },
        async (tx) => {
          const path = await this.paths.byKind(askIn(tx), input.roundKind);
          const trains = path?.trainerIds.includes(actor.personId) ?? false;
          if (!trains && !hasRole(actor, 'admin', 'recruiter')) return notFound('training path');
          if (!pins)
            return oneField('roundKind', 'UNKNOWN', 'No blueprint has a round of this kind.');
          const refused = await this.refusal(tx, input);
          if (refused) return refused;
          const mock = await this.mocks.insert(tx, actor, input, pins);
          await this.note(tx, actor, mock.loopId, input);
          tx.record({
            subjectType: 'loop',
            subjectId: mock.loopId,
            loopId: mock.loopId,
            detail: { traineeId: input.traineeId, leadId: input.leadId, kind: input.roundKind },
          });
          return {
            __typename: 'MockLoopStarted',
            loopId: mock.loopId,
            traineeSeatId: mock.traineeSeatId,
          };
        },
      );
    } catch (error) {
      if (isTimeTaken(error)) return this.taken(input);
      throw error;
    }
  }

  private async refusal(tx: Tx, input: StartMock): Promise<Fields | null> {
    if (input.traineeId === input.leadId)
      return oneField('leadId', 'SAME', 'The trainee and the lead are two people.');
    const player = input.rolePlayerId ?? null;
    if (player === input.traineeId)
      return oneField('rolePlayerId', 'SAME', 'The trainee interviews; somebody else plays.');
    for (const [field, id] of [
      ['traineeId', input.traineeId],
      ['leadId', input.leadId],
      ['rolePlayerId', player],
    ] as const) {
      if (id !== null && !(await this.paths.peopleExist(tx, [id])))
        return oneField(field, 'UNKNOWN', 'There is nobody active by this id.');
    }
    return null;
  }

  private async note(tx: Tx, actor: Actor, loopId: string, input: StartMock): Promise<void> {
    await tx.execute(
      `INSERT INTO mock_practice (loop_id, trainee_id, lead_id, role_player_id, started_by) VALUES ($1, $2, $3, $4, $5)`,
      [loopId, input.traineeId, input.leadId, input.rolePlayerId ?? null, actor.personId],
    );
  }

  /** The constraint refused: say which of the two is taken. */
  private async taken({ traineeId, leadId, startsAt }: StartMock): Promise<Fields> {
    const rows = await this.db.read<{ personId: string; name: string }>(
      'training.mock.taken',
      `SELECT p.id AS "personId", p.name FROM seat s JOIN person p ON p.id = s.person_id
       WHERE s.person_id = ANY ($1::uuid[]) AND s.state = 'assigned' AND s.during && tstzrange($2, $2::timestamptz + interval '8 hours')
       ORDER BY lower(s.during) LIMIT 1`,
      [[traineeId, leadId], startsAt],
    );
    const taken = rows[0];
    if (!taken)
      throw new AppError('conflict', 'Somebody changed a schedule at the same moment. Try again.');
    return oneField('startsAt', 'SLOT_TAKEN', `${taken.name} has another round at that time.`);
  }
}
