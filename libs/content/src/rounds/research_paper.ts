import type { KitBody, RubricBody } from '@debrief/domain';
import { RESEARCH_QUESTIONS } from './research_paper/questions';
import { PRODUCTION_EXPERIENCE_RATED, rated, type RoundContent } from './round-content';

const RUBRIC: RubricBody = {
  key: 'research_paper',
  title: 'Research paper discussion',
  roundKind: 'research_paper',
  aiPolicies: ['prohibited', 'allowed_disclosed'],
  competencies: [
    rated(
      'critical_reading',
      'Retells the abstract; asked which table supports the main claim, points to none.',
      'Finds the supporting figure with help; takes baselines and data as given.',
      'Separates claim from evidence, names a missing control or an untuned baseline, and says how it could change the result.',
      'Puts the case for the paper in its most convincing form, then finds the assumption it hangs on and the number that speaks for or against it.',
    ),
    rated(
      'research_judgement',
      'Proposes more data or a larger model as the next step, with no question it would answer.',
      'Proposes an experiment; what each outcome would mean is worked out by the interviewer.',
      'Proposes an experiment with hypothesis, control, cost, and the outcome that would refute it.',
      'Ranks several experiments by what they would teach per unit of compute, and says which they would refuse to run and why, possible harm included.',
    ),
    rated(
      'conceptual_clarity',
      'Uses the paper’s terms without being able to say what the method computes.',
      'Describes the steps of the method in order; has no account of what would break if one were left out.',
      'Explains the method to a colleague from another field, then writes its loss or update rule and names each symbol.',
      'Derives what the method does in a limiting case, relates it to two known methods, and says which part is new.',
    ),
    PRODUCTION_EXPERIENCE_RATED,
  ],
};

const KIT: KitBody = {
  key: 'research_paper',
  title: 'Research paper kit',
  roundKind: 'research_paper',
  purpose:
    'Discuss a paper the candidate chose from our list of four a week ago: what it claims, what it shows, and what they would do next.',
  plan: [
    { title: 'Welcome; which paper and why', minutes: 5 },
    { title: 'The method, explained and written down', minutes: 14 },
    { title: 'Claims against evidence', minutes: 15 },
    { title: 'The next experiment; consequences', minutes: 14 },
    { title: 'What of it would survive in a product', minutes: 5 },
    { title: 'Candidate’s questions', minutes: 7 },
  ],
  focusCompetencies: ['critical_reading', 'research_judgement', 'conceptual_clarity'],
  questionKeys: RESEARCH_QUESTIONS.map((question) => question.key),
  doList: [
    'Read the paper yourself, appendix included, and mark one flaw and one merit beforehand.',
    'Have the paper open for both; looking things up is part of the work.',
    'Ask which claim they would bet on, and on what.',
    'Note statements with the page or table they refer to.',
  ],
  dontList: [
    'Do not choose a paper by yourself or by people the candidate worked with.',
    'Do not expect your own criticism of the paper; expect one that holds.',
    'Do not ask for the literature by name and year.',
    'Do not count prepared notes against the candidate; ask beyond them.',
  ],
  capturesStar: false,
};

export const RESEARCH_PAPER: RoundContent = {
  rubric: RUBRIC,
  kits: [KIT],
  questions: RESEARCH_QUESTIONS,
};
