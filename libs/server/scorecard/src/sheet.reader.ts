import type { RubricBody } from '@debrief/domain';
import {
  ContentReader,
  mapKit,
  mapRubric,
  mapTaxonomy,
  type Versioned,
} from '@debrief/server-blueprint';
import { notFound, type Actor, type NotFound } from '@debrief/server-kernel';
import { LoopReader, type OwnSeat } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { DraftRepository } from './draft.repository';
import { toDraftModel, toFiledModel } from './scorecard.mapper';
import { ScorecardRepository } from './scorecard.repository';
import { SheetQuestions } from './sheet-questions.reader';
import type { ColleagueFocusModel, ScorecardSheetModel } from './sheet.model';

export type Sheet = ScorecardSheetModel & { readonly __typename: 'ScorecardSheet' };

/** The form of an interviewer's own seat. Of the others it knows the plan alone, which no filing changes. */
@Injectable()
export class SheetReader {
  public constructor(
    private readonly loops: LoopReader,
    private readonly content: ContentReader,
    private readonly questions: SheetQuestions,
    private readonly drafts: DraftRepository,
    private readonly scorecards: ScorecardRepository,
  ) {}

  public async open(actor: Actor, seatId: string): Promise<Sheet | NotFound> {
    const seat = await this.loops.seatForScorecard(actor, seatId);
    if (!seat) return notFound('seat');
    const [content, draft, filed] = await Promise.all([
      this.pinned(seat),
      seat.filedAt ? null : this.drafts.findOwn(seatId, actor.personId),
      seat.filedAt ? this.scorecards.findOwnBySeat(seatId, actor.personId) : null,
    ]);
    const questions = await this.questions.of(
      seat,
      draft?.body ?? filed?.versions.at(-1)?.body ?? null,
    );
    const {
      seatId: id,
      loopId,
      roundId,
      role,
      roundName,
      kind,
      aiPolicy,
      startsAt,
      endsAt,
      dueAt,
      jobTitle,
      level,
    } = seat;
    return {
      __typename: 'ScorecardSheet',
      seatId: id,
      loopId,
      roundId,
      role,
      roundName,
      kind,
      aiPolicy,
      startsAt,
      endsAt,
      dueAt,
      jobTitle,
      level,
      candidate: { ...seat.candidate, links: [...seat.candidate.links] },
      ...content,
      kit: { ...content.kit, questions },
      draft: draft && toDraftModel(draft),
      filed: filed && toFiledModel(filed),
    };
  }

  private async pinned(
    seat: OwnSeat,
  ): Promise<Pick<Sheet, 'kit' | 'rubric' | 'taxonomy' | 'colleaguesProbe'>> {
    const [rubrics, kit, taxonomy] = await Promise.all([
      this.content.rubricsByVersionIds([
        seat.rubricVersionId,
        ...seat.otherRounds.map(({ rubricVersionId }) => rubricVersionId),
      ]),
      this.content.kitByVersionId(seat.kitVersionId),
      this.content.taxonomyByVersionId(seat.taxonomyVersionId),
    ]);
    const rubric = rubrics.get(seat.rubricVersionId);
    if (!rubric)
      throw new Error(
        `Seat ${seat.seatId} is pinned to the unknown rubric ${seat.rubricVersionId}`,
      );
    const named = [
      ...rubric.body.competencies.map(({ competency }) => competency),
      ...kit.body.focusCompetencies,
    ];
    const catalogue = await this.content.competencies(named);
    return {
      kit: mapKit(kit, catalogue),
      rubric: mapRubric(rubric, catalogue),
      taxonomy: mapTaxonomy(taxonomy),
      colleaguesProbe: seat.otherRounds.map((round) =>
        focusOf(round, rubrics.get(round.rubricVersionId)),
      ),
    };
  }
}

function focusOf(
  { name, kind }: OwnSeat['otherRounds'][number],
  rubric: Versioned<RubricBody> | undefined,
): ColleagueFocusModel {
  return {
    roundName: name,
    kind,
    competencies: rubric?.body.competencies.map(({ competency }) => competency) ?? [],
  };
}
