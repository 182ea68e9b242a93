// The wall of the starter content: loaded by the seeder, read by the candidate guide.
export { STARTER_CONTENT } from './starter-content';
export { PREPARATION_PLAN } from './preparation';
export type { PreparationPhase, PreparationPlan, RoundOutline } from './preparation';
export {
  AMENDED_AFTER, AMENDED_BEFORE, CANDIDATES, CLEARED, COMPETENCY_TEXTS, DEMO_ADMIN, DEMO_HIRING_MANAGER, DEMO_INTERVIEWER,
  DEMO_RECRUITER, EARLY_LOOKS, EXCUSES, fill, FIRST_NAMES, FLAG_TEXTS, HIRING_MANAGERS, INTERVIEWERS, LAST_NAMES, NO_SHOWS,
  NO_SIGNAL, PAPER_SCENES, PRIVATE_NOTES, PROFILES, PRONUNCIATIONS, QUESTION_SCENES, RATIONALES, RECRUITERS, SOURCES, STAR_TEXTS,
  STOPS, SUMMARY_DOWNS, SUMMARY_LEADS, SUMMARY_UPS, UPHELD,
} from './season';
export type { CastMember, CompetencyTexts, NoteTemplate, Slots, Template } from './season';
