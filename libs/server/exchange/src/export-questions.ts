import { QuestionBank } from '@debrief/server-blueprint';
import type { Actor, ExportFilter, ExportPage, ExportSource } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

const PAGE = 100;

/** The question bank in the order of its screen; it knows neither jobs nor times. */
@Injectable()
export class QuestionExport implements ExportSource {
  public constructor(private readonly bank: QuestionBank) {}

  /** By reading the keys: a bank is some hundreds. */
  public async count(actor: Actor, filter: ExportFilter): Promise<number> {
    let count = 0;
    let after: string | null = null;
    do {
      const page: ExportPage = await this.page(actor, filter, after);
      count += page.rows.length;
      after = page.next;
    } while (after !== null);
    return count;
  }

  public async page(
    _actor: Actor,
    _filter: ExportFilter,
    after: string | null,
  ): Promise<ExportPage> {
    const { edges, pageInfo } = await this.bank.page({ first: PAGE, after });
    return {
      rows: edges.map(({ node: { body } }) => ({
        key: body.key,
        round_kind: body.roundKind,
        topic: body.topic,
        title: body.title,
        prompt: body.prompt,
        difficulty: body.difficulty,
        tests: body.tests,
        competencies: body.competencies,
        key_points: body.keyPoints.map(({ text }) => text),
        follow_ups: body.followUps,
      })),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      loopIds: [],
    };
  }
}
