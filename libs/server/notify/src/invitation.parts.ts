import { CalendarInvites, SeatResponseService } from '@debrief/server-scheduling';
import { Injectable } from '@nestjs/common';
import {
  InvitationCalendar,
  InvitationReplies,
  type InvitationFile,
  type InvitationMailKind,
} from './invitation-calendar';

/** The calendar part of a mail, from what its recipient was last told. */
@Injectable()
export class ToldInvitationCalendar extends InvitationCalendar {
  public constructor(private readonly invites: CalendarInvites) {
    super();
  }

  public override async fileFor(asked: {
    readonly kind: InvitationMailKind;
    readonly uid: string;
    readonly sequence: number;
  }): Promise<InvitationFile | null> {
    const cancelled =
      asked.kind === 'invitation_cancelled' || asked.kind === 'candidate_invitation_cancelled';
    const text = await this.invites.file(
      asked.uid,
      cancelled ? 'cancel' : 'request',
      asked.sequence,
    );
    return text === null ? null : { method: cancelled ? 'CANCEL' : 'REQUEST', text };
  }
}

/** Answers that calendars send by mail become answers of the seat. */
@Injectable()
export class SeatInvitationReplies extends InvitationReplies {
  public constructor(private readonly responses: SeatResponseService) {
    super();
  }

  public override async take(reply: {
    readonly text: string;
    readonly from: string;
  }): Promise<void> {
    await this.responses.takeReply(reply.text, reply.from);
  }
}
