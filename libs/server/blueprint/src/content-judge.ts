import {
  breakingChanges,
  checkContent,
  diffContent,
  namesFrom,
  type ContentChange,
  type FieldProblem,
  type TypedBody,
} from '@debrief/domain';
import { Injectable } from '@nestjs/common';
import { ContentGround, type GroundItem } from './content-ground';
import { ContentItemRepository, type Reading } from './content-item.repository';

/** What a body would mean as the next version of its item. */
export interface Judgement {
  /** The body, its texts cleaned. */
  readonly given: TypedBody;
  readonly current: GroundItem | null;
  readonly changes: readonly ContentChange[];
  /** Paths begin with `body.`. */
  readonly problems: readonly FieldProblem[];
  readonly breaking: readonly string[];
  readonly ground: ContentGround;
}

/** Weighs a body against what is there: the same for the preview and for publishing. */
@Injectable()
export class ContentJudge {
  public constructor(private readonly items: ContentItemRepository) {}

  public async ground(reading: Reading): Promise<ContentGround> {
    const rows = await this.items.latest(reading);
    return new ContentGround(rows, await this.items.competencies(reading));
  }

  public async judge(reading: Reading, given: TypedBody): Promise<Judgement> {
    const ground = await this.ground(reading);
    const current = ground.item(given.type, given.body.key);
    const references = ground.references();
    const names = namesFrom(references);
    const before = current?.given ?? null;
    const checked = checkContent(given, references);
    return {
      given: checked.given,
      current,
      ground,
      changes: [
        ...diffContent(before, checked.given, names),
        ...(await this.takenUp(reading, current, checked.given, (key) => names.question(key))),
      ],
      problems: checked.problems.map((problem) => ({ ...problem, path: `body.${problem.path}` })),
      breaking: breakingChanges(before, checked.given, references),
    };
  }

  /**
   * A kit holds its questions as they stood when it was published; the next version takes up what
   * was published of them since, even where the kit itself stays word for word the same.
   */
  private async takenUp(
    reading: Reading,
    current: GroundItem | null,
    given: TypedBody,
    nameOf: (key: string) => string,
  ): Promise<ContentChange[]> {
    if (!current || given.type !== 'kit' || current.given.type !== 'kit') return [];
    const before = new Set(current.given.body.questionKeys);
    const keys = given.body.questionKeys.filter((key) => before.has(key));
    const moves = await this.items.questionMoves(reading, keys, current.publishedAt);
    return moves.map(({ key, held, latest }) => ({
      path: `questionKeys.${given.body.questionKeys.indexOf(key)}`,
      label: `Question ${nameOf(key)}`,
      kind: 'changed',
      before: `version ${held}`,
      after: `version ${latest}`,
    }));
  }
}
