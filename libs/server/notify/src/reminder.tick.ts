import { settleDue, workingWeekOf, type ReminderKind } from '@debrief/domain';
import { OrganisationReader } from '@debrief/server-identity';
import { Clock, UnitOfWork, type BookTx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { NewMail } from './mail.params';
import { MailQueue } from './mail.queue';
import { DueReminders, type DueRow } from './reminder.due.repository';

/** A row that becomes a mail. */
type MailRow = DueRow & { readonly kind: ReminderKind };
type OwnRow = MailRow & { readonly kind: Exclude<ReminderKind, 'escalation'> };

const MOST_PEOPLE = 1_000;

/** Sends what is due. One transaction a person: mail queued and reminder done, or neither. */
@Injectable()
export class ReminderTick {
  public constructor(
    private readonly due: DueReminders,
    private readonly mails: MailQueue,
    private readonly organisations: OrganisationReader,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  public async run(): Promise<void> {
    const people = await this.due.people(this.clock.now(), MOST_PEOPLE);
    if (people.length === 0) return;
    const [{ cadence }, organisation] = await Promise.all([
      this.organisations.cadence(),
      this.organisations.current(),
    ]);
    const rules = { digestFrom: cadence.digestFrom, hours: organisation.workingHours };
    const failures: unknown[] = [];
    for (const personId of people)
      await this.uow
        .keepBooks((tx) => this.remind(tx, personId, rules))
        .catch((error: unknown) => failures.push(error));
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} people could not be reminded`);
  }

  private async remind(
    tx: BookTx,
    personId: string,
    rules: { readonly digestFrom: number } & Parameters<typeof workingWeekOf>[1],
  ): Promise<void> {
    const rows = await this.due.claim(tx, personId);
    const person = await this.due.person(tx, personId);
    if (rows.length === 0 || !person) return;
    await this.due.settle(
      tx,
      rows.filter((row) => !row.owes),
      'cancelled',
    );
    const owed = rows.filter((row) => row.owes);
    await this.tellOverdue(
      tx,
      owed.filter((row) => row.kind === 'overdue'),
    );
    const week = workingWeekOf({ hours: person.workingHours, timeZone: person.timeZone }, rules);
    const settled = settleDue(
      owed.filter(isMail),
      tx.now,
      week,
      person.wantsDigest ? rules.digestFrom : null,
    );
    await this.due.settle(tx, settled.missed, 'missed');
    for (const { reminder, until } of settled.postponed)
      await this.due.postpone(tx, reminder.id, until);
    await this.send(tx, personId, settled.single, settled.digest);
  }

  private async send(
    tx: BookTx,
    personId: string,
    single: readonly MailRow[],
    digest: readonly MailRow[],
  ): Promise<void> {
    const own = single.filter(isOwn).map((row) => ownMail(row, personId));
    await this.mails.put(tx, [...own, ...digestMail(digest.filter(isOwn), personId)]);
    await this.due.settle(tx, [...single.filter(isOwn), ...digest], 'sent');
    for (const row of single.filter((one) => one.kind === 'escalation')) {
      const recipients = await this.due.escalateTo(tx, row.loopId);
      await this.mails.put(
        tx,
        recipients.map((recipient) => escalationMail(row, recipient)),
      );
      await this.due.settle(tx, [row], recipients.length > 0 ? 'sent' : 'missed');
    }
  }

  private async tellOverdue(tx: BookTx, rows: readonly DueRow[]): Promise<void> {
    for (const { loopId, seatId } of rows) tx.emit('scorecard.overdue', { loopId, seatId });
    await this.due.settle(tx, rows, 'sent');
  }
}

function isMail(row: DueRow): row is MailRow {
  return row.kind !== 'overdue';
}

function isOwn(row: MailRow): row is OwnRow {
  return row.kind !== 'escalation';
}

/** The step and its time: the same step for another slot is another mail. */
function keyOf(row: DueRow): string {
  return `reminder:${row.seatId}:${row.kind}:${row.number}:${row.dueAt.toISOString()}`;
}

function ownMail(row: OwnRow, personId: string): NewMail {
  const { seatId, loopId, number } = row;
  const mail = { dedupKey: keyOf(row), to: { personId }, loopId, seatId };
  return row.kind === 'file_reminder'
    ? { ...mail, kind: row.kind, params: { seatId, number } }
    : { ...mail, kind: row.kind, params: { seatId } };
}

function digestMail(rows: readonly OwnRow[], personId: string): NewMail[] {
  const [first] = rows;
  if (!first) return [];
  const items = rows.map(({ kind, seatId }) => ({ kind, seatId }));
  return [
    { dedupKey: `digest:${keyOf(first)}`, kind: 'digest', to: { personId }, params: { items } },
  ];
}

function escalationMail(row: MailRow, recipient: string): NewMail {
  const { seatId, loopId, number } = row;
  return {
    dedupKey: `${keyOf(row)}:${recipient}`,
    kind: 'escalation',
    to: { personId: recipient },
    loopId,
    seatId,
    params: { seatId, number },
  };
}
