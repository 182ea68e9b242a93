/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A gap in coverage to live with */
export type AcceptGapInput = {
  /** Key of the competency that too few people assess */
  competency: string;
  /** Chosen by the client; the same key accepts once however often it is sent */
  idempotencyKey: string;
  /** Loop with the gap */
  loopId: string;
  /** Why that will do; shown in the packet under your name */
  reason: string;
};

/** A calendar to read busy times of */
export type AddBusyCalendarInput = {
  /** Its address; it is kept sealed and shown to nobody */
  address: string;
  /** Chosen by the client; the same key adds one calendar */
  idempotencyKey: string;
  /** What lies at the address */
  kind: AddableCalendarKind;
  /** What you call it, at most 100 characters */
  label: string;
  /** For CalDAV: the password, best one made for this; kept sealed */
  password?: string | null | undefined;
  /** For CalDAV: the user name */
  username?: string | null | undefined;
};

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

/** Something said in the discussion */
export type AddDebriefNoteInput = {
  /** Evidence it speaks of */
  citations: Array<CitationInput>;
  /** Key of the competency it speaks of */
  competency?: string | null | undefined;
  /** Debrief the note belongs to */
  debriefId: string;
  /** Type of the red flag it speaks of */
  flagType?: string | null | undefined;
  /** Chosen by the client; one key adds one note */
  idempotencyKey: string;
  /** A note, or dissent */
  kind: DebriefNoteKind;
  /** What you say */
  text: string;
};

/** The kinds of calendar that have an address */
export type AddableCalendarKind =
  /** A calendar collection on a CalDAV server */
  | 'CALDAV'
  /** An iCalendar file behind an https or webcal address */
  | 'ICS_URL';

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

/** What becomes of a round that its candidate did not come to */
export type AfterNoShow =
  /** It will not be held; its panel is let off */
  | 'CANCEL'
  /** It loses its slot, so that another can be found; its panel stays */
  | 'RESCHEDULE';

/** Which number a calibration has to reach */
export type AgreementMeasure =
  /** Share of ratings on the same level as the gold */
  | 'EXACT'
  /** Agreement beyond chance, with quadratic weights */
  | 'WEIGHTED_KAPPA'
  /** Share of ratings at most one level off */
  | 'WITHIN_ONE';

/** An AI tool you saw the candidate use */
export type AiToolSeenInput = {
  /** True when the candidate said so unasked */
  disclosed: boolean;
  /** Name of the tool, at most 100 characters */
  tool: string;
  /** What it was used for, at most 2 000 characters */
  use?: string;
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

/** What an interviewer would see at one level */
export type AnchorInput = {
  /** Level it stands for, 1 to 4 */
  level: number;
  /** Behaviour that can be seen */
  text: string;
};

/** An approver’s answer, given once */
export type AnswerApprovalInput = {
  /** Decision you are asked about */
  decisionId: string;
  /** Chosen by the client; the same key does it once however often it is sent */
  idempotencyKey: string;
  /** Why; needed to decline */
  reason: string;
  /** Whether it may stand */
  verdict: ApprovalVerdict;
};

/** Your ratings of a whole pack */
export type AnswerCalibrationInput = {
  /** One for each rating asked */
  answers: Array<CalibrationAnswerInput>;
  /** Chosen by the client; the same key answers once */
  idempotencyKey: string;
  /** The pack you rate */
  packId: string;
};

/** An import to apply */
export type ApplyImportInput = {
  /** Chosen by the client; the same key applies it once */
  idempotencyKey: string;
  /** A checked import, or one that is done and has waiting records to try again */
  runId: string;
  /** Version of the import you looked at */
  version: number;
};

/** People of whom some have to approve */
export type ApprovalGroupInput = {
  /** What to call the group */
  name: string;
  /** How many of them are needed */
  needed: number;
  /** Who belongs to it */
  people: Array<string>;
};

/** How far a group of approvers is */
export type ApprovalGroupState =
  /** As many as were needed approved */
  | 'APPROVED'
  /** Somebody of it declined */
  | 'DECLINED'
  /** It is this group’s turn */
  | 'OPEN'
  /** An earlier group comes first, or nobody is asked any more */
  | 'WAITING';

/** What an approver said */
export type ApprovalVerdict =
  /** The decision may stand */
  | 'APPROVED'
  /** The decision is dropped */
  | 'DECLINED';

/** A way to repair a schedule that is to be taken */
export type ApproveRepairInput = {
  /** Chosen by the client; the same key approves once */
  idempotencyKey: string;
  /** Which of its proposals, from 0 */
  proposal: number;
  /** The open repair */
  repairId: string;
  /** Version of the repair you decided on */
  version: number;
};

/** A step to approve */
export type ApproveStepInput = {
  /** Of whom; never yourself */
  enrolmentId: string;
  /** Chosen by the client; the same key approves once */
  idempotencyKey: string;
  /** A word to the trainee’s file */
  note?: string | null | undefined;
  /** Key of the step */
  stepKey: string;
};

/** An item to put into the archive or to take out */
export type ArchiveContentInput = {
  /** Chosen by the client; the same key does it once */
  idempotencyKey: string;
  /** Key of the item to move */
  key: string;
  /** What the item to move is */
  type: ContentType;
  /** Latest version of the item you decided on */
  version: number;
};

/** Why a draft was archived */
export type ArchiveReason =
  /** Somebody filed the scorecard for its author */
  | 'FILED_ON_BEHALF'
  /** Somebody else took over the seat */
  | 'HANDED_OVER'
  /** The loop was decided or stopped */
  | 'LOOP_CLOSED'
  /** Its author was excused, or was not there */
  | 'SEAT_EXCUSED'
  /** Its seat was taken away */
  | 'SEAT_REMOVED';

/** A competency for a round to ask besides its rubric */
export type AskInRoundInput = {
  /** Key of the competency */
  competency: string;
  /** Minutes the round is lengthened by, 0 to 60 */
  extraMinutes: number;
  /** Chosen by the client; the same key asks once */
  idempotencyKey: string;
  /** Loop of the round */
  loopId: string;
  /** The round, still to come */
  roundId: string;
  /** Version of the round you decided on */
  roundVersion: number;
};

/** Whom to ask for a second reading of a red flag */
export type AskSecondReaderInput = {
  /** Key of the red-flag type */
  flagType: string;
  /** Chosen by the client; the same key asks once however often it is sent */
  idempotencyKey: string;
  /** Loop on which the flag was raised */
  loopId: string;
  /** Who is to read it: not who raised it, and nobody who owes on the loop */
  readerId: string;
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

/** A blueprint as it is to be published */
export type BlueprintBodyInput = {
  /** Whom it is meant for */
  description: string;
  /** Key of the blueprint; a new one makes a new blueprint */
  key: string;
  /** Emphasis to follow */
  pattern: CompanyPattern;
  /** When feedback is to open */
  seal: Seal;
  /** Stages to go through, in order */
  stages: Array<BlueprintStageInput>;
  /** Title for the blueprint */
  title: string;
  /** Weights to apply; they sum to 1 */
  weights: Array<BlueprintWeightInput>;
};

/** A round to plan */
export type BlueprintRoundInput = {
  /** Use of AI tools to allow */
  aiPolicy: AiUsePolicy;
  /** Length to plan, in minutes */
  durationMinutes: number;
  /** Key for the round, unique inside the blueprint */
  key: string;
  /** What it is to be about */
  kind: RoundKind;
  /** Key of the kit to use */
  kitKey: string;
  /** Name for the round */
  name: string;
  /** Key of the rubric to rate with */
  rubricKey: string;
};

/** A stage to plan */
export type BlueprintStageInput = {
  /** Which step of the loop it is to be */
  kind: StageKind;
  /** Name for the stage */
  name: string;
  /** What it is to settle */
  purpose: string;
  /** Rounds to hold, in order */
  rounds: Array<BlueprintRoundInput>;
};

/** How much a competency is to count */
export type BlueprintWeightInput = {
  /** Key of the competency to weigh */
  competency: string;
  /** Independent assessors to ask for */
  minAssessors: number;
  /** Share of the whole to give it */
  weight: number;
};

/** A short round of one person for one competency */
export type BookRepairCallInput = {
  /** Key of the competency */
  competency: string;
  /** Chosen by the client; the same key books once */
  idempotencyKey: string;
  /** Loop with the gap */
  loopId: string;
  /** Version of the loop you decided on */
  loopVersion: number;
  /** Its length, 10 to 60 minutes */
  minutes: number;
  /** Who is to hold the call */
  personId: string;
};

/** How the busy times of a calendar come here */
export type BusyCalendarKind =
  /** Read every 15 minutes from a CalDAV server */
  | 'CALDAV'
  /** From a file that its owner uploaded */
  | 'ICS_UPLOAD'
  /** Read every 15 minutes from an iCalendar address */
  | 'ICS_URL';

/** Your rating of one competency */
export type CalibrationAnswerInput = {
  /** Key of a competency asked for */
  competency: string;
  /** Which scorecard of the pack */
  entryId: string;
  /** Level 1 to 4; left out for not probed */
  value?: number | null | undefined;
};

/** What a calibration step is to ask for */
export type CalibrationAskInput = {
  /** 1 to 10 */
  attempts: number;
  /** Which number has to be reached */
  measure: AgreementMeasure;
  /** The least that passes, 0 to 1 */
  minimum: number;
  /** A published pack of the kind of the path */
  packId: string;
};

/** A scorecard to put into a pack */
export type CalibrationEntryInput = {
  /** What the check listed and you decided to leave in */
  confirmed?: Array<string>;
  /** The gold */
  gold: Array<GoldRatingInput>;
  /** Its notes, as many as are to be shown */
  notes: Array<CalibrationNoteInput>;
  /** The filed scorecard of a decided loop */
  scorecardId: string;
};

/** A note to keep in a pack */
export type CalibrationNoteInput = {
  /** Id of the note it is made of */
  id: string;
  /** What is to be read, without names */
  text: string;
};

/** Whether a pack may be answered */
export type CalibrationPackState =
  /** Being made */
  | 'DRAFT'
  /** May be answered, and changes no more */
  | 'PUBLISHED'
  /** Not answered any more */
  | 'RETIRED';

/** A debrief that is to end without a decision */
export type CancelDebriefInput = {
  /** Debrief to be cancelled */
  debriefId: string;
  /** Chosen by the client; one key cancels once */
  idempotencyKey: string;
  /** Why; kept with the debrief */
  reason: string;
};

/** An import to stop */
export type CancelImportInput = {
  /** Chosen by the client; the same key stops it once */
  idempotencyKey: string;
  /** An import that is not over */
  runId: string;
  /** Version of the import you looked at */
  version: number;
};

/** What a candidate answered on their page */
export type CandidateAnswerKind =
  /** Asked for something to be arranged; never shown to interviewers */
  | 'ARRANGE'
  /** Booked one of the choices */
  | 'BOOKED'
  /** Took the booking back, with a reason */
  | 'CANCELLED'
  /** Took another choice in place of the one booked */
  | 'MOVED'
  /** Gave times of their own */
  | 'OTHER_TIMES';

/** What is known of the talk with the candidate */
export type CandidateToldState =
  /** They do not take the offer */
  | 'ANSWERED_NO'
  /** They take the offer */
  | 'ANSWERED_YES'
  /** They were told of the decision */
  | 'TOLD';

/** A time at which to meet a candidate */
export type CandidateWindowInput = {
  /** Until when */
  endsAt: string;
  /** From when on */
  startsAt: string;
};

/** Your vote as a reader */
export type CastCommitteeVoteInput = {
  /** Lines of the paper your vote rests on, e.g. `B.3` */
  citations: Array<string>;
  /** What you read */
  committeeId: string;
  /** Chosen by the client; the same key votes once */
  idempotencyKey: string;
  /** Level you see; may be empty */
  level: string;
  /** Why you recommend so */
  reason: string;
  /** What you recommend */
  recommendation: Recommendation;
};

/** From when a certification runs */
export type CertificationRenewal =
  /** From the day it was earned */
  | 'GRADUATION'
  /** From the last counting round filed while it ran */
  | 'LAST_ROUND';

/** How a part of a body differs from the version before */
export type ChangeKind =
  /** It was not there before */
  | 'ADDED'
  /** It says something else */
  | 'CHANGED'
  /** It says the same in another place */
  | 'MOVED'
  /** It is gone */
  | 'REMOVED';

/** A schedule to check and to price */
export type CheckScheduleInput = {
  /** The loop it is checked for */
  loopId: string;
  /** Every round of the desk */
  placements: Array<PlacementInput>;
  /** The stage it is checked for */
  stageId: string;
};

/** How a question stands for one round of one candidate */
export type ChoiceState =
  /** Met too often lately; may be chosen with a reason */
  | 'COOLING'
  /** Nothing speaks against asking it */
  | 'FREE'
  /** Another round of this loop has it; is never chosen */
  | 'ON_LOOP'
  /** This candidate met it on an earlier loop; is never chosen */
  | 'REPEATED'
  /** Known outside; is not chosen until somebody wakes it */
  | 'RESTING';

/** The questions of a round, all of them */
export type ChooseQuestionsInput = {
  /** Chosen by the client; the same key chooses once */
  idempotencyKey: string;
  /** Keys in the order of asking; empty goes back to the questions of the kit */
  keys: Array<string>;
  /** Why questions that are cooling down are asked all the same; stays on record */
  overrideReason?: string | null | undefined;
  /** The round to choose for */
  roundId: string;
  /** Version of the choice that yours is made from */
  version: number;
};

/** An evidence note that is pointed to */
export type CitationInput = {
  /** Id of the note in that scorecard */
  noteId: string;
  /** Seat whose scorecard holds the note */
  seatId: string;
};

/** A committee to end */
export type CloseCommitteeInput = {
  /** The committee to end */
  committeeId: string;
  /** Chosen by the client; the same key ends it once */
  idempotencyKey: string;
  /** Version you saw */
  version: number;
  /** Give it up without a result; needs no quorum */
  withdraw: boolean;
};

/** Where a reader of a committee stands */
export type CommitteeReaderState =
  /** Was asked and has not voted */
  | 'INVITED'
  /** Stepped back, or may not read any more; counts for nothing */
  | 'RECUSED'
  /** Has voted */
  | 'VOTED';

/** Where a committee stands */
export type CommitteeState =
  /** Its result is told */
  | 'CLOSED'
  /** Its readers read and vote */
  | 'OPEN'
  /** It was given up without a result */
  | 'WITHDRAWN';

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

/** In what candidates were not seen alike */
export type ComparisonWarningKind =
  /** Other rules for AI tools in the same kind of round */
  | 'AI_POLICY'
  /** Other rounds were planned */
  | 'BLUEPRINT'
  /** Fewer assessors than the blueprint asks for */
  | 'COVERAGE'
  /** Nobody connects their interviewers */
  | 'PANELS'
  /** Rated against other anchors */
  | 'RUBRIC'
  /** Feedback was sealed by other rules */
  | 'SEAL'
  /** Not all of it may be read yet */
  | 'SEALED';

/** What of a plan is booked */
export type ConfirmPlanInput = {
  /** Chosen by the client; the same key books each loop once */
  idempotencyKey: string;
  /** Loops to book, each all of it or nothing */
  loopIds: Array<string>;
  /** The run that made the plan */
  runId: string;
};

/** A schedule to book, all of it or nothing */
export type ConfirmScheduleInput = {
  /** Chosen by the client; the same key books once */
  idempotencyKey: string;
  /** The loop it is checked for */
  loopId: string;
  /** Which hard rules are broken on purpose, and why */
  override?: ScheduleOverrideInput | null | undefined;
  /** Every round of the desk */
  placements: Array<PlacementInput>;
  /** The stage it is checked for */
  stageId: string;
  /** Versions of the rounds decided on */
  versions: Array<RoundVersionInput>;
};

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

/** The body of one piece of content: exactly one field */
export type ContentBodyInput = {
  /** A blueprint */
  blueprint?: BlueprintBodyInput | null | undefined;
  /** A red-flag taxonomy */
  flagTaxonomy?: FlagTaxonomyBodyInput | null | undefined;
  /** A kit */
  kit?: KitBodyInput | null | undefined;
  /** A question */
  question?: QuestionBodyInput | null | undefined;
  /** A rubric */
  rubric?: RubricBodyInput | null | undefined;
};

/** What a content file means for an item */
export type ContentOutcome =
  /** It gets a new version */
  | 'CHANGED'
  /** It is not there yet */
  | 'NEW'
  /** It is there as it stands */
  | 'SAME';

/** What is edited and published in versions */
export type ContentType =
  /** The plan of a loop for a kind of job */
  | 'BLUEPRINT'
  /** The red flags that can be raised */
  | 'FLAG_TAXONOMY'
  /** What an interviewer gets before the round */
  | 'KIT'
  /** An entry of the question bank */
  | 'QUESTION'
  /** What a kind of round rates, and against which anchors */
  | 'RUBRIC';

/** How a recommendation stands against the same person’s ratings; asked about, never changed */
export type Contradiction =
  /** A yes beside ratings that average 2 or less */
  | 'HIGHER'
  /** A no beside ratings that average 3 or more */
  | 'LOWER';

/** A key point the candidate came to */
export type CoveredKeyPointInput = {
  /** Key of a point of that question */
  keyPoint: string;
  /** Key of a question of the round’s kit */
  questionKey: string;
};

/** A new token for yourself or a service account */
export type CreateApiTokenInput = {
  /** Days until it runs out, 1 to 365 */
  expiresInDays: number;
  /** Makes repeating harmless: the answer to a repeat replaces a token that nobody used yet */
  idempotencyKey: string;
  /** What the token is for, at most 100 characters */
  name: string;
  /** Calls a minute that are answered, 1 to 6000; 120 when not given */
  perMinute?: number | null | undefined;
  /** What the token may be used for; at least one */
  scopes: Array<TokenScope>;
  /** As admin: the service account it is for; your own when not given */
  serviceAccountId?: string | null | undefined;
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

/** A new account for a program */
export type CreateServiceAccountInput = {
  /** Makes repeating the creation of the account harmless */
  idempotencyKey: string;
  /** Name of the account, at most 200 characters */
  name: string;
  /** What its tokens may reach at most: recruiter, admin, both or nothing */
  roles: Array<Role>;
};

/** An address of another system to be told of news */
export type CreateWebhookInput = {
  /** What it is for; may be empty */
  description: string;
  /** What to tell; at least one */
  events: Array<WebhookEventName>;
  /** Chosen by the client; the same key does it once */
  idempotencyKey: string;
  /** Where to send; begins with https:// */
  url: string;
};

/** A date to be off */
export type DayOffInput = {
  /** The date, as 2026-12-25 */
  day: string;
  /** What day it is, at most 100 characters */
  name: string;
};

/** How the voters of a debrief come together */
export type DebriefMode =
  /** Each in their own time, until a day */
  | 'APART'
  /** In one sitting, with some minutes to read in silence */
  | 'TOGETHER';

/** What a note of the discussion is */
export type DebriefNoteKind =
  /** A voter disagrees with where this goes; kept with the decision */
  | 'DISSENT'
  /** Speaks of a competency, a red flag or evidence */
  | 'NOTE';

/** How far a debrief has come */
export type DebriefPhase =
  /** It was ended without a decision, for a reason */
  | 'CANCELLED'
  /** A decision ended it */
  | 'CLOSED'
  /** Voters read and vote; the votes are sealed */
  | 'READING'
  /** Every vote is in or excused, and open to the panel */
  | 'REVEALED';

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
  /** To the panel; sent when the decision is final */
  memo: string;
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

/** Whether a decision stands */
export type DecisionState =
  /** An approver declined it; the hiring manager may decide anew */
  | 'DECLINED'
  /** It stands */
  | 'FINAL'
  /** It waits for approval; the loop stays where it is */
  | 'PENDING'
  /** It was taken back while it waited */
  | 'WITHDRAWN';

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

/** How far a delivery is */
export type DeliveryState =
  /** The endpoint answered with a status of 200 to 299 */
  | 'DELIVERED'
  /** Given up; it can be sent anew */
  | 'FAILED'
  /** Held back while the owner of the endpoint owes a scorecard on the loop */
  | 'SEALED'
  /** Under way at this moment */
  | 'SENDING'
  /** To be sent, or sent again */
  | 'WAITING';

/** How hard a question is for the level it is meant for */
export type Difficulty =
  /** A warm-up */
  | 'EASY'
  /** Leaves room for the strongest */
  | 'HARD'
  /** The usual case */
  | 'MEDIUM';

/** A repair that is not wanted */
export type DismissRepairInput = {
  /** Chosen by the client; the same key dismisses once */
  idempotencyKey: string;
  /** Why, for the record */
  reason?: string | null | undefined;
  /** The open repair */
  repairId: string;
  /** Version of the repair you decided on */
  version: number;
};

/** A hold to end */
export type EndHoldInput = {
  /** Which hold */
  holdId: string;
  /** Chosen by the client; the same key ends it once */
  idempotencyKey: string;
};

/** Which session is to end */
export type EndSessionInput = {
  /** Makes repeating the ending harmless */
  idempotencyKey: string;
  /** The session to end; your own, or as admin anybody’s */
  sessionId: string;
};

/** Somebody to put on a path */
export type EnrolInput = {
  /** Chosen by the client; the same key enrols once */
  idempotencyKey: string;
  /** The path */
  pathId: string;
  /** Who is to learn */
  personId: string;
};

/** Whom to erase, and that it is meant */
export type EraseCandidateInput = {
  /** The name of the candidate, typed once more */
  confirmName: string;
  /** Id of the candidate to erase */
  id: string;
  /** Chosen by the client; the same key erases once */
  idempotencyKey: string;
  /** Why; it is kept, so it must not say who the candidate was */
  reason: string;
};

/** What an event is about, which decides whether the seal holds it back */
export type EventNature =
  /** What was filed or follows from it; told only while the owner of the endpoint owes no scorecard on the loop */
  | 'FEEDBACK'
  /** When a round takes place; told at once */
  | 'SCHEDULE';

/** How far a reader could follow a scorecard from its evidence */
export type EvidenceGrade =
  /** Every rating could be followed from what is written */
  | 'CLEAR'
  /** Some ratings could not be followed */
  | 'PARTLY'
  /** Most ratings could not be followed */
  | 'THIN';

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
  /** A file handed in with the note, for artefacts only */
  fileId?: string | null | undefined;
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

/** Whom a debrief need not wait for */
export type ExcuseVoterInput = {
  /** Debrief they would vote in */
  debriefId: string;
  /** Chosen by the client; one key excuses once */
  idempotencyKey: string;
  /** Voter to be excused */
  personId: string;
  /** Why; the panel is shown it */
  reason: string;
};

/** What an export holds; each row only as far as its maker may read it */
export type ExportContent =
  /** What happened, oldest first; for admins */
  | 'AUDIT_TRAIL'
  /** Candidates without restricted facts, one row each */
  | 'CANDIDATES'
  /** Loops, one row each; their progress is empty where you owe a scorecard */
  | 'LOOPS'
  /** Colleagues, one row each; for admins */
  | 'PEOPLE'
  /** The question bank, one row a question */
  | 'QUESTIONS'
  /** Rounds with slot and panel, one row each */
  | 'ROUNDS'
  /** Filed feedback that is open to you, one row a rating; reading it is recorded */
  | 'SCORECARDS';

/** How an export is written */
export type ExportFormat =
  /** A table by RFC 4180 with a heading; no cell is a formula */
  | 'CSV'
  /** Scorecards in the shape of Greenhouse’s Harvest API, version 1 */
  | 'GREENHOUSE_JSON'
  /** One array of objects */
  | 'JSON'
  /** One object a line */
  | 'NDJSON';

/** How far an export is */
export type ExportState =
  /** It ran out; make another */
  | 'EXPIRED'
  /** It could not be made */
  | 'FAILED'
  /** It can be fetched */
  | 'READY'
  /** Nobody has begun with it */
  | 'WAITING'
  /** It is being made */
  | 'WORKING';

/** What a stored file is */
export type FileKind =
  /** What came out of a round, handed in by an interviewer with a note */
  | 'ARTEFACT'
  /** A letter to go with the application */
  | 'COVER_LETTER'
  /** Anything else about the candidate */
  | 'OTHER'
  /** A résumé */
  | 'RESUME'
  /** Work that the candidate did */
  | 'WORK_SAMPLE';

/** A scorecard to file in the place of its author, who cannot */
export type FileOnBehalfInput = {
  /** The whole scorecard, as its author would have filed it */
  body: ScorecardBodyInput;
  /** Chosen by the client; the same key is good for one filing in another’s place */
  idempotencyKey: string;
  /** Why the author does not file it themselves; shown beside both your names */
  reason: string;
  /** Seat of the author; never your own */
  seatId: string;
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
  /** Raised by different people in different rounds, or borne out by a second reader */
  | 'CORROBORATED'
  /** Contradicted by a top rating in another round, or by a second reader */
  | 'DISPUTED'
  /** Raised on one side only */
  | 'RAISED'
  /** Somebody named found it holds */
  | 'UPHELD';

/** A red-flag taxonomy as it is to be published */
export type FlagTaxonomyBodyInput = {
  /** Flags to offer, in order */
  flags: Array<RedFlagTypeInput>;
  /** Key of the taxonomy; loops use `default` */
  key: string;
};

/** What a second reader makes of a red flag */
export type FlagVerdict =
  /** The evidence bears it out */
  | 'CORROBORATES'
  /** The evidence does not bear it out */
  | 'DISPUTES';

/** Why a packet was frozen */
export type FrozenFor =
  /** A scorecard was amended after the decision, which rests on the version before */
  | 'AMENDMENT'
  /** It was decided on */
  | 'DECISION';

/** A rating as it should be */
export type GoldRatingInput = {
  /** Key of a competency of the rubric */
  competency: string;
  /** Why that is right */
  reason: string;
  /** The right level; left out for not probed */
  value?: number | null | undefined;
};

/** What you found of one scorecard */
export type GradeScorecardInput = {
  /** The committee you read it for */
  committeeId: string;
  /** How far you could follow its ratings */
  evidence: EvidenceGrade;
  /** Chosen by the client; the same key says it once */
  idempotencyKey: string;
  /** Its questions seem to lead to their answers */
  leading: boolean;
  /** Its letter on the paper */
  ref: string;
  /** A sentence for its author; may be empty */
  sentence: string;
};

/** A certification to give by hand */
export type GrantCertificationInput = {
  /** When it runs out, within five years */
  expiresAt: string;
  /** Chosen by the client; the same key grants once */
  idempotencyKey: string;
  /** To whom */
  personId: string;
  /** Why; stays on the record */
  reason: string;
  /** For what kind of round */
  roundKind: RoundKind;
};

/** A seat and who takes it over */
export type HandOverSeatInput = {
  /** Chosen by the client; the same key hands over once */
  idempotencyKey: string;
  /** Who takes over: nobody with a seat on the loop, except a shadow of this round */
  personId: string;
  /** Why it is handed over; stays on record */
  reason: string;
  /** The seat to hand over, which has not filed */
  seatId: string;
  /** Version of the seat whose hand-over you decided on */
  version: number;
};

/** A schedule to hold, all of it or nothing */
export type HoldScheduleInput = {
  /** For how many hours, 1 to 336; 48 when left out */
  hours?: number | null | undefined;
  /** Chosen by the client; the same key books once */
  idempotencyKey: string;
  /** The loop it is checked for */
  loopId: string;
  /** Which hard rules are broken on purpose, and why */
  override?: ScheduleOverrideInput | null | undefined;
  /** Every round of the desk */
  placements: Array<PlacementInput>;
  /** The stage it is checked for */
  stageId: string;
  /** Versions of the rounds decided on */
  versions: Array<RoundVersionInput>;
};

/** What an import does, or would do, with one record */
export type ImportAction =
  /** Something new is made, or something of yours is linked for the first time */
  | 'CREATE'
  /** It cannot be taken as it is */
  | 'ERROR'
  /** It is here already, as it is there */
  | 'UNCHANGED'
  /** The record changed since it was last imported */
  | 'UPDATE'
  /** It depends on something that is not here yet; a later import links it */
  | 'WAIT';

/** What a file to import holds */
export type ImportContent =
  /** Whatever records a system’s JSON holds */
  | 'ALL'
  /** A table of candidates */
  | 'CANDIDATES'
  /** A table of people who interview */
  | 'INTERVIEWERS'
  /** A table of questions for the bank */
  | 'QUESTIONS';

/** A content file to take in */
export type ImportContentInput = {
  /** True to look what it would do, without writing */
  dryRun: boolean;
  /** Chosen by the client; the same key does it once */
  idempotencyKey: string;
  /** Why; needed when figures would no longer compare, otherwise as you like */
  note?: string | null | undefined;
  /** The file as text; larger ones are sent to `POST /content.yaml` */
  yaml: string;
};

/** Which records of an import to list */
export type ImportRowFilter = {
  /** Only those of which this becomes */
  action?: ImportAction | null | undefined;
};

/** Where a file to import comes from */
export type ImportSource =
  /** JSON as Ashby’s list calls answer it */
  | 'ASHBY'
  /** A table with a line of headers */
  | 'CSV'
  /** JSON as Greenhouse’s Harvest v1 answers it */
  | 'GREENHOUSE'
  /** JSON as Lever’s v1 answers it: opportunities, interviews, feedback */
  | 'LEVER';

/** How far an import is */
export type ImportState =
  /** The changes are written, batch by batch */
  | 'APPLYING'
  /** Somebody stopped it; what was applied before stays */
  | 'CANCELLED'
  /** It is known what would change; somebody has to say that it shall */
  | 'CHECKED'
  /** All that could be written is */
  | 'DONE'
  /** The file could not be read, or its applier may not import any more */
  | 'FAILED'
  /** The file is read and checked; nothing changes by it */
  | 'READING';

/** What an imported scorecard recommended. It never counts in a packet or an average. */
export type ImportedRecommendation =
  /** No decision was given */
  | 'INSUFFICIENT_SIGNAL'
  /** Undecided; our scale has no equal to it */
  | 'MIXED'
  /** Leans against hiring */
  | 'NO'
  /** Would argue against hiring */
  | 'STRONG_NO'
  /** Would argue for hiring */
  | 'STRONG_YES'
  /** A word of the other system without an equal; it is kept as it was */
  | 'UNMAPPED'
  /** Leans towards hiring */
  | 'YES';

/** What an entry of a content file is */
export type ImportedType =
  /** A blueprint of the file */
  | 'BLUEPRINT'
  /** A competency of the catalogue */
  | 'COMPETENCY'
  /** A red-flag taxonomy of the file */
  | 'FLAG_TAXONOMY'
  /** A kit of the file */
  | 'KIT'
  /** A question of the file */
  | 'QUESTION'
  /** A rubric of the file */
  | 'RUBRIC';

/** More readers for an open committee */
export type InviteCommitteeReadersInput = {
  /** The committee that needs them */
  committeeId: string;
  /** Chosen by the client; the same key asks once */
  idempotencyKey: string;
  /** Who else is to read */
  readerIds: Array<string>;
};

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

/** What hands out the background work */
export type JobQueueWord =
  /** Bull on Redis, with workers as processes of their own */
  | 'BULL'
  /** graphile-worker on Postgres, inside the server */
  | 'POSTGRES';

/** Something to listen for */
export type KeyPointInput = {
  /** Key for the point, unique inside its question */
  key: string;
  /** What a good answer mentions */
  text: string;
};

/** A kit as it is to be published */
export type KitBodyInput = {
  /** Whether to take answers down as STAR */
  capturesStar: boolean;
  /** What interviewers are to do */
  doList: Array<string>;
  /** What interviewers are to leave */
  dontList: Array<string>;
  /** Keys of the competencies to probe first */
  focusCompetencies: Array<string>;
  /** Key of the kit; a new one makes a new kit */
  key: string;
  /** How to spend the time */
  plan: Array<KitSectionInput>;
  /** What a round with it is to find out */
  purpose: string;
  /** Keys of the questions to offer, in order */
  questionKeys: Array<string>;
  /** Kind of round to use it in */
  roundKind: RoundKind;
  /** Title for the kit */
  title: string;
};

/** A part of the round */
export type KitSectionInput = {
  /** Minutes to spend on it */
  minutes: number;
  /** What to do in the part */
  title: string;
};

/** What became of a report that a question is known outside */
export type LeakState =
  /** The question is known outside and rests */
  | 'CONFIRMED'
  /** The report was not right, or does not matter */
  | 'DISMISSED'
  /** Nobody has looked at the report yet */
  | 'OPEN';

/** Why a candidate that was asked for is named and not compared */
export type LeftOutReason =
  /** You still owe a scorecard on the loop */
  | 'OWED'
  /** A debrief’s vote is on; until it is revealed nothing is put into numbers */
  | 'VOTING';

/** A stretch of a day to be set, by a local clock */
export type LocalSpanInput = {
  /** Its end, later than the start and at most 1440 */
  endMinute: number;
  /** Its start, 0 to 1439 minutes after midnight */
  startMinute: number;
};

/** Where somebody was shown others’ feedback */
export type LookVia =
  /** They opened feedback before the seal did */
  | 'EARLY_LOOK'
  /** They made a file with feedback in it */
  | 'EXPORT'
  /** They read the evidence of a red flag as its second reader */
  | 'FLAG_READING'
  /** They filed a scorecard for somebody else */
  | 'ON_BEHALF'
  /** They opened the packet */
  | 'PACKET'
  /** They read scorecards of others, or a file handed in with one */
  | 'SCORECARDS';

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

/** Which mails of the log */
export type MailFilter = {
  /** Only mails to this candidate or about a loop of theirs */
  candidateId?: string | null | undefined;
  /** Only mails about this loop */
  loopId?: string | null | undefined;
  /** Only mails in this state */
  state?: MailState | null | undefined;
  /** True for only those that failed or came back */
  trouble?: boolean | null | undefined;
};

/** What a mail is about */
export type MailKind =
  /** The link by which somebody new signs in */
  | 'ACCOUNT_INVITE'
  /** A decision waits for your approval */
  | 'APPROVAL_ASKED'
  /** Gives the candidate the link by which they choose a time */
  | 'CANDIDATE_CHOICE'
  /** Gives the candidate the link to their preparation guide */
  | 'CANDIDATE_GUIDE'
  /** Tells the candidate when and where a round takes place */
  | 'CANDIDATE_INVITATION'
  /** Tells the candidate that a round does not take place then */
  | 'CANDIDATE_INVITATION_CANCELLED'
  /** A candidate booked, moved or cancelled on their page, or asked for something */
  | 'CHOICE_ANSWERED'
  /** A committee asks you to read a packet of somebody you never met */
  | 'COMMITTEE_INVITATION'
  /** A debrief was opened and waits for your vote */
  | 'DEBRIEF_OPENED'
  /** The votes of a debrief you voted in are open */
  | 'DEBRIEF_REVEALED'
  /** A decision was made on a loop you sat on, with its memo when your scorecard counted */
  | 'DECISION_MADE'
  /** What became of a decision of yours that waited for approval */
  | 'DECISION_SETTLED'
  /** Several due reminders in one mail; when off, each comes by itself */
  | 'DIGEST'
  /** A scorecard on a loop you run is long overdue, with an offer to hand it over */
  | 'ESCALATION'
  /** A file you asked for can be downloaded */
  | 'EXPORT_READY'
  /** A round of yours has ended: the link to your scorecard */
  | 'FILE_NOW'
  /** A scorecard of yours is still owed */
  | 'FILE_REMINDER'
  /** You are asked to read a red flag as its second reader */
  | 'FLAG_TO_READ'
  /** A seat was handed over to you, or from you to another */
  | 'HAND_OVER'
  /** An import of yours has ended */
  | 'IMPORT_DONE'
  /** A round you sit on got a slot, moved or changed its place */
  | 'INVITATION'
  /** A round you were invited to was called off, or you no longer sit on it */
  | 'INVITATION_CANCELLED'
  /** The kit of a round of yours, some time before it */
  | 'KIT_AHEAD'
  /** Every scorecard of a loop you run is filed or excused */
  | 'PACKET_READY'
  /** A round of yours starts soon */
  | 'STARTING_SOON'
  /** Shows an admin that the mail server works */
  | 'TEST'
  /** A webhook of yours was paused because its address keeps failing */
  | 'WEBHOOK_PAUSED';

/** What became of a mail */
export type MailState =
  /** The mail server took it and later reported that it could not be delivered */
  | 'BOUNCED'
  /** Given up: refused for good, or put off too often */
  | 'FAILED'
  /** Waits for its turn, or for the mail server */
  | 'QUEUED'
  /** Is on its way to the mail server */
  | 'SENDING'
  /** The mail server took it */
  | 'SENT'
  /** Never sent, for the reason given */
  | 'SKIPPED';

/** A new private address */
export type MakeCalendarFeedInput = {
  /** Chosen by the client; the same key makes one feed */
  idempotencyKey: string;
};

/** What is to be exported, and how it is written */
export type MakeExportInput = {
  /** What the file is to hold */
  content: ExportContent;
  /** How the file is to be written */
  format: ExportFormat;
  /** Only what was made, started or filed at this moment or later */
  from?: string | null | undefined;
  /** Makes repeating the order harmless */
  idempotencyKey: string;
  /** Only what belongs to this job; questions and people belong to none */
  jobId?: string | null | undefined;
  /** Only what was made, started or filed before this moment */
  to?: string | null | undefined;
};

/** A loop, its onsite and how long the link works */
export type MakeGuideInput = {
  /** When the link is to stop working */
  expiresAt: string;
  /** Chosen by the client; the same key makes one guide */
  idempotencyKey: string;
  /** Loop whose candidate prepares */
  loopId: string;
  /** Day of the onsite, e.g. `2026-12-08` */
  onsiteOn: string;
};

/** Whom a sign-in link is for */
export type MakeSignInLinkInput = {
  /** Makes repeating the request harmless; every answer carries a fresh link */
  idempotencyKey: string;
  /** The person who shall sign in with the link */
  personId: string;
};

/** What you have read of the packet */
export type MarkDebriefReadInput = {
  /** Debrief you read for */
  debriefId: string;
  /** Of `agree`, `mixed`, `unknown`, `worry`, `change`; what was marked stays marked */
  sections: Array<string>;
};

/** Who did not come to a round */
export type NoShowOf =
  /** The candidate */
  | 'CANDIDATE'
  /** Somebody of the panel */
  | 'INTERVIEWER';

/** Which proposals of a schedule run a candidate may choose from, and for how long */
export type OfferSelfSchedulingInput = {
  /** Hours before the first round until which they may change or cancel; 0 to 168 */
  cutoffHours: number;
  /** Until when the candidate may choose */
  expiresAt: string;
  /** Chosen by the client; the same key makes one offer */
  idempotencyKey: string;
  /** Loop whose candidate is to choose */
  loopId: string;
  /** A few words that the mail and the page begin with; at most 1000 characters */
  message?: string;
  /** Indexes of its proposals, in the order they are to be shown */
  proposals: Array<number>;
  /** The run whose proposals are offered */
  runId: string;
  /** Whether the link is mailed to them */
  sendMail?: boolean;
  /** Stage that is to be placed */
  stageId: string;
};

/** A committee to open */
export type OpenCommitteeInput = {
  /** Your word on every doubtful find */
  choices: Array<RedactionChoiceInput>;
  /** State of the feedback you saw in the draft */
  contentVersion: number;
  /** When the votes are to be in */
  dueAt: string;
  /** Chosen by the client; the same key opens one */
  idempotencyKey: string;
  /** Loop whose packet is to be read */
  loopId: string;
  /** What the paper is to hide */
  profile: Array<RedactionField>;
  /** What the readers are to answer; it may name nobody */
  question: string;
  /** Votes needed, from one to the number of readers */
  quorum: number;
  /** Who is to read */
  readerIds: Array<string>;
  /** What else to search for */
  terms: RedactionTermsInput;
};

/** How a debrief is to be held */
export type OpenDebriefInput = {
  /** Chosen by the client; one key opens one debrief */
  idempotencyKey: string;
  /** Loop the debrief is about */
  loopId: string;
  /** Version of the loop you looked at */
  loopVersion: number;
  /** In one sitting, or each in their own time */
  mode: DebriefMode;
  /** For APART: when votes are due; nothing is forced then */
  readBy?: string | null | undefined;
  /** For TOGETHER: minutes to read in silence, 1 to 120; nothing is forced when they are over */
  readMinutes?: number | null | undefined;
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

/** What a difference between two packets is about */
export type PacketDiffKind =
  /** A further version of a scorecard */
  | 'AMENDMENT'
  /** Notes, comments and summaries */
  | 'EVIDENCE'
  /** A red flag */
  | 'FLAG'
  /** A number made of ratings */
  | 'NUMBER'
  /** Anything else */
  | 'OTHER'
  /** Who took part, owes or is excused */
  | 'PEOPLE'
  /** A rating or whether it counts */
  | 'RATING'
  /** What somebody recommends */
  | 'RECOMMENDATION';

/** Time in which not to ask somebody */
export type PauseInput = {
  /** When to ask again */
  endsAt: string;
  /** Whether it is a pause or leave */
  kind: PauseKind;
  /** Why, or nothing */
  reason: string;
  /** When to stop asking */
  startsAt: string;
};

/** Why somebody is not asked for a while */
export type PauseKind =
  /** Away from work */
  | 'LEAVE'
  /** A break from interviewing */
  | 'PAUSE';

/** How the assessors of a competency stand to each other */
export type Picture =
  /** Less than two levels lie between the lowest and the highest */
  | 'AGREE'
  /** Two levels or more lie between the lowest and the highest */
  | 'MIXED'
  /** Nobody gave a rating that rests on evidence */
  | 'UNKNOWN';

/** Who is put on a seat */
export type PlacedSeatInput = {
  /** Who sits there */
  personId: string;
  /** Key of the seat, as the desk gave it */
  seatId: string;
};

/** Time, room and people for one round */
export type PlacementInput = {
  /** Its room or link */
  roomId?: string | null | undefined;
  /** The round to place */
  roundId: string;
  /** Somebody for every seat */
  seats: Array<PlacedSeatInput>;
  /** When it starts */
  startsAt: string;
};

/** Loops to place together */
export type PlanWeekInput = {
  /** Not before */
  from: string;
  /** The loops to place, at most 100; their waiting stage is meant */
  loopIds: Array<string>;
  /** Not after */
  to: string;
};

/** A body to try out */
export type PreviewContentInput = {
  /** Version you edited from; 0 for a new item */
  baseVersion: number;
  /** The body as it would be published */
  body: ContentBodyInput;
};

/** A round to try a cadence on */
export type PreviewRemindersInput = {
  /** The cadence to try */
  cadence: ReminderCadenceInput;
  /** When it would end, at most a day later */
  endsAt: string;
  /** In whose hours and zone; in those of the organisation when not given */
  personId?: string | null | undefined;
  /** When the round would start */
  startsAt: string;
};

/** For what schedules are wanted */
export type ProposeSchedulesInput = {
  /** How many proposals, 1 to 10; ten when left out */
  count?: number | null | undefined;
  /** Not before; from tomorrow when left out */
  from?: string | null | undefined;
  /** The loop to schedule */
  loopId: string;
  /** The stage to schedule */
  stageId: string;
  /** Not after; two weeks on when left out */
  to?: string | null | undefined;
};

/** A body to publish as the next version */
export type PublishContentInput = {
  /** Version you edited from; 0 for a new item */
  baseVersion: number;
  /** The body to publish */
  body: ContentBodyInput;
  /** Chosen by the client; the same key does it once */
  idempotencyKey: string;
  /** Why; needed when figures would no longer compare, otherwise as you like */
  note?: string | null | undefined;
};

/** A question as it is to be published */
export type QuestionBodyInput = {
  /** Keys of the competencies it is to give evidence for */
  competencies: Array<string>;
  /** How hard it is meant to be */
  difficulty: Difficulty;
  /** Where to go on from a first answer */
  followUps: Array<string>;
  /** Key of the question; a new one makes a new question */
  key: string;
  /** Checklist to tick */
  keyPoints: Array<KeyPointInput>;
  /** What to ask the candidate */
  prompt: string;
  /** Kind of round to ask it in */
  roundKind: RoundKind;
  /** Signs of a strong answer */
  strongSigns: Array<string>;
  /** What it is to test */
  tests: string;
  /** Title for the question */
  title: string;
  /** Family inside its kind, e.g. `rag` */
  topic: string;
  /** Signs of a weak answer */
  weakSigns: Array<string>;
};

/** How a question of the bank stands */
export type QuestionStanding =
  /** Was met too often lately */
  | 'COOLING'
  /** May be asked */
  | 'FREE'
  /** Is put aside: a report that it is known outside was confirmed */
  | 'RESTING';

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

/** How far a rating rests on evidence */
export type RatingSupport =
  /** It cites what it needs, or rates nothing */
  | 'SUPPORTED'
  /** A 1 or a 4 with fewer than two notes and no quote of the candidate */
  | 'THIN'
  /** It cites no note that says anything */
  | 'UNCITED';

/** A calendar to read again */
export type ReadBusyCalendarInput = {
  /** Which calendar to read */
  calendarId: string;
  /** Chosen by the client; the same key asks once */
  idempotencyKey: string;
};

/** What you found as the second reader of a red flag */
export type ReadFlagInput = {
  /** Key of the red-flag type you were asked to read */
  flagType: string;
  /** Chosen by the client; the same key answers once however often it is sent */
  idempotencyKey: string;
  /** Loop on which the flag was raised */
  loopId: string;
  /** Why; shown in the packet under your name */
  reason: string;
  /** What you make of it */
  verdict: FlagVerdict;
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

/** What happened between you and the candidate */
export type RecordCandidateToldInput = {
  /** When it took place */
  at: string;
  /** How you told them */
  channel?: ToldChannel | null | undefined;
  /** Chosen by the client; the same key writes it down once however often it is sent */
  idempotencyKey: string;
  /** Loop that was decided */
  loopId: string;
  /** What was said; may be empty */
  note: string;
  /** What took place */
  state: CandidateToldState;
};

/** Somebody who did not come to a round */
export type RecordNoShowInput = {
  /** Chosen by the client; the same key records once */
  idempotencyKey: string;
  /** What happened */
  reason: string;
  /** The round that was missed */
  roundId: string;
  /** Seat of the interviewer who did not come */
  seatId?: string | null | undefined;
  /** For a candidate: what becomes of the round; left out, it waits for another slot */
  then?: AfterNoShow | null | undefined;
  /** Version of the seat, or of the round for a candidate */
  version: number;
  /** Who did not come */
  who: NoShowOf;
};

/** An archived draft to give back to its author */
export type RecoverDraftInput = {
  /** The archived draft */
  archivedDraftId: string;
  /** Chosen by the client; the same key recovers once however often it is sent */
  idempotencyKey: string;
  /** An open seat of the same person on the same loop, without a draft of its own */
  seatId: string;
};

/** A kind of red flag to offer */
export type RedFlagTypeInput = {
  /** Evidence that is to clear it */
  clearedBy: string;
  /** Keys of the competencies whose high rating contests it */
  competencies: Array<string>;
  /** What is heard when it is raised */
  heard: string;
  /** Key for the flag type; it is for ever */
  key: string;
  /** Name for the flag type */
  name: string;
};

/** How sure it is that a find tells who somebody is */
export type RedactionCertainty =
  /** It is replaced whatever anybody says */
  | 'CERTAIN'
  /** It may be an everyday word: a person says which before the paper is made */
  | 'DOUBTFUL'
  /** It is left as it is and told to whoever prepares the paper */
  | 'LISTED';

/** What you say of one doubtful find */
export type RedactionChoiceInput = {
  /** The find you speak of */
  findId: string | number;
  /** True: it names somebody. False: an everyday word, to be left */
  replace: boolean;
};

/** What a redaction profile hides */
export type RedactionField =
  /** Employers that are named as terms */
  | 'EMPLOYER'
  /** Who interviewed; they become Interviewer A, B and so on */
  | 'INTERVIEWER'
  /** Links, handles and whatever shows a picture */
  | 'LINKS'
  /** The candidate’s name in all its forms */
  | 'NAME'
  /** English pronouns, which become they; others are listed */
  | 'PRONOUNS'
  /** Schools that are named as terms */
  | 'SCHOOL';

/** What a find seems to be */
export type RedactionKind =
  /** An e-mail address */
  | 'ADDRESS'
  /** An employer that was named as a term */
  | 'EMPLOYER'
  /** The first letters of the name */
  | 'INITIALS'
  /** The name of a colleague */
  | 'INTERVIEWER'
  /** A link or a handle */
  | 'LINK'
  /** The candidate’s name or a part of it */
  | 'NAME'
  /** A short form of the first name */
  | 'NICKNAME'
  /** A telephone number */
  | 'NUMBER'
  /** A word that tells a gender */
  | 'PRONOUN'
  /** A school that was named as a term */
  | 'SCHOOL'
  /** A word that is nearly a part of the name */
  | 'SPELLING';

/** Words to search for that no record knows */
export type RedactionTermsInput = {
  /** Employers that may be named */
  employers: Array<string>;
  /** Nicknames, former names, names in other scripts */
  otherNames: Array<string>;
  /** Schools that may be named */
  schools: Array<string>;
};

/** An address to send mail to again */
export type ReleaseAddressInput = {
  /** The stopped address, as the list has it */
  address: string;
  /** Chosen by the client; the same key releases once */
  idempotencyKey: string;
};

/** Whom to remind */
export type RemindSeatInput = {
  /** Chosen by the client; the same key reminds once */
  idempotencyKey: string;
  /** A seat whose round is over and whose scorecard is missing */
  seatId: string;
};

/** A cadence to try out; null leaves a step out */
export type ReminderCadenceInput = {
  /** 2 to 20 reminders due at once that become one mail */
  digestFrom: number;
  /** 1 to 20 working days after the end, before all stops: recruiter and hiring manager are told */
  escalateWorkingDaysAfter?: number | null | undefined;
  /** Whether the link to file is sent when the round ends */
  fileAtEnd: boolean;
  /** 1 to 168 hours before the round: the kit */
  kitHoursBefore?: number | null | undefined;
  /** 5 to 1440 minutes after the end: the first reminder */
  lateMinutesAfter?: number | null | undefined;
  /** 1 to 20 working days after the end, before all stops: the third reminder */
  lateWorkingDaysAfter?: number | null | undefined;
  /** 1 to 40 working hours after the end: the second reminder */
  lateWorkingHoursAfter?: number | null | undefined;
  /** Whether a reminder follows each working day after these */
  repeatDaily: boolean;
  /** 5 to 1440 minutes before the round, later than the kit: it starts soon */
  startMinutesBefore?: number | null | undefined;
  /** 1 to 30 working days after the end, when all stops */
  stopAfterWorkingDays: number;
};

/** What somebody is reminded of around a round */
export type ReminderKind =
  /** Tells those who run the loop that the scorecard is long overdue */
  | 'ESCALATION'
  /** That it has ended, with the link to the scorecard */
  | 'FILE_NOW'
  /** That the scorecard is still missing */
  | 'FILE_REMINDER'
  /** The kit, some time before */
  | 'KIT_AHEAD'
  /** That it starts soon */
  | 'STARTING_SOON';

/** What became of a reminder */
export type ReminderState =
  /** Not needed any more: filed, let off, handed over, or without a slot */
  | 'CANCELLED'
  /** Its time was past, or a newer one was sent instead */
  | 'MISSED'
  /** Was handed to the mail, which may be switched off by its recipient */
  | 'SENT'
  /** Its time has not come */
  | 'WAITING';

/** An artefact of your own that is to go */
export type RemoveArtefactInput = {
  /** Id of the artefact that is to go */
  id: string;
};

/** A calendar to forget */
export type RemoveBusyCalendarInput = {
  /** Which calendar to forget */
  calendarId: string;
  /** Chosen by the client; the same key removes once */
  idempotencyKey: string;
};

/** A file of a candidate that is to go */
export type RemoveFileInput = {
  /** Id of the file that is to go */
  id: string;
};

/** A seat to take back */
export type RemoveSeatInput = {
  /** Chosen by the client; the same key removes once */
  idempotencyKey: string;
  /** The seat to take back, which has not filed */
  seatId: string;
  /** Version of the seat you decided on */
  version: number;
};

/** An endpoint to take away */
export type RemoveWebhookInput = {
  /** The endpoint that is to go */
  endpointId: string;
  /** Chosen by the client; the same key does it once */
  idempotencyKey: string;
};

/** An accepted gap to look at again */
export type ReopenGapInput = {
  /** Key of its competency */
  competency: string;
  /** Chosen by the client; the same key reopens once however often it is sent */
  idempotencyKey: string;
  /** Loop with the accepted gap */
  loopId: string;
};

/** Why a repair was left to a person */
export type RepairAsk =
  /** The candidate would have to be told */
  | 'CANDIDATE_SEES'
  /** Less would be covered than before */
  | 'COVERAGE'
  /** Whoever steps in would have too little working time left */
  | 'CUTOFF'
  /** It is a practice loop */
  | 'MOCK'
  /** More than one person would change, or the time */
  | 'MORE_THAN_A_SWAP'
  /** Nobody was found who could step in at that time */
  | 'NO_PROPOSAL'
  /** The policy leaves every repair to a person */
  | 'POLICY'
  /** Fewer senior people would be there than before */
  | 'SENIORITY'
  /** The loop had as many swaps without a person as the policy allows */
  | 'SWAPS';

/** How a gap in coverage could be closed */
export type RepairKind =
  /** The gap is accepted with a reason */
  | 'ACCEPT'
  /** A round to come asks it too, and is lengthened for it */
  | 'ADD_TIME'
  /** A round to come asks it too, in the time it has */
  | 'ASK_IN_ROUND'
  /** A short round of its own, for one person */
  | 'SHORT_CALL';

/** What happens by itself when somebody falls out of a settled panel */
export type RepairMode =
  /** A plain swap at the same time is made; a person decides everything else */
  | 'APPLY'
  /** Nothing is looked for */
  | 'OFF'
  /** Ways to repair it are found; a person decides each */
  | 'PROPOSE';

/** What failed at an endpoint, to send anew */
export type ReplayFailedDeliveriesInput = {
  /** The endpoint that is well again */
  endpointId: string;
  /** Chosen by the client; the same key does it once */
  idempotencyKey: string;
  /** Deliveries noted since then */
  since: string;
};

/** A delivery to send anew */
export type ReplayWebhookDeliveryInput = {
  /** The delivery; it must be delivered or failed */
  deliveryId: string;
  /** Chosen by the client; the same key does it once */
  idempotencyKey: string;
};

/** Where you found a question outside */
export type ReportLeakInput = {
  /** Chosen by the client; the same key reports once */
  idempotencyKey: string;
  /** Key of the question you found */
  key: string;
  /** Anything else worth knowing */
  note?: string;
  /** Where: a page, a forum, a person; up to 500 characters */
  place: string;
};

/** An answer to an invitation */
export type RespondToSeatInput = {
  /** Chosen by the client; the same key answers once */
  idempotencyKey: string;
  /** A line for whoever runs the loop, at most 500 characters */
  note?: string | null | undefined;
  /** Whether you will be there */
  response: SeatResponse;
  /** Your seat */
  seatId: string;
};

/** A room or link to use no more */
export type RetireRoomInput = {
  /** Chosen by the client; the same key retires once */
  idempotencyKey: string;
  /** Which to use no more */
  roomId: string;
};

/** A mail to send again */
export type RetryMailInput = {
  /** Chosen by the client; the same key retries once */
  idempotencyKey: string;
  /** The mail that was not sent or came back */
  mailId: string;
};

/** Work that is to be tried again now */
export type RetryWorkInput = {
  /** The work, which must not be done */
  id: string;
  /** Chosen by the client; the same key retries once */
  idempotencyKey: string;
};

/** Which token is taken back */
export type RevokeApiTokenInput = {
  /** Makes repeating the revocation harmless */
  idempotencyKey: string;
  /** The token; your own, or as admin anybody’s */
  tokenId: string;
};

/** The end of your private address */
export type RevokeCalendarFeedInput = {
  /** Chosen by the client; the same key revokes once */
  idempotencyKey: string;
};

/** A certification to take back */
export type RevokeCertificationInput = {
  /** Which one */
  certificationId: string;
  /** Chosen by the client; the same key takes back once */
  idempotencyKey: string;
  /** Why it is taken back; stays on the record */
  reason: string;
};

/** A guide whose link is to end */
export type RevokeGuideInput = {
  /** The guide to end */
  guideId: string;
  /** Chosen by the client; the same key ends it once */
  idempotencyKey: string;
};

/** Side of the bar on which the weighted picture stands */
export type RobustSide =
  /** On the bar or above it */
  | 'ABOVE'
  /** Under the bar */
  | 'BELOW';

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

/** Where a round can be held */
export type RoomKind =
  /** A video link of which there is one */
  | 'LINK'
  /** A meeting room */
  | 'ROOM';

/** An endpoint that gets another secret, and you as owner */
export type RotateWebhookSecretInput = {
  /** The endpoint whose secret is replaced */
  endpointId: string;
  /** Chosen by the client; the same key does it once */
  idempotencyKey: string;
  /** Version of the endpoint you decided on */
  version: number;
};

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

/** Which order rounds of a stage come in */
export type RoundOrderKind =
  /** Whatever suits; the listed order is only preferred */
  | 'ANY'
  /** As the blueprint lists them */
  | 'FIXED'
  /** Some kinds first, some last, the others in between */
  | 'PARTIAL';

/** Whether a round has its time; whether it is over is a matter of the clock */
export type RoundState =
  /** Will not be held */
  | 'CANCELLED'
  /** Has a slot */
  | 'SCHEDULED'
  /** No slot yet */
  | 'UNSCHEDULED';

/** The version of a round that was decided on */
export type RoundVersionInput = {
  /** Which round */
  roundId: string;
  /** Its version on the desk */
  version: number;
};

/** A rubric as it is to be published */
export type RubricBodyInput = {
  /** AI-use policies it is to serve */
  aiPolicies: Array<AiUsePolicy>;
  /** What to rate, in the order of the form */
  competencies: Array<RubricLineInput>;
  /** Key of the rubric; a new one makes a new rubric */
  key: string;
  /** Kind of round to rate with it */
  roundKind: RoundKind;
  /** Title for the rubric */
  title: string;
};

/** A competency as a rubric is to rate it */
export type RubricLineInput = {
  /** One anchor for each level */
  anchors: Array<AnchorInput>;
  /** Key of the competency to rate */
  competency: string;
};

/** How firmly a rule is held */
export type RuleMode =
  /** Never broken, unless somebody says why in their own name */
  | 'HARD'
  /** Does not count */
  | 'OFF'
  /** Bent at a price */
  | 'SOFT';

/** What the limit of a rule is counted in */
export type RuleUnit =
  /** Calendar days */
  | 'DAYS'
  /** Minutes; priced by the quarter hour */
  | 'MINUTES'
  /** Different people */
  | 'PEOPLE'
  /** Rounds of a loop, or of a person */
  | 'ROUNDS';

/** A whole flow, in the place of the one before */
export type SaveApprovalFlowInput = {
  /** For a job: have no flow of its own, and follow the organisation’s */
  followsDefault: boolean;
  /** Groups in the order they are to be asked */
  groups: Array<ApprovalGroupInput>;
  /** Chosen by the client; the same key does it once however often it is sent */
  idempotencyKey: string;
  /** Job it is for; null for the organisation */
  jobId?: string | null | undefined;
  /** Outcomes that are to need approval */
  outcomes: Array<DecisionOutcome>;
  /** Version you change; 0 for one that is not there yet */
  version: number;
};

/** When somebody can be asked, all of it */
export type SaveAvailabilityInput = {
  /** Minutes to keep free after, 0 to 120 */
  bufferAfter?: number | null | undefined;
  /** Minutes to keep free before, 0 to 120 */
  bufferBefore?: number | null | undefined;
  /** Most rounds a day, 0 to 20 */
  dayCap?: number | null | undefined;
  /** Chosen by the client; the same key saves time once */
  idempotencyKey: string;
  /** All their ignore words */
  ignoreWords: Array<string>;
  /** All their override words */
  overrideWords: Array<string>;
  /** All pauses that are not over */
  pauses: Array<PauseInput>;
  /** Whose; your own when left out */
  personId?: string | null | undefined;
  /** Whether they are senior; only recruiters and admins say so */
  senior?: boolean | null | undefined;
  /** All their tags; only recruiters and admins set them */
  tags?: Array<string> | null | undefined;
  /** Their IANA zone; stays when left out */
  timeZone?: string | null | undefined;
  /** Version of the availability you decided on */
  version: number;
  /** Most rounds a week, 0 to 60 */
  weekCap?: number | null | undefined;
  /** All their working hours from now on */
  workingHours: Array<WorkingHoursInput>;
};

/** A pack, whole */
export type SaveCalibrationPackInput = {
  /** 1 to 12 scorecards */
  entries: Array<CalibrationEntryInput>;
  /** Left out for a new pack */
  id?: string | null | undefined;
  /** Chosen by the client; the same key saves the pack once */
  idempotencyKey: string;
  /** Kind of round of all its scorecards */
  roundKind: RoundKind;
  /** DRAFT, PUBLISHED, or RETIRED for a published one */
  state: CalibrationPackState;
  /** What to call the pack */
  title: string;
  /** Version of the pack you changed */
  version?: number;
};

/** When to meet the candidate of a loop */
export type SaveCandidateWindowsInput = {
  /** Chosen by the client; the same key saves windows once */
  idempotencyKey: string;
  /** Whose candidate */
  loopId: string;
  /** What else to know, at most 500 characters */
  note: string;
  /** IANA zone that the candidate lives by */
  timeZone: string;
  /** Version of the windows you decided on */
  version: number;
  /** All windows from now on, at most 60 */
  windows: Array<CandidateWindowInput>;
};

/** A competency to add or to rename */
export type SaveCompetencyInput = {
  /** Whether any round may rate it; only a new one may choose, and none by default */
  crossRound?: boolean | null | undefined;
  /** What it is to look at, in one sentence */
  description: string;
  /** Chosen by the client; the same key does it once */
  idempotencyKey: string;
  /** Key of the competency; it is for ever */
  key: string;
  /** Name for the competency */
  name: string;
  /** Version of the competency you edited; 0 for a new one */
  version: number;
};

/** Days off to add and to take away */
export type SaveDaysOffInput = {
  /** Dates to be off from now on */
  add: Array<DayOffInput>;
  /** Chosen by the client; the same key saves days once */
  idempotencyKey: string;
  /** Dates to be worked again */
  remove: Array<string>;
};

/** Who may be asked for a kind of round; one that says nothing is taken away */
export type SavePoolRuleInput = {
  /** For one blueprint only */
  blueprintKey?: string | null | undefined;
  /** Chosen by the client; the same key saves a pool rule once */
  idempotencyKey: string;
  /** People to let in */
  people: Array<string>;
  /** Roles to let in */
  roles: Array<Role>;
  /** For which kind of round */
  roundKind: RoundKind;
  /** Tags to let in */
  tags: Array<string>;
  /** Whether to keep the hiring manager out */
  withoutHiringManager: boolean;
  /** People to keep out */
  withoutPeople: Array<string>;
  /** Tags to keep out */
  withoutTags: Array<string>;
};

/** What is repaired without a person */
export type SaveRepairPolicyInput = {
  /** Working hours that whoever steps in must have left before the round, 0 to 80 */
  cutoffHours: number;
  /** Chosen by the client; the same key saves once */
  idempotencyKey: string;
  /** Whether repairs are proposed or made */
  mode: RepairMode;
  /** Swaps on one loop that need no person, 1 to 10 */
  mostSwaps: number;
  /** Version of the policy you decided on; 0 for the first */
  version: number;
};

/** A room or link, new or changed */
export type SaveRoomInput = {
  /** When to use it */
  hours: Array<WorkingHoursInput>;
  /** Chosen by the client; the same key saves a room once */
  idempotencyKey: string;
  /** Whether it is a room or a link */
  kind: RoomKind;
  /** Its https link; empty for a room without one */
  link: string;
  /** What to call it, at most 100 characters */
  name: string;
  /** Which to change; a new one when left out */
  roomId?: string | null | undefined;
  /** IANA zone of the clock it goes by */
  timeZone: string;
  /** Version of the room you decided on */
  version?: number | null | undefined;
};

/** Rules of the organisation; what is left out stays. With a blueprint only its rules and hours, and the rules given are all it says otherwise */
export type SaveSchedulingRulesInput = {
  /** Key of a blueprint; none for all */
  blueprintKey?: string | null | undefined;
  /** Minutes to keep free after a round */
  bufferAfter?: number | null | undefined;
  /** Minutes to keep free before a round */
  bufferBefore?: number | null | undefined;
  /** When to ask candidates */
  candidateHours?: LocalSpanInput | null | undefined;
  /** Kinds to come first */
  firstKinds?: Array<RoundKind> | null | undefined;
  /** With a blueprint: its hours; none goes by the organisation */
  hours?: Array<WorkingHoursInput> | null | undefined;
  /** Chosen by the client; the same key saves rules once */
  idempotencyKey: string;
  /** All ignore words from now on */
  ignoreWords?: Array<string> | null | undefined;
  /** Kinds to come last */
  lastKinds?: Array<RoundKind> | null | undefined;
  /** The lunch window */
  lunch?: LocalSpanInput | null | undefined;
  /** Which order to hold */
  orderKind?: RoundOrderKind | null | undefined;
  /** All override words from now on */
  overrideWords?: Array<string> | null | undefined;
  /** Rules that change */
  rules: Array<SchedulingRuleInput>;
  /** Let rounds start every 15, 30 or 60 minutes */
  startEvery?: number | null | undefined;
  /** Version of the rules you decided on */
  version: number;
};

/** A draft to keep, guarded by the revision it was made from */
export type SaveScorecardDraftInput = {
  /** The whole draft */
  body: ScorecardBodyInput;
  /** Revision the change was made on; 0 when there was no draft yet */
  revision: number;
  /** Your seat that the draft is for */
  seatId: string;
};

/** A training path, whole */
export type SaveTrainingPathInput = {
  /** Left out for a new path */
  id?: string | null | undefined;
  /** Chosen by the client; the same key saves once */
  idempotencyKey: string;
  /** From when they are to run */
  renewal: CertificationRenewal;
  /** Kind of round; a path keeps its own */
  roundKind: RoundKind;
  /** Its steps, in the order to be done */
  steps: Array<TrainingStepInput>;
  /** What to call it */
  title: string;
  /** Who is to approve */
  trainerIds: Array<string>;
  /** How many months a certification is to last */
  validMonths: number;
  /** Version you changed; 0 for a new path */
  version?: number;
};

/** Hard rules that are broken on purpose */
export type ScheduleOverrideInput = {
  /** Why; it stays on the record with your name */
  reason: string;
  /** Names of the rules that may be broken */
  rules: Array<string>;
};

/** Why a settled panel no longer holds */
export type ScheduleRepairCause =
  /** They may have nothing to do with this candidate */
  | 'CONFLICT'
  /** They said that they will not be there */
  | 'DECLINED'
  /** They were let off */
  | 'EXCUSED'
  /** They are not active any more */
  | 'INACTIVE'
  /** They did not come */
  | 'NO_SHOW'
  /** They were taken off the round */
  | 'REMOVED';

/** What became of a repair of a schedule */
export type ScheduleRepairState =
  /** The organisation’s policy made it */
  | 'APPLIED'
  /** Somebody chose a way, and it was made */
  | 'APPROVED'
  /** Somebody wants the panel as it is */
  | 'DISMISSED'
  /** Nothing was left to repair */
  | 'LAPSED'
  /** Somebody has to decide */
  | 'OPEN';

/** What a search looks for */
export type ScheduleRunKind =
  /** A schedule for each of many loops */
  | 'BATCH'
  /** Schedules for the rounds of one stage */
  | 'LOOP'
  /** The fewest changes of what is booked */
  | 'REPAIR';

/** Where a search for schedules stands */
export type ScheduleRunState =
  /** Somebody ended it */
  | 'CANCELLED'
  /** It has answered */
  | 'DONE'
  /** It ended without an answer */
  | 'FAILED'
  /** It is still searching; ask again */
  | 'RUNNING';

/** Why a stretch of somebody’s day is not simply free */
export type ScheduleTimeKind =
  /** Taken */
  | 'BUSY'
  /** Marked by its owner as movable */
  | 'MOVABLE'
  /** A day off or a pause */
  | 'OFF'
  /** Outside working hours */
  | 'OUTSIDE'
  /** Not yet accepted by its owner */
  | 'TENTATIVE';

/** Which rows of the board to show */
export type SchedulingBoardFilter = {
  /** Part of the candidate’s name */
  search?: string | null | undefined;
  /** Only rows in these states; left out, all but those that are scheduled */
  states?: Array<SchedulingState> | null | undefined;
};

/** How one rule is to be held */
export type SchedulingRuleInput = {
  /** Its limit; anything where it has none */
  limit: number;
  /** How firmly to hold it */
  mode: RuleMode;
  /** Price of each unit beyond, 0 to 500 */
  price: number;
  /** Which rule to hold so */
  rule: SchedulingRuleName;
};

/** What a schedule is held to */
export type SchedulingRuleName =
  /** Somebody else than the one named */
  | 'ALTERNATE'
  /** Rounds in a row without a break */
  | 'BACK_TO_BACK'
  /** Competencies covered as the blueprint asks */
  | 'COVERAGE'
  /** Days that a stage is spread over */
  | 'DAYS'
  /** Rounds of an interviewer on their local day, unless they say otherwise */
  | 'DAY_CAP'
  /** Working hours; how far outside them a round may lie when this is bent */
  | 'HOURS'
  /** Time between rounds, by the quarter hour */
  | 'IDLE'
  /** Hours of interviewing in the last so many days */
  | 'LOAD'
  /** Length of the break inside the lunch window */
  | 'LUNCH'
  /** Most time between two rounds of a day, lunch not counted */
  | 'MAX_GAP'
  /** Least time between two rounds of a day */
  | 'MIN_GAP'
  /** Time in calendars that an ignore word makes movable */
  | 'MOVABLE'
  /** Order of the rounds */
  | 'ORDER'
  /** A room or link for each round */
  | 'ROOM'
  /** Rounds that a candidate has on one day */
  | 'ROUNDS_PER_DAY'
  /** Senior people among those seated */
  | 'SENIORS'
  /** Time from the first start to the last end of a day */
  | 'SPAN'
  /** Meetings in calendars that are not certain */
  | 'TENTATIVE'
  /** Somebody having two seats in one loop */
  | 'TWICE'
  /** Days until the last round */
  | 'WAITING'
  /** Rounds of an interviewer in their week, Monday to Sunday, unless they say otherwise */
  | 'WEEK_CAP';

/** Where the scheduling of a stage stands */
export type SchedulingState =
  /** Everything is held and waits for answers */
  | 'HELD'
  /** Rounds wait for a time or for people */
  | 'NEEDS_SCHEDULING'
  /** Something of what was booked no longer stands */
  | 'REPAIR_NEEDED'
  /** Every round has its time and its people */
  | 'SCHEDULED'
  /** The candidate was asked to choose a time */
  | 'WAITING_FOR_CANDIDATE';

/** The whole content of a scorecard; what is left out is gone */
export type ScorecardBodyInput = {
  /** AI tools you saw in use, at most 20 */
  aiTools?: Array<AiToolSeenInput>;
  /** Keys of the kit’s questions that you asked */
  asked?: Array<string>;
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

/** Your vote on the candidate, given once */
export type SealVoteInput = {
  /** Evidence your vote rests on */
  citations: Array<CitationInput>;
  /** Debrief you vote in */
  debriefId: string;
  /** Chosen by the client; one key seals one vote */
  idempotencyKey: string;
  /** One of the debrief’s levels; needed for YES and STRONG_YES, else may be empty */
  level: string;
  /** Needed when you changed your mind, have not interviewed, or vote INSUFFICIENT_SIGNAL; else may be empty */
  reason: string;
  /** Your vote on all you have read */
  vote: Recommendation;
};

/** What an interviewer answered to the invitation of their seat */
export type SeatResponse =
  /** They will be there */
  | 'ACCEPTED'
  /** They will not be there */
  | 'DECLINED'
  /** No answer yet */
  | 'NEEDS_ACTION'
  /** They may be there */
  | 'TENTATIVE';

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

/** What of a change the candidate has to be told */
export type SeenByCandidate =
  /** Whom they meet */
  | 'NAMES'
  /** Where the round is */
  | 'PLACE'
  /** When the round is */
  | 'TIME';

/** How an offer of times to a candidate stands */
export type SelfSchedulingState =
  /** The candidate booked one of the choices */
  | 'BOOKED'
  /** The candidate took the booking back */
  | 'CANCELLED'
  /** The candidate may choose */
  | 'OPEN'
  /** The link was ended; it looks like an unknown one */
  | 'WITHDRAWN';

/** A guide to mail to its candidate */
export type SendGuideInput = {
  /** The guide to send */
  guideId: string;
  /** Chosen by the client; the same key sends one mail */
  idempotencyKey: string;
};

/** A test mail to yourself */
export type SendTestMailInput = {
  /** Chosen by the client; the same key sends once */
  idempotencyKey: string;
};

/** An endpoint to try */
export type SendWebhookPingInput = {
  /** The endpoint that is to answer */
  endpointId: string;
  /** Chosen by the client; the same key does it once */
  idempotencyKey: string;
};

/** A wish about one kind of mail */
export type SetNotificationInput = {
  /** Chosen by the client; the same key decides once */
  idempotencyKey: string;
  /** The kind you decide on */
  kind: MailKind;
  /** Whether you want these from now on */
  wanted: boolean;
};

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
  /** Where it is held: a room, or an https link to a call, at most 500 characters. Left out, it stays as it is */
  place?: string | null | undefined;
  /** The round to schedule */
  roundId: string;
  /** When it starts; it ends after its length. Null clears the slot */
  startsAt?: string | null | undefined;
  /** Version of the round you decided on */
  version: number;
};

/** What you found out about a report */
export type SettleLeakInput = {
  /** What you found out */
  finding?: string;
  /** Chosen by the client; the same key settles once */
  idempotencyKey: string;
  /** CONFIRMED puts the question to rest; DISMISSED does not */
  outcome: LeakState;
  /** The report to settle */
  reportId: string;
};

/** Whether interviewers differ in severity */
export type SeverityState =
  /** They do not differ measurably; nothing is shifted */
  | 'OFF'
  /** They differ measurably; estimates take each one’s habit out */
  | 'ON'
  /** There are too few ratings to tell; there are no estimates */
  | 'TOO_LITTLE';

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
  /** How long the answer ran, at most 7 200 seconds; leave out when nobody timed it */
  seconds?: number | null | undefined;
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

/** A practice round to begin */
export type StartMockLoopInput = {
  /** Chosen by the client; the same key starts one */
  idempotencyKey: string;
  /** Who watches and files beside them */
  leadId: string;
  /** Who plays the candidate; left out where the lead does */
  rolePlayerId?: string | null | undefined;
  /** Kind of round to practise */
  roundKind: RoundKind;
  /** When it begins */
  startsAt: string;
  /** Who leads, and learns */
  traineeId: string;
};

/** Why you cannot read */
export type StepBackFromCommitteeInput = {
  /** The committee you leave */
  committeeId: string;
  /** Chosen by the client; the same key leaves once */
  idempotencyKey: string;
  /** Why, for whoever asked you */
  reason: string;
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

/** What a token may be used for; it narrows what its person may do and never widens it */
export type TokenScope =
  /** The audit trail */
  | 'AUDIT_READ'
  /** Rubrics, kits, questions, blueprints, flag types and the organisation */
  | 'CONTENT_READ'
  /** Publishing, retiring and importing of content */
  | 'CONTENT_WRITE'
  /** Making and fetching files, each with the scope that reads what it holds */
  | 'EXCHANGE_EXPORT'
  /** Files from other systems */
  | 'EXCHANGE_IMPORT'
  /** Scorecards that are open to the person */
  | 'FEEDBACK_READ'
  /** Saving and filing the person’s own scorecards */
  | 'FEEDBACK_WRITE'
  /** Jobs and candidates, without restricted facts */
  | 'HIRING_READ'
  /** Adding and changing jobs and candidates */
  | 'HIRING_WRITE'
  /** Loops with rounds, seats and times, without feedback */
  | 'LOOPS_READ'
  /** Starting, staffing and scheduling loops; never advancing or stopping one */
  | 'LOOPS_WRITE'
  /** Handing in mail that came back */
  | 'MAIL_INBOUND'
  /** Packets that are open to the person; reading one is recorded */
  | 'PACKETS_READ'
  /** Colleagues by name and address, and who the token belongs to */
  | 'PEOPLE_READ'
  /** Webhooks and their deliveries */
  | 'WEBHOOKS_MANAGE';

/** How a candidate was told */
export type ToldChannel =
  /** By phone or video */
  | 'CALL'
  /** In writing */
  | 'EMAIL'
  /** Face to face */
  | 'IN_PERSON';

/** How somebody hears of a change */
export type ToldHow =
  /** Their invitation is taken back, and their reminders end */
  | 'CALLED_OFF'
  /** They are invited, and reminded from now on */
  | 'INVITED'
  /** Their invitation and their reminders move */
  | 'MOVED';

/** What somebody may do in rounds of one kind */
export type TrainingStanding =
  /** Was certified; it ran out */
  | 'LAPSED'
  /** Lead and sit on the panel */
  | 'MAY_LEAD'
  /** Lead under watch */
  | 'REVERSE_SHADOW_ONLY'
  /** Sit in and learn */
  | 'SHADOW_ONLY';

/** A step to ask for */
export type TrainingStepInput = {
  /** Whether a trainer has to approve it */
  approvalRequired: boolean;
  /** For a calibration alone */
  calibration?: CalibrationAskInput | null | undefined;
  /** How many rounds */
  count?: number;
  /** Keep the key of a step that stays: approvals name it */
  key: string;
  /** What is to be done */
  kind: TrainingStepKind;
};

/** What a step of a training path asks for */
export type TrainingStepKind =
  /** Rating a pack of past scorecards blind, close enough to the gold */
  | 'CALIBRATION'
  /** Leading under watch on a mock loop, and filing its scorecard */
  | 'MOCK'
  /** Leading real rounds under watch */
  | 'REVERSE_SHADOW'
  /** Sitting in on real rounds and filing a scorecard that counts nowhere */
  | 'SHADOW'
  /** A trainer’s word that somebody is ready */
  | 'SIGN_OFF';

/** Where somebody stands with one step */
export type TrainingStepState =
  /** What it asks for is there; a trainer has to approve */
  | 'APPROVAL'
  /** All it asks for is there, approval included */
  | 'DONE'
  /** A step before it is not done */
  | 'LATER'
  /** The next thing to do */
  | 'OPEN'
  /** The pack was missed as often as it may be answered */
  | 'OUT_OF_ATTEMPTS';

/** A change of one of your calendars; what is left out stays */
export type UpdateBusyCalendarInput = {
  /** Another address */
  address?: string | null | undefined;
  /** Which calendar */
  calendarId: string;
  /** Chosen by the client; the same key changes once */
  idempotencyKey: string;
  /** What you call it, at most 100 characters */
  label: string;
  /** Another password */
  password?: string | null | undefined;
  /** Another user name */
  username?: string | null | undefined;
  /** Version of the calendar you decided on */
  version: number;
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

/** When questions cool down */
export type UpdateQuestionPolicyInput = {
  /** Chosen by the client; the same key changes it once */
  idempotencyKey: string;
  /** Uses from which on a question cools down, 1 to 100 */
  mostUses: number;
  /** Version of the policy that you decided on */
  version: number;
  /** Days over which uses are counted, 1 to 730 */
  windowDays: number;
};

/** The whole cadence from now on; null leaves a step out */
export type UpdateReminderCadenceInput = {
  /** 2 to 20 reminders due at once that become one mail */
  digestFrom: number;
  /** 1 to 20 working days after the end, before all stops: recruiter and hiring manager are told */
  escalateWorkingDaysAfter?: number | null | undefined;
  /** Whether the link to file is sent when the round ends */
  fileAtEnd: boolean;
  /** Chosen by the client; the same key stores once */
  idempotencyKey: string;
  /** 1 to 168 hours before the round: the kit */
  kitHoursBefore?: number | null | undefined;
  /** 5 to 1440 minutes after the end: the first reminder */
  lateMinutesAfter?: number | null | undefined;
  /** 1 to 20 working days after the end, before all stops: the third reminder */
  lateWorkingDaysAfter?: number | null | undefined;
  /** 1 to 40 working hours after the end: the second reminder */
  lateWorkingHoursAfter?: number | null | undefined;
  /** Whether a reminder follows each working day after these */
  repeatDaily: boolean;
  /** 5 to 1440 minutes before the round, later than the kit: it starts soon */
  startMinutesBefore?: number | null | undefined;
  /** 1 to 30 working days after the end, when all stops */
  stopAfterWorkingDays: number;
  /** Version that came with the cadence you changed */
  version: number;
};

/** What is to change of a service account; fields not given stay as they are */
export type UpdateServiceAccountInput = {
  /** False stops every token of the account with the next request, true lets them go on */
  active?: boolean | null | undefined;
  /** Makes repeating this change of the account harmless */
  idempotencyKey: string;
  /** New name of the account */
  name?: string | null | undefined;
  /** All its roles from now on */
  roles?: Array<Role> | null | undefined;
  /** The account that is changed */
  serviceAccountId: string;
  /** Version of the account that was read before */
  version: number;
};

/** Changes of an endpoint; what is left out stays. Whoever changes the address or the events, or resumes it, becomes its owner */
export type UpdateWebhookInput = {
  /** Other words for what it is for */
  description?: string | null | undefined;
  /** The endpoint to change */
  endpointId: string;
  /** Another list of events */
  events?: Array<WebhookEventName> | null | undefined;
  /** Chosen by the client; the same key does it once */
  idempotencyKey: string;
  /** Pause or resume it */
  state?: WebhookState | null | undefined;
  /** Another address */
  url?: string | null | undefined;
  /** Version of the endpoint you decided on */
  version: number;
};

/** Where a voter of a debrief stands */
export type VoterState =
  /** Need not vote */
  | 'EXCUSED'
  /** Has not voted yet */
  | 'READING'
  /** Has voted */
  | 'SEALED';

/** A question that shall rest no more */
export type WakeQuestionInput = {
  /** Chosen by the client; the same key wakes once */
  idempotencyKey: string;
  /** Key of the question that rests */
  key: string;
  /** Why it may be asked again, e.g. how it was changed */
  reason: string;
};

/** Which deliveries to list */
export type WebhookDeliveryFilter = {
  /** Only those that tell this */
  event?: WebhookEventName | null | undefined;
  /** Only those in this state */
  state?: DeliveryState | null | undefined;
};

/** What another system is told of, by its public name with the dot turned into a line */
export type WebhookEventName =
  /** A candidate was erased; drop what you keep that tells who it was */
  | 'CANDIDATE_ERASED'
  /** A stage was passed and the next one opened, or the debrief began */
  | 'LOOP_ADVANCED'
  /** A loop was started for an application */
  | 'LOOP_STARTED'
  /** A loop was stopped after a stage */
  | 'LOOP_STOPPED'
  /** A person decided on a packet */
  | 'PACKET_DECIDED'
  /** Somebody opened a packet */
  | 'PACKET_OPENED'
  /** Every counting scorecard of a loop is filed or excused */
  | 'PACKET_READY'
  /** The votes of a debrief are open to its panel */
  | 'PACKET_REVOTED'
  /** Asked for by hand, to see whether the endpoint answers */
  | 'PING'
  /** A filed scorecard carries red flags */
  | 'RED_FLAG_RAISED'
  /** A red flag was cleared or upheld by a person */
  | 'RED_FLAG_RESOLVED'
  /** An interviewer declined the invitation to a round */
  | 'ROUND_DECLINED'
  /** An interviewer was not there */
  | 'ROUND_NO_SHOW'
  /** Somebody took over the seat of another on a round */
  | 'ROUND_REPLACED'
  /** A round moved to another slot or place */
  | 'ROUND_RESCHEDULED'
  /** A round got its first slot */
  | 'ROUND_SCHEDULED'
  /** A round lost its slot */
  | 'ROUND_UNSCHEDULED'
  /** An interviewer began a scorecard */
  | 'SCORECARD_DRAFTED'
  /** An interviewer was let off a scorecard */
  | 'SCORECARD_EXCUSED'
  /** A scorecard was not there when it was due */
  | 'SCORECARD_OVERDUE'
  /** A filed scorecard was amended; the earlier version stays */
  | 'SCORECARD_REVISED'
  /** An interviewer filed a scorecard */
  | 'SCORECARD_SUBMITTED'
  /** Somebody finished a training path and may lead such rounds */
  | 'TRAINING_GRADUATED';

/** Whether an endpoint is told of news */
export type WebhookState =
  /** News goes out as it happens */
  | 'ACTIVE'
  /** Nothing is noted for it and nothing goes out */
  | 'PAUSED';

/** Takes back a decision that waits */
export type WithdrawDecisionInput = {
  /** Your decision */
  decisionId: string;
  /** Chosen by the client; the same key does it once however often it is sent */
  idempotencyKey: string;
  /** Why you take it back */
  reason: string;
};

/** An enrolment to end */
export type WithdrawInput = {
  /** The enrolment to end */
  enrolmentId: string;
  /** Chosen by the client; the same key ends it once */
  idempotencyKey: string;
};

/** An offer whose link is to end */
export type WithdrawSelfSchedulingInput = {
  /** Chosen by the client; the same key withdraws it once */
  idempotencyKey: string;
  /** The offer to withdraw */
  linkId: string;
};

/** How far the work behind a piece of news has come */
export type WorkState =
  /** Everything that follows from the news has happened */
  | 'DONE'
  /** The last try failed; it is tried again by itself, ever more rarely */
  | 'FAILING'
  /** A process has begun it and has not said yet how it went */
  | 'RUNNING'
  /** Nobody has begun it */
  | 'WAITING';

/** A window of one weekday in which interviews may be placed, in local time */
export type WorkingHoursInput = {
  /** End, later than the start and at most 1440 */
  endMinute: number;
  /** Start, 0 to 1439 minutes after local midnight */
  startMinute: number;
  /** ISO weekday, 1 (Monday) to 7 (Sunday) */
  weekday: number;
};

export type ArchivedDraftFieldsFragment = { id: string, loopId: string, seatId: string, roundName: string, candidateName: string, why: ArchiveReason, archivedAt: string, recoveredAt: string | null, author: { id: string, name: string, timeZone: string }, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } | null };

export type ArchivedDraftsQueryVariables = Exact<{
  all: boolean;
}>;


export type ArchivedDraftsQuery = { archivedDrafts: Array<{ id: string, loopId: string, seatId: string, roundName: string, candidateName: string, why: ArchiveReason, archivedAt: string, recoveredAt: string | null, author: { id: string, name: string, timeZone: string }, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } | null }> };

export type RecoverDraftMutationVariables = Exact<{
  input: RecoverDraftInput;
}>;


export type RecoverDraftMutation = { recoverDraft:
    | { __typename: 'DraftRecovered', seatId: string }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type SchedulingRulesFieldsFragment = { version: number, blueprintKey: string | null, startEvery: number, orderKind: RoundOrderKind, firstKinds: Array<RoundKind>, lastKinds: Array<RoundKind>, bufferBefore: number, bufferAfter: number, ignoreWords: Array<string>, overrideWords: Array<string>, rules: Array<{ rule: SchedulingRuleName, mode: RuleMode, limit: number, price: number, unit: RuleUnit | null, least: number, most: number, modes: Array<RuleMode>, overridden: boolean }>, lunch: { startMinute: number, endMinute: number }, candidateHours: { startMinute: number, endMinute: number }, hours: Array<{ weekday: number, startMinute: number, endMinute: number }> | null };

export type PersonAvailabilityFieldsFragment = { version: number, dayCap: number | null, weekCap: number | null, bufferBefore: number | null, bufferAfter: number | null, ignoreWords: Array<string>, overrideWords: Array<string>, tags: Array<string>, senior: boolean, person: { id: string, name: string, timeZone: string }, workingHours: Array<{ weekday: number, startMinute: number, endMinute: number }>, pauses: Array<{ startsAt: string, endsAt: string, kind: PauseKind, reason: string }> };

export type RoomFieldsFragment = { id: string, name: string, kind: RoomKind, link: string, timeZone: string, version: number, hours: Array<{ weekday: number, startMinute: number, endMinute: number }> };

export type CandidateWindowsFieldsFragment = { loopId: string, version: number, timeZone: string, note: string, windows: Array<{ startsAt: string, endsAt: string }> };

export type SchedulingRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type SchedulingRulesQuery = { schedulingRules: { version: number, blueprintKey: string | null, startEvery: number, orderKind: RoundOrderKind, firstKinds: Array<RoundKind>, lastKinds: Array<RoundKind>, bufferBefore: number, bufferAfter: number, ignoreWords: Array<string>, overrideWords: Array<string>, rules: Array<{ rule: SchedulingRuleName, mode: RuleMode, limit: number, price: number, unit: RuleUnit | null, least: number, most: number, modes: Array<RuleMode>, overridden: boolean }>, lunch: { startMinute: number, endMinute: number }, candidateHours: { startMinute: number, endMinute: number }, hours: Array<{ weekday: number, startMinute: number, endMinute: number }> | null } };

export type AvailabilityQueryVariables = Exact<{
  personId: string;
}>;


export type AvailabilityQuery = { availability:
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PersonAvailability', version: number, dayCap: number | null, weekCap: number | null, bufferBefore: number | null, bufferAfter: number | null, ignoreWords: Array<string>, overrideWords: Array<string>, tags: Array<string>, senior: boolean, person: { id: string, name: string, timeZone: string }, workingHours: Array<{ weekday: number, startMinute: number, endMinute: number }>, pauses: Array<{ startsAt: string, endsAt: string, kind: PauseKind, reason: string }> }
   };

export type DaysOffQueryVariables = Exact<{ [key: string]: never; }>;


export type DaysOffQuery = { daysOff: Array<{ day: string, name: string }> };

export type RoomsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoomsQuery = { rooms: Array<{ id: string, name: string, kind: RoomKind, link: string, timeZone: string, version: number, hours: Array<{ weekday: number, startMinute: number, endMinute: number }> }> };

export type PoolRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolRulesQuery = { poolRules: Array<{ roundKind: RoundKind, blueprintKey: string | null, tags: Array<string>, roles: Array<Role>, people: Array<string>, withoutTags: Array<string>, withoutPeople: Array<string>, withoutHiringManager: boolean }> };

export type CandidateWindowsQueryVariables = Exact<{
  loopId: string;
}>;


export type CandidateWindowsQuery = { candidateWindows:
    | { __typename: 'CandidateWindows', loopId: string, version: number, timeZone: string, note: string, windows: Array<{ startsAt: string, endsAt: string }> }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type SaveSchedulingRulesMutationVariables = Exact<{
  input: SaveSchedulingRulesInput;
}>;


export type SaveSchedulingRulesMutation = { saveSchedulingRules:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'SchedulingRulesSaved', rules: { version: number } }
    | { __typename: 'StaleVersionProblem', message: string }
   };

export type SavePoolRuleMutationVariables = Exact<{
  input: SavePoolRuleInput;
}>;


export type SavePoolRuleMutation = { savePoolRule:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'PoolRuleSaved', poolRules: Array<{ roundKind: RoundKind }> }
   };

export type SaveAvailabilityMutationVariables = Exact<{
  input: SaveAvailabilityInput;
}>;


export type SaveAvailabilityMutation = { saveAvailability:
    | { __typename: 'AvailabilitySaved', availability: { version: number } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string }
   };

export type SaveDaysOffMutationVariables = Exact<{
  input: SaveDaysOffInput;
}>;


export type SaveDaysOffMutation = { saveDaysOff:
    | { __typename: 'DaysOffSaved', daysOff: Array<{ day: string }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
   };

export type SaveRoomMutationVariables = Exact<{
  input: SaveRoomInput;
}>;


export type SaveRoomMutation = { saveRoom:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RoomSaved', room: { id: string } }
    | { __typename: 'StaleVersionProblem', message: string }
   };

export type RetireRoomMutationVariables = Exact<{
  input: RetireRoomInput;
}>;


export type RetireRoomMutation = { retireRoom:
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RoomRetired', roomId: string }
   };

export type SaveCandidateWindowsMutationVariables = Exact<{
  input: SaveCandidateWindowsInput;
}>;


export type SaveCandidateWindowsMutation = { saveCandidateWindows:
    | { __typename: 'CandidateWindowsSaved', windows: { version: number } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string }
   };

export type WorkItemFieldsFragment = { id: string, type: string, state: WorkState, attempts: number, createdAt: string, doneAt: string | null, lastError: string | null };

export type BackgroundWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type BackgroundWorkQuery = { backgroundWork: { waiting: number, unfinished: number, failing: number, doneToday: number, oldestWaitingAt: string | null, queue: JobQueueWord, boardUrl: string | null } };

export type WorkItemListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  state?: WorkState | null | undefined;
}>;


export type WorkItemListQuery = { workItems: { edges: Array<{ cursor: string, node: { id: string, type: string, state: WorkState, attempts: number, createdAt: string, doneAt: string | null, lastError: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type RetryWorkMutationVariables = Exact<{
  input: RetryWorkInput;
}>;


export type RetryWorkMutation = { retryWork:
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WorkRetried', item: { id: string, type: string, state: WorkState, attempts: number, createdAt: string, doneAt: string | null, lastError: string | null } }
   };

export type RubricsQueryVariables = Exact<{ [key: string]: never; }>;


export type RubricsQuery = { rubrics: Array<{ id: string, key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, version: number, publishedAt: string, competencies: Array<{ competency: { key: string, name: string, description: string, crossRound: boolean }, anchors: Array<{ level: number, text: string }> }> }> };

export type KitsQueryVariables = Exact<{ [key: string]: never; }>;


export type KitsQuery = { kits: Array<{ id: string, key: string, title: string, roundKind: RoundKind, purpose: string, doList: Array<string>, dontList: Array<string>, capturesStar: boolean, version: number, plan: Array<{ title: string, minutes: number }>, focusCompetencies: Array<{ key: string, name: string, description: string, crossRound: boolean }>, questions: Array<{ id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> }> }> };

export type BlueprintsQueryVariables = Exact<{ [key: string]: never; }>;


export type BlueprintsQuery = { blueprints: Array<{ id: string, key: string, title: string, pattern: CompanyPattern, description: string, seal: Seal, version: number, stages: Array<{ kind: StageKind, name: string, purpose: string, rounds: Array<{ key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, rubricKey: string, kitKey: string }> }>, weights: Array<{ weight: number, minAssessors: number, competency: { key: string, name: string, description: string, crossRound: boolean } }> }> };

export type FlagTaxonomyQueryVariables = Exact<{ [key: string]: never; }>;


export type FlagTaxonomyQuery = { flagTaxonomy: { id: string, key: string, version: number, flags: Array<{ key: string, name: string, heard: string, competencies: Array<string>, clearedBy: string }> } };

export type CalendarFeedFieldsFragment = { id: string, createdAt: string, lastReadAt: string | null };

export type BusyCalendarFieldsFragment = { id: string, kind: BusyCalendarKind, label: string, host: string, lastGoodAt: string | null, lastTriedAt: string | null, problemCode: string | null, problem: string | null, busyTimes: number, truncated: boolean, version: number };

export type BusyTimeFieldsFragment = { startsAt: string, endsAt: string, tentative: boolean, source: string };

export type MyCalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarFeedQuery = { myCalendarFeed: { id: string, createdAt: string, lastReadAt: string | null } | null };

export type MyBusyCalendarsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBusyCalendarsQuery = { myBusyCalendars: Array<{ id: string, kind: BusyCalendarKind, label: string, host: string, lastGoodAt: string | null, lastTriedAt: string | null, problemCode: string | null, problem: string | null, busyTimes: number, truncated: boolean, version: number }> };

export type MyBusyTimesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type MyBusyTimesQuery = { myBusyTimes: Array<{ startsAt: string, endsAt: string, tentative: boolean, source: string }> };

export type BusyTimesQueryVariables = Exact<{
  personIds: Array<string> | string;
  from: string;
  to: string;
}>;


export type BusyTimesQuery = { busyTimes: Array<{ readAt: string | null, stale: boolean, connected: boolean, person: { id: string, name: string, timeZone: string }, times: Array<{ startsAt: string, endsAt: string, tentative: boolean, source: string }> }> };

export type MakeCalendarFeedMutationVariables = Exact<{
  input: MakeCalendarFeedInput;
}>;


export type MakeCalendarFeedMutation = { makeCalendarFeed:
    | { __typename: 'CalendarFeedMade', url: string | null, feed: { id: string, createdAt: string, lastReadAt: string | null } }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
   };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed:
    | { __typename: 'CalendarFeedRevoked', feedId: string }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type AddBusyCalendarMutationVariables = Exact<{
  input: AddBusyCalendarInput;
}>;


export type AddBusyCalendarMutation = { addBusyCalendar:
    | { __typename: 'BusyCalendarAdded', calendar: { id: string, kind: BusyCalendarKind, label: string, host: string, lastGoodAt: string | null, lastTriedAt: string | null, problemCode: string | null, problem: string | null, busyTimes: number, truncated: boolean, version: number } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type UpdateBusyCalendarMutationVariables = Exact<{
  input: UpdateBusyCalendarInput;
}>;


export type UpdateBusyCalendarMutation = { updateBusyCalendar:
    | { __typename: 'BusyCalendarSaved', calendar: { id: string, kind: BusyCalendarKind, label: string, host: string, lastGoodAt: string | null, lastTriedAt: string | null, problemCode: string | null, problem: string | null, busyTimes: number, truncated: boolean, version: number } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type RemoveBusyCalendarMutationVariables = Exact<{
  input: RemoveBusyCalendarInput;
}>;


export type RemoveBusyCalendarMutation = { removeBusyCalendar:
    | { __typename: 'BusyCalendarRemoved', calendarId: string }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ReadBusyCalendarMutationVariables = Exact<{
  input: ReadBusyCalendarInput;
}>;


export type ReadBusyCalendarMutation = { readBusyCalendar:
    | { __typename: 'BusyCalendarQueued', calendar: { id: string, kind: BusyCalendarKind, label: string, host: string, lastGoodAt: string | null, lastTriedAt: string | null, problemCode: string | null, problem: string | null, busyTimes: number, truncated: boolean, version: number } }
    | { __typename: 'FieldProblems', message: string }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type RespondToSeatMutationVariables = Exact<{
  input: RespondToSeatInput;
}>;


export type RespondToSeatMutation = { respondToSeat:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SeatResponded', seat: { id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, response: SeatResponse, responseNote: string, person: { id: string, name: string, timeZone: string } } }
   };

export type PaperFieldsFragment = { profile: Array<RedactionField>, contentVersion: number, candidate: string, level: string, competencies: Array<{ key: string, name: string, weight: number, crossRound: boolean, picture: Picture, mean: number | null, min: number | null, max: number | null, assessors: number, minAssessors: number, notProbed: number, ratings: Array<{ ref: string, level: number | null, notProbed: boolean, supported: boolean, comment: string, notes: Array<string> }> }>, flags: Array<{ type: string, name: string, severity: FlagSeverity, picture: FlagPicture, status: FlagStatus, raised: Array<{ ref: string, severity: FlagSeverity, comment: string, notes: Array<string> }>, contradicted: Array<{ ref: string, competency: string, value: number, notes: Array<string> }>, settled: { outcome: FlagStatus, reason: string } | null }>, scorecards: Array<{ ref: string, interviewer: string, round: string, kind: RoundKind, aiPolicy: AiUsePolicy | null, role: SeatRole, independent: boolean, amendedAfterSeeing: boolean, hoursLate: number | null, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string }>, star: Array<{ situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> }>, weighted: { score: number | null, coveredWeight: number }, recommendations: Array<{ recommendation: Recommendation, refs: Array<string> }> };

export type CommitteeOutcomeFieldsFragment = { tally: Array<{ recommendation: Recommendation, count: number }>, votes: Array<{ name: string | null, recommendation: Recommendation, level: string, reason: string, citations: Array<string> }> };

export type CommitteeFieldsFragment = { id: string, number: number, version: number, state: CommitteeState, question: string, quorum: number, dueAt: string, profile: Array<RedactionField>, contentVersion: number, sha256: string, openedBy: string, openedAt: string, closedAt: string | null, votes: number, waiting: number, quorumMet: boolean, lacking: number, readers: Array<{ personId: string, name: string, state: CommitteeReaderState, recusedReason: string | null }>, paper: { profile: Array<RedactionField>, contentVersion: number, candidate: string, level: string, competencies: Array<{ key: string, name: string, weight: number, crossRound: boolean, picture: Picture, mean: number | null, min: number | null, max: number | null, assessors: number, minAssessors: number, notProbed: number, ratings: Array<{ ref: string, level: number | null, notProbed: boolean, supported: boolean, comment: string, notes: Array<string> }> }>, flags: Array<{ type: string, name: string, severity: FlagSeverity, picture: FlagPicture, status: FlagStatus, raised: Array<{ ref: string, severity: FlagSeverity, comment: string, notes: Array<string> }>, contradicted: Array<{ ref: string, competency: string, value: number, notes: Array<string> }>, settled: { outcome: FlagStatus, reason: string } | null }>, scorecards: Array<{ ref: string, interviewer: string, round: string, kind: RoundKind, aiPolicy: AiUsePolicy | null, role: SeatRole, independent: boolean, amendedAfterSeeing: boolean, hoursLate: number | null, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string }>, star: Array<{ situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> }>, weighted: { score: number | null, coveredWeight: number }, recommendations: Array<{ recommendation: Recommendation, refs: Array<string> }> } | null, result: { tally: Array<{ recommendation: Recommendation, count: number }>, votes: Array<{ name: string | null, recommendation: Recommendation, level: string, reason: string, citations: Array<string> }> } | null };

export type CommitteeDraftQueryVariables = Exact<{
  loopId: string;
  profile: Array<RedactionField> | RedactionField;
  terms: RedactionTermsInput;
  choices: Array<RedactionChoiceInput> | RedactionChoiceInput;
}>;


export type CommitteeDraftQuery = { committeeDraft:
    | { __typename: 'CommitteeDraft', loopId: string, contentVersion: number, unconfirmed: Array<string>, leftOver: Array<string>, finds: Array<{ id: string, kind: RedactionKind, certainty: RedactionCertainty, place: string, before: string, found: string, after: string, instead: string }>, paper: { profile: Array<RedactionField>, contentVersion: number, candidate: string, level: string, competencies: Array<{ key: string, name: string, weight: number, crossRound: boolean, picture: Picture, mean: number | null, min: number | null, max: number | null, assessors: number, minAssessors: number, notProbed: number, ratings: Array<{ ref: string, level: number | null, notProbed: boolean, supported: boolean, comment: string, notes: Array<string> }> }>, flags: Array<{ type: string, name: string, severity: FlagSeverity, picture: FlagPicture, status: FlagStatus, raised: Array<{ ref: string, severity: FlagSeverity, comment: string, notes: Array<string> }>, contradicted: Array<{ ref: string, competency: string, value: number, notes: Array<string> }>, settled: { outcome: FlagStatus, reason: string } | null }>, scorecards: Array<{ ref: string, interviewer: string, round: string, kind: RoundKind, aiPolicy: AiUsePolicy | null, role: SeatRole, independent: boolean, amendedAfterSeeing: boolean, hoursLate: number | null, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string }>, star: Array<{ situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> }>, weighted: { score: number | null, coveredWeight: number }, recommendations: Array<{ recommendation: Recommendation, refs: Array<string> }> } }
    | { __typename: 'CommitteeRefusedProblem', message: string }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type LoopCommitteesQueryVariables = Exact<{
  loopId: string;
}>;


export type LoopCommitteesQuery = { loopCommittees:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'LoopCommittees', loopId: string, closedBecause: string | null, committees: Array<{ id: string, number: number, version: number, state: CommitteeState, question: string, quorum: number, dueAt: string, profile: Array<RedactionField>, contentVersion: number, sha256: string, openedBy: string, openedAt: string, closedAt: string | null, votes: number, waiting: number, quorumMet: boolean, lacking: number, readers: Array<{ personId: string, name: string, state: CommitteeReaderState, recusedReason: string | null }>, paper: { profile: Array<RedactionField>, contentVersion: number, candidate: string, level: string, competencies: Array<{ key: string, name: string, weight: number, crossRound: boolean, picture: Picture, mean: number | null, min: number | null, max: number | null, assessors: number, minAssessors: number, notProbed: number, ratings: Array<{ ref: string, level: number | null, notProbed: boolean, supported: boolean, comment: string, notes: Array<string> }> }>, flags: Array<{ type: string, name: string, severity: FlagSeverity, picture: FlagPicture, status: FlagStatus, raised: Array<{ ref: string, severity: FlagSeverity, comment: string, notes: Array<string> }>, contradicted: Array<{ ref: string, competency: string, value: number, notes: Array<string> }>, settled: { outcome: FlagStatus, reason: string } | null }>, scorecards: Array<{ ref: string, interviewer: string, round: string, kind: RoundKind, aiPolicy: AiUsePolicy | null, role: SeatRole, independent: boolean, amendedAfterSeeing: boolean, hoursLate: number | null, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string }>, star: Array<{ situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> }>, weighted: { score: number | null, coveredWeight: number }, recommendations: Array<{ recommendation: Recommendation, refs: Array<string> }> } | null, result: { tally: Array<{ recommendation: Recommendation, count: number }>, votes: Array<{ name: string | null, recommendation: Recommendation, level: string, reason: string, citations: Array<string> }> } | null }> }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type PossibleReadersQueryVariables = Exact<{
  loopId: string;
  search?: string | null | undefined;
}>;


export type PossibleReadersQuery = { possibleReaders: Array<{ personId: string, name: string, why: string | null }> };

export type CommitteesToReadQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteesToReadQuery = { committeesToRead: Array<{ id: string, state: CommitteeState, question: string, dueAt: string, votedAt: string | null }> };

export type CommitteeReadingQueryVariables = Exact<{
  committeeId: string;
}>;


export type CommitteeReadingQuery = { committeeReading:
    | { __typename: 'CommitteeReading', id: string, state: CommitteeState, question: string, quorum: number, readers: number, dueAt: string, closedAt: string | null, sha256: string, paper: { profile: Array<RedactionField>, contentVersion: number, candidate: string, level: string, competencies: Array<{ key: string, name: string, weight: number, crossRound: boolean, picture: Picture, mean: number | null, min: number | null, max: number | null, assessors: number, minAssessors: number, notProbed: number, ratings: Array<{ ref: string, level: number | null, notProbed: boolean, supported: boolean, comment: string, notes: Array<string> }> }>, flags: Array<{ type: string, name: string, severity: FlagSeverity, picture: FlagPicture, status: FlagStatus, raised: Array<{ ref: string, severity: FlagSeverity, comment: string, notes: Array<string> }>, contradicted: Array<{ ref: string, competency: string, value: number, notes: Array<string> }>, settled: { outcome: FlagStatus, reason: string } | null }>, scorecards: Array<{ ref: string, interviewer: string, round: string, kind: RoundKind, aiPolicy: AiUsePolicy | null, role: SeatRole, independent: boolean, amendedAfterSeeing: boolean, hoursLate: number | null, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string }>, star: Array<{ situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> }>, weighted: { score: number | null, coveredWeight: number }, recommendations: Array<{ recommendation: Recommendation, refs: Array<string> }> }, vote: { name: string | null, recommendation: Recommendation, level: string, reason: string, citations: Array<string> } | null, grades: Array<{ ref: string, evidence: EvidenceGrade, leading: boolean, sentence: string }>, result: { tally: Array<{ recommendation: Recommendation, count: number }>, votes: Array<{ name: string | null, recommendation: Recommendation, level: string, reason: string, citations: Array<string> }> } | null }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ReadersOnMyScorecardsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadersOnMyScorecardsQuery = { readersOnMyScorecards: Array<{ committeeId: string, seatId: string, roundName: string, candidateName: string, closedAt: string, readers: number, sentences: Array<string>, numbers: { clear: number, partly: number, thin: number, leading: number } | null }> };

export type OpenCommitteeMutationVariables = Exact<{
  input: OpenCommitteeInput;
}>;


export type OpenCommitteeMutation = { openCommittee:
    | { __typename: 'CommitteeOpened', committeeId: string }
    | { __typename: 'CommitteeRefusedProblem', message: string }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RedactionUnconfirmedProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string }
   };

export type InviteCommitteeReadersMutationVariables = Exact<{
  input: InviteCommitteeReadersInput;
}>;


export type InviteCommitteeReadersMutation = { inviteCommitteeReaders:
    | { __typename: 'CommitteeRefusedProblem', message: string }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ReadersInvited', committeeId: string }
   };

export type CloseCommitteeMutationVariables = Exact<{
  input: CloseCommitteeInput;
}>;


export type CloseCommitteeMutation = { closeCommittee:
    | { __typename: 'CommitteeClosed', committeeId: string }
    | { __typename: 'CommitteeRefusedProblem', message: string }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string }
   };

export type CastCommitteeVoteMutationVariables = Exact<{
  input: CastCommitteeVoteInput;
}>;


export type CastCommitteeVoteMutation = { castCommitteeVote:
    | { __typename: 'CommitteeRefusedProblem', message: string }
    | { __typename: 'CommitteeVoteCast', committeeId: string }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type StepBackFromCommitteeMutationVariables = Exact<{
  input: StepBackFromCommitteeInput;
}>;


export type StepBackFromCommitteeMutation = { stepBackFromCommittee:
    | { __typename: 'CommitteeRefusedProblem', message: string }
    | { __typename: 'CommitteeSteppedBack', committeeId: string }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type GradeScorecardMutationVariables = Exact<{
  input: GradeScorecardInput;
}>;


export type GradeScorecardMutation = { gradeScorecard:
    | { __typename: 'CommitteeRefusedProblem', message: string }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScorecardGraded', committeeId: string }
   };

export type ContentItemFieldsFragment = { type: ContentType, key: string, title: string, roundKind: RoundKind | null, archived: boolean, version: number, publishedAt: string, publishedBy: { id: string, name: string, timeZone: string } | null };

export type ContentChangeFieldsFragment = { path: string, label: string, kind: ChangeKind, before: string | null, after: string | null };

export type ContentItemsQueryVariables = Exact<{
  type?: ContentType | null | undefined;
  archived: boolean;
  search?: string | null | undefined;
}>;


export type ContentItemsQuery = { contentItems: Array<{ type: ContentType, key: string, title: string, roundKind: RoundKind | null, archived: boolean, version: number, publishedAt: string, publishedBy: { id: string, name: string, timeZone: string } | null }> };

export type ContentItemOneQueryVariables = Exact<{
  type: ContentType;
  key: string;
}>;


export type ContentItemOneQuery = { contentItem: { type: ContentType, key: string, title: string, roundKind: RoundKind | null, archived: boolean, version: number, publishedAt: string, versions: Array<{ id: string, number: number, title: string, publishedAt: string, note: string | null, publishedBy: { id: string, name: string, timeZone: string } | null }>, publishedBy: { id: string, name: string, timeZone: string } | null } | null };

export type ContentDraftOfQueryVariables = Exact<{
  type: ContentType;
  key: string;
  version?: number | null | undefined;
}>;


export type ContentDraftOfQuery = { contentDraftOf:
    | { __typename: 'BlueprintBody', key: string, title: string, pattern: CompanyPattern, description: string, seal: Seal, stages: Array<{ kind: StageKind, name: string, purpose: string, rounds: Array<{ key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, rubricKey: string, kitKey: string }> }>, weights: Array<{ competency: string, weight: number, minAssessors: number }> }
    | { __typename: 'FlagTaxonomyBody', key: string, flags: Array<{ key: string, name: string, heard: string, competencies: Array<string>, clearedBy: string }> }
    | { __typename: 'KitBody', key: string, title: string, roundKind: RoundKind, purpose: string, focusCompetencies: Array<string>, questionKeys: Array<string>, doList: Array<string>, dontList: Array<string>, capturesStar: boolean, plan: Array<{ title: string, minutes: number }> }
    | { __typename: 'QuestionBody', key: string, title: string, roundKind: RoundKind, topic: string, prompt: string, difficulty: Difficulty, competencies: Array<string>, tests: string, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, keyPoints: Array<{ key: string, text: string }> }
    | { __typename: 'RubricBody', key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, lines: Array<{ competency: string, anchors: Array<{ level: number, text: string }> }> }
   | null };

type ContentBodyFields_BlueprintBody_Fragment = { key: string, title: string, pattern: CompanyPattern, description: string, seal: Seal, stages: Array<{ kind: StageKind, name: string, purpose: string, rounds: Array<{ key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, rubricKey: string, kitKey: string }> }>, weights: Array<{ competency: string, weight: number, minAssessors: number }> };

type ContentBodyFields_FlagTaxonomyBody_Fragment = { key: string, flags: Array<{ key: string, name: string, heard: string, competencies: Array<string>, clearedBy: string }> };

type ContentBodyFields_KitBody_Fragment = { key: string, title: string, roundKind: RoundKind, purpose: string, focusCompetencies: Array<string>, questionKeys: Array<string>, doList: Array<string>, dontList: Array<string>, capturesStar: boolean, plan: Array<{ title: string, minutes: number }> };

type ContentBodyFields_QuestionBody_Fragment = { key: string, title: string, roundKind: RoundKind, topic: string, prompt: string, difficulty: Difficulty, competencies: Array<string>, tests: string, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, keyPoints: Array<{ key: string, text: string }> };

type ContentBodyFields_RubricBody_Fragment = { key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, lines: Array<{ competency: string, anchors: Array<{ level: number, text: string }> }> };

export type ContentBodyFieldsFragment =
  | ContentBodyFields_BlueprintBody_Fragment
  | ContentBodyFields_FlagTaxonomyBody_Fragment
  | ContentBodyFields_KitBody_Fragment
  | ContentBodyFields_QuestionBody_Fragment
  | ContentBodyFields_RubricBody_Fragment
;

export type ContentDiffQueryVariables = Exact<{
  type: ContentType;
  key: string;
  from: number;
  to: number;
}>;


export type ContentDiffQuery = { contentDiff: Array<{ path: string, label: string, kind: ChangeKind, before: string | null, after: string | null }> };

export type PreviewContentQueryVariables = Exact<{
  input: PreviewContentInput;
}>;


export type PreviewContentQuery = { previewContent: { breaking: Array<string>, changes: Array<{ path: string, label: string, kind: ChangeKind, before: string | null, after: string | null }>, problems: Array<{ path: string, code: string, message: string }>, impact: { loops: number, inFlight: number, jobs: number, usedBy: Array<{ type: ContentType, key: string, title: string, roundKind: RoundKind | null, archived: boolean, version: number, publishedAt: string, publishedBy: { id: string, name: string, timeZone: string } | null }> } } };

export type CompetencyCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CompetencyCatalogueQuery = { competencies: Array<{ key: string, name: string, description: string, crossRound: boolean, version: number }> };

export type CompetencyEntryFieldsFragment = { key: string, name: string, description: string, crossRound: boolean, version: number };

export type SaveCompetencyMutationVariables = Exact<{
  input: SaveCompetencyInput;
}>;


export type SaveCompetencyMutation = { saveCompetency:
    | { __typename: 'CompetencySaved', competency: { key: string, name: string, description: string, crossRound: boolean, version: number } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string }
   };

export type PublishContentMutationVariables = Exact<{
  input: PublishContentInput;
}>;


export type PublishContentMutation = { publishContent:
    | { __typename: 'ContentPublished', item: { type: ContentType, key: string, title: string, roundKind: RoundKind | null, archived: boolean, version: number, publishedAt: string, publishedBy: { id: string, name: string, timeZone: string } | null } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string }
   };

export type ArchiveContentMutationVariables = Exact<{
  input: ArchiveContentInput;
}>;


export type ArchiveContentMutation = { archiveContent:
    | { __typename: 'ContentArchived', item: { type: ContentType, key: string, title: string, roundKind: RoundKind | null, archived: boolean, version: number, publishedAt: string, publishedBy: { id: string, name: string, timeZone: string } | null } }
    | { __typename: 'ContentInUseProblem', jobs: number, message: string, usedBy: Array<{ type: ContentType, key: string, title: string, roundKind: RoundKind | null, archived: boolean, version: number, publishedAt: string, publishedBy: { id: string, name: string, timeZone: string } | null }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string }
   };

export type RestoreContentMutationVariables = Exact<{
  input: ArchiveContentInput;
}>;


export type RestoreContentMutation = { restoreContent:
    | { __typename: 'ContentRestored', item: { type: ContentType, key: string, title: string, roundKind: RoundKind | null, archived: boolean, version: number, publishedAt: string, publishedBy: { id: string, name: string, timeZone: string } | null } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string }
   };

export type ImportContentMutationVariables = Exact<{
  input: ImportContentInput;
}>;


export type ImportContentMutation = { importContent:
    | { __typename: 'ContentFileProblem', message: string, faults: Array<{ line: number, path: string, code: string, message: string }> }
    | { __typename: 'ContentImported', dryRun: boolean, items: Array<{ type: ImportedType, key: string, outcome: ContentOutcome, breaking: Array<string>, changes: Array<{ path: string, label: string, kind: ChangeKind, before: string | null, after: string | null }> }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
   };

export type DebriefCitationFieldsFragment = { seatId: string, noteId: string, personName: string, roundName: string, text: string };

export type DebriefVoterFieldsFragment = { personId: string, name: string, isYou: boolean, state: VoterState, present: boolean, excusedReason: string | null };

export type DebriefNoteFieldsFragment = { id: string, author: string, authorId: string, kind: DebriefNoteKind, text: string, writtenAt: string, about: { competency: string | null, flagType: string | null, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> } };

export type DebriefSeatFieldsFragment = { firstVote: Recommendation | null, firstVotedAt: string | null, vote: Recommendation | null, level: string | null, reason: string, sealedAt: string | null, readSections: Array<string>, state: VoterState, ratings: Array<{ seatId: string, roundName: string, competency: string, name: string, value: number | null, notProbed: boolean }>, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> };

export type DebriefFieldsFragment = { __typename: 'Debrief', id: string, loopId: string, number: number, version: number, jobTitle: string, level: string, levels: Array<string>, mode: DebriefMode, phase: DebriefPhase, openedBy: string, openedAt: string, readUntil: string | null, contentVersion: number, changedSince: boolean, revealedAt: string | null, closedAt: string | null, closedReason: string | null, mayFacilitate: boolean, decider: string, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, me: { firstVote: Recommendation | null, firstVotedAt: string | null, vote: Recommendation | null, level: string | null, reason: string, sealedAt: string | null, readSections: Array<string>, state: VoterState, ratings: Array<{ seatId: string, roundName: string, competency: string, name: string, value: number | null, notProbed: boolean }>, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> } | null, voters: Array<{ personId: string, name: string, isYou: boolean, state: VoterState, present: boolean, excusedReason: string | null }>, votes: Array<{ personId: string, name: string, firstVote: Recommendation | null, vote: Recommendation, level: string, reason: string, changed: boolean, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> }> | null, shifts: Array<{ from: Recommendation | null, to: Recommendation, names: Array<string> }> | null, levelVotes: Array<{ level: string, names: Array<string> }> | null, notes: Array<{ id: string, author: string, authorId: string, kind: DebriefNoteKind, text: string, writtenAt: string, about: { competency: string | null, flagType: string | null, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> } }> };

export type DebriefGateFieldsFragment = { __typename: 'DebriefGate', loopId: string, loopVersion: number, jobTitle: string, level: string, canOpen: boolean, closedBecause: string | null, filed: number, mayOpen: boolean, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, missing: Array<{ seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null }>, excused: Array<{ personName: string, roundName: string, reason: string }>, voters: Array<{ personId: string, name: string, isYou: boolean, state: VoterState, present: boolean, excusedReason: string | null }>, past: Array<{ number: number, openedAt: string, closedAt: string, phase: DebriefPhase, closedReason: string | null }> };

export type DebriefOneQueryVariables = Exact<{
  loopId: string;
  number?: number | null | undefined;
}>;


export type DebriefOneQuery = { debrief:
    | { __typename: 'Debrief', id: string, loopId: string, number: number, version: number, jobTitle: string, level: string, levels: Array<string>, mode: DebriefMode, phase: DebriefPhase, openedBy: string, openedAt: string, readUntil: string | null, contentVersion: number, changedSince: boolean, revealedAt: string | null, closedAt: string | null, closedReason: string | null, mayFacilitate: boolean, decider: string, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, me: { firstVote: Recommendation | null, firstVotedAt: string | null, vote: Recommendation | null, level: string | null, reason: string, sealedAt: string | null, readSections: Array<string>, state: VoterState, ratings: Array<{ seatId: string, roundName: string, competency: string, name: string, value: number | null, notProbed: boolean }>, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> } | null, voters: Array<{ personId: string, name: string, isYou: boolean, state: VoterState, present: boolean, excusedReason: string | null }>, votes: Array<{ personId: string, name: string, firstVote: Recommendation | null, vote: Recommendation, level: string, reason: string, changed: boolean, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> }> | null, shifts: Array<{ from: Recommendation | null, to: Recommendation, names: Array<string> }> | null, levelVotes: Array<{ level: string, names: Array<string> }> | null, notes: Array<{ id: string, author: string, authorId: string, kind: DebriefNoteKind, text: string, writtenAt: string, about: { competency: string | null, flagType: string | null, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> } }> }
    | { __typename: 'DebriefGate', loopId: string, loopVersion: number, jobTitle: string, level: string, canOpen: boolean, closedBecause: string | null, filed: number, mayOpen: boolean, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, missing: Array<{ seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null }>, excused: Array<{ personName: string, roundName: string, reason: string }>, voters: Array<{ personId: string, name: string, isYou: boolean, state: VoterState, present: boolean, excusedReason: string | null }>, past: Array<{ number: number, openedAt: string, closedAt: string, phase: DebriefPhase, closedReason: string | null }> }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
   };

export type DebriefsToVoteQueryVariables = Exact<{ [key: string]: never; }>;


export type DebriefsToVoteQuery = { debriefsToVote: Array<{ loopId: string, candidateName: string, jobTitle: string, mode: DebriefMode, openedAt: string, readUntil: string | null }> };

export type OpenDebriefMutationVariables = Exact<{
  input: OpenDebriefInput;
}>;


export type OpenDebriefMutation = { openDebrief:
    | { __typename: 'DebriefOpened', debrief: { __typename: 'Debrief', id: string, loopId: string, number: number, version: number, jobTitle: string, level: string, levels: Array<string>, mode: DebriefMode, phase: DebriefPhase, openedBy: string, openedAt: string, readUntil: string | null, contentVersion: number, changedSince: boolean, revealedAt: string | null, closedAt: string | null, closedReason: string | null, mayFacilitate: boolean, decider: string, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, me: { firstVote: Recommendation | null, firstVotedAt: string | null, vote: Recommendation | null, level: string | null, reason: string, sealedAt: string | null, readSections: Array<string>, state: VoterState, ratings: Array<{ seatId: string, roundName: string, competency: string, name: string, value: number | null, notProbed: boolean }>, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> } | null, voters: Array<{ personId: string, name: string, isYou: boolean, state: VoterState, present: boolean, excusedReason: string | null }>, votes: Array<{ personId: string, name: string, firstVote: Recommendation | null, vote: Recommendation, level: string, reason: string, changed: boolean, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> }> | null, shifts: Array<{ from: Recommendation | null, to: Recommendation, names: Array<string> }> | null, levelVotes: Array<{ level: string, names: Array<string> }> | null, notes: Array<{ id: string, author: string, authorId: string, kind: DebriefNoteKind, text: string, writtenAt: string, about: { competency: string | null, flagType: string | null, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> } }> } }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FeedbackMissingProblem', message: string, missing: Array<{ seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
    | { __typename: 'TransitionProblem', message: string }
   };

export type MarkDebriefReadMutationVariables = Exact<{
  input: MarkDebriefReadInput;
}>;


export type MarkDebriefReadMutation = { markDebriefRead:
    | { __typename: 'DebriefReadMarked', readSections: Array<string> }
    | { __typename: 'FeedbackLocked', message: string }
    | { __typename: 'FieldProblems', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'TransitionProblem', message: string }
   };

export type SealVoteMutationVariables = Exact<{
  input: SealVoteInput;
}>;


export type SealVoteMutation = { sealVote:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'TransitionProblem', message: string }
    | { __typename: 'VoteSealed', debrief: { __typename: 'Debrief', id: string, loopId: string, number: number, version: number, jobTitle: string, level: string, levels: Array<string>, mode: DebriefMode, phase: DebriefPhase, openedBy: string, openedAt: string, readUntil: string | null, contentVersion: number, changedSince: boolean, revealedAt: string | null, closedAt: string | null, closedReason: string | null, mayFacilitate: boolean, decider: string, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, me: { firstVote: Recommendation | null, firstVotedAt: string | null, vote: Recommendation | null, level: string | null, reason: string, sealedAt: string | null, readSections: Array<string>, state: VoterState, ratings: Array<{ seatId: string, roundName: string, competency: string, name: string, value: number | null, notProbed: boolean }>, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> } | null, voters: Array<{ personId: string, name: string, isYou: boolean, state: VoterState, present: boolean, excusedReason: string | null }>, votes: Array<{ personId: string, name: string, firstVote: Recommendation | null, vote: Recommendation, level: string, reason: string, changed: boolean, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> }> | null, shifts: Array<{ from: Recommendation | null, to: Recommendation, names: Array<string> }> | null, levelVotes: Array<{ level: string, names: Array<string> }> | null, notes: Array<{ id: string, author: string, authorId: string, kind: DebriefNoteKind, text: string, writtenAt: string, about: { competency: string | null, flagType: string | null, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> } }> } }
   };

export type ExcuseVoterMutationVariables = Exact<{
  input: ExcuseVoterInput;
}>;


export type ExcuseVoterMutation = { excuseVoter:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'TransitionProblem', message: string }
    | { __typename: 'VoterExcused', debrief: { __typename: 'Debrief', id: string, loopId: string, number: number, version: number, jobTitle: string, level: string, levels: Array<string>, mode: DebriefMode, phase: DebriefPhase, openedBy: string, openedAt: string, readUntil: string | null, contentVersion: number, changedSince: boolean, revealedAt: string | null, closedAt: string | null, closedReason: string | null, mayFacilitate: boolean, decider: string, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, me: { firstVote: Recommendation | null, firstVotedAt: string | null, vote: Recommendation | null, level: string | null, reason: string, sealedAt: string | null, readSections: Array<string>, state: VoterState, ratings: Array<{ seatId: string, roundName: string, competency: string, name: string, value: number | null, notProbed: boolean }>, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> } | null, voters: Array<{ personId: string, name: string, isYou: boolean, state: VoterState, present: boolean, excusedReason: string | null }>, votes: Array<{ personId: string, name: string, firstVote: Recommendation | null, vote: Recommendation, level: string, reason: string, changed: boolean, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> }> | null, shifts: Array<{ from: Recommendation | null, to: Recommendation, names: Array<string> }> | null, levelVotes: Array<{ level: string, names: Array<string> }> | null, notes: Array<{ id: string, author: string, authorId: string, kind: DebriefNoteKind, text: string, writtenAt: string, about: { competency: string | null, flagType: string | null, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> } }> } }
   };

export type AddDebriefNoteMutationVariables = Exact<{
  input: AddDebriefNoteInput;
}>;


export type AddDebriefNoteMutation = { addDebriefNote:
    | { __typename: 'DebriefNoteAdded', note: { id: string, author: string, authorId: string, kind: DebriefNoteKind, text: string, writtenAt: string, about: { competency: string | null, flagType: string | null, citations: Array<{ seatId: string, noteId: string, personName: string, roundName: string, text: string }> } } }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'TransitionProblem', message: string }
   };

export type CancelDebriefMutationVariables = Exact<{
  input: CancelDebriefInput;
}>;


export type CancelDebriefMutation = { cancelDebrief:
    | { __typename: 'DebriefCancelled', loopId: string }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'TransitionProblem', message: string }
   };

export type DecisionRecordFieldsFragment = { debriefNumber: number | null, notIndependent: Array<string>, votesBefore: Array<{ recommendation: Recommendation, names: Array<string> }>, votesAfter: Array<{ recommendation: Recommendation, names: Array<string> }>, levelVotes: Array<{ level: string, names: Array<string> }>, dissent: Array<{ name: string, vote: Recommendation, statement: string }>, unresolvedFlags: Array<{ type: string, name: string, severity: FlagSeverity, status: FlagStatus }>, gaps: Array<{ competency: string, name: string, have: number, need: number, acceptedReason: string | null }> };

export type DecisionFieldsFragment = { id: string, number: number, state: DecisionState, outcome: DecisionOutcome, level: string, rationale: string, memo: string, decidedBy: string, decidedAt: string, packetNumber: number, packetSha256: string, changedSince: boolean, mayAnswer: boolean, mayWithdraw: boolean, record: { debriefNumber: number | null, notIndependent: Array<string>, votesBefore: Array<{ recommendation: Recommendation, names: Array<string> }>, votesAfter: Array<{ recommendation: Recommendation, names: Array<string> }>, levelVotes: Array<{ level: string, names: Array<string> }>, dissent: Array<{ name: string, vote: Recommendation, statement: string }>, unresolvedFlags: Array<{ type: string, name: string, severity: FlagSeverity, status: FlagStatus }>, gaps: Array<{ competency: string, name: string, have: number, need: number, acceptedReason: string | null }> }, approvals: Array<{ position: number, name: string, needed: number, state: ApprovalGroupState, people: Array<{ id: string, name: string }>, answers: Array<{ person: string, verdict: ApprovalVerdict, reason: string, at: string }> }>, settlement: { state: DecisionState, by: string | null, reason: string, at: string } | null };

export type CandidateToldFieldsFragment = { state: CandidateToldState, channel: ToldChannel | null, note: string, by: string, at: string };

export type ApprovalFlowFieldsFragment = { id: string, jobId: string | null, jobTitle: string | null, version: number, followsDefault: boolean, outcomes: Array<DecisionOutcome>, updatedBy: string, updatedAt: string, groups: Array<{ name: string, needed: number, people: Array<{ id: string, name: string, timeZone: string }> }> };

export type DecisionOutlookQueryVariables = Exact<{
  loopId: string;
}>;


export type DecisionOutlookQuery = { decisionOutlook:
    | { __typename: 'DecisionOutlook', loopId: string, levels: Array<string>, needsApproval: Array<DecisionOutcome>, unmet: Array<string>, records: Array<{ outcome: DecisionOutcome, record: { debriefNumber: number | null, notIndependent: Array<string>, votesBefore: Array<{ recommendation: Recommendation, names: Array<string> }>, votesAfter: Array<{ recommendation: Recommendation, names: Array<string> }>, levelVotes: Array<{ level: string, names: Array<string> }>, dissent: Array<{ name: string, vote: Recommendation, statement: string }>, unresolvedFlags: Array<{ type: string, name: string, severity: FlagSeverity, status: FlagStatus }>, gaps: Array<{ competency: string, name: string, have: number, need: number, acceptedReason: string | null }> } }>, groups: Array<{ name: string, needed: number, people: Array<{ id: string, name: string }> }> }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
   };

export type ApprovalsToAnswerQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalsToAnswerQuery = { approvalsToAnswer: Array<{ decisionId: string, loopId: string, candidateName: string, jobTitle: string, outcome: DecisionOutcome, level: string, decidedBy: string, decidedAt: string, groupName: string }> };

export type CandidatesToTellQueryVariables = Exact<{ [key: string]: never; }>;


export type CandidatesToTellQuery = { candidatesToTell: Array<{ loopId: string, candidateName: string, jobTitle: string, outcome: DecisionOutcome, decidedAt: string }> };

export type ApprovalFlowsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalFlowsQuery = { approvalFlows: Array<{ id: string, jobId: string | null, jobTitle: string | null, version: number, followsDefault: boolean, outcomes: Array<DecisionOutcome>, updatedBy: string, updatedAt: string, groups: Array<{ name: string, needed: number, people: Array<{ id: string, name: string, timeZone: string }> }> }> };

export type MemoDeliveryQueryVariables = Exact<{
  loopId: string;
}>;


export type MemoDeliveryQuery = { memoDelivery: Array<{ personName: string, state: MailState, at: string }> };

export type PacketVersionsQueryVariables = Exact<{
  loopId: string;
}>;


export type PacketVersionsQuery = { packetVersions:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
    | { __typename: 'PacketVersions', loopId: string, versions: Array<{ number: number, reason: FrozenFor, frozenAt: string, frozenBy: string, sha256: string, outcome: DecisionOutcome | null }> }
   };

export type PacketDiffQueryVariables = Exact<{
  loopId: string;
  from: number;
  to: number;
}>;


export type PacketDiffQuery = { packetDiff:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PacketDiff', from: number, to: number, lines: Array<{ kind: PacketDiffKind, about: string, before: string | null, after: string | null }> }
    | { __typename: 'VoteSealedProblem', message: string }
   };

export type AnswerApprovalMutationVariables = Exact<{
  input: AnswerApprovalInput;
}>;


export type AnswerApprovalMutation = { answerApproval:
    | { __typename: 'ApprovalAnswered', decision: { id: string, number: number, state: DecisionState, outcome: DecisionOutcome, level: string, rationale: string, memo: string, decidedBy: string, decidedAt: string, packetNumber: number, packetSha256: string, changedSince: boolean, mayAnswer: boolean, mayWithdraw: boolean, record: { debriefNumber: number | null, notIndependent: Array<string>, votesBefore: Array<{ recommendation: Recommendation, names: Array<string> }>, votesAfter: Array<{ recommendation: Recommendation, names: Array<string> }>, levelVotes: Array<{ level: string, names: Array<string> }>, dissent: Array<{ name: string, vote: Recommendation, statement: string }>, unresolvedFlags: Array<{ type: string, name: string, severity: FlagSeverity, status: FlagStatus }>, gaps: Array<{ competency: string, name: string, have: number, need: number, acceptedReason: string | null }> }, approvals: Array<{ position: number, name: string, needed: number, state: ApprovalGroupState, people: Array<{ id: string, name: string }>, answers: Array<{ person: string, verdict: ApprovalVerdict, reason: string, at: string }> }>, settlement: { state: DecisionState, by: string | null, reason: string, at: string } | null } }
    | { __typename: 'ApprovalClosedProblem', message: string }
    | { __typename: 'CriticalFlagProblem', message: string, flagTypes: Array<string> }
    | { __typename: 'FeedbackMissingProblem', message: string, missing: Array<{ seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type WithdrawDecisionMutationVariables = Exact<{
  input: WithdrawDecisionInput;
}>;


export type WithdrawDecisionMutation = { withdrawDecision:
    | { __typename: 'ApprovalClosedProblem', message: string }
    | { __typename: 'DecisionWithdrawn', decision: { id: string, number: number, state: DecisionState, outcome: DecisionOutcome, level: string, rationale: string, memo: string, decidedBy: string, decidedAt: string, packetNumber: number, packetSha256: string, changedSince: boolean, mayAnswer: boolean, mayWithdraw: boolean, record: { debriefNumber: number | null, notIndependent: Array<string>, votesBefore: Array<{ recommendation: Recommendation, names: Array<string> }>, votesAfter: Array<{ recommendation: Recommendation, names: Array<string> }>, levelVotes: Array<{ level: string, names: Array<string> }>, dissent: Array<{ name: string, vote: Recommendation, statement: string }>, unresolvedFlags: Array<{ type: string, name: string, severity: FlagSeverity, status: FlagStatus }>, gaps: Array<{ competency: string, name: string, have: number, need: number, acceptedReason: string | null }> }, approvals: Array<{ position: number, name: string, needed: number, state: ApprovalGroupState, people: Array<{ id: string, name: string }>, answers: Array<{ person: string, verdict: ApprovalVerdict, reason: string, at: string }> }>, settlement: { state: DecisionState, by: string | null, reason: string, at: string } | null } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type RecordCandidateToldMutationVariables = Exact<{
  input: RecordCandidateToldInput;
}>;


export type RecordCandidateToldMutation = { recordCandidateTold:
    | { __typename: 'CandidateToldRecorded', entry: { state: CandidateToldState, channel: ToldChannel | null, note: string, by: string, at: string } }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'TransitionProblem', message: string }
   };

export type SaveApprovalFlowMutationVariables = Exact<{
  input: SaveApprovalFlowInput;
}>;


export type SaveApprovalFlowMutation = { saveApprovalFlow:
    | { __typename: 'ApprovalFlowSaved', flow: { id: string, jobId: string | null, jobTitle: string | null, version: number, followsDefault: boolean, outcomes: Array<DecisionOutcome>, updatedBy: string, updatedAt: string, groups: Array<{ name: string, needed: number, people: Array<{ id: string, name: string, timeZone: string }> }> } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type ExportRunFieldsFragment = { id: string, content: ExportContent, format: ExportFormat, state: ExportState, done: number, total: number, bytes: number, problem: string | null, createdAt: string, finishedAt: string | null, expiresAt: string, downloadUrl: string | null };

export type ExportRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportRunsQuery = { exportRuns: Array<{ id: string, content: ExportContent, format: ExportFormat, state: ExportState, done: number, total: number, bytes: number, problem: string | null, createdAt: string, finishedAt: string | null, expiresAt: string, downloadUrl: string | null }> };

export type MakeExportMutationVariables = Exact<{
  input: MakeExportInput;
}>;


export type MakeExportMutation = { makeExport:
    | { __typename: 'ExportMade', run: { id: string, content: ExportContent, format: ExportFormat, state: ExportState, done: number, total: number, bytes: number, problem: string | null, createdAt: string, finishedAt: string | null, expiresAt: string, downloadUrl: string | null } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
   };

export type StoredFileFieldsFragment = { id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null };

export type RemoveFileMutationVariables = Exact<{
  input: RemoveFileInput;
}>;


export type RemoveFileMutation = { removeFile:
    | { __typename: 'FileRemoved', id: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type RemoveArtefactMutationVariables = Exact<{
  input: RemoveArtefactInput;
}>;


export type RemoveArtefactMutation = { removeArtefact:
    | { __typename: 'ArtefactRemoved', id: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type EraseCandidateMutationVariables = Exact<{
  input: EraseCandidateInput;
}>;


export type EraseCandidateMutation = { eraseCandidate:
    | { __typename: 'CandidateBusyProblem', message: string }
    | { __typename: 'CandidateErased', candidate: { pronunciation: string, links: Array<string>, erasedAt: string | null, id: string, name: string, email: string, timeZone: string, source: string, createdAt: string, version: number, applications: Array<{ id: string, createdAt: string, payExpectation: string | null, job: { id: string, title: string, level: string }, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, loop: { id: string, isMock: boolean, startedAt: string, owedByMe: number, stages: Array<{ id: string, position: number, name: string }>, progress: { state: LoopState, currentStage: number, lastActivityAt: string } | null } | null }>, conflicts: Array<{ id: string, kind: ConflictKind, person: { id: string, name: string } }>, restricted: { privateNotes: string } | null, files: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }> } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type GuideFieldsFragment = { id: string, loopId: string, url: string | null, startsOn: string, onsiteOn: string, planDays: number, madeAt: string, expiresAt: string, expired: boolean, sentAt: string | null, opens: number, lastOpenedAt: string | null, version: number, madeBy: { id: string, name: string, timeZone: string } };

export type LoopGuideQueryVariables = Exact<{
  loopId: string;
}>;


export type LoopGuideQuery = { loopGuide:
    | { __typename: 'LoopGuide', guide: { id: string, loopId: string, url: string | null, startsOn: string, onsiteOn: string, planDays: number, madeAt: string, expiresAt: string, expired: boolean, sentAt: string | null, opens: number, lastOpenedAt: string | null, version: number, madeBy: { id: string, name: string, timeZone: string } } | null }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
   };

export type MakeGuideMutationVariables = Exact<{
  input: MakeGuideInput;
}>;


export type MakeGuideMutation = { makeGuide:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'GuideMade', guide: { id: string, loopId: string, url: string | null, startsOn: string, onsiteOn: string, planDays: number, madeAt: string, expiresAt: string, expired: boolean, sentAt: string | null, opens: number, lastOpenedAt: string | null, version: number, madeBy: { id: string, name: string, timeZone: string } } }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type SendGuideMutationVariables = Exact<{
  input: SendGuideInput;
}>;


export type SendGuideMutation = { sendGuide:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'GuideSent', guide: { id: string, loopId: string, url: string | null, startsOn: string, onsiteOn: string, planDays: number, madeAt: string, expiresAt: string, expired: boolean, sentAt: string | null, opens: number, lastOpenedAt: string | null, version: number, madeBy: { id: string, name: string, timeZone: string } } }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type RevokeGuideMutationVariables = Exact<{
  input: RevokeGuideInput;
}>;


export type RevokeGuideMutation = { revokeGuide:
    | { __typename: 'GuideRevoked', loopId: string }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type JobFieldsFragment = { id: string, title: string, department: string, level: string, pattern: CompanyPattern, blueprintKey: string, open: boolean, createdAt: string, version: number, hiringManager: { id: string, name: string }, recruiters: Array<{ id: string, name: string }> };

export type ApplicationFieldsFragment = { id: string, createdAt: string, payExpectation: string | null, job: { id: string, title: string, level: string }, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, loop: { id: string, isMock: boolean, startedAt: string, owedByMe: number, stages: Array<{ id: string, position: number, name: string }>, progress: { state: LoopState, currentStage: number, lastActivityAt: string } | null } | null };

export type CandidateListFieldsFragment = { id: string, name: string, email: string, timeZone: string, source: string, createdAt: string, version: number };

export type CandidateFieldsFragment = { pronunciation: string, links: Array<string>, erasedAt: string | null, id: string, name: string, email: string, timeZone: string, source: string, createdAt: string, version: number, applications: Array<{ id: string, createdAt: string, payExpectation: string | null, job: { id: string, title: string, level: string }, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, loop: { id: string, isMock: boolean, startedAt: string, owedByMe: number, stages: Array<{ id: string, position: number, name: string }>, progress: { state: LoopState, currentStage: number, lastActivityAt: string } | null } | null }>, conflicts: Array<{ id: string, kind: ConflictKind, person: { id: string, name: string } }>, restricted: { privateNotes: string } | null, files: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }> };

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
    | { __typename: 'Candidate', pronunciation: string, links: Array<string>, erasedAt: string | null, id: string, name: string, email: string, timeZone: string, source: string, createdAt: string, version: number, applications: Array<{ id: string, createdAt: string, payExpectation: string | null, job: { id: string, title: string, level: string }, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, loop: { id: string, isMock: boolean, startedAt: string, owedByMe: number, stages: Array<{ id: string, position: number, name: string }>, progress: { state: LoopState, currentStage: number, lastActivityAt: string } | null } | null }>, conflicts: Array<{ id: string, kind: ConflictKind, person: { id: string, name: string } }>, restricted: { privateNotes: string } | null, files: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }> }
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
    | { __typename: 'CandidateAdded', candidate: { pronunciation: string, links: Array<string>, erasedAt: string | null, id: string, name: string, email: string, timeZone: string, source: string, createdAt: string, version: number, applications: Array<{ id: string, createdAt: string, payExpectation: string | null, job: { id: string, title: string, level: string }, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, loop: { id: string, isMock: boolean, startedAt: string, owedByMe: number, stages: Array<{ id: string, position: number, name: string }>, progress: { state: LoopState, currentStage: number, lastActivityAt: string } | null } | null }>, conflicts: Array<{ id: string, kind: ConflictKind, person: { id: string, name: string } }>, restricted: { privateNotes: string } | null, files: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }> }, application: { id: string } }
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

export type ImportedScorecardFieldsFragment = { id: string, authorName: string, source: string, roundName: string, interviewedAt: string | null, submittedAt: string | null, recommendation: ImportedRecommendation, recommendationOriginal: string, summary: string, privateNotes: string | null, author: { id: string, name: string, timeZone: string } | null, ratings: Array<{ group: string, name: string, note: string, original: string, rating: number | null }>, answers: Array<{ question: string, answer: string }> };

export type ImportedHistoryQueryVariables = Exact<{
  candidateId: string;
}>;


export type ImportedHistoryQuery = { importedHistory: { candidateId: string, applications: Array<{ id: string, source: string, jobTitle: string, stage: string, status: string, reason: string, appliedAt: string | null, closedAt: string | null }>, interviews: Array<{ id: string, source: string, name: string, stage: string, state: string, startsAt: string | null, endsAt: string | null, onDate: string | null, place: string, interviewers: Array<{ name: string, response: string }> }>, scorecards: Array<{ id: string, authorName: string, source: string, roundName: string, interviewedAt: string | null, submittedAt: string | null, recommendation: ImportedRecommendation, recommendationOriginal: string, summary: string, privateNotes: string | null, author: { id: string, name: string, timeZone: string } | null, ratings: Array<{ group: string, name: string, note: string, original: string, rating: number | null }>, answers: Array<{ question: string, answer: string }> }> } | null };

export type ImportRunFieldsFragment = { id: string, source: ImportSource, content: ImportContent, fileName: string, state: ImportState, done: number, total: number, problem: string | null, createdAt: string, finishedAt: string | null, version: number, counts: Array<{ record: string, create: number, update: number, unchanged: number, wait: number, error: number }>, unknownFields: Array<{ record: string, field: string, times: number, example: string }>, createdBy: { id: string, name: string, timeZone: string } };

export type ImportRunsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { importRuns: { edges: Array<{ cursor: string, node: { id: string, source: ImportSource, content: ImportContent, fileName: string, state: ImportState, done: number, total: number, problem: string | null, createdAt: string, finishedAt: string | null, version: number, counts: Array<{ record: string, create: number, update: number, unchanged: number, wait: number, error: number }>, unknownFields: Array<{ record: string, field: string, times: number, example: string }>, createdBy: { id: string, name: string, timeZone: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ImportRunOneQueryVariables = Exact<{
  id: string;
}>;


export type ImportRunOneQuery = { importRun: { id: string, source: ImportSource, content: ImportContent, fileName: string, state: ImportState, done: number, total: number, problem: string | null, createdAt: string, finishedAt: string | null, version: number, counts: Array<{ record: string, create: number, update: number, unchanged: number, wait: number, error: number }>, unknownFields: Array<{ record: string, field: string, times: number, example: string }>, createdBy: { id: string, name: string, timeZone: string } } | null };

export type ImportRowsQueryVariables = Exact<{
  runId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ImportRowFilter | null | undefined;
}>;


export type ImportRowsQuery = { importRows: { edges: Array<{ cursor: string, node: { number: number, record: string, sourceId: string, label: string, action: ImportAction, applied: boolean, problems: Array<{ path: string, code: string, message: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { applyImport:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'ImportApplying' }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string }
   };

export type CancelImportMutationVariables = Exact<{
  input: CancelImportInput;
}>;


export type CancelImportMutation = { cancelImport:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'ImportCancelled' }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string }
   };

export type AgreementQueryVariables = Exact<{
  roundKind?: RoundKind | null | undefined;
}>;


export type AgreementQuery = { agreement: { loops: number, ratings: number, fewest: number, fit: { number: number, state: SeverityState, fittedAt: string, gain: number, ratings: number, subjects: number, raters: number, panels: number, candidateSpread: number | null, habitSpread: number | null, restSpread: number | null, needed: number | null } | null, competencies: Array<{ competency: string, name: string, ratings: number, shared: number, needed: number | null, alpha: { value: number, low: number | null, high: number | null } | null, icc: { single: number, mean: number, panel: number } | null, kappa: { value: number, pairs: number } | null }> } };

export type RatingHabitsQueryVariables = Exact<{ [key: string]: never; }>;


export type RatingHabitsQuery = { ratingHabits: { fewest: number, habits: Array<{ isYou: boolean, ratings: number, shared: number, effect: number | null, low: number | null, high: number | null, lowest: number, highest: number, spread: number | null, person: { id: string, name: string } }> } };

export type ComparePacketsQueryVariables = Exact<{
  jobId: string;
  loopIds: Array<string> | string;
}>;


export type ComparePacketsQuery = { comparePackets:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
    | { __typename: 'PacketComparison', jobId: string, jobTitle: string, severity: { state: SeverityState, fittedAt: string, ratings: number } | null, candidates: Array<{ loopId: string, name: string, level: string, state: LoopState, complete: boolean }>, competencies: Array<{ key: string, name: string, oneScale: boolean, cells: Array<{ loopId: string, mean: number | null, min: number | null, max: number | null, n: number, assessors: number, minAssessors: number, estimate: { value: number, low: number, high: number } | null }> }>, warnings: Array<{ kind: ComparisonWarningKind, loopIds: Array<string>, competency: string | null, statement: string }>, leftOut: Array<{ loopId: string, name: string, reason: LeftOutReason }>, choices: Array<{ loopId: string, name: string, level: string }> }
   };

export type KitSheetQueryVariables = Exact<{
  seatId: string;
}>;


export type KitSheetQuery = { kit:
    | { __typename: 'NotFoundProblem', message: string, subject: string }
    | { __typename: 'ScorecardSheet', place: string, seatId: string, isMock: boolean, loopId: string, roundId: string, role: SeatRole, roundName: string, kind: RoundKind, aiPolicy: AiUsePolicy, startsAt: string | null, endsAt: string | null, dueAt: string | null, jobTitle: string, level: string, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string>, files: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }> }, artefacts: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }>, onBehalfOf: { id: string, name: string, timeZone: string } | null, kit: { id: string, key: string, title: string, roundKind: RoundKind, purpose: string, doList: Array<string>, dontList: Array<string>, capturesStar: boolean, version: number, plan: Array<{ title: string, minutes: number }>, focusCompetencies: Array<{ key: string, name: string, description: string, crossRound: boolean }>, questions: Array<{ id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> }> }, rubric: { id: string, key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, version: number, publishedAt: string, competencies: Array<{ competency: { key: string, name: string, description: string, crossRound: boolean }, anchors: Array<{ level: number, text: string }> }> }, taxonomy: { id: string, key: string, version: number, flags: Array<{ key: string, name: string, heard: string, competencies: Array<string>, clearedBy: string }> }, colleaguesProbe: Array<{ roundName: string, kind: RoundKind, competencies: Array<string> }>, draft: { seatId: string, revision: number, savedAt: string, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } } | null, filed: { id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, artefacts: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }>, certificate: { independent: boolean, filedAt: string, firstLookAfter: string | null, statement: string, submittedBy: { id: string, name: string, timeZone: string } | null, looksBefore: Array<{ via: LookVia, at: string }> }, onBehalf: { reason: string, by: { id: string, name: string, timeZone: string } } | null, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } }> } | null }
   };

export type SeatFieldsFragment = { id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, response: SeatResponse, responseNote: string, person: { id: string, name: string, timeZone: string } };

export type RoundFieldsFragment = { id: string, position: number, key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, state: RoundState, startsAt: string | null, endsAt: string | null, place: string, version: number, otherSeats: number, seats: Array<{ id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, response: SeatResponse, responseNote: string, person: { id: string, name: string, timeZone: string } }> };

export type LoopHeadFieldsFragment = { id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } };

export type LoopListFieldsFragment = { id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, stages: Array<{ id: string, position: number, kind: StageKind, name: string }>, progress: { state: LoopState, currentStage: number, missingCount: number, lastActivityAt: string, closedAt: string | null, stages: Array<{ stageId: string, state: StageState, seats: number, filed: number, readable: boolean }> } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } };

export type LoopFieldsFragment = { id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, stages: Array<{ id: string, position: number, kind: StageKind, name: string, rounds: Array<{ id: string, position: number, key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, state: RoundState, startsAt: string | null, endsAt: string | null, place: string, version: number, otherSeats: number, seats: Array<{ id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, response: SeatResponse, responseNote: string, person: { id: string, name: string, timeZone: string } }> }> }>, progress: { state: LoopState, stopReason: string | null, version: number, currentStage: number, missingCount: number, lastActivityAt: string, closedAt: string | null, stages: Array<{ stageId: string, state: StageState, closedAt: string | null, seats: number, filed: number, readable: boolean }>, coverage: Array<{ weight: number, need: number, have: number, planned: number, competency: { key: string, name: string, description: string, crossRound: boolean } }>, history: Array<{ at: string, actorName: string | null, action: string, text: string }> } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } };

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
    | { __typename: 'Loop', id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, stages: Array<{ id: string, position: number, kind: StageKind, name: string, rounds: Array<{ id: string, position: number, key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, state: RoundState, startsAt: string | null, endsAt: string | null, place: string, version: number, otherSeats: number, seats: Array<{ id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, response: SeatResponse, responseNote: string, person: { id: string, name: string, timeZone: string } }> }> }>, progress: { state: LoopState, stopReason: string | null, version: number, currentStage: number, missingCount: number, lastActivityAt: string, closedAt: string | null, stages: Array<{ stageId: string, state: StageState, closedAt: string | null, seats: number, filed: number, readable: boolean }>, coverage: Array<{ weight: number, need: number, have: number, planned: number, competency: { key: string, name: string, description: string, crossRound: boolean } }>, history: Array<{ at: string, actorName: string | null, action: string, text: string }> } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
   };

export type LoopScorecardsQueryVariables = Exact<{
  id: string;
}>;


export type LoopScorecardsQuery = { loop:
    | { __typename: 'Loop', id: string, stages: Array<{ id: string, rounds: Array<{ id: string, scorecards: Array<{ id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, artefacts: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }>, certificate: { independent: boolean, filedAt: string, firstLookAfter: string | null, statement: string, submittedBy: { id: string, name: string, timeZone: string } | null, looksBefore: Array<{ via: LookVia, at: string }> }, onBehalf: { reason: string, by: { id: string, name: string, timeZone: string } } | null, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } }> }> | null }> }> }
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
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FeedbackMissingProblem', message: string, missing: Array<{ seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopAdvanced', loop: { id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, stages: Array<{ id: string, position: number, kind: StageKind, name: string, rounds: Array<{ id: string, position: number, key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, state: RoundState, startsAt: string | null, endsAt: string | null, place: string, version: number, otherSeats: number, seats: Array<{ id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, response: SeatResponse, responseNote: string, person: { id: string, name: string, timeZone: string } }> }> }>, progress: { state: LoopState, stopReason: string | null, version: number, currentStage: number, missingCount: number, lastActivityAt: string, closedAt: string | null, stages: Array<{ stageId: string, state: StageState, closedAt: string | null, seats: number, filed: number, readable: boolean }>, coverage: Array<{ weight: number, need: number, have: number, planned: number, competency: { key: string, name: string, description: string, crossRound: boolean } }>, history: Array<{ at: string, actorName: string | null, action: string, text: string }> } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } } }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
    | { __typename: 'TransitionProblem', message: string, from: string, to: string }
   };

export type StopLoopMutationVariables = Exact<{
  input: StopLoopInput;
}>;


export type StopLoopMutation = { stopLoop:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'LoopStopped', loop: { id: string, isMock: boolean, seal: Seal, startedAt: string, blueprintTitle: string, blueprintVersion: number, owedByMe: number, stages: Array<{ id: string, position: number, kind: StageKind, name: string, rounds: Array<{ id: string, position: number, key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, state: RoundState, startsAt: string | null, endsAt: string | null, place: string, version: number, otherSeats: number, seats: Array<{ id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, response: SeatResponse, responseNote: string, person: { id: string, name: string, timeZone: string } }> }> }>, progress: { state: LoopState, stopReason: string | null, version: number, currentStage: number, missingCount: number, lastActivityAt: string, closedAt: string | null, stages: Array<{ stageId: string, state: StageState, closedAt: string | null, seats: number, filed: number, readable: boolean }>, coverage: Array<{ weight: number, need: number, have: number, planned: number, competency: { key: string, name: string, description: string, crossRound: boolean } }>, history: Array<{ at: string, actorName: string | null, action: string, text: string }> } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, job: { id: string, title: string, department: string, level: string } } }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type OpenEarlyMutationVariables = Exact<{
  input: OpenEarlyInput;
}>;


export type OpenEarlyMutation = { openEarly:
    | { __typename: 'EarlyLookOpened', at: string }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type MailFieldsFragment = { id: string, kind: MailKind, state: MailState, toAddress: string, subject: string, loopId: string | null, attempts: number, nextAttemptAt: string | null, code: number | null, problem: string | null, createdAt: string, sentAt: string | null, person: { id: string, name: string, timeZone: string } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> } | null };

export type MailListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: MailFilter | null | undefined;
}>;


export type MailListQuery = { mails: { edges: Array<{ cursor: string, node: { id: string, kind: MailKind, state: MailState, toAddress: string, subject: string, loopId: string | null, attempts: number, nextAttemptAt: string | null, code: number | null, problem: string | null, createdAt: string, sentAt: string | null, person: { id: string, name: string, timeZone: string } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MailStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type MailStatusQuery = { mailStatus: { configured: boolean, from: string, failingSince: string | null, problem: string | null, waiting: number, troubles: number } };

export type StoppedAddressesQueryVariables = Exact<{ [key: string]: never; }>;


export type StoppedAddressesQuery = { stoppedAddresses: Array<{ address: string, code: number | null, reason: string, stoppedAt: string }> };

export type RetryMailMutationVariables = Exact<{
  input: RetryMailInput;
}>;


export type RetryMailMutation = { retryMail:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'MailRetried', mail: { id: string, kind: MailKind, state: MailState, toAddress: string, subject: string, loopId: string | null, attempts: number, nextAttemptAt: string | null, code: number | null, problem: string | null, createdAt: string, sentAt: string | null, person: { id: string, name: string, timeZone: string } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> } | null } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ReleaseAddressMutationVariables = Exact<{
  input: ReleaseAddressInput;
}>;


export type ReleaseAddressMutation = { releaseAddress:
    | { __typename: 'AddressReleased' }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type SendTestMailMutationVariables = Exact<{
  input: SendTestMailInput;
}>;


export type SendTestMailMutation = { sendTestMail:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'TestMailQueued', mail: { id: string, kind: MailKind, state: MailState, toAddress: string, subject: string, loopId: string | null, attempts: number, nextAttemptAt: string | null, code: number | null, problem: string | null, createdAt: string, sentAt: string | null, person: { id: string, name: string, timeZone: string } | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> } | null } }
   };

export type OwnSeatsFieldsFragment = { id: string, candidate: { id: string, name: string }, job: { id: string, title: string }, stages: Array<{ id: string, rounds: Array<{ id: string, name: string, kind: RoundKind, startsAt: string | null, seats: Array<{ id: string, mine: boolean, filedAt: string | null }> }> }> };

export type MyFiledQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type MyFiledQuery = { loops: { edges: Array<{ cursor: string, node: { id: string, candidate: { id: string, name: string }, job: { id: string, title: string }, stages: Array<{ id: string, rounds: Array<{ id: string, name: string, kind: RoundKind, startsAt: string | null, seats: Array<{ id: string, mine: boolean, filedAt: string | null }> }> }> } }> }, sealedLoops: { edges: Array<{ cursor: string, node: { id: string, candidate: { id: string, name: string }, job: { id: string, title: string }, stages: Array<{ id: string, rounds: Array<{ id: string, name: string, kind: RoundKind, startsAt: string | null, seats: Array<{ id: string, mine: boolean, filedAt: string | null }> }> }> } }> } };

export type NotificationChoiceFieldsFragment = { kind: MailKind, wanted: boolean, optional: boolean, meaning: string };

export type MyNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNotificationsQuery = { myNotifications: { kinds: Array<{ kind: MailKind, wanted: boolean, optional: boolean, meaning: string }> } };

export type SetNotificationMutationVariables = Exact<{
  input: SetNotificationInput;
}>;


export type SetNotificationMutation = { setNotification:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotificationSet', choice: { kind: MailKind, wanted: boolean, optional: boolean, meaning: string } }
   };

export type EvidenceFieldsFragment = { id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null };

export type AdjudicationFieldsFragment = { outcome: FlagStatus, reason: string, adjudicator: string, at: string };

export type PacketFlagFieldsFragment = { type: string, name: string, heard: string, clearedBy: string, severity: FlagSeverity, picture: FlagPicture, status: FlagStatus, raised: Array<{ seatId: string, personName: string, roundName: string, severity: FlagSeverity, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> }>, contradicted: Array<{ seatId: string, personName: string, roundName: string, competency: string, value: number, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> }>, adjudication: { outcome: FlagStatus, reason: string, adjudicator: string, at: string } | null, readings: Array<{ id: string, readerId: string, reader: string, askedBy: string, askedAt: string, verdict: FlagVerdict | null, reason: string, readAt: string | null }> };

export type AcceptedGapFieldsFragment = { reason: string, acceptedBy: string, at: string };

export type PacketFieldsFragment = { loopId: string, jobTitle: string, level: string, blueprintTitle: string, blueprintVersion: number, contentVersion: number, seal: Seal, complete: boolean, voteSealed: boolean, state: LoopState, loopVersion: number, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, rounds: Array<{ roundId: string, stageName: string, name: string, kind: RoundKind, aiPolicy: AiUsePolicy, rubricTitle: string, rubricVersion: number, startsAt: string | null, sealed: boolean }>, assessors: Array<{ seatId: string, personId: string, name: string, roundId: string, roundName: string, role: SeatRole, submittedAt: string, dueAt: string | null, hoursAfterRound: number | null, hoursLate: number | null, independent: boolean, amendedAfterSeeing: boolean, recommendation: Recommendation | null, contradiction: Contradiction | null }>, competencies: Array<{ key: string, name: string, description: string, crossRound: boolean, weight: number, picture: Picture, mean: number | null, min: number | null, max: number | null, n: number, assessors: number, minAssessors: number, notProbed: number, estimate: { value: number, low: number, high: number, raw: number, pull: number, lines: Array<{ seatId: string, shift: number, sharedFrom: number, statement: string }> } | null, acceptedGap: { reason: string, acceptedBy: string, at: string } | null, ratings: Array<{ seatId: string, value: number | null, notProbed: boolean, supported: boolean, support: RatingSupport, anchor: string | null, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> }> }>, flags: Array<{ type: string, name: string, heard: string, clearedBy: string, severity: FlagSeverity, picture: FlagPicture, status: FlagStatus, raised: Array<{ seatId: string, personName: string, roundName: string, severity: FlagSeverity, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> }>, contradicted: Array<{ seatId: string, personName: string, roundName: string, competency: string, value: number, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> }>, adjudication: { outcome: FlagStatus, reason: string, adjudicator: string, at: string } | null, readings: Array<{ id: string, readerId: string, reader: string, askedBy: string, askedAt: string, verdict: FlagVerdict | null, reason: string, readAt: string | null }> }>, missing: Array<{ seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null }>, excused: Array<{ seatId: string, personName: string, roundName: string, state: SeatState, reason: string }>, recommendations: Array<{ recommendation: Recommendation, names: Array<string> }> | null, weighted: { score: number | null, coveredWeight: number, leftOut: Array<string>, estimate: { value: number, low: number, high: number } | null } | null, robustness: { bar: number, side: RobustSide, share: number, tries: number, pivot: string | null, oneMore: { competency: string, share: number } | null } | null, severity: { state: SeverityState, fittedAt: string, ratings: number } | null, independence: { independent: number, total: number }, scorecards: Array<{ seatId: string, personName: string, roundName: string, kind: RoundKind, submittedAt: string, recommendation: Recommendation | null, summary: string, certificate: { independent: boolean, filedAt: string, submittedBy: string | null, statement: string, looksBefore: Array<{ via: LookVia, at: string }> }, onBehalf: { by: string, reason: string } | null, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> }, amendments: Array<{ number: number, submittedAt: string, reason: string, afterSeeingOthers: boolean, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } }> }>, earlyLooks: Array<{ personName: string, reason: string, at: string }>, frozen: { number: number, sha256: string, frozenAt: string, frozenBy: string, reason: FrozenFor, latest: number } | null, decisions: Array<{ id: string, number: number, state: DecisionState, outcome: DecisionOutcome, level: string, rationale: string, memo: string, decidedBy: string, decidedAt: string, packetNumber: number, packetSha256: string, changedSince: boolean, mayAnswer: boolean, mayWithdraw: boolean, record: { debriefNumber: number | null, notIndependent: Array<string>, votesBefore: Array<{ recommendation: Recommendation, names: Array<string> }>, votesAfter: Array<{ recommendation: Recommendation, names: Array<string> }>, levelVotes: Array<{ level: string, names: Array<string> }>, dissent: Array<{ name: string, vote: Recommendation, statement: string }>, unresolvedFlags: Array<{ type: string, name: string, severity: FlagSeverity, status: FlagStatus }>, gaps: Array<{ competency: string, name: string, have: number, need: number, acceptedReason: string | null }> }, approvals: Array<{ position: number, name: string, needed: number, state: ApprovalGroupState, people: Array<{ id: string, name: string }>, answers: Array<{ person: string, verdict: ApprovalVerdict, reason: string, at: string }> }>, settlement: { state: DecisionState, by: string | null, reason: string, at: string } | null }>, communication: Array<{ state: CandidateToldState, channel: ToldChannel | null, note: string, by: string, at: string }> };

export type PacketOneQueryVariables = Exact<{
  loopId: string;
}>;


export type PacketOneQuery = { packet:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
    | { __typename: 'Packet', loopId: string, jobTitle: string, level: string, blueprintTitle: string, blueprintVersion: number, contentVersion: number, seal: Seal, complete: boolean, voteSealed: boolean, state: LoopState, loopVersion: number, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> }, rounds: Array<{ roundId: string, stageName: string, name: string, kind: RoundKind, aiPolicy: AiUsePolicy, rubricTitle: string, rubricVersion: number, startsAt: string | null, sealed: boolean }>, assessors: Array<{ seatId: string, personId: string, name: string, roundId: string, roundName: string, role: SeatRole, submittedAt: string, dueAt: string | null, hoursAfterRound: number | null, hoursLate: number | null, independent: boolean, amendedAfterSeeing: boolean, recommendation: Recommendation | null, contradiction: Contradiction | null }>, competencies: Array<{ key: string, name: string, description: string, crossRound: boolean, weight: number, picture: Picture, mean: number | null, min: number | null, max: number | null, n: number, assessors: number, minAssessors: number, notProbed: number, estimate: { value: number, low: number, high: number, raw: number, pull: number, lines: Array<{ seatId: string, shift: number, sharedFrom: number, statement: string }> } | null, acceptedGap: { reason: string, acceptedBy: string, at: string } | null, ratings: Array<{ seatId: string, value: number | null, notProbed: boolean, supported: boolean, support: RatingSupport, anchor: string | null, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> }> }>, flags: Array<{ type: string, name: string, heard: string, clearedBy: string, severity: FlagSeverity, picture: FlagPicture, status: FlagStatus, raised: Array<{ seatId: string, personName: string, roundName: string, severity: FlagSeverity, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> }>, contradicted: Array<{ seatId: string, personName: string, roundName: string, competency: string, value: number, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> }>, adjudication: { outcome: FlagStatus, reason: string, adjudicator: string, at: string } | null, readings: Array<{ id: string, readerId: string, reader: string, askedBy: string, askedAt: string, verdict: FlagVerdict | null, reason: string, readAt: string | null }> }>, missing: Array<{ seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null }>, excused: Array<{ seatId: string, personName: string, roundName: string, state: SeatState, reason: string }>, recommendations: Array<{ recommendation: Recommendation, names: Array<string> }> | null, weighted: { score: number | null, coveredWeight: number, leftOut: Array<string>, estimate: { value: number, low: number, high: number } | null } | null, robustness: { bar: number, side: RobustSide, share: number, tries: number, pivot: string | null, oneMore: { competency: string, share: number } | null } | null, severity: { state: SeverityState, fittedAt: string, ratings: number } | null, independence: { independent: number, total: number }, scorecards: Array<{ seatId: string, personName: string, roundName: string, kind: RoundKind, submittedAt: string, recommendation: Recommendation | null, summary: string, certificate: { independent: boolean, filedAt: string, submittedBy: string | null, statement: string, looksBefore: Array<{ via: LookVia, at: string }> }, onBehalf: { by: string, reason: string } | null, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> }, amendments: Array<{ number: number, submittedAt: string, reason: string, afterSeeingOthers: boolean, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } }> }>, earlyLooks: Array<{ personName: string, reason: string, at: string }>, frozen: { number: number, sha256: string, frozenAt: string, frozenBy: string, reason: FrozenFor, latest: number } | null, decisions: Array<{ id: string, number: number, state: DecisionState, outcome: DecisionOutcome, level: string, rationale: string, memo: string, decidedBy: string, decidedAt: string, packetNumber: number, packetSha256: string, changedSince: boolean, mayAnswer: boolean, mayWithdraw: boolean, record: { debriefNumber: number | null, notIndependent: Array<string>, votesBefore: Array<{ recommendation: Recommendation, names: Array<string> }>, votesAfter: Array<{ recommendation: Recommendation, names: Array<string> }>, levelVotes: Array<{ level: string, names: Array<string> }>, dissent: Array<{ name: string, vote: Recommendation, statement: string }>, unresolvedFlags: Array<{ type: string, name: string, severity: FlagSeverity, status: FlagStatus }>, gaps: Array<{ competency: string, name: string, have: number, need: number, acceptedReason: string | null }> }, approvals: Array<{ position: number, name: string, needed: number, state: ApprovalGroupState, people: Array<{ id: string, name: string }>, answers: Array<{ person: string, verdict: ApprovalVerdict, reason: string, at: string }> }>, settlement: { state: DecisionState, by: string | null, reason: string, at: string } | null }>, communication: Array<{ state: CandidateToldState, channel: ToldChannel | null, note: string, by: string, at: string }> }
   };

export type AdjudicateFlagMutationVariables = Exact<{
  input: AdjudicateFlagInput;
}>;


export type AdjudicateFlagMutation = { adjudicateFlag:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'FlagAdjudicated', adjudication: { outcome: FlagStatus, reason: string, adjudicator: string, at: string } }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type DecidePacketMutationVariables = Exact<{
  input: DecidePacketInput;
}>;


export type DecidePacketMutation = { decidePacket:
    | { __typename: 'ApprovalUnmetProblem', message: string, groups: Array<string> }
    | { __typename: 'CriticalFlagProblem', message: string, flagTypes: Array<string> }
    | { __typename: 'DecisionPendingProblem', message: string, decidedBy: string, decidedAt: string }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FeedbackMissingProblem', message: string, missing: Array<{ seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PacketDecided', decision: { id: string, number: number, state: DecisionState, outcome: DecisionOutcome, level: string, rationale: string, memo: string, decidedBy: string, decidedAt: string, packetNumber: number, packetSha256: string, changedSince: boolean, mayAnswer: boolean, mayWithdraw: boolean, record: { debriefNumber: number | null, notIndependent: Array<string>, votesBefore: Array<{ recommendation: Recommendation, names: Array<string> }>, votesAfter: Array<{ recommendation: Recommendation, names: Array<string> }>, levelVotes: Array<{ level: string, names: Array<string> }>, dissent: Array<{ name: string, vote: Recommendation, statement: string }>, unresolvedFlags: Array<{ type: string, name: string, severity: FlagSeverity, status: FlagStatus }>, gaps: Array<{ competency: string, name: string, have: number, need: number, acceptedReason: string | null }> }, approvals: Array<{ position: number, name: string, needed: number, state: ApprovalGroupState, people: Array<{ id: string, name: string }>, answers: Array<{ person: string, verdict: ApprovalVerdict, reason: string, at: string }> }>, settlement: { state: DecisionState, by: string | null, reason: string, at: string } | null } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
    | { __typename: 'TransitionProblem', message: string, from: string, to: string }
    | { __typename: 'VoteSealedProblem', message: string }
   };

export type QuestionStateFieldsFragment = { standing: QuestionStanding, why: string, coolingUntil: string | null, timesMet: number, lastMetAt: string | null, openReports: number };

export type TextPartFieldsFragment = { text: string, hit: boolean };

export type BankQuestionFieldsFragment = { id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, state: { standing: QuestionStanding, why: string, coolingUntil: string | null, timesMet: number, lastMetAt: string | null, openReports: number }, found: { title: Array<{ text: string, hit: boolean }>, excerpt: Array<{ text: string, hit: boolean }> } | null, keyPoints: Array<{ key: string, text: string }> };

export type QuestionListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  roundKind?: RoundKind | null | undefined;
  topic?: string | null | undefined;
  difficulty?: Difficulty | null | undefined;
  competency?: string | null | undefined;
  standing?: QuestionStanding | null | undefined;
}>;


export type QuestionListQuery = { questions: { edges: Array<{ cursor: string, node: { id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, state: { standing: QuestionStanding, why: string, coolingUntil: string | null, timesMet: number, lastMetAt: string | null, openReports: number }, found: { title: Array<{ text: string, hit: boolean }>, excerpt: Array<{ text: string, hit: boolean }> } | null, keyPoints: Array<{ key: string, text: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type QuestionFacetsQueryVariables = Exact<{
  roundKind?: RoundKind | null | undefined;
}>;


export type QuestionFacetsQuery = { questionFacets: { topics: Array<{ key: string, count: number }>, difficulties: Array<{ key: string, count: number }>, competencies: Array<{ key: string, count: number }> } };

export type LeakReportFieldsFragment = { id: string, key: string, title: string, place: string, note: string, state: LeakState, reportedAt: string, settledAt: string | null, finding: string, reportedBy: { id: string, name: string, timeZone: string }, settledBy: { id: string, name: string, timeZone: string } | null };

export type QuestionDriftFieldsFragment = { quarter: string, mean: number, count: number, competency: { key: string, name: string } };

export type QuestionUseQueryVariables = Exact<{
  key: string;
}>;


export type QuestionUseQuery = { questionUse: { question: { id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> }, state: { standing: QuestionStanding, why: string, coolingUntil: string | null, timesMet: number, lastMetAt: string | null, openReports: number }, months: Array<{ month: string, times: number }>, drift: Array<{ quarter: string, mean: number, count: number, competency: { key: string, name: string } }>, leakReports: Array<{ id: string, key: string, title: string, place: string, note: string, state: LeakState, reportedAt: string, settledAt: string | null, finding: string, reportedBy: { id: string, name: string, timeZone: string }, settledBy: { id: string, name: string, timeZone: string } | null }> } | null };

export type QuestionExposuresQueryVariables = Exact<{
  key: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuestionExposuresQuery = { questionUse: { exposures: { edges: Array<{ cursor: string, node: { roundId: string, roundName: string, loopId: string, jobTitle: string, metAt: string, chosen: boolean, asked: boolean, version: number, candidate: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type OpenLeakReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenLeakReportsQuery = { openLeakReports: Array<{ id: string, key: string, title: string, place: string, note: string, state: LeakState, reportedAt: string, settledAt: string | null, finding: string, reportedBy: { id: string, name: string, timeZone: string }, settledBy: { id: string, name: string, timeZone: string } | null }> };

export type QuestionPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionPolicyQuery = { questionPolicy: { windowDays: number, mostUses: number, version: number } };

export type ChoiceQuestionFieldsFragment = { state: ChoiceState, why: string, until: string | null, inKit: boolean, chosen: boolean, overrideReason: string | null, question: { id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, found: { title: Array<{ text: string, hit: boolean }>, excerpt: Array<{ text: string, hit: boolean }> } | null, keyPoints: Array<{ key: string, text: string }> } };

export type QuestionChoiceQueryVariables = Exact<{
  roundId: string;
}>;


export type QuestionChoiceQuery = { questionChoice:
    | { __typename: 'NotFoundProblem', message: string, subject: string }
    | { __typename: 'QuestionChoice', roundId: string, roundName: string, roundKind: RoundKind, version: number, focus: Array<string>, chosen: Array<{ state: ChoiceState, why: string, until: string | null, inKit: boolean, chosen: boolean, overrideReason: string | null, question: { id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, found: { title: Array<{ text: string, hit: boolean }>, excerpt: Array<{ text: string, hit: boolean }> } | null, keyPoints: Array<{ key: string, text: string }> } }>, kit: Array<{ state: ChoiceState, why: string, until: string | null, inKit: boolean, chosen: boolean, overrideReason: string | null, question: { id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, found: { title: Array<{ text: string, hit: boolean }>, excerpt: Array<{ text: string, hit: boolean }> } | null, keyPoints: Array<{ key: string, text: string }> } }> }
   };

export type QuestionCandidatesQueryVariables = Exact<{
  roundId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  roundKind?: RoundKind | null | undefined;
}>;


export type QuestionCandidatesQuery = { questionChoice:
    | { __typename: 'NotFoundProblem', message: string, subject: string }
    | { __typename: 'QuestionChoice', candidates: { edges: Array<{ cursor: string, node: { state: ChoiceState, why: string, until: string | null, inKit: boolean, chosen: boolean, overrideReason: string | null, question: { id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, found: { title: Array<{ text: string, hit: boolean }>, excerpt: Array<{ text: string, hit: boolean }> } | null, keyPoints: Array<{ key: string, text: string }> } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } }
   };

export type ChooseQuestionsMutationVariables = Exact<{
  input: ChooseQuestionsInput;
}>;


export type ChooseQuestionsMutation = { chooseQuestions:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'QuestionsChosen', choice: { roundId: string, version: number } }
    | { __typename: 'QuestionsRefusedProblem', message: string, refused: Array<{ key: string, title: string, state: ChoiceState, why: string, until: string | null }> }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type ReportLeakMutationVariables = Exact<{
  input: ReportLeakInput;
}>;


export type ReportLeakMutation = { reportLeak:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LeakReported', report: { id: string, key: string, title: string, place: string, note: string, state: LeakState, reportedAt: string, settledAt: string | null, finding: string, reportedBy: { id: string, name: string, timeZone: string }, settledBy: { id: string, name: string, timeZone: string } | null } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type SettleLeakMutationVariables = Exact<{
  input: SettleLeakInput;
}>;


export type SettleLeakMutation = { settleLeak:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LeakSettled', report: { id: string, key: string, title: string, place: string, note: string, state: LeakState, reportedAt: string, settledAt: string | null, finding: string, reportedBy: { id: string, name: string, timeZone: string }, settledBy: { id: string, name: string, timeZone: string } | null } }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type WakeQuestionMutationVariables = Exact<{
  input: WakeQuestionInput;
}>;


export type WakeQuestionMutation = { wakeQuestion:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'QuestionWoken', state: { standing: QuestionStanding, why: string, coolingUntil: string | null, timesMet: number, lastMetAt: string | null, openReports: number } }
   };

export type UpdateQuestionPolicyMutationVariables = Exact<{
  input: UpdateQuestionPolicyInput;
}>;


export type UpdateQuestionPolicyMutation = { updateQuestionPolicy:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'QuestionPolicySaved', policy: { windowDays: number, mostUses: number, version: number } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type CadenceFieldsFragment = { kitHoursBefore: number | null, startMinutesBefore: number | null, fileAtEnd: boolean, lateMinutesAfter: number | null, lateWorkingHoursAfter: number | null, lateWorkingDaysAfter: number | null, escalateWorkingDaysAfter: number | null, repeatDaily: boolean, stopAfterWorkingDays: number, digestFrom: number, version: number };

export type ReminderCadenceQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderCadenceQuery = { reminderCadence: { kitHoursBefore: number | null, startMinutesBefore: number | null, fileAtEnd: boolean, lateMinutesAfter: number | null, lateWorkingHoursAfter: number | null, lateWorkingDaysAfter: number | null, escalateWorkingDaysAfter: number | null, repeatDaily: boolean, stopAfterWorkingDays: number, digestFrom: number, version: number } };

export type SeatRemindersQueryVariables = Exact<{
  seatId: string;
}>;


export type SeatRemindersQuery = { seatReminders: Array<{ id: string, kind: ReminderKind, dueAt: string, state: ReminderState, number: number, seatId: string, person: { id: string, name: string, timeZone: string } }> | null };

export type PreviewRemindersQueryVariables = Exact<{
  input: PreviewRemindersInput;
}>;


export type PreviewRemindersQuery = { previewReminders: Array<{ kind: ReminderKind, number: number, dueAt: string, localTime: string, timeZone: string }> };

export type UpdateReminderCadenceMutationVariables = Exact<{
  input: UpdateReminderCadenceInput;
}>;


export type UpdateReminderCadenceMutation = { updateReminderCadence:
    | { __typename: 'CadenceSaved', cadence: { kitHoursBefore: number | null, startMinutesBefore: number | null, fileAtEnd: boolean, lateMinutesAfter: number | null, lateWorkingHoursAfter: number | null, lateWorkingDaysAfter: number | null, escalateWorkingDaysAfter: number | null, repeatDaily: boolean, stopAfterWorkingDays: number, digestFrom: number, version: number } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type RemindSeatMutationVariables = Exact<{
  input: RemindSeatInput;
}>;


export type RemindSeatMutation = { remindSeat:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SeatReminded', seatId: string, mailTo: string | null }
   };

export type HandOverSeatMutationVariables = Exact<{
  input: HandOverSeatInput;
}>;


export type HandOverSeatMutation = { handOverSeat:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SeatHandedOver', seat: { id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, response: SeatResponse, responseNote: string, person: { id: string, name: string, timeZone: string } } }
    | { __typename: 'SlotTakenProblem', message: string, personId: string, personName: string, startsAt: string, endsAt: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type RepairSideFieldsFragment = { startsAt: string, place: string, seats: Array<{ role: SeatRole, person: { id: string, name: string } }> };

export type ScheduleRepairsQueryVariables = Exact<{
  loopId?: string | null | undefined;
}>;


export type ScheduleRepairsQuery = { scheduleRepairs: Array<{ id: string, version: number, loopId: string, stageId: string, roundName: string, candidateName: string, jobTitle: string, startsAt: string, cause: ScheduleRepairCause, asks: Array<RepairAsk>, person: { id: string, name: string }, proposals: Array<{ index: number, price: number, candidateTold: Array<SeenByCandidate>, changes: Array<{ roundId: string, roundName: string, before: { startsAt: string, place: string, seats: Array<{ role: SeatRole, person: { id: string, name: string } }> }, after: { startsAt: string, place: string, seats: Array<{ role: SeatRole, person: { id: string, name: string } }> } }>, told: Array<{ how: ToldHow, person: { id: string, name: string } }> }> }> };

export type RepairPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type RepairPolicyQuery = { repairPolicy: { mode: RepairMode, cutoffHours: number, mostSwaps: number, version: number, savedBy: { id: string, name: string } | null } };

export type ApproveRepairMutationVariables = Exact<{
  input: ApproveRepairInput;
}>;


export type ApproveRepairMutation = { approveRepair:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RepairSettled', repair: { id: string, state: ScheduleRepairState } | null }
    | { __typename: 'SlotTakenProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type DismissRepairMutationVariables = Exact<{
  input: DismissRepairInput;
}>;


export type DismissRepairMutation = { dismissRepair:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RepairSettled', repair: { id: string, state: ScheduleRepairState } | null }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type SaveRepairPolicyMutationVariables = Exact<{
  input: SaveRepairPolicyInput;
}>;


export type SaveRepairPolicyMutation = { saveRepairPolicy:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'RepairPolicySaved', policy: { mode: RepairMode, cutoffHours: number, mostSwaps: number, version: number } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type RecordNoShowMutationVariables = Exact<{
  input: RecordNoShowInput;
}>;


export type RecordNoShowMutation = { recordNoShow:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NoShowRecorded', round: { id: string } }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type FlagReadingFieldsFragment = { id: string, readerId: string, reader: string, askedBy: string, askedAt: string, verdict: FlagVerdict | null, reason: string, readAt: string | null };

export type CoverageRepairFieldsFragment = { kind: RepairKind, minutes: number, statement: string, roundId: string | null, roundVersion: number | null, roundName: string | null, startsAt: string | null, personId: string | null, personName: string | null };

export type CoverageGapFieldsFragment = { competency: string, name: string, weight: number, have: number, planned: number, need: number, accepted: { reason: string, acceptedBy: string, at: string } | null, repairs: Array<{ kind: RepairKind, minutes: number, statement: string, roundId: string | null, roundVersion: number | null, roundName: string | null, startsAt: string | null, personId: string | null, personName: string | null }> };

export type CoverageRepairsQueryVariables = Exact<{
  loopId: string;
}>;


export type CoverageRepairsQuery = { coverageRepairs:
    | { __typename: 'CoverageRepairs', loopVersion: number, gaps: Array<{ competency: string, name: string, weight: number, have: number, planned: number, need: number, accepted: { reason: string, acceptedBy: string, at: string } | null, repairs: Array<{ kind: RepairKind, minutes: number, statement: string, roundId: string | null, roundVersion: number | null, roundName: string | null, startsAt: string | null, personId: string | null, personName: string | null }> }> }
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type FlagsToReadQueryVariables = Exact<{ [key: string]: never; }>;


export type FlagsToReadQuery = { flagsToRead: Array<{ loopId: string, candidateName: string, flagType: string, flagName: string, askedBy: string, askedAt: string }> };

export type FlagToReadQueryVariables = Exact<{
  loopId: string;
  flagType: string;
}>;


export type FlagToReadQuery = { flagToRead:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FlagSheet', heard: string, clearedBy: string, severity: FlagSeverity, asked: { loopId: string, candidateName: string, flagType: string, flagName: string, askedBy: string, askedAt: string }, reading: { id: string, readerId: string, reader: string, askedBy: string, askedAt: string, verdict: FlagVerdict | null, reason: string, readAt: string | null }, raised: Array<{ seatId: string, personName: string, roundName: string, severity: FlagSeverity, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> }>, contradicted: Array<{ seatId: string, personName: string, roundName: string, competency: string, value: number, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> }> }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type AskSecondReaderMutationVariables = Exact<{
  input: AskSecondReaderInput;
}>;


export type AskSecondReaderMutation = { askSecondReader:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SecondReaderAsked', reading: { id: string, readerId: string, reader: string, askedBy: string, askedAt: string, verdict: FlagVerdict | null, reason: string, readAt: string | null } }
   };

export type ReadFlagMutationVariables = Exact<{
  input: ReadFlagInput;
}>;


export type ReadFlagMutation = { readFlag:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'FlagRead', reading: { id: string, readerId: string, reader: string, askedBy: string, askedAt: string, verdict: FlagVerdict | null, reason: string, readAt: string | null } }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type AskInRoundMutationVariables = Exact<{
  input: AskInRoundInput;
}>;


export type AskInRoundMutation = { askInRound:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RoundAsked', round: { id: string } }
    | { __typename: 'SlotTakenProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type BookRepairCallMutationVariables = Exact<{
  input: BookRepairCallInput;
}>;


export type BookRepairCallMutation = { bookRepairCall:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RepairCallBooked', round: { id: string } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type AcceptGapMutationVariables = Exact<{
  input: AcceptGapInput;
}>;


export type AcceptGapMutation = { acceptGap:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'GapAccepted', gap: { reason: string, acceptedBy: string, at: string } }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ReopenGapMutationVariables = Exact<{
  input: ReopenGapInput;
}>;


export type ReopenGapMutation = { reopenGap:
    | { __typename: 'FeedbackLocked', message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'GapReopened', competency: string }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ScheduleSpanFieldsFragment = { startsAt: string, endsAt: string };

export type SchedulePlacementFieldsFragment = { roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> };

export type SchedulePriceLineFieldsFragment = { rule: string, words: string, price: number };

export type BrokenScheduleRuleFieldsFragment = { rule: string, words: string, overridable: boolean };

export type ScheduleProposalFieldsFragment = { index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> };

export type ScheduleRunFieldsFragment = { id: string, kind: ScheduleRunKind, state: ScheduleRunState, progress: number, foundInMs: number | null, complete: boolean, bound: number | null, gap: string | null, proposals: Array<{ index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> }>, unplaced: Array<{ loopId: string, words: string }>, whyNot: { proven: boolean, sentence: string, certificate: Array<{ date: string, words: string }>, conflict: Array<{ rule: string, words: string }>, relaxations: Array<{ index: number, words: string, price: number, rules: Array<string>, proposal: { index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> } }> } | null };

export type ScheduleHoldFieldsFragment = { id: string, loopId: string, stageId: string, expiresAt: string, accepted: number, seats: number, placedBy: { id: string, name: string, timeZone: string } };

export type DeskTimeFieldsFragment = { startsAt: string, endsAt: string, kind: ScheduleTimeKind, words: string | null };

export type DeskCapFieldsFragment = { startsAt: string, endsAt: string, kind: string, used: number, limit: number | null };

export type DeskRoundFieldsFragment = { id: string, number: number, name: string, minutes: number, version: number, seats: Array<{ id: string, role: SeatRole, heldBy: string | null, pool: Array<{ personId: string, price: number }> }> };

export type DeskPersonFieldsFragment = { bufferMinutes: number, person: { id: string, name: string, timeZone: string }, times: Array<{ startsAt: string, endsAt: string, kind: ScheduleTimeKind, words: string | null }>, caps: Array<{ startsAt: string, endsAt: string, kind: string, used: number, limit: number | null }> };

export type ScheduleDeskFieldsFragment = { loopId: string, stageId: string, stageName: string, jobTitle: string, state: SchedulingState, waitingSince: string | null, stepMinutes: number, windowsWords: string, candidate: { id: string, name: string, timeZone: string }, days: Array<{ date: string, windows: Array<{ startsAt: string, endsAt: string }>, lunch: { startsAt: string, endsAt: string } | null }>, rounds: Array<{ id: string, number: number, name: string, minutes: number, version: number, seats: Array<{ id: string, role: SeatRole, heldBy: string | null, pool: Array<{ personId: string, price: number }> }> }>, people: Array<{ bufferMinutes: number, person: { id: string, name: string, timeZone: string }, times: Array<{ startsAt: string, endsAt: string, kind: ScheduleTimeKind, words: string | null }>, caps: Array<{ startsAt: string, endsAt: string, kind: string, used: number, limit: number | null }> }>, rooms: Array<{ id: string, name: string }>, leftOut: Array<{ roundId: string | null, words: string, person: { id: string, name: string, timeZone: string } }>, rules: Array<{ rule: string, words: string, price: number | null }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }>, hold: { id: string, loopId: string, stageId: string, expiresAt: string, accepted: number, seats: number, placedBy: { id: string, name: string, timeZone: string } } | null, lastRun: { id: string, kind: ScheduleRunKind, state: ScheduleRunState, progress: number, foundInMs: number | null, complete: boolean, bound: number | null, gap: string | null, proposals: Array<{ index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> }>, unplaced: Array<{ loopId: string, words: string }>, whyNot: { proven: boolean, sentence: string, certificate: Array<{ date: string, words: string }>, conflict: Array<{ rule: string, words: string }>, relaxations: Array<{ index: number, words: string, price: number, rules: Array<string>, proposal: { index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> } }> } | null } | null };

export type ScheduleCheckFieldsFragment = { price: number, lines: Array<{ rule: string, words: string, price: number }>, brokenRules: Array<{ rule: string, words: string, overridable: boolean }>, alternates: Array<{ roundId: string, seatId: string, personId: string, delta: number | null }> };

export type SchedulingBoardRowFieldsFragment = { id: string, loopId: string, stageName: string, candidateName: string, candidateTimeZone: string, jobTitle: string, state: SchedulingState, waitingSince: string, rounds: number, placed: number, minutes: number, windowsGiven: boolean, firstStartsAt: string | null };

export type SchedulingBoardQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: SchedulingBoardFilter | null | undefined;
}>;


export type SchedulingBoardQuery = { schedulingBoard: { counts: Array<{ state: SchedulingState, count: number }>, edges: Array<{ node: { id: string, loopId: string, stageName: string, candidateName: string, candidateTimeZone: string, jobTitle: string, state: SchedulingState, waitingSince: string, rounds: number, placed: number, minutes: number, windowsGiven: boolean, firstStartsAt: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ScheduleDeskQueryVariables = Exact<{
  loopId: string;
  stageId: string;
}>;


export type ScheduleDeskQuery = { scheduleDesk:
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScheduleDesk', loopId: string, stageId: string, stageName: string, jobTitle: string, state: SchedulingState, waitingSince: string | null, stepMinutes: number, windowsWords: string, candidate: { id: string, name: string, timeZone: string }, days: Array<{ date: string, windows: Array<{ startsAt: string, endsAt: string }>, lunch: { startsAt: string, endsAt: string } | null }>, rounds: Array<{ id: string, number: number, name: string, minutes: number, version: number, seats: Array<{ id: string, role: SeatRole, heldBy: string | null, pool: Array<{ personId: string, price: number }> }> }>, people: Array<{ bufferMinutes: number, person: { id: string, name: string, timeZone: string }, times: Array<{ startsAt: string, endsAt: string, kind: ScheduleTimeKind, words: string | null }>, caps: Array<{ startsAt: string, endsAt: string, kind: string, used: number, limit: number | null }> }>, rooms: Array<{ id: string, name: string }>, leftOut: Array<{ roundId: string | null, words: string, person: { id: string, name: string, timeZone: string } }>, rules: Array<{ rule: string, words: string, price: number | null }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }>, hold: { id: string, loopId: string, stageId: string, expiresAt: string, accepted: number, seats: number, placedBy: { id: string, name: string, timeZone: string } } | null, lastRun: { id: string, kind: ScheduleRunKind, state: ScheduleRunState, progress: number, foundInMs: number | null, complete: boolean, bound: number | null, gap: string | null, proposals: Array<{ index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> }>, unplaced: Array<{ loopId: string, words: string }>, whyNot: { proven: boolean, sentence: string, certificate: Array<{ date: string, words: string }>, conflict: Array<{ rule: string, words: string }>, relaxations: Array<{ index: number, words: string, price: number, rules: Array<string>, proposal: { index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> } }> } | null } | null }
   };

export type CheckScheduleQueryVariables = Exact<{
  input: CheckScheduleInput;
}>;


export type CheckScheduleQuery = { checkSchedule:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScheduleCheck', price: number, lines: Array<{ rule: string, words: string, price: number }>, brokenRules: Array<{ rule: string, words: string, overridable: boolean }>, alternates: Array<{ roundId: string, seatId: string, personId: string, delta: number | null }> }
   };

export type ScheduleRunQueryVariables = Exact<{
  id: string;
}>;


export type ScheduleRunQuery = { scheduleRun:
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScheduleRun', id: string, kind: ScheduleRunKind, state: ScheduleRunState, progress: number, foundInMs: number | null, complete: boolean, bound: number | null, gap: string | null, proposals: Array<{ index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> }>, unplaced: Array<{ loopId: string, words: string }>, whyNot: { proven: boolean, sentence: string, certificate: Array<{ date: string, words: string }>, conflict: Array<{ rule: string, words: string }>, relaxations: Array<{ index: number, words: string, price: number, rules: Array<string>, proposal: { index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> } }> } | null }
   };

export type ProposeSchedulesMutationVariables = Exact<{
  input: ProposeSchedulesInput;
}>;


export type ProposeSchedulesMutation = { proposeSchedules:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScheduleRun', id: string, kind: ScheduleRunKind, state: ScheduleRunState, progress: number, foundInMs: number | null, complete: boolean, bound: number | null, gap: string | null, proposals: Array<{ index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> }>, unplaced: Array<{ loopId: string, words: string }>, whyNot: { proven: boolean, sentence: string, certificate: Array<{ date: string, words: string }>, conflict: Array<{ rule: string, words: string }>, relaxations: Array<{ index: number, words: string, price: number, rules: Array<string>, proposal: { index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> } }> } | null }
   };

export type CancelScheduleRunMutationVariables = Exact<{
  id: string;
}>;


export type CancelScheduleRunMutation = { cancelScheduleRun:
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScheduleRun', id: string, kind: ScheduleRunKind, state: ScheduleRunState, progress: number, foundInMs: number | null, complete: boolean, bound: number | null, gap: string | null, proposals: Array<{ index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> }>, unplaced: Array<{ loopId: string, words: string }>, whyNot: { proven: boolean, sentence: string, certificate: Array<{ date: string, words: string }>, conflict: Array<{ rule: string, words: string }>, relaxations: Array<{ index: number, words: string, price: number, rules: Array<string>, proposal: { index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> } }> } | null }
   };

export type PlanWeekMutationVariables = Exact<{
  input: PlanWeekInput;
}>;


export type PlanWeekMutation = { planWeek:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScheduleRun', id: string, kind: ScheduleRunKind, state: ScheduleRunState, progress: number, foundInMs: number | null, complete: boolean, bound: number | null, gap: string | null, proposals: Array<{ index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> }>, unplaced: Array<{ loopId: string, words: string }>, whyNot: { proven: boolean, sentence: string, certificate: Array<{ date: string, words: string }>, conflict: Array<{ rule: string, words: string }>, relaxations: Array<{ index: number, words: string, price: number, rules: Array<string>, proposal: { index: number, loopId: string, price: number, sentence: string, days: Array<string>, lines: Array<{ rule: string, words: string, price: number }>, placements: Array<{ roundId: string, startsAt: string, endsAt: string, roomId: string | null, seats: Array<{ seatId: string, person: { id: string, name: string, timeZone: string } }> }> } }> } | null }
   };

export type ConfirmPlanMutationVariables = Exact<{
  input: ConfirmPlanInput;
}>;


export type ConfirmPlanMutation = { confirmPlan:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'PlanConfirmed', rows: Array<{ loopId: string, result:
          | { __typename: 'FieldProblems', message: string }
          | { __typename: 'IdempotencyMismatchProblem', message: string }
          | { __typename: 'LoopClosedProblem', message: string }
          | { __typename: 'NotFoundProblem', message: string }
          | { __typename: 'RulesBrokenProblem', message: string }
          | { __typename: 'ScheduleConfirmed' }
          | { __typename: 'SlotTakenProblem', message: string }
          | { __typename: 'StaleVersionProblem', message: string }
         }> }
   };

export type ConfirmScheduleMutationVariables = Exact<{
  input: ConfirmScheduleInput;
}>;


export type ConfirmScheduleMutation = { confirmSchedule:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RulesBrokenProblem', message: string, brokenRules: Array<{ rule: string, words: string, overridable: boolean }> }
    | { __typename: 'ScheduleConfirmed', loopId: string, stageId: string }
    | { __typename: 'SlotTakenProblem', message: string, personId: string, personName: string, startsAt: string, endsAt: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type HoldScheduleMutationVariables = Exact<{
  input: HoldScheduleInput;
}>;


export type HoldScheduleMutation = { holdSchedule:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'RulesBrokenProblem', message: string, brokenRules: Array<{ rule: string, words: string, overridable: boolean }> }
    | { __typename: 'ScheduleHeld', hold: { id: string, loopId: string, stageId: string, expiresAt: string, accepted: number, seats: number, placedBy: { id: string, name: string, timeZone: string } } }
    | { __typename: 'SlotTakenProblem', message: string, personId: string, personName: string, startsAt: string, endsAt: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type ReleaseHoldMutationVariables = Exact<{
  input: EndHoldInput;
}>;


export type ReleaseHoldMutation = { releaseHold:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScheduleHoldEnded', hold: { id: string, loopId: string, stageId: string, expiresAt: string, accepted: number, seats: number, placedBy: { id: string, name: string, timeZone: string } } }
   };

export type ConfirmHoldMutationVariables = Exact<{
  input: EndHoldInput;
}>;


export type ConfirmHoldMutation = { confirmHold:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScheduleHoldEnded', hold: { id: string, loopId: string, stageId: string, expiresAt: string, accepted: number, seats: number, placedBy: { id: string, name: string, timeZone: string } } }
   };

export type PersonWeekQueryVariables = Exact<{
  personId: string;
  from: string;
}>;


export type PersonWeekQuery = { personWeek: { person: { id: string, name: string, timeZone: string }, span: { startsAt: string, endsAt: string }, rounds: Array<{ startsAt: string, endsAt: string, roundId: string | null, loopId: string | null, title: string, held: boolean }>, times: Array<{ startsAt: string, endsAt: string, kind: ScheduleTimeKind, words: string | null }>, caps: Array<{ startsAt: string, endsAt: string, kind: string, used: number, limit: number | null }> } | null };

export type InterviewLoadQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type InterviewLoadQuery = { interviewLoad: { pools: Array<{ roundKind: RoundKind, people: number, openShare: number }>, people: Array<{ person: { id: string, name: string, timeZone: string }, days: Array<{ date: string, booked: number, cap: number | null }> }> } };

export type ScorecardBodyFieldsFragment = { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> };

export type DraftFieldsFragment = { seatId: string, revision: number, savedAt: string, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } };

export type CertificateFieldsFragment = { independent: boolean, filedAt: string, firstLookAfter: string | null, statement: string, submittedBy: { id: string, name: string, timeZone: string } | null, looksBefore: Array<{ via: LookVia, at: string }> };

export type FiledScorecardFieldsFragment = { id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, artefacts: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }>, certificate: { independent: boolean, filedAt: string, firstLookAfter: string | null, statement: string, submittedBy: { id: string, name: string, timeZone: string } | null, looksBefore: Array<{ via: LookVia, at: string }> }, onBehalf: { reason: string, by: { id: string, name: string, timeZone: string } } | null, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } }> };

export type CompetencyFieldsFragment = { key: string, name: string, description: string, crossRound: boolean };

export type RubricFieldsFragment = { id: string, key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, version: number, publishedAt: string, competencies: Array<{ competency: { key: string, name: string, description: string, crossRound: boolean }, anchors: Array<{ level: number, text: string }> }> };

export type QuestionFieldsFragment = { id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> };

export type KitFieldsFragment = { id: string, key: string, title: string, roundKind: RoundKind, purpose: string, doList: Array<string>, dontList: Array<string>, capturesStar: boolean, version: number, plan: Array<{ title: string, minutes: number }>, focusCompetencies: Array<{ key: string, name: string, description: string, crossRound: boolean }>, questions: Array<{ id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> }> };

export type TaxonomyFieldsFragment = { id: string, key: string, version: number, flags: Array<{ key: string, name: string, heard: string, competencies: Array<string>, clearedBy: string }> };

export type SheetFieldsFragment = { seatId: string, isMock: boolean, loopId: string, roundId: string, role: SeatRole, roundName: string, kind: RoundKind, aiPolicy: AiUsePolicy, startsAt: string | null, endsAt: string | null, dueAt: string | null, jobTitle: string, level: string, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string>, files: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }> }, artefacts: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }>, onBehalfOf: { id: string, name: string, timeZone: string } | null, kit: { id: string, key: string, title: string, roundKind: RoundKind, purpose: string, doList: Array<string>, dontList: Array<string>, capturesStar: boolean, version: number, plan: Array<{ title: string, minutes: number }>, focusCompetencies: Array<{ key: string, name: string, description: string, crossRound: boolean }>, questions: Array<{ id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> }> }, rubric: { id: string, key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, version: number, publishedAt: string, competencies: Array<{ competency: { key: string, name: string, description: string, crossRound: boolean }, anchors: Array<{ level: number, text: string }> }> }, taxonomy: { id: string, key: string, version: number, flags: Array<{ key: string, name: string, heard: string, competencies: Array<string>, clearedBy: string }> }, colleaguesProbe: Array<{ roundName: string, kind: RoundKind, competencies: Array<string> }>, draft: { seatId: string, revision: number, savedAt: string, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } } | null, filed: { id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, artefacts: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }>, certificate: { independent: boolean, filedAt: string, firstLookAfter: string | null, statement: string, submittedBy: { id: string, name: string, timeZone: string } | null, looksBefore: Array<{ via: LookVia, at: string }> }, onBehalf: { reason: string, by: { id: string, name: string, timeZone: string } } | null, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } }> } | null };

export type ScorecardSheetQueryVariables = Exact<{
  seatId: string;
}>;


export type ScorecardSheetQuery = { scorecardSheet:
    | { __typename: 'NotFoundProblem', message: string, subject: string }
    | { __typename: 'ScorecardSheet', seatId: string, isMock: boolean, loopId: string, roundId: string, role: SeatRole, roundName: string, kind: RoundKind, aiPolicy: AiUsePolicy, startsAt: string | null, endsAt: string | null, dueAt: string | null, jobTitle: string, level: string, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string>, files: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }> }, artefacts: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }>, onBehalfOf: { id: string, name: string, timeZone: string } | null, kit: { id: string, key: string, title: string, roundKind: RoundKind, purpose: string, doList: Array<string>, dontList: Array<string>, capturesStar: boolean, version: number, plan: Array<{ title: string, minutes: number }>, focusCompetencies: Array<{ key: string, name: string, description: string, crossRound: boolean }>, questions: Array<{ id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> }> }, rubric: { id: string, key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, version: number, publishedAt: string, competencies: Array<{ competency: { key: string, name: string, description: string, crossRound: boolean }, anchors: Array<{ level: number, text: string }> }> }, taxonomy: { id: string, key: string, version: number, flags: Array<{ key: string, name: string, heard: string, competencies: Array<string>, clearedBy: string }> }, colleaguesProbe: Array<{ roundName: string, kind: RoundKind, competencies: Array<string> }>, draft: { seatId: string, revision: number, savedAt: string, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } } | null, filed: { id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, artefacts: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }>, certificate: { independent: boolean, filedAt: string, firstLookAfter: string | null, statement: string, submittedBy: { id: string, name: string, timeZone: string } | null, looksBefore: Array<{ via: LookVia, at: string }> }, onBehalf: { reason: string, by: { id: string, name: string, timeZone: string } } | null, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } }> } | null }
   };

export type ScorecardSheetOnBehalfQueryVariables = Exact<{
  seatId: string;
}>;


export type ScorecardSheetOnBehalfQuery = { scorecardSheetOnBehalf:
    | { __typename: 'NotFoundProblem', message: string, subject: string }
    | { __typename: 'ScorecardSheet', seatId: string, isMock: boolean, loopId: string, roundId: string, role: SeatRole, roundName: string, kind: RoundKind, aiPolicy: AiUsePolicy, startsAt: string | null, endsAt: string | null, dueAt: string | null, jobTitle: string, level: string, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string>, files: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }> }, artefacts: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }>, onBehalfOf: { id: string, name: string, timeZone: string } | null, kit: { id: string, key: string, title: string, roundKind: RoundKind, purpose: string, doList: Array<string>, dontList: Array<string>, capturesStar: boolean, version: number, plan: Array<{ title: string, minutes: number }>, focusCompetencies: Array<{ key: string, name: string, description: string, crossRound: boolean }>, questions: Array<{ id: string, key: string, title: string, prompt: string, roundKind: RoundKind, topic: string, difficulty: Difficulty, tests: string, competencies: Array<string>, followUps: Array<string>, strongSigns: Array<string>, weakSigns: Array<string>, version: number, keyPoints: Array<{ key: string, text: string }> }> }, rubric: { id: string, key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, version: number, publishedAt: string, competencies: Array<{ competency: { key: string, name: string, description: string, crossRound: boolean }, anchors: Array<{ level: number, text: string }> }> }, taxonomy: { id: string, key: string, version: number, flags: Array<{ key: string, name: string, heard: string, competencies: Array<string>, clearedBy: string }> }, colleaguesProbe: Array<{ roundName: string, kind: RoundKind, competencies: Array<string> }>, draft: { seatId: string, revision: number, savedAt: string, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } } | null, filed: { id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, artefacts: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }>, certificate: { independent: boolean, filedAt: string, firstLookAfter: string | null, statement: string, submittedBy: { id: string, name: string, timeZone: string } | null, looksBefore: Array<{ via: LookVia, at: string }> }, onBehalf: { reason: string, by: { id: string, name: string, timeZone: string } } | null, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } }> } | null }
   };

export type SaveScorecardDraftMutationVariables = Exact<{
  input: SaveScorecardDraftInput;
}>;


export type SaveScorecardDraftMutation = { saveScorecardDraft:
    | { __typename: 'AlreadyFiledProblem', message: string, submittedAt: string }
    | { __typename: 'DraftArchivedProblem', message: string, why: ArchiveReason, archivedAt: string, kept: boolean }
    | { __typename: 'DraftConflict', draft: { seatId: string, revision: number, savedAt: string, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } } }
    | { __typename: 'DraftSaved', draft: { seatId: string, revision: number, savedAt: string, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type SubmitScorecardMutationVariables = Exact<{
  input: SubmitScorecardInput;
}>;


export type SubmitScorecardMutation = { submitScorecard:
    | { __typename: 'AlreadyFiledProblem', message: string, submittedAt: string }
    | { __typename: 'DraftArchivedProblem', message: string, why: ArchiveReason, archivedAt: string, kept: boolean }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScorecardFiled', scorecard: { id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, artefacts: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }>, certificate: { independent: boolean, filedAt: string, firstLookAfter: string | null, statement: string, submittedBy: { id: string, name: string, timeZone: string } | null, looksBefore: Array<{ via: LookVia, at: string }> }, onBehalf: { reason: string, by: { id: string, name: string, timeZone: string } } | null, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } }> } }
   };

export type AmendScorecardMutationVariables = Exact<{
  input: AmendScorecardInput;
}>;


export type AmendScorecardMutation = { amendScorecard:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScorecardFiled', scorecard: { id: string, seatId: string, roundId: string, loopId: string, counts: boolean, independent: boolean, submittedAt: string, author: { id: string, name: string, timeZone: string }, artefacts: Array<{ id: string, name: string, kind: FileKind, mediaType: string, bytes: number, addedAt: string, url: string, addedBy: { id: string, name: string } | null }>, certificate: { independent: boolean, filedAt: string, firstLookAfter: string | null, statement: string, submittedBy: { id: string, name: string, timeZone: string } | null, looksBefore: Array<{ via: LookVia, at: string }> }, onBehalf: { reason: string, by: { id: string, name: string, timeZone: string } } | null, versions: Array<{ number: number, submittedAt: string, afterSeeingOthers: boolean, amendmentReason: string | null, body: { asked: Array<string>, recommendation: Recommendation | null, summary: string, notes: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }>, ratings: Array<{ competency: string, value: number | null, notProbed: boolean, evidence: Array<string>, comment: string, support: RatingSupport }>, flags: Array<{ type: string, severity: FlagSeverity, evidence: Array<string>, comment: string }>, keyPoints: Array<{ questionKey: string, keyPoint: string }>, star: Array<{ questionKey: string, situation: string, task: string, action: string, result: string, ranLong: boolean, stayedGeneric: boolean, seconds: number | null }>, aiTools: Array<{ tool: string, use: string, disclosed: boolean }> } }> } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type FileOnBehalfMutationVariables = Exact<{
  input: FileOnBehalfInput;
}>;


export type FileOnBehalfMutation = { fileOnBehalf:
    | { __typename: 'AlreadyFiledProblem', message: string, submittedAt: string }
    | { __typename: 'DraftArchivedProblem', message: string }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ScorecardFiled', scorecard: { id: string, loopId: string } }
   };

export type AssignSeatMutationVariables = Exact<{
  input: AssignSeatInput;
}>;


export type AssignSeatMutation = { assignSeat:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SeatAssigned', seat: { id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, response: SeatResponse, responseNote: string, person: { id: string, name: string, timeZone: string } } }
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
    | { __typename: 'SeatChanged', seat: { id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, response: SeatResponse, responseNote: string, person: { id: string, name: string, timeZone: string } } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type ExcuseSeatMutationVariables = Exact<{
  input: ExcuseSeatInput;
}>;


export type ExcuseSeatMutation = { excuseSeat:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SeatChanged', seat: { id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, response: SeatResponse, responseNote: string, person: { id: string, name: string, timeZone: string } } }
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
    | { __typename: 'RoundScheduled', round: { id: string, position: number, key: string, kind: RoundKind, name: string, durationMinutes: number, aiPolicy: AiUsePolicy, state: RoundState, startsAt: string | null, endsAt: string | null, place: string, version: number, otherSeats: number, seats: Array<{ id: string, role: SeatRole, state: SeatState, reason: string | null, version: number, mine: boolean, filedAt: string | null, dueAt: string | null, response: SeatResponse, responseNote: string, person: { id: string, name: string, timeZone: string } }> } }
    | { __typename: 'SlotTakenProblem', message: string, personId: string, personName: string, startsAt: string, endsAt: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type SelfSchedulingOfferFieldsFragment = { id: string, loopId: string, stageId: string, stageName: string, state: SelfSchedulingState, expired: boolean, url: string | null, message: string, timeZone: string, cutoffHours: number, expiresAt: string, offeredAt: string, answeredAt: string | null, opens: number, lastOpenedAt: string | null, version: number, choices: Array<{ key: string, startsAt: string, endsAt: string, booked: boolean }>, offeredBy: { id: string, name: string, timeZone: string }, answers: Array<{ id: string, kind: CandidateAnswerKind, words: string, at: string, windows: Array<{ startsAt: string, endsAt: string }> }> };

export type SelfSchedulingQueryVariables = Exact<{
  loopId: string;
}>;


export type SelfSchedulingQuery = { selfScheduling:
    | { __typename: 'NotFoundProblem', message: string, subject: string }
    | { __typename: 'SelfScheduling', offers: Array<{ id: string, loopId: string, stageId: string, stageName: string, state: SelfSchedulingState, expired: boolean, url: string | null, message: string, timeZone: string, cutoffHours: number, expiresAt: string, offeredAt: string, answeredAt: string | null, opens: number, lastOpenedAt: string | null, version: number, choices: Array<{ key: string, startsAt: string, endsAt: string, booked: boolean }>, offeredBy: { id: string, name: string, timeZone: string }, answers: Array<{ id: string, kind: CandidateAnswerKind, words: string, at: string, windows: Array<{ startsAt: string, endsAt: string }> }> }> }
   };

export type OfferSelfSchedulingMutationVariables = Exact<{
  input: OfferSelfSchedulingInput;
}>;


export type OfferSelfSchedulingMutation = { offerSelfScheduling:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'LoopClosedProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SelfSchedulingOffered', offer: { id: string, loopId: string, stageId: string, stageName: string, state: SelfSchedulingState, expired: boolean, url: string | null, message: string, timeZone: string, cutoffHours: number, expiresAt: string, offeredAt: string, answeredAt: string | null, opens: number, lastOpenedAt: string | null, version: number, choices: Array<{ key: string, startsAt: string, endsAt: string, booked: boolean }>, offeredBy: { id: string, name: string, timeZone: string }, answers: Array<{ id: string, kind: CandidateAnswerKind, words: string, at: string, windows: Array<{ startsAt: string, endsAt: string }> }> } }
   };

export type WithdrawSelfSchedulingMutationVariables = Exact<{
  input: WithdrawSelfSchedulingInput;
}>;


export type WithdrawSelfSchedulingMutation = { withdrawSelfScheduling:
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SelfSchedulingWithdrawn', loopId: string }
   };

export type PageFieldsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type FieldProblemFieldsFragment = { message: string, fields: Array<{ path: string, code: string, message: string }> };

export type OwedFieldsFragment = { seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number };

export type LockedFieldsFragment = { message: string, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }> };

export type MissingFieldsFragment = { seatId: string, personId: string, personName: string, roundName: string, dueAt: string | null };

export type CandidateRefFieldsFragment = { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> };

export type PersonRefFieldsFragment = { id: string, name: string, timeZone: string };

export type ApiTokenFieldsFragment = { id: string, name: string, hint: string, scopes: Array<TokenScope>, isService: boolean, perMinute: number, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, person: { id: string, name: string, timeZone: string } };

export type ServiceAccountFieldsFragment = { id: string, name: string, roles: Array<Role>, active: boolean, version: number, tokens: Array<{ id: string, name: string, hint: string, scopes: Array<TokenScope>, isService: boolean, perMinute: number, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, person: { id: string, name: string, timeZone: string } }> };

export type MyApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApiTokensQuery = { myApiTokens: Array<{ id: string, name: string, hint: string, scopes: Array<TokenScope>, isService: boolean, perMinute: number, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, person: { id: string, name: string, timeZone: string } }> };

export type ApiTokenListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApiTokenListQuery = { apiTokens: { edges: Array<{ cursor: string, node: { id: string, name: string, hint: string, scopes: Array<TokenScope>, isService: boolean, perMinute: number, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, person: { id: string, name: string, timeZone: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ServiceAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceAccountsQuery = { serviceAccounts: Array<{ id: string, name: string, roles: Array<Role>, active: boolean, version: number, tokens: Array<{ id: string, name: string, hint: string, scopes: Array<TokenScope>, isService: boolean, perMinute: number, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, person: { id: string, name: string, timeZone: string } }> }> };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken:
    | { __typename: 'ApiTokenCreated', token: string | null, apiToken: { id: string, name: string, hint: string, scopes: Array<TokenScope>, isService: boolean, perMinute: number, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, person: { id: string, name: string, timeZone: string } } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken:
    | { __typename: 'ApiTokenRevoked', apiToken: { id: string, name: string, hint: string, scopes: Array<TokenScope>, isService: boolean, perMinute: number, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, person: { id: string, name: string, timeZone: string } } }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type CreateServiceAccountMutationVariables = Exact<{
  input: CreateServiceAccountInput;
}>;


export type CreateServiceAccountMutation = { createServiceAccount:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'ServiceAccountSaved', serviceAccount: { id: string, name: string, roles: Array<Role>, active: boolean, version: number, tokens: Array<{ id: string, name: string, hint: string, scopes: Array<TokenScope>, isService: boolean, perMinute: number, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, person: { id: string, name: string, timeZone: string } }> } }
   };

export type UpdateServiceAccountMutationVariables = Exact<{
  input: UpdateServiceAccountInput;
}>;


export type UpdateServiceAccountMutation = { updateServiceAccount:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ServiceAccountSaved', serviceAccount: { id: string, name: string, roles: Array<Role>, active: boolean, version: number, tokens: Array<{ id: string, name: string, hint: string, scopes: Array<TokenScope>, isService: boolean, perMinute: number, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, person: { id: string, name: string, timeZone: string } }> } }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type TrainingPathFieldsFragment = { id: string, roundKind: RoundKind, title: string, validMonths: number, renewal: CertificationRenewal, version: number, steps: Array<{ key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null }>, trainers: Array<{ id: string, name: string, timeZone: string }> };

export type TrainingStepFieldsFragment = { key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null };

export type EnrolmentFieldsFragment = { id: string, enrolledAt: string, graduatedAt: string | null, currentStep: string | null, person: { id: string, name: string, timeZone: string }, path: { id: string, roundKind: RoundKind, title: string, validMonths: number, renewal: CertificationRenewal, version: number, steps: Array<{ key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null }>, trainers: Array<{ id: string, name: string, timeZone: string }> }, steps: Array<{ state: TrainingStepState, done: number, toFile: number, planned: number, attempts: number, doneAt: string | null, approvedBy: string | null, step: { key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null } }>, rounds: Array<{ seatId: string, roundName: string, role: SeatRole, isMock: boolean, endsAt: string, filed: boolean }> };

export type AgreementFieldsFragment = { pairs: number, exact: number, withinOne: number, weightedKappa: number | null };

export type AttemptFieldsFragment = { at: string, agreement: { pairs: number, exact: number, withinOne: number, weightedKappa: number | null }, answers: Array<{ entryId: string, competency: string, value: number | null }> };

export type ComparedSideFieldsFragment = { value: number | null, notProbed: boolean, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> };

export type TrainingPathsQueryVariables = Exact<{ [key: string]: never; }>;


export type TrainingPathsQuery = { trainingPaths: Array<{ id: string, roundKind: RoundKind, title: string, validMonths: number, renewal: CertificationRenewal, version: number, steps: Array<{ key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null }>, trainers: Array<{ id: string, name: string, timeZone: string }> }> };

export type MyTrainingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTrainingQuery = { myTraining: { trains: Array<RoundKind>, enrolments: Array<{ id: string, enrolledAt: string, graduatedAt: string | null, currentStep: string | null, person: { id: string, name: string, timeZone: string }, path: { id: string, roundKind: RoundKind, title: string, validMonths: number, renewal: CertificationRenewal, version: number, steps: Array<{ key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null }>, trainers: Array<{ id: string, name: string, timeZone: string }> }, steps: Array<{ state: TrainingStepState, done: number, toFile: number, planned: number, attempts: number, doneAt: string | null, approvedBy: string | null, step: { key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null } }>, rounds: Array<{ seatId: string, roundName: string, role: SeatRole, isMock: boolean, endsAt: string, filed: boolean }> }>, certifications: Array<{ id: string, roundKind: RoundKind, granted: boolean, at: string, until: string | null, revoked: boolean }> } };

export type TraineesQueryVariables = Exact<{ [key: string]: never; }>;


export type TraineesQuery = { trainees: Array<{ id: string, enrolledAt: string, graduatedAt: string | null, currentStep: string | null, person: { id: string, name: string, timeZone: string }, path: { id: string, roundKind: RoundKind, title: string, validMonths: number, renewal: CertificationRenewal, version: number, steps: Array<{ key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null }>, trainers: Array<{ id: string, name: string, timeZone: string }> }, steps: Array<{ state: TrainingStepState, done: number, toFile: number, planned: number, attempts: number, doneAt: string | null, approvedBy: string | null, step: { key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null } }>, rounds: Array<{ seatId: string, roundName: string, role: SeatRole, isMock: boolean, endsAt: string, filed: boolean }> }> };

export type EligibilityQueryVariables = Exact<{
  roundKind: RoundKind;
  personIds?: Array<string> | string | null | undefined;
}>;


export type EligibilityQuery = { eligibility: Array<{ standing: TrainingStanding, until: string | null, reason: string, certificationId: string | null, person: { id: string, name: string, timeZone: string } }> };

export type TrainingComparisonQueryVariables = Exact<{
  seatId: string;
}>;


export type TrainingComparisonQuery = { trainingComparison:
    | { __typename: 'ComparisonSealedProblem', message: string, roundName: string, isMock: boolean }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'TrainingComparison', seatId: string, roundName: string, isMock: boolean, endsAt: string | null, traineeRecommendation: Recommendation | null, leadRecommendation: Recommendation | null, trainee: { id: string, name: string, timeZone: string }, lead: { id: string, name: string, timeZone: string }, agreement: { pairs: number, exact: number, withinOne: number, weightedKappa: number | null }, ratings: Array<{ competency: string, name: string, distance: number | null, anchors: Array<{ level: number, text: string }>, trainee: { value: number | null, notProbed: boolean, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> } | null, lead: { value: number | null, notProbed: boolean, comment: string, evidence: Array<{ id: string, kind: EvidenceKind, text: string, atSeconds: number | null, fileId: string | null }> } | null }> }
   };

export type CalibrationPacksQueryVariables = Exact<{ [key: string]: never; }>;


export type CalibrationPacksQuery = { calibrationPacks: Array<{ id: string, title: string, roundKind: RoundKind, state: CalibrationPackState, version: number, entries: number, attemptsLeft: number, mayEdit: boolean, attempts: Array<{ at: string, agreement: { pairs: number, exact: number, withinOne: number, weightedKappa: number | null }, answers: Array<{ entryId: string, competency: string, value: number | null }> }> }> };

export type CalibrationPackQueryVariables = Exact<{
  id: string;
}>;


export type CalibrationPackQuery = { calibrationPack:
    | { __typename: 'CalibrationPack', id: string, title: string, roundKind: RoundKind, state: CalibrationPackState, version: number, attemptsLeft: number, mayEdit: boolean, rubric: { id: string, key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, version: number, publishedAt: string, competencies: Array<{ competency: { key: string, name: string, description: string, crossRound: boolean }, anchors: Array<{ level: number, text: string }> }> }, entries: Array<{ id: string, scorecardId: string | null, competencies: Array<string>, notes: Array<{ id: string, kind: EvidenceKind, text: string }>, gold: Array<{ competency: string, value: number | null, reason: string }> | null }>, attempts: Array<{ at: string, agreement: { pairs: number, exact: number, withinOne: number, weightedKappa: number | null }, answers: Array<{ entryId: string, competency: string, value: number | null }> }> }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
   };

export type CalibrationSourcesQueryVariables = Exact<{
  roundKind: RoundKind;
}>;


export type CalibrationSourcesQuery = { calibrationSources: Array<{ scorecardId: string, candidateName: string, roundName: string, author: string, submittedAt: string }> };

export type CalibrationDraftQueryVariables = Exact<{
  scorecardId: string;
}>;


export type CalibrationDraftQuery = { calibrationDraft:
    | { __typename: 'CalibrationDraft', scorecardId: string, remaining: Array<string>, notes: Array<{ id: string, kind: EvidenceKind, text: string }>, gold: Array<{ competency: string, value: number | null, reason: string }>, rubric: { id: string, key: string, title: string, roundKind: RoundKind, aiPolicies: Array<AiUsePolicy>, version: number, publishedAt: string, competencies: Array<{ competency: { key: string, name: string, description: string, crossRound: boolean }, anchors: Array<{ level: number, text: string }> }> } }
    | { __typename: 'NotFoundProblem', message: string, subject: string }
   };

export type SaveTrainingPathMutationVariables = Exact<{
  input: SaveTrainingPathInput;
}>;


export type SaveTrainingPathMutation = { saveTrainingPath:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
    | { __typename: 'TrainingPathSaved', path: { id: string, roundKind: RoundKind, title: string, validMonths: number, renewal: CertificationRenewal, version: number, steps: Array<{ key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null }>, trainers: Array<{ id: string, name: string, timeZone: string }> } }
   };

export type EnrolMutationVariables = Exact<{
  input: EnrolInput;
}>;


export type EnrolMutation = { enrol:
    | { __typename: 'EnrolmentChanged', enrolment: { id: string, enrolledAt: string, graduatedAt: string | null, currentStep: string | null, person: { id: string, name: string, timeZone: string }, path: { id: string, roundKind: RoundKind, title: string, validMonths: number, renewal: CertificationRenewal, version: number, steps: Array<{ key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null }>, trainers: Array<{ id: string, name: string, timeZone: string }> }, steps: Array<{ state: TrainingStepState, done: number, toFile: number, planned: number, attempts: number, doneAt: string | null, approvedBy: string | null, step: { key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null } }>, rounds: Array<{ seatId: string, roundName: string, role: SeatRole, isMock: boolean, endsAt: string, filed: boolean }> } }
    | { __typename: 'EnrolmentEnded' }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawMutation = { withdraw:
    | { __typename: 'EnrolmentChanged' }
    | { __typename: 'EnrolmentEnded', enrolmentId: string }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ApproveStepMutationVariables = Exact<{
  input: ApproveStepInput;
}>;


export type ApproveStepMutation = { approveStep:
    | { __typename: 'EnrolmentChanged', enrolment: { id: string, enrolledAt: string, graduatedAt: string | null, currentStep: string | null, person: { id: string, name: string, timeZone: string }, path: { id: string, roundKind: RoundKind, title: string, validMonths: number, renewal: CertificationRenewal, version: number, steps: Array<{ key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null }>, trainers: Array<{ id: string, name: string, timeZone: string }> }, steps: Array<{ state: TrainingStepState, done: number, toFile: number, planned: number, attempts: number, doneAt: string | null, approvedBy: string | null, step: { key: string, kind: TrainingStepKind, count: number, approvalRequired: boolean, calibration: { packId: string, measure: AgreementMeasure, minimum: number, attempts: number } | null } }>, rounds: Array<{ seatId: string, roundName: string, role: SeatRole, isMock: boolean, endsAt: string, filed: boolean }> } }
    | { __typename: 'EnrolmentEnded' }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type GrantCertificationMutationVariables = Exact<{
  input: GrantCertificationInput;
}>;


export type GrantCertificationMutation = { grantCertification:
    | { __typename: 'CertificationChanged', certificationId: string }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type RevokeCertificationMutationVariables = Exact<{
  input: RevokeCertificationInput;
}>;


export type RevokeCertificationMutation = { revokeCertification:
    | { __typename: 'CertificationChanged', certificationId: string }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type StartMockLoopMutationVariables = Exact<{
  input: StartMockLoopInput;
}>;


export type StartMockLoopMutation = { startMockLoop:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'MockLoopStarted', loopId: string, traineeSeatId: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type SaveCalibrationPackMutationVariables = Exact<{
  input: SaveCalibrationPackInput;
}>;


export type SaveCalibrationPackMutation = { saveCalibrationPack:
    | { __typename: 'CalibrationPackSaved', packId: string }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string, currentVersion: number }
   };

export type AnswerCalibrationMutationVariables = Exact<{
  input: AnswerCalibrationInput;
}>;


export type AnswerCalibrationMutation = { answerCalibration:
    | { __typename: 'CalibrationAnswered', packId: string, agreement: { pairs: number, exact: number, withinOne: number, weightedKappa: number | null } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type WebhookFieldsFragment = { id: string, url: string, description: string, events: Array<WebhookEventName>, state: WebhookState, pausedReason: string | null, failingSince: string | null, lastSuccessAt: string | null, lastAttemptAt: string | null, problem: string | null, waiting: number, createdAt: string, version: number, owner: { id: string, name: string, timeZone: string } };

export type DeliveryFieldsFragment = { id: string, event: WebhookEventName, state: DeliveryState, replay: number, nextAttemptAt: string | null, status: number | null, problem: string | null, durationMs: number | null, createdAt: string, deliveredAt: string | null, payload: string, attempts: Array<{ number: number, at: string, status: number | null, problem: string | null, durationMs: number }> };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhookEndpoints: Array<{ id: string, url: string, description: string, events: Array<WebhookEventName>, state: WebhookState, pausedReason: string | null, failingSince: string | null, lastSuccessAt: string | null, lastAttemptAt: string | null, problem: string | null, waiting: number, createdAt: string, version: number, owner: { id: string, name: string, timeZone: string } }> };

export type WebhookEventsQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookEventsQuery = { webhookEvents: Array<{ name: WebhookEventName, wireName: string, nature: EventNature, meaning: string }> };

export type WebhookOneQueryVariables = Exact<{
  id: string;
}>;


export type WebhookOneQuery = { webhookEndpoint: { id: string, url: string, description: string, events: Array<WebhookEventName>, state: WebhookState, pausedReason: string | null, failingSince: string | null, lastSuccessAt: string | null, lastAttemptAt: string | null, problem: string | null, waiting: number, createdAt: string, version: number, owner: { id: string, name: string, timeZone: string } } | null };

export type WebhookDeliveriesQueryVariables = Exact<{
  endpointId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: WebhookDeliveryFilter | null | undefined;
}>;


export type WebhookDeliveriesQuery = { webhookDeliveries: { edges: Array<{ cursor: string, node: { id: string, event: WebhookEventName, state: DeliveryState, replay: number, nextAttemptAt: string | null, status: number | null, problem: string | null, durationMs: number | null, createdAt: string, deliveredAt: string | null, payload: string, attempts: Array<{ number: number, at: string, status: number | null, problem: string | null, durationMs: number }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { createWebhook:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'WebhookCreated', secret: string, endpoint: { id: string, url: string, description: string, events: Array<WebhookEventName>, state: WebhookState, pausedReason: string | null, failingSince: string | null, lastSuccessAt: string | null, lastAttemptAt: string | null, problem: string | null, waiting: number, createdAt: string, version: number, owner: { id: string, name: string, timeZone: string } } }
   };

export type UpdateWebhookMutationVariables = Exact<{
  input: UpdateWebhookInput;
}>;


export type UpdateWebhookMutation = { updateWebhook:
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string }
    | { __typename: 'WebhookSaved', endpoint: { id: string, url: string, description: string, events: Array<WebhookEventName>, state: WebhookState, pausedReason: string | null, failingSince: string | null, lastSuccessAt: string | null, lastAttemptAt: string | null, problem: string | null, waiting: number, createdAt: string, version: number, owner: { id: string, name: string, timeZone: string } } }
   };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { rotateWebhookSecret:
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'StaleVersionProblem', message: string }
    | { __typename: 'WebhookSecretRotated', secret: string, endpoint: { id: string, url: string, description: string, events: Array<WebhookEventName>, state: WebhookState, pausedReason: string | null, failingSince: string | null, lastSuccessAt: string | null, lastAttemptAt: string | null, problem: string | null, waiting: number, createdAt: string, version: number, owner: { id: string, name: string, timeZone: string } } }
   };

export type RemoveWebhookMutationVariables = Exact<{
  input: RemoveWebhookInput;
}>;


export type RemoveWebhookMutation = { removeWebhook:
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WebhookRemoved' }
   };

export type SendWebhookPingMutationVariables = Exact<{
  input: SendWebhookPingInput;
}>;


export type SendWebhookPingMutation = { sendWebhookPing:
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WebhookPinged', delivery: { id: string, event: WebhookEventName, state: DeliveryState, replay: number, nextAttemptAt: string | null, status: number | null, problem: string | null, durationMs: number | null, createdAt: string, deliveredAt: string | null, payload: string, attempts: Array<{ number: number, at: string, status: number | null, problem: string | null, durationMs: number }> } }
   };

export type ReplayWebhookDeliveryMutationVariables = Exact<{
  input: ReplayWebhookDeliveryInput;
}>;


export type ReplayWebhookDeliveryMutation = { replayWebhookDelivery:
    | { __typename: 'DeliveryReplayed', delivery: { id: string, event: WebhookEventName, state: DeliveryState, replay: number, nextAttemptAt: string | null, status: number | null, problem: string | null, durationMs: number | null, createdAt: string, deliveredAt: string | null, payload: string, attempts: Array<{ number: number, at: string, status: number | null, problem: string | null, durationMs: number }> } }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type ReplayFailedDeliveriesMutationVariables = Exact<{
  input: ReplayFailedDeliveriesInput;
}>;


export type ReplayFailedDeliveriesMutation = { replayFailedDeliveries:
    | { __typename: 'DeliveriesReplayed', count: number }
    | { __typename: 'FieldProblems', message: string, fields: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'IdempotencyMismatchProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export type MyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkQuery = { myWork: { rounds: Array<{ seatId: string, roundId: string, loopId: string, role: SeatRole, kind: RoundKind, name: string, jobTitle: string, startsAt: string, endsAt: string, aiPolicy: AiUsePolicy, isMock: boolean, filed: boolean, hasDraft: boolean, kitOpenedAt: string | null, candidate: { id: string, name: string, timeZone: string, pronunciation: string, links: Array<string> } }>, owed: Array<{ seatId: string, roundId: string, loopId: string, roundName: string, kind: RoundKind, candidateName: string, jobTitle: string, startsAt: string | null, endsAt: string | null, dueAt: string | null, isMock: boolean, draftSavedAt: string | null, ratingsSettled: number, ratingsTotal: number }>, sealedLoops: Array<{ loopId: string, candidateName: string, jobTitle: string, opensWhen: string }>, attention: Array<{ kind: AttentionKind, loopId: string, candidateName: string, jobTitle: string, text: string, since: string }> } };

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
export const PersonRefFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
    `, {"fragmentName":"PersonRefFields"}) as unknown as TypedDocumentString<PersonRefFieldsFragment, unknown>;
export const ScorecardBodyFieldsFragmentDoc = new TypedDocumentString(`
    fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
  }
  recommendation
  summary
}
    `, {"fragmentName":"ScorecardBodyFields"}) as unknown as TypedDocumentString<ScorecardBodyFieldsFragment, unknown>;
export const ArchivedDraftFieldsFragmentDoc = new TypedDocumentString(`
    fragment ArchivedDraftFields on ArchivedDraft {
  id
  loopId
  seatId
  roundName
  candidateName
  author {
    ...PersonRefFields
  }
  why
  archivedAt
  recoveredAt
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
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
  }
  recommendation
  summary
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"ArchivedDraftFields"}) as unknown as TypedDocumentString<ArchivedDraftFieldsFragment, unknown>;
export const SchedulingRulesFieldsFragmentDoc = new TypedDocumentString(`
    fragment SchedulingRulesFields on SchedulingRules {
  version
  blueprintKey
  rules {
    rule
    mode
    limit
    price
    unit
    least
    most
    modes
    overridden
  }
  startEvery
  orderKind
  firstKinds
  lastKinds
  lunch {
    startMinute
    endMinute
  }
  candidateHours {
    startMinute
    endMinute
  }
  bufferBefore
  bufferAfter
  ignoreWords
  overrideWords
  hours {
    weekday
    startMinute
    endMinute
  }
}
    `, {"fragmentName":"SchedulingRulesFields"}) as unknown as TypedDocumentString<SchedulingRulesFieldsFragment, unknown>;
export const PersonAvailabilityFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonAvailabilityFields on PersonAvailability {
  person {
    ...PersonRefFields
  }
  version
  workingHours {
    weekday
    startMinute
    endMinute
  }
  dayCap
  weekCap
  bufferBefore
  bufferAfter
  ignoreWords
  overrideWords
  pauses {
    startsAt
    endsAt
    kind
    reason
  }
  tags
  senior
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"PersonAvailabilityFields"}) as unknown as TypedDocumentString<PersonAvailabilityFieldsFragment, unknown>;
export const RoomFieldsFragmentDoc = new TypedDocumentString(`
    fragment RoomFields on Room {
  id
  name
  kind
  link
  hours {
    weekday
    startMinute
    endMinute
  }
  timeZone
  version
}
    `, {"fragmentName":"RoomFields"}) as unknown as TypedDocumentString<RoomFieldsFragment, unknown>;
export const CandidateWindowsFieldsFragmentDoc = new TypedDocumentString(`
    fragment CandidateWindowsFields on CandidateWindows {
  loopId
  version
  timeZone
  note
  windows {
    startsAt
    endsAt
  }
}
    `, {"fragmentName":"CandidateWindowsFields"}) as unknown as TypedDocumentString<CandidateWindowsFieldsFragment, unknown>;
export const WorkItemFieldsFragmentDoc = new TypedDocumentString(`
    fragment WorkItemFields on WorkItem {
  id
  type
  state
  attempts
  createdAt
  doneAt
  lastError
}
    `, {"fragmentName":"WorkItemFields"}) as unknown as TypedDocumentString<WorkItemFieldsFragment, unknown>;
export const CalendarFeedFieldsFragmentDoc = new TypedDocumentString(`
    fragment CalendarFeedFields on CalendarFeed {
  id
  createdAt
  lastReadAt
}
    `, {"fragmentName":"CalendarFeedFields"}) as unknown as TypedDocumentString<CalendarFeedFieldsFragment, unknown>;
export const BusyCalendarFieldsFragmentDoc = new TypedDocumentString(`
    fragment BusyCalendarFields on BusyCalendar {
  id
  kind
  label
  host
  lastGoodAt
  lastTriedAt
  problemCode
  problem
  busyTimes
  truncated
  version
}
    `, {"fragmentName":"BusyCalendarFields"}) as unknown as TypedDocumentString<BusyCalendarFieldsFragment, unknown>;
export const BusyTimeFieldsFragmentDoc = new TypedDocumentString(`
    fragment BusyTimeFields on BusyTime {
  startsAt
  endsAt
  tentative
  source
}
    `, {"fragmentName":"BusyTimeFields"}) as unknown as TypedDocumentString<BusyTimeFieldsFragment, unknown>;
export const PaperFieldsFragmentDoc = new TypedDocumentString(`
    fragment PaperFields on CommitteePaper {
  profile
  contentVersion
  candidate
  level
  competencies {
    key
    name
    weight
    crossRound
    picture
    mean
    min
    max
    assessors
    minAssessors
    notProbed
    ratings {
      ref
      level
      notProbed
      supported
      comment
      notes
    }
  }
  flags {
    type
    name
    severity
    picture
    status
    raised {
      ref
      severity
      comment
      notes
    }
    contradicted {
      ref
      competency
      value
      notes
    }
    settled {
      outcome
      reason
    }
  }
  scorecards {
    ref
    interviewer
    round
    kind
    aiPolicy
    role
    independent
    amendedAfterSeeing
    hoursLate
    notes {
      id
      kind
      text
    }
    star {
      situation
      task
      action
      result
      ranLong
      stayedGeneric
    }
    aiTools {
      tool
      use
      disclosed
    }
    recommendation
    summary
  }
  weighted {
    score
    coveredWeight
  }
  recommendations {
    recommendation
    refs
  }
}
    `, {"fragmentName":"PaperFields"}) as unknown as TypedDocumentString<PaperFieldsFragment, unknown>;
export const CommitteeOutcomeFieldsFragmentDoc = new TypedDocumentString(`
    fragment CommitteeOutcomeFields on CommitteeOutcome {
  tally {
    recommendation
    count
  }
  votes {
    name
    recommendation
    level
    reason
    citations
  }
}
    `, {"fragmentName":"CommitteeOutcomeFields"}) as unknown as TypedDocumentString<CommitteeOutcomeFieldsFragment, unknown>;
export const CommitteeFieldsFragmentDoc = new TypedDocumentString(`
    fragment CommitteeFields on Committee {
  id
  number
  version
  state
  question
  quorum
  dueAt
  profile
  contentVersion
  sha256
  openedBy
  openedAt
  closedAt
  votes
  waiting
  quorumMet
  lacking
  readers {
    personId
    name
    state
    recusedReason
  }
  paper {
    ...PaperFields
  }
  result {
    ...CommitteeOutcomeFields
  }
}
    fragment PaperFields on CommitteePaper {
  profile
  contentVersion
  candidate
  level
  competencies {
    key
    name
    weight
    crossRound
    picture
    mean
    min
    max
    assessors
    minAssessors
    notProbed
    ratings {
      ref
      level
      notProbed
      supported
      comment
      notes
    }
  }
  flags {
    type
    name
    severity
    picture
    status
    raised {
      ref
      severity
      comment
      notes
    }
    contradicted {
      ref
      competency
      value
      notes
    }
    settled {
      outcome
      reason
    }
  }
  scorecards {
    ref
    interviewer
    round
    kind
    aiPolicy
    role
    independent
    amendedAfterSeeing
    hoursLate
    notes {
      id
      kind
      text
    }
    star {
      situation
      task
      action
      result
      ranLong
      stayedGeneric
    }
    aiTools {
      tool
      use
      disclosed
    }
    recommendation
    summary
  }
  weighted {
    score
    coveredWeight
  }
  recommendations {
    recommendation
    refs
  }
}
fragment CommitteeOutcomeFields on CommitteeOutcome {
  tally {
    recommendation
    count
  }
  votes {
    name
    recommendation
    level
    reason
    citations
  }
}`, {"fragmentName":"CommitteeFields"}) as unknown as TypedDocumentString<CommitteeFieldsFragment, unknown>;
export const ContentItemFieldsFragmentDoc = new TypedDocumentString(`
    fragment ContentItemFields on ContentItem {
  type
  key
  title
  roundKind
  archived
  version
  publishedAt
  publishedBy {
    ...PersonRefFields
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"ContentItemFields"}) as unknown as TypedDocumentString<ContentItemFieldsFragment, unknown>;
export const ContentChangeFieldsFragmentDoc = new TypedDocumentString(`
    fragment ContentChangeFields on ContentChange {
  path
  label
  kind
  before
  after
}
    `, {"fragmentName":"ContentChangeFields"}) as unknown as TypedDocumentString<ContentChangeFieldsFragment, unknown>;
export const ContentBodyFieldsFragmentDoc = new TypedDocumentString(`
    fragment ContentBodyFields on ContentBody {
  ... on RubricBody {
    key
    title
    roundKind
    aiPolicies
    lines: competencies {
      competency
      anchors {
        level
        text
      }
    }
  }
  ... on QuestionBody {
    key
    title
    roundKind
    topic
    prompt
    difficulty
    competencies
    tests
    keyPoints {
      key
      text
    }
    followUps
    strongSigns
    weakSigns
  }
  ... on KitBody {
    key
    title
    roundKind
    purpose
    plan {
      title
      minutes
    }
    focusCompetencies
    questionKeys
    doList
    dontList
    capturesStar
  }
  ... on FlagTaxonomyBody {
    key
    flags {
      key
      name
      heard
      competencies
      clearedBy
    }
  }
  ... on BlueprintBody {
    key
    title
    pattern
    description
    seal
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
      competency
      weight
      minAssessors
    }
  }
}
    `, {"fragmentName":"ContentBodyFields"}) as unknown as TypedDocumentString<ContentBodyFieldsFragment, unknown>;
export const CompetencyEntryFieldsFragmentDoc = new TypedDocumentString(`
    fragment CompetencyEntryFields on CompetencyEntry {
  key
  name
  description
  crossRound
  version
}
    `, {"fragmentName":"CompetencyEntryFields"}) as unknown as TypedDocumentString<CompetencyEntryFieldsFragment, unknown>;
export const CandidateRefFieldsFragmentDoc = new TypedDocumentString(`
    fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}
    `, {"fragmentName":"CandidateRefFields"}) as unknown as TypedDocumentString<CandidateRefFieldsFragment, unknown>;
export const DebriefCitationFieldsFragmentDoc = new TypedDocumentString(`
    fragment DebriefCitationFields on DebriefCitation {
  seatId
  noteId
  personName
  roundName
  text
}
    `, {"fragmentName":"DebriefCitationFields"}) as unknown as TypedDocumentString<DebriefCitationFieldsFragment, unknown>;
export const DebriefSeatFieldsFragmentDoc = new TypedDocumentString(`
    fragment DebriefSeatFields on DebriefSeat {
  firstVote
  firstVotedAt
  ratings {
    seatId
    roundName
    competency
    name
    value
    notProbed
  }
  vote
  level
  reason
  citations {
    ...DebriefCitationFields
  }
  sealedAt
  readSections
  state
}
    fragment DebriefCitationFields on DebriefCitation {
  seatId
  noteId
  personName
  roundName
  text
}`, {"fragmentName":"DebriefSeatFields"}) as unknown as TypedDocumentString<DebriefSeatFieldsFragment, unknown>;
export const DebriefVoterFieldsFragmentDoc = new TypedDocumentString(`
    fragment DebriefVoterFields on DebriefVoter {
  personId
  name
  isYou
  state
  present
  excusedReason
}
    `, {"fragmentName":"DebriefVoterFields"}) as unknown as TypedDocumentString<DebriefVoterFieldsFragment, unknown>;
export const DebriefNoteFieldsFragmentDoc = new TypedDocumentString(`
    fragment DebriefNoteFields on DebriefNote {
  id
  author
  authorId
  kind
  text
  writtenAt
  about {
    competency
    flagType
    citations {
      ...DebriefCitationFields
    }
  }
}
    fragment DebriefCitationFields on DebriefCitation {
  seatId
  noteId
  personName
  roundName
  text
}`, {"fragmentName":"DebriefNoteFields"}) as unknown as TypedDocumentString<DebriefNoteFieldsFragment, unknown>;
export const DebriefFieldsFragmentDoc = new TypedDocumentString(`
    fragment DebriefFields on Debrief {
  __typename
  id
  loopId
  number
  version
  candidate {
    ...CandidateRefFields
  }
  jobTitle
  level
  levels
  mode
  phase
  openedBy
  openedAt
  readUntil
  contentVersion
  changedSince
  revealedAt
  closedAt
  closedReason
  mayFacilitate
  decider
  me {
    ...DebriefSeatFields
  }
  voters {
    ...DebriefVoterFields
  }
  votes {
    personId
    name
    firstVote
    vote
    level
    reason
    changed
    citations {
      ...DebriefCitationFields
    }
  }
  shifts {
    from
    to
    names
  }
  levelVotes {
    level
    names
  }
  notes {
    ...DebriefNoteFields
  }
}
    fragment DebriefCitationFields on DebriefCitation {
  seatId
  noteId
  personName
  roundName
  text
}
fragment DebriefVoterFields on DebriefVoter {
  personId
  name
  isYou
  state
  present
  excusedReason
}
fragment DebriefNoteFields on DebriefNote {
  id
  author
  authorId
  kind
  text
  writtenAt
  about {
    competency
    flagType
    citations {
      ...DebriefCitationFields
    }
  }
}
fragment DebriefSeatFields on DebriefSeat {
  firstVote
  firstVotedAt
  ratings {
    seatId
    roundName
    competency
    name
    value
    notProbed
  }
  vote
  level
  reason
  citations {
    ...DebriefCitationFields
  }
  sealedAt
  readSections
  state
}
fragment CandidateRefFields on CandidateRef {
  id
  name
  timeZone
  pronunciation
  links
}`, {"fragmentName":"DebriefFields"}) as unknown as TypedDocumentString<DebriefFieldsFragment, unknown>;
export const MissingFieldsFragmentDoc = new TypedDocumentString(`
    fragment MissingFields on MissingFeedback {
  seatId
  personId
  personName
  roundName
  dueAt
}
    `, {"fragmentName":"MissingFields"}) as unknown as TypedDocumentString<MissingFieldsFragment, unknown>;
export const DebriefGateFieldsFragmentDoc = new TypedDocumentString(`
    fragment DebriefGateFields on DebriefGate {
  __typename
  loopId
  loopVersion
  candidate {
    ...CandidateRefFields
  }
  jobTitle
  level
  canOpen
  closedBecause
  missing {
    ...MissingFields
  }
  excused {
    personName
    roundName
    reason
  }
  filed
  voters {
    ...DebriefVoterFields
  }
  mayOpen
  past {
    number
    openedAt
    closedAt
    phase
    closedReason
  }
}
    fragment DebriefVoterFields on DebriefVoter {
  personId
  name
  isYou
  state
  present
  excusedReason
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
}`, {"fragmentName":"DebriefGateFields"}) as unknown as TypedDocumentString<DebriefGateFieldsFragment, unknown>;
export const ApprovalFlowFieldsFragmentDoc = new TypedDocumentString(`
    fragment ApprovalFlowFields on ApprovalFlow {
  id
  jobId
  jobTitle
  version
  followsDefault
  outcomes
  groups {
    name
    needed
    people {
      id
      name
      timeZone
    }
  }
  updatedBy
  updatedAt
}
    `, {"fragmentName":"ApprovalFlowFields"}) as unknown as TypedDocumentString<ApprovalFlowFieldsFragment, unknown>;
export const ExportRunFieldsFragmentDoc = new TypedDocumentString(`
    fragment ExportRunFields on ExportRun {
  id
  content
  format
  state
  done
  total
  bytes
  problem
  createdAt
  finishedAt
  expiresAt
  downloadUrl
}
    `, {"fragmentName":"ExportRunFields"}) as unknown as TypedDocumentString<ExportRunFieldsFragment, unknown>;
export const GuideFieldsFragmentDoc = new TypedDocumentString(`
    fragment GuideFields on Guide {
  id
  loopId
  url
  startsOn
  onsiteOn
  planDays
  madeAt
  madeBy {
    ...PersonRefFields
  }
  expiresAt
  expired
  sentAt
  opens
  lastOpenedAt
  version
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"GuideFields"}) as unknown as TypedDocumentString<GuideFieldsFragment, unknown>;
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
export const StoredFileFieldsFragmentDoc = new TypedDocumentString(`
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
  }
}
    `, {"fragmentName":"StoredFileFields"}) as unknown as TypedDocumentString<StoredFileFieldsFragment, unknown>;
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
  erasedAt
  files {
    ...StoredFileFields
  }
}
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
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
export const ImportedScorecardFieldsFragmentDoc = new TypedDocumentString(`
    fragment ImportedScorecardFields on ImportedScorecard {
  id
  author {
    ...PersonRefFields
  }
  authorName
  source
  roundName
  interviewedAt
  submittedAt
  recommendation
  recommendationOriginal
  summary
  ratings {
    group
    name
    note
    original
    rating
  }
  answers {
    question
    answer
  }
  privateNotes
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"ImportedScorecardFields"}) as unknown as TypedDocumentString<ImportedScorecardFieldsFragment, unknown>;
export const ImportRunFieldsFragmentDoc = new TypedDocumentString(`
    fragment ImportRunFields on ImportRun {
  id
  source
  content
  fileName
  state
  done
  total
  counts {
    record
    create
    update
    unchanged
    wait
    error
  }
  unknownFields {
    record
    field
    times
    example
  }
  problem
  createdBy {
    ...PersonRefFields
  }
  createdAt
  finishedAt
  version
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"ImportRunFields"}) as unknown as TypedDocumentString<ImportRunFieldsFragment, unknown>;
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
  response
  responseNote
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
  place
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
  response
  responseNote
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
  response
  responseNote
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
  place
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
export const MailFieldsFragmentDoc = new TypedDocumentString(`
    fragment MailFields on Mail {
  id
  kind
  state
  person {
    ...PersonRefFields
  }
  candidate {
    ...CandidateRefFields
  }
  toAddress
  subject
  loopId
  attempts
  nextAttemptAt
  code
  problem
  createdAt
  sentAt
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
}`, {"fragmentName":"MailFields"}) as unknown as TypedDocumentString<MailFieldsFragment, unknown>;
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
export const NotificationChoiceFieldsFragmentDoc = new TypedDocumentString(`
    fragment NotificationChoiceFields on NotificationChoice {
  kind
  wanted
  optional
  meaning
}
    `, {"fragmentName":"NotificationChoiceFields"}) as unknown as TypedDocumentString<NotificationChoiceFieldsFragment, unknown>;
export const AcceptedGapFieldsFragmentDoc = new TypedDocumentString(`
    fragment AcceptedGapFields on AcceptedGap {
  reason
  acceptedBy
  at
}
    `, {"fragmentName":"AcceptedGapFields"}) as unknown as TypedDocumentString<AcceptedGapFieldsFragment, unknown>;
export const EvidenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFields on EvidenceNote {
  id
  kind
  text
  atSeconds
  fileId
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
export const FlagReadingFieldsFragmentDoc = new TypedDocumentString(`
    fragment FlagReadingFields on FlagReading {
  id
  readerId
  reader
  askedBy
  askedAt
  verdict
  reason
  readAt
}
    `, {"fragmentName":"FlagReadingFields"}) as unknown as TypedDocumentString<FlagReadingFieldsFragment, unknown>;
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
  readings {
    ...FlagReadingFields
  }
}
    fragment EvidenceFields on EvidenceNote {
  id
  kind
  text
  atSeconds
  fileId
}
fragment AdjudicationFields on FlagAdjudication {
  outcome
  reason
  adjudicator
  at
}
fragment FlagReadingFields on FlagReading {
  id
  readerId
  reader
  askedBy
  askedAt
  verdict
  reason
  readAt
}`, {"fragmentName":"PacketFlagFields"}) as unknown as TypedDocumentString<PacketFlagFieldsFragment, unknown>;
export const DecisionRecordFieldsFragmentDoc = new TypedDocumentString(`
    fragment DecisionRecordFields on DecisionRecord {
  debriefNumber
  votesBefore {
    recommendation
    names
  }
  votesAfter {
    recommendation
    names
  }
  levelVotes {
    level
    names
  }
  dissent {
    name
    vote
    statement
  }
  unresolvedFlags {
    type
    name
    severity
    status
  }
  gaps {
    competency
    name
    have
    need
    acceptedReason
  }
  notIndependent
}
    `, {"fragmentName":"DecisionRecordFields"}) as unknown as TypedDocumentString<DecisionRecordFieldsFragment, unknown>;
export const DecisionFieldsFragmentDoc = new TypedDocumentString(`
    fragment DecisionFields on Decision {
  id
  number
  state
  outcome
  level
  rationale
  memo
  decidedBy
  decidedAt
  packetNumber
  packetSha256
  record {
    ...DecisionRecordFields
  }
  approvals {
    position
    name
    needed
    state
    people {
      id
      name
    }
    answers {
      person
      verdict
      reason
      at
    }
  }
  settlement {
    state
    by
    reason
    at
  }
  changedSince
  mayAnswer
  mayWithdraw
}
    fragment DecisionRecordFields on DecisionRecord {
  debriefNumber
  votesBefore {
    recommendation
    names
  }
  votesAfter {
    recommendation
    names
  }
  levelVotes {
    level
    names
  }
  dissent {
    name
    vote
    statement
  }
  unresolvedFlags {
    type
    name
    severity
    status
  }
  gaps {
    competency
    name
    have
    need
    acceptedReason
  }
  notIndependent
}`, {"fragmentName":"DecisionFields"}) as unknown as TypedDocumentString<DecisionFieldsFragment, unknown>;
export const CandidateToldFieldsFragmentDoc = new TypedDocumentString(`
    fragment CandidateToldFields on CandidateTold {
  state
  channel
  note
  by
  at
}
    `, {"fragmentName":"CandidateToldFields"}) as unknown as TypedDocumentString<CandidateToldFieldsFragment, unknown>;
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
  voteSealed
  state
  loopVersion
  rounds {
    roundId
    stageName
    name
    kind
    aiPolicy
    rubricTitle
    rubricVersion
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
    hoursLate
    independent
    amendedAfterSeeing
    recommendation
    contradiction
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
    estimate {
      value
      low
      high
      raw
      pull
      lines {
        seatId
        shift
        sharedFrom
        statement
      }
    }
    acceptedGap {
      ...AcceptedGapFields
    }
    ratings {
      seatId
      value
      notProbed
      supported
      support
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
    estimate {
      value
      low
      high
    }
  }
  robustness {
    bar
    side
    share
    tries
    pivot
    oneMore {
      competency
      share
    }
  }
  severity {
    state
    fittedAt
    ratings
  }
  independence {
    independent
    total
  }
  scorecards {
    seatId
    personName
    roundName
    kind
    submittedAt
    recommendation
    summary
    certificate {
      independent
      filedAt
      submittedBy
      looksBefore {
        via
        at
      }
      statement
    }
    onBehalf {
      by
      reason
    }
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
    reason
    latest
  }
  decisions {
    ...DecisionFields
  }
  communication {
    ...CandidateToldFields
  }
}
    fragment DecisionRecordFields on DecisionRecord {
  debriefNumber
  votesBefore {
    recommendation
    names
  }
  votesAfter {
    recommendation
    names
  }
  levelVotes {
    level
    names
  }
  dissent {
    name
    vote
    statement
  }
  unresolvedFlags {
    type
    name
    severity
    status
  }
  gaps {
    competency
    name
    have
    need
    acceptedReason
  }
  notIndependent
}
fragment DecisionFields on Decision {
  id
  number
  state
  outcome
  level
  rationale
  memo
  decidedBy
  decidedAt
  packetNumber
  packetSha256
  record {
    ...DecisionRecordFields
  }
  approvals {
    position
    name
    needed
    state
    people {
      id
      name
    }
    answers {
      person
      verdict
      reason
      at
    }
  }
  settlement {
    state
    by
    reason
    at
  }
  changedSince
  mayAnswer
  mayWithdraw
}
fragment CandidateToldFields on CandidateTold {
  state
  channel
  note
  by
  at
}
fragment EvidenceFields on EvidenceNote {
  id
  kind
  text
  atSeconds
  fileId
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
  readings {
    ...FlagReadingFields
  }
}
fragment AcceptedGapFields on AcceptedGap {
  reason
  acceptedBy
  at
}
fragment FlagReadingFields on FlagReading {
  id
  readerId
  reader
  askedBy
  askedAt
  verdict
  reason
  readAt
}
fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
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
export const QuestionStateFieldsFragmentDoc = new TypedDocumentString(`
    fragment QuestionStateFields on QuestionState {
  standing
  why
  coolingUntil
  timesMet
  lastMetAt
  openReports
}
    `, {"fragmentName":"QuestionStateFields"}) as unknown as TypedDocumentString<QuestionStateFieldsFragment, unknown>;
export const TextPartFieldsFragmentDoc = new TypedDocumentString(`
    fragment TextPartFields on TextPart {
  text
  hit
}
    `, {"fragmentName":"TextPartFields"}) as unknown as TypedDocumentString<TextPartFieldsFragment, unknown>;
export const BankQuestionFieldsFragmentDoc = new TypedDocumentString(`
    fragment BankQuestionFields on Question {
  ...QuestionFields
  state {
    ...QuestionStateFields
  }
  found {
    title {
      ...TextPartFields
    }
    excerpt {
      ...TextPartFields
    }
  }
}
    fragment QuestionStateFields on QuestionState {
  standing
  why
  coolingUntil
  timesMet
  lastMetAt
  openReports
}
fragment TextPartFields on TextPart {
  text
  hit
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
}`, {"fragmentName":"BankQuestionFields"}) as unknown as TypedDocumentString<BankQuestionFieldsFragment, unknown>;
export const LeakReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment LeakReportFields on LeakReport {
  id
  key
  title
  place
  note
  state
  reportedBy {
    ...PersonRefFields
  }
  reportedAt
  settledBy {
    ...PersonRefFields
  }
  settledAt
  finding
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"LeakReportFields"}) as unknown as TypedDocumentString<LeakReportFieldsFragment, unknown>;
export const QuestionDriftFieldsFragmentDoc = new TypedDocumentString(`
    fragment QuestionDriftFields on QuestionDrift {
  competency {
    key
    name
  }
  quarter
  mean
  count
}
    `, {"fragmentName":"QuestionDriftFields"}) as unknown as TypedDocumentString<QuestionDriftFieldsFragment, unknown>;
export const ChoiceQuestionFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChoiceQuestionFields on ChoiceQuestion {
  question {
    ...QuestionFields
    found {
      title {
        ...TextPartFields
      }
      excerpt {
        ...TextPartFields
      }
    }
  }
  state
  why
  until
  inKit
  chosen
  overrideReason
}
    fragment TextPartFields on TextPart {
  text
  hit
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
}`, {"fragmentName":"ChoiceQuestionFields"}) as unknown as TypedDocumentString<ChoiceQuestionFieldsFragment, unknown>;
export const CadenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment CadenceFields on ReminderCadence {
  kitHoursBefore
  startMinutesBefore
  fileAtEnd
  lateMinutesAfter
  lateWorkingHoursAfter
  lateWorkingDaysAfter
  escalateWorkingDaysAfter
  repeatDaily
  stopAfterWorkingDays
  digestFrom
  version
}
    `, {"fragmentName":"CadenceFields"}) as unknown as TypedDocumentString<CadenceFieldsFragment, unknown>;
export const RepairSideFieldsFragmentDoc = new TypedDocumentString(`
    fragment RepairSideFields on RepairSide {
  startsAt
  place
  seats {
    person {
      id
      name
    }
    role
  }
}
    `, {"fragmentName":"RepairSideFields"}) as unknown as TypedDocumentString<RepairSideFieldsFragment, unknown>;
export const CoverageRepairFieldsFragmentDoc = new TypedDocumentString(`
    fragment CoverageRepairFields on CoverageRepair {
  kind
  minutes
  statement
  roundId
  roundVersion
  roundName
  startsAt
  personId
  personName
}
    `, {"fragmentName":"CoverageRepairFields"}) as unknown as TypedDocumentString<CoverageRepairFieldsFragment, unknown>;
export const CoverageGapFieldsFragmentDoc = new TypedDocumentString(`
    fragment CoverageGapFields on CoverageGap {
  competency
  name
  weight
  have
  planned
  need
  accepted {
    ...AcceptedGapFields
  }
  repairs {
    ...CoverageRepairFields
  }
}
    fragment AcceptedGapFields on AcceptedGap {
  reason
  acceptedBy
  at
}
fragment CoverageRepairFields on CoverageRepair {
  kind
  minutes
  statement
  roundId
  roundVersion
  roundName
  startsAt
  personId
  personName
}`, {"fragmentName":"CoverageGapFields"}) as unknown as TypedDocumentString<CoverageGapFieldsFragment, unknown>;
export const ScheduleSpanFieldsFragmentDoc = new TypedDocumentString(`
    fragment ScheduleSpanFields on ScheduleSpan {
  startsAt
  endsAt
}
    `, {"fragmentName":"ScheduleSpanFields"}) as unknown as TypedDocumentString<ScheduleSpanFieldsFragment, unknown>;
export const DeskRoundFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeskRoundFields on DeskRound {
  id
  number
  name
  minutes
  version
  seats {
    id
    role
    heldBy
    pool {
      personId
      price
    }
  }
}
    `, {"fragmentName":"DeskRoundFields"}) as unknown as TypedDocumentString<DeskRoundFieldsFragment, unknown>;
export const DeskTimeFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeskTimeFields on DeskTime {
  startsAt
  endsAt
  kind
  words
}
    `, {"fragmentName":"DeskTimeFields"}) as unknown as TypedDocumentString<DeskTimeFieldsFragment, unknown>;
export const DeskCapFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeskCapFields on DeskCap {
  startsAt
  endsAt
  kind
  used
  limit
}
    `, {"fragmentName":"DeskCapFields"}) as unknown as TypedDocumentString<DeskCapFieldsFragment, unknown>;
export const DeskPersonFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeskPersonFields on DeskPerson {
  person {
    ...PersonRefFields
  }
  bufferMinutes
  times {
    ...DeskTimeFields
  }
  caps {
    ...DeskCapFields
  }
}
    fragment DeskTimeFields on DeskTime {
  startsAt
  endsAt
  kind
  words
}
fragment DeskCapFields on DeskCap {
  startsAt
  endsAt
  kind
  used
  limit
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"DeskPersonFields"}) as unknown as TypedDocumentString<DeskPersonFieldsFragment, unknown>;
export const SchedulePlacementFieldsFragmentDoc = new TypedDocumentString(`
    fragment SchedulePlacementFields on SchedulePlacement {
  roundId
  startsAt
  endsAt
  roomId
  seats {
    seatId
    person {
      ...PersonRefFields
    }
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"SchedulePlacementFields"}) as unknown as TypedDocumentString<SchedulePlacementFieldsFragment, unknown>;
export const ScheduleHoldFieldsFragmentDoc = new TypedDocumentString(`
    fragment ScheduleHoldFields on ScheduleHold {
  id
  loopId
  stageId
  expiresAt
  accepted
  seats
  placedBy {
    ...PersonRefFields
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"ScheduleHoldFields"}) as unknown as TypedDocumentString<ScheduleHoldFieldsFragment, unknown>;
export const SchedulePriceLineFieldsFragmentDoc = new TypedDocumentString(`
    fragment SchedulePriceLineFields on SchedulePriceLine {
  rule
  words
  price
}
    `, {"fragmentName":"SchedulePriceLineFields"}) as unknown as TypedDocumentString<SchedulePriceLineFieldsFragment, unknown>;
export const ScheduleProposalFieldsFragmentDoc = new TypedDocumentString(`
    fragment ScheduleProposalFields on ScheduleProposal {
  index
  loopId
  price
  sentence
  lines {
    ...SchedulePriceLineFields
  }
  placements {
    ...SchedulePlacementFields
  }
  days
}
    fragment SchedulePlacementFields on SchedulePlacement {
  roundId
  startsAt
  endsAt
  roomId
  seats {
    seatId
    person {
      ...PersonRefFields
    }
  }
}
fragment SchedulePriceLineFields on SchedulePriceLine {
  rule
  words
  price
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"ScheduleProposalFields"}) as unknown as TypedDocumentString<ScheduleProposalFieldsFragment, unknown>;
export const ScheduleRunFieldsFragmentDoc = new TypedDocumentString(`
    fragment ScheduleRunFields on ScheduleRun {
  id
  kind
  state
  progress
  foundInMs
  complete
  bound
  gap
  proposals {
    ...ScheduleProposalFields
  }
  unplaced {
    loopId
    words
  }
  whyNot {
    proven
    sentence
    certificate {
      date
      words
    }
    conflict {
      rule
      words
    }
    relaxations {
      index
      words
      price
      rules
      proposal {
        ...ScheduleProposalFields
      }
    }
  }
}
    fragment SchedulePlacementFields on SchedulePlacement {
  roundId
  startsAt
  endsAt
  roomId
  seats {
    seatId
    person {
      ...PersonRefFields
    }
  }
}
fragment SchedulePriceLineFields on SchedulePriceLine {
  rule
  words
  price
}
fragment ScheduleProposalFields on ScheduleProposal {
  index
  loopId
  price
  sentence
  lines {
    ...SchedulePriceLineFields
  }
  placements {
    ...SchedulePlacementFields
  }
  days
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"ScheduleRunFields"}) as unknown as TypedDocumentString<ScheduleRunFieldsFragment, unknown>;
export const ScheduleDeskFieldsFragmentDoc = new TypedDocumentString(`
    fragment ScheduleDeskFields on ScheduleDesk {
  loopId
  stageId
  stageName
  jobTitle
  candidate {
    id
    name
    timeZone
  }
  state
  waitingSince
  stepMinutes
  windowsWords
  days {
    date
    windows {
      ...ScheduleSpanFields
    }
    lunch {
      ...ScheduleSpanFields
    }
  }
  rounds {
    ...DeskRoundFields
  }
  people {
    ...DeskPersonFields
  }
  rooms {
    id
    name
  }
  leftOut {
    person {
      ...PersonRefFields
    }
    roundId
    words
  }
  rules {
    rule
    words
    price
  }
  placements {
    ...SchedulePlacementFields
  }
  hold {
    ...ScheduleHoldFields
  }
  lastRun {
    ...ScheduleRunFields
  }
}
    fragment ScheduleSpanFields on ScheduleSpan {
  startsAt
  endsAt
}
fragment SchedulePlacementFields on SchedulePlacement {
  roundId
  startsAt
  endsAt
  roomId
  seats {
    seatId
    person {
      ...PersonRefFields
    }
  }
}
fragment SchedulePriceLineFields on SchedulePriceLine {
  rule
  words
  price
}
fragment ScheduleProposalFields on ScheduleProposal {
  index
  loopId
  price
  sentence
  lines {
    ...SchedulePriceLineFields
  }
  placements {
    ...SchedulePlacementFields
  }
  days
}
fragment ScheduleRunFields on ScheduleRun {
  id
  kind
  state
  progress
  foundInMs
  complete
  bound
  gap
  proposals {
    ...ScheduleProposalFields
  }
  unplaced {
    loopId
    words
  }
  whyNot {
    proven
    sentence
    certificate {
      date
      words
    }
    conflict {
      rule
      words
    }
    relaxations {
      index
      words
      price
      rules
      proposal {
        ...ScheduleProposalFields
      }
    }
  }
}
fragment ScheduleHoldFields on ScheduleHold {
  id
  loopId
  stageId
  expiresAt
  accepted
  seats
  placedBy {
    ...PersonRefFields
  }
}
fragment DeskTimeFields on DeskTime {
  startsAt
  endsAt
  kind
  words
}
fragment DeskCapFields on DeskCap {
  startsAt
  endsAt
  kind
  used
  limit
}
fragment DeskRoundFields on DeskRound {
  id
  number
  name
  minutes
  version
  seats {
    id
    role
    heldBy
    pool {
      personId
      price
    }
  }
}
fragment DeskPersonFields on DeskPerson {
  person {
    ...PersonRefFields
  }
  bufferMinutes
  times {
    ...DeskTimeFields
  }
  caps {
    ...DeskCapFields
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"ScheduleDeskFields"}) as unknown as TypedDocumentString<ScheduleDeskFieldsFragment, unknown>;
export const BrokenScheduleRuleFieldsFragmentDoc = new TypedDocumentString(`
    fragment BrokenScheduleRuleFields on BrokenScheduleRule {
  rule
  words
  overridable
}
    `, {"fragmentName":"BrokenScheduleRuleFields"}) as unknown as TypedDocumentString<BrokenScheduleRuleFieldsFragment, unknown>;
export const ScheduleCheckFieldsFragmentDoc = new TypedDocumentString(`
    fragment ScheduleCheckFields on ScheduleCheck {
  price
  lines {
    ...SchedulePriceLineFields
  }
  brokenRules {
    ...BrokenScheduleRuleFields
  }
  alternates {
    roundId
    seatId
    personId
    delta
  }
}
    fragment SchedulePriceLineFields on SchedulePriceLine {
  rule
  words
  price
}
fragment BrokenScheduleRuleFields on BrokenScheduleRule {
  rule
  words
  overridable
}`, {"fragmentName":"ScheduleCheckFields"}) as unknown as TypedDocumentString<ScheduleCheckFieldsFragment, unknown>;
export const SchedulingBoardRowFieldsFragmentDoc = new TypedDocumentString(`
    fragment SchedulingBoardRowFields on SchedulingBoardRow {
  id
  loopId
  stageName
  candidateName
  candidateTimeZone
  jobTitle
  state
  waitingSince
  rounds
  placed
  minutes
  windowsGiven
  firstStartsAt
}
    `, {"fragmentName":"SchedulingBoardRowFields"}) as unknown as TypedDocumentString<SchedulingBoardRowFieldsFragment, unknown>;
export const CompetencyFieldsFragmentDoc = new TypedDocumentString(`
    fragment CompetencyFields on Competency {
  key
  name
  description
  crossRound
}
    `, {"fragmentName":"CompetencyFields"}) as unknown as TypedDocumentString<CompetencyFieldsFragment, unknown>;
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
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
  }
  recommendation
  summary
}`, {"fragmentName":"DraftFields"}) as unknown as TypedDocumentString<DraftFieldsFragment, unknown>;
export const CertificateFieldsFragmentDoc = new TypedDocumentString(`
    fragment CertificateFields on IndependenceCertificate {
  independent
  filedAt
  submittedBy {
    ...PersonRefFields
  }
  looksBefore {
    via
    at
  }
  firstLookAfter
  statement
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"CertificateFields"}) as unknown as TypedDocumentString<CertificateFieldsFragment, unknown>;
export const FiledScorecardFieldsFragmentDoc = new TypedDocumentString(`
    fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  artefacts {
    ...StoredFileFields
  }
  counts
  independent
  submittedAt
  certificate {
    ...CertificateFields
  }
  onBehalf {
    by {
      ...PersonRefFields
    }
    reason
  }
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
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
  }
}
fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
  }
  recommendation
  summary
}
fragment CertificateFields on IndependenceCertificate {
  independent
  filedAt
  submittedBy {
    ...PersonRefFields
  }
  looksBefore {
    via
    at
  }
  firstLookAfter
  statement
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"FiledScorecardFields"}) as unknown as TypedDocumentString<FiledScorecardFieldsFragment, unknown>;
export const SheetFieldsFragmentDoc = new TypedDocumentString(`
    fragment SheetFields on ScorecardSheet {
  seatId
  isMock
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
    files {
      ...StoredFileFields
    }
  }
  artefacts {
    ...StoredFileFields
  }
  onBehalfOf {
    ...PersonRefFields
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
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
  }
}
fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
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
fragment CertificateFields on IndependenceCertificate {
  independent
  filedAt
  submittedBy {
    ...PersonRefFields
  }
  looksBefore {
    via
    at
  }
  firstLookAfter
  statement
}
fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  artefacts {
    ...StoredFileFields
  }
  counts
  independent
  submittedAt
  certificate {
    ...CertificateFields
  }
  onBehalf {
    by {
      ...PersonRefFields
    }
    reason
  }
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
}`, {"fragmentName":"SheetFields"}) as unknown as TypedDocumentString<SheetFieldsFragment, unknown>;
export const SelfSchedulingOfferFieldsFragmentDoc = new TypedDocumentString(`
    fragment SelfSchedulingOfferFields on SelfSchedulingOffer {
  id
  loopId
  stageId
  stageName
  state
  expired
  url
  choices {
    key
    startsAt
    endsAt
    booked
  }
  message
  timeZone
  cutoffHours
  expiresAt
  offeredAt
  offeredBy {
    ...PersonRefFields
  }
  answeredAt
  opens
  lastOpenedAt
  answers {
    id
    kind
    words
    windows {
      startsAt
      endsAt
    }
    at
  }
  version
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"SelfSchedulingOfferFields"}) as unknown as TypedDocumentString<SelfSchedulingOfferFieldsFragment, unknown>;
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
  isMock
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}`, {"fragmentName":"LockedFields"}) as unknown as TypedDocumentString<LockedFieldsFragment, unknown>;
export const ApiTokenFieldsFragmentDoc = new TypedDocumentString(`
    fragment ApiTokenFields on ApiToken {
  id
  name
  hint
  scopes
  person {
    ...PersonRefFields
  }
  isService
  perMinute
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  lastUsedFrom
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"ApiTokenFields"}) as unknown as TypedDocumentString<ApiTokenFieldsFragment, unknown>;
export const ServiceAccountFieldsFragmentDoc = new TypedDocumentString(`
    fragment ServiceAccountFields on ServiceAccount {
  id
  name
  roles
  active
  version
  tokens {
    ...ApiTokenFields
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment ApiTokenFields on ApiToken {
  id
  name
  hint
  scopes
  person {
    ...PersonRefFields
  }
  isService
  perMinute
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  lastUsedFrom
}`, {"fragmentName":"ServiceAccountFields"}) as unknown as TypedDocumentString<ServiceAccountFieldsFragment, unknown>;
export const TrainingStepFieldsFragmentDoc = new TypedDocumentString(`
    fragment TrainingStepFields on TrainingStep {
  key
  kind
  count
  approvalRequired
  calibration {
    packId
    measure
    minimum
    attempts
  }
}
    `, {"fragmentName":"TrainingStepFields"}) as unknown as TypedDocumentString<TrainingStepFieldsFragment, unknown>;
export const TrainingPathFieldsFragmentDoc = new TypedDocumentString(`
    fragment TrainingPathFields on TrainingPath {
  id
  roundKind
  title
  steps {
    ...TrainingStepFields
  }
  trainers {
    ...PersonRefFields
  }
  validMonths
  renewal
  version
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment TrainingStepFields on TrainingStep {
  key
  kind
  count
  approvalRequired
  calibration {
    packId
    measure
    minimum
    attempts
  }
}`, {"fragmentName":"TrainingPathFields"}) as unknown as TypedDocumentString<TrainingPathFieldsFragment, unknown>;
export const EnrolmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment EnrolmentFields on TrainingEnrolment {
  id
  person {
    ...PersonRefFields
  }
  path {
    ...TrainingPathFields
  }
  enrolledAt
  graduatedAt
  currentStep
  steps {
    step {
      ...TrainingStepFields
    }
    state
    done
    toFile
    planned
    attempts
    doneAt
    approvedBy
  }
  rounds {
    seatId
    roundName
    role
    isMock
    endsAt
    filed
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment TrainingPathFields on TrainingPath {
  id
  roundKind
  title
  steps {
    ...TrainingStepFields
  }
  trainers {
    ...PersonRefFields
  }
  validMonths
  renewal
  version
}
fragment TrainingStepFields on TrainingStep {
  key
  kind
  count
  approvalRequired
  calibration {
    packId
    measure
    minimum
    attempts
  }
}`, {"fragmentName":"EnrolmentFields"}) as unknown as TypedDocumentString<EnrolmentFieldsFragment, unknown>;
export const AgreementFieldsFragmentDoc = new TypedDocumentString(`
    fragment AgreementFields on RatingAgreement {
  pairs
  exact
  withinOne
  weightedKappa
}
    `, {"fragmentName":"AgreementFields"}) as unknown as TypedDocumentString<AgreementFieldsFragment, unknown>;
export const AttemptFieldsFragmentDoc = new TypedDocumentString(`
    fragment AttemptFields on CalibrationAttempt {
  at
  agreement {
    ...AgreementFields
  }
  answers {
    entryId
    competency
    value
  }
}
    fragment AgreementFields on RatingAgreement {
  pairs
  exact
  withinOne
  weightedKappa
}`, {"fragmentName":"AttemptFields"}) as unknown as TypedDocumentString<AttemptFieldsFragment, unknown>;
export const ComparedSideFieldsFragmentDoc = new TypedDocumentString(`
    fragment ComparedSideFields on ComparedSide {
  value
  notProbed
  comment
  evidence {
    ...EvidenceFields
  }
}
    fragment EvidenceFields on EvidenceNote {
  id
  kind
  text
  atSeconds
  fileId
}`, {"fragmentName":"ComparedSideFields"}) as unknown as TypedDocumentString<ComparedSideFieldsFragment, unknown>;
export const WebhookFieldsFragmentDoc = new TypedDocumentString(`
    fragment WebhookFields on WebhookEndpoint {
  id
  url
  description
  events
  state
  pausedReason
  failingSince
  lastSuccessAt
  lastAttemptAt
  problem
  waiting
  owner {
    ...PersonRefFields
  }
  createdAt
  version
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"fragmentName":"WebhookFields"}) as unknown as TypedDocumentString<WebhookFieldsFragment, unknown>;
export const DeliveryFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeliveryFields on WebhookDelivery {
  id
  event
  state
  replay
  attempts {
    number
    at
    status
    problem
    durationMs
  }
  nextAttemptAt
  status
  problem
  durationMs
  createdAt
  deliveredAt
  payload
}
    `, {"fragmentName":"DeliveryFields"}) as unknown as TypedDocumentString<DeliveryFieldsFragment, unknown>;
export const ArchivedDraftsDocument = new TypedDocumentString(`
    query ArchivedDrafts($all: Boolean!) {
  archivedDrafts(all: $all) {
    ...ArchivedDraftFields
  }
}
    fragment ArchivedDraftFields on ArchivedDraft {
  id
  loopId
  seatId
  roundName
  candidateName
  author {
    ...PersonRefFields
  }
  why
  archivedAt
  recoveredAt
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
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
  }
  recommendation
  summary
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:a6900de6e30ce126243a19a6eff542652f947778c4639aea0b52429529dae9f4"}) as unknown as TypedDocumentString<ArchivedDraftsQuery, ArchivedDraftsQueryVariables>;
export const RecoverDraftDocument = new TypedDocumentString(`
    mutation RecoverDraft($input: RecoverDraftInput!) {
  recoverDraft(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on DraftRecovered {
      seatId
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
}`, {"hash":"sha256:14e7edb20b26e94c7968f3deda38910a671d87364e0b1e19933129fc6d830f28"}) as unknown as TypedDocumentString<RecoverDraftMutation, RecoverDraftMutationVariables>;
export const SchedulingRulesDocument = new TypedDocumentString(`
    query SchedulingRules {
  schedulingRules {
    ...SchedulingRulesFields
  }
}
    fragment SchedulingRulesFields on SchedulingRules {
  version
  blueprintKey
  rules {
    rule
    mode
    limit
    price
    unit
    least
    most
    modes
    overridden
  }
  startEvery
  orderKind
  firstKinds
  lastKinds
  lunch {
    startMinute
    endMinute
  }
  candidateHours {
    startMinute
    endMinute
  }
  bufferBefore
  bufferAfter
  ignoreWords
  overrideWords
  hours {
    weekday
    startMinute
    endMinute
  }
}`, {"hash":"sha256:19b491c9a45e4ea02ad0d6693edf1385b4b5c0d044a064df09ed3eac42b7a155"}) as unknown as TypedDocumentString<SchedulingRulesQuery, SchedulingRulesQueryVariables>;
export const AvailabilityDocument = new TypedDocumentString(`
    query Availability($personId: UUID!) {
  availability(personId: $personId) {
    __typename
    ...PersonAvailabilityFields
    ... on NotFoundProblem {
      message
    }
  }
}
    fragment PersonAvailabilityFields on PersonAvailability {
  person {
    ...PersonRefFields
  }
  version
  workingHours {
    weekday
    startMinute
    endMinute
  }
  dayCap
  weekCap
  bufferBefore
  bufferAfter
  ignoreWords
  overrideWords
  pauses {
    startsAt
    endsAt
    kind
    reason
  }
  tags
  senior
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:8f68ca04d2afe00056ae207ff618d4c6cc77979ecffba2dba8893edff7cbe31d"}) as unknown as TypedDocumentString<AvailabilityQuery, AvailabilityQueryVariables>;
export const DaysOffDocument = new TypedDocumentString(`
    query DaysOff {
  daysOff {
    day
    name
  }
}
    `, {"hash":"sha256:0756eba77ced00a5447c0ca4b8589a0d81e7565588ecc2ebe2dcd12eee938e3f"}) as unknown as TypedDocumentString<DaysOffQuery, DaysOffQueryVariables>;
export const RoomsDocument = new TypedDocumentString(`
    query Rooms {
  rooms {
    ...RoomFields
  }
}
    fragment RoomFields on Room {
  id
  name
  kind
  link
  hours {
    weekday
    startMinute
    endMinute
  }
  timeZone
  version
}`, {"hash":"sha256:bf81f1b51bd5c2a2ee1f6f04b8abb2521811f3f29c2465fb1e8d89523794dd4e"}) as unknown as TypedDocumentString<RoomsQuery, RoomsQueryVariables>;
export const PoolRulesDocument = new TypedDocumentString(`
    query PoolRules {
  poolRules {
    roundKind
    blueprintKey
    tags
    roles
    people
    withoutTags
    withoutPeople
    withoutHiringManager
  }
}
    `, {"hash":"sha256:79dbd869cdd7a9bc41d0edc0e849213d6769ab8ccc7b615f187be0d9b05fa1b6"}) as unknown as TypedDocumentString<PoolRulesQuery, PoolRulesQueryVariables>;
export const CandidateWindowsDocument = new TypedDocumentString(`
    query CandidateWindows($loopId: UUID!) {
  candidateWindows(loopId: $loopId) {
    __typename
    ...CandidateWindowsFields
    ... on NotFoundProblem {
      message
    }
  }
}
    fragment CandidateWindowsFields on CandidateWindows {
  loopId
  version
  timeZone
  note
  windows {
    startsAt
    endsAt
  }
}`, {"hash":"sha256:49905ed1c5f9ea53b8d8e88904849549404e5541620771af614d518ee829428e"}) as unknown as TypedDocumentString<CandidateWindowsQuery, CandidateWindowsQueryVariables>;
export const SaveSchedulingRulesDocument = new TypedDocumentString(`
    mutation SaveSchedulingRules($input: SaveSchedulingRulesInput!) {
  saveSchedulingRules(input: $input) {
    __typename
    ... on SchedulingRulesSaved {
      rules {
        version
      }
    }
    ...FieldProblemFields
    ... on Problem {
      message
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
}`, {"hash":"sha256:e189828a062c82f6dc9bc786828a491034fb458465657d20a9a7d74a0f8d2540"}) as unknown as TypedDocumentString<SaveSchedulingRulesMutation, SaveSchedulingRulesMutationVariables>;
export const SavePoolRuleDocument = new TypedDocumentString(`
    mutation SavePoolRule($input: SavePoolRuleInput!) {
  savePoolRule(input: $input) {
    __typename
    ... on PoolRuleSaved {
      poolRules {
        roundKind
      }
    }
    ...FieldProblemFields
    ... on Problem {
      message
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
}`, {"hash":"sha256:924c169141e597b4e7a02358b6656f773c112d05ca33d8758e35439bc4a241df"}) as unknown as TypedDocumentString<SavePoolRuleMutation, SavePoolRuleMutationVariables>;
export const SaveAvailabilityDocument = new TypedDocumentString(`
    mutation SaveAvailability($input: SaveAvailabilityInput!) {
  saveAvailability(input: $input) {
    __typename
    ... on AvailabilitySaved {
      availability {
        version
      }
    }
    ...FieldProblemFields
    ... on Problem {
      message
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
}`, {"hash":"sha256:4bf0494339ea503d59b76077a5fb4b862881ac823820b611fdbc17e0ccc320f0"}) as unknown as TypedDocumentString<SaveAvailabilityMutation, SaveAvailabilityMutationVariables>;
export const SaveDaysOffDocument = new TypedDocumentString(`
    mutation SaveDaysOff($input: SaveDaysOffInput!) {
  saveDaysOff(input: $input) {
    __typename
    ... on DaysOffSaved {
      daysOff {
        day
      }
    }
    ...FieldProblemFields
    ... on Problem {
      message
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
}`, {"hash":"sha256:5c36a64f4764a37a852cada644414cbc93a8b6ef7322a80a78816e663a8a77bb"}) as unknown as TypedDocumentString<SaveDaysOffMutation, SaveDaysOffMutationVariables>;
export const SaveRoomDocument = new TypedDocumentString(`
    mutation SaveRoom($input: SaveRoomInput!) {
  saveRoom(input: $input) {
    __typename
    ... on RoomSaved {
      room {
        id
      }
    }
    ...FieldProblemFields
    ... on Problem {
      message
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
}`, {"hash":"sha256:61ffebab56da6f381841182af05b70d159f5b13b02725385a11fdd24d7ad9a72"}) as unknown as TypedDocumentString<SaveRoomMutation, SaveRoomMutationVariables>;
export const RetireRoomDocument = new TypedDocumentString(`
    mutation RetireRoom($input: RetireRoomInput!) {
  retireRoom(input: $input) {
    __typename
    ... on RoomRetired {
      roomId
    }
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:3158925b244827abc24cb3ec70cc1179e55ae9c0161eddd84eff4788bc2fef9a"}) as unknown as TypedDocumentString<RetireRoomMutation, RetireRoomMutationVariables>;
export const SaveCandidateWindowsDocument = new TypedDocumentString(`
    mutation SaveCandidateWindows($input: SaveCandidateWindowsInput!) {
  saveCandidateWindows(input: $input) {
    __typename
    ... on CandidateWindowsSaved {
      windows {
        version
      }
    }
    ...FieldProblemFields
    ... on Problem {
      message
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
}`, {"hash":"sha256:45bdb590bd15dbff664cfd45cb57bddd3e8bc98ec73be0ca0808f8e422c1e042"}) as unknown as TypedDocumentString<SaveCandidateWindowsMutation, SaveCandidateWindowsMutationVariables>;
export const BackgroundWorkDocument = new TypedDocumentString(`
    query BackgroundWork {
  backgroundWork {
    waiting
    unfinished
    failing
    doneToday
    oldestWaitingAt
    queue
    boardUrl
  }
}
    `, {"hash":"sha256:8ee3e19e5c78b808fb2ba45549cb1497e609a58eb5a9e98b43d81b821506b85e"}) as unknown as TypedDocumentString<BackgroundWorkQuery, BackgroundWorkQueryVariables>;
export const WorkItemListDocument = new TypedDocumentString(`
    query WorkItemList($first: Int, $after: String, $state: WorkState) {
  workItems(first: $first, after: $after, state: $state) {
    edges {
      cursor
      node {
        ...WorkItemFields
      }
    }
    pageInfo {
      ...PageFields
    }
  }
}
    fragment WorkItemFields on WorkItem {
  id
  type
  state
  attempts
  createdAt
  doneAt
  lastError
}
fragment PageFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:0eaa817e701c45066204b6b7466331977f075a0ca897995029e1178229f3ecb2"}) as unknown as TypedDocumentString<WorkItemListQuery, WorkItemListQueryVariables>;
export const RetryWorkDocument = new TypedDocumentString(`
    mutation RetryWork($input: RetryWorkInput!) {
  retryWork(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on WorkRetried {
      item {
        ...WorkItemFields
      }
    }
  }
}
    fragment WorkItemFields on WorkItem {
  id
  type
  state
  attempts
  createdAt
  doneAt
  lastError
}`, {"hash":"sha256:d5ab56ff9c0dcdba6661db53fb6bd55e7078ad56b32c25910e2820eae0320509"}) as unknown as TypedDocumentString<RetryWorkMutation, RetryWorkMutationVariables>;
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
export const MyCalendarFeedDocument = new TypedDocumentString(`
    query MyCalendarFeed {
  myCalendarFeed {
    ...CalendarFeedFields
  }
}
    fragment CalendarFeedFields on CalendarFeed {
  id
  createdAt
  lastReadAt
}`, {"hash":"sha256:6c566665d0b105aecdfb61f140ebaa3b51ae11dfda73ecb81e20c794198c75ce"}) as unknown as TypedDocumentString<MyCalendarFeedQuery, MyCalendarFeedQueryVariables>;
export const MyBusyCalendarsDocument = new TypedDocumentString(`
    query MyBusyCalendars {
  myBusyCalendars {
    ...BusyCalendarFields
  }
}
    fragment BusyCalendarFields on BusyCalendar {
  id
  kind
  label
  host
  lastGoodAt
  lastTriedAt
  problemCode
  problem
  busyTimes
  truncated
  version
}`, {"hash":"sha256:f679ee4741c15ced1fd02563c4162eede882a465f95f5a75c119bac571e171c0"}) as unknown as TypedDocumentString<MyBusyCalendarsQuery, MyBusyCalendarsQueryVariables>;
export const MyBusyTimesDocument = new TypedDocumentString(`
    query MyBusyTimes($from: DateTime!, $to: DateTime!) {
  myBusyTimes(from: $from, to: $to) {
    ...BusyTimeFields
  }
}
    fragment BusyTimeFields on BusyTime {
  startsAt
  endsAt
  tentative
  source
}`, {"hash":"sha256:8448a9bbe815238f3e26ca5fa14aa6bd18fe8a86d476154b8d3659241e72adf1"}) as unknown as TypedDocumentString<MyBusyTimesQuery, MyBusyTimesQueryVariables>;
export const BusyTimesDocument = new TypedDocumentString(`
    query BusyTimes($personIds: [UUID!]!, $from: DateTime!, $to: DateTime!) {
  busyTimes(personIds: $personIds, from: $from, to: $to) {
    person {
      ...PersonRefFields
    }
    times {
      ...BusyTimeFields
    }
    readAt
    stale
    connected
  }
}
    fragment BusyTimeFields on BusyTime {
  startsAt
  endsAt
  tentative
  source
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:5399f38adc2acb46ff9d98a5f458d08b9fdd2124fd33d16dfc081dd916d88695"}) as unknown as TypedDocumentString<BusyTimesQuery, BusyTimesQueryVariables>;
export const MakeCalendarFeedDocument = new TypedDocumentString(`
    mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {
  makeCalendarFeed(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on CalendarFeedMade {
      feed {
        ...CalendarFeedFields
      }
      url
    }
  }
}
    fragment CalendarFeedFields on CalendarFeed {
  id
  createdAt
  lastReadAt
}`, {"hash":"sha256:7dcbfe5bd9ba69f1e156b6c75ea494a9f389887aedb8cbd4e678f66e5c56bd20"}) as unknown as TypedDocumentString<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = new TypedDocumentString(`
    mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
  revokeCalendarFeed(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on CalendarFeedRevoked {
      feedId
    }
  }
}
    `, {"hash":"sha256:5642cb7f8a2dceccf4ad3c4baf5fb7e926c765f2dd89057fd70a87920ffe7e58"}) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const AddBusyCalendarDocument = new TypedDocumentString(`
    mutation AddBusyCalendar($input: AddBusyCalendarInput!) {
  addBusyCalendar(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on BusyCalendarAdded {
      calendar {
        ...BusyCalendarFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment BusyCalendarFields on BusyCalendar {
  id
  kind
  label
  host
  lastGoodAt
  lastTriedAt
  problemCode
  problem
  busyTimes
  truncated
  version
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:d73bbc03c89cd3b61347d6d5db0ff10ed348534441c9e8d1f0664279c164b625"}) as unknown as TypedDocumentString<AddBusyCalendarMutation, AddBusyCalendarMutationVariables>;
export const UpdateBusyCalendarDocument = new TypedDocumentString(`
    mutation UpdateBusyCalendar($input: UpdateBusyCalendarInput!) {
  updateBusyCalendar(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on BusyCalendarSaved {
      calendar {
        ...BusyCalendarFields
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
    fragment BusyCalendarFields on BusyCalendar {
  id
  kind
  label
  host
  lastGoodAt
  lastTriedAt
  problemCode
  problem
  busyTimes
  truncated
  version
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:cc58ddf1efa5c45b82130ae180751a1ae449aa5778b7aa66de43ee05c564cb2e"}) as unknown as TypedDocumentString<UpdateBusyCalendarMutation, UpdateBusyCalendarMutationVariables>;
export const RemoveBusyCalendarDocument = new TypedDocumentString(`
    mutation RemoveBusyCalendar($input: RemoveBusyCalendarInput!) {
  removeBusyCalendar(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on BusyCalendarRemoved {
      calendarId
    }
  }
}
    `, {"hash":"sha256:097c77d005ee79b119f2dabc15cf7778b99285839ff4bd41821278a223ee8ff8"}) as unknown as TypedDocumentString<RemoveBusyCalendarMutation, RemoveBusyCalendarMutationVariables>;
export const ReadBusyCalendarDocument = new TypedDocumentString(`
    mutation ReadBusyCalendar($input: ReadBusyCalendarInput!) {
  readBusyCalendar(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on BusyCalendarQueued {
      calendar {
        ...BusyCalendarFields
      }
    }
  }
}
    fragment BusyCalendarFields on BusyCalendar {
  id
  kind
  label
  host
  lastGoodAt
  lastTriedAt
  problemCode
  problem
  busyTimes
  truncated
  version
}`, {"hash":"sha256:cb924def61f22f8c7e1288cf4b4b9f9f1bef7e248ab5635827f14bd33fe84ae0"}) as unknown as TypedDocumentString<ReadBusyCalendarMutation, ReadBusyCalendarMutationVariables>;
export const RespondToSeatDocument = new TypedDocumentString(`
    mutation RespondToSeat($input: RespondToSeatInput!) {
  respondToSeat(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on SeatResponded {
      seat {
        ...SeatFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
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
  response
  responseNote
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
}`, {"hash":"sha256:6825c2095293600652377a246646f22eab0f8f7e1c4454767a585540f2e1371e"}) as unknown as TypedDocumentString<RespondToSeatMutation, RespondToSeatMutationVariables>;
export const CommitteeDraftDocument = new TypedDocumentString(`
    query CommitteeDraft($loopId: UUID!, $profile: [RedactionField!]!, $terms: RedactionTermsInput!, $choices: [RedactionChoiceInput!]!) {
  committeeDraft(
    loopId: $loopId
    profile: $profile
    terms: $terms
    choices: $choices
  ) {
    __typename
    ... on CommitteeDraft {
      loopId
      contentVersion
      unconfirmed
      leftOver
      finds {
        id
        kind
        certainty
        place
        before
        found
        after
        instead
      }
      paper {
        ...PaperFields
      }
    }
    ... on FeedbackLocked {
      ...LockedFields
    }
    ... on Problem {
      message
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment PaperFields on CommitteePaper {
  profile
  contentVersion
  candidate
  level
  competencies {
    key
    name
    weight
    crossRound
    picture
    mean
    min
    max
    assessors
    minAssessors
    notProbed
    ratings {
      ref
      level
      notProbed
      supported
      comment
      notes
    }
  }
  flags {
    type
    name
    severity
    picture
    status
    raised {
      ref
      severity
      comment
      notes
    }
    contradicted {
      ref
      competency
      value
      notes
    }
    settled {
      outcome
      reason
    }
  }
  scorecards {
    ref
    interviewer
    round
    kind
    aiPolicy
    role
    independent
    amendedAfterSeeing
    hoursLate
    notes {
      id
      kind
      text
    }
    star {
      situation
      task
      action
      result
      ranLong
      stayedGeneric
    }
    aiTools {
      tool
      use
      disclosed
    }
    recommendation
    summary
  }
  weighted {
    score
    coveredWeight
  }
  recommendations {
    recommendation
    refs
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:0803b75c827050b013671f62e83d93ff9e06e0eb2b1dd3121f945b3de914a3d8"}) as unknown as TypedDocumentString<CommitteeDraftQuery, CommitteeDraftQueryVariables>;
export const LoopCommitteesDocument = new TypedDocumentString(`
    query LoopCommittees($loopId: UUID!) {
  loopCommittees(loopId: $loopId) {
    __typename
    ... on LoopCommittees {
      loopId
      closedBecause
      committees {
        ...CommitteeFields
      }
    }
    ... on FeedbackLocked {
      ...LockedFields
    }
    ... on Problem {
      message
    }
  }
}
    fragment PaperFields on CommitteePaper {
  profile
  contentVersion
  candidate
  level
  competencies {
    key
    name
    weight
    crossRound
    picture
    mean
    min
    max
    assessors
    minAssessors
    notProbed
    ratings {
      ref
      level
      notProbed
      supported
      comment
      notes
    }
  }
  flags {
    type
    name
    severity
    picture
    status
    raised {
      ref
      severity
      comment
      notes
    }
    contradicted {
      ref
      competency
      value
      notes
    }
    settled {
      outcome
      reason
    }
  }
  scorecards {
    ref
    interviewer
    round
    kind
    aiPolicy
    role
    independent
    amendedAfterSeeing
    hoursLate
    notes {
      id
      kind
      text
    }
    star {
      situation
      task
      action
      result
      ranLong
      stayedGeneric
    }
    aiTools {
      tool
      use
      disclosed
    }
    recommendation
    summary
  }
  weighted {
    score
    coveredWeight
  }
  recommendations {
    recommendation
    refs
  }
}
fragment CommitteeOutcomeFields on CommitteeOutcome {
  tally {
    recommendation
    count
  }
  votes {
    name
    recommendation
    level
    reason
    citations
  }
}
fragment CommitteeFields on Committee {
  id
  number
  version
  state
  question
  quorum
  dueAt
  profile
  contentVersion
  sha256
  openedBy
  openedAt
  closedAt
  votes
  waiting
  quorumMet
  lacking
  readers {
    personId
    name
    state
    recusedReason
  }
  paper {
    ...PaperFields
  }
  result {
    ...CommitteeOutcomeFields
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:baeb7047c42e7ba7c0d2e6fdbbffdefd2db64df42059f56fec7e3f33d97c25c2"}) as unknown as TypedDocumentString<LoopCommitteesQuery, LoopCommitteesQueryVariables>;
export const PossibleReadersDocument = new TypedDocumentString(`
    query PossibleReaders($loopId: UUID!, $search: String) {
  possibleReaders(loopId: $loopId, search: $search) {
    personId
    name
    why
  }
}
    `, {"hash":"sha256:2aac2ae70bc3c8e46e11482ef3ccccd9ad2d9f784552a3b011dbdc62eeb0f8c0"}) as unknown as TypedDocumentString<PossibleReadersQuery, PossibleReadersQueryVariables>;
export const CommitteesToReadDocument = new TypedDocumentString(`
    query CommitteesToRead {
  committeesToRead {
    id
    state
    question
    dueAt
    votedAt
  }
}
    `, {"hash":"sha256:d0f5513eb9c0f9583305e2cafbd1618ef68c44007d1f560767ae3f41dceafba0"}) as unknown as TypedDocumentString<CommitteesToReadQuery, CommitteesToReadQueryVariables>;
export const CommitteeReadingDocument = new TypedDocumentString(`
    query CommitteeReading($committeeId: UUID!) {
  committeeReading(committeeId: $committeeId) {
    __typename
    ... on CommitteeReading {
      id
      state
      question
      quorum
      readers
      dueAt
      closedAt
      sha256
      paper {
        ...PaperFields
      }
      vote {
        name
        recommendation
        level
        reason
        citations
      }
      grades {
        ref
        evidence
        leading
        sentence
      }
      result {
        ...CommitteeOutcomeFields
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment PaperFields on CommitteePaper {
  profile
  contentVersion
  candidate
  level
  competencies {
    key
    name
    weight
    crossRound
    picture
    mean
    min
    max
    assessors
    minAssessors
    notProbed
    ratings {
      ref
      level
      notProbed
      supported
      comment
      notes
    }
  }
  flags {
    type
    name
    severity
    picture
    status
    raised {
      ref
      severity
      comment
      notes
    }
    contradicted {
      ref
      competency
      value
      notes
    }
    settled {
      outcome
      reason
    }
  }
  scorecards {
    ref
    interviewer
    round
    kind
    aiPolicy
    role
    independent
    amendedAfterSeeing
    hoursLate
    notes {
      id
      kind
      text
    }
    star {
      situation
      task
      action
      result
      ranLong
      stayedGeneric
    }
    aiTools {
      tool
      use
      disclosed
    }
    recommendation
    summary
  }
  weighted {
    score
    coveredWeight
  }
  recommendations {
    recommendation
    refs
  }
}
fragment CommitteeOutcomeFields on CommitteeOutcome {
  tally {
    recommendation
    count
  }
  votes {
    name
    recommendation
    level
    reason
    citations
  }
}`, {"hash":"sha256:2a99c198b58a5400d5e976cebf3144ff05ac0d871f7b352b2757085a9dcc273b"}) as unknown as TypedDocumentString<CommitteeReadingQuery, CommitteeReadingQueryVariables>;
export const ReadersOnMyScorecardsDocument = new TypedDocumentString(`
    query ReadersOnMyScorecards {
  readersOnMyScorecards {
    committeeId
    seatId
    roundName
    candidateName
    closedAt
    readers
    numbers {
      clear
      partly
      thin
      leading
    }
    sentences
  }
}
    `, {"hash":"sha256:d436363b3e152632b2cb6a0f6c3afed9ce1d81e02871f9869a962aea82278f53"}) as unknown as TypedDocumentString<ReadersOnMyScorecardsQuery, ReadersOnMyScorecardsQueryVariables>;
export const OpenCommitteeDocument = new TypedDocumentString(`
    mutation OpenCommittee($input: OpenCommitteeInput!) {
  openCommittee(input: $input) {
    __typename
    ... on CommitteeOpened {
      committeeId
    }
    ... on FeedbackLocked {
      ...LockedFields
    }
    ... on Problem {
      message
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:1e567885fdec22c4f792dbac247e7b944f34d17d4f773269deb96bac268e8867"}) as unknown as TypedDocumentString<OpenCommitteeMutation, OpenCommitteeMutationVariables>;
export const InviteCommitteeReadersDocument = new TypedDocumentString(`
    mutation InviteCommitteeReaders($input: InviteCommitteeReadersInput!) {
  inviteCommitteeReaders(input: $input) {
    __typename
    ... on ReadersInvited {
      committeeId
    }
    ... on Problem {
      message
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
}`, {"hash":"sha256:d501beae054dca2c5690d1a1689b8d74ec8e31f726c07f3613bcd30fe2f7c54d"}) as unknown as TypedDocumentString<InviteCommitteeReadersMutation, InviteCommitteeReadersMutationVariables>;
export const CloseCommitteeDocument = new TypedDocumentString(`
    mutation CloseCommittee($input: CloseCommitteeInput!) {
  closeCommittee(input: $input) {
    __typename
    ... on CommitteeClosed {
      committeeId
    }
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:147a4ecf333c4efbabb6dfdfef1d12d31ac558179409a2399d0afa3ccd02181c"}) as unknown as TypedDocumentString<CloseCommitteeMutation, CloseCommitteeMutationVariables>;
export const CastCommitteeVoteDocument = new TypedDocumentString(`
    mutation CastCommitteeVote($input: CastCommitteeVoteInput!) {
  castCommitteeVote(input: $input) {
    __typename
    ... on CommitteeVoteCast {
      committeeId
    }
    ... on Problem {
      message
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
}`, {"hash":"sha256:ba743181b3f8f70844ef924f9051f9079efae8d61fff6bdc87aee14818b3a163"}) as unknown as TypedDocumentString<CastCommitteeVoteMutation, CastCommitteeVoteMutationVariables>;
export const StepBackFromCommitteeDocument = new TypedDocumentString(`
    mutation StepBackFromCommittee($input: StepBackFromCommitteeInput!) {
  stepBackFromCommittee(input: $input) {
    __typename
    ... on CommitteeSteppedBack {
      committeeId
    }
    ... on Problem {
      message
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
}`, {"hash":"sha256:28c2d31f6d41813d7e1a8a165ef0b6aa225a86c12bee3acf6cff0500bec9d8ef"}) as unknown as TypedDocumentString<StepBackFromCommitteeMutation, StepBackFromCommitteeMutationVariables>;
export const GradeScorecardDocument = new TypedDocumentString(`
    mutation GradeScorecard($input: GradeScorecardInput!) {
  gradeScorecard(input: $input) {
    __typename
    ... on ScorecardGraded {
      committeeId
    }
    ... on Problem {
      message
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
}`, {"hash":"sha256:a1904ec0b3e286fafc5416faa7603b0010d373a828a68a5f8eb8b8efde22a0b0"}) as unknown as TypedDocumentString<GradeScorecardMutation, GradeScorecardMutationVariables>;
export const ContentItemsDocument = new TypedDocumentString(`
    query ContentItems($type: ContentType, $archived: Boolean!, $search: String) {
  contentItems(type: $type, archived: $archived, search: $search) {
    ...ContentItemFields
  }
}
    fragment ContentItemFields on ContentItem {
  type
  key
  title
  roundKind
  archived
  version
  publishedAt
  publishedBy {
    ...PersonRefFields
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:85a39d6c67de663936afb9dcce9c49524ea1523cdb064f8f45a026006e4cc504"}) as unknown as TypedDocumentString<ContentItemsQuery, ContentItemsQueryVariables>;
export const ContentItemOneDocument = new TypedDocumentString(`
    query ContentItemOne($type: ContentType!, $key: String!) {
  contentItem(type: $type, key: $key) {
    ...ContentItemFields
    versions {
      id
      number
      title
      publishedAt
      publishedBy {
        ...PersonRefFields
      }
      note
    }
  }
}
    fragment ContentItemFields on ContentItem {
  type
  key
  title
  roundKind
  archived
  version
  publishedAt
  publishedBy {
    ...PersonRefFields
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:7c81bb018bff30391482725745ba0c75473aa4f48a01c47090eb7ef6d3785f86"}) as unknown as TypedDocumentString<ContentItemOneQuery, ContentItemOneQueryVariables>;
export const ContentDraftOfDocument = new TypedDocumentString(`
    query ContentDraftOf($type: ContentType!, $key: String!, $version: Int) {
  contentDraftOf(type: $type, key: $key, version: $version) {
    __typename
    ...ContentBodyFields
  }
}
    fragment ContentBodyFields on ContentBody {
  ... on RubricBody {
    key
    title
    roundKind
    aiPolicies
    lines: competencies {
      competency
      anchors {
        level
        text
      }
    }
  }
  ... on QuestionBody {
    key
    title
    roundKind
    topic
    prompt
    difficulty
    competencies
    tests
    keyPoints {
      key
      text
    }
    followUps
    strongSigns
    weakSigns
  }
  ... on KitBody {
    key
    title
    roundKind
    purpose
    plan {
      title
      minutes
    }
    focusCompetencies
    questionKeys
    doList
    dontList
    capturesStar
  }
  ... on FlagTaxonomyBody {
    key
    flags {
      key
      name
      heard
      competencies
      clearedBy
    }
  }
  ... on BlueprintBody {
    key
    title
    pattern
    description
    seal
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
      competency
      weight
      minAssessors
    }
  }
}`, {"hash":"sha256:c6764e09fc37e4848bd2480de7efc5fceaa1b2d0f27d36ebf53e444581ee20f4"}) as unknown as TypedDocumentString<ContentDraftOfQuery, ContentDraftOfQueryVariables>;
export const ContentDiffDocument = new TypedDocumentString(`
    query ContentDiff($type: ContentType!, $key: String!, $from: Int!, $to: Int!) {
  contentDiff(type: $type, key: $key, from: $from, to: $to) {
    ...ContentChangeFields
  }
}
    fragment ContentChangeFields on ContentChange {
  path
  label
  kind
  before
  after
}`, {"hash":"sha256:d13fb3ae8817f5164b3690e3fd1d7755e423a8bd0a8312988f044a00ac1f6edd"}) as unknown as TypedDocumentString<ContentDiffQuery, ContentDiffQueryVariables>;
export const PreviewContentDocument = new TypedDocumentString(`
    query PreviewContent($input: PreviewContentInput!) {
  previewContent(input: $input) {
    changes {
      ...ContentChangeFields
    }
    problems {
      path
      code
      message
    }
    breaking
    impact {
      loops
      inFlight
      jobs
      usedBy {
        ...ContentItemFields
      }
    }
  }
}
    fragment ContentItemFields on ContentItem {
  type
  key
  title
  roundKind
  archived
  version
  publishedAt
  publishedBy {
    ...PersonRefFields
  }
}
fragment ContentChangeFields on ContentChange {
  path
  label
  kind
  before
  after
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:6625ed47956ccc73891ae73d88efa4853c8a2ff8856977d19141a7c9850ca6a0"}) as unknown as TypedDocumentString<PreviewContentQuery, PreviewContentQueryVariables>;
export const CompetencyCatalogueDocument = new TypedDocumentString(`
    query CompetencyCatalogue {
  competencies {
    ...CompetencyEntryFields
  }
}
    fragment CompetencyEntryFields on CompetencyEntry {
  key
  name
  description
  crossRound
  version
}`, {"hash":"sha256:21e74454872ec6f1a6e12015c58e0506bd9a63aaef8a09338ad7c4797ebe2866"}) as unknown as TypedDocumentString<CompetencyCatalogueQuery, CompetencyCatalogueQueryVariables>;
export const SaveCompetencyDocument = new TypedDocumentString(`
    mutation SaveCompetency($input: SaveCompetencyInput!) {
  saveCompetency(input: $input) {
    __typename
    ... on CompetencySaved {
      competency {
        ...CompetencyEntryFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on Problem {
      message
    }
  }
}
    fragment CompetencyEntryFields on CompetencyEntry {
  key
  name
  description
  crossRound
  version
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:a989f9191ff5e6125c2cd714af3b962275e44dceb047512d4221285e70e603c8"}) as unknown as TypedDocumentString<SaveCompetencyMutation, SaveCompetencyMutationVariables>;
export const PublishContentDocument = new TypedDocumentString(`
    mutation PublishContent($input: PublishContentInput!) {
  publishContent(input: $input) {
    __typename
    ... on ContentPublished {
      item {
        ...ContentItemFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on Problem {
      message
    }
  }
}
    fragment ContentItemFields on ContentItem {
  type
  key
  title
  roundKind
  archived
  version
  publishedAt
  publishedBy {
    ...PersonRefFields
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
}`, {"hash":"sha256:d0b26d1b53c868ce29b429ca52bea3b13e8fc8e51f02de63d148e769f0a578f1"}) as unknown as TypedDocumentString<PublishContentMutation, PublishContentMutationVariables>;
export const ArchiveContentDocument = new TypedDocumentString(`
    mutation ArchiveContent($input: ArchiveContentInput!) {
  archiveContent(input: $input) {
    __typename
    ... on ContentArchived {
      item {
        ...ContentItemFields
      }
    }
    ... on ContentInUseProblem {
      jobs
      usedBy {
        ...ContentItemFields
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment ContentItemFields on ContentItem {
  type
  key
  title
  roundKind
  archived
  version
  publishedAt
  publishedBy {
    ...PersonRefFields
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:2c5126dbd05c7dc24c0c1e59eea77d89a1d2e58fe8f2fc98c8277f6d79d69f5f"}) as unknown as TypedDocumentString<ArchiveContentMutation, ArchiveContentMutationVariables>;
export const RestoreContentDocument = new TypedDocumentString(`
    mutation RestoreContent($input: ArchiveContentInput!) {
  restoreContent(input: $input) {
    __typename
    ... on ContentRestored {
      item {
        ...ContentItemFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on Problem {
      message
    }
  }
}
    fragment ContentItemFields on ContentItem {
  type
  key
  title
  roundKind
  archived
  version
  publishedAt
  publishedBy {
    ...PersonRefFields
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
}`, {"hash":"sha256:2da5eb5b791f6301754bf62469dabf84630d97881cdd8c7e68b27c68f8292291"}) as unknown as TypedDocumentString<RestoreContentMutation, RestoreContentMutationVariables>;
export const ImportContentDocument = new TypedDocumentString(`
    mutation ImportContent($input: ImportContentInput!) {
  importContent(input: $input) {
    __typename
    ... on ContentImported {
      dryRun
      items {
        type
        key
        outcome
        breaking
        changes {
          ...ContentChangeFields
        }
      }
    }
    ... on ContentFileProblem {
      faults {
        line
        path
        code
        message
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on Problem {
      message
    }
  }
}
    fragment ContentChangeFields on ContentChange {
  path
  label
  kind
  before
  after
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:c0d9351e9493b29e86c6daf14594e0d6c2d9f91790b8961909dadfd4c31ac1f0"}) as unknown as TypedDocumentString<ImportContentMutation, ImportContentMutationVariables>;
export const DebriefOneDocument = new TypedDocumentString(`
    query DebriefOne($loopId: UUID!, $number: Int) {
  debrief(loopId: $loopId, number: $number) {
    __typename
    ... on Debrief {
      ...DebriefFields
    }
    ... on DebriefGate {
      ...DebriefGateFields
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
    fragment DebriefCitationFields on DebriefCitation {
  seatId
  noteId
  personName
  roundName
  text
}
fragment DebriefVoterFields on DebriefVoter {
  personId
  name
  isYou
  state
  present
  excusedReason
}
fragment DebriefNoteFields on DebriefNote {
  id
  author
  authorId
  kind
  text
  writtenAt
  about {
    competency
    flagType
    citations {
      ...DebriefCitationFields
    }
  }
}
fragment DebriefSeatFields on DebriefSeat {
  firstVote
  firstVotedAt
  ratings {
    seatId
    roundName
    competency
    name
    value
    notProbed
  }
  vote
  level
  reason
  citations {
    ...DebriefCitationFields
  }
  sealedAt
  readSections
  state
}
fragment DebriefFields on Debrief {
  __typename
  id
  loopId
  number
  version
  candidate {
    ...CandidateRefFields
  }
  jobTitle
  level
  levels
  mode
  phase
  openedBy
  openedAt
  readUntil
  contentVersion
  changedSince
  revealedAt
  closedAt
  closedReason
  mayFacilitate
  decider
  me {
    ...DebriefSeatFields
  }
  voters {
    ...DebriefVoterFields
  }
  votes {
    personId
    name
    firstVote
    vote
    level
    reason
    changed
    citations {
      ...DebriefCitationFields
    }
  }
  shifts {
    from
    to
    names
  }
  levelVotes {
    level
    names
  }
  notes {
    ...DebriefNoteFields
  }
}
fragment DebriefGateFields on DebriefGate {
  __typename
  loopId
  loopVersion
  candidate {
    ...CandidateRefFields
  }
  jobTitle
  level
  canOpen
  closedBecause
  missing {
    ...MissingFields
  }
  excused {
    personName
    roundName
    reason
  }
  filed
  voters {
    ...DebriefVoterFields
  }
  mayOpen
  past {
    number
    openedAt
    closedAt
    phase
    closedReason
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
  isMock
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
}`, {"hash":"sha256:226d7cd0964c6e21b1a0c1f713269a58523bb3509805f46153177079bfba1142"}) as unknown as TypedDocumentString<DebriefOneQuery, DebriefOneQueryVariables>;
export const DebriefsToVoteDocument = new TypedDocumentString(`
    query DebriefsToVote {
  debriefsToVote {
    loopId
    candidateName
    jobTitle
    mode
    openedAt
    readUntil
  }
}
    `, {"hash":"sha256:7808a2dee086e5472e4e0f1f1b30507c7db0a400c37008a80ee32eb086fea951"}) as unknown as TypedDocumentString<DebriefsToVoteQuery, DebriefsToVoteQueryVariables>;
export const OpenDebriefDocument = new TypedDocumentString(`
    mutation OpenDebrief($input: OpenDebriefInput!) {
  openDebrief(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on DebriefOpened {
      debrief {
        ...DebriefFields
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
    ... on FeedbackLocked {
      ...LockedFields
    }
  }
}
    fragment DebriefCitationFields on DebriefCitation {
  seatId
  noteId
  personName
  roundName
  text
}
fragment DebriefVoterFields on DebriefVoter {
  personId
  name
  isYou
  state
  present
  excusedReason
}
fragment DebriefNoteFields on DebriefNote {
  id
  author
  authorId
  kind
  text
  writtenAt
  about {
    competency
    flagType
    citations {
      ...DebriefCitationFields
    }
  }
}
fragment DebriefSeatFields on DebriefSeat {
  firstVote
  firstVotedAt
  ratings {
    seatId
    roundName
    competency
    name
    value
    notProbed
  }
  vote
  level
  reason
  citations {
    ...DebriefCitationFields
  }
  sealedAt
  readSections
  state
}
fragment DebriefFields on Debrief {
  __typename
  id
  loopId
  number
  version
  candidate {
    ...CandidateRefFields
  }
  jobTitle
  level
  levels
  mode
  phase
  openedBy
  openedAt
  readUntil
  contentVersion
  changedSince
  revealedAt
  closedAt
  closedReason
  mayFacilitate
  decider
  me {
    ...DebriefSeatFields
  }
  voters {
    ...DebriefVoterFields
  }
  votes {
    personId
    name
    firstVote
    vote
    level
    reason
    changed
    citations {
      ...DebriefCitationFields
    }
  }
  shifts {
    from
    to
    names
  }
  levelVotes {
    level
    names
  }
  notes {
    ...DebriefNoteFields
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
  isMock
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
}`, {"hash":"sha256:eca62f2e6c787383266df405877897eceffe4e5c0e7171429ed147a62e6e0d71"}) as unknown as TypedDocumentString<OpenDebriefMutation, OpenDebriefMutationVariables>;
export const MarkDebriefReadDocument = new TypedDocumentString(`
    mutation MarkDebriefRead($input: MarkDebriefReadInput!) {
  markDebriefRead(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on DebriefReadMarked {
      readSections
    }
  }
}
    `, {"hash":"sha256:484fa31c71ded8601adf9440875ed2f929e3c82bfef5a073cdedf9f23b4ea86b"}) as unknown as TypedDocumentString<MarkDebriefReadMutation, MarkDebriefReadMutationVariables>;
export const SealVoteDocument = new TypedDocumentString(`
    mutation SealVote($input: SealVoteInput!) {
  sealVote(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on VoteSealed {
      debrief {
        ...DebriefFields
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
    fragment DebriefCitationFields on DebriefCitation {
  seatId
  noteId
  personName
  roundName
  text
}
fragment DebriefVoterFields on DebriefVoter {
  personId
  name
  isYou
  state
  present
  excusedReason
}
fragment DebriefNoteFields on DebriefNote {
  id
  author
  authorId
  kind
  text
  writtenAt
  about {
    competency
    flagType
    citations {
      ...DebriefCitationFields
    }
  }
}
fragment DebriefSeatFields on DebriefSeat {
  firstVote
  firstVotedAt
  ratings {
    seatId
    roundName
    competency
    name
    value
    notProbed
  }
  vote
  level
  reason
  citations {
    ...DebriefCitationFields
  }
  sealedAt
  readSections
  state
}
fragment DebriefFields on Debrief {
  __typename
  id
  loopId
  number
  version
  candidate {
    ...CandidateRefFields
  }
  jobTitle
  level
  levels
  mode
  phase
  openedBy
  openedAt
  readUntil
  contentVersion
  changedSince
  revealedAt
  closedAt
  closedReason
  mayFacilitate
  decider
  me {
    ...DebriefSeatFields
  }
  voters {
    ...DebriefVoterFields
  }
  votes {
    personId
    name
    firstVote
    vote
    level
    reason
    changed
    citations {
      ...DebriefCitationFields
    }
  }
  shifts {
    from
    to
    names
  }
  levelVotes {
    level
    names
  }
  notes {
    ...DebriefNoteFields
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
  isMock
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
}`, {"hash":"sha256:6ea007521da8f0b1cb11ad8a912366a9f83f5e26fd65aebe601a55ab94ef3aca"}) as unknown as TypedDocumentString<SealVoteMutation, SealVoteMutationVariables>;
export const ExcuseVoterDocument = new TypedDocumentString(`
    mutation ExcuseVoter($input: ExcuseVoterInput!) {
  excuseVoter(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on VoterExcused {
      debrief {
        ...DebriefFields
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
    fragment DebriefCitationFields on DebriefCitation {
  seatId
  noteId
  personName
  roundName
  text
}
fragment DebriefVoterFields on DebriefVoter {
  personId
  name
  isYou
  state
  present
  excusedReason
}
fragment DebriefNoteFields on DebriefNote {
  id
  author
  authorId
  kind
  text
  writtenAt
  about {
    competency
    flagType
    citations {
      ...DebriefCitationFields
    }
  }
}
fragment DebriefSeatFields on DebriefSeat {
  firstVote
  firstVotedAt
  ratings {
    seatId
    roundName
    competency
    name
    value
    notProbed
  }
  vote
  level
  reason
  citations {
    ...DebriefCitationFields
  }
  sealedAt
  readSections
  state
}
fragment DebriefFields on Debrief {
  __typename
  id
  loopId
  number
  version
  candidate {
    ...CandidateRefFields
  }
  jobTitle
  level
  levels
  mode
  phase
  openedBy
  openedAt
  readUntil
  contentVersion
  changedSince
  revealedAt
  closedAt
  closedReason
  mayFacilitate
  decider
  me {
    ...DebriefSeatFields
  }
  voters {
    ...DebriefVoterFields
  }
  votes {
    personId
    name
    firstVote
    vote
    level
    reason
    changed
    citations {
      ...DebriefCitationFields
    }
  }
  shifts {
    from
    to
    names
  }
  levelVotes {
    level
    names
  }
  notes {
    ...DebriefNoteFields
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
  isMock
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
}`, {"hash":"sha256:63996b58b3798afba212dbdb1b5d216dff3aaadc89daba9882cdfc5fbd93700e"}) as unknown as TypedDocumentString<ExcuseVoterMutation, ExcuseVoterMutationVariables>;
export const AddDebriefNoteDocument = new TypedDocumentString(`
    mutation AddDebriefNote($input: AddDebriefNoteInput!) {
  addDebriefNote(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on DebriefNoteAdded {
      note {
        ...DebriefNoteFields
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
    fragment DebriefCitationFields on DebriefCitation {
  seatId
  noteId
  personName
  roundName
  text
}
fragment DebriefNoteFields on DebriefNote {
  id
  author
  authorId
  kind
  text
  writtenAt
  about {
    competency
    flagType
    citations {
      ...DebriefCitationFields
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:a0351ecedc1d81c9e489fbd139e440bfb27fd4bbe94ecab81340fdc4c53d71d4"}) as unknown as TypedDocumentString<AddDebriefNoteMutation, AddDebriefNoteMutationVariables>;
export const CancelDebriefDocument = new TypedDocumentString(`
    mutation CancelDebrief($input: CancelDebriefInput!) {
  cancelDebrief(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on DebriefCancelled {
      loopId
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:b6b41c64a4327551173b859dc5d47ef3691d377c79bf60c3f46256a326ce4939"}) as unknown as TypedDocumentString<CancelDebriefMutation, CancelDebriefMutationVariables>;
export const DecisionOutlookDocument = new TypedDocumentString(`
    query DecisionOutlook($loopId: UUID!) {
  decisionOutlook(loopId: $loopId) {
    __typename
    ... on DecisionOutlook {
      loopId
      levels
      records {
        outcome
        record {
          ...DecisionRecordFields
        }
      }
      needsApproval
      groups {
        name
        needed
        people {
          id
          name
        }
      }
      unmet
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
    fragment DecisionRecordFields on DecisionRecord {
  debriefNumber
  votesBefore {
    recommendation
    names
  }
  votesAfter {
    recommendation
    names
  }
  levelVotes {
    level
    names
  }
  dissent {
    name
    vote
    statement
  }
  unresolvedFlags {
    type
    name
    severity
    status
  }
  gaps {
    competency
    name
    have
    need
    acceptedReason
  }
  notIndependent
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:c898b04e18637acb2c73aae803624ba2cb849181ebfa7327ca4fa93ac2961181"}) as unknown as TypedDocumentString<DecisionOutlookQuery, DecisionOutlookQueryVariables>;
export const ApprovalsToAnswerDocument = new TypedDocumentString(`
    query ApprovalsToAnswer {
  approvalsToAnswer {
    decisionId
    loopId
    candidateName
    jobTitle
    outcome
    level
    decidedBy
    decidedAt
    groupName
  }
}
    `, {"hash":"sha256:e36c0d0040da827bfc1aa48785e304d24152e4a381b61828a8326b97013fdb00"}) as unknown as TypedDocumentString<ApprovalsToAnswerQuery, ApprovalsToAnswerQueryVariables>;
export const CandidatesToTellDocument = new TypedDocumentString(`
    query CandidatesToTell {
  candidatesToTell {
    loopId
    candidateName
    jobTitle
    outcome
    decidedAt
  }
}
    `, {"hash":"sha256:08e9c0da00a19fd698057a1b24ef51357f860f6a4a2a64c8919523f2f0467c68"}) as unknown as TypedDocumentString<CandidatesToTellQuery, CandidatesToTellQueryVariables>;
export const ApprovalFlowsDocument = new TypedDocumentString(`
    query ApprovalFlows {
  approvalFlows {
    ...ApprovalFlowFields
  }
}
    fragment ApprovalFlowFields on ApprovalFlow {
  id
  jobId
  jobTitle
  version
  followsDefault
  outcomes
  groups {
    name
    needed
    people {
      id
      name
      timeZone
    }
  }
  updatedBy
  updatedAt
}`, {"hash":"sha256:3e9d48e7e6a01ff1688c82e9286b09bb5bd5470235252763325ecc527e04c591"}) as unknown as TypedDocumentString<ApprovalFlowsQuery, ApprovalFlowsQueryVariables>;
export const MemoDeliveryDocument = new TypedDocumentString(`
    query MemoDelivery($loopId: UUID!) {
  memoDelivery(loopId: $loopId) {
    personName
    state
    at
  }
}
    `, {"hash":"sha256:801a66ad1cd7f23c98482ca49d46231a91c2cbaa71de0184f888d7bc836a15fc"}) as unknown as TypedDocumentString<MemoDeliveryQuery, MemoDeliveryQueryVariables>;
export const PacketVersionsDocument = new TypedDocumentString(`
    query PacketVersions($loopId: UUID!) {
  packetVersions(loopId: $loopId) {
    __typename
    ... on PacketVersions {
      loopId
      versions {
        number
        reason
        frozenAt
        frozenBy
        sha256
        outcome
      }
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:16e941397588f3c7e30a1bd307638729a029b04a57196ec0af2a0556d00db56a"}) as unknown as TypedDocumentString<PacketVersionsQuery, PacketVersionsQueryVariables>;
export const PacketDiffDocument = new TypedDocumentString(`
    query PacketDiff($loopId: UUID!, $from: Int!, $to: Int!) {
  packetDiff(loopId: $loopId, from: $from, to: $to) {
    __typename
    ... on Problem {
      message
    }
    ... on PacketDiff {
      from
      to
      lines {
        kind
        about
        before
        after
      }
    }
    ... on FeedbackLocked {
      ...LockedFields
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:fe85ce8e78686f117aeb4b1d61f1acee93fd84e71277c2a1ae0698942de4a3e4"}) as unknown as TypedDocumentString<PacketDiffQuery, PacketDiffQueryVariables>;
export const AnswerApprovalDocument = new TypedDocumentString(`
    mutation AnswerApproval($input: AnswerApprovalInput!) {
  answerApproval(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ApprovalAnswered {
      decision {
        ...DecisionFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on CriticalFlagProblem {
      flagTypes
    }
    ... on FeedbackMissingProblem {
      missing {
        ...MissingFields
      }
    }
  }
}
    fragment DecisionRecordFields on DecisionRecord {
  debriefNumber
  votesBefore {
    recommendation
    names
  }
  votesAfter {
    recommendation
    names
  }
  levelVotes {
    level
    names
  }
  dissent {
    name
    vote
    statement
  }
  unresolvedFlags {
    type
    name
    severity
    status
  }
  gaps {
    competency
    name
    have
    need
    acceptedReason
  }
  notIndependent
}
fragment DecisionFields on Decision {
  id
  number
  state
  outcome
  level
  rationale
  memo
  decidedBy
  decidedAt
  packetNumber
  packetSha256
  record {
    ...DecisionRecordFields
  }
  approvals {
    position
    name
    needed
    state
    people {
      id
      name
    }
    answers {
      person
      verdict
      reason
      at
    }
  }
  settlement {
    state
    by
    reason
    at
  }
  changedSince
  mayAnswer
  mayWithdraw
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}
fragment MissingFields on MissingFeedback {
  seatId
  personId
  personName
  roundName
  dueAt
}`, {"hash":"sha256:6e7a39f5e2d7b87b45b135db5d2881b02acc97ebb1692ae9ad5baea0f9a11e35"}) as unknown as TypedDocumentString<AnswerApprovalMutation, AnswerApprovalMutationVariables>;
export const WithdrawDecisionDocument = new TypedDocumentString(`
    mutation WithdrawDecision($input: WithdrawDecisionInput!) {
  withdrawDecision(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on DecisionWithdrawn {
      decision {
        ...DecisionFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment DecisionRecordFields on DecisionRecord {
  debriefNumber
  votesBefore {
    recommendation
    names
  }
  votesAfter {
    recommendation
    names
  }
  levelVotes {
    level
    names
  }
  dissent {
    name
    vote
    statement
  }
  unresolvedFlags {
    type
    name
    severity
    status
  }
  gaps {
    competency
    name
    have
    need
    acceptedReason
  }
  notIndependent
}
fragment DecisionFields on Decision {
  id
  number
  state
  outcome
  level
  rationale
  memo
  decidedBy
  decidedAt
  packetNumber
  packetSha256
  record {
    ...DecisionRecordFields
  }
  approvals {
    position
    name
    needed
    state
    people {
      id
      name
    }
    answers {
      person
      verdict
      reason
      at
    }
  }
  settlement {
    state
    by
    reason
    at
  }
  changedSince
  mayAnswer
  mayWithdraw
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:c9f97c03e2b44abb056abdabaa3d32a5a69a7835e71f08bbec0e8cfb495e437e"}) as unknown as TypedDocumentString<WithdrawDecisionMutation, WithdrawDecisionMutationVariables>;
export const RecordCandidateToldDocument = new TypedDocumentString(`
    mutation RecordCandidateTold($input: RecordCandidateToldInput!) {
  recordCandidateTold(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on CandidateToldRecorded {
      entry {
        ...CandidateToldFields
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
    fragment CandidateToldFields on CandidateTold {
  state
  channel
  note
  by
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:583bc7a0fabae0d6c152f9b026054d1dcb207583035df8d4029b6b7770cb0aef"}) as unknown as TypedDocumentString<RecordCandidateToldMutation, RecordCandidateToldMutationVariables>;
export const SaveApprovalFlowDocument = new TypedDocumentString(`
    mutation SaveApprovalFlow($input: SaveApprovalFlowInput!) {
  saveApprovalFlow(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ApprovalFlowSaved {
      flow {
        ...ApprovalFlowFields
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
    fragment ApprovalFlowFields on ApprovalFlow {
  id
  jobId
  jobTitle
  version
  followsDefault
  outcomes
  groups {
    name
    needed
    people {
      id
      name
      timeZone
    }
  }
  updatedBy
  updatedAt
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:d9f469e7aaac24b5f2f63fb55c689a6093ba24a2b9ee32e8fe9d8a6ee3ab1dab"}) as unknown as TypedDocumentString<SaveApprovalFlowMutation, SaveApprovalFlowMutationVariables>;
export const ExportRunsDocument = new TypedDocumentString(`
    query ExportRuns {
  exportRuns {
    ...ExportRunFields
  }
}
    fragment ExportRunFields on ExportRun {
  id
  content
  format
  state
  done
  total
  bytes
  problem
  createdAt
  finishedAt
  expiresAt
  downloadUrl
}`, {"hash":"sha256:5fcf1d556cd5f92d4a566f469a42d6a82c9bab616139e9a4c8da795f568cd3d2"}) as unknown as TypedDocumentString<ExportRunsQuery, ExportRunsQueryVariables>;
export const MakeExportDocument = new TypedDocumentString(`
    mutation MakeExport($input: MakeExportInput!) {
  makeExport(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ExportMade {
      run {
        ...ExportRunFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment ExportRunFields on ExportRun {
  id
  content
  format
  state
  done
  total
  bytes
  problem
  createdAt
  finishedAt
  expiresAt
  downloadUrl
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:771ab61c6fb53f8ad7bc23c8094d3da8c53ff5aaabd8ead2c6fcd909e75ffac8"}) as unknown as TypedDocumentString<MakeExportMutation, MakeExportMutationVariables>;
export const RemoveFileDocument = new TypedDocumentString(`
    mutation RemoveFile($input: RemoveFileInput!) {
  removeFile(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on FileRemoved {
      id
    }
  }
}
    `, {"hash":"sha256:434be47d3b38b0c1f5f58c46c1d5b892f232daffef86f09839f2cb0ddd3b8efa"}) as unknown as TypedDocumentString<RemoveFileMutation, RemoveFileMutationVariables>;
export const RemoveArtefactDocument = new TypedDocumentString(`
    mutation RemoveArtefact($input: RemoveArtefactInput!) {
  removeArtefact(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ArtefactRemoved {
      id
    }
  }
}
    `, {"hash":"sha256:9a26f17928e715bb58f43a357a2e2f6f50ea494ffbcb53f6cb1c260206d124be"}) as unknown as TypedDocumentString<RemoveArtefactMutation, RemoveArtefactMutationVariables>;
export const EraseCandidateDocument = new TypedDocumentString(`
    mutation EraseCandidate($input: EraseCandidateInput!) {
  eraseCandidate(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on CandidateErased {
      candidate {
        ...CandidateFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
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
  erasedAt
  files {
    ...StoredFileFields
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
}`, {"hash":"sha256:686a7967e65d43629114984bb6a4f77db8c829b9d1f4c2d47474883157c40adb"}) as unknown as TypedDocumentString<EraseCandidateMutation, EraseCandidateMutationVariables>;
export const LoopGuideDocument = new TypedDocumentString(`
    query LoopGuide($loopId: UUID!) {
  loopGuide(loopId: $loopId) {
    __typename
    ... on LoopGuide {
      guide {
        ...GuideFields
      }
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment GuideFields on Guide {
  id
  loopId
  url
  startsOn
  onsiteOn
  planDays
  madeAt
  madeBy {
    ...PersonRefFields
  }
  expiresAt
  expired
  sentAt
  opens
  lastOpenedAt
  version
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:bb7697ebaac3c28dac2c8862d3572846f95308367382f9f93414b48e7a4f72a8"}) as unknown as TypedDocumentString<LoopGuideQuery, LoopGuideQueryVariables>;
export const MakeGuideDocument = new TypedDocumentString(`
    mutation MakeGuide($input: MakeGuideInput!) {
  makeGuide(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on GuideMade {
      guide {
        ...GuideFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment GuideFields on Guide {
  id
  loopId
  url
  startsOn
  onsiteOn
  planDays
  madeAt
  madeBy {
    ...PersonRefFields
  }
  expiresAt
  expired
  sentAt
  opens
  lastOpenedAt
  version
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
}`, {"hash":"sha256:4624917e3f91b301f6e907fd68eabc4dcc32d621fb5ec102fe9634421c69f91e"}) as unknown as TypedDocumentString<MakeGuideMutation, MakeGuideMutationVariables>;
export const SendGuideDocument = new TypedDocumentString(`
    mutation SendGuide($input: SendGuideInput!) {
  sendGuide(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on GuideSent {
      guide {
        ...GuideFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment GuideFields on Guide {
  id
  loopId
  url
  startsOn
  onsiteOn
  planDays
  madeAt
  madeBy {
    ...PersonRefFields
  }
  expiresAt
  expired
  sentAt
  opens
  lastOpenedAt
  version
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
}`, {"hash":"sha256:1dabb51771ca337d8989afee6793dfe4a965bd4c2982f51118f4ad806f7c3349"}) as unknown as TypedDocumentString<SendGuideMutation, SendGuideMutationVariables>;
export const RevokeGuideDocument = new TypedDocumentString(`
    mutation RevokeGuide($input: RevokeGuideInput!) {
  revokeGuide(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on GuideRevoked {
      loopId
    }
  }
}
    `, {"hash":"sha256:4d1b5523f2a6d08de58b6f9d71f4424a40680cd8f4476925a8d36fc4acbd7e68"}) as unknown as TypedDocumentString<RevokeGuideMutation, RevokeGuideMutationVariables>;
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
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
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
  erasedAt
  files {
    ...StoredFileFields
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
}`, {"hash":"sha256:bc1f6e2ad9f5383f89b7a870650c6edd16b32b6aa399c59a04c6b5480f57d97f"}) as unknown as TypedDocumentString<CandidateOneQuery, CandidateOneQueryVariables>;
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
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
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
  erasedAt
  files {
    ...StoredFileFields
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
}`, {"hash":"sha256:1206dd5c5d9cd9b6a158c2ebe1bc5a476fe6582791bc5c5d51a05a8e3f3a43cd"}) as unknown as TypedDocumentString<AddCandidateMutation, AddCandidateMutationVariables>;
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
export const ImportedHistoryDocument = new TypedDocumentString(`
    query ImportedHistory($candidateId: UUID!) {
  importedHistory(candidateId: $candidateId) {
    candidateId
    applications {
      id
      source
      jobTitle
      stage
      status
      reason
      appliedAt
      closedAt
    }
    interviews {
      id
      source
      name
      stage
      state
      startsAt
      endsAt
      onDate
      place
      interviewers {
        name
        response
      }
    }
    scorecards {
      ...ImportedScorecardFields
    }
  }
}
    fragment ImportedScorecardFields on ImportedScorecard {
  id
  author {
    ...PersonRefFields
  }
  authorName
  source
  roundName
  interviewedAt
  submittedAt
  recommendation
  recommendationOriginal
  summary
  ratings {
    group
    name
    note
    original
    rating
  }
  answers {
    question
    answer
  }
  privateNotes
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:ed0918c90069428261ac66ae097f4c60bfdf24116f400d514d86f8487b4592a9"}) as unknown as TypedDocumentString<ImportedHistoryQuery, ImportedHistoryQueryVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    query ImportRuns($first: Int, $after: String) {
  importRuns(first: $first, after: $after) {
    edges {
      cursor
      node {
        ...ImportRunFields
      }
    }
    pageInfo {
      ...PageFields
    }
  }
}
    fragment ImportRunFields on ImportRun {
  id
  source
  content
  fileName
  state
  done
  total
  counts {
    record
    create
    update
    unchanged
    wait
    error
  }
  unknownFields {
    record
    field
    times
    example
  }
  problem
  createdBy {
    ...PersonRefFields
  }
  createdAt
  finishedAt
  version
}
fragment PageFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:f26a4ef51446d1978c12283cec7213a54e5cb152dfccad93d5432fdd708f28fe"}) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunOneDocument = new TypedDocumentString(`
    query ImportRunOne($id: UUID!) {
  importRun(id: $id) {
    ...ImportRunFields
  }
}
    fragment ImportRunFields on ImportRun {
  id
  source
  content
  fileName
  state
  done
  total
  counts {
    record
    create
    update
    unchanged
    wait
    error
  }
  unknownFields {
    record
    field
    times
    example
  }
  problem
  createdBy {
    ...PersonRefFields
  }
  createdAt
  finishedAt
  version
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:8f73e737c8c45f99f9dbc106d63984fdd0e1431043e3f6c6993a938d24d2d58e"}) as unknown as TypedDocumentString<ImportRunOneQuery, ImportRunOneQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($runId: UUID!, $first: Int, $after: String, $filter: ImportRowFilter) {
  importRows(runId: $runId, first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        number
        record
        sourceId
        label
        action
        problems {
          path
          code
          message
        }
        applied
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
}`, {"hash":"sha256:bf1468efdbe18ab958d53fe2e33ff5caa04036b1db6e7531e924b6e2b45c5b3f"}) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const ApplyImportDocument = new TypedDocumentString(`
    mutation ApplyImport($input: ApplyImportInput!) {
  applyImport(input: $input) {
    __typename
    ... on Problem {
      message
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
}`, {"hash":"sha256:ac3c1f043521759e0fad775ebac2d894ae13b51c631080d1d088a7d6b0a70a70"}) as unknown as TypedDocumentString<ApplyImportMutation, ApplyImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($input: CancelImportInput!) {
  cancelImport(input: $input) {
    __typename
    ... on Problem {
      message
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
}`, {"hash":"sha256:933ac64474cc520f482f7ad89f5816e4945a09e1ed5f237ab07c95b6ce55ef91"}) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const AgreementDocument = new TypedDocumentString(`
    query Agreement($roundKind: RoundKind) {
  agreement(roundKind: $roundKind) {
    loops
    ratings
    fewest
    fit {
      number
      state
      fittedAt
      gain
      ratings
      subjects
      raters
      panels
      candidateSpread
      habitSpread
      restSpread
      needed
    }
    competencies {
      competency
      name
      ratings
      shared
      alpha {
        value
        low
        high
      }
      icc {
        single
        mean
        panel
      }
      kappa {
        value
        pairs
      }
      needed
    }
  }
}
    `, {"hash":"sha256:cd43f9903a96a438ad46eb5abf1b6e292923a0275e4034bbe20f321b5c68902e"}) as unknown as TypedDocumentString<AgreementQuery, AgreementQueryVariables>;
export const RatingHabitsDocument = new TypedDocumentString(`
    query RatingHabits {
  ratingHabits {
    fewest
    habits {
      person {
        id
        name
      }
      isYou
      ratings
      shared
      effect
      low
      high
      lowest
      highest
      spread
    }
  }
}
    `, {"hash":"sha256:8cf9175805fb016875be54575c750bd7f428c2f8b692e7bc118d152fb7ce4fc0"}) as unknown as TypedDocumentString<RatingHabitsQuery, RatingHabitsQueryVariables>;
export const ComparePacketsDocument = new TypedDocumentString(`
    query ComparePackets($jobId: UUID!, $loopIds: [UUID!]!) {
  comparePackets(jobId: $jobId, loopIds: $loopIds) {
    __typename
    ... on PacketComparison {
      jobId
      jobTitle
      severity {
        state
        fittedAt
        ratings
      }
      candidates {
        loopId
        name
        level
        state
        complete
      }
      competencies {
        key
        name
        oneScale
        cells {
          loopId
          mean
          min
          max
          n
          assessors
          minAssessors
          estimate {
            value
            low
            high
          }
        }
      }
      warnings {
        kind
        loopIds
        competency
        statement
      }
      leftOut {
        loopId
        name
        reason
      }
      choices {
        loopId
        name
        level
      }
    }
    ... on NotFoundProblem {
      message
      subject
    }
    ... on FieldProblems {
      message
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"sha256:4723f52c6869539ecb895183905077f7afae4422fac14b9d30890068ebe054c5"}) as unknown as TypedDocumentString<ComparePacketsQuery, ComparePacketsQueryVariables>;
export const KitSheetDocument = new TypedDocumentString(`
    query KitSheet($seatId: UUID!) {
  kit(seatId: $seatId) {
    __typename
    ... on ScorecardSheet {
      ...SheetFields
      place
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
  }
}
fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
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
fragment CertificateFields on IndependenceCertificate {
  independent
  filedAt
  submittedBy {
    ...PersonRefFields
  }
  looksBefore {
    via
    at
  }
  firstLookAfter
  statement
}
fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  artefacts {
    ...StoredFileFields
  }
  counts
  independent
  submittedAt
  certificate {
    ...CertificateFields
  }
  onBehalf {
    by {
      ...PersonRefFields
    }
    reason
  }
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
fragment SheetFields on ScorecardSheet {
  seatId
  isMock
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
    files {
      ...StoredFileFields
    }
  }
  artefacts {
    ...StoredFileFields
  }
  onBehalfOf {
    ...PersonRefFields
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
}`, {"hash":"sha256:a7cb2ccb0106e141a2a0e36e912e8925d9fba6c4e6b269776b1f64bb42a4a6a8"}) as unknown as TypedDocumentString<KitSheetQuery, KitSheetQueryVariables>;
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
  response
  responseNote
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
  place
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
}`, {"hash":"sha256:f91d74b1238d8729e18288426ef52c7102cbe26236dd569456bbf28f4ff21a1a"}) as unknown as TypedDocumentString<LoopOneQuery, LoopOneQueryVariables>;
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
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
  }
}
fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
  }
  recommendation
  summary
}
fragment CertificateFields on IndependenceCertificate {
  independent
  filedAt
  submittedBy {
    ...PersonRefFields
  }
  looksBefore {
    via
    at
  }
  firstLookAfter
  statement
}
fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  artefacts {
    ...StoredFileFields
  }
  counts
  independent
  submittedAt
  certificate {
    ...CertificateFields
  }
  onBehalf {
    by {
      ...PersonRefFields
    }
    reason
  }
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
}`, {"hash":"sha256:02942e4bab4ac6c9d0c57918715c626273590e3a46fd71b8842abd734c30b686"}) as unknown as TypedDocumentString<LoopScorecardsQuery, LoopScorecardsQueryVariables>;
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
  response
  responseNote
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
  place
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
  isMock
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
}`, {"hash":"sha256:df400cdb43dabb72bcafe1e5403bca0c7f4a6e1349c0289ffee2f557b01d1471"}) as unknown as TypedDocumentString<AdvanceLoopMutation, AdvanceLoopMutationVariables>;
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
  response
  responseNote
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
  place
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
  isMock
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
}`, {"hash":"sha256:012ba18e50ab44c6180437135675d95fc43b87598b7203618efb8393da01037c"}) as unknown as TypedDocumentString<StopLoopMutation, StopLoopMutationVariables>;
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:730e875fce744e49ac0a4895a4874daa192cde28323ff156e6bdc779752744ff"}) as unknown as TypedDocumentString<OpenEarlyMutation, OpenEarlyMutationVariables>;
export const MailListDocument = new TypedDocumentString(`
    query MailList($first: Int, $after: String, $filter: MailFilter) {
  mails(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        ...MailFields
      }
    }
    pageInfo {
      ...PageFields
    }
  }
}
    fragment MailFields on Mail {
  id
  kind
  state
  person {
    ...PersonRefFields
  }
  candidate {
    ...CandidateRefFields
  }
  toAddress
  subject
  loopId
  attempts
  nextAttemptAt
  code
  problem
  createdAt
  sentAt
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
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:8c38f6198c807ffd93c6e8fbfa42889aafc092848f526d29ab1fec9ab01e6e81"}) as unknown as TypedDocumentString<MailListQuery, MailListQueryVariables>;
export const MailStatusDocument = new TypedDocumentString(`
    query MailStatus {
  mailStatus {
    configured
    from
    failingSince
    problem
    waiting
    troubles
  }
}
    `, {"hash":"sha256:49cbe3a91acc8cb82f37aa2d083557931759839b4b69f5077458aee71e3ee80f"}) as unknown as TypedDocumentString<MailStatusQuery, MailStatusQueryVariables>;
export const StoppedAddressesDocument = new TypedDocumentString(`
    query StoppedAddresses {
  stoppedAddresses {
    address
    code
    reason
    stoppedAt
  }
}
    `, {"hash":"sha256:de0b330f5844c13183b8cc589a3742cb4e0f99bda1669b5aecfe7af4cc636302"}) as unknown as TypedDocumentString<StoppedAddressesQuery, StoppedAddressesQueryVariables>;
export const RetryMailDocument = new TypedDocumentString(`
    mutation RetryMail($input: RetryMailInput!) {
  retryMail(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on MailRetried {
      mail {
        ...MailFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment MailFields on Mail {
  id
  kind
  state
  person {
    ...PersonRefFields
  }
  candidate {
    ...CandidateRefFields
  }
  toAddress
  subject
  loopId
  attempts
  nextAttemptAt
  code
  problem
  createdAt
  sentAt
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
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:33869a2ca01862b1225123dbcb9b12b132762ba1d6f39a2f30e0e4614ffb767c"}) as unknown as TypedDocumentString<RetryMailMutation, RetryMailMutationVariables>;
export const ReleaseAddressDocument = new TypedDocumentString(`
    mutation ReleaseAddress($input: ReleaseAddressInput!) {
  releaseAddress(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:f4145b7b85f0f62214131b40656ac778019bc558ac92c82f19fcec53addd712a"}) as unknown as TypedDocumentString<ReleaseAddressMutation, ReleaseAddressMutationVariables>;
export const SendTestMailDocument = new TypedDocumentString(`
    mutation SendTestMail($input: SendTestMailInput!) {
  sendTestMail(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on TestMailQueued {
      mail {
        ...MailFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment MailFields on Mail {
  id
  kind
  state
  person {
    ...PersonRefFields
  }
  candidate {
    ...CandidateRefFields
  }
  toAddress
  subject
  loopId
  attempts
  nextAttemptAt
  code
  problem
  createdAt
  sentAt
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
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:ea52988ca7487ee224fe67ff2ec21bc67eed4f3a22c2fd83084159e88ad49334"}) as unknown as TypedDocumentString<SendTestMailMutation, SendTestMailMutationVariables>;
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
export const MyNotificationsDocument = new TypedDocumentString(`
    query MyNotifications {
  myNotifications {
    kinds {
      ...NotificationChoiceFields
    }
  }
}
    fragment NotificationChoiceFields on NotificationChoice {
  kind
  wanted
  optional
  meaning
}`, {"hash":"sha256:01a858fb2a6cf039b3e80e055507ad9ed0ec2236fa5d04797d138e0542b9632e"}) as unknown as TypedDocumentString<MyNotificationsQuery, MyNotificationsQueryVariables>;
export const SetNotificationDocument = new TypedDocumentString(`
    mutation SetNotification($input: SetNotificationInput!) {
  setNotification(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on NotificationSet {
      choice {
        ...NotificationChoiceFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment NotificationChoiceFields on NotificationChoice {
  kind
  wanted
  optional
  meaning
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:855fec80426064ad0748d7fee461c00c4e76eaee25263c4fea14d257dca95876"}) as unknown as TypedDocumentString<SetNotificationMutation, SetNotificationMutationVariables>;
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
    fragment DecisionRecordFields on DecisionRecord {
  debriefNumber
  votesBefore {
    recommendation
    names
  }
  votesAfter {
    recommendation
    names
  }
  levelVotes {
    level
    names
  }
  dissent {
    name
    vote
    statement
  }
  unresolvedFlags {
    type
    name
    severity
    status
  }
  gaps {
    competency
    name
    have
    need
    acceptedReason
  }
  notIndependent
}
fragment DecisionFields on Decision {
  id
  number
  state
  outcome
  level
  rationale
  memo
  decidedBy
  decidedAt
  packetNumber
  packetSha256
  record {
    ...DecisionRecordFields
  }
  approvals {
    position
    name
    needed
    state
    people {
      id
      name
    }
    answers {
      person
      verdict
      reason
      at
    }
  }
  settlement {
    state
    by
    reason
    at
  }
  changedSince
  mayAnswer
  mayWithdraw
}
fragment CandidateToldFields on CandidateTold {
  state
  channel
  note
  by
  at
}
fragment EvidenceFields on EvidenceNote {
  id
  kind
  text
  atSeconds
  fileId
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
  readings {
    ...FlagReadingFields
  }
}
fragment AcceptedGapFields on AcceptedGap {
  reason
  acceptedBy
  at
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
  voteSealed
  state
  loopVersion
  rounds {
    roundId
    stageName
    name
    kind
    aiPolicy
    rubricTitle
    rubricVersion
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
    hoursLate
    independent
    amendedAfterSeeing
    recommendation
    contradiction
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
    estimate {
      value
      low
      high
      raw
      pull
      lines {
        seatId
        shift
        sharedFrom
        statement
      }
    }
    acceptedGap {
      ...AcceptedGapFields
    }
    ratings {
      seatId
      value
      notProbed
      supported
      support
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
    estimate {
      value
      low
      high
    }
  }
  robustness {
    bar
    side
    share
    tries
    pivot
    oneMore {
      competency
      share
    }
  }
  severity {
    state
    fittedAt
    ratings
  }
  independence {
    independent
    total
  }
  scorecards {
    seatId
    personName
    roundName
    kind
    submittedAt
    recommendation
    summary
    certificate {
      independent
      filedAt
      submittedBy
      looksBefore {
        via
        at
      }
      statement
    }
    onBehalf {
      by
      reason
    }
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
    reason
    latest
  }
  decisions {
    ...DecisionFields
  }
  communication {
    ...CandidateToldFields
  }
}
fragment FlagReadingFields on FlagReading {
  id
  readerId
  reader
  askedBy
  askedAt
  verdict
  reason
  readAt
}
fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
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
  isMock
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
}`, {"hash":"sha256:4642e266556601003cdb96f1d5ae9a14420df92357857f0f10af4bd6cd644d8f"}) as unknown as TypedDocumentString<PacketOneQuery, PacketOneQueryVariables>;
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:ed10244b002df808d7a610b149843d574f74457c30e73076c8c6a32f286a3abb"}) as unknown as TypedDocumentString<AdjudicateFlagMutation, AdjudicateFlagMutationVariables>;
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
    ... on DecisionPendingProblem {
      decidedBy
      decidedAt
    }
    ... on ApprovalUnmetProblem {
      groups
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
    fragment DecisionRecordFields on DecisionRecord {
  debriefNumber
  votesBefore {
    recommendation
    names
  }
  votesAfter {
    recommendation
    names
  }
  levelVotes {
    level
    names
  }
  dissent {
    name
    vote
    statement
  }
  unresolvedFlags {
    type
    name
    severity
    status
  }
  gaps {
    competency
    name
    have
    need
    acceptedReason
  }
  notIndependent
}
fragment DecisionFields on Decision {
  id
  number
  state
  outcome
  level
  rationale
  memo
  decidedBy
  decidedAt
  packetNumber
  packetSha256
  record {
    ...DecisionRecordFields
  }
  approvals {
    position
    name
    needed
    state
    people {
      id
      name
    }
    answers {
      person
      verdict
      reason
      at
    }
  }
  settlement {
    state
    by
    reason
    at
  }
  changedSince
  mayAnswer
  mayWithdraw
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
  isMock
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
}`, {"hash":"sha256:00a2d1fdf55b6b9dc174cce68f2d394734ddd9432f3eccd77b18a80dda5ccabd"}) as unknown as TypedDocumentString<DecidePacketMutation, DecidePacketMutationVariables>;
export const QuestionListDocument = new TypedDocumentString(`
    query QuestionList($first: Int, $after: String, $search: String, $roundKind: RoundKind, $topic: String, $difficulty: Difficulty, $competency: String, $standing: QuestionStanding) {
  questions(
    first: $first
    after: $after
    search: $search
    roundKind: $roundKind
    topic: $topic
    difficulty: $difficulty
    competency: $competency
    standing: $standing
  ) {
    edges {
      cursor
      node {
        ...BankQuestionFields
      }
    }
    pageInfo {
      ...PageFields
    }
  }
}
    fragment QuestionStateFields on QuestionState {
  standing
  why
  coolingUntil
  timesMet
  lastMetAt
  openReports
}
fragment TextPartFields on TextPart {
  text
  hit
}
fragment BankQuestionFields on Question {
  ...QuestionFields
  state {
    ...QuestionStateFields
  }
  found {
    title {
      ...TextPartFields
    }
    excerpt {
      ...TextPartFields
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
}`, {"hash":"sha256:6ffffb6785026a8f913920600ef45d2611bf1f3f8f402564b613ceff4b5be1f5"}) as unknown as TypedDocumentString<QuestionListQuery, QuestionListQueryVariables>;
export const QuestionFacetsDocument = new TypedDocumentString(`
    query QuestionFacets($roundKind: RoundKind) {
  questionFacets(roundKind: $roundKind) {
    topics {
      key
      count
    }
    difficulties {
      key
      count
    }
    competencies {
      key
      count
    }
  }
}
    `, {"hash":"sha256:72260220fe6fa924d326dbc96ec4871d9ba6e5ead80859ed385b00bdb78dbdf3"}) as unknown as TypedDocumentString<QuestionFacetsQuery, QuestionFacetsQueryVariables>;
export const QuestionUseDocument = new TypedDocumentString(`
    query QuestionUse($key: String!) {
  questionUse(key: $key) {
    question {
      ...QuestionFields
    }
    state {
      ...QuestionStateFields
    }
    months {
      month
      times
    }
    drift {
      ...QuestionDriftFields
    }
    leakReports {
      ...LeakReportFields
    }
  }
}
    fragment QuestionStateFields on QuestionState {
  standing
  why
  coolingUntil
  timesMet
  lastMetAt
  openReports
}
fragment LeakReportFields on LeakReport {
  id
  key
  title
  place
  note
  state
  reportedBy {
    ...PersonRefFields
  }
  reportedAt
  settledBy {
    ...PersonRefFields
  }
  settledAt
  finding
}
fragment QuestionDriftFields on QuestionDrift {
  competency {
    key
    name
  }
  quarter
  mean
  count
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
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:c10ed7733733433d2490d8f1402edeb4ce7a7689defac6c4cda9d072b29539e4"}) as unknown as TypedDocumentString<QuestionUseQuery, QuestionUseQueryVariables>;
export const QuestionExposuresDocument = new TypedDocumentString(`
    query QuestionExposures($key: String!, $first: Int, $after: String) {
  questionUse(key: $key) {
    exposures(first: $first, after: $after) {
      edges {
        cursor
        node {
          roundId
          roundName
          loopId
          candidate {
            id
            name
          }
          jobTitle
          metAt
          chosen
          asked
          version
        }
      }
      pageInfo {
        ...PageFields
      }
    }
  }
}
    fragment PageFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:2dd0d68b9102124388a4cbdff8e52951ad7f1a1102406e888cda18893552bd17"}) as unknown as TypedDocumentString<QuestionExposuresQuery, QuestionExposuresQueryVariables>;
export const OpenLeakReportsDocument = new TypedDocumentString(`
    query OpenLeakReports {
  openLeakReports {
    ...LeakReportFields
  }
}
    fragment LeakReportFields on LeakReport {
  id
  key
  title
  place
  note
  state
  reportedBy {
    ...PersonRefFields
  }
  reportedAt
  settledBy {
    ...PersonRefFields
  }
  settledAt
  finding
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:7afa6dec8ad2ce239db81f8c83becbb5d181f8ef6facf532e278f0d0f8924013"}) as unknown as TypedDocumentString<OpenLeakReportsQuery, OpenLeakReportsQueryVariables>;
export const QuestionPolicyDocument = new TypedDocumentString(`
    query QuestionPolicy {
  questionPolicy {
    windowDays
    mostUses
    version
  }
}
    `, {"hash":"sha256:677669b05f07515554dbf527f633fc3c66c17a5134a1509b373dfaf3398eb1ba"}) as unknown as TypedDocumentString<QuestionPolicyQuery, QuestionPolicyQueryVariables>;
export const QuestionChoiceDocument = new TypedDocumentString(`
    query QuestionChoice($roundId: UUID!) {
  questionChoice(roundId: $roundId) {
    __typename
    ... on QuestionChoice {
      roundId
      roundName
      roundKind
      version
      focus
      chosen {
        ...ChoiceQuestionFields
      }
      kit {
        ...ChoiceQuestionFields
      }
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment TextPartFields on TextPart {
  text
  hit
}
fragment ChoiceQuestionFields on ChoiceQuestion {
  question {
    ...QuestionFields
    found {
      title {
        ...TextPartFields
      }
      excerpt {
        ...TextPartFields
      }
    }
  }
  state
  why
  until
  inKit
  chosen
  overrideReason
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
}`, {"hash":"sha256:2c38b2453ae97844e6a2bf8914f85235ca874ce82810d03ffda16494f5237e3f"}) as unknown as TypedDocumentString<QuestionChoiceQuery, QuestionChoiceQueryVariables>;
export const QuestionCandidatesDocument = new TypedDocumentString(`
    query QuestionCandidates($roundId: UUID!, $first: Int, $after: String, $search: String, $roundKind: RoundKind) {
  questionChoice(roundId: $roundId) {
    __typename
    ... on QuestionChoice {
      candidates(first: $first, after: $after, search: $search, roundKind: $roundKind) {
        edges {
          cursor
          node {
            ...ChoiceQuestionFields
          }
        }
        pageInfo {
          ...PageFields
        }
      }
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment TextPartFields on TextPart {
  text
  hit
}
fragment ChoiceQuestionFields on ChoiceQuestion {
  question {
    ...QuestionFields
    found {
      title {
        ...TextPartFields
      }
      excerpt {
        ...TextPartFields
      }
    }
  }
  state
  why
  until
  inKit
  chosen
  overrideReason
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
}`, {"hash":"sha256:aad74611f06265c77303a1b980c7087d0a6ff123c8371a7b12cae14809d0104d"}) as unknown as TypedDocumentString<QuestionCandidatesQuery, QuestionCandidatesQueryVariables>;
export const ChooseQuestionsDocument = new TypedDocumentString(`
    mutation ChooseQuestions($input: ChooseQuestionsInput!) {
  chooseQuestions(input: $input) {
    __typename
    ... on QuestionsChosen {
      choice {
        roundId
        version
      }
    }
    ... on QuestionsRefusedProblem {
      message
      refused {
        key
        title
        state
        why
        until
      }
    }
    ... on Problem {
      message
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
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
}`, {"hash":"sha256:8580aa3d3b7413a7606d78a859e37a3f27698660624665e5442fc012847a93f6"}) as unknown as TypedDocumentString<ChooseQuestionsMutation, ChooseQuestionsMutationVariables>;
export const ReportLeakDocument = new TypedDocumentString(`
    mutation ReportLeak($input: ReportLeakInput!) {
  reportLeak(input: $input) {
    __typename
    ... on LeakReported {
      report {
        ...LeakReportFields
      }
    }
    ... on Problem {
      message
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment LeakReportFields on LeakReport {
  id
  key
  title
  place
  note
  state
  reportedBy {
    ...PersonRefFields
  }
  reportedAt
  settledBy {
    ...PersonRefFields
  }
  settledAt
  finding
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
}`, {"hash":"sha256:f422c5f0cf68b9a43ea4fab1e71640cfe3fa6b82e4bf64bebe7a19f8a6c87506"}) as unknown as TypedDocumentString<ReportLeakMutation, ReportLeakMutationVariables>;
export const SettleLeakDocument = new TypedDocumentString(`
    mutation SettleLeak($input: SettleLeakInput!) {
  settleLeak(input: $input) {
    __typename
    ... on LeakSettled {
      report {
        ...LeakReportFields
      }
    }
    ... on Problem {
      message
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment LeakReportFields on LeakReport {
  id
  key
  title
  place
  note
  state
  reportedBy {
    ...PersonRefFields
  }
  reportedAt
  settledBy {
    ...PersonRefFields
  }
  settledAt
  finding
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
}`, {"hash":"sha256:22fe29655e6ed05cd9870ee8fe349c6b1ee3f34746166cf4640b8b91950a58b4"}) as unknown as TypedDocumentString<SettleLeakMutation, SettleLeakMutationVariables>;
export const WakeQuestionDocument = new TypedDocumentString(`
    mutation WakeQuestion($input: WakeQuestionInput!) {
  wakeQuestion(input: $input) {
    __typename
    ... on QuestionWoken {
      state {
        ...QuestionStateFields
      }
    }
    ... on Problem {
      message
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment QuestionStateFields on QuestionState {
  standing
  why
  coolingUntil
  timesMet
  lastMetAt
  openReports
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:98cbac846727b590f1cbba6ad70ca1af49614a9119d1089fd480a28babb4d84b"}) as unknown as TypedDocumentString<WakeQuestionMutation, WakeQuestionMutationVariables>;
export const UpdateQuestionPolicyDocument = new TypedDocumentString(`
    mutation UpdateQuestionPolicy($input: UpdateQuestionPolicyInput!) {
  updateQuestionPolicy(input: $input) {
    __typename
    ... on QuestionPolicySaved {
      policy {
        windowDays
        mostUses
        version
      }
    }
    ... on Problem {
      message
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
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
}`, {"hash":"sha256:737321a8dcae4687bb0c0e4a405ba394cb5d9217f6b84a59560285a825df0c1b"}) as unknown as TypedDocumentString<UpdateQuestionPolicyMutation, UpdateQuestionPolicyMutationVariables>;
export const ReminderCadenceDocument = new TypedDocumentString(`
    query ReminderCadence {
  reminderCadence {
    ...CadenceFields
  }
}
    fragment CadenceFields on ReminderCadence {
  kitHoursBefore
  startMinutesBefore
  fileAtEnd
  lateMinutesAfter
  lateWorkingHoursAfter
  lateWorkingDaysAfter
  escalateWorkingDaysAfter
  repeatDaily
  stopAfterWorkingDays
  digestFrom
  version
}`, {"hash":"sha256:1ef4ce665cb6e65f406d1d8613eb4888d3faa2738c787db72f0677025a92ebcb"}) as unknown as TypedDocumentString<ReminderCadenceQuery, ReminderCadenceQueryVariables>;
export const SeatRemindersDocument = new TypedDocumentString(`
    query SeatReminders($seatId: UUID!) {
  seatReminders(seatId: $seatId) {
    id
    kind
    dueAt
    state
    number
    person {
      ...PersonRefFields
    }
    seatId
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:6604827b9f58651f576ca5f1d952508cd94c9cc8939c83cde57f0ed92bc27ed1"}) as unknown as TypedDocumentString<SeatRemindersQuery, SeatRemindersQueryVariables>;
export const PreviewRemindersDocument = new TypedDocumentString(`
    query PreviewReminders($input: PreviewRemindersInput!) {
  previewReminders(input: $input) {
    kind
    number
    dueAt
    localTime
    timeZone
  }
}
    `, {"hash":"sha256:9c2a0529874019068b3ddf663d2159aeaf5f67f348996a1f99ff495615dd9fbc"}) as unknown as TypedDocumentString<PreviewRemindersQuery, PreviewRemindersQueryVariables>;
export const UpdateReminderCadenceDocument = new TypedDocumentString(`
    mutation UpdateReminderCadence($input: UpdateReminderCadenceInput!) {
  updateReminderCadence(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on CadenceSaved {
      cadence {
        ...CadenceFields
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
    fragment CadenceFields on ReminderCadence {
  kitHoursBefore
  startMinutesBefore
  fileAtEnd
  lateMinutesAfter
  lateWorkingHoursAfter
  lateWorkingDaysAfter
  escalateWorkingDaysAfter
  repeatDaily
  stopAfterWorkingDays
  digestFrom
  version
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:c23238bdc5655cfa61342ecd39991e820af5c6523921cb2241258a4d9520d89f"}) as unknown as TypedDocumentString<UpdateReminderCadenceMutation, UpdateReminderCadenceMutationVariables>;
export const RemindSeatDocument = new TypedDocumentString(`
    mutation RemindSeat($input: RemindSeatInput!) {
  remindSeat(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on SeatReminded {
      seatId
      mailTo
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
}`, {"hash":"sha256:4396904ce4cabef1d3ec6063efc6166a1bac12e15e178fad806c4a60977c2014"}) as unknown as TypedDocumentString<RemindSeatMutation, RemindSeatMutationVariables>;
export const HandOverSeatDocument = new TypedDocumentString(`
    mutation HandOverSeat($input: HandOverSeatInput!) {
  handOverSeat(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on SeatHandedOver {
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
  response
  responseNote
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
}`, {"hash":"sha256:772123b48d1af4f8396648f660ef11e514b12c32efe685ada6eed4c0f837c7d3"}) as unknown as TypedDocumentString<HandOverSeatMutation, HandOverSeatMutationVariables>;
export const ScheduleRepairsDocument = new TypedDocumentString(`
    query ScheduleRepairs($loopId: UUID) {
  scheduleRepairs(loopId: $loopId) {
    id
    version
    loopId
    stageId
    roundName
    candidateName
    jobTitle
    startsAt
    person {
      id
      name
    }
    cause
    asks
    proposals {
      index
      price
      changes {
        roundId
        roundName
        before {
          ...RepairSideFields
        }
        after {
          ...RepairSideFields
        }
      }
      told {
        person {
          id
          name
        }
        how
      }
      candidateTold
    }
  }
}
    fragment RepairSideFields on RepairSide {
  startsAt
  place
  seats {
    person {
      id
      name
    }
    role
  }
}`, {"hash":"sha256:cff4ce041b3977e1f32feb2cf3274defb415f7be221354211012292cdeb60cc4"}) as unknown as TypedDocumentString<ScheduleRepairsQuery, ScheduleRepairsQueryVariables>;
export const RepairPolicyDocument = new TypedDocumentString(`
    query RepairPolicy {
  repairPolicy {
    mode
    cutoffHours
    mostSwaps
    version
    savedBy {
      id
      name
    }
  }
}
    `, {"hash":"sha256:7110a546044e6b0fd9b7487255cd477dcf2031e47a64773a704c266055c43604"}) as unknown as TypedDocumentString<RepairPolicyQuery, RepairPolicyQueryVariables>;
export const ApproveRepairDocument = new TypedDocumentString(`
    mutation ApproveRepair($input: ApproveRepairInput!) {
  approveRepair(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on RepairSettled {
      repair {
        id
        state
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
    fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:efc1f579784fb9ab77de342bdd3229ab16712e4c780541f19933a2f23e46f937"}) as unknown as TypedDocumentString<ApproveRepairMutation, ApproveRepairMutationVariables>;
export const DismissRepairDocument = new TypedDocumentString(`
    mutation DismissRepair($input: DismissRepairInput!) {
  dismissRepair(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on RepairSettled {
      repair {
        id
        state
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
    fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:c4646ed05016b43555fa97b6b42b6c82aeacd4c8325868f6cec27e387f64eae0"}) as unknown as TypedDocumentString<DismissRepairMutation, DismissRepairMutationVariables>;
export const SaveRepairPolicyDocument = new TypedDocumentString(`
    mutation SaveRepairPolicy($input: SaveRepairPolicyInput!) {
  saveRepairPolicy(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on RepairPolicySaved {
      policy {
        mode
        cutoffHours
        mostSwaps
        version
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
    fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:490650f47ea5c272672fbbeed415ca492790bdf69f8e37220d44d71731a37d6f"}) as unknown as TypedDocumentString<SaveRepairPolicyMutation, SaveRepairPolicyMutationVariables>;
export const RecordNoShowDocument = new TypedDocumentString(`
    mutation RecordNoShow($input: RecordNoShowInput!) {
  recordNoShow(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on NoShowRecorded {
      round {
        id
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
    fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:0ce87233fc8cf624a58ee756e8777e0f3b48808acb7fce7054897b38cd5768cb"}) as unknown as TypedDocumentString<RecordNoShowMutation, RecordNoShowMutationVariables>;
export const CoverageRepairsDocument = new TypedDocumentString(`
    query CoverageRepairs($loopId: UUID!) {
  coverageRepairs(loopId: $loopId) {
    __typename
    ... on Problem {
      message
    }
    ... on CoverageRepairs {
      loopVersion
      gaps {
        ...CoverageGapFields
      }
    }
    ... on FeedbackLocked {
      ...LockedFields
    }
  }
}
    fragment AcceptedGapFields on AcceptedGap {
  reason
  acceptedBy
  at
}
fragment CoverageRepairFields on CoverageRepair {
  kind
  minutes
  statement
  roundId
  roundVersion
  roundName
  startsAt
  personId
  personName
}
fragment CoverageGapFields on CoverageGap {
  competency
  name
  weight
  have
  planned
  need
  accepted {
    ...AcceptedGapFields
  }
  repairs {
    ...CoverageRepairFields
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:4237bc363ddb0fe06369a824f8f2acb7917b739b4c1055ae010e3040a01ab0cc"}) as unknown as TypedDocumentString<CoverageRepairsQuery, CoverageRepairsQueryVariables>;
export const FlagsToReadDocument = new TypedDocumentString(`
    query FlagsToRead {
  flagsToRead {
    loopId
    candidateName
    flagType
    flagName
    askedBy
    askedAt
  }
}
    `, {"hash":"sha256:5269ab564488f798c9a13aafad79ab30ddf85d9c3e075a619d7e266ed729e1f4"}) as unknown as TypedDocumentString<FlagsToReadQuery, FlagsToReadQueryVariables>;
export const FlagToReadDocument = new TypedDocumentString(`
    query FlagToRead($loopId: UUID!, $flagType: String!) {
  flagToRead(loopId: $loopId, flagType: $flagType) {
    __typename
    ... on Problem {
      message
    }
    ... on FlagSheet {
      asked {
        loopId
        candidateName
        flagType
        flagName
        askedBy
        askedAt
      }
      reading {
        ...FlagReadingFields
      }
      heard
      clearedBy
      severity
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
    }
    ... on FeedbackLocked {
      ...LockedFields
    }
  }
}
    fragment EvidenceFields on EvidenceNote {
  id
  kind
  text
  atSeconds
  fileId
}
fragment FlagReadingFields on FlagReading {
  id
  readerId
  reader
  askedBy
  askedAt
  verdict
  reason
  readAt
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:ae97182ae08dac76927968edb40410515aa9e3f6fc8c307b1f28bba83a4a5bc7"}) as unknown as TypedDocumentString<FlagToReadQuery, FlagToReadQueryVariables>;
export const AskSecondReaderDocument = new TypedDocumentString(`
    mutation AskSecondReader($input: AskSecondReaderInput!) {
  askSecondReader(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on SecondReaderAsked {
      reading {
        ...FlagReadingFields
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
    fragment FlagReadingFields on FlagReading {
  id
  readerId
  reader
  askedBy
  askedAt
  verdict
  reason
  readAt
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:05696e61c47fc01ad3c10d9f3f6f471b6dd79f26ae33e6ae19baf99e8cb40419"}) as unknown as TypedDocumentString<AskSecondReaderMutation, AskSecondReaderMutationVariables>;
export const ReadFlagDocument = new TypedDocumentString(`
    mutation ReadFlag($input: ReadFlagInput!) {
  readFlag(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on FlagRead {
      reading {
        ...FlagReadingFields
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
    fragment FlagReadingFields on FlagReading {
  id
  readerId
  reader
  askedBy
  askedAt
  verdict
  reason
  readAt
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:da59745c23f92b501ed6b9e9e8168bbd00e82d116188cfafd7d15e71383c4d13"}) as unknown as TypedDocumentString<ReadFlagMutation, ReadFlagMutationVariables>;
export const AskInRoundDocument = new TypedDocumentString(`
    mutation AskInRound($input: AskInRoundInput!) {
  askInRound(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on RoundAsked {
      round {
        id
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:47e19fc529ba1441af0d4659a500e04aa09b3cc0bf37eb58ff5c293eb11c63f1"}) as unknown as TypedDocumentString<AskInRoundMutation, AskInRoundMutationVariables>;
export const BookRepairCallDocument = new TypedDocumentString(`
    mutation BookRepairCall($input: BookRepairCallInput!) {
  bookRepairCall(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on RepairCallBooked {
      round {
        id
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:f7ab4cede9268c1ce08e715551074e7720968f82a3263858513898b2e7f055db"}) as unknown as TypedDocumentString<BookRepairCallMutation, BookRepairCallMutationVariables>;
export const AcceptGapDocument = new TypedDocumentString(`
    mutation AcceptGap($input: AcceptGapInput!) {
  acceptGap(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on GapAccepted {
      gap {
        ...AcceptedGapFields
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
    fragment AcceptedGapFields on AcceptedGap {
  reason
  acceptedBy
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:8eebca049f320315e5c25b93402083cfbd68868cae96a8fb99e693d4bc91896b"}) as unknown as TypedDocumentString<AcceptGapMutation, AcceptGapMutationVariables>;
export const ReopenGapDocument = new TypedDocumentString(`
    mutation ReopenGap($input: ReopenGapInput!) {
  reopenGap(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on GapReopened {
      competency
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
  isMock
  draftSavedAt
  ratingsSettled
  ratingsTotal
}
fragment LockedFields on FeedbackLocked {
  message
  owed {
    ...OwedFields
  }
}`, {"hash":"sha256:86d8e53152e369bb960f9a4d9b6893b0f6c39a5ca70a8b5ed58e1b591fe308b5"}) as unknown as TypedDocumentString<ReopenGapMutation, ReopenGapMutationVariables>;
export const SchedulingBoardDocument = new TypedDocumentString(`
    query SchedulingBoard($first: Int, $after: String, $filter: SchedulingBoardFilter) {
  schedulingBoard(first: $first, after: $after, filter: $filter) {
    counts {
      state
      count
    }
    edges {
      node {
        ...SchedulingBoardRowFields
      }
    }
    pageInfo {
      ...PageFields
    }
  }
}
    fragment SchedulingBoardRowFields on SchedulingBoardRow {
  id
  loopId
  stageName
  candidateName
  candidateTimeZone
  jobTitle
  state
  waitingSince
  rounds
  placed
  minutes
  windowsGiven
  firstStartsAt
}
fragment PageFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:9b52d5d7ead24e715c24b962d251821f5d60e42eaa1758c5ebb7919a6e92a280"}) as unknown as TypedDocumentString<SchedulingBoardQuery, SchedulingBoardQueryVariables>;
export const ScheduleDeskDocument = new TypedDocumentString(`
    query ScheduleDesk($loopId: UUID!, $stageId: UUID!) {
  scheduleDesk(loopId: $loopId, stageId: $stageId) {
    __typename
    ... on Problem {
      message
    }
    ... on ScheduleDesk {
      ...ScheduleDeskFields
    }
  }
}
    fragment ScheduleSpanFields on ScheduleSpan {
  startsAt
  endsAt
}
fragment SchedulePlacementFields on SchedulePlacement {
  roundId
  startsAt
  endsAt
  roomId
  seats {
    seatId
    person {
      ...PersonRefFields
    }
  }
}
fragment SchedulePriceLineFields on SchedulePriceLine {
  rule
  words
  price
}
fragment ScheduleProposalFields on ScheduleProposal {
  index
  loopId
  price
  sentence
  lines {
    ...SchedulePriceLineFields
  }
  placements {
    ...SchedulePlacementFields
  }
  days
}
fragment ScheduleRunFields on ScheduleRun {
  id
  kind
  state
  progress
  foundInMs
  complete
  bound
  gap
  proposals {
    ...ScheduleProposalFields
  }
  unplaced {
    loopId
    words
  }
  whyNot {
    proven
    sentence
    certificate {
      date
      words
    }
    conflict {
      rule
      words
    }
    relaxations {
      index
      words
      price
      rules
      proposal {
        ...ScheduleProposalFields
      }
    }
  }
}
fragment ScheduleHoldFields on ScheduleHold {
  id
  loopId
  stageId
  expiresAt
  accepted
  seats
  placedBy {
    ...PersonRefFields
  }
}
fragment DeskTimeFields on DeskTime {
  startsAt
  endsAt
  kind
  words
}
fragment DeskCapFields on DeskCap {
  startsAt
  endsAt
  kind
  used
  limit
}
fragment DeskRoundFields on DeskRound {
  id
  number
  name
  minutes
  version
  seats {
    id
    role
    heldBy
    pool {
      personId
      price
    }
  }
}
fragment DeskPersonFields on DeskPerson {
  person {
    ...PersonRefFields
  }
  bufferMinutes
  times {
    ...DeskTimeFields
  }
  caps {
    ...DeskCapFields
  }
}
fragment ScheduleDeskFields on ScheduleDesk {
  loopId
  stageId
  stageName
  jobTitle
  candidate {
    id
    name
    timeZone
  }
  state
  waitingSince
  stepMinutes
  windowsWords
  days {
    date
    windows {
      ...ScheduleSpanFields
    }
    lunch {
      ...ScheduleSpanFields
    }
  }
  rounds {
    ...DeskRoundFields
  }
  people {
    ...DeskPersonFields
  }
  rooms {
    id
    name
  }
  leftOut {
    person {
      ...PersonRefFields
    }
    roundId
    words
  }
  rules {
    rule
    words
    price
  }
  placements {
    ...SchedulePlacementFields
  }
  hold {
    ...ScheduleHoldFields
  }
  lastRun {
    ...ScheduleRunFields
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:e4e29d22d656107a9fde888fee570a58eea32b43a7757bff4d913b5a449dd942"}) as unknown as TypedDocumentString<ScheduleDeskQuery, ScheduleDeskQueryVariables>;
export const CheckScheduleDocument = new TypedDocumentString(`
    query CheckSchedule($input: CheckScheduleInput!) {
  checkSchedule(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ScheduleCheck {
      ...ScheduleCheckFields
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment SchedulePriceLineFields on SchedulePriceLine {
  rule
  words
  price
}
fragment BrokenScheduleRuleFields on BrokenScheduleRule {
  rule
  words
  overridable
}
fragment ScheduleCheckFields on ScheduleCheck {
  price
  lines {
    ...SchedulePriceLineFields
  }
  brokenRules {
    ...BrokenScheduleRuleFields
  }
  alternates {
    roundId
    seatId
    personId
    delta
  }
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:9cd43c7a8f7ac63ab2e6a0e92277ce814a08979c4e82061f648b5465595409b1"}) as unknown as TypedDocumentString<CheckScheduleQuery, CheckScheduleQueryVariables>;
export const ScheduleRunDocument = new TypedDocumentString(`
    query ScheduleRun($id: UUID!) {
  scheduleRun(id: $id) {
    __typename
    ... on Problem {
      message
    }
    ... on ScheduleRun {
      ...ScheduleRunFields
    }
  }
}
    fragment SchedulePlacementFields on SchedulePlacement {
  roundId
  startsAt
  endsAt
  roomId
  seats {
    seatId
    person {
      ...PersonRefFields
    }
  }
}
fragment SchedulePriceLineFields on SchedulePriceLine {
  rule
  words
  price
}
fragment ScheduleProposalFields on ScheduleProposal {
  index
  loopId
  price
  sentence
  lines {
    ...SchedulePriceLineFields
  }
  placements {
    ...SchedulePlacementFields
  }
  days
}
fragment ScheduleRunFields on ScheduleRun {
  id
  kind
  state
  progress
  foundInMs
  complete
  bound
  gap
  proposals {
    ...ScheduleProposalFields
  }
  unplaced {
    loopId
    words
  }
  whyNot {
    proven
    sentence
    certificate {
      date
      words
    }
    conflict {
      rule
      words
    }
    relaxations {
      index
      words
      price
      rules
      proposal {
        ...ScheduleProposalFields
      }
    }
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:765a8d95087d3a5917a9d5fa844930c2fb11de60e6db0c75cf8741054d573253"}) as unknown as TypedDocumentString<ScheduleRunQuery, ScheduleRunQueryVariables>;
export const ProposeSchedulesDocument = new TypedDocumentString(`
    mutation ProposeSchedules($input: ProposeSchedulesInput!) {
  proposeSchedules(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ScheduleRun {
      ...ScheduleRunFields
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment SchedulePlacementFields on SchedulePlacement {
  roundId
  startsAt
  endsAt
  roomId
  seats {
    seatId
    person {
      ...PersonRefFields
    }
  }
}
fragment SchedulePriceLineFields on SchedulePriceLine {
  rule
  words
  price
}
fragment ScheduleProposalFields on ScheduleProposal {
  index
  loopId
  price
  sentence
  lines {
    ...SchedulePriceLineFields
  }
  placements {
    ...SchedulePlacementFields
  }
  days
}
fragment ScheduleRunFields on ScheduleRun {
  id
  kind
  state
  progress
  foundInMs
  complete
  bound
  gap
  proposals {
    ...ScheduleProposalFields
  }
  unplaced {
    loopId
    words
  }
  whyNot {
    proven
    sentence
    certificate {
      date
      words
    }
    conflict {
      rule
      words
    }
    relaxations {
      index
      words
      price
      rules
      proposal {
        ...ScheduleProposalFields
      }
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
}`, {"hash":"sha256:a5f78f4dff1056f57481f757f21a376d53a522c0b49240502b0552dcc64a0c08"}) as unknown as TypedDocumentString<ProposeSchedulesMutation, ProposeSchedulesMutationVariables>;
export const CancelScheduleRunDocument = new TypedDocumentString(`
    mutation CancelScheduleRun($id: UUID!) {
  cancelScheduleRun(id: $id) {
    __typename
    ... on Problem {
      message
    }
    ... on ScheduleRun {
      ...ScheduleRunFields
    }
  }
}
    fragment SchedulePlacementFields on SchedulePlacement {
  roundId
  startsAt
  endsAt
  roomId
  seats {
    seatId
    person {
      ...PersonRefFields
    }
  }
}
fragment SchedulePriceLineFields on SchedulePriceLine {
  rule
  words
  price
}
fragment ScheduleProposalFields on ScheduleProposal {
  index
  loopId
  price
  sentence
  lines {
    ...SchedulePriceLineFields
  }
  placements {
    ...SchedulePlacementFields
  }
  days
}
fragment ScheduleRunFields on ScheduleRun {
  id
  kind
  state
  progress
  foundInMs
  complete
  bound
  gap
  proposals {
    ...ScheduleProposalFields
  }
  unplaced {
    loopId
    words
  }
  whyNot {
    proven
    sentence
    certificate {
      date
      words
    }
    conflict {
      rule
      words
    }
    relaxations {
      index
      words
      price
      rules
      proposal {
        ...ScheduleProposalFields
      }
    }
  }
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:5aae07eef953139efb382617e86adf1b47e61761c237b807dc8fabbbb29b7025"}) as unknown as TypedDocumentString<CancelScheduleRunMutation, CancelScheduleRunMutationVariables>;
export const PlanWeekDocument = new TypedDocumentString(`
    mutation PlanWeek($input: PlanWeekInput!) {
  planWeek(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ScheduleRun {
      ...ScheduleRunFields
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment SchedulePlacementFields on SchedulePlacement {
  roundId
  startsAt
  endsAt
  roomId
  seats {
    seatId
    person {
      ...PersonRefFields
    }
  }
}
fragment SchedulePriceLineFields on SchedulePriceLine {
  rule
  words
  price
}
fragment ScheduleProposalFields on ScheduleProposal {
  index
  loopId
  price
  sentence
  lines {
    ...SchedulePriceLineFields
  }
  placements {
    ...SchedulePlacementFields
  }
  days
}
fragment ScheduleRunFields on ScheduleRun {
  id
  kind
  state
  progress
  foundInMs
  complete
  bound
  gap
  proposals {
    ...ScheduleProposalFields
  }
  unplaced {
    loopId
    words
  }
  whyNot {
    proven
    sentence
    certificate {
      date
      words
    }
    conflict {
      rule
      words
    }
    relaxations {
      index
      words
      price
      rules
      proposal {
        ...ScheduleProposalFields
      }
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
}`, {"hash":"sha256:315064ede2e6d4e39d777d48734399f4697ef5dd252375de812726c26174ec53"}) as unknown as TypedDocumentString<PlanWeekMutation, PlanWeekMutationVariables>;
export const ConfirmPlanDocument = new TypedDocumentString(`
    mutation ConfirmPlan($input: ConfirmPlanInput!) {
  confirmPlan(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on PlanConfirmed {
      rows {
        loopId
        result {
          __typename
          ... on Problem {
            message
          }
        }
      }
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
}`, {"hash":"sha256:43d9f5dad53a73e094c79387ee2b8a3ebe20b05a2b2543690576a71d67950241"}) as unknown as TypedDocumentString<ConfirmPlanMutation, ConfirmPlanMutationVariables>;
export const ConfirmScheduleDocument = new TypedDocumentString(`
    mutation ConfirmSchedule($input: ConfirmScheduleInput!) {
  confirmSchedule(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ScheduleConfirmed {
      loopId
      stageId
    }
    ... on RulesBrokenProblem {
      brokenRules {
        ...BrokenScheduleRuleFields
      }
    }
    ... on SlotTakenProblem {
      personId
      personName
      startsAt
      endsAt
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
    }
  }
}
    fragment BrokenScheduleRuleFields on BrokenScheduleRule {
  rule
  words
  overridable
}
fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:abcf769cca612a4da659ec6bbdd50de08a8938dee79e6aa6f59e8499447b82a7"}) as unknown as TypedDocumentString<ConfirmScheduleMutation, ConfirmScheduleMutationVariables>;
export const HoldScheduleDocument = new TypedDocumentString(`
    mutation HoldSchedule($input: HoldScheduleInput!) {
  holdSchedule(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ScheduleHeld {
      hold {
        ...ScheduleHoldFields
      }
    }
    ... on RulesBrokenProblem {
      brokenRules {
        ...BrokenScheduleRuleFields
      }
    }
    ... on SlotTakenProblem {
      personId
      personName
      startsAt
      endsAt
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
    }
  }
}
    fragment BrokenScheduleRuleFields on BrokenScheduleRule {
  rule
  words
  overridable
}
fragment ScheduleHoldFields on ScheduleHold {
  id
  loopId
  stageId
  expiresAt
  accepted
  seats
  placedBy {
    ...PersonRefFields
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
}`, {"hash":"sha256:1e736dbcc6be8f588983308ff015f23e665d27dc4cbc103a624c0176121db998"}) as unknown as TypedDocumentString<HoldScheduleMutation, HoldScheduleMutationVariables>;
export const ReleaseHoldDocument = new TypedDocumentString(`
    mutation ReleaseHold($input: EndHoldInput!) {
  releaseHold(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ScheduleHoldEnded {
      hold {
        ...ScheduleHoldFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment ScheduleHoldFields on ScheduleHold {
  id
  loopId
  stageId
  expiresAt
  accepted
  seats
  placedBy {
    ...PersonRefFields
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
}`, {"hash":"sha256:a73c2ab114d4974c35ecebcaf5d6e8e78ecb2455bd0ee8b91b46df2c6f198602"}) as unknown as TypedDocumentString<ReleaseHoldMutation, ReleaseHoldMutationVariables>;
export const ConfirmHoldDocument = new TypedDocumentString(`
    mutation ConfirmHold($input: EndHoldInput!) {
  confirmHold(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ScheduleHoldEnded {
      hold {
        ...ScheduleHoldFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment ScheduleHoldFields on ScheduleHold {
  id
  loopId
  stageId
  expiresAt
  accepted
  seats
  placedBy {
    ...PersonRefFields
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
}`, {"hash":"sha256:06d21b4047537b07278a059667cde084862599d5b573d55ef005648b68c28dc5"}) as unknown as TypedDocumentString<ConfirmHoldMutation, ConfirmHoldMutationVariables>;
export const PersonWeekDocument = new TypedDocumentString(`
    query PersonWeek($personId: UUID!, $from: DateTime!) {
  personWeek(personId: $personId, from: $from) {
    person {
      ...PersonRefFields
    }
    span {
      ...ScheduleSpanFields
    }
    rounds {
      startsAt
      endsAt
      roundId
      loopId
      title
      held
    }
    times {
      ...DeskTimeFields
    }
    caps {
      ...DeskCapFields
    }
  }
}
    fragment ScheduleSpanFields on ScheduleSpan {
  startsAt
  endsAt
}
fragment DeskTimeFields on DeskTime {
  startsAt
  endsAt
  kind
  words
}
fragment DeskCapFields on DeskCap {
  startsAt
  endsAt
  kind
  used
  limit
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:1de1c5b3be56be7c583045e42ba35670bc94ecbb73b3c368bd21240891963873"}) as unknown as TypedDocumentString<PersonWeekQuery, PersonWeekQueryVariables>;
export const InterviewLoadDocument = new TypedDocumentString(`
    query InterviewLoad($from: DateTime!, $to: DateTime!) {
  interviewLoad(from: $from, to: $to) {
    pools {
      roundKind
      people
      openShare
    }
    people {
      person {
        ...PersonRefFields
      }
      days {
        date
        booked
        cap
      }
    }
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:60756f96f3307621bae69eb7ab3afa3f1845a431690136edc34dedcffd0c3fd3"}) as unknown as TypedDocumentString<InterviewLoadQuery, InterviewLoadQueryVariables>;
export const ScorecardSheetDocument = new TypedDocumentString(`
    query ScorecardSheet($seatId: UUID!) {
  scorecardSheet(seatId: $seatId) {
    __typename
    ... on ScorecardSheet {
      ...SheetFields
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
  }
}
fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
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
fragment CertificateFields on IndependenceCertificate {
  independent
  filedAt
  submittedBy {
    ...PersonRefFields
  }
  looksBefore {
    via
    at
  }
  firstLookAfter
  statement
}
fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  artefacts {
    ...StoredFileFields
  }
  counts
  independent
  submittedAt
  certificate {
    ...CertificateFields
  }
  onBehalf {
    by {
      ...PersonRefFields
    }
    reason
  }
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
fragment SheetFields on ScorecardSheet {
  seatId
  isMock
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
    files {
      ...StoredFileFields
    }
  }
  artefacts {
    ...StoredFileFields
  }
  onBehalfOf {
    ...PersonRefFields
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
}`, {"hash":"sha256:ea104664e470a8627cebc4bc72c7cbb73ed2a5cc6b17c47780f72fe42f31bd02"}) as unknown as TypedDocumentString<ScorecardSheetQuery, ScorecardSheetQueryVariables>;
export const ScorecardSheetOnBehalfDocument = new TypedDocumentString(`
    query ScorecardSheetOnBehalf($seatId: UUID!) {
  scorecardSheetOnBehalf(seatId: $seatId) {
    __typename
    ... on ScorecardSheet {
      ...SheetFields
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
  }
}
fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
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
fragment CertificateFields on IndependenceCertificate {
  independent
  filedAt
  submittedBy {
    ...PersonRefFields
  }
  looksBefore {
    via
    at
  }
  firstLookAfter
  statement
}
fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  artefacts {
    ...StoredFileFields
  }
  counts
  independent
  submittedAt
  certificate {
    ...CertificateFields
  }
  onBehalf {
    by {
      ...PersonRefFields
    }
    reason
  }
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
fragment SheetFields on ScorecardSheet {
  seatId
  isMock
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
    files {
      ...StoredFileFields
    }
  }
  artefacts {
    ...StoredFileFields
  }
  onBehalfOf {
    ...PersonRefFields
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
}`, {"hash":"sha256:5d866176a885be9854c2f069c32adbaa503a02d15eecb1642ead588349d8e913"}) as unknown as TypedDocumentString<ScorecardSheetOnBehalfQuery, ScorecardSheetOnBehalfQueryVariables>;
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
    ... on DraftArchivedProblem {
      why
      archivedAt
      kept
    }
  }
}
    fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
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
}`, {"hash":"sha256:bd76b0998af611f5bbf5595c6ed840f5b0053fd2d53efb12f8d506afdcebafe6"}) as unknown as TypedDocumentString<SaveScorecardDraftMutation, SaveScorecardDraftMutationVariables>;
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
    ... on DraftArchivedProblem {
      why
      archivedAt
      kept
    }
  }
}
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
  }
}
fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
  }
  recommendation
  summary
}
fragment CertificateFields on IndependenceCertificate {
  independent
  filedAt
  submittedBy {
    ...PersonRefFields
  }
  looksBefore {
    via
    at
  }
  firstLookAfter
  statement
}
fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  artefacts {
    ...StoredFileFields
  }
  counts
  independent
  submittedAt
  certificate {
    ...CertificateFields
  }
  onBehalf {
    by {
      ...PersonRefFields
    }
    reason
  }
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
}`, {"hash":"sha256:f53f9074671ce4287d353431acbfbe0674d0216ad818cf642033c5bf75d9062f"}) as unknown as TypedDocumentString<SubmitScorecardMutation, SubmitScorecardMutationVariables>;
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
    fragment StoredFileFields on StoredFile {
  id
  name
  kind
  mediaType
  bytes
  addedAt
  url
  addedBy {
    id
    name
  }
}
fragment ScorecardBodyFields on ScorecardBody {
  notes {
    id
    kind
    text
    atSeconds
    fileId
  }
  ratings {
    competency
    value
    notProbed
    evidence
    comment
    support
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
    seconds
  }
  asked
  aiTools {
    tool
    use
    disclosed
  }
  recommendation
  summary
}
fragment CertificateFields on IndependenceCertificate {
  independent
  filedAt
  submittedBy {
    ...PersonRefFields
  }
  looksBefore {
    via
    at
  }
  firstLookAfter
  statement
}
fragment FiledScorecardFields on FiledScorecard {
  id
  seatId
  roundId
  loopId
  author {
    ...PersonRefFields
  }
  artefacts {
    ...StoredFileFields
  }
  counts
  independent
  submittedAt
  certificate {
    ...CertificateFields
  }
  onBehalf {
    by {
      ...PersonRefFields
    }
    reason
  }
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
}`, {"hash":"sha256:03e2f3d4ca43c295e3fdaccb50c9ec132e1f2374979c8e1b47b9067cb52c77f5"}) as unknown as TypedDocumentString<AmendScorecardMutation, AmendScorecardMutationVariables>;
export const FileOnBehalfDocument = new TypedDocumentString(`
    mutation FileOnBehalf($input: FileOnBehalfInput!) {
  fileOnBehalf(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ScorecardFiled {
      scorecard {
        id
        loopId
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
    fragment FieldProblemFields on FieldProblems {
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"sha256:72388bef113dcbe07d143b3608752d414fcf87c3c7e2ad314a667e9331c38457"}) as unknown as TypedDocumentString<FileOnBehalfMutation, FileOnBehalfMutationVariables>;
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
  response
  responseNote
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
}`, {"hash":"sha256:a491c2e51f7a9e8caa49aa6b450b524767f6bc530c52cceb0c17f46778b3169d"}) as unknown as TypedDocumentString<AssignSeatMutation, AssignSeatMutationVariables>;
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
  response
  responseNote
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
}`, {"hash":"sha256:64e69005362e1de0f2bbffe611c7028de91784627e7ac716e2149aaca1399ba8"}) as unknown as TypedDocumentString<RemoveSeatMutation, RemoveSeatMutationVariables>;
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
  response
  responseNote
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
}`, {"hash":"sha256:ffa9f0da0fdaa5673cfc1237a761c6cfed80f26c850f5da929d1fba6f3aa1c33"}) as unknown as TypedDocumentString<ExcuseSeatMutation, ExcuseSeatMutationVariables>;
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
  response
  responseNote
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
  place
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
}`, {"hash":"sha256:ff796e6c65f1042de12611097be0f00d830f1c6bd0dc4c62f894a67b70ac4cb4"}) as unknown as TypedDocumentString<SetRoundSlotMutation, SetRoundSlotMutationVariables>;
export const SelfSchedulingDocument = new TypedDocumentString(`
    query SelfScheduling($loopId: UUID!) {
  selfScheduling(loopId: $loopId) {
    __typename
    ... on SelfScheduling {
      offers {
        ...SelfSchedulingOfferFields
      }
    }
    ... on NotFoundProblem {
      message
      subject
    }
  }
}
    fragment SelfSchedulingOfferFields on SelfSchedulingOffer {
  id
  loopId
  stageId
  stageName
  state
  expired
  url
  choices {
    key
    startsAt
    endsAt
    booked
  }
  message
  timeZone
  cutoffHours
  expiresAt
  offeredAt
  offeredBy {
    ...PersonRefFields
  }
  answeredAt
  opens
  lastOpenedAt
  answers {
    id
    kind
    words
    windows {
      startsAt
      endsAt
    }
    at
  }
  version
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:60dbb8f7a6103fa999b8b708271388bddc5a4fef1b9c5e43a7761522f8b7921a"}) as unknown as TypedDocumentString<SelfSchedulingQuery, SelfSchedulingQueryVariables>;
export const OfferSelfSchedulingDocument = new TypedDocumentString(`
    mutation OfferSelfScheduling($input: OfferSelfSchedulingInput!) {
  offerSelfScheduling(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on SelfSchedulingOffered {
      offer {
        ...SelfSchedulingOfferFields
      }
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
  }
}
    fragment SelfSchedulingOfferFields on SelfSchedulingOffer {
  id
  loopId
  stageId
  stageName
  state
  expired
  url
  choices {
    key
    startsAt
    endsAt
    booked
  }
  message
  timeZone
  cutoffHours
  expiresAt
  offeredAt
  offeredBy {
    ...PersonRefFields
  }
  answeredAt
  opens
  lastOpenedAt
  answers {
    id
    kind
    words
    windows {
      startsAt
      endsAt
    }
    at
  }
  version
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
}`, {"hash":"sha256:67d2a0c658e166bd5251f85d65ff176f112ea4c556b34576bb27b0fa5e08f95f"}) as unknown as TypedDocumentString<OfferSelfSchedulingMutation, OfferSelfSchedulingMutationVariables>;
export const WithdrawSelfSchedulingDocument = new TypedDocumentString(`
    mutation WithdrawSelfScheduling($input: WithdrawSelfSchedulingInput!) {
  withdrawSelfScheduling(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on SelfSchedulingWithdrawn {
      loopId
    }
  }
}
    `, {"hash":"sha256:6334be1bff319467ffff51a0a289975ad41d7e5563a624b1791b5c83bcd6f684"}) as unknown as TypedDocumentString<WithdrawSelfSchedulingMutation, WithdrawSelfSchedulingMutationVariables>;
export const MyApiTokensDocument = new TypedDocumentString(`
    query MyApiTokens {
  myApiTokens {
    ...ApiTokenFields
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment ApiTokenFields on ApiToken {
  id
  name
  hint
  scopes
  person {
    ...PersonRefFields
  }
  isService
  perMinute
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  lastUsedFrom
}`, {"hash":"sha256:ca11ec9fe0e4f1a5068e607fa50857e63405751538f433b7e19a103310d1d2bd"}) as unknown as TypedDocumentString<MyApiTokensQuery, MyApiTokensQueryVariables>;
export const ApiTokenListDocument = new TypedDocumentString(`
    query ApiTokenList($first: Int, $after: String) {
  apiTokens(first: $first, after: $after) {
    edges {
      cursor
      node {
        ...ApiTokenFields
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
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment ApiTokenFields on ApiToken {
  id
  name
  hint
  scopes
  person {
    ...PersonRefFields
  }
  isService
  perMinute
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  lastUsedFrom
}`, {"hash":"sha256:c64a7ab9bfbd2ae01552094fb643dd0ed1e477abf74c6da1fc432bba693eb2cd"}) as unknown as TypedDocumentString<ApiTokenListQuery, ApiTokenListQueryVariables>;
export const ServiceAccountsDocument = new TypedDocumentString(`
    query ServiceAccounts {
  serviceAccounts {
    ...ServiceAccountFields
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment ApiTokenFields on ApiToken {
  id
  name
  hint
  scopes
  person {
    ...PersonRefFields
  }
  isService
  perMinute
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  lastUsedFrom
}
fragment ServiceAccountFields on ServiceAccount {
  id
  name
  roles
  active
  version
  tokens {
    ...ApiTokenFields
  }
}`, {"hash":"sha256:d9a48eba670b753050ff3d6bfce2db31c51c05430a02ea27d2113b912fef8d6f"}) as unknown as TypedDocumentString<ServiceAccountsQuery, ServiceAccountsQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ApiTokenCreated {
      apiToken {
        ...ApiTokenFields
      }
      token
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
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment ApiTokenFields on ApiToken {
  id
  name
  hint
  scopes
  person {
    ...PersonRefFields
  }
  isService
  perMinute
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  lastUsedFrom
}`, {"hash":"sha256:4d6a02988ebe3519309b7ca32e81916fba3523a850236ec1911bb9abb20d1a10"}) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ApiTokenRevoked {
      apiToken {
        ...ApiTokenFields
      }
    }
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment ApiTokenFields on ApiToken {
  id
  name
  hint
  scopes
  person {
    ...PersonRefFields
  }
  isService
  perMinute
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  lastUsedFrom
}`, {"hash":"sha256:8c2dc0b485ef744e2a3db0b7de1a1bc5a7553766e2644e5748dd422af7c52eaf"}) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const CreateServiceAccountDocument = new TypedDocumentString(`
    mutation CreateServiceAccount($input: CreateServiceAccountInput!) {
  createServiceAccount(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ServiceAccountSaved {
      serviceAccount {
        ...ServiceAccountFields
      }
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
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment ApiTokenFields on ApiToken {
  id
  name
  hint
  scopes
  person {
    ...PersonRefFields
  }
  isService
  perMinute
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  lastUsedFrom
}
fragment ServiceAccountFields on ServiceAccount {
  id
  name
  roles
  active
  version
  tokens {
    ...ApiTokenFields
  }
}`, {"hash":"sha256:bb57190f6d3afbdd925345a0bcc1f857f724fdd4d650934ecbd3f6577c2ee081"}) as unknown as TypedDocumentString<CreateServiceAccountMutation, CreateServiceAccountMutationVariables>;
export const UpdateServiceAccountDocument = new TypedDocumentString(`
    mutation UpdateServiceAccount($input: UpdateServiceAccountInput!) {
  updateServiceAccount(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ServiceAccountSaved {
      serviceAccount {
        ...ServiceAccountFields
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
}
fragment ApiTokenFields on ApiToken {
  id
  name
  hint
  scopes
  person {
    ...PersonRefFields
  }
  isService
  perMinute
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  lastUsedFrom
}
fragment ServiceAccountFields on ServiceAccount {
  id
  name
  roles
  active
  version
  tokens {
    ...ApiTokenFields
  }
}`, {"hash":"sha256:d741f20cb51d3f287eef81277f9e86a38a5ccd16844486895ee956951fa1d4a5"}) as unknown as TypedDocumentString<UpdateServiceAccountMutation, UpdateServiceAccountMutationVariables>;
export const TrainingPathsDocument = new TypedDocumentString(`
    query TrainingPaths {
  trainingPaths {
    ...TrainingPathFields
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment TrainingPathFields on TrainingPath {
  id
  roundKind
  title
  steps {
    ...TrainingStepFields
  }
  trainers {
    ...PersonRefFields
  }
  validMonths
  renewal
  version
}
fragment TrainingStepFields on TrainingStep {
  key
  kind
  count
  approvalRequired
  calibration {
    packId
    measure
    minimum
    attempts
  }
}`, {"hash":"sha256:77d841b0d7100d7167af8b86c000c15b92fb6e6ea88578305d3a1347a1e8abe3"}) as unknown as TypedDocumentString<TrainingPathsQuery, TrainingPathsQueryVariables>;
export const MyTrainingDocument = new TypedDocumentString(`
    query MyTraining {
  myTraining {
    enrolments {
      ...EnrolmentFields
    }
    certifications {
      id
      roundKind
      granted
      at
      until
      revoked
    }
    trains
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment TrainingPathFields on TrainingPath {
  id
  roundKind
  title
  steps {
    ...TrainingStepFields
  }
  trainers {
    ...PersonRefFields
  }
  validMonths
  renewal
  version
}
fragment TrainingStepFields on TrainingStep {
  key
  kind
  count
  approvalRequired
  calibration {
    packId
    measure
    minimum
    attempts
  }
}
fragment EnrolmentFields on TrainingEnrolment {
  id
  person {
    ...PersonRefFields
  }
  path {
    ...TrainingPathFields
  }
  enrolledAt
  graduatedAt
  currentStep
  steps {
    step {
      ...TrainingStepFields
    }
    state
    done
    toFile
    planned
    attempts
    doneAt
    approvedBy
  }
  rounds {
    seatId
    roundName
    role
    isMock
    endsAt
    filed
  }
}`, {"hash":"sha256:8cb58faf16b6573bacd0ed2ea3ee8c024e3f1f43d057fa122804924684d2afa0"}) as unknown as TypedDocumentString<MyTrainingQuery, MyTrainingQueryVariables>;
export const TraineesDocument = new TypedDocumentString(`
    query Trainees {
  trainees {
    ...EnrolmentFields
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment TrainingPathFields on TrainingPath {
  id
  roundKind
  title
  steps {
    ...TrainingStepFields
  }
  trainers {
    ...PersonRefFields
  }
  validMonths
  renewal
  version
}
fragment TrainingStepFields on TrainingStep {
  key
  kind
  count
  approvalRequired
  calibration {
    packId
    measure
    minimum
    attempts
  }
}
fragment EnrolmentFields on TrainingEnrolment {
  id
  person {
    ...PersonRefFields
  }
  path {
    ...TrainingPathFields
  }
  enrolledAt
  graduatedAt
  currentStep
  steps {
    step {
      ...TrainingStepFields
    }
    state
    done
    toFile
    planned
    attempts
    doneAt
    approvedBy
  }
  rounds {
    seatId
    roundName
    role
    isMock
    endsAt
    filed
  }
}`, {"hash":"sha256:6fe64b8b099e5b7dac078d7e842969f0a4d7a910c57ee1de1411a6f8b1639540"}) as unknown as TypedDocumentString<TraineesQuery, TraineesQueryVariables>;
export const EligibilityDocument = new TypedDocumentString(`
    query Eligibility($roundKind: RoundKind!, $personIds: [UUID!]) {
  eligibility(roundKind: $roundKind, personIds: $personIds) {
    person {
      ...PersonRefFields
    }
    standing
    until
    reason
    certificationId
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}`, {"hash":"sha256:cf26bfc9f8a936089e9840cbcf8616267453cb3260c9b594532ef64441de03dc"}) as unknown as TypedDocumentString<EligibilityQuery, EligibilityQueryVariables>;
export const TrainingComparisonDocument = new TypedDocumentString(`
    query TrainingComparison($seatId: UUID!) {
  trainingComparison(seatId: $seatId) {
    __typename
    ... on TrainingComparison {
      seatId
      roundName
      isMock
      endsAt
      trainee {
        ...PersonRefFields
      }
      lead {
        ...PersonRefFields
      }
      traineeRecommendation
      leadRecommendation
      agreement {
        ...AgreementFields
      }
      ratings {
        competency
        name
        anchors {
          level
          text
        }
        trainee {
          ...ComparedSideFields
        }
        lead {
          ...ComparedSideFields
        }
        distance
      }
    }
    ... on Problem {
      message
    }
    ... on ComparisonSealedProblem {
      roundName
      isMock
    }
  }
}
    fragment EvidenceFields on EvidenceNote {
  id
  kind
  text
  atSeconds
  fileId
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment AgreementFields on RatingAgreement {
  pairs
  exact
  withinOne
  weightedKappa
}
fragment ComparedSideFields on ComparedSide {
  value
  notProbed
  comment
  evidence {
    ...EvidenceFields
  }
}`, {"hash":"sha256:5fbed76500d92568b3e9d7431ee9012a301dd0f2b46575887eff9a7af56e859f"}) as unknown as TypedDocumentString<TrainingComparisonQuery, TrainingComparisonQueryVariables>;
export const CalibrationPacksDocument = new TypedDocumentString(`
    query CalibrationPacks {
  calibrationPacks {
    id
    title
    roundKind
    state
    version
    entries
    attempts {
      ...AttemptFields
    }
    attemptsLeft
    mayEdit
  }
}
    fragment AgreementFields on RatingAgreement {
  pairs
  exact
  withinOne
  weightedKappa
}
fragment AttemptFields on CalibrationAttempt {
  at
  agreement {
    ...AgreementFields
  }
  answers {
    entryId
    competency
    value
  }
}`, {"hash":"sha256:679148fdcaa328513888ce502272c0cf8f04139a763bd0cbd359a07ff9c19b4e"}) as unknown as TypedDocumentString<CalibrationPacksQuery, CalibrationPacksQueryVariables>;
export const CalibrationPackDocument = new TypedDocumentString(`
    query CalibrationPack($id: UUID!) {
  calibrationPack(id: $id) {
    __typename
    ... on CalibrationPack {
      id
      title
      roundKind
      state
      version
      rubric {
        ...RubricFields
      }
      entries {
        id
        scorecardId
        notes {
          id
          kind
          text
        }
        competencies
        gold {
          competency
          value
          reason
        }
      }
      attempts {
        ...AttemptFields
      }
      attemptsLeft
      mayEdit
    }
    ... on NotFoundProblem {
      message
      subject
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
fragment AgreementFields on RatingAgreement {
  pairs
  exact
  withinOne
  weightedKappa
}
fragment AttemptFields on CalibrationAttempt {
  at
  agreement {
    ...AgreementFields
  }
  answers {
    entryId
    competency
    value
  }
}`, {"hash":"sha256:0aa3d3aa6d8e97e0e8651665851105f4e76afd27b0232c40776a5ac74986cadd"}) as unknown as TypedDocumentString<CalibrationPackQuery, CalibrationPackQueryVariables>;
export const CalibrationSourcesDocument = new TypedDocumentString(`
    query CalibrationSources($roundKind: RoundKind!) {
  calibrationSources(roundKind: $roundKind) {
    scorecardId
    candidateName
    roundName
    author
    submittedAt
  }
}
    `, {"hash":"sha256:70e295b4f8b02abf8fb0044839a69a6adf3b6788fb25528dd91f62fa48c750a8"}) as unknown as TypedDocumentString<CalibrationSourcesQuery, CalibrationSourcesQueryVariables>;
export const CalibrationDraftDocument = new TypedDocumentString(`
    query CalibrationDraft($scorecardId: UUID!) {
  calibrationDraft(scorecardId: $scorecardId) {
    __typename
    ... on CalibrationDraft {
      scorecardId
      notes {
        id
        kind
        text
      }
      gold {
        competency
        value
        reason
      }
      remaining
      rubric {
        ...RubricFields
      }
    }
    ... on NotFoundProblem {
      message
      subject
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
}`, {"hash":"sha256:95df3728b7e8f0d4c1e20b537c0223dfab53e119949172b1cec911035a8d86c9"}) as unknown as TypedDocumentString<CalibrationDraftQuery, CalibrationDraftQueryVariables>;
export const SaveTrainingPathDocument = new TypedDocumentString(`
    mutation SaveTrainingPath($input: SaveTrainingPathInput!) {
  saveTrainingPath(input: $input) {
    __typename
    ... on TrainingPathSaved {
      path {
        ...TrainingPathFields
      }
    }
    ... on Problem {
      message
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
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
}
fragment TrainingPathFields on TrainingPath {
  id
  roundKind
  title
  steps {
    ...TrainingStepFields
  }
  trainers {
    ...PersonRefFields
  }
  validMonths
  renewal
  version
}
fragment TrainingStepFields on TrainingStep {
  key
  kind
  count
  approvalRequired
  calibration {
    packId
    measure
    minimum
    attempts
  }
}`, {"hash":"sha256:6e0332cd2251e6270b0eba22207be43e76dc3ee69661d2395db69a7b64e6ebf5"}) as unknown as TypedDocumentString<SaveTrainingPathMutation, SaveTrainingPathMutationVariables>;
export const EnrolDocument = new TypedDocumentString(`
    mutation Enrol($input: EnrolInput!) {
  enrol(input: $input) {
    __typename
    ... on EnrolmentChanged {
      enrolment {
        ...EnrolmentFields
      }
    }
    ... on Problem {
      message
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
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment TrainingPathFields on TrainingPath {
  id
  roundKind
  title
  steps {
    ...TrainingStepFields
  }
  trainers {
    ...PersonRefFields
  }
  validMonths
  renewal
  version
}
fragment TrainingStepFields on TrainingStep {
  key
  kind
  count
  approvalRequired
  calibration {
    packId
    measure
    minimum
    attempts
  }
}
fragment EnrolmentFields on TrainingEnrolment {
  id
  person {
    ...PersonRefFields
  }
  path {
    ...TrainingPathFields
  }
  enrolledAt
  graduatedAt
  currentStep
  steps {
    step {
      ...TrainingStepFields
    }
    state
    done
    toFile
    planned
    attempts
    doneAt
    approvedBy
  }
  rounds {
    seatId
    roundName
    role
    isMock
    endsAt
    filed
  }
}`, {"hash":"sha256:c6f604b459ad07109f0830aef593fd762a07dad8fc43e464203fe6297e0f5906"}) as unknown as TypedDocumentString<EnrolMutation, EnrolMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: WithdrawInput!) {
  withdraw(input: $input) {
    __typename
    ... on EnrolmentEnded {
      enrolmentId
    }
    ... on Problem {
      message
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
}`, {"hash":"sha256:57c61298160867587860534f24c9b9d090092930ef20251dccbef8ff94bd0535"}) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const ApproveStepDocument = new TypedDocumentString(`
    mutation ApproveStep($input: ApproveStepInput!) {
  approveStep(input: $input) {
    __typename
    ... on EnrolmentChanged {
      enrolment {
        ...EnrolmentFields
      }
    }
    ... on Problem {
      message
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
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment TrainingPathFields on TrainingPath {
  id
  roundKind
  title
  steps {
    ...TrainingStepFields
  }
  trainers {
    ...PersonRefFields
  }
  validMonths
  renewal
  version
}
fragment TrainingStepFields on TrainingStep {
  key
  kind
  count
  approvalRequired
  calibration {
    packId
    measure
    minimum
    attempts
  }
}
fragment EnrolmentFields on TrainingEnrolment {
  id
  person {
    ...PersonRefFields
  }
  path {
    ...TrainingPathFields
  }
  enrolledAt
  graduatedAt
  currentStep
  steps {
    step {
      ...TrainingStepFields
    }
    state
    done
    toFile
    planned
    attempts
    doneAt
    approvedBy
  }
  rounds {
    seatId
    roundName
    role
    isMock
    endsAt
    filed
  }
}`, {"hash":"sha256:febff4f8d02bb67bb51b854d0e5fa325deb85556cfba4ddc287e641060bf425c"}) as unknown as TypedDocumentString<ApproveStepMutation, ApproveStepMutationVariables>;
export const GrantCertificationDocument = new TypedDocumentString(`
    mutation GrantCertification($input: GrantCertificationInput!) {
  grantCertification(input: $input) {
    __typename
    ... on CertificationChanged {
      certificationId
    }
    ... on Problem {
      message
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
}`, {"hash":"sha256:846ef15a12b09c3b492d93a7365fa0b984966b727a89dee2aff89bc0a3831273"}) as unknown as TypedDocumentString<GrantCertificationMutation, GrantCertificationMutationVariables>;
export const RevokeCertificationDocument = new TypedDocumentString(`
    mutation RevokeCertification($input: RevokeCertificationInput!) {
  revokeCertification(input: $input) {
    __typename
    ... on CertificationChanged {
      certificationId
    }
    ... on Problem {
      message
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
}`, {"hash":"sha256:e24864549ea99d1e1362010e82f4e747327923fa91020fca95f1c0127f094232"}) as unknown as TypedDocumentString<RevokeCertificationMutation, RevokeCertificationMutationVariables>;
export const StartMockLoopDocument = new TypedDocumentString(`
    mutation StartMockLoop($input: StartMockLoopInput!) {
  startMockLoop(input: $input) {
    __typename
    ... on MockLoopStarted {
      loopId
      traineeSeatId
    }
    ... on Problem {
      message
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
}`, {"hash":"sha256:2b8545e6f2472ede6ae9ceb32bf2fbee1fe277f59c1b487f68981709ad698a22"}) as unknown as TypedDocumentString<StartMockLoopMutation, StartMockLoopMutationVariables>;
export const SaveCalibrationPackDocument = new TypedDocumentString(`
    mutation SaveCalibrationPack($input: SaveCalibrationPackInput!) {
  saveCalibrationPack(input: $input) {
    __typename
    ... on CalibrationPackSaved {
      packId
    }
    ... on Problem {
      message
    }
    ... on FieldProblems {
      ...FieldProblemFields
    }
    ... on StaleVersionProblem {
      currentVersion
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
}`, {"hash":"sha256:4bf2c8a87dc40b27ede4d828fc6bcc32f9869dde515d234d7e4ef95727e7b869"}) as unknown as TypedDocumentString<SaveCalibrationPackMutation, SaveCalibrationPackMutationVariables>;
export const AnswerCalibrationDocument = new TypedDocumentString(`
    mutation AnswerCalibration($input: AnswerCalibrationInput!) {
  answerCalibration(input: $input) {
    __typename
    ... on CalibrationAnswered {
      packId
      agreement {
        ...AgreementFields
      }
    }
    ... on Problem {
      message
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
}
fragment AgreementFields on RatingAgreement {
  pairs
  exact
  withinOne
  weightedKappa
}`, {"hash":"sha256:87fa0abba6cee723a54d22ef8b9d8be10d9a25f616784163fb5265971e3707e3"}) as unknown as TypedDocumentString<AnswerCalibrationMutation, AnswerCalibrationMutationVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks {
  webhookEndpoints {
    ...WebhookFields
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment WebhookFields on WebhookEndpoint {
  id
  url
  description
  events
  state
  pausedReason
  failingSince
  lastSuccessAt
  lastAttemptAt
  problem
  waiting
  owner {
    ...PersonRefFields
  }
  createdAt
  version
}`, {"hash":"sha256:fd4fade335a6e70584591788a1d570d14811e4896f80f29b7a2194881283a7ef"}) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookEventsDocument = new TypedDocumentString(`
    query WebhookEvents {
  webhookEvents {
    name
    wireName
    nature
    meaning
  }
}
    `, {"hash":"sha256:120eec783b4e6e357b09abbeb58f52a19230cc1f1e7919f240b051665f1f5e32"}) as unknown as TypedDocumentString<WebhookEventsQuery, WebhookEventsQueryVariables>;
export const WebhookOneDocument = new TypedDocumentString(`
    query WebhookOne($id: UUID!) {
  webhookEndpoint(id: $id) {
    ...WebhookFields
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment WebhookFields on WebhookEndpoint {
  id
  url
  description
  events
  state
  pausedReason
  failingSince
  lastSuccessAt
  lastAttemptAt
  problem
  waiting
  owner {
    ...PersonRefFields
  }
  createdAt
  version
}`, {"hash":"sha256:96434a1e9d130ba9ee3f01f32d3a14dd6b530dd66e61f33e2ec2ebc360bea385"}) as unknown as TypedDocumentString<WebhookOneQuery, WebhookOneQueryVariables>;
export const WebhookDeliveriesDocument = new TypedDocumentString(`
    query WebhookDeliveries($endpointId: UUID!, $first: Int, $after: String, $filter: WebhookDeliveryFilter) {
  webhookDeliveries(
    endpointId: $endpointId
    first: $first
    after: $after
    filter: $filter
  ) {
    edges {
      cursor
      node {
        ...DeliveryFields
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
}
fragment DeliveryFields on WebhookDelivery {
  id
  event
  state
  replay
  attempts {
    number
    at
    status
    problem
    durationMs
  }
  nextAttemptAt
  status
  problem
  durationMs
  createdAt
  deliveredAt
  payload
}`, {"hash":"sha256:3d6573ed35e04974315638d1a471fb10203ad71149cf1fdcd65cf10922e0be37"}) as unknown as TypedDocumentString<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const CreateWebhookDocument = new TypedDocumentString(`
    mutation CreateWebhook($input: CreateWebhookInput!) {
  createWebhook(input: $input) {
    __typename
    ... on WebhookCreated {
      endpoint {
        ...WebhookFields
      }
      secret
    }
    ... on Problem {
      message
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
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment WebhookFields on WebhookEndpoint {
  id
  url
  description
  events
  state
  pausedReason
  failingSince
  lastSuccessAt
  lastAttemptAt
  problem
  waiting
  owner {
    ...PersonRefFields
  }
  createdAt
  version
}`, {"hash":"sha256:7080378fec95774eb2105f410bb02ca3f8061a763961b2c5d17e124a6bcd8b6e"}) as unknown as TypedDocumentString<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const UpdateWebhookDocument = new TypedDocumentString(`
    mutation UpdateWebhook($input: UpdateWebhookInput!) {
  updateWebhook(input: $input) {
    __typename
    ... on WebhookSaved {
      endpoint {
        ...WebhookFields
      }
    }
    ... on Problem {
      message
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
}
fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment WebhookFields on WebhookEndpoint {
  id
  url
  description
  events
  state
  pausedReason
  failingSince
  lastSuccessAt
  lastAttemptAt
  problem
  waiting
  owner {
    ...PersonRefFields
  }
  createdAt
  version
}`, {"hash":"sha256:bb31f10ceb60207d5c298ec6b9e1b71e162d328965baa0b47d30030c4e5152a2"}) as unknown as TypedDocumentString<UpdateWebhookMutation, UpdateWebhookMutationVariables>;
export const RotateWebhookSecretDocument = new TypedDocumentString(`
    mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
  rotateWebhookSecret(input: $input) {
    __typename
    ... on WebhookSecretRotated {
      endpoint {
        ...WebhookFields
      }
      secret
    }
    ... on Problem {
      message
    }
  }
}
    fragment PersonRefFields on PersonRef {
  id
  name
  timeZone
}
fragment WebhookFields on WebhookEndpoint {
  id
  url
  description
  events
  state
  pausedReason
  failingSince
  lastSuccessAt
  lastAttemptAt
  problem
  waiting
  owner {
    ...PersonRefFields
  }
  createdAt
  version
}`, {"hash":"sha256:6b568cb3c3636b92eb90f419305647e5f06345edf308ad754676ea279b109b58"}) as unknown as TypedDocumentString<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const RemoveWebhookDocument = new TypedDocumentString(`
    mutation RemoveWebhook($input: RemoveWebhookInput!) {
  removeWebhook(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"sha256:7343eab965eaf63d28e91b88171a9d08c6954a1ce9435e94068ab510aaa1a996"}) as unknown as TypedDocumentString<RemoveWebhookMutation, RemoveWebhookMutationVariables>;
export const SendWebhookPingDocument = new TypedDocumentString(`
    mutation SendWebhookPing($input: SendWebhookPingInput!) {
  sendWebhookPing(input: $input) {
    __typename
    ... on WebhookPinged {
      delivery {
        ...DeliveryFields
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment DeliveryFields on WebhookDelivery {
  id
  event
  state
  replay
  attempts {
    number
    at
    status
    problem
    durationMs
  }
  nextAttemptAt
  status
  problem
  durationMs
  createdAt
  deliveredAt
  payload
}`, {"hash":"sha256:64082a2dc2eebe494c0a1f5566d8825937b5f16a898cc3b503959be715e68aa6"}) as unknown as TypedDocumentString<SendWebhookPingMutation, SendWebhookPingMutationVariables>;
export const ReplayWebhookDeliveryDocument = new TypedDocumentString(`
    mutation ReplayWebhookDelivery($input: ReplayWebhookDeliveryInput!) {
  replayWebhookDelivery(input: $input) {
    __typename
    ... on DeliveryReplayed {
      delivery {
        ...DeliveryFields
      }
    }
    ... on Problem {
      message
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
}
fragment DeliveryFields on WebhookDelivery {
  id
  event
  state
  replay
  attempts {
    number
    at
    status
    problem
    durationMs
  }
  nextAttemptAt
  status
  problem
  durationMs
  createdAt
  deliveredAt
  payload
}`, {"hash":"sha256:58f354996ad0a7bde0ac67f6ecdad219df6acaa263138de5aa2d5bb66584fc45"}) as unknown as TypedDocumentString<ReplayWebhookDeliveryMutation, ReplayWebhookDeliveryMutationVariables>;
export const ReplayFailedDeliveriesDocument = new TypedDocumentString(`
    mutation ReplayFailedDeliveries($input: ReplayFailedDeliveriesInput!) {
  replayFailedDeliveries(input: $input) {
    __typename
    ... on DeliveriesReplayed {
      count
    }
    ... on Problem {
      message
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
}`, {"hash":"sha256:38943725740bcc9bb51286ddaad0bb1f3ce2c265ee7b21ca689a95136c4ef9de"}) as unknown as TypedDocumentString<ReplayFailedDeliveriesMutation, ReplayFailedDeliveriesMutationVariables>;
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
      isMock
      filed
      hasDraft
      kitOpenedAt
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
  isMock
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
}`, {"hash":"sha256:0436686c10a72b4eb876e4efa94788c157e3e1f652f63abfd2d2811c89a275a6"}) as unknown as TypedDocumentString<MyWorkQuery, MyWorkQueryVariables>;