/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Somebody who applies for a job */
export type AddCandidateInput = {
  /** E-mail address; a known one adds an application to the candidate who has it */
  email: string;
  /** Chosen by the client; the same key makes one application however often it is sent */
  idempotencyKey: string;
  /** The open job that is applied for */
  jobId: string;
  /** Web addresses of public work, at most 10 */
  links?: Array<string> | null | undefined;
  /** Name of the candidate */
  name: string;
  /** Restricted: what the candidate expects to earn */
  payExpectation?: string | null | undefined;
  /** Restricted: notes that no interviewer ever sees */
  privateNotes?: string | null | undefined;
  /** How to say the name */
  pronunciation?: string | null | undefined;
  /** Where the candidate came from */
  source?: string | null | undefined;
  /** IANA time zone of the candidate */
  timeZone: string;
};

/** A named person’s finding about a red flag */
export type AdjudicateFlagInput = {
  /** Key of the red-flag type */
  flagType: string;
  /** Chosen by the client; the same key adjudicates once however often it is sent */
  idempotencyKey: string;
  /** Loop on which the flag was raised */
  loopId: string;
  /** CLEARED or UPHELD; nothing else is a finding */
  outcome: FlagStatus;
  /** Why; shown in the packet under your name */
  reason: string;
};

/** A loop whose open stage is passed */
export type AdvanceLoopInput = {
  /** Chosen by the client; the same key advances once */
  idempotencyKey: string;
  /** The loop to advance */
  loopId: string;
  /** Version of the loop you decided on */
  version: number;
};

/** Whether, and how, the candidate may use AI tools in a round */
export type AiUsePolicy =
  /** Allowed when the candidate says what was used for what */
  | 'ALLOWED_DISCLOSED'
  /** No AI tools */
  | 'PROHIBITED'
  /** Only the tool that the company provides */
  | 'PROVIDED_TOOL'
  /** Working with a tool is part of the task */
  | 'REQUIRED';

/** A further version of your own filed scorecard */
export type AmendScorecardInput = {
  /** The whole amended scorecard */
  body: ScorecardBodyInput;
  /** Chosen by the client; the same key amends once however often it is sent */
  idempotencyKey: string;
  /** Why it is amended; shown beside the amendment */
  reason: string;
  /** Your scorecard */
  scorecardId: string;
  /** Number of the latest version you read */
  version: number;
};

/** Somebody to put on a round */
export type AssignSeatInput = {
  /** Chosen by the client; the same key makes one seat */
  idempotencyKey: string;
  /** Who is to sit on it */
  personId: string;
  /** What they are to do; a round has one lead */
  role: SeatRole;
  /** The round to staff */
  roundId: string;
};

/** What a loop waits for */
export type AttentionKind =
  /** All stages are passed; somebody has to decide */
  | 'DECISION_DUE'
  /** A critical red flag waits for a finding */
  | 'FLAG_TO_ADJUDICATE'
  /** A round of an open stage has no slot */
  | 'ROUND_TO_SCHEDULE'
  /** Somebody’s scorecard is overdue */
  | 'SCORECARD_LATE'
  /** A round of an open stage has nobody to lead it */
  | 'SEAT_TO_FILL'
  /** Everybody on the open stage has filed; it can be passed */
  | 'STAGE_TO_ADVANCE';

/** The kind of company whose emphasis a blueprint follows */
export type CompanyPattern =
  /** Deep fundamentals, research, safety */
  | 'AI_NATIVE_LAB'
  /** Ownership from end to end, breadth, speed */
  | 'AI_STARTUP'
  /** Software-engineering bar, design at scale */
  | 'BIG_TECH'
  /** Integration, security, change in large organisations */
  | 'ENTERPRISE_AI'
  /** The default loop */
  | 'STANDARD';

/** Why somebody is kept away from a candidate */
export type ConflictKind =
  /** They worked together before */
  | 'FORMER_COLLEAGUE'
  /** They are the candidate */
  | 'OWN_RECORD'
  /** They referred the candidate */
  | 'REFERRER'
  /** They are related, or live together */
  | 'RELATIVE'
  /** One reports to the other, or did */
  | 'REPORTING_LINE';

/** A key point the candidate came to */
export type CoveredKeyPointInput = {
  /** Key of a point of that question */
  keyPoint: string;
  /** Key of a question of the round’s kit */
  questionKey: string;
};

/** A job to open */
export type CreateJobInput = {
  /** Key of the blueprint its loops will follow */
  blueprintKey: string;
  /** Department of the new job */
  department: string;
  /** An active hiring manager */
  hiringManagerId: string;
  /** Chosen by the client; the same key opens one job however often it is sent */
  idempotencyKey: string;
  /** Level that is looked for */
  level: string;
  /** Emphasis of its loops */
  pattern: CompanyPattern;
  /** Active recruiters */
  recruiterIds: Array<string>;
  /** Title of the new job */
  title: string;
};

/** The hiring manager’s decision about a loop */
export type DecidePacketInput = {
  /** Chosen by the client; the same key decides once however often it is sent */
  idempotencyKey: string;
  /** Level you decide at, e.g. `Senior` */
  level: string;
  /** The loop to decide on */
  loopId: string;
  /** Version of the loop you decide on, as the packet gave it */
  loopVersion: number;
  /** What you decide */
  outcome: DecisionOutcome;
  /** Why; kept with the decision for good */
  rationale: string;
};

/** What a hiring manager decided */
export type DecisionOutcome =
  /** Make an offer */
  | 'HIRE'
  /** Wait: the loop stays open for another decision */
  | 'HOLD'
  /** Do not make an offer */
  | 'NO_HIRE';

/** A conflict of interest to put on record */
export type DeclareConflictInput = {
  /** From which candidate */
  candidateId: string;
  /** Chosen by the client; the same key declares once */
  idempotencyKey: string;
  /** Why */
  kind: ConflictKind;
  /** Who is to be kept away */
  personId: string;
};

/** How hard a question is for the level it is meant for */
export type Difficulty =
  /** A warm-up */
  | 'EASY'
  /** Leaves room for the strongest */
  | 'HARD'
  /** The usual case */
  | 'MEDIUM';

/** Which session is to end */
export type EndSessionInput = {
  /** Makes repeating the ending harmless */
  idempotencyKey: string;
  /** The session to end; your own, or as admin anybody’s */
  sessionId: string;
};

/** What an evidence note holds */
export type EvidenceKind =
  /** Something the candidate produced: code, a drawing, a list */
  | 'ARTEFACT'
  /** Something the candidate was seen to do */
  | 'DID'
  /** Words of the candidate, as near to verbatim as they were caught */
  | 'SAID';

/** An evidence note to keep */
export type EvidenceNoteInput = {
  /** Seconds from the start of the round, for notes taken live */
  atSeconds?: number | null | undefined;
  /** Chosen by the client, unique inside the scorecard */
  id: string;
  /** SAID, DID or ARTEFACT */
  kind: EvidenceKind;
  /** The note, at most 20 000 characters */
  text: string;
};

/** A seat that will not file */
export type ExcuseSeatInput = {
  /** Chosen by the client; the same key excuses once */
  idempotencyKey: string;
  /** True when they were not there, rather than let off */
  noShow?: boolean | null | undefined;
  /** Why; the packet shows it */
  reason: string;
  /** The seat to let off, which has not filed */
  seatId: string;
  /** Version of the seat you decided on */
  version: number;
};

/** How the voices about a red flag stand to each other */
export type FlagPicture =
  /** A top rating in another round speaks against it */
  | 'CONTESTED'
  /** Seen by different people in different rounds */
  | 'CORROBORATED'
  /** Seen on one side only */
  | 'ONCE';

/** How much a red flag weighs */
export type FlagSeverity =
  /** A hire cannot be decided before somebody named has cleared or upheld it */
  | 'CRITICAL'
  /** Speaks against hiring unless something else explains it */
  | 'MAJOR'
  /** Worth knowing */
  | 'MINOR';

/** Where a red flag stands */
export type FlagStatus =
  /** Somebody named found it does not hold */
  | 'CLEARED'
  /** Raised by different people in different rounds */
  | 'CORROBORATED'
  /** Contradicted by a top rating in another round */
  | 'DISPUTED'
  /** Raised on one side only */
  | 'RAISED'
  /** Somebody named found it holds */
  | 'UPHELD';

/** Somebody new, who gets a link to sign in with */
export type InvitePersonInput = {
  /** Address of the invited person; nobody else may have it */
  email: string;
  /** Makes repeating the invitation harmless */
  idempotencyKey: string;
  /** Name of the invited person */
  name: string;
  /** What the invited person may do */
  roles: Array<Role>;
  /** IANA time zone of the invited person */
  timeZone: string;
};

/** Which loops to list; what is not given does not matter */
export type LoopFilter = {
  /** Part of the candidate’s name, in any case */
  candidateName?: string | null | undefined;
  /** Only loops of this job */
  jobId?: string | null | undefined;
  /** Only loops with missing scorecards, or only those without */
  needsFeedback?: boolean | null | undefined;
  /** Only loops whose current stage has this position, from 0 */
  stage?: number | null | undefined;
  /** Only loops in this state */
  state?: LoopState | null | undefined;
};

/** Where a loop stands */
export type LoopState =
  /** All stages are passed; a decision is due */
  | 'DEBRIEF'
  /** Decided to hire */
  | 'HIRED'
  /** A stage is open */
  | 'IN_PROGRESS'
  /** Decided not to hire */
  | 'NOT_HIRED'
  /** Decided to wait */
  | 'ON_HOLD'
  /** No stage has opened yet */
  | 'PLANNED'
  /** Ended early, with the reason kept */
  | 'STOPPED';

/** Whom a sign-in link is for */
export type MakeSignInLinkInput = {
  /** Makes repeating the request harmless; every answer carries a fresh link */
  idempotencyKey: string;
  /** The person who shall sign in with the link */
  personId: string;
};

/** A loop whose feedback you need before its seal opens */
export type OpenEarlyInput = {
  /** Chosen by the client; the same key opens once */
  idempotencyKey: string;
  /** The loop to open */
  loopId: string;
  /** Why it cannot wait; the packet shows it */
  reason: string;
};

/** How the assessors of a competency stand to each other */
export type Picture =
  /** Less than two levels lie between the lowest and the highest */
  | 'AGREE'
  /** Two levels or more lie between the lowest and the highest */
  | 'MIXED'
  /** Nobody gave a rating that rests on evidence */
  | 'UNKNOWN';

/** A red flag to raise */
export type RaisedFlagInput = {
  /** What you make of it */
  comment?: string;
  /** Ids of at least one note that shows the flag */
  evidence?: Array<string>;
  /** How much you think the flag weighs */
  severity: FlagSeverity;
  /** Key of a red-flag type of the loop’s taxonomy */
  type: string;
};

/** A rating to keep */
export type RatingInput = {
  /** What you make of the evidence */
  comment?: string;
  /** Key of a competency of the round’s rubric */
  competency: string;
  /** Ids of the notes your rating rests on */
  evidence?: Array<string>;
  /** True to say that the round did not get to it */
  notProbed?: boolean | null | undefined;
  /** Level 1 to 4; leave out while unrated or when not probed */
  value?: number | null | undefined;
};

/** What an interviewer recommends. There is no middle: it forces a view, or the admission that the signal was too weak. */
export type Recommendation =
  /** The round did not give enough to judge by; the summary says what was missing */
  | 'INSUFFICIENT_SIGNAL'
  /** Leans against hiring */
  | 'NO'
  /** Would argue against hiring */
  | 'STRONG_NO'
  /** Would argue for hiring */
  | 'STRONG_YES'
  /** Leans towards hiring */
  | 'YES';

/** A seat to take back */
export type RemoveSeatInput = {
  /** Chosen by the client; the same key removes once */
  idempotencyKey: string;
  /** The seat to take back, which has not filed */
  seatId: string;
  /** Version of the seat you decided on */
  version: number;
};

/** What somebody may do for the organisation; no role is a way around independence */
export type Role =
  /** Manages people and the organisation, and reads the audit trail */
  | 'ADMIN'
  /** Owns jobs and decides on their loops */
  | 'HIRING_MANAGER'
  /** Sits on rounds and files scorecards */
  | 'INTERVIEWER'
  /** Runs candidates, loops and schedules */
  | 'RECRUITER';

/** What a round is about; chooses its rubric, kit and questions */
export type RoundKind =
  /** A coding task worked on together with a tool that the company provides */
  | 'AI_ASSISTED_CODING'
  /** What the candidate did in real situations */
  | 'BEHAVIOURAL'
  /** Python and data handling, without a tool that writes code */
  | 'CODING'
  /** Working style, fit with the team, level */
  | 'HIRING_MANAGER'
  /** Concepts of models, retrieval and evaluation */
  | 'ML_FUNDAMENTALS'
  /** A short coding task plus basic machine-learning concepts */
  | 'PHONE_SCREEN'
  /** One project of the candidate, from start to operation */
  | 'PROJECT_DEEP_DIVE'
  /** Motivation, background and logistics */
  | 'RECRUITER_SCREEN'
  /** Discussion of a paper the candidate read beforehand */
  | 'RESEARCH_PAPER'
  /** Designing a system around models, from requirements to operation */
  | 'SYSTEM_DESIGN';

/** Whether a round has its time; whether it is over is a matter of the clock */
export type RoundState =
  /** Will not be held */
  | 'CANCELLED'
  /** Has a slot */
  | 'SCHEDULED'
  /** No slot yet */
  | 'UNSCHEDULED';

