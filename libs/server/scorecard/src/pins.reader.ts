import type { SubmissionRules } from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import { Db, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** The content versions a seat's scorecard is held against; fixed when its loop starts. */
export interface Pins {
  readonly rubricVersionId: string;
  readonly kitVersionId: string;
  readonly taxonomyVersionId: string;
}

interface KnownSeat extends Pins {
  readonly personId: string;
}

const MOST_SEATS = 5_000;

/**
 * The rules behind a seat. Who sits on a seat and what its round and loop are pinned to never
 * change, so both are asked once a process: an autosave then costs its own transaction only.
 * That the seat still takes feedback is not decided here but where it is locked.
 */
@Injectable()
export class PinsReader {
  private readonly seats = new Map<string, KnownSeat>();

  public constructor(
    private readonly db: Db,
    private readonly content: ContentReader,
  ) {}

  /** Null when the seat is not the actor's own. */
  public async rulesOf(actor: Actor, seatId: string): Promise<SubmissionRules | null> {
    const seat = await this.seat(seatId);
    return seat?.personId === actor.personId ? this.rules(seat) : null;
  }

  public async rules(pins: Pins): Promise<SubmissionRules> {
    const [rubric, kit, taxonomy] = await Promise.all([
      this.content.rubricByVersionId(pins.rubricVersionId),
      this.content.kitByVersionId(pins.kitVersionId),
      this.content.taxonomyByVersionId(pins.taxonomyVersionId),
    ]);
    return {
      rubric: rubric.body,
      taxonomy: taxonomy.body,
      capturesStar: kit.body.capturesStar,
      questions: kit.questions.map(({ body }) => body),
    };
  }

  private async seat(seatId: string): Promise<KnownSeat | null> {
    const known = this.seats.get(seatId);
    if (known) return known;
    const found = await this.db.readOne<KnownSeat>(
      'scorecard.pins',
      `SELECT s.person_id AS "personId", r.rubric_version_id AS "rubricVersionId", r.kit_version_id AS "kitVersionId",
         l.taxonomy_version_id AS "taxonomyVersionId"
       FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id WHERE s.id = $1`,
      [seatId],
    );
    if (!found) return null;
    if (this.seats.size >= MOST_SEATS) this.seats.clear();
    this.seats.set(seatId, found);
    return found;
  }
}
