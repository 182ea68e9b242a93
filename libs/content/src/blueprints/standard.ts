import type { BlueprintBody } from '@debrief/domain';
import { round, stages, weights } from './parts';

export const STANDARD: BlueprintBody = {
  key: 'standard',
  title: 'AI engineer',
  pattern: 'standard',
  description:
    'The balanced plan: coding, system design, ML fundamentals and behavioural onsite, with production experience listened for in each round.',
  seal: 'stage_complete',
  stages: stages(
    'Four conversations in depth: code, a system, the concepts behind it, and past work with others.',
    [
      round({ key: 'onsite_coding', kind: 'coding', name: 'Coding' }),
      round({
        key: 'onsite_system_design',
        kind: 'system_design',
        name: 'System design: answers from documents',
        kitKey: 'system_design_rag',
      }),
      round({ key: 'onsite_ml_fundamentals', kind: 'ml_fundamentals', name: 'ML fundamentals' }),
      round({ key: 'onsite_behavioural', kind: 'behavioural', name: 'Behavioural' }),
    ],
  ),
  weights: weights({
    // Screens: 2
    motivation: 1,
    background_fit: 1,
    // Coding: 24
    problem_solving: [7, 2],
    code_fluency: [6, 2],
    edge_cases_testing: 5,
    communication_while_coding: 3,
    iteration: 3,
    // System design: 30
    requirements_clarification: 4,
    architecture: 6,
    trade_off_reasoning: 7,
    evaluation_monitoring: 6,
    depth_on_demand: 4,
    cost_awareness: 3,
    // ML fundamentals: 16
    conceptual_clarity: [6, 2],
    concrete_examples: 3,
    theory_to_practice: 4,
    intellectual_honesty: 3,
    // Behavioural: 15
    collaboration: 4,
    judgement: 4,
    ownership: 4,
    learning: 3,
    // Hiring manager: 5
    working_style: 2,
    team_fit: 2,
    level_calibration: 1,
    // The whole loop: 8
    production_experience: [8, 3],
  }),
};
