import { mergeQuestions, type SubmissionRules } from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import { Db, type Actor } from '@debrief/server-kernel';
import { asksOf, type RoundRubric } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { RoundRubrics } from './round-rubrics.reader';

/** The content versions a seat's scorecard is held against; fixed when its loop starts. */
export interface Pins extends RoundRubric {
  readonly kitVersionId: string;
  readonly taxonomyVersionId: string;
}

interface KnownSeat extends Pins {
  readonly personId: string;
  /** Question versions that were ever chosen for the round, also those taken back. */
  readonly chosenVersionIds: readonly string[];
}

/** Where a body names questions. */
export interface NamedQuestions {
  readonly keyPoints: readonly { readonly questionKey: string; readonly keyPoint: string }[];
  readonly star: readonly { readonly questionKey: string }[];
  readonly asked?: readonly string[];
  readonly ratings?: readonly { readonly competency: string }[];
}

const MOST_SEATS = 5_000;

/**
 * The rules behind a seat. Who sits on a seat and what its round and loop are pinned to never
 * change, so both are asked once a process: an autosave then costs its own transaction only.
 * Questions chosen for the round and competencies it was asked besides only ever add to what may be
 * named, so they are asked again when a body names one that is not known yet.
 * That the seat still takes feedback is not decided here but where it is locked.
 */
@Injectable()
export class PinsReader {
  private readonly seats = new Map<string, KnownSeat>();

  public constructor(
    private readonly db: Db,
    private readonly content: ContentReader,
    private readonly rubrics: RoundRubrics,
  ) {}

  /**
   * Null when the seat is not the actor's own.
   *
   * @param body what is to be held against the rules; without it everything is asked anew
   */
  public async rulesOf(
    actor: Actor,
    seatId: string,
    body?: NamedQuestions,
  ): Promise<SubmissionRules | null> {
    const seat = await this.seat(seatId);
    return seat?.personId === actor.personId ? this.rulesOfSeat(seatId, body) : null;
  }

  /** {@link rulesOf} for anybody's seat, for who may file on it or give it a draft; null for an unknown one. */
  public async rulesOfSeat(seatId: string, body?: NamedQuestions): Promise<SubmissionRules | null> {
    if (!body) this.seats.delete(seatId);
    const seat = await this.seat(seatId);
    if (!seat) return null;
    const rules = await this.rules(seat);
    if (!body || !namesUnknown(body, rules)) return rules;
    this.seats.delete(seatId);
    const now = await this.seat(seatId);
    return now && this.rules(now);
  }

  public async rules(
    pins: Pins & { readonly chosenVersionIds?: readonly string[] },
  ): Promise<SubmissionRules> {
    const [rubric, kit, taxonomy, chosen] = await Promise.all([
      this.rubrics.one(pins),
      this.content.kitByVersionId(pins.kitVersionId),
      this.content.taxonomyByVersionId(pins.taxonomyVersionId),
      this.content.questionsByVersionIds(pins.chosenVersionIds ?? []),
    ]);
    return {
      rubric: rubric.body,
      taxonomy: taxonomy.body,
      capturesStar: kit.body.capturesStar,
      questions: mergeQuestions([...kit.questions, ...chosen.values()].map(({ body }) => body)),
    };
  }

  private async seat(seatId: string): Promise<KnownSeat | null> {
    const known = this.seats.get(seatId);
    if (known) return known;
    const found = await this.db.readOne<KnownSeat>(
      'scorecard.pins',
      `SELECT s.person_id AS "personId", r.rubric_version_id AS "rubricVersionId", ${asksOf('r')} AS asks, r.kit_version_id AS "kitVersionId",
         l.taxonomy_version_id AS "taxonomyVersionId",
         ARRAY(SELECT q.version_id FROM round_question q WHERE q.round_id = r.id ORDER BY q.question_key) AS "chosenVersionIds"
       FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id WHERE s.id = $1`,
      [seatId],
    );
    if (!found) return null;
    if (this.seats.size >= MOST_SEATS) this.seats.clear();
    this.seats.set(seatId, found);
    return found;
  }
}

function namesUnknown(body: NamedQuestions, { rubric, questions }: SubmissionRules): boolean {
  const rated = new Set(rubric.competencies.map(({ competency }) => competency));
  if (body.ratings?.some(({ competency }) => !rated.has(competency))) return true;
  const known = new Map(questions.map((one) => [one.key, one]));
  return (
    [...(body.asked ?? []), ...body.star.map((one) => one.questionKey)].some(
      (key) => !known.has(key),
    ) ||
    body.keyPoints.some(
      ({ questionKey, keyPoint }) =>
        !known.get(questionKey)?.keyPoints.some(({ key }) => key === keyPoint),
    )
  );
}

/** Whether the rules hold everything that the round was asked besides its rubric. */
export function asksAll({ rubric }: SubmissionRules, asked: readonly string[]): boolean {
  return asked.every((key) => rubric.competencies.some(({ competency }) => competency === key));
}
