import { planLoop, type BlueprintBody, type PlannedRound } from '@debrief/domain';
import type { Talent } from './judge';
import type { DraftRound, DraftStage } from './loop-parts';
import type { Pins } from './pins';
import type { Ids, Random } from './random';
import { stageScene } from './scene';

/** What a loop takes its content, its ids and its chances from. */
export interface LoopWorld {
  readonly pins: Pins;
  readonly ids: Ids;
  readonly random: Random;
}

/** The stages and rounds a blueprint asks for, before anything happened in them. */
export function plannedStages(
  world: LoopWorld,
  blueprint: BlueprintBody,
  profile: Talent['profile'],
): readonly DraftStage[] {
  return planLoop(blueprint).stages.map((stage) => {
    const rounds: DraftRound[] = [];
    const made: DraftStage = {
      id: world.ids.next(),
      position: stage.position,
      kind: stage.kind,
      name: stage.name,
      state: 'upcoming',
      closedAt: null,
      rounds,
    };
    for (const plan of stage.rounds) rounds.push(plannedRound(world, made, plan, profile));
    return made;
  });
}

function plannedRound(
  { ids, pins, random }: LoopWorld,
  stage: DraftStage,
  plan: PlannedRound,
  profile: Talent['profile'],
): DraftRound {
  const scene = stageScene(plan.kind, pins.questions(plan.kitKey), profile, random);
  return {
    id: ids.next(),
    stage,
    plan,
    scene,
    cancelled: false,
    startsAt: null,
    endsAt: null,
    seats: [],
  };
}
