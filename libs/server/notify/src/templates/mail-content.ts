import type { CandidateAnswerKind, MailKind } from '@debrief/domain';
import type {
  DebriefFacts,
  FlagAskedFacts,
  LoopFacts,
  Recipient,
  RoundFacts,
  SeatFacts,
} from '../mail.facts.repository';
import type { MailParams } from '../mail.params';

/** What a mail says, before it has a form: both of its parts are made from this. */
export interface MailContent {
  readonly subject: string;
  /** What a list of mails shows after the subject. */
  readonly preview: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Label and value, e.g. when and where. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Each with its own link, for a mail about several things. */
  readonly items: readonly { readonly text: string; readonly url: string }[];
  readonly action: { readonly label: string; readonly url: string } | null;
  /** Said below the action. */
  readonly closing: readonly string[];
}

/** The pages that mails lead to. */
export interface MailLinks {
  scorecard(seatId: string): string;
  loop(loopId: string): string;
  packet(loopId: string): string;
  page(path: string): string;
}

export interface About {
  readonly to: Recipient;
  readonly organisation: string;
  readonly links: MailLinks;
}

/** What the template of each kind is given besides {@link About}. */
export interface MailFactsOf {
  readonly invitation: { readonly seat: SeatFacts };
  readonly invitation_cancelled: { readonly told: MailParams['invitation_cancelled']['told'] };
  readonly candidate_invitation: { readonly round: RoundFacts };
  readonly candidate_invitation_cancelled: {
    readonly told: MailParams['candidate_invitation_cancelled']['told'];
    readonly round: RoundFacts;
  };
  readonly candidate_guide: { readonly url: string; readonly expiresAt: Date };
  readonly candidate_choice: {
    readonly url: string;
    readonly expiresAt: Date;
    readonly message: string;
    readonly stageName: string;
    readonly rounds: number;
    readonly plannerName: string;
  };
  readonly choice_answered: {
    readonly loopId: string;
    readonly kind: CandidateAnswerKind;
    readonly candidateName: string;
    readonly stageName: string;
  };
  readonly kit_ahead: { readonly seat: SeatFacts };
  readonly starting_soon: { readonly seat: SeatFacts };
  readonly file_now: { readonly seat: SeatFacts };
  readonly file_reminder: { readonly seat: SeatFacts; readonly asked: boolean };
  readonly escalation: { readonly seat: SeatFacts };
  readonly digest: {
    readonly items: readonly {
      readonly kind: MailParams['digest']['items'][number]['kind'];
      readonly seat: SeatFacts;
    }[];
  };
  readonly hand_over: {
    readonly side: MailParams['hand_over']['side'];
    readonly seatId: string;
    readonly round: RoundFacts;
  };
  readonly account_invite: { readonly link: string; readonly hours: number };
  readonly packet_ready: { readonly loopId: string; readonly loop: LoopFacts };
  /** `memo` is null for whoever only sat on the loop. */
  readonly decision_made: {
    readonly loopId: string;
    readonly loop: LoopFacts;
    readonly memo: string | null;
  };
  readonly approval_asked: { readonly loopId: string; readonly loop: LoopFacts };
  readonly decision_settled: {
    readonly loopId: string;
    readonly loop: LoopFacts;
    readonly approved: boolean;
  };
  readonly committee_invitation: {
    readonly committeeId: string;
    readonly dueAt: Date;
    readonly quorum: number;
  };
  readonly debrief_opened: { readonly loopId: string; readonly debrief: DebriefFacts };
  readonly debrief_revealed: { readonly loopId: string; readonly debrief: DebriefFacts };
  readonly flag_to_read: {
    readonly loopId: string;
    readonly flagType: string;
    readonly asked: FlagAskedFacts;
  };
  readonly webhook_paused: MailParams['webhook_paused'];
  readonly export_ready: MailParams['export_ready'];
  readonly import_done: MailParams['import_done'];
  readonly test: MailParams['test'];
}

export type Template<K extends MailKind> = (about: About, facts: MailFactsOf[K]) => MailContent;

/** A content with the parts that most mails do not have left empty. */
export function content(
  parts: Pick<MailContent, 'subject' | 'preview' | 'title' | 'paragraphs'> & Partial<MailContent>,
): MailContent {
  return { facts: [], items: [], action: null, closing: [], ...parts };
}
