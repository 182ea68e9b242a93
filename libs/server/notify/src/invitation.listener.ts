import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { CalendarInvites, type InviteChange } from '@debrief/server-scheduling';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { NewMail } from './mail.params';
import { MailQueue } from './mail.queue';

/**
 * Turns news of seats and slots into invitations. The news only says where to look: what is sent
 * follows from how the round stands then and what its people were last told, so repeated, late and
 * reordered news all come to the same.
 */
@Injectable()
export class InvitationListener implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly uow: UnitOfWork,
    private readonly invites: CalendarInvites,
    private readonly mails: MailQueue,
  ) {}

  public onModuleInit(): void {
    const seatNews = ({ seatId }: { seatId: string }) => this.settleSeat(seatId);
    this.registry.on('seat.assigned', seatNews);
    this.registry.on('seat.removed', seatNews);
    this.registry.on('seat.excused', seatNews);
    this.registry.on('seat.replaced', ({ newSeatId }) => this.settleSeat(newSeatId));
    this.registry.on('round.scheduled', ({ roundId }) => this.settleRound(roundId));
    this.registry.on('loop.stopped', ({ loopId }) => this.settleLoop(loopId));
    this.registry.on('packet.decided', ({ loopId }) => this.settleLoop(loopId));
  }

  private async settleSeat(seatId: string): Promise<void> {
    const roundId = await this.invites.roundOfSeat(seatId);
    if (roundId) await this.settleRound(roundId);
  }

  private async settleLoop(loopId: string): Promise<void> {
    for (const roundId of await this.invites.invitedRounds(loopId)) await this.settleRound(roundId);
  }

  private async settleRound(roundId: string): Promise<void> {
    await this.uow.keepBooks(async (tx) => {
      const changes = await this.invites.settle(tx, roundId);
      await this.mails.put(tx, changes.flatMap(mailOf));
    });
  }
}

function mailOf(change: InviteChange): NewMail[] {
  const { uid, sequence, method, loopId, roundId, seatId, to } = change;
  const dedupKey = `invitation:${uid}:${sequence}`;
  const told = {
    roundName: change.roundName,
    startsAt: change.startsAt,
    endsAt: change.endsAt,
  };
  const event = { roundId, uid, sequence };
  if ('candidateId' in to) {
    return method === 'request'
      ? [{ dedupKey, kind: 'candidate_invitation', to, loopId, params: event }]
      : [
          {
            dedupKey,
            kind: 'candidate_invitation_cancelled',
            to,
            loopId,
            params: { ...event, told },
          },
        ];
  }
  if (!seatId) return [];
  const seat = { ...event, seatId };
  return method === 'request'
    ? [{ dedupKey, kind: 'invitation', to, loopId, seatId, params: seat }]
    : [{ dedupKey, kind: 'invitation_cancelled', to, loopId, seatId, params: { ...seat, told } }];
}
