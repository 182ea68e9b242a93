import type { BlueprintBody } from '@debrief/domain';
import { round, stages, weights } from './parts';

export const AI_NATIVE_LAB: BlueprintBody = {
  key: 'ai_native_lab',
  title: 'AI engineer, AI-native lab',
  pattern: 'ai_native_lab',
  description:
    'Weight on ML fundamentals and on problems without a known solution: a research-paper discussion is added, the design round takes multi-agent systems, and safety and alignment come up in fundamentals and paper.',
  seal: 'stage_complete',
  stages: stages(
    'Five conversations: concepts and a paper carry the most, code and design show what is done with them.',
    [
      round({ key: 'onsite_coding', kind: 'coding', name: 'Coding' }),
      round({
        key: 'onsite_ml_fundamentals',
        kind: 'ml_fundamentals',
        name: 'ML fundamentals, safety included',
      }),
      round({
        key: 'onsite_research_paper',
        kind: 'research_paper',
        name: 'Research paper discussion',
        aiPolicy: 'allowed_disclosed',
      }),
      round({
        key: 'onsite_system_design',
        kind: 'system_design',
        name: 'System design: multi-agent systems',
        kitKey: 'system_design_multi_agent',
      }),
      round({ key: 'onsite_behavioural', kind: 'behavioural', name: 'Behavioural' }),
    ],
  ),
  weights: weights({
    // Screens: 2
    motivation: 1,
    background_fit: 1,
    // Coding: 20
    problem_solving: [8, 2],
    code_fluency: [4, 2],
    edge_cases_testing: 3,
    communication_while_coding: 2,
    iteration: 3,
    // System design: 21
    requirements_clarification: 2,
    architecture: 4,
    trade_off_reasoning: 4,
    evaluation_monitoring: 5,
    depth_on_demand: 4,
    cost_awareness: 2,
    // ML fundamentals: 26
    conceptual_clarity: [10, 3],
    concrete_examples: 4,
    theory_to_practice: 6,
    intellectual_honesty: 6,
    // Research paper: 13
    critical_reading: 6,
    research_judgement: 7,
    // Behavioural: 11
    collaboration: 2,
    judgement: 4,
    ownership: 2,
    learning: 3,
    // Hiring manager: 3
    working_style: 1,
    team_fit: 1,
    level_calibration: 1,
    // The whole loop: 4
    production_experience: [4, 2],
  }),
};
