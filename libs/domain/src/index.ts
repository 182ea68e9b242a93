// The wall of the domain: grows by named exports only.
export {
  ROUND_KINDS,
  STAGE_KINDS,
  AI_USE_POLICIES,
  COMPANY_PATTERNS,
  DIFFICULTIES,
  SEALS,
} from './blueprint/terms';
export type {
  RoundKind,
  StageKind,
  AiUsePolicy,
  CompanyPattern,
  Difficulty,
  Seal,
} from './blueprint/terms';
export type {
  ContentKey,
  Anchors,
  Competency,
  RubricCompetency,
  RubricBody,
  QuestionBody,
  KeyPoint,
  KitBody,
  RedFlagType,
  FlagTaxonomyBody,
  BlueprintRound,
  BlueprintStage,
  BlueprintWeight,
  BlueprintBody,
  ContentPackage,
} from './blueprint/content';
export {
  CONTENT_TYPES,
  contentRoundKind,
  contentTitle,
  TAXONOMY_TITLE,
} from './blueprint/content-types';
export type {
  ContentBodies,
  ContentReferences,
  ContentType,
  TypedBody,
} from './blueprint/content-types';
export {
  CHANGE_KINDS,
  CONTENT_OUTCOMES,
  IMPORTED_TYPES,
  type ChangeKind,
  type ContentChange,
  type ContentOutcome,
  type ImportedType,
} from './blueprint/content-change';
export { CONTENT_LIMITS } from './blueprint/content-limits';
export { checkCompetency } from './blueprint/check-competency';
export { checkContent, type CheckedBody } from './blueprint/check-content';
export { diffContent } from './blueprint/diff-content';
export { breakingChanges } from './blueprint/breaking-changes';
export { namesFrom, readable, type ContentNames } from './blueprint/content-names';
export { forbiddenWords } from './blueprint/wording';
export {
  EVIDENCE_KINDS,
  RATING_LEVELS,
  FLAG_SEVERITIES,
  FLAG_STATUSES,
  FLAG_VERDICTS,
  RECOMMENDATIONS,
  EMPTY_SCORECARD,
} from './scorecard/scorecard';
export type {
  EvidenceKind,
  EvidenceNote,
  RatingLevel,
  RatingValue,
  Rating,
  FlagSeverity,
  FlagStatus,
  FlagVerdict,
  RaisedFlag,
  Recommendation,
  StarAnswer,
  AiToolSeen,
  CoveredKeyPoint,
  ScorecardBody,
} from './scorecard/scorecard';
export { ROLES, CONFLICT_KINDS } from './access/roles';
export type { Role, ConflictKind } from './access/roles';
export {
  LOOP_STATES,
  STAGE_STATES,
  ROUND_STATES,
  SEAT_ROLES,
  SEAT_STATES,
  DECISION_OUTCOMES,
} from './loop/terms';
export type {
  LoopState,
  StageState,
  RoundState,
  SeatRole,
  SeatState,
  DecisionOutcome,
} from './loop/terms';
export { PEOPLE_ONLY_ACTIONS, TOKEN_SCOPES } from './access/scopes';
export type { TokenScope } from './access/scopes';
export { AUDIT_ACTIONS } from './audit/actions';
export type { AuditAction } from './audit/actions';
export type { DomainEvents, DomainEventType } from './events/events';
export {
  PING_EVENT,
  WEBHOOK_EVENTS,
  WEBHOOK_EVENT_NAMES,
  webhookEventsOf,
  type EventNature,
  type WebhookEventName,
  type WebhookName,
} from './events/webhook-events';
export { noticeOf, webhookPayload, type Notice, type NoticeFacts } from './events/webhook-notice';
export { afterFailure, outcomeOf, type DeliveryOutcome } from './events/delivery-policy';

export type { Decided, FieldProblem } from './problems/decided';
export { cleanLine, cleanText, requiredLine, requiredText } from './text/clean-text';
export { isValidTimeZone } from './time/time-zone';
export { DEFAULT_WORKING_HOURS, workingHoursProblems } from './time/working-hours';
export type { WorkingHours } from './time/working-hours';
export {
  addWorkingDays,
  addWorkingMinutes,
  isWorkingTime,
  nextWorkingInstant,
  previousWorkingInstant,
  workingSpans,
  workingWeekOf,
  type WorkingSpan,
  type WorkingWeek,
} from './time/working-time';
export {
  REMINDER_KINDS,
  REMINDER_STATES,
  type ReminderKind,
  type ReminderState,
} from './reminders/terms';
export {
  CADENCE_RANGES,
  cadenceFrom,
  checkCadence,
  DEFAULT_CADENCE,
  type ReminderCadence,
} from './reminders/cadence';
export {
  planReminders,
  reminderSteps,
  type PlannedReminder,
  type ReminderPlan,
  type ReminderStep,
} from './reminders/plan-reminders';
export { settleDue, type DueReminder, type SettledDue } from './reminders/settle-due';
export * from './scheduling/index';
export { httpsLink, parameterText } from './calendar/plain-values';
export { checkPlace } from './calendar/place';
export {
  candidateEvent,
  candidateUid,
  isOwnUid,
  seatEvent,
  seatOfUid,
  seatUid,
  type CalendarEvent,
  type CalendarPerson,
  type CandidateFacts,
  type SeatFacts,
} from './calendar/invitation';
export {
  LONGEST_RESPONSE_NOTE,
  responseProblem,
  SEAT_RESPONSES,
  type SeatResponse,
} from './calendar/response';
export { busyWindow, MOST_BUSY_TIMES, nextReadIn } from './calendar/busy-window';
export {
  checkCalendar,
  MOST_CALENDARS,
  type CheckedCalendar,
  type TypedCalendar,
} from './calendar/check-calendar';

