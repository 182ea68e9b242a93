// The texts of the demo season, as data: the seeder picks and fills them.
export { fill } from './text';
export type { CompetencyTexts, NoteTemplate, Random, Slots, Template } from './text';
export { COMPETENCY_TEXTS, QUESTION_SCENES } from './season-texts';
export { PAPER_SCENES } from './scenes';
export { PROFILES } from './profiles';
export { FLAG_TEXTS } from './flag-texts';
export type { FlagTexts } from './flag-texts';
export { NO_SIGNAL, SUMMARY_DOWNS, SUMMARY_LEADS, SUMMARY_UPS } from './summaries';
export {
  AMENDED_AFTER,
  AMENDED_BEFORE,
  CLEARED,
  EARLY_LOOKS,
  EXCUSES,
  NO_SHOWS,
  PRIVATE_NOTES,
  RATIONALES,
  SOURCES,
  STOPS,
  UPHELD,
} from './acts';
export { STAR_TEXTS } from './star';
export {
  CANDIDATES,
  DEMO_ADMIN,
  DEMO_HIRING_MANAGER,
  DEMO_INTERVIEWER,
  DEMO_RECRUITER,
  FIRST_NAMES,
  HIRING_MANAGERS,
  INTERVIEWERS,
  LAST_NAMES,
  PRONUNCIATIONS,
  RECRUITERS,
} from './cast';
export type { CastMember } from './cast';