/** A draft to keep, guarded by the revision it was made from */
export type SaveScorecardDraftInput = {
  /** The whole draft */
  body: ScorecardBodyInput;
  /** Revision the change was made on; 0 when there was no draft yet */
  revision: number;
  /** Your seat that the draft is for */
  seatId: string;
};

/** The whole content of a scorecard; what is left out is gone */
export type ScorecardBodyInput = {
  /** One entry a red-flag type at most */
  flags: Array<RaisedFlagInput>;
  /** Key points of the kit’s questions that the candidate came to */
  keyPoints?: Array<CoveredKeyPointInput>;
  /** At most 200 evidence notes */
  notes: Array<EvidenceNoteInput>;
  /** One entry a competency at most */
  ratings: Array<RatingInput>;
  /** Needed to submit */
  recommendation?: Recommendation | null | undefined;
  /** Only where the kit asks for them */
  star?: Array<StarAnswerInput>;
  /** Needed to submit, at least 20 characters */
  summary?: string;
};

/** When the feedback of a stage opens to those who owe nothing on the loop */
export type Seal =
  /** When the debrief opens */
  | 'DEBRIEF_OPENED'
  /** As soon as the reader has filed everything they owe */
  | 'OWN_SCORECARD'
  /** Once everyone on the stage has filed or been excused */
  | 'STAGE_COMPLETE';

/** What somebody does on a round */
export type SeatRole =
  /** Runs the round */
  | 'LEAD'
  /** Asks and assesses beside the lead */
  | 'PANELIST'
  /** Leads while being watched; the scorecard counts */
  | 'REVERSE_SHADOW'
  /** Learns by watching; the scorecard never counts */
  | 'SHADOW';

/** Whether a seat owes a scorecard */
export type SeatState =
  /** Owes one, or has filed it */
  | 'ASSIGNED'
  /** Was let off, with the reason kept */
  | 'EXCUSED'
  /** Was not there, with the reason kept */
  | 'NO_SHOW'
  /** Taken off before the round */
  | 'REMOVED';

/** A new password for yourself */
export type SetPasswordInput = {
  /** The present password; needed when you have one */
  current?: string | null | undefined;
  /** The new one: 15 to 256 characters of any kind, taken exactly as typed */
  password: string;
};

/** A start for a round */
export type SetRoundSlotInput = {
  /** Chosen by the client; the same key schedules once */
  idempotencyKey: string;
  /** The round to schedule */
  roundId: string;
  /** When it starts; it ends after its length. Null clears the slot */
  startsAt?: string | null | undefined;
  /** Version of the round you decided on */
  version: number;
};

/** The steps of a loop, in the order a candidate meets them */
export type StageKind =
  /** Talk with the hiring manager and the team */
  | 'HIRING_MANAGER'
  /** The deep dives, on site or by video */
  | 'ONSITE'
  /** First technical talk */
  | 'PHONE_SCREEN'
  /** First talk with a recruiter */
  | 'RECRUITER_SCREEN';

/** Where a stage stands */
export type StageState =
  /** Its rounds are being held */
  | 'OPEN'
  /** Done; the next one opened */
  | 'PASSED'
  /** The loop ended before it was passed */
  | 'STOPPED'
  /** Waits for the one before it */
  | 'UPCOMING';

/** A behavioural answer to keep */
export type StarAnswerInput = {
  /** What the candidate did */
  action: string;
  /** Key of the question of the kit that was answered */
  questionKey: string;
  /** True when the answer ran past two to three minutes */
  ranLong: boolean;
  /** What you heard came of it */
  result: string;
  /** What you heard about where and when */
  situation: string;
  /** True when the answer never came down to one real case */
  stayedGeneric: boolean;
  /** What you heard had to be done */
  task: string;
};

/** An application to start a loop for */
export type StartLoopInput = {
  /** The application */
  applicationId: string;
  /** Chosen by the client; the same key starts one loop however often it is sent */
  idempotencyKey: string;
  /** True for practice: beside the real loop, and counted nowhere */
  isMock?: boolean | null | undefined;
};

/** A loop to end early */
export type StopLoopInput = {
  /** Chosen by the client; the same key stops once */
  idempotencyKey: string;
  /** The loop to stop */
  loopId: string;
  /** Why; stays on the record */
  reason: string;
  /** Version of the loop you decided on */
  version: number;
};

/** A scorecard to file for good */
export type SubmitScorecardInput = {
  /** The whole scorecard; the draft on the server is not read */
  body: ScorecardBodyInput;
  /** Chosen by the client; the same key files once however often it is sent */
  idempotencyKey: string;
  /** Your seat that you file for */
  seatId: string;
};

/** Changes of a job; what is not given stays */
export type UpdateJobInput = {
  /** New department */
  department?: string | null | undefined;
  /** New hiring manager */
  hiringManagerId?: string | null | undefined;
  /** The job to change */
  id: string;
  /** Chosen by the client; the same key changes the job once */
  idempotencyKey: string;
  /** New level */
  level?: string | null | undefined;
  /** False closes the job to new candidates */
  open?: boolean | null | undefined;
  /** All recruiters from now on */
  recruiterIds?: Array<string> | null | undefined;
  /** New title */
  title?: string | null | undefined;
  /** Version the change was made on */
  version: number;
};

/** What is to change of yourself; fields not given stay as they are */
export type UpdateMeInput = {
  /** Makes repeating this change of yourself harmless */
  idempotencyKey: string;
  /** Your new name */
  name?: string | null | undefined;
  /** Your new IANA time zone */
  timeZone?: string | null | undefined;
  /** Version of yourself that was read before */
  version: number;
  /** All your working hours from now on */
  workingHours?: Array<WorkingHoursInput> | null | undefined;
};

/** What is to change of the organisation; fields not given stay as they are */
export type UpdateOrganisationInput = {
  /** Seal of blueprints that say none of their own */
  defaultSeal?: Seal | null | undefined;
  /** Hours after a round until its scorecards are due, 1 to 240 */
  feedbackDueHours?: number | null | undefined;
  /** Makes repeating this change of the organisation harmless */
  idempotencyKey: string;
  /** New name of the organisation */
  name?: string | null | undefined;
  /** New IANA time zone of the organisation */
  timeZone?: string | null | undefined;
  /** Version of the organisation that was read before */
  version: number;
  /** Usual working hours from now on */
  workingHours?: Array<WorkingHoursInput> | null | undefined;
};

/** What is to change of a person; fields not given stay as they are */
export type UpdatePersonInput = {
  /** False ends every session and link of the person at once */
  active?: boolean | null | undefined;
  /** Who is changed */
  id: string;
  /** Makes repeating this change of a person harmless */
  idempotencyKey: string;
  /** New name */
  name?: string | null | undefined;
  /** All roles from now on; a change ends the sessions of the person */
  roles?: Array<Role> | null | undefined;
  /** New IANA time zone */
  timeZone?: string | null | undefined;
  /** Version of the person that was read before */
  version: number;
  /** All working hours from now on */
  workingHours?: Array<WorkingHoursInput> | null | undefined;
};

/** A window of one weekday in which interviews may be placed, in local time */
export type WorkingHoursInput = {
  /** End, later than the start and at most 1440 */
  endMinute: number;
  /** Start, 0 to 1439 minutes after local midnight */
  startMinute: number;
  /** ISO weekday, 1 (Monday) to 7 (Sunday) */
  weekday: number;
};

export type QuestionListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  roundKind?: RoundKind | null | undefined;
  topic?: string | null | undefined;
}>;


