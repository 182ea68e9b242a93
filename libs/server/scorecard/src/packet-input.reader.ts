import type { PacketInput, RubricBody } from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import { LoopReader } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { RoundRubrics } from './round-rubrics.reader';
import { ScorecardReader } from './scorecard.reader';

/**
 * Everything a packet or the coverage ledger of a loop is computed from. It looks past the seal:
 * the caller settles first how far its reader may see, and hands that in as `openStages`.
 */
@Injectable()
export class PacketInputReader {
  public constructor(
    private readonly loops: LoopReader,
    private readonly scorecards: ScorecardReader,
    private readonly content: ContentReader,
    private readonly rubrics: RoundRubrics,
  ) {}

  /** Null when there is no such loop. A handful of statements, however much was filed. */
  public async read(loopId: string, openStages: number): Promise<PacketInput | null> {
    const source = await this.loops.packetSource(loopId);
    if (!source) return null;
    const { blueprintVersionId, taxonomyVersionId, rounds } = source;
    const [feedback, blueprint, taxonomy, rubrics, catalogue] = await Promise.all([
      this.scorecards.forPacket(loopId),
      this.content.blueprintByVersionId(blueprintVersionId),
      this.content.taxonomyByVersionId(taxonomyVersionId),
      this.rubrics.of(rounds),
      this.content.competencies(),
    ]);
    return {
      loop: {
        ...source.loop,
        blueprint: { title: blueprint.title, version: blueprint.number, body: blueprint.body },
      },
      competencies: [...catalogue.values()],
      taxonomy: taxonomy.body,
      rubrics: Object.fromEntries(
        rounds.flatMap(({ id }, index): [string, RubricBody][] => {
          const rubric = rubrics[index];
          return rubric ? [[id, rubric.body]] : [];
        }),
      ),
      rubricVersions: Object.fromEntries(
        rounds.flatMap(({ id }, index): [string, number][] => {
          const rubric = rubrics[index];
          return rubric ? [[id, rubric.number]] : [];
        }),
      ),
      stages: source.stages,
      rounds: source.rounds,
      seats: source.seats,
      earlyLooks: source.earlyLooks,
      openStages,
      ...feedback,
    };
  }
}
