import type { CandidateMailKind, MailKind } from '@debrief/domain';

/** What a recipient was told of a round before, since it may no longer be theirs to read. */
export interface ToldRound {
  readonly roundName: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The one seat a reminder is about. */
export interface AboutSeat {
  readonly seatId: string;
}

/** A decision that waits, or waited, for approval. */
export interface AboutDecision {
  readonly loopId: string;
  readonly decisionId: string;
}

/** The calendar event of an invitation, as far as the mail was queued for it. */
export interface InvitedTo {
  readonly roundId: string;
  readonly uid: string;
  readonly sequence: number;
}

/** The debrief a voter is told of. */
export interface AboutDebrief {
  readonly loopId: string;
  readonly debriefId: string;
}

/**
 * What each kind of mail is told when it is queued: ids and plain facts. Names, times and links are
 * read when the mail is made, as its recipient. Instants are ISO strings.
 */
export interface MailParams {
  /** Of the calendar event: an invitation that was overtaken by a later sequence is not sent. */
  readonly invitation: AboutSeat & InvitedTo;
  readonly invitation_cancelled: AboutSeat & InvitedTo & { readonly told: ToldRound };
  readonly candidate_invitation: InvitedTo;
  readonly candidate_invitation_cancelled: InvitedTo & { readonly told: ToldRound };
  readonly candidate_guide: { readonly guideId: string };
  readonly candidate_choice: { readonly linkId: string };
  readonly choice_answered: { readonly answerId: string };
  readonly kit_ahead: AboutSeat;
  readonly starting_soon: AboutSeat;
  readonly file_now: AboutSeat;
  /** `asked`: a person asked for this reminder. */
  readonly file_reminder: AboutSeat & { readonly number: number; readonly asked?: boolean };
  /** About somebody else's seat, to those who run the loop. */
  readonly escalation: AboutSeat & { readonly number: number };
  readonly digest: {
    readonly items: readonly {
      readonly kind: 'kit_ahead' | 'starting_soon' | 'file_now' | 'file_reminder';
      readonly seatId: string;
    }[];
  };
  /** `taken_over`: to the new holder of `seatId`; `handed_on`: to the former one. */
  readonly hand_over: AboutSeat & { readonly side: 'taken_over' | 'handed_on' };
  readonly account_invite: Readonly<Record<string, never>>;
  readonly packet_ready: { readonly loopId: string };
  readonly decision_made: { readonly loopId: string; readonly decisionId?: string };
  readonly approval_asked: AboutDecision;
  readonly decision_settled: AboutDecision;
  readonly committee_invitation: { readonly committeeId: string };
  readonly debrief_opened: AboutDebrief;
  readonly debrief_revealed: AboutDebrief;
  readonly flag_to_read: { readonly loopId: string; readonly flagType: string };
  readonly webhook_paused: { readonly endpointId: string };
  readonly export_ready: { readonly runId: string };
  readonly import_done: { readonly runId: string };
  readonly test: Readonly<Record<string, never>>;
}

interface Queueing<K extends MailKind> {
  /** The same key is queued once, ever. Say the kind, what it is about and which time it is. */
  readonly dedupKey: string;
  readonly kind: K;
  readonly to: K extends CandidateMailKind
    ? { readonly candidateId: string }
    : { readonly personId: string };
  /** The loop it is about, if it is about one: decides who may see it in the log. */
  readonly loopId?: string;
  readonly seatId?: string;
  readonly params: MailParams[K];
}

/** A mail to be sent to one recipient. */
export type NewMail = { [K in MailKind]: Queueing<K> }[MailKind];
