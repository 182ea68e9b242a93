import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By what the organisation places its loops; one row. */
@Entity('scheduling_rules')
export class SchedulingRulesEntity {
  @PrimaryColumn({ type: 'int', default: 1, primaryKeyConstraintName: 'pk_scheduling_rules' })
  public id!: number;
  @Column({ type: 'jsonb', default: {} })
  public settings!: object;
  @Column({ name: 'repair_policy', type: 'jsonb', nullable: true })
  public repairPolicy!: object | null;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** What one blueprint says otherwise. */
@Entity('blueprint_rules')
export class BlueprintRulesEntity {
  @PrimaryColumn({
    name: 'blueprint_key',
    type: 'text',
    primaryKeyConstraintName: 'pk_blueprint_rules',
  })
  public blueprintKey!: string;
  @Column({ type: 'jsonb' })
  public rules!: object;
  @Column({ type: 'jsonb', nullable: true })
  public hours!: object | null;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** A local date on which nobody is asked. */
@Entity('day_off')
export class DayOffEntity {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'pk_day_off' })
  public day!: string;
  @Column({ type: 'text' })
  public name!: string;
}

/** Who may be asked for a kind of round, of all blueprints or of one. */
@Entity('pool_rule')
export class PoolRuleEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_pool_rule' })
  public id!: string;
  @Column({ name: 'round_kind', type: 'text' })
  public roundKind!: string;
  @Column({ name: 'blueprint_key', type: 'text', nullable: true })
  public blueprintKey!: string | null;
  @Column({ type: 'text', array: true, default: [] })
  public tags!: string[];
  @Column({ type: 'text', array: true, default: [] })
  public roles!: string[];
  @Column({ type: 'uuid', array: true, default: [] })
  public people!: string[];
  @Column({ name: 'without_tags', type: 'text', array: true, default: [] })
  public withoutTags!: string[];
  @Column({ name: 'without_people', type: 'uuid', array: true, default: [] })
  public withoutPeople!: string[];
  @Column({ name: 'without_hiring_manager', type: 'boolean', default: false })
  public withoutHiringManager!: boolean;
}

/** What somebody says of their own time, beside their working hours. */
@Entity('person_availability')
export class PersonAvailabilityEntity {
  @PrimaryColumn({
    name: 'person_id',
    type: 'uuid',
    primaryKeyConstraintName: 'pk_person_availability',
  })
  public personId!: string;
  @Column({ name: 'day_cap', type: 'int', nullable: true })
  public dayCap!: number | null;
  @Column({ name: 'week_cap', type: 'int', nullable: true })
  public weekCap!: number | null;
  @Column({ name: 'buffer_before', type: 'int', nullable: true })
  public bufferBefore!: number | null;
  @Column({ name: 'buffer_after', type: 'int', nullable: true })
  public bufferAfter!: number | null;
  @Column({ name: 'ignore_words', type: 'text', array: true, default: [] })
  public ignoreWords!: string[];
  @Column({ name: 'override_words', type: 'text', array: true, default: [] })
  public overrideWords!: string[];
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** Time in which somebody is not asked at all. */
@Entity('pause')
export class PauseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_pause' })
  public id!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  public personId!: string;
  @Column({ type: 'tstzrange' })
  public during!: string;
  @Column({ type: 'text' })
  public kind!: string;
  @Column({ type: 'text', default: '' })
  public reason!: string;
}

/** A word that pool rules know people by. */
@Entity('person_tag')
export class PersonTagEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_person_tag' })
  public personId!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_person_tag' })
  public tag!: string;
}

/** Somebody who counts as senior on a panel. */
@Entity('person_senior')
export class PersonSeniorEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_person_senior' })
  public personId!: string;
}

/** What the candidate of a loop said of their time. */
@Entity('candidate_calendar')
export class CandidateCalendarEntity {
  @PrimaryColumn({
    name: 'loop_id',
    type: 'uuid',
    primaryKeyConstraintName: 'pk_candidate_calendar',
  })
  public loopId!: string;
  @Column({ type: 'text' })
  public zone!: string;
  @Column({ type: 'text', default: '' })
  public note!: string;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** A time at which the candidate of a loop can be met. */
@Entity('candidate_window')
export class CandidateWindowEntity {
  @PrimaryColumn({ name: 'loop_id', type: 'uuid', primaryKeyConstraintName: 'pk_candidate_window' })
  public loopId!: string;
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_candidate_window' })
  public number!: number;
  @Column({ type: 'tstzrange' })
  public during!: string;
}

/** A meeting room, or a link of which there is one. */
@Entity('room')
export class RoomEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_room' })
  public id!: string;
  @Column({ type: 'text' })
  public name!: string;
  @Column({ type: 'text' })
  public kind!: string;
  @Column({ type: 'text', default: '' })
  public link!: string;
  @Column({ type: 'jsonb' })
  public hours!: object;
  @Column({ name: 'time_zone', type: 'text' })
  public timeZone!: string;
  @Column({ type: 'boolean', default: true })
  public active!: boolean;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}
