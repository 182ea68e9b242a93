import type {
  AiUsePolicy,
  AttentionKind,
  CompanyPattern,
  ConflictKind,
  Difficulty,
  LoopState,
  Role,
  RoundKind,
  Seal,
  SeatRole,
  StageState,
} from '@debrief/web-data';

/** The schema's words as the screens say them. */
export const ROUND_KIND: Readonly<Record<RoundKind, string>> = {
  RECRUITER_SCREEN: 'Recruiter screen',
  PHONE_SCREEN: 'Phone screen',
  CODING: 'Coding',
  AI_ASSISTED_CODING: 'AI-assisted coding',
  SYSTEM_DESIGN: 'System design',
  ML_FUNDAMENTALS: 'ML fundamentals',
  BEHAVIOURAL: 'Behavioural',
  HIRING_MANAGER: 'Hiring manager',
  RESEARCH_PAPER: 'Research paper',
  PROJECT_DEEP_DIVE: 'Project deep dive',
};

export const AI_POLICY: Readonly<Record<AiUsePolicy, string>> = {
  PROHIBITED: 'No AI tools',
  ALLOWED_DISCLOSED: 'AI tools allowed if disclosed',
  PROVIDED_TOOL: 'Uses the AI tool you provide',
  REQUIRED: 'AI tools required',
};

export const SEAT_ROLE: Readonly<Record<SeatRole, string>> = {
  LEAD: 'Lead',
  PANELIST: 'Panelist',
  SHADOW: 'Shadow, does not count',
  REVERSE_SHADOW: 'Reverse shadow, counts',
};

export const LOOP_STATE: Readonly<Record<LoopState, string>> = {
  PLANNED: 'Planned',
  IN_PROGRESS: 'In progress',
  DEBRIEF: 'Debrief',
  ON_HOLD: 'On hold',
  HIRED: 'Hired',
  NOT_HIRED: 'Not hired',
  STOPPED: 'Stopped',
};

export const STAGE_STATE: Readonly<Record<StageState, string>> = {
  UPCOMING: 'Upcoming',
  OPEN: 'Open',
  PASSED: 'Passed',
  STOPPED: 'Stopped',
};

export const PATTERN: Readonly<Record<CompanyPattern, string>> = {
  STANDARD: 'Standard',
  AI_NATIVE_LAB: 'AI-native lab',
  BIG_TECH: 'Big tech',
  AI_STARTUP: 'AI start-up',
  ENTERPRISE_AI: 'Enterprise AI team',
};

export const DIFFICULTY: Readonly<Record<Difficulty, string>> = {
  EASY: 'Easy',
  MEDIUM: 'Medium',
  HARD: 'Hard',
};

export const ROLE: Readonly<Record<Role, string>> = {
  INTERVIEWER: 'Interviewer',
  RECRUITER: 'Recruiter',
  HIRING_MANAGER: 'Hiring manager',
  ADMIN: 'Admin',
};

export const SEAL: Readonly<Record<Seal, string>> = {
  STAGE_COMPLETE: 'When everyone on the stage has filed',
  OWN_SCORECARD: 'When the reader has filed their own',
  DEBRIEF_OPENED: 'When the debrief opens',
};

export const CONFLICT: Readonly<Record<ConflictKind, string>> = {
  OWN_RECORD: 'Their own record',
  REFERRER: 'Referred the candidate',
  RELATIVE: 'Relative',
  FORMER_COLLEAGUE: 'Former colleague',
  REPORTING_LINE: 'Reporting line',
};

export const ATTENTION: Readonly<Record<AttentionKind, string>> = {
  FLAG_TO_ADJUDICATE: 'Flags to adjudicate',
  DECISION_DUE: 'Decisions due',
  SCORECARD_LATE: 'Scorecards late',
  STAGE_TO_ADVANCE: 'Stages ready to advance',
  ROUND_TO_SCHEDULE: 'Rounds to schedule',
  SEAT_TO_FILL: 'Seats to fill',
};

const ABBREVIATIONS = new Set(['ai', 'api', 'json', 'llm', 'llms', 'ml', 'rag', 'rlhf', 'star']);

/** `production_experience` → `Production experience`, for keys that come without a name. */
export function fromKey(key: string): string {
  const words = key.split('_').map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word));
  const text = words.join(' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 round`, `3 rounds` */
export function count(n: number, one: string, many: string = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** Options of a select, in the order of the table. */
export function choices<K extends string>(
  words: Readonly<Record<K, string>>,
): { id: K; name: string }[] {
  return (Object.keys(words) as K[]).map((id) => ({ id, name: words[id] }));
}
