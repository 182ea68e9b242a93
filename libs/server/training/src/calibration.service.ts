import { agreementOf, requiredText, type Agreement, type RoundKind } from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import {
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
import { CalibrationSourceReader, type CalibrationMaterial } from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import { makes } from './calibration.reader';
import {
  CalibrationRepository,
  type GivenAnswer,
  type NewEntry,
  type PackRow,
} from './calibration.repository';
import { answerProblems, entryProblems, type TypedEntry } from './calibration.rules';
import { TrainingReader } from './training.reader';
import { oneField } from './training.problems';
import { askIn } from './training.sql';
import type { PackState } from './training.words';

export interface SavePack {
  readonly id: string | null;
  readonly version: number;
  readonly title: string;
  readonly roundKind: RoundKind;
  readonly entries: readonly TypedEntry[];
  readonly state: PackState;
  readonly idempotencyKey: string;
}
export interface PackSaved {
  readonly __typename: 'CalibrationPackSaved';
  readonly packId: string;
}
export interface AnswerPack {
  readonly packId: string;
  readonly answers: readonly GivenAnswer[];
  readonly idempotencyKey: string;
}
export interface PackAnswered {
  readonly __typename: 'CalibrationAnswered';
  readonly packId: string;
  readonly agreement: Agreement;
}
type Refused = Fields | NotFound | StaleVersion;

const LONGEST_TITLE = 120;
const MOST_ENTRIES = 12;

/** Making packs, and answering them. */
@Injectable()
export class CalibrationService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly packs: CalibrationRepository,
    private readonly sources: CalibrationSourceReader,
    private readonly training: TrainingReader,
    private readonly content: ContentReader,
  ) {}

  /** A published pack takes no other change than to be retired: people were measured against it. */
  public async save(
    actor: Actor,
    input: SavePack,
  ): Promise<PackSaved | Refused | IdempotencyMismatch> {
    // All of it is read before the transaction, which has one connection.
    const trains = await this.training.trains(actor);
    const materials = await Promise.all(
      input.entries
        .slice(0, MOST_ENTRIES)
        .map(({ scorecardId }) => this.sources.one(actor, scorecardId)),
    );
    const refused = makes(actor, trains, input.roundKind)
      ? await this.refusal(input, materials)
      : notFound('calibration pack');
    return this.uow.run<PackSaved | Refused>(
      { actor, action: 'calibration.saved', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const before = input.id ? await this.lock(tx, actor, input.id) : null;
        if (input.id && before?.roundKind !== input.roundKind) return notFound('calibration pack');
        if (before && before.version !== input.version) return staleVersion(before.version);
        if (before && before.state !== 'draft') return this.retire(tx, before, input);
        if (refused) return refused;
        return this.write(
          tx,
          actor,
          input,
          materials.filter((one) => one !== null),
        );
      },
    );
  }

  /** Blind: the gold is shown with the result. The agreement is kept with the answer. */
  public answer(
    actor: Actor,
    input: AnswerPack,
  ): Promise<PackAnswered | Fields | NotFound | IdempotencyMismatch> {
    return this.uow.run<PackAnswered | Fields | NotFound>(
      { actor, action: 'calibration.answered', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const pack = await this.lock(tx, actor, input.packId);
        if (!pack || pack.state !== 'published' || pack.entries.length === 0)
          return notFound('calibration pack');
        const ask = askIn(tx);
        const taken = (await this.packs.attempts(ask, actor.personId)).filter(
          ({ packId }) => packId === pack.id,
        );
        if (taken.length >= (await this.packs.allowed(ask, actor.personId, pack.id)))
          return oneField(
            'packId',
            'NO_ATTEMPT_LEFT',
            'You have answered this pack as often as your path allows.',
          );
        const problems = answerProblems(pack, input.answers);
        if (problems.length > 0) return fieldProblems(problems);
        const agreement = agreementWith(pack, input.answers);
        const id = await this.packs.insertAttempt(tx, {
          packId: pack.id,
          personId: actor.personId,
          answers: input.answers,
          agreement,
        });
        tx.record({
          subjectType: 'calibration_attempt',
          subjectId: id,
          detail: { packId: pack.id },
        });
        return { __typename: 'CalibrationAnswered', packId: pack.id, agreement };
      },
    );
  }

  private async lock(tx: Tx, actor: Actor, id: string): Promise<PackRow | null> {
    await this.packs.lockPack(tx, id);
    return (await this.packs.packs(askIn(tx), actor.personId, [id]))[0] ?? null;
  }

  private async retire(tx: Tx, before: PackRow, input: SavePack): Promise<PackSaved | Fields> {
    if (input.state !== 'retired')
      return oneField(
        'state',
        'PUBLISHED',
        'A published pack changes no more. Retire it and make another.',
      );
    await this.packs.updatePack(tx, { ...before, state: 'retired' });
    return this.saved(tx, before.id);
  }

  private async refusal(
    input: SavePack,
    materials: readonly (CalibrationMaterial | null)[],
  ): Promise<Fields | null> {
    const title = requiredText('title', input.title, LONGEST_TITLE);
    if (!title.ok) return fieldProblems(title.problems);
    if (input.entries.length === 0 || input.entries.length > MOST_ENTRIES)
      return oneField('entries', 'INVALID', `A pack has 1 to ${MOST_ENTRIES} scorecards.`);
    const first = materials[0];
    if (!first) return oneField('entries.0', 'UNKNOWN', 'There is no such scorecard for you.');
    const rubric = await this.content.rubricByVersionId(first.rubricVersionId);
    const problems = input.entries.flatMap((entry, index) => {
      const at = `entries.${index}`;
      const material = materials[index];
      if (!material || material.roundKind !== input.roundKind)
        return [{ path: at, code: 'UNKNOWN', message: 'There is no such scorecard for you.' }];
      if (material.rubricVersionId !== first.rubricVersionId)
        return [
          { path: at, code: 'OTHER_RUBRIC', message: 'All scorecards of a pack share one rubric.' },
        ];
      return entryProblems(at, entry, material, rubric.body);
    });
    return problems.length > 0 ? fieldProblems(problems) : null;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    input: SavePack,
    materials: readonly CalibrationMaterial[],
  ): Promise<PackSaved> {
    const pack = {
      id: input.id ?? newId(tx.now.getTime()),
      title: input.title.trim(),
      roundKind: input.roundKind,
      rubricVersionId: materials[0]?.rubricVersionId ?? '',
      state: input.state,
      madeBy: actor.personId,
      version: input.version,
    };
    if (input.id === null) await this.packs.insertPack(tx, pack);
    else await this.packs.updatePack(tx, pack);
    await this.packs.setEntries(
      tx,
      pack.id,
      input.entries.map((entry, index) => stored(entry, materials[index])),
    );
    return this.saved(tx, pack.id);
  }

  private saved(tx: Tx, packId: string): PackSaved {
    tx.record({ subjectType: 'calibration_pack', subjectId: packId });
    return { __typename: 'CalibrationPackSaved', packId };
  }
}

function stored(entry: TypedEntry, material: CalibrationMaterial | undefined): NewEntry {
  if (!material) throw new Error(`Scorecard ${entry.scorecardId} was checked and is gone`);
  const kinds = new Map(material.body.notes.map(({ id, kind }) => [id, kind]));
  return {
    scorecardId: entry.scorecardId,
    loopId: material.loopId,
    candidateId: material.candidateId,
    notes: entry.notes.map(({ id, text }) => ({ id, text, kind: kinds.get(id) ?? 'said' })),
    gold: entry.gold,
  };
}

function agreementWith(pack: PackRow, answers: readonly GivenAnswer[]): Agreement {
  return agreementOf(
    answers.flatMap(({ entryId, competency, value }) => {
      const gold = pack.entries
        .find(({ id }) => id === entryId)
        ?.gold.find((one) => one.competency === competency);
      return gold ? [{ gold: gold.value, given: value }] : [];
    }),
  );
}
