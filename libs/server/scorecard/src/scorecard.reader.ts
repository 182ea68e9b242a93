import {
  completeBody,
  type PacketAcceptedGapInput,
  type PacketAdjudicationInput,
  type PacketFlagReadingInput,
  type PacketScorecardInput,
  type StoredBody,
} from '@debrief/domain';
import { Clock, Db, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import {
  FILED_JSON,
  filedFromJson,
  LOOKS_BEFORE,
  looksFromJson,
  type FiledJson,
  type FiledScorecard,
} from './filed-scorecard';
import { READINGS_JSON, readingFromJson, type FlagReadingJson } from './flag-reading.repository';
import { readableCards } from './scorecard.visibility';

/** Filed scorecards by round. A round that is not in the map is sealed to the reader; an empty list is open and empty. */
export type SubmittedFeedback = ReadonlyMap<string, readonly FiledScorecard[]>;

/** The feedback side of a `PacketInput`. */
export interface PacketFeedback {
  readonly scorecards: readonly PacketScorecardInput[];
  readonly adjudications: readonly PacketAdjudicationInput[];
  readonly flagReadings: readonly PacketFlagReadingInput[];
  readonly acceptedGaps: readonly PacketAcceptedGapInput[];
}

/**
 * Others' feedback, in one statement with the seal and with the record that it was seen: the ledger,
 * on which independence rests, and the audit trail. `$1` reader, `$2` their roles, `$3` loops, `$4`
 * now, `$5` trace id.
 */
const SUBMITTED = `
WITH readable AS MATERIALIZED (${readableCards('$1', '$2', '(SELECT unnest($3::uuid[]))')}),
shown AS MATERIALIZED (
  SELECT sc.* FROM readable JOIN scorecard sc ON sc.loop_id = readable.loop_id AND sc.stage_id = readable.stage_id
), seen AS MATERIALIZED (
  SELECT DISTINCT shown.loop_id FROM shown WHERE shown.author_id <> $1::uuid
), noted AS (
  INSERT INTO access_ledger (loop_id, person_id, via, at) SELECT seen.loop_id, $1::uuid, 'scorecards', $4::timestamptz FROM seen
), audited AS (
  INSERT INTO audit_event (at, actor_id, actor_kind, action, subject_type, subject_id, loop_id, trace_id)
  SELECT $4::timestamptz, $1::uuid, 'person', 'scorecards.viewed', 'loop', seen.loop_id::text, seen.loop_id, $5::text FROM seen
)
SELECT r.loop_id AS "loopId", r.id AS "roundId", coalesce((
  SELECT jsonb_agg(${FILED_JSON} ORDER BY sc.submitted_at, sc.id)
  FROM shown sc JOIN person author ON author.id = sc.author_id WHERE sc.round_id = r.id), '[]') AS filed
FROM readable JOIN round r ON r.stage_id = readable.stage_id`;

const FOR_PACKET = `
SELECT coalesce((
    SELECT jsonb_agg(jsonb_build_object(
      'seatId', sc.seat_id, 'authorId', sc.author_id, 'submittedAt', sc.submitted_at, 'independent', sc.independent,
      'onBehalf', (SELECT jsonb_build_object('by', filer.name, 'reason', v.on_behalf_reason)
        FROM scorecard_version v JOIN person filer ON filer.id = v.submitted_by
        WHERE v.scorecard_id = sc.id AND v.number = 1 AND v.on_behalf_reason IS NOT NULL),
      'looksBefore', ${LOOKS_BEFORE},
      'versions', (
        SELECT jsonb_agg(jsonb_build_object(
          'number', v.number, 'submittedAt', v.submitted_at, 'afterSeeingOthers', v.after_seeing_others,
          'reason', v.amendment_reason, 'body', v.body))
        FROM scorecard_version v WHERE v.scorecard_id = sc.id)))
    FROM scorecard sc WHERE sc.loop_id = $1 AND sc.counts), '[]') AS scorecards,
  coalesce((
    SELECT jsonb_agg(jsonb_build_object(
      'flagType', f.flag_type, 'outcome', f.outcome, 'reason', f.reason, 'adjudicator', p.name, 'at', f.at))
    FROM flag_adjudication f JOIN person p ON p.id = f.adjudicator_id WHERE f.loop_id = $1), '[]') AS adjudications,
  ${READINGS_JSON} AS "flagReadings",
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('competency', g.competency, 'reason', g.reason, 'acceptedBy', p.name, 'at', g.at))
    FROM (SELECT DISTINCT ON (competency) * FROM gap_finding WHERE loop_id = $1 ORDER BY competency, number DESC) g
    JOIN person p ON p.id = g.found_by WHERE g.accepted), '[]') AS "acceptedGaps"`;

interface PacketFeedbackRow {
  readonly scorecards: readonly {
    readonly seatId: string;
    readonly authorId: string;
    readonly submittedAt: string;
    readonly independent: boolean;
    readonly onBehalf: PacketScorecardInput['onBehalf'];
    readonly looksBefore: FiledJson['looksBefore'];
    readonly versions: readonly {
      readonly number: number;
      readonly submittedAt: string;
      readonly afterSeeingOthers: boolean;
      readonly reason: string | null;
      readonly body: StoredBody;
    }[];
  }[];
  readonly adjudications: readonly Dated<PacketAdjudicationInput>[];
  readonly flagReadings: readonly FlagReadingJson[];
  readonly acceptedGaps: readonly Dated<PacketAcceptedGapInput>[];
}

/** With its instant as text. */
type Dated<T extends { readonly at: Date }> = Omit<T, 'at'> & { readonly at: string };

/** The two doors to filed feedback; there is no third. */
@Injectable()
export class ScorecardReader {
  public constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * What the actor may read of each loop; a loop that is sealed as a whole or unknown to them has an
   * empty map. That they read it is recorded, for they are not independent afterwards.
   */
  public async submittedFor(
    actor: Actor,
    loopIds: readonly string[],
    traceId: string | null = null,
  ): Promise<ReadonlyMap<string, SubmittedFeedback>> {
    const rows = await this.db.read<{ loopId: string; roundId: string; filed: FiledJson[] }>(
      'scorecard.submitted_for',
      SUBMITTED,
      [actor.personId, actor.roles, loopIds, this.clock.now(), traceId],
    );
    const byLoop = new Map(loopIds.map((id) => [id, new Map<string, readonly FiledScorecard[]>()]));
    for (const { loopId, roundId, filed } of rows)
      byLoop.get(loopId)?.set(roundId, filed.map(filedFromJson));
    return byLoop;
  }

  /**
   * All feedback of a loop that counts, sealed or not. For assembling alone: what of it may be shown
   * is settled by the open stages that the packet is assembled with.
   */
  public async forPacket(loopId: string): Promise<PacketFeedback> {
    const row = await this.db.readOne<PacketFeedbackRow>('scorecard.for_packet', FOR_PACKET, [
      loopId,
    ]);
    return {
      scorecards: (row?.scorecards ?? []).map((card) => ({
        ...card,
        submittedAt: new Date(card.submittedAt),
        looksBefore: looksFromJson(card.looksBefore),
        versions: card.versions.map((version) => ({
          ...version,
          submittedAt: new Date(version.submittedAt),
          body: completeBody(version.body),
        })),
      })),
      adjudications: (row?.adjudications ?? []).map(dated),
      flagReadings: (row?.flagReadings ?? []).map(readingFromJson),
      acceptedGaps: (row?.acceptedGaps ?? []).map(dated),
    };
  }
}

function dated<T extends { readonly at: string }>(row: T): Omit<T, 'at'> & { readonly at: Date } {
  return { ...row, at: new Date(row.at) };
}
