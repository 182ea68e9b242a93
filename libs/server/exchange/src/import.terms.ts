import type { FieldProblem, Role, WorkingHours } from '@debrief/domain';

export const IMPORT_SOURCES = ['greenhouse', 'lever', 'ashby', 'csv'] as const;
/** The system a file comes from. */
export type ImportSource = (typeof IMPORT_SOURCES)[number];

export const IMPORT_CONTENTS = ['all', 'candidates', 'interviewers', 'questions'] as const;
/** What a file holds: `all` for the JSON of other systems, one kind for a table. */
export type ImportContent = (typeof IMPORT_CONTENTS)[number];

export const IMPORT_STATES = [
  'reading',
  'checked',
  'applying',
  'done',
  'failed',
  'cancelled',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_ACTIONS = ['create', 'update', 'unchanged', 'wait', 'error'] as const;
/** What an import does, or would do, with one record. */
export type ImportAction = (typeof IMPORT_ACTIONS)[number];

export type ImportFormat = 'json' | 'ndjson' | 'csv';

/** The kinds of records an import knows, in the order they can be applied. */
export const RECORD_KINDS = [
  'person',
  'job',
  'stage',
  'question',
  'candidate',
  'application',
  'interview',
  'scorecard',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Lower is applied earlier: nothing depends on what has a higher rank. */
export const rankOf = (record: string): number =>
  1 + RECORD_KINDS.findIndex((kind) => kind === record);

/** A record named by the system it comes from. */
export interface RecordRef {
  readonly record: RecordKind;
  readonly sourceId: string;
  /** The field that names it, for the problem when it cannot be found. */
  readonly path: string;
  /** Title of a job, by which one of ours may be found instead. */
  readonly title?: string;
}

export interface PersonData {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly timeZone: string | null;
  readonly workingHours: readonly WorkingHours[] | null;
}
export interface JobData {
  readonly title: string;
  readonly department: string;
  readonly level: string;
  /** As the source names its hiring manager; null when it names none. */
  readonly manager: { readonly sourceId: string | null; readonly email: string | null } | null;
}
export interface StageData {
  readonly name: string;
  readonly steps: readonly { readonly id: string; readonly name: string }[];
}
export interface QuestionData {
  readonly key: string;
  readonly roundKind: string;
  readonly topic: string;
  readonly title: string;
  readonly prompt: string;
  readonly difficulty: string;
  readonly competencies: readonly string[];
  readonly tests: string;
  readonly keyPoints: readonly string[];
  readonly followUps: readonly string[];
  readonly strongSigns: readonly string[];
  readonly weakSigns: readonly string[];
}
export interface CandidateData {
  readonly name: string;
  readonly email: string;
  readonly timeZone: string | null;
  readonly links: readonly string[];
  readonly source: string;
}
export interface ApplicationData {
  readonly candidate: string;
  readonly job: { readonly sourceId: string; readonly title: string } | null;
  /** True while it is neither decided nor withdrawn there: only then it becomes one of ours. */
  readonly open: boolean;
  readonly status: string;
  readonly stage: string;
  readonly reason: string;
  readonly appliedAt: string | null;
  readonly closedAt: string | null;
}
export interface InterviewerData {
  readonly sourceId: string;
  readonly name: string;
  readonly response: string;
  /** Id of the scorecard this interviewer filed about it, where the source says so. */
  readonly scorecard: string | null;
}
export interface InterviewData {
  readonly candidate: string | null;
  readonly application: string | null;
  readonly name: string;
  readonly stepId: string;
  readonly stage: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  /** Calendar day of what lasted all day, as `YYYY-MM-DD`. */
  readonly onDate: string | null;
  readonly state: string;
  readonly place: string;
  readonly interviewers: readonly InterviewerData[];
}
export const IMPORTED_RECOMMENDATIONS = [
  'strong_no',
  'no',
  'mixed',
  'yes',
  'strong_yes',
  'insufficient_signal',
  'unmapped',
] as const;
/** Ours, and `mixed`, which has no equal among ours, and `unmapped` for words we do not know. */
export type ImportedRecommendation = (typeof IMPORTED_RECOMMENDATIONS)[number];

export interface ImportedRating {
  readonly name: string;
  readonly group: string;
  /** 1 to 4; null where there is no equal, or nothing was probed. */
  readonly rating: number | null;
  /** The source's own word. */
  readonly original: string;
  readonly note: string;
}
export interface ScorecardData {
  readonly candidate: string | null;
  readonly application: string | null;
  readonly interview: string | null;
  readonly author: { readonly sourceId: string; readonly name: string };
  readonly roundName: string;
  readonly interviewedAt: string | null;
  readonly submittedAt: string | null;
  readonly recommendation: ImportedRecommendation;
  readonly recommendationOriginal: string;
  readonly summary: string;
  readonly ratings: readonly ImportedRating[];
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly privateNotes: string;
}

/** The content of each kind of record, in our words. */
export interface RecordData {
  readonly person: PersonData;
  readonly job: JobData;
  readonly stage: StageData;
  readonly question: QuestionData;
  readonly candidate: CandidateData;
  readonly application: ApplicationData;
  readonly interview: InterviewData;
  readonly scorecard: ScorecardData;
}

/** One record of a file in our words, or what is wrong with it. */
export interface MappedRecord<K extends RecordKind = RecordKind> {
  readonly record: K | 'unknown';
  readonly sourceId: string;
  /** Tells the record to a person; of a scorecard it says neither who wrote it nor what. */
  readonly label: string;
  readonly data: RecordData[K] | null;
  readonly refs: readonly RecordRef[];
  readonly problems: readonly FieldProblem[];
  readonly raw: unknown;
  /** Mentioned in passing by another record: whatever says more about it wins. */
  readonly implied: boolean;
}

/** A field of the file that has no place here. */
export interface UnknownField {
  readonly record: string;
  /** Dotted path; `[]` stands for every entry of a list. */
  readonly field: string;
  readonly times: number;
  /** The start of one value; of feedback and voluntary answers only the kind of value. */
  readonly example: string;
}
