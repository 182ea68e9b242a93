import { AI_ASSISTED_TEXTS } from './ai-assisted';
import { BEHAVIOURAL_TEXTS } from './behavioural';
import { CODING_TEXTS } from './coding';
import { ML_FUNDAMENTALS_TEXTS } from './ml-fundamentals';
import { PAPER_PROJECT_TEXTS } from './papers-projects';
import { PRODUCTION_TEXTS } from './production';
import { SCREEN_TEXTS } from './screens';
import { SYSTEM_DESIGN_TEXTS } from './system-design';
import type { CompetencyTexts, Slots } from './text';
import {
  AI_ASSISTED_SCENES,
  CODING_SCENES,
  CONCEPT_SCENES,
  DESIGN_SCENES,
  STORY_SCENES,
} from './scenes';

/** Notes and comments by competency and level. */
export const COMPETENCY_TEXTS: Readonly<Record<string, CompetencyTexts>> = {
  ...CODING_TEXTS,
  ...AI_ASSISTED_TEXTS,
  ...SYSTEM_DESIGN_TEXTS,
  ...ML_FUNDAMENTALS_TEXTS,
  ...BEHAVIOURAL_TEXTS,
  ...SCREEN_TEXTS,
  ...PAPER_PROJECT_TEXTS,
  ...PRODUCTION_TEXTS,
};

/** What the texts of a round talk about, by the question that was asked. */
export const QUESTION_SCENES: Readonly<Record<string, Slots>> = {
  ...CODING_SCENES,
  ...AI_ASSISTED_SCENES,
  ...DESIGN_SCENES,
  ...CONCEPT_SCENES,
  ...STORY_SCENES,
};
