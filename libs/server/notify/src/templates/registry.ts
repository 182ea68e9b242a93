import { headerText, oneLine, type MailKind } from '@debrief/domain';
import { candidateChoice, choiceAnswered } from './choice-mails';
import { committeeInvitation } from './committee-mails';
import { debriefOpened, debriefRevealed } from './debrief-mails';
import * as decision from './decision-mails';
import * as desk from './desk-mails';
import { flagToRead } from './flag-mails';
import type { About, MailContent, MailFactsOf, Template } from './mail-content';
import * as round from './round-mails';

/** The template of every kind. */
export const TEMPLATES: { readonly [K in MailKind]: Template<K> } = {
  invitation: round.invitation,
  invitation_cancelled: round.invitationCancelled,
  candidate_invitation: round.candidateInvitation,
  candidate_invitation_cancelled: round.candidateInvitationCancelled,
  candidate_guide: desk.candidateGuide,
  candidate_choice: candidateChoice,
  choice_answered: choiceAnswered,
  kit_ahead: round.kitAhead,
  starting_soon: round.startingSoon,
  file_now: round.fileNow,
  file_reminder: round.fileReminder,
  escalation: round.escalation,
  digest: round.digest,
  hand_over: round.handOver,
  account_invite: desk.accountInvite,
  packet_ready: desk.packetReady,
  decision_made: decision.decisionMade,
  approval_asked: decision.approvalAsked,
  decision_settled: decision.decisionSettled,
  committee_invitation: committeeInvitation,
  debrief_opened: debriefOpened,
  debrief_revealed: debriefRevealed,
  flag_to_read: flagToRead,
  webhook_paused: desk.webhookPaused,
  export_ready: desk.exportReady,
  import_done: desk.importDone,
  test: desk.testMail,
};

const LONGEST_SUBJECT = 150;
const LONGEST_LINE = 500;

/** Fills a template; every line of it is one line without anything invisible, whatever the names hold. */
export function fillTemplate<K extends MailKind>(
  kind: K,
  about: About,
  facts: MailFactsOf[K],
): MailContent {
  const filled = TEMPLATES[kind](about, facts);
  const line = (text: string): string => oneLine(text, LONGEST_LINE);
  return {
    subject: headerText(filled.subject, LONGEST_SUBJECT),
    preview: oneLine(filled.preview, LONGEST_SUBJECT),
    title: line(filled.title),
    paragraphs: filled.paragraphs.map(line),
    facts: filled.facts.map(([label, value]) => [label, line(value)] as const),
    items: filled.items.map((item) => ({ ...item, text: line(item.text) })),
    action: filled.action,
    closing: filled.closing.map(line),
  };
}
