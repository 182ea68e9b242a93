import type { BlueprintBody, BlueprintRound } from '../blueprint/content';
import { planLoop } from './plan';

const round = (key: string): BlueprintRound => ({
  key,
  kind: 'coding',
  name: `Round ${key}`,
  durationMinutes: 60,
  aiPolicy: 'prohibited',
  rubricKey: 'coding',
  kitKey: 'coding',
});

const blueprint: BlueprintBody = {
  key: 'standard',
  title: 'Standard',
  pattern: 'standard',
  description: '',
  seal: 'stage_complete',
  stages: [
    { kind: 'phone_screen', name: 'Phone screen', purpose: '', rounds: [round('phone')] },
    { kind: 'onsite', name: 'Onsite', purpose: '', rounds: [round('one'), round('two')] },
    { kind: 'hiring_manager', name: 'Manager', purpose: '', rounds: [] },
  ],
  weights: [],
};

describe('planLoop', () => {
  it('numbers stages and rounds, opens the first stage and lets the others wait', () => {
    const { stages } = planLoop(blueprint);
    expect(stages.map(({ position, name, state }) => [position, name, state])).toEqual([
      [0, 'Phone screen', 'open'],
      [1, 'Onsite', 'upcoming'],
      [2, 'Manager', 'upcoming'],
    ]);
    expect(stages.map(({ rounds }) => rounds.map(({ position, key }) => [position, key]))).toEqual([
      [[0, 'phone']],
      [
        [0, 'one'],
        [1, 'two'],
      ],
      [],
    ]);
  });

  it('takes each round over as the blueprint has it', () => {
    expect(planLoop(blueprint).stages[1]?.rounds[1]).toEqual({ ...round('two'), position: 1 });
  });
});
