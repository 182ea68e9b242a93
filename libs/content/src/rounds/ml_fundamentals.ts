import type { KitBody, RubricBody } from '@debrief/domain';
import { EMBEDDING_QUESTIONS } from './ml_fundamentals/embeddings-retrieval';
import { EVALUATION_QUESTIONS } from './ml_fundamentals/evaluation';
import { LLM_QUESTIONS } from './ml_fundamentals/llm-concepts';
import { ALIGNMENT_QUESTIONS } from './ml_fundamentals/safety-alignment';
import { PRODUCTION_EXPERIENCE_RATED, rated, type RoundContent } from './round-content';

const QUESTIONS = [
  ...LLM_QUESTIONS,
  ...EMBEDDING_QUESTIONS,
  ...EVALUATION_QUESTIONS,
  ...ALIGNMENT_QUESTIONS,
];

const RUBRIC: RubricBody = {
  key: 'ml_fundamentals',
  title: 'ML fundamentals',
  roundKind: 'ml_fundamentals',
  aiPolicies: ['prohibited', 'allowed_disclosed'],
  competencies: [
    rated(
      'conceptual_clarity',
      'Recites terms; asked to say it in plain words, repeats them or describes a different concept.',
      'Gives a one-sentence picture that holds; the mechanics contain errors that stay after a follow-up.',
      'Explains in plain terms first, then the mechanics with the right quantities, and corrects own slips on a follow-up.',
      'Moves between picture, formula and implementation on request, says where the picture stops being true, and links it to a neighbouring concept.',
    ),
    rated(
      'concrete_examples',
      'Stays with general statements; asked for an example, offers none.',
      'Offers a textbook example after a prompt, with no number or input one could try.',
      'Brings an example unprompted, with an input, shape or number that the interviewer can check.',
      'Brings an example and a counter-example from own work, and uses the pair to show where the rule stops holding.',
    ),
    rated(
      'theory_to_practice',
      'Asked what follows for a system, gives the definition again.',
      'Names a practical consequence when led there, without saying how one would notice or measure it.',
      'Says which decision the concept changes, such as model, index or metric, and how to check that it paid off.',
      'Weighs the theory against limits of data, latency and budget, and reports a case where practice departed from it, and why.',
    ),
    rated(
      'intellectual_honesty',
      'States guesses as fact and keeps to them after the interviewer has shown a contradiction.',
      'Marks uncertainty when pressed, or answers a neighbouring question in place of the one not known.',
      'Says "I don’t know" or "I am guessing" at the point where it is so, then reasons from what is known.',
      'Separates known, inferred and unknown unasked, says how each unknown could be settled, and takes back a statement that no longer holds.',
    ),
    PRODUCTION_EXPERIENCE_RATED,
  ],
};

const KIT: KitBody = {
  key: 'ml_fundamentals',
  title: 'ML fundamentals kit',
  roundKind: 'ml_fundamentals',
  purpose:
    'See whether the candidate understands what they use: one subject from each of three families, explained first for a colleague, then under questions, then for a decision.',
  plan: [
    { title: 'Welcome; "I don’t know" is a welcome answer here', minutes: 4 },
    { title: 'LLM concepts: one question in depth', minutes: 16 },
    { title: 'Embeddings and retrieval: one question in depth', minutes: 14 },
    { title: 'Evaluation: one question in depth', minutes: 14 },
    { title: 'Where one of these decided something in production', minutes: 5 },
    { title: 'Candidate’s questions', minutes: 7 },
  ],
  focusCompetencies: [
    'conceptual_clarity',
    'concrete_examples',
    'theory_to_practice',
    'intellectual_honesty',
  ],
  questionKeys: QUESTIONS.map((question) => question.key),
  doList: [
    'Ask for the explanation to a product manager first, then for the mechanics.',
    'Follow one thread until the candidate says that knowledge ends; that is the data point.',
    'Ask for an example with numbers if none has come by the third sentence.',
    'Write the statement down word for word when you believe it to be wrong, and check it after the round.',
  ],
  dontList: [
    'Do not quiz for names of papers, authors or years.',
    'Do not treat "I don’t know" as a gap to be filled by pressing; note it and what followed.',
    'Do not run through many questions; three in depth say more than nine on the surface.',
    'Do not rate down a correct explanation in other words than yours.',
  ],
  capturesStar: false,
};

export const ML_FUNDAMENTALS: RoundContent = { rubric: RUBRIC, kits: [KIT], questions: QUESTIONS };