export type QuestionListQuery = { questions: { edges: Array<{ cursor: string, node: { id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type RubricsQueryVariables = Exact<{ [key: string]: never; }>;


export type RubricsQuery = { rubrics: Array<{ id: string, key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, version: number, publishedAt: string, competencies: Array<{ competency: { key: string, name: string, description: string, crossRound: boolean }, anchors: Array<{ level: number, text: string }> }> }> };

export type KitsQueryVariables = Exact<{ [key: string]: never; }>;


export type KitsQuery = { kits: Array<{ id: string, key: string, title: string, roundKind: RoundKind, purpose: string, doList: Array<string>, dontList: Array<string>, capturesStar: boolean, version: number, plan: Array<{ title: string, minutes: number }>, focusCompetencies: Array<{ key: string, name: string, description: string, crossRound: boolean }>, questions: Array<{ id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> }> }> };

export type BlueprintsQueryVariables = Exact<{ [key: string]: never; }>;


export type BlueprintsQuery = { blueprints: Array<{ id: string, key: string, title: string, pattern: CompanyPattern, description: string, seal: Seal, version: number, stages: Array<{ kind: StageKind, name: string, purpose: string, rounds: Array<{ key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, rubricKey: string, kitKey: string }> }>, weights: Array<{ weight: number, minAssessors: number, competency: { key: string, name: string, description: string, crossRound: boolean } }> }> };

export type FlagTaxonomyQueryVariables = Exact<{ [key: string]: never; }>;


export type FlagTaxonomyQuery = { flagTaxonomy: { id: string, key: string, version: number, flags: Array<{ key: string, name: string, heard: string, competencies: Array<string>, clearedBy: string }> } };

export type JobFieldsFragment = { id: string, title: string, department: string, level: string, pattern: CompanyPattern, blueprintKey: string, open: boolean, createdAt: string, version: number, hiringManager: { id: string, name: string }, recruiters: Array<{ id: string, name: string }> };

export type ApplicationFieldsFragment = { id: string, createdAt: string, payExpectation: string | null, job: { id: string, title: string, level: string }, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, loop: { id: string, isMock: boolean, startedAt: string, owedByMe: number, stages: Array<{ id: string, position: number, name: string }>, progress: { state: LoopState, currentStage: number, lastActivityAt: string } | null } | null };

export type CandidateListFieldsFragment = { id: string, name: string, email: string, timeZone: string, source: string, createdAt: string, version: number };

export type CandidateFieldsFragment = { pronunciation: string, links: Array<string>, id: string, name: string, email: string, timeZone: string, source: string, createdAt: string, version: number, applications: Array<{ id: string, createdAt: string, payExpectation: string | null, job: { id: string, title: string, level: string }, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, loop: { id: string, isMock: boolean, startedAt: string, owedByMe: number, stages: Array<{ id: string, position: number, name: string }>, progress: { state: LoopState, currentStage: number, lastActivityAt: string } | null } | null }>, conflicts: Array<{ id: string, kind: ConflictKind, person: { id: string, name: string } }>, restricted: { privateNotes: string } | null };

export type ConflictFieldsFragment = { id: string, kind: ConflictKind, person: { id: string, name: string } };

export type JobListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  open?: boolean | null | undefined;
}>;


export type JobListQuery = { jobs: { edges: Array<{ cursor: string, node: { id: string, title: string, department: string, level: string, pattern: CompanyPattern, blueprintKey: string, open: boolean, createdAt: string, version: number, hiringManager: { id: string, name: string }, recruiters: Array<{ id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type JobOneQueryVariables = Exact<{
  id: string;
}>;


export type JobOneQuery = { job:
    | { __typename: 'Job', id: string, title: string, department: string, level: string, pattern: CompanyPattern, blueprintKey: string, open: boolean, createdAt: string, version: number, hiringManager: { id: string, name: string }, recruiters: Array<{ id: string, name: string }> }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
   };

export type CandidateListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type CandidateListQuery = { candidates: { edges: Array<{ cursor: string, node: { id: string, name: string, email: string, timeZone: string, source: string, createdAt: string, version: number, applications: Array<{ id: string, job: { id: string, title: string } }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CandidateOneQueryVariables = Exact<{
  id: string;
}>;


export type CandidateOneQuery = { candidate:
    | { __typename: 'Candidate', pronunciation: string, links: Array<string>, id: string, name: string, email: string, timeZone: string, source: string, createdAt: string, version: number, applications: Array<{ id: string, createdAt: string, payExpectation: string | null, job: { id: string, title: string, level: string }, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, loop: { id: string, isMock: boolean, startedAt: string, owedByMe: number, stages: Array<{ id: string, position: number, name: string }>, progress: { state: LoopState, currentStage: number, lastActivityAt: string } | null } | null }>, conflicts: Array<{ id: string, kind: ConflictKind, person: { id: string, name: string } }>, restricted: { privateNotes: string } | null }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
   };

export type CreateJobMutationVariables = Exact<{
  input: CreateJobInput;
}>;


export type CreateJobMutation = { createJob:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'JobSaved', job: { id: string, title: string, department: string, level: string, pattern: CompanyPattern, blueprintKey: string, open: boolean, createdAt: string, version: number, hiringManager: { id: string, name: string }, recruiters: Array<{ id: string, name: string }> } }
   };

export type UpdateJobMutationVariables = Exact<{
  input: UpdateJobInput;
}>;


export type UpdateJobMutation = { updateJob:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'JobSaved', job: { id: string, title: string, department: string, level: string, pattern: CompanyPattern, blueprintKey: string, open: boolean, createdAt: string, version: number, hiringManager: { id: string, name: string }, recruiters: Array<{ id: string, name: string }> } }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type AddCandidateMutationVariables = Exact<{
  input: AddCandidateInput;
}>;


export type AddCandidateMutation = { addCandidate:
    | { __typename: 'CandidateAdded', candidate: { pronunciation: string, links: Array<string>, id: string, name: string, email: string, timeZone: string, source: string, createdAt: string, version: number, applications: Array<{ id: string, createdAt: string, payExpectation: string | null, job: { id: string, title: string, level: string }, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, loop: { id: string, isMock: boolean, startedAt: string, owedByMe: number, stages: Array<{ id: string, position: number, name: string }>, progress: { state: LoopState, currentStage: number, lastActivityAt: string } | null } | null }>, conflicts: Array<{ id: string, kind: ConflictKind, person: { id: string, name: string } }>, restricted: { privateNotes: string } | null }, application: { id: string } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { declareConflict:
    | { __typename: 'ConflictDeclared', conflict: { id: string, kind: ConflictKind, person: { id: string, name: string } } }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type PersonFieldsFragment = { id: string, name: string, email: string, roles: Array<Role>, timeZone: string, active: boolean, version: number, workingHours: Array<{ weekday: number, startMinute: number, endMinute: number }> };

export type OrganisationFieldsFragment = { name: string, timeZone: string, feedbackDueHours: number, defaultSeal: Seal, version: number, workingHours: Array<{ weekday: number, startMinute: number, endMinute: number }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { sessionExpiresAt: string, can: Array<string>, person: { id: string, name: string, email: string, roles: Array<Role>, timeZone: string, active: boolean, version: number, workingHours: Array<{ weekday: number, startMinute: number, endMinute: number }> }, organisation: { name: string, timeZone: string, feedbackDueHours: number, defaultSeal: Seal, version: number, workingHours: Array<{ weekday: number, startMinute: number, endMinute: number }> } } | null };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, createdAt: string, lastUsedAt: string, userAgent: string, current: boolean }> };

export type PersonListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  role?: Role | null | undefined;
}>;


export type PersonListQuery = { people: { edges: Array<{ cursor: string, node: { id: string, name: string, email: string, roles: Array<Role>, timeZone: string, active: boolean, version: number, workingHours: Array<{ weekday: number, startMinute: number, endMinute: number }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AuditListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  subjectType?: string | null | undefined;
  subjectId?: string | null | undefined;
}>;


export type AuditListQuery = { auditTrail: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string | null, action: string, subjectType: string, subjectId: string, detail: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson:
    | { __typename: 'EmailTakenProblem', message: string }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'PersonInvited', link: string, expiresAt: string, person: { id: string, name: string, email: string, roles: Array<Role>, timeZone: string, active: boolean, version: number, workingHours: Array<{ weekday: number, startMinute: number, endMinute: number }> } }
   };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LastAdminProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PersonSaved', person: { id: string, name: string, email: string, roles: Array<Role>, timeZone: string, active: boolean, version: number, workingHours: Array<{ weekday: number, startMinute: number, endMinute: number }> } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type MakeSignInLinkMutationVariables = Exact<{
  input: MakeSignInLinkInput;
}>;


export type MakeSignInLinkMutation = { makeSignInLink:
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SignInLinkMade', link: string, expiresAt: string }
   };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateOrganisationMutation = { updateOrganisation:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'OrganisationSaved', organisation: { name: string, timeZone: string, feedbackDueHours: number, defaultSeal: Seal, version: number, workingHours: Array<{ weekday: number, startMinute: number, endMinute: number }> } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type UpdateMeMutationVariables = Exact<{
  input: UpdateMeInput;
}>;


export type UpdateMeMutation = { updateMe:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'PersonSaved', person: { id: string, name: string, email: string, roles: Array<Role>, timeZone: string, active: boolean, version: number, workingHours: Array<{ weekday: number, startMinute: number, endMinute: number }> } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'PasswordSet', at: string }
   };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SessionEnded', sessionId: string }
   };

export type SeatFieldsFragment = { id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, person: { id: string, name: string, timeZone: string } };

export type RoundFieldsFragment = { id: string, position: number, key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, state: RoundState, startsAt: string | null, endsAt: string | null, version: number, otherSeats: number, seats: Array<{ id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, person: { id: string, name: string, timeZone: string } }> };

export type LoopHeadFieldsFragment = { id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } };

export type LoopListFieldsFragment = { id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, stages: Array<{ id: string, position: number, kind: StageKind, name: string }>, progress: { state: LoopState, currentStage: number, missingCount: number, lastActivityAt: string, closedAt: string | null, stages: Array<{ stageId: string, state: StageState, seats: number, filed: number, readable: boolean }> } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } };

export type LoopFieldsFragment = { id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, stages: Array<{ id: string, position: number, kind: StageKind, name: string, rounds: Array<{ id: string, position: number, key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, state: RoundState, startsAt: string | null, endsAt: string | null, version: number, otherSeats: number, seats: Array<{ id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, person: { id: string, name: string, timeZone: string } }> }> }>, progress: { state: LoopState, stopReason: string | null, version: number, currentStage: number, missingCount: number, lastActivityAt: string, closedAt: string | null, stages: Array<{ stageId: string, state: StageState, closedAt: string | null, seats: number, filed: number, readable: boolean }>, coverage: Array<{ weight: number, need: number, have: number, planned: number, competency: { key: string, name: string, description: string, crossRound: boolean } }>, history: Array<{ at: string, actorName: string | null, action: string, text: string }> } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } };

export type LoopListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: LoopFilter | null | undefined;
}>;


export type LoopListQuery = { loops: { edges: Array<{ cursor: string, node: { id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, stages: Array<{ id: string, position: number, kind: StageKind, name: string }>, progress: { state: LoopState, currentStage: number, missingCount: number, lastActivityAt: string, closedAt: string | null, stages: Array<{ stageId: string, state: StageState, seats: number, filed: number, readable: boolean }> } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type SealedLoopListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SealedLoopListQuery = { sealedLoops: { edges: Array<{ cursor: string, node: { id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, stages: Array<{ id: string, position: number, kind: StageKind, name: string }>, progress: { state: LoopState, currentStage: number, missingCount: number, lastActivityAt: string, closedAt: string | null, stages: Array<{ stageId: string, state: StageState, seats: number, filed: number, readable: boolean }> } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type LoopOneQueryVariables = Exact<{
  id: string;
}>;


export type LoopOneQuery = { loop:
    | { __typename: 'Loop', id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, stages: Array<{ id: string, position: number, kind: StageKind, name: string, rounds: Array<{ id: string, position: number, key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, state: RoundState, startsAt: string | null, endsAt: string | null, version: number, otherSeats: number, seats: Array<{ id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, person: { id: string, name: string, timeZone: string } }> }> }>, progress: { state: LoopState, stopReason: string | null, version: number, currentStage: number, missingCount: number, lastActivityAt: string, closedAt: string | null, stages: Array<{ stageId: string, state: StageState, closedAt: string | null, seats: number, filed: number, readable: boolean }>, coverage: Array<{ weight: number, need: number, have: number, planned: number, competency: { key: string, name: string, description: string, crossRound: boolean } }>, history: Array<{ at: string, actorName: string | null, action: string, text: string }> } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
   };

export type LoopScorecardsQueryVariables = Exact<{
  id: string;
}>;


export type LoopScorecardsQuery = { loop:
    | { __typename: 'Loop', id: string, stages: Array<{ id: string, rounds: Array<{ id: string, scorecards: Array<{ id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> } }> }> | null }> }> }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
   };

export type StartLoopMutationVariables = Exact<{
  input: StartLoopInput;
}>;


export type StartLoopMutation = { startLoop:
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopStarted', loop: { id: string } }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'TransitionProblem', message: string }
   };

export type AdvanceLoopMutationVariables = Exact<{
  input: AdvanceLoopInput;
}>;


export type AdvanceLoopMutation = { advanceLoop:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FeedbackMissingProblem', message: string, missing: Array<{ seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopAdvanced', loop: { id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, stages: Array<{ id: string, position: number, kind: StageKind, name: string, rounds: Array<{ id: string, position: number, key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, state: RoundState, startsAt: string | null, endsAt: string | null, version: number, otherSeats: number, seats: Array<{ id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, person: { id: string, name: string, timeZone: string } }> }> }>, progress: { state: LoopState, stopReason: string | null, version: number, currentStage: number, missingCount: number, lastActivityAt: string, closedAt: string | null, stages: Array<{ stageId: string, state: StageState, closedAt: string | null, seats: number, filed: number, readable: boolean }>, coverage: Array<{ weight: number, need: number, have: number, planned: number, competency: { key: string, name: string, description: string, crossRound: boolean } }>, history: Array<{ at: string, actorName: string | null, action: string, text: string }> } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } } }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
    | { __typename: 'TransitionProblem', message: string, from: string, to: string }
   };

export type StopLoopMutationVariables = Exact<{
  input: StopLoopInput;
}>;


export type StopLoopMutation = { stopLoop:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'LoopStopped', loop: { id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, stages: Array<{ id: string, position: number, kind: StageKind, name: string, rounds: Array<{ id: string, position: number, key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, state: RoundState, startsAt: string | null, endsAt: string | null, version: number, otherSeats: number, seats: Array<{ id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, person: { id: string, name: string, timeZone: string } }> }> }>, progress: { state: LoopState, stopReason: string | null, version: number, currentStage: number, missingCount: number, lastActivityAt: string, closedAt: string | null, stages: Array<{ stageId: string, state: StageState, closedAt: string | null, seats: number, filed: number, readable: boolean }>, coverage: Array<{ weight: number, need: number, have: number, planned: number, competency: { key: string, name: string, description: string, crossRound: boolean } }>, history: Array<{ at: string, actorName: string | null, action: string, text: string }> } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } } }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type OpenEarlyMutationVariables = Exact<{
  input: OpenEarlyInput;
}>;


export type OpenEarlyMutation = { openEarly:
    | { __typename: 'EarlyLookOpened', at: string }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type OwnSeatsFieldsFragment = { id: string, candidate: { id: string, name: string }, job: { id: string, title: string }, stages: Array<{ id: string, rounds: Array<{ id: string, name: string, kind: RoundKind, startsAt: string | null, seats: Array<{ id: string, mine: boolean, filedAt: string | null }> }> }> };

export type MyFiledQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type MyFiledQuery = { loops: { edges: Array<{ cursor: string, node: { id: string, candidate: { id: string, name: string }, job: { id: string, title: string }, stages: Array<{ id: string, rounds: Array<{ id: string, name: string, kind: RoundKind, startsAt: string | null, seats: Array<{ id: string, mine: boolean, filedAt: string | null }> }> }> } }> }, sealedLoops: { edges: Array<{ cursor: string, node: { id: string, candidate: { id: string, name: string }, job: { id: string, title: string }, stages: Array<{ id: string, rounds: Array<{ id: string, name: string, kind: RoundKind, startsAt: string | null, seats: Array<{ id: string, mine: boolean, filedAt: string | null }> }> }> } }> } };

export type EvidenceFieldsFragment = { id: string, kind: EvidenceKind, text: string, atSeconds: number | null };

export type DecisionFieldsFragment = { number: number, outcome: DecisionOutcome, level: string, rationale: string, decidedBy: string, decidedAt: string, packetNumber: number, packetSha256: string };

export type AdjudicationFieldsFragment = { outcome: FlagStatus, reason: string, adjudicator: string, at: string };

export type PacketFlagFieldsFragment = { type: string, name: string, heard: string, clearedBy: string, severity: FlagSeverity, picture: FlagPicture, status: FlagStatus, raised: Array<{ seatId: string, personName: string, roundName: string, severity: FlagSeverity, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }> }>, contradicted: Array<{ seatId: string, personName: string, roundName: string, competency: string, value: number, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }> }>, adjudication: { outcome: FlagStatus, reason: string, adjudicator: string, at: string } | null };

export type PacketFieldsFragment = { loopId: string, jobTitle: string, level: string, blueprintTitle: string, blueprintVersion: number, contentVersion: number, seal: Seal, complete: boolean, state: LoopState, loopVersion: number, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, rounds: Array<{ roundId: string, stageName: string, name: string, kind: RoundKind, aiPolicy: AiUsePolicy, startsAt: string | null, sealed: boolean }>, assessors: Array<{ seatId: string, personId: string, name: string, roundId: string, roundName: string, role: SeatRole, submittedAt: string, dueAt: string | null, hoursAfterRound: number | null, independent: boolean, amendedAfterSeeing: boolean, recommendation: Recommendation }>, competencies: Array<{ key: string, name: string, description: string, crossRound: boolean, weight: number, picture: Picture, mean: number | null, min: number | null, max: number | null, n: number, assessors: number, minAssessors: number, notProbed: number, ratings: Array<{ seatId: string, value: number | null, notProbed: boolean, supported: boolean, anchor: string | null, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }> }> }>, flags: Array<{ type: string, name: string, heard: string, clearedBy: string, severity: FlagSeverity, picture: FlagPicture, status: FlagStatus, raised: Array<{ seatId: string, personName: string, roundName: string, severity: FlagSeverity, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }> }>, contradicted: Array<{ seatId: string, personName: string, roundName: string, competency: string, value: number, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }> }>, adjudication: { outcome: FlagStatus, reason: string, adjudicator: string, at: string } | null }>, missing: Array<{ seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null }>, excused: Array<{ seatId: string, personName: string, roundName: string, state: SeatState, reason: string }>, recommendations: Array<{ recommendation: Recommendation, names: Array<string> }>, weighted: { score: number | null, coveredWeight: number, leftOut: Array<string> }, scorecards: Array<{ seatId: string, personName: string, roundName: string, kind: RoundKind, submittedAt: string, recommendation: Recommendation, summary: string, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> }, amendments: Array<{ number: number, submittedAt: string, reason: string, afterSeeingOthers: boolean, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> } }> }>, earlyLooks: Array<{ personName: string, reason: string, at: string }>, frozen: { number: number, sha256: string, frozenAt: string, frozenBy: string } | null, decisions: Array<{ number: number, outcome: DecisionOutcome, level: string, rationale: string, decidedBy: string, decidedAt: string, packetNumber: number, packetSha256: string }> };

export type PacketOneQueryVariables = Exact<{
  loopId: string;
}>;


export type PacketOneQuery = { packet:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
    | { __typename: 'Packet', loopId: string, jobTitle: string, level: string, blueprintTitle: string, blueprintVersion: number, contentVersion: number, seal: Seal, complete: boolean, state: LoopState, loopVersion: number, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, rounds: Array<{ roundId: string, stageName: string, name: string, kind: RoundKind, aiPolicy: AiUsePolicy, startsAt: string | null, sealed: boolean }>, assessors: Array<{ seatId: string, personId: string, name: string, roundId: string, roundName: string, role: SeatRole, submittedAt: string, dueAt: string | null, hoursAfterRound: number | null, independent: boolean, amendedAfterSeeing: boolean, recommendation: Recommendation }>, competencies: Array<{ key: string, name: string, description: string, crossRound: boolean, weight: number, picture: Picture, mean: number | null, min: number | null, max: number | null, n: number, assessors: number, minAssessors: number, notProbed: number, ratings: Array<{ seatId: string, value: number | null, notProbed: boolean, supported: boolean, anchor: string | null, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }> }> }>, flags: Array<{ type: string, name: string, heard: string, clearedBy: string, severity: FlagSeverity, picture: FlagPicture, status: FlagStatus, raised: Array<{ seatId: string, personName: string, roundName: string, severity: FlagSeverity, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }> }>, contradicted: Array<{ seatId: string, personName: string, roundName: string, competency: string, value: number, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }> }>, adjudication: { outcome: FlagStatus, reason: string, adjudicator: string, at: string } | null }>, missing: Array<{ seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null }>, excused: Array<{ seatId: string, personName: string, roundName: string, state: SeatState, reason: string }>, recommendations: Array<{ recommendation: Recommendation, names: Array<string> }>, weighted: { score: number | null, coveredWeight: number, leftOut: Array<string> }, scorecards: Array<{ seatId: string, personName: string, roundName: string, kind: RoundKind, submittedAt: string, recommendation: Recommendation, summary: string, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> }, amendments: Array<{ number: number, submittedAt: string, reason: string, afterSeeingOthers: boolean, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> } }> }>, earlyLooks: Array<{ personName: string, reason: string, at: string }>, frozen: { number: number, sha256: string, frozenAt: string, frozenBy: string } | null, decisions: Array<{ number: number, outcome: DecisionOutcome, level: string, rationale: string, decidedBy: string, decidedAt: string, packetNumber: number, packetSha256: string }> }
   };

