import {
  completeBody,
  type LedgerLook,
  type LookVia,
  type ScorecardBody,
  type StoredBody,
} from '@debrief/domain';

/** A version as it is stored; its body is in domain words. */
export interface StoredVersion {
  readonly number: number;
  readonly submittedAt: Date;
  readonly afterSeeingOthers: boolean;
  readonly amendmentReason: string | null;
  readonly body: ScorecardBody;
}

/** A filed scorecard with all its versions, oldest first. */
export interface FiledScorecard {
  readonly id: string;
  readonly seatId: string;
  readonly roundId: string;
  readonly loopId: string;
  readonly author: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly counts: boolean;
  readonly independent: boolean;
  readonly submittedAt: Date;
  /** Who filed it for its author, and why; null when the author did. */
  readonly onBehalf: { readonly by: FiledScorecard['author']; readonly reason: string } | null;
  /** What its author had been shown before it was filed. */
  readonly looksBefore: readonly LedgerLook[];
  /** When its author was first shown others' feedback afterwards; null when never. */
  readonly firstLookAfter: Date | null;
  readonly versions: readonly StoredVersion[];
}

/** A scorecard as JSON with the instants still as text. */
export interface FiledJson extends Omit<
  FiledScorecard,
  'submittedAt' | 'versions' | 'looksBefore' | 'firstLookAfter'
> {
  readonly submittedAt: string;
  readonly looksBefore: LooksJson;
  readonly firstLookAfter: string | null;
  readonly versions: readonly (Omit<StoredVersion, 'submittedAt' | 'body'> & {
    readonly submittedAt: string;
    readonly body: StoredBody;
  })[];
}

export type LooksJson = readonly { readonly via: LookVia; readonly at: string }[];

/** SQL: what the author of the scorecard row `sc` had been shown when it was filed, oldest first. */
export const LOOKS_BEFORE = `CASE WHEN sc.independent THEN '[]'::jsonb ELSE coalesce((
  SELECT jsonb_agg(jsonb_build_object('via', a.via, 'at', a.at) ORDER BY a.at, a.id)
  FROM access_ledger a WHERE a.loop_id = sc.loop_id AND a.person_id = sc.author_id AND a.at <= sc.submitted_at), '[]') END`;

/** SQL: who filed the scorecard row `sc` for its author, and why; null when the author did. */
const ON_BEHALF = `(
  SELECT jsonb_build_object('by', jsonb_build_object('id', filer.id, 'name', filer.name, 'timeZone', filer.time_zone),
    'reason', first.on_behalf_reason)
  FROM scorecard_version first JOIN person filer ON filer.id = first.submitted_by
  WHERE first.scorecard_id = sc.id AND first.number = 1 AND first.on_behalf_reason IS NOT NULL)`;

/** SQL: the scorecard row `sc` with its author `author` as {@link FiledJson}. */
export const FILED_JSON = `jsonb_build_object(
  'id', sc.id, 'seatId', sc.seat_id, 'roundId', sc.round_id, 'loopId', sc.loop_id,
  'author', jsonb_build_object('id', author.id, 'name', author.name, 'timeZone', author.time_zone),
  'counts', sc.counts, 'independent', sc.independent, 'submittedAt', sc.submitted_at, 'onBehalf', ${ON_BEHALF},
  'looksBefore', ${LOOKS_BEFORE}, 'firstLookAfter', (
    SELECT min(a.at) FROM access_ledger a WHERE a.loop_id = sc.loop_id AND a.person_id = sc.author_id
      AND (a.at > sc.submitted_at OR (sc.independent AND a.at = sc.submitted_at))),
  'versions', (
    SELECT jsonb_agg(jsonb_build_object(
      'number', v.number, 'submittedAt', v.submitted_at, 'afterSeeingOthers', v.after_seeing_others,
      'amendmentReason', v.amendment_reason, 'body', v.body) ORDER BY v.number)
    FROM scorecard_version v WHERE v.scorecard_id = sc.id))`;

export function filedFromJson(json: FiledJson): FiledScorecard {
  return {
    ...json,
    submittedAt: new Date(json.submittedAt),
    looksBefore: looksFromJson(json.looksBefore),
    firstLookAfter: json.firstLookAfter === null ? null : new Date(json.firstLookAfter),
    versions: json.versions.map((version) => ({
      ...version,
      submittedAt: new Date(version.submittedAt),
      body: completeBody(version.body),
    })),
  };
}

export function looksFromJson(looks: LooksJson): readonly LedgerLook[] {
  return looks.map(({ via, at }) => ({ via, at: new Date(at) }));
}
