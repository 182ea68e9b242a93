import { mapProposal, type Legend } from './schedule.mapper';
import type { RunInput, RunRow } from './run.repository';
import type { Assembled } from './problem.assembly';
import { mapWhyNot } from './why-not.mapper';

/** What the ids of stages are called, to be stored beside their problem. */
export function namesToStore(stages: readonly Assembled[]): RunInput['names'] {
  const people = stages.flatMap(({ facts, pools }) =>
    facts.map(({ id, week }) => [
      id,
      { name: pools.people.get(id)?.name ?? '', timeZone: week.timeZone },
    ]),
  );
  return {
    people: Object.fromEntries(people),
    rounds: Object.fromEntries(
      stages.flatMap(({ rounds }) =>
        rounds.map(({ id, name, minutes }) => [id, { name, minutes }]),
      ),
    ),
    zones: Object.fromEntries(stages.map(({ stage, times }) => [stage.loopId, times.zone])),
    stages: Object.fromEntries(stages.map(({ stage }) => [stage.loopId, stage.stageId])),
    versions: Object.fromEntries(
      stages.flatMap(({ rounds }) => rounds.map(({ id, version }) => [id, version])),
    ),
  };
}

export function legendOf({ names }: RunInput): Legend {
  return {
    people: new Map(Object.entries(names.people)),
    rounds: new Map(Object.entries(names.rounds)),
    zones: new Map(Object.entries(names.zones)),
  };
}

export function mapRun(run: RunRow) {
  const { answer, input } = run;
  const legend = legendOf(input);
  const { problem } = input.request;
  const proposals = (answer?.schedules ?? []).map((schedule, index) =>
    mapProposal(problem, schedule, index, legend),
  );
  return {
    __typename: 'ScheduleRun' as const,
    id: run.id,
    kind: run.kind,
    loopId: run.loopId,
    stageId: run.stageId,
    state: run.state,
    progress: run.progress,
    foundInMs: run.tookMs,
    complete: answer?.want === 'loop' ? answer.complete : (answer?.countProved ?? false),
    bound: answer?.want === 'loop' ? answer.bound : null,
    proposals,
    whyNot:
      answer?.want === 'loop' && answer.whyNot && run.loopId
        ? mapWhyNot(problem, run.loopId, answer.whyNot, legend)
        : null,
    unplaced:
      answer?.want === 'batch'
        ? answer.unplaced.map((loopId) => ({
            loopId,
            words: answer.countProved
              ? 'No plan of these loops has room for more.'
              : 'No place was found in the time it may take.',
          }))
        : [],
    gap:
      answer?.want === 'batch'
        ? `At most ${(answer.gap * 100).toFixed(2)} % below the best possible.`
        : null,
    askedAt: run.askedAt,
  };
}

export type RunView = ReturnType<typeof mapRun>;
