import type { BlueprintBody } from '@debrief/domain';
import { round, stages, weights } from './parts';

export const BIG_TECH: BlueprintBody = {
  key: 'big_tech',
  title: 'AI engineer, big tech',
  pattern: 'big_tech',
  description:
    'The usual software-engineering bar with a second coding round by another interviewer, design at scale with ML infrastructure, and work across teams.',
  seal: 'debrief_opened',
  stages: stages(
    'Five conversations: two of them in code, one design at scale, concepts, and work across teams.',
    [
      round({ key: 'onsite_coding', kind: 'coding', name: 'Coding: data and retrieval' }),
      round({ key: 'onsite_coding_second', kind: 'coding', name: 'Coding: software engineering' }),
      round({
        key: 'onsite_system_design',
        kind: 'system_design',
        name: 'System design: production ML at scale',
        kitKey: 'system_design_production_ml',
      }),
      round({ key: 'onsite_ml_fundamentals', kind: 'ml_fundamentals', name: 'ML fundamentals' }),
      round({ key: 'onsite_behavioural', kind: 'behavioural', name: 'Behavioural' }),
    ],
  ),
  weights: weights({
    // Screens: 2
    motivation: 1,
    background_fit: 1,
    // Coding: 33
    problem_solving: [10, 3],
    code_fluency: [8, 3],
    edge_cases_testing: [7, 2],
    communication_while_coding: [4, 2],
    iteration: [4, 2],
    // System design: 32
    requirements_clarification: 5,
    architecture: 8,
    trade_off_reasoning: 7,
    evaluation_monitoring: 4,
    depth_on_demand: 5,
    cost_awareness: 3,
    // ML fundamentals: 12
    conceptual_clarity: [5, 2],
    concrete_examples: 2,
    theory_to_practice: 3,
    intellectual_honesty: 2,
    // Behavioural: 14
    collaboration: 6,
    judgement: 3,
    ownership: 3,
    learning: 2,
    // Hiring manager: 3
    working_style: 1,
    team_fit: 1,
    level_calibration: 1,
    // The whole loop: 4
    production_experience: [4, 2],
  }),
};
