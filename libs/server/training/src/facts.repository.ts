import type {
  CalibrationTaken,
  CertificationFact,
  RoundKind,
  SatRound,
  SeatRole,
} from '@debrief/domain';
import { newId, type Tx } from '@debrief/server-kernel';
import { conflicted, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { Ask } from './training.sql';

/** A round somebody sat on, as far as whoever asks may know of it. */
export interface SeatFact extends SatRound {
  readonly personId: string;
  readonly kind: RoundKind;
  readonly roundName: string;
}

export interface CertificationRow extends CertificationFact {
  readonly id: string;
  readonly personId: string;
  readonly roundKind: RoundKind;
  readonly reason: string;
}

interface AttemptRow {
  readonly personId: string;
  readonly packId: string;
  readonly at: Date;
  readonly pairs: number;
  readonly exact: number;
  readonly withinOne: number;
  readonly weightedKappa: number | null;
}

/** Whose facts are asked for, and by whom. */
export interface FactsAsked {
  /** Null for everybody. */
  readonly personIds: readonly string[] | null;
  readonly kinds: readonly RoundKind[];
  /** Null for the house itself, which counts what nobody still owes beside. */
  readonly viewerId: string | null;
}

/**
 * Whether a filing may be known. To oneself always; to anybody else not while they owe on that
 * loop; to the house, whose findings everybody sees, once nobody owes on it. Mock loops seal nobody
 * but the two on them.
 */
const FILING_KNOWN = `CASE WHEN $3::uuid IS NULL
    THEN NOT EXISTS (SELECT 1 FROM seat waits WHERE waits.loop_id = l.id AND waits.state = 'assigned' AND waits.filed_at IS NULL)
    ELSE s.person_id = $3 OR NOT ${owesFeedback('$3::uuid', 'l')} END`;

const ROUNDS = `
SELECT s.id AS "seatId", s.person_id AS "personId", r.kind, r.name AS "roundName", s.role, l.is_mock AS "isMock", r.ends_at AS "endsAt",
  CASE WHEN ${FILING_KNOWN} THEN s.filed_at END AS "filedAt"
FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
WHERE ($1::uuid[] IS NULL OR s.person_id = ANY ($1)) AND r.kind = ANY ($2::text[])
  AND s.state = 'assigned' AND r.state = 'scheduled' AND r.ends_at IS NOT NULL
  AND ($3::uuid IS NULL OR s.person_id = $3 OR NOT ${conflicted('$3::uuid', 'l')})
ORDER BY r.ends_at, s.id`;

/**
 * A certification that may rest on a round of a loop on which the viewer owes is not shown to them:
 * it would say that the scorecard of that round is filed.
 */
const CERTIFICATIONS = `
SELECT c.id, c.person_id AS "personId", c.round_kind AS "roundKind", c.source, c.at, c.expires_at AS "expiresAt",
  c.revoked_at AS "revokedAt", c.reason
FROM certification c
WHERE ($1::uuid[] IS NULL OR c.person_id = ANY ($1)) AND c.round_kind = ANY ($2::text[])
  AND ($3::uuid IS NULL OR c.person_id = $3 OR c.source = 'granted' OR NOT EXISTS (
    SELECT 1 FROM seat s JOIN round r ON r.id = s.round_id AND r.kind = c.round_kind AND r.ends_at <= c.at JOIN loop l ON l.id = s.loop_id
    WHERE s.person_id = c.person_id AND s.role IN ('shadow', 'reverse_shadow') AND s.state = 'assigned'
      AND ${owesFeedback('$3::uuid', 'l')}))
ORDER BY c.at, c.id`;

const ATTEMPTS = `
SELECT a.person_id AS "personId", a.pack_id AS "packId", a.at, a.pairs, a.exact, a.within_one AS "withinOne", a.weighted_kappa AS "weightedKappa"
FROM calibration_attempt a JOIN calibration_pack p ON p.id = a.pack_id
WHERE ($1::uuid[] IS NULL OR a.person_id = ANY ($1)) AND p.round_kind = ANY ($2::text[])
ORDER BY a.at, a.id`;

const COUNTING = new Set<SeatRole>(['lead', 'panelist', 'reverse_shadow']);

/** Facts by person: rounds sat on, certifications, calibrations. */
export class FactsBook {
  public constructor(
    public readonly rounds: readonly SeatFact[],
    public readonly certifications: readonly CertificationRow[],
    private readonly attempts: readonly AttemptRow[],
  ) {}

  public roundsOf(personId: string, kind: RoundKind): SeatFact[] {
    return this.rounds.filter((round) => round.personId === personId && round.kind === kind);
  }

  public certificationsOf(personId: string, kind: RoundKind): CertificationRow[] {
    return this.certifications.filter((one) => one.personId === personId && one.roundKind === kind);
  }

  /** Ends of real rounds that were filed for in a counting role. */
  public countedOf(personId: string, kind: RoundKind): Date[] {
    return this.roundsOf(personId, kind)
      .filter(({ isMock, role, filedAt }) => !isMock && filedAt && COUNTING.has(role))
      .map(({ endsAt }) => endsAt);
  }

  public calibrationsOf(personId: string): CalibrationTaken[] {
    return this.attempts
      .filter((attempt) => attempt.personId === personId)
      .map(({ packId, at, ...agreement }) => ({ packId, at, agreement }));
  }
}

/** What training rests on, as SQL; and the certifications among it. */
@Injectable()
export class FactsRepository {
  public async read(ask: Ask, { personIds, kinds, viewerId }: FactsAsked): Promise<FactsBook> {
    const values = [personIds, kinds, viewerId];
    // One after the other: inside a transaction there is one connection.
    const rounds = await ask<SeatFact & Record<string, unknown>>('training.rounds', ROUNDS, values);
    const certifications = await ask<CertificationRow & Record<string, unknown>>(
      'training.certifications',
      CERTIFICATIONS,
      values,
    );
    const attempts = await ask<AttemptRow & Record<string, unknown>>(
      'training.attempts',
      ATTEMPTS,
      values.slice(0, 2),
    );
    return new FactsBook(rounds, certifications, attempts);
  }

  public async insertCertification(
    tx: Tx,
    row: {
      readonly personId: string;
      readonly roundKind: RoundKind;
      readonly at: Date;
      readonly enrolmentId?: string;
      readonly expiresAt?: Date;
      readonly grantedBy?: string;
      readonly reason?: string;
    },
  ): Promise<string> {
    const id = newId(tx.now.getTime());
    await tx.execute(
      `INSERT INTO certification (id, person_id, round_kind, source, enrolment_id, at, expires_at, granted_by, reason)
       VALUES ($1, $2, $3, CASE WHEN $4::uuid IS NULL THEN 'granted' ELSE 'graduated' END, $4, $5, $6, $7, $8)`,
      [
        id,
        row.personId,
        row.roundKind,
        row.enrolmentId ?? null,
        row.at,
        row.expiresAt ?? null,
        row.grantedBy ?? null,
        row.reason ?? '',
      ],
    );
    return id;
  }

  /** False for one that is unknown or was taken back before. */
  public async revoke(tx: Tx, id: string, by: string, reason: string): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE certification SET revoked_at = $2, revoked_by = $3, revoke_reason = $4 WHERE id = $1 AND revoked_at IS NULL`,
      [id, tx.now, by, reason],
    );
    return touched === 1;
  }
}
