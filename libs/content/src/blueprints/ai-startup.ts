import type { BlueprintBody } from '@debrief/domain';
import { round, stages, weights } from './parts';

export const AI_STARTUP: BlueprintBody = {
  key: 'ai_startup',
  title: 'AI engineer, start-up',
  pattern: 'ai_startup',
  description:
    'Weight on carrying things from user to production: a project deep dive is added, coding is done with the tool the team works with, and cost and product sense count for more than depth in one field.',
  seal: 'stage_complete',
  stages: stages(
    'Five conversations: building with AI tools, a project taken apart, and breadth from design to product.',
    [
      round({
        key: 'onsite_ai_assisted_coding',
        kind: 'ai_assisted_coding',
        name: 'AI-assisted coding',
        aiPolicy: 'provided_tool',
      }),
      round({
        key: 'onsite_project_deep_dive',
        kind: 'project_deep_dive',
        name: 'Project deep dive',
      }),
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
    // Screens: 9
    motivation: 2,
    background_fit: 1,
    problem_solving: 3,
    code_fluency: 2,
    communication_while_coding: 1,
    // AI-assisted coding: 19
    problem_framing: 4,
    directing_the_tool: 4,
    critical_review: 7,
    justification: 4,
    // Project deep dive: 15
    project_ownership: 6,
    technical_depth: 3,
    product_intuition: 6,
    // System design: 23
    requirements_clarification: 3,
    architecture: 4,
    trade_off_reasoning: 5,
    evaluation_monitoring: 4,
    depth_on_demand: 2,
    cost_awareness: 5,
    // ML fundamentals: 11
    conceptual_clarity: [3, 2],
    concrete_examples: 2,
    theory_to_practice: 4,
    intellectual_honesty: 2,
    // Behavioural: 14
    collaboration: 2,
    judgement: 4,
    ownership: 5,
    learning: 3,
    // Hiring manager: 3
    working_style: 1,
    team_fit: 1,
    level_calibration: 1,
    // The whole loop: 6
    production_experience: [6, 3],
  }),
};
