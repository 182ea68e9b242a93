import { mergeQuestions, type QuestionBody, type ScorecardBody } from '@debrief/domain';
import {
  ContentReader,
  mapQuestion,
  type QuestionModel,
  type Versioned,
} from '@debrief/server-blueprint';
import { RoundQuestions } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { NamedQuestions } from './pins.reader';

type Question = Versioned<QuestionBody>;

/** The questions of a scorecard form. */
@Injectable()
export class SheetQuestions {
  public constructor(
    private readonly content: ContentReader,
    private readonly rounds: RoundQuestions,
  ) {}

  /**
   * What the round is asked from: the chosen questions, else the kit's. A question that the body
   * already speaks of stays at the end of the list when it was taken back or replaced.
   */
  public async of(
    seat: { readonly roundId: string; readonly kitVersionId: string },
    body: NamedQuestions | null,
  ): Promise<QuestionModel[]> {
    const [plans, kit] = await Promise.all([
      this.rounds.plans([seat.roundId]),
      this.content.kitByVersionId(seat.kitVersionId),
    ]);
    const plan = plans.get(seat.roundId);
    const [chosen, dropped] = await Promise.all([
      this.versions(plan?.chosen ?? []),
      this.versions(plan?.dropped ?? []),
    ]);
    const asked = chosen.length > 0 ? chosen : kit.questions;
    if (!body) return asked.map(mapQuestion);
    const others = [...kit.questions, ...dropped, ...chosen].filter((one) => !asked.includes(one));
    return withNamed(asked, others, body).map(mapQuestion);
  }

  private async versions(of: readonly { readonly versionId: string }[]): Promise<Question[]> {
    if (of.length === 0) return [];
    const found = await this.content.questionsByVersionIds(of.map(({ versionId }) => versionId));
    return of.flatMap(({ versionId }) => found.get(versionId) ?? []);
  }
}

/** The questions with what the body ticked in other versions of them, then the others it names. */
function withNamed(
  asked: readonly Question[],
  others: readonly Question[],
  body: NamedQuestions,
): readonly Question[] {
  const named = new Set([
    ...body.keyPoints.map(({ questionKey }) => questionKey),
    ...body.star.map(({ questionKey }) => questionKey),
    ...(body.asked ?? []),
  ]);
  const here = asked.map((question) => {
    const older = others.filter(({ key }) => key === question.key && ticksOnly(body, question));
    const [merged] = mergeQuestions([question, ...older].map((one) => one.body));
    return merged && older.length > 0 ? { ...question, body: merged } : question;
  });
  const missing = others.filter(
    ({ key }, index) =>
      named.has(key) &&
      !asked.some((one) => one.key === key) &&
      others.findIndex((one) => one.key === key) === index,
  );
  return [...here, ...missing];
}

/** Something is ticked on the question that this version of it does not have. */
function ticksOnly({ keyPoints }: Pick<ScorecardBody, 'keyPoints'>, question: Question): boolean {
  return keyPoints.some(
    ({ questionKey, keyPoint }) =>
      questionKey === question.key && !question.body.keyPoints.some(({ key }) => key === keyPoint),
  );
}
