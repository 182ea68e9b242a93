import type { BlueprintBody } from '@debrief/domain';
import { round, stages, weights } from './parts';

export const ENTERPRISE_AI: BlueprintBody = {
  key: 'enterprise_ai',
  title: 'AI engineer, enterprise team',
  pattern: 'enterprise_ai',
  description:
    'The standard rounds with the emphasis of an enterprise: requirements and integration with systems already there, security and compliance, and change carried across departments.',
  seal: 'stage_complete',
  stages: stages(
    'Four conversations: careful code, a design that must fit what exists, concepts, and work across departments.',
    [
      round({
        key: 'onsite_coding',
        kind: 'coding',
        name: 'Coding: data from existing systems',
        aiPolicy: 'allowed_disclosed',
      }),
      round({
        key: 'onsite_system_design',
        kind: 'system_design',
        name: 'System design: integration, permissions and audit',
        kitKey: 'system_design_rag',
      }),
      round({ key: 'onsite_ml_fundamentals', kind: 'ml_fundamentals', name: 'ML fundamentals' }),
      round({
        key: 'onsite_behavioural',
        kind: 'behavioural',
        name: 'Behavioural: across departments',
      }),
    ],
  ),
  weights: weights({
    // Screens: 3
    motivation: 1,
    background_fit: 2,
    // Coding: 21
    problem_solving: [5, 2],
    code_fluency: [5, 2],
    edge_cases_testing: 6,
    communication_while_coding: 3,
    iteration: 2,
    // System design: 32
    requirements_clarification: 7,
    architecture: 6,
    trade_off_reasoning: 6,
    evaluation_monitoring: 6,
    depth_on_demand: 3,
    cost_awareness: 4,
    // ML fundamentals: 13
    conceptual_clarity: [4, 2],
    concrete_examples: 2,
    theory_to_practice: 4,
    intellectual_honesty: 3,
    // Behavioural: 19
    collaboration: 8,
    judgement: 5,
    ownership: 4,
    learning: 2,
    // Hiring manager: 5
    working_style: 2,
    team_fit: 2,
    level_calibration: 1,
    // The whole loop: 7
    production_experience: [7, 3],
  }),
};
