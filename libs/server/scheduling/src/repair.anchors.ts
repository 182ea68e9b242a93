import type { ContentKey, RoundKind, RubricBody } from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import type { Actor } from '@debrief/server-kernel';
import type { PlannedRound } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** Where the anchors of a competency come from, and which rounds are held by such a rubric. */
export interface Anchors {
  readonly rubricVersionId: string;
  /** Whoever may lead a round of one of them may assess it. */
  readonly kinds: readonly RoundKind[];
  /** Rounds of the loop's plan whose pinned rubric holds it, in the order of the loop. */
  readonly rounds: readonly PlannedRound[];
}

/** Finds the rubric that says what each level of a competency looks like. */
@Injectable()
export class RepairAnchors {
  public constructor(private readonly content: ContentReader) {}

  /**
   * By competency: from the rubrics that the loop's rounds are pinned to, in its order; what none of
   * them holds from the newest version of the first rubric, by key, that does. Left out when none does.
   */
  public async of(
    actor: Actor,
    plan: readonly PlannedRound[],
    competencies: readonly ContentKey[],
  ): Promise<ReadonlyMap<ContentKey, Anchors>> {
    const pinned = await this.content.rubricsByVersionIds(
      plan.map(({ rubricVersionId }) => rubricVersionId),
    );
    const ownPlan = plan.filter(({ asks }) => !asks.some(({ alone }) => alone));
    const found = new Map<ContentKey, Anchors>();
    for (const competency of competencies) {
      const rounds = ownPlan.filter(({ rubricVersionId }) =>
        holds(pinned.get(rubricVersionId)?.body, competency),
      );
      const first = rounds[0];
      if (first)
        found.set(competency, {
          rubricVersionId: first.rubricVersionId,
          kinds: [...new Set(rounds.map(({ kind }) => kind))],
          rounds,
        });
    }
    const missing = competencies.filter((competency) => !found.has(competency));
    if (missing.length > 0) await this.addNewest(actor, missing, found);
    return found;
  }

  private async addNewest(
    actor: Actor,
    competencies: readonly ContentKey[],
    found: Map<ContentKey, Anchors>,
  ): Promise<void> {
    const rubrics = [...(await this.content.list(actor, 'rubric'))].sort((a, b) =>
      a.key < b.key ? -1 : 1,
    );
    for (const competency of competencies) {
      const first = rubrics.find(({ body }) => holds(body, competency));
      if (first)
        found.set(competency, {
          rubricVersionId: first.id,
          kinds: [first.body.roundKind],
          rounds: [],
        });
    }
  }
}

function holds(rubric: RubricBody | undefined, competency: ContentKey): boolean {
  return rubric?.competencies.some((line) => line.competency === competency) ?? false;
}
