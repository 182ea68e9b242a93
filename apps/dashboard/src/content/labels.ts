import { fromKey } from '../layout';
import { nameIn, type Bank } from './BankContext';
import { readAt } from './edits';

const FIELD: Readonly<Record<string, string>> = {
  aiPolicies: 'AI-use policies',
  aiPolicy: 'use of AI tools',
  anchors: 'anchors',
  capturesStar: 'STAR answers',
  clearedBy: 'what would clear it',
  competencies: 'competencies',
  competency: 'competency',
  doList: 'do',
  dontList: 'do not',
  durationMinutes: 'minutes',
  flags: 'red flags',
  focusCompetencies: 'focus competencies',
  followUps: 'follow-ups',
  heard: 'what was heard',
  keyPoints: 'key points',
  kitKey: 'kit',
  minAssessors: 'assessors',
  plan: 'plan of the round',
  questionKeys: 'questions',
  roundKind: 'kind of round',
  rubricKey: 'rubric',
  strongSigns: 'strong signs',
  weakSigns: 'weak signs',
};

const ONE: Readonly<Record<string, string>> = {
  doList: 'do',
  dontList: 'do not',
  flags: 'red flag',
  followUps: 'follow-up',
  keyPoints: 'key point',
  plan: 'section',
  questionKeys: 'question',
  rounds: 'round',
  stages: 'stage',
  strongSigns: 'strong sign',
  weakSigns: 'weak sign',
};

/** What an item of a body calls itself; empty when it has no name of its own. */
function nameOf(item: unknown, bank: Bank): string {
  if (typeof item !== 'object' || item === null) return '';
  const { name, title, competency } = item as Readonly<Record<string, unknown>>;
  if (typeof competency === 'string') return nameIn(bank.competencies, competency);
  return [name, title].find((word) => typeof word === 'string' && word !== '')?.toString() ?? '';
}

/** A step of a path into a list: by the item's name, else by its number. */
function itemWords(list: string, index: number, item: unknown, bank: Bank): string {
  return nameOf(item, bank) || `${ONE[list] ?? fromKey(list).toLowerCase()} ${index + 1}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A path as a person would say it: `competencies.2.anchors.3` → `Trade-off reasoning, anchor 3`.
 * Numbers count from 1.
 */
export function labelOf(body: unknown, path: string, bank: Bank): string {
  const steps = path.split('.');
  const words = steps.flatMap((step, at) => {
    const before = steps[at - 1] ?? '';
    if (/^\d+$/.test(step)) {
      if (before === 'anchors') return [`anchor ${step}`];
      return [
        itemWords(before, Number(step), readAt(body, steps.slice(0, at + 1).join('.')), bank),
      ];
    }
    const next = steps[at + 1];
    if (next !== undefined && /^\d+$/.test(next)) return [];
    return [FIELD[step] ?? fromKey(step).toLowerCase()];
  });
  return capital(words.join(', '));
}