export type AdjudicateFlagMutationVariables = Exact<{
  input: AdjudicateFlagInput;
}>;


export type AdjudicateFlagMutation = { adjudicateFlag:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'FlagAdjudicated', adjudication: { outcome: FlagStatus, reason: string, adjudicator: string, at: string } }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type DecidePacketMutationVariables = Exact<{
  input: DecidePacketInput;
}>;


export type DecidePacketMutation = { decidePacket:
    | { __typename: 'CriticalFlagProblem', message: string, flagTypes: Array<string> }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FeedbackMissingProblem', message: string, missing: Array<{ seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PacketDecided', decision: { number: number, outcome: DecisionOutcome, level: string, rationale: string, decidedBy: string, decidedAt: string, packetNumber: number, packetSha256: string } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
    | { __typename: 'TransitionProblem', message: string, from: string, to: string }
   };

export type ScorecardBodyFieldsFragment = { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> };

export type DraftFieldsFragment = { seatId: string, revision: number, savedAt: string, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> } };

export type FiledScorecardFieldsFragment = { id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> } }> };

export type CompetencyFieldsFragment = { key: string, name: string, description: string, crossRound: boolean };

export type RubricFieldsFragment = { id: string, key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, version: number, publishedAt: string, competencies: Array<{ competency: { key: string, name: string, description: string, crossRound: boolean }, anchors: Array<{ level: number, text: string }> }> };

export type QuestionFieldsFragment = { id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> };

export type KitFieldsFragment = { id: string, key: string, title: string, roundKind: RoundKind, purpose: string, doList: Array<string>, dontList: Array<string>, capturesStar: boolean, version: number, plan: Array<{ title: string, minutes: number }>, focusCompetencies: Array<{ key: string, name: string, description: string, crossRound: boolean }>, questions: Array<{ id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> }> };

export type TaxonomyFieldsFragment = { id: string, key: string, version: number, flags: Array<{ key: string, name: string, heard: string, competencies: Array<string>, clearedBy: string }> };

export type ScorecardSheetQueryVariables = Exact<{
  seatId: string;
}>;


export type ScorecardSheetQuery = { scorecardSheet:
    | { __typename: 'NotFoundProblem', message: string, subject: string }
    | { __typename: 'ScorecardSheet', seatId: string, loopId: string, roundId: string, role: SeatRole, roundName: string, kind: RoundKind, aiPolicy: AiUsePolicy, startsAt: string | null, endsAt: string | null, dueAt: string | null, jobTitle: string, level: string, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, kit: { id: string, key: string, title: string, roundKind: RoundKind, purpose: string, doList: Array<string>, dontList: Array<string>, capturesStar: boolean, version: number, plan: Array<{ title: string, minutes: number }>, focusCompetencies: Array<{ key: string, name: string, description: string, crossRound: boolean }>, questions: Array<{ id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> }> }, rubric: { id: string, key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, version: number, publishedAt: string, competencies: Array<{ competency: { key: string, name: string, description: string, crossRound: boolean }, anchors: Array<{ level: number, text: string }> }> }, taxonomy: { id: string, key: string, version: number, flags: Array<{ key: string, name: string, heard: string, competencies: Array<string>, clearedBy: string }> }, colleaguesProbe: Array<{ roundName: string, kind: RoundKind, competencies: Array<string> }>, draft: { seatId: string, revision: number, savedAt: string, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> } } | null, filed: { id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> } }> } | null }
   };

export type SaveScorecardDraftMutationVariables = Exact<{
  input: SaveScorecardDraftInput;
}>;


export type SaveScorecardDraftMutation = { saveScorecardDraft:
    | { __typename: 'AlreadyFiledProblem', message: string, submittedAt: string }
    | { __typename: 'DraftConflict', draft: { seatId: string, revision: number, savedAt: string, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> } } }
    | { __typename: 'DraftSaved', draft: { seatId: string, revision: number, savedAt: string, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> } } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type SubmitScorecardMutationVariables = Exact<{
  input: SubmitScorecardInput;
}>;


export type SubmitScorecardMutation = { submitScorecard:
    | { __typename: 'AlreadyFiledProblem', message: string, submittedAt: string }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScorecardFiled', scorecard: { id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> } }> } }
   };

export type AmendScorecardMutationVariables = Exact<{
  input: AmendScorecardInput;
}>;


export type AmendScorecardMutation = { amendScorecard:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScorecardFiled', scorecard: { id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }> } }> } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type AssignSeatMutationVariables = Exact<{
  input: AssignSeatInput;
}>;


export type AssignSeatMutation = { assignSeat:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SeatAssigned', seat: { id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, person: { id: string, name: string, timeZone: string } } }
    | { __typename: 'SlotTakenProblem', message: string, personId: string, personName: string, startsAt: string, endsAt: string }
   };

export type RemoveSeatMutationVariables = Exact<{
  input: RemoveSeatInput;
}>;


export type RemoveSeatMutation = { removeSeat:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SeatChanged', seat: { id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, person: { id: string, name: string, timeZone: string } } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type ExcuseSeatMutationVariables = Exact<{
  input: ExcuseSeatInput;
}>;


export type ExcuseSeatMutation = { excuseSeat:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SeatChanged', seat: { id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, person: { id: string, name: string, timeZone: string } } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type SetRoundSlotMutationVariables = Exact<{
  input: SetRoundSlotInput;
}>;


