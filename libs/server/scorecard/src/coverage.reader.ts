import {
  coverage,
  EMPTY_SCORECARD,
  type CoverageInput,
  type CoverageLine,
  type RubricBody,
  type ScorecardBody,
  type SeatRole,
  type SeatState,
  type StageState,
} from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import { Db } from '@debrief/server-kernel';
import { asksOf, type RoundRubric } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { RoundRubrics } from './round-rubrics.reader';

/** A loop and how far its reader may see, as the seal says. */
export interface CoverageAsked {
  readonly loopId: string;
  readonly openStages: number;
}

interface CoverageRow {
  readonly id: string;
  readonly isMock: boolean;
  readonly blueprintVersionId: string;
  readonly stages:
    | readonly { readonly id: string; readonly position: number; readonly state: StageState }[]
    | null;
  readonly rounds:
    readonly (RoundRubric & { readonly id: string; readonly stageId: string })[] | null;
  readonly seats:
    | readonly {
        readonly id: string;
        readonly roundId: string;
        readonly personId: string;
        readonly role: SeatRole;
        readonly state: SeatState;
        readonly filedAt: string | null;
      }[]
    | null;
  readonly scorecards:
    | readonly {
        readonly seatId: string;
        readonly independent: boolean;
        readonly versions: readonly {
          readonly number: number;
          readonly submittedAt: string;
          readonly afterSeeingOthers: boolean;
          readonly body: Pick<ScorecardBody, 'notes' | 'ratings'>;
        }[];
      }[]
    | null;
}

const COVERED = `
SELECT l.id, l.is_mock AS "isMock", l.blueprint_version_id AS "blueprintVersionId",
  (SELECT jsonb_agg(jsonb_build_object('id', st.id, 'position', st.position, 'state', st.state)) FROM stage st WHERE st.loop_id = l.id) AS stages,
  (SELECT jsonb_agg(jsonb_build_object('id', r.id, 'stageId', r.stage_id, 'rubricVersionId', r.rubric_version_id, 'asks', ${asksOf('r')}))
   FROM round r WHERE r.loop_id = l.id) AS rounds,
  (SELECT jsonb_agg(jsonb_build_object('id', s.id, 'roundId', s.round_id, 'personId', s.person_id, 'role', s.role, 'state', s.state, 'filedAt', s.filed_at))
   FROM seat s WHERE s.loop_id = l.id) AS seats,
  (SELECT jsonb_agg(jsonb_build_object('seatId', sc.seat_id, 'independent', sc.independent, 'versions', (
     SELECT jsonb_agg(jsonb_build_object('number', v.number, 'submittedAt', v.submitted_at, 'afterSeeingOthers', v.after_seeing_others,
       'body', jsonb_build_object('notes', v.body->'notes', 'ratings', v.body->'ratings')))
     FROM scorecard_version v WHERE v.scorecard_id = sc.id)))
   FROM scorecard sc WHERE sc.loop_id = l.id AND sc.counts) AS scorecards
FROM loop l WHERE l.id = ANY ($1::uuid[])`;

/** The coverage ledger of loops: who has assessed each weighted competency, and who still will. */
@Injectable()
export class CoverageReader {
  public constructor(
    private readonly db: Db,
    private readonly content: ContentReader,
    private readonly rubrics: RoundRubrics,
  ) {}

  /** By loop id, with one statement for all of them beside content not in memory yet. It looks past the seal: see `openStages`. */
  public async of(
    asked: readonly CoverageAsked[],
  ): Promise<ReadonlyMap<string, readonly CoverageLine[]>> {
    const openStages = new Map(asked.map((one) => [one.loopId, one.openStages]));
    const rows = await this.db.read<CoverageRow & Record<string, unknown>>(
      'scorecard.coverage',
      COVERED,
      [[...openStages.keys()]],
    );
    const rounds = rows.flatMap((row) => row.rounds ?? []);
    const rubrics = new Map(
      (await this.rubrics.of(rounds)).map((rubric, index) => [rounds[index]?.id, rubric]),
    );
    const lines = rows.map(async (row): Promise<[string, readonly CoverageLine[]]> => {
      const blueprint = await this.content.blueprintByVersionId(row.blueprintVersionId);
      const ofRound = (row.rounds ?? []).flatMap(({ id }): [string, RubricBody][] => {
        const rubric = rubrics.get(id);
        return rubric ? [[id, rubric.body]] : [];
      });
      return [
        row.id,
        coverage({
          ...partsOf(row),
          loop: { isMock: row.isMock, blueprint },
          rubrics: Object.fromEntries(ofRound),
          openStages: openStages.get(row.id) ?? 0,
        }),
      ];
    });
    return new Map(await Promise.all(lines));
  }
}

function partsOf(
  row: CoverageRow,
): Pick<CoverageInput, 'stages' | 'rounds' | 'seats' | 'scorecards'> {
  return {
    stages: row.stages ?? [],
    rounds: row.rounds ?? [],
    seats: (row.seats ?? []).map((seat) => ({
      ...seat,
      filedAt: seat.filedAt === null ? null : new Date(seat.filedAt),
    })),
    scorecards: (row.scorecards ?? []).map((card) => ({
      ...card,
      versions: card.versions.map((version) => ({
        ...version,
        submittedAt: new Date(version.submittedAt),
        reason: null,
        body: { ...EMPTY_SCORECARD, ...version.body },
      })),
    })),
  };
}
