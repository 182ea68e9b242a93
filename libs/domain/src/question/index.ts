// The question bank at work: choice, cool-down, search words, drift.
export {
  CHOICE_STATES,
  DEFAULT_QUESTION_POLICY,
  EXPOSURE_SOURCES,
  LEAK_STATES,
  QUESTION_LIMITS,
  QUESTION_STANDINGS,
} from './terms';
export type {
  ChoiceState,
  ExposureSource,
  LeakState,
  QuestionPolicy,
  QuestionStanding,
} from './terms';
export { coolDown, dayIn, usesSentence, windowStart, type CoolDown } from './cool-down';
export { choiceState, decideChoice } from './choose-questions';
export type {
  ChoiceDecision,
  ChoiceMoment,
  QuestionChoiceState,
  QuestionFacts,
  RefusedQuestion,
} from './choose-questions';
export { suggestQuestions, type SuggestibleQuestion } from './suggest-questions';
export { mergeQuestions } from './merge-questions';
export {
  excerptOf,
  markHits,
  searchWords,
  wordSimilarity,
  type SearchWords,
  type TextPart,
} from './search-words';
export {
  FEWEST_FOR_DRIFT,
  questionDrift,
  usesByMonth,
  type MonthOfUse,
  type QuestionDrift,
  type QuestionRating,
} from './question-use';
