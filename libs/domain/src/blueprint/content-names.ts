import type { ContentReferences } from './content-types';

/** What to call things that bodies name by key. */
export interface ContentNames {
  competency(key: string): string;
  question(key: string): string;
  rubric(key: string): string;
  kit(key: string): string;
}

/** A word of ours as people read it: `ai_native_lab` as `ai native lab`, `coding` as `coding`. */
export function readable(word: string): string {
  return word.replaceAll('_', ' ');
}

/** Titles of what is there; an unknown key stands for itself. */
export function namesFrom(references: ContentReferences): ContentNames {
  return {
    competency: (key) => references.competencies.get(key)?.name ?? readable(key),
    question: (key) => references.questions.get(key)?.title ?? readable(key),
    rubric: (key) => references.rubrics.get(key)?.title ?? readable(key),
    kit: (key) => references.kits.get(key)?.title ?? readable(key),
  };
}