export type SetRoundSlotMutation = { setRoundSlot:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RoundScheduled', round: { id: string, position: number, key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, state: RoundState, startsAt: string | null, endsAt: string | null, version: number, otherSeats: number, seats: Array<{ id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, person: { id: string, name: string, timeZone: string } }> } }
    | { __typename: 'SlotTakenProblem', message: string, personId: string, personName: string, startsAt: string, endsAt: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type PageFieldsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type FieldProblemFieldsFragment = { message: string, fields: Array<{ path: string, code: string, message: string }> };

export type OwedFieldsFragment = { seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number };

export type LockedFieldsFragment = { message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> };

export type MissingFieldsFragment = { seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null };

export type CandidateRefFieldsFragment = { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> };

export type PersonRefFieldsFragment = { id: string, name: string, timeZone: string };

export type MyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkQuery = { myWork: { rounds: Array<{ seatId: string, roundId: string, loopId: string, role: SeatRole, kind: RoundKind, name: string, jobTitle: string, startsAt: string, endsAt: string, aiPolicy: AiUsePolicy, filed: boolean, hasDraft: boolean, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> } }>, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }>, sealedLoops: Array<{ loopId: string, candidateName: string, jobTitle: string, opensWhen: string }>, attention: Array<{ kind: AttentionKind, loopId: string, candidateName: string, jobTitle: string, text: string, since: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const JobFieldsFragmentDoc = new TypedDocumentString(`
    fragment JobFields on Job {
  id
  title
  department
  level
  pattern
  blueprintKey
  hiringManager {
    id
    name
  }
  recruiters {
    id
    name
  }
  open
  createdAt
  version
}
    `, {"fragmentName":"JobFields"}) as unknown as TypedDocumentString<JobFieldsFragment, unknown>;
export const CandidateListFieldsFragmentDoc = new TypedDocumentString(`
    fragment CandidateListFields on Candidate {
  id
  name
  email
  timeZone
  source
  createdAt
  version
}
    `, {"fragmentName":"CandidateListFields"}) as unknown as TypedDocumentString<CandidateListFieldsFragment, unknown>;
export const CandidateRefFieldsFragmentDoc = new TypedDocumentString(`
    fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}
    `, {"fragmentName":"CandidateRefFields"}) as unknown as TypedDocumentString<CandidateRefFieldsFragment, unknown>;
export const ApplicationFieldsFragmentDoc = new TypedDocumentString(`
    fragment ApplicationFields on Application {
  id
  createdAt
  payExpectation
  job {
    id
    title
    level
  }
  candidate {
    ...CandidateRefFields
  }
  loop {
    id
    isMock
    startedAt
    owedByMe
    stages {
      id
      position
      name
    }
    progress {
      state
      currentStage
      lastActivityAt
    }
  }
}
    fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}`, {"fragmentName":"ApplicationFields"}) as unknown as TypedDocumentString<ApplicationFieldsFragment, unknown>;
export const ConflictFieldsFragmentDoc = new TypedDocumentString(`
    fragment ConflictFields on Conflict {
  id
  kind
  person {
    id
    name
  }
}
    `, {"fragmentName":"ConflictFields"}) as unknown as TypedDocumentString<ConflictFieldsFragment, unknown>;
export const CandidateFieldsFragmentDoc = new TypedDocumentString(`
    fragment CandidateFields on Candidate {
  ...CandidateListFields
  pronunciation
  links
  applications {
    ...ApplicationFields
  }
  conflicts {
    ...ConflictFields
  }
  restricted {
    privateNotes
  }
}
    fragment ApplicationFields on Application {
  id
  createdAt
  payExpectation
  job {
    id
    title
    level
  }
  candidate {
    ...CandidateRefFields
  }
  loop {
    id
    isMock
    startedAt
    owedByMe
    stages {
      id
      position
      name
    }
    progress {
      state
      currentStage
      lastActivityAt
    }
  }
}
fragment CandidateListFields on Candidate {
  id
  name
  email
  timeZone
  source
  createdAt
  version
}
fragment ConflictFields on Conflict {
  id
  kind
  person {
    id
    name
  }
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}`, {"fragmentName":"CandidateFields"}) as unknown as TypedDocumentString<CandidateFieldsFragment, unknown>;
export const PersonFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonFields on Person {
  id
  name
  email
  roles
  timeZone
  workingHours {
    weekday
    startMinute
    endMinute
  }
  active
  version
}
    `, {"fragmentName":"PersonFields"}) as unknown as TypedDocumentString<PersonFieldsFragment, unknown>;
export const OrganisationFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrganisationFields on Organisation {
  name
  timeZone
  workingHours {
    weekday
    startMinute
    endMinute
  }
  feedbackDueHours
  defaultSeal
  version
}
    `, {"fragmentName":"OrganisationFields"}) as unknown as TypedDocumentString<OrganisationFieldsFragment, unknown>;
export const LoopHeadFieldsFragmentDoc = new TypedDocumentString(`
    fragment LoopHeadFields on Loop {
  id
  candidate {
    ...CandidateRefFields
  }
  job {
    id
    title
    department
    level
  }
  isMock
  seal
  startedAt
  blueprintTitle
  blueprintVersion
  owedByMe
}
    fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}`, {"fragmentName":"LoopHeadFields"}) as unknown as TypedDocumentString<LoopHeadFieldsFragment, unknown>;
export const LoopListFieldsFragmentDoc = new TypedDocumentString(`
    fragment LoopListFields on Loop {
  ...LoopHeadFields
  stages {
    id
    position
    kind
    name
  }
  progress {
    state
    currentStage
    missingCount
    lastActivityAt
    closedAt
    stages {
      stageId
      state
      seats
      filed
      readable
    }
  }
}
    fragment LoopHeadFields on Loop {
  id
  candidate {
    ...CandidateRefFields
  }
  job {
    id
    title
    department
    level
  }
  isMock
  seal
  startedAt
  blueprintTitle
  blueprintVersion
  owedByMe
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}`, {"fragmentName":"LoopListFields"}) as unknown as TypedDocumentString<LoopListFieldsFragment, unknown>;
export const PersonRefFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
    `, {"fragmentName":"PersonRefFields"}) as unknown as TypedDocumentString<PersonRefFieldsFragment, unknown>;
export const SeatFieldsFragmentDoc = new TypedDocumentString(`
    fragment SeatFields on Seat {
  id
  person {
    ...PersonRefFields
  }
  role
  state
  reason
  version
  mine
  filedAt
  dueAt
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"SeatFields"}) as unknown as TypedDocumentString<SeatFieldsFragment, unknown>;
export const RoundFieldsFragmentDoc = new TypedDocumentString(`
    fragment RoundFields on Round {
  id
  position
  key
  kind
  name
  durationMinutes
  aiPolicy
  state
  startsAt
  endsAt
  version
  otherSeats
  seats {
    ...SeatFields
  }
}
    fragment SeatFields on Seat {
  id
  person {
    ...PersonRefFields
  }
  role
  state
  reason
  version
  mine
  filedAt
  dueAt
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"RoundFields"}) as unknown as TypedDocumentString<RoundFieldsFragment, unknown>;
export const LoopFieldsFragmentDoc = new TypedDocumentString(`
    fragment LoopFields on Loop {
  ...LoopHeadFields
  stages {
    id
    position
    kind
    name
    rounds {
      ...RoundFields
    }
  }
  progress {
    state
    stopReason
    version
    currentStage
    missingCount
    lastActivityAt
    closedAt
    stages {
      stageId
      state
      closedAt
      seats
      filed
      readable
    }
    coverage {
      competency {
        key
        name
        description
        crossRound
      }
      weight
      need
      have
      planned
    }
    history {
      at
      actorName
      action
      text
    }
  }
}
    fragment SeatFields on Seat {
  id
  person {
    ...PersonRefFields
  }
  role
  state
  reason
  version
  mine
  filedAt
  dueAt
}
fragment RoundFields on Round {
  id
  position
  key
  kind
  name
  durationMinutes
  aiPolicy
  state
  startsAt
  endsAt
  version
  otherSeats
  seats {
    ...SeatFields
  }
}
fragment LoopHeadFields on Loop {
  id
  candidate {
    ...CandidateRefFields
  }
  job {
    id
    title
    department
    level
  }
  isMock
  seal
  startedAt
  blueprintTitle
  blueprintVersion
  owedByMe
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"LoopFields"}) as unknown as TypedDocumentString<LoopFieldsFragment, unknown>;
export const OwnSeatsFieldsFragmentDoc = new TypedDocumentString(`
    fragment OwnSeatsFields on Loop {
  id
  candidate {
    id
    name
  }
  job {
    id
    title
  }
  stages {
    id
    rounds {
      id
      name
      kind
      startsAt
      seats {
        id
        mine
        filedAt
      }
    }
  }
}
    `, {"fragmentName":"OwnSeatsFields"}) as unknown as TypedDocumentString<OwnSeatsFieldsFragment, unknown>;
export const EvidenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFields on EvidenceNote {
  id
  kind
  text
  atSeconds
}
    `, {"fragmentName":"EvidenceFields"}) as unknown as TypedDocumentString<EvidenceFieldsFragment, unknown>;
export const AdjudicationFieldsFragmentDoc = new TypedDocumentString(`
    fragment AdjudicationFields on FlagAdjudication {
  outcome
  reason
  adjudicator
  at
}
    `, {"fragmentName":"AdjudicationFields"}) as unknown as TypedDocumentString<AdjudicationFieldsFragment, unknown>;
export const PacketFlagFieldsFragmentDoc = new TypedDocumentString(`
    fragment PacketFlagFields on PacketFlag {
  type
  name
  heard
  clearedBy
  severity
  picture
  status
  raised {
    seatId
    personName
    roundName
    severity
    comment
    evidence {
      ...EvidenceFields
    }
  }
  contradicted {
    seatId
    personName
    roundName
    competency
    value
    evidence {
      ...EvidenceFields
    }
  }
  adjudication {
    ...AdjudicationFields
  }
}
    fragment EvidenceFields on EvidenceNote {
  id
  kind
  text
  atSeconds
}
fragment AdjudicationFields on FlagAdjudication {
  outcome
  reason
  adjudicator
  at
}`, {"fragmentName":"PacketFlagFields"}) as unknown as TypedDocumentString<PacketFlagFieldsFragment, unknown>;
export const MissingFieldsFragmentDoc = new TypedDocumentString(`
    fragment MissingFields on MissingFeedback {
  seatId
  personId
  personName
  roundName
  dueAt
}
    `, {"fragmentName":"MissingFields"}) as unknown as TypedDocumentString<MissingFieldsFragment, unknown>;
export const ScorecardBodyFieldsFragmentDoc = new TypedDocumentString(`
    fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
  }
  flags {
    type
    severity
    evidence
    comment
  }
  keyPoints {
    questionKey
    keyPoint
  }
  star {
    questionKey
    situation
    task
    action
    result
    ranLong
    stayedGeneric
  }
  recommendation
  summary
}
    `, {"fragmentName":"ScorecardBodyFields"}) as unknown as TypedDocumentString<ScorecardBodyFieldsFragment, unknown>;
export const DecisionFieldsFragmentDoc = new TypedDocumentString(`
    fragment DecisionFields on Decision {
  number
  outcome
  level
  rationale
  decidedBy
  decidedAt
  packetNumber
  packetSha256
}
    `, {"fragmentName":"DecisionFields"}) as unknown as TypedDocumentString<DecisionFieldsFragment, unknown>;
export const PacketFieldsFragmentDoc = new TypedDocumentString(`
    fragment PacketFields on Packet {
  loopId
  candidate {
    ...CandidateRefFields
  }
  jobTitle
  level
  blueprintTitle
  blueprintVersion
  contentVersion
  seal
  complete
  state
  loopVersion
  rounds {
    roundId
    stageName
    name
    kind
    aiPolicy
    startsAt
    sealed
  }
  assessors {
    seatId
    personId
    name
    roundId
    roundName
    role
    submittedAt
    dueAt
    hoursAfterRound
    independent
    amendedAfterSeeing
    recommendation
  }
  competencies {
    key
    name
    description
    crossRound
    weight
    picture
    mean
    min
    max
    n
    assessors
    minAssessors
    notProbed
    ratings {
      seatId
      value
      notProbed
      supported
      anchor
      evidence {
        ...EvidenceFields
      }
      comment
    }
  }
  flags {
    ...PacketFlagFields
  }
  missing {
    ...MissingFields
  }
  excused {
    seatId
    personName
    roundName
    state
    reason
  }
  recommendations {
    recommendation
    names
  }
  weighted {
    score
    coveredWeight
    leftOut
  }
  scorecards {
    seatId
    personName
    roundName
    kind
    submittedAt
    recommendation
    summary
    body {
      ...ScorecardBodyFields
    }
    amendments {
      number
      submittedAt
      reason
      afterSeeingOthers
      body {
        ...ScorecardBodyFields
      }
    }
  }
  earlyLooks {
    personName
    reason
    at
  }
  frozen {
    number
    sha256
    frozenAt
    frozenBy
  }
  decisions {
    ...DecisionFields
  }
}
    fragment EvidenceFields on EvidenceNote {
  id
  kind
  text
  atSeconds
}
fragment DecisionFields on Decision {
  number
  outcome
  level
  rationale
  decidedBy
  decidedAt
  packetNumber
  packetSha256
}
fragment AdjudicationFields on FlagAdjudication {
  outcome
  reason
  adjudicator
  at
}
fragment PacketFlagFields on PacketFlag {
  type
  name
  heard
  clearedBy
  severity
  picture
  status
  raised {
    seatId
    personName
    roundName
    severity
    comment
    evidence {
      ...EvidenceFields
    }
  }
  contradicted {
    seatId
    personName
    roundName
    competency
    value
    evidence {
      ...EvidenceFields
    }
  }
  adjudication {
    ...AdjudicationFields
  }
}
fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
  }
  flags {
    type
    severity
    evidence
    comment
  }
  keyPoints {
    questionKey
    keyPoint
  }
  star {
    questionKey
    situation
    task
    action
    result
    ranLong
    stayedGeneric
  }
  recommendation
  summary
}
fragment MissingFields on MissingFeedback {
  seatId
  personId
  personName
  roundName
  dueAt
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}`, {"fragmentName":"PacketFields"}) as unknown as TypedDocumentString<PacketFieldsFragment, unknown>;
export const DraftFieldsFragmentDoc = new TypedDocumentString(`
    fragment DraftFields on ScorecardDraft {
  seatId
  revision
  savedAt
  body {
    ...ScorecardBodyFields
  }
}
    fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
  }
  flags {
    type
    severity
    evidence
    comment
  }
  keyPoints {
    questionKey
    keyPoint
  }
  star {
    questionKey
    situation
    task
    action
    result
    ranLong
    stayedGeneric
  }
  recommendation
  summary
}`, {"fragmentName":"DraftFields"}) as unknown as TypedDocumentString<DraftFieldsFragment, unknown>;
export const FiledScorecardFieldsFragmentDoc = new TypedDocumentString(`
    fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  counts
  independent
  submittedAt
  versions {
    number
    submittedAt
    afterSeeingOthers
    amendmentReason
    body {
      ...ScorecardBodyFields
    }
  }
}
    fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
  }
  flags {
    type
    severity
    evidence
    comment
  }
  keyPoints {
    questionKey
    keyPoint
  }
  star {
    questionKey
    situation
    task
    action
    result
    ranLong
    stayedGeneric
  }
  recommendation
  summary
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"FiledScorecardFields"}) as unknown as TypedDocumentString<FiledScorecardFieldsFragment, unknown>;
export const CompetencyFieldsFragmentDoc = new TypedDocumentString(`
    fragment CompetencyFields on Competency {
  key
  name
  description
  crossRound
}
    `, {"fragmentName":"CompetencyFields"}) as unknown as TypedDocumentString<CompetencyFieldsFragment, unknown>;
export const RubricFieldsFragmentDoc = new TypedDocumentString(`
    fragment RubricFields on Rubric {
  id
  key
  title
  roundKind
  aiPolicies
  version
  publishedAt
  competencies {
    competency {
      ...CompetencyFields
    }
    anchors {
      level
      text
    }
  }
}
    fragment CompetencyFields on Competency {
  key
  name
  description
  crossRound
}`, {"fragmentName":"RubricFields"}) as unknown as TypedDocumentString<RubricFieldsFragment, unknown>;
export const QuestionFieldsFragmentDoc = new TypedDocumentString(`
    fragment QuestionFields on Question {
  id
  key
  title
  prompt
  roundKind
  topic
  difficulty
  tests
  competencies
  keyPoints {
    key
    text
  }
  followUps
  strongSigns
  weakSigns
  version
}
    `, {"fragmentName":"QuestionFields"}) as unknown as TypedDocumentString<QuestionFieldsFragment, unknown>;
export const KitFieldsFragmentDoc = new TypedDocumentString(`
    fragment KitFields on Kit {
  id
  key
  title
  roundKind
  purpose
  plan {
    title
    minutes
  }
  focusCompetencies {
    ...CompetencyFields
  }
  questions {
    ...QuestionFields
  }
  doList
  dontList
  capturesStar
  version
}
    fragment CompetencyFields on Competency {
  key
  name
  description
  crossRound
}
fragment QuestionFields on Question {
  id
  key
  title
  prompt
  roundKind
  topic
  difficulty
  tests
  competencies
  keyPoints {
    key
    text
  }
  followUps
  strongSigns
  weakSigns
  version
}`, {"fragmentName":"KitFields"}) as unknown as TypedDocumentString<KitFieldsFragment, unknown>;
export const TaxonomyFieldsFragmentDoc = new TypedDocumentString(`
    fragment TaxonomyFields on FlagTaxonomy {
  id
  key
  version
  flags {
    key
    name
    heard
    competencies
    clearedBy
  }
}
    `, {"fragmentName":"TaxonomyFields"}) as unknown as TypedDocumentString<TaxonomyFieldsFragment, unknown>;
