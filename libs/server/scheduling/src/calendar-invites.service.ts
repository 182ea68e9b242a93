import {
  candidateEvent,
  candidateUid,
  parseMailbox,
  seatEvent,
  seatUid,
  type CalendarEvent,
  type CalendarPerson,
} from '@debrief/domain';
import { Clock, CONFIG, type BookTx, type Config } from '@debrief/server-kernel';
import { Inject, Injectable } from '@nestjs/common';
import {
  CalendarInviteRepository,
  type InvitedRound,
  type InvitedSeat,
  type ToldInvite,
} from './calendar-invite.repository';
import { writeInvitation, type InviteMethod } from './ics.writer';
import { fingerprint, inviteNeeded, type Standing } from './invite.rules';

/** Something an attendee has not been told yet; noted as told in the same transaction. */
export interface InviteChange {
  readonly uid: string;
  readonly sequence: number;
  readonly method: InviteMethod;
  readonly loopId: string;
  readonly roundId: string;
  /** Null for the candidate's. */
  readonly seatId: string | null;
  readonly to: { readonly personId: string } | { readonly candidateId: string };
  readonly roundName: string;
  /** Of the event told, as ISO strings: for a cancellation, when it would have been. */
  readonly startsAt: string;
  readonly endsAt: string;
}

interface Attendance {
  readonly uid: string;
  readonly seatId: string | null;
  readonly to: InviteChange['to'];
  readonly standing: Standing | null;
}

/** Invitations to rounds: one event a seat, and one a round for the candidate. */
@Injectable()
export class CalendarInvites {
  public constructor(
    private readonly invites: CalendarInviteRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL' | 'MAIL_FROM'>,
  ) {}

  /** Who must be told what about the round, each with the next sequence number; a repeat gives nothing. */
  public async settle(tx: BookTx, roundId: string): Promise<InviteChange[]> {
    await this.invites.lockRound(tx, roundId);
    const round = await this.invites.round(tx, roundId);
    if (!round) return [];
    const told = await this.invites.told(tx, roundId);
    const changes: InviteChange[] = [];
    for (const attendance of this.attendances(round)) {
      const change = changeOf(round, attendance, told.get(attendance.uid) ?? null, tx.now);
      if (!change) continue;
      const { event, ...rest } = change;
      await this.invites.keep(tx, { ...rest, told: fingerprint(event) });
      changes.push({
        ...rest,
        roundName: round.roundName,
        startsAt: event.startsAt,
        endsAt: event.endsAt,
      });
    }
    return changes;
  }

  /** The round of a seat; null for an unknown one. */
  public roundOfSeat(seatId: string): Promise<string | null> {
    return this.invites.roundOfSeat(seatId);
  }

  /** The rounds of a loop to which somebody is invited at the moment. */
  public invitedRounds(loopId: string): Promise<string[]> {
    return this.invites.invitedRounds(loopId);
  }

  /**
   * The invitation as it was last told, when it is still of this method and, if given, of this
   * sequence; null when something newer has overtaken it, or the event is over.
   */
  public async file(uid: string, method: InviteMethod, sequence?: number): Promise<string | null> {
    const told = await this.invites.find(uid);
    if (!told || told.method !== method) return null;
    if (sequence !== undefined && sequence !== told.sequence) return null;
    const event = eventOf(told);
    if (new Date(event.endsAt) <= this.clock.now()) return null;
    return writeInvitation({
      event,
      method,
      sequence: told.sequence,
      stampedAt: told.changedAt,
      organizer: this.organizer(),
    });
  }

  private organizer(): CalendarPerson {
    const from = parseMailbox(this.config.MAIL_FROM);
    return from
      ? { name: from.name || 'Debrief', email: from.address }
      : { name: 'Debrief', email: `debrief@${new URL(this.config.PUBLIC_URL).hostname}` };
  }

  private attendances(round: InvitedRound): Attendance[] {
    const host = new URL(this.config.PUBLIC_URL).hostname;
    return [
      ...round.seats.map((seat) => ({
        uid: seatUid(seat.seatId, host),
        seatId: seat.seatId,
        to: { personId: seat.personId },
        standing: this.seatStanding(round, seat),
      })),
      {
        uid: candidateUid(round.roundId, host),
        seatId: null,
        to: { candidateId: round.candidateId },
        standing: this.candidateStanding(round),
      },
    ];
  }

  private seatStanding(round: InvitedRound, seat: InvitedSeat): Standing | null {
    const { startsAt, endsAt } = round;
    if (!startsAt || !endsAt) return null;
    const facts = { ...round, startsAt, endsAt, seatId: seat.seatId, person: seat };
    const event = seatEvent(facts, this.config.PUBLIC_URL);
    return {
      event: round.held ? { ...event, summary: `[Hold] ${event.summary}` } : event,
      on: seat.assigned && !round.closed,
      whileRunning: true,
    };
  }

  /** The candidate of a mock loop is played by somebody of the house. */
  private candidateStanding(round: InvitedRound): Standing | null {
    const { startsAt, endsAt } = round;
    if (!startsAt || !endsAt) return null;
    const candidate = { name: round.candidateName, email: round.candidateEmail };
    return {
      event: candidateEvent({ ...round, startsAt, endsAt, candidate }, this.config.PUBLIC_URL),
      on: !round.closed && !round.held && !round.isMock && round.candidateEmail !== '',
      whileRunning: false,
    };
  }
}

function changeOf(
  round: InvitedRound,
  attendance: Attendance,
  told: ToldInvite | null,
  now: Date,
): (Omit<InviteChange, 'roundName' | 'startsAt' | 'endsAt'> & { event: CalendarEvent }) | null {
  const last = told && { method: told.method, event: eventOf(told) };
  const needed = inviteNeeded(attendance.standing, last, now);
  return (
    needed && {
      uid: attendance.uid,
      sequence: told ? told.sequence + 1 : 0,
      method: needed.method,
      loopId: round.loopId,
      roundId: round.roundId,
      seatId: attendance.seatId,
      to: attendance.to,
      event: needed.event,
    }
  );
}

function eventOf(told: ToldInvite): CalendarEvent {
  return JSON.parse(told.told) as CalendarEvent;
}
