import * as d from './generated/graphql';
import { availabilityAsks } from './availability-asks';
import { committeeAsks } from './committee-asks';
import { contentAsks } from './content-asks';
import { debriefAsks } from './debrief-asks';
import { decisionAsks } from './decision-asks';
import { fileAsks } from './file-asks';
import { guideAsks } from './guide-asks';
import { insightAsks } from './insight-asks';
import { repairPlanAsks } from './repair-plan-asks';
import { packetAsks } from './packet-asks';
import { questionAsks } from './question-asks';
import { scheduleAsks } from './schedule-asks';
import { selfScheduleAsks } from './selfschedule-asks';
import { trainingAsks } from './training-asks';
import { graphqlFetch, sendFile, type RequestOptions } from './transport';

/**
 * One intention, one mutation. A verb returns the whole result union: the screen says what each
 * refusal means, or passes it to `orThrow`. `input` carries the idempotency key made when the
 * form opened (`newKey`).
 */
function verb<R, V, K extends keyof R>(
  document: d.TypedDocumentString<R, { input: V }>,
  field: K,
): (input: V, options?: RequestOptions) => Promise<R[K]> {
  return async (input, options) => (await graphqlFetch(document, { input }, options))[field];
}

/** A key for one intention: make it when the form opens, keep it over retries. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  // randomUUID exists only in secure contexts; a server on plain http in a local network is none.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20].reduceRight((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, hex);
}

export const verbs = {
  startLoop: verb(d.StartLoopDocument, 'startLoop'),
  saveSchedulingRules: verb(d.SaveSchedulingRulesDocument, 'saveSchedulingRules'),
  savePoolRule: verb(d.SavePoolRuleDocument, 'savePoolRule'),
  saveAvailability: verb(d.SaveAvailabilityDocument, 'saveAvailability'),
  saveDaysOff: verb(d.SaveDaysOffDocument, 'saveDaysOff'),
  saveRoom: verb(d.SaveRoomDocument, 'saveRoom'),
  retireRoom: verb(d.RetireRoomDocument, 'retireRoom'),
  saveCandidateWindows: verb(d.SaveCandidateWindowsDocument, 'saveCandidateWindows'),
  advanceLoop: verb(d.AdvanceLoopDocument, 'advanceLoop'),
  stopLoop: verb(d.StopLoopDocument, 'stopLoop'),
  openEarly: verb(d.OpenEarlyDocument, 'openEarly'),
  assignSeat: verb(d.AssignSeatDocument, 'assignSeat'),
  removeSeat: verb(d.RemoveSeatDocument, 'removeSeat'),
  excuseSeat: verb(d.ExcuseSeatDocument, 'excuseSeat'),
  confirmSchedule: verb(d.ConfirmScheduleDocument, 'confirmSchedule'),
  holdSchedule: verb(d.HoldScheduleDocument, 'holdSchedule'),
  confirmHold: verb(d.ConfirmHoldDocument, 'confirmHold'),
  releaseHold: verb(d.ReleaseHoldDocument, 'releaseHold'),
  confirmPlan: verb(d.ConfirmPlanDocument, 'confirmPlan'),
  setRoundSlot: verb(d.SetRoundSlotDocument, 'setRoundSlot'),
  saveScorecardDraft: verb(d.SaveScorecardDraftDocument, 'saveScorecardDraft'),
  submitScorecard: verb(d.SubmitScorecardDocument, 'submitScorecard'),
  amendScorecard: verb(d.AmendScorecardDocument, 'amendScorecard'),
  fileOnBehalf: verb(d.FileOnBehalfDocument, 'fileOnBehalf'),
  recoverDraft: verb(d.RecoverDraftDocument, 'recoverDraft'),
  askSecondReader: verb(d.AskSecondReaderDocument, 'askSecondReader'),
  readFlag: verb(d.ReadFlagDocument, 'readFlag'),
  askInRound: verb(d.AskInRoundDocument, 'askInRound'),
  bookRepairCall: verb(d.BookRepairCallDocument, 'bookRepairCall'),
  acceptGap: verb(d.AcceptGapDocument, 'acceptGap'),
  reopenGap: verb(d.ReopenGapDocument, 'reopenGap'),
  adjudicateFlag: verb(d.AdjudicateFlagDocument, 'adjudicateFlag'),
  decidePacket: verb(d.DecidePacketDocument, 'decidePacket'),
  answerApproval: verb(d.AnswerApprovalDocument, 'answerApproval'),
  withdrawDecision: verb(d.WithdrawDecisionDocument, 'withdrawDecision'),
  recordCandidateTold: verb(d.RecordCandidateToldDocument, 'recordCandidateTold'),
  saveApprovalFlow: verb(d.SaveApprovalFlowDocument, 'saveApprovalFlow'),
  openDebrief: verb(d.OpenDebriefDocument, 'openDebrief'),
  markDebriefRead: verb(d.MarkDebriefReadDocument, 'markDebriefRead'),
  sealVote: verb(d.SealVoteDocument, 'sealVote'),
  excuseVoter: verb(d.ExcuseVoterDocument, 'excuseVoter'),
  addDebriefNote: verb(d.AddDebriefNoteDocument, 'addDebriefNote'),
  cancelDebrief: verb(d.CancelDebriefDocument, 'cancelDebrief'),
  openCommittee: verb(d.OpenCommitteeDocument, 'openCommittee'),
  inviteCommitteeReaders: verb(d.InviteCommitteeReadersDocument, 'inviteCommitteeReaders'),
  closeCommittee: verb(d.CloseCommitteeDocument, 'closeCommittee'),
  castCommitteeVote: verb(d.CastCommitteeVoteDocument, 'castCommitteeVote'),
  stepBackFromCommittee: verb(d.StepBackFromCommitteeDocument, 'stepBackFromCommittee'),
  gradeScorecard: verb(d.GradeScorecardDocument, 'gradeScorecard'),
  declareConflict: verb(d.DeclareConflictDocument, 'declareConflict'),
  invitePerson: verb(d.InvitePersonDocument, 'invitePerson'),
  makeSignInLink: verb(d.MakeSignInLinkDocument, 'makeSignInLink'),
  updateOrganisation: verb(d.UpdateOrganisationDocument, 'updateOrganisation'),
  updateMe: verb(d.UpdateMeDocument, 'updateMe'),
  setPassword: verb(d.SetPasswordDocument, 'setPassword'),
  endSession: verb(d.EndSessionDocument, 'endSession'),
  retryWork: verb(d.RetryWorkDocument, 'retryWork'),
  setNotification: verb(d.SetNotificationDocument, 'setNotification'),
  updateReminderCadence: verb(d.UpdateReminderCadenceDocument, 'updateReminderCadence'),
  remindSeat: verb(d.RemindSeatDocument, 'remindSeat'),
  handOverSeat: verb(d.HandOverSeatDocument, 'handOverSeat'),
  makeCalendarFeed: verb(d.MakeCalendarFeedDocument, 'makeCalendarFeed'),
  revokeCalendarFeed: verb(d.RevokeCalendarFeedDocument, 'revokeCalendarFeed'),
  addBusyCalendar: verb(d.AddBusyCalendarDocument, 'addBusyCalendar'),
  updateBusyCalendar: verb(d.UpdateBusyCalendarDocument, 'updateBusyCalendar'),
  removeBusyCalendar: verb(d.RemoveBusyCalendarDocument, 'removeBusyCalendar'),
  readBusyCalendar: verb(d.ReadBusyCalendarDocument, 'readBusyCalendar'),
  respondToSeat: verb(d.RespondToSeatDocument, 'respondToSeat'),
  createApiToken: verb(d.CreateApiTokenDocument, 'createApiToken'),
  revokeApiToken: verb(d.RevokeApiTokenDocument, 'revokeApiToken'),
  createServiceAccount: verb(d.CreateServiceAccountDocument, 'createServiceAccount'),
  updateServiceAccount: verb(d.UpdateServiceAccountDocument, 'updateServiceAccount'),
  retryMail: verb(d.RetryMailDocument, 'retryMail'),
  releaseAddress: verb(d.ReleaseAddressDocument, 'releaseAddress'),
  sendTestMail: verb(d.SendTestMailDocument, 'sendTestMail'),
  createWebhook: verb(d.CreateWebhookDocument, 'createWebhook'),
  updateWebhook: verb(d.UpdateWebhookDocument, 'updateWebhook'),
  rotateWebhookSecret: verb(d.RotateWebhookSecretDocument, 'rotateWebhookSecret'),
  removeWebhook: verb(d.RemoveWebhookDocument, 'removeWebhook'),
  sendWebhookPing: verb(d.SendWebhookPingDocument, 'sendWebhookPing'),
  replayWebhookDelivery: verb(d.ReplayWebhookDeliveryDocument, 'replayWebhookDelivery'),
  replayFailedDeliveries: verb(d.ReplayFailedDeliveriesDocument, 'replayFailedDeliveries'),
  applyImport: verb(d.ApplyImportDocument, 'applyImport'),
  cancelImport: verb(d.CancelImportDocument, 'cancelImport'),
  makeExport: verb(d.MakeExportDocument, 'makeExport'),
  chooseQuestions: verb(d.ChooseQuestionsDocument, 'chooseQuestions'),
  reportLeak: verb(d.ReportLeakDocument, 'reportLeak'),
  settleLeak: verb(d.SettleLeakDocument, 'settleLeak'),
  wakeQuestion: verb(d.WakeQuestionDocument, 'wakeQuestion'),
  updateQuestionPolicy: verb(d.UpdateQuestionPolicyDocument, 'updateQuestionPolicy'),
  publishContent: verb(d.PublishContentDocument, 'publishContent'),
  archiveContent: verb(d.ArchiveContentDocument, 'archiveContent'),
  restoreContent: verb(d.RestoreContentDocument, 'restoreContent'),
  saveCompetency: verb(d.SaveCompetencyDocument, 'saveCompetency'),
  importContent: verb(d.ImportContentDocument, 'importContent'),
  makeGuide: verb(d.MakeGuideDocument, 'makeGuide'),
  sendGuide: verb(d.SendGuideDocument, 'sendGuide'),
  revokeGuide: verb(d.RevokeGuideDocument, 'revokeGuide'),
  offerSelfScheduling: verb(d.OfferSelfSchedulingDocument, 'offerSelfScheduling'),
  withdrawSelfScheduling: verb(d.WithdrawSelfSchedulingDocument, 'withdrawSelfScheduling'),
  removeFile: verb(d.RemoveFileDocument, 'removeFile'),
  removeArtefact: verb(d.RemoveArtefactDocument, 'removeArtefact'),
  eraseCandidate: verb(d.EraseCandidateDocument, 'eraseCandidate'),
  saveTrainingPath: verb(d.SaveTrainingPathDocument, 'saveTrainingPath'),
  enrol: verb(d.EnrolDocument, 'enrol'),
  withdraw: verb(d.WithdrawDocument, 'withdraw'),
  approveStep: verb(d.ApproveStepDocument, 'approveStep'),
  grantCertification: verb(d.GrantCertificationDocument, 'grantCertification'),
  revokeCertification: verb(d.RevokeCertificationDocument, 'revokeCertification'),
  startMockLoop: verb(d.StartMockLoopDocument, 'startMockLoop'),
  saveCalibrationPack: verb(d.SaveCalibrationPackDocument, 'saveCalibrationPack'),
  approveRepair: verb(d.ApproveRepairDocument, 'approveRepair'),
  dismissRepair: verb(d.DismissRepairDocument, 'dismissRepair'),
  saveRepairPolicy: verb(d.SaveRepairPolicyDocument, 'saveRepairPolicy'),
  recordNoShow: verb(d.RecordNoShowDocument, 'recordNoShow'),
  answerCalibration: verb(d.AnswerCalibrationDocument, 'answerCalibration'),
};

export type Verbs = typeof verbs;

/** Questions that are no react-admin resource. Each returns the union or value as the API sends it. */
export const asks = {
  ...availabilityAsks,
  ...committeeAsks,
  ...contentAsks,
  ...decisionAsks,
  ...debriefAsks,
  ...fileAsks,
  ...guideAsks,
  ...selfScheduleAsks,
  ...insightAsks,
  ...packetAsks,
  ...questionAsks,
  ...repairPlanAsks,
  ...scheduleAsks,
  ...trainingAsks,
  scorecardSheet: async (seatId: string, options?: RequestOptions) =>
    (await graphqlFetch(d.ScorecardSheetDocument, { seatId }, options)).scorecardSheet,
  scorecardSheetOnBehalf: async (seatId: string, options?: RequestOptions) =>
    (await graphqlFetch(d.ScorecardSheetOnBehalfDocument, { seatId }, options))
      .scorecardSheetOnBehalf,
  archivedDrafts: async (all: boolean, options?: RequestOptions) =>
    (await graphqlFetch(d.ArchivedDraftsDocument, { all }, options)).archivedDrafts,
  packet: async (loopId: string, options?: RequestOptions) =>
    (await graphqlFetch(d.PacketOneDocument, { loopId }, options)).packet,
  loop: async (id: string, options?: RequestOptions) =>
    (await graphqlFetch(d.LoopOneDocument, { id }, options)).loop,
  loopScorecards: async (id: string, options?: RequestOptions) =>
    (await graphqlFetch(d.LoopScorecardsDocument, { id }, options)).loop,
  myWork: async (options?: RequestOptions) =>
    (await graphqlFetch(d.MyWorkDocument, {}, options)).myWork,
  me: async (options?: RequestOptions) => (await graphqlFetch(d.MeDocument, {}, options)).me,
  mySessions: async (options?: RequestOptions) =>
    (await graphqlFetch(d.MySessionsDocument, {}, options)).mySessions,
  rubrics: async (options?: RequestOptions) =>
    (await graphqlFetch(d.RubricsDocument, {}, options)).rubrics,
  kits: async (options?: RequestOptions) => (await graphqlFetch(d.KitsDocument, {}, options)).kits,
  blueprints: async (options?: RequestOptions) =>
    (await graphqlFetch(d.BlueprintsDocument, {}, options)).blueprints,
  flagTaxonomy: async (options?: RequestOptions) =>
    (await graphqlFetch(d.FlagTaxonomyDocument, {}, options)).flagTaxonomy,
  people: async (first: number, search?: string, options?: RequestOptions) =>
    (await graphqlFetch(d.PersonListDocument, { first, search }, options)).people,
  backgroundWork: async (options?: RequestOptions) =>
    (await graphqlFetch(d.BackgroundWorkDocument, {}, options)).backgroundWork,
  myNotifications: async (options?: RequestOptions) =>
    (await graphqlFetch(d.MyNotificationsDocument, {}, options)).myNotifications,
  reminderCadence: async (options?: RequestOptions) =>
    (await graphqlFetch(d.ReminderCadenceDocument, {}, options)).reminderCadence,
  seatReminders: async (seatId: string, options?: RequestOptions) =>
    (await graphqlFetch(d.SeatRemindersDocument, { seatId }, options)).seatReminders ?? null,
  previewReminders: async (input: d.PreviewRemindersInput, options?: RequestOptions) =>
    (await graphqlFetch(d.PreviewRemindersDocument, { input }, options)).previewReminders,
  myCalendarFeed: async (options?: RequestOptions) =>
    (await graphqlFetch(d.MyCalendarFeedDocument, {}, options)).myCalendarFeed ?? null,
  myBusyCalendars: async (options?: RequestOptions) =>
    (await graphqlFetch(d.MyBusyCalendarsDocument, {}, options)).myBusyCalendars,
  myBusyTimes: async (from: string, to: string, options?: RequestOptions) =>
    (await graphqlFetch(d.MyBusyTimesDocument, { from, to }, options)).myBusyTimes,
  busyTimes: async (
    personIds: readonly string[],
    from: string,
    to: string,
    options?: RequestOptions,
  ) =>
    (await graphqlFetch(d.BusyTimesDocument, { personIds: [...personIds], from, to }, options))
      .busyTimes,
  uploadCalendar: (label: string, file: Blob, options?: RequestOptions) =>
    sendFile(`/calendar/upload?label=${encodeURIComponent(label)}`, file, 'text/calendar', options),
  myApiTokens: async (options?: RequestOptions) =>
    (await graphqlFetch(d.MyApiTokensDocument, {}, options)).myApiTokens,
  apiTokens: async (first: number, after: string | null, options?: RequestOptions) =>
    (await graphqlFetch(d.ApiTokenListDocument, { first, after }, options)).apiTokens,
  serviceAccounts: async (options?: RequestOptions) =>
    (await graphqlFetch(d.ServiceAccountsDocument, {}, options)).serviceAccounts,
  workItems: async (
    first: number,
    after: string | null,
    state: d.WorkState | null,
    options?: RequestOptions,
  ) => (await graphqlFetch(d.WorkItemListDocument, { first, after, state }, options)).workItems,
  mailStatus: async (options?: RequestOptions) =>
    (await graphqlFetch(d.MailStatusDocument, {}, options)).mailStatus,
  stoppedAddresses: async (options?: RequestOptions) =>
    (await graphqlFetch(d.StoppedAddressesDocument, {}, options)).stoppedAddresses,
  mails: async (
    first: number,
    after: string | null,
    filter: d.MailFilter,
    options?: RequestOptions,
  ) => (await graphqlFetch(d.MailListDocument, { first, after, filter }, options)).mails,
  webhooks: async (options?: RequestOptions) =>
    (await graphqlFetch(d.WebhooksDocument, {}, options)).webhookEndpoints,
  webhookEvents: async (options?: RequestOptions) =>
    (await graphqlFetch(d.WebhookEventsDocument, {}, options)).webhookEvents,
  webhook: async (id: string, options?: RequestOptions) =>
    (await graphqlFetch(d.WebhookOneDocument, { id }, options)).webhookEndpoint ?? null,
  webhookDeliveries: async (
    endpointId: string,
    first: number,
    after: string | null,
    state: d.DeliveryState | null,
    options?: RequestOptions,
  ) => {
    const variables = { endpointId, first, after, filter: state ? { state } : {} };
    return (await graphqlFetch(d.WebhookDeliveriesDocument, variables, options)).webhookDeliveries;
  },
  exportRuns: async (options?: RequestOptions) =>
    (await graphqlFetch(d.ExportRunsDocument, {}, options)).exportRuns,
  importedHistory: async (candidateId: string, options?: RequestOptions) =>
    (await graphqlFetch(d.ImportedHistoryDocument, { candidateId }, options)).importedHistory ??
    null,
  /** Sends a file to be read and checked. @returns id of the import */
  sendImport: async (
    of: {
      readonly source: d.ImportSource;
      readonly content: d.ImportContent;
      readonly name: string;
      readonly type: string;
    },
    file: Blob,
    options?: RequestOptions,
  ): Promise<string> => {
    const query = new URLSearchParams({ source: of.source, content: of.content, name: of.name });
    const said = await sendFile(`/imports?${query}`, file, of.type, options);
    return (said as { readonly id: string }).id;
  },
  importRuns: async (first: number, after: string | null, options?: RequestOptions) =>
    (await graphqlFetch(d.ImportRunsDocument, { first, after }, options)).importRuns,
  importRun: async (id: string, options?: RequestOptions) =>
    (await graphqlFetch(d.ImportRunOneDocument, { id }, options)).importRun ?? null,
  importRows: async (
    runId: string,
    first: number,
    after: string | null,
    action: d.ImportAction | null,
    options?: RequestOptions,
  ) => {
    const variables = { runId, first, after, filter: action ? { action } : {} };
    return (await graphqlFetch(d.ImportRowsDocument, variables, options)).importRows;
  },
};

export type Asks = typeof asks;
