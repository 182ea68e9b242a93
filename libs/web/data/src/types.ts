import type * as d from './generated/graphql';

/** A row of the loop lists. */
export type LoopListItem = d.LoopListFieldsFragment;
/** One loop with its plan and, when open to the reader, its progress. */
export type LoopRecord = d.LoopFieldsFragment;
export type LoopStage = LoopRecord['stages'][number];
export type LoopRound = d.RoundFieldsFragment;
export type LoopSeat = d.SeatFieldsFragment;
export type LoopProgress = NonNullable<LoopRecord['progress']>;

export type ScorecardSheetResult = d.ScorecardSheetQuery['scorecardSheet'];
export type ScorecardSheet = Extract<ScorecardSheetResult, { __typename: 'ScorecardSheet' }>;
export type KitSheet = Extract<d.KitSheetQuery['kit'], { __typename: 'ScorecardSheet' }>;
export type ScorecardBody = d.ScorecardBodyFieldsFragment;
export type ScorecardDraft = d.DraftFieldsFragment;
export type FiledScorecard = d.FiledScorecardFieldsFragment;
export type ArchivedDraft = d.ArchivedDraftFieldsFragment;
export type Certificate = d.CertificateFieldsFragment;
export type EvidenceNote = ScorecardBody['notes'][number];
export type Rating = ScorecardBody['ratings'][number];
export type RaisedFlag = ScorecardBody['flags'][number];
export type StarAnswer = ScorecardBody['star'][number];
export type AiToolSeen = ScorecardBody['aiTools'][number];
export type Kit = d.KitFieldsFragment;
export type Rubric = d.RubricFieldsFragment;
export type RubricCompetency = Rubric['competencies'][number];
export type Competency = d.CompetencyFieldsFragment;
export type FlagTaxonomy = d.TaxonomyFieldsFragment;
export type Question = d.QuestionFieldsFragment;
/** A question in the list of the bank: with how it stands, and where a search met it. */
export type BankQuestion = d.BankQuestionFieldsFragment;
export type QuestionState = d.QuestionStateFieldsFragment;
export type QuestionUse = NonNullable<d.QuestionUseQuery['questionUse']>;
export type QuestionExposure = NonNullable<
  d.QuestionExposuresQuery['questionUse']
>['exposures']['edges'][number]['node'];
export type LeakReport = d.LeakReportFieldsFragment;
export type ChoiceQuestion = d.ChoiceQuestionFieldsFragment;
export type QuestionChoice = Extract<
  d.QuestionChoiceQuery['questionChoice'],
  { __typename: 'QuestionChoice' }
>;
export type Blueprint = d.BlueprintsQuery['blueprints'][number];

export type PacketResult = d.PacketOneQuery['packet'];
export type Packet = d.PacketFieldsFragment;
export type PacketCompetency = Packet['competencies'][number];
export type PacketRating = PacketCompetency['ratings'][number];
export type PacketAssessor = Packet['assessors'][number];
export type PacketScorecard = Packet['scorecards'][number];
export type PacketFlag = d.PacketFlagFieldsFragment;
export type PacketRound = Packet['rounds'][number];
export type PacketEstimate = NonNullable<PacketCompetency['estimate']>;
export type Robustness = NonNullable<Packet['robustness']>;
export type FlagReading = d.FlagReadingFieldsFragment;
export type CoverageGap = d.CoverageGapFieldsFragment;
export type CoverageRepair = d.CoverageRepairFieldsFragment;
export type FlagSheet = Extract<
  d.FlagToReadQuery['flagToRead'],
  { readonly __typename: 'FlagSheet' }
>;
export type FlagToRead = d.FlagsToReadQuery['flagsToRead'][number];
export type Decision = d.DecisionFieldsFragment;
export type DecisionRecord = d.DecisionRecordFieldsFragment;
export type DecisionOutlook = Extract<
  d.DecisionOutlookQuery['decisionOutlook'],
  { __typename: 'DecisionOutlook' }
>;
export type CandidateTold = d.CandidateToldFieldsFragment;
export type ApprovalFlow = d.ApprovalFlowFieldsFragment;
export type ApprovalToAnswer = d.ApprovalsToAnswerQuery['approvalsToAnswer'][number];
export type CandidateToTell = d.CandidatesToTellQuery['candidatesToTell'][number];
export type PacketVersion = Extract<
  d.PacketVersionsQuery['packetVersions'],
  { __typename: 'PacketVersions' }
>['versions'][number];
export type PacketDiffLine = Extract<
  d.PacketDiffQuery['packetDiff'],
  { __typename: 'PacketDiff' }
>['lines'][number];

export type Debrief = d.DebriefFieldsFragment;
export type DebriefGate = d.DebriefGateFieldsFragment;
export type DebriefSeat = d.DebriefSeatFieldsFragment;
export type DebriefVoter = d.DebriefVoterFieldsFragment;
export type DebriefNote = d.DebriefNoteFieldsFragment;
export type DebriefCitation = d.DebriefCitationFieldsFragment;
export type DebriefVote = NonNullable<Debrief['votes']>[number];
export type VoteShift = NonNullable<Debrief['shifts']>[number];

export type OwedScorecard = d.OwedFieldsFragment;
export type MissingFeedback = d.MissingFieldsFragment;
export type CandidateRef = d.CandidateRefFieldsFragment;
export type PersonRef = d.PersonRefFieldsFragment;

export type Guide = d.GuideFieldsFragment;
export type SelfSchedulingOffer = d.SelfSchedulingOfferFieldsFragment;
export type MyWork = d.MyWorkQuery['myWork'];
export type MyRound = MyWork['rounds'][number];
export type SealedLoop = MyWork['sealedLoops'][number];
export type AttentionItem = MyWork['attention'][number];