export { restrictedReader } from './access/restricted';
export { openStages, stageIsOpen } from './access/independence';
export type { SealInput, SealSeat, SealStage } from './access/independence';
export { opensWhen } from './access/opens-when';

export { canMove, checkTransitions } from './loop/transitions';
export type { Transitions } from './loop/transitions';
export {
  LOOP_TRANSITIONS,
  STAGE_TRANSITIONS,
  ROUND_TRANSITIONS,
  SEAT_TRANSITIONS,
} from './loop/transition-tables';
export { planLoop } from './loop/plan';
export type { LoopPlan, PlannedRound, PlannedStage } from './loop/plan';
export { advanceLoop, stopLoop } from './loop/advance';
export type { Advanced, AdvanceInput } from './loop/advance';
export { debriefOpened, isClosed } from './loop/closed';

export { countsAsAssessor, countsInPacket } from './scorecard/counts';
export { PRODUCTION_EXPERIENCE, SCORECARD_LIMITS } from './scorecard/rules';
export type { SubmissionRules } from './scorecard/rules';
export { RATING_SUPPORTS, ratingSupport, supportedLevel } from './scorecard/rating-support';
export type { RatingSupport } from './scorecard/rating-support';
export { ARCHIVE_REASONS } from './scorecard/archive-reasons';
export type { ArchiveReason } from './scorecard/archive-reasons';
export { certificateStatement, LOOK_VIAS } from './scorecard/certificate';
export type { CertificateFacts, LedgerLook, LookVia } from './scorecard/certificate';
export { mergeDrafts } from './scorecard/merge-drafts';
export type { DraftMerge } from './scorecard/merge-drafts';
export type { MergeConflict } from './scorecard/merge-entries';
export { completeBody } from './scorecard/stored-body';
export type { StoredBody } from './scorecard/stored-body';
export { checkDraft } from './scorecard/check-draft';
export { submitScorecard } from './scorecard/submit-scorecard';
export { settledCount } from './scorecard/settled';
export { dueAt } from './scorecard/due';
export { askedRubric } from './scorecard/asked-rubric';
export type { RoundAsk } from './scorecard/asked-rubric';
export { amendedAfterSeeing, countingVersion } from './scorecard/counting-version';
export type { FiledVersion } from './scorecard/counting-version';

export * from './packet/index';
export * from './debrief/index';
export * from './redaction/index';
export * from './committee/index';
export {
  MAIL_KINDS,
  MAIL_KIND_NAMES,
  CANDIDATE_MAIL_KINDS,
  MAIL_STATES,
  type MailKind,
  type MailKindInfo,
  type CandidateMailKind,
  type MailState,
} from './notify/mail-kinds';
export { plainAddress, oneLine, headerText, parseMailbox, type Mailbox } from './notify/mailbox';
export {
  afterMailAttempt,
  MAIL_BACK_OFF_MS,
  PILOT_EVERY_MS,
  MAIL_PHASES,
  type MailOutcome,
  type MailPhase,
  type NextMailStep,
  type TriedMail,
} from './notify/mail-attempts';

export * from './training/index';
export { attachmentNamed, cleanFileName, fileNameFor } from './files/file-name';
export {
  CANDIDATE_FILE_KINDS,
  FILE_KINDS,
  FILE_TYPES,
  LARGEST_FILE,
  MOST_FILES,
  type CandidateFileKind,
  type FileKind,
  type FileType,
} from './files/terms';
export * from './question/index';
export * from './agreement/index';
export * from './severity/index';
export * from './decision/index';
export {
  preparationPlan,
  type PreparationPhase,
  type PreparationPlan,
  type RoundOutline,
  type ScaledPhase,
  type ScaledPlan,
} from './guide/preparation';
export { AI_USE_TOLD } from './guide/ai-use';
export { addDays, calendarDayIn, daysBetween, isCalendarDay } from './guide/calendar-days';
