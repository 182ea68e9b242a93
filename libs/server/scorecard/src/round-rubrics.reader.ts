import { askedRubric, type RoundAsk, type RubricBody } from '@debrief/domain';
import { ContentReader, type Versioned } from '@debrief/server-blueprint';
import type { RoundRubric } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** The rubrics that rounds go by: the pinned one with what the round was asked besides. */
@Injectable()
export class RoundRubrics {
  public constructor(private readonly content: ContentReader) {}

  /** In the order asked; with one statement for versions not in memory. Fails for a version that does not exist. */
  public async of(rounds: readonly RoundRubric[]): Promise<readonly Versioned<RubricBody>[]> {
    const versions = await this.content.rubricsByVersionIds(
      rounds.flatMap(({ rubricVersionId, asks }) => [
        rubricVersionId,
        ...asks.map((ask) => ask.rubricVersionId),
      ]),
    );
    return rounds.map(({ rubricVersionId, asks }) => {
      const pinned = versions.get(rubricVersionId);
      if (!pinned) throw new Error(`There is no rubric version ${rubricVersionId}`);
      const asked = asks.flatMap((ask): RoundAsk[] => {
        const lines = versions.get(ask.rubricVersionId)?.body.competencies ?? [];
        const line = lines.find(({ competency }) => competency === ask.competency);
        return line ? [{ line, alone: ask.alone }] : [];
      });
      return asked.length === 0 ? pinned : { ...pinned, body: askedRubric(pinned.body, asked) };
    });
  }

  public async one(round: RoundRubric): Promise<Versioned<RubricBody>> {
    const [rubric] = await this.of([round]);
    if (!rubric) throw new Error(`There is no rubric version ${round.rubricVersionId}`);
    return rubric;
  }
}
