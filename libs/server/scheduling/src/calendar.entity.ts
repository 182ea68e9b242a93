import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the holder of a seat, or the candidate of a round, was last told of the event. */
@Entity('calendar_invite')
export class CalendarInviteEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_calendar_invite' })
  public uid!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  public roundId!: string;
  @Column({ name: 'seat_id', type: 'uuid', nullable: true })
  public seatId!: string | null;
  @Column({ type: 'int' })
  public sequence!: number;
  @Column({ type: 'text' })
  public method!: string;
  @Column({ type: 'text' })
  public told!: string;
  @Column({ name: 'changed_at', type: 'timestamptz' })
  public changedAt!: Date;
}

/** An interviewer's answer to the invitation of a seat. */
@Entity('seat_response')
export class SeatResponseEntity {
  @PrimaryColumn({ name: 'seat_id', type: 'uuid', primaryKeyConstraintName: 'pk_seat_response' })
  public seatId!: string;
  @Column({ type: 'text' })
  public response!: string;
  @Column({ type: 'text', default: '' })
  public note!: string;
  @Column({ name: 'responded_at', type: 'timestamptz' })
  public respondedAt!: Date;
}

/** The private address under which somebody's calendar reads their rounds. */
@Entity('calendar_feed')
export class CalendarFeedEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_calendar_feed' })
  public id!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  public personId!: string;
  @Column({ name: 'token_hash', type: 'bytea' })
  public tokenHash!: Buffer;
  @Column({ name: 'created_at', type: 'timestamptz' })
  public createdAt!: Date;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  public revokedAt!: Date | null;
  @Column({ name: 'last_read_at', type: 'timestamptz', nullable: true })
  public lastReadAt!: Date | null;
}

/** A calendar of somebody's own, of which only the busy times are read. */
@Entity('busy_calendar')
export class BusyCalendarEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_busy_calendar' })
  public id!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  public personId!: string;
  @Column({ type: 'text' })
  public kind!: string;
  @Column({ type: 'text' })
  public label!: string;
  @Column({ name: 'address_sealed', type: 'bytea', nullable: true })
  public addressSealed!: Buffer | null;
  @Column({ name: 'username_sealed', type: 'bytea', nullable: true })
  public usernameSealed!: Buffer | null;
  @Column({ name: 'password_sealed', type: 'bytea', nullable: true })
  public passwordSealed!: Buffer | null;
  @Column({ type: 'text', default: '' })
  public host!: string;
  @Column({ name: 'last_good_at', type: 'timestamptz', nullable: true })
  public lastGoodAt!: Date | null;
  @Column({ name: 'last_tried_at', type: 'timestamptz', nullable: true })
  public lastTriedAt!: Date | null;
  @Column({ name: 'last_error_code', type: 'text', nullable: true })
  public lastErrorCode!: string | null;
  @Column({ name: 'last_error', type: 'text', nullable: true })
  public lastError!: string | null;
  @Column({ type: 'int', default: 0 })
  public failures!: number;
  @Column({ name: 'next_read_at', type: 'timestamptz', nullable: true })
  public nextReadAt!: Date | null;
  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  public leaseUntil!: Date | null;
  @Column({ type: 'boolean', default: false })
  public truncated!: boolean;
  @Column({ name: 'created_at', type: 'timestamptz' })
  public createdAt!: Date;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** One busy span of a calendar; no title is kept. */
@Entity('busy_time')
export class BusyTimeEntity {
  @PrimaryColumn({
    name: 'calendar_id',
    type: 'uuid',
    primaryKeyConstraintName: 'pk_busy_time',
  })
  public calendarId!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  public personId!: string;
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_busy_time' })
  public number!: number;
  @Column({ type: 'tstzrange' })
  public during!: string;
  @Column({ type: 'boolean', default: false })
  public tentative!: boolean;
  /** By the words that its owner and the organisation gave: `busy`, `movable` or `override`. */
  @Column({ type: 'text', default: 'busy' })
  public strength!: string;
}
