import {
  agreementOf,
  type Agreement,
  type EvidenceNote,
  type Rating,
  type RatingValue,
  type Recommendation,
} from '@debrief/domain';
import { ContentReader, mapRubric, type RubricModel } from '@debrief/server-blueprint';
import { notFound, type Actor, type NotFound } from '@debrief/server-kernel';
import {
  ComparisonReader,
  type ComparedCards,
  type FiledScorecard,
} from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import type { PersonRow } from './path.repository';
import { TrainingReader } from './training.reader';

/** One side of a compared rating, with the notes it cites. */
export interface RatedSide {
  readonly value: number | null;
  readonly notProbed: boolean;
  readonly comment: string;
  readonly evidence: readonly EvidenceNote[];
}
export interface ComparedRating {
  readonly competency: string;
  readonly name: string;
  readonly anchors: readonly { readonly level: number; readonly text: string }[];
  readonly trainee: RatedSide | null;
  readonly lead: RatedSide | null;
  /** Levels apart; null where one side is no level. */
  readonly distance: number | null;
}
export interface Comparison {
  readonly __typename: 'TrainingComparison';
  readonly seatId: string;
  readonly roundName: string;
  readonly isMock: boolean;
  readonly endsAt: Date | null;
  readonly trainee: PersonRow;
  readonly lead: PersonRow;
  readonly traineeRecommendation: Recommendation | null;
  readonly leadRecommendation: Recommendation | null;
  readonly agreement: Agreement;
  readonly ratings: readonly ComparedRating[];
}
export interface ComparisonSealed {
  readonly __typename: 'ComparisonSealedProblem';
  readonly message: string;
  readonly roundName: string;
  readonly isMock: boolean;
}

/** A trainee against the lead, rating by rating, over what each filed first. */
@Injectable()
export class ComparisonService {
  public constructor(
    private readonly cards: ComparisonReader,
    private readonly training: TrainingReader,
    private readonly content: ContentReader,
  ) {}

  public async of(actor: Actor, seatId: string): Promise<Comparison | ComparisonSealed | NotFound> {
    const compared = await this.cards.ofSeat(actor, seatId, await this.training.trains(actor));
    if (!compared) return notFound('round in training');
    const { round, cards } = compared;
    if (!cards) {
      return {
        __typename: 'ComparisonSealedProblem',
        roundName: round.roundName,
        isMock: round.isMock,
        message: round.isMock
          ? 'This opens when you have both filed.'
          : 'This opens when the trainee and the lead have filed and the seal of the loop is open to you.',
      };
    }
    return this.compare(compared, cards);
  }

  private async compare(
    { round }: ComparedCards,
    { trainee, lead }: NonNullable<ComparedCards['cards']>,
  ): Promise<Comparison> {
    const rubric = await this.content.rubricByVersionId(round.rubricVersionId);
    const catalogue = await this.content.competencies(
      rubric.body.competencies.map(({ competency }) => competency),
    );
    const ratings = mapRubric(rubric, catalogue).competencies.map((row) =>
      side(row, trainee, lead),
    );
    const first = (card: FiledScorecard) => card.versions[0]?.body.recommendation ?? null;
    return {
      __typename: 'TrainingComparison',
      seatId: round.seatId,
      roundName: round.roundName,
      isMock: round.isMock,
      endsAt: round.endsAt,
      trainee: trainee.author,
      lead: lead.author,
      traineeRecommendation: first(trainee),
      leadRecommendation: first(lead),
      ratings,
      agreement: agreementOf(
        ratings.flatMap(({ trainee: given, lead: gold }) => {
          const pair = { gold: valueOf(gold), given: valueOf(given) };
          return pair.gold === null || pair.given === null
            ? []
            : [{ gold: pair.gold, given: pair.given }];
        }),
      ),
    };
  }
}

type RubricRow = RubricModel['competencies'][number];

function side(row: RubricRow, trainee: FiledScorecard, lead: FiledScorecard): ComparedRating {
  const key = row.competency.key;
  const mine = ratedBy(trainee, key);
  const theirs = ratedBy(lead, key);
  const apart = mine?.value && theirs?.value ? Math.abs(mine.value - theirs.value) : null;
  return {
    competency: key,
    name: row.competency.name,
    anchors: row.anchors,
    trainee: mine,
    lead: theirs,
    distance: apart,
  };
}

function ratedBy(card: FiledScorecard, competency: string): RatedSide | null {
  const body = card.versions[0]?.body;
  const rating: Rating | undefined = body?.ratings.find((one) => one.competency === competency);
  if (!body || !rating || rating.value === null) return null;
  return {
    value: rating.value === 'not_probed' ? null : rating.value,
    notProbed: rating.value === 'not_probed',
    comment: rating.comment,
    evidence: body.notes.filter(({ id }) => rating.evidence.includes(id)),
  };
}

function valueOf(rated: RatedSide | null): RatingValue | null {
  if (!rated) return null;
  return rated.notProbed ? 'not_probed' : (rated.value as RatingValue | null);
}
