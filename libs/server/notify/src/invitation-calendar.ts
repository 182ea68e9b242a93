import type { MailKind } from '@debrief/domain';

export type InvitationMailKind = Extract<
  MailKind,
  'invitation' | 'invitation_cancelled' | 'candidate_invitation' | 'candidate_invitation_cancelled'
>;

export interface InvitationFile {
  readonly method: 'REQUEST' | 'CANCEL';
  /** The iCalendar object, CRLF line ends, with the same METHOD inside. */
  readonly text: string;
}

/** Makes the calendar part of an invitation at the moment it is sent; the code of invitations provides it. */
export abstract class InvitationCalendar {
  /** Null when the event as it stands calls for no such mail any more; the mail is then skipped. */
  public abstract fileFor(asked: {
    readonly kind: InvitationMailKind;
    readonly roundId: string;
    readonly uid: string;
    /** The mail was queued for this one; a later one has a mail of its own. */
    readonly sequence: number;
    /** Null for the candidate's. */
    readonly seatId: string | null;
  }): Promise<InvitationFile | null>;
}

/** Takes in what came back to an invitation by mail (iTIP REPLY); the code of invitations provides it. */
export abstract class InvitationReplies {
  /** `from` is the sender's address as the mail says it, lower case: not proven. */
  public abstract take(reply: { readonly text: string; readonly from: string }): Promise<void>;
}