export type Job = d.JobFieldsFragment;
export type CandidateListItem = d.CandidateListQuery['candidates']['edges'][number]['node'];
export type Candidate = d.CandidateFieldsFragment;
export type Application = d.ApplicationFieldsFragment;
export type Conflict = d.ConflictFieldsFragment;

export type Me = NonNullable<d.MeQuery['me']>;
export type Person = d.PersonFieldsFragment;
export type Organisation = d.OrganisationFieldsFragment;
export type WorkingHours = Person['workingHours'][number];
export type OwnSession = d.MySessionsQuery['mySessions'][number];
export type AuditEvent = d.AuditListQuery['auditTrail']['edges'][number]['node'];

export type Mail = d.MailFieldsFragment;
export type MailStatus = d.MailStatusQuery['mailStatus'];
export type StoppedAddress = d.StoppedAddressesQuery['stoppedAddresses'][number];

export type WorkItem = d.WorkItemFieldsFragment;
export type BackgroundWork = d.BackgroundWorkQuery['backgroundWork'];
export type NotificationChoice = d.NotificationChoiceFieldsFragment;
export type ReminderCadence = d.CadenceFieldsFragment;
export type PreviewedReminder = d.PreviewRemindersQuery['previewReminders'][number];
export type SeatReminder = NonNullable<d.SeatRemindersQuery['seatReminders']>[number];
export type CalendarFeed = d.CalendarFeedFieldsFragment;
export type BusyCalendar = d.BusyCalendarFieldsFragment;
export type BusyTime = d.BusyTimeFieldsFragment;
export type PersonBusy = d.BusyTimesQuery['busyTimes'][number];
export type ApiToken = d.ApiTokenFieldsFragment;
export type ServiceAccount = d.ServiceAccountFieldsFragment;

export type WebhookEndpoint = d.WebhookFieldsFragment;
export type WebhookDelivery = d.DeliveryFieldsFragment;
export type WebhookEventInfo = d.WebhookEventsQuery['webhookEvents'][number];
export type ImportRun = d.ImportRunFieldsFragment;
export type ImportRow = d.ImportRowsQuery['importRows']['edges'][number]['node'];
export type ExportRun = d.ExportRunFieldsFragment;
export type ImportedHistory = NonNullable<d.ImportedHistoryQuery['importedHistory']>;
export type ImportedScorecard = d.ImportedScorecardFieldsFragment;

/** A row of the library. */
export type ContentItem = d.ContentItemFieldsFragment;
/** One item of the library with its versions. */
export type ContentItemDetail = NonNullable<d.ContentItemOneQuery['contentItem']>;
/** The body of a version; which one it is stands in `__typename`. */
export type ContentBody = NonNullable<d.ContentDraftOfQuery['contentDraftOf']>;
export type ContentChange = d.ContentChangeFieldsFragment;
export type ContentPreview = d.PreviewContentQuery['previewContent'];
export type ContentImpact = ContentPreview['impact'];
export type ContentFileResult = d.ImportContentMutation['importContent'];
export type CompetencyEntry = d.CompetencyEntryFieldsFragment;
export type StoredFile = d.StoredFileFieldsFragment;

export type Agreement = d.AgreementQuery['agreement'];
export type CompetencyAgreement = Agreement['competencies'][number];
export type SeverityFit = NonNullable<Agreement['fit']>;
export type RatingHabit = d.RatingHabitsQuery['ratingHabits']['habits'][number];
export type PacketComparison = Extract<
  d.ComparePacketsQuery['comparePackets'],
  { __typename: 'PacketComparison' }
>;

export type TrainingPath = d.TrainingPathFieldsFragment;
export type TrainingStep = d.TrainingStepFieldsFragment;
export type TrainingEnrolment = d.EnrolmentFieldsFragment;
export type TrainingStepProgress = TrainingEnrolment['steps'][number];
export type MyTraining = d.MyTrainingQuery['myTraining'];
export type RoundEligibility = d.EligibilityQuery['eligibility'][number];
export type TrainingComparison = d.TrainingComparisonQuery['trainingComparison'];
export type CalibrationPackInfo = d.CalibrationPacksQuery['calibrationPacks'][number];
export type CalibrationPack = Extract<
  d.CalibrationPackQuery['calibrationPack'],
  { __typename: 'CalibrationPack' }
>;
export type CalibrationDraft = Extract<
  d.CalibrationDraftQuery['calibrationDraft'],
  { __typename: 'CalibrationDraft' }
>;
export type CommitteePaper = d.PaperFieldsFragment;
export type PaperScorecard = CommitteePaper['scorecards'][number];
export type Committee = d.CommitteeFieldsFragment;
export type CommitteeOutcome = d.CommitteeOutcomeFieldsFragment;
export type CommitteeDraft = Extract<
  d.CommitteeDraftQuery['committeeDraft'],
  { __typename: 'CommitteeDraft' }
>;
export type RedactionFind = CommitteeDraft['finds'][number];
export type CommitteeReading = Extract<
  d.CommitteeReadingQuery['committeeReading'],
  { __typename: 'CommitteeReading' }
>;
export type CommitteeToRead = d.CommitteesToReadQuery['committeesToRead'][number];
export type PossibleReader = d.PossibleReadersQuery['possibleReaders'][number];
export type ScorecardTold = d.ReadersOnMyScorecardsQuery['readersOnMyScorecards'][number];
export type RatingAgreement = d.AgreementFieldsFragment;
