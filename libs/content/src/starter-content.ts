import type { ContentPackage } from '@debrief/domain';
import { AI_NATIVE_LAB } from './blueprints/ai-native-lab';
import { AI_STARTUP } from './blueprints/ai-startup';
import { BIG_TECH } from './blueprints/big-tech';
import { ENTERPRISE_AI } from './blueprints/enterprise-ai';
import { STANDARD } from './blueprints/standard';
import { COMPETENCIES } from './competencies';
import { FLAG_TAXONOMY } from './flags';
import { AI_ASSISTED_CODING } from './rounds/ai_assisted_coding';
import { BEHAVIOURAL } from './rounds/behavioural';
import { CODING } from './rounds/coding';
import { HIRING_MANAGER } from './rounds/hiring_manager';
import { ML_FUNDAMENTALS } from './rounds/ml_fundamentals';
import { PHONE_SCREEN } from './rounds/phone_screen';
import { PROJECT_DEEP_DIVE } from './rounds/project_deep_dive';
import { RECRUITER_SCREEN } from './rounds/recruiter_screen';
import { RESEARCH_PAPER } from './rounds/research_paper';
import { SYSTEM_DESIGN } from './rounds/system_design';

/** In the order a candidate may meet them. */
const ROUNDS = [
  RECRUITER_SCREEN,
  PHONE_SCREEN,
  CODING,
  AI_ASSISTED_CODING,
  SYSTEM_DESIGN,
  ML_FUNDAMENTALS,
  BEHAVIOURAL,
  RESEARCH_PAPER,
  PROJECT_DEEP_DIVE,
  HIRING_MANAGER,
];

/** What a new organisation starts with. Keys never change (`stable-keys.json`). */
export const STARTER_CONTENT: ContentPackage = {
  competencies: COMPETENCIES,
  rubrics: ROUNDS.map((content) => content.rubric),
  questions: ROUNDS.flatMap((content) => content.questions),
  kits: ROUNDS.flatMap((content) => content.kits),
  taxonomy: FLAG_TAXONOMY,
  blueprints: [STANDARD, AI_NATIVE_LAB, BIG_TECH, AI_STARTUP, ENTERPRISE_AI],
};