export const PageFieldsFragmentDoc = new TypedDocumentString(`
    fragment PageFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageFields"}) as unknown as TypedDocumentString<PageFieldsFragment, unknown>;
export const FieldProblemFieldsFragmentDoc = new TypedDocumentString(`
    fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
    `, {"fragmentName":"FieldProblemFields"}) as unknown as TypedDocumentString<FieldProblemFieldsFragment, unknown>;
export const OwedFieldsFragmentDoc = new TypedDocumentString(`
    fragment OwedFields on OwedScorecard {
  seatId
  roundId
  loopId
  roundName
  kind
  candidateName
  jobTitle
  startsAt
  endsAt
  dueAt
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
    `, {"fragmentName":"OwedFields"}) as unknown as TypedDocumentString<OwedFieldsFragment, unknown>;
export const LockedFieldsFragmentDoc = new TypedDocumentString(`
    fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}
    fragment OwedFields on OwedScorecard {
  seatId
  roundId
  loopId
  roundName
  kind
  candidateName
  jobTitle
  startsAt
  endsAt
  dueAt
  draftSavedAt
  ratingsSettled
  ratingsTotal
}`, {"fragmentName":"LockedFields"}) as unknown as TypedDocumentString<LockedFieldsFragment, unknown>;
export const QuestionListDocument = new TypedDocumentString(`
    query QuestionList($first: Int, $after: String, $search: String, $roundKind: RoundKind, $topic: String) {
  questions(
    first: $first
    after: $after
    search: $search
    roundKind: $roundKind
    topic: $topic
  ) {
    edges {
      cursor
      node {
        ...QuestionFields
      }
    }
    pageInfo {
      ...PageFields
    }
  }
}
    fragment QuestionFields on Question {
  id
  key
  title
  prompt
  roundKind
  topic
  difficulty
  tests
  competencies
  keyPoints {
    key
    text
  }
  followUps
  strongSigns
  weakSigns
  version
}
fragment PageFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:1486167e6b0e9da232c1b799a8722df7b9f5c420bce8e7ee585e0e77c680d7da"}) as unknown as TypedDocumentString<QuestionListQuery, QuestionListQueryVariables>;
export const RubricsDocument = new TypedDocumentString(`
    query Rubrics {
  rubrics {
    ...RubricFields
  }
}
    fragment CompetencyFields on Competency {
  key
  name
  description
  crossRound
}
fragment RubricFields on Rubric {
  id
  key
  title
  roundKind
  aiPolicies
  version
  publishedAt
  competencies {
    competency {
      ...CompetencyFields
    }
    anchors {
      level
      text
    }
  }
}`, {"hash":"sha256:994753039ec56a7e023e6b5983de21b91891c3eb8e80436eb40903f00de81f47"}) as unknown as TypedDocumentString<RubricsQuery, RubricsQueryVariables>;
export const KitsDocument = new TypedDocumentString(`
    query Kits {
  kits {
    ...KitFields
  }
}
    fragment CompetencyFields on Competency {
  key
  name
  description
  crossRound
}
fragment QuestionFields on Question {
  id
  key
  title
  prompt
  roundKind
  topic
  difficulty
  tests
  competencies
  keyPoints {
    key
    text
  }
  followUps
  strongSigns
  weakSigns
  version
}
fragment KitFields on Kit {
  id
  key
  title
  roundKind
  purpose
  plan {
    title
    minutes
  }
  focusCompetencies {
    ...CompetencyFields
  }
  questions {
    ...QuestionFields
  }
  doList
  dontList
  capturesStar
  version
}`, {"hash":"sha256:f0d6fab2363c207813b7eab13d869bc016b590f885ae78873d02fdbf3051f572"}) as unknown as TypedDocumentString<KitsQuery, KitsQueryVariables>;
export const BlueprintsDocument = new TypedDocumentString(`
    query Blueprints {
  blueprints {
    id
    key
    title
    pattern
    description
    seal
    version
    stages {
      kind
      name
      purpose
      rounds {
        key
        kind
        name
        durationMinutes
        aiPolicy
        rubricKey
        kitKey
      }
    }
    weights {
      competency {
        ...CompetencyFields
      }
      weight
      minAssessors
    }
  }
}
    fragment CompetencyFields on Competency {
  key
  name
  description
  crossRound
}`, {"hash":"sha256:dc2592bd82185cfdb336245230e0ad3716759b2fb586536cd3930cd90e9c5a6e"}) as unknown as TypedDocumentString<BlueprintsQuery, BlueprintsQueryVariables>;
export const FlagTaxonomyDocument = new TypedDocumentString(`
    query FlagTaxonomy {
  flagTaxonomy {
    ...TaxonomyFields
  }
}
    fragment TaxonomyFields on FlagTaxonomy {
  id
  key
  version
  flags {
    key
    name
    heard
    competencies
    clearedBy
  }
}`, {"hash":"sha256:f905a4708beac2cec8ae426292edd8d30ef5b0288da92604578e83e0a38a4e3c"}) as unknown as TypedDocumentString<FlagTaxonomyQuery, FlagTaxonomyQueryVariables>;
export const JobListDocument = new TypedDocumentString(`
    query JobList($first: Int, $after: String, $open: Boolean) {
  jobs(first: $first, after: $after, open: $open) {
    edges {
      cursor
      node {
        ...JobFields
      }
    }
    pageInfo {
      ...PageFields
    }
  }
}
    fragment JobFields on Job {
  id
  title
  department
  level
  pattern
  blueprintKey
  hiringManager {
    id
    name
  }
  recruiters {
    id
    name
  }
  open
  createdAt
  version
}
fragment PageFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:eee19a0d8bc0746a1748ca2eb8a8696b9eafca1364feef82b0ecb4e76c2b75a4"}) as unknown as TypedDocumentString<JobListQuery, JobListQueryVariables>;
export const JobOneDocument = new TypedDocumentString(`
    query JobOne($id: UUID!) {
  job(id: $id) {
    __typename
    ... on Job {
      ...JobFields
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment JobFields on Job {
  id
  title
  department
  level
  pattern
  blueprintKey
  hiringManager {
    id
    name
  }
  recruiters {
    id
    name
  }
  open
  createdAt
  version
}`, {"hash":"sha256:84bae3fcfd56734ed91c8b3651f8d3b6fa79b5e0f3f0494baafba590a1843896"}) as unknown as TypedDocumentString<JobOneQuery, JobOneQueryVariables>;
export const CandidateListDocument = new TypedDocumentString(`
    query CandidateList($first: Int, $after: String, $search: String) {
  candidates(first: $first, after: $after, search: $search) {
    edges {
      cursor
      node {
        ...CandidateListFields
        applications {
          id
          job {
            id
            title
          }
        }
      }
    }
    pageInfo {
      ...PageFields
    }
  }
}
    fragment CandidateListFields on Candidate {
  id
  name
  email
  timeZone
  source
  createdAt
  version
}
fragment PageFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:ba249ae0969062fb6245c0976af2a0b8e83d2ee063bc44a1117d5c8ae530beb3"}) as unknown as TypedDocumentString<CandidateListQuery, CandidateListQueryVariables>;
export const CandidateOneDocument = new TypedDocumentString(`
    query CandidateOne($id: UUID!) {
  candidate(id: $id) {
    __typename
    ... on Candidate {
      ...CandidateFields
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment ApplicationFields on Application {
  id
  createdAt
  payExpectation
  job {
    id
    title
    level
  }
  candidate {
    ...CandidateRefFields
  }
  loop {
    id
    isMock
    startedAt
    owedByMe
    stages {
      id
      position
      name
    }
    progress {
      state
      currentStage
      lastActivityAt
    }
  }
}
fragment CandidateListFields on Candidate {
  id
  name
  email
  timeZone
  source
  createdAt
  version
}
fragment CandidateFields on Candidate {
  ...CandidateListFields
  pronunciation
  links
  applications {
    ...ApplicationFields
  }
  conflicts {
    ...ConflictFields
  }
  restricted {
    privateNotes
  }
}
fragment ConflictFields on Conflict {
  id
  kind
  person {
    id
    name
  }
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}`, {"hash":"sha256:21bbfc84b4c6b561ec6e479fe70b03d8259374096a58512cfe2a93bf1d96a29c"}) as unknown as TypedDocumentString<CandidateOneQuery, CandidateOneQueryVariables>;
export const CreateJobDocument = new TypedDocumentString(`
    mutation CreateJob($input: CreateJobInput!) {
  createJob(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on JobSaved {
      job {
        ...JobFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment JobFields on Job {
  id
  title
  department
  level
  pattern
  blueprintKey
  hiringManager {
    id
    name
  }
  recruiters {
    id
    name
  }
  open
  createdAt
  version
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:c333cc9048343e75a8f556dff62575fd268f2d03aa8b65f1f2bca788bc3ce1eb"}) as unknown as TypedDocumentString<CreateJobMutation, CreateJobMutationVariables>;
export const UpdateJobDocument = new TypedDocumentString(`
    mutation UpdateJob($input: UpdateJobInput!) {
  updateJob(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on JobSaved {
      job {
        ...JobFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
    }
  }
}
    fragment JobFields on Job {
  id
  title
  department
  level
  pattern
  blueprintKey
  hiringManager {
    id
    name
  }
  recruiters {
    id
    name
  }
  open
  createdAt
  version
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:431d0dc53edb275ee8d9d180269b5032df11b38e9ffb8211eda6beff21d782f6"}) as unknown as TypedDocumentString<UpdateJobMutation, UpdateJobMutationVariables>;
export const AddCandidateDocument = new TypedDocumentString(`
    mutation AddCandidate($input: AddCandidateInput!) {
  addCandidate(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on CandidateAdded {
      candidate {
        ...CandidateFields
      }
      application {
        id
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment ApplicationFields on Application {
  id
  createdAt
  payExpectation
  job {
    id
    title
    level
  }
  candidate {
    ...CandidateRefFields
  }
  loop {
    id
    isMock
    startedAt
    owedByMe
    stages {
      id
      position
      name
    }
    progress {
      state
      currentStage
      lastActivityAt
    }
  }
}
fragment CandidateListFields on Candidate {
  id
  name
  email
  timeZone
  source
  createdAt
  version
}
fragment CandidateFields on Candidate {
  ...CandidateListFields
  pronunciation
  links
  applications {
    ...ApplicationFields
  }
  conflicts {
    ...ConflictFields
  }
  restricted {
    privateNotes
  }
}
fragment ConflictFields on Conflict {
  id
  kind
  person {
    id
    name
  }
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}`, {"hash":"sha256:442490ace0bc38c20395a793a4e2061ee3c8037d2735c19f16a09ddb2347ab42"}) as unknown as TypedDocumentString<AddCandidateMutation, AddCandidateMutationVariables>;
export const DeclareConflictDocument = new TypedDocumentString(`
    mutation DeclareConflict($input: DeclareConflictInput!) {
  declareConflict(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ConflictDeclared {
      conflict {
        ...ConflictFields
      }
    }
  }
}
    fragment ConflictFields on Conflict {
  id
  kind
  person {
    id
    name
  }
}`, {"hash":"sha256:11d1731038ca1d5ea165a1ce65868f3a5eb487585c69895939a41709b3a402b7"}) as unknown as TypedDocumentString<DeclareConflictMutation, DeclareConflictMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    person {
      ...PersonFields
    }
    sessionExpiresAt
    organisation {
      ...OrganisationFields
    }
    can
  }
}
    fragment PersonFields on Person {
  id
  name
  email
  roles
  timeZone
  workingHours {
    weekday
    startMinute
    endMinute
  }
  active
  version
}
fragment OrganisationFields on Organisation {
  name
  timeZone
  workingHours {
    weekday
    startMinute
    endMinute
  }
  feedbackDueHours
  defaultSeal
  version
}`, {"hash":"sha256:cf1182f65250482971624faa732428a73149f576d2ff6fdbe464a2d26f37d0a1"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    createdAt
    lastUsedAt
    userAgent
    current
  }
}
    `, {"hash":"sha256:66ff7956beed594c223386b83fbf3d651f9d201c49bb78c481aebd8b18ca75ca"}) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const PersonListDocument = new TypedDocumentString(`
    query PersonList($first: Int, $after: String, $search: String, $role: Role) {
  people(first: $first, after: $after, search: $search, role: $role) {
    edges {
      cursor
      node {
        ...PersonFields
      }
    }
    pageInfo {
      ...PageFields
    }
  }
}
    fragment PersonFields on Person {
  id
  name
  email
  roles
  timeZone
  workingHours {
    weekday
    startMinute
    endMinute
  }
  active
  version
}
fragment PageFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:aef47b1a0554bea47ccce14a47dd8e4af6768dc14b13f31dac67348baa465ce3"}) as unknown as TypedDocumentString<PersonListQuery, PersonListQueryVariables>;
export const AuditListDocument = new TypedDocumentString(`
    query AuditList($first: Int, $after: String, $subjectType: String, $subjectId: String) {
  auditTrail(
    first: $first
    after: $after
    subjectType: $subjectType
    subjectId: $subjectId
  ) {
    edges {
      cursor
      node {
        id
        at
        actorName
        action
        subjectType
        subjectId
        detail
      }
    }
    pageInfo {
      ...PageFields
    }
  }
}
    fragment PageFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:5351221bb7f861149532afc43dcb29fdc25d20660ae5c985d231e590e07579a0"}) as unknown as TypedDocumentString<AuditListQuery, AuditListQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on PersonInvited {
      person {
        ...PersonFields
      }
      link
      expiresAt
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment PersonFields on Person {
  id
  name
  email
  roles
  timeZone
  workingHours {
    weekday
    startMinute
    endMinute
  }
  active
  version
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:d1cada9f2b19d6e6f2fef3d2d4cba47e2251f6c8a964a956e85be40005dca676"}) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($input: UpdatePersonInput!) {
  updatePerson(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on PersonSaved {
      person {
        ...PersonFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
    }
  }
}
    fragment PersonFields on Person {
  id
  name
  email
  roles
  timeZone
  workingHours {
    weekday
    startMinute
    endMinute
  }
  active
  version
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:4a9851404d4c50956e31924b7d47c6112d69e3867c63f630ff8f26ea63dc720a"}) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const MakeSignInLinkDocument = new TypedDocumentString(`
    mutation MakeSignInLink($input: MakeSignInLinkInput!) {
  makeSignInLink(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on SignInLinkMade {
      link
      expiresAt
    }
  }
}
    `, {"hash":"sha256:5dd1ab39c427ae91f7e9db2780e49f2a0d1e95abc1093d0086884316d5f708fa"}) as unknown as TypedDocumentString<MakeSignInLinkMutation, MakeSignInLinkMutationVariables>;
export const UpdateOrganisationDocument = new TypedDocumentString(`
    mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
  updateOrganisation(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on OrganisationSaved {
      organisation {
        ...OrganisationFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
    }
  }
}
    fragment OrganisationFields on Organisation {
  name
  timeZone
  workingHours {
    weekday
    startMinute
    endMinute
  }
  feedbackDueHours
  defaultSeal
  version
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:01959a086ce60c7492fe0c189a4df6ac927506fb499302f9271046ebcd7e95f7"}) as unknown as TypedDocumentString<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;
export const UpdateMeDocument = new TypedDocumentString(`
    mutation UpdateMe($input: UpdateMeInput!) {
  updateMe(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on PersonSaved {
      person {
        ...PersonFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
    }
  }
}
    fragment PersonFields on Person {
  id
  name
  email
  roles
  timeZone
  workingHours {
    weekday
    startMinute
    endMinute
  }
  active
  version
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:1e5a82134caacd5987a281eb638515377e17fafd3e3f050bebd20ff921444a24"}) as unknown as TypedDocumentString<UpdateMeMutation, UpdateMeMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    __typename
    ... on PasswordSet {
      at
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:358b981f5d649c2eb587930ec7bf30c50ce67a2247686243df9a09aeab1529c3"}) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on SessionEnded {
      sessionId
    }
  }
}
    `, {"hash":"sha256:f6a1236a19571baf50171790cfe46471d6183942f990192ede3928b43e54fb3c"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const LoopListDocument = new TypedDocumentString(`
    query LoopList($first: Int, $after: String, $filter: LoopFilter) {
  loops(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        ...LoopListFields
      }
    }
    pageInfo {
      ...PageFields
    }
  }
}
    fragment LoopHeadFields on Loop {
  id
  candidate {
    ...CandidateRefFields
  }
  job {
    id
    title
    department
    level
  }
  isMock
  seal
  startedAt
  blueprintTitle
  blueprintVersion
  owedByMe
}
fragment LoopListFields on Loop {
  ...LoopHeadFields
  stages {
    id
    position
    kind
    name
  }
  progress {
    state
    currentStage
    missingCount
    lastActivityAt
    closedAt
    stages {
      stageId
      state
      seats
      filed
      readable
    }
  }
}
fragment PageFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}`, {"hash":"sha256:8bfbf5e23219ec1f8a0d3fd6338d899e7240395d3515d524906707bd68257f4c"}) as unknown as TypedDocumentString<LoopListQuery, LoopListQueryVariables>;
export const SealedLoopListDocument = new TypedDocumentString(`
    query SealedLoopList($first: Int, $after: String) {
  sealedLoops(first: $first, after: $after) {
    edges {
      cursor
      node {
        ...LoopListFields
      }
    }
    pageInfo {
      ...PageFields
    }
  }
}
    fragment LoopHeadFields on Loop {
  id
  candidate {
    ...CandidateRefFields
  }
  job {
    id
    title
    department
    level
  }
  isMock
  seal
  startedAt
  blueprintTitle
  blueprintVersion
  owedByMe
}
fragment LoopListFields on Loop {
  ...LoopHeadFields
  stages {
    id
    position
    kind
    name
  }
  progress {
    state
    currentStage
    missingCount
    lastActivityAt
    closedAt
    stages {
      stageId
      state
      seats
      filed
      readable
    }
  }
}
fragment PageFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}`, {"hash":"sha256:a3880d837f07b5a17c30005a8858693a48d2f5ccaae971f2fbe3f80fd02d7c52"}) as unknown as TypedDocumentString<SealedLoopListQuery, SealedLoopListQueryVariables>;
export const LoopOneDocument = new TypedDocumentString(`
    query LoopOne($id: UUID!) {
  loop(id: $id) {
    __typename
    ... on Loop {
      ...LoopFields
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment SeatFields on Seat {
  id
  person {
    ...PersonRefFields
  }
  role
  state
  reason
  version
  mine
  filedAt
  dueAt
}
fragment RoundFields on Round {
  id
  position
  key
  kind
  name
  durationMinutes
  aiPolicy
  state
  startsAt
  endsAt
  version
  otherSeats
  seats {
    ...SeatFields
  }
}
fragment LoopHeadFields on Loop {
  id
  candidate {
    ...CandidateRefFields
  }
  job {
    id
    title
    department
    level
  }
  isMock
  seal
  startedAt
  blueprintTitle
  blueprintVersion
  owedByMe
}
fragment LoopFields on Loop {
  ...LoopHeadFields
  stages {
    id
    position
    kind
    name
    rounds {
      ...RoundFields
    }
  }
  progress {
    state
    stopReason
    version
    currentStage
    missingCount
    lastActivityAt
    closedAt
    stages {
      stageId
      state
      closedAt
      seats
      filed
      readable
    }
    coverage {
      competency {
        key
        name
        description
        crossRound
      }
      weight
      need
      have
      planned
    }
    history {
      at
      actorName
      action
      text
    }
  }
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:8a974746557919f7b7ecd52a693eda65d745bb4d33e5376b45bc865ca6039144"}) as unknown as TypedDocumentString<LoopOneQuery, LoopOneQueryVariables>;
export const LoopScorecardsDocument = new TypedDocumentString(`
    query LoopScorecards($id: UUID!) {
  loop(id: $id) {
    __typename
    ... on Loop {
      id
      stages {
        id
        rounds {
          id
          scorecards {
            ...FiledScorecardFields
          }
        }
      }
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
  }
  flags {
    type
    severity
    evidence
    comment
  }
  keyPoints {
    questionKey
    keyPoint
  }
  star {
    questionKey
    situation
    task
    action
    result
    ranLong
    stayedGeneric
  }
  recommendation
  summary
}
fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  counts
  independent
  submittedAt
  versions {
    number
    submittedAt
    afterSeeingOthers
    amendmentReason
    body {
      ...ScorecardBodyFields
    }
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:85e2b030fbfa370e69ea837821cd4ce4da42c511fbfec78b8a302d036d2bb1be"}) as unknown as TypedDocumentString<LoopScorecardsQuery, LoopScorecardsQueryVariables>;
export const StartLoopDocument = new TypedDocumentString(`
    mutation StartLoop($input: StartLoopInput!) {
  startLoop(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on LoopStarted {
      loop {
        id
      }
    }
  }
}
    `, {"hash":"sha256:d56ea5d0e3e2a2819011be0ac1843f38c925abff38730036235db1f7d46ba15e"}) as unknown as TypedDocumentString<StartLoopMutation, StartLoopMutationVariables>;
export const AdvanceLoopDocument = new TypedDocumentString(`
    mutation AdvanceLoop($input: AdvanceLoopInput!) {
  advanceLoop(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on LoopAdvanced {
      loop {
        ...LoopFields
      }
    }
    ... on StaleVersionProblem {
      currentVersion
    }
    ... on FeedbackMissingProblem {
      missing {
        ...MissingFields
      }
    }
    ... on TransitionProblem {
      from
      to
    }
    ... on FeedbackLocked {
      ...LockedFields
    }
  }
}
    fragment SeatFields on Seat {
  id
  person {
    ...PersonRefFields
  }
  role
  state
  reason
  version
  mine
  filedAt
  dueAt
}
fragment RoundFields on Round {
  id
  position
  key
  kind
  name
  durationMinutes
  aiPolicy
  state
  startsAt
  endsAt
  version
  otherSeats
  seats {
    ...SeatFields
  }
}
fragment LoopHeadFields on Loop {
  id
  candidate {
    ...CandidateRefFields
  }
  job {
    id
    title
    department
    level
  }
  isMock
  seal
  startedAt
  blueprintTitle
  blueprintVersion
  owedByMe
}
fragment LoopFields on Loop {
  ...LoopHeadFields
  stages {
    id
    position
    kind
    name
    rounds {
      ...RoundFields
    }
  }
  progress {
    state
    stopReason
    version
    currentStage
    missingCount
    lastActivityAt
    closedAt
    stages {
      stageId
      state
      closedAt
      seats
      filed
      readable
    }
    coverage {
      competency {
        key
        name
        description
        crossRound
      }
      weight
      need
      have
      planned
    }
    history {
      at
      actorName
      action
      text
    }
  }
}
fragment OwedFields on OwedScorecard {
  seatId
  roundId
  loopId
  roundName
  kind
  candidateName
  jobTitle
  startsAt
  endsAt
  dueAt
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}
fragment MissingFields on MissingFeedback {
  seatId
  personId
  personName
  roundName
  dueAt
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:4f86f7a8b557781156a1e602b9f7dc4b249c231c59f4da92ffa6d4a176694500"}) as unknown as TypedDocumentString<AdvanceLoopMutation, AdvanceLoopMutationVariables>;
export const StopLoopDocument = new TypedDocumentString(`
    mutation StopLoop($input: StopLoopInput!) {
  stopLoop(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on LoopStopped {
      loop {
        ...LoopFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
    }
    ... on FeedbackLocked {
      ...LockedFields
    }
  }
}
    fragment SeatFields on Seat {
  id
  person {
    ...PersonRefFields
  }
  role
  state
  reason
  version
  mine
  filedAt
  dueAt
}
fragment RoundFields on Round {
  id
  position
  key
  kind
  name
  durationMinutes
  aiPolicy
  state
  startsAt
  endsAt
  version
  otherSeats
  seats {
    ...SeatFields
  }
}
fragment LoopHeadFields on Loop {
  id
  candidate {
    ...CandidateRefFields
  }
  job {
    id
    title
    department
    level
  }
  isMock
  seal
  startedAt
  blueprintTitle
  blueprintVersion
  owedByMe
}
fragment LoopFields on Loop {
  ...LoopHeadFields
  stages {
    id
    position
    kind
    name
    rounds {
      ...RoundFields
    }
  }
  progress {
    state
    stopReason
    version
    currentStage
    missingCount
    lastActivityAt
    closedAt
    stages {
      stageId
      state
      closedAt
      seats
      filed
      readable
    }
    coverage {
      competency {
        key
        name
        description
        crossRound
      }
      weight
      need
      have
      planned
    }
    history {
      at
      actorName
      action
      text
    }
  }
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
fragment OwedFields on OwedScorecard {
  seatId
  roundId
  loopId
  roundName
  kind
  candidateName
  jobTitle
  startsAt
  endsAt
  dueAt
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:6a8fde7e92613f29bdb0030ca81d6465f660be86f89c14736e5549b706e66005"}) as unknown as TypedDocumentString<StopLoopMutation, StopLoopMutationVariables>;
export const OpenEarlyDocument = new TypedDocumentString(`
    mutation OpenEarly($input: OpenEarlyInput!) {
  openEarly(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on EarlyLookOpened {
      at
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on FeedbackLocked {
      ...LockedFields
    }
  }
}
    fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
fragment OwedFields on OwedScorecard {
  seatId
  roundId
  loopId
  roundName
  kind
  candidateName
  jobTitle
  startsAt
  endsAt
  dueAt
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:800c08af126e09492f2f30754fd9e3bc943746a37bb9b8a5fa059c787228fa55"}) as unknown as TypedDocumentString<OpenEarlyMutation, OpenEarlyMutationVariables>;
export const MyFiledDocument = new TypedDocumentString(`
    query MyFiled($first: Int) {
  loops(first: $first) {
    edges {
      cursor
      node {
        ...OwnSeatsFields
      }
    }
  }
  sealedLoops(first: $first) {
    edges {
      cursor
      node {
        ...OwnSeatsFields
      }
    }
  }
}
    fragment OwnSeatsFields on Loop {
  id
  candidate {
    id
    name
  }
  job {
    id
    title
  }
  stages {
    id
    rounds {
      id
      name
      kind
      startsAt
      seats {
        id
        mine
        filedAt
      }
    }
  }
}`, {"hash":"sha256:53b07452092f59ebd2b78c636a22553f19f21d28fbfa8e71d9e1f03c2d0f569b"}) as unknown as TypedDocumentString<MyFiledQuery, MyFiledQueryVariables>;
export const PacketOneDocument = new TypedDocumentString(`
    query PacketOne($loopId: UUID!) {
  packet(loopId: $loopId) {
    __typename
    ... on Packet {
      ...PacketFields
    }
    ... on FeedbackLocked {
      ...LockedFields
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment EvidenceFields on EvidenceNote {
  id
  kind
  text
  atSeconds
}
fragment DecisionFields on Decision {
  number
  outcome
  level
  rationale
  decidedBy
  decidedAt
  packetNumber
  packetSha256
}
fragment AdjudicationFields on FlagAdjudication {
  outcome
  reason
  adjudicator
  at
}
fragment PacketFlagFields on PacketFlag {
  type
  name
  heard
  clearedBy
  severity
  picture
  status
  raised {
    seatId
    personName
    roundName
    severity
    comment
    evidence {
      ...EvidenceFields
    }
  }
  contradicted {
    seatId
    personName
    roundName
    competency
    value
    evidence {
      ...EvidenceFields
    }
  }
  adjudication {
    ...AdjudicationFields
  }
}
fragment PacketFields on Packet {
  loopId
  candidate {
    ...CandidateRefFields
  }
  jobTitle
  level
  blueprintTitle
  blueprintVersion
  contentVersion
  seal
  complete
  state
  loopVersion
  rounds {
    roundId
    stageName
    name
    kind
    aiPolicy
    startsAt
    sealed
  }
  assessors {
    seatId
    personId
    name
    roundId
    roundName
    role
    submittedAt
    dueAt
    hoursAfterRound
    independent
    amendedAfterSeeing
    recommendation
  }
  competencies {
    key
    name
    description
    crossRound
    weight
    picture
    mean
    min
    max
    n
    assessors
    minAssessors
    notProbed
    ratings {
      seatId
      value
      notProbed
      supported
      anchor
      evidence {
        ...EvidenceFields
      }
      comment
    }
  }
  flags {
    ...PacketFlagFields
  }
  missing {
    ...MissingFields
  }
  excused {
    seatId
    personName
    roundName
    state
    reason
  }
  recommendations {
    recommendation
    names
  }
  weighted {
    score
    coveredWeight
    leftOut
  }
  scorecards {
    seatId
    personName
    roundName
    kind
    submittedAt
    recommendation
    summary
    body {
      ...ScorecardBodyFields
    }
    amendments {
      number
      submittedAt
      reason
      afterSeeingOthers
      body {
        ...ScorecardBodyFields
      }
    }
  }
  earlyLooks {
    personName
    reason
    at
  }
  frozen {
    number
    sha256
    frozenAt
    frozenBy
  }
  decisions {
    ...DecisionFields
  }
}
fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
  }
  flags {
    type
    severity
    evidence
    comment
  }
  keyPoints {
    questionKey
    keyPoint
  }
  star {
    questionKey
    situation
    task
    action
    result
    ranLong
    stayedGeneric
  }
  recommendation
  summary
}
fragment OwedFields on OwedScorecard {
  seatId
  roundId
  loopId
  roundName
  kind
  candidateName
  jobTitle
  startsAt
  endsAt
  dueAt
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}
fragment MissingFields on MissingFeedback {
  seatId
  personId
  personName
  roundName
  dueAt
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}`, {"hash":"sha256:0ee2fa35456f36dacb1b59fcb84f9ff1ae68d34c4a4ec40aa9cea866d77bdcd6"}) as unknown as TypedDocumentString<PacketOneQuery, PacketOneQueryVariables>;
export const AdjudicateFlagDocument = new TypedDocumentString(`
    mutation AdjudicateFlag($input: AdjudicateFlagInput!) {
  adjudicateFlag(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on FlagAdjudicated {
      adjudication {
        ...AdjudicationFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on FeedbackLocked {
      ...LockedFields
    }
  }
}
    fragment AdjudicationFields on FlagAdjudication {
  outcome
  reason
  adjudicator
  at
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
fragment OwedFields on OwedScorecard {
  seatId
  roundId
  loopId
  roundName
  kind
  candidateName
  jobTitle
  startsAt
  endsAt
  dueAt
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:ed63915f3a99ea49b5015965bc9ece9a5f0f5cc7b31ea2ec6e1da2676fbe818d"}) as unknown as TypedDocumentString<AdjudicateFlagMutation, AdjudicateFlagMutationVariables>;
export const DecidePacketDocument = new TypedDocumentString(`
    mutation DecidePacket($input: DecidePacketInput!) {
  decidePacket(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on PacketDecided {
      decision {
        ...DecisionFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
    }
    ... on FeedbackMissingProblem {
      missing {
        ...MissingFields
      }
    }
    ... on CriticalFlagProblem {
      flagTypes
    }
    ... on FeedbackLocked {
      ...LockedFields
    }
    ... on TransitionProblem {
      from
      to
    }
  }
}
    fragment DecisionFields on Decision {
  number
  outcome
  level
  rationale
  decidedBy
  decidedAt
  packetNumber
  packetSha256
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
fragment OwedFields on OwedScorecard {
  seatId
  roundId
  loopId
  roundName
  kind
  candidateName
  jobTitle
  startsAt
  endsAt
  dueAt
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}
fragment MissingFields on MissingFeedback {
  seatId
  personId
  personName
  roundName
  dueAt
}`, {"hash":"sha256:c5451cdd1d1bcd14cced641747f4ee96ea0df9e5fd592f6496cca925389e22b3"}) as unknown as TypedDocumentString<DecidePacketMutation, DecidePacketMutationVariables>;
export const ScorecardSheetDocument = new TypedDocumentString(`
    query ScorecardSheet($seatId: UUID!) {
  scorecardSheet(seatId: $seatId) {
    __typename
    ... on ScorecardSheet {
      seatId
      loopId
      roundId
      role
      roundName
      kind
      aiPolicy
      startsAt
      endsAt
      dueAt
      candidate {
        ...CandidateRefFields
      }
      jobTitle
      level
      kit {
        ...KitFields
      }
      rubric {
        ...RubricFields
      }
      taxonomy {
        ...TaxonomyFields
      }
      colleaguesProbe {
        roundName
        kind
        competencies
      }
      draft {
        ...DraftFields
      }
      filed {
        ...FiledScorecardFields
      }
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
  }
  flags {
    type
    severity
    evidence
    comment
  }
  keyPoints {
    questionKey
    keyPoint
  }
  star {
    questionKey
    situation
    task
    action
    result
    ranLong
    stayedGeneric
  }
  recommendation
  summary
}
fragment DraftFields on ScorecardDraft {
  seatId
  revision
  savedAt
  body {
    ...ScorecardBodyFields
  }
}
fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  counts
  independent
  submittedAt
  versions {
    number
    submittedAt
    afterSeeingOthers
    amendmentReason
    body {
      ...ScorecardBodyFields
    }
  }
}
fragment CompetencyFields on Competency {
  key
  name
  description
  crossRound
}
fragment RubricFields on Rubric {
  id
  key
  title
  roundKind
  aiPolicies
  version
  publishedAt
  competencies {
    competency {
      ...CompetencyFields
    }
    anchors {
      level
      text
    }
  }
}
fragment QuestionFields on Question {
  id
  key
  title
  prompt
  roundKind
  topic
  difficulty
  tests
  competencies
  keyPoints {
    key
    text
  }
  followUps
  strongSigns
  weakSigns
  version
}
fragment KitFields on Kit {
  id
  key
  title
  roundKind
  purpose
  plan {
    title
    minutes
  }
  focusCompetencies {
    ...CompetencyFields
  }
  questions {
    ...QuestionFields
  }
  doList
  dontList
  capturesStar
  version
}
fragment TaxonomyFields on FlagTaxonomy {
  id
  key
  version
  flags {
    key
    name
    heard
    competencies
    clearedBy
  }
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:32a306b8f63a092d2317edd32f04bc2a993376ad8d746acd49a8dd908e31b3c2"}) as unknown as TypedDocumentString<ScorecardSheetQuery, ScorecardSheetQueryVariables>;
export const SaveScorecardDraftDocument = new TypedDocumentString(`
    mutation SaveScorecardDraft($input: SaveScorecardDraftInput!) {
  saveScorecardDraft(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on DraftSaved {
      draft {
        ...DraftFields
      }
    }
    ... on DraftConflict {
      draft {
        ...DraftFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on AlreadyFiledProblem {
      submittedAt
    }
  }
}
    fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
  }
  flags {
    type
    severity
    evidence
    comment
  }
  keyPoints {
    questionKey
    keyPoint
  }
  star {
    questionKey
    situation
    task
    action
    result
    ranLong
    stayedGeneric
  }
  recommendation
  summary
}
fragment DraftFields on ScorecardDraft {
  seatId
  revision
  savedAt
  body {
    ...ScorecardBodyFields
  }
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:ef986b0eb924b97da0e56d3795441b471b3375ea07e81e0d38101636cef8527e"}) as unknown as TypedDocumentString<SaveScorecardDraftMutation, SaveScorecardDraftMutationVariables>;
export const SubmitScorecardDocument = new TypedDocumentString(`
    mutation SubmitScorecard($input: SubmitScorecardInput!) {
  submitScorecard(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ScorecardFiled {
      scorecard {
        ...FiledScorecardFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on AlreadyFiledProblem {
      submittedAt
    }
  }
}
    fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
  }
  flags {
    type
    severity
    evidence
    comment
  }
  keyPoints {
    questionKey
    keyPoint
  }
  star {
    questionKey
    situation
    task
    action
    result
    ranLong
    stayedGeneric
  }
  recommendation
  summary
}
fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  counts
  independent
  submittedAt
  versions {
    number
    submittedAt
    afterSeeingOthers
    amendmentReason
    body {
      ...ScorecardBodyFields
    }
  }
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:958e1b2375f8ed14c48e0a3e9c2b08da698415e370f75ff6eee4f74e63f748e8"}) as unknown as TypedDocumentString<SubmitScorecardMutation, SubmitScorecardMutationVariables>;
export const AmendScorecardDocument = new TypedDocumentString(`
    mutation AmendScorecard($input: AmendScorecardInput!) {
  amendScorecard(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ScorecardFiled {
      scorecard {
        ...FiledScorecardFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
    }
  }
}
    fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
  }
  flags {
    type
    severity
    evidence
    comment
  }
  keyPoints {
    questionKey
    keyPoint
  }
  star {
    questionKey
    situation
    task
    action
    result
    ranLong
    stayedGeneric
  }
  recommendation
  summary
}
fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  counts
  independent
  submittedAt
  versions {
    number
    submittedAt
    afterSeeingOthers
    amendmentReason
    body {
      ...ScorecardBodyFields
    }
  }
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:ab3b9d5654adefd2f7ab7e6e31f1da5f12405b86cdb448eb632265cc42c2b3eb"}) as unknown as TypedDocumentString<AmendScorecardMutation, AmendScorecardMutationVariables>;
export const AssignSeatDocument = new TypedDocumentString(`
    mutation AssignSeat($input: AssignSeatInput!) {
  assignSeat(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on SeatAssigned {
      seat {
        ...SeatFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on SlotTakenProblem {
      personId
      personName
      startsAt
      endsAt
    }
  }
}
    fragment SeatFields on Seat {
  id
  person {
    ...PersonRefFields
  }
  role
  state
  reason
  version
  mine
  filedAt
  dueAt
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:7a09e857ed9082f1087c045cb276c75949804bbfefae3e66e52173ee27185749"}) as unknown as TypedDocumentString<AssignSeatMutation, AssignSeatMutationVariables>;
export const RemoveSeatDocument = new TypedDocumentString(`
    mutation RemoveSeat($input: RemoveSeatInput!) {
  removeSeat(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on SeatChanged {
      seat {
        ...SeatFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
    }
  }
}
    fragment SeatFields on Seat {
  id
  person {
    ...PersonRefFields
  }
  role
  state
  reason
  version
  mine
  filedAt
  dueAt
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:416d60539e9ed93dc18f13b0d8f8a1c855b7e374b4e68ebe9a88fc08873cd2f8"}) as unknown as TypedDocumentString<RemoveSeatMutation, RemoveSeatMutationVariables>;
export const ExcuseSeatDocument = new TypedDocumentString(`
    mutation ExcuseSeat($input: ExcuseSeatInput!) {
  excuseSeat(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on SeatChanged {
      seat {
        ...SeatFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
    }
  }
}
    fragment SeatFields on Seat {
  id
  person {
    ...PersonRefFields
  }
  role
  state
  reason
  version
  mine
  filedAt
  dueAt
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:2330ee952fb5a5d8410ff3d20a98d9d870e5ab0dc9c4e09bc992b1edc53f5a67"}) as unknown as TypedDocumentString<ExcuseSeatMutation, ExcuseSeatMutationVariables>;
export const SetRoundSlotDocument = new TypedDocumentString(`
    mutation SetRoundSlot($input: SetRoundSlotInput!) {
  setRoundSlot(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on RoundScheduled {
      round {
        ...RoundFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
    }
    ... on SlotTakenProblem {
      personId
      personName
      startsAt
      endsAt
    }
  }
}
    fragment SeatFields on Seat {
  id
  person {
    ...PersonRefFields
  }
  role
  state
  reason
  version
  mine
  filedAt
  dueAt
}
fragment RoundFields on Round {
  id
  position
  key
  kind
  name
  durationMinutes
  aiPolicy
  state
  startsAt
  endsAt
  version
  otherSeats
  seats {
    ...SeatFields
  }
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:88fe53ca59b467038bf7d33557a6400c9efd8d19a723b7bdc1b9d8517afe463e"}) as unknown as TypedDocumentString<SetRoundSlotMutation, SetRoundSlotMutationVariables>;
export const MyWorkDocument = new TypedDocumentString(`
    query MyWork {
  myWork {
    rounds {
      seatId
      roundId
      loopId
      role
      kind
      name
      candidate {
        ...CandidateRefFields
      }
      jobTitle
      startsAt
      endsAt
      aiPolicy
      filed
      hasDraft
    }
    owed {
      ...OwedFields
    }
    sealedLoops {
      loopId
      candidateName
      jobTitle
      opensWhen
    }
    attention {
      kind
      loopId
      candidateName
      jobTitle
      text
      since
    }
  }
}
    fragment OwedFields on OwedScorecard {
  seatId
  roundId
  loopId
  roundName
  kind
  candidateName
  jobTitle
  startsAt
  endsAt
  dueAt
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}`, {"hash":"sha256:d76a77b15f278ecf6a6dc5cd0cf57e8241b5eb252ce6d612b86c737d8f8edb2e"}) as unknown as TypedDocumentString<MyWorkQuery, MyWorkQueryVariables>;