import { checkCompetency, type FieldProblem } from '@debrief/domain';
import {
  fieldProblems,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { SaveCompetencyInput } from './content-edit.input';
import { ContentReader } from './content.reader';
import { ContentStore, type KnownCompetency } from './content.store.repository';

export interface CompetencySaved {
  readonly __typename: 'CompetencySaved';
  readonly competency: KnownCompetency;
}

/** The catalogue of what is rated. A key is for ever: its words may change, its meaning may not. */
@Injectable()
export class CompetencyService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: ContentStore,
    private readonly content: ContentReader,
  ) {}

  public async save(
    actor: Actor,
    input: SaveCompetencyInput,
  ): Promise<CompetencySaved | Fields | StaleVersion | NotFound | IdempotencyMismatch> {
    const done = await this.uow.run<CompetencySaved | Fields | StaleVersion | NotFound>(
      { actor, action: 'content.published', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        await this.store.takeTurn(tx);
        const known = await this.store.competency(tx, input.key);
        if (!known && input.version !== 0) return notFound('competency');
        if (known && input.version !== 0 && input.version !== known.version)
          return staleVersion(known.version);
        const { value, problems } = checkCompetency(
          {
            key: input.key,
            name: input.name.trim(),
            description: input.description.trim(),
            crossRound: input.crossRound ?? known?.crossRound ?? false,
          },
          known,
        );
        const found = [...problems, ...keyProblems(input, known)];
        if (found.length > 0) return fieldProblems(found);
        const version = await this.store.saveCompetency(tx, value);
        tx.record({
          subjectType: 'content',
          subjectId: input.key,
          detail: { type: 'competency', key: input.key, version },
        });
        return { __typename: 'CompetencySaved', competency: { ...value, version } };
      },
    );
    if (done.__typename === 'CompetencySaved') this.content.forgetCompetencies();
    return done;
  }
}

function keyProblems(
  { version }: SaveCompetencyInput,
  known: KnownCompetency | null,
): FieldProblem[] {
  return known && version === 0
    ? [{ path: 'key', code: 'KEY_TAKEN', message: 'This key is taken. Choose another.' }]
    : [];
}
