import type { RubricBody, ScorecardBody } from '@debrief/domain';
import {
  ContentReader,
  mapKit,
  mapRubric,
  mapTaxonomy,
  type PinnedKit,
  type Versioned,
} from '@debrief/server-blueprint';
import { notFound, type Actor, type NotFound } from '@debrief/server-kernel';
import { LoopReader, type OwnSeat } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { DraftRepository } from './draft.repository';
import { RoundRubrics } from './round-rubrics.reader';
import { toDraftModel, toFiledModel } from './scorecard.mapper';
import { ScorecardRepository } from './scorecard.repository';
import { SheetQuestions } from './sheet-questions.reader';
import type { ColleagueFocusModel, ScorecardSheetModel } from './sheet.model';

export type Sheet = ScorecardSheetModel & { readonly __typename: 'ScorecardSheet' };

type Pinned = Pick<Sheet, 'kit' | 'rubric' | 'taxonomy' | 'colleaguesProbe'>;

/** The form of an interviewer's own seat. Of the others it knows the plan alone, which no filing changes. */
@Injectable()
export class SheetReader {
  public constructor(
    private readonly loops: LoopReader,
    private readonly content: ContentReader,
    private readonly rubrics: RoundRubrics,
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
    const body = draft?.body ?? filed?.versions.at(-1)?.body ?? null;
    return this.sheet(seat, content, body, {
      onBehalfOf: null,
      draft: draft && toDraftModel(draft),
      filed: filed && toFiledModel(filed),
    });
  }

  /** The empty form of somebody else's seat, for who files in their place; what they began stays theirs. */
  public async openOnBehalf(actor: Actor, seatId: string): Promise<Sheet | NotFound> {
    const seat = await this.loops.seatOnBehalf(actor, seatId);
    if (!seat) return notFound('seat');
    const blank = { onBehalfOf: seat.author, draft: null, filed: null };
    return this.sheet(seat, await this.pinned(seat), null, blank);
  }

  private async sheet(
    seat: OwnSeat,
    content: Pinned,
    body: ScorecardBody | null,
    written: Pick<Sheet, 'onBehalfOf' | 'draft' | 'filed'>,
  ): Promise<Sheet> {
    const questions = await this.questions.of(seat, body);
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
      isMock,
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
      isMock,
      candidate: { ...seat.candidate, links: [...seat.candidate.links] },
      ...content,
      kit: { ...content.kit, questions },
      ...written,
    };
  }

  private async pinned(seat: OwnSeat): Promise<Pinned> {
    const [[rubric, ...others], kit, taxonomy] = await Promise.all([
      this.rubrics.of([seat, ...seat.otherRounds]),
      this.content.kitByVersionId(seat.kitVersionId),
      this.content.taxonomyByVersionId(seat.taxonomyVersionId),
    ]);
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
      kit: mapKit(focusedOn(kit, seat.asks), catalogue),
      rubric: mapRubric(rubric, catalogue),
      taxonomy: mapTaxonomy(taxonomy),
      colleaguesProbe: seat.otherRounds.map((round, index) => focusOf(round, others[index])),
    };
  }
}

/** The kit with what the round was asked beyond it; a round held for one competency has no other focus. */
function focusedOn(kit: PinnedKit, asks: OwnSeat['asks']): PinnedKit {
  if (asks.length === 0) return kit;
  const held = asks.some(({ alone }) => alone) ? [] : kit.body.focusCompetencies;
  const focusCompetencies = [...new Set([...held, ...asks.map(({ competency }) => competency)])];
  return { ...kit, body: { ...kit.body, focusCompetencies } };
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
